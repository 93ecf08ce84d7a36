// Written by `cargo xtask gen` from spec/search/user_search.yaml. Do not edit.

//! `user_search/search`: Searches the users of the app.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, Cursor, Gender, KeywordMatch, ProfileTag, UserId};

/// Searches the users of the app.
///
/// A word is found anywhere in a nickname; an id has to be the word itself.
///
/// Needs: The add-on for searching in the cloud, and its switch for users in the console. It exists for
/// apps in mainland China and Singapore only; without it the answer is 60020.
///
/// Command `user_search/search`; at most 2 calls a second; retry class `read`.
///
/// Error codes: 60020 (`plan_unavailable`).
///
/// Source: page 269/114547 (2025-11).
///
/// Not sure (`errors`): 60020 stands on the pages for client libraries. The table of this page was cut
/// off in every copy read, so what a wrong field is answered with is not known.
///
/// Not sure (`request.Keywords.max_items`): The five are those of the client libraries; the page of the
/// command names no limit.
///
/// Not sure (`request.Count.min`): More than 0 is what the client libraries want; the page gives the
/// upper end only.
///
/// Not sure (`response.Users`): No sample shows a search that finds nothing.
///
/// Not sure (`request.UserGenderType`): The empty text stands for any gender as well; absent says the
/// same.
///
/// Not sure (`request.UserBirthStart`): Any integer is allowed, and the meaning is left to the app;
/// that the range is that of birthdays in profiles is our reading. Whether a start that is not below
/// the end is refused is not said.
///
/// Not sure (`objects.FoundProfileItem.fields.StrValue`): The sample has texts only; under which key a
/// birthday would come is not known.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserSearchRequest {
    /// Words to look for.
    ///
    /// At most 5 items.
    pub keywords: Vec<String>,
    /// Whether all words have to be found, or one is enough.
    ///
    /// The service assumes `0` when it is absent.
    pub keyword_match_type: Option<KeywordMatch>,
    /// Gender; absent: whatever it is.
    ///
    /// One of `"Gender_Type_Female"`, `"Gender_Type_Male"`.
    pub user_gender_type: Option<Gender>,
    /// Earliest birthday, as the number that the app writes into profiles.
    pub user_birth_start: Option<u32>,
    /// Latest birthday; it has to be greater than the earliest.
    pub user_birth_end: Option<u32>,
    /// Page size.
    ///
    /// 1 to 100; the client sends `100` when it is not set.
    pub count: Option<u32>,
    /// Where to go on; empty on the first call. Client libraries say that one is good for two minutes.
    pub cursor: Option<Cursor>,
}

wire::object!(UserSearchRequest {
    keywords: needed(0, "Keywords"),
    keyword_match_type: option(1, "KeywordMatchType"),
    user_gender_type: option(2, "UserGenderType"),
    user_birth_start: option(3, "UserBirthStart"),
    user_birth_end: option(4, "UserBirthEnd"),
    count: option(5, "Count"),
    cursor: option(6, "Cursor"),
});

wire::blank!(
    UserSearchRequest { keywords, keyword_match_type, user_gender_type, user_birth_start,
    user_birth_end, count, cursor }
);

wire::debug!(
    UserSearchRequest { keyword_match_type, user_gender_type, user_birth_start,
    user_birth_end, count, cursor }
);

