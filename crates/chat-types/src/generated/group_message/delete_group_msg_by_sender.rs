// Written by `cargo xtask gen` from spec/group_message/delete_group_msg_by_sender.yaml. Do not edit.

//! `group_open_http_svc/delete_group_msg_by_sender`: Recalls what one user wrote among the newest 1000
//! messages of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, TopicId, UserId};

/// Recalls what one user wrote among the newest 1000 messages of a group.
///
/// Clients are not told: they notice when they read the history again. The messages are only marked;
/// nothing is erased. Live rooms keep no history, so there the call succeeds and does nothing. It is
/// not sent a second time after a lost answer, since by then the user may have written more.
///
/// Command `group_open_http_svc/delete_group_msg_by_sender`; at most 200 calls a second; retry class
/// `never`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/2359 (2025-12), page 1047/34970 (2024-07).
///
/// Not sure (`group_types.allowed`): The table says that live rooms are not supported, a note below
/// that they are not refused either.
///
/// Not sure (`request.Sender_Account`): Whether a user who is no member, or does not exist, is refused
/// is not said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupMsgBySenderRequest {
    /// Group.
    pub group_id: GroupId,
    /// Whose messages.
    pub sender_account: UserId,
    /// Topic of the community.
    ///
    /// Only when the group's type is `"Community"`.
    pub topic_id: Option<TopicId>,
}

wire::object!(DeleteGroupMsgBySenderRequest {
    group_id: needed(0, "GroupId"),
    sender_account: needed(1, "Sender_Account"),
    topic_id: option(2, "TopicId"),
});

wire::blank!(DeleteGroupMsgBySenderRequest { group_id, sender_account, topic_id });

impl DeleteGroupMsgBySenderRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>, sender_account: impl Into<UserId>) -> Self {
        Self {
            group_id: group_id.into(),
            sender_account: sender_account.into(),
            topic_id: None,
        }
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<TopicId>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DeleteGroupMsgBySenderRequest, Object, REQUEST);

/// What [`DeleteGroupMsgBySenderRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupMsgBySenderResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(DeleteGroupMsgBySenderResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for DeleteGroupMsgBySenderResponse {
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
crate::schema::answer!(DeleteGroupMsgBySenderResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for DeleteGroupMsgBySenderRequest {
    type Response = DeleteGroupMsgBySenderResponse;
    const META: &'static EndpointMeta = &DELETE_GROUP_MSG_BY_SENDER;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DeleteGroupMsgBySenderRequest",
    "Recalls what one user wrote among the newest 1000 messages of a group.",
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
            wire: "Sender_Account",
            name: "sender_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose messages.",
            required: true,
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

static RESPONSE: ObjectMeta = ObjectMeta::new("DeleteGroupMsgBySenderResponse", "", &[]);

pub(crate) static DELETE_GROUP_MSG_BY_SENDER: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/delete_group_msg_by_sender",
    family: "group_message",
    name: "delete_group_msg_by_sender",
    summary: "Recalls what one user wrote among the newest 1000 messages of a group.",
    doc: "Clients are not told: they notice when they read the history again. The messages are only marked; nothing is erased. Live rooms keep no history, so there the call succeeds and does nothing. It is not sent a second time after a lost answer, since by then the user may have written more.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/2359",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34970",
            seen: "2024-07",
        },
    ],
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
            name: "group_open_http_svc/delete_group_msg_by_sender",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "group_types.allowed",
            says: None,
            why: "The table says that live rooms are not supported, a note below that they are not refused either.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2359",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "request.Sender_Account",
            says: None,
            why: "Whether a user who is no member, or does not exist, is refused is not said.",
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
