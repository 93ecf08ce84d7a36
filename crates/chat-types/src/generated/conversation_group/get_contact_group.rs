// Written by `cargo xtask gen` from spec/conversation_group/get_contact_group.yaml. Do not edit.

//! `recentcontact/get_contact_group`: Lists the conversations of a user that are in conversation groups
//! or have marks, and the groups.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, ConversationGroup, ConversationMarks, UserId};

/// Lists the conversations of a user that are in conversation groups or have marks, and the groups.
///
/// Only conversations that the service keeps for the user are among them; how many it keeps depends on
/// the plan.
///
/// Needs: A plan that includes conversation groups and standard marks: Pro, Pro Plus or Enterprise, on
/// the Chinese site Flagship or Enterprise.
///
/// Command `recentcontact/get_contact_group`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
/// (`internal_error`), 50005 (`timeout`), 51013 (`plan_too_small`).
///
/// Source: page 1047/53440, page 269/85794 (2025-12), client library doocs_java (2025-12).
///
/// Not sure (`errors`): All six pages carry one table; nothing is marked or grouped here. Another
/// source reads `51009`.
///
/// Not sure (`response.GroupItem`): Whether every page has all groups, those of its conversations, or
/// only the first page has them is not said.
///
/// Not sure (`response.CompleteFlag`): Called the mark of the end, without values; the sample with
/// everything on one page has 1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetContactGroupRequest {
    /// Whose conversations to list.
    pub from_account: UserId,
    /// Where the page starts; 0 on the first call.
    pub start_index: Option<u32>,
}

wire::object!(GetContactGroupRequest {
    from_account: needed(0, "From_Account"),
    start_index: option(1, "StartIndex"),
});

wire::blank!(GetContactGroupRequest { from_account, start_index });

impl GetContactGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(from_account: impl Into<UserId>) -> Self {
        Self {
            from_account: from_account.into(),
            start_index: None,
        }
    }

    /// Sets [`start_index`](Self::start_index).
    #[must_use]
    pub fn start_index(mut self, start_index: u32) -> Self {
        self.start_index = Some(start_index);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetContactGroupRequest, Object, REQUEST);

/// What [`GetContactGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// This page.
    pub contact_item: Vec<ConversationMarks>,
    /// Conversation groups of the user.
    pub group_item: Vec<ConversationGroup>,
    /// 1 when this was the last page.
    ///
    /// Travels as 0 or 1.
    pub complete_flag: bool,
    /// Where the next page starts; 0 when finished.
    pub next_start_index: u32,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetContactGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    contact_item: list(3, "ContactItem"),
    group_item: list_if_any(4, "GroupItem"),
    complete_flag: needed_as::<Flag>(5, "CompleteFlag"),
    next_start_index: needed(6, "NextStartIndex"),
});

impl Answer for GetContactGroupResponse {
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
crate::schema::answer!(GetContactGroupResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GetContactGroupRequest {
    type Response = GetContactGroupResponse;
    const META: &'static EndpointMeta = &GET_CONTACT_GROUP;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.start_index.get_or_insert(0);
    }
}

impl Paged for GetContactGroupRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.complete_flag, &[Literal::Int(1)]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<u32>("NextStartIndex", &answer.next_start_index)?;
        let moved = wire::carry(next_1, &mut self.start_index);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("StartIndex")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.contact_item.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        None
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        let _ = size;
    }
}

impl PagedItems for GetContactGroupRequest {
    type Item = ConversationMarks;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.contact_item
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetContactGroupRequest",
    "Lists the conversations of a user that are in conversation groups or have marks, and the groups.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose conversations to list.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "StartIndex",
            name: "start_index",
            ty: TypeMeta::U32,
            doc: "Where the page starts; 0 on the first call.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetContactGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "ContactItem",
            name: "contact_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CONVERSATION_MARKS)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupItem",
            name: "group_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CONVERSATION_GROUP)),
            doc: "Conversation groups of the user.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CompleteFlag",
            name: "complete_flag",
            ty: TypeMeta::Flag,
            doc: "1 when this was the last page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NextStartIndex",
            name: "next_start_index",
            ty: TypeMeta::U32,
            doc: "Where the next page starts; 0 when finished.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_CONTACT_GROUP: EndpointMeta = EndpointMeta {
    path: "recentcontact/get_contact_group",
    family: "conversation_group",
    name: "get_contact_group",
    summary: "Lists the conversations of a user that are in conversation groups or have marks, and the groups.",
    doc: "Only conversations that the service keeps for the user are among them; how many it keeps depends on the plan.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/53440",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/85794",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "A plan that includes conversation groups and standard marks: Pro, Pro Plus or Enterprise, on the Chinese site Flagship or Enterprise.",
    ),
    domain: &tables::CONVERSATION_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "recentcontact/get_contact_group",
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
            when: &[],
            items: "ContactItem",
            size: None,
            style: PageStyle::Cursor(CursorPage {
                next: &[("StartIndex", "NextStartIndex")],
                first: &[("StartIndex", Literal::Int(0))],
                end: &[("CompleteFlag", &[Literal::Int(1)])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[50001, 50002, 50003, 50004, 50005, 51013],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("51009"),
            why: "All six pages carry one table; nothing is marked or grouped here.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/53440",
                seen: "",
            }),
        },
        Doubt {
            at: "response.GroupItem",
            says: None,
            why: "Whether every page has all groups, those of its conversations, or only the first page has them is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.CompleteFlag",
            says: None,
            why: "Called the mark of the end, without values; the sample with everything on one page has 1.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/53440",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
