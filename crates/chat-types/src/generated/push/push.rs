// Written by `cargo xtask gen` from spec/push/push.yaml. Do not edit.

//! `timpush/push`: Pushes to all users of the app, or to those with certain tags or attributes.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, MsgBody, OfflinePushInfo, PushAccount, PushCondition, PushTaskId,
};

/// Pushes to all users of the app, or to those with certain tags or attributes.
///
/// Handing it out takes a while. It goes over the vendor's connection to those who are online (client
/// library 8.2.6325 and later) and over the makers' services to those who are not. With chat it can be
/// a message as well, kept in the history like any other, though it cannot be edited. Only accounts
/// that have logged in or were imported get it. The whole request may have at most 10 KB. Every call
/// counts against a small quota of the day.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/push`; at most 100 calls a day; at most 1 calls a second; retry class `never`.
///
/// Error codes: 90001 (`body_invalid`), 90002 (`msg_body_invalid`), 90005 (`msg_random_invalid`), 90007
/// (`msg_body_not_list`), 90009 (`admin_required`), 90010 (`request_invalid`), 90020 (`tag_too_long`),
/// 90022 (`tag_in_both_lists`), 90024 (`too_soon`), 90030 (`attribute_length_invalid`), 90032
/// (`too_many_tags`), 90033 (`attribute_invalid`), 90039 (`tags_and_attributes`), 90040 (`tag_empty`),
/// 90043 (`offline_push_info_invalid`), 90045 (`push_disabled`), 90047 (`daily_quota_exceeded`), 90056
/// (`request_too_large`), 90057 (`data_id_too_long`), 91000 (`internal_error`).
///
/// Source: page 269/100634 (2026-01), page 269/45933 (2025-11), page 1047/60561.
///
/// Not sure (`retry`): Repeats of a `MsgRandom` are dropped within the same second only, says the page
/// of `batch`, and newer copies about the older command do as well; older ones gave seven days. A
/// second attempt cannot be sure to fall into that second, so none is made: a second push to everybody
/// is the worse mistake.
///
/// Not sure (`errors`): The end of the page was not readable. The numbers are those of the push
/// service's own table, of `batch` and of the older command.
///
/// Not sure (`request.From_Account.required`): With chat, the samples have it always; whether it may be
/// left out there was not readable. Another source reads `false`.
///
/// Not sure (`request.From_Account.type`): With chat it is a user; the push service alone takes a
/// RegistrationID too. Another source reads `UserId`.
///
/// Not sure (`request.OfflinePushInfo.required_when`): Required in the push service alone, which has no
/// MsgBody. That one of the two has to be there with chat is inferred.
///
/// Not sure (`request.DataId`): Named by the page of the push service; its limit and number stand on
/// that of `batch`.
///
/// Not sure (`doc`): The 10 KB stand at error 90056 only, and are not checked before sending.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushRequest {
    /// Who is to be shown as sender.
    pub from_account: PushAccount,
    /// Tells pushes apart. Left to the client, it differs for every push.
    ///
    /// The client draws one for each call when it is not set.
    pub msg_random: Option<u32>,
    /// Who gets it; absent: everybody.
    pub condition: Option<PushCondition>,
    /// With chat. 0: kept in history and unread counts, handed out to 200 users a second; 1: neither, and
    /// faster.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub online_only_flag: Option<bool>,
    /// With chat: the message.
    pub msg_body: Option<MsgBody>,
    /// The notification. With `PushFlag` 1 it goes to those who are online only.
    ///
    /// Required when `MsgBody` is not set.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// Text of the app's own that webhooks about this push carry.
    ///
    /// At most 64 bytes.
    pub data_id: Option<String>,
}

wire::object!(PushRequest {
    from_account: needed(0, "From_Account"),
    msg_random: option(1, "MsgRandom"),
    condition: option(2, "Condition"),
    online_only_flag: option_as::<Flag>(3, "OnlineOnlyFlag"),
    msg_body: option(4, "MsgBody"),
    offline_push_info: option(5, "OfflinePushInfo"),
    data_id: option(6, "DataId"),
});

wire::blank!(
    PushRequest { from_account, msg_random, condition, online_only_flag, msg_body,
    offline_push_info, data_id }
);

wire::debug!(
    PushRequest { from_account, msg_random, condition, online_only_flag, msg_body,
    offline_push_info }
);

