//! What is sent again, and what never is: each class of the table in the documentation, over real sockets.

use chat_api::types::group::CreateGroupRequest;
use chat_api::types::group_message::{GroupMsgToImport, ImportGroupMsgRequest};
use chat_api::types::meta::{EndpointMeta, Keyed, Retry, VerifyFirst, Window};
use chat_api::types::{
    Answer, BASE_ENDPOINT, Endpoint, FillSource, GroupType, MsgElement, OfficialAccountId, Status,
    TextElem, UnixTime,
};
use chat_api::{Delivery, ErrorClass, ErrorKind, RetryAdvice, RetryPolicy};
use chat_tests::scripted::{Reply, Server, nobody, quick};
use serde_json::{Value, json};

/// Everything that leaves open whether the request was carried out.
fn open_outcomes() -> Vec<Reply> {
    vec![
        Reply::Reset,
        Reply::html("502 Bad Gateway", "<h1>Bad Gateway</h1>"),
        Reply::Body(r#"{"ActionStatus": "OK", "Er"#.to_owned()),
        Reply::Body(r#"{"message": "not the service"}"#.to_owned()),
        Reply::refusal(10002, "internal"),
        Reply::refusal(60008, "timeout inside the service"),
    ]
}

fn tea() -> CreateGroupRequest {
    CreateGroupRequest::new(GroupType::Public, "Tea")
}

#[tokio::test]
async fn each_item_without_a_key_gets_one_and_keeps_it_in_a_resend() {
    let stored = json!({"Result": 0});
    let server = Server::playing([
        Reply::Reset,
        Reply::ok(json!({"ImportMsgResult": [stored, stored, stored]})),
    ])
    .await;
    let message = |at: i64| {
        let text = MsgElement::from(TextElem::new("tea"));
        GroupMsgToImport::new("alice", UnixTime::new(1_700_000_000 + at), text)
    };
    let chat = server.client();
    let messages = [message(0), message(1).random(7_u32), message(2)];
    let call = chat.call(ImportGroupMsgRequest::new("@TGS#1", messages));
    let _ = call.await.unwrap();
    let sent = server.bodies();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0], sent[1], "the keys stay the same");
    let keys: Vec<u64> = sent[0]["MsgList"]
        .as_array()
        .unwrap()
        .iter()
        .map(|message| message["Random"].as_u64().unwrap())
        .collect();
    assert_eq!(keys[1], 7, "the caller's own");
    assert_ne!(keys[0], keys[2]);
}

#[tokio::test]
async fn a_read_is_sent_again_after_every_open_outcome() {
    for reply in open_outcomes() {
        let told = format!("{reply:?}");
        let members = Reply::ok(json!({"MemberNum": 7, "MemberList": []}));
        let server = Server::playing([reply, members]).await;
        let answer = server
            .client()
            .group()
            .get_group_member_info("@TGS#1")
            .await;
        assert_eq!(answer.expect(&told).member_num, 7);
        let requests = server.requests();
        assert_eq!(requests.len(), 2, "{told}");
        assert_eq!(requests[0].body, requests[1].body, "{told}");
    }
}

