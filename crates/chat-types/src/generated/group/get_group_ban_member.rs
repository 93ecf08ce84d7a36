// Written by `cargo xtask gen` from spec/group/get_group_ban_member.yaml. Do not edit.

//! `group_open_http_svc/get_group_ban_member`: Lists who is banned from a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, UnixTime, UserId};

/// Lists who is banned from a group.
///
/// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with banning of members
/// switched on in the console; client libraries from 6.6, Web from 2.22.
///
/// Command `group_open_http_svc/get_group_ban_member`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/79248 (2025-12), page 1047/50295 (2025-03), client library doocs_java (2025-12).
///
/// Not sure (`group_types.allowed`): Live rooms only at first; the others came with newer client
/// libraries, communities last. Another source reads `["AVChatRoom"]`.
///
/// Not sure (`request.Limit.default`): What is answered without it is not said.
///
/// Not sure (`errors`): The page carries the table of unbanning: more than 20 users. 10010 and 10015
/// are in neither. Another source reads `10005`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGroupBanMemberRequest {
    /// Group.
    pub group_id: GroupId,
    /// Page size.
    ///
    /// At most 100; the client sends `100` when it is not set.
    pub limit: Option<u32>,
    /// Where to go on; 0 on the first call.
    pub offset: Option<u32>,
}

wire::object!(GetGroupBanMemberRequest {
    group_id: needed(0, "GroupId"),
    limit: option(1, "Limit"),
    offset: option(2, "Offset"),
});

wire::blank!(GetGroupBanMemberRequest { group_id, limit, offset });

impl GetGroupBanMemberRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self {
            group_id: group_id.into(),
            limit: None,
            offset: None,
        }
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
}

#[cfg(feature = "schema")]
crate::schema::named!(GetGroupBanMemberRequest, Object, REQUEST);

/// What [`GetGroupBanMemberRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupBanMemberResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// This page.
    pub banned_account_list: Vec<BannedMember>,
    /// The next `Offset`; 0 when finished.
    pub next_offset: u32,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetGroupBanMemberResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    banned_account_list: list(3, "BannedAccountList"),
    next_offset: needed(4, "NextOffset"),
});

impl Answer for GetGroupBanMemberResponse {
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
crate::schema::answer!(GetGroupBanMemberResponse, NORMAL_ENVELOPE, RESPONSE);

/// A user who is banned.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BannedMember {
    /// Who.
    pub member_account: UserId,
    /// Until when.
    pub banned_until: UnixTime,
}

wire::object!(BannedMember {
    member_account: needed(0, "Member_Account"),
    banned_until: needed(1, "BannedUntil"),
});

#[cfg(feature = "schema")]
crate::schema::named!(BannedMember, Object, BANNED_MEMBER);

impl Endpoint for GetGroupBanMemberRequest {
    type Response = GetGroupBanMemberResponse;
    const META: &'static EndpointMeta = &GET_GROUP_BAN_MEMBER;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.limit.get_or_insert(100);
        self.offset.get_or_insert(0);
    }
}

impl Paged for GetGroupBanMemberRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.next_offset, &[Literal::Int(0)]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<u32>("NextOffset", &answer.next_offset)?;
        let moved = wire::carry(next_1, &mut self.offset);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("Offset")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.banned_account_list.is_empty()
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

impl PagedItems for GetGroupBanMemberRequest {
    type Item = BannedMember;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.banned_account_list
    }
}

pub(crate) static BANNED_MEMBER: ObjectMeta = ObjectMeta::new(
    "BannedMember",
    "A user who is banned.",
    &[
        FieldMeta {
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "BannedUntil",
            name: "banned_until",
            ty: TypeMeta::Time,
            doc: "Until when.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetGroupBanMemberRequest",
    "Lists who is banned from a group.",
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
            wire: "Limit",
            name: "limit",
            ty: TypeMeta::U32,
            doc: "Page size.",
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(100))),
                max: Some(100),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Offset",
            name: "offset",
            ty: TypeMeta::U32,
            doc: "Where to go on; 0 on the first call.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetGroupBanMemberResponse",
    "",
    &[
        FieldMeta {
            wire: "BannedAccountList",
            name: "banned_account_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::BANNED_MEMBER)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NextOffset",
            name: "next_offset",
            ty: TypeMeta::U32,
            doc: "The next `Offset`; 0 when finished.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_GROUP_BAN_MEMBER: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_group_ban_member",
    family: "group",
    name: "get_group_ban_member",
    summary: "Lists who is banned from a group.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/79248",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/50295",
            seen: "2025-03",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with banning of members switched on in the console; client libraries from 6.6, Web from 2.22.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "AVChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/get_group_ban_member",
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
            items: "BannedAccountList",
            size: Some("Limit"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("Offset", "NextOffset")],
                first: &[("Offset", Literal::Int(0))],
                end: &[("NextOffset", &[Literal::Int(0)])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "group_types.allowed",
            says: Some("[\"AVChatRoom\"]"),
            why: "Live rooms only at first; the others came with newer client libraries, communities last.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/50295",
                seen: "2025-03",
            }),
        },
        Doubt {
            at: "request.Limit.default",
            says: None,
            why: "What is answered without it is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/79248",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "errors",
            says: Some("10005"),
            why: "The page carries the table of unbanning: more than 20 users. 10010 and 10015 are in neither.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/79248",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
