// Written by `cargo xtask gen` from spec/push/clear_all_tags.yaml. Do not edit.

//! `timpush/clear_all_tags`: Takes all tags away from accounts.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PushAccount, PushAccountFailure};

/// Takes all tags away from accounts.
///
/// The call succeeds even if some accounts do not exist; they are listed.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/clear_all_tags`; at most 100 calls a second; retry class `never`; a `To_Account` of
/// more than 100 items is split over several calls.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
/// (`internal_error`).
///
/// Source: page 1047/60570, page 269/100643, page 269/137903.
///
/// Not sure (`retry`): Two calls leave what one leaves, except for tags given between them, which would
/// be lost as well. Another source reads `repeatable`.
///
/// Not sure (`errors`): As of `remove_tag`; this page was not read whole.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClearAllTagsRequest {
    /// Accounts that lose their tags.
    ///
    /// 1 to 100 items.
    pub to_account: Vec<PushAccount>,
}

wire::object!(ClearAllTagsRequest {
    to_account: needed(0, "To_Account"),
});

wire::blank!(ClearAllTagsRequest { to_account });

impl ClearAllTagsRequest {
    /// Makes one with the fields that it must have.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<PushAccount>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ClearAllTagsRequest, Object, REQUEST);

/// What [`ClearAllTagsRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct ClearAllTagsResponse {
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

wire::object!(ClearAllTagsResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    error_list: list_if_any(3, "ErrorList"),
});

impl ClearAllTagsResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &PushAccountFailure> {
        self.error_list
            .iter()
            .filter(|item| {
                wire::classify(
                    ClearAllTagsRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for ClearAllTagsResponse {
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
crate::schema::answer!(ClearAllTagsResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ClearAllTagsRequest {
    type Response = ClearAllTagsResponse;
    const META: &'static EndpointMeta = &CLEAR_ALL_TAGS;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&CLEAR_ALL_TAGS);
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
        let received = [("ErrorList", whole.error_list.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.error_list.append(&mut part.error_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.to_account.iter().map(|item| item.to_string()).collect()
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

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ClearAllTagsRequest",
    "Takes all tags away from accounts.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_ACCOUNT)),
            doc: "Accounts that lose their tags.",
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
    "ClearAllTagsResponse",
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

pub(crate) static CLEAR_ALL_TAGS: EndpointMeta = EndpointMeta {
    path: "timpush/clear_all_tags",
    family: "push",
    name: "clear_all_tags",
    summary: "Takes all tags away from accounts.",
    doc: "The call succeeds even if some accounts do not exist; they are listed.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60570",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/100643",
            seen: "",
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
    retry: Retry::Never,
    quota: &[
        Quota {
            name: "timpush/clear_all_tags",
            rate: Rate { count: 100, per_seconds: 1 },
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
    errors: &[90001, 90009, 90018, 91000],
    item_errors: &[70107],
    doubts: &[
        Doubt {
            at: "retry",
            says: Some("repeatable"),
            why: "Two calls leave what one leaves, except for tags given between them, which would be lost as well.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "As of `remove_tag`; this page was not read whole.",
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
