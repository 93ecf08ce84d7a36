//! Two ways of doing the same thing, measured side by side.
//!
//! A machine's speed drifts, so a figure alone says little. Here the candidate and its yardstick take turns in
//! one run, and what counts is the CPU time that each took on the calling thread. Two turns that follow one another meet
//! the same machine, so the ratio is taken of each such pair; the median of all pairs is not moved by those that were
//! disturbed. The shorter the turns, the less can change between the two.
#![allow(
    clippy::print_stdout,
    reason = "a benchmark reports on standard output"
)]

use std::time::Duration;

use cpu_time::ThreadTime;

/// Runs both by turns and prints the median time of each and the median ratio of a pair. Gives the ratio back.
pub fn ratio(
    name: &str,
    rounds: usize,
    mut candidate: impl FnMut(),
    mut yardstick: impl FnMut(),
) -> f64 {
    let (candidate, yardstick) = (|()| candidate(), |()| yardstick());
    ratio_of(name, rounds, (|| (), candidate), (|| (), yardstick))
}

/// The same of two that are given something ready made, which takes no part in the measuring.
pub fn ratio_of<A, B>(
    name: &str,
    rounds: usize,
    mut candidate: (impl FnMut() -> A, impl FnMut(A)),
    mut yardstick: (impl FnMut() -> B, impl FnMut(B)),
) -> f64 {
    let mut measured = Vec::with_capacity(rounds);
    // The first rounds warm caches, pools and branch predictors.
    for round in 0..rounds + rounds / 5 {
        let (ours, theirs) = if round % 2 == 0 {
            let ours = cpu(&mut candidate);
            (ours, cpu(&mut yardstick))
        } else {
            let theirs = cpu(&mut yardstick);
            (cpu(&mut candidate), theirs)
        };
        if round >= rounds / 5 {
            measured.push((ours, theirs));
        }
    }
    let ours = median(measured.iter().map(|(ours, _)| ours.as_secs_f64()));
    let theirs = median(measured.iter().map(|(_, theirs)| theirs.as_secs_f64()));
    let pair = |(ours, theirs): &(Duration, Duration)| ours.as_secs_f64() / theirs.as_secs_f64();
    let ratio = median(measured.iter().map(pair));
    let [ours, theirs] = [ours, theirs].map(Duration::from_secs_f64);
    println!("{name}: {ours:?} against {theirs:?} CPU, ratio {ratio:.3}");
    ratio
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

fn cpu<A>((prepare, work): &mut (impl FnMut() -> A, impl FnMut(A))) -> Duration {
    let made = prepare();
    let start = ThreadTime::now();
    work(made);
    start.elapsed()
}
