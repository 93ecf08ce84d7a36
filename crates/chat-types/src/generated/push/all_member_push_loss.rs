// Written by `cargo xtask gen` from spec/push/all_member_push_loss.yaml. Do not edit.

//! `timpush/all_member_push_loss`: Tells for what reasons pushes to many were lost.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PlatformPushLoss, PushLoss, PushTaskId, UnixTime};

/// Tells for what reasons pushes to many were lost.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/all_member_push_loss`; at most 1 calls a second; retry class `read`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
/// (`internal_error`).
///
/// Source: page 1047/71895 (2025-07).
///
/// Not sure (`envelope`): The samples have the word sucess, sic, for the words about a failure.
///
/// Not sure (`errors`): No number was readable on this page; those of all commands of the service stand
/// here.
///
/// Not sure (`request.EndTime`): The table calls both ends of the stretch its start, and the sample
/// spans eight days.
///
/// Not sure (`objects.PushTaskLoss.fields.PlatformPostSendDeliveredLoss`): The stored copy of the
/// sample ends within this name; the sister page has it whole.
///
/// Not sure (`request.TaskID.code`): What more than five pushes are answered with is not documented;
/// 90018 counts accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllMemberPushLossRequest {
    /// Start of the stretch; at most seven days in all.
    pub start_time: UnixTime,
    /// End of the stretch.
    pub end_time: UnixTime,
    /// Which pushes; empty: all of them together.
    ///
    /// At most 5 items.
    pub task_id: Vec<PushTaskId>,
}

wire::object!(AllMemberPushLossRequest {
    start_time: needed(0, "StartTime"),
    end_time: needed(1, "EndTime"),
    task_id: needed(2, "TaskID"),
});

wire::blank!(AllMemberPushLossRequest { start_time, end_time, task_id });

impl AllMemberPushLossRequest {
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
crate::schema::named!(AllMemberPushLossRequest, Object, REQUEST);

/// What [`AllMemberPushLossRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllMemberPushLossResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Losses by push.
    pub results: Vec<PushTaskLoss>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(AllMemberPushLossResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    results: list(3, "Results"),
});

impl Answer for AllMemberPushLossResponse {
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
crate::schema::answer!(AllMemberPushLossResponse, NORMAL_ENVELOPE, RESPONSE);

/// Losses of one push.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PushTaskLoss {
    /// Which push.
    pub task_id: Option<PushTaskId>,
    /// Lost before sending.
    pub ready_to_send_loss: Vec<PushLoss>,
    /// Lost between sending and arrival.
    pub post_send_delivered_loss: Vec<PushLoss>,
    /// Lost before sending, by way and maker.
    pub platform_ready_to_send_loss: Vec<PlatformPushLoss>,
    /// Lost between sending and arrival, by way and maker.
    pub platform_post_send_delivered_loss: Vec<PlatformPushLoss>,
}

wire::object!(PushTaskLoss {
    task_id: option(0, "TaskID"),
    ready_to_send_loss: list_if_any(1, "ReadyToSendLoss"),
    post_send_delivered_loss: list_if_any(2, "PostSendDeliveredLoss"),
    platform_ready_to_send_loss: list_if_any(3, "PlatformReadyToSendLoss"),
    platform_post_send_delivered_loss: list_if_any(4, "PlatformPostSendDeliveredLoss"),
});

#[cfg(feature = "schema")]
crate::schema::named!(PushTaskLoss, Object, PUSH_TASK_LOSS);

impl Endpoint for AllMemberPushLossRequest {
    type Response = AllMemberPushLossResponse;
    const META: &'static EndpointMeta = &ALL_MEMBER_PUSH_LOSS;
}

pub(crate) static PUSH_TASK_LOSS: ObjectMeta = ObjectMeta::new(
    "PushTaskLoss",
    "Losses of one push.",
    &[
        FieldMeta {
            wire: "TaskID",
            name: "task_id",
            ty: TypeMeta::Id(&tables::PUSH_TASK_ID),
            doc: "Which push.",
            ..FieldMeta::PLAIN
        },
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
            doc: "Lost before sending, by way and maker.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PlatformPostSendDeliveredLoss",
            name: "platform_post_send_delivered_loss",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PLATFORM_PUSH_LOSS)),
            doc: "Lost between sending and arrival, by way and maker.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AllMemberPushLossRequest",
    "Tells for what reasons pushes to many were lost.",
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
    "AllMemberPushLossResponse",
    "",
    &[
        FieldMeta {
            wire: "Results",
            name: "results",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PUSH_TASK_LOSS)),
            doc: "Losses by push.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static ALL_MEMBER_PUSH_LOSS: EndpointMeta = EndpointMeta {
    path: "timpush/all_member_push_loss",
    family: "push",
    name: "all_member_push_loss",
    summary: "Tells for what reasons pushes to many were lost.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/71895",
            seen: "2025-07",
        },
    ],
    needs: Some("The push service, alone or with chat, switched on in the console."),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "timpush/all_member_push_loss",
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
            why: "The table calls both ends of the stretch its start, and the sample spans eight days.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/71895",
                seen: "2025-07",
            }),
        },
        Doubt {
            at: "objects.PushTaskLoss.fields.PlatformPostSendDeliveredLoss",
            says: None,
            why: "The stored copy of the sample ends within this name; the sister page has it whole.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/71898",
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
