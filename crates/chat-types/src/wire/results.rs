//! What became of the items of a request.

use crate::meta::{EndpointMeta, Results};
use crate::{ItemOutcome, UndecodedItem};

/// A value that tells an outcome by number.
pub trait OutcomeNumber {
    fn outcome_number(&self) -> Option<i64>;
}

impl OutcomeNumber for i64 {
    fn outcome_number(&self) -> Option<i64> {
        Some(*self)
    }
}

impl OutcomeNumber for u32 {
    fn outcome_number(&self) -> Option<i64> {
        Some(i64::from(*self))
    }
}

impl OutcomeNumber for bool {
    fn outcome_number(&self) -> Option<i64> {
        Some(i64::from(*self))
    }
}

impl<T: OutcomeNumber> OutcomeNumber for Option<T> {
    fn outcome_number(&self) -> Option<i64> {
        self.as_ref().and_then(OutcomeNumber::outcome_number)
    }
}

/// Reads an outcome as the results rule says. Without a number, only a list of failures tells anything.
pub fn classify(rule: Option<&Results>, number: Option<i64>) -> ItemOutcome {
    let Some(rule) = rule else {
        return ItemOutcome::Done;
    };
    match number {
        Some(number) if rule.success.contains(&number) => ItemOutcome::Done,
        Some(number) if rule.already.contains(&number) => ItemOutcome::Already,
        Some(number) if rule.pending.contains(&number) => ItemOutcome::Pending,
        Some(_) => ItemOutcome::Failed,
        None if rule.failures_only => ItemOutcome::Failed,
        None => ItemOutcome::Done,
    }
}

/// How many items of its list one call of a command takes.
pub fn part_size(meta: &EndpointMeta) -> usize {
    match meta.batch {
        Some(batch) => batch.size as usize,
        None => usize::MAX,
    }
}

/// How many items of a list could not be read; they were received all the same.
pub fn undecoded_in(undecoded: &[UndecodedItem], list: &str) -> usize {
    undecoded.iter().filter(|item| item.list == list).count()
}

/// Adds what could not be read of a later part of a split call. Its places are counted on from the items that the
/// answers so far had: `received` names the lists that are joined, and how many items of each were read so far.
pub fn append_undecoded(
    whole: &mut Vec<UndecodedItem>,
    part: Vec<UndecodedItem>,
    received: &[(&str, usize)],
) {
    let before: Vec<(&str, usize)> = received
        .iter()
        .map(|(list, read)| (*list, read + undecoded_in(whole, list)))
        .collect();
    whole.extend(part.into_iter().map(|item| {
        let list = before.iter().find(|(list, _)| *list == item.list);
        let by = list.map_or(0, |(_, by)| *by);
        item.moved(by)
    }));
}
