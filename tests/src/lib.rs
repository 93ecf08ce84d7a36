//! What the end-to-end tests and the benchmarks share.

pub mod bench;
pub mod clock;
pub mod conformance;
pub mod prove;
pub mod scripted;
pub mod tap;
pub mod town;

/// What the README shows compiles, and runs where it needs no service.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
