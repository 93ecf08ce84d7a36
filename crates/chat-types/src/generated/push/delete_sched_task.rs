// Written by `cargo xtask gen` from spec/push/delete_sched_task.yaml. Do not edit.

//! `timpush/delete_sched_task`: Deletes a scheduled push that is still waiting.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, AppId, PushScheduleId, PushScheduleType};

/// Deletes a scheduled push that is still waiting.
///
/// A push that is being carried out, or was, cannot be deleted.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/delete_sched_task`; at most 5 calls a second; retry class `repeatable`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90104 (`schedule_invalid`), 90107
/// (`schedule_not_deletable`), 91000 (`internal_error`).
///
/// Source: page 269/130279 (2026-04), page 1047/78841 (2026-04), page 269/137903.
///
/// Not sure (`errors`): The table was readable up to 90104. What is answered for a push that does not
/// exist, or was deleted by an earlier attempt, is not known.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSchedTaskRequest {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub app_id: Option<AppId>,
    /// Which push, as the answer that scheduled it named it.
    pub task_id: PushScheduleId,
    /// Who it is for.
    pub schedule_type: PushScheduleType,
}

wire::object!(DeleteSchedTaskRequest {
    app_id: option(0, "Sdkappid"),
    task_id: needed(1, "TaskID"),
    schedule_type: needed(2, "Type"),
});

wire::blank!(DeleteSchedTaskRequest { app_id, task_id, schedule_type });

impl DeleteSchedTaskRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        task_id: PushScheduleId,
        schedule_type: impl Into<PushScheduleType>,
    ) -> Self {
        Self {
            app_id: None,
            task_id,
            schedule_type: schedule_type.into(),
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
crate::schema::named!(DeleteSchedTaskRequest, Object, REQUEST);

/// What [`DeleteSchedTaskRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSchedTaskResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The push that was deleted. Refusals have a 0 here.
    pub task_id: PushScheduleId,
}

wire::object!(DeleteSchedTaskResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    task_id: needed(3, "TaskID"),
});

impl Answer for DeleteSchedTaskResponse {
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
crate::schema::answer!(DeleteSchedTaskResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for DeleteSchedTaskRequest {
    type Response = DeleteSchedTaskResponse;
    const META: &'static EndpointMeta = &DELETE_SCHED_TASK;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.app_id
            .get_or_insert_with(|| {
                u32::try_from(source.app_id()).unwrap_or(u32::MAX).into()
            });
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DeleteSchedTaskRequest",
    "Deletes a scheduled push that is still waiting.",
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
            doc: "Who it is for.",
            required: true,
            rules: &FieldRules {
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "DeleteSchedTaskResponse",
    "",
    &[
        FieldMeta {
            wire: "TaskID",
            name: "task_id",
            ty: TypeMeta::Id(&tables::PUSH_SCHEDULE_ID),
            doc: "The push that was deleted. Refusals have a 0 here.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static DELETE_SCHED_TASK: EndpointMeta = EndpointMeta {
    path: "timpush/delete_sched_task",
    family: "push",
    name: "delete_sched_task",
    summary: "Deletes a scheduled push that is still waiting.",
    doc: "A push that is being carried out, or was, cannot be deleted.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/130279",
            seen: "2026-04",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/78841",
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
            name: "timpush/delete_sched_task",
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
    errors: &[90001, 90009, 90104, 90107, 91000],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table was readable up to 90104. What is answered for a push that does not exist, or was deleted by an earlier attempt, is not known.",
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
