// Written by `cargo xtask gen` from spec/relationship/friend_check.yaml. Do not edit.

//! `sns/friend_check`: Tells which of many users are friends of a user.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserId};

/// Tells which of many users are friends of a user.
///
/// Command `sns/friend_check`; at most 200 calls a second; retry class `read`; a `To_Account` of more
/// than 1000 items is split over several calls.
///
/// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
/// (`internal_error`), 30007 (`timeout`).
///
/// Source: page 269/1646 (2023-02), page 1047/34907, page 1047/33521 (2024-08).
///
/// Not sure (`item_errors`): The sample shows 30006 beside a user; the rest is sorted by meaning.
///
/// Not sure (`objects.FriendRelation.fields.Relation.always`): The table promises it for lookups that
/// worked; the sample has it for the other too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FriendCheckRequest {
    /// The user whose friends they may be.
    pub from_account: UserId,
    /// Users to look up.
    ///
    /// 1 to 1000 items.
    pub to_account: Vec<UserId>,
    /// Whether to look at both sides.
    pub check_type: FriendCheckType,
}

wire::object!(FriendCheckRequest {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
    check_type: needed(2, "CheckType"),
});

wire::blank!(FriendCheckRequest { from_account, to_account, check_type });

impl FriendCheckRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
        check_type: impl Into<FriendCheckType>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
            check_type: check_type.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FriendCheckRequest, Object, REQUEST);

/// What [`FriendCheckRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct FriendCheckResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per user.
    pub info_item: Vec<FriendRelation>,
    /// Users who could not be looked up, once more; there only if some failed.
    pub fail_account: Vec<UserId>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FriendCheckResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    info_item: list(3, "InfoItem"),
    fail_account: list_if_any(4, "Fail_Account"),
    error_display: option(5, "ErrorDisplay"),
});

wire::debug!(
    FriendCheckResponse { action_status, error_code, error_info, undecoded, info_item,
    fail_account }
);

