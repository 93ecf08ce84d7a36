// Written by `cargo xtask gen` from spec/errors/. Do not edit.

//! Error codes by domain: one number may mean different things in two domains, so a code is read with
//! the domain of the command that answered it.

pub(crate) mod common;

pub(crate) mod account;

pub(crate) mod group;

pub(crate) mod official_account;

pub use common::CommonErrorCode;

pub use account::AccountErrorCode;

pub use group::GroupErrorCode;

pub use official_account::OfficialAccountErrorCode;

/// The error tables of all domains; `common` comes first.
pub static DOMAINS: &[&chat_meta::DomainMeta] = &[
    &common::COMMON_DOMAIN,
    &account::ACCOUNT_DOMAIN,
    &group::GROUP_DOMAIN,
    &official_account::OFFICIAL_ACCOUNT_DOMAIN,
];
