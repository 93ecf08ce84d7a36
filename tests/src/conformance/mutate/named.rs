//! Ids, words and named lists with one thing changed.

use chat_types::meta::{EnumMeta, IdMeta, ListMeta, PrefixMeta};

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
}

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
