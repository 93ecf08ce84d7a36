//! The walk through a body along the types of the spec.

use std::fmt::Display;

use serde_json::{Map, Value};

use super::{
    Options, Rule, Violation, field, filter::Filters, format, literal, measure, named,
    scope::Scope, site::Site,
};
use crate::{
    Answers, EndpointMeta, EnumMeta, FieldMeta, IdMeta, IdRepr, OverLimit, Results, TagListMeta,
    TypeMeta, UnionMeta, WireForm,
};

/// One check of one body.
pub(super) struct Walk<'a> {
    answers: Answers,
    results: Option<Results>,
    /// What predicates see, but for the fields beside them.
    scope: Scope<'a>,
    side: Side<'a>,
    found: Vec<Violation>,
}

enum Side<'a> {
    Request {
        /// Values that the spec does not know pass where the service may add some.
        open: bool,
    },
    Response(Filters<'a>),
}

/// What stands where.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The value of a field: all its rules hold.
    Whole,
    /// An item or member of such a value: rules of lists do not hold again.
    Item,
}

impl<'a> Walk<'a> {
    /// Checks a request.
    pub(super) fn request(meta: &'a EndpointMeta, body: &'a Value, options: Options<'a>) -> Self {
        let scope = Scope::of_request(meta, body).known_group_type(options.group_type);
        let mut walk = Self::new(
            meta,
            scope,
            Side::Request {
                open: options.open_values,
            },
        );
        if let Some(body) = walk.body(meta, body) {
            walk.object(meta.request.fields(), meta.request.name, body, &Site::BODY);
            walk.group_type(meta, body);
        }
        walk
    }

    /// Checks an answer.
    pub(super) fn response(
        meta: &'a EndpointMeta,
        body: &'a Value,
        request: Option<&'a Value>,
    ) -> Self {
        let filters = Filters::new(meta.request.fields(), request);
        let mut walk = Self::new(meta, Scope::new(meta, request), Side::Response(filters));
        if let Some(body) = walk.body(meta, body) {
            walk.object(meta.envelope.fields, "", body, &Site::BODY);
            if !failed(meta.envelope.fields, body) {
                walk.object(
                    meta.response.fields(),
                    meta.response.name,
                    body,
                    &Site::BODY,
                );
            }
        }
        walk
    }

    /// Checks values that do not stand in a body.
    pub(super) fn loose(answers: Answers, scope: Scope<'a>) -> Self {
        let side = Side::Request { open: false };
        Self {
            answers,
            results: None,
            scope,
            side,
            found: Vec::new(),
        }
    }

    fn new(meta: &'a EndpointMeta, scope: Scope<'a>, side: Side<'a>) -> Self {
        let answers = meta.domain.answers;
        Self {
            answers,
            results: meta.results,
            scope,
            side,
            found: Vec::new(),
        }
    }

    /// What was found, in the order in which the service looks.
    pub(super) fn finish(mut self) -> Vec<Violation> {
        self.found.sort_by_key(|violation| violation.rule.rank());
        self.found
    }

