// Written by `cargo xtask gen` from spec/types/relationship.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    AdminForbidType, FriendAllowType, Gender, ProfileMessageSettings, UnixTime, UserId,
};

/// Name of a friend group, one of up to 32 into which a user sorts friends. Nothing to do with chat
/// groups.
///
/// At most 30 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FriendGroupName(String);

wire::string_id!(FriendGroupName);

#[cfg(feature = "schema")]
crate::schema::named!(FriendGroupName, Id, FRIEND_GROUP_NAME);

pub(crate) static FRIEND_GROUP_NAME: IdMeta = IdMeta {
    name: "FriendGroupName",
    doc: "Name of a friend group, one of up to 32 into which a user sorts friends. Nothing to do with chat groups.",
    repr: IdRepr::String,
    max_bytes: Some(30),
    prefix: None,
    format: Some("not_empty"),
    either: false,
};

/// How two users found each other: the prefix and up to eight letters that the app chooses,
/// `AddSource_Type_Android`.
///
/// Starts with `AddSource_Type_`.
///
/// At most 23 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FriendSource(String);

wire::string_id!(FriendSource);

#[cfg(feature = "schema")]
crate::schema::named!(FriendSource, Id, FRIEND_SOURCE);

pub(crate) static FRIEND_SOURCE: IdMeta = IdMeta {
    name: "FriendSource",
    doc: "How two users found each other: the prefix and up to eight letters that the app chooses, `AddSource_Type_Android`.",
    repr: IdRepr::String,
    max_bytes: Some(23),
    prefix: Some("AddSource_Type_"),
    format: Some("word"),
    either: false,
};

/// On which side a friendship ends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FriendDeleteType {
    /// The other one is no longer a friend, but still has this user as one.
    Single,
    /// On both sides.
    Both,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl FriendDeleteType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "Delete_Type_Single",
            Self::Both => "Delete_Type_Both",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Delete_Type_Single" => Self::Single,
            "Delete_Type_Both" => Self::Both,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(FriendDeleteType);

#[cfg(feature = "schema")]
crate::schema::named!(FriendDeleteType, Enum, FRIEND_DELETE_TYPE);

pub(crate) static FRIEND_DELETE_TYPE: EnumMeta = EnumMeta {
    name: "FriendDeleteType",
    doc: "On which side a friendship ends.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Single",
            wire: Literal::Text("Delete_Type_Single"),
            aliases: &[],
            doc: "The other one is no longer a friend, but still has this user as one.",
        },
        EnumValue {
            name: "Both",
            wire: Literal::Text("Delete_Type_Both"),
            aliases: &[],
            doc: "On both sides.",
        },
    ],
    prefixes: &[],
};

/// What became of one user of the request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelationResult {
    /// Who.
    pub to_account: UserId,
    /// 0 if this user was dealt with.
    pub result_code: i64,
    /// Why not, as a symbol for people and logs; empty otherwise.
    pub result_info: Option<String>,
}

wire::object!(RelationResult {
    to_account: needed(0, "To_Account"),
    result_code: needed(1, "ResultCode"),
    result_info: option(2, "ResultInfo"),
});

wire::debug!(RelationResult { to_account, result_code });

#[cfg(feature = "schema")]
crate::schema::named!(RelationResult, Object, RELATION_RESULT);

pub(crate) static RELATION_RESULT: ObjectMeta = ObjectMeta::new(
    "RelationResult",
    "What became of one user of the request.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultCode",
            name: "result_code",
            ty: TypeMeta::Code,
            doc: "0 if this user was dealt with.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultInfo",
            name: "result_info",
            ty: TypeMeta::String,
            doc: "Why not, as a symbol for people and logs; empty otherwise.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// Fields that the app defines for friends.
#[derive(Clone, Default, PartialEq)]
pub struct SnsCustomValues(wire::Tags);

impl SnsCustomValues {}

wire::tag_list!(SnsCustomValues, "Tag", "Value");

#[cfg(feature = "schema")]
crate::schema::named!(SnsCustomValues, TagList, SNS_CUSTOM_VALUES);

pub(crate) static SNS_CUSTOM_VALUES: TagListMeta = TagListMeta {
    name: "SnsCustomValues",
    names: None,
    doc: "Fields that the app defines for friends.",
    tag: "Tag",
    value: "Value",
    known: &[],
    custom: &[
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_Custom_",
                name: "custom",
                ty: TypeMeta::Scalar,
                doc: "",
                max_bytes: Some(500),
                ..FieldMeta::PLAIN
            },
            name_format: Some("letters"),
            name_max_bytes: Some(8),
        },
    ],
};

/// What one user can change about a friend. It is seen by that user only.
#[derive(Clone, Default, PartialEq)]
pub struct SnsChanges(wire::Tags);

impl SnsChanges {
    /// `Tag_SNS_IM_Group`: Friend groups that the friend is in.
    ///
    /// At most 32 items.
    ///
    /// None if it is absent or of another type.
    pub fn groups(&self) -> Option<Vec<FriendGroupName>> {
        self.0.typed("Tag_SNS_IM_Group")
    }

