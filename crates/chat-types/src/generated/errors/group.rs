// Written by `cargo xtask gen` from spec/errors/group.yaml. Do not edit.


use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};

use super::common::COMMON_DOMAIN;

/// What the error codes of the `group` domain mean. Codes that this version does not know, and those of
/// other domains, are kept as `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupErrorCode {
    /// 10001: The caller is not logged in; look at the administrator's name and the signature. Only pages
    /// about live groups list it.
    ///
    /// Class `auth`, retry advice `after_fix`.
    NotLoggedIn,
    /// 10002: The group service failed.
    ///
    /// Class `server_transient`, retry advice `again`.
    InternalError,
    /// 10003: The command in the URL does not exist.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    CommandInvalid,
    /// 10004: A request field is missing or wrong; the text beside the number says which.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    InvalidParameter,
    /// 10005: The list in the request has more accounts than the command takes.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TooManyItems,
    /// 10006: Done too often: new groups per day, listing all groups, and the like.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    OperationRateExceeded,
    /// 10007: Not permitted: the group's type does not support it, the operator's role is too low, or the
    /// caller is no administrator.
    ///
    /// Class `permission`, retry advice `after_fix`.
    PermissionDenied,
    /// 10008: The request was refused for its signature.
    ///
    /// Class `auth`, retry advice `after_fix`.
    RequestRejected,
    /// 10009: In this type of group the owner cannot leave.
    ///
    /// Class `permission`, retry advice `never`.
    OwnerCannotQuit,
    /// 10010: There is no such group, or it was dissolved.
    ///
    /// Class `not_found`, retry advice `never`.
    NotFound,
    /// 10011: The body is not valid JSON.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    BodyNotJson,
    /// 10012: The acting user's id is not valid.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    OperatorInvalid,
    /// 10013: The user is a member already.
    ///
    /// Class `already_exists`, retry advice `never`.
    AlreadyMember,
    /// 10014: The group has as many members as it may have.
    ///
    /// Class `quota`, retry advice `never`.
    Full,
    /// 10015: The group id does not have the right form. The general table uses the number for groups that
    /// do not exist.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    IdInvalid,
    /// 10016: The app's own webhook refused.
    ///
    /// Class `content_rejected`, retry advice `never`.
    VetoedByWebhook,
    /// 10017: The sender is muted in the group.
    ///
    /// Class `permission`, retry advice `never`.
    SenderMuted,
    /// 10018: The answer would be larger than 1 MB; ask for a smaller page.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    AnswerTooLarge,
    /// 10019: The account named in the request does not exist.
    ///
    /// Class `not_found`, retry advice `after_fix`.
    MemberNotFound,
    /// 10020: A message to import is too long.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    ImportedMessageTooLarge,
    /// 10021: The group id belongs to somebody else's group.
    ///
    /// Class `already_exists`, retry advice `never`.
    IdTaken,
    /// 10023: Too many messages in one group at once.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    MessageRateExceeded,
    /// 10024: The invitation or application was answered before.
    ///
    /// Class `already_exists`, retry advice `never`.
    AlreadyProcessed,
    /// 10025: The group id belongs to a group of the same owner. After a lost answer that is the group just
    /// created.
    ///
    /// Class `already_exists`, retry advice `never`.
    IdTakenByOwner,
    /// 10026: The command is switched off for this app.
    ///
    /// Class `permission`, retry advice `never`.
    CommandDisabled,
    /// 10030: The message to recall does not exist.
    ///
    /// Class `not_found`, retry advice `never`.
    RecallMessageNotFound,
    /// 10031: The time for recalling has passed, two minutes unless the app says otherwise.
    ///
    /// Class `permission`, retry advice `never`.
    RecallTooLate,
    /// 10032: This message cannot be recalled.
    ///
    /// Class `permission`, retry advice `never`.
    MessageNotRecallable,
    /// 10033: This type of group knows no recall.
    ///
    /// Class `permission`, retry advice `never`.
    TypeWithoutRecall,
    /// 10034: This message cannot be deleted.
    ///
    /// Class `permission`, retry advice `never`.
    MessageNotDeletable,
    /// 10035: This type of group knows no deletion of messages.
    ///
    /// Class `permission`, retry advice `never`.
    TypeWithoutDeletion,
    /// 10036: The plan allows no more groups of type AVChatRoom.
    ///
    /// Class `quota`, retry advice `after_fix`.
    TooManyAvchatrooms,
    /// 10037: The user has created or joined as many groups as allowed.
    ///
    /// Class `quota`, retry advice `after_fix`.
    UserInTooManyGroups,
    /// 10038: More members than the plan allows. After a larger plan is bought, MaxMemberCount must be
    /// raised by modify_group_base_info.
    ///
    /// Class `quota`, retry advice `after_fix`.
    TooManyMembersForPlan,
    /// 10041: Recalling is switched off for the app.
    ///
    /// Class `permission`, retry advice `after_fix`.
    RecallDisabled,
    /// 10044: This type of group keeps no messages.
    ///
    /// Class `permission`, retry advice `never`.
    TypeWithoutHistory,
    /// 10045: An attribute key has more than 32 bytes.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    AttributeKeyTooLong,
    /// 10046: An attribute value has more than 4000 bytes.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    AttributeValueTooLong,
    /// 10047: A group has at most 16 attributes.
    ///
    /// Class `quota`, retry advice `after_fix`.
    TooManyAttributes,
    /// 10048: All attribute values of a group together have more than 16000 bytes.
    ///
    /// Class `quota`, retry advice `after_fix`.
    AttributesTooLarge,
    /// 10049: Attributes of a group are written too often.
    ///
    /// Class `rate_limited`, retry advice `after_delay`.
    AttributeRateExceeded,
    /// 10050: The attribute to delete does not exist.
    ///
    /// Class `not_found`, retry advice `never`.
    AttributeNotFound,
    /// 10051: The range of messages to delete is too wide.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    DeletionRangeTooWide,
    /// 10052: There is no message to delete.
    ///
    /// Class `not_found`, retry advice `never`.
    DeletionMessageNotFound,
    /// 10053: A message mentions more than 30 users.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TooManyMentions,
    /// 10054: The group is too large for one answer; read it in pages.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TooManyMembersForAnswer,
    /// 10056: Somebody else wrote the attributes in between. Read them again before writing.
    ///
    /// Class `other`, retry advice `after_fix`.
    AttributeConflict,
    /// 10058: A trial app has at most 100 groups.
    ///
    /// Class `quota`, retry advice `after_fix`.
    TrialGroupsExceeded,
    /// 10059: The plan does not include this feature.
    ///
    /// Class `quota`, retry advice `after_fix`.
    PlanTooSmall,
    /// 10060: The group is too large for read receipts.
    ///
    /// Class `quota`, retry advice `never`.
    TooLargeForReceipts,
    /// 10061: Messages for online members only have no read receipts.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    NoReceiptWhenOnlineOnly,
    /// 10062: The message has no read receipt.
    ///
    /// Class `not_found`, retry advice `never`.
    ReceiptNotFound,
    /// 10063: A group has at most 20 counters.
    ///
    /// Class `quota`, retry advice `never`.
    TooManyCounters,
    /// 10070: The group has as many pinned messages as allowed.
    ///
    /// Class `quota`, retry advice `never`.
    TooManyPinned,
    /// 10071: The message is pinned already.
    ///
    /// Class `already_exists`, retry advice `never`.
    AlreadyPinned,
    /// 11000: Communities or topics are switched off, or the plan does not include them.
    ///
    /// Class `permission`, retry advice `after_fix`.
    CommunityDisabled,
    /// 23001: Somebody else wrote the message's extensions at that moment.
    ///
    /// Class `server_transient`, retry advice `after_delay`.
    ExtensionConflict,
    /// 23004: The extension to delete does not exist.
    ///
    /// Class `not_found`, retry advice `never`.
    ExtensionNotFound,
    /// 23005: The message has as many kinds of reaction as allowed.
    ///
    /// Class `quota`, retry advice `never`.
    TooManyReactions,
    /// 23006: The reaction has as many users as allowed.
    ///
    /// Class `quota`, retry advice `never`.
    TooManyReactingUsers,
    /// 23007: The user has given this reaction already.
    ///
    /// Class `already_exists`, retry advice `never`.
    AlreadyReacted,
    /// 23008: The message does not have this reaction.
    ///
    /// Class `not_found`, retry advice `never`.
    ReactionNotFound,
    /// 23009: The user has not given this reaction.
    ///
    /// Class `not_found`, retry advice `never`.
    ReactingUserNotFound,
    /// 110006: There is no such permission group, or it was dissolved.
    ///
    /// Class `not_found`, retry advice `never`.
    PermissionGroupNotFound,
    /// 110007: The permission group could not be deleted; a later attempt may work.
    ///
    /// Class `server_transient`, retry advice `again`.
    PermissionGroupNotDeleted,
    /// 110008: The permission group does not exist any more, or never did.
    ///
    /// Class `not_found`, retry advice `never`.
    PermissionGroupDeleted,
    /// 110010: The permission group has rights on this topic already.
    ///
    /// Class `already_exists`, retry advice `never`.
    PermissionGroupHasTopic,
    /// 110011: The permission group has no rights on this topic.
    ///
    /// Class `not_found`, retry advice `never`.
    PermissionGroupWithoutTopic,
    /// 110012: The permission group has as many members as it may have.
    ///
    /// Class `quota`, retry advice `never`.
    PermissionGroupFull,
    /// 110013: The topic id does not have the right form.
    ///
    /// Class `client_bug`, retry advice `after_fix`.
    TopicIdInvalid,
    /// 110014: The rights on the topic were taken away.
    ///
    /// Class `not_found`, retry advice `never`.
    TopicPermissionDeleted,
    /// Any other code.
    Other(i64),
}

