// Written by `cargo xtask gen` from spec/all_member_push/im_get_attr_name.yaml. Do not edit.

//! `all_member_push/im_get_attr_name`: Reads the names of the attributes of users.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PushAttrName};

/// Reads the names of the attributes of users.
///
/// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
/// messages.
///
/// Command `all_member_push/im_get_attr_name`; at most 100 calls a second; retry class `read`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 91000 (`internal_error`).
///
/// Source: page 269/45936 (2023-02), page 1047/37168, client library doocs_java (2025-12).
///
/// Not sure (`errors`): Too many accounts; there are none in this call. Another source reads `90018`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImGetAttrNameRequest {}

wire::object!(ImGetAttrNameRequest {});

impl ImGetAttrNameRequest {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for ImGetAttrNameRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImGetAttrNameRequest, Object, REQUEST);

/// What [`ImGetAttrNameRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImGetAttrNameResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Names by place. Places without a name are missing.
    pub attr_names: std::collections::BTreeMap<String, PushAttrName>,
}

wire::object!(ImGetAttrNameResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    attr_names: needed(3, "AttrNames"),
});

wire::debug!(ImGetAttrNameResponse { action_status, error_code, error_info });

impl Answer for ImGetAttrNameResponse {
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
crate::schema::answer!(ImGetAttrNameResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ImGetAttrNameRequest {
    type Response = ImGetAttrNameResponse;
    const META: &'static EndpointMeta = &IM_GET_ATTR_NAME;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImGetAttrNameRequest",
    "Reads the names of the attributes of users.",
    &[],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "ImGetAttrNameResponse",
    "",
    &[
        FieldMeta {
            wire: "AttrNames",
            name: "attr_names",
            ty: TypeMeta::Map(&TypeMeta::Id(&tables::PUSH_ATTR_NAME)),
            doc: "Names by place. Places without a name are missing.",
            always: true,
            rules: &FieldRules {
                keys: Some(TypeMeta::Enum(&tables::PUSH_ATTR_SLOT)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static IM_GET_ATTR_NAME: EndpointMeta = EndpointMeta {
    path: "all_member_push/im_get_attr_name",
    family: "all_member_push",
    name: "im_get_attr_name",
    summary: "Reads the names of the attributes of users.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/45936",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/37168",
            seen: "",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "Flagship plan in China, an equal one abroad; switched on in the console under login and messages.",
    ),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "all_member_push/im_get_attr_name",
            rate: Rate { count: 100, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[90001, 90009, 91000],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("90018"),
            why: "Too many accounts; there are none in this call.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/45936",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
