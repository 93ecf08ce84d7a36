//! What happened in an app: commits, receipts per command, and the last calls.

mod key;
mod ledger;

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use chat_types::EndpointMeta;

use crate::faults::Phase;

pub(crate) use key::{CallKeys, Key, RepeatId, digest, keys};
pub use ledger::{Commit, LedgerReport};

/// How many calls of one command came in, and what became of them. Nothing here is ever forgotten but by a reset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Receipts {
    /// Calls that came in, those included that a fault struck.
    pub received: u64,
    /// Calls that were carried out: not refused, not struck before any work.
    pub carried_out: u64,
    /// Entries in the ledger.
    pub committed: u64,
    /// Calls that were refused by the service itself, be it for a limit, their form or their content.
    pub refused: u64,
    /// Faults that struck.
    pub faulted: u64,
}

/// A call, without what it said.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallRecord {
    /// Its number among the calls of the app, from 1 on.
    pub number: u64,
    /// When it came in, by the app's clock, in microseconds since 1970 began (UTC).
    pub at_micros: i64,
    /// The command as `service/command`; nothing if there is no such one.
    pub operation: Option<&'static str>,
    /// The code that was answered or would have been, had no fault struck; nothing if there was none.
    pub code: Option<i64>,
    /// How long the work took, by the machine's clock.
    pub elapsed: Duration,
    /// The phase of the fault that struck.
    pub fault: Option<Phase>,
}

/// How a call ended, before any fault of the way back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    CarriedOut,
    Refused(i64),
    NotModelled,
    /// A fault struck before any work.
    Lost,
}

/// What happened in an app.
#[derive(Debug)]
pub(crate) struct Book {
    retention: Retention,
    calls: u64,
    log: VecDeque<CallRecord>,
    ledger: ledger::Ledger,
    receipts: BTreeMap<&'static str, Receipts>,
}

/// How much is remembered of what happened, at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Retention {
    pub(crate) commits: usize,
    pub(crate) calls: usize,
    pub(crate) repeats: usize,
    pub(crate) history: usize,
}

impl Retention {
    /// Of each app 65,536 commits, 1,000 calls, 32 MiB of messages, and 100,000 keys of each command whose repeats are
    /// dropped: a client that keeps to 200 calls a second uses up 60,000 in five minutes. A million sends then take
    /// less than 128 MiB, as would any number of them.
    pub const fn new() -> Self {
        Self {
            commits: 65_536,
            calls: 1_000,
            repeats: 100_000,
            history: 32 << 20,
        }
    }

    /// Remembers so many commits of each app. Those that are forgotten are still counted.
    pub const fn commits(mut self, most: usize) -> Self {
        self.commits = most;
        self
    }

    /// Knows so many keys of each command of each app again. A repeat of one that was forgotten before its time is
    /// carried out once more.
    pub const fn repeats(mut self, most: usize) -> Self {
        self.repeats = most;
        self
    }

    /// Keeps messages of each app that take about so many bytes. Those that are forgotten leave holes in the history.
    pub const fn history(mut self, bytes: usize) -> Self {
        self.history = bytes;
        self
    }

    /// Remembers so many calls of each app.
    pub const fn calls(mut self, most: usize) -> Self {
        self.calls = most;
        self
    }
}

impl Default for Retention {
    fn default() -> Self {
        Self::new()
    }
}

impl Book {
    pub(crate) fn new(retention: Retention) -> Self {
        Self {
            retention,
            calls: 0,
            log: VecDeque::new(),
            ledger: ledger::Ledger::new(retention.commits),
            receipts: BTreeMap::new(),
        }
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::new(self.retention);
    }

    /// Enters what a command changed. Called while the app's state is locked, so that the order is that of the changes.
    pub(crate) fn commit(&mut self, meta: &'static EndpointMeta, key: String, at_micros: i64) {
        self.ledger.enter(meta.path, key, at_micros);
        self.receipts.entry(meta.path).or_default().committed += 1;
    }

    /// A fault struck and the call goes on.
    pub(crate) fn delayed(&mut self, meta: &'static EndpointMeta) {
        self.receipts.entry(meta.path).or_default().faulted += 1;
    }

    /// A call ended.
    pub(crate) fn call(
        &mut self,
        meta: Option<&'static EndpointMeta>,
        ending: Ending,
        fault: Option<Phase>,
        at_micros: i64,
        elapsed: Duration,
    ) {
        self.calls += 1;
        let number = self.calls;
        if let Some(meta) = meta {
            let receipts = self.receipts.entry(meta.path).or_default();
            receipts.received += 1;
            receipts.carried_out += u64::from(ending == Ending::CarriedOut);
            receipts.refused += u64::from(matches!(ending, Ending::Refused(_)));
            receipts.faulted += u64::from(fault.is_some());
        }
        if self.retention.calls == 0 {
            return;
        }
        if self.log.len() >= self.retention.calls {
            self.log.pop_front();
        }
        self.log.push_back(CallRecord {
            number,
            at_micros,
            operation: meta.map(|meta| meta.path),
            code: match ending {
                Ending::CarriedOut => Some(0),
                Ending::Refused(code) => Some(code),
                Ending::NotModelled | Ending::Lost => None,
            },
            elapsed,
            fault,
        });
    }

    /// The last calls, the earliest of them first.
    pub(crate) fn log(&self) -> impl DoubleEndedIterator<Item = &CallRecord> {
        self.log.iter()
    }

    pub(crate) fn calls(&self) -> u64 {
        self.calls
    }

    pub(crate) fn receipts(&self) -> &BTreeMap<&'static str, Receipts> {
        &self.receipts
    }

    pub(crate) fn ledger(&self, operation: Option<&str>, key: Option<&str>) -> LedgerReport {
        self.ledger.report(operation, key)
    }
}

#[cfg(test)]
mod tests;
