//! Reading an answer with 6000 members, against `serde_json::from_slice` into a struct written for the purpose.
#![allow(missing_docs, clippy::expect_used)]

use std::fmt::Write as _;
use std::hint::black_box;

use chat_tests::bench::ratio;
use chat_types::decode;
use chat_types::group::GetGroupMemberInfoResponse;
use criterion::{Criterion, criterion_group, criterion_main};
use serde::Deserialize;

const MEMBERS: usize = 6000;

/// What somebody would write who needs this one answer.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "it is read, which is what is measured")]
struct Answer {
    action_status: String,
    error_code: i64,
    error_info: String,
    member_num: u32,
    member_list: Vec<Member>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "it is read, which is what is measured")]
struct Member {
    #[serde(rename = "Member_Account")]
    member_account: String,
    role: String,
    join_time: i64,
    msg_seq: u32,
    msg_flag: String,
    last_send_msg_time: i64,
    mute_until: i64,
    name_card: String,
    #[serde(default)]
    app_member_defined_data: Vec<Custom>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "it is read, which is what is measured")]
struct Custom {
    key: String,
    value: String,
}

fn body() -> Vec<u8> {
    let mut text = format!(
        r#"{{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"MemberNum":{MEMBERS},"MemberList":["#
    );
    for at in 0..MEMBERS {
        let comma = if at == 0 { "" } else { "," };
        write!(
            text,
            r#"{comma}{{"Member_Account":"user_{at:06}","Role":"Member","JoinTime":{},"MsgSeq":{at},"MsgFlag":"AcceptAndNotify","LastSendMsgTime":{},"MuteUntil":0,"NameCard":"Card {at}","AppMemberDefinedData":[{{"Key":"MemberDefined1","Value":"value {at}"}}]}}"#,
            1_700_000_000 + at,
            1_700_100_000 + at,
        )
        .expect("writes to memory");
    }
    text.push_str("]}");
    text.into_bytes()
}

fn by_hand(bytes: &[u8]) -> Answer {
    let answer: Answer = serde_json::from_slice(bytes).expect("reads");
    assert!(answer.error_code == 0 && answer.action_status == "OK");
    answer
}

/// Judges the answer as well.
fn ours(bytes: &[u8]) -> GetGroupMemberInfoResponse {
    decode(bytes).expect("reads")
}

fn benches(criterion: &mut Criterion) {
    let body = body();
    let mut group = criterion.benchmark_group("decode 6000 members");
    group.bench_function("chat-types", |bencher| {
        bencher.iter(|| ours(black_box(&body)));
    });
    group.bench_function("yardstick: from_slice into a struct by hand", |bencher| {
        bencher.iter(|| by_hand(black_box(&body)));
    });
    group.finish();
    ratio(
        "decode",
        200,
        || {
            black_box(ours(black_box(&body)));
        },
        || {
            black_box(by_hand(black_box(&body)));
        },
    );
}

criterion_group!(all, benches);
criterion_main!(all);
