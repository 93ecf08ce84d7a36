//! Objects: one reader and one writer for all of them. What differs is a table of their fields, which
//! [`object!`](crate::wire::object) takes.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{
    self, Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny,
    MapAccess, Visitor,
};
use serde_core::ser::{Serialize, SerializeMap as _, Serializer};

use super::Form;
use crate::Scalar;

/// `Serialize` and `Deserialize` of a struct, from a table with a line for each field: its number, counted from 0, and
/// its names on the wire, in a method of [`Incoming`] and of [`Outgoing`] that says how it travels.
///
/// Fields are written in the order of the table under their first name. They are read in any order under any of their
/// names, once; unknown ones are passed over.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident {
        $($field:ident: $how:ident $(::<$form:ident>)? ($number:literal, $wire:literal $(| $alias:literal)*),)*
    }) => {
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[allow(unused_mut, reason = "some have no fields")]
                let mut object = $crate::wire::Outgoing::new(serializer);
                $(object.$how $(::<$crate::wire::$form, _>)? ($wire, &self.$field);)*
                object.end()
            }
        }
        impl<'de> $crate::wire::Fields<'de> for $name {
            const NAME: &'static str = stringify!($name);
            const NAMES: &'static [&'static str] = &[$($wire),*];
            const NEEDED: u64 = 0 $(| $crate::wire::needs::$how($number))*;
            // Its only caller keeps the fields in registers then.
            #[inline(always)]
            fn read<A: serde_core::de::MapAccess<'de>>(
                &mut self,
                field: $crate::wire::Incoming<'_, A>,
            ) -> Result<(), A::Error> {
                match field.key {
                    $($wire $(| $alias)* => {
                        field.$how $(::<$crate::wire::$form, _>)? ($number, &mut self.$field)
                    })*
                    _ => field.pass_over(),
                }
            }
        }
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read_object(deserializer)
            }
        }
    };
}

/// What a struct is before its fields are read: nobody else sees it so. Only for structs without a `Default`.
#[doc(hidden)]
#[macro_export]
macro_rules! __blank {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::wire::Blank for $name {
            fn blank() -> Self {
                Self { $($field: $crate::wire::Blank::blank()),* }
            }
        }
    };
}

pub use crate::{__blank as blank, __object as object};

/// A value to be read into.
pub trait Blank {
    fn blank() -> Self;
}

impl<T: Default> Blank for T {
    fn blank() -> Self {
        Self::default()
    }
}

impl Blank for Scalar {
    fn blank() -> Self {
        Self::Int(0)
    }
}

/// The fields of a struct that can be read.
pub trait Fields<'de>: Blank {
    const NAME: &'static str;
    /// The fields' names on the wire, by their numbers.
    const NAMES: &'static [&'static str];
    /// The fields that cannot be absent, as bits by their numbers.
    const NEEDED: u64;
    fn read<A: MapAccess<'de>>(&mut self, field: Incoming<'_, A>) -> Result<(), A::Error>;
}

pub fn read_object<'de, T: Fields<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_map(Object(PhantomData))
}

struct Object<T>(PhantomData<T>);

impl<'de, T: Fields<'de>> Visitor<'de> for Object<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut object = T::blank();
        let mut seen = 0;
        while let Some(key) = map.next_key_seed(AnyKey)? {
            object.read(Incoming {
                key: match &key {
                    Key::Borrowed(key) => key,
                    Key::Owned(key) => key,
                },
                map: &mut map,
                seen: &mut seen,
            })?;
        }
        let absent = T::NEEDED & !seen;
        if absent == 0 {
            return Ok(object);
        }
        let name = T::NAMES.get(absent.trailing_zeros() as usize);
        Err(A::Error::missing_field(name.copied().unwrap_or_default()))
    }
}

/// A field's name. JSON text lends it, unless it is written with escapes.
enum Key<'de> {
    Borrowed(&'de str),
    Owned(String),
}

struct AnyKey;

