//! Every code that the rules of a command answer is among those that it lists.
//!
//! The walk over a request decides which code a broken rule has; this goes the same way without one.

use std::collections::BTreeMap;

use chat_meta::check::Rule;
use chat_meta::{
    Answers, EndpointMeta, FieldMeta, IdRepr, OverLimit, PrefixMeta, TagListMeta, TypeMeta,
    UnionMeta, WireForm,
};

use super::files::Parsed;
use super::raw::Command;
use super::types::Cx;

impl Cx<'_> {
    /// Reports codes that a request can be refused with and that are neither in the command's lists nor in the table of
    /// those that every command may answer.
    pub fn answered_codes_are_listed(&self, parsed: &Parsed<Command>, meta: &EndpointMeta) {
        let Some(errors) = &parsed.content.errors else {
            return;
        };
        // What any command may answer need not be listed, unless the domain means something else by it.
        let own = meta.domain.fallback.map_or(&[][..], |_| meta.domain.codes);
        let everywhere =
            |code| own.iter().all(|own| own.code != code) && meta.domain.code(code).is_some();
        for (code, place) in answered(meta) {
            if !meta.errors.contains(&code)
                && !meta.item_errors.contains(&code)
                && !everywhere(code)
            {
                let message = format!("'errors' lacks {code}, which {place} is answered with");
                self.report(parsed.file, errors.pos, message);
            }
        }
    }
}

/// The codes that a request can be refused with, each with the first place that does so.
fn answered(meta: &EndpointMeta) -> BTreeMap<i64, String> {
    let mut all = Answered {
        answers: meta.domain.answers,
        around: Vec::new(),
        found: BTreeMap::new(),
    };
    let (at, code) = (Place::default(), None);
    all.fields(meta.query, code, &at);
    all.fields(meta.request.fields(), code, &at);
    let mut add = |code: i64, place: String| {
        all.found.entry(code).or_insert(place);
    };
    add(
        meta.domain.answers.bad_json,
        "a body that is no JSON".to_owned(),
    );
    if let Some(rule) = meta.group_types {
        add(rule.code, "a group of another type".to_owned());
    }
    for quota in meta.quota {
        add(
            quota.code,
            format!("calling more often than {}", quota.name),
        );
    }
    all.found
}

struct Answered {
    answers: Answers,
    /// The objects around, since a type may hold itself.
    around: Vec<(&'static str, Option<i64>)>,
    found: BTreeMap<i64, String>,
}

/// Where a rule holds.
#[derive(Clone, Default)]
struct Place {
    path: String,
    /// The codes of single rules there.
    codes: &'static [(Rule, i64)],
}

impl Place {
    fn field(&self, name: &str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        Self {
            path: format!("{}{dot}{name}", self.path),
            codes: &[],
        }
    }

    fn item(&self) -> Self {
        Self {
            path: format!("{}[]", self.path),
            codes: &[],
        }
    }
}

impl Answered {
    fn fields(&mut self, fields: &[FieldMeta], code: Option<i64>, at: &Place) {
        for field in fields {
            let at = Place {
                codes: field.rules.codes,
                ..at.field(field.wire)
            };
            let own = field.rules.code.or(code);
            if field.required {
                self.add(Rule::Required, own, &at);
            }
            if field.rules.required_when.is_some() {
                self.add(Rule::RequiredWhen, own, &at);
            }
            self.present(field, code, &at);
        }
    }

    fn present(&mut self, field: &FieldMeta, code: Option<i64>, at: &Place) {
        let own = field.rules.code.or(code);
        if field.rules.only_when.is_some() {
            self.add(Rule::OnlyWhen, own, at);
        }
        self.checks(field.rules.checks, field.rules.code, code, at);
        self.value(&field.ty, field, true, code, at);
    }