    /// The body as an object, if it is one.
    fn body<'v>(&mut self, meta: &EndpointMeta, body: &'v Value) -> Option<&'v Map<String, Value>> {
        let object = body.as_object();
        if object.is_none() {
            self.found.push(Violation {
                path: String::new(),
                rule: Rule::Json,
                message: format!("the body must be an object, found {}", measure::kind(body)),
                code: meta.domain.answers.bad_json,
            });
        }
        object
    }

    /// Checks the fields of an object.
    fn object(
        &mut self,
        fields: &[FieldMeta],
        name: &str,
        object: &Map<String, Value>,
        site: &Site<'_>,
    ) {
        let scope = self.scope.beside(fields, object).outcome(site.succeeded);
        for field in fields {
            match field::get(object, field) {
                Some((key, value)) => self.present(field, value, &scope, &site.field(key)),
                None => self.absent(field, name, &scope, site),
            }
        }
    }

    /// Checks a field that is there.
    pub(super) fn present(
        &mut self,
        field: &FieldMeta,
        value: &Value,
        scope: &Scope<'_>,
        site: &Site<'_>,
    ) {
        let known = self.found.len();
        self.value(&field.ty, field, value, Part::Whole, site);
        if !self.asks() {
            return;
        }
        if field
            .only_when
            .is_some_and(|when| scope.truth(when).is_no())
        {
            let code = field.code.or(site.code);
            self.refuse(
                site,
                Rule::OnlyWhen,
                code,
                "must be absent beside the other fields as they are",
            );
        }
        // Named checks read the value as a whole; one that is broken tells nothing more.
        if self.found.len() == known {
            self.checks(field.checks, &field.ty, field.code, value, scope, site);
        }
    }

    /// Checks a field that is not there.
    fn absent(&mut self, field: &FieldMeta, object: &str, scope: &Scope<'_>, at: &Site<'_>) {
        let holds =
            |when: Option<crate::Predicate>| when.is_none_or(|when| scope.truth(when).is_yes());
        let rule = match &self.side {
            Side::Request { .. } if field.required => Rule::Required,
            Side::Request { .. } if field.required_when.is_some() && holds(field.required_when) => {
                Rule::RequiredWhen
            }
            Side::Response(filters)
                if field.always
                    && holds(field.when)
                    && holds(field.only_when)
                    && !filters.excuse(object, at, field) =>
            {
                Rule::Required
            }
            _ => return,
        };
        let why = if rule == Rule::Required {
            "is missing"
        } else {
            "is missing, the other fields need it"
        };
        self.refuse(&at.field(field.wire), rule, field.code.or(at.code), why);
    }

    /// Checks a value of a field, or an item of it, against a type.
    fn value(
        &mut self,
        ty: &TypeMeta,
        field: &FieldMeta,
        value: &Value,
        part: Part,
        site: &Site<'_>,
    ) {
        if part == Part::Whole && field.form == WireForm::JsonText {
            return self.json_text(ty, field, value, site);
        }
        let outer = field.code.or(site.code);
        let code = field
            .code
            .or_else(|| type_name(ty).and_then(|name| self.bad(name)))
            .or(site.code);
        let site = &site.answering(code);
        match ty {
            TypeMeta::String => match value {
                Value::String(text) => self.text(ty, field, text, value, part, site),
                _ => self.mistyped(ty, field, value, site),
            },
            TypeMeta::Scalar => match value {
                Value::String(text) => self.text(ty, field, text, value, part, site),
                Value::Number(_) => {
                    if let Some(number) = literal::integer(WireForm::Own, value) {
                        self.number(ty, field, literal::Number::Int(number), value, site);
                    }
                    self.size(field.max_bytes, value, part, site);
                }
                _ => self.mistyped(ty, field, value, site),
            },
            TypeMeta::Bool => match value {
                Value::Bool(_) => self.allowed(ty, field, value, site),
                _ => self.mistyped(ty, field, value, site),
            },
            TypeMeta::Flag
            | TypeMeta::U32
            | TypeMeta::U64
            | TypeMeta::I64
            | TypeMeta::F64
            | TypeMeta::Time
            | TypeMeta::TimeMs
            | TypeMeta::Seconds
            | TypeMeta::Code
            | TypeMeta::Bits(_) => match literal::number(ty, field.form, value) {
                Some(number) => self.number(ty, field, number, value, site),
                None => self.mistyped(ty, field, value, site),
            },
            TypeMeta::Json => self.size(field.max_bytes, value, part, site),
            TypeMeta::Id(id) => {
                // A value of another JSON type is no malformed id, it is none at all.
                self.id(ty, id, field, value, part, site, outer);
            }
            TypeMeta::Enum(words) => self.word(ty, words, field, value, site),
            TypeMeta::List(of) => match value {
                Value::Array(items) => {
                    self.whole(field, value, items.len(), part, site);
                    self.items(of, field, items, site);
                }
                _ => self.mistyped(ty, field, value, site),
            },
            TypeMeta::NamedList(list) => match value {
                Value::Array(items) => {
                    let known = self.found.len();
                    self.whole(field, value, items.len(), part, site);
                    self.count(
                        list.min_items,
                        list.max_items,
                        items.len(),
                        field.code,
                        site,
                    );
                    self.size(list.max_bytes, value, Part::Whole, site);
                    self.items(&list.of, field, items, site);
                    if self.found.len() == known && self.asks() {
                        let scope = self.scope;
                        self.checks(list.checks, ty, field.code, value, &scope, site);
                    }
                }
                _ => self.mistyped(ty, field, value, site),
            },
            TypeMeta::Map(of) => match value {
                Value::Object(members) => {
                    self.whole(field, value, members.len(), part, site);
                    for (key, member) in members {
                        let site = &site.field(key);
                        if let Some(keys) = &field.keys {
                            self.key(keys, key, site);
                        }
                        self.value(of, field, member, Part::Item, site);
                    }
                }
                _ => self.mistyped(ty, field, value, site),
            },
            TypeMeta::Object(meta) => match value {
                Value::Object(object) => {
                    self.size(field.max_bytes, value, part, site);
                    self.object(meta.fields(), meta.name, object, site);
                }
                _ => self.mistyped(ty, field, value, site),
            },
            TypeMeta::Union(union) => match value {
                Value::Object(object) => self.union(union, object, site),
                _ => self.mistyped(ty, field, value, site),
            },
            TypeMeta::TagList(tags) => match value {
                Value::Array(items) => {
                    self.whole(field, value, items.len(), part, site);
                    self.tags(tags, items, site);
                }
                _ => self.mistyped(ty, field, value, site),
            },
            TypeMeta::Custom(custom) => self.value(&custom.schema, field, value, part, site),
        }
    }

    /// A value that stands as JSON inside a text.
    fn json_text(&mut self, ty: &TypeMeta, field: &FieldMeta, value: &Value, site: &Site<'_>) {
        let Value::String(text) = value else {
            return self.refuse_type(site, field, "JSON inside a text", value);
        };
        self.size(field.max_bytes, value, Part::Whole, site);
        match serde_json::from_str::<Value>(text) {
            Ok(inner) => {
                let field = &FieldMeta {
                    form: WireForm::Own,
                    max_bytes: None,
                    ..*field
                };
                self.value(ty, field, &inner, Part::Whole, site);
            }
            Err(_) => self.refuse_type(site, field, "JSON inside a text", value),
        }
    }

    fn items(&mut self, of: &TypeMeta, field: &FieldMeta, items: &[Value], site: &Site<'_>) {
        let results = match (&self.side, self.results) {
            (Side::Response(_), Some(results)) if site.is(results.list) => Some(results),
            _ => None,
        };
        for (index, item) in items.iter().enumerate() {
            let mut at = site.item(index);
            if let Some(results) = &results {
                at.succeeded = outcome(results, item);
            }
            self.value(of, field, item, Part::Item, &at);
        }
    }

    fn union(&mut self, union: &UnionMeta, object: &Map<String, Value>, site: &Site<'_>) {
        let tag_site = &site.field(union.tag);
        let Some(tag) = object.get(union.tag).filter(|tag| !tag.is_null()) else {
            return self.refuse(tag_site, Rule::Required, site.code, "is missing");
        };
        let Some(tag) = tag.as_str() else {
            let what = format!("must be text, found {}", measure::kind(tag));
            return self.refuse(tag_site, Rule::Type, site.code, what);
        };
        let Some((_, variant)) = union.variants.iter().find(|(known, _)| *known == tag) else {
            return self.unknown_word(tag, tag_site);
        };
        let at = &site.field(union.content);
        match object
            .get(union.content)
            .filter(|content| !content.is_null())
        {
            Some(Value::Object(content)) => {
                self.object(variant.fields(), variant.name, content, at);
            }
            Some(other) => {
                let what = format!("must be an object, found {}", measure::kind(other));
                self.refuse(at, Rule::Type, site.code, what);
            }
            None => self.refuse(at, Rule::Required, site.code, "is missing"),
        }
    }

    fn tags(&mut self, list: &TagListMeta, items: &[Value], site: &Site<'_>) {
        for (index, item) in items.iter().enumerate() {
            let at = &site.item(index);
            let Value::Object(object) = item else {
                let what = format!("must be an object, found {}", measure::kind(item));
                self.refuse(at, Rule::Type, site.code, what);
                continue;
            };
            let tag_site = &at.field(list.tag);
            let tag = match object.get(list.tag) {
                Some(Value::String(tag)) => tag,
                Some(other) if !other.is_null() => {
                    let what = format!("must be text, found {}", measure::kind(other));
                    self.refuse(tag_site, Rule::Type, site.code, what);
                    continue;
                }
                _ => {
                    self.refuse(tag_site, Rule::Required, site.code, "is missing");
                    continue;
                }
            };
            let known = list.known.iter().find(|known| known.value.wire == tag);
            let Some(known) = known.or_else(|| list.app_tag(tag)) else {
                self.unknown_word(tag, tag_site);
                continue;
            };
            if self.asks()
                && list
                    .custom
                    .as_ref()
                    .is_some_and(|custom| std::ptr::eq(custom, known))
            {
                let name = tag.strip_prefix(known.value.wire).unwrap_or_default();
                self.format(known.name_format, name, tag_site);
                self.size_of(
                    known.name_max_bytes,
                    name.len() as u64,
                    " after its prefix",
                    tag_site,
                );
            }
            let value_site = &at.field(list.value);
            match object.get(list.value).filter(|value| !value.is_null()) {
                Some(value) => {
                    let scope = self.scope;
                    self.present(&known.value, value, &scope, value_site);
                }
                None if self.asks() => {
                    let code = known.value.code.or(site.code);
                    self.refuse(value_site, Rule::Required, code, "is missing");
                }
                None => {}
            }
        }
    }

    fn text(
        &mut self,
        ty: &TypeMeta,
        field: &FieldMeta,
        text: &str,
        value: &Value,
        part: Part,
        site: &Site<'_>,
    ) {
        if self.asks() && !is_none(field, value) {
            self.size(field.max_bytes, value, part, site);
            self.allowed(ty, field, value, site);
            self.format(field.format, text, site);
        }
    }

    fn number(
        &mut self,
        ty: &TypeMeta,
        field: &FieldMeta,
        number: literal::Number,
        value: &Value,
        site: &Site<'_>,
    ) {
        if !self.asks() || is_none(field, value) {
            return;
        }
        if let Some(min) = field.min
            && number.below(min)
        {
            self.refuse(
                site,
                Rule::Min,
                site.code,
                format!("is {number}, at least {min} is allowed"),
            );
        }
        if let Some(max) = field.max
            && field.over == OverLimit::Refuse
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
    fn id(
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
        if !self.asks() || is_none(field, value) {
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

    fn word(
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
        let known = literal::known(words, value).is_some();
        match &self.side {
            Side::Request { open }
                if !known && (words.closed || !open) && !is_none(field, value) =>
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

    /// A tag or kind that the spec does not know.
    fn unknown_word(&mut self, word: &str, site: &Site<'_>) {
        if matches!(self.side, Side::Request { open: false }) {
            let what = format!("is `{}`, which is not known", literal::show_text(word));
            self.refuse(site, Rule::Allowed, site.code, what);
        }
    }

    fn key(&mut self, ty: &TypeMeta, key: &str, site: &Site<'_>) {
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

    /// Rules of a list as a whole.
    fn whole(&mut self, field: &FieldMeta, value: &Value, len: usize, part: Part, site: &Site<'_>) {
        if part == Part::Whole {
            self.count(field.min_items, field.max_items, len, field.code, site);
            self.size(field.max_bytes, value, part, site);
        }
    }

    fn count(
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

    fn size(&mut self, max: Option<u64>, value: &Value, part: Part, site: &Site<'_>) {
        if part == Part::Whole && max.is_some() && self.asks() {
            self.size_of(max, measure::bytes(value), "", site);
        }
    }

    fn size_of(&mut self, max: Option<u64>, bytes: u64, of: &str, site: &Site<'_>) {
        if let Some(max) = max
            && bytes > max
        {
            let what = format!("has {bytes} bytes{of}, at most {max} are allowed");
            self.refuse(site, Rule::MaxBytes, site.code, what);
        }
    }

    fn allowed(&mut self, ty: &TypeMeta, field: &FieldMeta, value: &Value, site: &Site<'_>) {
        if self.asks()
            && !field.allowed.is_empty()
            && !field
                .allowed
                .iter()
                .any(|literal| literal::matches(ty, literal, value))
        {
            let all: Vec<String> = field.allowed.iter().map(literal::show).collect();
            let what = format!("must be one of {}", all.join(", "));
            self.refuse(site, Rule::Allowed, site.code, what);
        }
    }

    fn format(&mut self, name: Option<&str>, text: &str, site: &Site<'_>) {
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

    fn checks(
        &mut self,
        names: &[&'static str],
        ty: &TypeMeta,
        code: Option<i64>,
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
                scope: *scope,
            }) else {
                continue;
            };
            let path = format!("{site}{}", finding.at);
            let code = code
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
    fn group_type(&mut self, meta: &EndpointMeta, body: &Map<String, Value>) {
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

    fn mistyped(&mut self, ty: &TypeMeta, field: &FieldMeta, value: &Value, site: &Site<'_>) {
        self.refuse_type(site, field, expected(ty), value);
    }

    fn refuse_type(&mut self, site: &Site<'_>, field: &FieldMeta, expected: &str, value: &Value) {
        let form = if field.form == WireForm::Text {
            ", written as text"
        } else {
            ""
        };
        let what = format!("must be {expected}{form}, found {}", measure::kind(value));
        self.refuse(site, Rule::Type, site.code, what);
    }

    fn refuse(&mut self, site: &Site<'_>, rule: Rule, code: Option<i64>, what: impl Display) {
        self.found.push(Violation {
            path: site.to_string(),
            rule,
            message: format!("`{site}` {what}"),
            code: code.unwrap_or(self.answers.bad_parameter),
        });
    }

    /// Whether this is a request: what it asks for has limits.
    fn asks(&self) -> bool {
        matches!(self.side, Side::Request { .. })
    }

    /// What the domain answers to a malformed value of a type, or to a failed check.
    fn bad(&self, name: &str) -> Option<i64> {
        self.answers
            .bad
            .iter()
            .find(|(bad, _)| *bad == name)
            .map(|(_, code)| *code)
    }
}

/// Whether the code in the envelope says that the call failed.
fn failed(envelope: &[FieldMeta], body: &Map<String, Value>) -> bool {
    envelope
        .iter()
        .find(|field| field.ty == TypeMeta::Code)
        .and_then(|field| field::get(body, field))
        .and_then(|(_, value)| literal::integer(WireForm::Either, value))
        .is_some_and(|code| code != 0)
}

/// Whether an item of the results did not fail, if it tells.
fn outcome(results: &Results, item: &Value) -> Option<bool> {
    let Some(path) = results.outcome else {
        return results.failures_only.then_some(false);
    };
    let value = field::dig(item, path)?;
    let code = literal::integer(WireForm::Either, value)?;
    let fine = [results.success, results.already, results.pending];
    Some(
        fine.iter()
            .any(|codes| codes.iter().any(|fine| i128::from(*fine) == code)),
    )
}

/// Whether a value is the one that stands for nothing.
fn is_none(field: &FieldMeta, value: &Value) -> bool {
    field
        .none
        .as_ref()
        .is_some_and(|none| literal::same(none, value))
}

fn items(count: u64) -> &'static str {
    if count == 1 { "item" } else { "items" }
}

/// The name under which a domain may have a code for malformed values of this type.
fn type_name(ty: &TypeMeta) -> Option<&'static str> {
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
            crate::EnumRepr::String => "a word",
            crate::EnumRepr::U32 => "an integer from 0 to 4294967295",
        },
        TypeMeta::Bits(_) => "an integer that holds bits",
        TypeMeta::Custom(custom) => expected(&custom.schema),
    }
}
