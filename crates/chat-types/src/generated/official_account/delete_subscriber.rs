// Written by `cargo xtask gen` from spec/official_account/delete_subscriber.yaml. Do not edit.

//! `official_account_open_http_svc/delete_subscriber`: Removes users from the subscribers of an
//! official account.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, OfficialAccountId, UserId};

/// Removes users from the subscribers of an official account.
///
/// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
///
/// Command `official_account_open_http_svc/delete_subscriber`; at most 200 calls a second; retry class
/// `repeatable`; a `SubscriberToDel_Account` of more than 100 items is split over several calls.
///
/// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
/// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
/// 131000 (`service_disabled`).
///
/// Source: page 1047/60761 (2025-10).
///
/// Not sure (`request.SubscriberToDel_Account`): The table was copied from add_subscriber. Only the
/// sample has the real key, and a peer library uses it. Another source reads `SubscriberList`.
///
/// Not sure (`request.SubscriberToDel_Account.max_items`): No limit is stated; this is that of
/// add_subscriber.
///
/// Not sure (`errors`): The first five numbers were seen; the rest come from the sister pages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSubscriberRequest {
    /// Account that loses them.
    pub official_account: OfficialAccountId,
    /// Users to remove, as bare ids.
    ///
    /// 1 to 100 items.
    pub subscriber_to_del_account: Vec<UserId>,
}

wire::object!(DeleteSubscriberRequest {
    official_account: needed(0, "Official_Account"),
    subscriber_to_del_account: needed(1, "SubscriberToDel_Account"),
});

wire::blank!(DeleteSubscriberRequest { official_account, subscriber_to_del_account });

impl DeleteSubscriberRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        official_account: impl Into<OfficialAccountId>,
        subscriber_to_del_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            official_account: official_account.into(),
            subscriber_to_del_account: subscriber_to_del_account
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DeleteSubscriberRequest, Object, REQUEST);

/// What [`DeleteSubscriberRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct DeleteSubscriberResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each user.
    pub subscriber_list: Vec<RemovedSubscriber>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(DeleteSubscriberResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    subscriber_list: list_if_any(3, "SubscriberList"),
});

impl DeleteSubscriberResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &RemovedSubscriber> {
        self.subscriber_list
            .iter()
            .filter(|item| {
                wire::classify(
                    DeleteSubscriberRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for DeleteSubscriberResponse {
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
crate::schema::answer!(DeleteSubscriberResponse, NORMAL_ENVELOPE, RESPONSE);

/// How removing one subscriber ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnsubscribeOutcome {
    /// Still subscribed; the service does not say why.
    Failed,
    /// Removed now.
    Removed,
    /// Did not subscribe; nothing changed.
    NotSubscribed,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl UnsubscribeOutcome {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Failed => 0,
            Self::Removed => 1,
            Self::NotSubscribed => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Failed,
            1 => Self::Removed,
            2 => Self::NotSubscribed,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(UnsubscribeOutcome);

#[cfg(feature = "schema")]
crate::schema::named!(UnsubscribeOutcome, Enum, UNSUBSCRIBE_OUTCOME);

/// What became of one user.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RemovedSubscriber {
    /// Who.
    pub subscriber_account: UserId,
    /// How it ended.
    pub result: UnsubscribeOutcome,
}

wire::object!(RemovedSubscriber {
    subscriber_account: needed(0, "Subscriber_Account"),
    result: needed(1, "Result"),
});

#[cfg(feature = "schema")]
crate::schema::named!(RemovedSubscriber, Object, REMOVED_SUBSCRIBER);

impl Endpoint for DeleteSubscriberRequest {
    type Response = DeleteSubscriberResponse;
    const META: &'static EndpointMeta = &DELETE_SUBSCRIBER;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&DELETE_SUBSCRIBER);
        if self.subscriber_to_del_account.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.subscriber_to_del_account);
        let rest = part.split_off(size);
        let call = Self {
            subscriber_to_del_account: part,
            ..self.clone()
        };
        self.subscriber_to_del_account = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("SubscriberList", whole.subscriber_list.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.subscriber_list.append(&mut part.subscriber_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.subscriber_to_del_account.iter().map(|item| item.to_string()).collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .subscriber_list
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.result);
                ItemResult::new(
                    Some(item.subscriber_account.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    None,
                )
            })
            .collect()
    }
}

pub(crate) static UNSUBSCRIBE_OUTCOME: EnumMeta = EnumMeta {
    name: "UnsubscribeOutcome",
    doc: "How removing one subscriber ended.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Failed",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "Still subscribed; the service does not say why.",
        },
        EnumValue {
            name: "Removed",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Removed now.",
        },
        EnumValue {
            name: "NotSubscribed",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "Did not subscribe; nothing changed.",
        },
    ],
    prefixes: &[],
};

pub(crate) static REMOVED_SUBSCRIBER: ObjectMeta = ObjectMeta::new(
    "RemovedSubscriber",
    "What became of one user.",
    &[
        FieldMeta {
            wire: "Subscriber_Account",
            name: "subscriber_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Result",
            name: "result",
            ty: TypeMeta::Enum(&tables::UNSUBSCRIBE_OUTCOME),
            doc: "How it ended.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DeleteSubscriberRequest",
    "Removes users from the subscribers of an official account.",
    &[
        FieldMeta {
            wire: "Official_Account",
            name: "official_account",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "Account that loses them.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SubscriberToDel_Account",
            name: "subscriber_to_del_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users to remove, as bare ids.",
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
    "DeleteSubscriberResponse",
    "",
    &[
        FieldMeta {
            wire: "SubscriberList",
            name: "subscriber_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::REMOVED_SUBSCRIBER)),
            doc: "What became of each user.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static DELETE_SUBSCRIBER: EndpointMeta = EndpointMeta {
    path: "official_account_open_http_svc/delete_subscriber",
    family: "official_account",
    name: "delete_subscriber",
    summary: "Removes users from the subscribers of an official account.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60761",
            seen: "2025-10",
        },
    ],
    needs: Some(
        "Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.",
    ),
    domain: &tables::OFFICIAL_ACCOUNT_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "official_account_open_http_svc/delete_subscriber",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "SubscriberToDel_Account",
        id: None,
        size: 100,
        in_order: false,
    }),
    results: Some(Results {
        list: "SubscriberList",
        id: Some("Subscriber_Account"),
        outcome: Some("Result"),
        info: None,
        success: &[1],
        already: &[2],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[6017, 10004, 20001, 20005, 130002, 130004, 130007, 131000],
    doubts: &[
        Doubt {
            at: "request.SubscriberToDel_Account",
            says: Some("SubscriberList"),
            why: "The table was copied from add_subscriber. Only the sample has the real key, and a peer library uses it.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/60761",
                seen: "2024-07",
            }),
        },
        Doubt {
            at: "request.SubscriberToDel_Account.max_items",
            says: None,
            why: "No limit is stated; this is that of add_subscriber.",
            level: DoubtLevel::Low,
            source: None,
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The first five numbers were seen; the rest come from the sister pages.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
