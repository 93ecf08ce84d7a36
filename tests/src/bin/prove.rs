//! `cargo xtask prove`: runs proofs and prints what they found, one JSON object a line.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command talks to its user"
)]

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use chat_tests::prove::{PROOFS, Plan, Proof, process};
use serde_json::{Map, json};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, part] = arguments.as_slice()
        && flag == process::PART
    {
        process::play(part).await;
        return ExitCode::SUCCESS;
    }
    match wanted(&arguments) {
        Ok((proofs, plan)) => run(&proofs, &plan).await,
        Err(error) => {
            eprintln!("{error}\n\n{}", usage());
            ExitCode::from(2)
        }
    }
}

fn usage() -> String {
    let mut usage = "usage: cargo xtask prove NAME… | all  [--short] [--seed N] [--duration SECONDS] [--size CALLS]\n".to_owned();
    for proof in PROOFS {
        usage.push_str(&format!("\n  {:<9} {}", proof.name, proof.shows));
    }
    usage
}

fn wanted(arguments: &[String]) -> Result<(Vec<&'static Proof>, Plan), String> {
    let mut plan = Plan::default();
    plan.seed = 1;
    let mut wanted = BTreeSet::new();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut number = || {
            let value = rest
                .next()
                .map(|value| value.trim_end_matches('s').parse::<u64>());
            match value {
                Some(Ok(value)) => Ok(value),
                _ => Err(format!("{argument} needs a number")),
            }
        };
        let some = |number: u64| match number {
            0 => Err(format!("{argument} of nothing proves nothing")),
            number => Ok(number),
        };
        match argument.as_str() {
            "--short" => plan.short = true,
            "--seed" => plan.seed = number()?,
            "--duration" => plan.duration = Some(Duration::from_secs(some(number()?)?)),
            "--size" => plan.size = Some(some(number()?)?),
            "all" => wanted.extend(0..PROOFS.len()),
            name => {
                let known = PROOFS
                    .iter()
                    .position(|proof| proof.name.eq_ignore_ascii_case(name));
                let _ = wanted.insert(known.ok_or_else(|| format!("there is no proof {name}"))?);
            }
        }
    }
    if wanted.is_empty() {
        return Err("which proof?".to_owned());
    }
    let proofs: Vec<_> = wanted.iter().filter_map(|at| PROOFS.get(*at)).collect();
    for proof in &proofs {
        proof.allows(&plan)?;
    }
    Ok((proofs, plan))
}

async fn run(proofs: &[&Proof], plan: &Plan) -> ExitCode {
    let mut held = Map::new();
    for proof in proofs {
        let name = proof.name;
        eprintln!("{name}: {}", proof.shows);
        let began = Instant::now();
        let report = proof.run(plan).await;
        for broken in report.broken() {
            eprintln!("{name}: DOES NOT HOLD: {broken}");
        }
        let mut json = report.to_json();
        json["seconds"] = json!(began.elapsed().as_secs());
        json["load"] = json!(load());
        println!("{json}");
        held.insert(name.to_owned(), json!(report.ok()));
    }
    let ok = held.values().all(|ok| ok == true);
    if held.len() > 1 {
        println!("{}", json!({"name": "all", "ok": ok, "proofs": held}));
    }
    if ok {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// How many programs wanted to run in the last minute, where that can be read.
fn load() -> Option<f64> {
    let load = std::fs::read_to_string("/proc/loadavg").ok()?;
    load.split(' ').next()?.parse().ok()
}
