//! Repeats that the service drops: what was done under a key, for as long as the service remembers it.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use crate::book::RepeatId;
use crate::clock::micros;

/// What was done in one app, by command and key, while a repeat of it would be dropped.
///
/// The window runs from the first call, by the app's clock, and repeats do not lengthen it. With each key goes what a
/// repeat needs to be answered like the first call. Of each command so many keys are remembered at most; where there
/// are more, the earliest is forgotten before its time.
#[derive(Debug)]
pub(crate) struct Repeats<T> {
    most: usize,
    commands: HashMap<&'static str, Keys<T>>,
}

#[derive(Debug)]
struct Keys<T> {
    known: HashMap<RepeatId, Known<T>>,
    /// The same in the order in which they came, which is the order in which they are over unless a clock was set
    /// back.
    order: VecDeque<(i64, RepeatId)>,
}

#[derive(Debug)]
struct Known<T> {
    since: i64,
    until: i64,
    memo: T,
}

impl<T> Repeats<T> {
    /// Remembers so many keys of each command.
    pub(crate) fn new(most: usize) -> Self {
        Self {
            most,
            commands: HashMap::new(),
        }
    }

    /// What is remembered of an earlier call of this command with this key whose window is not over.
    pub(crate) fn find(&self, operation: &str, key: RepeatId, now: i64) -> Option<&T> {
        let known = self.commands.get(operation)?.known.get(&key)?;
        known.holds(now).then_some(&known.memo)
    }

    /// Remembers a call that was carried out; no window means for ever.
    pub(crate) fn remember(
        &mut self,
        operation: &'static str,
        key: RepeatId,
        window: Option<Duration>,
        now: i64,
        memo: T,
    ) {
        if self.most == 0 {
            return;
        }
        let keys = self.commands.entry(operation).or_default();
        keys.forget(now, self.most);
        let until = window.map_or(i64::MAX, |window| now.saturating_add(micros(window)));
        let known = Known {
            since: now,
            until,
            memo,
        };
        keys.known.insert(key, known);
        keys.order.push_back((until, key));
    }

    #[cfg(test)]
    fn len(&self) -> usize {
        self.commands.values().map(|keys| keys.order.len()).sum()
    }
}

impl<T> Default for Keys<T> {
    fn default() -> Self {
        Self {
            known: HashMap::new(),
            order: VecDeque::new(),
        }
    }
}

impl<T> Keys<T> {
    /// Drops what is over, and the earliest if there is no room for one more.
    fn forget(&mut self, now: i64, most: usize) {
        while let Some((until, key)) = self.order.front().copied() {
            if until > now && self.order.len() < most {
                return;
            }
            self.order.pop_front();
            // One that was entered anew has a later end, and stays.
            if self
                .known
                .get(&key)
                .is_some_and(|known| known.until == until)
            {
                self.known.remove(&key);
            }
        }
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
        let mut repeats = Repeats::new(9);
        repeats.remember(SEND, [7, 0], FIVE_MINUTES, 1_000_000, "first");
        let find = |now| repeats.find(SEND, [7, 0], now);
        assert_eq!(find(1_000_000), Some(&"first"));
        assert_eq!(find(300_999_999), Some(&"first"));
        assert_eq!(find(301_000_000), None);
        assert_eq!(find(999_999), None);
        assert_eq!(repeats.find(SEND, [7, 1], 1_000_000), None);
        assert_eq!(repeats.find("service/other", [7, 0], 1_000_000), None);
    }

    #[test]
    fn without_a_window_it_is_known_for_ever() {
        let mut repeats = Repeats::new(9);
        repeats.remember(SEND, [7, 0], None, 0, ());
        assert!(repeats.find(SEND, [7, 0], i64::MAX - 1).is_some());
    }

    #[test]
    fn what_is_over_takes_no_memory() {
        let mut repeats = Repeats::new(1_000);
        for second in 0..1_000 {
            let now = i64::try_from(second).unwrap() * 1_000_000;
            repeats.remember(SEND, [second, 0], FIVE_MINUTES, now, ());
        }
        assert_eq!(repeats.len(), 300);
        // Entered anew after its window, it is not lost with the window of its first time.
        repeats.remember(SEND, [0, 0], FIVE_MINUTES, 1_000_000_000, ());
        let second = Some(Duration::from_secs(1));
        repeats.remember(SEND, [1, 1], second, 1_200_000_000, ());
        assert!(repeats.find(SEND, [0, 0], 1_299_999_999).is_some());
    }

    #[test]
    fn where_there_is_no_room_the_earliest_goes() {
        let mut repeats = Repeats::new(3);
        for number in 0..5 {
            repeats.remember(SEND, [number, 0], FIVE_MINUTES, 0, number);
        }
        repeats.remember("service/other", [0, 0], FIVE_MINUTES, 0, 0);
        let found: Vec<u64> = (0..5)
            .filter(|number| repeats.find(SEND, [*number, 0], 1).is_some())
            .collect();
        assert_eq!((found, repeats.len()), (vec![2, 3, 4], 4));
    }
}
