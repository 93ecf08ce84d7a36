// Written by `cargo xtask gen` from spec/official_account/destroy_official_account.yaml. Do not edit.

//! `official_account_open_http_svc/destroy_official_account`: Removes an official account for good.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, OfficialAccountId};

/// Removes an official account for good.
///
/// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
///
/// Command `official_account_open_http_svc/destroy_official_account`; at most 200 calls a second; retry
/// class `repeatable`.
///
/// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
/// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
/// 131000 (`service_disabled`).
///
/// Source: page 1047/60756 (2024-07).
///
/// Not sure (`errors`): Id in use; nothing is created here. Another source reads `130008`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DestroyOfficialAccountRequest {
    /// Account to remove.
    pub official_account: OfficialAccountId,
}

wire::object!(DestroyOfficialAccountRequest {
    official_account: needed(0, "Official_Account"),
});

wire::blank!(DestroyOfficialAccountRequest { official_account });

impl DestroyOfficialAccountRequest {
    /// Makes one with the fields that it must have.
    pub fn new(official_account: impl Into<OfficialAccountId>) -> Self {
        Self {
            official_account: official_account.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DestroyOfficialAccountRequest, Object, REQUEST);

/// What [`DestroyOfficialAccountRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DestroyOfficialAccountResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(DestroyOfficialAccountResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for DestroyOfficialAccountResponse {
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
crate::schema::answer!(DestroyOfficialAccountResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for DestroyOfficialAccountRequest {
    type Response = DestroyOfficialAccountResponse;
    const META: &'static EndpointMeta = &DESTROY_OFFICIAL_ACCOUNT;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DestroyOfficialAccountRequest",
    "Removes an official account for good.",
    &[
        FieldMeta {
            wire: "Official_Account",
            name: "official_account",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "Account to remove.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("DestroyOfficialAccountResponse", "", &[]);

pub(crate) static DESTROY_OFFICIAL_ACCOUNT: EndpointMeta = EndpointMeta {
    path: "official_account_open_http_svc/destroy_official_account",
    family: "official_account",
    name: "destroy_official_account",
    summary: "Removes an official account for good.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60756",
            seen: "2024-07",
        },
    ],
    needs: Some(
        "Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.",
    ),
    domain: &tables::OFFICIAL_ACCOUNT_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    already: &[130004],
    quota: &[
        Quota {
            name: "official_account_open_http_svc/destroy_official_account",
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
    errors: &[6017, 10004, 20001, 20005, 130002, 130004, 130007, 131000],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("130008"),
            why: "Id in use; nothing is created here.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/60756",
                seen: "2024-07",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
