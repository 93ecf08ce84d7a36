//! The objects in a body, one after the other.

use serde_json::{Map, Value};

use super::field;
use crate::{FieldMeta, ObjectMeta, TypeMeta};

/// Leaves each field under one name: where a value stands under a field's name, what stands under its aliases goes.
///
/// A service that changes a name may send both for a while.
#[inline]
pub fn one_name(meta: &ObjectMeta, body: &mut Value) {
    if let Some(object) = body.as_object_mut() {
        each_object(meta.fields(), object, &mut |fields, object| {
            for field in fields {
                let names =
                    || std::iter::once(field.wire).chain(field.rules.aliases.iter().copied());
                let value = |name: &&str| object.get(*name).is_some_and(|value| !value.is_null());
                if let Some(kept) = names().find(value) {
                    for other in names().filter(|name| *name != kept) {
                        object.remove(other);
                    }
                }
            }
        });
    }
}

/// Calls `visit` for an object and every object in it, from the outside inwards.
#[inline]
pub fn each_object(
    fields: &'static [FieldMeta],
    object: &mut Map<String, Value>,
    visit: &mut impl FnMut(&'static [FieldMeta], &mut Map<String, Value>),
) {
    visit(fields, object);
    for field in fields {
        if let Some((key, _)) = field::get(object, field)
            && let Some(value) = object.get_mut(key)
        {
            each_object_in(&field.ty, value, visit);
        }
    }
}

#[inline]
fn each_object_in(
    ty: &TypeMeta,
    value: &mut Value,
    visit: &mut impl FnMut(&'static [FieldMeta], &mut Map<String, Value>),
) {
    match (ty, value) {
        (TypeMeta::List(of), Value::Array(items)) => {
            items
                .iter_mut()
                .for_each(|item| each_object_in(of, item, visit));
        }
        (TypeMeta::NamedList(list), Value::Array(items)) => {
            items
                .iter_mut()
                .for_each(|item| each_object_in(&list.of, item, visit));
        }
        (TypeMeta::Map(of), Value::Object(members)) => {
            members
                .values_mut()
                .for_each(|member| each_object_in(of, member, visit));
        }
        (TypeMeta::Object(meta), Value::Object(object)) => {
            each_object(meta.fields(), object, visit);
        }
        (TypeMeta::Union(union), Value::Object(object)) => {
            let tag = object.get(union.tag).and_then(Value::as_str);
            let variant = union.variants.iter().find(|(known, _)| Some(*known) == tag);
            if let Some((_, variant)) = variant
                && let Some(Value::Object(content)) = object.get_mut(union.content)
            {
                each_object(variant.fields(), content, visit);
            }
        }
        (TypeMeta::Custom(custom), value) => each_object_in(&custom.schema, value, visit),
        _ => {}
    }
}
