//! Turns the lowered spec into Rust source.
//!
//! Every emitter gives whole files; nothing is ever mixed into a hand-written one. Output depends on the
//! model alone, so it is the same on every run.

mod client;
pub mod coverage;
mod debug;
mod endpoint;
mod errors;
mod expr;
mod field;
mod names;
mod paging;
mod print;
mod quota;
mod results;
mod service;
mod tables;
#[cfg(test)]
mod tests;
mod types;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::model::Model;

/// Folders that hold nothing but generated files, from the root of the workspace.
pub const GENERATED: [&str; 2] = [
    "crates/chat-types/src/generated",
    "crates/chat-api/src/generated",
];

/// What generation gives.
#[derive(Debug)]
pub struct Emitted {
    /// The files by path from the root of the workspace.
    pub files: BTreeMap<PathBuf, String>,
    /// What the spec says but the generated code does not do, one line each.
    pub notes: Vec<String>,
}

/// All generated files.
///
/// # Errors
/// What the spec uses but no emitter writes yet, one line each.
pub fn emit(model: &Model) -> Result<Emitted, Vec<String>> {
    let mut files = Files::default();
    service::emit(model, &mut files);
    errors::emit(model, &mut files);
    types::emit_shared(model, &mut files);
    endpoint::emit_all(model, &mut files);
    client::emit(model, &mut files);
    if files.missing.is_empty() {
        Ok(Emitted {
            files: files.files,
            notes: files.notes,
        })
    } else {
        Err(files.missing)
    }
}

/// Collects files, and what could not be written.
#[derive(Default)]
pub(crate) struct Files {
    files: BTreeMap<PathBuf, String>,
    missing: Vec<String>,
    notes: Vec<String>,
}

impl Files {
    fn add(&mut self, path: String, source: print::Source) {
        match source.print() {
            Ok(text) => {
                self.files.insert(PathBuf::from(path), text);
            }
            Err(error) => self.missing.push(format!("{path}: {error}")),
        }
    }

    fn note(&mut self, what: String) {
        self.notes.push(what);
    }

    fn missing(&mut self, what: String) {
        self.missing.push(what);
    }
}
