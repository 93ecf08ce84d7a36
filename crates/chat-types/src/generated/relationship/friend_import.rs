// Written by `cargo xtask gen` from spec/relationship/friend_import.yaml. Do not edit.

//! `sns/friend_import`: Brings existing friendships into the service, on one side and without asking.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, FriendGroupName, FriendSource, RelationResult, SnsCustomValues,
    UnixTime, UserId,
};

/// Brings existing friendships into the service, on one side and without asking.
///
/// No webhook is called and nobody is asked. A friendship on both sides takes a call for each of the
/// two users. Many friends of one user belong in one call, since calls at the same time disturb each
/// other.
///
/// Command `sns/friend_import`; at most 200 calls a second; retry class `repeatable`; a `AddFriendItem`
/// of more than 1000 items is split over several calls.
///
/// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
/// (`admin_required`), 30005 (`text_blocked`), 30006 (`internal_error`), 30007 (`timeout`), 30008
/// (`write_conflict`), 30011 (`too_many_friend_groups`).
///
/// Source: page 1047/34903 (2024-09), page 269/8301 (2025-12), page 269/9346 (2025-11), client library
/// doocs_java (2025-12).
///
/// Not sure (`retry`): Importing a friend again is taken to write the same fields; what it is answered
/// with is not said.
///
/// Not sure (`quota[0].limit`): Older text. Another source reads `100/s`.
///
/// Not sure (`item_errors`): One table for the call and for the single users. The samples show 30002
/// and 30010 beside a user; the rest is sorted by meaning.
///
/// Not sure (`request.AddFriendItem.max_items`): From an older copy of the page of limits; the page of
/// the command was seen in part.
///
/// Not sure (`batch.in_order`): Parts at the same time would write to the same user and meet 30008.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FriendImportRequest {
    /// The user who gets friends.
    pub from_account: UserId,
    /// The friends.
    ///
    /// 1 to 1000 items.
    pub add_friend_item: Vec<FriendToImport>,
}

wire::object!(FriendImportRequest {
    from_account: needed(0, "From_Account"),
    add_friend_item: needed(1, "AddFriendItem"),
});

wire::blank!(FriendImportRequest { from_account, add_friend_item });

impl FriendImportRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        add_friend_item: impl IntoIterator<Item = impl Into<FriendToImport>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            add_friend_item: add_friend_item.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FriendImportRequest, Object, REQUEST);

/// What [`FriendImportRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct FriendImportResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each.
    pub result_item: Vec<RelationResult>,
    /// Users who were not imported, once more; there only if some failed.
    pub fail_account: Vec<UserId>,
    /// Users who do not belong to the app, once more; there only if there are some.
    pub invalid_account: Vec<UserId>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FriendImportResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    result_item: list(3, "ResultItem"),
    fail_account: list_if_any(4, "Fail_Account"),
    invalid_account: list_if_any(5, "Invalid_Account"),
    error_display: option(6, "ErrorDisplay"),
});

wire::debug!(
    FriendImportResponse { action_status, error_code, error_info, undecoded, result_item,
    fail_account, invalid_account }
);

impl FriendImportResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &RelationResult> {
        self.result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    FriendImportRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for FriendImportResponse {
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
crate::schema::answer!(FriendImportResponse, NORMAL_ENVELOPE, RESPONSE);

/// A friend from elsewhere.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FriendToImport {
    /// Who.
    pub to_account: UserId,
    /// How they found each other.
    pub add_source: FriendSource,
    /// The name that the user has for the friend.
    ///
    /// At most 96 bytes.
    pub remark: Option<String>,
    /// When that name was given.
    pub remark_time: Option<UnixTime>,
    /// Friend groups to put the friend into.
    ///
    /// At most 32 items.
    pub groups: Option<Vec<FriendGroupName>>,
    /// What was said when they became friends.
    ///
    /// At most 256 bytes.
    pub add_wording: Option<String>,
    /// When they became friends.
    pub add_time: Option<UnixTime>,
    /// Fields of the app.
    pub custom_item: Option<SnsCustomValues>,
}

wire::object!(FriendToImport {
    to_account: needed(0, "To_Account"),
    add_source: needed(1, "AddSource"),
    remark: option(2, "Remark"),
    remark_time: option(3, "RemarkTime"),
    groups: option(4, "GroupName"),
    add_wording: option(5, "AddWording"),
    add_time: option(6, "AddTime"),
    custom_item: option(7, "CustomItem"),
});

wire::blank!(
    FriendToImport { to_account, add_source, remark, remark_time, groups, add_wording,
    add_time, custom_item }
);

impl FriendToImport {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl Into<UserId>,
        add_source: impl Into<FriendSource>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            add_source: add_source.into(),
            remark: None,
            remark_time: None,
            groups: None,
            add_wording: None,
            add_time: None,
            custom_item: None,
        }
    }

    /// Sets [`remark`](Self::remark).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`remark_time`](Self::remark_time).
    #[must_use]
    pub fn remark_time(mut self, remark_time: impl Into<UnixTime>) -> Self {
        self.remark_time = Some(remark_time.into());
        self
    }

    /// Sets [`groups`](Self::groups).
    #[must_use]
    pub fn groups(
        mut self,
        groups: impl IntoIterator<Item = impl Into<FriendGroupName>>,
    ) -> Self {
        self.groups = Some(groups.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`add_wording`](Self::add_wording).
    #[must_use]
    pub fn add_wording(mut self, add_wording: impl Into<String>) -> Self {
        self.add_wording = Some(add_wording.into());
        self
    }

    /// Sets [`add_time`](Self::add_time).
    #[must_use]
    pub fn add_time(mut self, add_time: impl Into<UnixTime>) -> Self {
        self.add_time = Some(add_time.into());
        self
    }

    /// Sets [`custom_item`](Self::custom_item).
    #[must_use]
    pub fn custom_item(mut self, custom_item: impl Into<SnsCustomValues>) -> Self {
        self.custom_item = Some(custom_item.into());
        self
    }
}

