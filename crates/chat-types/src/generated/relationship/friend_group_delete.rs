// Written by `cargo xtask gen` from spec/relationship/group_delete.yaml. Do not edit.

//! `sns/group_delete`: Removes friend groups of a user.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, FriendGroupName, UserId};

/// Removes friend groups of a user.
///
/// The friends in them stay friends. The answer tells nothing about the single groups.
///
/// Command `sns/group_delete`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
/// (`internal_error`), 30007 (`timeout`), 30008 (`write_conflict`).
///
/// Source: page 269/10108 (2023-02), page 1047/34926.
///
/// Not sure (`doc`): That the friends stay is not written down; a group is no more than a label on a
/// friend.
///
/// Not sure (`retry`): What a group is answered with that is not there is not said.
///
/// Not sure (`request.GroupName.max_items`): The limit of group_add; a user has no more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FriendGroupDeleteRequest {
    /// The user whose groups they are.
    pub from_account: UserId,
    /// The groups to remove.
    ///
    /// 1 to 32 items.
    pub groups: Vec<FriendGroupName>,
}

wire::object!(FriendGroupDeleteRequest {
    from_account: needed(0, "From_Account"),
    groups: needed(1, "GroupName"),
});

wire::blank!(FriendGroupDeleteRequest { from_account, groups });

impl FriendGroupDeleteRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        groups: impl IntoIterator<Item = impl Into<FriendGroupName>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            groups: groups.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FriendGroupDeleteRequest, Object, REQUEST);

/// What [`FriendGroupDeleteRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendGroupDeleteResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Revision of the user's friend groups.
    pub current_sequence: u64,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
}

wire::object!(FriendGroupDeleteResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    current_sequence: needed(3, "CurrentSequence"),
    error_display: option(4, "ErrorDisplay"),
});

wire::debug!(
    FriendGroupDeleteResponse { action_status, error_code, error_info, current_sequence }
);

impl Answer for FriendGroupDeleteResponse {
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
crate::schema::answer!(FriendGroupDeleteResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for FriendGroupDeleteRequest {
    type Response = FriendGroupDeleteResponse;
    const META: &'static EndpointMeta = &FRIEND_GROUP_DELETE;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FriendGroupDeleteRequest",
    "Removes friend groups of a user.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user whose groups they are.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupName",
            name: "groups",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::FRIEND_GROUP_NAME)),
            doc: "The groups to remove.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(32),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "FriendGroupDeleteResponse",
    "",
    &[
        FieldMeta {
            wire: "CurrentSequence",
            name: "current_sequence",
            ty: TypeMeta::U64,
            doc: "Revision of the user's friend groups.",
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

pub(crate) static FRIEND_GROUP_DELETE: EndpointMeta = EndpointMeta {
    path: "sns/group_delete",
    family: "relationship",
    name: "friend_group_delete",
    summary: "Removes friend groups of a user.",
    doc: "The friends in them stay friends. The answer tells nothing about the single groups.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/10108",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34926",
            seen: "",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "sns/group_delete",
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
    errors: &[30001, 30003, 30004, 30006, 30007, 30008],
    doubts: &[
        Doubt {
            at: "doc",
            says: None,
            why: "That the friends stay is not written down; a group is no more than a label on a friend.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "retry",
            says: None,
            why: "What a group is answered with that is not there is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.GroupName.max_items",
            says: None,
            why: "The limit of group_add; a user has no more.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34950",
                seen: "2024-09",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
