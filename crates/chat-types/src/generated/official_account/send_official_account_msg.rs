// Written by `cargo xtask gen` from spec/official_account/send_official_account_msg.yaml. Do not edit.

//! `official_account_open_http_svc/send_official_account_msg`: Sends a message to all subscribers of an
//! official account.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, ForbidCallbackControl, MsgBody, MsgKey, OfficialAccountId,
    OfflinePushInfo, SendMsgControl, UnixTime,
};

/// Sends a message to all subscribers of an official account.
///
/// Equal content within five minutes counts as a repetition and is dropped, whoever meant it. One
/// account may send one message a second, and two an hour.
///
/// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
///
/// Command `official_account_open_http_svc/send_official_account_msg`; at most 200 calls a second; at
/// most 1 calls a second for each `Official_Account`; at most 2 calls a hour for each
/// `Official_Account`; retry class `keyed`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10016 (`vetoed_by_webhook`), 10023
/// (`message_rate_exceeded`), 80001 (`text_blocked`), 80002 (`message_too_large`).
///
/// Source: page 269/102298 (2026-02), page 1047/60810 (2026-02), client library doocs_java (2025-12).
///
/// Not sure (`retry.keyed.key`): Introduction and samples of the page call equal content alone a
/// repetition; its field table asks for an equal random number as well. Another source reads `Random`.
///
/// Not sure (`errors`): The table was not in the copies read; the numbers come from the recall page and
/// from send_group_msg. 10010 stands for an account that does not exist.
///
/// Not sure (`quota`): What the limits of one account are answered with is not documented.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendOfficialAccountMsgRequest {
    /// The account that speaks.
    pub official_account: OfficialAccountId,
    /// Tells messages apart, together with their content. Left to the client, it stays the same when a call
    /// is sent again.
    ///
    /// The client draws one for each call when it is not set.
    pub random: Option<u32>,
    /// What the message consists of.
    pub msg_body: MsgBody,
    /// How it is pushed to devices that are offline.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// Webhooks that it does not fire; absent: it fires those that are switched on.
    pub forbid_callback_control: Option<Vec<ForbidCallbackControl>>,
    /// 1: only for subscribers who are online now; it is not stored.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub online_only_flag: Option<bool>,
    /// What it does not do to the conversation.
    ///
    /// Only when `OnlineOnlyFlag` is `0`; one of `"NoLastMsg"`.
    pub send_msg_control: Option<Vec<SendMsgControl>>,
    /// Data of the app, stored and delivered with the message.
    pub cloud_custom_data: Option<String>,
}

wire::object!(SendOfficialAccountMsgRequest {
    official_account: needed(0, "Official_Account"),
    random: option(1, "Random"),
    msg_body: needed(2, "MsgBody"),
    offline_push_info: option(3, "OfflinePushInfo"),
    forbid_callback_control: option(4, "ForbidCallbackControl"),
    online_only_flag: option_as::<Flag>(5, "OnlineOnlyFlag"),
    send_msg_control: option(6, "SendMsgControl"),
    cloud_custom_data: option(7, "CloudCustomData"),
});

wire::blank!(
    SendOfficialAccountMsgRequest { official_account, random, msg_body,
    offline_push_info, forbid_callback_control, online_only_flag, send_msg_control,
    cloud_custom_data }
);

wire::debug!(
    SendOfficialAccountMsgRequest { official_account, random, msg_body,
    offline_push_info, forbid_callback_control, online_only_flag, send_msg_control }
);

impl SendOfficialAccountMsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        official_account: impl Into<OfficialAccountId>,
        msg_body: impl Into<MsgBody>,
    ) -> Self {
        Self {
            official_account: official_account.into(),
            random: None,
            msg_body: msg_body.into(),
            offline_push_info: None,
            forbid_callback_control: None,
            online_only_flag: None,
            send_msg_control: None,
            cloud_custom_data: None,
        }
    }

    /// Sets [`random`](Self::random).
    #[must_use]
    pub fn random(mut self, random: u32) -> Self {
        self.random = Some(random);
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

    /// Sets [`online_only_flag`](Self::online_only_flag).
    #[must_use]
    pub fn online_only_flag(mut self, online_only_flag: bool) -> Self {
        self.online_only_flag = Some(online_only_flag);
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
}

#[cfg(feature = "schema")]
crate::schema::named!(SendOfficialAccountMsgRequest, Object, REQUEST);

/// What [`SendOfficialAccountMsgRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendOfficialAccountMsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// When the service took it.
    pub msg_time: UnixTime,
    /// Names the message, for official_account_msg_recall.
    pub msg_key: MsgKey,
}

