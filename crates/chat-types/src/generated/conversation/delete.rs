// Written by `cargo xtask gen` from spec/conversation/delete.yaml. Do not edit.

//! `recentcontact/delete`: Deletes a conversation from the list of a user, with its history if wanted.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, ConversationKind, GroupId, UserId};

/// Deletes a conversation from the list of a user, with its history if wanted.
///
/// Only this user's list changes. A conversation comes back with the next message. Apps of the user
/// drop what they have stored only if deleting on all devices is switched on in the console.
///
/// Command `recentcontact/delete`; at most 200 calls a second; retry class `depends`.
///
/// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
/// (`internal_error`), 50005 (`timeout`).
///
/// Source: page 269/62119 (2025-12), page 1047/43088, client library doocs_java (2025-12).
///
/// Not sure (`retry`): A late repeat would also clear messages that came in between. Without clearing
/// it would at most hide a conversation again until its next message.
///
/// Not sure (`errors`): What a conversation that is not there is answered with is not documented.
///
/// Not sure (`request.ClearRamble.default`): 0 means to keep them; that it is the default is not
/// written.
///
/// Not sure (`request.ClearRamble`): Whether the other side keeps its messages is not written either;
/// all other commands of this kind touch one side only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Whose conversation to delete.
    pub from_account: UserId,
    /// Whom the conversation is with.
    pub kind: ConversationKind,
    /// The other user of a one-to-one conversation.
    ///
    /// Required when `Type` is `1`.
    pub to_account: Option<UserId>,
    /// The group of a group conversation.
    ///
    /// Required when `Type` is `2`.
    pub to_group_id: Option<GroupId>,
    /// 1: the stored messages go as well, for this user.
    ///
    /// Travels as 0 or 1.
    pub clear_ramble: Option<bool>,
}

wire::object!(DeleteRequest {
    from_account: needed(0, "From_Account"),
    kind: needed(1, "Type"),
    to_account: option(2, "To_Account"),
    to_group_id: option(3, "ToGroupid"),
    clear_ramble: option_as::<Flag>(4, "ClearRamble"),
});

wire::blank!(
    DeleteRequest { from_account, kind, to_account, to_group_id, clear_ramble }
);

impl DeleteRequest {
    /// Makes one with the fields that it must have.
    pub fn new(from_account: impl Into<UserId>, kind: ConversationKind) -> Self {
        Self {
            from_account: from_account.into(),
            kind,
            to_account: None,
            to_group_id: None,
            clear_ramble: None,
        }
    }

    /// Sets [`to_account`](Self::to_account).
    #[must_use]
    pub fn to_account(mut self, to_account: impl Into<UserId>) -> Self {
        self.to_account = Some(to_account.into());
        self
    }

    /// Sets [`to_group_id`](Self::to_group_id).
    #[must_use]
    pub fn to_group_id(mut self, to_group_id: impl Into<GroupId>) -> Self {
        self.to_group_id = Some(to_group_id.into());
        self
    }

    /// Sets [`clear_ramble`](Self::clear_ramble).
    #[must_use]
    pub fn clear_ramble(mut self, clear_ramble: bool) -> Self {
        self.clear_ramble = Some(clear_ramble);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DeleteRequest, Object, REQUEST);

/// What [`DeleteRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
}

wire::object!(DeleteResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    error_display: option(3, "ErrorDisplay"),
});

wire::debug!(DeleteResponse { action_status, error_code, error_info });

impl Answer for DeleteResponse {
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
crate::schema::answer!(DeleteResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for DeleteRequest {
    type Response = DeleteResponse;
    const META: &'static EndpointMeta = &DELETE;

    #[inline]
    fn retry(&self) -> &'static Retry {
        if self
            .clear_ramble
            .as_ref()
            .is_some_and(|value| wire::one_of(value, &[Literal::Int(1)]))
        {
            &Retry::Never
        } else {
            &Retry::Repeatable
        }
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DeleteRequest",
    "Deletes a conversation from the list of a user, with its history if wanted.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose conversation to delete.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Type",
            name: "kind",
            ty: TypeMeta::Enum(&tables::CONVERSATION_KIND),
            doc: "Whom the conversation is with.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The other user of a one-to-one conversation.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Int(1)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ToGroupid",
            name: "to_group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "The group of a group conversation.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Int(2)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ClearRamble",
            name: "clear_ramble",
            ty: TypeMeta::Flag,
            doc: "1: the stored messages go as well, for this user.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "DeleteResponse",
    "",
    &[
        FieldMeta {
            wire: "ErrorDisplay",
            name: "error_display",
            ty: TypeMeta::String,
            doc: "Text to be shown to users; what it holds is not specified.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static DELETE: EndpointMeta = EndpointMeta {
    path: "recentcontact/delete",
    family: "conversation",
    name: "delete",
    summary: "Deletes a conversation from the list of a user, with its history if wanted.",
    doc: "Only this user's list changes. A conversation comes back with the next message. Apps of the user drop what they have stored only if deleting on all devices is switched on in the console.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/62119",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/43088",
            seen: "",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::CONVERSATION_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Depends(
        &[
            RetryCase {
                when: &[
                    Condition {
                        subject: Subject::Sibling("ClearRamble"),
                        test: Test::OneOf(&[Literal::Int(1)]),
                    },
                ],
                class: Retry::Never,
            },
            RetryCase {
                when: &[],
                class: Retry::Repeatable,
            },
        ],
    ),
    quota: &[
        Quota {
            name: "recentcontact/delete",
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
    errors: &[50001, 50002, 50003, 50004, 50005],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "A late repeat would also clear messages that came in between. Without clearing it would at most hide a conversation again until its next message.",
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
            why: "What a conversation that is not there is answered with is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.ClearRamble.default",
            says: None,
            why: "0 means to keep them; that it is the default is not written.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.ClearRamble",
            says: None,
            why: "Whether the other side keeps its messages is not written either; all other commands of this kind touch one side only.",
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
