//! The client keeps to the limits on calls, as the emulator counts them on its own.
//!
//! Client and emulator have one clock, which only the client's pauses move. So a client that does not pace itself makes
//! all its calls at one moment, and the limits are what the documentation says.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::sync::Arc;
use std::time::Duration;

use chat_api::types::meta::EndpointMeta;
use chat_api::types::{Answer, BASE_ENDPOINT, Endpoint, MsgElement, Status, TextElem};
use chat_api::{
    Client, ClientBuilder, Error, ErrorKind, LaneState, QuotaMode, QuotaSettings, RetryPolicy,
};
use chat_emulator::{Effect, Emulator, Fault, LimitReport, Limits, Phase};
use chat_tests::clock::SharedClock;

const SECOND: Duration = Duration::from_secs(1);
const IMPORT: &str = "im_open_login_svc/account_import";
const CHECK: &str = "im_open_login_svc/account_check";

struct Town {
    clock: SharedClock,
    emulator: Emulator,
}

impl Town {
    async fn start() -> Self {
        let clock = SharedClock::default();
        let emulator = Emulator::builder().clock(Arc::new(clock.clone()));
        let emulator = emulator.start().await.unwrap();
        Self { clock, emulator }
    }

    fn client(&self, settings: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
        let builder = Client::builder(self.emulator.app_id(), self.emulator.secret_key())
            .base_url(self.emulator.url())
            .clock(Arc::new(self.clock.clone()))
            .timeout(60 * SECOND)
            .retry(RetryPolicy::off());
        settings(builder).build().unwrap()
    }

    fn limit(&self, name: &str) -> LimitReport {
        let reports = self.emulator.app().limit_reports();
        reports
            .into_iter()
            .find(|limit| limit.name == name)
            .unwrap()
    }
}

fn lane(chat: &Client, scope: &str) -> LaneState {
    let lanes = chat.quota();
    lanes
        .into_iter()
        .find(|lane| &*lane.scope == scope)
        .unwrap()
}

/// So many calls, sixteen at a time; gives back what went wrong.
async fn import(chat: &Client, calls: usize) -> Vec<Error> {
    let mut workers = Vec::new();
    for worker in 0..16 {
        let chat = chat.clone();
        workers.push(tokio::spawn(async move {
            let mut errors = Vec::new();
            for call in (worker..calls).step_by(16) {
                let call = chat.account().account_import(format!("p{call}"));
                errors.extend(call.await.err());
            }
            errors
        }));
    }
    let mut errors = Vec::new();
    for worker in workers {
        errors.extend(worker.await.unwrap());
    }
    errors
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn more_calls_than_the_limit_are_all_made_and_none_is_refused() {
    let town = Town::start().await;
    let chat = town.client(|client| client);
    let errors = import(&chat, 700).await;
    assert!(errors.is_empty(), "{:?}", errors.first());
    let limit = town.limit(IMPORT);
    assert_eq!((limit.admitted, limit.refused), (700, 0));
    assert!(lane(&chat, IMPORT).passed >= 700);
}

/// The control of the test above.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_does_not_pace_itself_is_refused() {
    let town = Town::start().await;
    let chat = town.client(|client| client.quota(QuotaSettings::off()));
    let errors = import(&chat, 700).await;
    assert_eq!(errors.len(), 500);
    assert!(errors.iter().all(Error::is_rate_limited));
    let limit = town.limit(IMPORT);
    assert_eq!((limit.admitted, limit.refused), (200, 500));
    assert!(chat.quota().is_empty());
}

#[tokio::test]
async fn a_limit_can_be_overridden_or_taken_away_for_one_command() {
    let town = Town::start().await;
    let settings = QuotaSettings::default()
        .with_limit(IMPORT, SECOND, 3)
        .without(CHECK);
    let chat = town.client(|client| client.quota(settings).quota_mode(QuotaMode::Try));
    for name in ["a", "b", "c"] {
        let _ = chat.account().account_import(name).await.unwrap();
    }
    let error = chat.account().account_import("d").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Quota);
    assert_eq!(error.attempts(), 0);
    let refusal = error.quota().unwrap();
    assert_eq!((refusal.scope(), refusal.limit()), (IMPORT, 3));
    assert_eq!(refusal.wait(), Some(SECOND));
    let state = lane(&chat, IMPORT);
    assert_eq!((state.used, state.passed, state.refused), (3, 3, 1));
    // Documented: 100 in a second.
    for _ in 0..101 {
        let checked = chat.account().account_check(["a"]).await;
        assert!(checked.is_ok() || checked.unwrap_err().is_rate_limited());
    }
    assert_eq!(town.limit(CHECK).refused, 1);
}

