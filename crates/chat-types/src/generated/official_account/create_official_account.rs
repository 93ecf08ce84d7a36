// Written by `cargo xtask gen` from spec/official_account/create_official_account.yaml. Do not edit.

//! `official_account_open_http_svc/create_official_account`: Creates an official account, to which
//! users can subscribe.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, OfficialAccountId, UserId};

/// Creates an official account, to which users can subscribe.
///
/// Without an id of your own every call makes another account, so a lost answer cannot be repaired by
/// sending again. Choose an id where that matters.
///
/// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
///
/// Command `official_account_open_http_svc/create_official_account`; at most 200 calls a second; retry
/// class `depends`.
///
/// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
/// (`internal_error`), 130002 (`permission_denied`), 130007 (`id_invalid`), 130008 (`id_taken`), 130010
/// (`too_many_accounts`), 131000 (`service_disabled`).
///
/// Source: page 1047/60755 (2025-11), page 1047/60813 (2026-04).
///
/// Not sure (`errors`): The table was cut off in the copies read; the numbers come from the sister
/// pages, one of which carries this page's table by mistake.
///
/// Not sure (`retry`): 130008 says that the id is in use and not by whom, so the account is looked up.
/// One of the same owner that has all that was asked for and that a look can show is taken for the work
/// of this call.
///
/// Not sure (`request.Owner_Account`): No page has a number for an owner who was never imported. The
/// emulator answers as for any bad parameter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOfficialAccountRequest {
    /// Who will own it; must be an imported user.
    pub owner_account: UserId,
    /// Its name.
    ///
    /// At most 150 bytes.
    pub name: String,
    /// An id of your own choice. Left out, the service makes one.
    pub official_account_user_id: Option<OfficialAccountId>,
    /// What it says about itself.
    ///
    /// At most 400 bytes.
    pub introduction: Option<String>,
    /// Address of its picture.
    ///
    /// At most 500 bytes.
    pub face_url: Option<String>,
    /// How many users may subscribe; the plan sets the upper end.
    ///
    /// The service assumes `100000` when it is absent.
    pub max_subscriber_num: Option<u32>,
    /// The organisation behind it.
    ///
    /// At most 500 bytes.
    pub organization: Option<String>,
    /// Free text of the app.
    ///
    /// At most 3000 bytes.
    pub custom_string: Option<String>,
}

wire::object!(CreateOfficialAccountRequest {
    owner_account: needed(0, "Owner_Account"),
    name: needed(1, "Name"),
    official_account_user_id: option(2, "OfficialAccountUserID"),
    introduction: option(3, "Introduction"),
    face_url: option(4, "FaceUrl"),
    max_subscriber_num: option(5, "MaxSubscriberNum"),
    organization: option(6, "Organization"),
    custom_string: option(7, "CustomString"),
});

wire::blank!(
    CreateOfficialAccountRequest { owner_account, name, official_account_user_id,
    introduction, face_url, max_subscriber_num, organization, custom_string }
);

wire::debug!(
    CreateOfficialAccountRequest { owner_account, official_account_user_id,
    max_subscriber_num }
);

impl CreateOfficialAccountRequest {
    /// Makes one with the fields that it must have.
    pub fn new(owner_account: impl Into<UserId>, name: impl Into<String>) -> Self {
        Self {
            owner_account: owner_account.into(),
            name: name.into(),
            official_account_user_id: None,
            introduction: None,
            face_url: None,
            max_subscriber_num: None,
            organization: None,
            custom_string: None,
        }
    }

    /// Sets [`official_account_user_id`](Self::official_account_user_id).
    #[must_use]
    pub fn official_account_user_id(
        mut self,
        official_account_user_id: impl Into<OfficialAccountId>,
    ) -> Self {
        self.official_account_user_id = Some(official_account_user_id.into());
        self
    }

    /// Sets [`introduction`](Self::introduction).
    #[must_use]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }

    /// Sets [`face_url`](Self::face_url).
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets [`max_subscriber_num`](Self::max_subscriber_num).
    #[must_use]
    pub fn max_subscriber_num(mut self, max_subscriber_num: u32) -> Self {
        self.max_subscriber_num = Some(max_subscriber_num);
        self
    }

    /// Sets [`organization`](Self::organization).
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sets [`custom_string`](Self::custom_string).
    #[must_use]
    pub fn custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string = Some(custom_string.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(CreateOfficialAccountRequest, Object, REQUEST);

/// What [`CreateOfficialAccountRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOfficialAccountResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The id, chosen or made. All other commands take it as Official_Account.
    pub official_account_user_id: OfficialAccountId,
}

wire::object!(CreateOfficialAccountResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    official_account_user_id: needed(3, "OfficialAccountUserID"),
});

impl Answer for CreateOfficialAccountResponse {
    #[inline]
    fn status(&self) -> Status<'_> {
        Status::new(self.action_status.as_str(), self.error_code, &self.error_info)
    }

    #[inline]
    fn fields() -> Option<&'static ObjectMeta> {
        Some(&RESPONSE)
    }
}

