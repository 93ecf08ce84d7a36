//! Faults on order: what goes wrong, when in the course of a call, and with which calls.

mod armed;

use std::error::Error;
use std::fmt;
use std::time::Duration;

pub(crate) use armed::{Faults, Hit, Moment};

/// Something that goes wrong with calls of an app.
///
/// Without a choice of calls it strikes every call; [`on`](Self::on), [`field`](Self::field), [`from`](Self::from) and
/// [`to`](Self::to) narrow the kind of call, one of [`times`](Self::times), [`nth`](Self::nth) and
/// [`probability`](Self::probability) picks among these.
///
/// ```
/// use chat_emulator::{Effect, Emulator, Fault, Phase};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let emulator = Emulator::start().await?;
/// // Three imports in ten are carried out and their answers lost.
/// let fault = Fault::new("lost", Phase::Post, Effect::Reset)
///     .on("im_open_login_svc/account_import")
///     .probability(0.3, 7);
/// emulator.app().put_fault(fault)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Fault {
    pub(crate) id: Box<str>,
    pub(crate) phase: Phase,
    pub(crate) effect: Effect,
    pub(crate) op: Option<Box<str>>,
    pub(crate) fields: Vec<(Vec<Box<str>>, Box<str>)>,
    pub(crate) choice: Choice,
    pub(crate) ttl: Option<Duration>,
}

/// When in the course of a call a fault strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Phase {
    /// Before anything was looked at, the signature included. Nothing is counted against a call frequency, and
    /// nothing is carried out, unless the effect is [`Effect::Slow`], after which the call goes its way.
    Pre,
    /// After the command was carried out and what it changed is kept. A call that was refused does not meet it.
    Post,
    /// While the answer is sent, whatever it says: its first half has left, or is about to.
    Body,
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// The answer is a refusal with this code. Not in [`Phase::Body`].
    Code(i64),
    /// The answer has this HTTP status, 400 to 599. Not in [`Phase::Body`].
    Status(u16),
    /// The connection is reset (TCP RST).
    Reset,
    /// Nothing more is sent and the connection stays open.
    Stall,
    /// The connection is closed after half of the answer. In [`Phase::Body`] only.
    Truncate,
    /// The answer, or its second half, is no JSON.
    Garbage,
    /// The words of enums in the answer end in a blank, as in some of the vendor's samples. In [`Phase::Body`] only.
    Blanks,
    /// The answer, or its second half, comes so much later, by the machine's clock.
    Slow(Duration),
}

/// Which of the calls that fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Choice {
    All,
    Times(u64),
    Nth(u64),
    Probability { share: f64, seed: u64 },
}

/// Fields that name who a call comes from and whom it goes to.
const FROM: &[&str] = &["From_Account"];
const TO: &[&str] = &["To_Account", "GroupId"];

/// What is sent in place of JSON.
pub(crate) const GARBAGE: &[u8] = b"<html>\x00\xff{\"ErrorCode\": 0";

/// Longest wait.
const MAX_SLOW: Duration = Duration::from_secs(24 * 3600);

impl Fault {
    /// A fault that strikes every call of the app. The id is 1 to 64 ASCII letters, digits and `-_.`; a later fault
    /// with the same id takes the place of the earlier one.
    pub fn new(id: impl Into<Box<str>>, phase: Phase, effect: Effect) -> Self {
        Self {
            id: id.into(),
            phase,
            effect,
            op: None,
            fields: Vec::new(),
            choice: Choice::All,
            ttl: None,
        }
    }

    /// Strikes this command alone, named as `service/command`.
    pub fn on(mut self, operation: impl Into<Box<str>>) -> Self {
        self.op = Some(operation.into());
        self
    }

    /// Strikes calls alone whose request has this value at a dotted path of wire names, or among the items of a list
    /// there.
    pub fn field(mut self, path: impl Into<Box<str>>, value: impl Into<Box<str>>) -> Self {
        self.fields.push((vec![path.into()], value.into()));
        self
    }

