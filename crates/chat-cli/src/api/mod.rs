//! What the spec says of the commands, and the check of payloads against it.

mod check;
mod compare;
mod find;
mod list;
mod normalised;
mod readable;
mod rows;
mod show;
mod typed;
mod values;
mod words;

pub(crate) use check::{broken, check};
pub(crate) use find::{bare, find};
pub(crate) use list::list;
pub(crate) use show::show;
pub(crate) use typed::misfit;
pub(crate) use words::json as literal;
