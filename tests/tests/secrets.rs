//! Plants secrets in everything that a client is given, listens to everything that is logged, and looks for them.
//!
//! It is alone in its process, because it listens to the whole of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chat_api::types::conversation_group::{ConversationGroupUpdate, ConversationGroupUpdateKind};
use chat_api::types::group::CreateGroupRequest;
use chat_api::types::{MsgElement, TextElem};
use chat_api::{Client, Error, QuotaMode, QuotaSettings, RetryPolicy, SecretKey};
use chat_tests::clock::QuickClock;
use chat_tests::scripted::{APP, Reply, Server, nobody};
use chat_transport::{RedisQuota, usersig};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span;

/// Every secret has this in it, except the signatures, which are made of the key.
const PLANTED: &str = "planted";
const KEY: &str = "planted-key";
const ADMIN: &str = "planted-admin";
const QUERY: &str = "planted-query";
const BODY: &str = "planted-body";

/// Everything that anybody logged, from `tracing` and from `log`, whatever its level.
static HEARD: Mutex<String> = Mutex::new(String::new());

#[derive(Debug)]
struct Ear;

struct Words(String);

impl Visit for Words {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

fn hear(who: &str, record: impl FnOnce(&mut Words)) {
    let mut words = Words(who.to_owned());
    record(&mut words);
    writeln!(HEARD.lock().unwrap(), "{}", words.0).unwrap();
}

impl tracing::Subscriber for Ear {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        hear(span.metadata().name(), |words| span.record(words));
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        hear("", |words| values.record(words));
    }
    fn event(&self, event: &tracing::Event<'_>) {
        hear(event.metadata().target(), |words| event.record(words));
    }
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

impl log::Log for Ear {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        hear(&format!("{} {}", record.target(), record.args()), |_| {});
    }
    fn flush(&self) {}
}

/// What was shown to a caller: errors, and the client's own types.
#[derive(Default)]
struct Shown(String);

impl Shown {
    fn debug(&mut self, value: &dyn Debug) {
        writeln!(self.0, "{value:?} {value:#?}").unwrap();
    }

    fn error(&mut self, error: &Error) {
        use std::error::Error as _;
        assert!(error.source().is_none());
        writeln!(self.0, "{error} {error:#}").unwrap();
        self.debug(error);
    }
}

fn client(url: &str) -> Client {
    let builder = Client::builder(APP, SecretKey::new(KEY))
        .base_url(url)
        .admin(ADMIN);
    builder
        .clock(Arc::new(QuickClock::default()))
        .attempt_timeout(Duration::from_millis(100))
        .quota(QuotaSettings::default().with_limit("group_messages", Duration::from_secs(1), 1))
        .retry(RetryPolicy::default().with_max_attempts(2))
        .build()
        .unwrap()
}

