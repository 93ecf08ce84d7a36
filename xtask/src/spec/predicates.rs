//! Predicates: conditions on the fields of a request or an answer.

use chat_meta::{Condition, Predicate, Subject, Test, TypeMeta, WireForm};

use super::diagnostic::FileId;
use super::fields::Scope;
use super::leak;
use super::literals::{is_list, item_type, literal};
use super::names::suggest;
use super::raw;
use super::types::Cx;
use super::yaml::{Asked, At, Lit};

impl<'s> Cx<'s> {
    /// Lowers a predicate and reports what it cannot ask.
    pub fn predicate(
        &self,
        file: FileId,
        raw: &'s At<raw::Predicate>,
        scope: &Scope<'s>,
    ) -> Predicate {
        if raw.is_empty() {
            self.report(
                file,
                raw.pos,
                "an empty predicate always holds; leave it out",
            );
        }
        leak::slice(raw.iter().filter_map(|(name, asked)| {
            let subject = self.subject(file, name, asked, scope)?;
            let test = match &asked.value {
                Asked::Present => Test::Present,
                Asked::Absent => Test::Absent,
                Asked::Unclear(word) => {
                    let hint = suggest(word, ["present", "absent"]);
                    let text = format!(
                        "'{word}' cannot be asked; say present, absent or a list of values{hint}"
                    );
                    self.report(file, asked.pos, text);
                    return None;
                }
                Asked::OneOf(values) => {
                    if values.is_empty() {
                        self.report(file, asked.pos, "an empty list of values never holds");
                    }
                    Test::OneOf(leak::slice(values.iter().map(|value| literal(value))))
                }
            };
            Some(Condition { subject, test })
        }))
    }

    fn subject(
        &self,
        file: FileId,
        name: &'s At<String>,
        asked: &At<Asked>,
        scope: &Scope<'s>,
    ) -> Option<Subject> {
        match name.value.as_str() {
            "group_type" => {
                if scope
                    .command
                    .is_none_or(|command| command.group_types.is_none())
                {
                    self.report(
                        file,
                        name.pos,
                        "'group_type' needs 'group_types' in the same file",
                    );
                }
                self.group_type_values(file, asked);
                Some(Subject::GroupType)
            }
            "outcome" => {
                if scope
                    .command
                    .is_none_or(|command| command.results.is_none())
                {
                    self.report(file, name.pos, "'outcome' needs 'results' in the same file");
                }
                let success = matches!(&asked.value, Asked::OneOf(values)
                    if matches!(values.as_slice(), [one] if one.value == Lit::Text("success".to_owned())));
                if !success {
                    self.report(file, asked.pos, "'outcome' can only be asked for [success]");
                }
                Some(Subject::ItemSucceeded)
            }
            path => {
                match path.strip_prefix("request.") {
                    Some(path) => {
                        let Some(command) = scope.command else {
                            self.report(file, name.pos, "a shared type does not know the request; its predicates ask fields beside them");
                            return None;
                        };
                        let request = command.request.as_ref()?;
                        let field = self.find_part(file, name.pos, path, request, "the request")?;
                        self.possible(file, field, asked);
                        Some(Subject::Request(leak::texts(path.split('.'))))
                    }
                    None => {
                        let Some(field) = scope.siblings.get(path) else {
                            let words = ["group_type", "outcome"];
                            let hint = suggest(path, scope.siblings.keys().chain(words));
                            self.report(file, name.pos, format!("the predicate asks for '{path}', which is no field beside it{hint}"));
                            return None;
                        };
                        self.possible(file, field, asked);
                        Some(Subject::Sibling(leak::text(path)))
                    }
                }
            }
        }
    }

    /// The values asked for can stand in the field.
    fn possible(&self, file: FileId, field: &'s raw::Field, asked: &At<Asked>) {
        let Asked::OneOf(values) = &asked.value else {
            return;
        };
        let ty = self.type_of_field(field);
        if is_list(ty)
            || matches!(
                ty,
                TypeMeta::Object(_) | TypeMeta::Map(_) | TypeMeta::Union(_)
            )
        {
            self.report(
                file,
                asked.pos,
                "a list or object can only be asked for present or absent",
            );
            return;
        }
        for value in values {
            if self.check_literal(
                file,
                value,
                item_type(ty),
                WireForm::Own,
                "the predicate's value",
            ) && !field.allowed.is_empty()
                && field
                    .allowed
                    .iter()
                    .all(|allowed| allowed.value != value.value)
            {
                self.report(
                    file,
                    value.pos,
                    format!(
                        "the predicate's value {} is not among 'allowed' of that field",
                        value.value
                    ),
                );
            }
        }
    }

    fn group_type_values(&self, file: FileId, asked: &At<Asked>) {
        let Asked::OneOf(values) = &asked.value else {
            self.report(file, asked.pos, "'group_type' is asked for a list of types");
            return;
        };
        for value in values {
            match &value.value {
                Lit::Text(text) => self.group_type(file, value.pos, text),
                other => self.report(file, value.pos, format!("{other} is no group type")),
            }
        }
    }

    /// Reports a word that is no group type.
    pub fn group_type(&self, file: FileId, pos: super::yaml::Pos, word: &str) {
        let Some(service) = self.service() else {
            return;
        };
        if service.group_types.get(word).is_none() {
            let hint = suggest(word, service.group_types.keys());
            self.report(file, pos, format!("unknown group type '{word}'{hint}"));
        }
    }
}
