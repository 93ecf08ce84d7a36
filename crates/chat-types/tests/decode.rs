//! How answers are read: tolerant where the service moves, strict where a value would be lost.
#![allow(clippy::expect_used, reason = "a helper of tests")]

use chat_types::account::AccountDeleteResponse;
use chat_types::c2c_message::AdminGetroammsgRequest;
use chat_types::group::{CreateGroupRequest, GetGroupMemberInfoResponse};
use chat_types::group_message::GetGroupMsgReceiptDetailResponse;
use chat_types::official_account::{
    AddSubscriberResponse, GetSubscribedOfficialAccountListResponse,
};
use chat_types::relationship::{FriendCheckRequest, FriendCheckResponse};
use chat_types::{
    ActionStatus, Answer, DecodeErrorKind, Endpoint as _, LocationElem, MemberRole, MsgBody,
    MsgFlag, PageFault, Paged as _, ProfileValues, Retry, Scalar, Status, UndecodedItem, UnixTime,
    decode, wire,
};

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

#[test]
fn an_enormous_list_of_bad_items_is_set_aside_at_once() {
    let count = 100_000;
    let good = vec![r#"{"UserID":"u","ResultCode":0,"ResultInfo":""}"#; 10];
    let bad = vec!["{}"; count];
    let items = [good.as_slice(), &bad, &good].concat().join(",");
    let body = format!(r#"{{"ActionStatus":"OK","ErrorCode":0,"ResultItem":[{items}]}}"#);
    let answer: AccountDeleteResponse = decode(body.as_bytes()).unwrap();
    assert_eq!(answer.result_item.len(), 20);
    let places = answer.undecoded.iter().map(|item| item.index);
    assert!(places.eq(10..count + 10));
}

/// Lists in several places, one of them under a key that looks like a path.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Shelves {
    #[serde(rename = "ErrorCode")]
    code: i64,
    #[serde(rename = "a.b", deserialize_with = "wire::list")]
    dotted: Vec<u32>,
    a: Shelf,
    z: Shelf,
    #[serde(deserialize_with = "wire::list_option")]
    maybe: Option<Vec<u32>>,
    #[serde(deserialize_with = "wire::list_option")]
    no: Option<Vec<u32>>,
    body: MsgBody,
    tags: ProfileValues,
    #[serde(skip)]
    undecoded: Vec<UndecodedItem>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Shelf {
    #[serde(deserialize_with = "wire::list")]
    b: Vec<u32>,
    #[serde(deserialize_with = "wire::list")]
    boxes: Vec<Shelf>,
}

impl Answer for Shelves {
    fn status(&self) -> Status<'_> {
        Status::new("", self.code, "")
    }
    fn undecoded_mut(&mut self) -> Option<&mut Vec<UndecodedItem>> {
        Some(&mut self.undecoded)
    }
}

#[test]
fn every_list_of_an_answer_keeps_its_good_items() {
    let answer: Shelves = decode(
        br#"{"ErrorCode":0, "a.b":[1,"x",2,"x"], "a":{"b":["x",3], "boxes":[{"b":[4]},{"b":[5,"x"]},{}]},
            "z":{"b":null, "boxes":[[],{"b":"x"},null]}, "maybe":["x",6], "no":null,
            "body":[{"MsgType":"TIMTextElem","MsgContent":{"Text":7}},{"MsgType":"TIMTextElem","MsgContent":{"Text":"tea"}}],
            "tags":[{"Tag":"Tag_Profile_IM_Nick","Value":"Al"},{"Value":1},8]}"#,
    )
    .unwrap();
    assert_eq!(answer.dotted, [1, 2]);
    assert_eq!(answer.a.b, [3]);
    let boxes: Vec<_> = answer.a.boxes.iter().map(|shelf| &shelf.b[..]).collect();
    assert_eq!(boxes, [&[4_u32][..], &[]], "an item stays whole or goes");
    assert_eq!((answer.z.b.len(), answer.z.boxes.len()), (0, 1));
    assert_eq!((answer.maybe, answer.no), (Some(vec![6]), None));
    assert_eq!((answer.body.len(), answer.tags.iter().count()), (1, 1));
    let mut bad: Vec<_> = answer
        .undecoded
        .iter()
        .map(|item| (item.path.as_str(), item.list.as_str(), item.index))
        .collect();
    bad.sort_unstable();
    assert_eq!(
        bad,
        [
            ("a.b[0]", "a.b", 0),
            ("a.b[1]", "a.b", 1),
            ("a.b[3]", "a.b", 3),
            ("a.boxes[1].b[1]", "a.boxes", 1),
            ("body[0]", "body", 0),
            ("maybe[0]", "maybe", 0),
            ("tags[1]", "tags", 1),
            ("tags[2]", "tags", 2),
            ("z.boxes[1].b", "z.boxes", 1),
            ("z.boxes[2]", "z.boxes", 2),
        ]
    );
}