#[cfg(feature = "schema")]
crate::schema::answer!(CreateOfficialAccountResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for CreateOfficialAccountRequest {
    type Response = CreateOfficialAccountResponse;
    const META: &'static EndpointMeta = &CREATE_OFFICIAL_ACCOUNT;

    #[inline]
    fn retry(&self) -> &'static Retry {
        if wire::is_given(&self.official_account_user_id) {
            &Retry::VerifyFirst(VerifyFirst {
                read: "get_official_account_info",
                how: "Read the account: if it is there as it was asked for, and of this owner, the first attempt worked.",
                check: Some(
                    &Check {
                        path: "official_account_open_http_svc/get_official_account_info",
                        send: &[
                            (
                                "OfficialAccountIdList.Official_Account",
                                Operand::Request("OfficialAccountUserID"),
                            ),
                        ],
                        all_pages: false,
                        items: "OfficialAccountInfoList",
                        done: Seen {
                            there: &[
                                (
                                    "Official_Account",
                                    Operand::Request("OfficialAccountUserID"),
                                ),
                                ("ErrorCode", Operand::Literal(Literal::Int(0))),
                                ("Owner_Account", Operand::Request("Owner_Account")),
                                ("Name", Operand::Request("Name")),
                            ],
                            same: &["Introduction", "FaceUrl", "Organization"],
                            gone: &[],
                        },
                        undone: Seen {
                            there: &[
                                (
                                    "Official_Account",
                                    Operand::Request("OfficialAccountUserID"),
                                ),
                            ],
                            same: &[],
                            gone: &[
                                (
                                    "Official_Account",
                                    Operand::Request("OfficialAccountUserID"),
                                ),
                                ("ErrorCode", Operand::Literal(Literal::Int(0))),
                            ],
                        },
                        answer: &[
                            (
                                "OfficialAccountUserID",
                                Operand::Request("OfficialAccountUserID"),
                            ),
                        ],
                    },
                ),
            })
        } else {
            &Retry::Never
        }
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "CreateOfficialAccountRequest",
    "Creates an official account, to which users can subscribe.",
    &[
        FieldMeta {
            wire: "Owner_Account",
            name: "owner_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who will own it; must be an imported user.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Name",
            name: "name",
            ty: TypeMeta::String,
            doc: "Its name.",
            required: true,
            max_bytes: Some(150),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OfficialAccountUserID",
            name: "official_account_user_id",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "An id of your own choice. Left out, the service makes one.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Introduction",
            name: "introduction",
            ty: TypeMeta::String,
            doc: "What it says about itself.",
            max_bytes: Some(400),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "Address of its picture.",
            max_bytes: Some(500),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MaxSubscriberNum",
            name: "max_subscriber_num",
            ty: TypeMeta::U32,
            doc: "How many users may subscribe; the plan sets the upper end.",
            rules: &FieldRules {
                default: Some(Literal::Int(100000)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Organization",
            name: "organization",
            ty: TypeMeta::String,
            doc: "The organisation behind it.",
            max_bytes: Some(500),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomString",
            name: "custom_string",
            ty: TypeMeta::String,
            doc: "Free text of the app.",
            max_bytes: Some(3000),
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "CreateOfficialAccountResponse",
    "",
    &[
        FieldMeta {
            wire: "OfficialAccountUserID",
            name: "official_account_user_id",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "The id, chosen or made. All other commands take it as Official_Account.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static CREATE_OFFICIAL_ACCOUNT: EndpointMeta = EndpointMeta {
    path: "official_account_open_http_svc/create_official_account",
    family: "official_account",
    name: "create_official_account",
    summary: "Creates an official account, to which users can subscribe.",
    doc: "Without an id of your own every call makes another account, so a lost answer cannot be repaired by sending again. Choose an id where that matters.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60755",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60813",
            seen: "2026-04",
        },
    ],
    needs: Some(
        "Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.",
    ),
    domain: &tables::OFFICIAL_ACCOUNT_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Depends(
        &[
            RetryCase {
                when: &[
                    Condition {
                        subject: Subject::Sibling("OfficialAccountUserID"),
                        test: Test::Present,
                    },
                ],
                class: Retry::VerifyFirst(VerifyFirst {
                    read: "get_official_account_info",
                    how: "Read the account: if it is there as it was asked for, and of this owner, the first attempt worked.",
                    check: Some(
                        &Check {
                            path: "official_account_open_http_svc/get_official_account_info",
                            send: &[
                                (
                                    "OfficialAccountIdList.Official_Account",
                                    Operand::Request("OfficialAccountUserID"),
                                ),
                            ],
                            all_pages: false,
                            items: "OfficialAccountInfoList",
                            done: Seen {
                                there: &[
                                    (
                                        "Official_Account",
                                        Operand::Request("OfficialAccountUserID"),
                                    ),
                                    ("ErrorCode", Operand::Literal(Literal::Int(0))),
                                    ("Owner_Account", Operand::Request("Owner_Account")),
                                    ("Name", Operand::Request("Name")),
                                ],
                                same: &["Introduction", "FaceUrl", "Organization"],
                                gone: &[],
                            },
                            undone: Seen {
                                there: &[
                                    (
                                        "Official_Account",
                                        Operand::Request("OfficialAccountUserID"),
                                    ),
                                ],
                                same: &[],
                                gone: &[
                                    (
                                        "Official_Account",
                                        Operand::Request("OfficialAccountUserID"),
                                    ),
                                    ("ErrorCode", Operand::Literal(Literal::Int(0))),
                                ],
                            },
                            answer: &[
                                (
                                    "OfficialAccountUserID",
                                    Operand::Request("OfficialAccountUserID"),
                                ),
                            ],
                        },
                    ),
                }),
            },
            RetryCase {
                when: &[],
                class: Retry::Never,
            },
        ],
    ),
    quota: &[
        Quota {
            name: "official_account_open_http_svc/create_official_account",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[6017, 10004, 20001, 20005, 130002, 130007, 130008, 130010, 131000],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table was cut off in the copies read; the numbers come from the sister pages, one of which carries this page's table by mistake.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "retry",
            says: None,
            why: "130008 says that the id is in use and not by whom, so the account is looked up. One of the same owner that has all that was asked for and that a look can show is taken for the work of this call.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.Owner_Account",
            says: None,
            why: "No page has a number for an owner who was never imported. The emulator answers as for any bad parameter.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
