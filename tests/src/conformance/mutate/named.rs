//! Ids, words and named lists with one thing changed.

use chat_types::meta::check::FORMATS;
use chat_types::meta::{
    EnumMeta, EnumRepr, EnumValue, IdMeta, IdRepr, ListMeta, Literal, PrefixMeta,
};

use super::fields::{MANY_BYTES, MANY_ITEMS};
use super::steps::{formats, leak_all, near, word};

pub(super) fn ids(id: &'static IdMeta, put: &mut dyn FnMut(String, IdMeta)) {
    let same = || IdMeta {
        name: id.name,
        doc: id.doc,
        repr: id.repr,
        max_bytes: id.max_bytes,
        prefix: id.prefix,
        format: id.format,
        either: id.either,
    };
    near(id.max_bytes, &mut |what, max_bytes| {
        put(
            format!("max_bytes {what}"),
            IdMeta {
                max_bytes,
                ..same()
            },
        );
    });
    if let Some(prefix) = id.prefix {
        put(
            "prefix gone".to_owned(),
            IdMeta {
                prefix: None,
                ..same()
            },
        );
        let mut short = prefix.to_owned();
        short.pop();
        put(
            format!("prefix {short}"),
            IdMeta {
                prefix: Some(word(&short)),
                ..same()
            },
        );
    }
    formats(id.format, &mut |what, format| {
        put(what, IdMeta { format, ..same() });
    });
    if id.repr == IdRepr::String {
        let text = |what: &str| format!("new {what}");
        if id.max_bytes.is_none() {
            let max_bytes = Some(MANY_BYTES);
            put(
                text("max_bytes"),
                IdMeta {
                    max_bytes,
                    ..same()
                },
            );
        }
        if id.prefix.is_none() {
            let prefix = Some("@X#");
            put(text("prefix"), IdMeta { prefix, ..same() });
        }
        if id.format.is_none() {
            // What begins with something is not empty.
            let spare = |name| name == "not_empty" && id.prefix.is_some();
            for format in FORMATS.iter().filter(|format| !spare(format.name)) {
                let label = text(&format!("format {}", format.name));
                let format = Some(format.name);
                put(label, IdMeta { format, ..same() });
            }
        }
    }
    let reprs = [IdRepr::String, IdRepr::U32, IdRepr::U64];
    for repr in reprs.into_iter().filter(|repr| *repr != id.repr) {
        put(format!("repr {repr:?}"), IdMeta { repr, ..same() });
    }
    let either = !id.either;
    put(format!("either {either}"), IdMeta { either, ..same() });
}

/// The word that is tried where only certain words are known.
pub(super) const FOREIGN_WORD: &str = "NoSuchWord";

pub(super) fn enums(words: &'static EnumMeta, put: &mut dyn FnMut(String, EnumMeta)) {
    let same = || EnumMeta {
        name: words.name,
        doc: words.doc,
        repr: words.repr,
        closed: words.closed,
        values: words.values,
        prefixes: words.prefixes,
    };
    for (index, value) in words.values.iter().enumerate() {
        let mut values = words.values.to_vec();
        values.remove(index);
        put(
            format!("value {:?} gone", value.wire),
            EnumMeta {
                values: leak_all(values),
                ..same()
            },
        );
    }
    // What no page knows, as the sheets' foreign words and numbers are.
    let foreign = match words.repr {
        EnumRepr::String => Literal::Text(FOREIGN_WORD),
        EnumRepr::U32 => {
            let number = |value: &EnumValue| match value.wire {
                Literal::Int(number) => Some(number),
                _ => None,
            };
            Literal::Int(words.values.iter().filter_map(number).max().unwrap_or(0) + 1)
        }
    };
    let mut values = words.values.to_vec();
    values.push(EnumValue {
        name: "",
        wire: foreign,
        aliases: &[],
        doc: "",
    });
    let values = leak_all(values);
    put(
        format!("new value {foreign:?}"),
        EnumMeta { values, ..same() },
    );
    let repr = match words.repr {
        EnumRepr::String => EnumRepr::U32,
        EnumRepr::U32 => EnumRepr::String,
    };
    put(format!("repr {repr:?}"), EnumMeta { repr, ..same() });
    for (index, value) in words.values.iter().enumerate() {
        for alias in 0..value.aliases.len() {
            let mut aliases = value.aliases.to_vec();
            let gone = aliases.remove(alias);
            let mut values = words.values.to_vec();
            if let Some(slot) = values.get_mut(index) {
                slot.aliases = leak_all(aliases);
            }
            let values = leak_all(values);
            put(
                format!("value {gone:?} gone"),
                EnumMeta { values, ..same() },
            );
        }
    }
    for (index, pattern) in words.prefixes.iter().enumerate() {
        let mut prefixes = words.prefixes.to_vec();
        prefixes.remove(index);
        put(
            format!("{} gone", pattern.prefix),
            EnumMeta {
                prefixes: leak_all(prefixes),
                ..same()
            },
        );
        let with = |changed: PrefixMeta| {
            let mut prefixes = words.prefixes.to_vec();
            if let Some(slot) = prefixes.get_mut(index) {
                *slot = changed;
            }
            EnumMeta {
                prefixes: leak_all(prefixes),
                ..same()
            }
        };
        near(pattern.name_max_bytes, &mut |what, name_max_bytes| {
            put(
                format!("{} name_max_bytes {what}", pattern.prefix),
                with(PrefixMeta {
                    name_max_bytes,
                    ..*pattern
                }),
            );
        });
        formats(pattern.name_format, &mut |what, name_format| {
            put(
                format!("{} name {what}", pattern.prefix),
                with(PrefixMeta {
                    name_format,
                    ..*pattern
                }),
            );
        });
    }
}

pub(super) fn same_list(list: &'static ListMeta) -> ListMeta {
    ListMeta {
        name: list.name,
        doc: list.doc,
        of: list.of,
        min_items: list.min_items,
        max_items: list.max_items,
        max_bytes: list.max_bytes,
        checks: list.checks,
    }
}

pub(super) fn named_list(list: &'static ListMeta, put: &mut dyn FnMut(String, ListMeta)) {
    let same = || same_list(list);
    near(list.min_items, &mut |what, min_items| {
        put(
            format!("min_items {what}"),
            ListMeta {
                min_items,
                ..same()
            },
        );
    });
    near(list.max_items, &mut |what, max_items| {
        put(
            format!("max_items {what}"),
            ListMeta {
                max_items,
                ..same()
            },
        );
    });
    near(list.max_bytes, &mut |what, max_bytes| {
        put(
            format!("max_bytes {what}"),
            ListMeta {
                max_bytes,
                ..same()
            },
        );
    });
    if list.min_items.is_none() {
        let min_items = Some(1);
        put(
            "new min_items".to_owned(),
            ListMeta {
                min_items,
                ..same()
            },
        );
    }
    if list.max_items.is_none() {
        let max_items = Some(MANY_ITEMS);
        put(
            "new max_items".to_owned(),
            ListMeta {
                max_items,
                ..same()
            },
        );
    }
    for index in 0..list.checks.len() {
        let mut checks = list.checks.to_vec();
        let gone = checks.remove(index);
        put(
            format!("check {gone} gone"),
            ListMeta {
                checks: leak_all(checks),
                ..same()
            },
        );
    }
}
