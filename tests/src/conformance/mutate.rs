//! Tables with exactly one thing changed.
//!
//! Every limit, requirement, value, code, retry class, frequency and page rule of a command is changed in turn, at
//! every place of the request where it holds. What only answers have is left alone, and so is text for people.

use chat_types::EndpointMeta;
use chat_types::meta::check::FORMATS;
use chat_types::meta::{
    Answers, Batch, BitsMeta, Condition, CursorPage, CustomMeta, DomainMeta, EnumMeta, FieldMeta,
    GroupTypeRule, IdMeta, Keyed, Late, ListMeta, Literal, ObjectMeta, OffsetPage, OverLimit, Page,
    PageStyle, Predicate, PrefixMeta, Quota, QuotaScope, Rate, Results, Retry, RetryCase,
    SequencePage, TagListMeta, TagMeta, Test, TypeMeta, UnionMeta, VerifyFirst, Window,
};

/// A table with one thing changed. It stays in memory for good, as tables do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Mutant {
    /// What was changed, and where.
    pub label: String,
    /// The place, as the sheets write it; empty for what belongs to the command as a whole.
    pub place: String,
    /// The table.
    pub meta: EndpointMeta,
}

/// Calls a function with each mutant of a command, its error domain left alone.
pub fn each(meta: &'static EndpointMeta, emit: &mut dyn FnMut(Mutant)) {
    let mut put = |label: String, place: &str, meta: EndpointMeta| {
        emit(Mutant {
            label,
            place: place.to_owned(),
            meta,
        });
    };
    fields(
        meta.request.fields(),
        "",
        &mut Vec::new(),
        &mut |label, place, fields| {
            if meta
                .group_types
                .is_some_and(|rule| spare_type(rule, &label, place))
            {
                return;
            }
            let request = leak(ObjectMeta {
                name: meta.request.name,
                doc: "",
                fields: Late::Now(leak_all(fields)),
            });
            put(label, place, EndpointMeta { request, ..*meta });
        },
    );
    fields(
        meta.query,
        "",
        &mut Vec::new(),
        &mut |label, place, fields| {
            put(
                label,
                place,
                EndpointMeta {
                    query: leak_all(fields),
                    ..*meta
                },
            );
        },
    );
    if let Some(rule) = meta.group_types {
        group_types(rule, &mut |label, group_types| {
            put(
                label,
                rule.of,
                EndpointMeta {
                    group_types,
                    ..*meta
                },
            );
        });
    }
    retries(meta.retry, &mut |label, retry| {
        put(
            format!("retry: {label}"),
            "",
            EndpointMeta { retry, ..*meta },
        );
    });
    list(meta.already, 1, &mut |already| {
        put(
            format!("already: {already:?}"),
            "",
            EndpointMeta {
                already: leak_all(already),
                ..*meta
            },
        );
    });
    for (index, quota) in meta.quota.iter().enumerate() {
        quotas(*quota, &mut |label, changed| {
            let mut all = meta.quota.to_vec();
            if let Some(slot) = all.get_mut(index) {
                *slot = changed;
            }
            put(
                format!("quota: {label}"),
                "",
                EndpointMeta {
                    quota: leak_all(all),
                    ..*meta
                },
            );
        });
    }
    for index in 0..meta.quota.len() {
        let mut fewer = meta.quota.to_vec();
        fewer.remove(index);
        put(
            format!("quota {index} gone"),
            "",
            EndpointMeta {
                quota: leak_all(fewer),
                ..*meta
            },
        );
    }
    for (index, page) in meta.page.iter().enumerate() {
        pages(*page, &mut |label, changed| {
            let mut all = meta.page.to_vec();
            if let Some(slot) = all.get_mut(index) {
                *slot = changed;
            }
            put(
                format!("page: {label}"),
                "",
                EndpointMeta {
                    page: leak_all(all),
                    ..*meta
                },
            );
        });
        let mut fewer = meta.page.to_vec();
        fewer.remove(index);
        put(
            format!("page {index} gone"),
            "",
            EndpointMeta {
                page: leak_all(fewer),
                ..*meta
            },
        );
    }
    if let Some(batch) = meta.batch {
        batches(batch, &mut |label, batch| {
            put(
                format!("batch: {label}"),
                "",
                EndpointMeta { batch, ..*meta },
            );
        });
    }
    if let Some(results) = meta.results {
        outcomes(results, &mut |label, results| {
            put(
                format!("results: {label}"),
                "",
                EndpointMeta { results, ..*meta },
            );
        });
    }
}

