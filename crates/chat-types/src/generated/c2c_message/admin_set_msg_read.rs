// Written by `cargo xtask gen` from spec/c2c_message/admin_set_msg_read.yaml. Do not edit.

//! `openim/admin_set_msg_read`: Marks what a user has in a chat with another as read.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UnixTime, UserId};

/// Marks what a user has in a chat with another as read.
///
/// Clears the unread count up to a point in time; it sends no read receipts. Give the time where a call
/// may have to be repeated: without it, a repeat also marks what has arrived since.
///
/// Command `openim/admin_set_msg_read`; at most 200 calls a second; retry class `depends`.
///
/// Error codes: 90001 (`body_not_json`), 90003 (`to_account_invalid`), 90008 (`from_account_invalid`),
/// 90009 (`admin_required`), 90010 (`request_invalid`), 91000 (`internal_error_message`).
///
/// Source: page 269/50349 (2023-02), page 1047/38996 (2025-02), client library doocs_java (2025-12).
///
/// Not sure (`request.MsgReadTime.wire`): Every table, old and new, says String, and so does the
/// library that the vendor makes from them; another library sends a number, and no sample has the
/// field. Another source reads `text`.
///
/// Not sure (`request.Report_Account.code`): The table was copied from another command and speaks of
/// `From_Account` and `To_Account`.
///
/// Not sure (`errors`): The table has the first three only; the others belong to every command of this
/// service.
///
/// Not sure (`retry`): A read position only moves forward, so nothing breaks by a repeat. Without a
/// time, though, it would mark as read what nobody has seen, and the unread count of a user is worth
/// more than a second attempt. Another source reads `repeatable`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdminSetMsgReadRequest {
    /// Who has read.
    pub report_account: UserId,
    /// The other of the two.
    pub peer_account: UserId,
    /// Up to when everything is read; absent: up to now.
    pub msg_read_time: Option<UnixTime>,
}

wire::object!(AdminSetMsgReadRequest {
    report_account: needed(0, "Report_Account"),
    peer_account: needed(1, "Peer_Account"),
    msg_read_time: option_as::<Either>(2, "MsgReadTime"),
});

wire::blank!(AdminSetMsgReadRequest { report_account, peer_account, msg_read_time });

impl AdminSetMsgReadRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        report_account: impl Into<UserId>,
        peer_account: impl Into<UserId>,
    ) -> Self {
        Self {
            report_account: report_account.into(),
            peer_account: peer_account.into(),
            msg_read_time: None,
        }
    }

    /// Sets [`msg_read_time`](Self::msg_read_time).
    #[must_use]
    pub fn msg_read_time(mut self, msg_read_time: impl Into<UnixTime>) -> Self {
        self.msg_read_time = Some(msg_read_time.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AdminSetMsgReadRequest, Object, REQUEST);

/// What [`AdminSetMsgReadRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminSetMsgReadResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(AdminSetMsgReadResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for AdminSetMsgReadResponse {
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
crate::schema::answer!(AdminSetMsgReadResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for AdminSetMsgReadRequest {
    type Response = AdminSetMsgReadResponse;
    const META: &'static EndpointMeta = &ADMIN_SET_MSG_READ;

    #[inline]
    fn retry(&self) -> &'static Retry {
        if self.msg_read_time.is_some() { &Retry::Repeatable } else { &Retry::Never }
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AdminSetMsgReadRequest",
    "Marks what a user has in a chat with another as read.",
    &[
        FieldMeta {
            wire: "Report_Account",
            name: "report_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who has read.",
            required: true,
            rules: &FieldRules {
                code: Some(90008),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Peer_Account",
            name: "peer_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The other of the two.",
            required: true,
            rules: &FieldRules {
                code: Some(90003),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgReadTime",
            name: "msg_read_time",
            ty: TypeMeta::Time,
            doc: "Up to when everything is read; absent: up to now.",
            form: WireForm::Either,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("AdminSetMsgReadResponse", "", &[]);

pub(crate) static ADMIN_SET_MSG_READ: EndpointMeta = EndpointMeta {
    path: "openim/admin_set_msg_read",
    family: "c2c_message",
    name: "admin_set_msg_read",
    summary: "Marks what a user has in a chat with another as read.",
    doc: "Clears the unread count up to a point in time; it sends no read receipts. Give the time where a call may have to be repeated: without it, a repeat also marks what has arrived since.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/50349",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/38996",
            seen: "2025-02",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::C2C_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Depends(
        &[
            RetryCase {
                when: &[
                    Condition {
                        subject: Subject::Sibling("MsgReadTime"),
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
            name: "openim/admin_set_msg_read",
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
    errors: &[90001, 90003, 90008, 90009, 90010, 91000],
    doubts: &[
        Doubt {
            at: "request.MsgReadTime.wire",
            says: Some("text"),
            why: "Every table, old and new, says String, and so does the library that the vendor makes from them; another library sends a number, and no sample has the field.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/38996",
                seen: "2025-02",
            }),
        },
        Doubt {
            at: "request.Report_Account.code",
            says: None,
            why: "The table was copied from another command and speaks of `From_Account` and `To_Account`.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The table has the first three only; the others belong to every command of this service.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "retry",
            says: Some("repeatable"),
            why: "A read position only moves forward, so nothing breaks by a repeat. Without a time, though, it would mark as read what nobody has seen, and the unread count of a user is worth more than a second attempt.",
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
