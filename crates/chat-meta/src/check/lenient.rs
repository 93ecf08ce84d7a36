//! What a forgiving service does to a request before it checks it.
//!
//! Clients in the field send what the documentation forbids and the service takes. In its lenient
//! mode the emulator first puts such a request right and then checks it like any other.

use serde_json::{Map, Value};

use super::each::each_object;
use super::{field, filter, literal, scope::Scope};
use crate::{
    EndpointMeta, EnumMeta, FieldMeta, IdRepr, Literal, ObjectMeta, PageStyle, TypeMeta, WireForm,
};

/// Puts a request right as far as a forgiving service would:
///
/// - a number where an id is text becomes text;
/// - a bare value where an object with one required field stands becomes that object;
/// - unknown words leave lists of filter names and lists with `allowed`;
/// - a number above `max` becomes `max`;
/// - a field that must be absent is dropped;
/// - a cursor that is required and missing becomes that of the first page.
///
/// What is still wrong afterwards is for [`request`](super::request) to find.
#[inline]
pub fn normalise(meta: &EndpointMeta, body: &mut Value) {
    let Some(object) = body.as_object_mut() else {
        return;
    };
    each_object(meta.request.fields(), object, &mut ease_fields);

    // Predicates may look at any part of the request, so what was dropped in one place may make
    // something surplus in another.
    let mut dropped = true;
    while dropped {
        dropped = false;
        let whole = Value::Object(object.clone());
        each_object(meta.request.fields(), object, &mut |fields, object| {
            dropped |= drop_surplus(Scope::new(meta, Some(&whole)), fields, object);
        });
    }
    first_cursor(meta, body);
}

#[inline]
fn ease_fields(fields: &'static [FieldMeta], object: &mut Map<String, Value>) {
    for field in fields {
        if let Some((key, _)) = field::get(object, field)
            && let Some(value) = object.get_mut(key)
        {
            ease(&field.ty, field, value);
        }
    }
}

/// Puts a value right, but not the fields of an object in it.
#[inline]
fn ease(ty: &TypeMeta, field: &FieldMeta, value: &mut Value) {
    match (ty, &mut *value) {
        (TypeMeta::Id(id), Value::Number(number)) if id.repr == IdRepr::String && !id.either => {
            *value = Value::String(number.to_string());
        }
        (TypeMeta::Object(meta), Value::String(_) | Value::Number(_)) => {
            if let Some(only) = only_required(meta) {
                let bare = value.take();
                *value = Value::Object(Map::from_iter([(only.wire.to_owned(), bare)]));
            }
        }
        (TypeMeta::List(of), Value::Array(items)) => ease_items(of, field, items),
        (TypeMeta::NamedList(list), Value::Array(items)) => ease_items(&list.of, field, items),
        (TypeMeta::Map(of), Value::Object(members)) => {
            members
                .values_mut()
                .for_each(|member| ease(of, field, member));
        }
        (TypeMeta::Custom(custom), _) => ease(&custom.schema, field, value),
        _ => cut(ty, field, value),
    }
}

#[inline]
fn ease_items(of: &TypeMeta, field: &FieldMeta, items: &mut Vec<Value>) {
    if field.rules.filters.is_some() || !field.rules.allowed.is_empty() {
        let words = filter::words(of);
        items.retain(|item| !is_unknown(of, words, field, item));
    }
    items.iter_mut().for_each(|item| ease(of, field, item));
}

/// Whether an item of a list of words is a word that cannot stand there. Items that are no words
/// at all stay, to be refused.
#[inline]
fn is_unknown(of: &TypeMeta, words: Option<&EnumMeta>, field: &FieldMeta, item: &Value) -> bool {
    let unknown = words.is_some_and(|words| {
        literal::has_repr(words, field.form, item) && literal::known(words, item).is_none()
    });
    let barred = !field.rules.allowed.is_empty()
        && (item.is_string() || item.is_number())
        && !field
            .rules
            .allowed
            .iter()
            .any(|literal| literal::matches(of, literal, item));
    unknown || barred
}

/// Cuts a number to the greatest that is taken.
#[inline]
fn cut(ty: &TypeMeta, field: &FieldMeta, value: &mut Value) {
    let Some(max) = field.rules.max else { return };
    let number = match ty {
        TypeMeta::F64 => literal::number(ty, field.form, value),
        TypeMeta::U32
        | TypeMeta::U64
        | TypeMeta::I64
        | TypeMeta::Time
        | TypeMeta::TimeMs
        | TypeMeta::Seconds => literal::integer(field.form, value).map(literal::Number::Int),
        _ => None,
    };
    if number.is_some_and(|number| number.above(max)) {
        *value = match value {
            Value::String(_) => Value::String(max.to_string()),
            _ => Value::from(max),
        };
    }
}

/// The field of an object that must be given, if there is exactly one and it is no object itself.
#[inline]
fn only_required(meta: &ObjectMeta) -> Option<&'static FieldMeta> {
    let mut required = meta.fields().iter().filter(|field| field.required);
    let only = required.next()?;
    required.next().is_none().then_some(only)
}

/// Drops the fields that must be absent, one after the other: of two that exclude each other the
/// first stays. Tells whether there were any.
#[inline]
fn drop_surplus(
    root: Scope<'_>,
    fields: &'static [FieldMeta],
    object: &mut Map<String, Value>,
) -> bool {
    let mut dropped = false;
    while let Some(field) = surplus(root.beside(fields, object), fields, object) {
        object.retain(|key, _| field.wire != key && !field.rules.aliases.contains(&key.as_str()));
        dropped = true;
    }
    dropped
}

/// The last field that must be absent and is not.
#[inline]
fn surplus(
    scope: Scope<'_>,
    fields: &'static [FieldMeta],
    object: &Map<String, Value>,
) -> Option<&'static FieldMeta> {
    fields.iter().rev().find(|field| {
        field
            .rules
            .only_when
            .is_some_and(|when| scope.truth(when).is_no())
            && field::get(object, field).is_some()
    })
}

#[inline]
fn first_cursor(meta: &EndpointMeta, body: &mut Value) {
    let scope = Scope::of_request(meta, body);
    let Some(PageStyle::Cursor(cursor)) = scope.page().map(|page| page.style) else {
        return;
    };
    let missing: Vec<(&str, &Literal)> = cursor
        .first
        .iter()
        .filter(|(name, _)| {
            meta.request.field(name).is_some_and(|field| {
                let needed = field.required
                    || field
                        .rules
                        .required_when
                        .is_some_and(|when| scope.truth(when).is_yes());
                needed && scope.sibling(field.wire).is_none()
            })
        })
        .map(|(name, first)| (*name, first))
        .collect();
    if let Some(object) = body.as_object_mut() {
        for (name, first) in missing {
            let text = meta
                .request
                .field(name)
                .is_some_and(|field| field.form == WireForm::Text);
            object.insert(name.to_owned(), literal::to_value(first, text));
        }
    }
}
