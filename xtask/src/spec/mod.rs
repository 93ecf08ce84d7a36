//! From the files of `spec/` to the [`Model`].

mod answered;
mod batch;
mod codes;
mod command_codes;
mod commands;
mod coverage;
pub mod diagnostic;
mod doubts;
pub mod dump;
mod examples;
mod fields;
pub mod files;
mod gaps;
mod grammar;
mod kinds;
mod leak;
mod literals;
mod names;
mod pages;
mod paths;
mod predicates;
mod quota;
mod raw;
mod retry;
mod rules;
pub mod schema;
mod service;
mod shown;
mod sources;
mod types;
mod walk;
mod yaml;

#[cfg(test)]
pub mod tests;

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use indexmap::IndexMap;

use self::commands::Shared;
use self::diagnostic::{Diagnostic, FileId, Sink};
use self::files::Files;
use self::grammar::{Grammar, Grammars};
use self::types::Cx;
use self::walk::{Reached, holds_itself};
use self::yaml::{At, Pos};
use crate::model::{FileDoubts, Model, NamedType};
use chat_meta::TypeMeta;

/// Name of the folder, as diagnostics print it.
const ROOT: &str = "spec";

/// What is asked of the examples. Each has to fit its command in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Examples {
    /// Nothing more: enough for tests of other things.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the spec itself is always asked for more")
    )]
    Fit,
    /// Together they show everything.
    ShowAll,
}

/// Loads the spec of a folder.
///
/// # Errors
/// Everything that is wrong with it, sorted by file and place.
pub fn load(dir: &Path) -> Result<Model, Vec<Diagnostic>> {
    let texts = files::read(dir).map_err(|unread| {
        let file = match unread.path.as_str() {
            "" => ROOT.to_owned(),
            path => format!("{ROOT}/{path}"),
        };
        vec![Diagnostic {
            file,
            pos: Pos::START,
            message: unread.message,
            source: String::new(),
        }]
    })?;
    load_texts(texts, Examples::ShowAll)
}

/// Loads a spec from texts, by their paths below the folder.
///
/// # Errors
/// As [`load`].
pub fn load_texts(texts: files::Texts, examples: Examples) -> Result<Model, Vec<Diagnostic>> {
    let sink = Sink::default();
    let files = files::parse(texts, &sink);
    let model = lower(&files, &sink, examples);
    match model {
        Some(model) if sink.len() == 0 => Ok(model),
        _ => Err(diagnostics(&files, sink)),
    }
}

fn diagnostics(files: &Files, sink: Sink) -> Vec<Diagnostic> {
    let found = sink.into_found().into_iter().map(|(file, pos, message)| {
        let file = files.list.get(file.0);
        let line = usize::try_from(pos.line).unwrap_or(0).saturating_sub(1);
        Diagnostic {
            file: file.map_or_else(|| ROOT.to_owned(), |file| format!("{ROOT}/{}", file.path)),
            pos,
            message,
            source: file
                .and_then(|file| file.text.lines().nth(line))
                .unwrap_or_default()
                .to_owned(),
        }
    });
    let mut found: Vec<Diagnostic> = found.collect();
    found.sort();
    if found.is_empty() {
        // Only without a single file can there be neither a model nor a reason.
        found.push(Diagnostic {
            file: ROOT.to_owned(),
            pos: Pos::START,
            message: "the spec has no service.yaml".to_owned(),
            source: String::new(),
        });
    }
    found
}