impl<'de> DeserializeSeed<'de> for AnyKey {
    type Value = Key<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key<'de>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for AnyKey {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Key<'de>, E> {
        Ok(Key::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Key<'de>, E> {
        Ok(Key::Owned(key.to_owned()))
    }

    fn visit_string<E>(self, key: String) -> Result<Key<'de>, E> {
        Ok(Key::Owned(key))
    }
}

/// A field that came.
#[expect(missing_debug_implementations, reason = "its value is not read yet")]
pub struct Incoming<'m, A> {
    pub key: &'m str,
    map: &'m mut A,
    seen: &'m mut u64,
}

impl<'de, A: MapAccess<'de>> Incoming<'_, A> {
    /// Two values, maybe under two names, leave open which one is meant.
    fn once(&mut self, number: u32) -> Result<(), A::Error> {
        let bit = 1 << number;
        if *self.seen & bit != 0 {
            return Err(twice(self.key));
        }
        *self.seen |= bit;
        Ok(())
    }

    fn read_as<F: Form<T>, T>(mut self, number: u32) -> Result<Option<T>, A::Error> {
        self.once(number)?;
        self.map.next_value_seed(By::<F, T>(PhantomData))
    }

    /// A field that the struct does not have.
    pub fn pass_over(self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>().map(drop)
    }

    /// A field without which there is no such object.
    pub fn needed<T: Deserialize<'de>>(
        mut self,
        number: u32,
        place: &mut T,
    ) -> Result<(), A::Error> {
        self.once(number)?;
        *place = self.map.next_value()?;
        Ok(())
    }

    /// The same in a form that is not the type's own.
    pub fn needed_as<F: Form<T>, T>(self, number: u32, place: &mut T) -> Result<(), A::Error> {
        let value = self.read_as::<F, T>(number)?;
        *place = value.ok_or_else(|| A::Error::custom("a value is missing"))?;
        Ok(())
    }

    /// A field that may be absent; `null` reads as absent.
    pub fn option<T: Deserialize<'de>>(
        self,
        number: u32,
        place: &mut Option<T>,
    ) -> Result<(), A::Error> {
        self.needed(number, place)
    }

    /// The same in a form that is not the type's own.
    pub fn option_as<F: Form<T>, T>(
        self,
        number: u32,
        place: &mut Option<T>,
    ) -> Result<(), A::Error> {
        *place = self.read_as::<F, T>(number)?;
        Ok(())
    }

    /// A field for which `0` or `""` stands for nothing.
    pub fn zero_is_none<T: Deserialize<'de> + Default + PartialEq>(
        self,
        number: u32,
        place: &mut Option<T>,
    ) -> Result<(), A::Error> {
        self.needed(number, place)?;
        place.take_if(|value| *value == T::default());
        Ok(())
    }

    /// The same in a form that is not the type's own.
    pub fn zero_is_none_as<F: Form<T>, T: Default + PartialEq>(
        self,
        number: u32,
        place: &mut Option<T>,
    ) -> Result<(), A::Error> {
        self.option_as::<F, T>(number, place)?;
        place.take_if(|value| *value == T::default());
        Ok(())
    }

    /// A field of which nothing is left when it is absent or `null`.
    pub fn or_default<T: Deserialize<'de> + Default>(
        mut self,
        number: u32,
        place: &mut T,
    ) -> Result<(), A::Error> {
        self.once(number)?;
        *place = self.map.next_value::<Option<T>>()?.unwrap_or_default();
        Ok(())
    }

    /// A list that can set items aside; it is empty when it is absent or `null`.
    pub fn list<T: DeserializeOwned>(
        mut self,
        number: u32,
        place: &mut Vec<T>,
    ) -> Result<(), A::Error> {
        self.once(number)?;
        let list = self.map.next_value_seed(List(PhantomData))?;
        *place = list.unwrap_or_default();
        Ok(())
    }

    /// The same for a list that is not written when it is empty.
    pub fn list_if_any<T: DeserializeOwned>(
        self,
        number: u32,
        place: &mut Vec<T>,
    ) -> Result<(), A::Error> {
        self.list(number, place)
    }

    /// A list that can set items aside, and may be absent; `null` reads as absent.
    pub fn list_option<T: DeserializeOwned>(
        mut self,
        number: u32,
        place: &mut Option<Vec<T>>,
    ) -> Result<(), A::Error> {
        self.once(number)?;
        *place = self.map.next_value_seed(List(PhantomData))?;
        Ok(())
    }
}

