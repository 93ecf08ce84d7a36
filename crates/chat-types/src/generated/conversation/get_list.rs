// Written by `cargo xtask gen` from spec/conversation/get_list.yaml. Do not edit.

//! `recentcontact/get_list`: Lists the conversations of a user, pinned ones included.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, ConversationGroupNumber, ConversationKind, GroupId, UnixTime, UserId,
};

/// Lists the conversations of a user, pinned ones included.
///
/// How many conversations the service keeps for a user depends on plan and console. The four numbers of
/// an answer are the start of the next page and go back unchanged.
///
/// Command `recentcontact/get_list`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
/// (`internal_error`), 50005 (`timeout`).
///
/// Source: page 1047/43087 (2026-04), page 269/62118 (2025-12), client library doocs_java (2025-12).
///
/// Not sure (`request.AssistFlags.fill`): The Chinese page asks for this number. Another source reads
/// `15`.
///
/// Not sure (`request.AssistFlags.fill`): The sample until then, with a list of the three lower bits
/// and without marks in the answer. Another source reads `7`.
///
/// Not sure (`bits.ConversationListFlags`): The bits are named as supported, returned and supported,
/// without a word on what an answer is like without them. Nothing says what the upper three are.
///
/// Not sure (`objects.Conversation.fields.MsgTime`): Called the time of the conversation, which should
/// be that of its newest message.
///
/// Not sure (`response.TimeStamp`): A time in seconds in every sample; kept as a plain number because
/// it is only sent back.
///
/// Not sure (`response.GroupItem`): get_contact_group lists names of conversation groups beside such
/// numbers; the end of the newest sample here was not to be seen.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetListRequest {
    /// Whose conversations to list.
    pub from_account: UserId,
    /// Where the page starts among ordinary conversations: a time. 0 on the first call.
    pub time_stamp: Option<u64>,
    /// Where the page starts among ordinary conversations: an index. 0 on the first call.
    pub start_index: Option<u64>,
    /// Where the page starts among pinned conversations: a time. 0 on the first call.
    pub top_time_stamp: Option<u64>,
    /// Where the page starts among pinned conversations: an index. 0 on the first call.
    pub top_start_index: Option<u64>,
    /// What the list holds. The newest page wants 63, for complete conversations, and advises against
    /// anything else.
    ///
    /// The client sends `63` when it is not set.
    pub assist_flags: Option<ConversationListFlags>,
}

wire::object!(GetListRequest {
    from_account: needed(0, "From_Account"),
    time_stamp: option(1, "TimeStamp"),
    start_index: option(2, "StartIndex"),
    top_time_stamp: option(3, "TopTimeStamp"),
    top_start_index: option(4, "TopStartIndex"),
    assist_flags: option(5, "AssistFlags"),
});

wire::blank!(
    GetListRequest { from_account, time_stamp, start_index, top_time_stamp,
    top_start_index, assist_flags }
);

impl GetListRequest {
    /// Makes one with the fields that it must have.
    pub fn new(from_account: impl Into<UserId>) -> Self {
        Self {
            from_account: from_account.into(),
            time_stamp: None,
            start_index: None,
            top_time_stamp: None,
            top_start_index: None,
            assist_flags: None,
        }
    }

    /// Sets [`time_stamp`](Self::time_stamp).
    #[must_use]
    pub fn time_stamp(mut self, time_stamp: u64) -> Self {
        self.time_stamp = Some(time_stamp);
        self
    }

    /// Sets [`start_index`](Self::start_index).
    #[must_use]
    pub fn start_index(mut self, start_index: u64) -> Self {
        self.start_index = Some(start_index);
        self
    }

    /// Sets [`top_time_stamp`](Self::top_time_stamp).
    #[must_use]
    pub fn top_time_stamp(mut self, top_time_stamp: u64) -> Self {
        self.top_time_stamp = Some(top_time_stamp);
        self
    }

    /// Sets [`top_start_index`](Self::top_start_index).
    #[must_use]
    pub fn top_start_index(mut self, top_start_index: u64) -> Self {
        self.top_start_index = Some(top_start_index);
        self
    }

    /// Sets [`assist_flags`](Self::assist_flags).
    #[must_use]
    pub fn assist_flags(mut self, assist_flags: ConversationListFlags) -> Self {
        self.assist_flags = Some(assist_flags);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetListRequest, Object, REQUEST);

/// What [`GetListRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetListResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// This page.
    pub session_item: Vec<Conversation>,
    /// 1 when all conversations have been answered.
    ///
    /// Travels as 0 or 1.
    pub complete_flag: bool,
    /// `TimeStamp` of the next call.
    pub time_stamp: u64,
    /// `StartIndex` of the next call.
    pub start_index: u64,
    /// `TopTimeStamp` of the next call.
    pub top_time_stamp: u64,
    /// `TopStartIndex` of the next call.
    pub top_start_index: u64,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetListResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    session_item: list(3, "SessionItem"),
    complete_flag: needed_as::<Flag>(4, "CompleteFlag"),
    time_stamp: needed(5, "TimeStamp"),
    start_index: needed(6, "StartIndex"),
    top_time_stamp: needed(7, "TopTimeStamp"),
    top_start_index: needed(8, "TopStartIndex"),
    error_display: option(9, "ErrorDisplay"),
});

