// Written by `cargo xtask gen` from spec/group_message/group_msg_recall.yaml. Do not edit.

//! `group_open_http_svc/group_msg_recall`: Recalls messages of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, GroupMsgToFind, TopicId};

/// Recalls messages of a group.
///
/// However old a message is, it can be recalled as long as it is stored, and it also vanishes from the
/// clients that have it. That cannot be undone. Messages of live rooms are not stored: they can be
/// recalled for an hour, and only members who are online notice. Each message has a code of its own.
///
/// Command `group_open_http_svc/group_msg_recall`; at most 200 calls a second; retry class
/// `repeatable`; a `MsgSeqList` of more than 10 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10033 (`type_without_recall`),
/// 10041 (`recall_disabled`).
///
/// Source: page 269/12341 (2026-01), page 1047/34965 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`doc`): The hour for live rooms came with the newest text, without a number; 10031 is the
/// likely one.
///
/// Not sure (`group_types.allowed`): Older pages leave out live rooms. They came with client libraries
/// of 2023.
///
/// Not sure (`item_errors`): One table lists all numbers; which of them a single message can have is
/// our reading.
///
/// Not sure (`item_errors`): No number says that a message was recalled before, as there is one in
/// one-to-one chats. What a second recall is answered with is open, perhaps 0 or 10030. As 10030 also
/// tells of a wrong number, it counts as a failure after a lost answer too. Another source reads
/// `20023`.
///
/// Not sure (`request.MsgSeqList.code`): What too many messages are answered with is not documented;
/// 10005 counts accounts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMsgRecallRequest {
    /// Group.
    pub group_id: GroupId,
    /// Messages to recall.
    ///
    /// 1 to 10 items.
    pub msg_seq_list: Vec<GroupMsgToFind>,
    /// Topic of the community that they are in.
    ///
    /// Only when the group's type is `"Community"`.
    pub topic_id: Option<TopicId>,
    /// Why; clients can show it.
    ///
    /// At most 100 bytes.
    pub reason: Option<String>,
}

wire::object!(GroupMsgRecallRequest {
    group_id: needed(0, "GroupId"),
    msg_seq_list: needed(1, "MsgSeqList"),
    topic_id: option(2, "TopicId"),
    reason: option(3, "Reason"),
});

wire::blank!(GroupMsgRecallRequest { group_id, msg_seq_list, topic_id, reason });

wire::debug!(GroupMsgRecallRequest { group_id, msg_seq_list, topic_id });

impl GroupMsgRecallRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        msg_seq_list: impl IntoIterator<Item = impl Into<GroupMsgToFind>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq_list: msg_seq_list.into_iter().map(Into::into).collect(),
            topic_id: None,
            reason: None,
        }
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<TopicId>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }

    /// Sets [`reason`](Self::reason).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GroupMsgRecallRequest, Object, REQUEST);

/// What [`GroupMsgRecallRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct GroupMsgRecallResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each message.
    pub recall_ret_list: Vec<RecalledGroupMsg>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GroupMsgRecallResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    recall_ret_list: list(3, "RecallRetList"),
});

impl GroupMsgRecallResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &RecalledGroupMsg> {
        self.recall_ret_list
            .iter()
            .filter(|item| {
                wire::classify(
                    GroupMsgRecallRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.ret_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for GroupMsgRecallResponse {
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
crate::schema::answer!(GroupMsgRecallResponse, NORMAL_ENVELOPE, RESPONSE);

/// What became of one message.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecalledGroupMsg {
    /// Which message.
    pub msg_seq: u32,
    /// How it ended.
    pub ret_code: i64,
}

wire::object!(RecalledGroupMsg {
    msg_seq: needed(0, "MsgSeq"),
    ret_code: needed(1, "RetCode"),
});

#[cfg(feature = "schema")]
crate::schema::named!(RecalledGroupMsg, Object, RECALLED_GROUP_MSG);

impl Endpoint for GroupMsgRecallRequest {
    type Response = GroupMsgRecallResponse;
    const META: &'static EndpointMeta = &GROUP_MSG_RECALL;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&GROUP_MSG_RECALL);
        if self.msg_seq_list.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.msg_seq_list);
        let rest = part.split_off(size);
        let call = Self {
            msg_seq_list: part,
            ..self.clone()
        };
        self.msg_seq_list = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("RecallRetList", whole.recall_ret_list.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.recall_ret_list.append(&mut part.recall_ret_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.msg_seq_list
            .iter()
            .map(|item| {
                wire::Slot::<u32>::get(&item.msg_seq)
                    .map_or_else(String::new, |id| id.to_string())
            })
            .collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .recall_ret_list
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.ret_code);
                ItemResult::new(
                    Some(item.msg_seq.to_string().into()),
                    wire::classify(rule, code),
                    code,
                    None,
                )
            })
            .collect()
    }
}

pub(crate) static RECALLED_GROUP_MSG: ObjectMeta = ObjectMeta::new(
    "RecalledGroupMsg",
    "What became of one message.",
    &[
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Which message.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "RetCode",
            name: "ret_code",
            ty: TypeMeta::Code,
            doc: "How it ended.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GroupMsgRecallRequest",
    "Recalls messages of a group.",
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
            wire: "MsgSeqList",
            name: "msg_seq_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_MSG_TO_FIND)),
            doc: "Messages to recall.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(10),
                code: Some(10004),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Topic of the community that they are in.",
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
            wire: "Reason",
            name: "reason",
            ty: TypeMeta::String,
            doc: "Why; clients can show it.",
            max_bytes: Some(100),
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GroupMsgRecallResponse",
    "",
    &[
        FieldMeta {
            wire: "RecallRetList",
            name: "recall_ret_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::RECALLED_GROUP_MSG)),
            doc: "What became of each message.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GROUP_MSG_RECALL: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/group_msg_recall",
    family: "group_message",
    name: "group_msg_recall",
    summary: "Recalls messages of a group.",
    doc: "However old a message is, it can be recalled as long as it is stored, and it also vanishes from the clients that have it. That cannot be undone. Messages of live rooms are not stored: they can be recalled for an hour, and only members who are online notice. Each message has a code of its own.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/12341",
            seen: "2026-01",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34965",
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
        allowed: &["Private", "Public", "ChatRoom", "AVChatRoom", "Community"],
        code: 10033,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/group_msg_recall",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "MsgSeqList",
        id: Some("MsgSeq"),
        size: 10,
        in_order: false,
    }),
    results: Some(Results {
        list: "RecallRetList",
        id: Some("MsgSeq"),
        outcome: Some("RetCode"),
        info: None,
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 10033, 10041],
    item_errors: &[10030, 10031, 10032],
    doubts: &[
        Doubt {
            at: "doc",
            says: None,
            why: "The hour for live rooms came with the newest text, without a number; 10031 is the likely one.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/12341",
                seen: "2026-01",
            }),
        },
        Doubt {
            at: "group_types.allowed",
            says: None,
            why: "Older pages leave out live rooms. They came with client libraries of 2023.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/12341",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "One table lists all numbers; which of them a single message can have is our reading.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/12341",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "item_errors",
            says: Some("20023"),
            why: "No number says that a message was recalled before, as there is one in one-to-one chats. What a second recall is answered with is open, perhaps 0 or 10030. As 10030 also tells of a wrong number, it counts as a failure after a lost answer too.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.MsgSeqList.code",
            says: None,
            why: "What too many messages are answered with is not documented; 10005 counts accounts.",
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
