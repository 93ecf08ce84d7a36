// Written by `cargo xtask gen` from spec/c2c_message/sendmsg.yaml. Do not edit.

//! `openim/sendmsg`: Sends a message to one user.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, ForbidCallbackControl, MsgBody, MsgKey, OfflinePushInfo, Seconds,
    SendMsgControl, SyncOtherMachine, UnixTime, UserId,
};

/// Sends a message to one user.
///
/// The sender is the administrator who calls, or any user. Friendship, block lists and muting are not
/// looked at. The app's webhooks fire unless `ForbidCallbackControl` forbids it. Trial and development
/// plans may send 1000 messages a day.
///
/// Command `openim/sendmsg`; at most 200 calls a second; retry class `keyed`.
///
/// Error codes: 20001 (`packet_invalid`), 20002 (`ticket_invalid`), 20003 (`account_invalid`), 20004
/// (`network_error`), 20005 (`internal_error`), 20006 (`vetoed_by_webhook`), 20007
/// (`blocked_by_receiver`), 20008 (`app_mismatch`), 20009 (`not_friends`), 20010
/// (`not_in_receivers_friends`), 20011 (`not_in_senders_friends`), 20012 (`sender_muted`), 22007
/// (`too_many_senders`), 80001 (`text_blocked`), 80002 (`message_too_large`), 80003
/// (`before_webhook_failed`), 80004 (`image_blocked`), 80005 (`service_stopped`), 90001
/// (`body_not_json`), 90002 (`msg_body_invalid`), 90003 (`to_account_invalid`), 90005
/// (`msg_random_invalid`), 90006 (`msg_time_stamp_invalid`), 90007 (`msg_body_not_list`), 90008
/// (`from_account_invalid`), 90009 (`admin_required`), 90010 (`request_invalid`), 90012
/// (`receiver_not_found`), 90026 (`life_time_too_long`), 90031 (`sync_other_machine_invalid`), 90043
/// (`offline_push_info_invalid`), 90044 (`life_time_invalid`), 90048 (`user_not_found`), 90992
/// (`internal_error_webhook`), 90994 (`internal_error_second`), 90995 (`internal_error_third`), 91000
/// (`internal_error_message`), 93000 (`request_too_large`).
///
/// Source: page 269/2282 (2026-02), page 1047/34919 (2024-09), client library doocs_java (2025-12).
///
/// Not sure (`retry.keyed.window`): Older text: repeats are dropped within the same second. Its
/// sequence number takes part as well. Another source reads `1s`.
///
/// Not sure (`retry.keyed.key`): The service compares a checksum of the content, not the content;
/// whether that covers more than the body is not documented, nor what a dropped repeat is answered.
///
/// Not sure (`request.MsgLifeTime.over`): The field's row says that more is cut to seven days, the
/// error table has 90026 for it. Another source reads `refuse`.
///
/// Not sure (`request.MsgTimeStamp`): Stands in older samples and in peers; newer samples leave it out,
/// and what it changes is not documented.
///
/// Not sure (`request.SendMsgControl`): `NoMsgCheck` is used by others with this command; its row was
/// not in the copies read. For groups no control goes with `OnlineOnlyFlag` 1, here nothing is said.
///
/// Not sure (`response.MsgId`): Added at the end of 2024; no page read shows it.
///
/// Not sure (`errors`): Those on friendship, block lists and muting stand in tables, although the page
/// says that nothing of the kind is looked at.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendmsgRequest {
    /// Whether the sender gets a copy; absent: into the history only.
    pub sync_other_machine: Option<SyncOtherMachine>,
    /// Who sends it; absent: the administrator who calls.
    pub from_account: Option<UserId>,
    /// Who gets it.
    pub to_account: UserId,
    /// 1: only for a receiver who is online now; nothing is stored or counted. For signs such as being
    /// about to write.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub online_only_flag: Option<bool>,
    /// How long it waits for a receiver who is offline, in seconds; 0: not at all, but `OnlineOnlyFlag` is
    /// the better way.
    ///
    /// In seconds; at most 604800; the service assumes `604800` when it is absent.
    pub msg_life_time: Option<Seconds>,
    /// Orders messages of the same second and takes part in telling repeats. Need not be unique. Without it
    /// the service draws one, and a repeat is not recognised.
    ///
    /// The client draws one for each call when it is not set.
    pub msg_seq: Option<u32>,
    /// Tells messages apart.
    ///
    /// The client draws one for each call when it is not set.
    pub msg_random: Option<u32>,
    /// When it was sent, by the caller's clock.
    pub msg_time_stamp: Option<UnixTime>,
    /// Webhooks that are not to fire.
    pub forbid_callback_control: Option<Vec<ForbidCallbackControl>>,
    /// What it does not do to the conversation.
    pub send_msg_control: Option<Vec<SendMsgControl>>,
    /// The message.
    pub msg_body: MsgBody,
    /// Data of the app, stored and delivered with it.
    pub cloud_custom_data: Option<String>,
    /// 1: key-value pairs can be attached to it.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub support_message_extension: Option<bool>,
    /// How it is pushed to devices that are offline.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// 1: the receiver can be asked for a read receipt.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub is_need_read_receipt: Option<bool>,
}

