// Written by `cargo xtask gen` from spec/group/unban_group_member.yaml. Do not edit.

//! `group_open_http_svc/unban_group_member`: Lifts the ban of users in a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, UserId};

/// Lifts the ban of users in a group.
///
/// They are not put in again, but may join. The answer tells nothing about the single users.
///
/// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with banning of members
/// switched on in the console; client libraries from 6.6, Web from 2.22.
///
/// Command `group_open_http_svc/unban_group_member`; at most 200 calls a second; retry class
/// `repeatable`; a `Members_Account` of more than 20 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
/// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 1047/50297 (2025-10), client library doocs_java (2025-12).
///
/// Not sure (`group_types.allowed`): The Chinese text of the page has live rooms only, its English text
/// all kinds, like the newest page on banning. Another source reads `["AVChatRoom"]`.
///
/// Not sure (`needs`): The English text tells to switch the feature off; most likely a slip of
/// translation.
///
/// Not sure (`errors`): 10010 and 10015 are not in the table, which has no place for a group that is
/// missing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnbanGroupMemberRequest {
    /// Group.
    pub group_id: GroupId,
    /// Users whose ban ends.
    ///
    /// 1 to 20 items.
    pub members_account: Vec<UserId>,
}

wire::object!(UnbanGroupMemberRequest {
    group_id: needed(0, "GroupId"),
    members_account: needed(1, "Members_Account"),
});

wire::blank!(UnbanGroupMemberRequest { group_id, members_account });

impl UnbanGroupMemberRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        members_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            members_account: members_account.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(UnbanGroupMemberRequest, Object, REQUEST);

/// What [`UnbanGroupMemberRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnbanGroupMemberResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(UnbanGroupMemberResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for UnbanGroupMemberResponse {
    #[inline]
    fn status(&self) -> Status<'_> {
        Status::new(self.action_status.as_str(), self.error_code, &self.error_info)
    }

    #[inline]
    fn fields() -> Option<&'static ObjectMeta> {
        Some(&RESPONSE)
    }
}

#[cfg(feature = "schema")]
crate::schema::answer!(UnbanGroupMemberResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for UnbanGroupMemberRequest {
    type Response = UnbanGroupMemberResponse;
    const META: &'static EndpointMeta = &UNBAN_GROUP_MEMBER;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&UNBAN_GROUP_MEMBER);
        if self.members_account.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.members_account);
        let rest = part.split_off(size);
        let call = Self {
            members_account: part,
            ..self.clone()
        };
        self.members_account = rest;
        Some(call)
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.members_account.iter().map(|item| item.to_string()).collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "UnbanGroupMemberRequest",
    "Lifts the ban of users in a group.",
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
            wire: "Members_Account",
            name: "members_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users whose ban ends.",
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

static RESPONSE: ObjectMeta = ObjectMeta::new("UnbanGroupMemberResponse", "", &[]);

pub(crate) static UNBAN_GROUP_MEMBER: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/unban_group_member",
    family: "group",
    name: "unban_group_member",
    summary: "Lifts the ban of users in a group.",
    doc: "They are not put in again, but may join. The answer tells nothing about the single users.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/50297",
            seen: "2025-10",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/unban_group_member",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "Members_Account",
        id: None,
        size: 20,
        in_order: false,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10005, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "group_types.allowed",
            says: Some("[\"AVChatRoom\"]"),
            why: "The Chinese text of the page has live rooms only, its English text all kinds, like the newest page on banning.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/50297",
                seen: "2025-10",
            }),
        },
        Doubt {
            at: "needs",
            says: None,
            why: "The English text tells to switch the feature off; most likely a slip of translation.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/50297",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "10010 and 10015 are not in the table, which has no place for a group that is missing.",
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
