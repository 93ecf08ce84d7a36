// Written by `cargo xtask gen` from spec/errors/follow.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `follow` domain mean. Codes that this version does not know, and those
/// of other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FollowErrorCode {
    /// 30001: A request field is missing or wrong; the text beside the number says which.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    InvalidParameter,
    /// 30002: The SDKAppID does not fit.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    AppMismatch,
    /// 30003: A user was never imported.
    ///
    /// Class `not_found`, retry advice `after_fix`.
    UserNotFound,
    /// 30004: Only an administrator of the app may call this.
    ///
    /// Class `permission`, retry advice `after_fix`.
    AdminRequired,
    /// 30005: Following is not part of the plan, or is switched off in the console.
    ///
    /// Class `permission`, retry advice `after_fix`.
    FollowDisabled,
    /// 30006: The service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// 30007: The service took too long.
    ///
    /// Class `server_transient`, retry advice `again`.
    Timeout,
    /// 32100: The user follows as many others as allowed.
    ///
    /// Class `quota`, retry advice `never`.
    FollowsTooMany,
    /// 32101: The one to be followed has as many followers as allowed.
    ///
    /// Class `quota`, retry advice `never`.
    PeerHasTooManyFollowers,
    /// 32102: The user has as many mutual relations as allowed.
    ///
    /// Class `quota`, retry advice `never`.
    TooManyMutual,
    /// 32103: The one to be followed has as many mutual relations as allowed.
    ///
    /// Class `quota`, retry advice `never`.
    PeerHasTooManyMutual,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for FollowErrorCode {
    const DOMAIN: &'static DomainMeta = &FOLLOW_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            30001 => Self::InvalidParameter,
            30002 => Self::AppMismatch,
            30003 => Self::UserNotFound,
            30004 => Self::AdminRequired,
            30005 => Self::FollowDisabled,
            30006 => Self::InternalError,
            30007 => Self::Timeout,
            32100 => Self::FollowsTooMany,
            32101 => Self::PeerHasTooManyFollowers,
            32102 => Self::TooManyMutual,
            32103 => Self::PeerHasTooManyMutual,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::InvalidParameter => 30001,
            Self::AppMismatch => 30002,
            Self::UserNotFound => 30003,
            Self::AdminRequired => 30004,
            Self::FollowDisabled => 30005,
            Self::InternalError => 30006,
            Self::Timeout => 30007,
            Self::FollowsTooMany => 32100,
            Self::PeerHasTooManyFollowers => 32101,
            Self::TooManyMutual => 32102,
            Self::PeerHasTooManyMutual => 32103,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(FollowErrorCode, FOLLOW_DOMAIN);

pub(crate) static FOLLOW_DOMAIN: DomainMeta = DomainMeta {
    name: "follow",
    fallback: Some(&COMMON_DOMAIN),
    answers: Answers {
        bad_parameter: 30001,
        bad_json: 30001,
        too_many_items: 30001,
        group_type: 30001,
        bad: &[],
    },
    codes: &[
        CodeMeta {
            code: 30001,
            name: "invalid_parameter",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A request field is missing or wrong; the text beside the number says which.",
        },
        CodeMeta {
            code: 30002,
            name: "app_mismatch",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The SDKAppID does not fit.",
        },
        CodeMeta {
            code: 30003,
            name: "user_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A user was never imported.",
        },
        CodeMeta {
            code: 30004,
            name: "admin_required",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Only an administrator of the app may call this.",
        },
        CodeMeta {
            code: 30005,
            name: "follow_disabled",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Following is not part of the plan, or is switched off in the console.",
        },
        CodeMeta {
            code: 30006,
            name: "internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The service failed.",
        },
        CodeMeta {
            code: 30007,
            name: "timeout",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The service took too long.",
        },
        CodeMeta {
            code: 32100,
            name: "follows_too_many",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user follows as many others as allowed.",
        },
        CodeMeta {
            code: 32101,
            name: "peer_has_too_many_followers",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The one to be followed has as many followers as allowed.",
        },
        CodeMeta {
            code: 32102,
            name: "too_many_mutual",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user has as many mutual relations as allowed.",
        },
        CodeMeta {
            code: 32103,
            name: "peer_has_too_many_mutual",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The one to be followed has as many mutual relations as allowed.",
        },
    ],
};
