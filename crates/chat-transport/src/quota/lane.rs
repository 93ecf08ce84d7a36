use std::fmt;
use std::time::Duration;

/// One limit that a call comes under: at most `limit` in any time of length `window`.
///
/// Calls that name the same scope, key and window share the limit. What the first of them says about the limit holds
/// as long as the lane is in use.
///
/// ```
/// use std::time::Duration;
/// use chat_transport::Lane;
///
/// let second = Duration::from_secs(1);
/// let command = Lane::new("group_open_http_svc/send_group_msg", 200, second);
/// let group = Lane::new("one group", 40, second).with_key("@TGS#1");
/// let receivers = Lane::new("receivers", 12_000, 60 * second).with_weight(500);
/// # let _ = (command, group, receivers);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Lane<'a> {
    pub(super) scope: &'a str,
    pub(super) key: &'a str,
    pub(super) limit: u32,
    pub(super) window: Duration,
    pub(super) weight: u32,
}

impl<'a> Lane<'a> {
    /// A limit that everybody shares who names this scope. The call counts once.
    #[must_use]
    pub const fn new(scope: &'a str, limit: u32, window: Duration) -> Self {
        Self {
            scope,
            key: "",
            limit,
            window,
            weight: 1,
        }
    }

    /// Gives each value of `key` a limit of its own, such as each group.
    #[must_use]
    pub const fn with_key(mut self, key: &'a str) -> Self {
        self.key = key;
        self
    }

    /// Counts the call this many times, such as once per receiver. With 0 it does not count.
    #[must_use]
    pub const fn with_weight(mut self, weight: u32) -> Self {
        self.weight = weight;
        self
    }

    /// What is limited.
    #[must_use]
    pub const fn scope(&self) -> &'a str {
        self.scope
    }

    /// Whose limit it is; empty if all share it.
    #[must_use]
    pub const fn key(&self) -> &'a str {
        self.key
    }

    /// How many may pass in one window.
    #[must_use]
    pub const fn limit(&self) -> u32 {
        self.limit
    }

    /// The length of a window.
    #[must_use]
    pub const fn window(&self) -> Duration {
        self.window
    }

    /// How many times the call counts.
    #[must_use]
    pub const fn weight(&self) -> u32 {
        self.weight
    }
}

/// Without the key: it may name a user.
impl fmt::Debug for Lane<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lane")
            .field("scope", &self.scope)
            .field("limit", &self.limit)
            .field("window", &self.window)
            .field("weight", &self.weight)
            .finish_non_exhaustive()
    }
}

/// What to do when a lane is full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum QuotaMode {
    /// Wait for a turn as long as the call may take. A turn that would surely come too late is not waited for.
    #[default]
    Wait,
    /// Fail at once.
    Try,
}

/// Why a lane did not let a call pass. Nothing was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaRefusal {
    scope: Box<str>,
    limit: u32,
    window: Duration,
    wait: Option<Duration>,
}

impl QuotaRefusal {
    pub(super) fn new(scope: &str, limit: u32, window: Duration, wait: Option<Duration>) -> Self {
        Self {
            scope: scope.into(),
            limit,
            window,
            wait,
        }
    }

    /// The scope of the lane.
    #[must_use]
    pub fn scope(&self) -> &str {
        &self.scope
    }

    /// How many the lane lets pass in one window at present.
    #[must_use]
    pub fn limit(&self) -> u32 {
        self.limit
    }

    /// The length of its window.
    #[must_use]
    pub fn window(&self) -> Duration {
        self.window
    }

    /// How long the call would have had to wait, as far as it can be foreseen. `None`: it would never pass, since it
    /// counts for more than the whole limit, or more lanes are in use at once than are allowed.
    #[must_use]
    pub fn wait(&self) -> Option<Duration> {
        self.wait
    }
}

impl fmt::Display for QuotaRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            scope,
            limit,
            window,
            wait,
        } = self;
        write!(f, "`{scope}`, {limit} in {window:?}: ")?;
        match wait {
            Some(Duration::ZERO) => f.write_str("others wait before it"),
            Some(wait) => write!(f, "its turn would come in {wait:?}"),
            None => f.write_str("it can never have its turn"),
        }
    }
}

impl std::error::Error for QuotaRefusal {}