    /// Sets `Tag_SNS_IM_Group`.
    #[must_use]
    pub fn with_groups(
        mut self,
        groups: impl IntoIterator<Item = impl Into<FriendGroupName>>,
    ) -> Self {
        let value: Vec<FriendGroupName> = groups.into_iter().map(Into::into).collect();
        self.0.set_typed("Tag_SNS_IM_Group", &value);
        self
    }

    /// `Tag_SNS_IM_Remark`: The name that the user has for the friend.
    ///
    /// At most 96 bytes.
    ///
    /// None if it is absent or of another type.
    pub fn remark(&self) -> Option<String> {
        self.0.typed("Tag_SNS_IM_Remark")
    }

    /// Sets `Tag_SNS_IM_Remark`.
    #[must_use]
    pub fn with_remark(mut self, remark: impl Into<String>) -> Self {
        let value: String = remark.into();
        self.0.set_typed("Tag_SNS_IM_Remark", &value);
        self
    }
}

wire::tag_list!(SnsChanges, "Tag", "Value");

#[cfg(feature = "schema")]
crate::schema::named!(SnsChanges, TagList, SNS_CHANGES);

pub(crate) static SNS_CHANGES: TagListMeta = TagListMeta {
    name: "SnsChanges",
    names: Some("SnsChangeTag"),
    doc: "What one user can change about a friend. It is seen by that user only.",
    tag: "Tag",
    value: "Value",
    known: &[
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_Group",
                name: "groups",
                ty: TypeMeta::List(&TypeMeta::Id(&tables::FRIEND_GROUP_NAME)),
                doc: "Friend groups that the friend is in.",
                rules: &FieldRules {
                    max_items: Some(32),
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_Remark",
                name: "remark",
                ty: TypeMeta::String,
                doc: "The name that the user has for the friend.",
                max_bytes: Some(96),
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
    ],
    custom: &[
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_Custom_",
                name: "custom",
                ty: TypeMeta::Scalar,
                doc: "",
                max_bytes: Some(500),
                ..FieldMeta::PLAIN
            },
            name_format: Some("letters"),
            name_max_bytes: Some(8),
        },
    ],
};

/// What one user can change about a friend. It is seen by that user only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnsChangeTag {
    /// Friend groups that the friend is in.
    Groups,
    /// The name that the user has for the friend.
    Remark,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl SnsChangeTag {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Groups => "Tag_SNS_IM_Group",
            Self::Remark => "Tag_SNS_IM_Remark",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Tag_SNS_IM_Group" => Self::Groups,
            "Tag_SNS_IM_Remark" => Self::Remark,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(SnsChangeTag);

#[cfg(feature = "schema")]
crate::schema::named!(SnsChangeTag, Enum, SNS_CHANGE_TAG);

#[cfg(feature = "schema")]
pub(crate) static SNS_CHANGE_TAG: EnumMeta = EnumMeta {
    name: "SnsChangeTag",
    doc: "What one user can change about a friend. It is seen by that user only.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Groups",
            wire: Literal::Text("Tag_SNS_IM_Group"),
            aliases: &[],
            doc: "Friend groups that the friend is in.",
        },
        EnumValue {
            name: "Remark",
            wire: Literal::Text("Tag_SNS_IM_Remark"),
            aliases: &[],
            doc: "The name that the user has for the friend.",
        },
    ],
    prefixes: &[
        PrefixMeta {
            prefix: "Tag_SNS_Custom_",
            name_format: Some("letters"),
            name_max_bytes: Some(8),
        },
    ],
};

/// What one user keeps about a friend.
#[derive(Clone, Default, PartialEq)]
pub struct SnsValues(wire::Tags);

impl SnsValues {
    /// `Tag_SNS_IM_Group`: Friend groups that the friend is in.
    ///
    /// At most 32 items.
    ///
    /// None if it is absent or of another type.
    pub fn groups(&self) -> Option<Vec<FriendGroupName>> {
        self.0.typed("Tag_SNS_IM_Group")
    }

    /// Sets `Tag_SNS_IM_Group`.
    #[must_use]
    pub fn with_groups(
        mut self,
        groups: impl IntoIterator<Item = impl Into<FriendGroupName>>,
    ) -> Self {
        let value: Vec<FriendGroupName> = groups.into_iter().map(Into::into).collect();
        self.0.set_typed("Tag_SNS_IM_Group", &value);
        self
    }

    /// `Tag_SNS_IM_Remark`: The name that the user has for the friend.
    ///
    /// At most 96 bytes.
    ///
    /// None if it is absent or of another type.
    pub fn remark(&self) -> Option<String> {
        self.0.typed("Tag_SNS_IM_Remark")
    }

    /// Sets `Tag_SNS_IM_Remark`.
    #[must_use]
    pub fn with_remark(mut self, remark: impl Into<String>) -> Self {
        let value: String = remark.into();
        self.0.set_typed("Tag_SNS_IM_Remark", &value);
        self
    }

    /// `Tag_SNS_IM_AddSource`: How they found each other.
    ///
    /// None if it is absent or of another type.
    pub fn add_source(&self) -> Option<FriendSource> {
        self.0.typed("Tag_SNS_IM_AddSource")
    }

