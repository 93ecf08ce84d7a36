// Written by `cargo xtask gen` from spec/types/group.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{OnlineStatus, UnixTime, UserId};

/// Key of a custom field of groups or of group members. It must be set up in the console first; blanks
/// count, nothing is trimmed.
///
/// At most 16 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomFieldKey(String);

wire::string_id!(CustomFieldKey);

#[cfg(feature = "schema")]
crate::schema::named!(CustomFieldKey, Id, CUSTOM_FIELD_KEY);

pub(crate) static CUSTOM_FIELD_KEY: IdMeta = IdMeta {
    name: "CustomFieldKey",
    doc: "Key of a custom field of groups or of group members. It must be set up in the console first; blanks count, nothing is trimmed.",
    repr: IdRepr::String,
    max_bytes: Some(16),
    prefix: None,
    format: Some("word"),
    either: false,
};

/// A topic of a community. It begins with the id of the community, followed by `@TOPIC#_`; the last
/// part may be chosen by the app.
///
/// At most 96 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TopicId(String);

wire::string_id!(TopicId);

#[cfg(feature = "schema")]
crate::schema::named!(TopicId, Id, TOPIC_ID);

pub(crate) static TOPIC_ID: IdMeta = IdMeta {
    name: "TopicId",
    doc: "A topic of a community. It begins with the id of the community, followed by `@TOPIC#_`; the last part may be chosen by the app.",
    repr: IdRepr::String,
    max_bytes: Some(96),
    prefix: None,
    format: Some("printable_ascii"),
    either: false,
};

/// A number that marks members of a live group. Those of the app begin at 1000. Two belong to the
/// service: 500 keeps a member online for up to three days, 600 hides a member from lists that do not
/// ask for this mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberMark(u32);

wire::number_id!(MemberMark, u32);

#[cfg(feature = "schema")]
crate::schema::named!(MemberMark, Id, MEMBER_MARK);

pub(crate) static MEMBER_MARK: IdMeta = IdMeta {
    name: "MemberMark",
    doc: "A number that marks members of a live group. Those of the app begin at 1000. Two belong to the service: 500 keeps a member online for up to three days, 600 hides a member from lists that do not ask for this mark.",
    repr: IdRepr::U32,
    max_bytes: None,
    prefix: None,
    format: None,
    either: false,
};

/// Kind of group. It decides who can join, what is stored and which commands work.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupType {
    /// Small group of people who know each other; joining needs an invitation. Newer client SDKs call it
    /// Work.
    Private,
    /// Group that strangers can find; joining is by application.
    Public,
    /// Room that people enter and leave freely. Newer client SDKs call it Meeting.
    ChatRoom,
    /// Live-streaming room without a limit of members; people enter it from a client, nobody can be put in.
    AVChatRoom,
    /// Very large group, with topics if wanted; its ids have a prefix of their own.
    Community,
    /// Broadcast room, retired. Old texts still name it; none can be created now.
    BChatRoom,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl GroupType {
    /// Another name of [`Private`](Self::Private).
    pub const WORK: Self = Self::Private;
    /// Another name of [`ChatRoom`](Self::ChatRoom).
    pub const MEETING: Self = Self::ChatRoom;
}

impl GroupType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Private => "Private",
            Self::Public => "Public",
            Self::ChatRoom => "ChatRoom",
            Self::AVChatRoom => "AVChatRoom",
            Self::Community => "Community",
            Self::BChatRoom => "BChatRoom",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Private" | "Work" => Self::Private,
            "Public" => Self::Public,
            "ChatRoom" | "Meeting" => Self::ChatRoom,
            "AVChatRoom" => Self::AVChatRoom,
            "Community" => Self::Community,
            "BChatRoom" => Self::BChatRoom,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(GroupType);

#[cfg(feature = "schema")]
crate::schema::named!(GroupType, Enum, GROUP_TYPE);

