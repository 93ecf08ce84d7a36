// Written by `cargo xtask gen` from spec/mute/. Do not edit.

//! Commands of the family `mute`.

pub(crate) mod get_no_speaking;

pub(crate) mod set_no_speaking;

pub use get_no_speaking::*;

pub use set_no_speaking::*;
