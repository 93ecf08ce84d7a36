//! Lists that are longer than one call takes.

use chat_api::types::group_message::GroupMsgToImport;
use chat_api::types::meta::{Batch, EndpointMeta};
use chat_api::types::{Answer, BASE_ENDPOINT, Endpoint, MsgElement, Status, TextElem, UnixTime};
use chat_api::{BatchItem, Delivery, Error, ErrorKind, ItemState};
use chat_tests::scripted::{Reply, Request, Server};
use chat_tests::town::Town;
use serde_json::{Value, json};

const ADD: &str = "official_account_open_http_svc/add_subscriber";

fn people(count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("p{number:03}")).collect()
}

/// The ids of a list of objects.
fn ids(list: &Value, id: &str) -> Vec<String> {
    let items = list.as_array().unwrap().iter();
    items
        .map(|item| item[id].as_str().unwrap().to_owned())
        .collect()
}

/// The service's answer to a part: everybody was added, except that every hundredth was there before.
fn added(request: &Request) -> Reply {
    let users = ids(&request.json()["SubscriberList"], "Subscriber_Account");
    let outcome = |user: &String| json!({"Subscriber_Account": user, "Result": 1 + u8::from(user.ends_with("00"))});
    Reply::ok(json!({"SubscriberList": users.iter().map(outcome).collect::<Vec<_>>()}))
}

/// Adds 250 subscribers where the second of three parts meets this reply.
async fn second_part_meets(reply: Reply) -> (Server, Error) {
    let server = Server::answering(move |at, request| match at {
        1 => reply.clone(),
        _ => added(request),
    })
    .await;
    let chat = server.client();
    let call = chat
        .official_account()
        .add_subscriber("@TOA#_news", people(250));
    let error = call
        .with_retry(chat_api::RetryPolicy::off())
        .await
        .unwrap_err();
    (server, error)
}

/// How many items in a row have which state.
fn runs(error: &Error) -> Vec<(usize, ItemState)> {
    let items = error.batch().unwrap().items();
    let mut runs: Vec<(usize, ItemState)> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        assert_eq!((item.index, &item.id), (at, &format!("p{:03}", at + 1)));
        match runs.last_mut() {
            Some((count, state)) if *state == item.state => *count += 1,
            _ => runs.push((1, item.state)),
        }
    }
    runs
}

#[tokio::test]
async fn a_long_list_goes_in_parts_and_in_order() {
    let town = Town::start().await;
    let users = town.people(250).await;
    let account = town.official_account("News", &users[..1]).await;
    let before = town.sent.bodies(ADD).len();

    let answer = town
        .chat
        .official_account()
        .add_subscriber(&account, &users)
        .await
        .unwrap();
    let sent = town.sent.bodies(ADD).split_off(before);
    let parts: Vec<Vec<String>> = sent
        .iter()
        .map(|body| ids(&body["SubscriberList"], "Subscriber_Account"))
        .collect();
    assert_eq!(
        parts.iter().map(Vec::len).collect::<Vec<_>>(),
        [100, 100, 50]
    );
    assert_eq!(parts.concat(), users);

    let told: Vec<_> = answer
        .subscriber_list
        .iter()
        .map(|item| item.subscriber_account.as_str())
        .collect();
    assert_eq!(told, users, "the answers are joined");
    let info = town
        .chat
        .official_account()
        .get_subscriber_info(&account)
        .limit(1)
        .await
        .unwrap();
    assert_eq!(info.subscriber_num, 250);
}

#[tokio::test]
async fn what_could_not_be_read_has_its_place_in_the_whole_list() {
    let server = Server::answering(|_, request| {
        let Reply::Body(answer) = added(request) else {
            panic!("a body");
        };
        let mut answer: Value = serde_json::from_str(&answer).unwrap();
        answer["SubscriberList"][7]["Result"] = json!("soon");
        Reply::ok(answer)
    })
    .await;
    let chat = server.client();
    let call = chat
        .official_account()
        .add_subscriber("@TOA#_news", people(250));
    let answer = call.await.unwrap();
    assert_eq!(answer.subscriber_list.len(), 247);
    let places = answer.undecoded.iter();
    let places: Vec<_> = places
        .map(|item| (item.index, item.path.as_str()))
        .collect();
    assert_eq!(
        places,
        [
            (7, "SubscriberList[7].Result"),
            (107, "SubscriberList[107].Result"),
            (207, "SubscriberList[207].Result"),
        ]
    );
}

