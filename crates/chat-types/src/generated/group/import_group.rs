// Written by `cargo xtask gen` from spec/group/import_group.yaml. Do not edit.

//! `group_open_http_svc/import_group`: Brings a group over from another system, without webhooks and
//! notices.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, ApplyJoinOption, GroupCustomField, GroupId, GroupType, UnixTime, UserId,
};

/// Brings a group over from another system, without webhooks and notices.
///
/// For a move to this service: first the group, then its messages, then its members, since importing
/// messages sets all counts of unread messages to 0. Without `GroupId` the service makes an id, and a
/// repeat makes a second group. Live rooms cannot be imported; create them.
///
/// Command `group_open_http_svc/import_group`; at most 200 calls a second; retry class `depends`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10021 (`id_taken`), 10025 (`id_taken_by_owner`), 80001 (`text_blocked`).
///
/// Source: page 269/1634 (2026-01), page 1047/34967 (2024-07), page 1047/33529, client library
/// doocs_java (2025-12).
///
/// Not sure (`retry`): A repeat without an owner may be refused with the number for somebody else's
/// group, so it is looked up. Groups that users make have an owner; one without an owner that has all
/// that was asked for and that a look can show is taken for the work of this call, though another
/// process of the app may have made it in the same way, with other custom fields.
///
/// Not sure (`already`): The table has 10021 alone, for any id that is in use, so that a repeat may be
/// answered so. It may also be somebody else's group, and stays an error. Another source reads `10021`.
///
/// Not sure (`request.GroupId.code`): The table has no 10015, so a bad choice is taken to be a bad
/// parameter.
///
/// Not sure (`request.GroupId.none`): That an empty id is no choice at all is not documented, but
/// nobody could mean it as one.
///
/// Not sure (`request.Name.max_bytes`): That of some client libraries has larger limits for this and
/// the other texts; the page of limits and the copies of this page that were read have the smaller
/// ones. Another source reads `100`.
///
/// Not sure (`request.MaxMemberCount.max`): The table has it for all kinds of group; communities, which
/// it did not know then, hold more. Another source reads `6000`.
///
/// Not sure (`request.MaxMemberCount.default`): The table says 2000, create_group what the plan allows.
///
/// Not sure (`request.AppDefinedData`): One key of a sample begins with a blank, which the rule for
/// keys forbids; most likely a slip.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupRequest {
    /// Kind of group; it cannot be changed later.
    pub group_type: GroupType,
    /// Name of the group.
    ///
    /// At most 30 bytes.
    pub name: String,
    /// Owner, who becomes a member. Absent: nobody owns the group.
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
    /// Capacity, called `MaxMemberNum` wherever it is read or changed.
    ///
    /// The service assumes `2000` when it is absent.
    pub max_member_count: Option<u32>,
    /// How applications are handled.
    ///
    /// The service assumes `"NeedPermission"` when it is absent.
    pub apply_join_option: Option<ApplyJoinOption>,
    /// When the group was created; absent: now. Messages and members that are imported have to be younger.
    pub create_time: Option<UnixTime>,
    /// Custom fields of the group, set up in the console first.
    ///
    /// At most 10 items.
    pub app_defined_data: Option<Vec<GroupCustomField>>,
    /// 1 makes a community that can have topics.
    ///
    /// Travels as 0 or 1; only when `Type` is `"Community"`; the service assumes `0` when it is absent.
    pub support_topic: Option<bool>,
}

wire::object!(ImportGroupRequest {
    group_type: needed(0, "Type"),
    name: needed(1, "Name"),
    owner_account: option(2, "Owner_Account"),
    group_id: zero_is_none(3, "GroupId"),
    introduction: option(4, "Introduction"),
    notification: option(5, "Notification"),
    face_url: option(6, "FaceUrl"),
    max_member_count: option(7, "MaxMemberCount"),
    apply_join_option: option(8, "ApplyJoinOption"),
    create_time: option(9, "CreateTime"),
    app_defined_data: option(10, "AppDefinedData"),
    support_topic: option_as::<Flag>(11, "SupportTopic"),
});

