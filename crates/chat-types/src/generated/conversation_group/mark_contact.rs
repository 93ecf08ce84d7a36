// Written by `cargo xtask gen` from spec/conversation_group/mark_contact.yaml. Do not edit.

//! `recentcontact/mark_contact`: Sets and clears marks on conversations of a user.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, ConversationRef, UserId};

/// Sets and clears marks on conversations of a user.
///
/// There are 64 standard marks, each set or not, and one custom mark, a text. Each conversation has an
/// outcome of its own. At most 1000 conversations of a user can have marks or custom fields.
///
/// Needs: For standard marks a plan that includes them: Pro, Pro Plus or Enterprise, on the Chinese
/// site Flagship or Enterprise. Custom marks work on every plan.
///
/// Command `recentcontact/mark_contact`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
/// (`internal_error`), 50005 (`timeout`), 51006 (`wrong_number_of_conversations`), 51013
/// (`plan_too_small`).
///
/// Source: page 269/85792 (2025-12), page 1047/53438 (2026-04), client library doocs_java (2025-12).
///
/// Not sure (`errors`): All six pages carry one table; this number and its neighbours are about
/// conversation groups, 51012 about pinning. Another source reads `51009`.
///
/// Not sure (`item_errors`): No sample shows a conversation that failed.
///
/// Not sure (`needs`): The newest text asks for the plan for marks of any kind; older ones leave custom
/// marks free.
///
/// Not sure (`objects.ConversationToMark.fields.CustomMark`): Optional in the table; without it there
/// would be nothing to set. How a custom mark is cleared is not said, by an empty text presumably.
///
/// Not sure (`objects.ConversationToMark.fields.SetMark`): What happens to a position that is in both
/// lists is not documented.
///
/// Not sure (`results.match`): Conversations have no single field that names them; their order is taken
/// to be that of the request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkContactRequest {
    /// Whose conversations to mark.
    pub from_account: UserId,
    /// Conversations and their marks.
    ///
    /// 1 to 100 items.
    pub mark_item: Vec<ConversationToMark>,
}

wire::object!(MarkContactRequest {
    from_account: needed(0, "From_Account"),
    mark_item: needed(1, "MarkItem"),
});

wire::blank!(MarkContactRequest { from_account, mark_item });

impl MarkContactRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        mark_item: impl IntoIterator<Item = impl Into<ConversationToMark>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            mark_item: mark_item.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(MarkContactRequest, Object, REQUEST);

/// What [`MarkContactRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct MarkContactResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each conversation.
    pub result_item: Vec<MarkedConversation>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(MarkContactResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    result_item: list(3, "ResultItem"),
    error_display: option(4, "ErrorDisplay"),
});

wire::debug!(
    MarkContactResponse { action_status, error_code, error_info, undecoded, result_item }
);

