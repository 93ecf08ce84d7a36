// Written by `cargo xtask gen` from spec/permission_group/get_permission_group_member_list.yaml. Do not edit.

//! `group_open_http_svc/get_permission_group_member_list`: Lists the members of a permission group, as
//! members of the community.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, Cursor, CustomFieldKey, GroupId, GroupMember, MemberField,
    PermissionGroupId,
};

/// Lists the members of a permission group, as members of the community.
///
/// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
/// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
/// of the libraries.
///
/// Command `group_open_http_svc/get_permission_group_member_list`; at most 200 calls a second; retry
/// class `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10018 (`answer_too_large`), 110006
/// (`permission_group_not_found`), 110008 (`permission_group_deleted`).
///
/// Source: page 269/103976 (2025-12), page 1047/61242 (2025-10), page 1047/34348 (2025-11).
///
/// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
/// commands of groups share, and what the general table has on permission groups.
///
/// Not sure (`request.Limit.default`): The least sample has neither page size nor cursor; what it
/// brings is not said, so the client always sends a size.
///
/// Not sure (`request.MemberInfoFilter`): The page is made after that of get_group_member_info; words
/// and defaults are taken from there.
///
/// Not sure (`request.AppDefinedDataFilter_GroupMember`): As get_group_member_info, where the table and
/// the samples contradict each other.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionGroupMemberListRequest {
    /// Community.
    pub group_id: GroupId,
    /// Whose members to list.
    pub permission_group_id: PermissionGroupId,
    /// Page size.
    ///
    /// At most 50; the client sends `50` when it is not set.
    pub limit: Option<u32>,
    /// Where to go on; empty on the first call.
    pub next: Option<Cursor>,
    /// Fields wanted; absent: all. The user id comes in any case.
    pub member_info_filter: Option<Vec<MemberField>>,
    /// Custom fields wanted; absent: none if there is a filter of fields, else all.
    pub app_defined_data_filter_group_member: Option<Vec<CustomFieldKey>>,
}

wire::object!(GetPermissionGroupMemberListRequest {
    group_id: needed(0, "GroupId"),
    permission_group_id: needed(1, "PermissionGroupId"),
    limit: option(2, "Limit"),
    next: option(3, "Next"),
    member_info_filter: option(4, "MemberInfoFilter"),
    app_defined_data_filter_group_member: option(5, "AppDefinedDataFilter_GroupMember"),
});

wire::blank!(
    GetPermissionGroupMemberListRequest { group_id, permission_group_id, limit, next,
    member_info_filter, app_defined_data_filter_group_member }
);

impl GetPermissionGroupMemberListRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            limit: None,
            next: None,
            member_info_filter: None,
            app_defined_data_filter_group_member: None,
        }
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

    /// Sets [`member_info_filter`](Self::member_info_filter).
    #[must_use]
    pub fn member_info_filter(
        mut self,
        member_info_filter: impl IntoIterator<Item = impl Into<MemberField>>,
    ) -> Self {
        self.member_info_filter = Some(
            member_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`app_defined_data_filter_group_member`](Self::app_defined_data_filter_group_member).
    #[must_use]
    pub fn app_defined_data_filter_group_member(
        mut self,
        app_defined_data_filter_group_member: impl IntoIterator<
            Item = impl Into<CustomFieldKey>,
        >,
    ) -> Self {
        self.app_defined_data_filter_group_member = Some(
            app_defined_data_filter_group_member.into_iter().map(Into::into).collect(),
        );
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetPermissionGroupMemberListRequest, Object, REQUEST);

/// What [`GetPermissionGroupMemberListRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionGroupMemberListResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// This page.
    pub member_list: Vec<GroupMember>,
    /// What the next call sends; empty when finished.
    pub next: Cursor,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetPermissionGroupMemberListResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    member_list: list(3, "MemberList"),
    next: needed(4, "Next"),
});

impl Answer for GetPermissionGroupMemberListResponse {
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
crate::schema::answer!(GetPermissionGroupMemberListResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GetPermissionGroupMemberListRequest {
    type Response = GetPermissionGroupMemberListResponse;
    const META: &'static EndpointMeta = &GET_PERMISSION_GROUP_MEMBER_LIST;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.limit.get_or_insert(50);
        self.next.get_or_insert(Cursor::from(""));
    }
}

impl Paged for GetPermissionGroupMemberListRequest {
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
        answer.member_list.is_empty()
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

impl PagedItems for GetPermissionGroupMemberListRequest {
    type Item = GroupMember;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.member_list
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetPermissionGroupMemberListRequest",
    "Lists the members of a permission group, as members of the community.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PermissionGroupId",
            name: "permission_group_id",
            ty: TypeMeta::Id(&tables::PERMISSION_GROUP_ID),
            doc: "Whose members to list.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Limit",
            name: "limit",
            ty: TypeMeta::U32,
            doc: "Page size.",
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(50))),
                max: Some(50),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Next",
            name: "next",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "Where to go on; empty on the first call.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MemberInfoFilter",
            name: "member_info_filter",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::MEMBER_FIELD)),
            doc: "Fields wanted; absent: all. The user id comes in any case.",
            rules: &FieldRules {
                filters: Some("MemberList"),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AppDefinedDataFilter_GroupMember",
            name: "app_defined_data_filter_group_member",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::CUSTOM_FIELD_KEY)),
            doc: "Custom fields wanted; absent: none if there is a filter of fields, else all.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetPermissionGroupMemberListResponse",
    "",
    &[
        FieldMeta {
            wire: "MemberList",
            name: "member_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_MEMBER)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Next",
            name: "next",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "What the next call sends; empty when finished.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_PERMISSION_GROUP_MEMBER_LIST: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_permission_group_member_list",
    family: "permission_group",
    name: "get_permission_group_member_list",
    summary: "Lists the members of a permission group, as members of the community.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/103976",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/61242",
            seen: "2025-10",
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
            name: "group_open_http_svc/get_permission_group_member_list",
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
            items: "MemberList",
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
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 10018, 110006, 110008],
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
            at: "request.Limit.default",
            says: None,
            why: "The least sample has neither page size nor cursor; what it brings is not said, so the client always sends a size.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.MemberInfoFilter",
            says: None,
            why: "The page is made after that of get_group_member_info; words and defaults are taken from there.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.AppDefinedDataFilter_GroupMember",
            says: None,
            why: "As get_group_member_info, where the table and the samples contradict each other.",
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
