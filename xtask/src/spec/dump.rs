//! The model as text, for people and for snapshots: one line per fact, defaults left out.

use std::fmt::{self, Write};

use chat_meta::{
    CodeMeta, Condition, DomainMeta, Doubt, FieldMeta, Fill, Literal, OverLimit, Page, PageStyle,
    Quota, QuotaScope, Rate, Retry, Source, Subject, Test, TypeMeta, WhenAbsent, WireForm,
};

use crate::model::{Answer, Endpoint, Home, Model, NamedType};

/// What all commands share: service, error tables, shared types.
pub fn shared(model: &Model) -> String {
    written(|out| {
        let service = model.service;
        writeln!(
            out,
            "service /{}/ administrator {} words {} {}",
            service.path_prefix, service.admin, service.success_word, service.failure_word
        )?;
        writeln!(
            out,
            "  default {}, rate code {}",
            rate(service.default_quota),
            service.rate
        )?;
        writeln!(
            out,
            "  answer up to {} bytes, else {}",
            service.answer_max_bytes, service.answer_too_large
        )?;
        writeln!(
            out,
            "  gateway url {} json {} command {} admin {}",
            service.bad_url, service.bad_json, service.unknown_command, service.not_admin
        )?;
        let s = service.signature;
        writeln!(
            out,
            "  signature expired {} empty {} malformed {} key {} identifier {} app {} unknown {}",
            s.expired,
            s.empty,
            s.malformed,
            s.wrong_key,
            s.identifier_mismatch,
            s.sdkappid_mismatch,
            s.unknown_app
        )?;
        for (field, (_, missing)) in service.query.iter().zip(service.query_missing) {
            writeln!(out, "  ?{} missing {missing}", show_field(field))?;
        }
        let p = service.parameters;
        write!(
            out,
            "  app ?{} identifier ?{} signature ?{} random ?{}",
            p.app, p.identifier, p.signature, p.random
        )?;
        for (name, value) in p.fixed {
            write!(out, " always ?{name}={value}")?;
        }
        writeln!(out)?;
        for region in &model.regions {
            let flags = if region.retired { " retired" } else { "" };
            writeln!(
                out,
                "region {} {} {}{flags}",
                region.name, region.primary, region.backup
            )?;
        }
        for known in &model.group_types {
            writeln!(
                out,
                "group type {} {} # {}",
                known.group_type, known.prefix, known.doc
            )?;
        }
        for bucket in &model.buckets {
            let adjustable = if bucket.adjustable { " adjustable" } else { "" };
            writeln!(
                out,
                "bucket {} {} per {} else {}{adjustable} # {}",
                bucket.name,
                rate(bucket.rate),
                bucket.per,
                bucket.code,
                bucket.doc
            )?;
        }
        for (what, rules) in [("check", &model.checks), ("format", &model.formats)] {
            for rule in rules {
                let code = rule
                    .code
                    .map_or_else(String::new, |code| format!(" else {code}"));
                writeln!(out, "{what} {}{code} # {}", rule.name, rule.doc)?;
            }
        }
        for envelope in &model.envelopes {
            writeln!(out, "envelope {}", envelope.name)?;
            fields(out, "  ", envelope.fields)?;
        }
        for domain in &model.domains {
            show_domain(out, domain)?;
        }
        for (name, named) in &model.types {
            if matches!(named.home, Home::Shared(_)) {
                show_named(out, name, named)?;
            }
        }
        for file in &model.doubts {
            writeln!(out, "doubts of {}", file.file)?;
            show_doubts(out, file.doubts)?;
        }
        Ok(())
    })
}

/// The commands of a family, with their own types.
pub fn family(model: &Model, family: &str) -> Option<String> {
    let commands = model.families.get(family)?;
    Some(written(|out| {
        commands
            .iter()
            .try_for_each(|endpoint| command(out, model, endpoint))
    }))
}

/// Writing to a string cannot fail.
fn written(write: impl FnOnce(&mut String) -> fmt::Result) -> String {
    let mut out = String::new();
    let _ = write(&mut out);
    out
}