    /// Sets `Tag_SNS_IM_AddSource`.
    #[must_use]
    pub fn with_add_source(mut self, add_source: impl Into<FriendSource>) -> Self {
        let value: FriendSource = add_source.into();
        self.0.set_typed("Tag_SNS_IM_AddSource", &value);
        self
    }

    /// `Tag_SNS_IM_AddWording`: What was said when they became friends.
    ///
    /// At most 256 bytes.
    ///
    /// None if it is absent or of another type.
    pub fn add_wording(&self) -> Option<String> {
        self.0.typed("Tag_SNS_IM_AddWording")
    }

    /// Sets `Tag_SNS_IM_AddWording`.
    #[must_use]
    pub fn with_add_wording(mut self, add_wording: impl Into<String>) -> Self {
        let value: String = add_wording.into();
        self.0.set_typed("Tag_SNS_IM_AddWording", &value);
        self
    }

    /// `Tag_SNS_IM_AddTime`: When they became friends.
    ///
    /// None if it is absent or of another type.
    pub fn add_time(&self) -> Option<UnixTime> {
        self.0.typed("Tag_SNS_IM_AddTime")
    }

    /// Sets `Tag_SNS_IM_AddTime`.
    #[must_use]
    pub fn with_add_time(mut self, add_time: impl Into<UnixTime>) -> Self {
        let value: UnixTime = add_time.into();
        self.0.set_typed("Tag_SNS_IM_AddTime", &value);
        self
    }

    /// `Tag_SNS_IM_RemarkTime`: When the remark was set.
    ///
    /// None if it is absent or of another type.
    pub fn remark_time(&self) -> Option<UnixTime> {
        self.0.typed("Tag_SNS_IM_RemarkTime")
    }

    /// Sets `Tag_SNS_IM_RemarkTime`.
    #[must_use]
    pub fn with_remark_time(mut self, remark_time: impl Into<UnixTime>) -> Self {
        let value: UnixTime = remark_time.into();
        self.0.set_typed("Tag_SNS_IM_RemarkTime", &value);
        self
    }
}

wire::tag_list!(SnsValues, "Tag", "Value");

#[cfg(feature = "schema")]
crate::schema::named!(SnsValues, TagList, SNS_VALUES);

pub(crate) static SNS_VALUES: TagListMeta = TagListMeta {
    name: "SnsValues",
    names: Some("SnsTag"),
    doc: "What one user keeps about a friend.",
    tag: "Tag",
    value: "Value",
    known: &[
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_Group",
                name: "groups",
                ty: TypeMeta::List(&TypeMeta::Id(&tables::FRIEND_GROUP_NAME)),
                doc: "Friend groups that the friend is in.",
                rules: &FieldRules {
                    max_items: Some(32),
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_Remark",
                name: "remark",
                ty: TypeMeta::String,
                doc: "The name that the user has for the friend.",
                max_bytes: Some(96),
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_AddSource",
                name: "add_source",
                ty: TypeMeta::Id(&tables::FRIEND_SOURCE),
                doc: "How they found each other.",
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_AddWording",
                name: "add_wording",
                ty: TypeMeta::String,
                doc: "What was said when they became friends.",
                max_bytes: Some(256),
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_AddTime",
                name: "add_time",
                ty: TypeMeta::Time,
                doc: "When they became friends.",
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_RemarkTime",
                name: "remark_time",
                ty: TypeMeta::Time,
                doc: "When the remark was set.",
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
    ],
    custom: &[
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_Custom_",
                name: "custom",
                ty: TypeMeta::Scalar,
                doc: "",
                max_bytes: Some(500),
                ..FieldMeta::PLAIN
            },
            name_format: Some("letters"),
            name_max_bytes: Some(8),
        },
    ],
};

/// What one user keeps about a friend.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnsTag {
    /// Friend groups that the friend is in.
    Groups,
    /// The name that the user has for the friend.
    Remark,
    /// How they found each other.
    AddSource,
    /// What was said when they became friends.
    AddWording,
    /// When they became friends.
    AddTime,
    /// When the remark was set.
    RemarkTime,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl SnsTag {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Groups => "Tag_SNS_IM_Group",
            Self::Remark => "Tag_SNS_IM_Remark",
            Self::AddSource => "Tag_SNS_IM_AddSource",
            Self::AddWording => "Tag_SNS_IM_AddWording",
            Self::AddTime => "Tag_SNS_IM_AddTime",
            Self::RemarkTime => "Tag_SNS_IM_RemarkTime",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Tag_SNS_IM_Group" => Self::Groups,
            "Tag_SNS_IM_Remark" => Self::Remark,
            "Tag_SNS_IM_AddSource" => Self::AddSource,
            "Tag_SNS_IM_AddWording" => Self::AddWording,
            "Tag_SNS_IM_AddTime" => Self::AddTime,
            "Tag_SNS_IM_RemarkTime" => Self::RemarkTime,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(SnsTag);

#[cfg(feature = "schema")]
crate::schema::named!(SnsTag, Enum, SNS_TAG);

#[cfg(feature = "schema")]
pub(crate) static SNS_TAG: EnumMeta = EnumMeta {
    name: "SnsTag",
    doc: "What one user keeps about a friend.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Groups",
            wire: Literal::Text("Tag_SNS_IM_Group"),
            aliases: &[],
            doc: "Friend groups that the friend is in.",
        },
        EnumValue {
            name: "Remark",
            wire: Literal::Text("Tag_SNS_IM_Remark"),
            aliases: &[],
            doc: "The name that the user has for the friend.",
        },
        EnumValue {
            name: "AddSource",
            wire: Literal::Text("Tag_SNS_IM_AddSource"),
            aliases: &[],
            doc: "How they found each other.",
        },
        EnumValue {
            name: "AddWording",
            wire: Literal::Text("Tag_SNS_IM_AddWording"),
            aliases: &[],
            doc: "What was said when they became friends.",
        },
        EnumValue {
            name: "AddTime",
            wire: Literal::Text("Tag_SNS_IM_AddTime"),
            aliases: &[],
            doc: "When they became friends.",
        },
        EnumValue {
            name: "RemarkTime",
            wire: Literal::Text("Tag_SNS_IM_RemarkTime"),
            aliases: &[],
            doc: "When the remark was set.",
        },
    ],
    prefixes: &[
        PrefixMeta {
            prefix: "Tag_SNS_Custom_",
            name_format: Some("letters"),
            name_max_bytes: Some(8),
        },
    ],
};

