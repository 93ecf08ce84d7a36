// Written by `cargo xtask gen` from spec/errors/. Do not edit.

//! Error codes by domain: one number may mean different things in two domains, so a code is read with
//! the domain of the command that answered it.

pub(crate) mod common;

pub(crate) mod account;

pub(crate) mod c2c;

pub(crate) mod conversation;

pub(crate) mod figures;

pub(crate) mod follow;

pub(crate) mod group;

pub(crate) mod message_extension;

pub(crate) mod moderation;

pub(crate) mod mute;

pub(crate) mod official_account;

pub(crate) mod operation;

pub(crate) mod profile;

pub(crate) mod push;

pub(crate) mod relationship;

pub(crate) mod robot;

pub use common::CommonErrorCode;

pub use account::AccountErrorCode;

pub use c2c::C2cErrorCode;

pub use conversation::ConversationErrorCode;

pub use figures::FiguresErrorCode;

pub use follow::FollowErrorCode;

pub use group::GroupErrorCode;

pub use message_extension::MessageExtensionErrorCode;

pub use moderation::ModerationErrorCode;

pub use mute::MuteErrorCode;

pub use official_account::OfficialAccountErrorCode;

pub use operation::OperationErrorCode;

pub use profile::ProfileErrorCode;

pub use push::PushErrorCode;

pub use relationship::RelationshipErrorCode;

pub use robot::RobotErrorCode;

/// The error tables of all domains; `common` comes first.
pub static DOMAINS: &[&chat_meta::DomainMeta] = &[
    &common::COMMON_DOMAIN,
    &account::ACCOUNT_DOMAIN,
    &c2c::C2C_DOMAIN,
    &conversation::CONVERSATION_DOMAIN,
    &figures::FIGURES_DOMAIN,
    &follow::FOLLOW_DOMAIN,
    &group::GROUP_DOMAIN,
    &message_extension::MESSAGE_EXTENSION_DOMAIN,
    &moderation::MODERATION_DOMAIN,
    &mute::MUTE_DOMAIN,
    &official_account::OFFICIAL_ACCOUNT_DOMAIN,
    &operation::OPERATION_DOMAIN,
    &profile::PROFILE_DOMAIN,
    &push::PUSH_DOMAIN,
    &relationship::RELATIONSHIP_DOMAIN,
    &robot::ROBOT_DOMAIN,
];
