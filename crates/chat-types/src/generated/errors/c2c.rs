// Written by `cargo xtask gen` from spec/errors/c2c.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `c2c` domain mean. Codes that this version does not know, and those of
/// other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum C2cErrorCode {
    /// 20001: The request packet could not be understood.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    PacketInvalid,
    /// 20002: The signature, or the ticket made from it, is no longer valid.
    ///
    /// Class `auth`, retry advice `after_fix`.
    TicketInvalid,
    /// 20003: Sender or receiver is not valid, or was never imported.
    ///
    /// Class `not_found`, retry advice `after_fix`.
    AccountInvalid,
    /// 20004: The network inside the service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    NetworkError,
    /// 20005: The message service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// 20006: The app's own webhook refused the message.
    ///
    /// Class `content_rejected`, retry advice `never`.
    VetoedByWebhook,
    /// 20007: The receiver has blocked the sender.
    ///
    /// Class `permission`, retry advice `never`.
    BlockedByReceiver,
    /// 20008: Sender and receiver belong to different apps.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    AppMismatch,
    /// 20009: Messages need friendship in this app, and the two are no friends.
    ///
    /// Class `permission`, retry advice `never`.
    NotFriends,
    /// 20010: Messages need friendship in this app, and the sender is no friend of the receiver's.
    ///
    /// Class `permission`, retry advice `never`.
    NotInReceiversFriends,
    /// 20011: Messages need friendship in this app, and the receiver is no friend of the sender's.
    ///
    /// Class `permission`, retry advice `never`.
    NotInSendersFriends,
    /// 20012: The sender is muted.
    ///
    /// Class `permission`, retry advice `never`.
    SenderMuted,
    /// 20016: The time for recalling has passed; it limits users, not this API.
    ///
    /// Class `permission`, retry advice `never`.
    RecallTooLate,
    /// 20018: Deleting from the history failed inside the service.
    ///
    /// Class `server_transient`, retry advice `again`.
    HistoryDeletionFailed,
    /// 20022: The message to recall does not exist.
    ///
    /// Class `not_found`, retry advice `never`.
    MessageNotFound,
    /// 20023: The message was recalled before.
    ///
    /// Class `already_exists`, retry advice `never`.
    AlreadyRecalled,
    /// 20026: The message to change does not exist.
    ///
    /// Class `not_found`, retry advice `never`.
    MessageToModifyNotFound,
    /// 20027: The message has changed since it was read. Read it again before writing.
    ///
    /// Class `other`, retry advice `after_fix`.
    MessageVersionConflict,
    /// 20028: Somebody else changed the message at that moment.
    ///
    /// Class `server_transient`, retry advice `after_delay`.
    MessageWriteConflict,
    /// 22007: More different senders than the plan's free share allows.
    ///
    /// Class `quota`, retry advice `after_fix`.
    TooManySenders,
    /// 90001: The body is not valid JSON.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    BodyNotJson,
    /// 90002: MsgBody is no list, or an element does not have the right form.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    MsgBodyInvalid,
    /// 90003: To_Account is missing, is no text, or names an account that does not exist.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ToAccountInvalid,
    /// 90005: MsgRandom is missing or no number.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    MsgRandomInvalid,
    /// 90006: MsgTimeStamp is missing where it is required, or no number.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    MsgTimeStampInvalid,
    /// 90007: MsgBody is no list.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    MsgBodyNotList,
    /// 90008: From_Account is missing where it is required, or names an account that does not exist.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    FromAccountInvalid,
    /// 90009: Only an administrator of the app may call this.
    ///
    /// Class `permission`, retry advice `after_fix`.
    AdminRequired,
    /// 90010: The request does not have the form of a message.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    RequestInvalid,
    /// 90011: A batch has at most 500 receivers.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TooManyReceivers,
    /// 90012: The receiver was never imported. For a batch: all of the receivers failed.
    ///
    /// Class `not_found`, retry advice `after_fix`.
    ReceiverNotFound,
    /// 90018: More accounts in one call than allowed. Batches have 90011 for that.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TooManyAccounts,
    /// 90026: A message is kept for users who are offline for at most seven days.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    LifeTimeTooLong,
    /// 90028: To_Account of a batch is no list.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ReceiversNotList,
    /// 90029: To_Account of a batch is empty.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ReceiversEmpty,
    /// 90030: SyncFromOldSystem is missing or has no value that it may have.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    SyncFromOldSystemInvalid,
    /// 90031: SyncOtherMachine is no number.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    SyncOtherMachineInvalid,
    /// 90043: OfflinePushInfo does not have the right form.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    OfflinePushInfoInvalid,
    /// 90044: MsgLifeTime is no number.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    LifeTimeInvalid,
    /// 90048: The account does not exist.
    ///
    /// Class `not_found`, retry advice `after_fix`.
    UserNotFound,
    /// 90054: MsgKey is missing or does not have the right form.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    MsgKeyInvalid,
    /// 90055: The message of a batch is larger than 12 KB.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    BatchMessageTooLarge,
    /// 90057: Batches went to more receivers in a minute than allowed.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    BatchRateExceeded,
    /// 90992: The service failed. If every call answers this, look whether the app's webhook answers
    /// properly.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalErrorWebhook,
    /// 90994: The service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalErrorSecond,
    /// 90995: The service failed; newer advice is that the message may be too long.
    ///
    /// Class `server_transient`, retry advice `after_delay`.
    InternalErrorThird,
    /// 91000: The service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalErrorMessage,
    /// 93000: The request is larger than 12 KB.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    RequestTooLarge,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for C2cErrorCode {
    const DOMAIN: &'static DomainMeta = &C2C_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            20001 => Self::PacketInvalid,
            20002 => Self::TicketInvalid,
            20003 => Self::AccountInvalid,
            20004 => Self::NetworkError,
            20005 => Self::InternalError,
            20006 => Self::VetoedByWebhook,
            20007 => Self::BlockedByReceiver,
            20008 => Self::AppMismatch,
            20009 => Self::NotFriends,
            20010 => Self::NotInReceiversFriends,
            20011 => Self::NotInSendersFriends,
            20012 => Self::SenderMuted,
            20016 => Self::RecallTooLate,
            20018 => Self::HistoryDeletionFailed,
            20022 => Self::MessageNotFound,
            20023 => Self::AlreadyRecalled,
            20026 => Self::MessageToModifyNotFound,
            20027 => Self::MessageVersionConflict,
            20028 => Self::MessageWriteConflict,
            22007 => Self::TooManySenders,
            90001 => Self::BodyNotJson,
            90002 => Self::MsgBodyInvalid,
            90003 => Self::ToAccountInvalid,
            90005 => Self::MsgRandomInvalid,
            90006 => Self::MsgTimeStampInvalid,
            90007 => Self::MsgBodyNotList,
            90008 => Self::FromAccountInvalid,
            90009 => Self::AdminRequired,
            90010 => Self::RequestInvalid,
            90011 => Self::TooManyReceivers,
            90012 => Self::ReceiverNotFound,
            90018 => Self::TooManyAccounts,
            90026 => Self::LifeTimeTooLong,
            90028 => Self::ReceiversNotList,
            90029 => Self::ReceiversEmpty,
            90030 => Self::SyncFromOldSystemInvalid,
            90031 => Self::SyncOtherMachineInvalid,
            90043 => Self::OfflinePushInfoInvalid,
            90044 => Self::LifeTimeInvalid,
            90048 => Self::UserNotFound,
            90054 => Self::MsgKeyInvalid,
            90055 => Self::BatchMessageTooLarge,
            90057 => Self::BatchRateExceeded,
            90992 => Self::InternalErrorWebhook,
            90994 => Self::InternalErrorSecond,
            90995 => Self::InternalErrorThird,
            91000 => Self::InternalErrorMessage,
            93000 => Self::RequestTooLarge,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::PacketInvalid => 20001,
            Self::TicketInvalid => 20002,
            Self::AccountInvalid => 20003,
            Self::NetworkError => 20004,
            Self::InternalError => 20005,
            Self::VetoedByWebhook => 20006,
            Self::BlockedByReceiver => 20007,
            Self::AppMismatch => 20008,
            Self::NotFriends => 20009,
            Self::NotInReceiversFriends => 20010,
            Self::NotInSendersFriends => 20011,
            Self::SenderMuted => 20012,
            Self::RecallTooLate => 20016,
            Self::HistoryDeletionFailed => 20018,
            Self::MessageNotFound => 20022,
            Self::AlreadyRecalled => 20023,
            Self::MessageToModifyNotFound => 20026,
            Self::MessageVersionConflict => 20027,
            Self::MessageWriteConflict => 20028,
            Self::TooManySenders => 22007,
            Self::BodyNotJson => 90001,
            Self::MsgBodyInvalid => 90002,
            Self::ToAccountInvalid => 90003,
            Self::MsgRandomInvalid => 90005,
            Self::MsgTimeStampInvalid => 90006,
            Self::MsgBodyNotList => 90007,
            Self::FromAccountInvalid => 90008,
            Self::AdminRequired => 90009,
            Self::RequestInvalid => 90010,
            Self::TooManyReceivers => 90011,
            Self::ReceiverNotFound => 90012,
            Self::TooManyAccounts => 90018,
            Self::LifeTimeTooLong => 90026,
            Self::ReceiversNotList => 90028,
            Self::ReceiversEmpty => 90029,
            Self::SyncFromOldSystemInvalid => 90030,
            Self::SyncOtherMachineInvalid => 90031,
            Self::OfflinePushInfoInvalid => 90043,
            Self::LifeTimeInvalid => 90044,
            Self::UserNotFound => 90048,
            Self::MsgKeyInvalid => 90054,
            Self::BatchMessageTooLarge => 90055,
            Self::BatchRateExceeded => 90057,
            Self::InternalErrorWebhook => 90992,
            Self::InternalErrorSecond => 90994,
            Self::InternalErrorThird => 90995,
            Self::InternalErrorMessage => 91000,
            Self::RequestTooLarge => 93000,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(C2cErrorCode, C2C_DOMAIN);

