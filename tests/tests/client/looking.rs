//! Commands whose effect can be looked up: the client looks before it sends them again.

use std::sync::Arc;
use std::time::Duration;

use chat_api::types::c2c_message::{BatchsendmsgRequest, SendmsgRequest};
use chat_api::types::conversation_group::{
    ConversationGroupUpdate, ConversationGroupUpdateKind, NewConversationGroup,
};
use chat_api::types::group_message::{
    GroupMsgToImport, ImportGroupMsgRequest, SendGroupMsgRequest,
};
use chat_api::types::meta::{Check, EndpointMeta, Literal, Operand, Retry, Seen, VerifyFirst};
use chat_api::types::official_account::{AddSubscriberResponse, SendOfficialAccountMsgRequest};
use chat_api::types::{
    BASE_ENDPOINT, CommunityPermissions, ConversationRef, MsgElement, TextElem, UnixTime,
};
use chat_api::{Client, Delivery, Endpoint, Error, Evidence, QuotaSettings, RetryPolicy};
use chat_emulator::{Effect, Emulator, Fault, Limits, Phase};
use chat_tests::clock::{QuickClock, SharedClock};
use chat_tests::scripted::{Reply, Server, quick};
use serde_json::{Value, json};

const WRITES: [&str; 3] = [
    "update_contact_group",
    "create_contact_group",
    "create_permission_group",
];

/// The first write gets no answer, later ones succeed; reads answer these pages one after the other.
async fn losing_one(pages: Vec<Reply>, done: Value) -> Server {
    losing(1, pages, done).await
}

async fn losing(writes: usize, pages: Vec<Reply>, done: Value) -> Server {
    let (seen, read) = (std::sync::Mutex::new(0), std::sync::Mutex::new(0));
    Server::answering(move |_, request| {
        if WRITES.iter().any(|write| request.target.contains(write)) {
            let mut seen = seen.lock().unwrap();
            *seen += 1;
            return if *seen <= writes {
                Reply::Reset
            } else {
                Reply::ok(done.clone())
            };
        }
        let mut read = read.lock().unwrap();
        *read += 1;
        pages.get(*read - 1).or(pages.last()).cloned().unwrap()
    })
    .await
}

fn writes(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let writes = requests
        .iter()
        .filter(|request| WRITES.iter().any(|write| request.target.contains(write)));
    writes.map(|request| request.body.clone()).collect()
}

fn reads(server: &Server) -> Vec<Value> {
    let requests = server.requests();
    let reads = requests
        .iter()
        .filter(|request| request.target.contains("/get_"));
    reads.map(|request| request.json()).collect()
}

fn groups(names: &[&str]) -> Reply {
    page(names, 1, 0)
}

fn page(names: &[&str], complete: u32, next: u32) -> Reply {
    let groups: Vec<_> = names
        .iter()
        .map(|name| json!({"GroupName": name, "GroupId": 1}))
        .collect();
    Reply::ok(json!({
        "ContactItem": [], "GroupItem": groups, "CompleteFlag": complete, "NextStartIndex": next,
    }))
}

async fn rename(chat: &Client) -> Result<Option<String>, Error> {
    let change = ConversationGroupUpdate::new(ConversationGroupUpdateKind::Rename, "work")
        .new_group_name("office");
    let call = chat
        .conversation_group()
        .update_contact_group("alice", change);
    let name = call.await?.update_group_result.group_name;
    Ok(name.map(|name| name.as_str().to_owned()))
}

fn renamed() -> Value {
    json!({"UpdateType": 1, "UpdateGroupResult": {"GroupName": "office (from the service)"}})
}

#[tokio::test]
async fn what_is_found_to_be_done_is_a_success_and_is_not_sent_again() {
    let server = losing_one(vec![groups(&["family", "office"])], renamed()).await;
    let name = rename(&server.client()).await.unwrap();
    assert_eq!(name.as_deref(), Some("office"));
    assert_eq!(writes(&server).len(), 1);
    assert_eq!(
        reads(&server),
        [json!({"From_Account": "alice", "StartIndex": 0})]
    );
}

