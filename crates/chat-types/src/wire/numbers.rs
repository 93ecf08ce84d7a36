//! Numbers that travel as text, flags that travel as numbers, JSON that travels as text.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{self, Deserializer, Visitor};

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

/// Integers that are written as text, and read from text or a number.
pub mod text {
    use serde::Serializer;

    use super::{Deserializer, FromStr, fmt};

    pub fn serialize<S: Serializer, T: fmt::Display>(
        number: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(number)
    }

    pub fn deserialize<'de, D, T>(deserializer: D) -> Result<T, D::Error>
    where
        D: Deserializer<'de>,
        T: TryFrom<i64> + TryFrom<u64> + FromStr,
    {
        super::either::deserialize(deserializer)
    }

    /// The same for a field that may be absent.
    pub mod option {
        use serde::Serializer;

        use super::{Deserializer, FromStr, fmt};

        pub fn serialize<S: Serializer, T: fmt::Display>(
            number: &Option<T>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match number {
                Some(number) => serializer.collect_str(number),
                None => serializer.serialize_none(),
            }
        }

        pub fn deserialize<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
        where
            D: Deserializer<'de>,
            T: TryFrom<i64> + TryFrom<u64> + FromStr,
        {
            super::super::either::option(deserializer)
        }
    }
}

/// Booleans that travel as 0 and 1; `true`, `false` and the digits as text are read as well.
pub mod flag {
    use serde::Serializer;

    use super::{Deserializer, Visitor, de, fmt};

    struct Flag;

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

    pub fn serialize<S: Serializer>(value: &bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(u8::from(*value))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        option::deserialize(deserializer)?.ok_or_else(|| de::Error::custom("a flag is missing"))
    }

    /// The same for a field that may be absent.
    pub mod option {
        use serde::Serializer;

        use super::{Deserializer, Flag};

        pub fn serialize<S: Serializer>(
            value: &Option<bool>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match value {
                Some(value) => serializer.serialize_u8(u8::from(*value)),
                None => serializer.serialize_none(),
            }
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Option<bool>, D::Error> {
            deserializer.deserialize_any(Flag)
        }
    }
}

/// Numbers that JSON can hold. It has neither infinity nor "not a number", and `serde_json` would write `null` for them.
pub mod finite {
    use serde::Serializer;
    use serde::ser::Error as _;

    pub fn serialize<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
        if number.is_finite() {
            serializer.serialize_f64(*number)
        } else {
            Err(S::Error::custom("a number that JSON cannot hold"))
        }
    }

    /// The same for a field that may be absent.
    pub mod option {
        use serde::Serializer;

        pub fn serialize<S: Serializer>(
            number: &Option<f64>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match number {
                Some(number) => super::serialize(number, serializer),
                None => serializer.serialize_none(),
            }
        }
    }
}

/// A value that travels as JSON inside a string; the bare value is read as well.
pub mod json_text {
    use serde::de::DeserializeOwned;
    use serde::{Deserialize, Serialize, Serializer};
    use serde_json::Value;

    use super::{Deserializer, de};

    pub fn serialize<S: Serializer, T: Serialize>(
        value: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let text = serde_json::to_string(value).map_err(serde::ser::Error::custom)?;
        serializer.serialize_str(&text)
    }

    pub fn deserialize<'de, D, T>(deserializer: D) -> Result<T, D::Error>
    where
        D: Deserializer<'de>,
        T: DeserializeOwned,
    {
        option::deserialize(deserializer)?.ok_or_else(|| de::Error::custom("a value is missing"))
    }

    /// The same for a field that may be absent.
    pub mod option {
        use super::{
            Deserialize, DeserializeOwned, Deserializer, Serialize, Serializer, Value, de,
        };

        pub fn serialize<S: Serializer, T: Serialize>(
            value: &Option<T>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match value {
                Some(value) => super::serialize(value, serializer),
                None => serializer.serialize_none(),
            }
        }

        pub fn deserialize<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
        where
            D: Deserializer<'de>,
            T: DeserializeOwned,
        {
            match Value::deserialize(deserializer)? {
                Value::Null => Ok(None),
                Value::String(text) => serde_json::from_str(&text)
                    .map(Some)
                    .map_err(|_| de::Error::custom("text that does not hold the expected JSON")),
                value => T::deserialize(value).map(Some).map_err(de::Error::custom),
            }
        }
    }
}
