//! The answer of an attempt whose answer was lost, once it is known that the attempt did the work.

use std::mem::discriminant;

use bytes::Bytes;
use chat_types::meta::{FieldMeta, TypeMeta};
use chat_types::{EndpointMeta, Envelope, SERVICE, wire};
use serde_json::{Value, json};

/// A success without anything in it.
pub(crate) fn success() -> Value {
    json!({
        (Envelope::ACTION): SERVICE.success_word,
        (Envelope::CODE): 0,
        (Envelope::INFO): "",
    })
}

/// The answer as far as the request tells it; `None` if the answer always has something that the request does not. What
/// became of each item is not known, so lists stay away.
pub(crate) fn from_request(meta: &EndpointMeta, body: &[u8]) -> Option<Bytes> {
    let request = wire::json(body)?;
    let mut answer = success();
    for field in meta.response.fields().iter().filter(|field| is_sure(field)) {
        let same = meta.request.field(field.wire)?;
        if !is_same(&same.ty, &field.ty) {
            return None;
        }
        let value = request.get(field.wire).filter(|value| !value.is_null())?;
        answer
            .as_object_mut()?
            .insert(field.wire.to_owned(), value.clone());
    }
    Some(answer.to_string().into())
}

/// Types are known by their names; a map has none.
fn is_same(one: &TypeMeta, other: &TypeMeta) -> bool {
    discriminant(one) == discriminant(other)
        && one.name() == other.name()
        && !matches!(one, TypeMeta::Map(_))
}

/// Whether every answer has it.
fn is_sure(field: &FieldMeta) -> bool {
    field.always && field.rules.none.is_none() && !matches!(field.ty, TypeMeta::List(_))
}