impl crate::ErrorCode for GroupErrorCode {
    const DOMAIN: &'static DomainMeta = &GROUP_DOMAIN;

    #[inline]
    fn from_code(code: i64) -> Self {
        match code {
            10001 => Self::NotLoggedIn,
            10002 => Self::InternalError,
            10003 => Self::CommandInvalid,
            10004 => Self::InvalidParameter,
            10005 => Self::TooManyItems,
            10006 => Self::OperationRateExceeded,
            10007 => Self::PermissionDenied,
            10008 => Self::RequestRejected,
            10009 => Self::OwnerCannotQuit,
            10010 => Self::NotFound,
            10011 => Self::BodyNotJson,
            10012 => Self::OperatorInvalid,
            10013 => Self::AlreadyMember,
            10014 => Self::Full,
            10015 => Self::IdInvalid,
            10016 => Self::VetoedByWebhook,
            10017 => Self::SenderMuted,
            10018 => Self::AnswerTooLarge,
            10019 => Self::MemberNotFound,
            10020 => Self::ImportedMessageTooLarge,
            10021 => Self::IdTaken,
            10023 => Self::MessageRateExceeded,
            10024 => Self::AlreadyProcessed,
            10025 => Self::IdTakenByOwner,
            10026 => Self::CommandDisabled,
            10030 => Self::RecallMessageNotFound,
            10031 => Self::RecallTooLate,
            10032 => Self::MessageNotRecallable,
            10033 => Self::TypeWithoutRecall,
            10034 => Self::MessageNotDeletable,
            10035 => Self::TypeWithoutDeletion,
            10036 => Self::TooManyAvchatrooms,
            10037 => Self::UserInTooManyGroups,
            10038 => Self::TooManyMembersForPlan,
            10041 => Self::RecallDisabled,
            10044 => Self::TypeWithoutHistory,
            10045 => Self::AttributeKeyTooLong,
            10046 => Self::AttributeValueTooLong,
            10047 => Self::TooManyAttributes,
            10048 => Self::AttributesTooLarge,
            10049 => Self::AttributeRateExceeded,
            10050 => Self::AttributeNotFound,
            10051 => Self::DeletionRangeTooWide,
            10052 => Self::DeletionMessageNotFound,
            10053 => Self::TooManyMentions,
            10054 => Self::TooManyMembersForAnswer,
            10056 => Self::AttributeConflict,
            10058 => Self::TrialGroupsExceeded,
            10059 => Self::PlanTooSmall,
            10060 => Self::TooLargeForReceipts,
            10061 => Self::NoReceiptWhenOnlineOnly,
            10062 => Self::ReceiptNotFound,
            10063 => Self::TooManyCounters,
            10070 => Self::TooManyPinned,
            10071 => Self::AlreadyPinned,
            11000 => Self::CommunityDisabled,
            23001 => Self::ExtensionConflict,
            23004 => Self::ExtensionNotFound,
            23005 => Self::TooManyReactions,
            23006 => Self::TooManyReactingUsers,
            23007 => Self::AlreadyReacted,
            23008 => Self::ReactionNotFound,
            23009 => Self::ReactingUserNotFound,
            110006 => Self::PermissionGroupNotFound,
            110007 => Self::PermissionGroupNotDeleted,
            110008 => Self::PermissionGroupDeleted,
            110010 => Self::PermissionGroupHasTopic,
            110011 => Self::PermissionGroupWithoutTopic,
            110012 => Self::PermissionGroupFull,
            110013 => Self::TopicIdInvalid,
            110014 => Self::TopicPermissionDeleted,
            other => Self::Other(other),
        }
    }

