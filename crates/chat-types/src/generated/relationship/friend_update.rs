// Written by `cargo xtask gen` from spec/relationship/friend_update.yaml. Do not edit.

//! `sns/friend_update`: Changes remarks, friend groups and fields of the app that a user keeps about
//! friends.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, RelationResult, SnsChanges, UserId};

/// Changes remarks, friend groups and fields of the app that a user keeps about friends.
///
/// Nothing else about a friend can be changed. Many friends of one user belong in one call, since calls
/// at the same time disturb each other.
///
/// Command `sns/friend_update`; at most 200 calls a second; retry class `repeatable`; a `UpdateItem` of
/// more than 1000 items is split over several calls.
///
/// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
/// (`admin_required`), 30005 (`text_blocked`), 30006 (`internal_error`), 30007 (`timeout`), 30008
/// (`write_conflict`), 30011 (`too_many_friend_groups`).
///
/// Source: page 1047/34904 (2024-09), page 269/12525 (2025-12).
///
/// Not sure (`errors`): A field of the app that the console does not know was answered with 30001 for
/// the whole call.
///
/// Not sure (`item_errors`): One table for the call and for the single users. The samples show 30002
/// and 30011 beside a user; the rest is sorted by meaning.
///
/// Not sure (`batch.in_order`): Parts at the same time would write to the same user and meet 30008.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FriendUpdateRequest {
    /// The user whose friends they are.
    pub from_account: UserId,
    /// The friends, and what changes.
    ///
    /// 1 to 1000 items.
    pub update_item: Vec<FriendToUpdate>,
}

wire::object!(FriendUpdateRequest {
    from_account: needed(0, "From_Account"),
    update_item: needed(1, "UpdateItem"),
});

wire::blank!(FriendUpdateRequest { from_account, update_item });

impl FriendUpdateRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        update_item: impl IntoIterator<Item = impl Into<FriendToUpdate>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            update_item: update_item.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FriendUpdateRequest, Object, REQUEST);

/// What [`FriendUpdateRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct FriendUpdateResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each.
    pub result_item: Vec<RelationResult>,
    /// Friends who were not changed, once more; there only if some failed.
    pub fail_account: Vec<UserId>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FriendUpdateResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    result_item: list(3, "ResultItem"),
    fail_account: list_if_any(4, "Fail_Account"),
    error_display: option(5, "ErrorDisplay"),
});

wire::debug!(
    FriendUpdateResponse { action_status, error_code, error_info, undecoded, result_item,
    fail_account }
);

impl FriendUpdateResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &RelationResult> {
        self.result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    FriendUpdateRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for FriendUpdateResponse {
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
crate::schema::answer!(FriendUpdateResponse, NORMAL_ENVELOPE, RESPONSE);

/// A friend, and what changes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FriendToUpdate {
    /// Who.
    pub to_account: UserId,
    /// The new values. What is not named stays.
    ///
    /// At least 1 items.
    pub sns_item: SnsChanges,
}

wire::object!(FriendToUpdate {
    to_account: needed(0, "To_Account"),
    sns_item: needed(1, "SnsItem"),
});

wire::blank!(FriendToUpdate { to_account, sns_item });

impl FriendToUpdate {
    /// Makes one with the fields that it must have.
    pub fn new(to_account: impl Into<UserId>, sns_item: impl Into<SnsChanges>) -> Self {
        Self {
            to_account: to_account.into(),
            sns_item: sns_item.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FriendToUpdate, Object, FRIEND_TO_UPDATE);

impl Endpoint for FriendUpdateRequest {
    type Response = FriendUpdateResponse;
    const META: &'static EndpointMeta = &FRIEND_UPDATE;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&FRIEND_UPDATE);
        if self.update_item.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.update_item);
        let rest = part.split_off(size);
        let call = Self {
            update_item: part,
            ..self.clone()
        };
        self.update_item = rest;
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
        self.update_item
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

pub(crate) static FRIEND_TO_UPDATE: ObjectMeta = ObjectMeta::new(
    "FriendToUpdate",
    "A friend, and what changes.",
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
            wire: "SnsItem",
            name: "sns_item",
            ty: TypeMeta::TagList(&tables::SNS_CHANGES),
            doc: "The new values. What is not named stays.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FriendUpdateRequest",
    "Changes remarks, friend groups and fields of the app that a user keeps about friends.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user whose friends they are.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UpdateItem",
            name: "update_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FRIEND_TO_UPDATE)),
            doc: "The friends, and what changes.",
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
    "FriendUpdateResponse",
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
            doc: "Friends who were not changed, once more; there only if some failed.",
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

pub(crate) static FRIEND_UPDATE: EndpointMeta = EndpointMeta {
    path: "sns/friend_update",
    family: "relationship",
    name: "friend_update",
    summary: "Changes remarks, friend groups and fields of the app that a user keeps about friends.",
    doc: "Nothing else about a friend can be changed. Many friends of one user belong in one call, since calls at the same time disturb each other.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34904",
            seen: "2024-09",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/12525",
            seen: "2025-12",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "sns/friend_update",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "UpdateItem",
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
    item_errors: &[30001, 30002, 30003, 30005, 30006, 30007, 30008, 30011],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "A field of the app that the console does not know was answered with 30001 for the whole call.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "question in the vendor's community",
                seen: "",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "One table for the call and for the single users. The samples show 30002 and 30011 beside a user; the rest is sorted by meaning.",
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
