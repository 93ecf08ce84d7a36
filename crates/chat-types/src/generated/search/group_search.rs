// Written by `cargo xtask gen` from spec/search/group_search.yaml. Do not edit.

//! `group_search/search`: Searches the groups of the app.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, Cursor, GroupId, GroupType, KeywordMatch, UserId};

/// Searches the groups of the app.
///
/// A word is found anywhere in a name; an id has to be the word itself. Live groups are not searched.
///
/// Needs: The add-on for searching in the cloud, and its switch for groups in the console. It exists
/// for apps in mainland China and Singapore only; without it the answer is 60020.
///
/// Command `group_search/search`; at most 2 calls a second; retry class `read`.
///
/// Error codes: 60020 (`plan_unavailable`).
///
/// Source: page 269/114549 (2025-11).
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
/// Not sure (`response.Groups`): No sample shows a search that finds nothing.
///
/// Not sure (`doc`): That live groups are not searched follows from the kinds of group that can be
/// named, and stands on the pages for client libraries.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupSearchRequest {
    /// Words to look for.
    ///
    /// At most 5 items.
    pub keywords: Vec<String>,
    /// Whether all words have to be found, or one is enough.
    ///
    /// The service assumes `0` when it is absent.
    pub keyword_match_type: Option<KeywordMatch>,
    /// Kinds of group; absent or empty: all that can be searched.
    ///
    /// One of `"Private"`, `"Public"`, `"ChatRoom"`, `"Community"`.
    pub group_type: Option<Vec<GroupType>>,
    /// Page size.
    ///
    /// 1 to 100; the client sends `100` when it is not set.
    pub count: Option<u32>,
    /// Where to go on; empty on the first call. Client libraries say that one is good for two minutes.
    pub cursor: Option<Cursor>,
}

wire::object!(GroupSearchRequest {
    keywords: needed(0, "Keywords"),
    keyword_match_type: option(1, "KeywordMatchType"),
    group_type: option(2, "GroupType"),
    count: option(3, "Count"),
    cursor: option(4, "Cursor"),
});

wire::blank!(
    GroupSearchRequest { keywords, keyword_match_type, group_type, count, cursor }
);

wire::debug!(GroupSearchRequest { keyword_match_type, group_type, count, cursor });

impl GroupSearchRequest {
    /// Makes one with the fields that it must have.
    pub fn new(keywords: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            keywords: keywords.into_iter().map(Into::into).collect(),
            keyword_match_type: None,
            group_type: None,
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

    /// Sets [`group_type`](Self::group_type).
    #[must_use]
    pub fn group_type(
        mut self,
        group_type: impl IntoIterator<Item = impl Into<GroupType>>,
    ) -> Self {
        self.group_type = Some(group_type.into_iter().map(Into::into).collect());
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
crate::schema::named!(GroupSearchRequest, Object, REQUEST);

/// What [`GroupSearchRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupSearchResponse {
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
    pub groups: Vec<FoundGroup>,
    /// What the next call sends.
    pub cursor: Option<Cursor>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GroupSearchResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    is_finish: needed(3, "IsFinish"),
    total_count: needed(4, "TotalCount"),
    groups: list_if_any(5, "Groups"),
    cursor: option(6, "Cursor"),
});

impl Answer for GroupSearchResponse {
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
crate::schema::answer!(GroupSearchResponse, NORMAL_ENVELOPE, RESPONSE);

/// A group that was found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundGroup {
    /// Its kind.
    pub group_type: Option<GroupType>,
    /// Which group.
    pub group_id: GroupId,
    /// Its name.
    pub group_name: Option<String>,
    /// How many members it has.
    pub group_member_num: Option<u32>,
    /// Address of its picture.
    pub group_face_url: Option<String>,
    /// What it says about itself.
    pub group_introduction: Option<String>,
    /// Who owns it.
    pub group_owner_user_id: Option<UserId>,
    /// The number that the service knows the owner by.
    pub group_owner_tiny_id: Option<u64>,
    /// Nickname of the owner.
    pub group_owner_user_name: Option<String>,
}

wire::object!(FoundGroup {
    group_type: option(0, "GroupType"),
    group_id: needed(1, "GroupID"),
    group_name: option(2, "GroupName"),
    group_member_num: option(3, "GroupMemberNum"),
    group_face_url: option(4, "GroupFaceUrl"),
    group_introduction: option(5, "GroupIntroduction"),
    group_owner_user_id: option(6, "GroupOwnerUserID"),
    group_owner_tiny_id: option(7, "GroupOwnerTinyID"),
    group_owner_user_name: option(8, "GroupOwnerUserName"),
});

wire::debug!(
    FoundGroup { group_type, group_id, group_member_num, group_owner_user_id,
    group_owner_tiny_id }
);

#[cfg(feature = "schema")]
crate::schema::named!(FoundGroup, Object, FOUND_GROUP);

impl Endpoint for GroupSearchRequest {
    type Response = GroupSearchResponse;
    const META: &'static EndpointMeta = &GROUP_SEARCH;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.count.get_or_insert(100);
        self.cursor.get_or_insert(Cursor::from(""));
    }
}