wire::object!(SendmsgRequest {
    sync_other_machine: option(0, "SyncOtherMachine"),
    from_account: option(1, "From_Account"),
    to_account: needed(2, "To_Account"),
    online_only_flag: option_as::<Flag>(3, "OnlineOnlyFlag"),
    msg_life_time: option(4, "MsgLifeTime"),
    msg_seq: option(5, "MsgSeq"),
    msg_random: option(6, "MsgRandom"),
    msg_time_stamp: option(7, "MsgTimeStamp"),
    forbid_callback_control: option(8, "ForbidCallbackControl"),
    send_msg_control: option(9, "SendMsgControl"),
    msg_body: needed(10, "MsgBody"),
    cloud_custom_data: option(11, "CloudCustomData"),
    support_message_extension: option_as::<Flag>(12, "SupportMessageExtension"),
    offline_push_info: option(13, "OfflinePushInfo"),
    is_need_read_receipt: option_as::<Flag>(14, "IsNeedReadReceipt"),
});

wire::blank!(
    SendmsgRequest { sync_other_machine, from_account, to_account, online_only_flag,
    msg_life_time, msg_seq, msg_random, msg_time_stamp, forbid_callback_control,
    send_msg_control, msg_body, cloud_custom_data, support_message_extension,
    offline_push_info, is_need_read_receipt }
);

wire::debug!(
    SendmsgRequest { sync_other_machine, from_account, to_account, online_only_flag,
    msg_life_time, msg_seq, msg_random, msg_time_stamp, forbid_callback_control,
    send_msg_control, msg_body, support_message_extension, offline_push_info,
    is_need_read_receipt }
);

