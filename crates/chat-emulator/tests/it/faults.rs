//! Faults on order, as they look from the other end of a connection.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use chat_api::Client;
use chat_emulator::{Effect, Emulator, Fault, Phase};
use chat_transport::{Delivery, RetryPolicy};
use chat_types::MemberRole;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::control::control;
use crate::http::{CREATE_GROUP, Caller, IMPORT, attempt};

fn tea() -> Value {
    json!({"Type": "Public", "Name": "Tea", "GroupId": "tea"})
}

/// An emulator where this fault waits, and its caller.
async fn with(fault: Fault) -> (Emulator, Caller) {
    let emulator = Emulator::start().await.unwrap();
    emulator.app().put_fault(fault).unwrap();
    let caller = Caller::of(&emulator);
    (emulator, caller)
}

fn commits(emulator: &Emulator) -> usize {
    emulator
        .app()
        .ledger(Some(CREATE_GROUP), None)
        .commits
        .len()
}

#[tokio::test]
async fn a_reset_before_the_work_and_one_after_it_look_alike() {
    for (phase, done) in [(Phase::Pre, 0), (Phase::Post, 1)] {
        let (emulator, caller) = with(Fault::new("cut", phase, Effect::Reset).times(1)).await;
        let (answer, end) = attempt(caller.to, &caller.request(CREATE_GROUP, &tea())).await;
        assert_eq!(answer, b"", "{phase:?}");
        assert_eq!(
            end.unwrap_err().kind(),
            ErrorKind::ConnectionReset,
            "{phase:?}"
        );
        assert_eq!(commits(&emulator), done, "{phase:?}");
        let receipts = emulator.app().receipts(CREATE_GROUP);
        assert_eq!((receipts.received, receipts.faulted), (1, 1));
        assert_eq!(receipts.carried_out, done as u64);
        // A second one meets nothing, and finds what the first one did.
        let second = caller.call(CREATE_GROUP, tea()).await.code();
        assert_eq!(second, if done == 1 { 10021 } else { 0 }, "{phase:?}");
    }
}

#[tokio::test]
async fn a_fault_after_the_work_leaves_refused_calls_alone() {
    let (emulator, caller) = with(Fault::new("cut", Phase::Post, Effect::Reset)).await;
    assert_eq!(
        caller
            .call(CREATE_GROUP, json!({"Name": "Tea"}))
            .await
            .code(),
        10004
    );
    assert_eq!(emulator.app().faults()[0].matched, 0);
}

#[tokio::test]
async fn codes_statuses_and_garbage_take_the_place_of_the_answer_and_are_marked() {
    for phase in [Phase::Pre, Phase::Post] {
        let done = usize::from(phase == Phase::Post);
        let (emulator, caller) = with(Fault::new("told", phase, Effect::Code(10002))).await;
        let answer = caller.call(CREATE_GROUP, tea()).await;
        assert_eq!(answer.code(), 10002);
        assert!(
            answer.head.contains("\r\nx-chat-emulator: fault=told\r\n"),
            "{}",
            answer.head
        );
        assert_eq!(commits(&emulator), done);

        let (emulator, caller) = with(Fault::new("gate", phase, Effect::Status(502))).await;
        let answer = caller.call(CREATE_GROUP, tea()).await;
        assert_eq!(answer.status, 502);
        assert!(
            answer.head.contains("\r\nx-chat-emulator: fault=gate\r\n"),
            "{}",
            answer.head
        );
        assert_eq!(commits(&emulator), done);

        let (emulator, caller) = with(Fault::new("junk", phase, Effect::Garbage)).await;
        let answer = caller.call(CREATE_GROUP, tea()).await;
        assert_eq!(answer.status, 200);
        assert!(serde_json::from_slice::<Value>(&answer.body).is_err());
        assert_eq!(commits(&emulator), done);
    }
    let emulator = Emulator::start().await.unwrap();
    let plain = Caller::of(&emulator).call(CREATE_GROUP, tea()).await;
    assert!(!plain.head.contains("x-chat-emulator"), "{}", plain.head);
}

