// Written by `cargo xtask gen` from spec/errors/figures.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `figures` domain mean. Codes that this version does not know, and those
/// of other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FiguresErrorCode {
    /// 130001: The body is not valid JSON.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    BodyNotJson,
    /// 130009: The database could not be opened.
    ///
    /// Class `server_transient`, retry advice `again`.
    DatabaseOpenFailed,
    /// 130010: The database did not answer.
    ///
    /// Class `server_transient`, retry advice `again`.
    DatabaseNotReached,
    /// 130011: The database could not be asked.
    ///
    /// Class `server_transient`, retry advice `again`.
    DatabaseQueryFailed,
    /// 130012: What the database answered could not be read.
    ///
    /// Class `server_transient`, retry advice `again`.
    DatabaseAnswerUnreadable,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for FiguresErrorCode {
    const DOMAIN: &'static DomainMeta = &FIGURES_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            130001 => Self::BodyNotJson,
            130009 => Self::DatabaseOpenFailed,
            130010 => Self::DatabaseNotReached,
            130011 => Self::DatabaseQueryFailed,
            130012 => Self::DatabaseAnswerUnreadable,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::BodyNotJson => 130001,
            Self::DatabaseOpenFailed => 130009,
            Self::DatabaseNotReached => 130010,
            Self::DatabaseQueryFailed => 130011,
            Self::DatabaseAnswerUnreadable => 130012,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(FiguresErrorCode, FIGURES_DOMAIN);

pub(crate) static FIGURES_DOMAIN: DomainMeta = DomainMeta {
    name: "figures",
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
            code: 130009,
            name: "database_open_failed",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The database could not be opened.",
        },
        CodeMeta {
            code: 130010,
            name: "database_not_reached",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The database did not answer.",
        },
        CodeMeta {
            code: 130011,
            name: "database_query_failed",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The database could not be asked.",
        },
        CodeMeta {
            code: 130012,
            name: "database_answer_unreadable",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "What the database answered could not be read.",
        },
    ],
};