impl SendmsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(to_account: impl Into<UserId>, msg_body: impl Into<MsgBody>) -> Self {
        Self {
            sync_other_machine: None,
            from_account: None,
            to_account: to_account.into(),
            online_only_flag: None,
            msg_life_time: None,
            msg_seq: None,
            msg_random: None,
            msg_time_stamp: None,
            forbid_callback_control: None,
            send_msg_control: None,
            msg_body: msg_body.into(),
            cloud_custom_data: None,
            support_message_extension: None,
            offline_push_info: None,
            is_need_read_receipt: None,
        }
    }

    /// Sets [`sync_other_machine`](Self::sync_other_machine).
    #[must_use]
    pub fn sync_other_machine(mut self, sync_other_machine: SyncOtherMachine) -> Self {
        self.sync_other_machine = Some(sync_other_machine);
        self
    }

    /// Sets [`from_account`](Self::from_account).
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<UserId>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets [`online_only_flag`](Self::online_only_flag).
    #[must_use]
    pub fn online_only_flag(mut self, online_only_flag: bool) -> Self {
        self.online_only_flag = Some(online_only_flag);
        self
    }

    /// Sets [`msg_life_time`](Self::msg_life_time).
    #[must_use]
    pub fn msg_life_time(mut self, msg_life_time: impl Into<Seconds>) -> Self {
        self.msg_life_time = Some(msg_life_time.into());
        self
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

    /// Sets [`msg_time_stamp`](Self::msg_time_stamp).
    #[must_use]
    pub fn msg_time_stamp(mut self, msg_time_stamp: impl Into<UnixTime>) -> Self {
        self.msg_time_stamp = Some(msg_time_stamp.into());
        self
    }

    /// Sets [`forbid_callback_control`](Self::forbid_callback_control).
    #[must_use]
    pub fn forbid_callback_control(
        mut self,
        forbid_callback_control: impl IntoIterator<
            Item = impl Into<ForbidCallbackControl>,
        >,
    ) -> Self {
        self.forbid_callback_control = Some(
            forbid_callback_control.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`send_msg_control`](Self::send_msg_control).
    #[must_use]
    pub fn send_msg_control(
        mut self,
        send_msg_control: impl IntoIterator<Item = impl Into<SendMsgControl>>,
    ) -> Self {
        self.send_msg_control = Some(
            send_msg_control.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`cloud_custom_data`](Self::cloud_custom_data).
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }

    /// Sets [`support_message_extension`](Self::support_message_extension).
    #[must_use]
    pub fn support_message_extension(mut self, support_message_extension: bool) -> Self {
        self.support_message_extension = Some(support_message_extension);
        self
    }

    /// Sets [`offline_push_info`](Self::offline_push_info).
    #[must_use]
    pub fn offline_push_info(
        mut self,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Self {
        self.offline_push_info = Some(offline_push_info.into());
        self
    }

    /// Sets [`is_need_read_receipt`](Self::is_need_read_receipt).
    #[must_use]
    pub fn is_need_read_receipt(mut self, is_need_read_receipt: bool) -> Self {
        self.is_need_read_receipt = Some(is_need_read_receipt);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(SendmsgRequest, Object, REQUEST);

/// What [`SendmsgRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendmsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// When the service took it.
    pub msg_time: UnixTime,
    /// Names the message, for recalling and the like.
    pub msg_key: MsgKey,
    /// Names the message in client libraries.
    pub msg_id: Option<String>,
}

wire::object!(SendmsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    msg_time: needed(3, "MsgTime"),
    msg_key: needed(4, "MsgKey"),
    msg_id: option(5, "MsgId"),
});

wire::debug!(
    SendmsgResponse { action_status, error_code, error_info, msg_time, msg_key }
);

impl Answer for SendmsgResponse {
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
crate::schema::answer!(SendmsgResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SendmsgRequest {
    type Response = SendmsgResponse;
    const META: &'static EndpointMeta = &SENDMSG;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.msg_seq.get_or_insert_with(|| source.unique());
        self.msg_random.get_or_insert_with(|| source.unique());
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SendmsgRequest",
    "Sends a message to one user.",
    &[
        FieldMeta {
            wire: "SyncOtherMachine",
            name: "sync_other_machine",
            ty: TypeMeta::Enum(&tables::SYNC_OTHER_MACHINE),
            doc: "Whether the sender gets a copy; absent: into the history only.",
            rules: &FieldRules {
                code: Some(90031),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who sends it; absent: the administrator who calls.",
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
            doc: "Who gets it.",
            required: true,
            rules: &FieldRules {
                code: Some(90003),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OnlineOnlyFlag",
            name: "online_only_flag",
            ty: TypeMeta::Flag,
            doc: "1: only for a receiver who is online now; nothing is stored or counted. For signs such as being about to write.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgLifeTime",
            name: "msg_life_time",
            ty: TypeMeta::Seconds,
            doc: "How long it waits for a receiver who is offline, in seconds; 0: not at all, but `OnlineOnlyFlag` is the better way.",
            rules: &FieldRules {
                default: Some(Literal::Int(604800)),
                max: Some(604800),
                over: OverLimit::Cap,
                code: Some(90044),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Orders messages of the same second and takes part in telling repeats. Need not be unique. Without it the service draws one, and a repeat is not recognised.",
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
            doc: "Tells messages apart.",
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
            doc: "When it was sent, by the caller's clock.",
            rules: &FieldRules {
                code: Some(90006),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ForbidCallbackControl",
            name: "forbid_callback_control",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::FORBID_CALLBACK_CONTROL)),
            doc: "Webhooks that are not to fire.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SendMsgControl",
            name: "send_msg_control",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::SEND_MSG_CONTROL)),
            doc: "What it does not do to the conversation.",
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
        FieldMeta {
            wire: "SupportMessageExtension",
            name: "support_message_extension",
            ty: TypeMeta::Flag,
            doc: "1: key-value pairs can be attached to it.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OfflinePushInfo",
            name: "offline_push_info",
            ty: TypeMeta::Object(&tables::OFFLINE_PUSH_INFO),
            doc: "How it is pushed to devices that are offline.",
            rules: &FieldRules {
                code: Some(90043),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsNeedReadReceipt",
            name: "is_need_read_receipt",
            ty: TypeMeta::Flag,
            doc: "1: the receiver can be asked for a read receipt.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "SendmsgResponse",
    "",
    &[
        FieldMeta {
            wire: "MsgTime",
            name: "msg_time",
            ty: TypeMeta::Time,
            doc: "When the service took it.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgKey",
            name: "msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "Names the message, for recalling and the like.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgId",
            name: "msg_id",
            ty: TypeMeta::String,
            doc: "Names the message in client libraries.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static SENDMSG: EndpointMeta = EndpointMeta {
    path: "openim/sendmsg",
    family: "c2c_message",
    name: "sendmsg",
    summary: "Sends a message to one user.",
    doc: "The sender is the administrator who calls, or any user. Friendship, block lists and muting are not looked at. The app's webhooks fire unless `ForbidCallbackControl` forbids it. Trial and development plans may send 1000 messages a day.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/2282",
            seen: "2026-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34919",
            seen: "2024-09",
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
        key: &["From_Account", "MsgSeq", "MsgRandom", "MsgBody"],
        maybe: &[],
        window: Window::Seconds(120),
    }),
    quota: &[
        Quota {
            name: "openim/sendmsg",
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
    errors: &[
        20001, 20002, 20003, 20004, 20005, 20006, 20007, 20008, 20009, 20010, 20011,
        20012, 22007, 80001, 80002, 80003, 80004, 80005, 90001, 90002, 90003, 90005,
        90006, 90007, 90008, 90009, 90010, 90012, 90026, 90031, 90043, 90044, 90048,
        90992, 90994, 90995, 91000, 93000,
    ],
    doubts: &[
        Doubt {
            at: "retry.keyed.window",
            says: Some("1s"),
            why: "Older text: repeats are dropped within the same second. Its sequence number takes part as well.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2282",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "retry.keyed.key",
            says: None,
            why: "The service compares a checksum of the content, not the content; whether that covers more than the body is not documented, nor what a dropped repeat is answered.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2282",
                seen: "2026-02",
            }),
        },
        Doubt {
            at: "request.MsgLifeTime.over",
            says: Some("refuse"),
            why: "The field's row says that more is cut to seven days, the error table has 90026 for it.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.MsgTimeStamp",
            says: None,
            why: "Stands in older samples and in peers; newer samples leave it out, and what it changes is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2282",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.SendMsgControl",
            says: None,
            why: "`NoMsgCheck` is used by others with this command; its row was not in the copies read. For groups no control goes with `OnlineOnlyFlag` 1, here nothing is said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.MsgId",
            says: None,
            why: "Added at the end of 2024; no page read shows it.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "Those on friendship, block lists and muting stand in tables, although the page says that nothing of the kind is looked at.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
