//! From a request to its answer, without any network: what the gateway looks at, the rules of the spec, the command.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chat_types::meta::check::{self, Options, Rule, Violation, lenient};
use chat_types::meta::{EnumMeta, EnumRepr, FieldMeta, Matching, Retry, TypeMeta};
use chat_types::{EndpointMeta, Envelope, GroupType, SERVICE};
use serde_json::Value;

use crate::apps::{Apps, Room};
use crate::book::{CallKeys, Ending, keys};
use crate::faults::{Effect, Hit, Moment, Phase};
use crate::limits::Stage;
use crate::scene::{Commits, Outcome, Refusal, Scene};
use crate::signature::signature_code;
use crate::{clock, registry};

/// Names of the query parameters that are read here.
static APP: &str = SERVICE.parameters.app;
pub(crate) static IDENTIFIER: &str = SERVICE.parameters.identifier;
static TICKET: &str = SERVICE.parameters.signature;

/// What all requests of one emulator have in common.
#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) apps: Apps,
    pub(crate) strict: bool,
    pub(crate) answer_max_bytes: u64,
}

/// A request to the service, as it came.
pub(crate) struct Incoming<'a> {
    /// Whether the method was POST.
    pub(crate) is_post: bool,
    /// Service and command.
    pub(crate) path: &'a str,
    /// Still encoded.
    pub(crate) query: &'a str,
    /// Nothing if it was longer than the emulator reads.
    pub(crate) body: Option<&'a [u8]>,
}

/// A request of which it is known whom it is for.
pub(crate) struct Arrival<'a> {
    incoming: Incoming<'a>,
    query: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    meta: Option<&'static EndpointMeta>,
    room: Option<Arc<Room>>,
    at_micros: i64,
    began: Instant,
}

/// What to do with a request that has arrived.
pub(crate) enum Course {
    /// Answer it.
    On,
    /// Wait, then answer it.
    Wait(Duration),
    /// Send this back, and do nothing.
    Lost(Reply),
}

/// What is sent back.
pub(crate) struct Reply {
    /// The command, if there is such a one.
    pub(crate) meta: Option<&'static EndpointMeta>,
    pub(crate) content: Content,
    /// What goes wrong with it on its way.
    pub(crate) fault: Option<Hit>,
}

pub(crate) enum Content {
    /// The service's JSON, and the code in it.
    Answer { code: i64, json: Vec<u8> },
    /// The service knows the command and the emulator has no model of it.
    NotModelled {
        /// The items of the request that would have failed alone: where something is wrong with them, and the number.
        items: Vec<(String, i64)>,
    },
    /// Nothing was done, by order.
    Nothing,
}

