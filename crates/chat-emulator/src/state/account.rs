use std::collections::BTreeSet;

use chat_types::{GroupId, OfficialAccountId};

use super::Roster;

/// A user that was imported.
#[derive(Debug, Default)]
pub(crate) struct Account {
    /// The official accounts that the user subscribes to.
    pub(crate) subscriptions: Roster<OfficialAccountId, ()>,
    /// The groups that the user is in.
    pub(crate) groups: BTreeSet<GroupId>,
}
