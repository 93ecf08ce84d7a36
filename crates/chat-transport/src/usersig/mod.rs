//! UserSig, version 2: the ticket that proves to the service who is calling.
//!
//! A ticket names an application, a user and a span of time, and is signed with the application's secret key.
//! [`sign`] makes one, [`inspect`] reads one without believing it, [`verify`] checks one. A ticket may carry a
//! [`UserBuf`], which gives its user rights in one room.
//!
//! ```
//! use chat_transport::usersig::{self, Claims, Expected};
//! use chat_transport::{SdkAppId, SecretKey};
//!
//! let app = SdkAppId::new(1_400_000_000);
//! let key = SecretKey::new("not a real key");
//! let sig = usersig::sign(&key, &Claims::new(app, "alice", 1_700_000_000, 86_400))?;
//!
//! let ticket = usersig::inspect(sig.as_str())?;
//! assert_eq!(ticket.identifier(), "alice");
//! assert_eq!(ticket.expires_at(), 1_700_086_400);
//!
//! let noon = Expected::new(app, "alice", 1_700_040_000);
//! assert!(usersig::verify(sig.as_str(), &noon, &key).is_ok());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod encoding;
mod sign;
mod ticket;
mod userbuf;
mod verify;

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

pub use sign::{Claims, SignError, UserSig, sign};
pub use ticket::{Ticket, inspect};
pub use userbuf::{Privileges, UserBuf, UserBufError};
pub use verify::{Expected, VerifyError, verify};

/// Number of an application, given by the console.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SdkAppId(u32);

impl SdkAppId {
    /// Wraps the number.
    #[must_use]
    pub const fn new(id: u32) -> Self {
        Self(id)
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl From<u32> for SdkAppId {
    fn from(id: u32) -> Self {
        Self(id)
    }
}

impl FromStr for SdkAppId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl fmt::Display for SdkAppId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
