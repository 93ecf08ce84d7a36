use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use chat_transport::{CallOptions, Delivery, QuotaMode, RetryPolicy, is_command};
use chat_types::meta::check;
use chat_types::{Answer, BASE_ENDPOINT, EndpointMeta, Envelope, Retry, Status, wire};
use serde_core::Deserialize;
use serde_core::de::{Deserializer, Error as _};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::lanes::{Lanes, uses_of_json};
use crate::send::{Arrived, Prepared, carry};
use crate::{Client, Error, ErrorKind};

/// A call of any command with JSON text. Awaiting it sends it. Made by [`Client::call_raw`].
#[must_use = "a call is sent when it is awaited"]
pub struct RawCall<'c> {
    client: &'c Client,
    path: String,
    json: String,
    query: Vec<(String, String)>,
    options: CallOptions,
    /// Made to find out what became of another call.
    inquires: bool,
}

static UNKNOWN: EndpointMeta = BASE_ENDPOINT;

impl<'c> RawCall<'c> {
    pub(crate) fn new(client: &'c Client, path: &str, json: String) -> Self {
        Self {
            client,
            path: path.to_owned(),
            json,
            query: Vec::new(),
            options: CallOptions::new(),
            inquires: false,
        }
    }

    /// The look before a resend of a call that had these options.
    pub(crate) fn inquiry(
        client: &'c Client,
        path: &str,
        json: String,
        options: CallOptions,
    ) -> Self {
        Self {
            options,
            inquires: true,
            ..Self::new(client, path, json)
        }
    }

    /// Gives the call this long, all attempts and pauses together.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.with_timeout(timeout);
        self
    }

    /// Gives each attempt this long.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.with_attempt_timeout(timeout);
        self
    }

    /// Resends by this policy instead of the client's.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options = self.options.with_retry(policy);
        self
    }

    /// Waits for its turn when a limit on calls is reached, or does not, whatever the client does.
    pub fn with_quota(mut self, mode: QuotaMode) -> Self {
        self.options = self.options.with_quota(mode);
        self
    }

    /// Calls as this administrator instead of the client's.
    pub fn with_identifier(mut self, identifier: impl Into<Box<str>>) -> Self {
        self.options = self.options.with_identifier(identifier);
        self
    }

    /// Adds a query parameter, which a few commands take beside those of every call.
    pub fn with_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    async fn send(self) -> Result<RawAnswer, Error> {
        let Self {
            client,
            path,
            json,
            query,
            options,
            inquires,
        } = self;
        let query: Vec<(&str, String)> = query
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        if !is_command(&path) {
            // What stands there may be a whole address, with a query.
            return Err(Error::of_path());
        }
        let meta = chat_types::endpoint(&path).unwrap_or(&UNKNOWN);
        let parsed = wire::json(json.as_bytes());
        let Some(parsed) = parsed.filter(Value::is_object) else {
            return Err(Error::new(
                ErrorKind::Encode,
                &path,
                Delivery::NotSent,
                "the body is no JSON object; send {} when there is nothing to say",
            ));
        };
        let body = Bytes::from(json);
        let uses = uses_of_json(meta, &parsed);
        let lanes = Lanes::new(&path, meta, &uses);
        let prepared = Prepared {
            meta,
            limits: meta,
            path: &path,
            query: &query,
            lanes: lanes.as_slice(),
            body,
            retry: retry(meta, &parsed),
            inquires,
        };
        let mut arrived = carry::<RawText>(client, &prepared, &options).await?;
        arrived.after_unknown &= !matches!(prepared.retry, Retry::Read);
        Ok(RawAnswer::new(meta, arrived))
    }
}

/// What a [raw call](RawCall) was answered with, and how that came about.
///
/// The text alone tells what the last attempt met. When the answer to an earlier one got lost,
/// [`after_lost_answer`](Self::after_lost_answer) says so. What the text says then about a state that was there before may
/// come from the earlier attempt: items that could not be deleted, since they are not there, were perhaps deleted by it.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use chat_emulator::{Effect, Emulator, Fault, Phase};
///
/// let emulator = Emulator::start().await?;
/// let chat = chat_api::Client::builder(emulator.app_id(), emulator.secret_key());
/// let chat = chat.base_url(emulator.url()).build()?;
/// let _ = chat.account().account_import("alice").await?;
///
/// // The account is deleted, and the answer gets lost.
/// let lost = Fault::new("lost", Phase::Post, Effect::Reset).times(1);
/// emulator.app().put_fault(lost)?;
/// let answer = chat
///     .call_raw("im_open_login_svc/account_delete", r#"{"DeleteItem": [{"UserID": "alice"}]}"#)
///     .await?;
/// assert!(answer.text().contains("70107"), "the second attempt did not find her");
/// assert!(answer.after_lost_answer());
/// assert_eq!(answer.already_done(), ["alice"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct RawAnswer {
    text: Box<str>,
    attempts: u32,
    after_unknown: bool,
    inferred: bool,
    already_done: Vec<String>,
}

