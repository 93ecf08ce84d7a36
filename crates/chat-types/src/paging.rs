use std::fmt;

use crate::Endpoint;

/// A command whose answer comes in pages.
pub trait Paged: Endpoint {
    /// Turns this request into the one for the page that follows `answer`.
    ///
    /// # Errors
    /// When the answer says that there is more but not where, or sends the reader in a circle.
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault>;

    /// Whether the page holds no items, apart from those that could not be read.
    fn is_empty(answer: &Self::Response) -> bool;

    /// Drops the items that an earlier page brought already, and keeps in `seen` those that the next page may bring
    /// again. Call it with every page, in order; most commands have no pages that overlap, and drop nothing.
    fn drop_seen(&self, answer: &mut Self::Response, seen: &mut SeenItems) {
        let _ = (answer, seen);
    }

    /// Items to ask for per page, if the command lets the caller choose.
    fn page_size(&self) -> Option<u32>;

    /// Sets the items to ask for per page.
    fn set_page_size(&mut self, size: u32);
}

/// A command whose pages hold items of one kind. Where a page has its items in several lists, only the pages
/// themselves can be followed.
pub trait PagedItems: Paged {
    /// What the pages hold.
    type Item: Send;

    /// The items of a page.
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item>;
}

/// The items at the end of the pages so far, by which [`Paged::drop_seen`] knows them again. Empty at first.
#[derive(Clone, Default)]
pub struct SeenItems {
    /// Their number, the highest so far.
    pub(crate) number: Option<u64>,
    /// What tells them apart.
    pub(crate) keys: Vec<Option<serde_json::Value>>,
}

/// Leaves the keys out: they may hold what users wrote.
impl fmt::Debug for SeenItems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SeenItems")
            .field("number", &self.number)
            .field("keys", &self.keys.len())
            .finish_non_exhaustive()
    }
}

/// Whether there is another page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// The request now asks for the next page.
    Next,
    /// That was the last page.
    End,
}

/// An answer that cannot be followed to the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageFault {
    /// The answer is not the last page but lacks the value to go on with.
    Missing(&'static str),
    /// The answer sends the reader to the page that was just read.
    Repeated(&'static str),
    /// The answer sends the reader to a page that was read earlier.
    Circle,
}

impl fmt::Display for PageFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(field) => {
                write!(
                    f,
                    "the answer is not the last page but has no `{field}` to go on with"
                )
            }
            Self::Repeated(field) => write!(
                f,
                "the answer sends `{field}` back to the page that was just read; more pages would repeat it for ever"
            ),
            Self::Circle => f.write_str(
                "the answer leads back to a page that was read before; more pages would go round in a circle for ever",
            ),
        }
    }
}

impl std::error::Error for PageFault {}
