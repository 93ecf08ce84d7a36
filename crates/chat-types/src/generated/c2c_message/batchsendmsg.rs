// Written by `cargo xtask gen` from spec/c2c_message/batchsendmsg.yaml. Do not edit.

//! `openim/batchsendmsg`: Sends the same message to many users, to each in a chat of his own.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, MsgBody, MsgKey, OfflinePushInfo, Seconds, SendMsgControl,
    SyncOtherMachine, UserFailure, UserId,
};

/// Sends the same message to many users, to each in a chat of his own.
///
/// The answer lists those who did not get it; the call as a whole fails only when nobody did. One key
/// names the message in all the chats. No webhooks fire, and neither friendship nor block lists nor
/// muting are looked at.
///
/// Command `openim/batchsendmsg`; at most 200 calls a second; at most 12000 items of `To_Account` a
/// minute; retry class `never`; a `To_Account` of more than 500 items is split over several calls.
///
/// Error codes: 70107 (`user_not_found`), 70169 (`account_service_timeout`), 80001 (`text_blocked`),
/// 80002 (`message_too_large`), 80004 (`image_blocked`), 80005 (`service_stopped`), 90001
/// (`body_not_json`), 90002 (`msg_body_invalid`), 90003 (`to_account_invalid`), 90005
/// (`msg_random_invalid`), 90007 (`msg_body_not_list`), 90008 (`from_account_invalid`), 90009
/// (`admin_required`), 90010 (`request_invalid`), 90011 (`too_many_receivers`), 90012
/// (`receiver_not_found`), 90026 (`life_time_too_long`), 90028 (`receivers_not_list`), 90029
/// (`receivers_empty`), 90031 (`sync_other_machine_invalid`), 90043 (`offline_push_info_invalid`),
/// 90044 (`life_time_invalid`), 90048 (`user_not_found`), 90055 (`batch_message_too_large`), 90057
/// (`batch_rate_exceeded`), 90992 (`internal_error_webhook`), 90994 (`internal_error_second`), 90995
/// (`internal_error_third`), 91000 (`internal_error_message`), 93000 (`request_too_large`).
///
/// Source: page 269/1612 (2026-02), page 1047/34920 (2024-12), client library doocs_java (2025-12).
///
/// Not sure (`retry`): Older text: the service drops repeats of `MsgRandom` within the same second, and
/// `MsgSeq` takes part. The page of 2026 names no window, unlike that of sendmsg, so nothing is resent.
///
/// Not sure (`request.MsgLifeTime.over`): As for sendmsg: cut according to that page, 90026 according
/// to the error table. Another source reads `refuse`.
///
/// Not sure (`request.MsgBody.codes.max_bytes`): The general table has this number for a message of a
/// batch that is too large. Another source reads `90055`.
///
/// Not sure (`request.To_Account.codes.type`): The number for what is no list. What a list with
/// something else than text in it is answered with is not said.
///
/// Not sure (`request.MsgLifeTime`): To deliver faster and store nothing, the English page advises 1,
/// the Chinese one of 2023 advised 0.
///
/// Not sure (`response.MsgId`): Added on 10 December 2024 by their note; no page read shows it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchsendmsgRequest {
    /// Whether the sender gets copies; absent: into the history only.
    pub sync_other_machine: Option<SyncOtherMachine>,
    /// Who sends it; absent: the administrator who calls.
    pub from_account: Option<UserId>,
    /// Who gets it.
    ///
    /// 1 to 500 items.
    pub to_account: Vec<UserId>,
    /// 1: only for receivers who are online now, and faster; nothing is stored or counted.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub online_only_flag: Option<bool>,
    /// How long it waits for receivers who are offline, in seconds; 0: not at all, but `OnlineOnlyFlag` is
    /// the better way.
    ///
    /// In seconds; at most 604800; the service assumes `604800` when it is absent.
    pub msg_life_time: Option<Seconds>,
    /// Orders messages of the same second. Need not be unique; without it the service draws one.
    ///
    /// The client draws one for each call when it is not set.
    pub msg_seq: Option<u32>,
    /// Tells messages apart.
    ///
    /// The client draws one for each call when it is not set.
    pub msg_random: Option<u32>,
    /// What it does not do to the conversations.
    pub send_msg_control: Option<Vec<SendMsgControl>>,
    /// The message.
    pub msg_body: MsgBody,
    /// Data of the app, stored and delivered with it.
    pub cloud_custom_data: Option<String>,
    /// How it is pushed to devices that are offline.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// 1: receivers can be asked for a read receipt.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub is_need_read_receipt: Option<bool>,
}

