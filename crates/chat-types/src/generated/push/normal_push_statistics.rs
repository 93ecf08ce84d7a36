// Written by `cargo xtask gen` from spec/push/normal_push_statistics.yaml. Do not edit.

//! `timpush/normal_push_statistics`: Counts what became of the offline pushes of chat messages.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PlatformPushCount, UnixTime};

/// Counts what became of the offline pushes of chat messages.
///
/// Messages between two users and in groups, all of them together.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/normal_push_statistics`; at most 1 calls a second; retry class `read`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 91000 (`internal_error`).
///
/// Source: page 1047/71897 (2025-07).
///
/// Not sure (`envelope`): The samples have the word sucess, sic, for the words about a failure.
///
/// Not sure (`errors`): No number was readable on this page; those of all commands of the service stand
/// here.
///
/// Not sure (`request.EndTime`): The table calls both ends of the stretch its start.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NormalPushStatisticsRequest {
    /// Start of the stretch; at most 30 days in all.
    pub start_time: UnixTime,
    /// End of the stretch.
    pub end_time: UnixTime,
}

wire::object!(NormalPushStatisticsRequest {
    start_time: needed(0, "StartTime"),
    end_time: needed(1, "EndTime"),
});

wire::blank!(NormalPushStatisticsRequest { start_time, end_time });

impl NormalPushStatisticsRequest {
    /// Makes one with the fields that it must have.
    pub fn new(start_time: impl Into<UnixTime>, end_time: impl Into<UnixTime>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(NormalPushStatisticsRequest, Object, REQUEST);

/// What [`NormalPushStatisticsRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NormalPushStatisticsResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What could be sent.
    pub total_count: u64,
    /// What was sent.
    pub sent_count: u64,
    /// What arrived.
    pub delivered_count: u64,
    /// What was clicked.
    pub click_count: u64,
    /// The same by maker.
    pub platform_statistics: Vec<PlatformPushCount>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(NormalPushStatisticsResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    total_count: needed(3, "TotalCount"),
    sent_count: needed(4, "SentCount"),
    delivered_count: needed(5, "DeliveredCount"),
    click_count: needed(6, "ClickCount"),
    platform_statistics: list(7, "PlatformStatistics"),
});

impl Answer for NormalPushStatisticsResponse {
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
crate::schema::answer!(NormalPushStatisticsResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for NormalPushStatisticsRequest {
    type Response = NormalPushStatisticsResponse;
    const META: &'static EndpointMeta = &NORMAL_PUSH_STATISTICS;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "NormalPushStatisticsRequest",
    "Counts what became of the offline pushes of chat messages.",
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
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "NormalPushStatisticsResponse",
    "",
    &[
        FieldMeta {
            wire: "TotalCount",
            name: "total_count",
            ty: TypeMeta::U64,
            doc: "What could be sent.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SentCount",
            name: "sent_count",
            ty: TypeMeta::U64,
            doc: "What was sent.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DeliveredCount",
            name: "delivered_count",
            ty: TypeMeta::U64,
            doc: "What arrived.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ClickCount",
            name: "click_count",
            ty: TypeMeta::U64,
            doc: "What was clicked.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PlatformStatistics",
            name: "platform_statistics",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PLATFORM_PUSH_COUNT)),
            doc: "The same by maker.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static NORMAL_PUSH_STATISTICS: EndpointMeta = EndpointMeta {
    path: "timpush/normal_push_statistics",
    family: "push",
    name: "normal_push_statistics",
    summary: "Counts what became of the offline pushes of chat messages.",
    doc: "Messages between two users and in groups, all of them together.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/71897",
            seen: "2025-07",
        },
    ],
    needs: Some("The push service, alone or with chat, switched on in the console."),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "timpush/normal_push_statistics",
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
    errors: &[90001, 90009, 91000],
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
            why: "The table calls both ends of the stretch its start.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/71897",
                seen: "2025-07",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
