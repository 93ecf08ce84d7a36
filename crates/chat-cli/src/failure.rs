//! Why a command could not do what it was asked for, and the exit code that says so.

use std::fmt::Display;
use std::process::ExitCode;

use serde_json::{Map, Value};

/// What kind of failure it is; each kind has an exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// What was given is not valid, or the service refused it, or a gateway or an emulator turned it away.
    Refused,
    /// The command itself was not used as it should be.
    Usage,
    /// The service answered a success that does not have the form of one.
    Misfit,
    /// The service could not be reached, or what it did is not known.
    Unreached,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Usage => "usage",
            Self::Misfit => "misfit",
            Self::Unreached => "unreached",
        }
    }
}

/// A failure that ends the command.
#[derive(Debug)]
pub(crate) struct Failure {
    kind: Kind,
    message: String,
    details: Map<String, Value>,
}

impl Failure {
    pub(crate) fn new(kind: Kind, message: impl Display) -> Self {
        Self {
            kind,
            message: message.to_string(),
            details: Map::new(),
        }
    }

    pub(crate) fn refused(message: impl Display) -> Self {
        Self::new(Kind::Refused, message)
    }

    pub(crate) fn usage(message: impl Display) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// Adds a detail that is shown with `--json` only.
    pub(crate) fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.details.insert(key.to_owned(), value.into());
        self
    }

    /// Adds a line to the words.
    pub(crate) fn note(mut self, line: &str) -> Self {
        self.message.push_str(&format!("\n  {line}"));
        self
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self.kind {
            Kind::Refused | Kind::Misfit => 1,
            Kind::Usage => 2,
            Kind::Unreached => 3,
        })
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut error = self.details.clone();
        error.insert("kind".to_owned(), self.kind.as_str().into());
        error.insert("message".to_owned(), self.message.as_str().into());
        Value::Object(Map::from_iter([("error".to_owned(), error.into())]))
    }
}
