// Written by `cargo xtask gen` from spec/official_account/get_subscribed_official_account_list.yaml. Do not edit.

//! `official_account_open_http_svc/get_subscribed_official_account_list`: Lists the official accounts
//! that a user subscribes to.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, OfficialAccountField, OfficialAccountId, UnixTime, UserId};

/// Lists the official accounts that a user subscribes to.
///
/// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
///
/// Command `official_account_open_http_svc/get_subscribed_official_account_list`; at most 200 calls a
/// second; retry class `read`.
///
/// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
/// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
/// 131000 (`service_disabled`).
///
/// Source: page 1047/60763 (2025-11).
///
/// Not sure (`errors`): 130004 and 130007 speak of an official account, and the request names a user
/// only. 130004 is read as: no such user.
///
/// Not sure (`request.Offset.default`): No default is stated; 0 is where every list begins.
///
/// Not sure (`request.Subscriber_Account`): Described as a subscriber to be modified, copied from the
/// page of modify_subscriber_info.
///
/// Not sure (`objects.SubscribedOfficialAccount.fields.CreateTime`): The sample asks for it and does
/// not get it.
///
/// Not sure (`objects.SubscribedOfficialAccount.fields.SelfInfo`): In the sample only, not in the
/// table.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSubscribedOfficialAccountListRequest {
    /// The user whose subscriptions are read.
    pub subscriber_account: UserId,
    /// Page size.
    ///
    /// At most 200; the service assumes `200` when it is absent; the client sends `200` when it is not set.
    pub limit: Option<u32>,
    /// How many subscriptions to pass over.
    ///
    /// The service assumes `0` when it is absent.
    pub offset: Option<u32>,
    /// Which fields to read; all if left out.
    pub response_filter: Option<SubscribedOfficialAccountFilter>,
}

wire::object!(GetSubscribedOfficialAccountListRequest {
    subscriber_account: needed(0, "Subscriber_Account"),
    limit: option(1, "Limit"),
    offset: option(2, "Offset"),
    response_filter: option(3, "ResponseFilter"),
});

wire::blank!(
    GetSubscribedOfficialAccountListRequest { subscriber_account, limit, offset,
    response_filter }
);

impl GetSubscribedOfficialAccountListRequest {
    /// Makes one with the fields that it must have.
    pub fn new(subscriber_account: impl Into<UserId>) -> Self {
        Self {
            subscriber_account: subscriber_account.into(),
            limit: None,
            offset: None,
            response_filter: None,
        }
    }

    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`offset`](Self::offset).
    #[must_use]
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets [`response_filter`](Self::response_filter).
    #[must_use]
    pub fn response_filter(
        mut self,
        response_filter: impl Into<SubscribedOfficialAccountFilter>,
    ) -> Self {
        self.response_filter = Some(response_filter.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetSubscribedOfficialAccountListRequest, Object, REQUEST);

/// What [`GetSubscribedOfficialAccountListRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSubscribedOfficialAccountListResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// All subscriptions of the user, not only those of this page.
    pub total_count: u32,
    /// This page.
    pub official_account_info_list: Vec<SubscribedOfficialAccount>,
    /// 1 when finished. This tells the end, since a Next of 0 is also a good first Offset.
    ///
    /// Travels as 0 or 1.
    pub complete_flag: bool,
    /// The next Offset; 0 when finished.
    pub next: u32,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetSubscribedOfficialAccountListResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    total_count: needed(3, "TotalCount"),
    official_account_info_list: list(4, "OfficialAccountInfoList"),
    complete_flag: needed_as::<Flag>(5, "CompleteFlag"),
    next: needed(6, "Next"),
});

