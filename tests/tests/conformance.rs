//! Every command against a second witness: sheets that were written from the documentation, not from the spec.
#![allow(
    clippy::unwrap_used,
    reason = "a sheet that cannot be read fails its test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use bytes::Bytes;
use chat_emulator::{Emulator, Limits};
use chat_tests::conformance::probe::{self, Expect, Probe};
use chat_tests::conformance::service::{Prefixes, Service};
use chat_tests::conformance::{Sheet, errors, judge, mutate, reach, service, sheets};
use chat_transport::{CallOptions, Exchange, Hosts, HttpTransport, Resend, Transport, Verdict};
use chat_types::meta::DomainMeta;
use chat_types::{ENDPOINTS, EndpointMeta, SERVICE, UnixTime};
use serde_json::{Value, json};

/// Every command that a sheet covers, with its probes.
struct Town {
    sheets: Vec<Sheet>,
    probes: BTreeMap<String, (&'static EndpointMeta, Vec<Probe>)>,
    wrong: Vec<String>,
}

/// All families, or the one that the variable `FAMILY` names, for whoever writes its sheet.
fn town() -> Town {
    let mut sheets = sheets().unwrap();
    if let Ok(family) = std::env::var("FAMILY") {
        sheets.retain(|sheet| sheet.family == family);
    }
    let mut town = Town {
        sheets,
        probes: BTreeMap::new(),
        wrong: Vec::new(),
    };
    for sheet in &town.sheets {
        for command in &sheet.commands {
            let Some(meta) = chat_types::endpoint(&command.path) else {
                town.wrong
                    .push(format!("{}: no such command in the spec", command.path));
                continue;
            };
            if meta.path != command.path {
                let new = meta.path;
                town.wrong
                    .push(format!("{}: is called {new} today", command.path));
                continue;
            }
            if meta.family != sheet.family {
                town.wrong.push(format!(
                    "{}: is of the family {}",
                    command.path, meta.family
                ));
            }
            match probe::of(meta, command) {
                Ok(probes) => {
                    town.probes.insert(command.path.clone(), (meta, probes));
                }
                Err(wrong) => town.wrong.push(wrong),
            }
        }
    }
    town
}

fn fail(mut wrong: Vec<String>) {
    let count = wrong.len();
    wrong.truncate(1000);
    assert!(wrong.is_empty(), "{count} in all:\n{}", wrong.join("\n"));
}

#[test]
fn every_command_has_a_sheet_and_every_sheet_can_be_tried() {
    let town = town();
    let mut wrong = town.wrong;
    let covered: BTreeSet<&str> = town
        .sheets
        .iter()
        .flat_map(|sheet| &sheet.commands)
        .map(|command| command.path.as_str())
        .collect();
    for meta in ENDPOINTS {
        if std::env::var("FAMILY").is_ok_and(|family| family != meta.family) {
            continue;
        }
        if !covered.contains(meta.path) {
            wrong.push(format!("{}/{} has no sheet", meta.family, meta.path));
        }
    }
    fail(wrong);
}

#[test]
fn retry_frequency_paging_and_numbers_are_those_of_the_sheets() {
    let town = town();
    let mut wrong = Vec::new();
    for sheet in &town.sheets {
        for command in &sheet.commands {
            let Some((meta, _)) = town.probes.get(&command.path) else {
                continue;
            };
            let fields = judge::fields(meta, command, None);
            let fields = fields.into_iter().chain(judge::answer(meta, command));
            for what in judge::prose(meta, command).into_iter().chain(fields) {
                wrong.push(format!("{} (page {}): {what}", command.path, command.page));
            }
        }
    }
    fail(wrong);
}

/// Types of group and what their ids start with, as every command has them.
fn prefixes() -> &'static Prefixes {
    let mut rules = ENDPOINTS.iter().filter_map(|meta| meta.group_types);
    let first = rules.next().map_or(&[][..], |rule| rule.prefixes);
    assert!(rules.all(|rule| rule.prefixes == first));
    first
}

#[test]
fn every_call_is_what_the_sheet_says() {
    let table = Service::of(&SERVICE, prefixes());
    assert_eq!(table, Service::witness().unwrap());
}

