// Written by `cargo xtask gen` from spec/push/add_sched_task.yaml. Do not edit.

//! `timpush/add_sched_task`: Schedules a push to all users, to those with certain tags, or to accounts
//! that are named.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, AppId, OfflinePushInfo, PushAccount, PushCondition, PushScheduleId,
    PushScheduleType,
};

/// Schedules a push to all users, to those with certain tags, or to accounts that are named.
///
/// There is no key that would make a repeat harmless, so a second call schedules a second push.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/add_sched_task`; at most 5 calls a second; retry class `never`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90020 (`tag_too_long`), 90022
/// (`tag_in_both_lists`), 90030 (`attribute_length_invalid`), 90032 (`too_many_tags`), 90039
/// (`tags_and_attributes`), 90040 (`tag_empty`), 90043 (`offline_push_info_invalid`), 90045
/// (`push_disabled`), 90057 (`data_id_too_long`), 90104 (`schedule_invalid`), 91000 (`internal_error`).
///
/// Source: page 269/130277 (2026-04), page 1047/78839 (2026-04), page 269/137903.
///
/// Not sure (`errors`): The table was not readable. 90104 stands on the page about deleting, the others
/// on those of the pushes themselves. That content which `push` would refuse is refused with its
/// numbers is inferred. How far ahead a push may be scheduled, how many may wait, and whether they
/// count against the quota of the day is not known.
///
/// Not sure (`response.TaskID.always`): The sister pages say that this call answers it; its own sample
/// was not readable.
///
/// Not sure (`objects.PushToSchedule`): The table calls it the request of the push in question; the
/// samples show sender, receivers, condition and notification.
///
/// Not sure (`objects.PushToSchedule.fields.Condition.required_when`): By analogy with receivers that
/// are named.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddSchedTaskRequest {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub app_id: Option<AppId>,
    /// Who it is for.
    pub schedule_type: PushScheduleType,
    /// When: UTC, as `2026-06-01 10:00:00`.
    pub sched_at: String,
    /// What is pushed.
    pub content: PushToSchedule,
}

wire::object!(AddSchedTaskRequest {
    app_id: option(0, "Sdkappid"),
    schedule_type: needed(1, "Type"),
    sched_at: needed(2, "SchedAt"),
    content: needed(3, "Content"),
});

wire::blank!(AddSchedTaskRequest { app_id, schedule_type, sched_at, content });

wire::debug!(AddSchedTaskRequest { app_id, schedule_type, content });

impl AddSchedTaskRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        schedule_type: impl Into<PushScheduleType>,
        sched_at: impl Into<String>,
        content: impl Into<PushToSchedule>,
    ) -> Self {
        Self {
            app_id: None,
            schedule_type: schedule_type.into(),
            sched_at: sched_at.into(),
            content: content.into(),
        }
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AddSchedTaskRequest, Object, REQUEST);

/// What [`AddSchedTaskRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddSchedTaskResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Names the scheduled push.
    pub task_id: Option<PushScheduleId>,
}

wire::object!(AddSchedTaskResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    task_id: option(3, "TaskID"),
});

impl Answer for AddSchedTaskResponse {
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
crate::schema::answer!(AddSchedTaskResponse, NORMAL_ENVELOPE, RESPONSE);

/// What is pushed. Like the requests of `push` and `batch`, where the random number may be left out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushToSchedule {
    /// Who is to be shown as sender.
    pub from_account: PushAccount,
    /// Who gets it, for `User` only.
    ///
    /// Required when `Type` of the request is `"User"`; only when `Type` of the request is `"User"`; 1 to
    /// 500 items.
    pub to_account: Option<Vec<PushAccount>>,
    /// Random number of the push.
    pub msg_random: Option<u32>,
    /// Who gets it, for `Tag` only.
    ///
    /// Required when `Type` of the request is `"Tag"`; only when `Type` of the request is `"Tag"`.
    pub condition: Option<PushCondition>,
    /// The notification.
    pub offline_push_info: OfflinePushInfo,
    /// Text of the app's own that webhooks about this push carry.
    ///
    /// At most 64 bytes.
    pub data_id: Option<String>,
}

wire::object!(PushToSchedule {
    from_account: needed(0, "From_Account"),
    to_account: option(1, "To_Account"),
    msg_random: option(2, "MsgRandom"),
    condition: option(3, "Condition"),
    offline_push_info: needed(4, "OfflinePushInfo"),
    data_id: option(5, "DataId"),
});

wire::blank!(
    PushToSchedule { from_account, to_account, msg_random, condition, offline_push_info,
    data_id }
);

impl PushToSchedule {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<PushAccount>,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: None,
            msg_random: None,
            condition: None,
            offline_push_info: offline_push_info.into(),
            data_id: None,
        }
    }

    /// Sets [`to_account`](Self::to_account).
    #[must_use]
    pub fn to_account(
        mut self,
        to_account: impl IntoIterator<Item = impl Into<PushAccount>>,
    ) -> Self {
        self.to_account = Some(to_account.into_iter().map(Into::into).collect());
        self
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

    /// Sets [`data_id`](Self::data_id).
    #[must_use]
    pub fn data_id(mut self, data_id: impl Into<String>) -> Self {
        self.data_id = Some(data_id.into());
        self
    }
}

wire::debug!(
    PushToSchedule { from_account, to_account, msg_random, condition, offline_push_info }
);