impl PushRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<PushAccount>,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            msg_random: None,
            condition: None,
            online_only_flag: None,
            msg_body: None,
            offline_push_info: Some(offline_push_info.into()),
            data_id: None,
        }
    }

    /// Sets [`msg_random`](Self::msg_random).
    #[must_use]
    pub fn msg_random(mut self, msg_random: u32) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets [`condition`](Self::condition).
    #[must_use]
    pub fn condition(mut self, condition: impl Into<PushCondition>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// Sets [`online_only_flag`](Self::online_only_flag).
    #[must_use]
    pub fn online_only_flag(mut self, online_only_flag: bool) -> Self {
        self.online_only_flag = Some(online_only_flag);
        self
    }

    /// Sets [`msg_body`](Self::msg_body).
    #[must_use]
    pub fn msg_body(mut self, msg_body: impl Into<MsgBody>) -> Self {
        self.msg_body = Some(msg_body.into());
        self
    }

    /// Sets [`data_id`](Self::data_id).
    #[must_use]
    pub fn data_id(mut self, data_id: impl Into<String>) -> Self {
        self.data_id = Some(data_id.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(PushRequest, Object, REQUEST);

/// What [`PushRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PushResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Names this push when it is recalled or counted.
    pub task_id: PushTaskId,
}

wire::object!(PushResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    task_id: needed(3, "TaskId"),
});

impl Answer for PushResponse {
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
crate::schema::answer!(PushResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for PushRequest {
    type Response = PushResponse;
    const META: &'static EndpointMeta = &PUSH;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.msg_random.get_or_insert_with(|| source.unique());
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "PushRequest",
    "Pushes to all users of the app, or to those with certain tags or attributes.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::PUSH_ACCOUNT),
            doc: "Who is to be shown as sender.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgRandom",
            name: "msg_random",
            ty: TypeMeta::U32,
            doc: "Tells pushes apart. Left to the client, it differs for every push.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Unique),
                code: Some(90005),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Condition",
            name: "condition",
            ty: TypeMeta::Object(&tables::PUSH_CONDITION),
            doc: "Who gets it; absent: everybody.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OnlineOnlyFlag",
            name: "online_only_flag",
            ty: TypeMeta::Flag,
            doc: "With chat. 0: kept in history and unread counts, handed out to 200 users a second; 1: neither, and faster.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::NamedList(&tables::MSG_BODY),
            doc: "With chat: the message.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OfflinePushInfo",
            name: "offline_push_info",
            ty: TypeMeta::Object(&tables::OFFLINE_PUSH_INFO),
            doc: "The notification. With `PushFlag` 1 it goes to those who are online only.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("MsgBody"),
                            test: Test::Absent,
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DataId",
            name: "data_id",
            ty: TypeMeta::String,
            doc: "Text of the app's own that webhooks about this push carry.",
            max_bytes: Some(64),
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 90057)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "PushResponse",
    "",
    &[
        FieldMeta {
            wire: "TaskId",
            name: "task_id",
            ty: TypeMeta::Id(&tables::PUSH_TASK_ID),
            doc: "Names this push when it is recalled or counted.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static PUSH: EndpointMeta = EndpointMeta {
    path: "timpush/push",
    family: "push",
    name: "push",
    summary: "Pushes to all users of the app, or to those with certain tags or attributes.",
    doc: "Handing it out takes a while. It goes over the vendor's connection to those who are online (client library 8.2.6325 and later) and over the makers' services to those who are not. With chat it can be a message as well, kept in the history like any other, though it cannot be edited. Only accounts that have logged in or were imported get it. The whole request may have at most 10 KB. Every call counts against a small quota of the day.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/100634",
            seen: "2026-01",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/45933",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60561",
            seen: "",
        },
    ],
    needs: Some("The push service, alone or with chat, switched on in the console."),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Never,
    quota: &[
        Quota {
            name: "push_tasks_per_day",
            rate: Rate {
                count: 100,
                per_seconds: 86400,
            },
            scope: QuotaScope::Bucket("push_tasks_per_day"),
            key: &[],
            counts: None,
            code: 90047,
            adjustable: true,
        },
        Quota {
            name: "push_tasks",
            rate: Rate { count: 1, per_seconds: 1 },
            scope: QuotaScope::Bucket("push_tasks"),
            key: &[],
            counts: None,
            code: 90024,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[
        90001, 90002, 90005, 90007, 90009, 90010, 90020, 90022, 90024, 90030, 90032,
        90033, 90039, 90040, 90043, 90045, 90047, 90056, 90057, 91000,
    ],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "Repeats of a `MsgRandom` are dropped within the same second only, says the page of `batch`, and newer copies about the older command do as well; older ones gave seven days. A second attempt cannot be sure to fall into that second, so none is made: a second push to everybody is the worse mistake.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/67553",
                seen: "2026-03",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The end of the page was not readable. The numbers are those of the push service's own table, of `batch` and of the older command.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/117847",
                seen: "",
            }),
        },
        Doubt {
            at: "request.From_Account.required",
            says: Some("false"),
            why: "With chat, the samples have it always; whether it may be left out there was not readable.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/45933",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.From_Account.type",
            says: Some("UserId"),
            why: "With chat it is a user; the push service alone takes a RegistrationID too.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/45933",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.OfflinePushInfo.required_when",
            says: None,
            why: "Required in the push service alone, which has no MsgBody. That one of the two has to be there with chat is inferred.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.DataId",
            says: None,
            why: "Named by the page of the push service; its limit and number stand on that of `batch`.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/60561",
                seen: "",
            }),
        },
        Doubt {
            at: "doc",
            says: None,
            why: "The 10 KB stand at error 90056 only, and are not checked before sending.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/117847",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