wire::debug!(
    GetListResponse { action_status, error_code, error_info, undecoded, session_item,
    complete_flag, time_stamp, start_index, top_time_stamp, top_start_index }
);

impl Answer for GetListResponse {
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
crate::schema::answer!(GetListResponse, NORMAL_ENVELOPE, RESPONSE);

/// What a list of conversations holds. Six bits are in use; three of them were explained once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConversationListFlags(u32);

impl ConversationListFlags {
    /// Pinned conversations are told apart.
    pub const PINNED: Self = Self(1 << 0);
    /// Conversations without messages come as well.
    pub const EMPTY: Self = Self(1 << 1);
    /// Pinned conversations are paged.
    pub const PINNED_PAGES: Self = Self(1 << 2);
}

wire::bit_set!(ConversationListFlags, u32);

/// A conversation of a user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    /// Whom it is with.
    pub kind: ConversationKind,
    /// The other user of a one-to-one conversation.
    pub to_account: Option<UserId>,
    /// The group of a group conversation.
    pub group_id: Option<GroupId>,
    /// Time of the conversation.
    pub msg_time: Option<UnixTime>,
    /// 1 if the user has pinned it.
    ///
    /// Travels as 0 or 1.
    pub top_flag: Option<bool>,
    /// Standard marks, as a text of the digits 0 and 1; missing if there are none.
    pub standard_mark: Option<String>,
    /// Custom mark; missing if there is none.
    pub custom_mark: Option<String>,
    /// Conversation groups that it is in; get_contact_group knows their names.
    pub contact_group_id: Vec<ConversationGroupNumber>,
}

wire::object!(Conversation {
    kind: needed(0, "Type"),
    to_account: option(1, "To_Account"),
    group_id: option(2, "GroupId"),
    msg_time: option(3, "MsgTime"),
    top_flag: option_as::<Flag>(4, "TopFlag"),
    standard_mark: option(5, "StandardMark"),
    custom_mark: option(6, "CustomMark"),
    contact_group_id: list_if_any(7, "ContactGroupId"),
});

wire::debug!(
    Conversation { kind, to_account, group_id, msg_time, top_flag, contact_group_id }
);

#[cfg(feature = "schema")]
crate::schema::named!(Conversation, Object, CONVERSATION);

impl Endpoint for GetListRequest {
    type Response = GetListResponse;
    const META: &'static EndpointMeta = &GET_LIST;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.assist_flags.get_or_insert(ConversationListFlags::from_bits(63));
        self.time_stamp.get_or_insert(0);
        self.start_index.get_or_insert(0);
        self.top_time_stamp.get_or_insert(0);
        self.top_start_index.get_or_insert(0);
    }
}

impl Paged for GetListRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.complete_flag, &[Literal::Int(1)]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<u64>("TimeStamp", &answer.time_stamp)?;
        let next_2 = wire::next::<u64>("StartIndex", &answer.start_index)?;
        let next_3 = wire::next::<u64>("TopTimeStamp", &answer.top_time_stamp)?;
        let next_4 = wire::next::<u64>("TopStartIndex", &answer.top_start_index)?;
        let moved = wire::carry(next_1, &mut self.time_stamp)
            | wire::carry(next_2, &mut self.start_index)
            | wire::carry(next_3, &mut self.top_time_stamp)
            | wire::carry(next_4, &mut self.top_start_index);
        if moved {
            Ok(Step::Next)
        } else {
            Err(
                PageFault::Repeated("TimeStamp, StartIndex, TopTimeStamp, TopStartIndex"),
            )
        }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.session_item.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        None
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        let _ = size;
    }
}

impl PagedItems for GetListRequest {
    type Item = Conversation;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.session_item
    }
}

pub(crate) static CONVERSATION_LIST_FLAGS: BitsMeta = BitsMeta {
    name: "ConversationListFlags",
    doc: "What a list of conversations holds. Six bits are in use; three of them were explained once.",
    wide: false,
    bits: &[
        ("Pinned", 0, "Pinned conversations are told apart."),
        ("Empty", 1, "Conversations without messages come as well."),
        ("PinnedPages", 2, "Pinned conversations are paged."),
    ],
};

