//! What a caller is told to do when an answer is lost, from the call to the emulator and back.

use chat_api::types::permission_group::CreatePermissionGroupRequest;
use chat_api::types::{CommunityPermissions, GroupType};
use chat_api::{Client, Delivery, Error, RetryPolicy};
use chat_emulator::{Effect, Emulator, Fault, Phase};

const CREATE: &str = "group_open_http_svc/create_group";

/// An emulator that has alice, does the first creation of a group and loses its answer.
async fn losing() -> (Emulator, Client) {
    let emulator = Emulator::start().await.unwrap();
    let chat = Client::builder(emulator.app_id(), emulator.secret_key()).base_url(emulator.url());
    let chat = chat.build().unwrap();
    let _ = chat.account().account_import("alice").await.unwrap();
    let lost = Fault::new("lost", Phase::Post, Effect::Reset).on(CREATE);
    emulator.app().put_fault(lost.times(1)).unwrap();
    (emulator, chat)
}

fn told(error: &Error) -> (Vec<(&str, &str)>, &str) {
    let unknown = error.outcome_unknown().unwrap();
    assert!(error.to_string().ends_with(unknown.advice()), "{error}");
    (unknown.key().collect(), unknown.advice())
}

async fn is_there(chat: &Client, id: &str) -> bool {
    let read = chat.group().get_group_info([id]).await.unwrap();
    read.group_info[0].error_code == 0
}

#[tokio::test]
async fn a_resend_that_meets_its_own_group_is_not_taken_for_somebody_elses() {
    let (_emulator, chat) = losing().await;
    let call = chat.group().create_group(GroupType::Public, "T");
    let error = call.group_id("room2").await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), 10021);
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 2));
    let (key, advice) = told(&error);
    assert_eq!(key, [("GroupId", "room2")], "with which it can be read");
    assert!(
        advice.contains("from this call's own earlier attempt"),
        "{advice}"
    );
    assert!(
        advice.contains("read what is there under this GroupId and compare"),
        "{advice}"
    );
    assert!(!advice.contains("no harm"), "{advice}");
    let shown = format!("{:?} {advice}", error.outcome_unknown());
    assert!(!shown.contains("room2"), "{shown}");
    assert!(
        is_there(&chat, "room2").await,
        "as the advice holds possible"
    );
}

#[tokio::test]
async fn who_sends_it_again_by_hand_is_told_of_the_refusal_to_come() {
    let (_emulator, chat) = losing().await;
    let create = || {
        let call = chat.group().create_group(GroupType::Public, "T");
        call.group_id("room2").with_retry(RetryPolicy::off())
    };
    let error = create().await.unwrap_err();
    let (key, advice) = told(&error);
    assert_eq!(key, [("GroupId", "room2")]);
    assert!(
        advice.ends_with("but may be refused for what this call has done already"),
        "{advice}"
    );
    let again = create().await.unwrap_err();
    assert!(again.is_already_exists() && again.outcome_unknown().is_none());
}

#[tokio::test]
async fn a_resend_that_meets_a_group_of_the_same_owner_succeeds() {
    let (_emulator, chat) = losing().await;
    let call = chat.group().create_group(GroupType::Public, "T");
    let created = call.group_id("room2").owner_account("alice").await;
    assert_eq!(created.unwrap().group_id.as_str(), "room2");
}

#[tokio::test]
async fn what_cannot_be_repeated_names_the_field_that_would_make_it_so() {
    let (_emulator, chat) = losing().await;
    let call = chat.group().create_group(GroupType::Public, "T");
    let error = call.await.unwrap_err();
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 1));
    let (key, advice) = told(&error);
    assert!(key.is_empty(), "nothing tells it from another: {key:?}");
    assert_eq!(
        advice,
        "find out before sending it again, by reading what it would have changed; give GroupId to make it repeatable \
         next time"
    );
}

#[tokio::test]
async fn a_field_that_was_given_is_not_asked_for() {
    let (_emulator, chat) = losing().await;
    let body = r#"{"Type": "Public", "Name": "T", "GroupId": "room2"}"#;
    let call = chat.call_raw(CREATE, body).with_retry(RetryPolicy::off());
    let error = call.await.unwrap_err();
    let (_, advice) = told(&error);
    assert!(!advice.contains("GroupId"), "{advice}");
    assert!(is_there(&chat, "room2").await);
}

#[tokio::test]
async fn what_can_be_looked_up_by_an_id_names_the_id_and_the_read() {
    let (emulator, chat) = losing().await;
    let lost = Fault::new("lost-too", Phase::Pre, Effect::Reset);
    let lost = lost.on("group_open_http_svc/create_permission_group");
    emulator.app().put_fault(lost.times(1)).unwrap();
    let call =
        CreatePermissionGroupRequest::new("@TGS#_1", "Tea", CommunityPermissions::MUTE_MEMBERS);
    let error = chat.call(call).await.unwrap_err();
    let (_, advice) = told(&error);
    assert_eq!(
        advice,
        "find out with get_permission_group before sending it again; give PermissionGroupId so that it can be looked up \
         next time"
    );
}
