//! Maintenance tasks of the workspace.
//!
//! - `cargo xtask gen [--check]` makes the generated sources from `spec/`, or tells whether they are fresh.
//! - `cargo xtask test` runs all tests.
//! - `cargo xtask prove NAME… [OPTIONS]` runs proofs of what the client promises; without a name it lists them.
//! - `cargo xtask spec [FAMILY]` prints what the generator understands of the spec.
//! - `cargo xtask help` prints how it is called.
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
mod generate;
mod model;
mod output;
mod spec;
mod test;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str =
    "usage: cargo xtask gen [--check] | test | prove NAME… [OPTIONS] | spec [FAMILY] | help";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["gen"] => generate(false),
        ["gen", "--check"] => generate(true),
        ["test"] => test::run(&root()),
        ["prove", arguments @ ..] => test::prove(&root(), arguments),
        ["spec"] => print_spec(None),
        ["spec", family] => print_spec(Some(family)),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
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
    // Asked at run time: two checkouts may share a target folder.
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent().map(Path::to_owned).unwrap_or(here)
}

fn generate(check: bool) -> Result<(), String> {
    println!("{}", generate::generate(&root(), check)?);
    Ok(())
}

fn print_spec(family: Option<&str>) -> Result<(), String> {
    let model = generate::load(&root())?;
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
