// Written by `cargo xtask gen` from spec/operation/. Do not edit.

//! Commands of the family `operation`.

pub(crate) mod allow_banned_object;

pub(crate) mod forbid_illegal_object;

pub(crate) mod get_app_info;

pub(crate) mod get_cos_sig;

pub(crate) mod get_history;

pub(crate) mod get_ip_list;

pub use allow_banned_object::*;

pub use forbid_illegal_object::*;

pub use get_app_info::*;

pub use get_cos_sig::*;

pub use get_history::*;

pub use get_ip_list::*;
