//! Numbers that travel as text, flags that travel as numbers, JSON that travels as text.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde_core::de::{self, Deserialize, DeserializeOwned, Deserializer, Visitor};
use serde_core::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;

/// How a value travels where that is not its type's own way.
pub trait Form<T> {
    /// `null` reads as missing.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error>;
    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Reads a number that came as a number or as text, without rounding.
struct NumberOrText<T>(PhantomData<T>);

impl<T: TryFrom<i64> + TryFrom<u64> + FromStr> Visitor<'_> for NumberOrText<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number, or text that holds one")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Option<T>, E> {
        T::try_from(number)
            .map(Some)
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &self))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Option<T>, E> {
        T::try_from(number)
            .map(Some)
            .map_err(|_| E::invalid_value(de::Unexpected::Signed(number), &self))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Option<T>, E> {
        let digits = text.trim();
        digits
            .parse()
            .map(Some)
            .map_err(|_| E::invalid_value(de::Unexpected::Other("other text"), &self))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_none<E: de::Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }
}

/// Integers that are read from a number or from text, and written as a number.
pub mod either {
    use super::{Deserializer, FromStr, NumberOrText, PhantomData, Visitor, de, fmt};

    pub fn deserialize<'de, D, T>(deserializer: D) -> Result<T, D::Error>
    where
        D: Deserializer<'de>,
        T: TryFrom<i64> + TryFrom<u64> + FromStr,
    {
        option(deserializer)?.ok_or_else(|| de::Error::custom("a number is missing"))
    }

    /// `null` reads as missing.
    pub fn option<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        D: Deserializer<'de>,
        T: TryFrom<i64> + TryFrom<u64> + FromStr,
    {
        deserializer.deserialize_any(NumberOrText(PhantomData))
    }

    /// Text that may also come as a number, and keeps its digits.
    pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        struct Digits;
        impl Visitor<'_> for Digits {
            type Value = String;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text or a whole number")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
                Ok(text.to_owned())
            }
            fn visit_string<E: de::Error>(self, text: String) -> Result<String, E> {
                Ok(text)
            }
            fn visit_u64<E: de::Error>(self, number: u64) -> Result<String, E> {
                Ok(number.to_string())
            }
            fn visit_i64<E: de::Error>(self, number: i64) -> Result<String, E> {
                Ok(number.to_string())
            }
        }
        deserializer.deserialize_any(Digits)
    }
}

/// Whole numbers that are read from a number or from text.
#[derive(Debug)]
#[non_exhaustive]
pub struct Either;

impl<T: TryFrom<i64> + TryFrom<u64> + FromStr + Serialize> Form<T> for Either {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        either::option(deserializer)
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

/// Text that may also come as a number, and keeps its digits.
#[derive(Debug)]
#[non_exhaustive]
pub struct EitherText;

impl Form<String> for EitherText {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
        either::text(deserializer).map(Some)
    }

    fn write<S: Serializer>(value: &String, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(value)
    }
}

/// Whole numbers that are written as text, and read from text or a number.
#[derive(Debug)]
#[non_exhaustive]
pub struct Text;

impl<T: TryFrom<i64> + TryFrom<u64> + FromStr + fmt::Display> Form<T> for Text {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        either::option(deserializer)
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }
}

/// Ids that are written as text; they read it by themselves.
#[derive(Debug)]
#[non_exhaustive]
pub struct IdText;

impl<T: DeserializeOwned + fmt::Display> Form<T> for IdText {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        Option::deserialize(deserializer)
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }
}

/// Booleans that travel as 0 and 1; `true`, `false` and the digits as text are read as well.
#[derive(Debug)]
#[non_exhaustive]
pub struct Flag;

impl Form<bool> for Flag {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
        deserializer.deserialize_any(Self)
    }

    fn write<S: Serializer>(value: &bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(u8::from(*value))
    }
}

impl Visitor<'_> for Flag {
    type Value = Option<bool>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("0 or 1")
    }
    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Option<bool>, E> {
        Ok(Some(value))
    }
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Option<bool>, E> {
        match number {
            0 => Ok(Some(false)),
            1 => Ok(Some(true)),
            _ => Err(E::invalid_value(de::Unexpected::Unsigned(number), &self)),
        }
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Option<bool>, E> {
        match text.trim() {
            "0" => Ok(Some(false)),
            "1" => Ok(Some(true)),
            _ => Err(E::invalid_value(de::Unexpected::Other("other text"), &self)),
        }
    }
    fn visit_unit<E: de::Error>(self) -> Result<Option<bool>, E> {
        Ok(None)
    }
    fn visit_none<E: de::Error>(self) -> Result<Option<bool>, E> {
        Ok(None)
    }
}

/// Numbers that JSON can hold. It has neither infinity nor "not a number", and `serde_json` would write `null` for them.
#[derive(Debug)]
#[non_exhaustive]
pub struct Finite;

impl Form<f64> for Finite {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
        Option::deserialize(deserializer)
    }

    fn write<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
        if number.is_finite() {
            serializer.serialize_f64(*number)
        } else {
            Err(S::Error::custom("a number that JSON cannot hold"))
        }
    }
}

/// A value that travels as JSON inside a string; the bare value is read as well.
#[derive(Debug)]
#[non_exhaustive]
pub struct JsonText;

impl<T: DeserializeOwned + Serialize> Form<T> for JsonText {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Null => Ok(None),
            Value::String(text) => serde_json::from_str(&text)
                .map(Some)
                .map_err(|_| de::Error::custom("text that does not hold the expected JSON")),
            value => T::deserialize(value).map(Some).map_err(de::Error::custom),
        }
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        let text = serde_json::to_string(value).map_err(S::Error::custom)?;
        serializer.serialize_str(&text)
    }
}