    #[inline]
    fn code(self) -> i64 {
        match self {
            Self::NotLoggedIn => 10001,
            Self::InternalError => 10002,
            Self::CommandInvalid => 10003,
            Self::InvalidParameter => 10004,
            Self::TooManyItems => 10005,
            Self::OperationRateExceeded => 10006,
            Self::PermissionDenied => 10007,
            Self::RequestRejected => 10008,
            Self::OwnerCannotQuit => 10009,
            Self::NotFound => 10010,
            Self::BodyNotJson => 10011,
            Self::OperatorInvalid => 10012,
            Self::AlreadyMember => 10013,
            Self::Full => 10014,
            Self::IdInvalid => 10015,
            Self::VetoedByWebhook => 10016,
            Self::SenderMuted => 10017,
            Self::AnswerTooLarge => 10018,
            Self::MemberNotFound => 10019,
            Self::ImportedMessageTooLarge => 10020,
            Self::IdTaken => 10021,
            Self::MessageRateExceeded => 10023,
            Self::AlreadyProcessed => 10024,
            Self::IdTakenByOwner => 10025,
            Self::CommandDisabled => 10026,
            Self::RecallMessageNotFound => 10030,
            Self::RecallTooLate => 10031,
            Self::MessageNotRecallable => 10032,
            Self::TypeWithoutRecall => 10033,
            Self::MessageNotDeletable => 10034,
            Self::TypeWithoutDeletion => 10035,
            Self::TooManyAvchatrooms => 10036,
            Self::UserInTooManyGroups => 10037,
            Self::TooManyMembersForPlan => 10038,
            Self::RecallDisabled => 10041,
            Self::TypeWithoutHistory => 10044,
            Self::AttributeKeyTooLong => 10045,
            Self::AttributeValueTooLong => 10046,
            Self::TooManyAttributes => 10047,
            Self::AttributesTooLarge => 10048,
            Self::AttributeRateExceeded => 10049,
            Self::AttributeNotFound => 10050,
            Self::DeletionRangeTooWide => 10051,
            Self::DeletionMessageNotFound => 10052,
            Self::TooManyMentions => 10053,
            Self::TooManyMembersForAnswer => 10054,
            Self::AttributeConflict => 10056,
            Self::TrialGroupsExceeded => 10058,
            Self::PlanTooSmall => 10059,
            Self::TooLargeForReceipts => 10060,
            Self::NoReceiptWhenOnlineOnly => 10061,
            Self::ReceiptNotFound => 10062,
            Self::TooManyCounters => 10063,
            Self::TooManyPinned => 10070,
            Self::AlreadyPinned => 10071,
            Self::CommunityDisabled => 11000,
            Self::ExtensionConflict => 23001,
            Self::ExtensionNotFound => 23004,
            Self::TooManyReactions => 23005,
            Self::TooManyReactingUsers => 23006,
            Self::AlreadyReacted => 23007,
            Self::ReactionNotFound => 23008,
            Self::ReactingUserNotFound => 23009,
            Self::PermissionGroupNotFound => 110006,
            Self::PermissionGroupNotDeleted => 110007,
            Self::PermissionGroupDeleted => 110008,
            Self::PermissionGroupHasTopic => 110010,
            Self::PermissionGroupWithoutTopic => 110011,
            Self::PermissionGroupFull => 110012,
            Self::TopicIdInvalid => 110013,
            Self::TopicPermissionDeleted => 110014,
            Self::Other(code) => code,
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::codes!(GroupErrorCode, GROUP_DOMAIN);

pub(crate) static GROUP_DOMAIN: DomainMeta = DomainMeta {
    name: "group",
    fallback: Some(&COMMON_DOMAIN),
    answers: Answers {
        bad_parameter: 10004,
        bad_json: 10004,
        too_many_items: 10005,
        group_type: 10007,
        bad: &[
            ("GroupId", 10015),
            ("MsgBody", 10004),
            ("custom_group_id", 10004),
            ("custom_permission_group_id", 10004),
            ("custom_topic_id", 110013),
            ("live_group_without_members", 10007),
            ("unique_keys", 10004),
            ("rising_times", 10004),
            ("values_in_all", 10048),
            ("one_custom_element", 10004),
        ],
    },
    codes: &[
        CodeMeta {
            code: 10001,
            name: "not_logged_in",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The caller is not logged in; look at the administrator's name and the signature. Only pages about live groups list it.",
        },
        CodeMeta {
            code: 10002,
            name: "internal_error",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The group service failed.",
        },
        CodeMeta {
            code: 10003,
            name: "command_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The command in the URL does not exist.",
        },
        CodeMeta {
            code: 10004,
            name: "invalid_parameter",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A request field is missing or wrong; the text beside the number says which.",
        },
        CodeMeta {
            code: 10005,
            name: "too_many_items",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The list in the request has more accounts than the command takes.",
        },
        CodeMeta {
            code: 10006,
            name: "operation_rate_exceeded",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Done too often: new groups per day, listing all groups, and the like.",
        },
        CodeMeta {
            code: 10007,
            name: "permission_denied",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Not permitted: the group's type does not support it, the operator's role is too low, or the caller is no administrator.",
        },
        CodeMeta {
            code: 10008,
            name: "request_rejected",
            class: ErrorClass::Auth,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The request was refused for its signature.",
        },
        CodeMeta {
            code: 10009,
            name: "owner_cannot_quit",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "In this type of group the owner cannot leave.",
        },
        CodeMeta {
            code: 10010,
            name: "not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "There is no such group, or it was dissolved.",
        },
        CodeMeta {
            code: 10011,
            name: "body_not_json",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The body is not valid JSON.",
        },
        CodeMeta {
            code: 10012,
            name: "operator_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The acting user's id is not valid.",
        },
        CodeMeta {
            code: 10013,
            name: "already_member",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user is a member already.",
        },
        CodeMeta {
            code: 10014,
            name: "full",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The group has as many members as it may have.",
        },
        CodeMeta {
            code: 10015,
            name: "id_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The group id does not have the right form. The general table uses the number for groups that do not exist.",
        },
        CodeMeta {
            code: 10016,
            name: "vetoed_by_webhook",
            class: ErrorClass::ContentRejected,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The app's own webhook refused.",
        },
        CodeMeta {
            code: 10017,
            name: "sender_muted",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The sender is muted in the group.",
        },
        CodeMeta {
            code: 10018,
            name: "answer_too_large",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: true,
            doc: "The answer would be larger than 1 MB; ask for a smaller page.",
        },
        CodeMeta {
            code: 10019,
            name: "member_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The account named in the request does not exist.",
        },
        CodeMeta {
            code: 10020,
            name: "imported_message_too_large",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A message to import is too long.",
        },
        CodeMeta {
            code: 10021,
            name: "id_taken",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The group id belongs to somebody else's group.",
        },
        CodeMeta {
            code: 10023,
            name: "message_rate_exceeded",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Too many messages in one group at once.",
        },
        CodeMeta {
            code: 10024,
            name: "already_processed",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The invitation or application was answered before.",
        },
        CodeMeta {
            code: 10025,
            name: "id_taken_by_owner",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The group id belongs to a group of the same owner. After a lost answer that is the group just created.",
        },
        CodeMeta {
            code: 10026,
            name: "command_disabled",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The command is switched off for this app.",
        },
        CodeMeta {
            code: 10030,
            name: "recall_message_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The message to recall does not exist.",
        },
        CodeMeta {
            code: 10031,
            name: "recall_too_late",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The time for recalling has passed, two minutes unless the app says otherwise.",
        },
        CodeMeta {
            code: 10032,
            name: "message_not_recallable",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "This message cannot be recalled.",
        },
        CodeMeta {
            code: 10033,
            name: "type_without_recall",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "This type of group knows no recall.",
        },
        CodeMeta {
            code: 10034,
            name: "message_not_deletable",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "This message cannot be deleted.",
        },
        CodeMeta {
            code: 10035,
            name: "type_without_deletion",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "This type of group knows no deletion of messages.",
        },
        CodeMeta {
            code: 10036,
            name: "too_many_avchatrooms",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The plan allows no more groups of type AVChatRoom.",
        },
        CodeMeta {
            code: 10037,
            name: "user_in_too_many_groups",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The user has created or joined as many groups as allowed.",
        },
        CodeMeta {
            code: 10038,
            name: "too_many_members_for_plan",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "More members than the plan allows. After a larger plan is bought, MaxMemberCount must be raised by modify_group_base_info.",
        },
        CodeMeta {
            code: 10041,
            name: "recall_disabled",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Recalling is switched off for the app.",
        },
        CodeMeta {
            code: 10044,
            name: "type_without_history",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "This type of group keeps no messages.",
        },
        CodeMeta {
            code: 10045,
            name: "attribute_key_too_long",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "An attribute key has more than 32 bytes.",
        },
        CodeMeta {
            code: 10046,
            name: "attribute_value_too_long",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "An attribute value has more than 4000 bytes.",
        },
        CodeMeta {
            code: 10047,
            name: "too_many_attributes",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A group has at most 16 attributes.",
        },
        CodeMeta {
            code: 10048,
            name: "attributes_too_large",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "All attribute values of a group together have more than 16000 bytes.",
        },
        CodeMeta {
            code: 10049,
            name: "attribute_rate_exceeded",
            class: ErrorClass::RateLimited,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Attributes of a group are written too often.",
        },
        CodeMeta {
            code: 10050,
            name: "attribute_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The attribute to delete does not exist.",
        },
        CodeMeta {
            code: 10051,
            name: "deletion_range_too_wide",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The range of messages to delete is too wide.",
        },
        CodeMeta {
            code: 10052,
            name: "deletion_message_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "There is no message to delete.",
        },
        CodeMeta {
            code: 10053,
            name: "too_many_mentions",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A message mentions more than 30 users.",
        },
        CodeMeta {
            code: 10054,
            name: "too_many_members_for_answer",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The group is too large for one answer; read it in pages.",
        },
        CodeMeta {
            code: 10056,
            name: "attribute_conflict",
            class: ErrorClass::Other,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Somebody else wrote the attributes in between. Read them again before writing.",
        },
        CodeMeta {
            code: 10058,
            name: "trial_groups_exceeded",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "A trial app has at most 100 groups.",
        },
        CodeMeta {
            code: 10059,
            name: "plan_too_small",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The plan does not include this feature.",
        },
        CodeMeta {
            code: 10060,
            name: "too_large_for_receipts",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The group is too large for read receipts.",
        },
        CodeMeta {
            code: 10061,
            name: "no_receipt_when_online_only",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Messages for online members only have no read receipts.",
        },
        CodeMeta {
            code: 10062,
            name: "receipt_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The message has no read receipt.",
        },
        CodeMeta {
            code: 10063,
            name: "too_many_counters",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "A group has at most 20 counters.",
        },
        CodeMeta {
            code: 10070,
            name: "too_many_pinned",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The group has as many pinned messages as allowed.",
        },
        CodeMeta {
            code: 10071,
            name: "already_pinned",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The message is pinned already.",
        },
        CodeMeta {
            code: 11000,
            name: "community_disabled",
            class: ErrorClass::Permission,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "Communities or topics are switched off, or the plan does not include them.",
        },
        CodeMeta {
            code: 23001,
            name: "extension_conflict",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterDelay,
            shrink_page: false,
            doc: "Somebody else wrote the message's extensions at that moment.",
        },
        CodeMeta {
            code: 23004,
            name: "extension_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The extension to delete does not exist.",
        },
        CodeMeta {
            code: 23005,
            name: "too_many_reactions",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The message has as many kinds of reaction as allowed.",
        },
        CodeMeta {
            code: 23006,
            name: "too_many_reacting_users",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The reaction has as many users as allowed.",
        },
        CodeMeta {
            code: 23007,
            name: "already_reacted",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user has given this reaction already.",
        },
        CodeMeta {
            code: 23008,
            name: "reaction_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The message does not have this reaction.",
        },
        CodeMeta {
            code: 23009,
            name: "reacting_user_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The user has not given this reaction.",
        },
        CodeMeta {
            code: 110006,
            name: "permission_group_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "There is no such permission group, or it was dissolved.",
        },
        CodeMeta {
            code: 110007,
            name: "permission_group_not_deleted",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::Unknown,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The permission group could not be deleted; a later attempt may work.",
        },
        CodeMeta {
            code: 110008,
            name: "permission_group_deleted",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The permission group does not exist any more, or never did.",
        },
        CodeMeta {
            code: 110010,
            name: "permission_group_has_topic",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The permission group has rights on this topic already.",
        },
        CodeMeta {
            code: 110011,
            name: "permission_group_without_topic",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The permission group has no rights on this topic.",
        },
        CodeMeta {
            code: 110012,
            name: "permission_group_full",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The permission group has as many members as it may have.",
        },
        CodeMeta {
            code: 110013,
            name: "topic_id_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The topic id does not have the right form.",
        },
        CodeMeta {
            code: 110014,
            name: "topic_permission_deleted",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The rights on the topic were taken away.",
        },
    ],
};
