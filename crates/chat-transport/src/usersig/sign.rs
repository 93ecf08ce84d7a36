use std::error::Error;
use std::fmt;

use hmac::Mac as _;

use super::SdkAppId;
use super::encoding::{MAX_JSON, Signed, pack, push_decimal, to_base64};
use crate::SecretKey;

/// What a ticket says.
#[derive(Debug, Clone, Copy)]
pub struct Claims<'a> {
    app: SdkAppId,
    identifier: &'a str,
    issued_at: u64,
    lifetime: u64,
    userbuf: Option<&'a [u8]>,
}

impl<'a> Claims<'a> {
    /// `identifier` is the user, `issued_at` a Unix time in seconds, `lifetime` a number of seconds. The last
    /// second of the lifetime still counts.
    #[must_use]
    pub const fn new(app: SdkAppId, identifier: &'a str, issued_at: u64, lifetime: u64) -> Self {
        Self {
            app,
            identifier,
            issued_at,
            lifetime,
            userbuf: None,
        }
    }

    /// Adds a userbuf, usually the bytes of a [`UserBuf`](super::UserBuf). No bytes is the same as no userbuf.
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

/// A signed ticket. Whoever holds it can act as its user until it expires, so `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct UserSig(String);

impl UserSig {
    /// The ticket as it goes over the wire: letters, digits, `*`, `-` and `_`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same, without a copy.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Debug for UserSig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UserSig(hidden)")
    }
}

/// Why a ticket could not be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignError {
    /// The identifier is empty.
    EmptyIdentifier,
    /// The identifier has a control character. A line feed would let it pose as further signed lines.
    ControlCharacter,
    /// Identifier and userbuf together are longer than any verifier accepts.
    TooLong,
    /// The secret key is empty.
    EmptyKey,
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EmptyIdentifier => "cannot sign a ticket for an empty identifier; name a user",
            Self::ControlCharacter => {
                "cannot sign a ticket whose identifier has a control character; remove it"
            }
            Self::TooLong => {
                "cannot sign a ticket this long; shorten the identifier or the userbuf"
            }
            Self::EmptyKey => "cannot sign with an empty secret key; take the key from the console",
        })
    }
}

impl Error for SignError {}

/// Signs a ticket.
///
/// # Errors
///
/// The identifier is empty, has control characters or is unreasonably long, or the key is empty. How long an
/// identifier the service accepts is not checked here.
pub fn sign(key: &SecretKey, claims: &Claims<'_>) -> Result<UserSig, SignError> {
    if key.is_empty() {
        return Err(SignError::EmptyKey);
    }
    if claims.identifier.is_empty() {
        return Err(SignError::EmptyIdentifier);
    }
    if claims.identifier.chars().any(char::is_control) {
        return Err(SignError::ControlCharacter);
    }
    if claims.identifier.len() + claims.userbuf.map_or(0, <[u8]>::len) > MAX_JSON / 4 {
        return Err(SignError::TooLong);
    }

    let userbuf = claims.userbuf.map(to_base64);
    let mac = Signed {
        identifier: claims.identifier,
        sdkappid: u64::from(claims.app.get()),
        time: claims.issued_at,
        expire: claims.lifetime,
        userbuf: userbuf.as_deref(),
    }
    .mac(key)
    .ok_or(SignError::EmptyKey)?;
    let sig = to_base64(&mac.finalize().into_bytes());

    let mut json = String::with_capacity(192 + claims.identifier.len());
    json.push_str(r#"{"TLS.ver":"2.0","TLS.identifier":"#);
    push_json(&mut json, claims.identifier);
    json.push_str(r#","TLS.sdkappid":"#);
    push_decimal(&mut json, u64::from(claims.app.get()));
    json.push_str(r#","TLS.expire":"#);
    push_decimal(&mut json, claims.lifetime);
    json.push_str(r#","TLS.time":"#);
    push_decimal(&mut json, claims.issued_at);
    if let Some(userbuf) = &userbuf {
        json.push_str(r#","TLS.userbuf":""#);
        json.push_str(userbuf);
        json.push('"');
    }
    json.push_str(r#","TLS.sig":""#);
    json.push_str(&sig);
    json.push_str("\"}");

    pack(json.as_bytes()).map(UserSig).ok_or(SignError::TooLong)
}

/// Control characters were refused before, so only two characters need a backslash.
fn push_json(json: &mut String, text: &str) {
    json.push('"');
    let mut rest = text;
    while let Some((plain, from_special)) = rest
        .find(['"', '\\'])
        .and_then(|at| rest.split_at_checked(at))
    {
        json.push_str(plain);
        json.push('\\');
        let (special, after) = from_special.split_at(1);
        json.push_str(special);
        rest = after;
    }
    json.push_str(rest);
    json.push('"');
}
