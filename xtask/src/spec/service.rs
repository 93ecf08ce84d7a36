//! What holds for every command.

use chat_meta::{
    EnvelopeMeta, FieldMeta, FieldRules, Literal, Parameters, ServiceMeta, Signature, TypeMeta,
    WireForm,
};

use super::fields::{Scope, Side};
use super::files::Parsed;
use super::leak;
use super::literals::{item_type, literal};
use super::names::is_type_name;
use super::raw::{QueryParameter, Role, Service};
use super::types::{Cx, Kind, text_of};
use super::walk::Reached;
use super::yaml::{At, Lit, Pos};
use crate::model::{Bucket, GroupTypePrefix, NamedRule, Region};

/// The enum whose values are the group types.
const GROUP_TYPE: &str = "GroupType";

/// The lowered parts of service.yaml.
#[derive(Debug)]
pub struct Lowered {
    pub meta: &'static ServiceMeta,
    pub envelopes: Vec<&'static EnvelopeMeta>,
    pub regions: Vec<Region>,
    pub group_types: Vec<GroupTypePrefix>,
    pub buckets: Vec<Bucket>,
    pub checks: Vec<NamedRule>,
    pub formats: Vec<NamedRule>,
}

impl<'s> Cx<'s> {
    pub fn lower_service(&self, parsed: &'s Parsed<Service>) -> Lowered {
        let (file, raw) = (parsed.file, &parsed.content);
        let envelopes = raw.envelopes.iter().map(|(name, envelope)| {
            let scope = Scope {
                side: Side::Response,
                siblings: &envelope.fields,
                command: None,
            };
            let fields = self.fields(file, &envelope.fields, &scope);
            leak::value(EnvelopeMeta {
                name: leak::text(name),
                fields,
            })
        });
        let envelopes: Vec<&'static EnvelopeMeta> = envelopes.collect();
        let words = envelopes.iter().flat_map(|envelope| envelope.fields);
        let words = words
            .map(|field| field.ty)
            .find(|ty| matches!(ty, TypeMeta::Enum(_)));
        let word = |value: &At<Lit>| {
            self.check_literal(
                file,
                value,
                words.unwrap_or(TypeMeta::String),
                WireForm::Own,
                "the word",
            );
            match literal(value) {
                Literal::Text(word) => word,
                _ => "",
            }
        };
        let gateway = &raw.gateway;
        let signature = &raw.signature;
        let service_codes = [
            &gateway.bad_url,
            &gateway.bad_json,
            &gateway.unknown_command,
            &gateway.not_admin,
            &gateway.rate,
            &signature.expired,
            &signature.empty,
            &signature.malformed,
            &signature.wrong_key,
            &signature.identifier_mismatch,
            &signature.sdkappid_mismatch,
            &signature.unknown_app,
        ];
        let of_query = raw
            .query
            .iter()
            .flat_map(|(_, parameter)| [&parameter.missing, &parameter.bad]);
        for code in service_codes.into_iter().chain(of_query) {
            self.check_code(file, code, Some("common"));
        }
        // These are answered by commands of every domain.
        let of_checks = raw
            .checks
            .iter()
            .filter_map(|(_, check)| check.code.as_ref());
        let of_buckets = raw
            .buckets
            .iter()
            .filter_map(|(_, bucket)| bucket.code.as_ref());
        for code in of_checks.chain(of_buckets).chain([&raw.answer.code]) {
            self.check_code(file, code, None);
        }
        self.sources(file, &raw.source);
        self.sources(file, &raw.default_quota.source);
        for (_, bucket) in raw.buckets.iter() {
            self.sources(file, &bucket.source);
        }
        Lowered {
            meta: leak::value(ServiceMeta {
                path_prefix: leak::text(&raw.path_prefix),
                admin: leak::text(&raw.admin),
                success_word: word(&raw.words.success),
                failure_word: word(&raw.words.failure),
                parameters: self.roles(parsed),
                query: leak::slice(
                    raw.query
                        .iter()
                        .map(|(name, parameter)| self.parameter(parsed, name, parameter)),
                ),
                query_missing: leak::slice(
                    raw.query
                        .iter()
                        .map(|(name, parameter)| (leak::text(name), parameter.missing.value)),
                ),
                bad_url: gateway.bad_url.value,
                bad_json: gateway.bad_json.value,
                unknown_command: gateway.unknown_command.value,
                not_admin: gateway.not_admin.value,
                rate: gateway.rate.value,
                signature: Signature {
                    expired: signature.expired.value,
                    empty: signature.empty.value,
                    malformed: signature.malformed.value,
                    wrong_key: signature.wrong_key.value,
                    identifier_mismatch: signature.identifier_mismatch.value,
                    sdkappid_mismatch: signature.sdkappid_mismatch.value,
                    unknown_app: signature.unknown_app.value,
                },
                answer_max_bytes: raw.answer.max_bytes.value,
                answer_too_large: raw.answer.code.value,
                default_quota: self.rate(file, &raw.default_quota.limit),
            }),
            envelopes,
            regions: self.regions(parsed),
            group_types: self.group_type_prefixes(parsed),
            buckets: raw
                .buckets
                .iter()
                .map(|(name, bucket)| Bucket {
                    name: name.value.clone(),
                    rate: self.rate(file, &bucket.limit),
                    per: bucket.per.value.clone(),
                    code: bucket
                        .code
                        .as_ref()
                        .map_or(gateway.rate.value, |code| code.value),
                    adjustable: bucket.adjustable,
                    doc: text_of(bucket.doc.as_ref()).to_owned(),
                })
                .collect(),
            checks: self.rules(
                parsed,
                raw.checks
                    .iter()
                    .map(|(name, check)| (name, &check.doc, check.code.as_ref())),
                "check",
                &super::examples::implemented_checks(),
            ),
            formats: self.rules(
                parsed,
                raw.formats
                    .iter()
                    .map(|(name, format)| (name, &format.doc, None)),
                "format",
                &super::examples::implemented_formats(),
            ),
        }
    }

