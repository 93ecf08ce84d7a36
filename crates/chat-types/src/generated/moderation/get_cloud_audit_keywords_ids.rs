// Written by `cargo xtask gen` from spec/moderation/get_cloud_audit_keywords_ids.yaml. Do not edit.

//! `im_msg_audit_mgr/get_cloud_audit_keywords_ids`: Lists the lists of words that cloud review looks
//! for.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, AppId, AuditLibraryId, AuditVerdict};

/// Lists the lists of words that cloud review looks for.
///
/// Needs: Cloud review (abroad: content understanding), switched on in the console; in mainland China,
/// Singapore and Seoul.
///
/// Command `im_msg_audit_mgr/get_cloud_audit_keywords_ids`; at most 200 calls a second; retry class
/// `read`.
///
/// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
/// (`admin_required`), 2015 (`review_disabled`).
///
/// Source: page 1047/77829 (2026-03), client library doocs_java (2025-12).
///
/// Not sure (`errors`): As of the sister page; the end of this one was not readable.
///
/// Not sure (`needs`): The pages abroad name Singapore alone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCloudAuditKeywordsIdsRequest {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub app_id: Option<AppId>,
    /// How many to pass over.
    ///
    /// The client sends `0` when it is not set.
    pub offset: Option<u32>,
    /// Page size.
    ///
    /// At most 100; the client sends `100` when it is not set.
    pub limit: Option<u32>,
}

wire::object!(GetCloudAuditKeywordsIdsRequest {
    app_id: option(0, "SdkAppId"),
    offset: option(1, "Offset"),
    limit: option(2, "Limit"),
});

impl GetCloudAuditKeywordsIdsRequest {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            app_id: None,
            offset: None,
            limit: None,
        }
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
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
}

impl Default for GetCloudAuditKeywordsIdsRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetCloudAuditKeywordsIdsRequest, Object, REQUEST);

/// What [`GetCloudAuditKeywordsIdsRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCloudAuditKeywordsIdsResponse {
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
    /// How many there are.
    pub total_count: u32,
    /// This page.
    pub infos: Vec<AuditLibrary>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetCloudAuditKeywordsIdsResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    request_id: zero_is_none(3, "RequestId"),
    total_count: needed(4, "TotalCount"),
    infos: list(5, "Infos"),
});

wire::debug!(
    GetCloudAuditKeywordsIdsResponse { action_status, error_code, error_info, undecoded,
    total_count, infos }
);

impl Answer for GetCloudAuditKeywordsIdsResponse {
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
crate::schema::answer!(GetCloudAuditKeywordsIdsResponse, NORMAL_ENVELOPE, RESPONSE);

/// A list of words.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditLibrary {
    /// Which list.
    pub id: AuditLibraryId,
    /// Its name.
    pub lib_name: Option<String>,
    /// What it is for, may be empty.
    pub describe: Option<String>,
    /// When it was made, as `2026-03-01 10:00:00 +0800 CST`.
    pub create_time: Option<String>,
    /// What a word of this list leads to.
    pub suggestion: Option<AuditVerdict>,
}

wire::object!(AuditLibrary {
    id: needed(0, "ID"),
    lib_name: option(1, "LibName"),
    describe: option(2, "Describe"),
    create_time: option(3, "CreateTime"),
    suggestion: option(4, "Suggestion"),
});

wire::debug!(AuditLibrary { id, suggestion });

#[cfg(feature = "schema")]
crate::schema::named!(AuditLibrary, Object, AUDIT_LIBRARY);

impl Endpoint for GetCloudAuditKeywordsIdsRequest {
    type Response = GetCloudAuditKeywordsIdsResponse;
    const META: &'static EndpointMeta = &GET_CLOUD_AUDIT_KEYWORDS_IDS;

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

impl Paged for GetCloudAuditKeywordsIdsRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        let total = Some(u64::from(answer.total_count));
        Ok(
            wire::offset(
                &mut self.offset,
                answer.infos.len() + wire::undecoded_in(&answer.undecoded, "Infos"),
                total,
            ),
        )
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.infos.is_empty()
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

impl PagedItems for GetCloudAuditKeywordsIdsRequest {
    type Item = AuditLibrary;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.infos
    }
}

pub(crate) static AUDIT_LIBRARY: ObjectMeta = ObjectMeta::new(
    "AuditLibrary",
    "A list of words.",
    &[
        FieldMeta {
            wire: "ID",
            name: "id",
            ty: TypeMeta::Id(&tables::AUDIT_LIBRARY_ID),
            doc: "Which list.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LibName",
            name: "lib_name",
            ty: TypeMeta::String,
            doc: "Its name.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Describe",
            name: "describe",
            ty: TypeMeta::String,
            doc: "What it is for, may be empty.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CreateTime",
            name: "create_time",
            ty: TypeMeta::String,
            doc: "When it was made, as `2026-03-01 10:00:00 +0800 CST`.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Suggestion",
            name: "suggestion",
            ty: TypeMeta::Enum(&tables::AUDIT_VERDICT),
            doc: "What a word of this list leads to.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetCloudAuditKeywordsIdsRequest",
    "Lists the lists of words that cloud review looks for.",
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
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetCloudAuditKeywordsIdsResponse",
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
            wire: "TotalCount",
            name: "total_count",
            ty: TypeMeta::U32,
            doc: "How many there are.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Infos",
            name: "infos",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::AUDIT_LIBRARY)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_CLOUD_AUDIT_KEYWORDS_IDS: EndpointMeta = EndpointMeta {
    path: "im_msg_audit_mgr/get_cloud_audit_keywords_ids",
    family: "moderation",
    name: "get_cloud_audit_keywords_ids",
    summary: "Lists the lists of words that cloud review looks for.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/77829",
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
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "im_msg_audit_mgr/get_cloud_audit_keywords_ids",
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
            items: "Infos",
            size: Some("Limit"),
            style: PageStyle::Offset(OffsetPage {
                offset: "Offset",
                total: Some("TotalCount"),
                total_when: &[],
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[2001, 2002, 2003, 2004, 2015],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "As of the sister page; the end of this one was not readable.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/77831",
                seen: "2026-03",
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
