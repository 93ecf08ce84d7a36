//! What a call leaves in the log: one span, and what became of it.
//!
//! Its tests are alone in their process and each calls a command of its own, because all share one subscriber.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{LazyLock, Mutex};

use chat_tests::scripted::{Reply, Server};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::{Level, span};

type Fields = BTreeMap<&'static str, String>;

/// The spans named `chat.call`, in the order of their making.
static SPANS: Mutex<BTreeMap<u64, Fields>> = Mutex::new(BTreeMap::new());
static COUNT: AtomicU64 = AtomicU64::new(1);

struct Listener;

struct Note<'a>(&'a mut Fields);

impl Visit for Note<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let before = self.0.insert(field.name(), format!("{value:?}"));
        assert_eq!(before, None, "`{field}` is recorded twice");
    }
}

impl tracing::Subscriber for Listener {
    fn enabled(&self, of: &tracing::Metadata<'_>) -> bool {
        of.is_span() && of.name() == "chat.call"
    }
    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        assert_eq!(*span.metadata().level(), Level::INFO);
        let id = COUNT.fetch_add(1, Ordering::SeqCst);
        let mut spans = SPANS.lock().unwrap();
        span.record(&mut Note(spans.entry(id).or_default()));
        span::Id::from_u64(id)
    }
    fn record(&self, span: &span::Id, values: &span::Record<'_>) {
        let mut spans = SPANS.lock().unwrap();
        values.record(&mut Note(spans.entry(span.into_u64()).or_default()));
    }
    fn event(&self, _: &tracing::Event<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

static LISTENING: LazyLock<()> = LazyLock::new(|| {
    tracing::subscriber::set_global_default(Listener).unwrap();
});

/// The spans of this command, without the time taken, which must be there all the same.
fn spans(endpoint: &str) -> Vec<Fields> {
    let endpoint = format!("{endpoint:?}");
    let all = SPANS.lock().unwrap();
    let of_command = all.values().filter(|fields| fields["endpoint"] == endpoint);
    let without_time = of_command.cloned().map(|mut fields| {
        let elapsed: u64 = fields
            .remove("elapsed_ms")
            .expect("the time taken")
            .parse()
            .unwrap();
        assert!(elapsed < 60_000);
        fields.remove("endpoint");
        fields
    });
    without_time.collect()
}

fn fields<const N: usize>(fields: [(&'static str, &str); N]) -> Fields {
    fields.map(|(name, value)| (name, value.to_owned())).into()
}

#[tokio::test]
async fn a_success_has_one_span_for_all_its_attempts() {
    LazyLock::force(&LISTENING);
    let server = Server::playing([Reply::Reset, Reply::ok(json!({"ResultItem": []}))]).await;
    assert!(
        server
            .client()
            .account()
            .account_check(["alice"])
            .await
            .is_ok()
    );
    let spans = spans("im_open_login_svc/account_check");
    assert_eq!(spans, [fields([("attempts", "2"), ("code", "0")])]);
}

#[tokio::test]
async fn a_refusal_has_its_code_and_class_in_the_span() {
    LazyLock::force(&LISTENING);
    let server = Server::playing([Reply::refusal(10010, "gone")]).await;
    assert!(
        server
            .client()
            .group()
            .destroy_group("@TGS#1")
            .await
            .is_err()
    );
    let spans = spans("group_open_http_svc/destroy_group");
    assert_eq!(
        spans,
        [fields([
            ("attempts", "1"),
            ("class", "\"not_found\""),
            ("code", "10010")
        ])]
    );
}

#[tokio::test]
async fn a_call_without_an_answer_has_a_span_without_a_code() {
    LazyLock::force(&LISTENING);
    let server = Server::playing([Reply::Reset]).await;
    assert!(
        server
            .client()
            .group()
            .create_group("Public", "Tea")
            .await
            .is_err()
    );
    assert_eq!(
        spans("group_open_http_svc/create_group"),
        [fields([("attempts", "1")])]
    );
}

#[tokio::test]
async fn each_page_and_each_part_is_a_call_with_a_span() {
    LazyLock::force(&LISTENING);
    let server = Server::playing([Reply::ok(json!({}))]).await;
    let users = (0..150).map(|number| format!("p{number}"));
    assert!(
        server
            .client()
            .group()
            .delete_group_member("@TGS#1", users)
            .await
            .is_ok()
    );
    let one = fields([("attempts", "1"), ("code", "0")]);
    assert_eq!(
        spans("group_open_http_svc/delete_group_member"),
        [one.clone(), one]
    );
}

#[tokio::test]
async fn a_raw_call_has_a_span_too() {
    LazyLock::force(&LISTENING);
    let server = Server::playing([Reply::ok(json!({}))]).await;
    assert!(
        server
            .client()
            .call_raw("my_svc/anything", "{}")
            .await
            .is_ok()
    );
    assert_eq!(
        spans("my_svc/anything"),
        [fields([("attempts", "1"), ("code", "0")])]
    );
}
