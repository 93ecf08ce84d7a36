// Written by `cargo xtask gen` from spec/group_message/get_group_msg_receipt_detail.yaml. Do not edit.

//! `group_open_http_svc/get_group_msg_receipt_detail`: Lists who has, or has not, read a message of a
//! group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, Cursor, GroupId, UserId};

/// Lists who has, or has not, read a message of a group.
///
/// `Filter` chooses the list; the other one stays empty.
///
/// Needs: A plan that includes read receipts of groups: Pro, Pro Plus or Enterprise, on the Chinese
/// site Flagship or Enterprise. Switched on in the console. The group has at most 200 members.
///
/// Command `group_open_http_svc/get_group_msg_receipt_detail`; at most 200 calls a second; retry class
/// `read`; read page by page, as items lie in several lists.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10060 (`too_large_for_receipts`),
/// 10062 (`receipt_not_found`).
///
/// Source: page 269/77693 (2025-12), page 1047/49438 (2025-10), client library doocs_java (2025-12).
///
/// Not sure (`needs`): The 200 members stand on the page of group_msg_receipt only.
///
/// Not sure (`request.MsgSeq.required`): Optional in older tables, but without it there is no message
/// to tell of. Another source reads `false`.
///
/// Not sure (`request.Count.over`): More than 200 counts as 200 according to this library; the page
/// read just says at most 200.
///
/// Not sure (`response.IsFinish`): The field table and the library say so, text and samples use the
/// shorter name. Another source reads `IsFinished`.
///
/// Not sure (`errors`): 10060 stands in the general table only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGroupMsgReceiptDetailRequest {
    /// Group.
    pub group_id: GroupId,
    /// Which message.
    pub msg_seq: u32,
    /// Which list.
    pub filter: ReceiptFilter,
    /// Where to go on; empty on the first call.
    pub cursor: Option<Cursor>,
    /// Page size.
    ///
    /// At most 200; the client sends `200` when it is not set.
    pub count: Option<u32>,
}

wire::object!(GetGroupMsgReceiptDetailRequest {
    group_id: needed(0, "GroupId"),
    msg_seq: needed(1, "MsgSeq"),
    filter: needed(2, "Filter"),
    cursor: option(3, "Cursor"),
    count: option(4, "Count"),
});

wire::blank!(
    GetGroupMsgReceiptDetailRequest { group_id, msg_seq, filter, cursor, count }
);

impl GetGroupMsgReceiptDetailRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        msg_seq: u32,
        filter: ReceiptFilter,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq,
            filter,
            cursor: None,
            count: None,
        }
    }

    /// Sets [`cursor`](Self::cursor).
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<Cursor>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets [`count`](Self::count).
    #[must_use]
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetGroupMsgReceiptDetailRequest, Object, REQUEST);

/// What [`GetGroupMsgReceiptDetailRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupMsgReceiptDetailResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The message that was asked for.
    pub msg_seq: u32,
    /// 1: this was the last page.
    ///
    /// Travels as 0 or 1.
    pub is_finish: bool,
    /// What the next call sends; 0 at the end.
    pub cursor: Cursor,
    /// Members who have read it.
    pub read_list: Vec<MsgReader>,
    /// Members who have not.
    pub unread_list: Vec<MsgNonReader>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetGroupMsgReceiptDetailResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    msg_seq: needed(3, "MsgSeq"),
    is_finish: needed_as::<Flag>(4, "IsFinish" | "IsFinished"),
    cursor: needed(5, "Cursor"),
    read_list: list_if_any(6, "ReadList"),
    unread_list: list_if_any(7, "UnreadList"),
});

impl Answer for GetGroupMsgReceiptDetailResponse {
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
crate::schema::answer!(GetGroupMsgReceiptDetailResponse, NORMAL_ENVELOPE, RESPONSE);

/// Which members to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiptFilter {
    /// Those who have read the message.
    Read,
    /// Those who have not.
    Unread,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl ReceiptFilter {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Read => 0,
            Self::Unread => 1,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Read,
            1 => Self::Unread,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(ReceiptFilter);

#[cfg(feature = "schema")]
crate::schema::named!(ReceiptFilter, Enum, RECEIPT_FILTER);

/// A member who has read the message.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MsgReader {
    /// Who.
    pub read_account: UserId,
}

wire::object!(MsgReader {
    read_account: needed(0, "Read_Account"),
});

#[cfg(feature = "schema")]
crate::schema::named!(MsgReader, Object, MSG_READER);

/// A member who has not read the message.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MsgNonReader {
    /// Who.
    pub unread_account: UserId,
}

wire::object!(MsgNonReader {
    unread_account: needed(0, "Unread_Account"),
});

#[cfg(feature = "schema")]
crate::schema::named!(MsgNonReader, Object, MSG_NON_READER);

