//! Pages that begin with what the last one ended with, and batches whose answer names those for whom it worked.

use chat_api::types::live_group::MarkedMember;
use chat_api::{ErrorKind, ItemState};
use chat_tests::scripted::{Reply, Server};
use serde_json::{Value, json};

/// Pairs of key and version.
fn pairs(complete: u8, pairs: &[(&str, u32)]) -> Reply {
    let list: Vec<Value> = pairs
        .iter()
        .map(|(key, seq)| json!({"Key": key, "Value": "x", "Seq": seq}))
        .collect();
    Reply::ok(
        json!({"ExtensionList": list, "CompleteFlag": complete, "LatestSeq": 9, "ClearSeq": 0}),
    )
}

/// The versions that were asked for.
fn starts(server: &Server) -> Vec<Value> {
    let bodies = server.bodies().into_iter();
    bodies.map(|body| body["StartSeq"].clone()).collect()
}

#[tokio::test]
async fn what_two_pages_have_in_common_comes_once() {
    let script = [
        pairs(0, &[("a", 1), ("b", 2), ("c", 2)]),
        pairs(0, &[("b", 2), ("c", 2), ("d", 2), ("a", 3)]),
        // Nothing new, but the end.
        pairs(1, &[("a", 3)]),
    ];
    let server = Server::playing(script).await;
    let chat = server.client();
    let mut items = chat
        .c2c_message()
        .c2c_get_key_values("bob", "1_2_3")
        .items();
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        let item = item.unwrap();
        seen.push((item.key, item.seq));
    }
    let seen: Vec<_> = seen.iter().map(|(key, seq)| (key.as_str(), *seq)).collect();
    let expected = [("a", 1), ("b", 2), ("c", 2), ("d", 2), ("a", 3)];
    assert_eq!(seen, expected);
    assert_eq!(starts(&server), [Value::Null, json!(2), json!(3)]);
}

#[tokio::test]
async fn a_page_with_nothing_new_is_an_error_unless_it_is_the_last() {
    let server = Server::playing([pairs(0, &[("a", 1)])]).await;
    let chat = server.client();
    let mut pages = chat
        .c2c_message()
        .c2c_get_key_values("bob", "1_2_3")
        .pages();
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(error.to_string().contains("`StartSeq`"), "{error}");
    assert!(pages.next().await.is_none());
    assert_eq!(starts(&server), [Value::Null, json!(1)]);
}

#[tokio::test]
async fn whom_a_list_of_successes_does_not_name_has_failed() {
    // Of the first 500, the first worked; the rest of the call is refused.
    let done = json!({"MemberList": [{"Member_Account": "user0", "Marks": [1000]}]});
    let server = Server::playing([Reply::ok(done), Reply::refusal(10010, "gone")]).await;
    let chat = server.client();
    let members = (0..501).map(|at| MarkedMember::new(format!("user{at}"), [1000.into()]));
    let call = chat
        .live_group()
        .modify_user_info("@TGS#aRoom", 1.into(), members);
    let error = call.await.unwrap_err();
    let report = error.batch().unwrap();
    let states: Vec<ItemState> = report.items().iter().map(|item| item.state).collect();
    assert_eq!(states[0], ItemState::Done);
    assert!(
        states[1..500]
            .iter()
            .all(|state| *state == ItemState::Failed(None))
    );
    assert_eq!(states[500], ItemState::NotDone);
}
