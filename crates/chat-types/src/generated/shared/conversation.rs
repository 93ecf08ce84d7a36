// Written by `cargo xtask gen` from spec/types/conversation.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{GroupId, UnixTime, UserId};

/// Number of a conversation group, given by the service and unique for one user. Fields call it
/// `GroupId`; it has nothing to do with chat groups. Commands name conversation groups by their names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConversationGroupNumber(u32);

wire::number_id!(ConversationGroupNumber, u32);

#[cfg(feature = "schema")]
crate::schema::named!(ConversationGroupNumber, Id, CONVERSATION_GROUP_NUMBER);

pub(crate) static CONVERSATION_GROUP_NUMBER: IdMeta = IdMeta {
    name: "ConversationGroupNumber",
    doc: "Number of a conversation group, given by the service and unique for one user. Fields call it `GroupId`; it has nothing to do with chat groups. Commands name conversation groups by their names.",
    repr: IdRepr::U32,
    max_bytes: None,
    prefix: None,
    format: None,
    either: false,
};

/// Name of a conversation group, by which commands address it.
///
/// At most 32 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConversationGroupName(String);

wire::string_id!(ConversationGroupName);

#[cfg(feature = "schema")]
crate::schema::named!(ConversationGroupName, Id, CONVERSATION_GROUP_NAME);

pub(crate) static CONVERSATION_GROUP_NAME: IdMeta = IdMeta {
    name: "ConversationGroupName",
    doc: "Name of a conversation group, by which commands address it.",
    repr: IdRepr::String,
    max_bytes: Some(32),
    prefix: None,
    format: None,
    either: false,
};

/// Whom a conversation is with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationKind {
    /// With a user.
    OneToOne,
    /// In a group.
    Group,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl ConversationKind {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::OneToOne => 1,
            Self::Group => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::OneToOne,
            2 => Self::Group,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(ConversationKind);

#[cfg(feature = "schema")]
crate::schema::named!(ConversationKind, Enum, CONVERSATION_KIND);

pub(crate) static CONVERSATION_KIND: EnumMeta = EnumMeta {
    name: "ConversationKind",
    doc: "Whom a conversation is with.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "OneToOne",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "With a user.",
        },
        EnumValue {
            name: "Group",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "In a group.",
        },
    ],
    prefixes: &[],
};

/// Names one conversation of a user.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationRef {
    /// Whom it is with.
    pub kind: ConversationKind,
    /// The other user of a one-to-one conversation.
    ///
    /// Required when `Type` is `1`.
    pub to_account: Option<UserId>,
    /// The group of a group conversation.
    ///
    /// Required when `Type` is `2`.
    pub to_group_id: Option<GroupId>,
}

wire::object!(ConversationRef {
    kind: needed(0, "Type"),
    to_account: option(1, "To_Account"),
    to_group_id: option(2, "ToGroupId"),
});

impl ConversationRef {
    /// Makes one with the fields that it must have.
    pub fn new(kind: ConversationKind) -> Self {
        Self {
            kind,
            to_account: None,
            to_group_id: None,
        }
    }

    /// Sets [`to_account`](Self::to_account).
    #[must_use]
    pub fn to_account(mut self, to_account: impl Into<UserId>) -> Self {
        self.to_account = Some(to_account.into());
        self
    }

    /// Sets [`to_group_id`](Self::to_group_id).
    #[must_use]
    pub fn to_group_id(mut self, to_group_id: impl Into<GroupId>) -> Self {
        self.to_group_id = Some(to_group_id.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ConversationRef, Object, CONVERSATION_REF);

pub(crate) static CONVERSATION_REF: ObjectMeta = ObjectMeta::new(
    "ConversationRef",
    "Names one conversation of a user.",
    &[
        FieldMeta {
            wire: "Type",
            name: "kind",
            ty: TypeMeta::Enum(&tables::CONVERSATION_KIND),
            doc: "Whom it is with.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The other user of a one-to-one conversation.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Int(1)]),
                        },
                    ],
                ),
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Int(1)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ToGroupId",
            name: "to_group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "The group of a group conversation.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Int(2)]),
                        },
                    ],
                ),
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Int(2)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

/// A conversation group of a user.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationGroup {
    /// Its name, by which commands address it.
    pub group_name: ConversationGroupName,
    /// Its number, by which conversations point to it.
    pub group_id: ConversationGroupNumber,
}

wire::object!(ConversationGroup {
    group_name: needed(0, "GroupName"),
    group_id: needed(1, "GroupId"),
});

#[cfg(feature = "schema")]
crate::schema::named!(ConversationGroup, Object, CONVERSATION_GROUP);

pub(crate) static CONVERSATION_GROUP: ObjectMeta = ObjectMeta::new(
    "ConversationGroup",
    "A conversation group of a user.",
    &[
        FieldMeta {
            wire: "GroupName",
            name: "group_name",
            ty: TypeMeta::Id(&tables::CONVERSATION_GROUP_NAME),
            doc: "Its name, by which commands address it.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::CONVERSATION_GROUP_NUMBER),
            doc: "Its number, by which conversations point to it.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// What a user has attached to one conversation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationMarks {
    /// Whom the conversation is with.
    pub kind: ConversationKind,
    /// The other user of a one-to-one conversation.
    pub to_account: Option<UserId>,
    /// The group of a group conversation.
    pub to_group_id: Option<GroupId>,
    /// Standard marks, as a text of the digits 0 and 1; missing if there are none.
    pub standard_mark: Option<String>,
    /// Custom mark; missing if there is none.
    pub custom_mark: Option<String>,
    /// Conversation groups that it is in.
    pub contact_group_id: Vec<ConversationGroupNumber>,
    /// When this last changed.
    pub timestamp: Option<UnixTime>,
}

wire::object!(ConversationMarks {
    kind: needed(0, "Type"),
    to_account: option(1, "To_Account"),
    to_group_id: option(2, "ToGroupId"),
    standard_mark: option(3, "StandardMark"),
    custom_mark: option(4, "CustomMark"),
    contact_group_id: list_if_any(5, "ContactGroupId"),
    timestamp: option(6, "Timestamp"),
});

wire::debug!(
    ConversationMarks { kind, to_account, to_group_id, contact_group_id, timestamp }
);

#[cfg(feature = "schema")]
crate::schema::named!(ConversationMarks, Object, CONVERSATION_MARKS);

pub(crate) static CONVERSATION_MARKS: ObjectMeta = ObjectMeta::new(
    "ConversationMarks",
    "What a user has attached to one conversation.",
    &[
        FieldMeta {
            wire: "Type",
            name: "kind",
            ty: TypeMeta::Enum(&tables::CONVERSATION_KIND),
            doc: "Whom the conversation is with.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The other user of a one-to-one conversation.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Int(1)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ToGroupId",
            name: "to_group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "The group of a group conversation.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Int(2)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "StandardMark",
            name: "standard_mark",
            ty: TypeMeta::String,
            doc: "Standard marks, as a text of the digits 0 and 1; missing if there are none.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomMark",
            name: "custom_mark",
            ty: TypeMeta::String,
            doc: "Custom mark; missing if there is none.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ContactGroupId",
            name: "contact_group_id",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::CONVERSATION_GROUP_NUMBER)),
            doc: "Conversation groups that it is in.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Timestamp",
            name: "timestamp",
            ty: TypeMeta::Time,
            doc: "When this last changed.",
            ..FieldMeta::PLAIN
        },
    ],
);
