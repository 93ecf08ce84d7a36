// Written by `cargo xtask gen` from spec/push/normal_push_loss.yaml. Do not edit.

//! `timpush/normal_push_loss`: Tells for what reasons the offline pushes of chat messages were lost.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PlatformPushLoss, PushLoss, UnixTime};

/// Tells for what reasons the offline pushes of chat messages were lost.
///
/// Messages between two users and in groups, all of them together.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/normal_push_loss`; at most 1 calls a second; retry class `read`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 91000 (`internal_error`).
///
/// Source: page 1047/71898 (2025-07).
///
/// Not sure (`envelope`): The samples have the word sucess, sic, for the words about a failure.
///
/// Not sure (`errors`): No number was readable on this page; those of all commands of the service stand
/// here.
///
/// Not sure (`request.EndTime`): The table calls both ends of the stretch its start.
///
/// Not sure (`response`): The sample wraps the four lists in an object without a name, which is no
/// JSON; the sister page has them flat, inside an item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NormalPushLossRequest {
    /// Start of the stretch; at most seven days in all.
    pub start_time: UnixTime,
    /// End of the stretch.
    pub end_time: UnixTime,
}

wire::object!(NormalPushLossRequest {
    start_time: needed(0, "StartTime"),
    end_time: needed(1, "EndTime"),
});

wire::blank!(NormalPushLossRequest { start_time, end_time });

impl NormalPushLossRequest {
    /// Makes one with the fields that it must have.
    pub fn new(start_time: impl Into<UnixTime>, end_time: impl Into<UnixTime>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(NormalPushLossRequest, Object, REQUEST);

/// What [`NormalPushLossRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NormalPushLossResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Lost before sending.
    pub ready_to_send_loss: Vec<PushLoss>,
    /// Lost between sending and arrival.
    pub post_send_delivered_loss: Vec<PushLoss>,
    /// Lost before sending, by maker.
    pub platform_ready_to_send_loss: Vec<PlatformPushLoss>,
    /// Lost between sending and arrival, by maker.
    pub platform_post_send_delivered_loss: Vec<PlatformPushLoss>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(NormalPushLossResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    ready_to_send_loss: list_if_any(3, "ReadyToSendLoss"),
    post_send_delivered_loss: list_if_any(4, "PostSendDeliveredLoss"),
    platform_ready_to_send_loss: list_if_any(5, "PlatformReadyToSendLoss"),
    platform_post_send_delivered_loss: list_if_any(6, "PlatformPostSendDeliveredLoss"),
});

impl Answer for NormalPushLossResponse {
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
crate::schema::answer!(NormalPushLossResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for NormalPushLossRequest {
    type Response = NormalPushLossResponse;
    const META: &'static EndpointMeta = &NORMAL_PUSH_LOSS;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "NormalPushLossRequest",
    "Tells for what reasons the offline pushes of chat messages were lost.",
    &[
        FieldMeta {
            wire: "StartTime",
            name: "start_time",
            ty: TypeMeta::Time,
            doc: "Start of the stretch; at most seven days in all.",
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
    "NormalPushLossResponse",
    "",
    &[
        FieldMeta {
            wire: "ReadyToSendLoss",
            name: "ready_to_send_loss",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PUSH_LOSS)),
            doc: "Lost before sending.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PostSendDeliveredLoss",
            name: "post_send_delivered_loss",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PUSH_LOSS)),
            doc: "Lost between sending and arrival.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PlatformReadyToSendLoss",
            name: "platform_ready_to_send_loss",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PLATFORM_PUSH_LOSS)),
            doc: "Lost before sending, by maker.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PlatformPostSendDeliveredLoss",
            name: "platform_post_send_delivered_loss",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PLATFORM_PUSH_LOSS)),
            doc: "Lost between sending and arrival, by maker.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static NORMAL_PUSH_LOSS: EndpointMeta = EndpointMeta {
    path: "timpush/normal_push_loss",
    family: "push",
    name: "normal_push_loss",
    summary: "Tells for what reasons the offline pushes of chat messages were lost.",
    doc: "Messages between two users and in groups, all of them together.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/71898",
            seen: "2025-07",
        },
    ],
    needs: Some("The push service, alone or with chat, switched on in the console."),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "timpush/normal_push_loss",
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
                name: "1047/71898",
                seen: "2025-07",
            }),
        },
        Doubt {
            at: "response",
            says: None,
            why: "The sample wraps the four lists in an object without a name, which is no JSON; the sister page has them flat, inside an item.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/71898",
                seen: "2025-07",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
