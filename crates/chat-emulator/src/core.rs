//! From a request to its answer, without any network: what the gateway looks at, the rules of the spec, the command.

use std::sync::Arc;

use chat_transport::SdkAppId;
use chat_types::meta::check::{self, Options, Rule, Violation, lenient};
use chat_types::meta::{FieldMeta, TypeMeta};
use chat_types::{EndpointMeta, GroupType, SERVICE};
use serde::Serialize;
use serde_json::Value;

use crate::apps::{Apps, Room};
use crate::clock::Clock;
use crate::registry;
use crate::scene::{Outcome, Refusal, Scene};
use crate::signature::signature_code;

/// Names of the query parameters that are read here.
const APP: &str = "sdkappid";
pub(crate) const IDENTIFIER: &str = "identifier";
const TICKET: &str = "usersig";

/// What all requests of one emulator have in common.
#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) apps: Apps,
    pub(crate) clock: Arc<dyn Clock>,
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

/// What is sent back.
pub(crate) struct Reply {
    /// The command, if there is such a one.
    pub(crate) meta: Option<&'static EndpointMeta>,
    pub(crate) content: Content,
}

pub(crate) enum Content {
    /// The service's JSON, and the code in it.
    Answer { code: i64, json: Vec<u8> },
    /// The service knows the command and the emulator has no model of it.
    NotModelled,
}

impl Core {
    /// Answers one request.
    pub(crate) fn answer(&self, incoming: &Incoming<'_>) -> Reply {
        let mut meta = None;
        let content = match self.carry_out(incoming, &mut meta) {
            Ok(content) => content,
            Err(refusal) => Content::Answer {
                code: refusal.code,
                json: fail(&refusal),
            },
        };
        Reply { meta, content }
    }

    /// The order in which the service looks is not documented; this one goes from the outside inwards.
    fn carry_out(
        &self,
        incoming: &Incoming<'_>,
        known: &mut Option<&'static EndpointMeta>,
    ) -> Outcome<Content> {
        // Looked up first for the log, judged later.
        *known = chat_types::endpoint(incoming.path);
        if !incoming.is_post {
            return Err(refuse(SERVICE.bad_url, "only POST is taken"));
        }
        let decoded: Vec<_> = form_urlencoded::parse(incoming.query.as_bytes()).collect();
        let query: Vec<_> = decoded
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        let room = self.admit(&query)?;
        let meta = (*known).ok_or_else(|| {
            refuse(
                SERVICE.unknown_command,
                "there is no such command; upper and lower case matter in service and command",
            )
        })?;
        if let Some(violation) = check::query(meta, &query).first() {
            return Err(broken(violation));
        }

        let mut body = self.read(meta, incoming.body)?;
        if !self.strict {
            lenient::normalise(meta, &mut body);
        }
        let group_type = group_type(meta, &body, &room);
        let options = Options {
            open_values: !self.strict,
            group_type: group_type.as_ref().map(GroupType::as_str),
        };
        let mut violations = check::request_with(meta, &body, options);
        violations.retain(|violation| !concerns_one_item(meta, violation));
        if let Some(violation) = first(&violations) {
            return Err(with_strangers(broken(violation), violation, meta, &body));
        }

        let Some(run) = registry::run(meta) else {
            return Ok(Content::NotModelled);
        };
        let json = run(&mut self.scene(&room, &mut room.state()), body)?;
        self.fits(meta, &json)?;
        Ok(Content::Answer { code: 0, json })
    }

    /// Query, app, ticket, administrator.
    fn admit(&self, query: &[(&str, &str)]) -> Outcome<Arc<Room>> {
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

        let unknown_app = || {
            refuse(
                SERVICE.signature.unknown_app,
                "this emulator serves no app with this sdkappid",
            )
        };
        let id: SdkAppId = value(APP).parse().map_err(|_| unknown_app())?;
        let room = self.apps.get(id).ok_or_else(unknown_app)?;

        let identifier = value(IDENTIFIER);
        let now = u64::try_from(self.clock.now().get()).unwrap_or(0);
        room.tickets
            .verify(value(TICKET), id, identifier, now, &room.key)
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

    fn scene<'a>(&self, room: &'a Room, state: &'a mut crate::state::AppState) -> Scene<'a> {
        Scene {
            state,
            settings: &room.settings,
            app: room.id.get(),
            now: self.clock.now(),
            strict: self.strict,
        }
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

/// Longest body that is read, in bytes. The service's own limit is not documented; this one only keeps a runaway
/// client from filling the memory, and lies far above anything that the limits of single fields allow.
pub(crate) const MAX_BODY: usize = 8 * 1024 * 1024;

/// The type of the group that the command's rule on group types points at, if only the app's state can tell.
fn group_type(meta: &EndpointMeta, body: &Value, room: &Room) -> Option<GroupType> {
    let field: &FieldMeta = meta.request.field(meta.group_types?.of)?;
    let TypeMeta::Id(_) = field.ty else {
        return None;
    };
    let mut names = std::iter::once(&field.wire).chain(field.aliases);
    let id = names.find_map(|name| body.get(name)?.as_str())?;
    room.state().groups.get(id).map(|group| group.kind.clone())
}

/// A malformed id in a list whose items are answered one by one, with a code that an item can carry: the command
/// answers it for that item alone.
fn concerns_one_item(meta: &EndpointMeta, violation: &Violation) -> bool {
    let per_item = meta
        .results
        .is_some_and(|results| results.outcome.is_some());
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

fn fail(refusal: &Refusal) -> Vec<u8> {
    #[derive(Serialize)]
    #[serde(rename_all = "PascalCase")]
    struct Fail<'a> {
        action_status: &'a str,
        error_info: &'a str,
        error_code: i64,
    }
    let status = chat_types::ActionStatus::Fail;
    let fail = Fail {
        action_status: status.as_str(),
        error_info: &refusal.info,
        error_code: refusal.code,
    };
    serde_json::to_vec(&fail).unwrap_or_default()
}
