// Written by `cargo xtask gen` from spec/types/message.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{GroupId, UnixTime, UserId};

/// Names one message of a one-to-one chat or of an official account. Today it is made of sequence
/// number, random number and time, joined by underscores; treat it as opaque.
///
/// At most 50 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MsgKey(String);

wire::string_id!(MsgKey);

#[cfg(feature = "schema")]
crate::schema::named!(MsgKey, Id, MSG_KEY);

pub(crate) static MSG_KEY: IdMeta = IdMeta {
    name: "MsgKey",
    doc: "Names one message of a one-to-one chat or of an official account. Today it is made of sequence number, random number and time, joined by underscores; treat it as opaque.",
    repr: IdRepr::String,
    max_bytes: Some(50),
    prefix: None,
    format: None,
    either: false,
};

/// How important a group message is. When there are too many, the less important ones go first; case
/// matters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MsgPriority {
    /// Kept longest.
    High,
    /// What a message has that says nothing.
    Normal,
    /// Dropped first, with likes and the like in mind.
    Low,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl MsgPriority {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::High => "High",
            Self::Normal => "Normal",
            Self::Low => "Low",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "High" => Self::High,
            "Normal" => Self::Normal,
            "Low" => Self::Low,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(MsgPriority);

#[cfg(feature = "schema")]
crate::schema::named!(MsgPriority, Enum, MSG_PRIORITY);

pub(crate) static MSG_PRIORITY: EnumMeta = EnumMeta {
    name: "MsgPriority",
    doc: "How important a group message is. When there are too many, the less important ones go first; case matters.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "High",
            wire: Literal::Text("High"),
            aliases: &[],
            doc: "Kept longest.",
        },
        EnumValue {
            name: "Normal",
            wire: Literal::Text("Normal"),
            aliases: &[],
            doc: "What a message has that says nothing.",
        },
        EnumValue {
            name: "Low",
            wire: Literal::Text("Low"),
            aliases: &[],
            doc: "Dropped first, with likes and the like in mind.",
        },
    ],
    prefixes: &[],
};

/// What a message does not do to the conversation it arrives in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendMsgControl {
    /// Does not raise the unread count.
    NoUnread,
    /// Does not become the newest message of the conversation list.
    NoLastMsg,
    /// One-to-one only: the receiver's choice not to be notified holds for this message as well.
    WithMuteNotifications,
    /// Is not looked at by content moderation.
    NoMsgCheck,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl SendMsgControl {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoUnread => "NoUnread",
            Self::NoLastMsg => "NoLastMsg",
            Self::WithMuteNotifications => "WithMuteNotifications",
            Self::NoMsgCheck => "NoMsgCheck",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "NoUnread" => Self::NoUnread,
            "NoLastMsg" => Self::NoLastMsg,
            "WithMuteNotifications" => Self::WithMuteNotifications,
            "NoMsgCheck" => Self::NoMsgCheck,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(SendMsgControl);

#[cfg(feature = "schema")]
crate::schema::named!(SendMsgControl, Enum, SEND_MSG_CONTROL);

pub(crate) static SEND_MSG_CONTROL: EnumMeta = EnumMeta {
    name: "SendMsgControl",
    doc: "What a message does not do to the conversation it arrives in.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "NoUnread",
            wire: Literal::Text("NoUnread"),
            aliases: &[],
            doc: "Does not raise the unread count.",
        },
        EnumValue {
            name: "NoLastMsg",
            wire: Literal::Text("NoLastMsg"),
            aliases: &[],
            doc: "Does not become the newest message of the conversation list.",
        },
        EnumValue {
            name: "WithMuteNotifications",
            wire: Literal::Text("WithMuteNotifications"),
            aliases: &[],
            doc: "One-to-one only: the receiver's choice not to be notified holds for this message as well.",
        },
        EnumValue {
            name: "NoMsgCheck",
            wire: Literal::Text("NoMsgCheck"),
            aliases: &[],
            doc: "Is not looked at by content moderation.",
        },
    ],
    prefixes: &[],
};

/// Which of the app's webhooks a message does not fire.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForbidCallbackControl {
    /// Not the one that may refuse it.
    ForbidBeforeSendMsgCallback,
    /// Not the one that reports it.
    ForbidAfterSendMsgCallback,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl ForbidCallbackControl {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ForbidBeforeSendMsgCallback => "ForbidBeforeSendMsgCallback",
            Self::ForbidAfterSendMsgCallback => "ForbidAfterSendMsgCallback",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "ForbidBeforeSendMsgCallback" => Self::ForbidBeforeSendMsgCallback,
            "ForbidAfterSendMsgCallback" => Self::ForbidAfterSendMsgCallback,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(ForbidCallbackControl);

#[cfg(feature = "schema")]
crate::schema::named!(ForbidCallbackControl, Enum, FORBID_CALLBACK_CONTROL);

pub(crate) static FORBID_CALLBACK_CONTROL: EnumMeta = EnumMeta {
    name: "ForbidCallbackControl",
    doc: "Which of the app's webhooks a message does not fire.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "ForbidBeforeSendMsgCallback",
            wire: Literal::Text("ForbidBeforeSendMsgCallback"),
            aliases: &[],
            doc: "Not the one that may refuse it.",
        },
        EnumValue {
            name: "ForbidAfterSendMsgCallback",
            wire: Literal::Text("ForbidAfterSendMsgCallback"),
            aliases: &[],
            doc: "Not the one that reports it.",
        },
    ],
    prefixes: &[],
};

/// Whether the sender has a copy of a message that was sent for him.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncOtherMachine {
    /// Kept in the sender's history, and shown on the devices that are online.
    Sync,
    /// The sender has no copy; the message is found from the receiver's side only.
    NoSync,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl SyncOtherMachine {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Sync => 1,
            Self::NoSync => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Sync,
            2 => Self::NoSync,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(SyncOtherMachine);

#[cfg(feature = "schema")]
crate::schema::named!(SyncOtherMachine, Enum, SYNC_OTHER_MACHINE);

pub(crate) static SYNC_OTHER_MACHINE: EnumMeta = EnumMeta {
    name: "SyncOtherMachine",
    doc: "Whether the sender has a copy of a message that was sent for him.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Sync",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Kept in the sender's history, and shown on the devices that are online.",
        },
        EnumValue {
            name: "NoSync",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "The sender has no copy; the message is found from the receiver's side only.",
        },
    ],
    prefixes: &[],
};

/// How a voice, file or video is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DownloadFlag {
    /// Straight from the address beside it. The only value there is.
    Url,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl DownloadFlag {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Url => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            2 => Self::Url,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(DownloadFlag);

#[cfg(feature = "schema")]
crate::schema::named!(DownloadFlag, Enum, DOWNLOAD_FLAG);

pub(crate) static DOWNLOAD_FLAG: EnumMeta = EnumMeta {
    name: "DownloadFlag",
    doc: "How a voice, file or video is fetched.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Url",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "Straight from the address beside it. The only value there is.",
        },
    ],
    prefixes: &[],
};

