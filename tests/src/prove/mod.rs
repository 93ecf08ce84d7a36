//! What the client promises, put to the test over real sockets: many calls, faults, several processes.
//!
//! Each proof counts at the emulator and never at the client, has a control that must fail in the same run, and asks
//! itself whether what it relies on has happened. `cargo xtask prove` runs them.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a proof that cannot be set up has failed"
)]

pub mod classes;
pub mod deadline;
pub mod exactly_once;
mod gateway;
pub mod keys;
mod looking;
mod naive;
pub mod outage;
pub mod process;
pub mod quota;
mod redis;
mod report;
pub mod shared;
mod stand;

use std::pin::Pin;
use std::time::Duration;

pub use report::Report;

/// How much of a proof is wanted.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Plan {
    /// Where chance begins.
    pub seed: u64,
    /// How long a proof that takes its time may measure.
    pub duration: Option<Duration>,
    /// How many calls, for proofs that count calls.
    pub size: Option<u64>,
    /// Whether the small form will do.
    pub short: bool,
}

impl Plan {
    /// The small form, for tests.
    #[must_use]
    pub fn short() -> Self {
        Self {
            seed: 1,
            short: true,
            ..Self::default()
        }
    }

    /// The same with so many calls, but at least one: none prove nothing.
    #[must_use]
    pub fn of_size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }

    fn calls(&self, short: u64, full: u64) -> u64 {
        let usual = if self.short { short } else { full };
        self.size.unwrap_or(usual).max(1)
    }

    fn seconds(&self, short: u64, full: u64) -> Duration {
        let usual = if self.short { short } else { full };
        self.duration.unwrap_or(Duration::from_secs(usual))
    }

    /// How much of a limit of a second has to be used. The short form is for machines that have other work as well: a
    /// place comes back a window after its answer, so what nobody can avoid, which takes `round_trip`, is not asked of the
    /// client. It may take as long three times: to the store, to the service, and in the crowd of others.
    fn share(&self, wanted: f64, round_trip: Duration) -> f64 {
        let possible = 1.0 / (1.0 + 3.0 * round_trip.as_secs_f64());
        if self.short {
            wanted.min(possible)
        } else {
            wanted
        }
    }
}

type Proof = for<'p> fn(&'p Plan) -> Pin<Box<dyn Future<Output = Report> + Send + 'p>>;

/// All proofs by name, with what each shows.
pub const PROOFS: &[(&str, &str, Proof)] = &[
    (
        "r1",
        "group messages arrive exactly once, whatever answers are lost",
        |plan| Box::pin(exactly_once::groups(plan)),
    ),
    (
        "r2",
        "messages to users arrive at most once, and once when the call says so",
        |plan| Box::pin(exactly_once::users(plan)),
    ),
    (
        "r3",
        "no key comes twice, in one process or in eight",
        |plan| Box::pin(keys::keys(plan)),
    ),
    ("r4", "an outage is not made worse", |plan| {
        Box::pin(outage::outage(plan))
    }),
    ("r5", "an overload ends with its cause", |plan| {
        Box::pin(outage::overload(plan))
    }),
    (
        "r6",
        "every command is sent again as its class says, whatever goes wrong and when",
        |plan| Box::pin(classes::matrix(plan)),
    ),
    (
        "q1",
        "one process uses its limit up and never breaks it, however it is counted",
        |plan| Box::pin(quota::alone(plan)),
    ),
    ("q2", "four processes share a limit through Redis", |plan| {
        Box::pin(shared::together(plan))
    }),
    (
        "q3",
        "no limit is broken however late calls arrive",
        |plan| Box::pin(quota::jitter(plan)),
    ),
    (
        "q5",
        "no limit is broken when a process is killed or Redis is away",
        |plan| Box::pin(shared::losses(plan)),
    ),
    (
        "q7",
        "a limit that is lowered unannounced is found and used",
        |plan| Box::pin(quota::lowered(plan)),
    ),
    (
        "deadline",
        "no attempt and no pause goes past the deadline of its call",
        |plan| Box::pin(deadline::deadline(plan)),
    ),
];
