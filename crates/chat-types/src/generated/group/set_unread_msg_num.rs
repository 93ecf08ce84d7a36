// Written by `cargo xtask gen` from spec/group/set_unread_msg_num.yaml. Do not edit.

//! `group_open_http_svc/set_unread_msg_num`: Sets how many messages of a group a member has not read,
//! without webhooks and notices.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, UserId};

/// Sets how many messages of a group a member has not read, without webhooks and notices.
///
/// For a move to this service only, not for daily use. More than the group has is cut to what it has.
/// In ChatRoom groups and live rooms, whose clients count nothing, the call succeeds without effect.
///
/// Command `group_open_http_svc/set_unread_msg_num`; at most 200 calls a second; retry class
/// `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/1637 (2023-02), page 1047/34909, client library doocs_java (2025-12).
///
/// Not sure (`group_types`): The table allows Private, Public and Community only, and the note below
/// says that the others are not refused.
///
/// Not sure (`errors`): What a user who is no member is answered with is not in the table.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetUnreadMsgNumRequest {
    /// Group.
    pub group_id: GroupId,
    /// Member.
    pub member_account: UserId,
    /// Number of unread messages.
    pub unread_msg_num: u32,
}

wire::object!(SetUnreadMsgNumRequest {
    group_id: needed(0, "GroupId"),
    member_account: needed(1, "Member_Account"),
    unread_msg_num: needed(2, "UnreadMsgNum"),
});

wire::blank!(SetUnreadMsgNumRequest { group_id, member_account, unread_msg_num });

impl SetUnreadMsgNumRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        member_account: impl Into<UserId>,
        unread_msg_num: u32,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_account: member_account.into(),
            unread_msg_num,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(SetUnreadMsgNumRequest, Object, REQUEST);

/// What [`SetUnreadMsgNumRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetUnreadMsgNumResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(SetUnreadMsgNumResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for SetUnreadMsgNumResponse {
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
crate::schema::answer!(SetUnreadMsgNumResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SetUnreadMsgNumRequest {
    type Response = SetUnreadMsgNumResponse;
    const META: &'static EndpointMeta = &SET_UNREAD_MSG_NUM;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SetUnreadMsgNumRequest",
    "Sets how many messages of a group a member has not read, without webhooks and notices.",
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
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Member.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UnreadMsgNum",
            name: "unread_msg_num",
            ty: TypeMeta::U32,
            doc: "Number of unread messages.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("SetUnreadMsgNumResponse", "", &[]);

pub(crate) static SET_UNREAD_MSG_NUM: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/set_unread_msg_num",
    family: "group",
    name: "set_unread_msg_num",
    summary: "Sets how many messages of a group a member has not read, without webhooks and notices.",
    doc: "For a move to this service only, not for daily use. More than the group has is cut to what it has. In ChatRoom groups and live rooms, whose clients count nothing, the call succeeds without effect.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1637",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34909",
            seen: "",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/set_unread_msg_num",
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
            at: "group_types",
            says: None,
            why: "The table allows Private, Public and Community only, and the note below says that the others are not refused.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1637",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "What a user who is no member is answered with is not in the table.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1637",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
