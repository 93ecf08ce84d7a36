// Written by `cargo xtask gen` from spec/conversation_group/create_contact_group.yaml. Do not edit.

//! `recentcontact/create_contact_group`: Creates a conversation group for a user and puts conversations
//! into it.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, ConversationGroup, ConversationGroupName, ConversationRef, UserId,
};

/// Creates a conversation group for a user and puts conversations into it.
///
/// A user has at most 20 conversation groups with at most 1000 conversations each, and a conversation
/// can be in several. Each conversation has an outcome of its own, inside the outcome of the group.
///
/// Needs: A plan that includes conversation groups and standard marks: Pro, Pro Plus or Enterprise, on
/// the Chinese site Flagship or Enterprise.
///
/// Command `recentcontact/create_contact_group`; at most 200 calls a second; retry class
/// `verify_first`.
///
/// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
/// (`internal_error`), 50005 (`timeout`), 51007 (`group_check_failed`), 51008
/// (`too_many_conversations`), 51010 (`too_many_conversation_groups`), 51011
/// (`conversation_group_name_too_long`), 51013 (`plan_too_small`).
///
/// Source: page 269/85791 (2025-12), page 1047/53437, client library doocs_java (2025-12).
///
/// Not sure (`retry`): What a name in use leads to is not documented: a second group, an error, or the
/// conversations in the existing one.
///
/// Not sure (`errors`): All six pages carry one table; this number is about marks, 51009 about groups
/// that are named, 51012 about pinning. Another source reads `51006`.
///
/// Not sure (`errors`): 51007 and 51008 may stand beside a single conversation rather than be the
/// answer to the call.
///
/// Not sure (`request.GroupContactItem.max_items`): One at a time for now, the page says.
///
/// Not sure (`objects.NewConversationGroup.fields.ContactItem.min_items`): Whether a group can begin
/// empty is not said.
///
/// Not sure (`results`): Outcomes stand two lists deep, which cannot be expressed: look into
/// `GroupResultItem` for conversations that failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateContactGroupRequest {
    /// Whose conversation group it will be.
    pub from_account: UserId,
    /// The new group. A list that takes one item for now.
    ///
    /// 1 to 1 items.
    pub group_contact_item: Vec<NewConversationGroup>,
}

wire::object!(CreateContactGroupRequest {
    from_account: needed(0, "From_Account"),
    group_contact_item: needed(1, "GroupContactItem"),
});

wire::blank!(CreateContactGroupRequest { from_account, group_contact_item });

impl CreateContactGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        group_contact_item: impl IntoIterator<Item = impl Into<NewConversationGroup>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            group_contact_item: group_contact_item.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(CreateContactGroupRequest, Object, REQUEST);

/// What [`CreateContactGroupRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContactGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of it.
    pub group_result_item: Vec<CreatedConversationGroup>,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(CreateContactGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    group_result_item: list(3, "GroupResultItem"),
    error_display: option(4, "ErrorDisplay"),
});

wire::debug!(
    CreateContactGroupResponse { action_status, error_code, error_info, undecoded,
    group_result_item }
);

impl Answer for CreateContactGroupResponse {
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
crate::schema::answer!(CreateContactGroupResponse, NORMAL_ENVELOPE, RESPONSE);

/// A conversation group to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewConversationGroup {
    /// Its name.
    pub group_name: ConversationGroupName,
    /// Conversations to put into it.
    pub contact_item: Vec<ConversationRef>,
}

wire::object!(NewConversationGroup {
    group_name: needed(0, "GroupName"),
    contact_item: needed(1, "ContactItem"),
});

wire::blank!(NewConversationGroup { group_name, contact_item });

impl NewConversationGroup {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_name: impl Into<ConversationGroupName>,
        contact_item: impl IntoIterator<Item = impl Into<ConversationRef>>,
    ) -> Self {
        Self {
            group_name: group_name.into(),
            contact_item: contact_item.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(NewConversationGroup, Object, NEW_CONVERSATION_GROUP);

/// A new conversation group.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedConversationGroup {
    /// Its name and number.
    pub group_item: ConversationGroup,
    /// What became of each conversation.
    pub result_item: Vec<ConversationOutcome>,
}

wire::object!(CreatedConversationGroup {
    group_item: needed(0, "GroupItem"),
    result_item: list_if_any(1, "ResultItem"),
});

#[cfg(feature = "schema")]
crate::schema::named!(CreatedConversationGroup, Object, CREATED_CONVERSATION_GROUP);

/// What became of one conversation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationOutcome {
    /// Which conversation.
    pub contact_item: ConversationRef,
    /// Outcome for it; 0 is success.
    pub result_code: i64,
    /// What went wrong with it, or empty.
    pub result_info: Option<String>,
}

