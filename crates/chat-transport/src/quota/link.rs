//! What this process knows of the store, and by which right its lanes let calls pass because of that.
//!
//! All processes together keep a limit in one of two ways. Either each asks the store, which knows of everything that
//! still counts; or each keeps to its own part. The store knows of everything unless it has lost its memory, or somebody let
//! calls pass while it was away and has not told it yet. So:
//!
//! * A store that does not answer is away. Calls go on, on the process's own part and without the store, when nothing
//!   that was let pass before can count any more.
//! * Each process asks the store now and then even if there are no calls, and first of all tells it what has passed
//!   without it. So for [`ALL_KNOW`] after its return, or after any silence as long as that, calls pass on the own part,
//!   and with the store's consent; then all processes have noticed that it was away, and have told it.
//! * A store that remembers less than counts is asked, but not trusted. The processes that lost it together with its
//!   memory stay on their parts, on which they all were; others let nobody pass.

use std::num::NonZeroU32;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::settings::Sharing;

/// If the answer to a question takes longer, the store is away.
pub(super) const ANSWER: Duration = Duration::from_secs(1);
/// How often each process sees after the store.
pub(super) const BEAT: Duration = Duration::from_millis(250);
/// It does nothing then if it was heard of within this time.
const QUIET: Duration = Duration::from_millis(500);
/// Within this time every process has noticed that the store is away or back, and has told it all: two pauses and an
/// answer, and what remains is for the telling.
const ALL_KNOW: Duration = Duration::from_secs(2);

/// By which right a lane lets calls pass at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Footing {
    /// The own part of the limit, or all of it.
    part: Option<NonZeroU32>,
    /// Nothing passes before.
    pub(super) opens_at: Duration,
    /// If it is a part: from then on it is all of it.
    pub(super) whole_at: Option<Duration>,
    /// Places that were taken in another epoch may not be due any more.
    pub(super) epoch: u64,
}

impl Footing {
    /// The whole limit.
    pub(super) const WHOLE: Self = Self::whole(0);

    const fn whole(epoch: u64) -> Self {
        Self {
            part: None,
            opens_at: Duration::ZERO,
            whole_at: None,
            epoch,
        }
    }

    pub(super) fn ceiling(&self, limit: u32) -> u32 {
        self.part.map_or(limit, |part| limit / part)
    }
}

/// How a call that has its places in this process goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// The store has to agree.
    Ask,
    /// On its own.
    Alone,
    /// Its places must be taken anew.
    Anew,
}

#[derive(Debug)]
pub(super) struct Link {
    processes: NonZeroU32,
    /// What was let pass may arrive until so much later, or be answered by the store, and all have noticed.
    lag: Duration,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    epoch: u64,
    away_since: Option<Duration>,
    /// When the last question was asked that was answered; nothing before the first one.
    heard_at: Option<Duration>,
    /// When it was heard again after a silence.
    back_at: Duration,
    /// Something has passed that it does not know of.
    untold: bool,
    memory: Option<Memory>,
    /// The store had lost its memory when it came back, and since then this process is on its own part, like all others
    /// who lost it then.
    apart_since: Option<Duration>,
    beats: bool,
}

/// How far back the store remembers: between these times, it said that it is so old.
#[derive(Debug, Clone, Copy)]
struct Memory {
    asked: Duration,
    at: Duration,
    age: Duration,
    /// What happened when it was so old or younger does not count as remembered.
    in_doubt: Duration,
}

impl Memory {
    /// When what it remembers reaches so far back.
    fn reaches(self, back: Duration) -> Duration {
        let age = self.age.saturating_sub(self.in_doubt);
        self.at.saturating_add(back.saturating_sub(age))
    }

    /// How much the clocks of the store and of this process may have drifted apart meanwhile, and a little more.
    fn tolerance(self, now: Duration) -> Duration {
        ANSWER.saturating_add(now.saturating_sub(self.at) / 4096)
    }

    /// What it remembers if it now says this, and whether that is not what was to be expected.
    ///
    /// A younger one has forgotten. An older one has had its clock put forward, by which it gave back places too early. A
    /// second loss right after the first one may go unnoticed, since nobody but those on their parts has passed in between.
    fn then(self, age: Duration, asked: Duration, now: Duration) -> (Self, bool) {
        let tolerance = self.tolerance(now);
        // From the end of one question to the beginning of the other, and from beginning to end; added crosswise, since
        // questions overlap.
        let younger =
            age.saturating_add(self.at).saturating_add(tolerance) < self.age.saturating_add(asked);
        let older =
            age.saturating_add(self.asked) > self.age.saturating_add(now).saturating_add(tolerance);
        let in_doubt = match (younger, older) {
            (true, _) => Duration::ZERO,
            (_, true) => age,
            // Its successor, so that drift does not add up.
            _ if asked >= self.at => self.in_doubt,
            _ => return (self, false),
        };
        let new = Self {
            asked,
            at: now,
            age,
            in_doubt,
        };
        (new, younger || older)
    }
}

