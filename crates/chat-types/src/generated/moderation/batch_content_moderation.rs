// Written by `cargo xtask gen` from spec/moderation/batch_content_moderation.yaml. Do not edit.

//! `im_msg_audit/batch_content_moderation`: Reviews up to ten texts and pictures.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, AuditContentType, AuditLabel, AuditName, AuditVerdict};

/// Reviews up to ten texts and pictures.
///
/// Each content has an outcome of its own, found by the number that was given to it. Every content is
/// billed.
///
/// Needs: Cloud review (abroad: content understanding), switched on in the console; in mainland China,
/// Singapore and Seoul.
///
/// Command `im_msg_audit/batch_content_moderation`; at most 200 calls a second; retry class
/// `repeatable`; a `Contents` of more than 10 items is split over several calls.
///
/// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
/// (`admin_required`), 2015 (`review_disabled`), 93000 (`content_too_large`), 93001 (`internal_error`),
/// 93005 (`kind_not_in_batch`), 93006 (`batch_timeout`), 93007 (`content_id_repeated`), 93008
/// (`too_many_contents`).
///
/// Source: page 269/100243 (2025-11), page 1047/77828 (2026-03), client library doocs_java (2025-12).
///
/// Not sure (`retry`): Nothing is said about repeats. The contents are judged at once, so a repeat
/// changes no verdict; what was judged before a lost answer stands in the records of the console twice
/// and is most likely billed once more.
///
/// Not sure (`errors`): The tables of both pages were not readable; the numbers are those of the
/// general table.
///
/// Not sure (`item_errors`): Which of the numbers stand beside a single content is not documented.
///
/// Not sure (`objects.ContentToAudit.fields.Content.max_bytes`): The page says 8 KB. Another source
/// reads `8000`.
///
/// Not sure (`needs`): The pages abroad name Singapore alone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchContentModerationRequest {
    /// By which rules.
    pub audit_name: AuditName,
    /// What to review.
    ///
    /// 1 to 10 items.
    pub contents: Vec<ContentToAudit>,
    /// Who sent it, a user id or any text, for searching in the console.
    pub ext_sender: Option<String>,
    /// Who gets it, a user or group id or any text, for searching in the console.
    pub ext_receiver: Option<String>,
}

wire::object!(BatchContentModerationRequest {
    audit_name: needed(0, "AuditName"),
    contents: needed(1, "Contents"),
    ext_sender: option(2, "ExtSender"),
    ext_receiver: option(3, "ExtReceiver"),
});

wire::blank!(
    BatchContentModerationRequest { audit_name, contents, ext_sender, ext_receiver }
);

wire::debug!(BatchContentModerationRequest { audit_name, contents });

