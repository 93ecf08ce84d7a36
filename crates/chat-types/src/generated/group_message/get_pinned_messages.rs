// Written by `cargo xtask gen` from spec/group_message/get_pinned_messages.yaml. Do not edit.

//! `group_open_http_svc/get_pinned_messages`: Lists the pinned messages of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, TopicId, UserId};

/// Lists the pinned messages of a group.
///
/// Only their numbers come, and who pinned them; what they say is read with group_msg_get_simple.
///
/// Needs: A plan that includes pinned messages, on the Chinese site Flagship, Enterprise or the
/// developer edition.
///
/// Command `group_open_http_svc/get_pinned_messages`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10059 (`plan_too_small`).
///
/// Source: page 269/134120 (2026-07).
///
/// Not sure (`errors`): The table of the page was cut off in every copy read; these are the numbers
/// that all commands of groups share, and that of a plan that is too small.
///
/// Not sure (`response.PinnedMsgList`): No sample shows a group without pinned messages, and the order
/// is not described.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPinnedMessagesRequest {
    /// Group.
    pub group_id: GroupId,
    /// Topic of the community to look at.
    ///
    /// Required when the group's type is `"Community"`; only when the group's type is `"Community"`.
    pub topic_id: Option<TopicId>,
}

wire::object!(GetPinnedMessagesRequest {
    group_id: needed(0, "GroupId"),
    topic_id: option(1, "TopicId"),
});

wire::blank!(GetPinnedMessagesRequest { group_id, topic_id });

impl GetPinnedMessagesRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self {
            group_id: group_id.into(),
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
crate::schema::named!(GetPinnedMessagesRequest, Object, REQUEST);

/// What [`GetPinnedMessagesRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPinnedMessagesResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// All that are pinned.
    pub pinned_msg_list: Vec<PinnedMsg>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetPinnedMessagesResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    pinned_msg_list: list_if_any(3, "PinnedMsgList"),
});

impl Answer for GetPinnedMessagesResponse {
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
crate::schema::answer!(GetPinnedMessagesResponse, NORMAL_ENVELOPE, RESPONSE);

/// A pinned message.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PinnedMsg {
    /// Its sequence number.
    pub msg_seq: u32,
    /// Who pinned it.
    pub pinner_account: Option<UserId>,
}

wire::object!(PinnedMsg {
    msg_seq: needed(0, "MsgSeq"),
    pinner_account: option(1, "Pinner_Account"),
});

#[cfg(feature = "schema")]
crate::schema::named!(PinnedMsg, Object, PINNED_MSG);

impl Endpoint for GetPinnedMessagesRequest {
    type Response = GetPinnedMessagesResponse;
    const META: &'static EndpointMeta = &GET_PINNED_MESSAGES;
}

pub(crate) static PINNED_MSG: ObjectMeta = ObjectMeta::new(
    "PinnedMsg",
    "A pinned message.",
    &[
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Its sequence number.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Pinner_Account",
            name: "pinner_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who pinned it.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetPinnedMessagesRequest",
    "Lists the pinned messages of a group.",
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
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Topic of the community to look at.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
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
    "GetPinnedMessagesResponse",
    "",
    &[
        FieldMeta {
            wire: "PinnedMsgList",
            name: "pinned_msg_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PINNED_MSG)),
            doc: "All that are pinned.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_PINNED_MESSAGES: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_pinned_messages",
    family: "group_message",
    name: "get_pinned_messages",
    summary: "Lists the pinned messages of a group.",
    doc: "Only their numbers come, and who pinned them; what they say is read with group_msg_get_simple.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/134120",
            seen: "2026-07",
        },
    ],
    needs: Some(
        "A plan that includes pinned messages, on the Chinese site Flagship, Enterprise or the developer edition.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/get_pinned_messages",
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
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 10059],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table of the page was cut off in every copy read; these are the numbers that all commands of groups share, and that of a plan that is too small.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.PinnedMsgList",
            says: None,
            why: "No sample shows a group without pinned messages, and the order is not described.",
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
