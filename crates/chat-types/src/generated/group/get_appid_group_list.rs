// Written by `cargo xtask gen` from spec/group/get_appid_group_list.yaml. Do not edit.

//! `group_open_http_svc/get_appid_group_list`: Lists the ids of all groups of the app.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, GroupType};

/// Lists the ids of all groups of the app.
///
/// One call a second is allowed, so a long list takes its time.
///
/// Command `group_open_http_svc/get_appid_group_list`; at most 1 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10006
/// (`operation_rate_exceeded`), 10007 (`permission_denied`), 10018 (`answer_too_large`).
///
/// Source: page 269/1614 (2025-12), page 1047/34960 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`quota[0].code`): The general table names listing all groups too often as a case of 10006;
/// the page's own table has neither number. Another source reads `10006`.
///
/// Not sure (`request.Next.type`): Most other lists go on by a text; this one is a number of 64 bits.
/// Another source reads `Cursor`.
///
/// Not sure (`request.GroupType`): The broadcast room, which is retired, is still offered, and the
/// comment in a sample leaves the community out.
///
/// Not sure (`envelope`): The sample on the overview of the interfaces has no `ErrorInfo`; that of the
/// page has it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAppidGroupListRequest {
    /// Page size.
    ///
    /// At most 10000; the service assumes `10000` when it is absent; the client sends `10000` when it is
    /// not set.
    pub limit: Option<u32>,
    /// Where to go on; 0 on the first call. It does not fit 32 bits.
    ///
    /// The service assumes `0` when it is absent.
    pub next: Option<u64>,
    /// Kind of group wanted; absent: all.
    pub group_type: Option<GroupType>,
}

wire::object!(GetAppidGroupListRequest {
    limit: option(0, "Limit"),
    next: option(1, "Next"),
    group_type: option(2, "GroupType"),
});

impl GetAppidGroupListRequest {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            limit: None,
            next: None,
            group_type: None,
        }
    }

    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn next(mut self, next: u64) -> Self {
        self.next = Some(next);
        self
    }

    /// Sets [`group_type`](Self::group_type).
    #[must_use]
    pub fn group_type(mut self, group_type: impl Into<GroupType>) -> Self {
        self.group_type = Some(group_type.into());
        self
    }
}

impl Default for GetAppidGroupListRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetAppidGroupListRequest, Object, REQUEST);

/// What [`GetAppidGroupListRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAppidGroupListResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// All groups, not only those of this page; with `GroupType`, all of that kind.
    pub total_count: u32,
    /// This page.
    pub group_id_list: Vec<ListedGroup>,
    /// What the next call sends; 0 when finished.
    pub next: u64,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetAppidGroupListResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    total_count: needed(3, "TotalCount"),
    group_id_list: list(4, "GroupIdList"),
    next: needed(5, "Next"),
});

impl Answer for GetAppidGroupListResponse {
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
crate::schema::answer!(GetAppidGroupListResponse, NORMAL_ENVELOPE, RESPONSE);

/// A group of the app.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedGroup {
    /// Which group.
    pub group_id: GroupId,
}

wire::object!(ListedGroup {
    group_id: needed(0, "GroupId"),
});

#[cfg(feature = "schema")]
crate::schema::named!(ListedGroup, Object, LISTED_GROUP);

impl Endpoint for GetAppidGroupListRequest {
    type Response = GetAppidGroupListResponse;
    const META: &'static EndpointMeta = &GET_APPID_GROUP_LIST;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.limit.get_or_insert(10000);
        self.next.get_or_insert(0);
    }
}

impl Paged for GetAppidGroupListRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.next, &[Literal::Int(0)]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<u64>("Next", &answer.next)?;
        let moved = wire::carry(next_1, &mut self.next);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("Next")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.group_id_list.is_empty()
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

impl PagedItems for GetAppidGroupListRequest {
    type Item = ListedGroup;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.group_id_list
    }
}

pub(crate) static LISTED_GROUP: ObjectMeta = ObjectMeta::new(
    "ListedGroup",
    "A group of the app.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Which group.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetAppidGroupListRequest",
    "Lists the ids of all groups of the app.",
    &[
        FieldMeta {
            wire: "Limit",
            name: "limit",
            ty: TypeMeta::U32,
            doc: "Page size.",
            rules: &FieldRules {
                default: Some(Literal::Int(10000)),
                fill: Some(Fill::Value(Literal::Int(10000))),
                max: Some(10000),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Next",
            name: "next",
            ty: TypeMeta::U64,
            doc: "Where to go on; 0 on the first call. It does not fit 32 bits.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupType",
            name: "group_type",
            ty: TypeMeta::Enum(&tables::GROUP_TYPE),
            doc: "Kind of group wanted; absent: all.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetAppidGroupListResponse",
    "",
    &[
        FieldMeta {
            wire: "TotalCount",
            name: "total_count",
            ty: TypeMeta::U32,
            doc: "All groups, not only those of this page; with `GroupType`, all of that kind.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupIdList",
            name: "group_id_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::LISTED_GROUP)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Next",
            name: "next",
            ty: TypeMeta::U64,
            doc: "What the next call sends; 0 when finished.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_APPID_GROUP_LIST: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_appid_group_list",
    family: "group",
    name: "get_appid_group_list",
    summary: "Lists the ids of all groups of the app.",
    doc: "One call a second is allowed, so a long list takes its time.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1614",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34960",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/get_appid_group_list",
            rate: Rate { count: 1, per_seconds: 1 },
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
            items: "GroupIdList",
            size: Some("Limit"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("Next", "Next")],
                first: &[("Next", Literal::Int(0))],
                end: &[("Next", &[Literal::Int(0)])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10004, 10006, 10007, 10018],
    doubts: &[
        Doubt {
            at: "quota[0].code",
            says: Some("10006"),
            why: "The general table names listing all groups too often as a case of 10006; the page's own table has neither number.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.Next.type",
            says: Some("Cursor"),
            why: "Most other lists go on by a text; this one is a number of 64 bits.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "000",
                seen: "",
            }),
        },
        Doubt {
            at: "request.GroupType",
            says: None,
            why: "The broadcast room, which is retired, is still offered, and the comment in a sample leaves the community out.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1614",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "envelope",
            says: None,
            why: "The sample on the overview of the interfaces has no `ErrorInfo`; that of the page has it.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1519",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
