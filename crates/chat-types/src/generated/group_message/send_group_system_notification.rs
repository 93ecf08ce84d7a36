// Written by `cargo xtask gen` from spec/group_message/send_group_system_notification.yaml. Do not edit.

//! `group_open_http_svc/send_group_system_notification`: Shows a notice to the members of a group who
//! are online.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, TopicId, UserId};

/// Shows a notice to the members of a group who are online.
///
/// A notice is no message: it is not stored, fires no webhook, and only clients that are online get it.
/// Without receivers, or with an empty list, everybody does. Nothing tells two notices apart, so a call
/// that is sent twice is shown twice. Trial and development plans have 1000 notices a day.
///
/// Command `group_open_http_svc/send_group_system_notification`; at most 200 calls a second; retry
/// class `never`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
/// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/1630 (2026-01), page 1047/34958 (2025-11), client library doocs_java (2025-12).
///
/// Not sure (`errors`): 10005 is not in the table; it is what too many accounts are answered with
/// elsewhere.
///
/// Not sure (`request.ToMembers_Account.max_items`): An older page; the newer international one has 50.
/// That part of the newest Chinese page was not readable. Another source reads `500`.
///
/// Not sure (`request.ToMembers_Account.only_when`): Whether a live room refuses the list or ignores it
/// is not said.
///
/// Not sure (`request.Content`): No page limits its length.
///
/// Not sure (`request.TopicId`): In no page read.
///
/// Not sure (`quota`): Whether notices count towards the 40 messages a second of a group is not
/// documented; 10023 is not in the table.
///
/// Not sure (`deprecated`): What an app that may not call it is answered with is not said.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGroupSystemNotificationRequest {
    /// Group.
    pub group_id: GroupId,
    /// The notice.
    pub content: String,
    /// Members who alone see it; absent or empty: everybody. In live rooms it always goes to everybody.
    ///
    /// Only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"` or `"Community"`; at most 50
    /// items.
    pub to_members_account: Option<Vec<UserId>>,
    /// Topic of the community.
    ///
    /// Only when the group's type is `"Community"`.
    pub topic_id: Option<TopicId>,
}

wire::object!(SendGroupSystemNotificationRequest {
    group_id: needed(0, "GroupId"),
    content: needed(1, "Content"),
    to_members_account: option(2, "ToMembers_Account"),
    topic_id: option(3, "TopicId"),
});

wire::blank!(
    SendGroupSystemNotificationRequest { group_id, content, to_members_account, topic_id
    }

);

wire::debug!(
    SendGroupSystemNotificationRequest { group_id, to_members_account, topic_id }
);

impl SendGroupSystemNotificationRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>, content: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            content: content.into(),
            to_members_account: None,
            topic_id: None,
        }
    }

    /// Sets [`to_members_account`](Self::to_members_account).
    #[must_use]
    pub fn to_members_account(
        mut self,
        to_members_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.to_members_account = Some(
            to_members_account.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<TopicId>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(SendGroupSystemNotificationRequest, Object, REQUEST);

/// What [`SendGroupSystemNotificationRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendGroupSystemNotificationResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(SendGroupSystemNotificationResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for SendGroupSystemNotificationResponse {
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
crate::schema::answer!(SendGroupSystemNotificationResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SendGroupSystemNotificationRequest {
    type Response = SendGroupSystemNotificationResponse;
    const META: &'static EndpointMeta = &SEND_GROUP_SYSTEM_NOTIFICATION;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SendGroupSystemNotificationRequest",
    "Shows a notice to the members of a group who are online.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Group.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Content",
            name: "content",
            ty: TypeMeta::String,
            doc: "The notice.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ToMembers_Account",
            name: "to_members_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Members who alone see it; absent or empty: everybody. In live rooms it always goes to everybody.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(
                                &[
                                    Literal::Text("Private"),
                                    Literal::Text("Public"),
                                    Literal::Text("ChatRoom"),
                                    Literal::Text("Community"),
                                ],
                            ),
                        },
                    ],
                ),
                max_items: Some(50),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Topic of the community.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "SendGroupSystemNotificationResponse",
    "",
    &[],
);

pub(crate) static SEND_GROUP_SYSTEM_NOTIFICATION: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/send_group_system_notification",
    family: "group_message",
    name: "send_group_system_notification",
    summary: "Shows a notice to the members of a group who are online.",
    doc: "A notice is no message: it is not stored, fires no webhook, and only clients that are online get it. Without receivers, or with an empty list, everybody does. Nothing tells two notices apart, so a call that is sent twice is shown twice. Trial and development plans have 1000 notices a day.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1630",
            seen: "2026-01",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34958",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    deprecated: Some(
        "Apps that are new to it cannot call it any more; send_group_msg takes its place.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "AVChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Never,
    quota: &[
        Quota {
            name: "group_open_http_svc/send_group_system_notification",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10005, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "10005 is not in the table; it is what too many accounts are answered with elsewhere.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.ToMembers_Account.max_items",
            says: Some("500"),
            why: "An older page; the newer international one has 50. That part of the newest Chinese page was not readable.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1630",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.ToMembers_Account.only_when",
            says: None,
            why: "Whether a live room refuses the list or ignores it is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1630",
                seen: "2026-01",
            }),
        },
        Doubt {
            at: "request.Content",
            says: None,
            why: "No page limits its length.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.TopicId",
            says: None,
            why: "In no page read.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "quota",
            says: None,
            why: "Whether notices count towards the 40 messages a second of a group is not documented; 10023 is not in the table.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "deprecated",
            says: None,
            why: "What an app that may not call it is answered with is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1630",
                seen: "2026-01",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
