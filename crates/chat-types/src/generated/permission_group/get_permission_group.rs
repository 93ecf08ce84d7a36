// Written by `cargo xtask gen` from spec/permission_group/get_permission_group.yaml. Do not edit.

//! `group_open_http_svc/get_permission_group`: Reads permission groups of a community, all of them or
//! those named.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, CommunityPermissions, Cursor, GroupId, PermissionGroupId};

/// Reads permission groups of a community, all of them or those named.
///
/// Each permission group has an outcome of its own. Only a call that names none is paged.
///
/// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
/// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
/// of the libraries.
///
/// Command `group_open_http_svc/get_permission_group`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 1047/61235 (2024-07), page 269/103969 (2024-07), page 1047/34348 (2025-11).
///
/// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
/// commands of groups share, and what the general table has on permission groups.
///
/// Not sure (`item_errors`): No sample shows a permission group that failed; the general table has two
/// numbers for one that is gone.
///
/// Not sure (`request.PermissionGroupIdList.type`): The table; the sample has a list. Another source
/// reads `string`.
///
/// Not sure (`request.PermissionGroupIdList.max_items`): No limit is given; the commands beside this
/// one take 20.
///
/// Not sure (`request.Next.type`): The table, which asks for an empty text in the same row. Another
/// source reads `u64`.
///
/// Not sure (`request.Limit.default`): What happens without it is not said; the client always sends it.
///
/// Not sure (`response.Next`): That it comes, and is empty at the end, is said in the row of the
/// request; the rest of the answer was not to be seen.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionGroupRequest {
    /// Community to read.
    pub group_id: GroupId,
    /// Permission groups wanted; absent or empty: all.
    pub permission_group_id_list: Option<Vec<PermissionGroupId>>,
    /// Page size, when all are read.
    ///
    /// At most 20; the client sends `20` when it is not set.
    pub limit: Option<u32>,
    /// Where to go on, when all are read; empty on the first call.
    pub next: Option<Cursor>,
}

wire::object!(GetPermissionGroupRequest {
    group_id: needed(0, "GroupId"),
    permission_group_id_list: option(1, "PermissionGroupIdList"),
    limit: option(2, "Limit"),
    next: option(3, "Next"),
});

wire::blank!(
    GetPermissionGroupRequest { group_id, permission_group_id_list, limit, next }
);

