//! What a second witness says of every command, and how it is held against the spec.
//!
//! The sheets under `tests/fixtures/conformance` were written from the documentation by themselves, not from the
//! spec, so that a slip in either shows. [`Sheet`] reads them, [`probe`] turns each line into requests with exactly
//! one thing wrong (or just not wrong), [`judge`] holds them against a table, and [`mutate`] makes tables with
//! exactly one thing changed, to show that some line of a sheet notices.

mod clause;
pub mod errors;
pub mod examples;
pub mod judge;
pub mod mutate;
mod place;
pub mod probe;
pub mod reach;
mod render;
pub mod service;
mod sheet;
mod table;

pub use sheet::{Case, Codes, Command, Groups, Line, Sheet, sheets};
