// Written by `cargo xtask gen` from spec/group/change_group_owner.yaml. Do not edit.

//! `group_open_http_svc/change_group_owner`: Makes a member the owner of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, UserId};

/// Makes a member the owner of a group.
///
/// The former owner stays a member. A group without an owner gets one. The new owner has to be a member
/// already.
///
/// Command `group_open_http_svc/change_group_owner`; at most 200 calls a second; retry class
/// `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/1633 (2023-02), page 1047/34966 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`retry`): What a group is answered with whose owner is the named one already is not said;
/// a resend after a lost answer may be refused although the first attempt worked.
///
/// Not sure (`errors`): The table has no 10003, alone among its siblings, and does not tell what a new
/// owner who is no member is answered with.
///
/// Not sure (`request.From_Account`): Newer than the copy that was read whole; it is in its successor
/// and in client libraries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangeGroupOwnerRequest {
    /// Group.
    pub group_id: GroupId,
    /// Member who becomes its owner.
    pub new_owner_account: UserId,
    /// User who is shown as the one who did it; absent: the administrator who calls.
    pub from_account: Option<UserId>,
}

wire::object!(ChangeGroupOwnerRequest {
    group_id: needed(0, "GroupId"),
    new_owner_account: needed(1, "NewOwner_Account"),
    from_account: option(2, "From_Account"),
});

wire::blank!(ChangeGroupOwnerRequest { group_id, new_owner_account, from_account });

impl ChangeGroupOwnerRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        new_owner_account: impl Into<UserId>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            new_owner_account: new_owner_account.into(),
            from_account: None,
        }
    }

    /// Sets [`from_account`](Self::from_account).
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<UserId>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ChangeGroupOwnerRequest, Object, REQUEST);

/// What [`ChangeGroupOwnerRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeGroupOwnerResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ChangeGroupOwnerResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ChangeGroupOwnerResponse {
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
crate::schema::answer!(ChangeGroupOwnerResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ChangeGroupOwnerRequest {
    type Response = ChangeGroupOwnerResponse;
    const META: &'static EndpointMeta = &CHANGE_GROUP_OWNER;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ChangeGroupOwnerRequest",
    "Makes a member the owner of a group.",
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
            wire: "NewOwner_Account",
            name: "new_owner_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Member who becomes its owner.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "User who is shown as the one who did it; absent: the administrator who calls.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ChangeGroupOwnerResponse", "", &[]);

pub(crate) static CHANGE_GROUP_OWNER: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/change_group_owner",
    family: "group",
    name: "change_group_owner",
    summary: "Makes a member the owner of a group.",
    doc: "The former owner stays a member. A group without an owner gets one. The new owner has to be a member already.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1633",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34966",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/change_group_owner",
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
    errors: &[10002, 10003, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "What a group is answered with whose owner is the named one already is not said; a resend after a lost answer may be refused although the first attempt worked.",
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
            why: "The table has no 10003, alone among its siblings, and does not tell what a new owner who is no member is answered with.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1633",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.From_Account",
            says: None,
            why: "Newer than the copy that was read whole; it is in its successor and in client libraries.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1633",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
