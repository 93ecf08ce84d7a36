// Written by `cargo xtask gen` from spec/account/account_check.yaml. Do not edit.

//! `im_open_login_svc/account_check`: Tells for many users whether they have been imported.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserId};

/// Tells for many users whether they have been imported.
///
/// Command `im_open_login_svc/account_check`; at most 100 calls a second; retry class `read`; a
/// `CheckItem` of more than 100 items is split over several calls.
///
/// Error codes: 70169 (`account_service_timeout`), 70202 (`account_service_timeout_alt`), 70402
/// (`invalid_parameter`), 70403 (`admin_required`), 70500 (`internal_error`).
///
/// Source: page 1047/34956 (2024-02), page 269/38417 (2023-02).
///
/// Not sure (`item_errors`): The page has no number for a single user who cannot be looked up; these
/// are taken from the table of the call.
///
/// Not sure (`objects.CheckedAccount.fields.AccountStatus.always`): Every sample shows it; none shows a
/// user who could not be looked up.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountCheckRequest {
    /// Users to look up.
    ///
    /// 1 to 100 items.
    pub check_item: Vec<AccountToCheck>,
}

wire::object!(AccountCheckRequest {
    check_item: needed(0, "CheckItem"),
});

wire::blank!(AccountCheckRequest { check_item });

impl AccountCheckRequest {
    /// Makes one with the fields that it must have.
    pub fn new(check_item: impl IntoIterator<Item = impl Into<AccountToCheck>>) -> Self {
        Self {
            check_item: check_item.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AccountCheckRequest, Object, REQUEST);

/// What [`AccountCheckRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct AccountCheckResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per user.
    pub result_item: Vec<CheckedAccount>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(AccountCheckResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    result_item: list(3, "ResultItem"),
});

impl AccountCheckResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &CheckedAccount> {
        self.result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    AccountCheckRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for AccountCheckResponse {
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
crate::schema::answer!(AccountCheckResponse, NORMAL_ENVELOPE, RESPONSE);

/// Whether a user of the app has an account.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountStatus {
    /// There is an account.
    Imported,
    /// There is none, or none any more.
    NotImported,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl AccountStatus {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Imported => "Imported",
            Self::NotImported => "NotImported",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Imported" => Self::Imported,
            "NotImported" => Self::NotImported,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(AccountStatus);

#[cfg(feature = "schema")]
crate::schema::named!(AccountStatus, Enum, ACCOUNT_STATUS);

/// A user to look up.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountToCheck {
    /// Who.
    pub user_id: UserId,
}

wire::object!(AccountToCheck {
    user_id: needed(0, "UserID"),
});

wire::blank!(AccountToCheck { user_id });

impl AccountToCheck {
    /// Makes one with the fields that it must have.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl From<UserId> for AccountToCheck {
    #[inline]
    fn from(value: UserId) -> Self {
        Self::new(value)
    }
}

impl From<&UserId> for AccountToCheck {
    #[inline]
    fn from(value: &UserId) -> Self {
        Self::new(value)
    }
}

impl From<&str> for AccountToCheck {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for AccountToCheck {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}

impl From<String> for AccountToCheck {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AccountToCheck, Object, ACCOUNT_TO_CHECK);

/// What is known of one user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckedAccount {
    /// Who.
    pub user_id: UserId,
    /// 0 if this user could be looked up, whatever the result.
    pub result_code: i64,
    /// Why not, in words.
    pub result_info: Option<String>,
    /// Whether the user has an account.
    pub account_status: Option<AccountStatus>,
}

wire::object!(CheckedAccount {
    user_id: needed(0, "UserID"),
    result_code: needed(1, "ResultCode"),
    result_info: option(2, "ResultInfo"),
    account_status: option(3, "AccountStatus"),
});

wire::debug!(CheckedAccount { user_id, result_code, account_status });

#[cfg(feature = "schema")]
crate::schema::named!(CheckedAccount, Object, CHECKED_ACCOUNT);

impl Endpoint for AccountCheckRequest {
    type Response = AccountCheckResponse;
    const META: &'static EndpointMeta = &ACCOUNT_CHECK;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&ACCOUNT_CHECK);
        if self.check_item.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.check_item);
        let rest = part.split_off(size);
        let call = Self {
            check_item: part,
            ..self.clone()
        };
        self.check_item = rest;
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
        self.check_item
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

pub(crate) static ACCOUNT_STATUS: EnumMeta = EnumMeta {
    name: "AccountStatus",
    doc: "Whether a user of the app has an account.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Imported",
            wire: Literal::Text("Imported"),
            aliases: &[],
            doc: "There is an account.",
        },
        EnumValue {
            name: "NotImported",
            wire: Literal::Text("NotImported"),
            aliases: &[],
            doc: "There is none, or none any more.",
        },
    ],
    prefixes: &[],
};

pub(crate) static ACCOUNT_TO_CHECK: ObjectMeta = ObjectMeta::new(
    "AccountToCheck",
    "A user to look up.",
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

pub(crate) static CHECKED_ACCOUNT: ObjectMeta = ObjectMeta::new(
    "CheckedAccount",
    "What is known of one user.",
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
            doc: "0 if this user could be looked up, whatever the result.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultInfo",
            name: "result_info",
            ty: TypeMeta::String,
            doc: "Why not, in words.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AccountStatus",
            name: "account_status",
            ty: TypeMeta::Enum(&tables::ACCOUNT_STATUS),
            doc: "Whether the user has an account.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AccountCheckRequest",
    "Tells for many users whether they have been imported.",
    &[
        FieldMeta {
            wire: "CheckItem",
            name: "check_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::ACCOUNT_TO_CHECK)),
            doc: "Users to look up.",
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
    "AccountCheckResponse",
    "",
    &[
        FieldMeta {
            wire: "ResultItem",
            name: "result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CHECKED_ACCOUNT)),
            doc: "One entry per user.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static ACCOUNT_CHECK: EndpointMeta = EndpointMeta {
    path: "im_open_login_svc/account_check",
    family: "account",
    name: "account_check",
    summary: "Tells for many users whether they have been imported.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34956",
            seen: "2024-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/38417",
            seen: "2023-02",
        },
    ],
    domain: &tables::ACCOUNT_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "im_open_login_svc/account_check",
            rate: Rate { count: 100, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "CheckItem",
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
    errors: &[70169, 70202, 70402, 70403, 70500],
    item_errors: &[70169, 70500],
    doubts: &[
        Doubt {
            at: "item_errors",
            says: None,
            why: "The page has no number for a single user who cannot be looked up; these are taken from the table of the call.",
            level: DoubtLevel::Low,
            source: None,
        },
        Doubt {
            at: "objects.CheckedAccount.fields.AccountStatus.always",
            says: None,
            why: "Every sample shows it; none shows a user who could not be looked up.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
