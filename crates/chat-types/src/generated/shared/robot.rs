// Written by `cargo xtask gen` from spec/types/robot.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;

/// A robot, a user of a special kind. The app chooses the id.
///
/// Starts with `@RBT#`.
///
/// At most 32 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RobotId(String);

wire::string_id!(RobotId);

#[cfg(feature = "schema")]
crate::schema::named!(RobotId, Id, ROBOT_ID);

pub(crate) static ROBOT_ID: IdMeta = IdMeta {
    name: "RobotId",
    doc: "A robot, a user of a special kind. The app chooses the id.",
    repr: IdRepr::String,
    max_bytes: Some(32),
    prefix: Some("@RBT#"),
    format: None,
    either: false,
};
