// Written by `cargo xtask gen` from spec/group/modify_group_member_info.yaml. Do not edit.

//! `group_open_http_svc/modify_group_member_info`: Changes the role, the name card, the receive option,
//! the custom fields or the mute of a member.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, GroupId, MemberCustomField, MemberRole, MsgFlag, Seconds, UserId,
};

/// Changes the role, the name card, the receive option, the custom fields or the mute of a member.
///
/// What is left out stays as it is. A mute counts from the moment of the call, so a repeat starts it
/// anew. Live rooms store no members and refuse the call; their administrators have modify_admin.
///
/// Command `group_open_http_svc/modify_group_member_info`; at most 200 calls a second; retry class
/// `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 80001 (`text_blocked`).
///
/// Source: page 269/1623 (2026-01), page 1047/34900 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`group_types.allowed`): An older copy allowed owner and administrators of a live room to
/// be changed, and refused ordinary members with 10007. Another source reads `AVChatRoom`.
///
/// Not sure (`request.MuteTime`): The former name, in copies up to 2023. Another source reads
/// `ShutUpTime`.
///
/// Not sure (`request.MuteTime.max`): The limit, and the value for ever, are those of forbid_send_msg;
/// here the table says seconds only.
///
/// Not sure (`request.AppMemberDefinedData.max_items`): From the number of custom fields an app may
/// have; the page has no limit.
///
/// Not sure (`errors`): What a user who is no member is answered with is not in the table.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupMemberInfoRequest {
    /// Group.
    pub group_id: GroupId,
    /// Member to change.
    pub member_account: UserId,
    /// `Admin` makes an administrator of the group, `Member` an ordinary member.
    ///
    /// One of `"Admin"`, `"Member"`.
    pub role: Option<MemberRole>,
    /// How the group's messages reach the member.
    pub msg_flag: Option<MsgFlag>,
    /// Name in this group.
    ///
    /// At most 50 bytes.
    pub name_card: Option<String>,
    /// Custom fields of this member, set up in the console first.
    ///
    /// At most 5 items.
    pub app_member_defined_data: Option<Vec<MemberCustomField>>,
    /// How long the member may not write; 0 ends the mute, 4294967295 is for ever.
    ///
    /// In seconds; only when the group's type is `"Public"` or `"ChatRoom"` or `"Community"`; at most
    /// 4294967295.
    pub mute_time: Option<Seconds>,
}

wire::object!(ModifyGroupMemberInfoRequest {
    group_id: needed(0, "GroupId"),
    member_account: needed(1, "Member_Account"),
    role: option(2, "Role"),
    msg_flag: option(3, "MsgFlag"),
    name_card: option(4, "NameCard"),
    app_member_defined_data: option(5, "AppMemberDefinedData"),
    mute_time: option(6, "MuteTime" | "ShutUpTime"),
});

wire::blank!(
    ModifyGroupMemberInfoRequest { group_id, member_account, role, msg_flag, name_card,
    app_member_defined_data, mute_time }
);

wire::debug!(
    ModifyGroupMemberInfoRequest { group_id, member_account, role, msg_flag,
    app_member_defined_data, mute_time }
);

impl ModifyGroupMemberInfoRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>, member_account: impl Into<UserId>) -> Self {
        Self {
            group_id: group_id.into(),
            member_account: member_account.into(),
            role: None,
            msg_flag: None,
            name_card: None,
            app_member_defined_data: None,
            mute_time: None,
        }
    }

    /// Sets [`role`](Self::role).
    #[must_use]
    pub fn role(mut self, role: impl Into<MemberRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets [`msg_flag`](Self::msg_flag).
    #[must_use]
    pub fn msg_flag(mut self, msg_flag: impl Into<MsgFlag>) -> Self {
        self.msg_flag = Some(msg_flag.into());
        self
    }

    /// Sets [`name_card`](Self::name_card).
    #[must_use]
    pub fn name_card(mut self, name_card: impl Into<String>) -> Self {
        self.name_card = Some(name_card.into());
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

    /// Sets [`mute_time`](Self::mute_time).
    #[must_use]
    pub fn mute_time(mut self, mute_time: impl Into<Seconds>) -> Self {
        self.mute_time = Some(mute_time.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ModifyGroupMemberInfoRequest, Object, REQUEST);

/// What [`ModifyGroupMemberInfoRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupMemberInfoResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ModifyGroupMemberInfoResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ModifyGroupMemberInfoResponse {
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
crate::schema::answer!(ModifyGroupMemberInfoResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ModifyGroupMemberInfoRequest {
    type Response = ModifyGroupMemberInfoResponse;
    const META: &'static EndpointMeta = &MODIFY_GROUP_MEMBER_INFO;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ModifyGroupMemberInfoRequest",
    "Changes the role, the name card, the receive option, the custom fields or the mute of a member.",
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
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Member to change.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Role",
            name: "role",
            ty: TypeMeta::Enum(&tables::MEMBER_ROLE),
            doc: "`Admin` makes an administrator of the group, `Member` an ordinary member.",
            rules: &FieldRules {
                allowed: &[Literal::Text("Admin"), Literal::Text("Member")],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgFlag",
            name: "msg_flag",
            ty: TypeMeta::Enum(&tables::MSG_FLAG),
            doc: "How the group's messages reach the member.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NameCard",
            name: "name_card",
            ty: TypeMeta::String,
            doc: "Name in this group.",
            max_bytes: Some(50),
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
        FieldMeta {
            wire: "MuteTime",
            name: "mute_time",
            ty: TypeMeta::Seconds,
            doc: "How long the member may not write; 0 ends the mute, 4294967295 is for ever.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(
                                &[
                                    Literal::Text("Public"),
                                    Literal::Text("ChatRoom"),
                                    Literal::Text("Community"),
                                ],
                            ),
                        },
                    ],
                ),
                aliases: &["ShutUpTime"],
                max: Some(4294967295),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ModifyGroupMemberInfoResponse", "", &[]);

pub(crate) static MODIFY_GROUP_MEMBER_INFO: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/modify_group_member_info",
    family: "group",
    name: "modify_group_member_info",
    summary: "Changes the role, the name card, the receive option, the custom fields or the mute of a member.",
    doc: "What is left out stays as it is. A mute counts from the moment of the call, so a repeat starts it anew. Live rooms store no members and refuse the call; their administrators have modify_admin.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1623",
            seen: "2026-01",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34900",
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
            name: "group_open_http_svc/modify_group_member_info",
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
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 80001],
    doubts: &[
        Doubt {
            at: "group_types.allowed",
            says: Some("AVChatRoom"),
            why: "An older copy allowed owner and administrators of a live room to be changed, and refused ordinary members with 10007.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1623",
                seen: "",
            }),
        },
        Doubt {
            at: "request.MuteTime",
            says: Some("ShutUpTime"),
            why: "The former name, in copies up to 2023.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1623",
                seen: "",
            }),
        },
        Doubt {
            at: "request.MuteTime.max",
            says: None,
            why: "The limit, and the value for ever, are those of forbid_send_msg; here the table says seconds only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.AppMemberDefinedData.max_items",
            says: None,
            why: "From the number of custom fields an app may have; the page has no limit.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/33529",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "What a user who is no member is answered with is not in the table.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1623",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
