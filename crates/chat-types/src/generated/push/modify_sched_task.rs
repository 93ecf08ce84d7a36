// Written by `cargo xtask gen` from spec/push/modify_sched_task.yaml. Do not edit.

//! `timpush/modify_sched_task`: Changes time or content of a scheduled push that is still waiting.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, AppId, OfflinePushInfo, PushAccount, PushCondition, PushScheduleId,
    PushScheduleType,
};

/// Changes time or content of a scheduled push that is still waiting.
///
/// What is left out stays as it is. A push that is being carried out, or was, cannot be changed.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/modify_sched_task`; at most 5 calls a second; retry class `repeatable`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90020 (`tag_too_long`), 90022
/// (`tag_in_both_lists`), 90030 (`attribute_length_invalid`), 90032 (`too_many_tags`), 90039
/// (`tags_and_attributes`), 90040 (`tag_empty`), 90043 (`offline_push_info_invalid`), 90057
/// (`data_id_too_long`), 90104 (`schedule_invalid`), 91000 (`internal_error`).
///
/// Source: page 269/130278 (2026-04), page 1047/78840 (2026-04), page 269/137903.
///
/// Not sure (`errors`): The table was not readable. 90104 stands on the page about deleting, where a
/// push that is no longer waiting is answered with 90107; which number it is here is not known. That
/// content which `push` would refuse is refused with its numbers is inferred.
///
/// Not sure (`objects.PushScheduleChange`): A sample changes the notification alone, so nothing in it
/// is required. Whether what it leaves out stays or goes is not documented.
///
/// Not sure (`request.Content`): A note below the table begins with `SchedAt` and this; the copy ends
/// there. It may ask for one of the two.
///
/// Not sure (`response.TaskID`): As of the sister command; the sample was not readable.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifySchedTaskRequest {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub app_id: Option<AppId>,
    /// Which push, as the answer that scheduled it named it.
    pub task_id: PushScheduleId,
    /// Who it is for; the same as when it was scheduled.
    pub schedule_type: PushScheduleType,
    /// New time: UTC, as `2026-06-01 10:00:00`.
    pub sched_at: Option<String>,
    /// New content, in the form that the type asks for.
    pub content: Option<PushScheduleChange>,
}

wire::object!(ModifySchedTaskRequest {
    app_id: option(0, "Sdkappid"),
    task_id: needed(1, "TaskID"),
    schedule_type: needed(2, "Type"),
    sched_at: option(3, "SchedAt"),
    content: option(4, "Content"),
});

wire::blank!(
    ModifySchedTaskRequest { app_id, task_id, schedule_type, sched_at, content }
);

wire::debug!(ModifySchedTaskRequest { app_id, task_id, schedule_type, content });

impl ModifySchedTaskRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        task_id: PushScheduleId,
        schedule_type: impl Into<PushScheduleType>,
    ) -> Self {
        Self {
            app_id: None,
            task_id,
            schedule_type: schedule_type.into(),
            sched_at: None,
            content: None,
        }
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets [`sched_at`](Self::sched_at).
    #[must_use]
    pub fn sched_at(mut self, sched_at: impl Into<String>) -> Self {
        self.sched_at = Some(sched_at.into());
        self
    }

    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn content(mut self, content: impl Into<PushScheduleChange>) -> Self {
        self.content = Some(content.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ModifySchedTaskRequest, Object, REQUEST);

/// What [`ModifySchedTaskRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySchedTaskResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The push that was changed.
    pub task_id: Option<PushScheduleId>,
}

wire::object!(ModifySchedTaskResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    task_id: option(3, "TaskID"),
});

impl Answer for ModifySchedTaskResponse {
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
crate::schema::answer!(ModifySchedTaskResponse, NORMAL_ENVELOPE, RESPONSE);

/// New content of a scheduled push.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushScheduleChange {
    /// Who is to be shown as sender.
    pub from_account: Option<PushAccount>,
    /// Who gets it, for `User` only.
    ///
    /// Only when `Type` of the request is `"User"`; 1 to 500 items.
    pub to_account: Option<Vec<PushAccount>>,
    /// Random number of the push.
    pub msg_random: Option<u32>,
    /// Who gets it, for `Tag` only.
    ///
    /// Only when `Type` of the request is `"Tag"`.
    pub condition: Option<PushCondition>,
    /// The notification.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// Text of the app's own that webhooks about this push carry.
    ///
    /// At most 64 bytes.
    pub data_id: Option<String>,
}

