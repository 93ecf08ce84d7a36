//! What the rules of a command touch: answers of its domain that nothing can lead to need no witness.

use std::collections::BTreeSet;

use chat_types::EndpointMeta;
use chat_types::meta::{FieldMeta, TypeMeta};

/// The word for lists that can be too long, among the names of types and checks.
pub const LONG_LISTS: &str = "too_many_items";

/// The names of types and checks in the request of a command.
#[must_use]
pub fn names(meta: &EndpointMeta) -> BTreeSet<&'static str> {
    let mut names = BTreeSet::new();
    fields(meta.request.fields(), &mut names);
    names
}

fn fields(all: &'static [FieldMeta], names: &mut BTreeSet<&'static str>) {
    for field in all {
        // A field with a code of its own never asks the domain.
        if field.rules.code.is_none() {
            names.extend(field.rules.checks);
            if field.rules.max_items.is_some() {
                names.insert(LONG_LISTS);
            }
        }
        ty(&field.ty, names);
        if let Some(keys) = &field.rules.keys {
            ty(keys, names);
        }
    }
}

fn ty(of: &TypeMeta, names: &mut BTreeSet<&'static str>) {
    match of {
        TypeMeta::List(item) | TypeMeta::Map(item) => ty(item, names),
        // An id without rules cannot be malformed; what is no id at all is another fault.
        TypeMeta::Id(id)
            if id.max_bytes.is_some() || id.prefix.is_some() || id.format.is_some() =>
        {
            names.insert(id.name);
        }
        TypeMeta::Enum(words) => drop(names.insert(words.name)),
        TypeMeta::Bits(bits) => drop(names.insert(bits.name)),
        TypeMeta::Custom(custom) => {
            names.insert(custom.name);
            ty(&custom.schema, names);
        }
        TypeMeta::Object(object) if names.insert(object.name) => fields(object.fields(), names),
        TypeMeta::NamedList(list) if names.insert(list.name) => {
            names.extend(list.checks);
            if list.max_items.is_some() {
                names.insert(LONG_LISTS);
            }
            ty(&list.of, names);
        }
        TypeMeta::Union(union) if names.insert(union.name) => {
            for (_, variant) in union.variants {
                fields(variant.fields(), names);
            }
        }
        TypeMeta::TagList(tags) if names.insert(tags.name) => {
            for tag in tags.known.iter().chain(tags.custom) {
                names.extend(tag.value.rules.checks);
                ty(&tag.value.ty, names);
            }
        }
        _ => {}
    }
}