impl Core {
    /// Finds out whom a request is for.
    pub(crate) fn arrive<'a>(&self, incoming: Incoming<'a>) -> Arrival<'a> {
        let query: Vec<_> = form_urlencoded::parse(incoming.query.as_bytes()).collect();
        let app = query.iter().find(|(name, _)| name == APP);
        let room = app
            .and_then(|(_, id)| id.parse().ok())
            .and_then(|id| self.apps.get(id));
        Arrival {
            meta: chat_types::endpoint(incoming.path),
            at_micros: room.as_ref().map_or(0, |room| room.clock.now_micros()),
            began: Instant::now(),
            incoming,
            query,
            room,
        }
    }

    /// Whether a fault keeps the request from being looked at.
    pub(crate) fn begin(&self, arrival: &Arrival<'_>) -> Course {
        let Some((hit, room, meta)) = arrival.strike(Phase::Pre) else {
            return Course::On;
        };
        match hit.effect {
            Effect::Slow(wait) => {
                room.book().delayed(meta);
                Course::Wait(wait)
            }
            _ => {
                arrival.book(Ending::Lost, Some(Phase::Pre));
                Course::Lost(arrival.reply(Content::Nothing, Some(hit)))
            }
        }
    }

    /// Answers a request.
    pub(crate) fn answer(&self, arrival: &Arrival<'_>) -> Reply {
        let (content, ending) = match self.carry_out(arrival) {
            Ok(Content::Answer { code, json }) => {
                (Content::Answer { code, json }, Ending::CarriedOut)
            }
            Ok(other) => (other, Ending::NotModelled),
            Err(refusal) => {
                let (code, json) = (refusal.code, fail(arrival.meta, &refusal));
                (Content::Answer { code, json }, Ending::Refused(code))
            }
        };
        let hit = match ending {
            Ending::CarriedOut => arrival
                .strike(Phase::Post)
                .or_else(|| arrival.strike(Phase::Body)),
            Ending::Refused(_) => arrival.strike(Phase::Body),
            Ending::NotModelled | Ending::Lost => None,
        };
        let hit = hit.map(|(hit, ..)| hit);
        let content = match content {
            Content::Answer { code, json }
                if hit.as_ref().is_some_and(|hit| hit.effect == Effect::Blanks) =>
            {
                let json = with_blanks(arrival.meta, json);
                Content::Answer { code, json }
            }
            other => other,
        };
        arrival.book(ending, hit.as_ref().map(|hit| hit.phase));
        arrival.reply(content, hit)
    }

    /// The order in which the service looks is not documented; this one goes from the outside inwards.
    fn carry_out(&self, arrival: &Arrival<'_>) -> Outcome<Content> {
        if !arrival.incoming.is_post {
            return Err(refuse(SERVICE.bad_url, "only POST is taken"));
        }
        let query: Vec<_> = arrival
            .query
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        let room = self.admit(arrival, &query)?;
        let meta = arrival.meta.ok_or_else(|| {
            refuse(
                SERVICE.unknown_command,
                "there is no such command; upper and lower case matter in service and command",
            )
        })?;
        // Whoever called too often is turned away before anybody reads what was sent.
        room.meters.admit(meta, Stage::Call, &room.clock)?;
        if let Some(violation) = check::query(meta, &query).first() {
            return Err(broken(violation));
        }

        let mut body = self.read(meta, arrival.incoming.body)?;
        let items = in_order(meta, &mut body, self.strict, |id| {
            room.state().groups.get(id).map(|group| group.kind.clone())
        })?;
        // What is counted by the content is counted by what does the work, which gets only what is in order.
        room.meters.admit(meta, Stage::Body(&body), &room.clock)?;

        let Some(run) = registry::run(meta) else {
            let items = items.into_iter();
            let items = items.map(|violation| (violation.path, violation.code));
            return Ok(Content::NotModelled {
                items: items.collect(),
            });
        };
        let caller = query
            .iter()
            .find(|(name, _)| *name == IDENTIFIER)
            .map_or("", |(_, value)| *value);
        let json = self.run(run, room, meta, body, caller)?;
        self.fits(meta, &json)?;
        Ok(Content::Answer { code: 0, json })
    }

    /// Carries out the command and enters in the ledger what it changed, before any other command can follow.
    fn run(
        &self,
        run: registry::Run,
        room: &Room,
        meta: &'static EndpointMeta,
        body: Value,
        caller: &str,
    ) -> Outcome<Vec<u8>> {
        let reads = meta.retry == Retry::Read;
        let keys = if reads {
            CallKeys::default()
        } else {
            keys(meta, &body, caller)
        };
        let mut state = room.state();
        let now_micros = room.clock.now_micros();
        let mut scene = Scene {
            state: &mut state,
            settings: &room.settings,
            app: room.id.get(),
            admins: &room.admins,
            caller,
            now: clock::seconds(now_micros),
            now_micros,
            strict: self.strict,
            meta,
            keys,
            commits: Commits::default(),
        };
        let json = run(&mut scene, body)?;
        let keys = match scene.commits {
            Commits::Call if reads => Vec::new(),
            Commits::Call => vec![scene.keys.call.name],
            Commits::Keys(keys) => keys,
        };
        if !keys.is_empty() {
            let mut book = room.book();
            for key in keys {
                book.commit(meta, key, now_micros);
            }
        }
        Ok(json)
    }

    /// Query, app, ticket, administrator.
    fn admit<'a>(&self, arrival: &'a Arrival<'_>, query: &[(&str, &str)]) -> Outcome<&'a Room> {
        let value = |name: &str| {
            query
                .iter()
                .find(|(of, _)| *of == name)
                .map_or("", |(_, value)| *value)
        };
        let violations = check::common_query(&SERVICE, query);
        let matters = |violation: &&Violation| {
            self.strict || [APP, IDENTIFIER, TICKET].contains(&violation.path.as_str())
        };
        if let Some(violation) = violations.iter().find(matters) {
            return Err(broken(violation));
        }

        let room = arrival.room.as_deref().ok_or_else(|| {
            refuse(
                SERVICE.signature.unknown_app,
                "this emulator serves no app with this sdkappid",
            )
        })?;
        let identifier = value(IDENTIFIER);
        let now = u64::try_from(clock::seconds(arrival.at_micros).get()).unwrap_or(0);
        room.tickets
            .verify(value(TICKET), room.id, identifier, now, &room.key)
            .map_err(|reason| refuse(signature_code(reason), format!("`{TICKET}`: {reason}")))?;
        if !room.admins.iter().any(|admin| **admin == *identifier) {
            return Err(refuse(
                SERVICE.not_admin,
                format!("`{IDENTIFIER}` is no administrator of this app"),
            ));
        }
        Ok(room)
    }

    fn read(&self, meta: &EndpointMeta, body: Option<&[u8]>) -> Outcome<Value> {
        let bad = |info: String| refuse(meta.domain.answers.bad_json, info);
        let body = body.ok_or_else(|| {
            bad(format!(
                "the body is longer than the {MAX_BODY} bytes that this emulator reads"
            ))
        })?;
        // Reading text is faster than reading bytes.
        let text = std::str::from_utf8(body).map_err(|_| bad("the body is not UTF-8".into()))?;
        serde_json::from_str(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            bad(format!(
                "the body is not valid JSON, at line {line}, column {column}"
            ))
        })
    }

    /// An answer that is too large is refused, by the commands that document it.
    fn fits(&self, meta: &EndpointMeta, json: &[u8]) -> Outcome<()> {
        let (size, max) = (json.len(), self.answer_max_bytes);
        if size as u64 <= max || !meta.errors.contains(&SERVICE.answer_too_large) {
            return Ok(());
        }
        let info =
            format!("the answer has {size} bytes, at most {max} are sent; ask for less at once");
        Err(refuse(SERVICE.answer_too_large, info))
    }
}

