//! R3: no key comes twice.

use std::collections::HashSet;
use std::io::Read as _;

use chat_api::UniqueKeys;

use super::exactly_once::{self, GROUP};
use super::process::{Part, Service};
use super::{Plan, Report};

const PROCESSES: u32 = 8;
/// What 200 calls a second draw within the five minutes for which a group knows a key.
const WINDOW: usize = 60_000;

/// Every 32-bit number but 0.
const ALL: u64 = (1 << 32) - 1;

/// Which keys there have been: a bit for each of the 2^32.
struct Seen(Vec<u64>);

impl Seen {
    fn nothing() -> Self {
        Self(vec![0; 1 << 26])
    }

    /// Tells whether it is new.
    fn note(&mut self, key: u32) -> bool {
        let (word, bit) = ((key >> 6) as usize, 1_u64 << (key & 63));
        let word = &mut self.0[word];
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    fn count(&self) -> u64 {
        self.0.iter().map(|word| u64::from(word.count_ones())).sum()
    }

    /// Draws so often; gives how many keys had come before.
    fn draw(&mut self, keys: &UniqueKeys, draws: u64) -> u64 {
        (0..draws).map(|_| u64::from(!self.note(keys.draw()))).sum()
    }
}

/// R3.
pub async fn keys(plan: &Plan) -> Report {
    let mut report = Report::new("r3");
    report.figure("seed", plan.seed);
    let short = plan.short;
    let seed = plan.seed;
    let part = tokio::task::spawn_blocking(move || periods(short, seed)).await;
    report.part("periods", part.expect("does not panic"));
    report.part("processes", processes(plan).await);
    report
}

/// Draws whole periods: in full, all keys at once and then slice after slice; in short, one slice of 256.
fn periods(short: bool, seed: u64) -> Report {
    let mut report = Report::new("");
    let mut seen = Seen::nothing();
    let slices = if short {
        let index = u32::try_from(seed % 256).unwrap_or_default();
        vec![(index, 256)]
    } else {
        let keys = UniqueKeys::all();
        let repeats = seen.draw(&keys, keys.period());
        report.figure("keys", keys.period());
        report.figure("repeats", repeats);
        report.must(repeats == 0, "a key came twice before all had come");
        report.must(seen.count() == ALL, "a key never came");
        report.must(
            !seen.note(keys.draw()),
            "after the period there is a new key",
        );
        (0..PROCESSES).map(|index| (index, PROCESSES)).collect()
    };
    seen = Seen::nothing();
    let (mut drawn, mut repeats) = (0, 0);
    for (index, of) in &slices {
        let keys = UniqueKeys::slice(*index, *of).expect("a slice");
        repeats += seen.draw(&keys, keys.period());
        drawn += keys.period();
    }
    report.figure("slices", slices.len() as u64);
    report.figure("keys_of_slices", drawn);
    report.figure("repeats_of_slices", repeats);
    report.must(repeats == 0, "slices share a key");
    report.must(seen.count() == drawn, "keys were not counted well");
    report.must(short || drawn == ALL, "slices leave keys out");
    report.must(seen.note(0), "0 is no key, since it may count as none");

    // The control: numbers by chance, as they are mostly drawn. It also shows that the count can see a repeat.
    let mut dice = fastrand::Rng::with_seed(seed);
    let windows = 200;
    let mut met = 0;
    for _ in 0..windows {
        let keys: HashSet<u32> = (0..WINDOW).map(|_| dice.u32(..)).collect();
        met += u32::from(keys.len() < WINDOW);
    }
    let share = f64::from(met) / f64::from(windows);
    report.figure("random_windows_with_repeat", share);
    report.must(
        (0.17..=0.51).contains(&share),
        "numbers by chance should meet in about 34 % of all windows",
    );
    seen = Seen::nothing();
    let draws = 1_u32 << 22;
    let repeats = (0..draws).filter(|_| !seen.note(dice.u32(..))).count();
    report.figure("random_repeats", repeats as u64);
    // About 2^44 / 2^33.
    report.must(
        (1_800..=2_300).contains(&repeats),
        "the count does not see repeats",
    );
    report
}

/// Eight processes that know nothing of each other but their number.
async fn processes(plan: &Plan) -> Report {
    let mut report = Report::new("");
    let draws = plan.calls(500_000, 16_000_000);
    let messages = if plan.short { 100 } else { 1_000 };
    let stand = exactly_once::group_stand(messages * u64::from(PROCESSES), plan.seed).await;
    let service = Service::of(&stand.emulator);
    let mut readers = Vec::new();
    for index in 0..PROCESSES {
        let part = Part::Keys {
            service: service.clone(),
            index,
            of: PROCESSES,
            draws,
            messages,
        };
        readers.push(tokio::task::spawn_blocking(move || {
            let mut child = part.start();
            let mut out = child.stdout.take().expect("is piped");
            let mut bytes = Vec::new();
            out.read_to_end(&mut bytes).expect("can be read");
            (bytes, child.wait().is_ok_and(|status| status.success()))
        }));
    }
    let mut seen = Seen::nothing();
    let (mut drawn, mut repeats) = (0_u64, 0_u64);
    for reader in readers {
        let (bytes, good) = reader.await.expect("does not panic");
        report.must(good, "a process failed");
        let (keys, _) = bytes.as_chunks::<4>();
        drawn += keys.len() as u64;
        repeats += keys
            .iter()
            .map(|key| u64::from(!seen.note(u32::from_le_bytes(*key))))
            .sum::<u64>();
    }
    report.figure("processes", PROCESSES);
    report.figure("keys", drawn);
    report.figure("repeats", repeats);
    report.must(drawn == draws * u64::from(PROCESSES), "keys are missing");
    report.must(repeats == 0, "two processes drew the same key");

    let ledger = stand.app().ledger(Some(GROUP), None);
    let distinct: HashSet<&str> = ledger
        .commits
        .iter()
        .map(|commit| commit.key.as_str())
        .collect();
    report.figure("messages", ledger.commits.len() as u64);
    report.must(
        ledger.commits.len() as u64 == messages * u64::from(PROCESSES),
        "a message was dropped",
    );
    report.must(
        distinct.len() == ledger.commits.len(),
        "two messages had one key",
    );
    report
}
