//! `cargo xtask gen`: from the spec to the files on disk.

use std::io;
use std::path::Path;

use crate::emit::coverage::{README, into_readme};
use crate::model::Model;
use crate::{emit, output, spec};

#[cfg(test)]
mod tests;

/// Folder of the spec, from the root of the workspace.
const SPEC: &str = "spec";

/// Loads the spec of the workspace at `root`.
///
/// # Errors
/// Everything that is wrong with it, as text.
pub fn load(root: &Path) -> Result<Model, String> {
    spec::load(&root.join(SPEC)).map_err(|found| {
        let count = found.len();
        let mut text: String = found
            .iter()
            .map(|diagnostic| format!("{diagnostic}\n\n"))
            .collect();
        text.push_str(&match count {
            1 => "1 mistake in the spec; nothing was written".to_owned(),
            _ => format!("{count} mistakes in the spec; nothing was written"),
        });
        text
    })
}

/// Makes all generated files in memory, then writes them, or compares only. Gives a line on what it did.
///
/// # Errors
/// The spec has mistakes, a file cannot be read or written, or `check` found files that are not fresh.
pub fn generate(root: &Path, check: bool) -> Result<String, String> {
    let model = load(root)?;
    let emit::Emitted { mut files, notes } =
        emit::emit(&model).map_err(|missing| missing.join("\n"))?;
    let notes: String = notes.iter().map(|note| format!("note: {note}\n")).collect();
    files.extend(spec::schema::files());
    let readme =
        std::fs::read_to_string(root.join(README)).map_err(|error| format!("{README}: {error}"))?;
    files.insert(README.into(), into_readme(&readme, &model)?);
    let mut folders = emit::GENERATED.to_vec();
    folders.push(spec::schema::FOLDER);
    let failed = |error: io::Error| format!("generated files: {error}");
    let changes = output::compare(root, &folders, &files).map_err(failed)?;
    if changes.is_empty() {
        return Ok(format!("{notes}{} generated files are fresh", files.len()));
    }
    if check {
        let stale = changes
            .written
            .iter()
            .map(|path| format!("not fresh: {}", path.display()));
        let left = changes
            .removed
            .iter()
            .map(|path| format!("left over: {}", path.display()));
        let lines: Vec<String> = stale.chain(left).collect();
        return Err(format!(
            "{}\nrun `cargo xtask gen` and commit the result",
            lines.join("\n")
        ));
    }
    output::apply(root, &files, &changes).map_err(failed)?;
    Ok(format!(
        "{notes}{} files written, {} removed",
        changes.written.len(),
        changes.removed.len()
    ))
}
