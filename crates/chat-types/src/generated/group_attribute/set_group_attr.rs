// Written by `cargo xtask gen` from spec/group_attribute/set_group_attr.yaml. Do not edit.

//! `group_open_http_svc/set_group_attr`: Replaces all attributes of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupAttributePair, GroupId};

/// Replaces all attributes of a group.
///
/// Attributes that are not named are gone afterwards. A group has at most 16, and all values together
/// at most 16000 bytes.
///
/// Command `group_open_http_svc/set_group_attr`; at most 200 calls a second; at most 5 calls a second
/// for each `GroupId`; retry class `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
/// 10010 (`not_found`), 10015 (`id_invalid`), 10045 (`attribute_key_too_long`), 10046
/// (`attribute_value_too_long`), 10047 (`too_many_attributes`), 10048 (`attributes_too_large`), 10049
/// (`attribute_rate_exceeded`), 10056 (`attribute_conflict`).
///
/// Source: page 269/67011 (2023-02), page 1047/44190 (2024-07).
///
/// Not sure (`group_types.allowed`): An older page has live rooms only.
///
/// Not sure (`errors`): 10056 stands in the general table alone.
///
/// Not sure (`request.GroupAttr.checks`): What a key that comes twice does is not documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetGroupAttrRequest {
    /// Group.
    pub group_id: GroupId,
    /// The new attributes.
    ///
    /// At most 16 items.
    pub group_attr: Vec<GroupAttributePair>,
}

wire::object!(SetGroupAttrRequest {
    group_id: needed(0, "GroupId"),
    group_attr: needed(1, "GroupAttr"),
});

wire::blank!(SetGroupAttrRequest { group_id, group_attr });

impl SetGroupAttrRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        group_attr: impl IntoIterator<Item = impl Into<GroupAttributePair>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            group_attr: group_attr.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(SetGroupAttrRequest, Object, REQUEST);

/// What [`SetGroupAttrRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetGroupAttrResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(SetGroupAttrResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for SetGroupAttrResponse {
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
crate::schema::answer!(SetGroupAttrResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SetGroupAttrRequest {
    type Response = SetGroupAttrResponse;
    const META: &'static EndpointMeta = &SET_GROUP_ATTR;

    #[inline]
    fn quota_use(&self, quota: usize) -> QuotaUse<'_> {
        match quota {
            1 => QuotaUse::of(self.group_id.as_str()),
            _ => QuotaUse::default(),
        }
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SetGroupAttrRequest",
    "Replaces all attributes of a group.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Group.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupAttr",
            name: "group_attr",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_ATTRIBUTE_PAIR)),
            doc: "The new attributes.",
            required: true,
            rules: &FieldRules {
                max_items: Some(16),
                checks: &["unique_keys", "values_in_all"],
                check_limit: Some(16000),
                codes: &[(chat_meta::check::Rule::MaxItems, 10047)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("SetGroupAttrResponse", "", &[]);

pub(crate) static SET_GROUP_ATTR: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/set_group_attr",
    family: "group_attribute",
    name: "set_group_attr",
    summary: "Replaces all attributes of a group.",
    doc: "Attributes that are not named are gone afterwards. A group has at most 16, and all values together at most 16000 bytes.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/67011",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/44190",
            seen: "2024-07",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "AVChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/set_group_attr",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
        Quota {
            name: "group_attributes",
            rate: Rate { count: 5, per_seconds: 1 },
            scope: QuotaScope::Bucket("group_attributes"),
            key: &["GroupId"],
            counts: None,
            code: 10049,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[
        10002, 10004, 10007, 10010, 10015, 10045, 10046, 10047, 10048, 10049, 10056,
    ],
    doubts: &[
        Doubt {
            at: "group_types.allowed",
            says: None,
            why: "An older page has live rooms only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/67011",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "10056 stands in the general table alone.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.GroupAttr.checks",
            says: None,
            why: "What a key that comes twice does is not documented.",
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