pub(crate) static GROUP_TYPE: EnumMeta = EnumMeta {
    name: "GroupType",
    doc: "Kind of group. It decides who can join, what is stored and which commands work.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Private",
            wire: Literal::Text("Private"),
            aliases: &[Literal::Text("Work")],
            doc: "Small group of people who know each other; joining needs an invitation. Newer client SDKs call it Work.",
        },
        EnumValue {
            name: "Public",
            wire: Literal::Text("Public"),
            aliases: &[],
            doc: "Group that strangers can find; joining is by application.",
        },
        EnumValue {
            name: "ChatRoom",
            wire: Literal::Text("ChatRoom"),
            aliases: &[Literal::Text("Meeting")],
            doc: "Room that people enter and leave freely. Newer client SDKs call it Meeting.",
        },
        EnumValue {
            name: "AVChatRoom",
            wire: Literal::Text("AVChatRoom"),
            aliases: &[],
            doc: "Live-streaming room without a limit of members; people enter it from a client, nobody can be put in.",
        },
        EnumValue {
            name: "Community",
            wire: Literal::Text("Community"),
            aliases: &[],
            doc: "Very large group, with topics if wanted; its ids have a prefix of their own.",
        },
        EnumValue {
            name: "BChatRoom",
            wire: Literal::Text("BChatRoom"),
            aliases: &[],
            doc: "Broadcast room, retired. Old texts still name it; none can be created now.",
        },
    ],
    prefixes: &[],
};

/// What a user is in a group.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberRole {
    /// Owns the group; there is one or none.
    Owner,
    /// Administrator of the group, not of the app.
    Admin,
    /// Ordinary member.
    Member,
    /// Not in the group; answered by role queries only.
    NotMember,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl MemberRole {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Owner => "Owner",
            Self::Admin => "Admin",
            Self::Member => "Member",
            Self::NotMember => "NotMember",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Owner" => Self::Owner,
            "Admin" => Self::Admin,
            "Member" => Self::Member,
            "NotMember" => Self::NotMember,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(MemberRole);

#[cfg(feature = "schema")]
crate::schema::named!(MemberRole, Enum, MEMBER_ROLE);

pub(crate) static MEMBER_ROLE: EnumMeta = EnumMeta {
    name: "MemberRole",
    doc: "What a user is in a group.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Owner",
            wire: Literal::Text("Owner"),
            aliases: &[],
            doc: "Owns the group; there is one or none.",
        },
        EnumValue {
            name: "Admin",
            wire: Literal::Text("Admin"),
            aliases: &[],
            doc: "Administrator of the group, not of the app.",
        },
        EnumValue {
            name: "Member",
            wire: Literal::Text("Member"),
            aliases: &[],
            doc: "Ordinary member.",
        },
        EnumValue {
            name: "NotMember",
            wire: Literal::Text("NotMember"),
            aliases: &[],
            doc: "Not in the group; answered by role queries only.",
        },
    ],
    prefixes: &[],
};

/// How the messages of a group or of an official account reach a user.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MsgFlag {
    /// Messages arrive, with offline push.
    AcceptAndNotify,
    /// Messages arrive, without offline push.
    AcceptNotNotify,
    /// Messages do not arrive.
    Discard,
    /// Messages arrive; only those that mention the user cause an offline push.
    AcceptNotNotifyExceptAt,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl MsgFlag {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AcceptAndNotify => "AcceptAndNotify",
            Self::AcceptNotNotify => "AcceptNotNotify",
            Self::Discard => "Discard",
            Self::AcceptNotNotifyExceptAt => "AcceptNotNotifyExceptAt",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "AcceptAndNotify" => Self::AcceptAndNotify,
            "AcceptNotNotify" => Self::AcceptNotNotify,
            "Discard" => Self::Discard,
            "AcceptNotNotifyExceptAt" => Self::AcceptNotNotifyExceptAt,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(MsgFlag);

#[cfg(feature = "schema")]
crate::schema::named!(MsgFlag, Enum, MSG_FLAG);

pub(crate) static MSG_FLAG: EnumMeta = EnumMeta {
    name: "MsgFlag",
    doc: "How the messages of a group or of an official account reach a user.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "AcceptAndNotify",
            wire: Literal::Text("AcceptAndNotify"),
            aliases: &[],
            doc: "Messages arrive, with offline push.",
        },
        EnumValue {
            name: "AcceptNotNotify",
            wire: Literal::Text("AcceptNotNotify"),
            aliases: &[],
            doc: "Messages arrive, without offline push.",
        },
        EnumValue {
            name: "Discard",
            wire: Literal::Text("Discard"),
            aliases: &[],
            doc: "Messages do not arrive.",
        },
        EnumValue {
            name: "AcceptNotNotifyExceptAt",
            wire: Literal::Text("AcceptNotNotifyExceptAt"),
            aliases: &[],
            doc: "Messages arrive; only those that mention the user cause an offline push.",
        },
    ],
    prefixes: &[],
};

