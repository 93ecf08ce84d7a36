//! The walk through a body along the types of the spec.

mod composite;
mod refuse;
mod rules;
mod scalar;

use serde_json::{Map, Value};

use super::{
    Options, Rule, Violation, field, filter::Filters, literal, measure, scope::Scope, site::Site,
};
use crate::{Answers, EndpointMeta, FieldMeta, Results, TypeMeta, WireForm};

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
    #[inline]
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
    #[inline]
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
    #[inline]
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

    #[inline]
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
    #[inline]
    pub(super) fn finish(mut self) -> Vec<Violation> {
        self.found.sort_by_key(|violation| violation.rule.rank());
        self.found
    }

    /// The body as an object, if it is one.
    #[inline]
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
    #[inline]
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
    #[inline]
    pub(super) fn present(
        &mut self,
        field: &FieldMeta,
        value: &Value,
        scope: &Scope<'_>,
        site: &Site<'_>,
    ) {
        let site = &site.coded(field.rules.codes);
        let known = self.found.len();
        self.value(&field.ty, field, value, Part::Whole, site);
        if !self.asks() {
            return;
        }
        if field
            .rules
            .only_when
            .is_some_and(|when| scope.truth(when).is_no())
        {
            let code = field.rules.code.or(site.code);
            self.refuse(
                site,
                Rule::OnlyWhen,
                code,
                "must be absent beside the other fields as they are",
            );
        }
        // Named checks read the value as a whole; one that is broken tells nothing more, and neither does none.
        if self.found.len() == known && !literal::is_none(field, value) {
            self.checks(field.rules.checks, &field.ty, field, value, scope, site);
        }
    }

    /// Checks a field that is not there.
    #[inline]
    fn absent(&mut self, field: &FieldMeta, object: &str, scope: &Scope<'_>, at: &Site<'_>) {
        let holds =
            |when: Option<crate::Predicate>| when.is_none_or(|when| scope.truth(when).is_yes());
        let rule = match &self.side {
            Side::Request { .. } if field.required => Rule::Required,
            Side::Request { .. }
                if field.rules.required_when.is_some() && holds(field.rules.required_when) =>
            {
                Rule::RequiredWhen
            }
            Side::Response(filters)
                if field.always
                    && holds(field.rules.when)
                    && holds(field.rules.only_when)
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
        let code = field.rules.code.or(at.code);
        self.refuse(
            &at.field(field.wire).coded(field.rules.codes),
            rule,
            code,
            why,
        );
    }

    /// Checks a value of a field, or an item of it, against a type.
    #[inline]
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
        let outer = field.rules.code.or(site.code);
        // What holds for all that stands inside something comes before what the domain says of a type: an id inside a
        // message is a part of the message.
        let code = outer.or_else(|| refuse::type_name(ty).and_then(|name| self.bad(name)));
        let site = &site.answering(code).coded(field.rules.codes);
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
                        field.rules.code,
                        site,
                    );
                    self.size(list.max_bytes, value, Part::Whole, site);
                    self.items(&list.of, field, items, site);
                    if self.found.len() == known && self.asks() {
                        let scope = self.scope;
                        self.checks(list.checks, ty, field, value, &scope, site);
                    }
                }
                _ => self.mistyped(ty, field, value, site),
            },
            TypeMeta::Map(of) => match value {
                Value::Object(members) => {
                    self.whole(field, value, members.len(), part, site);
                    for (key, member) in members {
                        let site = &site.field(key);
                        if let Some(keys) = &field.rules.keys {
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
    #[inline]
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

    #[inline]
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

    /// Whether this is a request: what it asks for has limits.
    #[inline]
    fn asks(&self) -> bool {
        matches!(self.side, Side::Request { .. })
    }
}

/// Whether the code in the envelope says that the call failed.
#[inline]
fn failed(envelope: &[FieldMeta], body: &Map<String, Value>) -> bool {
    envelope
        .iter()
        .find(|field| field.ty == TypeMeta::Code)
        .and_then(|field| field::get(body, field))
        .and_then(|(_, value)| literal::integer(WireForm::Either, value))
        .is_some_and(|code| code != 0)
}

/// Whether an item of the results did not fail, if it tells.
#[inline]
fn outcome(results: &Results, item: &Value) -> Option<bool> {
    let Some(path) = results.outcome else {
        return match (results.failures_only, results.successes_only) {
            (true, _) => Some(false),
            (_, true) => Some(true),
            _ => None,
        };
    };
    let value = field::dig(item, path)?;
    let code = literal::integer(WireForm::Either, value)?;
    let fine = [results.success, results.already, results.pending];
    Some(
        fine.iter()
            .any(|codes| codes.iter().any(|fine| i128::from(*fine) == code)),
    )
}
