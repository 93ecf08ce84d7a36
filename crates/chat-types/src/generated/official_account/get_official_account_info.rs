// Written by `cargo xtask gen` from spec/official_account/get_official_account_info.yaml. Do not edit.

//! `official_account_open_http_svc/get_official_account_info`: Reads the description of official
//! accounts.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, OfficialAccountField, OfficialAccountId, UnixTime, UserId};

/// Reads the description of official accounts.
///
/// Each account has an outcome of its own; the call succeeds even if all of them fail. Neither order
/// nor duplicates are promised, so go by the id.
///
/// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
///
/// Command `official_account_open_http_svc/get_official_account_info`; at most 200 calls a second;
/// retry class `read`; a `OfficialAccountIdList` of more than 50 items is split over several calls.
///
/// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
/// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
/// 131000 (`service_disabled`).
///
/// Source: page 1047/60758 (2024-07).
///
/// Not sure (`errors`): The table lists 130004 and 130007 for the call; accounts that are missing or
/// malformed have a place of their own in the list.
///
/// Not sure (`item_errors`): No sample shows an account that failed.
///
/// Not sure (`request.OfficialAccountIdList.max_items`): Stands only in a comment of a sample.
///
/// Not sure (`request.ResponseFilter`): Its wording hints at further filters and names one.
///
/// Not sure (`objects.OfficialAccountInfo.fields.MaxSubscriberNum`): Part of the data model, but no
/// filter names it and no sample shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOfficialAccountInfoRequest {
    /// Accounts to read.
    ///
    /// 1 to 50 items.
    pub official_account_id_list: Vec<OfficialAccountToRead>,
    /// Which fields to read; all if left out.
    pub response_filter: Option<OfficialAccountInfoFilter>,
}

wire::object!(GetOfficialAccountInfoRequest {
    official_account_id_list: needed(0, "OfficialAccountIdList"),
    response_filter: option(1, "ResponseFilter"),
});

wire::blank!(
    GetOfficialAccountInfoRequest { official_account_id_list, response_filter }
);

impl GetOfficialAccountInfoRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        official_account_id_list: impl IntoIterator<
            Item = impl Into<OfficialAccountToRead>,
        >,
    ) -> Self {
        Self {
            official_account_id_list: official_account_id_list
                .into_iter()
                .map(Into::into)
                .collect(),
            response_filter: None,
        }
    }

    /// Sets [`response_filter`](Self::response_filter).
    #[must_use]
    pub fn response_filter(
        mut self,
        response_filter: impl Into<OfficialAccountInfoFilter>,
    ) -> Self {
        self.response_filter = Some(response_filter.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetOfficialAccountInfoRequest, Object, REQUEST);

/// What [`GetOfficialAccountInfoRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct GetOfficialAccountInfoResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per account asked for.
    pub official_account_info_list: Vec<OfficialAccountInfo>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetOfficialAccountInfoResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    official_account_info_list: list(3, "OfficialAccountInfoList"),
});

impl GetOfficialAccountInfoResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &OfficialAccountInfo> {
        self.official_account_info_list
            .iter()
            .filter(|item| {
                wire::classify(
                    GetOfficialAccountInfoRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for GetOfficialAccountInfoResponse {
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
crate::schema::answer!(GetOfficialAccountInfoResponse, NORMAL_ENVELOPE, RESPONSE);

/// An account to read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OfficialAccountToRead {
    /// Which.
    pub official_account: OfficialAccountId,
}

wire::object!(OfficialAccountToRead {
    official_account: needed(0, "Official_Account"),
});

wire::blank!(OfficialAccountToRead { official_account });

impl OfficialAccountToRead {
    /// Makes one with the fields that it must have.
    pub fn new(official_account: impl Into<OfficialAccountId>) -> Self {
        Self {
            official_account: official_account.into(),
        }
    }
}

impl From<OfficialAccountId> for OfficialAccountToRead {
    #[inline]
    fn from(value: OfficialAccountId) -> Self {
        Self::new(value)
    }
}

impl From<&OfficialAccountId> for OfficialAccountToRead {
    #[inline]
    fn from(value: &OfficialAccountId) -> Self {
        Self::new(value)
    }
}

impl From<&str> for OfficialAccountToRead {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for OfficialAccountToRead {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}

impl From<String> for OfficialAccountToRead {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(OfficialAccountToRead, Object, OFFICIAL_ACCOUNT_TO_READ);

/// Which fields to read.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficialAccountInfoFilter {
    /// Fields of the account. Its id always comes.
    pub official_account_base_info_filter: Option<Vec<OfficialAccountField>>,
}

wire::object!(OfficialAccountInfoFilter {
    official_account_base_info_filter: option(0, "OfficialAccountBaseInfoFilter"),
});

impl OfficialAccountInfoFilter {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            official_account_base_info_filter: None,
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
}

#[cfg(feature = "schema")]
crate::schema::named!(OfficialAccountInfoFilter, Object, OFFICIAL_ACCOUNT_INFO_FILTER);

/// An official account, or why it could not be read.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficialAccountInfo {
    /// Which account. No filter removes it.
    pub official_account: OfficialAccountId,
    /// The outcome for this account; 0 is success.
    pub error_code: i64,
    /// Words about a failure of this account.
    pub error_info: Option<String>,
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
    /// How many users may subscribe.
    pub max_subscriber_num: Option<u32>,
    /// What it says about itself.
    pub introduction: Option<String>,
    /// Address of its picture.
    pub face_url: Option<String>,
    /// The organisation behind it.
    pub organization: Option<String>,
    /// Free text of the app.
    pub custom_string: Option<String>,
}

wire::object!(OfficialAccountInfo {
    official_account: needed(0, "Official_Account"),
    error_code: needed(1, "ErrorCode"),
    error_info: option(2, "ErrorInfo"),
    name: option(3, "Name"),
    create_time: option(4, "CreateTime"),
    owner_account: option(5, "Owner_Account"),
    last_msg_time: zero_is_none(6, "LastMsgTime"),
    subscriber_num: option(7, "SubscriberNum"),
    max_subscriber_num: option(8, "MaxSubscriberNum"),
    introduction: option(9, "Introduction"),
    face_url: option(10, "FaceUrl"),
    organization: option(11, "Organization"),
    custom_string: option(12, "CustomString"),
});

wire::debug!(
    OfficialAccountInfo { official_account, error_code, create_time, owner_account,
    last_msg_time, subscriber_num, max_subscriber_num }
);

#[cfg(feature = "schema")]
crate::schema::named!(OfficialAccountInfo, Object, OFFICIAL_ACCOUNT_INFO);

impl Endpoint for GetOfficialAccountInfoRequest {
    type Response = GetOfficialAccountInfoResponse;
    const META: &'static EndpointMeta = &GET_OFFICIAL_ACCOUNT_INFO;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&GET_OFFICIAL_ACCOUNT_INFO);
        if self.official_account_id_list.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.official_account_id_list);
        let rest = part.split_off(size);
        let call = Self {
            official_account_id_list: part,
            ..self.clone()
        };
        self.official_account_id_list = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [
            ("OfficialAccountInfoList", whole.official_account_info_list.len()),
        ];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.official_account_info_list.append(&mut part.official_account_info_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.official_account_id_list
            .iter()
            .map(|item| {
                wire::Slot::<crate::OfficialAccountId>::get(&item.official_account)
                    .map_or_else(String::new, |id| id.to_string())
            })
            .collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .official_account_info_list
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.error_code);
                ItemResult::new(
                    Some(item.official_account.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    item.error_info.as_deref(),
                )
            })
            .collect()
    }
}

pub(crate) static OFFICIAL_ACCOUNT_TO_READ: ObjectMeta = ObjectMeta::new(
    "OfficialAccountToRead",
    "An account to read.",
    &[
        FieldMeta {
            wire: "Official_Account",
            name: "official_account",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "Which.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static OFFICIAL_ACCOUNT_INFO_FILTER: ObjectMeta = ObjectMeta::new(
    "OfficialAccountInfoFilter",
    "Which fields to read.",
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
    ],
);

pub(crate) static OFFICIAL_ACCOUNT_INFO: ObjectMeta = ObjectMeta::new(
    "OfficialAccountInfo",
    "An official account, or why it could not be read.",
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
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::Code,
            doc: "The outcome for this account; 0 is success.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorInfo",
            name: "error_info",
            ty: TypeMeta::String,
            doc: "Words about a failure of this account.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Name",
            name: "name",
            ty: TypeMeta::String,
            doc: "Its name.",
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
        FieldMeta {
            wire: "CreateTime",
            name: "create_time",
            ty: TypeMeta::Time,
            doc: "When it was created.",
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
        FieldMeta {
            wire: "Owner_Account",
            name: "owner_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user who owns it.",
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
        FieldMeta {
            wire: "LastMsgTime",
            name: "last_msg_time",
            ty: TypeMeta::Time,
            doc: "When it last sent something; none: never.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
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
        FieldMeta {
            wire: "MaxSubscriberNum",
            name: "max_subscriber_num",
            ty: TypeMeta::U32,
            doc: "How many users may subscribe.",
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
        FieldMeta {
            wire: "Introduction",
            name: "introduction",
            ty: TypeMeta::String,
            doc: "What it says about itself.",
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
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "Address of its picture.",
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
        FieldMeta {
            wire: "Organization",
            name: "organization",
            ty: TypeMeta::String,
            doc: "The organisation behind it.",
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
        FieldMeta {
            wire: "CustomString",
            name: "custom_string",
            ty: TypeMeta::String,
            doc: "Free text of the app.",
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
    "GetOfficialAccountInfoRequest",
    "Reads the description of official accounts.",
    &[
        FieldMeta {
            wire: "OfficialAccountIdList",
            name: "official_account_id_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::OFFICIAL_ACCOUNT_TO_READ)),
            doc: "Accounts to read.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(50),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResponseFilter",
            name: "response_filter",
            ty: TypeMeta::Object(&tables::OFFICIAL_ACCOUNT_INFO_FILTER),
            doc: "Which fields to read; all if left out.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetOfficialAccountInfoResponse",
    "",
    &[
        FieldMeta {
            wire: "OfficialAccountInfoList",
            name: "official_account_info_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::OFFICIAL_ACCOUNT_INFO)),
            doc: "One entry per account asked for.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_OFFICIAL_ACCOUNT_INFO: EndpointMeta = EndpointMeta {
    path: "official_account_open_http_svc/get_official_account_info",
    family: "official_account",
    name: "get_official_account_info",
    summary: "Reads the description of official accounts.",
    doc: "Each account has an outcome of its own; the call succeeds even if all of them fail. Neither order nor duplicates are promised, so go by the id.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60758",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Seed,
            name: "001",
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
            name: "official_account_open_http_svc/get_official_account_info",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "OfficialAccountIdList",
        id: Some("Official_Account"),
        size: 50,
        in_order: false,
    }),
    results: Some(Results {
        list: "OfficialAccountInfoList",
        id: Some("Official_Account"),
        outcome: Some("ErrorCode"),
        info: Some("ErrorInfo"),
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[6017, 10004, 20001, 20005, 130002, 130004, 130007, 131000],
    item_errors: &[130004, 130007],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table lists 130004 and 130007 for the call; accounts that are missing or malformed have a place of their own in the list.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "No sample shows an account that failed.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.OfficialAccountIdList.max_items",
            says: None,
            why: "Stands only in a comment of a sample.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.ResponseFilter",
            says: None,
            why: "Its wording hints at further filters and names one.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "objects.OfficialAccountInfo.fields.MaxSubscriberNum",
            says: None,
            why: "Part of the data model, but no filter names it and no sample shows it.",
            level: DoubtLevel::Low,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
