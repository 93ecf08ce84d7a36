// Written by `cargo xtask gen` from spec/follow/. Do not edit.

//! Commands of the family `follow`.

pub(crate) mod follow_add;

pub(crate) mod follow_check;

pub(crate) mod follow_delete;

pub(crate) mod follow_get;

pub(crate) mod follow_get_info;

pub use follow_add::*;

pub use follow_check::*;

pub use follow_delete::*;

pub use follow_get::*;

pub use follow_get_info::*;
