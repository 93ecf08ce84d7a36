use std::fmt;

use zeroize::Zeroizing;

/// The secret key of an application, as the console shows it.
///
/// The text is used as it stands, byte for byte; although it looks like hexadecimal digits it is not decoded. The
/// memory is wiped on drop, and `Debug` shows nothing of it.
///
/// ```
/// let key = chat_transport::SecretKey::new("5bd2850fff3ecb11");
/// assert_eq!(format!("{key:?}"), "SecretKey(hidden)");
/// ```
#[derive(Clone)]
pub struct SecretKey(Zeroizing<Vec<u8>>);

impl SecretKey {
    /// Takes the key over. A `String` is moved, so that no second copy stays behind.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self(Zeroizing::new(key.into().into_bytes()))
    }

    /// Whether the key has no characters at all, which no application has.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(hidden)")
    }
}
