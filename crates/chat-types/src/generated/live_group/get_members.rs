// Written by `cargo xtask gen` from spec/live_group/get_members.yaml. Do not edit.

//! `group_open_avchatroom_http_svc/get_members`: Lists who is online in a live room.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, MemberMark, UnixTime, UserId};

/// Lists who is online in a live room.
///
/// Of more than 1000 members only the 1000 who came last are answered; with a mark, up to 1000 who have
/// it. Members with mark 600 are left out unless it is asked for. The list is made every 40 seconds.
///
/// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
/// members of live groups switched on in the console.
///
/// Command `group_open_avchatroom_http_svc/get_members`; at most 200 calls a second; retry class
/// `read`.
///
/// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
/// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/77266 (2025-11), page 1047/50293, client library doocs_java (2025-12).
///
/// Not sure (`group_types.allowed`): Some copies of the international page allow communities; the
/// newest page that bears a date does not. Another source reads `Community`.
///
/// Not sure (`needs`): Copies up to 2024 answer other plans with up to 30 members who came last; the
/// newest page does not say so any more.
///
/// Not sure (`request.Timestamp.type`): Called an integer; a library reads it as 64 bits. Another
/// source reads `u32`.
///
/// Not sure (`response.MemberList.type`): Called an object in the table, and a list in the sample.
/// Another source reads `object`.
///
/// Not sure (`response.MemberList`): The international page answers up to 500 members at once and goes
/// on above that. Another source reads `about 500 members`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMembersRequest {
    /// Live room.
    pub group_id: GroupId,
    /// Where to go on; 0 on the first call. Not to be read as a time.
    pub timestamp: Option<u64>,
    /// Members with this mark only; absent: all but the hidden ones.
    pub mark: Option<MemberMark>,
}

wire::object!(GetMembersRequest {
    group_id: needed(0, "GroupId"),
    timestamp: option(1, "Timestamp"),
    mark: option(2, "Mark"),
});

wire::blank!(GetMembersRequest { group_id, timestamp, mark });

impl GetMembersRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self {
            group_id: group_id.into(),
            timestamp: None,
            mark: None,
        }
    }

    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn timestamp(mut self, timestamp: u64) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// Sets [`mark`](Self::mark).
    #[must_use]
    pub fn mark(mut self, mark: MemberMark) -> Self {
        self.mark = Some(mark);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetMembersRequest, Object, REQUEST);

/// What [`GetMembersRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMembersResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// This page, about 250 members.
    pub member_list: Vec<OnlineMember>,
    /// The next `Timestamp`; 0 when finished.
    pub next_timestamp: u64,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetMembersResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    member_list: list(3, "MemberList"),
    next_timestamp: needed(4, "NextTimestamp"),
});

impl Answer for GetMembersResponse {
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
crate::schema::answer!(GetMembersResponse, NORMAL_ENVELOPE, RESPONSE);

/// A member who is online.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlineMember {
    /// Who.
    pub member_account: UserId,
    /// When the user came in.
    pub join_time: Option<UnixTime>,
    /// Nickname.
    pub nick_name: Option<String>,
    /// Address of the picture.
    pub avatar: Option<String>,
}

wire::object!(OnlineMember {
    member_account: needed(0, "Member_Account"),
    join_time: option(1, "JoinTime"),
    nick_name: option(2, "NickName"),
    avatar: option(3, "Avatar"),
});

wire::debug!(OnlineMember { member_account, join_time });

#[cfg(feature = "schema")]
crate::schema::named!(OnlineMember, Object, ONLINE_MEMBER);

impl Endpoint for GetMembersRequest {
    type Response = GetMembersResponse;
    const META: &'static EndpointMeta = &GET_MEMBERS;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.timestamp.get_or_insert(0);
    }
}

impl Paged for GetMembersRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.next_timestamp, &[Literal::Int(0)]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<u64>("NextTimestamp", &answer.next_timestamp)?;
        let moved = wire::carry(next_1, &mut self.timestamp);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("Timestamp")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.member_list.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        None
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        let _ = size;
    }
}

impl PagedItems for GetMembersRequest {
    type Item = OnlineMember;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.member_list
    }
}

pub(crate) static ONLINE_MEMBER: ObjectMeta = ObjectMeta::new(
    "OnlineMember",
    "A member who is online.",
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
            wire: "JoinTime",
            name: "join_time",
            ty: TypeMeta::Time,
            doc: "When the user came in.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NickName",
            name: "nick_name",
            ty: TypeMeta::String,
            doc: "Nickname.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Avatar",
            name: "avatar",
            ty: TypeMeta::String,
            doc: "Address of the picture.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetMembersRequest",
    "Lists who is online in a live room.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Live room.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Timestamp",
            name: "timestamp",
            ty: TypeMeta::U64,
            doc: "Where to go on; 0 on the first call. Not to be read as a time.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Mark",
            name: "mark",
            ty: TypeMeta::Id(&tables::MEMBER_MARK),
            doc: "Members with this mark only; absent: all but the hidden ones.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetMembersResponse",
    "",
    &[
        FieldMeta {
            wire: "MemberList",
            name: "member_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::ONLINE_MEMBER)),
            doc: "This page, about 250 members.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NextTimestamp",
            name: "next_timestamp",
            ty: TypeMeta::U64,
            doc: "The next `Timestamp`; 0 when finished.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_MEMBERS: EndpointMeta = EndpointMeta {
    path: "group_open_avchatroom_http_svc/get_members",
    family: "live_group",
    name: "get_members",
    summary: "Lists who is online in a live room.",
    doc: "Of more than 1000 members only the 1000 who came last are answered; with a mark, up to 1000 who have it. Members with mark 600 are left out unless it is asked for. The list is made every 40 seconds.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/77266",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/50293",
            seen: "",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online members of live groups switched on in the console.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["AVChatRoom"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_avchatroom_http_svc/get_members",
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
            size: None,
            style: PageStyle::Cursor(CursorPage {
                next: &[("Timestamp", "NextTimestamp")],
                first: &[("Timestamp", Literal::Int(0))],
                end: &[("NextTimestamp", &[Literal::Int(0)])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10001, 10002, 10003, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "group_types.allowed",
            says: Some("Community"),
            why: "Some copies of the international page allow communities; the newest page that bears a date does not.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/50293",
                seen: "",
            }),
        },
        Doubt {
            at: "needs",
            says: None,
            why: "Copies up to 2024 answer other plans with up to 30 members who came last; the newest page does not say so any more.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/50293",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Timestamp.type",
            says: Some("u32"),
            why: "Called an integer; a library reads it as 64 bits.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/77266",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "response.MemberList.type",
            says: Some("object"),
            why: "Called an object in the table, and a list in the sample.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/77266",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "response.MemberList",
            says: Some("about 500 members"),
            why: "The international page answers up to 500 members at once and goes on above that.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/50293",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