#[tokio::test]
async fn what_is_found_not_to_be_done_is_sent_again_with_the_same_bytes() {
    let server = losing_one(vec![groups(&["family", "work"])], renamed()).await;
    let name = rename(&server.client()).await.unwrap();
    assert_eq!(name.as_deref(), Some("office (from the service)"));
    let writes = writes(&server);
    assert_eq!(writes.len(), 2);
    assert_eq!(writes[0], writes[1]);
}

#[tokio::test]
async fn every_resend_is_preceded_by_a_look_of_its_own() {
    let pages = vec![groups(&["work"]), groups(&["office"])];
    let server = losing(2, pages, renamed()).await;
    let name = rename(&server.client()).await.unwrap();
    assert_eq!(name.as_deref(), Some("office"));
    assert_eq!((writes(&server).len(), reads(&server).len()), (2, 2));
}

#[tokio::test]
async fn all_pages_are_read_before_anything_is_concluded() {
    let pages = vec![page(&["family"], 0, 1), page(&["work"], 1, 0)];
    let server = losing_one(pages, renamed()).await;
    assert!(rename(&server.client()).await.is_ok());
    let starts: Vec<_> = reads(&server)
        .iter()
        .map(|read| read["StartIndex"].clone())
        .collect();
    assert_eq!(starts, [json!(0), json!(1)]);
    assert_eq!(writes(&server).len(), 2);
}

#[tokio::test]
async fn what_cannot_be_told_is_left_to_the_caller() {
    let unclear = [
        groups(&["office", "work"]),
        groups(&[]),
        page(&["work"], 0, 0), // goes round in a circle
        Reply::refusal(50002, "bad parameter"),
        Reply::ok(json!({"GroupItem": 7})),
        Reply::Reset,
    ];
    for reply in unclear {
        let told = format!("{reply:?}");
        let server = losing_one(vec![reply], renamed()).await;
        let error = rename(&server.client()).await.expect_err(&told);
        assert_eq!(writes(&server).len(), 1, "{told}");
        assert_eq!(error.delivery(), Delivery::Unknown, "{told}");
        let unknown = error.outcome_unknown().expect(&told);
        assert_eq!(unknown.evidence(), Some(Evidence::Unclear), "{told}");
        assert!(error.to_string().contains("get_contact_group"), "{error}");
    }
}

#[tokio::test]
async fn what_was_done_but_has_no_answer_to_give_says_so() {
    let bob = serde_json::from_value::<ConversationRef>(json!({"Type": 1, "To_Account": "bob"}));
    let group = NewConversationGroup::new("work", [bob.unwrap()]);
    let server = losing_one(vec![groups(&["work"])], json!({})).await;
    let chat = server.client();
    let call = chat
        .conversation_group()
        .create_contact_group("alice", [group]);
    let error = call.await.unwrap_err();
    let unknown = error.outcome_unknown().unwrap();
    assert_eq!(unknown.evidence(), Some(Evidence::Done));
    assert_eq!(
        unknown.advice(),
        "get_contact_group shows that it was; do not send it again"
    );
    assert_eq!(writes(&server).len(), 1);
}

#[tokio::test]
async fn a_permission_group_with_an_id_is_looked_up_by_it() {
    let guards = |code: i64, name: &str| {
        let group = json!({
            "PermissionGroupId": "@PMG#_guards", "ErrorCode": code, "PermissionGroupName": name, "Permission": 32,
        });
        Reply::ok(json!({"PermissionGroupInfoList": [group], "Next": ""}))
    };
    let create = async |reply: Reply| {
        let done = json!({"PermissionGroupId": "@PMG#_guards"});
        let server = losing_one(vec![reply], done).await;
        let chat = server.client();
        let family = chat.permission_group();
        let call = family
            .create_permission_group("@TGS#_town", "Guards", CommunityPermissions::MUTE_MEMBERS)
            .permission_group_id("@PMG#_guards");
        let created = call.await;
        let sent = json!({
            "GroupId": "@TGS#_town", "PermissionGroupIdList": ["@PMG#_guards"], "Limit": 20,
        });
        assert_eq!(reads(&server), [sent]);
        (created, writes(&server).len())
    };
    let (created, writes) = create(guards(0, "Guards")).await;
    assert_eq!(
        (created.unwrap().permission_group_id.as_str(), writes),
        ("@PMG#_guards", 1)
    );
    for missing in [110006, 110008] {
        let (created, writes) = create(guards(missing, "")).await;
        assert_eq!(
            (created.unwrap().permission_group_id.as_str(), writes),
            ("@PMG#_guards", 2)
        );
    }
    // An answer without a word on it shows nothing.
    let (created, writes) = create(Reply::ok(json!({"PermissionGroupInfoList": []}))).await;
    let error = created.unwrap_err();
    assert_eq!(
        error.outcome_unknown().unwrap().evidence(),
        Some(Evidence::Unclear)
    );
    assert_eq!(writes, 1);
    let (created, writes) = create(guards(0, "Somebody else's")).await;
    let error = created.unwrap_err();
    assert_eq!(
        error.outcome_unknown().unwrap().evidence(),
        Some(Evidence::Unclear)
    );
    assert_eq!(writes, 1);
}

