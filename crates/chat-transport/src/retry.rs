use std::time::Duration;

use crate::Resend;

/// How often and at what pace a call is tried again.
///
/// The policy says how much is worth trying; whether a request *may* be sent again is decided by its
/// [`Resend`] class and by what happened to it.
///
/// ```
/// use std::time::Duration;
/// use chat_transport::RetryPolicy;
///
/// let patient = RetryPolicy::default()
///     .with_max_attempts(6)
///     .with_backoff(Duration::from_millis(200), Duration::from_secs(5));
/// assert_eq!(patient.max_attempts(), 6);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    backoff: Pace,
    refused: Pace,
}

/// Pauses that double from `base` until they reach `max`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pace {
    base: Duration,
    max: Duration,
}

impl Pace {
    fn ceiling(self, retry: u32) -> Duration {
        let factor = 1_u32.checked_shl(retry).unwrap_or(u32::MAX);
        self.base.saturating_mul(factor).min(self.max)
    }
}

impl RetryPolicy {
    /// One attempt. Only a signature that has expired is still renewed, once.
    #[must_use]
    pub const fn off() -> Self {
        Self {
            max_attempts: 1,
            backoff: Pace {
                base: Duration::ZERO,
                max: Duration::ZERO,
            },
            refused: Pace {
                base: Duration::ZERO,
                max: Duration::ZERO,
            },
        }
    }

    /// How many attempts a call may take, the first included. Zero counts as one.
    #[must_use]
    pub const fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// Pauses after faults: a random time between nothing and a limit, which starts at `base` and doubles with each
    /// attempt up to `max`.
    #[must_use]
    pub const fn with_backoff(mut self, base: Duration, max: Duration) -> Self {
        self.backoff = Pace { base, max };
        self
    }

    /// Pauses after a refusal before work, which mostly means "too many calls": a random time between half the
    /// limit and the limit.
    #[must_use]
    pub const fn with_refused_backoff(mut self, base: Duration, max: Duration) -> Self {
        self.refused = Pace { base, max };
        self
    }

    /// How many attempts a call may take.
    #[must_use]
    pub const fn max_attempts(&self) -> u32 {
        self.max_attempts
    }
}

/// Three attempts; pauses of up to 100 ms, doubling to 2 s; after refusals 1 s, doubling to 5 s.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            backoff: Pace {
                base: Duration::from_millis(100),
                max: Duration::from_secs(2),
            },
            refused: Pace {
                base: Duration::from_secs(1),
                max: Duration::from_secs(5),
            },
        }
    }
}

/// How an attempt ended, as far as a further one is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    NotSent,
    RefusedBeforeWork,
    Unknown,
    SignatureExpired,
    /// Nothing would change by trying again.
    Final,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    Stop,
    Again { after: Duration, sign_anew: bool },
}

/// The course of one call. Knows no network and no clock: it is told what happened and when.
#[derive(Debug)]
pub(crate) struct Course<'p> {
    policy: &'p RetryPolicy,
    resend: Resend,
    /// What `Never` forbids is allowed for now, since somebody will ask first.
    asks: bool,
    attempt_timeout: Duration,
    deadline: Duration,
    attempts: u32,
    resigned: bool,
    attempt_began: Duration,
    /// The date at that moment, in seconds.
    date: u64,
    /// When the first attempt with an unknown outcome began, and its date.
    first_unknown: Option<(Duration, u64)>,
    /// Whether there was one before the last attempt.
    earlier_unknown: bool,
}

impl<'p> Course<'p> {
    pub(crate) fn new(
        policy: &'p RetryPolicy,
        resend: Resend,
        attempt_timeout: Duration,
        deadline: Duration,
    ) -> Self {
        Self {
            policy,
            resend,
            asks: false,
            attempt_timeout,
            deadline,
            attempts: 0,
            resigned: false,
            attempt_began: Duration::ZERO,
            date: 0,
            first_unknown: None,
            earlier_unknown: false,
        }
    }

    pub(crate) const fn attempt_timeout(&self) -> Duration {
        self.attempt_timeout
    }

    /// With an inquiry before each resend that the class forbids.
    pub(crate) fn asking(mut self, asks: bool) -> Self {
        self.asks = asks && self.resend == Resend::Never;
        self
    }

    /// Whether the next attempt needs an inquiry first. What an earlier one has found does not hold for ever: an attempt
    /// that was lost may arrive late.
    pub(crate) fn must_ask(&self) -> bool {
        self.asks && self.unknown()
    }

    /// How long the attempt that has begun may wait for a connection, if there is another address to go to: not so long
    /// that no time is left for that one.
    pub(crate) fn patience(&self) -> Duration {
        let left = self.deadline.saturating_sub(self.attempt_began);
        if self.attempts < self.policy.max_attempts {
            left / 2
        } else {
            left
        }
    }

