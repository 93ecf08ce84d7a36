// Written by `cargo xtask gen` from spec/moderation/add_cloud_audit_keywords.yaml. Do not edit.

//! `im_msg_audit_mgr/add_cloud_audit_keywords`: Adds words to a list that cloud review looks for.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, AppId, AuditLabel, AuditLibraryId};

/// Adds words to a list that cloud review looks for.
///
/// Needs: Cloud review (abroad: content understanding), switched on in the console; in mainland China,
/// Singapore and Seoul.
///
/// Command `im_msg_audit_mgr/add_cloud_audit_keywords`; at most 200 calls a second; retry class
/// `repeatable`; a `UserKeywords` of more than 10 items is split over several calls.
///
/// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
/// (`admin_required`), 2015 (`review_disabled`), 2016 (`too_many_words`).
///
/// Source: page 1047/77831 (2026-03), page 269/94303 (2025-11), client library doocs_java (2025-12).
///
/// Not sure (`retry`): What a word that is in the list already is answered with is not documented; in
/// the list it can stand only once.
///
/// Not sure (`request.UserKeywords.max_items`): Ten is what the general table says at 2016; the page
/// names no number.
///
/// Not sure (`needs`): The pages abroad name Singapore alone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddCloudAuditKeywordsRequest {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub app_id: Option<AppId>,
    /// Which list.
    pub lib_id: AuditLibraryId,
    /// New words.
    ///
    /// 1 to 10 items.
    pub user_keywords: Vec<AuditWordToAdd>,
}

wire::object!(AddCloudAuditKeywordsRequest {
    app_id: option(0, "SdkAppId"),
    lib_id: needed(1, "LibID"),
    user_keywords: needed(2, "UserKeywords"),
});

wire::blank!(AddCloudAuditKeywordsRequest { app_id, lib_id, user_keywords });

impl AddCloudAuditKeywordsRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        lib_id: impl Into<AuditLibraryId>,
        user_keywords: impl IntoIterator<Item = impl Into<AuditWordToAdd>>,
    ) -> Self {
        Self {
            app_id: None,
            lib_id: lib_id.into(),
            user_keywords: user_keywords.into_iter().map(Into::into).collect(),
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
crate::schema::named!(AddCloudAuditKeywordsRequest, Object, REQUEST);

/// What [`AddCloudAuditKeywordsRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCloudAuditKeywordsResponse {
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

wire::object!(AddCloudAuditKeywordsResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    request_id: zero_is_none(3, "RequestId"),
});

wire::debug!(AddCloudAuditKeywordsResponse { action_status, error_code, error_info });

impl Answer for AddCloudAuditKeywordsResponse {
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
crate::schema::answer!(AddCloudAuditKeywordsResponse, NORMAL_ENVELOPE, RESPONSE);

/// A new word.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuditWordToAdd {
    /// The word.
    pub content: String,
    /// What is wrong with it.
    pub label: Option<AuditLabel>,
}

wire::object!(AuditWordToAdd {
    content: needed(0, "Content"),
    label: option(1, "Label"),
});

wire::blank!(AuditWordToAdd { content, label });

impl AuditWordToAdd {
    /// Makes one with the fields that it must have.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            label: None,
        }
    }

    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn label(mut self, label: impl Into<AuditLabel>) -> Self {
        self.label = Some(label.into());
        self
    }
}

wire::debug!(AuditWordToAdd { label });

impl From<&str> for AuditWordToAdd {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<String> for AuditWordToAdd {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AuditWordToAdd, Object, AUDIT_WORD_TO_ADD);

impl Endpoint for AddCloudAuditKeywordsRequest {
    type Response = AddCloudAuditKeywordsResponse;
    const META: &'static EndpointMeta = &ADD_CLOUD_AUDIT_KEYWORDS;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.app_id
            .get_or_insert_with(|| {
                u32::try_from(source.app_id()).unwrap_or(u32::MAX).into()
            });
    }

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&ADD_CLOUD_AUDIT_KEYWORDS);
        if self.user_keywords.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.user_keywords);
        let rest = part.split_off(size);
        let call = Self {
            user_keywords: part,
            ..self.clone()
        };
        self.user_keywords = rest;
        Some(call)
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.user_keywords
            .iter()
            .map(|item| {
                wire::Slot::<String>::get(&item.content)
                    .map_or_else(String::new, |id| id.clone())
            })
            .collect()
    }
}

pub(crate) static AUDIT_WORD_TO_ADD: ObjectMeta = ObjectMeta::new(
    "AuditWordToAdd",
    "A new word.",
    &[
        FieldMeta {
            wire: "Content",
            name: "content",
            ty: TypeMeta::String,
            doc: "The word.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Label",
            name: "label",
            ty: TypeMeta::Enum(&tables::AUDIT_LABEL),
            doc: "What is wrong with it.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AddCloudAuditKeywordsRequest",
    "Adds words to a list that cloud review looks for.",
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
            wire: "UserKeywords",
            name: "user_keywords",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::AUDIT_WORD_TO_ADD)),
            doc: "New words.",
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
    "AddCloudAuditKeywordsResponse",
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

pub(crate) static ADD_CLOUD_AUDIT_KEYWORDS: EndpointMeta = EndpointMeta {
    path: "im_msg_audit_mgr/add_cloud_audit_keywords",
    family: "moderation",
    name: "add_cloud_audit_keywords",
    summary: "Adds words to a list that cloud review looks for.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/77831",
            seen: "2026-03",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/94303",
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
            name: "im_msg_audit_mgr/add_cloud_audit_keywords",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "UserKeywords",
        id: Some("Content"),
        size: 10,
        in_order: false,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[2001, 2002, 2003, 2004, 2015, 2016],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "What a word that is in the list already is answered with is not documented; in the list it can stand only once.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.UserKeywords.max_items",
            says: None,
            why: "Ten is what the general table says at 2016; the page names no number.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
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
