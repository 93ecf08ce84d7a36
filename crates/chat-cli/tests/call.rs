//! Calls against the emulator, both as the commands that users run.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use support::{Run, TempFile, chat, command, run, run_with};

const APP: &str = "1400000123";
const KEY: &str = "not-a-real-key-0123456789abcdef";

/// An emulator in a process of its own.
struct Emulator {
    child: Child,
    ready: Value,
}

impl Emulator {
    fn start(arguments: &[&str]) -> Self {
        let mut child = command()
            .arg("emulator")
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("starts");
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().expect("piped"))
            .read_line(&mut line)
            .expect("a line");
        let ready =
            serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error} in {line:?}"));
        Self { child, ready }
    }

    fn url(&self) -> &str {
        self.ready["url"].as_str().expect("url")
    }

    /// Calls a command of the app with its key.
    fn call(&self, arguments: &[&str]) -> Run {
        run(self.prepare(arguments).env("CHAT_SECRET_KEY", KEY))
    }

    fn prepare(&self, arguments: &[&str]) -> Command {
        let mut call = command();
        call.args(["call", "--app", APP, "--base-url", self.url()])
            .args(arguments);
        call
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn emulator() -> (Emulator, TempFile) {
    let name = format!("emulator-{:?}", std::thread::current().id());
    let key = TempFile::new(&name, KEY);
    (
        Emulator::start(&["--app", APP, "--key-file", key.path()]),
        key,
    )
}

#[test]
fn a_call_goes_there_and_back() {
    let (emulator, _key) = emulator();
    let import = r#"{"UserID":"alice","Nick":"Alice"}"#;
    let answer = emulator
        .call(&["im_open_login_svc/account_import", "--body", import])
        .ends(0);
    assert_eq!(answer.json()["ErrorCode"], 0);

    let file = TempFile::new(
        "create",
        &json!({"Owner_Account": "alice", "Name": "News"}).to_string(),
    );
    let answer = emulator
        .call(&["create_official_account", file.path()])
        .ends(0)
        .json();
    let id = answer["OfficialAccountUserID"]
        .as_str()
        .unwrap_or_else(|| panic!("{answer}"));

    let subscribe =
        json!({"Official_Account": id, "SubscriberList": [{"Subscriber_Account": "alice"}]});
    let mut call = emulator.prepare(&["add_subscriber", "-"]);
    let answer = run_with(call.env("CHAT_SECRET_KEY", KEY), subscribe.to_string())
        .ends(0)
        .json();
    assert_eq!(
        answer["SubscriberList"],
        json!([{"Subscriber_Account": "alice", "Result": 1}])
    );
}

#[test]
fn a_refusal_has_code_name_class_and_meaning() {
    let (emulator, _key) = emulator();
    let body = r#"{"Official_Account":"@TOA#_gone","Limit":10,"Next":""}"#;
    let refused = emulator
        .call(&["get_subscriber_info", "--body", body])
        .ends(1);
    assert_eq!(refused.out, "");
    for part in ["error: ", "130004", "not_found"] {
        assert!(refused.err.contains(part), "no {part:?} in {}", refused.err);
    }
    let error = emulator
        .call(&["--json", "get_subscriber_info", "--body", body])
        .ends(1)
        .error();
    assert_eq!(error["code"], 130_004);
    assert_eq!(error["class"], "not_found");
    assert_eq!(error["delivery"], "answered");
    assert_eq!(error["kind"], "refused");
    assert!(error["name"].is_string() && error["meaning"].is_string());
}

#[test]
fn a_wrong_key_is_refused_and_not_shown() {
    let (emulator, _key) = emulator();
    let wrong = "some-other-key-0123456789abcdef";
    let mut call = emulator.prepare(&[
        "destroy_official_account",
        "--body",
        r#"{"Official_Account":"@TOA#_x"}"#,
        "--json",
    ]);
    let refused = run(call.env("CHAT_SECRET_KEY", wrong)).ends(1);
    assert!(
        !refused.err.contains(wrong) && !refused.err.contains("usersig="),
        "{}",
        refused.err
    );
    let error = refused.error();
    assert_eq!(error["code"], 70009);
    assert_eq!(error["class"], "auth");
}

#[test]
fn a_body_against_the_spec_is_not_sent() {
    let (emulator, _key) = emulator();
    let too_much = r#"{"Official_Account":"@TOA#_x","Limit":201,"Next":""}"#;
    let error = emulator
        .call(&["--json", "get_subscriber_info", "--body", too_much])
        .ends(1)
        .error();
    assert_eq!(error["violations"][0]["path"], "Limit");
    assert_eq!(error["violations"][0]["rule"], "max");
    // The emulator refuses it by the same rule, so it was the command that held it back above.
    let sent = emulator.call(&[
        "--json",
        "--no-check",
        "official_account_open_http_svc/get_subscriber_info",
        "--body",
        too_much,
    ]);
    assert!(sent.ends(1).error()["code"].is_i64());

    let unknown = r#"{"Official_Account":"@TOA#_x","Nexxt":""}"#;
    let error = emulator
        .call(&["--json", "destroy_official_account", "--body", unknown])
        .ends(1)
        .error();
    assert_eq!(error["unknown"], json!(["Nexxt"]));

    for body in ["{", "[]", "1"] {
        let error = emulator
            .call(&["--json", "destroy_official_account", "--body", body])
            .ends(2)
            .error();
        assert_eq!(error["kind"], "usage", "{body}");
    }
    emulator.call(&["no_svc/such_command"]).ends(2);
    let error = emulator
        .call(&["--json", "--no-check", "no_svc/such_command"])
        .ends(1)
        .error();
    assert_eq!(error["code"], 60009);
}

/// Bodies go as they are, so what the library would have filled in is told.
#[test]
fn what_the_library_would_send_is_told() {
    let (emulator, _key) = emulator();
    let refused = emulator
        .call(&[
            "get_subscriber_info",
            "--body",
            r#"{"Official_Account":"@TOA#_x"}"#,
        ])
        .ends(1);
    assert!(
        refused.err.contains("`Next`") && refused.err.contains(r#"the library starts with """#),
        "{}",
        refused.err
    );
}

#[test]
fn a_body_that_readers_could_take_two_ways_is_not_sent() {
    let (emulator, _key) = emulator();
    let twice = r#"{"UserID":"alice","UserID":"bob"}"#;
    let error = emulator
        .call(&["--json", "account_import", "--body", twice])
        .ends(1)
        .error();
    assert_eq!(error["duplicates"], json!(["UserID"]));
    emulator
        .call(&["--no-check", "account_import", "--body", twice])
        .ends(0);
}

#[test]
fn an_address_and_a_region_exclude_each_other() {
    let both = chat(&[
        "call",
        "destroy_group",
        "--app",
        "1",
        "--base-url",
        "http://127.0.0.1:1",
        "--region",
        "Singapore",
    ]);
    assert!(both.ends(2).err.contains("--region"));
}

#[test]
fn an_address_is_not_a_name() {
    let named = chat(&["emulator", "--listen", "localhost:7000"]).ends(2);
    assert!(named.err.contains("127.0.0.1:7000"), "{}", named.err);
}

/// Nobody can find an emulator whose ready line was not read.
#[test]
fn an_emulator_that_nobody_listens_to_ends() {
    let mut starter = command();
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let mut child = starter
        .arg("emulator")
        .stdin(Stdio::null())
        .stdout(writer)
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    assert_eq!(child.wait().expect("ends").code(), Some(3));
}

#[test]
fn a_service_that_is_not_there_has_its_own_exit_code() {
    let port = {
        let listener = TcpListener::bind("127.0.0.1:0").expect("binds");
        listener.local_addr().expect("address").port()
    };
    let url = format!("http://127.0.0.1:{port}");
    let error = run(command()
        .env("CHAT_SDKAPPID", APP)
        .env("CHAT_SECRET_KEY", KEY)
        .args([
            "--json",
            "call",
            "destroy_group",
            "--base-url",
            &url,
            "--body",
            r#"{"GroupId":"@TGS#1"}"#,
        ]))
    .ends(3)
    .error();
    assert_eq!(error["kind"], "unreached");
    assert_eq!(error["delivery"], "not_sent");
    assert!(error["attempts"].as_u64().expect("a number") >= 1);
    assert_eq!(
        (&error["status"], &error["advice"]),
        (&Value::Null, &Value::Null)
    );
}

/// Answers every request with the same bytes, and counts them.
fn answering(answer: String) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("binds");
    let url = format!("http://{}", listener.local_addr().expect("address"));
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("accepts");
            let mut request = Vec::new();
            while !request.ends_with(b"}") {
                let mut buffer = [0; 4096];
                let read = stream.read(&mut buffer).expect("reads");
                request.extend_from_slice(&buffer[..read]);
            }
            count.fetch_add(1, Ordering::SeqCst);
            stream.write_all(answer.as_bytes()).expect("writes");
        }
    });
    (url, asked)
}

