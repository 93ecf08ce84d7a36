//! The check engine against small tables that are written here by hand.
//!
//! The tables speak of an invented service; none of their limits or codes is that of a real one.

mod arbitrary;
mod lenient;
mod names;
mod predicate;
mod query;
mod repeat;
mod request;
mod response;
mod tables;
mod unknown;
