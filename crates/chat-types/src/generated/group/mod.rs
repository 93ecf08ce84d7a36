// Written by `cargo xtask gen` from spec/group/. Do not edit.

//! Commands of the family `group`.

pub(crate) mod add_group_member;

pub(crate) mod ban_group_member;

pub(crate) mod change_group_owner;

pub(crate) mod create_group;

pub(crate) mod delete_group_member;

pub(crate) mod destroy_group;

pub(crate) mod forbid_send_msg;

pub(crate) mod get_appid_group_list;

pub(crate) mod get_group_ban_member;

pub(crate) mod get_group_info;

pub(crate) mod get_group_member_info;

pub(crate) mod get_group_muted_account;

pub(crate) mod get_joined_group_list;

pub(crate) mod get_role_in_group;

pub(crate) mod get_specified_group_member_info;

pub(crate) mod import_group;

pub(crate) mod import_group_member;

pub(crate) mod modify_group_base_info;

pub(crate) mod modify_group_member_info;

pub(crate) mod set_unread_msg_num;

pub(crate) mod unban_group_member;

pub use add_group_member::*;

pub use ban_group_member::*;

pub use change_group_owner::*;

pub use create_group::*;

pub use delete_group_member::*;

pub use destroy_group::*;

pub use forbid_send_msg::*;

pub use get_appid_group_list::*;

pub use get_group_ban_member::*;

pub use get_group_info::*;

pub use get_group_member_info::*;

pub use get_group_muted_account::*;

pub use get_joined_group_list::*;

pub use get_role_in_group::*;

pub use get_specified_group_member_info::*;

pub use import_group::*;

pub use import_group_member::*;

pub use modify_group_base_info::*;

pub use modify_group_member_info::*;

pub use set_unread_msg_num::*;

pub use unban_group_member::*;
