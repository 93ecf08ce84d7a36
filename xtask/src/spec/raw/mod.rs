//! The grammar of the spec files, as serde reads it. Doc comments become the editor's help texts.
//!
//! Keys that a file must have are an `Option` marked `schemars(required)` where several of them may be
//! missing at once, so that all can be reported.

mod command;
mod coverage;
mod flow;
mod service;
mod types;

pub use command::*;
pub use coverage::*;
pub use flow::*;
pub use service::*;
pub use types::*;
