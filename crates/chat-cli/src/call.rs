//! A call of the service.

use std::process::ExitCode;

use chat_api::{
    Client, Delivery, Error, ErrorKind, OutcomeUnknown, RawAnswer, Region, RetryPolicy,
};
use chat_types::errors::DOMAINS;
use chat_types::meta::check::{self, Rule, Violation};
use chat_types::meta::{EndpointMeta, Fill, PageStyle, Retry};
use serde_json::Value;

use crate::api;
use crate::args::CallArgs;
use crate::failure::{Failure, Kind};
use crate::input::{self, variable};
use crate::json;
use crate::note::Note;
use crate::output::Output;

/// Sends a body and prints the answer.
pub(crate) fn run(args: &CallArgs, output: &Output) -> Result<ExitCode, Failure> {
    let (body, text) = body(args)?;
    let known = match api::find(&args.path) {
        Ok(meta) => Some(meta),
        Err(_) if args.no_check => None,
        Err(failure) => return Err(failure),
    };
    let checked = known.filter(|_| !args.no_check);
    if let Some(meta) = checked {
        in_order(meta, &body, &text)?;
    }
    let path = match known {
        // A former path is called as it was given.
        Some(meta) if !api::bare(&args.path).contains('/') => meta.path,
        Some(_) => api::bare(&args.path),
        None => args.path.as_str(),
    };
    let client = client(args)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::new(Kind::Unreached, format!("cannot start: {error}")))?;
    let answer = runtime
        .block_on(async {
            let mut call = client.call_raw(path, text);
            if let Some(timeout) = args.timeout {
                call = call.with_timeout(timeout);
            }
            if args.no_retry {
                call = call.with_retry(RetryPolicy::off());
            }
            call.await
        })
        .map_err(
            |error| match known.filter(|_| error.outcome_unknown().is_some()) {
                Some(meta) => unrepeatable(failed(&error), meta, &body),
                None => failed(&error),
            },
        )?;
    output.json_text(answer.text())?;
    if answer.after_lost_answer() {
        output.note(&after_lost_answer(&answer));
    }
    match checked.and_then(|meta| api::misfit(meta, answer.text())) {
        None => Ok(ExitCode::SUCCESS),
        Some(reason) => {
            let message = format!(
                "{path}: it was carried out, but the answer is not what the spec says of it: {reason}"
            );
            Err(Failure::new(Kind::Misfit, message)
                .with("endpoint", path)
                .with("delivery", "answered"))
        }
    }
}

/// Says that the answer is not that of the first attempt, which may have done the work: else what it says of a state that was
/// there already would be taken for a failure.
fn after_lost_answer(answer: &RawAnswer) -> Note {
    let mut message = if answer.is_inferred() {
        "the answer got lost on the way, but the call was carried out: that showed when it was tried again, and the answer \
         here is put together from the request"
            .to_owned()
    } else {
        format!(
            "the answer to an earlier attempt got lost; this one is that to attempt {}, and what it finds done already may be \
             the work of the earlier one",
            answer.attempts()
        )
    };
    let done = answer.already_done();
    if !done.is_empty() {
        message.push_str(&format!(
            "; these count as done, though the answer says that they failed: what was to be done was done already, most \
             likely by an earlier attempt: {}",
            done.join(", ")
        ));
    }
    Note::new("answer_lost", message)
        .with("attempts", answer.attempts())
        .with("inferred", answer.is_inferred())
        .with("already_done", done)
}

/// The body, and its text as it was given: that is what is sent.
fn body(args: &CallArgs) -> Result<(Value, String), Failure> {
    let text = match (&args.body, &args.file) {
        (Some(body), _) => body.clone().into_bytes(),
        (None, Some(path)) => {
            if input::is_stdin(path) {
                args.app.leaves_stdin()?;
            }
            input::read_bytes(
                path,
                "FILE is the name of a file, and a body that is in none is given with --body",
            )?
        }
        (None, None) => b"{}".to_vec(),
    };
    let broken = |reason: String| Failure::usage(format!("the body is {reason}"));
    let value: Value = json::parse(&text).map_err(broken)?;
    let text = String::from_utf8(text).map_err(|_| broken("not UTF-8 text".to_owned()))?;
    if !value.is_object() {
        return Err(Failure::usage(
            "the body must be a JSON object; send {} when there is nothing to say",
        ));
    }
    Ok((value, text))
}

