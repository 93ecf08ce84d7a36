use std::sync::atomic::{AtomicU64, Ordering};

use chat_types::FillSource;

use crate::{Delivery, Error, ErrorKind};

/// How many keys there are.
const ALL: u64 = 1 << 32;

/// Odd, so that multiplying by it puts all 32-bit numbers in a different order and leaves none out.
const FACTOR: u32 = 0x9E37_79B1;

/// The numbers by which the service knows a message again, such as `Random`: each comes once before any comes again.
///
/// A counter runs through all 2^32 numbers, or through a slice of them, and a multiplication puts them in a different
/// order, the same one everywhere. So slices never meet: with one for each process, no two processes ever send the same
/// key. Without slices each process begins at a place of its own by chance; two that send 200 keys a second meet within
/// five minutes with a chance of about 1 in 36,000.
///
/// A [`Client`](crate::Client) has one; see [`ClientBuilder::key_slice`](crate::ClientBuilder::key_slice).
///
/// ```
/// use chat_api::UniqueKeys;
///
/// let (third, fourth) = (UniqueKeys::slice(2, 8)?, UniqueKeys::slice(3, 8)?);
/// assert_ne!(third.draw(), third.draw());
/// assert_ne!(third.draw(), fourth.draw());
/// assert_eq!(third.period(), 1 << 29);
/// # Ok::<(), chat_api::Error>(())
/// ```
#[derive(Debug)]
pub struct UniqueKeys {
    count: AtomicU64,
    first: u64,
    period: u64,
}

impl UniqueKeys {
    /// All keys, from a random place on.
    #[must_use]
    pub fn all() -> Self {
        Self::between(0, ALL)
    }

    /// Slice `index`, counted from 0, of `of` slices that share no key, from a random place in it on.
    ///
    /// # Errors
    /// [`ErrorKind::Config`]: there is no such slice.
    pub fn slice(index: u32, of: u32) -> Result<Self, Error> {
        if index >= of {
            return Err(Error::new(
                ErrorKind::Config,
                "",
                Delivery::NotSent,
                format!(
                    "there is no slice {index} of {of} of the keys; the first is 0, the last one less than all"
                ),
            ));
        }
        let edge = |index: u32| u64::from(index) * ALL / u64::from(of);
        Ok(Self::between(edge(index), edge(index + 1)))
    }

    fn between(first: u64, end: u64) -> Self {
        let period = end - first;
        Self {
            count: AtomicU64::new(fastrand::u64(..period)),
            first,
            period,
        }
    }

    /// The same keys, from the `nth` on.
    #[must_use]
    pub fn starting_at(mut self, nth: u64) -> Self {
        self.count = AtomicU64::new(nth % self.period);
        self
    }

    /// After how many draws keys come again.
    #[must_use]
    pub fn period(&self) -> u64 {
        self.period
    }

    /// The next key.
    pub fn draw(&self) -> u32 {
        let nth = self.count.fetch_add(1, Ordering::Relaxed) % self.period;
        // Below 2^32 by the way slices are cut.
        u32::try_from(self.first + nth)
            .unwrap_or_default()
            .wrapping_mul(FACTOR)
    }
}

/// What the client puts where the user says nothing.
pub(crate) struct Source<'c> {
    pub(crate) keys: &'c UniqueKeys,
    pub(crate) app_id: u64,
}

impl FillSource for Source<'_> {
    fn unique(&mut self) -> u32 {
        self.keys.draw()
    }

    fn app_id(&self) -> u64 {
        self.app_id
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{ALL, FACTOR, UniqueKeys};

    /// Draws until the first key comes again, and gives how many there were.
    fn distinct(keys: &UniqueKeys, draws: usize) -> Vec<u32> {
        let mut drawn: Vec<u32> = (0..draws).map(|_| keys.draw()).collect();
        drawn.sort_unstable();
        drawn.dedup();
        drawn
    }

    #[test]
    fn every_key_of_a_slice_comes_once_and_then_the_first_again() {
        let of = 1 << 14;
        for (index, start) in [(0, 0), (7, 100), (of - 1, u64::from(u32::MAX))] {
            let keys = UniqueKeys::slice(index, of).unwrap().starting_at(start);
            let period = usize::try_from(keys.period()).unwrap();
            assert_eq!(period, 1 << 18);
            let first = keys.draw();
            let keys = keys.starting_at(start);
            assert_eq!(distinct(&keys, period).len(), period);
            assert_eq!(keys.draw(), first);
        }
    }

    #[test]
    fn slices_share_no_key_and_leave_none_out() {
        for of in [1, 3, 8, 1000] {
            let sum: u64 = (0..of)
                .map(|index| UniqueKeys::slice(index, of).unwrap().period())
                .sum();
            assert_eq!(sum, ALL);
        }
        // The ends of neighbours, where an overlap would show.
        for of in [3, 8] {
            let mut drawn = Vec::new();
            for index in 0..of {
                let keys = UniqueKeys::slice(index, of).unwrap();
                let last = keys.period() - 1000;
                drawn.extend(distinct(&keys.starting_at(last), 2000));
            }
            let all = drawn.len();
            drawn.sort_unstable();
            drawn.dedup();
            assert_eq!((drawn.len(), all), (2000 * of as usize, all));
        }
    }

    #[test]
    fn the_order_is_one_of_all_numbers() {
        // What undoes the multiplication: then no two numbers have one key.
        let inverse = (0..5).fold(1u32, |x, _| {
            x.wrapping_mul(2u32.wrapping_sub(FACTOR.wrapping_mul(x)))
        });
        assert_eq!(FACTOR.wrapping_mul(inverse), 1);
    }

    #[test]
    fn a_slice_that_is_not_there_is_refused() {
        for (index, of) in [(0, 0), (8, 8), (u32::MAX, 1)] {
            let error = UniqueKeys::slice(index, of).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Config);
        }
        assert_eq!(
            UniqueKeys::slice(u32::MAX - 1, u32::MAX).unwrap().period(),
            2
        );
    }

    #[test]
    fn processes_begin_at_different_places() {
        let starts: Vec<u32> = (0..16).map(|_| UniqueKeys::all().draw()).collect();
        assert!(starts.iter().any(|start| *start != starts[0]));
    }
}
