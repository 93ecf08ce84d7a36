// Written by `cargo xtask gen` from spec/relationship/black_list_check.yaml. Do not edit.

//! `sns/black_list_check`: Tells which of many users a user blocks, and which block the user.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserId};

/// Tells which of many users a user blocks, and which block the user.
///
/// Command `sns/black_list_check`; at most 200 calls a second; retry class `read`; a `To_Account` of
/// more than 1000 items is split over several calls.
///
/// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
/// (`internal_error`), 30007 (`timeout`).
///
/// Source: page 1047/34913 (2024-07), page 269/3725 (2023-02), page 1047/33521 (2024-08).
///
/// Not sure (`quota[0].limit`): Older text. Another source reads `100/s`.
///
/// Not sure (`item_errors`): The sample shows 30007 beside a user; the rest is sorted by meaning.
///
/// Not sure (`objects.BlockRelation.fields.Relation.always`): The table promises it for lookups that
/// worked; the sample has it for the other too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlackListCheckRequest {
    /// The user who may block them.
    pub from_account: UserId,
    /// Users to look up.
    ///
    /// 1 to 1000 items.
    pub to_account: Vec<UserId>,
    /// Whether to look at both sides.
    pub check_type: BlockCheckType,
}

wire::object!(BlackListCheckRequest {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
    check_type: needed(2, "CheckType"),
});

wire::blank!(BlackListCheckRequest { from_account, to_account, check_type });

impl BlackListCheckRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
        check_type: impl Into<BlockCheckType>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
            check_type: check_type.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(BlackListCheckRequest, Object, REQUEST);

/// What [`BlackListCheckRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct BlackListCheckResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per user.
    pub black_list_check_item: Vec<BlockRelation>,
    /// Users who could not be looked up, once more; there only if some failed.
    pub fail_account: Vec<UserId>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(BlackListCheckResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    black_list_check_item: list(3, "BlackListCheckItem"),
    fail_account: list_if_any(4, "Fail_Account"),
    error_display: option(5, "ErrorDisplay"),
});

wire::debug!(
    BlackListCheckResponse { action_status, error_code, error_info, undecoded,
    black_list_check_item, fail_account }
);

