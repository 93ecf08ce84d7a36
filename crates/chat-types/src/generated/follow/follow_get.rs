// Written by `cargo xtask gen` from spec/follow/follow_get.yaml. Do not edit.

//! `follow/follow_get`: Lists who follows a user, whom the user follows, or who does both.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, Cursor, ProfileValues, UnixTime, UserId};

/// Lists who follows a user, whom the user follows, or who does both.
///
/// Needs: Pro, Pro Plus or Enterprise plan, and the switch for following and followers in the console.
///
/// Command `follow/follow_get`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
/// (`admin_required`), 30005 (`follow_disabled`), 30006 (`internal_error`), 30007 (`timeout`).
///
/// Source: page 1047/70347 (2025-10), client library doocs_java (2025-12).
///
/// Not sure (`errors`): Taken from the sibling pages; this table was not read to its end.
///
/// Not sure (`request.WantNum.required`): Marked as required, and given a default all the same. Another
/// source reads `true`.
///
/// Not sure (`page[0].end.NextCursor`): Only the empty text is documented as the end; 0 is taken for
/// one too, since nothing can begin there.
///
/// Not sure (`objects.FollowedUser.fields.profile_sequence`): In the sample only, and the one name
/// without capitals.
///
/// Not sure (`objects.FollowedUser.fields.ProfileItem`): Which fields come is not said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FollowGetRequest {
    /// The user whose list is read.
    pub from_account: UserId,
    /// Which list.
    pub list: FollowList,
    /// Where to go on; empty on the first call.
    pub start_cursor: Option<Cursor>,
    /// Page size.
    ///
    /// At most 1000; the service assumes `100` when it is absent; the client sends `100` when it is not
    /// set.
    pub want_num: Option<u32>,
}

wire::object!(FollowGetRequest {
    from_account: needed(0, "From_Account"),
    list: needed(1, "FollowType"),
    start_cursor: option(2, "StartCursor"),
    want_num: option(3, "WantNum"),
});

wire::blank!(FollowGetRequest { from_account, list, start_cursor, want_num });

impl FollowGetRequest {
    /// Makes one with the fields that it must have.
    pub fn new(from_account: impl Into<UserId>, list: FollowList) -> Self {
        Self {
            from_account: from_account.into(),
            list,
            start_cursor: None,
            want_num: None,
        }
    }

    /// Sets [`start_cursor`](Self::start_cursor).
    #[must_use]
    pub fn start_cursor(mut self, start_cursor: impl Into<Cursor>) -> Self {
        self.start_cursor = Some(start_cursor.into());
        self
    }

    /// Sets [`want_num`](Self::want_num).
    #[must_use]
    pub fn want_num(mut self, want_num: u32) -> Self {
        self.want_num = Some(want_num);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FollowGetRequest, Object, REQUEST);

/// What [`FollowGetRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowGetResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// This page.
    pub follow_item: Vec<FollowedUser>,
    /// Where the next page begins; empty when finished.
    pub next_cursor: Cursor,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(FollowGetResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    follow_item: list(3, "FollowItem"),
    next_cursor: needed(4, "NextCursor"),
});

impl Answer for FollowGetResponse {
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
crate::schema::answer!(FollowGetResponse, NORMAL_ENVELOPE, RESPONSE);

/// One of the three lists of a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FollowList {
    /// Users who follow this one.
    Followers,
    /// Users whom this one follows.
    Following,
    /// Users who follow this one and are followed back.
    Mutual,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl FollowList {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Followers => 1,
            Self::Following => 2,
            Self::Mutual => 3,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Followers,
            2 => Self::Following,
            3 => Self::Mutual,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(FollowList);

#[cfg(feature = "schema")]
crate::schema::named!(FollowList, Enum, FOLLOW_LIST);

/// A user in such a list.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowedUser {
    /// Who.
    pub to_account: UserId,
    /// Since when.
    pub follow_time: Option<UnixTime>,
    /// Some of the user's profile.
    pub profile_item: Option<ProfileValues>,
    /// Revision of that profile.
    pub profile_sequence: Option<u64>,
}

wire::object!(FollowedUser {
    to_account: needed(0, "To_Account"),
    follow_time: option(1, "FollowTime"),
    profile_item: option(2, "ProfileItem"),
    profile_sequence: option(3, "profile_sequence"),
});

#[cfg(feature = "schema")]
crate::schema::named!(FollowedUser, Object, FOLLOWED_USER);

impl Endpoint for FollowGetRequest {
    type Response = FollowGetResponse;
    const META: &'static EndpointMeta = &FOLLOW_GET;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.want_num.get_or_insert(100);
        self.start_cursor.get_or_insert(Cursor::from(""));
    }
}

