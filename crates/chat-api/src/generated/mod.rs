// Written by `cargo xtask gen` from spec/. Do not edit.

//! The families of commands: a struct each, with a method per command.

mod account;

mod group;

mod official_account;

pub use account::Account;

pub use group::Group;

pub use official_account::OfficialAccount;

impl crate::Client {
    /// The commands of the family `account`.
    pub fn account(&self) -> Account<'_> {
        Account::new(self)
    }

    /// The commands of the family `group`.
    pub fn group(&self) -> Group<'_> {
        Group::new(self)
    }

    /// The commands of the family `official_account`.
    pub fn official_account(&self) -> OfficialAccount<'_> {
        OfficialAccount::new(self)
    }
}
