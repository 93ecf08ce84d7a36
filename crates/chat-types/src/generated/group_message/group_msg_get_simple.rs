// Written by `cargo xtask gen` from spec/group_message/group_msg_get_simple.yaml. Do not edit.

//! `group_open_http_svc/group_msg_get_simple`: Reads the history of a group, newest message first.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, GroupId, HistoryMsgBody, HistoryReach, HistorySlot, StoredMsgPriority,
    TopicId, UnixTime, UserId,
};

/// Reads the history of a group, newest message first.
///
/// Without `ReqMsgSeq` it starts at the newest message. Every sequence number has a place in the
/// answer, also where the message has expired or was deleted; recalled messages are left out unless
/// asked for. An administrator also sees what clear_group_msg hides from clients.
///
/// Command `group_open_http_svc/group_msg_get_simple`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10018 (`answer_too_large`), 10044
/// (`type_without_history`).
///
/// Source: page 269/2738 (2025-12), page 1047/34971 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`group_types.code`): Live rooms are not supported, without a number. 10007 is in the
/// table; 10044 of the general table says just this.
///
/// Not sure (`errors`): 10018 and 10044 stand in the general table only.
///
/// Not sure (`request.ReqMsgNumber.over`): At most 20 come, it is best to ask for no more: that sounds
/// like a cut, not a refusal.
///
/// Not sure (`request.TopicId`): In no page read.
///
/// Not sure (`page`): If twenty messages in a row were recalled and none was asked for, the answer may
/// be empty, which looks like the end. Ask for recalled ones where that matters.
///
/// Not sure (`objects.GroupHistoryMsg.fields.From_Account`): No sample shows a hole; which fields it
/// keeps besides its number is open.
///
/// Not sure (`objects.GroupHistoryMsg.fields.CloudCustomData`): No page or library read says whether
/// custom data comes back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupMsgGetSimpleRequest {
    /// Group.
    pub group_id: GroupId,
    /// How many messages.
    ///
    /// At most 20; the client sends `20` when it is not set.
    pub req_msg_number: Option<u32>,
    /// Highest sequence number wanted; absent: the newest message.
    pub req_msg_seq: Option<u32>,
    /// 1: recalled messages come as well.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub include_recalled: Option<bool>,
    /// Topic of the community.
    ///
    /// Only when the group's type is `"Community"`.
    pub topic_id: Option<TopicId>,
}

wire::object!(GroupMsgGetSimpleRequest {
    group_id: needed(0, "GroupId"),
    req_msg_number: option(1, "ReqMsgNumber"),
    req_msg_seq: option(2, "ReqMsgSeq"),
    include_recalled: option_as::<Flag>(3, "WithRecalledMsg"),
    topic_id: option(4, "TopicId"),
});

wire::blank!(
    GroupMsgGetSimpleRequest { group_id, req_msg_number, req_msg_seq, include_recalled,
    topic_id }
);

impl GroupMsgGetSimpleRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self {
            group_id: group_id.into(),
            req_msg_number: None,
            req_msg_seq: None,
            include_recalled: None,
            topic_id: None,
        }
    }

    /// Sets [`req_msg_number`](Self::req_msg_number).
    #[must_use]
    pub fn req_msg_number(mut self, req_msg_number: u32) -> Self {
        self.req_msg_number = Some(req_msg_number);
        self
    }

    /// Sets [`req_msg_seq`](Self::req_msg_seq).
    #[must_use]
    pub fn req_msg_seq(mut self, req_msg_seq: u32) -> Self {
        self.req_msg_seq = Some(req_msg_seq);
        self
    }

    /// Sets [`include_recalled`](Self::include_recalled).
    #[must_use]
    pub fn include_recalled(mut self, include_recalled: bool) -> Self {
        self.include_recalled = Some(include_recalled);
        self
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<TopicId>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GroupMsgGetSimpleRequest, Object, REQUEST);

/// What [`GroupMsgGetSimpleRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMsgGetSimpleResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The group that was asked for.
    pub group_id: GroupId,
    /// Whether the answer holds all that was asked for.
    pub is_finished: HistoryReach,
    /// The messages, newest first.
    pub rsp_msg_list: Vec<GroupHistoryMsg>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GroupMsgGetSimpleResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    group_id: needed(3, "GroupId"),
    is_finished: needed(4, "IsFinished"),
    rsp_msg_list: list(5, "RspMsgList"),
});

impl Answer for GroupMsgGetSimpleResponse {
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
crate::schema::answer!(GroupMsgGetSimpleResponse, NORMAL_ENVELOPE, RESPONSE);

/// A place in the history of a group.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupHistoryMsg {
    /// Sequence number; higher is newer.
    pub msg_seq: u32,
    /// What is left of the message.
    pub is_place_msg: Option<HistorySlot>,
    /// Who sent it; none: not told, as for a hole.
    ///
    /// `""` reads as none.
    pub from_account: Option<UserId>,
    /// When the service took it.
    ///
    /// `0` reads as none.
    pub msg_time_stamp: Option<UnixTime>,
    /// What it consists of.
    pub msg_body: Option<HistoryMsgBody>,
    /// The random number it was sent with, or one that the service drew.
    pub msg_random: Option<u32>,
    /// How important it was.
    pub msg_priority: Option<StoredMsgPriority>,
    /// 1: the service itself speaks, about members and the like. Absent otherwise.
    ///
    /// Travels as 0 or 1.
    pub is_system_msg: Option<bool>,
}

