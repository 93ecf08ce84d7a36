//! Apps know nothing of each other.

use chat_emulator::{App, DEV_APP, DEV_KEY, Emulator, SdkAppId, SecretKey, StartError};
use serde_json::json;

use crate::http::{CHECK, CREATE_GROUP, Caller, IMPORT, MEMBERS};

async fn two() -> (Emulator, Caller, Caller) {
    let emulator = Emulator::builder()
        .app(App::new(1_400_000_001, SecretKey::new("one")))
        .app(App::new(1_400_000_002, SecretKey::new("two")))
        .start()
        .await
        .unwrap();
    let one = Caller::of(&emulator);
    let two = Caller {
        app: SdkAppId::new(1_400_000_002),
        key: SecretKey::new("two"),
        ..one.clone()
    };
    (emulator, one, two)
}

#[tokio::test]
async fn the_same_ids_mean_different_things_in_two_apps() {
    let (emulator, one, two) = two().await;
    assert_eq!(emulator.app_id(), SdkAppId::new(1_400_000_001));
    one.ok(IMPORT, json!({"UserID": "alice"})).await;
    let status = |answer: serde_json::Value| answer["ResultItem"][0]["AccountStatus"].clone();
    let check = json!({"CheckItem": [{"UserID": "alice"}]});
    assert_eq!(status(one.ok(CHECK, check.clone()).await), "Imported");
    assert_eq!(status(two.ok(CHECK, check).await), "NotImported");

    for (caller, name) in [(&one, "Tea"), (&two, "Coffee")] {
        caller
            .ok(
                CREATE_GROUP,
                json!({"Type": "Public", "Name": name, "GroupId": "club"}),
            )
            .await;
    }
    let made = json!({"Type": "Public", "Name": "Tea"});
    let ids = [
        one.ok(CREATE_GROUP, made.clone()).await,
        two.ok(CREATE_GROUP, made).await,
    ];
    assert_ne!(ids[0]["GroupId"], ids[1]["GroupId"]);
    let id = ids[0]["GroupId"].clone();
    assert_eq!(
        one.call(MEMBERS, json!({"GroupId": id, "Limit": 1}))
            .await
            .code(),
        0
    );
    assert_eq!(
        two.call(MEMBERS, json!({"GroupId": id, "Limit": 1}))
            .await
            .code(),
        10010
    );
}

#[tokio::test]
async fn the_key_of_one_app_opens_no_other() {
    let (_emulator, one, two) = two().await;
    let crossed = Caller {
        app: two.app,
        ..one
    };
    assert_eq!(
        crossed
            .call(IMPORT, json!({"UserID": "alice"}))
            .await
            .code(),
        70009
    );
}

#[tokio::test]
async fn the_same_calls_make_the_same_ids_for_the_same_seed() {
    let mut seen = Vec::new();
    for seed in [7, 7, 8] {
        let emulator = Emulator::builder().seed(seed).start().await.unwrap();
        let caller = Caller::of(&emulator);
        let group = caller
            .ok(CREATE_GROUP, json!({"Type": "Public", "Name": "Tea"}))
            .await;
        seen.push(group["GroupId"].clone());
    }
    assert_eq!(seen[0], seen[1]);
    assert_ne!(seen[0], seen[2]);
}

#[tokio::test]
async fn the_app_of_an_emulator_that_was_given_none_is_known_to_all() {
    let emulator = Emulator::start().await.unwrap();
    assert_eq!(emulator.app_id(), DEV_APP);
    assert_eq!(emulator.admin(), "administrator");
    let caller = Caller {
        app: DEV_APP,
        key: SecretKey::new(DEV_KEY),
        ..Caller::of(&emulator)
    };
    caller.ok(IMPORT, json!({"UserID": "alice"})).await;
}

#[tokio::test]
async fn named_administrators_are_the_only_ones() {
    let app = App::new(DEV_APP, SecretKey::new("k"))
        .admin("robot")
        .admin("@RBT#1 é");
    let emulator = Emulator::builder().app(app).start().await.unwrap();
    assert_eq!(emulator.admin(), "robot");
    let caller = Caller::of(&emulator);
    for (admin, encoded, code) in [
        ("robot", "robot", 0),
        ("@RBT#1 é", "%40RBT%231%20%C3%A9", 0),
        ("administrator", "administrator", 60010),
    ] {
        let mut query = caller.query();
        query[1].1 = encoded.into();
        query[2].1 = caller.ticket(admin);
        assert_eq!(
            caller
                .post(IMPORT, &query, br#"{"UserID":"alice"}"#)
                .await
                .code(),
            code,
            "{admin}"
        );
    }
}

#[tokio::test]
async fn apps_that_cannot_be_served_are_told_apart() {
    let twice = Emulator::builder()
        .app(App::new(7, SecretKey::new("a")))
        .app(App::new(7, SecretKey::new("b")))
        .start()
        .await;
    assert!(matches!(twice, Err(StartError::SameApp { app }) if app == SdkAppId::new(7)));
    let keyless = Emulator::builder()
        .app(App::new(7, SecretKey::new("")))
        .start()
        .await;
    assert!(matches!(keyless, Err(StartError::EmptyKey { .. })));
    let shown = format!("{:?}", App::new(7, SecretKey::new("planted-key")));
    assert!(!shown.contains("planted-key"), "{shown}");
}
