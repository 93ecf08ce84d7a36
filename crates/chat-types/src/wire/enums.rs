//! Open enums. The generated part is the enum itself with `as_str`/`from_wire` (or the numbers); these
//! macros add the traits, so that each enum stays as short as a hand-written one.

use std::fmt;

use serde_core::de::{Deserializer, Visitor};

/// Traits of an enum whose values are words. Blanks around a word are trimmed.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_enum {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl From<&str> for $name {
            #[inline]
            fn from(word: &str) -> Self {
                Self::from_wire(word.trim())
            }
        }
        impl From<String> for $name {
            #[inline]
            fn from(word: String) -> Self {
                Self::from_wire(word.trim())
            }
        }
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from_wire("")
            }
        }
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read_word(deserializer, stringify!($name), Self::from_wire)
            }
        }
        impl $crate::wire::Position for $name {
            #[inline]
            fn equals(&self, literal: $crate::meta::Literal) -> bool {
                matches!(literal, $crate::meta::Literal::Text(word) if word == self.as_str())
            }
        }
    };
}

/// Traits of an enum whose values are numbers. Text that holds the number is read as well.
#[doc(hidden)]
#[macro_export]
macro_rules! __number_enum {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.as_number().fmt(f)
            }
        }
        impl From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                Self::from_wire(number)
            }
        }
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from_wire(0)
            }
        }
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_number())
            }
        }
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::either::deserialize(deserializer).map(Self::from_wire)
            }
        }
        impl $crate::wire::Position for $name {
            #[inline]
            fn equals(&self, literal: $crate::meta::Literal) -> bool {
                matches!(literal, $crate::meta::Literal::Int(number) if number == self.as_number())
            }
        }
        impl $crate::wire::OutcomeNumber for $name {
            #[inline]
            fn outcome_number(&self) -> Option<i64> {
                Some(self.as_number())
            }
        }
    };
}

/// Reads a word that is one of an enum.
pub fn read_word<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    name: &'static str,
    from_wire: impl FnOnce(&str) -> T,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Word { name, from_wire })
}

struct Word<F> {
    name: &'static str,
    from_wire: F,
}

impl<T, F: FnOnce(&str) -> T> Visitor<'_> for Word<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "text ({})", self.name)
    }

    fn visit_str<E>(self, word: &str) -> Result<T, E> {
        Ok((self.from_wire)(word.trim()))
    }
}

pub use crate::{__number_enum as number_enum, __text_enum as text_enum};
