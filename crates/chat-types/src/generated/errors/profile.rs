// Written by `cargo xtask gen` from spec/errors/profile.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `profile` domain mean. Codes that this version does not know, and those
/// of other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileErrorCode {
    /// 40001: A request field is missing or wrong; the text beside the number says which.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    InvalidParameter,
    /// 40002: The request names nobody whose profile is to be read.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    AccountMissing,
    /// 40003: A user was never imported.
    ///
    /// Class `not_found`, retry advice `after_fix`.
    UserNotFound,
    /// 40004: Only an administrator of the app may call this.
    ///
    /// Class `permission`, retry advice `after_fix`.
    AdminRequired,
    /// 40005: A field contains words that are not allowed. Tables up to 2023 only; newer ones have 80001.
    ///
    /// Class `content_rejected`, retry advice `never`.
    TextBlocked,
    /// 40006: The profile service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// 40007: A field may not be read; the console sets this for fields of the app.
    ///
    /// Class `permission`, retry advice `after_fix`.
    FieldNotReadable,
    /// 40008: A field may not be written; the console sets this for fields of the app.
    ///
    /// Class `permission`, retry advice `after_fix`.
    FieldNotWritable,
    /// 40009: There is no such field. One of the app has to be set up in the console first.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TagNotFound,
    /// 40601: A value is longer than 500 bytes.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ValueTooLong,
    /// 40605: A standard field does not take this value.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ValueInvalid,
    /// 40610: A value has the wrong JSON type for its field.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ValueTypeMismatch,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for ProfileErrorCode {
    const DOMAIN: &'static DomainMeta = &PROFILE_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            40001 => Self::InvalidParameter,
            40002 => Self::AccountMissing,
            40003 => Self::UserNotFound,
            40004 => Self::AdminRequired,
            40005 => Self::TextBlocked,
            40006 => Self::InternalError,
            40007 => Self::FieldNotReadable,
            40008 => Self::FieldNotWritable,
            40009 => Self::TagNotFound,
            40601 => Self::ValueTooLong,
            40605 => Self::ValueInvalid,
            40610 => Self::ValueTypeMismatch,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::InvalidParameter => 40001,
            Self::AccountMissing => 40002,
            Self::UserNotFound => 40003,
            Self::AdminRequired => 40004,
            Self::TextBlocked => 40005,
            Self::InternalError => 40006,
            Self::FieldNotReadable => 40007,
            Self::FieldNotWritable => 40008,
            Self::TagNotFound => 40009,
            Self::ValueTooLong => 40601,
            Self::ValueInvalid => 40605,
            Self::ValueTypeMismatch => 40610,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(ProfileErrorCode, PROFILE_DOMAIN);

pub(crate) static PROFILE_DOMAIN: DomainMeta = DomainMeta {
    name: "profile",
    fallback: Some(&COMMON_DOMAIN),
    answers: Answers {
        bad_parameter: 40001,
        bad_json: 40001,
        too_many_items: 40001,
        group_type: 40001,
        bad: &[
            ("ProfileTag", 40009),
            ("Gender", 40605),
            ("FriendAllowType", 40605),
            ("AdminForbidType", 40605),
        ],
    },
    codes: &[
        CodeMeta {
            code: 40001,
            name: "invalid_parameter",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A request field is missing or wrong; the text beside the number says which.",
        },
        CodeMeta {
            code: 40002,
            name: "account_missing",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The request names nobody whose profile is to be read.",
        },
        CodeMeta {
            code: 40003,
            name: "user_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A user was never imported.",
        },
        CodeMeta {
            code: 40004,
            name: "admin_required",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Only an administrator of the app may call this.",
        },
        CodeMeta {
            code: 40005,
            name: "text_blocked",
            class: ErrorClass::ContentRejected,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "A field contains words that are not allowed. Tables up to 2023 only; newer ones have 80001.",
        },
        CodeMeta {
            code: 40006,
            name: "internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The profile service failed.",
        },
        CodeMeta {
            code: 40007,
            name: "field_not_readable",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A field may not be read; the console sets this for fields of the app.",
        },
        CodeMeta {
            code: 40008,
            name: "field_not_writable",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A field may not be written; the console sets this for fields of the app.",
        },
        CodeMeta {
            code: 40009,
            name: "tag_not_found",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "There is no such field. One of the app has to be set up in the console first.",
        },
        CodeMeta {
            code: 40601,
            name: "value_too_long",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A value is longer than 500 bytes.",
        },
        CodeMeta {
            code: 40605,
            name: "value_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A standard field does not take this value.",
        },
        CodeMeta {
            code: 40610,
            name: "value_type_mismatch",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A value has the wrong JSON type for its field.",
        },
    ],
};
