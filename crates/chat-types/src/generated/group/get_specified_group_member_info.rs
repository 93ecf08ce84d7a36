// Written by `cargo xtask gen` from spec/group/get_specified_group_member_info.yaml. Do not edit.

//! `group_open_http_svc/get_specified_group_member_info`: Reads chosen members of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, CustomFieldKey, GroupId, GroupMember, MemberField, MemberRole, UserId,
};

/// Reads chosen members of a group.
///
/// Users who are no members, or whose role is filtered away, are not in the answer.
///
/// Needs: For the online status alone: Pro, Pro Plus or Enterprise plan, with the online status of
/// group members switched on in the console.
///
/// Command `group_open_http_svc/get_specified_group_member_info`; at most 200 calls a second; retry
/// class `read`; a `Member_List_Account` of more than 50 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
/// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/112002 (2025-12), page 1047/64897 (2026-02), client library doocs_java (2025-12).
///
/// Not sure (`errors`): 10018 for an answer that is too large, which get_group_member_info has, is not
/// in the table; 50 members are not that many.
///
/// Not sure (`group_types.code`): The page refuses live rooms; the number is that of its siblings.
///
/// Not sure (`request.AppDefinedDataFilter_GroupMember`): None by default according to the table, yet
/// samples without this filter show custom fields, one with a filter of fields among them.
///
/// Not sure (`response.MemberList`): That users who are no members are left out is inferred.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSpecifiedGroupMemberInfoRequest {
    /// Group.
    pub group_id: GroupId,
    /// Members to read.
    ///
    /// 1 to 50 items.
    pub member_list_account: Vec<UserId>,
    /// Fields wanted; absent: all. The user id comes in any case.
    pub member_info_filter: Option<Vec<MemberField>>,
    /// Roles wanted; absent: all.
    ///
    /// One of `"Owner"`, `"Admin"`, `"Member"`.
    pub member_role_filter: Option<Vec<MemberRole>>,
    /// Custom fields wanted; absent: none.
    pub app_defined_data_filter_group_member: Option<Vec<CustomFieldKey>>,
}

wire::object!(GetSpecifiedGroupMemberInfoRequest {
    group_id: needed(0, "GroupId"),
    member_list_account: needed(1, "Member_List_Account"),
    member_info_filter: option(2, "MemberInfoFilter"),
    member_role_filter: option(3, "MemberRoleFilter"),
    app_defined_data_filter_group_member: option(4, "AppDefinedDataFilter_GroupMember"),
});

wire::blank!(
    GetSpecifiedGroupMemberInfoRequest { group_id, member_list_account,
    member_info_filter, member_role_filter, app_defined_data_filter_group_member }
);

impl GetSpecifiedGroupMemberInfoRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        member_list_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_list_account: member_list_account
                .into_iter()
                .map(Into::into)
                .collect(),
            member_info_filter: None,
            member_role_filter: None,
            app_defined_data_filter_group_member: None,
        }
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

    /// Sets [`member_role_filter`](Self::member_role_filter).
    #[must_use]
    pub fn member_role_filter(
        mut self,
        member_role_filter: impl IntoIterator<Item = impl Into<MemberRole>>,
    ) -> Self {
        self.member_role_filter = Some(
            member_role_filter.into_iter().map(Into::into).collect(),
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
crate::schema::named!(GetSpecifiedGroupMemberInfoRequest, Object, REQUEST);

/// What [`GetSpecifiedGroupMemberInfoRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpecifiedGroupMemberInfoResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Group, as asked for.
    pub group_id: GroupId,
    /// Those who are members.
    pub member_list: Vec<GroupMember>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetSpecifiedGroupMemberInfoResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    group_id: needed(3, "GroupId"),
    member_list: list(4, "MemberList"),
});

impl Answer for GetSpecifiedGroupMemberInfoResponse {
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
crate::schema::answer!(GetSpecifiedGroupMemberInfoResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GetSpecifiedGroupMemberInfoRequest {
    type Response = GetSpecifiedGroupMemberInfoResponse;
    const META: &'static EndpointMeta = &GET_SPECIFIED_GROUP_MEMBER_INFO;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&GET_SPECIFIED_GROUP_MEMBER_INFO);
        if self.member_list_account.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.member_list_account);
        let rest = part.split_off(size);
        let call = Self {
            member_list_account: part,
            ..self.clone()
        };
        self.member_list_account = rest;
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
        self.member_list_account.iter().map(|item| item.to_string()).collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetSpecifiedGroupMemberInfoRequest",
    "Reads chosen members of a group.",
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
            wire: "Member_List_Account",
            name: "member_list_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Members to read.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(50),
                ..FieldRules::NONE
            },
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
            wire: "MemberRoleFilter",
            name: "member_role_filter",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::MEMBER_ROLE)),
            doc: "Roles wanted; absent: all.",
            rules: &FieldRules {
                allowed: &[
                    Literal::Text("Owner"),
                    Literal::Text("Admin"),
                    Literal::Text("Member"),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AppDefinedDataFilter_GroupMember",
            name: "app_defined_data_filter_group_member",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::CUSTOM_FIELD_KEY)),
            doc: "Custom fields wanted; absent: none.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetSpecifiedGroupMemberInfoResponse",
    "",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Group, as asked for.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MemberList",
            name: "member_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_MEMBER)),
            doc: "Those who are members.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_SPECIFIED_GROUP_MEMBER_INFO: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_specified_group_member_info",
    family: "group",
    name: "get_specified_group_member_info",
    summary: "Reads chosen members of a group.",
    doc: "Users who are no members, or whose role is filtered away, are not in the answer.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/112002",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/64897",
            seen: "2026-02",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "For the online status alone: Pro, Pro Plus or Enterprise plan, with the online status of group members switched on in the console.",
    ),
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
            name: "group_open_http_svc/get_specified_group_member_info",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "Member_List_Account",
        id: None,
        size: 50,
        in_order: false,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10005, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "10018 for an answer that is too large, which get_group_member_info has, is not in the table; 50 members are not that many.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/64897",
                seen: "",
            }),
        },
        Doubt {
            at: "group_types.code",
            says: None,
            why: "The page refuses live rooms; the number is that of its siblings.",
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
            why: "None by default according to the table, yet samples without this filter show custom fields, one with a filter of fields among them.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/64897",
                seen: "",
            }),
        },
        Doubt {
            at: "response.MemberList",
            says: None,
            why: "That users who are no members are left out is inferred.",
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
