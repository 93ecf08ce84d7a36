//! What a caller is told to do when an answer is lost, from the call to the emulator and back.

use chat_api::types::permission_group::CreatePermissionGroupRequest;
use chat_api::types::{CommunityPermissions, GroupType};
use chat_api::{Client, Delivery, Error, Evidence, RetryPolicy};
use chat_emulator::{Effect, Emulator, Fault, Phase};
use chat_tests::scripted::{Reply, Server};
use serde_json::json;

const CREATE: &str = "group_open_http_svc/create_group";
const IMPORT: &str = "group_open_http_svc/import_group";

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

/// Whose group has an id that is in use, no code tells where nobody owns it: a look does.
#[tokio::test]
async fn a_group_without_an_owner_is_looked_up_and_found() {
    let (emulator, chat) = losing().await;
    let call = chat.group().create_group(GroupType::Public, "T");
    let call = call.group_id("room2").introduction("ours");
    let created = call.await.unwrap();
    assert_eq!(created.group_id.as_str(), "room2");
    let made = emulator.app().receipts(CREATE);
    assert_eq!((made.received, made.committed), (1, 1), "not sent again");
}

#[tokio::test]
async fn a_group_without_an_owner_that_is_not_there_is_made_by_the_resend() {
    let (emulator, chat) = losing().await;
    for (path, id) in [(CREATE, "room3"), (IMPORT, "room4")] {
        let lost = Fault::new("lost", Phase::Pre, Effect::Reset).on(path);
        emulator.app().put_fault(lost.times(1)).unwrap();
        let group = chat.group();
        let made = match path {
            CREATE => group
                .create_group(GroupType::Public, "T")
                .group_id(id)
                .await
                .map(drop),
            _ => group
                .import_group(GroupType::Public, "T")
                .group_id(id)
                .await
                .map(drop),
        };
        made.unwrap();
        assert!(is_there(&chat, id).await, "{id}");
        assert_eq!(emulator.app().receipts(path).committed, 1);
    }
}

#[tokio::test]
async fn an_imported_group_without_an_owner_is_found_too() {
    let (emulator, chat) = losing().await;
    let lost = Fault::new("lost", Phase::Post, Effect::Reset).on(IMPORT);
    emulator.app().put_fault(lost.times(1)).unwrap();
    let call = chat.group().import_group(GroupType::Public, "T");
    assert_eq!(
        call.group_id("room2").await.unwrap().group_id.as_str(),
        "room2"
    );
    assert_eq!(emulator.app().receipts(IMPORT).received, 1);
}

#[tokio::test]
async fn a_group_that_is_not_as_it_was_asked_for_is_somebody_elses() {
    for other in [
        json!({"Type": "Public", "Name": "Other", "Introduction": "ours"}),
        json!({"Type": "ChatRoom", "Name": "T", "Introduction": "ours"}),
        json!({"Type": "Public", "Name": "T", "Introduction": "ours", "Owner_Account": "alice"}),
        json!({"Type": "Public", "Name": "T", "Introduction": "theirs"}),
        json!({"Type": "Public", "Name": "T"}),
    ] {
        let (emulator, chat) = losing().await;
        emulator.app().clear_faults();
        let mut theirs = other.clone();
        theirs["GroupId"] = "room2".into();
        let _ = chat.call_raw(CREATE, theirs.to_string()).await.unwrap();
        let lost = Fault::new("lost", Phase::Pre, Effect::Reset).on(CREATE);
        emulator.app().put_fault(lost.times(1)).unwrap();
        let call = chat.group().create_group(GroupType::Public, "T");
        let call = call.group_id("room2").introduction("ours");
        let error = call.await.expect_err(&other.to_string());
        assert_eq!(error.delivery(), Delivery::Unknown, "{other}");
        let unknown = error.outcome_unknown().unwrap();
        assert_eq!(unknown.evidence(), Some(Evidence::Unclear), "{other}");
        let (key, advice) = told(&error);
        assert_eq!(key, [("GroupId", "room2")], "with which it can be read");
        assert_eq!(
            advice,
            "find out with get_group_info before sending it again"
        );
        let shown = format!("{:?} {advice}", error.outcome_unknown());
        assert!(!shown.contains("room2"), "{shown}");
        assert_eq!(emulator.app().receipts(CREATE).committed, 1);
    }
}

#[tokio::test]
async fn a_resend_that_meets_a_group_of_another_owner_says_how_to_tell() {
    let server = Server::playing([Reply::Reset, Reply::refusal(10021, "in use")]).await;
    let chat = server.client();
    let call = chat.group().create_group(GroupType::Public, "T");
    let error = call.group_id("room2").owner_account("alice").await;
    let error = error.unwrap_err();
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 2));
    let (key, advice) = told(&error);
    assert_eq!(key, [("GroupId", "room2")], "with which it can be read");
    assert!(
        advice.contains("from this call's own earlier attempt"),
        "{advice}"
    );
    assert!(
        advice.contains("read what is there under this GroupId with get_group_info and compare"),
        "{advice}"
    );
    assert!(!advice.contains("no harm"), "{advice}");
}

#[tokio::test]
async fn who_sends_it_again_by_hand_is_told_of_the_refusal_to_come() {
    let (_emulator, chat) = losing().await;
    let create = || {
        let call = chat.group().create_group(GroupType::Public, "T");
        let call = call.group_id("room2").owner_account("alice");
        call.with_retry(RetryPolicy::off())
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
        "find out before sending it again, by reading what it would have changed; give GroupId so that it can be looked \
         up next time"
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
