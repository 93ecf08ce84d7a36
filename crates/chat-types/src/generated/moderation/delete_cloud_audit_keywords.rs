// Written by `cargo xtask gen` from spec/moderation/delete_cloud_audit_keywords.yaml. Do not edit.

//! `im_msg_audit_mgr/delete_cloud_audit_keywords`: Deletes words from a list that cloud review looks
//! for.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, AppId, AuditLibraryId, AuditWordId};

/// Deletes words from a list that cloud review looks for.
///
/// The call succeeds even if some words could not be deleted; `Details` tells.
///
/// Needs: Cloud review (abroad: content understanding), switched on in the console; in mainland China,
/// Singapore and Seoul.
///
/// Command `im_msg_audit_mgr/delete_cloud_audit_keywords`; at most 200 calls a second; retry class
/// `repeatable`; a `Keywords` of more than 10 items is split over several calls.
///
/// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
/// (`admin_required`), 2015 (`review_disabled`), 2016 (`too_many_words`), 2100 (`words_not_deleted`).
///
/// Source: page 1047/77832 (2026-03), page 269/94304 (2025-11), client library doocs_java (2025-12).
///
/// Not sure (`errors`): The end of the page was not readable; 2016 and 2100 are those of the general
/// table, the others of the sister page.
///
/// Not sure (`response.Details`): Whether a word that is not in the list counts as deleted is not
/// documented.
///
/// Not sure (`response.Count`): The Chinese sample has 0 beside a word that was deleted, the newer one
/// abroad 1. Rather look at `Details`.
///
/// Not sure (`needs`): The pages abroad name Singapore alone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCloudAuditKeywordsRequest {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub app_id: Option<AppId>,
    /// Which list.
    pub lib_id: AuditLibraryId,
    /// Words to delete.
    ///
    /// 1 to 10 items.
    pub keywords: Vec<String>,
}

wire::object!(DeleteCloudAuditKeywordsRequest {
    app_id: option(0, "SdkAppId"),
    lib_id: needed(1, "LibID"),
    keywords: needed(2, "Keywords"),
});

wire::blank!(DeleteCloudAuditKeywordsRequest { app_id, lib_id, keywords });

wire::debug!(DeleteCloudAuditKeywordsRequest { app_id, lib_id });

impl DeleteCloudAuditKeywordsRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        lib_id: impl Into<AuditLibraryId>,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            app_id: None,
            lib_id: lib_id.into(),
            keywords: keywords.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DeleteCloudAuditKeywordsRequest, Object, REQUEST);

/// What [`DeleteCloudAuditKeywordsRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCloudAuditKeywordsResponse {
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
    /// How many were deleted.
    pub count: u32,
    /// What became of each word.
    pub details: Vec<DeletedAuditWord>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(DeleteCloudAuditKeywordsResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    request_id: zero_is_none(3, "RequestId"),
    count: needed(4, "Count"),
    details: list(5, "Details"),
});

wire::debug!(
    DeleteCloudAuditKeywordsResponse { action_status, error_code, error_info, undecoded,
    count, details }
);

impl Answer for DeleteCloudAuditKeywordsResponse {
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
crate::schema::answer!(DeleteCloudAuditKeywordsResponse, NORMAL_ENVELOPE, RESPONSE);

/// What became of one word.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedAuditWord {
    /// Number of the word, as text.
    ///
    /// `""` reads as none.
    pub keyword_id: Option<AuditWordId>,
    /// The word.
    pub keyword: String,
    /// Whether it was deleted.
    pub deleted: bool,
    /// Why not, in words.
    pub error_info: Option<String>,
}

wire::object!(DeletedAuditWord {
    keyword_id: zero_is_none(0, "KeywordID"),
    keyword: needed(1, "Keyword"),
    deleted: needed(2, "Deleted"),
    error_info: option(3, "ErrorInfo"),
});

wire::debug!(DeletedAuditWord { keyword_id, deleted });

#[cfg(feature = "schema")]
crate::schema::named!(DeletedAuditWord, Object, DELETED_AUDIT_WORD);

impl Endpoint for DeleteCloudAuditKeywordsRequest {
    type Response = DeleteCloudAuditKeywordsResponse;
    const META: &'static EndpointMeta = &DELETE_CLOUD_AUDIT_KEYWORDS;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.app_id
            .get_or_insert_with(|| {
                u32::try_from(source.app_id()).unwrap_or(u32::MAX).into()
            });
    }

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&DELETE_CLOUD_AUDIT_KEYWORDS);
        if self.keywords.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.keywords);
        let rest = part.split_off(size);
        let call = Self {
            keywords: part,
            ..self.clone()
        };
        self.keywords = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("Details", whole.details.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.details.append(&mut part.details);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.keywords.clone()
    }
}

pub(crate) static DELETED_AUDIT_WORD: ObjectMeta = ObjectMeta::new(
    "DeletedAuditWord",
    "What became of one word.",
    &[
        FieldMeta {
            wire: "KeywordID",
            name: "keyword_id",
            ty: TypeMeta::Id(&tables::AUDIT_WORD_ID),
            doc: "Number of the word, as text.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Keyword",
            name: "keyword",
            ty: TypeMeta::String,
            doc: "The word.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Deleted",
            name: "deleted",
            ty: TypeMeta::Bool,
            doc: "Whether it was deleted.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorInfo",
            name: "error_info",
            ty: TypeMeta::String,
            doc: "Why not, in words.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DeleteCloudAuditKeywordsRequest",
    "Deletes words from a list that cloud review looks for.",
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
            wire: "LibID",
            name: "lib_id",
            ty: TypeMeta::Id(&tables::AUDIT_LIBRARY_ID),
            doc: "Which list.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Keywords",
            name: "keywords",
            ty: TypeMeta::List(&TypeMeta::String),
            doc: "Words to delete.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(10),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "DeleteCloudAuditKeywordsResponse",
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
            wire: "Count",
            name: "count",
            ty: TypeMeta::U32,
            doc: "How many were deleted.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Details",
            name: "details",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::DELETED_AUDIT_WORD)),
            doc: "What became of each word.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static DELETE_CLOUD_AUDIT_KEYWORDS: EndpointMeta = EndpointMeta {
    path: "im_msg_audit_mgr/delete_cloud_audit_keywords",
    family: "moderation",
    name: "delete_cloud_audit_keywords",
    summary: "Deletes words from a list that cloud review looks for.",
    doc: "The call succeeds even if some words could not be deleted; `Details` tells.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/77832",
            seen: "2026-03",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/94304",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "Cloud review (abroad: content understanding), switched on in the console; in mainland China, Singapore and Seoul.",
    ),
    domain: &tables::MODERATION_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "im_msg_audit_mgr/delete_cloud_audit_keywords",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "Keywords",
        id: None,
        size: 10,
        in_order: false,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[2001, 2002, 2003, 2004, 2015, 2016, 2100],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The end of the page was not readable; 2016 and 2100 are those of the general table, the others of the sister page.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "response.Details",
            says: None,
            why: "Whether a word that is not in the list counts as deleted is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.Count",
            says: None,
            why: "The Chinese sample has 0 beside a word that was deleted, the newer one abroad 1. Rather look at `Details`.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/94304",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "needs",
            says: None,
            why: "The pages abroad name Singapore alone.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/77827",
                seen: "2026-03",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
