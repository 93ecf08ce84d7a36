// Written by `cargo xtask gen` from spec/robot/send_stream_msg.yaml. Do not edit.

//! `openim_robot_http_svc/send_stream_msg`: Sends the next piece of a robot's answer to a user.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, MsgKey, RobotId, UserId};

/// Sends the next piece of a robot's answer to a user.
///
/// The first call has no `MsgKey`, starts a message and is answered with its key; every further call
/// carries that key and appends its piece; the last one says so with `Finish`. Send the pieces one
/// after the other. The vendor's UI components from 7.7.5282 on show the message as it grows, other
/// clients have to do so themselves. Text to one user only.
///
/// Command `openim_robot_http_svc/send_stream_msg`; at most 200 calls a second; retry class `never`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`).
///
/// Source: page 1047/71131 (2025-10), page 269/104537 (2025-11).
///
/// Not sure (`request.MsgKey`): Needed from the second call on, which no rule can express: a call
/// without it is taken for the beginning of another message.
///
/// Not sure (`request.From_Account`): The page says user id; its samples and its place among the robots
/// mean a robot.
///
/// Not sure (`request.Chunk.max_bytes`): No limit is given, neither of a piece nor of the whole.
///
/// Not sure (`request.Finish.default`): Absent while more pieces follow; whether 0 may be sent is not
/// shown.
///
/// Not sure (`errors`): What an unknown or finished key, or an ordinary user as the sender, is answered
/// with is not documented.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendStreamMsgRequest {
    /// The robot that answers.
    pub from_account: RobotId,
    /// Who gets the answer.
    pub to_account: UserId,
    /// The next piece of text.
    pub chunk: String,
    /// The message to append to, as the first call answered it. Absent on the first call.
    pub msg_key: Option<MsgKey>,
    /// 1 with the last piece.
    ///
    /// Travels as 0 or 1.
    pub finish: Option<bool>,
}

wire::object!(SendStreamMsgRequest {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
    chunk: needed(2, "Chunk"),
    msg_key: option(3, "MsgKey"),
    finish: option_as::<Flag>(4, "Finish"),
});

wire::blank!(SendStreamMsgRequest { from_account, to_account, chunk, msg_key, finish });

wire::debug!(SendStreamMsgRequest { from_account, to_account, msg_key, finish });

impl SendStreamMsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<RobotId>,
        to_account: impl Into<UserId>,
        chunk: impl Into<String>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into(),
            chunk: chunk.into(),
            msg_key: None,
            finish: None,
        }
    }

    /// Sets [`msg_key`](Self::msg_key).
    #[must_use]
    pub fn msg_key(mut self, msg_key: impl Into<MsgKey>) -> Self {
        self.msg_key = Some(msg_key.into());
        self
    }

    /// Sets [`finish`](Self::finish).
    #[must_use]
    pub fn finish(mut self, finish: bool) -> Self {
        self.finish = Some(finish);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(SendStreamMsgRequest, Object, REQUEST);

/// What [`SendStreamMsgRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendStreamMsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Key of the message, for the calls that follow.
    pub msg_key: MsgKey,
}

wire::object!(SendStreamMsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    msg_key: needed(3, "MsgKey"),
});

impl Answer for SendStreamMsgResponse {
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
crate::schema::answer!(SendStreamMsgResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SendStreamMsgRequest {
    type Response = SendStreamMsgResponse;
    const META: &'static EndpointMeta = &SEND_STREAM_MSG;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SendStreamMsgRequest",
    "Sends the next piece of a robot's answer to a user.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::ROBOT_ID),
            doc: "The robot that answers.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who gets the answer.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Chunk",
            name: "chunk",
            ty: TypeMeta::String,
            doc: "The next piece of text.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgKey",
            name: "msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "The message to append to, as the first call answered it. Absent on the first call.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Finish",
            name: "finish",
            ty: TypeMeta::Flag,
            doc: "1 with the last piece.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "SendStreamMsgResponse",
    "",
    &[
        FieldMeta {
            wire: "MsgKey",
            name: "msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "Key of the message, for the calls that follow.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static SEND_STREAM_MSG: EndpointMeta = EndpointMeta {
    path: "openim_robot_http_svc/send_stream_msg",
    family: "robot",
    name: "send_stream_msg",
    summary: "Sends the next piece of a robot's answer to a user.",
    doc: "The first call has no `MsgKey`, starts a message and is answered with its key; every further call carries that key and appends its piece; the last one says so with `Finish`. Send the pieces one after the other. The vendor's UI components from 7.7.5282 on show the message as it grows, other clients have to do so themselves. Text to one user only.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/71131",
            seen: "2025-10",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/104537",
            seen: "2025-11",
        },
    ],
    domain: &tables::ROBOT_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Never,
    quota: &[
        Quota {
            name: "openim_robot_http_svc/send_stream_msg",
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
    errors: &[10002, 10004],
    doubts: &[
        Doubt {
            at: "request.MsgKey",
            says: None,
            why: "Needed from the second call on, which no rule can express: a call without it is taken for the beginning of another message.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/71131",
                seen: "2025-10",
            }),
        },
        Doubt {
            at: "request.From_Account",
            says: None,
            why: "The page says user id; its samples and its place among the robots mean a robot.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Chunk.max_bytes",
            says: None,
            why: "No limit is given, neither of a piece nor of the whole.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.Finish.default",
            says: None,
            why: "Absent while more pieces follow; whether 0 may be sent is not shown.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "errors",
            says: None,
            why: "What an unknown or finished key, or an ordinary user as the sender, is answered with is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/71131",
                seen: "2025-10",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
