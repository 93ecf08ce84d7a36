// Written by `cargo xtask gen` from spec/errors/robot.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `robot` domain mean. Codes that this version does not know, and those of
/// other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RobotErrorCode {
    /// 10002: The service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// 10004: A request field is missing or wrong; the text beside the number says which.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    InvalidParameter,
    /// 10008: The caller is no administrator, or the app has as many robots as it may have, which is 20.
    ///
    /// Class `permission`, retry advice `after_fix`.
    RequestRejected,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for RobotErrorCode {
    const DOMAIN: &'static DomainMeta = &ROBOT_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            10002 => Self::InternalError,
            10004 => Self::InvalidParameter,
            10008 => Self::RequestRejected,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::InternalError => 10002,
            Self::InvalidParameter => 10004,
            Self::RequestRejected => 10008,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(RobotErrorCode, ROBOT_DOMAIN);

pub(crate) static ROBOT_DOMAIN: DomainMeta = DomainMeta {
    name: "robot",
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
            name: "request_rejected",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The caller is no administrator, or the app has as many robots as it may have, which is 20.",
        },
    ],
};