#[test]
fn numbers_mean_what_the_sheet_says() {
    let witness = errors::domains().unwrap();
    let mut wrong = Vec::new();
    for domain in chat_types::errors::DOMAINS {
        match witness.get(domain.name) {
            Some(witness) => {
                let found = errors::judge(domain, witness);
                wrong.extend(found.iter().map(|what| format!("{}: {what}", domain.name)));
            }
            None => wrong.push(format!("{}: not in the sheet", domain.name)),
        }
    }
    let known = |name: &str| {
        chat_types::errors::DOMAINS
            .iter()
            .any(|domain| domain.name == name)
    };
    let lost = witness.keys().filter(|name| !known(name));
    wrong.extend(lost.map(|name| format!("{name}: no such domain in the spec")));
    fail(wrong);
}

#[test]
fn the_tables_refuse_what_the_sheets_refuse_and_nothing_at_the_limit() {
    let town = town();
    let mut wrong = Vec::new();
    for (path, (meta, probes)) in &town.probes {
        for probe in probes {
            if let Some(what) = judge::verdict(meta, probe) {
                wrong.push(format!("{path}: {}: {what}", probe.label));
            }
        }
    }
    fail(wrong);
}

/// The generator sees to it by the rules; here it is what they do.
#[test]
fn whatever_a_request_is_refused_with_is_listed() {
    let mut wrong = BTreeSet::new();
    for (path, (meta, probes)) in &town().probes {
        let listed = |code: i64| {
            let own = [meta.errors, meta.item_errors].concat().contains(&code);
            own || meta
                .domain
                .fallback
                .unwrap_or(meta.domain)
                .code(code)
                .is_some()
        };
        for violation in probes
            .iter()
            .flat_map(|probe| judge::violations(meta, probe))
        {
            if !listed(violation.code) {
                wrong.insert(format!("{path}: {} at {}", violation.code, violation.path));
            }
        }
    }
    fail(wrong.into_iter().collect());
}

/// What became of a request.
#[derive(Debug)]
enum Answer {
    /// The service's answer.
    Json(Value),
    /// All rules were looked at, and none that concerns the whole call is broken. The command has no model; the text
    /// tells what is wrong with single items.
    NotModelled(String),
}

/// The code and the text of a refusal of the whole call.
fn refusal(answer: &Answer) -> Option<(i64, &str)> {
    let Answer::Json(answer) = answer else {
        return None;
    };
    let code = answer["ErrorCode"].as_i64()?;
    let info = answer["ErrorInfo"].as_str().unwrap_or_default();
    (code != 0).then_some((code, info))
}

/// Ids of a group of every type.
fn groups() -> BTreeMap<&'static str, String> {
    let id = |kind: &str| match kind {
        "Community" => "@TGS#_conformance".to_owned(),
        kind => format!("conformance-{kind}"),
    };
    let kinds = ["Private", "Public", "ChatRoom", "AVChatRoom", "Community"];
    kinds.into_iter().map(|kind| (kind, id(kind))).collect()
}

/// Makes a group, unless it is there.
async fn group(line: &impl Transport, kind: &str, id: &str) {
    let probe = Probe::new(json!({"Type": kind, "Name": kind, "GroupId": id}));
    let path = "group_open_http_svc/create_group";
    let answer = send(line, path, &probe, &BTreeMap::new(), "").await;
    let there = |(code, _): (i64, &str)| [10021, 10025].contains(&code);
    assert!(refusal(&answer).is_none_or(there), "{kind}: {answer:?}");
}

async fn send(
    line: &impl Transport,
    path: &str,
    probe: &Probe,
    groups: &BTreeMap<&str, String>,
    by: &str,
) -> Answer {
    let mut body = probe.body.clone();
    if let (Some(kind), Some(group)) = (&probe.group_type, body.get_mut(by))
        && group.as_str().is_none_or(|word| !groups.contains_key(word))
        && let Some(id) = groups.get(kind.as_str())
    {
        *group = json!(id);
    }
    let query: Vec<(&str, String)> = probe
        .query
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    let options = CallOptions::new();
    let mut answer = None;
    let mut judge = |json: &Bytes| {
        answer = serde_json::from_slice::<Value>(json).ok();
        Verdict::Accept
    };
    let body = Bytes::from(body.to_string());
    let call = Exchange::new(path, body, Resend::Never, &options, &mut judge).with_query(&query);
    // What has no model is answered with an HTTP error, after all rules were looked at.
    let sent = line.exchange(call).await;
    match answer {
        Some(answer) => Answer::Json(answer),
        None => Answer::NotModelled(
            sent.err()
                .map(|error| error.to_string())
                .unwrap_or_default(),
        ),
    }
}

