// Written by `cargo xtask gen` from spec/mute/setnospeaking.yaml. Do not edit.

//! `openconfigsvr/setnospeaking`: Mutes a user in the whole app, in one-to-one chats, in groups, or in
//! both.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{Seconds, UserId};

/// Mutes a user in the whole app, in one-to-one chats, in groups, or in both.
///
/// While the mute lasts, what the user sends is refused (20012 in one-to-one chats, 10017 in groups)
/// and the webhooks before sending are not called. It ends by itself. The length counts from the moment
/// of the call, so a repeat starts it anew; one that is left out keeps its mute.
///
/// Command `openconfigsvr/setnospeaking`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 130001 (`body_not_json`), 130004 (`set_account_missing`), 130005
/// (`set_account_invalid`), 130008 (`nothing_to_set`), 130014 (`internal_error`).
///
/// Source: page 269/4230 (2025-12), page 1047/34923 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`envelope`): Samples and tables of both commands, in all copies read, have no
/// `ActionStatus`, and an empty `ErrorInfo`; whether the word comes all the same was not tried.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetNoSpeakingRequest {
    /// User to mute, or to unmute.
    pub set_account: UserId,
    /// How long the user may not write to single users; 0 ends the mute, 4294967295 is for ever.
    ///
    /// In seconds; required when `GroupmsgNospeakingTime` is not set; at most 4294967295.
    pub c2c_msg_no_speaking_time: Option<Seconds>,
    /// How long the user may not write to groups; needed if the other one is not there. 0 ends the mute,
    /// 4294967295 is for ever.
    ///
    /// In seconds; at most 4294967295.
    pub group_msg_no_speaking_time: Option<Seconds>,
}

wire::object!(SetNoSpeakingRequest {
    set_account: needed(0, "Set_Account"),
    c2c_msg_no_speaking_time: option(1, "C2CmsgNospeakingTime"),
    group_msg_no_speaking_time: option(2, "GroupmsgNospeakingTime"),
});

wire::blank!(
    SetNoSpeakingRequest { set_account, c2c_msg_no_speaking_time,
    group_msg_no_speaking_time }
);

impl SetNoSpeakingRequest {
    /// Makes one with the fields that it must have.
    pub fn new(set_account: impl Into<UserId>) -> Self {
        Self {
            set_account: set_account.into(),
            c2c_msg_no_speaking_time: None,
            group_msg_no_speaking_time: None,
        }
    }

    /// Sets [`c2c_msg_no_speaking_time`](Self::c2c_msg_no_speaking_time).
    #[must_use]
    pub fn c2c_msg_no_speaking_time(
        mut self,
        c2c_msg_no_speaking_time: impl Into<Seconds>,
    ) -> Self {
        self.c2c_msg_no_speaking_time = Some(c2c_msg_no_speaking_time.into());
        self
    }

    /// Sets [`group_msg_no_speaking_time`](Self::group_msg_no_speaking_time).
    #[must_use]
    pub fn group_msg_no_speaking_time(
        mut self,
        group_msg_no_speaking_time: impl Into<Seconds>,
    ) -> Self {
        self.group_msg_no_speaking_time = Some(group_msg_no_speaking_time.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(SetNoSpeakingRequest, Object, REQUEST);

/// What [`SetNoSpeakingRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetNoSpeakingResponse {
    /// 0 when the call was carried out.
    pub error_code: i64,
    /// Words about a failure, for people; `OK` on success.
    pub error_info: String,
}

wire::object!(SetNoSpeakingResponse {
    error_code: or_default(0, "ErrorCode"),
    error_info: or_default(1, "ErrorInfo"),
});

impl Answer for SetNoSpeakingResponse {
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
crate::schema::answer!(SetNoSpeakingResponse, BARE_ENVELOPE, RESPONSE);

impl Endpoint for SetNoSpeakingRequest {
    type Response = SetNoSpeakingResponse;
    const META: &'static EndpointMeta = &SET_NO_SPEAKING;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SetNoSpeakingRequest",
    "Mutes a user in the whole app, in one-to-one chats, in groups, or in both.",
    &[
        FieldMeta {
            wire: "Set_Account",
            name: "set_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "User to mute, or to unmute.",
            required: true,
            rules: &FieldRules {
                code: Some(130005),
                codes: &[(chat_meta::check::Rule::Required, 130004)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "C2CmsgNospeakingTime",
            name: "c2c_msg_no_speaking_time",
            ty: TypeMeta::Seconds,
            doc: "How long the user may not write to single users; 0 ends the mute, 4294967295 is for ever.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("GroupmsgNospeakingTime"),
                            test: Test::Absent,
                        },
                    ],
                ),
                max: Some(4294967295),
                codes: &[(chat_meta::check::Rule::Required, 130008)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupmsgNospeakingTime",
            name: "group_msg_no_speaking_time",
            ty: TypeMeta::Seconds,
            doc: "How long the user may not write to groups; needed if the other one is not there. 0 ends the mute, 4294967295 is for ever.",
            rules: &FieldRules {
                max: Some(4294967295),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("SetNoSpeakingResponse", "", &[]);

pub(crate) static SET_NO_SPEAKING: EndpointMeta = EndpointMeta {
    path: "openconfigsvr/setnospeaking",
    family: "mute",
    name: "set_no_speaking",
    summary: "Mutes a user in the whole app, in one-to-one chats, in groups, or in both.",
    doc: "While the mute lasts, what the user sends is refused (20012 in one-to-one chats, 10017 in groups) and the webhooks before sending are not called. It ends by itself. The length counts from the moment of the call, so a repeat starts it anew; one that is left out keeps its mute.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/4230",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34923",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "openconfigsvr/setnospeaking",
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
    errors: &[130001, 130004, 130005, 130008, 130014],
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
    ],
    ..BASE_ENDPOINT
};
