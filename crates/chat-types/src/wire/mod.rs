//! What generated code leans on: how values are read from and written to the wire, and how pages are
//! followed. Not meant for users.
//!
//! What the macros and the generated code write is `#[inline]`: it is compiled where it is used, and nobody pays for
//! the many commands that they do not call.

pub(crate) mod aside;
mod containers;
mod enums;
mod ids;
mod numbers;
mod object;
mod page;
mod results;

use serde_core::de::DeserializeOwned;
use serde_core::{Deserialize, Deserializer};

pub use containers::{
    Tagged, Tags, UnknownElement, named_list, read_tagged, tag_list, tagged_union, write_tagged,
};
pub use enums::{number_enum, read_word, text_enum};
pub use ids::{bit_set, number_id, string_id};
pub use numbers::{Either, EitherText, Finite, Flag, Form, IdText, JsonText, Text, either};
pub use object::{Blank, Fields, Incoming, Outgoing, blank, needs, object, read_object};
pub use page::{
    Position, Sequence, Slot, carry, drop_seen, highest, is_given, key, lowest, next, offset,
    one_of,
};
pub use results::{OutcomeNumber, append_undecoded, classify, part_size, undecoded_in};

/// Any JSON. It stands here so that other crates need not compile a reader of their own.
pub fn json(bytes: &[u8]) -> Option<serde_json::Value> {
    serde_json::from_str(std::str::from_utf8(bytes).ok()?).ok()
}

/// A list; `null` reads as empty. A list that is read this way can set items aside.
pub fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    list_option(deserializer).map(Option::unwrap_or_default)
}

/// The same for a list that may be missing; `null` reads as missing.
pub fn list_option<'de, D, T>(deserializer: D) -> Result<Option<Vec<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    if aside::is_searching() {
        return aside::list(deserializer);
    }
    Option::deserialize(deserializer)
}

/// `Debug` that shows these fields of a struct. What it leaves out may be what users wrote.
#[doc(hidden)]
#[macro_export]
macro_rules! __debug {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name))
                    $(.field(stringify!($field), &self.$field))*
                    .finish_non_exhaustive()
            }
        }
    };
}

pub use crate::__debug as debug;
