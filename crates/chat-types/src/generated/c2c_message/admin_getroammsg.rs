// Written by `cargo xtask gen` from spec/c2c_message/admin_getroammsg.yaml. Do not edit.

//! `openim/admin_getroammsg`: Reads the messages between two users within a span of time.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, MsgBody, MsgKey, UnixTime, UserId};

/// Reads the messages between two users within a span of time.
///
/// What is found depends on whose side is asked: users may have deleted messages, conversations or
/// their whole history on their side, and a message sent without a copy for its sender is on the
/// receiver's side only. Recalled messages come as well, marked. Pages go back in time; an answer holds
/// 13 KB, so a page often has fewer messages than asked for. History is kept for seven days unless the
/// app pays for more.
///
/// Command `openim/admin_getroammsg`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 90001 (`body_not_json`), 90003 (`to_account_invalid`), 90008 (`from_account_invalid`),
/// 90009 (`admin_required`), 90010 (`request_invalid`), 90054 (`msg_key_invalid`), 91000
/// (`internal_error_message`).
///
/// Source: page 269/42794 (2024-07), page 1047/35478 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`errors`): 90054 is not in the table; it is what other commands answer to a key that is
/// malformed.
///
/// Not sure (`request.Operator_Account`): Pages up to 2023, and with it `To_Account`. One of them swaps
/// the two sides in its explanation. Another source reads `From_Account`.
///
/// Not sure (`request.MaxCnt.max`): None is documented; pages advise 20, samples ask for 100.
///
/// Not sure (`response.MsgList`): Only samples show the order: rising inside a page, and the first
/// message of the page is where it ends.
///
/// Not sure (`response.LastMsgKey`): What an empty page has here is not documented.
///
/// Not sure (`objects.C2cHistoryMsg.fields.MsgClientTime`): In no page read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdminGetroammsgRequest {
    /// From whose side.
    pub operator_account: UserId,
    /// The other of the two.
    pub peer_account: UserId,
    /// Page size.
    ///
    /// The client sends `100` when it is not set.
    pub max_cnt: Option<u32>,
    /// Start of the span.
    pub min_time: UnixTime,
    /// End of the span; on further pages the `LastMsgTime` of the page before.
    pub max_time: UnixTime,
    /// Where the page before ended; absent on the first call.
    pub last_msg_key: Option<MsgKey>,
}

wire::object!(AdminGetroammsgRequest {
    operator_account: needed(0, "Operator_Account" | "From_Account"),
    peer_account: needed(1, "Peer_Account" | "To_Account"),
    max_cnt: option(2, "MaxCnt"),
    min_time: needed(3, "MinTime"),
    max_time: needed(4, "MaxTime"),
    last_msg_key: option(5, "LastMsgKey"),
});

wire::blank!(
    AdminGetroammsgRequest { operator_account, peer_account, max_cnt, min_time, max_time,
    last_msg_key }
);

impl AdminGetroammsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        operator_account: impl Into<UserId>,
        peer_account: impl Into<UserId>,
        min_time: impl Into<UnixTime>,
        max_time: impl Into<UnixTime>,
    ) -> Self {
        Self {
            operator_account: operator_account.into(),
            peer_account: peer_account.into(),
            max_cnt: None,
            min_time: min_time.into(),
            max_time: max_time.into(),
            last_msg_key: None,
        }
    }

    /// Sets [`max_cnt`](Self::max_cnt).
    #[must_use]
    pub fn max_cnt(mut self, max_cnt: u32) -> Self {
        self.max_cnt = Some(max_cnt);
        self
    }

    /// Sets [`last_msg_key`](Self::last_msg_key).
    #[must_use]
    pub fn last_msg_key(mut self, last_msg_key: impl Into<MsgKey>) -> Self {
        self.last_msg_key = Some(last_msg_key.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AdminGetroammsgRequest, Object, REQUEST);

/// What [`AdminGetroammsgRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminGetroammsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// 1: there is nothing more in the span.
    ///
    /// Travels as 0 or 1.
    pub complete: bool,
    /// Messages on this page.
    pub msg_cnt: u32,
    /// Where this page ends; none: it is empty.
    ///
    /// `0` reads as none.
    pub last_msg_time: Option<UnixTime>,
    /// Where this page ends; none: it is empty.
    ///
    /// `""` reads as none.
    pub last_msg_key: Option<MsgKey>,
    /// This page, the oldest message first.
    pub msg_list: Vec<C2cHistoryMsg>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(AdminGetroammsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    complete: needed_as::<Flag>(3, "Complete"),
    msg_cnt: needed(4, "MsgCnt"),
    last_msg_time: zero_is_none(5, "LastMsgTime"),
    last_msg_key: zero_is_none(6, "LastMsgKey"),
    msg_list: list(7, "MsgList"),
});

