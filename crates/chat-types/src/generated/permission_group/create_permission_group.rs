// Written by `cargo xtask gen` from spec/permission_group/create_permission_group.yaml. Do not edit.

//! `group_open_http_svc/create_permission_group`: Creates a permission group in a community.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, CommunityPermissions, GroupId, PermissionGroupId};

/// Creates a permission group in a community.
///
/// Permission groups take effect once the community has them switched on (`EnablePermission` of
/// create_group and modify_group_base_info); the role of administrators then loses its power. The
/// members of a permission group have its rights on top of those that everybody has. Without an id of
/// your own a repeat makes a second permission group.
///
/// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
/// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
/// of the libraries.
///
/// Command `group_open_http_svc/create_permission_group`; at most 200 calls a second; retry class
/// `depends`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/103966 (2025-12), page 1047/61232 (2024-07), page 1047/34348 (2025-11).
///
/// Not sure (`errors`): The table was cut off in every copy read; these are the numbers that all
/// commands of groups share.
///
/// Not sure (`errors`): What an id in use is answered with was not to be seen. Were it known, a repeat
/// with an id could simply be sent.
///
/// Not sure (`retry`): Which of several numbers one that is not there gets is not known, so whatever is
/// no success counts. If the read failed for another reason, a repeat with the same id makes no second
/// one.
///
/// Not sure (`response.PermissionGroupId.always`): The text promises the id that was made; whether a
/// chosen one is repeated was not to be seen.
///
/// Not sure (`request.Permission.required`): The samples have it; whether it may be left out was not to
/// be seen.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionGroupRequest {
    /// Community to create it in.
    pub group_id: GroupId,
    /// Id of your own choice, without a second `@PMG#`. Absent: the service makes one.
    pub permission_group_id: Option<PermissionGroupId>,
    /// Its name.
    ///
    /// At most 150 bytes.
    pub permission_group_name: String,
    /// What its members may do in the community. Rights in topics are given by add_topic_permission_group.
    pub permission: CommunityPermissions,
    /// Free text of the app.
    ///
    /// At most 3000 bytes.
    pub custom_string: Option<String>,
}

wire::object!(CreatePermissionGroupRequest {
    group_id: needed(0, "GroupId"),
    permission_group_id: option(1, "PermissionGroupId"),
    permission_group_name: needed(2, "PermissionGroupName"),
    permission: needed(3, "Permission"),
    custom_string: option(4, "CustomString"),
});

wire::blank!(
    CreatePermissionGroupRequest { group_id, permission_group_id, permission_group_name,
    permission, custom_string }
);

wire::debug!(CreatePermissionGroupRequest { group_id, permission_group_id, permission });

impl CreatePermissionGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        permission_group_name: impl Into<String>,
        permission: CommunityPermissions,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: None,
            permission_group_name: permission_group_name.into(),
            permission,
            custom_string: None,
        }
    }

    /// Sets [`permission_group_id`](Self::permission_group_id).
    #[must_use]
    pub fn permission_group_id(
        mut self,
        permission_group_id: impl Into<PermissionGroupId>,
    ) -> Self {
        self.permission_group_id = Some(permission_group_id.into());
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
crate::schema::named!(CreatePermissionGroupRequest, Object, REQUEST);

/// What [`CreatePermissionGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Its id: the chosen one, or the one that was made.
    pub permission_group_id: PermissionGroupId,
}

wire::object!(CreatePermissionGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    permission_group_id: needed(3, "PermissionGroupId"),
});

