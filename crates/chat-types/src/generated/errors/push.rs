// Written by `cargo xtask gen` from spec/errors/push.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `push` domain mean. Codes that this version does not know, and those of
/// other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushErrorCode {
    /// 90001: The body is not valid JSON, or a field has the wrong type.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    BodyInvalid,
    /// 90002: MsgBody is no list, or an element does not have the right form.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    MsgBodyInvalid,
    /// 90005: MsgRandom is missing or no number.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    MsgRandomInvalid,
    /// 90007: MsgBody is no list.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    MsgBodyNotList,
    /// 90009: Only an administrator of the app may call this.
    ///
    /// Class `permission`, retry advice `after_fix`.
    AdminRequired,
    /// 90010: The request does not have the form of a message.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    RequestInvalid,
    /// 90018: More accounts in one call than allowed.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TooManyAccounts,
    /// 90020: A tag has more than 50 bytes.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TagTooLong,
    /// 90022: A tag stands in TagsOr and in TagsAnd.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TagInBothLists,
    /// 90024: Less than a second after the push before.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    TooSoon,
    /// 90026: A message is kept for users who are offline for at most seven days.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    LifeTimeTooLong,
    /// 90030: An attribute is empty, or has more than 50 bytes.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    AttributeLengthInvalid,
    /// 90032: More than ten tags, in a condition or for one user.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TooManyTags,
    /// 90033: There is no such attribute, its name is given twice, or its kind of account cannot be changed
    /// any more.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    AttributeInvalid,
    /// 90034: As 90020, under a second number.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TagTooLongAlt,
    /// 90035: The attribute is for the other kind of account.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    AttributeAccountMismatch,
    /// 90039: A condition has tags and attributes; it may have one of the two.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TagsAndAttributes,
    /// 90040: A tag of a condition is empty.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TagEmpty,
    /// 90043: OfflinePushInfo does not have the right form.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    OfflinePushInfoInvalid,
    /// 90045: Pushing is not switched on for this app.
    ///
    /// Class `permission`, retry advice `after_fix`.
    PushDisabled,
    /// 90047: As many pushes today as allowed.
    ///
    /// Class `quota`, retry advice `after_delay`.
    DailyQuotaExceeded,
    /// 90048: The account does not exist.
    ///
    /// Class `not_found`, retry advice `after_fix`.
    AccountNotFound,
    /// 90049: There is no such push; only those of this service can be recalled.
    ///
    /// Class `not_found`, retry advice `never`.
    TaskNotFound,
    /// 90050: The push was recalled before.
    ///
    /// Class `already_exists`, retry advice `never`.
    AlreadyRecalled,
    /// 90051: Less than a second after the recall before.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    RecalledTooSoon,
    /// 90052: The push was started more than 24 hours ago.
    ///
    /// Class `permission`, retry advice `never`.
    RecallTooLate,
    /// 90053: OfflinePushInfo is missing, and the push has left nothing else that could be recalled.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    RecallWithoutNotification,
    /// 90056: A push to many is larger than 10 KB.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    RequestTooLarge,
    /// 90057: DataId has more than 64 bytes. For batches of messages the number is about their rate.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    DataIdTooLong,
    /// 90104: A parameter of a scheduled push is wrong.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ScheduleInvalid,
    /// 90107: The scheduled push cannot be deleted, mostly because it is being carried out.
    ///
    /// Class `permission`, retry advice `never`.
    ScheduleNotDeletable,
    /// 91000: The push service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for PushErrorCode {
    const DOMAIN: &'static DomainMeta = &PUSH_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            90001 => Self::BodyInvalid,
            90002 => Self::MsgBodyInvalid,
            90005 => Self::MsgRandomInvalid,
            90007 => Self::MsgBodyNotList,
            90009 => Self::AdminRequired,
            90010 => Self::RequestInvalid,
            90018 => Self::TooManyAccounts,
            90020 => Self::TagTooLong,
            90022 => Self::TagInBothLists,
            90024 => Self::TooSoon,
            90026 => Self::LifeTimeTooLong,
            90030 => Self::AttributeLengthInvalid,
            90032 => Self::TooManyTags,
            90033 => Self::AttributeInvalid,
            90034 => Self::TagTooLongAlt,
            90035 => Self::AttributeAccountMismatch,
            90039 => Self::TagsAndAttributes,
            90040 => Self::TagEmpty,
            90043 => Self::OfflinePushInfoInvalid,
            90045 => Self::PushDisabled,
            90047 => Self::DailyQuotaExceeded,
            90048 => Self::AccountNotFound,
            90049 => Self::TaskNotFound,
            90050 => Self::AlreadyRecalled,
            90051 => Self::RecalledTooSoon,
            90052 => Self::RecallTooLate,
            90053 => Self::RecallWithoutNotification,
            90056 => Self::RequestTooLarge,
            90057 => Self::DataIdTooLong,
            90104 => Self::ScheduleInvalid,
            90107 => Self::ScheduleNotDeletable,
            91000 => Self::InternalError,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::BodyInvalid => 90001,
            Self::MsgBodyInvalid => 90002,
            Self::MsgRandomInvalid => 90005,
            Self::MsgBodyNotList => 90007,
            Self::AdminRequired => 90009,
            Self::RequestInvalid => 90010,
            Self::TooManyAccounts => 90018,
            Self::TagTooLong => 90020,
            Self::TagInBothLists => 90022,
            Self::TooSoon => 90024,
            Self::LifeTimeTooLong => 90026,
            Self::AttributeLengthInvalid => 90030,
            Self::TooManyTags => 90032,
            Self::AttributeInvalid => 90033,
            Self::TagTooLongAlt => 90034,
            Self::AttributeAccountMismatch => 90035,
            Self::TagsAndAttributes => 90039,
            Self::TagEmpty => 90040,
            Self::OfflinePushInfoInvalid => 90043,
            Self::PushDisabled => 90045,
            Self::DailyQuotaExceeded => 90047,
            Self::AccountNotFound => 90048,
            Self::TaskNotFound => 90049,
            Self::AlreadyRecalled => 90050,
            Self::RecalledTooSoon => 90051,
            Self::RecallTooLate => 90052,
            Self::RecallWithoutNotification => 90053,
            Self::RequestTooLarge => 90056,
            Self::DataIdTooLong => 90057,
            Self::ScheduleInvalid => 90104,
            Self::ScheduleNotDeletable => 90107,
            Self::InternalError => 91000,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(PushErrorCode, PUSH_DOMAIN);