/// How refusals go on that are due to the rules of a command alone.
const RULES: [&str; 6] = [
    "` is missing",
    "` must ",
    " at most ",
    " at least ",
    "none of its values",
    "is not known",
];

/// The outcome that the results have for the item of the request that holds this place, where the sheet says that it is.
fn outcome(probe: &Probe, at: &str, results: &str, answer: &Value) -> Option<i64> {
    let named = |word: &str| {
        let mut parts = results.split("; ");
        parts.find_map(|part| part.strip_prefix(word))
    };
    let dig = |value: &Value, path: &str| {
        let value = path
            .split('.')
            .try_fold(value, |value, name| value.get(name));
        value.cloned()
    };
    let (field, rest) = at.split_once('[')?;
    let index: usize = rest.split_once(']')?.0.parse().ok()?;
    let sent = probe.body.get(field)?.get(index)?;
    // By position, or by the id, which is the item itself or one of its fields.
    let is_it = |(place, item): &(usize, &Value)| match named("by ") {
        Some("position") | None => *place == index,
        Some(id) => dig(item, id).is_some_and(|id| {
            *sent == id
                || sent
                    .as_object()
                    .is_some_and(|sent| sent.values().any(|of| *of == id))
        }),
    };
    let found = dig(answer, named("")?)?;
    let (_, item) = found.as_array()?.iter().enumerate().find(is_it)?;
    dig(item, named("outcome ")?)?.as_i64()
}

/// Why an answer is not what a probe expects, if it is not.
fn answered(probe: &Probe, results: &str, answer: &Answer) -> Option<String> {
    let points_at = |place: &str, info: &str| info.contains(&format!("`{place}`"));
    // What the rules of the command allow may still fail, since nothing of what it names is there.
    let by_rule = |info: &str| RULES.iter().any(|rule| info.contains(rule));
    match (&probe.expect, refusal(answer)) {
        (Expect::Refused { item: true, .. }, Some((other, info))) => {
            Some(format!("the whole call was refused with {other}: {info}"))
        }
        (
            Expect::Refused {
                item: true,
                code,
                at,
                ..
            },
            None,
        ) => {
            let at = at.as_deref().unwrap_or_default();
            let failed = match answer {
                Answer::Json(answer) => outcome(probe, at, results, answer) == Some(*code),
                Answer::NotModelled(told) => {
                    told.contains(&format!("`{at}` would fail with {code}"))
                }
            };
            (!failed).then(|| format!("its item did not: {answer:?}"))
        }
        (Expect::Refused { code, at, .. }, Some((other, info))) => {
            let place = at
                .as_deref()
                .is_none_or(|at| at.is_empty() || points_at(at, info));
            (*code != other || !place).then(|| format!("refused with {other}: {info}"))
        }
        (Expect::Refused { .. }, None) => Some("was not refused".to_owned()),
        (Expect::Free { at } | Expect::Cut { at, .. }, Some((_, info))) => {
            let refused = info.starts_with(&format!("`{at}`")) && by_rule(info);
            refused.then(|| format!("refused: {info}"))
        }
        (Expect::Fine, Some((_, info))) => {
            let refused = info.starts_with('`') && by_rule(info);
            refused.then(|| format!("refused: {info}"))
        }
        (Expect::GroupTaken, Some((_, info))) => info
            .contains("belongs to a group of type")
            .then(|| format!("refused: {info}")),
        _ => None,
    }
}

