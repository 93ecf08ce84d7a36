//! Tickets on the command line, against the vectors of the official signers.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod support;

use serde_json::Value;
use support::{Run, TempFile, chat, command, run, run_with};

fn vectors() -> Value {
    let text = include_str!("fixtures/usersig-vectors.json");
    serde_json::from_str(text).expect("JSON")
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().expect(key)
}

fn number(value: &Value, key: &str) -> String {
    value[key].as_u64().expect(key).to_string()
}

/// Verifies with app and key from the environment.
fn verify(app: &str, key: &str, arguments: &[&str]) -> Run {
    run(command()
        .env("CHAT_SDKAPPID", app)
        .env("CHAT_SECRET_KEY", key)
        .args(["usersig", "verify"])
        .args(arguments))
}

#[test]
fn signs_with_the_signature_of_the_official_signers() {
    let vectors = vectors();
    let plain = vectors["vectors"]
        .as_array()
        .expect("vectors")
        .iter()
        .filter(|vector| vector["kind"] == "usersig");
    let mut count = 0;
    for vector in plain {
        let (input, fields) = (&vector["input"], &vector["expected"]["fields"]);
        let (app, user) = (number(input, "sdkappid"), text(input, "user_id"));
        let (at, expire) = (number(input, "now_unix"), number(input, "expire_seconds"));
        let key = TempFile::new(
            text(vector, "id"),
            &format!("{}\n", text(input, "secret_key")),
        );
        let signed = chat(&[
            "usersig",
            "sign",
            "--app",
            &app,
            "--key-file",
            key.path(),
            "--user",
            user,
            "--at",
            &at,
            "--expire",
            &expire,
        ])
        .ends(0);
        let token = signed.out.strip_suffix('\n').expect("one line");
        assert!(
            !token.contains(char::is_whitespace),
            "the token alone: {token:?}"
        );

        let read = chat(&["--json", "usersig", "inspect", token])
            .ends(0)
            .json();
        assert_eq!(read["identifier"], fields["TLS.identifier"]);
        assert_eq!(read["sdkappid"], fields["TLS.sdkappid"]);
        assert_eq!(read["time"], fields["TLS.time"]);
        assert_eq!(read["expire"], fields["TLS.expire"]);
        assert_eq!(read["sig"], fields["TLS.sig"]);
        assert_eq!(read["userbuf"], Value::Null);

        let valid = verify(
            &app,
            text(input, "secret_key"),
            &[token, "--user", user, "--at", &at],
        );
        let report = valid.ends(0).json();
        assert_eq!(report["valid"], true);
        assert_eq!(report["code"], 0);
        count += 1;
    }
    assert_eq!(count, 8);
}

#[test]
fn answers_each_case_with_the_number_of_the_service() {
    let vectors = vectors();
    let cases = vectors["verification_cases"].as_array().expect("cases");
    let mut numbers = 0;
    for case in cases {
        let (app, at) = (
            number(case, "expect_sdkappid"),
            number(case, "verify_at_unix"),
        );
        let mut arguments = vec![
            text(case, "token"),
            "--user",
            text(case, "expect_user_id"),
            "--at",
            &at,
        ];
        if let Some(userbuf) = case["expect_userbuf_hex"].as_str() {
            arguments.extend(["--userbuf", userbuf]);
        }
        let run = verify(&app, text(case, "secret_key"), &arguments);
        let valid = case["expected"] == "ok";
        let report = run.ends(i32::from(!valid)).json();
        assert_eq!(report["valid"], valid, "{case}");
        if let Some(code) = case["server_error_code_per_docs"].as_i64() {
            assert_eq!(report["code"], code, "{case}");
            numbers += 1;
        } else {
            assert_ne!(report["code"], 0, "{case}");
        }
    }
    assert!(numbers >= 10, "{numbers} cases with a number");
}

#[test]
fn carries_a_userbuf() {
    let key = TempFile::new("userbuf", "not a real key".replace(' ', "-").as_str());
    let app = ["--app", "1400000000", "--key-file", key.path()];
    let signed = run(command()
        .args([
            "usersig",
            "sign",
            "--user",
            "alice",
            "--at",
            "1700000000",
            "--userbuf",
            "00Ff01",
        ])
        .args(app))
    .ends(0);
    let token = signed.out.trim();
    let read = chat(&["usersig", "inspect", token, "--json"])
        .ends(0)
        .json();
    assert_eq!(read["userbuf"], "00ff01");
    let verify = |more: &[&str]| {
        run(command()
            .args([
                "usersig",
                "verify",
                token,
                "--user",
                "alice",
                "--at",
                "1700000000",
            ])
            .args(app)
            .args(more))
    };
    verify(&["--userbuf", "00ff01"]).ends(0);
    assert_eq!(
        verify(&[]).ends(1).json()["reason"],
        "userbuf_type_mismatch"
    );
    assert_eq!(
        verify(&["--userbuf", "00"]).ends(1).json()["reason"],
        "userbuf_mismatch"
    );
    verify(&["--userbuf", "0"]).ends(2);
}

