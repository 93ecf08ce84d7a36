// Written by `cargo xtask gen` from spec/operation/get_cos_sig.yaml. Do not edit.

//! `im_cos_msg/get_cos_sig`: Makes addresses by which an administrator can fetch files of messages,
//! banned ones too.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::ActionStatus;

/// Makes addresses by which an administrator can fetch files of messages, banned ones too.
///
/// Works for files that client libraries have uploaded: native ones from 4.9 on, those for browsers
/// from 2.0.0 on. The addresses work for 15 minutes.
///
/// Command `im_cos_msg/get_cos_sig`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 1002 (`parameter_invalid`).
///
/// Source: page 269/74777 (2023-07), client library doocs_java (2025-12).
///
/// Not sure (`errors`): The page has no numbers, neither for the call nor for a file, and no call
/// frequency. 1002 is that of message files for a field that is wrong.
///
/// Not sure (`request.RawURLs.max_items`): How many files one call takes is not documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCosSigRequest {
    /// Files.
    ///
    /// At least 1 items.
    pub raw_urls: Vec<FileToSign>,
}

wire::object!(GetCosSigRequest {
    raw_urls: needed(0, "RawURLs"),
});

wire::blank!(GetCosSigRequest { raw_urls });

impl GetCosSigRequest {
    /// Makes one with the fields that it must have.
    pub fn new(raw_urls: impl IntoIterator<Item = impl Into<FileToSign>>) -> Self {
        Self {
            raw_urls: raw_urls.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetCosSigRequest, Object, REQUEST);

/// What [`GetCosSigRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct GetCosSigResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per file.
    pub pre_sig_urls: Vec<SignedFile>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetCosSigResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    pre_sig_urls: list(3, "PreSigURLs"),
});

impl GetCosSigResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &SignedFile> {
        self.pre_sig_urls
            .iter()
            .filter(|item| {
                wire::classify(
                    GetCosSigRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for GetCosSigResponse {
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
crate::schema::answer!(GetCosSigResponse, NORMAL_ENVELOPE, RESPONSE);

/// What has become of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileStatus {
    /// Everybody who gets the message can fetch it.
    Normal,
    /// It is banned; only the address made here works.
    Banned,
    /// It does not exist, or not any more.
    Gone,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl FileStatus {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Normal => 0,
            Self::Banned => 1,
            Self::Gone => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Normal,
            1 => Self::Banned,
            2 => Self::Gone,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(FileStatus);

#[cfg(feature = "schema")]
crate::schema::named!(FileStatus, Enum, FILE_STATUS);

/// A file to make an address for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileToSign {
    /// Number of your choice, by which the answer is found again.
    pub resource_id: u32,
    /// Address of the file, as the message has it.
    pub raw_url: String,
}

wire::object!(FileToSign {
    resource_id: needed(0, "ResourceID"),
    raw_url: needed(1, "RawURL"),
});

wire::blank!(FileToSign { resource_id, raw_url });

impl FileToSign {
    /// Makes one with the fields that it must have.
    pub fn new(resource_id: u32, raw_url: impl Into<String>) -> Self {
        Self {
            resource_id,
            raw_url: raw_url.into(),
        }
    }
}

wire::debug!(FileToSign { resource_id });

#[cfg(feature = "schema")]
crate::schema::named!(FileToSign, Object, FILE_TO_SIGN);

/// What became of one file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SignedFile {
    /// Which.
    pub resource_id: u32,
    /// 0 if an address could be made.
    pub code: i64,
    /// Why not, in words.
    pub desc: Option<String>,
    /// The address.
    pub pre_sig_url: Option<String>,
    /// What has become of the file.
    pub status: Option<FileStatus>,
}

wire::object!(SignedFile {
    resource_id: needed(0, "ResourceID"),
    code: needed(1, "Code"),
    desc: option(2, "Desc"),
    pre_sig_url: option(3, "PreSigURL"),
    status: option(4, "Status"),
});

wire::debug!(SignedFile { resource_id, code, status });

#[cfg(feature = "schema")]
crate::schema::named!(SignedFile, Object, SIGNED_FILE);

impl Endpoint for GetCosSigRequest {
    type Response = GetCosSigResponse;
    const META: &'static EndpointMeta = &GET_COS_SIG;

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .pre_sig_urls
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.code);
                ItemResult::new(
                    Some(item.resource_id.to_string().into()),
                    wire::classify(rule, code),
                    code,
                    item.desc.as_deref(),
                )
            })
            .collect()
    }
}

pub(crate) static FILE_STATUS: EnumMeta = EnumMeta {
    name: "FileStatus",
    doc: "What has become of a file.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Normal",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "Everybody who gets the message can fetch it.",
        },
        EnumValue {
            name: "Banned",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "It is banned; only the address made here works.",
        },
        EnumValue {
            name: "Gone",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "It does not exist, or not any more.",
        },
    ],
    prefixes: &[],
};

pub(crate) static FILE_TO_SIGN: ObjectMeta = ObjectMeta::new(
    "FileToSign",
    "A file to make an address for.",
    &[
        FieldMeta {
            wire: "ResourceID",
            name: "resource_id",
            ty: TypeMeta::U32,
            doc: "Number of your choice, by which the answer is found again.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "RawURL",
            name: "raw_url",
            ty: TypeMeta::String,
            doc: "Address of the file, as the message has it.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static SIGNED_FILE: ObjectMeta = ObjectMeta::new(
    "SignedFile",
    "What became of one file.",
    &[
        FieldMeta {
            wire: "ResourceID",
            name: "resource_id",
            ty: TypeMeta::U32,
            doc: "Which.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Code",
            name: "code",
            ty: TypeMeta::Code,
            doc: "0 if an address could be made.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Desc",
            name: "desc",
            ty: TypeMeta::String,
            doc: "Why not, in words.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PreSigURL",
            name: "pre_sig_url",
            ty: TypeMeta::String,
            doc: "The address.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Status",
            name: "status",
            ty: TypeMeta::Enum(&tables::FILE_STATUS),
            doc: "What has become of the file.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetCosSigRequest",
    "Makes addresses by which an administrator can fetch files of messages, banned ones too.",
    &[
        FieldMeta {
            wire: "RawURLs",
            name: "raw_urls",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FILE_TO_SIGN)),
            doc: "Files.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetCosSigResponse",
    "",
    &[
        FieldMeta {
            wire: "PreSigURLs",
            name: "pre_sig_urls",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::SIGNED_FILE)),
            doc: "One entry per file.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_COS_SIG: EndpointMeta = EndpointMeta {
    path: "im_cos_msg/get_cos_sig",
    family: "operation",
    name: "get_cos_sig",
    summary: "Makes addresses by which an administrator can fetch files of messages, banned ones too.",
    doc: "Works for files that client libraries have uploaded: native ones from 4.9 on, those for browsers from 2.0.0 on. The addresses work for 15 minutes.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/74777",
            seen: "2023-07",
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
            name: "im_cos_msg/get_cos_sig",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    results: Some(Results {
        list: "PreSigURLs",
        id: Some("ResourceID"),
        outcome: Some("Code"),
        info: Some("Desc"),
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[1002],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The page has no numbers, neither for the call nor for a file, and no call frequency. 1002 is that of message files for a field that is wrong.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/74777",
                seen: "2023-07",
            }),
        },
        Doubt {
            at: "request.RawURLs.max_items",
            says: None,
            why: "How many files one call takes is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/74777",
                seen: "2023-07",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
