//! Sends whose answer is lost: what was done stands in the ledger, and a repeat does nothing more within the window.

use std::time::Duration;

use chat_emulator::{App, Effect, Emulator, Fault, Limits, Phase, Retention, SecretKey};
use serde_json::{Value, json};

use crate::control::control;
use crate::http::{CREATE_GROUP, CREATE_OFFICIAL, Caller, IMPORT, attempt};

const GROUP_SEND: &str = "group_open_http_svc/send_group_msg";
const GROUP_IMPORT: &str = "group_open_http_svc/import_group_msg";
const NOTICE: &str = "group_open_http_svc/send_group_system_notification";
const SEND: &str = "openim/sendmsg";
const BATCH: &str = "openim/batchsendmsg";
const C2C_IMPORT: &str = "openim/importmsg";
const OFFICIAL_SEND: &str = "official_account_open_http_svc/send_official_account_msg";
const PUSH: &str = "timpush/push";
const OLD_PUSH: &str = "all_member_push/im_push";

/// When the clock of the app stands still.
const NOW: i64 = 1_700_000_000;

/// A send, how often two equal ones within any window are carried out, and the last second and the first after it in
/// which the service knows the first again.
struct Send {
    op: &'static str,
    body: Value,
    twice_is: usize,
    window: Option<u64>,
}

fn sends() -> Vec<Send> {
    let said = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "planted words"}}]);
    let send = |op, twice_is, window, body| Send {
        op,
        body,
        twice_is,
        window,
    };
    vec![
        send(
            GROUP_SEND,
            1,
            Some(300),
            json!({"GroupId": "tea", "Random": 7, "MsgBody": said}),
        ),
        send(
            NOTICE,
            2,
            None,
            json!({"GroupId": "tea", "Content": "hello"}),
        ),
        send(
            SEND,
            1,
            Some(120),
            json!({"To_Account": "alice", "MsgSeq": 1, "MsgRandom": 2, "MsgBody": said}),
        ),
        send(
            BATCH,
            2,
            None,
            json!({"To_Account": ["alice"], "MsgSeq": 1, "MsgRandom": 2, "MsgBody": said}),
        ),
        send(
            C2C_IMPORT,
            1,
            None,
            json!({
                "SyncFromOldSystem": 2, "From_Account": "alice", "To_Account": "bob", "MsgSeq": 1, "MsgRandom": 2,
                "MsgTimeStamp": 1_600_000_000, "MsgBody": said,
            }),
        ),
        send(
            GROUP_IMPORT,
            1,
            None,
            json!({"GroupId": "tea", "MsgList": [
                {"From_Account": "alice", "SendTime": NOW + 1, "Random": 7, "MsgBody": said},
            ]}),
        ),
        send(
            OFFICIAL_SEND,
            1,
            Some(300),
            json!({"Official_Account": "@TOA#_news", "Random": 7, "MsgBody": said}),
        ),
        send(
            PUSH,
            2,
            None,
            json!({"From_Account": "alice", "MsgRandom": 7, "OfflinePushInfo": {"Title": "hello"}}),
        ),
        send(OLD_PUSH, 2, None, json!({"MsgRandom": 7, "MsgBody": said})),
    ]
}

/// An app with users, a group and an official account, where the clock stands still and nothing is limited.
async fn ready() -> (Emulator, Caller) {
    let emulator = Emulator::builder()
        .limits(Limits::off())
        .start()
        .await
        .unwrap();
    emulator.app().freeze(chat_types::UnixTime::new(NOW));
    let mut caller = Caller::of(&emulator);
    caller.now = u64::try_from(NOW).unwrap();
    for user in ["alice", "bob"] {
        caller.ok(IMPORT, json!({"UserID": user})).await;
    }
    let group = json!({"Type": "Public", "Name": "Tea", "GroupId": "tea"});
    caller.ok(CREATE_GROUP, group).await;
    let news =
        json!({"Owner_Account": "alice", "Name": "News", "OfficialAccountUserID": "@TOA#_news"});
    caller.ok(CREATE_OFFICIAL, news).await;
    emulator.app().advance(Duration::from_secs(10));
    (emulator, caller)
}

fn commits(emulator: &Emulator, op: &str) -> usize {
    emulator.app().ledger(Some(op), None).commits.len()
}

