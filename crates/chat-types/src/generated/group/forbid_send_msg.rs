// Written by `cargo xtask gen` from spec/group/forbid_send_msg.yaml. Do not edit.

//! `group_open_http_svc/forbid_send_msg`: Mutes or unmutes users in a group, or in one topic of a
//! community.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, Seconds, TopicId, UserId};

/// Mutes or unmutes users in a group, or in one topic of a community.
///
/// A mute outlives leaving and joining again. It counts from the moment of the call, so a repeat starts
/// it anew. The answer tells nothing about the single users. Private groups know no mutes.
///
/// Command `group_open_http_svc/forbid_send_msg`; at most 200 calls a second; retry class `repeatable`;
/// a `Members_Account` of more than 500 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/1627 (2025-12), page 1047/34951 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`request.MuteTime`): The former name, in copies up to 2023. Another source reads
/// `ShutUpTime`.
///
/// Not sure (`request.Members_Account.code`): The table has no 10005, which siblings answer to a list
/// that is too long.
///
/// Not sure (`group_types.code`): The page refuses Private groups without saying how.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForbidSendMsgRequest {
    /// Group.
    pub group_id: GroupId,
    /// Users to mute.
    ///
    /// 1 to 500 items.
    pub members_account: Vec<UserId>,
    /// How long they may not write; 0 ends the mute, 4294967295 is for ever.
    ///
    /// In seconds; at most 4294967295.
    pub mute_time: Seconds,
    /// Topic to mute them in; absent: the whole group.
    ///
    /// Only when the group's type is `"Community"`.
    pub topic_id: Option<TopicId>,
}

wire::object!(ForbidSendMsgRequest {
    group_id: needed(0, "GroupId"),
    members_account: needed(1, "Members_Account"),
    mute_time: needed(2, "MuteTime" | "ShutUpTime"),
    topic_id: option(3, "TopicId"),
});

wire::blank!(ForbidSendMsgRequest { group_id, members_account, mute_time, topic_id });

impl ForbidSendMsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        members_account: impl IntoIterator<Item = impl Into<UserId>>,
        mute_time: impl Into<Seconds>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            members_account: members_account.into_iter().map(Into::into).collect(),
            mute_time: mute_time.into(),
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
crate::schema::named!(ForbidSendMsgRequest, Object, REQUEST);

/// What [`ForbidSendMsgRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ForbidSendMsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ForbidSendMsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ForbidSendMsgResponse {
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
crate::schema::answer!(ForbidSendMsgResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ForbidSendMsgRequest {
    type Response = ForbidSendMsgResponse;
    const META: &'static EndpointMeta = &FORBID_SEND_MSG;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&FORBID_SEND_MSG);
        if self.members_account.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.members_account);
        let rest = part.split_off(size);
        let call = Self {
            members_account: part,
            ..self.clone()
        };
        self.members_account = rest;
        Some(call)
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.members_account.iter().map(|item| item.to_string()).collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ForbidSendMsgRequest",
    "Mutes or unmutes users in a group, or in one topic of a community.",
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
            wire: "Members_Account",
            name: "members_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users to mute.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(500),
                code: Some(10004),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MuteTime",
            name: "mute_time",
            ty: TypeMeta::Seconds,
            doc: "How long they may not write; 0 ends the mute, 4294967295 is for ever.",
            required: true,
            rules: &FieldRules {
                aliases: &["ShutUpTime"],
                max: Some(4294967295),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Topic to mute them in; absent: the whole group.",
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

static RESPONSE: ObjectMeta = ObjectMeta::new("ForbidSendMsgResponse", "", &[]);

pub(crate) static FORBID_SEND_MSG: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/forbid_send_msg",
    family: "group",
    name: "forbid_send_msg",
    summary: "Mutes or unmutes users in a group, or in one topic of a community.",
    doc: "A mute outlives leaving and joining again. It counts from the moment of the call, so a repeat starts it anew. The answer tells nothing about the single users. Private groups know no mutes.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1627",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34951",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Public", "ChatRoom", "AVChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/forbid_send_msg",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "Members_Account",
        id: None,
        size: 500,
        in_order: false,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "request.MuteTime",
            says: Some("ShutUpTime"),
            why: "The former name, in copies up to 2023.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1627",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Members_Account.code",
            says: None,
            why: "The table has no 10005, which siblings answer to a list that is too long.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "group_types.code",
            says: None,
            why: "The page refuses Private groups without saying how.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1627",
                seen: "2025-12",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
