// Written by `cargo xtask gen` from spec/errors/account.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `account` domain mean. Codes that this version does not know, and those
/// of other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountErrorCode {
    /// 30006: Clearing the user's relations failed inside the service.
    ///
    /// Class `server_transient`, retry advice `again`.
    RelationCleanupFailed,
    /// 30007: Clearing the user's relations took too long.
    ///
    /// Class `server_transient`, retry advice `again`.
    RelationCleanupTimeout,
    /// 30008: Another call wrote to the same relations at that moment. Use one call for many users, or one
    /// call after the other.
    ///
    /// Class `server_transient`, retry advice `after_delay`.
    RelationWriteConflict,
    /// 40003: The user was never imported, says the profile service.
    ///
    /// Class `not_found`, retry advice `after_fix`.
    ProfileUserNotFound,
    /// 40005: Nickname or picture contain words that are not allowed. Tables up to 2023 only.
    ///
    /// Class `content_rejected`, retry advice `never`.
    ProfileTextBlocked,
    /// 40006: Writing or clearing the user's profile failed inside the service.
    ///
    /// Class `server_transient`, retry advice `again`.
    ProfileInternalError,
    /// 40601: A profile value is longer than 500 bytes.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ProfileValueTooLong,
    /// 70206: The list has too many items, or none. Older tables only.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ItemCountInvalid,
    /// 70346: In no table; somebody met it with a bad signature on account_import.
    ///
    /// Class `auth`, retry advice `after_fix`.
    SignatureRejected,
    /// 70398: The plan allows no more accounts; a trial app may have 100.
    ///
    /// Class `quota`, retry advice `after_fix`.
    TooManyAccounts,
    /// 70399: The name belonged to an account deleted less than three months ago. Trial plans do not have
    /// this rule.
    ///
    /// Class `permission`, retry advice `never`.
    DeletedRecently,
    /// 70402: A required field is missing, or a field does not have the right form.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    InvalidParameter,
    /// 70403: Only an administrator of the app may call this.
    ///
    /// Class `permission`, retry advice `after_fix`.
    AdminRequired,
    /// 70404: The client library is too old.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ClientTooOld,
    /// 70500: The account service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// 71000: This app may not delete accounts. Paid plans have to allow it in the console first; older
    /// tables allow it to trial apps only.
    ///
    /// Class `permission`, retry advice `after_fix`.
    DeletionNotAllowed,
    /// 72001: Reading the online status is switched off in the console.
    ///
    /// Class `permission`, retry advice `after_fix`.
    UserStatusDisabled,
    /// 72010: One user logs in and out, or changes settings, too often.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    UserTooActive,
    /// 72011: Quiet mode over all conversations is switched off in the console.
    ///
    /// Class `permission`, retry advice `after_fix`.
    GlobalQuietModeDisabled,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for AccountErrorCode {
    const DOMAIN: &'static DomainMeta = &ACCOUNT_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            30006 => Self::RelationCleanupFailed,
            30007 => Self::RelationCleanupTimeout,
            30008 => Self::RelationWriteConflict,
            40003 => Self::ProfileUserNotFound,
            40005 => Self::ProfileTextBlocked,
            40006 => Self::ProfileInternalError,
            40601 => Self::ProfileValueTooLong,
            70206 => Self::ItemCountInvalid,
            70346 => Self::SignatureRejected,
            70398 => Self::TooManyAccounts,
            70399 => Self::DeletedRecently,
            70402 => Self::InvalidParameter,
            70403 => Self::AdminRequired,
            70404 => Self::ClientTooOld,
            70500 => Self::InternalError,
            71000 => Self::DeletionNotAllowed,
            72001 => Self::UserStatusDisabled,
            72010 => Self::UserTooActive,
            72011 => Self::GlobalQuietModeDisabled,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::RelationCleanupFailed => 30006,
            Self::RelationCleanupTimeout => 30007,
            Self::RelationWriteConflict => 30008,
            Self::ProfileUserNotFound => 40003,
            Self::ProfileTextBlocked => 40005,
            Self::ProfileInternalError => 40006,
            Self::ProfileValueTooLong => 40601,
            Self::ItemCountInvalid => 70206,
            Self::SignatureRejected => 70346,
            Self::TooManyAccounts => 70398,
            Self::DeletedRecently => 70399,
            Self::InvalidParameter => 70402,
            Self::AdminRequired => 70403,
            Self::ClientTooOld => 70404,
            Self::InternalError => 70500,
            Self::DeletionNotAllowed => 71000,
            Self::UserStatusDisabled => 72001,
            Self::UserTooActive => 72010,
            Self::GlobalQuietModeDisabled => 72011,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(AccountErrorCode, ACCOUNT_DOMAIN);

pub(crate) static ACCOUNT_DOMAIN: DomainMeta = DomainMeta {
    name: "account",
    fallback: Some(&COMMON_DOMAIN),
    answers: Answers {
        bad_parameter: 70402,
        bad_json: 60003,
        too_many_items: 70402,
        group_type: 70402,
        bad: &[],
    },
    codes: &[
        CodeMeta {
            code: 30006,
            name: "relation_cleanup_failed",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "Clearing the user's relations failed inside the service.",
        },
        CodeMeta {
            code: 30007,
            name: "relation_cleanup_timeout",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "Clearing the user's relations took too long.",
        },
        CodeMeta {
            code: 30008,
            name: "relation_write_conflict",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Another call wrote to the same relations at that moment. Use one call for many users, or one call after the other.",
        },
        CodeMeta {
            code: 40003,
            name: "profile_user_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The user was never imported, says the profile service.",
        },
        CodeMeta {
            code: 40005,
            name: "profile_text_blocked",
            class: ErrorClass::ContentRejected,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "Nickname or picture contain words that are not allowed. Tables up to 2023 only.",
        },
        CodeMeta {
            code: 40006,
            name: "profile_internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "Writing or clearing the user's profile failed inside the service.",
        },
        CodeMeta {
            code: 40601,
            name: "profile_value_too_long",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A profile value is longer than 500 bytes.",
        },
        CodeMeta {
            code: 70206,
            name: "item_count_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The list has too many items, or none. Older tables only.",
        },
        CodeMeta {
            code: 70346,
            name: "signature_rejected",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "In no table; somebody met it with a bad signature on account_import.",
        },
        CodeMeta {
            code: 70398,
            name: "too_many_accounts",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The plan allows no more accounts; a trial app may have 100.",
        },
        CodeMeta {
            code: 70399,
            name: "deleted_recently",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The name belonged to an account deleted less than three months ago. Trial plans do not have this rule.",
        },
        CodeMeta {
            code: 70402,
            name: "invalid_parameter",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A required field is missing, or a field does not have the right form.",
        },
        CodeMeta {
            code: 70403,
            name: "admin_required",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Only an administrator of the app may call this.",
        },
        CodeMeta {
            code: 70404,
            name: "client_too_old",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The client library is too old.",
        },
        CodeMeta {
            code: 70500,
            name: "internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The account service failed.",
        },
        CodeMeta {
            code: 71000,
            name: "deletion_not_allowed",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "This app may not delete accounts. Paid plans have to allow it in the console first; older tables allow it to trial apps only.",
        },
        CodeMeta {
            code: 72001,
            name: "user_status_disabled",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Reading the online status is switched off in the console.",
        },
        CodeMeta {
            code: 72010,
            name: "user_too_active",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "One user logs in and out, or changes settings, too often.",
        },
        CodeMeta {
            code: 72011,
            name: "global_quiet_mode_disabled",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Quiet mode over all conversations is switched off in the console.",
        },
    ],
};
