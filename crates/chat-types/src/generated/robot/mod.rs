// Written by `cargo xtask gen` from spec/robot/. Do not edit.

//! Commands of the family `robot`.

pub(crate) mod create_robot;

pub(crate) mod delete_robot;

pub(crate) mod get_all_robots;

pub(crate) mod send_stream_msg;

pub use create_robot::*;

pub use delete_robot::*;

pub use get_all_robots::*;

pub use send_stream_msg::*;
