//! Words and codes of a payload that the spec does not list: a client keeps them as they came, the spec should learn
//! them.

use chat_types::meta::{EndpointMeta, EnumMeta, FieldMeta, Literal, TypeMeta, WireForm};
use serde_json::{Map, Value, json};

use super::compare::{integer, stands_for_nothing};

/// Longest text that is shown of a value, in characters.
const SHOWN: usize = 64;

/// Where an unknown value stands, and the value.
pub(super) struct UnknownValue {
    pub(super) path: String,
    pub(super) value: Value,
}

impl UnknownValue {
    pub(super) fn to_json(&self) -> Value {
        json!({"path": self.path, "value": self.value})
    }
}

/// The unknown words and numbers of enums, kinds and tags in a request.
pub(super) fn request(meta: &EndpointMeta, body: &Value) -> Vec<UnknownValue> {
    look(meta, &[meta.request.fields()], body)
}

/// The same in an answer, and the codes that the spec does not know.
pub(super) fn response(meta: &EndpointMeta, body: &Value) -> Vec<UnknownValue> {
    look(meta, &[meta.envelope.fields, meta.response.fields()], body)
}

fn look(meta: &EndpointMeta, sides: &[&[FieldMeta]], body: &Value) -> Vec<UnknownValue> {
    let mut search = Search {
        meta,
        found: Vec::new(),
    };
    if let Value::Object(body) = body {
        for fields in sides {
            search.object(fields, body, "");
        }
    }
    search.found
}

struct Search<'m> {
    meta: &'m EndpointMeta,
    found: Vec<UnknownValue>,
}

impl Search<'_> {
    fn object(&mut self, fields: &[FieldMeta], object: &Map<String, Value>, prefix: &str) {
        for field in fields {
            for name in std::iter::once(&field.wire).chain(field.rules.aliases) {
                if let Some(value) = object.get(*name) {
                    self.field(field, value, format!("{prefix}{name}"));
                }
            }
        }
    }

    fn field(&mut self, field: &FieldMeta, value: &Value, path: String) {
        if stands_for_nothing(field, value) {
            return;
        }
        match (field.form, value) {
            (WireForm::JsonText, Value::String(text)) => {
                if let Ok(inner) = serde_json::from_str(text) {
                    self.value(&field.ty, &inner, path);
                }
            }
            _ => self.value(&field.ty, value, path),
        }
    }

    fn value(&mut self, ty: &TypeMeta, value: &Value, path: String) {
        match (ty, value) {
            (TypeMeta::Enum(words), _) if !knows(words, value) => self.note(path, value),
            (TypeMeta::Code, _) if !self.knows_code(value, &path) => self.note(path, value),
            (TypeMeta::List(of), Value::Array(items)) => self.items(of, items, &path),
            (TypeMeta::NamedList(list), Value::Array(items)) => self.items(&list.of, items, &path),
            (TypeMeta::Map(of), Value::Object(members)) => {
                for (key, member) in members {
                    self.value(of, member, format!("{path}.{key}"));
                }
            }
            (TypeMeta::Object(meta), Value::Object(object)) => {
                self.object(meta.fields(), object, &format!("{path}."));
            }
            (TypeMeta::Union(meta), Value::Object(object)) => {
                let Some(tag) = object.get(meta.tag) else {
                    return;
                };
                let known = meta
                    .variants
                    .iter()
                    .find(|(known, _)| tag.as_str() == Some(known));
                match (known, object.get(meta.content)) {
                    (None, _) => self.note(format!("{path}.{}", meta.tag), tag),
                    (Some((_, variant)), Some(Value::Object(content))) => {
                        let prefix = format!("{path}.{}.", meta.content);
                        self.object(variant.fields(), content, &prefix);
                    }
                    _ => {}
                }
            }
            (TypeMeta::TagList(list), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    let Some(tag) = item.get(list.tag) else {
                        continue;
                    };
                    let path = format!("{path}[{index}]");
                    let word = tag.as_str().unwrap_or_default();
                    let known = list.known.iter().find(|known| known.value.wire == word);
                    match (known.or_else(|| list.app_tag(word)), item.get(list.value)) {
                        (None, _) => self.note(format!("{path}.{}", list.tag), tag),
                        (Some(known), Some(value)) => {
                            self.field(&known.value, value, format!("{path}.{}", list.value));
                        }
                        _ => {}
                    }
                }
            }
            (TypeMeta::Custom(custom), _) => self.value(&custom.schema, value, path),
            _ => {}
        }
    }

    fn items(&mut self, of: &TypeMeta, items: &[Value], path: &str) {
        for (index, item) in items.iter().enumerate() {
            self.value(of, item, format!("{path}[{index}]"));
        }
    }

    /// A code of the whole answer has no dot in its path. What is no number is a broken rule, not an unknown code.
    fn knows_code(&self, value: &Value, path: &str) -> bool {
        let Some(code) = integer(value).and_then(|code| i64::try_from(code).ok()) else {
            return true;
        };
        if code == 0 {
            return true;
        }
        if !path.contains(['.', '[']) {
            return self.meta.code(code).is_some();
        }
        let is_outcome = self.meta.results.iter().any(|results| {
            [results.success, results.already, results.pending]
                .iter()
                .any(|codes| codes.contains(&code))
        });
        is_outcome || self.meta.item_code(code).is_some()
    }

    /// Words and numbers only: anything else breaks a rule, and could be anybody's text.
    fn note(&mut self, path: String, value: &Value) {
        let value = match value {
            Value::String(word) => word.chars().take(SHOWN).collect::<String>().into(),
            Value::Number(number) => Value::Number(number.clone()),
            _ => return,
        };
        self.found.push(UnknownValue { path, value });
    }
}

/// Whether a value is one of the enum's, by whatever name and in whatever form.
fn knows(words: &EnumMeta, value: &Value) -> bool {
    words.values.iter().any(|word| {
        std::iter::once(&word.wire)
            .chain(word.aliases)
            .any(|known| match known {
                Literal::Text(known) => value.as_str().is_some_and(|text| text.trim() == *known),
                Literal::Int(known) => integer(value) == Some(i128::from(*known)),
                Literal::Float(_) | Literal::Bool(_) => false,
            })
    })
}
