// Written by `cargo xtask gen` from spec/relationship/friend_add.yaml. Do not edit.

//! `sns/friend_add`: Makes users friends of a user, or asks them first if they want to be asked.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, FriendGroupName, FriendSource, RelationResult, UserId};

/// Makes users friends of a user, or asks them first if they want to be asked.
///
/// The code of the call says nothing about the single users. Whoever wants to be asked gives 30539: the
/// request is stored, and the two are friends once it is accepted. The app's own webhook can refuse a
/// friend with a number from 38000 to 39000. Many friends of one user belong in one call, since calls
/// at the same time disturb each other.
///
/// Command `sns/friend_add`; at most 200 calls a second; retry class `repeatable`; a `AddFriendItem` of
/// more than 1000 items is split over several calls.
///
/// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
/// (`admin_required`), 30005 (`text_blocked`), 30006 (`internal_error`), 30007 (`timeout`), 30008
/// (`write_conflict`), 30009 (`requests_forbidden`), 30011 (`too_many_friend_groups`), 30012
/// (`too_many_pending`), 30540 (`requests_throttled`).
///
/// Source: page 1047/34902 (2024-09), page 269/1643 (2025-11), page 269/1501 (2025-12).
///
/// Not sure (`results.already`): Client code of the vendor knows somebody who is a friend already by
/// 30001 and the symbol Err_SNS_FriendAdd_Friend_Exist, so such friends show up as failed. 30015 stands
/// in the client's list of numbers only.
///
/// Not sure (`item_errors`): One table for the call and for the single users. The samples show 30002
/// and 30006 beside a user; the rest is sorted by meaning.
///
/// Not sure (`request.AddFriendItem.max_items`): The sentence stands in the row of From_Account; older
/// texts have no limit.
///
/// Not sure (`request.ForceAddFlags.default`): 0 is called the ordinary way; that it is taken when the
/// field is missing is not said.
///
/// Not sure (`batch.in_order`): Parts at the same time would write to the same user and meet 30008.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FriendAddRequest {
    /// The user who gets friends.
    pub from_account: UserId,
    /// The friends.
    ///
    /// 1 to 1000 items.
    pub add_friend_item: Vec<FriendToAdd>,
    /// Whether the friendship is mutual.
    ///
    /// The service assumes `"Add_Type_Both"` when it is absent.
    pub add_type: Option<FriendAddType>,
    /// 1 makes friends without asking anybody.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub force: Option<bool>,
}

wire::object!(FriendAddRequest {
    from_account: needed(0, "From_Account"),
    add_friend_item: needed(1, "AddFriendItem"),
    add_type: option(2, "AddType"),
    force: option_as::<Flag>(3, "ForceAddFlags"),
});

wire::blank!(FriendAddRequest { from_account, add_friend_item, add_type, force });

impl FriendAddRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        add_friend_item: impl IntoIterator<Item = impl Into<FriendToAdd>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            add_friend_item: add_friend_item.into_iter().map(Into::into).collect(),
            add_type: None,
            force: None,
        }
    }

    /// Sets [`add_type`](Self::add_type).
    #[must_use]
    pub fn add_type(mut self, add_type: impl Into<FriendAddType>) -> Self {
        self.add_type = Some(add_type.into());
        self
    }

    /// Sets [`force`](Self::force).
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FriendAddRequest, Object, REQUEST);

/// What [`FriendAddRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct FriendAddResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each.
    pub result_item: Vec<RelationResult>,
    /// Users who did not become friends, once more; there only if some failed.
    pub fail_account: Vec<UserId>,
    /// Users who do not belong to the app, once more; there only if there are some.
    pub invalid_account: Vec<UserId>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FriendAddResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    result_item: list(3, "ResultItem"),
    fail_account: list_if_any(4, "Fail_Account"),
    invalid_account: list_if_any(5, "Invalid_Account"),
    error_display: option(6, "ErrorDisplay"),
});

