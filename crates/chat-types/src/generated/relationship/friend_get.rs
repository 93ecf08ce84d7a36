// Written by `cargo xtask gen` from spec/relationship/friend_get.yaml. Do not edit.

//! `sns/friend_get`: Lists all friends of a user and what the user keeps about them.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, SnsValues, UserId};

/// Lists all friends of a user and what the user keeps about them.
///
/// Profiles of the friends do not come along; friend_get_list and portrait_get read those. The two
/// sequence numbers save traffic: sent back with a later call, that part of the data is left out if it
/// has not changed since.
///
/// Command `sns/friend_get`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
/// (`internal_error`), 30007 (`timeout`).
///
/// Source: page 1047/34908 (2024-07), page 269/1647 (2025-12).
///
/// Not sure (`request.CustomSequence`): The Chinese page has dropped it from table and sample, and from
/// the answer with it; the English one of 2024 and its newer copies have it.
///
/// Not sure (`page[0]`): The size of a page is neither documented nor chosen by the caller.
///
/// Not sure (`response.UserDataItem.always`): What stands here when nothing has changed since the known
/// revision is not said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FriendGetRequest {
    /// The user whose friends are read.
    pub from_account: UserId,
    /// Where to begin; 0, or what the last page said.
    pub start_index: Option<u32>,
    /// Revision that the caller knows; while it is the current one, standard data is left out.
    pub standard_sequence: Option<u64>,
    /// Revision that the caller knows; while it is the current one, fields of the app are left out.
    pub custom_sequence: Option<u64>,
}

wire::object!(FriendGetRequest {
    from_account: needed(0, "From_Account"),
    start_index: option(1, "StartIndex"),
    standard_sequence: option(2, "StandardSequence"),
    custom_sequence: option(3, "CustomSequence"),
});

wire::blank!(
    FriendGetRequest { from_account, start_index, standard_sequence, custom_sequence }
);

impl FriendGetRequest {
    /// Makes one with the fields that it must have.
    pub fn new(from_account: impl Into<UserId>) -> Self {
        Self {
            from_account: from_account.into(),
            start_index: None,
            standard_sequence: None,
            custom_sequence: None,
        }
    }

    /// Sets [`start_index`](Self::start_index).
    #[must_use]
    pub fn start_index(mut self, start_index: u32) -> Self {
        self.start_index = Some(start_index);
        self
    }

    /// Sets [`standard_sequence`](Self::standard_sequence).
    #[must_use]
    pub fn standard_sequence(mut self, standard_sequence: u64) -> Self {
        self.standard_sequence = Some(standard_sequence);
        self
    }

    /// Sets [`custom_sequence`](Self::custom_sequence).
    #[must_use]
    pub fn custom_sequence(mut self, custom_sequence: u64) -> Self {
        self.custom_sequence = Some(custom_sequence);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FriendGetRequest, Object, REQUEST);

/// What [`FriendGetRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendGetResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// This page.
    pub user_data_item: Vec<FriendData>,
    /// Revision of the standard data.
    pub standard_sequence: Option<u64>,
    /// Revision of the fields of the app.
    pub custom_sequence: Option<u64>,
    /// All friends, not only those of this page.
    pub friend_num: u32,
    /// 0 while there is more; any other number when finished.
    pub complete_flag: u32,
    /// Where the next page begins.
    pub next_start_index: u32,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FriendGetResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    user_data_item: list(3, "UserDataItem"),
    standard_sequence: option(4, "StandardSequence"),
    custom_sequence: option(5, "CustomSequence"),
    friend_num: needed(6, "FriendNum"),
    complete_flag: needed(7, "CompleteFlag"),
    next_start_index: needed(8, "NextStartIndex"),
    error_display: option(9, "ErrorDisplay"),
});

wire::debug!(
    FriendGetResponse { action_status, error_code, error_info, undecoded, user_data_item,
    standard_sequence, custom_sequence, friend_num, complete_flag, next_start_index }
);

