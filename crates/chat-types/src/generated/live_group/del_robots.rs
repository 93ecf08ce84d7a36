// Written by `cargo xtask gen` from spec/live_group/del_robots.yaml. Do not edit.

//! `group_open_avchatroom_http_svc/del_robots`: Takes accounts out of the online list of a live room to
//! which they had been pinned.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, UserId};

/// Takes accounts out of the online list of a live room to which they had been pinned.
///
/// Such robots are ordinary accounts that the list shows whether they are online or not. The call
/// removes mark 500 from them, as modify_user_info can. The answer tells nothing about the single
/// accounts.
///
/// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
/// members of live groups switched on in the console.
///
/// Command `group_open_avchatroom_http_svc/del_robots`; at most 200 calls a second; retry class
/// `repeatable`.
///
/// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
/// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
///
/// Source: page 269/103785 (2025-11), page 1047/60526 (2025-10).
///
/// Not sure (`request.Member_Account.max_items`): How many accounts one call may name is not said;
/// modify_user_info takes 500.
///
/// Not sure (`request.Member_Account.type`): Called robots, yet plain user ids in the sample; whether
/// those of robots with a prefix fit is not said.
///
/// Not sure (`errors`): The table was cut off in the copies read; the numbers are those of
/// modify_user_info.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DelRobotsRequest {
    /// Live room.
    pub group_id: GroupId,
    /// Accounts to take out.
    ///
    /// At least 1 items.
    pub member_account: Vec<UserId>,
}

wire::object!(DelRobotsRequest {
    group_id: needed(0, "GroupId"),
    member_account: needed(1, "Member_Account"),
});

wire::blank!(DelRobotsRequest { group_id, member_account });

impl DelRobotsRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        member_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_account: member_account.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DelRobotsRequest, Object, REQUEST);

/// What [`DelRobotsRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DelRobotsResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(DelRobotsResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for DelRobotsResponse {
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
crate::schema::answer!(DelRobotsResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for DelRobotsRequest {
    type Response = DelRobotsResponse;
    const META: &'static EndpointMeta = &DEL_ROBOTS;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DelRobotsRequest",
    "Takes accounts out of the online list of a live room to which they had been pinned.",
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
            wire: "Member_Account",
            name: "member_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Accounts to take out.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("DelRobotsResponse", "", &[]);

pub(crate) static DEL_ROBOTS: EndpointMeta = EndpointMeta {
    path: "group_open_avchatroom_http_svc/del_robots",
    family: "live_group",
    name: "del_robots",
    summary: "Takes accounts out of the online list of a live room to which they had been pinned.",
    doc: "Such robots are ordinary accounts that the list shows whether they are online or not. The call removes mark 500 from them, as modify_user_info can. The answer tells nothing about the single accounts.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/103785",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60526",
            seen: "2025-10",
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
            name: "group_open_avchatroom_http_svc/del_robots",
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
            at: "request.Member_Account.max_items",
            says: None,
            why: "How many accounts one call may name is not said; modify_user_info takes 500.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/103785",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.Member_Account.type",
            says: None,
            why: "Called robots, yet plain user ids in the sample; whether those of robots with a prefix fit is not said.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/103785",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "The table was cut off in the copies read; the numbers are those of modify_user_info.",
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
