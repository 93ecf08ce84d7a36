// Written by `cargo xtask gen` from spec/account/account_delete.yaml. Do not edit.

//! `im_open_login_svc/account_delete`: Deletes accounts and everything that belongs to them. This
//! cannot be undone.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserId};

/// Deletes accounts and everything that belongs to them. This cannot be undone.
///
/// Needs: Trial apps may delete at once; on other plans deletion has to be allowed in the console, and
/// a deleted id cannot be imported again for three months.
///
/// Command `im_open_login_svc/account_delete`; at most 100 calls a second; retry class `repeatable`; a
/// `DeleteItem` of more than 100 items is split over several calls.
///
/// Error codes: 30006 (`relation_cleanup_failed`), 30007 (`relation_cleanup_timeout`), 30008
/// (`relation_write_conflict`), 40006 (`profile_internal_error`), 70169 (`account_service_timeout`),
/// 70202 (`account_service_timeout_alt`), 70402 (`invalid_parameter`), 70403 (`admin_required`), 70500
/// (`internal_error`), 71000 (`deletion_not_allowed`).
///
/// Source: page 269/36443 (2025-11), page 1047/34955 (2024-08).
///
/// Not sure (`errors`): The table names it, the sample shows it beside the single account while the
/// call is fine. Another source reads `70107`.
///
/// Not sure (`item_errors`): Only 70107 is shown for a single account; which of the others come there
/// is not said.
///
/// Not sure (`needs`): Older text. Another source reads `Only trial apps may delete accounts.`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountDeleteRequest {
    /// Accounts to delete.
    ///
    /// 1 to 100 items.
    pub delete_item: Vec<AccountToDelete>,
}

wire::object!(AccountDeleteRequest {
    delete_item: needed(0, "DeleteItem"),
});

wire::blank!(AccountDeleteRequest { delete_item });

impl AccountDeleteRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        delete_item: impl IntoIterator<Item = impl Into<AccountToDelete>>,
    ) -> Self {
        Self {
            delete_item: delete_item.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AccountDeleteRequest, Object, REQUEST);

/// What [`AccountDeleteRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct AccountDeleteResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per account.
    pub result_item: Vec<DeletedAccount>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(AccountDeleteResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    result_item: list(3, "ResultItem"),
});

impl AccountDeleteResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &DeletedAccount> {
        self.result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    AccountDeleteRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for AccountDeleteResponse {
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
crate::schema::answer!(AccountDeleteResponse, NORMAL_ENVELOPE, RESPONSE);

/// An account to delete.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountToDelete {
    /// Who.
    pub user_id: UserId,
}

wire::object!(AccountToDelete {
    user_id: needed(0, "UserID"),
});

wire::blank!(AccountToDelete { user_id });

impl AccountToDelete {
    /// Makes one with the fields that it must have.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl From<UserId> for AccountToDelete {
    #[inline]
    fn from(value: UserId) -> Self {
        Self::new(value)
    }
}

impl From<&UserId> for AccountToDelete {
    #[inline]
    fn from(value: &UserId) -> Self {
        Self::new(value)
    }
}

impl From<&str> for AccountToDelete {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for AccountToDelete {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}

impl From<String> for AccountToDelete {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AccountToDelete, Object, ACCOUNT_TO_DELETE);

/// What became of one account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedAccount {
    /// Who.
    pub user_id: UserId,
    /// 0 if the account was deleted.
    pub result_code: i64,
    /// Why not, in words; a symbol in the samples.
    pub result_info: Option<String>,
}

wire::object!(DeletedAccount {
    user_id: needed(0, "UserID"),
    result_code: needed(1, "ResultCode"),
    result_info: option(2, "ResultInfo"),
});

wire::debug!(DeletedAccount { user_id, result_code });

#[cfg(feature = "schema")]
crate::schema::named!(DeletedAccount, Object, DELETED_ACCOUNT);

impl Endpoint for AccountDeleteRequest {
    type Response = AccountDeleteResponse;
    const META: &'static EndpointMeta = &ACCOUNT_DELETE;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&ACCOUNT_DELETE);
        if self.delete_item.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.delete_item);
        let rest = part.split_off(size);
        let call = Self {
            delete_item: part,
            ..self.clone()
        };
        self.delete_item = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("ResultItem", whole.result_item.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.result_item.append(&mut part.result_item);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.delete_item
            .iter()
            .map(|item| {
                wire::Slot::<crate::UserId>::get(&item.user_id)
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
                    Some(item.user_id.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    item.result_info.as_deref(),
                )
            })
            .collect()
    }
}

pub(crate) static ACCOUNT_TO_DELETE: ObjectMeta = ObjectMeta::new(
    "AccountToDelete",
    "An account to delete.",
    &[
        FieldMeta {
            wire: "UserID",
            name: "user_id",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static DELETED_ACCOUNT: ObjectMeta = ObjectMeta::new(
    "DeletedAccount",
    "What became of one account.",
    &[
        FieldMeta {
            wire: "UserID",
            name: "user_id",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultCode",
            name: "result_code",
            ty: TypeMeta::Code,
            doc: "0 if the account was deleted.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultInfo",
            name: "result_info",
            ty: TypeMeta::String,
            doc: "Why not, in words; a symbol in the samples.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AccountDeleteRequest",
    "Deletes accounts and everything that belongs to them. This cannot be undone.",
    &[
        FieldMeta {
            wire: "DeleteItem",
            name: "delete_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::ACCOUNT_TO_DELETE)),
            doc: "Accounts to delete.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(100),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "AccountDeleteResponse",
    "",
    &[
        FieldMeta {
            wire: "ResultItem",
            name: "result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::DELETED_ACCOUNT)),
            doc: "One entry per account.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static ACCOUNT_DELETE: EndpointMeta = EndpointMeta {
    path: "im_open_login_svc/account_delete",
    family: "account",
    name: "account_delete",
    summary: "Deletes accounts and everything that belongs to them. This cannot be undone.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/36443",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34955",
            seen: "2024-08",
        },
    ],
    needs: Some(
        "Trial apps may delete at once; on other plans deletion has to be allowed in the console, and a deleted id cannot be imported again for three months.",
    ),
    domain: &tables::ACCOUNT_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    already: &[70107],
    quota: &[
        Quota {
            name: "im_open_login_svc/account_delete",
            rate: Rate { count: 100, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "DeleteItem",
        id: Some("UserID"),
        size: 100,
        in_order: false,
    }),
    results: Some(Results {
        list: "ResultItem",
        id: Some("UserID"),
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
    errors: &[30006, 30007, 30008, 40006, 70169, 70202, 70402, 70403, 70500, 71000],
    item_errors: &[30006, 30007, 30008, 40006, 70107, 70169, 70202, 70500],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("70107"),
            why: "The table names it, the sample shows it beside the single account while the call is fine.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/36443",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "Only 70107 is shown for a single account; which of the others come there is not said.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "needs",
            says: Some("Only trial apps may delete accounts."),
            why: "Older text.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/36443",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
