// Written by `cargo xtask gen` from spec/group/get_group_member_info.yaml. Do not edit.

//! `group_open_http_svc/get_group_member_info`: Lists the members of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, Cursor, CustomFieldKey, GroupId, GroupMember, MemberField, MemberRole,
};

/// Lists the members of a group.
///
/// Communities are paged by `Next`, all other groups by `Offset`. An answer over 1 MB is refused: ask
/// for fewer members at a time. The code also covers fields that the caller may not read (10007).
///
/// Command `group_open_http_svc/get_group_member_info`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10018 (`answer_too_large`).
///
/// Source: page 269/1617 (2023-02), page 1047/34948.
///
/// Not sure (`group_types.code`): The page refuses live rooms without a code; siblings answer 10007.
///
/// Not sure (`envelope`): The sample with a filter of roles has no `ErrorInfo`.
///
/// Not sure (`request.MemberRoleFilter`): One sample asks for owner and members and is answered with
/// owner and administrator.
///
/// Not sure (`request.AppDefinedDataFilter_GroupMember`): None by default according to the table, yet
/// the sample without filters shows custom fields.
///
/// Not sure (`request.Limit.max`): The text above the samples, which advises 100; its own table has
/// 6000. 100 suits both. Another source reads `200`.
///
/// Not sure (`page`): That a community whose id does not tell answers the first call, made without
/// `Next`, with one is an assumption; an answer that has one is followed by it.
///
/// Not sure (`request.Offset`): Whether it counts all members or those that the filter of roles lets
/// through is not documented.
///
/// Not sure (`request.Offset.code`): What a community answers to it is not documented; it may be
/// ignored.
///
/// Not sure (`response.MemberNum`): The rows after `ErrorInfo` are lost to a sentence of another
/// product; fields and meaning come from samples and other copies.
///
/// Not sure (`response.MemberList`): Two samples write a role with a blank behind it, and two ask for
/// `NameCard` and do not get it.
///
/// Not sure (`response.Next.when`): Samples with the id of an ordinary group show it too, with the
/// remark that only communities have it.
///
/// Not sure (`response.Next.type`): An older table; every sample has text, of more digits than a double
/// holds. Another source reads `u64`.
///
/// Not sure (`errors`): The advice at 10018, to page by `Limit` and `Offset`, does not fit communities:
/// there only a smaller `Limit` helps.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGroupMemberInfoRequest {
    /// Group.
    pub group_id: GroupId,
    /// Fields wanted; absent: all. The user id comes in any case.
    pub member_info_filter: Option<Vec<MemberField>>,
    /// Roles wanted; absent: all.
    ///
    /// One of `"Owner"`, `"Admin"`, `"Member"`.
    pub member_role_filter: Option<Vec<MemberRole>>,
    /// Custom fields wanted; absent: none if there is a filter of fields, else all.
    pub app_defined_data_filter_group_member: Option<Vec<CustomFieldKey>>,
    /// Page size. The service takes a call without it as a wish for all members, which large groups cannot
    /// answer.
    ///
    /// At most 6000; the client sends `100` when it is not set.
    pub limit: Option<u32>,
    /// How many members to pass over.
    ///
    /// Only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"`; the service assumes `0`
    /// when it is absent.
    pub offset: Option<u32>,
    /// Where to go on; empty on the first call.
    ///
    /// Required when the group's type is `"Community"`.
    pub next: Option<Cursor>,
}

wire::object!(GetGroupMemberInfoRequest {
    group_id: needed(0, "GroupId"),
    member_info_filter: option(1, "MemberInfoFilter"),
    member_role_filter: option(2, "MemberRoleFilter"),
    app_defined_data_filter_group_member: option(3, "AppDefinedDataFilter_GroupMember"),
    limit: option(4, "Limit"),
    offset: option(5, "Offset"),
    next: option(6, "Next"),
});

wire::blank!(
    GetGroupMemberInfoRequest { group_id, member_info_filter, member_role_filter,
    app_defined_data_filter_group_member, limit, offset, next }
);

impl GetGroupMemberInfoRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self {
            group_id: group_id.into(),
            member_info_filter: None,
            member_role_filter: None,
            app_defined_data_filter_group_member: None,
            limit: None,
            offset: None,
            next: None,
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

    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`offset`](Self::offset).
    #[must_use]
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
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
crate::schema::named!(GetGroupMemberInfoRequest, Object, REQUEST);

/// What [`GetGroupMemberInfoRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupMemberInfoResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Members of the whole group, whatever the page and the filter of roles.
    pub member_num: u32,
    /// This page.
    pub member_list: Vec<GroupMember>,
    /// What the next call sends; empty when finished.
    pub next: Option<Cursor>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetGroupMemberInfoResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    member_num: needed(3, "MemberNum"),
    member_list: list(4, "MemberList"),
    next: option(5, "Next"),
});

