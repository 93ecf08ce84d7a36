// Written by `cargo xtask gen` from spec/live_group/modify_admin.yaml. Do not edit.

//! `group_open_avchatroom_http_svc/modify_admin`: Makes users administrators of a live room, or
//! ordinary members again.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, LiveCommandType, UserId};

/// Makes users administrators of a live room, or ordinary members again.
///
/// They may mute members, and write while everybody is muted. They need not be in the room, and stay
/// administrators when they leave it. A room has up to five. The answer tells nothing about the single
/// users.
///
/// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
/// members of live groups switched on in the console.
///
/// Command `group_open_avchatroom_http_svc/modify_admin`; at most 200 calls a second; retry class
/// `repeatable`.
///
/// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
/// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/102857 (2025-11), page 1047/60525 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`request.Admin_Account.max_items`): Five is what a room can have; how many one call may
/// name is not said, nor which number a sixth one gets.
///
/// Not sure (`errors`): The end of the table was cut off in the copies read; 10007 and what follows are
/// those of the sister pages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModifyAdminRequest {
    /// Live room.
    pub group_id: GroupId,
    /// What to do with the role.
    pub command_type: LiveCommandType,
    /// Users.
    ///
    /// 1 to 5 items.
    pub admin_account: Vec<UserId>,
}

wire::object!(ModifyAdminRequest {
    group_id: needed(0, "GroupId"),
    command_type: needed(1, "CommandType"),
    admin_account: needed(2, "Admin_Account"),
});

wire::blank!(ModifyAdminRequest { group_id, command_type, admin_account });

impl ModifyAdminRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        command_type: LiveCommandType,
        admin_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            command_type,
            admin_account: admin_account.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ModifyAdminRequest, Object, REQUEST);

/// What [`ModifyAdminRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyAdminResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ModifyAdminResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ModifyAdminResponse {
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
crate::schema::answer!(ModifyAdminResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ModifyAdminRequest {
    type Response = ModifyAdminResponse;
    const META: &'static EndpointMeta = &MODIFY_ADMIN;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ModifyAdminRequest",
    "Makes users administrators of a live room, or ordinary members again.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Live room.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CommandType",
            name: "command_type",
            ty: TypeMeta::Enum(&tables::LIVE_COMMAND_TYPE),
            doc: "What to do with the role.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Admin_Account",
            name: "admin_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(5),
                code: Some(10004),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ModifyAdminResponse", "", &[]);

pub(crate) static MODIFY_ADMIN: EndpointMeta = EndpointMeta {
    path: "group_open_avchatroom_http_svc/modify_admin",
    family: "live_group",
    name: "modify_admin",
    summary: "Makes users administrators of a live room, or ordinary members again.",
    doc: "They may mute members, and write while everybody is muted. They need not be in the room, and stay administrators when they leave it. A room has up to five. The answer tells nothing about the single users.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/102857",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60525",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online members of live groups switched on in the console.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["AVChatRoom"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_avchatroom_http_svc/modify_admin",
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
    errors: &[10001, 10002, 10003, 10004, 10007, 10010, 10015],
    doubts: &[
        Doubt {
            at: "request.Admin_Account.max_items",
            says: None,
            why: "Five is what a room can have; how many one call may name is not said, nor which number a sixth one gets.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/102857",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The end of the table was cut off in the copies read; 10007 and what follows are those of the sister pages.",
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