impl Answer for CreatePermissionGroupResponse {
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
crate::schema::answer!(CreatePermissionGroupResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for CreatePermissionGroupRequest {
    type Response = CreatePermissionGroupResponse;
    const META: &'static EndpointMeta = &CREATE_PERMISSION_GROUP;

    #[inline]
    fn retry(&self) -> &'static Retry {
        if wire::is_given(&self.permission_group_id) {
            &Retry::VerifyFirst(VerifyFirst {
                read: "get_permission_group",
                how: "Read the permission group of this id: if it is there with this name and these rights, the first attempt worked.",
                check: Some(
                    &Check {
                        path: "group_open_http_svc/get_permission_group",
                        send: &[
                            ("GroupId", Operand::Request("GroupId")),
                            (
                                "PermissionGroupIdList",
                                Operand::Request("PermissionGroupId"),
                            ),
                        ],
                        all_pages: false,
                        items: "PermissionGroupInfoList",
                        done: Seen {
                            there: &[
                                ("ErrorCode", Operand::Literal(Literal::Int(0))),
                                (
                                    "PermissionGroupId",
                                    Operand::Request("PermissionGroupId"),
                                ),
                                (
                                    "PermissionGroupName",
                                    Operand::Request("PermissionGroupName"),
                                ),
                                ("Permission", Operand::Request("Permission")),
                            ],
                            same: &[],
                            gone: &[],
                        },
                        undone: Seen {
                            there: &[
                                ("PermissionGroupId", Operand::Request("PermissionGroupId")),
                            ],
                            same: &[],
                            gone: &[
                                ("ErrorCode", Operand::Literal(Literal::Int(0))),
                                ("PermissionGroupId", Operand::Request("PermissionGroupId")),
                            ],
                        },
                        answer: &[
                            ("PermissionGroupId", Operand::Request("PermissionGroupId")),
                        ],
                    },
                ),
            })
        } else {
            &Retry::Never
        }
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "CreatePermissionGroupRequest",
    "Creates a permission group in a community.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community to create it in.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PermissionGroupId",
            name: "permission_group_id",
            ty: TypeMeta::Id(&tables::PERMISSION_GROUP_ID),
            doc: "Id of your own choice, without a second `@PMG#`. Absent: the service makes one.",
            rules: &FieldRules {
                checks: &["custom_permission_group_id"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PermissionGroupName",
            name: "permission_group_name",
            ty: TypeMeta::String,
            doc: "Its name.",
            required: true,
            max_bytes: Some(150),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Permission",
            name: "permission",
            ty: TypeMeta::Bits(&tables::COMMUNITY_PERMISSIONS),
            doc: "What its members may do in the community. Rights in topics are given by add_topic_permission_group.",
            required: true,
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

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "CreatePermissionGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "PermissionGroupId",
            name: "permission_group_id",
            ty: TypeMeta::Id(&tables::PERMISSION_GROUP_ID),
            doc: "Its id: the chosen one, or the one that was made.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static CREATE_PERMISSION_GROUP: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/create_permission_group",
    family: "permission_group",
    name: "create_permission_group",
    summary: "Creates a permission group in a community.",
    doc: "Permission groups take effect once the community has them switched on (`EnablePermission` of create_group and modify_group_base_info); the role of administrators then loses its power. The members of a permission group have its rights on top of those that everybody has. Without an id of your own a repeat makes a second permission group.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/103966",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/61232",
            seen: "2024-07",
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
    retry: Retry::Depends(
        &[
            RetryCase {
                when: &[
                    Condition {
                        subject: Subject::Sibling("PermissionGroupId"),
                        test: Test::Present,
                    },
                ],
                class: Retry::VerifyFirst(VerifyFirst {
                    read: "get_permission_group",
                    how: "Read the permission group of this id: if it is there with this name and these rights, the first attempt worked.",
                    check: Some(
                        &Check {
                            path: "group_open_http_svc/get_permission_group",
                            send: &[
                                ("GroupId", Operand::Request("GroupId")),
                                (
                                    "PermissionGroupIdList",
                                    Operand::Request("PermissionGroupId"),
                                ),
                            ],
                            all_pages: false,
                            items: "PermissionGroupInfoList",
                            done: Seen {
                                there: &[
                                    ("ErrorCode", Operand::Literal(Literal::Int(0))),
                                    (
                                        "PermissionGroupId",
                                        Operand::Request("PermissionGroupId"),
                                    ),
                                    (
                                        "PermissionGroupName",
                                        Operand::Request("PermissionGroupName"),
                                    ),
                                    ("Permission", Operand::Request("Permission")),
                                ],
                                same: &[],
                                gone: &[],
                            },
                            undone: Seen {
                                there: &[
                                    ("PermissionGroupId", Operand::Request("PermissionGroupId")),
                                ],
                                same: &[],
                                gone: &[
                                    ("ErrorCode", Operand::Literal(Literal::Int(0))),
                                    ("PermissionGroupId", Operand::Request("PermissionGroupId")),
                                ],
                            },
                            answer: &[
                                ("PermissionGroupId", Operand::Request("PermissionGroupId")),
                            ],
                        },
                    ),
                }),
            },
            RetryCase {
                when: &[],
                class: Retry::Never,
            },
        ],
    ),
    quota: &[
        Quota {
            name: "group_open_http_svc/create_permission_group",
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
    errors: &[10002, 10003, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table was cut off in every copy read; these are the numbers that all commands of groups share.",
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
            why: "What an id in use is answered with was not to be seen. Were it known, a repeat with an id could simply be sent.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "retry",
            says: None,
            why: "Which of several numbers one that is not there gets is not known, so whatever is no success counts. If the read failed for another reason, a repeat with the same id makes no second one.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.PermissionGroupId.always",
            says: None,
            why: "The text promises the id that was made; whether a chosen one is repeated was not to be seen.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Permission.required",
            says: None,
            why: "The samples have it; whether it may be left out was not to be seen.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/61232",
                seen: "2024-07",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