#[tokio::test]
async fn an_answer_that_is_lost_after_the_work_leaves_one_commit_and_a_repeat_adds_what_the_class_says()
 {
    for send in sends() {
        for (phase, effect) in [
            (Phase::Post, Effect::Reset),
            (Phase::Body, Effect::Truncate),
        ] {
            let (emulator, caller) = ready().await;
            let op = send.op;
            let fault = Fault::new("lost", phase, effect).on(op).times(1);
            emulator.app().put_fault(fault).unwrap();
            let (answer, _) = attempt(caller.to, &caller.request(op, &send.body)).await;
            let body = answer
                .split(|byte| *byte == b'{')
                .nth(1)
                .map_or(0, <[u8]>::len);
            match phase {
                Phase::Post => assert_eq!(answer, b"", "{op}: nothing comes back"),
                _ => assert!(
                    body > 0 && !answer.ends_with(b"}"),
                    "{op}: a part comes back"
                ),
            }
            assert_eq!(
                commits(&emulator, op),
                1,
                "{op}, {phase:?}: it was done before"
            );
            caller.ok(op, send.body.clone()).await;
            assert_eq!(
                commits(&emulator, op),
                send.twice_is,
                "{op}, {phase:?}: a repeat"
            );
            let receipts = emulator.app().receipts(op);
            assert_eq!(
                (receipts.received, receipts.carried_out, receipts.faulted),
                (2, 2, 1),
                "{op}"
            );
            assert_eq!(receipts.committed, send.twice_is as u64, "{op}");
        }
    }
}

#[tokio::test]
async fn a_reset_before_the_work_leaves_nothing() {
    for send in sends() {
        let (emulator, caller) = ready().await;
        let fault = Fault::new("lost", Phase::Pre, Effect::Reset)
            .on(send.op)
            .times(1);
        emulator.app().put_fault(fault).unwrap();
        let (answer, _) = attempt(caller.to, &caller.request(send.op, &send.body)).await;
        assert_eq!(
            (answer, commits(&emulator, send.op)),
            (vec![], 0),
            "{}",
            send.op
        );
        caller.ok(send.op, send.body).await;
        assert_eq!(commits(&emulator, send.op), 1, "{}", send.op);
    }
}

#[tokio::test]
async fn a_window_ends_to_the_microsecond() {
    for send in sends() {
        let Some(window) = send.window.map(Duration::from_secs) else {
            continue;
        };
        let (emulator, caller) = ready().await;
        let first = caller.ok(send.op, send.body.clone()).await;
        emulator.app().advance(window - Duration::from_micros(1));
        assert_eq!(
            caller.ok(send.op, send.body.clone()).await,
            first,
            "{}",
            send.op
        );
        assert_eq!(commits(&emulator, send.op), 1, "{}", send.op);
        emulator.app().advance(Duration::from_micros(1));
        assert_ne!(
            caller.ok(send.op, send.body.clone()).await,
            first,
            "{}",
            send.op
        );
        let ledger = emulator.app().ledger(Some(send.op), None);
        let [one, other] = ledger.commits.as_slice() else {
            panic!("{}: {} commits", send.op, ledger.commits.len());
        };
        assert_eq!(one.key, other.key, "{}", send.op);
        assert!(!one.key.contains("planted"), "{}", send.op);
        assert_eq!(
            other.at_micros - one.at_micros,
            i64::try_from(window.as_micros()).unwrap()
        );
    }
}

