// Written by `cargo xtask gen` from spec/types/group_message.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;

/// How much of the messages asked for an answer holds. It says nothing of messages before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HistoryReach {
    /// Not all: too many, or too long for one answer.
    Cut,
    /// All that was asked for.
    Whole,
    /// Everything from here back has expired.
    Expired,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl HistoryReach {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Cut => 0,
            Self::Whole => 1,
            Self::Expired => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Cut,
            1 => Self::Whole,
            2 => Self::Expired,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(HistoryReach);

#[cfg(feature = "schema")]
crate::schema::named!(HistoryReach, Enum, HISTORY_REACH);

pub(crate) static HISTORY_REACH: EnumMeta = EnumMeta {
    name: "HistoryReach",
    doc: "How much of the messages asked for an answer holds. It says nothing of messages before them.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Cut",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "Not all: too many, or too long for one answer.",
        },
        EnumValue {
            name: "Whole",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "All that was asked for.",
        },
        EnumValue {
            name: "Expired",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "Everything from here back has expired.",
        },
    ],
    prefixes: &[],
};

/// What is left of a message in the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HistorySlot {
    /// The message.
    Message,
    /// Nothing: expired, deleted, or never stored.
    Hole,
    /// A message that was recalled.
    Recalled,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl HistorySlot {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Message => 0,
            Self::Hole => 1,
            Self::Recalled => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Message,
            1 => Self::Hole,
            2 => Self::Recalled,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(HistorySlot);

#[cfg(feature = "schema")]
crate::schema::named!(HistorySlot, Enum, HISTORY_SLOT);

pub(crate) static HISTORY_SLOT: EnumMeta = EnumMeta {
    name: "HistorySlot",
    doc: "What is left of a message in the history.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Message",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "The message.",
        },
        EnumValue {
            name: "Hole",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Nothing: expired, deleted, or never stored.",
        },
        EnumValue {
            name: "Recalled",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "A message that was recalled.",
        },
    ],
    prefixes: &[],
};

/// How important a stored message is, as a number; a message is sent with a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoredMsgPriority {
    /// Kept longest when there are too many.
    High,
    /// As usual.
    Normal,
    /// Dropped before others.
    Low,
    /// Dropped first. No request can ask for it.
    Lowest,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl StoredMsgPriority {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::High => 1,
            Self::Normal => 2,
            Self::Low => 3,
            Self::Lowest => 4,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::High,
            2 => Self::Normal,
            3 => Self::Low,
            4 => Self::Lowest,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(StoredMsgPriority);

#[cfg(feature = "schema")]
crate::schema::named!(StoredMsgPriority, Enum, STORED_MSG_PRIORITY);

pub(crate) static STORED_MSG_PRIORITY: EnumMeta = EnumMeta {
    name: "StoredMsgPriority",
    doc: "How important a stored message is, as a number; a message is sent with a word.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "High",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Kept longest when there are too many.",
        },
        EnumValue {
            name: "Normal",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "As usual.",
        },
        EnumValue {
            name: "Low",
            wire: Literal::Int(3),
            aliases: &[],
            doc: "Dropped before others.",
        },
        EnumValue {
            name: "Lowest",
            wire: Literal::Int(4),
            aliases: &[],
            doc: "Dropped first. No request can ask for it.",
        },
    ],
    prefixes: &[],
};

/// A message of a group, by its number.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupMsgToFind {
    /// Sequence number in the group, or in the topic if one is named.
    pub msg_seq: u32,
}

wire::object!(GroupMsgToFind {
    msg_seq: needed(0, "MsgSeq"),
});

wire::blank!(GroupMsgToFind { msg_seq });

impl GroupMsgToFind {
    /// Makes one with the fields that it must have.
    pub fn new(msg_seq: u32) -> Self {
        Self { msg_seq }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GroupMsgToFind, Object, GROUP_MSG_TO_FIND);

pub(crate) static GROUP_MSG_TO_FIND: ObjectMeta = ObjectMeta::new(
    "GroupMsgToFind",
    "A message of a group, by its number.",
    &[
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Sequence number in the group, or in the topic if one is named.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static HISTORY_MSG_BODY: CustomMeta = CustomMeta {
    name: "HistoryMsgBody",
    doc: "What a stored message consists of. A list of elements for messages; empty or null for holes; an object without a documented form where the service itself speaks, about members that came and went and the like.",
    schema: TypeMeta::Json,
};
