// Written by `cargo xtask gen` from spec/group/modify_group_base_info.yaml. Do not edit.

//! `group_open_http_svc/modify_group_base_info`: Changes the profile, the options and the custom fields
//! of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, ApplyJoinOption, CommunityPermissions, GroupCustomField, GroupId,
    InviteJoinOption, OnOff, UserId,
};

/// Changes the profile, the options and the custom fields of a group.
///
/// What is left out stays as it is; an empty `Value` deletes a custom field. After a larger plan is
/// bought, the capacity of groups that exist has to be raised here. The code also covers fields that
/// may not be changed (10007).
///
/// Command `group_open_http_svc/modify_group_base_info`; at most 200 calls a second; retry class
/// `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10026 (`command_disabled`), 80001
/// (`text_blocked`).
///
/// Source: page 269/1620 (2024-07), page 1047/34962 (2024-07), page 269/9346 (2025-11), client library
/// doocs_java (2025-12).
///
/// Not sure (`request.Name.max_bytes`): That of some client libraries has larger limits: name 100,
/// description and announcement 400, picture 500 bytes. The page of limits and the pages of this
/// interface that were read have the smaller ones. Another source reads `100`.
///
/// Not sure (`request.MaxMemberNum.max`): An older copy; communities hold more, and newer copies point
/// to the plans. Another source reads `6000`.
///
/// Not sure (`request.MuteAllMember`): In some copies of the table this row and that of the custom
/// fields have each other's text.
///
/// Not sure (`request.HistoryMsgBeforeJoin`): Newer than the copies of the page that were read whole;
/// so are `EnablePermission` and `DefaultPermission`.
///
/// Not sure (`request.DefaultPermission.type`): As in create_group; the masks of permission groups are
/// 64 bits wide. Another source reads `u32`.
///
/// Not sure (`request.AppDefinedData.max_items`): An older copy of the page of limits. Another source
/// reads `20`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupBaseInfoRequest {
    /// Group to change.
    pub group_id: GroupId,
    /// New name.
    ///
    /// At most 30 bytes.
    pub name: Option<String>,
    /// New description.
    ///
    /// At most 240 bytes.
    pub introduction: Option<String>,
    /// New announcement.
    ///
    /// At most 300 bytes.
    pub notification: Option<String>,
    /// New address of the picture.
    ///
    /// At most 100 bytes.
    pub face_url: Option<String>,
    /// New capacity, up to what the plan allows; create_group calls it `MaxMemberCount`. Without effect on
    /// live rooms, which have no limit.
    pub max_member_num: Option<u32>,
    /// How applications are handled from now on.
    pub apply_join_option: Option<ApplyJoinOption>,
    /// How invitations are handled from now on.
    ///
    /// Only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"` or `"Community"`.
    pub invite_join_option: Option<InviteJoinOption>,
    /// `On` mutes everybody but the owner, administrators of the group and administrators of the app.
    pub mute_all_member: Option<OnOff>,
    /// Whether members may read messages from before they joined.
    ///
    /// Only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"`.
    pub history_msg_before_join: Option<OnOff>,
    /// 1 puts permission groups in the place of the administrator role; only for communities with topics.
    ///
    /// Travels as 0 or 1; only when the group's type is `"Community"`.
    pub enable_permission: Option<bool>,
    /// All that every member may do; only where permission groups are on.
    ///
    /// Only when the group's type is `"Community"`.
    pub default_permission: Option<CommunityPermissions>,
    /// Existing user who is shown as the one who changed it; absent: the administrator who calls.
    pub from_account: Option<UserId>,
    /// Custom fields to set, or to delete with an empty `Value`.
    ///
    /// At most 10 items.
    pub app_defined_data: Option<Vec<GroupCustomField>>,
}

wire::object!(ModifyGroupBaseInfoRequest {
    group_id: needed(0, "GroupId"),
    name: option(1, "Name"),
    introduction: option(2, "Introduction"),
    notification: option(3, "Notification"),
    face_url: option(4, "FaceUrl"),
    max_member_num: option(5, "MaxMemberNum"),
    apply_join_option: option(6, "ApplyJoinOption"),
    invite_join_option: option(7, "InviteJoinOption"),
    mute_all_member: option(8, "MuteAllMember" | "ShutUpAllMember"),
    history_msg_before_join: option(9, "HistoryMsgBeforeJoin"),
    enable_permission: option_as::<Flag>(10, "EnablePermission"),
    default_permission: option(11, "DefaultPermission"),
    from_account: option(12, "From_Account"),
    app_defined_data: option(13, "AppDefinedData"),
});

wire::blank!(
    ModifyGroupBaseInfoRequest { group_id, name, introduction, notification, face_url,
    max_member_num, apply_join_option, invite_join_option, mute_all_member,
    history_msg_before_join, enable_permission, default_permission, from_account,
    app_defined_data }
);

wire::debug!(
    ModifyGroupBaseInfoRequest { group_id, max_member_num, apply_join_option,
    invite_join_option, mute_all_member, history_msg_before_join, enable_permission,
    default_permission, from_account, app_defined_data }
);

impl ModifyGroupBaseInfoRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self {
            group_id: group_id.into(),
            name: None,
            introduction: None,
            notification: None,
            face_url: None,
            max_member_num: None,
            apply_join_option: None,
            invite_join_option: None,
            mute_all_member: None,
            history_msg_before_join: None,
            enable_permission: None,
            default_permission: None,
            from_account: None,
            app_defined_data: None,
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

