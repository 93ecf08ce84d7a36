use std::fmt;

use chat_types::meta::{FieldMeta, Fill, TypeMeta};
use chat_types::{EndpointMeta, Retry};
use serde_json::Value;

/// A call that would change something may have been carried out, and it cannot be told. [`Error::outcome_unknown`] has
/// it.
///
/// [`Error::outcome_unknown`]: crate::Error::outcome_unknown
#[derive(Clone, PartialEq, Eq)]
pub struct OutcomeUnknown {
    key: Vec<Part>,
    evidence: Option<Evidence>,
    advice: String,
    /// Then nothing can have changed, and only the advice is of use.
    pub(crate) only_read: bool,
}

/// A field of a request by which it is told from others, with its value.
#[derive(Clone, PartialEq, Eq)]
struct Part {
    /// Where it stands, such as `List[0].Field`.
    place: String,
    value: String,
    /// It is a number that tells requests apart and nothing else. The others, such as who sent it, are nobody's business
    /// in a log.
    drawn: bool,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place, self.value)
    }
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
    /// `refused`: the last attempt was, so sending it again would not help.
    pub(crate) fn new(
        meta: &'static EndpointMeta,
        retry: &Retry,
        body: &[u8],
        evidence: Option<Evidence>,
        refused: bool,
    ) -> Self {
        let (key, told) = key(meta, retry, body);
        let advice = match retry {
            // It would be refused again.
            Retry::Repeatable if refused => {
                "the refusal may come from what an earlier attempt of this call has done; look at what is there".to_owned()
            }
            _ => advice(retry, &told, evidence),
        };
        Self {
            key,
            evidence,
            advice,
            only_read: matches!(retry, Retry::Read),
        }
    }

    /// What tells the request from others, as places in it and their values: ids, times and the numbers that were drawn
    /// for it, such as `MsgList[0].Random`. What was written is not among them.
    ///
    /// A command whose repeats the service drops, it drops by these. Sent again with them, the same content and by the
    /// same sender in time, the call cannot be doubled; where no sender stands here, it is the one who called. With other
    /// commands they may help to find out what has become of the call.
    pub fn key(&self) -> impl Iterator<Item = (&str, &str)> {
        self.key
            .iter()
            .map(|part| (part.place.as_str(), part.value.as_str()))
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

/// Shows numbers that were drawn and no other part of the key.
impl fmt::Debug for OutcomeUnknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key: Vec<_> = self.key.iter().filter(|part| part.drawn).collect();
        f.debug_struct("OutcomeUnknown")
            .field(
                "key",
                &key.iter().map(ToString::to_string).collect::<Vec<_>>(),
            )
            .field("evidence", &self.evidence)
            .field("advice", &self.advice)
            .finish_non_exhaustive()
    }
}

/// What tells a request from others, and the same to be told: the names of all fields that the service compares, with the
/// values of those that were drawn.
fn key(meta: &EndpointMeta, retry: &Retry, body: &[u8]) -> (Vec<Part>, Vec<String>) {
    let body = serde_json::from_slice(body).unwrap_or_default();
    let mut drawn = Vec::new();
    drawn_parts(meta.request.fields(), &body, "", &mut drawn);
    let Retry::Keyed(keyed) = retry else {
        let told = drawn.iter().map(ToString::to_string).collect();
        return (drawn, told);
    };
    let (mut key, mut told) = (Vec::new(), Vec::new());
    for path in keyed.key.iter().chain(keyed.maybe) {
        let mut parts = Vec::new();
        parts_at(&body, path, String::new(), &mut parts);
        for part in &mut parts {
            part.drawn = drawn.iter().any(|drawn| drawn.place == part.place);
        }
        let before = told.len();
        let numbers = parts.iter().filter(|part| part.drawn);
        told.extend(numbers.map(ToString::to_string));
        if told.len() == before {
            told.push((*path).to_owned());
        }
        key.append(&mut parts);
    }
    // Some numbers tell requests apart although the service does not go by them.
    drawn.retain(|drawn| key.iter().all(|part| part.place != drawn.place));
    key.append(&mut drawn);
    (key, told)
}

/// The texts and numbers to which a dotted path leads; each item of a list on the way is looked at.
fn parts_at(value: &Value, path: &str, place: String, parts: &mut Vec<Part>) {
    match value {
        Value::Array(items) if !path.is_empty() => {
            for (at, item) in items.iter().enumerate() {
                parts_at(item, path, format!("{place}[{at}]"), parts);
            }
        }
        Value::Object(fields) if !path.is_empty() => {
            let (name, rest) = path.split_once('.').unwrap_or((path, ""));
            if let Some(field) = fields.get(name) {
                parts_at(field, rest, join(&place, name), parts);
            }
        }
        Value::String(_) | Value::Number(_) if path.is_empty() => {
            let value = match value {
                Value::String(text) => text.clone(),
                number => number.to_string(),
            };
            parts.push(Part {
                place,
                value,
                drawn: false,
            });
        }
        _ => {}
    }
}

/// The numbers that the client draws when the user does not set them.
fn drawn_parts(fields: &[FieldMeta], value: &Value, place: &str, parts: &mut Vec<Part>) {
    for field in fields {
        let Some(value) = value.get(field.wire) else {
            continue;
        };
        let place = join(place, field.wire);
        if field.fill == Some(Fill::Unique) {
            if value.is_number() {
                parts.push(Part {
                    place,
                    value: value.to_string(),
                    drawn: true,
                });
            }
            continue;
        }
        match (&field.ty, value) {
            (TypeMeta::List(TypeMeta::Object(object)), Value::Array(items)) => {
                for (at, item) in items.iter().enumerate() {
                    drawn_parts(object.fields(), item, &format!("{place}[{at}]"), parts);
                }
            }
            (TypeMeta::Object(object), value) => drawn_parts(object.fields(), value, &place, parts),
            _ => {}
        }
    }
}

fn join(place: &str, name: &str) -> String {
    if place.is_empty() {
        name.to_owned()
    } else {
        format!("{place}.{name}")
    }
}

/// What to do when it is not known whether a request was carried out.
fn advice(retry: &Retry, key: &[String], evidence: Option<Evidence>) -> String {
    match (retry, evidence) {
        (Retry::Read, _) => "it only reads, so sending it again does no harm".to_owned(),
        (Retry::Repeatable, _) => "sending it again does no harm".to_owned(),
        (Retry::Keyed(keyed), _) => {
            let key = key.join(", ");
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
        (Retry::Never | Retry::Depends(_), _) if key.is_empty() => {
            "find out before sending it again".to_owned()
        }
        (Retry::Never | Retry::Depends(_), _) => {
            let key = key.join(", ");
            format!("find out before sending it again; it had {key}")
        }
    }
}
