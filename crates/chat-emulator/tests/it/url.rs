//! What the gateway looks at before it looks at the body: method, query, signature, administrator, command.

use std::sync::Arc;

use chat_emulator::{Emulator, ManualClock, SdkAppId, SecretKey};
use chat_transport::usersig::{self, Claims};
use chat_types::UnixTime;
use serde_json::json;

use crate::http::{CHECK, Caller, IMPORT, send};

const NOW: u64 = 1_700_000_000;

/// A strict emulator whose clock stands still.
async fn standing() -> (Emulator, Caller, Arc<ManualClock>) {
    let clock = Arc::new(ManualClock::new(UnixTime::new(1_700_000_000)));
    let emulator = Emulator::builder()
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    let caller = Caller {
        now: NOW,
        ..Caller::of(&emulator)
    };
    (emulator, caller, clock)
}

#[tokio::test]
async fn a_good_call_is_carried_out() {
    let (_emulator, caller, _) = standing().await;
    let answer = caller.call(IMPORT, json!({"UserID": "alice"})).await;
    assert_eq!(
        answer.json(),
        json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""})
    );
    assert!(
        answer.head.contains("content-type: application/json"),
        "{}",
        answer.head
    );
}

#[tokio::test]
async fn a_parameter_that_is_missing_has_a_number() {
    let (_emulator, caller, _) = standing().await;
    for (name, code) in [
        ("sdkappid", 60012),
        ("identifier", 60025),
        ("usersig", 70002),
        ("random", 60025),
        ("contenttype", 60025),
    ] {
        let query: Vec<_> = caller
            .query()
            .into_iter()
            .filter(|(of, _)| *of != name)
            .collect();
        let answer = caller.post(IMPORT, &query, br#"{"UserID":"alice"}"#).await;
        assert_eq!(answer.code(), code, "{name}");
        assert!(answer.info().contains(name), "{}", answer.info());
    }
    assert_eq!(caller.post(IMPORT, &[], b"{}").await.code(), 60012);
}

#[tokio::test]
async fn a_parameter_that_is_malformed_has_a_number() {
    let (_emulator, caller, _) = standing().await;
    let long = "x".repeat(33);
    let cases = [
        ("sdkappid", "", 60025),
        ("sdkappid", "tea", 60025),
        ("sdkappid", "-1", 60025),
        ("sdkappid", "4294967296", 60025),
        ("sdkappid", "1e3", 60025),
        ("identifier", &long, 60025),
        ("usersig", "", 70002),
        ("usersig", "tea", 70003),
        ("usersig", "%00%ff", 70003),
        ("random", "", 60025),
        ("random", "-1", 60025),
        ("random", "4294967296", 60025),
        ("random", "0.5", 60025),
        ("contenttype", "xml", 60025),
        ("contenttype", "JSON", 60025),
    ];
    for (name, value, code) in cases {
        let mut query = caller.query();
        query
            .iter_mut()
            .filter(|(of, _)| *of == name)
            .for_each(|(_, old)| *old = value.into());
        let answer = caller.post(IMPORT, &query, br#"{"UserID":"alice"}"#).await;
        assert_eq!(answer.code(), code, "{name}={value}");
        assert!(answer.info().contains(name), "{}", answer.info());
    }
}

#[tokio::test]
async fn order_and_encoding_of_the_query_are_free() {
    let (_emulator, caller, _) = standing().await;
    let mut query = caller.query();
    query.reverse();
    query.push(("more", "1".into()));
    for (name, value) in &mut query {
        if *name == "identifier" {
            *value = "%61dministrator".into();
        }
        if *name == "usersig" {
            *value = value
                .replace('*', "%2A")
                .replace('-', "%2d")
                .replace('_', "%5F");
        }
    }
    assert_eq!(
        caller
            .post(IMPORT, &query, br#"{"UserID":"alice"}"#)
            .await
            .code(),
        0
    );
}

#[tokio::test]
async fn every_bad_signature_has_its_number() {
    let (_emulator, caller, _) = standing().await;
    let with = |ticket: String, identifier: &str| {
        let mut query = caller.query();
        for (name, value) in &mut query {
            match *name {
                "usersig" => *value = ticket.clone(),
                "identifier" => *value = identifier.into(),
                _ => {}
            }
        }
        query
    };
    let good = caller.ticket("administrator");
    let other_key = Caller {
        key: SecretKey::new("another key"),
        ..caller.clone()
    };
    let other_app = Caller {
        app: SdkAppId::new(1_400_000_077),
        ..caller.clone()
    };
    let outdated = Caller {
        now: NOW - 3601,
        ..caller.clone()
    };
    let claims = Claims::new(caller.app, "administrator", NOW, 3600).with_userbuf(b"room");
    let with_userbuf = usersig::sign(&caller.key, &claims).unwrap().into_string();

    let cases = [
        (
            "cut off",
            good[..good.len() / 2].to_owned(),
            "administrator",
            70003,
        ),
        (
            "wrong key",
            other_key.ticket("administrator"),
            "administrator",
            70009,
        ),
        (
            "of another app",
            other_app.ticket("administrator"),
            "administrator",
            70014,
        ),
        (
            "of another user",
            caller.ticket("alice"),
            "administrator",
            70013,
        ),
        (
            "of the administrator, for another user",
            good.clone(),
            "alice",
            70013,
        ),
        (
            "out of date",
            outdated.ticket("administrator"),
            "administrator",
            70001,
        ),
        ("with a userbuf", with_userbuf, "administrator", 70003),
        (
            "of somebody who is no administrator",
            caller.ticket("alice"),
            "alice",
            60010,
        ),
    ];
    for (what, ticket, identifier, code) in cases {
        // Twice: what is remembered of good tickets must not let bad ones in.
        for _ in 0..2 {
            let answer = caller
                .post(
                    IMPORT,
                    &with(ticket.clone(), identifier),
                    br#"{"UserID":"eve"}"#,
                )
                .await;
            assert_eq!(answer.code(), code, "{what}");
            assert!(!answer.info().contains(&ticket), "{what}");
        }
        assert_eq!(
            caller
                .post(
                    IMPORT,
                    &with(good.clone(), "administrator"),
                    br#"{"UserID":"bob"}"#
                )
                .await
                .code(),
            0
        );
    }
    let checked = caller
        .ok(CHECK, json!({"CheckItem": [{"UserID": "eve"}]}))
        .await;
    assert_eq!(
        checked["ResultItem"][0]["AccountStatus"], "NotImported",
        "a refused call did something"
    );
}

#[tokio::test]
async fn a_signature_holds_through_its_last_second() {
    let (_emulator, caller, clock) = standing().await;
    let query = caller.query();
    for (now, code) in [
        (NOW + 3600, 0),
        (NOW + 3601, 70001),
        (NOW + 3600, 0),
        (NOW - 100, 0),
    ] {
        clock.set(UnixTime::new(now.try_into().unwrap()));
        let answer = caller.post(IMPORT, &query, br#"{"UserID":"alice"}"#).await;
        assert_eq!(answer.code(), code, "{now}");
    }
}

#[tokio::test]
async fn an_unknown_app_is_refused() {
    let (_emulator, caller, _) = standing().await;
    let stranger = Caller {
        app: SdkAppId::new(1_400_000_077),
        ..caller
    };
    assert_eq!(
        stranger
            .call(IMPORT, json!({"UserID": "alice"}))
            .await
            .code(),
        70020
    );
}

#[tokio::test]
async fn an_unknown_command_is_refused() {
    let (_emulator, caller, _) = standing().await;
    for path in [
        "im_open_login_svc/account_imports",
        "im_open_login_svc/Account_import",
        "IM_open_login_svc/account_import",
        "openim/account_import",
        "im_open_login_svc/account_import/",
        "im_open_login_svc//account_import",
        "im_open_login_svc",
        "%69m_open_login_svc/account_import",
    ] {
        assert_eq!(
            caller.call(path, json!({"UserID": "alice"})).await.code(),
            60009,
            "{path}"
        );
    }
}

#[tokio::test]
async fn only_post_is_taken() {
    let (_emulator, caller, _) = standing().await;
    let query: Vec<String> = caller
        .query()
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    for method in ["GET", "PUT", "DELETE", "PATCH"] {
        let target = format!("/v4/{IMPORT}?{}", query.join("&"));
        let answer = send(caller.to, method, &target, &[], br#"{"UserID":"alice"}"#).await;
        assert_eq!(answer.code(), 60002, "{method}");
    }
}

#[tokio::test]
async fn other_paths_are_not_the_services() {
    let (emulator, _, _) = standing().await;
    for path in [
        "/",
        "/v4",
        "/v4/",
        "/v3/im_open_login_svc/account_import",
        "/_emu/v1/nothing",
        "/_emu/v2/health",
    ] {
        let answer = send(emulator.address(), "POST", path, &[], b"{}").await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.json().get("ErrorCode").is_none(), "{path}");
    }
}

#[tokio::test]
async fn a_number_out_of_range_is_told_the_range() {
    let (_emulator, caller, _) = standing().await;
    let mut query = caller.query();
    for (name, value) in &mut query {
        if *name == "random" {
            *value = "4294967296".into();
        }
    }
    let answer = caller.post(IMPORT, &query, br#"{"UserID":"alice"}"#).await;
    assert_eq!(
        answer.info(),
        "`random` must be an integer from 0 to 4294967295, found another integer"
    );
}
