//! Examples: our own exchanges, checked by the code that checks requests later.

use chat_meta::check::{self, Violation};
use chat_meta::{EndpointMeta, FieldMeta, ObjectMeta, TypeMeta, WireForm};
use serde_json::{Value, json};

use super::diagnostic::FileId;
use super::files::Parsed;
use super::literals::misfit;
use super::names::suggest;
use super::raw::{self, Command};
use super::types::Cx;
use super::walk::Reached;
use super::yaml::{At, Lit, Node, NodeKind, Pos};
use crate::model::{Answer, Example};

/// Examples as the model holds them.
pub fn collect(raw: &[At<raw::Example>]) -> Vec<Example> {
    let body = |node: Option<&Node>| node.map_or_else(|| json!({}), Node::json);
    let examples = raw.iter().map(|example| Example {
        name: example.name.as_ref().map(|name| name.value.clone()),
        query: example.query.as_ref().map(Node::json),
        request: body(example.request.as_ref()),
        answer: match &example.error {
            Some(code) => Answer::Error { code: code.value },
            None => Answer::Success {
                body: body(example.response.as_ref()),
                status: example
                    .status
                    .as_ref()
                    .map_or("OK", |status| status.value.as_str())
                    .to_owned(),
            },
        },
    });
    examples.collect()
}

/// Names of the checks that are written in Rust.
pub fn implemented_checks() -> Vec<&'static str> {
    check::CHECKS.iter().map(|check| check.name).collect()
}

/// Names of the formats that are written in Rust.
pub fn implemented_formats() -> Vec<&'static str> {
    check::FORMATS.iter().map(|format| format.name).collect()
}

