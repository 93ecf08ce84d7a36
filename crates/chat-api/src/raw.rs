use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use chat_transport::{CallOptions, Delivery, QuotaMode, RetryPolicy, is_command};
use chat_types::{Answer, BASE_ENDPOINT, EndpointMeta, Envelope, Retry, Status};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};
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
}

static UNKNOWN: EndpointMeta = BASE_ENDPOINT;

impl<'c> RawCall<'c> {
    pub(crate) fn new(client: &'c Client, path: &str, json: String) -> Self {
        Self::with_options(client, path, json, CallOptions::new())
    }

    pub(crate) fn with_options(
        client: &'c Client,
        path: &str,
        json: String,
        options: CallOptions,
    ) -> Self {
        Self {
            client,
            path: path.to_owned(),
            json,
            query: Vec::new(),
            options,
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
        let retry = if may_go_by(&meta.retry, &parsed) {
            &meta.retry
        } else {
            &Retry::Never
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
            retry,
            // The caller wants what the service said.
            typed: false,
        };
        let arrived = carry::<RawAnswer>(client, &prepared, &options, || None).await?;
        Ok(Box::<str>::from(arrived.answer.text).into())
    }
}

/// Whether this body has what the class of its command goes by. Typed requests always have.
fn may_go_by(retry: &Retry, body: &Value) -> bool {
    match retry {
        Retry::Keyed(keyed) => keyed.key.iter().all(|path| {
            let field = path
                .split('.')
                .try_fold(body, |place, name| place.get(name));
            field.is_some_and(|field| !field.is_null())
        }),
        // Which class such a request has is known for typed ones only.
        Retry::Depends(_) => false,
        _ => true,
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

#[cfg(test)]
mod tests {
    use chat_types::meta::{Keyed, Retry, Window};
    use serde_json::json;

    use super::may_go_by;

    #[test]
    fn a_command_with_a_key_goes_by_it_only_if_the_body_has_the_whole_key() {
        let retry = Retry::Keyed(Keyed {
            key: &["Random", "Info.Seq"],
            maybe: &[],
            window: Window::Forever,
        });
        let whole = json!({"Random": 7, "Info": {"Seq": 1}});
        let without = [
            json!({}),
            json!({"Random": 7}),
            json!({"Random": null, "Info": {"Seq": 1}}),
            json!({"Random": 7, "Info": [{"Seq": 1}]}),
        ];
        assert!(may_go_by(&retry, &whole));
        for body in without {
            assert!(!may_go_by(&retry, &body), "{body}");
        }
    }
}