    /// Reports checks and formats of service.yaml that no field asks for.
    pub fn rules_are_used(&self, used: &Reached) {
        let Some(Parsed { file, content, .. }) = &self.files.service else {
            return;
        };
        let checks = content
            .checks
            .iter()
            .map(|(name, _)| ("check", name, &used.checks));
        let formats = content
            .formats
            .iter()
            .map(|(name, _)| ("format", name, &used.formats));
        for (what, name, used) in checks.chain(formats) {
            if !used.contains(name.value.as_str()) {
                let text = format!("nobody uses {what} '{}'; remove it", name.value);
                self.report(*file, name.pos, text);
            }
        }
    }

    /// Which parameter is for what: one for each role, and the others with one value that never changes.
    fn roles(&self, parsed: &Parsed<Service>) -> Parameters {
        let query = &parsed.content.query;
        let of = |role: Role| {
            let mut named = query
                .iter()
                .filter(|(_, parameter)| parameter.is == Some(role))
                .map(|(name, _)| name);
            let first = named.next();
            match (first, named.next()) {
                (None, _) => self.report(
                    parsed.file,
                    Pos::START,
                    format!("no parameter of 'query' has 'is: {}'", role.as_str()),
                ),
                (_, Some(second)) => self.report(
                    parsed.file,
                    second.pos,
                    format!("a second parameter with 'is: {}'", role.as_str()),
                ),
                _ => {}
            }
            first.map_or("", |name| leak::text(name))
        };
        let others = query.iter().filter(|(_, parameter)| parameter.is.is_none());
        let fixed = others.filter_map(|(name, parameter)| {
            let value = match parameter.allowed.as_slice() {
                [only] => match literal(only) {
                    Literal::Text(value) => Some(value),
                    _ => None,
                },
                _ => None,
            };
            if value.is_none() {
                self.report(
                    parsed.file,
                    name.pos,
                    format!(
                        "what to send as '{}'? say what it 'is', or the one text that is 'allowed'",
                        name.value
                    ),
                );
            }
            Some((leak::text(name), value?))
        });
        Parameters {
            app: of(Role::App),
            identifier: of(Role::Identifier),
            signature: of(Role::Signature),
            random: of(Role::Random),
            fixed: leak::slice(fixed),
        }
    }

