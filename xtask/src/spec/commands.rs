//! One command.

use std::collections::BTreeMap;

use chat_meta::{
    Answers, DomainMeta, EndpointMeta, EnvelopeMeta, GroupTypeRule, ObjectMeta, Rate, Retry,
};
use heck::{ToSnakeCase, ToUpperCamelCase};

use super::diagnostic::FileId;
use super::fields::{Scope, Side};
use super::files::Parsed;
use super::leak;
use super::names::{is_field_name, is_keyword, suggest};
use super::raw::{self, Command, Field};
use super::types::{Cx, text_of};
use super::yaml::{At, Map, Pos};
use crate::model::Endpoint;

/// How messages call the two bodies.
pub const REQUEST: &str = "the request";
pub const RESPONSE: &str = "the answer";

/// A command whose request and answer are there.
#[derive(Clone, Copy, Debug)]
pub struct Body<'s> {
    pub parsed: &'s Parsed<Command>,
    pub request: &'s Map<Field>,
    pub response: &'s Map<Field>,
}

impl<'s> Body<'s> {
    pub fn file(&self) -> FileId {
        self.parsed.file
    }

    pub fn request_scope(&self) -> Scope<'s> {
        Scope {
            side: Side::Request,
            siblings: self.request,
            command: Some(&self.parsed.content),
        }
    }
}

/// What all commands share.
#[derive(Debug)]
pub struct Shared {
    pub domains: BTreeMap<String, &'static DomainMeta>,
    pub envelopes: Vec<&'static EnvelopeMeta>,
    pub default_rate: Rate,
    pub rate_code: i64,
    /// Group types and what their ids start with.
    pub prefixes: &'static [(&'static str, &'static str)],
}

/// Stands in for a table that is missing or unknown, which is an error by then: the rest can still be checked.
static NO_DOMAIN: DomainMeta = DomainMeta {
    name: "",
    fallback: None,
    answers: Answers {
        bad_parameter: 0,
        bad_json: 0,
        too_many_items: 0,
        group_type: 0,
        bad: &[],
    },
    codes: &[],
};

/// As [`NO_DOMAIN`].
static NO_ENVELOPE: EnvelopeMeta = EnvelopeMeta {
    name: "",
    fields: &[],
};

/// Name of a command: as it says, else that of its path, else that of its file.
pub fn name_of(parsed: &Parsed<Command>) -> String {
    let command = &parsed.content;
    match (&command.name, &command.path) {
        (Some(name), _) => name.value.clone(),
        (None, Some(path)) => path.rsplit('/').next().unwrap_or_default().to_snake_case(),
        (None, None) => parsed.stem.clone(),
    }
}

/// Stem of the names of its request and answer.
pub fn stem_of(name: &str) -> String {
    name.to_upper_camel_case()
}

