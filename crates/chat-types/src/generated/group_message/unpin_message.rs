// Written by `cargo xtask gen` from spec/group_message/unpin_message.yaml. Do not edit.

//! `group_open_http_svc/unpin_message`: Takes the pin off a message of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, TopicId, UserId};

/// Takes the pin off a message of a group.
///
/// Needs: A plan that includes pinned messages, on the Chinese site Flagship, Enterprise or the
/// developer edition.
///
/// Command `group_open_http_svc/unpin_message`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10059 (`plan_too_small`).
///
/// Source: page 269/134119 (2026-07).
///
/// Not sure (`errors`): The table of the page was cut off in every copy read; these are the numbers
/// that all commands of groups share, and that of a plan that is too small.
///
/// Not sure (`retry`): The page wants a message that is pinned, and does not say what one without a pin
/// is answered with. A repeat can fail for that, but does no harm.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpinMessageRequest {
    /// Group.
    pub group_id: GroupId,
    /// Sequence number of the message.
    ///
    /// At least 1.
    pub msg_seq: u32,
    /// Topic of the community that it is in.
    ///
    /// Required when the group's type is `"Community"`; only when the group's type is `"Community"`.
    pub topic_id: Option<TopicId>,
    /// Who takes the pin off; absent: the administrator in the URL.
    pub unpinner_account: Option<UserId>,
}

wire::object!(UnpinMessageRequest {
    group_id: needed(0, "GroupId"),
    msg_seq: needed(1, "MsgSeq"),
    topic_id: option(2, "TopicId"),
    unpinner_account: option(3, "UnPinner_Account"),
});

wire::blank!(UnpinMessageRequest { group_id, msg_seq, topic_id, unpinner_account });

impl UnpinMessageRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>, msg_seq: u32) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq,
            topic_id: None,
            unpinner_account: None,
        }
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<TopicId>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }

    /// Sets [`unpinner_account`](Self::unpinner_account).
    #[must_use]
    pub fn unpinner_account(mut self, unpinner_account: impl Into<UserId>) -> Self {
        self.unpinner_account = Some(unpinner_account.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(UnpinMessageRequest, Object, REQUEST);

/// What [`UnpinMessageRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnpinMessageResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(UnpinMessageResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for UnpinMessageResponse {
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
crate::schema::answer!(UnpinMessageResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for UnpinMessageRequest {
    type Response = UnpinMessageResponse;
    const META: &'static EndpointMeta = &UNPIN_MESSAGE;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "UnpinMessageRequest",
    "Takes the pin off a message of a group.",
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
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Sequence number of the message.",
            required: true,
            rules: &FieldRules {
                min: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Topic of the community that it is in.",
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
        FieldMeta {
            wire: "UnPinner_Account",
            name: "unpinner_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who takes the pin off; absent: the administrator in the URL.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("UnpinMessageResponse", "", &[]);

pub(crate) static UNPIN_MESSAGE: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/unpin_message",
    family: "group_message",
    name: "unpin_message",
    summary: "Takes the pin off a message of a group.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/134119",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/unpin_message",
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
            at: "retry",
            says: None,
            why: "The page wants a message that is pinned, and does not say what one without a pin is answered with. A repeat can fail for that, but does no harm.",
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
