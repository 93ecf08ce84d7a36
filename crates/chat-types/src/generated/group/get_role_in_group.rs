// Written by `cargo xtask gen` from spec/group/get_role_in_group.yaml. Do not edit.

//! `group_open_http_svc/get_role_in_group`: Tells what users are in a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, MemberRole, UserId};

/// Tells what users are in a group.
///
/// Live rooms have get_admin_list instead.
///
/// Command `group_open_http_svc/get_role_in_group`; at most 200 calls a second; retry class `read`; a
/// `User_Account` of more than 500 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 1047/34963 (2026-04), page 269/1626 (2023-02), client library doocs_java (2025-12).
///
/// Not sure (`errors`): The page describes 10015 as a body that is no JSON; on every other page it is a
/// malformed id of a group.
///
/// Not sure (`request.User_Account.code`): The table has no 10005, which siblings answer to a list that
/// is too long.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRoleInGroupRequest {
    /// Group.
    pub group_id: GroupId,
    /// Users to ask about.
    ///
    /// 1 to 500 items.
    pub user_account: Vec<UserId>,
}

wire::object!(GetRoleInGroupRequest {
    group_id: needed(0, "GroupId"),
    user_account: needed(1, "User_Account"),
});

wire::blank!(GetRoleInGroupRequest { group_id, user_account });

impl GetRoleInGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        user_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            user_account: user_account.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetRoleInGroupRequest, Object, REQUEST);

/// What [`GetRoleInGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRoleInGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One item for each user that was asked for.
    pub user_id_list: Vec<UserInGroup>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetRoleInGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    user_id_list: list(3, "UserIdList"),
});

impl Answer for GetRoleInGroupResponse {
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
crate::schema::answer!(GetRoleInGroupResponse, NORMAL_ENVELOPE, RESPONSE);

/// What a user is in a group.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserInGroup {
    /// Who; the request calls it `User_Account`.
    pub member_account: UserId,
    /// Role, or `NotMember`.
    pub role: MemberRole,
}

wire::object!(UserInGroup {
    member_account: needed(0, "Member_Account"),
    role: needed(1, "Role"),
});

#[cfg(feature = "schema")]
crate::schema::named!(UserInGroup, Object, USER_IN_GROUP);

impl Endpoint for GetRoleInGroupRequest {
    type Response = GetRoleInGroupResponse;
    const META: &'static EndpointMeta = &GET_ROLE_IN_GROUP;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&GET_ROLE_IN_GROUP);
        if self.user_account.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.user_account);
        let rest = part.split_off(size);
        let call = Self {
            user_account: part,
            ..self.clone()
        };
        self.user_account = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("UserIdList", whole.user_id_list.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.user_id_list.append(&mut part.user_id_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.user_account.iter().map(|item| item.to_string()).collect()
    }
}

pub(crate) static USER_IN_GROUP: ObjectMeta = ObjectMeta::new(
    "UserInGroup",
    "What a user is in a group.",
    &[
        FieldMeta {
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who; the request calls it `User_Account`.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Role",
            name: "role",
            ty: TypeMeta::Enum(&tables::MEMBER_ROLE),
            doc: "Role, or `NotMember`.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetRoleInGroupRequest",
    "Tells what users are in a group.",
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
            wire: "User_Account",
            name: "user_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users to ask about.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(500),
                code: Some(10004),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetRoleInGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "UserIdList",
            name: "user_id_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::USER_IN_GROUP)),
            doc: "One item for each user that was asked for.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_ROLE_IN_GROUP: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_role_in_group",
    family: "group",
    name: "get_role_in_group",
    summary: "Tells what users are in a group.",
    doc: "Live rooms have get_admin_list instead.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34963",
            seen: "2026-04",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/1626",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/get_role_in_group",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    batch: Some(Batch {
        over: "User_Account",
        id: None,
        size: 500,
        in_order: false,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The page describes 10015 as a body that is no JSON; on every other page it is a malformed id of a group.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1626",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.User_Account.code",
            says: None,
            why: "The table has no 10005, which siblings answer to a list that is too long.",
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
