use std::fmt;

use chat_transport::{CallOptions, Delivery};
use chat_types::{Answer, Endpoint, ItemOutcome};

use crate::send::{Arrived, send, send_filled};
use crate::{Client, Error, ErrorKind};

/// What became of each item of a call: in the error of a call that was split when a part of it failed, and beside
/// the answer of a call [with a report](crate::Call::with_report).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchReport {
    items: Vec<BatchItem>,
}

/// One item of a [`BatchReport`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchItem {
    /// The item's place in the request, from 0.
    pub index: usize,
    /// The item's id.
    pub id: String,
    /// What became of it.
    pub state: ItemState,
}

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemState {
    /// It was done.
    Done,
    /// It was that way already.
    Already,
    /// It will be done later.
    Pending,
    /// It was not done; the number is the service's.
    Failed(Option<i64>),
    /// Its part failed in a way that leaves it open, or was answered with something that could not be read.
    Unknown,
    /// Its part was not sent, or was refused as a whole.
    NotDone,
}

impl BatchReport {
    /// The items in the order of the request.
    pub fn items(&self) -> &[BatchItem] {
        &self.items
    }

    /// How many items are in the wanted state.
    pub fn reached(&self) -> usize {
        self.items
            .iter()
            .filter(|item| matches!(item.state, ItemState::Done | ItemState::Already))
            .count()
    }
}

impl fmt::Display for BatchReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} of {} items were done",
            self.reached(),
            self.items.len()
        )
    }
}

/// Sends a request, in parts if its list is too large for one call.
pub(crate) async fn send_all<E: Endpoint>(
    client: &Client,
    request: &mut E,
    options: &CallOptions,
) -> Result<E::Response, Error> {
    match request.split() {
        None => Ok(send(client, request, options).await?.answer),
        first => {
            // Boxed, so that the many calls that are not split need not carry its state.
            let parts = Box::pin(send_parts(client, first, request, options));
            Ok(parts.await?.0)
        }
    }
}

/// The same, with what became of each item.
pub(crate) async fn report_all<E: Endpoint>(
    client: &Client,
    request: &mut E,
    options: &CallOptions,
) -> Result<(E::Response, BatchReport), Error> {
    let first = request.split();
    send_parts(client, first, request, options).await
}

/// Sends `first`, which was split off `rest`, then further parts of `rest`, and what is left of it at the end.
///
/// Parts go one after the other. The first that fails ends the batch where the order matters, and where it is not
/// the service that answered: what stopped one part would stop the next.
async fn send_parts<E: Endpoint>(
    client: &Client,
    first: Option<E>,
    rest: &mut E,
    options: &CallOptions,
) -> Result<(E::Response, BatchReport), Error> {
    let in_order = E::META.batch.is_some_and(|batch| batch.in_order);
    let mut report = Vec::new();
    let mut whole: Option<E::Response> = None;
    let mut failure: Option<Error> = None;
    let mut stopped = false;
    let mut next = first;
    loop {
        let part = next.as_mut().unwrap_or(rest);
        // The client may draw what tells the items apart.
        part.fill(&mut client.fill_source());
        let ids = part.item_ids();
        if stopped {
            note(&mut report, ids, |_| ItemState::NotDone);
        } else {
            match send_filled(client, part, options).await {
                Ok(mut arrived) => {
                    note_answer::<E>(&mut report, ids, &mut arrived);
                    match &mut whole {
                        None => whole = Some(arrived.answer),
                        Some(whole) => E::merge(whole, arrived.answer),
                    }
                }
                Err(error) => {
                    let state = match (error.delivery(), error.kind()) {
                        // A success that cannot be read did what nobody knows.
                        (Delivery::Unknown, _) | (_, ErrorKind::Shape) => ItemState::Unknown,
                        _ => ItemState::NotDone,
                    };
                    note(&mut report, ids, |_| state);
                    stopped = in_order || error.delivery() != Delivery::Answered;
                    // The first failure is told, unless a later one leaves more open.
                    if failure.is_none() || error.delivery() == Delivery::Unknown {
                        failure = Some(error);
                    }
                }
            }
        }
        if next.is_none() {
            break;
        }
        next = rest.split();
    }
    let report = BatchReport { items: report };
    match (failure, whole) {
        (None, Some(whole)) => Ok((whole, report)),
        (Some(error), whole) => Err(error.with_batch(report, whole.is_some())),
        (None, None) => Err(Error::new(
            ErrorKind::Encode,
            E::META.path,
            Delivery::NotSent,
            "the request was split into no parts",
        )),
    }
}

fn note(report: &mut Vec<BatchItem>, ids: Vec<String>, state: impl Fn(usize) -> ItemState) {
    for (at, id) in ids.into_iter().enumerate() {
        report.push(BatchItem {
            index: report.len(),
            id,
            state: state(at),
        });
    }
}

fn note_answer<E: Endpoint>(
    report: &mut Vec<BatchItem>,
    ids: Vec<String>,
    arrived: &mut Arrived<E::Response>,
) {
    let answer = &mut arrived.answer;
    // Whom the answer does not name: done if it names nobody, or the failures alone; failed if it names the successes;
    // else open. And open too if a part of it could not be read.
    let whole = answer.undecoded_mut().is_none_or(|items| items.is_empty());
    let unnamed = match E::META.results {
        _ if !whole => ItemState::Unknown,
        None => ItemState::Done,
        Some(rule) if rule.failures_only => ItemState::Done,
        Some(rule) if rule.successes_only => ItemState::Failed(None),
        Some(_) => ItemState::Unknown,
    };
    let results = E::item_results(answer);
    // What "it is so already" means of a call, it means of an item as well: an attempt that got lost did it.
    let by_lost_attempt = |code: Option<i64>| {
        arrived.after_unknown && code.is_some_and(|code| E::META.already.contains(&code))
    };
    let by_place = results.len() == ids.len();
    let states: Vec<ItemState> = ids
        .iter()
        .enumerate()
        .map(|(at, id)| {
            let found = results
                .get(at)
                .filter(|result| by_place && result.id.as_ref().is_none_or(|named| named == id))
                .or_else(|| {
                    results
                        .iter()
                        .find(|result| result.id.as_deref() == Some(id.as_str()))
                });
            match found {
                None => unnamed,
                Some(result) => match result.outcome {
                    ItemOutcome::Already => ItemState::Already,
                    ItemOutcome::Pending => ItemState::Pending,
                    ItemOutcome::Failed if by_lost_attempt(result.code) => ItemState::Already,
                    ItemOutcome::Failed => ItemState::Failed(result.code),
                    _ => ItemState::Done,
                },
            }
        })
        .collect();
    note(report, ids, |at| states.get(at).copied().unwrap_or(unnamed));
}