pub(crate) static CONVERSATION: ObjectMeta = ObjectMeta::new(
    "Conversation",
    "A conversation of a user.",
    &[
        FieldMeta {
            wire: "Type",
            name: "kind",
            ty: TypeMeta::Enum(&tables::CONVERSATION_KIND),
            doc: "Whom it is with.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The other user of a one-to-one conversation.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Int(1)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "The group of a group conversation.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Int(2)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgTime",
            name: "msg_time",
            ty: TypeMeta::Time,
            doc: "Time of the conversation.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopFlag",
            name: "top_flag",
            ty: TypeMeta::Flag,
            doc: "1 if the user has pinned it.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "StandardMark",
            name: "standard_mark",
            ty: TypeMeta::String,
            doc: "Standard marks, as a text of the digits 0 and 1; missing if there are none.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomMark",
            name: "custom_mark",
            ty: TypeMeta::String,
            doc: "Custom mark; missing if there is none.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ContactGroupId",
            name: "contact_group_id",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::CONVERSATION_GROUP_NUMBER)),
            doc: "Conversation groups that it is in; get_contact_group knows their names.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetListRequest",
    "Lists the conversations of a user, pinned ones included.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose conversations to list.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TimeStamp",
            name: "time_stamp",
            ty: TypeMeta::U64,
            doc: "Where the page starts among ordinary conversations: a time. 0 on the first call.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "StartIndex",
            name: "start_index",
            ty: TypeMeta::U64,
            doc: "Where the page starts among ordinary conversations: an index. 0 on the first call.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopTimeStamp",
            name: "top_time_stamp",
            ty: TypeMeta::U64,
            doc: "Where the page starts among pinned conversations: a time. 0 on the first call.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopStartIndex",
            name: "top_start_index",
            ty: TypeMeta::U64,
            doc: "Where the page starts among pinned conversations: an index. 0 on the first call.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AssistFlags",
            name: "assist_flags",
            ty: TypeMeta::Bits(&tables::CONVERSATION_LIST_FLAGS),
            doc: "What the list holds. The newest page wants 63, for complete conversations, and advises against anything else.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(63))),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetListResponse",
    "",
    &[
        FieldMeta {
            wire: "SessionItem",
            name: "session_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CONVERSATION)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CompleteFlag",
            name: "complete_flag",
            ty: TypeMeta::Flag,
            doc: "1 when all conversations have been answered.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TimeStamp",
            name: "time_stamp",
            ty: TypeMeta::U64,
            doc: "`TimeStamp` of the next call.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "StartIndex",
            name: "start_index",
            ty: TypeMeta::U64,
            doc: "`StartIndex` of the next call.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopTimeStamp",
            name: "top_time_stamp",
            ty: TypeMeta::U64,
            doc: "`TopTimeStamp` of the next call.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopStartIndex",
            name: "top_start_index",
            ty: TypeMeta::U64,
            doc: "`TopStartIndex` of the next call.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorDisplay",
            name: "error_display",
            ty: TypeMeta::String,
            doc: "Text to be shown to users; what it holds is not specified.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_LIST: EndpointMeta = EndpointMeta {
    path: "recentcontact/get_list",
    family: "conversation",
    name: "get_list",
    summary: "Lists the conversations of a user, pinned ones included.",
    doc: "How many conversations the service keeps for a user depends on plan and console. The four numbers of an answer are the start of the next page and go back unchanged.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/43087",
            seen: "2026-04",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/62118",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::CONVERSATION_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "recentcontact/get_list",
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
            items: "SessionItem",
            size: None,
            style: PageStyle::Cursor(CursorPage {
                next: &[
                    ("TimeStamp", "TimeStamp"),
                    ("StartIndex", "StartIndex"),
                    ("TopTimeStamp", "TopTimeStamp"),
                    ("TopStartIndex", "TopStartIndex"),
                ],
                first: &[
                    ("TimeStamp", Literal::Int(0)),
                    ("StartIndex", Literal::Int(0)),
                    ("TopTimeStamp", Literal::Int(0)),
                    ("TopStartIndex", Literal::Int(0)),
                ],
                end: &[("CompleteFlag", &[Literal::Int(1)])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[50001, 50002, 50003, 50004, 50005],
    doubts: &[
        Doubt {
            at: "request.AssistFlags.fill",
            says: Some("15"),
            why: "The Chinese page asks for this number.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/62118",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "request.AssistFlags.fill",
            says: Some("7"),
            why: "The sample until then, with a list of the three lower bits and without marks in the answer.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/43087",
                seen: "2026-03",
            }),
        },
        Doubt {
            at: "bits.ConversationListFlags",
            says: None,
            why: "The bits are named as supported, returned and supported, without a word on what an answer is like without them. Nothing says what the upper three are.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/43087",
                seen: "2026-03",
            }),
        },
        Doubt {
            at: "objects.Conversation.fields.MsgTime",
            says: None,
            why: "Called the time of the conversation, which should be that of its newest message.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/62118",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "response.TimeStamp",
            says: None,
            why: "A time in seconds in every sample; kept as a plain number because it is only sent back.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.GroupItem",
            says: None,
            why: "get_contact_group lists names of conversation groups beside such numbers; the end of the newest sample here was not to be seen.",
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