impl BlackListCheckResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &BlockRelation> {
        self.black_list_check_item
            .iter()
            .filter(|item| {
                wire::classify(
                    BlackListCheckRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for BlackListCheckResponse {
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
crate::schema::answer!(BlackListCheckResponse, NORMAL_ENVELOPE, RESPONSE);

/// Which block lists to look at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockCheckType {
    /// Only that of `From_Account`.
    Single,
    /// Those of both.
    Both,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl BlockCheckType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "BlackCheckResult_Type_Single",
            Self::Both => "BlackCheckResult_Type_Both",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "BlackCheckResult_Type_Single" => Self::Single,
            "BlackCheckResult_Type_Both" => Self::Both,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(BlockCheckType);

#[cfg(feature = "schema")]
crate::schema::named!(BlockCheckType, Enum, BLOCK_CHECK_TYPE);

/// Who blocks whom. A is `From_Account`, B is `To_Account`; a check of one side knows of A's list only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockRelationType {
    /// A does not block B; after a check of both sides, neither blocks the other.
    No,
    /// A blocks B; after a check of both sides, B does not block A.
    AWithB,
    /// B blocks A, and A does not block B. Only when both sides are checked.
    BWithA,
    /// Each blocks the other. Only when both sides are checked.
    BothWay,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl BlockRelationType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::No => "BlackCheckResult_Type_NO",
            Self::AWithB => "BlackCheckResult_Type_AWithB",
            Self::BWithA => "BlackCheckResult_Type_BWithA",
            Self::BothWay => "BlackCheckResult_Type_BothWay",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "BlackCheckResult_Type_NO" => Self::No,
            "BlackCheckResult_Type_AWithB" => Self::AWithB,
            "BlackCheckResult_Type_BWithA" => Self::BWithA,
            "BlackCheckResult_Type_BothWay" => Self::BothWay,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(BlockRelationType);

#[cfg(feature = "schema")]
crate::schema::named!(BlockRelationType, Enum, BLOCK_RELATION_TYPE);

/// Which of two users blocks the other.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockRelation {
    /// The other user.
    pub to_account: UserId,
    /// Who blocks whom. It says nothing if the lookup failed.
    pub relation: BlockRelationType,
    /// 0 if the user was looked up.
    pub result_code: i64,
    /// Why not, as a symbol for people and logs; empty otherwise.
    pub result_info: Option<String>,
}

wire::object!(BlockRelation {
    to_account: needed(0, "To_Account"),
    relation: needed(1, "Relation"),
    result_code: needed(2, "ResultCode"),
    result_info: option(3, "ResultInfo"),
});

wire::debug!(BlockRelation { to_account, relation, result_code });

#[cfg(feature = "schema")]
crate::schema::named!(BlockRelation, Object, BLOCK_RELATION);

impl Endpoint for BlackListCheckRequest {
    type Response = BlackListCheckResponse;
    const META: &'static EndpointMeta = &BLACK_LIST_CHECK;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&BLACK_LIST_CHECK);
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
            ("BlackListCheckItem", whole.black_list_check_item.len()),
            ("Fail_Account", whole.fail_account.len()),
        ];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.black_list_check_item.append(&mut part.black_list_check_item);
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
            .black_list_check_item
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

pub(crate) static BLOCK_CHECK_TYPE: EnumMeta = EnumMeta {
    name: "BlockCheckType",
    doc: "Which block lists to look at.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Single",
            wire: Literal::Text("BlackCheckResult_Type_Single"),
            aliases: &[],
            doc: "Only that of `From_Account`.",
        },
        EnumValue {
            name: "Both",
            wire: Literal::Text("BlackCheckResult_Type_Both"),
            aliases: &[],
            doc: "Those of both.",
        },
    ],
    prefixes: &[],
};

pub(crate) static BLOCK_RELATION_TYPE: EnumMeta = EnumMeta {
    name: "BlockRelationType",
    doc: "Who blocks whom. A is `From_Account`, B is `To_Account`; a check of one side knows of A's list only.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "No",
            wire: Literal::Text("BlackCheckResult_Type_NO"),
            aliases: &[],
            doc: "A does not block B; after a check of both sides, neither blocks the other.",
        },
        EnumValue {
            name: "AWithB",
            wire: Literal::Text("BlackCheckResult_Type_AWithB"),
            aliases: &[],
            doc: "A blocks B; after a check of both sides, B does not block A.",
        },
        EnumValue {
            name: "BWithA",
            wire: Literal::Text("BlackCheckResult_Type_BWithA"),
            aliases: &[],
            doc: "B blocks A, and A does not block B. Only when both sides are checked.",
        },
        EnumValue {
            name: "BothWay",
            wire: Literal::Text("BlackCheckResult_Type_BothWay"),
            aliases: &[],
            doc: "Each blocks the other. Only when both sides are checked.",
        },
    ],
    prefixes: &[],
};

pub(crate) static BLOCK_RELATION: ObjectMeta = ObjectMeta::new(
    "BlockRelation",
    "Which of two users blocks the other.",
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
            ty: TypeMeta::Enum(&tables::BLOCK_RELATION_TYPE),
            doc: "Who blocks whom. It says nothing if the lookup failed.",
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
    "BlackListCheckRequest",
    "Tells which of many users a user blocks, and which block the user.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user who may block them.",
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
            ty: TypeMeta::Enum(&tables::BLOCK_CHECK_TYPE),
            doc: "Whether to look at both sides.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "BlackListCheckResponse",
    "",
    &[
        FieldMeta {
            wire: "BlackListCheckItem",
            name: "black_list_check_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::BLOCK_RELATION)),
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

pub(crate) static BLACK_LIST_CHECK: EndpointMeta = EndpointMeta {
    path: "sns/black_list_check",
    family: "relationship",
    name: "black_list_check",
    summary: "Tells which of many users a user blocks, and which block the user.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34913",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/3725",
            seen: "2023-02",
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
            name: "sns/black_list_check",
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
        list: "BlackListCheckItem",
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
            at: "quota[0].limit",
            says: Some("100/s"),
            why: "Older text.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/3725",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "The sample shows 30007 beside a user; the rest is sorted by meaning.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "objects.BlockRelation.fields.Relation.always",
            says: None,
            why: "The table promises it for lookups that worked; the sample has it for the other too.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