wire::object!(GroupHistoryMsg {
    msg_seq: needed(0, "MsgSeq"),
    is_place_msg: option(1, "IsPlaceMsg"),
    from_account: zero_is_none(2, "From_Account"),
    msg_time_stamp: zero_is_none(3, "MsgTimeStamp"),
    msg_body: option(4, "MsgBody"),
    msg_random: option(5, "MsgRandom"),
    msg_priority: option(6, "MsgPriority"),
    is_system_msg: option_as::<Flag>(7, "IsSystemMsg"),
});

#[cfg(feature = "schema")]
crate::schema::named!(GroupHistoryMsg, Object, GROUP_HISTORY_MSG);

impl Endpoint for GroupMsgGetSimpleRequest {
    type Response = GroupMsgGetSimpleResponse;
    const META: &'static EndpointMeta = &GROUP_MSG_GET_SIMPLE;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.req_msg_number.get_or_insert(20);
    }
}

impl Paged for GroupMsgGetSimpleRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.is_finished, &[Literal::Int(2)]) {
            return Ok(Step::End);
        }
        let numbers = answer
            .rsp_msg_list
            .iter()
            .filter_map(|item| wire::Sequence::number(&item.msg_seq));
        wire::lowest::<
            u32,
        >(
            "MsgSeq",
            &mut self.req_msg_seq,
            answer.rsp_msg_list.len()
                + wire::undecoded_in(&answer.undecoded, "RspMsgList"),
            numbers,
        )
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.rsp_msg_list.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        self.req_msg_number
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        self.req_msg_number = Some(size);
    }
}

impl PagedItems for GroupMsgGetSimpleRequest {
    type Item = GroupHistoryMsg;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.rsp_msg_list
    }
}

pub(crate) static GROUP_HISTORY_MSG: ObjectMeta = ObjectMeta::new(
    "GroupHistoryMsg",
    "A place in the history of a group.",
    &[
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Sequence number; higher is newer.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsPlaceMsg",
            name: "is_place_msg",
            ty: TypeMeta::Enum(&tables::HISTORY_SLOT),
            doc: "What is left of the message.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who sent it; none: not told, as for a hole.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgTimeStamp",
            name: "msg_time_stamp",
            ty: TypeMeta::Time,
            doc: "When the service took it.",
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::Custom(&tables::HISTORY_MSG_BODY),
            doc: "What it consists of.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgRandom",
            name: "msg_random",
            ty: TypeMeta::U32,
            doc: "The random number it was sent with, or one that the service drew.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgPriority",
            name: "msg_priority",
            ty: TypeMeta::Enum(&tables::STORED_MSG_PRIORITY),
            doc: "How important it was.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsSystemMsg",
            name: "is_system_msg",
            ty: TypeMeta::Flag,
            doc: "1: the service itself speaks, about members and the like. Absent otherwise.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GroupMsgGetSimpleRequest",
    "Reads the history of a group, newest message first.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Group.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ReqMsgNumber",
            name: "req_msg_number",
            ty: TypeMeta::U32,
            doc: "How many messages.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(20))),
                max: Some(20),
                over: OverLimit::Cap,
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ReqMsgSeq",
            name: "req_msg_seq",
            ty: TypeMeta::U32,
            doc: "Highest sequence number wanted; absent: the newest message.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "WithRecalledMsg",
            name: "include_recalled",
            ty: TypeMeta::Flag,
            doc: "1: recalled messages come as well.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Topic of the community.",
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
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GroupMsgGetSimpleResponse",
    "",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "The group that was asked for.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsFinished",
            name: "is_finished",
            ty: TypeMeta::Enum(&tables::HISTORY_REACH),
            doc: "Whether the answer holds all that was asked for.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "RspMsgList",
            name: "rsp_msg_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_HISTORY_MSG)),
            doc: "The messages, newest first.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GROUP_MSG_GET_SIMPLE: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/group_msg_get_simple",
    family: "group_message",
    name: "group_msg_get_simple",
    summary: "Reads the history of a group, newest message first.",
    doc: "Without `ReqMsgSeq` it starts at the newest message. Every sequence number has a place in the answer, also where the message has expired or was deleted; recalled messages are left out unless asked for. An administrator also sees what clear_group_msg hides from clients.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/2738",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34971",
            seen: "2024-07",
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
        allowed: &["Private", "Public", "ChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/group_msg_get_simple",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    page: &[
        Page {
            when: &[],
            items: "RspMsgList",
            size: Some("ReqMsgNumber"),
            style: PageStyle::Sequence(SequencePage {
                from: "ReqMsgSeq",
                by: "MsgSeq",
                up: false,
                same: &[],
                end: &[("IsFinished", &[Literal::Int(2)])],
                more: &[],
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 10018, 10044],
    doubts: &[
        Doubt {
            at: "group_types.code",
            says: None,
            why: "Live rooms are not supported, without a number. 10007 is in the table; 10044 of the general table says just this.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2738",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "10018 and 10044 stand in the general table only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.ReqMsgNumber.over",
            says: None,
            why: "At most 20 come, it is best to ask for no more: that sounds like a cut, not a refusal.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/2738",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.TopicId",
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
            at: "page",
            says: None,
            why: "If twenty messages in a row were recalled and none was asked for, the answer may be empty, which looks like the end. Ask for recalled ones where that matters.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.GroupHistoryMsg.fields.From_Account",
            says: None,
            why: "No sample shows a hole; which fields it keeps besides its number is open.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.GroupHistoryMsg.fields.CloudCustomData",
            says: None,
            why: "No page or library read says whether custom data comes back.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
