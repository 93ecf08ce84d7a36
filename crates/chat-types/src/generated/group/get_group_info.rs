// Written by `cargo xtask gen` from spec/group/get_group_info.yaml. Do not edit.

//! `group_open_http_svc/get_group_info`: Reads groups, with their members and custom fields if wanted.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, AppId, ApplyJoinOption, CommunityPermissions, CustomFieldKey,
    GroupCustomField, GroupField, GroupId, GroupMember, GroupType, InviteJoinOption,
    MemberField, OnOff, UnixTime, UserId,
};

/// Reads groups, with their members and custom fields if wanted.
///
/// Works on groups of every type; of a live room neither the members nor their number are answered, see
/// get_members and get_online_member_num. The code of the call says nothing about the groups: each item
/// has its own. Members come along unless filtered away, so a large group is better read without them
/// and paged with get_group_member_info.
///
/// Command `group_open_http_svc/get_group_info`; at most 200 calls a second; retry class `read`; a
/// `GroupIdList` of more than 50 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10018 (`answer_too_large`).
///
/// Source: page 269/1616 (2025-12), page 1047/34961 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`doc`): Copies up to 2024 make no exception for live rooms.
///
/// Not sure (`request.GroupIdList.codes.max_items`): What too many groups are answered with is not
/// documented; 10005 counts accounts.
///
/// Not sure (`objects.GroupInfoFilter.fields.MemberInfoFilter.when_absent`): A comment in the sample
/// with filters asks to add this list if members are wanted; the text says that without filters
/// everything comes. Another source reads `none`.
///
/// Not sure (`objects.GroupInfoFilter.fields.AppDefinedDataFilter_Group`): There are no custom fields
/// by default, yet the sample without filters shows them, of group and members.
///
/// Not sure (`objects.GroupInfo.fields.Appid`): Stands in one sample only and in no table; whether a
/// filter can name it is not known.
///
/// Not sure (`objects.GroupInfo.fields.InfoSeq`): In no sample read, like `InviteJoinOption`.
///
/// Not sure (`objects.GroupInfo.fields.SupportTopic`): In no sample read, and whether filters can name
/// it and the two permission fields is not known.
///
/// Not sure (`objects.GroupInfo.fields.LastMsgTime.none`): 0 for a group without messages is inferred
/// from the other times.
///
/// Not sure (`item_errors`): The page says that each group has a code and does not list them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGroupInfoRequest {
    /// Groups to read.
    ///
    /// 1 to 50 items.
    pub group_id_list: Vec<GroupId>,
    /// Narrows the answer; absent: everything.
    pub response_filter: Option<GroupInfoFilter>,
}

wire::object!(GetGroupInfoRequest {
    group_id_list: needed(0, "GroupIdList"),
    response_filter: option(1, "ResponseFilter"),
});

wire::blank!(GetGroupInfoRequest { group_id_list, response_filter });

impl GetGroupInfoRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id_list: impl IntoIterator<Item = impl Into<GroupId>>) -> Self {
        Self {
            group_id_list: group_id_list.into_iter().map(Into::into).collect(),
            response_filter: None,
        }
    }

    /// Sets [`response_filter`](Self::response_filter).
    #[must_use]
    pub fn response_filter(
        mut self,
        response_filter: impl Into<GroupInfoFilter>,
    ) -> Self {
        self.response_filter = Some(response_filter.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetGroupInfoRequest, Object, REQUEST);

/// What [`GetGroupInfoRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct GetGroupInfoResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One item for each group that was asked for.
    pub group_info: Vec<GroupInfo>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetGroupInfoResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    group_info: list(3, "GroupInfo"),
});