#[tokio::test]
async fn no_look_and_no_resend_goes_past_the_deadline() {
    let clock = SharedClock::default();
    let hands = clock.clone();
    let server = Server::answering(move |_, request| {
        if request.target.contains("update_contact_group") {
            return Reply::Reset;
        }
        hands.advance(Duration::from_secs(30));
        page(&["family"], 0, 1)
    })
    .await;
    let chat = quick(&server.url())
        .clock(Arc::new(clock))
        .timeout(Duration::from_secs(20));
    let error = rename(&chat.build().unwrap()).await.unwrap_err();
    assert_eq!(error.delivery(), Delivery::Unknown);
    // The page that took too long was the last thing that was sent.
    assert_eq!((writes(&server).len(), reads(&server).len()), (1, 1));
}

#[tokio::test]
async fn a_call_that_is_not_sent_again_is_not_looked_up() {
    let server = losing_one(vec![groups(&["office"])], renamed()).await;
    let chat = quick(&server.url())
        .retry(RetryPolicy::off())
        .build()
        .unwrap();
    let error = rename(&chat).await.unwrap_err();
    assert_eq!(error.outcome_unknown().unwrap().evidence(), None);
    assert_eq!(reads(&server).len(), 0);
}

#[tokio::test]
async fn a_raw_call_tells_what_was_found_where_the_answer_cannot_be_told() {
    let server = losing_one(vec![groups(&["work"])], json!({})).await;
    let body = json!({
        "From_Account": "alice", "GroupContactItem": [{"GroupName": "work", "ContactItem": []}],
    });
    let chat = server.client();
    let call = chat.call_raw("recentcontact/create_contact_group", body.to_string());
    let error = call.await.unwrap_err();
    assert_eq!(
        error.outcome_unknown().unwrap().evidence(),
        Some(Evidence::Done)
    );
}

fn secret() -> MsgElement {
    MsgElement::TextElem(TextElem::new("a secret between us"))
}

