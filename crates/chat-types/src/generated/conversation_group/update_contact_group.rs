// Written by `cargo xtask gen` from spec/conversation_group/update_contact_group.yaml. Do not edit.

//! `recentcontact/update_contact_group`: Renames a conversation group of a user, or puts conversations
//! into it and takes them out.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, ConversationGroupName, ConversationGroupNumber, ConversationRef, UserId,
};

/// Renames a conversation group of a user, or puts conversations into it and takes them out.
///
/// One call does one of the two. When conversations are changed, each has an outcome of its own.
///
/// Needs: A plan that includes conversation groups and standard marks: Pro, Pro Plus or Enterprise, on
/// the Chinese site Flagship or Enterprise.
///
/// Command `recentcontact/update_contact_group`; at most 200 calls a second; retry class `depends`.
///
/// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
/// (`internal_error`), 50005 (`timeout`), 51007 (`group_check_failed`), 51008
/// (`too_many_conversations`), 51009 (`conversation_group_not_found`), 51011
/// (`conversation_group_name_too_long`), 51013 (`plan_too_small`).
///
/// Source: page 269/85793 (2025-12), page 1047/53439, client library doocs_java (2025-12).
///
/// Not sure (`errors`): All six pages carry one table; this number is about marks, 51010 about
/// creation, 51012 about pinning. Another source reads `51006`.
///
/// Not sure (`item_errors`): No sample shows a conversation that failed.
///
/// Not sure (`retry`): A rename that is sent again probably meets 51009, as does a wrong name.
///
/// Not sure (`objects.ConversationGroupUpdate.fields.OldGroupName`): Required for renaming only, says
/// the table; the sample that changes conversations has it, and nothing else names the group.
///
/// Not sure (`objects.ConversationGroupUpdate.fields.ContactUpdateItem.max_items`): No limit of one
/// call is given.
///
/// Not sure (`results.match`): Conversations have no single field that names them; their order is taken
/// to be that of the request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactGroupRequest {
    /// Whose conversation group to change.
    pub from_account: UserId,
    /// What is changed. There is one kind so far.
    ///
    /// The client sends `1` when it is not set.
    pub update_type: Option<ConversationGroupUpdateType>,
    /// The change.
    pub update_group: ConversationGroupUpdate,
}

wire::object!(UpdateContactGroupRequest {
    from_account: needed(0, "From_Account"),
    update_type: option(1, "UpdateType"),
    update_group: needed(2, "UpdateGroup"),
});

wire::blank!(UpdateContactGroupRequest { from_account, update_type, update_group });

impl UpdateContactGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        update_group: impl Into<ConversationGroupUpdate>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            update_type: None,
            update_group: update_group.into(),
        }
    }

    /// Sets [`update_type`](Self::update_type).
    #[must_use]
    pub fn update_type(mut self, update_type: ConversationGroupUpdateType) -> Self {
        self.update_type = Some(update_type);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(UpdateContactGroupRequest, Object, REQUEST);

/// What [`UpdateContactGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct UpdateContactGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// As in the request.
    pub update_type: Option<ConversationGroupUpdateType>,
    /// What became of it.
    pub update_group_result: UpdatedConversationGroup,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(UpdateContactGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    update_type: option(3, "UpdateType"),
    update_group_result: needed(4, "UpdateGroupResult"),
});

