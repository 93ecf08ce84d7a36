//! Whether and how a command may be sent again.

use chat_meta::{Check, Keyed, Operand, Retry, RetryCase, Seen, TypeMeta, VerifyFirst, Window};

use super::commands::{Body, REQUEST, RESPONSE, name_of, paths};
use super::diagnostic::FileId;
use super::files::Parsed;
use super::leak;
use super::literals::{is_list_or_unknown, item_type, literal};
use super::names::suggest;
use super::raw::{self, Command};
use super::types::Cx;
use super::yaml::{At, Lit, Map, Pos};

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
                let read = self.other_command(body.parsed, &verify.read);
                let check = verify.check.as_ref().zip(read);
                Retry::VerifyFirst(VerifyFirst {
                    read: leak::text(&verify.read),
                    how: leak::text(&verify.how),
                    check: check.map(|(check, read)| leak::value(self.check(body, check, read))),
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

    fn check(&self, body: &Body<'s>, raw: &At<raw::ReadCheck>, read: &'s Command) -> Check {
        let file = body.file();
        let (asked, answered) = (
            read.request.as_ref().map_or(body.request, |fields| fields),
            read.response
                .as_ref()
                .map_or(body.response, |fields| fields),
        );
        for (key, _) in raw.send.iter() {
            self.find_part(file, key.pos, key, asked, "the request of the read");
        }
        let list = self.find(file, &raw.items, answered, "the answer of the read");
        let item = list.and_then(|list| {
            let ty = self.type_of_field(list);
            let fields = self.fields_of(ty).filter(|_| is_list_or_unknown(ty));
            // A type that could not be read was taken for any JSON.
            let unread = matches!(item_type(ty), TypeMeta::Json)
                && (self.has_unknown_type() || !self.files.gaps.is_empty());
            if fields.is_none() && !unread {
                let what = format!("'{}' is no list of objects", raw.items.value);
                self.report(file, raw.items.pos, what);
            }
            fields
        });
        for seen in [&raw.done, &raw.undone] {
            if seen.there.is_empty() && seen.gone.is_empty() {
                self.report(file, seen.pos, "say what is 'there' or what is 'gone'");
            }
            if let (Some(same), true) = (seen.same.first(), seen.there.is_empty()) {
                self.report(
                    file,
                    same.pos,
                    "'same' tells more of the item that is 'there'; say which it is",
                );
            }
            let keys = seen.there.iter().chain(seen.gone.iter());
            for key in keys.map(|(key, _)| key).chain(&seen.same) {
                if let Some(item) = item {
                    self.find_part(file, key.pos, key, item, "the item");
                }
            }
            for key in &seen.same {
                self.find_part(file, key.pos, key, body.request, REQUEST);
            }
        }
        for (key, _) in raw.answer.iter() {
            self.find_part(file, key.pos, key, body.response, RESPONSE);
        }
        Check {
            path: read.path.as_ref().map_or("", |path| leak::text(path)),
            send: self.operands(body, &raw.send),
            all_pages: raw.all_pages.as_ref().is_some_and(|all| all.value),
            items: leak::text(&raw.items),
            done: self.seen(body, &raw.done),
            undone: self.seen(body, &raw.undone),
            answer: self.operands(body, &raw.answer),
        }
    }

    fn seen(&self, body: &Body<'s>, raw: &raw::Seen) -> Seen {
        Seen {
            there: self.operands(body, &raw.there),
            same: leak::texts(raw.same.iter().map(|key| key.value.as_str())),
            gone: self.operands(body, &raw.gone),
        }
    }

    /// A text is a field of the request that was sent; anything else stands for itself, the empty text too.
    fn operands(&self, body: &Body<'s>, raw: &Map<At<Lit>>) -> &'static [(&'static str, Operand)] {
        leak::slice(raw.iter().map(|(key, value)| {
            let operand = match &value.value {
                Lit::Text(path) if !path.is_empty() => {
                    self.find_part(body.file(), value.pos, path, body.request, REQUEST);
                    Operand::Request(leak::text(path))
                }
                other => Operand::Literal(literal(other)),
            };
            (leak::text(key), operand)
        }))
    }

    /// The command that is named, if there is one.
    fn other_command(&self, from: &Parsed<Command>, read: &At<String>) -> Option<&'s Command> {
        let (family, name) = read
            .split_once('/')
            .unwrap_or((from.family.as_str(), read.as_str()));
        let known: Vec<(&str, String)> = self
            .files
            .commands
            .iter()
            .map(|parsed| (parsed.family.as_str(), name_of(parsed)))
            .collect();
        let found = known.iter().position(|(f, n)| *f == family && n == name);
        if found.is_none() && !self.files.gaps.may_have_command(family, name) {
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
        found
            .and_then(|at| self.files.commands.get(at))
            .map(|parsed| &parsed.content)
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