/// What happens when a user applies to join.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplyJoinOption {
    /// The user is in at once.
    FreeAccess,
    /// The owner or an administrator decides.
    NeedPermission,
    /// Nobody can apply.
    DisableApply,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl ApplyJoinOption {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FreeAccess => "FreeAccess",
            Self::NeedPermission => "NeedPermission",
            Self::DisableApply => "DisableApply",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "FreeAccess" => Self::FreeAccess,
            "NeedPermission" => Self::NeedPermission,
            "DisableApply" => Self::DisableApply,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(ApplyJoinOption);

#[cfg(feature = "schema")]
crate::schema::named!(ApplyJoinOption, Enum, APPLY_JOIN_OPTION);

pub(crate) static APPLY_JOIN_OPTION: EnumMeta = EnumMeta {
    name: "ApplyJoinOption",
    doc: "What happens when a user applies to join.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "FreeAccess",
            wire: Literal::Text("FreeAccess"),
            aliases: &[],
            doc: "The user is in at once.",
        },
        EnumValue {
            name: "NeedPermission",
            wire: Literal::Text("NeedPermission"),
            aliases: &[],
            doc: "The owner or an administrator decides.",
        },
        EnumValue {
            name: "DisableApply",
            wire: Literal::Text("DisableApply"),
            aliases: &[],
            doc: "Nobody can apply.",
        },
    ],
    prefixes: &[],
};

/// What happens when a member invites a user.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InviteJoinOption {
    /// The user is in at once.
    FreeAccess,
    /// The owner or an administrator decides.
    NeedPermission,
    /// Nobody can invite.
    DisableInvite,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl InviteJoinOption {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FreeAccess => "FreeAccess",
            Self::NeedPermission => "NeedPermission",
            Self::DisableInvite => "DisableInvite",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "FreeAccess" => Self::FreeAccess,
            "NeedPermission" => Self::NeedPermission,
            "DisableInvite" => Self::DisableInvite,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(InviteJoinOption);

#[cfg(feature = "schema")]
crate::schema::named!(InviteJoinOption, Enum, INVITE_JOIN_OPTION);

pub(crate) static INVITE_JOIN_OPTION: EnumMeta = EnumMeta {
    name: "InviteJoinOption",
    doc: "What happens when a member invites a user.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "FreeAccess",
            wire: Literal::Text("FreeAccess"),
            aliases: &[],
            doc: "The user is in at once.",
        },
        EnumValue {
            name: "NeedPermission",
            wire: Literal::Text("NeedPermission"),
            aliases: &[],
            doc: "The owner or an administrator decides.",
        },
        EnumValue {
            name: "DisableInvite",
            wire: Literal::Text("DisableInvite"),
            aliases: &[],
            doc: "Nobody can invite.",
        },
    ],
    prefixes: &[],
};

/// A switch that is written as a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnOff {
    /// Switched on.
    On,
    /// Switched off.
    Off,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl OnOff {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "On",
            Self::Off => "Off",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "On" => Self::On,
            "Off" => Self::Off,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(OnOff);

#[cfg(feature = "schema")]
crate::schema::named!(OnOff, Enum, ON_OFF);

pub(crate) static ON_OFF: EnumMeta = EnumMeta {
    name: "OnOff",
    doc: "A switch that is written as a word.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "On",
            wire: Literal::Text("On"),
            aliases: &[],
            doc: "Switched on.",
        },
        EnumValue {
            name: "Off",
            wire: Literal::Text("Off"),
            aliases: &[],
            doc: "Switched off.",
        },
    ],
    prefixes: &[],
};

