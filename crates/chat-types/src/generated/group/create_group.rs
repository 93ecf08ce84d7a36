// Written by `cargo xtask gen` from spec/group/create_group.yaml. Do not edit.

//! `group_open_http_svc/create_group`: Creates a group, optionally with an owner, first members and
//! custom fields.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, ApplyJoinOption, CommunityPermissions, GroupCustomField, GroupId,
    GroupType, InviteJoinOption, MemberCustomField, MemberRole, UserId,
};

/// Creates a group, optionally with an owner, first members and custom fields.
///
/// Without `GroupId` the service makes an id, and a repeat makes a second group. With it a repeat is
/// refused because the id is in use, so that nothing is created twice. Quotas of the app (groups in
/// total, net growth per day, live rooms) and of the users (groups they are in) apply.
///
/// Command `group_open_http_svc/create_group`; at most 200 calls a second; retry class `depends`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
/// (`too_many_items`), 10006 (`operation_rate_exceeded`), 10007 (`permission_denied`), 10008
/// (`request_rejected`), 10016 (`vetoed_by_webhook`), 10021 (`id_taken`), 10025 (`id_taken_by_owner`),
/// 10036 (`too_many_avchatrooms`), 10037 (`user_in_too_many_groups`), 10038
/// (`too_many_members_for_plan`), 10058 (`trial_groups_exceeded`), 80001 (`text_blocked`).
///
/// Source: page 269/1615 (2025-11), page 1047/34895, page 269/9346 (2025-11), page 1047/33529, client
/// library doocs_java (2025-12).
///
/// Not sure (`retry`): A repeat without an owner may be refused with the number for somebody else's
/// group, so it is looked up. Groups that users make have an owner; one without an owner that has all
/// that was asked for and that a look can show is taken for the work of this call, though another
/// process of the app may have made it in the same way, with other first members or custom fields.
///
/// Not sure (`already`): 10025 is worded as an id that you used yourself, 10021 as one that somebody
/// else uses. No source tells which of them a repeat without an owner gets; a resend answered with
/// 10021 stays an error although the first attempt may have worked.
///
/// Not sure (`group_types.allowed`): An older copy offers the broadcast room, which is retired. Another
/// source reads `BChatRoom`.
///
/// Not sure (`group_types.code`): No page tells what an unknown kind of group is answered with.
///
/// Not sure (`request.Name.max_bytes`): That of some client libraries has larger limits: name 100,
/// description and announcement 400, picture 500 bytes. The page of limits, pages of commands and the
/// reference of other client libraries have the smaller ones. Another source reads `100`.
///
/// Not sure (`request.GroupId.code`): The page's table has no 10015, so a bad choice is taken to be a
/// bad parameter.
///
/// Not sure (`request.GroupId.none`): That an empty id is no choice at all is not documented, but
/// nobody could mean it as one.
///
/// Not sure (`request.MaxMemberCount`): Every other command calls the capacity so; whether it is
/// understood here is not known. Another source reads `MaxMemberNum`.
///
/// Not sure (`request.InviteJoinOption`): Newer than the copy of the page that was read whole.
///
/// Not sure (`request.AppDefinedData.max_items`): An older copy of the page of limits. Another source
/// reads `20`.
///
/// Not sure (`request.AppDefinedData`): One key of a sample begins with a blank, which the rule for
/// keys forbids; most likely a slip.
///
/// Not sure (`request.AppMemberDefinedData`): The field table prints it beside `MemberList`; every
/// sample has it inside the items.
///
/// Not sure (`request.MemberList.max_items`): An older copy, its text of 10005 included. Another source
/// reads `500`.
///
/// Not sure (`request.MemberList.max_items`): That of one client library; newer pages of
/// add_group_member and import_group_member have come down to this number, the end of the newest page
/// of this command was not read. Another source reads `20`.
///
/// Not sure (`request.SupportTopic`): Newer than the copy of the page that was read whole; so are
/// `EnablePermission` and `DefaultPermission`.
///
/// Not sure (`request.DefaultPermission.type`): The page of group types and client libraries have masks
/// of 64 bits; that these are the bits of permission groups is inferred from client libraries. Another
/// source reads `u32`.
///
/// Not sure (`response.Type`): Seen in the models of client libraries only, in no sample.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupRequest {
    /// Kind of group; it cannot be changed later.
    pub group_type: GroupType,
    /// Name of the group.
    ///
    /// At most 30 bytes.
    pub name: String,
    /// Owner, who must be imported and becomes a member, in a live room only after entering it from a
    /// client. Absent: nobody owns the group.
    pub owner_account: Option<UserId>,
    /// Id of your own choice; absent: the service makes one.
    ///
    /// `""` reads as none.
    pub group_id: Option<GroupId>,
    /// Description.
    ///
    /// At most 240 bytes.
    pub introduction: Option<String>,
    /// Announcement.
    ///
    /// At most 300 bytes.
    pub notification: Option<String>,
    /// Address of the group's picture.
    ///
    /// At most 100 bytes.
    pub face_url: Option<String>,
    /// Capacity, called `MaxMemberNum` wherever it is read or changed. Absent: what the plan allows, 20 on
    /// the trial plan; it does not grow with a later upgrade.
    pub max_member_count: Option<u32>,
    /// How applications are handled; without effect on kinds of group that nobody can apply to.
    ///
    /// The service assumes `"NeedPermission"` when it is absent.
    pub apply_join_option: Option<ApplyJoinOption>,
    /// How invitations are handled.
    ///
    /// Only when `Type` is `"Private"` or `"Public"` or `"ChatRoom"` or `"Community"`.
    pub invite_join_option: Option<InviteJoinOption>,
    /// Custom fields of the group, set up in the console first.
    ///
    /// At most 10 items.
    pub app_defined_data: Option<Vec<GroupCustomField>>,
    /// First members. They are in at once; a live room takes none.
    ///
    /// At most 100 items.
    pub member_list: Option<Vec<FirstMember>>,
    /// 1 makes a community that can have topics.
    ///
    /// Travels as 0 or 1; only when `Type` is `"Community"`; the service assumes `0` when it is absent.
    pub support_topic: Option<bool>,
    /// 1 puts permission groups in the place of the administrator role.
    ///
    /// Travels as 0 or 1; only when `SupportTopic` is `1`; the service assumes `0` when it is absent.
    pub enable_permission: Option<bool>,
    /// What every member may do, except the owner, who may do everything.
    ///
    /// Only when `EnablePermission` is `1`.
    pub default_permission: Option<CommunityPermissions>,
}

