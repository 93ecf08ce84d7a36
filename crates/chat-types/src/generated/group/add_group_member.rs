// Written by `cargo xtask gen` from spec/group/add_group_member.yaml. Do not edit.

//! `group_open_http_svc/add_group_member`: Puts users into a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, UserId};

/// Puts users into a group.
///
/// The answer tells for each user what became of it. A group that has no room for all of them refuses
/// the whole call (10014), and so does an unknown user (10019). Users who are members already are left
/// alone.
///
/// Command `group_open_http_svc/add_group_member`; at most 200 calls a second; retry class
/// `repeatable`; a `MemberList` of more than 20 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
/// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10014 (`full`), 10015
/// (`id_invalid`), 10016 (`vetoed_by_webhook`), 10019 (`member_not_found`), 10026 (`command_disabled`),
/// 10037 (`user_in_too_many_groups`).
///
/// Source: page 269/1621 (2026-02), page 1047/34921 (2024-07), page 269/9346.
///
/// Not sure (`request.MemberList.max_items`): The limit went down, as in import_group_member: 500 and
/// 300 in older copies, 20 in the newest one. English copies still have 300. Another source reads
/// `300`.
///
/// Not sure (`request.MemberList.max_items`): An older copy of the page of limits. Another source reads
/// `100`.
///
/// Not sure (`results.pending`): The comment in the sample ends at 2; the field table has 3 as well.
///
/// Not sure (`enums.AddMemberOutcome`): Client libraries know a fourth outcome, 4, for a user who is in
/// too many groups already; here 10037 refuses the call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddGroupMemberRequest {
    /// Group.
    pub group_id: GroupId,
    /// Users to put in.
    ///
    /// 1 to 20 items.
    pub member_list: Vec<NewMember>,
    /// 1 keeps the system notice from everybody; 0 tells all members, except in a Private group that nobody
    /// has used yet.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub silence: Option<bool>,
}

wire::object!(AddGroupMemberRequest {
    group_id: needed(0, "GroupId"),
    member_list: needed(1, "MemberList"),
    silence: option_as::<Flag>(2, "Silence"),
});

wire::blank!(AddGroupMemberRequest { group_id, member_list, silence });

impl AddGroupMemberRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        member_list: impl IntoIterator<Item = impl Into<NewMember>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_list: member_list.into_iter().map(Into::into).collect(),
            silence: None,
        }
    }

    /// Sets [`silence`](Self::silence).
    #[must_use]
    pub fn silence(mut self, silence: bool) -> Self {
        self.silence = Some(silence);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AddGroupMemberRequest, Object, REQUEST);

/// What [`AddGroupMemberRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct AddGroupMemberResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each user.
    pub member_list: Vec<AddedMember>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(AddGroupMemberResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    member_list: list_if_any(3, "MemberList"),
});

