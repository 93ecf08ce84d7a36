// Written by `cargo xtask gen` from spec/group/. Do not edit.

//! Commands of the family `group`.

pub(crate) mod add_group_member;

pub(crate) mod create_group;

pub(crate) mod delete_group_member;

pub(crate) mod destroy_group;

pub(crate) mod get_group_info;

pub(crate) mod get_group_member_info;

pub use add_group_member::*;

pub use create_group::*;

pub use delete_group_member::*;

pub use destroy_group::*;

pub use get_group_info::*;

pub use get_group_member_info::*;