impl Link {
    pub(super) fn new(sharing: &Sharing) -> Self {
        Self {
            processes: sharing.processes,
            lag: sharing.flight.saturating_add(ANSWER).max(ALL_KNOW),
            state: Mutex::default(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// For how long a place is held for a call that is never heard of again, but for the window.
    pub(super) fn lag(&self) -> Duration {
        self.lag
    }

    /// For how long what was let pass a moment ago may count in a window.
    fn shadow(&self, span: Duration) -> Duration {
        span.saturating_add(self.lag)
    }

    pub(super) fn footing(&self, span: Duration, now: Duration) -> Footing {
        let state = self.state();
        let part = |opens_at, whole_at| Footing {
            part: Some(self.processes),
            opens_at,
            whole_at,
            epoch: state.epoch,
        };
        let shadow = self.shadow(span);
        if let Some(since) = state.away_since {
            return part(since.saturating_add(shadow), None);
        }
        let Some(memory) = state.memory else {
            // Nobody passes without a place from the store, and after the first one this is decided anew.
            return Footing::whole(state.epoch);
        };
        let trusted_at = memory.reaches(shadow);
        let mut whole_at = trusted_at.max(state.back_at.saturating_add(ALL_KNOW));
        if state.untold {
            whole_at = whole_at.max(now.saturating_add(BEAT));
        }
        if whole_at <= now {
            return Footing::whole(state.epoch);
        }
        let opens_at = match state.apart_since {
            _ if trusted_at <= now => Duration::ZERO,
            Some(since) => trusted_at.min(since.saturating_add(shadow)),
            None => trusted_at,
        };
        part(opens_at, Some(whole_at))
    }

    pub(super) fn epoch(&self) -> u64 {
        self.state().epoch
    }

    /// How a call goes on that took its places in this epoch. If alone, `note` is called at the same moment.
    pub(super) fn way(&self, epoch: u64, note: impl FnOnce()) -> Way {
        let mut state = self.state();
        if state.epoch != epoch {
            Way::Anew
        } else if state.away_since.is_none() {
            Way::Ask
        } else {
            state.untold = true;
            note();
            Way::Alone
        }
    }

    /// The store does not answer; gives whether that is new.
    pub(super) fn lost(&self, now: Duration) -> bool {
        let mut state = self.state();
        let new = state.away_since.is_none();
        if new {
            state.away_since = Some(now);
            state.epoch += 1;
        }
        new
    }

    /// It answered a question of a call.
    pub(super) fn heard(&self, asked: Duration, now: Duration) {
        let mut state = self.state();
        if state.away_since.is_none() {
            state.heard(asked, now);
        }
    }

    /// It remembers so far back.
    pub(super) fn remembers(&self, age: Duration, asked: Duration, now: Duration) {
        let mut state = self.state();
        if state.away_since.is_none() && state.forgot(age, asked, now) {
            state.apart_since = None;
            state.epoch += 1;
        }
    }

    /// It answered somebody who looked for it; gives whether it had been away.
    pub(super) fn found(&self, age: Duration, asked: Duration, now: Duration) -> bool {
        let mut state = self.state();
        let away_since = state.away_since.take();
        state.heard(asked, now);
        if away_since.is_some() {
            state.back_at = now;
        }
        if state.forgot(age, asked, now) {
            // Only a long absence was one for all.
            let long = |since: &Duration| now.saturating_sub(*since) >= ALL_KNOW;
            state.apart_since = away_since.filter(long);
            state.epoch += 1;
        }
        away_since.is_some()
    }

    /// Whether it should be looked for.
    pub(super) fn is_due(&self, now: Duration) -> bool {
        let state = self.state();
        let quiet = |heard: Duration| now.saturating_sub(heard) >= QUIET;
        state.away_since.is_some() || state.untold || state.heard_at.is_none_or(quiet)
    }

    pub(super) fn is_untold(&self) -> bool {
        let state = self.state();
        state.untold && state.away_since.is_none()
    }

    /// Everything was told that had passed in this epoch and before.
    pub(super) fn told(&self, epoch: u64) {
        let mut state = self.state();
        if state.epoch == epoch {
            state.untold = false;
        }
    }

    /// Gives `true` to one who then has to look for the store until [`rest`](Self::rest).
    pub(super) fn begin(&self) -> bool {
        !std::mem::replace(&mut self.state().beats, true)
    }

    pub(super) fn rest(&self) {
        self.state().beats = false;
    }
}

impl State {
    fn heard(&mut self, asked: Duration, now: Duration) {
        let silent = |heard: Duration| now.saturating_sub(heard) > ALL_KNOW;
        if self.heard_at.is_none_or(silent) {
            self.back_at = now;
            self.epoch += 1;
        }
        self.heard_at = self.heard_at.max(Some(asked));
    }

    fn forgot(&mut self, age: Duration, asked: Duration, now: Duration) -> bool {
        let first = Memory {
            asked,
            at: now,
            age,
            in_doubt: Duration::ZERO,
        };
        let (memory, forgot) = match self.memory {
            None => (first, true),
            Some(memory) => memory.then(age, asked, now),
        };
        self.memory = Some(memory);
        forgot
    }
}