wire::object!(BatchsendmsgRequest {
    sync_other_machine: option(0, "SyncOtherMachine"),
    from_account: option(1, "From_Account"),
    to_account: needed(2, "To_Account"),
    online_only_flag: option_as::<Flag>(3, "OnlineOnlyFlag"),
    msg_life_time: option(4, "MsgLifeTime"),
    msg_seq: option(5, "MsgSeq"),
    msg_random: option(6, "MsgRandom"),
    send_msg_control: option(7, "SendMsgControl"),
    msg_body: needed(8, "MsgBody"),
    cloud_custom_data: option(9, "CloudCustomData"),
    offline_push_info: option(10, "OfflinePushInfo"),
    is_need_read_receipt: option_as::<Flag>(11, "IsNeedReadReceipt"),
});

wire::blank!(
    BatchsendmsgRequest { sync_other_machine, from_account, to_account, online_only_flag,
    msg_life_time, msg_seq, msg_random, send_msg_control, msg_body, cloud_custom_data,
    offline_push_info, is_need_read_receipt }
);

wire::debug!(
    BatchsendmsgRequest { sync_other_machine, from_account, to_account, online_only_flag,
    msg_life_time, msg_seq, msg_random, send_msg_control, msg_body, offline_push_info,
    is_need_read_receipt }
);

