//! What is wrong with a spec, and where.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use super::yaml::{At, Pos};

/// One thing that is wrong, with its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Path of the file as it is printed, such as `spec/group/create_group.yaml`.
    pub file: String,
    pub pos: Pos,
    pub message: String,
    /// The line of the file, for the reader.
    pub source: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Pos { line, column } = self.pos;
        write!(f, "{}:{line}:{column}: {}", self.file, self.message)?;
        if self.source.trim().is_empty() {
            return Ok(());
        }
        // A long line is cut around the place, so that the caret stays near it.
        let column = usize::try_from(column)
            .unwrap_or(usize::MAX)
            .saturating_sub(1);
        let start = column.saturating_sub(80);
        let shown: String = self.source.chars().skip(start).take(140).collect();
        let gutter = line.to_string();
        let caret = column.saturating_sub(start);
        write!(
            f,
            "\n {gutter} | {shown}\n {:width$} | {:caret$}^",
            "",
            "",
            width = gutter.len()
        )
    }
}

/// The number of a file in the list of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub usize);

/// Where diagnostics are collected.
#[derive(Debug, Default)]
pub struct Sink {
    found: RefCell<Vec<(FileId, Pos, String)>>,
}

impl Sink {
    /// The files in which something is wrong.
    pub fn files(&self) -> HashSet<FileId> {
        self.found.borrow().iter().map(|(file, ..)| *file).collect()
    }

    pub fn report(&self, file: FileId, pos: Pos, message: impl Into<String>) {
        let entry = (file, pos, message.into());
        let mut found = self.found.borrow_mut();
        if !found.contains(&entry) {
            found.push(entry);
        }
    }

    /// Takes `Err` as a diagnostic, `Ok` as a value.
    pub fn take<T>(&self, file: FileId, result: Result<T, At<String>>) -> Option<T> {
        result
            .map_err(|error| self.report(file, error.pos, error.value))
            .ok()
    }

    pub fn len(&self) -> usize {
        self.found.borrow().len()
    }

    pub fn into_found(self) -> Vec<(FileId, Pos, String)> {
        self.found.into_inner()
    }
}
