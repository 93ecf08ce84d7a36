// Written by `cargo xtask gen` from spec/types/push_user.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::UserId;

/// Who gets a push: a user id, or the RegistrationID of a device on which nobody has logged in.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushAccount(String);

wire::string_id!(PushAccount, either);

#[cfg(feature = "schema")]
crate::schema::named!(PushAccount, Id, PUSH_ACCOUNT);

pub(crate) static PUSH_ACCOUNT: IdMeta = IdMeta {
    name: "PushAccount",
    doc: "Who gets a push: a user id, or the RegistrationID of a device on which nobody has logged in.",
    repr: IdRepr::String,
    max_bytes: None,
    prefix: None,
    format: None,
    either: true,
};

/// One push to many, as the answer that started it named it. Statistics and recalling ask for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushTaskId(String);

wire::string_id!(PushTaskId);

#[cfg(feature = "schema")]
crate::schema::named!(PushTaskId, Id, PUSH_TASK_ID);

pub(crate) static PUSH_TASK_ID: IdMeta = IdMeta {
    name: "PushTaskId",
    doc: "One push to many, as the answer that started it named it. Statistics and recalling ask for it.",
    repr: IdRepr::String,
    max_bytes: None,
    prefix: None,
    format: None,
    either: false,
};

/// Label of the app's own for receivers of pushes. Nothing has to be set up; a user has at most 100, an
/// app 1000 different ones.
///
/// At most 50 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushTag(String);

wire::string_id!(PushTag);

#[cfg(feature = "schema")]
crate::schema::named!(PushTag, Id, PUSH_TAG);

pub(crate) static PUSH_TAG: IdMeta = IdMeta {
    name: "PushTag",
    doc: "Label of the app's own for receivers of pushes. Nothing has to be set up; a user has at most 100, an app 1000 different ones.",
    repr: IdRepr::String,
    max_bytes: Some(50),
    prefix: None,
    format: Some("not_empty"),
    either: false,
};

/// Name of an attribute of receivers, given to one of ten places beforehand.
///
/// At most 50 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushAttrName(String);

wire::string_id!(PushAttrName);

#[cfg(feature = "schema")]
crate::schema::named!(PushAttrName, Id, PUSH_ATTR_NAME);

pub(crate) static PUSH_ATTR_NAME: IdMeta = IdMeta {
    name: "PushAttrName",
    doc: "Name of an attribute of receivers, given to one of ten places beforehand.",
    repr: IdRepr::String,
    max_bytes: Some(50),
    prefix: None,
    format: Some("not_empty"),
    either: false,
};

/// What one receiver has for an attribute.
///
/// At most 50 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushAttrValue(String);

wire::string_id!(PushAttrValue);

#[cfg(feature = "schema")]
crate::schema::named!(PushAttrValue, Id, PUSH_ATTR_VALUE);

pub(crate) static PUSH_ATTR_VALUE: IdMeta = IdMeta {
    name: "PushAttrValue",
    doc: "What one receiver has for an attribute.",
    repr: IdRepr::String,
    max_bytes: Some(50),
    prefix: None,
    format: None,
    either: false,
};

