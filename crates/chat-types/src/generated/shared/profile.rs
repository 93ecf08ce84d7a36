// Written by `cargo xtask gen` from spec/types/profile.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;

/// What a profile says about the user's gender.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// Nothing was set.
    Unset,
    /// Female.
    Female,
    /// Male.
    Male,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl Gender {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unset => "Gender_Type_Unknown",
            Self::Female => "Gender_Type_Female",
            Self::Male => "Gender_Type_Male",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Gender_Type_Unknown" => Self::Unset,
            "Gender_Type_Female" => Self::Female,
            "Gender_Type_Male" => Self::Male,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(Gender);

#[cfg(feature = "schema")]
crate::schema::named!(Gender, Enum, GENDER);

pub(crate) static GENDER: EnumMeta = EnumMeta {
    name: "Gender",
    doc: "What a profile says about the user's gender.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Unset",
            wire: Literal::Text("Gender_Type_Unknown"),
            aliases: &[],
            doc: "Nothing was set.",
        },
        EnumValue {
            name: "Female",
            wire: Literal::Text("Gender_Type_Female"),
            aliases: &[],
            doc: "Female.",
        },
        EnumValue {
            name: "Male",
            wire: Literal::Text("Gender_Type_Male"),
            aliases: &[],
            doc: "Male.",
        },
    ],
    prefixes: &[],
};

/// What happens when somebody wants to become a friend of the user.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FriendAllowType {
    /// The user is asked.
    NeedConfirm,
    /// Everybody is accepted at once.
    AllowAny,
    /// Nobody is.
    DenyAny,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl FriendAllowType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NeedConfirm => "AllowType_Type_NeedConfirm",
            Self::AllowAny => "AllowType_Type_AllowAny",
            Self::DenyAny => "AllowType_Type_DenyAny",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "AllowType_Type_NeedConfirm" => Self::NeedConfirm,
            "AllowType_Type_AllowAny" => Self::AllowAny,
            "AllowType_Type_DenyAny" => Self::DenyAny,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(FriendAllowType);

#[cfg(feature = "schema")]
crate::schema::named!(FriendAllowType, Enum, FRIEND_ALLOW_TYPE);

pub(crate) static FRIEND_ALLOW_TYPE: EnumMeta = EnumMeta {
    name: "FriendAllowType",
    doc: "What happens when somebody wants to become a friend of the user.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "NeedConfirm",
            wire: Literal::Text("AllowType_Type_NeedConfirm"),
            aliases: &[],
            doc: "The user is asked.",
        },
        EnumValue {
            name: "AllowAny",
            wire: Literal::Text("AllowType_Type_AllowAny"),
            aliases: &[],
            doc: "Everybody is accepted at once.",
        },
        EnumValue {
            name: "DenyAny",
            wire: Literal::Text("AllowType_Type_DenyAny"),
            aliases: &[],
            doc: "Nobody is.",
        },
    ],
    prefixes: &[],
};

/// Whether administrators of the app let the user ask others for friendship.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminForbidType {
    /// The user may ask; so unless set otherwise.
    Allowed,
    /// The user may not ask.
    SendOut,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl AdminForbidType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allowed => "AdminForbid_Type_None",
            Self::SendOut => "AdminForbid_Type_SendOut",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "AdminForbid_Type_None" => Self::Allowed,
            "AdminForbid_Type_SendOut" => Self::SendOut,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(AdminForbidType);

#[cfg(feature = "schema")]
crate::schema::named!(AdminForbidType, Enum, ADMIN_FORBID_TYPE);

pub(crate) static ADMIN_FORBID_TYPE: EnumMeta = EnumMeta {
    name: "AdminForbidType",
    doc: "Whether administrators of the app let the user ask others for friendship.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Allowed",
            wire: Literal::Text("AdminForbid_Type_None"),
            aliases: &[],
            doc: "The user may ask; so unless set otherwise.",
        },
        EnumValue {
            name: "SendOut",
            wire: Literal::Text("AdminForbid_Type_SendOut"),
            aliases: &[],
            doc: "The user may not ask.",
        },
    ],
    prefixes: &[],
};

/// How the user wants messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProfileMessageSettings(u32);

impl ProfileMessageSettings {
    /// Messages are not taken.
    pub const REFUSE: Self = Self(1 << 0);
}

wire::bit_set!(ProfileMessageSettings, u32);

pub(crate) static PROFILE_MESSAGE_SETTINGS: BitsMeta = BitsMeta {
    name: "ProfileMessageSettings",
    doc: "How the user wants messages.",
    wide: false,
    bits: &[("Refuse", 0, "Messages are not taken.")],
};

/// Fields of a user's profile. Each is written and read by itself; what is not named stays as it is.
#[derive(Clone, Default, PartialEq)]
pub struct ProfileValues(wire::Tags);

impl ProfileValues {
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

wire::tag_list!(ProfileValues, "Tag", "Value");

#[cfg(feature = "schema")]
crate::schema::named!(ProfileValues, TagList, PROFILE_VALUES);

pub(crate) static PROFILE_VALUES: TagListMeta = TagListMeta {
    name: "ProfileValues",
    names: Some("ProfileTag"),
    doc: "Fields of a user's profile. Each is written and read by itself; what is not named stays as it is.",
    tag: "Tag",
    value: "Value",
    known: &[
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

/// Fields of a user's profile. Each is written and read by itself; what is not named stays as it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileTag {
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

impl ProfileTag {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
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

wire::text_enum!(ProfileTag);

#[cfg(feature = "schema")]
crate::schema::named!(ProfileTag, Enum, PROFILE_TAG);

pub(crate) static PROFILE_TAG: EnumMeta = EnumMeta {
    name: "ProfileTag",
    doc: "Fields of a user's profile. Each is written and read by itself; what is not named stays as it is.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
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
            prefix: "Tag_Profile_Custom_",
            name_format: Some("letters"),
            name_max_bytes: Some(8),
        },
    ],
};
