// Written by `cargo xtask gen` from spec/group_message/send_group_msg.yaml. Do not edit.

//! `group_open_http_svc/send_group_msg`: Sends a message to a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, ForbidCallbackControl, GroupAtInfo, GroupId, MsgBody, MsgPriority,
    OfflinePushInfo, SendMsgControl, TopicId, UnixTime, UserId,
};

/// Sends a message to a group.
///
/// The app's administrator speaks, or the user named as sender, whose name and picture travel with the
/// message. An equal message with the same random number within five minutes is taken for a repetition
/// and dropped, so a call may be sent again after a lost answer. Look at `MsgDropReason`: a message can
/// be dropped although the call succeeds. Trial and development plans have 1000 messages a day.
///
/// Command `group_open_http_svc/send_group_msg`; at most 200 calls a second; at most 40 calls a second
/// for each `GroupId`; retry class `keyed`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10005 (`too_many_items`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10016 (`vetoed_by_webhook`), 10017
/// (`sender_muted`), 10023 (`message_rate_exceeded`), 10053 (`too_many_mentions`), 10059
/// (`plan_too_small`), 10060 (`too_large_for_receipts`), 10061 (`no_receipt_when_online_only`), 80001
/// (`text_blocked`), 80002 (`message_too_large`).
///
/// Source: page 269/1629 (2026-02), page 1047/34959 (2025-01), client library doocs_java (2025-12).
///
/// Not sure (`retry.keyed.maybe`): The samples say that an equal random number alone makes a
/// repetition, the field table asks for equal content as well, an old page of limits for the same
/// sender.
///
/// Not sure (`retry`): What a dropped repetition is answered with, and whether `MsgSeq` is then that of
/// the first, is written nowhere.
///
/// Not sure (`errors`): The end of the newer table was not readable. 10053 and 10059 to 10061 come from
/// the general table, 80001 from the sister pages, and 10005 is what too many accounts are answered
/// with elsewhere.
///
/// Not sure (`request.MsgBody`): The table has 80002 for a body that is too long; that other faults of
/// it get 10004 is not said in so many words.
///
/// Not sure (`request.OnlineOnlyFlag.type`): Anything above 0 counts as 1. Another source reads `u32`.
///
/// Not sure (`request.OnlineOnlyFlag.only_when`): Not allowed in live rooms, says this page; the
/// webhook page says that it is ignored there.
///
/// Not sure (`request.GroupAtInfo`): Mentioning everybody is not possible in live rooms according to
/// this page, in communities according to others.
///
/// Not sure (`request.GroupAtInfo.max_items`): Stands at error 10053 only, which says users; whether a
/// mention of everybody counts is open.
///
/// Not sure (`request.To_Account`): Client libraries allow no mentions in such messages; no page read
/// says it of this command.
///
/// Not sure (`request.NeedReadReceipt`): In no page read.
///
/// Not sure (`request.SupportMessageExtension.default`): No page names a default; 0 is what one would
/// expect.
///
/// Not sure (`response.MsgSeq.always`): The one sample shows number and reason of dropping together.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGroupMsgRequest {
    /// Group to send to.
    pub group_id: GroupId,
    /// Tells messages apart. Left to the client, it differs for every message and stays the same when a
    /// call is sent again.
    ///
    /// The client draws one for each call when it is not set.
    pub random: Option<u32>,
    /// What the message consists of.
    pub msg_body: MsgBody,
    /// Who is to be shown as sender; must have been imported. Absent: the administrator that makes the
    /// call.
    pub from_account: Option<UserId>,
    /// What goes first when the group has too many messages.
    ///
    /// The service assumes `"Normal"` when it is absent.
    pub msg_priority: Option<MsgPriority>,
    /// How it is pushed to devices that are offline.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// Webhooks that it does not fire; absent: it fires those that are switched on.
    pub forbid_callback_control: Option<Vec<ForbidCallbackControl>>,
    /// 1: only for members who are online now; it is not stored and has no read receipt. Not for live
    /// rooms.
    ///
    /// Travels as 0 or 1; only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"` or
    /// `"Community"`; the service assumes `0` when it is absent.
    pub online_only_flag: Option<bool>,
    /// What it does not do to the conversation. In a ChatRoom `NoUnread` is refused unless unread counts
    /// are switched on for such groups.
    ///
    /// Only when `OnlineOnlyFlag` is `0` and the group's type is `"Private"` or `"Public"` or `"ChatRoom"`
    /// or `"Community"`; one of `"NoUnread"`, `"NoLastMsg"`.
    pub send_msg_control: Option<Vec<SendMsgControl>>,
    /// Data of the app, stored and delivered with the message.
    pub cloud_custom_data: Option<String>,
    /// 1: key-value pairs can be attached to it later.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub support_message_extension: Option<bool>,
    /// Members who alone get it; nobody counts it as unread. Only on the larger plans. Absent: everybody.
    ///
    /// Only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"`; at most 50 items.
    pub to_account: Option<Vec<UserId>>,
    /// Topic of the community to send to.
    ///
    /// Only when the group's type is `"Community"`.
    pub topic_id: Option<TopicId>,
    /// 1: it is recorded who has read it, where the plan and the console allow it.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub need_read_receipt: Option<bool>,
    /// Who is mentioned, in the order in which the text does it.
    ///
    /// At most 30 items.
    pub group_at_info: Option<Vec<GroupAtInfo>>,
}

