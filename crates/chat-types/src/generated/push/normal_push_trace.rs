// Written by `cargo xtask gen` from spec/push/normal_push_trace.yaml. Do not edit.

//! `timpush/normal_push_trace`: Follows the offline push of a chat message on its way to the devices.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PushTrace};

/// Follows the offline push of a chat message on its way to the devices.
///
/// Possible for seven days.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/normal_push_trace`; at most 1 calls a second; retry class `read`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 91000 (`internal_error`).
///
/// Source: page 1047/71896 (2025-07), page 1047/67552 (2025-07).
///
/// Not sure (`envelope`): The samples have the word sucess, sic, for the words about a failure.
///
/// Not sure (`errors`): No number was readable on this page; those of all commands of the service stand
/// here.
///
/// Not sure (`request.PushID`): Described as the MsgID of the pushed message. The webhook has a field
/// of the same name, beside the keys of the message; that it is the same id is inferred.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NormalPushTraceRequest {
    /// Which push, as the webhook about offline pushes and the records in the console name it.
    pub push_id: String,
}

wire::object!(NormalPushTraceRequest {
    push_id: needed(0, "PushID"),
});

wire::blank!(NormalPushTraceRequest { push_id });

wire::debug!(NormalPushTraceRequest {});

impl NormalPushTraceRequest {
    /// Makes one with the fields that it must have.
    pub fn new(push_id: impl Into<String>) -> Self {
        Self { push_id: push_id.into() }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(NormalPushTraceRequest, Object, REQUEST);

/// What [`NormalPushTraceRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NormalPushTraceResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per device.
    pub instance_trace: Vec<PushTrace>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(NormalPushTraceResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    instance_trace: list(3, "InstanceTrace"),
});

impl Answer for NormalPushTraceResponse {
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
crate::schema::answer!(NormalPushTraceResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for NormalPushTraceRequest {
    type Response = NormalPushTraceResponse;
    const META: &'static EndpointMeta = &NORMAL_PUSH_TRACE;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "NormalPushTraceRequest",
    "Follows the offline push of a chat message on its way to the devices.",
    &[
        FieldMeta {
            wire: "PushID",
            name: "push_id",
            ty: TypeMeta::String,
            doc: "Which push, as the webhook about offline pushes and the records in the console name it.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "NormalPushTraceResponse",
    "",
    &[
        FieldMeta {
            wire: "InstanceTrace",
            name: "instance_trace",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PUSH_TRACE)),
            doc: "One entry per device.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static NORMAL_PUSH_TRACE: EndpointMeta = EndpointMeta {
    path: "timpush/normal_push_trace",
    family: "push",
    name: "normal_push_trace",
    summary: "Follows the offline push of a chat message on its way to the devices.",
    doc: "Possible for seven days.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/71896",
            seen: "2025-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/67552",
            seen: "2025-07",
        },
    ],
    needs: Some("The push service, alone or with chat, switched on in the console."),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "timpush/normal_push_trace",
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
            at: "request.PushID",
            says: None,
            why: "Described as the MsgID of the pushed message. The webhook has a field of the same name, beside the keys of the message; that it is the same id is inferred.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/71896",
                seen: "2025-07",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
