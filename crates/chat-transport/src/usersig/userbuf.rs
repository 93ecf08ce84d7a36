use std::error::Error;
use std::fmt;
use std::ops::BitOr;

use super::SdkAppId;

/// What the holder of a room ticket may do, as a set of bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Privileges(u32);

impl Privileges {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// Create the room.
    pub const CREATE_ROOM: Self = Self(1);
    /// Enter the room.
    pub const ENTER_ROOM: Self = Self(1 << 1);
    /// Send sound.
    pub const SEND_AUDIO: Self = Self(1 << 2);
    /// Receive sound.
    pub const RECEIVE_AUDIO: Self = Self(1 << 3);
    /// Send the camera's picture.
    pub const SEND_VIDEO: Self = Self(1 << 4);
    /// Receive pictures.
    pub const RECEIVE_VIDEO: Self = Self(1 << 5);
    /// Send a second picture, such as a shared screen.
    pub const SEND_SUB_STREAM: Self = Self(1 << 6);
    /// Receive second pictures.
    pub const RECEIVE_SUB_STREAM: Self = Self(1 << 7);
    /// All of the above.
    pub const ALL: Self = Self(0xff);
    /// Enter, hear and see.
    pub const WATCH: Self =
        Self(Self::ENTER_ROOM.0 | Self::RECEIVE_AUDIO.0 | Self::RECEIVE_VIDEO.0);

    /// From bits, known ones or not.
    #[must_use]
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// The bits.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }
}

impl BitOr for Privileges {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// A userbuf in the form that makes a ticket a `privateMapKey`: rights in one room until a moment.
///
/// Only ASCII is accepted in names, because the official signers write other characters in three different ways.
///
/// ```
/// use chat_transport::SdkAppId;
/// use chat_transport::usersig::{Privileges, UserBuf};
///
/// let app = SdkAppId::new(1_400_000_000);
/// let buf = UserBuf::numeric_room(app, "alice", 10_000, 1_700_000_300, Privileges::WATCH)?;
/// assert_eq!(buf.as_bytes().len(), 23 + "alice".len());
/// # Ok::<(), chat_transport::usersig::UserBufError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserBuf(Vec<u8>);

impl UserBuf {
    /// For a room with a number. `expires_at` is a Unix time in seconds, not a lifetime.
    ///
    /// # Errors
    ///
    /// See [`UserBufError`].
    pub fn numeric_room(
        app: SdkAppId,
        account: &str,
        room: u32,
        expires_at: u64,
        privileges: Privileges,
    ) -> Result<Self, UserBufError> {
        Self::head(0, app, account, room, expires_at, privileges).map(Self)
    }

    /// For a room with a name. `expires_at` is a Unix time in seconds, not a lifetime.
    ///
    /// # Errors
    ///
    /// See [`UserBufError`].
    pub fn string_room(
        app: SdkAppId,
        account: &str,
        room: &str,
        expires_at: u64,
        privileges: Privileges,
    ) -> Result<Self, UserBufError> {
        if room.is_empty() {
            return Err(UserBufError::EmptyRoom);
        }
        let length = name_length(room)?;
        let mut bytes = Self::head(1, app, account, 0, expires_at, privileges)?;
        bytes.extend(length.to_be_bytes());
        bytes.extend(room.bytes());
        Ok(Self(bytes))
    }

    fn head(
        version: u8,
        app: SdkAppId,
        account: &str,
        room: u32,
        expires_at: u64,
        privileges: Privileges,
    ) -> Result<Vec<u8>, UserBufError> {
        /// The only kind of account there is.
        const ACCOUNT_TYPE: u32 = 0;

        let expires_at = u32::try_from(expires_at).map_err(|_| UserBufError::ExpiryTooLate)?;
        let mut bytes = vec![version];
        bytes.extend(name_length(account)?.to_be_bytes());
        bytes.extend(account.bytes());
        for number in [app.get(), room, expires_at, privileges.bits(), ACCOUNT_TYPE] {
            bytes.extend(number.to_be_bytes());
        }
        Ok(bytes)
    }

    /// The bytes, for [`Claims::with_userbuf`](super::Claims::with_userbuf).
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

fn name_length(name: &str) -> Result<u16, UserBufError> {
    if !name.is_ascii() {
        return Err(UserBufError::NotAscii);
    }
    u16::try_from(name.len()).map_err(|_| UserBufError::TooLong)
}

/// Why a [`UserBuf`] could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserBufError {
    /// Account or room name has a character outside ASCII.
    NotAscii,
    /// Account or room name is longer than 65535 bytes.
    TooLong,
    /// The room name is empty, which the official signers read in two ways.
    EmptyRoom,
    /// The expiry does not fit into 32 bits.
    ExpiryTooLate,
}

impl fmt::Display for UserBufError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAscii => "account and room name of a userbuf must be ASCII",
            Self::TooLong => "account or room name of a userbuf is longer than 65535 bytes",
            Self::EmptyRoom => "the room name of a userbuf is empty; use a room number instead",
            Self::ExpiryTooLate => "the expiry of a userbuf must be a Unix time below 2^32 seconds",
        })
    }
}

impl Error for UserBufError {}