#[test]
fn what_could_not_be_read_of_a_split_call_is_counted_on_from_part_to_part() {
    let part = |items: &str, failed: &str| -> FriendCheckResponse {
        let body = format!(
            r#"{{"ActionStatus":"OK","ErrorCode":0,"InfoItem":[{items}],"Fail_Account":[{failed}]}}"#
        );
        decode(body.as_bytes()).unwrap()
    };
    let good = r#"{"To_Account":"a","Relation":"CheckResult_Type_NoRelation","ResultCode":0,"ResultInfo":""}"#;
    let bad = r#"{"To_Account":"b","Relation":5,"ResultCode":0}"#;
    let mut whole = part(&format!("{bad},{good},{good}"), "\"b\"");
    for _ in 0..2 {
        FriendCheckRequest::merge(&mut whole, part(&format!("{good},{bad}"), "\"x\",7"));
    }
    assert_eq!((whole.info_item.len(), whole.fail_account.len()), (4, 3));
    let mut bad: Vec<_> = whole
        .undecoded
        .iter()
        .map(|item| (item.list.as_str(), item.index, item.path.as_str()))
        .collect();
    bad.sort_unstable();
    assert_eq!(
        bad,
        [
            ("Fail_Account", 2, "Fail_Account[2]"),
            ("Fail_Account", 4, "Fail_Account[4]"),
            ("InfoItem", 0, "InfoItem[0].Relation"),
            ("InfoItem", 4, "InfoItem[4].Relation"),
            ("InfoItem", 6, "InfoItem[6].Relation"),
        ]
    );
}

/// An answer that has no place for items that do not fit.
#[derive(Debug, serde::Deserialize)]
struct Strict {
    #[serde(rename = "ErrorCode")]
    code: i64,
    #[serde(deserialize_with = "wire::list")]
    items: Vec<u32>,
}

impl Answer for Strict {
    fn status(&self) -> Status<'_> {
        Status::new("", self.code, "")
    }
}

