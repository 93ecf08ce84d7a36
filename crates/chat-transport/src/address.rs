//! How the service writes its addresses.

/// How the service writes its addresses: what their paths begin with, and what the query of every call holds.
///
/// The transport names no parameter by itself; `chat-api` has the form of the real service.
///
/// ```
/// use chat_transport::{AddressForm, Parameter};
///
/// // https://…/v1/service/command?app=1400000000&caller=alice&ticket=…&format=json&nonce=1804289383
/// let form = AddressForm::new(
///     "v1",
///     [
///         ("app", Parameter::App),
///         ("caller", Parameter::Identifier),
///         ("ticket", Parameter::Signature),
///         ("nonce", Parameter::Random),
///         ("format", Parameter::Fixed("json")),
///     ],
/// );
/// # let _ = form;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressForm {
    pub(crate) prefix: &'static str,
    pub(crate) query: Vec<(&'static str, Parameter)>,
}

/// What a parameter of the query is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Parameter {
    /// The id of the application.
    App,
    /// The administrator who calls.
    Identifier,
    /// The administrator's signature.
    Signature,
    /// A number that is new for every attempt. It comes last, whatever its place.
    Random,
    /// It always has this value.
    Fixed(&'static str),
}

impl AddressForm {
    /// Addresses whose path is `prefix`, the service and the command, with these parameters by name.
    pub fn new(
        prefix: &'static str,
        query: impl IntoIterator<Item = (&'static str, Parameter)>,
    ) -> Self {
        Self {
            prefix,
            query: query.into_iter().collect(),
        }
    }

    /// The name of the parameter that is new for every attempt.
    pub(crate) fn random(&self) -> Option<&'static str> {
        self.query
            .iter()
            .find(|(_, parameter)| *parameter == Parameter::Random)
            .map(|(name, _)| *name)
    }
}

/// Whether this is the path of a command: a service and a command, joined by a slash, each of letters, digits and
/// `-._~`.
///
/// ```
/// use chat_transport::is_command;
///
/// assert!(is_command("service/command"));
/// assert!(!is_command("/v1/service/command") && !is_command("service/../command?a=b"));
/// ```
#[must_use]
pub fn is_command(path: &str) -> bool {
    path.split_once('/')
        .is_some_and(|(service, command)| is_plain(service) && is_plain(command))
}

/// A path segment that means itself wherever it is put.
fn is_plain(segment: &str) -> bool {
    !matches!(segment, "" | "." | "..")
        && segment
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}
