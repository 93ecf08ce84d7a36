//! Named types and type expressions.

use std::cell::RefCell;
use std::collections::HashMap;

use chat_meta::{
    BitsMeta, CustomMeta, EnumMeta, EnumRepr, EnumValue, IdMeta, IdRepr, Late, ListMeta, Literal,
    ObjectMeta, TagListMeta, TagMeta, TypeMeta, UnionMeta,
};
use heck::ToUpperCamelCase;
use indexmap::IndexMap;

use super::codes::Codes;
use super::diagnostic::{FileId, Sink};
use super::fields::{Scope, Side};
use super::files::{Files, Parsed};
use super::leak;
use super::names::{is_keyword, is_taken_type, is_type_name, suggest};
use super::raw::{self, Field, Service};
use super::yaml::{At, Lit, Map, Pos};
use crate::model::Home;

/// Everything that lowering looks at.
#[derive(Debug)]
pub struct Cx<'s> {
    pub files: &'s Files,
    pub sink: &'s Sink,
    pub codes: Codes,
    pub decls: IndexMap<String, Decl<'s>>,
    slots: RefCell<HashMap<String, Slot>>,
}

/// A named type as a file declares it.
#[derive(Clone, Debug)]
pub struct Decl<'s> {
    pub file: FileId,
    pub pos: Pos,
    pub home: Home,
    pub kind: Kind<'s>,
}

