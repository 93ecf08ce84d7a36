// Written by `cargo xtask gen` from spec/follow/follow_check.yaml. Do not edit.

//! `follow/follow_check`: Tells how a user and many others follow each other.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserId};

/// Tells how a user and many others follow each other.
///
/// Needs: Pro, Pro Plus or Enterprise plan, and the switch for following and followers in the console.
///
/// Command `follow/follow_check`; at most 200 calls a second; retry class `read`; a `To_Account` of
/// more than 100 items is split over several calls.
///
/// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
/// (`admin_required`), 30005 (`follow_disabled`), 30006 (`internal_error`), 30007 (`timeout`).
///
/// Source: page 1047/70349 (2025-10), client library doocs_java (2025-12).
///
/// Not sure (`errors`): Taken from the sibling pages; this table was not read to its end.
///
/// Not sure (`item_errors`): The page does not say which numbers come beside a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FollowCheckRequest {
    /// The one user.
    pub from_account: UserId,
    /// The others.
    ///
    /// 1 to 100 items.
    pub to_account: Vec<UserId>,
}

wire::object!(FollowCheckRequest {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
});

wire::blank!(FollowCheckRequest { from_account, to_account });

impl FollowCheckRequest {
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
crate::schema::named!(FollowCheckRequest, Object, REQUEST);

/// What [`FollowCheckRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct FollowCheckResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per user.
    pub result_item: Vec<FollowRelation>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FollowCheckResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    result_item: list(3, "ResultItem"),
    error_display: option(4, "ErrorDisplay"),
});

wire::debug!(
    FollowCheckResponse { action_status, error_code, error_info, undecoded, result_item }
);

impl FollowCheckResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &FollowRelation> {
        self.result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    FollowCheckRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for FollowCheckResponse {
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
crate::schema::answer!(FollowCheckResponse, NORMAL_ENVELOPE, RESPONSE);

/// Who follows whom. A is `From_Account`, B is `To_Account`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FollowRelationType {
    /// Neither follows the other.
    NoRelation,
    /// B follows A.
    BFollowsA,
    /// A follows B.
    AFollowsB,
    /// Each follows the other.
    Mutual,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl FollowRelationType {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::NoRelation => 0,
            Self::BFollowsA => 1,
            Self::AFollowsB => 2,
            Self::Mutual => 3,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::NoRelation,
            1 => Self::BFollowsA,
            2 => Self::AFollowsB,
            3 => Self::Mutual,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(FollowRelationType);

#[cfg(feature = "schema")]
crate::schema::named!(FollowRelationType, Enum, FOLLOW_RELATION_TYPE);

/// How two users follow each other.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowRelation {
    /// The other user.
    pub to_account: UserId,
    /// 0 if the user was looked up.
    pub result_code: i64,
    /// Why not, in words; empty otherwise.
    pub result_info: Option<String>,
    /// Who follows whom.
    pub relation: Option<FollowRelationType>,
}

wire::object!(FollowRelation {
    to_account: needed(0, "To_Account"),
    result_code: needed(1, "ResultCode"),
    result_info: option(2, "ResultInfo"),
    relation: option(3, "FollowType"),
});

wire::debug!(FollowRelation { to_account, result_code, relation });

#[cfg(feature = "schema")]
crate::schema::named!(FollowRelation, Object, FOLLOW_RELATION);

impl Endpoint for FollowCheckRequest {
    type Response = FollowCheckResponse;
    const META: &'static EndpointMeta = &FOLLOW_CHECK;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&FOLLOW_CHECK);
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
        let received = [("ResultItem", whole.result_item.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.result_item.append(&mut part.result_item);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.to_account.iter().map(|item| item.to_string()).collect()
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

pub(crate) static FOLLOW_RELATION_TYPE: EnumMeta = EnumMeta {
    name: "FollowRelationType",
    doc: "Who follows whom. A is `From_Account`, B is `To_Account`.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "NoRelation",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "Neither follows the other.",
        },
        EnumValue {
            name: "BFollowsA",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "B follows A.",
        },
        EnumValue {
            name: "AFollowsB",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "A follows B.",
        },
        EnumValue {
            name: "Mutual",
            wire: Literal::Int(3),
            aliases: &[],
            doc: "Each follows the other.",
        },
    ],
    prefixes: &[],
};

pub(crate) static FOLLOW_RELATION: ObjectMeta = ObjectMeta::new(
    "FollowRelation",
    "How two users follow each other.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The other user.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultCode",
            name: "result_code",
            ty: TypeMeta::Code,
            doc: "0 if the user was looked up.",
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
            wire: "FollowType",
            name: "relation",
            ty: TypeMeta::Enum(&tables::FOLLOW_RELATION_TYPE),
            doc: "Who follows whom.",
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
    "FollowCheckRequest",
    "Tells how a user and many others follow each other.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The one user.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "The others.",
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
    "FollowCheckResponse",
    "",
    &[
        FieldMeta {
            wire: "ResultItem",
            name: "result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FOLLOW_RELATION)),
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

pub(crate) static FOLLOW_CHECK: EndpointMeta = EndpointMeta {
    path: "follow/follow_check",
    family: "follow",
    name: "follow_check",
    summary: "Tells how a user and many others follow each other.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/70349",
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
            name: "follow/follow_check",
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
    item_errors: &[30003],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "Taken from the sibling pages; this table was not read to its end.",
            level: DoubtLevel::Medium,
            source: None,
        },
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