impl Answer for AdminGetroammsgResponse {
    #[inline]
    fn status(&self) -> Status<'_> {
        Status::new(self.action_status.as_str(), self.error_code, &self.error_info)
    }

    #[inline]
    fn fields() -> Option<&'static ObjectMeta> {
        Some(&RESPONSE)
    }

    #[inline]
    fn undecoded_mut(&mut self) -> Option<&mut Vec<UndecodedItem>> {
        Some(&mut self.undecoded)
    }
}

#[cfg(feature = "schema")]
crate::schema::answer!(AdminGetroammsgResponse, NORMAL_ENVELOPE, RESPONSE);

/// What became of a message; nothing set for an ordinary one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct C2cMsgFlagBits(u32);

impl C2cMsgFlagBits {
    /// It was recalled.
    pub const RECALLED: Self = Self(1 << 3);
}

wire::bit_set!(C2cMsgFlagBits, u32);

/// A message between two users.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct C2cHistoryMsg {
    /// Who sent it.
    pub from_account: UserId,
    /// Who got it.
    pub to_account: UserId,
    /// Its sequence number.
    pub msg_seq: u32,
    /// Its random number.
    pub msg_random: u32,
    /// When it was sent.
    pub msg_time_stamp: UnixTime,
    /// When it was sent by the clock of the sender's device.
    ///
    /// `0` reads as none.
    pub msg_client_time: Option<UnixTime>,
    /// What became of it.
    pub msg_flag_bits: C2cMsgFlagBits,
    /// 1: the receiver has sent a read receipt for it.
    ///
    /// Travels as 0 or 1.
    pub is_peer_read: Option<bool>,
    /// Names the message, for recalling and the like.
    pub msg_key: MsgKey,
    /// The message.
    pub msg_body: MsgBody,
    /// Data of the app.
    pub cloud_custom_data: Option<String>,
}

wire::object!(C2cHistoryMsg {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
    msg_seq: needed(2, "MsgSeq"),
    msg_random: needed(3, "MsgRandom"),
    msg_time_stamp: needed(4, "MsgTimeStamp"),
    msg_client_time: zero_is_none(5, "MsgClientTime"),
    msg_flag_bits: needed(6, "MsgFlagBits"),
    is_peer_read: option_as::<Flag>(7, "IsPeerRead"),
    msg_key: needed(8, "MsgKey"),
    msg_body: needed(9, "MsgBody"),
    cloud_custom_data: option(10, "CloudCustomData"),
});

wire::debug!(
    C2cHistoryMsg { from_account, to_account, msg_seq, msg_random, msg_time_stamp,
    msg_client_time, msg_flag_bits, is_peer_read, msg_key, msg_body }
);

#[cfg(feature = "schema")]
crate::schema::named!(C2cHistoryMsg, Object, C2C_HISTORY_MSG);

impl Endpoint for AdminGetroammsgRequest {
    type Response = AdminGetroammsgResponse;
    const META: &'static EndpointMeta = &ADMIN_GETROAMMSG;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.max_cnt.get_or_insert(100);
    }
}

impl Paged for AdminGetroammsgRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.complete, &[Literal::Int(1)]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<UnixTime>("LastMsgTime", &answer.last_msg_time)?;
        let next_2 = wire::next::<MsgKey>("LastMsgKey", &answer.last_msg_key)?;
        let moved = wire::carry(next_1, &mut self.max_time)
            | wire::carry(next_2, &mut self.last_msg_key);
        if moved {
            Ok(Step::Next)
        } else {
            Err(PageFault::Repeated("MaxTime, LastMsgKey"))
        }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.msg_list.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        self.max_cnt
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        self.max_cnt = Some(size);
    }
}

impl PagedItems for AdminGetroammsgRequest {
    type Item = C2cHistoryMsg;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.msg_list
    }
}

pub(crate) static C2C_MSG_FLAG_BITS: BitsMeta = BitsMeta {
    name: "C2cMsgFlagBits",
    doc: "What became of a message; nothing set for an ordinary one.",
    wide: false,
    bits: &[("Recalled", 3, "It was recalled.")],
};

