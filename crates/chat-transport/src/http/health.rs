use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Host, Hosts};

/// How long the primary is passed over after it could not be reached; twice as long after each further failure, up to the
/// second.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Remembers whether the primary address can be reached.
///
/// Once no connection to it could be opened, calls go to the backup. After a pause one call tries the primary again;
/// while it is under way, the others stay with the backup.
#[derive(Debug, Default)]
pub(super) struct Health(Mutex<Option<Down>>);

#[derive(Debug, Clone, Copy)]
struct Down {
    since: Duration,
    pause: Duration,
    try_at: Duration,
}

impl Health {
    fn down(&self) -> MutexGuard<'_, Option<Down>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where the next attempt goes.
    pub(super) fn choose(&self, hosts: &Hosts, now: Duration) -> Host {
        let mut down = self.down();
        match &mut *down {
            Some(state) if now < state.try_at => hosts.other(Host::Primary),
            Some(state) => {
                // This attempt tries; should nobody hear of it again, another one does after the pause.
                state.try_at = now.saturating_add(state.pause);
                Host::Primary
            }
            None => Host::Primary,
        }
    }

    /// The attempt that began then had a connection. Gives whether that is news.
    pub(super) fn reached(&self, host: Host, began: Duration) -> bool {
        let mut down = self.down();
        let news = host == Host::Primary && down.is_some_and(|state| began >= state.since);
        if news {
            *down = None;
        }
        news
    }

    /// The attempt that began then could not open a connection. Gives whether that is news.
    pub(super) fn unreachable(&self, host: Host, began: Duration, now: Duration) -> bool {
        let mut down = self.down();
        match (host, *down) {
            // Neither can be reached: the primary is the better guess.
            (Host::Backup, _) => {
                *down = None;
                false
            }
            // It set out before that was known.
            (Host::Primary, Some(state)) if began <= state.since => false,
            (Host::Primary, before) => {
                let pause = before.map_or(FIRST_PAUSE, |state| {
                    state.pause.saturating_mul(2).min(LONGEST_PAUSE)
                });
                *down = Some(Down {
                    since: now,
                    pause,
                    try_at: now.saturating_add(pause),
                });
                before.is_none()
            }
        }
    }
}
