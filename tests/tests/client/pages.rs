//! Pages and items of every paging style, as the emulator serves them.

use std::future::poll_fn;
use std::pin::Pin;

use chat_api::types::group::GetGroupMemberInfoRequest;
use chat_api::types::group_message::ReceiptFilter;
use chat_api::types::{GroupType, MemberRole, PagedItems};
use chat_api::{Client, Error, Items, Pages};
use chat_emulator::Emulator;
use chat_tests::scripted::{Reply, Server};
use chat_tests::town::{OWNER, Town};
use futures_core::Stream;
use serde_json::{Value, json};

const MEMBERS: &str = "group_open_http_svc/get_group_member_info";
const SUBSCRIBERS: &str = "official_account_open_http_svc/get_subscriber_info";
const SUBSCRIBED: &str = "official_account_open_http_svc/get_subscribed_official_account_list";

/// All items, each by its name; every one must be readable.
async fn names<E: PagedItems>(mut items: Items<'_, E>, name: fn(E::Item) -> String) -> Vec<String> {
    let mut names = Vec::new();
    while let Some(item) = items.next().await {
        names.push(name(item.expect("every item can be read")));
    }
    names
}

/// How many items each page has.
async fn sizes<E: PagedItems>(mut pages: Pages<'_, E>) -> Vec<usize> {
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(E::items(&mut page.expect("every page comes")).len());
    }
    sizes
}

/// What was sent as these two fields, page by page.
fn asked(town: &Town, path: &str, first: &str, second: &str) -> Vec<(Value, Value)> {
    let bodies = town.sent.bodies(path);
    let fields = bodies
        .iter()
        .map(|body| (body[first].clone(), body[second].clone()));
    fields.collect()
}

fn with_owner(members: &[String]) -> Vec<String> {
    [OWNER.to_owned()]
        .into_iter()
        .chain(members.iter().cloned())
        .collect()
}

#[tokio::test]
async fn a_text_cursor_is_followed_to_the_last_subscriber() {
    let town = Town::start().await;
    let people = town.people(7).await;
    let account = town.official_account("News", &people).await;
    let call = || {
        town.chat
            .official_account()
            .get_subscriber_info(&account)
            .limit(3)
    };

    assert_eq!(sizes(call().pages()).await, [3, 3, 1]);
    let seen = names(call().items(), |item| item.subscriber_account.into_string()).await;
    assert_eq!(seen, people);
    let first = &town.sent.bodies(SUBSCRIBERS)[0];
    assert_eq!(
        *first,
        json!({"Official_Account": account, "Limit": 3, "Next": ""})
    );
}

#[tokio::test]
async fn an_offset_with_a_flag_is_followed_to_the_last_account() {
    let town = Town::start().await;
    let reader = town.people(1).await;
    let mut accounts = Vec::new();
    for name in ["One", "Two", "Three", "Four", "Five"] {
        accounts.push(town.official_account(name, &reader).await.into_string());
    }
    let family = town.chat.official_account();
    let call = || family.get_subscribed_official_account_list("p001").limit(2);

    assert_eq!(sizes(call().pages()).await, [2, 2, 1]);
    assert_eq!(
        asked(&town, SUBSCRIBED, "Offset", "Limit"),
        [
            (json!(0), json!(2)),
            (json!(2), json!(2)),
            (json!(4), json!(2))
        ]
    );
    let mut seen = names(call().items(), |item| item.official_account.into_string()).await;
    // Subscriptions of the same second come in any order.
    seen.sort();
    accounts.sort();
    assert_eq!(seen, accounts);
}

#[tokio::test]
async fn an_offset_is_followed_to_the_last_member() {
    let town = Town::start().await;
    let people = town.people(6).await;
    let group = town.group(GroupType::Public, &people).await;
    let call = || town.chat.group().get_group_member_info(&group).limit(3);

    let seen = names(call().items(), |item| item.member_account.into_string()).await;
    assert_eq!(seen, with_owner(&people));
    // Seven members: the third page is known to be the last by their number.
    assert_eq!(
        asked(&town, MEMBERS, "Offset", "Next"),
        [
            (json!(null), json!(null)),
            (json!(3), json!(null)),
            (json!(6), json!(null))
        ]
    );
}

#[tokio::test]
async fn a_filter_of_roles_is_paged_until_nobody_comes() {
    let town = Town::start().await;
    let people = town.people(4).await;
    let group = town.group(GroupType::Public, &people).await;
    let call = || {
        let call = town.chat.group().get_group_member_info(&group).limit(2);
        call.member_role_filter([MemberRole::Member])
    };
    let seen = names(call().items(), |item| item.member_account.into_string()).await;
    assert_eq!(seen, people);
    // The number of members says nothing about those of a role, and the empty page at the end is passed over.
    assert_eq!(sizes(call().pages()).await, [2, 2]);
}

#[tokio::test]
async fn a_community_is_paged_by_its_cursor() {
    let town = Town::start().await;
    let people = town.people(5).await;
    let group = town.group(GroupType::Community, &people).await;
    assert!(group.as_str().starts_with("@TGS#_"), "{group}");
    let call = || town.chat.group().get_group_member_info(&group).limit(4);

    let seen = names(call().items(), |item| item.member_account.into_string()).await;
    assert_eq!(seen, with_owner(&people));
    assert_eq!(sizes(call().pages()).await, [4, 2]);
    let asked = asked(&town, MEMBERS, "Offset", "Next");
    assert_eq!(asked[0], (json!(null), json!("")));
    assert_ne!(asked[1].1, json!(""));
}