#[tokio::test]
async fn one_call_may_wait_or_not_whatever_the_client_does() {
    let town = Town::start().await;
    let settings = QuotaSettings::default().with_limit(IMPORT, SECOND, 1);
    let chat = town.client(|client| client.quota(settings));
    let import = |name: &str| chat.account().account_import(name);
    let _ = import("a").await.unwrap();
    let error = import("b").with_quota(QuotaMode::Try).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Quota);
    let raw = chat.call_raw(IMPORT, r#"{"UserID": "c"}"#);
    let error = raw.with_quota(QuotaMode::Try).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Quota);
    let _ = import("b").await.unwrap();
    assert_eq!(town.limit(IMPORT).admitted, 2);
}

fn hello() -> MsgElement {
    MsgElement::TextElem(TextElem::new("hello"))
}

/// Documented: 40 messages a second in one group, 200 in all groups.
#[tokio::test]
async fn each_group_has_a_limit_of_its_own() {
    let town = Town::start().await;
    let chat = town.client(|client| client.quota_mode(QuotaMode::Try));
    let send = async |group: &str| {
        let sent = chat.group_message().send_group_msg(group, hello()).await;
        sent.is_err_and(|error| error.kind() == ErrorKind::Quota)
    };
    for _ in 0..40 {
        assert!(!send("@TGS#1").await);
    }
    assert!(send("@TGS#1").await, "the group is full");
    let raw = r#"{"GroupId": "@TGS#1", "Random": 7, "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "a"}}]}"#;
    let error = chat
        .call_raw("group_open_http_svc/send_group_msg", raw)
        .await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Quota);
    for _ in 0..40 {
        assert!(!send("@TGS#2").await, "another group is not");
    }
    let told = format!("{:?}", chat.quota());
    assert!(
        told.contains("LaneState") && !told.contains("@TGS#"),
        "{told}"
    );
    let limit = town.limit("group_messages");
    assert_eq!((limit.admitted, limit.refused, limit.keys), (80, 0, 2));
    town.clock.advance(SECOND);
    assert!(!send("@TGS#1").await, "the window is over");
}

/// Documented: 12000 receivers in a minute.
#[tokio::test]
async fn receivers_count_where_the_limit_is_on_receivers() {
    let town = Town::start().await;
    let chat = town.client(|client| client.quota_mode(QuotaMode::Try));
    let people: Vec<String> = (0..500).map(|number| format!("p{number}")).collect();
    let send = async |people: &[String]| {
        let sent = chat.c2c_message().batchsendmsg(people, hello()).await;
        sent.is_err_and(|error| error.kind() == ErrorKind::Quota)
    };
    for _ in 0..24 {
        assert!(!send(&people).await);
    }
    assert!(send(&people[..1]).await);
    let limit = town.limit("openim/batchsendmsg#2");
    assert_eq!((limit.used, limit.refused), (12_000, 0));
}

#[tokio::test]
async fn the_parts_of_a_split_call_and_its_resends_take_turns_like_calls() {
    let town = Town::start().await;
    let lost = Fault::new("lost", Phase::Post, Effect::Reset).on(CHECK);
    town.emulator.app().put_fault(lost.nth(2)).unwrap();
    let settings = QuotaSettings::default().with_limit(CHECK, SECOND, 2);
    let chat = town.client(|client| client.quota(settings).retry(RetryPolicy::default()));
    let people: Vec<String> = (0..350).map(|number| format!("p{number}")).collect();
    let before = chat_transport::Clock::now(&town.clock);
    let _ = chat.account().account_check(&people).await.unwrap();
    // 100 in a call, and one of the four was sent twice.
    assert_eq!(lane(&chat, CHECK).passed, 5);
    assert_eq!(town.limit(CHECK).admitted, 5);
    // Two a second: the third and the fifth had to wait.
    let took = chat_transport::Clock::now(&town.clock) - before;
    assert!(took >= 2 * SECOND, "{took:?}");
}

