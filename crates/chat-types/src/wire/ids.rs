//! Identifiers and bit sets: the generated part is the struct and its doc, these macros add the rest.

/// Methods and traits of an identifier that is text. With `either`, a number is read as its digits.
#[doc(hidden)]
#[macro_export]
macro_rules! __string_id {
    ($name:ident) => {
        $crate::__string_id!(@common $name);
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self)
            }
        }
    };
    ($name:ident, either) => {
        $crate::__string_id!(@common $name);
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::either::text(deserializer).map(Self)
            }
        }
    };
    (@common $name:ident) => {
        impl $name {
            /// Takes any text; whether the service accepts it is for the service to say.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The id as text.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The id as text, without a copy.
            #[inline]
            pub fn into_string(self) -> String {
                self.0
            }
        }
        impl From<&str> for $name {
            #[inline]
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }
        impl From<String> for $name {
            #[inline]
            fn from(id: String) -> Self {
                Self(id)
            }
        }
        impl From<&String> for $name {
            #[inline]
            fn from(id: &String) -> Self {
                Self(id.clone())
            }
        }
        impl From<&$name> for $name {
            #[inline]
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }
        impl From<$name> for String {
            #[inline]
            fn from(id: $name) -> Self {
                id.0
            }
        }
        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl std::borrow::Borrow<str> for $name {
            #[inline]
            fn borrow(&self) -> &str {
                &self.0
            }
        }
        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }
        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
        impl $crate::wire::Position for $name {
            #[inline]
            fn equals(&self, literal: $crate::meta::Literal) -> bool {
                matches!(literal, $crate::meta::Literal::Text(text) if text == self.0)
            }
        }
    };
}

/// Methods and traits of an identifier that is a number. Text that holds the number is read as well.
#[doc(hidden)]
#[macro_export]
macro_rules! __number_id {
    ($name:ident, $repr:ty) => {
        impl $name {
            /// Takes any number; whether the service accepts it is for the service to say.
            pub const fn new(id: $repr) -> Self {
                Self(id)
            }

            /// The id as a number.
            pub const fn get(self) -> $repr {
                self.0
            }
        }
        impl From<$repr> for $name {
            #[inline]
            fn from(id: $repr) -> Self {
                Self(id)
            }
        }
        impl From<$name> for $repr {
            #[inline]
            fn from(id: $name) -> Self {
                id.0
            }
        }
        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::wire::either::deserialize(deserializer).map(Self)
            }
        }
        impl $crate::wire::Position for $name {
            #[inline]
            fn equals(&self, literal: $crate::meta::Literal) -> bool {
                $crate::wire::Position::equals(&self.0, literal)
            }
        }
        impl $crate::wire::Sequence for $name {
            #[inline]
            fn number(&self) -> Option<u64> {
                $crate::wire::Sequence::number(&self.0)
            }
            #[inline]
            fn from_number(number: u64) -> Option<Self> {
                $crate::wire::Sequence::from_number(number).map(Self)
            }
        }
    };
}

/// Methods and traits of a set of bits. Bits that the spec does not know are kept.
#[doc(hidden)]
#[macro_export]
macro_rules! __bit_set {
    ($name:ident, $repr:ty) => {
        impl $name {
            /// No bit set.
            pub const fn empty() -> Self {
                Self(0)
            }

            /// The set as the service writes it; unknown bits are kept.
            pub const fn from_bits(bits: $repr) -> Self {
                Self(bits)
            }

            /// The set as the service writes it.
            pub const fn bits(self) -> $repr {
                self.0
            }

            /// Whether all bits of `other` are set.
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }
        }
        impl std::ops::BitOr for $name {
            type Output = Self;
            #[inline]
            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::wire::either::deserialize(deserializer).map(Self)
            }
        }
    };
}

pub use crate::{__bit_set as bit_set, __number_id as number_id, __string_id as string_id};
