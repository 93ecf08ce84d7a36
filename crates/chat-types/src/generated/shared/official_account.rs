// Written by `cargo xtask gen` from spec/types/official_account.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;

/// A field of an official account that a read may ask for. The id always comes and cannot be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficialAccountField {
    /// When it was created.
    CreateTime,
    /// Its name.
    Name,
    /// The user who owns it.
    OwnerAccount,
    /// When it last sent something.
    LastMsgTime,
    /// How many users subscribe.
    SubscriberNum,
    /// What it says about itself.
    Introduction,
    /// Its picture.
    FaceUrl,
    /// The organisation behind it.
    Organization,
    /// Free text of the app.
    CustomString,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl OfficialAccountField {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateTime => "CreateTime",
            Self::Name => "Name",
            Self::OwnerAccount => "Owner_Account",
            Self::LastMsgTime => "LastMsgTime",
            Self::SubscriberNum => "SubscriberNum",
            Self::Introduction => "Introduction",
            Self::FaceUrl => "FaceUrl",
            Self::Organization => "Organization",
            Self::CustomString => "CustomString",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "CreateTime" => Self::CreateTime,
            "Name" => Self::Name,
            "Owner_Account" => Self::OwnerAccount,
            "LastMsgTime" => Self::LastMsgTime,
            "SubscriberNum" => Self::SubscriberNum,
            "Introduction" => Self::Introduction,
            "FaceUrl" => Self::FaceUrl,
            "Organization" => Self::Organization,
            "CustomString" => Self::CustomString,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(OfficialAccountField);

#[cfg(feature = "schema")]
crate::schema::named!(OfficialAccountField, Enum, OFFICIAL_ACCOUNT_FIELD);

pub(crate) static OFFICIAL_ACCOUNT_FIELD: EnumMeta = EnumMeta {
    name: "OfficialAccountField",
    doc: "A field of an official account that a read may ask for. The id always comes and cannot be asked for.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "CreateTime",
            wire: Literal::Text("CreateTime"),
            aliases: &[],
            doc: "When it was created.",
        },
        EnumValue {
            name: "Name",
            wire: Literal::Text("Name"),
            aliases: &[],
            doc: "Its name.",
        },
        EnumValue {
            name: "OwnerAccount",
            wire: Literal::Text("Owner_Account"),
            aliases: &[],
            doc: "The user who owns it.",
        },
        EnumValue {
            name: "LastMsgTime",
            wire: Literal::Text("LastMsgTime"),
            aliases: &[],
            doc: "When it last sent something.",
        },
        EnumValue {
            name: "SubscriberNum",
            wire: Literal::Text("SubscriberNum"),
            aliases: &[],
            doc: "How many users subscribe.",
        },
        EnumValue {
            name: "Introduction",
            wire: Literal::Text("Introduction"),
            aliases: &[],
            doc: "What it says about itself.",
        },
        EnumValue {
            name: "FaceUrl",
            wire: Literal::Text("FaceUrl"),
            aliases: &[],
            doc: "Its picture.",
        },
        EnumValue {
            name: "Organization",
            wire: Literal::Text("Organization"),
            aliases: &[],
            doc: "The organisation behind it.",
        },
        EnumValue {
            name: "CustomString",
            wire: Literal::Text("CustomString"),
            aliases: &[],
            doc: "Free text of the app.",
        },
    ],
    prefixes: &[],
};
