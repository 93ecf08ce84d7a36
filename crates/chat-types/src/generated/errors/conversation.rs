// Written by `cargo xtask gen` from spec/errors/conversation.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `conversation` domain mean. Codes that this version does not know, and
/// those of other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationErrorCode {
    /// 50001: The user was never imported.
    ///
    /// Class `not_found`, retry advice `after_fix`.
    UserNotFound,
    /// 50002: A request field is missing or wrong; the text beside the number says which.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    InvalidParameter,
    /// 50003: Only an administrator of the app may call this.
    ///
    /// Class `permission`, retry advice `after_fix`.
    AdminRequired,
    /// 50004: The service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// 50005: The service took too long.
    ///
    /// Class `server_transient`, retry advice `again`.
    Timeout,
    /// 51006: No conversation to mark, or more than 100 in one call.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    WrongNumberOfConversations,
    /// 51007: A group could not be looked up: it was dissolved, the user has left it, or the service
    /// failed.
    ///
    /// Class `other`, retry advice `after_delay`.
    GroupCheckFailed,
    /// 51008: A conversation group has 1000 conversations, or the user has marks on 1000.
    ///
    /// Class `quota`, retry advice `never`.
    TooManyConversations,
    /// 51009: The user has no conversation group of this name.
    ///
    /// Class `not_found`, retry advice `never`.
    ConversationGroupNotFound,
    /// 51010: The user has 20 conversation groups.
    ///
    /// Class `quota`, retry advice `never`.
    TooManyConversationGroups,
    /// 51011: The name of a conversation group has more than 32 bytes.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ConversationGroupNameTooLong,
    /// 51012: The user has pinned as many conversations as allowed, which is 50.
    ///
    /// Class `quota`, retry advice `never`.
    TooManyPinned,
    /// 51013: The plan includes neither conversation groups nor standard marks.
    ///
    /// Class `quota`, retry advice `after_fix`.
    PlanTooSmall,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for ConversationErrorCode {
    const DOMAIN: &'static DomainMeta = &CONVERSATION_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            50001 => Self::UserNotFound,
            50002 => Self::InvalidParameter,
            50003 => Self::AdminRequired,
            50004 => Self::InternalError,
            50005 => Self::Timeout,
            51006 => Self::WrongNumberOfConversations,
            51007 => Self::GroupCheckFailed,
            51008 => Self::TooManyConversations,
            51009 => Self::ConversationGroupNotFound,
            51010 => Self::TooManyConversationGroups,
            51011 => Self::ConversationGroupNameTooLong,
            51012 => Self::TooManyPinned,
            51013 => Self::PlanTooSmall,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::UserNotFound => 50001,
            Self::InvalidParameter => 50002,
            Self::AdminRequired => 50003,
            Self::InternalError => 50004,
            Self::Timeout => 50005,
            Self::WrongNumberOfConversations => 51006,
            Self::GroupCheckFailed => 51007,
            Self::TooManyConversations => 51008,
            Self::ConversationGroupNotFound => 51009,
            Self::TooManyConversationGroups => 51010,
            Self::ConversationGroupNameTooLong => 51011,
            Self::TooManyPinned => 51012,
            Self::PlanTooSmall => 51013,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(ConversationErrorCode, CONVERSATION_DOMAIN);

pub(crate) static CONVERSATION_DOMAIN: DomainMeta = DomainMeta {
    name: "conversation",
    fallback: Some(&COMMON_DOMAIN),
    answers: Answers {
        bad_parameter: 50002,
        bad_json: 50002,
        too_many_items: 50002,
        group_type: 50002,
        bad: &[],
    },
    codes: &[
        CodeMeta {
            code: 50001,
            name: "user_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The user was never imported.",
        },
        CodeMeta {
            code: 50002,
            name: "invalid_parameter",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A request field is missing or wrong; the text beside the number says which.",
        },
        CodeMeta {
            code: 50003,
            name: "admin_required",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Only an administrator of the app may call this.",
        },
        CodeMeta {
            code: 50004,
            name: "internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The service failed.",
        },
        CodeMeta {
            code: 50005,
            name: "timeout",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The service took too long.",
        },
        CodeMeta {
            code: 51006,
            name: "wrong_number_of_conversations",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "No conversation to mark, or more than 100 in one call.",
        },
        CodeMeta {
            code: 51007,
            name: "group_check_failed",
            class: ErrorClass::Other,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "A group could not be looked up: it was dissolved, the user has left it, or the service failed.",
        },
        CodeMeta {
            code: 51008,
            name: "too_many_conversations",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "A conversation group has 1000 conversations, or the user has marks on 1000.",
        },
        CodeMeta {
            code: 51009,
            name: "conversation_group_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user has no conversation group of this name.",
        },
        CodeMeta {
            code: 51010,
            name: "too_many_conversation_groups",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user has 20 conversation groups.",
        },
        CodeMeta {
            code: 51011,
            name: "conversation_group_name_too_long",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The name of a conversation group has more than 32 bytes.",
        },
        CodeMeta {
            code: 51012,
            name: "too_many_pinned",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user has pinned as many conversations as allowed, which is 50.",
        },
        CodeMeta {
            code: 51013,
            name: "plan_too_small",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The plan includes neither conversation groups nor standard marks.",
        },
    ],
};