impl RawAnswer {
    fn new(meta: &EndpointMeta, arrived: Arrived<RawText>) -> Self {
        let text = Box::<str>::from(arrived.answer.text);
        let already_done = if arrived.after_unknown {
            already_done(meta, &text)
        } else {
            Vec::new()
        };
        Self {
            text,
            attempts: arrived.attempts,
            after_unknown: arrived.after_unknown,
            inferred: arrived.inferred,
            already_done,
        }
    }

    /// The answer's JSON text, as it came unless it is [inferred](Self::is_inferred).
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The same, without a copy.
    pub fn into_text(self) -> String {
        self.text.into()
    }

    /// How many attempts were made, 1 if all went well.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether an attempt before the answered one may have been carried out, so that the answer may be about what that one
    /// left behind. Of a command that only reads it never is.
    pub fn after_lost_answer(&self) -> bool {
        self.after_unknown
    }

    /// Whether the text did not come from the service. An earlier attempt turned out to have done the work, by what a resend
    /// was refused with or by a look at what is there; the text is the success that its answer was, with what the request
    /// tells of it.
    pub fn is_inferred(&self) -> bool {
        self.inferred
    }

    /// The ids of the items that failed by the text but count as done: their code says that the wanted state was there
    /// already, as an earlier attempt leaves it. Whether it was there before all attempts, no answer tells. A typed call's [report](crate::Call::with_report) counts them as
    /// [`Already`](crate::ItemState::Already).
    pub fn already_done(&self) -> &[String] {
        &self.already_done
    }
}

/// Does not show the text, in which may be what users wrote, nor ids.
impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawAnswer")
            .field("attempts", &self.attempts)
            .field("after_lost_answer", &self.after_unknown)
            .field("inferred", &self.inferred)
            .field("already_done", &self.already_done.len())
            .finish_non_exhaustive()
    }
}

/// The items whose code means, after a lost attempt, that this one did them.
fn already_done(meta: &EndpointMeta, text: &str) -> Vec<String> {
    let Some(results) = meta.results else {
        return Vec::new();
    };
    let (Some(id), Some(outcome)) = (results.id, results.outcome) else {
        return Vec::new();
    };
    let answer = wire::json(text.as_bytes()).unwrap_or_default();
    let items = dig(&answer, results.list).and_then(Value::as_array);
    let was_done = |item: &&Value| {
        dig(item, outcome)
            .and_then(Value::as_i64)
            .is_some_and(|code| meta.already.contains(&code))
    };
    items
        .into_iter()
        .flatten()
        .filter(was_done)
        .filter_map(|item| match dig(item, id)? {
            Value::String(id) => Some(id.clone()),
            other => Some(other.to_string()),
        })
        .collect()
}

fn dig<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.')
        .try_fold(value, |value, name| value.get(name))
}

/// What the class of the command allows for this body: without the whole key the service would take a repeat for another
/// call. Typed requests have the numbers in it drawn.
fn retry<'m>(meta: &'m EndpointMeta, body: &Value) -> &'m Retry {
    match check::retry(meta, body) {
        Retry::Keyed(keyed) if !check::lacking_key(meta, keyed, body).is_empty() => &Retry::Never,
        retry => retry,
    }
}

impl<'c> IntoFuture for RawCall<'c> {
    type Output = Result<RawAnswer, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Shows the command only.
impl fmt::Debug for RawCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("endpoint", &self.path)
            .finish_non_exhaustive()
    }
}

/// The whole text, and the envelope read from it.
struct RawText {
    text: Box<RawValue>,
    envelope: Envelope,
}

impl<'de> Deserialize<'de> for RawText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Box::<RawValue>::deserialize(deserializer)?;
        let envelope = serde_json::from_str(text.get()).map_err(D::Error::custom)?;
        Ok(Self { text, envelope })
    }
}

impl Answer for RawText {
    fn status(&self) -> Status<'_> {
        Status::new(
            self.envelope.action.as_deref().unwrap_or_default(),
            self.envelope.code.unwrap_or_default(),
            self.envelope.info.as_deref().unwrap_or_default(),
        )
    }
}