#[test]
fn no_item_is_dropped_in_silence() {
    let error = kind(decode::<Strict>(br#"{"ErrorCode":0,"items":[1,2,"x"]}"#));
    assert!(
        matches!(&error, DecodeErrorKind::Shape { path, .. } if path == "items[2]"),
        "{error:?}"
    );
    let answer: Strict = decode(br#"{"ErrorCode":0,"items":[1,2]}"#).unwrap();
    assert_eq!(answer.items, [1, 2]);
}

#[test]
fn a_code_that_is_null_reads_as_missing() {
    let answer: AddSubscriberResponse =
        decode(br#"{"ActionStatus":"OK","ErrorCode":null,"ErrorInfo":null}"#).unwrap();
    assert_eq!(answer.error_code, 0);
    let refused = kind(decode::<AddSubscriberResponse>(
        br#"{"ActionStatus":"FAIL","ErrorCode":null}"#,
    ));
    assert!(matches!(&refused, DecodeErrorKind::Refused(r) if r.code == 0));
    let neither = kind(decode::<AddSubscriberResponse>(br#"{"ErrorCode":null}"#));
    assert_eq!(neither, DecodeErrorKind::NoStatus);
}

#[test]
fn a_refusal_is_one_although_its_words_are_no_text() {
    for body in [
        r#"{"ActionStatus":"FAIL","ErrorCode":10002,"ErrorInfo":{"a":1}}"#,
        r#"{"ActionStatus":7,"ErrorCode":10002,"ErrorInfo":"busy"}"#,
        r#"{"ActionStatus":"FAIL","ErrorCode":"10002","ErrorInfo":[]}"#,
    ] {
        let kind = kind(decode::<GetGroupMemberInfoResponse>(body.as_bytes()));
        let DecodeErrorKind::Refused(refusal) = kind else {
            panic!("{body}: {kind:?}");
        };
        assert_eq!(refusal.code, 10002, "{body}");
    }
    let word = decode::<AddSubscriberResponse>(br#"{"ActionStatus":"FAIL","ErrorCode":{}}"#);
    assert!(matches!(kind(word), DecodeErrorKind::Refused(_)));
}

#[test]
fn a_code_may_travel_as_text() {
    let answer: AddSubscriberResponse =
        decode(br#"{"ActionStatus":"OK","ErrorCode":"0","SubscriberList":[]}"#).unwrap();
    assert_eq!(answer.error_code, 0);
    let nothing = decode::<AddSubscriberResponse>(br#"{"ErrorCode":{"a":1}}"#);
    assert!(matches!(kind(nothing), DecodeErrorKind::NoStatus));
}

#[test]
fn a_field_under_its_old_and_its_new_name_is_read_once() {
    let answer: GetGroupMemberInfoResponse = decode(
        br#"{"ActionStatus":"OK","ErrorCode":0,"MemberNum":3,"MemberList":[
            {"Member_Account":"a","MuteUntil":4102444800,"ShutUpUntil":1},
            {"Member_Account":"b","ShutUpUntil":4102444801,"MuteUntil":null},
            {"Member_Account":"c","ShutUpUntil":4102444802}]}"#,
    )
    .unwrap();
    assert_eq!(answer.undecoded, []);
    let until = answer.member_list.iter().map(|member| member.mute_until);
    let expected = [4_102_444_800, 4_102_444_801, 4_102_444_802].map(|at| Some(UnixTime::new(at)));
    assert_eq!(until.collect::<Vec<_>>(), expected);

    // At the top of an answer too.
    let receipts: GetGroupMsgReceiptDetailResponse = decode(
        br#"{"ActionStatus":"OK","ErrorCode":0,"IsFinish":1,"IsFinished":0,"MsgSeq":1,"Cursor":"","UnreadList":[],"ReadList":[]}"#,
    )
    .unwrap();
    assert!(receipts.is_finish);
}

#[test]
fn a_request_moves_on_as_a_whole_or_not_at_all() {
    let mut request = AdminGetroammsgRequest::new("a", "b", UnixTime::new(1), UnixTime::new(9));
    let half = decode(
        br#"{"ActionStatus":"OK","ErrorCode":0,"Complete":0,"MsgCnt":0,"MsgList":[],"LastMsgTime":5}"#,
    )
    .unwrap();
    assert_eq!(
        request.advance(&half),
        Err(PageFault::Missing("LastMsgKey"))
    );
    assert_eq!(request.max_time, UnixTime::new(9));
}

#[test]
fn text_and_whole_numbers_keep_every_digit() {
    for json in [
        "18446744073709551615",
        "-9223372036854775808",
        "0.5",
        r#""7""#,
    ] {
        let value: Scalar = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
    }
}

#[test]
fn an_empty_id_is_none_of_ones_own() {
    let group = || CreateGroupRequest::new("Public", "Tea").owner_account("al");
    assert_eq!(group().group_id("tea").retry(), &Retry::Repeatable);
    for nobodys in [group(), group().group_id("")] {
        assert_eq!(nobodys.retry(), &Retry::Never);
    }
}

#[test]
fn a_number_that_json_cannot_hold_is_not_sent_as_none() {
    let place = |north| serde_json::to_value(LocationElem::new("Pole", north, 0.0));
    assert_eq!(place(90.0).unwrap()["Latitude"], 90.0);
    for nowhere in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(place(nowhere).is_err(), "{nowhere}");
    }
}