impl AddGroupMemberResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &AddedMember> {
        self.member_list
            .iter()
            .filter(|item| {
                wire::classify(
                    AddGroupMemberRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for AddGroupMemberResponse {
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
crate::schema::answer!(AddGroupMemberResponse, NORMAL_ENVELOPE, RESPONSE);

/// What became of a user who was to be put into a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddMemberOutcome {
    /// Not added; the answer gives no reason.
    Failed,
    /// Is a member now.
    Added,
    /// Was a member before.
    Already,
    /// Has been asked and must consent first.
    Pending,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl AddMemberOutcome {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Failed => 0,
            Self::Added => 1,
            Self::Already => 2,
            Self::Pending => 3,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Failed,
            1 => Self::Added,
            2 => Self::Already,
            3 => Self::Pending,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(AddMemberOutcome);

#[cfg(feature = "schema")]
crate::schema::named!(AddMemberOutcome, Enum, ADD_MEMBER_OUTCOME);

/// A user to put into a group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewMember {
    /// Who.
    pub member_account: UserId,
}

wire::object!(NewMember {
    member_account: needed(0, "Member_Account"),
});

wire::blank!(NewMember { member_account });

impl NewMember {
    /// Makes one with the fields that it must have.
    pub fn new(member_account: impl Into<UserId>) -> Self {
        Self {
            member_account: member_account.into(),
        }
    }
}

impl From<UserId> for NewMember {
    #[inline]
    fn from(value: UserId) -> Self {
        Self::new(value)
    }
}

impl From<&UserId> for NewMember {
    #[inline]
    fn from(value: &UserId) -> Self {
        Self::new(value)
    }
}

impl From<&str> for NewMember {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for NewMember {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}

impl From<String> for NewMember {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(NewMember, Object, NEW_MEMBER);

/// What became of one user.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddedMember {
    /// Who.
    pub member_account: UserId,
    /// Outcome; here 0 is failure.
    pub result: AddMemberOutcome,
}

wire::object!(AddedMember {
    member_account: needed(0, "Member_Account"),
    result: needed(1, "Result"),
});

#[cfg(feature = "schema")]
crate::schema::named!(AddedMember, Object, ADDED_MEMBER);

impl Endpoint for AddGroupMemberRequest {
    type Response = AddGroupMemberResponse;
    const META: &'static EndpointMeta = &ADD_GROUP_MEMBER;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&ADD_GROUP_MEMBER);
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

pub(crate) static ADD_MEMBER_OUTCOME: EnumMeta = EnumMeta {
    name: "AddMemberOutcome",
    doc: "What became of a user who was to be put into a group.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Failed",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "Not added; the answer gives no reason.",
        },
        EnumValue {
            name: "Added",
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
        EnumValue {
            name: "Pending",
            wire: Literal::Int(3),
            aliases: &[],
            doc: "Has been asked and must consent first.",
        },
    ],
    prefixes: &[],
};

pub(crate) static NEW_MEMBER: ObjectMeta = ObjectMeta::new(
    "NewMember",
    "A user to put into a group.",
    &[
        FieldMeta {
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static ADDED_MEMBER: ObjectMeta = ObjectMeta::new(
    "AddedMember",
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
            ty: TypeMeta::Enum(&tables::ADD_MEMBER_OUTCOME),
            doc: "Outcome; here 0 is failure.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AddGroupMemberRequest",
    "Puts users into a group.",
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
            ty: TypeMeta::List(&TypeMeta::Object(&tables::NEW_MEMBER)),
            doc: "Users to put in.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(20),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Silence",
            name: "silence",
            ty: TypeMeta::Flag,
            doc: "1 keeps the system notice from everybody; 0 tells all members, except in a Private group that nobody has used yet.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "AddGroupMemberResponse",
    "",
    &[
        FieldMeta {
            wire: "MemberList",
            name: "member_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::ADDED_MEMBER)),
            doc: "What became of each user.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static ADD_GROUP_MEMBER: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/add_group_member",
    family: "group",
    name: "add_group_member",
    summary: "Puts users into a group.",
    doc: "The answer tells for each user what became of it. A group that has no room for all of them refuses the whole call (10014), and so does an unknown user (10019). Users who are members already are left alone.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1621",
            seen: "2026-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34921",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/9346",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/add_group_member",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
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
        pending: &[3],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[
        10002, 10003, 10004, 10005, 10007, 10010, 10014, 10015, 10016, 10019, 10026,
        10037,
    ],
    doubts: &[
        Doubt {
            at: "request.MemberList.max_items",
            says: Some("300"),
            why: "The limit went down, as in import_group_member: 500 and 300 in older copies, 20 in the newest one. English copies still have 300.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34921",
                seen: "2024-07",
            }),
        },
        Doubt {
            at: "request.MemberList.max_items",
            says: Some("100"),
            why: "An older copy of the page of limits.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/9346",
                seen: "",
            }),
        },
        Doubt {
            at: "results.pending",
            says: None,
            why: "The comment in the sample ends at 2; the field table has 3 as well.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1621",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "enums.AddMemberOutcome",
            says: None,
            why: "Client libraries know a fourth outcome, 4, for a user who is in too many groups already; here 10037 refuses the call.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "client SDK headers",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
