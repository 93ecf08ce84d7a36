// Written by `cargo xtask gen` from spec/c2c_message/send_c2c_stream_msg.yaml. Do not edit.

//! `stream_msg/send_c2c_stream_msg`: Sends a message to one user piece by piece.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, StreamMsgBody, SyncOtherMachine, UserId};

/// Sends a message to one user piece by piece.
///
/// The first call starts a message and is answered with its `StreamMsgID`; every further call carries
/// that id inside its stream element and brings the next pieces, the last of which has `IsLast`. Send
/// the calls one after the other: a piece counts up from the one before. When 15 seconds pass without a
/// new piece the message ends by itself, and an ended message takes no more. Make further calls at most
/// 5 times a second, one every 200 ms. Friendship, block lists and muting are not looked at. Trial and
/// development plans may send 1000 messages a day. Clients that do not know stream elements show
/// `CompatibleText`.
///
/// Command `stream_msg/send_c2c_stream_msg`; at most 200 calls a second; retry class `never`.
///
/// Error codes: 90001 (`body_not_json`), 90002 (`msg_body_invalid`), 90003 (`to_account_invalid`),
/// 90005 (`msg_random_invalid`), 90008 (`from_account_invalid`), 90010 (`request_invalid`), 90031
/// (`sync_other_machine_invalid`), 90994 (`internal_error_second`), 90995 (`internal_error_third`),
/// 91000 (`internal_error_message`), 93000 (`request_too_large`).
///
/// Source: page 269/128596 (2026-04), client library timbot (2026-03).
///
/// Not sure (`retry`): Whether a repeated piece is known by its index, or a repeated beginning by its
/// random number, is not documented. A repeat may add the piece twice or begin a second message.
///
/// Not sure (`quota`): The limit of further calls; what counts together, all calls of the app or those
/// of one message, is not said. A page of another product (269/129279) counts for each message, whose
/// id lies too deep to count by here, so the general frequency is checked for all calls. Another source
/// reads `5/s`.
///
/// Not sure (`request.From_Account`): Sent by the vendor's own plugin; the page speaks of an account
/// that sends, its field table was not to be seen.
///
/// Not sure (`request.MsgSeq`): The sample and the text have it; the vendor's plugin sends none.
///
/// Not sure (`request.CloudCustomData`): Seen in the sample for groups only.
///
/// Not sure (`response.StreamMsgID`): Read by the vendor's plugin. Whether it comes with every answer,
/// and whether the fields of ordinary messages stand beside it, was not to be seen.
///
/// Not sure (`errors`): The table was not to be seen; these are the numbers of ordinary messages. What
/// an ended message is refused with is not known.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendC2cStreamMsgRequest {
    /// Whether the sender gets a copy; absent: into the history only.
    pub sync_other_machine: Option<SyncOtherMachine>,
    /// Who sends it; absent: the administrator who calls.
    pub from_account: Option<UserId>,
    /// Who gets it.
    pub to_account: UserId,
    /// Orders messages of the same second. The caller chooses it; it need not be unique.
    pub msg_seq: Option<u32>,
    /// Tells messages apart.
    ///
    /// The client draws one for each call when it is not set.
    pub msg_random: Option<u32>,
    /// One stream element with the next pieces.
    pub msg_body: StreamMsgBody,
    /// Data of the app, stored and delivered with it.
    pub cloud_custom_data: Option<String>,
}

wire::object!(SendC2cStreamMsgRequest {
    sync_other_machine: option(0, "SyncOtherMachine"),
    from_account: option(1, "From_Account"),
    to_account: needed(2, "To_Account"),
    msg_seq: option(3, "MsgSeq"),
    msg_random: option(4, "MsgRandom"),
    msg_body: needed(5, "MsgBody"),
    cloud_custom_data: option(6, "CloudCustomData"),
});

wire::blank!(
    SendC2cStreamMsgRequest { sync_other_machine, from_account, to_account, msg_seq,
    msg_random, msg_body, cloud_custom_data }
);

wire::debug!(
    SendC2cStreamMsgRequest { sync_other_machine, from_account, to_account, msg_seq,
    msg_random, msg_body }
);

impl SendC2cStreamMsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl Into<UserId>,
        msg_body: impl Into<StreamMsgBody>,
    ) -> Self {
        Self {
            sync_other_machine: None,
            from_account: None,
            to_account: to_account.into(),
            msg_seq: None,
            msg_random: None,
            msg_body: msg_body.into(),
            cloud_custom_data: None,
        }
    }

    /// Sets [`sync_other_machine`](Self::sync_other_machine).
    #[must_use]
    pub fn sync_other_machine(mut self, sync_other_machine: SyncOtherMachine) -> Self {
        self.sync_other_machine = Some(sync_other_machine);
        self
    }

    /// Sets [`from_account`](Self::from_account).
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<UserId>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets [`msg_seq`](Self::msg_seq).
    #[must_use]
    pub fn msg_seq(mut self, msg_seq: u32) -> Self {
        self.msg_seq = Some(msg_seq);
        self
    }

    /// Sets [`msg_random`](Self::msg_random).
    #[must_use]
    pub fn msg_random(mut self, msg_random: u32) -> Self {
        self.msg_random = Some(msg_random);
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
crate::schema::named!(SendC2cStreamMsgRequest, Object, REQUEST);

/// What [`SendC2cStreamMsgRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendC2cStreamMsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Names the message in the calls that follow.
    pub stream_msg_id: Option<String>,
}