/// Name of a field of a group, for filters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupField {
    /// Kind of group.
    Type,
    /// Name.
    Name,
    /// Description.
    Introduction,
    /// Announcement.
    Notification,
    /// Picture.
    FaceUrl,
    /// When the group was created.
    CreateTime,
    /// Owner.
    OwnerAccount,
    /// Revision of the profile.
    InfoSeq,
    /// When the profile last changed.
    LastInfoTime,
    /// When the newest message was sent.
    LastMsgTime,
    /// Sequence number of the next message.
    NextMsgSeq,
    /// Number of members.
    MemberNum,
    /// Capacity.
    MaxMemberNum,
    /// How applications are handled.
    ApplyJoinOption,
    /// How invitations are handled.
    InviteJoinOption,
    /// Whether everybody is muted; older pages say ShutUpAllMember.
    MuteAllMember,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl GroupField {
    /// Another name of [`MuteAllMember`](Self::MuteAllMember).
    pub const SHUT_UP_ALL_MEMBER: Self = Self::MuteAllMember;
}

impl GroupField {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Type => "Type",
            Self::Name => "Name",
            Self::Introduction => "Introduction",
            Self::Notification => "Notification",
            Self::FaceUrl => "FaceUrl",
            Self::CreateTime => "CreateTime",
            Self::OwnerAccount => "Owner_Account",
            Self::InfoSeq => "InfoSeq",
            Self::LastInfoTime => "LastInfoTime",
            Self::LastMsgTime => "LastMsgTime",
            Self::NextMsgSeq => "NextMsgSeq",
            Self::MemberNum => "MemberNum",
            Self::MaxMemberNum => "MaxMemberNum",
            Self::ApplyJoinOption => "ApplyJoinOption",
            Self::InviteJoinOption => "InviteJoinOption",
            Self::MuteAllMember => "MuteAllMember",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Type" => Self::Type,
            "Name" => Self::Name,
            "Introduction" => Self::Introduction,
            "Notification" => Self::Notification,
            "FaceUrl" => Self::FaceUrl,
            "CreateTime" => Self::CreateTime,
            "Owner_Account" => Self::OwnerAccount,
            "InfoSeq" => Self::InfoSeq,
            "LastInfoTime" => Self::LastInfoTime,
            "LastMsgTime" => Self::LastMsgTime,
            "NextMsgSeq" => Self::NextMsgSeq,
            "MemberNum" => Self::MemberNum,
            "MaxMemberNum" => Self::MaxMemberNum,
            "ApplyJoinOption" => Self::ApplyJoinOption,
            "InviteJoinOption" => Self::InviteJoinOption,
            "MuteAllMember" | "ShutUpAllMember" => Self::MuteAllMember,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(GroupField);

#[cfg(feature = "schema")]
crate::schema::named!(GroupField, Enum, GROUP_FIELD);

pub(crate) static GROUP_FIELD: EnumMeta = EnumMeta {
    name: "GroupField",
    doc: "Name of a field of a group, for filters.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Type",
            wire: Literal::Text("Type"),
            aliases: &[],
            doc: "Kind of group.",
        },
        EnumValue {
            name: "Name",
            wire: Literal::Text("Name"),
            aliases: &[],
            doc: "Name.",
        },
        EnumValue {
            name: "Introduction",
            wire: Literal::Text("Introduction"),
            aliases: &[],
            doc: "Description.",
        },
        EnumValue {
            name: "Notification",
            wire: Literal::Text("Notification"),
            aliases: &[],
            doc: "Announcement.",
        },
        EnumValue {
            name: "FaceUrl",
            wire: Literal::Text("FaceUrl"),
            aliases: &[],
            doc: "Picture.",
        },
        EnumValue {
            name: "CreateTime",
            wire: Literal::Text("CreateTime"),
            aliases: &[],
            doc: "When the group was created.",
        },
        EnumValue {
            name: "OwnerAccount",
            wire: Literal::Text("Owner_Account"),
            aliases: &[],
            doc: "Owner.",
        },
        EnumValue {
            name: "InfoSeq",
            wire: Literal::Text("InfoSeq"),
            aliases: &[],
            doc: "Revision of the profile.",
        },
        EnumValue {
            name: "LastInfoTime",
            wire: Literal::Text("LastInfoTime"),
            aliases: &[],
            doc: "When the profile last changed.",
        },
        EnumValue {
            name: "LastMsgTime",
            wire: Literal::Text("LastMsgTime"),
            aliases: &[],
            doc: "When the newest message was sent.",
        },
        EnumValue {
            name: "NextMsgSeq",
            wire: Literal::Text("NextMsgSeq"),
            aliases: &[],
            doc: "Sequence number of the next message.",
        },
        EnumValue {
            name: "MemberNum",
            wire: Literal::Text("MemberNum"),
            aliases: &[],
            doc: "Number of members.",
        },
        EnumValue {
            name: "MaxMemberNum",
            wire: Literal::Text("MaxMemberNum"),
            aliases: &[],
            doc: "Capacity.",
        },
        EnumValue {
            name: "ApplyJoinOption",
            wire: Literal::Text("ApplyJoinOption"),
            aliases: &[],
            doc: "How applications are handled.",
        },
        EnumValue {
            name: "InviteJoinOption",
            wire: Literal::Text("InviteJoinOption"),
            aliases: &[],
            doc: "How invitations are handled.",
        },
        EnumValue {
            name: "MuteAllMember",
            wire: Literal::Text("MuteAllMember"),
            aliases: &[Literal::Text("ShutUpAllMember")],
            doc: "Whether everybody is muted; older pages say ShutUpAllMember.",
        },
    ],
    prefixes: &[],
};

