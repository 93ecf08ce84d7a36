// Written by `cargo xtask gen` from spec/live_group/get_online_member_num.yaml. Do not edit.

//! `group_open_http_svc/get_online_member_num`: Tells how many users are online in a live room, or in a
//! group of another kind.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId};

/// Tells how many users are online in a live room, or in a group of another kind.
///
/// The number is counted every 10 seconds, and a change may take 20 to show, so one call in 10 seconds
/// is enough. Communities have a command of their own besides, with a count every four minutes.
///
/// Needs: Live rooms: nothing. Other groups: Pro, Pro Plus or Enterprise plan (in China flagship or
/// enterprise), with the online status of group members switched on in the console.
///
/// Command `group_open_http_svc/get_online_member_num`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/49180 (2025-11), page 1047/38521 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`group_types.allowed`): Live rooms only at first; the table of numbers still says that
/// 10007 is for all other kinds. Another source reads `["AVChatRoom"]`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOnlineMemberNumRequest {
    /// Group.
    pub group_id: GroupId,
}

wire::object!(GetOnlineMemberNumRequest {
    group_id: needed(0, "GroupId"),
});

wire::blank!(GetOnlineMemberNumRequest { group_id });

impl GetOnlineMemberNumRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetOnlineMemberNumRequest, Object, REQUEST);

/// What [`GetOnlineMemberNumRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOnlineMemberNumResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Members who are online.
    pub online_member_num: u32,
}

wire::object!(GetOnlineMemberNumResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    online_member_num: needed(3, "OnlineMemberNum"),
});

impl Answer for GetOnlineMemberNumResponse {
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
crate::schema::answer!(GetOnlineMemberNumResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GetOnlineMemberNumRequest {
    type Response = GetOnlineMemberNumResponse;
    const META: &'static EndpointMeta = &GET_ONLINE_MEMBER_NUM;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetOnlineMemberNumRequest",
    "Tells how many users are online in a live room, or in a group of another kind.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Group.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetOnlineMemberNumResponse",
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

pub(crate) static GET_ONLINE_MEMBER_NUM: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_online_member_num",
    family: "live_group",
    name: "get_online_member_num",
    summary: "Tells how many users are online in a live room, or in a group of another kind.",
    doc: "The number is counted every 10 seconds, and a change may take 20 to show, so one call in 10 seconds is enough. Communities have a command of their own besides, with a count every four minutes.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/49180",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/38521",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "Live rooms: nothing. Other groups: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the online status of group members switched on in the console.",
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
            name: "group_open_http_svc/get_online_member_num",
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
            says: Some("[\"AVChatRoom\"]"),
            why: "Live rooms only at first; the table of numbers still says that 10007 is for all other kinds.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/38521",
                seen: "2024-07",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
