// Written by `cargo xtask gen` from spec/types/online.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;

/// How a user or a device is connected.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineStatus {
    /// Connected, in the foreground or not.
    Online,
    /// Not connected, but reachable by offline push.
    PushOnline,
    /// Logged out, or not seen for seven days.
    Offline,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl OnlineStatus {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Online => "Online",
            Self::PushOnline => "PushOnline",
            Self::Offline => "Offline",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Online" => Self::Online,
            "PushOnline" => Self::PushOnline,
            "Offline" => Self::Offline,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(OnlineStatus);

#[cfg(feature = "schema")]
crate::schema::named!(OnlineStatus, Enum, ONLINE_STATUS);

pub(crate) static ONLINE_STATUS: EnumMeta = EnumMeta {
    name: "OnlineStatus",
    doc: "How a user or a device is connected.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Online",
            wire: Literal::Text("Online"),
            aliases: &[],
            doc: "Connected, in the foreground or not.",
        },
        EnumValue {
            name: "PushOnline",
            wire: Literal::Text("PushOnline"),
            aliases: &[],
            doc: "Not connected, but reachable by offline push.",
        },
        EnumValue {
            name: "Offline",
            wire: Literal::Text("Offline"),
            aliases: &[],
            doc: "Logged out, or not seen for seven days.",
        },
    ],
    prefixes: &[],
};
