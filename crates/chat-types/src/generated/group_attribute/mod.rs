// Written by `cargo xtask gen` from spec/group_attribute/. Do not edit.

//! Commands of the family `group_attribute`.

pub(crate) mod clear_group_attr;

pub(crate) mod delete_group_attr;

pub(crate) mod get_group_attr;

pub(crate) mod modify_group_attr;

pub(crate) mod set_group_attr;

pub use clear_group_attr::*;

pub use delete_group_attr::*;

pub use get_group_attr::*;

pub use modify_group_attr::*;

pub use set_group_attr::*;
