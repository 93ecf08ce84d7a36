//! Clients as they are written without much thought: the controls.

use std::time::Duration;

use chat_emulator::{SdkAppId, SecretKey};
use chat_transport::usersig::{self, Claims};
use chat_types::SERVICE;
use serde_json::Value;

use super::stand::Stand;

/// Posts with reqwest, which makes it as fast as any, and keeps no rule.
#[derive(Clone)]
pub(super) struct Naive {
    http: reqwest::Client,
    url: String,
    query: String,
}

pub(super) fn http() -> reqwest::Client {
    // Built without a TLS provider, reqwest refuses to start before it has one.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .no_proxy()
        .retry(reqwest::retry::never())
        .build()
        .expect("the settings are good")
}

impl Naive {
    pub(super) fn of(stand: &Stand) -> Self {
        let date = chat_transport::Clock::unix_time(&stand.pace);
        let (app, key) = (stand.emulator.app_id(), stand.emulator.secret_key());
        Self::new(
            stand.emulator.url(),
            app,
            &key,
            stand.emulator.admin(),
            date,
        )
    }

    fn new(url: &str, app: SdkAppId, key: &SecretKey, admin: &str, date: u64) -> Self {
        let ticket = usersig::sign(key, &Claims::new(app, admin, date, 86_400));
        let ticket = ticket.expect("can be signed").into_string();
        Self {
            http: http(),
            url: format!("{url}/{}", SERVICE.path_prefix),
            query: format!("sdkappid={app}&identifier={admin}&usersig={ticket}&contenttype=json"),
        }
    }

    /// By way of another address.
    pub(super) fn at(mut self, url: &str) -> Self {
        self.url = format!("{url}/{}", SERVICE.path_prefix);
        self
    }

    /// One request; the code of the answer, or nothing if there was none.
    pub(super) async fn post(&self, path: &str, body: &Value, patience: Duration) -> Option<i64> {
        let random = fastrand::u32(..);
        let url = format!("{}/{path}?{}&random={random}", self.url, self.query);
        let sent = self.http.post(url).body(body.to_string()).timeout(patience);
        let answer = sent.send().await.ok()?.bytes().await.ok()?;
        let answer: Value = serde_json::from_slice(&answer).ok()?;
        answer.get("ErrorCode")?.as_i64()
    }
}