/// Format of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageFormat {
    /// JPEG.
    Jpg,
    /// GIF.
    Gif,
    /// PNG.
    Png,
    /// BMP.
    Bmp,
    /// Anything else.
    Other,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl ImageFormat {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Jpg => 1,
            Self::Gif => 2,
            Self::Png => 3,
            Self::Bmp => 4,
            Self::Other => 255,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Jpg,
            2 => Self::Gif,
            3 => Self::Png,
            4 => Self::Bmp,
            255 => Self::Other,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(ImageFormat);

#[cfg(feature = "schema")]
crate::schema::named!(ImageFormat, Enum, IMAGE_FORMAT);

pub(crate) static IMAGE_FORMAT: EnumMeta = EnumMeta {
    name: "ImageFormat",
    doc: "Format of a picture.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Jpg",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "JPEG.",
        },
        EnumValue {
            name: "Gif",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "GIF.",
        },
        EnumValue {
            name: "Png",
            wire: Literal::Int(3),
            aliases: &[],
            doc: "PNG.",
        },
        EnumValue {
            name: "Bmp",
            wire: Literal::Int(4),
            aliases: &[],
            doc: "BMP.",
        },
        EnumValue {
            name: "Other",
            wire: Literal::Int(255),
            aliases: &[],
            doc: "Anything else.",
        },
    ],
    prefixes: &[],
};

/// Which rendering of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageKind {
    /// As it was sent.
    Original,
    /// Made smaller, for full view.
    Large,
    /// Small, for lists.
    Thumbnail,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl ImageKind {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Original => 1,
            Self::Large => 2,
            Self::Thumbnail => 3,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Original,
            2 => Self::Large,
            3 => Self::Thumbnail,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(ImageKind);

#[cfg(feature = "schema")]
crate::schema::named!(ImageKind, Enum, IMAGE_KIND);

pub(crate) static IMAGE_KIND: EnumMeta = EnumMeta {
    name: "ImageKind",
    doc: "Which rendering of a picture.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Original",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "As it was sent.",
        },
        EnumValue {
            name: "Large",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "Made smaller, for full view.",
        },
        EnumValue {
            name: "Thumbnail",
            wire: Literal::Int(3),
            aliases: &[],
            doc: "Small, for lists.",
        },
    ],
    prefixes: &[],
};

/// What a piece of a stream element is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamEvent {
    /// A piece of the text. The only value seen.
    Data,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl StreamEvent {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Data => "data",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "data" => Self::Data,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(StreamEvent);

#[cfg(feature = "schema")]
crate::schema::named!(StreamEvent, Enum, STREAM_EVENT);

pub(crate) static STREAM_EVENT: EnumMeta = EnumMeta {
    name: "StreamEvent",
    doc: "What a piece of a stream element is.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Data",
            wire: Literal::Text("data"),
            aliases: &[],
            doc: "A piece of the text. The only value seen.",
        },
    ],
    prefixes: &[],
};

/// What to do with the key-value pairs attached to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtensionOperation {
    /// Adds pairs, or gives them new values.
    Set,
    /// Takes away the pairs that are named.
    Delete,
    /// Takes away all pairs.
    Clear,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl ExtensionOperation {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Set => 1,
            Self::Delete => 2,
            Self::Clear => 3,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Set,
            2 => Self::Delete,
            3 => Self::Clear,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(ExtensionOperation);

#[cfg(feature = "schema")]
crate::schema::named!(ExtensionOperation, Enum, EXTENSION_OPERATION);

pub(crate) static EXTENSION_OPERATION: EnumMeta = EnumMeta {
    name: "ExtensionOperation",
    doc: "What to do with the key-value pairs attached to a message.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Set",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Adds pairs, or gives them new values.",
        },
        EnumValue {
            name: "Delete",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "Takes away the pairs that are named.",
        },
        EnumValue {
            name: "Clear",
            wire: Literal::Int(3),
            aliases: &[],
            doc: "Takes away all pairs.",
        },
    ],
    prefixes: &[],
};

/// Plain text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextElem {
    /// The text; also what an offline push shows.
    pub text: String,
}

wire::object!(TextElem {
    text: needed(0, "Text"),
});

