// Written by `cargo xtask gen` from spec/group/get_joined_group_list.yaml. Do not edit.

//! `group_open_http_svc/get_joined_group_list`: Lists the groups that a user is in.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, ApplyJoinOption, GroupField, GroupId, GroupType, InviteJoinOption,
    MemberRole, MsgFlag, OnOff, UnixTime, UserId,
};

/// Lists the groups that a user is in.
///
/// Unless filters ask for more, only ids are answered, unlike get_group_info. Live rooms, and Private
/// groups that nobody has used yet, have to be asked for; the list of live rooms may be incomplete,
/// since they do not store all members. An unknown user is not among the documented errors.
///
/// Command `group_open_http_svc/get_joined_group_list`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10018
/// (`answer_too_large`).
///
/// Source: page 269/1625 (2025-12), page 1047/34925 (2025-10), client library doocs_java (2025-12).
///
/// Not sure (`request.Limit.default`): Without a limit all groups come, and a user may be in more than
/// one answer can hold. Another source reads `all`.
///
/// Not sure (`request.SupportTopic`): Newer than the copies of the page that were read whole; what
/// comes when it is left out is not said.
///
/// Not sure (`objects.JoinedGroup.fields.MemberNum`): The filter says `MemberNum` and an older sample
/// answers `MemberCount`. Another source reads `MemberCount`.
///
/// Not sure (`objects.JoinedGroup.fields.InfoSeq`): In no sample read, like `InviteJoinOption`.
///
/// Not sure (`objects.GroupSelfInfo.fields.MsgSeq`): The older copy has unread messages in its place;
/// both are read. Another source reads `UnreadMsgNum`.
///
/// Not sure (`errors`): Neither an unknown user nor a caller without rights is in the table.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetJoinedGroupListRequest {
    /// User whose groups are read.
    pub member_account: UserId,
    /// 1 answers live rooms too.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub include_huge_groups: Option<bool>,
    /// 1 answers Private groups too that nobody has used yet.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub include_inactive_groups: Option<bool>,
    /// Page size. The service takes a call without it as a wish for all groups.
    ///
    /// At most 5000; the client sends `500` when it is not set.
    pub limit: Option<u32>,
    /// How many groups to pass over.
    ///
    /// The service assumes `0` when it is absent; the client sends `0` when it is not set.
    pub offset: Option<u32>,
    /// Kind of group wanted; absent: all.
    pub group_type: Option<GroupType>,
    /// 1: communities that can have topics; 0: the others.
    ///
    /// Travels as 0 or 1; only when `GroupType` is `"Community"`.
    pub support_topic: Option<bool>,
    /// What to answer besides the ids.
    pub response_filter: Option<JoinedGroupFilter>,
}

wire::object!(GetJoinedGroupListRequest {
    member_account: needed(0, "Member_Account"),
    include_huge_groups: option_as::<Flag>(1, "WithHugeGroups"),
    include_inactive_groups: option_as::<Flag>(2, "WithNoActiveGroups"),
    limit: option(3, "Limit"),
    offset: option(4, "Offset"),
    group_type: option(5, "GroupType"),
    support_topic: option_as::<Flag>(6, "SupportTopic"),
    response_filter: option(7, "ResponseFilter"),
});

wire::blank!(
    GetJoinedGroupListRequest { member_account, include_huge_groups,
    include_inactive_groups, limit, offset, group_type, support_topic, response_filter }
);

impl GetJoinedGroupListRequest {
    /// Makes one with the fields that it must have.
    pub fn new(member_account: impl Into<UserId>) -> Self {
        Self {
            member_account: member_account.into(),
            include_huge_groups: None,
            include_inactive_groups: None,
            limit: None,
            offset: None,
            group_type: None,
            support_topic: None,
            response_filter: None,
        }
    }

    /// Sets [`include_huge_groups`](Self::include_huge_groups).
    #[must_use]
    pub fn include_huge_groups(mut self, include_huge_groups: bool) -> Self {
        self.include_huge_groups = Some(include_huge_groups);
        self
    }

