//! Reading YAML with positions. Every use of the YAML crate is here.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_saphyr::{Error, MergeKeyPolicy, Spanned};

use super::names::suggest;

/// A place in a file: line and column, from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pos {
    pub line: u32,
    pub column: u32,
}

impl Pos {
    /// The first character of a file.
    pub const START: Self = Self { line: 1, column: 1 };

    /// The place behind a text.
    pub fn after(text: &str) -> Self {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).saturating_add(1);
        let last = text.rsplit('\n').next().unwrap_or_default();
        Self {
            line: count(text.matches('\n').count()),
            column: count(last.chars().count()),
        }
    }

    fn of(location: serde_saphyr::Location) -> Self {
        let narrow = |n: u64| u32::try_from(n).unwrap_or(u32::MAX).max(1);
        Self {
            line: narrow(location.line()),
            column: narrow(location.column()),
        }
    }
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct At<T> {
    pub value: T,
    pub pos: Pos,
}

impl<T> Deref for At<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<Plain<T>>::deserialize(deserializer)?;
        Ok(Self {
            value: spanned.value.0,
            pos: Pos::of(spanned.referenced),
        })
    }
}

impl<T: JsonSchema> JsonSchema for At<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// A value whose numbers are written as numbers: the YAML crate by itself takes text in quotes for one as well.
struct Plain<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Plain<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(PlainNumbers(deserializer)).map(Self)
    }
}

struct PlainNumbers<D>(D);

macro_rules! as_it_comes {
    ($($name:ident($($argument:ident: $ty:ty),*))*) => {$(
        fn $name<V: Visitor<'de>>(self, $($argument: $ty,)* visitor: V) -> Result<V::Value, D::Error> {
            self.0.$name($($argument,)* visitor)
        }
    )*};
}

macro_rules! as_number {
    ($($name:ident: $signed:literal)*) => {$(
        fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.0.deserialize_any(Whole { visitor, signed: $signed })
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for PlainNumbers<D> {
    type Error = D::Error;

    as_number! { deserialize_i64: true deserialize_u32: false deserialize_u64: false }

    as_it_comes! {
        deserialize_any() deserialize_bool() deserialize_i8() deserialize_i16() deserialize_i32() deserialize_u8()
        deserialize_u16() deserialize_f32() deserialize_f64() deserialize_char() deserialize_str()
        deserialize_string() deserialize_bytes() deserialize_byte_buf() deserialize_option() deserialize_unit()
        deserialize_unit_struct(name: &'static str) deserialize_newtype_struct(name: &'static str)
        deserialize_seq() deserialize_tuple(len: usize) deserialize_tuple_struct(name: &'static str, len: usize)
        deserialize_map() deserialize_struct(name: &'static str, fields: &'static [&'static str])
        deserialize_enum(name: &'static str, variants: &'static [&'static str]) deserialize_identifier()
        deserialize_ignored_any()
    }
}

/// Hands whole numbers on.
struct Whole<V> {
    visitor: V,
    signed: bool,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Whole<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.signed {
            "a whole number without quotes"
        } else {
            "a whole number without quotes and not below 0"
        })
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<V::Value, E> {
        if self.signed || number >= 0 {
            self.visitor.visit_i64(number)
        } else {
            Err(E::invalid_value(de::Unexpected::Signed(number), &self))
        }
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<V::Value, E> {
        self.visitor.visit_u64(number)
    }
}

/// A map that keeps the order of the file and knows where its keys stand.
#[derive(Clone, Debug)]
pub struct Map<V>(Vec<(At<String>, V)>);

impl<V> Default for Map<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V> Map<V> {
    pub fn iter(&self) -> impl Iterator<Item = (&At<String>, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.value.as_str())
    }

    pub fn get(&self, key: &str) -> Option<&V> {
        self.0
            .iter()
            .find(|(k, _)| k.value == key)
            .map(|(_, value)| value)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Map<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<V>(PhantomData<V>);

        impl<'de, V: Deserialize<'de>> Visitor<'de> for Entries<V> {
            type Value = Map<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Map<V>, A::Error> {
                let mut entries = Vec::new();
                while let Some(key) = map.next_key::<At<Key>>()? {
                    entries.push((
                        At {
                            value: key.value.0,
                            pos: key.pos,
                        },
                        map.next_value()?,
                    ));
                }
                Ok(Map(entries))
            }
        }

        deserializer.deserialize_map(Entries(PhantomData))
    }
}

impl<V: JsonSchema> JsonSchema for Map<V> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("MapOf{}", V::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": generator.subschema_for::<V>() })
    }
}

/// The key of a map: text, or a number written plainly, as in a table of codes.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = Key;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name or a whole number as key")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Key, E> {
                Ok(Key(text.to_owned()))
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Key, E> {
                Ok(Key(number.to_string()))
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Key, E> {
                Ok(Key(number.to_string()))
            }
        }

        deserializer.deserialize_any(Text)
    }
}

/// A value as it stands on the wire: text, number or boolean.
#[derive(Clone, Debug, PartialEq)]
pub enum Lit {
    Text(String),
    Int(i64),
    Float(f64),
    Bool(bool),
}

impl fmt::Display for Lit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "'{text}'"),
            Self::Int(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
            Self::Bool(yes) => yes.fmt(f),
        }
    }
}

