// Written by `cargo xtask gen` from spec/group/delete_group_member.yaml. Do not edit.

//! `group_open_http_svc/delete_group_member`: Removes members from a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, UserId};

/// Removes members from a group.
///
/// The answer tells nothing about the single users: somebody who was not a member counts as removed.
/// Nobody can be removed from a live room; mute or ban there instead. A group that has lost all its
/// members is still there until it is dissolved.
///
/// Command `group_open_http_svc/delete_group_member`; at most 200 calls a second; retry class
/// `repeatable`; a `MemberToDel_Account` of more than 100 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/1622 (2025-12), page 1047/34949 (2024-07).
///
/// Not sure (`group_types.code`): The page says so; the sibling commands answer 10007 for a live room.
///
/// Not sure (`request.MemberToDel_Account.max_items`): An older copy of the page of limits. Another
/// source reads `500`.
///
/// Not sure (`request.MemberToDel_Account.code`): The table of the page has no 10005, which siblings
/// answer to a list that is too long.
///
/// Not sure (`request.Silence`): With 1 nobody is told according to the sample, the removed user alone
/// according to the field table.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupMemberRequest {
    /// Group.
    pub group_id: GroupId,
    /// Members to remove.
    ///
    /// 1 to 100 items.
    pub member_to_del_account: Vec<UserId>,
    /// 1 keeps the system notice from the group; 0 tells all members.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub silence: Option<bool>,
    /// Shown in the notice.
    pub reason: Option<String>,
}

wire::object!(DeleteGroupMemberRequest {
    group_id: needed(0, "GroupId"),
    member_to_del_account: needed(1, "MemberToDel_Account"),
    silence: option_as::<Flag>(2, "Silence"),
    reason: option(3, "Reason"),
});

wire::blank!(
    DeleteGroupMemberRequest { group_id, member_to_del_account, silence, reason }
);

wire::debug!(DeleteGroupMemberRequest { group_id, member_to_del_account, silence });

impl DeleteGroupMemberRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        member_to_del_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_to_del_account: member_to_del_account
                .into_iter()
                .map(Into::into)
                .collect(),
            silence: None,
            reason: None,
        }
    }

    /// Sets [`silence`](Self::silence).
    #[must_use]
    pub fn silence(mut self, silence: bool) -> Self {
        self.silence = Some(silence);
        self
    }

    /// Sets [`reason`](Self::reason).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DeleteGroupMemberRequest, Object, REQUEST);

/// What [`DeleteGroupMemberRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupMemberResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(DeleteGroupMemberResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for DeleteGroupMemberResponse {
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
crate::schema::answer!(DeleteGroupMemberResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for DeleteGroupMemberRequest {
    type Response = DeleteGroupMemberResponse;
    const META: &'static EndpointMeta = &DELETE_GROUP_MEMBER;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&DELETE_GROUP_MEMBER);
        if self.member_to_del_account.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.member_to_del_account);
        let rest = part.split_off(size);
        let call = Self {
            member_to_del_account: part,
            ..self.clone()
        };
        self.member_to_del_account = rest;
        Some(call)
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.member_to_del_account.iter().map(|item| item.to_string()).collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DeleteGroupMemberRequest",
    "Removes members from a group.",
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
            wire: "MemberToDel_Account",
            name: "member_to_del_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Members to remove.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(100),
                code: Some(10004),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Silence",
            name: "silence",
            ty: TypeMeta::Flag,
            doc: "1 keeps the system notice from the group; 0 tells all members.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Reason",
            name: "reason",
            ty: TypeMeta::String,
            doc: "Shown in the notice.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("DeleteGroupMemberResponse", "", &[]);

pub(crate) static DELETE_GROUP_MEMBER: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/delete_group_member",
    family: "group",
    name: "delete_group_member",
    summary: "Removes members from a group.",
    doc: "The answer tells nothing about the single users: somebody who was not a member counts as removed. Nobody can be removed from a live room; mute or ban there instead. A group that has lost all its members is still there until it is dissolved.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1622",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34949",
            seen: "2024-07",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "Community"],
        code: 10004,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/delete_group_member",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    batch: Some(Batch {
        over: "MemberToDel_Account",
        id: None,
        size: 100,
        in_order: false,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "group_types.code",
            says: None,
            why: "The page says so; the sibling commands answer 10007 for a live room.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1622",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "request.MemberToDel_Account.max_items",
            says: Some("500"),
            why: "An older copy of the page of limits.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/9346",
                seen: "",
            }),
        },
        Doubt {
            at: "request.MemberToDel_Account.code",
            says: None,
            why: "The table of the page has no 10005, which siblings answer to a list that is too long.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Silence",
            says: None,
            why: "With 1 nobody is told according to the sample, the removed user alone according to the field table.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1622",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
