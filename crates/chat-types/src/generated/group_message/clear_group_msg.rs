// Written by `cargo xtask gen` from spec/group_message/clear_group_msg.yaml. Do not edit.

//! `group_open_http_svc/clear_group_msg`: Hides the history of a group from its members.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId};

/// Hides the history of a group from its members.
///
/// Messages up to a number, or all of them, are marked so that clients cannot read them any more;
/// nothing is erased, and group_msg_get_simple still answers them. Without a number the call means
/// whatever is there when it arrives, so it is not sent a second time.
///
/// Command `group_open_http_svc/clear_group_msg`; at most 200 calls a second; retry class `depends`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/95617 (2025-12), page 1047/65970 (2024-11).
///
/// Not sure (`errors`): The table was cut off in the copies read; the numbers are those of the sister
/// pages.
///
/// Not sure (`group_types.allowed`): Live rooms are in the list although they keep no history,
/// communities are not.
///
/// Not sure (`retry`): With a number it is. Without one a late repeat would hide messages that were
/// written after the first attempt. Another source reads `repeatable`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClearGroupMsgRequest {
    /// Group.
    pub group_id: GroupId,
    /// Highest sequence number to hide, itself included; absent: all messages.
    pub msg_seq: Option<u32>,
}

wire::object!(ClearGroupMsgRequest {
    group_id: needed(0, "GroupId"),
    msg_seq: option(1, "MsgSeq"),
});

wire::blank!(ClearGroupMsgRequest { group_id, msg_seq });

impl ClearGroupMsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq: None,
        }
    }

    /// Sets [`msg_seq`](Self::msg_seq).
    #[must_use]
    pub fn msg_seq(mut self, msg_seq: u32) -> Self {
        self.msg_seq = Some(msg_seq);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ClearGroupMsgRequest, Object, REQUEST);

/// What [`ClearGroupMsgRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClearGroupMsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ClearGroupMsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ClearGroupMsgResponse {
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
crate::schema::answer!(ClearGroupMsgResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ClearGroupMsgRequest {
    type Response = ClearGroupMsgResponse;
    const META: &'static EndpointMeta = &CLEAR_GROUP_MSG;

    #[inline]
    fn retry(&self) -> &'static Retry {
        if self.msg_seq.is_some() { &Retry::Repeatable } else { &Retry::Never }
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ClearGroupMsgRequest",
    "Hides the history of a group from its members.",
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
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Highest sequence number to hide, itself included; absent: all messages.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ClearGroupMsgResponse", "", &[]);

pub(crate) static CLEAR_GROUP_MSG: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/clear_group_msg",
    family: "group_message",
    name: "clear_group_msg",
    summary: "Hides the history of a group from its members.",
    doc: "Messages up to a number, or all of them, are marked so that clients cannot read them any more; nothing is erased, and group_msg_get_simple still answers them. Without a number the call means whatever is there when it arrives, so it is not sent a second time.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/95617",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/65970",
            seen: "2024-11",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "AVChatRoom"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Depends(
        &[
            RetryCase {
                when: &[
                    Condition {
                        subject: Subject::Sibling("MsgSeq"),
                        test: Test::Present,
                    },
                ],
                class: Retry::Repeatable,
            },
            RetryCase {
                when: &[],
                class: Retry::Never,
            },
        ],
    ),
    quota: &[
        Quota {
            name: "group_open_http_svc/clear_group_msg",
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
            at: "errors",
            says: None,
            why: "The table was cut off in the copies read; the numbers are those of the sister pages.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "group_types.allowed",
            says: None,
            why: "Live rooms are in the list although they keep no history, communities are not.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/95617",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "retry",
            says: Some("repeatable"),
            why: "With a number it is. Without one a late repeat would hide messages that were written after the first attempt.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