/// Refuses a body that the service would refuse, and one with fields that it would pass over in silence.
fn in_order(meta: &EndpointMeta, body: &Value, text: &str) -> Result<(), Failure> {
    let duplicates = json::duplicates(text);
    if !duplicates.is_empty() {
        let message = format!(
            "not sent, these keys stand there more than once (--no-check sends them all the same): {}",
            duplicates.join(", ")
        );
        return Err(Failure::refused(message).with("duplicates", duplicates));
    }
    let violations = check::request(meta, body);
    if !violations.is_empty() {
        let messages: Vec<String> = violations
            .iter()
            .map(|found| match hint(meta, found) {
                Some(hint) => format!("{} ({hint})", found.message),
                None => found.message.clone(),
            })
            .collect();
        let message = format!(
            "not sent, the body breaks the spec (--no-check sends it all the same): {}",
            messages.join("; ")
        );
        return Err(Failure::refused(message).with("violations", api::broken(&violations)));
    }
    let unknown = check::unknown_request(meta, body);
    if !unknown.is_empty() {
        let message = format!(
            "not sent, the spec does not know these fields (--no-check sends them all the same): {}",
            unknown.join(", ")
        );
        return Err(Failure::refused(message).with("unknown", unknown));
    }
    Ok(())
}

/// What the client library would send in the place of a field that is missing: here bodies go as they are.
fn hint(meta: &EndpointMeta, found: &Violation) -> Option<String> {
    if found.rule != Rule::Required {
        return None;
    }
    let field = meta.request.field(&found.path)?;
    let first = meta.page.iter().find_map(|page| match &page.style {
        PageStyle::Cursor(cursor) => cursor
            .first
            .iter()
            .find_map(|(name, first)| (*name == field.wire).then(|| api::literal(first))),
        PageStyle::Offset(offset) if offset.offset == field.wire => Some(0.into()),
        PageStyle::Offset(_) | PageStyle::Sequence(_) => None,
    });
    match (field.rules.fill, first) {
        (Some(Fill::Value(literal)), _) => {
            Some(format!("the library sends {}", api::literal(&literal)))
        }
        (Some(Fill::Unique), _) => Some(number_of_ones_own(meta, field.wire)),
        (Some(Fill::AppId), _) => Some("the library sends the number of the app".to_owned()),
        (None, Some(first)) => Some(format!("the library starts with {first}")),
        (None, None) => None,
    }
}

/// What to add where the library would draw a number.
fn number_of_ones_own(meta: &EndpointMeta, wire: &str) -> String {
    let mut text = "add a number of your own, another one for each call and the same one when the call is sent again"
        .to_owned();
    if let Retry::Keyed(keyed) = &meta.retry
        && keyed.key.contains(&wire)
    {
        text.push_str(&format!(
            "; the service knows a repeat by {} together, so give them all",
            keyed.key.join(", ")
        ));
    }
    text
}

/// Says what a body lacked for its repeat to be known as one: the service then drops it, and the client may send it again
/// by itself.
fn unrepeatable(failure: Failure, meta: &EndpointMeta, body: &Value) -> Failure {
    let Retry::Keyed(keyed) = check::retry(meta, body) else {
        return failure;
    };
    let missing = check::lacking_key(meta, keyed, body);
    if missing.is_empty() {
        return failure;
    }
    failure
        .note(&format!(
            "a repeat of this call is not known as one, for it lacked {}; the service goes by {}: with what was lacking \
             given from the first try on, the call can be sent again",
            missing.join(", "),
            keyed.key.join(", ")
        ))
        .with("missing_key", missing)
}