#[tokio::test]
async fn answers_break_off_in_the_middle() {
    /// What comes of the answer's body, of how many bytes that were promised.
    fn parts(answer: &[u8]) -> (Vec<u8>, usize) {
        let end = answer
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .unwrap();
        let head = String::from_utf8_lossy(&answer[..end]).to_lowercase();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        (answer[end + 4..].to_vec(), length.unwrap().parse().unwrap())
    }
    for effect in [Effect::Truncate, Effect::Reset, Effect::Garbage] {
        let (emulator, caller) = with(Fault::new("half", Phase::Body, effect)).await;
        let mut request = caller.request(CREATE_GROUP, &tea());
        // So that the end of a whole answer is seen, too.
        let at = request.windows(2).position(|two| two == b"\r\n").unwrap();
        request.splice(at..at, b"\r\nConnection: close".iter().copied());
        let (answer, end) = attempt(caller.to, &request).await;
        let (body, length) = parts(&answer);
        let half = r#"{"ActionStatus":"OK""#.as_bytes();
        assert!(
            body.starts_with(half),
            "{effect:?}: {}",
            String::from_utf8_lossy(&body)
        );
        match effect {
            Effect::Garbage => {
                assert_eq!(body.len(), length);
                assert!(serde_json::from_slice::<Value>(&body).is_err());
                assert!(end.is_ok());
            }
            Effect::Reset => {
                assert_eq!(body.len(), length / 2);
                assert_eq!(end.unwrap_err().kind(), ErrorKind::ConnectionReset);
            }
            _ => {
                assert_eq!(body.len(), length / 2);
                assert!(end.is_ok(), "{end:?}");
            }
        }
        assert_eq!(commits(&emulator), 1, "{effect:?}");
    }
}

#[tokio::test]
async fn a_body_fault_strikes_refusals_too() {
    let (emulator, caller) = with(Fault::new("half", Phase::Body, Effect::Truncate)).await;
    let (answer, _) = attempt(caller.to, &caller.request(CREATE_GROUP, &json!({}))).await;
    assert!(String::from_utf8_lossy(&answer).contains("FAIL"));
    assert_eq!(
        (emulator.app().faults()[0].hits, commits(&emulator)),
        (1, 0)
    );
}

#[tokio::test]
async fn a_stalled_call_says_nothing_and_ends_with_the_emulator() {
    for phase in [Phase::Pre, Phase::Post, Phase::Body] {
        let (emulator, caller) = with(Fault::new("mute", phase, Effect::Stall)).await;
        let mut stream = TcpStream::connect(caller.to).await.unwrap();
        stream
            .write_all(&caller.request(CREATE_GROUP, &tea()))
            .await
            .unwrap();
        while emulator.app().receipts(CREATE_GROUP).faulted == 0 {
            tokio::task::yield_now().await;
        }
        let mut some = [0; 4096];
        if phase == Phase::Body {
            // The head and the first half come, and then no more.
            let mut got = 0;
            while !String::from_utf8_lossy(&some[..got]).contains("\r\n\r\n{") {
                got += stream.read(&mut some[got..]).await.unwrap();
            }
        }
        let error = stream.try_read(&mut some).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WouldBlock, "{phase:?}");
        assert_eq!(commits(&emulator), usize::from(phase != Phase::Pre));
        // In turns of this thread, which serves the emulator too, since a busy machine takes any time for them.
        let turns = async {
            for _ in 0..10_000 {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            () = emulator.shutdown() => {}
            () = turns => panic!("{phase:?}: the end waits for it"),
        }
        let _ = stream.read(&mut some).await;
    }
}

#[tokio::test]
async fn a_slow_call_is_answered_well_and_late() {
    for phase in [Phase::Pre, Phase::Post, Phase::Body] {
        let wait = Duration::from_millis(120);
        let (emulator, caller) = with(Fault::new("slow", phase, Effect::Slow(wait)).times(1)).await;
        let began = Instant::now();
        assert_eq!(
            caller.call(CREATE_GROUP, tea()).await.code(),
            0,
            "{phase:?}"
        );
        assert!(began.elapsed() >= wait, "{phase:?}");
        let receipts = emulator.app().receipts(CREATE_GROUP);
        assert_eq!(
            (receipts.received, receipts.committed, receipts.faulted),
            (1, 1, 1)
        );
    }
}

#[tokio::test]
async fn what_strikes_before_the_work_uses_up_no_quota() {
    let limits = chat_emulator::Limits::documented().limit(IMPORT, 1, Duration::from_secs(3600));
    let emulator = Emulator::builder().limits(limits).start().await.unwrap();
    let caller = Caller::of(&emulator);
    let app = emulator.app();
    app.put_fault(Fault::new("early", Phase::Pre, Effect::Code(60008)).times(1))
        .unwrap();
    app.put_fault(Fault::new("late", Phase::Post, Effect::Code(60008)).times(1))
        .unwrap();
    let alice = json!({"UserID": "alice"});
    let mut codes = Vec::new();
    for _ in 0..3 {
        codes.push(caller.call(IMPORT, alice.clone()).await.code());
    }
    assert_eq!(codes, [60008, 60008, 60007]);
    assert_eq!(app.ledger(Some(IMPORT), None).commits.len(), 1);
    let told: Vec<_> = app
        .calls()
        .iter()
        .map(|call| (call.code, call.fault))
        .collect();
    let wanted = [
        (None, Some(Phase::Pre)),
        (Some(0), Some(Phase::Post)),
        (Some(60007), None),
    ];
    assert_eq!(told, wanted);
}