/// Calls a function with each way to change one answer of an error domain.
pub fn each_answer(domain: &'static DomainMeta, emit: &mut dyn FnMut(String, &'static DomainMeta)) {
    let answers = domain.answers;
    let mut put = |label: String, answers: Answers| {
        let changed = DomainMeta {
            name: domain.name,
            fallback: domain.fallback,
            answers,
            codes: domain.codes,
        };
        emit(label, leak(changed));
    };
    put(
        "answers.bad_parameter".to_owned(),
        Answers {
            bad_parameter: answers.bad_parameter + 1,
            ..answers
        },
    );
    put(
        "answers.bad_json".to_owned(),
        Answers {
            bad_json: answers.bad_json + 1,
            ..answers
        },
    );
    put(
        "answers.too_many_items".to_owned(),
        Answers {
            too_many_items: answers.too_many_items + 1,
            ..answers
        },
    );
    for (index, (name, _)) in answers.bad.iter().enumerate() {
        let mut bad = answers.bad.to_vec();
        if let Some((_, code)) = bad.get_mut(index) {
            *code += 1;
        }
        put(
            format!("answers.bad.{name}"),
            Answers {
                bad: leak_all(bad),
                ..answers
            },
        );
    }
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn leak_all<T>(values: Vec<T>) -> &'static [T] {
    values.leak()
}

fn word(text: &str) -> &'static str {
    text.to_owned().leak()
}

/// Fields with one thing changed.
type Put<'p> = &'p mut dyn FnMut(String, &str, Vec<FieldMeta>);

/// `within` holds the names of the types around, so that a type that contains itself comes to an end.
fn fields(all: &'static [FieldMeta], around: &str, within: &mut Vec<&'static str>, put: Put<'_>) {
    for (index, field) in all.iter().enumerate() {
        let place = match around {
            "" => field.wire.to_owned(),
            around => format!("{around}.{}", field.wire),
        };
        self::field(field, &place, within, &mut |label, place, changed| {
            let mut all = all.to_vec();
            if let Some(slot) = all.get_mut(index) {
                *slot = changed;
            }
            put(label, place, all);
        });
    }
}

