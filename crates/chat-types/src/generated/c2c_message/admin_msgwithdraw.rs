// Written by `cargo xtask gen` from spec/c2c_message/admin_msgwithdraw.yaml. Do not edit.

//! `openim/admin_msgwithdraw`: Recalls a message between two users.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, MsgKey, UserId};

/// Recalls a message between two users.
///
/// Works on messages from clients as well as from this API, however old, as long as the history still
/// holds them. It disappears from the history and from the devices of both, and cannot be brought back.
///
/// Command `openim/admin_msgwithdraw`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 20022 (`message_not_found`), 20023 (`already_recalled`), 90001 (`body_not_json`), 90003
/// (`to_account_invalid`), 90008 (`from_account_invalid`), 90009 (`admin_required`), 90054
/// (`msg_key_invalid`), 91000 (`internal_error_message`).
///
/// Source: page 269/38980 (2025-12), page 1047/35015 (2024-07).
///
/// Not sure (`already`): 20023 is the number for a message that was recalled before. As it also
/// disappears from the history, a repeat might be answered with 20022; but that is the number for a
/// wrong key too, so after a lost answer it leaves the outcome open.
///
/// Not sure (`summary`): Oldest text: only messages sent through this API can be recalled.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdminMsgwithdrawRequest {
    /// Who sent it.
    pub from_account: UserId,
    /// Who got it.
    pub to_account: UserId,
    /// Which message; sending commands, webhooks and admin_getroammsg tell it.
    pub msg_key: MsgKey,
}

wire::object!(AdminMsgwithdrawRequest {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
    msg_key: needed(2, "MsgKey"),
});

wire::blank!(AdminMsgwithdrawRequest { from_account, to_account, msg_key });

impl AdminMsgwithdrawRequest {
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
crate::schema::named!(AdminMsgwithdrawRequest, Object, REQUEST);

/// What [`AdminMsgwithdrawRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminMsgwithdrawResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(AdminMsgwithdrawResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for AdminMsgwithdrawResponse {
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
crate::schema::answer!(AdminMsgwithdrawResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for AdminMsgwithdrawRequest {
    type Response = AdminMsgwithdrawResponse;
    const META: &'static EndpointMeta = &ADMIN_MSGWITHDRAW;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AdminMsgwithdrawRequest",
    "Recalls a message between two users.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who sent it.",
            required: true,
            rules: &FieldRules {
                code: Some(90008),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who got it.",
            required: true,
            rules: &FieldRules {
                code: Some(90003),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgKey",
            name: "msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "Which message; sending commands, webhooks and admin_getroammsg tell it.",
            required: true,
            rules: &FieldRules {
                code: Some(90054),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("AdminMsgwithdrawResponse", "", &[]);

pub(crate) static ADMIN_MSGWITHDRAW: EndpointMeta = EndpointMeta {
    path: "openim/admin_msgwithdraw",
    family: "c2c_message",
    name: "admin_msgwithdraw",
    summary: "Recalls a message between two users.",
    doc: "Works on messages from clients as well as from this API, however old, as long as the history still holds them. It disappears from the history and from the devices of both, and cannot be brought back.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/38980",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/35015",
            seen: "2024-07",
        },
    ],
    domain: &tables::C2C_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    already: &[20023],
    quota: &[
        Quota {
            name: "openim/admin_msgwithdraw",
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
    errors: &[20022, 20023, 90001, 90003, 90008, 90009, 90054, 91000],
    doubts: &[
        Doubt {
            at: "already",
            says: None,
            why: "20023 is the number for a message that was recalled before. As it also disappears from the history, a repeat might be answered with 20022; but that is the number for a wrong key too, so after a lost answer it leaves the outcome open.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "summary",
            says: None,
            why: "Oldest text: only messages sent through this API can be recalled.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/38980",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
