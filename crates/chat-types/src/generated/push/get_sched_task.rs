// Written by `cargo xtask gen` from spec/push/get_sched_task.yaml. Do not edit.

//! `timpush/get_sched_task`: Reads a scheduled push.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, AppId, PushScheduleId, ScheduledPush};

/// Reads a scheduled push.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/get_sched_task`; at most 5 calls a second; retry class `read`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90104 (`schedule_invalid`), 91000
/// (`internal_error`).
///
/// Source: page 269/130280, page 1047/78842 (2026-05), page 269/137903.
///
/// Not sure (`errors`): The table was not readable; the numbers are those of the page about deleting.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSchedTaskRequest {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub app_id: Option<AppId>,
    /// Which push, as the answer that scheduled it named it.
    pub task_id: PushScheduleId,
}

wire::object!(GetSchedTaskRequest {
    app_id: option(0, "Sdkappid"),
    task_id: needed(1, "TaskID"),
});

wire::blank!(GetSchedTaskRequest { app_id, task_id });

impl GetSchedTaskRequest {
    /// Makes one with the fields that it must have.
    pub fn new(task_id: PushScheduleId) -> Self {
        Self { app_id: None, task_id }
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetSchedTaskRequest, Object, REQUEST);

/// What [`GetSchedTaskRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSchedTaskResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The push.
    pub task_info: ScheduledPush,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetSchedTaskResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    task_info: needed(3, "TaskInfo"),
});

impl Answer for GetSchedTaskResponse {
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
crate::schema::answer!(GetSchedTaskResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GetSchedTaskRequest {
    type Response = GetSchedTaskResponse;
    const META: &'static EndpointMeta = &GET_SCHED_TASK;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.app_id
            .get_or_insert_with(|| {
                u32::try_from(source.app_id()).unwrap_or(u32::MAX).into()
            });
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetSchedTaskRequest",
    "Reads a scheduled push.",
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
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetSchedTaskResponse",
    "",
    &[
        FieldMeta {
            wire: "TaskInfo",
            name: "task_info",
            ty: TypeMeta::Object(&tables::SCHEDULED_PUSH),
            doc: "The push.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_SCHED_TASK: EndpointMeta = EndpointMeta {
    path: "timpush/get_sched_task",
    family: "push",
    name: "get_sched_task",
    summary: "Reads a scheduled push.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/130280",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/78842",
            seen: "2026-05",
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
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "timpush/get_sched_task",
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
    errors: &[90001, 90009, 90104, 91000],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table was not readable; the numbers are those of the page about deleting.",
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
