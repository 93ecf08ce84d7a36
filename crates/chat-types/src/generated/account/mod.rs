// Written by `cargo xtask gen` from spec/account/. Do not edit.

//! Commands of the family `account`.

pub(crate) mod account_check;

pub(crate) mod account_delete;

pub(crate) mod account_import;

pub(crate) mod kick;

pub(crate) mod multiaccount_import;

pub(crate) mod query_online_status;

pub use account_check::*;

pub use account_delete::*;

pub use account_import::*;

pub use kick::*;

pub use multiaccount_import::*;

pub use query_online_status::*;
