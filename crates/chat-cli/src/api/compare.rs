//! What of a payload did not come back after it was decoded and encoded.
//!
//! The library reads more forms than it writes: text for a number, blanks around a word, a former name of a field.
//! None of that is a loss, so the comparison goes by the types. What the spec does not know is reported elsewhere.

use chat_types::meta::{EnumMeta, FieldMeta, Literal, TagListMeta, TypeMeta, UnionMeta, WireForm};
use serde_json::{Map, Value};

/// The paths of the values in `before` that are missing or different in `after`, both objects with these fields.
pub(super) fn lost(
    fields: &[FieldMeta],
    envelope: &[FieldMeta],
    before: &Value,
    after: &Value,
) -> Vec<String> {
    let mut found = Vec::new();
    if let (Value::Object(before), Value::Object(after)) = (before, after) {
        object(envelope, before, after, "", &mut found);
        object(fields, before, after, "", &mut found);
    }
    found
}

fn object(
    fields: &[FieldMeta],
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    prefix: &str,
    found: &mut Vec<String>,
) {
    for field in fields {
        let Some((name, value)) = get(field, before) else {
            continue;
        };
        let path = format!("{prefix}{name}");
        match get(field, after) {
            Some((_, after)) => self::field(field, value, after, path, found),
            None if stands_for_nothing(field, value) => {}
            None => found.push(path),
        }
    }
}

/// A field by its name or a former one. Absent, `null` and an empty list are the same.
fn get<'v>(field: &FieldMeta, object: &'v Map<String, Value>) -> Option<(&'static str, &'v Value)> {
    std::iter::once(&field.wire)
        .chain(field.rules.aliases)
        .find_map(|name| {
            let value = object.get(*name)?;
            let there = !value.is_null() && value.as_array().is_none_or(|items| !items.is_empty());
            there.then_some((*name, value))
        })
}

pub(super) fn stands_for_nothing(field: &FieldMeta, value: &Value) -> bool {
    field.rules.none.is_some_and(|none| match none {
        Literal::Text(word) => value.as_str() == Some(word),
        Literal::Int(number) => integer(value) == Some(number.into()),
        Literal::Float(number) => value.as_f64() == Some(number),
        Literal::Bool(flag) => value.as_bool() == Some(flag),
    })
}

fn field(field: &FieldMeta, before: &Value, after: &Value, path: String, found: &mut Vec<String>) {
    match field.form {
        WireForm::JsonText => match (unpacked(before), unpacked(after)) {
            (Some(before), Some(after)) => value(&field.ty, &before, &after, path, found),
            _ => found.push(path),
        },
        WireForm::Text | WireForm::Either if same_digits(before, after) => {}
        _ => value(&field.ty, before, after, path, found),
    }
}

/// The JSON inside a text, or bare JSON.
fn unpacked(value: &Value) -> Option<Value> {
    match value {
        Value::String(text) => serde_json::from_str(text).ok(),
        bare => Some(bare.clone()),
    }
}

fn value(ty: &TypeMeta, before: &Value, after: &Value, path: String, found: &mut Vec<String>) {
    match (ty, before, after) {
        (TypeMeta::Object(meta), Value::Object(before), Value::Object(after)) => {
            object(meta.fields(), before, after, &format!("{path}."), found);
        }
        (TypeMeta::List(of), Value::Array(before), Value::Array(after)) => {
            items(of, before, after, &path, found);
        }
        (TypeMeta::NamedList(list), Value::Array(before), Value::Array(after)) => {
            items(&list.of, before, after, &path, found);
        }
        (TypeMeta::Map(of), Value::Object(before), Value::Object(after)) => {
            for (key, member) in before.iter().filter(|(_, member)| !member.is_null()) {
                let path = format!("{path}.{key}");
                match after.get(key) {
                    Some(after) => value(of, member, after, path, found),
                    None => found.push(path),
                }
            }
        }
        (TypeMeta::Union(meta), Value::Object(before), Value::Object(after)) => {
            union(meta, before, after, &path, found);
        }
        (TypeMeta::TagList(list), Value::Array(before), Value::Array(after)) => {
            for (index, item) in before.iter().enumerate() {
                let path = format!("{path}[{index}]");
                match (item, after.get(index)) {
                    (Value::Object(before), Some(Value::Object(after))) => {
                        tag(list, before, after, &path, found);
                    }
                    _ => found.push(path),
                }
            }
        }
        (TypeMeta::Custom(custom), ..) => value(&custom.schema, before, after, path, found),
        (TypeMeta::Enum(words), ..) if same_word(words, before, after) => {}
        (TypeMeta::Id(id), ..) if id.either && same_digits(before, after) => {}
        (TypeMeta::Flag, ..) if truth(before).is_some() && truth(before) == truth(after) => {}
        _ if same(before, after) => {}
        _ => found.push(path),
    }
}

fn items(of: &TypeMeta, before: &[Value], after: &[Value], path: &str, found: &mut Vec<String>) {
    for (index, item) in before.iter().enumerate() {
        let path = format!("{path}[{index}]");
        match after.get(index) {
            Some(after) => value(of, item, after, path, found),
            None => found.push(path),
        }
    }
}

fn union(
    meta: &UnionMeta,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    path: &str,
    found: &mut Vec<String>,
) {
    let tag = before.get(meta.tag);
    let known = meta
        .variants
        .iter()
        .find(|(known, _)| tag.and_then(Value::as_str) == Some(known));
    let Some((_, variant)) = known else {
        // An unknown kind is kept whole.
        for (key, value) in before {
            if !after.get(key).is_some_and(|after| same(value, after)) {
                found.push(format!("{path}.{key}"));
            }
        }
        return;
    };
    if tag != after.get(meta.tag) {
        found.push(format!("{path}.{}", meta.tag));
    }
    let path = format!("{path}.{}", meta.content);
    match (before.get(meta.content), after.get(meta.content)) {
        (Some(Value::Object(before)), Some(Value::Object(after))) => {
            object(variant.fields(), before, after, &format!("{path}."), found);
        }
        (None | Some(Value::Null), _) => {}
        _ => found.push(path),
    }
}