/// Everything that can come back, each with a secret where it should not be looked at.
fn replies() -> Vec<Reply> {
    vec![
        Reply::Reset,
        Reply::Silence,
        Reply::html("502 Bad Gateway", "<h1>planted-page</h1>"),
        Reply::html("302 Found\r\nlocation: http://planted-elsewhere/?usersig=x", ""),
        Reply::Raw("HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n{\"planted-cut".to_owned()),
        Reply::Raw("220 planted-greeting\r\n".to_owned()),
        Reply::Body("<h1>planted-page</h1>".to_owned()),
        Reply::Body(r#"{"ActionStatus": "planted-cut"#.to_owned()),
        Reply::Body(r#"["planted-list"]"#.to_owned()),
        Reply::Body(r#"{"planted-name": "planted-value"}"#.to_owned()),
        Reply::Body(json!({"ActionStatus": "FAIL", "ErrorCode": 10002, "ErrorInfo": "told", "Text": "planted-extra"}).to_string()),
        Reply::ok(json!({"GroupId": {"planted-inside": "planted-shape"}, "MemberNum": "planted-number"})),
        Reply::ok(json!({"GroupId": "@TGS#1", "MemberNum": 2, "MemberList": [{"Role": "planted-item"}, {"Member_Account": "ann", "JoinTime": "planted-time"}]})),
        Reply::refusal(70001, "expired"),
        Reply::refusal(60007, "too many"),
    ]
}

/// One call of each sort, with secrets in every part. What it shows is kept.
async fn call_everything(chat: &Client, shown: &mut Shown) {
    shown.debug(chat);
    let group = CreateGroupRequest::new("Public", "planted-body-name").introduction(BODY);
    let call = chat.call(group);
    shown.debug(&call);
    let mut errors = vec![call.await.err()];

    let body = json!({ "Text": BODY }).to_string();
    let call = chat
        .call_raw("my_svc/anything", body)
        .with_query("extra", QUERY);
    shown.debug(&call);
    errors.push(call.await.err());

    let users = (0..150).map(|number| format!("planted-body-{number}"));
    errors.push(
        chat.group()
            .delete_group_member("@TGS#1", users)
            .await
            .err(),
    );

    let mut items = chat
        .group()
        .get_group_member_info(format!("@TGS#{BODY}"))
        .items();
    shown.debug(&items);
    while let Some(item) = items.next().await {
        errors.push(item.err());
        shown.debug(&items);
    }
    shown.debug(&items.into_pages());

    // A call that is looked up, with a key, and one that gets no turn.
    let change =
        ConversationGroupUpdate::new(ConversationGroupUpdateKind::Rename, "planted-body-old")
            .new_group_name("planted-body-new");
    let family = chat.conversation_group();
    errors.push(family.update_contact_group(BODY, change).await.err());
    let hello = || MsgElement::TextElem(TextElem::new(BODY));
    for _ in 0..2 {
        let sent = chat
            .group_message()
            .send_group_msg(format!("@TGS#{BODY}"), hello());
        errors.push(sent.with_quota(QuotaMode::Try).await.err());
    }
    errors.iter().flatten().for_each(|error| {
        shown.error(error);
        shown.debug(&error.outcome_unknown());
        shown.debug(&error.quota());
    });
}

/// Limits that are shared through a Redis that wants a password, which is away at first and then there.
async fn share_limits(shown: &mut Shown) {
    const PASSWORD: &str = "planted-password";
    for address in ["host:planted-port", "", "host:1/planted-database"] {
        let url = format!("redis://planted-user:{PASSWORD}@{address}");
        if let Err(error) = RedisQuota::new(&url, "limits") {
            writeln!(shown.0, "{error} {error:#}").unwrap();
            shown.debug(&error);
        }
    }
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let redis = RedisQuota::new(&format!("redis://:{PASSWORD}@127.0.0.1:{port}/"), "limits");
    let redis = redis.unwrap();
    shown.debug(&redis);
    let flight = Duration::from_secs(1);
    let two = std::num::NonZeroU32::new(2).unwrap();
    let settings = QuotaSettings::default().shared(Arc::new(redis), two, flight);
    shown.debug(&settings);
    let server = Server::playing([Reply::ok(json!({}))]).await;
    let builder = Client::builder(APP, SecretKey::new(KEY))
        .base_url(server.url())
        .admin(ADMIN)
        .attempt_timeout(flight)
        .quota(settings);
    // It shows the administrator, who is no secret before there is an error.
    assert!(!format!("{builder:?} {builder:#?}").contains(PASSWORD));
    let chat = builder.build().unwrap();
    let call = || {
        let call = chat.call_raw("my_svc/anything", json!({ "Text": BODY }).to_string());
        call.with_query("extra", QUERY).with_timeout(flight)
    };
    let error = call().with_quota(QuotaMode::Try).await.unwrap_err();
    assert_eq!(error.kind(), chat_api::ErrorKind::Quota);
    shown.error(&error);
    shown.debug(&error.quota());
    shown.debug(&chat);
    shown.debug(&chat.quota());
    let mut child = std::process::Command::new("redis-server")
        .args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        .args(["--port", &port.to_string(), "--requirepass", PASSWORD])
        .stdout(std::process::Stdio::null())
        .spawn()
        .expect("redis-server is installed");
    // It answers only those who know the password.
    let heard = async {
        while !HEARD.lock().unwrap().contains("the quota store is back") {
            tokio::task::yield_now().await;
        }
    };
    let back = tokio::time::timeout(Duration::from_secs(60), heard).await;
    let _ = child.kill();
    let _ = child.wait();
    assert!(back.is_ok(), "nobody noticed that the store is there");
    shown.debug(&chat);
}

#[tokio::test]
async fn nothing_planted_comes_to_light() {
    tracing::subscriber::set_global_default(Ear).unwrap();
    log::set_logger(&Ear).unwrap();
    log::set_max_level(log::LevelFilter::Trace);

    let mut shown = Shown::default();
    let mut secrets = vec![PLANTED.to_owned(), "usersig=".to_owned()];
    shown.debug(&Client::builder(APP, SecretKey::new(KEY)).base_url(format!("http://{QUERY}")));
    shown.error(
        &Client::builder(APP, SecretKey::new(KEY))
            .base_url(format!("http://h/?{QUERY}"))
            .build()
            .unwrap_err(),
    );
    share_limits(&mut shown).await;
    call_everything(&client(&nobody().await), &mut shown).await;
    for reply in replies() {
        let server = Server::playing([reply]).await;
        call_everything(&client(&server.url()), &mut shown).await;
        secrets.extend(sent(&server));
    }

    let heard = HEARD.lock().unwrap().clone();
    for speaker in [
        "chat.call endpoint=",
        "call is sent again",
        "call had no turn",
        "looked whether the call was carried out",
        "the quota store is away",
        "the quota store is back",
        "reqwest::connect ",
        "hyper_util",
    ] {
        assert!(heard.contains(speaker), "the ear was closed to {speaker}");
    }
    assert!(shown.0.contains("group_open_http_svc/create_group"));
    for secret in &secrets {
        for (place, text) in [("shown", &shown.0), ("logged", &heard)] {
            let line = text.lines().find(|line| line.contains(secret.as_str()));
            assert_eq!(line, None, "`{secret}` is {place}");
        }
    }
}

/// The signatures that the server got. The other secrets must have come as well, or the search proves nothing.
fn sent(server: &Server) -> Vec<String> {
    let requests = server.requests();
    assert!(
        requests
            .iter()
            .all(|request| request.query("identifier") == ADMIN)
    );
    assert!(
        requests
            .iter()
            .any(|request| request.target.contains(&format!("extra={QUERY}")))
    );
    assert!(
        requests.iter().all(|request| request.body.contains(BODY)),
        "{requests:?}"
    );
    let signatures = requests.iter().flat_map(|request| {
        let signature = request.query("usersig").to_owned();
        let now = chat_tests::clock::machine_date();
        let expected = usersig::Expected::new(APP.into(), ADMIN, now);
        let ticket = usersig::verify(&signature, &expected, &SecretKey::new(KEY));
        let inner = ticket
            .expect("it was made with the planted key")
            .signature()
            .to_owned();
        [signature, inner]
    });
    signatures.collect()
}