impl MarkContactResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &MarkedConversation> {
        self.result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    MarkContactRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for MarkContactResponse {
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
crate::schema::answer!(MarkContactResponse, NORMAL_ENVELOPE, RESPONSE);

/// A standard mark, by its position from 1 to 64. The first 32 belong to the service: 1 is a star, 2
/// marks as unread or important, 3 folds the conversation away, 4 hides it. 33 to 64 are the app's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConversationMark(u32);

wire::number_id!(ConversationMark, u32);

#[cfg(feature = "schema")]
crate::schema::named!(ConversationMark, Id, CONVERSATION_MARK);

/// Which marks of a conversation are changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarkOperation {
    /// Standard marks.
    Standard,
    /// The custom mark.
    Custom,
    /// Both.
    Both,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl MarkOperation {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Standard => 1,
            Self::Custom => 2,
            Self::Both => 3,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Standard,
            2 => Self::Custom,
            3 => Self::Both,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(MarkOperation);

#[cfg(feature = "schema")]
crate::schema::named!(MarkOperation, Enum, MARK_OPERATION);

/// A conversation and its marks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationToMark {
    /// Which marks to change.
    pub opt_type: MarkOperation,
    /// Which conversation.
    pub contact_item: ConversationRef,
    /// Standard marks to clear.
    ///
    /// 1 to 64.
    pub clear_mark: Option<Vec<ConversationMark>>,
    /// Standard marks to set.
    ///
    /// 1 to 64.
    pub set_mark: Option<Vec<ConversationMark>>,
    /// The custom mark.
    ///
    /// Required when `OptType` is `2` or `3`; at most 256 bytes.
    pub custom_mark: Option<String>,
}

wire::object!(ConversationToMark {
    opt_type: needed(0, "OptType"),
    contact_item: needed(1, "ContactItem"),
    clear_mark: option(2, "ClearMark"),
    set_mark: option(3, "SetMark"),
    custom_mark: option(4, "CustomMark"),
});

wire::blank!(
    ConversationToMark { opt_type, contact_item, clear_mark, set_mark, custom_mark }
);

impl ConversationToMark {
    /// Makes one with the fields that it must have.
    pub fn new(
        opt_type: MarkOperation,
        contact_item: impl Into<ConversationRef>,
    ) -> Self {
        Self {
            opt_type,
            contact_item: contact_item.into(),
            clear_mark: None,
            set_mark: None,
            custom_mark: None,
        }
    }

    /// Sets [`clear_mark`](Self::clear_mark).
    #[must_use]
    pub fn clear_mark(
        mut self,
        clear_mark: impl IntoIterator<Item = ConversationMark>,
    ) -> Self {
        self.clear_mark = Some(clear_mark.into_iter().collect());
        self
    }

    /// Sets [`set_mark`](Self::set_mark).
    #[must_use]
    pub fn set_mark(
        mut self,
        set_mark: impl IntoIterator<Item = ConversationMark>,
    ) -> Self {
        self.set_mark = Some(set_mark.into_iter().collect());
        self
    }

    /// Sets [`custom_mark`](Self::custom_mark).
    #[must_use]
    pub fn custom_mark(mut self, custom_mark: impl Into<String>) -> Self {
        self.custom_mark = Some(custom_mark.into());
        self
    }
}

wire::debug!(ConversationToMark { opt_type, contact_item, clear_mark, set_mark });

#[cfg(feature = "schema")]
crate::schema::named!(ConversationToMark, Object, CONVERSATION_TO_MARK);

/// What became of one conversation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkedConversation {
    /// Which marks were to be changed.
    pub opt_type: Option<MarkOperation>,
    /// Which conversation.
    pub contact_item: ConversationRef,
    /// Outcome for it; 0 is success.
    pub result_code: i64,
    /// What went wrong with it, or empty.
    pub result_info: Option<String>,
}

wire::object!(MarkedConversation {
    opt_type: option(0, "OptType"),
    contact_item: needed(1, "ContactItem"),
    result_code: needed(2, "ResultCode"),
    result_info: option(3, "ResultInfo"),
});

wire::debug!(MarkedConversation { opt_type, contact_item, result_code });

#[cfg(feature = "schema")]
crate::schema::named!(MarkedConversation, Object, MARKED_CONVERSATION);

impl Endpoint for MarkContactRequest {
    type Response = MarkContactResponse;
    const META: &'static EndpointMeta = &MARK_CONTACT;

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .result_item
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.result_code);
                ItemResult::new(
                    None,
                    wire::classify(rule, code),
                    code,
                    item.result_info.as_deref(),
                )
            })
            .collect()
    }
}

pub(crate) static CONVERSATION_MARK: IdMeta = IdMeta {
    name: "ConversationMark",
    doc: "A standard mark, by its position from 1 to 64. The first 32 belong to the service: 1 is a star, 2 marks as unread or important, 3 folds the conversation away, 4 hides it. 33 to 64 are the app's.",
    repr: IdRepr::U32,
    max_bytes: None,
    prefix: None,
    format: None,
    either: false,
};

pub(crate) static MARK_OPERATION: EnumMeta = EnumMeta {
    name: "MarkOperation",
    doc: "Which marks of a conversation are changed.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Standard",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Standard marks.",
        },
        EnumValue {
            name: "Custom",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "The custom mark.",
        },
        EnumValue {
            name: "Both",
            wire: Literal::Int(3),
            aliases: &[],
            doc: "Both.",
        },
    ],
    prefixes: &[],
};

