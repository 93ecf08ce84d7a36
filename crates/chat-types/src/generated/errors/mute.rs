// Written by `cargo xtask gen` from spec/errors/mute.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `mute` domain mean. Codes that this version does not know, and those of
/// other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MuteErrorCode {
    /// 130001: The body is not valid JSON.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    BodyNotJson,
    /// 130002: The request has no Get_Account.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    GetAccountMissing,
    /// 130003: Get_Account is not valid.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    GetAccountInvalid,
    /// 130004: The request has no Set_Account.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    SetAccountMissing,
    /// 130005: Set_Account is not valid.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    SetAccountInvalid,
    /// 130008: Neither of the two lengths of time is given.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    NothingToSet,
    /// 130014: The service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for MuteErrorCode {
    const DOMAIN: &'static DomainMeta = &MUTE_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            130001 => Self::BodyNotJson,
            130002 => Self::GetAccountMissing,
            130003 => Self::GetAccountInvalid,
            130004 => Self::SetAccountMissing,
            130005 => Self::SetAccountInvalid,
            130008 => Self::NothingToSet,
            130014 => Self::InternalError,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::BodyNotJson => 130001,
            Self::GetAccountMissing => 130002,
            Self::GetAccountInvalid => 130003,
            Self::SetAccountMissing => 130004,
            Self::SetAccountInvalid => 130005,
            Self::NothingToSet => 130008,
            Self::InternalError => 130014,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(MuteErrorCode, MUTE_DOMAIN);

pub(crate) static MUTE_DOMAIN: DomainMeta = DomainMeta {
    name: "mute",
    fallback: Some(&COMMON_DOMAIN),
    answers: Answers {
        bad_parameter: 130001,
        bad_json: 130001,
        too_many_items: 130001,
        group_type: 130001,
        bad: &[],
    },
    codes: &[
        CodeMeta {
            code: 130001,
            name: "body_not_json",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The body is not valid JSON.",
        },
        CodeMeta {
            code: 130002,
            name: "get_account_missing",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The request has no Get_Account.",
        },
        CodeMeta {
            code: 130003,
            name: "get_account_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Get_Account is not valid.",
        },
        CodeMeta {
            code: 130004,
            name: "set_account_missing",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The request has no Set_Account.",
        },
        CodeMeta {
            code: 130005,
            name: "set_account_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Set_Account is not valid.",
        },
        CodeMeta {
            code: 130008,
            name: "nothing_to_set",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Neither of the two lengths of time is given.",
        },
        CodeMeta {
            code: 130014,
            name: "internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The service failed.",
        },
    ],
};
