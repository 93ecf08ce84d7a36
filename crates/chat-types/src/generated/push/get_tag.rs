// Written by `cargo xtask gen` from spec/push/get_tag.yaml. Do not edit.

//! `timpush/get_tag`: Reads the tags of accounts.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{AccountPushTags, ActionStatus, PushAccount, PushAccountFailure};

/// Reads the tags of accounts.
///
/// The call succeeds even if some accounts do not exist; they are listed.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/get_tag`; at most 100 calls a second; retry class `read`; a `To_Account` of more
/// than 100 items is split over several calls.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
/// (`internal_error`).
///
/// Source: page 1047/60567, page 269/100640, page 269/137903.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTagRequest {
    /// Accounts to read.
    ///
    /// 1 to 100 items.
    pub to_account: Vec<PushAccount>,
}

wire::object!(GetTagRequest {
    to_account: needed(0, "To_Account"),
});

wire::blank!(GetTagRequest { to_account });

impl GetTagRequest {
    /// Makes one with the fields that it must have.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<PushAccount>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetTagRequest, Object, REQUEST);

/// What [`GetTagRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct GetTagResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Accounts that were found, with their tags.
    pub user_tags: Vec<AccountPushTags>,
    /// Accounts for which it failed; missing if there are none.
    pub error_list: Vec<PushAccountFailure>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetTagResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    user_tags: list(3, "UserTags"),
    error_list: list_if_any(4, "ErrorList"),
});

impl GetTagResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &PushAccountFailure> {
        self.error_list
            .iter()
            .filter(|item| {
                wire::classify(
                    GetTagRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for GetTagResponse {
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
crate::schema::answer!(GetTagResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GetTagRequest {
    type Response = GetTagResponse;
    const META: &'static EndpointMeta = &GET_TAG;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&GET_TAG);
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
            ("UserTags", whole.user_tags.len()),
            ("ErrorList", whole.error_list.len()),
        ];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.user_tags.append(&mut part.user_tags);
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
    "GetTagRequest",
    "Reads the tags of accounts.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_ACCOUNT)),
            doc: "Accounts to read.",
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
    "GetTagResponse",
    "",
    &[
        FieldMeta {
            wire: "UserTags",
            name: "user_tags",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::ACCOUNT_PUSH_TAGS)),
            doc: "Accounts that were found, with their tags.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorList",
            name: "error_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PUSH_ACCOUNT_FAILURE)),
            doc: "Accounts for which it failed; missing if there are none.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_TAG: EndpointMeta = EndpointMeta {
    path: "timpush/get_tag",
    family: "push",
    name: "get_tag",
    summary: "Reads the tags of accounts.",
    doc: "The call succeeds even if some accounts do not exist; they are listed.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60567",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/100640",
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
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "timpush/get_tag",
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
    ..BASE_ENDPOINT
};
