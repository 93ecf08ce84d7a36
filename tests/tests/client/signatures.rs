//! Keys, signatures and apps that the service does not take. The emulator verifies them like the service.

use std::sync::Arc;

use chat_api::types::{Seconds, UnixTime};
use chat_api::{Client, ClientBuilder, Delivery, Error, ErrorClass, ErrorKind, SecretKey};
use chat_emulator::{App, Emulator, ManualClock};
use chat_tests::clock::QuickClock;
use chat_tests::scripted::{Reply, Server, quick};
use serde_json::json;

const CHECK: &str = "im_open_login_svc/account_check";
const DAY: u64 = 24 * 60 * 60;

fn client_of(emulator: &Emulator) -> ClientBuilder {
    Client::builder(emulator.app_id(), emulator.secret_key()).base_url(emulator.url())
}

async fn refused(chat: &Client) -> Error {
    let refused = chat.account().account_check(["alice"]).await;
    refused.expect_err("this must not pass")
}

/// Refused by the gateway: nothing was done, and the caller is told the code.
fn is_auth(error: &Error, code: i64, attempts: u32) {
    assert_eq!(error.kind(), ErrorKind::Api);
    let api = error.api().unwrap();
    assert_eq!((api.code(), api.class()), (code, ErrorClass::Auth));
    assert_eq!(error.delivery(), Delivery::Answered);
    assert_eq!((error.endpoint(), error.attempts()), (CHECK, attempts));
    assert!(error.to_string().contains(&code.to_string()), "{error}");
}

#[tokio::test]
async fn a_wrong_key_is_told() {
    let emulator = Emulator::start().await.unwrap();
    let chat = Client::builder(emulator.app_id(), SecretKey::new("planted-wrong-key"));
    let chat = chat.base_url(emulator.url()).build().unwrap();
    let error = refused(&chat).await;
    is_auth(&error, 70009, 1);
    assert!(!format!("{error:?} {error}").contains("planted"));
}

#[tokio::test]
async fn an_unknown_app_is_told() {
    let emulator = Emulator::start().await.unwrap();
    let chat = Client::builder(1_499_999_999, emulator.secret_key());
    let chat = chat.base_url(emulator.url()).build().unwrap();
    is_auth(&refused(&chat).await, 70020, 1);
}

#[tokio::test]
async fn somebody_who_is_no_administrator_is_told() {
    let emulator = Emulator::start().await.unwrap();
    let chat = client_of(&emulator).admin("alice").build().unwrap();
    let error = refused(&chat).await;
    let api = error.api().unwrap();
    assert_eq!((api.code(), api.class()), (60010, ErrorClass::Permission));
    assert_eq!(error.delivery(), Delivery::Answered);
}

#[tokio::test]
async fn a_client_whose_clock_is_far_behind_tries_one_new_signature_and_is_told() {
    let emulator =
        Emulator::builder().clock(Arc::new(ManualClock::new(UnixTime::new(4_000_000_000))));
    let emulator = emulator.start().await.unwrap();
    let chat = client_of(&emulator).build().unwrap();
    is_auth(&refused(&chat).await, 70001, 2);
}

#[tokio::test]
async fn a_signature_that_expired_is_made_anew_and_the_call_succeeds() {
    let service = Arc::new(ManualClock::new(UnixTime::new(1_700_000_000)));
    let emulator = Emulator::builder().clock(Arc::clone(&service) as _);
    let emulator = emulator.start().await.unwrap();
    service.advance(Seconds::new(2 * DAY));
    // The client's clock is two days late at first, and is then put right.
    let late = Arc::new(QuickClock::showing([
        1_700_000_000,
        1_700_000_000 + 2 * DAY,
    ]));
    let chat = client_of(&emulator)
        .clock(Arc::clone(&late) as _)
        .build()
        .unwrap();

    let imported = chat.account().account_import("alice").await;
    assert!(imported.is_ok(), "{imported:?}");
    assert_eq!(
        late.dates_left(),
        0,
        "the second signature has a date of its own"
    );
}

#[tokio::test]
async fn a_new_signature_is_tried_even_for_what_is_never_repeated() {
    let made = Reply::ok(json!({"GroupId": "@TGS#1"}));
    let server = Server::playing([Reply::refusal(70001, "expired"), made]).await;
    let late = QuickClock::showing([1_700_000_000, 1_700_000_001]);
    let chat = quick(&server.url()).clock(Arc::new(late)).build().unwrap();

    let created = chat.group().create_group("Public", "Tea").await.unwrap();
    assert_eq!(created.group_id.as_str(), "@TGS#1");
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_ne!(requests[0].query("usersig"), requests[1].query("usersig"));
    assert_eq!(requests[0].body, requests[1].body);
}

#[tokio::test]
async fn a_call_may_be_made_as_another_administrator() {
    let app = App::new(1_400_000_077, SecretKey::new("a key"))
        .admin("robot")
        .admin("clerk");
    let emulator = Emulator::builder().app(app).start().await.unwrap();
    let chat = client_of(&emulator).admin("robot").build().unwrap();
    let family = chat.account();
    assert!(
        family
            .account_import("alice")
            .with_identifier("clerk")
            .await
            .is_ok()
    );
    let nobody = family
        .account_import("alice")
        .with_identifier("nobody")
        .await
        .unwrap_err();
    assert_eq!(nobody.api().unwrap().code(), 60010);
}