/// What one user keeps about a friend, and the friend's profile, mixed in one list.
#[derive(Clone, Default, PartialEq)]
pub struct FriendValues(wire::Tags);

impl FriendValues {
    /// `Tag_SNS_IM_Group`: Friend groups that the friend is in.
    ///
    /// At most 32 items.
    ///
    /// None if it is absent or of another type.
    pub fn groups(&self) -> Option<Vec<FriendGroupName>> {
        self.0.typed("Tag_SNS_IM_Group")
    }

    /// Sets `Tag_SNS_IM_Group`.
    #[must_use]
    pub fn with_groups(
        mut self,
        groups: impl IntoIterator<Item = impl Into<FriendGroupName>>,
    ) -> Self {
        let value: Vec<FriendGroupName> = groups.into_iter().map(Into::into).collect();
        self.0.set_typed("Tag_SNS_IM_Group", &value);
        self
    }

    /// `Tag_SNS_IM_Remark`: The name that the user has for the friend.
    ///
    /// At most 96 bytes.
    ///
    /// None if it is absent or of another type.
    pub fn remark(&self) -> Option<String> {
        self.0.typed("Tag_SNS_IM_Remark")
    }

    /// Sets `Tag_SNS_IM_Remark`.
    #[must_use]
    pub fn with_remark(mut self, remark: impl Into<String>) -> Self {
        let value: String = remark.into();
        self.0.set_typed("Tag_SNS_IM_Remark", &value);
        self
    }

    /// `Tag_SNS_IM_AddSource`: How they found each other.
    ///
    /// None if it is absent or of another type.
    pub fn add_source(&self) -> Option<FriendSource> {
        self.0.typed("Tag_SNS_IM_AddSource")
    }

    /// Sets `Tag_SNS_IM_AddSource`.
    #[must_use]
    pub fn with_add_source(mut self, add_source: impl Into<FriendSource>) -> Self {
        let value: FriendSource = add_source.into();
        self.0.set_typed("Tag_SNS_IM_AddSource", &value);
        self
    }

    /// `Tag_SNS_IM_AddWording`: What was said when they became friends.
    ///
    /// At most 256 bytes.
    ///
    /// None if it is absent or of another type.
    pub fn add_wording(&self) -> Option<String> {
        self.0.typed("Tag_SNS_IM_AddWording")
    }

    /// Sets `Tag_SNS_IM_AddWording`.
    #[must_use]
    pub fn with_add_wording(mut self, add_wording: impl Into<String>) -> Self {
        let value: String = add_wording.into();
        self.0.set_typed("Tag_SNS_IM_AddWording", &value);
        self
    }

    /// `Tag_SNS_IM_AddTime`: When they became friends.
    ///
    /// None if it is absent or of another type.
    pub fn add_time(&self) -> Option<UnixTime> {
        self.0.typed("Tag_SNS_IM_AddTime")
    }

    /// Sets `Tag_SNS_IM_AddTime`.
    #[must_use]
    pub fn with_add_time(mut self, add_time: impl Into<UnixTime>) -> Self {
        let value: UnixTime = add_time.into();
        self.0.set_typed("Tag_SNS_IM_AddTime", &value);
        self
    }

    /// `Tag_SNS_IM_RemarkTime`: When the remark was set.
    ///
    /// None if it is absent or of another type.
    pub fn remark_time(&self) -> Option<UnixTime> {
        self.0.typed("Tag_SNS_IM_RemarkTime")
    }

    /// Sets `Tag_SNS_IM_RemarkTime`.
    #[must_use]
    pub fn with_remark_time(mut self, remark_time: impl Into<UnixTime>) -> Self {
        let value: UnixTime = remark_time.into();
        self.0.set_typed("Tag_SNS_IM_RemarkTime", &value);
        self
    }

