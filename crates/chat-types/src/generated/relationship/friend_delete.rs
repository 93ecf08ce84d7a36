// Written by `cargo xtask gen` from spec/relationship/friend_delete.yaml. Do not edit.

//! `sns/friend_delete`: Removes friends of a user, on one side or on both.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, FriendDeleteType, RelationResult, UserId};

/// Removes friends of a user, on one side or on both.
///
/// Command `sns/friend_delete`; at most 200 calls a second; retry class `repeatable`; a `To_Account` of
/// more than 1000 items is split over several calls.
///
/// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
/// (`admin_required`), 30006 (`internal_error`), 30007 (`timeout`), 30008 (`write_conflict`), 31707
/// (`deletions_throttled`).
///
/// Source: page 269/1644 (2023-02), page 1047/34905, page 1047/33521 (2024-08).
///
/// Not sure (`request.DeleteType.default`): The default of friend_delete_all; this page gives none.
/// Another source reads `Delete_Type_Single`.
///
/// Not sure (`response.Fail_Account`): The page does not have it; its siblings do.
///
/// Not sure (`item_errors`): One table for the call and for the single users, and a sample without a
/// failure; sorted by meaning.
///
/// Not sure (`batch.in_order`): Parts at the same time would write to the same user and meet 30008.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FriendDeleteRequest {
    /// The user who loses friends.
    pub from_account: UserId,
    /// The friends.
    ///
    /// 1 to 1000 items.
    pub to_account: Vec<UserId>,
    /// On which side.
    pub delete_type: Option<FriendDeleteType>,
}

wire::object!(FriendDeleteRequest {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
    delete_type: option(2, "DeleteType"),
});

wire::blank!(FriendDeleteRequest { from_account, to_account, delete_type });

impl FriendDeleteRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
            delete_type: None,
        }
    }

    /// Sets [`delete_type`](Self::delete_type).
    #[must_use]
    pub fn delete_type(mut self, delete_type: impl Into<FriendDeleteType>) -> Self {
        self.delete_type = Some(delete_type.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FriendDeleteRequest, Object, REQUEST);

/// What [`FriendDeleteRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct FriendDeleteResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each.
    pub result_item: Vec<RelationResult>,
    /// Friends who were not removed, once more; there only if some failed.
    pub fail_account: Vec<UserId>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FriendDeleteResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    result_item: list(3, "ResultItem"),
    fail_account: list_if_any(4, "Fail_Account"),
    error_display: option(5, "ErrorDisplay"),
});

wire::debug!(
    FriendDeleteResponse { action_status, error_code, error_info, undecoded, result_item,
    fail_account }
);

impl FriendDeleteResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &RelationResult> {
        self.result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    FriendDeleteRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for FriendDeleteResponse {
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
crate::schema::answer!(FriendDeleteResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for FriendDeleteRequest {
    type Response = FriendDeleteResponse;
    const META: &'static EndpointMeta = &FRIEND_DELETE;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&FRIEND_DELETE);
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
    "FriendDeleteRequest",
    "Removes friends of a user, on one side or on both.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user who loses friends.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "The friends.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(1000),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DeleteType",
            name: "delete_type",
            ty: TypeMeta::Enum(&tables::FRIEND_DELETE_TYPE),
            doc: "On which side.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "FriendDeleteResponse",
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
            doc: "Friends who were not removed, once more; there only if some failed.",
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

pub(crate) static FRIEND_DELETE: EndpointMeta = EndpointMeta {
    path: "sns/friend_delete",
    family: "relationship",
    name: "friend_delete",
    summary: "Removes friends of a user, on one side or on both.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1644",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34905",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/33521",
            seen: "2024-08",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    already: &[31704],
    quota: &[
        Quota {
            name: "sns/friend_delete",
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
    errors: &[30001, 30002, 30003, 30004, 30006, 30007, 30008, 31707],
    item_errors: &[30001, 30002, 30003, 30006, 30007, 30008, 31704, 31707],
    doubts: &[
        Doubt {
            at: "request.DeleteType.default",
            says: Some("Delete_Type_Single"),
            why: "The default of friend_delete_all; this page gives none.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1645",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "response.Fail_Account",
            says: None,
            why: "The page does not have it; its siblings do.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "One table for the call and for the single users, and a sample without a failure; sorted by meaning.",
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
