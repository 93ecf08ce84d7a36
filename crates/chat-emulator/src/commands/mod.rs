//! What each command does. Shape and limits of a request have been checked against the spec before.
#![allow(
    clippy::field_reassign_with_default,
    reason = "answers are non-exhaustive and start from their default"
)]
#![allow(
    clippy::needless_pass_by_value,
    reason = "all commands have one shape, so that one table can hold them"
)]

pub(crate) mod account;
pub(crate) mod all_member_push;
pub(crate) mod c2c_message;
mod facts;
pub(crate) mod group;
pub(crate) mod group_message;
mod history;
pub(crate) mod official_account;
pub(crate) mod push;
#[cfg(test)]
mod testing;
