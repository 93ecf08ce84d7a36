//! Pages that lead nowhere, break off, or hold items that cannot be read. No emulator does that, so the server here
//! follows a script.

use std::future::{Future, poll_fn};
use std::task::Poll;

use chat_api::types::group::GetGroupMemberInfoRequest;
use chat_api::types::meta::EndpointMeta;
use chat_api::types::{
    Answer, BASE_ENDPOINT, Endpoint, PageFault, Paged, PagedItems, Status, Step, UndecodedItem,
    wire,
};
use chat_api::{Delivery, Error, ErrorKind, RetryPolicy};
use chat_tests::scripted::{Reply, Server, quick};
use serde_json::{Value, json};

fn subscribers(next: &str, names: &[&str]) -> Reply {
    let list: Vec<Value> = names
        .iter()
        .map(|name| json!({"Subscriber_Account": name}))
        .collect();
    Reply::ok(json!({"Next": next, "SubscriberNum": 9, "SubscriberList": list}))
}

/// The cursors that were asked for.
fn cursors(server: &Server) -> Vec<String> {
    let texts = server
        .bodies()
        .into_iter()
        .map(|body| body["Next"].as_str().map(str::to_owned));
    texts
        .map(|text| text.expect("a cursor is always sent"))
        .collect()
}

#[tokio::test]
async fn empty_pages_are_passed_over() {
    let script = [
        subscribers("a", &[]),
        subscribers("b", &["ann"]),
        subscribers("c", &[]),
        subscribers("d", &[]),
        subscribers("", &["bob"]),
    ];
    let server = Server::playing(script).await;
    let chat = server.client();
    let mut pages = chat
        .official_account()
        .get_subscriber_info("@TOA#_news")
        .pages();
    for name in ["ann", "bob"] {
        let page = pages.next().await.unwrap().unwrap();
        assert_eq!(page.subscriber_list[0].subscriber_account.as_str(), name);
    }
    assert!(pages.next().await.is_none());
    assert_eq!(cursors(&server), ["", "a", "b", "c", "d"]);
}

#[tokio::test]
async fn a_cursor_that_comes_again_is_an_error_and_not_an_endless_list() {
    let server = Server::playing([subscribers("a", &["ann"]), subscribers("a", &["bob"])]).await;
    let chat = server.client();
    let mut pages = chat
        .official_account()
        .get_subscriber_info("@TOA#_news")
        .pages();
    for name in ["ann", "bob"] {
        let page = pages.next().await.unwrap().unwrap();
        assert_eq!(page.subscriber_list[0].subscriber_account.as_str(), name);
    }
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Paging, Delivery::Answered)
    );
    let text = "official_account_open_http_svc/get_subscriber_info: the answer sends `Next` back";
    assert!(error.to_string().starts_with(text), "{error}");
    assert!(pages.next().await.is_none());
    assert_eq!(cursors(&server), ["", "a"]);
}

#[tokio::test]
async fn cursors_that_go_round_in_a_circle_are_an_error_and_no_page_is_lost() {
    let server = Server::answering(|_, request| match request.json()["Next"].as_str() {
        Some("a") => subscribers("b", &[]),
        Some("b") => subscribers("a", &["bob"]),
        _ => subscribers("a", &["ann"]),
    })
    .await;
    let chat = server.client();
    let mut items = chat
        .official_account()
        .get_subscriber_info("@TOA#_news")
        .items();
    for name in ["ann", "bob"] {
        let item = items.next().await.unwrap().unwrap();
        assert_eq!(item.subscriber_account.as_str(), name);
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Paging, Delivery::Answered)
    );
    assert!(
        error.to_string().contains("a page that was read before"),
        "{error}"
    );
    assert!(items.next().await.is_none());
    assert_eq!(cursors(&server), ["", "a", "b"]);
}

