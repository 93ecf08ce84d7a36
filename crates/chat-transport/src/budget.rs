use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Resends that all calls of a client share, so that an outage is not made worse by everybody's trying again.
///
/// Each call adds a part of a resend, and each resend takes a whole one, and so does each call of an
/// [`Inquiry`](crate::Inquiry) before a resend. In the long run the service sees at most `1 + ratio` times as many requests as
/// there are calls. Clones are the same budget.
///
/// ```
/// use chat_transport::RetryBudget;
///
/// let generous = RetryBudget::new(0.5, 100);
/// let none = RetryBudget::unlimited();
/// # let _ = (generous, none);
/// ```
#[derive(Clone)]
pub struct RetryBudget(Option<Arc<Bucket>>);

/// In thousandths of a resend.
struct Bucket {
    tokens: AtomicU64,
    income: u64,
    capacity: u64,
}

const WHOLE: u64 = 1000;

impl RetryBudget {
    /// `ratio` resends per call, from 0 to 1000; at most `reserve` are saved up, and that many are there at the start.
    #[must_use]
    pub fn new(ratio: f64, reserve: u32) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and a million"
        )]
        let income = (ratio.clamp(0.0, 1000.0) * WHOLE as f64).round() as u64;
        let capacity = u64::from(reserve) * WHOLE;
        Self(Some(Arc::new(Bucket {
            tokens: AtomicU64::new(capacity),
            income,
            capacity,
        })))
    }

    /// Every resend that the policy asks for.
    #[must_use]
    pub const fn unlimited() -> Self {
        Self(None)
    }

    /// How many resends could be made now, if there is a limit.
    #[must_use]
    pub fn left(&self) -> Option<u64> {
        let bucket = self.0.as_ref()?;
        Some(bucket.tokens.load(Ordering::Relaxed) / WHOLE)
    }

    /// A call has begun.
    pub(crate) fn earn(&self) {
        if let Some(bucket) = &self.0 {
            let add = |tokens: u64| {
                (tokens < bucket.capacity).then(|| (tokens + bucket.income).min(bucket.capacity))
            };
            // A full bucket stays as it is.
            let _ = bucket
                .tokens
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
        }
    }

    /// Whether there are so many resends left. If so, they are gone now.
    pub(crate) fn spend(&self, count: u8) -> bool {
        self.0.as_ref().is_none_or(|bucket| {
            bucket
                .tokens
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                    tokens.checked_sub(u64::from(count) * WHOLE)
                })
                .is_ok()
        })
    }
}

/// 0.15 per call and up to 25 saved: from 500 calls on, the service sees at most 1.2 times as many requests.
impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(0.15, 25)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RetryBudget").field(&self.left()).finish()
    }
}