pub(crate) static C2C_HISTORY_MSG: ObjectMeta = ObjectMeta::new(
    "C2cHistoryMsg",
    "A message between two users.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who sent it.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who got it.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Its sequence number.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgRandom",
            name: "msg_random",
            ty: TypeMeta::U32,
            doc: "Its random number.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgTimeStamp",
            name: "msg_time_stamp",
            ty: TypeMeta::Time,
            doc: "When it was sent.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgClientTime",
            name: "msg_client_time",
            ty: TypeMeta::Time,
            doc: "When it was sent by the clock of the sender's device.",
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgFlagBits",
            name: "msg_flag_bits",
            ty: TypeMeta::Bits(&tables::C2C_MSG_FLAG_BITS),
            doc: "What became of it.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsPeerRead",
            name: "is_peer_read",
            ty: TypeMeta::Flag,
            doc: "1: the receiver has sent a read receipt for it.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgKey",
            name: "msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "Names the message, for recalling and the like.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::NamedList(&tables::MSG_BODY),
            doc: "The message.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CloudCustomData",
            name: "cloud_custom_data",
            ty: TypeMeta::String,
            doc: "Data of the app.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AdminGetroammsgRequest",
    "Reads the messages between two users within a span of time.",
    &[
        FieldMeta {
            wire: "Operator_Account",
            name: "operator_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "From whose side.",
            required: true,
            rules: &FieldRules {
                aliases: &["From_Account"],
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
                aliases: &["To_Account"],
                code: Some(90003),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MaxCnt",
            name: "max_cnt",
            ty: TypeMeta::U32,
            doc: "Page size.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(100))),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MinTime",
            name: "min_time",
            ty: TypeMeta::Time,
            doc: "Start of the span.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MaxTime",
            name: "max_time",
            ty: TypeMeta::Time,
            doc: "End of the span; on further pages the `LastMsgTime` of the page before.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastMsgKey",
            name: "last_msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "Where the page before ended; absent on the first call.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "AdminGetroammsgResponse",
    "",
    &[
        FieldMeta {
            wire: "Complete",
            name: "complete",
            ty: TypeMeta::Flag,
            doc: "1: there is nothing more in the span.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgCnt",
            name: "msg_cnt",
            ty: TypeMeta::U32,
            doc: "Messages on this page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastMsgTime",
            name: "last_msg_time",
            ty: TypeMeta::Time,
            doc: "Where this page ends; none: it is empty.",
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastMsgKey",
            name: "last_msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "Where this page ends; none: it is empty.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgList",
            name: "msg_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::C2C_HISTORY_MSG)),
            doc: "This page, the oldest message first.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static ADMIN_GETROAMMSG: EndpointMeta = EndpointMeta {
    path: "openim/admin_getroammsg",
    family: "c2c_message",
    name: "admin_getroammsg",
    summary: "Reads the messages between two users within a span of time.",
    doc: "What is found depends on whose side is asked: users may have deleted messages, conversations or their whole history on their side, and a message sent without a copy for its sender is on the receiver's side only. Recalled messages come as well, marked. Pages go back in time; an answer holds 13 KB, so a page often has fewer messages than asked for. History is kept for seven days unless the app pays for more.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/42794",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/35478",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::C2C_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "openim/admin_getroammsg",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    page: &[
        Page {
            when: &[],
            items: "MsgList",
            size: Some("MaxCnt"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("MaxTime", "LastMsgTime"), ("LastMsgKey", "LastMsgKey")],
                first: &[],
                end: &[("Complete", &[Literal::Int(1)])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[90001, 90003, 90008, 90009, 90010, 90054, 91000],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "90054 is not in the table; it is what other commands answer to a key that is malformed.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Operator_Account",
            says: Some("From_Account"),
            why: "Pages up to 2023, and with it `To_Account`. One of them swaps the two sides in its explanation.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/42794",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.MaxCnt.max",
            says: None,
            why: "None is documented; pages advise 20, samples ask for 100.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "response.MsgList",
            says: None,
            why: "Only samples show the order: rising inside a page, and the first message of the page is where it ends.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.LastMsgKey",
            says: None,
            why: "What an empty page has here is not documented.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.C2cHistoryMsg.fields.MsgClientTime",
            says: None,
            why: "In no page read.",
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
