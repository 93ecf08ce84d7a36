use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use chat_transport::{CallOptions, Delivery, QuotaMode, RetryPolicy, is_command};
use chat_types::meta::check;
use chat_types::{Answer, BASE_ENDPOINT, EndpointMeta, Envelope, Retry, Status};
use serde_core::Deserialize;
use serde_core::de::{Deserializer, Error as _};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::lanes::{Lanes, uses_of_json};
use crate::send::{Prepared, carry};
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

    async fn send(self) -> Result<String, Error> {
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
        let parsed = serde_json::from_str::<Value>(&json).ok();
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
            // The caller wants what the service said.
            typed: false,
            inquires,
        };
        let arrived = carry::<RawAnswer>(client, &prepared, &options, || None).await?;
        Ok(Box::<str>::from(arrived.answer.text).into())
    }
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
    type Output = Result<String, Error>;
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
struct RawAnswer {
    text: Box<RawValue>,
    envelope: Envelope,
}

impl<'de> Deserialize<'de> for RawAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Box::<RawValue>::deserialize(deserializer)?;
        let envelope = serde_json::from_str(text.get()).map_err(D::Error::custom)?;
        Ok(Self { text, envelope })
    }
}

impl Answer for RawAnswer {
    fn status(&self) -> Status<'_> {
        Status::new(
            self.envelope.action.as_deref().unwrap_or_default(),
            self.envelope.code.unwrap_or_default(),
            self.envelope.info.as_deref().unwrap_or_default(),
        )
    }
}
