//! What is looked at in a body, and which number is answered. Nothing of a body but names of fields comes back.

use chat_emulator::Emulator;
use chat_types::ENDPOINTS;
use serde_json::{Value, json};

use crate::http::{
    ADD_MEMBER, CREATE_GROUP, CREATE_OFFICIAL, Caller, IMPORT, MEMBERS, OFFICIAL_INFO, SUBSCRIBE,
    SUBSCRIBERS,
};

/// Stands in every body where text may stand, and must not come back.
const PLANTED: &str = "planted-in-the-body";

#[tokio::test]
async fn a_body_that_is_no_json_object_has_the_number_of_its_domain() {
    let emulator = Emulator::start().await.unwrap();
    let caller = Caller::of(&emulator);
    let bodies: [&[u8]; 10] = [
        b"",
        b"{",
        br#"{"UserID":"planted-in-the-body",}"#,
        br#"{"UserID":"a"} // planted-in-the-body"#,
        b"null",
        b"[]",
        br#""planted-in-the-body""#,
        b"17",
        b"{\"UserID\":\"\xff\"}",
        &[b'['; 100_000],
    ];
    for (path, code) in [(IMPORT, 60003), (CREATE_GROUP, 10004), (SUBSCRIBE, 20001)] {
        for body in bodies {
            let answer = caller.raw(path, body).await;
            assert_eq!(
                answer.code(),
                code,
                "{path}: {:?}",
                String::from_utf8_lossy(body)
            );
            assert!(!answer.info().contains(PLANTED), "{}", answer.info());
        }
    }
}

