// Written by `cargo xtask gen` from spec/types/moderation.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;

/// By which rules content is reviewed: those for `C2C`, `Group`, `UserInfo`, `GroupInfo`,
/// `GroupMemberInfo` or `RelationChain`, or a set made in the console, by its id.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuditName(String);

wire::string_id!(AuditName);

#[cfg(feature = "schema")]
crate::schema::named!(AuditName, Id, AUDIT_NAME);

pub(crate) static AUDIT_NAME: IdMeta = IdMeta {
    name: "AuditName",
    doc: "By which rules content is reviewed: those for `C2C`, `Group`, `UserInfo`, `GroupInfo`, `GroupMemberInfo` or `RelationChain`, or a set made in the console, by its id.",
    repr: IdRepr::String,
    max_bytes: None,
    prefix: None,
    format: None,
    either: false,
};

/// A word in a list, by its number.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuditWordId(String);

wire::string_id!(AuditWordId);

#[cfg(feature = "schema")]
crate::schema::named!(AuditWordId, Id, AUDIT_WORD_ID);

pub(crate) static AUDIT_WORD_ID: IdMeta = IdMeta {
    name: "AuditWordId",
    doc: "A word in a list, by its number.",
    repr: IdRepr::String,
    max_bytes: None,
    prefix: None,
    format: None,
    either: false,
};

/// A list of words, made in the console.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuditLibraryId(String);

wire::string_id!(AuditLibraryId);

#[cfg(feature = "schema")]
crate::schema::named!(AuditLibraryId, Id, AUDIT_LIBRARY_ID);

pub(crate) static AUDIT_LIBRARY_ID: IdMeta = IdMeta {
    name: "AuditLibraryId",
    doc: "A list of words, made in the console.",
    repr: IdRepr::String,
    max_bytes: None,
    prefix: None,
    format: None,
    either: false,
};

/// Kind of content that is reviewed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditContentType {
    /// Text.
    Text,
    /// A picture, by its address.
    Image,
    /// A recording, by its address; the verdict comes later.
    Audio,
    /// A video, by its address; the verdict comes later.
    Video,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl AuditContentType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "Text",
            Self::Image => "Image",
            Self::Audio => "Audio",
            Self::Video => "Video",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Text" => Self::Text,
            "Image" => Self::Image,
            "Audio" => Self::Audio,
            "Video" => Self::Video,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(AuditContentType);

#[cfg(feature = "schema")]
crate::schema::named!(AuditContentType, Enum, AUDIT_CONTENT_TYPE);

pub(crate) static AUDIT_CONTENT_TYPE: EnumMeta = EnumMeta {
    name: "AuditContentType",
    doc: "Kind of content that is reviewed.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Text",
            wire: Literal::Text("Text"),
            aliases: &[],
            doc: "Text.",
        },
        EnumValue {
            name: "Image",
            wire: Literal::Text("Image"),
            aliases: &[],
            doc: "A picture, by its address.",
        },
        EnumValue {
            name: "Audio",
            wire: Literal::Text("Audio"),
            aliases: &[],
            doc: "A recording, by its address; the verdict comes later.",
        },
        EnumValue {
            name: "Video",
            wire: Literal::Text("Video"),
            aliases: &[],
            doc: "A video, by its address; the verdict comes later.",
        },
    ],
    prefixes: &[],
};

/// What to do with content.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditVerdict {
    /// Nothing is wrong with it.
    Pass,
    /// A human should look at it.
    Review,
    /// It should not be shown.
    Block,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl AuditVerdict {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pass => "Pass",
            Self::Review => "Review",
            Self::Block => "Block",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Pass" => Self::Pass,
            "Review" => Self::Review,
            "Block" => Self::Block,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(AuditVerdict);

#[cfg(feature = "schema")]
crate::schema::named!(AuditVerdict, Enum, AUDIT_VERDICT);

pub(crate) static AUDIT_VERDICT: EnumMeta = EnumMeta {
    name: "AuditVerdict",
    doc: "What to do with content.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Pass",
            wire: Literal::Text("Pass"),
            aliases: &[],
            doc: "Nothing is wrong with it.",
        },
        EnumValue {
            name: "Review",
            wire: Literal::Text("Review"),
            aliases: &[],
            doc: "A human should look at it.",
        },
        EnumValue {
            name: "Block",
            wire: Literal::Text("Block"),
            aliases: &[],
            doc: "It should not be shown.",
        },
    ],
    prefixes: &[],
};

