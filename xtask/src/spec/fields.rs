//! Fields and the rules that hold for one of them.

use chat_meta::{
    EnumRepr, FieldMeta, Fill, IdRepr, Literal, OverLimit, TypeMeta, WhenAbsent, WireForm,
};
use heck::ToSnakeCase;

use super::diagnostic::FileId;
use super::leak;
use super::names::{is_field_name, is_keyword, nearest, suggest};
use super::raw::{self, Command, Field};
use super::types::{Cx, Kind, literal, number, show, text_of};
use super::yaml::{At, Lit, Map, Pos};

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
    fn may_be_sent(self) -> bool {
        self != Self::Response
    }

    fn may_be_received(self) -> bool {
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
                        .any(|other| other.aliases.contains(&alias.value.as_str()))
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
            if self.check_literal(file, value, ty, form, what) && what != "'none'" {
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
            let domain = scope.command.and_then(|command| command.domain.as_ref());
            let meant = scope
                .command
                .is_some_and(|command| command.meanings.get(&code.value.to_string()).is_some());
            if !meant {
                self.check_code(file, code, domain.map(|domain| domain.value.as_str()));
            }
        }
        FieldMeta {
            required: is(raw.required.as_ref()),
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
            always: is(raw.always.as_ref()),
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
            form,
            aliases: leak::texts(raw.aliases.iter().map(|alias| alias.value.as_str())),
            allowed: leak::slice(raw.allowed.iter().map(|value| literal(value))),
            min: number(raw.min.as_ref()),
            max: number(raw.max.as_ref()),
            over: match raw.over.as_ref().map(|over| over.value) {
                None | Some(raw::Over::Refuse) => OverLimit::Refuse,
                Some(raw::Over::Cap) => OverLimit::Cap,
            },
            max_bytes: number(raw.max_bytes.as_ref()),
            min_items: number(raw.min_items.as_ref()),
            max_items: number(raw.max_items.as_ref()),
            format: self.format(file, raw.format.as_ref()),
            keys: self.map_keys(file, raw, ty),
            checks: self.checks(file, &raw.checks),
            code: number(raw.code.as_ref()),
            deprecated: raw.deprecated.as_ref().map(|text| leak::text(text)),
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
            && (["new", "items", "pages"].contains(&name.as_str()) || name.starts_with("with_"))
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

    /// Who must send it, and who has it.
    fn presence_rules(&self, file: FileId, raw: &Field, scope: &Scope<'s>) {
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
    fn limit_rules(&self, file: FileId, raw: &Field, ty: TypeMeta) {
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

    fn within_limits(&self, file: FileId, value: &At<Lit>, raw: &Field, what: &str) {
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

    /// Whether a value can stand for a type; if not, that is reported.
    pub fn check_literal(
        &self,
        file: FileId,
        value: &At<Lit>,
        ty: TypeMeta,
        form: WireForm,
        what: &str,
    ) -> bool {
        match misfit(ty, &value.value, form) {
            None => true,
            Some(why) => {
                self.report(file, value.pos, format!("{what} {} {why}", value.value));
                false
            }
        }
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
        // The name of an object, wherever it stands in the answer, or the path of one place.
        if let Some(Kind::Object(_)) = self.decls.get(&target.value).map(|decl| decl.kind) {
            return Some(leak::text(target));
        }
        // What a path in a shared type leads to depends on who uses it.
        if let Some(response) = scope.command.and_then(|command| command.response.as_ref()) {
            let objects = self
                .decls
                .iter()
                .filter(|(_, decl)| matches!(decl.kind, Kind::Object(_)));
            let near = nearest(
                target,
                objects
                    .map(|(name, _)| name.as_str())
                    .chain(response.keys()),
            );
            let first = target.split('.').next().unwrap_or_default();
            if response.get(first).is_none() && !self.files.gaps.may_have_type(target) {
                let hint =
                    near.map_or_else(String::new, |near| format!(", did you mean '{near}'?"));
                self.report(
                    file,
                    target.pos,
                    format!(
                        "'filters' names no object type and no field of the answer: '{}'{hint}",
                        target.value
                    ),
                );
            } else if let Some(field) = self.find(file, target, response, "the answer") {
                let target_type = self.type_of_field(file, field);
                let unknown = matches!(item_type(target_type), TypeMeta::Json);
                if !unknown && self.fields_of(target_type).is_none() {
                    self.report(file, target.pos, format!("'{}' is no object or list of objects, so nothing can be chosen from it", target.value));
                }
            }
        }
        Some(leak::text(target))
    }

    /// Follows a dotted path of wire names. A step that leads nowhere is reported.
    pub fn find(
        &self,
        file: FileId,
        path: &At<String>,
        fields: &'s Map<Field>,
        of: &str,
    ) -> Option<&'s Field> {
        self.find_part(file, path.pos, &path.value, fields, of)
    }

    /// As [`Self::find`], for a part of a text.
    pub fn find_part(
        &self,
        file: FileId,
        pos: Pos,
        path: &str,
        fields: &'s Map<Field>,
        of: &str,
    ) -> Option<&'s Field> {
        let mut fields = fields;
        let mut found: Option<&'s Field> = None;
        let mut holder = of.to_owned();
        for step in path.split('.') {
            if let Some(field) = found {
                match self.fields_of(self.type_of_field(file, field)) {
                    Some(inner) => fields = inner,
                    None => {
                        if !matches!(self.type_of_field(file, field), TypeMeta::Json) {
                            self.report(
                                file,
                                pos,
                                format!("{holder} has no fields, so '{path}' leads nowhere"),
                            );
                        }
                        return None;
                    }
                }
            }
            let Some(field) = fields.get(step) else {
                let hint = suggest(step, fields.keys());
                self.report(file, pos, format!("{holder} has no field '{step}'{hint}"));
                return None;
            };
            holder = format!("'{step}'");
            found = Some(field);
        }
        found
    }

    /// Type of a raw field.
    pub fn type_of_field(&self, file: FileId, field: &Field) -> TypeMeta {
        // A shared type may use types that only its own file sees, so errors are left to that file.
        let Some(ty) = &field.ty else {
            return TypeMeta::Json;
        };
        let owner = self.owner_of(field).unwrap_or(file);
        self.type_of(owner, ty)
    }

    /// The file that declares a field of an object.
    fn owner_of(&self, field: &Field) -> Option<FileId> {
        self.decls.values().find_map(|decl| match decl.kind {
            Kind::Object(raw) => raw
                .fields
                .iter()
                .any(|(_, other)| std::ptr::eq(other, field))
                .then_some(decl.file),
            _ => None,
        })
    }
}

/// Why a value cannot stand for a type; `None` if it can.
pub fn misfit(ty: TypeMeta, value: &Lit, form: WireForm) -> Option<String> {
    if form == WireForm::JsonText {
        return None;
    }
    if form == WireForm::Text
        && let Lit::Text(text) = value
    {
        return text
            .parse::<i64>()
            .is_err()
            .then(|| "is no number written as text".to_owned());
    }
    let text = matches!(value, Lit::Text(_));
    let whole = match value {
        Lit::Int(number) => Some(*number),
        _ => None,
    };
    let expect = |fits: bool, what: &str| (!fits).then(|| format!("is not {what}"));
    match ty {
        TypeMeta::Json => None,
        TypeMeta::String => expect(text, "text"),
        TypeMeta::Bool => expect(matches!(value, Lit::Bool(_)), "true or false"),
        TypeMeta::Flag => expect(matches!(whole, Some(0 | 1)), "0 or 1"),
        TypeMeta::U32 => expect(
            whole.is_some_and(|n| u32::try_from(n).is_ok()),
            "an unsigned 32-bit number",
        ),
        TypeMeta::U64
        | TypeMeta::Time
        | TypeMeta::TimeMs
        | TypeMeta::Seconds
        | TypeMeta::Bits(_) => expect(whole.is_some_and(|n| n >= 0), "an unsigned number"),
        TypeMeta::I64 | TypeMeta::Code => expect(whole.is_some(), "a whole number"),
        TypeMeta::F64 => expect(matches!(value, Lit::Int(_) | Lit::Float(_)), "a number"),
        TypeMeta::Scalar => expect(!matches!(value, Lit::Bool(_)), "text or a number"),
        TypeMeta::Id(id) => match id.repr {
            IdRepr::String => expect(text, "text"),
            IdRepr::U32 => expect(
                whole.is_some_and(|n| u32::try_from(n).is_ok()),
                "an unsigned 32-bit number",
            ),
            IdRepr::U64 => expect(whole.is_some_and(|n| n >= 0), "an unsigned number"),
        },
        TypeMeta::Enum(meta) => {
            let known = meta.values.iter().any(|known| same(known.wire, value));
            (!known).then(|| {
                let words = meta.values.iter().filter_map(|known| match known.wire {
                    Literal::Text(text) => Some(text),
                    _ => None,
                });
                let hint = match value {
                    Lit::Text(text) => suggest(text, words),
                    _ => String::new(),
                };
                if hint.is_empty() {
                    let all: Vec<String> =
                        meta.values.iter().map(|known| show(known.wire)).collect();
                    format!("is no value of {}, which are {}", meta.name, all.join(", "))
                } else {
                    format!("is no value of {}{hint}", meta.name)
                }
            })
        }
        TypeMeta::Custom(custom) => misfit(custom.schema, value, form),
        TypeMeta::List(_)
        | TypeMeta::Map(_)
        | TypeMeta::Object(_)
        | TypeMeta::NamedList(_)
        | TypeMeta::Union(_)
        | TypeMeta::TagList(_) => Some("cannot stand for a list or an object".to_owned()),
    }
}

fn same(known: Literal, value: &Lit) -> bool {
    match (known, value) {
        (Literal::Text(known), Lit::Text(value)) => known == value,
        (Literal::Int(known), Lit::Int(value)) => known == *value,
        _ => false,
    }
}

fn is(flag: Option<&At<bool>>) -> bool {
    flag.is_some_and(|flag| flag.value)
}

/// The type of the items of a list, else the type itself.
pub fn item_type(ty: TypeMeta) -> TypeMeta {
    match ty {
        TypeMeta::List(item) => *item,
        TypeMeta::NamedList(list) => list.of,
        other => other,
    }
}

pub fn is_list(ty: TypeMeta) -> bool {
    matches!(
        ty,
        TypeMeta::List(_) | TypeMeta::NamedList(_) | TypeMeta::TagList(_)
    )
}

fn has_items(ty: TypeMeta) -> bool {
    is_list(ty) || matches!(ty, TypeMeta::Map(_))
}

pub fn is_integer(ty: TypeMeta) -> bool {
    match ty {
        TypeMeta::U32
        | TypeMeta::U64
        | TypeMeta::I64
        | TypeMeta::Time
        | TypeMeta::TimeMs
        | TypeMeta::Seconds
        | TypeMeta::Code
        | TypeMeta::Flag
        | TypeMeta::Bits(_) => true,
        TypeMeta::Id(id) => id.repr != IdRepr::String,
        TypeMeta::Enum(meta) => meta.repr == EnumRepr::U32,
        TypeMeta::Custom(custom) => is_integer(custom.schema),
        _ => false,
    }
}

fn is_number(ty: TypeMeta) -> bool {
    matches!(
        ty,
        TypeMeta::U32
            | TypeMeta::U64
            | TypeMeta::I64
            | TypeMeta::F64
            | TypeMeta::Time
            | TypeMeta::TimeMs
            | TypeMeta::Seconds
    ) || matches!(ty, TypeMeta::Custom(custom) if is_number(custom.schema))
}

fn is_text(ty: TypeMeta) -> bool {
    match ty {
        TypeMeta::String | TypeMeta::Scalar | TypeMeta::Json => true,
        TypeMeta::Id(id) => id.repr == IdRepr::String,
        TypeMeta::Enum(meta) => meta.repr == EnumRepr::String,
        TypeMeta::Custom(custom) => is_text(custom.schema),
        _ => false,
    }
}