wire::debug!(
    FriendAddResponse { action_status, error_code, error_info, undecoded, result_item,
    fail_account, invalid_account }
);

impl FriendAddResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &RelationResult> {
        self.result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    FriendAddRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for FriendAddResponse {
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
crate::schema::answer!(FriendAddResponse, NORMAL_ENVELOPE, RESPONSE);

/// On which side the friendship stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FriendAddType {
    /// The user has the friend, but not the other way round.
    Single,
    /// On both sides.
    Both,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl FriendAddType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "Add_Type_Single",
            Self::Both => "Add_Type_Both",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Add_Type_Single" => Self::Single,
            "Add_Type_Both" => Self::Both,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(FriendAddType);

#[cfg(feature = "schema")]
crate::schema::named!(FriendAddType, Enum, FRIEND_ADD_TYPE);

/// A user to become a friend.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FriendToAdd {
    /// Who.
    pub to_account: UserId,
    /// How they found each other.
    pub add_source: FriendSource,
    /// The name that the user has for the friend.
    ///
    /// At most 96 bytes.
    pub remark: Option<String>,
    /// Friend group to put the friend into; only one while adding.
    pub group: Option<FriendGroupName>,
    /// What to say with the request.
    ///
    /// At most 256 bytes.
    pub add_wording: Option<String>,
}

wire::object!(FriendToAdd {
    to_account: needed(0, "To_Account"),
    add_source: needed(1, "AddSource"),
    remark: option(2, "Remark"),
    group: option(3, "GroupName"),
    add_wording: option(4, "AddWording"),
});

wire::blank!(FriendToAdd { to_account, add_source, remark, group, add_wording });

impl FriendToAdd {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl Into<UserId>,
        add_source: impl Into<FriendSource>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            add_source: add_source.into(),
            remark: None,
            group: None,
            add_wording: None,
        }
    }

    /// Sets [`remark`](Self::remark).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`group`](Self::group).
    #[must_use]
    pub fn group(mut self, group: impl Into<FriendGroupName>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets [`add_wording`](Self::add_wording).
    #[must_use]
    pub fn add_wording(mut self, add_wording: impl Into<String>) -> Self {
        self.add_wording = Some(add_wording.into());
        self
    }
}

wire::debug!(FriendToAdd { to_account, add_source, group });

#[cfg(feature = "schema")]
crate::schema::named!(FriendToAdd, Object, FRIEND_TO_ADD);

impl Endpoint for FriendAddRequest {
    type Response = FriendAddResponse;
    const META: &'static EndpointMeta = &FRIEND_ADD;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&FRIEND_ADD);
        if self.add_friend_item.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.add_friend_item);
        let rest = part.split_off(size);
        let call = Self {
            add_friend_item: part,
            ..self.clone()
        };
        self.add_friend_item = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [
            ("ResultItem", whole.result_item.len()),
            ("Fail_Account", whole.fail_account.len()),
            ("Invalid_Account", whole.invalid_account.len()),
        ];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.result_item.append(&mut part.result_item);
        whole.fail_account.append(&mut part.fail_account);
        whole.invalid_account.append(&mut part.invalid_account);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.add_friend_item
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

pub(crate) static FRIEND_ADD_TYPE: EnumMeta = EnumMeta {
    name: "FriendAddType",
    doc: "On which side the friendship stands.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Single",
            wire: Literal::Text("Add_Type_Single"),
            aliases: &[],
            doc: "The user has the friend, but not the other way round.",
        },
        EnumValue {
            name: "Both",
            wire: Literal::Text("Add_Type_Both"),
            aliases: &[],
            doc: "On both sides.",
        },
    ],
    prefixes: &[],
};