fn http(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}")
}

fn call_at(url: &str, arguments: &[&str]) -> Run {
    run(command()
        .env("CHAT_SDKAPPID", APP)
        .env("CHAT_SECRET_KEY", KEY)
        .args(["--json", "call", "--base-url", url])
        .args(arguments))
}

#[test]
fn a_success_of_another_form_is_printed_and_is_none() {
    let answer = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","GroupId":7}"#;
    let (url, _) = answering(http("200 OK", answer));
    let body = r#"{"Type":"Public","Name":"Tea"}"#;
    let call = call_at(&url, &["create_group", "--body", body]).ends(1);
    assert_eq!(call.out.trim(), answer);
    let error = call.error();
    assert_eq!(
        (&error["kind"], &error["delivery"]),
        (&json!("misfit"), &json!("answered"))
    );
    assert!(
        error["message"]
            .as_str()
            .expect("text")
            .contains("`GroupId`")
    );
    call_at(&url, &["create_group", "--body", body, "--no-check"]).ends(0);
}

/// HTTP 501: the emulator has no model of the command. It was reached, and nothing is open.
#[test]
fn what_the_emulator_has_no_model_of_was_answered() {
    let (emulator, _key) = emulator();
    let error = emulator
        .call(&[
            "--json",
            "/v4/im_open_login_svc/kick",
            "--body",
            r#"{"UserID":"alice"}"#,
        ])
        .ends(1)
        .error();
    assert_eq!(
        (&error["status"], &error["delivery"], &error["kind"]),
        (&json!(501), &json!("answered"), &json!("refused"))
    );
    let help = chat(&["help"]).ends(0).out;
    let (_, codes) = help.split_once("Exit codes:").expect("named");
    let (one, _) = codes.split_once("\n  2").expect("the next one");
    assert!(one.contains("501"), "{one}");
}

