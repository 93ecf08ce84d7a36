// Written by `cargo xtask gen` from spec/official_account/modify_official_account_base_info.yaml. Do not edit.

//! `official_account_open_http_svc/modify_official_account_base_info`: Changes the description of an
//! official account, or how many users may subscribe.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, OfficialAccountId};

/// Changes the description of an official account, or how many users may subscribe.
///
/// Fields left out stay as they are. After a larger plan is bought, MaxSubscriberNum has to be raised
/// here.
///
/// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
///
/// Command `official_account_open_http_svc/modify_official_account_base_info`; at most 200 calls a
/// second; retry class `repeatable`.
///
/// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
/// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
/// 131000 (`service_disabled`).
///
/// Source: page 1047/60757 (2024-07), page 1047/60813 (2026-04).
///
/// Not sure (`errors`): The table was cut off in the copies read; the numbers come from the sister
/// pages.
///
/// Not sure (`request.MaxSubscriberNum.default`): Copied from creation. Leaving the field out does not
/// reset the number. Another source reads `100000`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyOfficialAccountBaseInfoRequest {
    /// Account to change.
    pub official_account: OfficialAccountId,
    /// New name.
    ///
    /// At most 150 bytes.
    pub name: Option<String>,
    /// New text about itself.
    ///
    /// At most 400 bytes.
    pub introduction: Option<String>,
    /// New address of its picture.
    ///
    /// At most 500 bytes.
    pub face_url: Option<String>,
    /// New organisation.
    ///
    /// At most 500 bytes.
    pub organization: Option<String>,
    /// New free text of the app.
    ///
    /// At most 3000 bytes.
    pub custom_string: Option<String>,
    /// New number of users who may subscribe.
    pub max_subscriber_num: Option<u32>,
}

wire::object!(ModifyOfficialAccountBaseInfoRequest {
    official_account: needed(0, "Official_Account"),
    name: option(1, "Name"),
    introduction: option(2, "Introduction"),
    face_url: option(3, "FaceUrl"),
    organization: option(4, "Organization"),
    custom_string: option(5, "CustomString"),
    max_subscriber_num: option(6, "MaxSubscriberNum"),
});

wire::blank!(
    ModifyOfficialAccountBaseInfoRequest { official_account, name, introduction,
    face_url, organization, custom_string, max_subscriber_num }
);

wire::debug!(
    ModifyOfficialAccountBaseInfoRequest { official_account, max_subscriber_num }
);

impl ModifyOfficialAccountBaseInfoRequest {
    /// Makes one with the fields that it must have.
    pub fn new(official_account: impl Into<OfficialAccountId>) -> Self {
        Self {
            official_account: official_account.into(),
            name: None,
            introduction: None,
            face_url: None,
            organization: None,
            custom_string: None,
            max_subscriber_num: None,
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

    /// Sets [`max_subscriber_num`](Self::max_subscriber_num).
    #[must_use]
    pub fn max_subscriber_num(mut self, max_subscriber_num: u32) -> Self {
        self.max_subscriber_num = Some(max_subscriber_num);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ModifyOfficialAccountBaseInfoRequest, Object, REQUEST);

/// What [`ModifyOfficialAccountBaseInfoRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyOfficialAccountBaseInfoResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ModifyOfficialAccountBaseInfoResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ModifyOfficialAccountBaseInfoResponse {
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
crate::schema::answer!(ModifyOfficialAccountBaseInfoResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ModifyOfficialAccountBaseInfoRequest {
    type Response = ModifyOfficialAccountBaseInfoResponse;
    const META: &'static EndpointMeta = &MODIFY_OFFICIAL_ACCOUNT_BASE_INFO;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ModifyOfficialAccountBaseInfoRequest",
    "Changes the description of an official account, or how many users may subscribe.",
    &[
        FieldMeta {
            wire: "Official_Account",
            name: "official_account",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "Account to change.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Name",
            name: "name",
            ty: TypeMeta::String,
            doc: "New name.",
            max_bytes: Some(150),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Introduction",
            name: "introduction",
            ty: TypeMeta::String,
            doc: "New text about itself.",
            max_bytes: Some(400),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "New address of its picture.",
            max_bytes: Some(500),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Organization",
            name: "organization",
            ty: TypeMeta::String,
            doc: "New organisation.",
            max_bytes: Some(500),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomString",
            name: "custom_string",
            ty: TypeMeta::String,
            doc: "New free text of the app.",
            max_bytes: Some(3000),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MaxSubscriberNum",
            name: "max_subscriber_num",
            ty: TypeMeta::U32,
            doc: "New number of users who may subscribe.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "ModifyOfficialAccountBaseInfoResponse",
    "",
    &[],
);

pub(crate) static MODIFY_OFFICIAL_ACCOUNT_BASE_INFO: EndpointMeta = EndpointMeta {
    path: "official_account_open_http_svc/modify_official_account_base_info",
    family: "official_account",
    name: "modify_official_account_base_info",
    summary: "Changes the description of an official account, or how many users may subscribe.",
    doc: "Fields left out stay as they are. After a larger plan is bought, MaxSubscriberNum has to be raised here.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/60757",
            seen: "2024-07",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "official_account_open_http_svc/modify_official_account_base_info",
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
            says: None,
            why: "The table was cut off in the copies read; the numbers come from the sister pages.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.MaxSubscriberNum.default",
            says: Some("100000"),
            why: "Copied from creation. Leaving the field out does not reset the number.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/60757",
                seen: "2024-07",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
