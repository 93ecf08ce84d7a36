//! How often commands may be called, and how that is counted.

mod counter;
mod meters;
mod table;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::time::Duration;

pub(crate) use meters::{Meters, Stage};
pub(crate) use table::{TABLE, Table};

/// How often commands may be called: as documented, unless something here says otherwise.
///
/// A limit is named after its command, `service/command`, or after the bucket that several commands share. A second
/// one of the same command is `service/command#2`. `GET /_emu/v1/apps/{sdkappid}/limits` lists all names.
///
/// ```
/// use std::time::Duration;
///
/// use chat_emulator::{Emulator, Limits, WindowModel};
///
/// let limits = Limits::documented()
///     .model(WindowModel::Calendar)
///     .limit("im_open_login_svc/account_import", 3, Duration::from_secs(60))
///     .without("im_open_login_svc/account_check");
/// let builder = Emulator::builder().limits(limits);
/// # let _ = builder;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Limits {
    pub(crate) on: bool,
    pub(crate) model: WindowModel,
    pub(crate) overrides: BTreeMap<Box<str>, Option<Allowance>>,
}

/// So many within a length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Allowance {
    /// How many calls, or items where items are counted.
    pub count: u32,
    /// Within which time.
    pub per: Duration,
}

impl Allowance {
    pub(crate) const fn new(count: u32, per: Duration) -> Self {
        Self { count, per }
    }
}

/// Over which stretches of time calls are counted. Which the service has is not documented.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum WindowModel {
    /// Over every stretch of that length, wherever it begins.
    #[default]
    Sliding,
    /// Over the seconds, minutes, hours of the clock: each begins at a multiple of its length since 1970 began (UTC).
    Calendar,
}

impl Limits {
    /// As documented, over sliding windows.
    pub const fn documented() -> Self {
        Self {
            on: true,
            model: WindowModel::Sliding,
            overrides: BTreeMap::new(),
        }
    }

    /// None: everything may be called as often as one likes.
    pub const fn off() -> Self {
        Self {
            on: false,
            model: WindowModel::Sliding,
            overrides: BTreeMap::new(),
        }
    }

    /// Counts over such windows.
    pub const fn model(mut self, model: WindowModel) -> Self {
        self.model = model;
        self
    }

    /// Replaces the documented value of one limit: at most `count` within `per`, which is at least a microsecond.
    pub fn limit(mut self, name: impl Into<Box<str>>, count: u32, per: Duration) -> Self {
        let per = per.max(Duration::from_micros(1));
        let allowance = Allowance::new(count, per);
        self.overrides.insert(name.into(), Some(allowance));
        self
    }

    /// Lifts one limit.
    pub fn without(mut self, name: impl Into<Box<str>>) -> Self {
        self.overrides.insert(name.into(), None);
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::documented()
    }
}

/// No limit has this name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLimit(pub(crate) Box<str>);

impl fmt::Display for UnknownLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no call frequency is named {:?}; it is named after its command, as service/command, or after its bucket",
            self.0
        )
    }
}

impl Error for UnknownLimit {}

/// A limit of an app, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LimitReport {
    /// Its name; see [`Limits`].
    pub name: String,
    /// The commands that share it, as `service/command`.
    pub commands: Vec<&'static str>,
    /// What the documentation says.
    pub documented: Allowance,
    /// What holds; none: any number.
    pub in_force: Option<Allowance>,
    /// Fields of the request whose values each have a counter of their own; empty: one for the app.
    pub key: &'static [&'static str],
    /// The list of the request whose items are counted; none: calls are counted.
    pub counts: Option<&'static str>,
    /// What is answered over the limit.
    pub code: i64,
    /// Whether the vendor raises it on request.
    pub adjustable: bool,
    /// How much of it is used now; where keys have counters of their own, by the key that has used most.
    pub used: u64,
    /// How many keys have used any of it now.
    pub keys: usize,
    /// How many calls were let through since the app began or was reset.
    pub admitted: u64,
    /// How many calls were refused since then.
    pub refused: u64,
}