impl BatchContentModerationRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        audit_name: impl Into<AuditName>,
        contents: impl IntoIterator<Item = impl Into<ContentToAudit>>,
    ) -> Self {
        Self {
            audit_name: audit_name.into(),
            contents: contents.into_iter().map(Into::into).collect(),
            ext_sender: None,
            ext_receiver: None,
        }
    }

    /// Sets [`ext_sender`](Self::ext_sender).
    #[must_use]
    pub fn ext_sender(mut self, ext_sender: impl Into<String>) -> Self {
        self.ext_sender = Some(ext_sender.into());
        self
    }

    /// Sets [`ext_receiver`](Self::ext_receiver).
    #[must_use]
    pub fn ext_receiver(mut self, ext_receiver: impl Into<String>) -> Self {
        self.ext_receiver = Some(ext_receiver.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(BatchContentModerationRequest, Object, REQUEST);

/// What [`BatchContentModerationRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct BatchContentModerationResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per content.
    pub audit_results: Vec<AuditedContent>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(BatchContentModerationResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    audit_results: list(3, "AuditResults"),
});

impl BatchContentModerationResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &AuditedContent> {
        self.audit_results
            .iter()
            .filter(|item| {
                wire::classify(
                    BatchContentModerationRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for BatchContentModerationResponse {
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
crate::schema::answer!(BatchContentModerationResponse, NORMAL_ENVELOPE, RESPONSE);

/// A content to review.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContentToAudit {
    /// Number of your choice, 0 included, none twice in a call.
    pub content_id: u32,
    /// What kind of content.
    ///
    /// One of `"Text"`, `"Image"`.
    pub content_type: AuditContentType,
    /// The text, or the address of the picture, which may have 5 MB.
    ///
    /// At most 8192 bytes.
    pub content: String,
}

wire::object!(ContentToAudit {
    content_id: needed(0, "ContentId"),
    content_type: needed(1, "ContentType"),
    content: needed(2, "Content"),
});

wire::blank!(ContentToAudit { content_id, content_type, content });

impl ContentToAudit {
    /// Makes one with the fields that it must have.
    pub fn new(
        content_id: u32,
        content_type: impl Into<AuditContentType>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            content_id,
            content_type: content_type.into(),
            content: content.into(),
        }
    }
}

wire::debug!(ContentToAudit { content_id, content_type });

#[cfg(feature = "schema")]
crate::schema::named!(ContentToAudit, Object, CONTENT_TO_AUDIT);

/// What became of one content.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditedContent {
    /// Which.
    pub content_id: u32,
    /// 0 if it could be reviewed, whatever the verdict.
    pub error_code: i64,
    /// Why not, in words.
    pub error_info: Option<String>,
    /// Names this review.
    pub request_id: Option<String>,
    /// What to do with it.
    pub result: Option<AuditVerdict>,
    /// How bad it is, 0 to 100.
    pub score: Option<u32>,
    /// What is wrong with it.
    pub label: Option<AuditLabel>,
    /// What is wrong with it, more finely.
    pub sub_label: Option<String>,
    /// Words of a list that were found; missing if the verdict has other reasons.
    pub keywords: Vec<String>,
}

wire::object!(AuditedContent {
    content_id: needed(0, "ContentId"),
    error_code: needed(1, "ErrorCode"),
    error_info: option(2, "ErrorInfo"),
    request_id: option(3, "RequestId"),
    result: option(4, "Result"),
    score: option(5, "Score"),
    label: option(6, "Label"),
    sub_label: option(7, "SubLabel"),
    keywords: list_if_any(8, "Keywords"),
});

wire::debug!(AuditedContent { content_id, error_code, result, score, label });

#[cfg(feature = "schema")]
crate::schema::named!(AuditedContent, Object, AUDITED_CONTENT);

impl Endpoint for BatchContentModerationRequest {
    type Response = BatchContentModerationResponse;
    const META: &'static EndpointMeta = &BATCH_CONTENT_MODERATION;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&BATCH_CONTENT_MODERATION);
        if self.contents.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.contents);
        let rest = part.split_off(size);
        let call = Self {
            contents: part,
            ..self.clone()
        };
        self.contents = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("AuditResults", whole.audit_results.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.audit_results.append(&mut part.audit_results);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.contents
            .iter()
            .map(|item| {
                wire::Slot::<u32>::get(&item.content_id)
                    .map_or_else(String::new, |id| id.to_string())
            })
            .collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .audit_results
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.error_code);
                ItemResult::new(
                    Some(item.content_id.to_string().into()),
                    wire::classify(rule, code),
                    code,
                    item.error_info.as_deref(),
                )
            })
            .collect()
    }
}

