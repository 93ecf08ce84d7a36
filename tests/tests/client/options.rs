//! What a caller can choose: raw calls, commands of their own, options of one call, checks before sending.

use std::time::Duration;

use chat_api::types::group::CreateGroupRequest;
use chat_api::types::meta::{EndpointMeta, Retry};
use chat_api::types::{Answer, BASE_ENDPOINT, Endpoint, GroupType, Status};
use chat_api::{Client, Delivery, ErrorKind, TimeoutPhase};
use chat_tests::scripted::{Reply, Server, quick};
use chat_tests::town::Town;
use serde_json::{Value, json};

#[tokio::test]
async fn any_command_can_be_called_with_text() {
    let town = Town::start().await;
    let body = json!({"CheckItem": [{"UserID": "mayor"}, {"UserID": "nobody"}]});
    let text = town
        .chat
        .call_raw("im_open_login_svc/account_check", body.to_string())
        .await
        .unwrap();
    assert!(!text.after_lost_answer() && !text.is_inferred());
    let answer: Value = serde_json::from_str(text.text()).unwrap();
    let states: Vec<_> = answer["ResultItem"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["AccountStatus"].clone())
        .collect();
    assert_eq!(states, ["Imported", "NotImported"]);
}

#[tokio::test]
async fn text_goes_and_comes_as_it_is() {
    let answer = r#"{ "ActionStatus":"OK", "ErrorCode":0, "Big":12345678901234567890123 }"#;
    let server = Server::playing([Reply::Body(answer.to_owned())]).await;
    let body = "{\"b\" : 1,  \"a\":\t1e2}";
    let chat = server.client();
    let came = chat
        .call_raw("my_svc/anything", body)
        .with_query("odd name", "a&b")
        .await
        .unwrap();
    assert_eq!(came.text(), answer);
    let request = &server.requests()[0];
    assert_eq!(request.body, body);
    assert!(
        request
            .target
            .starts_with("/v4/my_svc/anything?sdkappid=1400000001&identifier=administrator&"),
        "{}",
        request.target
    );
    assert_eq!(request.query("odd%20name"), "a%26b");
}

#[tokio::test]
async fn a_raw_call_is_refused_in_the_words_of_its_domain() {
    let town = Town::start().await;
    let error = town
        .chat
        .call_raw(
            "group_open_http_svc/destroy_group",
            r#"{"GroupId": "@TGS#gone"}"#,
        )
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.api().unwrap().domain(), "group");
    let error = town
        .chat
        .call_raw("my_svc/unknown", "{}")
        .await
        .unwrap_err();
    assert_eq!(
        (error.api().unwrap().code(), error.endpoint()),
        (60009, "my_svc/unknown")
    );
}

#[tokio::test]
async fn a_raw_call_is_sent_again_only_where_that_is_known_to_be_safe() {
    let read = ("group_open_http_svc/get_group_info", 2);
    let depends = ("group_open_http_svc/create_group", 1);
    let unknown = ("my_svc/unknown", 1);
    for (path, sent) in [read, depends, unknown] {
        let server = Server::playing([Reply::Reset, Reply::ok(json!({}))]).await;
        let _ = server.client().call_raw(path, r#"{"Name": "tea"}"#).await;
        assert_eq!(server.requests().len(), sent, "{path}");
    }
}

#[tokio::test]
async fn text_that_is_no_object_is_not_sent() {
    let server = Server::playing([Reply::ok(json!({}))]).await;
    for text in ["", "planted", "[]", "{\"a\": planted", "{} planted"] {
        let error = server
            .client()
            .call_raw("my_svc/anything", text)
            .await
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.delivery()),
            (ErrorKind::Encode, Delivery::NotSent)
        );
        assert!(!format!("{error} {error:?}").contains("planted"), "{error}");
    }
    let longer = "v4/my_svc/anything";
    for path in [
        "",
        "my_svc",
        "my_svc/",
        "../my_svc",
        longer,
        "my_svc/anything?a=b",
    ] {
        let error = server.client().call_raw(path, "{}").await.unwrap_err();
        assert_eq!(
            (error.kind(), error.delivery(), error.attempts()),
            (ErrorKind::Path, Delivery::NotSent, 0),
            "{path}"
        );
        assert!(error.to_string().contains("`service/command`"), "{error}");
    }
    assert!(server.requests().is_empty());
}

/// A command that the spec does not know.
#[derive(serde::Serialize)]
struct Ping {
    #[serde(rename = "Text")]
    text: &'static str,
}

