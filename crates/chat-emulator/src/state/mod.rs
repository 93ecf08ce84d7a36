//! What an app remembers.

mod account;
mod group;
mod history;
mod ids;
mod official_account;
mod roster;
mod settings;

use std::collections::BTreeMap;

use chat_types::{GroupId, OfficialAccountId, UnixTime, UserId};

use crate::book::Retention;
use crate::repeats::Repeats;

pub(crate) use account::Account;
pub(crate) use group::{Group, Member, Talk};
pub(crate) use history::{History, Message, Place, Thread};
pub(crate) use ids::IdSource;
pub(crate) use official_account::{OfficialAccount, Subscription};
pub(crate) use roster::{Roster, Seat};
pub use settings::AppSettings;

/// What an app remembers. A user and what the user is part of know of each other; the methods here keep both
/// sides in step.
#[derive(Debug)]
pub(crate) struct AppState {
    /// The users that were imported.
    pub(crate) accounts: BTreeMap<UserId, Account>,
    /// The official accounts.
    pub(crate) official_accounts: BTreeMap<OfficialAccountId, OfficialAccount>,
    /// The groups.
    pub(crate) groups: BTreeMap<GroupId, Group>,
    /// Where ids and cursors come from.
    pub(crate) ids: IdSource,
    /// What was done under a key whose repeats are dropped.
    pub(crate) repeats: Repeats<Memo>,
    /// What was said.
    pub(crate) history: History,
}

/// What a repeat of a call is answered from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Memo {
    pub(crate) time: UnixTime,
    pub(crate) seq: u32,
    pub(crate) random: u32,
}

impl Default for AppState {
    fn default() -> Self {
        Self::new(0, Retention::new())
    }
}

impl AppState {
    /// A new app. The same seed gives the same ids.
    pub(crate) fn new(seed: u64, retention: Retention) -> Self {
        Self {
            accounts: BTreeMap::new(),
            official_accounts: BTreeMap::new(),
            groups: BTreeMap::new(),
            ids: IdSource::new(seed),
            repeats: Repeats::new(retention.repeats),
            history: History::new(retention.history),
        }
    }

    /// Whether this user was imported.
    pub(crate) fn knows(&self, user: &UserId) -> bool {
        self.accounts.contains_key(user)
    }

    /// Subscribes a user; tells whether that was possible and new.
    pub(crate) fn subscribe(
        &mut self,
        to: &OfficialAccountId,
        user: &UserId,
        now: UnixTime,
    ) -> bool {
        let (Some(official), Some(account)) = (
            self.official_accounts.get_mut(to),
            self.accounts.get_mut(user),
        ) else {
            return false;
        };
        account.subscriptions.insert(to, now, ());
        official
            .subscribers
            .insert(user, now, Subscription::default())
    }

    /// Ends a subscription; tells whether there was one.
    pub(crate) fn unsubscribe(&mut self, from: &OfficialAccountId, user: &UserId) -> bool {
        if let Some(account) = self.accounts.get_mut(user) {
            account.subscriptions.remove(from);
        }
        let official = self.official_accounts.get_mut(from);
        official.is_some_and(|official| official.subscribers.remove(user).is_some())
    }

    /// Removes an official account; tells whether there was one.
    pub(crate) fn remove_official_account(&mut self, id: &OfficialAccountId) -> bool {
        let Some(official) = self.official_accounts.remove(id) else {
            return false;
        };
        for (seat, _) in official.subscribers.iter() {
            if let Some(account) = self.accounts.get_mut(&seat.id) {
                account.subscriptions.remove(id);
            }
        }
        true
    }

    /// Puts a user into a group; tells whether that was possible and new.
    pub(crate) fn join(
        &mut self,
        group: &GroupId,
        user: &UserId,
        now: UnixTime,
        member: Member,
    ) -> bool {
        let (Some(to), Some(account)) = (self.groups.get_mut(group), self.accounts.get_mut(user))
        else {
            return false;
        };
        account.groups.insert(group.clone());
        to.members.insert(user, now, member)
    }

    /// Takes a user out of a group. If it was the owner, nobody owns the group afterwards.
    pub(crate) fn leave(&mut self, group: &GroupId, user: &UserId) {
        if let Some(account) = self.accounts.get_mut(user) {
            account.groups.remove(group);
        }
        if let Some(from) = self.groups.get_mut(group) {
            from.members.remove(user);
            from.owner.take_if(|owner| owner == user);
        }
    }

    /// Removes a group; tells whether there was one.
    pub(crate) fn remove_group(&mut self, id: &GroupId) -> bool {
        let Some(group) = self.groups.remove(id) else {
            return false;
        };
        for (seat, _) in group.members.iter() {
            if let Some(account) = self.accounts.get_mut(&seat.id) {
                account.groups.remove(id);
            }
        }
        true
    }

    /// Removes a user, and the user's subscriptions and memberships; tells whether there was one. What the user
    /// owns stays: groups without an owner, official accounts with the name of the one who owned them.
    pub(crate) fn remove_account(&mut self, user: &UserId) -> bool {
        let Some(account) = self.accounts.remove(user) else {
            return false;
        };
        for (seat, ()) in account.subscriptions.iter() {
            self.unsubscribe(&seat.id, user);
        }
        for group in &account.groups {
            self.leave(group, user);
        }
        true
    }
}
