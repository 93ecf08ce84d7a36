//! Predicates, retries, quotas, pages, batches and results.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::spec::yaml::{Asked, At, Lit, Map};

/// Conditions on fields that must all hold. A key is a field beside this one, `request.A.B` a field of the request,
/// `group_type` the type of the command's group, `outcome` whether this item succeeded (`[success]`).
pub type Predicate = Map<At<Asked>>;

/// Whether and how the command may be sent again after an unknown outcome.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
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
    VerifyFirst(Box<VerifyFirst>),
    /// The first case whose predicate holds; the last has no `when`.
    Depends(Vec<At<RetryCase>>),
}

/// The service drops a repeat that has the same key.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Keyed {
    /// The request fields that the service compares, scope included.
    pub key: Vec<At<String>>,
    /// Fields that only some pages name as part of the key.
    #[serde(default)]
    pub maybe: Vec<At<String>>,
    /// How long the service remembers: `120s`, `5min`, `7d`, `forever`.
    pub window: At<String>,
}

/// A read can tell whether it happened.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VerifyFirst {
    /// The command that can tell, by name; of another family as `family/name`.
    pub read: At<String>,
    /// How it tells, in one sentence.
    pub how: At<String>,
    /// The same for the client, if it can be put like that. Without it the caller has to look.
    pub check: Option<At<ReadCheck>>,
}

/// How a read tells whether a request was carried out. A text names a field of the request that was sent, as a dotted
/// path; a number or a boolean stands for itself.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadCheck {
    /// Fields of the read and their values.
    pub send: Map<At<Lit>>,
    /// Whether all pages are read.
    pub all_pages: Option<At<bool>>,
    /// The list of the read's answer that tells.
    pub items: At<String>,
    /// What is seen if the request was carried out.
    pub done: At<Seen>,
    /// What is seen if it was not.
    pub undone: At<Seen>,
    /// The answer that it then must have had: fields, dotted, and their values. Without it none can be made.
    #[serde(default)]
    pub answer: Map<At<Lit>>,
}

/// What is seen in a list: fields of one item and their values.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// There is such an item.
    #[serde(default)]
    pub there: Map<At<Lit>>,
    /// Fields that this item has as the request had them, if it had them.
    #[serde(default)]
    pub same: Vec<At<String>>,
    /// There is none.
    #[serde(default)]
    pub gone: Map<At<Lit>>,
}

/// One case of a retry class that depends on the request.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RetryCase {
    /// When it applies; only the last case has none.
    pub when: Option<At<Predicate>>,
    /// The class then.
    pub class: At<Retry>,
}

/// One limit on how often the command may be called.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// This command's own limit: `200/s`, `12000/min`, `2/h`, `100/d`.
    pub limit: Option<At<String>>,
    /// A limit that commands share, by its name in service.yaml.
    pub bucket: Option<At<String>>,
    /// Request fields whose values each have a counter of their own.
    #[serde(default)]
    pub key: Vec<At<String>>,
    /// The request list whose items count instead of calls.
    pub counts: Option<At<String>>,
    /// What is answered over the limit.
    pub code: Option<At<i64>>,
    /// The vendor raises it on request.
    pub adjustable: Option<At<bool>>,
}

/// One way to page through the command.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// When it is used; only the last entry has none.
    pub when: Option<At<Predicate>>,
    /// How the next request is made.
    pub style: At<Style>,
    /// The list of the answer that holds the items.
    pub items: At<String>,
    /// The integer request field that sets the page size; it needs a `fill`.
    pub size: Option<At<String>>,
    /// `cursor`: request field and the answer's field that replaces it.
    pub next: Option<At<Map<At<String>>>>,
    /// `cursor`: what the first request sends.
    pub first: Option<At<Map<At<Lit>>>>,
    /// `cursor`, `sequence`: finished when these answer fields have one of these values.
    pub end: Option<At<Map<Vec<At<Lit>>>>>,
    /// `cursor`, `sequence`: unfinished as long as these answer fields have one of these values.
    pub more: Option<At<Map<Vec<At<Lit>>>>>,
    /// `cursor`: a page without items is the end.
    pub empty_ends: Option<At<bool>>,
    /// `cursor`: used too, whatever `when` says, once the request sends or the answer brings a value of `next`.
    pub or_given: Option<At<bool>>,
    /// `offset`: the request field that holds the offset.
    pub offset: Option<At<String>>,
    /// `offset`: the answer's field with the number of all items.
    pub total: Option<At<String>>,
    /// `offset`: when that number can be trusted.
    pub total_when: Option<At<Predicate>>,
    /// `sequence`: the request field that holds where to start.
    pub from: Option<At<String>>,
    /// `sequence`: the number in each item.
    pub by: Option<At<String>>,
    /// `sequence`: whether numbers rise or fall.
    pub direction: Option<At<Direction>>,
    /// `sequence`: item fields that tell items with the same number apart.
    pub same: Option<At<Vec<At<String>>>>,
}

/// How the next request is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// Values of the answer go into the next request.
    Cursor,
    /// The number of items received is added to an offset.
    Offset,
    /// The next request starts beside the last number seen.
    Sequence,
}

/// Whether the numbers of a sequence rise or fall from page to page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From old to new.
    Up,
    /// From new to old.
    Down,
}

/// The request list that may be split over several calls.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// The list.
    pub over: At<String>,
    /// The identifying field of an item; without this key the items are the ids.
    pub id: Option<At<String>>,
    /// Most items of one call; without this key: the list's `max_items`.
    pub size: Option<At<u32>>,
    /// Parts go one after the other, and the first that fails ends the batch.
    #[serde(default)]
    pub in_order: bool,
}

/// Where the answer tells what became of each item.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Results {
    /// The list of the answer, as a dotted path.
    pub list: At<String>,
    /// The item's id, as a dotted path.
    pub id: Option<At<String>>,
    /// The item's outcome, as a dotted path.
    pub outcome: Option<At<String>>,
    /// The item's explanation, as a dotted path.
    pub info: Option<At<String>>,
    /// Outcomes that mean success; without this key: 0.
    pub success: Option<Vec<At<i64>>>,
    /// Outcomes that mean that nothing was left to do.
    #[serde(default)]
    pub already: Vec<At<i64>>,
    /// Outcomes that mean that it will happen later.
    #[serde(default)]
    pub pending: Vec<At<i64>>,
    /// The list holds failures only.
    #[serde(default)]
    pub failures_only: bool,
    /// The list holds successes only: an item that is missing there failed.
    #[serde(default)]
    pub successes_only: bool,
    /// How results and request items belong together; without this key: by id.
    #[serde(rename = "match")]
    pub matching: Option<At<Match>>,
}

/// How results and request items belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Match {
    /// By id.
    Id,
    /// By their place in the list.
    Position,
}
