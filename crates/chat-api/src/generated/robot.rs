// Written by `cargo xtask gen` from spec/robot/. Do not edit.

//! Commands of the family `robot`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, robot::*};

use crate::{Call, Client};

/// The commands of the family `robot`. Made by [`Client::robot`].
#[derive(Clone, Copy, Debug)]
pub struct RobotApi<'c> {
    client: &'c Client,
}

impl<'c> RobotApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

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
    pub fn create_robot(
        &self,
        user_id: impl Into<RobotId>,
    ) -> Call<'c, CreateRobotRequest> {
        self.client.call(CreateRobotRequest::new(user_id))
    }

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
    pub fn delete_robot(
        &self,
        robot_account: impl Into<RobotId>,
    ) -> Call<'c, DeleteRobotRequest> {
        self.client.call(DeleteRobotRequest::new(robot_account))
    }

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
    pub fn get_all_robots(&self) -> Call<'c, GetAllRobotsRequest> {
        self.client.call(GetAllRobotsRequest::new())
    }

    /// Sends the next piece of a robot's answer to a user.
    ///
    /// The first call has no `MsgKey`, starts a message and is answered with its key; every further call
    /// carries that key and appends its piece; the last one says so with `Finish`. Send the pieces one
    /// after the other. The vendor's UI components from 7.7.5282 on show the message as it grows, other
    /// clients have to do so themselves. Text to one user only.
    ///
    /// Command `openim_robot_http_svc/send_stream_msg`; at most 200 calls a second; retry class `never`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`).
    ///
    /// Source: page 1047/71131 (2025-10), page 269/104537 (2025-11).
    ///
    /// Not sure (`request.MsgKey`): Needed from the second call on, which no rule can express: a call
    /// without it is taken for the beginning of another message.
    ///
    /// Not sure (`request.From_Account`): The page says user id; its samples and its place among the robots
    /// mean a robot.
    ///
    /// Not sure (`request.Chunk.max_bytes`): No limit is given, neither of a piece nor of the whole.
    ///
    /// Not sure (`request.Finish.default`): Absent while more pieces follow; whether 0 may be sent is not
    /// shown.
    ///
    /// Not sure (`errors`): What an unknown or finished key, or an ordinary user as the sender, is answered
    /// with is not documented.
    pub fn send_stream_msg(
        &self,
        from_account: impl Into<RobotId>,
        to_account: impl Into<UserId>,
        chunk: impl Into<String>,
    ) -> Call<'c, SendStreamMsgRequest> {
        self.client.call(SendStreamMsgRequest::new(from_account, to_account, chunk))
    }
}

/// Optional fields of [`CreateRobotRequest`].
impl Call<'_, CreateRobotRequest> {
    /// Nickname.
    pub fn nick(self, nick: impl Into<String>) -> Self {
        self.map_request(|request| request.nick(nick))
    }

    /// Address of its picture.
    pub fn face_url(self, face_url: impl Into<String>) -> Self {
        self.map_request(|request| request.face_url(face_url))
    }

    /// Status, a text of its own.
    ///
    /// At most 500 bytes.
    pub fn self_signature(self, self_signature: impl Into<String>) -> Self {
        self.map_request(|request| request.self_signature(self_signature))
    }
}

/// Optional fields of [`SendStreamMsgRequest`].
impl Call<'_, SendStreamMsgRequest> {
    /// The message to append to, as the first call answered it. Absent on the first call.
    pub fn msg_key(self, msg_key: impl Into<MsgKey>) -> Self {
        self.map_request(|request| request.msg_key(msg_key))
    }

    /// 1 with the last piece.
    ///
    /// Travels as 0 or 1.
    pub fn finish(self, finish: bool) -> Self {
        self.map_request(|request| request.finish(finish))
    }
}
