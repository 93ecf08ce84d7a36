//! Rules that hold for one field.

use chat_meta::TypeMeta;

use super::diagnostic::FileId;
use super::fields::Scope;
use super::literals::{has_items, is_number, is_text, item_type};
use super::raw::Field;
use super::types::Cx;
use super::yaml::{At, Lit, Pos};

impl<'s> Cx<'s> {
    /// Who must send it, and who has it.
    pub fn presence_rules(&self, file: FileId, raw: &Field, scope: &Scope<'s>) {
        let required = raw.required.as_ref().filter(|required| required.value);
        let sent_only = |key: &str, pos: Option<Pos>| {
            if let Some(pos) = pos.filter(|_| !scope.side.may_be_sent()) {
                self.report(file, pos, format!("'{key}' says nothing of an answer"));
            }
        };
        sent_only("required", required.map(|v| v.pos));
        sent_only("required_when", raw.required_when.as_ref().map(|v| v.pos));
        sent_only("only_when", raw.only_when.as_ref().map(|v| v.pos));
        sent_only("default", raw.default.as_ref().map(|v| v.pos));
        sent_only("fill", raw.fill.as_ref().map(|v| v.pos));
        sent_only("fill_from", raw.fill_from.as_ref().map(|v| v.pos));
        sent_only("filters", raw.filters.as_ref().map(|v| v.pos));
        sent_only("over", raw.over.as_ref().map(|v| v.pos));
        for (key, pos) in [
            ("always", raw.always.as_ref().map(|v| v.pos)),
            ("when", raw.when.as_ref().map(|v| v.pos)),
            ("none", raw.none.as_ref().map(|v| v.pos)),
        ] {
            if let Some(pos) = pos.filter(|_| !scope.side.may_be_received() && key != "none") {
                self.report(file, pos, format!("'{key}' says nothing of a request"));
            }
        }
        if required.is_some() {
            for (key, pos) in [
                ("required_when", raw.required_when.as_ref().map(|v| v.pos)),
                ("only_when", raw.only_when.as_ref().map(|v| v.pos)),
                ("default", raw.default.as_ref().map(|v| v.pos)),
            ] {
                if let Some(pos) = pos {
                    self.report(file, pos, format!("a required field cannot have '{key}'"));
                }
            }
        }
        if let (Some(always), Some(when)) = (&raw.always, &raw.when)
            && always.value
        {
            self.report(
                file,
                when.pos,
                "a field that is always there cannot have 'when'",
            );
        }
        if let (Some(absent), None) = (&raw.when_absent, &raw.filters) {
            self.report(file, absent.pos, "'when_absent' needs 'filters'");
        }
    }

    /// Limits fit the type and each other.
    pub fn limit_rules(&self, file: FileId, raw: &Field, ty: TypeMeta) {
        self.in_order(file, raw.min.as_ref(), raw.max.as_ref(), "min", "max");
        self.in_order(
            file,
            raw.min_items.as_ref(),
            raw.max_items.as_ref(),
            "min_items",
            "max_items",
        );
        let limit = |key: &str, pos: Option<Pos>, fits: bool, what: &str| {
            if let Some(pos) = pos.filter(|_| !fits && !matches!(ty, TypeMeta::Json)) {
                self.report(file, pos, format!("'{key}' is for {what}"));
            }
        };
        limit(
            "min",
            raw.min.as_ref().map(|v| v.pos),
            is_number(ty),
            "numbers",
        );
        limit(
            "max",
            raw.max.as_ref().map(|v| v.pos),
            is_number(ty),
            "numbers",
        );
        limit(
            "min_items",
            raw.min_items.as_ref().map(|v| v.pos),
            has_items(ty),
            "lists and maps",
        );
        limit(
            "max_items",
            raw.max_items.as_ref().map(|v| v.pos),
            has_items(ty),
            "lists and maps",
        );
        limit(
            "max_bytes",
            raw.max_bytes.as_ref().map(|v| v.pos),
            !is_number(ty) && !matches!(ty, TypeMeta::Bool | TypeMeta::Flag | TypeMeta::Bits(_)),
            "text, lists and objects",
        );
        limit(
            "format",
            raw.format.as_ref().map(|v| v.pos),
            is_text(item_type(ty)),
            "text",
        );
        limit(
            "keys",
            raw.keys.as_ref().map(|v| v.pos),
            matches!(ty, TypeMeta::Map(_)),
            "maps",
        );
        if let (Some(over), None) = (&raw.over, &raw.max) {
            self.report(file, over.pos, "'over' needs 'max'");
        }
    }

    pub fn within_limits(&self, file: FileId, value: &At<Lit>, raw: &Field, what: &str) {
        if let Lit::Int(number) = value.value {
            if let Some(min) = raw.min.as_ref().filter(|min| number < min.value) {
                self.report(
                    file,
                    value.pos,
                    format!("{what} {number} is below min {}", min.value),
                );
            }
            if let Some(max) = raw.max.as_ref().filter(|max| number > max.value) {
                self.report(
                    file,
                    value.pos,
                    format!("{what} {number} is above max {}", max.value),
                );
            }
        }
        if let (Lit::Text(text), Some(most)) = (&value.value, &raw.max_bytes)
            && u64::try_from(text.len()).unwrap_or(u64::MAX) > most.value
        {
            self.report(
                file,
                value.pos,
                format!("{what} is longer than max_bytes {}", most.value),
            );
        }
        if !raw.allowed.is_empty()
            && raw
                .allowed
                .iter()
                .all(|allowed| allowed.value != value.value)
        {
            self.report(
                file,
                value.pos,
                format!("{what} {} is not among 'allowed'", value.value),
            );
        }
    }
}
