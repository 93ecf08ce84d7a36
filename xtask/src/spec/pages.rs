//! How a command is paged.

use chat_meta::{CursorPage, Literal, OffsetPage, Page, PageStyle, SequencePage, TypeMeta};

use super::commands::{Body, REQUEST, RESPONSE, paths};
use super::diagnostic::FileId;
use super::leak;
use super::literals::{form_of, is_integer, is_list_or_unknown, literal};
use super::raw::{self, Field};
use super::types::Cx;
use super::yaml::{At, Lit, Map, Pos};

impl<'s> Cx<'s> {
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
            && !is_list_or_unknown(self.type_of_field(field))
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
            let ty = self.type_of_field(field);
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
        let keys: [(&str, Option<Pos>, &[raw::Style]); 13] = [
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
            ("or_given", raw.or_given.as_ref().map(|v| v.pos), &[Cursor]),
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
                    let ty = self.type_of_field(field);
                    self.check_literal(file, value, ty, form_of(field), "the first value");
                    if let Some(fill) = &field.fill {
                        self.report(
                            file,
                            fill.pos,
                            format!("'first' of the pages fills '{}' already", key.value),
                        );
                    }
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
            or_given: raw.or_given.as_ref().is_some_and(|yes| yes.value),
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
                let ty = self.type_of_field(field);
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
            let ty = self.type_of_field(field);
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
        if let Some(item) = items.and_then(|field| self.fields_of(self.type_of_field(field))) {
            self.integer(file, by, item, "the item");
            for path in same {
                self.find(file, path, item, "the item");
            }
        }
        match (&raw.end, &raw.more) {
            (Some(_), Some(more)) => {
                self.report(file, more.pos, "a page has either 'end' or 'more'");
            }
            (None, None) if direction.value == raw::Direction::Up => {
                self.report(
                    file,
                    direction.pos,
                    "a page upwards begins with what was there already and never comes empty; say 'end' or 'more'",
                );
            }
            _ => {}
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
}

fn style_name(style: raw::Style) -> &'static str {
    match style {
        raw::Style::Cursor => "cursor",
        raw::Style::Offset => "offset",
        raw::Style::Sequence => "sequence",
    }
}
