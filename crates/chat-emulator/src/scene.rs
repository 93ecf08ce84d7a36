//! What a command sees, and how it refuses.

use chat_types::{EndpointMeta, ErrorCode, UnixTime, UserId};

use crate::book::{CallKeys, Key};
use crate::state::{AppSettings, AppState, Memo};

/// What a command sees: what the app remembers, and the circumstances of the call.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    /// What the app remembers.
    pub(crate) state: &'a mut AppState,
    /// What the app may do.
    pub(crate) settings: &'a AppSettings,
    /// SDKAppID of the app.
    pub(crate) app: u32,
    /// Who administers the app. They are accounts although nobody imported them.
    pub(crate) admins: &'a [Box<str>],
    /// Which of them calls.
    pub(crate) caller: &'a str,
    /// When the call came in.
    pub(crate) now: UnixTime,
    /// The same, in microseconds.
    pub(crate) now_micros: i64,
    /// Whether what the documentation does not allow is refused.
    pub(crate) strict: bool,
    /// The command.
    pub(crate) meta: &'static EndpointMeta,
    /// What the call is known by; nothing for a read.
    pub(crate) keys: CallKeys,
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

impl Scene<'_> {
    /// Whether there is such an account.
    pub(crate) fn is_account(&self, user: &UserId) -> bool {
        self.state.knows(user) || self.admins.iter().any(|admin| **admin == *user.as_str())
    }

    /// Nothing is committed but what [`committed`](Self::committed) says.
    pub(crate) fn commits_apart(&mut self) {
        if matches!(self.commits, Commits::Call) {
            self.commits = Commits::Keys(Vec::new());
        }
    }

    /// One more commit, under this key, in place of the one that the call would be.
    pub(crate) fn committed(&mut self, key: impl Into<String>) {
        match &mut self.commits {
            Commits::Keys(keys) => keys.push(key.into()),
            call @ Commits::Call => *call = Commits::Keys(vec![key.into()]),
        }
    }

    /// What was remembered of an earlier call of this command under this key, if a repeat is dropped now. The call
    /// then commits nothing by itself.
    pub(crate) fn earlier(&mut self, key: &Key) -> Option<Memo> {
        let repeats = &self.state.repeats;
        let memo = *repeats.find(self.meta.path, key.repeat?, self.now_micros)?;
        self.commits_apart();
        Some(memo)
    }

    /// The same for the call as a whole.
    pub(crate) fn earlier_call(&mut self) -> Option<Memo> {
        let key = self.keys.call.clone();
        self.earlier(&key)
    }

    /// Remembers that this command was carried out under this key, so that repeats within the window are dropped. The
    /// memo is what a repeat is answered from.
    pub(crate) fn remember(&mut self, key: &Key, memo: Memo) {
        if let Some(id) = key.repeat {
            let (operation, window, now) = (self.meta.path, self.keys.window, self.now_micros);
            let repeats = &mut self.state.repeats;
            repeats.remember(operation, id, window, now, memo);
        }
    }

    /// The same for the call as a whole.
    pub(crate) fn remember_call(&mut self, memo: Memo) {
        let key = self.keys.call.clone();
        self.remember(&key, memo);
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
    use std::time::Duration;

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
            admins: &[],
            caller: "",
            now: UnixTime::new(second),
            now_micros: second * 1_000_000,
            strict: true,
            meta: chat_types::endpoint("im_open_login_svc/account_import").unwrap(),
            keys: CallKeys {
                window: Some(Duration::from_secs(300)),
                ..CallKeys::default()
            },
            commits: Commits::default(),
        };
        let result = act(&mut scene);
        let keys = match scene.commits {
            Commits::Call => None,
            Commits::Keys(keys) => Some(keys),
        };
        (result, keys)
    }

    fn key(number: u64) -> Key {
        Key {
            name: String::new(),
            repeat: Some([number, 0]),
        }
    }

    fn memo(seq: u32) -> Memo {
        Memo {
            seq,
            ..Memo::default()
        }
    }

    #[test]
    fn a_repeat_commits_nothing_and_gets_what_was_remembered() {
        let mut state = AppState::default();
        let first = at(&mut state, 1000, |scene| {
            let earlier = scene.earlier(&key(7));
            scene.remember(&key(7), memo(42));
            earlier
        });
        assert_eq!(first, (None, None));
        let repeat = at(&mut state, 1299, |scene| scene.earlier(&key(7)));
        assert_eq!(repeat, (Some(memo(42)), Some(vec![])));
        let late = at(&mut state, 1300, |scene| scene.earlier(&key(7)));
        assert_eq!(late, (None, None));
    }

    #[test]
    fn what_cannot_be_known_again_is_never_taken_for_a_repeat() {
        let mut state = AppState::default();
        let twice = at(&mut state, 1000, |scene| {
            let key = Key::default();
            scene.remember(&key, memo(1));
            scene.earlier(&key)
        });
        assert_eq!(twice, (None, None));
    }

    #[test]
    fn a_call_can_commit_several_things() {
        let mut state = AppState::default();
        let ((), keys) = at(&mut state, 0, |scene| {
            scene.remember(&key(1), memo(1));
            scene.committed("b");
            assert!(
                scene.earlier(&key(1)).is_some(),
                "one item of several is there already"
            );
            scene.committed("c");
        });
        assert_eq!(keys, Some(vec!["b".to_owned(), "c".to_owned()]));
    }
}
