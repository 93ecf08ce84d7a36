// Written by `cargo xtask gen` from spec/operation/get_ip_list.yaml. Do not edit.

//! `ConfigSvc/GetIPList`: Lists the addresses of the servers that clients talk to and that webhooks
//! come from.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::ActionStatus;

/// Lists the addresses of the servers that clients talk to and that webhooks come from.
///
/// Without a special arrangement, those of mainland China only.
///
/// Command `ConfigSvc/GetIPList`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 1002 (`parameter_invalid`).
///
/// Source: page 269/45438 (2023-02), page 1047/36742, client library doocs_java (2025-12).
///
/// Not sure (`envelope`): The sample has no `ErrorInfo`; the table has it, and in turn lacks
/// `ActionStatus`.
///
/// Not sure (`errors`): The page has no numbers of its own. 1002 is that of message files for a
/// parameter that is wrong.
///
/// Not sure (`query.nettype`): Libraries call without it, so it may be left out; what is meant then is
/// not documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIpListRequest {
    /// Which servers; absent: no page says.
    pub net_type: Option<ServerKind>,
}

wire::object!(GetIpListRequest {});

impl GetIpListRequest {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self { net_type: None }
    }

    /// Sets [`net_type`](Self::net_type).
    #[must_use]
    pub fn net_type(mut self, net_type: ServerKind) -> Self {
        self.net_type = Some(net_type);
        self
    }
}

impl Default for GetIpListRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetIpListRequest, Object, REQUEST);

/// What [`GetIpListRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIpListResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Addresses, and ranges of addresses such as `183.192.202.0/25`.
    pub ip_list: Vec<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetIpListResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    ip_list: list(3, "IPList"),
});

wire::debug!(GetIpListResponse { action_status, error_code, error_info, undecoded });

impl Answer for GetIpListResponse {
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
crate::schema::answer!(GetIpListResponse, NORMAL_ENVELOPE, RESPONSE);

/// Which servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerKind {
    /// All of them.
    All,
    /// For native client libraries in China, Hong Kong included.
    NativeChina,
    /// For native client libraries abroad.
    NativeAbroad,
    /// For browsers in China, Hong Kong included.
    WebChina,
    /// For browsers abroad.
    WebAbroad,
    /// From which webhooks come, in China, Hong Kong included.
    WebhooksChina,
    /// From which webhooks come, abroad.
    WebhooksAbroad,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl ServerKind {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::All => 0,
            Self::NativeChina => 1,
            Self::NativeAbroad => 2,
            Self::WebChina => 3,
            Self::WebAbroad => 4,
            Self::WebhooksChina => 5,
            Self::WebhooksAbroad => 6,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::All,
            1 => Self::NativeChina,
            2 => Self::NativeAbroad,
            3 => Self::WebChina,
            4 => Self::WebAbroad,
            5 => Self::WebhooksChina,
            6 => Self::WebhooksAbroad,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(ServerKind);

#[cfg(feature = "schema")]
crate::schema::named!(ServerKind, Enum, SERVER_KIND);

impl Endpoint for GetIpListRequest {
    type Response = GetIpListResponse;
    const META: &'static EndpointMeta = &GET_IP_LIST;

    #[inline]
    fn query(&self) -> Vec<(&'static str, String)> {
        [self.net_type.as_ref().map(|value| ("nettype", value.to_string()))]
            .into_iter()
            .flatten()
            .collect()
    }
}

pub(crate) static SERVER_KIND: EnumMeta = EnumMeta {
    name: "ServerKind",
    doc: "Which servers.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "All",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "All of them.",
        },
        EnumValue {
            name: "NativeChina",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "For native client libraries in China, Hong Kong included.",
        },
        EnumValue {
            name: "NativeAbroad",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "For native client libraries abroad.",
        },
        EnumValue {
            name: "WebChina",
            wire: Literal::Int(3),
            aliases: &[],
            doc: "For browsers in China, Hong Kong included.",
        },
        EnumValue {
            name: "WebAbroad",
            wire: Literal::Int(4),
            aliases: &[],
            doc: "For browsers abroad.",
        },
        EnumValue {
            name: "WebhooksChina",
            wire: Literal::Int(5),
            aliases: &[],
            doc: "From which webhooks come, in China, Hong Kong included.",
        },
        EnumValue {
            name: "WebhooksAbroad",
            wire: Literal::Int(6),
            aliases: &[],
            doc: "From which webhooks come, abroad.",
        },
    ],
    prefixes: &[],
};

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetIpListRequest",
    "Lists the addresses of the servers that clients talk to and that webhooks come from.",
    &[],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetIpListResponse",
    "",
    &[
        FieldMeta {
            wire: "IPList",
            name: "ip_list",
            ty: TypeMeta::List(&TypeMeta::String),
            doc: "Addresses, and ranges of addresses such as `183.192.202.0/25`.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_IP_LIST: EndpointMeta = EndpointMeta {
    path: "ConfigSvc/GetIPList",
    family: "operation",
    name: "get_ip_list",
    summary: "Lists the addresses of the servers that clients talk to and that webhooks come from.",
    doc: "Without a special arrangement, those of mainland China only.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/45438",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/36742",
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
            name: "ConfigSvc/GetIPList",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    query: &[
        FieldMeta {
            wire: "nettype",
            name: "net_type",
            ty: TypeMeta::Enum(&tables::SERVER_KIND),
            doc: "Which servers; absent: no page says.",
            ..FieldMeta::PLAIN
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[1002],
    doubts: &[
        Doubt {
            at: "envelope",
            says: None,
            why: "The sample has no `ErrorInfo`; the table has it, and in turn lacks `ActionStatus`.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/45438",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The page has no numbers of its own. 1002 is that of message files for a parameter that is wrong.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/45438",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "query.nettype",
            says: None,
            why: "Libraries call without it, so it may be left out; what is meant then is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