impl UpdateContactGroupResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &ConversationChangeOutcome> {
        self.update_group_result
            .contact_result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    UpdateContactGroupRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for UpdateContactGroupResponse {
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
crate::schema::answer!(UpdateContactGroupResponse, NORMAL_ENVELOPE, RESPONSE);

/// What a change of conversation groups goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationGroupUpdateType {
    /// By one conversation group.
    ByGroup,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl ConversationGroupUpdateType {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::ByGroup => 1,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::ByGroup,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(ConversationGroupUpdateType);

#[cfg(feature = "schema")]
crate::schema::named!(ConversationGroupUpdateType, Enum, CONVERSATION_GROUP_UPDATE_TYPE);

/// What is changed of a conversation group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationGroupUpdateKind {
    /// Its name.
    Rename,
    /// Which conversations are in it.
    Conversations,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl ConversationGroupUpdateKind {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Rename => 1,
            Self::Conversations => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Rename,
            2 => Self::Conversations,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(ConversationGroupUpdateKind);

#[cfg(feature = "schema")]
crate::schema::named!(ConversationGroupUpdateKind, Enum, CONVERSATION_GROUP_UPDATE_KIND);

/// What is done with a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationChangeKind {
    /// Put into the conversation group.
    Add,
    /// Taken out of it.
    Remove,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl ConversationChangeKind {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Add => 1,
            Self::Remove => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Add,
            2 => Self::Remove,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(ConversationChangeKind);

#[cfg(feature = "schema")]
crate::schema::named!(ConversationChangeKind, Enum, CONVERSATION_CHANGE_KIND);

/// A change of one conversation group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConversationGroupUpdate {
    /// What is changed.
    pub update_group_type: ConversationGroupUpdateKind,
    /// Which group, by its present name.
    pub old_group_name: ConversationGroupName,
    /// Its new name.
    ///
    /// Required when `UpdateGroupType` is `1`.
    pub new_group_name: Option<ConversationGroupName>,
    /// Conversations to put in or take out.
    ///
    /// Required when `UpdateGroupType` is `2`.
    pub contact_update_item: Option<Vec<ConversationChange>>,
}

wire::object!(ConversationGroupUpdate {
    update_group_type: needed(0, "UpdateGroupType"),
    old_group_name: needed(1, "OldGroupName"),
    new_group_name: option(2, "NewGroupName"),
    contact_update_item: option(3, "ContactUpdateItem"),
});

wire::blank!(
    ConversationGroupUpdate { update_group_type, old_group_name, new_group_name,
    contact_update_item }
);

impl ConversationGroupUpdate {
    /// Makes one with the fields that it must have.
    pub fn new(
        update_group_type: ConversationGroupUpdateKind,
        old_group_name: impl Into<ConversationGroupName>,
    ) -> Self {
        Self {
            update_group_type,
            old_group_name: old_group_name.into(),
            new_group_name: None,
            contact_update_item: None,
        }
    }

    /// Sets [`new_group_name`](Self::new_group_name).
    #[must_use]
    pub fn new_group_name(
        mut self,
        new_group_name: impl Into<ConversationGroupName>,
    ) -> Self {
        self.new_group_name = Some(new_group_name.into());
        self
    }

    /// Sets [`contact_update_item`](Self::contact_update_item).
    #[must_use]
    pub fn contact_update_item(
        mut self,
        contact_update_item: impl IntoIterator<Item = impl Into<ConversationChange>>,
    ) -> Self {
        self.contact_update_item = Some(
            contact_update_item.into_iter().map(Into::into).collect(),
        );
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ConversationGroupUpdate, Object, CONVERSATION_GROUP_UPDATE);

/// A conversation to put into a conversation group or to take out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConversationChange {
    /// What to do with it.
    pub contact_opt_type: ConversationChangeKind,
    /// Which conversation.
    pub contact_item: ConversationRef,
}

wire::object!(ConversationChange {
    contact_opt_type: needed(0, "ContactOptType"),
    contact_item: needed(1, "ContactItem"),
});

wire::blank!(ConversationChange { contact_opt_type, contact_item });

impl ConversationChange {
    /// Makes one with the fields that it must have.
    pub fn new(
        contact_opt_type: ConversationChangeKind,
        contact_item: impl Into<ConversationRef>,
    ) -> Self {
        Self {
            contact_opt_type,
            contact_item: contact_item.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ConversationChange, Object, CONVERSATION_CHANGE);

/// A conversation group after a change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedConversationGroup {
    /// What was changed.
    pub update_group_type: Option<ConversationGroupUpdateKind>,
    /// Its name now.
    pub group_name: Option<ConversationGroupName>,
    /// Its number.
    pub group_id: Option<ConversationGroupNumber>,
    /// Its name before.
    pub old_group_name: Option<ConversationGroupName>,
    /// What became of each conversation.
    pub contact_result_item: Vec<ConversationChangeOutcome>,
}

wire::object!(UpdatedConversationGroup {
    update_group_type: option(0, "UpdateGroupType"),
    group_name: option(1, "GroupName"),
    group_id: option(2, "GroupId"),
    old_group_name: option(3, "OldGroupName"),
    contact_result_item: list_if_any(4, "ContactResultItem"),
});

#[cfg(feature = "schema")]
crate::schema::named!(UpdatedConversationGroup, Object, UPDATED_CONVERSATION_GROUP);

/// What became of one conversation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationChangeOutcome {
    /// What was to be done with it.
    pub contact_opt_type: Option<ConversationChangeKind>,
    /// Which conversation.
    pub contact_item: ConversationRef,
    /// Outcome for it; 0 is success.
    pub result_code: i64,
    /// What went wrong with it, or empty.
    pub result_info: Option<String>,
}

wire::object!(ConversationChangeOutcome {
    contact_opt_type: option(0, "ContactOptType"),
    contact_item: needed(1, "ContactItem"),
    result_code: needed(2, "ResultCode"),
    result_info: option(3, "ResultInfo"),
});

wire::debug!(ConversationChangeOutcome { contact_opt_type, contact_item, result_code });

#[cfg(feature = "schema")]
crate::schema::named!(ConversationChangeOutcome, Object, CONVERSATION_CHANGE_OUTCOME);

impl Endpoint for UpdateContactGroupRequest {
    type Response = UpdateContactGroupResponse;
    const META: &'static EndpointMeta = &UPDATE_CONTACT_GROUP;

    #[inline]
    fn retry(&self) -> &'static Retry {
        if wire::Slot::<ConversationGroupUpdate>::get(&self.update_group)
            .and_then(|outer| wire::Slot::<
                ConversationGroupUpdateKind,
            >::get(&outer.update_group_type))
            .is_some_and(|value| wire::one_of(value, &[Literal::Int(1)]))
        {
            &Retry::VerifyFirst(VerifyFirst {
                read: "get_contact_group",
                how: "Read the user's conversation groups: if the new name is there and the old one is not, the first attempt worked.",
                check: Some(
                    &Check {
                        path: "recentcontact/get_contact_group",
                        send: &[("From_Account", Operand::Request("From_Account"))],
                        all_pages: true,
                        items: "GroupItem",
                        done: Seen {
                            there: &[
                                ("GroupName", Operand::Request("UpdateGroup.NewGroupName")),
                            ],
                            same: &[],
                            gone: &[
                                ("GroupName", Operand::Request("UpdateGroup.OldGroupName")),
                            ],
                        },
                        undone: Seen {
                            there: &[
                                ("GroupName", Operand::Request("UpdateGroup.OldGroupName")),
                            ],
                            same: &[],
                            gone: &[
                                ("GroupName", Operand::Request("UpdateGroup.NewGroupName")),
                            ],
                        },
                        answer: &[
                            ("UpdateType", Operand::Request("UpdateType")),
                            (
                                "UpdateGroupResult.UpdateGroupType",
                                Operand::Request("UpdateGroup.UpdateGroupType"),
                            ),
                            (
                                "UpdateGroupResult.GroupName",
                                Operand::Request("UpdateGroup.NewGroupName"),
                            ),
                            (
                                "UpdateGroupResult.OldGroupName",
                                Operand::Request("UpdateGroup.OldGroupName"),
                            ),
                        ],
                    },
                ),
            })
        } else {
            &Retry::Repeatable
        }
    }

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.update_type.get_or_insert(ConversationGroupUpdateType::from(1));
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .update_group_result
            .contact_result_item
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.result_code);
                ItemResult::new(
                    None,
                    wire::classify(rule, code),
                    code,
                    item.result_info.as_deref(),
                )
            })
            .collect()
    }
}