/// The fault that makes duplicates, and a client that makes them: it sends again whatever it has no answer to.
#[tokio::test]
async fn a_naive_client_doubles_what_was_committed_and_lost() {
    let emulator = Emulator::builder()
        .limits(chat_emulator::Limits::off())
        .start()
        .await
        .unwrap();
    let fault = Fault::new("lost", Phase::Post, Effect::Reset)
        .on(CREATE_GROUP)
        .probability(0.3, 1);
    emulator.app().put_fault(fault).unwrap();
    let caller = Caller::of(&emulator);
    let request = caller.request(CREATE_GROUP, &json!({"Type": "Public", "Name": "Tea"}));
    let mut lost = 0;
    for _ in 0..300 {
        let mut stream = TcpStream::connect(caller.to).await.unwrap();
        stream.write_all(&request).await.unwrap();
        let mut some = [0; 4096];
        while stream.read(&mut some).await.is_err() {
            lost += 1;
            stream = TcpStream::connect(caller.to).await.unwrap();
            stream.write_all(&request).await.unwrap();
        }
    }
    let receipts = emulator.app().receipts(CREATE_GROUP);
    assert_eq!(receipts.faulted, lost);
    assert_eq!(
        (receipts.received, receipts.committed),
        (300 + lost, 300 + lost)
    );
    // 300 / 0.7 - 300 = 129, and five standard deviations of it are 68.
    assert!((61..=197).contains(&lost), "{lost}");
}

#[tokio::test]
async fn clients_far_and_near_are_told_the_same() {
    for (phase, effect) in [
        (Phase::Post, Effect::Reset),
        (Phase::Pre, Effect::Reset),
        (Phase::Body, Effect::Truncate),
        (Phase::Post, Effect::Status(503)),
        (Phase::Post, Effect::Garbage),
        (Phase::Body, Effect::Reset),
    ] {
        let (emulator, _) = with(Fault::new("lost", phase, effect)).await;
        let far = Client::builder(emulator.app_id(), emulator.secret_key())
            .base_url(emulator.url())
            .retry(RetryPolicy::off())
            .build()
            .unwrap();
        let near = Client::with_transport(emulator.app_id(), emulator.in_process());
        let mut seen = Vec::new();
        for chat in [far, near] {
            let error = chat
                .group()
                .create_group("Public", "Tea")
                .await
                .unwrap_err();
            assert_eq!(error.delivery(), Delivery::Unknown, "{phase:?} {effect:?}");
            seen.push(error.kind());
        }
        if (phase, effect) != (Phase::Body, Effect::Reset) {
            assert_eq!(seen[0], seen[1], "{phase:?} {effect:?}");
        }
    }
}

