//! The small steps: one more, one less, none.

use chat_types::meta::check::FORMATS;
use chat_types::meta::{Condition, Predicate, Test};

pub(super) fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

pub(super) fn leak_all<T>(values: Vec<T>) -> &'static [T] {
    values.leak()
}

pub(super) fn word(text: &str) -> &'static str {
    text.to_owned().leak()
}

/// One more, one less, none.
pub(super) fn near(limit: Option<u64>, put: &mut dyn FnMut(String, Option<u64>)) {
    let Some(limit) = limit else { return };
    put(format!("{limit} + 1"), Some(limit + 1));
    if let Some(less) = limit.checked_sub(1) {
        put(format!("{limit} - 1"), Some(less));
    }
    put(format!("{limit} gone"), None);
}

pub(super) fn near_signed(limit: Option<i64>, put: &mut dyn FnMut(String, Option<i64>)) {
    let Some(limit) = limit else { return };
    put(format!("{limit} + 1"), limit.checked_add(1));
    put(format!("{limit} - 1"), limit.checked_sub(1));
    put(format!("{limit} gone"), None);
}

/// Every other format, and none.
pub(super) fn formats(
    format: Option<&'static str>,
    put: &mut dyn FnMut(String, Option<&'static str>),
) {
    let Some(format) = format else { return };
    put(format!("format {format} gone"), None);
    for other in FORMATS.iter().filter(|other| other.name != format) {
        put(
            format!("format {format} is {}", other.name),
            Some(other.name),
        );
    }
}

/// Each item gone, and one more.
pub(super) fn list<T: Clone>(items: &[T], more: T, put: &mut dyn FnMut(Vec<T>)) {
    for index in 0..items.len() {
        let mut fewer = items.to_vec();
        fewer.remove(index);
        put(fewer);
    }
    let mut longer = items.to_vec();
    longer.push(more);
    put(longer);
}

/// A predicate with a condition less, or a value less, or turned round.
pub(super) fn predicates(when: Predicate, put: &mut dyn FnMut(String, Predicate)) {
    for (index, condition) in when.iter().enumerate() {
        if when.len() > 1 {
            let mut fewer = when.to_vec();
            fewer.remove(index);
            put(format!("condition {index} gone"), leak_all(fewer));
        }
        let mut with = |what: String, test: Test| {
            let mut all = when.to_vec();
            if let Some(slot) = all.get_mut(index) {
                *slot = Condition { test, ..*condition };
            }
            put(format!("condition {index} {what}"), leak_all(all));
        };
        match condition.test {
            Test::Present => with("absent".to_owned(), Test::Absent),
            Test::Absent => with("present".to_owned(), Test::Present),
            Test::OneOf(values) => {
                for (index, value) in values.iter().enumerate() {
                    let mut fewer = values.to_vec();
                    fewer.remove(index);
                    with(format!("without {value:?}"), Test::OneOf(leak_all(fewer)));
                }
            }
        }
    }
}
