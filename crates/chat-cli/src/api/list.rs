//! All commands.

use std::process::ExitCode;

use chat_types::ENDPOINTS;
use serde_json::{Value, json};

use super::words;
use crate::failure::Failure;
use crate::output::{Output, columns};

/// One line per command.
pub(crate) fn list(output: &Output) -> Result<ExitCode, Failure> {
    if output.is_json() {
        let all: Vec<Value> = ENDPOINTS
            .iter()
            .map(|meta| {
                json!({
                    "path": meta.path,
                    "service": meta.service(),
                    "command": meta.command(),
                    "family": meta.family,
                    "name": meta.name,
                    "summary": meta.summary,
                    "retry": meta.retry.as_str(),
                    "rate": words::rate(meta),
                    "page": meta.page.iter().map(|page| page.style.as_str()).collect::<Vec<_>>(),
                    "deprecated": meta.deprecated,
                })
            })
            .collect();
        output.value(&all.into())?;
    } else {
        let mut lines = vec![
            ["PATH", "FAMILY", "NAME", "RETRY", "RATE", "SUMMARY"]
                .map(str::to_owned)
                .to_vec(),
        ];
        lines.extend(ENDPOINTS.iter().map(|meta| {
            let rate = words::rate(meta).unwrap_or_else(|| "-".to_owned());
            let rest = [
                meta.path,
                meta.family,
                meta.name,
                meta.retry.as_str(),
                &rate,
                meta.summary,
            ];
            rest.map(str::to_owned).to_vec()
        }));
        output.text(&columns(&lines))?;
    }
    Ok(ExitCode::SUCCESS)
}