/// One of the ten places for attributes that an app has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushAttrSlot {
    /// First place.
    Slot0,
    /// Second place.
    Slot1,
    /// Third place.
    Slot2,
    /// Fourth place.
    Slot3,
    /// Fifth place.
    Slot4,
    /// Sixth place.
    Slot5,
    /// Seventh place.
    Slot6,
    /// Eighth place.
    Slot7,
    /// Ninth place.
    Slot8,
    /// Tenth place.
    Slot9,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl PushAttrSlot {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Slot0 => "0",
            Self::Slot1 => "1",
            Self::Slot2 => "2",
            Self::Slot3 => "3",
            Self::Slot4 => "4",
            Self::Slot5 => "5",
            Self::Slot6 => "6",
            Self::Slot7 => "7",
            Self::Slot8 => "8",
            Self::Slot9 => "9",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "0" => Self::Slot0,
            "1" => Self::Slot1,
            "2" => Self::Slot2,
            "3" => Self::Slot3,
            "4" => Self::Slot4,
            "5" => Self::Slot5,
            "6" => Self::Slot6,
            "7" => Self::Slot7,
            "8" => Self::Slot8,
            "9" => Self::Slot9,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(PushAttrSlot);

#[cfg(feature = "schema")]
crate::schema::named!(PushAttrSlot, Enum, PUSH_ATTR_SLOT);

pub(crate) static PUSH_ATTR_SLOT: EnumMeta = EnumMeta {
    name: "PushAttrSlot",
    doc: "One of the ten places for attributes that an app has.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Slot0",
            wire: Literal::Text("0"),
            aliases: &[],
            doc: "First place.",
        },
        EnumValue {
            name: "Slot1",
            wire: Literal::Text("1"),
            aliases: &[],
            doc: "Second place.",
        },
        EnumValue {
            name: "Slot2",
            wire: Literal::Text("2"),
            aliases: &[],
            doc: "Third place.",
        },
        EnumValue {
            name: "Slot3",
            wire: Literal::Text("3"),
            aliases: &[],
            doc: "Fourth place.",
        },
        EnumValue {
            name: "Slot4",
            wire: Literal::Text("4"),
            aliases: &[],
            doc: "Fifth place.",
        },
        EnumValue {
            name: "Slot5",
            wire: Literal::Text("5"),
            aliases: &[],
            doc: "Sixth place.",
        },
        EnumValue {
            name: "Slot6",
            wire: Literal::Text("6"),
            aliases: &[],
            doc: "Seventh place.",
        },
        EnumValue {
            name: "Slot7",
            wire: Literal::Text("7"),
            aliases: &[],
            doc: "Eighth place.",
        },
        EnumValue {
            name: "Slot8",
            wire: Literal::Text("8"),
            aliases: &[],
            doc: "Ninth place.",
        },
        EnumValue {
            name: "Slot9",
            wire: Literal::Text("9"),
            aliases: &[],
            doc: "Tenth place.",
        },
    ],
    prefixes: &[],
};

/// Kind of receiver that an attribute is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushAccountType {
    /// Users, by user id.
    User,
    /// Devices on which nobody has logged in, by RegistrationID.
    Registration,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl PushAccountType {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::User => 0,
            Self::Registration => 1,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::User,
            1 => Self::Registration,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(PushAccountType);

#[cfg(feature = "schema")]
crate::schema::named!(PushAccountType, Enum, PUSH_ACCOUNT_TYPE);

pub(crate) static PUSH_ACCOUNT_TYPE: EnumMeta = EnumMeta {
    name: "PushAccountType",
    doc: "Kind of receiver that an attribute is for.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "User",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "Users, by user id.",
        },
        EnumValue {
            name: "Registration",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Devices on which nobody has logged in, by RegistrationID.",
        },
    ],
    prefixes: &[],
};

/// Which accounts get a push. Either tags or attributes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushCondition {
    /// Accounts with all of these tags.
    ///
    /// At most 10 items.
    pub tags_and: Option<Vec<PushTag>>,
    /// Accounts with one of these tags at least. None of them may stand in `TagsAnd`.
    ///
    /// At most 10 items.
    pub tags_or: Option<Vec<PushTag>>,
    /// Accounts with none of these tags, alone or with another list of tags.
    ///
    /// At most 10 items.
    pub tags_not: Option<Vec<PushTag>>,
    /// Accounts for which all of these attributes have these values.
    ///
    /// Only when `TagsAnd` is not set and `TagsOr` is not set and `TagsNot` is not set.
    pub attrs_and: Option<std::collections::BTreeMap<String, PushAttrValue>>,
    /// Accounts for which one of these attributes at least has this value.
    ///
    /// Only when `TagsAnd` is not set and `TagsOr` is not set and `TagsNot` is not set.
    pub attrs_or: Option<std::collections::BTreeMap<String, PushAttrValue>>,
}

wire::object!(PushCondition {
    tags_and: list_option(0, "TagsAnd"),
    tags_or: list_option(1, "TagsOr"),
    tags_not: list_option(2, "TagsNot"),
    attrs_and: option(3, "AttrsAnd"),
    attrs_or: option(4, "AttrsOr"),
});