fn command(out: &mut String, model: &Model, endpoint: &Endpoint) -> fmt::Result {
    let meta = endpoint.meta;
    writeln!(out, "{} {} = {}", endpoint.stem, meta.path, meta.name)?;
    writeln!(
        out,
        "  file {}; domain {}; envelope {}",
        endpoint.file, meta.domain.name, meta.envelope.name
    )?;
    let sources: Vec<String> = meta.sources.iter().map(source).collect();
    writeln!(out, "  source {}", sources.join(", "))?;
    if !meta.aliases.is_empty() {
        writeln!(out, "  formerly {}", meta.aliases.join(", "))?;
    }
    if let Some(instead) = meta.deprecated {
        writeln!(out, "  deprecated: {instead}")?;
    }
    if let Some(rule) = meta.group_types {
        writeln!(
            out,
            "  group types of {}: {}, else {}",
            rule.of,
            rule.allowed.join(", "),
            rule.code
        )?;
    }
    writeln!(out, "  retry {}", retry(meta.retry))?;
    if !meta.already.is_empty() {
        writeln!(out, "  already {:?}", meta.already)?;
    }
    for quota in meta.quota {
        writeln!(out, "  quota {}", show_quota(quota))?;
    }
    for page in meta.page {
        writeln!(out, "  page {}", show_page(page))?;
    }
    if let Some(batch) = meta.batch {
        let order = if batch.in_order { ", in order" } else { "" };
        writeln!(
            out,
            "  batch {} by {} in parts of {}{order}",
            batch.over,
            batch.id.unwrap_or("itself"),
            batch.size
        )?;
    }
    if let Some(results) = meta.results {
        write!(
            out,
            "  results {} by {}",
            results.list,
            results.id.unwrap_or("itself")
        )?;
        if let Some(outcome) = results.outcome {
            write!(out, ", outcome {outcome} success {:?}", results.success)?;
            write!(
                out,
                " already {:?} pending {:?}",
                results.already, results.pending
            )?;
        }
        if let Some(info) = results.info {
            write!(out, ", info {info}")?;
        }
        for (only, what) in [
            (results.failures_only, "failures"),
            (results.successes_only, "successes"),
        ] {
            if only {
                write!(out, ", {what} only")?;
            }
        }
        writeln!(out, ", matched by {:?}", results.matching)?;
    }
    writeln!(out, "  new({})", endpoint.constructor.join(", "))?;
    for (title, list) in [
        ("query", meta.query),
        ("request", meta.request.fields()),
        ("response", meta.response.fields()),
    ] {
        if !list.is_empty() {
            writeln!(out, "  {title}")?;
            fields(out, "    ", list)?;
        }
    }
    writeln!(out, "  errors {:?}", meta.errors)?;
    if !meta.item_errors.is_empty() {
        writeln!(out, "  item errors {:?}", meta.item_errors)?;
    }
    for (title, codes) in [
        ("meaning", meta.meanings),
        ("item meaning", meta.item_meanings),
    ] {
        for code in codes {
            writeln!(out, "  {title} {}", show_code(code))?;
        }
    }
    show_doubts(out, meta.doubts)?;
    for example in &endpoint.examples {
        let name = example.name.as_deref().unwrap_or("-");
        if let Some(query) = &example.query {
            writeln!(out, "  example {name}: ?{query}")?;
        }
        match &example.answer {
            Answer::Error { code } => {
                writeln!(out, "  example {name}: {} -> {code}", example.request)?;
            }
            Answer::Success { body, status } => {
                writeln!(
                    out,
                    "  example {name}: {} -> {status} {body}",
                    example.request
                )?;
            }
        }
    }
    for name in &endpoint.own_types {
        if let Some(named) = model.types.get(name) {
            show_named(out, name, named)?;
        }
    }
    writeln!(out)
}

fn show_doubts(out: &mut String, doubts: &[Doubt]) -> fmt::Result {
    for doubt in doubts {
        let says = doubt
            .says
            .map_or_else(String::new, |says| format!(" says {says:?}"));
        let from = doubt
            .source
            .as_ref()
            .map_or_else(String::new, |from| format!(" ({})", source(from)));
        writeln!(out, "  doubt {:?} {}{says}{from}", doubt.level, doubt.at)?;
    }
    Ok(())
}

