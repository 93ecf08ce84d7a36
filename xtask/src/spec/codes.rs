//! Error tables.

use std::collections::{BTreeMap, BTreeSet};

use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::diagnostic::{FileId, Sink};
use super::files::{Files, Parsed};
use super::gaps::Gaps;
use super::leak;
use super::names::{is_field_name, suggest};
use super::raw::{self, ErrorsFile};
use super::types::Cx;
use super::walk::Reached;
use super::yaml::{At, Map, Pos};

/// The table that holds for every command.
const COMMON: &str = "common";

/// Which codes which table has.
#[derive(Debug)]
pub struct Codes<'s> {
    tables: BTreeMap<String, BTreeSet<i64>>,
    gaps: &'s Gaps,
}

impl<'s> Codes<'s> {
    pub fn collect(files: &'s Files, sink: &Sink) -> Self {
        let mut codes = Self {
            tables: BTreeMap::new(),
            gaps: &files.gaps,
        };
        for parsed in &files.domains {
            match &parsed.content.domain {
                None => sink.report(parsed.file, Pos::START, "missing key 'domain'"),
                Some(domain) if domain.value != parsed.stem => {
                    sink.report(
                        parsed.file,
                        domain.pos,
                        format!(
                            "domain '{}' stands in a file named '{}'",
                            domain.value, parsed.stem
                        ),
                    );
                }
                Some(_) => {}
            }
            let numbers = parsed
                .content
                .codes
                .keys()
                .filter_map(|code| code.parse().ok());
            codes.tables.insert(parsed.stem.clone(), numbers.collect());
        }
        codes
    }

    pub fn domains(&self) -> impl Iterator<Item = &str> {
        let read = self.tables.keys().map(String::as_str);
        read.chain(self.gaps.domains())
    }

    /// Whether a code may be used with a domain; what may be a code of a table that cannot be read is taken on trust.
    pub fn has(&self, domain: &str, code: i64) -> bool {
        [domain, COMMON].iter().any(|name| {
            self.gaps.may_have_code(Some(name), code)
                || self
                    .tables
                    .get(*name)
                    .is_some_and(|table| table.contains(&code))
        })
    }

    /// Whether any table has this code.
    pub fn anywhere(&self, code: i64) -> bool {
        self.gaps.may_have_code(None, code)
            || self.tables.values().any(|table| table.contains(&code))
    }
}