impl Arrival<'_> {
    /// The fault that strikes in this phase. Only calls of known commands of known apps can be struck.
    fn strike(&self, phase: Phase) -> Option<(Hit, &Room, &'static EndpointMeta)> {
        let (room, meta) = (self.room.as_deref()?, self.meta?);
        let moment = Moment {
            phase,
            meta,
            body: self.incoming.body,
        };
        let hit = room.faults.strike(moment, &room.clock)?;
        Some((hit, room, meta))
    }

    fn book(&self, ending: Ending, fault: Option<Phase>) {
        if let Some(room) = &self.room {
            let elapsed = self.began.elapsed();
            room.book()
                .call(self.meta, ending, fault, self.at_micros, elapsed);
        }
    }

    /// What is sent back; a fault that is an answer of another kind takes the place of the content.
    fn reply(&self, content: Content, fault: Option<Hit>) -> Reply {
        let content = match &fault {
            Some(Hit {
                id,
                effect: Effect::Code(code),
                ..
            }) => {
                let refusal = refuse(*code, format!("by order of the fault {id}"));
                let json = fail(self.meta, &refusal);
                Content::Answer { code: *code, json }
            }
            _ => content,
        };
        Reply {
            meta: self.meta,
            content,
            fault,
        }
    }
}

/// Longest body that is read, in bytes. The service's own limit is not documented; this one only keeps a runaway
/// client from filling the memory, and lies far above anything that the limits of single fields allow.
pub(crate) const MAX_BODY: usize = 8 * 1024 * 1024;

/// An answer whose words end in a blank.
fn with_blanks(meta: Option<&EndpointMeta>, json: Vec<u8>) -> Vec<u8> {
    let (Some(meta), Ok(Value::Object(mut answer))) = (meta, serde_json::from_slice(&json)) else {
        return json;
    };
    check::each_object(
        meta.response.fields(),
        &mut answer,
        &mut |fields, object| {
            for field in fields {
                if let TypeMeta::Enum(EnumMeta {
                    repr: EnumRepr::String,
                    ..
                }) = field.ty
                    && let Some(Value::String(word)) = object.get_mut(field.wire)
                {
                    word.push(' ');
                }
            }
        },
    );
    serde_json::to_vec(&answer).unwrap_or(json)
}

