//! The emulator from the outside, over real sockets. The numbers in here are written by hand from the service's
//! documentation and never read from the tables that the emulator goes by.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod apps;
mod bodies;
mod client;
mod control;
mod http;
mod in_process;
mod leniency;
mod life;
mod url;