wire::object!(CreateGroupRequest {
    group_type: needed(0, "Type"),
    name: needed(1, "Name"),
    owner_account: option(2, "Owner_Account"),
    group_id: zero_is_none(3, "GroupId"),
    introduction: option(4, "Introduction"),
    notification: option(5, "Notification"),
    face_url: option(6, "FaceUrl"),
    max_member_count: option(7, "MaxMemberCount"),
    apply_join_option: option(8, "ApplyJoinOption"),
    invite_join_option: option(9, "InviteJoinOption"),
    app_defined_data: option(10, "AppDefinedData"),
    member_list: option(11, "MemberList"),
    support_topic: option_as::<Flag>(12, "SupportTopic"),
    enable_permission: option_as::<Flag>(13, "EnablePermission"),
    default_permission: option(14, "DefaultPermission"),
});

wire::blank!(
    CreateGroupRequest { group_type, name, owner_account, group_id, introduction,
    notification, face_url, max_member_count, apply_join_option, invite_join_option,
    app_defined_data, member_list, support_topic, enable_permission, default_permission }
);

wire::debug!(
    CreateGroupRequest { group_type, owner_account, group_id, max_member_count,
    apply_join_option, invite_join_option, app_defined_data, member_list, support_topic,
    enable_permission, default_permission }
);