pub(crate) static CONTENT_TO_AUDIT: ObjectMeta = ObjectMeta::new(
    "ContentToAudit",
    "A content to review.",
    &[
        FieldMeta {
            wire: "ContentId",
            name: "content_id",
            ty: TypeMeta::U32,
            doc: "Number of your choice, 0 included, none twice in a call.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ContentType",
            name: "content_type",
            ty: TypeMeta::Enum(&tables::AUDIT_CONTENT_TYPE),
            doc: "What kind of content.",
            required: true,
            rules: &FieldRules {
                allowed: &[Literal::Text("Text"), Literal::Text("Image")],
                codes: &[(chat_meta::check::Rule::Allowed, 93005)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Content",
            name: "content",
            ty: TypeMeta::String,
            doc: "The text, or the address of the picture, which may have 5 MB.",
            required: true,
            max_bytes: Some(8192),
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 93000)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static AUDITED_CONTENT: ObjectMeta = ObjectMeta::new(
    "AuditedContent",
    "What became of one content.",
    &[
        FieldMeta {
            wire: "ContentId",
            name: "content_id",
            ty: TypeMeta::U32,
            doc: "Which.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::Code,
            doc: "0 if it could be reviewed, whatever the verdict.",
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
        FieldMeta {
            wire: "RequestId",
            name: "request_id",
            ty: TypeMeta::String,
            doc: "Names this review.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Result",
            name: "result",
            ty: TypeMeta::Enum(&tables::AUDIT_VERDICT),
            doc: "What to do with it.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Score",
            name: "score",
            ty: TypeMeta::U32,
            doc: "How bad it is, 0 to 100.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Label",
            name: "label",
            ty: TypeMeta::Enum(&tables::AUDIT_LABEL),
            doc: "What is wrong with it.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SubLabel",
            name: "sub_label",
            ty: TypeMeta::String,
            doc: "What is wrong with it, more finely.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Keywords",
            name: "keywords",
            ty: TypeMeta::List(&TypeMeta::String),
            doc: "Words of a list that were found; missing if the verdict has other reasons.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "BatchContentModerationRequest",
    "Reviews up to ten texts and pictures.",
    &[
        FieldMeta {
            wire: "AuditName",
            name: "audit_name",
            ty: TypeMeta::Id(&tables::AUDIT_NAME),
            doc: "By which rules.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Contents",
            name: "contents",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CONTENT_TO_AUDIT)),
            doc: "What to review.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(10),
                checks: &["unique_keys"],
                codes: &[
                    (chat_meta::check::Rule::MaxItems, 93008),
                    (chat_meta::check::Rule::Check, 93007),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ExtSender",
            name: "ext_sender",
            ty: TypeMeta::String,
            doc: "Who sent it, a user id or any text, for searching in the console.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ExtReceiver",
            name: "ext_receiver",
            ty: TypeMeta::String,
            doc: "Who gets it, a user or group id or any text, for searching in the console.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "BatchContentModerationResponse",
    "",
    &[
        FieldMeta {
            wire: "AuditResults",
            name: "audit_results",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::AUDITED_CONTENT)),
            doc: "One entry per content.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static BATCH_CONTENT_MODERATION: EndpointMeta = EndpointMeta {
    path: "im_msg_audit/batch_content_moderation",
    family: "moderation",
    name: "batch_content_moderation",
    summary: "Reviews up to ten texts and pictures.",
    doc: "Each content has an outcome of its own, found by the number that was given to it. Every content is billed.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/100243",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/77828",
            seen: "2026-03",
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
            name: "im_msg_audit/batch_content_moderation",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "Contents",
        id: Some("ContentId"),
        size: 10,
        in_order: false,
    }),
    results: Some(Results {
        list: "AuditResults",
        id: Some("ContentId"),
        outcome: Some("ErrorCode"),
        info: Some("ErrorInfo"),
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[2001, 2002, 2003, 2004, 2015, 93000, 93001, 93005, 93006, 93007, 93008],
    item_errors: &[93000, 93001, 93005, 93006],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "Nothing is said about repeats. The contents are judged at once, so a repeat changes no verdict; what was judged before a lost answer stands in the records of the console twice and is most likely billed once more.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The tables of both pages were not readable; the numbers are those of the general table.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "Which of the numbers stand beside a single content is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.ContentToAudit.fields.Content.max_bytes",
            says: Some("8000"),
            why: "The page says 8 KB.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
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
