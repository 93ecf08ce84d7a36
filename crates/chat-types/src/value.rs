use std::fmt;
use std::str::FromStr;

use serde_core::de::Visitor;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

/// A word that the spec does not know, kept as it came.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownText(Box<str>);

impl UnknownText {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A number that the spec does not know, kept as it came.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownNumber(i64);

impl UnknownNumber {
    pub(crate) const fn new(number: i64) -> Self {
        Self(number)
    }

    pub(crate) const fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Debug for UnknownNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Text or a number. Text and whole numbers are kept as they came, other numbers as near as an `f64` can. `Debug` tells the kind
/// only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// A whole number.
    Int(i64),
    /// A whole number that is too large for `i64`.
    Large(u64),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(String),
}

impl fmt::Debug for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Int(_) => "Int(..)",
            Self::Large(_) => "Large(..)",
            Self::Float(_) => "Float(..)",
            Self::Text(_) => "Text(..)",
        })
    }
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Int(number) => serializer.serialize_i64(*number),
            Self::Large(number) => serializer.serialize_u64(*number),
            Self::Float(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyScalar;

        impl Visitor<'_> for AnyScalar {
            type Value = Scalar;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text or a number")
            }

            fn visit_i64<E>(self, number: i64) -> Result<Scalar, E> {
                Ok(Scalar::Int(number))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Scalar, E> {
                Ok(i64::try_from(number).map_or(Scalar::Large(number), Scalar::Int))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Scalar, E> {
                Ok(Scalar::Float(number))
            }

            fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
                Ok(Scalar::Text(text.to_owned()))
            }

            fn visit_string<E>(self, text: String) -> Result<Scalar, E> {
                Ok(Scalar::Text(text))
            }
        }

        deserializer.deserialize_any(AnyScalar)
    }
}

impl From<i64> for Scalar {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<String> for Scalar {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Scalar {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// Any JSON value. Its content shows in `Display`, never in `Debug`.
#[derive(Clone, Default, PartialEq)]
pub struct Json(serde_json::Value);

impl Json {
    pub(crate) fn new(value: serde_json::Value) -> Self {
        Self(value)
    }

    /// Reads the value into a type of your own.
    ///
    /// # Errors
    /// When the value does not have the shape of `T`.
    pub fn to<T: serde_core::de::DeserializeOwned>(
        &self,
    ) -> Result<T, impl std::error::Error + use<T>> {
        T::deserialize(&self.0)
    }

    /// Writes a value of your own as JSON.
    ///
    /// # Errors
    /// When the value cannot be written as JSON, such as a map whose keys are no text.
    pub fn from_value<T: Serialize>(value: &T) -> Result<Self, impl std::error::Error + use<T>> {
        serde_json::to_value(value).map(Self)
    }
}

impl From<&str> for Json {
    /// A JSON string. To read JSON text, use [`str::parse`].
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Json {
    /// A JSON string. To read JSON text, use [`str::parse`].
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self(number.into())
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self(value.into())
    }
}

impl FromStr for Json {
    type Err = InvalidJson;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        serde_json::from_str(text)
            .map(Self)
            .map_err(|error| InvalidJson {
                line: error.line(),
                column: error.column(),
            })
    }
}

/// Compact JSON text.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Json(..)")
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(deserializer).map(Self)
    }
}

/// Text that is no JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidJson {
    line: usize,
    column: usize,
}

impl fmt::Display for InvalidJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "not valid JSON at line {}, column {}",
            self.line, self.column
        )
    }
}

impl std::error::Error for InvalidJson {}

#[cfg(test)]
mod tests {
    use super::Scalar;

    #[test]
    fn a_debug_text_does_not_tell_what_a_user_wrote() {
        let values = [
            Scalar::from("planted"),
            Scalar::Int(4711),
            Scalar::Large(4711),
            Scalar::Float(4711.0),
        ];
        let told = format!("{values:?}");
        assert_eq!(told, "[Text(..), Int(..), Large(..), Float(..)]");
    }
}
