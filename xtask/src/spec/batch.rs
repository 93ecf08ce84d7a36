//! Which list may be split, and where the answer tells what became of its items.

use chat_meta::{Batch, Matching, Results, TypeMeta, WireForm};

use super::commands::{Body, REQUEST, RESPONSE};
use super::diagnostic::FileId;
use super::leak;
use super::literals::{is_list_or_unknown, item_type};
use super::names::suggest;
use super::raw;
use super::types::Cx;
use super::yaml::{At, Lit};

impl<'s> Cx<'s> {
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
        let ty = self.type_of_field(list);
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
                Some(self.type_of_field(field))
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
        let ty = self.type_of_field(list);
        if !is_list_or_unknown(ty) {
            self.report(
                file,
                raw.list.pos,
                format!("'{}' is no list, so it cannot hold results", raw.list.value),
            );
            return None;
        }
        if body.parsed.content.batch.is_some() && raw.list.contains('.') {
            self.report(
                file,
                raw.list.pos,
                format!(
                    "'{}' lies inside an object, but only lists at the top of the answers to a split call can be joined",
                    raw.list.value
                ),
            );
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
        match (&raw.outcome, raw.failures_only, raw.successes_only) {
            (_, true, true) => self.report(
                file,
                raw.pos,
                "a list holds either failures only or successes only",
            ),
            (Some(_), _, true) => {
                self.report(file, raw.pos, "a list of successes only has no 'outcome'");
            }
            (None, false, false) => self.report(
                file,
                raw.pos,
                "results without 'outcome' need 'failures_only: true' or 'successes_only: true'",
            ),
            _ => {}
        }
        if raw.successes_only && by_position {
            self.report(
                file,
                raw.pos,
                "which items are missing is told by id; 'match: position' cannot stand here",
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
            successes_only: raw.successes_only,
            matching: if by_position {
                Matching::Position
            } else {
                Matching::Id
            },
        })
    }
}