struct LitVisitor;

impl Visitor<'_> for LitVisitor {
    type Value = Lit;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text, a number or a boolean")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Lit, E> {
        Ok(Lit::Text(text.to_owned()))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Lit, E> {
        Ok(Lit::Int(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Lit, E> {
        i64::try_from(number)
            .map(Lit::Int)
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &"a number below 2^63"))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Lit, E> {
        Ok(Lit::Float(number))
    }

    fn visit_bool<E: de::Error>(self, yes: bool) -> Result<Lit, E> {
        Ok(Lit::Bool(yes))
    }
}

impl<'de> Deserialize<'de> for Lit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LitVisitor)
    }
}

impl JsonSchema for Lit {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Literal".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A value as it stands on the wire.",
            "type": ["string", "integer", "number", "boolean"]
        })
    }
}

/// What a predicate asks of one field.
#[derive(Clone, Debug)]
pub enum Asked {
    Present,
    Absent,
    OneOf(Vec<At<Lit>>),
    /// A word without a meaning; whoever lowers the predicate reports it where it stands.
    Unclear(String),
}

impl<'de> Deserialize<'de> for Asked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AskedVisitor;

        impl<'de> Visitor<'de> for AskedVisitor {
            type Value = Asked;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("'present', 'absent' or a list of values")
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<Asked, E> {
                match word {
                    "present" => Ok(Asked::Present),
                    "absent" => Ok(Asked::Absent),
                    other => Ok(Asked::Unclear(other.to_owned())),
                }
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Asked, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = seq.next_element()? {
                    values.push(value);
                }
                Ok(Asked::OneOf(values))
            }
        }

        deserializer.deserialize_any(AskedVisitor)
    }
}

impl JsonSchema for Asked {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Asked".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "`present`, `absent`, or the values of which one must be there.",
            "anyOf": [
                { "enum": ["present", "absent"] },
                { "type": "array", "items": generator.subschema_for::<Lit>() }
            ]
        })
    }
}

/// Any YAML, with positions.
#[derive(Clone, Debug)]
pub struct Node {
    pub pos: Pos,
    pub kind: NodeKind,
}

/// What a [`Node`] is.
#[derive(Clone, Debug)]
pub enum NodeKind {
    Scalar(Value),
    List(Vec<Node>),
    Map(Map<Node>),
}

impl Node {
    /// The node as JSON.
    pub fn json(&self) -> Value {
        match &self.kind {
            NodeKind::Scalar(value) => value.clone(),
            NodeKind::List(items) => items.iter().map(Self::json).collect(),
            NodeKind::Map(map) => map
                .iter()
                .map(|(key, node)| (key.value.clone(), node.json()))
                .collect(),
        }
    }

    /// The value under a key, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match &self.kind {
            NodeKind::Map(map) => map.get(key),
            _ => None,
        }
    }

    /// The keys, if this is a map.
    pub fn keys(&self) -> Vec<&str> {
        match &self.kind {
            NodeKind::Map(map) => map.keys().collect(),
            _ => Vec::new(),
        }
    }
}

