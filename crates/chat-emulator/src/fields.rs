//! Values in the body of a request, by the paths that the spec names them with.

use chat_types::EndpointMeta;
use chat_types::meta::{FieldMeta, TypeMeta};
use serde_json::Value;

/// All values that a dotted path of wire names leads to; lists on the way are looked through.
pub(crate) fn values<'v>(meta: &EndpointMeta, body: &'v Value, path: &str) -> Vec<&'v Value> {
    let mut fields = meta.request.fields();
    let mut found = vec![body];
    for name in path.split('.') {
        let field = fields.iter().find(|field| field.wire == name);
        found = found
            .into_iter()
            .filter_map(|value| of(value, name, field))
            .flat_map(flat)
            .collect();
        fields = field.map_or(&[], |field| nested(&field.ty));
    }
    found
}

/// Whether the spec knows a field of the request by this path.
pub(crate) fn exists(meta: &EndpointMeta, path: &str) -> bool {
    field(meta, path).is_some()
}

/// What the spec says of the field of the request that has this path.
pub(crate) fn field(meta: &EndpointMeta, path: &str) -> Option<&'static FieldMeta> {
    let mut fields = meta.request.fields();
    let mut found = None;
    for name in path.split('.') {
        let field = fields.iter().find(|field| field.wire == name)?;
        fields = nested(&field.ty);
        found = Some(field);
    }
    found
}

/// A value as text: what is text already without its quotes.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn of<'v>(value: &'v Value, name: &str, field: Option<&FieldMeta>) -> Option<&'v Value> {
    let object = value.as_object()?;
    let aliases = field.map_or(&[][..], |field| field.rules.aliases);
    std::iter::once(name)
        .chain(aliases.iter().copied())
        .find_map(|name| object.get(name).filter(|value| !value.is_null()))
}

fn flat(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        one => vec![one],
    }
}

fn nested(ty: &TypeMeta) -> &'static [FieldMeta] {
    match ty {
        TypeMeta::Object(object) => object.fields(),
        TypeMeta::List(list) => nested(list),
        _ => &[],
    }
}
