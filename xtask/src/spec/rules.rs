//! Rules that hold for one field.

use chat_meta::check::Rule;
use chat_meta::{TypeMeta, WireForm};

use super::diagnostic::FileId;
use super::fields::Scope;
use super::leak;
use super::literals::{has_items, is_number, is_text, item_type};
use super::raw::{Command, Field, RuleCodes};
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

    /// A code that a field answers: one of the command's domain, or with a meaning of its own there.
    pub fn check_field_code(&self, file: FileId, code: &At<i64>, scope: &Scope<'s>) {
        let meant = |command: &Command| command.meanings.get(&code.value.to_string()).is_some();
        if !scope.command.is_some_and(meant) {
            let domain = scope.command.and_then(|command| command.domain.as_ref());
            self.check_code(file, code, domain.map(|domain| domain.value.as_str()));
        }
    }

    /// The codes of single rules. A rule that the field cannot break has none.
    pub fn rule_codes(
        &self,
        file: FileId,
        raw: &Field,
        codes: &At<RuleCodes>,
        ty: TypeMeta,
        scope: &Scope<'s>,
    ) -> &'static [(Rule, i64)] {
        let (of_list, of_item) = match ty {
            TypeMeta::NamedList(list) => (Some(list), list.of),
            other => (None, item_type(other)),
        };
        let id = match of_item {
            TypeMeta::Id(id) => Some(id),
            _ => None,
        };
        let required = raw.required.as_ref().is_some_and(|yes| yes.value);
        let all: [(Rule, Option<&At<i64>>, bool); 13] = [
            (
                Rule::Required,
                codes.required.as_ref(),
                required || raw.required_when.is_some(),
            ),
            (
                Rule::RequiredWhen,
                codes.required_when.as_ref(),
                raw.required_when.is_some(),
            ),
            (
                Rule::OnlyWhen,
                codes.only_when.as_ref(),
                raw.only_when.is_some(),
            ),
            (Rule::Type, codes.ty.as_ref(), true),
            (Rule::Min, codes.min.as_ref(), raw.min.is_some()),
            (Rule::Max, codes.max.as_ref(), raw.max.is_some()),
            (
                Rule::MaxBytes,
                codes.max_bytes.as_ref(),
                raw.max_bytes.is_some()
                    || of_list.is_some_and(|list| list.max_bytes.is_some())
                    || id.is_some_and(|id| id.max_bytes.is_some()),
            ),
            (
                Rule::MinItems,
                codes.min_items.as_ref(),
                raw.min_items.is_some() || of_list.is_some_and(|list| list.min_items.is_some()),
            ),
            (
                Rule::MaxItems,
                codes.max_items.as_ref(),
                raw.max_items.is_some() || of_list.is_some_and(|list| list.max_items.is_some()),
            ),
            (
                Rule::Allowed,
                codes.allowed.as_ref(),
                !raw.allowed.is_empty() || matches!(of_item, TypeMeta::Enum(_)),
            ),
            (
                Rule::Prefix,
                codes.prefix.as_ref(),
                id.is_some_and(|id| id.prefix.is_some()),
            ),
            (
                Rule::Format,
                codes.format.as_ref(),
                raw.format.is_some() || id.is_some_and(|id| id.format.is_some()),
            ),
            (
                Rule::Check,
                codes.check.as_ref(),
                !raw.checks.is_empty() || of_list.is_some_and(|list| !list.checks.is_empty()),
            ),
        ];
        let unknown = matches!(of_item, TypeMeta::Json);
        let known = all.into_iter().filter_map(|(rule, code, can_break)| {
            let code = code?;
            if !can_break && !unknown {
                let text = format!("this field has no rule '{rule}' that could be broken");
                self.report(file, code.pos, text);
            }
            if raw.code.as_ref().is_some_and(|all| all.value == code.value) {
                let text = format!("'code' says {} for every rule already", code.value);
                self.report(file, code.pos, text);
            }
            Some((rule, code))
        });
        let known: Vec<(Rule, &At<i64>)> = known.collect();
        if known.is_empty() {
            self.report(file, codes.pos, "'codes' names no rule");
        }
        leak::slice(known.into_iter().map(|(rule, code)| {
            self.check_field_code(file, code, scope);
            (rule, code.value)
        }))
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
            is_number(item_type(ty)),
            "numbers",
        );
        limit(
            "max",
            raw.max.as_ref().map(|v| v.pos),
            is_number(item_type(ty)),
            "numbers",
        );
        for (value, what) in [(&raw.min, "'min'"), (&raw.max, "'max'")] {
            if let Some(value) = value.as_ref().filter(|_| is_number(item_type(ty))) {
                let number = At {
                    value: Lit::Int(value.value),
                    pos: value.pos,
                };
                self.check_literal(file, &number, item_type(ty), WireForm::Own, what);
            }
        }
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

    /// What stands for nothing is what the type has by default, in the form of the type itself.
    pub fn none_rules(&self, file: FileId, none: &At<Lit>, ty: TypeMeta, form: WireForm) {
        let nothing = match &none.value {
            Lit::Int(number) => *number == 0,
            Lit::Text(text) => text.is_empty(),
            _ => false,
        };
        if form != WireForm::Own || matches!(ty, TypeMeta::Flag) {
            let message = "'none' goes neither with 'wire' nor with flags";
            self.report(file, none.pos, message);
        } else if !nothing {
            self.report(file, none.pos, "'none' is 0 or \"\"");
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
