// Written by `cargo xtask gen` from spec/all_member_push/im_push.yaml. Do not edit.

//! `all_member_push/im_push`: Sends a message to all users of the app, or to those with certain tags or
//! attributes.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, MsgBody, OfflinePushInfo, PushAttrValue, PushTag, PushTaskId, Seconds,
    UserId,
};

/// Sends a message to all users of the app, or to those with certain tags or attributes.
///
/// Users get it as a one-to-one message that is not part of their history. Handing it out to everybody
/// takes about a minute. Only users who have logged in or were imported get it. `push` of the push
/// service has taken the place of this command.
///
/// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
/// messages.
///
/// Command `all_member_push/im_push`; at most 100 calls a day; at most 1 calls a second; retry class
/// `never`.
///
/// Error codes: 90001 (`body_invalid`), 90002 (`msg_body_invalid`), 90005 (`msg_random_invalid`), 90007
/// (`msg_body_not_list`), 90009 (`admin_required`), 90010 (`request_invalid`), 90020 (`tag_too_long`),
/// 90022 (`tag_in_both_lists`), 90024 (`too_soon`), 90026 (`life_time_too_long`), 90030
/// (`attribute_length_invalid`), 90032 (`too_many_tags`), 90033 (`attribute_invalid`), 90039
/// (`tags_and_attributes`), 90040 (`tag_empty`), 90043 (`offline_push_info_invalid`), 90045
/// (`push_disabled`), 90047 (`daily_quota_exceeded`), 91000 (`internal_error`).
///
/// Source: page 269/45934 (2024-11), page 1047/37166 (2023-12), client library doocs_java (2025-12),
/// client library vendor's Java library (2022-07).
///
/// Not sure (`errors`): The table has neither 90030 nor 90043, which are those of sister commands for
/// attributes and notifications that are malformed.
///
/// Not sure (`retry`): Older copies, and libraries made from them: within seven days the same number is
/// the same push, and a failed call may be sent again with it. Newer copies: only within the same
/// second, into which a second attempt cannot be sure to fall. A second push to everybody is the worse
/// mistake.
///
/// Not sure (`objects.ImPushCondition`): What two lists of the same kind mean together, both or one of
/// them, is not documented.
///
/// Not sure (`request.OfflinePushInfo`): The table has no number for one that is malformed.
///
/// Not sure (`needs`): Older pages want a ticket, and two days of patience, in place of a switch;
/// abroad the plan was called Pro.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImPushRequest {
    /// Who gets it; absent: everybody.
    pub condition: Option<ImPushCondition>,
    /// Tells pushes apart. Left to the client, it differs for every push.
    ///
    /// The client draws one for each call when it is not set.
    pub msg_random: Option<u32>,
    /// The message.
    pub msg_body: MsgBody,
    /// How long it waits for users who are offline, up to seven days; 0: only those who are online get it.
    ///
    /// In seconds; at most 604800; the service assumes `0` when it is absent.
    pub msg_life_time: Option<Seconds>,
    /// Who is to be shown as sender; absent: the administrator that makes the call.
    pub from_account: Option<UserId>,
    /// How it is pushed to devices that are offline.
    pub offline_push_info: Option<OfflinePushInfo>,
}

wire::object!(ImPushRequest {
    condition: option(0, "Condition"),
    msg_random: option(1, "MsgRandom"),
    msg_body: needed(2, "MsgBody"),
    msg_life_time: option(3, "MsgLifeTime"),
    from_account: option(4, "From_Account"),
    offline_push_info: option(5, "OfflinePushInfo"),
});

wire::blank!(
    ImPushRequest { condition, msg_random, msg_body, msg_life_time, from_account,
    offline_push_info }
);

impl ImPushRequest {
    /// Makes one with the fields that it must have.
    pub fn new(msg_body: impl Into<MsgBody>) -> Self {
        Self {
            condition: None,
            msg_random: None,
            msg_body: msg_body.into(),
            msg_life_time: None,
            from_account: None,
            offline_push_info: None,
        }
    }

