//! The answer of an attempt whose answer was lost, once it is known that the attempt did the work.

use bytes::Bytes;
use chat_types::meta::{FieldMeta, TypeMeta};
use chat_types::{EndpointMeta, Envelope, SERVICE};
use serde_json::Value;

/// A success without anything in it.
pub(crate) fn success() -> Option<Value> {
    let mut envelope = Envelope::default();
    envelope.action = Some(SERVICE.success_word.to_owned());
    envelope.code = Some(0);
    envelope.info = Some(String::new());
    serde_json::to_value(envelope).ok()
}

/// The answer as far as the request tells it; `None` if the answer always has something that the request does not. What
/// became of each item is not known, so lists stay away.
pub(crate) fn from_request(meta: &EndpointMeta, body: &[u8]) -> Option<Bytes> {
    let request: Value = serde_json::from_slice(body).ok()?;
    let mut answer = success()?;
    for field in meta.response.fields().iter().filter(|field| is_sure(field)) {
        let same = meta.request.field(field.wire)?;
        if same.ty != field.ty {
            return None;
        }
        let value = request.get(field.wire).filter(|value| !value.is_null())?;
        answer
            .as_object_mut()?
            .insert(field.wire.to_owned(), value.clone());
    }
    Some(answer.to_string().into())
}

/// Whether every answer has it.
fn is_sure(field: &FieldMeta) -> bool {
    field.always && field.rules.none.is_none() && !matches!(field.ty, TypeMeta::List(_))
}