#[tokio::test]
async fn what_gives_the_same_state_again_is_sent_again() {
    let server = Server::playing([Reply::Reset, Reply::ok(json!({}))]).await;
    let answer = server
        .client()
        .account()
        .account_import("alice")
        .nick("Alice")
        .await;
    assert!(answer.is_ok(), "{answer:?}");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_group_without_an_id_is_never_created_twice() {
    for reply in open_outcomes() {
        let told = format!("{reply:?}");
        let server = Server::playing([reply]).await;
        let error = server.client().call(tea()).await.expect_err(&told);
        assert_eq!(server.requests().len(), 1, "{told}");
        assert_eq!(error.delivery(), Delivery::Unknown, "{told}");
    }
}

#[tokio::test]
async fn a_group_with_an_id_that_exists_on_the_second_attempt_was_created_by_the_first() {
    for reply in open_outcomes() {
        let told = format!("{reply:?}");
        let server = Server::playing([reply, Reply::refusal(10025, "in use by yourself")]).await;
        let created = server
            .client()
            .call(tea().group_id("tea-lovers").owner_account("alice"))
            .await;
        let created = created.expect(&told);
        assert_eq!(created.group_id.as_str(), "tea-lovers");
        assert_eq!(created.action_status.as_str(), "OK", "as any success");
        assert_eq!(server.requests().len(), 2, "{told}");
    }
}

#[tokio::test]
async fn a_group_that_exists_on_the_first_attempt_is_a_refusal() {
    let server = Server::playing([Reply::refusal(10025, "in use by yourself")]).await;
    let error = server
        .client()
        .call(tea().group_id("tea-lovers").owner_account("alice"))
        .await
        .unwrap_err();
    assert!(error.is_already_exists());
    assert_eq!(
        (error.delivery(), error.attempts()),
        (Delivery::Answered, 1)
    );
}

#[tokio::test]
async fn a_group_that_exists_after_an_attempt_that_did_nothing_is_a_refusal() {
    let server = Server::playing([
        Reply::refusal(60018, "too many"),
        Reply::refusal(10025, "in use"),
    ])
    .await;
    let error = server
        .client()
        .call(tea().group_id("tea-lovers").owner_account("alice"))
        .await
        .unwrap_err();
    assert!(error.is_already_exists());
    assert_eq!(
        (error.delivery(), error.attempts()),
        (Delivery::Answered, 2)
    );
}

#[tokio::test]
async fn somebody_elses_group_is_not_taken_for_the_first_attempts() {
    let server = Server::playing([Reply::Reset, Reply::refusal(10021, "in use by another")]).await;
    let error = server
        .client()
        .call(tea().group_id("tea-lovers").owner_account("alice"))
        .await
        .unwrap_err();
    assert_eq!(error.api().unwrap().code(), 10021);
    // The lost attempt may have worked all the same.
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 2));
    let advice = error.outcome_unknown().unwrap().advice().to_owned();
    assert!(advice.contains("own earlier attempt"), "{advice}");
    assert!(!advice.contains("no harm"), "{advice}");
}

