// Written by `cargo xtask gen` from spec/push/. Do not edit.

//! Commands of the family `push`.

pub(crate) mod add_sched_task;

pub(crate) mod add_tag;

pub(crate) mod all_member_push_loss;

pub(crate) mod all_member_push_statistics;

pub(crate) mod all_member_push_trace;

pub(crate) mod batch;

pub(crate) mod clear_all_tags;

pub(crate) mod delete_sched_task;

pub(crate) mod get_attr;

pub(crate) mod get_attr_name;

pub(crate) mod get_sched_task;

pub(crate) mod get_tag;

pub(crate) mod list_sched_task;

pub(crate) mod modify_sched_task;

pub(crate) mod normal_push_loss;

pub(crate) mod normal_push_statistics;

pub(crate) mod normal_push_trace;

#[allow(clippy::module_inception, reason = "a command has the name of its family")]
pub(crate) mod push;

pub(crate) mod remove_attr;

pub(crate) mod remove_tag;

pub(crate) mod revoke;

pub(crate) mod set_attr;

pub(crate) mod set_attr_name;

pub use add_sched_task::*;

pub use add_tag::*;

pub use all_member_push_loss::*;

pub use all_member_push_statistics::*;

pub use all_member_push_trace::*;

pub use batch::*;

pub use clear_all_tags::*;

pub use delete_sched_task::*;

pub use get_attr::*;

pub use get_attr_name::*;

pub use get_sched_task::*;

pub use get_tag::*;

pub use list_sched_task::*;

pub use modify_sched_task::*;

pub use normal_push_loss::*;

pub use normal_push_statistics::*;

pub use normal_push_trace::*;

pub use push::*;

pub use remove_attr::*;

pub use remove_tag::*;

pub use revoke::*;

pub use set_attr::*;

pub use set_attr_name::*;