/// Lowers everything. What is wrong goes to the sink; there is a model only if enough is right.
fn lower(files: &Files, sink: &Sink, examples: Examples) -> Option<Model> {
    let cx = Cx::new(files, sink);
    cx.lower_types();
    let domains = cx.domains();
    let service = files
        .service
        .as_ref()
        .map(|parsed| cx.lower_service(parsed));
    if service.is_none() && files.list.iter().all(|file| file.path != "service.yaml") {
        sink.report(
            FileId(usize::MAX),
            Pos::START,
            "the spec has no service.yaml",
        );
    }
    let shared = Shared {
        domains,
        envelopes: service
            .as_ref()
            .map_or_else(Vec::new, |service| service.envelopes.clone()),
        default_rate: service.as_ref().map_or(
            chat_meta::Rate {
                count: 1,
                per_seconds: 1,
            },
            |s| s.meta.default_quota,
        ),
        rate_code: service.as_ref().map_or(0, |service| service.meta.rate),
        prefixes: leak::slice(
            service
                .iter()
                .flat_map(|service| &service.group_types)
                .map(|known| (leak::text(&known.group_type), leak::text(&known.prefix))),
        ),
    };
    let mut families: BTreeMap<String, Vec<_>> = BTreeMap::new();
    let mut lowered = Vec::new();
    for parsed in &files.commands {
        if let Some(endpoint) = cx.command(parsed, &shared) {
            cx.examples_fit(parsed, endpoint.meta);
            lowered.push((parsed, endpoint.meta));
            families
                .entry(parsed.family.clone())
                .or_default()
                .push(endpoint);
        }
    }
    families
        .values_mut()
        .for_each(|family| family.sort_by_key(|endpoint| endpoint.meta.name));
    cx.commands_are_unique();
    let doubts = all_doubts(&cx);
    let left_out = files.coverage.as_ref();
    let left_out = left_out.map_or_else(Vec::new, |parsed| cx.left_out(parsed));

    let (mut sent, mut received, mut used) =
        (Reached::default(), Reached::default(), Reached::default());
    for endpoint in families.values().flatten() {
        sent.fields(endpoint.meta.query);
        sent.fields(endpoint.meta.request.fields());
        received.fields(endpoint.meta.response.fields());
    }
    if let Some(service) = &service {
        sent.fields(service.meta.query);
        service
            .envelopes
            .iter()
            .for_each(|envelope| received.fields(envelope.fields));
        used.names.insert("GroupType");
    }
    let tabled: HashSet<&str> = sent.names.union(&received.names).copied().collect();
    cx.reach_included(&mut sent);
    cx.reach_included(&mut received);
    for reached in [&sent, &received] {
        used.names.extend(&reached.names);
        used.checks.extend(&reached.checks);
        used.formats.extend(&reached.formats);
    }
    let types = named_types(&cx, &sent, &received, &tabled);
    let whole = files.gaps.is_empty()
        && !cx.has_unknown_type()
        && service.is_some()
        && families.values().map(Vec::len).sum::<usize>() == files.commands.len();
    check_types(&cx, &types, &used, whole);
    // A mistake in the command itself, or in what commands share, could have followers here; one in another command cannot.
    let wrong = sink.files();
    if wrong.iter().all(|file| files.is_command(*file)) {
        for (parsed, meta) in &lowered {
            if !wrong.contains(&parsed.file) {
                cx.answered_codes_are_listed(parsed, meta);
                if examples == Examples::ShowAll {
                    cx.own_examples_show_all((parsed, meta));
                }
            }
        }
    }
    if wrong.is_empty() {
        cx.rules_are_used(&used);
        if examples == Examples::ShowAll {
            cx.examples_show_all(&lowered);
        }
    }

    let service = service?;
    let mut all = shared.domains;
    let domains = all
        .remove("common")
        .into_iter()
        .chain(all.into_values())
        .collect();
    Some(Model {
        service: service.meta,
        regions: service.regions,
        group_types: service.group_types,
        buckets: service.buckets,
        checks: service.checks,
        formats: service.formats,
        envelopes: service.envelopes,
        domains,
        families,
        types,
        doubts,
        left_out,
    })
}

/// Checks the sources and doubts of all files, and gives the doubts that stand in no command.
fn all_doubts(cx: &Cx<'_>) -> Vec<FileDoubts> {
    for parsed in &cx.files.domains {
        cx.sources(parsed.file, &parsed.content.source);
    }
    for parsed in &cx.files.types {
        cx.sources(parsed.file, &parsed.content.source);
    }
    let mut all = Vec::new();
    let mut shared = |file: FileId, doubts: &[At<raw::Doubt>], grammar: &Grammar| {
        cx.doubts_apply(file, doubts, grammar);
        if !doubts.is_empty() {
            let path = cx
                .files
                .list
                .get(file.0)
                .map_or_else(String::new, |file| file.path.clone());
            all.push(FileDoubts {
                file: path,
                doubts: cx.doubts(file, doubts),
            });
        }
    };
    let grammars = Grammars::get();
    if let Some(service) = &cx.files.service {
        shared(service.file, &service.content.doubts, &grammars.service);
    }
    for parsed in &cx.files.domains {
        shared(parsed.file, &parsed.content.doubts, &grammars.errors);
    }
    for parsed in &cx.files.types {
        shared(parsed.file, &parsed.content.doubts, &grammars.types);
    }
    for parsed in &cx.files.commands {
        cx.doubts_apply(parsed.file, &parsed.content.doubts, &grammars.command);
    }
    all
}

fn named_types(
    cx: &Cx<'_>,
    sent: &Reached,
    received: &Reached,
    tabled: &HashSet<&str>,
) -> IndexMap<String, NamedType> {
    let types = cx.decls.iter().filter_map(|(name, decl)| {
        let file = cx.files.list.get(decl.file.0)?;
        // The enum of a tag list's tags goes where the list goes.
        let carrier = cx.carrier_of(name);
        let reached = |by: &Reached| {
            by.names.contains(name.as_str()) || carrier.is_some_and(|c| by.names.contains(c))
        };
        let named = NamedType {
            file: file.path.clone(),
            home: decl.home.clone(),
            ty: cx.lowered(name)?,
            tag_names: cx.tag_names_of(name),
            sent: reached(sent),
            received: reached(received),
            tabled: tabled.contains(name.as_str()),
        };
        Some((name.clone(), named))
    });
    types.collect()
}

/// Rules for types as a whole. Whether nobody uses a type is known only if every command could be read.
fn check_types(cx: &Cx<'_>, types: &IndexMap<String, NamedType>, used: &Reached, whole: bool) {
    for (name, named) in types {
        let Some(decl) = cx.decls.get(name) else {
            continue;
        };
        if whole && !named.sent && !named.received && !used.names.contains(name.as_str()) {
            cx.report(
                decl.file,
                decl.pos,
                format!("nobody uses type '{name}'; remove it"),
            );
        }
        if let TypeMeta::Object(meta) = named.ty
            && holds_itself(meta.fields(), name, 0)
        {
            cx.report(
                decl.file,
                decl.pos,
                format!("object '{name}' holds itself; a list has to stand between"),
            );
        }
    }
}
