use std::fmt;

use chat_types::meta::{FieldMeta, Fill, Keyed, Operand, Subject, Test, TypeMeta, VerifyFirst};
use chat_types::{EndpointMeta, ErrorClass, Retry, wire};
use serde_json::Value;

use crate::ApiError;

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
    /// `refusal`: what the last attempt was answered with, if that one was refused and did nothing.
    pub(crate) fn new(
        meta: &'static EndpointMeta,
        retry: &Retry,
        body: &[u8],
        evidence: Option<Evidence>,
        refusal: Option<&ApiError>,
    ) -> Self {
        let body = wire::json(body).unwrap_or_default();
        let (key, told) = key(meta, retry, &body);
        let advice = match (retry, refusal) {
            // It would be refused again.
            (Retry::Repeatable, Some(refusal)) => after_refusal(meta, refusal, &told),
            (Retry::Repeatable, None) => repeatable(meta),
            (Retry::Read, _) => "it only reads, so sending it again does no harm".to_owned(),
            (Retry::Keyed(keyed), _) => with_key(keyed, &told),
            (Retry::VerifyFirst(verify), _) if evidence == Some(Evidence::Done) => {
                format!("{} shows that it was; do not send it again", verify.read)
            }
            (Retry::VerifyFirst(verify), _) => {
                format!("find out with {} before sending it again", verify.read)
            }
            (Retry::Never | Retry::Depends(_), _) => find_out(meta, &body, &told),
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
    /// commands they may help to find out what has become of the call. There are none if nothing in the request tells it
    /// from others, as in one that leaves the id to the service.
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
fn key(meta: &EndpointMeta, retry: &Retry, body: &Value) -> (Vec<Part>, Vec<String>) {
    let mut drawn = Vec::new();
    drawn_parts(meta.request.fields(), body, "", &mut drawn);
    let paths: Vec<_> = match retry {
        Retry::Keyed(keyed) => keyed.key.iter().chain(keyed.maybe).copied().collect(),
        _ => classes_by_field(meta, body)
            .filter(|(class, _)| *class == retry)
            .flat_map(|(_, fields)| fields)
            .collect(),
    };
    let (mut key, mut told) = (Vec::new(), Vec::new());
    for path in paths {
        let mut parts = Vec::new();
        parts_at(body, path, String::new(), &mut parts);
        for part in &mut parts {
            part.drawn = drawn.iter().any(|drawn| drawn.place == part.place);
        }
        let before = told.len();
        let numbers = parts.iter().filter(|part| part.drawn);
        told.extend(numbers.map(ToString::to_string));
        if told.len() == before {
            told.push(path.to_owned());
        }
        key.append(&mut parts);
    }
    // Some numbers tell requests apart although the service does not go by them.
    drawn.retain(|drawn| key.iter().all(|part| part.place != drawn.place));
    if !matches!(retry, Retry::Keyed(_)) {
        told.extend(drawn.iter().map(ToString::to_string));
    }
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
        if field.rules.fill == Some(Fill::Unique) {
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

/// The classes that a request of the command can have by what stands in it, each with the fields that have to be there.
/// Those that want a field to be missing which this one has are none of them.
fn classes_by_field(
    meta: &EndpointMeta,
    body: &Value,
) -> impl Iterator<Item = (&'static Retry, Vec<&'static str>)> {
    let cases = match meta.retry {
        Retry::Depends(cases) => cases,
        _ => &[],
    };
    cases.iter().filter_map(|case| {
        let mut fields = Vec::new();
        for condition in case.when {
            match (condition.subject, condition.test) {
                (Subject::Sibling(field), Test::Present) => fields.push(field),
                (Subject::Sibling(field), Test::Absent) if !is_given(body, field) => {}
                _ => return None,
            }
        }
        (!fields.is_empty()).then_some((&case.class, fields))
    })
}

fn is_given(body: &Value, field: &str) -> bool {
    body.get(field)
        .is_some_and(|value| !value.is_null() && value != "")
}

/// How the effect of the command can be seen, if the spec names a read for it.
fn look(meta: &EndpointMeta) -> Option<&VerifyFirst> {
    fn named(retry: &Retry) -> Option<&VerifyFirst> {
        match retry {
            Retry::VerifyFirst(verify) => Some(verify),
            _ => None,
        }
    }
    match &meta.retry {
        Retry::Depends(cases) => cases.iter().find_map(|case| named(&case.class)),
        retry => named(retry),
    }
}

fn read(meta: &EndpointMeta) -> Option<&'static str> {
    look(meta).map(|look| look.read)
}

/// Whether the read can be made: not when all that it goes by is an id that the service has made.
fn can_look(look: &VerifyFirst, body: &Value) -> bool {
    look.check.is_none_or(|check| {
        check.send.iter().any(|(_, operand)| match operand {
            Operand::Request(field) => is_given(body, field),
            Operand::Literal(_) => false,
        })
    })
}

/// Of a command that can be refused because of what it has done itself: by its already-codes, or as something that exists.
fn may_meet_itself(meta: &EndpointMeta) -> bool {
    let exists = |code: &i64| {
        meta.code(*code)
            .is_some_and(|code| code.class == ErrorClass::AlreadyExists)
    };
    !meta.already.is_empty() || meta.errors.iter().any(exists)
}

fn with_key(keyed: &Keyed, key: &[String]) -> String {
    let key = key.join(", ");
    let mut advice =
        format!("find out before sending it again, or send it with the same key ({key})");
    if let Some(window) = keyed.window.duration() {
        advice.push_str(&format!(" within {} s", window.as_secs()));
    }
    advice
}

fn repeatable(meta: &EndpointMeta) -> String {
    let mut advice = "sending it again does no harm".to_owned();
    if may_meet_itself(meta) {
        advice.push_str(", but may be refused for what this call has done already");
    }
    advice
}

/// What to do when a resend was refused, and perhaps for what the attempt before it has done.
fn after_refusal(meta: &EndpointMeta, refusal: &ApiError, key: &[String]) -> String {
    let with = read(meta).map_or_else(String::new, |read| format!(" with {read}"));
    if refusal.class() != ErrorClass::AlreadyExists {
        return format!(
            "the refusal may come from what an earlier attempt of this call has done; look at what is there{with}"
        );
    }
    let of = match key {
        [] => String::new(),
        key => format!(" under this {}", key.join(", ")),
    };
    format!(
        "the refusal may come from this call's own earlier attempt: read what is there{of}{with} and compare it with the \
         request; sent again, it would be refused again"
    )
}

/// What to do when the call must not be repeated.
fn find_out(meta: &EndpointMeta, body: &Value, key: &[String]) -> String {
    let read = look(meta).filter(|look| can_look(look, body));
    let mut advice = match read.map(|look| look.read) {
        Some(read) => format!("find out with {read} before sending it again"),
        None => {
            "find out before sending it again, by reading what it would have changed".to_owned()
        }
    };
    if !key.is_empty() {
        advice.push_str(&format!("; it had {}", key.join(", ")));
    }
    let missing = |fields: &[&str]| !fields.iter().all(|field| is_given(body, field));
    let better = classes_by_field(meta, body).find(|(class, fields)| {
        missing(fields) && !matches!(class, Retry::Never | Retry::Depends(_))
    });
    if let Some((class, fields)) = better {
        let what = match class {
            Retry::VerifyFirst(_) => "so that it can be looked up",
            _ => "to make it repeatable",
        };
        advice.push_str(&format!("; give {} {what} next time", fields.join(", ")));
    }
    advice
}
