//! The faults of one app at work.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chat_types::EndpointMeta;
use serde_json::Value;

use super::{Choice, Effect, Fault, FaultError, FaultReport, Phase};
use crate::app_clock::AppClock;
use crate::clock::micros;
use crate::fields;

/// Most faults of one app.
const MAX_FAULTS: usize = 1000;

/// The faults of one app, in the order in which they were put.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    /// Whether there are any, so that calls without a fault pay nothing.
    any: AtomicBool,
    list: Mutex<Vec<Armed>>,
}

#[derive(Debug)]
struct Armed {
    fault: Fault,
    until: Option<i64>,
    dice: u64,
    matched: u64,
    hits: u64,
}

/// A fault that strikes.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    pub(crate) id: Arc<str>,
    pub(crate) phase: Phase,
    pub(crate) effect: Effect,
}

/// A call at a point where a fault can strike.
#[derive(Clone, Copy)]
pub(crate) struct Moment<'a> {
    pub(crate) phase: Phase,
    pub(crate) meta: &'static EndpointMeta,
    pub(crate) body: Option<&'a [u8]>,
}

impl Faults {
    fn list(&self) -> MutexGuard<'_, Vec<Armed>> {
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a fault, or replaces the one with its id, which starts to count anew.
    pub(crate) fn put(&self, mut fault: Fault, clock: &AppClock) -> Result<(), FaultError> {
        fault.validate()?;
        if let Some(op) = &mut fault.op {
            let Some(meta) = chat_types::endpoint(op) else {
                return Err(FaultError(
                    "no command is named so; write it as service/command".into(),
                ));
            };
            // One that is known by a former name is found under its name of today.
            *op = meta.path.into();
        }
        known_fields(&fault)?;
        let now = clock.now_micros();
        let armed = Armed {
            until: fault.ttl.map(|ttl| now.saturating_add(micros(ttl))),
            dice: match fault.choice {
                Choice::Probability { seed, .. } => seed,
                _ => 0,
            },
            matched: 0,
            hits: 0,
            fault,
        };
        let mut list = self.list();
        list.retain(|armed| armed.is_alive(now));
        let id = &armed.fault.id;
        match list.iter().position(|other| other.fault.id == *id) {
            Some(at) => list[at] = armed,
            None if list.len() >= MAX_FAULTS => {
                let error = format!("an app has at most {MAX_FAULTS} faults; remove some");
                return Err(FaultError(error));
            }
            None => list.push(armed),
        }
        self.any.store(true, Ordering::Release);
        Ok(())
    }

    /// Removes a fault; tells whether there was one.
    pub(crate) fn remove(&self, id: &str) -> bool {
        let mut list = self.list();
        let before = list.len();
        list.retain(|armed| *armed.fault.id != *id);
        self.any.store(!list.is_empty(), Ordering::Release);
        list.len() < before
    }

    pub(crate) fn clear(&self) {
        self.list().clear();
        self.any.store(false, Ordering::Release);
    }

    /// Those that are not over.
    pub(crate) fn report(&self, clock: &AppClock) -> Vec<FaultReport> {
        let mut list = self.list();
        let now = clock.now_micros();
        list.retain(|armed| armed.is_alive(now));
        list.iter().map(Armed::report).collect()
    }

    /// The fault that strikes now: the first that fits and picks this call. All that fit count the call.
    pub(crate) fn strike(&self, moment: Moment<'_>, clock: &AppClock) -> Option<Hit> {
        if !self.any.load(Ordering::Acquire) {
            return None;
        }
        let mut list = self.list();
        let now = clock.now_micros();
        list.retain(|armed| armed.is_alive(now));
        let mut body = None;
        let mut hit = None;
        for armed in list.iter_mut() {
            if !armed.fits(moment, &mut body) {
                continue;
            }
            armed.matched += 1;
            if armed.picks() && hit.is_none() {
                armed.hits += 1;
                hit = Some(Hit {
                    id: (*armed.fault.id).into(),
                    phase: armed.fault.phase,
                    effect: armed.fault.effect,
                });
            }
        }
        hit
    }
}

impl Armed {
    fn is_alive(&self, now: i64) -> bool {
        self.until.is_none_or(|until| now < until)
    }

    fn fits(&self, moment: Moment<'_>, body: &mut Option<Value>) -> bool {
        let fault = &self.fault;
        if fault.phase != moment.phase
            || fault
                .op
                .as_ref()
                .is_some_and(|op| **op != *moment.meta.path)
        {
            return false;
        }
        if fault.fields.is_empty() {
            return true;
        }
        // Read here, and once: few faults look into bodies, and before the call is looked at nobody else has.
        let body = body.get_or_insert_with(|| {
            let read = moment
                .body
                .and_then(|body| serde_json::from_slice(body).ok());
            read.unwrap_or_default()
        });
        fault.fields.iter().all(|(paths, wanted)| {
            let mut found = paths
                .iter()
                .flat_map(|path| fields::values(moment.meta, body, path));
            found.any(|value| *fields::text(value) == **wanted)
        })
    }

    /// Whether it strikes the call that was just counted.
    fn picks(&mut self) -> bool {
        match self.fault.choice {
            Choice::All => true,
            Choice::Times(times) => self.hits < times,
            Choice::Nth(nth) => self.hits == 0 && self.matched >= nth,
            Choice::Probability { share, .. } => self.roll() < share,
        }
    }

    /// The next number from 0 up to 1 (SplitMix64).
    fn roll(&mut self) -> f64 {
        self.dice = self.dice.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.dice;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        let top = u32::try_from(mixed >> 32).unwrap_or(u32::MAX);
        f64::from(top) / (f64::from(u32::MAX) + 1.0)
    }

    fn report(&self) -> FaultReport {
        let most = match self.fault.choice {
            Choice::Times(times) => Some(times),
            Choice::Nth(_) => Some(1),
            Choice::All | Choice::Probability { .. } => None,
        };
        FaultReport {
            fault: self.fault.clone(),
            matched: self.matched,
            hits: self.hits,
            remaining: most.map(|most| most.saturating_sub(self.hits)),
        }
    }
}

/// A field that no command has is a slip of the pen: the fault would never strike.
fn known_fields(fault: &Fault) -> Result<(), FaultError> {
    let op = fault.op.as_ref().and_then(|op| chat_types::endpoint(op));
    for (paths, _) in &fault.fields {
        if paths.is_empty() {
            return Err(FaultError(
                "a condition in `match.fields` names no field (`any_of` is empty), so the fault would never strike"
                    .into(),
            ));
        }
        let mut among = paths.iter().map(|path| &**path);
        let known = match op {
            Some(meta) => among.any(|path| fields::exists(meta, path)),
            None => among.any(|path| {
                chat_types::ENDPOINTS
                    .iter()
                    .any(|meta| fields::exists(meta, path))
            }),
        };
        if !known {
            let paths = paths.join(" or ");
            return Err(FaultError(format!(
                "the request has no field {paths:?}, so the fault would never strike"
            )));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
