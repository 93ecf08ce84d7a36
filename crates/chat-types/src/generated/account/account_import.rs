// Written by `cargo xtask gen` from spec/account/account_import.yaml. Do not edit.

//! `im_open_login_svc/account_import`: Imports one user of the app as an account, or refreshes nickname
//! and picture of an account.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserId};

/// Imports one user of the app as an account, or refreshes nickname and picture of an account.
///
/// Command `im_open_login_svc/account_import`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 40006 (`profile_internal_error`), 40601 (`profile_value_too_long`), 70169
/// (`account_service_timeout`), 70398 (`too_many_accounts`), 70399 (`deleted_recently`), 70402
/// (`invalid_parameter`), 70403 (`admin_required`), 70500 (`internal_error`).
///
/// Source: page 1047/34953 (2024-07), page 269/1608 (2023-02).
///
/// Not sure (`errors`): Refused words in the nickname; newer tables leave the number out. Another
/// source reads `40005`.
///
/// Not sure (`errors`): 70399 stands in the general table only, not on this page.
///
/// Not sure (`request.UserID.format`): The page gives a length and no alphabet. Client libraries take
/// printable ASCII.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountImportRequest {
    /// The user's id in the app. Importing it again makes no second account.
    pub user_id: UserId,
    /// Nickname.
    ///
    /// At most 500 bytes.
    pub nick: Option<String>,
    /// Address of the user's picture.
    ///
    /// At most 500 bytes.
    pub face_url: Option<String>,
}

wire::object!(AccountImportRequest {
    user_id: needed(0, "UserID"),
    nick: option(1, "Nick"),
    face_url: option(2, "FaceUrl"),
});

wire::blank!(AccountImportRequest { user_id, nick, face_url });

wire::debug!(AccountImportRequest { user_id });

impl AccountImportRequest {
    /// Makes one with the fields that it must have.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            nick: None,
            face_url: None,
        }
    }

    /// Sets [`nick`](Self::nick).
    #[must_use]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Some(nick.into());
        self
    }

    /// Sets [`face_url`](Self::face_url).
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(AccountImportRequest, Object, REQUEST);

/// What [`AccountImportRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountImportResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(AccountImportResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for AccountImportResponse {
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
crate::schema::answer!(AccountImportResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for AccountImportRequest {
    type Response = AccountImportResponse;
    const META: &'static EndpointMeta = &ACCOUNT_IMPORT;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "AccountImportRequest",
    "Imports one user of the app as an account, or refreshes nickname and picture of an account.",
    &[
        FieldMeta {
            wire: "UserID",
            name: "user_id",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user's id in the app. Importing it again makes no second account.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Nick",
            name: "nick",
            ty: TypeMeta::String,
            doc: "Nickname.",
            max_bytes: Some(500),
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 40601)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "Address of the user's picture.",
            max_bytes: Some(500),
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 40601)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("AccountImportResponse", "", &[]);

pub(crate) static ACCOUNT_IMPORT: EndpointMeta = EndpointMeta {
    path: "im_open_login_svc/account_import",
    family: "account",
    name: "account_import",
    summary: "Imports one user of the app as an account, or refreshes nickname and picture of an account.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34953",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/1608",
            seen: "2023-02",
        },
    ],
    domain: &tables::ACCOUNT_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "im_open_login_svc/account_import",
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
    errors: &[40006, 40601, 70169, 70398, 70399, 70402, 70403, 70500],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("40005"),
            why: "Refused words in the nickname; newer tables leave the number out.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1608",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "70399 stands in the general table only, not on this page.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.UserID.format",
            says: None,
            why: "The page gives a length and no alphabet. Client libraries take printable ASCII.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
