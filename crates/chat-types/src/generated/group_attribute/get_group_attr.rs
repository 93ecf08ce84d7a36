// Written by `cargo xtask gen` from spec/group_attribute/get_group_attr.yaml. Do not edit.

//! `group_open_attr_http_svc/get_group_attr`: Reads all attributes of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupAttributePair, GroupId};

/// Reads all attributes of a group.
///
/// Command `group_open_attr_http_svc/get_group_attr`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
/// 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/67012 (2023-02), page 1047/44187.
///
/// Not sure (`path`): Every page has the service of its own. Whether the other one answers too is not
/// known. Another source reads `group_open_http_svc/get_group_attr`.
///
/// Not sure (`group_types.allowed`): The older page leaves out communities; the international one has
/// them.
///
/// Not sure (`response.GroupAttrAry.always`): What a group without attributes is answered with is not
/// shown.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGroupAttrRequest {
    /// Group.
    pub group_id: GroupId,
}

wire::object!(GetGroupAttrRequest {
    group_id: needed(0, "GroupId"),
});

wire::blank!(GetGroupAttrRequest { group_id });

impl GetGroupAttrRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetGroupAttrRequest, Object, REQUEST);

/// What [`GetGroupAttrRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupAttrResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The attributes.
    pub group_attr: Vec<GroupAttributePair>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetGroupAttrResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    group_attr: list(3, "GroupAttrAry"),
});

impl Answer for GetGroupAttrResponse {
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
crate::schema::answer!(GetGroupAttrResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GetGroupAttrRequest {
    type Response = GetGroupAttrResponse;
    const META: &'static EndpointMeta = &GET_GROUP_ATTR;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetGroupAttrRequest",
    "Reads all attributes of a group.",
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

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetGroupAttrResponse",
    "",
    &[
        FieldMeta {
            wire: "GroupAttrAry",
            name: "group_attr",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_ATTRIBUTE_PAIR)),
            doc: "The attributes.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_GROUP_ATTR: EndpointMeta = EndpointMeta {
    path: "group_open_attr_http_svc/get_group_attr",
    family: "group_attribute",
    name: "get_group_attr",
    summary: "Reads all attributes of a group.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/67012",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/44187",
            seen: "",
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
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_attr_http_svc/get_group_attr",
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
    errors: &[10002, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "path",
            says: Some("group_open_http_svc/get_group_attr"),
            why: "Every page has the service of its own. Whether the other one answers too is not known.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "official_java",
                seen: "2022-07",
            }),
        },
        Doubt {
            at: "group_types.allowed",
            says: None,
            why: "The older page leaves out communities; the international one has them.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/67012",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "response.GroupAttrAry.always",
            says: None,
            why: "What a group without attributes is answered with is not shown.",
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
