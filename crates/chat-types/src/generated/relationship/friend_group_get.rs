// Written by `cargo xtask gen` from spec/relationship/group_get.yaml. Do not edit.

//! `sns/group_get`: Reads friend groups of a user, with the friends in them if wanted.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, FriendGroupName, UserId};

/// Reads friend groups of a user, with the friends in them if wanted.
///
/// Command `sns/group_get`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
/// (`internal_error`), 30007 (`timeout`).
///
/// Source: page 1047/40123 (2024-09), page 269/54763 (2023-02).
///
/// Not sure (`request.NeedFriend`): The table says that it works only without GroupName; the sample has
/// both and gets the friends of that group.
///
/// Not sure (`request.GroupName.max_items`): The limit of group_add; a user has no more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FriendGroupGetRequest {
    /// The user whose groups are read.
    pub from_account: UserId,
    /// Whether to tell who is in the groups; left out, only their sizes come.
    pub need_friend: Option<NeedFriend>,
    /// Which groups; left out, all.
    ///
    /// At most 32 items.
    pub groups: Option<Vec<FriendGroupName>>,
}

wire::object!(FriendGroupGetRequest {
    from_account: needed(0, "From_Account"),
    need_friend: option(1, "NeedFriend"),
    groups: option(2, "GroupName"),
});

wire::blank!(FriendGroupGetRequest { from_account, need_friend, groups });

impl FriendGroupGetRequest {
    /// Makes one with the fields that it must have.
    pub fn new(from_account: impl Into<UserId>) -> Self {
        Self {
            from_account: from_account.into(),
            need_friend: None,
            groups: None,
        }
    }

    /// Sets [`need_friend`](Self::need_friend).
    #[must_use]
    pub fn need_friend(mut self, need_friend: impl Into<NeedFriend>) -> Self {
        self.need_friend = Some(need_friend.into());
        self
    }

    /// Sets [`groups`](Self::groups).
    #[must_use]
    pub fn groups(
        mut self,
        groups: impl IntoIterator<Item = impl Into<FriendGroupName>>,
    ) -> Self {
        self.groups = Some(groups.into_iter().map(Into::into).collect());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FriendGroupGetRequest, Object, REQUEST);

/// What [`FriendGroupGetRequest`] is answered with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendGroupGetResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The groups.
    pub result_item: Vec<FriendGroup>,
    /// Revision of the user's friend groups.
    pub current_sequence: u64,
    /// Text to be shown to users; what it holds is not specified.
    pub error_display: Option<String>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FriendGroupGetResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    result_item: list(3, "ResultItem"),
    current_sequence: needed(4, "CurrentSequence"),
    error_display: option(5, "ErrorDisplay"),
});

wire::debug!(
    FriendGroupGetResponse { action_status, error_code, error_info, undecoded,
    result_item, current_sequence }
);

impl Answer for FriendGroupGetResponse {
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
crate::schema::answer!(FriendGroupGetResponse, NORMAL_ENVELOPE, RESPONSE);

/// Whether to tell who is in a friend group.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NeedFriend {
    /// Tell.
    Yes,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl NeedFriend {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "Need_Friend_Type_Yes",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Need_Friend_Type_Yes" => Self::Yes,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(NeedFriend);

#[cfg(feature = "schema")]
crate::schema::named!(NeedFriend, Enum, NEED_FRIEND);

/// A friend group.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendGroup {
    /// Its name.
    pub name: FriendGroupName,
    /// How many friends are in it.
    pub friend_number: u32,
    /// Who they are.
    pub to_account: Vec<UserId>,
}

wire::object!(FriendGroup {
    name: needed(0, "GroupName"),
    friend_number: needed(1, "FriendNumber"),
    to_account: list_if_any(2, "To_Account"),
});

#[cfg(feature = "schema")]
crate::schema::named!(FriendGroup, Object, FRIEND_GROUP);

impl Endpoint for FriendGroupGetRequest {
    type Response = FriendGroupGetResponse;
    const META: &'static EndpointMeta = &FRIEND_GROUP_GET;
}

pub(crate) static NEED_FRIEND: EnumMeta = EnumMeta {
    name: "NeedFriend",
    doc: "Whether to tell who is in a friend group.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Yes",
            wire: Literal::Text("Need_Friend_Type_Yes"),
            aliases: &[],
            doc: "Tell.",
        },
    ],
    prefixes: &[],
};

pub(crate) static FRIEND_GROUP: ObjectMeta = ObjectMeta::new(
    "FriendGroup",
    "A friend group.",
    &[
        FieldMeta {
            wire: "GroupName",
            name: "name",
            ty: TypeMeta::Id(&tables::FRIEND_GROUP_NAME),
            doc: "Its name.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FriendNumber",
            name: "friend_number",
            ty: TypeMeta::U32,
            doc: "How many friends are in it.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Who they are.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["NeedFriend"]),
                            test: Test::OneOf(&[Literal::Text("Need_Friend_Type_Yes")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FriendGroupGetRequest",
    "Reads friend groups of a user, with the friends in them if wanted.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user whose groups are read.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NeedFriend",
            name: "need_friend",
            ty: TypeMeta::Enum(&tables::NEED_FRIEND),
            doc: "Whether to tell who is in the groups; left out, only their sizes come.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupName",
            name: "groups",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::FRIEND_GROUP_NAME)),
            doc: "Which groups; left out, all.",
            rules: &FieldRules {
                max_items: Some(32),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "FriendGroupGetResponse",
    "",
    &[
        FieldMeta {
            wire: "ResultItem",
            name: "result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FRIEND_GROUP)),
            doc: "The groups.",
            always: true,
            ..FieldMeta::PLAIN
        },
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

pub(crate) static FRIEND_GROUP_GET: EndpointMeta = EndpointMeta {
    path: "sns/group_get",
    family: "relationship",
    name: "friend_group_get",
    summary: "Reads friend groups of a user, with the friends in them if wanted.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/40123",
            seen: "2024-09",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/54763",
            seen: "2023-02",
        },
    ],
    domain: &tables::RELATIONSHIP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "sns/group_get",
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
    errors: &[30001, 30003, 30004, 30006, 30007],
    doubts: &[
        Doubt {
            at: "request.NeedFriend",
            says: None,
            why: "The table says that it works only without GroupName; the sample has both and gets the friends of that group.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/40123",
                seen: "2024-09",
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
