// Written by `cargo xtask gen` from spec/group_message/send_group_stream_msg.yaml. Do not edit.

//! `stream_msg/send_group_stream_msg`: Sends a message to a group piece by piece.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, StreamMsgBody, UserId};

/// Sends a message to a group piece by piece.
///
/// The first call starts a message and is answered with its `StreamMsgID`; every further call carries
/// that id inside its stream element and brings the next pieces, the last of which has `IsLast`. Send
/// the calls one after the other: a piece counts up from the one before. When 15 seconds pass without a
/// new piece the message ends by itself, and an ended message takes no more. Make further calls at most
/// 5 times a second, one every 200 ms. Whether the sender is muted is not looked at. Trial and
/// development plans may send 1000 messages a day. Clients that do not know stream elements show
/// `CompatibleText`.
///
/// Command `stream_msg/send_group_stream_msg`; at most 200 calls a second; retry class `never`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/128597 (2026-04), client library timbot (2026-03).
///
/// Not sure (`retry`): Whether a repeated piece is known by its index, or a repeated beginning by its
/// random number, is not documented. A repeat may add the piece twice or begin a second message.
///
/// Not sure (`quota`): The limit of further calls; what counts together, all calls of the app or those
/// of one message, is not said. A page of another product (269/129279) counts for each message, whose
/// id lies too deep to count by here, so the general frequency is checked for all calls. Another source
/// reads `5/s`.
///
/// Not sure (`quota`): Whether the beginning of such a message, or each of its pieces, counts towards
/// the 40 messages a second of a group is not documented; nothing is counted.
///
/// Not sure (`group_types`): Which types of group take such messages was not to be seen; nothing is
/// refused for its type.
///
/// Not sure (`request.From_Account`): Sent by the vendor's own plugin; the page speaks of an account
/// that sends, its field table was not to be seen.
///
/// Not sure (`request.MsgRandom`): The page's sample has the longer name, the vendor's plugin sends the
/// one that send_group_msg has. Another source reads `Random`.
///
/// Not sure (`response.StreamMsgID`): Read by the vendor's plugin. Whether it comes with every answer,
/// and whether the fields of ordinary messages stand beside it, was not to be seen.
///
/// Not sure (`errors`): The table was not to be seen; these are the numbers that all commands of groups
/// share. What an ended message is refused with is not known.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGroupStreamMsgRequest {
    /// Group to send to.
    pub group_id: GroupId,
    /// Who is to be shown as sender. Absent: the administrator that makes the call.
    pub from_account: Option<UserId>,
    /// Tells messages apart.
    ///
    /// The client draws one for each call when it is not set.
    pub msg_random: Option<u32>,
    /// One stream element with the next pieces.
    pub msg_body: StreamMsgBody,
    /// Data of the app, stored and delivered with it.
    pub cloud_custom_data: Option<String>,
}

wire::object!(SendGroupStreamMsgRequest {
    group_id: needed(0, "GroupId"),
    from_account: option(1, "From_Account"),
    msg_random: option(2, "MsgRandom"),
    msg_body: needed(3, "MsgBody"),
    cloud_custom_data: option(4, "CloudCustomData"),
});

wire::blank!(
    SendGroupStreamMsgRequest { group_id, from_account, msg_random, msg_body,
    cloud_custom_data }
);

wire::debug!(SendGroupStreamMsgRequest { group_id, from_account, msg_random, msg_body });

impl SendGroupStreamMsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        msg_body: impl Into<StreamMsgBody>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            from_account: None,
            msg_random: None,
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
crate::schema::named!(SendGroupStreamMsgRequest, Object, REQUEST);

/// What [`SendGroupStreamMsgRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendGroupStreamMsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Names the message in the calls that follow.
    pub stream_msg_id: Option<String>,
}

wire::object!(SendGroupStreamMsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    stream_msg_id: option(3, "StreamMsgID"),
});

wire::debug!(SendGroupStreamMsgResponse { action_status, error_code, error_info });

impl Answer for SendGroupStreamMsgResponse {
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
crate::schema::answer!(SendGroupStreamMsgResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SendGroupStreamMsgRequest {
    type Response = SendGroupStreamMsgResponse;
    const META: &'static EndpointMeta = &SEND_GROUP_STREAM_MSG;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.msg_random.get_or_insert_with(|| source.unique());
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SendGroupStreamMsgRequest",
    "Sends a message to a group piece by piece.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Group to send to.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who is to be shown as sender. Absent: the administrator that makes the call.",
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
    "SendGroupStreamMsgResponse",
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

pub(crate) static SEND_GROUP_STREAM_MSG: EndpointMeta = EndpointMeta {
    path: "stream_msg/send_group_stream_msg",
    family: "group_message",
    name: "send_group_stream_msg",
    summary: "Sends a message to a group piece by piece.",
    doc: "The first call starts a message and is answered with its `StreamMsgID`; every further call carries that id inside its stream element and brings the next pieces, the last of which has `IsLast`. Send the calls one after the other: a piece counts up from the one before. When 15 seconds pass without a new piece the message ends by itself, and an ended message takes no more. Make further calls at most 5 times a second, one every 200 ms. Whether the sender is muted is not looked at. Trial and development plans may send 1000 messages a day. Clients that do not know stream elements show `CompatibleText`.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/128597",
            seen: "2026-04",
        },
        Source {
            kind: SourceKind::Peer,
            name: "timbot",
            seen: "2026-03",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Never,
    quota: &[
        Quota {
            name: "stream_msg/send_group_stream_msg",
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
                name: "269/128597",
                seen: "2026-04",
            }),
        },
        Doubt {
            at: "quota",
            says: None,
            why: "Whether the beginning of such a message, or each of its pieces, counts towards the 40 messages a second of a group is not documented; nothing is counted.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "group_types",
            says: None,
            why: "Which types of group take such messages was not to be seen; nothing is refused for its type.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
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
            at: "request.MsgRandom",
            says: Some("Random"),
            why: "The page's sample has the longer name, the vendor's plugin sends the one that send_group_msg has.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "timbot",
                seen: "2026-03",
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
            why: "The table was not to be seen; these are the numbers that all commands of groups share. What an ended message is refused with is not known.",
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