#[tokio::test]
async fn an_official_account_is_created_again_only_under_an_id_of_its_own() {
    let create = |server: &Server, id: Option<&str>| {
        let chat = server.client();
        let id = id.map(OfficialAccountId::from);
        async move {
            let call = chat
                .official_account()
                .create_official_account("alice", "News");
            match id {
                Some(id) => call.official_account_user_id(id).await,
                None => call.await,
            }
        }
    };
    let look = |item: Value| Reply::ok(json!({"OfficialAccountInfoList": [item]}));
    let item = |owner: &str| json!({"Official_Account": "@TOA#_news", "ErrorCode": 0, "ErrorInfo": "", "Owner_Account": owner, "Name": "News"});
    let server = Server::playing([Reply::Reset, look(item("alice"))]).await;
    let created = create(&server, Some("@TOA#_news")).await.unwrap();
    assert_eq!(created.official_account_user_id.as_str(), "@TOA#_news");
    let asked = json!({"OfficialAccountIdList": [{"Official_Account": "@TOA#_news"}]});
    assert_eq!(server.bodies()[1], asked);

    // It is not there, so it is made.
    let none = json!({"Official_Account": "@TOA#_news", "ErrorCode": 130_004, "ErrorInfo": "none"});
    let made = Reply::ok(json!({"OfficialAccountUserID": "@TOA#_news"}));
    let server = Server::playing([Reply::Reset, look(none), made]).await;
    let created = create(&server, Some("@TOA#_news")).await.unwrap();
    assert_eq!(created.official_account_user_id.as_str(), "@TOA#_news");

    // Somebody else's is no success.
    let server = Server::playing([Reply::Reset, look(item("bob"))]).await;
    let error = create(&server, Some("@TOA#_news")).await.unwrap_err();
    assert_eq!(error.delivery(), Delivery::Unknown);
    assert_eq!(server.requests().len(), 2);

    let server = Server::playing([Reply::Reset]).await;
    assert_eq!(
        create(&server, None).await.unwrap_err().delivery(),
        Delivery::Unknown
    );
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn what_the_service_refused_before_work_is_sent_again_whatever_it_is() {
    for code in [60007, 60011, 60018, 60019, 10006, 10023, 10049] {
        let server = Server::playing([
            Reply::refusal(code, "too many"),
            Reply::ok(json!({"GroupId": "@TGS#1"})),
        ])
        .await;
        let created = server.client().call(tea()).await;
        assert_eq!(created.unwrap().group_id.as_str(), "@TGS#1", "{code}");
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn a_refusal_that_waiting_a_little_does_not_cure_is_final() {
    // A lost race, a failed webhook of the app, too many bad signatures.
    for code in [30008, 80003, 70050] {
        let server = Server::playing([Reply::refusal(code, "no"), Reply::ok(json!({}))]).await;
        let error = server
            .client()
            .account()
            .account_import("alice")
            .await
            .unwrap_err();
        assert_eq!(server.requests().len(), 1, "{code}");
        assert_eq!(error.api().unwrap().code(), code);
        assert_eq!(
            (error.delivery(), error.attempts()),
            (Delivery::Answered, 1)
        );
    }
}

/// 60014: the account could not be checked in time.
#[tokio::test]
async fn a_slow_check_before_the_work_is_tried_again_where_twice_does_no_harm() {
    let slow = || Reply::refusal(60014, "timeout");
    let server =
        Server::playing([slow(), Reply::ok(json!({"MemberNum": 7, "MemberList": []}))]).await;
    let read = server
        .client()
        .group()
        .get_group_member_info("@TGS#1")
        .await;
    assert_eq!(read.unwrap().member_num, 7);
    assert_eq!(server.requests().len(), 2);

    let server = Server::playing([slow(), Reply::ok(json!({}))]).await;
    let import = server.client().account().account_import("alice").await;
    assert!(import.is_ok(), "{import:?}");
    assert_eq!(server.requests().len(), 2);

    let server = Server::playing([slow(), Reply::ok(json!({"GroupId": "@TGS#1"}))]).await;
    let error = server.client().call(tea()).await.unwrap_err();
    assert_eq!(
        (error.delivery(), error.attempts()),
        (Delivery::Answered, 1),
        "a group without an id might be made twice"
    );
    let advice = error.api().unwrap().retry_advice();
    assert_eq!(advice, Some(RetryAdvice::Again), "the caller may");

    let server = Server::playing([slow()]).await;
    let error = server
        .client()
        .account()
        .account_import("alice")
        .await
        .unwrap_err();
    assert_eq!(
        (error.delivery(), error.attempts()),
        (Delivery::Answered, 3),
        "nothing was done in any of them"
    );
}

#[tokio::test]
async fn a_gateways_word_is_final_only_if_it_turns_the_request_away() {
    for (status, open) in [
        ("400 Bad Request", false),
        ("404 Not Found", false),
        ("408 Request Timeout", true),
        ("500 Internal Server Error", true),
        ("502 Bad Gateway", true),
        ("503 Service Unavailable", true),
        ("504 Gateway Timeout", true),
    ] {
        let delivery = if open {
            Delivery::Unknown
        } else {
            Delivery::Answered
        };
        let server = Server::playing([Reply::html(status, "<h1>no</h1>")]).await;
        let chat = server.client();
        let read = chat.group().get_group_member_info("@TGS#1").await;
        let read = read.unwrap_err();
        let attempts = if open { 3 } else { 1 };
        assert_eq!(
            (read.delivery(), read.attempts()),
            (delivery, attempts),
            "{status}"
        );
        let create = chat.call(tea()).await.unwrap_err();
        assert_eq!(
            (create.delivery(), create.attempts()),
            (delivery, 1),
            "{status}"
        );
    }
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_not_asked_for_again() {
    let odd = json!({"MemberNum": "many", "MemberList": []});
    let server = Server::playing([Reply::ok(odd), Reply::ok(json!({"MemberNum": 1}))]).await;
    let error = server
        .client()
        .group()
        .get_group_member_info("@TGS#1")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Shape);
    assert_eq!(
        (error.delivery(), error.attempts()),
        (Delivery::Answered, 1)
    );
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_refusal_that_stays_is_told_with_the_number_of_attempts() {
    let server = Server::playing([Reply::refusal(60007, "too many")]).await;
    let error = server.client().call(tea()).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(
        (error.delivery(), error.attempts()),
        (Delivery::Answered, 3)
    );
    assert!(
        error.to_string().ends_with("gave up after 3 attempts"),
        "{error}"
    );
}

#[tokio::test]
async fn a_refusal_after_an_open_outcome_does_not_hide_it() {
    let server = Server::playing([Reply::Reset, Reply::refusal(130_006, "full")]).await;
    let chat = server.client();
    let error = chat
        .official_account()
        .add_subscriber("@TOA#_news", ["alice"])
        .await
        .unwrap_err();
    assert_eq!(error.api().unwrap().class(), ErrorClass::Quota);
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 2));
}

#[tokio::test]
async fn a_plain_refusal_is_final() {
    let server = Server::playing([Reply::refusal(10010, "gone")]).await;
    let error = server
        .client()
        .group()
        .get_group_member_info("@TGS#1")
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert_eq!((server.requests().len(), error.attempts()), (1, 1));
}

#[tokio::test]
async fn what_never_left_is_sent_again_whatever_it_is() {
    let error = quick(&nobody().await)
        .build()
        .unwrap()
        .call(tea())
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.delivery(), error.attempts()),
        (ErrorKind::Connect, Delivery::NotSent, 3)
    );
}

