// Written by `cargo xtask gen` from spec/c2c_message/importmsg.yaml. Do not edit.

//! `openim/importmsg`: Brings a message from another system into a chat between two users.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, MsgBody, UnixTime, UserId};

/// Brings a message from another system into a chat between two users.
///
/// Import in the order of time. A message of the same chat with the same `MsgSeq`, `MsgRandom` and
/// `MsgTimeStamp` is there already and stays as it is, whatever the new one says and whichever of the
/// two has sent it. Choose `MsgSeq` and `MsgRandom` from the old system's own ids, and an import can be
/// started anew at any time. The conversation list follows; no webhooks fire.
///
/// Command `openim/importmsg`; at most 200 calls a second; retry class `keyed`.
///
/// Error codes: 80002 (`message_too_large`), 90001 (`body_not_json`), 90002 (`msg_body_invalid`), 90003
/// (`to_account_invalid`), 90005 (`msg_random_invalid`), 90006 (`msg_time_stamp_invalid`), 90007
/// (`msg_body_not_list`), 90008 (`from_account_invalid`), 90009 (`admin_required`), 90010
/// (`request_invalid`), 90012 (`receiver_not_found`), 90026 (`life_time_too_long`), 90030
/// (`sync_from_old_system_invalid`), 90048 (`user_not_found`), 90992 (`internal_error_webhook`), 90994
/// (`internal_error_second`), 90995 (`internal_error_third`), 91000 (`internal_error_message`), 93000
/// (`request_too_large`).
///
/// Source: page 269/2568 (2025-12), page 1047/35014 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`enums.SyncFromOldSystem.values.Live.wire`): The older page has 1 for this and calls every
/// other value but 2 illegal; the newer one says the same of 5. Another source reads `1`.
///
/// Not sure (`retry.keyed.key`): Oldest text: four fields, without `MsgSeq`. By the newer one a message
/// in the other direction counts as the same.
///
/// Not sure (`errors`): Too many receivers of a batch; there is one receiver here. Another source reads
/// `90011`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportmsgRequest {
    /// Whether it is news.
    pub sync_from_old_system: SyncFromOldSystem,
    /// Who sent it.
    pub from_account: UserId,
    /// Who got it.
    pub to_account: UserId,
    /// Orders messages of the same second and takes part in telling repeats. Without it the service draws
    /// one, and a repeat is not recognised.
    ///
    /// The client draws one for each call when it is not set.
    pub msg_seq: Option<u32>,
    /// Takes part in telling repeats.
    ///
    /// The client draws one for each call when it is not set.
    pub msg_random: Option<u32>,
    /// When it was sent.
    pub msg_time_stamp: UnixTime,
    /// The message.
    pub msg_body: MsgBody,
    /// Data of the app, stored and delivered with it.
    pub cloud_custom_data: Option<String>,
}

wire::object!(ImportmsgRequest {
    sync_from_old_system: needed(0, "SyncFromOldSystem"),
    from_account: needed(1, "From_Account"),
    to_account: needed(2, "To_Account"),
    msg_seq: option(3, "MsgSeq"),
    msg_random: option(4, "MsgRandom"),
    msg_time_stamp: needed(5, "MsgTimeStamp"),
    msg_body: needed(6, "MsgBody"),
    cloud_custom_data: option(7, "CloudCustomData"),
});

wire::blank!(
    ImportmsgRequest { sync_from_old_system, from_account, to_account, msg_seq,
    msg_random, msg_time_stamp, msg_body, cloud_custom_data }
);

wire::debug!(
    ImportmsgRequest { sync_from_old_system, from_account, to_account, msg_seq,
    msg_random, msg_time_stamp, msg_body }
);

impl ImportmsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        to_account: impl Into<UserId>,
        sync_from_old_system: SyncFromOldSystem,
        msg_time_stamp: impl Into<UnixTime>,
        msg_body: impl Into<MsgBody>,
    ) -> Self {
        Self {
            sync_from_old_system,
            from_account: from_account.into(),
            to_account: to_account.into(),
            msg_seq: None,
            msg_random: None,
            msg_time_stamp: msg_time_stamp.into(),
            msg_body: msg_body.into(),
            cloud_custom_data: None,
        }
    }

    /// Sets [`msg_seq`](Self::msg_seq).
    #[must_use]
    pub fn msg_seq(mut self, msg_seq: u32) -> Self {
        self.msg_seq = Some(msg_seq);
        self
    }

    /// Sets [`msg_random`](Self::msg_random).
    #[must_use]
    pub fn msg_random(mut self, msg_random: u32) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets [`cloud_custom_data`](Self::cloud_custom_data).
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImportmsgRequest, Object, REQUEST);

