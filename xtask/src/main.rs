//! Maintenance tasks of the workspace.
//!
//! - `cargo xtask gen [--check]` makes the generated sources from `spec/`, or tells whether they are fresh.
//! - `cargo xtask test` runs all tests.
//! - `cargo xtask spec [FAMILY]` prints what the generator understands of the spec.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command talks to its user"
)]
#![allow(
    unreachable_pub,
    reason = "nothing reaches into a command; `pub` is what one module offers the others"
)]

mod emit;
mod model;
mod output;
mod spec;
mod test;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask gen [--check] | test | spec [FAMILY]";

/// Folder of the spec, from the root of the workspace.
const SPEC: &str = "spec";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["gen"] => generate(false),
        ["gen", "--check"] => generate(true),
        ["test"] => test::run(&root()),
        ["spec"] => print_spec(None),
        ["spec", family] => print_spec(Some(family)),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Root of the workspace: the folder above that of this crate.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

fn load() -> Result<model::Model, String> {
    spec::load(&root().join(SPEC)).map_err(|found| {
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

/// Makes all generated files in memory, then compares or writes them.
fn generate(check: bool) -> Result<(), String> {
    let model = load()?;
    let emit::Emitted { mut files, notes } =
        emit::emit(&model).map_err(|missing| missing.join("\n"))?;
    for note in notes {
        eprintln!("note: {note}");
    }
    files.extend(spec::schema::files());
    let mut folders = emit::GENERATED.to_vec();
    folders.push(spec::schema::FOLDER);
    let root = root();
    let failed = |error: std::io::Error| format!("generated files: {error}");
    let changes = output::compare(&root, &folders, &files).map_err(failed)?;
    if changes.is_empty() {
        println!("{} generated files are fresh", files.len());
        return Ok(());
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
    output::apply(&root, &files, &changes).map_err(failed)?;
    println!(
        "{} files written, {} removed",
        changes.written.len(),
        changes.removed.len()
    );
    Ok(())
}

fn print_spec(family: Option<&str>) -> Result<(), String> {
    let model = load()?;
    match family {
        None => print!("{}", spec::dump::shared(&model)),
        Some(family) => print!(
            "{}",
            spec::dump::family(&model, family)
                .ok_or_else(|| format!("no family '{family}' in the spec"))?
        ),
    }
    Ok(())
}