wire::object!(SendGroupMsgRequest {
    group_id: needed(0, "GroupId"),
    random: option(1, "Random"),
    msg_body: needed(2, "MsgBody"),
    from_account: option(3, "From_Account"),
    msg_priority: option(4, "MsgPriority"),
    offline_push_info: option(5, "OfflinePushInfo"),
    forbid_callback_control: option(6, "ForbidCallbackControl"),
    online_only_flag: option_as::<Flag>(7, "OnlineOnlyFlag"),
    send_msg_control: option(8, "SendMsgControl"),
    cloud_custom_data: option(9, "CloudCustomData"),
    support_message_extension: option_as::<Flag>(10, "SupportMessageExtension"),
    to_account: option(11, "To_Account"),
    topic_id: option(12, "TopicId"),
    need_read_receipt: option_as::<Flag>(13, "NeedReadReceipt"),
    group_at_info: option(14, "GroupAtInfo"),
});

wire::blank!(
    SendGroupMsgRequest { group_id, random, msg_body, from_account, msg_priority,
    offline_push_info, forbid_callback_control, online_only_flag, send_msg_control,
    cloud_custom_data, support_message_extension, to_account, topic_id,
    need_read_receipt, group_at_info }
);

wire::debug!(
    SendGroupMsgRequest { group_id, random, msg_body, from_account, msg_priority,
    offline_push_info, forbid_callback_control, online_only_flag, send_msg_control,
    support_message_extension, to_account, topic_id, need_read_receipt, group_at_info }
);