impl Endpoint for GetGroupMsgReceiptDetailRequest {
    type Response = GetGroupMsgReceiptDetailResponse;
    const META: &'static EndpointMeta = &GET_GROUP_MSG_RECEIPT_DETAIL;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.count.get_or_insert(200);
        if wire::one_of(&self.filter, &[Literal::Int(0)]) {
            self.cursor.get_or_insert(Cursor::from(""));
        }
        self.cursor.get_or_insert(Cursor::from(""));
    }
}

impl Paged for GetGroupMsgReceiptDetailRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&self.filter, &[Literal::Int(0)]) {
            return {
                if wire::one_of(&answer.is_finish, &[Literal::Int(1)]) {
                    return Ok(Step::End);
                }
                let next_1 = wire::next::<Cursor>("Cursor", &answer.cursor)?;
                let moved = wire::carry(next_1, &mut self.cursor);
                if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("Cursor")) }
            };
        }
        if wire::one_of(&answer.is_finish, &[Literal::Int(1)]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<Cursor>("Cursor", &answer.cursor)?;
        let moved = wire::carry(next_1, &mut self.cursor);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("Cursor")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.read_list.is_empty() && answer.unread_list.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        self.count
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        self.count = Some(size);
    }
}

pub(crate) static RECEIPT_FILTER: EnumMeta = EnumMeta {
    name: "ReceiptFilter",
    doc: "Which members to list.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Read",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "Those who have read the message.",
        },
        EnumValue {
            name: "Unread",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Those who have not.",
        },
    ],
    prefixes: &[],
};

pub(crate) static MSG_READER: ObjectMeta = ObjectMeta::new(
    "MsgReader",
    "A member who has read the message.",
    &[
        FieldMeta {
            wire: "Read_Account",
            name: "read_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static MSG_NON_READER: ObjectMeta = ObjectMeta::new(
    "MsgNonReader",
    "A member who has not read the message.",
    &[
        FieldMeta {
            wire: "Unread_Account",
            name: "unread_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetGroupMsgReceiptDetailRequest",
    "Lists who has, or has not, read a message of a group.",
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
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Which message.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Filter",
            name: "filter",
            ty: TypeMeta::Enum(&tables::RECEIPT_FILTER),
            doc: "Which list.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Cursor",
            name: "cursor",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "Where to go on; empty on the first call.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Count",
            name: "count",
            ty: TypeMeta::U32,
            doc: "Page size.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(200))),
                max: Some(200),
                over: OverLimit::Cap,
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetGroupMsgReceiptDetailResponse",
    "",
    &[
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "The message that was asked for.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsFinish",
            name: "is_finish",
            ty: TypeMeta::Flag,
            doc: "1: this was the last page.",
            always: true,
            rules: &FieldRules {
                aliases: &["IsFinished"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Cursor",
            name: "cursor",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "What the next call sends; 0 at the end.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ReadList",
            name: "read_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MSG_READER)),
            doc: "Members who have read it.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["Filter"]),
                            test: Test::OneOf(&[Literal::Int(0)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UnreadList",
            name: "unread_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MSG_NON_READER)),
            doc: "Members who have not.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["Filter"]),
                            test: Test::OneOf(&[Literal::Int(1)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_GROUP_MSG_RECEIPT_DETAIL: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_group_msg_receipt_detail",
    family: "group_message",
    name: "get_group_msg_receipt_detail",
    summary: "Lists who has, or has not, read a message of a group.",
    doc: "`Filter` chooses the list; the other one stays empty.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/77693",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/49438",
            seen: "2025-10",
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
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/get_group_msg_receipt_detail",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    page: &[
        Page {
            when: &[
                Condition {
                    subject: Subject::Sibling("Filter"),
                    test: Test::OneOf(&[Literal::Int(0)]),
                },
            ],
            items: "ReadList",
            size: Some("Count"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("Cursor", "Cursor")],
                first: &[("Cursor", Literal::Text(""))],
                end: &[("IsFinish", &[Literal::Int(1)])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
        Page {
            when: &[],
            items: "UnreadList",
            size: Some("Count"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("Cursor", "Cursor")],
                first: &[("Cursor", Literal::Text(""))],
                end: &[("IsFinish", &[Literal::Int(1)])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 10060, 10062],
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
            at: "request.MsgSeq.required",
            says: Some("false"),
            why: "Optional in older tables, but without it there is no message to tell of.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/77693",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.Count.over",
            says: None,
            why: "More than 200 counts as 200 according to this library; the page read just says at most 200.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "response.IsFinish",
            says: Some("IsFinished"),
            why: "The field table and the library say so, text and samples use the shorter name.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/77693",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "10060 stands in the general table only.",
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
