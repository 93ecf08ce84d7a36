//! Following pages.

use crate::meta::Literal;
use crate::{PageFault, Scalar, Step, UnixTime};

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

/// Carries a value of the answer into the next request; tells whether it moved.
pub fn carry<T: Clone + PartialEq>(
    field: &'static str,
    from: &impl Slot<T>,
    to: &mut impl Slot<T>,
) -> Result<bool, PageFault> {
    let next = Slot::<T>::get(from).ok_or(PageFault::Missing(field))?;
    let moved = Slot::<T>::get(to) != Some(next);
    if moved {
        to.set(next.clone());
    }
    Ok(moved)
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

/// Moves a falling sequence below the lowest number received; ends without items or at 1.
pub fn lowest<N: Sequence>(place: &mut impl Slot<N>, numbers: impl Iterator<Item = u64>) -> Step {
    let below = numbers
        .min()
        .and_then(|least| least.checked_sub(1))
        .filter(|next| *next > 0);
    match below.and_then(N::from_number) {
        Some(next) => {
            place.set(next);
            Step::Next
        }
        None => Step::End,
    }
}