    /// Sets [`condition`](Self::condition).
    #[must_use]
    pub fn condition(mut self, condition: impl Into<ImPushCondition>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// Sets [`msg_random`](Self::msg_random).
    #[must_use]
    pub fn msg_random(mut self, msg_random: u32) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets [`msg_life_time`](Self::msg_life_time).
    #[must_use]
    pub fn msg_life_time(mut self, msg_life_time: impl Into<Seconds>) -> Self {
        self.msg_life_time = Some(msg_life_time.into());
        self
    }

    /// Sets [`from_account`](Self::from_account).
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<UserId>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets [`offline_push_info`](Self::offline_push_info).
    #[must_use]
    pub fn offline_push_info(
        mut self,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Self {
        self.offline_push_info = Some(offline_push_info.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImPushRequest, Object, REQUEST);

/// What [`ImPushRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImPushResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Names this push in webhooks.
    pub task_id: PushTaskId,
}

wire::object!(ImPushResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    task_id: needed(3, "TaskId"),
});

impl Answer for ImPushResponse {
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
crate::schema::answer!(ImPushResponse, NORMAL_ENVELOPE, RESPONSE);

/// Which users get a push. Either tags or attributes, and of these, if both lists are there, both must
/// hold.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImPushCondition {
    /// Users with one of these tags at least. None of them may stand in `TagsAnd`.
    ///
    /// At most 10 items.
    pub tags_or: Option<Vec<PushTag>>,
    /// Users with all of these tags.
    ///
    /// At most 10 items.
    pub tags_and: Option<Vec<PushTag>>,
    /// Users for whom one of these attributes at least has this value.
    ///
    /// Only when `TagsOr` is not set and `TagsAnd` is not set.
    pub attrs_or: Option<std::collections::BTreeMap<String, PushAttrValue>>,
    /// Users for whom all of these attributes have these values.
    ///
    /// Only when `TagsOr` is not set and `TagsAnd` is not set.
    pub attrs_and: Option<std::collections::BTreeMap<String, PushAttrValue>>,
}

wire::object!(ImPushCondition {
    tags_or: option(0, "TagsOr"),
    tags_and: option(1, "TagsAnd"),
    attrs_or: option(2, "AttrsOr"),
    attrs_and: option(3, "AttrsAnd"),
});

impl ImPushCondition {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            tags_or: None,
            tags_and: None,
            attrs_or: None,
            attrs_and: None,
        }
    }

