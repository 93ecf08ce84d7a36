// Written by `cargo xtask gen` from spec/push/get_attr_name.yaml. Do not edit.

//! `timpush/get_attr_name`: Reads the names of the attributes of accounts.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PushAccountType, PushAttrName};

/// Reads the names of the attributes of accounts.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/get_attr_name`; at most 100 calls a second; retry class `read`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 91000 (`internal_error`).
///
/// Source: page 1047/60562, page 269/137903.
///
/// Not sure (`errors`): Too many accounts; there are none in this call. Another source reads `90018`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAttrNameRequest {}

wire::object!(GetAttrNameRequest {});

impl GetAttrNameRequest {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetAttrNameRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetAttrNameRequest, Object, REQUEST);

/// What [`GetAttrNameRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAttrNameResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Names by place. Places without a name are missing.
    pub attr_names: std::collections::BTreeMap<String, PushAttrName>,
    /// Kind of account by place.
    pub attr_types: std::collections::BTreeMap<String, PushAccountType>,
}

wire::object!(GetAttrNameResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    attr_names: needed(3, "AttrNames"),
    attr_types: needed(4, "AttrTypes"),
});

wire::debug!(GetAttrNameResponse { action_status, error_code, error_info });

impl Answer for GetAttrNameResponse {
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
crate::schema::answer!(GetAttrNameResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GetAttrNameRequest {
    type Response = GetAttrNameResponse;
    const META: &'static EndpointMeta = &GET_ATTR_NAME;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetAttrNameRequest",
    "Reads the names of the attributes of accounts.",
    &[],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetAttrNameResponse",
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
        FieldMeta {
            wire: "AttrTypes",
            name: "attr_types",
            ty: TypeMeta::Map(&TypeMeta::Enum(&tables::PUSH_ACCOUNT_TYPE)),
            doc: "Kind of account by place.",
            always: true,
            rules: &FieldRules {
                keys: Some(TypeMeta::Enum(&tables::PUSH_ATTR_SLOT)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_ATTR_NAME: EndpointMeta = EndpointMeta {
    path: "timpush/get_attr_name",
    family: "push",
    name: "get_attr_name",
    summary: "Reads the names of the attributes of accounts.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60562",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/137903",
            seen: "",
        },
    ],
    needs: Some("The push service, alone or with chat, switched on in the console."),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "timpush/get_attr_name",
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
                name: "1047/60562",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