/// All that can be changed of a field, its type included.
fn field(
    field: &'static FieldMeta,
    place: &str,
    within: &mut Vec<&'static str>,
    put: &mut dyn FnMut(String, &str, FieldMeta),
) {
    let f = *field;
    let mut set =
        |what: String, changed: FieldMeta| put(format!("{place}: {what}"), place, changed);
    if f.required || f.required_when.is_none() {
        set(
            format!("required {}", !f.required),
            FieldMeta {
                required: !f.required,
                ..f
            },
        );
    }
    if let Some(when) = f.required_when {
        set(
            "required_when gone".to_owned(),
            FieldMeta {
                required_when: None,
                ..f
            },
        );
        set(
            "required always".to_owned(),
            FieldMeta {
                required_when: None,
                required: true,
                ..f
            },
        );
        predicates(when, &mut |what, when| {
            set(
                format!("required_when {what}"),
                FieldMeta {
                    required_when: Some(when),
                    ..f
                },
            );
        });
    }
    if let Some(when) = f.only_when {
        set(
            "only_when gone".to_owned(),
            FieldMeta {
                only_when: None,
                ..f
            },
        );
        predicates(when, &mut |what, when| {
            set(
                format!("only_when {what}"),
                FieldMeta {
                    only_when: Some(when),
                    ..f
                },
            );
        });
    }
    list(f.allowed, Literal::Text("?"), &mut |allowed| {
        // A value more cannot be found out without knowing it; a value less can.
        if allowed.len() <= f.allowed.len() {
            set(
                format!("allowed {allowed:?}"),
                FieldMeta {
                    allowed: leak_all(allowed),
                    ..f
                },
            );
        }
    });
    near_signed(f.min, &mut |what, min| {
        set(format!("min {what}"), FieldMeta { min, ..f });
    });
    near_signed(f.max, &mut |what, max| {
        set(format!("max {what}"), FieldMeta { max, ..f });
    });
    if f.max.is_some() {
        let over = match f.over {
            OverLimit::Refuse => OverLimit::Cap,
            OverLimit::Cap => OverLimit::Refuse,
        };
        set(format!("over {over:?}"), FieldMeta { over, ..f });
    }
    near(f.max_bytes, &mut |what, max_bytes| {
        set(format!("max_bytes {what}"), FieldMeta { max_bytes, ..f });
    });
    near(f.min_items, &mut |what, min_items| {
        set(format!("min_items {what}"), FieldMeta { min_items, ..f });
    });
    near(f.max_items, &mut |what, max_items| {
        set(format!("max_items {what}"), FieldMeta { max_items, ..f });
    });
    formats(f.format, &mut |what, format| {
        set(what, FieldMeta { format, ..f });
    });
    for index in 0..f.checks.len() {
        let mut checks = f.checks.to_vec();
        let gone = checks.remove(index);
        set(
            format!("check {gone} gone"),
            FieldMeta {
                checks: leak_all(checks),
                ..f
            },
        );
    }
    if let Some(code) = f.code {
        set(
            format!("code {code} + 1"),
            FieldMeta {
                code: Some(code + 1),
                ..f
            },
        );
    }
    for (index, (rule, code)) in f.codes.iter().enumerate() {
        let mut codes = f.codes.to_vec();
        if let Some((_, code)) = codes.get_mut(index) {
            *code += 1;
        }
        set(
            format!("codes.{} {code} + 1", rule.as_str()),
            FieldMeta {
                codes: leak_all(codes),
                ..f
            },
        );
    }
    if let Some(keys) = f.keys {
        ty(
            keys,
            &format!("{place}{{key}}"),
            within,
            &mut |label, place, keys| {
                put(
                    label,
                    place,
                    FieldMeta {
                        keys: Some(keys),
                        ..f
                    },
                );
            },
        );
    }
    ty(f.ty, place, within, &mut |label, place, ty| {
        // A value of the type that is not allowed here anyway may as well not be there.
        let spare = !f.allowed.is_empty() && f.allowed.iter().all(|word| takes(&ty, word));
        if !(spare && lost_value(&f.ty, &ty)) {
            put(label, place, FieldMeta { ty, ..f });
        }
    });
}

/// The words of a type, or of the items of a list.
fn words_of(ty: &TypeMeta) -> Option<&'static EnumMeta> {
    match ty {
        TypeMeta::Enum(words) => Some(words),
        TypeMeta::List(item) => words_of(item),
        _ => None,
    }
}

fn takes(ty: &TypeMeta, word: &Literal) -> bool {
    words_of(ty).is_some_and(|words| words.values.iter().any(|value| value.wire == *word))
}

/// Whether the second type has a value less than the first.
fn lost_value(before: &TypeMeta, after: &TypeMeta) -> bool {
    let count = |ty| words_of(ty).map_or(0, |words| words.values.len());
    count(after) < count(before)
}

/// All that can be changed of a type, of those inside it as well.
fn ty(
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
        TypeMeta::Bits(BitsMeta { .. }) => {} // nothing but a width, and names for people
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
        | TypeMeta::Json => {}
    }
}

