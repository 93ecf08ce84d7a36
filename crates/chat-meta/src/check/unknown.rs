//! Fields that the spec does not know.

use serde_json::{Map, Value};

use super::site::Site;
use crate::{EndpointMeta, FieldMeta, TagListMeta, TypeMeta, WireForm};

/// The paths of the fields of a request that the spec does not know, such as `MemberList[3].Foo`.
///
/// The content of an unknown kind of a union, or under an unknown tag, is not looked into.
#[inline]
pub fn unknown_request(meta: &EndpointMeta, body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if let Value::Object(body) = body {
        object(meta.request.fields(), &[], body, &Site::BODY, &mut found);
    }
    found
}

/// The paths of the fields of an answer that the spec does not know, as [`unknown_request`] lists
/// them. The fields of the envelope are known.
#[inline]
pub fn unknown_response(meta: &EndpointMeta, body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if let Value::Object(body) = body {
        object(
            meta.response.fields(),
            meta.envelope.fields,
            body,
            &Site::BODY,
            &mut found,
        );
    }
    found
}

#[inline]
fn object(
    fields: &[FieldMeta],
    more: &[FieldMeta],
    object: &Map<String, Value>,
    site: &Site<'_>,
    found: &mut Vec<String>,
) {
    for (key, value) in object {
        let site = &site.field(key);
        let known = fields
            .iter()
            .chain(more)
            .find(|field| field.wire == key || field.rules.aliases.contains(&key.as_str()));
        match known {
            Some(field) => self::field(field, value, site, found),
            None => found.push(site.to_string()),
        }
    }
}

#[inline]
fn field(field: &FieldMeta, value: &Value, site: &Site<'_>, found: &mut Vec<String>) {
    match (field.form, value) {
        (WireForm::JsonText, Value::String(text)) => {
            if let Ok(inner) = serde_json::from_str(text) {
                self::value(&field.ty, &inner, site, found);
            }
        }
        _ => self::value(&field.ty, value, site, found),
    }
}

#[inline]
fn value(ty: &TypeMeta, value: &Value, site: &Site<'_>, found: &mut Vec<String>) {
    match (ty, value) {
        (TypeMeta::List(of), Value::Array(items)) => self::items(of, items, site, found),
        (TypeMeta::NamedList(list), Value::Array(items)) => {
            self::items(&list.of, items, site, found);
        }
        (TypeMeta::Map(of), Value::Object(members)) => {
            for (key, member) in members {
                self::value(of, member, &site.field(key), found);
            }
        }
        (TypeMeta::Object(meta), Value::Object(object)) => {
            self::object(meta.fields(), &[], object, site, found);
        }
        (TypeMeta::Union(union), Value::Object(object)) => {
            let tag = object.get(union.tag).and_then(Value::as_str);
            let Some((_, variant)) = union.variants.iter().find(|(known, _)| Some(*known) == tag)
            else {
                return;
            };
            for (key, value) in object {
                let site = &site.field(key);
                match value {
                    Value::Object(content) if key == union.content => {
                        self::object(variant.fields(), &[], content, site, found);
                    }
                    _ if key == union.tag || key == union.content => {}
                    _ => found.push(site.to_string()),
                }
            }
        }
        (TypeMeta::TagList(list), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                tag(list, item, &site.item(index), found);
            }
        }
        (TypeMeta::Custom(custom), _) => self::value(&custom.schema, value, site, found),
        _ => {}
    }
}

#[inline]
fn items(of: &TypeMeta, items: &[Value], site: &Site<'_>, found: &mut Vec<String>) {
    for (index, item) in items.iter().enumerate() {
        value(of, item, &site.item(index), found);
    }
}

#[inline]
fn tag(list: &TagListMeta, item: &Value, site: &Site<'_>, found: &mut Vec<String>) {
    let Value::Object(object) = item else { return };
    let tag = object
        .get(list.tag)
        .and_then(Value::as_str)
        .unwrap_or_default();
    for (key, value) in object {
        let site = &site.field(key);
        if key == list.value {
            if let Some(known) = list.tag(tag) {
                field(&known.value, value, site, found);
            }
        } else if key != list.tag {
            found.push(site.to_string());
        }
    }
}
