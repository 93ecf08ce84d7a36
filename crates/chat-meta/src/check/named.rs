//! Named checks: rules that the spec language has no key for.
//!
//! A check says nothing about values of a wrong type, since that is a violation already.

use std::collections::HashMap;

use serde_json::Value;

use super::{field, format, literal, scope::Scope};
use crate::{FieldMeta, TypeMeta};

/// A named check.
#[derive(Clone, Copy)]
pub struct NamedCheck {
    /// Name, as the spec writes it.
    pub name: &'static str,
    /// What it asks for.
    pub doc: &'static str,
    /// Finds the first thing that is wrong.
    pub run: fn(&Input<'_>) -> Option<Finding>,
}

impl std::fmt::Debug for NamedCheck {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("NamedCheck").field(&self.name).finish()
    }
}

/// What a named check looks at.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The value of the field that names the check.
    pub value: &'a Value,
    /// Its type.
    pub ty: &'a TypeMeta,
    /// The fields beside it and the request around it.
    pub scope: Scope<'a>,
}

/// What a named check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where inside the value, as the end of a path, such as `[2].Key`; empty for the value itself.
    pub at: String,
    /// What is wrong, as the end of a sentence that begins with the path.
    pub message: String,
}

impl Finding {
    fn new(at: impl Into<String>, message: impl Into<String>) -> Option<Self> {
        Some(Self {
            at: at.into(),
            message: message.into(),
        })
    }
}

/// The checks that are implemented, by name.
pub const CHECKS: &[NamedCheck] = &[
    NamedCheck {
        name: "custom_group_id",
        doc: "A chosen group id is printable ASCII, and starts like the ids of its type only if \
              no other type has that prefix: otherwise the prefix is kept for the service.",
        run: custom_group_id,
    },
    NamedCheck {
        name: "disjoint_lists",
        doc: "No text stands in two lists of the object.",
        run: disjoint_lists,
    },
    NamedCheck {
        name: "live_group_without_members",
        doc: "A live group takes no members when it is created.",
        run: live_group_without_members,
    },
    NamedCheck {
        name: "one_custom_element",
        doc: "A message has at most one custom element.",
        run: one_custom_element,
    },
    NamedCheck {
        name: "rising_times",
        doc: "The first time in each item is not before that of the item before it.",
        run: rising_times,
    },
    NamedCheck {
        name: "unique_items",
        doc: "No item of the list comes twice.",
        run: unique_items,
    },
    NamedCheck {
        name: "unique_keys",
        doc: "No two items of the list have the same value in the first field of their type.",
        run: unique_keys,
    },
];

/// The check of this name.
pub(super) fn named(name: &str) -> Option<&'static NamedCheck> {
    CHECKS.iter().find(|check| check.name == name)
}

fn custom_group_id(input: &Input<'_>) -> Option<Finding> {
    let id = input.value.as_str()?;
    if !format::is_printable_ascii(id) {
        return Finding::new(
            "",
            "must be made of printable ASCII characters only, 0x20 to 0x7e",
        );
    }
    let prefixes = input.scope.group_prefixes();
    let group_type = input.scope.group_type()?;
    let (_, own) = prefixes.iter().find(|(of, _)| *of == group_type)?;
    let alone = prefixes.iter().filter(|(_, prefix)| prefix == own).count() == 1;
    if alone {
        return if id.starts_with(own) {
            None
        } else {
            Finding::new(
                "",
                format!("must start with `{own}` for a group of type {group_type}"),
            )
        };
    }
    let (_, kept) = prefixes.iter().find(|(_, prefix)| id.starts_with(prefix))?;
    Finding::new(
        "",
        format!("must not start with `{kept}` for a group of type {group_type}"),
    )
}

fn live_group_without_members(input: &Input<'_>) -> Option<Finding> {
    const LIVE: &str = "AVChatRoom";
    let members = input.value.as_array()?;
    if members.is_empty() || input.scope.group_type() != Some(LIVE) {
        return None;
    }
    Finding::new(
        "",
        format!("must be absent or empty for a group of type {LIVE}"),
    )
}

