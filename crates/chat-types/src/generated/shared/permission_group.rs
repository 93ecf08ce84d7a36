// Written by `cargo xtask gen` from spec/types/permission_group.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{TopicId, UserId};

/// A permission group of a community. Made by the service it carries a second `@PMG#` after the prefix;
/// an id chosen by the app must not.
///
/// Starts with `@PMG#_`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PermissionGroupId(String);

wire::string_id!(PermissionGroupId);

#[cfg(feature = "schema")]
crate::schema::named!(PermissionGroupId, Id, PERMISSION_GROUP_ID);

pub(crate) static PERMISSION_GROUP_ID: IdMeta = IdMeta {
    name: "PermissionGroupId",
    doc: "A permission group of a community. Made by the service it carries a second `@PMG#` after the prefix; an id chosen by the app must not.",
    repr: IdRepr::String,
    max_bytes: None,
    prefix: Some("@PMG#_"),
    format: None,
    either: false,
};

/// What somebody may do in a community. A member has the bits that the community gives to everybody and
/// those of all permission groups that the member is in; the owner has all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CommunityPermissions(u64);

impl CommunityPermissions {
    /// Change the profile of the community.
    pub const MANAGE_GROUP_INFO: Self = Self(1 << 0);
    /// Remove members, decide on applications, change what is kept of members.
    pub const MANAGE_GROUP_MEMBERS: Self = Self(1 << 1);
    /// Create, change and remove permission groups, and their rights in topics.
    pub const MANAGE_PERMISSION_GROUPS: Self = Self(1 << 2);
    /// Put members into permission groups and take them out.
    pub const MANAGE_PERMISSION_GROUP_MEMBERS: Self = Self(1 << 3);
    /// Create, change and remove topics.
    pub const MANAGE_TOPICS: Self = Self(1 << 4);
    /// Mute members in all topics.
    pub const MUTE_MEMBERS: Self = Self(1 << 5);
    /// Write in all topics.
    pub const SEND_MESSAGES: Self = Self(1 << 6);
    /// Mention everybody, in all topics.
    pub const MENTION_ALL: Self = Self(1 << 7);
    /// Read what was written in any topic before one joined.
    pub const READ_HISTORY: Self = Self(1 << 8);
    /// Recall messages of others, in all topics.
    pub const RECALL_MESSAGES: Self = Self(1 << 9);
    /// Ban members from the community.
    pub const BAN_MEMBERS: Self = Self(1 << 10);
}

wire::bit_set!(CommunityPermissions, u64);

pub(crate) static COMMUNITY_PERMISSIONS: BitsMeta = BitsMeta {
    name: "CommunityPermissions",
    doc: "What somebody may do in a community. A member has the bits that the community gives to everybody and those of all permission groups that the member is in; the owner has all.",
    wide: true,
    bits: &[
        ("ManageGroupInfo", 0, "Change the profile of the community."),
        (
            "ManageGroupMembers",
            1,
            "Remove members, decide on applications, change what is kept of members.",
        ),
        (
            "ManagePermissionGroups",
            2,
            "Create, change and remove permission groups, and their rights in topics.",
        ),
        (
            "ManagePermissionGroupMembers",
            3,
            "Put members into permission groups and take them out.",
        ),
        ("ManageTopics", 4, "Create, change and remove topics."),
        ("MuteMembers", 5, "Mute members in all topics."),
        ("SendMessages", 6, "Write in all topics."),
        ("MentionAll", 7, "Mention everybody, in all topics."),
        ("ReadHistory", 8, "Read what was written in any topic before one joined."),
        ("RecallMessages", 9, "Recall messages of others, in all topics."),
        ("BanMembers", 10, "Ban members from the community."),
    ],
};

/// What somebody may do in one topic. They add up as those of the community do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TopicPermissions(u64);

impl TopicPermissions {
    /// Change the topic and remove it.
    pub const MANAGE_TOPIC: Self = Self(1 << 0);
    /// Give, change and take away rights in the topic.
    pub const MANAGE_TOPIC_PERMISSIONS: Self = Self(1 << 1);
    /// Mute members in the topic.
    pub const MUTE_MEMBERS: Self = Self(1 << 2);
    /// Write in the topic.
    pub const SEND_MESSAGES: Self = Self(1 << 3);
    /// Read what was written in the topic before one joined.
    pub const READ_HISTORY: Self = Self(1 << 4);
    /// Recall messages of others in the topic.
    pub const RECALL_MESSAGES: Self = Self(1 << 5);
    /// Mention everybody in the topic.
    pub const MENTION_ALL: Self = Self(1 << 6);
}

wire::bit_set!(TopicPermissions, u64);

