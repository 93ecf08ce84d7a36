//! What a command sees, and how it refuses.

use std::time::Duration;

use chat_types::{EndpointMeta, ErrorCode, UnixTime};
use serde_json::Value;

use crate::state::{AppSettings, AppState};

/// What a command sees: what the app remembers, and the circumstances of the call.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    /// What the app remembers.
    pub(crate) state: &'a mut AppState,
    /// What the app may do.
    pub(crate) settings: &'a AppSettings,
    /// SDKAppID of the app.
    pub(crate) app: u32,
    /// When the call came in.
    pub(crate) now: UnixTime,
    /// The same, in microseconds.
    pub(crate) now_micros: i64,
    /// Whether what the documentation does not allow is refused.
    pub(crate) strict: bool,
    /// The command.
    pub(crate) meta: &'static EndpointMeta,
    /// What the service tells repeats of the call by, or else the ids in the request; nothing for a read.
    pub(crate) key: String,
    /// What the ledger gets if the call is carried out.
    pub(crate) commits: Commits,
}

/// What the ledger gets of a call that is carried out.
#[derive(Debug, Default)]
pub(crate) enum Commits {
    /// One commit under the key of the call, or none if the command only reads. What holds unless a command says
    /// otherwise.
    #[default]
    Call,
    /// These: for commands that change several things that are counted apart, or nothing this time.
    Keys(Vec<String>),
}

/// For commands whose repeats the service drops, and for those that do several things in one call.
#[cfg_attr(
    not(test),
    expect(
        dead_code,
        reason = "for the commands that send, none of which is modelled yet"
    )
)]
impl Scene<'_> {
    /// One more commit, under this key, in place of the one that the call would be.
    pub(crate) fn committed(&mut self, key: impl Into<String>) {
        match &mut self.commits {
            Commits::Keys(keys) => keys.push(key.into()),
            call @ Commits::Call => *call = Commits::Keys(vec![key.into()]),
        }
    }

    /// What was remembered of an earlier call of this command under this key, if a repeat is dropped now. The call
    /// then commits nothing by itself.
    pub(crate) fn earlier(&mut self, key: &str) -> Option<Value> {
        let repeats = &self.state.repeats;
        let memo = repeats.find(self.meta.path, key, self.now_micros)?.clone();
        if matches!(self.commits, Commits::Call) {
            self.commits = Commits::Keys(Vec::new());
        }
        Some(memo)
    }

    /// Remembers that this command was carried out under this key, so that repeats within the window are dropped. A
    /// command without a window remembers for ever. The memo is what a repeat is answered from.
    pub(crate) fn remember(&mut self, key: &str, window: Option<Duration>, memo: Value) {
        let (operation, now) = (self.meta.path, self.now_micros);
        let repeats = &mut self.state.repeats;
        repeats.remember(operation, key, window, now, memo);
    }
}

/// A refusal of the whole call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// `ErrorCode` of the answer.
    pub(crate) code: i64,
    /// `ErrorInfo` of the answer.
    pub(crate) info: String,
}

impl Refusal {
    /// A refusal with a code of the command's own domain.
    pub(crate) fn new(code: impl ErrorCode, info: impl Into<String>) -> Self {
        Self {
            code: code.code(),
            info: info.into(),
        }
    }
}

/// What a command comes to.
pub(crate) type Outcome<R> = Result<R, Refusal>;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// A scene of a command at this second, in this state, and what the ledger would get.
    fn at<T>(
        state: &mut AppState,
        second: i64,
        act: impl FnOnce(&mut Scene<'_>) -> T,
    ) -> (T, Option<Vec<String>>) {
        let settings = AppSettings::default();
        let mut scene = Scene {
            state,
            settings: &settings,
            app: 1,
            now: UnixTime::new(second),
            now_micros: second * 1_000_000,
            strict: true,
            meta: chat_types::endpoint("im_open_login_svc/account_import").unwrap(),
            key: String::new(),
            commits: Commits::default(),
        };
        let result = act(&mut scene);
        let keys = match scene.commits {
            Commits::Call => None,
            Commits::Keys(keys) => Some(keys),
        };
        (result, keys)
    }

    #[test]
    fn a_repeat_commits_nothing_and_gets_what_was_remembered() {
        let mut state = AppState::new(1);
        let window = Some(Duration::from_secs(300));
        let first = at(&mut state, 1000, |scene| {
            let earlier = scene.earlier("Random=7");
            scene.remember("Random=7", window, json!(42));
            earlier
        });
        assert_eq!(first, (None, None));
        let repeat = at(&mut state, 1299, |scene| scene.earlier("Random=7"));
        assert_eq!(repeat, (Some(json!(42)), Some(vec![])));
        let late = at(&mut state, 1300, |scene| scene.earlier("Random=7"));
        assert_eq!(late, (None, None));
    }

    #[test]
    fn a_call_can_commit_several_things() {
        let mut state = AppState::new(1);
        let ((), keys) = at(&mut state, 0, |scene| {
            scene.remember("a", None, json!(null));
            scene.committed("b");
            assert!(
                scene.earlier("a").is_some(),
                "one receiver of several has it already"
            );
            scene.committed("c");
        });
        assert_eq!(keys, Some(vec!["b".to_owned(), "c".to_owned()]));
    }
}
