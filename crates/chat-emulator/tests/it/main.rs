//! The emulator from the outside, over real sockets. The numbers in here are written by hand from the service's
//! documentation and never read from the tables that the emulator goes by.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod apps;
mod bodies;
mod client;
mod clock;
mod control;
mod faults;
mod http;
mod in_process;
mod ledger;
mod leniency;
mod life;
mod limits;
mod sends;
mod url;
