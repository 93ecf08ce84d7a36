//! Whether a body may be sent a second time, and what the service knows the repeat by.

use serde_json::{Map, Value};

use super::{Scope, field};
use crate::{EndpointMeta, FieldMeta, Fill, Keyed, Retry, TypeMeta};

/// The class of a request with this body: that of the command, or that of its case where it depends on what stands in the
/// request. A case that cannot be told for sure is [`Retry::Never`].
///
/// Empty text counts as absent, for an id that is empty names nothing.
#[inline]
pub fn retry<'m>(meta: &'m EndpointMeta, body: &Value) -> &'m Retry {
    let Retry::Depends(cases) = &meta.retry else {
        return &meta.retry;
    };
    let mut rest = Value::Null;
    let scope = Scope::of_request(meta, without_empty(body, &mut rest));
    let case = cases.iter().find(|case| !scope.truth(case.when).is_no());
    match case {
        Some(case) if scope.truth(case.when).is_yes() => &case.class,
        _ => &Retry::Never,
    }
}

/// The body without the texts that are empty. Only a body that has some is copied.
#[inline]
fn without_empty<'v>(body: &'v Value, rest: &'v mut Value) -> &'v Value {
    let mut full = Map::new();
    if let Value::Object(given) = body {
        if given.values().all(|value| value != "") {
            return body;
        }
        for (name, value) in given.iter().filter(|(_, value)| *value != "") {
            full.insert(name.clone(), value.clone());
        }
    }
    *rest = Value::Object(full);
    rest
}

/// The parts of a key that this body lacks, as the paths of [`Keyed::key`]: without them the service does not know a repeat
/// as one. A list on the way has to have the part in each of its items.
///
/// A part that may be left out counts as there, since the service puts the same in its place each time, such as the
/// caller. Only a number that it would draw itself does not.
#[inline]
pub fn lacking_key(meta: &EndpointMeta, keyed: &Keyed, body: &Value) -> Vec<&'static str> {
    let fields = meta.request.fields();
    let parts = keyed.key.iter().copied();
    parts.filter(|path| !has(fields, body, path)).collect()
}

#[inline]
fn has(fields: &[FieldMeta], place: &Value, path: &str) -> bool {
    if let Value::Array(items) = place {
        return items.iter().all(|item| has(fields, item, path));
    }
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let field = fields.iter().find(|field| field.wire == name);
    let object = place.as_object();
    let value = field.and_then(|field| field::get(object?, field));
    match (field, value) {
        (Some(_), Some(_)) if rest.is_empty() => true,
        (Some(field), Some((_, value))) => has(nested(&field.ty), value, rest),
        (Some(field), None) => {
            let needed = field.required || field.rules.required_when.is_some();
            rest.is_empty() && !needed && field.rules.fill != Some(Fill::Unique)
        }
        (None, _) => false,
    }
}

#[inline]
fn nested(ty: &TypeMeta) -> &'static [FieldMeta] {
    match ty {
        TypeMeta::Object(object) => object.fields(),
        TypeMeta::List(of) => nested(of),
        _ => &[],
    }
}
