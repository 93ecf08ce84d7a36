//! The check of payloads against the spec, and what holds for every way to use the command.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::io::Read as _;
use std::process::Stdio;

use serde_json::{Value, json};
use support::{chat, command, fixture, readme, run, run_with};

/// Checks a text as a payload.
fn check(command_name: &str, side: &str, payload: &str) -> support::Run {
    run_with(
        command().args(["api", "check", command_name, side, "-"]),
        payload.as_bytes(),
    )
}

fn names(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .expect("list")
        .iter()
        .map(|name| name.as_str().expect("text"))
        .collect()
}

#[test]
fn every_sample_of_the_pages_passes_with_nothing_lost() {
    let mut answers = 0;
    let mut requests = 0;
    for entry in std::fs::read_dir(fixture("")).expect("fixtures") {
        let path = entry.expect("entry").path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("UTF-8");
        let mut parts = name.split('.');
        let (command, side) = (parts.next().expect("command"), parts.next().expect("side"));
        if !["request", "response"].contains(&side) {
            continue;
        }
        let run = chat(&["api", "check", command, side, path.to_str().expect("UTF-8")]);
        let report = run.ends(0).json();
        assert_eq!(report["ok"], true, "{name}: {report}");
        for key in [
            "unknown",
            "unknown_values",
            "lost",
            "violations",
            "undecoded",
        ] {
            assert_eq!(report[key], json!([]), "{name}: {report}");
        }
        *if side == "request" {
            &mut requests
        } else {
            &mut answers
        } += 1;
    }
    assert_eq!((requests, answers), (11, 9));
}

/// Puts a value at a path of a report, or takes away what is there.
fn put(place: &mut Value, path: &str, to: Option<&Value>) {
    let end = path.find(['.', '[']).unwrap_or(path.len());
    let (name, rest) = path.split_at(end);
    if let Some((index, rest)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        let index: usize = index.parse().expect("a place in a list");
        let item = &mut place[name][index];
        match rest.strip_prefix('.') {
            Some(rest) => put(item, rest, to),
            None => *item = to.expect("items are not left out").clone(),
        }
    } else if let Some(rest) = rest.strip_prefix('.') {
        put(&mut place[name], rest, to);
    } else {
        let object = place.as_object_mut().expect("an object");
        match to {
            Some(to) => object.insert(name.to_owned(), to.clone()),
            None => object.remove(name),
        };
    }
}

/// With nothing unknown and nothing lost, the report tells the whole way from one payload to the other.
#[test]
fn what_is_normalised_leads_from_the_payload_to_what_came_back() {
    let mut differences = 0;
    for entry in std::fs::read_dir(fixture("")).expect("fixtures") {
        let path = entry.expect("entry").path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("UTF-8");
        let parts: Vec<&str> = name.split('.').collect();
        let [command, side @ ("request" | "response"), ..] = parts[..] else {
            continue;
        };
        let text = std::fs::read_to_string(&path).expect("reads");
        let mut payload: Value = serde_json::from_str(&text).expect("JSON");
        let report = check(command, side, &text).ends(0).json();
        for row in report["normalised"].as_array().expect("list") {
            put(
                &mut payload,
                row["path"].as_str().expect("a path"),
                row.get("to"),
            );
            differences += 1;
        }
        assert_eq!(payload, report["roundtrip"], "{name}");
    }
    assert!(differences > 0, "no sample is written in another way");
}

#[test]
fn what_is_written_in_another_way_is_told_and_is_no_loss() {
    let subscribers = r#"{"ActionStatus":"OK","ErrorCode":0,"SubscriberNum":1,"Next":"","SubscriberList":[
        {"Subscriber_Account":"a","LastSendMsgTime":0,"MsgFlag":"Discard "}]}"#;
    let report = check("get_subscriber_info", "response", subscribers).json();
    let rows = report["normalised"].as_array().expect("list");
    for row in [
        json!({"path": "SubscriberList[0].LastSendMsgTime", "from": 0}),
        json!({"path": "SubscriberList[0].MsgFlag", "from": "Discard ", "to": "Discard"}),
        json!({"path": "ErrorInfo", "to": ""}),
    ] {
        assert!(rows.contains(&row), "no {row} in {report}");
    }
    assert_eq!(report["lost"], json!([]));

    let none = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","MemberNum":1,"MemberList":[null,{"Member_Account":"a"}]}"#;
    let report = check("get_group_member_info", "response", none).json();
    assert_eq!(
        report["roundtrip"]["MemberList"],
        json!([{"Member_Account": "a"}])
    );
    assert_eq!(
        report["normalised"],
        json!([{"path": "MemberList[0]", "from": null}])
    );

    // What is unknown or lost is told once.
    let unknown = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","New":1,"SubscriberList":[{"Subscriber_Account":"a","Result":1,"Why":""}]}"#;
    let report = check("add_subscriber", "response", unknown).ends(1).json();
    assert_eq!(report["normalised"], json!([]), "{report}");
}

