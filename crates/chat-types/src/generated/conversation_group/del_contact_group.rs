// Written by `cargo xtask gen` from spec/conversation_group/del_contact_group.yaml. Do not edit.

//! `recentcontact/del_contact_group`: Deletes a conversation group of a user. The conversations stay.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, ConversationGroup, ConversationGroupName, UserId};

/// Deletes a conversation group of a user. The conversations stay.
///
/// Needs: A plan that includes conversation groups and standard marks: Pro, Pro Plus or Enterprise, on
/// the Chinese site Flagship or Enterprise.
///
/// Command `recentcontact/del_contact_group`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
/// (`internal_error`), 50005 (`timeout`), 51009 (`conversation_group_not_found`), 51013
/// (`plan_too_small`).
///
/// Source: page 1047/53441, client library doocs_java (2025-12).
///
/// Not sure (`summary`): That the conversations stay is not written; a conversation group only points
/// to them.
///
/// Not sure (`errors`): All six pages carry one table, with numbers about marks, creation and pinning.
/// Another source reads `51006`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DelContactGroupRequest {
    /// Whose conversation group to delete.
    pub from_account: UserId,
    /// Its name. A list that takes one item for now.
    ///
    /// 1 to 1 items.
    pub group_name: Vec<ConversationGroupName>,
}

wire::object!(DelContactGroupRequest {
    from_account: needed(0, "From_Account"),
    group_name: needed(1, "GroupName"),
});

wire::blank!(DelContactGroupRequest { from_account, group_name });

impl DelContactGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        group_name: impl IntoIterator<Item = impl Into<ConversationGroupName>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            group_name: group_name.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DelContactGroupRequest, Object, REQUEST);

/// What [`DelContactGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DelContactGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What was deleted.
    pub group_item: Vec<ConversationGroup>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(DelContactGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    group_item: list(3, "GroupItem"),
});

impl Answer for DelContactGroupResponse {
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
crate::schema::answer!(DelContactGroupResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for DelContactGroupRequest {
    type Response = DelContactGroupResponse;
    const META: &'static EndpointMeta = &DEL_CONTACT_GROUP;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DelContactGroupRequest",
    "Deletes a conversation group of a user. The conversations stay.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose conversation group to delete.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupName",
            name: "group_name",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::CONVERSATION_GROUP_NAME)),
            doc: "Its name. A list that takes one item for now.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(1),
                codes: &[(chat_meta::check::Rule::MaxBytes, 51009)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "DelContactGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "GroupItem",
            name: "group_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::CONVERSATION_GROUP)),
            doc: "What was deleted.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static DEL_CONTACT_GROUP: EndpointMeta = EndpointMeta {
    path: "recentcontact/del_contact_group",
    family: "conversation_group",
    name: "del_contact_group",
    summary: "Deletes a conversation group of a user. The conversations stay.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/53441",
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
    retry: Retry::Repeatable,
    already: &[51009],
    quota: &[
        Quota {
            name: "recentcontact/del_contact_group",
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
    errors: &[50001, 50002, 50003, 50004, 50005, 51009, 51013],
    doubts: &[
        Doubt {
            at: "summary",
            says: None,
            why: "That the conversations stay is not written; a conversation group only points to them.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: Some("51006"),
            why: "All six pages carry one table, with numbers about marks, creation and pinning.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/53441",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
