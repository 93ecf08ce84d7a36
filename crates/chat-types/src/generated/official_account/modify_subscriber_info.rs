// Written by `cargo xtask gen` from spec/official_account/modify_subscriber_info.yaml. Do not edit.

//! `official_account_open_http_svc/modify_subscriber_info`: Sets the text that an app keeps with one
//! subscription.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, OfficialAccountId, UserId};

/// Sets the text that an app keeps with one subscription.
///
/// Not the text of the account, which has the same name. get_subscriber_info answers it.
///
/// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
///
/// Command `official_account_open_http_svc/modify_subscriber_info`; at most 200 calls a second; retry
/// class `repeatable`.
///
/// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
/// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
/// 131000 (`service_disabled`), 131003 (`not_subscribed`).
///
/// Source: page 269/102310 (2025-11), page 1047/60762 (2026-02).
///
/// Not sure (`request.CustomString.required`): There is nothing else to change, so a call without it
/// does nothing; the page calls it optional. Another source reads `true`.
///
/// Not sure (`errors`): The table was cut off in the copies read; the numbers come from the sister
/// pages. 131003 of the general table fits a user who does not subscribe.
///
/// Not sure (`request.CustomString`): No limit is stated; the account's own text has 3000 bytes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifySubscriberInfoRequest {
    /// Account.
    pub official_account: OfficialAccountId,
    /// Whose subscription.
    pub subscriber_account: UserId,
    /// The new text; absent: the old one stays.
    pub custom_string: Option<String>,
}

wire::object!(ModifySubscriberInfoRequest {
    official_account: needed(0, "Official_Account"),
    subscriber_account: needed(1, "Subscriber_Account"),
    custom_string: option(2, "CustomString"),
});

wire::blank!(
    ModifySubscriberInfoRequest { official_account, subscriber_account, custom_string }
);

wire::debug!(ModifySubscriberInfoRequest { official_account, subscriber_account });

impl ModifySubscriberInfoRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        official_account: impl Into<OfficialAccountId>,
        subscriber_account: impl Into<UserId>,
    ) -> Self {
        Self {
            official_account: official_account.into(),
            subscriber_account: subscriber_account.into(),
            custom_string: None,
        }
    }

    /// Sets [`custom_string`](Self::custom_string).
    #[must_use]
    pub fn custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string = Some(custom_string.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ModifySubscriberInfoRequest, Object, REQUEST);

/// What [`ModifySubscriberInfoRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySubscriberInfoResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ModifySubscriberInfoResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ModifySubscriberInfoResponse {
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
crate::schema::answer!(ModifySubscriberInfoResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ModifySubscriberInfoRequest {
    type Response = ModifySubscriberInfoResponse;
    const META: &'static EndpointMeta = &MODIFY_SUBSCRIBER_INFO;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ModifySubscriberInfoRequest",
    "Sets the text that an app keeps with one subscription.",
    &[
        FieldMeta {
            wire: "Official_Account",
            name: "official_account",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "Account.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Subscriber_Account",
            name: "subscriber_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose subscription.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomString",
            name: "custom_string",
            ty: TypeMeta::String,
            doc: "The new text; absent: the old one stays.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ModifySubscriberInfoResponse", "", &[]);

pub(crate) static MODIFY_SUBSCRIBER_INFO: EndpointMeta = EndpointMeta {
    path: "official_account_open_http_svc/modify_subscriber_info",
    family: "official_account",
    name: "modify_subscriber_info",
    summary: "Sets the text that an app keeps with one subscription.",
    doc: "Not the text of the account, which has the same name. get_subscriber_info answers it.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/102310",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60762",
            seen: "2026-02",
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
            name: "official_account_open_http_svc/modify_subscriber_info",
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
    errors: &[6017, 10004, 20001, 20005, 130002, 130004, 130007, 131000, 131003],
    doubts: &[
        Doubt {
            at: "request.CustomString.required",
            says: Some("true"),
            why: "There is nothing else to change, so a call without it does nothing; the page calls it optional.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The table was cut off in the copies read; the numbers come from the sister pages. 131003 of the general table fits a user who does not subscribe.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.CustomString",
            says: None,
            why: "No limit is stated; the account's own text has 3000 bytes.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/60813",
                seen: "2026-04",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
