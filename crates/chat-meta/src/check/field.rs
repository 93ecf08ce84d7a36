//! Fields of objects.

use serde_json::{Map, Value};

use crate::{FieldMeta, TypeMeta};

/// The value of a field and the name that it came under. `null` counts as absent.
#[inline]
pub(super) fn get<'v>(
    object: &'v Map<String, Value>,
    field: &FieldMeta,
) -> Option<(&'static str, &'v Value)> {
    std::iter::once(&field.wire)
        .chain(field.rules.aliases)
        .find_map(|name| {
            object
                .get(*name)
                .filter(|value| !value.is_null())
                .map(|value| (*name, value))
        })
}

/// The field that a path of names leads to, and its value. Paths do not lead into lists.
#[inline]
pub(super) fn at<'v>(
    fields: &'static [FieldMeta],
    object: &'v Map<String, Value>,
    path: &[&str],
) -> (Option<&'static FieldMeta>, Option<&'v Value>) {
    let mut fields = fields;
    let mut object = Some(object);
    let mut found = (None, None);
    for name in path {
        let field = fields.iter().find(|field| field.wire == *name);
        let value = object.and_then(|object| match field {
            Some(field) => get(object, field).map(|(_, value)| value),
            None => object.get(*name).filter(|value| !value.is_null()),
        });
        fields = match field.map(|field| field.ty) {
            Some(TypeMeta::Object(nested)) => nested.fields(),
            _ => &[],
        };
        object = value.and_then(Value::as_object);
        found = (field, value);
    }
    found
}

/// The value that a dotted path leads to inside a value.
#[inline]
pub(super) fn dig<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.')
        .try_fold(value, |value, name| value.as_object()?.get(name))
        .filter(|value| !value.is_null())
}
