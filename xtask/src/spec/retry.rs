//! Whether and how a command may be sent again.

use chat_meta::{Keyed, Retry, RetryCase, VerifyFirst, Window};

use super::commands::{Body, REQUEST, name_of, paths};
use super::diagnostic::FileId;
use super::files::Parsed;
use super::leak;
use super::names::suggest;
use super::raw::{self, Command};
use super::types::Cx;
use super::yaml::{At, Pos};

impl<'s> Cx<'s> {
    pub fn retry(&self, body: &Body<'s>, raw: &'s At<raw::Retry>) -> Retry {
        let file = body.file();
        match &raw.value {
            raw::Retry::Read => Retry::Read,
            raw::Retry::Repeatable => Retry::Repeatable,
            raw::Retry::Never => Retry::Never,
            raw::Retry::Keyed(keyed) => {
                let mut unique = false;
                for path in keyed.key.iter().chain(&keyed.maybe) {
                    if let Some(field) = self.find(file, path, body.request, REQUEST) {
                        unique |= field
                            .fill_from
                            .as_ref()
                            .is_some_and(|from| from.value == raw::FillFrom::Unique);
                    }
                }
                if !unique {
                    self.report(
                        file,
                        raw.pos,
                        "one field of the key at least needs 'fill_from: unique'",
                    );
                }
                let window = self.window(file, &keyed.window);
                Retry::Keyed(Keyed {
                    key: paths(&keyed.key),
                    maybe: paths(&keyed.maybe),
                    window,
                })
            }
            raw::Retry::VerifyFirst(verify) => {
                self.other_command(body.parsed, &verify.read);
                Retry::VerifyFirst(VerifyFirst {
                    read: leak::text(&verify.read),
                    how: leak::text(&verify.how),
                })
            }
            raw::Retry::Depends(cases) => {
                if cases.is_empty() {
                    self.report(file, raw.pos, "'depends' needs cases");
                }
                Retry::Depends(leak::slice(cases.iter().enumerate().map(|(at, case)| {
                    self.last_has_no_when(
                        file,
                        at + 1 == cases.len(),
                        case.pos,
                        case.when.is_some(),
                        "case",
                    );
                    RetryCase {
                        when: case.when.as_ref().map_or(&[], |when| {
                            self.predicate(file, when, &body.request_scope())
                        }),
                        class: self.retry(body, &case.class),
                    }
                })))
            }
        }
    }

    pub fn last_has_no_when(&self, file: FileId, last: bool, pos: Pos, has: bool, what: &str) {
        if last && has {
            self.report(
                file,
                pos,
                format!("the last {what} is for all the rest and has no 'when'"),
            );
        } else if !last && !has {
            self.report(
                file,
                pos,
                format!("a {what} without 'when' hides those after it"),
            );
        }
    }

    fn other_command(&self, from: &Parsed<Command>, read: &At<String>) {
        let (family, name) = read
            .split_once('/')
            .unwrap_or((from.family.as_str(), read.as_str()));
        let known: Vec<(&str, String)> = self
            .files
            .commands
            .iter()
            .map(|parsed| (parsed.family.as_str(), name_of(parsed)))
            .collect();
        let found = known.iter().any(|(f, n)| *f == family && n == name);
        if !found && self.files.gaps.commands.is_empty() {
            let same_family = known
                .iter()
                .filter(|(f, _)| *f == family)
                .map(|(_, n)| n.as_str());
            let hint = suggest(name, same_family);
            self.report(
                from.file,
                read.pos,
                format!("unknown command '{}'{hint}", read.value),
            );
        }
    }

    fn window(&self, file: FileId, text: &At<String>) -> Window {
        if text.value == "forever" {
            return Window::Forever;
        }
        let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let unit = match text.get(digits.len()..) {
            Some("s") => Some(1),
            Some("min") => Some(60),
            Some("h") => Some(3600),
            Some("d") => Some(86400),
            _ => None,
        };
        match (digits.parse::<u64>().ok().filter(|n| *n > 0), unit) {
            (Some(count), Some(unit)) => Window::Seconds(count.saturating_mul(unit)),
            _ => {
                self.report(
                    file,
                    text.pos,
                    format!(
                        "'{}' is no window; write 120s, 5min, 12h, 7d or forever",
                        text.value
                    ),
                );
                Window::Forever
            }
        }
    }
}
