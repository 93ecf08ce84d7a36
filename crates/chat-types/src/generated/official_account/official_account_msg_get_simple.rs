// Written by `cargo xtask gen` from spec/official_account/official_account_msg_get_simple.yaml. Do not edit.

//! `official_account_open_http_svc/official_account_msg_get_simple`: Reads the history of an official
//! account, newest message first.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, HistoryMsgBody, HistoryReach, HistorySlot, MsgKey, OfficialAccountId,
    StoredMsgPriority, UnixTime, UserId,
};

/// Reads the history of an official account, newest message first.
///
/// Without a key it starts at the newest message. Expired and deleted messages keep a place; recalled
/// ones are left out unless asked for.
///
/// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
///
/// Command `official_account_open_http_svc/official_account_msg_get_simple`; at most 200 calls a
/// second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`).
///
/// Source: page 269/102299 (2025-12), page 1047/60812 (2025-10), client library doocs_java (2025-12).
///
/// Not sure (`page[0].end`): 1 is taken to be about the answer, as for groups: the last page is
/// followed by an empty one. If it means the end of the history, one call is made in vain.
///
/// Not sure (`request.ReqMsgNumber`): Optional in the table, in every sample, and without a default.
/// That 20 is the limit stands at `IsFinished`.
///
/// Not sure (`errors`): The table was not in the copies read; the numbers are those of the recall page.
///
/// Not sure (`objects.OfficialAccountHistoryMsg.fields.From_Account`): Official accounts have longer
/// ids than users; whether the account or its owner stands here is not said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OfficialAccountMsgGetSimpleRequest {
    /// Account to read.
    pub official_account: OfficialAccountId,
    /// How many messages.
    ///
    /// At most 20; the client sends `20` when it is not set.
    pub req_msg_number: Option<u32>,
    /// Messages before this one; absent: the newest.
    pub last_msg_key: Option<MsgKey>,
    /// 1: recalled messages come as well.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub include_recalled: Option<bool>,
}

wire::object!(OfficialAccountMsgGetSimpleRequest {
    official_account: needed(0, "Official_Account"),
    req_msg_number: option(1, "ReqMsgNumber"),
    last_msg_key: option(2, "LastMsgKey"),
    include_recalled: option_as::<Flag>(3, "WithRecalledMsg"),
});

wire::blank!(
    OfficialAccountMsgGetSimpleRequest { official_account, req_msg_number, last_msg_key,
    include_recalled }
);

impl OfficialAccountMsgGetSimpleRequest {
    /// Makes one with the fields that it must have.
    pub fn new(official_account: impl Into<OfficialAccountId>) -> Self {
        Self {
            official_account: official_account.into(),
            req_msg_number: None,
            last_msg_key: None,
            include_recalled: None,
        }
    }

    /// Sets [`req_msg_number`](Self::req_msg_number).
    #[must_use]
    pub fn req_msg_number(mut self, req_msg_number: u32) -> Self {
        self.req_msg_number = Some(req_msg_number);
        self
    }

    /// Sets [`last_msg_key`](Self::last_msg_key).
    #[must_use]
    pub fn last_msg_key(mut self, last_msg_key: impl Into<MsgKey>) -> Self {
        self.last_msg_key = Some(last_msg_key.into());
        self
    }

    /// Sets [`include_recalled`](Self::include_recalled).
    #[must_use]
    pub fn include_recalled(mut self, include_recalled: bool) -> Self {
        self.include_recalled = Some(include_recalled);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(OfficialAccountMsgGetSimpleRequest, Object, REQUEST);

/// What [`OfficialAccountMsgGetSimpleRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficialAccountMsgGetSimpleResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The account that was asked for.
    pub official_account: OfficialAccountId,
    /// Whether the answer holds all that was asked for.
    pub is_finished: HistoryReach,
    /// What the next call sends.
    ///
    /// `""` reads as none.
    pub last_msg_key: Option<MsgKey>,
    /// The messages, newest first.
    pub rsp_msg_list: Vec<OfficialAccountHistoryMsg>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(OfficialAccountMsgGetSimpleResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    official_account: needed(3, "Official_Account"),
    is_finished: needed(4, "IsFinished"),
    last_msg_key: zero_is_none(5, "LastMsgKey"),
    rsp_msg_list: list(6, "RspMsgList"),
});

impl Answer for OfficialAccountMsgGetSimpleResponse {
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
crate::schema::answer!(OfficialAccountMsgGetSimpleResponse, NORMAL_ENVELOPE, RESPONSE);

/// A place in the history of an official account.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficialAccountHistoryMsg {
    /// Names the message: sequence number, 1 and time today; treat it as opaque.
    pub msg_key: MsgKey,
    /// Sequence number; higher is newer.
    pub msg_seq: u32,
    /// What is left of the message.
    pub is_place_msg: Option<HistorySlot>,
    /// Who sent it; none: not told, as for a hole.
    ///
    /// `""` reads as none.
    pub from_account: Option<UserId>,
    /// When the service took it.
    ///
    /// `0` reads as none.
    pub msg_time_stamp: Option<UnixTime>,
    /// What it consists of.
    pub msg_body: Option<HistoryMsgBody>,
    /// The random number it was sent with.
    pub msg_random: Option<u32>,
    /// How important it was.
    pub msg_priority: Option<StoredMsgPriority>,
    /// 1: the service itself speaks. Absent otherwise.
    ///
    /// Travels as 0 or 1.
    pub is_system_msg: Option<bool>,
}

wire::object!(OfficialAccountHistoryMsg {
    msg_key: needed(0, "MsgKey"),
    msg_seq: needed(1, "MsgSeq"),
    is_place_msg: option(2, "IsPlaceMsg"),
    from_account: zero_is_none(3, "From_Account"),
    msg_time_stamp: zero_is_none(4, "MsgTimeStamp"),
    msg_body: option(5, "MsgBody"),
    msg_random: option(6, "MsgRandom"),
    msg_priority: option(7, "MsgPriority"),
    is_system_msg: option_as::<Flag>(8, "IsSystemMsg"),
});

#[cfg(feature = "schema")]
crate::schema::named!(OfficialAccountHistoryMsg, Object, OFFICIAL_ACCOUNT_HISTORY_MSG);

impl Endpoint for OfficialAccountMsgGetSimpleRequest {
    type Response = OfficialAccountMsgGetSimpleResponse;
    const META: &'static EndpointMeta = &OFFICIAL_ACCOUNT_MSG_GET_SIMPLE;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.req_msg_number.get_or_insert(20);
    }
}

