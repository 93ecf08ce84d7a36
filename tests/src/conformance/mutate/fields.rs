//! Fields of requests with one thing changed.

use chat_types::meta::{EnumMeta, FieldMeta, Literal, OverLimit, TypeMeta};

use super::steps::{formats, leak_all, list, near, near_signed, predicates};
use super::types::ty;

/// Fields with one thing changed.
pub(super) type Put<'p> = &'p mut dyn FnMut(String, &str, Vec<FieldMeta>);

/// `within` holds the names of the types around, so that a type that contains itself comes to an end.
pub(super) fn fields(
    all: &'static [FieldMeta],
    around: &str,
    within: &mut Vec<&'static str>,
    put: Put<'_>,
) {
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
pub(super) fn field(
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
pub(super) fn words_of(ty: &TypeMeta) -> Option<&'static EnumMeta> {
    match ty {
        TypeMeta::Enum(words) => Some(words),
        TypeMeta::List(item) => words_of(item),
        _ => None,
    }
}

pub(super) fn takes(ty: &TypeMeta, word: &Literal) -> bool {
    words_of(ty).is_some_and(|words| words.values.iter().any(|value| value.wire == *word))
}

/// Whether the second type has a value less than the first.
pub(super) fn lost_value(before: &TypeMeta, after: &TypeMeta) -> bool {
    let count = |ty| words_of(ty).map_or(0, |words| words.values.len());
    count(after) < count(before)
}
