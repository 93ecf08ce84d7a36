//! The library's types behind the paths of the commands.

use chat_types::meta::EndpointMeta;
use chat_types::{Answer, DecodeErrorKind, Endpoint, UndecodedItem};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// What became of a payload that was decoded and encoded again.
pub(super) struct Reading {
    /// The payload after encoding.
    pub(super) roundtrip: Value,
    /// List items that could not be read and are not in it.
    pub(super) undecoded: Vec<UndecodedItem>,
}

/// Decodes a payload and encodes it again, or says why it cannot be decoded, without showing its content.
pub(super) type Read = fn(&str, &Value) -> Result<Reading, String>;

/// How the payloads of a command are read.
pub(super) struct Typed {
    meta: &'static EndpointMeta,
    pub(super) request: Read,
    pub(super) response: Read,
}

impl Typed {
    const fn of<E>() -> Self
    where
        E: Endpoint<Response: Serialize> + DeserializeOwned,
    {
        Self {
            meta: E::META,
            request: request::<E>,
            response: response::<E>,
        }
    }
}

macro_rules! table {
    ($($request:path),* $(,)?) => {
        static TYPED: &[Typed] = &[$(Typed::of::<$request>()),*];
    };
}

chat_types::for_each_endpoint!(table);

/// How the payloads of this command are read.
pub(super) fn typed(meta: &EndpointMeta) -> Option<&'static Typed> {
    TYPED.iter().find(|typed| typed.meta.path == meta.path)
}

/// What of an answer does not have the form that the library's type has.
pub(crate) fn misfit(meta: &EndpointMeta, answer: &str) -> Option<String> {
    let value = serde_json::from_str(answer).unwrap_or_default();
    match (typed(meta)?.response)(answer, &value) {
        Err(reason) => Some(reason),
        Ok(Reading { undecoded, .. }) => {
            let first = undecoded.first()?;
            Some(format!(
                "{} of its items do not fit, the first at `{}`: {}",
                undecoded.len(),
                first.path,
                first.reason
            ))
        }
    }
}

fn request<E: Serialize + DeserializeOwned>(text: &str, _: &Value) -> Result<Reading, String> {
    let request: E = serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        format!("the request does not fit its type, up to line {line}, column {column}")
    })?;
    Ok(Reading {
        roundtrip: encode(&request)?,
        undecoded: Vec::new(),
    })
}

fn response<E: Endpoint<Response: Serialize>>(
    text: &str,
    value: &Value,
) -> Result<Reading, String> {
    let (roundtrip, undecoded) = match chat_types::decode::<E::Response>(text.as_bytes()) {
        Ok(mut answer) => {
            let undecoded = answer.undecoded_mut().map(std::mem::take);
            (encode(&answer)?, undecoded.unwrap_or_default())
        }
        Err(error) => match error.into_kind() {
            // Of a refusal the library reads the envelope, and nothing else need be there.
            DecodeErrorKind::Refused(_) => (envelope(E::META, value), Vec::new()),
            other => return Err(other.to_string()),
        },
    };
    Ok(Reading {
        roundtrip,
        undecoded,
    })
}

fn envelope(meta: &EndpointMeta, value: &Value) -> Value {
    let kept: Map<String, Value> = meta
        .envelope
        .fields
        .iter()
        .filter_map(|field| Some((field.wire.to_owned(), value.get(field.wire)?.clone())))
        .collect();
    kept.into()
}

fn encode(value: &impl Serialize) -> Result<Value, String> {
    serde_json::to_value(value)
        .map_err(|_| "it was decoded, but cannot be encoded again".to_owned())
}
