use std::time::Duration;

/// Windows without refusal before a lowered limit is raised again.
const QUIET: u32 = 4;
/// The first raise is this part of the limit; each further one is twice as large.
const FIRST_RAISE: u32 = 128;
/// A repeated refusal takes this part of the level away.
const CUT: u32 = 8;

/// Follows a limit of the service that is lower than it ought to be.
///
/// The first refusal in a while says how many pass: those that passed in the last window. A further one soon after
/// says that even this was too much. Calls that were under way when the level fell say nothing new.
#[derive(Debug)]
pub(super) struct Adaptive {
    limit: u32,
    span: Duration,
    level: u32,
    raise: u32,
    cut_at: Option<Duration>,
    raise_at: Duration,
}

impl Adaptive {
    pub(super) fn new(limit: u32, span: Duration) -> Self {
        Self {
            limit,
            span,
            level: limit,
            raise: 0,
            cut_at: None,
            raise_at: Duration::ZERO,
        }
    }

    pub(super) fn level(&self) -> u32 {
        self.level
    }

    pub(super) fn catch_up(&mut self, now: Duration) {
        while self.level < self.limit && now >= self.raise_at {
            self.level = self.level.saturating_add(self.raise).min(self.limit);
            self.raise = self.raise.saturating_mul(2);
            self.raise_at = self.raise_at.saturating_add(self.span);
        }
    }

    /// A call that left at `departed` was refused; `passed` others were not, within the last window. Gives the new
    /// level if there is one.
    pub(super) fn cut(&mut self, departed: Duration, now: Duration, passed: u32) -> Option<u32> {
        let quiet = match self.cut_at {
            Some(at) if departed < at => return None,
            Some(at) => now > at.saturating_add(self.span * 2),
            None => true,
        };
        let lower = self.level - (self.level / CUT).max(1).min(self.level);
        let level = if quiet { passed.min(self.level) } else { lower };
        self.level = level.max(1).min(self.limit);
        self.raise = (self.limit / FIRST_RAISE).max(1);
        self.cut_at = Some(now);
        self.raise_at = now.saturating_add(self.span * QUIET);
        Some(self.level)
    }
}
