// Written by `cargo xtask gen` from spec/errors/moderation.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `moderation` domain mean. Codes that this version does not know, and
/// those of other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationErrorCode {
    /// 2001: The review service failed; a later attempt may work.
    ///
    /// Class `server_transient`, retry advice `again`.
    TryLater,
    /// 2002: The review service does not know this command.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    CommandNotSupported,
    /// 2003: A request field is missing or wrong.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    InvalidParameter,
    /// 2004: Only an administrator of the app may call this.
    ///
    /// Class `permission`, retry advice `after_fix`.
    AdminRequired,
    /// 2015: Reviewing is not switched on for this app.
    ///
    /// Class `permission`, retry advice `after_fix`.
    ReviewDisabled,
    /// 2016: More than ten words in one call.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TooManyWords,
    /// 2100: The words could not be deleted.
    ///
    /// Class `server_transient`, retry advice `again`.
    WordsNotDeleted,
    /// 93000: The content has more than 8 KB.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ContentTooLarge,
    /// 93001: The review service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// 93005: Only texts and pictures can be reviewed several at a time.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    KindNotInBatch,
    /// 93006: Some of the contents were not reviewed within five seconds.
    ///
    /// Class `server_transient`, retry advice `again`.
    BatchTimeout,
    /// 93007: Two contents of a call have the same ContentId.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ContentIdRepeated,
    /// 93008: More than ten contents in one call.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TooManyContents,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for ModerationErrorCode {
    const DOMAIN: &'static DomainMeta = &MODERATION_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            2001 => Self::TryLater,
            2002 => Self::CommandNotSupported,
            2003 => Self::InvalidParameter,
            2004 => Self::AdminRequired,
            2015 => Self::ReviewDisabled,
            2016 => Self::TooManyWords,
            2100 => Self::WordsNotDeleted,
            93000 => Self::ContentTooLarge,
            93001 => Self::InternalError,
            93005 => Self::KindNotInBatch,
            93006 => Self::BatchTimeout,
            93007 => Self::ContentIdRepeated,
            93008 => Self::TooManyContents,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::TryLater => 2001,
            Self::CommandNotSupported => 2002,
            Self::InvalidParameter => 2003,
            Self::AdminRequired => 2004,
            Self::ReviewDisabled => 2015,
            Self::TooManyWords => 2016,
            Self::WordsNotDeleted => 2100,
            Self::ContentTooLarge => 93000,
            Self::InternalError => 93001,
            Self::KindNotInBatch => 93005,
            Self::BatchTimeout => 93006,
            Self::ContentIdRepeated => 93007,
            Self::TooManyContents => 93008,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(ModerationErrorCode, MODERATION_DOMAIN);

pub(crate) static MODERATION_DOMAIN: DomainMeta = DomainMeta {
    name: "moderation",
    fallback: Some(&COMMON_DOMAIN),
    answers: Answers {
        bad_parameter: 2003,
        bad_json: 2003,
        too_many_items: 2016,
        group_type: 2003,
        bad: &[],
    },
    codes: &[
        CodeMeta {
            code: 2001,
            name: "try_later",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The review service failed; a later attempt may work.",
        },
        CodeMeta {
            code: 2002,
            name: "command_not_supported",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The review service does not know this command.",
        },
        CodeMeta {
            code: 2003,
            name: "invalid_parameter",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A request field is missing or wrong.",
        },
        CodeMeta {
            code: 2004,
            name: "admin_required",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Only an administrator of the app may call this.",
        },
        CodeMeta {
            code: 2015,
            name: "review_disabled",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Reviewing is not switched on for this app.",
        },
        CodeMeta {
            code: 2016,
            name: "too_many_words",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "More than ten words in one call.",
        },
        CodeMeta {
            code: 2100,
            name: "words_not_deleted",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The words could not be deleted.",
        },
        CodeMeta {
            code: 93000,
            name: "content_too_large",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The content has more than 8 KB.",
        },
        CodeMeta {
            code: 93001,
            name: "internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The review service failed.",
        },
        CodeMeta {
            code: 93005,
            name: "kind_not_in_batch",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Only texts and pictures can be reviewed several at a time.",
        },
        CodeMeta {
            code: 93006,
            name: "batch_timeout",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "Some of the contents were not reviewed within five seconds.",
        },
        CodeMeta {
            code: 93007,
            name: "content_id_repeated",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Two contents of a call have the same ContentId.",
        },
        CodeMeta {
            code: 93008,
            name: "too_many_contents",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "More than ten contents in one call.",
        },
    ],
};
