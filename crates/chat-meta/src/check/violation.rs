//! What is wrong with a piece of JSON.

use std::fmt;

/// One thing that is wrong with a request or an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Where: wire names and indexes, such as `MemberList[3].Member_Account`; empty for the body.
    pub path: String,
    /// Which rule was broken.
    pub rule: Rule,
    /// What is wrong, in words: the path, what was found and what is allowed. It never repeats text
    /// that could be part of a message, only ids, keys and words of enums, and those shortened.
    pub message: String,
    /// What the service answers to it.
    pub code: i64,
}

/// As its [`message`](Violation::message).
impl fmt::Display for Violation {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// The rule that a [`Violation`] broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// The body is a JSON object.
    Json,
    /// The field is there.
    Required,
    /// The value has the type of the field.
    Type,
    /// A number is not too small.
    Min,
    /// A number is not too large.
    Max,
    /// A value has not too many UTF-8 bytes.
    MaxBytes,
    /// A list has enough items.
    MinItems,
    /// A list has not too many items.
    MaxItems,
    /// The value is one of those that are taken.
    Allowed,
    /// An id starts as ids of its kind do.
    Prefix,
    /// A text has its named format.
    Format,
    /// The field is there because others are as they are.
    RequiredWhen,
    /// The field is absent because others are as they are.
    OnlyWhen,
    /// The command works on groups of this type.
    GroupType,
    /// A named check holds.
    Check,
}

impl Rule {
    /// The rule by the key of the spec that states it.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Required => "required",
            Self::Type => "type",
            Self::Min => "min",
            Self::Max => "max",
            Self::MaxBytes => "max_bytes",
            Self::MinItems => "min_items",
            Self::MaxItems => "max_items",
            Self::Allowed => "allowed",
            Self::Prefix => "prefix",
            Self::Format => "format",
            Self::RequiredWhen => "required_when",
            Self::OnlyWhen => "only_when",
            Self::GroupType => "group_type",
            Self::Check => "check",
        }
    }

    /// Which comes first when several rules are broken.
    #[inline]
    pub(super) const fn rank(self) -> u8 {
        match self {
            Self::Json => 0,
            Self::Required => 1,
            Self::Type => 2,
            Self::Min
            | Self::Max
            | Self::MaxBytes
            | Self::MinItems
            | Self::MaxItems
            | Self::Allowed
            | Self::Prefix
            | Self::Format => 3,
            Self::RequiredWhen | Self::OnlyWhen => 4,
            Self::GroupType => 5,
            Self::Check => 6,
        }
    }
}

impl fmt::Display for Rule {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
