// Written by `cargo xtask gen` from spec/all_member_push/. Do not edit.

//! Commands of the family `all_member_push`.

pub(crate) mod im_add_tag;

pub(crate) mod im_get_attr;

pub(crate) mod im_get_attr_name;

pub(crate) mod im_get_tag;

pub(crate) mod im_push;

pub(crate) mod im_remove_all_tags;

pub(crate) mod im_remove_attr;

pub(crate) mod im_remove_tag;

pub(crate) mod im_set_attr;

pub(crate) mod im_set_attr_name;

pub use im_add_tag::*;

pub use im_get_attr::*;

pub use im_get_attr_name::*;

pub use im_get_tag::*;

pub use im_push::*;

pub use im_remove_all_tags::*;

pub use im_remove_attr::*;

pub use im_remove_tag::*;

pub use im_set_attr::*;

pub use im_set_attr_name::*;