impl Answer for GetSubscribedOfficialAccountListResponse {
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
crate::schema::answer!(
    GetSubscribedOfficialAccountListResponse, NORMAL_ENVELOPE, RESPONSE
);

/// A field of a subscription that a read may ask for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionField {
    /// Since when.
    SubscribeTime,
    /// Free text of the subscription.
    CustomString,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl SubscriptionField {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SubscribeTime => "SubscribeTime",
            Self::CustomString => "CustomString",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "SubscribeTime" => Self::SubscribeTime,
            "CustomString" => Self::CustomString,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(SubscriptionField);

#[cfg(feature = "schema")]
crate::schema::named!(SubscriptionField, Enum, SUBSCRIPTION_FIELD);

/// Which fields to read. The two lists are independent; an empty list means none, a list left out means
/// all.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribedOfficialAccountFilter {
    /// Fields of the account. Its id always comes.
    pub official_account_base_info_filter: Option<Vec<OfficialAccountField>>,
    /// Fields of the subscription.
    pub self_info_filter: Option<Vec<SubscriptionField>>,
}

wire::object!(SubscribedOfficialAccountFilter {
    official_account_base_info_filter: option(0, "OfficialAccountBaseInfoFilter"),
    self_info_filter: option(1, "SelfInfoFilter"),
});

impl SubscribedOfficialAccountFilter {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            official_account_base_info_filter: None,
            self_info_filter: None,
        }
    }

    /// Sets [`official_account_base_info_filter`](Self::official_account_base_info_filter).
    #[must_use]
    pub fn official_account_base_info_filter(
        mut self,
        official_account_base_info_filter: impl IntoIterator<
            Item = impl Into<OfficialAccountField>,
        >,
    ) -> Self {
        self.official_account_base_info_filter = Some(
            official_account_base_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`self_info_filter`](Self::self_info_filter).
    #[must_use]
    pub fn self_info_filter(
        mut self,
        self_info_filter: impl IntoIterator<Item = impl Into<SubscriptionField>>,
    ) -> Self {
        self.self_info_filter = Some(
            self_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(
    SubscribedOfficialAccountFilter, Object, SUBSCRIBED_OFFICIAL_ACCOUNT_FILTER
);

/// An official account that a user subscribes to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribedOfficialAccount {
    /// Which account. No filter removes it.
    pub official_account: OfficialAccountId,
    /// Its name.
    pub name: Option<String>,
    /// When it was created.
    pub create_time: Option<UnixTime>,
    /// The user who owns it.
    pub owner_account: Option<UserId>,
    /// When it last sent something; none: never.
    ///
    /// `0` reads as none.
    pub last_msg_time: Option<UnixTime>,
    /// How many users subscribe.
    pub subscriber_num: Option<u32>,
    /// What it says about itself.
    pub introduction: Option<String>,
    /// Address of its picture.
    pub face_url: Option<String>,
    /// The organisation behind it.
    pub organization: Option<String>,
    /// Free text of the account.
    pub custom_string: Option<String>,
    /// The subscription itself. Gone when its filter is an empty list.
    pub self_info: Option<Subscription>,
}

wire::object!(SubscribedOfficialAccount {
    official_account: needed(0, "Official_Account"),
    name: option(1, "Name"),
    create_time: option(2, "CreateTime"),
    owner_account: option(3, "Owner_Account"),
    last_msg_time: zero_is_none(4, "LastMsgTime"),
    subscriber_num: option(5, "SubscriberNum"),
    introduction: option(6, "Introduction"),
    face_url: option(7, "FaceUrl"),
    organization: option(8, "Organization"),
    custom_string: option(9, "CustomString"),
    self_info: option(10, "SelfInfo"),
});

wire::debug!(
    SubscribedOfficialAccount { official_account, create_time, owner_account,
    last_msg_time, subscriber_num, self_info }
);

#[cfg(feature = "schema")]
crate::schema::named!(SubscribedOfficialAccount, Object, SUBSCRIBED_OFFICIAL_ACCOUNT);

/// One user's subscription to an official account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    /// Since when.
    pub subscribe_time: Option<UnixTime>,
    /// Free text of this subscription, not of the account.
    pub custom_string: Option<String>,
}

wire::object!(Subscription {
    subscribe_time: option(0, "SubscribeTime"),
    custom_string: option(1, "CustomString"),
});

wire::debug!(Subscription { subscribe_time });

#[cfg(feature = "schema")]
crate::schema::named!(Subscription, Object, SUBSCRIPTION);

impl Endpoint for GetSubscribedOfficialAccountListRequest {
    type Response = GetSubscribedOfficialAccountListResponse;
    const META: &'static EndpointMeta = &GET_SUBSCRIBED_OFFICIAL_ACCOUNT_LIST;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.limit.get_or_insert(200);
        self.offset.get_or_insert(0);
    }
}

impl Paged for GetSubscribedOfficialAccountListRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.complete_flag, &[Literal::Int(1)]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<u32>("Next", &answer.next)?;
        let moved = wire::carry(next_1, &mut self.offset);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("Offset")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.official_account_info_list.is_empty()
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

impl PagedItems for GetSubscribedOfficialAccountListRequest {
    type Item = SubscribedOfficialAccount;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.official_account_info_list
    }
}

pub(crate) static SUBSCRIPTION_FIELD: EnumMeta = EnumMeta {
    name: "SubscriptionField",
    doc: "A field of a subscription that a read may ask for.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "SubscribeTime",
            wire: Literal::Text("SubscribeTime"),
            aliases: &[],
            doc: "Since when.",
        },
        EnumValue {
            name: "CustomString",
            wire: Literal::Text("CustomString"),
            aliases: &[],
            doc: "Free text of the subscription.",
        },
    ],
    prefixes: &[],
};