    /// Sets [`tags_or`](Self::tags_or).
    #[must_use]
    pub fn tags_or(
        mut self,
        tags_or: impl IntoIterator<Item = impl Into<PushTag>>,
    ) -> Self {
        self.tags_or = Some(tags_or.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`tags_and`](Self::tags_and).
    #[must_use]
    pub fn tags_and(
        mut self,
        tags_and: impl IntoIterator<Item = impl Into<PushTag>>,
    ) -> Self {
        self.tags_and = Some(tags_and.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`attrs_or`](Self::attrs_or).
    #[must_use]
    pub fn attrs_or(
        mut self,
        attrs_or: std::collections::BTreeMap<String, PushAttrValue>,
    ) -> Self {
        self.attrs_or = Some(attrs_or);
        self
    }

    /// Sets [`attrs_and`](Self::attrs_and).
    #[must_use]
    pub fn attrs_and(
        mut self,
        attrs_and: std::collections::BTreeMap<String, PushAttrValue>,
    ) -> Self {
        self.attrs_and = Some(attrs_and);
        self
    }
}

wire::debug!(ImPushCondition { tags_or, tags_and });

#[cfg(feature = "schema")]
crate::schema::named!(ImPushCondition, Object, IM_PUSH_CONDITION);

impl Endpoint for ImPushRequest {
    type Response = ImPushResponse;
    const META: &'static EndpointMeta = &IM_PUSH;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.msg_random.get_or_insert_with(|| source.unique());
    }
}

pub(crate) static IM_PUSH_CONDITION: ObjectMeta = ObjectMeta::new(
    "ImPushCondition",
    "Which users get a push. Either tags or attributes, and of these, if both lists are there, both must hold.",
    &[
        FieldMeta {
            wire: "TagsOr",
            name: "tags_or",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_TAG)),
            doc: "Users with one of these tags at least. None of them may stand in `TagsAnd`.",
            rules: &FieldRules {
                max_items: Some(10),
                checks: &["disjoint_tags"],
                codes: &[
                    (chat_meta::check::Rule::MaxItems, 90032),
                    (chat_meta::check::Rule::Format, 90040),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TagsAnd",
            name: "tags_and",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_TAG)),
            doc: "Users with all of these tags.",
            rules: &FieldRules {
                max_items: Some(10),
                codes: &[
                    (chat_meta::check::Rule::MaxItems, 90032),
                    (chat_meta::check::Rule::Format, 90040),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AttrsOr",
            name: "attrs_or",
            ty: TypeMeta::Map(&TypeMeta::Id(&tables::PUSH_ATTR_VALUE)),
            doc: "Users for whom one of these attributes at least has this value.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("TagsOr"),
                            test: Test::Absent,
                        },
                        Condition {
                            subject: Subject::Sibling("TagsAnd"),
                            test: Test::Absent,
                        },
                    ],
                ),
                keys: Some(TypeMeta::Id(&tables::PUSH_ATTR_NAME)),
                codes: &[(chat_meta::check::Rule::OnlyWhen, 90039)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AttrsAnd",
            name: "attrs_and",
            ty: TypeMeta::Map(&TypeMeta::Id(&tables::PUSH_ATTR_VALUE)),
            doc: "Users for whom all of these attributes have these values.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("TagsOr"),
                            test: Test::Absent,
                        },
                        Condition {
                            subject: Subject::Sibling("TagsAnd"),
                            test: Test::Absent,
                        },
                    ],
                ),
                keys: Some(TypeMeta::Id(&tables::PUSH_ATTR_NAME)),
                codes: &[(chat_meta::check::Rule::OnlyWhen, 90039)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImPushRequest",
    "Sends a message to all users of the app, or to those with certain tags or attributes.",
    &[
        FieldMeta {
            wire: "Condition",
            name: "condition",
            ty: TypeMeta::Object(&tables::IM_PUSH_CONDITION),
            doc: "Who gets it; absent: everybody.",
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
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::NamedList(&tables::MSG_BODY),
            doc: "The message.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgLifeTime",
            name: "msg_life_time",
            ty: TypeMeta::Seconds,
            doc: "How long it waits for users who are offline, up to seven days; 0: only those who are online get it.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                max: Some(604800),
                code: Some(90026),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who is to be shown as sender; absent: the administrator that makes the call.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OfflinePushInfo",
            name: "offline_push_info",
            ty: TypeMeta::Object(&tables::OFFLINE_PUSH_INFO),
            doc: "How it is pushed to devices that are offline.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "ImPushResponse",
    "",
    &[
        FieldMeta {
            wire: "TaskId",
            name: "task_id",
            ty: TypeMeta::Id(&tables::PUSH_TASK_ID),
            doc: "Names this push in webhooks.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static IM_PUSH: EndpointMeta = EndpointMeta {
    path: "all_member_push/im_push",
    family: "all_member_push",
    name: "im_push",
    summary: "Sends a message to all users of the app, or to those with certain tags or attributes.",
    doc: "Users get it as a one-to-one message that is not part of their history. Handing it out to everybody takes about a minute. Only users who have logged in or were imported get it. `push` of the push service has taken the place of this command.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/45934",
            seen: "2024-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/37166",
            seen: "2023-12",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Peer,
            name: "vendor's Java library",
            seen: "2022-07",
        },
    ],
    needs: Some(
        "Flagship plan in China, an equal one abroad; switched on in the console under login and messages.",
    ),
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
        90001, 90002, 90005, 90007, 90009, 90010, 90020, 90022, 90024, 90026, 90030,
        90032, 90033, 90039, 90040, 90043, 90045, 90047, 91000,
    ],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table has neither 90030 nor 90043, which are those of sister commands for attributes and notifications that are malformed.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "retry",
            says: None,
            why: "Older copies, and libraries made from them: within seven days the same number is the same push, and a failed call may be sent again with it. Newer copies: only within the same second, into which a second attempt cannot be sure to fall. A second push to everybody is the worse mistake.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/45934",
                seen: "2022-01",
            }),
        },
        Doubt {
            at: "objects.ImPushCondition",
            says: None,
            why: "What two lists of the same kind mean together, both or one of them, is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.OfflinePushInfo",
            says: None,
            why: "The table has no number for one that is malformed.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/45934",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "needs",
            says: None,
            why: "Older pages want a ticket, and two days of patience, in place of a switch; abroad the plan was called Pro.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/37166",
                seen: "2023-12",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