impl CreateGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_type: impl Into<GroupType>, name: impl Into<String>) -> Self {
        Self {
            group_type: group_type.into(),
            name: name.into(),
            owner_account: None,
            group_id: None,
            introduction: None,
            notification: None,
            face_url: None,
            max_member_count: None,
            apply_join_option: None,
            invite_join_option: None,
            app_defined_data: None,
            member_list: None,
            support_topic: None,
            enable_permission: None,
            default_permission: None,
        }
    }

    /// Sets [`owner_account`](Self::owner_account).
    #[must_use]
    pub fn owner_account(mut self, owner_account: impl Into<UserId>) -> Self {
        self.owner_account = Some(owner_account.into());
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`introduction`](Self::introduction).
    #[must_use]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }

    /// Sets [`notification`](Self::notification).
    #[must_use]
    pub fn notification(mut self, notification: impl Into<String>) -> Self {
        self.notification = Some(notification.into());
        self
    }

    /// Sets [`face_url`](Self::face_url).
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets [`max_member_count`](Self::max_member_count).
    #[must_use]
    pub fn max_member_count(mut self, max_member_count: u32) -> Self {
        self.max_member_count = Some(max_member_count);
        self
    }

    /// Sets [`apply_join_option`](Self::apply_join_option).
    #[must_use]
    pub fn apply_join_option(
        mut self,
        apply_join_option: impl Into<ApplyJoinOption>,
    ) -> Self {
        self.apply_join_option = Some(apply_join_option.into());
        self
    }

    /// Sets [`invite_join_option`](Self::invite_join_option).
    #[must_use]
    pub fn invite_join_option(
        mut self,
        invite_join_option: impl Into<InviteJoinOption>,
    ) -> Self {
        self.invite_join_option = Some(invite_join_option.into());
        self
    }

    /// Sets [`app_defined_data`](Self::app_defined_data).
    #[must_use]
    pub fn app_defined_data(
        mut self,
        app_defined_data: impl IntoIterator<Item = impl Into<GroupCustomField>>,
    ) -> Self {
        self.app_defined_data = Some(
            app_defined_data.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`member_list`](Self::member_list).
    #[must_use]
    pub fn member_list(
        mut self,
        member_list: impl IntoIterator<Item = impl Into<FirstMember>>,
    ) -> Self {
        self.member_list = Some(member_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`support_topic`](Self::support_topic).
    #[must_use]
    pub fn support_topic(mut self, support_topic: bool) -> Self {
        self.support_topic = Some(support_topic);
        self
    }

    /// Sets [`enable_permission`](Self::enable_permission).
    #[must_use]
    pub fn enable_permission(mut self, enable_permission: bool) -> Self {
        self.enable_permission = Some(enable_permission);
        self
    }

    /// Sets [`default_permission`](Self::default_permission).
    #[must_use]
    pub fn default_permission(
        mut self,
        default_permission: CommunityPermissions,
    ) -> Self {
        self.default_permission = Some(default_permission);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(CreateGroupRequest, Object, REQUEST);

/// What [`CreateGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Id of the new group: the chosen one, or the one that was made.
    pub group_id: GroupId,
    /// Kind of group, as asked for.
    pub group_type: Option<GroupType>,
}

wire::object!(CreateGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    group_id: needed(3, "GroupId"),
    group_type: option(4, "Type"),
});

impl Answer for CreateGroupResponse {
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
crate::schema::answer!(CreateGroupResponse, NORMAL_ENVELOPE, RESPONSE);

/// A user who is put into a group when it is created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FirstMember {
    /// Who.
    pub member_account: UserId,
    /// `Admin` makes an administrator; absent: an ordinary member.
    ///
    /// One of `"Admin"`.
    pub role: Option<MemberRole>,
    /// Custom fields of this member, set up in the console first.
    ///
    /// At most 5 items.
    pub app_member_defined_data: Option<Vec<MemberCustomField>>,
}

wire::object!(FirstMember {
    member_account: needed(0, "Member_Account"),
    role: option(1, "Role"),
    app_member_defined_data: option(2, "AppMemberDefinedData"),
});

wire::blank!(FirstMember { member_account, role, app_member_defined_data });

impl FirstMember {
    /// Makes one with the fields that it must have.
    pub fn new(member_account: impl Into<UserId>) -> Self {
        Self {
            member_account: member_account.into(),
            role: None,
            app_member_defined_data: None,
        }
    }

    /// Sets [`role`](Self::role).
    #[must_use]
    pub fn role(mut self, role: impl Into<MemberRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets [`app_member_defined_data`](Self::app_member_defined_data).
    #[must_use]
    pub fn app_member_defined_data(
        mut self,
        app_member_defined_data: impl IntoIterator<Item = impl Into<MemberCustomField>>,
    ) -> Self {
        self.app_member_defined_data = Some(
            app_member_defined_data.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl From<UserId> for FirstMember {
    #[inline]
    fn from(value: UserId) -> Self {
        Self::new(value)
    }
}

impl From<&UserId> for FirstMember {
    #[inline]
    fn from(value: &UserId) -> Self {
        Self::new(value)
    }
}

impl From<&str> for FirstMember {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for FirstMember {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}

impl From<String> for FirstMember {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(FirstMember, Object, FIRST_MEMBER);

impl Endpoint for CreateGroupRequest {
    type Response = CreateGroupResponse;
    const META: &'static EndpointMeta = &CREATE_GROUP;

    #[inline]
    fn retry(&self) -> &'static Retry {
        if wire::is_given(&self.group_id) && !wire::is_given(&self.owner_account) {
            &Retry::VerifyFirst(VerifyFirst {
                read: "get_group_info",
                how: "Read the group: if it is there as it was asked for and without an owner, the first attempt worked.",
                check: Some(
                    &Check {
                        path: "group_open_http_svc/get_group_info",
                        send: &[("GroupIdList", Operand::Request("GroupId"))],
                        all_pages: false,
                        items: "GroupInfo",
                        done: Seen {
                            there: &[
                                ("GroupId", Operand::Request("GroupId")),
                                ("ErrorCode", Operand::Literal(Literal::Int(0))),
                                ("Type", Operand::Request("Type")),
                                ("Name", Operand::Request("Name")),
                                ("Owner_Account", Operand::Literal(Literal::Text(""))),
                            ],
                            same: &[
                                "Introduction",
                                "Notification",
                                "FaceUrl",
                                "ApplyJoinOption",
                                "InviteJoinOption",
                                "SupportTopic",
                                "EnablePermission",
                            ],
                            gone: &[],
                        },
                        undone: Seen {
                            there: &[("GroupId", Operand::Request("GroupId"))],
                            same: &[],
                            gone: &[
                                ("GroupId", Operand::Request("GroupId")),
                                ("ErrorCode", Operand::Literal(Literal::Int(0))),
                            ],
                        },
                        answer: &[("GroupId", Operand::Request("GroupId"))],
                    },
                ),
            })
        } else if wire::is_given(&self.group_id) {
            &Retry::Repeatable
        } else {
            &Retry::Never
        }
    }
}

pub(crate) static FIRST_MEMBER: ObjectMeta = ObjectMeta::new(
    "FirstMember",
    "A user who is put into a group when it is created.",
    &[
        FieldMeta {
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Role",
            name: "role",
            ty: TypeMeta::Enum(&tables::MEMBER_ROLE),
            doc: "`Admin` makes an administrator; absent: an ordinary member.",
            rules: &FieldRules {
                allowed: &[Literal::Text("Admin")],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AppMemberDefinedData",
            name: "app_member_defined_data",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MEMBER_CUSTOM_FIELD)),
            doc: "Custom fields of this member, set up in the console first.",
            rules: &FieldRules {
                max_items: Some(5),
                codes: &[(chat_meta::check::Rule::MaxItems, 10004)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "CreateGroupRequest",
    "Creates a group, optionally with an owner, first members and custom fields.",
    &[
        FieldMeta {
            wire: "Type",
            name: "group_type",
            ty: TypeMeta::Enum(&tables::GROUP_TYPE),
            doc: "Kind of group; it cannot be changed later.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Name",
            name: "name",
            ty: TypeMeta::String,
            doc: "Name of the group.",
            required: true,
            max_bytes: Some(30),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Owner_Account",
            name: "owner_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Owner, who must be imported and becomes a member, in a live room only after entering it from a client. Absent: nobody owns the group.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Id of your own choice; absent: the service makes one.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                checks: &["custom_group_id"],
                code: Some(10004),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Introduction",
            name: "introduction",
            ty: TypeMeta::String,
            doc: "Description.",
            max_bytes: Some(240),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Notification",
            name: "notification",
            ty: TypeMeta::String,
            doc: "Announcement.",
            max_bytes: Some(300),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "Address of the group's picture.",
            max_bytes: Some(100),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MaxMemberCount",
            name: "max_member_count",
            ty: TypeMeta::U32,
            doc: "Capacity, called `MaxMemberNum` wherever it is read or changed. Absent: what the plan allows, 20 on the trial plan; it does not grow with a later upgrade.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ApplyJoinOption",
            name: "apply_join_option",
            ty: TypeMeta::Enum(&tables::APPLY_JOIN_OPTION),
            doc: "How applications are handled; without effect on kinds of group that nobody can apply to.",
            rules: &FieldRules {
                default: Some(Literal::Text("NeedPermission")),
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
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(
                                &[
                                    Literal::Text("Private"),
                                    Literal::Text("Public"),
                                    Literal::Text("ChatRoom"),
                                    Literal::Text("Community"),
                                ],
                            ),
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
            doc: "Custom fields of the group, set up in the console first.",
            rules: &FieldRules {
                max_items: Some(10),
                codes: &[(chat_meta::check::Rule::MaxItems, 10004)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MemberList",
            name: "member_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::FIRST_MEMBER)),
            doc: "First members. They are in at once; a live room takes none.",
            rules: &FieldRules {
                max_items: Some(100),
                checks: &["live_group_without_members"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SupportTopic",
            name: "support_topic",
            ty: TypeMeta::Flag,
            doc: "1 makes a community that can have topics.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("Type"),
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "EnablePermission",
            name: "enable_permission",
            ty: TypeMeta::Flag,
            doc: "1 puts permission groups in the place of the administrator role.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("SupportTopic"),
                            test: Test::OneOf(&[Literal::Int(1)]),
                        },
                    ],
                ),
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DefaultPermission",
            name: "default_permission",
            ty: TypeMeta::Bits(&tables::COMMUNITY_PERMISSIONS),
            doc: "What every member may do, except the owner, who may do everything.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("EnablePermission"),
                            test: Test::OneOf(&[Literal::Int(1)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "CreateGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Id of the new group: the chosen one, or the one that was made.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Type",
            name: "group_type",
            ty: TypeMeta::Enum(&tables::GROUP_TYPE),
            doc: "Kind of group, as asked for.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static CREATE_GROUP: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/create_group",
    family: "group",
    name: "create_group",
    summary: "Creates a group, optionally with an owner, first members and custom fields.",
    doc: "Without `GroupId` the service makes an id, and a repeat makes a second group. With it a repeat is refused because the id is in use, so that nothing is created twice. Quotas of the app (groups in total, net growth per day, live rooms) and of the users (groups they are in) apply.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1615",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34895",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/9346",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/33529",
            seen: "",
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
        of: "Type",
        allowed: &["Private", "Public", "ChatRoom", "AVChatRoom", "Community"],
        code: 10004,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Depends(
        &[
            RetryCase {
                when: &[
                    Condition {
                        subject: Subject::Sibling("GroupId"),
                        test: Test::Present,
                    },
                    Condition {
                        subject: Subject::Sibling("Owner_Account"),
                        test: Test::Absent,
                    },
                ],
                class: Retry::VerifyFirst(VerifyFirst {
                    read: "get_group_info",
                    how: "Read the group: if it is there as it was asked for and without an owner, the first attempt worked.",
                    check: Some(
                        &Check {
                            path: "group_open_http_svc/get_group_info",
                            send: &[("GroupIdList", Operand::Request("GroupId"))],
                            all_pages: false,
                            items: "GroupInfo",
                            done: Seen {
                                there: &[
                                    ("GroupId", Operand::Request("GroupId")),
                                    ("ErrorCode", Operand::Literal(Literal::Int(0))),
                                    ("Type", Operand::Request("Type")),
                                    ("Name", Operand::Request("Name")),
                                    ("Owner_Account", Operand::Literal(Literal::Text(""))),
                                ],
                                same: &[
                                    "Introduction",
                                    "Notification",
                                    "FaceUrl",
                                    "ApplyJoinOption",
                                    "InviteJoinOption",
                                    "SupportTopic",
                                    "EnablePermission",
                                ],
                                gone: &[],
                            },
                            undone: Seen {
                                there: &[("GroupId", Operand::Request("GroupId"))],
                                same: &[],
                                gone: &[
                                    ("GroupId", Operand::Request("GroupId")),
                                    ("ErrorCode", Operand::Literal(Literal::Int(0))),
                                ],
                            },
                            answer: &[("GroupId", Operand::Request("GroupId"))],
                        },
                    ),
                }),
            },
            RetryCase {
                when: &[
                    Condition {
                        subject: Subject::Sibling("GroupId"),
                        test: Test::Present,
                    },
                ],
                class: Retry::Repeatable,
            },
            RetryCase {
                when: &[],
                class: Retry::Never,
            },
        ],
    ),
    already: &[10025],
    quota: &[
        Quota {
            name: "group_open_http_svc/create_group",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[
        10002, 10003, 10004, 10005, 10006, 10007, 10008, 10016, 10021, 10025, 10036,
        10037, 10038, 10058, 80001,
    ],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "A repeat without an owner may be refused with the number for somebody else's group, so it is looked up. Groups that users make have an owner; one without an owner that has all that was asked for and that a look can show is taken for the work of this call, though another process of the app may have made it in the same way, with other first members or custom fields.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "already",
            says: None,
            why: "10025 is worded as an id that you used yourself, 10021 as one that somebody else uses. No source tells which of them a repeat without an owner gets; a resend answered with 10021 stays an error although the first attempt may have worked.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1615",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "group_types.allowed",
            says: Some("BChatRoom"),
            why: "An older copy offers the broadcast room, which is retired.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1615",
                seen: "",
            }),
        },
        Doubt {
            at: "group_types.code",
            says: None,
            why: "No page tells what an unknown kind of group is answered with.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Name.max_bytes",
            says: Some("100"),
            why: "That of some client libraries has larger limits: name 100, description and announcement 400, picture 500 bytes. The page of limits, pages of commands and the reference of other client libraries have the smaller ones.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "client SDK reference",
                seen: "",
            }),
        },
        Doubt {
            at: "request.GroupId.code",
            says: None,
            why: "The page's table has no 10015, so a bad choice is taken to be a bad parameter.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.GroupId.none",
            says: None,
            why: "That an empty id is no choice at all is not documented, but nobody could mean it as one.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.MaxMemberCount",
            says: Some("MaxMemberNum"),
            why: "Every other command calls the capacity so; whether it is understood here is not known.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1616",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.InviteJoinOption",
            says: None,
            why: "Newer than the copy of the page that was read whole.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "request.AppDefinedData.max_items",
            says: Some("20"),
            why: "An older copy of the page of limits.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/9346",
                seen: "",
            }),
        },
        Doubt {
            at: "request.AppDefinedData",
            says: None,
            why: "One key of a sample begins with a blank, which the rule for keys forbids; most likely a slip.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1615",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.AppMemberDefinedData",
            says: None,
            why: "The field table prints it beside `MemberList`; every sample has it inside the items.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1615",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.MemberList.max_items",
            says: Some("500"),
            why: "An older copy, its text of 10005 included.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1615",
                seen: "",
            }),
        },
        Doubt {
            at: "request.MemberList.max_items",
            says: Some("20"),
            why: "That of one client library; newer pages of add_group_member and import_group_member have come down to this number, the end of the newest page of this command was not read.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "client SDK reference",
                seen: "",
            }),
        },
        Doubt {
            at: "request.SupportTopic",
            says: None,
            why: "Newer than the copy of the page that was read whole; so are `EnablePermission` and `DefaultPermission`.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "request.DefaultPermission.type",
            says: Some("u32"),
            why: "The page of group types and client libraries have masks of 64 bits; that these are the bits of permission groups is inferred from client libraries.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "response.Type",
            says: None,
            why: "Seen in the models of client libraries only, in no sample.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
