// Written by `cargo xtask gen` from spec/types/. Do not edit.

//! Types that several commands share.

mod common;

mod group;

mod ids;

mod official_account;

pub use common::*;

pub use group::*;

pub use ids::*;

pub use official_account::*;
