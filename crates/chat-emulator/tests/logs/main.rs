//! What is logged of a call, and what never is.
//!
//! These tests, which all listen from the start, are alone in their process: while a test that does not listen meets a
//! span for the first time, `tracing` may decide that nobody listens to it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../it/http.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod http;

use std::collections::BTreeSet;
use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use chat_emulator::{App, Emulator, Limits, SecretKey};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::http::{Caller, IMPORT};

/// Writes down everything that any span or event has.
#[derive(Clone, Default)]
struct Everything(Arc<Mutex<String>>);

impl Visit for Everything {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        writeln!(self.0.lock().unwrap(), "{field}={value:?}").unwrap();
    }
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }
    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// An emulator whose app and administrator have planted names, and the query of a good call to it.
async fn planted() -> (Emulator, Caller, Vec<(&'static str, String)>) {
    let app = App::new(1_400_000_077, SecretKey::new("planted-key")).admin("planted-admin");
    let emulator = Emulator::builder().app(app).start().await.unwrap();
    let caller = Caller::of(&emulator);
    let mut query = caller.query();
    query[1].1 = "planted-admin".into();
    query[2].1 = caller.ticket("planted-admin");
    (emulator, caller, query)
}

#[tokio::test]
async fn a_call_is_logged_without_what_is_secret() {
    let all = Everything::default();
    let _guard = tracing::subscriber::set_default(all.clone());
    let (_emulator, caller, query) = planted().await;
    let ticket = query[2].1.clone();

    let long = "planted-nick".repeat(50);
    let good = json!({"UserID": "planted-user", "Nick": "planted-nick"}).to_string();
    let bad = json!({"UserID": "planted-user", "Nick": long, "planted-field": 1}).to_string();
    assert_eq!(caller.post(IMPORT, &query, good.as_bytes()).await.code(), 0);
    assert_eq!(
        caller.post(IMPORT, &query, bad.as_bytes()).await.code(),
        40601
    );
    assert_eq!(
        caller
            .post("planted-service/planted-command", &query, good.as_bytes())
            .await
            .code(),
        60009
    );

    let logged = all.0.lock().unwrap().clone();
    for wanted in [
        "path=\"im_open_login_svc/account_import\"",
        "code=0",
        "code=40601",
        "code=60009",
        "elapsed_us=",
    ] {
        assert!(logged.contains(wanted), "{wanted} is not in: {logged}");
    }
    for secret in ["planted", ticket.as_str(), &ticket[..20]] {
        assert!(!logged.contains(secret), "{secret} is in: {logged}");
    }
}

#[tokio::test]
async fn no_command_logs_whom_it_is_about() {
    let all = Everything::default();
    let _guard = tracing::subscriber::set_default(all.clone());
    let (emulator, caller, query) = planted().await;
    emulator.app().set_limits(Limits::off()).unwrap();
    let said = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "planted-text"}}]);

    let account = "@TOA#_planted";
    let pair = ["planted-user", "planted-stranger"];
    let steps = [
        (
            "im_open_login_svc/account_import",
            json!({"UserID": "planted-user"}),
            0,
        ),
        (
            "im_open_login_svc/multiaccount_import",
            json!({"AccountList": [{"UserID": "planted-other"}, {"UserID": "planted-owner"}]}),
            0,
        ),
        (
            "im_open_login_svc/account_check",
            json!({"CheckItem": [{"UserID": "planted-user"}, {"UserID": "planted-stranger"}]}),
            0,
        ),
        (
            "official_account_open_http_svc/create_official_account",
            json!({
                "Owner_Account": "planted-owner",
                "Name": "planted-name",
                "OfficialAccountUserID": account,
                "MaxSubscriberNum": 1,
            }),
            0,
        ),
        (
            "official_account_open_http_svc/modify_official_account_base_info",
            json!({"Official_Account": account, "Introduction": "planted-words"}),
            0,
        ),
        // One finds a place, one finds none, one was never imported.
        (
            "official_account_open_http_svc/add_subscriber",
            json!({"Official_Account": account, "SubscriberList": [
                {"Subscriber_Account": "planted-user"},
                {"Subscriber_Account": "planted-other"},
                {"Subscriber_Account": "planted-stranger"},
            ]}),
            0,
        ),
        (
            "official_account_open_http_svc/get_official_account_info",
            json!({"OfficialAccountIdList": [
                {"Official_Account": account},
                {"Official_Account": "@TOA#_planted-nothing"},
            ]}),
            0,
        ),
        (
            "official_account_open_http_svc/get_subscriber_info",
            json!({"Official_Account": account, "Next": ""}),
            0,
        ),
        (
            "official_account_open_http_svc/get_subscriber_info",
            json!({"Official_Account": account, "Next": "planted-cursor"}),
            6017,
        ),
        (
            "official_account_open_http_svc/get_subscribed_official_account_list",
            json!({"Subscriber_Account": "planted-user"}),
            0,
        ),
        (
            "official_account_open_http_svc/delete_subscriber",
            json!({"Official_Account": account, "SubscriberToDel_Account": pair}),
            0,
        ),
        (
            "official_account_open_http_svc/send_official_account_msg",
            json!({"Official_Account": account, "Random": 1, "MsgBody": said, "CloudCustomData": "planted-data"}),
            0,
        ),
        (
            "official_account_open_http_svc/official_account_msg_get_simple",
            json!({"Official_Account": account, "ReqMsgNumber": 20, "LastMsgKey": "planted-key"}),
            10004,
        ),
        (
            "official_account_open_http_svc/official_account_msg_recall",
            json!({"Official_Account": account, "MsgKeyList": ["planted-key"], "Reason": "planted-reason"}),
            0,
        ),
        (
            "official_account_open_http_svc/destroy_official_account",
            json!({"Official_Account": account}),
            0,
        ),
        (
            "official_account_open_http_svc/destroy_official_account",
            json!({"Official_Account": account}),
            130004,
        ),
        (
            "group_open_http_svc/create_group",
            json!({
                "Type": "Public",
                "Name": "planted-name",
                "GroupId": "planted-group",
                "Owner_Account": "planted-owner",
            }),
            0,
        ),
        (
            "group_open_http_svc/add_group_member",
            json!({"GroupId": "planted-group", "MemberList": [{"Member_Account": "planted-user"}]}),
            0,
        ),
        (
            "group_open_http_svc/add_group_member",
            json!({"GroupId": "planted-group", "MemberList": [{"Member_Account": "planted-stranger"}]}),
            10019,
        ),
        (
            "group_open_http_svc/get_group_info",
            json!({"GroupIdList": ["planted-group", "planted-nothing"]}),
            0,
        ),
        (
            "group_open_http_svc/get_group_member_info",
            json!({"GroupId": "planted-group", "Limit": 10}),
            0,
        ),
        (
            "group_open_http_svc/import_group",
            json!({"Type": "Public", "Name": "planted-name", "GroupId": "planted-old", "Owner_Account": "planted-owner"}),
            0,
        ),
        (
            "group_open_http_svc/import_group_member",
            json!({"GroupId": "planted-group", "MemberList": [{"Member_Account": "planted-stranger"}]}),
            0,
        ),
        (
            "group_open_http_svc/import_group_msg",
            json!({"GroupId": "planted-group", "MsgList": [
                {"From_Account": "planted-stranger", "SendTime": 1, "Random": 1, "MsgBody": said},
            ]}),
            0,
        ),
        (
            "group_open_http_svc/send_group_msg",
            json!({"GroupId": "planted-group", "From_Account": "planted-user", "Random": 1, "MsgBody": said}),
            0,
        ),
        (
            "group_open_http_svc/send_group_msg",
            json!({"GroupId": "planted-group", "From_Account": "planted-stranger", "Random": 2, "MsgBody": said}),
            10004,
        ),
        (
            "group_open_http_svc/group_msg_get_simple",
            json!({"GroupId": "planted-group", "ReqMsgNumber": 20}),
            0,
        ),
        (
            "group_open_http_svc/group_msg_recall",
            json!({"GroupId": "planted-group", "MsgSeqList": [{"MsgSeq": 1}], "Reason": "planted-reason"}),
            0,
        ),
        (
            "group_open_http_svc/send_group_system_notification",
            json!({"GroupId": "planted-group", "Content": "planted-notice"}),
            0,
        ),
        (
            "group_open_http_svc/forbid_send_msg",
            json!({"GroupId": "planted-group", "Members_Account": pair, "MuteTime": 60}),
            0,
        ),
        (
            "openim/sendmsg",
            json!({"From_Account": "planted-user", "To_Account": "planted-owner", "MsgSeq": 1, "MsgRandom": 1, "MsgBody": said}),
            0,
        ),
        (
            "openim/sendmsg",
            json!({"From_Account": "planted-stranger", "To_Account": "planted-owner", "MsgRandom": 1, "MsgBody": said}),
            90008,
        ),
        (
            "openim/batchsendmsg",
            json!({"To_Account": ["planted-owner"], "MsgRandom": 1, "MsgBody": said}),
            0,
        ),
        (
            "openim/importmsg",
            json!({
                "SyncFromOldSystem": 2, "From_Account": "planted-user", "To_Account": "planted-owner", "MsgSeq": 1,
                "MsgRandom": 1, "MsgTimeStamp": 1, "MsgBody": said,
            }),
            0,
        ),
        (
            "openim/admin_getroammsg",
            json!({
                "Operator_Account": "planted-user", "Peer_Account": "planted-owner", "MaxCnt": 9, "MinTime": 0,
                "MaxTime": 9, "LastMsgKey": "planted-key",
            }),
            90001,
        ),
        (
            "openim/admin_msgwithdraw",
            json!({"From_Account": "planted-user", "To_Account": "planted-owner", "MsgKey": "planted-key"}),
            90054,
        ),
        (
            "timpush/push",
            json!({"From_Account": "planted-user", "MsgRandom": 1, "OfflinePushInfo": {"Title": "planted-title"}}),
            0,
        ),
        (
            "timpush/batch",
            json!({
                "From_Account": "planted-user", "To_Account": pair, "MsgRandom": 1,
                "OfflinePushInfo": {"Title": "planted-title"},
            }),
            0,
        ),
        (
            "all_member_push/im_push",
            json!({"MsgRandom": 1, "MsgBody": said}),
            0,
        ),
        (
            "group_open_http_svc/delete_group_member",
            json!({"GroupId": "planted-group", "MemberToDel_Account": pair}),
            0,
        ),
        (
            "group_open_http_svc/destroy_group",
            json!({"GroupId": "planted-group"}),
            0,
        ),
        (
            "im_open_login_svc/account_delete",
            json!({"DeleteItem": [{"UserID": "planted-user"}, {"UserID": "planted-stranger"}]}),
            0,
        ),
    ];
    let mut run = BTreeSet::new();
    for (path, body, code) in steps {
        let answer = caller.post(path, &query, body.to_string().as_bytes()).await;
        assert_eq!(answer.code(), code, "{path}: {}", answer.info());
        run.insert(path);
    }
    let report = crate::http::send(caller.to, "GET", "/_emu/v1/conformance", &[], b"")
        .await
        .json();
    let modelled: BTreeSet<&str> = report["commands"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|command| command["modelled"] == true)
        .map(|command| command["command"].as_str().unwrap())
        .collect();
    assert_eq!(run, modelled, "a command is missing here");

    let logged = all.0.lock().unwrap().clone();
    for wanted in [
        "message=not subscribed\nindex=1\nreason=\"no place left\"",
        "message=not subscribed\nindex=2\nreason=\"never imported\"",
        "message=not imported\nindex=0\nreason=\"never imported\"",
        "message=not unsubscribed\nindex=1\nreason=\"never imported\"",
    ] {
        assert!(logged.contains(wanted), "{wanted} is not in: {logged}");
    }
    assert!(!logged.contains("planted"), "an id is in: {logged}");
}
