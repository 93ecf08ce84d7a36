// Written by `cargo xtask gen` from spec/relationship/black_list_add.yaml. Do not edit.

//! `sns/black_list_add`: Puts users on a user's block list.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, RelationResult, UserId};

/// Puts users on a user's block list.
///
/// Whoever is blocked cannot write to the user, who can still write to them; if each blocks the other,
/// neither can. Neither of the two can ask the other for friendship, and a friendship between them ends
/// on both sides, unless the console says otherwise.
///
/// Command `sns/black_list_add`; at most 200 calls a second; retry class `repeatable`; a `To_Account`
/// of more than 1000 items is split over several calls.
///
/// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
/// (`admin_required`), 30006 (`internal_error`), 30007 (`timeout`), 30008 (`write_conflict`), 30013
/// (`block_list_full`).
///
/// Source: page 1047/34911 (2025-03), page 269/3718 (2023-02).
///
/// Not sure (`results.already`): The sample answers somebody who is blocked already with 30001, the
/// number of a bad request; only the symbol tells them apart, so such users show up as failed.
///
/// Not sure (`item_errors`): One table for the call and for the single users. The samples show 30001
/// and 30002 beside a user; the rest is sorted by meaning.
///
/// Not sure (`batch.in_order`): Parts at the same time would write to the same user and meet 30008.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlackListAddRequest {
    /// The user who blocks.
    pub from_account: UserId,
    /// Whom to block.
    ///
    /// 1 to 1000 items.
    pub to_account: Vec<UserId>,
}

wire::object!(BlackListAddRequest {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
});

wire::blank!(BlackListAddRequest { from_account, to_account });

impl BlackListAddRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(BlackListAddRequest, Object, REQUEST);

/// What [`BlackListAddRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct BlackListAddResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each.
    pub result_item: Vec<RelationResult>,
    /// Users who were not blocked, once more; there only if some failed.
    pub fail_account: Vec<UserId>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(BlackListAddResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    result_item: list(3, "ResultItem"),
    fail_account: list_if_any(4, "Fail_Account"),
    error_display: option(5, "ErrorDisplay"),
});

wire::debug!(
    BlackListAddResponse { action_status, error_code, error_info, undecoded, result_item,
    fail_account }
);

impl BlackListAddResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &RelationResult> {
        self.result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    BlackListAddRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for BlackListAddResponse {
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
crate::schema::answer!(BlackListAddResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for BlackListAddRequest {
    type Response = BlackListAddResponse;
    const META: &'static EndpointMeta = &BLACK_LIST_ADD;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&BLACK_LIST_ADD);
        if self.to_account.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.to_account);
        let rest = part.split_off(size);
        let call = Self {
            to_account: part,
            ..self.clone()
        };
        self.to_account = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [
            ("ResultItem", whole.result_item.len()),
            ("Fail_Account", whole.fail_account.len()),
        ];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.result_item.append(&mut part.result_item);
        whole.fail_account.append(&mut part.fail_account);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.to_account.iter().map(|item| item.to_string()).collect()
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

static REQUEST: ObjectMeta = ObjectMeta::new(
    "BlackListAddRequest",
    "Puts users on a user's block list.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user who blocks.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Whom to block.",
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
    "BlackListAddResponse",
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
            doc: "Users who were not blocked, once more; there only if some failed.",
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

pub(crate) static BLACK_LIST_ADD: EndpointMeta = EndpointMeta {
    path: "sns/black_list_add",
    family: "relationship",
    name: "black_list_add",
    summary: "Puts users on a user's block list.",
    doc: "Whoever is blocked cannot write to the user, who can still write to them; if each blocks the other, neither can. Neither of the two can ask the other for friendship, and a friendship between them ends on both sides, unless the console says otherwise.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34911",
            seen: "2025-03",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/3718",
            seen: "2023-02",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "sns/black_list_add",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "To_Account",
        id: None,
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
    errors: &[30001, 30002, 30003, 30004, 30006, 30007, 30008, 30013],
    item_errors: &[30001, 30002, 30003, 30006, 30007, 30008, 30013],
    item_meanings: &[
        CodeMeta {
            code: 30001,
            name: "invalid_or_already_blocked",
            class: ErrorClass::Other,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "This user cannot be blocked, or is blocked already: the symbol Err_SNS_BlackListAdd_Already_Exist then stands in ResultInfo.",
        },
    ],
    doubts: &[
        Doubt {
            at: "results.already",
            says: None,
            why: "The sample answers somebody who is blocked already with 30001, the number of a bad request; only the symbol tells them apart, so such users show up as failed.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/3718",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "One table for the call and for the single users. The samples show 30001 and 30002 beside a user; the rest is sorted by meaning.",
            level: DoubtLevel::Medium,
            source: None,
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
