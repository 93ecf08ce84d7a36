//! Following pages.

use serde_core::Serialize;
use serde_json::Value;

use crate::meta::Literal;
use crate::{PageFault, Scalar, SeenItems, Step, UnixTime};

/// A value that can mark a place or an end. A missing value counts as `""` and as `0`.
pub trait Position {
    fn equals(&self, literal: Literal) -> bool;
}

macro_rules! whole_numbers {
    ($($int:ty),*) => {$(
        impl Position for $int {
            fn equals(&self, literal: Literal) -> bool {
                matches!(literal, Literal::Int(number) if <$int>::try_from(number).is_ok_and(|n| n == *self))
            }
        }
    )*};
}

whole_numbers!(u32, u64, i64);

impl Position for bool {
    fn equals(&self, literal: Literal) -> bool {
        literal == Literal::Int(i64::from(*self)) || literal == Literal::Bool(*self)
    }
}

impl Position for String {
    fn equals(&self, literal: Literal) -> bool {
        matches!(literal, Literal::Text(text) if text == self)
    }
}

impl Position for Scalar {
    fn equals(&self, literal: Literal) -> bool {
        match (self, literal) {
            (Self::Text(text), Literal::Text(literal)) => text == literal,
            (Self::Int(number), Literal::Int(literal)) => *number == literal,
            _ => false,
        }
    }
}

impl<P: Position> Position for Option<P> {
    fn equals(&self, literal: Literal) -> bool {
        match self {
            Some(value) => value.equals(literal),
            None => matches!(literal, Literal::Text("") | Literal::Int(0)),
        }
    }
}

/// Whether the value is one of these.
pub fn one_of<P: Position>(value: &P, literals: &[Literal]) -> bool {
    literals.iter().any(|literal| value.equals(*literal))
}

/// Whether the value says anything: it is neither missing nor empty nor 0.
pub fn is_given<P: Position>(value: &P) -> bool {
    !one_of(value, &[Literal::Text(""), Literal::Int(0)])
}

/// A field that may or may not be an `Option`.
pub trait Slot<T> {
    fn get(&self) -> Option<&T>;
    fn set(&mut self, value: T);
}

impl<T> Slot<T> for T {
    fn get(&self) -> Option<&T> {
        Some(self)
    }
    fn set(&mut self, value: T) {
        *self = value;
    }
}

impl<T> Slot<T> for Option<T> {
    fn get(&self) -> Option<&T> {
        self.as_ref()
    }
    fn set(&mut self, value: T) {
        *self = Some(value);
    }
}

/// What an answer says of the next page.
pub fn next<'a, T>(field: &'static str, from: &'a impl Slot<T>) -> Result<&'a T, PageFault> {
    from.get().ok_or(PageFault::Missing(field))
}

/// Carries a value of the answer into the next request; tells whether it moved.
pub fn carry<T: Clone + PartialEq>(next: &T, to: &mut impl Slot<T>) -> bool {
    let moved = Slot::<T>::get(to) != Some(next);
    if moved {
        to.set(next.clone());
    }
    moved
}

/// Moves an offset on by the number of items received; ends without items or at the total, if it counts.
pub fn offset(place: &mut impl Slot<u32>, received: usize, total: Option<u64>) -> Step {
    let before = Slot::<u32>::get(place).copied().unwrap_or(0);
    let after = u64::from(before) + received as u64;
    match u32::try_from(after) {
        Ok(next) if received > 0 && total.is_none_or(|total| after < total) => {
            place.set(next);
            Step::Next
        }
        _ => Step::End,
    }
}

/// A number that pages can be ordered by.
pub trait Sequence: Sized {
    fn number(&self) -> Option<u64>;
    fn from_number(number: u64) -> Option<Self>;
}

macro_rules! sequences {
    ($($int:ty),*) => {$(
        impl Sequence for $int {
            fn number(&self) -> Option<u64> {
                u64::try_from(*self).ok()
            }
            fn from_number(number: u64) -> Option<Self> {
                Self::try_from(number).ok()
            }
        }
    )*};
}

sequences!(u32, u64, i64);

impl Sequence for UnixTime {
    fn number(&self) -> Option<u64> {
        i64::from(*self).number()
    }
    fn from_number(number: u64) -> Option<Self> {
        i64::from_number(number).map(Self::new)
    }
}

impl<N: Sequence> Sequence for Option<N> {
    fn number(&self) -> Option<u64> {
        self.as_ref().and_then(Sequence::number)
    }
    fn from_number(number: u64) -> Option<Self> {
        N::from_number(number).map(Some)
    }
}

/// Moves a falling sequence below the lowest number received; ends without items or at 1. `by` is the item's field.
pub fn lowest<N: Sequence>(
    by: &'static str,
    place: &mut impl Slot<N>,
    received: usize,
    numbers: impl Iterator<Item = u64>,
) -> Result<Step, PageFault> {
    if received == 0 {
        return Ok(Step::End);
    }
    // Items came, but none whose number can be read: this is not known to be the end.
    let lowest = numbers.min().ok_or(PageFault::Missing(by))?;
    if lowest <= 1 {
        return Ok(Step::End);
    }
    place.set(N::from_number(lowest - 1).ok_or(PageFault::Missing(by))?);
    Ok(Step::Next)
}