#[tokio::test]
async fn a_call_can_have_a_policy_of_its_own() {
    let server = Server::playing([Reply::Reset]).await;
    let chat = server.client();
    let read = || chat.group().get_group_member_info("@TGS#1");
    let once = read().with_retry(RetryPolicy::off()).await.unwrap_err();
    assert_eq!(once.attempts(), 1);
    let often = read()
        .with_retry(RetryPolicy::default().with_max_attempts(5))
        .await
        .unwrap_err();
    assert_eq!(often.attempts(), 5);
    assert_eq!(server.requests().len(), 6);
}

/// A message that the service knows again by its key for this many seconds.
#[derive(Default, serde::Serialize)]
struct Send<const WINDOW: u64> {
    #[serde(rename = "Random")]
    random: Option<u32>,
}

#[derive(serde::Deserialize)]
struct Sent {
    #[serde(rename = "ErrorCode")]
    code: i64,
}

impl Answer for Sent {
    fn status(&self) -> Status<'_> {
        Status::new("", self.code, "")
    }
}

impl<const WINDOW: u64> Endpoint for Send<WINDOW> {
    type Response = Sent;
    const META: &'static EndpointMeta = &EndpointMeta {
        path: "my_svc/send",
        retry: Retry::Keyed(Keyed {
            key: &["Random"],
            maybe: &[],
            window: Window::Seconds(WINDOW),
        }),
        ..BASE_ENDPOINT
    };

    fn fill(&mut self, source: &mut dyn FillSource) {
        self.random.get_or_insert_with(|| source.unique());
    }
}

