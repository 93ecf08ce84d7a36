// Written by `cargo xtask gen` from spec/push/add_tag.yaml. Do not edit.

//! `timpush/add_tag`: Puts tags on accounts, in place of those that they have if wanted.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PushAccount, PushAccountFailure, PushTag};

/// Puts tags on accounts, in place of those that they have if wanted.
///
/// The call succeeds even if some accounts do not exist; they are listed. An account has at most 100
/// tags, and an app at most 1000 different ones.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/add_tag`; at most 100 calls a second; retry class `repeatable`; a `UserTags` of
/// more than 100 items is split over several calls.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90020
/// (`tag_too_long`), 90032 (`too_many_tags`), 91000 (`internal_error`).
///
/// Source: page 269/100641 (2025-07), page 1047/60568 (2025-07), page 1047/67821 (2025-01), page
/// 1047/74196, page 269/45941 (2023-02), page 269/137903.
///
/// Not sure (`errors`): What happens beyond 100 tags of an account, or 1000 of the app, is not
/// documented.
///
/// Not sure (`item_errors`): As of `remove_tag`; the end of this page was not read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddTagRequest {
    /// 1: the tags take the place of all that the accounts have; 0: they are added.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub replace: Option<bool>,
    /// Accounts, with the tags that they get.
    ///
    /// 1 to 100 items.
    pub user_tags: Vec<AccountTagsToAdd>,
}

wire::object!(AddTagRequest {
    replace: option_as::<Flag>(0, "Replace"),
    user_tags: needed(1, "UserTags"),
});

wire::blank!(AddTagRequest { replace, user_tags });

impl AddTagRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        user_tags: impl IntoIterator<Item = impl Into<AccountTagsToAdd>>,
    ) -> Self {
        Self {
            replace: None,
            user_tags: user_tags.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`replace`](Self::replace).
    #[must_use]
    pub fn replace(mut self, replace: bool) -> Self {
        self.replace = Some(replace);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AddTagRequest, Object, REQUEST);

/// What [`AddTagRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct AddTagResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Accounts for which it failed; missing if there are none.
    pub error_list: Vec<PushAccountFailure>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(AddTagResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    error_list: list_if_any(3, "ErrorList"),
});

impl AddTagResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &PushAccountFailure> {
        self.error_list
            .iter()
            .filter(|item| {
                wire::classify(
                    AddTagRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for AddTagResponse {
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
crate::schema::answer!(AddTagResponse, NORMAL_ENVELOPE, RESPONSE);

/// An account and new tags.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountTagsToAdd {
    /// Who.
    pub to_account: PushAccount,
    /// Its tags: at most 10 when they are added, 100 when they replace.
    ///
    /// At most 100 items.
    pub tags: Vec<PushTag>,
}

wire::object!(AccountTagsToAdd {
    to_account: needed(0, "To_Account"),
    tags: needed(1, "Tags"),
});

wire::blank!(AccountTagsToAdd { to_account, tags });

impl AccountTagsToAdd {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl Into<PushAccount>,
        tags: impl IntoIterator<Item = impl Into<PushTag>>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            tags: tags.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AccountTagsToAdd, Object, ACCOUNT_TAGS_TO_ADD);

impl Endpoint for AddTagRequest {
    type Response = AddTagResponse;
    const META: &'static EndpointMeta = &ADD_TAG;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&ADD_TAG);
        if self.user_tags.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.user_tags);
        let rest = part.split_off(size);
        let call = Self {
            user_tags: part,
            ..self.clone()
        };
        self.user_tags = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("ErrorList", whole.error_list.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.error_list.append(&mut part.error_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.user_tags
            .iter()
            .map(|item| {
                wire::Slot::<crate::PushAccount>::get(&item.to_account)
                    .map_or_else(String::new, |id| id.to_string())
            })
            .collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .error_list
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.error_code);
                ItemResult::new(
                    Some(item.to_account.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    item.error_info.as_deref(),
                )
            })
            .collect()
    }
}

pub(crate) static ACCOUNT_TAGS_TO_ADD: ObjectMeta = ObjectMeta::new(
    "AccountTagsToAdd",
    "An account and new tags.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::PUSH_ACCOUNT),
            doc: "Who.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Tags",
            name: "tags",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_TAG)),
            doc: "Its tags: at most 10 when they are added, 100 when they replace.",
            required: true,
            rules: &FieldRules {
                max_items: Some(100),
                checks: &["tags_to_add"],
                check_limit: Some(10),
                codes: &[(chat_meta::check::Rule::MaxItems, 90032)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AddTagRequest",
    "Puts tags on accounts, in place of those that they have if wanted.",
    &[
        FieldMeta {
            wire: "Replace",
            name: "replace",
            ty: TypeMeta::Flag,
            doc: "1: the tags take the place of all that the accounts have; 0: they are added.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UserTags",
            name: "user_tags",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::ACCOUNT_TAGS_TO_ADD)),
            doc: "Accounts, with the tags that they get.",
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
    "AddTagResponse",
    "",
    &[
        FieldMeta {
            wire: "ErrorList",
            name: "error_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PUSH_ACCOUNT_FAILURE)),
            doc: "Accounts for which it failed; missing if there are none.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static ADD_TAG: EndpointMeta = EndpointMeta {
    path: "timpush/add_tag",
    family: "push",
    name: "add_tag",
    summary: "Puts tags on accounts, in place of those that they have if wanted.",
    doc: "The call succeeds even if some accounts do not exist; they are listed. An account has at most 100 tags, and an app at most 1000 different ones.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/100641",
            seen: "2025-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60568",
            seen: "2025-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/67821",
            seen: "2025-01",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/74196",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/45941",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/137903",
            seen: "",
        },
    ],
    needs: Some("The push service, alone or with chat, switched on in the console."),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "timpush/add_tag",
            rate: Rate { count: 100, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "UserTags",
        id: Some("To_Account"),
        size: 100,
        in_order: false,
    }),
    results: Some(Results {
        list: "ErrorList",
        id: Some("To_Account"),
        outcome: Some("ErrorCode"),
        info: Some("ErrorInfo"),
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: true,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[90001, 90009, 90018, 90020, 90032, 91000],
    item_errors: &[70107],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "What happens beyond 100 tags of an account, or 1000 of the app, is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "As of `remove_tag`; the end of this page was not read.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/60569",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