impl UserSearchRequest {
    /// Makes one with the fields that it must have.
    pub fn new(keywords: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            keywords: keywords.into_iter().map(Into::into).collect(),
            keyword_match_type: None,
            user_gender_type: None,
            user_birth_start: None,
            user_birth_end: None,
            count: None,
            cursor: None,
        }
    }

    /// Sets [`keyword_match_type`](Self::keyword_match_type).
    #[must_use]
    pub fn keyword_match_type(mut self, keyword_match_type: KeywordMatch) -> Self {
        self.keyword_match_type = Some(keyword_match_type);
        self
    }

    /// Sets [`user_gender_type`](Self::user_gender_type).
    #[must_use]
    pub fn user_gender_type(mut self, user_gender_type: impl Into<Gender>) -> Self {
        self.user_gender_type = Some(user_gender_type.into());
        self
    }

    /// Sets [`user_birth_start`](Self::user_birth_start).
    #[must_use]
    pub fn user_birth_start(mut self, user_birth_start: u32) -> Self {
        self.user_birth_start = Some(user_birth_start);
        self
    }

    /// Sets [`user_birth_end`](Self::user_birth_end).
    #[must_use]
    pub fn user_birth_end(mut self, user_birth_end: u32) -> Self {
        self.user_birth_end = Some(user_birth_end);
        self
    }

    /// Sets [`count`](Self::count).
    #[must_use]
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`cursor`](Self::cursor).
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<Cursor>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(UserSearchRequest, Object, REQUEST);

/// What [`UserSearchRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserSearchResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Whether this is the last page.
    pub is_finish: bool,
    /// How many were found in all.
    pub total_count: u32,
    /// This page.
    pub users: Vec<FoundUser>,
    /// What the next call sends.
    pub cursor: Option<Cursor>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(UserSearchResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    is_finish: needed(3, "IsFinish"),
    total_count: needed(4, "TotalCount"),
    users: list_if_any(5, "Users"),
    cursor: option(6, "Cursor"),
});

impl Answer for UserSearchResponse {
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
crate::schema::answer!(UserSearchResponse, NORMAL_ENVELOPE, RESPONSE);

/// A user that was found.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundUser {
    /// Who.
    pub user_id: UserId,
    /// What the profile says.
    pub profile_items: Vec<FoundProfileItem>,
}

wire::object!(FoundUser {
    user_id: needed(0, "UserID"),
    profile_items: list_if_any(1, "ProfileItems"),
});

#[cfg(feature = "schema")]
crate::schema::named!(FoundUser, Object, FOUND_USER);

/// One field of a profile, as text whatever its type is elsewhere.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundProfileItem {
    /// Which field.
    pub tag: ProfileTag,
    /// What it holds.
    pub str_value: Option<String>,
}

wire::object!(FoundProfileItem {
    tag: needed(0, "Tag"),
    str_value: option(1, "StrValue"),
});

wire::debug!(FoundProfileItem { tag });

#[cfg(feature = "schema")]
crate::schema::named!(FoundProfileItem, Object, FOUND_PROFILE_ITEM);

impl Endpoint for UserSearchRequest {
    type Response = UserSearchResponse;
    const META: &'static EndpointMeta = &USER_SEARCH;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.count.get_or_insert(100);
        self.cursor.get_or_insert(Cursor::from(""));
    }
}

impl Paged for UserSearchRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.is_finish, &[Literal::Bool(true)]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<Cursor>("Cursor", &answer.cursor)?;
        let moved = wire::carry(next_1, &mut self.cursor);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("Cursor")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.users.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        self.count
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        self.count = Some(size);
    }
}

impl PagedItems for UserSearchRequest {
    type Item = FoundUser;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.users
    }
}