#[tokio::test]
async fn a_list_that_just_fits_is_one_call() {
    let server = Server::answering(|_, request| added(request)).await;
    for (count, calls) in [(100, 1), (101, 3)] {
        let chat = server.client();
        let _ = chat
            .official_account()
            .add_subscriber("@TOA#_news", people(count))
            .await
            .unwrap();
        assert_eq!(server.requests().len(), calls, "with {count}");
    }
}

#[tokio::test]
async fn failures_of_all_parts_are_in_the_joined_answer() {
    let town = Town::start().await;
    let users = town.people(240).await;
    let account = town.official_account("News", &users[..1]).await;
    let strangers = ["x1", "x2", "x3"].map(str::to_owned);
    let all = [
        &strangers[..1],
        &users[..120],
        &strangers[1..2],
        &users[120..],
        &strangers[2..],
    ]
    .concat();
    let answer = town
        .chat
        .official_account()
        .add_subscriber(&account, &all)
        .await
        .unwrap();
    let failed: Vec<_> = answer
        .failures()
        .map(|item| item.subscriber_account.as_str())
        .collect();
    assert_eq!(failed, strangers);
}

#[tokio::test]
async fn a_part_that_was_refused_does_not_keep_the_others_back() {
    let (server, error) = second_part_meets(Reply::refusal(130_006, "full")).await;
    assert_eq!(server.requests().len(), 3);
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Api, Delivery::Answered)
    );
    assert_eq!(
        runs(&error),
        [
            (99, ItemState::Done),
            (1, ItemState::Already),
            (100, ItemState::NotDone),
            (50, ItemState::Done)
        ]
    );
    assert_eq!(error.batch().unwrap().reached(), 150);
    let text = error.to_string();
    assert!(
        text.contains("130006") && text.ends_with("(150 of 250 items were done)"),
        "{text}"
    );
}

#[tokio::test]
async fn after_an_unknown_outcome_nothing_more_is_sent() {
    let (server, error) = second_part_meets(Reply::Reset).await;
    assert_eq!(server.requests().len(), 2);
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Interrupted, Delivery::Unknown)
    );
    assert_eq!(
        runs(&error),
        [
            (99, ItemState::Done),
            (1, ItemState::Already),
            (100, ItemState::Unknown),
            (50, ItemState::NotDone)
        ]
    );
    assert_eq!(error.batch().unwrap().reached(), 100);
}

#[tokio::test]
async fn what_a_success_that_cannot_be_read_did_is_unknown() {
    // The service said 0, so they were added; only nobody can read who.
    let (server, error) =
        second_part_meets(Reply::ok(json!({"SubscriberList": "all of them"}))).await;
    assert_eq!(server.requests().len(), 3);
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Shape, Delivery::Answered)
    );
    assert_eq!(
        runs(&error),
        [
            (99, ItemState::Done),
            (1, ItemState::Already),
            (100, ItemState::Unknown),
            (50, ItemState::Done)
        ]
    );
}

#[tokio::test]
async fn an_open_part_is_told_before_one_that_was_refused_earlier() {
    let server = Server::playing([Reply::refusal(130_006, "full"), Reply::Reset]).await;
    let chat = server.client();
    let call = chat
        .official_account()
        .add_subscriber("@TOA#_news", people(250));
    let error = call
        .with_retry(chat_api::RetryPolicy::off())
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Interrupted, Delivery::Unknown)
    );
    assert!(error.outcome_unknown().is_some());
    assert_eq!(
        runs(&error),
        [
            (100, ItemState::NotDone),
            (100, ItemState::Unknown),
            (50, ItemState::NotDone)
        ]
    );
}

#[tokio::test]
async fn where_nothing_can_be_sent_nothing_is_done() {
    let chat = chat_tests::scripted::quick(&chat_tests::scripted::nobody().await)
        .build()
        .unwrap();
    let call = chat
        .official_account()
        .add_subscriber("@TOA#_news", people(250));
    let error = call.await.unwrap_err();
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Connect, Delivery::NotSent)
    );
    assert_eq!(runs(&error), [(250, ItemState::NotDone)]);
}

#[tokio::test]
async fn an_outcome_that_cannot_be_read_is_unknown_and_not_a_success() {
    let server = Server::answering(|at, _| match at {
        0 => Reply::ok(json!({"SubscriberList": [{"Subscriber_Account": "p001", "Result": {}}]})),
        _ => Reply::refusal(130_006, "full"),
    })
    .await;
    let chat = server.client();
    let call = chat
        .official_account()
        .add_subscriber("@TOA#_news", people(101));
    let error = call.await.unwrap_err();
    assert_eq!(
        runs(&error),
        [(100, ItemState::Unknown), (1, ItemState::NotDone)]
    );
}

