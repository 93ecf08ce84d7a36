// Written by `cargo xtask gen` from spec/moderation/delete_local_audit_keywords.yaml. Do not edit.

//! `im_msg_audit_mgr/delete_local_audit_keywords`: Deletes words from the app's own list.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, AppId, LocalWordType};

/// Deletes words from the app's own list.
///
/// Needs: Local review, switched on in the console.
///
/// Command `im_msg_audit_mgr/delete_local_audit_keywords`; at most 200 calls a second; retry class
/// `repeatable`; a `LocalAuditWords` of more than 10 items is split over several calls.
///
/// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
/// (`admin_required`), 2015 (`review_disabled`), 2016 (`too_many_words`).
///
/// Source: client library doocs_java (2025-12).
///
/// Not sure (`source`): No page about the app's own list of words was found; everything here is taken
/// from a library.
///
/// Not sure (`errors`): As of the commands for lists in the cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteLocalAuditKeywordsRequest {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub app_id: Option<AppId>,
    /// Words to delete.
    ///
    /// 1 to 10 items.
    pub local_audit_words: Vec<LocalWordToDelete>,
}

wire::object!(DeleteLocalAuditKeywordsRequest {
    app_id: option(0, "SdkAppId"),
    local_audit_words: needed(1, "LocalAuditWords"),
});

wire::blank!(DeleteLocalAuditKeywordsRequest { app_id, local_audit_words });

impl DeleteLocalAuditKeywordsRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        local_audit_words: impl IntoIterator<Item = impl Into<LocalWordToDelete>>,
    ) -> Self {
        Self {
            app_id: None,
            local_audit_words: local_audit_words.into_iter().map(Into::into).collect(),
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
crate::schema::named!(DeleteLocalAuditKeywordsRequest, Object, REQUEST);

/// What [`DeleteLocalAuditKeywordsRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteLocalAuditKeywordsResponse {
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
}

wire::object!(DeleteLocalAuditKeywordsResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    request_id: zero_is_none(3, "RequestId"),
});

wire::debug!(DeleteLocalAuditKeywordsResponse { action_status, error_code, error_info });

impl Answer for DeleteLocalAuditKeywordsResponse {
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
crate::schema::answer!(DeleteLocalAuditKeywordsResponse, NORMAL_ENVELOPE, RESPONSE);

/// A word to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LocalWordToDelete {
    /// The word, or the regular expression.
    pub keyword: String,
    /// Which of the two it is.
    pub word_type: LocalWordType,
}

wire::object!(LocalWordToDelete {
    keyword: needed(0, "Keyword"),
    word_type: needed(1, "WordType"),
});

wire::blank!(LocalWordToDelete { keyword, word_type });

impl LocalWordToDelete {
    /// Makes one with the fields that it must have.
    pub fn new(keyword: impl Into<String>, word_type: LocalWordType) -> Self {
        Self {
            keyword: keyword.into(),
            word_type,
        }
    }
}

wire::debug!(LocalWordToDelete { word_type });

#[cfg(feature = "schema")]
crate::schema::named!(LocalWordToDelete, Object, LOCAL_WORD_TO_DELETE);

impl Endpoint for DeleteLocalAuditKeywordsRequest {
    type Response = DeleteLocalAuditKeywordsResponse;
    const META: &'static EndpointMeta = &DELETE_LOCAL_AUDIT_KEYWORDS;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.app_id
            .get_or_insert_with(|| {
                u32::try_from(source.app_id()).unwrap_or(u32::MAX).into()
            });
    }

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&DELETE_LOCAL_AUDIT_KEYWORDS);
        if self.local_audit_words.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.local_audit_words);
        let rest = part.split_off(size);
        let call = Self {
            local_audit_words: part,
            ..self.clone()
        };
        self.local_audit_words = rest;
        Some(call)
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.local_audit_words
            .iter()
            .map(|item| {
                wire::Slot::<String>::get(&item.keyword)
                    .map_or_else(String::new, |id| id.clone())
            })
            .collect()
    }
}

pub(crate) static LOCAL_WORD_TO_DELETE: ObjectMeta = ObjectMeta::new(
    "LocalWordToDelete",
    "A word to delete.",
    &[
        FieldMeta {
            wire: "Keyword",
            name: "keyword",
            ty: TypeMeta::String,
            doc: "The word, or the regular expression.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "WordType",
            name: "word_type",
            ty: TypeMeta::Enum(&tables::LOCAL_WORD_TYPE),
            doc: "Which of the two it is.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DeleteLocalAuditKeywordsRequest",
    "Deletes words from the app's own list.",
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
            wire: "LocalAuditWords",
            name: "local_audit_words",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::LOCAL_WORD_TO_DELETE)),
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
    "DeleteLocalAuditKeywordsResponse",
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
    ],
);

pub(crate) static DELETE_LOCAL_AUDIT_KEYWORDS: EndpointMeta = EndpointMeta {
    path: "im_msg_audit_mgr/delete_local_audit_keywords",
    family: "moderation",
    name: "delete_local_audit_keywords",
    summary: "Deletes words from the app's own list.",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "im_msg_audit_mgr/delete_local_audit_keywords",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "LocalAuditWords",
        id: Some("Keyword"),
        size: 10,
        in_order: false,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[2001, 2002, 2003, 2004, 2015, 2016],
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
    ],
    ..BASE_ENDPOINT
};