#[tokio::test]
async fn a_body_that_is_too_long_to_read_is_refused_and_not_kept() {
    let emulator = Emulator::start().await.unwrap();
    let mut body = br#"{"UserID":""#.to_vec();
    body.resize(9 * 1024 * 1024, b'x');
    body.extend_from_slice(br#""}"#);
    assert_eq!(
        Caller::of(&emulator).raw(SUBSCRIBE, &body).await.code(),
        20001
    );
}

fn many(of: usize, item: impl Fn(usize) -> Value) -> Value {
    (0..of).map(item).collect()
}

#[tokio::test]
async fn a_field_that_breaks_a_rule_is_named_with_the_number_of_its_domain() {
    let emulator = Emulator::start().await.unwrap();
    let caller = Caller::of(&emulator);
    let long = |bytes: usize| PLANTED.repeat(bytes).get(..bytes).unwrap().to_owned();
    let cases = [
        // Missing.
        (IMPORT, json!({"Nick": PLANTED}), 70402, "UserID"),
        (CREATE_GROUP, json!({"Type": "Public"}), 10004, "Name"),
        (
            CREATE_GROUP,
            json!({"Name": "Tea", "Type": null}),
            10004,
            "Type",
        ),
        (
            SUBSCRIBE,
            json!({"Official_Account": "@TOA#_news"}),
            6017,
            "SubscriberList",
        ),
        (
            SUBSCRIBE,
            json!({"Official_Account": "@TOA#_news", "SubscriberList": [{}]}),
            6017,
            "SubscriberList[0].Subscriber_Account",
        ),
        (
            SUBSCRIBERS,
            json!({"Official_Account": "@TOA#_news"}),
            6017,
            "Next",
        ),
        (
            MEMBERS,
            json!({"GroupId": "@TGS#_town", "Limit": 1}),
            10004,
            "Next",
        ),
        // Of the wrong type.
        (IMPORT, json!({"UserID": 17}), 70402, "UserID"),
        (
            IMPORT,
            json!({"UserID": "alice", "Nick": [PLANTED]}),
            70402,
            "Nick",
        ),
        (
            CREATE_GROUP,
            json!({"Type": "Public", "Name": {"a": PLANTED}}),
            10004,
            "Name",
        ),
        (
            MEMBERS,
            json!({"GroupId": "tea", "Limit": "1"}),
            10004,
            "Limit",
        ),
        (
            MEMBERS,
            json!({"GroupId": "tea", "Limit": -1}),
            10004,
            "Limit",
        ),
        (
            SUBSCRIBE,
            json!({"Official_Account": "@TOA#_news", "SubscriberList": PLANTED}),
            6017,
            "SubscriberList",
        ),
        (
            OFFICIAL_INFO,
            json!({"OfficialAccountIdList": ["@TOA#_news"]}),
            6017,
            "OfficialAccountIdList[0]",
        ),
        // Too long, too large, too many, too few.
        (IMPORT, json!({"UserID": long(33)}), 70402, "UserID"),
        (
            IMPORT,
            json!({"UserID": "alice", "Nick": long(501)}),
            40601,
            "Nick",
        ),
        (
            CREATE_GROUP,
            json!({"Type": "Public", "Name": long(31)}),
            10004,
            "Name",
        ),
        (
            CREATE_GROUP,
            json!({"Type": "Public", "Name": "茶".repeat(11)}),
            10004,
            "Name",
        ),
        (
            SUBSCRIBERS,
            json!({"Official_Account": "@TOA#_news", "Next": "", "Limit": 201}),
            6017,
            "Limit",
        ),
        (
            MEMBERS,
            json!({"GroupId": "tea", "Limit": 6001}),
            10004,
            "Limit",
        ),
        (
            SUBSCRIBE,
            json!({"Official_Account": "@TOA#_news", "SubscriberList": many(101, |n| json!({"Subscriber_Account": n.to_string()}))}),
            6017,
            "SubscriberList",
        ),
        (
            OFFICIAL_INFO,
            json!({"OfficialAccountIdList": many(51, |n| json!({"Official_Account": format!("@TOA#_{n}")}))}),
            6017,
            "OfficialAccountIdList",
        ),
        (
            ADD_MEMBER,
            json!({"GroupId": "tea", "MemberList": many(21, |n| json!({"Member_Account": n.to_string()}))}),
            10005,
            "MemberList",
        ),
        (
            SUBSCRIBE,
            json!({"Official_Account": "@TOA#_news", "SubscriberList": []}),
            6017,
            "SubscriberList",
        ),
        // Words and forms.
        (
            CREATE_GROUP,
            json!({"Type": "Club", "Name": "Tea"}),
            10004,
            "Type",
        ),
        (
            SUBSCRIBE,
            json!({"Official_Account": "news", "SubscriberList": [{"Subscriber_Account": "a"}]}),
            130007,
            "Official_Account",
        ),
        (
            CREATE_OFFICIAL,
            json!({"Owner_Account": "alice", "Name": "News", "OfficialAccountUserID": "news"}),
            130007,
            "OfficialAccountUserID",
        ),
        (
            MEMBERS,
            json!({"GroupId": "tea", "MemberRoleFilter": ["Boss"]}),
            10004,
            "MemberRoleFilter[0]",
        ),
        // What does not go together.
        (
            MEMBERS,
            json!({"GroupId": "@TGS#_town", "Next": "", "Offset": 1}),
            10004,
            "Offset",
        ),
        (
            CREATE_GROUP,
            json!({"Type": "AVChatRoom", "Name": "Stage", "MemberList": [{"Member_Account": "bob"}]}),
            10007,
            "MemberList",
        ),
    ];
    for (path, body, code, field) in cases {
        let answer = caller.call(path, body.clone()).await;
        assert_eq!(answer.code(), code, "{path} {body}: {}", answer.info());
        let info = answer.info();
        assert!(info.contains(&format!("`{field}`")), "{field}: {info}");
        assert!(!info.contains(PLANTED), "{info}");
    }
}

#[tokio::test]
async fn a_misspelt_field_is_named_beside_the_missing_one() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({"OfficialAccountUserID": "@TOA#_news", "Next": ""});
    let answer = Caller::of(&emulator).call(SUBSCRIBERS, body).await;
    assert_eq!(answer.code(), 6017);
    assert!(
        answer.info().contains("`Official_Account`"),
        "{}",
        answer.info()
    );
    assert!(
        answer.info().contains("`OfficialAccountUserID`"),
        "{}",
        answer.info()
    );

    // What is no name is not repeated, and unknown fields alone are no fault.
    let answer = Caller::of(&emulator)
        .call(SUBSCRIBERS, json!({(PLANTED.to_owned()): 1, "a b": 1}))
        .await;
    assert!(!answer.info().contains(PLANTED), "{}", answer.info());
    assert_eq!(
        Caller::of(&emulator)
            .call(IMPORT, json!({"UserID": "alice", "Colour": 1}))
            .await
            .code(),
        0
    );
}

