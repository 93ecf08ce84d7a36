// Written by `cargo xtask gen` from spec/push/set_attr.yaml. Do not edit.

//! `timpush/set_attr`: Sets attributes of accounts.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{AccountPushAttrs, ActionStatus, PushAccountFailure};

/// Sets attributes of accounts.
///
/// The attributes must have been named with `set_attr_name`. The call succeeds even if some accounts do
/// not exist; they are listed.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/set_attr`; at most 100 calls a second; retry class `repeatable`; a `UserAttrs` of
/// more than 100 items is split over several calls.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90030
/// (`attribute_length_invalid`), 90033 (`attribute_invalid`), 90035 (`attribute_account_mismatch`),
/// 91000 (`internal_error`).
///
/// Source: page 269/100638 (2025-08), page 1047/60565 (2025-07), page 1047/67818 (2025-01), page
/// 269/137903.
///
/// Not sure (`errors`): 90035 stands among the numbers of the call; the sample shows it for a single
/// account. 90030 stands in the general table only.
///
/// Not sure (`request.UserAttrs`): That attributes which are not mentioned stay as they are is
/// inferred.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetAttrRequest {
    /// Accounts, with their attributes.
    ///
    /// 1 to 100 items.
    pub user_attrs: Vec<AccountPushAttrs>,
}

wire::object!(SetAttrRequest {
    user_attrs: needed(0, "UserAttrs"),
});

wire::blank!(SetAttrRequest { user_attrs });

impl SetAttrRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        user_attrs: impl IntoIterator<Item = impl Into<AccountPushAttrs>>,
    ) -> Self {
        Self {
            user_attrs: user_attrs.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(SetAttrRequest, Object, REQUEST);

/// What [`SetAttrRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct SetAttrResponse {
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

wire::object!(SetAttrResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    error_list: list_if_any(3, "ErrorList"),
});

impl SetAttrResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &PushAccountFailure> {
        self.error_list
            .iter()
            .filter(|item| {
                wire::classify(
                    SetAttrRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for SetAttrResponse {
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
crate::schema::answer!(SetAttrResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SetAttrRequest {
    type Response = SetAttrResponse;
    const META: &'static EndpointMeta = &SET_ATTR;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&SET_ATTR);
        if self.user_attrs.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.user_attrs);
        let rest = part.split_off(size);
        let call = Self {
            user_attrs: part,
            ..self.clone()
        };
        self.user_attrs = rest;
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
        self.user_attrs
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

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SetAttrRequest",
    "Sets attributes of accounts.",
    &[
        FieldMeta {
            wire: "UserAttrs",
            name: "user_attrs",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::ACCOUNT_PUSH_ATTRS)),
            doc: "Accounts, with their attributes.",
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
    "SetAttrResponse",
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

pub(crate) static SET_ATTR: EndpointMeta = EndpointMeta {
    path: "timpush/set_attr",
    family: "push",
    name: "set_attr",
    summary: "Sets attributes of accounts.",
    doc: "The attributes must have been named with `set_attr_name`. The call succeeds even if some accounts do not exist; they are listed.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/100638",
            seen: "2025-08",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60565",
            seen: "2025-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/67818",
            seen: "2025-01",
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
            name: "timpush/set_attr",
            rate: Rate { count: 100, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "UserAttrs",
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
    errors: &[90001, 90009, 90018, 90030, 90033, 90035, 91000],
    item_errors: &[70107, 90035],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "90035 stands among the numbers of the call; the sample shows it for a single account. 90030 stands in the general table only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/60565",
                seen: "",
            }),
        },
        Doubt {
            at: "request.UserAttrs",
            says: None,
            why: "That attributes which are not mentioned stay as they are is inferred.",
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
