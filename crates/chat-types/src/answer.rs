use std::borrow::Cow;
use std::fmt;

use serde_core::de::DeserializeOwned;

use crate::Json;
use crate::meta::ObjectMeta;

/// An answer of the service.
pub trait Answer: DeserializeOwned + Send {
    /// The fields that tell success from failure.
    fn status(&self) -> Status<'_>;

    /// The fields that the spec knows, by which an answer is put right that names one of them twice.
    fn fields() -> Option<&'static ObjectMeta> {
        None
    }

    /// Where list items go that could not be read.
    ///
    /// Only the lists of generated answers are read item by item. In an answer of your own, an item that does not
    /// fit fails the answer.
    fn undecoded_mut(&mut self) -> Option<&mut Vec<UndecodedItem>> {
        None
    }
}

/// The fields of an answer that tell success from failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status<'a> {
    /// `ActionStatus`; empty if the answer has none.
    pub action: &'a str,
    /// `ErrorCode`; 0 is success.
    pub code: i64,
    /// `ErrorInfo`.
    pub info: &'a str,
}

impl<'a> Status<'a> {
    /// Puts the three fields together.
    pub const fn new(action: &'a str, code: i64, info: &'a str) -> Self {
        Self { action, code, info }
    }
}

/// A list item of an answer that could not be read.
///
/// The other items of the list arrive as usual.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UndecodedItem {
    /// Wire path of the list, such as `MemberList`.
    pub list: String,
    /// The item's place in the list as it was answered, from 0.
    pub index: usize,
    /// Wire path of the value that did not fit, from the top of the answer.
    pub path: String,
    /// What did not fit.
    pub reason: String,
    json: Json,
}

impl UndecodedItem {
    pub(crate) fn new(
        list: String,
        index: usize,
        path: String,
        reason: String,
        json: Json,
    ) -> Self {
        Self {
            list,
            index,
            path,
            reason,
            json,
        }
    }

    /// The same item, as many places further down.
    pub(crate) fn moved(mut self, by: usize) -> Self {
        let index = self.index + by;
        let here = format!("{}[{}]", self.list, self.index);
        if let Some(inner) = self.path.strip_prefix(&here) {
            self.path = format!("{}[{index}]{inner}", self.list);
        }
        self.index = index;
        self
    }

    /// The item as it came, as compact JSON text.
    pub fn json(&self) -> String {
        self.json.to_string()
    }
}

/// Leaves the item's content out: it may hold what users wrote.
impl fmt::Debug for UndecodedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UndecodedItem")
            .field("path", &self.path)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

/// What an answer tells of one item of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ItemResult<'a> {
    /// The item's id as text, if the answer names it.
    pub id: Option<Cow<'a, str>>,
    /// What became of it.
    pub outcome: ItemOutcome,
    /// The number that the service answered for it.
    pub code: Option<i64>,
    /// The service's explanation.
    pub info: Option<&'a str>,
}

impl<'a> ItemResult<'a> {
    /// Puts the parts together.
    pub const fn new(
        id: Option<Cow<'a, str>>,
        outcome: ItemOutcome,
        code: Option<i64>,
        info: Option<&'a str>,
    ) -> Self {
        Self {
            id,
            outcome,
            code,
            info,
        }
    }
}

/// What became of one item of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemOutcome {
    /// It was done.
    Done,
    /// It was that way already.
    Already,
    /// It will be done later, for instance after a user's consent.
    Pending,
    /// It was not done.
    Failed,
}

impl ItemOutcome {
    /// Whether the wanted state is reached.
    pub const fn is_reached(self) -> bool {
        matches!(self, Self::Done | Self::Already)
    }
}
