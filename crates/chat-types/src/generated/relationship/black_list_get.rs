// Written by `cargo xtask gen` from spec/relationship/black_list_get.yaml. Do not edit.

//! `sns/black_list_get`: Lists the users that a user blocks.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UnixTime, UserId};

/// Lists the users that a user blocks.
///
/// Command `sns/black_list_get`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
/// (`internal_error`), 30007 (`timeout`).
///
/// Source: page 1047/34914 (2025-10), page 269/3722 (2023-02).
///
/// Not sure (`request.LastSequence`): What happens when the revision is the current one is not said;
/// client commands of this kind leave out the list then.
///
/// Not sure (`request.MaxLimited`): No page gives a limit for it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlackListGetRequest {
    /// The user whose block list is read.
    pub from_account: UserId,
    /// Where to begin; 0, or what the last page said.
    pub start_index: Option<u32>,
    /// Page size. A block list has at most 1000 entries.
    ///
    /// The client sends `100` when it is not set.
    pub max_limited: Option<u32>,
    /// Revision that the caller knows; a server sends 0.
    ///
    /// The client sends `0` when it is not set.
    pub last_sequence: Option<u64>,
}

wire::object!(BlackListGetRequest {
    from_account: needed(0, "From_Account"),
    start_index: option(1, "StartIndex"),
    max_limited: option(2, "MaxLimited"),
    last_sequence: option(3, "LastSequence"),
});

wire::blank!(
    BlackListGetRequest { from_account, start_index, max_limited, last_sequence }
);

impl BlackListGetRequest {
    /// Makes one with the fields that it must have.
    pub fn new(from_account: impl Into<UserId>) -> Self {
        Self {
            from_account: from_account.into(),
            start_index: None,
            max_limited: None,
            last_sequence: None,
        }
    }

    /// Sets [`start_index`](Self::start_index).
    #[must_use]
    pub fn start_index(mut self, start_index: u32) -> Self {
        self.start_index = Some(start_index);
        self
    }

    /// Sets [`max_limited`](Self::max_limited).
    #[must_use]
    pub fn max_limited(mut self, max_limited: u32) -> Self {
        self.max_limited = Some(max_limited);
        self
    }

    /// Sets [`last_sequence`](Self::last_sequence).
    #[must_use]
    pub fn last_sequence(mut self, last_sequence: u64) -> Self {
        self.last_sequence = Some(last_sequence);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(BlackListGetRequest, Object, REQUEST);

/// What [`BlackListGetRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlackListGetResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// This page.
    pub black_list_item: Vec<BlockedUser>,
    /// Where the next page begins; 0 when finished.
    pub start_index: u32,
    /// Revision of the list. The name is spelt like this.
    pub current_sequence: Option<u64>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(BlackListGetResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    black_list_item: list(3, "BlackListItem"),
    start_index: needed(4, "StartIndex"),
    current_sequence: option(5, "CurruentSequence" | "CurrentSequence"),
    error_display: option(6, "ErrorDisplay"),
});

wire::debug!(
    BlackListGetResponse { action_status, error_code, error_info, undecoded,
    black_list_item, start_index, current_sequence }
);

impl Answer for BlackListGetResponse {
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
crate::schema::answer!(BlackListGetResponse, NORMAL_ENVELOPE, RESPONSE);

/// A user who is blocked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockedUser {
    /// Who.
    pub to_account: UserId,
    /// Since when.
    pub add_black_time_stamp: Option<UnixTime>,
}

wire::object!(BlockedUser {
    to_account: needed(0, "To_Account"),
    add_black_time_stamp: option(1, "AddBlackTimeStamp"),
});

#[cfg(feature = "schema")]
crate::schema::named!(BlockedUser, Object, BLOCKED_USER);

impl Endpoint for BlackListGetRequest {
    type Response = BlackListGetResponse;
    const META: &'static EndpointMeta = &BLACK_LIST_GET;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.max_limited.get_or_insert(100);
        self.last_sequence.get_or_insert(0);
        self.start_index.get_or_insert(0);
    }
}

impl Paged for BlackListGetRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.start_index, &[Literal::Int(0)]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<u32>("StartIndex", &answer.start_index)?;
        let moved = wire::carry(next_1, &mut self.start_index);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("StartIndex")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.black_list_item.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        self.max_limited
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        self.max_limited = Some(size);
    }
}

impl PagedItems for BlackListGetRequest {
    type Item = BlockedUser;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.black_list_item
    }
}

pub(crate) static BLOCKED_USER: ObjectMeta = ObjectMeta::new(
    "BlockedUser",
    "A user who is blocked.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AddBlackTimeStamp",
            name: "add_black_time_stamp",
            ty: TypeMeta::Time,
            doc: "Since when.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "BlackListGetRequest",
    "Lists the users that a user blocks.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user whose block list is read.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "StartIndex",
            name: "start_index",
            ty: TypeMeta::U32,
            doc: "Where to begin; 0, or what the last page said.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MaxLimited",
            name: "max_limited",
            ty: TypeMeta::U32,
            doc: "Page size. A block list has at most 1000 entries.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(100))),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastSequence",
            name: "last_sequence",
            ty: TypeMeta::U64,
            doc: "Revision that the caller knows; a server sends 0.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(0))),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "BlackListGetResponse",
    "",
    &[
        FieldMeta {
            wire: "BlackListItem",
            name: "black_list_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::BLOCKED_USER)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "StartIndex",
            name: "start_index",
            ty: TypeMeta::U32,
            doc: "Where the next page begins; 0 when finished.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CurruentSequence",
            name: "current_sequence",
            ty: TypeMeta::U64,
            doc: "Revision of the list. The name is spelt like this.",
            rules: &FieldRules {
                aliases: &["CurrentSequence"],
                ..FieldRules::NONE
            },
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

pub(crate) static BLACK_LIST_GET: EndpointMeta = EndpointMeta {
    path: "sns/black_list_get",
    family: "relationship",
    name: "black_list_get",
    summary: "Lists the users that a user blocks.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34914",
            seen: "2025-10",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/3722",
            seen: "2023-02",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "sns/black_list_get",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    page: &[
        Page {
            when: &[],
            items: "BlackListItem",
            size: Some("MaxLimited"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("StartIndex", "StartIndex")],
                first: &[("StartIndex", Literal::Int(0))],
                end: &[("StartIndex", &[Literal::Int(0)])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[30001, 30003, 30004, 30006, 30007],
    doubts: &[
        Doubt {
            at: "request.LastSequence",
            says: None,
            why: "What happens when the revision is the current one is not said; client commands of this kind leave out the list then.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.MaxLimited",
            says: None,
            why: "No page gives a limit for it.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
