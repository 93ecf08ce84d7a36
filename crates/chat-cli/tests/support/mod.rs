//! Runs the real binary.

#![allow(dead_code, reason = "not every test file uses every helper")]

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// What a run left behind.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code().expect("ended by itself"),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }

    /// Standard output as JSON.
    pub(crate) fn json(&self) -> Value {
        parse(&self.out)
    }

    /// Standard error as JSON.
    pub(crate) fn error(&self) -> Value {
        parse(&self.err)["error"].clone()
    }

    /// The same run, once it is sure that it ended with this code.
    #[track_caller]
    pub(crate) fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "out: {}\nerr: {}", self.out, self.err);
        self
    }
}

#[track_caller]
fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text:?}"))
}

/// The command with nothing of this process's environment that it looks at.
pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chat"));
    for name in [
        "CHAT_SDKAPPID",
        "CHAT_SECRET_KEY",
        "CHAT_REGION",
        "CHAT_ADMIN",
    ] {
        command.env_remove(name);
    }
    command
}

/// Runs with these arguments.
pub(crate) fn chat(arguments: &[&str]) -> Run {
    run(command().args(arguments))
}

/// Runs to the end without input.
pub(crate) fn run(command: &mut Command) -> Run {
    Run::of(command.stdin(Stdio::null()).output().expect("starts"))
}

/// Runs to the end with this input.
pub(crate) fn run_with(command: &mut Command, input: impl AsRef<[u8]>) -> Run {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    let given = child.stdin.take().expect("piped").write_all(input.as_ref());
    // One that refuses its arguments may be gone before it was given anything.
    if let Err(error) = given {
        assert_eq!(error.kind(), ErrorKind::BrokenPipe, "{error}");
    }
    Run::of(child.wait_with_output().expect("ends"))
}

/// A file of the fixtures.
pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

/// A file that is gone when the test is over.
pub(crate) struct TempFile(PathBuf);

impl TempFile {
    pub(crate) fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("chat-cli-{}-{name}", std::process::id()));
        std::fs::write(&path, text).expect("writes");
        Self(path)
    }

    pub(crate) fn path(&self) -> &str {
        self.0.to_str().expect("UTF-8")
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// The project's README.
pub(crate) fn readme() -> String {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    // In a package it stands beside the manifest.
    std::fs::read_to_string(here.join("README.md"))
        .or_else(|_| std::fs::read_to_string(here.join("../../README.md")))
        .expect("reads")
}
