//! Named types and type expressions.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

use chat_meta::check::CHECKS;
use chat_meta::{Late, TypeMeta};
use indexmap::IndexMap;

use super::codes::Codes;
use super::diagnostic::{FileId, Sink};
use super::fields::{Scope, Side};
use super::files::{Files, Parsed};
use super::leak;
use super::names::{is_taken_by_library, is_taken_type, is_type_name, suggest};
use super::raw::{self, Field, Service};
use super::walk::Reached;
use super::yaml::{At, Map, Pos};
use crate::model::Home;

/// Everything that lowering looks at.
#[derive(Debug)]
pub struct Cx<'s> {
    pub files: &'s Files,
    pub sink: &'s Sink,
    pub codes: Codes<'s>,
    pub decls: IndexMap<String, Decl<'s>>,
    slots: RefCell<HashMap<String, Slot>>,
    /// Some name led nowhere, so the type that was meant looks unused.
    unknown_type: Cell<bool>,
    /// Unions, tag lists and their enums which lack what an unknown type would add to them.
    pub partial: RefCell<HashSet<String>>,
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
            unknown_type: Cell::new(false),
            partial: RefCell::default(),
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

    /// Whether some type name led nowhere.
    pub fn has_unknown_type(&self) -> bool {
        self.unknown_type.get()
    }

    /// Notes that a type of this name lacks variants or tags.
    pub fn note_partial(&self, name: &str) {
        self.partial.borrow_mut().insert(name.to_owned());
    }

    /// Whether these types of a command are all there, so that its examples can be judged by them.
    pub fn is_complete(&self, used: &Reached) -> bool {
        let partial = self.partial.borrow();
        partial
            .iter()
            .all(|name| !used.names.contains(name.as_str()))
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
        } else if name.ends_with("ErrorCode")
            // A type that is written by hand stands in the library.
            || is_taken_by_library(name) && !matches!(kind, Kind::Custom(_))
        {
            let text = format!(
                "chat-types has a '{}' of its own; give the type another name",
                name.value
            );
            self.report(file, name.pos, text);
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

    pub fn scope_of(&self, decl: &Decl<'s>, siblings: &'s Map<Field>) -> Scope<'s> {
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
        match generic(part) {
            Part::List(inner) => TypeMeta::List(leak::value(self.type_at(file, whole, inner))),
            Part::Map(inner) => TypeMeta::Map(leak::value(self.type_at(file, whole, inner))),
            Part::Name(name) => self.named(file, self.inside(file, whole, name), name),
            Part::Open => {
                self.report(
                    file,
                    whole.pos,
                    format!("type '{}' lacks a closing '>'", whole.value),
                );
                TypeMeta::Json
            }
        }
    }

    /// As [`Self::type_of`], for an expression that is reported elsewhere if it cannot be read.
    pub fn known_type(&self, expr: &str) -> TypeMeta {
        match generic(expr) {
            Part::List(inner) => TypeMeta::List(leak::value(self.known_type(inner))),
            Part::Map(inner) => TypeMeta::Map(leak::value(self.known_type(inner))),
            Part::Name(name) => built_in(name)
                .or_else(|| self.decls.get(name).map(|decl| self.declared(name, decl)))
                .unwrap_or(TypeMeta::Json),
            Part::Open => TypeMeta::Json,
        }
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
                self.unknown_type.set(true);
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
        self.declared(name, decl)
    }

    fn declared(&self, name: &str, decl: &Decl<'s>) -> TypeMeta {
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

    pub fn must_have_doc(&self, decl: &Decl<'s>, doc: Option<&At<String>>) -> &'static str {
        if doc.is_none() {
            self.report(decl.file, decl.pos, "missing key 'doc'");
        }
        text_of(doc)
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

    /// Adds the tag lists that reached ones include: their tags travel inside the others.
    pub fn reach_included(&self, reached: &mut Reached) {
        // Included lists may include others: until a round adds nothing.
        loop {
            let before = reached.names.len();
            for (name, decl) in &self.decls {
                if let Kind::TagList(raw) = decl.kind
                    && reached.names.contains(name.as_str())
                {
                    raw.include
                        .iter()
                        .for_each(|include| reached.ty(self.known_type(include)));
                }
            }
            if reached.names.len() == before {
                break;
            }
        }
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

    /// Reports a check, format or bucket that service.yaml does not have. While that cannot be read, only a name that is
    /// nowhere in it is unknown.
    pub fn must_be_in_service(
        &self,
        file: FileId,
        what: &str,
        name: &At<String>,
        names: impl Fn(&'s Service) -> Vec<&'s str>,
    ) {
        let known = self.service().map_or_else(Vec::new, names);
        let unreadable = self.service().is_none() && self.files.gaps.service_may_have(name);
        if !unreadable && !known.contains(&name.value.as_str()) {
            let hint = suggest(name, known);
            self.report(
                file,
                name.pos,
                format!("unknown {what} '{}'{hint}", name.value),
            );
        }
    }

    /// Names of checks, which must be in service.yaml.
    pub fn checks(&self, file: FileId, checks: &[At<String>]) -> &'static [&'static str] {
        for check in checks {
            self.must_be_in_service(file, "check", check, |service| {
                service.checks.keys().collect()
            });
        }
        leak::texts(checks.iter().map(|check| check.value.as_str()))
    }

    /// The number for the check that needs one.
    pub fn check_limit(&self, file: FileId, raw: &raw::Field) -> Option<u64> {
        let needs = |name: &str| {
            CHECKS
                .iter()
                .any(|check| check.limited && check.name == name)
        };
        let limited = raw.checks.iter().find(|check| needs(&check.value));
        match (limited, &raw.check_limit) {
            (Some(check), None) => self.report(
                file,
                check.pos,
                format!("'{}' needs a number: add 'check_limit'", check.value),
            ),
            (None, Some(limit)) => self.report(
                file,
                limit.pos,
                "no check of this field needs 'check_limit'".to_owned(),
            ),
            _ => {}
        }
        Some(raw.check_limit.as_ref()?.value)
    }

    /// Name of a format, which must be in service.yaml.
    pub fn format(&self, file: FileId, format: Option<&At<String>>) -> Option<&'static str> {
        let format = format?;
        self.must_be_in_service(file, "format", format, |service| {
            service.formats.keys().collect()
        });
        Some(leak::text(format))
    }
}

/// What a type expression is made of.
enum Part<'a> {
    List(&'a str),
    Map(&'a str),
    Name(&'a str),
    /// A bracket is not closed.
    Open,
}

fn generic(expr: &str) -> Part<'_> {
    let expr = expr.trim();
    for (prefix, make) in [
        ("list<", Part::List as fn(_) -> _),
        ("map<", Part::Map as fn(_) -> _),
    ] {
        if let Some(rest) = expr.strip_prefix(prefix) {
            return rest.strip_suffix('>').map_or(Part::Open, make);
        }
    }
    Part::Name(expr)
}

/// The text of an optional key, or nothing.
pub fn text_of(text: Option<&At<String>>) -> &'static str {
    text.map_or("", |text| leak::text(text))
}

/// The number of an optional key.
pub fn number<T: Copy>(number: Option<&At<T>>) -> Option<T> {
    number.map(|number| number.value)
}

pub fn built_in(name: &str) -> Option<TypeMeta> {
    BUILT_IN
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, ty)| *ty)
}

pub const BUILT_IN: &[(&str, TypeMeta)] = &[
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
