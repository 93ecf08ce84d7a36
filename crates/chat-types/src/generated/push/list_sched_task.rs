// Written by `cargo xtask gen` from spec/push/list_sched_task.yaml. Do not edit.

//! `timpush/list_sched_task`: Lists scheduled pushes of a stretch of time.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, AppId, ScheduledPush};

/// Lists scheduled pushes of a stretch of time.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/list_sched_task`; at most 5 calls a second; retry class `read`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90104 (`schedule_invalid`), 91000
/// (`internal_error`).
///
/// Source: page 269/130281, page 1047/78843 (2026-04), page 269/137903.
///
/// Not sure (`errors`): The table was not readable; the numbers are those of the page about deleting.
///
/// Not sure (`enums.PushScheduleOrder`): Lower case throughout on the pages abroad; the newest Chinese
/// page has a capital A.
///
/// Not sure (`request.BeginTime`): Whether the stretch is one of creation or of carrying out, and
/// whether `OrderBy` decides it, was not readable.
///
/// Not sure (`request.Want.max`): Has to be above 0; no upper limit is named. The client asks for as
/// many as the sample does.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSchedTaskRequest {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub app_id: Option<AppId>,
    /// How many to pass over.
    ///
    /// The client sends `0` when it is not set.
    pub offset: Option<u32>,
    /// Page size.
    ///
    /// At least 1; the client sends `20` when it is not set.
    pub want: Option<u32>,
    /// What they are sorted by.
    pub order_by: PushScheduleOrder,
    /// Earliest first; else latest first.
    pub asc: bool,
    /// Start of the stretch: UTC, as `2026-06-01 10:00:00`.
    pub begin_time: String,
    /// Its end, in the same form; not before the start. How long it may be is set by the service.
    pub end_time: String,
    /// Only pushes with this in heading or text.
    pub keyword: Option<String>,
}

wire::object!(ListSchedTaskRequest {
    app_id: option(0, "Sdkappid"),
    offset: option(1, "Offset"),
    want: option(2, "Want"),
    order_by: needed(3, "OrderBy"),
    asc: needed(4, "Asc"),
    begin_time: needed(5, "BeginTime"),
    end_time: needed(6, "EndTime"),
    keyword: option(7, "Keyword"),
});

wire::blank!(
    ListSchedTaskRequest { app_id, offset, want, order_by, asc, begin_time, end_time,
    keyword }
);

wire::debug!(ListSchedTaskRequest { app_id, offset, want, order_by, asc });

impl ListSchedTaskRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        order_by: impl Into<PushScheduleOrder>,
        asc: bool,
        begin_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            app_id: None,
            offset: None,
            want: None,
            order_by: order_by.into(),
            asc,
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            keyword: None,
        }
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets [`offset`](Self::offset).
    #[must_use]
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets [`want`](Self::want).
    #[must_use]
    pub fn want(mut self, want: u32) -> Self {
        self.want = Some(want);
        self
    }

    /// Sets [`keyword`](Self::keyword).
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ListSchedTaskRequest, Object, REQUEST);

/// What [`ListSchedTaskRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSchedTaskResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// How many there are.
    pub total: u32,
    /// This page.
    pub tasks: Vec<ScheduledPush>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(ListSchedTaskResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    total: needed(3, "Total"),
    tasks: list(4, "Tasks"),
});

impl Answer for ListSchedTaskResponse {
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
crate::schema::answer!(ListSchedTaskResponse, NORMAL_ENVELOPE, RESPONSE);

/// What scheduled pushes are sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushScheduleOrder {
    /// When they were made.
    CreateAt,
    /// When they are carried out.
    SchedAt,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl PushScheduleOrder {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateAt => "createAt",
            Self::SchedAt => "schedAt",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "createAt" | "createat" => Self::CreateAt,
            "schedAt" | "schedat" => Self::SchedAt,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(PushScheduleOrder);

#[cfg(feature = "schema")]
crate::schema::named!(PushScheduleOrder, Enum, PUSH_SCHEDULE_ORDER);

impl Endpoint for ListSchedTaskRequest {
    type Response = ListSchedTaskResponse;
    const META: &'static EndpointMeta = &LIST_SCHED_TASK;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.app_id
            .get_or_insert_with(|| {
                u32::try_from(source.app_id()).unwrap_or(u32::MAX).into()
            });
        self.offset.get_or_insert(0);
        self.want.get_or_insert(20);
    }
}

impl Paged for ListSchedTaskRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        let total = Some(u64::from(answer.total));
        Ok(
            wire::offset(
                &mut self.offset,
                answer.tasks.len() + wire::undecoded_in(&answer.undecoded, "Tasks"),
                total,
            ),
        )
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.tasks.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        self.want
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        self.want = Some(size);
    }
}

