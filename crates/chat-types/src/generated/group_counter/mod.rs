// Written by `cargo xtask gen` from spec/group_counter/. Do not edit.

//! Commands of the family `group_counter`.

pub(crate) mod delete_group_counter;

pub(crate) mod get_group_counter;

pub(crate) mod update_group_counter;

pub use delete_group_counter::*;

pub use get_group_counter::*;

pub use update_group_counter::*;