#[test]
fn reads_a_ticket_from_standard_input() {
    let vectors = vectors();
    let case = &vectors["verification_cases"][0];
    let token = format!("  {}\r\n", text(case, "token"));
    let read = run_with(command().args(["usersig", "inspect", "-"]), &token).ends(0);
    assert!(read.out.contains("xiaojun"), "{}", read.out);
    assert!(read.out.contains("2023-11-14T22:13:20Z"), "{}", read.out);
    let valid = run_with(
        command()
            .env("CHAT_SDKAPPID", "1400000000")
            .env("CHAT_SECRET_KEY", text(case, "secret_key"))
            .args([
                "usersig",
                "verify",
                "-",
                "--user",
                "xiaojun",
                "--at",
                "1700000000",
            ]),
        &token,
    );
    assert_eq!(valid.ends(0).json()["valid"], true);
}

#[test]
fn damaged_tickets_are_refused_with_their_number() {
    for (token, code, reason) in [("", 70002, "empty"), ("nonsense", 70003, "malformed")] {
        let error = chat(&["--json", "usersig", "inspect", token])
            .ends(1)
            .error();
        assert_eq!(error["code"], code);
        assert_eq!(error["reason"], reason);
        let report = verify("1", "key", &[token, "--user", "alice"])
            .ends(1)
            .json();
        assert_eq!(report["code"], code);
    }
}

/// A ticket that holds `{}`: nothing of it is there, and nothing is made up.
#[test]
fn what_a_ticket_lacks_is_called_absent() {
    let empty = "eJyrrgUAAXUA*Q__";
    let table = chat(&["usersig", "inspect", empty]).ends(0).out;
    for name in [
        "version",
        "user",
        "app",
        "issued",
        "expires",
        "lifetime",
        "signature",
    ] {
        let line = table
            .lines()
            .find(|line| line.split(' ').next() == Some(name));
        let line = line.unwrap_or_else(|| panic!("no {name} in {table}"));
        assert!(line.ends_with(" absent"), "{line}");
    }
    assert!(!table.contains("1970"), "{table}");
    let read = chat(&["usersig", "inspect", empty, "--json"])
        .ends(0)
        .json();
    for key in [
        "ver",
        "identifier",
        "sdkappid",
        "time",
        "expire",
        "expires_at",
        "sig",
    ] {
        assert_eq!(read.get(key), Some(&Value::Null), "{key}: {read}");
    }
}

/// It says `2.0\nuser  root`, `alice\nissued  1` and `a\r\n\u{85}b`.
#[test]
fn a_ticket_cannot_forge_lines() {
    let forged = "eJyrVgrxCdYrSy1SslJQMtIziMkrLU4tUlAoys8vUdJRAMtmpqTmlWSmZUIUJeZkJqfG5GUWF5empigoGMJUFadkJxYUZKYA1ZhDhUoyc1OBXENzAyiAiqdWFGQWgWTMYCLFmelgs2OKYvJiSg0MLEyTlGoBTDUtWw__";
    let table = chat(&["usersig", "inspect", forged]).ends(0).out;
    assert_eq!(table.lines().count(), 8, "{table}");
    for part in [r"2.0\nuser  root", r"alice\nissued  1", r"a\r\n\u{85}b"] {
        assert!(table.contains(part), "{table}");
    }
    let others = table.chars().filter(|c| c.is_control() && *c != '\n');
    assert_eq!(others.count(), 0, "{table:?}");
}

#[test]
fn a_time_of_issue_is_one_that_verifiers_can_add_to() {
    let sign = |at: &str| {
        run(command()
            .env("CHAT_SDKAPPID", "1400000000")
            .env("CHAT_SECRET_KEY", "not-a-real-key")
            .args(["usersig", "sign", "--user", "alice", "--json", "--at", at])
            .args(["--expire", "4294967295"]))
    };
    // The last that leaves room for the longest lifetime below 2^63.
    let read = sign("9223372032559808512").ends(0).json();
    assert_eq!(read["expires_at"], i64::MAX);
    for at in ["9223372032559808513", "18446744073709551615", "now"] {
        let refused = sign(at).ends(2).error();
        let message = refused["message"].as_str().expect("text");
        assert!(message.contains("9223372032559808512"), "{message}");
    }
}

