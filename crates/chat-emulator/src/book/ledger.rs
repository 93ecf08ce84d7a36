//! Which command changed what, and in which order.

use std::collections::VecDeque;

/// A change that a command made and that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Commit {
    /// Its number among the commits of the app, from 1 on.
    pub sequence: u64,
    /// The command as `service/command`.
    pub operation: &'static str,
    /// What the service tells repeats of the same call by, or else the ids in the request, as in
    /// `GroupId=tea&Random=7`.
    pub key: String,
    /// When, by the app's clock, in microseconds since 1970 began (UTC).
    pub at_micros: i64,
}

/// The commits of an app that were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LedgerReport {
    /// Those that are remembered and fit, in their order.
    pub commits: Vec<Commit>,
    /// How many commits there have been, whatever was asked for.
    pub total: u64,
    /// How many of them, the first ones, are no longer remembered.
    pub forgotten: u64,
}

#[derive(Debug)]
pub(super) struct Ledger {
    most: usize,
    total: u64,
    commits: VecDeque<Commit>,
}

impl Ledger {
    pub(super) fn new(most: usize) -> Self {
        Self {
            most,
            total: 0,
            commits: VecDeque::new(),
        }
    }

    pub(super) fn enter(&mut self, operation: &'static str, key: String, at_micros: i64) {
        self.total += 1;
        if self.most == 0 {
            return;
        }
        if self.commits.len() >= self.most {
            self.commits.pop_front();
        }
        self.commits.push_back(Commit {
            sequence: self.total,
            operation,
            key,
            at_micros,
        });
    }

    pub(super) fn report(&self, operation: Option<&str>, key: Option<&str>) -> LedgerReport {
        let fits = |commit: &&Commit| {
            operation.is_none_or(|operation| operation == commit.operation)
                && key.is_none_or(|key| key == commit.key)
        };
        LedgerReport {
            commits: self.commits.iter().filter(fits).cloned().collect(),
            total: self.total,
            forgotten: self.total - self.commits.len() as u64,
        }
    }
}
