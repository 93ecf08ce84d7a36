// Written by `cargo xtask gen` from spec/moderation/get_local_audit_keywords.yaml. Do not edit.

//! `im_msg_audit_mgr/get_local_audit_keywords`: Lists the words of the app's own list.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, AppId, LocalFilterType, LocalWordType};

/// Lists the words of the app's own list.
///
/// Needs: Local review, switched on in the console.
///
/// Command `im_msg_audit_mgr/get_local_audit_keywords`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
/// (`admin_required`), 2015 (`review_disabled`).
///
/// Source: client library doocs_java (2025-12).
///
/// Not sure (`source`): No page about the app's own list of words was found; everything here is taken
/// from a library.
///
/// Not sure (`errors`): As of the commands for lists in the cloud.
///
/// Not sure (`response.CurCount`): Whether regular expressions are among the words that it counts is
/// not said, so pages of the whole list go on until one is empty.
///
/// Not sure (`request.Keyword`): Words that fit come in answer to a search, pages without one: whether
/// a search takes notice of `Offset` is open. Its pages end by `CurCount`, or they might never.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetLocalAuditKeywordsRequest {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub app_id: Option<AppId>,
    /// Only words with this effect; absent: all.
    pub filter_type: Option<LocalFilterType>,
    /// How many to pass over.
    ///
    /// The client sends `0` when it is not set.
    pub offset: Option<u32>,
    /// Page size.
    ///
    /// At most 100; the client sends `100` when it is not set.
    pub limit: Option<u32>,
    /// Only words with this in them; absent or empty: all.
    pub keyword: Option<String>,
}

wire::object!(GetLocalAuditKeywordsRequest {
    app_id: option(0, "SdkAppId"),
    filter_type: option(1, "FilterType"),
    offset: option(2, "Offset"),
    limit: option(3, "Limit"),
    keyword: option(4, "Keyword"),
});

wire::debug!(GetLocalAuditKeywordsRequest { app_id, filter_type, offset, limit });

impl GetLocalAuditKeywordsRequest {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            app_id: None,
            filter_type: None,
            offset: None,
            limit: None,
            keyword: None,
        }
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets [`filter_type`](Self::filter_type).
    #[must_use]
    pub fn filter_type(mut self, filter_type: LocalFilterType) -> Self {
        self.filter_type = Some(filter_type);
        self
    }

    /// Sets [`offset`](Self::offset).
    #[must_use]
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`keyword`](Self::keyword).
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }
}

impl Default for GetLocalAuditKeywordsRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetLocalAuditKeywordsRequest, Object, REQUEST);

/// What [`GetLocalAuditKeywordsRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLocalAuditKeywordsResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Names this call, for the vendor's support.
    ///
    /// `""` reads as none.
    pub request_id: Option<String>,
    /// This page.
    pub local_audit_words: Vec<LocalWord>,
    /// How many words the list has.
    pub total_count: Option<u32>,
    /// How many of them are regular expressions.
    pub total_reg_count: Option<u32>,
    /// How many words fit what was asked for.
    pub cur_count: u32,
    /// How many of these are regular expressions.
    pub cur_reg_count: Option<u32>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetLocalAuditKeywordsResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    request_id: zero_is_none(3, "RequestId"),
    local_audit_words: list(4, "LocalAuditWords"),
    total_count: option(5, "TotalCount"),
    total_reg_count: option(6, "TotalRegCount"),
    cur_count: needed(7, "CurCount"),
    cur_reg_count: option(8, "CurRegCount"),
});

wire::debug!(
    GetLocalAuditKeywordsResponse { action_status, error_code, error_info, undecoded,
    local_audit_words, total_count, total_reg_count, cur_count, cur_reg_count }
);

impl Answer for GetLocalAuditKeywordsResponse {
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
crate::schema::answer!(GetLocalAuditKeywordsResponse, NORMAL_ENVELOPE, RESPONSE);

/// A word of the app's own list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalWord {
    /// Number of the word.
    pub id: Option<u64>,
    /// The word, or the regular expression.
    pub keyword: String,
    /// Which of the two it is.
    pub word_type: Option<LocalWordType>,
    /// What happens to a message with it.
    pub filter_type: Option<LocalFilterType>,
    /// What takes its place, if it is replaced.
    pub replaced_content: Option<String>,
    /// When it was last changed, as text.
    pub update_time: Option<String>,
}

wire::object!(LocalWord {
    id: option(0, "Id"),
    keyword: needed(1, "Keyword"),
    word_type: option(2, "WordType"),
    filter_type: option(3, "FilterType"),
    replaced_content: option(4, "ReplacedContent"),
    update_time: option(5, "UpdateTime"),
});

wire::debug!(LocalWord { id, word_type, filter_type });

#[cfg(feature = "schema")]
crate::schema::named!(LocalWord, Object, LOCAL_WORD);