#[derive(Debug, serde::Deserialize)]
struct Pong {
    #[serde(rename = "ErrorCode")]
    code: i64,
    #[serde(rename = "ErrorInfo", default)]
    info: String,
    #[serde(rename = "Echo")]
    echo: String,
}

impl Answer for Pong {
    fn status(&self) -> Status<'_> {
        Status::new("", self.code, &self.info)
    }
}

impl Endpoint for Ping {
    type Response = Pong;
    const META: &'static EndpointMeta = &EndpointMeta {
        path: "my_svc/ping",
        retry: Retry::Read,
        ..BASE_ENDPOINT
    };

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("way", "there & back".to_owned())]
    }
}

#[tokio::test]
async fn a_command_of_ones_own_is_called_like_any_other() {
    let pong = Reply::Body(json!({"ErrorCode": 0, "Echo": "hello"}).to_string());
    let server = Server::playing([Reply::Reset, pong]).await;
    let pong = server.client().call(Ping { text: "hello" }).await.unwrap();
    assert_eq!(pong.echo, "hello");
    let requests = server.requests();
    assert_eq!(requests.len(), 2, "it says of itself that it is a read");
    assert_eq!(requests[1].json(), json!({"Text": "hello"}));
    assert_eq!(requests[1].query("way"), "there%20%26%20back");
}

#[tokio::test]
async fn a_command_of_ones_own_is_refused_with_the_common_codes() {
    let town = Town::start().await;
    let error = town.chat.call(Ping { text: "hello" }).await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!((api.code(), api.domain()), (60009, "common"));
    assert_eq!(error.endpoint(), "my_svc/ping");
}

/// Our own idea of a command that the spec knows.
#[derive(serde::Serialize)]
struct Dissolve {
    #[serde(rename = "GroupId")]
    group: &'static str,
}

impl Endpoint for Dissolve {
    type Response = Pong;
    const META: &'static EndpointMeta = &EndpointMeta {
        path: "group_open_http_svc/destroy_group",
        ..BASE_ENDPOINT
    };
}

#[tokio::test]
async fn a_type_of_ones_own_for_a_known_command_is_refused_with_the_codes_of_that() {
    let town = Town::start().await;
    let call = Dissolve { group: "@TGS#gone" };
    let error = town.chat.call(call).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.api().unwrap().domain(), "group");
}

#[tokio::test]
async fn a_call_can_have_times_of_its_own() {
    let server = Server::playing([Reply::Silence]).await;
    let chat = server.client();
    let short = Duration::from_millis(400);
    let create = || chat.group().create_group("Public", "Tea");
    let attempt = create().with_attempt_timeout(short).await.unwrap_err();
    assert_eq!(attempt.kind(), ErrorKind::Timeout(TimeoutPhase::Attempt));
    let whole = create().with_timeout(short).await.unwrap_err();
    assert_eq!(whole.kind(), ErrorKind::Timeout(TimeoutPhase::Total));
    let raw = chat
        .call_raw("my_svc/anything", "{}")
        .with_timeout(short)
        .await
        .unwrap_err();
    assert_eq!(raw.kind(), ErrorKind::Timeout(TimeoutPhase::Total));
    let none = create().with_timeout(Duration::ZERO).await.unwrap_err();
    assert_eq!((none.delivery(), none.attempts()), (Delivery::NotSent, 0));
}

#[tokio::test]
async fn what_the_caller_leaves_open_is_filled_in() {
    let server = Server::answering(|at, _| match at {
        0 => Reply::ok(json!({"Next": "", "SubscriberNum": 0})),
        1 => Reply::ok(json!({"Next": 0, "TotalCount": 0, "CompleteFlag": 1})),
        _ => Reply::ok(json!({"MemberNum": 0})),
    })
    .await;
    let chat = server.client();
    let _ = chat
        .official_account()
        .get_subscriber_info("@TOA#_news")
        .await
        .unwrap();
    let _ = chat
        .official_account()
        .get_subscribed_official_account_list("ann")
        .await
        .unwrap();
    let _ = chat.group().get_group_member_info("@TGS#1").await.unwrap();
    let _ = chat
        .group()
        .get_group_member_info("@TGS#_town")
        .await
        .unwrap();
    let _ = chat
        .group()
        .get_group_member_info("@TGS#_town")
        .limit(7)
        .next("here")
        .await
        .unwrap();
    assert_eq!(
        server.bodies(),
        [
            json!({"Official_Account": "@TOA#_news", "Limit": 200, "Next": ""}),
            json!({"Subscriber_Account": "ann", "Limit": 200, "Offset": 0}),
            json!({"GroupId": "@TGS#1", "Limit": 100}),
            json!({"GroupId": "@TGS#_town", "Limit": 100, "Next": ""}),
            json!({"GroupId": "@TGS#_town", "Limit": 7, "Next": "here"}),
        ]
    );
}