#[test]
fn a_check_tells_what_the_spec_does_not_know() {
    let report = check(
        "official_account_open_http_svc/add_subscriber",
        "response",
        r#"{"ActionStatus":"OK","ErrorCode":0,"New":1,"SubscriberList":[{"Subscriber_Account":"a","Result":1,"Why":""}]}"#,
    )
    .ends(1)
    .json();
    assert_eq!(report["ok"], false);
    assert_eq!(names(&report["unknown"]), ["New", "SubscriberList[0].Why"]);
    assert_eq!(report["lost"], json!([]));
    assert_eq!(report["violations"], json!([]));
    assert_eq!(
        report["roundtrip"]["SubscriberList"],
        json!([{"Subscriber_Account": "a", "Result": 1}])
    );
}

#[test]
fn a_check_tells_which_rules_are_broken() {
    let report = check(
        "add_subscriber",
        "request",
        r#"{"Official_Account":"news","SubscriberList":[]}"#,
    )
    .ends(1)
    .json();
    let violations = report["violations"].as_array().expect("list");
    let found: Vec<_> = violations
        .iter()
        .map(|found| {
            (
                found["path"].as_str().expect("path"),
                found["rule"].as_str().expect("rule"),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("Official_Account", "prefix"),
            ("SubscriberList", "min_items")
        ]
    );
    assert!(
        violations
            .iter()
            .all(|found| found["message"].is_string() && found["code"].is_i64())
    );

    let missing = check("add_subscriber", "request", "{}").ends(1).json();
    assert!(missing["error"].is_string());
    assert_eq!(missing["roundtrip"], Value::Null);
    assert_eq!(missing["violations"][0]["rule"], "required");
}

#[test]
fn a_bad_item_is_named_and_the_others_arrive() {
    let report = check(
        "get_group_member_info",
        "response",
        r#"{"ActionStatus":"OK","ErrorCode":0,"MemberNum":3,"MemberList":[
            {"Member_Account":"a"},{"Member_Account":["secret words"]},{"Member_Account":"c","JoinTime":7}]}"#,
    )
    .ends(1);
    assert!(!report.out.contains("secret words"), "{}", report.out);
    let report = report.json();
    assert_eq!(names(&report["lost"]), ["MemberList[1]"]);
    assert_eq!(
        report["undecoded"][0]["path"],
        "MemberList[1].Member_Account"
    );
    assert_eq!(
        report["roundtrip"]["MemberList"],
        json!([{"Member_Account": "a"}, {"Member_Account": "c", "JoinTime": 7}])
    );
}

#[test]
fn a_refusal_has_its_envelope_only() {
    let refused = r#"{"ActionStatus":"FAIL","ErrorCode":10010,"ErrorInfo":"no such group"}"#;
    let report = check("get_group_member_info", "response", refused)
        .ends(0)
        .json();
    assert_eq!(report["ok"], true);
    assert_eq!(
        report["roundtrip"],
        json!({"ActionStatus": "FAIL", "ErrorCode": 10010, "ErrorInfo": "no such group"})
    );
}

/// A client keeps what it does not know; the check is there to find it.
#[test]
fn values_that_the_spec_does_not_know_are_named() {
    let answer = |flag: &str, code: i64| {
        json!({
            "ActionStatus": "OK", "ErrorCode": code, "ErrorInfo": "", "Next": "", "SubscriberNum": 2,
            "SubscriberList": [
                {"Subscriber_Account": "a", "MsgFlag": "Discard", "CustomString": "new"},
                {"Subscriber_Account": "b", "MsgFlag": flag},
            ],
        })
        .to_string()
    };
    check("get_subscriber_info", "response", &answer("Discard", 0)).ends(0);
    let report = check("get_subscriber_info", "response", &answer("Whisper", 0))
        .ends(1)
        .json();
    assert_eq!(report["ok"], false);
    assert_eq!(
        report["unknown_values"],
        json!([{"path": "SubscriberList[1].MsgFlag", "value": "Whisper"}])
    );
    // It is neither lost nor an unknown field, and breaks no rule.
    for key in ["unknown", "lost", "violations"] {
        assert_eq!(report[key], json!([]), "{report}");
    }
    assert_eq!(
        report["roundtrip"]["SubscriberList"][1]["MsgFlag"],
        "Whisper"
    );

    let refused = r#"{"ActionStatus":"FAIL","ErrorCode":987654,"ErrorInfo":"new"}"#;
    let report = check("get_subscriber_info", "response", refused)
        .ends(1)
        .json();
    assert_eq!(
        report["unknown_values"],
        json!([{"path": "ErrorCode", "value": 987_654}])
    );
    let odd = r#"{"ActionStatus":"MAYBE","ErrorCode":0,"ErrorInfo":""}"#;
    let report = check("destroy_official_account", "response", odd).json();
    assert_eq!(report["unknown_values"][0]["value"], "MAYBE", "{report}");
}