impl Endpoint for GetLocalAuditKeywordsRequest {
    type Response = GetLocalAuditKeywordsResponse;
    const META: &'static EndpointMeta = &GET_LOCAL_AUDIT_KEYWORDS;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.app_id
            .get_or_insert_with(|| {
                u32::try_from(source.app_id()).unwrap_or(u32::MAX).into()
            });
        self.offset.get_or_insert(0);
        self.limit.get_or_insert(100);
    }
}

impl Paged for GetLocalAuditKeywordsRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        let total = if wire::is_given(&self.keyword) {
            Some(u64::from(answer.cur_count))
        } else {
            None
        };
        Ok(
            wire::offset(
                &mut self.offset,
                answer.local_audit_words.len()
                    + wire::undecoded_in(&answer.undecoded, "LocalAuditWords"),
                total,
            ),
        )
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.local_audit_words.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        self.limit
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        self.limit = Some(size);
    }
}

impl PagedItems for GetLocalAuditKeywordsRequest {
    type Item = LocalWord;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.local_audit_words
    }
}

pub(crate) static LOCAL_WORD: ObjectMeta = ObjectMeta::new(
    "LocalWord",
    "A word of the app's own list.",
    &[
        FieldMeta {
            wire: "Id",
            name: "id",
            ty: TypeMeta::U64,
            doc: "Number of the word.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Keyword",
            name: "keyword",
            ty: TypeMeta::String,
            doc: "The word, or the regular expression.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "WordType",
            name: "word_type",
            ty: TypeMeta::Enum(&tables::LOCAL_WORD_TYPE),
            doc: "Which of the two it is.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FilterType",
            name: "filter_type",
            ty: TypeMeta::Enum(&tables::LOCAL_FILTER_TYPE),
            doc: "What happens to a message with it.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ReplacedContent",
            name: "replaced_content",
            ty: TypeMeta::String,
            doc: "What takes its place, if it is replaced.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UpdateTime",
            name: "update_time",
            ty: TypeMeta::String,
            doc: "When it was last changed, as text.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetLocalAuditKeywordsRequest",
    "Lists the words of the app's own list.",
    &[
        FieldMeta {
            wire: "SdkAppId",
            name: "app_id",
            ty: TypeMeta::Id(&tables::APP_ID),
            doc: "The app, as in the URL.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::AppId),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FilterType",
            name: "filter_type",
            ty: TypeMeta::Enum(&tables::LOCAL_FILTER_TYPE),
            doc: "Only words with this effect; absent: all.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Offset",
            name: "offset",
            ty: TypeMeta::U32,
            doc: "How many to pass over.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(0))),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Limit",
            name: "limit",
            ty: TypeMeta::U32,
            doc: "Page size.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(100))),
                max: Some(100),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Keyword",
            name: "keyword",
            ty: TypeMeta::String,
            doc: "Only words with this in them; absent or empty: all.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetLocalAuditKeywordsResponse",
    "",
    &[
        FieldMeta {
            wire: "RequestId",
            name: "request_id",
            ty: TypeMeta::String,
            doc: "Names this call, for the vendor's support.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LocalAuditWords",
            name: "local_audit_words",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::LOCAL_WORD)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TotalCount",
            name: "total_count",
            ty: TypeMeta::U32,
            doc: "How many words the list has.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TotalRegCount",
            name: "total_reg_count",
            ty: TypeMeta::U32,
            doc: "How many of them are regular expressions.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CurCount",
            name: "cur_count",
            ty: TypeMeta::U32,
            doc: "How many words fit what was asked for.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CurRegCount",
            name: "cur_reg_count",
            ty: TypeMeta::U32,
            doc: "How many of these are regular expressions.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_LOCAL_AUDIT_KEYWORDS: EndpointMeta = EndpointMeta {
    path: "im_msg_audit_mgr/get_local_audit_keywords",
    family: "moderation",
    name: "get_local_audit_keywords",
    summary: "Lists the words of the app's own list.",
    sources: &[
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some("Local review, switched on in the console."),
    domain: &tables::MODERATION_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "im_msg_audit_mgr/get_local_audit_keywords",
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
            items: "LocalAuditWords",
            size: Some("Limit"),
            style: PageStyle::Offset(OffsetPage {
                offset: "Offset",
                total: Some("CurCount"),
                total_when: &[
                    Condition {
                        subject: Subject::Sibling("Keyword"),
                        test: Test::Present,
                    },
                ],
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[2001, 2002, 2003, 2004, 2015],
    doubts: &[
        Doubt {
            at: "source",
            says: None,
            why: "No page about the app's own list of words was found; everything here is taken from a library.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "As of the commands for lists in the cloud.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/77831",
                seen: "2026-03",
            }),
        },
        Doubt {
            at: "response.CurCount",
            says: None,
            why: "Whether regular expressions are among the words that it counts is not said, so pages of the whole list go on until one is empty.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Keyword",
            says: None,
            why: "Words that fit come in answer to a search, pages without one: whether a search takes notice of `Offset` is open. Its pages end by `CurCount`, or they might never.",
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