impl<'s> Cx<'s> {
    /// Lowers a command as far as it can be; `None` only without a request or answer.
    pub fn command(&self, parsed: &'s Parsed<Command>, shared: &Shared) -> Option<Endpoint> {
        let (file, raw) = (parsed.file, &parsed.content);
        self.mandatory(parsed);
        let (Some(request), Some(response)) = (&raw.request, &raw.response) else {
            return None;
        };
        let body = Body {
            parsed,
            request,
            response,
        };
        let name = name_of(parsed);
        let stem = stem_of(&name);

        let scope = |side, siblings| Scope {
            side,
            siblings,
            command: Some(raw),
        };
        let query = self.fields(file, &raw.query, &scope(Side::Query, &raw.query));
        let request_fields = self.fields(file, request, &scope(Side::Request, request));
        let response_fields = self.fields(file, response, &scope(Side::Response, response));
        self.envelope_fields_are_not_listed(parsed, shared);

        let meanings = self.code_table(file, &raw.meanings);
        let item_meanings = self.code_table(file, &raw.item_meanings);
        self.codes_exist(parsed);

        let retry = raw.retry.as_ref().map(|retry| self.retry(&body, retry));
        let quota = self.quotas(&body, shared.default_rate, shared.rate_code);
        let page = self.pages(&body);
        let batch = raw
            .batch
            .as_ref()
            .and_then(|batch| self.batch(&body, batch));
        let results = raw
            .results
            .as_ref()
            .and_then(|results| self.results(&body, results));
        let group_types = raw
            .group_types
            .as_ref()
            .map(|rule| self.group_types(&body, rule, shared));
        let constructor = self.constructor(&body);
        let doubts = self.doubts(file, &raw.doubts);
        let sources = self.sources(file, raw.source.as_deref().unwrap_or_default());
        let envelope = self.envelope(parsed, shared);
        let domain = raw
            .domain
            .as_ref()
            .and_then(|domain| self.domain_of(file, domain, shared));
        if raw
            .aliases
            .iter()
            .any(|alias| Some(&alias.value) == raw.path.as_ref().map(|path| &path.value))
        {
            self.report(
                file,
                raw.aliases.first().map_or(Pos::START, |alias| alias.pos),
                "an alias is a former path, not the path itself",
            );
        }

        if let (Some(raw::Retry::Read), Some(first)) = (
            raw.retry.as_ref().map(|retry| &retry.value),
            raw.already.first(),
        ) {
            self.report(
                file,
                first.pos,
                "a read changes nothing, so no code can show that an earlier attempt worked",
            );
        }
        let meta = EndpointMeta {
            path: text_of(raw.path.as_ref()),
            aliases: leak::texts(raw.aliases.iter().map(|alias| alias.value.as_str())),
            family: leak::text(&parsed.family),
            name: leak::text(&name),
            summary: text_of(raw.summary.as_ref()),
            doc: text_of(raw.doc.as_ref()),
            sources,
            deprecated: raw.deprecated.as_ref().map(|text| leak::text(text)),
            needs: raw.needs.as_ref().map(|text| leak::text(text)),
            domain: domain.unwrap_or(&NO_DOMAIN),
            envelope: envelope.unwrap_or(&NO_ENVELOPE),
            group_types,
            retry: retry.unwrap_or(Retry::Never),
            already: numbers(&raw.already),
            quota,
            page,
            batch,
            results,
            query,
            request: leak::value(ObjectMeta::new(
                leak::text(&format!("{stem}Request")),
                text_of(raw.summary.as_ref()),
                request_fields,
            )),
            response: leak::value(ObjectMeta::new(
                leak::text(&format!("{stem}Response")),
                "",
                response_fields,
            )),
            errors: numbers(raw.errors.as_ref().map_or(&[], |errors| &errors.value)),
            item_errors: numbers(&raw.item_errors),
            meanings,
            item_meanings,
            doubts,
        };
        let own_types = self.decls.iter().filter(|(_, decl)| decl.file == file);
        Some(Endpoint {
            file: self
                .files
                .list
                .get(file.0)
                .map_or_else(String::new, |file| file.path.clone()),
            meta: leak::value(meta),
            stem,
            constructor,
            own_types: own_types.map(|(name, _)| name.clone()).collect(),
            examples: super::examples::collect(raw.examples.as_deref().unwrap_or_default()),
        })
    }

    fn mandatory(&self, parsed: &Parsed<Command>) {
        let (file, raw) = (parsed.file, &parsed.content);
        let must = |there: bool, key: &str, hint: &str| {
            if !there {
                self.report(file, Pos::START, format!("missing key '{key}'{hint}"));
            }
        };
        must(raw.path.is_some(), "path", "");
        must(raw.summary.is_some(), "summary", "");
        must(raw.source.is_some(), "source", "");
        must(raw.domain.is_some(), "domain", "");
        must(
            raw.retry.is_some(),
            "retry",
            ": may it be sent again after an unknown outcome? Say read, repeatable, never, keyed, verify_first or depends",
        );
        must(raw.request.is_some(), "request", ", which may be {}");
        must(raw.response.is_some(), "response", ", which may be {}");
        must(raw.errors.is_some(), "errors", ", which may be []");
        must(
            raw.examples
                .as_ref()
                .is_some_and(|examples| !examples.is_empty()),
            "examples",
            ": one at least is needed",
        );
        if raw.source.as_ref().is_some_and(Vec::is_empty) {
            self.report(
                file,
                Pos::START,
                "'source' is empty; say where the facts come from",
            );
        }
        if let Some(summary) = raw.summary.as_ref().filter(|text| text.trim().is_empty()) {
            self.report(
                file,
                summary.pos,
                "'summary' is empty; say what the command does, in one sentence",
            );
        }
        if let Some(path) = &raw.path {
            self.path(file, path);
        }
        for alias in &raw.aliases {
            self.path(file, alias);
        }
        let name = name_of(parsed);
        if !is_field_name(&name) || is_keyword(&name) {
            let pos = raw
                .name
                .as_ref()
                .or(raw.path.as_ref())
                .map_or(Pos::START, |at| at.pos);
            self.report(
                file,
                pos,
                format!("'{name}' is no name for a Rust method; give the command another 'name'"),
            );
        }
        if !is_field_name(&parsed.family) || is_keyword(&parsed.family) {
            self.report(
                file,
                Pos::START,
                format!(
                    "'{}' is no name for a family; folders are written in snake_case",
                    parsed.family
                ),
            );
        }
    }

