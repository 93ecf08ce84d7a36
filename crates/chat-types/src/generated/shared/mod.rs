// Written by `cargo xtask gen` from spec/types/. Do not edit.

//! Types that several commands share.

mod common;

mod conversation;

mod group;

mod group_attribute;

mod group_counter;

mod group_message;

mod ids;

mod message;

mod moderation;

mod official_account;

mod online;

mod permission_group;

mod profile;

mod push;

mod push_report;

mod push_schedule;

mod push_user;

mod relationship;

mod robot;

mod search;

pub use common::*;

pub use conversation::*;

pub use group::*;

pub use group_attribute::*;

pub use group_counter::*;

pub use group_message::*;

pub use ids::*;

pub use message::*;

pub use moderation::*;

pub use official_account::*;

pub use online::*;

pub use permission_group::*;

pub use profile::*;

pub use push::*;

pub use push_report::*;

pub use push_schedule::*;

pub use push_user::*;

pub use relationship::*;

pub use robot::*;

pub use search::*;
