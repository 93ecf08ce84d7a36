//! Whether predicates hold.

use serde_json::{Map, Value};

use super::{field, literal};
use crate::{
    Condition, EndpointMeta, FieldMeta, Literal, Page, Predicate, Subject, Test, TypeMeta,
};

/// Whether a predicate holds, as far as can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// What it asks about is not known here, such as the type of a group with a chosen id.
    Unknown,
}

impl Truth {
    /// Whether it holds for sure.
    #[inline]
    pub const fn is_yes(self) -> bool {
        matches!(self, Self::Yes)
    }

    /// Whether it fails for sure.
    #[inline]
    pub const fn is_no(self) -> bool {
        matches!(self, Self::No)
    }

    #[inline]
    const fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    #[inline]
    const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Yes, Self::Yes) => Self::Yes,
        }
    }
}

/// What a predicate can look at.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    meta: Option<&'a EndpointMeta>,
    request: Option<&'a Map<String, Value>>,
    fields: &'a [FieldMeta],
    siblings: Option<&'a Map<String, Value>>,
    group_type: Option<&'a str>,
    succeeded: Option<bool>,
}

impl<'a> Scope<'a> {
    /// The scope of the fields in the body of a request.
    #[inline]
    pub fn of_request(meta: &'a EndpointMeta, body: &'a Value) -> Self {
        Self::new(meta, Some(body)).with_siblings(meta.request.fields(), body)
    }

    /// The scope of the fields in the body of an answer; without the request it knows less.
    #[inline]
    pub fn of_response(
        meta: &'a EndpointMeta,
        body: &'a Value,
        request: Option<&'a Value>,
    ) -> Self {
        Self::new(meta, request).with_siblings(meta.response.fields(), body)
    }

    #[inline]
    pub(super) fn new(meta: &'a EndpointMeta, request: Option<&'a Value>) -> Self {
        Self {
            meta: Some(meta),
            request: request.and_then(Value::as_object),
            ..Self::nothing()
        }
    }

    /// The scope in which nothing is known.
    #[inline]
    pub(super) const fn nothing() -> Self {
        Self {
            meta: None,
            request: None,
            fields: &[],
            siblings: None,
            group_type: None,
            succeeded: None,
        }
    }

    /// The same for the fields of a nested object: what the spec says of them, and the object.
    #[must_use]
    #[inline]
    pub fn with_siblings(self, fields: &'a [FieldMeta], object: &'a Value) -> Self {
        Self {
            fields,
            siblings: object.as_object(),
            ..self
        }
    }

    #[inline]
    pub(super) fn beside(self, fields: &'a [FieldMeta], object: &'a Map<String, Value>) -> Self {
        Self {
            fields,
            siblings: Some(object),
            ..self
        }
    }

    /// The same for a caller who knows the type of the group, by its wire name.
    #[must_use]
    #[inline]
    pub fn with_group_type(self, group_type: &'a str) -> Self {
        Self {
            group_type: Some(group_type),
            ..self
        }
    }

    /// The same within an item of the results that did or did not succeed.
    #[must_use]
    #[inline]
    pub fn with_outcome(self, succeeded: bool) -> Self {
        Self {
            succeeded: Some(succeeded),
            ..self
        }
    }

    #[inline]
    pub(super) fn outcome(self, succeeded: Option<bool>) -> Self {
        Self { succeeded, ..self }
    }

    #[inline]
    pub(super) fn known_group_type(self, group_type: Option<&'a str>) -> Self {
        Self { group_type, ..self }
    }

    /// Whether all conditions hold. An empty predicate always does.
    #[inline]
    pub fn truth(&self, predicate: Predicate) -> Truth {
        predicate.iter().fold(Truth::Yes, |truth, condition| {
            truth.and(self.condition(condition))
        })
    }

