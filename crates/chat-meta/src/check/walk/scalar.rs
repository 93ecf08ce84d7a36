//! Texts, numbers, ids and words.

use serde_json::Value;

use super::{Part, Side, Walk};
use crate::{
    EnumMeta, FieldMeta, IdMeta, IdRepr, OverLimit, PrefixMeta, TypeMeta, WireForm,
    check::{Rule, literal, site::Site},
};

impl Walk<'_> {
    #[inline]
    pub(super) fn text(
        &mut self,
        ty: &TypeMeta,
        field: &FieldMeta,
        text: &str,
        value: &Value,
        part: Part,
        site: &Site<'_>,
    ) {
        if self.asks() && !literal::is_none(field, value) {
            self.size(field.max_bytes, value, part, site);
            self.allowed(ty, field, value, site);
            self.format(field.rules.format, text, site);
        }
    }

    #[inline]
    pub(super) fn number(
        &mut self,
        ty: &TypeMeta,
        field: &FieldMeta,
        number: literal::Number,
        value: &Value,
        site: &Site<'_>,
    ) {
        if !self.asks() || literal::is_none(field, value) {
            return;
        }
        if let Some(min) = field.rules.min
            && number.below(min)
        {
            self.refuse(
                site,
                Rule::Min,
                site.code,
                format!("is {number}, at least {min} is allowed"),
            );
        }
        if let Some(max) = field.rules.max
            && field.rules.over == OverLimit::Refuse
            && number.above(max)
        {
            self.refuse(
                site,
                Rule::Max,
                site.code,
                format!("is {number}, at most {max} is allowed"),
            );
        }
        self.allowed(ty, field, value, site);
    }

    #[expect(clippy::too_many_arguments, reason = "all of them are needed at once")]
    #[inline]
    pub(super) fn id(
        &mut self,
        ty: &TypeMeta,
        id: &IdMeta,
        field: &FieldMeta,
        value: &Value,
        part: Part,
        site: &Site<'_>,
        outer: Option<i64>,
    ) {
        let form = if id.either {
            WireForm::Either
        } else {
            field.form
        };
        let fits = match id.repr {
            IdRepr::String => value.is_string() || (id.either && value.is_number()),
            IdRepr::U32 => literal::number(&TypeMeta::U32, form, value).is_some(),
            IdRepr::U64 => literal::number(&TypeMeta::U64, form, value).is_some(),
        };
        if !fits {
            return self.mistyped(ty, field, value, &site.answering(outer));
        }
        if !self.asks() || literal::is_none(field, value) {
            return;
        }
        match value {
            Value::String(text) if id.repr == IdRepr::String => {
                if let Some(prefix) = id.prefix
                    && !text.starts_with(prefix)
                {
                    let what = format!(
                        "is `{}`, must start with `{prefix}`",
                        literal::show_text(text)
                    );
                    self.refuse(site, Rule::Prefix, site.code, what);
                }
                self.size(id.max_bytes, value, Part::Whole, site);
                self.format(id.format, text, site);
                self.text(ty, field, text, value, part, site);
            }
            _ => {
                if let Some(number) = literal::integer(WireForm::Either, value) {
                    self.number(ty, field, literal::Number::Int(number), value, site);
                }
            }
        }
    }

    #[inline]
    pub(super) fn word(
        &mut self,
        ty: &TypeMeta,
        words: &EnumMeta,
        field: &FieldMeta,
        value: &Value,
        site: &Site<'_>,
    ) {
        if !literal::has_repr(words, field.form, value) {
            return self.mistyped(ty, field, value, site);
        }
        let app = value.as_str().and_then(|word| words.app_word(word));
        if let (Some(pattern), Some(word)) = (app, value.as_str()) {
            self.app_name(pattern, word, site);
        }
        let known = app.is_some() || literal::known(words, value).is_some();
        match &self.side {
            Side::Request { open }
                if !known && (words.closed || !open) && !literal::is_none(field, value) =>
            {
                let what = format!(
                    "is {}, which is none of its values",
                    literal::show_value(value)
                );
                self.refuse(site, Rule::Allowed, site.code, what);
            }
            Side::Request { .. } => self.allowed(ty, field, value, site),
            Side::Response(_)
                if words.closed && !known && !literal::known_trimmed(words, value) =>
            {
                let what = format!(
                    "is {}, which is none of its values",
                    literal::show_value(value)
                );
                self.refuse(site, Rule::Allowed, site.code, what);
            }
            Side::Response(_) => {}
        }
    }

    /// A word that an app made itself: the rules of what follows the prefix.
    #[inline]
    pub(super) fn app_name(&mut self, pattern: &PrefixMeta, word: &str, site: &Site<'_>) {
        if !self.asks() {
            return;
        }
        let name = word.strip_prefix(pattern.prefix).unwrap_or_default();
        self.format(pattern.name_format, name, site);
        let bytes = name.len() as u64;
        self.size_of(pattern.name_max_bytes, bytes, " after its prefix", site);
    }

    /// A tag or kind that the spec does not know.
    #[inline]
    pub(super) fn unknown_word(&mut self, word: &str, site: &Site<'_>) {
        if matches!(self.side, Side::Request { open: false }) {
            let what = format!("is `{}`, which is not known", literal::show_text(word));
            self.refuse(site, Rule::Allowed, site.code, what);
        }
    }

    #[inline]
    pub(super) fn key(&mut self, ty: &TypeMeta, key: &str, site: &Site<'_>) {
        // The key of a map is text whatever its type is.
        let field = FieldMeta {
            form: WireForm::Either,
            ..FieldMeta::new("", "", *ty, "")
        };
        self.value(
            ty,
            &field,
            &Value::String(key.to_owned()),
            Part::Whole,
            site,
        );
    }
}
