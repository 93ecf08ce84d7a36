// Written by `cargo xtask gen` from spec/errors/common.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

/// What the error codes of the `common` domain mean. Codes that this version does not know, and those
/// of other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonErrorCode {
    /// 60002: The HTTP request could not be read; look at the URL.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    BadHttp,
    /// 60003: The body is not valid JSON.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    BadJson,
    /// 60004: The gateway did not accept identifier and signature. Newer text advises to try again later.
    ///
    /// Class `auth`, retry advice `after_fix`.
    AccountCheckFailed,
    /// 60005: As 60004, under a second number.
    ///
    /// Class `auth`, retry advice `after_fix`.
    AccountCheckFailedAlt,
    /// 60006: The SDKAppID is not valid. Newer tables say 60026 or 70020 instead.
    ///
    /// Class `auth`, retry advice `after_fix`.
    AppIdInvalid,
    /// 60007: This command was called more often than allowed. Slow down, or raise its limit in the console
    /// on plans that can.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    CommandRateExceeded,
    /// 60008: The service behind the gateway took longer than its three seconds; a badly formed HTTP
    /// request gets the same number.
    ///
    /// Class `server_transient`, retry advice `again`.
    BackendTimeout,
    /// 60009: No such service or command; both are case-sensitive.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    UnknownCommand,
    /// 60010: The identifier in the URL is no administrator of the app.
    ///
    /// Class `permission`, retry advice `after_fix`.
    AppAdminRequired,
    /// 60011: The app as a whole sends too many requests.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    AppRateExceeded,
    /// 60012: The URL has no sdkappid.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    AppIdMissing,
    /// 60013: The gateway could not read what the service behind it answered.
    ///
    /// Class `other`, retry advice `never`.
    BackendAnswerUnreadable,
    /// 60014: Checking the account took too long.
    ///
    /// Class `server_transient`, retry advice `again`.
    AccountCheckTimeout,
    /// 60015: A user id in the body is not a JSON string.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    UserIdNotText,
    /// 60016: The app is disabled; only the vendor can change that.
    ///
    /// Class `permission`, retry advice `never`.
    AppDisabled,
    /// 60017: This request is disabled for the app; only the vendor can change that.
    ///
    /// Class `permission`, retry advice `never`.
    RequestDisabled,
    /// 60018: Too many requests; wait a little.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    TooManyRequests,
    /// 60019: As 60018, under a second number that newer tables leave out.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    TooManyRequestsAlt,
    /// 60020: No plan in force: never bought, expired, unpaid, or bought minutes ago.
    ///
    /// Class `quota`, retry advice `after_fix`.
    PlanUnavailable,
    /// 60021: Calls from this network address are not allowed.
    ///
    /// Class `permission`, retry advice `after_fix`.
    SourceAddressRejected,
    /// 60025: A parameter of the URL is missing or wrong.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    UrlParameterInvalid,
    /// 60026: The host belongs to another region than the app.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    WrongRegion,
    /// 60027: The app was created for another product and may not use this.
    ///
    /// Class `permission`, retry advice `after_fix`.
    ProductNotAllowed,
    /// 60028: A trial app has used up its calls for 24 hours.
    ///
    /// Class `quota`, retry advice `after_delay`.
    TrialDailyQuotaExceeded,
    /// 70001: The signature has expired. A new one helps.
    ///
    /// Class `auth`, retry advice `after_fix`.
    SignatureExpired,
    /// 70002: The signature is empty.
    ///
    /// Class `auth`, retry advice `after_fix`.
    SignatureEmpty,
    /// 70003: The signature cannot be unpacked; often it was cut off.
    ///
    /// Class `auth`, retry advice `after_fix`.
    SignatureMalformed,
    /// 70005: The signature did not pass, without a reason. Older tables only.
    ///
    /// Class `auth`, retry advice `after_fix`.
    SignatureRejectedAlt,
    /// 70009: The signature was made with another key, mostly that of another app.
    ///
    /// Class `auth`, retry advice `after_fix`.
    SignatureWrongKey,
    /// 70013: The signature was made for another user than the identifier in the URL.
    ///
    /// Class `auth`, retry advice `after_fix`.
    SignatureUserMismatch,
    /// 70014: The signature was made for another app than the sdkappid in the URL.
    ///
    /// Class `auth`, retry advice `after_fix`.
    SignatureAppMismatch,
    /// 70016: This region has no key for the app; the host may be that of another region.
    ///
    /// Class `auth`, retry advice `after_fix`.
    AppKeyNotFound,
    /// 70020: This region does not know the app; the host may be that of another region.
    ///
    /// Class `auth`, retry advice `after_fix`.
    AppNotFound,
    /// 70050: Too many bad signatures in a row. Wait a minute, with a better signature.
    ///
    /// Class `auth`, retry advice `after_delay`.
    SignatureFailuresThrottled,
    /// 70051: The account is on the vendor's block list.
    ///
    /// Class `permission`, retry advice `never`.
    UserBlocklisted,
    /// 70052: The signature was made invalid, for example by signing the user out. Older tables only.
    ///
    /// Class `auth`, retry advice `after_fix`.
    SignatureRevoked,
    /// 70107: The account was never imported, or was deleted.
    ///
    /// Class `not_found`, retry advice `after_fix`.
    UserNotFound,
    /// 70114: The account is restricted for safety; log in less often.
    ///
    /// Class `permission`, retry advice `after_delay`.
    UserRestricted,
    /// 70169: The account service took too long.
    ///
    /// Class `server_transient`, retry advice `again`.
    AccountServiceTimeout,
    /// 70202: As 70169, under a second number.
    ///
    /// Class `server_transient`, retry advice `again`.
    AccountServiceTimeoutAlt,
    /// 72000: More active users today than the plan includes.
    ///
    /// Class `quota`, retry advice `after_fix`.
    DailyUsersExceeded,
    /// 72002: More active users this month than the plan includes.
    ///
    /// Class `quota`, retry advice `after_fix`.
    MonthlyUsersExceeded,
    /// 72012: Following profile changes is switched off in the console.
    ///
    /// Class `permission`, retry advice `after_fix`.
    ProfileSubscriptionDisabled,
    /// 80001: A text was found to break the content rules.
    ///
    /// Class `content_rejected`, retry advice `never`.
    TextBlocked,
    /// 80002: The message is larger than the service takes.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    MessageTooLarge,
    /// 80003: The app's own webhook failed or was late, and the console says not to deliver in that case.
    ///
    /// Class `server_transient`, retry advice `after_delay`.
    BeforeWebhookFailed,
    /// 80004: A picture was found to break the content rules.
    ///
    /// Class `content_rejected`, retry advice `never`.
    ImageBlocked,
    /// 80005: The plan has expired or is unpaid.
    ///
    /// Class `quota`, retry advice `after_fix`.
    ServiceStopped,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for CommonErrorCode {
    const DOMAIN: &'static DomainMeta = &COMMON_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            60002 => Self::BadHttp,
            60003 => Self::BadJson,
            60004 => Self::AccountCheckFailed,
            60005 => Self::AccountCheckFailedAlt,
            60006 => Self::AppIdInvalid,
            60007 => Self::CommandRateExceeded,
            60008 => Self::BackendTimeout,
            60009 => Self::UnknownCommand,
            60010 => Self::AppAdminRequired,
            60011 => Self::AppRateExceeded,
            60012 => Self::AppIdMissing,
            60013 => Self::BackendAnswerUnreadable,
            60014 => Self::AccountCheckTimeout,
            60015 => Self::UserIdNotText,
            60016 => Self::AppDisabled,
            60017 => Self::RequestDisabled,
            60018 => Self::TooManyRequests,
            60019 => Self::TooManyRequestsAlt,
            60020 => Self::PlanUnavailable,
            60021 => Self::SourceAddressRejected,
            60025 => Self::UrlParameterInvalid,
            60026 => Self::WrongRegion,
            60027 => Self::ProductNotAllowed,
            60028 => Self::TrialDailyQuotaExceeded,
            70001 => Self::SignatureExpired,
            70002 => Self::SignatureEmpty,
            70003 => Self::SignatureMalformed,
            70005 => Self::SignatureRejectedAlt,
            70009 => Self::SignatureWrongKey,
            70013 => Self::SignatureUserMismatch,
            70014 => Self::SignatureAppMismatch,
            70016 => Self::AppKeyNotFound,
            70020 => Self::AppNotFound,
            70050 => Self::SignatureFailuresThrottled,
            70051 => Self::UserBlocklisted,
            70052 => Self::SignatureRevoked,
            70107 => Self::UserNotFound,
            70114 => Self::UserRestricted,
            70169 => Self::AccountServiceTimeout,
            70202 => Self::AccountServiceTimeoutAlt,
            72000 => Self::DailyUsersExceeded,
            72002 => Self::MonthlyUsersExceeded,
            72012 => Self::ProfileSubscriptionDisabled,
            80001 => Self::TextBlocked,
            80002 => Self::MessageTooLarge,
            80003 => Self::BeforeWebhookFailed,
            80004 => Self::ImageBlocked,
            80005 => Self::ServiceStopped,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::BadHttp => 60002,
            Self::BadJson => 60003,
            Self::AccountCheckFailed => 60004,
            Self::AccountCheckFailedAlt => 60005,
            Self::AppIdInvalid => 60006,
            Self::CommandRateExceeded => 60007,
            Self::BackendTimeout => 60008,
            Self::UnknownCommand => 60009,
            Self::AppAdminRequired => 60010,
            Self::AppRateExceeded => 60011,
            Self::AppIdMissing => 60012,
            Self::BackendAnswerUnreadable => 60013,
            Self::AccountCheckTimeout => 60014,
            Self::UserIdNotText => 60015,
            Self::AppDisabled => 60016,
            Self::RequestDisabled => 60017,
            Self::TooManyRequests => 60018,
            Self::TooManyRequestsAlt => 60019,
            Self::PlanUnavailable => 60020,
            Self::SourceAddressRejected => 60021,
            Self::UrlParameterInvalid => 60025,
            Self::WrongRegion => 60026,
            Self::ProductNotAllowed => 60027,
            Self::TrialDailyQuotaExceeded => 60028,
            Self::SignatureExpired => 70001,
            Self::SignatureEmpty => 70002,
            Self::SignatureMalformed => 70003,
            Self::SignatureRejectedAlt => 70005,
            Self::SignatureWrongKey => 70009,
            Self::SignatureUserMismatch => 70013,
            Self::SignatureAppMismatch => 70014,
            Self::AppKeyNotFound => 70016,
            Self::AppNotFound => 70020,
            Self::SignatureFailuresThrottled => 70050,
            Self::UserBlocklisted => 70051,
            Self::SignatureRevoked => 70052,
            Self::UserNotFound => 70107,
            Self::UserRestricted => 70114,
            Self::AccountServiceTimeout => 70169,
            Self::AccountServiceTimeoutAlt => 70202,
            Self::DailyUsersExceeded => 72000,
            Self::MonthlyUsersExceeded => 72002,
            Self::ProfileSubscriptionDisabled => 72012,
            Self::TextBlocked => 80001,
            Self::MessageTooLarge => 80002,
            Self::BeforeWebhookFailed => 80003,
            Self::ImageBlocked => 80004,
            Self::ServiceStopped => 80005,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(CommonErrorCode, COMMON_DOMAIN);

pub(crate) static COMMON_DOMAIN: DomainMeta = DomainMeta {
    name: "common",
    fallback: None,
    answers: Answers {
        bad_parameter: 60025,
        bad_json: 60003,
        too_many_items: 60025,
        group_type: 60025,
        bad: &[],
    },
    codes: &[
        CodeMeta {
            code: 60002,
            name: "bad_http",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The HTTP request could not be read; look at the URL.",
        },
        CodeMeta {
            code: 60003,
            name: "bad_json",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The body is not valid JSON.",
        },
        CodeMeta {
            code: 60004,
            name: "account_check_failed",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The gateway did not accept identifier and signature. Newer text advises to try again later.",
        },
        CodeMeta {
            code: 60005,
            name: "account_check_failed_alt",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "As 60004, under a second number.",
        },
        CodeMeta {
            code: 60006,
            name: "app_id_invalid",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The SDKAppID is not valid. Newer tables say 60026 or 70020 instead.",
        },
        CodeMeta {
            code: 60007,
            name: "command_rate_exceeded",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "This command was called more often than allowed. Slow down, or raise its limit in the console on plans that can.",
        },
        CodeMeta {
            code: 60008,
            name: "backend_timeout",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The service behind the gateway took longer than its three seconds; a badly formed HTTP request gets the same number.",
        },
        CodeMeta {
            code: 60009,
            name: "unknown_command",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "No such service or command; both are case-sensitive.",
        },
        CodeMeta {
            code: 60010,
            name: "app_admin_required",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The identifier in the URL is no administrator of the app.",
        },
        CodeMeta {
            code: 60011,
            name: "app_rate_exceeded",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "The app as a whole sends too many requests.",
        },
        CodeMeta {
            code: 60012,
            name: "app_id_missing",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The URL has no sdkappid.",
        },
        CodeMeta {
            code: 60013,
            name: "backend_answer_unreadable",
            class: ErrorClass::Other,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The gateway could not read what the service behind it answered.",
        },
        CodeMeta {
            code: 60014,
            name: "account_check_timeout",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "Checking the account took too long.",
        },
        CodeMeta {
            code: 60015,
            name: "user_id_not_text",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A user id in the body is not a JSON string.",
        },
        CodeMeta {
            code: 60016,
            name: "app_disabled",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The app is disabled; only the vendor can change that.",
        },
        CodeMeta {
            code: 60017,
            name: "request_disabled",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "This request is disabled for the app; only the vendor can change that.",
        },
        CodeMeta {
            code: 60018,
            name: "too_many_requests",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Too many requests; wait a little.",
        },
        CodeMeta {
            code: 60019,
            name: "too_many_requests_alt",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "As 60018, under a second number that newer tables leave out.",
        },
        CodeMeta {
            code: 60020,
            name: "plan_unavailable",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "No plan in force: never bought, expired, unpaid, or bought minutes ago.",
        },
        CodeMeta {
            code: 60021,
            name: "source_address_rejected",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Calls from this network address are not allowed.",
        },
        CodeMeta {
            code: 60025,
            name: "url_parameter_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A parameter of the URL is missing or wrong.",
        },
        CodeMeta {
            code: 60026,
            name: "wrong_region",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The host belongs to another region than the app.",
        },
        CodeMeta {
            code: 60027,
            name: "product_not_allowed",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The app was created for another product and may not use this.",
        },
        CodeMeta {
            code: 60028,
            name: "trial_daily_quota_exceeded",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "A trial app has used up its calls for 24 hours.",
        },
        CodeMeta {
            code: 70001,
            name: "signature_expired",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The signature has expired. A new one helps.",
        },
        CodeMeta {
            code: 70002,
            name: "signature_empty",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The signature is empty.",
        },
        CodeMeta {
            code: 70003,
            name: "signature_malformed",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The signature cannot be unpacked; often it was cut off.",
        },
        CodeMeta {
            code: 70005,
            name: "signature_rejected_alt",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The signature did not pass, without a reason. Older tables only.",
        },
        CodeMeta {
            code: 70009,
            name: "signature_wrong_key",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The signature was made with another key, mostly that of another app.",
        },
        CodeMeta {
            code: 70013,
            name: "signature_user_mismatch",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The signature was made for another user than the identifier in the URL.",
        },
        CodeMeta {
            code: 70014,
            name: "signature_app_mismatch",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The signature was made for another app than the sdkappid in the URL.",
        },
        CodeMeta {
            code: 70016,
            name: "app_key_not_found",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "This region has no key for the app; the host may be that of another region.",
        },
        CodeMeta {
            code: 70020,
            name: "app_not_found",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "This region does not know the app; the host may be that of another region.",
        },
        CodeMeta {
            code: 70050,
            name: "signature_failures_throttled",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Too many bad signatures in a row. Wait a minute, with a better signature.",
        },
        CodeMeta {
            code: 70051,
            name: "user_blocklisted",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The account is on the vendor's block list.",
        },
        CodeMeta {
            code: 70052,
            name: "signature_revoked",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The signature was made invalid, for example by signing the user out. Older tables only.",
        },
        CodeMeta {
            code: 70107,
            name: "user_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The account was never imported, or was deleted.",
        },
        CodeMeta {
            code: 70114,
            name: "user_restricted",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "The account is restricted for safety; log in less often.",
        },
        CodeMeta {
            code: 70169,
            name: "account_service_timeout",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The account service took too long.",
        },
        CodeMeta {
            code: 70202,
            name: "account_service_timeout_alt",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "As 70169, under a second number.",
        },
        CodeMeta {
            code: 72000,
            name: "daily_users_exceeded",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "More active users today than the plan includes.",
        },
        CodeMeta {
            code: 72002,
            name: "monthly_users_exceeded",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "More active users this month than the plan includes.",
        },
        CodeMeta {
            code: 72012,
            name: "profile_subscription_disabled",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Following profile changes is switched off in the console.",
        },
        CodeMeta {
            code: 80001,
            name: "text_blocked",
            class: ErrorClass::ContentRejected,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "A text was found to break the content rules.",
        },
        CodeMeta {
            code: 80002,
            name: "message_too_large",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The message is larger than the service takes.",
        },
        CodeMeta {
            code: 80003,
            name: "before_webhook_failed",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "The app's own webhook failed or was late, and the console says not to deliver in that case.",
        },
        CodeMeta {
            code: 80004,
            name: "image_blocked",
            class: ErrorClass::ContentRejected,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "A picture was found to break the content rules.",
        },
        CodeMeta {
            code: 80005,
            name: "service_stopped",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The plan has expired or is unpaid.",
        },
    ],
};
