use std::fmt;
use std::num::{ParseIntError, TryFromIntError};
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! point_in_time {
    ($name:ident, $unit:literal, $from:ident, $as:ident) => {
        #[doc = concat!("A point in time in Unix ", $unit, ".")]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            #[doc = concat!("The point in time that many ", $unit, " after 1970 began (UTC).")]
            pub const fn new(value: i64) -> Self {
                Self(value)
            }

            #[doc = concat!("The number of ", $unit, " since 1970 began (UTC).")]
            pub const fn get(self) -> i64 {
                self.0
            }

            /// The same point in time as the standard library has it; `None` if it is out of range.
            pub fn system_time(self) -> Option<SystemTime> {
                let distance = Duration::$from(self.0.unsigned_abs());
                if self.0 < 0 {
                    UNIX_EPOCH.checked_sub(distance)
                } else {
                    UNIX_EPOCH.checked_add(distance)
                }
            }
        }

        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                Self(value)
            }
        }

        impl TryFrom<u64> for $name {
            type Error = TryFromIntError;

            /// Fails beyond what an `i64` holds.
            fn try_from(value: u64) -> Result<Self, TryFromIntError> {
                i64::try_from(value).map(Self)
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;

            #[doc = concat!("Reads a number of ", $unit, ".")]
            fn from_str(text: &str) -> Result<Self, ParseIntError> {
                text.parse().map(Self)
            }
        }

        impl From<$name> for i64 {
            fn from(time: $name) -> Self {
                time.0
            }
        }

        impl From<SystemTime> for $name {
            fn from(time: SystemTime) -> Self {
                let clip = |distance: Duration| i64::try_from(distance.$as()).unwrap_or(i64::MAX);
                match time.duration_since(UNIX_EPOCH) {
                    Ok(after) => Self(clip(after)),
                    Err(before) => Self(-clip(before.duration())),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

/// It travels as the number that it is.
macro_rules! as_number {
    ($($name:ident($number:ty)),*) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <$number>::deserialize(deserializer).map(Self)
            }
        }
    )*};
}

as_number!(UnixTime(i64), UnixTimeMs(i64), Seconds(u64));

point_in_time!(UnixTime, "seconds", from_secs, as_secs);
point_in_time!(UnixTimeMs, "milliseconds", from_millis, as_millis);

/// A length of time in whole seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(u64);

impl Seconds {
    /// That many seconds.
    pub const fn new(value: u64) -> Self {
        Self(value)
    }

    /// The number of seconds.
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl From<u64> for Seconds {
    fn from(value: u64) -> Self {
        Self(value)
    }
}

impl TryFrom<i64> for Seconds {
    type Error = TryFromIntError;

    /// Fails below 0.
    fn try_from(value: i64) -> Result<Self, TryFromIntError> {
        u64::try_from(value).map(Self)
    }
}

impl FromStr for Seconds {
    type Err = ParseIntError;

    /// Reads a number of seconds.
    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// Parts of a second are cut off.
impl From<Duration> for Seconds {
    fn from(value: Duration) -> Self {
        Self(value.as_secs())
    }
}

impl From<Seconds> for Duration {
    fn from(value: Seconds) -> Self {
        Self::from_secs(value.0)
    }
}

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::wire::either;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Times {
        #[serde(deserialize_with = "either::deserialize")]
        at: UnixTime,
        #[serde(deserialize_with = "either::option", default)]
        exactly: Option<UnixTimeMs>,
        #[serde(deserialize_with = "either::deserialize")]
        long: Seconds,
    }

    #[test]
    fn times_are_read_from_numbers_and_text() {
        let expected = Times {
            at: UnixTime::new(1_700_000_000),
            exactly: Some(UnixTimeMs::new(1_700_000_000_123)),
            long: Seconds::new(90),
        };
        for json in [
            r#"{"at": 1700000000, "exactly": 1700000000123, "long": 90}"#,
            r#"{"at": "1700000000", "exactly": "1700000000123", "long": "90"}"#,
        ] {
            assert_eq!(serde_json::from_str::<Times>(json).expect(json), expected);
        }
        for json in [
            r#"{"at": "soon", "long": 1}"#,
            r#"{"at": 18446744073709551615, "long": 1}"#,
            r#"{"at": 1, "long": -1}"#,
            r#"{"at": 1, "long": "-1"}"#,
        ] {
            assert!(serde_json::from_str::<Times>(json).is_err(), "{json}");
        }
    }
}