impl Cx<'_> {
    /// Checks every example of a command against its own rules.
    pub fn examples_fit(&self, parsed: &Parsed<Command>, meta: &EndpointMeta) {
        if !self.is_complete(&Reached::by(meta)) {
            return;
        }
        for example in parsed.content.examples.iter().flatten() {
            self.example_fits(parsed, meta, example);
        }
    }

    fn example_fits(&self, parsed: &Parsed<Command>, meta: &EndpointMeta, raw: &At<raw::Example>) {
        let file = parsed.file;
        let Some(request) = &raw.request else {
            self.report(file, raw.pos, "missing key 'request' in this example");
            return;
        };
        let body = request.json();
        let found = check::request(meta, &body);
        self.unknown(
            file,
            "request",
            request,
            meta.request,
            check::unknown_request(meta, &body),
        );
        self.query_fits(file, meta, raw);
        match (&raw.response, &raw.error) {
            (Some(response), None) => {
                self.violations(file, "request", request, &found);
                let answer = response.json();
                self.violations(
                    file,
                    "response",
                    response,
                    &check::response(meta, &answer, Some(&body)),
                );
                self.unknown(
                    file,
                    "response",
                    response,
                    meta.response,
                    check::unknown_response(meta, &answer),
                );
                self.status_fits(file, meta, raw.status.as_ref());
            }
            (None, Some(error)) => {
                self.error_fits(parsed, meta, error);
                // What the service looks at first decides what it answers.
                let unknown_codes = meta.domain.name.is_empty() || self.service().is_none();
                if let Some(first) = found
                    .first()
                    .filter(|first| first.code != error.value && !unknown_codes)
                {
                    let text = format!(
                        "the example's request breaks a rule that answers {}, not {}: {first}",
                        first.code, error.value
                    );
                    self.report(file, place(request, &first.path), text);
                }
                if let Some(status) = &raw.status {
                    self.report(file, status.pos, "'status' is for answers without 'error'");
                }
            }
            (Some(_), Some(error)) => {
                self.report(
                    file,
                    error.pos,
                    "an example has either 'response' or 'error'",
                );
            }
            (None, None) => self.report(file, raw.pos, "an example needs 'response' or 'error'"),
        }
    }

    fn violations(&self, file: FileId, part: &str, node: &Node, found: &[Violation]) {
        for violation in found {
            self.report(
                file,
                place(node, &violation.path),
                format!("the example's {part} does not fit: {violation}"),
            );
        }
    }

    fn unknown(
        &self,
        file: FileId,
        part: &str,
        node: &Node,
        object: &ObjectMeta,
        paths: Vec<String>,
    ) {
        for path in paths {
            let (holder, name) = path.rsplit_once('.').unwrap_or(("", &path));
            let hint = fields_at(object, holder).map_or_else(String::new, |fields| {
                suggest(name, fields.iter().map(|field| field.wire))
            });
            self.report(
                file,
                place(node, &path),
                format!(
                    "the example's {part} has a field that the spec does not know: '{path}'{hint}"
                ),
            );
        }
    }

    fn query_fits(&self, file: FileId, meta: &EndpointMeta, raw: &At<raw::Example>) {
        let pairs: Vec<(String, String)> = match raw.query.as_ref().map(Node::json) {
            Some(Value::Object(query)) => query
                .into_iter()
                .map(|(name, value)| match value {
                    Value::String(text) => (name, text),
                    other => (name, other.to_string()),
                })
                .collect(),
            _ => Vec::new(),
        };
        let borrowed: Vec<(&str, &str)> = pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let pos = raw.query.as_ref().map_or(raw.pos, |query| query.pos);
        for violation in check::query(meta, &borrowed) {
            self.report(
                file,
                pos,
                format!("the example's query does not fit: {violation}"),
            );
        }
        for (name, _) in borrowed
            .iter()
            .filter(|(name, _)| meta.query.iter().all(|field| field.wire != *name))
        {
            let hint = suggest(name, meta.query.iter().map(|field| field.wire));
            self.report(file, pos, format!("the example's query has a parameter that the spec does not know: '{name}'{hint}"));
        }
    }

    fn error_fits(&self, parsed: &Parsed<Command>, meta: &EndpointMeta, error: &At<i64>) {
        let common = meta.domain.fallback.unwrap_or(meta.domain);
        let unknown_domain = meta.domain.name.is_empty();
        if !unknown_domain
            && !meta.errors.contains(&error.value)
            && common.code(error.value).is_none()
        {
            self.report(
                parsed.file,
                error.pos,
                format!("code {} is not among 'errors' of this command", error.value),
            );
        }
    }

    /// The word of the envelope.
    fn status_fits(&self, file: FileId, meta: &EndpointMeta, status: Option<&At<String>>) {
        let Some(status) = status else { return };
        let word = meta
            .envelope
            .fields
            .iter()
            .find(|field| matches!(field.ty, TypeMeta::Enum(_)));
        if let Some(why) =
            word.and_then(|word| misfit(word.ty, &Lit::Text(status.value.clone()), WireForm::Own))
        {
            self.report(
                file,
                status.pos,
                format!("'status' '{}' {why}", status.value),
            );
        }
    }
}

/// Where a path such as `MemberList[3].Role` leads, or the last part of it that is there.
fn place(node: &Node, path: &str) -> Pos {
    let mut node = node;
    let mut pos = node.pos;
    for step in path.split(['.', '[', ']']).filter(|step| !step.is_empty()) {
        let (key, next) = match &node.kind {
            NodeKind::Map(map) => match map.iter().find(|(key, _)| key.value == step) {
                Some((key, next)) => (key.pos, next),
                None => break,
            },
            NodeKind::List(items) => match step
                .parse::<usize>()
                .ok()
                .and_then(|index| items.get(index))
            {
                Some(next) => (next.pos, next),
                None => break,
            },
            NodeKind::Scalar(_) => break,
        };
        (node, pos) = (next, key);
    }
    pos
}

/// The fields of the object at a path.
fn fields_at(object: &ObjectMeta, path: &str) -> Option<&'static [FieldMeta]> {
    let mut fields = object.fields();
    let names = path
        .split(['.', '[', ']'])
        .filter(|step| !step.is_empty() && step.parse::<usize>().is_err());
    for name in names {
        let field = fields.iter().find(|field| field.wire == name)?;
        let mut ty = field.ty;
        fields = loop {
            match ty {
                TypeMeta::Object(object) => break object.fields(),
                TypeMeta::List(item) | TypeMeta::Map(item) => ty = *item,
                TypeMeta::NamedList(list) => ty = list.of,
                _ => return None,
            }
        };
    }
    Some(fields)
}
