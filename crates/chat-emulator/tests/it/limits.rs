//! Call frequencies. The numbers are those of the documentation, not of the emulator's tables.

use std::time::Duration;

use chat_emulator::{Emulator, Limits, WindowModel};
use chat_types::UnixTime;
use serde_json::{Value, json};

use crate::control::control;
use crate::http::{Caller, IMPORT, Kept};

/// When the clock of these tests stands still: in the middle of nothing, a second that begins.
const NOW: i64 = 1_700_000_000;

/// Commands and how often each may be called in a second: one for every number that pages name. All commands are tried
/// where the conformance sheets are.
const DOCUMENTED: [(&str, usize); 5] = [
    ("im_open_login_svc/account_import", 200),
    ("im_open_login_svc/account_check", 100),
    ("open_msg_svc/get_history", 10),
    ("timpush/add_sched_task", 5),
    ("group_open_http_svc/get_appid_group_list", 1),
];

/// What is answered over it.
const TOO_OFTEN: i64 = 60007;

async fn frozen(limits: Limits) -> (Emulator, Caller) {
    let emulator = Emulator::builder().limits(limits).start().await.unwrap();
    emulator.app().freeze(UnixTime::new(NOW));
    let mut caller = Caller::of(&emulator);
    caller.now = NOW.try_into().unwrap();
    (emulator, caller)
}

/// How many of so many calls are let through, whatever they are worth otherwise.
async fn admitted(line: &mut Kept, request: &[u8], calls: usize) -> usize {
    let mut admitted = 0;
    for _ in 0..calls {
        admitted += usize::from(line.code(request).await != TOO_OFTEN);
    }
    admitted
}

async fn every_frequency(model: WindowModel) {
    let (emulator, caller) = frozen(Limits::documented().model(model)).await;
    let mut line = Kept::open(emulator.address()).await;
    for (path, most) in DOCUMENTED {
        let request = caller.request(path, &json!({}));
        emulator.app().freeze(UnixTime::new(NOW));
        assert_eq!(admitted(&mut line, &request, most).await, most, "{path}");
        assert_eq!(line.code(&request).await, TOO_OFTEN, "{path}");
        emulator.app().advance(Duration::from_micros(999_999));
        assert_eq!(line.code(&request).await, TOO_OFTEN, "{path}");
        emulator.app().advance(Duration::from_micros(1));
        assert_eq!(
            admitted(&mut line, &request, most + 1).await,
            most,
            "{path}"
        );
        let receipts = emulator.app().receipts(path);
        assert_eq!(receipts.received, 2 * most as u64 + 3, "{path}");
    }
}

#[tokio::test]
async fn every_frequency_holds_in_sliding_windows() {
    every_frequency(WindowModel::Sliding).await;
}

#[tokio::test]
async fn every_frequency_holds_in_calendar_seconds() {
    every_frequency(WindowModel::Calendar).await;
}

#[tokio::test]
async fn the_two_models_differ_around_the_turn_of_a_second() {
    for (model, wanted) in [(WindowModel::Sliding, 0), (WindowModel::Calendar, 200)] {
        let (emulator, caller) = frozen(Limits::documented().model(model)).await;
        let mut line = Kept::open(emulator.address()).await;
        let request = caller.request(IMPORT, &json!({"UserID": "alice"}));
        emulator.app().advance(Duration::from_millis(900));
        assert_eq!(admitted(&mut line, &request, 200).await, 200);
        emulator.app().advance(Duration::from_millis(100));
        assert_eq!(
            admitted(&mut line, &request, 200).await,
            wanted,
            "{model:?}"
        );
    }
}

#[tokio::test]
async fn apps_and_commands_do_not_use_up_each_others() {
    let (emulator, caller) =
        frozen(Limits::documented().limit(IMPORT, 1, Duration::from_secs(1))).await;
    let app = chat_emulator::App::new(7, chat_emulator::SecretKey::new("k"));
    emulator.add_app(app).unwrap();
    emulator.find_app(7).unwrap().freeze(UnixTime::new(NOW));
    let other = Caller {
        app: 7.into(),
        key: chat_emulator::SecretKey::new("k"),
        ..caller.clone()
    };
    let alice = json!({"UserID": "alice"});
    assert_eq!(caller.call(IMPORT, alice.clone()).await.code(), 0);
    let refused = caller.call(IMPORT, alice.clone()).await;
    assert_eq!(refused.code(), TOO_OFTEN);
    assert!(
        refused.info().contains("account_import"),
        "{}",
        refused.info()
    );
    assert_eq!(other.call(IMPORT, alice).await.code(), 0);
    caller
        .ok(
            crate::http::CHECK,
            json!({"CheckItem": [{"UserID": "alice"}]}),
        )
        .await;
}

