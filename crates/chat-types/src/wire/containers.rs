//! Named lists, unions told apart by a tag, and lists of tags and values: the generated part is the type and
//! its doc, these macros add the rest.

use std::fmt;

use serde_core::de::{
    self, Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor,
};
use serde_core::{Serialize, Serializer};
use serde_json::Value;

use super::{Blank, aside};
use crate::Json;

/// Methods and traits of a list that has a name.
#[doc(hidden)]
#[macro_export]
macro_rules! __named_list {
    ($name:ident, $item:ty) => {
        impl $name {
            /// An empty list.
            pub const fn new() -> Self {
                Self(Vec::new())
            }

            /// Adds an item at the end.
            pub fn push(&mut self, item: impl Into<$item>) {
                self.0.push(item.into());
            }

            /// The items as a plain list, without a copy.
            #[inline]
            pub fn into_inner(self) -> Vec<$item> {
                self.0
            }
        }
        impl std::ops::Deref for $name {
            type Target = [$item];
            #[inline]
            fn deref(&self) -> &[$item] {
                &self.0
            }
        }
        impl From<Vec<$item>> for $name {
            #[inline]
            fn from(items: Vec<$item>) -> Self {
                Self(items)
            }
        }
        impl From<$item> for $name {
            #[inline]
            fn from(item: $item) -> Self {
                Self(vec![item])
            }
        }
        impl<T: Into<$item>> FromIterator<T> for $name {
            fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
                Self(items.into_iter().map(Into::into).collect())
            }
        }
        impl IntoIterator for $name {
            type Item = $item;
            type IntoIter = std::vec::IntoIter<$item>;
            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.0.into_iter()
            }
        }
        impl<'a> IntoIterator for &'a $name {
            type Item = &'a $item;
            type IntoIter = std::slice::Iter<'a, $item>;
            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
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
                $crate::wire::list(deserializer).map(Self)
            }
        }
    };
}

/// Traits of an enum whose variants are told apart by a tag. The tag mostly comes first, and then the content is
/// read in one go; a kind that is not known keeps its JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! __tagged_union {
    ($name:ident, $tag:literal, $content:literal, { $($wire:literal => $variant:ident($object:ty)),* $(,)? }) => {
        impl $name {
            /// The tag on the wire.
            #[inline]
            pub fn tag(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $wire,)*
                    Self::Unknown(other) => other.tag(),
                }
            }
        }
        impl $crate::wire::Blank for $name {
            #[inline]
            fn blank() -> Self {
                Self::Unknown($crate::wire::Blank::blank())
            }
        }
        $(impl From<$object> for $name {
            #[inline]
            fn from(content: $object) -> Self {
                Self::$variant(content)
            }
        })*
        /// Shows the kind only: the content may be what users wrote.
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}(..)", self.tag())
            }
        }
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(content) => {
                        $crate::wire::write_tagged(serializer, $tag, $wire, $content, content)
                    })*
                    Self::Unknown(other) => other.serialize(serializer),
                }
            }
        }
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct KnownKinds;
                impl $crate::wire::Tagged for KnownKinds {
                    type Value = $name;
                    const TAG: &'static str = $tag;
                    const CONTENT: &'static str = $content;
                    #[inline]
                    fn knows(tag: &str) -> bool {
                        matches!(tag, $($wire)|*)
                    }
                    fn read<'de, D: serde_core::Deserializer<'de>>(
                        tag: &str,
                        content: D,
                    ) -> Result<$name, D::Error> {
                        match tag {
                            $($wire => serde_core::Deserialize::deserialize(content).map($name::$variant),)*
                            _ => Err(serde_core::de::Error::custom("the kind is not known")),
                        }
                    }
                    #[inline]
                    fn unknown(other: $crate::UnknownElement) -> $name {
                        $name::Unknown(other)
                    }
                }
                $crate::wire::read_tagged::<KnownKinds, D>(deserializer)
            }
        }
    };
}

/// Traits of a list of tags and values.
#[doc(hidden)]
#[macro_export]
macro_rules! __tag_list {
    ($name:ident, $tag:literal, $value:literal) => {
        impl $name {
            /// An empty list.
            pub const fn new() -> Self {
                Self($crate::wire::Tags::new())
            }

            /// The value of any tag, known or not; `None` if the tag is not in the list.
            #[inline]
            pub fn get(&self, tag: &str) -> Option<&$crate::Json> {
                self.0.get(tag)
            }

            /// Sets the value of any tag, in its place if the list has it already.
            #[must_use]
            pub fn with(mut self, tag: impl Into<String>, value: impl Into<$crate::Json>) -> Self {
                self.0.set(tag.into(), value.into());
                self
            }

            /// All tags and values, in the order of the list.
            #[inline]
            pub fn iter(&self) -> impl Iterator<Item = (&str, &$crate::Json)> {
                self.0.iter()
            }
        }
        /// Shows the tags only: the values may be what users wrote.
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_set()
                    .entries(self.iter().map(|(tag, _)| tag))
                    .finish()
            }
        }
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                self.0.write(serializer, $tag, $value)
            }
        }
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::wire::Tags::read(deserializer, $tag, $value).map(Self)
            }
        }
    };
}

pub use crate::{
    __named_list as named_list, __tag_list as tag_list, __tagged_union as tagged_union,
};

/// An element of a kind that this version does not know, kept whole.
#[derive(Clone, PartialEq)]
pub struct UnknownElement {
    tag: String,
    json: Json,
}

impl UnknownElement {
    /// The tag on the wire.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The whole element.
    pub fn json(&self) -> &Json {
        &self.json
    }
}