    /// Sets [`include_inactive_groups`](Self::include_inactive_groups).
    #[must_use]
    pub fn include_inactive_groups(mut self, include_inactive_groups: bool) -> Self {
        self.include_inactive_groups = Some(include_inactive_groups);
        self
    }

    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`offset`](Self::offset).
    #[must_use]
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets [`group_type`](Self::group_type).
    #[must_use]
    pub fn group_type(mut self, group_type: impl Into<GroupType>) -> Self {
        self.group_type = Some(group_type.into());
        self
    }

    /// Sets [`support_topic`](Self::support_topic).
    #[must_use]
    pub fn support_topic(mut self, support_topic: bool) -> Self {
        self.support_topic = Some(support_topic);
        self
    }

    /// Sets [`response_filter`](Self::response_filter).
    #[must_use]
    pub fn response_filter(
        mut self,
        response_filter: impl Into<JoinedGroupFilter>,
    ) -> Self {
        self.response_filter = Some(response_filter.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetJoinedGroupListRequest, Object, REQUEST);

/// What [`GetJoinedGroupListRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetJoinedGroupListResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// All groups that fit the request, not only those of this page.
    pub total_count: u32,
    /// This page; objects in spite of its name.
    pub group_id_list: Vec<JoinedGroup>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetJoinedGroupListResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    total_count: needed(3, "TotalCount"),
    group_id_list: list(4, "GroupIdList"),
});

