//! Fields of requests with one thing changed.

use chat_types::meta::check::{FORMATS, Rule};
use chat_types::meta::{
    Condition, EnumMeta, FieldMeta, FieldRules, Fill, IdMeta, IdRepr, ListMeta, Literal, OverLimit,
    Predicate, Subject, Test, TypeMeta, WhenAbsent, WireForm,
};

use super::super::clause::has_one_length;
use super::steps::{formats, leak, leak_all, list, near, near_signed, predicates};
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
    let r = *f.rules;
    let ruled = |rules: FieldRules| FieldMeta {
        rules: leak(rules),
        ..f
    };
    let mut set =
        |what: String, changed: FieldMeta| put(format!("{place}: {what}"), place, changed);
    if f.required || r.required_when.is_none() {
        set(
            format!("required {}", !f.required),
            FieldMeta {
                required: !f.required,
                ..f
            },
        );
    }
    if let Some(when) = r.required_when {
        set(
            "required_when gone".to_owned(),
            ruled(FieldRules {
                required_when: None,
                ..r
            }),
        );
        set(
            "required always".to_owned(),
            FieldMeta {
                required: true,
                ..ruled(FieldRules {
                    required_when: None,
                    ..r
                })
            },
        );
        predicates(when, &mut |what, when| {
            set(
                format!("required_when {what}"),
                ruled(FieldRules {
                    required_when: Some(when),
                    ..r
                }),
            );
        });
    }
    if let Some(when) = r.only_when {
        set(
            "only_when gone".to_owned(),
            ruled(FieldRules {
                only_when: None,
                ..r
            }),
        );
        predicates(when, &mut |what, when| {
            set(
                format!("only_when {what}"),
                ruled(FieldRules {
                    only_when: Some(when),
                    ..r
                }),
            );
        });
    }
    list(r.allowed, Literal::Text("?"), &mut |allowed| {
        // A value more cannot be found out without knowing it; a value less can.
        if allowed.len() <= r.allowed.len() {
            set(
                format!("allowed {allowed:?}"),
                ruled(FieldRules {
                    allowed: leak_all(allowed),
                    ..r
                }),
            );
        }
    });
    near_signed(r.min, &mut |what, min| {
        set(format!("min {what}"), ruled(FieldRules { min, ..r }));
    });
    near_signed(r.max, &mut |what, max| {
        set(format!("max {what}"), ruled(FieldRules { max, ..r }));
    });
    if r.max.is_some() {
        let over = match r.over {
            OverLimit::Refuse => OverLimit::Cap,
            OverLimit::Cap => OverLimit::Refuse,
        };
        set(format!("over {over:?}"), ruled(FieldRules { over, ..r }));
    }
    near(f.max_bytes, &mut |what, max_bytes| {
        set(format!("max_bytes {what}"), FieldMeta { max_bytes, ..f });
    });
    near(r.min_items, &mut |what, min_items| {
        set(
            format!("min_items {what}"),
            ruled(FieldRules { min_items, ..r }),
        );
    });
    near(r.max_items, &mut |what, max_items| {
        set(
            format!("max_items {what}"),
            ruled(FieldRules { max_items, ..r }),
        );
    });
    formats(r.format, &mut |what, format| {
        set(what, ruled(FieldRules { format, ..r }));
    });
    for index in 0..r.checks.len() {
        let mut checks = r.checks.to_vec();
        let gone = checks.remove(index);
        set(
            format!("check {gone} gone"),
            ruled(FieldRules {
                checks: leak_all(checks),
                ..r
            }),
        );
    }
    near(r.check_limit, &mut |what, check_limit| {
        set(
            format!("check_limit {what}"),
            ruled(FieldRules { check_limit, ..r }),
        );
    });
    if let Some(code) = r.code {
        set(
            format!("code {code} + 1"),
            ruled(FieldRules {
                code: Some(code + 1),
                ..r
            }),
        );
    }
    for (index, (rule, code)) in r.codes.iter().enumerate() {
        let mut codes = r.codes.to_vec();
        if let Some((_, code)) = codes.get_mut(index) {
            *code += 1;
        }
        set(
            format!("codes.{} {code} + 1", rule.as_str()),
            ruled(FieldRules {
                codes: leak_all(codes),
                ..r
            }),
        );
    }
    if let Some(target) = r.filters {
        let when_absent = match r.when_absent {
            WhenAbsent::All => WhenAbsent::None,
            WhenAbsent::None => WhenAbsent::All,
        };
        set(
            "when_absent".to_owned(),
            ruled(FieldRules { when_absent, ..r }),
        );
        let filters = None;
        set(
            format!("filters {target} gone"),
            ruled(FieldRules { filters, ..r }),
        );
    } else {
        let filters = Some("X");
        set("filters X".to_owned(), ruled(FieldRules { filters, ..r }));
    }
    let other = |value: Option<Literal>| match value {
        Some(_) => vec![None, Some(Literal::Int(-7))],
        None => vec![Some(Literal::Int(-7))],
    };
    for default in other(r.default) {
        set(
            format!("default {default:?}"),
            ruled(FieldRules { default, ..r }),
        );
    }
    for none in other(r.none) {
        set(format!("none {none:?}"), ruled(FieldRules { none, ..r }));
    }
    let fills = match r.fill {
        Some(Fill::Unique) => [None, Some(Fill::AppId)],
        Some(_) => [None, Some(Fill::Unique)],
        None => [Some(Fill::Unique), Some(Fill::Value(Literal::Int(-7)))],
    };
    for fill in fills {
        set(format!("fill {fill:?}"), ruled(FieldRules { fill, ..r }));
    }
    let form = match f.form {
        WireForm::Own => WireForm::Either,
        _ => WireForm::Own,
    };
    set(format!("form {form:?}"), FieldMeta { form, ..f });
    list(r.aliases, "X", &mut |aliases| {
        let aliases = leak_all(aliases);
        set(
            format!("aliases {aliases:?}"),
            ruled(FieldRules { aliases, ..r }),
        );
    });
    set("wire X".to_owned(), FieldMeta { wire: "X", ..f });
    added(&f, &mut set);
    if let Some(keys) = r.keys {
        ty(
            keys,
            &format!("{place}{{key}}"),
            within,
            &mut |label, place, keys| {
                // In JSON every key is text.
                if label.contains(" repr ") || label.contains(" either ") {
                    return;
                }
                put(
                    label,
                    place,
                    ruled(FieldRules {
                        keys: Some(keys),
                        ..r
                    }),
                );
            },
        );
    }
    ty(f.ty, place, within, &mut |label, place, ty| {
        // A value of the type that is not allowed here anyway may as well not be there.
        let spare = !r.allowed.is_empty() && r.allowed.iter().all(|word| takes(&ty, word));
        // What the field limits already, its type need not.
        let limited = (f.max_bytes.is_some() && label.ends_with("new max_bytes"))
            || ((r.format.is_some() || !r.checks.is_empty()) && label.contains(" new format "));
        if !(limited || spare && label.contains(" value ")) {
            put(label, place, FieldMeta { ty, ..f });
        }
    });
}