    /// The way to page that applies: the first whose `when` holds for sure.
    #[inline]
    pub fn page(&self) -> Option<&'static Page> {
        self.meta?
            .page
            .iter()
            .find(|page| self.truth(page.when).is_yes())
    }

    /// The wire name of the type of the group that the command's group type rule points at: what
    /// the caller said, else what stands in the request, else what the id's prefix tells.
    #[inline]
    pub fn group_type(&self) -> Option<&'a str> {
        if self.group_type.is_some() {
            return self.group_type;
        }
        let meta = self.meta?;
        let rule = meta.group_types?;
        let field = meta.request.field(rule.of)?;
        let (_, value) = field::get(self.request?, field)?;
        if let TypeMeta::Enum(words) = field.ty {
            return match literal::known(words, value)?.wire {
                Literal::Text(word) => Some(word),
                _ => None,
            };
        }
        type_of(value.as_str()?, rule.prefixes)
    }

    /// The group types of the service and the prefixes of their ids, if the command has a group
    /// type rule.
    #[inline]
    pub fn group_prefixes(&self) -> &'static [(&'static str, &'static str)] {
        self.meta
            .and_then(|meta| meta.group_types)
            .map_or(&[], |rule| rule.prefixes)
    }

    /// A field beside the one in question, by wire name.
    #[inline]
    pub fn sibling(&self, name: &str) -> Option<&'a Value> {
        let siblings = self.siblings?;
        match self.fields.iter().find(|field| field.wire == name) {
            Some(field) => field::get(siblings, field).map(|(_, value)| value),
            None => siblings.get(name).filter(|value| !value.is_null()),
        }
    }

    /// A field of the request as a whole, by wire name.
    #[inline]
    pub(super) fn request_field(&self, name: &str) -> Option<&'a Value> {
        let field = self.meta?.request.field(name)?;
        field::get(self.request?, field).map(|(_, value)| value)
    }

    #[inline]
    fn condition(&self, condition: &Condition) -> Truth {
        match condition.subject {
            Subject::Sibling(name) => {
                let field = self.fields.iter().find(|field| field.wire == name);
                match self.siblings {
                    Some(_) => Truth::of(test(&condition.test, field, self.sibling(name))),
                    None => Truth::Unknown,
                }
            }
            Subject::Request(path) => match (self.meta, self.request) {
                (Some(meta), Some(request)) => {
                    let (field, value) = field::at(meta.request.fields(), request, path);
                    Truth::of(test(&condition.test, field, value))
                }
                _ => Truth::Unknown,
            },
            Subject::GroupType => match (self.group_type(), &condition.test) {
                (Some(known), Test::OneOf(words)) => Truth::of(
                    words
                        .iter()
                        .any(|word| matches!(word, Literal::Text(word) if *word == known)),
                ),
                (Some(_), Test::Present) => Truth::Yes,
                (Some(_), Test::Absent) => Truth::No,
                (None, _) => Truth::Unknown,
            },
            Subject::ItemSucceeded => match self.succeeded {
                Some(succeeded) => Truth::of(succeeded == wants_success(&condition.test)),
                None => Truth::Unknown,
            },
        }
    }
}

#[inline]
fn test(test: &Test, field: Option<&FieldMeta>, value: Option<&Value>) -> bool {
    // The value that stands for nothing says as much as none.
    let value = value.filter(|value| !field.is_some_and(|field| literal::is_none(field, value)));
    match (test, value) {
        (Test::Present, value) => value.is_some(),
        (Test::Absent, value) => value.is_none(),
        (Test::OneOf(literals), Some(value)) => literals.iter().any(|literal| match field {
            Some(field) => literal::matches(&field.ty, literal, value),
            None => literal::same(literal, value),
        }),
        (Test::OneOf(literals), None) => field
            .and_then(|field| field.rules.default.as_ref())
            .is_some_and(|default| literals.contains(default)),
    }
}

/// Which outcome of an item is asked for.
#[inline]
fn wants_success(test: &Test) -> bool {
    match test {
        Test::Present => true,
        Test::Absent => false,
        Test::OneOf(words) => words.contains(&Literal::Text("success")),
    }
}

/// The only type whose prefix fits best, if there is one.
#[inline]
fn type_of(id: &str, prefixes: &'static [(&'static str, &'static str)]) -> Option<&'static str> {
    let best = prefixes
        .iter()
        .filter(|(_, prefix)| id.starts_with(prefix))
        .max_by_key(|(_, prefix)| prefix.len())?;
    let alone = prefixes
        .iter()
        .filter(|(_, prefix)| *prefix == best.1)
        .count()
        == 1;
    alone.then_some(best.0)
}