/// What is wrong with content.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditLabel {
    /// Nothing.
    Normal,
    /// Politics.
    Polity,
    /// Pornography.
    Porn,
    /// Forbidden goods or acts.
    Illegal,
    /// Insults.
    Abuse,
    /// Terror.
    Terror,
    /// Advertising.
    Ad,
    /// Suggestive, short of pornography.
    Sexy,
    /// Several things at once.
    Composite,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl AuditLabel {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "Normal",
            Self::Polity => "Polity",
            Self::Porn => "Porn",
            Self::Illegal => "Illegal",
            Self::Abuse => "Abuse",
            Self::Terror => "Terror",
            Self::Ad => "Ad",
            Self::Sexy => "Sexy",
            Self::Composite => "Composite",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Normal" => Self::Normal,
            "Polity" => Self::Polity,
            "Porn" => Self::Porn,
            "Illegal" => Self::Illegal,
            "Abuse" => Self::Abuse,
            "Terror" => Self::Terror,
            "Ad" => Self::Ad,
            "Sexy" => Self::Sexy,
            "Composite" => Self::Composite,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(AuditLabel);

#[cfg(feature = "schema")]
crate::schema::named!(AuditLabel, Enum, AUDIT_LABEL);

pub(crate) static AUDIT_LABEL: EnumMeta = EnumMeta {
    name: "AuditLabel",
    doc: "What is wrong with content.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Normal",
            wire: Literal::Text("Normal"),
            aliases: &[],
            doc: "Nothing.",
        },
        EnumValue {
            name: "Polity",
            wire: Literal::Text("Polity"),
            aliases: &[],
            doc: "Politics.",
        },
        EnumValue {
            name: "Porn",
            wire: Literal::Text("Porn"),
            aliases: &[],
            doc: "Pornography.",
        },
        EnumValue {
            name: "Illegal",
            wire: Literal::Text("Illegal"),
            aliases: &[],
            doc: "Forbidden goods or acts.",
        },
        EnumValue {
            name: "Abuse",
            wire: Literal::Text("Abuse"),
            aliases: &[],
            doc: "Insults.",
        },
        EnumValue {
            name: "Terror",
            wire: Literal::Text("Terror"),
            aliases: &[],
            doc: "Terror.",
        },
        EnumValue {
            name: "Ad",
            wire: Literal::Text("Ad"),
            aliases: &[],
            doc: "Advertising.",
        },
        EnumValue {
            name: "Sexy",
            wire: Literal::Text("Sexy"),
            aliases: &[],
            doc: "Suggestive, short of pornography.",
        },
        EnumValue {
            name: "Composite",
            wire: Literal::Text("Composite"),
            aliases: &[],
            doc: "Several things at once.",
        },
    ],
    prefixes: &[],
};

/// Kind of entry in the app's own list of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalWordType {
    /// A word.
    Word,
    /// A regular expression.
    Pattern,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl LocalWordType {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Word => 1,
            Self::Pattern => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Word,
            2 => Self::Pattern,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(LocalWordType);

#[cfg(feature = "schema")]
crate::schema::named!(LocalWordType, Enum, LOCAL_WORD_TYPE);

pub(crate) static LOCAL_WORD_TYPE: EnumMeta = EnumMeta {
    name: "LocalWordType",
    doc: "Kind of entry in the app's own list of words.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Word",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "A word.",
        },
        EnumValue {
            name: "Pattern",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "A regular expression.",
        },
    ],
    prefixes: &[],
};

/// What happens to a message with a word of the app's own list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalFilterType {
    /// The word is replaced.
    Replace,
    /// The message is stopped.
    Intercept,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl LocalFilterType {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Replace => 1,
            Self::Intercept => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Replace,
            2 => Self::Intercept,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(LocalFilterType);

#[cfg(feature = "schema")]
crate::schema::named!(LocalFilterType, Enum, LOCAL_FILTER_TYPE);

pub(crate) static LOCAL_FILTER_TYPE: EnumMeta = EnumMeta {
    name: "LocalFilterType",
    doc: "What happens to a message with a word of the app's own list.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Replace",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "The word is replaced.",
        },
        EnumValue {
            name: "Intercept",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "The message is stopped.",
        },
    ],
    prefixes: &[],
};
