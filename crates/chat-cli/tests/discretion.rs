//! What may be a key or a body is not repeated when it was given in the wrong place.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod support;

use support::{Run, chat, command, run};

const KEY: &str = "c0ffee00c0ffee00c0ffee00c0ffee00";
const BODY: &str = r#"{"Text":"c0ffee00"}"#;

/// Runs with and without JSON, shows nothing of what was given, and says this.
#[track_caller]
fn hides(arguments: &[&str], says: &str) {
    for json in [&[][..], &["--json"]] {
        let run = chat(&[arguments, json].concat()).ends(2);
        assert_eq!(run.out, "");
        assert!(!run.err.contains("c0ffee"), "{arguments:?}: {}", run.err);
        assert!(run.err.contains(says), "{arguments:?}: {}", run.err);
    }
}

#[test]
fn what_stands_where_nothing_belongs_is_not_repeated() {
    for given in [KEY, BODY, "--c0ffee00c0ffee00"] {
        for arguments in [
            &["usersig", "sign", "--user", "alice", given][..],
            &["call", "sendmsg", "body.json", given],
            &["emulator", given],
            &["api", "show", "sendmsg", given],
        ] {
            hides(arguments, "unexpected argument");
        }
        hides(&["usersig", "sign", given], "");
        hides(&[given], "");
    }
    hides(&["emulator", KEY], "--key-file");
    hides(&["call", "sendmsg", "body.json", BODY], "--body");
    hides(&[BODY], "unrecognized subcommand");
    hides(&["usersig", KEY], "unrecognized subcommand");
    // An argument that does not exist is called by its name.
    hides(
        &["call", "sendmsg", &format!("--secret-key={KEY}")],
        "--secret-key",
    );
}

#[test]
fn what_stands_in_the_place_of_something_else_is_not_repeated() {
    for given in [KEY, BODY] {
        hides(&["usersig", "sign", "--user", "a", "--app", given], "--app");
        hides(&["call", "sendmsg", "--timeout", given], "--timeout");
        hides(&["emulator", "--listen", given], "--listen");
        hides(
            &["usersig", "verify", "t", "--user", "a", "--at", given],
            "--at",
        );
        hides(
            &[
                "usersig",
                "sign",
                "--user",
                "a",
                "--userbuf",
                &format!("{given}x"),
            ],
            "--userbuf",
        );
        hides(&["api", "check", "sendmsg", given], "request, response");
        hides(&["api", "list", "--family", given], "unknown family");
        hides(&["completion", given], "bash");
        hides(&["call", given], "is no command");
        hides(&["api", "show", given], "is no command");
        hides(&["api", "check", given, "request"], "is no command");
    }
}

#[test]
fn a_body_in_the_place_of_its_file_is_not_repeated() {
    hides(&["call", "sendmsg", BODY], "--body");
    hides(
        &["api", "check", "sendmsg", "request", BODY],
        "standard input",
    );
    // Too long to be the name of a file.
    let long = format!(r#"{{"Text":"{}"}}"#, "c0ffee00".repeat(1000));
    hides(&["call", "sendmsg", &long], "--body");
    hides(&["call", "sendmsg", "c0ffee00c0ffee00/body.json"], "--body");
    hides(&["call", "sendmsg", "c0ffee00"], "--body");
    hides(
        &[
            "usersig",
            "sign",
            "--user",
            "a",
            "--app",
            "1",
            "--key-file",
            KEY,
        ],
        "--key-file",
    );
}

#[test]
fn a_file_that_is_missing_is_called_by_its_name() {
    for (arguments, takes) in [
        (&["call", "sendmsg"][..], "FILE is"),
        (&["api", "check", "sendmsg", "request"], "FILE is"),
        (
            &["usersig", "sign", "--user", "a", "--app", "1", "--key-file"],
            "--key-file takes",
        ),
    ] {
        for name in ["bodies/no-such.json", "./no_such", "no such.txt"] {
            let run = chat(&[arguments, &[name]].concat()).ends(2);
            assert!(
                run.err.contains(&format!("cannot open '{name}'")),
                "{}",
                run.err
            );
            assert!(run.err.contains(takes), "{}", run.err);
        }
    }
}

#[test]
fn what_has_the_form_of_a_command_is_repeated() {
    for path in ["Qwerty/uiop", "qwerty_svc/UiOp2"] {
        let run = chat(&["api", "show", path]).ends(2);
        assert!(
            run.err.contains(&format!("unknown command '{path}'")),
            "{}",
            run.err
        );
    }
    hides(
        &["api", "show", "c0ffee00c0ffee00/C0FFEE00"],
        "is no command",
    );
}

#[test]
fn an_argument_that_does_not_exist_is_called_by_its_name() {
    for name in ["--page-size-of-all-results", "--max_results"] {
        let run = chat(&["api", "list", name]).ends(2);
        assert!(run.err.contains(name), "{}", run.err);
        assert!(!run.err.contains("CHAT_SECRET_KEY"), "{}", run.err);
    }
}

#[test]
fn a_variable_that_holds_another_ones_value_is_not_repeated() {
    for (name, says) in [("CHAT_SDKAPPID", "digits"), ("CHAT_REGION", "none of")] {
        let swapped: Run = run(command()
            .env("CHAT_SDKAPPID", "1")
            .env("CHAT_SECRET_KEY", KEY)
            .env(name, KEY)
            .args(["call", "sendmsg", "--no-check"]));
        let swapped = swapped.ends(2);
        assert!(!swapped.err.contains("c0ffee"), "{}", swapped.err);
        assert!(swapped.err.contains(says), "{}", swapped.err);
    }
}
