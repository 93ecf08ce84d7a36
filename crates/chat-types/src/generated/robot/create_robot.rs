// Written by `cargo xtask gen` from spec/robot/create_robot.yaml. Do not edit.

//! `openim_robot_http_svc/create_robot`: Creates a robot, optionally with nickname, picture and status.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, RobotId};

/// Creates a robot, optionally with nickname, picture and status.
///
/// An app has at most 20 robots. Creating one that exists makes no second one.
///
/// Command `openim_robot_http_svc/create_robot`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10008 (`request_rejected`).
///
/// Source: page 269/89991 (2025-12), page 1047/55281 (2025-10), client library doocs_java (2025-12).
///
/// Not sure (`retry`): Whether a repeat overwrites nickname, picture and status is not said; a resend
/// carries the same ones.
///
/// Not sure (`request.Nick.max_bytes`): No limit is given; accounts take 500 bytes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRobotRequest {
    /// Its id, chosen by the app. Other commands of this family call it `Robot_Account`.
    pub user_id: RobotId,
    /// Nickname.
    pub nick: Option<String>,
    /// Address of its picture.
    pub face_url: Option<String>,
    /// Status, a text of its own.
    ///
    /// At most 500 bytes.
    pub self_signature: Option<String>,
}

wire::object!(CreateRobotRequest {
    user_id: needed(0, "UserID"),
    nick: option(1, "Nick"),
    face_url: option(2, "FaceUrl"),
    self_signature: option(3, "SelfSignature"),
});

wire::blank!(CreateRobotRequest { user_id, nick, face_url, self_signature });

wire::debug!(CreateRobotRequest { user_id });

impl CreateRobotRequest {
    /// Makes one with the fields that it must have.
    pub fn new(user_id: impl Into<RobotId>) -> Self {
        Self {
            user_id: user_id.into(),
            nick: None,
            face_url: None,
            self_signature: None,
        }
    }

    /// Sets [`nick`](Self::nick).
    #[must_use]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Some(nick.into());
        self
    }

    /// Sets [`face_url`](Self::face_url).
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets [`self_signature`](Self::self_signature).
    #[must_use]
    pub fn self_signature(mut self, self_signature: impl Into<String>) -> Self {
        self.self_signature = Some(self_signature.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(CreateRobotRequest, Object, REQUEST);

/// What [`CreateRobotRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRobotResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(CreateRobotResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for CreateRobotResponse {
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
crate::schema::answer!(CreateRobotResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for CreateRobotRequest {
    type Response = CreateRobotResponse;
    const META: &'static EndpointMeta = &CREATE_ROBOT;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "CreateRobotRequest",
    "Creates a robot, optionally with nickname, picture and status.",
    &[
        FieldMeta {
            wire: "UserID",
            name: "user_id",
            ty: TypeMeta::Id(&tables::ROBOT_ID),
            doc: "Its id, chosen by the app. Other commands of this family call it `Robot_Account`.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Nick",
            name: "nick",
            ty: TypeMeta::String,
            doc: "Nickname.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "Address of its picture.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SelfSignature",
            name: "self_signature",
            ty: TypeMeta::String,
            doc: "Status, a text of its own.",
            max_bytes: Some(500),
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("CreateRobotResponse", "", &[]);

pub(crate) static CREATE_ROBOT: EndpointMeta = EndpointMeta {
    path: "openim_robot_http_svc/create_robot",
    family: "robot",
    name: "create_robot",
    summary: "Creates a robot, optionally with nickname, picture and status.",
    doc: "An app has at most 20 robots. Creating one that exists makes no second one.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/89991",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/55281",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "openim_robot_http_svc/create_robot",
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
            why: "Whether a repeat overwrites nickname, picture and status is not said; a resend carries the same ones.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Nick.max_bytes",
            says: None,
            why: "No limit is given; accounts take 500 bytes.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
