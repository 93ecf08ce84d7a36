// Written by `cargo xtask gen` from spec/relationship/. Do not edit.

//! Commands of the family `relationship`.

pub(crate) mod black_list_add;

pub(crate) mod black_list_check;

pub(crate) mod black_list_delete;

pub(crate) mod black_list_get;

pub(crate) mod friend_add;

pub(crate) mod friend_check;

pub(crate) mod friend_delete;

pub(crate) mod friend_delete_all;

pub(crate) mod friend_get;

pub(crate) mod friend_get_list;

pub(crate) mod friend_group_add;

pub(crate) mod friend_group_delete;

pub(crate) mod friend_group_get;

pub(crate) mod friend_import;

pub(crate) mod friend_update;

pub use black_list_add::*;

pub use black_list_check::*;

pub use black_list_delete::*;

pub use black_list_get::*;

pub use friend_add::*;

pub use friend_check::*;

pub use friend_delete::*;

pub use friend_delete_all::*;

pub use friend_get::*;

pub use friend_get_list::*;

pub use friend_group_add::*;

pub use friend_group_delete::*;

pub use friend_group_get::*;

pub use friend_import::*;

pub use friend_update::*;
