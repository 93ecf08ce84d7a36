// Written by `cargo xtask gen` from spec/push/all_member_push_trace.yaml. Do not edit.

//! `timpush/all_member_push_trace`: Follows a push to many on its way to one user's devices.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PushTaskId, PushTrace, UserId};

/// Follows a push to many on its way to one user's devices.
///
/// Possible for seven days.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/all_member_push_trace`; at most 1 calls a second; retry class `read`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 91000 (`internal_error`).
///
/// Source: page 1047/71893 (2025-07).
///
/// Not sure (`envelope`): The samples have the word sucess, sic, for the words about a failure.
///
/// Not sure (`errors`): No number was readable on this page; those of all commands of the service stand
/// here.
///
/// Not sure (`request.UserID.type`): The page speaks of users; whether a RegistrationID is taken as
/// well is open. Another source reads `PushAccount`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllMemberPushTraceRequest {
    /// Which push.
    pub task_id: PushTaskId,
    /// Whose devices.
    pub user_id: UserId,
}

wire::object!(AllMemberPushTraceRequest {
    task_id: needed(0, "TaskID"),
    user_id: needed(1, "UserID"),
});

wire::blank!(AllMemberPushTraceRequest { task_id, user_id });

impl AllMemberPushTraceRequest {
    /// Makes one with the fields that it must have.
    pub fn new(task_id: impl Into<PushTaskId>, user_id: impl Into<UserId>) -> Self {
        Self {
            task_id: task_id.into(),
            user_id: user_id.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AllMemberPushTraceRequest, Object, REQUEST);

/// What [`AllMemberPushTraceRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllMemberPushTraceResponse {
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

wire::object!(AllMemberPushTraceResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    instance_trace: list(3, "InstanceTrace"),
});

impl Answer for AllMemberPushTraceResponse {
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
crate::schema::answer!(AllMemberPushTraceResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for AllMemberPushTraceRequest {
    type Response = AllMemberPushTraceResponse;
    const META: &'static EndpointMeta = &ALL_MEMBER_PUSH_TRACE;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AllMemberPushTraceRequest",
    "Follows a push to many on its way to one user's devices.",
    &[
        FieldMeta {
            wire: "TaskID",
            name: "task_id",
            ty: TypeMeta::Id(&tables::PUSH_TASK_ID),
            doc: "Which push.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UserID",
            name: "user_id",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose devices.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "AllMemberPushTraceResponse",
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

pub(crate) static ALL_MEMBER_PUSH_TRACE: EndpointMeta = EndpointMeta {
    path: "timpush/all_member_push_trace",
    family: "push",
    name: "all_member_push_trace",
    summary: "Follows a push to many on its way to one user's devices.",
    doc: "Possible for seven days.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/71893",
            seen: "2025-07",
        },
    ],
    needs: Some("The push service, alone or with chat, switched on in the console."),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "timpush/all_member_push_trace",
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
            at: "request.UserID.type",
            says: Some("PushAccount"),
            why: "The page speaks of users; whether a RegistrationID is taken as well is open.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