wire::object!(PushScheduleChange {
    from_account: option(0, "From_Account"),
    to_account: option(1, "To_Account"),
    msg_random: option(2, "MsgRandom"),
    condition: option(3, "Condition"),
    offline_push_info: option(4, "OfflinePushInfo"),
    data_id: option(5, "DataId"),
});

impl PushScheduleChange {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            from_account: None,
            to_account: None,
            msg_random: None,
            condition: None,
            offline_push_info: None,
            data_id: None,
        }
    }

    /// Sets [`from_account`](Self::from_account).
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<PushAccount>) -> Self {
        self.from_account = Some(from_account.into());
        self
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

    /// Sets [`offline_push_info`](Self::offline_push_info).
    #[must_use]
    pub fn offline_push_info(
        mut self,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Self {
        self.offline_push_info = Some(offline_push_info.into());
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
    PushScheduleChange { from_account, to_account, msg_random, condition,
    offline_push_info }
);

#[cfg(feature = "schema")]
crate::schema::named!(PushScheduleChange, Object, PUSH_SCHEDULE_CHANGE);

impl Endpoint for ModifySchedTaskRequest {
    type Response = ModifySchedTaskResponse;
    const META: &'static EndpointMeta = &MODIFY_SCHED_TASK;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.app_id
            .get_or_insert_with(|| {
                u32::try_from(source.app_id()).unwrap_or(u32::MAX).into()
            });
    }
}

pub(crate) static PUSH_SCHEDULE_CHANGE: ObjectMeta = ObjectMeta::new(
    "PushScheduleChange",
    "New content of a scheduled push.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::PUSH_ACCOUNT),
            doc: "Who is to be shown as sender.",
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
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["Type"]),
                            test: Test::OneOf(&[Literal::Text("Tag")]),
                        },
                    ],
                ),
                codes: &[
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
    "ModifySchedTaskRequest",
    "Changes time or content of a scheduled push that is still waiting.",
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
            wire: "TaskID",
            name: "task_id",
            ty: TypeMeta::Id(&tables::PUSH_SCHEDULE_ID),
            doc: "Which push, as the answer that scheduled it named it.",
            required: true,
            rules: &FieldRules {
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Type",
            name: "schedule_type",
            ty: TypeMeta::Enum(&tables::PUSH_SCHEDULE_TYPE),
            doc: "Who it is for; the same as when it was scheduled.",
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
            doc: "New time: UTC, as `2026-06-01 10:00:00`.",
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
            ty: TypeMeta::Object(&tables::PUSH_SCHEDULE_CHANGE),
            doc: "New content, in the form that the type asks for.",
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::Type, 90104)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "ModifySchedTaskResponse",
    "",
    &[
        FieldMeta {
            wire: "TaskID",
            name: "task_id",
            ty: TypeMeta::Id(&tables::PUSH_SCHEDULE_ID),
            doc: "The push that was changed.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static MODIFY_SCHED_TASK: EndpointMeta = EndpointMeta {
    path: "timpush/modify_sched_task",
    family: "push",
    name: "modify_sched_task",
    summary: "Changes time or content of a scheduled push that is still waiting.",
    doc: "What is left out stays as it is. A push that is being carried out, or was, cannot be changed.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/130278",
            seen: "2026-04",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/78840",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "timpush/modify_sched_task",
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
        90001, 90009, 90020, 90022, 90030, 90032, 90039, 90040, 90043, 90057, 90104,
        91000,
    ],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table was not readable. 90104 stands on the page about deleting, where a push that is no longer waiting is answered with 90107; which number it is here is not known. That content which `push` would refuse is refused with its numbers is inferred.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/130279",
                seen: "2026-04",
            }),
        },
        Doubt {
            at: "objects.PushScheduleChange",
            says: None,
            why: "A sample changes the notification alone, so nothing in it is required. Whether what it leaves out stays or goes is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/130278",
                seen: "2026-04",
            }),
        },
        Doubt {
            at: "request.Content",
            says: None,
            why: "A note below the table begins with `SchedAt` and this; the copy ends there. It may ask for one of the two.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/78840",
                seen: "2026-04",
            }),
        },
        Doubt {
            at: "response.TaskID",
            says: None,
            why: "As of the sister command; the sample was not readable.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/130279",
                seen: "2026-04",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
