//! The client of this project, against the emulator.

use chat_api::{Client, ErrorClass};
use chat_emulator::{Emulator, SecretKey};

#[tokio::test]
async fn the_client_and_the_emulator_understand_each_other() {
    let emulator = Emulator::start().await.unwrap();
    let chat = Client::builder(emulator.app_id(), emulator.secret_key())
        .base_url(emulator.url())
        .build()
        .unwrap();
    for user in ["alice", "bob"] {
        let _ = chat.account().account_import(user).await.unwrap();
    }
    let made = chat
        .official_account()
        .create_official_account("alice", "News")
        .await
        .unwrap();
    let added = chat
        .official_account()
        .add_subscriber(
            made.official_account_user_id.clone(),
            ["alice", "bob", "eve"],
        )
        .await
        .unwrap();
    let failed: Vec<&str> = added
        .failures()
        .map(|item| item.subscriber_account.as_str())
        .collect();
    assert_eq!(failed, ["eve"]);

    let mut subscribers = chat
        .official_account()
        .get_subscriber_info(made.official_account_user_id)
        .limit(1)
        .items();
    let mut seen = Vec::new();
    while let Some(subscriber) = subscribers.next().await {
        seen.push(subscriber.unwrap().subscriber_account.into_string());
    }
    seen.sort();
    assert_eq!(seen, ["alice", "bob"]);

    let gone = chat.group().destroy_group("@TGS#gone").await.unwrap_err();
    assert_eq!(
        gone.api().map(|api| (api.code(), api.class())),
        Some((10010, ErrorClass::NotFound))
    );
}

#[tokio::test]
async fn a_client_with_another_key_is_told_so() {
    let emulator = Emulator::start().await.unwrap();
    let chat = Client::builder(emulator.app_id(), SecretKey::new("another key"))
        .base_url(emulator.url())
        .build()
        .unwrap();
    let refused = chat.account().account_import("alice").await.unwrap_err();
    assert_eq!(
        refused.api().map(|api| (api.code(), api.class())),
        Some((70009, ErrorClass::Auth))
    );
}
