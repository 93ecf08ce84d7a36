// Written by `cargo xtask gen` from spec/community_topic/. Do not edit.

//! Commands of the family `community_topic`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, community_topic::*};

use crate::{Call, Client};

/// The commands of the family `community_topic`. Made by [`Client::community_topic`].
#[derive(Clone, Copy, Debug)]
pub struct CommunityTopicApi<'c> {
    client: &'c Client,
}

impl<'c> CommunityTopicApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Creates a topic in a community.
    ///
    /// The community must exist and allow topics. Without `TopicId` the service makes an id, and a repeat
    /// makes a second topic; with it a repeat is refused because the id is in use. The app's webhook may
    /// refuse the topic.
    ///
    /// Needs: A plan that includes communities: Pro, Pro Plus or Enterprise, on the Chinese site Flagship
    /// or Enterprise. Communities and then topics must be switched on in the console.
    ///
    /// Command `million_group_open_http_svc/create_topic`; at most 200 calls a second; retry class
    /// `depends`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10006
    /// (`operation_rate_exceeded`), 10007 (`permission_denied`), 10008 (`request_rejected`), 10010
    /// (`not_found`), 10015 (`id_invalid`), 10016 (`vetoed_by_webhook`), 10025 (`topic_id_taken`), 10037
    /// (`too_many_topics`), 11000 (`community_disabled`), 80001 (`text_blocked`), 110013
    /// (`topic_id_invalid`).
    ///
    /// Source: page 269/78203 (2025-12), page 1047/49471, client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): Too many live rooms: copied from the creation of groups. Another source reads
    /// `10036`.
    ///
    /// Not sure (`already`): The table speaks of a group id used by yourself, and for imports the number is
    /// 10021. A topic that was there before looks the same.
    ///
    /// Not sure (`meanings.10025`): The sentence is that of group ids; here only the id of a topic is
    /// chosen.
    ///
    /// Not sure (`group_types.code`): 11000 is worded as a group that does not support topics; no sample
    /// shows it for another type of group.
    ///
    /// Not sure (`request.TopicId.checks`): 110013, for a topic id that is not valid, stands in the general
    /// table alone; that it is the answer here, and not 10004, is inferred.
    ///
    /// Not sure (`request.From_Account.type`): The table; every sample has text. Another source reads
    /// `u64`.
    ///
    /// Not sure (`request.From_Account`): Whether the user has to be a member, and who the creator is if
    /// nobody is named, is not documented.
    ///
    /// Not sure (`request.TopicDefinedData`): A list of keys and values of the topic, in the first copies
    /// of the page. Later ones have `CustomString` alone.
    ///
    /// Not sure (`request.TopicType`): There, topics are public or private, and private ones have members,
    /// a capacity and rules for joining. No page of this command names such fields.
    ///
    /// Not sure (`request.DefaultPermission`): Client libraries can give a topic rights that everybody has.
    /// No page of the REST commands names a field for them.
    pub fn create_topic(
        &self,
        group_id: impl Into<GroupId>,
        topic_name: impl Into<String>,
    ) -> Call<'c, CreateTopicRequest> {
        self.client.call(CreateTopicRequest::new(group_id, topic_name))
    }

    /// Destroys topics of a community for good.
    ///
    /// Each topic has an outcome of its own; the code of the call says nothing about them.
    ///
    /// Needs: A plan that includes communities: Pro, Pro Plus or Enterprise, on the Chinese site Flagship
    /// or Enterprise. Communities and then topics must be switched on in the console.
    ///
    /// Command `million_group_open_http_svc/destroy_topic`; at most 200 calls a second; retry class
    /// `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10006
    /// (`operation_rate_exceeded`), 10007 (`permission_denied`), 10008 (`request_rejected`), 10015
    /// (`id_invalid`), 11000 (`community_disabled`).
    ///
    /// Source: page 269/78202 (2023-02), page 1047/49470, client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): An id in use: copied from creation, like 10025. In turn 10010, a group that
    /// does not exist, is missing. Another source reads `10021`.
    ///
    /// Not sure (`errors`): The table lists it and 110003 beside the numbers of the call; both are about
    /// topics, which have a place of their own. Another source reads `110002`.
    ///
    /// Not sure (`item_errors`): No sample shows a topic that failed, and a topic that never existed has no
    /// number.
    ///
    /// Not sure (`request.TopicIdList.max_items`): Several topics may be named; how many is not said.
    ///
    /// Not sure (`group_types.code`): 11000 is worded as a group that does not support topics; no sample
    /// shows it for another type of group.
    pub fn destroy_topic(
        &self,
        group_id: impl Into<GroupId>,
        topic_id_list: impl IntoIterator<Item = impl Into<TopicId>>,
    ) -> Call<'c, DestroyTopicRequest> {
        self.client.call(DestroyTopicRequest::new(group_id, topic_id_list))
    }

    /// Tells how many members of a community are online.
    ///
    /// The number is counted every four minutes, so a change shows in the next count.
    ///
    /// Command `million_group_open_http_svc/get_online_member_num`; at most 200 calls a second; retry class
    /// `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 1047/66883 (2026-05), page 269/102707 (2025-12).
    ///
    /// Not sure (`group_types.allowed`): The Chinese page, like English copies up to 2025, has all kinds of
    /// group in its table, though its text and sample know communities only; the newest English page
    /// refuses the others. Another source reads `["Private","Public","ChatRoom","AVChatRoom","Community"]`.
    ///
    /// Not sure (`group_types.code`): The page refuses the other kinds; the number is that of the namesake
    /// in the group service.
    ///
    /// Not sure (`needs`): No plan and no switch is named, unlike on the page of the namesake, which needs
    /// both for communities.
    ///
    /// Not sure (`errors`): Only 10002 to 10004 were seen, the rest of the table being cut off in the
    /// copies read; the other numbers are those of the namesake.
    pub fn get_community_online_member_num(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, GetCommunityOnlineMemberNumRequest> {
        self.client.call(GetCommunityOnlineMemberNumRequest::new(group_id))
    }

    /// Reads topics of a community, together with what concerns one user in them.
    ///
    /// Each topic has an outcome of its own; code and text of the call say nothing about them. Without a
    /// list of topics all topics of the community come, in one answer.
    ///
    /// Needs: A plan that includes communities: Pro, Pro Plus or Enterprise, on the Chinese site Flagship
    /// or Enterprise. Communities and then topics must be switched on in the console.
    ///
    /// Command `million_group_open_http_svc/get_topic`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10006
    /// (`operation_rate_exceeded`), 10007 (`permission_denied`), 10008 (`request_rejected`), 10010
    /// (`topic_not_found`), 11000 (`community_disabled`).
    ///
    /// Source: page 269/78204 (2023-02), page 1047/49469, client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): The table lists it for the call; a topic that is gone has a place of its own in
    /// the list. Another source reads `110003`.
    ///
    /// Not sure (`errors`): A community with very many topics may need more than the largest answer; there
    /// is no paging.
    ///
    /// Not sure (`item_errors`): No sample shows a topic that failed. Which parts of the entry come then is
    /// not known, so none but the code is relied on.
    ///
    /// Not sure (`request.GroupId.code`): The page's table has no 10015, so a malformed id is taken to be a
    /// bad parameter.
    ///
    /// Not sure (`request.From_Account.type`): The table; every sample has text. Another source reads
    /// `u64`.
    ///
    /// Not sure (`request.TopicIdList.max_items`): No limit is given.
    ///
    /// Not sure (`enums.TopicField`): The page names the first four in a sample and no list; the others are
    /// the remaining fields of the answer.
    ///
    /// Not sure (`objects.TopicSelf.fields.ShutUpTime.type`): Called a time of muting, with a 0 in the
    /// sample: read as the point in time that it is for members of groups, not as a length.
    ///
    /// Not sure (`objects.TopicSelf.fields.ShutUpTime.aliases`): Muting was renamed nearly everywhere, here
    /// not on any page read.
    ///
    /// Not sure (`objects.TopicInfo.fields.MuteAllMember`): A 0 under this key in older samples, and in
    /// client libraries. Another source reads `ShutUpAllFlag`.
    ///
    /// Not sure (`group_types.code`): 11000 is worded as a group that does not support topics; no sample
    /// shows it for another type of group.
    pub fn get_topic(
        &self,
        group_id: impl Into<GroupId>,
        from_account: impl Into<UserId>,
    ) -> Call<'c, GetTopicRequest> {
        self.client.call(GetTopicRequest::new(group_id, from_account))
    }

    /// Imports a topic into a community, with the time when it was created elsewhere.
    ///
    /// Made for moving from another system: no webhook fires and nobody is notified. Without `TopicId` the
    /// service makes an id, and a repeat makes a second topic; with it a repeat is refused because the id
    /// is in use.
    ///
    /// Needs: A plan that includes communities: Pro, Pro Plus or Enterprise, on the Chinese site Flagship
    /// or Enterprise. Communities and then topics must be switched on in the console.
    ///
    /// Command `million_group_open_http_svc/import_topic`; at most 200 calls a second; retry class
    /// `depends`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10021 (`topic_id_taken`), 10037
    /// (`too_many_topics`), 11000 (`community_disabled`), 80001 (`text_blocked`), 80005
    /// (`text_check_timeout`), 110013 (`topic_id_invalid`).
    ///
    /// Source: page 269/85313 (2025-12), page 1047/53448, client library doocs_java (2025-12).
    ///
    /// Not sure (`path`): So on the international page, on older Chinese ones and in client libraries. The
    /// newest Chinese page has the service of the other topic commands. Another source reads
    /// `group_open_http_svc/import_topic`.
    ///
    /// Not sure (`already`): A topic of this id that was there before looks the same.
    ///
    /// Not sure (`group_types.code`): 11000 is worded as a group that does not support topics; no sample
    /// shows it for another type of group.
    ///
    /// Not sure (`request.TopicId.checks`): 110013, for a topic id that is not valid, stands in the general
    /// table alone; that it is the answer here, and not 10004, is inferred.
    ///
    /// Not sure (`request.From_Account.type`): The table; the samples of the sister pages have text.
    /// Another source reads `u64`.
    pub fn import_topic(
        &self,
        group_id: impl Into<GroupId>,
        topic_name: impl Into<String>,
    ) -> Call<'c, ImportTopicRequest> {
        self.client.call(ImportTopicRequest::new(group_id, topic_name))
    }

    /// Changes a topic. What is absent stays as it is.
    ///
    /// Needs: A plan that includes communities: Pro, Pro Plus or Enterprise, on the Chinese site Flagship
    /// or Enterprise. Communities and then topics must be switched on in the console.
    ///
    /// Command `million_group_open_http_svc/modify_topic`; at most 200 calls a second; retry class
    /// `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10006
    /// (`operation_rate_exceeded`), 10007 (`permission_denied`), 10008 (`request_rejected`), 10010
    /// (`topic_not_found`), 10015 (`id_invalid`), 10016 (`vetoed_by_webhook`), 11000
    /// (`community_disabled`), 80001 (`text_blocked`).
    ///
    /// Source: page 269/78205 (2025-12), page 1047/49468 (2025-10), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): 10016 is explained with the webhook that reports changes afterwards, which
    /// cannot refuse anything.
    ///
    /// Not sure (`group_types.code`): 11000 is worded as a group that does not support topics; no sample
    /// shows it for another type of group.
    ///
    /// Not sure (`request.From_Account.type`): The table; every sample has text. Another source reads
    /// `u64`.
    ///
    /// Not sure (`request.DefaultPermission`): Client libraries can change the rights that everybody has in
    /// a topic. No page of the REST commands names a field for them.
    pub fn modify_topic(
        &self,
        group_id: impl Into<GroupId>,
        topic_id: impl Into<TopicId>,
    ) -> Call<'c, ModifyTopicRequest> {
        self.client.call(ModifyTopicRequest::new(group_id, topic_id))
    }
}