#[tokio::test]
async fn a_list_of_nobody_has_no_pages() {
    let town = Town::start().await;
    let account = town.official_account("Unread", &[]).await;
    let call = town.chat.official_account().get_subscriber_info(&account);
    assert_eq!(sizes(call.pages()).await, [0_usize; 0]);
}

/// Forty members in an emulator whose answers take only a few of them.
async fn crowded(kind: GroupType) -> (Town, GetGroupMemberInfoRequest, Vec<String>) {
    let town = Town::of(Emulator::builder().answer_max_bytes(2_000)).await;
    let people = town.people(40).await;
    let group = town.group(kind, &people).await;
    (
        town,
        GetGroupMemberInfoRequest::new(group).limit(25),
        with_owner(&people),
    )
}

#[tokio::test]
async fn a_page_that_is_too_large_is_asked_for_in_smaller_ones_from_the_same_place() {
    for kind in [GroupType::Public, GroupType::Community] {
        let (town, request, members) = crowded(kind).await;
        let items = town.chat.call(request).items();
        assert_eq!(
            names(items, |item| item.member_account.into_string()).await,
            members
        );
        let asked = asked(&town, MEMBERS, "Limit", "Offset");
        let sizes: Vec<_> = asked
            .iter()
            .map(|(size, _)| size.as_u64().unwrap())
            .collect();
        assert_eq!(sizes[..2], [25, 12], "the page is halved");
        assert!(
            sizes.is_sorted_by(|before, after| before >= after),
            "{sizes:?}"
        );
    }
}

#[tokio::test]
async fn an_item_that_is_too_large_alone_is_told() {
    let town = Town::of(Emulator::builder().answer_max_bytes(10)).await;
    let group = town.group(GroupType::Public, &town.people(3).await).await;
    let mut pages = town
        .chat
        .group()
        .get_group_member_info(group)
        .limit(2)
        .pages();
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.api().unwrap().code(), 10018);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_list_can_be_finished_by_somebody_else() {
    let (town, request, members) = crowded(GroupType::Community).await;
    let mut pages = town.chat.call(request).pages();
    let first = pages.next().await.unwrap().unwrap();
    let saved = serde_json::to_string(pages.request().unwrap()).unwrap();
    drop(pages);

    let other = Client::builder(town.emulator.app_id(), town.emulator.secret_key());
    let other = other.base_url(town.emulator.url()).build().unwrap();
    let request: GetGroupMemberInfoRequest = serde_json::from_str(&saved).unwrap();
    let rest = names(other.call(request).items(), |item| {
        item.member_account.into_string()
    });
    let mut seen: Vec<_> = first
        .member_list
        .iter()
        .map(|item| item.member_account.to_string())
        .collect();
    seen.extend(rest.await);
    assert_eq!(seen, members);
}

#[tokio::test]
async fn pages_and_items_are_streams() {
    async fn collect<T>(mut stream: impl Stream<Item = Result<T, Error>> + Unpin) -> Vec<T> {
        let mut all = Vec::new();
        while let Some(next) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
            all.push(next.unwrap());
        }
        all
    }
    let town = Town::start().await;
    let people = town.people(5).await;
    let account = town.official_account("News", &people).await;
    let call = || {
        town.chat
            .official_account()
            .get_subscriber_info(&account)
            .limit(2)
    };

    assert_eq!(collect(call().pages()).await.len(), 3);
    let items = collect(call().items()).await;
    let seen: Vec<_> = items
        .iter()
        .map(|item| item.subscriber_account.as_str())
        .collect();
    assert_eq!(seen, people);
}

/// Its items lie in two lists of different types, by what was asked for; so there are pages and no items.
#[tokio::test]
async fn pages_of_two_lists_come_as_pages() {
    let server = Server::playing([
        Reply::ok(json!({"MsgSeq": 18, "IsFinish": 0, "Cursor": "5",
            "UnreadList": [{"Unread_Account": "carol"}, {"Unread_Account": "dave"}]})),
        Reply::ok(json!({"MsgSeq": 18, "IsFinish": 1, "Cursor": "0",
            "UnreadList": [{"Unread_Account": "erin"}]})),
    ])
    .await;
    let chat = server.client();
    let mut pages = chat
        .group_message()
        .get_group_msg_receipt_detail("@TGS#1", 18, ReceiptFilter::Unread)
        .pages();
    let mut unread = Vec::new();
    while let Some(page) = pages.next().await {
        unread.extend(page.unwrap().unread_list);
    }
    let unread: Vec<&str> = unread
        .iter()
        .map(|member| member.unread_account.as_str())
        .collect();
    assert_eq!(unread, ["carol", "dave", "erin"]);
    let cursors: Vec<Value> = server
        .bodies()
        .iter()
        .map(|body| body["Cursor"].clone())
        .collect();
    assert_eq!(cursors, [json!(""), json!("5")]);
}