pub(crate) static PUSH_DOMAIN: DomainMeta = DomainMeta {
    name: "push",
    fallback: Some(&COMMON_DOMAIN),
    answers: Answers {
        bad_parameter: 90001,
        bad_json: 90001,
        too_many_items: 90018,
        group_type: 90001,
        bad: &[
            ("MsgBody", 90002),
            ("PushTag", 90020),
            ("PushAttrName", 90030),
            ("PushAttrValue", 90030),
            ("OfflinePushInfo", 90043),
            ("disjoint_tags", 90022),
            ("not_before_begin", 90104),
            ("tags_to_add", 90032),
        ],
    },
    codes: &[
        CodeMeta {
            code: 90001,
            name: "body_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The body is not valid JSON, or a field has the wrong type.",
        },
        CodeMeta {
            code: 90002,
            name: "msg_body_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "MsgBody is no list, or an element does not have the right form.",
        },
        CodeMeta {
            code: 90005,
            name: "msg_random_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "MsgRandom is missing or no number.",
        },
        CodeMeta {
            code: 90007,
            name: "msg_body_not_list",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "MsgBody is no list.",
        },
        CodeMeta {
            code: 90009,
            name: "admin_required",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Only an administrator of the app may call this.",
        },
        CodeMeta {
            code: 90010,
            name: "request_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The request does not have the form of a message.",
        },
        CodeMeta {
            code: 90018,
            name: "too_many_accounts",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "More accounts in one call than allowed.",
        },
        CodeMeta {
            code: 90020,
            name: "tag_too_long",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A tag has more than 50 bytes.",
        },
        CodeMeta {
            code: 90022,
            name: "tag_in_both_lists",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A tag stands in TagsOr and in TagsAnd.",
        },
        CodeMeta {
            code: 90024,
            name: "too_soon",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Less than a second after the push before.",
        },
        CodeMeta {
            code: 90026,
            name: "life_time_too_long",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A message is kept for users who are offline for at most seven days.",
        },
        CodeMeta {
            code: 90030,
            name: "attribute_length_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "An attribute is empty, or has more than 50 bytes.",
        },
        CodeMeta {
            code: 90032,
            name: "too_many_tags",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "More than ten tags, in a condition or for one user.",
        },
        CodeMeta {
            code: 90033,
            name: "attribute_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "There is no such attribute, its name is given twice, or its kind of account cannot be changed any more.",
        },
        CodeMeta {
            code: 90034,
            name: "tag_too_long_alt",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "As 90020, under a second number.",
        },
        CodeMeta {
            code: 90035,
            name: "attribute_account_mismatch",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The attribute is for the other kind of account.",
        },
        CodeMeta {
            code: 90039,
            name: "tags_and_attributes",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A condition has tags and attributes; it may have one of the two.",
        },
        CodeMeta {
            code: 90040,
            name: "tag_empty",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A tag of a condition is empty.",
        },
        CodeMeta {
            code: 90043,
            name: "offline_push_info_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "OfflinePushInfo does not have the right form.",
        },
        CodeMeta {
            code: 90045,
            name: "push_disabled",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Pushing is not switched on for this app.",
        },
        CodeMeta {
            code: 90047,
            name: "daily_quota_exceeded",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "As many pushes today as allowed.",
        },
        CodeMeta {
            code: 90048,
            name: "account_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The account does not exist.",
        },
        CodeMeta {
            code: 90049,
            name: "task_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "There is no such push; only those of this service can be recalled.",
        },
        CodeMeta {
            code: 90050,
            name: "already_recalled",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The push was recalled before.",
        },
        CodeMeta {
            code: 90051,
            name: "recalled_too_soon",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Less than a second after the recall before.",
        },
        CodeMeta {
            code: 90052,
            name: "recall_too_late",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The push was started more than 24 hours ago.",
        },
        CodeMeta {
            code: 90053,
            name: "recall_without_notification",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "OfflinePushInfo is missing, and the push has left nothing else that could be recalled.",
        },
        CodeMeta {
            code: 90056,
            name: "request_too_large",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A push to many is larger than 10 KB.",
        },
        CodeMeta {
            code: 90057,
            name: "data_id_too_long",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "DataId has more than 64 bytes. For batches of messages the number is about their rate.",
        },
        CodeMeta {
            code: 90104,
            name: "schedule_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A parameter of a scheduled push is wrong.",
        },
        CodeMeta {
            code: 90107,
            name: "schedule_not_deletable",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The scheduled push cannot be deleted, mostly because it is being carried out.",
        },
        CodeMeta {
            code: 91000,
            name: "internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The push service failed.",
        },
    ],
};
