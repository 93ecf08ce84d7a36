//! Rules that hold for values of several types, and for the request as a whole.

use serde_json::{Map, Value};

use super::{Part, Walk};
use crate::{
    EndpointMeta, FieldMeta, TypeMeta,
    check::{Rule, Violation, field, format, literal, measure, named, scope::Scope, site::Site},
    types::code_for,
};

impl Walk<'_> {
    /// Rules of a list as a whole.
    #[inline]
    pub(super) fn whole(
        &mut self,
        field: &FieldMeta,
        value: &Value,
        len: usize,
        part: Part,
        site: &Site<'_>,
    ) {
        if part == Part::Whole {
            self.count(
                field.rules.min_items,
                field.rules.max_items,
                len,
                field.rules.code,
                site,
            );
            self.size(field.max_bytes, value, part, site);
        }
    }

    #[inline]
    pub(super) fn count(
        &mut self,
        min: Option<u64>,
        max: Option<u64>,
        len: usize,
        code: Option<i64>,
        site: &Site<'_>,
    ) {
        if !self.asks() {
            return;
        }
        let len = len as u64;
        if let Some(min) = min
            && len < min
        {
            let what = format!("has {len} {}, at least {min} must be there", items(len));
            self.refuse(site, Rule::MinItems, site.code, what);
        }
        if let Some(max) = max
            && len > max
        {
            let code = code.unwrap_or(self.answers.too_many_items);
            let what = format!("has {len} items, at most {max} are allowed");
            self.refuse(site, Rule::MaxItems, Some(code), what);
        }
    }

    #[inline]
    pub(super) fn size(&mut self, max: Option<u64>, value: &Value, part: Part, site: &Site<'_>) {
        if part == Part::Whole && max.is_some() && self.asks() {
            self.size_of(max, measure::bytes(value), "", site);
        }
    }

    #[inline]
    pub(super) fn size_of(&mut self, max: Option<u64>, bytes: u64, of: &str, site: &Site<'_>) {
        if let Some(max) = max
            && bytes > max
        {
            let what = format!("has {bytes} bytes{of}, at most {max} are allowed");
            self.refuse(site, Rule::MaxBytes, site.code, what);
        }
    }

    #[inline]
    pub(super) fn allowed(
        &mut self,
        ty: &TypeMeta,
        field: &FieldMeta,
        value: &Value,
        site: &Site<'_>,
    ) {
        if self.asks()
            && !field.rules.allowed.is_empty()
            && !field
                .rules
                .allowed
                .iter()
                .any(|literal| literal::matches(ty, literal, value))
        {
            let all: Vec<String> = field.rules.allowed.iter().map(literal::show).collect();
            let what = format!("must be one of {}", all.join(", "));
            self.refuse(site, Rule::Allowed, site.code, what);
        }
    }

    #[inline]
    pub(super) fn format(&mut self, name: Option<&str>, text: &str, site: &Site<'_>) {
        if let Some(format) = name.and_then(format::named)
            && !(format.holds)(text)
        {
            self.refuse(
                site,
                Rule::Format,
                site.code,
                format!("must be {}", format.doc),
            );
        }
    }

    #[inline]
    pub(super) fn checks(
        &mut self,
        names: &[&'static str],
        ty: &TypeMeta,
        field: &FieldMeta,
        value: &Value,
        scope: &Scope<'_>,
        site: &Site<'_>,
    ) {
        for name in names {
            let Some(check) = named::named(name) else {
                continue;
            };
            let Some(finding) = (check.run)(&named::Input {
                value,
                ty,
                limit: field.rules.check_limit,
                scope: *scope,
            }) else {
                continue;
            };
            let path = format!("{site}{}", finding.at);
            let code = code_for(site.codes, Rule::Check)
                .or(field.rules.code)
                .or_else(|| self.bad(name))
                .or(site.code)
                .unwrap_or(self.answers.bad_parameter);
            let message = format!("`{path}` {}", finding.message);
            self.found.push(Violation {
                path,
                rule: Rule::Check,
                message,
                code,
            });
        }
    }

    /// The command's rule on group types.
    #[inline]
    pub(super) fn group_type(&mut self, meta: &EndpointMeta, body: &Map<String, Value>) {
        let Some(rule) = meta.group_types else { return };
        let Some(known) = self.scope.group_type() else {
            return;
        };
        if rule.allowed.contains(&known) {
            return;
        }
        let key = meta
            .request
            .field(rule.of)
            .and_then(|field| field::get(body, field))
            .map_or(rule.of, |(key, _)| key);
        let what = format!("belongs to a group of type {known}, which this command does not take");
        self.refuse(
            &Site::BODY.field(key),
            Rule::GroupType,
            Some(rule.code),
            what,
        );
    }
}

#[inline]
fn items(count: u64) -> &'static str {
    if count == 1 { "item" } else { "items" }
}