#[tokio::test]
async fn an_unfinished_list_that_does_not_lead_on_is_an_error() {
    let stuck = json!({"TotalCount": 9, "CompleteFlag": 0, "Next": 0,
        "OfficialAccountInfoList": [{"Official_Account": "@TOA#_news"}]});
    let server = Server::playing([Reply::ok(stuck)]).await;
    let chat = server.client();
    let mut pages = chat
        .official_account()
        .get_subscribed_official_account_list("ann")
        .pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.official_account_info_list.len(), 1);
    assert_eq!(
        pages.next().await.unwrap().unwrap_err().kind(),
        ErrorKind::Paging
    );
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_community_whose_id_does_not_tell_is_followed_by_its_cursor() {
    let page = |next: &str, name: &str| {
        let members = json!([{"Member_Account": name}]);
        Reply::ok(json!({"MemberNum": 9, "MemberList": members, "Next": next}))
    };
    let server = Server::playing([page("a", "ann"), page("b", "bob"), page("", "cid")]).await;
    let chat = server.client();
    let mut members = chat.group().get_group_member_info("town").items();
    for name in ["ann", "bob", "cid"] {
        let member = members.next().await.unwrap().unwrap();
        assert_eq!(member.member_account.as_str(), name);
    }
    assert!(members.next().await.is_none());
    let bodies = server.bodies();
    let sent: Vec<_> = bodies
        .iter()
        .map(|body| (&body["Next"], &body["Offset"]))
        .collect();
    let none = Value::Null;
    assert_eq!(
        sent,
        [(&none, &none), (&json!("a"), &none), (&json!("b"), &none)]
    );
}

#[tokio::test]
async fn an_error_ends_the_items_and_they_go_on_without_loss_or_repeat() {
    let script = [
        subscribers("a", &["ann", "bob"]),
        Reply::html("502 Bad Gateway", "no"),
        subscribers("b", &["cid"]),
        subscribers("", &["dan"]),
    ];
    let server = Server::playing(script).await;
    let chat = quick(&server.url())
        .retry(RetryPolicy::off())
        .build()
        .unwrap();
    let mut items = chat
        .official_account()
        .get_subscriber_info("@TOA#_news")
        .items();
    let mut seen = Vec::new();
    for _ in 0..2 {
        while let Some(item) = items.next().await {
            seen.push(item.map_or_else(
                |error| format!("{:?}", error.kind()),
                |item| item.subscriber_account.into_string(),
            ));
        }
        assert!(items.next().await.is_none(), "an error is told once");
        items.resume();
    }
    assert_eq!(seen, ["ann", "bob", "HttpStatus(502)", "cid", "dan"]);
    assert_eq!(cursors(&server), ["", "a", "a", "b"]);
    assert!(
        items.next().await.is_none(),
        "there is nothing to resume behind the end"
    );
}

#[tokio::test]
async fn the_request_tells_which_page_failed() {
    let script = [
        subscribers("a", &["ann"]),
        Reply::refusal(130_004, "gone"),
        subscribers("", &["bob"]),
    ];
    let server = Server::playing(script).await;
    let chat = server.client();
    let mut pages = chat
        .official_account()
        .get_subscriber_info("@TOA#_news")
        .pages();
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().unwrap_err().is_not_found());
    assert_eq!(
        pages.request().unwrap().next.as_ref().unwrap().as_str(),
        "a"
    );
    pages.resume();
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.request().is_none());
}

/// Two pages of five members. The second and the last cannot be read.
async fn half_readable() -> Server {
    let members = |list: Value| Reply::ok(json!({"MemberNum": 5, "MemberList": list}));
    let good = |name: &str| json!({"Member_Account": name, "Role": "Member "});
    Server::playing([
        members(json!([good("ann"), {"Role": "planted-role"}, good("cid")])),
        members(json!([good("dan"), {"Member_Account": "eve", "JoinTime": "planted-time"}])),
    ])
    .await
}

fn shown(item: Result<chat_api::types::GroupMember, Error>) -> String {
    match item {
        Ok(member) => member.member_account.into_string(),
        Err(error) => {
            assert_eq!(
                (error.kind(), error.delivery()),
                (ErrorKind::Item, Delivery::Answered)
            );
            assert_eq!(
                error.endpoint(),
                "group_open_http_svc/get_group_member_info"
            );
            assert!(
                !format!("{error} {error:?}").contains("planted"),
                "{error:?}"
            );
            let text = error.to_string();
            text.split_once('`')
                .and_then(|(_, rest)| rest.split_once('`'))
                .unwrap()
                .0
                .to_owned()
        }
    }
}

#[tokio::test]
async fn an_item_that_cannot_be_read_comes_as_an_error_in_its_place() {
    let server = half_readable().await;
    let chat = server.client();
    let mut items = chat
        .group()
        .get_group_member_info("@TGS#1")
        .limit(3)
        .items();
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        seen.push(shown(item));
    }
    assert_eq!(
        seen,
        [
            "ann",
            "MemberList[1]",
            "cid",
            "dan",
            "MemberList[1].JoinTime"
        ]
    );
}

