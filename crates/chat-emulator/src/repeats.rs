//! Repeats that the service drops: what was done under a key, for as long as the service remembers it.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::time::Duration;

use crate::clock::micros;

/// What was done in one app, by command and key, while a repeat of it would be dropped.
///
/// The window runs from the first call, by the app's clock, and repeats do not lengthen it. With each key goes what a
/// repeat needs to be answered like the first call.
#[derive(Debug)]
pub(crate) struct Repeats<T> {
    known: HashMap<&'static str, HashMap<Arc<str>, Known<T>>>,
    /// When which key is over, the first to be so first.
    ends: BTreeSet<(i64, &'static str, Arc<str>)>,
}

#[derive(Debug)]
struct Known<T> {
    since: i64,
    until: i64,
    memo: T,
}

impl<T> Default for Repeats<T> {
    fn default() -> Self {
        Self {
            known: HashMap::new(),
            ends: BTreeSet::new(),
        }
    }
}

impl<T> Repeats<T> {
    /// What is remembered of an earlier call of this command with this key whose window is not over.
    pub(crate) fn find(&self, operation: &str, key: &str, now: i64) -> Option<&T> {
        let known = self.known.get(operation)?.get(key)?;
        known.holds(now).then_some(&known.memo)
    }

    /// Remembers a call that was carried out; no window means for ever.
    pub(crate) fn remember(
        &mut self,
        operation: &'static str,
        key: &str,
        window: Option<Duration>,
        now: i64,
        memo: T,
    ) {
        self.forget(now);
        let key: Arc<str> = key.into();
        let until = window.map_or(i64::MAX, |window| now.saturating_add(micros(window)));
        let known = Known {
            since: now,
            until,
            memo,
        };
        let keys = self.known.entry(operation).or_default();
        if let Some(before) = keys.insert(Arc::clone(&key), known) {
            self.ends
                .remove(&(before.until, operation, Arc::clone(&key)));
        }
        self.ends.insert((until, operation, key));
    }

    /// Drops what is over.
    fn forget(&mut self, now: i64) {
        while self.ends.first().is_some_and(|(until, ..)| *until <= now) {
            let Some((_, operation, key)) = self.ends.pop_first() else {
                return;
            };
            if let Some(keys) = self.known.get_mut(operation) {
                keys.remove(&key);
            }
        }
    }

    #[cfg(test)]
    fn len(&self) -> usize {
        self.known.values().map(HashMap::len).sum()
    }
}

impl<T> Known<T> {
    /// A clock that was set back to before the call knows nothing of it.
    fn holds(&self, now: i64) -> bool {
        self.since <= now && now < self.until
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEND: &str = "service/send";
    const FIVE_MINUTES: Option<Duration> = Some(Duration::from_secs(300));

    #[test]
    fn a_repeat_is_known_until_the_window_of_the_first_is_over() {
        let mut repeats = Repeats::default();
        repeats.remember(SEND, "Random=7", FIVE_MINUTES, 1_000_000, "first");
        let find = |now| repeats.find(SEND, "Random=7", now);
        assert_eq!(find(1_000_000), Some(&"first"));
        assert_eq!(find(300_999_999), Some(&"first"));
        assert_eq!(find(301_000_000), None);
        assert_eq!(find(999_999), None);
        assert_eq!(repeats.find(SEND, "Random=8", 1_000_000), None);
        assert_eq!(repeats.find("service/other", "Random=7", 1_000_000), None);
    }

    #[test]
    fn without_a_window_it_is_known_for_ever() {
        let mut repeats = Repeats::default();
        repeats.remember(SEND, "UserID=a", None, 0, ());
        assert!(repeats.find(SEND, "UserID=a", i64::MAX - 1).is_some());
    }

    #[test]
    fn what_is_over_takes_no_memory() {
        let mut repeats = Repeats::default();
        for second in 0..1_000 {
            let (key, now) = (second.to_string(), second * 1_000_000);
            repeats.remember(SEND, &key, FIVE_MINUTES, now, ());
        }
        assert_eq!(repeats.len(), 300);
        // Entered anew after its window, it is not lost with the window of its first time.
        repeats.remember(SEND, "0", FIVE_MINUTES, 1_000_000_000, ());
        repeats.remember(SEND, "x", Some(Duration::from_secs(1)), 1_200_000_000, ());
        assert!(repeats.find(SEND, "0", 1_299_999_999).is_some());
    }
}