/// Optional fields of [`CreateTopicRequest`].
impl Call<'_, CreateTopicRequest> {
    /// Id of your own choice: the id of the community, `@TOPIC#_`, and a part that you choose. Absent: the
    /// service makes one.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }

    /// Who creates it.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

    /// Free text of the app.
    ///
    /// At most 3000 bytes.
    pub fn custom_string(self, custom_string: impl Into<String>) -> Self {
        self.map_request(|request| request.custom_string(custom_string))
    }

    /// Address of its picture.
    ///
    /// At most 100 bytes.
    pub fn face_url(self, face_url: impl Into<String>) -> Self {
        self.map_request(|request| request.face_url(face_url))
    }

    /// Announcement.
    ///
    /// At most 300 bytes.
    pub fn notification(self, notification: impl Into<String>) -> Self {
        self.map_request(|request| request.notification(notification))
    }

    /// Description.
    ///
    /// At most 240 bytes.
    pub fn introduction(self, introduction: impl Into<String>) -> Self {
        self.map_request(|request| request.introduction(introduction))
    }
}

/// Optional fields of [`GetTopicRequest`].
impl Call<'_, GetTopicRequest> {
    /// Topics wanted; absent: all.
    pub fn topic_id_list(
        self,
        topic_id_list: impl IntoIterator<Item = impl Into<TopicId>>,
    ) -> Self {
        self.map_request(|request| request.topic_id_list(topic_id_list))
    }

    /// Fields of the topics wanted; absent: all. The ids of topic and community come in any case.
    pub fn response_filter(
        self,
        response_filter: impl IntoIterator<Item = impl Into<TopicField>>,
    ) -> Self {
        self.map_request(|request| request.response_filter(response_filter))
    }
}