fn client(args: &CallArgs) -> Result<Client, Failure> {
    let mut builder = Client::builder(args.app.app()?, args.app.key()?);
    builder = match &args.base_url {
        Some(url) => builder.base_url(url),
        None => builder.region(region(args.region.clone())?),
    };
    if let Some(admin) = args
        .admin
        .clone()
        .map_or_else(|| variable("CHAT_ADMIN"), |admin| Ok(Some(admin)))?
    {
        builder = builder.admin(admin);
    }
    builder.build().map_err(Failure::usage)
}

fn region(given: Option<String>) -> Result<Region, Failure> {
    let known = || {
        let names: Vec<&str> = Region::ALL.iter().map(|region| region.as_str()).collect();
        names.join(", ")
    };
    let Some(name) = given.map_or_else(|| variable("CHAT_REGION"), |name| Ok(Some(name)))? else {
        return Err(Failure::usage(format!(
            "no region is named; give --region or set CHAT_REGION to one of {}, or give --base-url",
            known()
        )));
    };
    Region::ALL
        .iter()
        .copied()
        .find(|region| region.as_str().eq_ignore_ascii_case(name.trim()))
        .ok_or_else(|| Failure::usage(format!("the region that was named is none of {}", known())))
}

/// A call that failed, with the exit code that says whether anything may have happened.
fn failed(error: &Error) -> Failure {
    if let Some(api) = error.api() {
        // An answer that leaves open what was done is no refusal.
        let kind = match error.delivery() {
            Delivery::Unknown => Kind::Unreached,
            _ => Kind::Refused,
        };
        // The error has the service's words; what the code means in general is on a line of its own.
        let meaning = api
            .meaning()
            .map_or_else(|| elsewhere(api.code()), str::to_owned);
        let message = format!("{error}\n  {}: {meaning}", api.class().as_str());
        return told(Failure::new(kind, message), error)
            .with("code", api.code())
            .with("name", api.name())
            .with("class", api.class().as_str())
            .with("meaning", api.meaning())
            .with("info", api.info());
    }
    let kind = match error.kind() {
        ErrorKind::Config | ErrorKind::Path | ErrorKind::Signature => Kind::Usage,
        ErrorKind::Encode | ErrorKind::Limits => Kind::Refused,
        // Turned away on the way, or by an emulator that has no model of the command: not carried out, and that is sure.
        ErrorKind::HttpStatus(_) if error.delivery() == Delivery::Answered => Kind::Refused,
        _ => Kind::Unreached,
    };
    told(Failure::new(kind, error), error)
}

/// What is said of a code that is not in the table of the command's part of the service: what it means in other parts is a
/// hint.
fn elsewhere(code: i64) -> String {
    let meanings: Vec<String> = DOMAINS
        .iter()
        .filter_map(|domain| {
            let known = domain.codes.iter().find(|known| known.code == code)?;
            Some(format!("in domain {} it means: {}", domain.name, known.doc))
        })
        .collect();
    if meanings.is_empty() {
        "the spec does not know this code".to_owned()
    } else {
        format!(
            "the spec does not know this code for this command; {}",
            meanings.join("; ")
        )
    }
}

/// What every call that failed tells beside the words.
fn told(failure: Failure, error: &Error) -> Failure {
    let delivery = match error.delivery() {
        Delivery::NotSent => "not_sent",
        Delivery::Answered => "answered",
        _ => "unknown",
    };
    let status = match error.kind() {
        ErrorKind::HttpStatus(status) => Some(status),
        _ => None,
    };
    let advice = error.outcome_unknown().map(OutcomeUnknown::advice);
    failure
        .with("endpoint", error.endpoint())
        .with("delivery", delivery)
        .with("attempts", error.attempts())
        .with("status", status)
        .with("advice", advice)
}
