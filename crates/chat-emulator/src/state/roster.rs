use std::borrow::Borrow;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::ops::Bound;

use chat_types::UnixTime;

/// Who is in something and what is known of them there, in the order of joining: by time, then by id.
///
/// Finding, adding and removing one takes logarithmic time, and so does finding the start of a page.
#[derive(Clone, Debug)]
pub(crate) struct Roster<K, V> {
    since: HashMap<K, UnixTime>,
    seats: BTreeMap<Seat<K>, V>,
}

/// A place in the order of a roster.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Seat<K> {
    /// Since when.
    pub(crate) since: UnixTime,
    /// Who or what.
    pub(crate) id: K,
}

/// A part of a roster.
#[derive(Debug)]
pub(crate) struct Page<'a, K, V> {
    /// The seats of this page.
    pub(crate) seats: Vec<(&'a Seat<K>, &'a V)>,
    /// Whether seats follow.
    pub(crate) more: bool,
}

impl<'a, K, V> Page<'a, K, V> {
    fn cut(mut seats: impl Iterator<Item = (&'a Seat<K>, &'a V)>, limit: usize) -> Self {
        let page = seats.by_ref().take(limit).collect();
        Self {
            seats: page,
            more: seats.next().is_some(),
        }
    }

    /// The last seat of this page, if others follow.
    pub(crate) fn next(&self) -> Option<&'a Seat<K>> {
        let (last, _) = self.seats.last()?;
        self.more.then_some(*last)
    }
}

impl<K, V> Default for Roster<K, V> {
    fn default() -> Self {
        Self {
            since: HashMap::new(),
            seats: BTreeMap::new(),
        }
    }
}

impl<K: Clone + Ord + Hash, V> Roster<K, V> {
    /// How many are in it.
    pub(crate) fn len(&self) -> usize {
        self.seats.len()
    }

    /// Whether this one is in it.
    pub(crate) fn contains<Q: Hash + Eq + ?Sized>(&self, id: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.since.contains_key(id)
    }

    /// What is known of this one.
    pub(crate) fn get(&self, id: &K) -> Option<&V> {
        self.seats.get(&self.seat(id)?)
    }

    /// The same, to be changed.
    pub(crate) fn get_mut(&mut self, id: &K) -> Option<&mut V> {
        let seat = self.seat(id)?;
        self.seats.get_mut(&seat)
    }

    /// What is known of all of them, to be changed.
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.seats.values_mut()
    }

    /// Takes one in, unless it is in already; tells whether it was not.
    pub(crate) fn insert(&mut self, id: &K, now: UnixTime, value: V) -> bool {
        if self.since.contains_key(id) {
            return false;
        }
        self.since.insert(id.clone(), now);
        self.seats.insert(
            Seat {
                since: now,
                id: id.clone(),
            },
            value,
        );
        true
    }

    /// Removes one; tells what was known of it.
    pub(crate) fn remove(&mut self, id: &K) -> Option<V> {
        let since = self.since.remove(id)?;
        self.seats.remove(&Seat {
            since,
            id: id.clone(),
        })
    }

    /// All of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Seat<K>, &V)> {
        self.seats.iter()
    }

    /// Those behind a seat, which need not be taken any more, or from the start.
    pub(crate) fn after(
        &self,
        seat: Option<&Seat<K>>,
        limit: usize,
        keep: impl Fn(&V) -> bool,
    ) -> Page<'_, K, V> {
        let start = seat.map_or(Bound::Unbounded, Bound::Excluded);
        let seats = self.seats.range((start, Bound::Unbounded));
        Page::cut(seats.filter(|(_, value)| keep(value)), limit)
    }

    /// Those that follow when so many have been passed over.
    pub(crate) fn skip(
        &self,
        offset: usize,
        limit: usize,
        keep: impl Fn(&V) -> bool,
    ) -> Page<'_, K, V> {
        let seats = self.seats.iter().filter(|(_, value)| keep(value));
        Page::cut(seats.skip(offset), limit)
    }

    fn seat(&self, id: &K) -> Option<Seat<K>> {
        let since = *self.since.get(id)?;
        Some(Seat {
            since,
            id: id.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roster(of: &[(i64, &str)]) -> Roster<String, u32> {
        let mut roster = Roster::default();
        for (number, (since, id)) in (0..).zip(of) {
            assert!(roster.insert(&(*id).to_owned(), UnixTime::new(*since), number));
        }
        roster
    }

    fn ids(page: &Page<'_, String, u32>) -> Vec<String> {
        page.seats.iter().map(|(seat, _)| seat.id.clone()).collect()
    }

    #[test]
    fn the_order_is_by_time_then_by_id() {
        let roster = roster(&[(20, "c"), (10, "z"), (20, "a")]);
        let order: Vec<&str> = roster.iter().map(|(seat, _)| seat.id.as_str()).collect();
        assert_eq!(order, ["z", "a", "c"]);
    }

    #[test]
    fn nobody_is_in_twice_and_the_first_time_stays() {
        let mut roster = roster(&[(10, "a"), (20, "b")]);
        assert!(!roster.insert(&"a".to_owned(), UnixTime::new(30), 7));
        assert_eq!(roster.len(), 2);
        assert_eq!(roster.get(&"a".to_owned()), Some(&0));
        assert_eq!(ids(&roster.skip(0, 9, |_| true)), ["a", "b"]);
    }

    #[test]
    fn pages_say_whether_more_follows() {
        let roster = roster(&[(1, "a"), (2, "b"), (3, "c")]);
        let first = roster.after(None, 2, |_| true);
        assert_eq!(ids(&first), ["a", "b"]);
        let next = first.next().cloned();
        let last = roster.after(next.as_ref(), 2, |_| true);
        assert_eq!(ids(&last), ["c"]);
        assert_eq!(last.next(), None);
        assert!(!roster.skip(1, 2, |_| true).more);
        assert!(roster.skip(0, 2, |_| true).more);
    }

    #[test]
    fn a_page_goes_on_behind_a_seat_that_was_given_up() {
        let mut roster = roster(&[(1, "a"), (2, "b"), (3, "c")]);
        let seat = Seat {
            since: UnixTime::new(2),
            id: "b".to_owned(),
        };
        assert_eq!(roster.remove(&seat.id), Some(1));
        assert_eq!(roster.remove(&seat.id), None);
        assert_eq!(ids(&roster.after(Some(&seat), 9, |_| true)), ["c"]);
    }

    #[test]
    fn those_who_are_not_kept_do_not_count() {
        let roster = roster(&[(1, "a"), (2, "b"), (3, "c"), (4, "d")]);
        let even = roster.skip(1, 1, |number| number % 2 == 0);
        assert_eq!(ids(&even), ["c"]);
        assert!(!even.more);
    }
}