#[test]
fn keys_that_stand_twice_are_named() {
    let twice = r#"{"Official_Account":"@TOA#_a","SubscriberList":[{"Subscriber_Account":"a","Subscriber_Account":"b"}]}"#;
    let report = check("add_subscriber", "request", twice).ends(1).json();
    assert_eq!(report["ok"], false);
    let error = report["error"].as_str().expect("error");
    assert!(
        error.contains("SubscriberList[0].Subscriber_Account"),
        "{error}"
    );
}

#[test]
fn what_cannot_be_read_is_called_by_its_name() {
    let deep = format!("{{\"a\":{}", "[".repeat(1_000));
    for (payload, words) in [
        (&b"{\"a\":\"\xff\"}"[..], "UTF-8"),
        (deep.as_bytes(), "nested too deep"),
        (b"{\"a\":1e999}", "number too large"),
        (b"{\"a\":", "not JSON"),
    ] {
        let run = run_with(
            command().args(["api", "check", "add_subscriber", "response", "-"]),
            payload,
        );
        let report = run.ends(1).json();
        let error = report["error"].as_str().expect("error");
        assert!(error.contains(words), "{error}");
        assert_eq!(report["violations"][0]["rule"], "json");
    }
}

#[test]
fn help_is_a_command_too() {
    assert!(chat(&["help"]).ends(0).out.contains("Exit codes:"));
    assert!(chat(&["api", "help"]).ends(0).out.contains("check"));
    assert!(chat(&["help", "call"]).ends(0).out.contains("--base-url"));
}

/// What the README says of the app for development is so.
#[test]
fn the_readme_names_the_app_for_development() {
    let readme = readme();
    let app = chat_emulator::DEV_APP;
    for part in [
        format!("CHAT_SDKAPPID={app}"),
        format!("CHAT_SECRET_KEY={}", chat_emulator::DEV_KEY),
    ] {
        assert!(readme.contains(&part), "no {part}");
    }
}

/// A disk that is full is told by the exit code that --help names.
#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_written_is_a_failure() {
    let full = std::fs::File::create("/dev/full").expect("opens");
    let done = command()
        .args(["api", "list"])
        .stdout(full)
        .output()
        .expect("runs");
    let help = chat(&["--help"]).ends(0).out;
    let line = help
        .lines()
        .find(|line| line.contains("could not be written"))
        .expect("named");
    let code: i32 = line
        .split_whitespace()
        .next()
        .and_then(|code| code.parse().ok())
        .expect("a code");
    assert_eq!(done.status.code(), Some(code));
    assert!(String::from_utf8_lossy(&done.stderr).contains("cannot write the result"));
}

#[test]
fn what_is_no_answer_is_not_ok() {
    for (payload, rule) in [("", "json"), ("{\"ErrorCode\":0", "json"), ("[]", "json")] {
        let report = check("add_subscriber", "response", payload).ends(1).json();
        assert_eq!(report["ok"], false, "{payload}");
        assert!(report["error"].is_string(), "{payload}");
        assert_eq!(report["violations"][0]["rule"], rule, "{payload}");
    }
    let report = check("add_subscriber", "response", "{}").ends(1).json();
    assert!(
        report["error"]
            .as_str()
            .expect("error")
            .contains("ErrorCode")
    );
    // No call was made, so no address is in doubt.
    assert!(!report["error"].to_string().contains("address"), "{report}");
}

