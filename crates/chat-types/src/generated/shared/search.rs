// Written by `cargo xtask gen` from spec/types/search.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;

/// How several keywords go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeywordMatch {
    /// One of them is enough.
    Any,
    /// All of them have to be found.
    All,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl KeywordMatch {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Any => 0,
            Self::All => 1,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Any,
            1 => Self::All,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(KeywordMatch);

#[cfg(feature = "schema")]
crate::schema::named!(KeywordMatch, Enum, KEYWORD_MATCH);

pub(crate) static KEYWORD_MATCH: EnumMeta = EnumMeta {
    name: "KeywordMatch",
    doc: "How several keywords go together.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Any",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "One of them is enough.",
        },
        EnumValue {
            name: "All",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "All of them have to be found.",
        },
    ],
    prefixes: &[],
};