    /// Notes the date of the attempt that is about to be opened, in seconds. Tells whether the class allows it then.
    ///
    /// The time since the call began may stand still while the machine sleeps, and the date does not. It comes in whole
    /// seconds and may be set meanwhile, so it only says when it is far too late.
    pub(crate) fn allows_on(&mut self, date: u64) -> bool {
        self.date = date;
        match (self.first_unknown, self.resend) {
            (Some((_, first)), Resend::Within(window)) => {
                let passed = Duration::from_secs(date.saturating_sub(first).saturating_sub(1));
                passed.saturating_add(self.attempt_timeout) <= window
            }
            _ => true,
        }
    }

    /// Opens an attempt and gives the time that it may take; `None` if it is too late for one.
    pub(crate) fn begin(&mut self, now: Duration) -> Option<Duration> {
        if now >= self.latest() {
            return None;
        }
        let left = self.deadline.saturating_sub(now);
        self.attempts = self.attempts.saturating_add(1);
        self.attempt_began = now;
        self.earlier_unknown = self.unknown();
        Some(left.min(self.attempt_timeout))
    }

    /// Closes an attempt. `dice` is any random number.
    pub(crate) fn end(&mut self, outcome: Outcome, now: Duration, dice: u32) -> Next {
        if outcome == Outcome::Unknown {
            self.first_unknown
                .get_or_insert((self.attempt_began, self.date));
        }

        let sign_anew = outcome == Outcome::SignatureExpired;
        let allowed = match outcome {
            Outcome::Final => false,
            Outcome::SignatureExpired => !self.resigned,
            Outcome::NotSent | Outcome::RefusedBeforeWork | Outcome::Unknown => {
                self.attempts < self.policy.max_attempts
            }
        };
        if !allowed {
            return Next::Stop;
        }

        let after = self.pause(outcome, dice);
        let then = now.saturating_add(after);
        if then >= self.deadline || !self.may_begin_at(then) {
            return Next::Stop;
        }
        self.resigned |= sign_anew;
        Next::Again { after, sign_anew }
    }

    /// The next attempt must begin before this. Waiting for a place may not outlast the class either.
    pub(crate) fn latest(&self) -> Duration {
        match (self.first_unknown, self.resend) {
            (Some((first, _)), Resend::Within(window)) => {
                let last = first
                    .saturating_add(window)
                    .saturating_sub(self.attempt_timeout);
                // At `last` itself an attempt may still begin.
                self.deadline
                    .min(last.saturating_add(Duration::from_nanos(1)))
            }
            _ => self.deadline,
        }
    }

    /// Whether the class allows an attempt that begins `then`. As long as nothing unknown has happened, it does.
    /// After that a repeat must reach the service while it still knows the first one, and it may take its whole time
    /// to arrive.
    fn may_begin_at(&self, then: Duration) -> bool {
        let Some((first, _)) = self.first_unknown else {
            return true;
        };
        match self.resend {
            Resend::Always => true,
            Resend::Never => self.asks,
            Resend::Within(window) => {
                then.saturating_add(self.attempt_timeout) <= first.saturating_add(window)
            }
        }
    }

    fn pause(&self, outcome: Outcome, dice: u32) -> Duration {
        let retry = self.attempts.saturating_sub(1);
        let share = |limit: Duration| {
            let part = f64::from(dice) / f64::from(u32::MAX);
            Duration::try_from_secs_f64(limit.as_secs_f64() * part).unwrap_or(limit)
        };
        match outcome {
            Outcome::SignatureExpired | Outcome::Final => Duration::ZERO,
            Outcome::NotSent | Outcome::Unknown => share(self.policy.backoff.ceiling(retry)),
            Outcome::RefusedBeforeWork => {
                let half = self.policy.refused.ceiling(retry) / 2;
                half + share(half)
            }
        }
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether any attempt so far may have been carried out.
    pub(crate) fn unknown(&self) -> bool {
        self.first_unknown.is_some()
    }

    /// The same for the attempts before the last one.
    pub(crate) fn earlier_unknown(&self) -> bool {
        self.earlier_unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// However late a place was granted, and by whom: the repeat is not made once its time is over.
    #[test]
    fn a_repeat_begins_in_its_time_or_not_at_all() {
        let policy = RetryPolicy::default();
        let again = |then: Duration| {
            let within = Resend::Within(8 * SECOND);
            let mut course = Course::new(&policy, within, SECOND, 60 * SECOND);
            assert_eq!(course.begin(SECOND), Some(SECOND));
            let next = course.end(Outcome::Unknown, 2 * SECOND, 0);
            assert_ne!(next, Next::Stop);
            course.begin(then).is_some()
        };
        assert!(again(8 * SECOND), "it arrives by the ninth second");
        assert!(!again(8 * SECOND + Duration::from_millis(1)));
    }
}