#[test]
fn usage_errors_are_json_where_json_was_asked_for() {
    let error = chat(&["--json", "api", "check", "add_subscriber", "neither"])
        .ends(2)
        .error();
    assert!(
        error["message"]
            .as_str()
            .expect("message")
            .contains("request, response")
    );
    chat(&["api", "check", "add_subscriber", "request", "no/such/file"]).ends(2);
    let help = chat(&["--help"]).ends(0).out;
    assert!(help.contains("Exit codes:"), "{help}");
}

/// The reader takes a little and goes away, as `head` does.
#[test]
fn a_closed_pipe_is_no_panic() {
    let mut child = command()
        .args(["api", "show", "get_group_member_info"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    drop(child.stdout.take());
    let status = child.wait().expect("ends");
    let mut err = String::new();
    child
        .stderr
        .take()
        .expect("piped")
        .read_to_string(&mut err)
        .expect("UTF-8");
    assert_eq!((status.code(), err.as_str()), (Some(0), ""));
}

#[test]
fn who_closes_the_pipe_ends_nothing() {
    for arguments in [&["api", "list"][..], &["completion", "bash"], &["help"]] {
        let mut child = command()
            .args(arguments)
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .expect("starts");
        drop(child.stdout.take());
        let done = child.wait_with_output().expect("ends");
        assert_eq!(done.status.code(), Some(0), "{arguments:?}");
        assert!(done.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn shells_get_a_script_that_knows_the_subcommands() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = chat(&["completion", shell]).ends(0).out;
        for word in ["usersig", "emulator", "key-file"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    let unknown = chat(&["completion", "csh", "--json"]).ends(2);
    assert_eq!(unknown.error()["kind"], "usage");
}

#[test]
fn every_command_has_a_help() {
    for path in [
        &[][..],
        &["usersig"],
        &["usersig", "sign"],
        &["usersig", "inspect"],
        &["usersig", "verify"],
        &["api"],
        &["api", "list"],
        &["api", "show"],
        &["api", "check"],
        &["call"],
        &["completion"],
        &["emulator"],
    ] {
        let help = chat(&[path, &["--help"]].concat()).ends(0).out;
        let usage = help.lines().find(|line| line.starts_with("Usage: chat"));
        let usage = usage.unwrap_or_else(|| panic!("{path:?}: {help}"));
        assert!(usage.contains(&path.join(" ")), "{usage}");
        // Every option and argument says what it is for.
        let mut lines = help.lines().peekable();
        while let Some(line) = lines.next() {
            let entry = line.trim_start();
            let words = entry.split_once("  ").is_some();
            let value = line.starts_with("          ");
            if line.starts_with("  ") && !value && entry.starts_with(['-', '<', '[']) && !words {
                let next = lines.peek().copied().unwrap_or_default();
                assert!(next.starts_with("      "), "{path:?}: {line}");
            }
        }
    }
}

/// Ends that a user meets, each with a word of it in the line of its exit code.
#[test]
fn the_help_tells_every_exit_code() {
    let help = chat(&["--help"]).ends(0).out;
    let codes = help.split("Exit codes:").nth(1).expect("exit codes");
    let told = |code: i32, word: &str| {
        let (_, from) = codes
            .split_once(&format!("\n  {code}  "))
            .expect("a line for the code");
        let entry = from
            .split_once(&format!("\n  {}  ", code + 1))
            .map_or(from, |(entry, _)| entry);
        let entry = entry.split("\n\n").next().expect("text");
        assert!(entry.contains(word), "no {word:?} in {entry}");
    };
    let key = "not-a-real-key";
    for (arguments, code, word) in [
        (&["api", "list"][..], 0, "done"),
        (&["api", "list", "nothing-of-the-kind"], 1, "finds none"),
        (&["usersig", "inspect", "nonsense"], 1, "ticket"),
        (&["api", "check", "sendmsg", "request"], 1, "payload"),
        (&["call", "sendmsg"], 1, "not sent"),
        (&["call", "nothing/of_the_kind"], 2, "unknown command"),
        (&["call", "--nothing"], 2, "argument"),
        (&["usersig", "sign", "--user", "a"], 2, "app"),
        (&["emulator", "--listen", "192.0.2.1:1"], 2, "listen"),
        (
            &[
                "call",
                "account_check",
                "--no-check",
                "--app",
                "1",
                "--base-url",
                "http://127.0.0.1:1",
            ],
            3,
            "reached",
        ),
    ] {
        run(command().env("CHAT_SECRET_KEY", key).args(arguments)).ends(code);
        told(code, word);
    }
    // What other tests meet.
    told(3, "leaves open");
    told(1, "form");
}
