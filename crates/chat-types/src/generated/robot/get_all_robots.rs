// Written by `cargo xtask gen` from spec/robot/get_all_robots.yaml. Do not edit.

//! `openim_robot_http_svc/get_all_robots`: Lists all robots of the app.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, RobotId};

/// Lists all robots of the app.
///
/// Command `openim_robot_http_svc/get_all_robots`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10008 (`request_rejected`).
///
/// Source: page 1047/55280 (2025-10), client library doocs_java (2025-12).
///
/// Not sure (`errors`): 10004 is not in the table; it is what the sister commands answer to a body that
/// cannot be read.
///
/// Not sure (`response.Robot_Account.always`): No sample shows an app without robots.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAllRobotsRequest {}

wire::object!(GetAllRobotsRequest {});

impl GetAllRobotsRequest {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetAllRobotsRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetAllRobotsRequest, Object, REQUEST);

/// What [`GetAllRobotsRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAllRobotsResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Their ids, at most 20.
    pub robot_account: Vec<RobotId>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetAllRobotsResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    robot_account: list(3, "Robot_Account"),
});

impl Answer for GetAllRobotsResponse {
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
crate::schema::answer!(GetAllRobotsResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GetAllRobotsRequest {
    type Response = GetAllRobotsResponse;
    const META: &'static EndpointMeta = &GET_ALL_ROBOTS;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetAllRobotsRequest",
    "Lists all robots of the app.",
    &[],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetAllRobotsResponse",
    "",
    &[
        FieldMeta {
            wire: "Robot_Account",
            name: "robot_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::ROBOT_ID)),
            doc: "Their ids, at most 20.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_ALL_ROBOTS: EndpointMeta = EndpointMeta {
    path: "openim_robot_http_svc/get_all_robots",
    family: "robot",
    name: "get_all_robots",
    summary: "Lists all robots of the app.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/55280",
            seen: "2025-10",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::ROBOT_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "openim_robot_http_svc/get_all_robots",
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
            at: "errors",
            says: None,
            why: "10004 is not in the table; it is what the sister commands answer to a body that cannot be read.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "response.Robot_Account.always",
            says: None,
            why: "No sample shows an app without robots.",
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