impl Answer for FriendGetResponse {
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
crate::schema::answer!(FriendGetResponse, NORMAL_ENVELOPE, RESPONSE);

/// A friend.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendData {
    /// Who.
    pub to_account: UserId,
    /// What the user keeps about the friend; fields without a value are missing.
    pub value_item: Option<SnsValues>,
}

wire::object!(FriendData {
    to_account: needed(0, "To_Account"),
    value_item: option(1, "ValueItem"),
});

#[cfg(feature = "schema")]
crate::schema::named!(FriendData, Object, FRIEND_DATA);

impl Endpoint for FriendGetRequest {
    type Response = FriendGetResponse;
    const META: &'static EndpointMeta = &FRIEND_GET;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.start_index.get_or_insert(0);
    }
}

impl Paged for FriendGetRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if !wire::one_of(&answer.complete_flag, &[Literal::Int(0)]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<u32>("NextStartIndex", &answer.next_start_index)?;
        let moved = wire::carry(next_1, &mut self.start_index);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("StartIndex")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.user_data_item.is_empty()
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

impl PagedItems for FriendGetRequest {
    type Item = FriendData;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.user_data_item
    }
}

pub(crate) static FRIEND_DATA: ObjectMeta = ObjectMeta::new(
    "FriendData",
    "A friend.",
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
            wire: "ValueItem",
            name: "value_item",
            ty: TypeMeta::TagList(&tables::SNS_VALUES),
            doc: "What the user keeps about the friend; fields without a value are missing.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FriendGetRequest",
    "Lists all friends of a user and what the user keeps about them.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user whose friends are read.",
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
            wire: "StandardSequence",
            name: "standard_sequence",
            ty: TypeMeta::U64,
            doc: "Revision that the caller knows; while it is the current one, standard data is left out.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomSequence",
            name: "custom_sequence",
            ty: TypeMeta::U64,
            doc: "Revision that the caller knows; while it is the current one, fields of the app are left out.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "FriendGetResponse",
    "",
    &[
        FieldMeta {
            wire: "UserDataItem",
            name: "user_data_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FRIEND_DATA)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "StandardSequence",
            name: "standard_sequence",
            ty: TypeMeta::U64,
            doc: "Revision of the standard data.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomSequence",
            name: "custom_sequence",
            ty: TypeMeta::U64,
            doc: "Revision of the fields of the app.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FriendNum",
            name: "friend_num",
            ty: TypeMeta::U32,
            doc: "All friends, not only those of this page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CompleteFlag",
            name: "complete_flag",
            ty: TypeMeta::U32,
            doc: "0 while there is more; any other number when finished.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NextStartIndex",
            name: "next_start_index",
            ty: TypeMeta::U32,
            doc: "Where the next page begins.",
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

pub(crate) static FRIEND_GET: EndpointMeta = EndpointMeta {
    path: "sns/friend_get",
    family: "relationship",
    name: "friend_get",
    summary: "Lists all friends of a user and what the user keeps about them.",
    doc: "Profiles of the friends do not come along; friend_get_list and portrait_get read those. The two sequence numbers save traffic: sent back with a later call, that part of the data is left out if it has not changed since.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34908",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/1647",
            seen: "2025-12",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "sns/friend_get",
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
            items: "UserDataItem",
            size: None,
            style: PageStyle::Cursor(CursorPage {
                next: &[("StartIndex", "NextStartIndex")],
                first: &[("StartIndex", Literal::Int(0))],
                end: &[],
                more: &[("CompleteFlag", &[Literal::Int(0)])],
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
            at: "request.CustomSequence",
            says: None,
            why: "The Chinese page has dropped it from table and sample, and from the answer with it; the English one of 2024 and its newer copies have it.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1647",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "page[0]",
            says: None,
            why: "The size of a page is neither documented nor chosen by the caller.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "response.UserDataItem.always",
            says: None,
            why: "What stands here when nothing has changed since the known revision is not said.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
