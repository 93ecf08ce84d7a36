//! What is sent again, and what never is: each class of the table in the documentation, over real sockets.

use chat_api::types::group::CreateGroupRequest;
use chat_api::types::{GroupType, OfficialAccountId};
use chat_api::{Delivery, ErrorClass, ErrorKind, RetryPolicy};
use chat_tests::scripted::{Reply, Server, nobody, quick};
use serde_json::json;

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
        let created = server.client().call(tea().group_id("tea-lovers")).await;
        assert_eq!(created.expect(&told).group_id.as_str(), "tea-lovers");
        assert_eq!(server.requests().len(), 2, "{told}");
    }
}

#[tokio::test]
async fn a_group_that_exists_on_the_first_attempt_is_a_refusal() {
    let server = Server::playing([Reply::refusal(10025, "in use by yourself")]).await;
    let error = server
        .client()
        .call(tea().group_id("tea-lovers"))
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
        .call(tea().group_id("tea-lovers"))
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
        .call(tea().group_id("tea-lovers"))
        .await
        .unwrap_err();
    assert_eq!(error.api().unwrap().code(), 10021);
    // The lost attempt may have worked all the same.
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 2));
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
    let server = Server::playing([Reply::Reset, Reply::refusal(130_008, "in use")]).await;
    let created = create(&server, Some("@TOA#_news")).await.unwrap();
    assert_eq!(created.official_account_user_id.as_str(), "@TOA#_news");

    let server = Server::playing([Reply::Reset]).await;
    assert_eq!(
        create(&server, None).await.unwrap_err().delivery(),
        Delivery::Unknown
    );
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn what_the_service_refused_before_work_is_sent_again_whatever_it_is() {
    for code in [60007, 60011, 60018] {
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