fn inside(
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

fn unions(
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
            format!("{place}: {tag} is no {}", union.name),
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

fn tag_lists(
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
                    format!("{place}: {wire} name_max_bytes {what}"),
                    place,
                    one(tag),
                );
            });
            formats(tag.name_format, &mut |what, name_format| {
                let tag = TagMeta {
                    name_format,
                    ..*tag
                };
                put(format!("{place}: {wire} name {what}"), place, one(tag));
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

fn ids(id: &'static IdMeta, put: &mut dyn FnMut(String, IdMeta)) {
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

fn enums(words: &'static EnumMeta, put: &mut dyn FnMut(String, EnumMeta)) {
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

fn same_list(list: &'static ListMeta) -> ListMeta {
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

fn named_list(list: &'static ListMeta, put: &mut dyn FnMut(String, ListMeta)) {
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

/// One more, one less, none.
fn near(limit: Option<u64>, put: &mut dyn FnMut(String, Option<u64>)) {
    let Some(limit) = limit else { return };
    put(format!("{limit} + 1"), Some(limit + 1));
    if let Some(less) = limit.checked_sub(1) {
        put(format!("{limit} - 1"), Some(less));
    }
    put(format!("{limit} gone"), None);
}

fn near_signed(limit: Option<i64>, put: &mut dyn FnMut(String, Option<i64>)) {
    let Some(limit) = limit else { return };
    put(format!("{limit} + 1"), limit.checked_add(1));
    put(format!("{limit} - 1"), limit.checked_sub(1));
    put(format!("{limit} gone"), None);
}

/// Every other format, and none.
fn formats(format: Option<&'static str>, put: &mut dyn FnMut(String, Option<&'static str>)) {
    let Some(format) = format else { return };
    put(format!("format {format} gone"), None);
    for other in FORMATS.iter().filter(|other| other.name != format) {
        put(
            format!("format {format} is {}", other.name),
            Some(other.name),
        );
    }
}

/// Each item gone, and one more.
fn list<T: Clone>(items: &[T], more: T, put: &mut dyn FnMut(Vec<T>)) {
    for index in 0..items.len() {
        let mut fewer = items.to_vec();
        fewer.remove(index);
        put(fewer);
    }
    let mut longer = items.to_vec();
    longer.push(more);
    put(longer);
}

/// A predicate with a condition less, or a value less, or turned round.
fn predicates(when: Predicate, put: &mut dyn FnMut(String, Predicate)) {
    for (index, condition) in when.iter().enumerate() {
        if when.len() > 1 {
            let mut fewer = when.to_vec();
            fewer.remove(index);
            put(format!("condition {index} gone"), leak_all(fewer));
        }
        let mut with = |what: String, test: Test| {
            let mut all = when.to_vec();
            if let Some(slot) = all.get_mut(index) {
                *slot = Condition { test, ..*condition };
            }
            put(format!("condition {index} {what}"), leak_all(all));
        };
        match condition.test {
            Test::Present => with("absent".to_owned(), Test::Absent),
            Test::Absent => with("present".to_owned(), Test::Present),
            Test::OneOf(values) => {
                for (index, value) in values.iter().enumerate() {
                    let mut fewer = values.to_vec();
                    fewer.remove(index);
                    with(format!("without {value:?}"), Test::OneOf(leak_all(fewer)));
                }
            }
        }
    }
}

/// Whether a mutant only has lost a type of group that the command refuses anyway.
fn spare_type(rule: GroupTypeRule, label: &str, place: &str) -> bool {
    let lost = |kind: &&str| label.ends_with(&format!("value Text({kind:?}) gone"));
    place == rule.of
        && label.contains("value Text(")
        && !rule.allowed.iter().any(|kind| lost(&kind))
}

fn group_types(rule: GroupTypeRule, put: &mut dyn FnMut(String, Option<GroupTypeRule>)) {
    // Where every type is taken nobody is ever refused.
    if rule
        .prefixes
        .iter()
        .any(|(kind, _)| !rule.allowed.contains(kind))
    {
        let code = rule.code + 1;
        put(
            format!("group types code {code}"),
            Some(GroupTypeRule { code, ..rule }),
        );
    }
    let mut kinds: Vec<&'static str> = rule.prefixes.iter().map(|(kind, _)| *kind).collect();
    kinds.dedup();
    for kind in kinds {
        let mut allowed = rule.allowed.to_vec();
        let what = match allowed.iter().position(|known| *known == kind) {
            Some(index) => {
                allowed.remove(index);
                format!("group type {kind} is not taken")
            }
            None => {
                allowed.push(kind);
                format!("group type {kind} is taken")
            }
        };
        put(
            what,
            Some(GroupTypeRule {
                allowed: leak_all(allowed),
                ..rule
            }),
        );
    }
}

fn retries(retry: Retry, put: &mut dyn FnMut(String, Retry)) {
    for other in [Retry::Read, Retry::Repeatable, Retry::Never] {
        if other.as_str() != retry.as_str() {
            put(other.as_str().to_owned(), other);
        }
    }
    match retry {
        Retry::Keyed(keyed) => {
            list(keyed.key, "X", &mut |key| {
                put(
                    format!("key {key:?}"),
                    Retry::Keyed(Keyed {
                        key: leak_all(key),
                        ..keyed
                    }),
                );
            });
            list(keyed.maybe, "X", &mut |maybe| {
                put(
                    format!("maybe {maybe:?}"),
                    Retry::Keyed(Keyed {
                        maybe: leak_all(maybe),
                        ..keyed
                    }),
                );
            });
            let windows = match keyed.window {
                Window::Seconds(seconds) => vec![
                    Window::Seconds(seconds + 1),
                    Window::Seconds(seconds.saturating_sub(1)),
                    Window::Forever,
                ],
                Window::Forever => vec![Window::Seconds(60)],
            };
            for window in windows {
                put(
                    format!("window {window:?}"),
                    Retry::Keyed(Keyed { window, ..keyed }),
                );
            }
        }
        Retry::VerifyFirst(verify) => {
            put(
                "verify with another".to_owned(),
                Retry::VerifyFirst(VerifyFirst {
                    read: "x",
                    ..verify
                }),
            );
        }
        Retry::Depends(cases) => {
            for (index, case) in cases.iter().enumerate() {
                let mut with = |what: String, changed: Option<RetryCase>| {
                    let mut all = cases.to_vec();
                    match (changed, all.get_mut(index)) {
                        (Some(changed), Some(slot)) => *slot = changed,
                        _ => drop(all.remove(index)),
                    }
                    put(
                        format!("case {index} {what}"),
                        Retry::Depends(leak_all(all)),
                    );
                };
                with("gone".to_owned(), None);
                predicates(case.when, &mut |what, when| {
                    with(what, Some(RetryCase { when, ..*case }));
                });
                retries(case.class, &mut |what, class| {
                    with(what, Some(RetryCase { class, ..*case }));
                });
            }
        }
        Retry::Read | Retry::Repeatable | Retry::Never => {}
    }
}

fn quotas(quota: Quota, put: &mut dyn FnMut(String, Quota)) {
    let Rate { count, per_seconds } = quota.rate;
    for (count, per_seconds) in [
        (count + 1, per_seconds),
        (count - 1, per_seconds),
        (count, per_seconds + 1),
    ] {
        put(
            format!("{count}/{per_seconds}s"),
            Quota {
                rate: Rate { count, per_seconds },
                ..quota
            },
        );
    }
    list(quota.key, "X", &mut |key| {
        put(
            format!("key {key:?}"),
            Quota {
                key: leak_all(key),
                ..quota
            },
        );
    });
    let counts = if quota.counts.is_some() {
        None
    } else {
        Some("X")
    };
    put(format!("counts {counts:?}"), Quota { counts, ..quota });
    put(
        format!("code {} + 1", quota.code),
        Quota {
            code: quota.code + 1,
            ..quota
        },
    );
    let scope = match quota.scope {
        QuotaScope::Command => QuotaScope::Bucket("x"),
        QuotaScope::Bucket(_) => QuotaScope::Command,
    };
    put(format!("{scope:?}"), Quota { scope, ..quota });
}

type Ends = &'static [(&'static str, &'static [Literal])];

fn ends(all: Ends, put: &mut dyn FnMut(Ends)) {
    list(all, ("X", &[][..]), &mut |changed| put(leak_all(changed)));
    for (index, (field, values)) in all.iter().enumerate() {
        list(values, Literal::Int(-7), &mut |values| {
            let mut all = all.to_vec();
            if let Some(slot) = all.get_mut(index) {
                *slot = (field, leak_all(values));
            }
            put(leak_all(all));
        });
    }
}

fn pages(page: Page, put: &mut dyn FnMut(String, Page)) {
    put("items".to_owned(), Page { items: "X", ..page });
    let size = if page.size.is_some() { None } else { Some("X") };
    put("size".to_owned(), Page { size, ..page });
    predicates(page.when, &mut |what, when| {
        put(format!("when {what}"), Page { when, ..page });
    });
    match page.style {
        PageStyle::Cursor(cursor) => {
            let mut with = |what: &str, changed: CursorPage| {
                put(
                    what.to_owned(),
                    Page {
                        style: PageStyle::Cursor(changed),
                        ..page
                    },
                );
            };
            list(cursor.next, ("X", "Y"), &mut |next| {
                with(
                    "next",
                    CursorPage {
                        next: leak_all(next),
                        ..cursor
                    },
                );
            });
            list(cursor.first, ("X", Literal::Int(-7)), &mut |first| {
                with(
                    "first",
                    CursorPage {
                        first: leak_all(first),
                        ..cursor
                    },
                );
            });
            ends(cursor.end, &mut |end| {
                with("end", CursorPage { end, ..cursor });
            });
            ends(cursor.more, &mut |more| {
                with("more", CursorPage { more, ..cursor });
            });
            with(
                "empty_ends",
                CursorPage {
                    empty_ends: !cursor.empty_ends,
                    ..cursor
                },
            );
        }
        PageStyle::Offset(offset) => {
            let mut with = |what: &str, changed: OffsetPage| {
                put(
                    what.to_owned(),
                    Page {
                        style: PageStyle::Offset(changed),
                        ..page
                    },
                );
            };
            with(
                "offset",
                OffsetPage {
                    offset: "X",
                    ..offset
                },
            );
            let total = if offset.total.is_some() {
                None
            } else {
                Some("X")
            };
            with("total", OffsetPage { total, ..offset });
            predicates(offset.total_when, &mut |_, total_when| {
                with(
                    "total_when",
                    OffsetPage {
                        total_when,
                        ..offset
                    },
                );
            });
        }
        PageStyle::Sequence(sequence) => {
            let mut with = |what: &str, changed: SequencePage| {
                put(
                    what.to_owned(),
                    Page {
                        style: PageStyle::Sequence(changed),
                        ..page
                    },
                );
            };
            with(
                "from",
                SequencePage {
                    from: "X",
                    ..sequence
                },
            );
            with(
                "by",
                SequencePage {
                    by: "X",
                    ..sequence
                },
            );
            with(
                "direction",
                SequencePage {
                    up: !sequence.up,
                    ..sequence
                },
            );
            list(sequence.same, "X", &mut |same| {
                with(
                    "same",
                    SequencePage {
                        same: leak_all(same),
                        ..sequence
                    },
                );
            });
            ends(sequence.end, &mut |end| {
                with("end", SequencePage { end, ..sequence });
            });
            ends(sequence.more, &mut |more| {
                with("more", SequencePage { more, ..sequence });
            });
        }
    }
}

fn batches(batch: Batch, put: &mut dyn FnMut(String, Option<Batch>)) {
    put("gone".to_owned(), None);
    put("over".to_owned(), Some(Batch { over: "X", ..batch }));
    put(
        "id".to_owned(),
        Some(Batch {
            id: Some("X"),
            ..batch
        }),
    );
    put(
        format!("size {} + 1", batch.size),
        Some(Batch {
            size: batch.size + 1,
            ..batch
        }),
    );
    put(
        format!("size {} - 1", batch.size),
        Some(Batch {
            size: batch.size - 1,
            ..batch
        }),
    );
    put(
        "in_order".to_owned(),
        Some(Batch {
            in_order: !batch.in_order,
            ..batch
        }),
    );
}

fn outcomes(results: Results, put: &mut dyn FnMut(String, Option<Results>)) {
    put("gone".to_owned(), None);
    put(
        "list".to_owned(),
        Some(Results {
            list: "X",
            ..results
        }),
    );
    put(
        "outcome".to_owned(),
        Some(Results {
            outcome: Some("X"),
            ..results
        }),
    );
    list(results.success, -7, &mut |success| {
        put(
            format!("success {success:?}"),
            Some(Results {
                success: leak_all(success),
                ..results
            }),
        );
    });
    list(results.already, -7, &mut |already| {
        put(
            format!("already {already:?}"),
            Some(Results {
                already: leak_all(already),
                ..results
            }),
        );
    });
    list(results.pending, -7, &mut |pending| {
        put(
            format!("pending {pending:?}"),
            Some(Results {
                pending: leak_all(pending),
                ..results
            }),
        );
    });
    let (failures_only, successes_only) = (!results.failures_only, !results.successes_only);
    put(
        "failures_only".to_owned(),
        Some(Results {
            failures_only,
            ..results
        }),
    );
    put(
        "successes_only".to_owned(),
        Some(Results {
            successes_only,
            ..results
        }),
    );
}
