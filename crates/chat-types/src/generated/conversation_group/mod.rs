// Written by `cargo xtask gen` from spec/conversation_group/. Do not edit.

//! Commands of the family `conversation_group`.

pub(crate) mod create_contact_group;

pub(crate) mod del_contact_group;

pub(crate) mod get_contact_group;

pub(crate) mod mark_contact;

pub(crate) mod search_contact_group;

pub(crate) mod update_contact_group;

pub use create_contact_group::*;

pub use del_contact_group::*;

pub use get_contact_group::*;

pub use mark_contact::*;

pub use search_contact_group::*;

pub use update_contact_group::*;
