// Written by `cargo xtask gen` from spec/relationship/friend_delete_all.yaml. Do not edit.

//! `sns/friend_delete_all`: Removes all friends of a user, with everything that is kept about them.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, FriendDeleteType, UserId};

/// Removes all friends of a user, with everything that is kept about them.
///
/// A call that is sent again also removes friends made in between, so it is sent once.
///
/// Command `sns/friend_delete_all`; at most 200 calls a second; retry class `never`.
///
/// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
/// (`internal_error`), 30007 (`timeout`), 30008 (`write_conflict`).
///
/// Source: page 1047/34906 (2024-07), page 269/1645 (2023-02).
///
/// Not sure (`retry`): Two calls leave what one leaves, except for friends made between them, which
/// would be lost as well. Another source reads `repeatable`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FriendDeleteAllRequest {
    /// The user who loses all friends.
    pub from_account: UserId,
    /// On which side.
    ///
    /// The service assumes `"Delete_Type_Single"` when it is absent.
    pub delete_type: Option<FriendDeleteType>,
}

wire::object!(FriendDeleteAllRequest {
    from_account: needed(0, "From_Account"),
    delete_type: option(1, "DeleteType"),
});

wire::blank!(FriendDeleteAllRequest { from_account, delete_type });

impl FriendDeleteAllRequest {
    /// Makes one with the fields that it must have.
    pub fn new(from_account: impl Into<UserId>) -> Self {
        Self {
            from_account: from_account.into(),
            delete_type: None,
        }
    }

    /// Sets [`delete_type`](Self::delete_type).
    #[must_use]
    pub fn delete_type(mut self, delete_type: impl Into<FriendDeleteType>) -> Self {
        self.delete_type = Some(delete_type.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FriendDeleteAllRequest, Object, REQUEST);

/// What [`FriendDeleteAllRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendDeleteAllResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
}

wire::object!(FriendDeleteAllResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    error_display: option(3, "ErrorDisplay"),
});

wire::debug!(FriendDeleteAllResponse { action_status, error_code, error_info });

impl Answer for FriendDeleteAllResponse {
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
crate::schema::answer!(FriendDeleteAllResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for FriendDeleteAllRequest {
    type Response = FriendDeleteAllResponse;
    const META: &'static EndpointMeta = &FRIEND_DELETE_ALL;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FriendDeleteAllRequest",
    "Removes all friends of a user, with everything that is kept about them.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user who loses all friends.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DeleteType",
            name: "delete_type",
            ty: TypeMeta::Enum(&tables::FRIEND_DELETE_TYPE),
            doc: "On which side.",
            rules: &FieldRules {
                default: Some(Literal::Text("Delete_Type_Single")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "FriendDeleteAllResponse",
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

pub(crate) static FRIEND_DELETE_ALL: EndpointMeta = EndpointMeta {
    path: "sns/friend_delete_all",
    family: "relationship",
    name: "friend_delete_all",
    summary: "Removes all friends of a user, with everything that is kept about them.",
    doc: "A call that is sent again also removes friends made in between, so it is sent once.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/34906",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/1645",
            seen: "2023-02",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Never,
    quota: &[
        Quota {
            name: "sns/friend_delete_all",
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
            at: "retry",
            says: Some("repeatable"),
            why: "Two calls leave what one leaves, except for friends made between them, which would be lost as well.",
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