impl Paged for GroupSearchRequest {
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
        answer.groups.is_empty()
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

impl PagedItems for GroupSearchRequest {
    type Item = FoundGroup;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.groups
    }
}

pub(crate) static FOUND_GROUP: ObjectMeta = ObjectMeta::new(
    "FoundGroup",
    "A group that was found.",
    &[
        FieldMeta {
            wire: "GroupType",
            name: "group_type",
            ty: TypeMeta::Enum(&tables::GROUP_TYPE),
            doc: "Its kind.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupID",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Which group.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupName",
            name: "group_name",
            ty: TypeMeta::String,
            doc: "Its name.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupMemberNum",
            name: "group_member_num",
            ty: TypeMeta::U32,
            doc: "How many members it has.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupFaceUrl",
            name: "group_face_url",
            ty: TypeMeta::String,
            doc: "Address of its picture.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupIntroduction",
            name: "group_introduction",
            ty: TypeMeta::String,
            doc: "What it says about itself.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupOwnerUserID",
            name: "group_owner_user_id",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who owns it.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupOwnerTinyID",
            name: "group_owner_tiny_id",
            ty: TypeMeta::U64,
            doc: "The number that the service knows the owner by.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupOwnerUserName",
            name: "group_owner_user_name",
            ty: TypeMeta::String,
            doc: "Nickname of the owner.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GroupSearchRequest",
    "Searches the groups of the app.",
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
            wire: "GroupType",
            name: "group_type",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::GROUP_TYPE)),
            doc: "Kinds of group; absent or empty: all that can be searched.",
            rules: &FieldRules {
                allowed: &[
                    Literal::Text("Private"),
                    Literal::Text("Public"),
                    Literal::Text("ChatRoom"),
                    Literal::Text("Community"),
                ],
                ..FieldRules::NONE
            },
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
    "GroupSearchResponse",
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
            wire: "Groups",
            name: "groups",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FOUND_GROUP)),
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

pub(crate) static GROUP_SEARCH: EndpointMeta = EndpointMeta {
    path: "group_search/search",
    family: "search",
    name: "group_search",
    summary: "Searches the groups of the app.",
    doc: "A word is found anywhere in a name; an id has to be the word itself. Live groups are not searched.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/114549",
            seen: "2025-11",
        },
    ],
    needs: Some(
        "The add-on for searching in the cloud, and its switch for groups in the console. It exists for apps in mainland China and Singapore only; without it the answer is 60020.",
    ),
    domain: &tables::COMMON_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_search/search",
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
            items: "Groups",
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
            at: "response.Groups",
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
            at: "doc",
            says: None,
            why: "That live groups are not searched follows from the kinds of group that can be named, and stands on the pages for client libraries.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/67682",
                seen: "2025-03",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
