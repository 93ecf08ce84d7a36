// Written by `cargo xtask gen` from spec/live_group/. Do not edit.

//! Commands of the family `live_group`.

pub(crate) mod add_robots;

pub(crate) mod check_members;

pub(crate) mod del_robots;

pub(crate) mod get_admin_list;

pub(crate) mod get_members;

pub(crate) mod get_online_member_num;

pub(crate) mod modify_admin;

pub(crate) mod modify_user_info;

pub(crate) mod send_broadcast_msg;

pub use add_robots::*;

pub use check_members::*;

pub use del_robots::*;

pub use get_admin_list::*;

pub use get_members::*;

pub use get_online_member_num::*;

pub use modify_admin::*;

pub use modify_user_info::*;

pub use send_broadcast_msg::*;
