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