impl Answer for GetGroupMemberInfoResponse {
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
crate::schema::answer!(GetGroupMemberInfoResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GetGroupMemberInfoRequest {
    type Response = GetGroupMemberInfoResponse;
    const META: &'static EndpointMeta = &GET_GROUP_MEMBER_INFO;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.limit.get_or_insert(100);
        if GroupType::of_id(&self.group_id)
            .is_some_and(|kind| wire::one_of(&kind, &[Literal::Text("Community")]))
        {
            self.next.get_or_insert(Cursor::from(""));
        }
    }
}

impl Paged for GetGroupMemberInfoRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if GroupType::of_id(&self.group_id)
            .is_some_and(|kind| wire::one_of(&kind, &[Literal::Text("Community")]))
            || wire::is_given(&self.next) || wire::is_given(&answer.next)
        {
            return {
                if wire::one_of(&answer.next, &[Literal::Text("")]) {
                    return Ok(Step::End);
                }
                let next_1 = wire::next::<Cursor>("Next", &answer.next)?;
                let moved = wire::carry(next_1, &mut self.next);
                if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("Next")) }
            };
        }
        let total = if self.member_role_filter.is_none() {
            Some(u64::from(answer.member_num))
        } else {
            None
        };
        Ok(
            wire::offset(
                &mut self.offset,
                answer.member_list.len()
                    + wire::undecoded_in(&answer.undecoded, "MemberList"),
                total,
            ),
        )
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

impl PagedItems for GetGroupMemberInfoRequest {
    type Item = GroupMember;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.member_list
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetGroupMemberInfoRequest",
    "Lists the members of a group.",
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
            doc: "Custom fields wanted; absent: none if there is a filter of fields, else all.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Limit",
            name: "limit",
            ty: TypeMeta::U32,
            doc: "Page size. The service takes a call without it as a wish for all members, which large groups cannot answer.",
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(100))),
                max: Some(6000),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Offset",
            name: "offset",
            ty: TypeMeta::U32,
            doc: "How many members to pass over.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(
                                &[
                                    Literal::Text("Private"),
                                    Literal::Text("Public"),
                                    Literal::Text("ChatRoom"),
                                ],
                            ),
                        },
                    ],
                ),
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Next",
            name: "next",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "Where to go on; empty on the first call.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetGroupMemberInfoResponse",
    "",
    &[
        FieldMeta {
            wire: "MemberNum",
            name: "member_num",
            ty: TypeMeta::U32,
            doc: "Members of the whole group, whatever the page and the filter of roles.",
            always: true,
            ..FieldMeta::PLAIN
        },
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
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_GROUP_MEMBER_INFO: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_group_member_info",
    family: "group",
    name: "get_group_member_info",
    summary: "Lists the members of a group.",
    doc: "Communities are paged by `Next`, all other groups by `Offset`. An answer over 1 MB is refused: ask for fewer members at a time. The code also covers fields that the caller may not read (10007).",
    sources: &[
        Source {
            kind: SourceKind::Seed,
            name: "004",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/1617",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34948",
            seen: "",
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
            name: "group_open_http_svc/get_group_member_info",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    page: &[
        Page {
            when: &[
                Condition {
                    subject: Subject::GroupType,
                    test: Test::OneOf(&[Literal::Text("Community")]),
                },
            ],
            items: "MemberList",
            size: Some("Limit"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("Next", "Next")],
                first: &[("Next", Literal::Text(""))],
                end: &[("Next", &[Literal::Text("")])],
                more: &[],
                empty_ends: false,
                or_given: true,
            }),
        },
        Page {
            when: &[],
            items: "MemberList",
            size: Some("Limit"),
            style: PageStyle::Offset(OffsetPage {
                offset: "Offset",
                total: Some("MemberNum"),
                total_when: &[
                    Condition {
                        subject: Subject::Sibling("MemberRoleFilter"),
                        test: Test::Absent,
                    },
                ],
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 10018],
    doubts: &[
        Doubt {
            at: "group_types.code",
            says: None,
            why: "The page refuses live rooms without a code; siblings answer 10007.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "004",
                seen: "",
            }),
        },
        Doubt {
            at: "envelope",
            says: None,
            why: "The sample with a filter of roles has no `ErrorInfo`.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "004",
                seen: "",
            }),
        },
        Doubt {
            at: "request.MemberRoleFilter",
            says: None,
            why: "One sample asks for owner and members and is answered with owner and administrator.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "004",
                seen: "",
            }),
        },
        Doubt {
            at: "request.AppDefinedDataFilter_GroupMember",
            says: None,
            why: "None by default according to the table, yet the sample without filters shows custom fields.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "004",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Limit.max",
            says: Some("200"),
            why: "The text above the samples, which advises 100; its own table has 6000. 100 suits both.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1617",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "page",
            says: None,
            why: "That a community whose id does not tell answers the first call, made without `Next`, with one is an assumption; an answer that has one is followed by it.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Offset",
            says: None,
            why: "Whether it counts all members or those that the filter of roles lets through is not documented.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Offset.code",
            says: None,
            why: "What a community answers to it is not documented; it may be ignored.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.MemberNum",
            says: None,
            why: "The rows after `ErrorInfo` are lost to a sentence of another product; fields and meaning come from samples and other copies.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "004",
                seen: "",
            }),
        },
        Doubt {
            at: "response.MemberList",
            says: None,
            why: "Two samples write a role with a blank behind it, and two ask for `NameCard` and do not get it.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "004",
                seen: "",
            }),
        },
        Doubt {
            at: "response.Next.when",
            says: None,
            why: "Samples with the id of an ordinary group show it too, with the remark that only communities have it.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "004",
                seen: "",
            }),
        },
        Doubt {
            at: "response.Next.type",
            says: Some("u64"),
            why: "An older table; every sample has text, of more digits than a double holds.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1617",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The advice at 10018, to page by `Limit` and `Offset`, does not fit communities: there only a smaller `Limit` helps.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "004",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
