// Written by `cargo xtask gen` from spec/c2c_message/modify_c2c_msg.yaml. Do not edit.

//! `openim/modify_c2c_msg`: Replaces the body of a message between two users, its custom data, or both.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, MsgBody, MsgKey, UserId};

/// Replaces the body of a message between two users, its custom data, or both.
///
/// What is not given stays as it was. The former content cannot be brought back. Messages that the push
/// service has sent cannot be changed.
///
/// Command `openim/modify_c2c_msg`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 20001 (`packet_invalid`), 20002 (`ticket_invalid`), 20003 (`account_invalid`), 20004
/// (`network_error`), 20005 (`internal_error`), 20026 (`message_to_modify_not_found`), 20027
/// (`message_version_conflict`), 20028 (`message_write_conflict`), 80002 (`message_too_large`), 90001
/// (`body_not_json`), 90002 (`msg_body_invalid`), 90003 (`to_account_invalid`), 90007
/// (`msg_body_not_list`), 90008 (`from_account_invalid`), 90009 (`admin_required`), 90010
/// (`request_invalid`), 90012 (`receiver_not_found`), 90054 (`msg_key_invalid`), 90992
/// (`internal_error_webhook`), 91000 (`internal_error_message`), 93000 (`request_too_large`).
///
/// Source: page 269/74740 (2024-09), page 1047/47722 (2024-07).
///
/// Not sure (`request.MsgBody.required_when`): The page says that either can be changed alone; what
/// happens if neither is given is not documented.
///
/// Not sure (`errors`): 20027 and 20028 stand in the general table only, 20026 on a page of the web
/// client library; 80002, 90008, 90054 and 93000 come from sister pages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyC2cMsgRequest {
    /// Who sent it.
    pub from_account: UserId,
    /// Who got it.
    pub to_account: UserId,
    /// Which message; sending commands, webhooks and admin_getroammsg tell it.
    pub msg_key: MsgKey,
    /// The new body.
    ///
    /// Required when `CloudCustomData` is not set.
    pub msg_body: Option<MsgBody>,
    /// The new custom data; needed if there is no new body.
    pub cloud_custom_data: Option<String>,
}

wire::object!(ModifyC2cMsgRequest {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
    msg_key: needed(2, "MsgKey"),
    msg_body: option(3, "MsgBody"),
    cloud_custom_data: option(4, "CloudCustomData"),
});

wire::blank!(
    ModifyC2cMsgRequest { from_account, to_account, msg_key, msg_body, cloud_custom_data
    }

);

wire::debug!(ModifyC2cMsgRequest { from_account, to_account, msg_key, msg_body });

impl ModifyC2cMsgRequest {
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
            msg_body: None,
            cloud_custom_data: None,
        }
    }

    /// Sets [`msg_body`](Self::msg_body).
    #[must_use]
    pub fn msg_body(mut self, msg_body: impl Into<MsgBody>) -> Self {
        self.msg_body = Some(msg_body.into());
        self
    }

    /// Sets [`cloud_custom_data`](Self::cloud_custom_data).
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ModifyC2cMsgRequest, Object, REQUEST);

/// What [`ModifyC2cMsgRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyC2cMsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ModifyC2cMsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ModifyC2cMsgResponse {
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
crate::schema::answer!(ModifyC2cMsgResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ModifyC2cMsgRequest {
    type Response = ModifyC2cMsgResponse;
    const META: &'static EndpointMeta = &MODIFY_C2C_MSG;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ModifyC2cMsgRequest",
    "Replaces the body of a message between two users, its custom data, or both.",
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
        FieldMeta {
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::NamedList(&tables::MSG_BODY),
            doc: "The new body.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("CloudCustomData"),
                            test: Test::Absent,
                        },
                    ],
                ),
                code: Some(90002),
                codes: &[(chat_meta::check::Rule::MaxBytes, 93000)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CloudCustomData",
            name: "cloud_custom_data",
            ty: TypeMeta::String,
            doc: "The new custom data; needed if there is no new body.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ModifyC2cMsgResponse", "", &[]);

pub(crate) static MODIFY_C2C_MSG: EndpointMeta = EndpointMeta {
    path: "openim/modify_c2c_msg",
    family: "c2c_message",
    name: "modify_c2c_msg",
    summary: "Replaces the body of a message between two users, its custom data, or both.",
    doc: "What is not given stays as it was. The former content cannot be brought back. Messages that the push service has sent cannot be changed.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/74740",
            seen: "2024-09",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/47722",
            seen: "2024-07",
        },
    ],
    domain: &tables::C2C_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "openim/modify_c2c_msg",
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
    errors: &[
        20001, 20002, 20003, 20004, 20005, 20026, 20027, 20028, 80002, 90001, 90002,
        90003, 90007, 90008, 90009, 90010, 90012, 90054, 90992, 91000, 93000,
    ],
    doubts: &[
        Doubt {
            at: "request.MsgBody.required_when",
            says: None,
            why: "The page says that either can be changed alone; what happens if neither is given is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "20027 and 20028 stand in the general table only, 20026 on a page of the web client library; 80002, 90008, 90054 and 93000 come from sister pages.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
