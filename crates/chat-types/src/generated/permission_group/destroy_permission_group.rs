// Written by `cargo xtask gen` from spec/permission_group/destroy_permission_group.yaml. Do not edit.

//! `group_open_http_svc/destroy_permission_group`: Destroys permission groups of a community.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, PermissionGroupId};

/// Destroys permission groups of a community.
///
/// Each permission group has an outcome of its own.
///
/// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
/// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
/// of the libraries.
///
/// Command `group_open_http_svc/destroy_permission_group`; at most 200 calls a second; retry class
/// `repeatable`; a `PermissionGroupIdList` of more than 20 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 1047/61233, page 269/103967, page 1047/34348 (2025-11).
///
/// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
/// commands of groups share, and what the general table has on permission groups.
///
/// Not sure (`item_errors`): No sample shows a permission group that failed; the general table has two
/// numbers for one that is gone.
///
/// Not sure (`request.PermissionGroupIdList.code`): What too many are answered with is not documented;
/// 10005 counts accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DestroyPermissionGroupRequest {
    /// Community that they belong to.
    pub group_id: GroupId,
    /// Permission groups to destroy.
    ///
    /// 1 to 20 items.
    pub permission_group_id_list: Vec<PermissionGroupId>,
}

wire::object!(DestroyPermissionGroupRequest {
    group_id: needed(0, "GroupId"),
    permission_group_id_list: needed(1, "PermissionGroupIdList"),
});

wire::blank!(DestroyPermissionGroupRequest { group_id, permission_group_id_list });

impl DestroyPermissionGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        permission_group_id_list: impl IntoIterator<Item = impl Into<PermissionGroupId>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id_list: permission_group_id_list
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DestroyPermissionGroupRequest, Object, REQUEST);

/// What [`DestroyPermissionGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct DestroyPermissionGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each.
    pub permission_group_result_list: Vec<DestroyedPermissionGroup>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(DestroyPermissionGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    permission_group_result_list: list(3, "PermissionGroupResultList"),
});

impl DestroyPermissionGroupResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &DestroyedPermissionGroup> {
        self.permission_group_result_list
            .iter()
            .filter(|item| {
                wire::classify(
                    DestroyPermissionGroupRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for DestroyPermissionGroupResponse {
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
crate::schema::answer!(DestroyPermissionGroupResponse, NORMAL_ENVELOPE, RESPONSE);

/// What became of one permission group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DestroyedPermissionGroup {
    /// Which one.
    pub permission_group_id: PermissionGroupId,
    /// Outcome for it; 0 is success.
    pub error_code: i64,
    /// What went wrong with it, or empty.
    pub error_info: Option<String>,
}

wire::object!(DestroyedPermissionGroup {
    permission_group_id: needed(0, "PermissionGroupId"),
    error_code: needed(1, "ErrorCode"),
    error_info: option(2, "ErrorInfo"),
});

wire::debug!(DestroyedPermissionGroup { permission_group_id, error_code });

#[cfg(feature = "schema")]
crate::schema::named!(DestroyedPermissionGroup, Object, DESTROYED_PERMISSION_GROUP);

impl Endpoint for DestroyPermissionGroupRequest {
    type Response = DestroyPermissionGroupResponse;
    const META: &'static EndpointMeta = &DESTROY_PERMISSION_GROUP;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&DESTROY_PERMISSION_GROUP);
        if self.permission_group_id_list.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.permission_group_id_list);
        let rest = part.split_off(size);
        let call = Self {
            permission_group_id_list: part,
            ..self.clone()
        };
        self.permission_group_id_list = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [
            ("PermissionGroupResultList", whole.permission_group_result_list.len()),
        ];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole
            .permission_group_result_list
            .append(&mut part.permission_group_result_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.permission_group_id_list.iter().map(|item| item.to_string()).collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .permission_group_result_list
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.error_code);
                ItemResult::new(
                    Some(item.permission_group_id.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    item.error_info.as_deref(),
                )
            })
            .collect()
    }
}

pub(crate) static DESTROYED_PERMISSION_GROUP: ObjectMeta = ObjectMeta::new(
    "DestroyedPermissionGroup",
    "What became of one permission group.",
    &[
        FieldMeta {
            wire: "PermissionGroupId",
            name: "permission_group_id",
            ty: TypeMeta::Id(&tables::PERMISSION_GROUP_ID),
            doc: "Which one.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::Code,
            doc: "Outcome for it; 0 is success.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorInfo",
            name: "error_info",
            ty: TypeMeta::String,
            doc: "What went wrong with it, or empty.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DestroyPermissionGroupRequest",
    "Destroys permission groups of a community.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community that they belong to.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PermissionGroupIdList",
            name: "permission_group_id_list",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PERMISSION_GROUP_ID)),
            doc: "Permission groups to destroy.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(20),
                code: Some(10004),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "DestroyPermissionGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "PermissionGroupResultList",
            name: "permission_group_result_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::DESTROYED_PERMISSION_GROUP)),
            doc: "What became of each.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static DESTROY_PERMISSION_GROUP: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/destroy_permission_group",
    family: "permission_group",
    name: "destroy_permission_group",
    summary: "Destroys permission groups of a community.",
    doc: "Each permission group has an outcome of its own.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/61233",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/103967",
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
    already: &[110006, 110008],
    quota: &[
        Quota {
            name: "group_open_http_svc/destroy_permission_group",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "PermissionGroupIdList",
        id: None,
        size: 20,
        in_order: false,
    }),
    results: Some(Results {
        list: "PermissionGroupResultList",
        id: Some("PermissionGroupId"),
        outcome: Some("ErrorCode"),
        info: Some("ErrorInfo"),
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015],
    item_errors: &[110006, 110007, 110008],
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
        Doubt {
            at: "item_errors",
            says: None,
            why: "No sample shows a permission group that failed; the general table has two numbers for one that is gone.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.PermissionGroupIdList.code",
            says: None,
            why: "What too many are answered with is not documented; 10005 counts accounts.",
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