impl TextElem {
    /// Makes one with the fields that it must have.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

wire::debug!(TextElem {});

impl From<&str> for TextElem {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<String> for TextElem {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(TextElem, Object, TEXT_ELEM);

pub(crate) static TEXT_ELEM: ObjectMeta = ObjectMeta::new(
    "TextElem",
    "Plain text.",
    &[
        FieldMeta {
            wire: "Text",
            name: "text",
            ty: TypeMeta::String,
            doc: "The text; also what an offline push shows.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// A place.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationElem {
    /// What the place is called.
    pub desc: Option<String>,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

wire::object!(LocationElem {
    desc: option(0, "Desc"),
    latitude: needed_as::<Finite>(1, "Latitude"),
    longitude: needed_as::<Finite>(2, "Longitude"),
});

impl LocationElem {
    /// Makes one with the fields that it must have.
    pub fn new(desc: impl Into<String>, latitude: f64, longitude: f64) -> Self {
        Self {
            desc: Some(desc.into()),
            latitude,
            longitude,
        }
    }

    /// Sets [`desc`](Self::desc).
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire::debug!(LocationElem {});

#[cfg(feature = "schema")]
crate::schema::named!(LocationElem, Object, LOCATION_ELEM);

pub(crate) static LOCATION_ELEM: ObjectMeta = ObjectMeta::new(
    "LocationElem",
    "A place.",
    &[
        FieldMeta {
            wire: "Desc",
            name: "desc",
            ty: TypeMeta::String,
            doc: "What the place is called.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Latitude",
            name: "latitude",
            ty: TypeMeta::F64,
            doc: "Degrees north.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Longitude",
            name: "longitude",
            ty: TypeMeta::F64,
            doc: "Degrees east.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// A sticker, chosen by number and data from sets that the app defines.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaceElem {
    /// Number of the sticker.
    pub index: i64,
    /// Anything that the app wants to know with it; may hold control characters.
    pub data: Option<String>,
}

wire::object!(FaceElem {
    index: needed(0, "Index"),
    data: option(1, "Data"),
});

impl FaceElem {
    /// Makes one with the fields that it must have.
    pub fn new(index: i64) -> Self {
        Self { index, data: None }
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

wire::debug!(FaceElem {});

#[cfg(feature = "schema")]
crate::schema::named!(FaceElem, Object, FACE_ELEM);

pub(crate) static FACE_ELEM: ObjectMeta = ObjectMeta::new(
    "FaceElem",
    "A sticker, chosen by number and data from sets that the app defines.",
    &[
        FieldMeta {
            wire: "Index",
            name: "index",
            ty: TypeMeta::I64,
            doc: "Number of the sticker.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Data",
            name: "data",
            ty: TypeMeta::String,
            doc: "Anything that the app wants to know with it; may hold control characters.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// Data that only the app understands. Without text in `Desc`, here or in `OfflinePushInfo`, nobody
/// gets an offline push for it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomElem {
    /// The data. It is not part of the push that Apple devices get.
    pub data: Option<String>,
    /// Text of an offline push; that of `OfflinePushInfo` wins.
    pub desc: Option<String>,
    /// Goes to Apple devices as `ext` of the push; ignored if the message has `OfflinePushInfo`.
    pub ext: Option<String>,
    /// Ring tone on Apple devices; ignored if the message has `OfflinePushInfo`.
    pub sound: Option<String>,
}

wire::object!(CustomElem {
    data: option(0, "Data"),
    desc: option(1, "Desc"),
    ext: option(2, "Ext"),
    sound: option(3, "Sound"),
});

impl CustomElem {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            data: None,
            desc: None,
            ext: None,
            sound: None,
        }
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`ext`](Self::ext).
    #[must_use]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.ext = Some(ext.into());
        self
    }

    /// Sets [`sound`](Self::sound).
    #[must_use]
    pub fn sound(mut self, sound: impl Into<String>) -> Self {
        self.sound = Some(sound.into());
        self
    }
}

wire::debug!(CustomElem {});

#[cfg(feature = "schema")]
crate::schema::named!(CustomElem, Object, CUSTOM_ELEM);

pub(crate) static CUSTOM_ELEM: ObjectMeta = ObjectMeta::new(
    "CustomElem",
    "Data that only the app understands. Without text in `Desc`, here or in `OfflinePushInfo`, nobody gets an offline push for it.",
    &[
        FieldMeta {
            wire: "Data",
            name: "data",
            ty: TypeMeta::String,
            doc: "The data. It is not part of the push that Apple devices get.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Desc",
            name: "desc",
            ty: TypeMeta::String,
            doc: "Text of an offline push; that of `OfflinePushInfo` wins.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Ext",
            name: "ext",
            ty: TypeMeta::String,
            doc: "Goes to Apple devices as `ext` of the push; ignored if the message has `OfflinePushInfo`.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Sound",
            name: "sound",
            ty: TypeMeta::String,
            doc: "Ring tone on Apple devices; ignored if the message has `OfflinePushInfo`.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// A voice message that lies at an address of its own.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoundElem {
    /// Where it can be fetched. Messages of client libraries before 4 have none.
    pub url: Option<String>,
    /// Unique text for the recording; a checksum of it will do.
    pub uuid: Option<String>,
    /// Bytes.
    pub size: Option<u64>,
    /// Length in seconds.
    pub second: Option<u32>,
    /// Has to be 2. Messages of client libraries before 4 have none.
    pub download_flag: Option<DownloadFlag>,
}

wire::object!(SoundElem {
    url: option(0, "Url"),
    uuid: option(1, "UUID"),
    size: option(2, "Size"),
    second: option(3, "Second"),
    download_flag: option(4, "Download_Flag"),
});

impl SoundElem {
    /// Makes one with the fields that it must have.
    pub fn new(
        url: impl Into<String>,
        uuid: impl Into<String>,
        download_flag: DownloadFlag,
    ) -> Self {
        Self {
            url: Some(url.into()),
            uuid: Some(uuid.into()),
            size: None,
            second: None,
            download_flag: Some(download_flag),
        }
    }

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`uuid`](Self::uuid).
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets [`second`](Self::second).
    #[must_use]
    pub fn second(mut self, second: u32) -> Self {
        self.second = Some(second);
        self
    }

    /// Sets [`download_flag`](Self::download_flag).
    #[must_use]
    pub fn download_flag(mut self, download_flag: DownloadFlag) -> Self {
        self.download_flag = Some(download_flag);
        self
    }
}

wire::debug!(SoundElem {});

#[cfg(feature = "schema")]
crate::schema::named!(SoundElem, Object, SOUND_ELEM);

pub(crate) static SOUND_ELEM: ObjectMeta = ObjectMeta::new(
    "SoundElem",
    "A voice message that lies at an address of its own.",
    &[
        FieldMeta {
            wire: "Url",
            name: "url",
            ty: TypeMeta::String,
            doc: "Where it can be fetched. Messages of client libraries before 4 have none.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UUID",
            name: "uuid",
            ty: TypeMeta::String,
            doc: "Unique text for the recording; a checksum of it will do.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Size",
            name: "size",
            ty: TypeMeta::U64,
            doc: "Bytes.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Second",
            name: "second",
            ty: TypeMeta::U32,
            doc: "Length in seconds.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Download_Flag",
            name: "download_flag",
            ty: TypeMeta::Enum(&tables::DOWNLOAD_FLAG),
            doc: "Has to be 2. Messages of client libraries before 4 have none.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// A picture, in one or more sizes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageElem {
    /// Unique text for the picture; a checksum of it will do.
    pub uuid: Option<String>,
    /// Its format.
    pub image_format: Option<ImageFormat>,
    /// Where the sizes can be fetched.
    ///
    /// At least 1 items.
    pub image_info_array: Option<Vec<ImageInfo>>,
}

wire::object!(ImageElem {
    uuid: option(0, "UUID"),
    image_format: option(1, "ImageFormat"),
    image_info_array: list_option(2, "ImageInfoArray"),
});

impl ImageElem {
    /// Makes one with the fields that it must have.
    pub fn new(
        uuid: impl Into<String>,
        image_info_array: impl IntoIterator<Item = impl Into<ImageInfo>>,
    ) -> Self {
        Self {
            uuid: Some(uuid.into()),
            image_format: None,
            image_info_array: Some(
                image_info_array.into_iter().map(Into::into).collect(),
            ),
        }
    }

    /// Sets [`uuid`](Self::uuid).
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets [`image_format`](Self::image_format).
    #[must_use]
    pub fn image_format(mut self, image_format: ImageFormat) -> Self {
        self.image_format = Some(image_format);
        self
    }

    /// Sets [`image_info_array`](Self::image_info_array).
    #[must_use]
    pub fn image_info_array(
        mut self,
        image_info_array: impl IntoIterator<Item = impl Into<ImageInfo>>,
    ) -> Self {
        self.image_info_array = Some(
            image_info_array.into_iter().map(Into::into).collect(),
        );
        self
    }
}

wire::debug!(ImageElem {});

#[cfg(feature = "schema")]
crate::schema::named!(ImageElem, Object, IMAGE_ELEM);

pub(crate) static IMAGE_ELEM: ObjectMeta = ObjectMeta::new(
    "ImageElem",
    "A picture, in one or more sizes.",
    &[
        FieldMeta {
            wire: "UUID",
            name: "uuid",
            ty: TypeMeta::String,
            doc: "Unique text for the picture; a checksum of it will do.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ImageFormat",
            name: "image_format",
            ty: TypeMeta::Enum(&tables::IMAGE_FORMAT),
            doc: "Its format.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ImageInfoArray",
            name: "image_info_array",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::IMAGE_INFO)),
            doc: "Where the sizes can be fetched.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

/// One size of a picture.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageInfo {
    /// Which size.
    pub kind: Option<ImageKind>,
    /// Bytes.
    pub size: Option<u64>,
    /// Pixels.
    pub width: Option<u32>,
    /// Pixels.
    pub height: Option<u32>,
    /// Where it can be fetched.
    pub url: Option<String>,
}

wire::object!(ImageInfo {
    kind: option(0, "Type"),
    size: option(1, "Size"),
    width: option(2, "Width"),
    height: option(3, "Height"),
    url: option(4, "URL"),
});

impl ImageInfo {
    /// Makes one with the fields that it must have.
    pub fn new(
        kind: ImageKind,
        width: u32,
        height: u32,
        url: impl Into<String>,
    ) -> Self {
        Self {
            kind: Some(kind),
            size: None,
            width: Some(width),
            height: Some(height),
            url: Some(url.into()),
        }
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn kind(mut self, kind: ImageKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets [`width`](Self::width).
    #[must_use]
    pub fn width(mut self, width: u32) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets [`height`](Self::height).
    #[must_use]
    pub fn height(mut self, height: u32) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire::debug!(ImageInfo { kind, size, width, height });

#[cfg(feature = "schema")]
crate::schema::named!(ImageInfo, Object, IMAGE_INFO);

pub(crate) static IMAGE_INFO: ObjectMeta = ObjectMeta::new(
    "ImageInfo",
    "One size of a picture.",
    &[
        FieldMeta {
            wire: "Type",
            name: "kind",
            ty: TypeMeta::Enum(&tables::IMAGE_KIND),
            doc: "Which size.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Size",
            name: "size",
            ty: TypeMeta::U64,
            doc: "Bytes.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Width",
            name: "width",
            ty: TypeMeta::U32,
            doc: "Pixels.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Height",
            name: "height",
            ty: TypeMeta::U32,
            doc: "Pixels.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "URL",
            name: "url",
            ty: TypeMeta::String,
            doc: "Where it can be fetched.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// A file that lies at an address of its own.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileElem {
    /// Where it can be fetched. Messages of client libraries before 4 have none.
    pub url: Option<String>,
    /// Unique text for the file; a checksum of it will do.
    pub uuid: Option<String>,
    /// Bytes.
    pub file_size: Option<u64>,
    /// What the file is called.
    pub file_name: Option<String>,
    /// Has to be 2. Messages of client libraries before 4 have none.
    pub download_flag: Option<DownloadFlag>,
}

wire::object!(FileElem {
    url: option(0, "Url"),
    uuid: option(1, "UUID"),
    file_size: option(2, "FileSize"),
    file_name: option(3, "FileName"),
    download_flag: option(4, "Download_Flag"),
});

impl FileElem {
    /// Makes one with the fields that it must have.
    pub fn new(
        url: impl Into<String>,
        uuid: impl Into<String>,
        download_flag: DownloadFlag,
    ) -> Self {
        Self {
            url: Some(url.into()),
            uuid: Some(uuid.into()),
            file_size: None,
            file_name: None,
            download_flag: Some(download_flag),
        }
    }

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`uuid`](Self::uuid).
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets [`file_size`](Self::file_size).
    #[must_use]
    pub fn file_size(mut self, file_size: u64) -> Self {
        self.file_size = Some(file_size);
        self
    }

    /// Sets [`file_name`](Self::file_name).
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets [`download_flag`](Self::download_flag).
    #[must_use]
    pub fn download_flag(mut self, download_flag: DownloadFlag) -> Self {
        self.download_flag = Some(download_flag);
        self
    }
}

wire::debug!(FileElem {});

#[cfg(feature = "schema")]
crate::schema::named!(FileElem, Object, FILE_ELEM);

pub(crate) static FILE_ELEM: ObjectMeta = ObjectMeta::new(
    "FileElem",
    "A file that lies at an address of its own.",
    &[
        FieldMeta {
            wire: "Url",
            name: "url",
            ty: TypeMeta::String,
            doc: "Where it can be fetched. Messages of client libraries before 4 have none.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UUID",
            name: "uuid",
            ty: TypeMeta::String,
            doc: "Unique text for the file; a checksum of it will do.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FileSize",
            name: "file_size",
            ty: TypeMeta::U64,
            doc: "Bytes.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FileName",
            name: "file_name",
            ty: TypeMeta::String,
            doc: "What the file is called.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Download_Flag",
            name: "download_flag",
            ty: TypeMeta::Enum(&tables::DOWNLOAD_FLAG),
            doc: "Has to be 2. Messages of client libraries before 4 have none.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// A video with a still picture. Addresses and download flags are missing in messages of client
/// libraries before 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoFileElem {
    /// Where the video can be fetched.
    pub video_url: Option<String>,
    /// Unique text for the video; a checksum of it will do.
    pub video_uuid: Option<String>,
    /// Bytes of the video.
    pub video_size: Option<u64>,
    /// Length in seconds.
    pub video_second: Option<u32>,
    /// Format of the video, such as mp4.
    pub video_format: Option<String>,
    /// Has to be 2.
    pub video_download_flag: Option<DownloadFlag>,
    /// Where the still picture can be fetched.
    pub thumb_url: Option<String>,
    /// Unique text for the picture; a checksum of it will do.
    pub thumb_uuid: Option<String>,
    /// Bytes of the picture.
    pub thumb_size: Option<u64>,
    /// Pixels.
    pub thumb_width: Option<u32>,
    /// Pixels.
    pub thumb_height: Option<u32>,
    /// Format of the picture, such as JPG.
    pub thumb_format: Option<String>,
    /// Has to be 2.
    pub thumb_download_flag: Option<DownloadFlag>,
}

wire::object!(VideoFileElem {
    video_url: option(0, "VideoUrl"),
    video_uuid: option(1, "VideoUUID"),
    video_size: option(2, "VideoSize"),
    video_second: option(3, "VideoSecond"),
    video_format: option(4, "VideoFormat"),
    video_download_flag: option(5, "VideoDownloadFlag"),
    thumb_url: option(6, "ThumbUrl"),
    thumb_uuid: option(7, "ThumbUUID"),
    thumb_size: option(8, "ThumbSize"),
    thumb_width: option(9, "ThumbWidth"),
    thumb_height: option(10, "ThumbHeight"),
    thumb_format: option(11, "ThumbFormat"),
    thumb_download_flag: option(12, "ThumbDownloadFlag"),
});

impl VideoFileElem {
    /// Makes one with the fields that it must have.
    #[allow(clippy::too_many_arguments, reason = "the command must have all of them")]
    pub fn new(
        video_url: impl Into<String>,
        video_uuid: impl Into<String>,
        video_download_flag: DownloadFlag,
        thumb_url: impl Into<String>,
        thumb_uuid: impl Into<String>,
        thumb_width: u32,
        thumb_height: u32,
        thumb_download_flag: DownloadFlag,
    ) -> Self {
        Self {
            video_url: Some(video_url.into()),
            video_uuid: Some(video_uuid.into()),
            video_size: None,
            video_second: None,
            video_format: None,
            video_download_flag: Some(video_download_flag),
            thumb_url: Some(thumb_url.into()),
            thumb_uuid: Some(thumb_uuid.into()),
            thumb_size: None,
            thumb_width: Some(thumb_width),
            thumb_height: Some(thumb_height),
            thumb_format: None,
            thumb_download_flag: Some(thumb_download_flag),
        }
    }

    /// Sets [`video_url`](Self::video_url).
    #[must_use]
    pub fn video_url(mut self, video_url: impl Into<String>) -> Self {
        self.video_url = Some(video_url.into());
        self
    }

    /// Sets [`video_uuid`](Self::video_uuid).
    #[must_use]
    pub fn video_uuid(mut self, video_uuid: impl Into<String>) -> Self {
        self.video_uuid = Some(video_uuid.into());
        self
    }

    /// Sets [`video_size`](Self::video_size).
    #[must_use]
    pub fn video_size(mut self, video_size: u64) -> Self {
        self.video_size = Some(video_size);
        self
    }

    /// Sets [`video_second`](Self::video_second).
    #[must_use]
    pub fn video_second(mut self, video_second: u32) -> Self {
        self.video_second = Some(video_second);
        self
    }

    /// Sets [`video_format`](Self::video_format).
    #[must_use]
    pub fn video_format(mut self, video_format: impl Into<String>) -> Self {
        self.video_format = Some(video_format.into());
        self
    }

    /// Sets [`video_download_flag`](Self::video_download_flag).
    #[must_use]
    pub fn video_download_flag(mut self, video_download_flag: DownloadFlag) -> Self {
        self.video_download_flag = Some(video_download_flag);
        self
    }

    /// Sets [`thumb_url`](Self::thumb_url).
    #[must_use]
    pub fn thumb_url(mut self, thumb_url: impl Into<String>) -> Self {
        self.thumb_url = Some(thumb_url.into());
        self
    }

    /// Sets [`thumb_uuid`](Self::thumb_uuid).
    #[must_use]
    pub fn thumb_uuid(mut self, thumb_uuid: impl Into<String>) -> Self {
        self.thumb_uuid = Some(thumb_uuid.into());
        self
    }

    /// Sets [`thumb_size`](Self::thumb_size).
    #[must_use]
    pub fn thumb_size(mut self, thumb_size: u64) -> Self {
        self.thumb_size = Some(thumb_size);
        self
    }

    /// Sets [`thumb_width`](Self::thumb_width).
    #[must_use]
    pub fn thumb_width(mut self, thumb_width: u32) -> Self {
        self.thumb_width = Some(thumb_width);
        self
    }

    /// Sets [`thumb_height`](Self::thumb_height).
    #[must_use]
    pub fn thumb_height(mut self, thumb_height: u32) -> Self {
        self.thumb_height = Some(thumb_height);
        self
    }

    /// Sets [`thumb_format`](Self::thumb_format).
    #[must_use]
    pub fn thumb_format(mut self, thumb_format: impl Into<String>) -> Self {
        self.thumb_format = Some(thumb_format.into());
        self
    }

    /// Sets [`thumb_download_flag`](Self::thumb_download_flag).
    #[must_use]
    pub fn thumb_download_flag(mut self, thumb_download_flag: DownloadFlag) -> Self {
        self.thumb_download_flag = Some(thumb_download_flag);
        self
    }
}

wire::debug!(VideoFileElem {});

#[cfg(feature = "schema")]
crate::schema::named!(VideoFileElem, Object, VIDEO_FILE_ELEM);

pub(crate) static VIDEO_FILE_ELEM: ObjectMeta = ObjectMeta::new(
    "VideoFileElem",
    "A video with a still picture. Addresses and download flags are missing in messages of client libraries before 4.",
    &[
        FieldMeta {
            wire: "VideoUrl",
            name: "video_url",
            ty: TypeMeta::String,
            doc: "Where the video can be fetched.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "VideoUUID",
            name: "video_uuid",
            ty: TypeMeta::String,
            doc: "Unique text for the video; a checksum of it will do.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "VideoSize",
            name: "video_size",
            ty: TypeMeta::U64,
            doc: "Bytes of the video.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "VideoSecond",
            name: "video_second",
            ty: TypeMeta::U32,
            doc: "Length in seconds.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "VideoFormat",
            name: "video_format",
            ty: TypeMeta::String,
            doc: "Format of the video, such as mp4.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "VideoDownloadFlag",
            name: "video_download_flag",
            ty: TypeMeta::Enum(&tables::DOWNLOAD_FLAG),
            doc: "Has to be 2.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ThumbUrl",
            name: "thumb_url",
            ty: TypeMeta::String,
            doc: "Where the still picture can be fetched.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ThumbUUID",
            name: "thumb_uuid",
            ty: TypeMeta::String,
            doc: "Unique text for the picture; a checksum of it will do.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ThumbSize",
            name: "thumb_size",
            ty: TypeMeta::U64,
            doc: "Bytes of the picture.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ThumbWidth",
            name: "thumb_width",
            ty: TypeMeta::U32,
            doc: "Pixels.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ThumbHeight",
            name: "thumb_height",
            ty: TypeMeta::U32,
            doc: "Pixels.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ThumbFormat",
            name: "thumb_format",
            ty: TypeMeta::String,
            doc: "Format of the picture, such as JPG.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ThumbDownloadFlag",
            name: "thumb_download_flag",
            ty: TypeMeta::Enum(&tables::DOWNLOAD_FLAG),
            doc: "Has to be 2.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// Messages passed on together. They come along in full, or, where they are too large for that, as a
/// key by which a client fetches them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelayElem {
    /// Heading of the whole.
    pub title: Option<String>,
    /// How many messages.
    pub msg_num: Option<u32>,
    /// What clients get in its place if they know nothing of this element: before 5.2.210, on the web
    /// before 2.10.1.
    pub compatible_text: Option<String>,
    /// Lines shown in place of the messages until they are opened.
    pub abstract_list: Option<Vec<String>>,
    /// The messages, if they have up to 12 KB together, which is what a whole message may have anyway.
    pub msg_list: Option<Vec<RelayedMsg>>,
    /// Key of the messages, if they have more than that; then `MsgList` is missing.
    pub json_msg_key: Option<String>,
}

wire::object!(RelayElem {
    title: option(0, "Title"),
    msg_num: option(1, "MsgNum"),
    compatible_text: option(2, "CompatibleText"),
    abstract_list: list_option(3, "AbstractList"),
    msg_list: list_option(4, "MsgList"),
    json_msg_key: option(5, "JsonMsgKey"),
});

impl RelayElem {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            title: None,
            msg_num: None,
            compatible_text: None,
            abstract_list: None,
            msg_list: None,
            json_msg_key: None,
        }
    }

    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`msg_num`](Self::msg_num).
    #[must_use]
    pub fn msg_num(mut self, msg_num: u32) -> Self {
        self.msg_num = Some(msg_num);
        self
    }

    /// Sets [`compatible_text`](Self::compatible_text).
    #[must_use]
    pub fn compatible_text(mut self, compatible_text: impl Into<String>) -> Self {
        self.compatible_text = Some(compatible_text.into());
        self
    }

    /// Sets [`abstract_list`](Self::abstract_list).
    #[must_use]
    pub fn abstract_list(
        mut self,
        abstract_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.abstract_list = Some(abstract_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`msg_list`](Self::msg_list).
    #[must_use]
    pub fn msg_list(
        mut self,
        msg_list: impl IntoIterator<Item = impl Into<RelayedMsg>>,
    ) -> Self {
        self.msg_list = Some(msg_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`json_msg_key`](Self::json_msg_key).
    #[must_use]
    pub fn json_msg_key(mut self, json_msg_key: impl Into<String>) -> Self {
        self.json_msg_key = Some(json_msg_key.into());
        self
    }
}

wire::debug!(RelayElem {});

#[cfg(feature = "schema")]
crate::schema::named!(RelayElem, Object, RELAY_ELEM);

pub(crate) static RELAY_ELEM: ObjectMeta = ObjectMeta::new(
    "RelayElem",
    "Messages passed on together. They come along in full, or, where they are too large for that, as a key by which a client fetches them.",
    &[
        FieldMeta {
            wire: "Title",
            name: "title",
            ty: TypeMeta::String,
            doc: "Heading of the whole.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgNum",
            name: "msg_num",
            ty: TypeMeta::U32,
            doc: "How many messages.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CompatibleText",
            name: "compatible_text",
            ty: TypeMeta::String,
            doc: "What clients get in its place if they know nothing of this element: before 5.2.210, on the web before 2.10.1.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AbstractList",
            name: "abstract_list",
            ty: TypeMeta::List(&TypeMeta::String),
            doc: "Lines shown in place of the messages until they are opened.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgList",
            name: "msg_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::RELAYED_MSG)),
            doc: "The messages, if they have up to 12 KB together, which is what a whole message may have anyway.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "JsonMsgKey",
            name: "json_msg_key",
            ty: TypeMeta::String,
            doc: "Key of the messages, if they have more than that; then `MsgList` is missing.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// Text that comes piece by piece.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamElem {
    /// What clients show in its place if they know nothing of this element.
    pub compatible_text: Option<String>,
    /// The message that the pieces belong to, as the first call answered it. Absent on that call.
    pub stream_msg_id: Option<String>,
    /// The pieces, in order.
    ///
    /// At least 1 items.
    pub chunks: Vec<StreamChunk>,
}

wire::object!(StreamElem {
    compatible_text: option(0, "CompatibleText"),
    stream_msg_id: option(1, "StreamMsgID"),
    chunks: needed(2, "Chunks"),
});

wire::blank!(StreamElem { compatible_text, stream_msg_id, chunks });

impl StreamElem {
    /// Makes one with the fields that it must have.
    pub fn new(chunks: impl IntoIterator<Item = impl Into<StreamChunk>>) -> Self {
        Self {
            compatible_text: None,
            stream_msg_id: None,
            chunks: chunks.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`compatible_text`](Self::compatible_text).
    #[must_use]
    pub fn compatible_text(mut self, compatible_text: impl Into<String>) -> Self {
        self.compatible_text = Some(compatible_text.into());
        self
    }

    /// Sets [`stream_msg_id`](Self::stream_msg_id).
    #[must_use]
    pub fn stream_msg_id(mut self, stream_msg_id: impl Into<String>) -> Self {
        self.stream_msg_id = Some(stream_msg_id.into());
        self
    }
}

wire::debug!(StreamElem {});

#[cfg(feature = "schema")]
crate::schema::named!(StreamElem, Object, STREAM_ELEM);

pub(crate) static STREAM_ELEM: ObjectMeta = ObjectMeta::new(
    "StreamElem",
    "Text that comes piece by piece.",
    &[
        FieldMeta {
            wire: "CompatibleText",
            name: "compatible_text",
            ty: TypeMeta::String,
            doc: "What clients show in its place if they know nothing of this element.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "StreamMsgID",
            name: "stream_msg_id",
            ty: TypeMeta::String,
            doc: "The message that the pieces belong to, as the first call answered it. Absent on that call.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Chunks",
            name: "chunks",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::STREAM_CHUNK)),
            doc: "The pieces, in order.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

/// One piece of a stream element.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamChunk {
    /// What it is.
    pub event_type: StreamEvent,
    /// Its number: 1 for the first of the message, one more with every piece.
    ///
    /// At least 1.
    pub index: u32,
    /// The text, which may hold Markdown.
    pub markdown: String,
    /// Whether the message ends with it.
    pub is_last: bool,
}

wire::object!(StreamChunk {
    event_type: needed(0, "EventType"),
    index: needed(1, "Index"),
    markdown: needed(2, "Markdown"),
    is_last: needed(3, "IsLast"),
});

wire::blank!(StreamChunk { event_type, index, markdown, is_last });

impl StreamChunk {
    /// Makes one with the fields that it must have.
    pub fn new(
        event_type: impl Into<StreamEvent>,
        index: u32,
        markdown: impl Into<String>,
        is_last: bool,
    ) -> Self {
        Self {
            event_type: event_type.into(),
            index,
            markdown: markdown.into(),
            is_last,
        }
    }
}

wire::debug!(StreamChunk { event_type, index, is_last });

#[cfg(feature = "schema")]
crate::schema::named!(StreamChunk, Object, STREAM_CHUNK);

pub(crate) static STREAM_CHUNK: ObjectMeta = ObjectMeta::new(
    "StreamChunk",
    "One piece of a stream element.",
    &[
        FieldMeta {
            wire: "EventType",
            name: "event_type",
            ty: TypeMeta::Enum(&tables::STREAM_EVENT),
            doc: "What it is.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Index",
            name: "index",
            ty: TypeMeta::U32,
            doc: "Its number: 1 for the first of the message, one more with every piece.",
            required: true,
            rules: &FieldRules {
                min: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Markdown",
            name: "markdown",
            ty: TypeMeta::String,
            doc: "The text, which may hold Markdown.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsLast",
            name: "is_last",
            ty: TypeMeta::Bool,
            doc: "Whether the message ends with it.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// A message inside others that are passed on; it may itself be such a bundle.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelayedMsg {
    /// Who wrote it.
    pub from_account: Option<UserId>,
    /// To whom, in a one-to-one chat.
    pub to_account: Option<UserId>,
    /// In which group.
    pub group_id: Option<GroupId>,
    /// Its sequence number.
    pub msg_seq: Option<u32>,
    /// Its random number.
    pub msg_random: Option<u32>,
    /// When it was sent.
    pub msg_time_stamp: Option<UnixTime>,
    /// Its elements.
    pub msg_body: MsgBody,
    /// Its custom data.
    pub cloud_custom_data: Option<String>,
}

wire::object!(RelayedMsg {
    from_account: option(0, "From_Account"),
    to_account: option(1, "To_Account"),
    group_id: option(2, "GroupId"),
    msg_seq: option(3, "MsgSeq"),
    msg_random: option(4, "MsgRandom"),
    msg_time_stamp: option(5, "MsgTimeStamp"),
    msg_body: needed(6, "MsgBody"),
    cloud_custom_data: option(7, "CloudCustomData"),
});

impl RelayedMsg {
    /// Makes one with the fields that it must have.
    pub fn new(msg_body: impl Into<MsgBody>) -> Self {
        Self {
            from_account: None,
            to_account: None,
            group_id: None,
            msg_seq: None,
            msg_random: None,
            msg_time_stamp: None,
            msg_body: msg_body.into(),
            cloud_custom_data: None,
        }
    }

    /// Sets [`from_account`](Self::from_account).
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<UserId>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets [`to_account`](Self::to_account).
    #[must_use]
    pub fn to_account(mut self, to_account: impl Into<UserId>) -> Self {
        self.to_account = Some(to_account.into());
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`msg_seq`](Self::msg_seq).
    #[must_use]
    pub fn msg_seq(mut self, msg_seq: u32) -> Self {
        self.msg_seq = Some(msg_seq);
        self
    }

    /// Sets [`msg_random`](Self::msg_random).
    #[must_use]
    pub fn msg_random(mut self, msg_random: u32) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets [`msg_time_stamp`](Self::msg_time_stamp).
    #[must_use]
    pub fn msg_time_stamp(mut self, msg_time_stamp: impl Into<UnixTime>) -> Self {
        self.msg_time_stamp = Some(msg_time_stamp.into());
        self
    }

    /// Sets [`cloud_custom_data`](Self::cloud_custom_data).
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

wire::debug!(
    RelayedMsg { from_account, to_account, group_id, msg_seq, msg_random, msg_time_stamp,
    msg_body }
);

#[cfg(feature = "schema")]
crate::schema::named!(RelayedMsg, Object, RELAYED_MSG);

pub(crate) static RELAYED_MSG: ObjectMeta = ObjectMeta::new(
    "RelayedMsg",
    "A message inside others that are passed on; it may itself be such a bundle.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who wrote it.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "To whom, in a one-to-one chat.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "In which group.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Its sequence number.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgRandom",
            name: "msg_random",
            ty: TypeMeta::U32,
            doc: "Its random number.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgTimeStamp",
            name: "msg_time_stamp",
            ty: TypeMeta::Time,
            doc: "When it was sent.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::NamedList(&tables::MSG_BODY),
            doc: "Its elements.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CloudCustomData",
            name: "cloud_custom_data",
            ty: TypeMeta::String,
            doc: "Its custom data.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// Somebody whom a group message mentions. Mentions stand in the order of the text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupAtInfo {
    /// 1: everybody is meant; 0: the user named beside it.
    ///
    /// Travels as 0 or 1.
    pub group_at_all_flag: bool,
    /// Who is meant.
    ///
    /// Required when `GroupAtAllFlag` is `0`.
    pub group_at_account: Option<UserId>,
}

wire::object!(GroupAtInfo {
    group_at_all_flag: needed_as::<Flag>(0, "GroupAtAllFlag"),
    group_at_account: option(1, "GroupAt_Account"),
});

wire::blank!(GroupAtInfo { group_at_all_flag, group_at_account });

impl GroupAtInfo {
    /// Makes one with the fields that it must have.
    pub fn new(group_at_all_flag: bool) -> Self {
        Self {
            group_at_all_flag,
            group_at_account: None,
        }
    }

    /// Sets [`group_at_account`](Self::group_at_account).
    #[must_use]
    pub fn group_at_account(mut self, group_at_account: impl Into<UserId>) -> Self {
        self.group_at_account = Some(group_at_account.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GroupAtInfo, Object, GROUP_AT_INFO);

pub(crate) static GROUP_AT_INFO: ObjectMeta = ObjectMeta::new(
    "GroupAtInfo",
    "Somebody whom a group message mentions. Mentions stand in the order of the text.",
    &[
        FieldMeta {
            wire: "GroupAtAllFlag",
            name: "group_at_all_flag",
            ty: TypeMeta::Flag,
            doc: "1: everybody is meant; 0: the user named beside it.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupAt_Account",
            name: "group_at_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who is meant.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("GroupAtAllFlag"),
                            test: Test::OneOf(&[Literal::Int(0)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

/// A key-value pair to attach to a message or to take away from it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MsgExtensionToSet {
    /// Name of the pair.
    ///
    /// At most 100 bytes.
    pub key: String,
    /// Its value; empty when the pair is to go.
    ///
    /// At most 1000 bytes.
    pub value: String,
    /// The pair's version last seen, 0 for a new pair. Administrators of the app need not send it, and then
    /// the last one to write wins.
    pub seq: Option<u32>,
}

wire::object!(MsgExtensionToSet {
    key: needed(0, "Key"),
    value: needed(1, "Value"),
    seq: option(2, "Seq"),
});

wire::blank!(MsgExtensionToSet { key, value, seq });

impl MsgExtensionToSet {
    /// Makes one with the fields that it must have.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            seq: None,
        }
    }

    /// Sets [`seq`](Self::seq).
    #[must_use]
    pub fn seq(mut self, seq: u32) -> Self {
        self.seq = Some(seq);
        self
    }
}

wire::debug!(MsgExtensionToSet { seq });

#[cfg(feature = "schema")]
crate::schema::named!(MsgExtensionToSet, Object, MSG_EXTENSION_TO_SET);

pub(crate) static MSG_EXTENSION_TO_SET: ObjectMeta = ObjectMeta::new(
    "MsgExtensionToSet",
    "A key-value pair to attach to a message or to take away from it.",
    &[
        FieldMeta {
            wire: "Key",
            name: "key",
            ty: TypeMeta::String,
            doc: "Name of the pair.",
            required: true,
            max_bytes: Some(100),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Value",
            name: "value",
            ty: TypeMeta::String,
            doc: "Its value; empty when the pair is to go.",
            required: true,
            max_bytes: Some(1000),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Seq",
            name: "seq",
            ty: TypeMeta::U32,
            doc: "The pair's version last seen, 0 for a new pair. Administrators of the app need not send it, and then the last one to write wins.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// A key-value pair attached to a message.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MsgExtension {
    /// Name of the pair.
    pub key: String,
    /// Its value.
    pub value: String,
    /// Its version, one more with every change.
    pub seq: u32,
}

wire::object!(MsgExtension {
    key: needed(0, "Key"),
    value: needed(1, "Value"),
    seq: needed(2, "Seq"),
});

wire::debug!(MsgExtension { seq });

#[cfg(feature = "schema")]
crate::schema::named!(MsgExtension, Object, MSG_EXTENSION);

pub(crate) static MSG_EXTENSION: ObjectMeta = ObjectMeta::new(
    "MsgExtension",
    "A key-value pair attached to a message.",
    &[
        FieldMeta {
            wire: "Key",
            name: "key",
            ty: TypeMeta::String,
            doc: "Name of the pair.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Value",
            name: "value",
            ty: TypeMeta::String,
            doc: "Its value.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Seq",
            name: "seq",
            ty: TypeMeta::U32,
            doc: "Its version, one more with every change.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// What became of one pair.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MsgExtensionOutcome {
    /// 0: done; 23001: somebody else changed the pair in between.
    pub error_code: i64,
    /// The pair as it is now; after a conflict, what the other one wrote.
    pub extension: MsgExtension,
}

wire::object!(MsgExtensionOutcome {
    error_code: needed(0, "ErrorCode"),
    extension: needed(1, "Extension"),
});

#[cfg(feature = "schema")]
crate::schema::named!(MsgExtensionOutcome, Object, MSG_EXTENSION_OUTCOME);

pub(crate) static MSG_EXTENSION_OUTCOME: ObjectMeta = ObjectMeta::new(
    "MsgExtensionOutcome",
    "What became of one pair.",
    &[
        FieldMeta {
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::Code,
            doc: "0: done; 23001: somebody else changed the pair in between.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Extension",
            name: "extension",
            ty: TypeMeta::Object(&tables::MSG_EXTENSION),
            doc: "The pair as it is now; after a conflict, what the other one wrote.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

/// What a message consists of, in the order in which it is shown. Any number of elements, at most one
/// of them custom.
///
/// At most 12288 bytes as compact JSON.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MsgBody(Vec<MsgElement>);

wire::named_list!(MsgBody, MsgElement);

#[cfg(feature = "schema")]
crate::schema::named!(MsgBody, NamedList, MSG_BODY);

pub(crate) static MSG_BODY: ListMeta = ListMeta {
    name: "MsgBody",
    doc: "What a message consists of, in the order in which it is shown. Any number of elements, at most one of them custom.",
    of: TypeMeta::Union(&tables::MSG_ELEMENT),
    min_items: Some(1),
    max_items: None,
    max_bytes: Some(12288),
    checks: &["one_custom_element"],
};

/// The next pieces of a message that is sent piece by piece, in one stream element.
///
/// At most 131071 bytes as compact JSON.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamMsgBody(Vec<StreamMsgElement>);

wire::named_list!(StreamMsgBody, StreamMsgElement);

#[cfg(feature = "schema")]
crate::schema::named!(StreamMsgBody, NamedList, STREAM_MSG_BODY);

pub(crate) static STREAM_MSG_BODY: ListMeta = ListMeta {
    name: "StreamMsgBody",
    doc: "The next pieces of a message that is sent piece by piece, in one stream element.",
    of: TypeMeta::Union(&tables::STREAM_MSG_ELEMENT),
    min_items: Some(1),
    max_items: None,
    max_bytes: Some(131071),
    checks: &[],
};

/// An element of a message that is sent piece by piece.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StreamMsgElement {
    /// `TIMStreamElem`: Text that comes piece by piece.
    StreamElem(StreamElem),
    /// A kind that this version does not know, kept whole.
    Unknown(UnknownElement),
}

wire::tagged_union!(
    StreamMsgElement, "MsgType", "MsgContent", { "TIMStreamElem" =>
    StreamElem(StreamElem) }
);

#[cfg(feature = "schema")]
crate::schema::named!(StreamMsgElement, Union, STREAM_MSG_ELEMENT);

pub(crate) static STREAM_MSG_ELEMENT: UnionMeta = UnionMeta {
    name: "StreamMsgElement",
    doc: "An element of a message that is sent piece by piece.",
    tag: "MsgType",
    content: "MsgContent",
    variants: &[("TIMStreamElem", &tables::STREAM_ELEM)],
};

/// One element of a message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MsgElement {
    /// `TIMTextElem`: Plain text.
    TextElem(TextElem),
    /// `TIMLocationElem`: A place.
    LocationElem(LocationElem),
    /// `TIMFaceElem`: A sticker, chosen by number and data from sets that the app defines.
    FaceElem(FaceElem),
    /// `TIMCustomElem`: Data that only the app understands. Without text in `Desc`, here or in
    /// `OfflinePushInfo`, nobody gets an offline push for it.
    CustomElem(CustomElem),
    /// `TIMSoundElem`: A voice message that lies at an address of its own.
    SoundElem(SoundElem),
    /// `TIMImageElem`: A picture, in one or more sizes.
    ImageElem(ImageElem),
    /// `TIMFileElem`: A file that lies at an address of its own.
    FileElem(FileElem),
    /// `TIMVideoFileElem`: A video with a still picture. Addresses and download flags are missing in
    /// messages of client libraries before 4.
    VideoFileElem(VideoFileElem),
    /// `TIMRelayElem`: Messages passed on together. They come along in full, or, where they are too large
    /// for that, as a key by which a client fetches them.
    RelayElem(RelayElem),
    /// A kind that this version does not know, kept whole.
    Unknown(UnknownElement),
}

wire::tagged_union!(
    MsgElement, "MsgType", "MsgContent", { "TIMTextElem" => TextElem(TextElem),
    "TIMLocationElem" => LocationElem(LocationElem), "TIMFaceElem" => FaceElem(FaceElem),
    "TIMCustomElem" => CustomElem(CustomElem), "TIMSoundElem" => SoundElem(SoundElem),
    "TIMImageElem" => ImageElem(ImageElem), "TIMFileElem" => FileElem(FileElem),
    "TIMVideoFileElem" => VideoFileElem(VideoFileElem), "TIMRelayElem" =>
    RelayElem(RelayElem) }
);

#[cfg(feature = "schema")]
crate::schema::named!(MsgElement, Union, MSG_ELEMENT);

pub(crate) static MSG_ELEMENT: UnionMeta = UnionMeta {
    name: "MsgElement",
    doc: "One element of a message.",
    tag: "MsgType",
    content: "MsgContent",
    variants: &[
        ("TIMTextElem", &tables::TEXT_ELEM),
        ("TIMLocationElem", &tables::LOCATION_ELEM),
        ("TIMFaceElem", &tables::FACE_ELEM),
        ("TIMCustomElem", &tables::CUSTOM_ELEM),
        ("TIMSoundElem", &tables::SOUND_ELEM),
        ("TIMImageElem", &tables::IMAGE_ELEM),
        ("TIMFileElem", &tables::FILE_ELEM),
        ("TIMVideoFileElem", &tables::VIDEO_FILE_ELEM),
        ("TIMRelayElem", &tables::RELAY_ELEM),
    ],
};
