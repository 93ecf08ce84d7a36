// Written by `cargo xtask gen` from spec/push/remove_attr.yaml. Do not edit.

//! `timpush/remove_attr`: Takes attributes away from accounts.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PushAccount, PushAccountFailure, PushAttrName};

/// Takes attributes away from accounts.
///
/// The call succeeds even if some accounts do not exist; they are listed.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/remove_attr`; at most 100 calls a second; retry class `repeatable`; a `UserAttrs`
/// of more than 100 items is split over several calls.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90030
/// (`attribute_length_invalid`), 90033 (`attribute_invalid`), 91000 (`internal_error`).
///
/// Source: page 1047/60566, page 269/137903.
///
/// Not sure (`errors`): 90030 is not in the table; it is what setting attributes answers to a name of
/// the wrong length.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveAttrRequest {
    /// Accounts, with the attributes that they lose.
    ///
    /// 1 to 100 items.
    pub user_attrs: Vec<AccountAttrsToRemove>,
}

wire::object!(RemoveAttrRequest {
    user_attrs: needed(0, "UserAttrs"),
});

wire::blank!(RemoveAttrRequest { user_attrs });

impl RemoveAttrRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        user_attrs: impl IntoIterator<Item = impl Into<AccountAttrsToRemove>>,
    ) -> Self {
        Self {
            user_attrs: user_attrs.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(RemoveAttrRequest, Object, REQUEST);

/// What [`RemoveAttrRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct RemoveAttrResponse {
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

wire::object!(RemoveAttrResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    error_list: list_if_any(3, "ErrorList"),
});

impl RemoveAttrResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &PushAccountFailure> {
        self.error_list
            .iter()
            .filter(|item| {
                wire::classify(
                    RemoveAttrRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for RemoveAttrResponse {
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
crate::schema::answer!(RemoveAttrResponse, NORMAL_ENVELOPE, RESPONSE);

/// An account and attributes to take away.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountAttrsToRemove {
    /// Who.
    pub to_account: PushAccount,
    /// Names of the attributes; where they are set this is an object, here a list.
    pub attrs: Vec<PushAttrName>,
}

wire::object!(AccountAttrsToRemove {
    to_account: needed(0, "To_Account"),
    attrs: needed(1, "Attrs"),
});

wire::blank!(AccountAttrsToRemove { to_account, attrs });

impl AccountAttrsToRemove {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl Into<PushAccount>,
        attrs: impl IntoIterator<Item = impl Into<PushAttrName>>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            attrs: attrs.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AccountAttrsToRemove, Object, ACCOUNT_ATTRS_TO_REMOVE);

impl Endpoint for RemoveAttrRequest {
    type Response = RemoveAttrResponse;
    const META: &'static EndpointMeta = &REMOVE_ATTR;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&REMOVE_ATTR);
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

pub(crate) static ACCOUNT_ATTRS_TO_REMOVE: ObjectMeta = ObjectMeta::new(
    "AccountAttrsToRemove",
    "An account and attributes to take away.",
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
            wire: "Attrs",
            name: "attrs",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_ATTR_NAME)),
            doc: "Names of the attributes; where they are set this is an object, here a list.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "RemoveAttrRequest",
    "Takes attributes away from accounts.",
    &[
        FieldMeta {
            wire: "UserAttrs",
            name: "user_attrs",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::ACCOUNT_ATTRS_TO_REMOVE)),
            doc: "Accounts, with the attributes that they lose.",
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
    "RemoveAttrResponse",
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

pub(crate) static REMOVE_ATTR: EndpointMeta = EndpointMeta {
    path: "timpush/remove_attr",
    family: "push",
    name: "remove_attr",
    summary: "Takes attributes away from accounts.",
    doc: "The call succeeds even if some accounts do not exist; they are listed.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60566",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "timpush/remove_attr",
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
    errors: &[90001, 90009, 90018, 90030, 90033, 91000],
    item_errors: &[70107],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "90030 is not in the table; it is what setting attributes answers to a name of the wrong length.",
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