impl PushCondition {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            tags_and: None,
            tags_or: None,
            tags_not: None,
            attrs_and: None,
            attrs_or: None,
        }
    }

    /// Sets [`tags_and`](Self::tags_and).
    #[must_use]
    pub fn tags_and(
        mut self,
        tags_and: impl IntoIterator<Item = impl Into<PushTag>>,
    ) -> Self {
        self.tags_and = Some(tags_and.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`tags_or`](Self::tags_or).
    #[must_use]
    pub fn tags_or(
        mut self,
        tags_or: impl IntoIterator<Item = impl Into<PushTag>>,
    ) -> Self {
        self.tags_or = Some(tags_or.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`tags_not`](Self::tags_not).
    #[must_use]
    pub fn tags_not(
        mut self,
        tags_not: impl IntoIterator<Item = impl Into<PushTag>>,
    ) -> Self {
        self.tags_not = Some(tags_not.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`attrs_and`](Self::attrs_and).
    #[must_use]
    pub fn attrs_and(
        mut self,
        attrs_and: std::collections::BTreeMap<String, PushAttrValue>,
    ) -> Self {
        self.attrs_and = Some(attrs_and);
        self
    }

    /// Sets [`attrs_or`](Self::attrs_or).
    #[must_use]
    pub fn attrs_or(
        mut self,
        attrs_or: std::collections::BTreeMap<String, PushAttrValue>,
    ) -> Self {
        self.attrs_or = Some(attrs_or);
        self
    }
}

wire::debug!(PushCondition { tags_and, tags_or, tags_not });

#[cfg(feature = "schema")]
crate::schema::named!(PushCondition, Object, PUSH_CONDITION);

pub(crate) static PUSH_CONDITION: ObjectMeta = ObjectMeta::new(
    "PushCondition",
    "Which accounts get a push. Either tags or attributes.",
    &[
        FieldMeta {
            wire: "TagsAnd",
            name: "tags_and",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_TAG)),
            doc: "Accounts with all of these tags.",
            rules: &FieldRules {
                max_items: Some(10),
                codes: &[
                    (chat_meta::check::Rule::MaxItems, 90032),
                    (chat_meta::check::Rule::Format, 90040),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TagsOr",
            name: "tags_or",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_TAG)),
            doc: "Accounts with one of these tags at least. None of them may stand in `TagsAnd`.",
            rules: &FieldRules {
                max_items: Some(10),
                checks: &["disjoint_tags"],
                codes: &[
                    (chat_meta::check::Rule::MaxItems, 90032),
                    (chat_meta::check::Rule::Format, 90040),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TagsNot",
            name: "tags_not",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_TAG)),
            doc: "Accounts with none of these tags, alone or with another list of tags.",
            rules: &FieldRules {
                max_items: Some(10),
                codes: &[
                    (chat_meta::check::Rule::MaxItems, 90032),
                    (chat_meta::check::Rule::Format, 90040),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AttrsAnd",
            name: "attrs_and",
            ty: TypeMeta::Map(&TypeMeta::Id(&tables::PUSH_ATTR_VALUE)),
            doc: "Accounts for which all of these attributes have these values.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("TagsAnd"),
                            test: Test::Absent,
                        },
                        Condition {
                            subject: Subject::Sibling("TagsOr"),
                            test: Test::Absent,
                        },
                        Condition {
                            subject: Subject::Sibling("TagsNot"),
                            test: Test::Absent,
                        },
                    ],
                ),
                keys: Some(TypeMeta::Id(&tables::PUSH_ATTR_NAME)),
                codes: &[(chat_meta::check::Rule::OnlyWhen, 90039)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AttrsOr",
            name: "attrs_or",
            ty: TypeMeta::Map(&TypeMeta::Id(&tables::PUSH_ATTR_VALUE)),
            doc: "Accounts for which one of these attributes at least has this value.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("TagsAnd"),
                            test: Test::Absent,
                        },
                        Condition {
                            subject: Subject::Sibling("TagsOr"),
                            test: Test::Absent,
                        },
                        Condition {
                            subject: Subject::Sibling("TagsNot"),
                            test: Test::Absent,
                        },
                    ],
                ),
                keys: Some(TypeMeta::Id(&tables::PUSH_ATTR_NAME)),
                codes: &[(chat_meta::check::Rule::OnlyWhen, 90039)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

/// Attributes of one user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserPushAttrs {
    /// Who.
    pub to_account: UserId,
    /// Values by name of the attribute.
    pub attrs: std::collections::BTreeMap<String, PushAttrValue>,
}

wire::object!(UserPushAttrs {
    to_account: needed(0, "To_Account"),
    attrs: needed(1, "Attrs"),
});

impl UserPushAttrs {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl Into<UserId>,
        attrs: std::collections::BTreeMap<String, PushAttrValue>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            attrs,
        }
    }
}

wire::debug!(UserPushAttrs { to_account });

#[cfg(feature = "schema")]
crate::schema::named!(UserPushAttrs, Object, USER_PUSH_ATTRS);

