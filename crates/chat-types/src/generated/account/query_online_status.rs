// Written by `cargo xtask gen` from spec/account/query_online_status.yaml. Do not edit.

//! `openim/query_online_status`: Tells for many users whether they are online, and with which devices.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, OnlineStatus, Scalar, UserFailure, UserId};

/// Tells for many users whether they are online, and with which devices.
///
/// A user with several devices is online if one of them is. A device whose app was killed or lost its
/// network stays reachable by offline push for seven days, and so long the user is `PushOnline`; an app
/// in the background is still `Online`.
///
/// Command `openim/query_online_status`; at most 200 calls a second; retry class `read`; a `To_Account`
/// of more than 500 items is split over several calls.
///
/// Error codes: 70107 (`user_not_found`), 70169 (`account_service_timeout`), 90001 (`body_not_json`),
/// 90003 (`to_account_invalid`), 90009 (`admin_required`), 90010 (`request_invalid`), 90011
/// (`too_many_receivers`), 90992 (`internal_error_webhook`), 90994 (`internal_error_second`), 90995
/// (`internal_error_third`), 91000 (`internal_error_message`).
///
/// Source: page 269/2566 (2025-12), page 1047/35477 (2025-03), client library doocs_java (2025-12).
///
/// Not sure (`errors`): 90010 is not in the table; what a switch of another type is answered with is
/// not known.
///
/// Not sure (`objects.UserOnlineStatus.fields.Status`): Samples of English pages; their tables and the
/// Chinese pages say Status. Another source reads `State`.
///
/// Not sure (`objects.UserOnlineStatus.fields.CustomStatus`): The answer of the page that has the
/// switch was not read; name and type are inferred.
///
/// Not sure (`objects.DeviceOnlineStatus.fields.Instid`): The answer of the page that has the switch
/// was not read; name, place and type are inferred.
///
/// Not sure (`request.IsNeedDetail.default`): The page names no default for the three switches; 0 asks
/// for nothing.
///
/// Not sure (`request.IsReturnInstid`): On the Chinese page only, like IsReturnCustomStatus.
///
/// Not sure (`request.To_Account.codes.min_items`): 90001 is for a body that cannot be read as well as
/// for an empty list.
///
/// Not sure (`item_errors`): Only 70107 is shown beside a user. If every lookup fails the call fails
/// too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryOnlineStatusRequest {
    /// Users to look up.
    ///
    /// 1 to 500 items.
    pub to_account: Vec<UserId>,
    /// 1 also tells about every device.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub need_detail: Option<bool>,
    /// 1 also tells the instance id of every device.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub return_instid: Option<bool>,
    /// 1 also tells the status text that the users have set.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub return_custom_status: Option<bool>,
}

wire::object!(QueryOnlineStatusRequest {
    to_account: needed(0, "To_Account"),
    need_detail: option_as::<Flag>(1, "IsNeedDetail"),
    return_instid: option_as::<Flag>(2, "IsReturnInstid"),
    return_custom_status: option_as::<Flag>(3, "IsReturnCustomStatus"),
});

wire::blank!(
    QueryOnlineStatusRequest { to_account, need_detail, return_instid,
    return_custom_status }
);

impl QueryOnlineStatusRequest {
    /// Makes one with the fields that it must have.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
            need_detail: None,
            return_instid: None,
            return_custom_status: None,
        }
    }

    /// Sets [`need_detail`](Self::need_detail).
    #[must_use]
    pub fn need_detail(mut self, need_detail: bool) -> Self {
        self.need_detail = Some(need_detail);
        self
    }

    /// Sets [`return_instid`](Self::return_instid).
    #[must_use]
    pub fn return_instid(mut self, return_instid: bool) -> Self {
        self.return_instid = Some(return_instid);
        self
    }

    /// Sets [`return_custom_status`](Self::return_custom_status).
    #[must_use]
    pub fn return_custom_status(mut self, return_custom_status: bool) -> Self {
        self.return_custom_status = Some(return_custom_status);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(QueryOnlineStatusRequest, Object, REQUEST);

/// What [`QueryOnlineStatusRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct QueryOnlineStatusResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Users who could be looked up.
    pub query_result: Vec<UserOnlineStatus>,
    /// The others.
    pub error_list: Vec<UserFailure>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(QueryOnlineStatusResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    query_result: list(3, "QueryResult"),
    error_list: list_if_any(4, "ErrorList"),
});