    /// `Tag_Profile_IM_Nick`: Nickname.
    ///
    /// At most 500 bytes.
    ///
    /// None if it is absent or of another type.
    pub fn nick(&self) -> Option<String> {
        self.0.typed("Tag_Profile_IM_Nick")
    }

    /// Sets `Tag_Profile_IM_Nick`.
    #[must_use]
    pub fn with_nick(mut self, nick: impl Into<String>) -> Self {
        let value: String = nick.into();
        self.0.set_typed("Tag_Profile_IM_Nick", &value);
        self
    }

    /// `Tag_Profile_IM_Gender`: Gender.
    ///
    /// None if it is absent or of another type.
    pub fn gender(&self) -> Option<Gender> {
        self.0.typed("Tag_Profile_IM_Gender")
    }

    /// Sets `Tag_Profile_IM_Gender`.
    #[must_use]
    pub fn with_gender(mut self, gender: impl Into<Gender>) -> Self {
        let value: Gender = gender.into();
        self.0.set_typed("Tag_Profile_IM_Gender", &value);
        self
    }

    /// `Tag_Profile_IM_BirthDay`: Birthday; the vendor suggests year, month and day in one number,
    /// 20190419.
    ///
    /// None if it is absent or of another type.
    pub fn birthday(&self) -> Option<u32> {
        self.0.typed("Tag_Profile_IM_BirthDay")
    }

    /// Sets `Tag_Profile_IM_BirthDay`.
    #[must_use]
    pub fn with_birthday(mut self, birthday: u32) -> Self {
        let value: u32 = birthday;
        self.0.set_typed("Tag_Profile_IM_BirthDay", &value);
        self
    }

    /// `Tag_Profile_IM_Location`: Place; the vendor suggests four 32-bit numbers for country, province,
    /// city and district, with names that the app knows.
    ///
    /// At most 16 bytes.
    ///
    /// None if it is absent or of another type.
    pub fn location(&self) -> Option<String> {
        self.0.typed("Tag_Profile_IM_Location")
    }

    /// Sets `Tag_Profile_IM_Location`.
    #[must_use]
    pub fn with_location(mut self, location: impl Into<String>) -> Self {
        let value: String = location.into();
        self.0.set_typed("Tag_Profile_IM_Location", &value);
        self
    }

    /// `Tag_Profile_IM_SelfSignature`: What the user says under its name.
    ///
    /// At most 500 bytes.
    ///
    /// None if it is absent or of another type.
    pub fn self_signature(&self) -> Option<String> {
        self.0.typed("Tag_Profile_IM_SelfSignature")
    }

    /// Sets `Tag_Profile_IM_SelfSignature`.
    #[must_use]
    pub fn with_self_signature(mut self, self_signature: impl Into<String>) -> Self {
        let value: String = self_signature.into();
        self.0.set_typed("Tag_Profile_IM_SelfSignature", &value);
        self
    }

    /// `Tag_Profile_IM_AllowType`: What happens when somebody wants to become a friend.
    ///
    /// None if it is absent or of another type.
    pub fn allow_type(&self) -> Option<FriendAllowType> {
        self.0.typed("Tag_Profile_IM_AllowType")
    }

    /// Sets `Tag_Profile_IM_AllowType`.
    #[must_use]
    pub fn with_allow_type(mut self, allow_type: impl Into<FriendAllowType>) -> Self {
        let value: FriendAllowType = allow_type.into();
        self.0.set_typed("Tag_Profile_IM_AllowType", &value);
        self
    }

    /// `Tag_Profile_IM_Language`: Language, as a number that the app gives a meaning.
    ///
    /// None if it is absent or of another type.
    pub fn language(&self) -> Option<u32> {
        self.0.typed("Tag_Profile_IM_Language")
    }

    /// Sets `Tag_Profile_IM_Language`.
    #[must_use]
    pub fn with_language(mut self, language: u32) -> Self {
        let value: u32 = language;
        self.0.set_typed("Tag_Profile_IM_Language", &value);
        self
    }

    /// `Tag_Profile_IM_Image`: Address of the picture.
    ///
    /// At most 500 bytes.
    ///
    /// None if it is absent or of another type.
    pub fn image(&self) -> Option<String> {
        self.0.typed("Tag_Profile_IM_Image")
    }

    /// Sets `Tag_Profile_IM_Image`.
    #[must_use]
    pub fn with_image(mut self, image: impl Into<String>) -> Self {
        let value: String = image.into();
        self.0.set_typed("Tag_Profile_IM_Image", &value);
        self
    }

    /// `Tag_Profile_IM_MsgSettings`: How the user wants messages.
    ///
    /// None if it is absent or of another type.
    pub fn message_settings(&self) -> Option<ProfileMessageSettings> {
        self.0.typed("Tag_Profile_IM_MsgSettings")
    }

    /// Sets `Tag_Profile_IM_MsgSettings`.
    #[must_use]
    pub fn with_message_settings(
        mut self,
        message_settings: ProfileMessageSettings,
    ) -> Self {
        let value: ProfileMessageSettings = message_settings;
        self.0.set_typed("Tag_Profile_IM_MsgSettings", &value);
        self
    }