wire::object!(SendOfficialAccountMsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    msg_time: needed(3, "MsgTime"),
    msg_key: needed(4, "MsgKey"),
});

impl Answer for SendOfficialAccountMsgResponse {
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
crate::schema::answer!(SendOfficialAccountMsgResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SendOfficialAccountMsgRequest {
    type Response = SendOfficialAccountMsgResponse;
    const META: &'static EndpointMeta = &SEND_OFFICIAL_ACCOUNT_MSG;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.random.get_or_insert_with(|| source.unique());
    }

    #[inline]
    fn quota_use(&self, quota: usize) -> QuotaUse<'_> {
        match quota {
            1 => QuotaUse::of(self.official_account.as_str()),
            2 => QuotaUse::of(self.official_account.as_str()),
            _ => QuotaUse::default(),
        }
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SendOfficialAccountMsgRequest",
    "Sends a message to all subscribers of an official account.",
    &[
        FieldMeta {
            wire: "Official_Account",
            name: "official_account",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "The account that speaks.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Random",
            name: "random",
            ty: TypeMeta::U32,
            doc: "Tells messages apart, together with their content. Left to the client, it stays the same when a call is sent again.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Unique),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::NamedList(&tables::MSG_BODY),
            doc: "What the message consists of.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OfflinePushInfo",
            name: "offline_push_info",
            ty: TypeMeta::Object(&tables::OFFLINE_PUSH_INFO),
            doc: "How it is pushed to devices that are offline.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ForbidCallbackControl",
            name: "forbid_callback_control",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::FORBID_CALLBACK_CONTROL)),
            doc: "Webhooks that it does not fire; absent: it fires those that are switched on.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OnlineOnlyFlag",
            name: "online_only_flag",
            ty: TypeMeta::Flag,
            doc: "1: only for subscribers who are online now; it is not stored.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SendMsgControl",
            name: "send_msg_control",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::SEND_MSG_CONTROL)),
            doc: "What it does not do to the conversation.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("OnlineOnlyFlag"),
                            test: Test::OneOf(&[Literal::Int(0)]),
                        },
                    ],
                ),
                allowed: &[Literal::Text("NoLastMsg")],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CloudCustomData",
            name: "cloud_custom_data",
            ty: TypeMeta::String,
            doc: "Data of the app, stored and delivered with the message.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "SendOfficialAccountMsgResponse",
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
            doc: "Names the message, for official_account_msg_recall.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static SEND_OFFICIAL_ACCOUNT_MSG: EndpointMeta = EndpointMeta {
    path: "official_account_open_http_svc/send_official_account_msg",
    family: "official_account",
    name: "send_official_account_msg",
    summary: "Sends a message to all subscribers of an official account.",
    doc: "Equal content within five minutes counts as a repetition and is dropped, whoever meant it. One account may send one message a second, and two an hour.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/102298",
            seen: "2026-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60810",
            seen: "2026-02",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Keyed(Keyed {
        key: &["Official_Account", "MsgBody"],
        maybe: &["Random"],
        window: Window::Seconds(300),
    }),
    quota: &[
        Quota {
            name: "official_account_open_http_svc/send_official_account_msg",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
        Quota {
            name: "official_account_open_http_svc/send_official_account_msg#2",
            rate: Rate { count: 1, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &["Official_Account"],
            counts: None,
            code: 60007,
            adjustable: false,
        },
        Quota {
            name: "official_account_open_http_svc/send_official_account_msg#3",
            rate: Rate {
                count: 2,
                per_seconds: 3600,
            },
            scope: QuotaScope::Command,
            key: &["Official_Account"],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10016, 10023, 80001, 80002],
    doubts: &[
        Doubt {
            at: "retry.keyed.key",
            says: Some("Random"),
            why: "Introduction and samples of the page call equal content alone a repetition; its field table asks for an equal random number as well.",
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
            why: "The table was not in the copies read; the numbers come from the recall page and from send_group_msg. 10010 stands for an account that does not exist.",
            level: DoubtLevel::Low,
            source: None,
        },
        Doubt {
            at: "quota",
            says: None,
            why: "What the limits of one account are answered with is not documented.",
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
