// Written by `cargo xtask gen` from spec/errors/operation.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `operation` domain mean. Codes that this version does not know, and
/// those of other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationErrorCode {
    /// 1001: Message files: the URL of the request is wrong.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    RequestInvalid,
    /// 1002: Message files: a request field is missing or wrong, or the caller is no administrator.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ParameterInvalid,
    /// 1003: Message files: the service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    SystemError,
    /// 1004: The message file is not made yet, or nothing was said in that hour.
    ///
    /// Class `not_found`, retry advice `after_delay`.
    FileNotReady,
    /// 1005: The message file was deleted, after seven days.
    ///
    /// Class `not_found`, retry advice `never`.
    FileExpired,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for OperationErrorCode {
    const DOMAIN: &'static DomainMeta = &OPERATION_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            1001 => Self::RequestInvalid,
            1002 => Self::ParameterInvalid,
            1003 => Self::SystemError,
            1004 => Self::FileNotReady,
            1005 => Self::FileExpired,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::RequestInvalid => 1001,
            Self::ParameterInvalid => 1002,
            Self::SystemError => 1003,
            Self::FileNotReady => 1004,
            Self::FileExpired => 1005,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(OperationErrorCode, OPERATION_DOMAIN);

pub(crate) static OPERATION_DOMAIN: DomainMeta = DomainMeta {
    name: "operation",
    fallback: Some(&COMMON_DOMAIN),
    answers: Answers {
        bad_parameter: 1002,
        bad_json: 60003,
        too_many_items: 1002,
        group_type: 1002,
        bad: &[],
    },
    codes: &[
        CodeMeta {
            code: 1001,
            name: "request_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Message files: the URL of the request is wrong.",
        },
        CodeMeta {
            code: 1002,
            name: "parameter_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Message files: a request field is missing or wrong, or the caller is no administrator.",
        },
        CodeMeta {
            code: 1003,
            name: "system_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "Message files: the service failed.",
        },
        CodeMeta {
            code: 1004,
            name: "file_not_ready",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "The message file is not made yet, or nothing was said in that hour.",
        },
        CodeMeta {
            code: 1005,
            name: "file_expired",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The message file was deleted, after seven days.",
        },
    ],
};
