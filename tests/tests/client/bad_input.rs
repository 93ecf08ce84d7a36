//! Answers that are none, and no answers at all: what a caller is told, and whether the request may have been carried
//! out.

use std::time::Duration;

use chat_api::types::MsgBody;
use chat_api::{Client, Delivery, Error, ErrorClass, ErrorKind, RetryPolicy, TimeoutPhase};
use chat_tests::scripted::{KEY, Reply, Server, nobody, quick};
use serde_json::json;

const SHORT: Duration = Duration::from_millis(400);

/// Sends a request that must never be sent twice, and gives the error back.
async fn create_group(chat: &Client) -> Error {
    let request = chat.group().create_group("Public", "planted-name");
    request.await.expect_err("there is nothing to succeed with")
}

async fn answered_with(reply: Reply) -> Error {
    let server = Server::playing([reply]).await;
    let error = create_group(&server.client()).await;
    assert_eq!(server.requests().len(), 1);
    assert_eq!(error.attempts(), 1);
    error
}

/// The error names the command, says `words`, and shows nothing that is not its business.
fn says(error: &Error, words: &[&str]) {
    assert_eq!(error.endpoint(), "group_open_http_svc/create_group");
    let text = error.to_string();
    let all = ["group_open_http_svc/create_group: "];
    for word in all.iter().chain(words) {
        assert!(text.contains(word), "`{word}` is not in: {text}");
    }
    let open = text.contains("may have been carried out");
    assert_eq!(open, error.delivery() == Delivery::Unknown, "{text}");
    let shown = format!("{error} {error:?} {error:#?}");
    for secret in ["planted", "usersig", "127.0.0.1", "http:", KEY] {
        assert!(!shown.contains(secret), "`{secret}` is in: {shown}");
    }
}

#[tokio::test]
async fn an_unreachable_host_got_nothing() {
    let error = create_group(&quick(&nobody().await).build().unwrap()).await;
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert_eq!(error.attempts(), 3);
    says(
        &error,
        &[
            "no connection",
            "check the region or base address",
            "gave up after 3 attempts",
        ],
    );
}

#[tokio::test]
async fn a_host_that_does_not_exist_got_nothing() {
    // No resolver asks the network for a name with so long a part.
    let url = format!("http://{}.invalid", "x".repeat(64));
    let error = create_group(&quick(&url).build().unwrap()).await;
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.delivery(), Delivery::NotSent);
    says(&error, &["the name of the host could not be resolved"]);
}

#[tokio::test]
async fn a_host_that_never_answers_may_have_done_it() {
    let server = Server::playing([Reply::Silence]).await;
    let chat = quick(&server.url()).attempt_timeout(SHORT).build().unwrap();
    let error = create_group(&chat).await;
    assert_eq!(error.kind(), ErrorKind::Timeout(TimeoutPhase::Attempt));
    assert_eq!(error.delivery(), Delivery::Unknown);
    assert_eq!(error.attempts(), 1);
    says(
        &error,
        &[
            "no answer within the time for one attempt",
            "find out before sending it again",
        ],
    );
}

#[tokio::test]
async fn a_call_ends_when_its_time_is_up() {
    let server = Server::playing([Reply::Silence]).await;
    let chat = quick(&server.url()).timeout(SHORT).build().unwrap();
    let error = create_group(&chat).await;
    assert_eq!(error.kind(), ErrorKind::Timeout(TimeoutPhase::Total));
    assert_eq!(error.delivery(), Delivery::Unknown);
    says(&error, &["no answer within the time for the whole call"]);
}

#[tokio::test]
async fn a_connection_that_is_reset_may_have_carried_the_request() {
    let error = answered_with(Reply::Reset).await;
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(error.delivery(), Delivery::Unknown);
    says(&error, &["the connection was lost"]);
}

#[tokio::test]
async fn a_gateways_page_is_no_answer_of_the_service() {
    let error = answered_with(Reply::html("502 Bad Gateway", "<h1>planted-page</h1>")).await;
    assert_eq!(error.kind(), ErrorKind::HttpStatus(502));
    assert_eq!(error.delivery(), Delivery::Unknown);
    says(&error, &["HTTP status 502", "check the base address"]);
}

#[tokio::test]
async fn a_gateway_that_turns_the_request_away_settles_it() {
    let error = answered_with(Reply::html("403 Forbidden", "planted-page")).await;
    assert_eq!(error.kind(), ErrorKind::HttpStatus(403));
    assert_eq!(error.delivery(), Delivery::Answered);
    says(&error, &["HTTP status 403"]);
}

#[tokio::test]
async fn what_is_not_implemented_was_not_done() {
    let error = answered_with(Reply::html("501 Not Implemented", "planted-page")).await;
    assert_eq!(error.kind(), ErrorKind::HttpStatus(501));
    assert_eq!(error.delivery(), Delivery::Answered);
    says(&error, &["HTTP status 501", "emulator"]);
}

#[tokio::test]
async fn an_answer_shorter_than_announced_was_cut_off() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n";
    let error = answered_with(Reply::Raw(format!("{head}{{\"planted\""))).await;
    assert_eq!(error.kind(), ErrorKind::AnswerCutOff);
    assert_eq!(error.delivery(), Delivery::Unknown);
    says(&error, &["the answer broke off before its end"]);
}

#[tokio::test]
async fn an_answer_that_is_announced_as_enormous_is_not_read() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 99999999\r\n\r\n";
    let error = answered_with(Reply::Raw(head.to_owned())).await;
    assert_eq!(error.kind(), ErrorKind::AnswerTooLarge);
    assert_eq!(error.delivery(), Delivery::Unknown);
    says(&error, &["longer than the limit", "ask for less at once"]);
}