impl PagedItems for ListSchedTaskRequest {
    type Item = ScheduledPush;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.tasks
    }
}

pub(crate) static PUSH_SCHEDULE_ORDER: EnumMeta = EnumMeta {
    name: "PushScheduleOrder",
    doc: "What scheduled pushes are sorted by.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "CreateAt",
            wire: Literal::Text("createAt"),
            aliases: &[Literal::Text("createat")],
            doc: "When they were made.",
        },
        EnumValue {
            name: "SchedAt",
            wire: Literal::Text("schedAt"),
            aliases: &[Literal::Text("schedat")],
            doc: "When they are carried out.",
        },
    ],
    prefixes: &[],
};

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ListSchedTaskRequest",
    "Lists scheduled pushes of a stretch of time.",
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
            wire: "Offset",
            name: "offset",
            ty: TypeMeta::U32,
            doc: "How many to pass over.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(0))),
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Want",
            name: "want",
            ty: TypeMeta::U32,
            doc: "Page size.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(20))),
                min: Some(1),
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OrderBy",
            name: "order_by",
            ty: TypeMeta::Enum(&tables::PUSH_SCHEDULE_ORDER),
            doc: "What they are sorted by.",
            required: true,
            rules: &FieldRules {
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Asc",
            name: "asc",
            ty: TypeMeta::Bool,
            doc: "Earliest first; else latest first.",
            required: true,
            rules: &FieldRules {
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "BeginTime",
            name: "begin_time",
            ty: TypeMeta::String,
            doc: "Start of the stretch: UTC, as `2026-06-01 10:00:00`.",
            required: true,
            rules: &FieldRules {
                format: Some("date_time"),
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "EndTime",
            name: "end_time",
            ty: TypeMeta::String,
            doc: "Its end, in the same form; not before the start. How long it may be is set by the service.",
            required: true,
            rules: &FieldRules {
                format: Some("date_time"),
                checks: &["not_before_begin"],
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Keyword",
            name: "keyword",
            ty: TypeMeta::String,
            doc: "Only pushes with this in heading or text.",
            rules: &FieldRules {
                code: Some(90104),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "ListSchedTaskResponse",
    "",
    &[
        FieldMeta {
            wire: "Total",
            name: "total",
            ty: TypeMeta::U32,
            doc: "How many there are.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Tasks",
            name: "tasks",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::SCHEDULED_PUSH)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static LIST_SCHED_TASK: EndpointMeta = EndpointMeta {
    path: "timpush/list_sched_task",
    family: "push",
    name: "list_sched_task",
    summary: "Lists scheduled pushes of a stretch of time.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/130281",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/78843",
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
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "timpush/list_sched_task",
            rate: Rate { count: 5, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    page: &[
        Page {
            when: &[],
            items: "Tasks",
            size: Some("Want"),
            style: PageStyle::Offset(OffsetPage {
                offset: "Offset",
                total: Some("Total"),
                total_when: &[],
            }),
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
        Doubt {
            at: "enums.PushScheduleOrder",
            says: None,
            why: "Lower case throughout on the pages abroad; the newest Chinese page has a capital A.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/78843",
                seen: "2026-04",
            }),
        },
        Doubt {
            at: "request.BeginTime",
            says: None,
            why: "Whether the stretch is one of creation or of carrying out, and whether `OrderBy` decides it, was not readable.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/130281",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Want.max",
            says: None,
            why: "Has to be above 0; no upper limit is named. The client asks for as many as the sample does.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/130281",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