#[test]
fn the_key_never_shows() {
    const KEY: &str = "c0ffee00c0ffee00";
    let key = TempFile::new("secret", KEY);
    let twice = TempFile::new("twice", "c0ffee00c0ffee00 c0ffee00c0ffee00");
    let runs: &[&[&str]] = &[
        &["usersig", "sign", "--user", "alice", "--app", "1"],
        &["usersig", "sign", "--user", "alice", "--app", "x"],
        &[
            "usersig", "sign", "--user", "alice", "--app", "1", "--key", KEY,
        ],
        &[
            "usersig",
            "sign",
            "--user",
            "alice",
            "--app",
            "1",
            "--key-file",
            key.path(),
            "--json",
        ],
        &[
            "usersig",
            "sign",
            "--user",
            "alice",
            "--app",
            "1",
            "--key-file",
            twice.path(),
        ],
        &[
            "usersig",
            "sign",
            "--user",
            "",
            "--app",
            "1",
            "--key-file",
            key.path(),
        ],
        &[
            "usersig", "verify", "nonsense", "--user", "alice", "--app", "1",
        ],
        &["usersig", "--help"],
        &[
            "call",
            "destroy_group",
            "--app",
            "1",
            "--base-url",
            "http://127.0.0.1:1",
            "--help",
        ],
        &[
            "call",
            "destroy_group",
            "--app",
            "1",
            "--base-url",
            "http://127.0.0.1:1",
            "--body",
            r#"{"GroupId":"@TGS#1"}"#,
        ],
        &[
            "call",
            "destroy_group",
            "--app",
            "1",
            "--base-url",
            "nonsense",
            "--no-check",
        ],
    ];
    for arguments in runs {
        for json in [&[][..], &["--json"]] {
            let run = run(command()
                .env("CHAT_SECRET_KEY", KEY)
                .args(*arguments)
                .args(json));
            for text in [&run.out, &run.err] {
                assert!(
                    !text.to_lowercase().contains("c0ffee00"),
                    "{arguments:?}: {text}"
                );
            }
        }
    }
}

#[test]
fn app_and_key_are_asked_for() {
    let missing = chat(&["usersig", "sign", "--user", "alice"]).ends(2);
    assert!(
        missing.err.starts_with("error: ") && missing.err.contains("CHAT_SDKAPPID"),
        "{}",
        missing.err
    );
    let missing = chat(&["usersig", "sign", "--user", "alice", "--app", "1"]).ends(2);
    assert!(missing.err.contains("CHAT_SECRET_KEY"), "{}", missing.err);
    let wrong = run(command()
        .env("CHAT_SDKAPPID", "one")
        .args(["usersig", "sign", "--user", "alice"]));
    assert!(wrong.ends(2).err.contains("CHAT_SDKAPPID"));
    let gone = chat(&[
        "--json",
        "usersig",
        "sign",
        "--user",
        "a",
        "--app",
        "1",
        "--key-file",
        "no/such/file",
    ]);
    assert_eq!(gone.ends(2).error()["kind"], "usage");
    let empty = TempFile::new("empty", " \n");
    let empty = chat(&[
        "usersig",
        "sign",
        "--user",
        "a",
        "--app",
        "1",
        "--key-file",
        empty.path(),
    ]);
    assert!(empty.ends(2).err.contains("must hold the secret key"));
}

#[test]
fn tickets_that_nobody_could_want_are_not_signed() {
    let sign = |more: &[&str]| {
        run(command()
            .env("CHAT_SDKAPPID", "1400000000")
            .env("CHAT_SECRET_KEY", "not-a-real-key")
            .args(["usersig", "sign"])
            .args(more))
    };
    sign(&["--user", "alice", "--expire", "1"]).ends(0);
    for lifetime in ["0", "4294967296", "18446744073709551615"] {
        let refused = sign(&["--user", "alice", "--expire", lifetime]).ends(2);
        assert!(
            refused.err.contains("4294967295 seconds"),
            "{}",
            refused.err
        );
    }
    for app in ["0", "x", "4294967296"] {
        let refused = sign(&["--user", "alice", "--app", app]).ends(2);
        assert!(refused.err.contains("digits only"), "{}", refused.err);
    }
    let zero = run(command()
        .env("CHAT_SDKAPPID", "0")
        .env("CHAT_SECRET_KEY", "not-a-real-key")
        .args(["usersig", "sign", "--user", "alice"]));
    assert!(zero.ends(2).err.contains("CHAT_SDKAPPID"));
    // The vendor's pages give 32 bytes to the name of a user.
    sign(&["--user", &"a".repeat(32)]).ends(0);
    let refused = sign(&["--user", &"a".repeat(33)]).ends(2);
    assert!(refused.err.contains("at most 32"), "{}", refused.err);
    sign(&["--user", &"\u{00e4}".repeat(17)]).ends(2);
}