wire::blank!(
    ImportGroupRequest { group_type, name, owner_account, group_id, introduction,
    notification, face_url, max_member_count, apply_join_option, create_time,
    app_defined_data, support_topic }
);

wire::debug!(
    ImportGroupRequest { group_type, owner_account, group_id, max_member_count,
    apply_join_option, create_time, app_defined_data, support_topic }
);

impl ImportGroupRequest {
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
            create_time: None,
            app_defined_data: None,
            support_topic: None,
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

    /// Sets [`create_time`](Self::create_time).
    #[must_use]
    pub fn create_time(mut self, create_time: impl Into<UnixTime>) -> Self {
        self.create_time = Some(create_time.into());
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

    /// Sets [`support_topic`](Self::support_topic).
    #[must_use]
    pub fn support_topic(mut self, support_topic: bool) -> Self {
        self.support_topic = Some(support_topic);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImportGroupRequest, Object, REQUEST);

/// What [`ImportGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Id of the group: the chosen one, or the one that was made.
    pub group_id: GroupId,
}

wire::object!(ImportGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    group_id: needed(3, "GroupId"),
});

impl Answer for ImportGroupResponse {
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
crate::schema::answer!(ImportGroupResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ImportGroupRequest {
    type Response = ImportGroupResponse;
    const META: &'static EndpointMeta = &IMPORT_GROUP;

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
                                "CreateTime",
                                "SupportTopic",
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

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImportGroupRequest",
    "Brings a group over from another system, without webhooks and notices.",
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
            doc: "Owner, who becomes a member. Absent: nobody owns the group.",
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
            doc: "Capacity, called `MaxMemberNum` wherever it is read or changed.",
            rules: &FieldRules {
                default: Some(Literal::Int(2000)),
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
                default: Some(Literal::Text("NeedPermission")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CreateTime",
            name: "create_time",
            ty: TypeMeta::Time,
            doc: "When the group was created; absent: now. Messages and members that are imported have to be younger.",
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
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "ImportGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Id of the group: the chosen one, or the one that was made.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static IMPORT_GROUP: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/import_group",
    family: "group",
    name: "import_group",
    summary: "Brings a group over from another system, without webhooks and notices.",
    doc: "For a move to this service: first the group, then its messages, then its members, since importing messages sets all counts of unread messages to 0. Without `GroupId` the service makes an id, and a repeat makes a second group. Live rooms cannot be imported; create them.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1634",
            seen: "2026-01",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34967",
            seen: "2024-07",
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
        allowed: &["Private", "Public", "ChatRoom", "Community"],
        code: 10007,
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
                                    "CreateTime",
                                    "SupportTopic",
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
            name: "group_open_http_svc/import_group",
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
    errors: &[10002, 10003, 10004, 10007, 10021, 10025, 80001],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "A repeat without an owner may be refused with the number for somebody else's group, so it is looked up. Groups that users make have an owner; one without an owner that has all that was asked for and that a look can show is taken for the work of this call, though another process of the app may have made it in the same way, with other custom fields.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "already",
            says: Some("10021"),
            why: "The table has 10021 alone, for any id that is in use, so that a repeat may be answered so. It may also be somebody else's group, and stays an error.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1634",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.GroupId.code",
            says: None,
            why: "The table has no 10015, so a bad choice is taken to be a bad parameter.",
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
            at: "request.Name.max_bytes",
            says: Some("100"),
            why: "That of some client libraries has larger limits for this and the other texts; the page of limits and the copies of this page that were read have the smaller ones.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "client SDK reference",
                seen: "",
            }),
        },
        Doubt {
            at: "request.MaxMemberCount.max",
            says: Some("6000"),
            why: "The table has it for all kinds of group; communities, which it did not know then, hold more.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1634",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.MaxMemberCount.default",
            says: None,
            why: "The table says 2000, create_group what the plan allows.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1634",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.AppDefinedData",
            says: None,
            why: "One key of a sample begins with a blank, which the rule for keys forbids; most likely a slip.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1634",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