impl Paged for FollowGetRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.next_cursor, &[Literal::Text(""), Literal::Text("0")]) {
            return Ok(Step::End);
        }
        let next_1 = wire::next::<Cursor>("NextCursor", &answer.next_cursor)?;
        let moved = wire::carry(next_1, &mut self.start_cursor);
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated("StartCursor")) }
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.follow_item.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        self.want_num
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        self.want_num = Some(size);
    }
}

impl PagedItems for FollowGetRequest {
    type Item = FollowedUser;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.follow_item
    }
}

pub(crate) static FOLLOW_LIST: EnumMeta = EnumMeta {
    name: "FollowList",
    doc: "One of the three lists of a user.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Followers",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Users who follow this one.",
        },
        EnumValue {
            name: "Following",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "Users whom this one follows.",
        },
        EnumValue {
            name: "Mutual",
            wire: Literal::Int(3),
            aliases: &[],
            doc: "Users who follow this one and are followed back.",
        },
    ],
    prefixes: &[],
};

pub(crate) static FOLLOWED_USER: ObjectMeta = ObjectMeta::new(
    "FollowedUser",
    "A user in such a list.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FollowTime",
            name: "follow_time",
            ty: TypeMeta::Time,
            doc: "Since when.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ProfileItem",
            name: "profile_item",
            ty: TypeMeta::TagList(&tables::PROFILE_VALUES),
            doc: "Some of the user's profile.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "profile_sequence",
            name: "profile_sequence",
            ty: TypeMeta::U64,
            doc: "Revision of that profile.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "FollowGetRequest",
    "Lists who follows a user, whom the user follows, or who does both.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "The user whose list is read.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FollowType",
            name: "list",
            ty: TypeMeta::Enum(&tables::FOLLOW_LIST),
            doc: "Which list.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "StartCursor",
            name: "start_cursor",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "Where to go on; empty on the first call.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "WantNum",
            name: "want_num",
            ty: TypeMeta::U32,
            doc: "Page size.",
            rules: &FieldRules {
                default: Some(Literal::Int(100)),
                fill: Some(Fill::Value(Literal::Int(100))),
                max: Some(1000),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "FollowGetResponse",
    "",
    &[
        FieldMeta {
            wire: "FollowItem",
            name: "follow_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FOLLOWED_USER)),
            doc: "This page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NextCursor",
            name: "next_cursor",
            ty: TypeMeta::Id(&tables::CURSOR),
            doc: "Where the next page begins; empty when finished.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static FOLLOW_GET: EndpointMeta = EndpointMeta {
    path: "follow/follow_get",
    family: "follow",
    name: "follow_get",
    summary: "Lists who follows a user, whom the user follows, or who does both.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/70347",
            seen: "2025-10",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "Pro, Pro Plus or Enterprise plan, and the switch for following and followers in the console.",
    ),
    domain: &tables::FOLLOW_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "follow/follow_get",
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
            items: "FollowItem",
            size: Some("WantNum"),
            style: PageStyle::Cursor(CursorPage {
                next: &[("StartCursor", "NextCursor")],
                first: &[("StartCursor", Literal::Text(""))],
                end: &[("NextCursor", &[Literal::Text(""), Literal::Text("0")])],
                more: &[],
                empty_ends: false,
                or_given: false,
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[30001, 30002, 30003, 30004, 30005, 30006, 30007],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "Taken from the sibling pages; this table was not read to its end.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "request.WantNum.required",
            says: Some("true"),
            why: "Marked as required, and given a default all the same.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/70347",
                seen: "2025-10",
            }),
        },
        Doubt {
            at: "page[0].end.NextCursor",
            says: None,
            why: "Only the empty text is documented as the end; 0 is taken for one too, since nothing can begin there.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.FollowedUser.fields.profile_sequence",
            says: None,
            why: "In the sample only, and the one name without capitals.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/70347",
                seen: "2025-10",
            }),
        },
        Doubt {
            at: "objects.FollowedUser.fields.ProfileItem",
            says: None,
            why: "Which fields come is not said.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
