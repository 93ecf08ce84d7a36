//! How answers are read: tolerant where the service moves, strict where a value would be lost.
#![allow(clippy::expect_used, reason = "a helper of tests")]

use chat_types::group::GetGroupMemberInfoResponse;
use chat_types::official_account::{
    AddSubscriberResponse, GetSubscribedOfficialAccountListResponse,
};
use chat_types::{ActionStatus, DecodeErrorKind, MemberRole, MsgFlag, UnixTime, decode};

fn kind<T>(result: Result<T, chat_types::DecodeError>) -> DecodeErrorKind {
    result.err().expect("is no good answer").into_kind()
}

#[test]
fn what_the_spec_does_not_know_never_fails_a_call() {
    let answer: GetGroupMemberInfoResponse = decode(
        br#"{"MemberNum": 2, "Novelty": {"a": [1]}, "MemberList": [
            {"Member_Account": "bob", "Role": "Member ", "MsgFlag": "OnSundays", "Later": true, "NameCard": null}
        ], "ErrorCode": 0, "ActionStatus": "OK"}"#,
    )
    .unwrap();
    let bob = &answer.member_list[0];
    assert_eq!(
        bob.role,
        Some(MemberRole::Member),
        "blanks around a word are trimmed"
    );
    assert_eq!(
        bob.msg_flag.as_ref().map(MsgFlag::as_str),
        Some("OnSundays")
    );
    assert_eq!(bob.name_card, None, "null reads as missing");
    assert_eq!(answer.action_status, ActionStatus::Ok);
    assert_eq!(answer.error_info, "", "a missing ErrorInfo is empty");
    assert!(answer.undecoded.is_empty());
}

#[test]
fn a_list_that_is_null_or_missing_is_empty() {
    for body in [
        r#"{"ActionStatus": "OK", "ErrorCode": 0, "SubscriberList": null}"#,
        r#"{"ActionStatus": "OK", "ErrorCode": 0}"#,
    ] {
        let answer: AddSubscriberResponse = decode(body.as_bytes()).unwrap();
        assert!(answer.subscriber_list.is_empty());
    }
}

#[test]
fn a_cursor_keeps_all_digits_of_a_number() {
    let answer: GetGroupMemberInfoResponse = decode(
        br#"{"ActionStatus":"OK","ErrorCode":0,"MemberNum":0,"MemberList":[],"Next":18446744073709551615}"#,
    )
    .unwrap();
    assert_eq!(answer.next.unwrap().as_str(), "18446744073709551615");
}

#[test]
fn zero_is_no_point_in_time_and_times_go_past_2038() {
    let answer: GetGroupMemberInfoResponse = decode(
        br#"{"ActionStatus":"OK","ErrorCode":0,"MemberNum":1,"MemberList":[
            {"Member_Account":"a","MuteUntil":0,"JoinTime":4102444800}]}"#,
    )
    .unwrap();
    assert_eq!(answer.member_list[0].mute_until, None);
    assert_eq!(
        answer.member_list[0].join_time,
        Some(UnixTime::new(4_102_444_800))
    );
}

#[test]
fn bad_items_stand_beside_the_good_ones() {
    let answer: GetGroupMemberInfoResponse = decode(
        br#"{"ActionStatus":"OK","ErrorCode":0,"MemberNum":5,"MemberList":[
            {"Member_Account":"a"},
            {"Member_Account":"b","JoinTime":"private words"},
            {"Member_Account":"c"},
            {"Role":"Owner"},
            {"Member_Account":"e","AppMemberDefinedData":[{"Key":"k","Value":"v"},{"Key":"k","Value":7}]}
        ]}"#,
    )
    .unwrap();
    let good: Vec<_> = answer
        .member_list
        .iter()
        .map(|m| m.member_account.as_str())
        .collect();
    assert_eq!(good, ["a", "c"]);
    let bad: Vec<_> = answer
        .undecoded
        .iter()
        .map(|item| (item.list.as_str(), item.index, item.path.as_str()))
        .collect();
    assert_eq!(
        bad,
        [
            ("MemberList", 1, "MemberList[1].JoinTime"),
            ("MemberList", 3, "MemberList[3]"),
            (
                "MemberList",
                4,
                "MemberList[4].AppMemberDefinedData[1].Value"
            ),
        ]
    );
    assert_eq!(answer.undecoded[1].reason, "missing field `Member_Account`");
    assert_eq!(answer.undecoded[1].json(), r#"{"Role":"Owner"}"#);
    let first = &answer.undecoded[0];
    assert!(first.reason.contains("found string"), "{}", first.reason);
    let shown = format!("{:?} {}", answer.undecoded, first.reason);
    assert!(!shown.contains("private words"), "{shown}");
}