async fn all_through(
    line: &impl Transport,
    town: &Town,
    wanted: impl Fn(&Probe) -> bool,
) -> (usize, Vec<String>) {
    let groups = groups();
    let (mut count, mut wrong) = (0, Vec::new());
    for sheet in &town.sheets {
        for command in &sheet.commands {
            let Some((_, probes)) = town.probes.get(&command.path) else {
                continue;
            };
            let by = command
                .groups
                .as_ref()
                .map_or("", |groups| groups.by.as_str());
            for probe in probes.iter().filter(|probe| wanted(probe)) {
                count += 1;
                // Some of the requests take groups apart.
                if let Some(kind) = &probe.group_type
                    && let Some(id) = groups.get(kind.as_str())
                {
                    group(line, kind, id).await;
                }
                let answer = send(line, &command.path, probe, &groups, by).await;
                let results = command.results.as_deref().unwrap_or_default();
                if let Some(what) = answered(probe, results, &answer) {
                    wrong.push(format!("{}: {}: {what}", command.path, probe.label));
                }
            }
        }
    }
    (count, wrong)
}

#[tokio::test]
async fn the_emulator_answers_as_the_sheets_say() {
    let town = town();
    let emulator = Emulator::builder()
        .limits(Limits::off())
        .in_process()
        .unwrap();
    let (count, wrong) = all_through(&emulator, &town, |_| true).await;
    println!("{count} requests");
    assert!(count > town.probes.len());
    fail(wrong);
}

/// When the clock stands still: at the beginning of a second.
const NOW: i64 = 1_700_000_000;

/// What is answered to calls that come too often, unless a frequency names another number; by the general table.
const TOO_OFTEN: i64 = 60007;

/// How many calls a frequency of a sheet lets through, in which time, and what is answered to more; nothing if it counts
/// something else than the calls of one command.
fn calls(rate: &str) -> Option<(u32, Duration, i64)> {
    let (rate, code) = match rate.split_once(" -> ") {
        Some((rate, code)) => (rate, code.parse().ok()?),
        None => (rate, TOO_OFTEN),
    };
    let (rate, rest) = rate.split_once(' ').unwrap_or((rate, ""));
    let (count, unit) = rate.split_once('/')?;
    let seconds = match unit {
        "s" => 1,
        "min" => 60,
        "h" => 3600,
        "d" => 86_400,
        _ => return None,
    };
    let plain = ["", "adjustable"].contains(&rest);
    plain.then_some((count.parse().ok()?, Duration::from_secs(seconds), code))
}

#[tokio::test]
async fn the_emulator_keeps_the_frequencies_of_the_sheets() {
    let town = town();
    let emulator = Emulator::builder().in_process().unwrap();
    let app = emulator.app();
    let empty = Probe::new(json!({}));
    let (mut tried, mut wrong) = (0, Vec::new());
    for command in town.sheets.iter().flat_map(|sheet| &sheet.commands) {
        let Some((most, time, code)) = command.rate.iter().find_map(|rate| calls(rate)) else {
            continue;
        };
        tried += 1;
        let refused = async || {
            let answer = send(&emulator, &command.path, &empty, &BTreeMap::new(), "").await;
            refusal(&answer).is_some_and(|(found, _)| found == code)
        };
        app.freeze(UnixTime::new(NOW));
        let mut let_through = 0;
        for _ in 0..=most {
            let_through += u32::from(!refused().await);
        }
        app.advance(time);
        if let_through != most || refused().await {
            wrong.push(format!("{}: {let_through} of {most} calls", command.path));
        }
    }
    println!("{tried} commands");
    assert!(tried * 2 > town.probes.len());
    fail(wrong);
}

/// Over a socket not all of them are sent: what is wrong is found by the same code.
#[tokio::test]
async fn so_does_the_emulator_on_a_socket() {
    let town = town();
    let emulator = Emulator::builder()
        .limits(Limits::off())
        .start()
        .await
        .unwrap();
    let hosts = Hosts::new(emulator.url()).unwrap();
    let (app, key) = (emulator.app_id(), emulator.secret_key());
    let line = HttpTransport::builder(app, key, emulator.admin(), hosts, chat_api::address_form())
        .build()
        .unwrap();
    let required = |probe: &Probe| probe.label.contains("left out is refused");
    let (count, wrong) = all_through(&line, &town, required).await;
    assert!(count > town.probes.len());
    fail(wrong);
}

