// Written by `cargo xtask gen` from spec/all_member_push/im_set_attr_name.yaml. Do not edit.

//! `all_member_push/im_set_attr_name`: Gives names to the ten places for attributes of users.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PushAttrName};

/// Gives names to the ten places for attributes of users.
///
/// Pushes can then choose users by these attributes. Places that are not named keep what they have.
///
/// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
/// messages.
///
/// Command `all_member_push/im_set_attr_name`; at most 100 calls a second; retry class `repeatable`.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90033 (`attribute_invalid`), 91000
/// (`internal_error`).
///
/// Source: page 269/45935 (2023-02), page 1047/37167, client library doocs_java (2025-12).
///
/// Not sure (`request.AttrNames`): That the other places keep their names is inferred; no page says it.
///
/// Not sure (`request.AttrNames.code`): The table ends with 90009 and 91000; 90033 is taken from the
/// newer command.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImSetAttrNameRequest {
    /// Names by place, `0` to `9`.
    pub attr_names: std::collections::BTreeMap<String, PushAttrName>,
}

wire::object!(ImSetAttrNameRequest {
    attr_names: needed(0, "AttrNames"),
});

wire::blank!(ImSetAttrNameRequest { attr_names });

wire::debug!(ImSetAttrNameRequest {});

impl ImSetAttrNameRequest {
    /// Makes one with the fields that it must have.
    pub fn new(attr_names: std::collections::BTreeMap<String, PushAttrName>) -> Self {
        Self { attr_names }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImSetAttrNameRequest, Object, REQUEST);

/// What [`ImSetAttrNameRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImSetAttrNameResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ImSetAttrNameResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ImSetAttrNameResponse {
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
crate::schema::answer!(ImSetAttrNameResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ImSetAttrNameRequest {
    type Response = ImSetAttrNameResponse;
    const META: &'static EndpointMeta = &IM_SET_ATTR_NAME;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImSetAttrNameRequest",
    "Gives names to the ten places for attributes of users.",
    &[
        FieldMeta {
            wire: "AttrNames",
            name: "attr_names",
            ty: TypeMeta::Map(&TypeMeta::Id(&tables::PUSH_ATTR_NAME)),
            doc: "Names by place, `0` to `9`.",
            required: true,
            rules: &FieldRules {
                keys: Some(TypeMeta::Enum(&tables::PUSH_ATTR_SLOT)),
                code: Some(90033),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ImSetAttrNameResponse", "", &[]);

pub(crate) static IM_SET_ATTR_NAME: EndpointMeta = EndpointMeta {
    path: "all_member_push/im_set_attr_name",
    family: "all_member_push",
    name: "im_set_attr_name",
    summary: "Gives names to the ten places for attributes of users.",
    doc: "Pushes can then choose users by these attributes. Places that are not named keep what they have.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/45935",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/37167",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "all_member_push/im_set_attr_name",
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
    errors: &[90001, 90009, 90033, 91000],
    doubts: &[
        Doubt {
            at: "request.AttrNames",
            says: None,
            why: "That the other places keep their names is inferred; no page says it.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.AttrNames.code",
            says: None,
            why: "The table ends with 90009 and 91000; 90033 is taken from the newer command.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/45935",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
