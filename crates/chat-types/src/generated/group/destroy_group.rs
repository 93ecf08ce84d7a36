// Written by `cargo xtask gen` from spec/group/destroy_group.yaml. Do not edit.

//! `group_open_http_svc/destroy_group`: Dissolves a group for good.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId};

/// Dissolves a group for good.
///
/// A second call answers that the group is not there.
///
/// Command `group_open_http_svc/destroy_group`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/1624 (2023-02), page 1047/34896.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DestroyGroupRequest {
    /// Group to dissolve.
    pub group_id: GroupId,
}

wire::object!(DestroyGroupRequest {
    group_id: needed(0, "GroupId"),
});

wire::blank!(DestroyGroupRequest { group_id });

impl DestroyGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DestroyGroupRequest, Object, REQUEST);

/// What [`DestroyGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DestroyGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(DestroyGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for DestroyGroupResponse {
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
crate::schema::answer!(DestroyGroupResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for DestroyGroupRequest {
    type Response = DestroyGroupResponse;
    const META: &'static EndpointMeta = &DESTROY_GROUP;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DestroyGroupRequest",
    "Dissolves a group for good.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Group to dissolve.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("DestroyGroupResponse", "", &[]);

pub(crate) static DESTROY_GROUP: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/destroy_group",
    family: "group",
    name: "destroy_group",
    summary: "Dissolves a group for good.",
    doc: "A second call answers that the group is not there.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1624",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34896",
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
    retry: Retry::Repeatable,
    already: &[10010],
    quota: &[
        Quota {
            name: "group_open_http_svc/destroy_group",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015],
    ..BASE_ENDPOINT
};
