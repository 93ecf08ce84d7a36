//! The clocks of apps.

use std::sync::Arc;

use chat_emulator::{Emulator, ManualClock};
use chat_types::UnixTime;
use serde_json::{Value, json};

use crate::control::control;
use crate::http::{CREATE_GROUP, Caller, IMPORT};

#[tokio::test]
async fn it_stands_moves_and_runs_ahead() {
    let base = Arc::new(ManualClock::new(UnixTime::new(1_700_000_000)));
    let emulator = Emulator::builder()
        .clock(Arc::clone(&base) as _)
        .start()
        .await
        .unwrap();
    let path = format!("/apps/{}/clock", emulator.app_id());
    let advance = format!("{path}/advance");
    let call = async |method: &str, path: &str, body: &str| {
        let answer = control(&emulator, method, path, body).await;
        (answer.status, answer.json())
    };
    let clock =
        |mode: &str, now: i64, micros: i64| json!({"mode": mode, "now": now, "now_micros": micros});
    assert_eq!(
        call("GET", &path, "").await,
        (200, clock("real", 1_700_000_000, 1_700_000_000_000_000))
    );
    let frozen = call("PUT", &path, r#"{"mode": "frozen", "at": 1700000005.25}"#).await;
    assert_eq!(
        frozen,
        (200, clock("frozen", 1_700_000_005, 1_700_000_005_250_000))
    );
    base.advance(chat_types::Seconds::new(100));
    let moved = call("POST", &advance, r#"{"by": 0.75}"#).await;
    assert_eq!(
        moved,
        (200, clock("frozen", 1_700_000_006, 1_700_000_006_000_000))
    );
    let (_, ahead) = call("PUT", &path, r#"{"mode": "offset", "by": -40}"#).await;
    assert_eq!(
        (&ahead["now"], &ahead["ahead_micros"]),
        (&json!(1_700_000_060), &json!(-40_000_000))
    );
    let (_, real) = call("PUT", &path, r#"{"mode": "real"}"#).await;
    assert_eq!(real["now"], 1_700_000_100);
    let (_, ahead) = call("POST", &advance, r#"{"by": 3600}"#).await;
    assert_eq!(
        (&ahead["mode"], &ahead["now"]),
        (&json!("offset"), &json!(1_700_003_700))
    );
    call("PUT", &path, r#"{"mode": "frozen"}"#).await;
    base.advance(chat_types::Seconds::new(100));
    assert_eq!(call("GET", &path, "").await.1["now"], 1_700_003_700);

    for (method, path, bad) in [
        ("PUT", &path, r#"{"mode": "scaled"}"#),
        ("PUT", &path, r#"{"mode": "offset"}"#),
        ("PUT", &path, r#"{"mode": "frozen", "at": 1e300}"#),
        ("PUT", &path, "{}"),
        ("POST", &advance, r#"{"by": -1}"#),
        ("POST", &advance, "{}"),
    ] {
        assert_eq!(call(method, path, bad).await.0, 400, "{bad}");
    }
    assert_eq!(call("GET", "/apps/7/clock", "").await.0, 404);
    emulator.reset(emulator.app_id());
    assert_eq!(call("GET", &path, "").await.1["mode"], "real");
}

#[tokio::test]
async fn what_a_command_writes_and_when_a_ticket_ends_go_by_it() {
    let emulator = Emulator::start().await.unwrap();
    let mut caller = Caller::of(&emulator);
    emulator.app().freeze(UnixTime::new(1_700_000_000));
    caller.now = 1_700_000_000;
    caller.ok(IMPORT, json!({"UserID": "alice"})).await;
    let group = caller
        .ok(CREATE_GROUP, json!({"Type": "Public", "Name": "Tea"}))
        .await;
    let info = "group_open_http_svc/get_group_info";
    let read = caller
        .ok(info, json!({"GroupIdList": [group["GroupId"]]}))
        .await;
    assert_eq!(read["GroupInfo"][0]["CreateTime"], 1_700_000_000);
    emulator.app().advance(std::time::Duration::from_secs(3601));
    let expired: Value = caller.call(IMPORT, json!({"UserID": "alice"})).await.json();
    assert_eq!(expired["ErrorCode"], 70001);
}