fn one_custom_element(input: &Input<'_>) -> Option<Finding> {
    const CUSTOM: &str = "TIMCustomElem";
    let (TypeMeta::List(TypeMeta::Union(union)), items) = list(input)? else {
        return None;
    };
    let second = items
        .iter()
        .enumerate()
        .filter(|(_, item)| item.get(union.tag).and_then(Value::as_str) == Some(CUSTOM))
        .nth(1);
    let (index, _) = second?;
    Finding::new(
        format!("[{index}]"),
        "is a second custom element, one is allowed",
    )
}

fn rising_times(input: &Input<'_>) -> Option<Finding> {
    let (of, items) = objects(input)?;
    let time = of
        .iter()
        .find(|field| matches!(field.ty, TypeMeta::Time | TypeMeta::TimeMs))?;
    let mut latest = None;
    for (index, item) in items.iter().enumerate() {
        let Some(this) =
            key(item, time).and_then(|value| literal::number(&time.ty, time.form, value))
        else {
            continue;
        };
        if let literal::Number::Int(this) = this {
            if latest.is_some_and(|latest| this < latest) {
                return Finding::new(
                    format!("[{index}].{}", time.wire),
                    "is earlier than the time of an item before it",
                );
            }
            latest = Some(this);
        }
    }
    None
}

fn disjoint_lists(input: &Input<'_>) -> Option<Finding> {
    let lists = input.value.as_object()?.iter();
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for (name, list) in lists {
        for (index, text) in list.as_array().into_iter().flatten().enumerate() {
            let Some(text) = text.as_str() else { continue };
            match seen.insert(text, name) {
                Some(other) if other != name => {
                    let what = format!("stands in `{other}` as well");
                    return Finding::new(format!(".{name}[{index}]"), what);
                }
                _ => {}
            }
        }
    }
    None
}

fn unique_items(input: &Input<'_>) -> Option<Finding> {
    let (_, items) = list(input)?;
    let (index, first) = repeated(items.iter().map(Some))?;
    Finding::new(format!("[{index}]"), format!("is the same as item {first}"))
}

fn unique_keys(input: &Input<'_>) -> Option<Finding> {
    let Some((fields, items)) = objects(input) else {
        return unique_items(input);
    };
    let field = fields.first()?;
    let (index, first) = repeated(items.iter().map(|item| key(item, field)))?;
    Finding::new(
        format!("[{index}].{}", field.wire),
        format!("is the same as in item {first}"),
    )
}

/// The first value that came before, and where that was. Lists and objects are left alone.
fn repeated<'v>(values: impl Iterator<Item = Option<&'v Value>>) -> Option<(usize, usize)> {
    /// Text `7` and number 7 are not the same.
    #[derive(PartialEq, Eq, Hash)]
    enum Key<'v> {
        Text(&'v str),
        Number(&'v serde_json::Number),
    }
    let mut seen = HashMap::new();
    for (index, value) in values.enumerate() {
        let key = match value {
            Some(Value::String(text)) => Key::Text(text),
            Some(Value::Number(number)) => Key::Number(number),
            _ => continue,
        };
        if let Some(first) = seen.insert(key, index) {
            return Some((index, first));
        }
    }
    None
}

/// The items of a list and a list type that has them.
fn list<'a>(input: &Input<'a>) -> Option<(TypeMeta, &'a [Value])> {
    let ty = match input.ty {
        TypeMeta::List(_) => *input.ty,
        TypeMeta::NamedList(list) => TypeMeta::List(&list.of),
        _ => return None,
    };
    Some((ty, input.value.as_array()?))
}

/// The items of a list of objects and the fields of the objects.
fn objects<'a>(input: &Input<'a>) -> Option<(&'static [FieldMeta], &'a [Value])> {
    match list(input)? {
        (TypeMeta::List(TypeMeta::Object(object)), items) => Some((object.fields(), items)),
        _ => None,
    }
}

fn key<'v>(item: &'v Value, field: &FieldMeta) -> Option<&'v Value> {
    field::get(item.as_object()?, field).map(|(_, value)| value)
}