impl Answer for GetJoinedGroupListResponse {
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
crate::schema::answer!(GetJoinedGroupListResponse, NORMAL_ENVELOPE, RESPONSE);

/// Name of a field of the user in a group, for filters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupSelfField {
    /// Role.
    Role,
    /// When the user joined.
    JoinTime,
    /// How messages reach the user.
    MsgFlag,
    /// Newest message that the user has read.
    MsgSeq,
    /// Unread messages; older pages only.
    UnreadMsgNum,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl GroupSelfField {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Role => "Role",
            Self::JoinTime => "JoinTime",
            Self::MsgFlag => "MsgFlag",
            Self::MsgSeq => "MsgSeq",
            Self::UnreadMsgNum => "UnreadMsgNum",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Role" => Self::Role,
            "JoinTime" => Self::JoinTime,
            "MsgFlag" => Self::MsgFlag,
            "MsgSeq" => Self::MsgSeq,
            "UnreadMsgNum" => Self::UnreadMsgNum,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(GroupSelfField);

#[cfg(feature = "schema")]
crate::schema::named!(GroupSelfField, Enum, GROUP_SELF_FIELD);

/// What to answer of each group besides its id.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinedGroupFilter {
    /// Fields of the group; absent: none. The id always comes.
    pub group_base_info_filter: Option<Vec<GroupField>>,
    /// Fields of the user in the group; absent: none.
    pub self_info_filter: Option<Vec<GroupSelfField>>,
}

wire::object!(JoinedGroupFilter {
    group_base_info_filter: option(0, "GroupBaseInfoFilter"),
    self_info_filter: option(1, "SelfInfoFilter"),
});

impl JoinedGroupFilter {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            group_base_info_filter: None,
            self_info_filter: None,
        }
    }

    /// Sets [`group_base_info_filter`](Self::group_base_info_filter).
    #[must_use]
    pub fn group_base_info_filter(
        mut self,
        group_base_info_filter: impl IntoIterator<Item = impl Into<GroupField>>,
    ) -> Self {
        self.group_base_info_filter = Some(
            group_base_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`self_info_filter`](Self::self_info_filter).
    #[must_use]
    pub fn self_info_filter(
        mut self,
        self_info_filter: impl IntoIterator<Item = impl Into<GroupSelfField>>,
    ) -> Self {
        self.self_info_filter = Some(
            self_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(JoinedGroupFilter, Object, JOINED_GROUP_FILTER);

/// A group that the user is in. Only what the filters name is answered.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinedGroup {
    /// Which group.
    pub group_id: GroupId,
    /// Kind of group.
    pub group_type: Option<GroupType>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub introduction: Option<String>,
    /// Announcement.
    pub notification: Option<String>,
    /// Address of the picture.
    pub face_url: Option<String>,
    /// Owner; none: nobody owns the group.
    ///
    /// `""` reads as none.
    pub owner_account: Option<UserId>,
    /// When it was created.
    pub create_time: Option<UnixTime>,
    /// Revision of the profile; it rises with every change.
    pub info_seq: Option<u32>,
    /// When the profile last changed.
    pub last_info_time: Option<UnixTime>,
    /// When the newest message was sent; none: there is none.
    ///
    /// `0` reads as none.
    pub last_msg_time: Option<UnixTime>,
    /// Sequence number that the next message gets.
    pub next_msg_seq: Option<u32>,
    /// Number of members.
    pub member_num: Option<u32>,
    /// Capacity.
    pub max_member_num: Option<u32>,
    /// How applications are handled.
    pub apply_join_option: Option<ApplyJoinOption>,
    /// How invitations are handled.
    pub invite_join_option: Option<InviteJoinOption>,
    /// Whether everybody is muted.
    pub mute_all_member: Option<OnOff>,
    /// The user in this group.
    pub self_info: Option<GroupSelfInfo>,
}

wire::object!(JoinedGroup {
    group_id: needed(0, "GroupId"),
    group_type: option(1, "Type"),
    name: option(2, "Name"),
    introduction: option(3, "Introduction"),
    notification: option(4, "Notification"),
    face_url: option(5, "FaceUrl"),
    owner_account: zero_is_none(6, "Owner_Account"),
    create_time: option(7, "CreateTime"),
    info_seq: option(8, "InfoSeq"),
    last_info_time: option(9, "LastInfoTime"),
    last_msg_time: zero_is_none(10, "LastMsgTime"),
    next_msg_seq: option(11, "NextMsgSeq"),
    member_num: option(12, "MemberNum" | "MemberCount"),
    max_member_num: option(13, "MaxMemberNum"),
    apply_join_option: option(14, "ApplyJoinOption"),
    invite_join_option: option(15, "InviteJoinOption"),
    mute_all_member: option(16, "MuteAllMember" | "ShutUpAllMember"),
    self_info: option(17, "SelfInfo"),
});

wire::debug!(
    JoinedGroup { group_id, group_type, owner_account, create_time, info_seq,
    last_info_time, last_msg_time, next_msg_seq, member_num, max_member_num,
    apply_join_option, invite_join_option, mute_all_member, self_info }
);

#[cfg(feature = "schema")]
crate::schema::named!(JoinedGroup, Object, JOINED_GROUP);

/// What a user is in one group. Only what the filter names is answered.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupSelfInfo {
    /// Role in the group.
    pub role: Option<MemberRole>,
    /// When the user joined.
    pub join_time: Option<UnixTime>,
    /// How the group's messages reach the user.
    pub msg_flag: Option<MsgFlag>,
    /// Sequence number of the newest message that the user has read.
    pub msg_seq: Option<u32>,
    /// Unread messages; older pages only.
    pub unread_msg_num: Option<u32>,
}

wire::object!(GroupSelfInfo {
    role: option(0, "Role"),
    join_time: option(1, "JoinTime"),
    msg_flag: option(2, "MsgFlag"),
    msg_seq: option(3, "MsgSeq"),
    unread_msg_num: option(4, "UnreadMsgNum"),
});

#[cfg(feature = "schema")]
crate::schema::named!(GroupSelfInfo, Object, GROUP_SELF_INFO);

impl Endpoint for GetJoinedGroupListRequest {
    type Response = GetJoinedGroupListResponse;
    const META: &'static EndpointMeta = &GET_JOINED_GROUP_LIST;

    #[inline]
    fn fill(&mut self, _: &mut dyn FillSource) {
        self.limit.get_or_insert(500);
        self.offset.get_or_insert(0);
    }
}

impl Paged for GetJoinedGroupListRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        let total = Some(u64::from(answer.total_count));
        Ok(
            wire::offset(
                &mut self.offset,
                answer.group_id_list.len()
                    + wire::undecoded_in(&answer.undecoded, "GroupIdList"),
                total,
            ),
        )
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.group_id_list.is_empty()
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        self.limit
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        self.limit = Some(size);
    }
}

impl PagedItems for GetJoinedGroupListRequest {
    type Item = JoinedGroup;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.group_id_list
    }
}