pub(crate) static SUBSCRIBED_OFFICIAL_ACCOUNT_FILTER: ObjectMeta = ObjectMeta::new(
    "SubscribedOfficialAccountFilter",
    "Which fields to read. The two lists are independent; an empty list means none, a list left out means all.",
    &[
        FieldMeta {
            wire: "OfficialAccountBaseInfoFilter",
            name: "official_account_base_info_filter",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::OFFICIAL_ACCOUNT_FIELD)),
            doc: "Fields of the account. Its id always comes.",
            rules: &FieldRules {
                filters: Some("OfficialAccountInfoList"),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SelfInfoFilter",
            name: "self_info_filter",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::SUBSCRIPTION_FIELD)),
            doc: "Fields of the subscription.",
            rules: &FieldRules {
                filters: Some("OfficialAccountInfoList.SelfInfo"),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static SUBSCRIBED_OFFICIAL_ACCOUNT: ObjectMeta = ObjectMeta::new(
    "SubscribedOfficialAccount",
    "An official account that a user subscribes to.",
    &[
        FieldMeta {
            wire: "Official_Account",
            name: "official_account",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "Which account. No filter removes it.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Name",
            name: "name",
            ty: TypeMeta::String,
            doc: "Its name.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CreateTime",
            name: "create_time",
            ty: TypeMeta::Time,
            doc: "When it was created.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Owner_Account",
            name: "owner_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user who owns it.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastMsgTime",
            name: "last_msg_time",
            ty: TypeMeta::Time,
            doc: "When it last sent something; none: never.",
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SubscriberNum",
            name: "subscriber_num",
            ty: TypeMeta::U32,
            doc: "How many users subscribe.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Introduction",
            name: "introduction",
            ty: TypeMeta::String,
            doc: "What it says about itself.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "Address of its picture.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Organization",
            name: "organization",
            ty: TypeMeta::String,
            doc: "The organisation behind it.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomString",
            name: "custom_string",
            ty: TypeMeta::String,
            doc: "Free text of the account.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SelfInfo",
            name: "self_info",
            ty: TypeMeta::Object(&tables::SUBSCRIPTION),
            doc: "The subscription itself. Gone when its filter is an empty list.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static SUBSCRIPTION: ObjectMeta = ObjectMeta::new(
    "Subscription",
    "One user's subscription to an official account.",
    &[
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
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetSubscribedOfficialAccountListRequest",
    "Lists the official accounts that a user subscribes to.",
    &[
        FieldMeta {
            wire: "Subscriber_Account",
            name: "subscriber_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user whose subscriptions are read.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Limit",
            name: "limit",
            ty: TypeMeta::U32,
            doc: "Page size.",
            rules: &FieldRules {
                default: Some(Literal::Int(200)),
                fill: Some(Fill::Value(Literal::Int(200))),
                max: Some(200),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Offset",
            name: "offset",
            ty: TypeMeta::U32,
            doc: "How many subscriptions to pass over.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResponseFilter",
            name: "response_filter",
            ty: TypeMeta::Object(&tables::SUBSCRIBED_OFFICIAL_ACCOUNT_FILTER),
            doc: "Which fields to read; all if left out.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetSubscribedOfficialAccountListResponse",
    "",
    &[
        FieldMeta {
            wire: "TotalCount",
            name: "total_count",
            ty: TypeMeta::U32,
            doc: "All subscriptions of the user, not only those of this page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OfficialAccountInfoList",
            name: "official_account_info_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::SUBSCRIBED_OFFICIAL_ACCOUNT)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CompleteFlag",
            name: "complete_flag",
            ty: TypeMeta::Flag,
            doc: "1 when finished. This tells the end, since a Next of 0 is also a good first Offset.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Next",
            name: "next",
            ty: TypeMeta::U32,
            doc: "The next Offset; 0 when finished.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_SUBSCRIBED_OFFICIAL_ACCOUNT_LIST: EndpointMeta = EndpointMeta {
    path: "official_account_open_http_svc/get_subscribed_official_account_list",
    family: "official_account",
    name: "get_subscribed_official_account_list",
    summary: "Lists the official accounts that a user subscribes to.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60763",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Seed,
            name: "003",
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
            name: "official_account_open_http_svc/get_subscribed_official_account_list",
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
            items: "OfficialAccountInfoList",
            size: Some("Limit"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("Offset", "Next")],
                first: &[("Offset", Literal::Int(0))],
                end: &[("CompleteFlag", &[Literal::Int(1)])],
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
            says: None,
            why: "130004 and 130007 speak of an official account, and the request names a user only. 130004 is read as: no such user.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.Offset.default",
            says: None,
            why: "No default is stated; 0 is where every list begins.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.Subscriber_Account",
            says: None,
            why: "Described as a subscriber to be modified, copied from the page of modify_subscriber_info.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "003",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.SubscribedOfficialAccount.fields.CreateTime",
            says: None,
            why: "The sample asks for it and does not get it.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "003",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.SubscribedOfficialAccount.fields.SelfInfo",
            says: None,
            why: "In the sample only, not in the table.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Seed,
                name: "003",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
