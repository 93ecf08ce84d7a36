// Written by `cargo xtask gen` from spec/group/import_group_member.yaml. Do not edit.

//! `group_open_http_svc/import_group_member`: Brings members of a group over from another system,
//! without webhooks and notices.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, MemberRole, UnixTime, UserId};

/// Brings members of a group over from another system, without webhooks and notices.
///
/// For a move to this service, after the messages, which set all counts of unread messages to 0. The
/// answer tells for each user what became of it, without a reason; a `JoinTime` outside the life of the
/// group is one.
///
/// Command `group_open_http_svc/import_group_member`; at most 200 calls a second; retry class
/// `repeatable`; a `MemberList` of more than 20 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
/// (`too_many_items`), 10006 (`operation_rate_exceeded`), 10007 (`permission_denied`), 10010
/// (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/1636 (2026-01), page 1047/34969 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`request.MemberList.max_items`): The limit went down: 500, 300, 100 and then 20 in the
/// newest copy. Another source reads `300`.
///
/// Not sure (`request.MemberList.max_items`): A copy between the two. Another source reads `100`.
///
/// Not sure (`objects.MemberToImport.fields.JoinTime`): The field table prints it, and the other fields
/// of a member, beside `MemberList`; the sample has them inside the items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupMemberRequest {
    /// Group.
    pub group_id: GroupId,
    /// Members to bring over.
    ///
    /// 1 to 20 items.
    pub member_list: Vec<MemberToImport>,
}

wire::object!(ImportGroupMemberRequest {
    group_id: needed(0, "GroupId"),
    member_list: needed(1, "MemberList"),
});

wire::blank!(ImportGroupMemberRequest { group_id, member_list });

impl ImportGroupMemberRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        member_list: impl IntoIterator<Item = impl Into<MemberToImport>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_list: member_list.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImportGroupMemberRequest, Object, REQUEST);

/// What [`ImportGroupMemberRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct ImportGroupMemberResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each user.
    pub member_list: Vec<ImportedMember>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(ImportGroupMemberResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    member_list: list(3, "MemberList"),
});

