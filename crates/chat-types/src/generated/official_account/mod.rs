// Written by `cargo xtask gen` from spec/official_account/. Do not edit.

//! Commands of the family `official_account`.

pub(crate) mod add_subscriber;

pub(crate) mod create_official_account;

pub(crate) mod delete_subscriber;

pub(crate) mod destroy_official_account;

pub(crate) mod get_official_account_info;

pub(crate) mod get_subscribed_official_account_list;

pub(crate) mod get_subscriber_info;

pub(crate) mod modify_official_account_base_info;

pub(crate) mod modify_subscriber_info;

pub(crate) mod official_account_msg_get_simple;

pub(crate) mod official_account_msg_recall;

pub(crate) mod send_official_account_msg;

pub use add_subscriber::*;

pub use create_official_account::*;

pub use delete_subscriber::*;

pub use destroy_official_account::*;

pub use get_official_account_info::*;

pub use get_subscribed_official_account_list::*;

pub use get_subscriber_info::*;

pub use modify_official_account_base_info::*;

pub use modify_subscriber_info::*;

pub use official_account_msg_get_simple::*;

pub use official_account_msg_recall::*;

pub use send_official_account_msg::*;
