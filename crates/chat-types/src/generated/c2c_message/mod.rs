// Written by `cargo xtask gen` from spec/c2c_message/. Do not edit.

//! Commands of the family `c2c_message`.

pub(crate) mod admin_getroammsg;

pub(crate) mod admin_msgwithdraw;

pub(crate) mod admin_set_msg_read;

pub(crate) mod batchsendmsg;

pub(crate) mod c2c_get_key_values;

pub(crate) mod c2c_msg_read_receipt;

pub(crate) mod c2c_set_key_values;

pub(crate) mod delete_c2c_msg_ramble;

pub(crate) mod get_c2c_unread_msg_num;

pub(crate) mod importmsg;

pub(crate) mod modify_c2c_msg;

pub(crate) mod send_c2c_stream_msg;

pub(crate) mod sendmsg;

pub use admin_getroammsg::*;

pub use admin_msgwithdraw::*;

pub use admin_set_msg_read::*;

pub use batchsendmsg::*;

pub use c2c_get_key_values::*;

pub use c2c_msg_read_receipt::*;

pub use c2c_set_key_values::*;

pub use delete_c2c_msg_ramble::*;

pub use get_c2c_unread_msg_num::*;

pub use importmsg::*;

pub use modify_c2c_msg::*;

pub use send_c2c_stream_msg::*;

pub use sendmsg::*;
