use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use chat_types::FillSource;

use crate::{Delivery, Error, ErrorKind};

/// How many keys there are. 0 is none of them: it might pass for a key that was left out.
const ALL: u64 = u32::MAX as u64;

/// Odd, so that multiplying by it puts all 32-bit numbers in a different order and leaves none out. Only 0 becomes 0.
const FACTOR: u32 = 0x9E37_79B1;

/// How fast the place at which a slice begins moves on, in keys a second: far faster than keys are drawn.
const PACE: u128 = 2_000;

/// The numbers by which the service knows a message again, such as `Random`: each comes once before any comes again.
///
/// A counter runs through all 32-bit numbers but 0, or through a slice of them, and a multiplication puts them in a
/// different order, the same one everywhere. So slices never meet: with one for each process, no two processes ever send
/// the same key. All that draw from one slice in one process share its counter.
///
/// A slice begins at a place that the date gives, which moves on by 2000 keys a second. So a process that is started
/// again begins behind all that the one before it has drawn, if that was no more than 2000 keys a second on the whole and
/// the date was not set back. Once the date has led through the whole slice, which takes 24 days by the number of slices,
/// it begins anew. Two processes that draw from one slice at the same time do meet.
///
/// Without slices each process begins at a place of its own by chance; two that send 200 keys a second meet within
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
    count: Arc<AtomicU64>,
    first: u64,
    period: u64,
}

/// Its index, and of how many it is one.
type Slice = (u32, u32);

impl UniqueKeys {
    /// All keys, from a random place on.
    #[must_use]
    pub fn all() -> Self {
        Self::of_process(1, ALL + 1, None, || fastrand::u64(..ALL))
    }

    /// Slice `index`, counted from 0, of `of` slices that share no key, from the place that the date gives.
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
        let edge = |index: u32| 1 + u64::from(index) * ALL / u64::from(of);
        let today = || place(SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default());
        Ok(Self::of_process(
            edge(index),
            edge(index + 1),
            Some((index, of)),
            today,
        ))
    }

    /// All in this process that draw from one slice draw on from one another.
    fn of_process(first: u64, end: u64, slice: Option<Slice>, begin: impl FnOnce() -> u64) -> Self {
        static COUNTS: Mutex<Vec<(Option<Slice>, Arc<AtomicU64>)>> = Mutex::new(Vec::new());
        let mut counts = COUNTS.lock().unwrap_or_else(PoisonError::into_inner);
        let known = counts.iter().find(|(of, _)| *of == slice);
        let count = known.map(|(_, count)| Arc::clone(count));
        let count = count.unwrap_or_else(|| {
            let count = Arc::new(AtomicU64::new(begin()));
            counts.push((slice, Arc::clone(&count)));
            count
        });
        Self {
            count,
            first,
            period: end - first,
        }
    }

    /// The same keys, from the `nth` on, and for itself.
    #[must_use]
    pub fn starting_at(mut self, nth: u64) -> Self {
        self.count = Arc::new(AtomicU64::new(nth % self.period));
        self
    }

    /// The same keys, for itself, as a process draws them that begins so long after 1970-01-01 00:00 UTC.
    #[must_use]
    pub fn starting_on(self, date: Duration) -> Self {
        self.starting_at(place(date))
    }

    /// After how many draws keys come again.
    #[must_use]
    pub fn period(&self) -> u64 {
        self.period
    }

    /// The next key, which is not 0.
    pub fn draw(&self) -> u32 {
        let nth = self.count.fetch_add(1, Ordering::Relaxed) % self.period;
        // Below 2^32 by the way slices are cut.
        u32::try_from(self.first + nth)
            .unwrap_or(1)
            .wrapping_mul(FACTOR)
    }
}

/// Where a process begins that starts at that date, before it is wrapped to the length of its slice.
fn place(date: Duration) -> u64 {
    u64::try_from(date.as_micros() * PACE / 1_000_000).unwrap_or_default()
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
    use std::time::Duration;

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
            // All slices together have one key less than there are numbers, which is the first one's.
            assert_eq!(period, (1 << 18) - usize::from(index == 0));
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
            1
        );
    }

    #[test]
    fn no_key_is_zero() {
        let keys = UniqueKeys::slice(0, 1).unwrap();
        let last = keys.period() - 1;
        let keys = keys.starting_at(last);
        assert!((0..3).all(|_| keys.draw() != 0));
    }

    #[test]
    fn a_process_that_starts_again_begins_behind_the_one_before() {
        const SECOND: u64 = 1_000;
        let keys = |millis: u64| {
            // What was drawn is no more than a second of the pace, and one process follows the other at once.
            let date = Duration::from_secs(1_750_000_000) + Duration::from_millis(millis);
            let keys = UniqueKeys::slice(2, 8).unwrap().starting_on(date);
            distinct(&keys, 2_000)
        };
        for of_slice in [0, 3_600 * SECOND, 1_000_000 * SECOND] {
            let (before, after) = (keys(of_slice), keys(of_slice + SECOND));
            assert_eq!(before.len(), 2_000);
            assert!(after.iter().all(|key| before.binary_search(key).is_err()));
        }
    }

    #[test]
    fn all_of_one_slice_in_a_process_draw_on_from_one_another() {
        let draw = |keys: &[UniqueKeys; 2]| {
            let mut drawn: Vec<u32> = keys.iter().flat_map(|keys| distinct(keys, 1_000)).collect();
            drawn.sort_unstable();
            drawn.dedup();
            drawn.len()
        };
        assert_eq!(draw(&[UniqueKeys::all(), UniqueKeys::all()]), 2_000);
        let slice = || UniqueKeys::slice(5, 77).unwrap();
        assert_eq!(draw(&[slice(), slice()]), 2_000);
    }
}
