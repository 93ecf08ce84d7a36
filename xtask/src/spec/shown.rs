//! Whether the examples show everything that can travel.
//!
//! What the file of a command declares has to be in that command's own examples; what a shared file declares, in any
//! example of the spec. Only exchanges that succeed count: a refused request may be wrong on purpose, and its answer has
//! no body. There may be as many examples as it takes, so nothing is excused: what fits into none cannot travel at all.

use std::collections::HashSet;

use chat_meta::{EndpointMeta, FieldMeta, TypeMeta, WireForm};
use serde_json::Value;

use super::diagnostic::FileId;
use super::files::Parsed;
use super::raw::{Command, Field, Sections};
use super::types::{Cx, Decl, Kind};
use super::walk::Reached;
use super::yaml::{At, Map, Node, Pos};

/// A command as it is written and as it was lowered.
pub type Lowered<'s> = (&'s Parsed<Command>, &'static EndpointMeta);

/// How messages call the parts of an exchange. No type is called so.
const QUERY: &str = "the query";
const REQUEST: &str = "the request";
const RESPONSE: &str = "the response";

impl Cx<'_> {
    /// Reports what the file of a command declares and its examples do not show.
    pub fn own_examples_show_all(&self, command: Lowered<'_>) {
        let (file, raw) = (command.0.file, &command.0.content);
        let examples = raw.examples.as_deref().unwrap_or_default();
        if examples.iter().all(|example| example.response.is_none()) {
            let pos = examples.first().map_or(Pos::START, |example| example.pos);
            let text = "every example of this command is refused; add one with 'response'";
            self.report(file, pos, text);
            return;
        }
        let shown = Shown::by([command]);
        let missing = Missing {
            cx: self,
            shown: &shown,
            file,
            advice: "no example of this command shows it; add it to one with 'response'",
        };
        missing.fields(QUERY, &raw.query);
        raw.request
            .iter()
            .for_each(|fields| missing.fields(REQUEST, fields));
        raw.response
            .iter()
            .for_each(|fields| missing.fields(RESPONSE, fields));
        missing.types(raw.sections());
    }

    /// Reports what the shared files declare and the examples of no command show.
    pub fn examples_show_all(&self, commands: &[Lowered<'_>]) {
        let mut shown = Shown::by(commands.iter().copied());
        self.reach_included(&mut shown.used);
        for parsed in &self.files.types {
            let missing = Missing {
                cx: self,
                shown: &shown,
                file: parsed.file,
                advice: "no example of the spec shows it; add it to one with 'response', of a command that has this type",
            };
            missing.types(parsed.content.sections());
        }
    }

    /// Whether this tag list takes the tags of that one: it is the same, or includes it over any number of steps.
    fn takes_tags_of(&self, list: &str, of: &str) -> bool {
        let included = |decl: &Decl<'_>| matches!(decl.kind, Kind::TagList(raw) if raw.include.iter().any(|inner| self.takes_tags_of(inner, of)));
        list == of || self.decls.get(list).is_some_and(included)
    }
}

/// Reports what is not shown of one file.
struct Missing<'a, 's> {
    cx: &'a Cx<'s>,
    shown: &'a Shown,
    file: FileId,
    advice: &'static str,
}

impl Missing<'_, '_> {
    fn types(&self, types: Sections<'_>) {
        // What no command uses is reported elsewhere; the types of the envelope are in no example.
        let used = |name: &At<String>| self.shown.used.names.contains(name.value.as_str());
        for (name, raw) in types.objects.iter().filter(|(name, _)| used(name)) {
            self.fields(name, &raw.fields);
        }
        for (name, raw) in types.unions.iter().filter(|(name, _)| used(name)) {
            for (tag, _) in raw.variants.iter() {
                let seen = self.shown.has(name, tag);
                self.unless(
                    seen,
                    tag,
                    &format!("variant '{}' of {}", tag.value, name.value),
                );
            }
        }
        for (name, raw) in types.tag_lists.iter().filter(|(name, _)| used(name)) {
            let own = raw.custom.iter().map(|custom| &custom.prefix);
            for tag in raw.known.iter().map(|(tag, _)| tag).chain(own) {
                let mut seen = self
                    .shown
                    .members
                    .iter()
                    .filter(|(_, seen)| *seen == tag.value);
                let seen = seen.any(|(list, _)| self.cx.takes_tags_of(list, name));
                self.unless(seen, tag, &format!("tag '{}' of {}", tag.value, name.value));
            }
        }
    }

