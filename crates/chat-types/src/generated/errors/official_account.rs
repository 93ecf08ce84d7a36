// Written by `cargo xtask gen` from spec/errors/official_account.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `official_account` domain mean. Codes that this version does not know,
/// and those of other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficialAccountErrorCode {
    /// 6017: A request field is missing or wrong. Client libraries use the number for a bad local argument.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    InvalidParameter,
    /// 10004: The service failed. In the group domain this number blames the request instead.
    ///
    /// Class `server_transient`, retry advice `again`.
    ServerError,
    /// 20001: The request packet could not be understood.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    PacketInvalid,
    /// 20005: The service failed, in the layer that it shares with messages.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// 130002: The operation is not permitted; the text beside the number says why.
    ///
    /// Class `permission`, retry advice `after_fix`.
    PermissionDenied,
    /// 130004: There is no such official account, or there is none any more.
    ///
    /// Class `not_found`, retry advice `never`.
    NotFound,
    /// 130005: The user subscribes to it already.
    ///
    /// Class `already_exists`, retry advice `never`.
    AlreadySubscribed,
    /// 130006: No room for more subscribers. Two steps help: a larger plan, then a higher MaxSubscriberNum
    /// through modify_official_account_base_info.
    ///
    /// Class `quota`, retry advice `after_fix`.
    Full,
    /// 130007: The id of the official account does not have the right form.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    IdInvalid,
    /// 130008: The id belongs to an official account already.
    ///
    /// Class `already_exists`, retry advice `never`.
    IdTaken,
    /// 130009: Messages of this official account cannot be deleted.
    ///
    /// Class `permission`, retry advice `never`.
    DeletionUnsupported,
    /// 130010: The app has as many official accounts as it may have. Destroy some, or take a larger plan.
    ///
    /// Class `quota`, retry advice `after_fix`.
    TooManyAccounts,
    /// 131000: The app has no official account service; the vendor has to switch it on.
    ///
    /// Class `permission`, retry advice `after_fix`.
    ServiceDisabled,
    /// 131003: The user does not subscribe to this official account.
    ///
    /// Class `not_found`, retry advice `never`.
    NotSubscribed,
    /// 131005: The client library in the app is too old for official accounts.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ClientTooOld,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for OfficialAccountErrorCode {
    const DOMAIN: &'static DomainMeta = &OFFICIAL_ACCOUNT_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            6017 => Self::InvalidParameter,
            10004 => Self::ServerError,
            20001 => Self::PacketInvalid,
            20005 => Self::InternalError,
            130002 => Self::PermissionDenied,
            130004 => Self::NotFound,
            130005 => Self::AlreadySubscribed,
            130006 => Self::Full,
            130007 => Self::IdInvalid,
            130008 => Self::IdTaken,
            130009 => Self::DeletionUnsupported,
            130010 => Self::TooManyAccounts,
            131000 => Self::ServiceDisabled,
            131003 => Self::NotSubscribed,
            131005 => Self::ClientTooOld,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::InvalidParameter => 6017,
            Self::ServerError => 10004,
            Self::PacketInvalid => 20001,
            Self::InternalError => 20005,
            Self::PermissionDenied => 130002,
            Self::NotFound => 130004,
            Self::AlreadySubscribed => 130005,
            Self::Full => 130006,
            Self::IdInvalid => 130007,
            Self::IdTaken => 130008,
            Self::DeletionUnsupported => 130009,
            Self::TooManyAccounts => 130010,
            Self::ServiceDisabled => 131000,
            Self::NotSubscribed => 131003,
            Self::ClientTooOld => 131005,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(OfficialAccountErrorCode, OFFICIAL_ACCOUNT_DOMAIN);

pub(crate) static OFFICIAL_ACCOUNT_DOMAIN: DomainMeta = DomainMeta {
    name: "official_account",
    fallback: Some(&COMMON_DOMAIN),
    answers: Answers {
        bad_parameter: 6017,
        bad_json: 20001,
        too_many_items: 6017,
        group_type: 6017,
        bad: &[("OfficialAccountId", 130007)],
    },
    codes: &[
        CodeMeta {
            code: 6017,
            name: "invalid_parameter",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A request field is missing or wrong. Client libraries use the number for a bad local argument.",
        },
        CodeMeta {
            code: 10004,
            name: "server_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The service failed. In the group domain this number blames the request instead.",
        },
        CodeMeta {
            code: 20001,
            name: "packet_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The request packet could not be understood.",
        },
        CodeMeta {
            code: 20005,
            name: "internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The service failed, in the layer that it shares with messages.",
        },
        CodeMeta {
            code: 130002,
            name: "permission_denied",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The operation is not permitted; the text beside the number says why.",
        },
        CodeMeta {
            code: 130004,
            name: "not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "There is no such official account, or there is none any more.",
        },
        CodeMeta {
            code: 130005,
            name: "already_subscribed",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user subscribes to it already.",
        },
        CodeMeta {
            code: 130006,
            name: "full",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "No room for more subscribers. Two steps help: a larger plan, then a higher MaxSubscriberNum through modify_official_account_base_info.",
        },
        CodeMeta {
            code: 130007,
            name: "id_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The id of the official account does not have the right form.",
        },
        CodeMeta {
            code: 130008,
            name: "id_taken",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The id belongs to an official account already.",
        },
        CodeMeta {
            code: 130009,
            name: "deletion_unsupported",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "Messages of this official account cannot be deleted.",
        },
        CodeMeta {
            code: 130010,
            name: "too_many_accounts",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The app has as many official accounts as it may have. Destroy some, or take a larger plan.",
        },
        CodeMeta {
            code: 131000,
            name: "service_disabled",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The app has no official account service; the vendor has to switch it on.",
        },
        CodeMeta {
            code: 131003,
            name: "not_subscribed",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user does not subscribe to this official account.",
        },
        CodeMeta {
            code: 131005,
            name: "client_too_old",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The client library in the app is too old for official accounts.",
        },
    ],
};