pub(crate) static CONVERSATION_TO_MARK: ObjectMeta = ObjectMeta::new(
    "ConversationToMark",
    "A conversation and its marks.",
    &[
        FieldMeta {
            wire: "OptType",
            name: "opt_type",
            ty: TypeMeta::Enum(&tables::MARK_OPERATION),
            doc: "Which marks to change.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ContactItem",
            name: "contact_item",
            ty: TypeMeta::Object(&tables::CONVERSATION_REF),
            doc: "Which conversation.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ClearMark",
            name: "clear_mark",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::CONVERSATION_MARK)),
            doc: "Standard marks to clear.",
            rules: &FieldRules {
                min: Some(1),
                max: Some(64),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SetMark",
            name: "set_mark",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::CONVERSATION_MARK)),
            doc: "Standard marks to set.",
            rules: &FieldRules {
                min: Some(1),
                max: Some(64),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomMark",
            name: "custom_mark",
            ty: TypeMeta::String,
            doc: "The custom mark.",
            max_bytes: Some(256),
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("OptType"),
                            test: Test::OneOf(&[Literal::Int(2), Literal::Int(3)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static MARKED_CONVERSATION: ObjectMeta = ObjectMeta::new(
    "MarkedConversation",
    "What became of one conversation.",
    &[
        FieldMeta {
            wire: "OptType",
            name: "opt_type",
            ty: TypeMeta::Enum(&tables::MARK_OPERATION),
            doc: "Which marks were to be changed.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ContactItem",
            name: "contact_item",
            ty: TypeMeta::Object(&tables::CONVERSATION_REF),
            doc: "Which conversation.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultCode",
            name: "result_code",
            ty: TypeMeta::Code,
            doc: "Outcome for it; 0 is success.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultInfo",
            name: "result_info",
            ty: TypeMeta::String,
            doc: "What went wrong with it, or empty.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "MarkContactRequest",
    "Sets and clears marks on conversations of a user.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose conversations to mark.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MarkItem",
            name: "mark_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CONVERSATION_TO_MARK)),
            doc: "Conversations and their marks.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(100),
                codes: &[
                    (chat_meta::check::Rule::Required, 51006),
                    (chat_meta::check::Rule::MinItems, 51006),
                    (chat_meta::check::Rule::MaxItems, 51006),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "MarkContactResponse",
    "",
    &[
        FieldMeta {
            wire: "ResultItem",
            name: "result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MARKED_CONVERSATION)),
            doc: "What became of each conversation.",
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

pub(crate) static MARK_CONTACT: EndpointMeta = EndpointMeta {
    path: "recentcontact/mark_contact",
    family: "conversation_group",
    name: "mark_contact",
    summary: "Sets and clears marks on conversations of a user.",
    doc: "There are 64 standard marks, each set or not, and one custom mark, a text. Each conversation has an outcome of its own. At most 1000 conversations of a user can have marks or custom fields.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/85792",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/53438",
            seen: "2026-04",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "For standard marks a plan that includes them: Pro, Pro Plus or Enterprise, on the Chinese site Flagship or Enterprise. Custom marks work on every plan.",
    ),
    domain: &tables::CONVERSATION_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "recentcontact/mark_contact",
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
        id: None,
        outcome: Some("ResultCode"),
        info: Some("ResultInfo"),
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Position,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[50001, 50002, 50003, 50004, 50005, 51006, 51013],
    item_errors: &[50004, 51007, 51008],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("51009"),
            why: "All six pages carry one table; this number and its neighbours are about conversation groups, 51012 about pinning.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/85792",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "No sample shows a conversation that failed.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "needs",
            says: None,
            why: "The newest text asks for the plan for marks of any kind; older ones leave custom marks free.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/53438",
                seen: "2026-04",
            }),
        },
        Doubt {
            at: "objects.ConversationToMark.fields.CustomMark",
            says: None,
            why: "Optional in the table; without it there would be nothing to set. How a custom mark is cleared is not said, by an empty text presumably.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.ConversationToMark.fields.SetMark",
            says: None,
            why: "What happens to a position that is in both lists is not documented.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "results.match",
            says: None,
            why: "Conversations have no single field that names them; their order is taken to be that of the request.",
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