pub(crate) static FRIEND_TO_ADD: ObjectMeta = ObjectMeta::new(
    "FriendToAdd",
    "A user to become a friend.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AddSource",
            name: "add_source",
            ty: TypeMeta::Id(&tables::FRIEND_SOURCE),
            doc: "How they found each other.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Remark",
            name: "remark",
            ty: TypeMeta::String,
            doc: "The name that the user has for the friend.",
            max_bytes: Some(96),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupName",
            name: "group",
            ty: TypeMeta::Id(&tables::FRIEND_GROUP_NAME),
            doc: "Friend group to put the friend into; only one while adding.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AddWording",
            name: "add_wording",
            ty: TypeMeta::String,
            doc: "What to say with the request.",
            max_bytes: Some(256),
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FriendAddRequest",
    "Makes users friends of a user, or asks them first if they want to be asked.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user who gets friends.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AddFriendItem",
            name: "add_friend_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FRIEND_TO_ADD)),
            doc: "The friends.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(1000),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AddType",
            name: "add_type",
            ty: TypeMeta::Enum(&tables::FRIEND_ADD_TYPE),
            doc: "Whether the friendship is mutual.",
            rules: &FieldRules {
                default: Some(Literal::Text("Add_Type_Both")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ForceAddFlags",
            name: "force",
            ty: TypeMeta::Flag,
            doc: "1 makes friends without asking anybody.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "FriendAddResponse",
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
            wire: "Fail_Account",
            name: "fail_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users who did not become friends, once more; there only if some failed.",
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
            wire: "ErrorDisplay",
            name: "error_display",
            ty: TypeMeta::String,
            doc: "Text to be shown to users; what it holds is not specified.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static FRIEND_ADD: EndpointMeta = EndpointMeta {
    path: "sns/friend_add",
    family: "relationship",
    name: "friend_add",
    summary: "Makes users friends of a user, or asks them first if they want to be asked.",
    doc: "The code of the call says nothing about the single users. Whoever wants to be asked gives 30539: the request is stored, and the two are friends once it is accepted. The app's own webhook can refuse a friend with a number from 38000 to 39000. Many friends of one user belong in one call, since calls at the same time disturb each other.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34902",
            seen: "2024-09",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/1643",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/1501",
            seen: "2025-12",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "sns/friend_add",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "AddFriendItem",
        id: Some("To_Account"),
        size: 1000,
        in_order: true,
    }),
    results: Some(Results {
        list: "ResultItem",
        id: Some("To_Account"),
        outcome: Some("ResultCode"),
        info: Some("ResultInfo"),
        success: &[0],
        already: &[30015],
        pending: &[30539],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[
        30001, 30002, 30003, 30004, 30005, 30006, 30007, 30008, 30009, 30011, 30012,
        30540,
    ],
    item_errors: &[
        30001, 30002, 30003, 30005, 30006, 30007, 30008, 30009, 30010, 30011, 30012,
        30014, 30015, 30515, 30516, 30525, 30539, 30540,
    ],
    item_meanings: &[
        CodeMeta {
            code: 30001,
            name: "invalid_or_already_friends",
            class: ErrorClass::Other,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "This friend cannot be added as described, or is one already: the symbol Err_SNS_FriendAdd_Friend_Exist then stands in ResultInfo.",
        },
    ],
    doubts: &[
        Doubt {
            at: "results.already",
            says: None,
            why: "Client code of the vendor knows somebody who is a friend already by 30001 and the symbol Err_SNS_FriendAdd_Friend_Exist, so such friends show up as failed. 30015 stands in the client's list of numbers only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "client UI library",
                seen: "",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "One table for the call and for the single users. The samples show 30002 and 30006 beside a user; the rest is sorted by meaning.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.AddFriendItem.max_items",
            says: None,
            why: "The sentence stands in the row of From_Account; older texts have no limit.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34902",
                seen: "2024-09",
            }),
        },
        Doubt {
            at: "request.ForceAddFlags.default",
            says: None,
            why: "0 is called the ordinary way; that it is taken when the field is missing is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "batch.in_order",
            says: None,
            why: "Parts at the same time would write to the same user and meet 30008.",
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