/// Moves a rising sequence to the highest number received, where the next page begins with what it has in common
/// with this one; ends without items. `fields` are the request's field and the item's.
pub fn highest<N: Sequence>(
    fields: (&'static str, &'static str),
    place: &mut impl Slot<N>,
    received: usize,
    numbers: impl Iterator<Item = u64>,
) -> Result<Step, PageFault> {
    if received == 0 {
        return Ok(Step::End);
    }
    let (from, by) = fields;
    let highest = numbers.max().ok_or(PageFault::Missing(by))?;
    let before = Slot::<N>::get(place).and_then(Sequence::number);
    if before.is_some_and(|before| highest <= before) {
        return Err(PageFault::Repeated(from));
    }
    place.set(N::from_number(highest).ok_or(PageFault::Missing(by))?);
    Ok(Step::Next)
}

/// What tells items with the same number apart; nothing if it cannot be written as JSON.
pub fn key(fields: &impl Serialize) -> Option<Value> {
    serde_json::to_value(fields).ok()
}

/// Drops the items of a rising sequence that came before: those at the highest number so far with a known key.
pub fn drop_seen<T>(
    items: &mut Vec<T>,
    seen: &mut SeenItems,
    number: impl Fn(&T) -> Option<u64>,
    key: impl Fn(&T) -> Option<Value>,
) {
    let Some(highest) = items.iter().filter_map(&number).max() else {
        return;
    };
    let last = items.iter().filter(|item| number(item) == Some(highest));
    let last: Vec<Option<Value>> = last.map(&key).collect();
    items.retain(|item| {
        let key = key(item);
        number(item) != seen.number || key.is_none() || !seen.keys.contains(&key)
    });
    if seen.number != Some(highest) {
        seen.number = Some(highest);
        seen.keys.clear();
    }
    seen.keys.extend(last);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    struct Item(Option<u64>, &'static str);

    /// What is new of these pages, in turn.
    fn new_of(pages: &[&[Item]]) -> Vec<Vec<Item>> {
        let mut seen = SeenItems::default();
        let pages = pages.iter().map(|page| {
            let mut items = page.to_vec();
            drop_seen(&mut items, &mut seen, |item| item.0, |item| key(&(item.1,)));
            items
        });
        pages.collect()
    }

    #[test]
    fn overlapping_pages_bring_each_item_once() {
        let (a, b, c) = (Item(Some(1), "a"), Item(Some(2), "b"), Item(Some(2), "c"));
        let later = Item(Some(3), "b");
        let pages: [&[Item]; 3] = [
            &[a.clone(), b.clone()],
            &[b.clone(), c.clone(), later.clone()],
            std::slice::from_ref(&later),
        ];
        assert_eq!(new_of(&pages), [vec![a, b], vec![c, later], vec![]]);
    }

    #[test]
    fn items_are_dropped_only_at_the_number_where_the_last_page_ended() {
        let (first, again) = (Item(Some(1), "a"), Item(Some(5), "a"));
        let unnumbered = Item(None, "a");
        let pages: [&[Item]; 2] = [
            std::slice::from_ref(&first),
            &[again.clone(), unnumbered.clone()],
        ];
        assert_eq!(new_of(&pages), [vec![first], vec![again, unnumbered]]);
    }

    #[test]
    fn all_items_of_one_number_are_known_however_many_pages_they_fill() {
        let (a, b) = (Item(Some(4), "a"), Item(Some(4), "b"));
        let pages: [&[Item]; 3] = [
            std::slice::from_ref(&a),
            std::slice::from_ref(&b),
            &[a.clone(), b.clone()],
        ];
        assert_eq!(new_of(&pages), [vec![a], vec![b], vec![]]);
    }

    #[test]
    fn a_falling_sequence_ends_at_one_and_not_where_nothing_can_be_read() {
        let mut place: Option<u32> = None;
        let mut step = |received: usize, numbers: &[u64]| {
            let step = lowest::<u32>("Seq", &mut place, received, numbers.iter().copied());
            (step, place)
        };
        assert_eq!(step(3, &[9, 7, 8]), (Ok(Step::Next), Some(6)));
        // One of the two could not be read.
        assert_eq!(step(2, &[4]), (Ok(Step::Next), Some(3)));
        let missing = Err(PageFault::Missing("Seq"));
        assert_eq!(step(2, &[]), (missing.clone(), Some(3)));
        assert_eq!(step(1, &[u64::MAX]), (missing, Some(3)));
        assert_eq!(step(0, &[]), (Ok(Step::End), Some(3)));
        assert_eq!(step(2, &[2, 1]), (Ok(Step::End), Some(3)));
    }

    #[test]
    fn a_rising_sequence_starts_again_at_the_highest_number() {
        let fields = ("Start", "Seq");
        let mut place: Option<u32> = None;
        let mut step = |received: usize, numbers: &[u64]| {
            let step = highest::<u32>(fields, &mut place, received, numbers.iter().copied());
            (step, place)
        };
        assert_eq!(step(3, &[2, 9, 4]), (Ok(Step::Next), Some(9)));
        assert_eq!(step(0, &[]), (Ok(Step::End), Some(9)));
        // Nothing beyond: the next request would be this one.
        let repeated = Err(PageFault::Repeated("Start"));
        assert_eq!(step(2, &[9, 9]), (repeated, Some(9)));
        // Items came, but none with a number.
        let missing = Err(PageFault::Missing("Seq"));
        assert_eq!(step(2, &[]), (missing, Some(9)));
        let too_large = Err(PageFault::Missing("Seq"));
        assert_eq!(step(1, &[u64::MAX]), (too_large, Some(9)));
    }
}
