//! `cargo xtask test` and `cargo xtask prove`: makes ready what tests and proofs need, and runs them.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs the examples in the docs, then all other tests, so that the runner's summary of those comes last. Both run
/// even if the first of them fails.
pub(crate) fn run(root: &Path) -> Result<(), String> {
    redis_server()?;
    let docs = cargo(root, &["test", "--no-fail-fast", "--doc"]);
    let others = if has_nextest(root) {
        cargo(root, &["nextest", "run", "--no-fail-fast"])
    } else {
        cargo(
            root,
            &[
                "test",
                "--no-fail-fast",
                "--lib",
                "--bins",
                "--tests",
                "--examples",
            ],
        )
    };
    let failed: Vec<String> = [docs, others].into_iter().filter_map(Result::err).collect();
    if failed.is_empty() {
        Ok(())
    } else {
        Err(failed.join("\n"))
    }
}

/// Runs proofs, built for speed. What they print is theirs.
pub(crate) fn prove(root: &Path, arguments: &[&str]) -> Result<(), String> {
    redis_server()?;
    let run = [
        "run",
        "--quiet",
        "--profile",
        "prove",
        "--package",
        "chat-tests",
    ];
    let status = Command::new(program())
        .args(run)
        .args(["--bin", "prove", "--"])
        .args(arguments)
        .current_dir(root)
        .status()
        .map_err(|error| format!("cannot run the proofs: {error}"))?;
    status
        .success()
        .then_some(())
        .ok_or_else(|| "a proof does not hold".to_owned())
}

/// The tests of the shared quota run a real redis-server. Installs it from the distribution's packages where that is
/// possible.
fn redis_server() -> Result<(), String> {
    let works = |program: &str, arguments: &[&str]| {
        Command::new(program)
            .args(arguments)
            .stdout(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    };
    if works("redis-server", &["--version"]) {
        return Ok(());
    }
    let install =
        "apt-get update -qq && apt-get install -y -qq --no-install-recommends redis-server";
    // As it is, then with rights that need no password. Without the rights or the programs both fail at once.
    for (program, arguments) in [
        ("sh", vec!["-c", install]),
        ("sudo", vec!["-n", "sh", "-c", install]),
    ] {
        if works(program, &arguments) && works("redis-server", &["--version"]) {
            return Ok(());
        }
    }
    Err(
        "the tests need redis-server and it cannot be installed from here; install it first:\n\
         Debian, Ubuntu: sudo apt-get install redis-server\n\
         Fedora, RHEL: sudo dnf install redis\n\
         macOS: brew install redis"
            .to_owned(),
    )
}

fn cargo(root: &Path, what: &[&str]) -> Result<(), String> {
    let command = format!("cargo {} --workspace --all-features", what.join(" "));
    let status = Command::new(program())
        .args(what)
        .args(["--workspace", "--all-features"])
        .current_dir(root)
        .status()
        .map_err(|error| format!("cannot run {command}: {error}"))?;
    status
        .success()
        .then_some(())
        .ok_or_else(|| format!("failed: {command}"))
}

fn has_nextest(root: &Path) -> bool {
    Command::new(program())
        .args(["nextest", "--version"])
        .current_dir(root)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The cargo that runs this task.
fn program() -> impl AsRef<OsStr> {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}
