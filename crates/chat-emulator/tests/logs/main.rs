//! What is logged of a call, and what never is.
//!
//! It is alone in its process: while another test meets a span for the first time, `tracing` may decide that nobody
//! listens to it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../it/http.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod http;

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use chat_emulator::{App, Emulator, SecretKey};
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

#[tokio::test]
async fn a_call_is_logged_without_what_is_secret() {
    let all = Everything::default();
    let _guard = tracing::subscriber::set_default(all.clone());
    let app = App::new(1_400_000_077, SecretKey::new("planted-key")).admin("planted-admin");
    let emulator = Emulator::builder().app(app).start().await.unwrap();
    let caller = Caller::of(&emulator);
    let ticket = caller.ticket("planted-admin");
    let mut query = caller.query();
    query[1].1 = "planted-admin".into();
    query[2].1.clone_from(&ticket);

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