#[test]
fn a_page_of_bad_items_is_read_in_one_go() {
    let items = vec![r#"{"Role":1}"#; 6000].join(",");
    let body =
        format!(r#"{{"ActionStatus":"OK","ErrorCode":0,"MemberNum":6000,"MemberList":[{items}]}}"#);
    let answer: GetGroupMemberInfoResponse = decode(body.as_bytes()).unwrap();
    assert!(answer.member_list.is_empty());
    let places: Vec<_> = answer.undecoded.iter().map(|item| item.index).collect();
    assert_eq!(places, (0..6000).collect::<Vec<_>>());
}

#[test]
fn a_bad_field_outside_lists_names_its_path() {
    let error = kind(decode::<GetSubscribedOfficialAccountListResponse>(
        br#"{"ActionStatus":"OK","ErrorCode":0,"TotalCount":"secret words","CompleteFlag":1,"Next":0}"#,
    ));
    let DecodeErrorKind::Shape { path, reason } = &error else {
        panic!("{error:?}");
    };
    assert_eq!(path, "TotalCount");
    assert!(!reason.contains("secret words"), "{reason}");
    assert!(reason.contains("u32"), "{reason}");
}

#[test]
fn a_refusal_is_told_from_a_broken_answer() {
    let refused = kind(decode::<GetGroupMemberInfoResponse>(
        br#"{"ActionStatus":"FAIL","ErrorInfo":"no such group","ErrorCode":10010}"#,
    ));
    assert!(
        matches!(&refused, DecodeErrorKind::Refused(r) if r.code == 10010 && r.info == "no such group")
    );
    // All fields of the answer are there, and it is a refusal all the same.
    let refused = kind(decode::<AddSubscriberResponse>(
        br#"{"ActionStatus":"FAIL","ErrorInfo":"","ErrorCode":6017,"SubscriberList":[]}"#,
    ));
    assert!(matches!(&refused, DecodeErrorKind::Refused(r) if r.code == 6017));
    let failed = kind(decode::<AddSubscriberResponse>(
        br#"{"ActionStatus":"FAIL","ErrorCode":0}"#,
    ));
    assert!(matches!(&failed, DecodeErrorKind::Refused(r) if r.code == 0 && r.action == "FAIL"));

    let cut = kind(decode::<AddSubscriberResponse>(
        br#"{"ActionStatus":"OK","ErrorC"#,
    ));
    assert!(matches!(cut, DecodeErrorKind::NotJson { .. }), "{cut:?}");
    let latin = kind(decode::<AddSubscriberResponse>(
        b"{\"ActionStatus\":\"\xff\"}",
    ));
    assert!(
        matches!(latin, DecodeErrorKind::NotJson { .. }),
        "{latin:?}"
    );
    for body in ["[]", "7", "\"OK\"", "null"] {
        assert_eq!(
            kind(decode::<AddSubscriberResponse>(body.as_bytes())),
            DecodeErrorKind::NotAnObject,
            "{body}"
        );
    }
    for body in ["{}", r#"{"status":"ok"}"#] {
        assert_eq!(
            kind(decode::<AddSubscriberResponse>(body.as_bytes())),
            DecodeErrorKind::NoStatus
        );
    }
}

#[test]
fn part_success_with_code_zero_is_success() {
    let answer: AddSubscriberResponse =
        decode(br#"{"ActionStatus":"SomeError","ErrorInfo":"ok","ErrorCode":0}"#).unwrap();
    assert_eq!(answer.action_status, ActionStatus::SomeError);
}

#[test]
fn the_outcome_of_an_item_is_read_by_the_rule_of_its_command() {
    let answer: AddSubscriberResponse = decode(
        br#"{"ActionStatus":"OK","ErrorCode":0,"SubscriberList":[
            {"Subscriber_Account":"a","Result":1},{"Subscriber_Account":"b","Result":0},
            {"Subscriber_Account":"c","Result":2},{"Subscriber_Account":"d","Result":9}]}"#,
    )
    .unwrap();
    let failed: Vec<_> = answer
        .failures()
        .map(|f| f.subscriber_account.as_str())
        .collect();
    assert_eq!(failed, ["b", "d"]);
}
