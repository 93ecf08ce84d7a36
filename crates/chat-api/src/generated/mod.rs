// Written by `cargo xtask gen` from spec/. Do not edit.

//! The families of commands: a struct each, with a method per command.

mod account;

mod all_member_push;

mod c2c_message;

mod community_topic;

mod conversation;

mod conversation_group;

mod follow;

mod group;

mod group_attribute;

mod group_counter;

mod group_message;

mod live_group;

mod moderation;

mod mute;

mod official_account;

mod operation;

mod permission_group;

mod profile;

mod push;

mod relationship;

mod robot;

mod search;

pub use account::AccountApi;

pub use all_member_push::AllMemberPushApi;

pub use c2c_message::C2cMessageApi;

pub use community_topic::CommunityTopicApi;

pub use conversation::ConversationApi;

pub use conversation_group::ConversationGroupApi;

pub use follow::FollowApi;

pub use group::GroupApi;

pub use group_attribute::GroupAttributeApi;

pub use group_counter::GroupCounterApi;

pub use group_message::GroupMessageApi;

pub use live_group::LiveGroupApi;

pub use moderation::ModerationApi;

pub use mute::MuteApi;

pub use official_account::OfficialAccountApi;

pub use operation::OperationApi;

pub use permission_group::PermissionGroupApi;

pub use profile::ProfileApi;

pub use push::PushApi;

pub use relationship::RelationshipApi;

pub use robot::RobotApi;

pub use search::SearchApi;

impl crate::Client {
    /// The commands of the family `account`.
    pub fn account(&self) -> AccountApi<'_> {
        AccountApi::new(self)
    }

    /// The commands of the family `all_member_push`.
    pub fn all_member_push(&self) -> AllMemberPushApi<'_> {
        AllMemberPushApi::new(self)
    }

    /// The commands of the family `c2c_message`.
    pub fn c2c_message(&self) -> C2cMessageApi<'_> {
        C2cMessageApi::new(self)
    }

    /// The commands of the family `community_topic`.
    pub fn community_topic(&self) -> CommunityTopicApi<'_> {
        CommunityTopicApi::new(self)
    }

    /// The commands of the family `conversation`.
    pub fn conversation(&self) -> ConversationApi<'_> {
        ConversationApi::new(self)
    }

    /// The commands of the family `conversation_group`.
    pub fn conversation_group(&self) -> ConversationGroupApi<'_> {
        ConversationGroupApi::new(self)
    }

    /// The commands of the family `follow`.
    pub fn follow(&self) -> FollowApi<'_> {
        FollowApi::new(self)
    }

    /// The commands of the family `group`.
    pub fn group(&self) -> GroupApi<'_> {
        GroupApi::new(self)
    }

    /// The commands of the family `group_attribute`.
    pub fn group_attribute(&self) -> GroupAttributeApi<'_> {
        GroupAttributeApi::new(self)
    }

    /// The commands of the family `group_counter`.
    pub fn group_counter(&self) -> GroupCounterApi<'_> {
        GroupCounterApi::new(self)
    }

    /// The commands of the family `group_message`.
    pub fn group_message(&self) -> GroupMessageApi<'_> {
        GroupMessageApi::new(self)
    }

    /// The commands of the family `live_group`.
    pub fn live_group(&self) -> LiveGroupApi<'_> {
        LiveGroupApi::new(self)
    }

    /// The commands of the family `moderation`.
    pub fn moderation(&self) -> ModerationApi<'_> {
        ModerationApi::new(self)
    }

    /// The commands of the family `mute`.
    pub fn mute(&self) -> MuteApi<'_> {
        MuteApi::new(self)
    }

    /// The commands of the family `official_account`.
    pub fn official_account(&self) -> OfficialAccountApi<'_> {
        OfficialAccountApi::new(self)
    }

    /// The commands of the family `operation`.
    pub fn operation(&self) -> OperationApi<'_> {
        OperationApi::new(self)
    }

    /// The commands of the family `permission_group`.
    pub fn permission_group(&self) -> PermissionGroupApi<'_> {
        PermissionGroupApi::new(self)
    }

    /// The commands of the family `profile`.
    pub fn profile(&self) -> ProfileApi<'_> {
        ProfileApi::new(self)
    }

    /// The commands of the family `push`.
    pub fn push(&self) -> PushApi<'_> {
        PushApi::new(self)
    }

    /// The commands of the family `relationship`.
    pub fn relationship(&self) -> RelationshipApi<'_> {
        RelationshipApi::new(self)
    }

    /// The commands of the family `robot`.
    pub fn robot(&self) -> RobotApi<'_> {
        RobotApi::new(self)
    }

    /// The commands of the family `search`.
    pub fn search(&self) -> SearchApi<'_> {
        SearchApi::new(self)
    }
}
