// Written by `cargo xtask gen` from spec/official_account/get_subscriber_info.yaml. Do not edit.

//! `official_account_open_http_svc/get_subscriber_info`: Lists the subscribers of an official account.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, Cursor, MsgFlag, OfficialAccountId, UnixTime, UserId};

/// Lists the subscribers of an official account.
///
/// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
///
/// Command `official_account_open_http_svc/get_subscriber_info`; at most 200 calls a second; retry
/// class `read`.
///
/// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
/// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
/// 131000 (`service_disabled`).
///
/// Source: page 1047/60759 (2025-11).
///
/// Not sure (`errors`): The page carries the table of creation: id in use. In turn it lacks 130002 and
/// 130004, which can happen. Another source reads `130008`.
///
/// Not sure (`errors`): The page carries the table of creation: too many accounts. Another source reads
/// `130010`.
///
/// Not sure (`request.Limit.default`): Copied from the group page; contradicts the cap of 200. Another
/// source reads `all`.
///
/// Not sure (`objects.Subscriber.fields.MsgFlag`): Explained only by pointing at the receive options of
/// group members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSubscriberInfoRequest {
    /// Account to read, by the id that creation returned as OfficialAccountUserID.
    pub official_account: OfficialAccountId,
    /// Page size.
    ///
    /// At most 200; the client sends `200` when it is not set.
    pub limit: Option<u32>,
    /// Where to go on. Has to be sent on the first call too, and is empty there.
    pub next: Option<Cursor>,
}

wire::object!(GetSubscriberInfoRequest {
    official_account: needed(0, "Official_Account"),
    limit: option(1, "Limit"),
    next: option(2, "Next"),
});

wire::blank!(GetSubscriberInfoRequest { official_account, limit, next });

impl GetSubscriberInfoRequest {
    /// Makes one with the fields that it must have.
    pub fn new(official_account: impl Into<OfficialAccountId>) -> Self {
        Self {
            official_account: official_account.into(),
            limit: None,
            next: None,
        }
    }

    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn next(mut self, next: impl Into<Cursor>) -> Self {
        self.next = Some(next.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetSubscriberInfoRequest, Object, REQUEST);

/// What [`GetSubscriberInfoRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSubscriberInfoResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Where the next page starts; empty when finished.
    pub next: Cursor,
    /// All subscribers, not only those of this page.
    pub subscriber_num: u32,
    /// This page.
    pub subscriber_list: Vec<Subscriber>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetSubscriberInfoResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    next: needed(3, "Next"),
    subscriber_num: needed(4, "SubscriberNum"),
    subscriber_list: list(5, "SubscriberList"),
});

impl Answer for GetSubscriberInfoResponse {
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
crate::schema::answer!(GetSubscriberInfoResponse, NORMAL_ENVELOPE, RESPONSE);

/// A subscriber of an official account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscriber {
    /// Who.
    pub subscriber_account: UserId,
    /// Since when.
    pub subscribe_time: Option<UnixTime>,
    /// Free text of this subscription, not of the account.
    pub custom_string: Option<String>,
    /// How messages reach this user.
    pub msg_flag: Option<MsgFlag>,
    /// Last message sent; none: never.
    ///
    /// `0` reads as none.
    pub last_send_msg_time: Option<UnixTime>,
}

wire::object!(Subscriber {
    subscriber_account: needed(0, "Subscriber_Account"),
    subscribe_time: option(1, "SubscribeTime"),
    custom_string: option(2, "CustomString"),
    msg_flag: option(3, "MsgFlag"),
    last_send_msg_time: zero_is_none(4, "LastSendMsgTime"),
});

wire::debug!(
    Subscriber { subscriber_account, subscribe_time, msg_flag, last_send_msg_time }
);

#[cfg(feature = "schema")]
crate::schema::named!(Subscriber, Object, SUBSCRIBER);

impl Endpoint for GetSubscriberInfoRequest {
    type Response = GetSubscriberInfoResponse;
    const META: &'static EndpointMeta = &GET_SUBSCRIBER_INFO;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.limit.get_or_insert(200);
        self.next.get_or_insert(Cursor::from(""));
    }
}

impl Paged for GetSubscriberInfoRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.next, &[Literal::Text("")]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<Cursor>("Next", &answer.next)?;
        let moved = wire::carry(next_1, &mut self.next);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("Next")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.subscriber_list.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        self.limit
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        self.limit = Some(size);
    }
}

impl PagedItems for GetSubscriberInfoRequest {
    type Item = Subscriber;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.subscriber_list
    }
}

pub(crate) static SUBSCRIBER: ObjectMeta = ObjectMeta::new(
    "Subscriber",
    "A subscriber of an official account.",
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
            wire: "SubscribeTime",
            name: "subscribe_time",
            ty: TypeMeta::Time,
            doc: "Since when.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomString",
            name: "custom_string",
            ty: TypeMeta::String,
            doc: "Free text of this subscription, not of the account.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgFlag",
            name: "msg_flag",
            ty: TypeMeta::Enum(&tables::MSG_FLAG),
            doc: "How messages reach this user.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastSendMsgTime",
            name: "last_send_msg_time",
            ty: TypeMeta::Time,
            doc: "Last message sent; none: never.",
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetSubscriberInfoRequest",
    "Lists the subscribers of an official account.",
    &[
        FieldMeta {
            wire: "Official_Account",
            name: "official_account",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "Account to read, by the id that creation returned as OfficialAccountUserID.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Limit",
            name: "limit",
            ty: TypeMeta::U32,
            doc: "Page size.",
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(200))),
                max: Some(200),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Next",
            name: "next",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "Where to go on. Has to be sent on the first call too, and is empty there.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetSubscriberInfoResponse",
    "",
    &[
        FieldMeta {
            wire: "Next",
            name: "next",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "Where the next page starts; empty when finished.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SubscriberNum",
            name: "subscriber_num",
            ty: TypeMeta::U32,
            doc: "All subscribers, not only those of this page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SubscriberList",
            name: "subscriber_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::SUBSCRIBER)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_SUBSCRIBER_INFO: EndpointMeta = EndpointMeta {
    path: "official_account_open_http_svc/get_subscriber_info",
    family: "official_account",
    name: "get_subscriber_info",
    summary: "Lists the subscribers of an official account.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60759",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Seed,
            name: "000",
            seen: "",
        },
    ],
    needs: Some(
        "Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.",
    ),
    domain: &tables::OFFICIAL_ACCOUNT_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "official_account_open_http_svc/get_subscriber_info",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    page: &[
        Page {
            when: &[],
            items: "SubscriberList",
            size: Some("Limit"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("Next", "Next")],
                first: &[("Next", Literal::Text(""))],
                end: &[("Next", &[Literal::Text("")])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[6017, 10004, 20001, 20005, 130002, 130004, 130007, 131000],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("130008"),
            why: "The page carries the table of creation: id in use. In turn it lacks 130002 and 130004, which can happen.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "000",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: Some("130010"),
            why: "The page carries the table of creation: too many accounts.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "000",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Limit.default",
            says: Some("all"),
            why: "Copied from the group page; contradicts the cap of 200.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "000",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.Subscriber.fields.MsgFlag",
            says: None,
            why: "Explained only by pointing at the receive options of group members.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