fn show_named(out: &mut String, name: &str, named: &NamedType) -> fmt::Result {
    let way = match (named.sent, named.received) {
        (true, true) => "both ways",
        (true, false) => "sent",
        (false, true) => "received",
        (false, false) => "known",
    };
    match named.ty {
        TypeMeta::Id(id) => {
            write!(out, "id {name} {:?}, {way}", id.repr)?;
            limit(out, "max_bytes", id.max_bytes)?;
            limit(out, "prefix", id.prefix)?;
            limit(out, "format", id.format)?;
            writeln!(out, "{}", if id.either { " either" } else { "" })
        }
        TypeMeta::Enum(meta) => {
            let closed = if meta.closed { " closed" } else { "" };
            writeln!(out, "enum {name} {:?}{closed}, {way}", meta.repr)?;
            meta.values.iter().try_for_each(|value| {
                let aliases = if value.aliases.is_empty() {
                    String::new()
                } else {
                    format!(" aliases {}", literals(value.aliases))
                };
                writeln!(out, "  {} = {}{aliases}", value.name, literal(value.wire))
            })?;
            for own in meta.prefixes {
                write!(out, "  the app's own: {:?}", own.prefix)?;
                limit(out, "name_format", own.name_format)?;
                limit(out, "name_max_bytes", own.name_max_bytes)?;
                writeln!(out)?;
            }
            Ok(())
        }
        TypeMeta::Bits(meta) => {
            writeln!(
                out,
                "bits {name} {}, {way}",
                if meta.wide { "u64" } else { "u32" }
            )?;
            meta.bits
                .iter()
                .try_for_each(|(bit, at, _)| writeln!(out, "  {bit} = {at}"))
        }
        TypeMeta::Object(meta) => {
            writeln!(out, "object {name}, {way}")?;
            fields(out, "  ", meta.fields())
        }
        TypeMeta::NamedList(list) => {
            write!(out, "list {name} of {}, {way}", ty(list.of))?;
            limit(out, "min_items", list.min_items)?;
            limit(out, "max_items", list.max_items)?;
            limit(out, "max_bytes", list.max_bytes)?;
            writeln!(out, " checks {:?}", list.checks)
        }
        TypeMeta::Union(meta) => {
            writeln!(
                out,
                "union {name} tag {} content {}, {way}",
                meta.tag, meta.content
            )?;
            meta.variants
                .iter()
                .try_for_each(|(tag, object)| writeln!(out, "  {tag} = {}", object.name))
        }
        TypeMeta::TagList(meta) => {
            let names = named.tag_names.as_deref().unwrap_or("-");
            writeln!(
                out,
                "tag list {name} tag {} value {} names {names}, {way}",
                meta.tag, meta.value
            )?;
            for tag in meta.known {
                writeln!(out, "  {}", show_field(&tag.value))?;
            }
            for custom in meta.custom {
                write!(out, "  custom {}", show_field(&custom.value))?;
                limit(out, "name_format", custom.name_format)?;
                limit(out, "name_max_bytes", custom.name_max_bytes)?;
                writeln!(out)?;
            }
            Ok(())
        }
        TypeMeta::Custom(meta) => writeln!(out, "custom {name} like {}, {way}", ty(meta.schema)),
        other => writeln!(out, "{name} {}", ty(other)),
    }
}

fn show_domain(out: &mut String, domain: &DomainMeta) -> fmt::Result {
    let fallback = domain
        .fallback
        .map_or_else(String::new, |other| format!(", then {}", other.name));
    writeln!(out, "domain {}{fallback}", domain.name)?;
    let a = domain.answers;
    writeln!(
        out,
        "  answers parameter {} json {} items {} group type {} bad {:?}",
        a.bad_parameter, a.bad_json, a.too_many_items, a.group_type, a.bad
    )?;
    domain
        .codes
        .iter()
        .try_for_each(|code| writeln!(out, "  {}", show_code(code)))
}

fn show_code(code: &CodeMeta) -> String {
    let shrink = if code.shrink_page { " shrink_page" } else { "" };
    format!(
        "{} {} {} {} {}{shrink}",
        code.code,
        code.name,
        code.class.as_str(),
        code.outcome.as_str(),
        code.advice.as_str()
    )
}

fn fields(out: &mut String, indent: &str, list: &[FieldMeta]) -> fmt::Result {
    list.iter()
        .try_for_each(|field| writeln!(out, "{indent}{}", show_field(field)))
}

