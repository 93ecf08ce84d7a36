//! A small world for unit tests.

use chat_types::account::AccountImportRequest;
use chat_types::meta::{Retry, check};
use chat_types::{Endpoint, MsgBody, MsgElement, TextElem, UnixTime};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::book::keys;
use crate::commands::account::account_import;
use crate::core::in_order;
use crate::scene::{Commits, Outcome, Refusal, Scene};
use crate::state::{AppSettings, AppState};

type Command<E> = fn(&mut Scene<'_>, E) -> Outcome<<E as Endpoint>::Response>;

/// A message that says this.
pub(super) fn text(words: &str) -> MsgBody {
    MsgElement::from(TextElem::new(words)).into()
}

/// When worlds begin.
pub(super) const START: i64 = 1_700_000_000;

pub(super) struct World {
    pub(super) state: AppState,
    pub(super) settings: AppSettings,
    pub(super) now: i64,
    pub(super) strict: bool,
    /// The ledger's keys, by command.
    pub(super) ledger: Vec<(&'static str, String)>,
}

/// Who calls.
pub(super) const ADMIN: &str = "administrator";

impl World {
    /// A strict world where these users are imported.
    pub(super) fn with_users<'a>(users: impl IntoIterator<Item = &'a str>) -> Self {
        let mut world = Self {
            state: AppState::default(),
            settings: AppSettings::default(),
            now: START,
            strict: true,
            ledger: Vec::new(),
        };
        for user in users {
            world.does(account_import, AccountImportRequest::new(user));
        }
        world
    }

    /// Carries out a command. An answer must be one that the spec describes, a refusal one that it lists.
    pub(super) fn call<E>(&mut self, command: Command<E>, request: E) -> Result<E::Response, i64>
    where
        E: Endpoint<Response: Serialize>,
    {
        let path = E::META.path;
        let asked = serde_json::to_value(&request).unwrap();
        let admins = [ADMIN.into()];
        let mut scene = Scene {
            state: &mut self.state,
            settings: &self.settings,
            app: 1_400_000_001,
            admins: &admins,
            caller: ADMIN,
            now: UnixTime::new(self.now),
            now_micros: self.now * 1_000_000,
            strict: self.strict,
            meta: E::META,
            keys: keys(E::META, &asked, ADMIN),
            commits: Commits::default(),
        };
        match command(&mut scene, request) {
            Ok(answer) => {
                let body = serde_json::to_value(&answer).unwrap();
                let violations = check::response(E::META, &body, Some(&asked));
                assert!(
                    violations.is_empty(),
                    "{path} answers {body}: {violations:?}"
                );
                let keys = match scene.commits {
                    Commits::Call if E::META.retry == Retry::Read => Vec::new(),
                    Commits::Call => vec![scene.keys.call.name],
                    Commits::Keys(keys) => keys,
                };
                self.ledger.extend(keys.into_iter().map(|key| (path, key)));
                Ok(answer)
            }
            Err(Refusal { code, info }) => {
                assert!(
                    E::META.errors.contains(&code),
                    "{path} does not list {code}"
                );
                assert!(!info.is_empty(), "{path} refuses with {code} and no word");
                Err(code)
            }
        }
    }

    /// The same for a request that goes by the rules of the spec first, as all do that come from outside.
    pub(super) fn send<E>(&mut self, command: Command<E>, request: E) -> Result<E::Response, i64>
    where
        E: Endpoint<Response: Serialize> + DeserializeOwned,
    {
        let mut body = serde_json::to_value(&request).unwrap();
        let groups = &self.state.groups;
        in_order(E::META, &mut body, self.strict, |id| {
            groups.get(id).map(|group| group.kind.clone())
        })
        .map_err(|refusal| refusal.code)?;
        self.call(command, serde_json::from_value(body).unwrap())
    }

    /// Carries out a command that must succeed and whose answer does not matter.
    pub(super) fn does<E>(&mut self, command: Command<E>, request: E)
    where
        E: Endpoint<Response: Serialize>,
    {
        let answer = self.call(command, request);
        assert!(answer.is_ok(), "{} was refused", E::META.path);
    }

    /// How often this command was committed under keys that begin like this.
    pub(super) fn commits(&self, path: &str, key: &str) -> usize {
        let entries = self.ledger.iter();
        entries
            .filter(|(of, name)| *of == path && name.starts_with(key))
            .count()
    }
}
