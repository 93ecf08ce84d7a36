// Written by `cargo xtask gen` from spec/permission_group/add_permission_group_member.yaml. Do not edit.

//! `group_open_http_svc/add_permission_group_member`: Puts members of a community into a permission
//! group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, GroupId, PermissionGroupId, PermissionGroupMember,
    PermissionGroupMemberOutcome,
};

/// Puts members of a community into a permission group.
///
/// Each user has an outcome of its own.
///
/// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
/// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
/// of the libraries.
///
/// Command `group_open_http_svc/add_permission_group_member`; at most 200 calls a second; retry class
/// `repeatable`; a `MemberList` of more than 100 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
/// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 110006
/// (`permission_group_not_found`), 110008 (`permission_group_deleted`), 110012
/// (`permission_group_full`).
///
/// Source: page 1047/61240, page 269/103974, page 1047/34348 (2025-11).
///
/// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
/// commands of groups share, and what the general table has on permission groups.
///
/// Not sure (`errors`): 10005 is what too many accounts are answered with elsewhere.
///
/// Not sure (`item_errors`): Beside 10013 the page points to the table for other results; what a user
/// gets who is not in the community is not known. Whether a permission group that is full fails the
/// call or those who find no place is not known either.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddPermissionGroupMemberRequest {
    /// Community.
    pub group_id: GroupId,
    /// Where to put them.
    pub permission_group_id: PermissionGroupId,
    /// Whom to put there.
    ///
    /// 1 to 100 items.
    pub member_list: Vec<PermissionGroupMember>,
}

wire::object!(AddPermissionGroupMemberRequest {
    group_id: needed(0, "GroupId"),
    permission_group_id: needed(1, "PermissionGroupId"),
    member_list: needed(2, "MemberList"),
});

wire::blank!(
    AddPermissionGroupMemberRequest { group_id, permission_group_id, member_list }
);

impl AddPermissionGroupMemberRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
        member_list: impl IntoIterator<Item = impl Into<PermissionGroupMember>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            member_list: member_list.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AddPermissionGroupMemberRequest, Object, REQUEST);

/// What [`AddPermissionGroupMemberRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct AddPermissionGroupMemberResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each user.
    pub member_list: Vec<PermissionGroupMemberOutcome>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(AddPermissionGroupMemberResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    member_list: list(3, "MemberList"),
});

impl AddPermissionGroupMemberResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &PermissionGroupMemberOutcome> {
        self.member_list
            .iter()
            .filter(|item| {
                wire::classify(
                    AddPermissionGroupMemberRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for AddPermissionGroupMemberResponse {
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
crate::schema::answer!(AddPermissionGroupMemberResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for AddPermissionGroupMemberRequest {
    type Response = AddPermissionGroupMemberResponse;
    const META: &'static EndpointMeta = &ADD_PERMISSION_GROUP_MEMBER;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&ADD_PERMISSION_GROUP_MEMBER);
        if self.member_list.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.member_list);
        let rest = part.split_off(size);
        let call = Self {
            member_list: part,
            ..self.clone()
        };
        self.member_list = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("MemberList", whole.member_list.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.member_list.append(&mut part.member_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.member_list
            .iter()
            .map(|item| {
                wire::Slot::<crate::UserId>::get(&item.member_account)
                    .map_or_else(String::new, |id| id.to_string())
            })
            .collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .member_list
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.result);
                ItemResult::new(
                    Some(item.member_account.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    None,
                )
            })
            .collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AddPermissionGroupMemberRequest",
    "Puts members of a community into a permission group.",
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
            doc: "Where to put them.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MemberList",
            name: "member_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PERMISSION_GROUP_MEMBER)),
            doc: "Whom to put there.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(100),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "AddPermissionGroupMemberResponse",
    "",
    &[
        FieldMeta {
            wire: "MemberList",
            name: "member_list",
            ty: TypeMeta::List(
                &TypeMeta::Object(&tables::PERMISSION_GROUP_MEMBER_OUTCOME),
            ),
            doc: "What became of each user.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static ADD_PERMISSION_GROUP_MEMBER: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/add_permission_group_member",
    family: "permission_group",
    name: "add_permission_group_member",
    summary: "Puts members of a community into a permission group.",
    doc: "Each user has an outcome of its own.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/61240",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/103974",
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
            name: "group_open_http_svc/add_permission_group_member",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "MemberList",
        id: Some("Member_Account"),
        size: 100,
        in_order: false,
    }),
    results: Some(Results {
        list: "MemberList",
        id: Some("Member_Account"),
        outcome: Some("Result"),
        info: None,
        success: &[0],
        already: &[10013],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10005, 10007, 10010, 10015, 110006, 110008, 110012],
    item_errors: &[10013, 10019, 110012],
    item_meanings: &[
        CodeMeta {
            code: 10013,
            name: "already_in_permission_group",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user is in the permission group already.",
        },
    ],
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
            at: "errors",
            says: None,
            why: "10005 is what too many accounts are answered with elsewhere.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "Beside 10013 the page points to the table for other results; what a user gets who is not in the community is not known. Whether a permission group that is full fails the call or those who find no place is not known either.",
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
