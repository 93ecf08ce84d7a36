//! How a command is repeated, limited, paged and split.

use chat_meta::{
    Batch, CursorPage, Keyed, Literal, Matching, OffsetPage, Page, PageStyle, Quota, QuotaScope,
    Rate, Results, Retry, RetryCase, SequencePage, TypeMeta, VerifyFirst, Window, WireForm,
};

use super::commands::name_of;
use super::diagnostic::FileId;
use super::fields::{Scope, Side, is_integer, is_list, item_type};
use super::files::Parsed;
use super::leak;
use super::names::suggest;
use super::raw::{self, Command, Field};
use super::types::{Cx, literal, number};
use super::yaml::{At, Lit, Map, Pos};

const REQUEST: &str = "the request";
const RESPONSE: &str = "the answer";

/// A command whose request and answer are there.
#[derive(Clone, Copy, Debug)]
pub struct Body<'s> {
    pub parsed: &'s Parsed<Command>,
    pub request: &'s Map<Field>,
    pub response: &'s Map<Field>,
}

impl<'s> Body<'s> {
    fn file(&self) -> FileId {
        self.parsed.file
    }

    fn request_scope(&self) -> Scope<'s> {
        Scope {
            side: Side::Request,
            siblings: self.request,
            command: Some(&self.parsed.content),
        }
    }
}

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

    fn last_has_no_when(&self, file: FileId, last: bool, pos: Pos, has: bool, what: &str) {
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

    /// Reads `200/s`.
    pub fn rate(&self, file: FileId, text: &At<String>) -> Rate {
        let parts = text.split_once('/').and_then(|(count, unit)| {
            let per_seconds = match unit {
                "s" => 1,
                "min" => 60,
                "h" => 3600,
                "d" => 86400,
                _ => return None,
            };
            let count = count.parse::<u32>().ok().filter(|count| *count > 0)?;
            Some(Rate { count, per_seconds })
        });
        parts.unwrap_or_else(|| {
            self.report(
                file,
                text.pos,
                format!(
                    "'{}' is no frequency; write 200/s, 300/min, 2/h or 100/d",
                    text.value
                ),
            );
            Rate {
                count: 1,
                per_seconds: 1,
            }
        })
    }

    pub fn quotas(&self, body: &Body<'s>, default: Rate, default_code: i64) -> &'static [Quota] {
        let raw = body.parsed.content.quota.as_deref().unwrap_or_default();
        if raw.is_empty() {
            return leak::slice([Quota {
                rate: default,
                scope: QuotaScope::Command,
                key: &[],
                counts: None,
                code: default_code,
                adjustable: false,
            }]);
        }
        leak::slice(
            raw.iter()
                .filter_map(|quota| self.quota(body, quota, default_code)),
        )
    }

    fn quota(&self, body: &Body<'s>, raw: &'s At<raw::Quota>, default_code: i64) -> Option<Quota> {
        let file = body.file();
        for key in &raw.key {
            self.find(file, key, body.request, REQUEST);
        }
        if let Some(counts) = &raw.counts
            && let Some(field) = self.find(file, counts, body.request, REQUEST)
            && !is_list_or_unknown(self.type_of_field(file, field))
        {
            self.report(
                file,
                counts.pos,
                format!(
                    "'{}' is no list, so its items cannot be counted",
                    counts.value
                ),
            );
        }
        if let Some(code) = &raw.code {
            self.check_command_code(body.parsed, code, false);
        }
        let own = Quota {
            rate: Rate {
                count: 1,
                per_seconds: 1,
            },
            scope: QuotaScope::Command,
            key: paths(&raw.key),
            counts: raw.counts.as_ref().map(|counts| leak::text(counts)),
            code: number(raw.code.as_ref()).unwrap_or(default_code),
            adjustable: raw.adjustable.as_ref().is_some_and(|yes| yes.value),
        };
        match (&raw.limit, &raw.bucket) {
            (Some(limit), None) => Some(Quota {
                rate: self.rate(file, limit),
                ..own
            }),
            (None, Some(name)) => {
                let (service_file, service) =
                    self.files.service.as_ref().map(|s| (s.file, &s.content))?;
                let Some(bucket) = service.buckets.get(name) else {
                    let hint = suggest(name, service.buckets.keys());
                    self.report(
                        file,
                        name.pos,
                        format!("unknown bucket '{}'{hint}", name.value),
                    );
                    return None;
                };
                if bucket.per.value != "app" && raw.key.is_empty() {
                    self.report(
                        file,
                        raw.pos,
                        format!(
                            "bucket '{}' counts per {}; say with 'key' which field that is",
                            name.value, bucket.per.value
                        ),
                    );
                }
                Some(Quota {
                    rate: self.rate(service_file, &bucket.limit),
                    scope: QuotaScope::Bucket(leak::text(name)),
                    code: number(raw.code.as_ref())
                        .or(number(bucket.code.as_ref()))
                        .unwrap_or(default_code),
                    adjustable: raw
                        .adjustable
                        .as_ref()
                        .map_or(bucket.adjustable, |yes| yes.value),
                    ..own
                })
            }
            (Some(_), Some(bucket)) => {
                self.report(
                    file,
                    bucket.pos,
                    "a quota has either a 'limit' of its own or a 'bucket'",
                );
                None
            }
            (None, None) => {
                self.report(file, raw.pos, "a quota needs 'limit' or 'bucket'");
                None
            }
        }
    }

    pub fn pages(&self, body: &Body<'s>) -> &'static [Page] {
        let raw = &body.parsed.content.page;
        leak::slice(raw.iter().enumerate().filter_map(|(at, page)| {
            self.last_has_no_when(
                body.file(),
                at + 1 == raw.len(),
                page.pos,
                page.when.is_some(),
                "page entry",
            );
            self.page(body, page)
        }))
    }

    fn page(&self, body: &Body<'s>, raw: &'s At<raw::Page>) -> Option<Page> {
        let file = body.file();
        self.only_keys_of_style(file, raw);
        let items = self.find(file, &raw.items, body.response, RESPONSE);
        if let Some(field) = items
            && !is_list_or_unknown(self.type_of_field(file, field))
        {
            self.report(
                file,
                raw.items.pos,
                format!(
                    "'{}' is no list, so it cannot hold the items of a page",
                    raw.items.value
                ),
            );
        }
        if let Some(size) = &raw.size
            && let Some(field) = self.find(file, size, body.request, REQUEST)
        {
            let ty = self.type_of_field(file, field);
            if !is_integer(ty) && !matches!(ty, TypeMeta::Json) {
                self.report(
                    file,
                    size.pos,
                    format!(
                        "'{}' is no integer, so it cannot be the size of a page",
                        size.value
                    ),
                );
            } else if field.fill.is_none() {
                self.report(
                    file,
                    size.pos,
                    format!(
                        "the size of a page is always sent; give '{}' a 'fill'",
                        size.value
                    ),
                );
            }
        }
        let style = match raw.style.value {
            raw::Style::Cursor => PageStyle::Cursor(self.cursor(body, raw)?),
            raw::Style::Offset => PageStyle::Offset(self.offset(body, raw)?),
            raw::Style::Sequence => PageStyle::Sequence(self.sequence(body, raw, items)?),
        };
        Some(Page {
            when: raw.when.as_ref().map_or(&[], |when| {
                self.predicate(file, when, &body.request_scope())
            }),
            items: leak::text(&raw.items),
            size: raw.size.as_ref().map(|size| leak::text(size)),
            style,
        })
    }

    fn only_keys_of_style(&self, file: FileId, raw: &At<raw::Page>) {
        use raw::Style::{Cursor, Offset, Sequence};
        let keys: [(&str, Option<Pos>, &[raw::Style]); 12] = [
            ("next", raw.next.as_ref().map(|v| v.pos), &[Cursor]),
            ("first", raw.first.as_ref().map(|v| v.pos), &[Cursor]),
            ("end", raw.end.as_ref().map(|v| v.pos), &[Cursor, Sequence]),
            (
                "more",
                raw.more.as_ref().map(|v| v.pos),
                &[Cursor, Sequence],
            ),
            (
                "empty_ends",
                raw.empty_ends.as_ref().map(|v| v.pos),
                &[Cursor],
            ),
            ("offset", raw.offset.as_ref().map(|v| v.pos), &[Offset]),
            ("total", raw.total.as_ref().map(|v| v.pos), &[Offset]),
            (
                "total_when",
                raw.total_when.as_ref().map(|v| v.pos),
                &[Offset],
            ),
            ("from", raw.from.as_ref().map(|v| v.pos), &[Sequence]),
            ("by", raw.by.as_ref().map(|v| v.pos), &[Sequence]),
            (
                "direction",
                raw.direction.as_ref().map(|v| v.pos),
                &[Sequence],
            ),
            ("same", raw.same.as_ref().map(|v| v.pos), &[Sequence]),
        ];
        for (key, pos, styles) in keys {
            if let Some(pos) = pos.filter(|_| !styles.contains(&raw.style.value)) {
                self.report(
                    file,
                    pos,
                    format!(
                        "a page of style {} has no '{key}'",
                        style_name(raw.style.value)
                    ),
                );
            }
        }
    }

    fn needs(&self, file: FileId, raw: &At<raw::Page>, key: &str) {
        self.report(
            file,
            raw.pos,
            format!(
                "a page of style {} needs '{key}'",
                style_name(raw.style.value)
            ),
        );
    }

    fn cursor(&self, body: &Body<'s>, raw: &'s At<raw::Page>) -> Option<CursorPage> {
        let file = body.file();
        let Some(next) = &raw.next else {
            self.needs(file, raw, "next");
            return None;
        };
        let end = self.answer_values(body, raw.end.as_ref());
        let more = self.answer_values(body, raw.more.as_ref());
        let empty_ends = raw.empty_ends.as_ref().is_some_and(|yes| yes.value);
        match (&raw.end, &raw.more) {
            (Some(_), Some(more)) => {
                self.report(file, more.pos, "a page has either 'end' or 'more'");
            }
            (None, None) if !empty_ends => {
                self.report(
                    file,
                    raw.pos,
                    "nothing ends these pages; say 'end', 'more' or 'empty_ends'",
                );
            }
            _ => {}
        }
        for (key, from) in next.iter() {
            self.find_part(file, key.pos, key, body.request, REQUEST);
            self.find(file, from, body.response, RESPONSE);
        }
        let first = raw.first.as_ref().map_or(&[][..], |first| {
            leak::slice(first.iter().map(|(key, value)| {
                if let Some(field) = self.find_part(file, key.pos, key, body.request, REQUEST) {
                    let ty = self.type_of_field(file, field);
                    self.check_literal(file, value, ty, form_of(field), "the first value");
                }
                (leak::text(key), literal(value))
            }))
        });
        Some(CursorPage {
            next: leak::slice(
                next.iter()
                    .map(|(key, from)| (leak::text(key), leak::text(from))),
            ),
            first,
            end,
            more,
            empty_ends,
        })
    }

    /// Fields of the answer and the values that tell whether it goes on.
    fn answer_values(
        &self,
        body: &Body<'s>,
        raw: Option<&'s At<Map<Vec<At<Lit>>>>>,
    ) -> &'static [(&'static str, &'static [Literal])] {
        let Some(raw) = raw else { return &[] };
        let file = body.file();
        leak::slice(raw.iter().map(|(key, values)| {
            if values.is_empty() {
                self.report(file, key.pos, format!("'{}' has no values", key.value));
            }
            if let Some(field) = self.find_part(file, key.pos, key, body.response, RESPONSE) {
                let ty = self.type_of_field(file, field);
                for value in values {
                    self.check_literal(file, value, ty, form_of(field), "the value");
                }
            }
            (
                leak::text(key),
                leak::slice(values.iter().map(|value| literal(value))),
            )
        }))
    }

    fn offset(&self, body: &Body<'s>, raw: &'s At<raw::Page>) -> Option<OffsetPage> {
        let file = body.file();
        let Some(offset) = &raw.offset else {
            self.needs(file, raw, "offset");
            return None;
        };
        self.integer(file, offset, body.request, REQUEST);
        if let Some(total) = &raw.total {
            self.integer(file, total, body.response, RESPONSE);
        }
        if let (None, Some(when)) = (&raw.total, &raw.total_when) {
            self.report(file, when.pos, "'total_when' needs 'total'");
        }
        Some(OffsetPage {
            offset: leak::text(offset),
            total: raw.total.as_ref().map(|total| leak::text(total)),
            total_when: raw.total_when.as_ref().map_or(&[], |when| {
                self.predicate(file, when, &body.request_scope())
            }),
        })
    }

    fn integer(&self, file: FileId, path: &At<String>, fields: &'s Map<Field>, of: &str) {
        if let Some(field) = self.find(file, path, fields, of) {
            let ty = self.type_of_field(file, field);
            if !is_integer(ty) && !matches!(ty, TypeMeta::Json) {
                self.report(file, path.pos, format!("'{}' is no integer", path.value));
            }
        }
    }

    fn sequence(
        &self,
        body: &Body<'s>,
        raw: &'s At<raw::Page>,
        items: Option<&'s Field>,
    ) -> Option<SequencePage> {
        let file = body.file();
        let (Some(from), Some(by), Some(direction)) = (&raw.from, &raw.by, &raw.direction) else {
            for (key, there) in [
                ("from", raw.from.is_some()),
                ("by", raw.by.is_some()),
                ("direction", raw.direction.is_some()),
            ] {
                if !there {
                    self.needs(file, raw, key);
                }
            }
            return None;
        };
        self.integer(file, from, body.request, REQUEST);
        let same = raw
            .same
            .as_ref()
            .map_or(&[][..], |same| same.value.as_slice());
        if let Some(item) = items.and_then(|field| self.fields_of(self.type_of_field(file, field)))
        {
            self.integer(file, by, item, "the item");
            for path in same {
                self.find(file, path, item, "the item");
            }
        }
        if let (Some(_), Some(more)) = (&raw.end, &raw.more) {
            self.report(file, more.pos, "a page has either 'end' or 'more'");
        }
        Some(SequencePage {
            from: leak::text(from),
            by: leak::text(by),
            up: direction.value == raw::Direction::Up,
            same: paths(same),
            end: self.answer_values(body, raw.end.as_ref()),
            more: self.answer_values(body, raw.more.as_ref()),
        })
    }

    pub fn batch(&self, body: &Body<'s>, raw: &'s At<raw::Batch>) -> Option<Batch> {
        let file = body.file();
        let list = body.request.get(&raw.over);
        if list.is_none() {
            let hint = suggest(&raw.over, body.request.keys());
            self.report(
                file,
                raw.over.pos,
                format!("{REQUEST} has no field '{}'{hint}", raw.over.value),
            );
        }
        let list = list?;
        let ty = self.type_of_field(file, list);
        if !is_list_or_unknown(ty) {
            self.report(
                file,
                raw.over.pos,
                format!("'{}' is no list, so it cannot be split", raw.over.value),
            );
            return None;
        }
        self.item_field(file, raw.id.as_ref(), ty);
        if raw.id.is_none() && self.fields_of(ty).is_some() {
            self.report(
                file,
                raw.pos,
                "the items are objects; say with 'id' which field identifies them",
            );
        }
        let of_list = list.max_items.as_ref().map(|most| most.value).or(match ty {
            TypeMeta::NamedList(named) => named.max_items,
            _ => None,
        });
        let size = match (&raw.size, of_list) {
            (Some(size), most) => {
                if size.value == 0 || most.is_some_and(|most| u64::from(size.value) > most) {
                    self.report(
                        file,
                        size.pos,
                        format!(
                            "a part of {} items does not fit the limits of '{}'",
                            size.value, raw.over.value
                        ),
                    );
                }
                size.value
            }
            (None, Some(most)) => u32::try_from(most).unwrap_or(u32::MAX),
            (None, None) => {
                self.report(
                    file,
                    raw.pos,
                    format!(
                        "how large may a part be? Give '{}' 'max_items', or the batch a 'size'",
                        raw.over.value
                    ),
                );
                return None;
            }
        };
        Some(Batch {
            over: leak::text(&raw.over),
            id: raw.id.as_ref().map(|id| leak::text(id)),
            size,
            in_order: raw.in_order,
        })
    }

    /// A dotted path inside the items of a list.
    fn item_field(
        &self,
        file: FileId,
        path: Option<&At<String>>,
        list: TypeMeta,
    ) -> Option<TypeMeta> {
        let path = path?;
        match self.fields_of(list) {
            Some(fields) => {
                let field = self.find(file, path, fields, "the item")?;
                Some(self.type_of_field(file, field))
            }
            None => {
                if !matches!(item_type(list), TypeMeta::Json) {
                    self.report(
                        file,
                        path.pos,
                        format!(
                            "the items are no objects and have no field '{}'",
                            path.value
                        ),
                    );
                }
                None
            }
        }
    }

    pub fn results(&self, body: &Body<'s>, raw: &'s At<raw::Results>) -> Option<Results> {
        let file = body.file();
        let list = self.find(file, &raw.list, body.response, RESPONSE)?;
        let ty = self.type_of_field(file, list);
        if !is_list_or_unknown(ty) {
            self.report(
                file,
                raw.list.pos,
                format!("'{}' is no list, so it cannot hold results", raw.list.value),
            );
            return None;
        }
        self.item_field(file, raw.id.as_ref(), ty);
        self.item_field(file, raw.info.as_ref(), ty);
        let outcome = self.item_field(file, raw.outcome.as_ref(), ty);
        let by_position = raw
            .matching
            .as_ref()
            .is_some_and(|m| m.value == raw::Match::Position);
        if raw.id.is_none() && !by_position && self.fields_of(ty).is_some() {
            self.report(file, raw.pos, "the items are objects; say with 'id' which field identifies them, or 'match: position'");
        }
        if raw.outcome.is_none() && !raw.failures_only {
            self.report(
                file,
                raw.pos,
                "results without 'outcome' need 'failures_only: true'",
            );
        }
        let success = raw.success.as_deref().unwrap_or_default();
        let mut seen = Vec::new();
        for value in success.iter().chain(&raw.already).chain(&raw.pending) {
            if seen.contains(&value.value) {
                self.report(
                    file,
                    value.pos,
                    format!("outcome {} is listed twice", value.value),
                );
            }
            seen.push(value.value);
            if let Some(ty) = outcome {
                let value = At {
                    value: Lit::Int(value.value),
                    pos: value.pos,
                };
                self.check_literal(file, &value, ty, WireForm::Own, "the outcome");
            }
        }
        let numbers = |raw: &[At<i64>]| leak::slice(raw.iter().map(|value| value.value));
        Some(Results {
            list: leak::text(&raw.list),
            id: raw.id.as_ref().map(|path| leak::text(path)),
            outcome: raw.outcome.as_ref().map(|path| leak::text(path)),
            info: raw.info.as_ref().map(|path| leak::text(path)),
            success: if raw.success.is_some() {
                numbers(success)
            } else {
                &[0]
            },
            already: numbers(&raw.already),
            pending: numbers(&raw.pending),
            failures_only: raw.failures_only,
            matching: if by_position {
                Matching::Position
            } else {
                Matching::Id
            },
        })
    }
}

fn is_list_or_unknown(ty: TypeMeta) -> bool {
    is_list(ty) || matches!(ty, TypeMeta::Json)
}

fn form_of(field: &Field) -> WireForm {
    match field.wire.as_ref().map(|wire| wire.value) {
        None => WireForm::Own,
        Some(raw::Wire::Text) => WireForm::Text,
        Some(raw::Wire::Either) => WireForm::Either,
        Some(raw::Wire::JsonText) => WireForm::JsonText,
    }
}

fn paths(paths: &[At<String>]) -> &'static [&'static str] {
    leak::texts(paths.iter().map(|path| path.value.as_str()))
}

fn style_name(style: raw::Style) -> &'static str {
    match style {
        raw::Style::Cursor => "cursor",
        raw::Style::Offset => "offset",
        raw::Style::Sequence => "sequence",
    }
}