pub(crate) static USER_PUSH_ATTRS: ObjectMeta = ObjectMeta::new(
    "UserPushAttrs",
    "Attributes of one user.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Attrs",
            name: "attrs",
            ty: TypeMeta::Map(&TypeMeta::Id(&tables::PUSH_ATTR_VALUE)),
            doc: "Values by name of the attribute.",
            required: true,
            always: true,
            rules: &FieldRules {
                keys: Some(TypeMeta::Id(&tables::PUSH_ATTR_NAME)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

/// Tags of one user.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserPushTags {
    /// Who.
    pub to_account: UserId,
    /// The tags.
    pub tags: Vec<PushTag>,
}

wire::object!(UserPushTags {
    to_account: needed(0, "To_Account"),
    tags: list(1, "Tags"),
});

impl UserPushTags {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl Into<UserId>,
        tags: impl IntoIterator<Item = impl Into<PushTag>>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            tags: tags.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(UserPushTags, Object, USER_PUSH_TAGS);

pub(crate) static USER_PUSH_TAGS: ObjectMeta = ObjectMeta::new(
    "UserPushTags",
    "Tags of one user.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Tags",
            name: "tags",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_TAG)),
            doc: "The tags.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// Attributes of one receiver.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountPushAttrs {
    /// Who.
    pub to_account: PushAccount,
    /// Values by name of the attribute.
    pub attrs: std::collections::BTreeMap<String, PushAttrValue>,
}

wire::object!(AccountPushAttrs {
    to_account: needed(0, "To_Account"),
    attrs: needed(1, "Attrs"),
});

impl AccountPushAttrs {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl Into<PushAccount>,
        attrs: std::collections::BTreeMap<String, PushAttrValue>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            attrs,
        }
    }
}

wire::debug!(AccountPushAttrs { to_account });

#[cfg(feature = "schema")]
crate::schema::named!(AccountPushAttrs, Object, ACCOUNT_PUSH_ATTRS);

pub(crate) static ACCOUNT_PUSH_ATTRS: ObjectMeta = ObjectMeta::new(
    "AccountPushAttrs",
    "Attributes of one receiver.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::PUSH_ACCOUNT),
            doc: "Who.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Attrs",
            name: "attrs",
            ty: TypeMeta::Map(&TypeMeta::Id(&tables::PUSH_ATTR_VALUE)),
            doc: "Values by name of the attribute.",
            required: true,
            always: true,
            rules: &FieldRules {
                keys: Some(TypeMeta::Id(&tables::PUSH_ATTR_NAME)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

/// Tags of one receiver.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountPushTags {
    /// Who.
    pub to_account: PushAccount,
    /// The tags.
    pub tags: Vec<PushTag>,
}

wire::object!(AccountPushTags {
    to_account: needed(0, "To_Account"),
    tags: list(1, "Tags"),
});

impl AccountPushTags {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl Into<PushAccount>,
        tags: impl IntoIterator<Item = impl Into<PushTag>>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            tags: tags.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AccountPushTags, Object, ACCOUNT_PUSH_TAGS);

pub(crate) static ACCOUNT_PUSH_TAGS: ObjectMeta = ObjectMeta::new(
    "AccountPushTags",
    "Tags of one receiver.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::PUSH_ACCOUNT),
            doc: "Who.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Tags",
            name: "tags",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_TAG)),
            doc: "The tags.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// A receiver for whom a call failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushAccountFailure {
    /// Who.
    pub to_account: PushAccount,
    /// Why.
    pub error_code: i64,
    /// Why, in words.
    pub error_info: Option<String>,
}

wire::object!(PushAccountFailure {
    to_account: needed(0, "To_Account"),
    error_code: needed(1, "ErrorCode"),
    error_info: option(2, "ErrorInfo"),
});

wire::debug!(PushAccountFailure { to_account, error_code });

#[cfg(feature = "schema")]
crate::schema::named!(PushAccountFailure, Object, PUSH_ACCOUNT_FAILURE);

pub(crate) static PUSH_ACCOUNT_FAILURE: ObjectMeta = ObjectMeta::new(
    "PushAccountFailure",
    "A receiver for whom a call failed.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::PUSH_ACCOUNT),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::Code,
            doc: "Why.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorInfo",
            name: "error_info",
            ty: TypeMeta::String,
            doc: "Why, in words.",
            ..FieldMeta::PLAIN
        },
    ],
);