/// The service allows less than the documentation says: that command goes slower, all others stay as they are.
#[tokio::test]
async fn a_refusal_slows_its_own_command_alone() {
    let town = Town::start().await;
    let chat = town.client(|client| client);
    town.emulator
        .app()
        .set_limits(Limits::documented().limit(IMPORT, 20, SECOND))
        .unwrap();
    let _ = chat.account().account_check(["a"]).await.unwrap();
    let mut refused = 0;
    for call in 0..50 {
        let imported = chat.account().account_import(format!("p{call}")).await;
        refused += usize::from(imported.is_err_and(|error| error.is_rate_limited()));
    }
    assert!(refused > 0);
    let (slow, other) = (lane(&chat, IMPORT), lane(&chat, CHECK));
    assert!(slow.level < 200 && slow.over_limit > 0, "{slow:?}");
    assert_eq!((other.level, other.over_limit), (100, 0), "{other:?}");
}

#[tokio::test]
async fn clients_of_one_process_can_share_their_limits() {
    let town = Town::start().await;
    let quota = chat_api::Quota::new(
        QuotaSettings::default().with_limit(IMPORT, SECOND, 2),
        Arc::new(town.clock.clone()),
    );
    let client = || {
        let quota = quota.clone();
        town.client(|client| client.shared_quota(quota).quota_mode(QuotaMode::Try))
    };
    let (one, two) = (client(), client());
    let _ = one.account().account_import("a").await.unwrap();
    let _ = two.account().account_import("b").await.unwrap();
    let error = one.account().account_import("c").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Quota);
    assert_eq!(one.quota(), two.quota());
}

/// A turn that would come after the deadline is not waited for, and nothing is sent.
#[tokio::test]
async fn no_call_waits_past_its_deadline() {
    let town = Town::start().await;
    let settings = QuotaSettings::default().with_limit(IMPORT, SECOND, 1);
    let chat = town.client(|client| client.quota(settings));
    let _ = chat.account().account_import("a").await.unwrap();
    let before = chat_transport::Clock::now(&town.clock);
    let late = chat.account().account_import("b");
    let error = late.with_timeout(SECOND / 2).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Quota);
    assert_eq!(chat_transport::Clock::now(&town.clock), before);
    assert_eq!(town.limit(IMPORT).admitted, 1);
}

/// A request of one's own for a command that the spec knows.
#[derive(serde::Serialize)]
struct Say {
    #[serde(rename = "GroupId")]
    group: String,
}

#[derive(serde::Deserialize)]
struct Said {}

impl Answer for Said {
    fn status(&self) -> Status<'_> {
        Status::new("OK", 0, "")
    }
}

impl Endpoint for Say {
    type Response = Said;
    const META: &'static EndpointMeta = &EndpointMeta {
        path: "group_open_http_svc/send_group_msg",
        ..BASE_ENDPOINT
    };
}

#[tokio::test]
async fn a_request_of_ones_own_comes_under_the_limits_of_its_path() {
    let town = Town::start().await;
    let chat = town.client(|chat| chat.quota_mode(QuotaMode::Try));
    let say = |group: &str| {
        let group = group.to_owned();
        chat.call(Say { group })
    };
    let mut refused = Vec::new();
    for _ in 0..41 {
        refused.extend(say("@TGS#1").await.err());
    }
    let last = refused.pop().unwrap();
    assert_eq!(last.kind(), ErrorKind::Quota);
    assert_eq!(last.quota().unwrap().scope(), "group_messages");
    assert!(refused.iter().all(|error| error.quota().is_none()));
    // Each group has its own.
    let other = say("@TGS#2").await.err();
    assert!(other.is_none_or(|error| error.quota().is_none()));
}

#[test]
fn a_limit_that_no_command_has_is_refused_when_it_is_set() {
    let build = |settings: QuotaSettings| {
        Client::builder(1, chat_api::SecretKey::new("key"))
            .base_url("http://127.0.0.1:1")
            .quota(settings)
            .build()
    };
    let none = QuotaSettings::default;
    for (settings, words) in [
        (none().with_limit(CHECK, 2 * SECOND, 1), "counts for [1s]"),
        (
            none().with_limit("of-nobody", SECOND, 1),
            "no limit is called",
        ),
        (none().without("of-nobody"), "no limit is called"),
    ] {
        let error = build(settings).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert_eq!(error.delivery(), chat_api::Delivery::NotSent);
        assert!(error.to_string().contains(words), "{error}");
    }
    build(none().with_limit(CHECK, SECOND, 1).without(IMPORT)).unwrap();
    build(none().with_limit("their_own/command", 7 * SECOND, 1)).unwrap();
}
