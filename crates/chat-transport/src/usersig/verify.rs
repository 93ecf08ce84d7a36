use std::error::Error;
use std::fmt;

use hmac::Mac as _;

use super::encoding::{Signed, from_base64, to_base64};
use super::{SdkAppId, Ticket, inspect};
use crate::SecretKey;

/// What a ticket must say to be accepted.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    app: SdkAppId,
    identifier: &'a str,
    at: u64,
    userbuf: Option<&'a [u8]>,
}

impl<'a> Expected<'a> {
    /// `at` is the Unix time in seconds for which the ticket must hold.
    #[must_use]
    pub const fn new(app: SdkAppId, identifier: &'a str, at: u64) -> Self {
        Self {
            app,
            identifier,
            at,
            userbuf: None,
        }
    }

    /// Demands exactly this userbuf. Without it, or with no bytes, a ticket that carries a userbuf is refused.
    #[must_use]
    pub const fn with_userbuf(mut self, userbuf: &'a [u8]) -> Self {
        self.userbuf = if userbuf.is_empty() {
            None
        } else {
            Some(userbuf)
        };
        self
    }
}

/// Why a ticket was refused. If several reasons apply, the first in this order is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyError {
    /// There is no text.
    Empty,
    /// The text is cut off, or is no base64, no zlib stream or no JSON of the right form.
    Malformed,
    /// It is for another application.
    AppMismatch,
    /// It is for another user.
    IdentifierMismatch,
    /// Its time is over.
    Expired,
    /// It carries a userbuf and none was expected, or the other way round.
    UserBufTypeMismatch,
    /// Its userbuf is another one.
    UserBufMismatch,
    /// It was signed with another key, or changed after signing.
    WrongKey,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the ticket is empty",
            Self::Malformed => "the ticket is damaged; check that it was copied whole",
            Self::AppMismatch => "the ticket is for another application",
            Self::IdentifierMismatch => "the ticket is for another user",
            Self::Expired => "the ticket has expired; sign a new one",
            Self::UserBufTypeMismatch => {
                "the ticket has a userbuf where none is expected, or lacks one"
            }
            Self::UserBufMismatch => "the ticket has another userbuf than expected",
            Self::WrongKey => "the ticket was not signed with this secret key",
        })
    }
}

impl Error for VerifyError {}

impl Ticket {
    /// Checks the ticket as [`verify`] does, once it has been read.
    ///
    /// # Errors
    ///
    /// See [`VerifyError`].
    pub fn check(&self, expected: &Expected<'_>, key: &SecretKey) -> Result<(), VerifyError> {
        if self.sdkappid != u64::from(expected.app.get()) {
            return Err(VerifyError::AppMismatch);
        }
        if self.identifier != expected.identifier {
            return Err(VerifyError::IdentifierMismatch);
        }
        if expected.at > self.expires_at() {
            return Err(VerifyError::Expired);
        }
        if self.userbuf.is_some() != expected.userbuf.is_some() {
            return Err(VerifyError::UserBufTypeMismatch);
        }
        if self.userbuf() != expected.userbuf {
            return Err(VerifyError::UserBufMismatch);
        }
        let userbuf = self.userbuf.as_deref().map(to_base64);
        let mac = Signed {
            identifier: &self.identifier,
            sdkappid: self.sdkappid,
            time: self.issued_at,
            expire: self.lifetime,
            userbuf: userbuf.as_deref(),
        }
        .mac(key)
        .ok_or(VerifyError::WrongKey)?;
        let signature = from_base64(&self.signature).ok_or(VerifyError::WrongKey)?;
        // Compares in constant time.
        mac.verify_slice(&signature)
            .map_err(|_| VerifyError::WrongKey)
    }
}

/// Reads a ticket and checks it against what is expected.
///
/// A ticket whose time of issue lies ahead is accepted, as the service's own verifier does.
///
/// # Errors
///
/// See [`VerifyError`]. Which number the service answers for a reason is for the caller to know.
pub fn verify(
    token: &str,
    expected: &Expected<'_>,
    key: &SecretKey,
) -> Result<Ticket, VerifyError> {
    let ticket = inspect(token)?;
    ticket.check(expected, key)?;
    Ok(ticket)
}
