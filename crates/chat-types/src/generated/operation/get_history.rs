// Written by `cargo xtask gen` from spec/operation/get_history.yaml. Do not edit.

//! `open_msg_svc/get_history`: Tells where the file with all messages of one hour can be fetched.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::ActionStatus;

/// Tells where the file with all messages of one hour can be fetched.
///
/// A file is made for every hour, usually within the hour after it, and is kept for seven days. It is
/// compressed with gzip and holds JSON: the first line opens the object, every line after it is one
/// message, the last closes it. Meant for archives and counting, not for live use.
///
/// Command `open_msg_svc/get_history`; at most 10 calls a second; retry class `read`.
///
/// Error codes: 1001 (`request_invalid`), 1002 (`parameter_invalid`), 1003 (`system_error`), 1004
/// (`file_not_ready`), 1005 (`file_expired`).
///
/// Source: page 269/1650 (2023-02), page 1047/34885, client library doocs_java (2025-12).
///
/// Not sure (`request.MsgTime`): The time zone is not named; Chinese time is likely, abroad as well
/// perhaps another.
///
/// Not sure (`errors`): The newest general table lacks 1002.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetHistoryRequest {
    /// Which messages.
    pub chat_type: ArchiveChatType,
    /// Which hour, as `2026030121` for nine to ten in the evening of 1 March; of the last seven days.
    pub msg_time: String,
}

wire::object!(GetHistoryRequest {
    chat_type: needed(0, "ChatType"),
    msg_time: needed(1, "MsgTime"),
});

wire::blank!(GetHistoryRequest { chat_type, msg_time });

wire::debug!(GetHistoryRequest { chat_type });

impl GetHistoryRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        chat_type: impl Into<ArchiveChatType>,
        msg_time: impl Into<String>,
    ) -> Self {
        Self {
            chat_type: chat_type.into(),
            msg_time: msg_time.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetHistoryRequest, Object, REQUEST);

/// What [`GetHistoryRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetHistoryResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The files.
    pub file: Vec<ArchiveFile>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetHistoryResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    file: list(3, "File"),
});

impl Answer for GetHistoryResponse {
    #[inline]
    fn status(&self) -> Status<'_> {
        Status::new(self.action_status.as_str(), self.error_code, &self.error_info)
    }

    #[inline]
    fn fields() -> Option<&'static ObjectMeta> {
        Some(&RESPONSE)
    }

    #[inline]
    fn undecoded_mut(&mut self) -> Option<&mut Vec<UndecodedItem>> {
        Some(&mut self.undecoded)
    }
}

#[cfg(feature = "schema")]
crate::schema::answer!(GetHistoryResponse, NORMAL_ENVELOPE, RESPONSE);

/// Which messages a file holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchiveChatType {
    /// Those to single users.
    C2c,
    /// Those to groups.
    Group,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl ArchiveChatType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::C2c => "C2C",
            Self::Group => "Group",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "C2C" => Self::C2c,
            "Group" => Self::Group,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(ArchiveChatType);

#[cfg(feature = "schema")]
crate::schema::named!(ArchiveChatType, Enum, ARCHIVE_CHAT_TYPE);

/// A file with messages.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchiveFile {
    /// Where it can be fetched.
    pub url: String,
    /// Until when the address works, as `2026-03-02 16:45:23`; ask again after that.
    pub expire_time: Option<String>,
    /// Bytes, unpacked.
    pub file_size: Option<u64>,
    /// MD5 checksum, unpacked.
    pub file_md5: Option<String>,
    /// Bytes, packed.
    pub gzip_size: Option<u64>,
    /// MD5 checksum, packed.
    pub gzip_md5: Option<String>,
}

wire::object!(ArchiveFile {
    url: needed(0, "URL"),
    expire_time: option(1, "ExpireTime"),
    file_size: option(2, "FileSize"),
    file_md5: option(3, "FileMD5"),
    gzip_size: option(4, "GzipSize"),
    gzip_md5: option(5, "GzipMD5"),
});

wire::debug!(ArchiveFile { file_size, gzip_size });

#[cfg(feature = "schema")]
crate::schema::named!(ArchiveFile, Object, ARCHIVE_FILE);

impl Endpoint for GetHistoryRequest {
    type Response = GetHistoryResponse;
    const META: &'static EndpointMeta = &GET_HISTORY;
}

pub(crate) static ARCHIVE_CHAT_TYPE: EnumMeta = EnumMeta {
    name: "ArchiveChatType",
    doc: "Which messages a file holds.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "C2c",
            wire: Literal::Text("C2C"),
            aliases: &[],
            doc: "Those to single users.",
        },
        EnumValue {
            name: "Group",
            wire: Literal::Text("Group"),
            aliases: &[],
            doc: "Those to groups.",
        },
    ],
    prefixes: &[],
};

pub(crate) static ARCHIVE_FILE: ObjectMeta = ObjectMeta::new(
    "ArchiveFile",
    "A file with messages.",
    &[
        FieldMeta {
            wire: "URL",
            name: "url",
            ty: TypeMeta::String,
            doc: "Where it can be fetched.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ExpireTime",
            name: "expire_time",
            ty: TypeMeta::String,
            doc: "Until when the address works, as `2026-03-02 16:45:23`; ask again after that.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FileSize",
            name: "file_size",
            ty: TypeMeta::U64,
            doc: "Bytes, unpacked.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FileMD5",
            name: "file_md5",
            ty: TypeMeta::String,
            doc: "MD5 checksum, unpacked.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GzipSize",
            name: "gzip_size",
            ty: TypeMeta::U64,
            doc: "Bytes, packed.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GzipMD5",
            name: "gzip_md5",
            ty: TypeMeta::String,
            doc: "MD5 checksum, packed.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetHistoryRequest",
    "Tells where the file with all messages of one hour can be fetched.",
    &[
        FieldMeta {
            wire: "ChatType",
            name: "chat_type",
            ty: TypeMeta::Enum(&tables::ARCHIVE_CHAT_TYPE),
            doc: "Which messages.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgTime",
            name: "msg_time",
            ty: TypeMeta::String,
            doc: "Which hour, as `2026030121` for nine to ten in the evening of 1 March; of the last seven days.",
            required: true,
            rules: &FieldRules {
                format: Some("date_hour"),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetHistoryResponse",
    "",
    &[
        FieldMeta {
            wire: "File",
            name: "file",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::ARCHIVE_FILE)),
            doc: "The files.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_HISTORY: EndpointMeta = EndpointMeta {
    path: "open_msg_svc/get_history",
    family: "operation",
    name: "get_history",
    summary: "Tells where the file with all messages of one hour can be fetched.",
    doc: "A file is made for every hour, usually within the hour after it, and is kept for seven days. It is compressed with gzip and holds JSON: the first line opens the object, every line after it is one message, the last closes it. Meant for archives and counting, not for live use.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1650",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34885",
            seen: "",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::OPERATION_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "open_msg_svc/get_history",
            rate: Rate { count: 10, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[1001, 1002, 1003, 1004, 1005],
    doubts: &[
        Doubt {
            at: "request.MsgTime",
            says: None,
            why: "The time zone is not named; Chinese time is likely, abroad as well perhaps another.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The newest general table lacks 1002.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