#[tokio::test]
async fn whoever_is_not_let_in_uses_up_nothing_and_bad_bodies_count() {
    let (_emulator, caller) =
        frozen(Limits::documented().limit(IMPORT, 1, Duration::from_secs(1))).await;
    let mut query = caller.query();
    query[2].1 = "no-ticket".into();
    assert_eq!(caller.post(IMPORT, &query, b"{}").await.code(), 70003);
    let bad = caller.raw(IMPORT, b"no json").await.code();
    assert!(![0, TOO_OFTEN].contains(&bad), "{bad}");
    assert_eq!(caller.raw(IMPORT, b"no json").await.code(), TOO_OFTEN);
}

#[tokio::test]
async fn the_control_plane_shows_and_changes_them() {
    let (emulator, caller) = frozen(Limits::documented()).await;
    let path = format!("/apps/{}/limits", emulator.app_id());
    let shown = async || control(&emulator, "GET", &path, "").await.json();
    let of = |shown: &Value, name: &str| -> Value {
        let limits = shown["limits"].as_array().unwrap();
        let found = limits.iter().find(|limit| limit["name"] == name);
        found.cloned().unwrap()
    };
    let alice = json!({"UserID": "alice"});
    caller.ok(IMPORT, alice.clone()).await;
    let first = shown().await;
    assert_eq!(
        (&first["on"], &first["model"]),
        (&json!(true), &json!("sliding"))
    );
    let wanted = json!({
        "name": IMPORT, "commands": [IMPORT], "documented": {"count": 200, "per": 1.0},
        "in_force": {"count": 200, "per": 1.0}, "key": [], "counts": null, "code": TOO_OFTEN,
        "adjustable": false, "used": 1, "keys": 1, "admitted": 1, "refused": 0,
    });
    assert_eq!(of(&first, IMPORT), wanted);

    let put = async |body: String| control(&emulator, "PUT", &path, &body).await.status;
    let change = json!({"model": "calendar", "limits": {IMPORT: {"count": 1, "per": 60}}});
    assert_eq!(put(change.to_string()).await, 204);
    caller.ok(IMPORT, alice.clone()).await;
    assert_eq!(caller.call(IMPORT, alice.clone()).await.code(), TOO_OFTEN);
    let second = of(&shown().await, IMPORT);
    assert_eq!(second["in_force"], json!({"count": 1, "per": 60.0}));
    assert_eq!(
        (&second["used"], &second["refused"]),
        (&json!(1), &json!(1))
    );

    assert_eq!(
        put(json!({"limits": {IMPORT: "off"}}).to_string()).await,
        204
    );
    caller.ok(IMPORT, alice.clone()).await;
    assert_eq!(
        put(json!({"limits": {IMPORT: "documented"}}).to_string()).await,
        204
    );
    assert_eq!(of(&shown().await, IMPORT)["in_force"]["count"], 200);
    assert_eq!(shown().await["model"], "calendar");

    assert_eq!(put(json!({"on": false}).to_string()).await, 204);
    for _ in 0..250 {
        caller.ok(IMPORT, alice.clone()).await;
    }
    assert_eq!(of(&shown().await, IMPORT)["in_force"], Value::Null);
    for bad in [
        r#"{"limits": {"x/y": "off"}}"#,
        r#"{"limits": {"x/y": "of"}}"#,
        r#"{"modell": "calendar"}"#,
        r#"{"model": "hourly"}"#,
        r#"{"limits": {"im_open_login_svc/account_import": {"count": 1, "per": -1}}}"#,
        "[]",
    ] {
        assert_eq!(put(bad.to_owned()).await, 400, "{bad}");
    }
    assert_eq!(
        control(&emulator, "GET", "/apps/7/limits", "").await.status,
        404
    );

    emulator.reset(emulator.app_id());
    assert_eq!(
        shown().await["on"],
        true,
        "a reset brings back what the emulator began with"
    );
    assert_eq!(of(&shown().await, IMPORT)["admitted"], 0);
}

#[tokio::test]
async fn a_slip_in_a_name_is_found_at_the_start() {
    let builder = Emulator::builder().limits(Limits::documented().without("account_import"));
    let error = builder.in_process().unwrap_err().to_string();
    assert!(error.contains("account_import"), "{error}");
}
