// Written by `cargo xtask gen` from spec/. Do not edit.

//! The families of commands: a struct each, with a method per command.

mod account;

mod group;

mod official_account;

pub use account::AccountApi;

pub use group::GroupApi;

pub use official_account::OfficialAccountApi;

impl crate::Client {
    /// The commands of the family `account`.
    pub fn account(&self) -> AccountApi<'_> {
        AccountApi::new(self)
    }

    /// The commands of the family `group`.
    pub fn group(&self) -> GroupApi<'_> {
        GroupApi::new(self)
    }

    /// The commands of the family `official_account`.
    pub fn official_account(&self) -> OfficialAccountApi<'_> {
        OfficialAccountApi::new(self)
    }
}
