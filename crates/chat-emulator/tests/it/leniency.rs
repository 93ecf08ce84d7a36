//! Where the lenient emulator takes what the strict one refuses.

use chat_emulator::Emulator;
use serde_json::{Value, json};

use crate::http::{
    CHECK, CREATE_GROUP, CREATE_OFFICIAL, Caller, IMPORT, MEMBERS, OFFICIAL_INFO, SUBSCRIBE,
    SUBSCRIBERS,
};

async fn town(strict: bool) -> (Emulator, Caller) {
    let emulator = Emulator::builder().strict(strict).start().await.unwrap();
    let caller = Caller::of(&emulator);
    for user in ["alice", "107867"] {
        caller.ok(IMPORT, json!({"UserID": user})).await;
    }
    let official =
        json!({"Owner_Account": "alice", "Name": "News", "OfficialAccountUserID": "@TOA#_news"});
    caller.ok(CREATE_OFFICIAL, official).await;
    caller
        .ok(
            CREATE_GROUP,
            json!({"Type": "Community", "Name": "Town", "GroupId": "@TGS#_town"}),
        )
        .await;
    (emulator, caller)
}

#[tokio::test]
async fn careless_requests_are_put_right_or_refused() {
    let (_strict, strict) = town(true).await;
    let (_lenient, lenient) = town(false).await;
    let filter = json!({"OfficialAccountBaseInfoFilter": ["Name", "Colour"]});
    let cases: [(&str, Value, i64); 8] = [
        (
            SUBSCRIBE,
            json!({"Official_Account": "@TOA#_news", "SubscriberList": [{"Subscriber_Account": 107_867}]}),
            6017,
        ),
        (
            SUBSCRIBE,
            json!({"Official_Account": "@TOA#_news", "SubscriberList": ["107867"]}),
            6017,
        ),
        (SUBSCRIBERS, json!({"Official_Account": "@TOA#_news"}), 6017),
        (
            SUBSCRIBERS,
            json!({"Official_Account": "@TOA#_news", "Next": "", "Limit": 500}),
            6017,
        ),
        (
            OFFICIAL_INFO,
            json!({"OfficialAccountIdList": ["@TOA#_news"]}),
            6017,
        ),
        (
            OFFICIAL_INFO,
            json!({"OfficialAccountIdList": [{"Official_Account": "@TOA#_news"}], "ResponseFilter": filter}),
            6017,
        ),
        (
            MEMBERS,
            json!({"GroupId": "@TGS#_town", "Limit": 10}),
            10004,
        ),
        (
            MEMBERS,
            json!({"GroupId": "@TGS#_town", "Limit": 10, "Next": "", "Offset": 3}),
            10004,
        ),
    ];
    for (path, body, code) in cases {
        assert_eq!(
            strict.call(path, body.clone()).await.code(),
            code,
            "{path} {body}"
        );
        let answer = lenient.call(path, body.clone()).await;
        assert_eq!(answer.code(), 0, "{path} {body}: {}", answer.info());
    }
    let listed = lenient
        .ok(
            SUBSCRIBERS,
            json!({"Official_Account": "@TOA#_news", "Next": ""}),
        )
        .await;
    assert_eq!(
        listed["SubscriberNum"], 1,
        "the number and the bare text were one user"
    );
    assert_eq!(listed["SubscriberList"][0]["Subscriber_Account"], "107867");
}

#[tokio::test]
async fn what_cannot_be_put_right_is_refused_by_both() {
    let (_strict, strict) = town(true).await;
    let (_lenient, lenient) = town(false).await;
    for (path, body, code) in [
        (IMPORT, json!({}), 70402),
        (
            SUBSCRIBE,
            json!({"Official_Account": "@TOA#_news", "SubscriberList": []}),
            6017,
        ),
        (
            SUBSCRIBERS,
            json!({"Official_Account": "news", "Next": ""}),
            130_007,
        ),
        (
            CREATE_GROUP,
            json!({"Type": "Public", "Name": "x".repeat(31)}),
            10004,
        ),
    ] {
        for caller in [&strict, &lenient] {
            assert_eq!(
                caller.call(path, body.clone()).await.code(),
                code,
                "{path} {body}"
            );
        }
    }
}

#[tokio::test]
async fn random_does_not_matter_to_the_lenient_one_and_signatures_do() {
    let (_lenient, caller) = town(false).await;
    let body = br#"{"CheckItem":[{"UserID":"alice"}]}"#;
    let bare: Vec<_> = caller.query().into_iter().take(3).collect();
    assert_eq!(caller.post(CHECK, &bare, body).await.code(), 0);
    assert_eq!(caller.post(CHECK, &bare[..2], body).await.code(), 70002);
    assert_eq!(caller.post(CHECK, &bare[1..], body).await.code(), 60012);
}