    fn parameter(
        &self,
        parsed: &Parsed<Service>,
        name: &At<String>,
        raw: &QueryParameter,
    ) -> FieldMeta {
        let ty = self.type_of(parsed.file, &raw.ty);
        for value in &raw.allowed {
            self.check_literal(
                parsed.file,
                value,
                item_type(ty),
                WireForm::Own,
                "'allowed'",
            );
        }
        let rules = FieldRules {
            allowed: leak::slice(raw.allowed.iter().map(|value: &At<Lit>| literal(value))),
            code: Some(raw.bad.value),
            ..FieldRules::NONE
        };
        FieldMeta {
            required: true,
            rules: leak::value(rules),
            ..FieldMeta::new(leak::text(name), leak::text(name), ty, leak::text(&raw.doc))
        }
    }

    fn regions(&self, parsed: &Parsed<Service>) -> Vec<Region> {
        let regions = parsed.content.regions.iter().map(|(name, raw)| {
            if !is_type_name(name) {
                self.report(
                    parsed.file,
                    name.pos,
                    format!(
                        "'{}' is no name for a Rust variant; write UpperCamelCase",
                        name.value
                    ),
                );
            }
            for host in [&raw.primary, &raw.backup] {
                let good = host.contains('.')
                    && host
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
                if !good {
                    self.report(
                        parsed.file,
                        host.pos,
                        format!("'{}' is no host name", host.value),
                    );
                }
            }
            Region {
                name: name.value.clone(),
                doc: raw.doc.value.clone(),
                primary: raw.primary.value.clone(),
                backup: raw.backup.value.clone(),
                retired: raw.retired,
            }
        });
        regions.collect()
    }

    fn group_type_prefixes(&self, parsed: &Parsed<Service>) -> Vec<GroupTypePrefix> {
        let group_types = &parsed.content.group_types;
        if let Some(decl) = self.decls.get(GROUP_TYPE)
            && let Kind::Enum(raw) = decl.kind
        {
            for (name, _) in group_types.iter() {
                let known = raw
                    .values
                    .iter()
                    .any(|(value_name, value)| match &value.wire {
                        Some(wire) => wire.value == Lit::Text(name.value.clone()),
                        None => value_name.value == name.value,
                    });
                if !known {
                    let hint = super::names::suggest(name, raw.values.keys());
                    self.report(
                        parsed.file,
                        name.pos,
                        format!("'{}' is no value of {GROUP_TYPE}{hint}", name.value),
                    );
                }
            }
        }
        group_types
            .iter()
            .map(|(name, raw)| GroupTypePrefix {
                group_type: name.value.clone(),
                prefix: raw.prefix.value.clone(),
                doc: text_of(raw.doc.as_ref()).to_owned(),
            })
            .collect()
    }

    /// Checks or formats, each of which must be written in Rust.
    fn rules<'a>(
        &self,
        parsed: &Parsed<Service>,
        raw: impl Iterator<Item = (&'a At<String>, &'a At<String>, Option<&'a At<i64>>)>,
        what: &str,
        implemented: &[&str],
    ) -> Vec<NamedRule> {
        raw.map(|(name, doc, code)| {
            if !implemented.contains(&name.value.as_str()) {
                let hint = super::names::suggest(name, implemented.iter().copied());
                self.report(
                    parsed.file,
                    name.pos,
                    format!("{what} '{}' is not written in chat-meta{hint}", name.value),
                );
            }
            NamedRule {
                name: name.value.clone(),
                doc: doc.value.clone(),
                code: code.map(|code| code.value),
            }
        })
        .collect()
    }
}
