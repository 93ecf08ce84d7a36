//! Commands by name.

use chat_types::meta::EndpointMeta;
use chat_types::{ENDPOINTS, SERVICE};

use crate::discretion::may_hold_a_key;
use crate::failure::Failure;

/// How alike two names must be for one to be offered for the other: 1 is the same, 0 is nothing in common.
const ALIKE: f64 = 0.75;

/// The command at this path, or with this last part of a path if there is only one.
///
/// A path that is not known is a usage error, which names the nearest one.
pub(crate) fn find(path: &str) -> Result<&'static EndpointMeta, Failure> {
    let path = bare(path);
    if let Some(meta) = chat_types::endpoint(path) {
        return Ok(meta);
    }
    if let Some(meta) = by_command(path) {
        return Ok(meta);
    }
    Err(match nearest(path) {
        Some(near) => Failure::usage(format!(
            "unknown command '{}', did you mean '{near}'?",
            shown(path)
        ))
        .with("suggestion", near),
        None if is_path(path) => Failure::usage(format!(
            "unknown command '{path}'; `chat api list` shows those that the spec knows"
        )),
        None => Failure::usage(
            "the first argument is no command; it is written as SERVICE/COMMAND or COMMAND, and `chat api list` shows \
             those that the spec knows",
        ),
    })
}

/// Whether a text has the form of a path. Anything else may be a body or a key in its place, and is not repeated.
fn is_path(text: &str) -> bool {
    const LONGEST: usize = 100;
    let is_part = |part: &str| {
        part.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
    };
    text.len() <= LONGEST
        && !may_hold_a_key(text)
        && text
            .split_once('/')
            .is_some_and(|(service, command)| is_part(service) && is_part(command))
}

/// A path without what stands before it in an address.
pub(crate) fn bare(path: &str) -> &str {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.strip_prefix(SERVICE.path_prefix)
        .and_then(|rest| rest.strip_prefix('/'))
        .unwrap_or(path)
}

fn by_command(name: &str) -> Option<&'static EndpointMeta> {
    let mut found = ENDPOINTS.iter().filter(|meta| {
        let mut paths = std::iter::once(&meta.path).chain(meta.aliases);
        paths.any(|path| path.rsplit('/').next() == Some(name))
    });
    match (found.next(), found.next()) {
        (Some(meta), None) => Some(meta),
        _ => None,
    }
}

/// The path that looks most like this one. Paths share most of their services, so the command alone is compared too.
fn nearest(path: &str) -> Option<&'static str> {
    let command = path.rsplit('/').next().unwrap_or(path);
    ENDPOINTS
        .iter()
        .map(|meta| {
            let whole = strsim::normalized_damerau_levenshtein(path, meta.path);
            let part = strsim::normalized_damerau_levenshtein(command, meta.command());
            (whole.max(part), whole, meta.path)
        })
        .filter(|(alike, ..)| *alike >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)))
        .map(|(.., path)| path)
}

/// The name that looks most like this one.
pub(super) fn closest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    names
        .map(|near| (strsim::normalized_damerau_levenshtein(name, near), near))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, near)| near)
}

/// A name as somebody typed it, shortened and without control characters.
pub(super) fn shown(name: &str) -> String {
    name.chars()
        .take(100)
        .flat_map(char::escape_debug)
        .collect()
}
