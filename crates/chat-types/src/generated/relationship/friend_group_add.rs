// Written by `cargo xtask gen` from spec/relationship/group_add.yaml. Do not edit.

//! `sns/group_add`: Makes friend groups for a user and puts friends into them if wanted.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, FriendGroupName, RelationResult, UserId};

/// Makes friend groups for a user and puts friends into them if wanted.
///
/// All friends named are put into all groups named. The single results speak of the friends, not of the
/// groups.
///
/// Command `sns/group_add`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
/// (`admin_required`), 30005 (`text_blocked`), 30006 (`internal_error`), 30007 (`timeout`), 30008
/// (`write_conflict`), 30011 (`too_many_friend_groups`).
///
/// Source: page 1047/34950 (2024-09), page 269/10107 (2023-02).
///
/// Not sure (`retry`): What a group is answered with that is there already is not said; making it again
/// can hardly make a second one, since the name is all it has.
///
/// Not sure (`response.Invalid_Account`): The newer sample lists such users under Fail_Account and has
/// this list no more; the older one has it, and names a user under Fail_Account who did not fail.
///
/// Not sure (`item_errors`): The samples show 30002 and 32216 beside a user; the rest is sorted by
/// meaning.
///
/// Not sure (`request.To_Account.min_items`): Whether an empty list is refused is not said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FriendGroupAddRequest {
    /// The user who gets friend groups.
    pub from_account: UserId,
    /// The new groups. A user has at most 32.
    ///
    /// 1 to 32 items.
    pub groups: Vec<FriendGroupName>,
    /// Friends to put into them.
    ///
    /// 1 to 1000 items.
    pub to_account: Option<Vec<UserId>>,
}

wire::object!(FriendGroupAddRequest {
    from_account: needed(0, "From_Account"),
    groups: needed(1, "GroupName"),
    to_account: option(2, "To_Account"),
});

wire::blank!(FriendGroupAddRequest { from_account, groups, to_account });

impl FriendGroupAddRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        groups: impl IntoIterator<Item = impl Into<FriendGroupName>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            groups: groups.into_iter().map(Into::into).collect(),
            to_account: None,
        }
    }

    /// Sets [`to_account`](Self::to_account).
    #[must_use]
    pub fn to_account(
        mut self,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.to_account = Some(to_account.into_iter().map(Into::into).collect());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FriendGroupAddRequest, Object, REQUEST);

/// What [`FriendGroupAddRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct FriendGroupAddResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each friend.
    pub result_item: Vec<RelationResult>,
    /// Users who were not put into the groups, once more; there only if some failed.
    pub fail_account: Vec<UserId>,
    /// Users who do not belong to the app, once more; there only if there are some.
    pub invalid_account: Vec<UserId>,
    /// Revision of the user's friend groups.
    pub current_sequence: u64,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FriendGroupAddResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    result_item: list_if_any(3, "ResultItem"),
    fail_account: list_if_any(4, "Fail_Account"),
    invalid_account: list_if_any(5, "Invalid_Account"),
    current_sequence: needed(6, "CurrentSequence"),
    error_display: option(7, "ErrorDisplay"),
});

wire::debug!(
    FriendGroupAddResponse { action_status, error_code, error_info, undecoded,
    result_item, fail_account, invalid_account, current_sequence }
);

impl FriendGroupAddResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &RelationResult> {
        self.result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    FriendGroupAddRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for FriendGroupAddResponse {
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
crate::schema::answer!(FriendGroupAddResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for FriendGroupAddRequest {
    type Response = FriendGroupAddResponse;
    const META: &'static EndpointMeta = &FRIEND_GROUP_ADD;

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

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FriendGroupAddRequest",
    "Makes friend groups for a user and puts friends into them if wanted.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user who gets friend groups.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupName",
            name: "groups",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::FRIEND_GROUP_NAME)),
            doc: "The new groups. A user has at most 32.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(32),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Friends to put into them.",
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
    "FriendGroupAddResponse",
    "",
    &[
        FieldMeta {
            wire: "ResultItem",
            name: "result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::RELATION_RESULT)),
            doc: "What became of each friend.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["To_Account"]),
                            test: Test::Present,
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Fail_Account",
            name: "fail_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users who were not put into the groups, once more; there only if some failed.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Invalid_Account",
            name: "invalid_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users who do not belong to the app, once more; there only if there are some.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CurrentSequence",
            name: "current_sequence",
            ty: TypeMeta::U64,
            doc: "Revision of the user's friend groups.",
            always: true,
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

pub(crate) static FRIEND_GROUP_ADD: EndpointMeta = EndpointMeta {
    path: "sns/group_add",
    family: "relationship",
    name: "friend_group_add",
    summary: "Makes friend groups for a user and puts friends into them if wanted.",
    doc: "All friends named are put into all groups named. The single results speak of the friends, not of the groups.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34950",
            seen: "2024-09",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/10107",
            seen: "2023-02",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "sns/group_add",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
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
    item_errors: &[30002, 30003, 30006, 30007, 32216],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "What a group is answered with that is there already is not said; making it again can hardly make a second one, since the name is all it has.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.Invalid_Account",
            says: None,
            why: "The newer sample lists such users under Fail_Account and has this list no more; the older one has it, and names a user under Fail_Account who did not fail.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34950",
                seen: "2024-09",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "The samples show 30002 and 32216 beside a user; the rest is sorted by meaning.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.To_Account.min_items",
            says: None,
            why: "Whether an empty list is refused is not said.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