pub(crate) static CONVERSATION_GROUP_UPDATE_TYPE: EnumMeta = EnumMeta {
    name: "ConversationGroupUpdateType",
    doc: "What a change of conversation groups goes by.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "ByGroup",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "By one conversation group.",
        },
    ],
    prefixes: &[],
};

pub(crate) static CONVERSATION_GROUP_UPDATE_KIND: EnumMeta = EnumMeta {
    name: "ConversationGroupUpdateKind",
    doc: "What is changed of a conversation group.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Rename",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Its name.",
        },
        EnumValue {
            name: "Conversations",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "Which conversations are in it.",
        },
    ],
    prefixes: &[],
};

pub(crate) static CONVERSATION_CHANGE_KIND: EnumMeta = EnumMeta {
    name: "ConversationChangeKind",
    doc: "What is done with a conversation.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Add",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Put into the conversation group.",
        },
        EnumValue {
            name: "Remove",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "Taken out of it.",
        },
    ],
    prefixes: &[],
};

pub(crate) static CONVERSATION_GROUP_UPDATE: ObjectMeta = ObjectMeta::new(
    "ConversationGroupUpdate",
    "A change of one conversation group.",
    &[
        FieldMeta {
            wire: "UpdateGroupType",
            name: "update_group_type",
            ty: TypeMeta::Enum(&tables::CONVERSATION_GROUP_UPDATE_KIND),
            doc: "What is changed.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OldGroupName",
            name: "old_group_name",
            ty: TypeMeta::Id(&tables::CONVERSATION_GROUP_NAME),
            doc: "Which group, by its present name.",
            required: true,
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 51009)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NewGroupName",
            name: "new_group_name",
            ty: TypeMeta::Id(&tables::CONVERSATION_GROUP_NAME),
            doc: "Its new name.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("UpdateGroupType"),
                            test: Test::OneOf(&[Literal::Int(1)]),
                        },
                    ],
                ),
                codes: &[(chat_meta::check::Rule::MaxBytes, 51011)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ContactUpdateItem",
            name: "contact_update_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CONVERSATION_CHANGE)),
            doc: "Conversations to put in or take out.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("UpdateGroupType"),
                            test: Test::OneOf(&[Literal::Int(2)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static CONVERSATION_CHANGE: ObjectMeta = ObjectMeta::new(
    "ConversationChange",
    "A conversation to put into a conversation group or to take out.",
    &[
        FieldMeta {
            wire: "ContactOptType",
            name: "contact_opt_type",
            ty: TypeMeta::Enum(&tables::CONVERSATION_CHANGE_KIND),
            doc: "What to do with it.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ContactItem",
            name: "contact_item",
            ty: TypeMeta::Object(&tables::CONVERSATION_REF),
            doc: "Which conversation.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static UPDATED_CONVERSATION_GROUP: ObjectMeta = ObjectMeta::new(
    "UpdatedConversationGroup",
    "A conversation group after a change.",
    &[
        FieldMeta {
            wire: "UpdateGroupType",
            name: "update_group_type",
            ty: TypeMeta::Enum(&tables::CONVERSATION_GROUP_UPDATE_KIND),
            doc: "What was changed.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupName",
            name: "group_name",
            ty: TypeMeta::Id(&tables::CONVERSATION_GROUP_NAME),
            doc: "Its name now.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::CONVERSATION_GROUP_NUMBER),
            doc: "Its number.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OldGroupName",
            name: "old_group_name",
            ty: TypeMeta::Id(&tables::CONVERSATION_GROUP_NAME),
            doc: "Its name before.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ContactResultItem",
            name: "contact_result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CONVERSATION_CHANGE_OUTCOME)),
            doc: "What became of each conversation.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("UpdateGroupType"),
                            test: Test::OneOf(&[Literal::Int(2)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static CONVERSATION_CHANGE_OUTCOME: ObjectMeta = ObjectMeta::new(
    "ConversationChangeOutcome",
    "What became of one conversation.",
    &[
        FieldMeta {
            wire: "ContactOptType",
            name: "contact_opt_type",
            ty: TypeMeta::Enum(&tables::CONVERSATION_CHANGE_KIND),
            doc: "What was to be done with it.",
            ..FieldMeta::PLAIN
        },
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
    "UpdateContactGroupRequest",
    "Renames a conversation group of a user, or puts conversations into it and takes them out.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose conversation group to change.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UpdateType",
            name: "update_type",
            ty: TypeMeta::Enum(&tables::CONVERSATION_GROUP_UPDATE_TYPE),
            doc: "What is changed. There is one kind so far.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(1))),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UpdateGroup",
            name: "update_group",
            ty: TypeMeta::Object(&tables::CONVERSATION_GROUP_UPDATE),
            doc: "The change.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "UpdateContactGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "UpdateType",
            name: "update_type",
            ty: TypeMeta::Enum(&tables::CONVERSATION_GROUP_UPDATE_TYPE),
            doc: "As in the request.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UpdateGroupResult",
            name: "update_group_result",
            ty: TypeMeta::Object(&tables::UPDATED_CONVERSATION_GROUP),
            doc: "What became of it.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static UPDATE_CONTACT_GROUP: EndpointMeta = EndpointMeta {
    path: "recentcontact/update_contact_group",
    family: "conversation_group",
    name: "update_contact_group",
    summary: "Renames a conversation group of a user, or puts conversations into it and takes them out.",
    doc: "One call does one of the two. When conversations are changed, each has an outcome of its own.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/85793",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/53439",
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
    retry: Retry::Depends(
        &[
            RetryCase {
                when: &[
                    Condition {
                        subject: Subject::Request(&["UpdateGroup", "UpdateGroupType"]),
                        test: Test::OneOf(&[Literal::Int(1)]),
                    },
                ],
                class: Retry::VerifyFirst(VerifyFirst {
                    read: "get_contact_group",
                    how: "Read the user's conversation groups: if the new name is there and the old one is not, the first attempt worked.",
                    check: Some(
                        &Check {
                            path: "recentcontact/get_contact_group",
                            send: &[("From_Account", Operand::Request("From_Account"))],
                            all_pages: true,
                            items: "GroupItem",
                            done: Seen {
                                there: &[
                                    ("GroupName", Operand::Request("UpdateGroup.NewGroupName")),
                                ],
                                same: &[],
                                gone: &[
                                    ("GroupName", Operand::Request("UpdateGroup.OldGroupName")),
                                ],
                            },
                            undone: Seen {
                                there: &[
                                    ("GroupName", Operand::Request("UpdateGroup.OldGroupName")),
                                ],
                                same: &[],
                                gone: &[
                                    ("GroupName", Operand::Request("UpdateGroup.NewGroupName")),
                                ],
                            },
                            answer: &[
                                ("UpdateType", Operand::Request("UpdateType")),
                                (
                                    "UpdateGroupResult.UpdateGroupType",
                                    Operand::Request("UpdateGroup.UpdateGroupType"),
                                ),
                                (
                                    "UpdateGroupResult.GroupName",
                                    Operand::Request("UpdateGroup.NewGroupName"),
                                ),
                                (
                                    "UpdateGroupResult.OldGroupName",
                                    Operand::Request("UpdateGroup.OldGroupName"),
                                ),
                            ],
                        },
                    ),
                }),
            },
            RetryCase {
                when: &[],
                class: Retry::Repeatable,
            },
        ],
    ),
    quota: &[
        Quota {
            name: "recentcontact/update_contact_group",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    results: Some(Results {
        list: "UpdateGroupResult.ContactResultItem",
        id: None,
        outcome: Some("ResultCode"),
        info: Some("ResultInfo"),
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Position,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[50001, 50002, 50003, 50004, 50005, 51007, 51008, 51009, 51011, 51013],
    item_errors: &[50004, 51007, 51008],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("51006"),
            why: "All six pages carry one table; this number is about marks, 51010 about creation, 51012 about pinning.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/85793",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "No sample shows a conversation that failed.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "retry",
            says: None,
            why: "A rename that is sent again probably meets 51009, as does a wrong name.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.ConversationGroupUpdate.fields.OldGroupName",
            says: None,
            why: "Required for renaming only, says the table; the sample that changes conversations has it, and nothing else names the group.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/85793",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "objects.ConversationGroupUpdate.fields.ContactUpdateItem.max_items",
            says: None,
            why: "No limit of one call is given.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "results.match",
            says: None,
            why: "Conversations have no single field that names them; their order is taken to be that of the request.",
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
