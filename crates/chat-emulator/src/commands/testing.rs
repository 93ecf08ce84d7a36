//! A small world for unit tests.

use chat_types::account::AccountImportRequest;
use chat_types::{Endpoint, UnixTime};

use crate::scene::{Outcome, Scene};
use crate::state::{AppSettings, AppState};

/// When worlds begin.
pub(super) const START: i64 = 1_700_000_000;

pub(super) struct World {
    pub(super) state: AppState,
    pub(super) settings: AppSettings,
    pub(super) now: i64,
    pub(super) strict: bool,
}

impl World {
    /// A strict world where these users are imported.
    pub(super) fn with_users<'a>(users: impl IntoIterator<Item = &'a str>) -> Self {
        let mut world = Self {
            state: AppState::new(1),
            settings: AppSettings::default(),
            now: START,
            strict: true,
        };
        for user in users {
            world.does(
                crate::commands::account::account_import,
                AccountImportRequest::new(user),
            );
        }
        world
    }

    /// Carries out a command. A refusal must be one that the spec lists for the command.
    pub(super) fn call<E: Endpoint>(
        &mut self,
        command: fn(&mut Scene<'_>, E) -> Outcome<E::Response>,
        request: E,
    ) -> Result<E::Response, i64> {
        let mut scene = Scene {
            state: &mut self.state,
            settings: &self.settings,
            app: 1_400_000_001,
            now: UnixTime::new(self.now),
            strict: self.strict,
        };
        command(&mut scene, request).map_err(|refusal| {
            let code = refusal.code;
            assert!(
                E::META.errors.contains(&code),
                "{} does not list {code}",
                E::META.path
            );
            assert!(!refusal.info.is_empty(), "{code} without a word");
            code
        })
    }

    /// Carries out a command that must succeed and whose answer does not matter.
    pub(super) fn does<E: Endpoint>(
        &mut self,
        command: fn(&mut Scene<'_>, E) -> Outcome<E::Response>,
        request: E,
    ) {
        assert!(
            self.call(command, request).is_ok(),
            "{} was refused",
            E::META.path
        );
    }
}
