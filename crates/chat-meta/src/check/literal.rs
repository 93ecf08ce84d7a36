//! Numbers and words as they stand on the wire.

use serde_json::Value;

use crate::{EnumMeta, EnumRepr, EnumValue, FieldMeta, Literal, TypeMeta, WireForm};

/// A number, exact unless it is a fraction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Number {
    Int(i128),
    Float(f64),
}

impl Number {
    /// Whether the number is smaller than a limit.
    #[inline]
    pub(super) fn below(self, limit: i64) -> bool {
        match self {
            Self::Int(number) => number < i128::from(limit),
            Self::Float(number) => number < float(limit),
        }
    }

    /// Whether the number is greater than a limit.
    #[inline]
    pub(super) fn above(self, limit: i64) -> bool {
        match self {
            Self::Int(number) => number > i128::from(limit),
            Self::Float(number) => number > float(limit),
        }
    }
}

impl std::fmt::Display for Number {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "limits are far below 2^53")]
#[inline]
fn float(limit: i64) -> f64 {
    limit as f64
}

/// The number that a value stands for, if it is one of this type in this form.
#[inline]
pub(super) fn number(ty: &TypeMeta, form: WireForm, value: &Value) -> Option<Number> {
    let range = match ty {
        TypeMeta::F64 => return fraction(form, value).map(Number::Float),
        TypeMeta::Flag => 0..=1,
        TypeMeta::U32 => 0..=i128::from(u32::MAX),
        TypeMeta::U64 | TypeMeta::Time | TypeMeta::TimeMs | TypeMeta::Seconds => {
            0..=i128::from(u64::MAX)
        }
        TypeMeta::I64 | TypeMeta::Code => i128::from(i64::MIN)..=i128::from(i64::MAX),
        TypeMeta::Bits(bits) if bits.wide => 0..=i128::from(u64::MAX),
        TypeMeta::Bits(_) => 0..=i128::from(u32::MAX),
        _ => return None,
    };
    integer(form, value)
        .filter(|number| range.contains(number))
        .map(Number::Int)
}

/// The integer that a value stands for in this form.
#[inline]
pub(super) fn integer(form: WireForm, value: &Value) -> Option<i128> {
    match value {
        Value::Number(number) if form != WireForm::Text => number
            .as_u64()
            .map(i128::from)
            .or_else(|| number.as_i64().map(i128::from)),
        Value::String(text) if matches!(form, WireForm::Text | WireForm::Either) => digits(text),
        _ => None,
    }
}

#[inline]
fn digits(text: &str) -> Option<i128> {
    // `parse` also takes a plus sign, which nobody writes.
    if text.starts_with('+') {
        None
    } else {
        text.parse().ok()
    }
}

#[inline]
fn fraction(form: WireForm, value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) if form != WireForm::Text => number.as_f64(),
        Value::String(text) if matches!(form, WireForm::Text | WireForm::Either) => {
            text.parse().ok().filter(|number: &f64| number.is_finite())
        }
        _ => None,
    }
}

/// Whether a value is the one that stands for nothing in this field.
#[inline]
pub(super) fn is_none(field: &FieldMeta, value: &Value) -> bool {
    field
        .rules
        .none
        .as_ref()
        .is_some_and(|none| same(none, value))
}

/// Whether a value is this literal. An integer that is written as text is the same integer.
#[inline]
pub(super) fn same(literal: &Literal, value: &Value) -> bool {
    match (literal, value) {
        (Literal::Text(word), Value::String(text)) => word == text,
        (Literal::Int(int), _) => integer(WireForm::Either, value) == Some(i128::from(*int)),
        (Literal::Float(float), Value::Number(number)) => number.as_f64() == Some(*float),
        (Literal::Bool(bool), Value::Bool(value)) => bool == value,
        _ => false,
    }
}

/// Whether a value of a field with this type is this literal, by whatever name an enum knows both.
#[inline]
pub(super) fn matches(ty: &TypeMeta, literal: &Literal, value: &Value) -> bool {
    if same(literal, value) {
        return true;
    }
    let TypeMeta::Enum(meta) = ty else {
        return false;
    };
    known(meta, value).is_some_and(|known| names(known).any(|name| name == literal))
}

/// The value of an enum that this is, by its wire value or an alias.
#[inline]
pub(super) fn known<'e>(meta: &'e EnumMeta, value: &Value) -> Option<&'e EnumValue> {
    meta.values
        .iter()
        .find(|known| names(known).any(|name| same(name, value)))
}

/// Whether an enum knows this word but for the blanks around it, which answers carry now and then.
#[inline]
pub(super) fn known_trimmed(meta: &EnumMeta, value: &Value) -> bool {
    let Value::String(text) = value else {
        return false;
    };
    let word = |name: &Literal| matches!(name, Literal::Text(name) if *name == text.trim());
    meta.values.iter().any(|known| names(known).any(word))
}

#[inline]
fn names(value: &EnumValue) -> impl Iterator<Item = &Literal> {
    std::iter::once(&value.wire).chain(value.aliases)
}

/// Whether a value is written as values of this enum are.
#[inline]
pub(super) fn has_repr(meta: &EnumMeta, form: WireForm, value: &Value) -> bool {
    match meta.repr {
        EnumRepr::String => value.is_string(),
        EnumRepr::U32 => number(&TypeMeta::U32, form, value).is_some(),
    }
}

/// A literal as it is shown to people.
#[inline]
pub(super) fn show(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) => format!("`{text}`"),
        Literal::Int(int) => int.to_string(),
        Literal::Float(float) => float.to_string(),
        Literal::Bool(bool) => bool.to_string(),
    }
}

/// An id, a key or a word as it is shown to people: shortened, and control characters escaped.
#[inline]
pub(super) fn show_text(text: &str) -> String {
    const MOST: usize = 40;
    let mut shown: String = text
        .chars()
        .take(MOST)
        .flat_map(char::escape_debug)
        .collect();
    if text.chars().nth(MOST).is_some() {
        shown.push_str("..");
    }
    shown
}

/// A short value as it is shown to people.
#[inline]
pub(super) fn show_value(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{}`", show_text(text)),
        Value::Number(number) => number.to_string(),
        other => super::measure::kind(other).to_owned(),
    }
}

/// A literal as JSON, numbers as text if so wanted.
#[inline]
pub(super) fn to_value(literal: &Literal, text: bool) -> Value {
    match literal {
        Literal::Text(word) => Value::from(*word),
        Literal::Int(int) if text => Value::from(int.to_string()),
        Literal::Int(int) => Value::from(*int),
        Literal::Float(float) => Value::from(*float),
        Literal::Bool(bool) => Value::from(*bool),
    }
}
