use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use chat_transport::{CallOptions, Delivery, RetryPolicy};
use chat_types::{Answer, BASE_ENDPOINT, EndpointMeta, Retry, Status};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};
use serde_json::value::RawValue;

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
        }
    }

    /// Gives the call this long, all attempts and pauses together.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.with_timeout(timeout);
        self
    }

    /// Resends by this policy instead of the client's.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options = self.options.with_retry(policy);
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
        } = self;
        let query: Vec<(&str, String)> = query
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        let meta = chat_types::endpoint(&path).unwrap_or(&UNKNOWN);
        if !matches!(serde_json::from_str::<serde_json::Value>(&json), Ok(body) if body.is_object())
        {
            return Err(Error::new(
                ErrorKind::Encode,
                &path,
                Delivery::NotSent,
                "the body is no JSON object; send {} when there is nothing to say",
            ));
        }
        // Which class a request has that "depends" is known for typed requests only.
        let retry = match &meta.retry {
            Retry::Depends(_) => &Retry::Never,
            known => known,
        };
        let body = Bytes::from(json);
        let prepared = Prepared {
            meta,
            path: &path,
            query: &query,
            body,
            retry,
        };
        let answer: RawAnswer = carry(client, prepared, &options, || None).await?;
        Ok(Box::<str>::from(answer.text).into())
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

#[derive(Deserialize)]
struct Envelope {
    #[serde(rename = "ActionStatus", default)]
    action: Option<String>,
    #[serde(rename = "ErrorCode", default)]
    code: Option<i64>,
    #[serde(rename = "ErrorInfo", default)]
    info: Option<String>,
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