fn tag(
    list: &TagListMeta,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    path: &str,
    found: &mut Vec<String>,
) {
    let name = before.get(list.tag);
    if name != after.get(list.tag) {
        found.push(format!("{path}.{}", list.tag));
        return;
    }
    let path = format!("{path}.{}", list.value);
    let Some(value) = before.get(list.value).filter(|value| !value.is_null()) else {
        return;
    };
    let word = name.and_then(Value::as_str).unwrap_or_default();
    match (after.get(list.value), list.tag(word)) {
        (Some(after), Some(known)) => field(&known.value, value, after, path, found),
        (Some(after), None) if same(value, after) => {}
        _ => found.push(path),
    }
}

/// Whether both are the same word of an enum, by whatever name, blanks aside.
fn same_word(words: &EnumMeta, before: &Value, after: &Value) -> bool {
    if let (Some(before), Some(after)) = (before.as_str(), after.as_str())
        && before.trim() == after.trim()
    {
        return true;
    }
    if same_digits(before, after) {
        return true;
    }
    let is = |value: &Value, literal: &Literal| match literal {
        Literal::Text(word) => value.as_str().is_some_and(|text| text.trim() == *word),
        Literal::Int(number) => integer(value) == Some(i128::from(*number)),
        Literal::Float(_) | Literal::Bool(_) => false,
    };
    words.values.iter().any(|word| {
        is(after, &word.wire)
            && std::iter::once(&word.wire)
                .chain(word.aliases)
                .any(|name| is(before, name))
    })
}

/// Whether both are the same whole number, be it written as a number or as text.
fn same_digits(before: &Value, after: &Value) -> bool {
    integer(before).is_some_and(|number| integer(after) == Some(number))
}

pub(super) fn integer(value: &Value) -> Option<i128> {
    match value {
        Value::Number(number) => number
            .as_u64()
            .map(i128::from)
            .or_else(|| number.as_i64().map(i128::from)),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        other => match integer(other) {
            Some(0) => Some(false),
            Some(1) => Some(true),
            _ => None,
        },
    }
}

/// Equal, and numbers by their value: 1 is 1.0.
fn same(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Number(a), Value::Number(b)) => {
            a == b || (a.is_f64() != b.is_f64() && a.as_f64() == b.as_f64())
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => before == after,
    }
}

#[cfg(test)]
mod tests {
    use chat_types::meta::{EnumRepr, EnumValue, FieldRules, ObjectMeta};
    use serde_json::json;

    use super::*;

    static ROLES: EnumMeta = EnumMeta {
        name: "Role",
        doc: "",
        repr: EnumRepr::String,
        closed: false,
        values: &[EnumValue {
            name: "Private",
            wire: Literal::Text("Private"),
            aliases: &[Literal::Text("Work")],
            doc: "",
        }],
        prefixes: &[],
    };
    static INNER: ObjectMeta =
        ObjectMeta::new("Inner", "", &[FieldMeta::new("N", "n", TypeMeta::U32, "")]);
    static FIELDS: &[FieldMeta] = &[
        FieldMeta {
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::new("Time", "time", TypeMeta::Time, "")
        },
        FieldMeta {
            form: WireForm::Either,
            rules: &FieldRules {
                aliases: &["Old"],
                ..FieldRules::NONE
            },
            ..FieldMeta::new("Next", "next", TypeMeta::String, "")
        },
        FieldMeta::new("Role", "role", TypeMeta::Enum(&ROLES), ""),
        FieldMeta::new(
            "List",
            "list",
            TypeMeta::List(&TypeMeta::Object(&INNER)),
            "",
        ),
        FieldMeta {
            form: WireForm::JsonText,
            ..FieldMeta::new("Packed", "packed", TypeMeta::Object(&INNER), "")
        },
        FieldMeta::new("Text", "text", TypeMeta::String, ""),
    ];

    fn paths(before: &Value, after: &Value) -> Vec<String> {
        lost(FIELDS, &[], before, after)
    }

    #[test]
    fn other_ways_to_write_the_same_are_no_loss() {
        let before = json!({
            "Time": 0, "Old": 144_115_265_295_492_787_u64, "Role": " Work ", "List": [{"N": 1}],
            "Packed": {"N": 1}, "Text": null, "Unknown": 1,
        });
        let after = json!({
            "Next": "144115265295492787", "Role": "Private", "List": [{"N": 1.0}], "Packed": "{ \"N\": 1 }",
        });
        assert_eq!(paths(&before, &after), Vec::<String>::new());
        assert_eq!(
            paths(&json!({"List": []}), &json!({})),
            Vec::<String>::new()
        );
    }

    #[test]
    fn what_is_gone_or_changed_is_named_by_its_path() {
        let before = json!({
            "Time": 5, "Next": "2", "Role": "Work", "List": [{"N": 1}, {"N": 2}, {"N": 3}],
            "Packed": {"N": 1}, "Text": "1",
        });
        let after = json!({"Next": "3", "Role": "Public", "List": [{"N": 1}, {}], "Packed": "{}", "Text": 1});
        assert_eq!(
            paths(&before, &after),
            [
                "Time",
                "Next",
                "Role",
                "List[1].N",
                "List[2]",
                "Packed.N",
                "Text"
            ]
        );
    }
}
