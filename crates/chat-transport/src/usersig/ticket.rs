use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;

use super::encoding::{from_base64, unpack};
use super::verify::VerifyError;

/// What stands in a ticket. Reading it proves nothing; see [`verify`](super::verify()).
#[derive(Clone, PartialEq, Eq)]
pub struct Ticket {
    pub(super) version: String,
    pub(super) identifier: String,
    pub(super) sdkappid: u64,
    pub(super) issued_at: u64,
    pub(super) lifetime: u64,
    pub(super) userbuf: Option<Vec<u8>>,
    pub(super) signature: String,
}

impl Ticket {
    /// Version of the format, `2.0` in everything that is in use.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The user.
    #[must_use]
    pub fn identifier(&self) -> &str {
        &self.identifier
    }

    /// The application. Wider than [`SdkAppId`](super::SdkAppId), since nobody has vouched for it.
    #[must_use]
    pub const fn sdkappid(&self) -> u64 {
        self.sdkappid
    }

    /// Unix time of issue, in seconds.
    #[must_use]
    pub const fn issued_at(&self) -> u64 {
        self.issued_at
    }

    /// How long the ticket holds, in seconds from [`issued_at`](Self::issued_at).
    #[must_use]
    pub const fn lifetime(&self) -> u64 {
        self.lifetime
    }

    /// The last Unix second in which the ticket holds.
    #[must_use]
    pub const fn expires_at(&self) -> u64 {
        self.issued_at.saturating_add(self.lifetime)
    }

    /// The bytes of the userbuf.
    #[must_use]
    pub fn userbuf(&self) -> Option<&[u8]> {
        self.userbuf.as_deref()
    }

    /// The signature in standard base64. Empty if the ticket has none. Not shown by `Debug`.
    #[must_use]
    pub fn signature(&self) -> &str {
        &self.signature
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ticket")
            .field("version", &self.version)
            .field("identifier", &self.identifier)
            .field("sdkappid", &self.sdkappid)
            .field("issued_at", &self.issued_at)
            .field("lifetime", &self.lifetime)
            .field("userbuf", &self.userbuf.is_some())
            .finish_non_exhaustive()
    }
}

/// Signers in the field leave out what is zero or empty, so every field may be missing.
#[derive(Deserialize)]
struct Wire<'a> {
    #[serde(rename = "TLS.ver", borrow, default)]
    version: Cow<'a, str>,
    #[serde(rename = "TLS.identifier", borrow, default)]
    identifier: Cow<'a, str>,
    #[serde(rename = "TLS.sdkappid", default)]
    sdkappid: u64,
    #[serde(rename = "TLS.time", default)]
    time: u64,
    #[serde(rename = "TLS.expire", default)]
    expire: u64,
    #[serde(rename = "TLS.userbuf", borrow, default)]
    userbuf: Cow<'a, str>,
    #[serde(rename = "TLS.sig", borrow, default)]
    sig: Cow<'a, str>,
}

/// Reads a ticket without checking its signature.
///
/// Any order of keys, any white space and any compression level is accepted, and plain base64 in place of the
/// ticket alphabet.
///
/// # Errors
///
/// [`VerifyError::Empty`] and [`VerifyError::Malformed`].
pub fn inspect(token: &str) -> Result<Ticket, VerifyError> {
    if token.is_empty() {
        return Err(VerifyError::Empty);
    }
    let json = unpack(token).ok_or(VerifyError::Malformed)?;
    // A list of values in the right order would do for serde.
    if !json.trim_ascii_start().starts_with(b"{") {
        return Err(VerifyError::Malformed);
    }
    let wire: Wire<'_> = serde_json::from_slice(&json).map_err(|_| VerifyError::Malformed)?;
    let userbuf = match wire.userbuf.as_ref() {
        "" => None,
        text => Some(from_base64(text).ok_or(VerifyError::Malformed)?),
    };
    Ok(Ticket {
        version: wire.version.into_owned(),
        identifier: wire.identifier.into_owned(),
        sdkappid: wire.sdkappid,
        issued_at: wire.time,
        lifetime: wire.expire,
        userbuf,
        signature: wire.sig.into_owned(),
    })
}