/// Refuses what breaks a rule of the spec, after putting it right as far as the emulator forgives. `kind` tells the type
/// of a group. Gives what is wrong with single items, which the command answers one by one.
pub(crate) fn in_order(
    meta: &EndpointMeta,
    body: &mut Value,
    strict: bool,
    kind: impl FnOnce(&str) -> Option<GroupType>,
) -> Outcome<Vec<Violation>> {
    if !strict {
        lenient::normalise(meta, body);
    }
    let group_type = group_id(meta, body).and_then(kind);
    let options = Options {
        open_values: !strict,
        group_type: group_type.as_ref().map(GroupType::as_str),
    };
    let violations = check::request_with(meta, body, options);
    let (items, violations): (Vec<_>, Vec<_>) = violations
        .into_iter()
        .partition(|violation| concerns_one_item(meta, violation));
    match first(&violations) {
        None => Ok(items),
        Some(violation) => Err(with_strangers(broken(violation), violation, meta, body)),
    }
}

/// The id of the group that the command's rule on group types points at, if only the app's state can tell its type.
fn group_id<'b>(meta: &EndpointMeta, body: &'b Value) -> Option<&'b str> {
    let field: &FieldMeta = meta.request.field(meta.group_types?.of)?;
    let TypeMeta::Id(_) = field.ty else {
        return None;
    };
    let mut names = std::iter::once(&field.wire).chain(field.rules.aliases);
    names.find_map(|name| body.get(name)?.as_str())
}

/// A malformed id in a list whose items are answered one by one, with a code that an item can carry: the command
/// answers it for that item alone. Not where results tell items by their place, since nothing names such an item.
fn concerns_one_item(meta: &EndpointMeta, violation: &Violation) -> bool {
    let per_item = meta
        .results
        .is_some_and(|results| results.outcome.is_some() && results.matching == Matching::Id);
    let in_list = meta.batch.is_some_and(|batch| {
        violation
            .path
            .strip_prefix(batch.over)
            .is_some_and(|rest| rest.starts_with('['))
    });
    let malformed = matches!(violation.rule, Rule::Prefix | Rule::Format | Rule::MaxBytes);
    per_item && in_list && malformed && meta.item_errors.contains(&violation.code)
}

/// The violation that is answered. A group of a type that the command does not take is refused for that, and not
/// for a field that does not go with the type.
fn first(violations: &[Violation]) -> Option<&Violation> {
    let first = violations.first()?;
    let of_type = violations
        .iter()
        .find(|violation| violation.rule == Rule::GroupType);
    match first.rule {
        Rule::RequiredWhen | Rule::OnlyWhen => of_type.or(Some(first)),
        _ => Some(first),
    }
}

fn refuse(code: i64, info: impl Into<String>) -> Refusal {
    Refusal {
        code,
        info: info.into(),
    }
}

fn broken(violation: &Violation) -> Refusal {
    refuse(violation.code, violation.message.clone())
}

/// When a field is missing, a misspelt one is often beside it.
fn with_strangers(
    mut refusal: Refusal,
    violation: &Violation,
    meta: &EndpointMeta,
    body: &Value,
) -> Refusal {
    /// Longest name that is repeated, in bytes: no field of the service comes near it.
    const MAX_NAME: usize = 64;
    if violation.rule == Rule::Required {
        let is_name = |path: &String| {
            path.len() <= MAX_NAME
                && path
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"_.[]".contains(&byte))
        };
        if let Some(stranger) = check::unknown_request(meta, body).into_iter().find(is_name) {
            refusal.info.push_str("; `");
            refusal.info.push_str(&stranger);
            refusal.info.push_str("` is no field of this command");
        }
    }
    refusal
}

/// What a refusal is answered with: as much of an envelope as the command has.
fn fail(meta: Option<&EndpointMeta>, refusal: &Refusal) -> Vec<u8> {
    let mut fail = Envelope::default();
    fail.action = Some(SERVICE.failure_word.to_owned());
    fail.code = Some(refusal.code);
    fail.info = Some(refusal.info.clone());
    let mut fail = serde_json::to_value(&fail).unwrap_or_default();
    if let (Some(meta), Value::Object(fields)) = (meta, &mut fail) {
        let known = |name: &String| meta.envelope.fields.iter().any(|field| field.wire == name);
        fields.retain(|name, _| known(name));
    }
    serde_json::to_vec(&fail).unwrap_or_default()
}

#[cfg(test)]
mod tests;