    fn value(
        &mut self,
        ty: &TypeMeta,
        field: &FieldMeta,
        whole: bool,
        code: Option<i64>,
        at: &Place,
    ) {
        let at = &Place {
            codes: field.rules.codes,
            ..at.clone()
        };
        if whole && field.form == WireForm::JsonText {
            self.add(Rule::Type, code, at);
            self.bytes(field.max_bytes, code, at);
            let inner = FieldMeta {
                form: WireForm::Own,
                max_bytes: None,
                ..*field
            };
            return self.value(ty, &inner, true, code, at);
        }
        let outer = field.rules.code.or(code);
        let code = outer.or_else(|| self.bad(ty.name()?));
        if !matches!(ty, TypeMeta::Json | TypeMeta::Custom(_)) {
            let of_id = matches!(ty, TypeMeta::Id(_));
            self.add(Rule::Type, if of_id { outer } else { code }, at);
        }
        if whole {
            self.bytes(field.max_bytes, code, at);
            self.count(
                field.rules.min_items,
                field.rules.max_items,
                field,
                code,
                at,
            );
        }
        if !field.rules.allowed.is_empty() {
            self.add(Rule::Allowed, code, at);
        }
        if field.rules.format.is_some() {
            self.add(Rule::Format, code, at);
        }
        if field.rules.min.is_some() {
            self.add(Rule::Min, code, at);
        }
        if field.rules.max.is_some() && field.rules.over == OverLimit::Refuse {
            self.add(Rule::Max, code, at);
        }
        match ty {
            TypeMeta::Id(id) if id.repr == IdRepr::String => {
                if id.prefix.is_some() {
                    self.add(Rule::Prefix, code, at);
                }
                if id.format.is_some() {
                    self.add(Rule::Format, code, at);
                }
                self.bytes(id.max_bytes, code, at);
            }
            TypeMeta::Enum(words) => {
                self.add(Rule::Allowed, code, at);
                words
                    .prefixes
                    .iter()
                    .for_each(|own| self.own_word(own, code, at));
            }
            TypeMeta::List(of) => self.value(of, field, false, code, &at.item()),
            TypeMeta::NamedList(list) => {
                self.count(list.min_items, list.max_items, field, code, at);
                self.bytes(list.max_bytes, code, at);
                self.value(&list.of, field, false, code, &at.item());
                self.checks(list.checks, field.rules.code, code, at);
            }
            TypeMeta::Map(of) => {
                let member = at.field("*");
                if let Some(keys) = field.rules.keys {
                    let key = FieldMeta {
                        form: WireForm::Either,
                        ..FieldMeta::new("", "", keys, "")
                    };
                    self.value(&keys, &key, true, code, &member);
                }
                self.value(of, field, false, code, &member);
            }
            TypeMeta::Object(object) => self.object(object.name, object.fields(), code, at),
            TypeMeta::Union(union) => self.union(union, code, at),
            TypeMeta::TagList(tags) => self.tags(tags, code, at),
            TypeMeta::Custom(custom) => self.value(&custom.schema, field, whole, code, at),
            _ => {}
        }
    }

    fn object(&mut self, name: &'static str, fields: &[FieldMeta], code: Option<i64>, at: &Place) {
        if self.around.contains(&(name, code)) {
            return;
        }
        self.around.push((name, code));
        self.fields(fields, code, at);
        self.around.pop();
    }

    fn union(&mut self, union: &UnionMeta, code: Option<i64>, at: &Place) {
        let tag = at.field(union.tag);
        for rule in [Rule::Required, Rule::Type, Rule::Allowed] {
            self.add(rule, code, &tag);
        }
        let content = at.field(union.content);
        for (_, variant) in union.variants {
            self.object(variant.name, variant.fields(), code, &content);
        }
    }

    fn tags(&mut self, list: &TagListMeta, code: Option<i64>, at: &Place) {
        let item = at.item();
        let tag = item.field(list.tag);
        self.add(Rule::Type, code, &item);
        self.add(Rule::Required, code, &tag);
        let wrong = list.names.and_then(|names| self.bad(names)).or(code);
        self.add(Rule::Allowed, wrong, &tag);
        for own in list.custom {
            self.own_word(&own.prefix(), wrong, &tag);
        }
        for known in list.known.iter().chain(list.custom) {
            let value = Place {
                codes: known.value.rules.codes,
                ..item.field(list.value)
            };
            self.add(Rule::Required, known.value.rules.code.or(code), &value);
            self.present(&known.value, code, &value);
        }
    }

    fn own_word(&mut self, pattern: &PrefixMeta, code: Option<i64>, at: &Place) {
        if pattern.name_format.is_some() {
            self.add(Rule::Format, code, at);
        }
        self.bytes(pattern.name_max_bytes, code, at);
    }

    fn bytes(&mut self, max: Option<u64>, code: Option<i64>, at: &Place) {
        if max.is_some() {
            self.add(Rule::MaxBytes, code, at);
        }
    }

    fn count(
        &mut self,
        min: Option<u64>,
        max: Option<u64>,
        field: &FieldMeta,
        code: Option<i64>,
        at: &Place,
    ) {
        if min.is_some() {
            self.add(Rule::MinItems, code, at);
        }
        if max.is_some() {
            let code = field.rules.code.unwrap_or(self.answers.too_many_items);
            self.add(Rule::MaxItems, Some(code), at);
        }
    }

    fn checks(&mut self, names: &[&str], own: Option<i64>, code: Option<i64>, at: &Place) {
        for name in names {
            self.add(Rule::Check, own.or_else(|| self.bad(name)).or(code), at);
        }
    }

    fn bad(&self, name: &str) -> Option<i64> {
        let mut bad = self.answers.bad.iter();
        bad.find(|(bad, _)| *bad == name).map(|(_, code)| *code)
    }

    fn add(&mut self, rule: Rule, code: Option<i64>, at: &Place) {
        let of_rule = |rule| {
            at.codes
                .iter()
                .find(|(of, _)| *of == rule)
                .map(|(_, code)| *code)
        };
        let code = of_rule(rule)
            .or_else(|| (rule == Rule::RequiredWhen).then(|| of_rule(Rule::Required))?)
            .or(code)
            .unwrap_or(self.answers.bad_parameter);
        let place = || format!("a broken '{rule}' of '{}'", at.path);
        self.found.entry(code).or_insert_with(place);
    }
}