    /// Sets [`max_member_num`](Self::max_member_num).
    #[must_use]
    pub fn max_member_num(mut self, max_member_num: u32) -> Self {
        self.max_member_num = Some(max_member_num);
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

    /// Sets [`mute_all_member`](Self::mute_all_member).
    #[must_use]
    pub fn mute_all_member(mut self, mute_all_member: impl Into<OnOff>) -> Self {
        self.mute_all_member = Some(mute_all_member.into());
        self
    }

    /// Sets [`history_msg_before_join`](Self::history_msg_before_join).
    #[must_use]
    pub fn history_msg_before_join(
        mut self,
        history_msg_before_join: impl Into<OnOff>,
    ) -> Self {
        self.history_msg_before_join = Some(history_msg_before_join.into());
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

    /// Sets [`from_account`](Self::from_account).
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<UserId>) -> Self {
        self.from_account = Some(from_account.into());
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
}

#[cfg(feature = "schema")]
crate::schema::named!(ModifyGroupBaseInfoRequest, Object, REQUEST);

/// What [`ModifyGroupBaseInfoRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupBaseInfoResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ModifyGroupBaseInfoResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ModifyGroupBaseInfoResponse {
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
crate::schema::answer!(ModifyGroupBaseInfoResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ModifyGroupBaseInfoRequest {
    type Response = ModifyGroupBaseInfoResponse;
    const META: &'static EndpointMeta = &MODIFY_GROUP_BASE_INFO;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ModifyGroupBaseInfoRequest",
    "Changes the profile, the options and the custom fields of a group.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Group to change.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Name",
            name: "name",
            ty: TypeMeta::String,
            doc: "New name.",
            max_bytes: Some(30),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Introduction",
            name: "introduction",
            ty: TypeMeta::String,
            doc: "New description.",
            max_bytes: Some(240),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Notification",
            name: "notification",
            ty: TypeMeta::String,
            doc: "New announcement.",
            max_bytes: Some(300),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "New address of the picture.",
            max_bytes: Some(100),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MaxMemberNum",
            name: "max_member_num",
            ty: TypeMeta::U32,
            doc: "New capacity, up to what the plan allows; create_group calls it `MaxMemberCount`. Without effect on live rooms, which have no limit.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ApplyJoinOption",
            name: "apply_join_option",
            ty: TypeMeta::Enum(&tables::APPLY_JOIN_OPTION),
            doc: "How applications are handled from now on.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "InviteJoinOption",
            name: "invite_join_option",
            ty: TypeMeta::Enum(&tables::INVITE_JOIN_OPTION),
            doc: "How invitations are handled from now on.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
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
            wire: "MuteAllMember",
            name: "mute_all_member",
            ty: TypeMeta::Enum(&tables::ON_OFF),
            doc: "`On` mutes everybody but the owner, administrators of the group and administrators of the app.",
            rules: &FieldRules {
                aliases: &["ShutUpAllMember"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "HistoryMsgBeforeJoin",
            name: "history_msg_before_join",
            ty: TypeMeta::Enum(&tables::ON_OFF),
            doc: "Whether members may read messages from before they joined.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(
                                &[
                                    Literal::Text("Private"),
                                    Literal::Text("Public"),
                                    Literal::Text("ChatRoom"),
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
            wire: "EnablePermission",
            name: "enable_permission",
            ty: TypeMeta::Flag,
            doc: "1 puts permission groups in the place of the administrator role; only for communities with topics.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
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
            doc: "All that every member may do; only where permission groups are on.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Existing user who is shown as the one who changed it; absent: the administrator who calls.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AppDefinedData",
            name: "app_defined_data",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_CUSTOM_FIELD)),
            doc: "Custom fields to set, or to delete with an empty `Value`.",
            rules: &FieldRules {
                max_items: Some(10),
                codes: &[(chat_meta::check::Rule::MaxItems, 10004)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ModifyGroupBaseInfoResponse", "", &[]);

pub(crate) static MODIFY_GROUP_BASE_INFO: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/modify_group_base_info",
    family: "group",
    name: "modify_group_base_info",
    summary: "Changes the profile, the options and the custom fields of a group.",
    doc: "What is left out stays as it is; an empty `Value` deletes a custom field. After a larger plan is bought, the capacity of groups that exist has to be raised here. The code also covers fields that may not be changed (10007).",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1620",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34962",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/9346",
            seen: "2025-11",
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
        allowed: &["Private", "Public", "ChatRoom", "AVChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/modify_group_base_info",
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
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 10026, 80001],
    doubts: &[
        Doubt {
            at: "request.Name.max_bytes",
            says: Some("100"),
            why: "That of some client libraries has larger limits: name 100, description and announcement 400, picture 500 bytes. The page of limits and the pages of this interface that were read have the smaller ones.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "client SDK reference",
                seen: "",
            }),
        },
        Doubt {
            at: "request.MaxMemberNum.max",
            says: Some("6000"),
            why: "An older copy; communities hold more, and newer copies point to the plans.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1620",
                seen: "",
            }),
        },
        Doubt {
            at: "request.MuteAllMember",
            says: None,
            why: "In some copies of the table this row and that of the custom fields have each other's text.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "doocs_java",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "request.HistoryMsgBeforeJoin",
            says: None,
            why: "Newer than the copies of the page that were read whole; so are `EnablePermission` and `DefaultPermission`.",
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
            why: "As in create_group; the masks of permission groups are 64 bits wide.",
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
    ],
    ..BASE_ENDPOINT
};