#[tokio::test]
async fn the_control_plane_takes_shows_and_removes_them() {
    let emulator = Emulator::start().await.unwrap();
    let caller = Caller::of(&emulator);
    let path = format!("/apps/{}/faults", emulator.app_id());
    let put = async |body: Value| control(&emulator, "PUT", &path, &body.to_string()).await;
    let fault = json!({
        "id": "lost", "match": {"op": CREATE_GROUP, "to": "tea", "fields": {"Type": "Public"}},
        "phase": "post", "effect": "reset", "times": 2, "ttl": 60,
    });
    assert_eq!(put(fault).await.status, 204);
    let (_, end) = attempt(caller.to, &caller.request(CREATE_GROUP, &tea())).await;
    assert!(end.is_err());
    let shown = control(&emulator, "GET", &path, "").await.json();
    let wanted = json!({"faults": [{
        "id": "lost",
        "match": {"op": CREATE_GROUP, "fields": [
            {"any_of": ["To_Account", "GroupId"], "is": "tea"}, {"any_of": ["Type"], "is": "Public"}]},
        "phase": "post", "effect": "reset", "times": 2, "ttl": 60.0,
        "matched": 1, "hits": 1, "remaining": 1,
    }]});
    assert_eq!(shown, wanted);

    for (effect, phase) in [
        (json!({"code": 60008}), "pre"),
        (json!({"status": 503}), "post"),
        (json!("stall"), "pre"),
        (json!("garbage"), "body"),
        (json!({"slow": 0.001}), "body"),
        (json!("truncate"), "body"),
    ] {
        let body =
            json!({"id": "more", "phase": phase, "effect": effect, "probability": 0.5, "seed": 7});
        assert_eq!(put(body).await.status, 204, "{effect}");
        let shown = control(&emulator, "GET", &path, "").await.json();
        assert_eq!(shown["faults"][1]["effect"], effect);
        assert_eq!(
            (
                &shown["faults"][1]["seed"],
                &shown["faults"][1]["remaining"]
            ),
            (&json!(7), &Value::Null)
        );
    }
    for bad in [
        json!({"id": "x", "phase": "pre", "effect": "reset", "match": {"op": "create_group"}}),
        json!({"id": "x", "phase": "pre", "effect": "reset", "probability": 0.5}),
        json!({"id": "x", "phase": "pre", "effect": "reset", "seed": 1}),
        json!({"id": "x", "phase": "pre", "effect": "reset", "times": 1, "nth": 1}),
        json!({"id": "x", "phase": "pre", "effect": "truncate"}),
        json!({"id": "x", "phase": "late", "effect": "reset"}),
        json!({"id": "x", "phase": "pre", "effect": "explode"}),
        json!({"id": "x", "phase": "pre", "effect": {"slow": -1}}),
        json!({"id": "x", "phase": "pre", "effect": "reset", "time": 1}),
        json!({"phase": "pre", "effect": "reset"}),
        json!([]),
    ] {
        assert_eq!(put(bad.clone()).await.status, 400, "{bad}");
    }
    let delete = async |path: String| control(&emulator, "DELETE", &path, "").await.status;
    assert_eq!(delete(format!("{path}/lost")).await, 204);
    assert_eq!(delete(format!("{path}/lost")).await, 404);
    assert_eq!(delete(path.clone()).await, 204);
    assert_eq!(
        control(&emulator, "GET", &path, "").await.json(),
        json!({"faults": []})
    );
    assert_eq!(
        control(&emulator, "GET", "/apps/7/faults", "").await.status,
        404
    );
    let gone = control(
        &emulator,
        "PUT",
        "/apps/7/faults",
        r#"{"id": "x", "phase": "pre", "effect": "reset"}"#,
    );
    assert_eq!(gone.await.status, 404);
}

/// What is shown of faults, sent to another app, makes the same faults.
#[tokio::test]
async fn what_is_shown_of_faults_can_be_sent() {
    let emulator = Emulator::start().await.unwrap();
    let fault = |id: &str| Fault::new(id, Phase::Pre, Effect::Code(60008));
    for fault in [
        fault("plain"),
        fault("narrow")
            .on("group_open_http_svc/send_group_msg")
            .from("alice")
            .to("tea")
            .field("MsgPriority", "High")
            .nth(2),
        fault("twice")
            .field("MemberList.Member_Account", "alice")
            .field("MemberList.Member_Account", "bob"),
        fault("rare")
            .probability(0.25, 7)
            .ttl(Duration::from_secs(60)),
    ] {
        emulator.app().put_fault(fault).unwrap();
    }
    let path = format!("/apps/{}/faults", emulator.app_id());
    let first = control(&emulator, "GET", &path, "").await.json();
    assert_eq!(first["faults"].as_array().unwrap().len(), 4);
    assert_eq!(
        control(&emulator, "POST", "/apps", r#"{"sdkappid": 7}"#)
            .await
            .status,
        201
    );
    for fault in first["faults"].as_array().unwrap() {
        let put = control(&emulator, "PUT", "/apps/7/faults", &fault.to_string()).await;
        assert_eq!(put.status, 204, "{fault}");
    }
    let second = control(&emulator, "GET", "/apps/7/faults", "").await.json();
    assert_eq!(first, second);
}

#[tokio::test]
async fn words_with_a_trailing_blank_are_read_all_the_same() {
    let list = "group_open_http_svc/get_group_member_info";
    let fault = Fault::new("blanks", Phase::Body, Effect::Blanks).on(list);
    let (emulator, caller) = with(fault).await;
    caller.ok(IMPORT, json!({"UserID": "alice"})).await;
    let group =
        json!({"Type": "Public", "Name": "Tea", "GroupId": "tea", "Owner_Account": "alice"});
    caller.ok(CREATE_GROUP, group).await;
    let members = caller.ok(list, json!({"GroupId": "tea"})).await;
    assert_eq!(members["MemberList"][0]["Role"], "Owner ");
    assert_eq!(members["MemberList"][0]["Member_Account"], "alice");

    let chat = Client::builder(emulator.app_id(), emulator.secret_key());
    let chat = chat.base_url(emulator.url()).build().unwrap();
    let members = chat.group().get_group_member_info("tea").await.unwrap();
    assert_eq!(members.member_list[0].role, Some(MemberRole::Owner));
}
