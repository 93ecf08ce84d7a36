// Written by `cargo xtask gen` from spec/mute/getnospeaking.yaml. Do not edit.

//! `openconfigsvr/getnospeaking`: Tells how long a user is still muted in the whole app.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{Seconds, UserId};

/// Tells how long a user is still muted in the whole app.
///
/// A user who does not exist is answered as muted for ever.
///
/// Command `openconfigsvr/getnospeaking`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 130001 (`body_not_json`), 130002 (`get_account_missing`), 130003
/// (`get_account_invalid`), 130014 (`internal_error`).
///
/// Source: page 269/4229 (2025-12), page 1047/34924 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`envelope`): Samples and tables of both commands, in all copies read, have no
/// `ActionStatus`, and an empty `ErrorInfo`; whether the word comes all the same was not tried.
///
/// Not sure (`quota[0].limit`): An older copy. Another source reads `100/s`.
///
/// Not sure (`response.GroupmsgNospeakingTime`): Described as the length of the mute; the sample, 7196
/// after 7200 were set, shows what is left of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetNoSpeakingRequest {
    /// User to ask about.
    pub get_account: UserId,
}

wire::object!(GetNoSpeakingRequest {
    get_account: needed(0, "Get_Account"),
});

wire::blank!(GetNoSpeakingRequest { get_account });

impl GetNoSpeakingRequest {
    /// Makes one with the fields that it must have.
    pub fn new(get_account: impl Into<UserId>) -> Self {
        Self {
            get_account: get_account.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetNoSpeakingRequest, Object, REQUEST);

/// What [`GetNoSpeakingRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNoSpeakingResponse {
    /// 0 when the call was carried out.
    pub error_code: i64,
    /// Words about a failure, for people; `OK` on success.
    pub error_info: String,
    /// How long the user may not write to single users; 0: not muted, 4294967295: for ever.
    ///
    /// In seconds.
    pub c2c_msg_no_speaking_time: Option<Seconds>,
    /// How long the user may not write to groups; 0: not muted, 4294967295: for ever.
    ///
    /// In seconds.
    pub group_msg_no_speaking_time: Option<Seconds>,
}

wire::object!(GetNoSpeakingResponse {
    error_code: or_default(0, "ErrorCode"),
    error_info: or_default(1, "ErrorInfo"),
    c2c_msg_no_speaking_time: option(2, "C2CmsgNospeakingTime"),
    group_msg_no_speaking_time: option(3, "GroupmsgNospeakingTime"),
});

impl Answer for GetNoSpeakingResponse {
    #[inline]
    fn status(&self) -> Status<'_> {
        Status::new("", self.error_code, &self.error_info)
    }

    #[inline]
    fn fields() -> Option<&'static ObjectMeta> {
        Some(&RESPONSE)
    }
}

#[cfg(feature = "schema")]
crate::schema::answer!(GetNoSpeakingResponse, BARE_ENVELOPE, RESPONSE);

impl Endpoint for GetNoSpeakingRequest {
    type Response = GetNoSpeakingResponse;
    const META: &'static EndpointMeta = &GET_NO_SPEAKING;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetNoSpeakingRequest",
    "Tells how long a user is still muted in the whole app.",
    &[
        FieldMeta {
            wire: "Get_Account",
            name: "get_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "User to ask about.",
            required: true,
            rules: &FieldRules {
                code: Some(130003),
                codes: &[(chat_meta::check::Rule::Required, 130002)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetNoSpeakingResponse",
    "",
    &[
        FieldMeta {
            wire: "C2CmsgNospeakingTime",
            name: "c2c_msg_no_speaking_time",
            ty: TypeMeta::Seconds,
            doc: "How long the user may not write to single users; 0: not muted, 4294967295: for ever.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupmsgNospeakingTime",
            name: "group_msg_no_speaking_time",
            ty: TypeMeta::Seconds,
            doc: "How long the user may not write to groups; 0: not muted, 4294967295: for ever.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_NO_SPEAKING: EndpointMeta = EndpointMeta {
    path: "openconfigsvr/getnospeaking",
    family: "mute",
    name: "get_no_speaking",
    summary: "Tells how long a user is still muted in the whole app.",
    doc: "A user who does not exist is answered as muted for ever.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/4229",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34924",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::MUTE_DOMAIN,
    envelope: &tables::BARE_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "openconfigsvr/getnospeaking",
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
    errors: &[130001, 130002, 130003, 130014],
    doubts: &[
        Doubt {
            at: "envelope",
            says: None,
            why: "Samples and tables of both commands, in all copies read, have no `ActionStatus`, and an empty `ErrorInfo`; whether the word comes all the same was not tried.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "quota[0].limit",
            says: Some("100/s"),
            why: "An older copy.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/4229",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "response.GroupmsgNospeakingTime",
            says: None,
            why: "Described as the length of the mute; the sample, 7196 after 7200 were set, shows what is left of it.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/4229",
                seen: "2025-12",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