impl Cx<'_> {
    /// Reports a code that the domain does not have. Without a domain any table will do.
    pub fn check_code(&self, file: FileId, code: &At<i64>, domain: Option<&str>) {
        let root = super::ROOT;
        match domain {
            Some(domain) if self.codes.domains().all(|known| known != domain) => {} // reported elsewhere
            Some(COMMON) if !self.codes.has(COMMON, code.value) => {
                self.report(
                    file,
                    code.pos,
                    format!("code {} is not in {root}/errors/{COMMON}.yaml", code.value),
                );
            }
            Some(domain) if !self.codes.has(domain, code.value) => {
                self.report(file, code.pos, format!("code {} is neither in {root}/errors/{domain}.yaml nor in {root}/errors/{COMMON}.yaml", code.value));
            }
            None if !self.codes.anywhere(code.value) => {
                self.report(
                    file,
                    code.pos,
                    format!("code {} is in no table of {root}/errors", code.value),
                );
            }
            _ => {}
        }
    }

    /// A table of codes, sorted.
    pub fn code_table(&self, file: FileId, raw: &Map<raw::Code>) -> &'static [CodeMeta] {
        let mut codes: Vec<CodeMeta> = Vec::new();
        for (key, code) in raw.iter() {
            let Ok(number) = key.parse::<i64>() else {
                self.report(file, key.pos, format!("'{}' is no error code", key.value));
                continue;
            };
            if !is_field_name(&code.name) {
                self.report(
                    file,
                    code.name.pos,
                    format!("'{}' is no snake_case name", code.name.value),
                );
            }
            if codes.iter().any(|other| other.name == code.name.value) {
                self.report(
                    file,
                    code.name.pos,
                    format!("duplicate code name '{}'", code.name.value),
                );
            }
            codes.push(CodeMeta {
                code: number,
                name: leak::text(&code.name),
                class: class(code.class.value),
                outcome: outcome(code),
                advice: self.advice(file, code),
                shrink_page: code.shrink_page,
                doc: leak::text(&code.doc),
            });
        }
        codes.sort_by_key(|code| code.code);
        leak::slice(codes)
    }

    /// All domains, `common` first.
    pub fn domains(&self) -> BTreeMap<String, &'static DomainMeta> {
        let mut domains = BTreeMap::new();
        let find = |name: &str| self.files.domains.iter().find(|parsed| parsed.stem == name);
        let common = match find(COMMON) {
            Some(parsed) => {
                let meta = self.domain(parsed, None);
                domains.insert(COMMON.to_owned(), meta);
                Some(meta)
            }
            None => {
                if self.files.gaps.domains().all(|broken| broken != COMMON)
                    && let Some(first) = self.files.domains.first()
                {
                    self.report(
                        first.file,
                        Pos::START,
                        format!("there is no {}/errors/{COMMON}.yaml", super::ROOT),
                    );
                }
                None
            }
        };
        for parsed in self
            .files
            .domains
            .iter()
            .filter(|parsed| parsed.stem != COMMON)
        {
            domains.insert(parsed.stem.clone(), self.domain(parsed, common));
        }
        domains
    }

    fn domain(
        &self,
        parsed: &Parsed<ErrorsFile>,
        common: Option<&'static DomainMeta>,
    ) -> &'static DomainMeta {
        let file = parsed.file;
        let codes = self.code_table(file, &parsed.content.codes);
        let raw = parsed.content.answers.as_ref();
        let pos = raw.map_or(Pos::START, |raw| raw.pos);
        let known = |code: Option<&At<i64>>| {
            code.map(|code| {
                self.check_code(file, code, Some(&parsed.stem));
                code.value
            })
        };
        let inherit = |own: Option<i64>, of_common: Option<i64>, key: &str| {
            own.or(of_common).unwrap_or_else(|| {
                if self.files.gaps.domains().next().is_none() {
                    self.report(file, pos, format!("missing key '{key}' in 'answers'"));
                }
                0
            })
        };
        let bad_parameter = inherit(
            known(raw.and_then(|raw| raw.bad_parameter.as_ref())),
            common.map(|common| common.answers.bad_parameter),
            "bad_parameter",
        );
        let bad_json = inherit(
            known(raw.and_then(|raw| raw.bad_json.as_ref())),
            common.map(|common| common.answers.bad_json),
            "bad_json",
        );
        let bad = raw.map_or_else(Vec::new, |raw| {
            let types = raw.bad.iter().filter(|(name, code)| {
                known(Some(code));
                let exists =
                    self.decls.contains_key(&name.value) || self.files.gaps.may_have_type(name);
                if !exists {
                    let hint = suggest(name, self.decls.keys().map(String::as_str));
                    self.report(
                        file,
                        name.pos,
                        format!("unknown type '{}'{hint}", name.value),
                    );
                }
                exists
            });
            types
                .map(|(name, code)| (leak::text(name), code.value))
                .collect()
        });
        let bad = bad.into_iter().chain(self.codes_of_checks(&parsed.stem));
        leak::value(DomainMeta {
            name: leak::text(&parsed.stem),
            fallback: common,
            answers: Answers {
                bad_parameter,
                bad_json,
                too_many_items: known(raw.and_then(|raw| raw.too_many_items.as_ref()))
                    .unwrap_or(bad_parameter),
                group_type: known(raw.and_then(|raw| raw.group_type.as_ref()))
                    .unwrap_or(bad_parameter),
                bad: leak::slice(bad),
            },
            codes,
        })
    }
}