/// Optional fields of [`ImportTopicRequest`].
impl Call<'_, ImportTopicRequest> {
    /// Type of the group that the topic belongs to. Only communities have topics.
    ///
    /// One of `"Community"`; the service assumes `"Community"` when it is absent.
    pub fn group_type(self, group_type: impl Into<GroupType>) -> Self {
        self.map_request(|request| request.group_type(group_type))
    }

    /// Id of your own choice: the id of the community, `@TOPIC#_`, and a part that you choose. Absent: the
    /// service makes one.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }

    /// Who created it.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

    /// Free text of the app.
    ///
    /// At most 3000 bytes.
    pub fn custom_string(self, custom_string: impl Into<String>) -> Self {
        self.map_request(|request| request.custom_string(custom_string))
    }

    /// Address of its picture.
    ///
    /// At most 100 bytes.
    pub fn face_url(self, face_url: impl Into<String>) -> Self {
        self.map_request(|request| request.face_url(face_url))
    }

    /// Announcement.
    ///
    /// At most 300 bytes.
    pub fn notification(self, notification: impl Into<String>) -> Self {
        self.map_request(|request| request.notification(notification))
    }

    /// Description.
    ///
    /// At most 240 bytes.
    pub fn introduction(self, introduction: impl Into<String>) -> Self {
        self.map_request(|request| request.introduction(introduction))
    }

    /// When it was created. Absent: now.
    pub fn create_time(self, create_time: impl Into<UnixTime>) -> Self {
        self.map_request(|request| request.create_time(create_time))
    }
}

