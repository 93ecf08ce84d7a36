// Written by `cargo xtask gen` from spec/group/get_group_muted_account.yaml. Do not edit.

//! `group_open_http_svc/get_group_muted_account`: Lists who is muted in a group, or in one topic of a
//! community.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, TopicId, UnixTime, UserId};

/// Lists who is muted in a group, or in one topic of a community.
///
/// All at once, without pages.
///
/// Command `group_open_http_svc/get_group_muted_account`; at most 200 calls a second; retry class
/// `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/2925, page 1047/34964 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`aliases`): The vendor's own list of interfaces still has the former name, and some
/// libraries call it.
///
/// Not sure (`envelope`): The sample has no `ErrorInfo`.
///
/// Not sure (`response.GroupId`): In the sample, where it is not the one that was asked for, and not in
/// the table.
///
/// Not sure (`response.MutedAccountList`): The former name, in older copies; its items had
/// `ShuttedUntil`. Another source reads `ShuttedUinList`.
///
/// Not sure (`group_types.allowed`): Private groups are allowed although nobody can be muted there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGroupMutedAccountRequest {
    /// Group.
    pub group_id: GroupId,
    /// Topic whose mutes are wanted; absent: those of the whole group.
    ///
    /// Only when the group's type is `"Community"`.
    pub topic_id: Option<TopicId>,
}

wire::object!(GetGroupMutedAccountRequest {
    group_id: needed(0, "GroupId"),
    topic_id: option(1, "TopicId"),
});

wire::blank!(GetGroupMutedAccountRequest { group_id, topic_id });

impl GetGroupMutedAccountRequest {
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
crate::schema::named!(GetGroupMutedAccountRequest, Object, REQUEST);

/// What [`GetGroupMutedAccountRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupMutedAccountResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Group, as asked for.
    pub group_id: Option<GroupId>,
    /// Who is muted.
    pub muted_account_list: Vec<MutedMember>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetGroupMutedAccountResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    group_id: option(3, "GroupId"),
    muted_account_list: list(4, "MutedAccountList" | "ShuttedUinList"),
});

impl Answer for GetGroupMutedAccountResponse {
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
crate::schema::answer!(GetGroupMutedAccountResponse, NORMAL_ENVELOPE, RESPONSE);

/// A user who is muted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MutedMember {
    /// Who.
    pub member_account: UserId,
    /// Until when.
    pub muted_until: UnixTime,
}

wire::object!(MutedMember {
    member_account: needed(0, "Member_Account"),
    muted_until: needed(1, "MutedUntil" | "ShuttedUntil"),
});

#[cfg(feature = "schema")]
crate::schema::named!(MutedMember, Object, MUTED_MEMBER);

impl Endpoint for GetGroupMutedAccountRequest {
    type Response = GetGroupMutedAccountResponse;
    const META: &'static EndpointMeta = &GET_GROUP_MUTED_ACCOUNT;
}

pub(crate) static MUTED_MEMBER: ObjectMeta = ObjectMeta::new(
    "MutedMember",
    "A user who is muted.",
    &[
        FieldMeta {
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MutedUntil",
            name: "muted_until",
            ty: TypeMeta::Time,
            doc: "Until when.",
            always: true,
            rules: &FieldRules {
                aliases: &["ShuttedUntil"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetGroupMutedAccountRequest",
    "Lists who is muted in a group, or in one topic of a community.",
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
            doc: "Topic whose mutes are wanted; absent: those of the whole group.",
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
    "GetGroupMutedAccountResponse",
    "",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Group, as asked for.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MutedAccountList",
            name: "muted_account_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MUTED_MEMBER)),
            doc: "Who is muted.",
            always: true,
            rules: &FieldRules {
                aliases: &["ShuttedUinList"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_GROUP_MUTED_ACCOUNT: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_group_muted_account",
    aliases: &["group_open_http_svc/get_group_shutted_uin"],
    family: "group",
    name: "get_group_muted_account",
    summary: "Lists who is muted in a group, or in one topic of a community.",
    doc: "All at once, without pages.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/2925",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34964",
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
        allowed: &["Private", "Public", "ChatRoom", "AVChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/get_group_muted_account",
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
            at: "aliases",
            says: None,
            why: "The vendor's own list of interfaces still has the former name, and some libraries call it.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34621",
                seen: "",
            }),
        },
        Doubt {
            at: "envelope",
            says: None,
            why: "The sample has no `ErrorInfo`.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2925",
                seen: "",
            }),
        },
        Doubt {
            at: "response.GroupId",
            says: None,
            why: "In the sample, where it is not the one that was asked for, and not in the table.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2925",
                seen: "",
            }),
        },
        Doubt {
            at: "response.MutedAccountList",
            says: Some("ShuttedUinList"),
            why: "The former name, in older copies; its items had `ShuttedUntil`.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2925",
                seen: "",
            }),
        },
        Doubt {
            at: "group_types.allowed",
            says: None,
            why: "Private groups are allowed although nobody can be muted there.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2925",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