/// The key that the error of this call names, next to the body that was sent. No error shows whom it is about, or what was
/// written.
async fn key_of<E: Endpoint>(request: E) -> (Vec<(String, String)>, Value, String)
where
    E::Response: std::fmt::Debug,
{
    let server = Server::playing([Reply::Reset]).await;
    let error = server.client().call(request).await.unwrap_err();
    let shown = format!("{error} {error:?} {:?}", error.outcome_unknown());
    for hidden in ["secret", "alice", "@TGS#1", "@TOA#_news"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
    let unknown = error.outcome_unknown().unwrap();
    let key = unknown
        .key()
        .map(|(place, value)| (place.to_owned(), value.to_owned()));
    (key.collect(), server.bodies().remove(0), error.to_string())
}

/// As parts of a key are written: text as it is, numbers in digits.
fn parts<const N: usize>(parts: [(&str, &Value); N]) -> Vec<(String, String)> {
    let text = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    parts
        .into_iter()
        .map(|(place, value)| (place.to_owned(), text(value)))
        .collect()
}

#[tokio::test]
async fn an_outcome_that_is_not_known_names_the_key_that_was_used() {
    let (group, alice) = (json!("@TGS#1"), json!("alice"));

    // Drawn, or the caller's own; and sent by somebody, or by whoever calls.
    let send = SendGroupMsgRequest::new("@TGS#1", secret());
    let (key, sent, told) = key_of(send.clone()).await;
    assert_eq!(
        key,
        parts([("GroupId", &group), ("Random", &sent["Random"])])
    );
    let random = format!(
        "(GroupId, Random {}, From_Account, MsgBody) within 300 s",
        sent["Random"]
    );
    assert!(told.contains(&random), "{told}");
    let (key, _, told) = key_of(send.random(77_u32).from_account("alice")).await;
    let own = [
        ("GroupId", &group),
        ("Random", &json!(77)),
        ("From_Account", &alice),
    ];
    assert_eq!(key, parts(own));
    assert!(told.contains("Random 77"), "{told}");

    // Each item of a list has its own.
    let message = || GroupMsgToImport::new("alice", UnixTime::new(1_700_000_000), secret());
    let import = ImportGroupMsgRequest::new("@TGS#1", [message(), message().random(5_u32)]);
    let (key, sent, told) = key_of(import).await;
    let drawn = &sent["MsgList"][0]["Random"];
    let items = [
        ("GroupId", &group),
        ("MsgList[0].Random", drawn),
        ("MsgList[1].Random", &json!(5)),
    ];
    assert_eq!(key, parts(items));
    let listed = format!("(GroupId, MsgList[0].Random {drawn}, MsgList[1].Random 5)");
    assert!(told.contains(&listed), "{told}");

    // What only may be a part of it counts.
    let (key, sent, told) =
        key_of(SendOfficialAccountMsgRequest::new("@TOA#_news", secret())).await;
    let account = json!("@TOA#_news");
    assert_eq!(
        key,
        parts([("Official_Account", &account), ("Random", &sent["Random"])])
    );
    assert!(
        told.contains(&format!("Random {}", sent["Random"])),
        "{told}"
    );
    let (key, sent, _) = key_of(SendmsgRequest::new("bob", secret()).from_account("alice")).await;
    let c2c = [
        ("From_Account", &alice),
        ("MsgSeq", &sent["MsgSeq"]),
        ("MsgRandom", &sent["MsgRandom"]),
    ];
    assert_eq!(key, parts(c2c));

    // The service drops no repeat of this one, but the numbers tell its messages from others.
    let (key, sent, told) = key_of(BatchsendmsgRequest::new(["bob"], secret())).await;
    let numbers: Vec<_> = ["MsgSeq", "MsgRandom"]
        .into_iter()
        .filter(|name| sent.get(name).is_some())
        .map(|name| (name.to_owned(), sent[name].to_string()))
        .collect();
    assert!(!numbers.is_empty());
    assert_eq!(key, numbers);
    assert!(
        told.contains(&format!("it had {} {}", key[0].0, key[0].1)),
        "{told}"
    );
}

/// With what the error says, a caller sends the message again as the client would have done.
#[tokio::test]
async fn with_the_key_a_caller_can_send_it_again() {
    let emulator = Emulator::start().await.unwrap();
    let chat = Client::builder(emulator.app_id(), emulator.secret_key()).base_url(emulator.url());
    let chat = chat.retry(RetryPolicy::off()).build().unwrap();
    for name in ["administrator", "bob"] {
        let _ = chat.account().account_import(name).await.unwrap();
    }
    let lost = Fault::new("lost", Phase::Post, Effect::Reset).on("openim/sendmsg");
    emulator.app().put_fault(lost.times(1)).unwrap();
    let error = chat
        .c2c_message()
        .sendmsg("bob", secret())
        .await
        .unwrap_err();
    let unknown = error.outcome_unknown().unwrap();
    let part = |name| {
        let found = unknown.key().find(|(place, _)| *place == name);
        found.unwrap().1.parse::<u32>().unwrap()
    };
    let again = chat.c2c_message().sendmsg("bob", secret());
    let again = again.msg_seq(part("MsgSeq")).msg_random(part("MsgRandom"));
    let _ = again.await.unwrap();
    assert_eq!(emulator.app().receipts("openim/sendmsg").committed, 1);
    let other = chat.c2c_message().sendmsg("bob", secret());
    let _ = other.await.unwrap();
    assert_eq!(emulator.app().receipts("openim/sendmsg").committed, 2);
}

/// The look finds nothing, and the lost attempt arrives after it: what the resend is told is about the call's own work.
#[tokio::test]
async fn a_refusal_after_a_look_is_not_the_last_word() {
    let server = Server::answering(|at, _| match at {
        0 => Reply::Reset,
        1 => groups(&["family", "work"]),
        _ => Reply::refusal(51009, "the new name is in use"),
    })
    .await;
    let error = rename(&server.client()).await.unwrap_err();
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 2));
    let unknown = error.outcome_unknown().unwrap();
    assert!(unknown.advice().contains("get_contact_group"), "{error}");
    assert_eq!(error.api().unwrap().code(), 51009);
}