    /// `Tag_Profile_IM_AdminForbidType`: Whether the user may ask others for friendship.
    ///
    /// None if it is absent or of another type.
    pub fn admin_forbid_type(&self) -> Option<AdminForbidType> {
        self.0.typed("Tag_Profile_IM_AdminForbidType")
    }

    /// Sets `Tag_Profile_IM_AdminForbidType`.
    #[must_use]
    pub fn with_admin_forbid_type(
        mut self,
        admin_forbid_type: impl Into<AdminForbidType>,
    ) -> Self {
        let value: AdminForbidType = admin_forbid_type.into();
        self.0.set_typed("Tag_Profile_IM_AdminForbidType", &value);
        self
    }

    /// `Tag_Profile_IM_Level`: Level; an app may put several small numbers into it.
    ///
    /// None if it is absent or of another type.
    pub fn level(&self) -> Option<u32> {
        self.0.typed("Tag_Profile_IM_Level")
    }

    /// Sets `Tag_Profile_IM_Level`.
    #[must_use]
    pub fn with_level(mut self, level: u32) -> Self {
        let value: u32 = level;
        self.0.set_typed("Tag_Profile_IM_Level", &value);
        self
    }

    /// `Tag_Profile_IM_Role`: Role; an app may put several small numbers into it.
    ///
    /// None if it is absent or of another type.
    pub fn role(&self) -> Option<u32> {
        self.0.typed("Tag_Profile_IM_Role")
    }

    /// Sets `Tag_Profile_IM_Role`.
    #[must_use]
    pub fn with_role(mut self, role: u32) -> Self {
        let value: u32 = role;
        self.0.set_typed("Tag_Profile_IM_Role", &value);
        self
    }
}

wire::tag_list!(FriendValues, "Tag", "Value");

#[cfg(feature = "schema")]
crate::schema::named!(FriendValues, TagList, FRIEND_VALUES);

