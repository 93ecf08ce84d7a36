// Written by `cargo xtask gen` from spec/profile/portrait_get.yaml. Do not edit.

//! `profile/portrait_get`: Reads chosen fields of users' profiles, friends or not.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, ProfileTag, ProfileValues, UserId};

/// Reads chosen fields of users' profiles, friends or not.
///
/// All users should have been imported. An answer leaves out fields that were never set.
///
/// Command `profile/portrait_get`; at most 200 calls a second; retry class `read`; a `To_Account` of
/// more than 100 items is split over several calls.
///
/// Error codes: 40001 (`invalid_parameter`), 40002 (`account_missing`), 40003 (`user_not_found`), 40004
/// (`admin_required`), 40006 (`internal_error`), 40007 (`field_not_readable`), 40009 (`tag_not_found`).
///
/// Source: page 1047/34917 (2024-10), page 269/1639 (2023-02), client library doocs_java (2025-12).
///
/// Not sure (`quota[0].limit`): Older text. Another source reads `100/s`.
///
/// Not sure (`item_errors`): The sample shows 40006 beside a user. Whether an account that was never
/// imported spoils the call or its entry alone is not said: the text only asks for imported ones.
///
/// Not sure (`doc`): Whether fields without a value are left out or come empty is not said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PortraitGetRequest {
    /// Whose profiles to read.
    ///
    /// 1 to 100 items.
    pub to_account: Vec<UserId>,
    /// Which fields, those of the app included.
    ///
    /// At least 1 items.
    pub tag_list: Vec<ProfileTag>,
}

wire::object!(PortraitGetRequest {
    to_account: needed(0, "To_Account"),
    tag_list: needed(1, "TagList"),
});

wire::blank!(PortraitGetRequest { to_account, tag_list });

impl PortraitGetRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
        tag_list: impl IntoIterator<Item = impl Into<ProfileTag>>,
    ) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
            tag_list: tag_list.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(PortraitGetRequest, Object, REQUEST);

/// What [`PortraitGetRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct PortraitGetResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per user.
    pub user_profile_item: Vec<UserProfile>,
    /// Users whose profile could not be read, once more; there only if some failed.
    pub fail_account: Vec<UserId>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(PortraitGetResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    user_profile_item: list(3, "UserProfileItem"),
    fail_account: list_if_any(4, "Fail_Account"),
    error_display: option(5, "ErrorDisplay"),
});

wire::debug!(
    PortraitGetResponse { action_status, error_code, error_info, undecoded,
    user_profile_item, fail_account }
);

impl PortraitGetResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &UserProfile> {
        self.user_profile_item
            .iter()
            .filter(|item| {
                wire::classify(
                    PortraitGetRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for PortraitGetResponse {
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
crate::schema::answer!(PortraitGetResponse, NORMAL_ENVELOPE, RESPONSE);

/// The profile of one user, or why it could not be read.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserProfile {
    /// Who.
    pub to_account: UserId,
    /// The fields.
    pub profile_item: Option<ProfileValues>,
    /// 0 if the profile was read.
    pub result_code: i64,
    /// Why not, as a symbol for people and logs; empty otherwise.
    pub result_info: Option<String>,
}

wire::object!(UserProfile {
    to_account: needed(0, "To_Account"),
    profile_item: option(1, "ProfileItem"),
    result_code: needed(2, "ResultCode"),
    result_info: option(3, "ResultInfo"),
});

wire::debug!(UserProfile { to_account, profile_item, result_code });

#[cfg(feature = "schema")]
crate::schema::named!(UserProfile, Object, USER_PROFILE);

impl Endpoint for PortraitGetRequest {
    type Response = PortraitGetResponse;
    const META: &'static EndpointMeta = &PORTRAIT_GET;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&PORTRAIT_GET);
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
            ("UserProfileItem", whole.user_profile_item.len()),
            ("Fail_Account", whole.fail_account.len()),
        ];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.user_profile_item.append(&mut part.user_profile_item);
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
            .user_profile_item
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

pub(crate) static USER_PROFILE: ObjectMeta = ObjectMeta::new(
    "UserProfile",
    "The profile of one user, or why it could not be read.",
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
            wire: "ProfileItem",
            name: "profile_item",
            ty: TypeMeta::TagList(&tables::PROFILE_VALUES),
            doc: "The fields.",
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
            wire: "ResultCode",
            name: "result_code",
            ty: TypeMeta::Code,
            doc: "0 if the profile was read.",
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
    "PortraitGetRequest",
    "Reads chosen fields of users' profiles, friends or not.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Whose profiles to read.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(100),
                codes: &[
                    (chat_meta::check::Rule::Required, 40002),
                    (chat_meta::check::Rule::MinItems, 40002),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TagList",
            name: "tag_list",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::PROFILE_TAG)),
            doc: "Which fields, those of the app included.",
            required: true,
            rules: &FieldRules {
                filters: Some("ProfileValues"),
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "PortraitGetResponse",
    "",
    &[
        FieldMeta {
            wire: "UserProfileItem",
            name: "user_profile_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::USER_PROFILE)),
            doc: "One entry per user.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Fail_Account",
            name: "fail_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users whose profile could not be read, once more; there only if some failed.",
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

pub(crate) static PORTRAIT_GET: EndpointMeta = EndpointMeta {
    path: "profile/portrait_get",
    family: "profile",
    name: "portrait_get",
    summary: "Reads chosen fields of users' profiles, friends or not.",
    doc: "All users should have been imported. An answer leaves out fields that were never set.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34917",
            seen: "2024-10",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/1639",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::PROFILE_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "profile/portrait_get",
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
        size: 100,
        in_order: false,
    }),
    results: Some(Results {
        list: "UserProfileItem",
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
    errors: &[40001, 40002, 40003, 40004, 40006, 40007, 40009],
    item_errors: &[40003, 40006],
    doubts: &[
        Doubt {
            at: "quota[0].limit",
            says: Some("100/s"),
            why: "Older text.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1639",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "The sample shows 40006 beside a user. Whether an account that was never imported spoils the call or its entry alone is not said: the text only asks for imported ones.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "doc",
            says: None,
            why: "Whether fields without a value are left out or come empty is not said.",
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