    fn fields(&self, holder: &str, fields: &Map<Field>) {
        for (name, _) in fields.iter() {
            let seen = self.shown.has(holder, name);
            self.unless(seen, name, &format!("field '{}' of {holder}", name.value));
        }
    }

    fn unless(&self, seen: bool, at: &At<String>, what: &str) {
        if !seen {
            self.cx
                .report(self.file, at.pos, format!("{what}: {}", self.advice));
        }
    }
}

/// What examples show.
#[derive(Default)]
struct Shown {
    /// Part of an exchange or name of a type, and what was seen of it: a field, a variant, a tag or the start of an app's
    /// own tags.
    members: HashSet<(&'static str, &'static str)>,
    /// What the commands of these examples use.
    used: Reached,
}

impl Shown {
    fn by<'s>(commands: impl IntoIterator<Item = Lowered<'s>>) -> Self {
        let mut shown = Self::default();
        for (parsed, meta) in commands {
            let examples = parsed.content.examples.iter().flatten();
            for example in examples.filter(|example| example.response.is_some()) {
                shown.part(QUERY, meta.query, example.query.as_ref());
                shown.part(REQUEST, meta.request.fields(), example.request.as_ref());
                shown.part(RESPONSE, meta.response.fields(), example.response.as_ref());
            }
            shown.used.command(meta);
        }
        shown
    }

    fn has(&self, holder: &str, member: &str) -> bool {
        self.members.contains(&(holder, member))
    }

    fn part(&mut self, part: &'static str, fields: &'static [FieldMeta], body: Option<&Node>) {
        if let Some(body) = body {
            self.fields(part, fields, &body.json());
        }
    }

    fn fields(&mut self, holder: &'static str, fields: &'static [FieldMeta], body: &Value) {
        for field in fields {
            self.member(holder, field, body.get(field.wire));
        }
    }

    fn member(&mut self, holder: &'static str, field: &FieldMeta, value: Option<&Value>) {
        let Some(value) = value.filter(|value| !is_hole(field, value)) else {
            return;
        };
        self.members.insert((holder, field.wire));
        let inner = match (field.form, value) {
            (WireForm::JsonText, Value::String(text)) => serde_json::from_str(text).ok(),
            _ => None,
        };
        self.value(field.ty, inner.as_ref().unwrap_or(value));
    }

    fn value(&mut self, ty: TypeMeta, value: &Value) {
        match ty {
            TypeMeta::List(of) => items(value).for_each(|item| self.value(*of, item)),
            TypeMeta::NamedList(list) => items(value).for_each(|item| self.value(list.of, item)),
            TypeMeta::Map(of) => {
                let members = value.as_object().into_iter().flatten();
                members.for_each(|(_, member)| self.value(*of, member));
            }
            TypeMeta::Object(object) => self.fields(object.name, object.fields(), value),
            TypeMeta::Union(union) => {
                let variant = union
                    .variants
                    .iter()
                    .find(|(tag, _)| value.get(union.tag).is_some_and(|seen| seen == tag));
                if let (Some((tag, object)), Some(content)) = (variant, value.get(union.content)) {
                    self.members.insert((union.name, *tag));
                    self.fields(object.name, object.fields(), content);
                }
            }
            TypeMeta::TagList(list) => {
                for item in items(value) {
                    let tag = item.get(list.tag).and_then(Value::as_str);
                    if let Some(tag) = tag.and_then(|tag| list.tag(tag)) {
                        self.member(list.name, &tag.value, item.get(list.value));
                    }
                }
            }
            _ => {}
        }
    }
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Whether a value has nothing to see: neither an item of a list nor a member of a map nor a character of an id, or the
/// value that stands for nothing.
fn is_hole(field: &FieldMeta, value: &Value) -> bool {
    match (field.ty, value) {
        // Of what has no known form, any value is as good as another.
        (TypeMeta::Json | TypeMeta::Custom(_), _) => false,
        (_, Value::Null) => true,
        (_, Value::Array(items)) => items.is_empty(),
        (TypeMeta::Map(_), Value::Object(members)) => members.is_empty(),
        // A cursor without a place to go on from, a user without a name.
        (TypeMeta::Id(_), Value::String(text)) if text.is_empty() => true,
        // What stands for nothing is one of these two.
        _ => field.rules.none.is_some() && (value == 0 || value == ""),
    }
}