/// The service drops a repeat of a message that has all of its key, and the client then sends it again.
#[test]
fn what_a_body_lacks_to_be_repeatable_is_told() {
    let (url, asked) = answering(http("502 Bad Gateway", "<html>"));
    let content = r#"[{"MsgType":"TIMTextElem","MsgContent":{"Text":"tea"}}]"#;
    let send = |numbers: &str| {
        let body = format!(r#"{{"To_Account":"bob",{numbers}"MsgBody":{content}}}"#);
        call_at(&url, &["openim/sendmsg", "--body", &body])
    };
    let error = send(r#""MsgRandom":1,"#).ends(3).error();
    assert_eq!(error["attempts"], 1);
    assert_eq!(error["missing_key"], json!(["MsgSeq"]));
    let message = error["message"].as_str().expect("text");
    assert!(message.contains("lacked MsgSeq;"), "{message}");

    // With these it is sent again, so what was said is so.
    let before = asked.load(Ordering::SeqCst);
    let error = send(r#""MsgRandom":1,"MsgSeq":2,"#).ends(3).error();
    assert!(asked.load(Ordering::SeqCst) - before > 1);
    assert_eq!(error["missing_key"], Value::Null);

    // In a list each item needs its own.
    let import = |numbers: [&str; 2]| {
        let messages = numbers.map(|number| {
            format!(
                r#"{{"From_Account":"alice","SendTime":1600000000{number},"MsgBody":{content}}}"#
            )
        });
        let body = format!(
            r#"{{"GroupId":"@TGS#1","MsgList":[{}]}}"#,
            messages.join(",")
        );
        let path = "group_open_http_svc/import_group_msg";
        call_at(&url, &[path, "--no-check", "--body", &body])
            .ends(3)
            .error()
    };
    let error = import([r#","Random":1"#, ""]);
    assert_eq!(error["attempts"], 1);
    assert_eq!(error["missing_key"], json!(["MsgList.Random"]));
    let error = import([r#","Random":1"#, r#","Random":2"#]);
    assert!(error["attempts"].as_u64() > Some(1), "{error}");
    assert_eq!(error["missing_key"], Value::Null);

    let before = asked.load(Ordering::SeqCst);
    let error = send("").ends(1).error();
    let message = error["message"].as_str().expect("text");
    for part in [
        "add a number of your own",
        "From_Account, MsgSeq, MsgRandom",
    ] {
        assert!(message.contains(part), "{message}");
    }
    assert_eq!(asked.load(Ordering::SeqCst), before, "nothing is sent");
}

#[test]
fn what_became_of_a_call_is_told_to_programs() {
    let (url, asked) = answering(http("502 Bad Gateway", "<html>"));
    let body = r#"{"Type":"Public","Name":"Tea"}"#;
    let error = call_at(&url, &["create_group", "--body", body])
        .ends(3)
        .error();
    assert_eq!(
        (&error["status"], &error["delivery"]),
        (&json!(502), &json!("unknown"))
    );
    assert_eq!(error["attempts"], json!(1));
    assert!(error["advice"].as_str().expect("text").contains("find out"));

    // What may be sent again is, unless told otherwise.
    let again = r#"{"CheckItem":[{"UserID":"alice"}]}"#;
    let before = asked.load(Ordering::SeqCst);
    let error = call_at(&url, &["account_check", "--body", again, "--no-retry"])
        .ends(3)
        .error();
    assert_eq!(error["attempts"], json!(1));
    assert_eq!(asked.load(Ordering::SeqCst) - before, 1);
    let error = call_at(&url, &["account_check", "--body", again])
        .ends(3)
        .error();
    assert!(error["attempts"].as_u64().expect("a number") > 1);
}

/// Puts a fault into the emulator's app: the next call of the command is carried out, and its answer is lost.
fn lose(emulator: &Emulator, path: &str) {
    let fault = json!({"id": "lost", "match": {"op": path}, "phase": "post", "effect": "reset", "times": 1}).to_string();
    let to = emulator.url().strip_prefix("http://").expect("an address");
    let mut stream = TcpStream::connect(to).expect("connects");
    let head = format!(
        "PUT /_emu/v1/apps/{APP}/faults HTTP/1.1\r\nhost: {to}\r\nconnection: close\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{fault}",
        fault.len()
    );
    stream.write_all(head.as_bytes()).expect("writes");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("reads");
    assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
}

#[test]
fn an_answer_after_a_lost_one_is_not_taken_for_the_first() {
    let (emulator, _key) = emulator();
    for user in ["alice", "bob"] {
        let import = json!({"UserID": user}).to_string();
        let _ = emulator
            .call(&["account_import", "--body", &import])
            .ends(0);
    }
    let create = r#"{"Type":"Public","Name":"Tea","GroupId":"tea","Owner_Account":"alice"}"#;
    lose(&emulator, "group_open_http_svc/create_group");
    let run = emulator
        .call(&["create_group", "--body", create, "--json"])
        .ends(0);
    assert_eq!(run.json()["GroupId"], "tea", "{}", run.out);
    let note = &serde_json::from_str::<Value>(&run.err).expect("JSON")["note"];
    assert_eq!(note["kind"], "answer_lost");
    assert_eq!(
        (&note["attempts"], &note["inferred"], &note["already_done"]),
        (&json!(2), &json!(true), &json!([]))
    );

    let delete = r#"{"DeleteItem":[{"UserID":"bob"}]}"#;
    lose(&emulator, "im_open_login_svc/account_delete");
    let run = emulator.call(&["account_delete", "--body", delete]).ends(0);
    assert_eq!(run.json()["ResultItem"][0]["ResultCode"], 70107);
    assert!(run.err.starts_with("note: "), "{}", run.err);
    assert!(
        run.err.contains("these count as done") && run.err.contains("bob"),
        "{}",
        run.err
    );
    let run = emulator.call(&["account_delete", "--body", delete]).ends(0);
    assert_eq!(run.err, "", "nothing got lost");
}

#[test]
fn a_call_takes_no_longer_than_it_may() {
    let silent = TcpListener::bind("127.0.0.1:0").expect("binds");
    let url = format!("http://{}", silent.local_addr().expect("address"));
    let begun = std::time::Instant::now();
    let limits = [
        "account_check",
        "--body",
        r#"{"CheckItem":[{"UserID":"a"}]}"#,
    ];
    let error = call_at(&url, &[&limits[..], &["--timeout", "0.3"]].concat())
        .ends(3)
        .error();
    assert_eq!(error["delivery"], "unknown");
    assert!(begun.elapsed().as_secs() < 6, "an attempt alone has 6 s");
    for wrong in ["0", "-1", "soon", "1e300"] {
        call_at(&url, &["account_check", "--timeout", wrong]).ends(2);
    }
}

#[test]
fn a_region_is_needed_without_an_address() {
    let call = |more: &[&str]| {
        run(command()
            .env("CHAT_SDKAPPID", APP)
            .env("CHAT_SECRET_KEY", KEY)
            .args(["call", "destroy_group", "--body", r#"{"GroupId":"@TGS#1"}"#])
            .args(more))
    };
    let missing = call(&[]).ends(2);
    assert!(
        missing.err.contains("--region") && missing.err.contains("Singapore"),
        "{}",
        missing.err
    );
    assert!(
        call(&["--region", "Atlantis"])
            .ends(2)
            .err
            .contains("is none of")
    );
    call(&["--base-url", "no address"]).ends(2);
}

/// Told to stop, it stops: at once, with 0, and with nothing more to say.
#[cfg(unix)]
#[test]
fn the_emulator_says_where_it_is_and_stops_on_sigterm() {
    let (mut emulator, _key) = emulator();
    assert_eq!(emulator.ready["sdkappid"], 1_400_000_123);
    assert!(emulator.url().starts_with("http://127.0.0.1:"));
    assert!(!emulator.ready.to_string().contains(KEY));

    let pid = emulator.child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .expect("runs")
            .success()
    );
    assert_eq!(emulator.child.wait().expect("ends").code(), Some(0));
    let mut rest = String::new();
    emulator
        .child
        .stdout
        .take()
        .expect("piped")
        .read_to_string(&mut rest)
        .expect("UTF-8");
    emulator
        .child
        .stderr
        .take()
        .expect("piped")
        .read_to_string(&mut rest)
        .expect("UTF-8");
    assert_eq!(rest, "");
}

#[test]
fn without_an_app_the_emulator_serves_one_for_development() {
    let emulator = Emulator::start(&["--admin", "root"]);
    let (app, key) = (
        &emulator.ready["sdkappid"],
        emulator.ready["secret_key"].as_str().expect("key"),
    );
    let call = |admin: &str| {
        run(command()
            .env("CHAT_SDKAPPID", app.to_string())
            .env("CHAT_SECRET_KEY", key)
            .env("CHAT_ADMIN", admin)
            .args([
                "--json",
                "call",
                "account_import",
                "--body",
                r#"{"UserID":"bob"}"#,
            ])
            .args(["--base-url", emulator.url()]))
    };
    call("root").ends(0);
    assert_eq!(call("administrator").ends(1).error()["code"], 60010);
}

#[test]
fn an_emulator_that_cannot_start_says_why() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("binds");
    let address = taken.local_addr().expect("address").to_string();
    let failed = chat(&["emulator", "--listen", &address]).ends(2);
    assert!(
        failed.err.starts_with("error: ") && failed.err.contains(&address),
        "{}",
        failed.err
    );
    let key = TempFile::new("no-app", KEY);
    chat(&["emulator", "--key-file", key.path()]).ends(2);
}

#[test]
fn a_path_of_one_part_is_a_slip_and_nothing_is_sent() {
    for path in ["my_svc", "v4/my_svc/ping"] {
        let error = run(command()
            .args(["call", path, "--no-check", "--json"])
            .args(["--app", "1400000000", "--base-url", "http://127.0.0.1:1"])
            .env("CHAT_SECRET_KEY", "key"))
        .ends(2)
        .error();
        assert_eq!(error["kind"], "usage");
        assert_eq!(error["delivery"], "not_sent");
        let message = error["message"].as_str().expect("text");
        assert!(message.contains("`service/command`"), "{message}");
    }
}

#[test]
fn a_code_of_another_part_of_the_service_is_told_as_such() {
    let refusal = |code: i64| {
        let body = json!({"ActionStatus": "FAIL", "ErrorCode": code, "ErrorInfo": "no"});
        let (url, _) = answering(http("200 OK", &body.to_string()));
        let call = call_at(&url, &["account_check", "--no-check", "--no-retry"]).ends(3);
        call.error()["message"].as_str().expect("words").to_owned()
    };
    // Official accounts alone have this one.
    let told = refusal(130_004);
    assert!(told.contains("for this command"), "{told}");
    assert!(told.contains("official_account"), "{told}");
    let told = refusal(424_242);
    assert!(told.contains("does not know this code"), "{told}");
    assert!(!told.contains("for this command"), "{told}");
}

#[test]
fn a_time_that_is_too_long_or_below_zero_is_told_the_range() {
    for time in ["1e400", "1e30", "86401", "-1", "0", "inf", "NaN"] {
        let refused = chat(&["call", "account_check", "--timeout", time]).ends(2);
        assert!(refused.err.contains("not above 86400"), "{}", refused.err);
    }
    for (arguments, says) in [
        (
            &["usersig", "sign", "--user", "a", "--at", "-1"][..],
            "1970",
        ),
        (
            &["usersig", "verify", "t", "--user", "a", "--at", "-1"],
            "1970",
        ),
        (
            &["usersig", "sign", "--user", "a", "--expire", "-1"],
            "4294967295",
        ),
        (
            &["usersig", "sign", "--user", "a", "--app", "-1"],
            "digits only",
        ),
    ] {
        let refused = chat(arguments).ends(2);
        assert!(refused.err.contains(says), "{}", refused.err);
    }
}

#[test]
fn the_help_tells_by_what_a_resend_is_judged() {
    let help = chat(&["call", "--help"]).ends(0).out;
    for word in [
        "Resends:",
        "retry class",
        "stands in the body",
        "random number",
    ] {
        assert!(help.contains(word), "no {word:?} in {help}");
    }
}
