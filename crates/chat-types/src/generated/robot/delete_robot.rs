// Written by `cargo xtask gen` from spec/robot/delete_robot.yaml. Do not edit.

//! `openim_robot_http_svc/delete_robot`: Takes a robot out of service.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, RobotId};

/// Takes a robot out of service.
///
/// The robot becomes invalid. Its id is not removed.
///
/// Command `openim_robot_http_svc/delete_robot`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10008 (`request_rejected`).
///
/// Source: page 1047/55282 (2025-10), page 269/89990 (2026-01), client library doocs_java (2025-12).
///
/// Not sure (`retry`): What a robot that is gone already is answered with is not documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRobotRequest {
    /// Its id, which create_robot calls `UserID`.
    pub robot_account: RobotId,
}

wire::object!(DeleteRobotRequest {
    robot_account: needed(0, "Robot_Account"),
});

wire::blank!(DeleteRobotRequest { robot_account });

impl DeleteRobotRequest {
    /// Makes one with the fields that it must have.
    pub fn new(robot_account: impl Into<RobotId>) -> Self {
        Self {
            robot_account: robot_account.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DeleteRobotRequest, Object, REQUEST);

/// What [`DeleteRobotRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRobotResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(DeleteRobotResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for DeleteRobotResponse {
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
crate::schema::answer!(DeleteRobotResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for DeleteRobotRequest {
    type Response = DeleteRobotResponse;
    const META: &'static EndpointMeta = &DELETE_ROBOT;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DeleteRobotRequest",
    "Takes a robot out of service.",
    &[
        FieldMeta {
            wire: "Robot_Account",
            name: "robot_account",
            ty: TypeMeta::Id(&tables::ROBOT_ID),
            doc: "Its id, which create_robot calls `UserID`.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("DeleteRobotResponse", "", &[]);

pub(crate) static DELETE_ROBOT: EndpointMeta = EndpointMeta {
    path: "openim_robot_http_svc/delete_robot",
    family: "robot",
    name: "delete_robot",
    summary: "Takes a robot out of service.",
    doc: "The robot becomes invalid. Its id is not removed.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/55282",
            seen: "2025-10",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/89990",
            seen: "2026-01",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::ROBOT_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "openim_robot_http_svc/delete_robot",
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
    errors: &[10002, 10004, 10008],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "What a robot that is gone already is answered with is not documented.",
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
