//! What is said about a value that is wrong, and which code is answered to it.

use std::fmt::Display;

use serde_json::Value;

use super::Walk;
use crate::{
    EnumRepr, FieldMeta, IdRepr, TypeMeta, WireForm,
    check::{Rule, Violation, literal, measure, site::Site},
    types::code_for,
};

impl Walk<'_> {
    #[inline]
    pub(super) fn mistyped(
        &mut self,
        ty: &TypeMeta,
        field: &FieldMeta,
        value: &Value,
        site: &Site<'_>,
    ) {
        let is_composite = matches!(
            ty,
            TypeMeta::List(_)
                | TypeMeta::NamedList(_)
                | TypeMeta::TagList(_)
                | TypeMeta::Map(_)
                | TypeMeta::Object(_)
                | TypeMeta::Union(_)
        );
        // Where integers stand as text, it is one that the type does not have.
        let is_integer = value.is_string() && literal::integer(field.form, value).is_some();
        let found = if is_integer && !is_composite {
            "another integer"
        } else {
            measure::kind(value)
        };
        self.refuse_found(site, field, expected(ty), found);
    }

    #[inline]
    pub(super) fn refuse_type(
        &mut self,
        site: &Site<'_>,
        field: &FieldMeta,
        expected: &str,
        value: &Value,
    ) {
        self.refuse_found(site, field, expected, measure::kind(value));
    }

    #[inline]
    fn refuse_found(&mut self, site: &Site<'_>, field: &FieldMeta, expected: &str, found: &str) {
        let form = if field.form == WireForm::Text {
            ", written as text"
        } else {
            ""
        };
        let what = format!("must be {expected}{form}, found {found}");
        self.refuse(site, Rule::Type, site.code, what);
    }

    #[inline]
    pub(super) fn refuse(
        &mut self,
        site: &Site<'_>,
        rule: Rule,
        code: Option<i64>,
        what: impl Display,
    ) {
        self.found.push(Violation {
            path: site.to_string(),
            rule,
            message: format!("`{site}` {what}"),
            code: code_for(site.codes, rule)
                .or(code)
                .unwrap_or(self.answers.bad_parameter),
        });
    }

    /// What the domain answers to a malformed value of a type, or to a failed check.
    #[inline]
    pub(super) fn bad(&self, name: &str) -> Option<i64> {
        self.answers
            .bad
            .iter()
            .find(|(bad, _)| *bad == name)
            .map(|(_, code)| *code)
    }
}

/// The name under which a domain may have a code for malformed values of this type.
#[inline]
pub(super) fn type_name(ty: &TypeMeta) -> Option<&'static str> {
    match ty {
        TypeMeta::Id(meta) => Some(meta.name),
        TypeMeta::Enum(meta) => Some(meta.name),
        TypeMeta::Bits(meta) => Some(meta.name),
        TypeMeta::Object(meta) => Some(meta.name),
        TypeMeta::NamedList(meta) => Some(meta.name),
        TypeMeta::Union(meta) => Some(meta.name),
        TypeMeta::TagList(meta) => Some(meta.name),
        TypeMeta::Custom(meta) => Some(meta.name),
        _ => None,
    }
}

/// A type in words.
#[inline]
fn expected(ty: &TypeMeta) -> &'static str {
    match ty {
        TypeMeta::String => "text",
        TypeMeta::Bool => "true or false",
        TypeMeta::Flag => "0 or 1",
        TypeMeta::U32 => "an integer from 0 to 4294967295",
        TypeMeta::U64 => "an integer from 0",
        TypeMeta::I64 | TypeMeta::Code => "an integer",
        TypeMeta::F64 => "a number",
        TypeMeta::Time => "a time in whole seconds",
        TypeMeta::TimeMs => "a time in whole milliseconds",
        TypeMeta::Seconds => "a length of time in whole seconds",
        TypeMeta::Scalar => "text or a number",
        TypeMeta::Json => "any JSON",
        TypeMeta::List(_) | TypeMeta::NamedList(_) | TypeMeta::TagList(_) => "a list",
        TypeMeta::Map(_) | TypeMeta::Object(_) | TypeMeta::Union(_) => "an object",
        TypeMeta::Id(id) => match id.repr {
            IdRepr::String => "an id, which is text",
            IdRepr::U32 | IdRepr::U64 => "an id, which is a number",
        },
        TypeMeta::Enum(words) => match words.repr {
            EnumRepr::String => "a word",
            EnumRepr::U32 => "an integer from 0 to 4294967295",
        },
        TypeMeta::Bits(_) => "an integer that holds bits",
        TypeMeta::Custom(custom) => expected(&custom.schema),
    }
}