#[tokio::test]
async fn members_leave_in_parts_although_the_answer_names_nobody() {
    let town = Town::start().await;
    let users = town.people(230).await;
    let group = town.group(chat_api::types::GroupType::Public, &users).await;
    let family = town.chat.group();
    assert_eq!(
        family
            .get_group_member_info(&group)
            .limit(1)
            .await
            .unwrap()
            .member_num,
        231
    );
    let _ = family
        .delete_group_member(&group, &users)
        .reason("The hall closes")
        .await
        .unwrap();

    let sent = town.sent.bodies("group_open_http_svc/delete_group_member");
    let sizes = sent
        .iter()
        .map(|body| body["MemberToDel_Account"].as_array().unwrap().len());
    assert_eq!(sizes.collect::<Vec<_>>(), [100, 100, 30]);
    assert!(
        sent.iter()
            .all(|body| body["Reason"] == "The hall closes" && body["GroupId"] == json!(group))
    );
    assert_eq!(
        family
            .get_group_member_info(&group)
            .limit(1)
            .await
            .unwrap()
            .member_num,
        1
    );
}

#[tokio::test]
async fn a_part_of_removals_that_failed_is_told_item_by_item() {
    let server = Server::playing([
        Reply::ok(json!({})),
        Reply::refusal(10010, "gone"),
        Reply::ok(json!({})),
    ])
    .await;
    let chat = server.client();
    let error = chat
        .group()
        .delete_group_member("@TGS#1", people(201))
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(
        runs(&error),
        [
            (100, ItemState::Done),
            (100, ItemState::NotDone),
            (1, ItemState::Done)
        ]
    );
}

#[tokio::test]
async fn an_answer_that_names_failures_only_leaves_the_others_done() {
    let server = Server::playing([
        Reply::ok(json!({"FailAccounts": ["p002"]})),
        Reply::refusal(70398, "full"),
    ])
    .await;
    let chat = server.client();
    let error = chat
        .account()
        .multiaccount_import(people(102))
        .await
        .unwrap_err();
    assert_eq!(
        runs(&error),
        [
            (1, ItemState::Done),
            (1, ItemState::Failed(None)),
            (98, ItemState::Done),
            (2, ItemState::NotDone)
        ]
    );
}

#[tokio::test]
async fn somebody_whom_an_answer_about_everybody_leaves_out_is_unknown() {
    let server = Server::answering(|at, request| match at {
        0 => {
            let mut users = ids(&request.json()["SubscriberList"], "Subscriber_Account");
            let _ = users.remove(1);
            let outcome = |user: &String| json!({"Subscriber_Account": user, "Result": 1});
            Reply::ok(json!({"SubscriberList": users.iter().map(outcome).collect::<Vec<_>>()}))
        }
        _ => Reply::refusal(130_006, "full"),
    })
    .await;
    let chat = server.client();
    let call = chat
        .official_account()
        .add_subscriber("@TOA#_news", people(101));
    assert_eq!(
        runs(&call.await.unwrap_err()),
        [
            (1, ItemState::Done),
            (1, ItemState::Unknown),
            (98, ItemState::Done),
            (1, ItemState::NotDone)
        ]
    );
}

/// An answer about accounts that were to be deleted. The second of the call has a wrong name, the others are gone.
fn gone(request: &Request) -> Reply {
    let users = ids(&request.json()["DeleteItem"], "UserID");
    let outcome = |(at, user): (usize, &String)| {
        let code = if at == 1 { 70402 } else { 70107 };
        json!({"UserID": user, "ResultCode": code, "ResultInfo": "Err"})
    };
    let items: Vec<_> = users.iter().enumerate().map(outcome).collect();
    Reply::ok(json!({"ResultItem": items}))
}

#[tokio::test]
async fn what_a_lost_attempt_did_is_already_done() {
    let server = Server::answering(|at, request| match at {
        0 => Reply::Reset,
        1 => gone(request),
        _ => Reply::refusal(71000, "not allowed"),
    })
    .await;
    let error = server
        .client()
        .account()
        .account_delete(people(101))
        .await
        .unwrap_err();
    assert_eq!(
        runs(&error),
        [
            (1, ItemState::Already),
            (1, ItemState::Failed(Some(70402))),
            (98, ItemState::Already),
            (1, ItemState::NotDone)
        ]
    );
}