#[tokio::test]
async fn json_that_ends_too_early_is_no_json() {
    let cut = r#"{"ActionStatus": "OK", "ErrorCode": 0, "GroupId": "planted"#;
    let error = answered_with(Reply::Body(cut.to_owned())).await;
    assert_eq!(error.kind(), ErrorKind::NotJson);
    assert_eq!(error.delivery(), Delivery::Unknown);
    says(&error, &["no JSON, or was cut off", "line 1, column 58"]);
}

#[tokio::test]
async fn a_page_with_status_200_is_no_json() {
    let error = answered_with(Reply::html("200 OK", "<h1>planted</h1>")).await;
    assert_eq!(error.kind(), ErrorKind::NotJson);
    assert_eq!(error.delivery(), Delivery::Unknown);
    says(&error, &["no JSON"]);
}

#[tokio::test]
async fn an_answer_must_be_an_object() {
    for answer in [r#"["OK", 0, "planted"]"#, "42", "null", r#""planted""#] {
        let error = answered_with(Reply::Body(answer.to_owned())).await;
        assert_eq!(error.kind(), ErrorKind::NotAnObject, "{answer}");
        assert_eq!(error.delivery(), Delivery::Unknown);
        says(&error, &["not an object"]);
    }
}

#[tokio::test]
async fn an_object_of_somebody_else_is_not_taken_for_success() {
    for answer in [r#"{"message": "planted"}"#, r#"{"GroupId": "planted"}"#] {
        let error = answered_with(Reply::Body(answer.to_owned())).await;
        assert_eq!(error.kind(), ErrorKind::NoStatus, "{answer}");
        assert_eq!(error.delivery(), Delivery::Unknown);
        says(
            &error,
            &[
                "neither ErrorCode nor ActionStatus",
                "is this address the service's?",
            ],
        );
    }
}

#[tokio::test]
async fn a_success_that_lacks_what_was_asked_for_was_still_carried_out() {
    let error = answered_with(Reply::ok(json!({"GroupName": "planted"}))).await;
    assert_eq!(error.kind(), ErrorKind::Shape);
    assert_eq!(error.delivery(), Delivery::Answered);
    says(&error, &["GroupId"]);
}

#[tokio::test]
async fn a_refusal_with_status_200_is_typed_and_settles_it() {
    let error = answered_with(Reply::refusal(10025, "the id is in use")).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.delivery(), Delivery::Answered);
    says(&error, &["10025", "id_taken_by_owner", "the id is in use"]);
    assert!(error.is_already_exists());
    let api = error.api().unwrap();
    assert_eq!(
        (api.code(), api.class()),
        (10025, ErrorClass::AlreadyExists)
    );
    assert_eq!((api.domain(), api.action_status()), ("group", "FAIL"));
    assert_eq!(api.info(), "the id is in use");
}

#[tokio::test]
async fn an_internal_failure_leaves_it_open() {
    let error = answered_with(Reply::refusal(10002, "")).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.delivery(), Delivery::Unknown);
    assert_eq!(error.api().unwrap().class(), ErrorClass::ServerTransient);
    says(&error, &["10002", "The group service failed."]);
}

#[tokio::test]
async fn a_code_that_nobody_knows_leaves_it_open() {
    let error = answered_with(Reply::refusal(987_654, "surprise")).await;
    assert_eq!(error.delivery(), Delivery::Unknown);
    let api = error.api().unwrap();
    assert_eq!((api.class(), api.name()), (ErrorClass::Other, None));
    says(&error, &["987654", "surprise"]);
}

#[tokio::test]
async fn fail_is_a_failure_whatever_the_code() {
    let error = answered_with(Reply::refusal(0, "odd")).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.delivery(), Delivery::Unknown);
    assert_eq!(error.api().unwrap().code(), 0);
}

#[test]
fn settings_that_cannot_work_are_refused_before_anything_is_sent() {
    let refusals = [
        (quick("no address").build(), "address"),
        (
            Client::builder(1, chat_api::SecretKey::new("planted")).build(),
            "choose a region",
        ),
        (
            Client::builder(1, chat_api::SecretKey::new(""))
                .base_url("http://localhost")
                .build(),
            "key is empty",
        ),
    ];
    for (refused, word) in refusals {
        let error = refused.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert_eq!((error.delivery(), error.attempts()), (Delivery::NotSent, 0));
        assert!(error.to_string().contains(word), "{error}");
        assert!(!format!("{error:?}").contains("planted"), "{error:?}");
    }
}

#[tokio::test]
async fn what_to_do_about_an_unknown_outcome_depends_on_the_command() {
    let server = Server::playing([Reply::Reset]).await;
    let chat = quick(&server.url())
        .retry(RetryPolicy::off())
        .build()
        .unwrap();
    let read = chat.group().get_group_info(["tea"]).await.unwrap_err();
    let write = chat.group().destroy_group("tea").await.unwrap_err();
    let create = chat.group().create_group("Public", "Tea").await;
    let send = chat
        .group_message()
        .send_group_msg("tea", MsgBody::text("planted"))
        .random(77)
        .await;
    let advice =
        "by reading what it would have changed; give GroupId so that it can be looked up next time";
    for (error, words) in [
        (read, "it only reads, so sending it again does no harm"),
        (
            write,
            "sending it again does no harm, but may be refused for what this call has done already",
        ),
        (create.unwrap_err(), advice),
        (
            send.unwrap_err(),
            "send it with the same key (GroupId, Random 77, From_Account, MsgBody) within 300 s",
        ),
    ] {
        assert_eq!(error.delivery(), Delivery::Unknown);
        let text = error.to_string();
        assert!(text.ends_with(words), "{text}");
        assert!(!text.contains("planted"), "{text}");
    }
}
