//! The second look at an answer: finding all items of a list that do not fit, in one go.
//!
//! Only the code that reads a list knows the type of its items, and serde has no way to tell it that this reading
//! is the second one. So a mark of the thread tells it, for as long as a [`Search`] lives.

use std::cell::{Cell, RefCell};

use serde_core::Deserializer;
use serde_core::de::{Deserialize, DeserializeOwned, Error as _};
use serde_json::Value;
use serde_path_to_error::Segment;

thread_local! {
    static SEARCHING: Cell<bool> = const { Cell::new(false) };
    static FOUND: RefCell<Vec<Misfit>> = const { RefCell::new(Vec::new()) };
}

/// An item that does not fit.
pub(crate) struct Misfit {
    /// Its place in the list.
    pub(crate) index: usize,
    /// Where in the item, as the rest of a path that leads to the item: empty, `.Field` or `[0]`.
    pub(crate) inner: String,
    /// What did not fit there.
    pub(crate) error: serde_json::Error,
}

/// While it lives, a list with items that do not fit fails only after all of them were found. Lists inside an item
/// are a part of the item: it fits as a whole, or not.
pub(crate) struct Search(());

impl Search {
    pub(crate) fn start() -> Self {
        FOUND.take();
        SEARCHING.set(true);
        Self(())
    }

    /// What the list that failed has found, in the order of the list; nothing if no list failed.
    pub(crate) fn end(self) -> Vec<Misfit> {
        FOUND.take()
    }
}

impl Drop for Search {
    fn drop(&mut self) {
        SEARCHING.set(false);
    }
}

/// No search inside the items of a list.
struct Pause(());

impl Pause {
    fn start() -> Self {
        SEARCHING.set(false);
        Self(())
    }
}

impl Drop for Pause {
    fn drop(&mut self) {
        SEARCHING.set(true);
    }
}

pub(super) fn is_searching() -> bool {
    SEARCHING.get()
}

/// Reads a list item by item; nothing where `null` stands.
pub(super) fn list<'de, D, T>(deserializer: D) -> Result<Option<Vec<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    list_of(deserializer, |item| {
        serde_path_to_error::deserialize(item).map_err(|error| {
            let inner = match error.path().iter().next() {
                None => String::new(),
                Some(Segment::Seq { .. }) => error.path().to_string(),
                Some(_) => format!(".{}", error.path()),
            };
            (inner, error.into_inner())
        })
    })
}

/// Reads a list with a reader for its items, which tells of a misfit where it is and what.
pub(super) fn list_of<'de, D, T>(
    deserializer: D,
    read: impl Fn(Value) -> Result<T, (String, serde_json::Error)>,
) -> Result<Option<Vec<T>>, D::Error>
where
    D: Deserializer<'de>,
{
    let Some(items) = Option::<Vec<Value>>::deserialize(deserializer)? else {
        return Ok(None);
    };
    let _pause = Pause::start();
    let mut good = Vec::with_capacity(items.len());
    let mut misfits = Vec::new();
    for (index, item) in items.into_iter().enumerate() {
        match read(item) {
            Ok(item) => good.push(item),
            Err((inner, error)) => misfits.push(Misfit {
                index,
                inner,
                error,
            }),
        }
    }
    if misfits.is_empty() {
        return Ok(Some(good));
    }
    FOUND.set(misfits);
    Err(D::Error::custom("items do not fit"))
}
