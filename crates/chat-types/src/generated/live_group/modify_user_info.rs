// Written by `cargo xtask gen` from spec/live_group/modify_user_info.yaml. Do not edit.

//! `group_open_avchatroom_http_svc/modify_user_info`: Gives marks to members of a live room, or takes
//! them away.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, LiveCommandType, MemberMark, UserId};

/// Gives marks to members of a live room, or takes them away.
///
/// A room has up to ten different marks, and each of them up to 1000 members. Only members who are
/// online can be marked, except with 500, and leaving or going offline removes the marks. The answer
/// names those for whom it worked; who is missing there was not online. If that is everybody, the call
/// fails.
///
/// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
/// members of live groups switched on in the console.
///
/// Command `group_open_avchatroom_http_svc/modify_user_info`; at most 200 calls a second; retry class
/// `repeatable`; a `MemberList` of more than 500 items is split over several calls.
///
/// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
/// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/79267 (2025-11), page 1047/50294 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`request.MemberList.code`): The table has no 10005, which siblings answer to a list that
/// is too long.
///
/// Not sure (`response.CommandType`): In the sample, not in the table.
///
/// Not sure (`response.MemberList.type`): Called an object in the table, and a list in the sample.
/// Another source reads `object`.
///
/// Not sure (`errors`): Which number a call without any online member gets is not said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModifyUserInfoRequest {
    /// Live room.
    pub group_id: GroupId,
    /// What to do with the marks.
    pub command_type: LiveCommandType,
    /// Members and their marks.
    ///
    /// 1 to 500 items.
    pub member_list: Vec<MarkedMember>,
}

wire::object!(ModifyUserInfoRequest {
    group_id: needed(0, "GroupId"),
    command_type: needed(1, "CommandType"),
    member_list: needed(2, "MemberList"),
});

wire::blank!(ModifyUserInfoRequest { group_id, command_type, member_list });

impl ModifyUserInfoRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        command_type: LiveCommandType,
        member_list: impl IntoIterator<Item = impl Into<MarkedMember>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            command_type,
            member_list: member_list.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ModifyUserInfoRequest, Object, REQUEST);

/// What [`ModifyUserInfoRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed: those that `MemberList` does not name"]
#[non_exhaustive]
pub struct ModifyUserInfoResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What was done.
    pub command_type: Option<LiveCommandType>,
    /// Those for whom it worked.
    pub member_list: Vec<MarkedMember>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(ModifyUserInfoResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    command_type: option(3, "CommandType"),
    member_list: list(4, "MemberList"),
});

impl Answer for ModifyUserInfoResponse {
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
crate::schema::answer!(ModifyUserInfoResponse, NORMAL_ENVELOPE, RESPONSE);

/// A member of a live room and marks.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkedMember {
    /// Who.
    pub member_account: UserId,
    /// Which marks.
    ///
    /// At least 1 items.
    pub marks: Vec<MemberMark>,
}

wire::object!(MarkedMember {
    member_account: needed(0, "Member_Account"),
    marks: list(1, "Marks"),
});

impl MarkedMember {
    /// Makes one with the fields that it must have.
    pub fn new(
        member_account: impl Into<UserId>,
        marks: impl IntoIterator<Item = MemberMark>,
    ) -> Self {
        Self {
            member_account: member_account.into(),
            marks: marks.into_iter().collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(MarkedMember, Object, MARKED_MEMBER);

impl Endpoint for ModifyUserInfoRequest {
    type Response = ModifyUserInfoResponse;
    const META: &'static EndpointMeta = &MODIFY_USER_INFO;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&MODIFY_USER_INFO);
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
                let code = None;
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

pub(crate) static MARKED_MEMBER: ObjectMeta = ObjectMeta::new(
    "MarkedMember",
    "A member of a live room and marks.",
    &[
        FieldMeta {
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Marks",
            name: "marks",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::MEMBER_MARK)),
            doc: "Which marks.",
            required: true,
            always: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ModifyUserInfoRequest",
    "Gives marks to members of a live room, or takes them away.",
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
            wire: "CommandType",
            name: "command_type",
            ty: TypeMeta::Enum(&tables::LIVE_COMMAND_TYPE),
            doc: "What to do with the marks.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MemberList",
            name: "member_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MARKED_MEMBER)),
            doc: "Members and their marks.",
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
    "ModifyUserInfoResponse",
    "",
    &[
        FieldMeta {
            wire: "CommandType",
            name: "command_type",
            ty: TypeMeta::Enum(&tables::LIVE_COMMAND_TYPE),
            doc: "What was done.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MemberList",
            name: "member_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MARKED_MEMBER)),
            doc: "Those for whom it worked.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static MODIFY_USER_INFO: EndpointMeta = EndpointMeta {
    path: "group_open_avchatroom_http_svc/modify_user_info",
    family: "live_group",
    name: "modify_user_info",
    summary: "Gives marks to members of a live room, or takes them away.",
    doc: "A room has up to ten different marks, and each of them up to 1000 members. Only members who are online can be marked, except with 500, and leaving or going offline removes the marks. The answer names those for whom it worked; who is missing there was not online. If that is everybody, the call fails.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/79267",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/50294",
            seen: "2024-07",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_avchatroom_http_svc/modify_user_info",
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
        size: 500,
        in_order: false,
    }),
    results: Some(Results {
        list: "MemberList",
        id: Some("Member_Account"),
        outcome: None,
        info: None,
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: true,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10001, 10002, 10003, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "request.MemberList.code",
            says: None,
            why: "The table has no 10005, which siblings answer to a list that is too long.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.CommandType",
            says: None,
            why: "In the sample, not in the table.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/79267",
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
                name: "269/79267",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "Which number a call without any online member gets is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/79267",
                seen: "2025-11",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
