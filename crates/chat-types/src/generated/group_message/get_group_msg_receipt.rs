// Written by `cargo xtask gen` from spec/group_message/get_group_msg_receipt.yaml. Do not edit.

//! `group_open_http_svc/get_group_msg_receipt`: Counts who has read messages of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, GroupMsgToFind};

/// Counts who has read messages of a group.
///
/// Each message has a code of its own. Only messages that were sent with `NeedReadReceipt` have a
/// receipt.
///
/// Needs: A plan that includes read receipts of groups: Pro, Pro Plus or Enterprise, on the Chinese
/// site Flagship or Enterprise. Switched on in the console. The group has at most 200 members.
///
/// Command `group_open_http_svc/get_group_msg_receipt`; at most 200 calls a second; retry class `read`;
/// a `MsgSeqList` of more than 50 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10060 (`too_large_for_receipts`),
/// 10062 (`receipt_not_found`).
///
/// Source: page 269/77694 (2025-12), page 1047/49439 (2025-10).
///
/// Not sure (`needs`): The 200 members stand on the page of group_msg_receipt only.
///
/// Not sure (`batch.size`): No limit is stated; 50 is that of group_msg_receipt.
///
/// Not sure (`errors`): 10060 stands in the general table only, and 10062 should be that of a message,
/// not of the call.
///
/// Not sure (`objects.GroupMsgReceiptCount.fields.ReadNum.when`): No sample shows a message without a
/// receipt.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGroupMsgReceiptRequest {
    /// Group.
    pub group_id: GroupId,
    /// Messages to look at.
    ///
    /// At least 1 items.
    pub msg_seq_list: Vec<GroupMsgToFind>,
}

wire::object!(GetGroupMsgReceiptRequest {
    group_id: needed(0, "GroupId"),
    msg_seq_list: needed(1, "MsgSeqList"),
});

wire::blank!(GetGroupMsgReceiptRequest { group_id, msg_seq_list });

impl GetGroupMsgReceiptRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        msg_seq_list: impl IntoIterator<Item = impl Into<GroupMsgToFind>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq_list: msg_seq_list.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetGroupMsgReceiptRequest, Object, REQUEST);

/// What [`GetGroupMsgReceiptRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct GetGroupMsgReceiptResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One item for each message.
    pub group_msg_receipt_list: Vec<GroupMsgReceiptCount>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetGroupMsgReceiptResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    group_msg_receipt_list: list(3, "GroupMsgReceiptList"),
});

impl GetGroupMsgReceiptResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &GroupMsgReceiptCount> {
        self.group_msg_receipt_list
            .iter()
            .filter(|item| {
                wire::classify(
                    GetGroupMsgReceiptRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for GetGroupMsgReceiptResponse {
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
crate::schema::answer!(GetGroupMsgReceiptResponse, NORMAL_ENVELOPE, RESPONSE);

/// How many members have read a message.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMsgReceiptCount {
    /// Which message.
    pub msg_seq: u32,
    /// Outcome for this message.
    pub code: i64,
    /// Members who have read it.
    pub read_num: Option<u32>,
    /// Members who have not.
    pub unread_num: Option<u32>,
}

wire::object!(GroupMsgReceiptCount {
    msg_seq: needed(0, "MsgSeq"),
    code: needed(1, "Code"),
    read_num: option(2, "ReadNum"),
    unread_num: option(3, "UnreadNum"),
});

#[cfg(feature = "schema")]
crate::schema::named!(GroupMsgReceiptCount, Object, GROUP_MSG_RECEIPT_COUNT);

impl Endpoint for GetGroupMsgReceiptRequest {
    type Response = GetGroupMsgReceiptResponse;
    const META: &'static EndpointMeta = &GET_GROUP_MSG_RECEIPT;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&GET_GROUP_MSG_RECEIPT);
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
        let received = [("GroupMsgReceiptList", whole.group_msg_receipt_list.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.group_msg_receipt_list.append(&mut part.group_msg_receipt_list);
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
            .group_msg_receipt_list
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.code);
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

pub(crate) static GROUP_MSG_RECEIPT_COUNT: ObjectMeta = ObjectMeta::new(
    "GroupMsgReceiptCount",
    "How many members have read a message.",
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
            wire: "Code",
            name: "code",
            ty: TypeMeta::Code,
            doc: "Outcome for this message.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ReadNum",
            name: "read_num",
            ty: TypeMeta::U32,
            doc: "Members who have read it.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UnreadNum",
            name: "unread_num",
            ty: TypeMeta::U32,
            doc: "Members who have not.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetGroupMsgReceiptRequest",
    "Counts who has read messages of a group.",
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
            doc: "Messages to look at.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetGroupMsgReceiptResponse",
    "",
    &[
        FieldMeta {
            wire: "GroupMsgReceiptList",
            name: "group_msg_receipt_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_MSG_RECEIPT_COUNT)),
            doc: "One item for each message.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_GROUP_MSG_RECEIPT: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_group_msg_receipt",
    family: "group_message",
    name: "get_group_msg_receipt",
    summary: "Counts who has read messages of a group.",
    doc: "Each message has a code of its own. Only messages that were sent with `NeedReadReceipt` have a receipt.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/77694",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/49439",
            seen: "2025-10",
        },
    ],
    needs: Some(
        "A plan that includes read receipts of groups: Pro, Pro Plus or Enterprise, on the Chinese site Flagship or Enterprise. Switched on in the console. The group has at most 200 members.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/get_group_msg_receipt",
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
        size: 50,
        in_order: false,
    }),
    results: Some(Results {
        list: "GroupMsgReceiptList",
        id: Some("MsgSeq"),
        outcome: Some("Code"),
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
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 10060, 10062],
    item_errors: &[10062],
    doubts: &[
        Doubt {
            at: "needs",
            says: None,
            why: "The 200 members stand on the page of group_msg_receipt only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/107478",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "batch.size",
            says: None,
            why: "No limit is stated; 50 is that of group_msg_receipt.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "10060 stands in the general table only, and 10062 should be that of a message, not of the call.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "objects.GroupMsgReceiptCount.fields.ReadNum.when",
            says: None,
            why: "No sample shows a message without a receipt.",
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
