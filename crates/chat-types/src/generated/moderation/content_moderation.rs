// Written by `cargo xtask gen` from spec/moderation/content_moderation.yaml. Do not edit.

//! `im_msg_audit/content_moderation`: Reviews one text, picture, recording or video.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, AuditContentType, AuditLabel, AuditName, AuditVerdict};

/// Reviews one text, picture, recording or video.
///
/// For texts and pictures the verdict is in the answer, for recordings and videos a webhook brings it
/// later, with the same `RequestId`. Every call is billed. A text or picture that is sent twice costs
/// twice and harms nothing else.
///
/// Needs: Cloud review (abroad: content understanding), switched on in the console; in mainland China,
/// Singapore and Seoul.
///
/// Command `im_msg_audit/content_moderation`; at most 200 calls a second; retry class `depends`.
///
/// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
/// (`admin_required`), 2015 (`review_disabled`), 60003 (`invalid_parameter_older`), 60020
/// (`review_disabled_older`), 60022 (`internal_error_older`), 93000 (`content_too_large`), 93001
/// (`internal_error`).
///
/// Source: page 269/94300 (2025-11), page 1047/77827 (2026-03), client library doocs_java (2025-12).
///
/// Not sure (`errors`): The newer tables were not readable; 60003, 60020 and 60022 stand in an older
/// one. The general table has 93000 and 93001, the commands for word lists the rest.
///
/// Not sure (`retry`): Nothing is said about repeats. A recording or video that is sent twice would be
/// reviewed, billed and reported twice, under two ids of which one got lost, so it is not.
///
/// Not sure (`request.Content.max_bytes`): The page says 8 KB. Another source reads `8000`.
///
/// Not sure (`response.Keywords`): In a sample and in a library, not in the table.
///
/// Not sure (`needs`): The pages abroad name Singapore alone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContentModerationRequest {
    /// By which rules.
    pub audit_name: AuditName,
    /// What kind of content.
    pub content_type: AuditContentType,
    /// The text, or the address of the file; a picture may have 5 MB.
    ///
    /// At most 8192 bytes.
    pub content: String,
    /// Who sent it, a user id or any text, for searching in the console.
    pub ext_sender: Option<String>,
    /// Who gets it, a user or group id or any text, for searching in the console.
    pub ext_receiver: Option<String>,
}

wire::object!(ContentModerationRequest {
    audit_name: needed(0, "AuditName"),
    content_type: needed(1, "ContentType"),
    content: needed(2, "Content"),
    ext_sender: option(3, "ExtSender"),
    ext_receiver: option(4, "ExtReceiver"),
});

wire::blank!(
    ContentModerationRequest { audit_name, content_type, content, ext_sender,
    ext_receiver }
);

wire::debug!(ContentModerationRequest { audit_name, content_type });

impl ContentModerationRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        audit_name: impl Into<AuditName>,
        content_type: impl Into<AuditContentType>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            audit_name: audit_name.into(),
            content_type: content_type.into(),
            content: content.into(),
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
crate::schema::named!(ContentModerationRequest, Object, REQUEST);

/// What [`ContentModerationRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentModerationResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Names this review; a webhook carries it later.
    pub request_id: String,
    /// What to do with it.
    pub result: Option<AuditVerdict>,
    /// How bad it is, 0 to 100.
    pub score: Option<u32>,
    /// What is wrong with it.
    pub label: Option<AuditLabel>,
    /// Words of a list that were found; missing if the verdict has other reasons.
    pub keywords: Vec<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(ContentModerationResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    request_id: needed(3, "RequestId"),
    result: option(4, "Result"),
    score: option(5, "Score"),
    label: option(6, "Label"),
    keywords: list_if_any(7, "Keywords"),
});

wire::debug!(
    ContentModerationResponse { action_status, error_code, error_info, undecoded, result,
    score, label }
);

impl Answer for ContentModerationResponse {
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
crate::schema::answer!(ContentModerationResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ContentModerationRequest {
    type Response = ContentModerationResponse;
    const META: &'static EndpointMeta = &CONTENT_MODERATION;

    #[inline]
    fn retry(&self) -> &'static Retry {
        if wire::one_of(
            &self.content_type,
            &[Literal::Text("Text"), Literal::Text("Image")],
        ) {
            &Retry::Repeatable
        } else {
            &Retry::Never
        }
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ContentModerationRequest",
    "Reviews one text, picture, recording or video.",
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
            wire: "ContentType",
            name: "content_type",
            ty: TypeMeta::Enum(&tables::AUDIT_CONTENT_TYPE),
            doc: "What kind of content.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Content",
            name: "content",
            ty: TypeMeta::String,
            doc: "The text, or the address of the file; a picture may have 5 MB.",
            required: true,
            max_bytes: Some(8192),
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 93000)],
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
    "ContentModerationResponse",
    "",
    &[
        FieldMeta {
            wire: "RequestId",
            name: "request_id",
            ty: TypeMeta::String,
            doc: "Names this review; a webhook carries it later.",
            always: true,
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
                            subject: Subject::Request(&["ContentType"]),
                            test: Test::OneOf(
                                &[Literal::Text("Text"), Literal::Text("Image")],
                            ),
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
                            subject: Subject::Request(&["ContentType"]),
                            test: Test::OneOf(
                                &[Literal::Text("Text"), Literal::Text("Image")],
                            ),
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
                            subject: Subject::Request(&["ContentType"]),
                            test: Test::OneOf(
                                &[Literal::Text("Text"), Literal::Text("Image")],
                            ),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
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

pub(crate) static CONTENT_MODERATION: EndpointMeta = EndpointMeta {
    path: "im_msg_audit/content_moderation",
    family: "moderation",
    name: "content_moderation",
    summary: "Reviews one text, picture, recording or video.",
    doc: "For texts and pictures the verdict is in the answer, for recordings and videos a webhook brings it later, with the same `RequestId`. Every call is billed. A text or picture that is sent twice costs twice and harms nothing else.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/94300",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/77827",
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
    retry: Retry::Depends(
        &[
            RetryCase {
                when: &[
                    Condition {
                        subject: Subject::Sibling("ContentType"),
                        test: Test::OneOf(
                            &[Literal::Text("Text"), Literal::Text("Image")],
                        ),
                    },
                ],
                class: Retry::Repeatable,
            },
            RetryCase {
                when: &[],
                class: Retry::Never,
            },
        ],
    ),
    quota: &[
        Quota {
            name: "im_msg_audit/content_moderation",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[2001, 2002, 2003, 2004, 2015, 60003, 60020, 60022, 93000, 93001],
    meanings: &[
        CodeMeta {
            code: 60003,
            name: "invalid_parameter_older",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A request field is missing or wrong. Elsewhere the number means a body that is not JSON.",
        },
        CodeMeta {
            code: 60020,
            name: "review_disabled_older",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Reviewing is not switched on for this app. Elsewhere the number means that no plan is in force.",
        },
        CodeMeta {
            code: 60022,
            name: "internal_error_older",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The review service failed; the vendor's support can tell why.",
        },
    ],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The newer tables were not readable; 60003, 60020 and 60022 stand in an older one. The general table has 93000 and 93001, the commands for word lists the rest.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/94300",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "retry",
            says: None,
            why: "Nothing is said about repeats. A recording or video that is sent twice would be reviewed, billed and reported twice, under two ids of which one got lost, so it is not.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Content.max_bytes",
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
            at: "response.Keywords",
            says: None,
            why: "In a sample and in a library, not in the table.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/94300",
                seen: "2023-02",
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
