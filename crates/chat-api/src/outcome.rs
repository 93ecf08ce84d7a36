use chat_types::meta::Fill;
use chat_types::{EndpointMeta, Retry};
use serde_json::Value;

/// A call that would change something may have been carried out, and it cannot be told. [`Error::outcome_unknown`] has
/// it.
///
/// [`Error::outcome_unknown`]: crate::Error::outcome_unknown
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeUnknown {
    key: Vec<(&'static str, String)>,
    evidence: Option<Evidence>,
    advice: String,
    /// Then nothing can have changed, and only the advice is of use.
    pub(crate) only_read: bool,
}

/// What a look at the state of the service has shown, for a command whose effect can be looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// What the call was to do is there; only its answer is lost.
    Done,
    /// The look failed, or shows neither that it was done nor that it was not.
    Unclear,
}

impl OutcomeUnknown {
    pub(crate) fn new(
        meta: &'static EndpointMeta,
        retry: &Retry,
        body: &[u8],
        evidence: Option<Evidence>,
    ) -> Self {
        let key = match retry {
            Retry::Keyed(keyed) => key(meta, keyed.key, body),
            _ => Vec::new(),
        };
        let advice = advice(retry, &key, evidence);
        Self {
            key,
            evidence,
            advice,
            only_read: matches!(retry, Retry::Read),
        }
    }

    /// The key by which the service knows a repeat, as fields of the request and their values; empty for commands
    /// without one. Sent again with it in time, the call cannot be doubled.
    pub fn key(&self) -> impl Iterator<Item = (&str, &str)> {
        self.key
            .iter()
            .map(|(field, value)| (*field, value.as_str()))
    }

    /// What a look at the state of the service has shown, if the command allows one and it was made.
    pub fn evidence(&self) -> Option<Evidence> {
        self.evidence
    }

    /// What to do about it, in a few words.
    pub fn advice(&self) -> &str {
        &self.advice
    }
}

/// The fields that the client draws when the user does not set them. The others of a key, such as what was written, are
/// the user's.
fn key(meta: &EndpointMeta, fields: &[&'static str], body: &[u8]) -> Vec<(&'static str, String)> {
    let Ok(body) = serde_json::from_slice::<Value>(body) else {
        return Vec::new();
    };
    let drawn = |wire: &&&'static str| {
        let field = meta.request.field(wire);
        field.is_some_and(|field| field.fill == Some(Fill::Unique))
    };
    let value = |wire: &&'static str| match body.get(wire)? {
        Value::Number(number) => Some((*wire, number.to_string())),
        _ => None,
    };
    fields.iter().filter(drawn).filter_map(value).collect()
}

/// What to do when it is not known whether a request was carried out.
fn advice(retry: &Retry, key: &[(&'static str, String)], evidence: Option<Evidence>) -> String {
    match (retry, evidence) {
        (Retry::Read, _) => "it only reads, so sending it again does no harm".to_owned(),
        (Retry::Repeatable, _) => "sending it again does no harm".to_owned(),
        (Retry::Keyed(keyed), _) => {
            let key = match key {
                [] => keyed.key.join(", "),
                key => {
                    let parts: Vec<_> = key
                        .iter()
                        .map(|(field, value)| format!("{field} {value}"))
                        .collect();
                    parts.join(", ")
                }
            };
            let mut advice =
                format!("find out before sending it again, or send it with the same key ({key})");
            if let Some(window) = keyed.window.duration() {
                advice.push_str(&format!(" within {} s", window.as_secs()));
            }
            advice
        }
        (Retry::VerifyFirst(verify), Some(Evidence::Done)) => {
            format!("{} shows that it was; do not send it again", verify.read)
        }
        (Retry::VerifyFirst(verify), _) => {
            format!("find out with {} before sending it again", verify.read)
        }
        (Retry::Never | Retry::Depends(_), _) => "find out before sending it again".to_owned(),
    }
}
