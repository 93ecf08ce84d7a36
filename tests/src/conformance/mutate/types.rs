//! Types with one thing changed, and those inside them.

use chat_types::meta::{
    BitsMeta, CustomMeta, Late, ListMeta, ObjectMeta, TagListMeta, TagMeta, TypeMeta, UnionMeta,
};

use super::fields::{field, fields};
use super::named::{enums, ids, named_list, same_list};
use super::steps::{formats, leak, leak_all, near};

/// The types that have no name.
const PLAIN: [TypeMeta; 13] = [
    TypeMeta::String,
    TypeMeta::Bool,
    TypeMeta::Flag,
    TypeMeta::U32,
    TypeMeta::U64,
    TypeMeta::I64,
    TypeMeta::F64,
    TypeMeta::Time,
    TypeMeta::TimeMs,
    TypeMeta::Seconds,
    TypeMeta::Code,
    TypeMeta::Scalar,
    TypeMeta::Json,
];

/// All that can be changed of a type, of those inside it as well.
pub(super) fn ty(
    of: TypeMeta,
    place: &str,
    within: &mut Vec<&'static str>,
    put: &mut dyn FnMut(String, &str, TypeMeta),
) {
    match of {
        TypeMeta::List(item) => ty(
            *item,
            &format!("{place}[]"),
            within,
            &mut |label, place, item| {
                put(label, place, TypeMeta::List(leak(item)));
            },
        ),
        TypeMeta::Map(value) => ty(
            *value,
            &format!("{place}{{}}"),
            within,
            &mut |label, place, value| {
                put(label, place, TypeMeta::Map(leak(value)));
            },
        ),
        TypeMeta::Id(id) => ids(id, &mut |what, id| {
            put(
                format!("{place}: {} {what}", id.name),
                place,
                TypeMeta::Id(leak(id)),
            );
        }),
        TypeMeta::Enum(words) => enums(words, &mut |what, words| {
            put(
                format!("{place}: {} {what}", words.name),
                place,
                TypeMeta::Enum(leak(words)),
            );
        }),
        TypeMeta::NamedList(ListMeta { name, .. })
        | TypeMeta::Union(UnionMeta { name, .. })
        | TypeMeta::TagList(TagListMeta { name, .. })
            if within.contains(name) => {}
        TypeMeta::NamedList(named) => {
            within.push(named.name);
            named_list(named, &mut |what, list| {
                put(
                    format!("{place}: {} {what}", list.name),
                    place,
                    TypeMeta::NamedList(leak(list)),
                );
            });
            ty(
                named.of,
                &format!("{place}[]"),
                within,
                &mut |label, place, of| {
                    let list = ListMeta {
                        of,
                        ..same_list(named)
                    };
                    put(label, place, TypeMeta::NamedList(leak(list)));
                },
            );
            within.pop();
        }
        TypeMeta::Object(object) => {
            inside(object, place, within, &mut |label, place, object| {
                put(label, place, TypeMeta::Object(object));
            });
        }
        TypeMeta::Union(union) => unions(union, place, within, put),
        TypeMeta::TagList(tags) => tag_lists(tags, place, within, put),
        TypeMeta::Custom(custom) => {
            ty(custom.schema, place, within, &mut |label, place, schema| {
                let custom = CustomMeta {
                    name: custom.name,
                    doc: custom.doc,
                    schema,
                };
                put(label, place, TypeMeta::Custom(leak(custom)));
            });
        }
        TypeMeta::Bits(bits) => {
            let bits = BitsMeta {
                name: bits.name,
                doc: bits.doc,
                wide: !bits.wide,
                bits: bits.bits,
            };
            put(
                format!("{place}: {} type of another width", bits.name),
                place,
                TypeMeta::Bits(leak(bits)),
            );
        }
        TypeMeta::String
        | TypeMeta::Bool
        | TypeMeta::Flag
        | TypeMeta::U32
        | TypeMeta::U64
        | TypeMeta::I64
        | TypeMeta::F64
        | TypeMeta::Time
        | TypeMeta::TimeMs
        | TypeMeta::Seconds
        | TypeMeta::Code
        | TypeMeta::Scalar
        | TypeMeta::Json => {
            for other in PLAIN.into_iter().filter(|other| *other != of) {
                put(format!("{place}: type {of:?} is {other:?}"), place, other);
            }
        }
    }
}