#[cold]
fn twice<E: de::Error>(key: &str) -> E {
    E::custom(format_args!("duplicate field `{key}`"))
}

struct List<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for List<T> {
    type Value = Option<Vec<T>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        super::list_option(deserializer)
    }
}

struct By<F, T>(PhantomData<(F, T)>);

impl<'de, F: Form<T>, T> DeserializeSeed<'de> for By<F, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        F::read(deserializer)
    }
}

/// For each method of [`Incoming`]: the field's bit if it cannot be absent.
pub mod needs {
    pub const fn needed(number: u32) -> u64 {
        1 << number
    }

    pub use needed as needed_as;

    macro_rules! may_be_absent {
        ($($how:ident),*) => {
            $(pub const fn $how(_: u32) -> u64 {
                0
            })*
        };
    }

    may_be_absent!(
        option,
        option_as,
        zero_is_none,
        zero_is_none_as,
        or_default,
        list,
        list_if_any,
        list_option
    );
}

/// An object that is being written. It keeps the first error for the end, which spares the fields a check each.
#[expect(missing_debug_implementations, reason = "what is written went on")]
pub struct Outgoing<S: Serializer>(Result<S::SerializeMap, S::Error>);

impl<S: Serializer> Outgoing<S> {
    pub fn new(serializer: S) -> Self {
        Self(serializer.serialize_map(None))
    }

    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }

    pub fn needed<T: Serialize>(&mut self, name: &'static str, value: &T) {
        if let Ok(map) = &mut self.0
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.0 = Err(error);
        }
    }

    pub fn needed_as<F: Form<T>, T>(&mut self, name: &'static str, value: &T) {
        self.needed(name, &In::<F, T>(value, PhantomData));
    }

    pub fn option<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.needed(name, value);
        }
    }

    pub fn option_as<F: Form<T>, T>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.needed_as::<F, T>(name, value);
        }
    }

    pub fn zero_is_none<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        self.option(name, value);
    }

    pub fn zero_is_none_as<F: Form<T>, T>(&mut self, name: &'static str, value: &Option<T>) {
        self.option_as::<F, T>(name, value);
    }

    pub fn or_default<T: Serialize>(&mut self, name: &'static str, value: &T) {
        self.needed(name, value);
    }

    pub fn list<T: Serialize>(&mut self, name: &'static str, value: &Vec<T>) {
        self.needed(name, value);
    }

    pub fn list_if_any<T: Serialize>(&mut self, name: &'static str, value: &Vec<T>) {
        if !value.is_empty() {
            self.needed(name, value);
        }
    }

    pub fn list_option<T: Serialize>(&mut self, name: &'static str, value: &Option<Vec<T>>) {
        self.option(name, value);
    }
}

/// A value that is written in a form that is not its own.
struct In<'v, F, T>(&'v T, PhantomData<F>);

