// Written by `cargo xtask gen` from spec/group/ban_group_member.yaml. Do not edit.

//! `group_open_http_svc/ban_group_member`: Shuts users out of a group for a time.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, Seconds, UserId};

/// Shuts users out of a group for a time.
///
/// A user who is banned gets no messages and cannot join again until the ban ends. It counts from the
/// moment of the call, so a repeat starts it anew. The answer tells nothing about the single users.
///
/// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with banning of members
/// switched on in the console; client libraries from 6.6, Web from 2.22.
///
/// Command `group_open_http_svc/ban_group_member`; at most 200 calls a second; retry class
/// `repeatable`; a `Members_Account` of more than 20 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
/// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/79249 (2025-12), page 1047/50296 (2025-10), client library doocs_java (2025-12).
///
/// Not sure (`group_types.allowed`): Live rooms only at first; the others came with newer client
/// libraries, communities last. Another source reads `["AVChatRoom"]`.
///
/// Not sure (`errors`): 10010 and 10015 are not in the table, which has no place for a group that is
/// missing.
///
/// Not sure (`request.Duration`): Whether 0, or the largest number, means something special is not
/// said.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BanGroupMemberRequest {
    /// Group.
    pub group_id: GroupId,
    /// Users to ban.
    ///
    /// 1 to 20 items.
    pub members_account: Vec<UserId>,
    /// How long.
    ///
    /// In seconds; at most 4294967295.
    pub duration: Seconds,
    /// What the users are told.
    ///
    /// At most 1000 bytes.
    pub description: Option<String>,
}

wire::object!(BanGroupMemberRequest {
    group_id: needed(0, "GroupId"),
    members_account: needed(1, "Members_Account"),
    duration: needed(2, "Duration"),
    description: option(3, "Description"),
});

wire::blank!(BanGroupMemberRequest { group_id, members_account, duration, description });

wire::debug!(BanGroupMemberRequest { group_id, members_account, duration });

impl BanGroupMemberRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        members_account: impl IntoIterator<Item = impl Into<UserId>>,
        duration: impl Into<Seconds>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            members_account: members_account.into_iter().map(Into::into).collect(),
            duration: duration.into(),
            description: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(BanGroupMemberRequest, Object, REQUEST);

/// What [`BanGroupMemberRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BanGroupMemberResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(BanGroupMemberResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for BanGroupMemberResponse {
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
crate::schema::answer!(BanGroupMemberResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for BanGroupMemberRequest {
    type Response = BanGroupMemberResponse;
    const META: &'static EndpointMeta = &BAN_GROUP_MEMBER;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&BAN_GROUP_MEMBER);
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
    "BanGroupMemberRequest",
    "Shuts users out of a group for a time.",
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
            doc: "Users to ban.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(20),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Duration",
            name: "duration",
            ty: TypeMeta::Seconds,
            doc: "How long.",
            required: true,
            rules: &FieldRules {
                max: Some(4294967295),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Description",
            name: "description",
            ty: TypeMeta::String,
            doc: "What the users are told.",
            max_bytes: Some(1000),
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("BanGroupMemberResponse", "", &[]);

pub(crate) static BAN_GROUP_MEMBER: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/ban_group_member",
    family: "group",
    name: "ban_group_member",
    summary: "Shuts users out of a group for a time.",
    doc: "A user who is banned gets no messages and cannot join again until the ban ends. It counts from the moment of the call, so a repeat starts it anew. The answer tells nothing about the single users.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/79249",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/50296",
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
            name: "group_open_http_svc/ban_group_member",
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
            why: "Live rooms only at first; the others came with newer client libraries, communities last.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/50296",
                seen: "2024-07",
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
        Doubt {
            at: "request.Duration",
            says: None,
            why: "Whether 0, or the largest number, means something special is not said.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/79249",
                seen: "2025-12",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