wire::object!(ConversationOutcome {
    contact_item: needed(0, "ContactItem"),
    result_code: needed(1, "ResultCode"),
    result_info: option(2, "ResultInfo"),
});

wire::debug!(ConversationOutcome { contact_item, result_code });

#[cfg(feature = "schema")]
crate::schema::named!(ConversationOutcome, Object, CONVERSATION_OUTCOME);

impl Endpoint for CreateContactGroupRequest {
    type Response = CreateContactGroupResponse;
    const META: &'static EndpointMeta = &CREATE_CONTACT_GROUP;
}

pub(crate) static NEW_CONVERSATION_GROUP: ObjectMeta = ObjectMeta::new(
    "NewConversationGroup",
    "A conversation group to create.",
    &[
        FieldMeta {
            wire: "GroupName",
            name: "group_name",
            ty: TypeMeta::Id(&tables::CONVERSATION_GROUP_NAME),
            doc: "Its name.",
            required: true,
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 51011)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ContactItem",
            name: "contact_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CONVERSATION_REF)),
            doc: "Conversations to put into it.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static CREATED_CONVERSATION_GROUP: ObjectMeta = ObjectMeta::new(
    "CreatedConversationGroup",
    "A new conversation group.",
    &[
        FieldMeta {
            wire: "GroupItem",
            name: "group_item",
            ty: TypeMeta::Object(&tables::CONVERSATION_GROUP),
            doc: "Its name and number.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultItem",
            name: "result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CONVERSATION_OUTCOME)),
            doc: "What became of each conversation.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static CONVERSATION_OUTCOME: ObjectMeta = ObjectMeta::new(
    "ConversationOutcome",
    "What became of one conversation.",
    &[
        FieldMeta {
            wire: "ContactItem",
            name: "contact_item",
            ty: TypeMeta::Object(&tables::CONVERSATION_REF),
            doc: "Which conversation.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultCode",
            name: "result_code",
            ty: TypeMeta::Code,
            doc: "Outcome for it; 0 is success.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResultInfo",
            name: "result_info",
            ty: TypeMeta::String,
            doc: "What went wrong with it, or empty.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "CreateContactGroupRequest",
    "Creates a conversation group for a user and puts conversations into it.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose conversation group it will be.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupContactItem",
            name: "group_contact_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::NEW_CONVERSATION_GROUP)),
            doc: "The new group. A list that takes one item for now.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "CreateContactGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "GroupResultItem",
            name: "group_result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CREATED_CONVERSATION_GROUP)),
            doc: "What became of it.",
            always: true,
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

pub(crate) static CREATE_CONTACT_GROUP: EndpointMeta = EndpointMeta {
    path: "recentcontact/create_contact_group",
    family: "conversation_group",
    name: "create_contact_group",
    summary: "Creates a conversation group for a user and puts conversations into it.",
    doc: "A user has at most 20 conversation groups with at most 1000 conversations each, and a conversation can be in several. Each conversation has an outcome of its own, inside the outcome of the group.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/85791",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/53437",
            seen: "",
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
    retry: Retry::VerifyFirst(VerifyFirst {
        read: "get_contact_group",
        how: "Read the user's conversation groups: if one has this name and the conversations are in it, the first attempt worked.",
        check: Some(
            &Check {
                path: "recentcontact/get_contact_group",
                send: &[("From_Account", Operand::Request("From_Account"))],
                all_pages: true,
                items: "GroupItem",
                done: Seen {
                    there: &[
                        ("GroupName", Operand::Request("GroupContactItem.GroupName")),
                    ],
                    same: &[],
                    gone: &[],
                },
                undone: Seen {
                    there: &[],
                    same: &[],
                    gone: &[
                        ("GroupName", Operand::Request("GroupContactItem.GroupName")),
                    ],
                },
                answer: &[],
            },
        ),
    }),
    quota: &[
        Quota {
            name: "recentcontact/create_contact_group",
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
    errors: &[50001, 50002, 50003, 50004, 50005, 51007, 51008, 51010, 51011, 51013],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "What a name in use leads to is not documented: a second group, an error, or the conversations in the existing one.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: Some("51006"),
            why: "All six pages carry one table; this number is about marks, 51009 about groups that are named, 51012 about pinning.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/85791",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "51007 and 51008 may stand beside a single conversation rather than be the answer to the call.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.GroupContactItem.max_items",
            says: None,
            why: "One at a time for now, the page says.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/85791",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "objects.NewConversationGroup.fields.ContactItem.min_items",
            says: None,
            why: "Whether a group can begin empty is not said.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "results",
            says: None,
            why: "Outcomes stand two lists deep, which cannot be expressed: look into `GroupResultItem` for conversations that failed.",
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
