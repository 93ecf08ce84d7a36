//! How a command is repeated, limited, paged and split.

use std::time::Duration;

use crate::{Literal, Predicate};

/// Whether and how a command may be sent again when it is not known whether it was carried out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Retry {
    /// It changes nothing.
    Read,
    /// Repeating it leads to the same state, or to a known "already" answer.
    Repeatable,
    /// Every call has a new effect.
    Never,
    /// The service drops a repeat that has the same key.
    Keyed(Keyed),
    /// A read can tell whether it happened.
    VerifyFirst(VerifyFirst),
    /// It depends on the request; the first case whose predicate holds is used.
    Depends(&'static [RetryCase]),
}

impl Retry {
    /// The name of the class in the spec.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Repeatable => "repeatable",
            Self::Never => "never",
            Self::Keyed(_) => "keyed",
            Self::VerifyFirst(_) => "verify_first",
            Self::Depends(_) => "depends",
        }
    }
}

/// One case of [`Retry::Depends`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RetryCase {
    /// When it applies; empty: always.
    pub when: Predicate,
    /// The class then.
    pub class: Retry,
}

/// See [`Retry::Keyed`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Keyed {
    /// The request fields that the service compares, as dotted paths of wire names.
    pub key: &'static [&'static str],
    /// Fields that only some pages name as part of the key.
    pub maybe: &'static [&'static str],
    /// How long the service remembers a key.
    pub window: Window,
}

/// How long the service remembers a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// For this many seconds.
    Seconds(u64),
    /// For ever.
    Forever,
}

impl Window {
    /// The window as a duration; `None` means for ever.
    pub const fn duration(self) -> Option<Duration> {
        match self {
            Self::Seconds(seconds) => Some(Duration::from_secs(seconds)),
            Self::Forever => None,
        }
    }
}

/// See [`Retry::VerifyFirst`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VerifyFirst {
    /// The method that can tell.
    pub read: &'static str,
    /// How it tells.
    pub how: &'static str,
    /// The same for programs, if it can be put like that.
    pub check: Option<&'static Check>,
}

/// How a read tells whether a request was carried out.
#[derive(Debug, PartialEq)]
pub struct Check {
    /// The path of the command that reads.
    pub path: &'static str,
    /// What it is sent: its field, dotted, and where the value comes from. A field that is a list gets one value as a list
    /// of one.
    pub send: &'static [(&'static str, Operand)],
    /// Whether all its pages are read.
    pub all_pages: bool,
    /// The list of its answer that tells.
    pub items: &'static str,
    /// What is seen if the request was carried out.
    pub done: Seen,
    /// What is seen if it was not. If neither is seen, it cannot be told.
    pub undone: Seen,
    /// The answer that the request then must have had: field, dotted, and where its value comes from. Empty: it cannot be
    /// told.
    pub answer: &'static [(&'static str, Operand)],
}

/// What is seen in a list. Each is a description of one item: field and value. An empty one does not matter.
#[derive(Debug, PartialEq)]
pub struct Seen {
    /// There is such an item.
    pub there: &'static [(&'static str, Operand)],
    /// Fields that this item has as the request had them. One that the request left out may be anything.
    pub same: &'static [&'static str],
    /// There is none.
    pub gone: &'static [(&'static str, Operand)],
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Operand {
    /// This field of the request that was sent, as a dotted path. A list of one item stands for its item.
    Request(&'static str),
    /// It is this one.
    Literal(Literal),
}

/// A call frequency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How many.
    pub count: u32,
    /// In how many seconds.
    pub per_seconds: u32,
}

/// One limit on how often a command may be called.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quota {
    /// What it is called: the command's path, `path#2` for a second one of the same command, or the bucket's name.
    pub name: &'static str,
    /// How many in how long.
    pub rate: Rate,
    /// Who shares the limit.
    pub scope: QuotaScope,
    /// Request fields whose values each have a counter of their own; empty: one for the app.
    pub key: &'static [&'static str],
    /// The request list whose items count instead of calls.
    pub counts: Option<&'static str>,
    /// What is answered over the limit.
    pub code: i64,
    /// The vendor raises it on request.
    pub adjustable: bool,
}

