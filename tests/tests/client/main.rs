//! The client from the outside, over real sockets: against the emulator, and against a server that misbehaves.
//!
//! What is expected here is written by hand from the service's documentation, and never read from the tables that the
//! client and the emulator go by.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod advice;
mod bad_input;
mod batches;
mod examples;
mod looking;
mod options;
mod pages;
mod pages_gone_wrong;
mod raw;
mod resending;
mod rising_pages;
mod signatures;
