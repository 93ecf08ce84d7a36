use std::time::Duration;

use super::window::A_WHILE;

/// Windows without refusal before a lowered limit is raised again; so many more each time that a raise was refused, up to
/// the second number. No window counts for longer than [`A_WHILE`].
const QUIET: u32 = 4;
const LONGEST_QUIET: u32 = 8;
/// The first raise is this part of the limit; each further one is twice as large, up to the second part.
const FIRST_RAISE: u32 = 128;
const LARGEST_RAISE: u32 = 16;
/// What repeated refusals take away: this part of the level at first, when a lower level has proved right before, or the
/// second one when nothing is known; twice as much each time, up to the third.
const CAREFUL_CUT: u32 = 32;
const BOLD_CUT: u32 = 6;
const LARGEST_CUT: u32 = 4;
/// For one window after a level that may still be far too high, this part of it may be under way at once.
const ROW: u32 = 32;

/// Follows a limit of the service that is lower than it ought to be.
///
/// The first refusal in a while says that no more pass than did in the last window, but takes away half at most: others
/// may have had their share. Further ones soon after say that
/// even this is too much. Calls that were under way when the level fell say nothing new. After each fall
/// one call goes ahead alone, and each row of calls that passes makes the next row wider: by one while the level may still
/// be far too high, so that it costs few refusals and not a crowd of them, and else twice as wide, so that calls which take
/// long are not held up.
#[derive(Debug)]
pub(super) struct Adaptive {
    limit: u32,
    /// The pace of all changes.
    span: Duration,
    level: u32,
    raise: u32,
    cut: u32,
    cut_at: Option<Duration>,
    raise_at: Duration,
    quiet: u32,
    /// The last refusal was not about a small raise, so the level may still be far too high.
    unsure: bool,
    /// How many may be under way at once.
    abreast: u32,
    /// How many have passed since that number rose.
    row: u32,
}

impl Adaptive {
    pub(super) fn new(limit: u32, span: Duration) -> Self {
        Self {
            limit,
            span: span.min(A_WHILE),
            level: limit,
            raise: 0,
            cut: 0,
            cut_at: None,
            raise_at: Duration::ZERO,
            quiet: 0,
            unsure: false,
            abreast: u32::MAX,
            row: 0,
        }
    }

    pub(super) fn level(&self) -> u32 {
        self.level
    }

    pub(super) fn abreast(&self) -> u32 {
        self.abreast
    }

    /// A call that left at `departed` was not refused.
    pub(super) fn passed(&mut self, departed: Duration) {
        let Some(cut_at) = self.cut_at.filter(|at| departed >= *at) else {
            return;
        };
        self.row = self.row.saturating_add(1);
        let narrow = self.unsure && departed < cut_at.saturating_add(self.span);
        let widest = if narrow {
            (self.level / ROW).max(2)
        } else {
            u32::MAX
        };
        if self.row >= self.abreast && self.abreast < widest {
            let more = if narrow { 1 } else { self.abreast };
            self.abreast = self.abreast.saturating_add(more);
            self.row = 0;
        }
    }

    pub(super) fn catch_up(&mut self, now: Duration) {
        while self.level < self.limit && now >= self.raise_at {
            self.level = self.level.saturating_add(self.raise).min(self.limit);
            self.raise = self.raise.saturating_mul(2).min(self.part(LARGEST_RAISE));
            self.raise_at = self.raise_at.saturating_add(self.span);
        }
        if self.level == self.limit {
            self.abreast = u32::MAX;
            self.quiet = 0;
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
        self.unsure = !quiet || self.level == self.limit;
        let level = if quiet {
            self.quiet = (self.quiet + QUIET).min(LONGEST_QUIET);
            self.cut = if self.level == self.limit {
                BOLD_CUT
            } else {
                CAREFUL_CUT
            };
            passed.max(self.level / 2).min(self.level)
        } else {
            let less = (self.level / self.cut).max(1);
            self.cut = (self.cut / 2).max(LARGEST_CUT);
            self.level.saturating_sub(less)
        };
        self.level = level.max(1).min(self.limit);
        self.abreast = 1;
        self.row = 0;
        self.raise = self.part(FIRST_RAISE);
        self.cut_at = Some(now);
        self.raise_at = now.saturating_add(self.span * self.quiet);
        Some(self.level)
    }

    fn part(&self, of: u32) -> u32 {
        (self.limit / of).max(1)
    }
}
