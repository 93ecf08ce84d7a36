// Written by `cargo xtask gen` from spec/account/kick.yaml. Do not edit.

//! `im_open_login_svc/kick`: Signs a user out everywhere and makes the signatures that the user has
//! worthless.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserId};

/// Signs a user out everywhere and makes the signatures that the user has worthless.
///
/// With a signature made afterwards the user can log in again, so an app that wants to keep somebody
/// out has to stop signing. A call that is sent again signs the user out again, even from a login that
/// was made in between.
///
/// Command `im_open_login_svc/kick`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 70107 (`user_not_found`), 70169 (`account_service_timeout`), 70402
/// (`invalid_parameter`), 70403 (`admin_required`), 70500 (`internal_error`).
///
/// Source: page 1047/34957 (2025-12), page 269/3853 (2025-12).
///
/// Not sure (`request.UserID`): The name of the field in older texts. Another source reads
/// `Identifier`.
///
/// Not sure (`retry`): The state afterwards is the same unless the user logged in again meanwhile, and
/// then being signed out once more is a nuisance only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KickRequest {
    /// Whom to sign out.
    pub user_id: UserId,
}

wire::object!(KickRequest {
    user_id: needed(0, "UserID" | "Identifier"),
});

wire::blank!(KickRequest { user_id });

impl KickRequest {
    /// Makes one with the fields that it must have.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(KickRequest, Object, REQUEST);

/// What [`KickRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KickResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(KickResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for KickResponse {
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
crate::schema::answer!(KickResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for KickRequest {
    type Response = KickResponse;
    const META: &'static EndpointMeta = &KICK;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "KickRequest",
    "Signs a user out everywhere and makes the signatures that the user has worthless.",
    &[
        FieldMeta {
            wire: "UserID",
            name: "user_id",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whom to sign out.",
            required: true,
            rules: &FieldRules {
                aliases: &["Identifier"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("KickResponse", "", &[]);

pub(crate) static KICK: EndpointMeta = EndpointMeta {
    path: "im_open_login_svc/kick",
    family: "account",
    name: "kick",
    summary: "Signs a user out everywhere and makes the signatures that the user has worthless.",
    doc: "With a signature made afterwards the user can log in again, so an app that wants to keep somebody out has to stop signing. A call that is sent again signs the user out again, even from a login that was made in between.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34957",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/3853",
            seen: "2025-12",
        },
    ],
    domain: &tables::ACCOUNT_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "im_open_login_svc/kick",
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
    errors: &[70107, 70169, 70402, 70403, 70500],
    doubts: &[
        Doubt {
            at: "request.UserID",
            says: Some("Identifier"),
            why: "The name of the field in older texts.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/3853",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "retry",
            says: None,
            why: "The state afterwards is the same unless the user logged in again meanwhile, and then being signed out once more is a nuisance only.",
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
