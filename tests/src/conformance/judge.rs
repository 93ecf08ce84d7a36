//! Holds what a sheet says against the table of a command.

use std::collections::BTreeMap;

use chat_types::EndpointMeta;
use chat_types::meta::check::{self, Options, Rule, Violation, lenient};

use super::errors;
use super::place;
use super::probe::{Expect, Probe};
use super::render;
use super::sheet::Command;
use super::table;

/// What holds of a command whose page names no frequency.
const UNSTATED: &str = "200/s";

/// What stands around almost every answer.
const USUAL_ENVELOPE: &str = "normal";

/// What the table says of retry, frequency, paging and numbers and the sheet does not; nothing if they agree.
pub fn prose(meta: &EndpointMeta, command: &Command) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut same = |what: &str, sheet: &[String], table: &[String]| {
        if sheet != table {
            let show = |texts: &[String]| match texts {
                [] => "nothing".to_owned(),
                texts => texts.join(" + "),
            };
            wrong.push(format!(
                "{what}: the sheet has `{}`, the spec `{}`",
                show(sheet),
                show(table)
            ));
        }
    };
    same(
        "retry",
        std::slice::from_ref(&command.retry),
        &[render::retry(&meta.retry)],
    );
    same("check", &command.check, &render::checks(&meta.retry));
    let texts = |texts: &[&str]| {
        texts
            .iter()
            .map(|text| (*text).to_owned())
            .collect::<Vec<_>>()
    };
    same("aliases", &command.aliases, &texts(meta.aliases));
    let envelope = command.envelope.as_deref().unwrap_or(USUAL_ENVELOPE);
    same(
        "envelope",
        &texts(&[envelope]),
        &texts(&[meta.envelope.name]),
    );
    let codes = |codes: &[i64]| codes.iter().map(i64::to_string).collect::<Vec<_>>();
    same("already", &codes(&command.already), &codes(meta.already));
    same(
        "domain",
        std::slice::from_ref(&command.domain),
        &[meta.domain.name.to_owned()],
    );
    same("errors", &codes(&command.errors), &codes(meta.errors));
    same("items", &codes(&command.items), &codes(meta.item_errors));
    for (what, sheet, table) in [
        ("meanings", &command.meanings, meta.meanings),
        ("item_meanings", &command.item_meanings, meta.item_meanings),
    ] {
        let table: BTreeMap<i64, String> = table
            .iter()
            .map(|code| (code.code, errors::meaning(code)))
            .collect();
        let show = |meanings: &BTreeMap<i64, String>| {
            let meanings = meanings.iter();
            let meanings = meanings.map(|(code, meaning)| format!("{code}: {meaning}"));
            meanings.collect::<Vec<_>>()
        };
        same(what, &show(sheet), &show(&table));
    }
    let rates: Vec<String> = meta.quota.iter().map(render::quota).collect();
    let unstated = [UNSTATED.to_owned()];
    let stated = if command.rate.is_empty() {
        &unstated
    } else {
        command.rate.as_slice()
    };
    same("rate", stated, &rates);
    let pages: Vec<String> = meta.page.iter().map(render::page).collect();
    same("paging", &command.paging, &pages);
    let batch: Vec<String> = meta.batch.iter().map(render::batch).collect();
    same("batch", command.batch.as_slice(), &batch);
    let results: Vec<String> = meta.results.iter().map(render::results).collect();
    same("results", command.results.as_slice(), &results);
    wrong
}

/// What the table says of the fields and the sheet does not, beyond what requests show: types of numbers, defaults, other
/// names and the like; of one place, or of all.
pub fn fields(meta: &EndpointMeta, command: &Command, place: Option<&str>) -> Vec<String> {
    let lines = command.body.iter().chain(&command.query);
    let lines = lines.filter(|line| place.is_none_or(|place| line.place == place));
    let wrong = lines.filter_map(|line| {
        let sheet = line.said();
        // Keys are tried, and the tag of an item stands for the item; neither has more to say.
        let mut table = match table::said(meta, line) {
            None if sheet.is_empty() => return None,
            None => vec!["no such place".to_owned()],
            Some(table) => table,
        };
        if line.is_words() {
            table.retain(|said| said != "u32");
        }
        (sheet != table).then(|| {
            let (place, sheet, table) = (&line.place, sheet.join("; "), table.join("; "));
            format!("`{place}`: the sheet has `{sheet}`, the spec `{table}`")
        })
    });
    wrong.collect()
}

/// What the table says of the answer and the sheet does not.
pub fn answer(meta: &EndpointMeta, command: &Command) -> Vec<String> {
    let places = command.answer.iter();
    let wrong = places.filter_map(|(place, sheet)| {
        let table = table::answer(meta, place).unwrap_or("nothing");
        (table != sheet)
            .then(|| format!("answer `{place}`: the sheet has {sheet}, the spec {table}"))
    });
    wrong.collect()
}

/// What is wrong with a probe by a table, in the order in which the service looks.
pub fn violations(meta: &EndpointMeta, probe: &Probe) -> Vec<Violation> {
    let pairs: Vec<(&str, &str)> = probe
        .query
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let mut found = check::query(meta, &pairs);
    let options = Options {
        open_values: false,
        group_type: probe.group_type.as_deref(),
    };
    found.extend(check::request_with(meta, &probe.body, options));
    found
}

/// What is answered: a group of a type that the command does not take is refused for that first, and not for a field
/// that does not go with the type.
fn first(found: &[Violation]) -> Option<&Violation> {
    let first = found.first()?;
    let of_type = found
        .iter()
        .find(|violation| violation.rule == Rule::GroupType);
    match first.rule {
        Rule::RequiredWhen | Rule::OnlyWhen => of_type.or(Some(first)),
        _ => Some(first),
    }
}

/// Why a table does not do what a probe expects, if it does not.
pub fn verdict(meta: &EndpointMeta, probe: &Probe) -> Option<String> {
    let found = violations(meta, probe);
    let first = first(&found);
    match &probe.expect {
        Expect::Fine => first.map(|violation| format!("refused: {violation}")),
        Expect::Free { at } => found
            .iter()
            .find(|violation| violation.path == *at)
            .map(|violation| format!("refused: {violation}")),
        Expect::Cut { at, to } => {
            let mut body = probe.body.clone();
            lenient::normalise(meta, &mut body);
            let cut = place::get(&body, &place::segments(at)) == Some(to);
            let wrong = found.iter().find(|violation| violation.path == *at);
            match wrong {
                Some(violation) => Some(format!("refused: {violation}")),
                None => (!cut).then(|| "it is not cut to the limit".to_owned()),
            }
        }
        Expect::GroupTaken => found
            .iter()
            .find(|violation| violation.rule == Rule::GroupType)
            .map(|violation| format!("refused: {violation}")),
        Expect::Refused {
            at, rules, code, ..
        } => {
            let Some(first) = first else {
                return Some("nothing is wrong with it".to_owned());
            };
            let place = at.as_ref().is_none_or(|at| first.path == *at);
            let rule = rules.is_empty() || rules.contains(&first.rule);
            (!place || !rule || first.code != *code).then(|| {
                format!(
                    "refused otherwise: {} ({}, {})",
                    first, first.rule, first.code
                )
            })
        }
    }
}