pub(crate) static TOPIC_PERMISSIONS: BitsMeta = BitsMeta {
    name: "TopicPermissions",
    doc: "What somebody may do in one topic. They add up as those of the community do.",
    wide: true,
    bits: &[
        ("ManageTopic", 0, "Change the topic and remove it."),
        ("ManageTopicPermissions", 1, "Give, change and take away rights in the topic."),
        ("MuteMembers", 2, "Mute members in the topic."),
        ("SendMessages", 3, "Write in the topic."),
        ("ReadHistory", 4, "Read what was written in the topic before one joined."),
        ("RecallMessages", 5, "Recall messages of others in the topic."),
        ("MentionAll", 6, "Mention everybody in the topic."),
    ],
};

/// Rights of a permission group in one topic.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TopicPermissionGrant {
    /// Which topic.
    pub topic_id: TopicId,
    /// All rights in it. What is not set is not granted.
    pub permission: TopicPermissions,
}

wire::object!(TopicPermissionGrant {
    topic_id: needed(0, "TopicId"),
    permission: needed(1, "Permission"),
});

wire::blank!(TopicPermissionGrant { topic_id, permission });

impl TopicPermissionGrant {
    /// Makes one with the fields that it must have.
    pub fn new(topic_id: impl Into<TopicId>, permission: TopicPermissions) -> Self {
        Self {
            topic_id: topic_id.into(),
            permission,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(TopicPermissionGrant, Object, TOPIC_PERMISSION_GRANT);

pub(crate) static TOPIC_PERMISSION_GRANT: ObjectMeta = ObjectMeta::new(
    "TopicPermissionGrant",
    "Rights of a permission group in one topic.",
    &[
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Which topic.",
            required: true,
            rules: &FieldRules {
                codes: &[
                    (chat_meta::check::Rule::MaxBytes, 110013),
                    (chat_meta::check::Rule::Format, 110013),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Permission",
            name: "permission",
            ty: TypeMeta::Bits(&tables::TOPIC_PERMISSIONS),
            doc: "All rights in it. What is not set is not granted.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// What became of the rights in one topic.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopicPermissionOutcome {
    /// Which topic.
    pub topic_id: TopicId,
    /// Outcome for this topic; 0 is success.
    pub error_code: i64,
    /// What went wrong with this topic, or empty.
    pub error_info: Option<String>,
}

wire::object!(TopicPermissionOutcome {
    topic_id: needed(0, "TopicId"),
    error_code: needed(1, "ErrorCode"),
    error_info: option(2, "ErrorInfo"),
});

wire::debug!(TopicPermissionOutcome { topic_id, error_code });

#[cfg(feature = "schema")]
crate::schema::named!(TopicPermissionOutcome, Object, TOPIC_PERMISSION_OUTCOME);

pub(crate) static TOPIC_PERMISSION_OUTCOME: ObjectMeta = ObjectMeta::new(
    "TopicPermissionOutcome",
    "What became of the rights in one topic.",
    &[
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Which topic.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::Code,
            doc: "Outcome for this topic; 0 is success.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorInfo",
            name: "error_info",
            ty: TypeMeta::String,
            doc: "What went wrong with this topic, or empty.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// A member of the community, on the way into a permission group or out of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PermissionGroupMember {
    /// Who.
    pub member_account: UserId,
}

wire::object!(PermissionGroupMember {
    member_account: needed(0, "Member_Account"),
});

wire::blank!(PermissionGroupMember { member_account });

impl PermissionGroupMember {
    /// Makes one with the fields that it must have.
    pub fn new(member_account: impl Into<UserId>) -> Self {
        Self {
            member_account: member_account.into(),
        }
    }
}

impl From<UserId> for PermissionGroupMember {
    #[inline]
    fn from(value: UserId) -> Self {
        Self::new(value)
    }
}

impl From<&UserId> for PermissionGroupMember {
    #[inline]
    fn from(value: &UserId) -> Self {
        Self::new(value)
    }
}

impl From<&str> for PermissionGroupMember {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for PermissionGroupMember {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}

impl From<String> for PermissionGroupMember {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(PermissionGroupMember, Object, PERMISSION_GROUP_MEMBER);

pub(crate) static PERMISSION_GROUP_MEMBER: ObjectMeta = ObjectMeta::new(
    "PermissionGroupMember",
    "A member of the community, on the way into a permission group or out of it.",
    &[
        FieldMeta {
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// What became of one member.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionGroupMemberOutcome {
    /// Who.
    pub member_account: UserId,
    /// Outcome for this member. 0 is success here, which is not so when members are added to groups.
    pub result: i64,
}

wire::object!(PermissionGroupMemberOutcome {
    member_account: needed(0, "Member_Account"),
    result: needed(1, "Result"),
});

#[cfg(feature = "schema")]
crate::schema::named!(
    PermissionGroupMemberOutcome, Object, PERMISSION_GROUP_MEMBER_OUTCOME
);

pub(crate) static PERMISSION_GROUP_MEMBER_OUTCOME: ObjectMeta = ObjectMeta::new(
    "PermissionGroupMemberOutcome",
    "What became of one member.",
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
            wire: "Result",
            name: "result",
            ty: TypeMeta::Code,
            doc: "Outcome for this member. 0 is success here, which is not so when members are added to groups.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);
