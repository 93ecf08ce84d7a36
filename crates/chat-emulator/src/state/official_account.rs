use chat_types::{MsgFlag, UnixTime, UserId};

use super::{Roster, Talk};

/// An official account.
#[derive(Debug)]
pub(crate) struct OfficialAccount {
    pub(crate) owner: UserId,
    pub(crate) name: String,
    pub(crate) introduction: String,
    pub(crate) face_url: String,
    pub(crate) organization: String,
    pub(crate) custom_string: String,
    /// How many users may subscribe.
    pub(crate) max_subscribers: u32,
    pub(crate) created: UnixTime,
    /// What it has sent.
    pub(crate) talk: Talk,
    pub(crate) subscribers: Roster<UserId, Subscription>,
}

impl OfficialAccount {
    /// How many users subscribe.
    pub(crate) fn subscriber_num(&self) -> u32 {
        u32::try_from(self.subscribers.len()).unwrap_or(u32::MAX)
    }

    /// Whether it can take no more subscribers.
    pub(crate) fn is_full(&self) -> bool {
        self.subscriber_num() >= self.max_subscribers
    }
}

/// A user's subscription to an official account.
#[derive(Debug)]
pub(crate) struct Subscription {
    /// Free text of the app.
    pub(crate) custom_string: String,
    /// How messages reach the user.
    pub(crate) msg_flag: MsgFlag,
    /// When the last message was sent; 0: never.
    pub(crate) last_message: UnixTime,
}

impl Default for Subscription {
    fn default() -> Self {
        Self {
            custom_string: String::new(),
            msg_flag: MsgFlag::AcceptAndNotify,
            last_message: UnixTime::default(),
        }
    }
}