/// Who shares a [`Quota`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuotaScope {
    /// This command alone.
    Command,
    /// All commands that name the same bucket.
    Bucket(&'static str),
}

/// One way to page through a command.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Page {
    /// When it is used; empty: always.
    pub when: Predicate,
    /// The list of the answer that holds the items.
    pub items: &'static str,
    /// The integer request field that sets the page size.
    pub size: Option<&'static str>,
    /// How the next request is made.
    pub style: PageStyle,
}

/// How the next request of a paged command is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PageStyle {
    /// Values of the answer go into the next request.
    Cursor(CursorPage),
    /// The number of items received is added to an offset.
    Offset(OffsetPage),
    /// The next request starts beside the last number seen.
    Sequence(SequencePage),
}

impl PageStyle {
    /// The name of the style in the spec.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Cursor(_) => "cursor",
            Self::Offset(_) => "offset",
            Self::Sequence(_) => "sequence",
        }
    }
}

/// See [`PageStyle::Cursor`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CursorPage {
    /// Request field and the answer's field that replaces it.
    pub next: &'static [(&'static str, &'static str)],
    /// What the first request sends.
    pub first: &'static [(&'static str, Literal)],
    /// The end is reached when every one of these answer fields has one of these values.
    pub end: &'static [(&'static str, &'static [Literal])],
    /// There is more as long as every one of these answer fields has one of these values.
    pub more: &'static [(&'static str, &'static [Literal])],
    /// A page without items is the end.
    pub empty_ends: bool,
    /// It is also used, whatever `when` says, once the request sends or the answer brings a value of `next` that is not
    /// empty.
    pub or_given: bool,
}

/// See [`PageStyle::Offset`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OffsetPage {
    /// The request field that holds the offset.
    pub offset: &'static str,
    /// The answer's field that holds the number of all items.
    pub total: Option<&'static str>,
    /// When that number can be trusted to end the paging; empty: always.
    pub total_when: Predicate,
}

/// See [`PageStyle::Sequence`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SequencePage {
    /// The request field that holds where to start.
    pub from: &'static str,
    /// The number in each item.
    pub by: &'static str,
    /// Whether the numbers rise from page to page.
    pub up: bool,
    /// Item fields that tell items with the same number apart.
    pub same: &'static [&'static str],
    /// As in [`CursorPage::end`].
    pub end: &'static [(&'static str, &'static [Literal])],
    /// As in [`CursorPage::more`].
    pub more: &'static [(&'static str, &'static [Literal])],
}

/// The list of a request that may be split over several calls.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Batch {
    /// The list, by wire name.
    pub over: &'static str,
    /// The identifying field of an item; `None`: the items are the ids.
    pub id: Option<&'static str>,
    /// Most items of one call.
    pub size: u32,
    /// Parts must go one after the other, and the first that fails ends the batch.
    pub in_order: bool,
}

/// Where an answer tells what became of each item of the request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Results {
    /// The list of the answer, as a dotted path.
    pub list: &'static str,
    /// The item's id, as a dotted path inside the item.
    pub id: Option<&'static str>,
    /// The item's outcome, as a dotted path.
    pub outcome: Option<&'static str>,
    /// The item's explanation, as a dotted path.
    pub info: Option<&'static str>,
    /// Outcomes that mean success.
    pub success: &'static [i64],
    /// Outcomes that mean that nothing was left to do.
    pub already: &'static [i64],
    /// Outcomes that mean that it will happen later.
    pub pending: &'static [i64],
    /// The list holds failures only.
    pub failures_only: bool,
    /// The list holds successes only: an item that is missing there failed.
    pub successes_only: bool,
    /// How results and request items belong together.
    pub matching: Matching,
}

/// How results and request items belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matching {
    /// By id.
    Id,
    /// By their place in the list.
    Position,
}
