// Written by `cargo xtask gen` from spec/live_group/check_members.yaml. Do not edit.

//! `group_open_avchatroom_http_svc/check_members`: Tells which of the given users are in a live room.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, UserId};

/// Tells which of the given users are in a live room.
///
/// Also of those who are not among the 1000 that get_members answers. It is brought up to date every 40
/// seconds.
///
/// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
/// members of live groups switched on in the console.
///
/// Command `group_open_avchatroom_http_svc/check_members`; at most 200 calls a second; retry class
/// `read`.
///
/// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
/// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/95618 (2024-07), page 1047/60523 (2025-02), client library doocs_java (2025-12).
///
/// Not sure (`request.Member_Account.max_items`): How many users one call may name is not said.
///
/// Not sure (`errors`): The table was cut off in the copies read; the numbers are those of the sister
/// pages.
///
/// Not sure (`deprecated`): The list of commands of live rooms has left it out; the page is still
/// there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckMembersRequest {
    /// Live room.
    pub group_id: GroupId,
    /// Users to look for.
    ///
    /// At least 1 items.
    pub member_account: Vec<UserId>,
}

wire::object!(CheckMembersRequest {
    group_id: needed(0, "GroupId"),
    member_account: needed(1, "Member_Account"),
});

wire::blank!(CheckMembersRequest { group_id, member_account });

impl CheckMembersRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        member_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_account: member_account.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(CheckMembersRequest, Object, REQUEST);

/// What [`CheckMembersRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckMembersResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Those who are in the room, out of those asked for.
    pub member_account: Vec<UserId>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(CheckMembersResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    member_account: list(3, "Member_Account"),
});

impl Answer for CheckMembersResponse {
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
crate::schema::answer!(CheckMembersResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for CheckMembersRequest {
    type Response = CheckMembersResponse;
    const META: &'static EndpointMeta = &CHECK_MEMBERS;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "CheckMembersRequest",
    "Tells which of the given users are in a live room.",
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
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users to look for.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "CheckMembersResponse",
    "",
    &[
        FieldMeta {
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Those who are in the room, out of those asked for.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static CHECK_MEMBERS: EndpointMeta = EndpointMeta {
    path: "group_open_avchatroom_http_svc/check_members",
    family: "live_group",
    name: "check_members",
    summary: "Tells which of the given users are in a live room.",
    doc: "Also of those who are not among the 1000 that get_members answers. It is brought up to date every 40 seconds.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/95618",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60523",
            seen: "2025-02",
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
            name: "group_open_avchatroom_http_svc/check_members",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10001, 10002, 10003, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "request.Member_Account.max_items",
            says: None,
            why: "How many users one call may name is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/95618",
                seen: "2024-07",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The table was cut off in the copies read; the numbers are those of the sister pages.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "deprecated",
            says: None,
            why: "The list of commands of live rooms has left it out; the page is still there.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/86393",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
