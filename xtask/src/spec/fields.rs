//! Fields.

use chat_meta::{
    EnumRepr, FieldMeta, FieldRules, Fill, IdRepr, OverLimit, TypeMeta, WhenAbsent, WireForm,
};
use heck::ToSnakeCase;

use super::diagnostic::FileId;
use super::leak;
use super::literals::{has_items, is_integer, is_number, is_text, item_type, literal};
use super::names::{is_field_name, is_keyword, nearest};
use super::raw::{self, Command, Field};
use super::types::{Cx, Kind, number, text_of};
use super::yaml::{At, Map};

/// Methods of requests and calls, beside those that start with `with_`: a setter of this name would clash.
const CALL_METHODS: [&str; 6] = [
    "new",
    "items",
    "pages",
    "request",
    "map_request",
    "into_future",
];

/// What stands around a field.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'s> {
    pub side: Side,
    /// The fields beside it, itself included.
    pub siblings: &'s Map<Field>,
    /// The command in whose file it stands.
    pub command: Option<&'s Command>,
}

/// Which way a field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Query,
    Request,
    Response,
    /// Known only when it is known who uses the object.
    Object,
    /// A tag of a tag list.
    Tag,
}

impl Side {
    pub fn may_be_sent(self) -> bool {
        self != Self::Response
    }

    pub fn may_be_received(self) -> bool {
        !matches!(self, Self::Query | Self::Request)
    }
}