impl ImportGroupMemberResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &ImportedMember> {
        self.member_list
            .iter()
            .filter(|item| {
                wire::classify(
                    ImportGroupMemberRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for ImportGroupMemberResponse {
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
crate::schema::answer!(ImportGroupMemberResponse, NORMAL_ENVELOPE, RESPONSE);

/// What became of a user who was to be imported into a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportMemberOutcome {
    /// Not imported; the answer gives no reason.
    Failed,
    /// Is a member now.
    Imported,
    /// Was a member before.
    Already,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl ImportMemberOutcome {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Failed => 0,
            Self::Imported => 1,
            Self::Already => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Failed,
            1 => Self::Imported,
            2 => Self::Already,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(ImportMemberOutcome);

#[cfg(feature = "schema")]
crate::schema::named!(ImportMemberOutcome, Enum, IMPORT_MEMBER_OUTCOME);

/// A member to bring over.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberToImport {
    /// Who.
    pub member_account: UserId,
    /// `Admin` makes an administrator of the group; absent: an ordinary member.
    ///
    /// One of `"Admin"`.
    pub role: Option<MemberRole>,
    /// When the user joined: after the group was created and before now.
    pub join_time: Option<UnixTime>,
    /// Unread messages; more than the group has is cut to what it has.
    pub unread_msg_num: Option<u32>,
}

wire::object!(MemberToImport {
    member_account: needed(0, "Member_Account"),
    role: option(1, "Role"),
    join_time: option(2, "JoinTime"),
    unread_msg_num: option(3, "UnreadMsgNum"),
});

wire::blank!(MemberToImport { member_account, role, join_time, unread_msg_num });

impl MemberToImport {
    /// Makes one with the fields that it must have.
    pub fn new(member_account: impl Into<UserId>) -> Self {
        Self {
            member_account: member_account.into(),
            role: None,
            join_time: None,
            unread_msg_num: None,
        }
    }

    /// Sets [`role`](Self::role).
    #[must_use]
    pub fn role(mut self, role: impl Into<MemberRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets [`join_time`](Self::join_time).
    #[must_use]
    pub fn join_time(mut self, join_time: impl Into<UnixTime>) -> Self {
        self.join_time = Some(join_time.into());
        self
    }

    /// Sets [`unread_msg_num`](Self::unread_msg_num).
    #[must_use]
    pub fn unread_msg_num(mut self, unread_msg_num: u32) -> Self {
        self.unread_msg_num = Some(unread_msg_num);
        self
    }
}

impl From<UserId> for MemberToImport {
    #[inline]
    fn from(value: UserId) -> Self {
        Self::new(value)
    }
}

impl From<&UserId> for MemberToImport {
    #[inline]
    fn from(value: &UserId) -> Self {
        Self::new(value)
    }
}

impl From<&str> for MemberToImport {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for MemberToImport {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}

impl From<String> for MemberToImport {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(MemberToImport, Object, MEMBER_TO_IMPORT);

/// What became of one user.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportedMember {
    /// Who.
    pub member_account: UserId,
    /// Outcome; here 0 is failure.
    pub result: ImportMemberOutcome,
}

wire::object!(ImportedMember {
    member_account: needed(0, "Member_Account"),
    result: needed(1, "Result"),
});

#[cfg(feature = "schema")]
crate::schema::named!(ImportedMember, Object, IMPORTED_MEMBER);

impl Endpoint for ImportGroupMemberRequest {
    type Response = ImportGroupMemberResponse;
    const META: &'static EndpointMeta = &IMPORT_GROUP_MEMBER;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&IMPORT_GROUP_MEMBER);
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

pub(crate) static IMPORT_MEMBER_OUTCOME: EnumMeta = EnumMeta {
    name: "ImportMemberOutcome",
    doc: "What became of a user who was to be imported into a group.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Failed",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "Not imported; the answer gives no reason.",
        },
        EnumValue {
            name: "Imported",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Is a member now.",
        },
        EnumValue {
            name: "Already",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "Was a member before.",
        },
    ],
    prefixes: &[],
};

pub(crate) static MEMBER_TO_IMPORT: ObjectMeta = ObjectMeta::new(
    "MemberToImport",
    "A member to bring over.",
    &[
        FieldMeta {
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Role",
            name: "role",
            ty: TypeMeta::Enum(&tables::MEMBER_ROLE),
            doc: "`Admin` makes an administrator of the group; absent: an ordinary member.",
            rules: &FieldRules {
                allowed: &[Literal::Text("Admin")],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "JoinTime",
            name: "join_time",
            ty: TypeMeta::Time,
            doc: "When the user joined: after the group was created and before now.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UnreadMsgNum",
            name: "unread_msg_num",
            ty: TypeMeta::U32,
            doc: "Unread messages; more than the group has is cut to what it has.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static IMPORTED_MEMBER: ObjectMeta = ObjectMeta::new(
    "ImportedMember",
    "What became of one user.",
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
            wire: "Result",
            name: "result",
            ty: TypeMeta::Enum(&tables::IMPORT_MEMBER_OUTCOME),
            doc: "Outcome; here 0 is failure.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImportGroupMemberRequest",
    "Brings members of a group over from another system, without webhooks and notices.",
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
            wire: "MemberList",
            name: "member_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MEMBER_TO_IMPORT)),
            doc: "Members to bring over.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(20),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "ImportGroupMemberResponse",
    "",
    &[
        FieldMeta {
            wire: "MemberList",
            name: "member_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::IMPORTED_MEMBER)),
            doc: "What became of each user.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static IMPORT_GROUP_MEMBER: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/import_group_member",
    family: "group",
    name: "import_group_member",
    summary: "Brings members of a group over from another system, without webhooks and notices.",
    doc: "For a move to this service, after the messages, which set all counts of unread messages to 0. The answer tells for each user what became of it, without a reason; a `JoinTime` outside the life of the group is one.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1636",
            seen: "2026-01",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34969",
            seen: "2024-07",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/import_group_member",
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
        size: 20,
        in_order: false,
    }),
    results: Some(Results {
        list: "MemberList",
        id: Some("Member_Account"),
        outcome: Some("Result"),
        info: None,
        success: &[1],
        already: &[2],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10005, 10006, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "request.MemberList.max_items",
            says: Some("300"),
            why: "The limit went down: 500, 300, 100 and then 20 in the newest copy.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34969",
                seen: "2024-07",
            }),
        },
        Doubt {
            at: "request.MemberList.max_items",
            says: Some("100"),
            why: "A copy between the two.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1636",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.MemberToImport.fields.JoinTime",
            says: None,
            why: "The field table prints it, and the other fields of a member, beside `MemberList`; the sample has them inside the items.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1636",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