    /// Strikes calls alone that come from this user, by their `From_Account`.
    pub fn from(self, user: impl Into<Box<str>>) -> Self {
        self.any_field(FROM, user.into())
    }

    /// Strikes calls alone that go to this user or group, by their `To_Account` or `GroupId`.
    pub fn to(self, user_or_group: impl Into<Box<str>>) -> Self {
        self.any_field(TO, user_or_group.into())
    }

    /// Strikes calls alone whose request has this value at one of these paths.
    pub(crate) fn any_field(mut self, paths: &[&str], value: Box<str>) -> Self {
        let paths = paths.iter().map(|path| (*path).into()).collect();
        self.fields.push((paths, value));
        self
    }

    /// Strikes the first so many calls that fit.
    pub fn times(mut self, times: u64) -> Self {
        self.choice = Choice::Times(times);
        self
    }

    /// Strikes one call: the `nth` that fits, counted from 1.
    pub fn nth(mut self, nth: u64) -> Self {
        self.choice = Choice::Nth(nth);
        self
    }

    /// Strikes each call that fits with this probability, 0 to 1. The same seed picks the same calls, by their order.
    pub fn probability(mut self, share: f64, seed: u64) -> Self {
        self.choice = Choice::Probability { share, seed };
        self
    }

    /// Is gone after this time on the app's clock.
    pub fn ttl(mut self, ttl: Duration) -> Self {
        self.ttl = Some(ttl);
        self
    }

    fn validate(&self) -> Result<(), FaultError> {
        let wrong = |what: String| Err(FaultError(what));
        let is_id = |id: &str| {
            (1..=64).contains(&id.len())
                && id
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        };
        if !is_id(&self.id) {
            return wrong("the id must be 1 to 64 ASCII letters, digits, `-`, `_` and `.`".into());
        }
        match (self.phase, self.effect) {
            (Phase::Body, Effect::Code(_) | Effect::Status(_)) => {
                return wrong(
                    "in phase body the answer has begun, so it can have no other code or status"
                        .into(),
                );
            }
            (Phase::Pre | Phase::Post, Effect::Truncate | Effect::Blanks) => {
                return wrong(
                    "only an answer can be cut or have blanks, so truncate and blanks need phase body"
                        .into(),
                );
            }
            (_, Effect::Status(status)) if !(400..=599).contains(&status) => {
                return wrong(format!(
                    "the status {status} tells of no fault; take one from 400 to 599"
                ));
            }
            (_, Effect::Code(0)) => return wrong("the code 0 tells of no fault".into()),
            (_, Effect::Slow(wait)) if wait > MAX_SLOW => {
                return wrong("slow can be a day at most".into());
            }
            _ => {}
        }
        if self.ttl.is_some_and(|ttl| ttl.is_zero()) {
            return wrong("a ttl of 0 would end the fault before it begins".into());
        }
        match self.choice {
            Choice::Times(0) | Choice::Nth(0) => wrong("times and nth count from 1".into()),
            Choice::Probability { share, .. } if !(0.0..=1.0).contains(&share) => {
                wrong("a probability is a number from 0 to 1".into())
            }
            _ => Ok(()),
        }
    }
}

impl Phase {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Pre => "pre",
            Self::Post => "post",
            Self::Body => "body",
        }
    }
}

/// A fault that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultError(String);

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for FaultError {}

/// A fault of an app, and how often it struck.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FaultReport {
    /// The fault.
    pub fault: Fault,
    /// How many calls fitted.
    pub matched: u64,
    /// How often it struck.
    pub hits: u64,
    /// How often it can still strike; none: no end is set.
    pub remaining: Option<u64>,
}

#[cfg(test)]
mod tests {
    use chat_types::ENDPOINTS;

    use super::{FROM, TO};

    #[test]
    fn who_and_whom_are_fields_of_the_spec() {
        for name in FROM.iter().chain(TO) {
            let known = ENDPOINTS
                .iter()
                .filter(|meta| meta.request.field(name).is_some())
                .count();
            assert!(known > 1, "{name}: {known}");
        }
    }
}
