use std::fmt;

use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use crate::meta::check::one_name;
use crate::wire::aside::{Misfit, Search};
use crate::wire::either;
use crate::{Answer, Envelope, Json, SERVICE, UndecodedItem};

/// Reads an answer and tells success from failure.
///
/// The good path reads the bytes once. Only when that fails they are read again, to find out what the
/// service meant: a refusal has few of the fields of a success, and a list item that does not fit is set
/// aside so that the others arrive.
///
/// # Errors
/// See [`DecodeErrorKind`]. The error never shows the content of the answer.
///
/// ```
/// use chat_types::{DecodeErrorKind, decode, official_account::AddSubscriberResponse};
///
/// let refused = decode::<AddSubscriberResponse>(
///     br#"{"ActionStatus": "FAIL", "ErrorCode": 130004, "ErrorInfo": "no such account"}"#,
/// );
/// assert!(matches!(
///     refused.map_err(|e| e.into_kind()),
///     Err(DecodeErrorKind::Refused(refusal)) if refusal.code == 130004
/// ));
/// ```
pub fn decode<A: Answer>(bytes: &[u8]) -> Result<A, DecodeError> {
    let text = std::str::from_utf8(bytes).map_err(|error| DecodeErrorKind::NotJson {
        at: format!("byte {}", error.valid_up_to()),
    })?;
    // A struct can be read from a JSON list as well, field by field; the service never answers one.
    if !text.trim_ascii_start().starts_with('{') {
        return second_look(text);
    }
    match serde_json::from_str::<A>(text) {
        Ok(answer) => accept(answer, text),
        Err(_) => second_look(text),
    }
}

/// What can be wrong with an answer.
pub struct DecodeError(Box<DecodeErrorKind>);

impl DecodeError {
    /// What is wrong.
    pub fn kind(&self) -> &DecodeErrorKind {
        &self.0
    }

    /// What is wrong, without a copy.
    pub fn into_kind(self) -> DecodeErrorKind {
        *self.0
    }
}

impl From<DecodeErrorKind> for DecodeError {
    fn from(kind: DecodeErrorKind) -> Self {
        Self(Box::new(kind))
    }
}

/// What is wrong with an answer. See [`DecodeError`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// It is no JSON, or it was cut off.
    NotJson {
        /// Where the reading stopped.
        at: String,
    },
    /// It is JSON but no object.
    NotAnObject,
    /// It is an object but has neither [code](Envelope::code) nor [word](Envelope::action) that can be read: it does not
    /// come from the service.
    NoStatus,
    /// The service refused the call.
    Refused(Refusal),
    /// A field does not fit.
    Shape {
        /// Wire path of the field.
        path: String,
        /// What was expected and what came.
        reason: String,
    },
}

/// The service's refusal of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// `ActionStatus`.
    pub action: String,
    /// `ErrorCode`.
    pub code: i64,
    /// `ErrorInfo`: the service's words.
    pub info: String,
}

impl fmt::Display for DecodeErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { at } => {
                write!(f, "the answer is no JSON, or was cut off, at {at}")
            }
            Self::NotAnObject => f.write_str("the answer is JSON but not an object"),
            Self::NoStatus => write!(
                f,
                "the answer has neither {} nor {}, and every answer of the service has one of them",
                Envelope::CODE,
                Envelope::ACTION
            ),
            Self::Refused(refusal) => {
                write!(f, "refused with code {}: {}", refusal.code, refusal.info)
            }
            Self::Shape { path, reason } => {
                write!(f, "the answer does not fit at `{path}`: {reason}")
            }
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DecodeError").field(&self.0).finish()
    }
}

impl std::error::Error for DecodeError {}

fn failed(action: &str, code: i64) -> bool {
    code != 0 || action.trim() == SERVICE.failure_word
}

fn accept<A: Answer>(answer: A, text: &str) -> Result<A, DecodeError> {
    let status = answer.status();
    if failed(status.action, status.code) {
        return Err(DecodeErrorKind::Refused(Refusal {
            action: status.action.trim().to_owned(),
            code: status.code,
            info: status.info.to_owned(),
        })
        .into());
    }
    // An absent code reads as 0. Without an ActionStatus beside it, make sure that a code was there.
    if status.action.is_empty() {
        let envelope = serde_json::from_str::<Envelope>(text);
        if let Ok(Envelope {
            action: None,
            code: None,
            ..
        }) = envelope
        {
            return Err(DecodeErrorKind::NoStatus.into());
        }
    }
    Ok(answer)
}

