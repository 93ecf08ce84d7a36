// Written by `cargo xtask gen` from spec/c2c_message/c2c_msg_read_receipt.yaml. Do not edit.

//! `openim/c2c_msg_read_receipt`: Sends read receipts for messages between two users, for the one who
//! got them.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, MsgKey, UserId};

/// Sends read receipts for messages between two users, for the one who got them.
///
/// For messages that were sent with `IsNeedReadReceipt`. In every item the sender is `Peer_Account` and
/// the receiver `Operator_Account`.
///
/// Command `openim/c2c_msg_read_receipt`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 20001 (`packet_invalid`), 20002 (`ticket_invalid`), 20003 (`account_invalid`), 20004
/// (`network_error`), 20005 (`internal_error`), 90001 (`body_not_json`), 90009 (`admin_required`),
/// 90010 (`request_invalid`), 90054 (`msg_key_invalid`), 91000 (`internal_error_message`).
///
/// Source: page 269/104121 (2025-12), page 1047/77776 (2026-02), client library doocs_java (2025-12).
///
/// Not sure (`retry`): A receipt is a state, so a repeat should change nothing; no page says so.
///
/// Not sure (`request.C2CMsgInfo.max_items`): None is documented.
///
/// Not sure (`errors`): The copy read ends after 20002; the rest comes from sister pages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct C2cMsgReadReceiptRequest {
    /// Who has read the messages.
    pub operator_account: UserId,
    /// Who sent them.
    pub peer_account: UserId,
    /// Which messages.
    ///
    /// At least 1 items.
    pub messages: Vec<MsgToReceipt>,
}

wire::object!(C2cMsgReadReceiptRequest {
    operator_account: needed(0, "Operator_Account"),
    peer_account: needed(1, "Peer_Account"),
    messages: needed(2, "C2CMsgInfo"),
});

wire::blank!(C2cMsgReadReceiptRequest { operator_account, peer_account, messages });

impl C2cMsgReadReceiptRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        operator_account: impl Into<UserId>,
        peer_account: impl Into<UserId>,
        messages: impl IntoIterator<Item = impl Into<MsgToReceipt>>,
    ) -> Self {
        Self {
            operator_account: operator_account.into(),
            peer_account: peer_account.into(),
            messages: messages.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(C2cMsgReadReceiptRequest, Object, REQUEST);

/// What [`C2cMsgReadReceiptRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct C2cMsgReadReceiptResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(C2cMsgReadReceiptResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for C2cMsgReadReceiptResponse {
    #[inline]
    fn status(&self) -> Status<'_> {
        Status::new(self.action_status.as_str(), self.error_code, &self.error_info)
    }

    #[inline]
    fn fields() -> Option<&'static ObjectMeta> {
        Some(&RESPONSE)
    }
}

#[cfg(feature = "schema")]
crate::schema::answer!(C2cMsgReadReceiptResponse, NORMAL_ENVELOPE, RESPONSE);

/// A message that was read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MsgToReceipt {
    /// Who sent it; the same as `Peer_Account` outside.
    pub from_account: UserId,
    /// Who has read it; the same as `Operator_Account` outside.
    pub to_account: UserId,
    /// Which message.
    pub msg_key: MsgKey,
}

wire::object!(MsgToReceipt {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
    msg_key: needed(2, "MsgKey"),
});

wire::blank!(MsgToReceipt { from_account, to_account, msg_key });

impl MsgToReceipt {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        to_account: impl Into<UserId>,
        msg_key: impl Into<MsgKey>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into(),
            msg_key: msg_key.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(MsgToReceipt, Object, MSG_TO_RECEIPT);

impl Endpoint for C2cMsgReadReceiptRequest {
    type Response = C2cMsgReadReceiptResponse;
    const META: &'static EndpointMeta = &C2C_MSG_READ_RECEIPT;
}

pub(crate) static MSG_TO_RECEIPT: ObjectMeta = ObjectMeta::new(
    "MsgToReceipt",
    "A message that was read.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who sent it; the same as `Peer_Account` outside.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who has read it; the same as `Operator_Account` outside.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgKey",
            name: "msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "Which message.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "C2cMsgReadReceiptRequest",
    "Sends read receipts for messages between two users, for the one who got them.",
    &[
        FieldMeta {
            wire: "Operator_Account",
            name: "operator_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who has read the messages.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Peer_Account",
            name: "peer_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who sent them.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "C2CMsgInfo",
            name: "messages",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MSG_TO_RECEIPT)),
            doc: "Which messages.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("C2cMsgReadReceiptResponse", "", &[]);

pub(crate) static C2C_MSG_READ_RECEIPT: EndpointMeta = EndpointMeta {
    path: "openim/c2c_msg_read_receipt",
    family: "c2c_message",
    name: "c2c_msg_read_receipt",
    summary: "Sends read receipts for messages between two users, for the one who got them.",
    doc: "For messages that were sent with `IsNeedReadReceipt`. In every item the sender is `Peer_Account` and the receiver `Operator_Account`.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/104121",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/77776",
            seen: "2026-02",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::C2C_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "openim/c2c_msg_read_receipt",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[20001, 20002, 20003, 20004, 20005, 90001, 90009, 90010, 90054, 91000],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "A receipt is a state, so a repeat should change nothing; no page says so.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.C2CMsgInfo.max_items",
            says: None,
            why: "None is documented.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The copy read ends after 20002; the rest comes from sister pages.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