wire::object!(SendC2cStreamMsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    stream_msg_id: option(3, "StreamMsgID"),
});

wire::debug!(SendC2cStreamMsgResponse { action_status, error_code, error_info });

impl Answer for SendC2cStreamMsgResponse {
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
crate::schema::answer!(SendC2cStreamMsgResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SendC2cStreamMsgRequest {
    type Response = SendC2cStreamMsgResponse;
    const META: &'static EndpointMeta = &SEND_C2C_STREAM_MSG;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.msg_random.get_or_insert_with(|| source.unique());
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SendC2cStreamMsgRequest",
    "Sends a message to one user piece by piece.",
    &[
        FieldMeta {
            wire: "SyncOtherMachine",
            name: "sync_other_machine",
            ty: TypeMeta::Enum(&tables::SYNC_OTHER_MACHINE),
            doc: "Whether the sender gets a copy; absent: into the history only.",
            rules: &FieldRules {
                code: Some(90031),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who sends it; absent: the administrator who calls.",
            rules: &FieldRules {
                code: Some(90008),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who gets it.",
            required: true,
            rules: &FieldRules {
                code: Some(90003),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Orders messages of the same second. The caller chooses it; it need not be unique.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgRandom",
            name: "msg_random",
            ty: TypeMeta::U32,
            doc: "Tells messages apart.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Unique),
                code: Some(90005),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::NamedList(&tables::STREAM_MSG_BODY),
            doc: "One stream element with the next pieces.",
            required: true,
            rules: &FieldRules {
                code: Some(90002),
                codes: &[(chat_meta::check::Rule::MaxBytes, 93000)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CloudCustomData",
            name: "cloud_custom_data",
            ty: TypeMeta::String,
            doc: "Data of the app, stored and delivered with it.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "SendC2cStreamMsgResponse",
    "",
    &[
        FieldMeta {
            wire: "StreamMsgID",
            name: "stream_msg_id",
            ty: TypeMeta::String,
            doc: "Names the message in the calls that follow.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static SEND_C2C_STREAM_MSG: EndpointMeta = EndpointMeta {
    path: "stream_msg/send_c2c_stream_msg",
    family: "c2c_message",
    name: "send_c2c_stream_msg",
    summary: "Sends a message to one user piece by piece.",
    doc: "The first call starts a message and is answered with its `StreamMsgID`; every further call carries that id inside its stream element and brings the next pieces, the last of which has `IsLast`. Send the calls one after the other: a piece counts up from the one before. When 15 seconds pass without a new piece the message ends by itself, and an ended message takes no more. Make further calls at most 5 times a second, one every 200 ms. Friendship, block lists and muting are not looked at. Trial and development plans may send 1000 messages a day. Clients that do not know stream elements show `CompatibleText`.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/128596",
            seen: "2026-04",
        },
        Source {
            kind: SourceKind::Peer,
            name: "timbot",
            seen: "2026-03",
        },
    ],
    domain: &tables::C2C_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Never,
    quota: &[
        Quota {
            name: "stream_msg/send_c2c_stream_msg",
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
    errors: &[
        90001, 90002, 90003, 90005, 90008, 90010, 90031, 90994, 90995, 91000, 93000,
    ],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "Whether a repeated piece is known by its index, or a repeated beginning by its random number, is not documented. A repeat may add the piece twice or begin a second message.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "quota",
            says: Some("5/s"),
            why: "The limit of further calls; what counts together, all calls of the app or those of one message, is not said. A page of another product (269/129279) counts for each message, whose id lies too deep to count by here, so the general frequency is checked for all calls.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/128596",
                seen: "2026-04",
            }),
        },
        Doubt {
            at: "request.From_Account",
            says: None,
            why: "Sent by the vendor's own plugin; the page speaks of an account that sends, its field table was not to be seen.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "timbot",
                seen: "2026-03",
            }),
        },
        Doubt {
            at: "request.MsgSeq",
            says: None,
            why: "The sample and the text have it; the vendor's plugin sends none.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/128596",
                seen: "2026-04",
            }),
        },
        Doubt {
            at: "request.CloudCustomData",
            says: None,
            why: "Seen in the sample for groups only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/128597",
                seen: "2026-04",
            }),
        },
        Doubt {
            at: "response.StreamMsgID",
            says: None,
            why: "Read by the vendor's plugin. Whether it comes with every answer, and whether the fields of ordinary messages stand beside it, was not to be seen.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "timbot",
                seen: "2026-03",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The table was not to be seen; these are the numbers of ordinary messages. What an ended message is refused with is not known.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
