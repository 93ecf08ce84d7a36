// Written by `cargo xtask gen` from spec/group_message/group_msg_receipt.yaml. Do not edit.

//! `group_open_http_svc/group_msg_receipt`: Marks group messages as read by a member.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, GroupMsgToFind, UserId};

/// Marks group messages as read by a member.
///
/// Counts for messages that were sent with `NeedReadReceipt`. A second call changes nothing.
///
/// Needs: A plan that includes read receipts of groups: Pro, Pro Plus or Enterprise, on the Chinese
/// site Flagship or Enterprise. Switched on in the console. The group has at most 200 members.
///
/// Command `group_open_http_svc/group_msg_receipt`; at most 200 calls a second; retry class
/// `repeatable`; a `MsgSeqList` of more than 50 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10060 (`too_large_for_receipts`),
/// 10062 (`receipt_not_found`).
///
/// Source: page 269/107478 (2025-12), client library doocs_java (2025-12).
///
/// Not sure (`retry`): A receipt is a state, so a repeat should change nothing; no page says so.
///
/// Not sure (`errors`): The copy read ends before the table; these are the numbers of the two commands
/// that read receipts, and 10060 of the general table.
///
/// Not sure (`group_types.code`): As for the two commands that read receipts; the page gives no number.
///
/// Not sure (`request.MsgSeqList.code`): What too many messages are answered with is not documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupMsgReceiptRequest {
    /// Group.
    pub group_id: GroupId,
    /// The member who has read them.
    pub from_account: UserId,
    /// The messages.
    ///
    /// 1 to 50 items.
    pub msg_seq_list: Vec<GroupMsgToFind>,
}

wire::object!(GroupMsgReceiptRequest {
    group_id: needed(0, "GroupId"),
    from_account: needed(1, "From_Account"),
    msg_seq_list: needed(2, "MsgSeqList"),
});

wire::blank!(GroupMsgReceiptRequest { group_id, from_account, msg_seq_list });

impl GroupMsgReceiptRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        from_account: impl Into<UserId>,
        msg_seq_list: impl IntoIterator<Item = impl Into<GroupMsgToFind>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            from_account: from_account.into(),
            msg_seq_list: msg_seq_list.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GroupMsgReceiptRequest, Object, REQUEST);

/// What [`GroupMsgReceiptRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMsgReceiptResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(GroupMsgReceiptResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for GroupMsgReceiptResponse {
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
crate::schema::answer!(GroupMsgReceiptResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GroupMsgReceiptRequest {
    type Response = GroupMsgReceiptResponse;
    const META: &'static EndpointMeta = &GROUP_MSG_RECEIPT;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&GROUP_MSG_RECEIPT);
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
    fn item_ids(&self) -> Vec<String> {
        self.msg_seq_list
            .iter()
            .map(|item| {
                wire::Slot::<u32>::get(&item.msg_seq)
                    .map_or_else(String::new, |id| id.to_string())
            })
            .collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GroupMsgReceiptRequest",
    "Marks group messages as read by a member.",
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
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The member who has read them.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgSeqList",
            name: "msg_seq_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_MSG_TO_FIND)),
            doc: "The messages.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(50),
                code: Some(10004),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("GroupMsgReceiptResponse", "", &[]);

pub(crate) static GROUP_MSG_RECEIPT: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/group_msg_receipt",
    family: "group_message",
    name: "group_msg_receipt",
    summary: "Marks group messages as read by a member.",
    doc: "Counts for messages that were sent with `NeedReadReceipt`. A second call changes nothing.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/107478",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/group_msg_receipt",
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
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 10060, 10062],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "A receipt is a state, so a repeat should change nothing; no page says so.",
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
            why: "The copy read ends before the table; these are the numbers of the two commands that read receipts, and 10060 of the general table.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "group_types.code",
            says: None,
            why: "As for the two commands that read receipts; the page gives no number.",
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
            why: "What too many messages are answered with is not documented.",
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
