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
    /// client. It may take as long three times: to the store, to the service, and in the crowd of others. But where this
    /// leaves too little to ask for, nothing is shown either.
    fn share(&self, report: &mut Report, wanted: f64, round_trip: Duration) -> f64 {
        const LEAST: f64 = 0.8;
        if !self.short {
            return wanted;
        }
        let possible = 1.0 / (1.0 + 3.0 * round_trip.as_secs_f64());
        report.must(
            possible >= LEAST,
            format!("this machine is too slow to tell: a round trip takes {round_trip:?}"),
        );
        wanted.min(possible)
    }
}

type Run = for<'p> fn(&'p Plan) -> Pin<Box<dyn Future<Output = Report> + Send + 'p>>;

/// A promise and how it is put to the test.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Proof {
    /// What it is called.
    pub name: &'static str,
    /// What it shows.
    pub shows: &'static str,
    /// The shortest time that it can measure in, in seconds; zero if the time is not chosen.
    least_seconds: u64,
    /// The fewest calls that show something; zero if any number does, or it is not chosen.
    least_calls: u64,
    run: Run,
}

impl Proof {
    const fn new(name: &'static str, shows: &'static str, run: Run) -> Self {
        Self {
            name,
            shows,
            least_seconds: 0,
            least_calls: 0,
            run,
        }
    }

    const fn seconds(mut self, least: u64) -> Self {
        self.least_seconds = least;
        self
    }

    const fn calls(mut self, least: u64) -> Self {
        self.least_calls = least;
        self
    }

    /// Puts it to the test.
    pub async fn run(&self, plan: &Plan) -> Report {
        (self.run)(plan).await
    }

    /// Whether so small a plan can show anything.
    ///
    /// # Errors
    /// What is too small, and what is not.
    pub fn allows(&self, plan: &Plan) -> Result<(), String> {
        let Self { name, .. } = self;
        let (seconds, calls) = (self.least_seconds, self.least_calls);
        if plan.duration.is_some_and(|time| time.as_secs() < seconds) {
            return Err(format!(
                "{name} shows nothing in so short a time; give it --duration {seconds} at least"
            ));
        }
        if plan.size.is_some_and(|size| size < calls) {
            return Err(format!(
                "{name} shows nothing with so few calls; give it --size {calls} at least"
            ));
        }
        Ok(())
    }
}

/// All proofs.
pub const PROOFS: &[Proof] = &[
    Proof::new(
        "r1",
        "group messages arrive exactly once, whatever answers are lost",
        |plan| Box::pin(exactly_once::groups(plan)),
    )
    .calls(100),
    Proof::new(
        "r2",
        "messages to users arrive at most once, and once when the call says so",
        |plan| Box::pin(exactly_once::users(plan)),
    )
    .calls(400),
    Proof::new(
        "r3",
        "no key comes twice, in one process or in eight",
        |plan| Box::pin(keys::keys(plan)),
    ),
    Proof::new("r4", "an outage is not made worse", |plan| {
        Box::pin(outage::outage(plan))
    })
    .seconds(3),
    Proof::new("r5", "an overload ends with its cause", |plan| {
        Box::pin(outage::overload(plan))
    })
    .seconds(5),
    Proof::new(
        "r6",
        "every command is sent again as its class says, whatever goes wrong and when",
        |plan| Box::pin(classes::matrix(plan)),
    ),
    Proof::new(
        "q1",
        "one process uses its limit up and never breaks it, however it is counted",
        |plan| Box::pin(quota::alone(plan)),
    )
    .seconds(3),
    Proof::new("q2", "four processes share a limit through Redis", |plan| {
        Box::pin(shared::together(plan))
    })
    .seconds(3),
    Proof::new(
        "q3",
        "no limit is broken however late calls arrive",
        |plan| Box::pin(quota::jitter(plan)),
    )
    .seconds(3),
    Proof::new(
        "q5",
        "no limit is broken when a process is killed or Redis is away",
        |plan| Box::pin(shared::losses(plan)),
    )
    .seconds(3),
    Proof::new(
        "q7",
        "a limit that is lowered unannounced is found and used",
        |plan| Box::pin(quota::lowered(plan)),
    )
    .seconds(3),
    Proof::new(
        "deadline",
        "no attempt and no pause goes past the deadline of its call",
        |plan| Box::pin(deadline::deadline(plan)),
    )
    .calls(300),
];