#[tokio::test]
async fn a_read_has_no_outcome_that_matters() {
    let server = Server::playing([Reply::Reset]).await;
    let error = server
        .client()
        .group()
        .get_group_member_info("@TGS#1")
        .await
        .unwrap_err();
    assert_eq!(error.delivery(), Delivery::Unknown);
    assert!(error.outcome_unknown().is_none());
    assert!(!error.to_string().contains("find out"), "{error}");
}

/// A subscription that is looked for among all, one to a page.
#[derive(serde::Serialize)]
struct Subscribe {}

impl Endpoint for Subscribe {
    type Response = AddSubscriberResponse;
    const META: &'static EndpointMeta = &EndpointMeta {
        path: SUBSCRIBE,
        retry: Retry::VerifyFirst(VerifyFirst {
            read: "get_subscriber_info",
            how: "it is in the list",
            check: Some(&Check {
                path: LIST,
                send: &[
                    ("Official_Account", Operand::Literal(Literal::Text(NEWS))),
                    ("Limit", Operand::Literal(Literal::Int(1))),
                ],
                all_pages: true,
                items: "SubscriberList",
                done: Seen {
                    there: NEW,
                    same: &[],
                    gone: &[],
                },
                undone: Seen {
                    there: &[],
                    same: &[],
                    gone: NEW,
                },
                answer: &[],
            }),
        }),
        ..BASE_ENDPOINT
    };
}

const NEWS: &str = "@TOA#_news";
const SUBSCRIBE: &str = "official_account_open_http_svc/add_subscriber";
const LIST: &str = "official_account_open_http_svc/get_subscriber_info";
const NEW: &[(&str, Operand)] = &[("Subscriber_Account", Operand::Literal(Literal::Text("new")))];

#[tokio::test]
async fn a_look_costs_a_resend_for_each_page_and_earns_none() {
    const CALLS: u64 = 600;
    let emulator = Emulator::builder()
        .limits(Limits::off())
        .start()
        .await
        .unwrap();
    let chat = Client::builder(emulator.app_id(), emulator.secret_key())
        .base_url(emulator.url())
        .quota(QuotaSettings::off())
        .clock(Arc::new(QuickClock::default()))
        .build()
        .unwrap();
    let readers = ["one", "two", "three"];
    for id in readers {
        let _ = chat.account().account_import(id).await.unwrap();
    }
    let news = chat.official_account();
    let made = news.create_official_account("one", "News");
    let _ = made.official_account_user_id(NEWS).await.unwrap();
    let _ = news.add_subscriber(NEWS, readers).await.unwrap();
    let app = emulator.app();
    let down = Fault::new("down", Phase::Pre, Effect::Status(502)).on(SUBSCRIBE);
    app.put_fault(down).unwrap();
    let mut given_back = 0;
    for _ in 0..CALLS {
        let error = chat.call(Subscribe {}).await.unwrap_err();
        let unknown = error.outcome_unknown().unwrap();
        assert_eq!(unknown.evidence(), None, "as without a look");
        given_back += u64::from(error.attempts() == 1);
    }
    // One of them made the readers.
    let resends = app.receipts(SUBSCRIBE).received - 1 - CALLS;
    let reads = app.receipts(LIST).received;
    assert!(resends > 0 && reads >= 3 * resends, "{resends} {reads}");
    assert!(given_back > 0, "the budget has an end");
    let more = (resends + reads) as f64 / CALLS as f64;
    assert!(more <= 0.2, "{resends} and {reads} of {CALLS}");
}