fn second_look<A: Answer>(text: &str) -> Result<A, DecodeError> {
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            let at = format!("line {}, column {}", error.line(), error.column());
            return Err(DecodeErrorKind::NotJson { at }.into());
        }
    };
    let Value::Object(mut fields) = value else {
        return Err(DecodeErrorKind::NotAnObject.into());
    };
    // Each by itself: a refusal is one although its words are no text.
    let text = |name| fields.get(name).and_then(Value::as_str);
    let action = text(Envelope::ACTION).unwrap_or_default();
    let code = fields
        .get(Envelope::CODE)
        .and_then(|code| either::option::<_, i64>(code).ok().flatten());
    match code {
        None if action.is_empty() => return Err(DecodeErrorKind::NoStatus.into()),
        code if failed(action, code.unwrap_or(0)) => {
            return Err(DecodeErrorKind::Refused(Refusal {
                action: action.trim().to_owned(),
                code: code.unwrap_or(0),
                info: text(Envelope::INFO).unwrap_or_default().to_owned(),
            })
            .into());
        }
        _ => {}
    }
    // Answers read it as a number only, which costs the good path nothing.
    if let Some(code) = code {
        fields.insert(Envelope::CODE.to_owned(), code.into());
    }
    let mut value = Value::Object(fields);
    if let Some(fields) = A::fields() {
        one_name(fields, &mut value);
    }
    set_aside(value)
}

/// Reads the answer without the list items that do not fit.
///
/// A list tells all of them at once, so there are as many readings as lists with such items, and one more.
fn set_aside<A: Answer>(mut value: Value) -> Result<A, DecodeError> {
    let mut undecoded = Vec::new();
    let mut answer: A = loop {
        let search = Search::start();
        let read = serde_path_to_error::deserialize(&value);
        let misfits = search.end();
        let error = match read {
            Ok(answer) => break answer,
            Err(error) => error,
        };
        let list = keys(error.path());
        match list_mut(&mut value, &list) {
            Some(items) if !misfits.is_empty() => {
                take_out(items, misfits, &list.join("."), &mut undecoded);
            }
            _ => {
                return Err(DecodeErrorKind::Shape {
                    path: error.path().to_string(),
                    reason: reason_of(error.inner()),
                }
                .into());
            }
        }
    };
    match (answer.undecoded_mut(), undecoded.first()) {
        (Some(place), _) => *place = undecoded,
        // There is no place to tell of it beside the good items, and it is not to be lost in silence.
        (None, Some(item)) => {
            return Err(DecodeErrorKind::Shape {
                path: item.path.clone(),
                reason: item.reason.clone(),
            }
            .into());
        }
        (None, None) => {}
    }
    Ok(answer)
}

/// Takes the items out of their list that do not fit.
fn take_out(
    items: &mut Vec<Value>,
    misfits: Vec<Misfit>,
    list: &str,
    undecoded: &mut Vec<UndecodedItem>,
) {
    let mut misfits = misfits.into_iter().peekable();
    for (index, item) in std::mem::take(items).into_iter().enumerate() {
        let Some(misfit) = misfits.next_if(|misfit| misfit.index == index) else {
            items.push(item);
            continue;
        };
        undecoded.push(UndecodedItem::new(
            list.to_owned(),
            index,
            format!("{list}[{index}]{}", misfit.inner),
            reason_of(&misfit.error),
            Json::new(item),
        ));
    }
}

/// The keys that lead to a list; none if it lies inside another one.
fn keys(path: &Path) -> Vec<String> {
    let keys: Option<_> = path
        .iter()
        .map(|segment| match segment {
            Segment::Map { key } => Some(key.clone()),
            Segment::Seq { .. } | Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect();
    keys.unwrap_or_default()
}

fn list_mut<'v>(value: &'v mut Value, path: &[String]) -> Option<&'v mut Vec<Value>> {
    let mut place = value;
    for key in path {
        place = place.get_mut(key)?;
    }
    place.as_array_mut()
}

/// What did not fit, without the value itself: it may be what a user wrote.
fn reason_of(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let Some((found, expected)) = message.rsplit_once(", expected ") else {
        return match message.strip_prefix("missing field ") {
            Some(_) => message,
            None => "the value does not fit its type".to_owned(),
        };
    };
    let kind: String = found
        .strip_prefix("invalid type: ")
        .or_else(|| found.strip_prefix("invalid value: "))
        .unwrap_or_default()
        .chars()
        .take_while(|c| c.is_ascii_lowercase() || *c == ' ')
        .collect();
    match kind.trim() {
        "" => format!("expected {expected}"),
        kind => format!("expected {expected}, found {kind}"),
    }
}