impl BatchsendmsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
        msg_body: impl Into<MsgBody>,
    ) -> Self {
        Self {
            sync_other_machine: None,
            from_account: None,
            to_account: to_account.into_iter().map(Into::into).collect(),
            online_only_flag: None,
            msg_life_time: None,
            msg_seq: None,
            msg_random: None,
            send_msg_control: None,
            msg_body: msg_body.into(),
            cloud_custom_data: None,
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
crate::schema::named!(BatchsendmsgRequest, Object, REQUEST);

/// What [`BatchsendmsgRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct BatchsendmsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Names the message, in every one of the chats.
    pub msg_key: MsgKey,
    /// Names the message in client libraries.
    pub msg_id: Option<String>,
    /// Who did not get it; absent or empty: everybody did.
    pub error_list: Vec<UserFailure>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(BatchsendmsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    msg_key: needed(3, "MsgKey"),
    msg_id: option(4, "MsgId"),
    error_list: list_if_any(5, "ErrorList"),
});

wire::debug!(
    BatchsendmsgResponse { action_status, error_code, error_info, undecoded, msg_key,
    error_list }
);

impl BatchsendmsgResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &UserFailure> {
        self.error_list
            .iter()
            .filter(|item| {
                wire::classify(
                    BatchsendmsgRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for BatchsendmsgResponse {
    #[inline]
    fn status(&self) -> Status<'_> {
        Status::new(self.action_status.as_str(), self.error_code, &self.error_info)
    }

    #[inline]
    fn fields() -> Option<&'static ObjectMeta> {
        Some(&RESPONSE)
    }

    #[inline]
    fn undecoded_mut(&mut self) -> Option<&mut Vec<UndecodedItem>> {
        Some(&mut self.undecoded)
    }
}

#[cfg(feature = "schema")]
crate::schema::answer!(BatchsendmsgResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for BatchsendmsgRequest {
    type Response = BatchsendmsgResponse;
    const META: &'static EndpointMeta = &BATCHSENDMSG;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.msg_seq.get_or_insert_with(|| source.unique());
        self.msg_random.get_or_insert_with(|| source.unique());
    }

    #[inline]
    fn quota_use(&self, quota: usize) -> QuotaUse<'_> {
        match quota {
            1 => QuotaUse::default().times(self.to_account.len()),
            _ => QuotaUse::default(),
        }
    }

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&BATCHSENDMSG);
        if self.to_account.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.to_account);
        let rest = part.split_off(size);
        let call = Self {
            to_account: part,
            ..self.clone()
        };
        self.to_account = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("ErrorList", whole.error_list.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.error_list.append(&mut part.error_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.to_account.iter().map(|item| item.to_string()).collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .error_list
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.error_code);
                ItemResult::new(
                    Some(item.to_account.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    None,
                )
            })
            .collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "BatchsendmsgRequest",
    "Sends the same message to many users, to each in a chat of his own.",
    &[
        FieldMeta {
            wire: "SyncOtherMachine",
            name: "sync_other_machine",
            ty: TypeMeta::Enum(&tables::SYNC_OTHER_MACHINE),
            doc: "Whether the sender gets copies; absent: into the history only.",
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
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Who gets it.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(500),
                code: Some(90003),
                codes: &[
                    (chat_meta::check::Rule::Type, 90028),
                    (chat_meta::check::Rule::MinItems, 90029),
                    (chat_meta::check::Rule::MaxItems, 90011),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OnlineOnlyFlag",
            name: "online_only_flag",
            ty: TypeMeta::Flag,
            doc: "1: only for receivers who are online now, and faster; nothing is stored or counted.",
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
            doc: "How long it waits for receivers who are offline, in seconds; 0: not at all, but `OnlineOnlyFlag` is the better way.",
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
            doc: "Orders messages of the same second. Need not be unique; without it the service draws one.",
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
            wire: "SendMsgControl",
            name: "send_msg_control",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::SEND_MSG_CONTROL)),
            doc: "What it does not do to the conversations.",
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
            doc: "1: receivers can be asked for a read receipt.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "BatchsendmsgResponse",
    "",
    &[
        FieldMeta {
            wire: "MsgKey",
            name: "msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "Names the message, in every one of the chats.",
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
        FieldMeta {
            wire: "ErrorList",
            name: "error_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::USER_FAILURE)),
            doc: "Who did not get it; absent or empty: everybody did.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static BATCHSENDMSG: EndpointMeta = EndpointMeta {
    path: "openim/batchsendmsg",
    family: "c2c_message",
    name: "batchsendmsg",
    summary: "Sends the same message to many users, to each in a chat of his own.",
    doc: "The answer lists those who did not get it; the call as a whole fails only when nobody did. One key names the message in all the chats. No webhooks fire, and neither friendship nor block lists nor muting are looked at.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1612",
            seen: "2026-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34920",
            seen: "2024-12",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::C2C_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Never,
    quota: &[
        Quota {
            name: "openim/batchsendmsg",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
        Quota {
            name: "openim/batchsendmsg#2",
            rate: Rate {
                count: 12000,
                per_seconds: 60,
            },
            scope: QuotaScope::Command,
            key: &[],
            counts: Some("To_Account"),
            code: 90057,
            adjustable: true,
        },
    ],
    batch: Some(Batch {
        over: "To_Account",
        id: None,
        size: 500,
        in_order: false,
    }),
    results: Some(Results {
        list: "ErrorList",
        id: Some("To_Account"),
        outcome: Some("ErrorCode"),
        info: None,
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: true,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[
        70107, 70169, 80001, 80002, 80004, 80005, 90001, 90002, 90003, 90005, 90007,
        90008, 90009, 90010, 90011, 90012, 90026, 90028, 90029, 90031, 90043, 90044,
        90048, 90055, 90057, 90992, 90994, 90995, 91000, 93000,
    ],
    item_errors: &[70107],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "Older text: the service drops repeats of `MsgRandom` within the same second, and `MsgSeq` takes part. The page of 2026 names no window, unlike that of sendmsg, so nothing is resent.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1612",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.MsgLifeTime.over",
            says: Some("refuse"),
            why: "As for sendmsg: cut according to that page, 90026 according to the error table.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.MsgBody.codes.max_bytes",
            says: Some("90055"),
            why: "The general table has this number for a message of a batch that is too large.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.To_Account.codes.type",
            says: None,
            why: "The number for what is no list. What a list with something else than text in it is answered with is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.MsgLifeTime",
            says: None,
            why: "To deliver faster and store nothing, the English page advises 1, the Chinese one of 2023 advised 0.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34920",
                seen: "2024-12",
            }),
        },
        Doubt {
            at: "response.MsgId",
            says: None,
            why: "Added on 10 December 2024 by their note; no page read shows it.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
