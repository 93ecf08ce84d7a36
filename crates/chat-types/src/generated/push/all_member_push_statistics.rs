// Written by `cargo xtask gen` from spec/push/all_member_push_statistics.yaml. Do not edit.

//! `timpush/all_member_push_statistics`: Counts what became of pushes to many.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PlatformPushCount, PushTaskId, UnixTime};

/// Counts what became of pushes to many.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/all_member_push_statistics`; at most 1 calls a second; retry class `read`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
/// (`internal_error`).
///
/// Source: page 1047/71894 (2025-07).
///
/// Not sure (`envelope`): The samples have the word sucess, sic, for the words about a failure.
///
/// Not sure (`errors`): No number was readable on this page; those of all commands of the service stand
/// here.
///
/// Not sure (`request.EndTime`): The table calls both ends of the stretch its start. How far back it
/// may lie is not said.
///
/// Not sure (`request.TaskID.code`): What more than five pushes are answered with is not documented;
/// 90018 counts accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllMemberPushStatisticsRequest {
    /// Start of the stretch; at most 30 days in all.
    pub start_time: UnixTime,
    /// End of the stretch.
    pub end_time: UnixTime,
    /// Which pushes; empty: all of them together.
    ///
    /// At most 5 items.
    pub task_id: Vec<PushTaskId>,
}

wire::object!(AllMemberPushStatisticsRequest {
    start_time: needed(0, "StartTime"),
    end_time: needed(1, "EndTime"),
    task_id: needed(2, "TaskID"),
});

wire::blank!(AllMemberPushStatisticsRequest { start_time, end_time, task_id });

impl AllMemberPushStatisticsRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        start_time: impl Into<UnixTime>,
        end_time: impl Into<UnixTime>,
        task_id: impl IntoIterator<Item = impl Into<PushTaskId>>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            task_id: task_id.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AllMemberPushStatisticsRequest, Object, REQUEST);

/// What [`AllMemberPushStatisticsRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllMemberPushStatisticsResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Counts by push.
    pub results: Vec<PushTaskCount>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(AllMemberPushStatisticsResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    results: list(3, "Results"),
});

impl Answer for AllMemberPushStatisticsResponse {
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
crate::schema::answer!(AllMemberPushStatisticsResponse, NORMAL_ENVELOPE, RESPONSE);

/// Counts of one push.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PushTaskCount {
    /// Which push.
    pub task_id: Option<PushTaskId>,
    /// What could be sent.
    pub total_count: Option<u64>,
    /// What was sent.
    pub sent_count: Option<u64>,
    /// What arrived.
    pub delivered_count: Option<u64>,
    /// What was clicked.
    pub click_count: Option<u64>,
    /// The same by way and maker.
    pub platform_statistics: Vec<PlatformPushCount>,
}

wire::object!(PushTaskCount {
    task_id: option(0, "TaskID"),
    total_count: option(1, "TotalCount"),
    sent_count: option(2, "SentCount"),
    delivered_count: option(3, "DeliveredCount"),
    click_count: option(4, "ClickCount"),
    platform_statistics: list_if_any(5, "PlatformStatistics"),
});

#[cfg(feature = "schema")]
crate::schema::named!(PushTaskCount, Object, PUSH_TASK_COUNT);

impl Endpoint for AllMemberPushStatisticsRequest {
    type Response = AllMemberPushStatisticsResponse;
    const META: &'static EndpointMeta = &ALL_MEMBER_PUSH_STATISTICS;
}

pub(crate) static PUSH_TASK_COUNT: ObjectMeta = ObjectMeta::new(
    "PushTaskCount",
    "Counts of one push.",
    &[
        FieldMeta {
            wire: "TaskID",
            name: "task_id",
            ty: TypeMeta::Id(&tables::PUSH_TASK_ID),
            doc: "Which push.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TotalCount",
            name: "total_count",
            ty: TypeMeta::U64,
            doc: "What could be sent.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SentCount",
            name: "sent_count",
            ty: TypeMeta::U64,
            doc: "What was sent.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DeliveredCount",
            name: "delivered_count",
            ty: TypeMeta::U64,
            doc: "What arrived.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ClickCount",
            name: "click_count",
            ty: TypeMeta::U64,
            doc: "What was clicked.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PlatformStatistics",
            name: "platform_statistics",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PLATFORM_PUSH_COUNT)),
            doc: "The same by way and maker.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AllMemberPushStatisticsRequest",
    "Counts what became of pushes to many.",
    &[
        FieldMeta {
            wire: "StartTime",
            name: "start_time",
            ty: TypeMeta::Time,
            doc: "Start of the stretch; at most 30 days in all.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "EndTime",
            name: "end_time",
            ty: TypeMeta::Time,
            doc: "End of the stretch.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TaskID",
            name: "task_id",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_TASK_ID)),
            doc: "Which pushes; empty: all of them together.",
            required: true,
            rules: &FieldRules {
                max_items: Some(5),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "AllMemberPushStatisticsResponse",
    "",
    &[
        FieldMeta {
            wire: "Results",
            name: "results",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PUSH_TASK_COUNT)),
            doc: "Counts by push.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static ALL_MEMBER_PUSH_STATISTICS: EndpointMeta = EndpointMeta {
    path: "timpush/all_member_push_statistics",
    family: "push",
    name: "all_member_push_statistics",
    summary: "Counts what became of pushes to many.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/71894",
            seen: "2025-07",
        },
    ],
    needs: Some("The push service, alone or with chat, switched on in the console."),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "timpush/all_member_push_statistics",
            rate: Rate { count: 1, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[90001, 90009, 90018, 91000],
    doubts: &[
        Doubt {
            at: "envelope",
            says: None,
            why: "The samples have the word sucess, sic, for the words about a failure.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/71894",
                seen: "2025-07",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "No number was readable on this page; those of all commands of the service stand here.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.EndTime",
            says: None,
            why: "The table calls both ends of the stretch its start. How far back it may lie is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/71894",
                seen: "2025-07",
            }),
        },
        Doubt {
            at: "request.TaskID.code",
            says: None,
            why: "What more than five pushes are answered with is not documented; 90018 counts accounts.",
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
