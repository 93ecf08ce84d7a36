// Written by `cargo xtask gen` from spec/push/set_attr_name.yaml. Do not edit.

//! `timpush/set_attr_name`: Gives names to the ten places for attributes of accounts.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PushAccountType, PushAttrName};

/// Gives names to the ten places for attributes of accounts.
///
/// Pushes can then choose accounts by these attributes. Each place is for users or for devices without
/// a user, and stays so.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/set_attr_name`; at most 100 calls a second; retry class `repeatable`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90030 (`attribute_length_invalid`),
/// 90033 (`attribute_invalid`), 91000 (`internal_error`).
///
/// Source: page 1047/60563, page 1047/67816, page 269/111050 (2025-11), page 269/137903.
///
/// Not sure (`errors`): 90030 stands in the general table only.
///
/// Not sure (`request.AttrTypes`): That it may name only places of `AttrNames` is not checked before
/// sending; nor are names that come twice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetAttrNameRequest {
    /// Names by place, `0` to `9`; no name twice.
    pub attr_names: std::collections::BTreeMap<String, PushAttrName>,
    /// Kind of account by place, for places that `AttrNames` names; users where nothing is said. It cannot
    /// be changed later.
    pub attr_types: Option<std::collections::BTreeMap<String, PushAccountType>>,
}

wire::object!(SetAttrNameRequest {
    attr_names: needed(0, "AttrNames"),
    attr_types: option(1, "AttrTypes"),
});

wire::blank!(SetAttrNameRequest { attr_names, attr_types });

wire::debug!(SetAttrNameRequest {});

impl SetAttrNameRequest {
    /// Makes one with the fields that it must have.
    pub fn new(attr_names: std::collections::BTreeMap<String, PushAttrName>) -> Self {
        Self {
            attr_names,
            attr_types: None,
        }
    }

    /// Sets [`attr_types`](Self::attr_types).
    #[must_use]
    pub fn attr_types(
        mut self,
        attr_types: std::collections::BTreeMap<String, PushAccountType>,
    ) -> Self {
        self.attr_types = Some(attr_types);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(SetAttrNameRequest, Object, REQUEST);

/// What [`SetAttrNameRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetAttrNameResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(SetAttrNameResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for SetAttrNameResponse {
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
crate::schema::answer!(SetAttrNameResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SetAttrNameRequest {
    type Response = SetAttrNameResponse;
    const META: &'static EndpointMeta = &SET_ATTR_NAME;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SetAttrNameRequest",
    "Gives names to the ten places for attributes of accounts.",
    &[
        FieldMeta {
            wire: "AttrNames",
            name: "attr_names",
            ty: TypeMeta::Map(&TypeMeta::Id(&tables::PUSH_ATTR_NAME)),
            doc: "Names by place, `0` to `9`; no name twice.",
            required: true,
            rules: &FieldRules {
                keys: Some(TypeMeta::Enum(&tables::PUSH_ATTR_SLOT)),
                code: Some(90033),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AttrTypes",
            name: "attr_types",
            ty: TypeMeta::Map(&TypeMeta::Enum(&tables::PUSH_ACCOUNT_TYPE)),
            doc: "Kind of account by place, for places that `AttrNames` names; users where nothing is said. It cannot be changed later.",
            rules: &FieldRules {
                keys: Some(TypeMeta::Enum(&tables::PUSH_ATTR_SLOT)),
                code: Some(90033),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("SetAttrNameResponse", "", &[]);

pub(crate) static SET_ATTR_NAME: EndpointMeta = EndpointMeta {
    path: "timpush/set_attr_name",
    family: "push",
    name: "set_attr_name",
    summary: "Gives names to the ten places for attributes of accounts.",
    doc: "Pushes can then choose accounts by these attributes. Each place is for users or for devices without a user, and stays so.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60563",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/67816",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/111050",
            seen: "2025-11",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "timpush/set_attr_name",
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
    errors: &[90001, 90009, 90030, 90033, 91000],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "90030 stands in the general table only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.AttrTypes",
            says: None,
            why: "That it may name only places of `AttrNames` is not checked before sending; nor are names that come twice.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
