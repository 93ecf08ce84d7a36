//! `cargo xtask prove`: runs proofs and prints what they found, one JSON object a line.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command talks to its user"
)]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use chat_tests::prove::{PROOFS, Plan, process};
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
        Ok((names, plan)) => run(&names, &plan).await,
        Err(error) => {
            eprintln!("{error}\n\n{}", usage());
            ExitCode::from(2)
        }
    }
}

fn usage() -> String {
    let mut usage = "usage: cargo xtask prove NAME… | all  [--short] [--seed N] [--duration SECONDS] [--size CALLS]\n".to_owned();
    for (name, what, _) in PROOFS {
        usage.push_str(&format!("\n  {name:<9} {what}"));
    }
    usage
}

fn wanted(arguments: &[String]) -> Result<(Vec<&'static str>, Plan), String> {
    let mut plan = Plan::default();
    plan.seed = 1;
    let mut names = Vec::new();
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
            "all" => names.extend(PROOFS.iter().map(|(name, ..)| *name)),
            name => {
                let known = PROOFS
                    .iter()
                    .find(|(known, ..)| known.eq_ignore_ascii_case(name));
                let (name, ..) = known.ok_or_else(|| format!("there is no proof {name}"))?;
                names.push(*name);
            }
        }
    }
    if names.is_empty() {
        return Err("which proof?".to_owned());
    }
    Ok((names, plan))
}

async fn run(names: &[&str], plan: &Plan) -> ExitCode {
    let mut proofs = Map::new();
    for (name, what, proof) in PROOFS.iter().filter(|(name, ..)| names.contains(name)) {
        eprintln!("{name}: {what}");
        let began = Instant::now();
        let report = proof(plan).await;
        for broken in report.broken() {
            eprintln!("{name}: DOES NOT HOLD: {broken}");
        }
        let mut json = report.to_json();
        json["seconds"] = json!(began.elapsed().as_secs());
        json["load"] = json!(load());
        println!("{json}");
        proofs.insert((*name).to_owned(), json!(report.ok()));
    }
    let ok = proofs.values().all(|ok| ok == true);
    if proofs.len() > 1 {
        println!("{}", json!({"name": "all", "ok": ok, "proofs": proofs}));
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