pub(crate) static GROUP_SELF_FIELD: EnumMeta = EnumMeta {
    name: "GroupSelfField",
    doc: "Name of a field of the user in a group, for filters.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Role",
            wire: Literal::Text("Role"),
            aliases: &[],
            doc: "Role.",
        },
        EnumValue {
            name: "JoinTime",
            wire: Literal::Text("JoinTime"),
            aliases: &[],
            doc: "When the user joined.",
        },
        EnumValue {
            name: "MsgFlag",
            wire: Literal::Text("MsgFlag"),
            aliases: &[],
            doc: "How messages reach the user.",
        },
        EnumValue {
            name: "MsgSeq",
            wire: Literal::Text("MsgSeq"),
            aliases: &[],
            doc: "Newest message that the user has read.",
        },
        EnumValue {
            name: "UnreadMsgNum",
            wire: Literal::Text("UnreadMsgNum"),
            aliases: &[],
            doc: "Unread messages; older pages only.",
        },
    ],
    prefixes: &[],
};

pub(crate) static JOINED_GROUP_FILTER: ObjectMeta = ObjectMeta::new(
    "JoinedGroupFilter",
    "What to answer of each group besides its id.",
    &[
        FieldMeta {
            wire: "GroupBaseInfoFilter",
            name: "group_base_info_filter",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::GROUP_FIELD)),
            doc: "Fields of the group; absent: none. The id always comes.",
            rules: &FieldRules {
                filters: Some("GroupIdList"),
                when_absent: WhenAbsent::None,
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SelfInfoFilter",
            name: "self_info_filter",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::GROUP_SELF_FIELD)),
            doc: "Fields of the user in the group; absent: none.",
            rules: &FieldRules {
                filters: Some("GroupIdList.SelfInfo"),
                when_absent: WhenAbsent::None,
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static JOINED_GROUP: ObjectMeta = ObjectMeta::new(
    "JoinedGroup",
    "A group that the user is in. Only what the filters name is answered.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Which group.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Type",
            name: "group_type",
            ty: TypeMeta::Enum(&tables::GROUP_TYPE),
            doc: "Kind of group.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Name",
            name: "name",
            ty: TypeMeta::String,
            doc: "Name.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Introduction",
            name: "introduction",
            ty: TypeMeta::String,
            doc: "Description.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Notification",
            name: "notification",
            ty: TypeMeta::String,
            doc: "Announcement.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "Address of the picture.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Owner_Account",
            name: "owner_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Owner; none: nobody owns the group.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CreateTime",
            name: "create_time",
            ty: TypeMeta::Time,
            doc: "When it was created.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "InfoSeq",
            name: "info_seq",
            ty: TypeMeta::U32,
            doc: "Revision of the profile; it rises with every change.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastInfoTime",
            name: "last_info_time",
            ty: TypeMeta::Time,
            doc: "When the profile last changed.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastMsgTime",
            name: "last_msg_time",
            ty: TypeMeta::Time,
            doc: "When the newest message was sent; none: there is none.",
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NextMsgSeq",
            name: "next_msg_seq",
            ty: TypeMeta::U32,
            doc: "Sequence number that the next message gets.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MemberNum",
            name: "member_num",
            ty: TypeMeta::U32,
            doc: "Number of members.",
            rules: &FieldRules {
                aliases: &["MemberCount"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MaxMemberNum",
            name: "max_member_num",
            ty: TypeMeta::U32,
            doc: "Capacity.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ApplyJoinOption",
            name: "apply_join_option",
            ty: TypeMeta::Enum(&tables::APPLY_JOIN_OPTION),
            doc: "How applications are handled.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "InviteJoinOption",
            name: "invite_join_option",
            ty: TypeMeta::Enum(&tables::INVITE_JOIN_OPTION),
            doc: "How invitations are handled.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MuteAllMember",
            name: "mute_all_member",
            ty: TypeMeta::Enum(&tables::ON_OFF),
            doc: "Whether everybody is muted.",
            rules: &FieldRules {
                aliases: &["ShutUpAllMember"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SelfInfo",
            name: "self_info",
            ty: TypeMeta::Object(&tables::GROUP_SELF_INFO),
            doc: "The user in this group.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GROUP_SELF_INFO: ObjectMeta = ObjectMeta::new(
    "GroupSelfInfo",
    "What a user is in one group. Only what the filter names is answered.",
    &[
        FieldMeta {
            wire: "Role",
            name: "role",
            ty: TypeMeta::Enum(&tables::MEMBER_ROLE),
            doc: "Role in the group.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "JoinTime",
            name: "join_time",
            ty: TypeMeta::Time,
            doc: "When the user joined.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgFlag",
            name: "msg_flag",
            ty: TypeMeta::Enum(&tables::MSG_FLAG),
            doc: "How the group's messages reach the user.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Sequence number of the newest message that the user has read.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UnreadMsgNum",
            name: "unread_msg_num",
            ty: TypeMeta::U32,
            doc: "Unread messages; older pages only.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetJoinedGroupListRequest",
    "Lists the groups that a user is in.",
    &[
        FieldMeta {
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "User whose groups are read.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "WithHugeGroups",
            name: "include_huge_groups",
            ty: TypeMeta::Flag,
            doc: "1 answers live rooms too.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "WithNoActiveGroups",
            name: "include_inactive_groups",
            ty: TypeMeta::Flag,
            doc: "1 answers Private groups too that nobody has used yet.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Limit",
            name: "limit",
            ty: TypeMeta::U32,
            doc: "Page size. The service takes a call without it as a wish for all groups.",
            rules: &FieldRules {
                fill: Some(Fill::Value(Literal::Int(500))),
                max: Some(5000),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Offset",
            name: "offset",
            ty: TypeMeta::U32,
            doc: "How many groups to pass over.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                fill: Some(Fill::Value(Literal::Int(0))),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupType",
            name: "group_type",
            ty: TypeMeta::Enum(&tables::GROUP_TYPE),
            doc: "Kind of group wanted; absent: all.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SupportTopic",
            name: "support_topic",
            ty: TypeMeta::Flag,
            doc: "1: communities that can have topics; 0: the others.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("GroupType"),
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResponseFilter",
            name: "response_filter",
            ty: TypeMeta::Object(&tables::JOINED_GROUP_FILTER),
            doc: "What to answer besides the ids.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetJoinedGroupListResponse",
    "",
    &[
        FieldMeta {
            wire: "TotalCount",
            name: "total_count",
            ty: TypeMeta::U32,
            doc: "All groups that fit the request, not only those of this page.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupIdList",
            name: "group_id_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::JOINED_GROUP)),
            doc: "This page; objects in spite of its name.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_JOINED_GROUP_LIST: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_joined_group_list",
    family: "group",
    name: "get_joined_group_list",
    summary: "Lists the groups that a user is in.",
    doc: "Unless filters ask for more, only ids are answered, unlike get_group_info. Live rooms, and Private groups that nobody has used yet, have to be asked for; the list of live rooms may be incomplete, since they do not store all members. An unknown user is not among the documented errors.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1625",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34925",
            seen: "2025-10",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/get_joined_group_list",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    page: &[
        Page {
            when: &[],
            items: "GroupIdList",
            size: Some("Limit"),
            style: PageStyle::Offset(OffsetPage {
                offset: "Offset",
                total: Some("TotalCount"),
                total_when: &[],
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10018],
    doubts: &[
        Doubt {
            at: "request.Limit.default",
            says: Some("all"),
            why: "Without a limit all groups come, and a user may be in more than one answer can hold.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1625",
                seen: "",
            }),
        },
        Doubt {
            at: "request.SupportTopic",
            says: None,
            why: "Newer than the copies of the page that were read whole; what comes when it is left out is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "objects.JoinedGroup.fields.MemberNum",
            says: Some("MemberCount"),
            why: "The filter says `MemberNum` and an older sample answers `MemberCount`.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1625",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.JoinedGroup.fields.InfoSeq",
            says: None,
            why: "In no sample read, like `InviteJoinOption`.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "objects.GroupSelfInfo.fields.MsgSeq",
            says: Some("UnreadMsgNum"),
            why: "The older copy has unread messages in its place; both are read.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1625",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "Neither an unknown user nor a caller without rights is in the table.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1625",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
