// Written by `cargo xtask gen` from spec/conversation_group/search_contact_group.yaml. Do not edit.

//! `recentcontact/search_contact_group`: Reads conversation groups and marks of the conversations
//! named.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, ConversationGroup, ConversationMarks, ConversationRef, UserId};

/// Reads conversation groups and marks of the conversations named.
///
/// Needs: A plan that includes conversation groups and standard marks: Pro, Pro Plus or Enterprise, on
/// the Chinese site Flagship or Enterprise.
///
/// Command `recentcontact/search_contact_group`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
/// (`internal_error`), 50005 (`timeout`), 51007 (`group_check_failed`), 51013 (`plan_too_small`).
///
/// Source: page 1047/53442, page 269/85796 (2025-12), client library doocs_java (2025-12).
///
/// Not sure (`errors`): All six pages carry one table; nothing is marked or grouped here. Another
/// source reads `51009`.
///
/// Not sure (`response.ContactResultItem`): Whether conversations without groups and marks come is not
/// said; there is no code for one that was not found.
///
/// Not sure (`response.GroupItem`): All groups of the user, or those of the conversations found: not
/// said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchContactGroupRequest {
    /// Whose conversations to read.
    pub from_account: UserId,
    /// Which conversations.
    ///
    /// 1 to 300 items.
    pub contact_item: Vec<ConversationRef>,
}

wire::object!(SearchContactGroupRequest {
    from_account: needed(0, "From_Account"),
    contact_item: needed(1, "ContactItem"),
});

wire::blank!(SearchContactGroupRequest { from_account, contact_item });

impl SearchContactGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        contact_item: impl IntoIterator<Item = impl Into<ConversationRef>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            contact_item: contact_item.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(SearchContactGroupRequest, Object, REQUEST);

/// What [`SearchContactGroupRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Those that have groups or marks.
    pub contact_result_item: Vec<ConversationMarks>,
    /// Conversation groups of the user.
    pub group_item: Vec<ConversationGroup>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(SearchContactGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    contact_result_item: list(3, "ContactResultItem"),
    group_item: list_if_any(4, "GroupItem"),
    error_display: option(5, "ErrorDisplay"),
});

wire::debug!(
    SearchContactGroupResponse { action_status, error_code, error_info, undecoded,
    contact_result_item, group_item }
);

impl Answer for SearchContactGroupResponse {
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
crate::schema::answer!(SearchContactGroupResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for SearchContactGroupRequest {
    type Response = SearchContactGroupResponse;
    const META: &'static EndpointMeta = &SEARCH_CONTACT_GROUP;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "SearchContactGroupRequest",
    "Reads conversation groups and marks of the conversations named.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose conversations to read.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ContactItem",
            name: "contact_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CONVERSATION_REF)),
            doc: "Which conversations.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(300),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "SearchContactGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "ContactResultItem",
            name: "contact_result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CONVERSATION_MARKS)),
            doc: "Those that have groups or marks.",
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
            wire: "ErrorDisplay",
            name: "error_display",
            ty: TypeMeta::String,
            doc: "Text to be shown to users; what it holds is not specified.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static SEARCH_CONTACT_GROUP: EndpointMeta = EndpointMeta {
    path: "recentcontact/search_contact_group",
    family: "conversation_group",
    name: "search_contact_group",
    summary: "Reads conversation groups and marks of the conversations named.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/53442",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/85796",
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
            name: "recentcontact/search_contact_group",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[50001, 50002, 50003, 50004, 50005, 51007, 51013],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("51009"),
            why: "All six pages carry one table; nothing is marked or grouped here.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/53442",
                seen: "",
            }),
        },
        Doubt {
            at: "response.ContactResultItem",
            says: None,
            why: "Whether conversations without groups and marks come is not said; there is no code for one that was not found.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.GroupItem",
            says: None,
            why: "All groups of the user, or those of the conversations found: not said.",
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
