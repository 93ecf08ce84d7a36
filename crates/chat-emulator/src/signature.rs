//! Tickets: which number is answered to a bad one, and which have been found good already.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chat_transport::usersig::{self, Expected, VerifyError};
use chat_transport::{SdkAppId, SecretKey};
use chat_types::SERVICE;

/// The number that the service answers to a ticket (UserSig) which is refused for this reason.
///
/// None is documented for a userbuf where none belongs; that counts as a ticket that failed its check.
///
/// ```
/// use chat_transport::usersig::VerifyError;
///
/// assert_eq!(chat_emulator::signature_code(VerifyError::Expired), 70001);
/// ```
#[must_use]
pub fn signature_code(reason: VerifyError) -> i64 {
    let codes = &SERVICE.signature;
    match reason {
        VerifyError::Empty => codes.empty,
        VerifyError::AppMismatch => codes.sdkappid_mismatch,
        VerifyError::IdentifierMismatch => codes.identifier_mismatch,
        VerifyError::Expired => codes.expired,
        VerifyError::WrongKey => codes.wrong_key,
        _ => codes.malformed,
    }
}

/// Most tickets that are remembered. Clients keep theirs for hours, so a handful is in use at a time.
const MAX_TICKETS: usize = 256;

/// Tickets of one app that were verified before. Verifying is the dearest part of a small call.
pub(crate) struct Tickets(Mutex<HashMap<Box<str>, Proven>>);

struct Proven {
    identifier: Box<str>,
    expires_at: u64,
}

impl Tickets {
    pub(crate) fn new() -> Self {
        Self(Mutex::default())
    }

    /// Verifies a ticket, or remembers that it was verified and still holds.
    pub(crate) fn verify(
        &self,
        token: &str,
        app: SdkAppId,
        identifier: &str,
        now: u64,
        key: &SecretKey,
    ) -> Result<(), VerifyError> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known
            .get(token)
            .is_some_and(|proven| *proven.identifier == *identifier && now <= proven.expires_at)
        {
            return Ok(());
        }
        drop(known);

        let ticket = usersig::verify(token, &Expected::new(app, identifier, now), key)?;
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MAX_TICKETS {
            known.clear();
        }
        let proven = Proven {
            identifier: identifier.into(),
            expires_at: ticket.expires_at(),
        };
        known.insert(token.into(), proven);
        Ok(())
    }
}
