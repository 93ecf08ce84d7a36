//! The part of the README that tells what is covered.

use std::fmt::Write as _;

use chat_meta::SourceKind;

use super::endpoint::source_words;
use crate::model::{Endpoint, LeftOut, Model};

/// The file that the part stands in, from the root of the workspace.
pub const README: &str = "README.md";

const BEGIN: &str = "<!-- begin of what `cargo xtask gen` writes -->";
const END: &str = "<!-- end of what `cargo xtask gen` writes -->";

/// The README with its part made anew.
///
/// # Errors
/// When the README does not say where the part stands.
pub fn into_readme(readme: &str, model: &Model) -> Result<String, String> {
    let places = readme.split_once(BEGIN).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(END)?;
        Some((before, after))
    });
    let (before, after) = places.ok_or_else(|| {
        format!("{README}: the lines `{BEGIN}` and `{END}` are missing; the coverage stands between them")
    })?;
    Ok(format!("{before}{BEGIN}\n\n{}\n{END}{after}", table(model)))
}

fn table(model: &Model) -> String {
    let endpoints = model.families.values().flatten();
    let (all, families) = (endpoints.clone().count(), model.families.len());
    let by_hearsay = endpoints.filter(|endpoint| !has_page(endpoint)).count();
    let mut out = format!(
        "{all} commands in {families} families, every one typed, callable and checked by the emulator; `chat api list` names them. \
         {by_hearsay} of them stand on no page that could be read and are known from other libraries.\n\n\
         | family | known | served | missing, and why |\n| --- | --- | --- | --- |\n"
    );
    for (family, endpoints) in &model.families {
        let missing = model
            .left_out
            .iter()
            .filter(|entry| entry.family.as_deref() == Some(family));
        let missing: Vec<&LeftOut> = missing.collect();
        let commands = missing.iter().filter(|entry| entry.is_command).count();
        let reasons: Vec<String> = missing.iter().map(|entry| reason(entry)).collect();
        let (served, known) = (endpoints.len(), endpoints.len() + commands);
        let reasons = reasons.join("; ");
        let _ = writeln!(out, "| `{family}` | {known} | {served} | {reasons} |");
    }
    let rest: Vec<&LeftOut> = model
        .left_out
        .iter()
        .filter(|entry| entry.family.is_none())
        .collect();
    if !rest.is_empty() {
        out.push_str("\nLeft out beside these families:\n\n");
        for entry in rest {
            let _ = writeln!(out, "- {}", reason(entry));
        }
    }
    out
}

fn has_page(endpoint: &Endpoint) -> bool {
    let mut sources = endpoint.meta.sources.iter();
    sources.any(|source| matches!(source.kind, SourceKind::Page | SourceKind::Seed))
}

fn reason(entry: &LeftOut) -> String {
    let name = if entry.is_command {
        format!("`{}`", entry.name)
    } else {
        entry.name.clone()
    };
    let sources: Vec<String> = entry.sources.iter().map(source_words).collect();
    let sources = match sources.as_slice() {
        [] => String::new(),
        some => format!(" ({})", some.join(", ")),
    };
    format!("{name}{sources}: {}", entry.why)
}