impl FriendCheckResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &FriendRelation> {
        self.info_item
            .iter()
            .filter(|item| {
                wire::classify(
                    FriendCheckRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for FriendCheckResponse {
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
crate::schema::answer!(FriendCheckResponse, NORMAL_ENVELOPE, RESPONSE);

/// Which sides of a friendship to look at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FriendCheckType {
    /// Only the friends of `From_Account`.
    Single,
    /// The friends of both.
    Both,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl FriendCheckType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "CheckResult_Type_Single",
            Self::Both => "CheckResult_Type_Both",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "CheckResult_Type_Single" => Self::Single,
            "CheckResult_Type_Both" => Self::Both,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(FriendCheckType);

#[cfg(feature = "schema")]
crate::schema::named!(FriendCheckType, Enum, FRIEND_CHECK_TYPE);

/// Who has whom as a friend. A is `From_Account`, B is `To_Account`; a check of one side knows of A's
/// friends only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FriendRelationType {
    /// A does not have B; after a check of both sides, neither has the other.
    NoRelation,
    /// A has B; after a check of both sides, B does not have A.
    AWithB,
    /// B has A, and A does not have B. Only when both sides are checked.
    BWithA,
    /// Each has the other. Only when both sides are checked.
    BothWay,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl FriendRelationType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoRelation => "CheckResult_Type_NoRelation",
            Self::AWithB => "CheckResult_Type_AWithB",
            Self::BWithA => "CheckResult_Type_BWithA",
            Self::BothWay => "CheckResult_Type_BothWay",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "CheckResult_Type_NoRelation" => Self::NoRelation,
            "CheckResult_Type_AWithB" => Self::AWithB,
            "CheckResult_Type_BWithA" => Self::BWithA,
            "CheckResult_Type_BothWay" => Self::BothWay,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(FriendRelationType);

#[cfg(feature = "schema")]
crate::schema::named!(FriendRelationType, Enum, FRIEND_RELATION_TYPE);

/// How two users stand to each other.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendRelation {
    /// The other user.
    pub to_account: UserId,
    /// Who has whom as a friend. It says nothing if the lookup failed.
    pub relation: FriendRelationType,
    /// 0 if the user was looked up.
    pub result_code: i64,
    /// Why not, as a symbol for people and logs; empty otherwise.
    pub result_info: Option<String>,
}

wire::object!(FriendRelation {
    to_account: needed(0, "To_Account"),
    relation: needed(1, "Relation"),
    result_code: needed(2, "ResultCode"),
    result_info: option(3, "ResultInfo"),
});

wire::debug!(FriendRelation { to_account, relation, result_code });

#[cfg(feature = "schema")]
crate::schema::named!(FriendRelation, Object, FRIEND_RELATION);

impl Endpoint for FriendCheckRequest {
    type Response = FriendCheckResponse;
    const META: &'static EndpointMeta = &FRIEND_CHECK;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&FRIEND_CHECK);
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

pub(crate) static FRIEND_CHECK_TYPE: EnumMeta = EnumMeta {
    name: "FriendCheckType",
    doc: "Which sides of a friendship to look at.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Single",
            wire: Literal::Text("CheckResult_Type_Single"),
            aliases: &[],
            doc: "Only the friends of `From_Account`.",
        },
        EnumValue {
            name: "Both",
            wire: Literal::Text("CheckResult_Type_Both"),
            aliases: &[],
            doc: "The friends of both.",
        },
    ],
    prefixes: &[],
};

pub(crate) static FRIEND_RELATION_TYPE: EnumMeta = EnumMeta {
    name: "FriendRelationType",
    doc: "Who has whom as a friend. A is `From_Account`, B is `To_Account`; a check of one side knows of A's friends only.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "NoRelation",
            wire: Literal::Text("CheckResult_Type_NoRelation"),
            aliases: &[],
            doc: "A does not have B; after a check of both sides, neither has the other.",
        },
        EnumValue {
            name: "AWithB",
            wire: Literal::Text("CheckResult_Type_AWithB"),
            aliases: &[],
            doc: "A has B; after a check of both sides, B does not have A.",
        },
        EnumValue {
            name: "BWithA",
            wire: Literal::Text("CheckResult_Type_BWithA"),
            aliases: &[],
            doc: "B has A, and A does not have B. Only when both sides are checked.",
        },
        EnumValue {
            name: "BothWay",
            wire: Literal::Text("CheckResult_Type_BothWay"),
            aliases: &[],
            doc: "Each has the other. Only when both sides are checked.",
        },
    ],
    prefixes: &[],
};

pub(crate) static FRIEND_RELATION: ObjectMeta = ObjectMeta::new(
    "FriendRelation",
    "How two users stand to each other.",
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
            wire: "Relation",
            name: "relation",
            ty: TypeMeta::Enum(&tables::FRIEND_RELATION_TYPE),
            doc: "Who has whom as a friend. It says nothing if the lookup failed.",
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
            doc: "Why not, as a symbol for people and logs; empty otherwise.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FriendCheckRequest",
    "Tells which of many users are friends of a user.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user whose friends they may be.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users to look up.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(1000),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CheckType",
            name: "check_type",
            ty: TypeMeta::Enum(&tables::FRIEND_CHECK_TYPE),
            doc: "Whether to look at both sides.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "FriendCheckResponse",
    "",
    &[
        FieldMeta {
            wire: "InfoItem",
            name: "info_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FRIEND_RELATION)),
            doc: "One entry per user.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Fail_Account",
            name: "fail_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users who could not be looked up, once more; there only if some failed.",
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

pub(crate) static FRIEND_CHECK: EndpointMeta = EndpointMeta {
    path: "sns/friend_check",
    family: "relationship",
    name: "friend_check",
    summary: "Tells which of many users are friends of a user.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1646",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34907",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/33521",
            seen: "2024-08",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "sns/friend_check",
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
        size: 1000,
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
    item_errors: &[30003, 30006, 30007],
    doubts: &[
        Doubt {
            at: "item_errors",
            says: None,
            why: "The sample shows 30006 beside a user; the rest is sorted by meaning.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "objects.FriendRelation.fields.Relation.always",
            says: None,
            why: "The table promises it for lookups that worked; the sample has it for the other too.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