fn limit(out: &mut String, key: &str, value: Option<impl fmt::Display>) -> fmt::Result {
    match value {
        Some(value) => write!(out, " {key} {value}"),
        None => Ok(()),
    }
}

fn show_field(field: &FieldMeta) -> String {
    written(|out| {
        write!(out, "{} {}: {}", field.wire, field.name, ty(field.ty))?;
        for (on, word) in [(field.required, " required"), (field.always, " always")] {
            out.push_str(if on { word } else { "" });
        }
        for (key, when) in [
            ("required_when", field.rules.required_when),
            ("only_when", field.rules.only_when),
            ("when", field.rules.when),
        ] {
            limit(out, key, when.map(predicate))?;
        }
        limit(out, "default", field.rules.default.map(literal))?;
        limit(
            out,
            "fill",
            field.rules.fill.map(|fill| match fill {
                Fill::Value(value) => literal(value),
                Fill::Unique => "from unique".to_owned(),
                Fill::AppId => "from app_id".to_owned(),
            }),
        )?;
        limit(out, "filters", field.rules.filters)?;
        if field.rules.when_absent == WhenAbsent::None {
            out.push_str(" when_absent none");
        }
        limit(out, "none", field.rules.none.map(literal))?;
        if field.form != WireForm::Own {
            write!(out, " wire {:?}", field.form)?;
        }
        if !field.rules.aliases.is_empty() {
            write!(out, " aliases {:?}", field.rules.aliases)?;
        }
        if !field.rules.allowed.is_empty() {
            write!(out, " allowed {}", literals(field.rules.allowed))?;
        }
        limit(out, "min", field.rules.min)?;
        limit(out, "max", field.rules.max)?;
        if field.rules.over == OverLimit::Cap {
            out.push_str(" over cap");
        }
        limit(out, "max_bytes", field.max_bytes)?;
        limit(out, "min_items", field.rules.min_items)?;
        limit(out, "max_items", field.rules.max_items)?;
        limit(out, "format", field.rules.format)?;
        limit(out, "keys", field.rules.keys.map(ty))?;
        if !field.rules.checks.is_empty() {
            write!(out, " checks {:?}", field.rules.checks)?;
        }
        limit(out, "check_limit", field.rules.check_limit)?;
        limit(out, "code", field.rules.code)?;
        for (rule, code) in field.rules.codes {
            write!(out, " {rule}: {code}")?;
        }
        limit(out, "deprecated:", field.rules.deprecated)
    })
}

fn ty(meta: TypeMeta) -> String {
    match meta {
        TypeMeta::String => "string".to_owned(),
        TypeMeta::Bool => "bool".to_owned(),
        TypeMeta::Flag => "flag".to_owned(),
        TypeMeta::U32 => "u32".to_owned(),
        TypeMeta::U64 => "u64".to_owned(),
        TypeMeta::I64 => "i64".to_owned(),
        TypeMeta::F64 => "f64".to_owned(),
        TypeMeta::Time => "time".to_owned(),
        TypeMeta::TimeMs => "time_ms".to_owned(),
        TypeMeta::Seconds => "seconds".to_owned(),
        TypeMeta::Code => "code".to_owned(),
        TypeMeta::Scalar => "scalar".to_owned(),
        TypeMeta::Json => "json".to_owned(),
        TypeMeta::List(item) => format!("list<{}>", ty(*item)),
        TypeMeta::Map(value) => format!("map<{}>", ty(*value)),
        TypeMeta::Id(meta) => meta.name.to_owned(),
        TypeMeta::Enum(meta) => meta.name.to_owned(),
        TypeMeta::Bits(meta) => meta.name.to_owned(),
        TypeMeta::Object(meta) => meta.name.to_owned(),
        TypeMeta::NamedList(meta) => meta.name.to_owned(),
        TypeMeta::Union(meta) => meta.name.to_owned(),
        TypeMeta::TagList(meta) => meta.name.to_owned(),
        TypeMeta::Custom(meta) => meta.name.to_owned(),
    }
}

fn literal(value: Literal) -> String {
    match value {
        Literal::Text(text) => format!("{text:?}"),
        Literal::Int(number) => number.to_string(),
        Literal::Float(number) => number.to_string(),
        Literal::Bool(yes) => yes.to_string(),
    }
}

