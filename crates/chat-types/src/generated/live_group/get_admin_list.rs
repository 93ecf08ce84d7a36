// Written by `cargo xtask gen` from spec/live_group/get_admin_list.yaml. Do not edit.

//! `group_open_avchatroom_http_svc/get_admin_list`: Lists the administrators of a live room.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, UserId};

/// Lists the administrators of a live room.
///
/// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
/// members of live groups switched on in the console.
///
/// Command `group_open_avchatroom_http_svc/get_admin_list`; at most 200 calls a second; retry class
/// `read`.
///
/// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
/// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/102858 (2025-11), page 1047/60524 (2025-02), client library doocs_java (2025-12).
///
/// Not sure (`response.Admin_List.type`): Called an object in the table, and a list in the sample.
/// Another source reads `object`.
///
/// Not sure (`errors`): The end of the table was cut off in the copies read; 10007 and what follows are
/// those of the sister pages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAdminListRequest {
    /// Live room.
    pub group_id: GroupId,
}

wire::object!(GetAdminListRequest {
    group_id: needed(0, "GroupId"),
});

wire::blank!(GetAdminListRequest { group_id });

impl GetAdminListRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetAdminListRequest, Object, REQUEST);

/// What [`GetAdminListRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAdminListResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Administrators, up to five.
    pub admin_list: Vec<LiveRoomAdmin>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetAdminListResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    admin_list: list(3, "Admin_List"),
});

impl Answer for GetAdminListResponse {
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
crate::schema::answer!(GetAdminListResponse, NORMAL_ENVELOPE, RESPONSE);

/// An administrator of a live room.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveRoomAdmin {
    /// Who.
    pub admin_account: UserId,
    /// Address of the picture, or empty.
    pub avatar: Option<String>,
    /// Nickname.
    pub nick_name: Option<String>,
}

wire::object!(LiveRoomAdmin {
    admin_account: needed(0, "Admin_Account"),
    avatar: option(1, "Avatar"),
    nick_name: option(2, "NickName"),
});

wire::debug!(LiveRoomAdmin { admin_account });

#[cfg(feature = "schema")]
crate::schema::named!(LiveRoomAdmin, Object, LIVE_ROOM_ADMIN);

impl Endpoint for GetAdminListRequest {
    type Response = GetAdminListResponse;
    const META: &'static EndpointMeta = &GET_ADMIN_LIST;
}

pub(crate) static LIVE_ROOM_ADMIN: ObjectMeta = ObjectMeta::new(
    "LiveRoomAdmin",
    "An administrator of a live room.",
    &[
        FieldMeta {
            wire: "Admin_Account",
            name: "admin_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Avatar",
            name: "avatar",
            ty: TypeMeta::String,
            doc: "Address of the picture, or empty.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NickName",
            name: "nick_name",
            ty: TypeMeta::String,
            doc: "Nickname.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetAdminListRequest",
    "Lists the administrators of a live room.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Live room.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetAdminListResponse",
    "",
    &[
        FieldMeta {
            wire: "Admin_List",
            name: "admin_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::LIVE_ROOM_ADMIN)),
            doc: "Administrators, up to five.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_ADMIN_LIST: EndpointMeta = EndpointMeta {
    path: "group_open_avchatroom_http_svc/get_admin_list",
    family: "live_group",
    name: "get_admin_list",
    summary: "Lists the administrators of a live room.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/102858",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60524",
            seen: "2025-02",
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
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_avchatroom_http_svc/get_admin_list",
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
            at: "response.Admin_List.type",
            says: Some("object"),
            why: "Called an object in the table, and a list in the sample.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/60524",
                seen: "2025-02",
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
