// Written by `cargo xtask gen` from spec/search/. Do not edit.

//! Commands of the family `search`.

pub(crate) mod group_member_search;

pub(crate) mod group_search;

pub(crate) mod user_search;

pub use group_member_search::*;

pub use group_search::*;

pub use user_search::*;
