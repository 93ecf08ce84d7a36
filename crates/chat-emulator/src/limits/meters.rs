//! The counters of one app.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chat_types::EndpointMeta;
use serde_json::Value;

use super::counter::Counter;
use super::table::{Applied, Table};
use super::{Allowance, LimitReport, Limits, UnknownLimit, WindowModel};
use crate::app_clock::AppClock;
use crate::clock::micros;
use crate::fields;
use crate::scene::{Outcome, Refusal};

/// How many keys a limit may have before those that are out of use are looked for.
const MANY_KEYS: usize = 1024;

/// What is counted when.
#[derive(Clone, Copy)]
pub(crate) enum Stage<'a> {
    /// Calls, as soon as the command is known and the caller is an administrator.
    Call,
    /// What stands in the body, once the body is in order: items, and calls by the value of a field.
    Body(&'a Value),
}

/// The counters of one app.
#[derive(Debug)]
pub(crate) struct Meters {
    table: &'static Table,
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    limits: Limits,
    overrides: HashMap<usize, Option<Allowance>>,
    meters: HashMap<usize, Meter>,
}

#[derive(Debug, Default)]
struct Meter {
    counters: HashMap<u64, Counter>,
    sweep_at: usize,
    admitted: u64,
    refused: u64,
}

impl Meters {
    /// Counters that go by the documented limits.
    pub(crate) fn new(table: &'static Table) -> Self {
        let inner = Inner {
            limits: Limits::documented(),
            overrides: HashMap::new(),
            meters: HashMap::new(),
        };
        Self {
            table,
            inner: Mutex::new(inner),
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn limits(&self) -> Limits {
        self.inner().limits.clone()
    }

    /// What has been counted stays counted, unless it would have to be counted in another way now.
    pub(crate) fn set(&self, limits: Limits) -> Result<(), UnknownLimit> {
        let overrides = resolve(self.table, &limits)?;
        let mut inner = self.inner();
        if limits.model != inner.limits.model {
            for meter in inner.meters.values_mut() {
                meter.counters.clear();
            }
        }
        inner.overrides = overrides;
        inner.limits = limits;
        Ok(())
    }

    /// Forgets what was counted.
    pub(crate) fn clear(&self) {
        self.inner().meters.clear();
    }

    /// Counts a call in the limits of a stage, or refuses it and counts it in none of them. What an earlier stage has counted
    /// stays counted: there the call got through.
    pub(crate) fn admit(
        &self,
        meta: &EndpointMeta,
        stage: Stage<'_>,
        clock: &AppClock,
    ) -> Outcome<()> {
        let applied = self.table.of_command(meta.path);
        let of_stage = |applied: &&Applied| applied.reads_body() == matches!(stage, Stage::Body(_));
        if !applied.iter().any(|applied| of_stage(&applied)) {
            return Ok(());
        }
        let mut inner = self.inner();
        if !inner.limits.on {
            return Ok(());
        }
        // Under the lock, so that no call is counted before one that came later.
        let now = clock.now_micros();
        let mut charges = Vec::new();
        for applied in applied.iter().filter(of_stage) {
            let Some(allowance) = inner.allowance(applied) else {
                continue;
            };
            let amount = amount(meta, applied, stage);
            let keys = keys(meta, applied, stage);
            let window = micros(allowance.per);
            let meter = inner.meters.entry(applied.limit).or_default();
            let full = keys.iter().any(|key| {
                let used = meter
                    .counters
                    .get_mut(key)
                    .map_or(0, |counter| counter.used(window, now));
                used + u64::from(amount) > u64::from(allowance.count)
            });
            if full {
                meter.refused += 1;
                return Err(self.over(applied, allowance));
            }
            charges.push((applied.limit, keys, amount, window));
        }
        let model = inner.limits.model;
        for (limit, keys, amount, window) in charges {
            if let Some(meter) = inner.meters.get_mut(&limit) {
                meter.charge(&keys, amount, model, window, now);
            }
        }
        Ok(())
    }

    fn over(&self, applied: &Applied, allowance: Allowance) -> Refusal {
        let name = self
            .table
            .get(applied.limit)
            .map_or("", |limit| &limit.name);
        let what = match applied.quota.counts {
            Some(list) => format!("items of `{list}`"),
            None => "calls".to_owned(),
        };
        let per = if applied.quota.key.is_empty() {
            String::new()
        } else {
            format!(" for the same {}", applied.quota.key.join(", "))
        };
        let info = format!(
            "more than {} {what} in {:?}{per}, which is the limit of {name}",
            allowance.count, allowance.per
        );
        Refusal {
            code: applied.quota.code,
            info,
        }
    }

    /// All limits, in the order of the commands.
    pub(crate) fn report(&self, clock: &AppClock) -> Vec<LimitReport> {
        let mut inner = self.inner();
        let now = clock.now_micros();
        let limits = self.table.all().iter().enumerate();
        limits
            .map(|(at, limit)| {
                let applied = Applied {
                    limit: at,
                    quota: limit.quota,
                };
                let in_force = inner.allowance(&applied).filter(|_| inner.limits.on);
                let window = in_force.map_or(0, |allowance| micros(allowance.per));
                let mut report = LimitReport {
                    name: limit.name.to_string(),
                    commands: limit.commands.clone(),
                    documented: documented(&applied),
                    in_force,
                    key: limit.quota.key,
                    counts: limit.quota.counts,
                    code: limit.quota.code,
                    adjustable: limit.quota.adjustable,
                    used: 0,
                    keys: 0,
                    admitted: 0,
                    refused: 0,
                };
                if let Some(meter) = inner.meters.get_mut(&at) {
                    meter.sweep(window, now);
                    let used = meter
                        .counters
                        .values_mut()
                        .map(|counter| counter.used(window, now));
                    report.used = used.max().unwrap_or(0);
                    report.keys = meter.counters.len();
                    report.admitted = meter.admitted;
                    report.refused = meter.refused;
                }
                report
            })
            .collect()
    }
}

impl Inner {
    /// What holds; none if the limit was lifted.
    fn allowance(&self, applied: &Applied) -> Option<Allowance> {
        match self.overrides.get(&applied.limit) {
            Some(other) => *other,
            None => Some(documented(applied)),
        }
    }
}

impl Meter {
    fn charge(&mut self, keys: &[u64], amount: u32, model: WindowModel, window: i64, now: i64) {
        self.admitted += 1;
        if self.counters.len() >= self.sweep_at.max(MANY_KEYS) {
            self.sweep(window, now);
            self.sweep_at = self.counters.len() * 2;
        }
        for key in keys {
            let counter = self.counters.entry(*key).or_default();
            counter.add(amount, model, window, now);
        }
    }

    /// Forgets the keys that are out of use.
    fn sweep(&mut self, window: i64, now: i64) {
        self.counters
            .retain(|_, counter| counter.used(window, now) > 0);
    }
}

fn documented(applied: &Applied) -> Allowance {
    let rate = applied.quota.rate;
    Allowance::new(rate.count, Duration::from_secs(rate.per_seconds.into()))
}

fn resolve(
    table: &Table,
    limits: &Limits,
) -> Result<HashMap<usize, Option<Allowance>>, UnknownLimit> {
    let found = limits.overrides.iter().map(|(name, other)| {
        let limit = table.find(name).ok_or_else(|| UnknownLimit(name.clone()))?;
        Ok((limit, *other))
    });
    found.collect()
}

/// How much a call counts.
fn amount(meta: &EndpointMeta, applied: &Applied, stage: Stage<'_>) -> u32 {
    match (applied.quota.counts, stage) {
        (Some(list), Stage::Body(body)) => {
            let items = fields::values(meta, body, list).len();
            u32::try_from(items).unwrap_or(u32::MAX)
        }
        _ => 1,
    }
}

/// The counters that a call counts in, as hashes, which take the same little memory whatever a caller sends: one for
/// each value, and for each combination where several fields make the key.
fn keys(meta: &EndpointMeta, applied: &Applied, stage: Stage<'_>) -> Cow<'static, [u64]> {
    let Stage::Body(body) = stage else {
        return Cow::Borrowed(&[0]);
    };
    let keys = applied.quota.key.iter().fold(vec![0], |keys, path| {
        let mut values: Vec<String> = fields::values(meta, body, path)
            .into_iter()
            .map(fields::text)
            .collect();
        values.sort_unstable();
        values.dedup();
        if values.is_empty() {
            values.push(String::new());
        }
        let both = keys.iter().flat_map(|key| {
            values.iter().map(move |value| {
                let mut hasher = DefaultHasher::new();
                (key, value).hash(&mut hasher);
                hasher.finish()
            })
        });
        both.collect()
    });
    Cow::Owned(keys)
}

#[cfg(test)]
mod tests;
