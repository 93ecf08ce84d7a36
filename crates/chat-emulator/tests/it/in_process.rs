//! The service without a socket.

use chat_api::{Client, ErrorClass};
use chat_emulator::{App, Emulator, SecretKey};

#[tokio::test]
async fn it_is_the_same_service_as_the_one_that_listens() {
    let emulator = Emulator::start().await.unwrap();
    let near = Client::with_transport(emulator.app_id(), emulator.in_process());
    let far = Client::builder(emulator.app_id(), emulator.secret_key())
        .base_url(emulator.url())
        .build()
        .unwrap();
    let _ = near.account().account_import("alice").await.unwrap();
    let group = far
        .group()
        .create_group("Public", "Tea")
        .owner_account("alice")
        .await
        .unwrap();
    let members = near
        .group()
        .get_group_member_info(group.group_id)
        .await
        .unwrap();
    assert_eq!(members.member_list[0].member_account, "alice");
}

#[tokio::test]
async fn refusals_come_as_they_do_over_http() {
    let service = Emulator::builder().in_process().unwrap();
    let chat = Client::with_transport(service.app_id(), service);
    let gone = chat.group().destroy_group("@TGS#gone").await.unwrap_err();
    assert_eq!(
        gone.api().map(|api| (api.code(), api.class())),
        Some((10010, ErrorClass::NotFound))
    );
    let stranger = chat
        .group()
        .destroy_group("@TGS#gone")
        .with_identifier("alice")
        .await
        .unwrap_err();
    assert_eq!(stranger.api().map(chat_api::ApiError::code), Some(60010));
    let unknown = chat
        .call_raw("group_open_http_svc/nothing", "{}")
        .await
        .unwrap_err();
    assert_eq!(unknown.api().map(chat_api::ApiError::code), Some(60009));
}

#[tokio::test]
async fn each_test_can_have_an_app_of_its_own() {
    let emulator = Emulator::start().await.unwrap();
    emulator.add_app(App::new(7, SecretKey::new("k"))).unwrap();
    assert!(emulator.add_app(App::new(7, SecretKey::new("k"))).is_err());
    let service = emulator.in_process().for_app(7).unwrap();
    assert!(service.for_app(8).is_none());
    let chat = Client::with_transport(7, service);
    let _ = chat.account().account_import("alice").await.unwrap();
    let groups = [(); 2].map(|()| chat.group().create_group("Public", "Tea"));
    let [first, second] = groups;
    let (first, second) = (first.await.unwrap(), second.await.unwrap());
    assert_ne!(first.group_id, second.group_id);
    assert!(emulator.reset(7) && !emulator.reset(8));
    assert_eq!(
        chat.group()
            .create_group("Public", "Tea")
            .await
            .unwrap()
            .group_id,
        first.group_id
    );
}