/// Name of a field of a group member, for filters. The user id always comes, named or not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberField {
    /// User id; as a filter it has this shorter name.
    Account,
    /// Role.
    Role,
    /// When the user joined.
    JoinTime,
    /// Newest message that the user has read.
    MsgSeq,
    /// How messages reach the user.
    MsgFlag,
    /// When the user last wrote.
    LastSendMsgTime,
    /// Until when the user is muted; older pages say ShutUpUntil.
    MuteUntil,
    /// Name in this group.
    NameCard,
    /// Whether the user is online; get_specified_group_member_info only, and only if it is named.
    OnlineStatus,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl MemberField {
    /// Another name of [`Account`](Self::Account).
    pub const MEMBER_ACCOUNT: Self = Self::Account;
    /// Another name of [`MuteUntil`](Self::MuteUntil).
    pub const SHUT_UP_UNTIL: Self = Self::MuteUntil;
}

impl MemberField {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "Account",
            Self::Role => "Role",
            Self::JoinTime => "JoinTime",
            Self::MsgSeq => "MsgSeq",
            Self::MsgFlag => "MsgFlag",
            Self::LastSendMsgTime => "LastSendMsgTime",
            Self::MuteUntil => "MuteUntil",
            Self::NameCard => "NameCard",
            Self::OnlineStatus => "OnlineStatus",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Account" | "Member_Account" => Self::Account,
            "Role" => Self::Role,
            "JoinTime" => Self::JoinTime,
            "MsgSeq" => Self::MsgSeq,
            "MsgFlag" => Self::MsgFlag,
            "LastSendMsgTime" => Self::LastSendMsgTime,
            "MuteUntil" | "ShutUpUntil" => Self::MuteUntil,
            "NameCard" => Self::NameCard,
            "OnlineStatus" => Self::OnlineStatus,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(MemberField);

#[cfg(feature = "schema")]
crate::schema::named!(MemberField, Enum, MEMBER_FIELD);

pub(crate) static MEMBER_FIELD: EnumMeta = EnumMeta {
    name: "MemberField",
    doc: "Name of a field of a group member, for filters. The user id always comes, named or not.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Account",
            wire: Literal::Text("Account"),
            aliases: &[Literal::Text("Member_Account")],
            doc: "User id; as a filter it has this shorter name.",
        },
        EnumValue {
            name: "Role",
            wire: Literal::Text("Role"),
            aliases: &[],
            doc: "Role.",
        },
        EnumValue {
            name: "JoinTime",
            wire: Literal::Text("JoinTime"),
            aliases: &[],
            doc: "When the user joined.",
        },
        EnumValue {
            name: "MsgSeq",
            wire: Literal::Text("MsgSeq"),
            aliases: &[],
            doc: "Newest message that the user has read.",
        },
        EnumValue {
            name: "MsgFlag",
            wire: Literal::Text("MsgFlag"),
            aliases: &[],
            doc: "How messages reach the user.",
        },
        EnumValue {
            name: "LastSendMsgTime",
            wire: Literal::Text("LastSendMsgTime"),
            aliases: &[],
            doc: "When the user last wrote.",
        },
        EnumValue {
            name: "MuteUntil",
            wire: Literal::Text("MuteUntil"),
            aliases: &[Literal::Text("ShutUpUntil")],
            doc: "Until when the user is muted; older pages say ShutUpUntil.",
        },
        EnumValue {
            name: "NameCard",
            wire: Literal::Text("NameCard"),
            aliases: &[],
            doc: "Name in this group.",
        },
        EnumValue {
            name: "OnlineStatus",
            wire: Literal::Text("OnlineStatus"),
            aliases: &[],
            doc: "Whether the user is online; get_specified_group_member_info only, and only if it is named.",
        },
    ],
    prefixes: &[],
};