impl QueryOnlineStatusResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &UserFailure> {
        self.error_list
            .iter()
            .filter(|item| {
                wire::classify(
                    QueryOnlineStatusRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for QueryOnlineStatusResponse {
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
crate::schema::answer!(QueryOnlineStatusResponse, NORMAL_ENVELOPE, RESPONSE);

/// Kind of device that a user logs in with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginPlatform {
    /// iPhone.
    IPhone,
    /// iPad.
    IPad,
    /// Android device.
    Android,
    /// Browser or mini program.
    Web,
    /// Windows computer.
    Pc,
    /// Mac.
    Mac,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl LoginPlatform {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::IPhone => "iPhone",
            Self::IPad => "iPad",
            Self::Android => "Android",
            Self::Web => "Web",
            Self::Pc => "PC",
            Self::Mac => "Mac",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "iPhone" | "IPhone" => Self::IPhone,
            "iPad" => Self::IPad,
            "Android" => Self::Android,
            "Web" => Self::Web,
            "PC" => Self::Pc,
            "Mac" => Self::Mac,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(LoginPlatform);

#[cfg(feature = "schema")]
crate::schema::named!(LoginPlatform, Enum, LOGIN_PLATFORM);

/// Whether a user is online.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserOnlineStatus {
    /// Who.
    pub to_account: UserId,
    /// Over all devices.
    pub status: OnlineStatus,
    /// Device by device; missing for a user who is offline.
    pub detail: Vec<DeviceOnlineStatus>,
    /// The user's own status text.
    pub custom_status: Option<String>,
}

wire::object!(UserOnlineStatus {
    to_account: needed(0, "To_Account"),
    status: needed(1, "Status" | "State"),
    detail: list_if_any(2, "Detail"),
    custom_status: option(3, "CustomStatus"),
});

wire::debug!(UserOnlineStatus { to_account, status, detail });

#[cfg(feature = "schema")]
crate::schema::named!(UserOnlineStatus, Object, USER_ONLINE_STATUS);

/// Whether a user is online with one kind of device.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceOnlineStatus {
    /// Kind of device.
    pub platform: LoginPlatform,
    /// With this device.
    pub status: OnlineStatus,
    /// Instance id of the device.
    pub instid: Option<Scalar>,
}

wire::object!(DeviceOnlineStatus {
    platform: needed(0, "Platform"),
    status: needed(1, "Status"),
    instid: option(2, "Instid"),
});

wire::debug!(DeviceOnlineStatus { platform, status });

#[cfg(feature = "schema")]
crate::schema::named!(DeviceOnlineStatus, Object, DEVICE_ONLINE_STATUS);

impl Endpoint for QueryOnlineStatusRequest {
    type Response = QueryOnlineStatusResponse;
    const META: &'static EndpointMeta = &QUERY_ONLINE_STATUS;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&QUERY_ONLINE_STATUS);
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
            ("QueryResult", whole.query_result.len()),
            ("ErrorList", whole.error_list.len()),
        ];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.query_result.append(&mut part.query_result);
        whole.error_list.append(&mut part.error_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.to_account.iter().map(|item| item.to_string()).collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .error_list
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.error_code);
                ItemResult::new(
                    Some(item.to_account.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    None,
                )
            })
            .collect()
    }
}

pub(crate) static LOGIN_PLATFORM: EnumMeta = EnumMeta {
    name: "LoginPlatform",
    doc: "Kind of device that a user logs in with.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "IPhone",
            wire: Literal::Text("iPhone"),
            aliases: &[Literal::Text("IPhone")],
            doc: "iPhone.",
        },
        EnumValue {
            name: "IPad",
            wire: Literal::Text("iPad"),
            aliases: &[],
            doc: "iPad.",
        },
        EnumValue {
            name: "Android",
            wire: Literal::Text("Android"),
            aliases: &[],
            doc: "Android device.",
        },
        EnumValue {
            name: "Web",
            wire: Literal::Text("Web"),
            aliases: &[],
            doc: "Browser or mini program.",
        },
        EnumValue {
            name: "Pc",
            wire: Literal::Text("PC"),
            aliases: &[],
            doc: "Windows computer.",
        },
        EnumValue {
            name: "Mac",
            wire: Literal::Text("Mac"),
            aliases: &[],
            doc: "Mac.",
        },
    ],
    prefixes: &[],
};