impl<F: Form<T>, T> Serialize for In<'_, F, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        F::write(self.0, serializer)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::wire;

    #[derive(Debug, Default, PartialEq)]
    struct Cup {
        size: u32,
        tea: Option<String>,
        hot: Option<bool>,
        notes: Vec<u32>,
        served: Option<u32>,
        word: String,
    }

    wire::object!(Cup {
        size: needed(0, "Size"),
        tea: option(1, "Tea" | "Drink"),
        hot: option_as::<Flag>(2, "Hot"),
        notes: list_if_any(3, "Notes"),
        served: zero_is_none(4, "Served"),
        word: or_default(5, "Word"),
    });

    #[derive(Debug, PartialEq)]
    struct Tray {
        cup: Cup,
        price: u32,
        kept: Option<u32>,
    }

    wire::object!(Tray {
        cup: needed(0, "Cup"),
        price: needed_as::<Text>(1, "Price"),
    });
    wire::blank!(Tray { cup, price, kept });

    fn refused(text: &str) -> String {
        let error = serde_json::from_str::<Tray>(text).expect_err(text);
        let error = error.to_string();
        let place = error.find(" at line").unwrap_or(error.len());
        error[..place].to_owned()
    }

    #[test]
    fn fields_are_read_in_any_order_and_written_in_their_own() {
        let text = r#"{"Price": 7, "Else": [{}], "C\u0075p": {"Hot": "1", "Drink": "green", "Size": 2, "Served": 0}}"#;
        let tray = Tray {
            cup: Cup {
                size: 2,
                tea: Some("green".to_owned()),
                hot: Some(true),
                ..Cup::default()
            },
            price: 7,
            kept: None,
        };
        assert_eq!(serde_json::from_str::<Tray>(text).expect("fits"), tray);
        let value = serde_json::from_str(text).expect("is JSON");
        assert_eq!(
            serde_json::from_value::<Tray>(value).expect("fits"),
            tray,
            "from a value"
        );
        assert_eq!(
            serde_json::to_string(&tray).expect("is JSON"),
            r#"{"Cup":{"Size":2,"Tea":"green","Hot":1,"Word":""},"Price":"7"}"#
        );
    }

    #[test]
    fn null_is_absent_where_a_field_may_be() {
        let nothing = json!({
            "Size": 1, "Tea": null, "Hot": null, "Notes": null, "Served": null, "Word": null
        });
        let cup: Cup = serde_json::from_value(nothing).expect("fits");
        let alone: Cup = serde_json::from_str(r#"{"Size": 1}"#).expect("fits");
        assert_eq!(cup, alone);
    }

    #[test]
    fn what_does_not_fit_is_told() {
        let cup = r#""Cup": {"Size": 1}"#;
        for (text, why) in [
            (format!("{{{cup}}}"), "missing field `Price`"),
            ("{}".to_owned(), "missing field `Cup`"),
            (
                r#"{"Cup": {}, "Price": 1}"#.to_owned(),
                "missing field `Size`",
            ),
            (
                format!(r#"{{"Price": 1, {cup}, "Price": 1}}"#),
                "duplicate field `Price`",
            ),
            (
                r#"{"Cup": {"Size": 1, "Tea": "", "Drink": ""}}"#.to_owned(),
                "duplicate field `Drink`",
            ),
            (format!(r#"{{{cup}, "Price": null}}"#), "a value is missing"),
            (
                r#"{"Cup": {"Size": null}}"#.to_owned(),
                "invalid type: null, expected u32",
            ),
            (
                r#"{"Cup": "full"}"#.to_owned(),
                "invalid type: string \"full\", expected struct Cup",
            ),
            (
                "[]".to_owned(),
                "invalid type: sequence, expected struct Tray",
            ),
        ] {
            assert_eq!(refused(&text), why, "{text}");
        }
    }

    /// The first error is the one that is told, and what follows it does not get lost in silence.
    #[test]
    fn what_cannot_be_written_fails_the_object() {
        struct Place {
            x: f64,
            y: f64,
        }
        wire::object!(Place {
            x: needed_as::<Finite>(0, "X"),
            y: needed(1, "Y"),
        });
        wire::blank!(Place { x, y });
        let write = |x| serde_json::to_string(&Place { x, y: 1.5 });
        assert_eq!(write(0.5).expect("is JSON"), r#"{"X":0.5,"Y":1.5}"#);
        assert!(write(f64::NAN).is_err());
    }
}