#[tokio::test]
async fn a_request_can_be_changed_by_hand() {
    let server = Server::playing([Reply::ok(json!({"GroupId": "tea"}))]).await;
    let chat = server.client();
    let call = chat
        .group()
        .create_group("Public", "Tea")
        .map_request(|request| request.group_id("tea"));
    assert_eq!(call.request().name, "Tea");
    let _ = call.await.unwrap();
    assert_eq!(
        server.bodies(),
        [json!({"Type": "Public", "Name": "Tea", "GroupId": "tea"})]
    );
}

#[tokio::test]
async fn an_attempt_of_a_raw_call_can_have_a_time_of_its_own() {
    let server = Server::playing([Reply::Silence]).await;
    let chat = server.client();
    let error = chat
        .call_raw("my_svc/anything", "{}")
        .with_attempt_timeout(Duration::from_millis(400))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout(TimeoutPhase::Attempt));
}

#[tokio::test]
async fn a_client_that_checks_limits_is_made_of_one_that_does_not() {
    let server = Server::playing([Reply::ok(json!({"GroupId": "tea"}))]).await;
    let chat = server.client();
    let checking = chat.clone().with_check_limits(true);
    let long = CreateGroupRequest::new(GroupType::Public, "a name of 31 bytes, one too many");
    let error = checking.call(long.clone()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limits);
    assert!(server.requests().is_empty());
    assert!(
        chat.call(long.clone()).await.is_ok(),
        "the first is as it was"
    );
    assert!(checking.with_check_limits(false).call(long).await.is_ok());
}

fn checking(server: &Server) -> Client {
    quick(&server.url()).check_limits(true).build().unwrap()
}

#[tokio::test]
async fn limits_are_checked_before_sending_if_asked_for() {
    let server = Server::playing([Reply::ok(json!({"GroupId": "tea"}))]).await;
    let chat = checking(&server);
    let long = CreateGroupRequest::new(GroupType::Public, "planted name of 31 bytes in all");
    let error = chat
        .call(long.clone().introduction("x".repeat(241)))
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.delivery(), error.attempts()),
        (ErrorKind::Limits, Delivery::NotSent, 0)
    );
    let text = error.to_string();
    for words in [
        "`Name` has 31 bytes, at most 30",
        "`Introduction` has 241 bytes, at most 240",
    ] {
        assert!(text.contains(words), "{words} is not in: {text}");
    }
    assert!(!format!("{error:?} {error}").contains("planted"), "{text}");
    assert!(server.requests().is_empty());

    let within = chat.call(CreateGroupRequest::new(
        GroupType::Public,
        "a name that has just 30 bytes.",
    ));
    assert!(within.await.is_ok());
    // Without being asked to, the client leaves it to the service.
    assert!(server.client().call(long).await.is_ok());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn checked_pages_and_empty_lists_name_their_field() {
    let server = Server::playing([Reply::ok(json!({}))]).await;
    let chat = checking(&server);
    let page = chat
        .official_account()
        .get_subscriber_info("@TOA#_news")
        .limit(201)
        .await
        .unwrap_err();
    assert!(page.to_string().contains("`Limit`"), "{page}");
    let nobody: [&str; 0] = [];
    let list = chat
        .official_account()
        .add_subscriber("@TOA#_news", nobody)
        .await
        .unwrap_err();
    assert!(list.to_string().contains("`SubscriberList`"), "{list}");
    assert!(
        [page.kind(), list.kind()]
            .iter()
            .all(|kind| *kind == ErrorKind::Limits)
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_part_of_a_long_list_that_breaks_a_limit_is_not_sent() {
    let server = Server::playing([Reply::ok(json!({}))]).await;
    let mut users: Vec<String> = (0..150).map(|number| format!("p{number}")).collect();
    users.push("x".repeat(400));
    let error = checking(&server)
        .group()
        .delete_group_member("@TGS#1", users)
        .await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limits);
    assert_eq!(error.batch().unwrap().reached(), 100);
    // The second part was not sent, but the call was, in part.
    assert_eq!(error.delivery(), Delivery::Answered);
    assert_eq!(server.requests().len(), 1);
}
