// Written by `cargo xtask gen` from spec/errors/message_extension.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `message_extension` domain mean. Codes that this version does not know,
/// and those of other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageExtensionErrorCode {
    /// 10002: The service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// 10004: A request field is missing or wrong; the text beside the number says which.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    InvalidParameter,
    /// 10008: The plan does not include message extensions.
    ///
    /// Class `permission`, retry advice `after_fix`.
    NotInPlan,
    /// 23001: Somebody else changed the pair in between. Read its newest version and try again.
    ///
    /// Class `server_transient`, retry advice `after_delay`.
    Conflict,
    /// 23002: The message was not sent with support for extensions.
    ///
    /// Class `permission`, retry advice `never`.
    NotSupported,
    /// 23003: The pairs of one message were changed more than 200 times in a minute.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    RateExceeded,
    /// 23004: The message does not exist.
    ///
    /// Class `not_found`, retry advice `never`.
    MessageNotFound,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for MessageExtensionErrorCode {
    const DOMAIN: &'static DomainMeta = &MESSAGE_EXTENSION_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            10002 => Self::InternalError,
            10004 => Self::InvalidParameter,
            10008 => Self::NotInPlan,
            23001 => Self::Conflict,
            23002 => Self::NotSupported,
            23003 => Self::RateExceeded,
            23004 => Self::MessageNotFound,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::InternalError => 10002,
            Self::InvalidParameter => 10004,
            Self::NotInPlan => 10008,
            Self::Conflict => 23001,
            Self::NotSupported => 23002,
            Self::RateExceeded => 23003,
            Self::MessageNotFound => 23004,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(MessageExtensionErrorCode, MESSAGE_EXTENSION_DOMAIN);

pub(crate) static MESSAGE_EXTENSION_DOMAIN: DomainMeta = DomainMeta {
    name: "message_extension",
    fallback: Some(&COMMON_DOMAIN),
    answers: Answers {
        bad_parameter: 10004,
        bad_json: 10004,
        too_many_items: 10004,
        group_type: 10004,
        bad: &[],
    },
    codes: &[
        CodeMeta {
            code: 10002,
            name: "internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The service failed.",
        },
        CodeMeta {
            code: 10004,
            name: "invalid_parameter",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A request field is missing or wrong; the text beside the number says which.",
        },
        CodeMeta {
            code: 10008,
            name: "not_in_plan",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The plan does not include message extensions.",
        },
        CodeMeta {
            code: 23001,
            name: "conflict",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Somebody else changed the pair in between. Read its newest version and try again.",
        },
        CodeMeta {
            code: 23002,
            name: "not_supported",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The message was not sent with support for extensions.",
        },
        CodeMeta {
            code: 23003,
            name: "rate_exceeded",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "The pairs of one message were changed more than 200 times in a minute.",
        },
        CodeMeta {
            code: 23004,
            name: "message_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The message does not exist.",
        },
    ],
};
