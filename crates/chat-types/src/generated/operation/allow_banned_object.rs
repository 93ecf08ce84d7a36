// Written by `cargo xtask gen` from spec/operation/allow_banned_object.yaml. Do not edit.

//! `im_cos_msg/allow_banned_object`: Lifts the ban of a file of a message.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::ActionStatus;

/// Lifts the ban of a file of a message.
///
/// Works for files that client libraries have uploaded: native ones from 4.9 on, those for browsers
/// from 2.0.0 on.
///
/// Command `im_cos_msg/allow_banned_object`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 1002 (`parameter_invalid`).
///
/// Source: page 269/74776 (2023-07), client library doocs_java (2025-12).
///
/// Not sure (`errors`): The page has no numbers, and no call frequency. 1002 is that of message files
/// for a field that is wrong.
///
/// Not sure (`path`): An older copy has the other command in its table, and this one in the sample.
/// Another source reads `im_cos_msg/forbid_illegal_object`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AllowBannedObjectRequest {
    /// Address of the file, as the message has it.
    pub raw_url: String,
}

wire::object!(AllowBannedObjectRequest {
    raw_url: needed(0, "RawURL"),
});

wire::blank!(AllowBannedObjectRequest { raw_url });

wire::debug!(AllowBannedObjectRequest {});

impl AllowBannedObjectRequest {
    /// Makes one with the fields that it must have.
    pub fn new(raw_url: impl Into<String>) -> Self {
        Self { raw_url: raw_url.into() }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AllowBannedObjectRequest, Object, REQUEST);

/// What [`AllowBannedObjectRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowBannedObjectResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(AllowBannedObjectResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for AllowBannedObjectResponse {
    #[inline]
    fn status(&self) -> Status<'_> {
        Status::new(self.action_status.as_str(), self.error_code, &self.error_info)
    }

    #[inline]
    fn fields() -> Option<&'static ObjectMeta> {
        Some(&RESPONSE)
    }
}

#[cfg(feature = "schema")]
crate::schema::answer!(AllowBannedObjectResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for AllowBannedObjectRequest {
    type Response = AllowBannedObjectResponse;
    const META: &'static EndpointMeta = &ALLOW_BANNED_OBJECT;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AllowBannedObjectRequest",
    "Lifts the ban of a file of a message.",
    &[
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

static RESPONSE: ObjectMeta = ObjectMeta::new("AllowBannedObjectResponse", "", &[]);

pub(crate) static ALLOW_BANNED_OBJECT: EndpointMeta = EndpointMeta {
    path: "im_cos_msg/allow_banned_object",
    family: "operation",
    name: "allow_banned_object",
    summary: "Lifts the ban of a file of a message.",
    doc: "Works for files that client libraries have uploaded: native ones from 4.9 on, those for browsers from 2.0.0 on.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/74776",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "im_cos_msg/allow_banned_object",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[1002],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The page has no numbers, and no call frequency. 1002 is that of message files for a field that is wrong.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/74776",
                seen: "2023-07",
            }),
        },
        Doubt {
            at: "path",
            says: Some("im_cos_msg/forbid_illegal_object"),
            why: "An older copy has the other command in its table, and this one in the sample.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/74776",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
