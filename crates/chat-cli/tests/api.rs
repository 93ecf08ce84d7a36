//! The spec on the command line, and the check of payloads.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;
use std::process::Stdio;

use serde_json::{Value, json};
use support::{chat, command, fixture, run, run_with};

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

fn readme() -> String {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    // In a package it stands beside the manifest.
    std::fs::read_to_string(here.join("README.md"))
        .or_else(|_| std::fs::read_to_string(here.join("../../README.md")))
        .expect("reads")
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
fn the_list_has_every_command_once() {
    let list = chat(&["api", "list", "--json"]).ends(0).json();
    let list = list.as_array().expect("list");
    let mut paths: Vec<_> = list
        .iter()
        .map(|item| item["path"].as_str().expect("path"))
        .collect();
    let text = chat(&["api", "list"]).ends(0).out;
    assert_eq!(text.lines().count(), paths.len() + 1);
    for (line, item) in text.lines().skip(1).zip(list) {
        for key in ["path", "family", "name", "retry"] {
            assert!(line.contains(item[key].as_str().expect(key)), "{line}");
        }
        let path = format!(
            "{}/{}",
            item["service"].as_str().expect("as it should be"),
            item["command"].as_str().expect("as it should be")
        );
        assert_eq!(item["path"], path);
    }
    paths.dedup();
    assert_eq!(paths.len(), list.len());
    assert!(paths.contains(&"group_open_http_svc/get_group_member_info"));
}

/// The second witness has them from the documentation by itself. In a package it is not there.
#[test]
fn every_documented_path_is_listed_and_found() {
    let sheets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/conformance");
    let Ok(sheets) = std::fs::read_dir(sheets) else {
        return;
    };
    let mut documented = BTreeSet::new();
    for sheet in sheets {
        let text = std::fs::read_to_string(sheet.expect("a file").path()).expect("reads");
        let (_, commands) = text.split_once("\ncommands:\n").unwrap_or_default();
        for line in commands.lines() {
            if let Some(former) = line.strip_prefix("    aliases: [") {
                let former = former.trim_end_matches(']').split(", ");
                documented.extend(former.map(str::to_owned));
            } else if let Some(path) = line
                .strip_prefix("  ")
                .and_then(|line| line.strip_suffix(':'))
                && !path.starts_with(' ')
            {
                documented.insert(path.to_owned());
            }
        }
    }
    let former = "group_open_http_svc/import_topic";
    assert!(documented.contains(former));

    let list = chat(&["api", "list", "--json"]).ends(0).json();
    let listed: BTreeSet<String> = list
        .as_array()
        .expect("list")
        .iter()
        .flat_map(|item| {
            let former = item["aliases"].as_array().expect("a list").iter();
            former.chain([&item["path"]])
        })
        .map(|path| path.as_str().expect("text").to_owned())
        .collect();
    assert_eq!(listed, documented);

    let path = "million_group_open_http_svc/import_topic";
    for given in [path, former, "import_topic"] {
        let fact = chat(&["api", "show", given, "--json"]).ends(0).json();
        assert_eq!(fact["path"], path, "{given}");
    }
    let fact = chat(&["api", "show", "get_group_shutted_uin"]).ends(0).out;
    let formerly = fact.lines().find(|line| line.starts_with("formerly "));
    let formerly = formerly.expect("a line of its own");
    assert!(
        formerly.ends_with("group_open_http_svc/get_group_shutted_uin"),
        "{formerly}"
    );
    let text = chat(&["api", "list", former]).ends(0).out;
    assert!(text.contains(path), "{text}");
}

/// What the vendor's page of the command says.
#[test]
fn show_has_the_facts_of_the_page() {
    let fact = chat(&[
        "api",
        "show",
        "official_account_open_http_svc/get_subscriber_info",
        "--json",
    ])
    .ends(0)
    .json();
    assert_eq!(fact["service"], "official_account_open_http_svc");
    assert_eq!(fact["command"], "get_subscriber_info");
    assert_eq!(fact["family"], "official_account");
    assert_eq!(fact["retry"], "read");
    assert_eq!(fact["rate"], "200/s");
    assert_eq!(fact["page"][0]["style"], "cursor");
    assert_eq!(fact["page"][0]["next"], json!({"Next": "Next"}));
    let errors = fact["errors"].as_array().expect("list");
    assert!(errors.contains(&json!(6017)) && errors.contains(&json!(131_000)));
    let row = |side: &str, path: &str| -> Value {
        let rows = fact[side].as_array().expect("rows");
        rows.iter()
            .find(|row| row["path"] == path)
            .cloned()
            .unwrap_or_else(|| panic!("no {path} in {side}"))
    };
    assert_eq!(row("request", "Official_Account")["required"], true);
    assert_eq!(row("request", "Limit")["required"], false);
    assert_eq!(row("request", "Limit")["max"], 200);
    assert_eq!(row("response", "SubscriberList")["presence"], "always");
    assert_eq!(
        row("response", "SubscriberList[].Subscriber_Account")["type"],
        "UserId"
    );
    assert_eq!(
        row("response", "SubscriberList[].LastSendMsgTime")["none"],
        0
    );
    assert!(
        row("response", "SubscriberList[].MsgFlag")["values"]
            .as_array()
            .expect("as it should be")
            .contains(&json!("Discard"))
    );
    assert_eq!(row("envelope", "ErrorCode")["type"], "code");
}

#[test]
fn show_reads_well() {
    let text = chat(&["api", "show", "get_group_member_info"]).ends(0).out;
    for part in [
        "group_open_http_svc/get_group_member_info\n",
        "Request\n",
        "Answer\n",
        "MemberList[].Member_Account",
        "max: 6000",
        "Errors\n",
        "10018",
        "Doubts\n",
        "page 1047/34948",
    ] {
        assert!(text.contains(part), "no {part:?} in {text}");
    }
    // Numbers that only this project knows.
    assert!(!text.contains("seed"), "{text}");
}

#[test]
fn every_command_can_be_shown() {
    let list = chat(&["api", "list", "--json"]).ends(0).json();
    for item in list.as_array().expect("list") {
        let path = item["path"].as_str().expect("path");
        let fact = chat(&["api", "show", path, "--json"]).ends(0).json();
        assert_eq!(fact["path"], path);
        assert!(!chat(&["api", "show", path]).ends(0).out.is_empty());
    }
}

#[test]
fn a_path_may_be_given_as_it_stands_in_an_address() {
    for path in [
        "v4/group_open_http_svc/create_group",
        "/v4/group_open_http_svc/create_group",
        "/group_open_http_svc/create_group",
        "/create_group",
    ] {
        let fact = chat(&["api", "show", path, "--json"]).ends(0).json();
        assert_eq!(fact["path"], "group_open_http_svc/create_group", "{path}");
    }
    chat(&["api", "show", "v40/group_open_http_svc/create_group"]).ends(2);
}

/// The README's list is checked by the emulator.
#[test]
fn the_commands_that_the_emulator_models_are_marked() {
    let readme = readme();
    let (_, rest) = readme
        .split_once("These have a model behind them")
        .expect("the part on the emulator");
    let (list, _) = rest.split_once("Any other command").expect("its end");
    let mut modelled = BTreeSet::new();
    for line in list.lines().filter_map(|line| line.strip_prefix("- `")) {
        let (family, names) = line.split_once("`: ").expect("a family and its commands");
        modelled.extend(names.split(", ").map(|name| (family, name)));
    }
    assert!(!modelled.is_empty());
    let all = chat(&["api", "list", "--json"]).ends(0).json();
    let marked: BTreeSet<(&str, &str)> = all
        .as_array()
        .expect("list")
        .iter()
        .filter(|item| item["modelled"].as_bool().expect("a mark"))
        .map(|item| {
            let word = |key: &str| item[key].as_str().expect("text");
            (word("family"), word("name"))
        })
        .collect();
    assert_eq!(marked, modelled);

    let text = chat(&["api", "list"]).ends(0).out;
    let heading = text.lines().next().expect("a heading");
    let place = heading.split_whitespace().position(|word| word == "EMU");
    for (path, mark, is) in [
        ("im_open_login_svc/account_check", "yes", true),
        ("im_open_login_svc/kick", "-", false),
    ] {
        let line = text.lines().find(|line| line.starts_with(path));
        let mut cells = line.expect("listed").split_whitespace();
        assert_eq!(cells.nth(place.expect("a column")), Some(mark));
        let fact = chat(&["api", "show", path, "--json"]).ends(0).json();
        assert_eq!(fact["modelled"], is);
        let fact = chat(&["api", "show", path]).ends(0).out;
        assert_eq!(fact.contains("501"), !is, "{fact}");
    }
}

#[test]
fn a_near_miss_is_named() {
    for wrong in [
        "official_acount_open_http_svc/add_subscribr",
        "add_subscribers",
    ] {
        let run = chat(&["api", "show", wrong]).ends(2);
        assert!(
            run.err
                .contains("did you mean 'official_account_open_http_svc/add_subscriber'?"),
            "{}",
            run.err
        );
    }
    let error = chat(&["--json", "api", "check", "nothing/like_it", "request"])
        .ends(2)
        .error();
    assert_eq!(error["kind"], "usage");
    assert!(
        !error["message"]
            .as_str()
            .expect("message")
            .contains("did you mean")
    );
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
fn the_list_can_be_narrowed_by_family_and_words() {
    let paths = |arguments: &[&str]| -> Vec<String> {
        let list = chat(&[&["api", "list", "--json"], arguments].concat())
            .ends(0)
            .json();
        let list = list.as_array().expect("list").iter();
        list.map(|item| item["path"].as_str().expect("path").to_owned())
            .collect()
    };
    let family = paths(&["--family", "mute"]);
    assert_eq!(family.len(), 2, "{family:?}");
    let words = paths(&["Subscriber", "ADD"]);
    assert_eq!(words, ["official_account_open_http_svc/add_subscriber"]);
    let text = chat(&["api", "list", "subscriber", "add"]).ends(0).out;
    assert_eq!(text.lines().count(), 2, "a heading and one command: {text}");

    assert!(paths(&["no-such-word"]).is_empty());
    let none = chat(&["api", "list", "no-such-word"]).ends(1);
    assert_eq!(none.out, "");
    assert!(none.err.contains("no command has"), "{}", none.err);
    let slip = chat(&["api", "list", "--family", "grup", "--json"]).ends(2);
    assert_eq!(slip.error()["suggestion"], "group");
    let other = chat(&["api", "list", "--family", "zzz"]).ends(2);
    assert!(other.err.contains("official_account"), "{}", other.err);
}

#[test]
fn doubts_and_limits_are_shown_with_all_that_is_known() {
    let text = chat(&["api", "show", "group_open_http_svc/get_group_member_info"])
        .ends(0)
        .out;
    for words in [
        "200/s; over it: ",
        "the vendor raises it on request",
        "size Limit",
        "Another reading: 200.",
        "[confidence: medium; page 269/1617 (2023-02)]",
    ] {
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(words), "`{words}` is not in: {text}");
    }
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

/// What decides whether a refusal after a lost answer counts as success, and what a list with a name asks for.
#[test]
fn signs_of_an_earlier_attempt_and_checks_of_lists_are_shown() {
    const DESTROY: &str = "group_open_http_svc/destroy_group";
    let facts = |of: &str| -> Value {
        let run = chat(&["api", "show", of, "--json"]).ends(0);
        serde_json::from_str(&run.out).expect("JSON")
    };
    let text = chat(&["api", "show", DESTROY]).ends(0).out;
    assert!(text.contains("10010: after a lost answer"), "{text}");
    assert_eq!(facts(DESTROY)["already"], json!([10010]));
    let facts = facts("openim/sendmsg");
    let rows = facts["request"].as_array().expect("rows");
    let body = rows.iter().find(|row| row["path"] == "MsgBody");
    assert_eq!(
        body.expect("a message")["checks"],
        json!(["one_custom_element"])
    );
}

#[test]
fn the_code_of_each_rule_of_a_field_is_shown() {
    let text = chat(&["api", "show", "all_member_push/im_push"])
        .ends(0)
        .out;
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    assert!(
        text.contains("codes: format 90040, max_items 90032"),
        "{text}"
    );
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
