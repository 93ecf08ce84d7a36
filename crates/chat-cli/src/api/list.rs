//! All commands, or some of them.

use std::collections::BTreeSet;
use std::process::ExitCode;

use chat_emulator::is_modelled;
use chat_types::ENDPOINTS;
use chat_types::meta::EndpointMeta;
use serde_json::{Value, json};

use super::find::{closest, shown};
use super::words;
use crate::args::ListArgs;
use crate::failure::Failure;
use crate::output::{Output, columns};

/// One line per command. For people no command at all is a refusal: who looks for something wants to know that it is
/// not there. For programs it is an empty list.
pub(crate) fn list(args: &ListArgs, output: &Output) -> Result<ExitCode, Failure> {
    let found = wanted(args)?;
    if found.is_empty() && !output.is_json() {
        return Err(Failure::refused(
            "no command has all of these words in its paths, name, family or summary; `chat api list` shows all commands",
        ));
    }
    if output.is_json() {
        let all: Vec<Value> = found
            .into_iter()
            .map(|meta| {
                json!({
                    "path": meta.path,
                    "aliases": meta.aliases,
                    "service": meta.service(),
                    "command": meta.command(),
                    "family": meta.family,
                    "name": meta.name,
                    "summary": meta.summary,
                    "retry": meta.retry.as_str(),
                    "rate": words::rate(meta),
                    "page": meta.page.iter().map(|page| page.style.as_str()).collect::<Vec<_>>(),
                    "deprecated": meta.deprecated,
                    "modelled": is_modelled(meta.path),
                })
            })
            .collect();
        output.value(&all.into())?;
    } else {
        let mut lines = vec![
            ["PATH", "FAMILY", "NAME", "RETRY", "EMU", "RATE", "SUMMARY"]
                .map(str::to_owned)
                .to_vec(),
        ];
        lines.extend(found.into_iter().map(|meta| {
            let rate = words::rate(meta).unwrap_or_else(|| "-".to_owned());
            let rest = [
                meta.path,
                meta.family,
                meta.name,
                meta.retry.as_str(),
                if is_modelled(meta.path) { "yes" } else { "-" },
                &rate,
                meta.summary,
            ];
            rest.map(str::to_owned).to_vec()
        }));
        output.text(&columns(&lines))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The commands of the family, in which all words occur.
fn wanted(args: &ListArgs) -> Result<Vec<&'static EndpointMeta>, Failure> {
    let families: BTreeSet<&str> = ENDPOINTS.iter().map(|meta| meta.family).collect();
    if let Some(family) = &args.family
        && !families.contains(family.as_str())
    {
        return Err(match closest(family, families.iter().copied()) {
            Some(near) => Failure::usage(format!(
                "unknown family '{}', did you mean '{near}'?",
                shown(family)
            ))
            .with("suggestion", near),
            None => Failure::usage(format!(
                "unknown family; there are {}",
                Vec::from_iter(families).join(", ")
            )),
        });
    }
    let words: Vec<String> = args.words.iter().map(|word| word.to_lowercase()).collect();
    let found = ENDPOINTS
        .iter()
        .copied()
        .filter(|meta| {
            let text = [meta.path, meta.name, meta.family, meta.summary];
            let text = [&text, meta.aliases].concat().join("\n").to_lowercase();
            args.family
                .as_ref()
                .is_none_or(|family| family == meta.family)
                && words.iter().all(|word| text.contains(word))
        })
        .collect();
    Ok(found)
}