pub(crate) static C2C_DOMAIN: DomainMeta = DomainMeta {
    name: "c2c",
    fallback: Some(&COMMON_DOMAIN),
    answers: Answers {
        bad_parameter: 90010,
        bad_json: 90001,
        too_many_items: 90011,
        group_type: 90010,
        bad: &[("MsgKey", 90054)],
    },
    codes: &[
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
            code: 20002,
            name: "ticket_invalid",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The signature, or the ticket made from it, is no longer valid.",
        },
        CodeMeta {
            code: 20003,
            name: "account_invalid",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Sender or receiver is not valid, or was never imported.",
        },
        CodeMeta {
            code: 20004,
            name: "network_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The network inside the service failed.",
        },
        CodeMeta {
            code: 20005,
            name: "internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The message service failed.",
        },
        CodeMeta {
            code: 20006,
            name: "vetoed_by_webhook",
            class: ErrorClass::ContentRejected,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The app's own webhook refused the message.",
        },
        CodeMeta {
            code: 20007,
            name: "blocked_by_receiver",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The receiver has blocked the sender.",
        },
        CodeMeta {
            code: 20008,
            name: "app_mismatch",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Sender and receiver belong to different apps.",
        },
        CodeMeta {
            code: 20009,
            name: "not_friends",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "Messages need friendship in this app, and the two are no friends.",
        },
        CodeMeta {
            code: 20010,
            name: "not_in_receivers_friends",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "Messages need friendship in this app, and the sender is no friend of the receiver's.",
        },
        CodeMeta {
            code: 20011,
            name: "not_in_senders_friends",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "Messages need friendship in this app, and the receiver is no friend of the sender's.",
        },
        CodeMeta {
            code: 20012,
            name: "sender_muted",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The sender is muted.",
        },
        CodeMeta {
            code: 20016,
            name: "recall_too_late",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The time for recalling has passed; it limits users, not this API.",
        },
        CodeMeta {
            code: 20018,
            name: "history_deletion_failed",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "Deleting from the history failed inside the service.",
        },
        CodeMeta {
            code: 20022,
            name: "message_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The message to recall does not exist.",
        },
        CodeMeta {
            code: 20023,
            name: "already_recalled",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The message was recalled before.",
        },
        CodeMeta {
            code: 20026,
            name: "message_to_modify_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The message to change does not exist.",
        },
        CodeMeta {
            code: 20027,
            name: "message_version_conflict",
            class: ErrorClass::Other,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The message has changed since it was read. Read it again before writing.",
        },
        CodeMeta {
            code: 20028,
            name: "message_write_conflict",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Somebody else changed the message at that moment.",
        },
        CodeMeta {
            code: 22007,
            name: "too_many_senders",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "More different senders than the plan's free share allows.",
        },
        CodeMeta {
            code: 90001,
            name: "body_not_json",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The body is not valid JSON.",
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
            code: 90003,
            name: "to_account_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "To_Account is missing, is no text, or names an account that does not exist.",
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
            code: 90006,
            name: "msg_time_stamp_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "MsgTimeStamp is missing where it is required, or no number.",
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
            code: 90008,
            name: "from_account_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "From_Account is missing where it is required, or names an account that does not exist.",
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
            code: 90011,
            name: "too_many_receivers",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A batch has at most 500 receivers.",
        },
        CodeMeta {
            code: 90012,
            name: "receiver_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The receiver was never imported. For a batch: all of the receivers failed.",
        },
        CodeMeta {
            code: 90018,
            name: "too_many_accounts",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "More accounts in one call than allowed. Batches have 90011 for that.",
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
            code: 90028,
            name: "receivers_not_list",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "To_Account of a batch is no list.",
        },
        CodeMeta {
            code: 90029,
            name: "receivers_empty",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "To_Account of a batch is empty.",
        },
        CodeMeta {
            code: 90030,
            name: "sync_from_old_system_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "SyncFromOldSystem is missing or has no value that it may have.",
        },
        CodeMeta {
            code: 90031,
            name: "sync_other_machine_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "SyncOtherMachine is no number.",
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
            code: 90044,
            name: "life_time_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "MsgLifeTime is no number.",
        },
        CodeMeta {
            code: 90048,
            name: "user_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The account does not exist.",
        },
        CodeMeta {
            code: 90054,
            name: "msg_key_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "MsgKey is missing or does not have the right form.",
        },
        CodeMeta {
            code: 90055,
            name: "batch_message_too_large",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The message of a batch is larger than 12 KB.",
        },
        CodeMeta {
            code: 90057,
            name: "batch_rate_exceeded",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Batches went to more receivers in a minute than allowed.",
        },
        CodeMeta {
            code: 90992,
            name: "internal_error_webhook",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The service failed. If every call answers this, look whether the app's webhook answers properly.",
        },
        CodeMeta {
            code: 90994,
            name: "internal_error_second",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The service failed.",
        },
        CodeMeta {
            code: 90995,
            name: "internal_error_third",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "The service failed; newer advice is that the message may be too long.",
        },
        CodeMeta {
            code: 91000,
            name: "internal_error_message",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The service failed.",
        },
        CodeMeta {
            code: 93000,
            name: "request_too_large",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The request is larger than 12 KB.",
        },
    ],
};