impl GetPermissionGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id_list: None,
            limit: None,
            next: None,
        }
    }

    /// Sets [`permission_group_id_list`](Self::permission_group_id_list).
    #[must_use]
    pub fn permission_group_id_list(
        mut self,
        permission_group_id_list: impl IntoIterator<Item = impl Into<PermissionGroupId>>,
    ) -> Self {
        self.permission_group_id_list = Some(
            permission_group_id_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn next(mut self, next: impl Into<Cursor>) -> Self {
        self.next = Some(next.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetPermissionGroupRequest, Object, REQUEST);

/// What [`GetPermissionGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct GetPermissionGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per permission group.
    pub permission_group_info_list: Vec<PermissionGroupInfo>,
    /// What the next call sends; empty when finished, and of no use where permission groups were named.
    pub next: Option<Cursor>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetPermissionGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    permission_group_info_list: list(3, "PermissionGroupInfoList"),
    next: option(4, "Next"),
});

impl GetPermissionGroupResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &PermissionGroupInfo> {
        self.permission_group_info_list
            .iter()
            .filter(|item| {
                wire::classify(
                    GetPermissionGroupRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for GetPermissionGroupResponse {
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
crate::schema::answer!(GetPermissionGroupResponse, NORMAL_ENVELOPE, RESPONSE);

/// A permission group, or why it could not be read.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionGroupInfo {
    /// Which one.
    pub permission_group_id: PermissionGroupId,
    /// Outcome for it; 0 is success.
    pub error_code: i64,
    /// What went wrong with it, or empty.
    pub error_info: Option<String>,
    /// Its name.
    pub permission_group_name: Option<String>,
    /// Free text of the app.
    pub custom_string: Option<String>,
    /// What its members may do in the community.
    pub permission: Option<CommunityPermissions>,
    /// How many members it has.
    pub member_count: Option<u32>,
}

wire::object!(PermissionGroupInfo {
    permission_group_id: needed(0, "PermissionGroupId"),
    error_code: needed(1, "ErrorCode"),
    error_info: option(2, "ErrorInfo"),
    permission_group_name: option(3, "PermissionGroupName"),
    custom_string: option(4, "CustomString"),
    permission: option(5, "Permission"),
    member_count: option(6, "MemberCount"),
});

wire::debug!(
    PermissionGroupInfo { permission_group_id, error_code, permission, member_count }
);

#[cfg(feature = "schema")]
crate::schema::named!(PermissionGroupInfo, Object, PERMISSION_GROUP_INFO);

impl Endpoint for GetPermissionGroupRequest {
    type Response = GetPermissionGroupResponse;
    const META: &'static EndpointMeta = &GET_PERMISSION_GROUP;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.limit.get_or_insert(20);
        self.next.get_or_insert(Cursor::from(""));
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .permission_group_info_list
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

impl Paged for GetPermissionGroupRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.next, &[Literal::Text("")]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<Cursor>("Next", &answer.next)?;
        let moved = wire::carry(next_1, &mut self.next);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("Next")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.permission_group_info_list.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        self.limit
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        self.limit = Some(size);
    }
}

impl PagedItems for GetPermissionGroupRequest {
    type Item = PermissionGroupInfo;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.permission_group_info_list
    }
}

pub(crate) static PERMISSION_GROUP_INFO: ObjectMeta = ObjectMeta::new(
    "PermissionGroupInfo",
    "A permission group, or why it could not be read.",
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
        FieldMeta {
            wire: "PermissionGroupName",
            name: "permission_group_name",
            ty: TypeMeta::String,
            doc: "Its name.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomString",
            name: "custom_string",
            ty: TypeMeta::String,
            doc: "Free text of the app.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Permission",
            name: "permission",
            ty: TypeMeta::Bits(&tables::COMMUNITY_PERMISSIONS),
            doc: "What its members may do in the community.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MemberCount",
            name: "member_count",
            ty: TypeMeta::U32,
            doc: "How many members it has.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetPermissionGroupRequest",
    "Reads permission groups of a community, all of them or those named.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community to read.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PermissionGroupIdList",
            name: "permission_group_id_list",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PERMISSION_GROUP_ID)),
            doc: "Permission groups wanted; absent or empty: all.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Limit",
            name: "limit",
            ty: TypeMeta::U32,
            doc: "Page size, when all are read.",
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(20))),
                max: Some(20),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Next",
            name: "next",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "Where to go on, when all are read; empty on the first call.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetPermissionGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "PermissionGroupInfoList",
            name: "permission_group_info_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PERMISSION_GROUP_INFO)),
            doc: "One entry per permission group.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Next",
            name: "next",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "What the next call sends; empty when finished, and of no use where permission groups were named.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_PERMISSION_GROUP: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_permission_group",
    family: "permission_group",
    name: "get_permission_group",
    summary: "Reads permission groups of a community, all of them or those named.",
    doc: "Each permission group has an outcome of its own. Only a call that names none is paged.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/61235",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/103969",
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
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/get_permission_group",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    page: &[
        Page {
            when: &[],
            items: "PermissionGroupInfoList",
            size: Some("Limit"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("Next", "Next")],
                first: &[("Next", Literal::Text(""))],
                end: &[("Next", &[Literal::Text("")])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
    ],
    results: Some(Results {
        list: "PermissionGroupInfoList",
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
    item_errors: &[110006, 110008],
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
            at: "request.PermissionGroupIdList.type",
            says: Some("string"),
            why: "The table; the sample has a list.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/61235",
                seen: "2024-07",
            }),
        },
        Doubt {
            at: "request.PermissionGroupIdList.max_items",
            says: None,
            why: "No limit is given; the commands beside this one take 20.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.Next.type",
            says: Some("u64"),
            why: "The table, which asks for an empty text in the same row.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/61235",
                seen: "2024-07",
            }),
        },
        Doubt {
            at: "request.Limit.default",
            says: None,
            why: "What happens without it is not said; the client always sends it.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "response.Next",
            says: None,
            why: "That it comes, and is empty at the end, is said in the row of the request; the rest of the answer was not to be seen.",
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
