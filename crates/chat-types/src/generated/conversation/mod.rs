// Written by `cargo xtask gen` from spec/conversation/. Do not edit.

//! Commands of the family `conversation`.

pub(crate) mod delete;

pub(crate) mod get_list;

pub use delete::*;

pub use get_list::*;
