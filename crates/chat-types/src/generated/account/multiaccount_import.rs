// Written by `cargo xtask gen` from spec/account/multiaccount_import.yaml. Do not edit.

//! `im_open_login_svc/multiaccount_import`: Imports many users of the app as accounts, or refreshes
//! nickname and picture of accounts.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserId};

/// Imports many users of the app as accounts, or refreshes nickname and picture of accounts.
///
/// Command `im_open_login_svc/multiaccount_import`; at most 100 calls a second; retry class
/// `repeatable`; a `AccountList` of more than 100 items is split over several calls.
///
/// Error codes: 40006 (`profile_internal_error`), 40601 (`profile_value_too_long`), 70169
/// (`account_service_timeout`), 70202 (`account_service_timeout_alt`), 70398 (`too_many_accounts`),
/// 70399 (`deleted_recently`), 70402 (`invalid_parameter`), 70403 (`admin_required`), 70500
/// (`internal_error`).
///
/// Source: page 1047/34954 (2025-11), page 269/4919 (2023-02).
///
/// Not sure (`errors`): The newest table was seen in part. 40601 is taken from account_import and 70399
/// from the general table.
///
/// Not sure (`response.FailAccounts.always`): Whether the list is there and empty, or missing, when all
/// went well is not said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MultiaccountImportRequest {
    /// The users. An account that exists takes the nickname and picture sent here.
    ///
    /// Required when `Accounts` is not set; 1 to 100 items.
    pub account_list: Option<Vec<AccountToImport>>,
    /// Older form: ids alone.
    ///
    /// Only when `AccountList` is not set; 1 to 100 items; deprecated: AccountList, which carries nickname
    /// and picture too.
    pub accounts: Option<Vec<UserId>>,
}

wire::object!(MultiaccountImportRequest {
    account_list: option(0, "AccountList"),
    accounts: option(1, "Accounts"),
});

wire::blank!(MultiaccountImportRequest { account_list, accounts });

impl MultiaccountImportRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        account_list: impl IntoIterator<Item = impl Into<AccountToImport>>,
    ) -> Self {
        Self {
            account_list: Some(account_list.into_iter().map(Into::into).collect()),
            accounts: None,
        }
    }

    /// Sets [`accounts`](Self::accounts).
    #[must_use]
    pub fn accounts(
        mut self,
        accounts: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.accounts = Some(accounts.into_iter().map(Into::into).collect());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(MultiaccountImportRequest, Object, REQUEST);

/// What [`MultiaccountImportRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct MultiaccountImportResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Users that could not be imported. Why is not told.
    pub fail_accounts: Vec<UserId>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(MultiaccountImportResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    fail_accounts: list_if_any(3, "FailAccounts"),
});

impl MultiaccountImportResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &UserId> {
        self.fail_accounts.iter()
    }
}

impl Answer for MultiaccountImportResponse {
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
crate::schema::answer!(MultiaccountImportResponse, NORMAL_ENVELOPE, RESPONSE);

/// A user to import.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountToImport {
    /// The user's id in the app.
    pub user_id: UserId,
    /// Nickname.
    ///
    /// At most 500 bytes.
    pub nick: Option<String>,
    /// Address of the user's picture.
    ///
    /// At most 500 bytes.
    pub face_url: Option<String>,
}

wire::object!(AccountToImport {
    user_id: needed(0, "UserID"),
    nick: option(1, "Nick"),
    face_url: option(2, "FaceUrl"),
});

wire::blank!(AccountToImport { user_id, nick, face_url });

impl AccountToImport {
    /// Makes one with the fields that it must have.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            nick: None,
            face_url: None,
        }
    }

    /// Sets [`nick`](Self::nick).
    #[must_use]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Some(nick.into());
        self
    }

    /// Sets [`face_url`](Self::face_url).
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }
}

wire::debug!(AccountToImport { user_id });

impl From<UserId> for AccountToImport {
    #[inline]
    fn from(value: UserId) -> Self {
        Self::new(value)
    }
}

impl From<&UserId> for AccountToImport {
    #[inline]
    fn from(value: &UserId) -> Self {
        Self::new(value)
    }
}

impl From<&str> for AccountToImport {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for AccountToImport {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}

impl From<String> for AccountToImport {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AccountToImport, Object, ACCOUNT_TO_IMPORT);

impl Endpoint for MultiaccountImportRequest {
    type Response = MultiaccountImportResponse;
    const META: &'static EndpointMeta = &MULTIACCOUNT_IMPORT;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&MULTIACCOUNT_IMPORT);
        let mut part = self.account_list.take_if(|list| list.len() > size)?;
        let rest = part.split_off(size);
        let call = Self {
            account_list: Some(part),
            ..self.clone()
        };
        self.account_list = Some(rest);
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("FailAccounts", whole.fail_accounts.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.fail_accounts.append(&mut part.fail_accounts);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.account_list
            .iter()
            .flatten()
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
            .fail_accounts
            .iter()
            .map(|item| {
                let code = None;
                ItemResult::new(
                    Some(item.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    None,
                )
            })
            .collect()
    }
}

pub(crate) static ACCOUNT_TO_IMPORT: ObjectMeta = ObjectMeta::new(
    "AccountToImport",
    "A user to import.",
    &[
        FieldMeta {
            wire: "UserID",
            name: "user_id",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user's id in the app.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Nick",
            name: "nick",
            ty: TypeMeta::String,
            doc: "Nickname.",
            max_bytes: Some(500),
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 40601)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "Address of the user's picture.",
            max_bytes: Some(500),
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 40601)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "MultiaccountImportRequest",
    "Imports many users of the app as accounts, or refreshes nickname and picture of accounts.",
    &[
        FieldMeta {
            wire: "AccountList",
            name: "account_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::ACCOUNT_TO_IMPORT)),
            doc: "The users. An account that exists takes the nickname and picture sent here.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Accounts"),
                            test: Test::Absent,
                        },
                    ],
                ),
                min_items: Some(1),
                max_items: Some(100),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Accounts",
            name: "accounts",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Older form: ids alone.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("AccountList"),
                            test: Test::Absent,
                        },
                    ],
                ),
                min_items: Some(1),
                max_items: Some(100),
                deprecated: Some("AccountList, which carries nickname and picture too"),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "MultiaccountImportResponse",
    "",
    &[
        FieldMeta {
            wire: "FailAccounts",
            name: "fail_accounts",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users that could not be imported. Why is not told.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static MULTIACCOUNT_IMPORT: EndpointMeta = EndpointMeta {
    path: "im_open_login_svc/multiaccount_import",
    family: "account",
    name: "multiaccount_import",
    summary: "Imports many users of the app as accounts, or refreshes nickname and picture of accounts.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34954",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/4919",
            seen: "2023-02",
        },
    ],
    domain: &tables::ACCOUNT_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "im_open_login_svc/multiaccount_import",
            rate: Rate { count: 100, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "AccountList",
        id: Some("UserID"),
        size: 100,
        in_order: false,
    }),
    results: Some(Results {
        list: "FailAccounts",
        id: None,
        outcome: None,
        info: None,
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: true,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[40006, 40601, 70169, 70202, 70398, 70399, 70402, 70403, 70500],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The newest table was seen in part. 40601 is taken from account_import and 70399 from the general table.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "response.FailAccounts.always",
            says: None,
            why: "Whether the list is there and empty, or missing, when all went well is not said.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