impl Cx<'_> {
    /// The codes of the named checks that commands of this domain use. They stand in its table beside those of malformed
    /// types; a check whose code the domain does not know is answered like any bad parameter.
    fn codes_of_checks(&self, domain: &str) -> Vec<(&'static str, i64)> {
        let Some(service) = self.service() else {
            return Vec::new();
        };
        let mut reached = Reached::default();
        let mut own: BTreeSet<&str> = BTreeSet::new();
        let commands = self.files.commands.iter().filter(|parsed| {
            parsed
                .content
                .domain
                .as_ref()
                .is_some_and(|of| of.value == domain)
        });
        for parsed in commands {
            for (_, field) in parsed.content.request.iter().flat_map(Map::iter) {
                own.extend(field.checks.iter().map(|check| check.value.as_str()));
                reached.ty(self.type_of_field(field));
            }
        }
        let used = |name: &str| own.contains(name) || reached.checks.contains(name);
        let checks = service.checks.iter().filter(|(name, _)| used(name));
        let coded =
            checks.filter_map(|(name, check)| Some((leak::text(name), check.code.as_ref()?.value)));
        coded
            .filter(|(_, code)| self.codes.has(domain, *code))
            .collect()
    }
}

impl Cx<'_> {
    /// What a code says beside its class, or what the class tells. It is written only where it differs.
    fn advice(&self, file: FileId, code: &raw::Code) -> RetryAdvice {
        let usual = usual_advice(code.class.value);
        let Some(own) = &code.advice else {
            return usual;
        };
        let advice = match own.value {
            raw::Advice::Again => RetryAdvice::Again,
            raw::Advice::AfterDelay => RetryAdvice::AfterDelay,
            raw::Advice::AfterFix => RetryAdvice::AfterFix,
            raw::Advice::Never => RetryAdvice::Never,
        };
        if advice == usual {
            let text = format!(
                "'{}' is the advice of the whole class '{}'; leave it out",
                usual.as_str(),
                class(code.class.value).as_str()
            );
            self.report(file, own.pos, text);
        }
        advice
    }
}

fn usual_advice(class: raw::Class) -> RetryAdvice {
    match class {
        raw::Class::ServerTransient => RetryAdvice::Again,
        raw::Class::RateLimited => RetryAdvice::AfterDelay,
        raw::Class::Auth | raw::Class::ClientBug | raw::Class::Other | raw::Class::Permission => {
            RetryAdvice::AfterFix
        }
        raw::Class::AlreadyExists
        | raw::Class::ContentRejected
        | raw::Class::NotFound
        | raw::Class::Quota => RetryAdvice::Never,
    }
}

fn outcome(code: &raw::Code) -> Outcome {
    match (
        code.outcome.as_ref().map(|outcome| outcome.value),
        code.class.value,
    ) {
        (Some(raw::Outcome::NotApplied), _) => Outcome::NotApplied,
        (Some(raw::Outcome::Applied), _) => Outcome::Applied,
        (Some(raw::Outcome::Unknown), _) | (None, raw::Class::ServerTransient) => Outcome::Unknown,
        (None, _) => Outcome::NotApplied,
    }
}

fn class(class: raw::Class) -> ErrorClass {
    match class {
        raw::Class::AlreadyExists => ErrorClass::AlreadyExists,
        raw::Class::Auth => ErrorClass::Auth,
        raw::Class::ClientBug => ErrorClass::ClientBug,
        raw::Class::ContentRejected => ErrorClass::ContentRejected,
        raw::Class::NotFound => ErrorClass::NotFound,
        raw::Class::Other => ErrorClass::Other,
        raw::Class::Permission => ErrorClass::Permission,
        raw::Class::Quota => ErrorClass::Quota,
        raw::Class::RateLimited => ErrorClass::RateLimited,
        raw::Class::ServerTransient => ErrorClass::ServerTransient,
    }
}
