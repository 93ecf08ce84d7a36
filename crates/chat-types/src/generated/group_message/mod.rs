// Written by `cargo xtask gen` from spec/group_message/. Do not edit.

//! Commands of the family `group_message`.

pub(crate) mod clear_group_msg;

pub(crate) mod delete_group_msg_by_sender;

pub(crate) mod get_group_msg_receipt;

pub(crate) mod get_group_msg_receipt_detail;

pub(crate) mod get_pinned_messages;

pub(crate) mod group_get_key_values;

pub(crate) mod group_msg_get_simple;

pub(crate) mod group_msg_recall;

pub(crate) mod group_msg_receipt;

pub(crate) mod group_set_key_values;

pub(crate) mod import_group_msg;

pub(crate) mod modify_group_msg;

pub(crate) mod pin_message;

pub(crate) mod send_group_msg;

pub(crate) mod send_group_stream_msg;

pub(crate) mod send_group_system_notification;

pub(crate) mod unpin_message;

pub use clear_group_msg::*;

pub use delete_group_msg_by_sender::*;

pub use get_group_msg_receipt::*;

pub use get_group_msg_receipt_detail::*;

pub use get_pinned_messages::*;

pub use group_get_key_values::*;

pub use group_msg_get_simple::*;

pub use group_msg_recall::*;

pub use group_msg_receipt::*;

pub use group_set_key_values::*;

pub use import_group_msg::*;

pub use modify_group_msg::*;

pub use pin_message::*;

pub use send_group_msg::*;

pub use send_group_stream_msg::*;

pub use send_group_system_notification::*;

pub use unpin_message::*;