impl<'s> Cx<'s> {
    /// Lowers the fields of one object.
    pub fn fields(
        &self,
        file: FileId,
        raw: &'s Map<Field>,
        scope: &Scope<'s>,
    ) -> &'static [FieldMeta] {
        let mut fields: Vec<FieldMeta> = Vec::new();
        for (key, field) in raw.iter() {
            let meta = self.field(file, key, field, scope);
            let name_pos = field.name.as_ref().map_or(key.pos, |name| name.pos);
            if let Some(other) = fields.iter().find(|other| other.name == meta.name) {
                self.report(
                    file,
                    name_pos,
                    format!(
                        "duplicate field name '{}', '{}' has it already",
                        meta.name, other.wire
                    ),
                );
            }
            // The parser has refused equal keys; what is left are aliases.
            for alias in &field.aliases {
                if raw.keys().any(|wire| wire == alias.value)
                    || fields
                        .iter()
                        .any(|other| other.rules.aliases.contains(&alias.value.as_str()))
                    || field
                        .aliases
                        .iter()
                        .filter(|other| other.value == alias.value)
                        .count()
                        > 1
                {
                    self.report(
                        file,
                        alias.pos,
                        format!("alias '{}' is the name of another field too", alias.value),
                    );
                }
            }
            fields.push(meta);
        }
        leak::slice(fields)
    }

    fn field(
        &self,
        file: FileId,
        key: &At<String>,
        raw: &'s Field,
        scope: &Scope<'s>,
    ) -> FieldMeta {
        let ty = match &raw.ty {
            Some(ty) => self.type_of(file, ty),
            None => {
                self.report(
                    file,
                    key.pos,
                    format!("missing key 'type' in field '{}'", key.value),
                );
                TypeMeta::Json
            }
        };
        if raw.doc.is_none() && matches!(scope.side, Side::Request | Side::Response | Side::Query) {
            self.report(
                file,
                key.pos,
                format!("missing key 'doc' in field '{}'", key.value),
            );
        }
        let form = self.form(file, raw, ty);
        self.presence_rules(file, raw, scope);
        self.limit_rules(file, raw, ty);
        for value in &raw.allowed {
            self.check_literal(file, value, item_type(ty), form, "'allowed'");
        }
        for (value, what) in [
            (&raw.default, "'default'"),
            (&raw.fill, "'fill'"),
            (&raw.none, "'none'"),
        ] {
            let Some(value) = value else { continue };
            if !self.check_literal(file, value, ty, form, what) {
                continue;
            }
            if what == "'none'" {
                self.none_rules(file, value, ty, form);
            } else {
                self.within_limits(file, value, raw, what);
            }
        }
        if let (Some(_), Some(from)) = (&raw.fill, &raw.fill_from) {
            self.report(file, from.pos, "a field has either 'fill' or 'fill_from'");
        }
        if let Some(from) = &raw.fill_from
            && !is_number(ty)
            && !matches!(ty, TypeMeta::Id(_) | TypeMeta::Json)
        {
            self.report(file, from.pos, "'fill_from' is for numbers");
        }
        if let Some(code) = &raw.code {
            self.check_field_code(file, code, scope);
        }
        let codes = raw.codes.as_ref();
        let codes = codes.map(|codes| self.rule_codes(file, raw, codes, ty, scope));
        let rules = FieldRules {
            required_when: raw
                .required_when
                .as_ref()
                .map(|when| self.predicate(file, when, scope)),
            only_when: raw
                .only_when
                .as_ref()
                .map(|when| self.predicate(file, when, scope)),
            default: raw.default.as_ref().map(|value| literal(value)),
            fill: match (&raw.fill, &raw.fill_from) {
                (Some(value), _) => Some(Fill::Value(literal(value))),
                (None, Some(from)) => Some(match from.value {
                    raw::FillFrom::Unique => Fill::Unique,
                    raw::FillFrom::AppId => Fill::AppId,
                }),
                (None, None) => None,
            },
            when: raw
                .when
                .as_ref()
                .map(|when| self.predicate(file, when, scope)),
            filters: self.filters(file, raw, ty, scope),
            when_absent: match raw.when_absent.as_ref().map(|when| when.value) {
                None | Some(raw::WhenAbsent::All) => WhenAbsent::All,
                Some(raw::WhenAbsent::None) => WhenAbsent::None,
            },
            none: raw.none.as_ref().map(|value| literal(value)),
            aliases: leak::texts(raw.aliases.iter().map(|alias| alias.value.as_str())),
            allowed: leak::slice(raw.allowed.iter().map(|value| literal(value))),
            min: number(raw.min.as_ref()),
            max: number(raw.max.as_ref()),
            over: match raw.over.as_ref().map(|over| over.value) {
                None | Some(raw::Over::Refuse) => OverLimit::Refuse,
                Some(raw::Over::Cap) => OverLimit::Cap,
            },
            min_items: number(raw.min_items.as_ref()),
            max_items: number(raw.max_items.as_ref()),
            format: self.format(file, raw.format.as_ref()),
            keys: self.map_keys(file, raw, ty),
            checks: self.checks(file, &raw.checks),
            check_limit: self.check_limit(file, raw),
            code: number(raw.code.as_ref()),
            codes: codes.unwrap_or_default(),
            deprecated: raw.deprecated.as_ref().map(|text| leak::text(text)),
        };
        FieldMeta {
            required: is(raw.required.as_ref()),
            always: is(raw.always.as_ref()),
            form,
            max_bytes: number(raw.max_bytes.as_ref()),
            rules: leak::value(rules),
            ..FieldMeta::new(
                leak::text(key),
                self.field_name(file, key, raw, scope),
                ty,
                text_of(raw.doc.as_ref()),
            )
        }
    }

    fn field_name(
        &self,
        file: FileId,
        key: &At<String>,
        raw: &Field,
        scope: &Scope<'s>,
    ) -> &'static str {
        let (name, pos) = match &raw.name {
            Some(name) => (name.value.clone(), name.pos),
            None => (key.to_snake_case(), key.pos),
        };
        if is_keyword(&name) {
            self.report(
                file,
                pos,
                format!("'{name}' is a Rust keyword; give the field another 'name'"),
            );
        } else if !is_field_name(&name) {
            self.report(
                file,
                pos,
                format!("'{name}' is no snake_case name; give the field a 'name'"),
            );
        } else if scope.side == Side::Request
            && (CALL_METHODS.contains(&name.as_str()) || name.starts_with("with_"))
        {
            self.report(
                file,
                pos,
                format!("every call has a method '{name}' already; give the field another 'name'"),
            );
        }
        leak::text(&name)
    }

    fn form(&self, file: FileId, raw: &Field, ty: TypeMeta) -> WireForm {
        let Some(wire) = &raw.wire else {
            return WireForm::Own;
        };
        let (form, fits, what) = match wire.value {
            raw::Wire::Text => (WireForm::Text, is_integer(item_type(ty)), "integers"),
            raw::Wire::Either => (
                WireForm::Either,
                is_integer(item_type(ty)) || is_text(item_type(ty)),
                "integers and text",
            ),
            raw::Wire::JsonText => (WireForm::JsonText, true, ""),
        };
        if !fits && !matches!(ty, TypeMeta::Json) {
            self.report(file, wire.pos, format!("this 'wire' form is for {what}"));
        }
        form
    }

    fn map_keys(&self, file: FileId, raw: &Field, ty: TypeMeta) -> Option<TypeMeta> {
        let keys = raw.keys.as_ref()?;
        let meta = self.type_of(file, keys);
        let fits = match meta {
            TypeMeta::Id(id) => id.repr == IdRepr::String,
            TypeMeta::Enum(meta) => meta.repr == EnumRepr::String,
            TypeMeta::Json => true,
            _ => false,
        };
        if !fits && matches!(ty, TypeMeta::Map(_)) {
            self.report(
                file,
                keys.pos,
                format!(
                    "'{}' cannot be the key of a map; an id or enum of text can",
                    keys.value
                ),
            );
        }
        Some(meta)
    }

    fn filters(
        &self,
        file: FileId,
        raw: &Field,
        ty: TypeMeta,
        scope: &Scope<'s>,
    ) -> Option<&'static str> {
        let target = raw.filters.as_ref()?;
        let names = has_items(ty) && is_text(item_type(ty));
        if !names && !matches!(ty, TypeMeta::Json) {
            self.report(file, target.pos, "'filters' is for a list of names");
        }
        // The name of a type, wherever it stands in the answer, or the path of one place.
        let chosen_from = |kind: &Kind<'_>| matches!(kind, Kind::Object(_) | Kind::TagList(_));
        let kind = self.decls.get(&target.value).map(|decl| decl.kind);
        if kind.as_ref().is_some_and(chosen_from) {
            return Some(leak::text(target));
        }
        // What a path in a shared type leads to depends on who uses it.
        if let Some(response) = scope.command.and_then(|command| command.response.as_ref()) {
            let objects = self
                .decls
                .iter()
                .filter(|(_, decl)| chosen_from(&decl.kind));
            let near = nearest(
                target,
                objects
                    .map(|(name, _)| name.as_str())
                    .chain(response.keys()),
            );
            let first = target.split('.').next().unwrap_or_default();
            let other_place = response.get(first).is_none();
            if other_place && self.files.gaps.may_have_type(target) {
                // It may be a type of a file that cannot be read.
            } else if other_place {
                let hint =
                    near.map_or_else(String::new, |near| format!(", did you mean '{near}'?"));
                self.report(
                    file,
                    target.pos,
                    format!(
                        "'filters' names no object, no tag list and no field of the answer: '{}'{hint}",
                        target.value
                    ),
                );
            } else if let Some(field) = self.find(file, target, response, "the answer") {
                let target_type = self.type_of_field(field);
                let unknown = matches!(item_type(target_type), TypeMeta::Json);
                let tags = matches!(target_type, TypeMeta::TagList(_));
                if !unknown && !tags && self.fields_of(target_type).is_none() {
                    self.report(file, target.pos, format!("'{}' is no object, list of objects or tag list, so nothing can be chosen from it", target.value));
                }
            }
        }
        Some(leak::text(target))
    }
}

fn is(flag: Option<&At<bool>>) -> bool {
    flag.is_some_and(|flag| flag.value)
}
