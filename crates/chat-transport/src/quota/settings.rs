use std::fmt;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use foldhash::HashMap;

use super::shared::QuotaStore;

/// How a [`Quota`](super::Quota) differs from what the lanes themselves say.
///
/// ```
/// use std::time::Duration;
/// use chat_transport::QuotaSettings;
///
/// // The vendor has raised this one, and we trust another not to matter.
/// let settings = QuotaSettings::default()
///     .with_limit("openim/batchsendmsg", Duration::from_secs(1), 1000)
///     .without("openim/query_online_status");
/// # let _ = settings;
/// ```
#[derive(Debug, Clone)]
pub struct QuotaSettings {
    pub(super) on: bool,
    pub(super) max_lanes: usize,
    pub(super) scopes: HashMap<Box<str>, Changes>,
    pub(super) shared: Option<Sharing>,
}

/// What was said about one scope.
#[derive(Debug, Clone, Default)]
pub(super) struct Changes {
    pub(super) off: bool,
    limits: Vec<(Option<Box<str>>, Duration, u32)>,
}

impl Changes {
    /// The limit that was set for this key, or else for all keys.
    pub(super) fn limit(&self, key: &str, window: Duration) -> Option<u32> {
        let find = |wanted: Option<&str>| {
            self.limits
                .iter()
                .find(|(key, span, _)| key.as_deref() == wanted && *span == window)
                .map(|(_, _, limit)| *limit)
        };
        find(Some(key)).or_else(|| find(None))
    }
}

/// A store that other processes use as well.
#[derive(Clone)]
pub(super) struct Sharing {
    pub(super) store: Arc<dyn QuotaStore>,
    pub(super) processes: NonZeroU32,
    pub(super) flight: Duration,
}

impl fmt::Debug for Sharing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sharing")
            .field("processes", &self.processes)
            .field("flight", &self.flight)
            .finish_non_exhaustive()
    }
}

/// On, as the lanes say, for this process alone, with up to 65,536 lanes.
impl Default for QuotaSettings {
    fn default() -> Self {
        Self {
            on: true,
            max_lanes: 65_536,
            scopes: HashMap::default(),
            shared: None,
        }
    }
}

impl QuotaSettings {
    /// Lets everything pass.
    #[must_use]
    pub fn off() -> Self {
        Self {
            on: false,
            ..Self::default()
        }
    }

    /// Sets the limit of all lanes with this scope and window.
    #[must_use]
    pub fn with_limit(mut self, scope: impl Into<Box<str>>, window: Duration, limit: u32) -> Self {
        let changes = self.scopes.entry(scope.into()).or_default();
        changes.limits.insert(0, (None, window, limit));
        self
    }

    /// Sets the limit of the lane with this scope, key and window.
    #[must_use]
    pub fn with_key_limit(
        mut self,
        scope: impl Into<Box<str>>,
        key: impl Into<Box<str>>,
        window: Duration,
        limit: u32,
    ) -> Self {
        let changes = self.scopes.entry(scope.into()).or_default();
        changes.limits.insert(0, (Some(key.into()), window, limit));
        self
    }

    /// Takes no notice of lanes with this scope.
    #[must_use]
    pub fn without(mut self, scope: impl Into<Box<str>>) -> Self {
        self.scopes.entry(scope.into()).or_default().off = true;
        self
    }

    /// What was set: scopes, with the window of each limit, or with none where a scope is passed over.
    pub fn changes(&self) -> impl Iterator<Item = (&str, Option<Duration>)> {
        self.scopes.iter().flat_map(|(scope, changes)| {
            let limits = changes.limits.iter().map(|(_, window, _)| Some(*window));
            let all = limits.chain(changes.off.then_some(None));
            all.map(move |window| (&**scope, window))
        })
    }

    /// Remembers at most this many lanes. Idle ones are forgotten first; when all are in use, a call that needs one
    /// more is refused.
    #[must_use]
    pub const fn with_max_lanes(mut self, lanes: usize) -> Self {
        self.max_lanes = lanes;
        self
    }

    /// Shares the limits with `processes - 1` other processes through `store`.
    ///
    /// While the store is away, each process keeps to its part of each limit, rounded down; where that is nothing,
    /// calls are refused. It begins to do so one window, one `flight` and a second after the store went away, because others may
    /// have used everything just before. `flight` is the longest time that a request may be on its way: at least the time
    /// for one attempt. A transport whose attempts may take longer is not built, and a call whose attempts may is refused.
    ///
    /// A store without a memory, new or emptied, knows nothing of what was sent before. Until it is older than that could
    /// count, nothing passes: in each lane for one window, one `flight` and a second. For most that is seconds; a limit for a
    /// day is closed for a day. Processes that were all without the store when it lost its memory go on with their parts
    /// meanwhile. What an operator may do about it depends on the store, as `RedisQuota` says for Redis.
    #[must_use]
    pub fn shared(
        mut self,
        store: Arc<dyn QuotaStore>,
        processes: NonZeroU32,
        flight: Duration,
    ) -> Self {
        self.shared = Some(Sharing {
            store,
            processes,
            flight,
        });
        self
    }
}