    fn path(&self, file: FileId, path: &At<String>) {
        let good = path.split_once('/').is_some_and(|(service, command)| {
            [service, command].iter().all(|part| {
                !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            })
        });
        if !good {
            self.report(
                file,
                path.pos,
                format!("'{}' is no path; write <service>/<command>", path.value),
            );
        }
    }

    fn envelope_fields_are_not_listed(&self, parsed: &Parsed<Command>, shared: &Shared) {
        let Some(response) = &parsed.content.response else {
            return;
        };
        let named = parsed
            .content
            .envelope
            .as_ref()
            .map_or("normal", |name| name.value.as_str());
        let Some(envelope) = shared
            .envelopes
            .iter()
            .find(|envelope| envelope.name == named)
        else {
            return;
        };
        for (key, _) in response.iter() {
            if envelope.fields.iter().any(|field| field.wire == key.value) {
                self.report(
                    parsed.file,
                    key.pos,
                    format!(
                        "'{}' belongs to the envelope '{named}' and is not listed here",
                        key.value
                    ),
                );
            }
        }
    }

    fn domain_of(
        &self,
        file: FileId,
        domain: &At<String>,
        shared: &Shared,
    ) -> Option<&'static DomainMeta> {
        let found = shared.domains.get(&domain.value).copied();
        if found.is_none() && self.codes.domains().all(|known| known != domain.value) {
            let hint = suggest(domain, self.codes.domains());
            self.report(
                file,
                domain.pos,
                format!("unknown domain '{}'{hint}", domain.value),
            );
        }
        found
    }

    fn envelope(&self, parsed: &Parsed<Command>, shared: &Shared) -> Option<&'static EnvelopeMeta> {
        let raw = parsed.content.envelope.as_ref();
        let name = raw.map_or("normal", |name| name.value.as_str());
        let found = shared
            .envelopes
            .iter()
            .find(|envelope| envelope.name == name)
            .copied();
        if found.is_none() && self.service().is_some() {
            let hint = suggest(name, shared.envelopes.iter().map(|envelope| envelope.name));
            self.report(
                parsed.file,
                raw.map_or(Pos::START, |raw| raw.pos),
                format!("unknown envelope '{name}'{hint}"),
            );
        }
        found
    }

    fn group_types(
        &self,
        body: &Body<'s>,
        raw: &'s At<raw::GroupTypes>,
        shared: &Shared,
    ) -> GroupTypeRule {
        let file = body.parsed.file;
        self.find(file, &raw.of, body.request, "the request");
        for word in &raw.allowed {
            self.group_type(file, word.pos, word);
        }
        if let Some(code) = &raw.code {
            self.check_command_code(body.parsed, code, false);
        }
        let of_domain = || {
            let domain = body.parsed.content.domain.as_ref()?;
            shared
                .domains
                .get(&domain.value)
                .map(|domain| domain.answers.group_type)
        };
        GroupTypeRule {
            of: leak::text(&raw.of),
            allowed: leak::texts(raw.allowed.iter().map(|word| word.value.as_str())),
            code: raw
                .code
                .as_ref()
                .map(|code| code.value)
                .or_else(of_domain)
                .unwrap_or(0),
            prefixes: shared.prefixes,
        }
    }

    /// Required fields that nothing fills, in file order, unless the file says otherwise.
    fn constructor(&self, body: &Body<'s>) -> Vec<String> {
        let (file, raw) = (body.parsed.file, &body.parsed.content);
        let filled_by_pages = |wire: &str| {
            raw.page.iter().any(|page| {
                page.first
                    .as_ref()
                    .is_some_and(|first| first.get(wire).is_some())
                    || page
                        .offset
                        .as_ref()
                        .is_some_and(|offset| offset.value == wire)
            })
        };
        let mandatory: Vec<&str> = body
            .request
            .iter()
            .filter(|(wire, field)| {
                field
                    .required
                    .as_ref()
                    .is_some_and(|required| required.value)
                    && field.fill.is_none()
                    && field.fill_from.is_none()
                    && !filled_by_pages(wire)
            })
            .map(|(wire, _)| wire.value.as_str())
            .collect();
        let Some(own) = &raw.constructor else {
            return mandatory.into_iter().map(str::to_owned).collect();
        };
        let mut arguments: Vec<String> = Vec::new();
        for argument in &own.value {
            let Some(field) = body.request.get(argument) else {
                let hint = suggest(argument, body.request.keys());
                self.report(
                    file,
                    argument.pos,
                    format!("the request has no field '{}'{hint}", argument.value),
                );
                continue;
            };
            if !mandatory.contains(&argument.value.as_str()) && field.required_when.is_none() {
                self.report(
                    file,
                    argument.pos,
                    format!(
                        "'{}' is optional, so it cannot be an argument of the constructor",
                        argument.value
                    ),
                );
            }
            if arguments.contains(&argument.value) {
                self.report(
                    file,
                    argument.pos,
                    format!("duplicate argument '{}'", argument.value),
                );
            }
            arguments.push(argument.value.clone());
        }
        for wire in mandatory
            .iter()
            .filter(|wire| arguments.iter().all(|argument| argument != *wire))
        {
            self.report(
                file,
                own.pos,
                format!("the constructor lacks the required field '{wire}'"),
            );
        }
        arguments
    }

    /// Two commands with the same path or name, and types that would hide a request or answer.
    pub fn commands_are_unique(&self) {
        let mut paths: BTreeMap<&str, (FileId, Pos)> = BTreeMap::new();
        let mut names: BTreeMap<(&str, String), (FileId, Pos)> = BTreeMap::new();
        for parsed in &self.files.commands {
            let raw = &parsed.content;
            for path in raw.path.iter().chain(&raw.aliases) {
                if let Some((file, pos)) = paths.insert(&path.value, (parsed.file, path.pos)) {
                    let place = self.place(file, pos);
                    self.report(
                        parsed.file,
                        path.pos,
                        format!(
                            "duplicate path '{}', it is also that of {place}",
                            path.value
                        ),
                    );
                }
            }
            let name = name_of(parsed);
            let pos = raw
                .name
                .as_ref()
                .or(raw.path.as_ref())
                .map_or(Pos::START, |at| at.pos);
            let stem = stem_of(&name);
            if let Some((file, other)) =
                names.insert((&parsed.family, name.clone()), (parsed.file, pos))
            {
                let place = self.place(file, other);
                self.report(
                    parsed.file,
                    pos,
                    format!(
                        "duplicate name '{name}' in family '{}', it is also that of {place}",
                        parsed.family
                    ),
                );
            }
            for taken in [format!("{stem}Request"), format!("{stem}Response")] {
                if let Some(decl) = self.decls.get(&taken) {
                    self.report(decl.file, decl.pos, format!("type '{taken}' would hide that of command '{name}'; give it another name"));
                }
            }
        }
    }
}

fn numbers(codes: &[At<i64>]) -> &'static [i64] {
    leak::slice(codes.iter().map(|code| code.value))
}

pub fn paths(paths: &[At<String>]) -> &'static [&'static str] {
    leak::texts(paths.iter().map(|path| path.value.as_str()))
}
