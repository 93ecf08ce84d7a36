// Written by `cargo xtask gen` from spec/relationship/friend_get_list.yaml. Do not edit.

//! `sns/friend_get_list`: Reads chosen fields of chosen friends, both what the user keeps about them
//! and their profiles.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, FriendTag, FriendValues, UserId};

/// Reads chosen fields of chosen friends, both what the user keeps about them and their profiles.
///
/// Command `sns/friend_get_list`; at most 200 calls a second; retry class `read`; a `To_Account` of
/// more than 100 items is split over several calls.
///
/// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
/// (`internal_error`), 30007 (`timeout`).
///
/// Source: page 1047/34910 (2024-07), page 269/8609 (2023-02).
///
/// Not sure (`item_errors`): The sample shows 30001 beside a user who is no friend; the rest is sorted
/// by meaning.
///
/// Not sure (`batch.size`): Advice, not a limit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FriendGetListRequest {
    /// The user whose friends they are.
    pub from_account: UserId,
    /// The friends. The vendor advises to ask for no more than 100 at once, since larger answers may fail.
    ///
    /// At least 1 items.
    pub to_account: Vec<UserId>,
    /// Which fields, those of the app included.
    ///
    /// At least 1 items.
    pub tag_list: Vec<FriendTag>,
}

wire::object!(FriendGetListRequest {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
    tag_list: needed(2, "TagList"),
});

wire::blank!(FriendGetListRequest { from_account, to_account, tag_list });

impl FriendGetListRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
        tag_list: impl IntoIterator<Item = impl Into<FriendTag>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
            tag_list: tag_list.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FriendGetListRequest, Object, REQUEST);

/// What [`FriendGetListRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct FriendGetListResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per friend.
    pub info_item: Vec<FriendProfile>,
    /// Users who could not be read, once more; there only if some failed.
    pub fail_account: Vec<UserId>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FriendGetListResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    info_item: list(3, "InfoItem"),
    fail_account: list_if_any(4, "Fail_Account"),
    error_display: option(5, "ErrorDisplay"),
});

wire::debug!(
    FriendGetListResponse { action_status, error_code, error_info, undecoded, info_item,
    fail_account }
);

impl FriendGetListResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &FriendProfile> {
        self.info_item
            .iter()
            .filter(|item| {
                wire::classify(
                    FriendGetListRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for FriendGetListResponse {
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
crate::schema::answer!(FriendGetListResponse, NORMAL_ENVELOPE, RESPONSE);

/// A friend, or why there is nothing to tell.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendProfile {
    /// Who.
    pub to_account: UserId,
    /// The fields; those without a value are missing.
    pub sns_profile_item: Option<FriendValues>,
    /// 0 if the friend was read.
    pub result_code: i64,
    /// Why not, as a symbol for people and logs; empty otherwise.
    pub result_info: Option<String>,
}

wire::object!(FriendProfile {
    to_account: needed(0, "To_Account"),
    sns_profile_item: option(1, "SnsProfileItem"),
    result_code: needed(2, "ResultCode"),
    result_info: option(3, "ResultInfo"),
});

wire::debug!(FriendProfile { to_account, sns_profile_item, result_code });

#[cfg(feature = "schema")]
crate::schema::named!(FriendProfile, Object, FRIEND_PROFILE);

impl Endpoint for FriendGetListRequest {
    type Response = FriendGetListResponse;
    const META: &'static EndpointMeta = &FRIEND_GET_LIST;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&FRIEND_GET_LIST);
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
            ("InfoItem", whole.info_item.len()),
            ("Fail_Account", whole.fail_account.len()),
        ];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.info_item.append(&mut part.info_item);
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
            .info_item
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

pub(crate) static FRIEND_PROFILE: ObjectMeta = ObjectMeta::new(
    "FriendProfile",
    "A friend, or why there is nothing to tell.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SnsProfileItem",
            name: "sns_profile_item",
            ty: TypeMeta::TagList(&tables::FRIEND_VALUES),
            doc: "The fields; those without a value are missing.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultCode",
            name: "result_code",
            ty: TypeMeta::Code,
            doc: "0 if the friend was read.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultInfo",
            name: "result_info",
            ty: TypeMeta::String,
            doc: "Why not, as a symbol for people and logs; empty otherwise.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FriendGetListRequest",
    "Reads chosen fields of chosen friends, both what the user keeps about them and their profiles.",
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
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "The friends. The vendor advises to ask for no more than 100 at once, since larger answers may fail.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TagList",
            name: "tag_list",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::FRIEND_TAG)),
            doc: "Which fields, those of the app included.",
            required: true,
            rules: &FieldRules {
                filters: Some("FriendValues"),
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "FriendGetListResponse",
    "",
    &[
        FieldMeta {
            wire: "InfoItem",
            name: "info_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FRIEND_PROFILE)),
            doc: "One entry per friend.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Fail_Account",
            name: "fail_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users who could not be read, once more; there only if some failed.",
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

pub(crate) static FRIEND_GET_LIST: EndpointMeta = EndpointMeta {
    path: "sns/friend_get_list",
    family: "relationship",
    name: "friend_get_list",
    summary: "Reads chosen fields of chosen friends, both what the user keeps about them and their profiles.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34910",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/8609",
            seen: "2023-02",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "sns/friend_get_list",
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
        size: 100,
        in_order: false,
    }),
    results: Some(Results {
        list: "InfoItem",
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
    errors: &[30001, 30003, 30004, 30006, 30007],
    item_errors: &[30001, 30003, 30006, 30007],
    item_meanings: &[
        CodeMeta {
            code: 30001,
            name: "not_friends",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The two are no friends.",
        },
    ],
    doubts: &[
        Doubt {
            at: "item_errors",
            says: None,
            why: "The sample shows 30001 beside a user who is no friend; the rest is sorted by meaning.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "batch.size",
            says: None,
            why: "Advice, not a limit.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