/// A rule that was not there. What it would refuse is in order.
fn added(f: &FieldMeta, set: &mut dyn FnMut(String, FieldMeta)) {
    let f = *f;
    let r = *f.rules;
    let ruled = |rules: FieldRules| FieldMeta {
        rules: leak(rules),
        ..f
    };
    let mut with = |what: &str, changed: FieldMeta| set(format!("new {what}"), changed);
    if r.only_when.is_none() {
        let only_when: Option<Predicate> = Some(&[Condition {
            subject: Subject::Sibling("X"),
            test: Test::Present,
        }]);
        with("only_when", ruled(FieldRules { only_when, ..r }));
    }
    let is = Sort::of(&f.ty);
    if r.allowed.is_empty() && matches!(is, Sort::Number | Sort::Text) {
        let allowed = &[Literal::Text("?")];
        with("allowed", ruled(FieldRules { allowed, ..r }));
    }
    if is == Sort::Number {
        if r.min.is_none() {
            let min = Some(1);
            with("min", ruled(FieldRules { min, ..r }));
        }
        if r.max.is_none() {
            let max = Some(i64::from(u32::MAX) - 1);
            with("max", ruled(FieldRules { max, ..r }));
        }
    }
    if is == Sort::Text {
        let limited = |id: &IdMeta| id.max_bytes.is_some();
        let measured = f.max_bytes.is_some() || r.format.is_some_and(has_one_length);
        if !measured && !matches!(f.ty, TypeMeta::Id(id) if limited(id)) {
            let max_bytes = Some(MANY_BYTES);
            with("max_bytes", FieldMeta { max_bytes, ..f });
        }
        let formed = |id: &IdMeta| id.format.is_some() || id.prefix.is_some();
        let formed = r.format.is_some() || matches!(f.ty, TypeMeta::Id(id) if formed(id));
        if !formed && r.checks.is_empty() {
            for format in FORMATS {
                let label = format!("format {}", format.name);
                let format = Some(format.name);
                with(&label, ruled(FieldRules { format, ..r }));
            }
        }
    }
    if is == Sort::List {
        let named = |list: &ListMeta| list.min_items.is_some();
        if r.min_items.is_none() && !matches!(f.ty, TypeMeta::NamedList(list) if named(list)) {
            let min_items = Some(1);
            with("min_items", ruled(FieldRules { min_items, ..r }));
        }
        if r.max_items.is_none() {
            let max_items = Some(MANY_ITEMS);
            with("max_items", ruled(FieldRules { max_items, ..r }));
        }
    }
    // Unless each rule has a number of its own.
    let own = |rule| r.codes.iter().any(|(of, _)| *of == rule);
    let coded = is == Sort::Text
        && own(Rule::Type)
        && (f.max_bytes.is_none() || own(Rule::MaxBytes))
        && (r.format.is_none() || own(Rule::Format))
        && (!f.required || own(Rule::Required));
    if r.code.is_none() && !coded {
        let code = Some(-7);
        with("code", ruled(FieldRules { code, ..r }));
    }
}

/// A limit that is smaller than what is tried where none is known.
pub(super) const MANY_BYTES: u64 = 2000;
/// The same for items.
pub(super) const MANY_ITEMS: u64 = 120;

/// Which limits a type can have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Number,
    Text,
    List,
    Other,
}

impl Sort {
    fn of(ty: &TypeMeta) -> Self {
        match ty {
            TypeMeta::U32
            | TypeMeta::U64
            | TypeMeta::I64
            | TypeMeta::Time
            | TypeMeta::TimeMs
            | TypeMeta::Seconds
            | TypeMeta::Bits(_) => Self::Number,
            TypeMeta::Id(id) if id.repr != IdRepr::String => Self::Number,
            TypeMeta::String | TypeMeta::Id(_) => Self::Text,
            TypeMeta::List(_)
            | TypeMeta::Map(_)
            | TypeMeta::NamedList(_)
            | TypeMeta::TagList(_) => Self::List,
            TypeMeta::Custom(custom) => Self::of(&custom.schema),
            _ => Self::Other,
        }
    }
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