impl<'de> Deserialize<'de> for NodeKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NodeVisitor;

        impl<'de> Visitor<'de> for NodeVisitor {
            type Value = NodeKind;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<NodeKind, E> {
                Ok(NodeKind::Scalar(text.into()))
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<NodeKind, E> {
                Ok(NodeKind::Scalar(number.into()))
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<NodeKind, E> {
                Ok(NodeKind::Scalar(number.into()))
            }

            fn visit_f64<E: de::Error>(self, number: f64) -> Result<NodeKind, E> {
                Ok(NodeKind::Scalar(number.into()))
            }

            fn visit_bool<E: de::Error>(self, yes: bool) -> Result<NodeKind, E> {
                Ok(NodeKind::Scalar(yes.into()))
            }

            fn visit_unit<E: de::Error>(self) -> Result<NodeKind, E> {
                Ok(NodeKind::Scalar(Value::Null))
            }

            fn visit_none<E: de::Error>(self) -> Result<NodeKind, E> {
                Ok(NodeKind::Scalar(Value::Null))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<NodeKind, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(NodeKind::List(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<NodeKind, A::Error> {
                Map::deserialize(de::value::MapAccessDeserializer::new(map)).map(NodeKind::Map)
            }
        }

        deserializer.deserialize_any(NodeVisitor)
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let at = At::<NodeKind>::deserialize(deserializer)?;
        Ok(Self {
            pos: at.pos,
            kind: at.value,
        })
    }
}

impl JsonSchema for Node {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Json".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({})
    }
}

/// Reads one file.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, At<String>> {
    let options = serde_saphyr::options! {
        strict_booleans: true,
        no_schema: true,
        with_snippet: false,
        merge_keys: MergeKeyPolicy::Error,
        alias_limits: serde_saphyr::alias_limits! { max_total_replayed_events: 0 },
    };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| explain(&error))
}

/// A refusal of the YAML crate in our words.
fn explain(error: &Error) -> At<String> {
    let pos = error.location().map_or(Pos::START, Pos::of);
    let value = match error.without_snippet() {
        Error::SerdeUnknownField {
            field, expected, ..
        } => {
            let hint = suggest(field, expected.iter().copied());
            if hint.is_empty() {
                format!(
                    "unknown key '{field}'; keys here are {}",
                    expected.join(", ")
                )
            } else {
                format!("unknown key '{field}'{hint}")
            }
        }
        Error::SerdeUnknownVariant {
            variant, expected, ..
        } => {
            let hint = suggest(variant, expected.iter().copied());
            if hint.is_empty() {
                format!(
                    "unknown value '{variant}'; it is one of {}",
                    expected.join(", ")
                )
            } else {
                format!("unknown value '{variant}'{hint}")
            }
        }
        Error::SerdeMissingField { field, .. } => format!("missing key '{field}'"),
        Error::SerdeInvalidType {
            unexpected,
            expected,
            ..
        }
        | Error::SerdeInvalidValue {
            unexpected,
            expected,
            ..
        } => {
            format!("{unexpected} does not fit here, expected {expected}")
        }
        Error::DuplicateMappingKey { key: Some(key), .. } => format!("duplicate key '{key}'"),
        Error::DuplicateMappingKey { key: None, .. } => "duplicate key".to_owned(),
        Error::InvalidScalar { ty, .. } => format!("expected a value of type {ty}"),
        Error::InvalidBooleanStrict { .. } => "expected true or false".to_owned(),
        Error::Unexpected { expected, .. } => match *expected {
            "mapping start" => "expected a map".to_owned(),
            "sequence start" => "expected a list".to_owned(),
            "string scalar" => "expected text".to_owned(),
            other => format!("expected {other}"),
        },
        Error::QuotingRequired { value, .. } => {
            format!("'{value}' is meant as text but looks like a number or boolean; quote it")
        }
        Error::AliasReplayLimitExceeded { .. } | Error::MergeKeyNotAllowed { .. } => {
            "anchors and merge keys are not part of the spec language; write the value out"
                .to_owned()
        }
        Error::Eof { .. } => "the file is empty".to_owned(),
        other => {
            let text = other.to_string();
            let text = text.split(" at line ").next().unwrap_or(&text);
            if text.ends_with("in multiline quoted scalar") {
                // The reader knows where it stopped, not where the quote began.
                format!("{text}; a quote above is not closed")
            } else {
                text.to_owned()
            }
        }
    };
    At { value, pos }
}