/// What kind of type a [`Decl`] is.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'s> {
    Id(&'s raw::Id),
    Enum(&'s raw::Enum),
    Bits(&'s raw::Bits),
    Object(&'s raw::Object),
    List(&'s raw::List),
    Union(&'s raw::Union),
    TagList(&'s raw::TagList),
    /// The enum that a tag list makes of its tags.
    TagNames(&'s raw::TagList),
    Custom(&'s raw::Custom),
}

#[derive(Clone, Copy, Debug)]
enum Slot {
    Busy,
    Done(TypeMeta),
}

impl<'s> Cx<'s> {
    /// Collects what all files declare.
    pub fn new(files: &'s Files, sink: &'s Sink) -> Self {
        let codes = Codes::collect(files, sink);
        let mut cx = Self {
            files,
            sink,
            codes,
            decls: IndexMap::new(),
            slots: RefCell::default(),
        };
        for types in &files.types {
            cx.declare(
                types.file,
                &Home::Shared(types.stem.clone()),
                types.content.sections(),
            );
        }
        for command in &files.commands {
            let name = super::commands::name_of(command);
            let home = Home::Command(command.family.clone(), name);
            cx.declare(command.file, &home, command.content.sections());
        }
        cx
    }

    pub fn service(&self) -> Option<&'s Service> {
        self.files
            .service
            .as_ref()
            .map(|parsed: &Parsed<Service>| &parsed.content)
    }

    pub fn report(&self, file: FileId, pos: Pos, message: impl Into<String>) {
        self.sink.report(file, pos, message);
    }

    fn declare(&mut self, file: FileId, home: &Home, sections: raw::Sections<'s>) {
        let mut add = |name: &At<String>, kind: Kind<'s>| self.add(file, home, name, kind);
        sections
            .ids
            .iter()
            .for_each(|(name, raw)| add(name, Kind::Id(raw)));
        sections
            .enums
            .iter()
            .for_each(|(name, raw)| add(name, Kind::Enum(raw)));
        sections
            .bits
            .iter()
            .for_each(|(name, raw)| add(name, Kind::Bits(raw)));
        sections
            .objects
            .iter()
            .for_each(|(name, raw)| add(name, Kind::Object(raw)));
        sections
            .lists
            .iter()
            .for_each(|(name, raw)| add(name, Kind::List(raw)));
        sections
            .unions
            .iter()
            .for_each(|(name, raw)| add(name, Kind::Union(raw)));
        sections.tag_lists.iter().for_each(|(name, raw)| {
            add(name, Kind::TagList(raw));
            if let Some(names) = &raw.names {
                add(names, Kind::TagNames(raw));
            }
        });
        sections
            .custom
            .iter()
            .for_each(|(name, raw)| add(name, Kind::Custom(raw)));
    }

    fn add(&mut self, file: FileId, home: &Home, name: &At<String>, kind: Kind<'s>) {
        if !is_type_name(name) {
            self.report(file, name.pos, format!("type names are written in UpperCamelCase, letters and digits only; '{}' is not", name.value));
        } else if is_taken_type(name) || built_in(name).is_some() {
            self.report(
                file,
                name.pos,
                format!(
                    "Rust has a '{}' already; give the type another name",
                    name.value
                ),
            );
        }
        if let Some(other) = self.decls.get(&name.value) {
            let place = self.place(other.file, other.pos);
            self.report(
                file,
                name.pos,
                format!(
                    "duplicate type '{}', it is also declared in {place}",
                    name.value
                ),
            );
            return;
        }
        let decl = Decl {
            file,
            pos: name.pos,
            home: home.clone(),
            kind,
        };
        self.decls.insert(name.value.clone(), decl);
    }

    /// A place, for messages.
    pub fn place(&self, file: FileId, pos: Pos) -> String {
        let path = self
            .files
            .list
            .get(file.0)
            .map_or("?", |file| file.path.as_str());
        format!("{}/{path}:{}", super::ROOT, pos.line)
    }

    /// Lowers every declared type. Afterwards [`Self::named`] has them all.
    pub fn lower_types(&self) {
        for (name, decl) in &self.decls {
            self.named(decl.file, decl.pos, name);
        }
        for (name, decl) in &self.decls {
            let Kind::Object(raw) = decl.kind else {
                continue;
            };
            self.must_have_doc(decl, raw.doc.as_ref());
            let fields = self.fields(decl.file, &raw.fields, &self.scope_of(decl, &raw.fields));
            if let Some(Slot::Done(TypeMeta::Object(meta))) = self.slots.borrow().get(name)
                && let Late::Later(cell) = &meta.fields
            {
                // Set once per name: `decls` has no name twice.
                let _ = cell.set(fields);
            }
        }
    }

    fn scope_of(&self, decl: &Decl<'s>, siblings: &'s Map<Field>) -> Scope<'s> {
        let command = self
            .files
            .commands
            .iter()
            .find(|command| command.file == decl.file);
        Scope {
            side: Side::Object,
            siblings,
            command: command.map(|command| &command.content),
        }
    }

    /// Reads a type expression. What cannot be read is reported and taken for any JSON.
    pub fn type_of(&self, file: FileId, expr: &At<String>) -> TypeMeta {
        self.type_at(file, expr, expr.value.as_str())
    }

    fn type_at(&self, file: FileId, whole: &At<String>, part: &str) -> TypeMeta {
        let part = part.trim();
        for (generic, make) in [
            ("list<", TypeMeta::List as fn(_) -> _),
            ("map<", TypeMeta::Map as fn(_) -> _),
        ] {
            if let Some(rest) = part.strip_prefix(generic) {
                let Some(inner) = rest.strip_suffix('>') else {
                    self.report(
                        file,
                        whole.pos,
                        format!("type '{}' lacks a closing '>'", whole.value),
                    );
                    return TypeMeta::Json;
                };
                return make(leak::value(self.type_at(file, whole, inner)));
            }
        }
        self.named(file, self.inside(file, whole, part), part)
    }

    /// Where a part of a text stands, if the text stands in the file as it is.
    fn inside(&self, file: FileId, whole: &At<String>, part: &str) -> Pos {
        let offset = whole
            .value
            .find(part)
            .and_then(|bytes| whole.value.get(..bytes));
        let (Some(before), Some(line)) = (offset, self.line(file, whole.pos)) else {
            return whole.pos;
        };
        let skip = usize::try_from(whole.pos.column.saturating_sub(1)).unwrap_or(0);
        let written: String = line.chars().skip(skip).collect();
        let quotes = u32::from(written.starts_with(['"', '\'']));
        let plain = written
            .trim_start_matches(['"', '\''])
            .starts_with(whole.value.as_str());
        if plain {
            let count = u32::try_from(before.chars().count()).unwrap_or(0);
            Pos {
                column: whole.pos.column + count + quotes,
                ..whole.pos
            }
        } else {
            whole.pos
        }
    }

    fn line(&self, file: FileId, pos: Pos) -> Option<&str> {
        let line = usize::try_from(pos.line).ok()?.checked_sub(1)?;
        self.files.list.get(file.0)?.text.lines().nth(line)
    }

    /// The type of this name, as `file` sees it.
    pub fn named(&self, file: FileId, pos: Pos, name: &str) -> TypeMeta {
        if let Some(built_in) = built_in(name) {
            return built_in;
        }
        let Some(decl) = self.decls.get(name) else {
            if !self.files.gaps.may_have_type(name) {
                let known = self
                    .decls
                    .keys()
                    .map(String::as_str)
                    .chain(BUILT_IN.iter().map(|b| b.0));
                let hint = suggest(name, known);
                self.report(file, pos, format!("unknown type '{name}'{hint}"));
            }
            return TypeMeta::Json;
        };
        if let Home::Command(..) = decl.home
            && decl.file != file
        {
            let place = self.place(decl.file, decl.pos);
            self.report(
                file,
                pos,
                format!(
                    "type '{name}' belongs to {place}; move it to {}/types to share it",
                    super::ROOT
                ),
            );
        }
        let slot = self.slots.borrow().get(name).copied();
        match slot {
            Some(Slot::Done(ty)) => ty,
            Some(Slot::Busy) => {
                self.report(
                    decl.file,
                    decl.pos,
                    format!("type '{name}' consists of itself; an object has to stand between"),
                );
                TypeMeta::Json
            }
            None => {
                self.slots.borrow_mut().insert(name.to_owned(), Slot::Busy);
                let ty = self.lower_decl(name, decl);
                self.slots
                    .borrow_mut()
                    .insert(name.to_owned(), Slot::Done(ty));
                ty
            }
        }
    }

    fn must_have_doc(&self, decl: &Decl<'s>, doc: Option<&At<String>>) -> &'static str {
        if doc.is_none() {
            self.report(decl.file, decl.pos, "missing key 'doc'");
        }
        text_of(doc)
    }

    fn lower_decl(&self, name: &str, decl: &Decl<'s>) -> TypeMeta {
        let (file, name) = (decl.file, leak::text(name));
        match decl.kind {
            Kind::Id(raw) => TypeMeta::Id(leak::value(self.id(decl, name, raw))),
            Kind::Enum(raw) => TypeMeta::Enum(leak::value(self.enumeration(decl, name, raw))),
            Kind::Bits(raw) => TypeMeta::Bits(leak::value(self.bits(decl, name, raw))),
            Kind::Object(raw) => TypeMeta::Object(leak::value(ObjectMeta::deferred(
                name,
                text_of(raw.doc.as_ref()),
            ))),
            Kind::List(raw) => {
                self.in_order(
                    file,
                    raw.min_items.as_ref(),
                    raw.max_items.as_ref(),
                    "min_items",
                    "max_items",
                );
                TypeMeta::NamedList(leak::value(ListMeta {
                    name,
                    doc: self.must_have_doc(decl, raw.doc.as_ref()),
                    of: self.type_of(file, &raw.of),
                    min_items: number(raw.min_items.as_ref()),
                    max_items: number(raw.max_items.as_ref()),
                    max_bytes: number(raw.max_bytes.as_ref()),
                    checks: self.checks(file, &raw.checks),
                }))
            }
            Kind::Union(raw) => TypeMeta::Union(leak::value(UnionMeta {
                name,
                doc: self.must_have_doc(decl, raw.doc.as_ref()),
                tag: leak::text(&raw.tag),
                content: leak::text(&raw.content),
                variants: leak::slice(raw.variants.iter().filter_map(|(tag, ty)| {
                    match self.type_of(file, ty) {
                        TypeMeta::Object(object) => Some((leak::text(tag), object)),
                        TypeMeta::Json => None, // reported, or in a broken file
                        _ => {
                            self.report(
                                file,
                                ty.pos,
                                format!(
                                    "the variants of a union are objects; '{}' is none",
                                    ty.value
                                ),
                            );
                            None
                        }
                    }
                })),
            })),
            Kind::TagList(raw) => TypeMeta::TagList(leak::value(self.tag_list(decl, name, raw))),
            Kind::TagNames(raw) => TypeMeta::Enum(leak::value(self.tag_names(decl, name, raw))),
            Kind::Custom(raw) => {
                let schema = built_in(raw.schema.trim()).unwrap_or_else(|| {
                    let hint = suggest(&raw.schema, BUILT_IN.iter().map(|b| b.0));
                    self.report(
                        file,
                        raw.schema.pos,
                        format!("'{}' is no built-in type{hint}", raw.schema.value),
                    );
                    TypeMeta::Json
                });
                let doc = self.must_have_doc(decl, raw.doc.as_ref());
                TypeMeta::Custom(leak::value(CustomMeta { name, doc, schema }))
            }
        }
    }

    fn id(&self, decl: &Decl<'s>, name: &'static str, raw: &raw::Id) -> IdMeta {
        if let Some(wire) = &raw.wire
            && wire.value != raw::Wire::Either
        {
            self.report(
                decl.file,
                wire.pos,
                "an id is written in one form; only 'either' can stand here",
            );
        }
        let is_text = raw.repr == raw::IdRepr::String;
        for (key, pos) in [
            ("max_bytes", raw.max_bytes.as_ref().map(|v| v.pos)),
            ("prefix", raw.prefix.as_ref().map(|v| v.pos)),
            ("format", raw.format.as_ref().map(|v| v.pos)),
        ] {
            if let Some(pos) = pos.filter(|_| !is_text) {
                self.report(
                    decl.file,
                    pos,
                    format!("'{key}' is for text, but this id is a number"),
                );
            }
        }
        IdMeta {
            name,
            doc: self.must_have_doc(decl, raw.doc.as_ref()),
            repr: match raw.repr {
                raw::IdRepr::String => IdRepr::String,
                raw::IdRepr::U32 => IdRepr::U32,
                raw::IdRepr::U64 => IdRepr::U64,
            },
            max_bytes: number(raw.max_bytes.as_ref()),
            prefix: raw.prefix.as_ref().map(|text| leak::text(text)),
            format: self.format(decl.file, raw.format.as_ref()),
            either: raw.wire.is_some(),
        }
    }

    fn enumeration(&self, decl: &Decl<'s>, name: &'static str, raw: &raw::Enum) -> EnumMeta {
        let file = decl.file;
        let mut seen: Vec<Literal> = Vec::new();
        let mut values = Vec::new();
        if raw.values.is_empty() {
            self.report(file, decl.pos, "an enum has one value at least");
        }
        for (value_name, value) in raw.values.iter() {
            self.variant_name(file, value_name);
            let fits = |literal: &Lit, pos: Pos| {
                let ok = match (raw.repr, literal) {
                    (raw::EnumRepr::String, Lit::Text(_)) => true,
                    (raw::EnumRepr::U32, Lit::Int(n)) => u32::try_from(*n).is_ok(),
                    _ => false,
                };
                if !ok {
                    let repr = if raw.repr == raw::EnumRepr::U32 {
                        "u32"
                    } else {
                        "string"
                    };
                    self.report(
                        file,
                        pos,
                        format!("{literal} is no value of an enum with repr {repr}"),
                    );
                }
            };
            let wire = match (&value.wire, raw.repr) {
                (Some(wire), _) => {
                    fits(wire, wire.pos);
                    literal(wire)
                }
                (None, raw::EnumRepr::String) => Literal::Text(leak::text(value_name)),
                (None, raw::EnumRepr::U32) => {
                    self.report(
                        file,
                        value_name.pos,
                        format!("value '{}' of a number enum needs 'wire'", value_name.value),
                    );
                    continue;
                }
            };
            let own_pos = value.wire.as_ref().map_or(value_name.pos, |wire| wire.pos);
            let aliases = leak::slice(value.aliases.iter().map(|alias| {
                fits(alias, alias.pos);
                literal(alias)
            }));
            for (found, pos) in std::iter::once((wire, own_pos)).chain(
                aliases
                    .iter()
                    .copied()
                    .zip(value.aliases.iter().map(|alias| alias.pos)),
            ) {
                if seen.contains(&found) {
                    self.report(
                        file,
                        pos,
                        format!("duplicate value {} in enum '{name}'", show(found)),
                    );
                }
                seen.push(found);
            }
            values.push(EnumValue {
                name: leak::text(value_name),
                wire,
                aliases,
                doc: text_of(value.doc.as_ref()),
            });
        }
        EnumMeta {
            name,
            doc: self.must_have_doc(decl, raw.doc.as_ref()),
            repr: match raw.repr {
                raw::EnumRepr::String => EnumRepr::String,
                raw::EnumRepr::U32 => EnumRepr::U32,
            },
            closed: raw.closed,
            values: leak::slice(values),
        }
    }

    fn variant_name(&self, file: FileId, name: &At<String>) {
        if !is_type_name(name) || name.value == "Self" || is_keyword(name) {
            self.report(file, name.pos, format!("'{}' is no name for a Rust variant; write UpperCamelCase and put the value into 'wire'", name.value));
        } else if name.value == "Unknown" {
            self.report(
                file,
                name.pos,
                "'Unknown' is kept for values that are not listed",
            );
        }
    }

    fn bits(&self, decl: &Decl<'s>, name: &'static str, raw: &raw::Bits) -> BitsMeta {
        let wide = raw.repr == raw::BitsRepr::U64;
        let width = if wide { 64 } else { 32 };
        let mut seen = Vec::new();
        for (bit_name, bit) in raw.values.iter() {
            self.variant_name(decl.file, bit_name);
            if bit.bit.value >= width {
                self.report(
                    decl.file,
                    bit.bit.pos,
                    format!("bit {} does not fit into {width} bits", bit.bit.value),
                );
            }
            if seen.contains(&bit.bit.value) {
                self.report(
                    decl.file,
                    bit.bit.pos,
                    format!("duplicate bit {}", bit.bit.value),
                );
            }
            seen.push(bit.bit.value);
        }
        BitsMeta {
            name,
            doc: self.must_have_doc(decl, raw.doc.as_ref()),
            wide,
            bits: leak::slice(raw.values.iter().map(|(bit_name, bit)| {
                (
                    leak::text(bit_name),
                    bit.bit.value,
                    text_of(bit.doc.as_ref()),
                )
            })),
        }
    }

    fn tag_list(&self, decl: &Decl<'s>, name: &'static str, raw: &raw::TagList) -> TagListMeta {
        let file = decl.file;
        let mut known: Vec<TagMeta> = Vec::new();
        let mut custom = raw
            .custom
            .as_ref()
            .map(|custom| self.custom_tag(file, custom));
        for include in &raw.include {
            match self.type_of(file, include) {
                TypeMeta::TagList(other) => {
                    known.extend(other.known);
                    custom = custom.or(other.custom);
                }
                TypeMeta::Json => {} // reported, or in a broken file
                _ => self.report(
                    file,
                    include.pos,
                    format!("'{}' is no tag list", include.value),
                ),
            }
        }
        let scope = Scope {
            side: Side::Tag,
            ..self.scope_of(decl, &raw.known)
        };
        let own = self.fields(file, &raw.known, &scope);
        for ((key, _), field) in raw.known.iter().zip(own) {
            if known.iter().any(|tag| tag.value.wire == field.wire) {
                self.report(file, key.pos, format!("duplicate tag '{}'", field.wire));
            }
            known.push(TagMeta {
                value: *field,
                name_format: None,
                name_max_bytes: None,
            });
        }
        if known.is_empty() && custom.is_none() && raw.include.is_empty() {
            self.report(
                file,
                decl.pos,
                "a tag list needs 'known', 'custom' or 'include'",
            );
        }
        TagListMeta {
            name,
            doc: self.must_have_doc(decl, raw.doc.as_ref()),
            tag: raw.tag.as_ref().map_or("Tag", |tag| leak::text(tag)),
            value: raw
                .value
                .as_ref()
                .map_or("Value", |value| leak::text(value)),
            known: leak::slice(known),
            custom,
        }
    }

    fn custom_tag(&self, file: FileId, raw: &At<raw::CustomTag>) -> TagMeta {
        let ty = self.type_of(file, &raw.ty);
        let mut value = chat_meta::FieldMeta::new(leak::text(&raw.prefix), "custom", ty, "");
        value.max_bytes = number(raw.max_bytes.as_ref());
        TagMeta {
            value,
            name_format: self.format(file, raw.name_format.as_ref()),
            name_max_bytes: number(raw.name_max_bytes.as_ref()),
        }
    }

    fn tag_names(&self, decl: &Decl<'s>, name: &'static str, raw: &raw::TagList) -> EnumMeta {
        let mut values: Vec<EnumValue> = Vec::new();
        for include in &raw.include {
            if let Some(Decl {
                kind: Kind::TagList(other),
                ..
            }) = self.decls.get(&include.value)
                && let Some(names) = &other.names
                && let TypeMeta::Enum(other) = self.named(decl.file, include.pos, names)
            {
                values.extend(other.values);
            }
        }
        for (tag, field) in raw.known.iter() {
            let variant = field
                .name
                .as_ref()
                .map_or_else(|| tag.value.as_str(), |name| name.value.as_str());
            values.push(EnumValue {
                name: leak::text(&variant.to_upper_camel_case()),
                wire: Literal::Text(leak::text(tag)),
                aliases: leak::slice(
                    field
                        .aliases
                        .iter()
                        .map(|alias| Literal::Text(leak::text(alias))),
                ),
                doc: text_of(field.doc.as_ref()),
            });
        }
        EnumMeta {
            name,
            doc: text_of(raw.doc.as_ref()),
            repr: EnumRepr::String,
            closed: false,
            values: leak::slice(values),
        }
    }

    /// The fields of the object that a type is, or holds as a list.
    pub fn fields_of(&self, ty: TypeMeta) -> Option<&'s Map<Field>> {
        match ty {
            TypeMeta::List(item) => self.fields_of(*item),
            TypeMeta::NamedList(list) => self.fields_of(list.of),
            TypeMeta::Object(object) => match self.decls.get(object.name)?.kind {
                Kind::Object(raw) => Some(&raw.fields),
                _ => None,
            },
            _ => None,
        }
    }

    /// The tag list whose tags this enum names.
    pub fn carrier_of(&self, name: &str) -> Option<&str> {
        let Kind::TagNames(tags) = self.decls.get(name)?.kind else {
            return None;
        };
        self.decls.iter().find_map(|(other, decl)| match decl.kind {
            Kind::TagList(raw) if std::ptr::eq(raw, tags) => Some(other.as_str()),
            _ => None,
        })
    }

    /// The enum of the tags of this tag list.
    pub fn tag_names_of(&self, name: &str) -> Option<String> {
        match self.decls.get(name)?.kind {
            Kind::TagList(raw) => raw.names.as_ref().map(|names| names.value.clone()),
            _ => None,
        }
    }

    /// Lowered form of a named type.
    pub fn lowered(&self, name: &str) -> Option<TypeMeta> {
        match self.slots.borrow().get(name) {
            Some(Slot::Done(ty)) => Some(*ty),
            _ => None,
        }
    }

    /// Reports limits that are the wrong way round.
    pub fn in_order<T: PartialOrd + std::fmt::Display>(
        &self,
        file: FileId,
        low: Option<&At<T>>,
        high: Option<&At<T>>,
        low_key: &str,
        high_key: &str,
    ) {
        if let (Some(low), Some(high)) = (low, high)
            && low.value > high.value
        {
            self.report(
                file,
                low.pos,
                format!("{low_key} {} is above {high_key} {}", low.value, high.value),
            );
        }
    }

    /// Names of checks, which must be in service.yaml.
    pub fn checks(&self, file: FileId, checks: &[At<String>]) -> &'static [&'static str] {
        if let Some(service) = self.service() {
            for check in checks
                .iter()
                .filter(|check| service.checks.get(check).is_none())
            {
                let hint = suggest(check, service.checks.keys());
                self.report(
                    file,
                    check.pos,
                    format!("unknown check '{}'{hint}", check.value),
                );
            }
        }
        leak::texts(checks.iter().map(|check| check.value.as_str()))
    }

    /// Name of a format, which must be in service.yaml.
    pub fn format(&self, file: FileId, format: Option<&At<String>>) -> Option<&'static str> {
        let format = format?;
        if let Some(service) = self.service()
            && service.formats.get(format).is_none()
        {
            let hint = suggest(format, service.formats.keys());
            self.report(
                file,
                format.pos,
                format!("unknown format '{}'{hint}", format.value),
            );
        }
        Some(leak::text(format))
    }
}

/// A literal of the tables.
pub fn literal(lit: &Lit) -> Literal {
    match lit {
        Lit::Text(text) => Literal::Text(String::leak(text.clone())),
        Lit::Int(number) => Literal::Int(*number),
        Lit::Float(number) => Literal::Float(*number),
        Lit::Bool(yes) => Literal::Bool(*yes),
    }
}

/// A literal in a message.
pub fn show(literal: Literal) -> String {
    match literal {
        Literal::Text(text) => format!("'{text}'"),
        Literal::Int(number) => number.to_string(),
        Literal::Float(number) => number.to_string(),
        Literal::Bool(yes) => yes.to_string(),
    }
}

/// The text of an optional key, or nothing.
pub fn text_of(text: Option<&At<String>>) -> &'static str {
    text.map_or("", |text| leak::text(text))
}

/// The number of an optional key.
pub fn number<T: Copy>(number: Option<&At<T>>) -> Option<T> {
    number.map(|number| number.value)
}

fn built_in(name: &str) -> Option<TypeMeta> {
    BUILT_IN
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, ty)| *ty)
}

const BUILT_IN: &[(&str, TypeMeta)] = &[
    ("string", TypeMeta::String),
    ("bool", TypeMeta::Bool),
    ("flag", TypeMeta::Flag),
    ("u32", TypeMeta::U32),
    ("u64", TypeMeta::U64),
    ("i64", TypeMeta::I64),
    ("f64", TypeMeta::F64),
    ("time", TypeMeta::Time),
    ("time_ms", TypeMeta::TimeMs),
    ("seconds", TypeMeta::Seconds),
    ("code", TypeMeta::Code),
    ("scalar", TypeMeta::Scalar),
    ("json", TypeMeta::Json),
];