pub(crate) static FRIEND_VALUES: TagListMeta = TagListMeta {
    name: "FriendValues",
    names: Some("FriendTag"),
    doc: "What one user keeps about a friend, and the friend's profile, mixed in one list.",
    tag: "Tag",
    value: "Value",
    known: &[
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_Group",
                name: "groups",
                ty: TypeMeta::List(&TypeMeta::Id(&tables::FRIEND_GROUP_NAME)),
                doc: "Friend groups that the friend is in.",
                rules: &FieldRules {
                    max_items: Some(32),
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_Remark",
                name: "remark",
                ty: TypeMeta::String,
                doc: "The name that the user has for the friend.",
                max_bytes: Some(96),
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_AddSource",
                name: "add_source",
                ty: TypeMeta::Id(&tables::FRIEND_SOURCE),
                doc: "How they found each other.",
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_AddWording",
                name: "add_wording",
                ty: TypeMeta::String,
                doc: "What was said when they became friends.",
                max_bytes: Some(256),
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_AddTime",
                name: "add_time",
                ty: TypeMeta::Time,
                doc: "When they became friends.",
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_IM_RemarkTime",
                name: "remark_time",
                ty: TypeMeta::Time,
                doc: "When the remark was set.",
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_IM_Nick",
                name: "nick",
                ty: TypeMeta::String,
                doc: "Nickname.",
                max_bytes: Some(500),
                rules: &FieldRules {
                    codes: &[
                        (chat_meta::check::Rule::Type, 40610),
                        (chat_meta::check::Rule::MaxBytes, 40601),
                    ],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_IM_Gender",
                name: "gender",
                ty: TypeMeta::Enum(&tables::GENDER),
                doc: "Gender.",
                rules: &FieldRules {
                    codes: &[(chat_meta::check::Rule::Type, 40610)],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_IM_BirthDay",
                name: "birthday",
                ty: TypeMeta::U32,
                doc: "Birthday; the vendor suggests year, month and day in one number, 20190419.",
                rules: &FieldRules {
                    codes: &[(chat_meta::check::Rule::Type, 40610)],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_IM_Location",
                name: "location",
                ty: TypeMeta::String,
                doc: "Place; the vendor suggests four 32-bit numbers for country, province, city and district, with names that the app knows.",
                max_bytes: Some(16),
                rules: &FieldRules {
                    codes: &[
                        (chat_meta::check::Rule::Type, 40610),
                        (chat_meta::check::Rule::MaxBytes, 40605),
                    ],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_IM_SelfSignature",
                name: "self_signature",
                ty: TypeMeta::String,
                doc: "What the user says under its name.",
                max_bytes: Some(500),
                rules: &FieldRules {
                    codes: &[
                        (chat_meta::check::Rule::Type, 40610),
                        (chat_meta::check::Rule::MaxBytes, 40601),
                    ],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_IM_AllowType",
                name: "allow_type",
                ty: TypeMeta::Enum(&tables::FRIEND_ALLOW_TYPE),
                doc: "What happens when somebody wants to become a friend.",
                rules: &FieldRules {
                    codes: &[(chat_meta::check::Rule::Type, 40610)],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_IM_Language",
                name: "language",
                ty: TypeMeta::U32,
                doc: "Language, as a number that the app gives a meaning.",
                rules: &FieldRules {
                    codes: &[(chat_meta::check::Rule::Type, 40610)],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_IM_Image",
                name: "image",
                ty: TypeMeta::String,
                doc: "Address of the picture.",
                max_bytes: Some(500),
                rules: &FieldRules {
                    codes: &[
                        (chat_meta::check::Rule::Type, 40610),
                        (chat_meta::check::Rule::MaxBytes, 40601),
                    ],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_IM_MsgSettings",
                name: "message_settings",
                ty: TypeMeta::Bits(&tables::PROFILE_MESSAGE_SETTINGS),
                doc: "How the user wants messages.",
                rules: &FieldRules {
                    codes: &[(chat_meta::check::Rule::Type, 40610)],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_IM_AdminForbidType",
                name: "admin_forbid_type",
                ty: TypeMeta::Enum(&tables::ADMIN_FORBID_TYPE),
                doc: "Whether the user may ask others for friendship.",
                rules: &FieldRules {
                    codes: &[(chat_meta::check::Rule::Type, 40610)],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_IM_Level",
                name: "level",
                ty: TypeMeta::U32,
                doc: "Level; an app may put several small numbers into it.",
                rules: &FieldRules {
                    codes: &[(chat_meta::check::Rule::Type, 40610)],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_IM_Role",
                name: "role",
                ty: TypeMeta::U32,
                doc: "Role; an app may put several small numbers into it.",
                rules: &FieldRules {
                    codes: &[(chat_meta::check::Rule::Type, 40610)],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: None,
            name_max_bytes: None,
        },
    ],
    custom: &[
        TagMeta {
            value: FieldMeta {
                wire: "Tag_SNS_Custom_",
                name: "custom",
                ty: TypeMeta::Scalar,
                doc: "",
                max_bytes: Some(500),
                ..FieldMeta::PLAIN
            },
            name_format: Some("letters"),
            name_max_bytes: Some(8),
        },
        TagMeta {
            value: FieldMeta {
                wire: "Tag_Profile_Custom_",
                name: "custom",
                ty: TypeMeta::Scalar,
                doc: "",
                max_bytes: Some(500),
                rules: &FieldRules {
                    codes: &[
                        (chat_meta::check::Rule::Type, 40610),
                        (chat_meta::check::Rule::MaxBytes, 40601),
                    ],
                    ..FieldRules::NONE
                },
                ..FieldMeta::PLAIN
            },
            name_format: Some("letters"),
            name_max_bytes: Some(8),
        },
    ],
};

/// What one user keeps about a friend, and the friend's profile, mixed in one list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FriendTag {
    /// Friend groups that the friend is in.
    Groups,
    /// The name that the user has for the friend.
    Remark,
    /// How they found each other.
    AddSource,
    /// What was said when they became friends.
    AddWording,
    /// When they became friends.
    AddTime,
    /// When the remark was set.
    RemarkTime,
    /// Nickname.
    Nick,
    /// Gender.
    Gender,
    /// Birthday; the vendor suggests year, month and day in one number, 20190419.
    Birthday,
    /// Place; the vendor suggests four 32-bit numbers for country, province, city and district, with names
    /// that the app knows.
    Location,
    /// What the user says under its name.
    SelfSignature,
    /// What happens when somebody wants to become a friend.
    AllowType,
    /// Language, as a number that the app gives a meaning.
    Language,
    /// Address of the picture.
    Image,
    /// How the user wants messages.
    MessageSettings,
    /// Whether the user may ask others for friendship.
    AdminForbidType,
    /// Level; an app may put several small numbers into it.
    Level,
    /// Role; an app may put several small numbers into it.
    Role,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl FriendTag {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Groups => "Tag_SNS_IM_Group",
            Self::Remark => "Tag_SNS_IM_Remark",
            Self::AddSource => "Tag_SNS_IM_AddSource",
            Self::AddWording => "Tag_SNS_IM_AddWording",
            Self::AddTime => "Tag_SNS_IM_AddTime",
            Self::RemarkTime => "Tag_SNS_IM_RemarkTime",
            Self::Nick => "Tag_Profile_IM_Nick",
            Self::Gender => "Tag_Profile_IM_Gender",
            Self::Birthday => "Tag_Profile_IM_BirthDay",
            Self::Location => "Tag_Profile_IM_Location",
            Self::SelfSignature => "Tag_Profile_IM_SelfSignature",
            Self::AllowType => "Tag_Profile_IM_AllowType",
            Self::Language => "Tag_Profile_IM_Language",
            Self::Image => "Tag_Profile_IM_Image",
            Self::MessageSettings => "Tag_Profile_IM_MsgSettings",
            Self::AdminForbidType => "Tag_Profile_IM_AdminForbidType",
            Self::Level => "Tag_Profile_IM_Level",
            Self::Role => "Tag_Profile_IM_Role",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Tag_SNS_IM_Group" => Self::Groups,
            "Tag_SNS_IM_Remark" => Self::Remark,
            "Tag_SNS_IM_AddSource" => Self::AddSource,
            "Tag_SNS_IM_AddWording" => Self::AddWording,
            "Tag_SNS_IM_AddTime" => Self::AddTime,
            "Tag_SNS_IM_RemarkTime" => Self::RemarkTime,
            "Tag_Profile_IM_Nick" => Self::Nick,
            "Tag_Profile_IM_Gender" => Self::Gender,
            "Tag_Profile_IM_BirthDay" => Self::Birthday,
            "Tag_Profile_IM_Location" => Self::Location,
            "Tag_Profile_IM_SelfSignature" => Self::SelfSignature,
            "Tag_Profile_IM_AllowType" => Self::AllowType,
            "Tag_Profile_IM_Language" => Self::Language,
            "Tag_Profile_IM_Image" => Self::Image,
            "Tag_Profile_IM_MsgSettings" => Self::MessageSettings,
            "Tag_Profile_IM_AdminForbidType" => Self::AdminForbidType,
            "Tag_Profile_IM_Level" => Self::Level,
            "Tag_Profile_IM_Role" => Self::Role,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(FriendTag);

#[cfg(feature = "schema")]
crate::schema::named!(FriendTag, Enum, FRIEND_TAG);

pub(crate) static FRIEND_TAG: EnumMeta = EnumMeta {
    name: "FriendTag",
    doc: "What one user keeps about a friend, and the friend's profile, mixed in one list.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Groups",
            wire: Literal::Text("Tag_SNS_IM_Group"),
            aliases: &[],
            doc: "Friend groups that the friend is in.",
        },
        EnumValue {
            name: "Remark",
            wire: Literal::Text("Tag_SNS_IM_Remark"),
            aliases: &[],
            doc: "The name that the user has for the friend.",
        },
        EnumValue {
            name: "AddSource",
            wire: Literal::Text("Tag_SNS_IM_AddSource"),
            aliases: &[],
            doc: "How they found each other.",
        },
        EnumValue {
            name: "AddWording",
            wire: Literal::Text("Tag_SNS_IM_AddWording"),
            aliases: &[],
            doc: "What was said when they became friends.",
        },
        EnumValue {
            name: "AddTime",
            wire: Literal::Text("Tag_SNS_IM_AddTime"),
            aliases: &[],
            doc: "When they became friends.",
        },
        EnumValue {
            name: "RemarkTime",
            wire: Literal::Text("Tag_SNS_IM_RemarkTime"),
            aliases: &[],
            doc: "When the remark was set.",
        },
        EnumValue {
            name: "Nick",
            wire: Literal::Text("Tag_Profile_IM_Nick"),
            aliases: &[],
            doc: "Nickname.",
        },
        EnumValue {
            name: "Gender",
            wire: Literal::Text("Tag_Profile_IM_Gender"),
            aliases: &[],
            doc: "Gender.",
        },
        EnumValue {
            name: "Birthday",
            wire: Literal::Text("Tag_Profile_IM_BirthDay"),
            aliases: &[],
            doc: "Birthday; the vendor suggests year, month and day in one number, 20190419.",
        },
        EnumValue {
            name: "Location",
            wire: Literal::Text("Tag_Profile_IM_Location"),
            aliases: &[],
            doc: "Place; the vendor suggests four 32-bit numbers for country, province, city and district, with names that the app knows.",
        },
        EnumValue {
            name: "SelfSignature",
            wire: Literal::Text("Tag_Profile_IM_SelfSignature"),
            aliases: &[],
            doc: "What the user says under its name.",
        },
        EnumValue {
            name: "AllowType",
            wire: Literal::Text("Tag_Profile_IM_AllowType"),
            aliases: &[],
            doc: "What happens when somebody wants to become a friend.",
        },
        EnumValue {
            name: "Language",
            wire: Literal::Text("Tag_Profile_IM_Language"),
            aliases: &[],
            doc: "Language, as a number that the app gives a meaning.",
        },
        EnumValue {
            name: "Image",
            wire: Literal::Text("Tag_Profile_IM_Image"),
            aliases: &[],
            doc: "Address of the picture.",
        },
        EnumValue {
            name: "MessageSettings",
            wire: Literal::Text("Tag_Profile_IM_MsgSettings"),
            aliases: &[],
            doc: "How the user wants messages.",
        },
        EnumValue {
            name: "AdminForbidType",
            wire: Literal::Text("Tag_Profile_IM_AdminForbidType"),
            aliases: &[],
            doc: "Whether the user may ask others for friendship.",
        },
        EnumValue {
            name: "Level",
            wire: Literal::Text("Tag_Profile_IM_Level"),
            aliases: &[],
            doc: "Level; an app may put several small numbers into it.",
        },
        EnumValue {
            name: "Role",
            wire: Literal::Text("Tag_Profile_IM_Role"),
            aliases: &[],
            doc: "Role; an app may put several small numbers into it.",
        },
    ],
    prefixes: &[
        PrefixMeta {
            prefix: "Tag_SNS_Custom_",
            name_format: Some("letters"),
            name_max_bytes: Some(8),
        },
        PrefixMeta {
            prefix: "Tag_Profile_Custom_",
            name_format: Some("letters"),
            name_max_bytes: Some(8),
        },
    ],
};
