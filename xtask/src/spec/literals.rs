//! Values as they stand on the wire, and which types they fit.

use chat_meta::{EnumRepr, IdRepr, Literal, TypeMeta, WireForm};

use super::diagnostic::FileId;
use super::names::suggest;
use super::raw::{self, Field};
use super::types::Cx;
use super::yaml::{At, Lit};

impl Cx<'_> {
    /// Whether a value can stand for a type; if not, that is reported.
    pub fn check_literal(
        &self,
        file: FileId,
        value: &At<Lit>,
        ty: TypeMeta,
        form: WireForm,
        what: &str,
    ) -> bool {
        match misfit(ty, &value.value, form) {
            None => true,
            Some(why) => {
                self.report(file, value.pos, format!("{what} {} {why}", value.value));
                false
            }
        }
    }
}

/// A literal in a message.
pub fn show(literal: Literal) -> String {
    match literal {
        Literal::Text(text) => format!("'{text}'"),
        Literal::Int(number) => number.to_string(),
        Literal::Float(number) => number.to_string(),
        Literal::Bool(yes) => yes.to_string(),
    }
}

/// A literal of the tables.
pub fn literal(lit: &Lit) -> Literal {
    match lit {
        Lit::Text(text) => Literal::Text(String::leak(text.clone())),
        Lit::Int(number) => Literal::Int(*number),
        Lit::Float(number) => Literal::Float(*number),
        Lit::Bool(yes) => Literal::Bool(*yes),
    }
}

/// Why a value cannot stand for a type; `None` if it can.
pub fn misfit(ty: TypeMeta, value: &Lit, form: WireForm) -> Option<String> {
    if form == WireForm::JsonText {
        return None;
    }
    if form == WireForm::Text
        && let Lit::Text(text) = value
    {
        return text
            .parse::<i64>()
            .is_err()
            .then(|| "is no number written as text".to_owned());
    }
    let text = matches!(value, Lit::Text(_));
    let whole = match value {
        Lit::Int(number) => Some(*number),
        _ => None,
    };
    let expect = |fits: bool, what: &str| (!fits).then(|| format!("is not {what}"));
    match ty {
        TypeMeta::Json => None,
        TypeMeta::String => expect(text, "text"),
        TypeMeta::Bool => expect(matches!(value, Lit::Bool(_)), "true or false"),
        TypeMeta::Flag => expect(matches!(whole, Some(0 | 1)), "0 or 1"),
        TypeMeta::U32 => expect(
            whole.is_some_and(|n| u32::try_from(n).is_ok()),
            "an unsigned 32-bit number",
        ),
        TypeMeta::U64
        | TypeMeta::Time
        | TypeMeta::TimeMs
        | TypeMeta::Seconds
        | TypeMeta::Bits(_) => expect(whole.is_some_and(|n| n >= 0), "an unsigned number"),
        TypeMeta::I64 | TypeMeta::Code => expect(whole.is_some(), "a whole number"),
        TypeMeta::F64 => expect(matches!(value, Lit::Int(_) | Lit::Float(_)), "a number"),
        TypeMeta::Scalar => expect(!matches!(value, Lit::Bool(_)), "text or a number"),
        TypeMeta::Id(id) => match id.repr {
            IdRepr::String => expect(text, "text"),
            IdRepr::U32 => expect(
                whole.is_some_and(|n| u32::try_from(n).is_ok()),
                "an unsigned 32-bit number",
            ),
            IdRepr::U64 => expect(whole.is_some_and(|n| n >= 0), "an unsigned number"),
        },
        TypeMeta::Enum(meta) => {
            let known = meta.values.iter().any(|known| same(known.wire, value))
                || matches!(value, Lit::Text(word) if meta.app_word(word).is_some());
            (!known).then(|| {
                let words = meta.values.iter().filter_map(|known| match known.wire {
                    Literal::Text(text) => Some(text),
                    _ => None,
                });
                let hint = match value {
                    Lit::Text(text) => suggest(text, words),
                    _ => String::new(),
                };
                if hint.is_empty() {
                    let all: Vec<String> =
                        meta.values.iter().map(|known| show(known.wire)).collect();
                    format!("is no value of {}, which are {}", meta.name, all.join(", "))
                } else {
                    format!("is no value of {}{hint}", meta.name)
                }
            })
        }
        TypeMeta::Custom(custom) => misfit(custom.schema, value, form),
        TypeMeta::List(_)
        | TypeMeta::Map(_)
        | TypeMeta::Object(_)
        | TypeMeta::NamedList(_)
        | TypeMeta::Union(_)
        | TypeMeta::TagList(_) => Some("cannot stand for a list or an object".to_owned()),
    }
}

fn same(known: Literal, value: &Lit) -> bool {
    match (known, value) {
        (Literal::Text(known), Lit::Text(value)) => known == value,
        (Literal::Int(known), Lit::Int(value)) => known == *value,
        _ => false,
    }
}

/// The type of the items of a list, else the type itself.
pub fn item_type(ty: TypeMeta) -> TypeMeta {
    match ty {
        TypeMeta::List(item) => *item,
        TypeMeta::NamedList(list) => list.of,
        other => other,
    }
}

pub fn is_list(ty: TypeMeta) -> bool {
    matches!(
        ty,
        TypeMeta::List(_) | TypeMeta::NamedList(_) | TypeMeta::TagList(_)
    )
}

pub fn has_items(ty: TypeMeta) -> bool {
    is_list(ty) || matches!(ty, TypeMeta::Map(_))
}

pub fn is_integer(ty: TypeMeta) -> bool {
    match ty {
        TypeMeta::U32
        | TypeMeta::U64
        | TypeMeta::I64
        | TypeMeta::Time
        | TypeMeta::TimeMs
        | TypeMeta::Seconds
        | TypeMeta::Code
        | TypeMeta::Flag
        | TypeMeta::Bits(_) => true,
        TypeMeta::Id(id) => id.repr != IdRepr::String,
        TypeMeta::Enum(meta) => meta.repr == EnumRepr::U32,
        TypeMeta::Custom(custom) => is_integer(custom.schema),
        _ => false,
    }
}

pub fn is_number(ty: TypeMeta) -> bool {
    matches!(
        ty,
        TypeMeta::U32
            | TypeMeta::U64
            | TypeMeta::I64
            | TypeMeta::F64
            | TypeMeta::Time
            | TypeMeta::TimeMs
            | TypeMeta::Seconds
    ) || match ty {
        TypeMeta::Id(id) => id.repr != IdRepr::String,
        TypeMeta::Custom(custom) => is_number(custom.schema),
        _ => false,
    }
}

pub fn is_text(ty: TypeMeta) -> bool {
    match ty {
        TypeMeta::String | TypeMeta::Scalar | TypeMeta::Json => true,
        TypeMeta::Id(id) => id.repr == IdRepr::String,
        TypeMeta::Enum(meta) => meta.repr == EnumRepr::String,
        TypeMeta::Custom(custom) => is_text(custom.schema),
        _ => false,
    }
}

/// Whether a type is a list, or could be for all that is known.
pub fn is_list_or_unknown(ty: TypeMeta) -> bool {
    is_list(ty) || matches!(ty, TypeMeta::Json)
}

/// How a field is written.
pub fn form_of(field: &Field) -> WireForm {
    match field.wire.as_ref().map(|wire| wire.value) {
        None => WireForm::Own,
        Some(raw::Wire::Text) => WireForm::Text,
        Some(raw::Wire::Either) => WireForm::Either,
        Some(raw::Wire::JsonText) => WireForm::JsonText,
    }
}
