// Written by `cargo xtask gen` from spec/official_account/add_subscriber.yaml. Do not edit.

//! `official_account_open_http_svc/add_subscriber`: Subscribes users to an official account.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, OfficialAccountId, UserId};

/// Subscribes users to an official account.
///
/// Each user has an outcome of its own; the call succeeds even if nobody could be added. A user whom
/// the app's webhook refuses is reported as failed, without a reason.
///
/// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
///
/// Command `official_account_open_http_svc/add_subscriber`; at most 200 calls a second; retry class
/// `repeatable`; a `SubscriberList` of more than 100 items is split over several calls.
///
/// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
/// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130006 (`full`), 130007
/// (`id_invalid`), 130010 (`too_many_subscriptions`), 131000 (`service_disabled`).
///
/// Source: page 1047/60760 (2025-11).
///
/// Not sure (`errors`): Id in use; nothing is created here. Another source reads `130008`.
///
/// Not sure (`request.SubscriberList.max_items`): Stands only in a comment of a sample.
///
/// Not sure (`results.success`): Where too few places are left, the emulator fails the users that do
/// not fit and refuses the call with 130006 only when no place is left. The page does not decide.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddSubscriberRequest {
    /// Account to subscribe to.
    pub official_account: OfficialAccountId,
    /// Users to subscribe.
    ///
    /// 1 to 100 items.
    pub subscriber_list: Vec<NewSubscriber>,
}

wire::object!(AddSubscriberRequest {
    official_account: needed(0, "Official_Account"),
    subscriber_list: needed(1, "SubscriberList"),
});

wire::blank!(AddSubscriberRequest { official_account, subscriber_list });

impl AddSubscriberRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        official_account: impl Into<OfficialAccountId>,
        subscriber_list: impl IntoIterator<Item = impl Into<NewSubscriber>>,
    ) -> Self {
        Self {
            official_account: official_account.into(),
            subscriber_list: subscriber_list.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AddSubscriberRequest, Object, REQUEST);

/// What [`AddSubscriberRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct AddSubscriberResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each user, in request order.
    pub subscriber_list: Vec<SubscriberResult>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(AddSubscriberResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    subscriber_list: list_if_any(3, "SubscriberList"),
});