impl SendGroupMsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>, msg_body: impl Into<MsgBody>) -> Self {
        Self {
            group_id: group_id.into(),
            random: None,
            msg_body: msg_body.into(),
            from_account: None,
            msg_priority: None,
            offline_push_info: None,
            forbid_callback_control: None,
            online_only_flag: None,
            send_msg_control: None,
            cloud_custom_data: None,
            support_message_extension: None,
            to_account: None,
            topic_id: None,
            need_read_receipt: None,
            group_at_info: None,
        }
    }

    /// Sets [`random`](Self::random).
    #[must_use]
    pub fn random(mut self, random: u32) -> Self {
        self.random = Some(random);
        self
    }

    /// Sets [`from_account`](Self::from_account).
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<UserId>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets [`msg_priority`](Self::msg_priority).
    #[must_use]
    pub fn msg_priority(mut self, msg_priority: impl Into<MsgPriority>) -> Self {
        self.msg_priority = Some(msg_priority.into());
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

    /// Sets [`support_message_extension`](Self::support_message_extension).
    #[must_use]
    pub fn support_message_extension(mut self, support_message_extension: bool) -> Self {
        self.support_message_extension = Some(support_message_extension);
        self
    }

    /// Sets [`to_account`](Self::to_account).
    #[must_use]
    pub fn to_account(
        mut self,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.to_account = Some(to_account.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<TopicId>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }

    /// Sets [`need_read_receipt`](Self::need_read_receipt).
    #[must_use]
    pub fn need_read_receipt(mut self, need_read_receipt: bool) -> Self {
        self.need_read_receipt = Some(need_read_receipt);
        self
    }

    /// Sets [`group_at_info`](Self::group_at_info).
    #[must_use]
    pub fn group_at_info(
        mut self,
        group_at_info: impl IntoIterator<Item = impl Into<GroupAtInfo>>,
    ) -> Self {
        self.group_at_info = Some(group_at_info.into_iter().map(Into::into).collect());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(SendGroupMsgRequest, Object, REQUEST);

/// What [`SendGroupMsgRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendGroupMsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// When the service took it.
    pub msg_time: UnixTime,
    /// Its sequence number in the group or topic, by which it can be recalled or edited.
    pub msg_seq: u32,
    /// Why the message was dropped although the call succeeded. The one word known is `MsgFreqCtrl`, too
    /// many messages at once; none: delivered.
    ///
    /// `""` reads as none.
    pub msg_drop_reason: Option<String>,
}

wire::object!(SendGroupMsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    msg_time: needed(3, "MsgTime"),
    msg_seq: needed(4, "MsgSeq"),
    msg_drop_reason: zero_is_none(5, "MsgDropReason"),
});

wire::debug!(
    SendGroupMsgResponse { action_status, error_code, error_info, msg_time, msg_seq }
);

impl Answer for SendGroupMsgResponse {
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
crate::schema::answer!(SendGroupMsgResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SendGroupMsgRequest {
    type Response = SendGroupMsgResponse;
    const META: &'static EndpointMeta = &SEND_GROUP_MSG;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.random.get_or_insert_with(|| source.unique());
    }

    #[inline]
    fn quota_use(&self, quota: usize) -> QuotaUse<'_> {
        match quota {
            1 => QuotaUse::of(self.group_id.as_str()),
            _ => QuotaUse::default(),
        }
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SendGroupMsgRequest",
    "Sends a message to a group.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Group to send to.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Random",
            name: "random",
            ty: TypeMeta::U32,
            doc: "Tells messages apart. Left to the client, it differs for every message and stays the same when a call is sent again.",
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
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 80002)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who is to be shown as sender; must have been imported. Absent: the administrator that makes the call.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgPriority",
            name: "msg_priority",
            ty: TypeMeta::Enum(&tables::MSG_PRIORITY),
            doc: "What goes first when the group has too many messages.",
            rules: &FieldRules {
                default: Some(Literal::Text("Normal")),
                ..FieldRules::NONE
            },
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
            doc: "1: only for members who are online now; it is not stored and has no read receipt. Not for live rooms.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(
                                &[
                                    Literal::Text("Private"),
                                    Literal::Text("Public"),
                                    Literal::Text("ChatRoom"),
                                    Literal::Text("Community"),
                                ],
                            ),
                        },
                    ],
                ),
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SendMsgControl",
            name: "send_msg_control",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::SEND_MSG_CONTROL)),
            doc: "What it does not do to the conversation. In a ChatRoom `NoUnread` is refused unless unread counts are switched on for such groups.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("OnlineOnlyFlag"),
                            test: Test::OneOf(&[Literal::Int(0)]),
                        },
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(
                                &[
                                    Literal::Text("Private"),
                                    Literal::Text("Public"),
                                    Literal::Text("ChatRoom"),
                                    Literal::Text("Community"),
                                ],
                            ),
                        },
                    ],
                ),
                allowed: &[Literal::Text("NoUnread"), Literal::Text("NoLastMsg")],
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
        FieldMeta {
            wire: "SupportMessageExtension",
            name: "support_message_extension",
            ty: TypeMeta::Flag,
            doc: "1: key-value pairs can be attached to it later.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Members who alone get it; nobody counts it as unread. Only on the larger plans. Absent: everybody.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(
                                &[
                                    Literal::Text("Private"),
                                    Literal::Text("Public"),
                                    Literal::Text("ChatRoom"),
                                ],
                            ),
                        },
                    ],
                ),
                max_items: Some(50),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Topic of the community to send to.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NeedReadReceipt",
            name: "need_read_receipt",
            ty: TypeMeta::Flag,
            doc: "1: it is recorded who has read it, where the plan and the console allow it.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupAtInfo",
            name: "group_at_info",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_AT_INFO)),
            doc: "Who is mentioned, in the order in which the text does it.",
            rules: &FieldRules {
                max_items: Some(30),
                codes: &[(chat_meta::check::Rule::MaxItems, 10053)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "SendGroupMsgResponse",
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
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Its sequence number in the group or topic, by which it can be recalled or edited.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgDropReason",
            name: "msg_drop_reason",
            ty: TypeMeta::String,
            doc: "Why the message was dropped although the call succeeded. The one word known is `MsgFreqCtrl`, too many messages at once; none: delivered.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static SEND_GROUP_MSG: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/send_group_msg",
    family: "group_message",
    name: "send_group_msg",
    summary: "Sends a message to a group.",
    doc: "The app's administrator speaks, or the user named as sender, whose name and picture travel with the message. An equal message with the same random number within five minutes is taken for a repetition and dropped, so a call may be sent again after a lost answer. Look at `MsgDropReason`: a message can be dropped although the call succeeds. Trial and development plans have 1000 messages a day.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1629",
            seen: "2026-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34959",
            seen: "2025-01",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "AVChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Keyed(Keyed {
        key: &["GroupId", "Random"],
        maybe: &["From_Account", "MsgBody"],
        window: Window::Seconds(300),
    }),
    quota: &[
        Quota {
            name: "group_open_http_svc/send_group_msg",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
        Quota {
            name: "group_messages",
            rate: Rate { count: 40, per_seconds: 1 },
            scope: QuotaScope::Bucket("group_messages"),
            key: &["GroupId"],
            counts: None,
            code: 10023,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[
        10002, 10004, 10005, 10007, 10010, 10015, 10016, 10017, 10023, 10053, 10059,
        10060, 10061, 80001, 80002,
    ],
    doubts: &[
        Doubt {
            at: "retry.keyed.maybe",
            says: None,
            why: "The samples say that an equal random number alone makes a repetition, the field table asks for equal content as well, an old page of limits for the same sender.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1629",
                seen: "2026-02",
            }),
        },
        Doubt {
            at: "retry",
            says: None,
            why: "What a dropped repetition is answered with, and whether `MsgSeq` is then that of the first, is written nowhere.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The end of the newer table was not readable. 10053 and 10059 to 10061 come from the general table, 80001 from the sister pages, and 10005 is what too many accounts are answered with elsewhere.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1629",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.MsgBody",
            says: None,
            why: "The table has 80002 for a body that is too long; that other faults of it get 10004 is not said in so many words.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1629",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.OnlineOnlyFlag.type",
            says: Some("u32"),
            why: "Anything above 0 counts as 1.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1629",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.OnlineOnlyFlag.only_when",
            says: None,
            why: "Not allowed in live rooms, says this page; the webhook page says that it is ignored there.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34375",
                seen: "",
            }),
        },
        Doubt {
            at: "request.GroupAtInfo",
            says: None,
            why: "Mentioning everybody is not possible in live rooms according to this page, in communities according to others.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1629",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.GroupAtInfo.max_items",
            says: None,
            why: "Stands at error 10053 only, which says users; whether a mention of everybody counts is open.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.To_Account",
            says: None,
            why: "Client libraries allow no mentions in such messages; no page read says it of this command.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "client SDK reference",
                seen: "",
            }),
        },
        Doubt {
            at: "request.NeedReadReceipt",
            says: None,
            why: "In no page read.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "request.SupportMessageExtension.default",
            says: None,
            why: "No page names a default; 0 is what one would expect.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.MsgSeq.always",
            says: None,
            why: "The one sample shows number and reason of dropping together.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1629",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