/// What a change of a live group does with the users it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveCommandType {
    /// Gives them the mark or the role.
    Set,
    /// Takes it away.
    Remove,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl LiveCommandType {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Set => 1,
            Self::Remove => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Set,
            2 => Self::Remove,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(LiveCommandType);

#[cfg(feature = "schema")]
crate::schema::named!(LiveCommandType, Enum, LIVE_COMMAND_TYPE);

pub(crate) static LIVE_COMMAND_TYPE: EnumMeta = EnumMeta {
    name: "LiveCommandType",
    doc: "What a change of a live group does with the users it names.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Set",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Gives them the mark or the role.",
        },
        EnumValue {
            name: "Remove",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "Takes it away.",
        },
    ],
    prefixes: &[],
};

/// A custom field of a group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupCustomField {
    /// Which field.
    pub key: CustomFieldKey,
    /// Content; control characters are allowed, as JSON escapes.
    ///
    /// At most 512 bytes.
    pub value: String,
}

wire::object!(GroupCustomField {
    key: needed(0, "Key"),
    value: needed(1, "Value"),
});

impl GroupCustomField {
    /// Makes one with the fields that it must have.
    pub fn new(key: impl Into<CustomFieldKey>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire::debug!(GroupCustomField { key });

#[cfg(feature = "schema")]
crate::schema::named!(GroupCustomField, Object, GROUP_CUSTOM_FIELD);

pub(crate) static GROUP_CUSTOM_FIELD: ObjectMeta = ObjectMeta::new(
    "GroupCustomField",
    "A custom field of a group.",
    &[
        FieldMeta {
            wire: "Key",
            name: "key",
            ty: TypeMeta::Id(&tables::CUSTOM_FIELD_KEY),
            doc: "Which field.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Value",
            name: "value",
            ty: TypeMeta::String,
            doc: "Content; control characters are allowed, as JSON escapes.",
            required: true,
            always: true,
            max_bytes: Some(512),
            ..FieldMeta::PLAIN
        },
    ],
);

/// A custom field of a member within one group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberCustomField {
    /// Which field.
    pub key: CustomFieldKey,
    /// Content; control characters are allowed, as JSON escapes.
    ///
    /// At most 64 bytes.
    pub value: String,
}

wire::object!(MemberCustomField {
    key: needed(0, "Key"),
    value: needed(1, "Value"),
});

impl MemberCustomField {
    /// Makes one with the fields that it must have.
    pub fn new(key: impl Into<CustomFieldKey>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire::debug!(MemberCustomField { key });

#[cfg(feature = "schema")]
crate::schema::named!(MemberCustomField, Object, MEMBER_CUSTOM_FIELD);

pub(crate) static MEMBER_CUSTOM_FIELD: ObjectMeta = ObjectMeta::new(
    "MemberCustomField",
    "A custom field of a member within one group.",
    &[
        FieldMeta {
            wire: "Key",
            name: "key",
            ty: TypeMeta::Id(&tables::CUSTOM_FIELD_KEY),
            doc: "Which field.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Value",
            name: "value",
            ty: TypeMeta::String,
            doc: "Content; control characters are allowed, as JSON escapes.",
            required: true,
            always: true,
            max_bytes: Some(64),
            ..FieldMeta::PLAIN
        },
    ],
);

/// A member of a group. A filter of member fields leaves out what it does not name.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMember {
    /// Who; comes whatever the filter says.
    pub member_account: UserId,
    /// Role in the group.
    pub role: Option<MemberRole>,
    /// When the user joined.
    pub join_time: Option<UnixTime>,
    /// Sequence number of the newest message that the user has read.
    pub msg_seq: Option<u32>,
    /// How the group's messages reach the user.
    pub msg_flag: Option<MsgFlag>,
    /// When the user last wrote to the group; none: never.
    ///
    /// `0` reads as none.
    pub last_send_msg_time: Option<UnixTime>,
    /// Until when the user may not write; none: not muted.
    ///
    /// `0` reads as none.
    pub mute_until: Option<UnixTime>,
    /// Name in this group, empty if there is none; may be missing even when asked for.
    ///
    /// At most 50 bytes.
    pub name_card: Option<String>,
    /// Whether the user is online. get_specified_group_member_info alone tells it, if its filter names it.
    pub online_status: Option<OnlineStatus>,
    /// Custom fields. With a filter of custom keys only those come; with a filter of member fields alone
    /// none come; without any filter all that are set up do.
    pub app_member_defined_data: Vec<MemberCustomField>,
}

wire::object!(GroupMember {
    member_account: needed(0, "Member_Account"),
    role: option(1, "Role"),
    join_time: option(2, "JoinTime"),
    msg_seq: option(3, "MsgSeq"),
    msg_flag: option(4, "MsgFlag"),
    last_send_msg_time: zero_is_none(5, "LastSendMsgTime"),
    mute_until: zero_is_none(6, "MuteUntil" | "ShutUpUntil"),
    name_card: option(7, "NameCard"),
    online_status: option(8, "OnlineStatus"),
    app_member_defined_data: list_if_any(9, "AppMemberDefinedData"),
});

wire::debug!(
    GroupMember { member_account, role, join_time, msg_seq, msg_flag, last_send_msg_time,
    mute_until, online_status, app_member_defined_data }
);

#[cfg(feature = "schema")]
crate::schema::named!(GroupMember, Object, GROUP_MEMBER);

pub(crate) static GROUP_MEMBER: ObjectMeta = ObjectMeta::new(
    "GroupMember",
    "A member of a group. A filter of member fields leaves out what it does not name.",
    &[
        FieldMeta {
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who; comes whatever the filter says.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Role",
            name: "role",
            ty: TypeMeta::Enum(&tables::MEMBER_ROLE),
            doc: "Role in the group.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "JoinTime",
            name: "join_time",
            ty: TypeMeta::Time,
            doc: "When the user joined.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Sequence number of the newest message that the user has read.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgFlag",
            name: "msg_flag",
            ty: TypeMeta::Enum(&tables::MSG_FLAG),
            doc: "How the group's messages reach the user.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastSendMsgTime",
            name: "last_send_msg_time",
            ty: TypeMeta::Time,
            doc: "When the user last wrote to the group; none: never.",
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MuteUntil",
            name: "mute_until",
            ty: TypeMeta::Time,
            doc: "Until when the user may not write; none: not muted.",
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                aliases: &["ShutUpUntil"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NameCard",
            name: "name_card",
            ty: TypeMeta::String,
            doc: "Name in this group, empty if there is none; may be missing even when asked for.",
            max_bytes: Some(50),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OnlineStatus",
            name: "online_status",
            ty: TypeMeta::Enum(&tables::ONLINE_STATUS),
            doc: "Whether the user is online. get_specified_group_member_info alone tells it, if its filter names it.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AppMemberDefinedData",
            name: "app_member_defined_data",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MEMBER_CUSTOM_FIELD)),
            doc: "Custom fields. With a filter of custom keys only those come; with a filter of member fields alone none come; without any filter all that are set up do.",
            ..FieldMeta::PLAIN
        },
    ],
);