fn literals(values: &[Literal]) -> String {
    let values: Vec<String> = values.iter().map(|value| literal(*value)).collect();
    format!("[{}]", values.join(", "))
}

fn predicate(conditions: &[Condition]) -> String {
    let conditions = conditions.iter().map(|condition| {
        let subject = match condition.subject {
            Subject::Sibling(name) => name.to_owned(),
            Subject::Request(path) => format!("request.{}", path.join(".")),
            Subject::GroupType => "group_type".to_owned(),
            Subject::ItemSucceeded => "outcome".to_owned(),
        };
        let test = match condition.test {
            Test::Present => "present".to_owned(),
            Test::Absent => "absent".to_owned(),
            Test::OneOf(values) => literals(values),
        };
        format!("{subject}: {test}")
    });
    let conditions: Vec<String> = conditions.collect();
    format!("{{{}}}", conditions.join(", "))
}

fn rate(rate: Rate) -> String {
    format!("{}/{}s", rate.count, rate.per_seconds)
}

fn source(source: &Source) -> String {
    written(|out| {
        write!(out, "{:?}", source.kind)?;
        if !source.name.is_empty() {
            write!(out, " {}", source.name)?;
        }
        if !source.seen.is_empty() {
            write!(out, " of {}", source.seen)?;
        }
        Ok(())
    })
}

fn retry(class: Retry) -> String {
    match class {
        Retry::Read | Retry::Repeatable | Retry::Never => class.as_str().to_owned(),
        Retry::Keyed(keyed) => {
            format!(
                "keyed by {} maybe {} for {:?}",
                keyed.key.join(", "),
                keyed.maybe.join(", "),
                keyed.window
            )
        }
        Retry::VerifyFirst(verify) => format!("verify first with {}: {}", verify.read, verify.how),
        Retry::Depends(cases) => {
            let cases: Vec<String> = cases
                .iter()
                .map(|case| format!("{} -> {}", predicate(case.when), retry(case.class)))
                .collect();
            format!("depends: {}", cases.join("; "))
        }
    }
}

fn show_quota(quota: &Quota) -> String {
    written(|out| {
        write!(out, "{}", rate(quota.rate))?;
        if let QuotaScope::Bucket(name) = quota.scope {
            write!(out, " shared as {name}")?;
        }
        if !quota.key.is_empty() {
            write!(out, " per {}", quota.key.join(", "))?;
        }
        limit(out, "counts", quota.counts)?;
        write!(out, " else {}", quota.code)?;
        out.push_str(if quota.adjustable { " adjustable" } else { "" });
        Ok(())
    })
}

fn show_page(page: &Page) -> String {
    written(|out| {
        write!(out, "{} of {}", page.style.as_str(), page.items)?;
        limit(out, "size", page.size)?;
        if !page.when.is_empty() {
            write!(out, " when {}", predicate(page.when))?;
        }
        match page.style {
            PageStyle::Cursor(cursor) => {
                for (to, from) in cursor.next {
                    write!(out, " next {to} <- {from}")?;
                }
                for (to, value) in cursor.first {
                    write!(out, " first {to} = {}", literal(*value))?;
                }
                answer_values(out, "end", cursor.end)?;
                answer_values(out, "more", cursor.more)?;
                out.push_str(if cursor.empty_ends { " empty_ends" } else { "" });
                out.push_str(if cursor.or_given { " or_given" } else { "" });
                Ok(())
            }
            PageStyle::Offset(offset) => {
                write!(out, " offset {}", offset.offset)?;
                limit(out, "total", offset.total)?;
                if !offset.total_when.is_empty() {
                    write!(out, " when {}", predicate(offset.total_when))?;
                }
                Ok(())
            }
            PageStyle::Sequence(sequence) => {
                let direction = if sequence.up { "up" } else { "down" };
                write!(
                    out,
                    " from {} by {} {direction}",
                    sequence.from, sequence.by
                )?;
                for same in sequence.same {
                    write!(out, " same {same}")?;
                }
                answer_values(out, "end", sequence.end)?;
                answer_values(out, "more", sequence.more)
            }
        }
    })
}

fn answer_values(out: &mut String, key: &str, list: &[(&str, &[Literal])]) -> fmt::Result {
    list.iter()
        .try_for_each(|(field, values)| write!(out, " {key} {field} {}", literals(values)))
}
