//! Parameters of the URL.

use serde_json::Value;

use super::{Rule, Violation, scope::Scope, site::Site, walk::Walk};
use crate::{Answers, EndpointMeta, FieldMeta, ServiceMeta, WireForm};

/// Checks the query parameters that only this command has. Others are left alone.
///
/// `pairs` are names and values, decoded.
#[inline]
pub fn query(meta: &EndpointMeta, pairs: &[(&str, &str)]) -> Vec<Violation> {
    let answers = meta.domain.answers;
    check(meta.query, answers, pairs, |field| {
        field
            .code_for(Rule::Required)
            .unwrap_or(answers.bad_parameter)
    })
}

/// Checks the query parameters of every call. Others are left alone.
///
/// `pairs` are names and values, decoded.
#[inline]
pub fn common_query(service: &ServiceMeta, pairs: &[(&str, &str)]) -> Vec<Violation> {
    let answers = Answers {
        bad_parameter: service.bad_url,
        bad_json: service.bad_json,
        too_many_items: service.bad_url,
        group_type: service.bad_url,
        bad: &[],
    };
    check(service.query, answers, pairs, |field| {
        let missing = service
            .query_missing
            .iter()
            .find(|(of, _)| *of == field.wire);
        missing.map_or(service.bad_url, |(_, code)| *code)
    })
}

#[inline]
fn check(
    fields: &[FieldMeta],
    answers: Answers,
    pairs: &[(&str, &str)],
    missing: impl Fn(&FieldMeta) -> i64,
) -> Vec<Violation> {
    let scope = Scope::nothing();
    let mut walk = Walk::loose(answers, scope);
    let mut absent = Vec::new();
    for field in fields {
        match pairs.iter().find(|(name, _)| *name == field.wire) {
            Some((_, text)) => {
                // Everything in a URL is text, which goes without saying.
                let field = FieldMeta {
                    form: WireForm::Either,
                    ..*field
                };
                let value = Value::String((*text).to_owned());
                walk.present(&field, &value, &scope, &Site::BODY.field(field.wire));
            }
            None if field.required => absent.push(Violation {
                path: field.wire.to_owned(),
                rule: Rule::Required,
                message: format!("`{}` is missing in the URL", field.wire),
                code: missing(field),
            }),
            None => {}
        }
    }
    absent.extend(walk.finish());
    absent
}
