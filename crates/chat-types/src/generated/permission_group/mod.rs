// Written by `cargo xtask gen` from spec/permission_group/. Do not edit.

//! Commands of the family `permission_group`.

pub(crate) mod add_permission_group_member;

pub(crate) mod add_topic_permission_group;

pub(crate) mod create_permission_group;

pub(crate) mod delete_permission_group_member;

pub(crate) mod delete_topic_permission_group;

pub(crate) mod destroy_permission_group;

pub(crate) mod get_permission_group;

pub(crate) mod get_permission_group_member_list;

pub(crate) mod get_topic_permission_group;

pub(crate) mod modify_permission_group;

pub(crate) mod set_topic_permission_group;

pub use add_permission_group_member::*;

pub use add_topic_permission_group::*;

pub use create_permission_group::*;

pub use delete_permission_group_member::*;

pub use delete_topic_permission_group::*;

pub use destroy_permission_group::*;

pub use get_permission_group::*;

pub use get_permission_group_member_list::*;

pub use get_topic_permission_group::*;

pub use modify_permission_group::*;

pub use set_topic_permission_group::*;
