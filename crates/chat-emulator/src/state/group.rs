use std::collections::BTreeMap;

use chat_types::{
    ApplyJoinOption, CommunityPermissions, GroupCustomField, GroupType, InviteJoinOption,
    MemberCustomField, MemberRole, MsgFlag, OnOff, TopicId, UnixTime, UserId,
};

use super::{History, Roster, Thread};

/// A group.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) kind: GroupType,
    pub(crate) name: String,
    pub(crate) introduction: String,
    pub(crate) notification: String,
    pub(crate) face_url: String,
    /// The owner, who is a member too, except in live rooms.
    pub(crate) owner: Option<UserId>,
    pub(crate) created: UnixTime,
    /// Revision of the profile.
    pub(crate) info_seq: u32,
    /// When the profile last changed.
    pub(crate) changed: UnixTime,
    /// What is said in the group as a whole.
    pub(crate) talk: Talk,
    /// What is said in its topics. A topic begins with its first message, since topics are not modelled otherwise.
    pub(crate) topics: BTreeMap<TopicId, Talk>,
    /// How many members it may have; 0 for live rooms, which have no limit.
    pub(crate) max_members: u32,
    pub(crate) apply: ApplyJoinOption,
    pub(crate) invite: Option<InviteJoinOption>,
    pub(crate) mute_all: OnOff,
    pub(crate) support_topic: bool,
    pub(crate) enable_permission: bool,
    pub(crate) default_permission: CommunityPermissions,
    pub(crate) custom: Vec<GroupCustomField>,
    pub(crate) members: Roster<UserId, Member>,
}

/// Messages that the service numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Talk {
    pub(crate) thread: Thread,
    /// When the newest message was sent; 0: there is none.
    pub(crate) last_message: UnixTime,
    /// The number of the newest message; 0: there is none.
    pub(crate) newest: u32,
}

impl Talk {
    /// One in which nobody has said anything.
    pub(crate) fn new(history: &mut History) -> Self {
        Self {
            thread: history.open(),
            last_message: UnixTime::default(),
            newest: 0,
        }
    }

    /// Takes the next number, for a message of this time.
    pub(crate) fn next(&mut self, time: UnixTime) -> u32 {
        self.newest = self.newest.saturating_add(1);
        self.last_message = self.last_message.max(time);
        self.newest
    }
}

impl Group {
    /// What is said in a topic, if anything was, or in the group as a whole.
    pub(crate) fn talk(&self, topic: Option<&TopicId>) -> Option<&Talk> {
        topic.map_or(Some(&self.talk), |topic| self.topics.get(topic))
    }

    /// How many members it has.
    pub(crate) fn member_num(&self) -> u32 {
        u32::try_from(self.members.len()).unwrap_or(u32::MAX)
    }
}

/// What is known of a user in a group.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) role: MemberRole,
    /// Newest message that the user has read.
    pub(crate) msg_seq: u32,
    /// How messages reach the user.
    pub(crate) msg_flag: MsgFlag,
    /// When the user last wrote; 0: never.
    pub(crate) last_message: UnixTime,
    /// Until when the user may not write; 0: not muted.
    pub(crate) mute_until: UnixTime,
    pub(crate) name_card: String,
    pub(crate) custom: Vec<MemberCustomField>,
}

impl Member {
    /// Somebody who has just come.
    pub(crate) fn new(role: MemberRole) -> Self {
        Self {
            role,
            msg_seq: 0,
            msg_flag: MsgFlag::AcceptAndNotify,
            last_message: UnixTime::default(),
            mute_until: UnixTime::default(),
            name_card: String::new(),
            custom: Vec::new(),
        }
    }
}