#[tokio::test]
async fn a_reset_forgets_messages_and_repeats_and_apps_share_neither() {
    let (emulator, caller) = ready().await;
    emulator.add_app(App::new(7, SecretKey::new("k"))).unwrap();
    let other = Caller {
        app: 7.into(),
        key: SecretKey::new("k"),
        ..Caller::of(&emulator)
    };
    let group = json!({"Type": "Public", "Name": "Tea", "GroupId": "tea"});
    other.ok(CREATE_GROUP, group.clone()).await;
    let said = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}]);
    let send = |random| json!({"GroupId": "tea", "Random": random, "MsgBody": said});
    for random in [1, 2, 2] {
        caller.ok(GROUP_SEND, send(random)).await;
    }
    assert_eq!(other.ok(GROUP_SEND, send(2)).await["MsgSeq"], 1);

    emulator.reset(emulator.app_id());
    let caller = Caller::of(&emulator);
    caller.ok(CREATE_GROUP, group).await;
    let read = json!({"GroupId": "tea", "ReqMsgNumber": 20});
    let history = "group_open_http_svc/group_msg_get_simple";
    assert_eq!(
        caller.ok(history, read.clone()).await["RspMsgList"],
        json!([])
    );
    assert_eq!(caller.ok(GROUP_SEND, send(2)).await["MsgSeq"], 1);
    let kept = other.ok(history, read).await;
    assert_eq!(kept["RspMsgList"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn so_many_keys_and_bytes_are_remembered_as_was_said() {
    let retention = Retention::new().repeats(2).history(0);
    let emulator = Emulator::builder()
        .limits(Limits::off())
        .retention(retention)
        .start()
        .await
        .unwrap();
    emulator.app().freeze(chat_types::UnixTime::new(NOW));
    let mut caller = Caller::of(&emulator);
    caller.now = u64::try_from(NOW).unwrap();
    let group = json!({"Type": "Public", "Name": "Tea", "GroupId": "tea"});
    caller.ok(CREATE_GROUP, group).await;
    let said = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}]);
    for random in [1, 2, 3, 2, 1] {
        let send = json!({"GroupId": "tea", "Random": random, "MsgBody": said});
        caller.ok(GROUP_SEND, send).await;
    }
    let ledger = emulator.app().ledger(Some(GROUP_SEND), None);
    let keys: Vec<&str> = ledger
        .commits
        .iter()
        .map(|commit| commit.key.as_str())
        .collect();
    let key = |random| format!("GroupId=tea&Random={random}");
    assert_eq!(
        keys,
        [key(1), key(2), key(3), key(1)],
        "the earliest was forgotten"
    );
    let read = json!({"GroupId": "tea", "ReqMsgNumber": 20});
    let history = caller
        .ok("group_open_http_svc/group_msg_get_simple", read)
        .await;
    assert_eq!(
        (&history["RspMsgList"], &history["IsFinished"]),
        (&json!([]), &json!(2))
    );
}

#[tokio::test]
async fn one_account_speaks_once_a_second_and_twice_an_hour_and_pushes_are_a_second_apart() {
    let (emulator, mut caller) = ready().await;
    // The ticket is to last for the hour that is looked at.
    caller.now += 1_800;
    emulator.app().set_limits(Limits::documented()).unwrap();
    let other = json!({"Owner_Account": "alice", "Name": "B", "OfficialAccountUserID": "@TOA#_b"});
    caller.ok(CREATE_OFFICIAL, other).await;
    let says = async |account: &str, words: &str| {
        let said = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": words}}]);
        let body = json!({"Official_Account": account, "Random": 1, "MsgBody": said});
        caller.call(OFFICIAL_SEND, body).await.code()
    };
    let second = Duration::from_secs(1);
    assert_eq!(says("@TOA#_news", "one").await, 0);
    assert_eq!(says("@TOA#_news", "two").await, 60007);
    assert_eq!(
        says("@TOA#_b", "one").await,
        0,
        "the other has a limit of its own"
    );
    emulator.app().advance(second);
    assert_eq!(says("@TOA#_news", "two").await, 0);
    emulator
        .app()
        .advance(Duration::from_secs(3_600) - 2 * second);
    assert_eq!(says("@TOA#_news", "three").await, 60007);
    emulator.app().advance(second);
    assert_eq!(says("@TOA#_news", "three").await, 0);
    assert_eq!(commits(&emulator, OFFICIAL_SEND), 4);

    let push = json!({"From_Account": "alice", "MsgRandom": 7, "OfflinePushInfo": {"Title": "x"}});
    caller.ok(PUSH, push.clone()).await;
    assert_eq!(caller.call(PUSH, push.clone()).await.code(), 90024);
    emulator.app().advance(second);
    caller.ok(PUSH, push).await;
    assert_eq!(commits(&emulator, PUSH), 2);
}

#[tokio::test]
async fn the_send_families_are_served() {
    let emulator = Emulator::start().await.unwrap();
    let report = control(&emulator, "GET", "/conformance", "").await.json();
    let commands = report["commands"].as_array().unwrap();
    for send in sends() {
        let command = commands
            .iter()
            .find(|command| command["command"] == send.op)
            .unwrap();
        assert_eq!(command["modelled"], true, "{}", send.op);
    }
}