#[cfg(feature = "schema")]
crate::schema::named!(PushToSchedule, Object, PUSH_TO_SCHEDULE);

impl Endpoint for AddSchedTaskRequest {
    type Response = AddSchedTaskResponse;
    const META: &'static EndpointMeta = &ADD_SCHED_TASK;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.app_id
            .get_or_insert_with(|| {
                u32::try_from(source.app_id()).unwrap_or(u32::MAX).into()
            });
    }
}

pub(crate) static PUSH_TO_SCHEDULE: ObjectMeta = ObjectMeta::new(
    "PushToSchedule",
    "What is pushed. Like the requests of `push` and `batch`, where the random number may be left out.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::PUSH_ACCOUNT),
            doc: "Who is to be shown as sender.",
            required: true,
            rules: &FieldRules {
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_ACCOUNT)),
            doc: "Who gets it, for `User` only.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["Type"]),
                            test: Test::OneOf(&[Literal::Text("User")]),
                        },
                    ],
                ),
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["Type"]),
                            test: Test::OneOf(&[Literal::Text("User")]),
                        },
                    ],
                ),
                min_items: Some(1),
                max_items: Some(500),
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgRandom",
            name: "msg_random",
            ty: TypeMeta::U32,
            doc: "Random number of the push.",
            rules: &FieldRules {
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Condition",
            name: "condition",
            ty: TypeMeta::Object(&tables::PUSH_CONDITION),
            doc: "Who gets it, for `Tag` only.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["Type"]),
                            test: Test::OneOf(&[Literal::Text("Tag")]),
                        },
                    ],
                ),
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["Type"]),
                            test: Test::OneOf(&[Literal::Text("Tag")]),
                        },
                    ],
                ),
                codes: &[
                    (chat_meta::check::Rule::Required, 90104),
                    (chat_meta::check::Rule::OnlyWhen, 90104),
                    (chat_meta::check::Rule::Type, 90104),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OfflinePushInfo",
            name: "offline_push_info",
            ty: TypeMeta::Object(&tables::OFFLINE_PUSH_INFO),
            doc: "The notification.",
            required: true,
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::Required, 90104)],
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
                codes: &[
                    (chat_meta::check::Rule::Type, 90104),
                    (chat_meta::check::Rule::MaxBytes, 90057),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AddSchedTaskRequest",
    "Schedules a push to all users, to those with certain tags, or to accounts that are named.",
    &[
        FieldMeta {
            wire: "Sdkappid",
            name: "app_id",
            ty: TypeMeta::Id(&tables::APP_ID),
            doc: "The app, as in the URL.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::AppId),
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Type",
            name: "schedule_type",
            ty: TypeMeta::Enum(&tables::PUSH_SCHEDULE_TYPE),
            doc: "Who it is for.",
            required: true,
            rules: &FieldRules {
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SchedAt",
            name: "sched_at",
            ty: TypeMeta::String,
            doc: "When: UTC, as `2026-06-01 10:00:00`.",
            required: true,
            rules: &FieldRules {
                format: Some("date_time"),
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Content",
            name: "content",
            ty: TypeMeta::Object(&tables::PUSH_TO_SCHEDULE),
            doc: "What is pushed.",
            required: true,
            rules: &FieldRules {
                codes: &[
                    (chat_meta::check::Rule::Required, 90104),
                    (chat_meta::check::Rule::Type, 90104),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "AddSchedTaskResponse",
    "",
    &[
        FieldMeta {
            wire: "TaskID",
            name: "task_id",
            ty: TypeMeta::Id(&tables::PUSH_SCHEDULE_ID),
            doc: "Names the scheduled push.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static ADD_SCHED_TASK: EndpointMeta = EndpointMeta {
    path: "timpush/add_sched_task",
    family: "push",
    name: "add_sched_task",
    summary: "Schedules a push to all users, to those with certain tags, or to accounts that are named.",
    doc: "There is no key that would make a repeat harmless, so a second call schedules a second push.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/130277",
            seen: "2026-04",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/78839",
            seen: "2026-04",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/137903",
            seen: "",
        },
    ],
    needs: Some("The push service, alone or with chat, switched on in the console."),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Never,
    quota: &[
        Quota {
            name: "timpush/add_sched_task",
            rate: Rate { count: 5, per_seconds: 1 },
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
        90001, 90009, 90020, 90022, 90030, 90032, 90039, 90040, 90043, 90045, 90057,
        90104, 91000,
    ],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table was not readable. 90104 stands on the page about deleting, the others on those of the pushes themselves. That content which `push` would refuse is refused with its numbers is inferred. How far ahead a push may be scheduled, how many may wait, and whether they count against the quota of the day is not known.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/130279",
                seen: "2026-04",
            }),
        },
        Doubt {
            at: "response.TaskID.always",
            says: None,
            why: "The sister pages say that this call answers it; its own sample was not readable.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/130278",
                seen: "2026-04",
            }),
        },
        Doubt {
            at: "objects.PushToSchedule",
            says: None,
            why: "The table calls it the request of the push in question; the samples show sender, receivers, condition and notification.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/78839",
                seen: "2026-04",
            }),
        },
        Doubt {
            at: "objects.PushToSchedule.fields.Condition.required_when",
            says: None,
            why: "By analogy with receivers that are named.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
