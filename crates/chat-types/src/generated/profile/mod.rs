// Written by `cargo xtask gen` from spec/profile/. Do not edit.

//! Commands of the family `profile`.

pub(crate) mod portrait_get;

pub(crate) mod portrait_set;

pub use portrait_get::*;

pub use portrait_set::*;