#[tokio::test]
async fn the_type_of_a_group_with_a_chosen_id_is_known_from_the_group() {
    let emulator = Emulator::start().await.unwrap();
    let caller = Caller::of(&emulator);
    caller.ok(IMPORT, json!({"UserID": "alice"})).await;
    for kind in ["AVChatRoom", "Public"] {
        caller
            .ok(
                CREATE_GROUP,
                json!({"Type": kind, "Name": kind, "GroupId": kind}),
            )
            .await;
    }
    let read = |id: &str| json!({"GroupId": id, "Limit": 10, "Offset": 0});
    let refused = caller.call(MEMBERS, read("AVChatRoom")).await;
    assert_eq!(refused.code(), 10007);
    assert!(refused.info().contains("`GroupId`"), "{}", refused.info());
    assert_eq!(
        caller
            .call(MEMBERS, json!({"GroupId": "AVChatRoom", "Limit": 6001}))
            .await
            .code(),
        10004
    );
    assert_eq!(caller.call(MEMBERS, read("Public")).await.code(), 0);
    assert_eq!(caller.call(MEMBERS, read("nowhere")).await.code(), 10010);
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_refused_where_that_is_documented() {
    let emulator = Emulator::builder()
        .answer_max_bytes(900)
        .start()
        .await
        .unwrap();
    let caller = Caller::of(&emulator);
    let users: Vec<String> = (0..20).map(|n| format!("user-{n}")).collect();
    for user in &users {
        caller.ok(IMPORT, json!({"UserID": user})).await;
    }
    caller
        .ok(
            CREATE_GROUP,
            json!({"Type": "Public", "Name": "Tea", "GroupId": "tea"}),
        )
        .await;
    caller.ok(ADD_MEMBER, json!({"GroupId": "tea", "MemberList": many(20, |n| json!({"Member_Account": users[n]}))})).await;

    let whole = caller
        .call(MEMBERS, json!({"GroupId": "tea", "Limit": 20}))
        .await;
    assert_eq!(whole.code(), 10018);
    let part = caller
        .ok(MEMBERS, json!({"GroupId": "tea", "Limit": 2}))
        .await;
    assert_eq!(part["MemberList"].as_array().unwrap().len(), 2);

    // The subscriber list knows no such number.
    caller.ok(CREATE_OFFICIAL, json!({"Owner_Account": "user-0", "Name": "News", "OfficialAccountUserID": "@TOA#_news"})).await;
    let all = many(20, |n| json!({"Subscriber_Account": users[n]}));
    caller
        .ok(
            SUBSCRIBE,
            json!({"Official_Account": "@TOA#_news", "SubscriberList": all}),
        )
        .await;
    let answer = caller
        .call(
            SUBSCRIBERS,
            json!({"Official_Account": "@TOA#_news", "Next": "", "Limit": 200}),
        )
        .await;
    assert!(answer.body.len() > 900);
    assert_eq!(answer.code(), 0);
}

#[tokio::test]
async fn nothing_that_comes_in_brings_a_command_down() {
    let emulator = Emulator::builder().strict(false).start().await.unwrap();
    let caller = Caller::of(&emulator);
    let huge = json!({"GroupId": "x".repeat(100_000), "Official_Account": "@TOA#_\u{0}", "Next": "é".repeat(40)});
    let odd = json!({
        "GroupId": {}, "UserID": [], "Official_Account": {"Official_Account": {}}, "SubscriberList": [null, 1, "", {}, []],
        "MemberList": [null, [], {"Member_Account": null}], "Limit": 1e300, "Offset": -9_223_372_036_854_775_808_i64,
        "GroupIdList": [null], "Accounts": [null, 0.5], "ResponseFilter": [], "Type": 0, "Name": false,
    });
    let page = json!({
        "GroupId": "@TGS#_town", "Official_Account": "@TOA#_news", "Subscriber_Account": "alice", "Type": "Public", "Name": "",
        "Limit": u32::MAX, "Offset": u32::MAX, "Next": "ffffffffffffffffffff", "MemberToDel_Account": [""], "GroupIdList": [""],
        "OfficialAccountIdList": [""], "CheckItem": [""], "DeleteItem": [""], "Owner_Account": "", "UserID": "",
    });
    for meta in ENDPOINTS {
        for body in [json!({}), huge.clone(), odd.clone(), page.clone()] {
            let answer = caller.call(meta.path, body).await;
            if answer.status == 501 {
                // Its rules hold and its state is not modelled.
                assert!(answer.head.contains("x-chat-emulator: not-modelled"));
                continue;
            }
            assert!(
                (0..200_000).contains(&answer.code()),
                "{}: {answer:?}",
                meta.path
            );
        }
    }
}

#[tokio::test]
async fn a_malformed_id_among_items_that_are_answered_one_by_one_fails_that_item_alone() {
    let emulator = Emulator::start().await.unwrap();
    let caller = Caller::of(&emulator);
    let list = json!([{"Official_Account": "no-prefix"}, {"Official_Account": "@TOA#_nobody"}]);
    let answer = caller
        .ok(OFFICIAL_INFO, json!({"OfficialAccountIdList": list}))
        .await;
    let codes: Vec<_> = answer["OfficialAccountInfoList"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["ErrorCode"].as_i64().unwrap())
        .collect();
    assert_eq!(codes, [130_007, 130_004]);
}
