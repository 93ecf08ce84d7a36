//! What a command sees, and how it refuses.

use chat_types::{ErrorCode, UnixTime};

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
    /// Whether what the documentation does not allow is refused.
    pub(crate) strict: bool,
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
