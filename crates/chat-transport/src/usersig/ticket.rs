use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

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
#[derive(Default)]
struct Wire {
    version: Option<String>,
    identifier: Option<String>,
    sdkappid: Option<u64>,
    time: Option<u64>,
    expire: Option<u64>,
    userbuf: Option<String>,
    sig: Option<String>,
}

impl<'de> Deserialize<'de> for Wire {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(WireVisitor)
    }
}

struct WireVisitor;

impl<'de> Visitor<'de> for WireVisitor {
    type Value = Wire;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the fields of a ticket")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Wire, A::Error> {
        let mut wire = Wire::default();
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "TLS.ver" => once(&mut wire.version, &mut map)?,
                "TLS.identifier" => once(&mut wire.identifier, &mut map)?,
                "TLS.sdkappid" => once(&mut wire.sdkappid, &mut map)?,
                "TLS.time" => once(&mut wire.time, &mut map)?,
                "TLS.expire" => once(&mut wire.expire, &mut map)?,
                "TLS.userbuf" => once(&mut wire.userbuf, &mut map)?,
                "TLS.sig" => once(&mut wire.sig, &mut map)?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(wire)
    }
}

/// Of two values, nobody knows which one another reader takes.
fn once<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    place: &mut Option<T>,
    map: &mut A,
) -> Result<(), A::Error> {
    if place.is_some() {
        return Err(A::Error::custom("a field comes twice"));
    }
    *place = Some(map.next_value()?);
    Ok(())
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
    let wire: Wire = serde_json::from_slice(&json).map_err(|_| VerifyError::Malformed)?;
    let userbuf = match wire.userbuf.as_deref() {
        None | Some("") => None,
        Some(text) => Some(from_base64(text).ok_or(VerifyError::Malformed)?),
    };
    Ok(Ticket {
        version: wire.version.unwrap_or_default(),
        identifier: wire.identifier.unwrap_or_default(),
        sdkappid: wire.sdkappid.unwrap_or_default(),
        issued_at: wire.time.unwrap_or_default(),
        lifetime: wire.expire.unwrap_or_default(),
        userbuf,
        signature: wire.sig.unwrap_or_default(),
    })
}
