//! What the emulator tells of what happened.

use chat_emulator::{Emulator, Retention};
use serde_json::{Value, json};

use crate::control::control;
use crate::http::{ADD_MEMBER, CHECK, CREATE_GROUP, Caller, IMPORT};

#[tokio::test]
async fn what_was_changed_is_in_the_ledger_and_nothing_else() {
    let emulator = Emulator::start().await.unwrap();
    emulator
        .app()
        .freeze(chat_types::UnixTime::new(1_700_000_000));
    let mut caller = Caller::of(&emulator);
    caller.now = 1_700_000_000;
    caller.ok(IMPORT, json!({"UserID": "alice"})).await;
    caller
        .ok(CHECK, json!({"CheckItem": [{"UserID": "alice"}]}))
        .await;
    caller
        .ok(
            CREATE_GROUP,
            json!({"Type": "Public", "Name": "Tea", "GroupId": "tea"}),
        )
        .await;
    assert_ne!(
        caller
            .call(
                CREATE_GROUP,
                json!({"Type": "Public", "Name": "Tea", "GroupId": "tea"})
            )
            .await
            .code(),
        0
    );
    caller
        .ok(
            ADD_MEMBER,
            json!({"GroupId": "tea", "MemberList": [{"Member_Account": "alice"}]}),
        )
        .await;

    let path = format!("/apps/{}/ledger", emulator.app_id());
    let ledger = control(&emulator, "GET", &path, "").await.json();
    let at = 1_700_000_000_000_000_i64;
    let commit = |sequence: u64, operation: &str, key: &str| json!({"sequence": sequence, "operation": operation, "key": key, "at_micros": at});
    let wanted = json!([
        commit(1, IMPORT, "UserID=alice"),
        commit(2, CREATE_GROUP, "GroupId=tea"),
        commit(3, ADD_MEMBER, "GroupId=tea&MemberList.Member_Account=alice"),
    ]);
    assert_eq!(ledger["commits"], wanted);
    assert_eq!(
        (&ledger["total"], &ledger["forgotten"]),
        (&json!(3), &json!(0))
    );
    let receipts = |received: u64, done: u64, committed: u64, refused: u64| json!({"received": received, "carried_out": done, "committed": committed, "refused": refused, "faulted": 0});
    assert_eq!(ledger["operations"][CREATE_GROUP], receipts(2, 1, 1, 1));
    assert_eq!(ledger["operations"][CHECK], receipts(1, 1, 0, 0));

    let by_op = control(&emulator, "GET", &format!("{path}?op={IMPORT}"), "")
        .await
        .json();
    assert_eq!(by_op["commits"], json!([commit(1, IMPORT, "UserID=alice")]));
    let by_key = control(&emulator, "GET", &format!("{path}?key=GroupId%3Dtea"), "")
        .await
        .json();
    assert_eq!(
        by_key["commits"],
        json!([commit(2, CREATE_GROUP, "GroupId=tea")])
    );
    let slip = control(&emulator, "GET", &format!("{path}?op=account_import"), "").await;
    assert_eq!(slip.status, 400);
    assert_eq!(
        control(&emulator, "GET", "/apps/7/ledger", "").await.status,
        404
    );

    emulator.reset(emulator.app_id());
    let ledger = control(&emulator, "GET", &path, "").await.json();
    assert_eq!(
        ledger,
        json!({"total": 0, "forgotten": 0, "commits": [], "operations": {}})
    );
}

#[tokio::test]
async fn the_last_calls_are_shown_without_what_they_said() {
    let retention = Retention::new().calls(3);
    let emulator = Emulator::builder()
        .retention(retention)
        .start()
        .await
        .unwrap();
    let caller = Caller::of(&emulator);
    for user in ["planted-1", "planted-2", "planted-3"] {
        caller.ok(IMPORT, json!({"UserID": user})).await;
    }
    assert_ne!(
        caller
            .call(CREATE_GROUP, json!({"Type": "planted-4"}))
            .await
            .code(),
        0
    );
    assert_eq!(caller.call("planted/5", json!({})).await.code(), 60009);
    let path = format!("/apps/{}/requests", emulator.app_id());
    let all = control(&emulator, "GET", &path, "").await;
    assert!(!String::from_utf8_lossy(&all.body).contains("planted"));
    let all = all.json();
    assert_eq!(all["total"], 5);
    let told = |answer: &Value| -> Vec<(u64, Value)> {
        let calls = answer["requests"].as_array().unwrap().iter();
        calls
            .map(|call| (call["number"].as_u64().unwrap(), call["operation"].clone()))
            .collect()
    };
    assert_eq!(
        told(&all),
        [
            (3, json!(IMPORT)),
            (4, json!(CREATE_GROUP)),
            (5, Value::Null)
        ]
    );
    for (query, wanted) in [
        (format!("?op={IMPORT}"), vec![3]),
        ("?code=60009".into(), vec![5]),
        ("?code=0".into(), vec![3]),
        ("?limit=2".into(), vec![4, 5]),
        (format!("?op={IMPORT}&code=1"), vec![]),
    ] {
        let some = control(&emulator, "GET", &format!("{path}{query}"), "")
            .await
            .json();
        let numbers: Vec<u64> = told(&some).into_iter().map(|(number, _)| number).collect();
        assert_eq!(numbers, wanted, "{query}");
    }
    for bad in ["?op=nothing", "?code=x", "?limit=x", "?limit=-3"] {
        let answer = control(&emulator, "GET", &format!("{path}{bad}"), "").await;
        assert_eq!(answer.status, 400, "{bad}");
    }
}
