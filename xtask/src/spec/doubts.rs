//! Doubts: where sources disagree, or none was read. A doubt that no longer applies is reported, so that none
//! outlives its reason.

use serde_json::Value;

use super::diagnostic::FileId;
use super::grammar::Grammar;
use super::names::suggest;
use super::raw;
use super::types::Cx;
use super::yaml::{At, Node, NodeKind};

/// What stands at the path of a doubt.
enum Found<'n> {
    Here(&'n Node),
    /// Nothing, but the map that could have it is there.
    Absent(&'n Node),
}

impl Cx<'_> {
    /// Checks that every doubt of a file leads somewhere and still applies.
    pub fn doubts_apply(&self, file: FileId, doubts: &[At<raw::Doubt>], grammar: &Grammar) {
        let Some(node) = self
            .files
            .list
            .get(file.0)
            .and_then(|file| file.node.as_ref())
        else {
            return;
        };
        for doubt in doubts {
            let steps = steps(&doubt.at);
            let found = match follow(node, grammar, &steps, doubt.says.is_some()) {
                Ok(found) => found,
                Err(why) => {
                    self.report(
                        file,
                        doubt.at.pos,
                        format!("'{}' leads nowhere: {why}", doubt.at.value),
                    );
                    continue;
                }
            };
            if let Some(says) = &doubt.says
                && let Some(why) = stale(&found, &steps, &says.json())
            {
                self.report(
                    file,
                    says.pos,
                    format!("this doubt no longer applies, {why}; remove it"),
                );
            }
        }
    }
}

/// `page[0].size` as `page`, `0`, `size`.
fn steps(path: &str) -> Vec<&str> {
    path.split(['.', '[', ']'])
        .filter(|step| !step.is_empty())
        .collect()
}

fn follow<'n>(
    root: &'n Node,
    grammar: &Grammar,
    steps: &[&str],
    says: bool,
) -> Result<Found<'n>, String> {
    let mut node = root;
    let mut rule = Some(grammar.root());
    let mut holder = "the file".to_owned();
    for (at, step) in steps.iter().enumerate() {
        let last = at + 1 == steps.len();
        let next = match &node.kind {
            NodeKind::Map(map) => map.get(step),
            NodeKind::List(items) => match step.parse::<usize>() {
                Ok(index) => match items.get(index) {
                    Some(item) => Some(item),
                    None => return Err(format!("{holder} has {} items", items.len())),
                },
                Err(_) => {
                    let bare = holder.trim_matches('\'');
                    return Err(format!("{holder} is a list; write {bare}[0].{step}"));
                }
            },
            NodeKind::Scalar(_) => return Err(format!("{holder} is a single value")),
        };
        let inner = rule.and_then(|rule| grammar.step(rule, step));
        if let Some(next) = next {
            (node, rule, holder) = (next, inner, format!("'{step}'"));
            continue;
        }
        let keys = node.keys();
        let open = rule.is_some_and(|rule| grammar.is_open(rule));
        // In a map of names any name could be the one that another source has, unless it is just misspelt.
        let could_be = if open {
            says || !keys.iter().any(|key| misspelt(step, key))
        } else {
            inner.is_some()
        };
        if last && could_be {
            return Ok(Found::Absent(node));
        }
        let known = rule.map_or_else(Vec::new, |rule| grammar.keys(rule));
        let hint = suggest(step, keys.into_iter().chain(known));
        return Err(format!("{holder} has no '{step}'{hint}"));
    }
    Ok(Found::Here(node))
}

/// Whether a name differs from another so little that it is hardly a name of its own.
fn misspelt(name: &str, other: &str) -> bool {
    strsim::damerau_levenshtein(&name.to_lowercase(), &other.to_lowercase()) <= 2
}

/// Why a doubt is over; `None` while it is not.
fn stale(found: &Found<'_>, steps: &[&str], says: &Value) -> Option<String> {
    match found {
        Found::Here(node) => match &node.kind {
            NodeKind::Scalar(value) => {
                (text(value) == text(says)).then(|| format!("the file says {} too", text(says)))
            }
            NodeKind::List(items) => {
                let member = items.iter().any(|item| text(&item.json()) == text(says));
                (member || node.json() == *says)
                    .then(|| format!("{} is in the list now", text(says)))
            }
            NodeKind::Map(_) => {
                let named = says
                    .as_str()
                    .is_some_and(|says| steps.last() == Some(&says));
                (named || node.json() == *says).then(|| format!("the file says {} too", text(says)))
            }
        },
        Found::Absent(holder) => {
            let name = says.as_str()?;
            holder
                .get(name)
                .map(|_| format!("the file has '{name}' now"))
        }
    }
}

/// A value as it is compared: `130008` and `"130008"` are the same reading.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