#[tokio::test]
async fn what_has_a_key_is_sent_again_with_the_same_key() {
    let server = Server::answering(|at, _| match at {
        0 | 2 => Reply::Reset,
        _ => Reply::Body(r#"{"ErrorCode": 0}"#.to_owned()),
    })
    .await;
    let chat = server.client();
    for _ in 0..2 {
        assert!(chat.call(Send::<300>::default()).await.is_ok());
    }
    let keys: Vec<_> = server
        .bodies()
        .into_iter()
        .map(|body| body["Random"].as_u64())
        .collect();
    assert!(keys[0].is_some());
    assert_eq!((keys[0], keys[2]), (keys[1], keys[3]));
    assert_ne!(keys[0], keys[2], "another call has another key");
}

#[tokio::test]
async fn what_has_a_key_is_not_sent_again_once_the_service_may_have_forgotten_it() {
    let server = Server::playing([Reply::Reset]).await;
    let chat = server.client();
    // One attempt alone may take six seconds to arrive.
    let error = chat.call(Send::<5>::default()).await.err().unwrap();
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 1));
    assert_eq!(server.requests().len(), 1);
}

/// A command whose effect can be looked up.
#[derive(serde::Serialize)]
struct Book {}

impl Endpoint for Book {
    type Response = Sent;
    const META: &'static EndpointMeta = &EndpointMeta {
        path: "my_svc/book",
        retry: Retry::VerifyFirst(VerifyFirst {
            read: "my_svc/bookings",
            how: "it is in the list",
            check: None,
        }),
        ..BASE_ENDPOINT
    };
}

#[tokio::test]
async fn what_can_be_looked_up_is_left_to_the_caller() {
    let server = Server::playing([Reply::Reset]).await;
    let error = server.client().call(Book {}).await.err().unwrap();
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 1));
}

#[tokio::test]
async fn what_stands_in_a_raw_body_decides_whether_it_is_sent_again() {
    let text = || json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "tea"}}]);
    let message = |random: Option<u32>| json!({"From_Account": "alice", "Random": random});
    let import = |messages: serde_json::Value| json!({"GroupId": "@TGS#1", "MsgList": messages});
    let counter = |mode: &str| json!({"GroupId": "@TGS#1", "GroupCounter": [], "Mode": mode});
    let create = |id: Option<&str>| json!({"Type": "Public", "Name": "Tea", "GroupId": id, "Owner_Account": "alice"});
    let (send, group) = ("openim/sendmsg", "group_open_http_svc");
    let cases = [
        (
            2,
            send.to_owned(),
            json!({"To_Account": "bob", "MsgSeq": 1, "MsgRandom": 2, "MsgBody": text()}),
        ),
        (
            1,
            send.to_owned(),
            json!({"From_Account": "alice", "To_Account": "bob", "MsgRandom": 2, "MsgBody": text()}),
        ),
        // What has to be there and is not would be refused, and what is refused needs no resend.
        (
            1,
            send.to_owned(),
            json!({"To_Account": "bob", "MsgSeq": 1, "MsgRandom": 2}),
        ),
        (
            2,
            format!("{group}/import_group_msg"),
            import(json!([message(Some(1)), message(Some(2))])),
        ),
        (
            1,
            format!("{group}/import_group_msg"),
            import(json!([message(Some(1)), message(None)])),
        ),
        (
            2,
            format!("{group}/create_group"),
            create(Some("tea-lovers")),
        ),
        (1, format!("{group}/create_group"), create(Some(""))),
        (1, format!("{group}/create_group"), create(None)),
        (2, format!("{group}/update_group_counter"), counter("Set")),
        (
            1,
            format!("{group}/update_group_counter"),
            counter("Increase"),
        ),
    ];
    for (attempts, path, body) in cases {
        let server = Server::playing([Reply::Reset, Reply::ok(json!({}))]).await;
        let answer = server.client().call_raw(&path, body.to_string()).await;
        assert_eq!(server.requests().len(), attempts, "{path} {body}");
        match answer {
            Ok(_) => assert_eq!(attempts, 2, "{path} {body}"),
            Err(error) => assert_eq!(error.delivery(), Delivery::Unknown, "{path} {body}"),
        }
        let sent = server.bodies();
        assert!(sent.iter().all(|sent| *sent == body), "the same bytes");
    }
}