impl GetGroupInfoResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &GroupInfo> {
        self.group_info
            .iter()
            .filter(|item| {
                wire::classify(
                    GetGroupInfoRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for GetGroupInfoResponse {
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
crate::schema::answer!(GetGroupInfoResponse, NORMAL_ENVELOPE, RESPONSE);

/// What to answer of each group. An absent list and an empty one are not the same.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupInfoFilter {
    /// Fields of the group; absent: all.
    pub group_base_info_filter: Option<Vec<GroupField>>,
    /// Fields of the members; absent: all.
    pub member_info_filter: Option<Vec<MemberField>>,
    /// Custom fields of the group; absent: none, unless there is no filter of any kind.
    pub app_defined_data_filter_group: Option<Vec<CustomFieldKey>>,
    /// Custom fields of the members; absent: none, unless there is no filter of any kind.
    pub app_defined_data_filter_group_member: Option<Vec<CustomFieldKey>>,
}

wire::object!(GroupInfoFilter {
    group_base_info_filter: option(0, "GroupBaseInfoFilter"),
    member_info_filter: option(1, "MemberInfoFilter"),
    app_defined_data_filter_group: option(2, "AppDefinedDataFilter_Group"),
    app_defined_data_filter_group_member: option(3, "AppDefinedDataFilter_GroupMember"),
});

impl GroupInfoFilter {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            group_base_info_filter: None,
            member_info_filter: None,
            app_defined_data_filter_group: None,
            app_defined_data_filter_group_member: None,
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

    /// Sets [`member_info_filter`](Self::member_info_filter).
    #[must_use]
    pub fn member_info_filter(
        mut self,
        member_info_filter: impl IntoIterator<Item = impl Into<MemberField>>,
    ) -> Self {
        self.member_info_filter = Some(
            member_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`app_defined_data_filter_group`](Self::app_defined_data_filter_group).
    #[must_use]
    pub fn app_defined_data_filter_group(
        mut self,
        app_defined_data_filter_group: impl IntoIterator<
            Item = impl Into<CustomFieldKey>,
        >,
    ) -> Self {
        self.app_defined_data_filter_group = Some(
            app_defined_data_filter_group.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`app_defined_data_filter_group_member`](Self::app_defined_data_filter_group_member).
    #[must_use]
    pub fn app_defined_data_filter_group_member(
        mut self,
        app_defined_data_filter_group_member: impl IntoIterator<
            Item = impl Into<CustomFieldKey>,
        >,
    ) -> Self {
        self.app_defined_data_filter_group_member = Some(
            app_defined_data_filter_group_member.into_iter().map(Into::into).collect(),
        );
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GroupInfoFilter, Object, GROUP_INFO_FILTER);

/// A group, or why it could not be read. A filter of group fields leaves out what it does not name.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupInfo {
    /// Which group.
    pub group_id: GroupId,
    /// Outcome for this group.
    pub error_code: i64,
    /// What went wrong with this group, or empty.
    pub error_info: String,
    /// Kind of group.
    pub group_type: Option<GroupType>,
    /// Name.
    pub name: Option<String>,
    /// The app that the group belongs to.
    pub app_id: Option<AppId>,
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
    /// Capacity; create_group calls it `MaxMemberCount`.
    pub max_member_num: Option<u32>,
    /// How applications are handled.
    pub apply_join_option: Option<ApplyJoinOption>,
    /// How invitations are handled.
    pub invite_join_option: Option<InviteJoinOption>,
    /// Whether everybody is muted.
    pub mute_all_member: Option<OnOff>,
    /// Whether the community can have topics.
    ///
    /// Travels as 0 or 1.
    pub support_topic: Option<bool>,
    /// Whether permission groups are in the place of the administrator role.
    ///
    /// Travels as 0 or 1.
    pub enable_permission: Option<bool>,
    /// What every member may do.
    pub default_permission: Option<CommunityPermissions>,
    /// Custom fields of the group, those that the filter names.
    pub app_defined_data: Vec<GroupCustomField>,
    /// Members.
    pub member_list: Vec<GroupMember>,
}

wire::object!(GroupInfo {
    group_id: needed(0, "GroupId"),
    error_code: needed(1, "ErrorCode"),
    error_info: needed(2, "ErrorInfo"),
    group_type: option(3, "Type"),
    name: option(4, "Name"),
    app_id: option(5, "Appid"),
    introduction: option(6, "Introduction"),
    notification: option(7, "Notification"),
    face_url: option(8, "FaceUrl"),
    owner_account: zero_is_none(9, "Owner_Account"),
    create_time: option(10, "CreateTime"),
    info_seq: option(11, "InfoSeq"),
    last_info_time: option(12, "LastInfoTime"),
    last_msg_time: zero_is_none(13, "LastMsgTime"),
    next_msg_seq: option(14, "NextMsgSeq"),
    member_num: option(15, "MemberNum"),
    max_member_num: option(16, "MaxMemberNum"),
    apply_join_option: option(17, "ApplyJoinOption"),
    invite_join_option: option(18, "InviteJoinOption"),
    mute_all_member: option(19, "MuteAllMember" | "ShutUpAllMember"),
    support_topic: option_as::<Flag>(20, "SupportTopic"),
    enable_permission: option_as::<Flag>(21, "EnablePermission"),
    default_permission: option(22, "DefaultPermission"),
    app_defined_data: list_if_any(23, "AppDefinedData"),
    member_list: list_if_any(24, "MemberList"),
});

wire::debug!(
    GroupInfo { group_id, error_code, group_type, app_id, owner_account, create_time,
    info_seq, last_info_time, last_msg_time, next_msg_seq, member_num, max_member_num,
    apply_join_option, invite_join_option, mute_all_member, support_topic,
    enable_permission, default_permission, app_defined_data, member_list }
);

#[cfg(feature = "schema")]
crate::schema::named!(GroupInfo, Object, GROUP_INFO);

impl Endpoint for GetGroupInfoRequest {
    type Response = GetGroupInfoResponse;
    const META: &'static EndpointMeta = &GET_GROUP_INFO;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&GET_GROUP_INFO);
        if self.group_id_list.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.group_id_list);
        let rest = part.split_off(size);
        let call = Self {
            group_id_list: part,
            ..self.clone()
        };
        self.group_id_list = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("GroupInfo", whole.group_info.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.group_info.append(&mut part.group_info);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.group_id_list.iter().map(|item| item.to_string()).collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .group_info
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.error_code);
                ItemResult::new(
                    Some(item.group_id.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    Some(item.error_info.as_str()),
                )
            })
            .collect()
    }
}

pub(crate) static GROUP_INFO_FILTER: ObjectMeta = ObjectMeta::new(
    "GroupInfoFilter",
    "What to answer of each group. An absent list and an empty one are not the same.",
    &[
        FieldMeta {
            wire: "GroupBaseInfoFilter",
            name: "group_base_info_filter",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::GROUP_FIELD)),
            doc: "Fields of the group; absent: all.",
            rules: &FieldRules {
                filters: Some("GroupInfo"),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MemberInfoFilter",
            name: "member_info_filter",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::MEMBER_FIELD)),
            doc: "Fields of the members; absent: all.",
            rules: &FieldRules {
                filters: Some("GroupInfo.MemberList"),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AppDefinedDataFilter_Group",
            name: "app_defined_data_filter_group",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::CUSTOM_FIELD_KEY)),
            doc: "Custom fields of the group; absent: none, unless there is no filter of any kind.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AppDefinedDataFilter_GroupMember",
            name: "app_defined_data_filter_group_member",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::CUSTOM_FIELD_KEY)),
            doc: "Custom fields of the members; absent: none, unless there is no filter of any kind.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GROUP_INFO: ObjectMeta = ObjectMeta::new(
    "GroupInfo",
    "A group, or why it could not be read. A filter of group fields leaves out what it does not name.",
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
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::Code,
            doc: "Outcome for this group.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorInfo",
            name: "error_info",
            ty: TypeMeta::String,
            doc: "What went wrong with this group, or empty.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Type",
            name: "group_type",
            ty: TypeMeta::Enum(&tables::GROUP_TYPE),
            doc: "Kind of group.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Name",
            name: "name",
            ty: TypeMeta::String,
            doc: "Name.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Appid",
            name: "app_id",
            ty: TypeMeta::Id(&tables::APP_ID),
            doc: "The app that the group belongs to.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Introduction",
            name: "introduction",
            ty: TypeMeta::String,
            doc: "Description.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Notification",
            name: "notification",
            ty: TypeMeta::String,
            doc: "Announcement.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "Address of the picture.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Owner_Account",
            name: "owner_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Owner; none: nobody owns the group.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
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
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "InfoSeq",
            name: "info_seq",
            ty: TypeMeta::U32,
            doc: "Revision of the profile; it rises with every change.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastInfoTime",
            name: "last_info_time",
            ty: TypeMeta::Time,
            doc: "When the profile last changed.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastMsgTime",
            name: "last_msg_time",
            ty: TypeMeta::Time,
            doc: "When the newest message was sent; none: there is none.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
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
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MemberNum",
            name: "member_num",
            ty: TypeMeta::U32,
            doc: "Number of members.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MaxMemberNum",
            name: "max_member_num",
            ty: TypeMeta::U32,
            doc: "Capacity; create_group calls it `MaxMemberCount`.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ApplyJoinOption",
            name: "apply_join_option",
            ty: TypeMeta::Enum(&tables::APPLY_JOIN_OPTION),
            doc: "How applications are handled.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "InviteJoinOption",
            name: "invite_join_option",
            ty: TypeMeta::Enum(&tables::INVITE_JOIN_OPTION),
            doc: "How invitations are handled.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MuteAllMember",
            name: "mute_all_member",
            ty: TypeMeta::Enum(&tables::ON_OFF),
            doc: "Whether everybody is muted.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                aliases: &["ShutUpAllMember"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SupportTopic",
            name: "support_topic",
            ty: TypeMeta::Flag,
            doc: "Whether the community can have topics.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "EnablePermission",
            name: "enable_permission",
            ty: TypeMeta::Flag,
            doc: "Whether permission groups are in the place of the administrator role.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DefaultPermission",
            name: "default_permission",
            ty: TypeMeta::Bits(&tables::COMMUNITY_PERMISSIONS),
            doc: "What every member may do.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AppDefinedData",
            name: "app_defined_data",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_CUSTOM_FIELD)),
            doc: "Custom fields of the group, those that the filter names.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MemberList",
            name: "member_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_MEMBER)),
            doc: "Members.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
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
    "GetGroupInfoRequest",
    "Reads groups, with their members and custom fields if wanted.",
    &[
        FieldMeta {
            wire: "GroupIdList",
            name: "group_id_list",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::GROUP_ID)),
            doc: "Groups to read.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(50),
                codes: &[(chat_meta::check::Rule::MaxItems, 10004)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResponseFilter",
            name: "response_filter",
            ty: TypeMeta::Object(&tables::GROUP_INFO_FILTER),
            doc: "Narrows the answer; absent: everything.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetGroupInfoResponse",
    "",
    &[
        FieldMeta {
            wire: "GroupInfo",
            name: "group_info",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_INFO)),
            doc: "One item for each group that was asked for.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_GROUP_INFO: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_group_info",
    family: "group",
    name: "get_group_info",
    summary: "Reads groups, with their members and custom fields if wanted.",
    doc: "Works on groups of every type; of a live room neither the members nor their number are answered, see get_members and get_online_member_num. The code of the call says nothing about the groups: each item has its own. Members come along unless filtered away, so a large group is better read without them and paged with get_group_member_info.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1616",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34961",
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
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/get_group_info",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    batch: Some(Batch {
        over: "GroupIdList",
        id: None,
        size: 50,
        in_order: false,
    }),
    results: Some(Results {
        list: "GroupInfo",
        id: Some("GroupId"),
        outcome: Some("ErrorCode"),
        info: Some("ErrorInfo"),
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 10018],
    item_errors: &[10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "doc",
            says: None,
            why: "Copies up to 2024 make no exception for live rooms.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34961",
                seen: "2024-07",
            }),
        },
        Doubt {
            at: "request.GroupIdList.codes.max_items",
            says: None,
            why: "What too many groups are answered with is not documented; 10005 counts accounts.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.GroupInfoFilter.fields.MemberInfoFilter.when_absent",
            says: Some("none"),
            why: "A comment in the sample with filters asks to add this list if members are wanted; the text says that without filters everything comes.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1616",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "objects.GroupInfoFilter.fields.AppDefinedDataFilter_Group",
            says: None,
            why: "There are no custom fields by default, yet the sample without filters shows them, of group and members.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1616",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "objects.GroupInfo.fields.Appid",
            says: None,
            why: "Stands in one sample only and in no table; whether a filter can name it is not known.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1616",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "objects.GroupInfo.fields.InfoSeq",
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
            at: "objects.GroupInfo.fields.SupportTopic",
            says: None,
            why: "In no sample read, and whether filters can name it and the two permission fields is not known.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "objects.GroupInfo.fields.LastMsgTime.none",
            says: None,
            why: "0 for a group without messages is inferred from the other times.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "The page says that each group has a code and does not list them.",
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