pub(crate) static USER_ONLINE_STATUS: ObjectMeta = ObjectMeta::new(
    "UserOnlineStatus",
    "Whether a user is online.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Status",
            name: "status",
            ty: TypeMeta::Enum(&tables::ONLINE_STATUS),
            doc: "Over all devices.",
            always: true,
            rules: &FieldRules {
                aliases: &["State"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Detail",
            name: "detail",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::DEVICE_ONLINE_STATUS)),
            doc: "Device by device; missing for a user who is offline.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["IsNeedDetail"]),
                            test: Test::OneOf(&[Literal::Int(1)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomStatus",
            name: "custom_status",
            ty: TypeMeta::String,
            doc: "The user's own status text.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["IsReturnCustomStatus"]),
                            test: Test::OneOf(&[Literal::Int(1)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static DEVICE_ONLINE_STATUS: ObjectMeta = ObjectMeta::new(
    "DeviceOnlineStatus",
    "Whether a user is online with one kind of device.",
    &[
        FieldMeta {
            wire: "Platform",
            name: "platform",
            ty: TypeMeta::Enum(&tables::LOGIN_PLATFORM),
            doc: "Kind of device.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Status",
            name: "status",
            ty: TypeMeta::Enum(&tables::ONLINE_STATUS),
            doc: "With this device.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Instid",
            name: "instid",
            ty: TypeMeta::Scalar,
            doc: "Instance id of the device.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["IsReturnInstid"]),
                            test: Test::OneOf(&[Literal::Int(1)]),
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
    "QueryOnlineStatusRequest",
    "Tells for many users whether they are online, and with which devices.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users to look up.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(500),
                code: Some(90003),
                codes: &[
                    (chat_meta::check::Rule::MinItems, 90001),
                    (chat_meta::check::Rule::MaxItems, 90011),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsNeedDetail",
            name: "need_detail",
            ty: TypeMeta::Flag,
            doc: "1 also tells about every device.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsReturnInstid",
            name: "return_instid",
            ty: TypeMeta::Flag,
            doc: "1 also tells the instance id of every device.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsReturnCustomStatus",
            name: "return_custom_status",
            ty: TypeMeta::Flag,
            doc: "1 also tells the status text that the users have set.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "QueryOnlineStatusResponse",
    "",
    &[
        FieldMeta {
            wire: "QueryResult",
            name: "query_result",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::USER_ONLINE_STATUS)),
            doc: "Users who could be looked up.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorList",
            name: "error_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::USER_FAILURE)),
            doc: "The others.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static QUERY_ONLINE_STATUS: EndpointMeta = EndpointMeta {
    path: "openim/query_online_status",
    family: "account",
    name: "query_online_status",
    summary: "Tells for many users whether they are online, and with which devices.",
    doc: "A user with several devices is online if one of them is. A device whose app was killed or lost its network stays reachable by offline push for seven days, and so long the user is `PushOnline`; an app in the background is still `Online`.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/2566",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/35477",
            seen: "2025-03",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::C2C_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "openim/query_online_status",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    batch: Some(Batch {
        over: "To_Account",
        id: None,
        size: 500,
        in_order: false,
    }),
    results: Some(Results {
        list: "ErrorList",
        id: Some("To_Account"),
        outcome: Some("ErrorCode"),
        info: None,
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: true,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[
        70107, 70169, 90001, 90003, 90009, 90010, 90011, 90992, 90994, 90995, 91000,
    ],
    item_errors: &[70107, 70169, 90992, 90994, 90995],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "90010 is not in the table; what a switch of another type is answered with is not known.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.UserOnlineStatus.fields.Status",
            says: Some("State"),
            why: "Samples of English pages; their tables and the Chinese pages say Status.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/35477",
                seen: "2024-07",
            }),
        },
        Doubt {
            at: "objects.UserOnlineStatus.fields.CustomStatus",
            says: None,
            why: "The answer of the page that has the switch was not read; name and type are inferred.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.DeviceOnlineStatus.fields.Instid",
            says: None,
            why: "The answer of the page that has the switch was not read; name, place and type are inferred.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.IsNeedDetail.default",
            says: None,
            why: "The page names no default for the three switches; 0 asks for nothing.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.IsReturnInstid",
            says: None,
            why: "On the Chinese page only, like IsReturnCustomStatus.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/35477",
                seen: "2025-03",
            }),
        },
        Doubt {
            at: "request.To_Account.codes.min_items",
            says: None,
            why: "90001 is for a body that cannot be read as well as for an empty list.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2566",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "Only 70107 is shown beside a user. If every lookup fails the call fails too.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
