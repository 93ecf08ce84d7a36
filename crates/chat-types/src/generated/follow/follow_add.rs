// Written by `cargo xtask gen` from spec/follow/follow_add.yaml. Do not edit.

//! `follow/follow_add`: Makes a user follow others.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, RelationResult, UserId};

/// Makes a user follow others.
///
/// A user follows at most 5000 others and cannot follow itself. The code of the call says nothing about
/// the single users.
///
/// Needs: Pro, Pro Plus or Enterprise plan, and the switch for following and followers in the console.
///
/// Command `follow/follow_add`; at most 200 calls a second; retry class `repeatable`; a `FollowItem` of
/// more than 20 items is split over several calls.
///
/// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
/// (`admin_required`), 30005 (`follow_disabled`), 30006 (`internal_error`), 30007 (`timeout`).
///
/// Source: page 1047/70345 (2025-10), page 1047/66035 (2025-11), client library doocs_java (2025-12).
///
/// Not sure (`doc`): From the pages of the client. Their English text speaks of 5000 followers, the
/// Chinese one of 5000 users followed and no limit of followers; 32101 and 32103 suggest that there are
/// limits all the same.
///
/// Not sure (`retry`): Following twice is taken to be following; what it is answered with is not said.
///
/// Not sure (`response.ErrorDisplay`): In samples only, like everywhere in this family.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FollowAddRequest {
    /// The user who follows.
    pub from_account: UserId,
    /// Whom to follow.
    ///
    /// 1 to 20 items.
    pub follow_item: Vec<UserToFollow>,
}

wire::object!(FollowAddRequest {
    from_account: needed(0, "From_Account"),
    follow_item: needed(1, "FollowItem"),
});

wire::blank!(FollowAddRequest { from_account, follow_item });

impl FollowAddRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        follow_item: impl IntoIterator<Item = impl Into<UserToFollow>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            follow_item: follow_item.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FollowAddRequest, Object, REQUEST);

/// What [`FollowAddRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct FollowAddResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each.
    pub result_item: Vec<RelationResult>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FollowAddResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    result_item: list(3, "ResultItem"),
    error_display: option(4, "ErrorDisplay"),
});

wire::debug!(
    FollowAddResponse { action_status, error_code, error_info, undecoded, result_item }
);

impl FollowAddResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &RelationResult> {
        self.result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    FollowAddRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for FollowAddResponse {
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
crate::schema::answer!(FollowAddResponse, NORMAL_ENVELOPE, RESPONSE);

/// A user to follow.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserToFollow {
    /// Who.
    pub to_account: UserId,
}

wire::object!(UserToFollow {
    to_account: needed(0, "To_Account"),
});

wire::blank!(UserToFollow { to_account });

impl UserToFollow {
    /// Makes one with the fields that it must have.
    pub fn new(to_account: impl Into<UserId>) -> Self {
        Self {
            to_account: to_account.into(),
        }
    }
}

impl From<UserId> for UserToFollow {
    #[inline]
    fn from(value: UserId) -> Self {
        Self::new(value)
    }
}

impl From<&UserId> for UserToFollow {
    #[inline]
    fn from(value: &UserId) -> Self {
        Self::new(value)
    }
}

impl From<&str> for UserToFollow {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for UserToFollow {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}

impl From<String> for UserToFollow {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(UserToFollow, Object, USER_TO_FOLLOW);

impl Endpoint for FollowAddRequest {
    type Response = FollowAddResponse;
    const META: &'static EndpointMeta = &FOLLOW_ADD;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&FOLLOW_ADD);
        if self.follow_item.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.follow_item);
        let rest = part.split_off(size);
        let call = Self {
            follow_item: part,
            ..self.clone()
        };
        self.follow_item = rest;
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
        self.follow_item
            .iter()
            .map(|item| {
                wire::Slot::<crate::UserId>::get(&item.to_account)
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
                    Some(item.to_account.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    item.result_info.as_deref(),
                )
            })
            .collect()
    }
}

pub(crate) static USER_TO_FOLLOW: ObjectMeta = ObjectMeta::new(
    "UserToFollow",
    "A user to follow.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FollowAddRequest",
    "Makes a user follow others.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user who follows.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FollowItem",
            name: "follow_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::USER_TO_FOLLOW)),
            doc: "Whom to follow.",
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
    "FollowAddResponse",
    "",
    &[
        FieldMeta {
            wire: "ResultItem",
            name: "result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::RELATION_RESULT)),
            doc: "What became of each.",
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

pub(crate) static FOLLOW_ADD: EndpointMeta = EndpointMeta {
    path: "follow/follow_add",
    family: "follow",
    name: "follow_add",
    summary: "Makes a user follow others.",
    doc: "A user follows at most 5000 others and cannot follow itself. The code of the call says nothing about the single users.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/70345",
            seen: "2025-10",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/66035",
            seen: "2025-11",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "follow/follow_add",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "FollowItem",
        id: Some("To_Account"),
        size: 20,
        in_order: false,
    }),
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
    errors: &[30001, 30002, 30003, 30004, 30005, 30006, 30007],
    item_errors: &[30003, 32100, 32101, 32102, 32103],
    doubts: &[
        Doubt {
            at: "doc",
            says: None,
            why: "From the pages of the client. Their English text speaks of 5000 followers, the Chinese one of 5000 users followed and no limit of followers; 32101 and 32103 suggest that there are limits all the same.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/66035",
                seen: "2025-01",
            }),
        },
        Doubt {
            at: "retry",
            says: None,
            why: "Following twice is taken to be following; what it is answered with is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.ErrorDisplay",
            says: None,
            why: "In samples only, like everywhere in this family.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
