// Written by `cargo xtask gen` from spec/follow/follow_get_info.yaml. Do not edit.

//! `follow/follow_get_info`: Counts followers, followed users and mutual relations of many users.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserId};

/// Counts followers, followed users and mutual relations of many users.
///
/// Needs: Pro, Pro Plus or Enterprise plan, and the switch for following and followers in the console.
///
/// Command `follow/follow_get_info`; at most 200 calls a second; retry class `read`; a `To_Account` of
/// more than 20 items is split over several calls.
///
/// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
/// (`admin_required`), 30005 (`follow_disabled`), 30006 (`internal_error`), 30007 (`timeout`).
///
/// Source: page 1047/70350 (2025-10), client library doocs_java (2025-12).
///
/// Not sure (`item_errors`): The page does not say which numbers come beside a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FollowGetInfoRequest {
    /// The user who asks.
    pub from_account: UserId,
    /// Users to count for, possibly the one who asks among them.
    ///
    /// 1 to 20 items.
    pub to_account: Vec<UserId>,
}

wire::object!(FollowGetInfoRequest {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
});

wire::blank!(FollowGetInfoRequest { from_account, to_account });

impl FollowGetInfoRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FollowGetInfoRequest, Object, REQUEST);

/// What [`FollowGetInfoRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct FollowGetInfoResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per user.
    pub follow_info: Vec<FollowCounts>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FollowGetInfoResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    follow_info: list(3, "FollowInfo"),
    error_display: option(4, "ErrorDisplay"),
});

wire::debug!(
    FollowGetInfoResponse { action_status, error_code, error_info, undecoded, follow_info
    }

);

impl FollowGetInfoResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &FollowCounts> {
        self.follow_info
            .iter()
            .filter(|item| {
                wire::classify(
                    FollowGetInfoRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for FollowGetInfoResponse {
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
crate::schema::answer!(FollowGetInfoResponse, NORMAL_ENVELOPE, RESPONSE);

/// The numbers of one user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowCounts {
    /// Who.
    pub to_account: UserId,
    /// 0 if the user was counted for.
    pub result_code: i64,
    /// Why not, in words; empty otherwise.
    pub result_info: Option<String>,
    /// How many follow the user.
    pub follower_count: Option<u32>,
    /// How many the user follows.
    pub following_count: Option<u32>,
    /// How many do both.
    pub mutual_following_count: Option<u32>,
}

wire::object!(FollowCounts {
    to_account: needed(0, "To_Account"),
    result_code: needed(1, "ResultCode"),
    result_info: option(2, "ResultInfo"),
    follower_count: option(3, "FollowerCount"),
    following_count: option(4, "FollowingCount"),
    mutual_following_count: option(5, "MutualFollowingCount"),
});

wire::debug!(
    FollowCounts { to_account, result_code, follower_count, following_count,
    mutual_following_count }
);

#[cfg(feature = "schema")]
crate::schema::named!(FollowCounts, Object, FOLLOW_COUNTS);

impl Endpoint for FollowGetInfoRequest {
    type Response = FollowGetInfoResponse;
    const META: &'static EndpointMeta = &FOLLOW_GET_INFO;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&FOLLOW_GET_INFO);
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
        let received = [("FollowInfo", whole.follow_info.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.follow_info.append(&mut part.follow_info);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.to_account.iter().map(|item| item.to_string()).collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .follow_info
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

pub(crate) static FOLLOW_COUNTS: ObjectMeta = ObjectMeta::new(
    "FollowCounts",
    "The numbers of one user.",
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
            wire: "ResultCode",
            name: "result_code",
            ty: TypeMeta::Code,
            doc: "0 if the user was counted for.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultInfo",
            name: "result_info",
            ty: TypeMeta::String,
            doc: "Why not, in words; empty otherwise.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FollowerCount",
            name: "follower_count",
            ty: TypeMeta::U32,
            doc: "How many follow the user.",
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
            wire: "FollowingCount",
            name: "following_count",
            ty: TypeMeta::U32,
            doc: "How many the user follows.",
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
            wire: "MutualFollowingCount",
            name: "mutual_following_count",
            ty: TypeMeta::U32,
            doc: "How many do both.",
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
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FollowGetInfoRequest",
    "Counts followers, followed users and mutual relations of many users.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user who asks.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users to count for, possibly the one who asks among them.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(20),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "FollowGetInfoResponse",
    "",
    &[
        FieldMeta {
            wire: "FollowInfo",
            name: "follow_info",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FOLLOW_COUNTS)),
            doc: "One entry per user.",
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

pub(crate) static FOLLOW_GET_INFO: EndpointMeta = EndpointMeta {
    path: "follow/follow_get_info",
    family: "follow",
    name: "follow_get_info",
    summary: "Counts followers, followed users and mutual relations of many users.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/70350",
            seen: "2025-10",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "Pro, Pro Plus or Enterprise plan, and the switch for following and followers in the console.",
    ),
    domain: &tables::FOLLOW_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "follow/follow_get_info",
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
        size: 20,
        in_order: false,
    }),
    results: Some(Results {
        list: "FollowInfo",
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
    errors: &[30001, 30002, 30003, 30004, 30005, 30006, 30007],
    item_errors: &[30003],
    doubts: &[
        Doubt {
            at: "item_errors",
            says: None,
            why: "The page does not say which numbers come beside a user.",
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
