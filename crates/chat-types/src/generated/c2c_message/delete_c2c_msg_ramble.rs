// Written by `cargo xtask gen` from spec/c2c_message/delete_c2c_msg_ramble.yaml. Do not edit.

//! `openim/delete_c2c_msg_ramble`: Deletes messages between two users for one of them.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, MsgKey, UserId};

/// Deletes messages between two users for one of them.
///
/// The other still sees them.
///
/// Command `openim/delete_c2c_msg_ramble`; at most 200 calls a second; retry class `repeatable`; a
/// `MsgKeyList` of more than 30 items is split over several calls.
///
/// Error codes: 20001 (`packet_invalid`), 20002 (`ticket_invalid`), 20003 (`account_invalid`), 20004
/// (`network_error`), 20005 (`internal_error`), 20018 (`history_deletion_failed`), 90001
/// (`body_not_json`), 90009 (`admin_required`), 90010 (`request_invalid`), 90054 (`msg_key_invalid`),
/// 91000 (`internal_error_message`).
///
/// Source: page 269/101439 (2025-12), client library doocs_java (2025-12).
///
/// Not sure (`retry`): What is deleted stays deleted; that a repeat is answered as a success is an
/// assumption.
///
/// Not sure (`response.InvalidMsgKeyList`): The copy of the page that was read ends before the fields
/// of the answer.
///
/// Not sure (`request.MsgKeyList.code`): What too many keys are answered with is not documented.
///
/// Not sure (`errors`): The table was cut off; these come from sister pages and, 20018, from the
/// general table.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteC2cMsgRambleRequest {
    /// For whom they disappear: sender or receiver.
    pub operator_account: UserId,
    /// The other of the two.
    pub peer_account: UserId,
    /// Which messages.
    ///
    /// 1 to 30 items.
    pub msg_key_list: Vec<MsgKey>,
}

wire::object!(DeleteC2cMsgRambleRequest {
    operator_account: needed(0, "Operator_Account"),
    peer_account: needed(1, "Peer_Account"),
    msg_key_list: needed(2, "MsgKeyList"),
});

wire::blank!(DeleteC2cMsgRambleRequest { operator_account, peer_account, msg_key_list });

impl DeleteC2cMsgRambleRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        operator_account: impl Into<UserId>,
        peer_account: impl Into<UserId>,
        msg_key_list: impl IntoIterator<Item = impl Into<MsgKey>>,
    ) -> Self {
        Self {
            operator_account: operator_account.into(),
            peer_account: peer_account.into(),
            msg_key_list: msg_key_list.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DeleteC2cMsgRambleRequest, Object, REQUEST);

/// What [`DeleteC2cMsgRambleRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct DeleteC2cMsgRambleResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Keys that do not have the right form; absent: none.
    pub invalid_msg_key_list: Vec<MsgKey>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(DeleteC2cMsgRambleResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    invalid_msg_key_list: list_if_any(3, "InvalidMsgKeyList"),
});

impl DeleteC2cMsgRambleResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &MsgKey> {
        self.invalid_msg_key_list.iter()
    }
}

impl Answer for DeleteC2cMsgRambleResponse {
    #[inline]
    fn status(&self) -> Status<'_> {
        Status::new(self.action_status.as_str(), self.error_code, &self.error_info)
    }

    #[inline]
    fn fields() -> Option<&'static ObjectMeta> {
        Some(&RESPONSE)
    }

    #[inline]
    fn undecoded_mut(&mut self) -> Option<&mut Vec<UndecodedItem>> {
        Some(&mut self.undecoded)
    }
}

#[cfg(feature = "schema")]
crate::schema::answer!(DeleteC2cMsgRambleResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for DeleteC2cMsgRambleRequest {
    type Response = DeleteC2cMsgRambleResponse;
    const META: &'static EndpointMeta = &DELETE_C2C_MSG_RAMBLE;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&DELETE_C2C_MSG_RAMBLE);
        if self.msg_key_list.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.msg_key_list);
        let rest = part.split_off(size);
        let call = Self {
            msg_key_list: part,
            ..self.clone()
        };
        self.msg_key_list = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("InvalidMsgKeyList", whole.invalid_msg_key_list.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.invalid_msg_key_list.append(&mut part.invalid_msg_key_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.msg_key_list.iter().map(|item| item.to_string()).collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .invalid_msg_key_list
            .iter()
            .map(|item| {
                let code = None;
                ItemResult::new(
                    Some(item.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    None,
                )
            })
            .collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DeleteC2cMsgRambleRequest",
    "Deletes messages between two users for one of them.",
    &[
        FieldMeta {
            wire: "Operator_Account",
            name: "operator_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "For whom they disappear: sender or receiver.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Peer_Account",
            name: "peer_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The other of the two.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgKeyList",
            name: "msg_key_list",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::MSG_KEY)),
            doc: "Which messages.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(30),
                code: Some(90054),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "DeleteC2cMsgRambleResponse",
    "",
    &[
        FieldMeta {
            wire: "InvalidMsgKeyList",
            name: "invalid_msg_key_list",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::MSG_KEY)),
            doc: "Keys that do not have the right form; absent: none.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static DELETE_C2C_MSG_RAMBLE: EndpointMeta = EndpointMeta {
    path: "openim/delete_c2c_msg_ramble",
    family: "c2c_message",
    name: "delete_c2c_msg_ramble",
    summary: "Deletes messages between two users for one of them.",
    doc: "The other still sees them.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/101439",
            seen: "2025-12",
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
            name: "openim/delete_c2c_msg_ramble",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "MsgKeyList",
        id: None,
        size: 30,
        in_order: false,
    }),
    results: Some(Results {
        list: "InvalidMsgKeyList",
        id: None,
        outcome: None,
        info: None,
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: true,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[
        20001, 20002, 20003, 20004, 20005, 20018, 90001, 90009, 90010, 90054, 91000,
    ],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "What is deleted stays deleted; that a repeat is answered as a success is an assumption.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.InvalidMsgKeyList",
            says: None,
            why: "The copy of the page that was read ends before the fields of the answer.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "request.MsgKeyList.code",
            says: None,
            why: "What too many keys are answered with is not documented.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The table was cut off; these come from sister pages and, 20018, from the general table.",
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
