// Written by `cargo xtask gen` from spec/group_attribute/clear_group_attr.yaml. Do not edit.

//! `group_open_http_svc/clear_group_attr`: Removes all attributes of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId};

/// Removes all attributes of a group.
///
/// Command `group_open_http_svc/clear_group_attr`; at most 200 calls a second; at most 5 calls a second
/// for each `GroupId`; retry class `never`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
/// 10010 (`not_found`), 10015 (`id_invalid`), 10049 (`attribute_rate_exceeded`).
///
/// Source: page 269/67009 (2023-02), page 1047/44189 (2024-07).
///
/// Not sure (`retry`): Two calls leave what one leaves, except for attributes set between them, which
/// would be lost as well. Another source reads `repeatable`.
///
/// Not sure (`group_types.allowed`): The page leaves out communities, which all its sister pages have
/// by now; an older one has live rooms only.
///
/// Not sure (`errors`): The table was copied from the page of modify_group_attr, limits of keys and
/// values included. Another source reads `10047`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClearGroupAttrRequest {
    /// Group.
    pub group_id: GroupId,
}

wire::object!(ClearGroupAttrRequest {
    group_id: needed(0, "GroupId"),
});

wire::blank!(ClearGroupAttrRequest { group_id });

impl ClearGroupAttrRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ClearGroupAttrRequest, Object, REQUEST);

/// What [`ClearGroupAttrRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClearGroupAttrResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ClearGroupAttrResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ClearGroupAttrResponse {
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
crate::schema::answer!(ClearGroupAttrResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ClearGroupAttrRequest {
    type Response = ClearGroupAttrResponse;
    const META: &'static EndpointMeta = &CLEAR_GROUP_ATTR;

    #[inline]
    fn quota_use(&self, quota: usize) -> QuotaUse<'_> {
        match quota {
            1 => QuotaUse::of(self.group_id.as_str()),
            _ => QuotaUse::default(),
        }
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ClearGroupAttrRequest",
    "Removes all attributes of a group.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Group.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ClearGroupAttrResponse", "", &[]);

pub(crate) static CLEAR_GROUP_ATTR: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/clear_group_attr",
    family: "group_attribute",
    name: "clear_group_attr",
    summary: "Removes all attributes of a group.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/67009",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/44189",
            seen: "2024-07",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "AVChatRoom"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Never,
    quota: &[
        Quota {
            name: "group_open_http_svc/clear_group_attr",
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
    errors: &[10002, 10004, 10007, 10010, 10015, 10049],
    doubts: &[
        Doubt {
            at: "retry",
            says: Some("repeatable"),
            why: "Two calls leave what one leaves, except for attributes set between them, which would be lost as well.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "group_types.allowed",
            says: None,
            why: "The page leaves out communities, which all its sister pages have by now; an older one has live rooms only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/44189",
                seen: "2024-07",
            }),
        },
        Doubt {
            at: "errors",
            says: Some("10047"),
            why: "The table was copied from the page of modify_group_attr, limits of keys and values included.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/67009",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