#[tokio::test]
async fn a_report_tells_what_a_lost_attempt_did_also_when_all_goes_well() {
    // Without a lost attempt nobody deleted them: they were never there.
    for (lost, reached) in [(true, 2), (false, 0)] {
        let server = Server::answering(move |at, request| match (at, lost) {
            (0, true) => Reply::Reset,
            _ => gone(request),
        })
        .await;
        let chat = server.client();
        let call = chat.account().account_delete(people(3));
        let (answer, report) = call.with_report().await.unwrap();
        assert_eq!(answer.failures().count(), 3, "the answer is as it came");
        assert_eq!(report.reached(), reached, "{lost}");
        let first = &report.items()[0];
        assert_eq!((first.index, first.id.as_str()), (0, "p001"));
        let state = if lost {
            ItemState::Already
        } else {
            ItemState::Failed(Some(70107))
        };
        assert_eq!(first.state, state);
        assert_eq!(report.items()[1].state, ItemState::Failed(Some(70402)));
    }
}

#[tokio::test]
async fn a_report_covers_all_parts_and_also_calls_that_fail() {
    let server = Server::answering(|_, request| added(request)).await;
    let chat = server.client();
    let add = |count| {
        chat.official_account()
            .add_subscriber("@TOA#_news", people(count))
    };
    let (answer, report) = add(250).with_report().await.unwrap();
    assert_eq!(answer.subscriber_list.len(), 250);
    assert_eq!((report.items().len(), report.reached()), (250, 250));

    let server = Server::playing([Reply::refusal(130_006, "full")]).await;
    let chat = server.client();
    let call = chat
        .official_account()
        .add_subscriber("@TOA#_news", people(2));
    let error = call.with_report().await.unwrap_err();
    assert_eq!(runs(&error), [(2, ItemState::NotDone)]);
}

/// A command whose items must arrive in order, three at a time.
#[derive(serde::Serialize)]
struct Steps {
    #[serde(rename = "Steps")]
    steps: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Stepped {
    #[serde(rename = "ErrorCode")]
    code: i64,
}

impl Answer for Stepped {
    fn status(&self) -> Status<'_> {
        Status::new("", self.code, "")
    }
}

impl Endpoint for Steps {
    type Response = Stepped;
    const META: &'static EndpointMeta = &EndpointMeta {
        path: "my_svc/steps",
        batch: Some(Batch {
            over: "Steps",
            id: None,
            size: 3,
            in_order: true,
        }),
        ..BASE_ENDPOINT
    };

    fn split(&mut self) -> Option<Self> {
        (self.steps.len() > 3).then(|| Self {
            steps: self.steps.drain(..3).collect(),
        })
    }

    fn item_ids(&self) -> Vec<String> {
        self.steps.clone()
    }
}

#[tokio::test]
async fn where_order_matters_a_refusal_ends_the_batch() {
    let script = [
        json!({"ErrorCode": 0}),
        json!({"ErrorCode": 60025}),
        json!({"ErrorCode": 0}),
    ];
    let server = Server::playing(script.map(|answer| Reply::Body(answer.to_string()))).await;
    let error = server
        .client()
        .call(Steps { steps: people(8) })
        .await
        .err()
        .unwrap();
    assert_eq!(server.requests().len(), 2);
    assert_eq!(
        runs(&error),
        [(3, ItemState::Done), (5, ItemState::NotDone)]
    );
}

#[tokio::test]
async fn items_whose_keys_the_client_draws_are_reported_by_them() {
    let server = Server::answering(|at, request| match at {
        0 => {
            let messages = request.json()["MsgList"].as_array().unwrap().len();
            Reply::ok(json!({"ImportMsgResult": vec![json!({"Result": 0}); messages]}))
        }
        _ => Reply::refusal(10010, "no such group"),
    })
    .await;
    let messages = (0..9).map(|number| {
        let text = MsgElement::TextElem(TextElem::new("hello"));
        GroupMsgToImport::new("alice", UnixTime::new(1_700_000_000 + number), text)
    });
    let chat = server.client();
    let call = chat.group_message().import_group_msg("@TGS#1", messages);
    let error = call.with_report().await.unwrap_err();

    let drawn: Vec<String> = server
        .bodies()
        .iter()
        .flat_map(|body| body["MsgList"].as_array().unwrap().clone())
        .map(|message| message["Random"].to_string())
        .collect();
    assert_eq!(drawn.len(), 9);
    let items = error.batch().unwrap().items();
    let ids: Vec<&String> = items.iter().map(|item| &item.id).collect();
    assert_eq!(ids, drawn.iter().collect::<Vec<_>>());
    let done = |item: &BatchItem| item.state == ItemState::Done;
    assert!(items[..7].iter().all(done) && !items[7..].iter().any(done));
}