impl Blank for UnknownElement {
    fn blank() -> Self {
        Self {
            tag: String::new(),
            json: Json::default(),
        }
    }
}

/// Shows the kind only.
impl fmt::Debug for UnknownElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(..)", self.tag)
    }
}

impl Serialize for UnknownElement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

/// What a union tells about its kinds.
pub trait Tagged {
    type Value;
    const TAG: &'static str;
    const CONTENT: &'static str;
    fn knows(tag: &str) -> bool;
    fn read<'de, D: Deserializer<'de>>(tag: &str, content: D) -> Result<Self::Value, D::Error>;
    fn unknown(other: UnknownElement) -> Self::Value;
}

pub fn write_tagged<S: Serializer, T: Serialize>(
    serializer: S,
    tag_field: &'static str,
    tag: &str,
    content_field: &'static str,
    content: &T,
) -> Result<S::Ok, S::Error> {
    use serde_core::ser::SerializeMap as _;
    let mut map = serializer.serialize_map(Some(2))?;
    map.serialize_entry(tag_field, tag)?;
    map.serialize_entry(content_field, content)?;
    map.end()
}

pub fn read_tagged<'de, T: Tagged, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T::Value, D::Error> {
    deserializer.deserialize_map(TaggedVisitor::<T>(std::marker::PhantomData))
}

struct TaggedVisitor<T>(std::marker::PhantomData<T>);

/// Reads the content once the tag is known.
struct Content<'t, T>(&'t str, std::marker::PhantomData<T>);

impl<'de, T: Tagged> de::DeserializeSeed<'de> for Content<'_, T> {
    type Value = T::Value;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T::Value, D::Error> {
        T::read(self.0, deserializer)
    }
}

impl<'de, T: Tagged> Visitor<'de> for TaggedVisitor<T> {
    type Value = T::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with {} and {}", T::TAG, T::CONTENT)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T::Value, A::Error> {
        let mut tag: Option<String> = None;
        let mut whole = serde_json::Map::new();
        while let Some(key) = map.next_key::<String>()? {
            if key == T::TAG && tag.is_none() {
                let word: String = map.next_value()?;
                tag = Some(word.trim().to_owned());
                whole.insert(key, Value::String(word));
            } else if key == T::CONTENT
                && let Some(known) = tag.as_deref().filter(|tag| T::knows(tag))
            {
                let value = map.next_value_seed(Content::<T>(known, std::marker::PhantomData))?;
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                return Ok(value);
            } else {
                whole.insert(key, map.next_value()?);
            }
        }
        let tag = tag.ok_or_else(|| de::Error::missing_field(T::TAG))?;
        if T::knows(&tag) {
            let content = whole
                .remove(T::CONTENT)
                .ok_or_else(|| de::Error::missing_field(T::CONTENT))?;
            return T::read(&tag, content).map_err(de::Error::custom);
        }
        Ok(T::unknown(UnknownElement {
            tag,
            json: Json::new(Value::Object(whole)),
        }))
    }
}

/// Tags and their values, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tags(Vec<(String, Json)>);

impl Tags {
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    pub fn get(&self, tag: &str) -> Option<&Json> {
        self.0
            .iter()
            .find(|(name, _)| name == tag)
            .map(|(_, value)| value)
    }

    pub fn set(&mut self, tag: String, value: Json) {
        match self.0.iter_mut().find(|(name, _)| *name == tag) {
            Some((_, place)) => *place = value,
            None => self.0.push((tag, value)),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(tag, value)| (tag.as_str(), value))
    }

    /// The value of a tag as the type that the spec gives it; `None` if it is absent or does not fit.
    pub fn typed<T: DeserializeOwned>(&self, tag: &str) -> Option<T> {
        self.get(tag).and_then(|value| value.to().ok())
    }

    /// Sets the value of a tag. What the spec's types write is always JSON.
    pub fn set_typed<T: Serialize>(&mut self, tag: &str, value: &T) {
        if let Ok(value) = Json::from_value(value) {
            self.set(tag.to_owned(), value);
        }
    }

    pub fn write<S: Serializer>(
        &self,
        serializer: S,
        tag_field: &'static str,
        value_field: &'static str,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|(tag, value)| Entry {
            tag_field,
            value_field,
            tag,
            value,
        }))
    }

    pub fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        tag_field: &'static str,
        value_field: &'static str,
    ) -> Result<Self, D::Error> {
        let entry = |mut entry: serde_json::Map<String, Value>| {
            let Some(Value::String(tag)) = entry.remove(tag_field) else {
                return Err(de::Error::missing_field(tag_field));
            };
            let value = entry.remove(value_field).unwrap_or_default();
            Ok((tag.trim().to_owned(), Json::new(value)))
        };
        if aside::is_searching() {
            let read = |item| {
                serde_json::Map::deserialize(item)
                    .and_then(entry)
                    .map_err(|error| (String::new(), error))
            };
            return aside::list_of(deserializer, read).map(|tags| Self(tags.unwrap_or_default()));
        }
        let entries: Option<Vec<_>> = Option::deserialize(deserializer)?;
        let tags = entries.unwrap_or_default().into_iter().map(entry);
        tags.collect::<Result<_, serde_json::Error>>()
            .map(Self)
            .map_err(de::Error::custom)
    }
}

struct Entry<'t> {
    tag_field: &'static str,
    value_field: &'static str,
    tag: &'t str,
    value: &'t Json,
}

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry(self.tag_field, self.tag)?;
        map.serialize_entry(self.value_field, self.value)?;
        map.end()
    }
}
