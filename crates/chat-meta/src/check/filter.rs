//! Filters: lists in a request that choose what the answer holds.

use serde_json::{Map, Value};

use super::{field, literal, site::Site};
use crate::{EnumMeta, EnumValue, FieldMeta, Literal, ObjectMeta, TypeMeta, WhenAbsent};

/// The filters of a request.
pub(super) struct Filters<'a> {
    filters: Vec<Filter<'a>>,
    /// Whether the request is at hand.
    known: bool,
}

struct Filter<'a> {
    /// What is filtered: a dotted path of the answer, or the name of an object or tag list.
    target: &'static str,
    field: &'static FieldMeta,
    given: Option<&'a Value>,
}

impl<'a> Filters<'a> {
    /// The filters among these fields, with what the request says.
    #[inline]
    pub(super) fn new(fields: &'static [FieldMeta], request: Option<&'a Value>) -> Self {
        let mut filters = Vec::new();
        collect(fields, request.and_then(Value::as_object), 0, &mut filters);
        Self {
            filters,
            known: request.is_some(),
        }
    }

    /// Whether a field of an object may be missing because a filter left it out.
    #[inline]
    pub(super) fn excuse(&self, object: &str, at: &Site<'_>, field: &FieldMeta) -> bool {
        self.filters.iter().any(|filter| {
            let chosen_from = filter.target == object || at.is(filter.target);
            (chosen_from && self.leaves_out(filter, field))
                || (filter.is_about(at, field) && self.leaves_nothing(filter, field))
        })
    }

    #[inline]
    fn leaves_out(&self, filter: &Filter<'_>, field: &FieldMeta) -> bool {
        let Some(names) = filter.names(field) else {
            return false;
        };
        match filter.given {
            Some(Value::Array(items)) => !items.iter().any(|item| names.are(item)),
            Some(_) => true,
            None => !self.known || filter.field.rules.when_absent == WhenAbsent::None,
        }
    }

    /// Whether nothing is left of the object, of the objects or of the tags that a field holds.
    #[inline]
    fn leaves_nothing(&self, filter: &Filter<'_>, field: &FieldMeta) -> bool {
        let stays = |inner: &FieldMeta| inner.always && filter.names(inner).is_none();
        let empty = match filter.given {
            Some(Value::Array(items)) => items.is_empty(),
            Some(_) => true,
            None => !self.known || filter.field.rules.when_absent == WhenAbsent::None,
        };
        empty && !object_in(&field.ty).is_some_and(|object| object.fields().iter().any(stays))
    }
}

impl Filter<'_> {
    /// Whether a field holds what is filtered.
    #[inline]
    fn is_about(&self, at: &Site<'_>, field: &FieldMeta) -> bool {
        at.field(field.wire).is(self.target)
            || object_in(&field.ty).is_some_and(|object| object.name == self.target)
            || matches!(field.ty, TypeMeta::TagList(tags) if tags.name == self.target)
    }

    /// The words of the filter that choose a field; `None` if it cannot be chosen, and so comes
    /// whatever the filter says.
    #[inline]
    fn names(&self, field: &FieldMeta) -> Option<Names> {
        let own = |word: &Literal| matches!(word, Literal::Text(text) if *text == field.wire || field.rules.aliases.contains(text));
        match words(&self.field.ty) {
            Some(words) => words
                .values
                .iter()
                .find(|word| own(&word.wire))
                .map(Names::Word),
            None => Some(Names::Field(field.wire, field.rules.aliases)),
        }
    }
}

/// The object that a type is, or is a list of.
#[inline]
fn object_in(ty: &TypeMeta) -> Option<&'static ObjectMeta> {
    match ty {
        TypeMeta::List(of) => object_in(of),
        TypeMeta::NamedList(list) => object_in(&list.of),
        TypeMeta::Object(object) => Some(object),
        _ => None,
    }
}

enum Names {
    Word(&'static EnumValue),
    Field(&'static str, &'static [&'static str]),
}

impl Names {
    #[inline]
    fn are(&self, item: &Value) -> bool {
        match self {
            Self::Word(word) => {
                literal::same(&word.wire, item)
                    || word.aliases.iter().any(|alias| literal::same(alias, item))
            }
            Self::Field(wire, aliases) => item
                .as_str()
                .is_some_and(|text| text == *wire || aliases.contains(&text)),
        }
    }
}

/// The enum whose words a list is made of.
#[inline]
pub(super) fn words(ty: &TypeMeta) -> Option<&'static EnumMeta> {
    match ty {
        TypeMeta::List(of) => words(of),
        TypeMeta::NamedList(list) => words(&list.of),
        TypeMeta::Enum(words) => Some(words),
        _ => None,
    }
}

#[inline]
fn collect<'a>(
    fields: &'static [FieldMeta],
    request: Option<&'a Map<String, Value>>,
    depth: u8,
    filters: &mut Vec<Filter<'a>>,
) {
    // Filters stand at the top or one object below; the limit stops types that contain themselves.
    const DEEPEST: u8 = 3;
    for field in fields {
        let given = request
            .and_then(|object| field::get(object, field))
            .map(|(_, value)| value);
        if let Some(target) = field.rules.filters {
            filters.push(Filter {
                target,
                field,
                given,
            });
        }
        if let TypeMeta::Object(nested) = field.ty
            && depth < DEEPEST
        {
            collect(
                nested.fields(),
                given.and_then(Value::as_object),
                depth + 1,
                filters,
            );
        }
    }
}