impl AddSubscriberResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &SubscriberResult> {
        self.subscriber_list
            .iter()
            .filter(|item| {
                wire::classify(
                    AddSubscriberRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for AddSubscriberResponse {
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
crate::schema::answer!(AddSubscriberResponse, NORMAL_ENVELOPE, RESPONSE);

/// How subscribing one user ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscribeOutcome {
    /// Not subscribed; the service does not say why.
    Failed,
    /// Subscribed now.
    Added,
    /// Subscribed before; nothing changed.
    Already,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl SubscribeOutcome {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Failed => 0,
            Self::Added => 1,
            Self::Already => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Failed,
            1 => Self::Added,
            2 => Self::Already,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(SubscribeOutcome);

#[cfg(feature = "schema")]
crate::schema::named!(SubscribeOutcome, Enum, SUBSCRIBE_OUTCOME);

/// A user to subscribe.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewSubscriber {
    /// Who.
    pub subscriber_account: UserId,
}

wire::object!(NewSubscriber {
    subscriber_account: needed(0, "Subscriber_Account"),
});

wire::blank!(NewSubscriber { subscriber_account });

impl NewSubscriber {
    /// Makes one with the fields that it must have.
    pub fn new(subscriber_account: impl Into<UserId>) -> Self {
        Self {
            subscriber_account: subscriber_account.into(),
        }
    }
}

impl From<UserId> for NewSubscriber {
    #[inline]
    fn from(value: UserId) -> Self {
        Self::new(value)
    }
}

impl From<&UserId> for NewSubscriber {
    #[inline]
    fn from(value: &UserId) -> Self {
        Self::new(value)
    }
}

impl From<&str> for NewSubscriber {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for NewSubscriber {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}

impl From<String> for NewSubscriber {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(NewSubscriber, Object, NEW_SUBSCRIBER);

/// What became of one user.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriberResult {
    /// Who.
    pub subscriber_account: UserId,
    /// How it ended.
    pub result: SubscribeOutcome,
}

wire::object!(SubscriberResult {
    subscriber_account: needed(0, "Subscriber_Account"),
    result: needed(1, "Result"),
});

#[cfg(feature = "schema")]
crate::schema::named!(SubscriberResult, Object, SUBSCRIBER_RESULT);

impl Endpoint for AddSubscriberRequest {
    type Response = AddSubscriberResponse;
    const META: &'static EndpointMeta = &ADD_SUBSCRIBER;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&ADD_SUBSCRIBER);
        if self.subscriber_list.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.subscriber_list);
        let rest = part.split_off(size);
        let call = Self {
            subscriber_list: part,
            ..self.clone()
        };
        self.subscriber_list = rest;
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
        self.subscriber_list
            .iter()
            .map(|item| {
                wire::Slot::<crate::UserId>::get(&item.subscriber_account)
                    .map_or_else(String::new, |id| id.to_string())
            })
            .collect()
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

pub(crate) static SUBSCRIBE_OUTCOME: EnumMeta = EnumMeta {
    name: "SubscribeOutcome",
    doc: "How subscribing one user ended.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Failed",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "Not subscribed; the service does not say why.",
        },
        EnumValue {
            name: "Added",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Subscribed now.",
        },
        EnumValue {
            name: "Already",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "Subscribed before; nothing changed.",
        },
    ],
    prefixes: &[],
};

pub(crate) static NEW_SUBSCRIBER: ObjectMeta = ObjectMeta::new(
    "NewSubscriber",
    "A user to subscribe.",
    &[
        FieldMeta {
            wire: "Subscriber_Account",
            name: "subscriber_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static SUBSCRIBER_RESULT: ObjectMeta = ObjectMeta::new(
    "SubscriberResult",
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
            ty: TypeMeta::Enum(&tables::SUBSCRIBE_OUTCOME),
            doc: "How it ended.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AddSubscriberRequest",
    "Subscribes users to an official account.",
    &[
        FieldMeta {
            wire: "Official_Account",
            name: "official_account",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "Account to subscribe to.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SubscriberList",
            name: "subscriber_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::NEW_SUBSCRIBER)),
            doc: "Users to subscribe.",
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
    "AddSubscriberResponse",
    "",
    &[
        FieldMeta {
            wire: "SubscriberList",
            name: "subscriber_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::SUBSCRIBER_RESULT)),
            doc: "What became of each user, in request order.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static ADD_SUBSCRIBER: EndpointMeta = EndpointMeta {
    path: "official_account_open_http_svc/add_subscriber",
    family: "official_account",
    name: "add_subscriber",
    summary: "Subscribes users to an official account.",
    doc: "Each user has an outcome of its own; the call succeeds even if nobody could be added. A user whom the app's webhook refuses is reported as failed, without a reason.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60760",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Seed,
            name: "002",
            seen: "",
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
            name: "official_account_open_http_svc/add_subscriber",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "SubscriberList",
        id: Some("Subscriber_Account"),
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
    errors: &[6017, 10004, 20001, 20005, 130002, 130004, 130006, 130007, 130010, 131000],
    meanings: &[
        CodeMeta {
            code: 130010,
            name: "too_many_subscriptions",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "A user follows as many official accounts as allowed.",
        },
    ],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("130008"),
            why: "Id in use; nothing is created here.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "002",
                seen: "",
            }),
        },
        Doubt {
            at: "request.SubscriberList.max_items",
            says: None,
            why: "Stands only in a comment of a sample.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "results.success",
            says: None,
            why: "Where too few places are left, the emulator fails the users that do not fit and refuses the call with 130006 only when no place is left. The page does not decide.",
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