/// Optional fields of [`ModifyTopicRequest`].
impl Call<'_, ModifyTopicRequest> {
    /// Its name.
    ///
    /// At most 30 bytes.
    pub fn topic_name(self, topic_name: impl Into<String>) -> Self {
        self.map_request(|request| request.topic_name(topic_name))
    }

    /// Who changes it.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

    /// Free text of the app.
    ///
    /// At most 3000 bytes.
    pub fn custom_string(self, custom_string: impl Into<String>) -> Self {
        self.map_request(|request| request.custom_string(custom_string))
    }

    /// Address of its picture.
    ///
    /// At most 100 bytes.
    pub fn face_url(self, face_url: impl Into<String>) -> Self {
        self.map_request(|request| request.face_url(face_url))
    }

    /// Announcement.
    ///
    /// At most 300 bytes.
    pub fn notification(self, notification: impl Into<String>) -> Self {
        self.map_request(|request| request.notification(notification))
    }

    /// Description.
    ///
    /// At most 240 bytes.
    pub fn introduction(self, introduction: impl Into<String>) -> Self {
        self.map_request(|request| request.introduction(introduction))
    }

    /// Whether everybody is muted in the topic, except the owner and the administrators.
    pub fn mute_all_member(self, mute_all_member: impl Into<OnOff>) -> Self {
        self.map_request(|request| request.mute_all_member(mute_all_member))
    }
}
