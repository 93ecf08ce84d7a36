// Written by `cargo xtask gen` from spec/profile/portrait_set.yaml. Do not edit.

//! `profile/portrait_set`: Sets fields of a user's profile.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, ProfileValues, UserId};

/// Sets fields of a user's profile.
///
/// Fields that are not named stay as they are. Friends and other devices of the user are told, and so
/// is the app's webhook, each time.
///
/// Command `profile/portrait_set`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 40001 (`invalid_parameter`), 40003 (`user_not_found`), 40004 (`admin_required`), 40006
/// (`internal_error`), 40008 (`field_not_writable`), 40009 (`tag_not_found`), 40601 (`value_too_long`),
/// 40605 (`value_invalid`), 40610 (`value_type_mismatch`), 80001 (`text_blocked`).
///
/// Source: page 269/1640 (2025-12), page 1047/34916, client library doocs_java (2025-12).
///
/// Not sure (`errors`): Refused words; the newest general table has 80001 for them and leaves this
/// number out. Another source reads `40005`.
///
/// Not sure (`request.ProfileItem.max_items`): How many fields fit into one call is not said. There are
/// twelve standard ones and those of the app.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PortraitSetRequest {
    /// Whose profile.
    pub from_account: UserId,
    /// What to set.
    ///
    /// At least 1 items.
    pub profile_item: ProfileValues,
}

wire::object!(PortraitSetRequest {
    from_account: needed(0, "From_Account"),
    profile_item: needed(1, "ProfileItem"),
});

wire::blank!(PortraitSetRequest { from_account, profile_item });

impl PortraitSetRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        profile_item: impl Into<ProfileValues>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            profile_item: profile_item.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(PortraitSetRequest, Object, REQUEST);

/// What [`PortraitSetRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortraitSetResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
}

wire::object!(PortraitSetResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    error_display: option(3, "ErrorDisplay"),
});

wire::debug!(PortraitSetResponse { action_status, error_code, error_info });

impl Answer for PortraitSetResponse {
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
crate::schema::answer!(PortraitSetResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for PortraitSetRequest {
    type Response = PortraitSetResponse;
    const META: &'static EndpointMeta = &PORTRAIT_SET;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "PortraitSetRequest",
    "Sets fields of a user's profile.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose profile.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ProfileItem",
            name: "profile_item",
            ty: TypeMeta::TagList(&tables::PROFILE_VALUES),
            doc: "What to set.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "PortraitSetResponse",
    "",
    &[
        FieldMeta {
            wire: "ErrorDisplay",
            name: "error_display",
            ty: TypeMeta::String,
            doc: "Text to be shown to users; what it holds is not specified.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static PORTRAIT_SET: EndpointMeta = EndpointMeta {
    path: "profile/portrait_set",
    family: "profile",
    name: "portrait_set",
    summary: "Sets fields of a user's profile.",
    doc: "Fields that are not named stay as they are. Friends and other devices of the user are told, and so is the app's webhook, each time.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1640",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34916",
            seen: "",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::PROFILE_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "profile/portrait_set",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[40001, 40003, 40004, 40006, 40008, 40009, 40601, 40605, 40610, 80001],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("40005"),
            why: "Refused words; the newest general table has 80001 for them and leaves this number out.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1640",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.ProfileItem.max_items",
            says: None,
            why: "How many fields fit into one call is not said. There are twelve standard ones and those of the app.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
