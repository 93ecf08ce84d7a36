// Written by `cargo xtask gen` from spec/community_topic/get_online_member_num.yaml. Do not edit.

//! `million_group_open_http_svc/get_online_member_num`: Tells how many members of a community are
//! online.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId};

/// Tells how many members of a community are online.
///
/// The number is counted every four minutes, so a change shows in the next count.
///
/// Command `million_group_open_http_svc/get_online_member_num`; at most 200 calls a second; retry class
/// `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 1047/66883 (2026-05), page 269/102707 (2025-12).
///
/// Not sure (`group_types.allowed`): The Chinese page, like English copies up to 2025, has all kinds of
/// group in its table, though its text and sample know communities only; the newest English page
/// refuses the others. Another source reads `["Private","Public","ChatRoom","AVChatRoom","Community"]`.
///
/// Not sure (`group_types.code`): The page refuses the other kinds; the number is that of the namesake
/// in the group service.
///
/// Not sure (`needs`): No plan and no switch is named, unlike on the page of the namesake, which needs
/// both for communities.
///
/// Not sure (`errors`): Only 10002 to 10004 were seen, the rest of the table being cut off in the
/// copies read; the other numbers are those of the namesake.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCommunityOnlineMemberNumRequest {
    /// Community.
    pub group_id: GroupId,
}

wire::object!(GetCommunityOnlineMemberNumRequest {
    group_id: needed(0, "GroupId"),
});

wire::blank!(GetCommunityOnlineMemberNumRequest { group_id });

impl GetCommunityOnlineMemberNumRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetCommunityOnlineMemberNumRequest, Object, REQUEST);

/// What [`GetCommunityOnlineMemberNumRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCommunityOnlineMemberNumResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Members who are online.
    pub online_member_num: u32,
}

wire::object!(GetCommunityOnlineMemberNumResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    online_member_num: needed(3, "OnlineMemberNum"),
});

impl Answer for GetCommunityOnlineMemberNumResponse {
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
crate::schema::answer!(GetCommunityOnlineMemberNumResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GetCommunityOnlineMemberNumRequest {
    type Response = GetCommunityOnlineMemberNumResponse;
    const META: &'static EndpointMeta = &GET_COMMUNITY_ONLINE_MEMBER_NUM;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetCommunityOnlineMemberNumRequest",
    "Tells how many members of a community are online.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetCommunityOnlineMemberNumResponse",
    "",
    &[
        FieldMeta {
            wire: "OnlineMemberNum",
            name: "online_member_num",
            ty: TypeMeta::U32,
            doc: "Members who are online.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_COMMUNITY_ONLINE_MEMBER_NUM: EndpointMeta = EndpointMeta {
    path: "million_group_open_http_svc/get_online_member_num",
    family: "community_topic",
    name: "get_community_online_member_num",
    summary: "Tells how many members of a community are online.",
    doc: "The number is counted every four minutes, so a change shows in the next count.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/66883",
            seen: "2026-05",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/102707",
            seen: "2025-12",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "million_group_open_http_svc/get_online_member_num",
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
    errors: &[10002, 10003, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "group_types.allowed",
            says: Some(
                "[\"Private\",\"Public\",\"ChatRoom\",\"AVChatRoom\",\"Community\"]",
            ),
            why: "The Chinese page, like English copies up to 2025, has all kinds of group in its table, though its text and sample know communities only; the newest English page refuses the others.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/102707",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "group_types.code",
            says: None,
            why: "The page refuses the other kinds; the number is that of the namesake in the group service.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "needs",
            says: None,
            why: "No plan and no switch is named, unlike on the page of the namesake, which needs both for communities.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "errors",
            says: None,
            why: "Only 10002 to 10004 were seen, the rest of the table being cut off in the copies read; the other numbers are those of the namesake.",
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
