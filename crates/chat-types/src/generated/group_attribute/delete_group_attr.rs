// Written by `cargo xtask gen` from spec/group_attribute/delete_group_attr.yaml. Do not edit.

//! `group_open_http_svc/delete_group_attr`: Removes some attributes of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupAttributeKey, GroupId};

/// Removes some attributes of a group.
///
/// Command `group_open_http_svc/delete_group_attr`; at most 200 calls a second; at most 5 calls a
/// second for each `GroupId`; retry class `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
/// 10010 (`not_found`), 10015 (`id_invalid`), 10045 (`attribute_key_too_long`), 10049
/// (`attribute_rate_exceeded`), 10050 (`attribute_not_found`), 10056 (`attribute_conflict`).
///
/// Source: page 269/104440 (2026-01), page 1047/59499 (2024-07).
///
/// Not sure (`already`): 10050 says that an attribute is not there, which a resend would meet. Whether
/// the others are removed when one of several is missing is not documented.
///
/// Not sure (`errors`): 10056 stands in the general table alone.
///
/// Not sure (`request.GroupAttr.min_items`): What an empty list does is not documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupAttrRequest {
    /// Group.
    pub group_id: GroupId,
    /// Attributes to remove.
    ///
    /// At least 1 items.
    pub group_attr: Vec<GroupAttributeToDelete>,
}

wire::object!(DeleteGroupAttrRequest {
    group_id: needed(0, "GroupId"),
    group_attr: needed(1, "GroupAttr"),
});

wire::blank!(DeleteGroupAttrRequest { group_id, group_attr });

impl DeleteGroupAttrRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        group_attr: impl IntoIterator<Item = impl Into<GroupAttributeToDelete>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            group_attr: group_attr.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DeleteGroupAttrRequest, Object, REQUEST);

/// What [`DeleteGroupAttrRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupAttrResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(DeleteGroupAttrResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for DeleteGroupAttrResponse {
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
crate::schema::answer!(DeleteGroupAttrResponse, NORMAL_ENVELOPE, RESPONSE);

/// An attribute to remove.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupAttributeToDelete {
    /// Its name.
    ///
    /// At most 32 bytes.
    pub key: GroupAttributeKey,
}

wire::object!(GroupAttributeToDelete {
    key: needed(0, "key"),
});

wire::blank!(GroupAttributeToDelete { key });

impl GroupAttributeToDelete {
    /// Makes one with the fields that it must have.
    pub fn new(key: impl Into<GroupAttributeKey>) -> Self {
        Self { key: key.into() }
    }
}

impl From<GroupAttributeKey> for GroupAttributeToDelete {
    #[inline]
    fn from(value: GroupAttributeKey) -> Self {
        Self::new(value)
    }
}

impl From<&GroupAttributeKey> for GroupAttributeToDelete {
    #[inline]
    fn from(value: &GroupAttributeKey) -> Self {
        Self::new(value)
    }
}

impl From<&str> for GroupAttributeToDelete {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for GroupAttributeToDelete {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}

impl From<String> for GroupAttributeToDelete {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GroupAttributeToDelete, Object, GROUP_ATTRIBUTE_TO_DELETE);

impl Endpoint for DeleteGroupAttrRequest {
    type Response = DeleteGroupAttrResponse;
    const META: &'static EndpointMeta = &DELETE_GROUP_ATTR;

    #[inline]
    fn quota_use(&self, quota: usize) -> QuotaUse<'_> {
        match quota {
            1 => QuotaUse::of(self.group_id.as_str()),
            _ => QuotaUse::default(),
        }
    }
}

pub(crate) static GROUP_ATTRIBUTE_TO_DELETE: ObjectMeta = ObjectMeta::new(
    "GroupAttributeToDelete",
    "An attribute to remove.",
    &[
        FieldMeta {
            wire: "key",
            name: "key",
            ty: TypeMeta::Id(&tables::GROUP_ATTRIBUTE_KEY),
            doc: "Its name.",
            required: true,
            max_bytes: Some(32),
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 10045)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DeleteGroupAttrRequest",
    "Removes some attributes of a group.",
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
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_ATTRIBUTE_TO_DELETE)),
            doc: "Attributes to remove.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("DeleteGroupAttrResponse", "", &[]);

pub(crate) static DELETE_GROUP_ATTR: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/delete_group_attr",
    family: "group_attribute",
    name: "delete_group_attr",
    summary: "Removes some attributes of a group.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/104440",
            seen: "2026-01",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/59499",
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
    already: &[10050],
    quota: &[
        Quota {
            name: "group_open_http_svc/delete_group_attr",
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
    errors: &[10002, 10004, 10007, 10010, 10015, 10045, 10049, 10050, 10056],
    doubts: &[
        Doubt {
            at: "already",
            says: None,
            why: "10050 says that an attribute is not there, which a resend would meet. Whether the others are removed when one of several is missing is not documented.",
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
            why: "10056 stands in the general table alone.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.GroupAttr.min_items",
            says: None,
            why: "What an empty list does is not documented.",
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
