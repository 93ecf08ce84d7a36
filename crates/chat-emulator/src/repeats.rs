//! Repeats that the service drops: what was done under a key, for as long as the service remembers it.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use crate::clock::micros;

/// What was done in one app, by command and key, while a repeat of it would be dropped.
///
/// The window runs from the first call, by the app's clock, and repeats do not lengthen it. With each key goes what a
/// repeat needs to be answered like the first call.
#[derive(Debug)]
pub(crate) struct Repeats<T> {
    known: HashMap<(&'static str, String), Known<T>>,
    /// Keys by the time at which they are over, for each length of window, in which that order is that of entering.
    over: Vec<(i64, VecDeque<(i64, &'static str, String)>)>,
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
            over: Vec::new(),
        }
    }
}

impl<T> Repeats<T> {
    /// What is remembered of an earlier call of this command with this key whose window is not over.
    pub(crate) fn find(&self, operation: &'static str, key: &str, now: i64) -> Option<&T> {
        let known = self.known.get(&(operation, key.to_owned()))?;
        known.holds(now).then_some(&known.memo)
    }

    /// Remembers a call that was carried out; no window means for ever.
    pub(crate) fn remember(
        &mut self,
        operation: &'static str,
        key: String,
        window: Option<Duration>,
        now: i64,
        memo: T,
    ) {
        self.forget(now);
        let length = window.map_or(i64::MAX, micros);
        let until = now.saturating_add(length);
        if window.is_some() {
            let entry = (until, operation, key.clone());
            match self.over.iter_mut().find(|(of, _)| *of == length) {
                Some((_, queue)) => queue.push_back(entry),
                None => self.over.push((length, VecDeque::from([entry]))),
            }
        }
        let known = Known {
            since: now,
            until,
            memo,
        };
        self.known.insert((operation, key), known);
    }

    /// Drops what is over.
    fn forget(&mut self, now: i64) {
        for (_, queue) in &mut self.over {
            while queue.front().is_some_and(|(until, _, _)| *until <= now) {
                let Some((until, operation, key)) = queue.pop_front() else {
                    break;
                };
                let place = (operation, key);
                // The key may have been entered again since.
                if self
                    .known
                    .get(&place)
                    .is_some_and(|known| known.until == until)
                {
                    self.known.remove(&place);
                }
            }
        }
    }

    #[cfg(test)]
    fn len(&self) -> usize {
        self.known.len()
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
        repeats.remember(SEND, "Random=7".into(), FIVE_MINUTES, 1_000_000, "first");
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
        repeats.remember(SEND, "UserID=a".into(), None, 0, ());
        assert!(repeats.find(SEND, "UserID=a", i64::MAX - 1).is_some());
    }

    #[test]
    fn what_is_over_takes_no_memory() {
        let mut repeats = Repeats::default();
        for second in 0..1_000 {
            let (key, now) = (second.to_string(), second * 1_000_000);
            repeats.remember(SEND, key, FIVE_MINUTES, now, ());
        }
        assert_eq!(repeats.len(), 300);
        // Entered anew after its window, it is not lost with the window of its first time.
        repeats.remember(SEND, "0".into(), FIVE_MINUTES, 1_000_000_000, ());
        repeats.remember(
            SEND,
            "x".into(),
            Some(Duration::from_secs(1)),
            1_200_000_000,
            (),
        );
        assert!(repeats.find(SEND, "0", 1_299_999_999).is_some());
    }
}