/// What [`ImportmsgRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportmsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ImportmsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ImportmsgResponse {
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
crate::schema::answer!(ImportmsgResponse, NORMAL_ENVELOPE, RESPONSE);

/// How an imported message counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncFromOldSystem {
    /// As history: neither unread nor pushed.
    History,
    /// As news, while both systems run: counted as unread and pushed.
    Live,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl SyncFromOldSystem {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::History => 2,
            Self::Live => 5,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            2 => Self::History,
            5 => Self::Live,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(SyncFromOldSystem);

#[cfg(feature = "schema")]
crate::schema::named!(SyncFromOldSystem, Enum, SYNC_FROM_OLD_SYSTEM);

impl Endpoint for ImportmsgRequest {
    type Response = ImportmsgResponse;
    const META: &'static EndpointMeta = &IMPORTMSG;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.msg_seq.get_or_insert_with(|| source.unique());
        self.msg_random.get_or_insert_with(|| source.unique());
    }
}

pub(crate) static SYNC_FROM_OLD_SYSTEM: EnumMeta = EnumMeta {
    name: "SyncFromOldSystem",
    doc: "How an imported message counts.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "History",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "As history: neither unread nor pushed.",
        },
        EnumValue {
            name: "Live",
            wire: Literal::Int(5),
            aliases: &[],
            doc: "As news, while both systems run: counted as unread and pushed.",
        },
    ],
    prefixes: &[],
};

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImportmsgRequest",
    "Brings a message from another system into a chat between two users.",
    &[
        FieldMeta {
            wire: "SyncFromOldSystem",
            name: "sync_from_old_system",
            ty: TypeMeta::Enum(&tables::SYNC_FROM_OLD_SYSTEM),
            doc: "Whether it is news.",
            required: true,
            rules: &FieldRules {
                code: Some(90030),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who sent it.",
            required: true,
            rules: &FieldRules {
                code: Some(90008),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who got it.",
            required: true,
            rules: &FieldRules {
                code: Some(90003),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Orders messages of the same second and takes part in telling repeats. Without it the service draws one, and a repeat is not recognised.",
            rules: &FieldRules {
                fill: Some(Fill::Unique),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgRandom",
            name: "msg_random",
            ty: TypeMeta::U32,
            doc: "Takes part in telling repeats.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Unique),
                code: Some(90005),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgTimeStamp",
            name: "msg_time_stamp",
            ty: TypeMeta::Time,
            doc: "When it was sent.",
            required: true,
            rules: &FieldRules {
                code: Some(90006),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::NamedList(&tables::MSG_BODY),
            doc: "The message.",
            required: true,
            rules: &FieldRules {
                code: Some(90002),
                codes: &[(chat_meta::check::Rule::MaxBytes, 93000)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CloudCustomData",
            name: "cloud_custom_data",
            ty: TypeMeta::String,
            doc: "Data of the app, stored and delivered with it.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ImportmsgResponse", "", &[]);

pub(crate) static IMPORTMSG: EndpointMeta = EndpointMeta {
    path: "openim/importmsg",
    family: "c2c_message",
    name: "importmsg",
    summary: "Brings a message from another system into a chat between two users.",
    doc: "Import in the order of time. A message of the same chat with the same `MsgSeq`, `MsgRandom` and `MsgTimeStamp` is there already and stays as it is, whatever the new one says and whichever of the two has sent it. Choose `MsgSeq` and `MsgRandom` from the old system's own ids, and an import can be started anew at any time. The conversation list follows; no webhooks fire.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/2568",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/35014",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::C2C_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Keyed(Keyed {
        key: &["From_Account", "To_Account", "MsgSeq", "MsgRandom", "MsgTimeStamp"],
        maybe: &[],
        window: Window::Forever,
    }),
    quota: &[
        Quota {
            name: "openim/importmsg",
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
    errors: &[
        80002, 90001, 90002, 90003, 90005, 90006, 90007, 90008, 90009, 90010, 90012,
        90026, 90030, 90048, 90992, 90994, 90995, 91000, 93000,
    ],
    doubts: &[
        Doubt {
            at: "enums.SyncFromOldSystem.values.Live.wire",
            says: Some("1"),
            why: "The older page has 1 for this and calls every other value but 2 illegal; the newer one says the same of 5.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2568",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "retry.keyed.key",
            says: None,
            why: "Oldest text: four fields, without `MsgSeq`. By the newer one a message in the other direction counts as the same.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2568",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "errors",
            says: Some("90011"),
            why: "Too many receivers of a batch; there is one receiver here.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2568",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