pub(super) fn inside(
    object: &'static ObjectMeta,
    place: &str,
    within: &mut Vec<&'static str>,
    put: &mut dyn FnMut(String, &str, &'static ObjectMeta),
) {
    if within.contains(&object.name) {
        return;
    }
    within.push(object.name);
    fields(
        object.fields(),
        place,
        within,
        &mut |label, place, fields| {
            let object = ObjectMeta {
                name: object.name,
                doc: "",
                fields: Late::Now(leak_all(fields)),
            };
            put(label, place, leak(object));
        },
    );
    within.pop();
}

pub(super) fn unions(
    union: &'static UnionMeta,
    place: &str,
    within: &mut Vec<&'static str>,
    put: &mut dyn FnMut(String, &str, TypeMeta),
) {
    let with = |variants: Vec<(&'static str, &'static ObjectMeta)>| {
        TypeMeta::Union(leak(UnionMeta {
            name: union.name,
            doc: union.doc,
            tag: union.tag,
            content: union.content,
            variants: leak_all(variants),
        }))
    };
    // The place names the item by its tag, which takes the place of the list's own brackets.
    let list = place.strip_suffix("[]").unwrap_or(place);
    for (index, (tag, variant)) in union.variants.iter().enumerate() {
        let mut fewer = union.variants.to_vec();
        fewer.remove(index);
        let tag_place = format!("{place}.{}", union.tag);
        put(
            format!("{place}: {} variant {tag} gone", union.name),
            &tag_place,
            with(fewer),
        );
        let content = format!("{list}[{tag}].{}", union.content);
        inside(variant, &content, within, &mut |label, place, variant| {
            let mut variants = union.variants.to_vec();
            if let Some((_, slot)) = variants.get_mut(index) {
                *slot = variant;
            }
            put(label, place, with(variants));
        });
    }
}

pub(super) fn tag_lists(
    tags: &'static TagListMeta,
    place: &str,
    within: &mut Vec<&'static str>,
    put: &mut dyn FnMut(String, &str, TypeMeta),
) {
    let with = |known: Vec<TagMeta>, custom: Vec<TagMeta>| {
        TypeMeta::TagList(leak(TagListMeta {
            name: tags.name,
            names: tags.names,
            doc: tags.doc,
            tag: tags.tag,
            value: tags.value,
            known: leak_all(known),
            custom: leak_all(custom),
        }))
    };
    for (known, of) in [(true, tags.known), (false, tags.custom)] {
        let make = |changed: Vec<TagMeta>| match known {
            true => with(changed, tags.custom.to_vec()),
            false => with(tags.known.to_vec(), changed),
        };
        for (index, tag) in of.iter().enumerate() {
            let wire = tag.value.wire;
            let mut fewer = of.to_vec();
            fewer.remove(index);
            put(
                format!("{place}: tag {wire} gone"),
                &format!("{place}[].{}", tags.tag),
                make(fewer),
            );
            let one = |changed: TagMeta| {
                let mut all = of.to_vec();
                if let Some(slot) = all.get_mut(index) {
                    *slot = changed;
                }
                make(all)
            };
            near(tag.name_max_bytes, &mut |what, name_max_bytes| {
                let tag = TagMeta {
                    name_max_bytes,
                    ..*tag
                };
                put(
                    format!("{place}: tag {wire} name_max_bytes {what}"),
                    place,
                    one(tag),
                );
            });
            formats(tag.name_format, &mut |what, name_format| {
                let tag = TagMeta {
                    name_format,
                    ..*tag
                };
                put(format!("{place}: tag {wire} name {what}"), place, one(tag));
            });
            let star = if known { "" } else { "*" };
            let value_place = format!("{place}[{wire}{star}].{}", tags.value);
            // The value of a tag that stands there is always needed.
            field(
                &tag.value,
                &value_place,
                within,
                &mut |label, place, value| {
                    if value.required == tag.value.required {
                        put(label, place, one(TagMeta { value, ..*tag }));
                    }
                },
            );
        }
    }
}
