//! Named checks: rules that the spec language has no key for.
//!
//! A check says nothing about values of a wrong type, since that is a violation already.

use std::collections::HashMap;

use serde_json::Value;

use super::{field, format, literal, scope::Scope};
use crate::{FieldMeta, IdMeta, TypeMeta};

/// A named check.
#[derive(Clone, Copy)]
pub struct NamedCheck {
    /// Name, as the spec writes it.
    pub name: &'static str,
    /// What it asks for.
    pub doc: &'static str,
    /// The field that names it has to give it a number.
    pub limited: bool,
    /// Finds the first thing that is wrong.
    pub run: fn(&Input<'_>) -> Option<Finding>,
}

impl std::fmt::Debug for NamedCheck {
    #[inline]
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
    /// The number that the field gives its check.
    pub limit: Option<u64>,
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
    #[inline]
    fn new(at: impl Into<String>, message: impl Into<String>) -> Option<Self> {
        Some(Self {
            at: at.into(),
            message: message.into(),
        })
    }
}

/// The checks that are implemented, by name.
pub const CHECKS: &[NamedCheck] = &[
    plain(
        "custom_group_id",
        "A chosen group id starts like the ids of its type only if no other type has that prefix: \
         otherwise the prefix is kept for the service.",
        custom_group_id,
    ),
    plain(
        "custom_permission_group_id",
        "A chosen id is printable ASCII and does not repeat its prefix, as ids made by the service do.",
        custom_permission_group_id,
    ),
    plain(
        "custom_topic_id",
        "A chosen topic id is the id of the group beside it, the mark of topics, and a part that holds \
         neither the start of ids of communities nor that of topic ids made by the service.",
        custom_topic_id,
    ),
    plain(
        "disjoint_tags",
        "None of these tags stands among those that all must be there.",
        disjoint_tags,
    ),
    plain(
        "live_group_without_members",
        "A live group takes no members when it is created.",
        live_group_without_members,
    ),
    plain(
        "not_before_begin",
        "A period does not end before it begins.",
        not_before_begin,
    ),
    plain(
        "one_custom_element",
        "A message has at most one custom element.",
        one_custom_element,
    ),
    plain(
        "rising_times",
        "The first time in each item is not before that of the item before it.",
        rising_times,
    ),
    limited(
        "tags_to_add",
        "So many tags at most, unless the request lets them take the place of all others.",
        tags_to_add,
    ),
    plain(
        "unique_keys",
        "No two items of the list are the same, or have the same value in the first field of their type.",
        unique_keys,
    ),
    limited(
        "values_in_all",
        "The texts in the second field of all items have so many bytes at most, taken together.",
        values_in_all,
    ),
];

type Run = fn(&Input<'_>) -> Option<Finding>;

#[inline]
const fn plain(name: &'static str, doc: &'static str, run: Run) -> NamedCheck {
    NamedCheck {
        name,
        doc,
        limited: false,
        run,
    }
}

#[inline]
const fn limited(name: &'static str, doc: &'static str, run: Run) -> NamedCheck {
    NamedCheck {
        limited: true,
        ..plain(name, doc, run)
    }
}

/// The check of this name.
#[inline]
pub(super) fn named(name: &str) -> Option<&'static NamedCheck> {
    CHECKS.iter().find(|check| check.name == name)
}

#[inline]
fn custom_group_id(input: &Input<'_>) -> Option<Finding> {
    let id = input.value.as_str()?;
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

#[inline]
fn unprintable(id: &str) -> Option<Finding> {
    if format::is_printable_ascii(id) {
        return None;
    }
    Finding::new(
        "",
        "must be made of printable ASCII characters only, 0x20 to 0x7e",
    )
}

#[inline]
fn custom_permission_group_id(input: &Input<'_>) -> Option<Finding> {
    let id = input.value.as_str()?;
    let TypeMeta::Id(IdMeta {
        prefix: Some(prefix),
        ..
    }) = input.ty
    else {
        return None;
    };
    // The service puts its own mark once more behind it, without the underscore.
    let again = prefix.trim_end_matches('_');
    if id.strip_prefix(prefix)?.starts_with(again) {
        return Finding::new(
            "",
            format!(
                "must not go on with `{again}` after its prefix, which is for ids made by the service"
            ),
        );
    }
    unprintable(id)
}

#[inline]
fn custom_topic_id(input: &Input<'_>) -> Option<Finding> {
    const MARK: &str = "@TOPIC#_";
    const KEPT: [&str; 2] = ["@TGS#_", "@TOPIC#_@TOPIC#"];
    let id = input.value.as_str()?;
    let group = input.scope.sibling("GroupId")?.as_str()?;
    let rest = id
        .strip_prefix(group)
        .filter(|rest| rest.strip_prefix(MARK).is_some_and(|own| !own.is_empty()));
    let Some(rest) = rest else {
        return Finding::new(
            "",
            format!("must be `GroupId`, `{MARK}` and a part of your own"),
        );
    };
    let kept = KEPT.iter().find(|kept| rest.contains(**kept))?;
    Finding::new("", format!("must not have `{kept}` after `GroupId`"))
}

#[inline]
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

#[inline]
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

#[inline]
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

#[inline]
fn disjoint_tags(input: &Input<'_>) -> Option<Finding> {
    const ALL: &str = "TagsAnd";
    let all = input.scope.sibling(ALL)?.as_array()?;
    let tags = input.value.as_array()?;
    let index = tags.iter().position(|tag| all.contains(tag))?;
    Finding::new(format!("[{index}]"), format!("stands in `{ALL}` as well"))
}

#[inline]
fn not_before_begin(input: &Input<'_>) -> Option<Finding> {
    const BEGIN: &str = "BeginTime";
    let begin = input.scope.sibling(BEGIN)?.as_str()?;
    let end = input.value.as_str()?;
    // Texts of this form are in the order of the times that they stand for.
    if [begin, end].into_iter().all(format::is_date_time) && end < begin {
        return Finding::new("", format!("is before `{BEGIN}`"));
    }
    None
}

#[inline]
fn tags_to_add(input: &Input<'_>) -> Option<Finding> {
    const REPLACE: &str = "Replace";
    let most = input.limit?;
    let count = input.value.as_array()?.len() as u64;
    let replaces = input
        .scope
        .request_field(REPLACE)
        .is_some_and(|flag| flag.as_u64() == Some(1));
    if replaces || count <= most {
        return None;
    }
    Finding::new(
        "",
        format!("has {count} items, at most {most} are allowed unless `{REPLACE}` is 1"),
    )
}

#[inline]
fn values_in_all(input: &Input<'_>) -> Option<Finding> {
    let most = input.limit?;
    let (fields, items) = objects(input)?;
    let field = fields.get(1)?;
    let values = items.iter().filter_map(|item| key(item, field)?.as_str());
    let bytes: u64 = values.map(|value| value.len() as u64).sum();
    if bytes <= most {
        return None;
    }
    Finding::new(
        "",
        format!(
            "has {bytes} bytes in `{}` of all items together, at most {most} are allowed",
            field.wire
        ),
    )
}

#[inline]
fn unique_items(input: &Input<'_>) -> Option<Finding> {
    let (_, items) = list(input)?;
    let (index, first) = repeated(items.iter().map(Some))?;
    Finding::new(format!("[{index}]"), format!("is the same as item {first}"))
}

#[inline]
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
#[inline]
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
#[inline]
fn list<'a>(input: &Input<'a>) -> Option<(TypeMeta, &'a [Value])> {
    let ty = match input.ty {
        TypeMeta::List(_) => *input.ty,
        TypeMeta::NamedList(list) => TypeMeta::List(&list.of),
        _ => return None,
    };
    Some((ty, input.value.as_array()?))
}

/// The items of a list of objects and the fields of the objects.
#[inline]
fn objects<'a>(input: &Input<'a>) -> Option<(&'static [FieldMeta], &'a [Value])> {
    match list(input)? {
        (TypeMeta::List(TypeMeta::Object(object)), items) => Some((object.fields(), items)),
        _ => None,
    }
}

#[inline]
fn key<'v>(item: &'v Value, field: &FieldMeta) -> Option<&'v Value> {
    field::get(item.as_object()?, field).map(|(_, value)| value)
}