#[tokio::test]
async fn the_error_of_an_item_has_the_item() {
    let server = half_readable().await;
    let chat = server.client();
    let mut items = chat.group().get_group_member_info("@TGS#1").items();
    assert!(items.next().await.unwrap().is_ok());
    let error = items.next().await.unwrap().unwrap_err();
    let item = error.item().unwrap();
    assert_eq!((item.list.as_str(), item.index), ("MemberList", 1));
    assert_eq!(item.json(), r#"{"Role":"planted-role"}"#);
}

/// A command with a list beside the one that is paged.
#[derive(serde::Serialize)]
struct Visits {}

#[derive(serde::Deserialize)]
struct Visited {
    #[serde(rename = "ErrorCode")]
    code: i64,
    #[serde(rename = "MemberList", deserialize_with = "wire::list")]
    guests: Vec<u32>,
    #[serde(rename = "Rooms", deserialize_with = "wire::list")]
    rooms: Vec<u32>,
    #[serde(skip)]
    undecoded: Vec<UndecodedItem>,
}

impl Answer for Visited {
    fn status(&self) -> Status<'_> {
        Status::new("", self.code, "")
    }
    fn undecoded_mut(&mut self) -> Option<&mut Vec<UndecodedItem>> {
        Some(&mut self.undecoded)
    }
}

impl Endpoint for Visits {
    type Response = Visited;
    const META: &'static EndpointMeta = &EndpointMeta {
        path: "my_svc/visits",
        page: GetGroupMemberInfoRequest::META.page,
        ..BASE_ENDPOINT
    };
}

impl PagedItems for Visits {
    type Item = u32;
    fn items(answer: &mut Visited) -> &mut Vec<u32> {
        &mut answer.guests
    }
}

impl Paged for Visits {
    fn is_empty(answer: &Visited) -> bool {
        answer.guests.is_empty()
    }
    fn advance(&mut self, _: &Visited) -> Result<Step, PageFault> {
        Ok(Step::End)
    }
    fn page_size(&self) -> Option<u32> {
        None
    }
    fn set_page_size(&mut self, _: u32) {}
}

#[tokio::test]
async fn what_cannot_be_read_of_other_lists_comes_at_the_end_of_the_page() {
    let answer = json!({"ErrorCode": 0, "MemberList": ["x", 1, 2, "x", "x", 3], "Rooms": [7, "x"]});
    let server = Server::playing([Reply::Body(answer.to_string())]).await;
    let chat = server.client();
    let mut items = chat.call(Visits {}).items();
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        seen.push(item.map_or_else(
            |error| error.item().unwrap().path.clone(),
            |guest| guest.to_string(),
        ));
    }
    assert_eq!(
        seen,
        [
            "MemberList[0]",
            "1",
            "2",
            "MemberList[3]",
            "MemberList[4]",
            "3",
            "Rooms[1]"
        ]
    );
    let mut pages = chat.call(Visits {}).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().rooms, [7]);
}

#[tokio::test]
async fn items_that_cannot_be_read_count_where_the_next_page_begins() {
    let server = half_readable().await;
    let chat = server.client();
    let mut pages = chat
        .group()
        .get_group_member_info("@TGS#1")
        .limit(3)
        .pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!((first.member_list.len(), first.undecoded.len()), (2, 1));
    let bad = &first.undecoded[0];
    assert_eq!((bad.list.as_str(), bad.index), ("MemberList", 1));
    assert_eq!(bad.json(), r#"{"Role":"planted-role"}"#);
    assert!(bad.reason.contains("Member_Account"), "{}", bad.reason);
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.is_none(), "three and two are all five");
    let offsets: Vec<_> = server
        .bodies()
        .into_iter()
        .map(|body| body["Offset"].clone())
        .collect();
    assert_eq!(offsets, [json!(null), json!(3)]);
}

#[tokio::test]
async fn a_page_whose_future_was_dropped_is_not_asked_for_again() {
    let server = Server::playing([subscribers("", &["ann"])]).await;
    let chat = server.client();
    let mut pages = chat
        .official_account()
        .get_subscriber_info("@TOA#_news")
        .pages();
    {
        let mut dropped = std::pin::pin!(pages.next());
        poll_fn(|context| {
            assert!(dropped.as_mut().poll(context).is_pending());
            Poll::Ready(())
        })
        .await;
    }
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.subscriber_list.len(), 1);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_page_of_one_item_is_not_shrunk_for_ever() {
    let server = Server::playing([Reply::refusal(10018, "too large")]).await;
    let chat = server.client();
    let request = GetGroupMemberInfoRequest::new("@TGS#1").limit(7);
    let mut pages = chat.call(request).pages();
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.api().unwrap().code(), 10018);
    let sizes: Vec<_> = server
        .bodies()
        .into_iter()
        .map(|body| body["Limit"].clone())
        .collect();
    assert_eq!(sizes, [7, 3, 1]);
}