/// Changes each thing that a table says, one at a time, and looks for a line of the sheets that notices.
#[test]
fn whatever_is_changed_in_the_spec_some_sheet_notices() {
    let town = town();
    let mut changes: BTreeMap<String, usize> = BTreeMap::new();
    let mut survivors = Vec::new();
    let mut domains: BTreeMap<&str, &'static DomainMeta> = BTreeMap::new();
    for sheet in &town.sheets {
        for command in &sheet.commands {
            let Some((meta, probes)) = town.probes.get(&command.path) else {
                continue;
            };
            domains.insert(meta.domain.name, meta.domain);
            // What is wrong already notices nothing.
            let probes: Vec<&Probe> = probes
                .iter()
                .filter(|probe| judge::verdict(meta, probe).is_none())
                .collect();
            let known = judge::prose(meta, command);
            let said = judge::fields(meta, command, None);
            let answer = judge::answer(meta, command);
            mutate::each_answer_field(meta, &mut |label, place, changed| {
                // Of other fields the sheet says nothing.
                if !command.answer.contains_key(place) {
                    return;
                }
                *changes.entry(format!("answer {label}")).or_default() += 1;
                if judge::answer(changed, command) == answer {
                    survivors.push(format!(
                        "{}/{}: answer {place}: {label}",
                        sheet.family, meta.name
                    ));
                }
            });
            mutate::each(meta, &mut |mutant| {
                *changes.entry(mutant.kind.clone()).or_default() += 1;
                let near = |probe: &&&Probe| probe.place == mutant.place;
                let red = |probe: &&Probe| judge::verdict(&mutant.meta, probe).is_some();
                let at = Some(mutant.place.as_str());
                let elsewhere = || {
                    judge::prose(&mutant.meta, command) != known
                        || judge::fields(&mutant.meta, command, None) != said
                };
                let noticed = judge::fields(&mutant.meta, command, at)
                    .iter()
                    .any(|what| !said.contains(what))
                    || probes.iter().filter(near).any(red)
                    || elsewhere()
                    || probes.iter().filter(|probe| !near(probe)).any(red);
                if !noticed {
                    survivors.push(format!("{}/{}: {}", sheet.family, meta.name, mutant.label));
                }
            });
        }
    }
    for (name, domain) in domains {
        // A number of a domain may show in any of its commands.
        let of_domain = || ENDPOINTS.iter().filter(|meta| meta.domain.name == name);
        if of_domain().any(|meta| !town.probes.contains_key(meta.path)) {
            continue;
        }
        let touched: BTreeSet<&str> = of_domain().flat_map(|meta| reach::names(meta)).collect();
        mutate::each_answer(domain, &mut |label, changed| {
            let answer = label.rsplit('.').next().unwrap_or_default();
            let always = ["bad_parameter", "bad_json"].contains(&answer);
            if !always && !touched.contains(answer) {
                return;
            }
            *changes.entry("answers".to_owned()).or_default() += 1;
            let noticed = town.probes.values().any(|(meta, probes)| {
                let mutant = EndpointMeta {
                    domain: changed,
                    ..**meta
                };
                meta.domain.name == name
                    && probes.iter().any(|probe| {
                        judge::verdict(meta, probe).is_none()
                            && judge::verdict(&mutant, probe).is_some()
                    })
            });
            if !noticed {
                survivors.push(format!("errors/{name}: {label}"));
            }
        });
    }
    let witness = errors::domains().unwrap();
    for domain in chat_types::errors::DOMAINS {
        let Some(witness) = witness.get(domain.name) else {
            continue;
        };
        let known = errors::judge(domain, witness);
        mutate::each_code(domain, &mut |label, changed| {
            *changes.entry("codes of domains".to_owned()).or_default() += 1;
            if errors::judge(changed, witness) == known {
                survivors.push(format!("errors/{}: {label}", domain.name));
            }
        });
    }
    let witness = Service::witness().unwrap();
    service::each(&SERVICE, prefixes(), &mut |label, meta, prefixes| {
        *changes.entry("service".to_owned()).or_default() += 1;
        if Service::of(meta, prefixes) == witness {
            survivors.push(format!("service: {label}"));
        }
    });
    for (kind, count) in &changes {
        println!("{count:6} {kind}");
    }
    println!(
        "{}",
        json!({
            "name": "mutation", "ok": survivors.is_empty(), "commands": town.probes.len(),
            "probes": town.probes.values().map(|(_, probes)| probes.len()).sum::<usize>(),
            "changes": changes.values().sum::<usize>(), "kinds": changes.len(), "survivors": survivors.len(),
        })
    );
    fail(survivors);
}
