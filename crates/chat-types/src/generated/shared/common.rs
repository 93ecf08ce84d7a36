// Written by `cargo xtask gen` from spec/types/common.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::UserId;

/// The outcome of a call as a word. The number beside it decides.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionStatus {
    /// Carried out.
    Ok,
    /// Refused or failed.
    Fail,
    /// Carried out for some of the receivers only; the number beside it is 0.
    SomeError,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl ActionStatus {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ok => "OK",
            Self::Fail => "FAIL",
            Self::SomeError => "SomeError",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "OK" => Self::Ok,
            "FAIL" => Self::Fail,
            "SomeError" => Self::SomeError,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(ActionStatus);

#[cfg(feature = "schema")]
crate::schema::named!(ActionStatus, Enum, ACTION_STATUS);

pub(crate) static ACTION_STATUS: EnumMeta = EnumMeta {
    name: "ActionStatus",
    doc: "The outcome of a call as a word. The number beside it decides.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Ok",
            wire: Literal::Text("OK"),
            aliases: &[],
            doc: "Carried out.",
        },
        EnumValue {
            name: "Fail",
            wire: Literal::Text("FAIL"),
            aliases: &[],
            doc: "Refused or failed.",
        },
        EnumValue {
            name: "SomeError",
            wire: Literal::Text("SomeError"),
            aliases: &[],
            doc: "Carried out for some of the receivers only; the number beside it is 0.",
        },
    ],
    prefixes: &[],
};

/// A user for whom a call failed that was made for many.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserFailure {
    /// Who.
    pub to_account: UserId,
    /// Why; 70107 if there is no such account.
    pub error_code: i64,
}

wire::object!(UserFailure {
    to_account: needed(0, "To_Account"),
    error_code: needed(1, "ErrorCode"),
});

#[cfg(feature = "schema")]
crate::schema::named!(UserFailure, Object, USER_FAILURE);

pub(crate) static USER_FAILURE: ObjectMeta = ObjectMeta::new(
    "UserFailure",
    "A user for whom a call failed that was made for many.",
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
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::Code,
            doc: "Why; 70107 if there is no such account.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);
