// Written by `cargo xtask gen` from spec/permission_group/modify_permission_group.yaml. Do not edit.

//! `group_open_http_svc/modify_permission_group`: Changes a permission group. What is absent stays as
//! it is.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, CommunityPermissions, GroupId, PermissionGroupId};

/// Changes a permission group. What is absent stays as it is.
///
/// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
/// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
/// of the libraries.
///
/// Command `group_open_http_svc/modify_permission_group`; at most 200 calls a second; retry class
/// `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 110006
/// (`permission_group_not_found`), 110008 (`permission_group_deleted`).
///
/// Source: page 1047/61234 (2024-07), page 269/103968, page 1047/34348 (2025-11).
///
/// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
/// commands of groups share, and what the general table has on permission groups.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyPermissionGroupRequest {
    /// Community that it belongs to.
    pub group_id: GroupId,
    /// Which one to change.
    pub permission_group_id: PermissionGroupId,
    /// Its name.
    ///
    /// At most 150 bytes.
    pub permission_group_name: Option<String>,
    /// All that its members may do in the community; what is not set is taken away.
    pub permission: Option<CommunityPermissions>,
    /// Free text of the app.
    ///
    /// At most 3000 bytes.
    pub custom_string: Option<String>,
}

wire::object!(ModifyPermissionGroupRequest {
    group_id: needed(0, "GroupId"),
    permission_group_id: needed(1, "PermissionGroupId"),
    permission_group_name: option(2, "PermissionGroupName"),
    permission: option(3, "Permission"),
    custom_string: option(4, "CustomString"),
});

wire::blank!(
    ModifyPermissionGroupRequest { group_id, permission_group_id, permission_group_name,
    permission, custom_string }
);

wire::debug!(ModifyPermissionGroupRequest { group_id, permission_group_id, permission });

impl ModifyPermissionGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            permission_group_name: None,
            permission: None,
            custom_string: None,
        }
    }

    /// Sets [`permission_group_name`](Self::permission_group_name).
    #[must_use]
    pub fn permission_group_name(
        mut self,
        permission_group_name: impl Into<String>,
    ) -> Self {
        self.permission_group_name = Some(permission_group_name.into());
        self
    }

    /// Sets [`permission`](Self::permission).
    #[must_use]
    pub fn permission(mut self, permission: CommunityPermissions) -> Self {
        self.permission = Some(permission);
        self
    }

    /// Sets [`custom_string`](Self::custom_string).
    #[must_use]
    pub fn custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string = Some(custom_string.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ModifyPermissionGroupRequest, Object, REQUEST);

/// What [`ModifyPermissionGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPermissionGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ModifyPermissionGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ModifyPermissionGroupResponse {
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
crate::schema::answer!(ModifyPermissionGroupResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ModifyPermissionGroupRequest {
    type Response = ModifyPermissionGroupResponse;
    const META: &'static EndpointMeta = &MODIFY_PERMISSION_GROUP;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ModifyPermissionGroupRequest",
    "Changes a permission group. What is absent stays as it is.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community that it belongs to.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PermissionGroupId",
            name: "permission_group_id",
            ty: TypeMeta::Id(&tables::PERMISSION_GROUP_ID),
            doc: "Which one to change.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PermissionGroupName",
            name: "permission_group_name",
            ty: TypeMeta::String,
            doc: "Its name.",
            max_bytes: Some(150),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Permission",
            name: "permission",
            ty: TypeMeta::Bits(&tables::COMMUNITY_PERMISSIONS),
            doc: "All that its members may do in the community; what is not set is taken away.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomString",
            name: "custom_string",
            ty: TypeMeta::String,
            doc: "Free text of the app.",
            max_bytes: Some(3000),
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ModifyPermissionGroupResponse", "", &[]);

pub(crate) static MODIFY_PERMISSION_GROUP: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/modify_permission_group",
    family: "permission_group",
    name: "modify_permission_group",
    summary: "Changes a permission group. What is absent stays as it is.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/61234",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/103968",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34348",
            seen: "2025-11",
        },
    ],
    needs: Some(
        "A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8 of the libraries.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/modify_permission_group",
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
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 110006, 110008],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table was cut off in every copy read. These are the numbers that all commands of groups share, and what the general table has on permission groups.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
