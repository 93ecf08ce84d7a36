//! The command line.
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::process::Command;

/// Help that was asked for is a result; help after a mistake is not.
#[test]
fn help_is_printed_where_it_was_asked_for() {
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .output()
            .expect("runs")
    };
    for word in ["help", "--help", "-h"] {
        let done = run(&[word]);
        assert!(done.status.success(), "{word}");
        assert!(
            String::from_utf8_lossy(&done.stdout).starts_with("usage: cargo xtask"),
            "{word}"
        );
        assert!(done.stderr.is_empty(), "{word}");
    }
    let wrong = run(&["gne"]);
    assert!(!wrong.status.success());
    assert!(wrong.stdout.is_empty());
    assert!(String::from_utf8_lossy(&wrong.stderr).starts_with("usage: cargo xtask"));
}