pub(crate) static FOUND_USER: ObjectMeta = ObjectMeta::new(
    "FoundUser",
    "A user that was found.",
    &[
        FieldMeta {
            wire: "UserID",
            name: "user_id",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ProfileItems",
            name: "profile_items",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FOUND_PROFILE_ITEM)),
            doc: "What the profile says.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static FOUND_PROFILE_ITEM: ObjectMeta = ObjectMeta::new(
    "FoundProfileItem",
    "One field of a profile, as text whatever its type is elsewhere.",
    &[
        FieldMeta {
            wire: "Tag",
            name: "tag",
            ty: TypeMeta::Enum(&tables::PROFILE_TAG),
            doc: "Which field.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "StrValue",
            name: "str_value",
            ty: TypeMeta::String,
            doc: "What it holds.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "UserSearchRequest",
    "Searches the users of the app.",
    &[
        FieldMeta {
            wire: "Keywords",
            name: "keywords",
            ty: TypeMeta::List(&TypeMeta::String),
            doc: "Words to look for.",
            required: true,
            rules: &FieldRules {
                max_items: Some(5),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "KeywordMatchType",
            name: "keyword_match_type",
            ty: TypeMeta::Enum(&tables::KEYWORD_MATCH),
            doc: "Whether all words have to be found, or one is enough.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UserGenderType",
            name: "user_gender_type",
            ty: TypeMeta::Enum(&tables::GENDER),
            doc: "Gender; absent: whatever it is.",
            rules: &FieldRules {
                allowed: &[
                    Literal::Text("Gender_Type_Female"),
                    Literal::Text("Gender_Type_Male"),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UserBirthStart",
            name: "user_birth_start",
            ty: TypeMeta::U32,
            doc: "Earliest birthday, as the number that the app writes into profiles.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UserBirthEnd",
            name: "user_birth_end",
            ty: TypeMeta::U32,
            doc: "Latest birthday; it has to be greater than the earliest.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Count",
            name: "count",
            ty: TypeMeta::U32,
            doc: "Page size.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(100))),
                min: Some(1),
                max: Some(100),
                over: OverLimit::Cap,
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Cursor",
            name: "cursor",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "Where to go on; empty on the first call. Client libraries say that one is good for two minutes.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "UserSearchResponse",
    "",
    &[
        FieldMeta {
            wire: "IsFinish",
            name: "is_finish",
            ty: TypeMeta::Bool,
            doc: "Whether this is the last page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TotalCount",
            name: "total_count",
            ty: TypeMeta::U32,
            doc: "How many were found in all.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Users",
            name: "users",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FOUND_USER)),
            doc: "This page.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Cursor",
            name: "cursor",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "What the next call sends.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static USER_SEARCH: EndpointMeta = EndpointMeta {
    path: "user_search/search",
    family: "search",
    name: "user_search",
    summary: "Searches the users of the app.",
    doc: "A word is found anywhere in a nickname; an id has to be the word itself.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/114547",
            seen: "2025-11",
        },
    ],
    needs: Some(
        "The add-on for searching in the cloud, and its switch for users in the console. It exists for apps in mainland China and Singapore only; without it the answer is 60020.",
    ),
    domain: &tables::COMMON_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "user_search/search",
            rate: Rate { count: 2, per_seconds: 1 },
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
            items: "Users",
            size: Some("Count"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("Cursor", "Cursor")],
                first: &[("Cursor", Literal::Text(""))],
                end: &[("IsFinish", &[Literal::Bool(true)])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[60020],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "60020 stands on the pages for client libraries. The table of this page was cut off in every copy read, so what a wrong field is answered with is not known.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/115825",
                seen: "2025-01",
            }),
        },
        Doubt {
            at: "request.Keywords.max_items",
            says: None,
            why: "The five are those of the client libraries; the page of the command names no limit.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/73390",
                seen: "2025-09",
            }),
        },
        Doubt {
            at: "request.Count.min",
            says: None,
            why: "More than 0 is what the client libraries want; the page gives the upper end only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/115825",
                seen: "2025-01",
            }),
        },
        Doubt {
            at: "response.Users",
            says: None,
            why: "No sample shows a search that finds nothing.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.UserGenderType",
            says: None,
            why: "The empty text stands for any gender as well; absent says the same.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/114547",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.UserBirthStart",
            says: None,
            why: "Any integer is allowed, and the meaning is left to the app; that the range is that of birthdays in profiles is our reading. Whether a start that is not below the end is refused is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/114547",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "objects.FoundProfileItem.fields.StrValue",
            says: None,
            why: "The sample has texts only; under which key a birthday would come is not known.",
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