impl Paged for OfficialAccountMsgGetSimpleRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.is_finished, &[Literal::Int(2)])
            || answer.rsp_msg_list.len()
                + wire::undecoded_in(&answer.undecoded, "RspMsgList") == 0
        {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<MsgKey>("LastMsgKey", &answer.last_msg_key)?;
        let moved = wire::carry(next_1, &mut self.last_msg_key);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("LastMsgKey")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.rsp_msg_list.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        self.req_msg_number
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        self.req_msg_number = Some(size);
    }
}

impl PagedItems for OfficialAccountMsgGetSimpleRequest {
    type Item = OfficialAccountHistoryMsg;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.rsp_msg_list
    }
}

pub(crate) static OFFICIAL_ACCOUNT_HISTORY_MSG: ObjectMeta = ObjectMeta::new(
    "OfficialAccountHistoryMsg",
    "A place in the history of an official account.",
    &[
        FieldMeta {
            wire: "MsgKey",
            name: "msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "Names the message: sequence number, 1 and time today; treat it as opaque.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Sequence number; higher is newer.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsPlaceMsg",
            name: "is_place_msg",
            ty: TypeMeta::Enum(&tables::HISTORY_SLOT),
            doc: "What is left of the message.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who sent it; none: not told, as for a hole.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgTimeStamp",
            name: "msg_time_stamp",
            ty: TypeMeta::Time,
            doc: "When the service took it.",
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::Custom(&tables::HISTORY_MSG_BODY),
            doc: "What it consists of.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgRandom",
            name: "msg_random",
            ty: TypeMeta::U32,
            doc: "The random number it was sent with.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgPriority",
            name: "msg_priority",
            ty: TypeMeta::Enum(&tables::STORED_MSG_PRIORITY),
            doc: "How important it was.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsSystemMsg",
            name: "is_system_msg",
            ty: TypeMeta::Flag,
            doc: "1: the service itself speaks. Absent otherwise.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "OfficialAccountMsgGetSimpleRequest",
    "Reads the history of an official account, newest message first.",
    &[
        FieldMeta {
            wire: "Official_Account",
            name: "official_account",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "Account to read.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ReqMsgNumber",
            name: "req_msg_number",
            ty: TypeMeta::U32,
            doc: "How many messages.",
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(20))),
                max: Some(20),
                over: OverLimit::Cap,
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastMsgKey",
            name: "last_msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "Messages before this one; absent: the newest.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "WithRecalledMsg",
            name: "include_recalled",
            ty: TypeMeta::Flag,
            doc: "1: recalled messages come as well.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "OfficialAccountMsgGetSimpleResponse",
    "",
    &[
        FieldMeta {
            wire: "Official_Account",
            name: "official_account",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "The account that was asked for.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsFinished",
            name: "is_finished",
            ty: TypeMeta::Enum(&tables::HISTORY_REACH),
            doc: "Whether the answer holds all that was asked for.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastMsgKey",
            name: "last_msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "What the next call sends.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "RspMsgList",
            name: "rsp_msg_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::OFFICIAL_ACCOUNT_HISTORY_MSG)),
            doc: "The messages, newest first.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static OFFICIAL_ACCOUNT_MSG_GET_SIMPLE: EndpointMeta = EndpointMeta {
    path: "official_account_open_http_svc/official_account_msg_get_simple",
    family: "official_account",
    name: "official_account_msg_get_simple",
    summary: "Reads the history of an official account, newest message first.",
    doc: "Without a key it starts at the newest message. Expired and deleted messages keep a place; recalled ones are left out unless asked for.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/102299",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60812",
            seen: "2025-10",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "official_account_open_http_svc/official_account_msg_get_simple",
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
            items: "RspMsgList",
            size: Some("ReqMsgNumber"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("LastMsgKey", "LastMsgKey")],
                first: &[],
                end: &[("IsFinished", &[Literal::Int(2)])],
                more: &[],
                empty_ends: true,
                or_given: false,
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010],
    doubts: &[
        Doubt {
            at: "page[0].end",
            says: None,
            why: "1 is taken to be about the answer, as for groups: the last page is followed by an empty one. If it means the end of the history, one call is made in vain.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.ReqMsgNumber",
            says: None,
            why: "Optional in the table, in every sample, and without a default. That 20 is the limit stands at `IsFinished`.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/60812",
                seen: "2025-10",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The table was not in the copies read; the numbers are those of the recall page.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "objects.OfficialAccountHistoryMsg.fields.From_Account",
            says: None,
            why: "Official accounts have longer ids than users; whether the account or its owner stands here is not said.",
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
