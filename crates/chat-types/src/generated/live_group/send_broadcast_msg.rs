// Written by `cargo xtask gen` from spec/live_group/send_broadcast_msg.yaml. Do not edit.

//! `group_open_http_svc/send_broadcast_msg`: Sends a message to all live rooms of the app.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, MsgBody, UserId};

/// Sends a message to all live rooms of the app.
///
/// Where one a second is too slow, several elements can go into one message. A message with the same
/// content and the same `Random` as one of the last five minutes is dropped without a word.
///
/// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with broadcasts to live
/// rooms switched on in the console; client libraries from 6.5.2803, Web from 2.21.
///
/// Command `group_open_http_svc/send_broadcast_msg`; at most 1 calls a second; retry class `keyed`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10023 (`message_rate_exceeded`).
///
/// Source: page 269/77402 (2025-12), page 1047/49440 (2024-07), page 1047/34419 (2025-11), client
/// library doocs_java (2025-12).
///
/// Not sure (`quota[0].limit`): By plan: one a second, five with the Enterprise plan, outside China
/// with Pro Plus too. Older copies know one a second only. Another source reads `5/s`.
///
/// Not sure (`quota[0].code`): The table has 10023 for messages that follow each other too closely; the
/// gateway's number for a command may come instead.
///
/// Not sure (`retry.keyed.maybe`): The table compares content and `Random`, the comment in the sample
/// `Random` alone. Whether senders and `CloudCustomData` count is not said.
///
/// Not sure (`request.MsgBody.max_bytes`): Older copies; newer ones have 12 KB. Another source reads
/// `8000`.
///
/// Not sure (`response.MsgSeq`): Said to identify the message, although every live room counts for
/// itself.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendBroadcastMsgRequest {
    /// Existing user who is shown as the sender; absent: the administrator who calls.
    pub from_account: Option<UserId>,
    /// Tells messages apart.
    ///
    /// The client draws one for each call when it is not set.
    pub random: Option<u32>,
    /// Elements, in order.
    pub msg_body: MsgBody,
    /// Data of the app that travels with the message.
    pub cloud_custom_data: Option<String>,
}

wire::object!(SendBroadcastMsgRequest {
    from_account: option(0, "From_Account"),
    random: option(1, "Random"),
    msg_body: needed(2, "MsgBody"),
    cloud_custom_data: option(3, "CloudCustomData"),
});

wire::blank!(
    SendBroadcastMsgRequest { from_account, random, msg_body, cloud_custom_data }
);

wire::debug!(SendBroadcastMsgRequest { from_account, random, msg_body });

impl SendBroadcastMsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(msg_body: impl Into<MsgBody>) -> Self {
        Self {
            from_account: None,
            random: None,
            msg_body: msg_body.into(),
            cloud_custom_data: None,
        }
    }

    /// Sets [`from_account`](Self::from_account).
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<UserId>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets [`random`](Self::random).
    #[must_use]
    pub fn random(mut self, random: u32) -> Self {
        self.random = Some(random);
        self
    }

    /// Sets [`cloud_custom_data`](Self::cloud_custom_data).
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(SendBroadcastMsgRequest, Object, REQUEST);

/// What [`SendBroadcastMsgRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendBroadcastMsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Sequence number of the message.
    pub msg_seq: u32,
}

wire::object!(SendBroadcastMsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    msg_seq: needed(3, "MsgSeq"),
});

impl Answer for SendBroadcastMsgResponse {
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
crate::schema::answer!(SendBroadcastMsgResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SendBroadcastMsgRequest {
    type Response = SendBroadcastMsgResponse;
    const META: &'static EndpointMeta = &SEND_BROADCAST_MSG;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.random.get_or_insert_with(|| source.unique());
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SendBroadcastMsgRequest",
    "Sends a message to all live rooms of the app.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Existing user who is shown as the sender; absent: the administrator who calls.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Random",
            name: "random",
            ty: TypeMeta::U32,
            doc: "Tells messages apart.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Unique),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::NamedList(&tables::MSG_BODY),
            doc: "Elements, in order.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CloudCustomData",
            name: "cloud_custom_data",
            ty: TypeMeta::String,
            doc: "Data of the app that travels with the message.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "SendBroadcastMsgResponse",
    "",
    &[
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Sequence number of the message.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static SEND_BROADCAST_MSG: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/send_broadcast_msg",
    family: "live_group",
    name: "send_broadcast_msg",
    summary: "Sends a message to all live rooms of the app.",
    doc: "Where one a second is too slow, several elements can go into one message. A message with the same content and the same `Random` as one of the last five minutes is dropped without a word.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/77402",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/49440",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34419",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with broadcasts to live rooms switched on in the console; client libraries from 6.5.2803, Web from 2.21.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Keyed(Keyed {
        key: &["Random"],
        maybe: &["MsgBody"],
        window: Window::Seconds(300),
    }),
    quota: &[
        Quota {
            name: "group_open_http_svc/send_broadcast_msg",
            rate: Rate { count: 1, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 10023,
            adjustable: true,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10023],
    doubts: &[
        Doubt {
            at: "quota[0].limit",
            says: Some("5/s"),
            why: "By plan: one a second, five with the Enterprise plan, outside China with Pro Plus too. Older copies know one a second only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/77402",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "quota[0].code",
            says: None,
            why: "The table has 10023 for messages that follow each other too closely; the gateway's number for a command may come instead.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "retry.keyed.maybe",
            says: None,
            why: "The table compares content and `Random`, the comment in the sample `Random` alone. Whether senders and `CloudCustomData` count is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/77402",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "request.MsgBody.max_bytes",
            says: Some("8000"),
            why: "Older copies; newer ones have 12 KB.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/77402",
                seen: "",
            }),
        },
        Doubt {
            at: "response.MsgSeq",
            says: None,
            why: "Said to identify the message, although every live room counts for itself.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/77402",
                seen: "2025-12",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
