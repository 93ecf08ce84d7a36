// Written by `cargo xtask gen` from spec/push/revoke.yaml. Do not edit.

//! `timpush/revoke`: Stops a push to many, and puts another notification in the place of what was shown
//! already.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, OfflinePushInfo, PushTaskId};

/// Stops a push to many, and puts another notification in the place of what was shown already.
///
/// Accounts that have not had the push yet do not get it any more. Notifications that are still to be
/// seen are replaced on Apple, Huawei and Honor devices and by Google's service in its notification
/// mode, unless the app is in the foreground. With chat, messages are taken back as well where they are
/// unread or in the history. Possible for 24 hours.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/revoke`; at most 1 calls a second; retry class `repeatable`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90043 (`offline_push_info_invalid`),
/// 90049 (`task_not_found`), 90050 (`already_recalled`), 90051 (`recalled_too_soon`), 90052
/// (`recall_too_late`), 90053 (`recall_without_notification`), 91000 (`internal_error`).
///
/// Source: page 269/105123 (2025-12), page 1047/67824 (2026-02), page 1047/60571 (2024-12).
///
/// Not sure (`request.OfflinePushInfo.required`): Older pages about chat: without it the message is
/// recalled and the notification stays. Newer pages ask for it. Another source reads `false`.
///
/// Not sure (`request.OfflinePushInfo.codes`): Recalling without it is an error for pushes that were
/// not kept; the text names OnlineOnlyFlag 0 for these, which elsewhere means that they were.
///
/// Not sure (`request.TaskId`): The field is about pushes to many; the text of 90049 allows those to
/// named accounts too.
///
/// Not sure (`doc`): The newest page of the push service alone no longer speaks of messages that are
/// taken back.
///
/// Not sure (`already`): Somebody else may have recalled it; it is recalled in any case.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevokeRequest {
    /// Which push, as the answer that started it named it.
    pub task_id: PushTaskId,
    /// The notification that takes its place. With `PushFlag` 1 nothing is replaced.
    pub offline_push_info: OfflinePushInfo,
}

wire::object!(RevokeRequest {
    task_id: needed(0, "TaskId"),
    offline_push_info: needed(1, "OfflinePushInfo"),
});

wire::blank!(RevokeRequest { task_id, offline_push_info });

impl RevokeRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        task_id: impl Into<PushTaskId>,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            offline_push_info: offline_push_info.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(RevokeRequest, Object, REQUEST);

/// What [`RevokeRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RevokeResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(RevokeResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for RevokeResponse {
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
crate::schema::answer!(RevokeResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for RevokeRequest {
    type Response = RevokeResponse;
    const META: &'static EndpointMeta = &REVOKE;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "RevokeRequest",
    "Stops a push to many, and puts another notification in the place of what was shown already.",
    &[
        FieldMeta {
            wire: "TaskId",
            name: "task_id",
            ty: TypeMeta::Id(&tables::PUSH_TASK_ID),
            doc: "Which push, as the answer that started it named it.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OfflinePushInfo",
            name: "offline_push_info",
            ty: TypeMeta::Object(&tables::OFFLINE_PUSH_INFO),
            doc: "The notification that takes its place. With `PushFlag` 1 nothing is replaced.",
            required: true,
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::Required, 90053)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("RevokeResponse", "", &[]);

pub(crate) static REVOKE: EndpointMeta = EndpointMeta {
    path: "timpush/revoke",
    family: "push",
    name: "revoke",
    summary: "Stops a push to many, and puts another notification in the place of what was shown already.",
    doc: "Accounts that have not had the push yet do not get it any more. Notifications that are still to be seen are replaced on Apple, Huawei and Honor devices and by Google's service in its notification mode, unless the app is in the foreground. With chat, messages are taken back as well where they are unread or in the history. Possible for 24 hours.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/105123",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/67824",
            seen: "2026-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60571",
            seen: "2024-12",
        },
    ],
    needs: Some("The push service, alone or with chat, switched on in the console."),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    already: &[90050],
    quota: &[
        Quota {
            name: "timpush/revoke",
            rate: Rate { count: 1, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 90051,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[90001, 90009, 90043, 90049, 90050, 90051, 90052, 90053, 91000],
    doubts: &[
        Doubt {
            at: "request.OfflinePushInfo.required",
            says: Some("false"),
            why: "Older pages about chat: without it the message is recalled and the notification stays. Newer pages ask for it.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/60571",
                seen: "2024-07",
            }),
        },
        Doubt {
            at: "request.OfflinePushInfo.codes",
            says: None,
            why: "Recalling without it is an error for pushes that were not kept; the text names OnlineOnlyFlag 0 for these, which elsewhere means that they were.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/117847",
                seen: "",
            }),
        },
        Doubt {
            at: "request.TaskId",
            says: None,
            why: "The field is about pushes to many; the text of 90049 allows those to named accounts too.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/60571",
                seen: "2024-12",
            }),
        },
        Doubt {
            at: "doc",
            says: None,
            why: "The newest page of the push service alone no longer speaks of messages that are taken back.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/105123",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "already",
            says: None,
            why: "Somebody else may have recalled it; it is recalled in any case.",
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
