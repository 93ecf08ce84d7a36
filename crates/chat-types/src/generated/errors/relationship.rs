// Written by `cargo xtask gen` from spec/errors/relationship.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `relationship` domain mean. Codes that this version does not know, and
/// those of other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelationshipErrorCode {
    /// 30001: A request field is missing or wrong, or names a field that the console does not know. Beside
    /// a single user it also stands for a relation that is there already, or is not there; the symbol
    /// beside it tells.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    InvalidParameter,
    /// 30002: The user does not belong to this app. Newer tables say that the account is not valid.
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
    /// 30005: A remark, a group name or another field contains words that are not allowed.
    ///
    /// Class `content_rejected`, retry advice `after_fix`.
    TextBlocked,
    /// 30006: The relation service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// 30007: The relation service took too long.
    ///
    /// Class `server_transient`, retry advice `again`.
    Timeout,
    /// 30008: Another call wrote to the same user's relations at that moment. Use one call for many users,
    /// or one call after the other.
    ///
    /// Class `server_transient`, retry advice `after_delay`.
    WriteConflict,
    /// 30009: An administrator has forbidden this user to ask for friendship.
    ///
    /// Class `permission`, retry advice `never`.
    RequestsForbidden,
    /// 30010: The user has as many friends as allowed, 3000.
    ///
    /// Class `quota`, retry advice `never`.
    TooManyFriends,
    /// 30011: The user has as many friend groups as allowed, 32.
    ///
    /// Class `quota`, retry advice `never`.
    TooManyFriendGroups,
    /// 30012: Too many requests for friendship wait for an answer, 100.
    ///
    /// Class `quota`, retry advice `never`.
    TooManyPending,
    /// 30013: The user blocks as many others as allowed, 1000.
    ///
    /// Class `quota`, retry advice `never`.
    BlockListFull,
    /// 30014: The other user has as many friends as allowed.
    ///
    /// Class `quota`, retry advice `never`.
    PeerHasTooManyFriends,
    /// 30015: The two are friends. Known from client libraries; no page of these commands has it.
    ///
    /// Class `already_exists`, retry advice `never`.
    AlreadyFriends,
    /// 30515: The user blocks the one that is to become a friend.
    ///
    /// Class `permission`, retry advice `after_fix`.
    PeerBlocked,
    /// 30516: The other user takes no requests for friendship.
    ///
    /// Class `permission`, retry advice `never`.
    PeerRefusesAll,
    /// 30525: The other user blocks this one.
    ///
    /// Class `permission`, retry advice `never`.
    BlockedByPeer,
    /// 30539: Not a failure: the other user was asked and has not answered yet.
    ///
    /// Class `other`, retry advice `never`.
    WaitsForConsent,
    /// 30540: Too many requests for friendship in a short time.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    RequestsThrottled,
    /// 30614: There is no such request for friendship.
    ///
    /// Class `not_found`, retry advice `never`.
    PendingNotFound,
    /// 31704: The user to be removed is no friend.
    ///
    /// Class `not_found`, retry advice `never`.
    NotFriends,
    /// 31707: Too many friends removed in a short time.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    DeletionsThrottled,
    /// 31804: The account does not exist; in newer tables, the request for friendship to be deleted does
    /// not.
    ///
    /// Class `not_found`, retry advice `never`.
    AccountOrPendingNotFound,
    /// 32216: Only friends can be put into a friend group. Shown in a sample, in no table.
    ///
    /// Class `not_found`, retry advice `after_fix`.
    GroupMemberNotFriend,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for RelationshipErrorCode {
    const DOMAIN: &'static DomainMeta = &RELATIONSHIP_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            30001 => Self::InvalidParameter,
            30002 => Self::AppMismatch,
            30003 => Self::UserNotFound,
            30004 => Self::AdminRequired,
            30005 => Self::TextBlocked,
            30006 => Self::InternalError,
            30007 => Self::Timeout,
            30008 => Self::WriteConflict,
            30009 => Self::RequestsForbidden,
            30010 => Self::TooManyFriends,
            30011 => Self::TooManyFriendGroups,
            30012 => Self::TooManyPending,
            30013 => Self::BlockListFull,
            30014 => Self::PeerHasTooManyFriends,
            30015 => Self::AlreadyFriends,
            30515 => Self::PeerBlocked,
            30516 => Self::PeerRefusesAll,
            30525 => Self::BlockedByPeer,
            30539 => Self::WaitsForConsent,
            30540 => Self::RequestsThrottled,
            30614 => Self::PendingNotFound,
            31704 => Self::NotFriends,
            31707 => Self::DeletionsThrottled,
            31804 => Self::AccountOrPendingNotFound,
            32216 => Self::GroupMemberNotFriend,
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
            Self::TextBlocked => 30005,
            Self::InternalError => 30006,
            Self::Timeout => 30007,
            Self::WriteConflict => 30008,
            Self::RequestsForbidden => 30009,
            Self::TooManyFriends => 30010,
            Self::TooManyFriendGroups => 30011,
            Self::TooManyPending => 30012,
            Self::BlockListFull => 30013,
            Self::PeerHasTooManyFriends => 30014,
            Self::AlreadyFriends => 30015,
            Self::PeerBlocked => 30515,
            Self::PeerRefusesAll => 30516,
            Self::BlockedByPeer => 30525,
            Self::WaitsForConsent => 30539,
            Self::RequestsThrottled => 30540,
            Self::PendingNotFound => 30614,
            Self::NotFriends => 31704,
            Self::DeletionsThrottled => 31707,
            Self::AccountOrPendingNotFound => 31804,
            Self::GroupMemberNotFriend => 32216,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(RelationshipErrorCode, RELATIONSHIP_DOMAIN);

pub(crate) static RELATIONSHIP_DOMAIN: DomainMeta = DomainMeta {
    name: "relationship",
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
            doc: "A request field is missing or wrong, or names a field that the console does not know. Beside a single user it also stands for a relation that is there already, or is not there; the symbol beside it tells.",
        },
        CodeMeta {
            code: 30002,
            name: "app_mismatch",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The user does not belong to this app. Newer tables say that the account is not valid.",
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
            name: "text_blocked",
            class: ErrorClass::ContentRejected,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A remark, a group name or another field contains words that are not allowed.",
        },
        CodeMeta {
            code: 30006,
            name: "internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The relation service failed.",
        },
        CodeMeta {
            code: 30007,
            name: "timeout",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The relation service took too long.",
        },
        CodeMeta {
            code: 30008,
            name: "write_conflict",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Another call wrote to the same user's relations at that moment. Use one call for many users, or one call after the other.",
        },
        CodeMeta {
            code: 30009,
            name: "requests_forbidden",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "An administrator has forbidden this user to ask for friendship.",
        },
        CodeMeta {
            code: 30010,
            name: "too_many_friends",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user has as many friends as allowed, 3000.",
        },
        CodeMeta {
            code: 30011,
            name: "too_many_friend_groups",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user has as many friend groups as allowed, 32.",
        },
        CodeMeta {
            code: 30012,
            name: "too_many_pending",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "Too many requests for friendship wait for an answer, 100.",
        },
        CodeMeta {
            code: 30013,
            name: "block_list_full",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user blocks as many others as allowed, 1000.",
        },
        CodeMeta {
            code: 30014,
            name: "peer_has_too_many_friends",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The other user has as many friends as allowed.",
        },
        CodeMeta {
            code: 30015,
            name: "already_friends",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The two are friends. Known from client libraries; no page of these commands has it.",
        },
        CodeMeta {
            code: 30515,
            name: "peer_blocked",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The user blocks the one that is to become a friend.",
        },
        CodeMeta {
            code: 30516,
            name: "peer_refuses_all",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The other user takes no requests for friendship.",
        },
        CodeMeta {
            code: 30525,
            name: "blocked_by_peer",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The other user blocks this one.",
        },
        CodeMeta {
            code: 30539,
            name: "waits_for_consent",
            class: ErrorClass::Other,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "Not a failure: the other user was asked and has not answered yet.",
        },
        CodeMeta {
            code: 30540,
            name: "requests_throttled",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Too many requests for friendship in a short time.",
        },
        CodeMeta {
            code: 30614,
            name: "pending_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "There is no such request for friendship.",
        },
        CodeMeta {
            code: 31704,
            name: "not_friends",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user to be removed is no friend.",
        },
        CodeMeta {
            code: 31707,
            name: "deletions_throttled",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Too many friends removed in a short time.",
        },
        CodeMeta {
            code: 31804,
            name: "account_or_pending_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The account does not exist; in newer tables, the request for friendship to be deleted does not.",
        },
        CodeMeta {
            code: 32216,
            name: "group_member_not_friend",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Only friends can be put into a friend group. Shown in a sample, in no table.",
        },
    ],
};