#[test]
fn a_key_can_come_from_standard_input() {
    let sign = [
        "usersig",
        "sign",
        "--user",
        "alice",
        "--app",
        "1",
        "--at",
        "1700000000",
    ];
    let key = TempFile::new("stdin", "not-a-real-key");
    let from_file = chat(&[&sign[..], &["--key-file", key.path()]].concat()).ends(0);
    let from_stdin = run_with(
        command().args(sign).args(["--key-file", "-"]),
        "not-a-real-key\n",
    )
    .ends(0);
    assert!(!from_file.out.is_empty());
    let verify = run_with(
        command()
            .args(["usersig", "verify", from_stdin.out.trim()])
            .args([
                "--user",
                "alice",
                "--app",
                "1",
                "--at",
                "1700000000",
                "--key-file",
                "-",
            ]),
        "not-a-real-key",
    );
    assert_eq!(verify.ends(0).json()["valid"], true);
    let both = run_with(
        command().args([
            "usersig",
            "verify",
            "-",
            "--user",
            "alice",
            "--app",
            "1",
            "--key-file",
            "-",
        ]),
        "x",
    );
    assert!(both.ends(2).err.contains("standard input"));
}

#[test]
fn a_key_in_the_place_of_its_file_is_not_repeated() {
    const KEY: &str = "c0ffee00c0ffee00";
    let sign = |file: &str| {
        chat(&[
            "usersig",
            "sign",
            "--user",
            "alice",
            "--app",
            "1",
            "--key-file",
            file,
        ])
        .ends(2)
    };
    for given in [KEY, "c0ffee00c0ffee00/c0ffee00c0ffee00"] {
        let refused = sign(given);
        assert!(!refused.err.contains(KEY), "{}", refused.err);
        assert!(
            refused.err.contains("name of a file, not the key"),
            "{}",
            refused.err
        );
    }
}

/// What an editor leaves around a key is no part of it, and what else is not seen is refused.
#[test]
fn an_invisible_character_signs_nothing() {
    const KEY: &str = "c0ffee00c0ffee00";
    let sign = [
        "usersig",
        "sign",
        "--user",
        "alice",
        "--app",
        "1",
        "--at",
        "1700000000",
    ];
    let with = |bytes: &[u8]| run_with(command().args(sign).args(["--key-file", "-"]), bytes);
    let variable = |text: &str| run(command().args(sign).env("CHAT_SECRET_KEY", text));
    let verify = |ticket: &str| {
        run(command()
            .env("CHAT_SECRET_KEY", KEY)
            .args(["usersig", "verify", ticket.trim()])
            .args(["--user", "alice", "--app", "1", "--at", "1700000000"]))
        .ends(0);
    };
    for taken in [
        KEY.to_owned(),
        format!("{KEY}\n"),
        format!("{KEY}\r\n"),
        format!("{KEY}\r"),
        format!("\u{feff}{KEY}\r\n"),
    ] {
        let file = TempFile::new("marked", &taken);
        verify(&with(taken.as_bytes()).ends(0).out);
        verify(&variable(&taken).ends(0).out);
        verify(
            &chat(&[&sign[..], &["--key-file", file.path()]].concat())
                .ends(0)
                .out,
        );
    }
    for refused in [
        format!("{KEY}\u{feff}"),
        format!("\u{feff}\u{feff}{KEY}"),
        format!("{KEY}\u{200b}"),
        format!("{KEY}\u{feff}\n"),
        "c0ffee00\u{ad}c0ffee00".to_owned(),
        format!("{KEY}\u{7f}"),
        "\u{feff}".to_owned(),
    ] {
        for run in [with(refused.as_bytes()), variable(&refused)] {
            let run = run.ends(2);
            assert_eq!(run.out, "");
            assert!(!run.err.contains("c0ffee00"), "{}", run.err);
        }
    }
    let wide: Vec<u8> = "\u{feff}c0ffee00"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let run = with(&wide).ends(2);
    assert!(run.err.contains("UTF-16"), "{}", run.err);
    let unmarked: Vec<u8> = "c0ffee00"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    with(&unmarked).ends(2);
}

/// A ticket in a file that begins with a byte order mark is read all the same.
#[test]
fn a_mark_before_a_ticket_is_no_part_of_it() {
    let signed = run(command()
        .env("CHAT_SECRET_KEY", "not-a-real-key")
        .args(["usersig", "sign", "--user", "alice", "--app", "1"]))
    .ends(0);
    run_with(
        command().args(["usersig", "inspect", "-"]),
        format!("\u{feff}{}", signed.out),
    )
    .ends(0);
}
