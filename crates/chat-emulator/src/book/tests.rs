use serde_json::json;

use super::*;

fn key(op: &str, body: &serde_json::Value) -> String {
    keys(chat_types::endpoint(op).unwrap(), body, "admin")
        .call
        .name
}

#[test]
fn the_key_of_a_call_is_made_of_its_ids() {
    let import = "im_open_login_svc/account_import";
    assert_eq!(
        key(import, &json!({"UserID": "alice", "Nick": "A"})),
        "UserID=alice"
    );
    let create = "group_open_http_svc/create_group";
    let body = json!({"Name": "Tea", "GroupId": "tea", "Owner_Account": "bob"});
    assert_eq!(key(create, &body), "Owner_Account=bob&GroupId=tea");
    let subscribe = "official_account_open_http_svc/add_subscriber";
    let body = json!({"Official_Account": "@TOA#_a", "SubscriberList": [
        {"Subscriber_Account": "x"}, {"Subscriber_Account": "y"}]});
    assert_eq!(
        key(subscribe, &body),
        "Official_Account=@TOA#_a&SubscriberList.Subscriber_Account=x&SubscriberList.Subscriber_Account=y"
    );
    let leave = "group_open_http_svc/delete_group_member";
    let body = json!({"GroupId": "tea", "MemberToDel_Account": ["x", "y"]});
    assert_eq!(
        key(leave, &body),
        "GroupId=tea&MemberToDel_Account=x&MemberToDel_Account=y"
    );
}

#[test]
fn long_keys_are_cut_and_still_differ() {
    let import = "im_open_login_svc/account_import";
    let long = |last: &str| key(import, &json!({"UserID": "茶".repeat(200) + last}));
    let (one, two) = (long("1"), long("2"));
    assert_ne!(one, two);
    assert!(one.len() <= 256 && two.len() <= 256, "{one}");
    assert_eq!(one, long("1"));
}

#[test]
fn what_is_forgotten_is_still_counted() {
    let meta = chat_types::endpoint("im_open_login_svc/account_import").unwrap();
    let mut book = Book::new(Retention::new().commits(2).calls(3));
    for number in 1..=5 {
        book.commit(meta, number.to_string(), number);
        book.call(Some(meta), Ending::CarriedOut, None, number, Duration::ZERO);
    }
    let ledger = book.ledger(None, None);
    let keys: Vec<&str> = ledger.commits.iter().map(|commit| &*commit.key).collect();
    assert_eq!(
        (keys, ledger.total, ledger.forgotten),
        (vec!["4", "5"], 5, 3)
    );
    assert_eq!(ledger.commits[0].sequence, 4);
    assert_eq!(book.ledger(Some(meta.path), Some("5")).commits.len(), 1);
    assert_eq!(book.ledger(None, Some("1")).commits.len(), 0);
    assert_eq!(book.ledger(Some("x/y"), None).commits.len(), 0);
    let numbers: Vec<u64> = book.log().map(|call| call.number).collect();
    assert_eq!((numbers, book.calls()), (vec![3, 4, 5], 5));
    let receipts = book.receipts()[meta.path];
    assert_eq!(
        (receipts.received, receipts.carried_out, receipts.committed),
        (5, 5, 5)
    );

    book.clear();
    assert_eq!((book.calls(), book.ledger(None, None).total), (0, 0));
    assert!(book.receipts().is_empty());
}

#[test]
fn each_ending_is_counted_where_it_belongs() {
    let meta = chat_types::endpoint("im_open_login_svc/account_import").unwrap();
    let mut book = Book::new(Retention::new().calls(0));
    let lost = Some(Phase::Pre);
    for (ending, fault) in [
        (Ending::Refused(60007), None),
        (Ending::Refused(60007), None),
        (Ending::NotModelled, None),
        (Ending::Lost, lost),
        (Ending::CarriedOut, Some(Phase::Post)),
    ] {
        book.call(Some(meta), ending, fault, 0, Duration::ZERO);
    }
    book.delayed(meta);
    let wanted = Receipts {
        received: 5,
        carried_out: 1,
        committed: 0,
        refused: 2,
        faulted: 3,
    };
    assert_eq!(book.receipts()[meta.path], wanted);
    assert_eq!(book.log().count(), 0);
}

fn all_keys(op: &str, body: &serde_json::Value) -> CallKeys {
    keys(chat_types::endpoint(op).unwrap(), body, "admin")
}

#[test]
fn what_a_repeat_is_known_by_comes_from_the_spec() {
    let send = "openim/sendmsg";
    let said = |text: &str| json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}]);
    let body = |text: &str, to: &str| json!({"To_Account": to, "MsgSeq": 1, "MsgRandom": 2, "MsgBody": said(text)});
    let one = all_keys(send, &body("planted", "bob"));
    assert_eq!(one.window, Some(Duration::from_secs(120)));
    assert!(one.call.repeat.is_some() && one.items.is_empty());
    let name = &one.call.name;
    assert!(
        name.starts_with("From_Account=admin&MsgSeq=1&MsgRandom=2&MsgBody=#"),
        "{name}"
    );
    assert!(!name.contains("planted"), "{name}");
    assert_ne!(all_keys(send, &body("other", "bob")).call, one.call);
    assert_eq!(
        all_keys(send, &body("planted", "carol")).call,
        one.call,
        "the receiver is not named"
    );
    let mut without = body("planted", "bob");
    without.as_object_mut().unwrap().remove("MsgSeq");
    assert_eq!(all_keys(send, &without).call.repeat, None);
    let import = all_keys("openim/importmsg", &body("planted", "bob"));
    assert_eq!(import.window, None);
    let never = all_keys("openim/batchsendmsg", &body("planted", "bob"));
    assert_eq!((never.call.repeat, never.items[0].repeat), (None, None));
}

#[test]
fn items_that_are_told_apart_have_keys_of_their_own() {
    let import = "group_open_http_svc/import_group_msg";
    let body =
        json!({"GroupId": "tea", "MsgList": [{"Random": 1}, {}, {"Random": 1}, {"Random": 2}]});
    let keys = all_keys(import, &body);
    assert_eq!(keys.call.repeat, None, "the call as a whole has none");
    let names: Vec<&str> = keys.items.iter().map(|key| key.name.as_str()).collect();
    let one = "GroupId=tea&MsgList.Random=1";
    assert_eq!(
        names,
        [one, "GroupId=tea", one, "GroupId=tea&MsgList.Random=2"]
    );
    let repeats: Vec<_> = keys.items.iter().map(|key| key.repeat).collect();
    assert!(repeats[0].is_some() && repeats[0] == repeats[2] && repeats[0] != repeats[3]);
    assert_eq!(repeats[1], None, "the service draws a number");
    let batch = all_keys(
        "openim/batchsendmsg",
        &json!({"To_Account": ["x", "y"], "MsgRandom": 3}),
    );
    let names: Vec<&str> = batch.items.iter().map(|key| key.name.as_str()).collect();
    assert_eq!(
        names,
        ["MsgRandom=3&To_Account=x", "MsgRandom=3&To_Account=y"]
    );
}
