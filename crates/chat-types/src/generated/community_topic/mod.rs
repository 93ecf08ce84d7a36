// Written by `cargo xtask gen` from spec/community_topic/. Do not edit.

//! Commands of the family `community_topic`.

pub(crate) mod create_topic;

pub(crate) mod destroy_topic;

pub(crate) mod get_community_online_member_num;

pub(crate) mod get_topic;

pub(crate) mod import_topic;

pub(crate) mod modify_topic;

pub use create_topic::*;

pub use destroy_topic::*;

pub use get_community_online_member_num::*;

pub use get_topic::*;

pub use import_topic::*;

pub use modify_topic::*;