wire::debug!(
    FriendToImport { to_account, add_source, remark_time, groups, add_time, custom_item }
);

#[cfg(feature = "schema")]
crate::schema::named!(FriendToImport, Object, FRIEND_TO_IMPORT);

impl Endpoint for FriendImportRequest {
    type Response = FriendImportResponse;
    const META: &'static EndpointMeta = &FRIEND_IMPORT;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&FRIEND_IMPORT);
        if self.add_friend_item.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.add_friend_item);
        let rest = part.split_off(size);
        let call = Self {
            add_friend_item: part,
            ..self.clone()
        };
        self.add_friend_item = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [
            ("ResultItem", whole.result_item.len()),
            ("Fail_Account", whole.fail_account.len()),
            ("Invalid_Account", whole.invalid_account.len()),
        ];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.result_item.append(&mut part.result_item);
        whole.fail_account.append(&mut part.fail_account);
        whole.invalid_account.append(&mut part.invalid_account);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.add_friend_item
            .iter()
            .map(|item| {
                wire::Slot::<crate::UserId>::get(&item.to_account)
                    .map_or_else(String::new, |id| id.to_string())
            })
            .collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .result_item
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.result_code);
                ItemResult::new(
                    Some(item.to_account.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    item.result_info.as_deref(),
                )
            })
            .collect()
    }
}

pub(crate) static FRIEND_TO_IMPORT: ObjectMeta = ObjectMeta::new(
    "FriendToImport",
    "A friend from elsewhere.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AddSource",
            name: "add_source",
            ty: TypeMeta::Id(&tables::FRIEND_SOURCE),
            doc: "How they found each other.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Remark",
            name: "remark",
            ty: TypeMeta::String,
            doc: "The name that the user has for the friend.",
            max_bytes: Some(96),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "RemarkTime",
            name: "remark_time",
            ty: TypeMeta::Time,
            doc: "When that name was given.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupName",
            name: "groups",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::FRIEND_GROUP_NAME)),
            doc: "Friend groups to put the friend into.",
            rules: &FieldRules {
                max_items: Some(32),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AddWording",
            name: "add_wording",
            ty: TypeMeta::String,
            doc: "What was said when they became friends.",
            max_bytes: Some(256),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AddTime",
            name: "add_time",
            ty: TypeMeta::Time,
            doc: "When they became friends.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomItem",
            name: "custom_item",
            ty: TypeMeta::TagList(&tables::SNS_CUSTOM_VALUES),
            doc: "Fields of the app.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FriendImportRequest",
    "Brings existing friendships into the service, on one side and without asking.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user who gets friends.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AddFriendItem",
            name: "add_friend_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FRIEND_TO_IMPORT)),
            doc: "The friends.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(1000),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "FriendImportResponse",
    "",
    &[
        FieldMeta {
            wire: "ResultItem",
            name: "result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::RELATION_RESULT)),
            doc: "What became of each.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Fail_Account",
            name: "fail_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users who were not imported, once more; there only if some failed.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Invalid_Account",
            name: "invalid_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users who do not belong to the app, once more; there only if there are some.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorDisplay",
            name: "error_display",
            ty: TypeMeta::String,
            doc: "Text to be shown to users; what it holds is not specified.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static FRIEND_IMPORT: EndpointMeta = EndpointMeta {
    path: "sns/friend_import",
    family: "relationship",
    name: "friend_import",
    summary: "Brings existing friendships into the service, on one side and without asking.",
    doc: "No webhook is called and nobody is asked. A friendship on both sides takes a call for each of the two users. Many friends of one user belong in one call, since calls at the same time disturb each other.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34903",
            seen: "2024-09",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/8301",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/9346",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "sns/friend_import",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "AddFriendItem",
        id: Some("To_Account"),
        size: 1000,
        in_order: true,
    }),
    results: Some(Results {
        list: "ResultItem",
        id: Some("To_Account"),
        outcome: Some("ResultCode"),
        info: Some("ResultInfo"),
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[30001, 30002, 30003, 30004, 30005, 30006, 30007, 30008, 30011],
    item_errors: &[30001, 30002, 30003, 30005, 30006, 30007, 30008, 30010, 30011],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "Importing a friend again is taken to write the same fields; what it is answered with is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "quota[0].limit",
            says: Some("100/s"),
            why: "Older text.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/8301",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "One table for the call and for the single users. The samples show 30002 and 30010 beside a user; the rest is sorted by meaning.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.AddFriendItem.max_items",
            says: None,
            why: "From an older copy of the page of limits; the page of the command was seen in part.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/9346",
                seen: "",
            }),
        },
        Doubt {
            at: "batch.in_order",
            says: None,
            why: "Parts at the same time would write to the same user and meet 30008.",
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
