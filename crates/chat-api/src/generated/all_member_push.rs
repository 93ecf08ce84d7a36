// Written by `cargo xtask gen` from spec/all_member_push/. Do not edit.

//! Commands of the family `all_member_push`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, all_member_push::*};

use crate::{Call, Client};

/// The commands of the family `all_member_push`. Made by [`Client::all_member_push`].
#[derive(Clone, Copy, Debug)]
pub struct AllMemberPushApi<'c> {
    client: &'c Client,
}

impl<'c> AllMemberPushApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Puts tags on users.
    ///
    /// A user has at most 100 tags; when there are more, old ones have to go first.
    ///
    /// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
    /// messages.
    ///
    /// Command `all_member_push/im_add_tag`; at most 100 calls a second; retry class `repeatable`; a
    /// `UserTags` of more than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90020
    /// (`tag_too_long`), 90032 (`too_many_tags`), 91000 (`internal_error`).
    ///
    /// Source: page 269/45941 (2023-02), page 1047/37173, client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): 90020 and 90032 stand in the table of im_push, which speaks of this command
    /// too. What happens beyond 100 tags is not documented.
    pub fn im_add_tag(
        &self,
        user_tags: impl IntoIterator<Item = impl Into<UserTagsToAdd>>,
    ) -> Call<'c, ImAddTagRequest> {
        self.client.call(ImAddTagRequest::new(user_tags))
    }

    /// Reads the attributes of users.
    ///
    /// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
    /// messages.
    ///
    /// Command `all_member_push/im_get_attr`; at most 100 calls a second; retry class `read`; a
    /// `To_Account` of more than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
    /// (`internal_error`).
    ///
    /// Source: page 269/45937 (2023-02), page 1047/37169, client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): The table lacks 90009, which its text asks for: only administrators may call
    /// this.
    ///
    /// Not sure (`response.UserAttrs`): Whether a user who does not exist is left out or refuses the call
    /// is not documented.
    pub fn im_get_attr(
        &self,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, ImGetAttrRequest> {
        self.client.call(ImGetAttrRequest::new(to_account))
    }

    /// Reads the names of the attributes of users.
    ///
    /// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
    /// messages.
    ///
    /// Command `all_member_push/im_get_attr_name`; at most 100 calls a second; retry class `read`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 91000 (`internal_error`).
    ///
    /// Source: page 269/45936 (2023-02), page 1047/37168, client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): Too many accounts; there are none in this call. Another source reads `90018`.
    pub fn im_get_attr_name(&self) -> Call<'c, ImGetAttrNameRequest> {
        self.client.call(ImGetAttrNameRequest::new())
    }

    /// Reads the tags of users.
    ///
    /// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
    /// messages.
    ///
    /// Command `all_member_push/im_get_tag`; at most 100 calls a second; retry class `read`; a `To_Account`
    /// of more than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
    /// (`internal_error`).
    ///
    /// Source: page 269/45940 (2023-02), page 1047/37172, client library doocs_java (2025-12).
    ///
    /// Not sure (`response.UserTags`): Whether a user who does not exist is left out or refuses the call is
    /// not documented.
    pub fn im_get_tag(
        &self,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, ImGetTagRequest> {
        self.client.call(ImGetTagRequest::new(to_account))
    }

    /// Sends a message to all users of the app, or to those with certain tags or attributes.
    ///
    /// Users get it as a one-to-one message that is not part of their history. Handing it out to everybody
    /// takes about a minute. Only users who have logged in or were imported get it. `push` of the push
    /// service has taken the place of this command.
    ///
    /// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
    /// messages.
    ///
    /// Command `all_member_push/im_push`; at most 100 calls a day; at most 1 calls a second; retry class
    /// `never`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90002 (`msg_body_invalid`), 90005 (`msg_random_invalid`), 90007
    /// (`msg_body_not_list`), 90009 (`admin_required`), 90010 (`request_invalid`), 90020 (`tag_too_long`),
    /// 90022 (`tag_in_both_lists`), 90024 (`too_soon`), 90026 (`life_time_too_long`), 90030
    /// (`attribute_length_invalid`), 90032 (`too_many_tags`), 90033 (`attribute_invalid`), 90039
    /// (`tags_and_attributes`), 90040 (`tag_empty`), 90043 (`offline_push_info_invalid`), 90045
    /// (`push_disabled`), 90047 (`daily_quota_exceeded`), 91000 (`internal_error`).
    ///
    /// Source: page 269/45934 (2024-11), page 1047/37166 (2023-12), client library doocs_java (2025-12),
    /// client library vendor's Java library (2022-07).
    ///
    /// Not sure (`errors`): The table has neither 90030 nor 90043, which are those of sister commands for
    /// attributes and notifications that are malformed.
    ///
    /// Not sure (`retry`): Older copies, and libraries made from them: within seven days the same number is
    /// the same push, and a failed call may be sent again with it. Newer copies: only within the same
    /// second, into which a second attempt cannot be sure to fall. A second push to everybody is the worse
    /// mistake.
    ///
    /// Not sure (`objects.ImPushCondition`): What two lists of the same kind mean together, both or one of
    /// them, is not documented.
    ///
    /// Not sure (`request.OfflinePushInfo`): The table has no number for one that is malformed.
    ///
    /// Not sure (`needs`): Older pages want a ticket, and two days of patience, in place of a switch;
    /// abroad the plan was called Pro.
    pub fn im_push(&self, msg_body: impl Into<MsgBody>) -> Call<'c, ImPushRequest> {
        self.client.call(ImPushRequest::new(msg_body))
    }

    /// Takes all tags away from users.
    ///
    /// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
    /// messages.
    ///
    /// Command `all_member_push/im_remove_all_tags`; at most 100 calls a second; retry class `never`; a
    /// `To_Account` of more than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
    /// (`internal_error`).
    ///
    /// Source: page 269/45943 (2023-02), page 1047/37175, client library doocs_java (2025-12).
    ///
    /// Not sure (`retry`): Two calls leave what one leaves, except for tags given between them, which would
    /// be lost as well. Another source reads `repeatable`.
    ///
    /// Not sure (`request.To_Account.type`): The table says so; the sample has a list. Another source reads
    /// `string`.
    pub fn im_remove_all_tags(
        &self,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, ImRemoveAllTagsRequest> {
        self.client.call(ImRemoveAllTagsRequest::new(to_account))
    }

    /// Takes attributes away from users.
    ///
    /// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
    /// messages.
    ///
    /// Command `all_member_push/im_remove_attr`; at most 100 calls a second; retry class `repeatable`; a
    /// `UserAttrs` of more than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90030
    /// (`attribute_length_invalid`), 90033 (`attribute_invalid`), 91000 (`internal_error`).
    ///
    /// Source: page 269/45939 (2023-02), page 1047/37171, client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): 90030 is not in the table; it is what setting attributes answers to a name of
    /// the wrong length.
    ///
    /// Not sure (`request.UserAttrs.max_items`): An older copy of the page. Another source reads `500`.
    pub fn im_remove_attr(
        &self,
        user_attrs: impl IntoIterator<Item = impl Into<UserAttrsToRemove>>,
    ) -> Call<'c, ImRemoveAttrRequest> {
        self.client.call(ImRemoveAttrRequest::new(user_attrs))
    }

    /// Takes tags away from users.
    ///
    /// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
    /// messages.
    ///
    /// Command `all_member_push/im_remove_tag`; at most 100 calls a second; retry class `repeatable`; a
    /// `UserTags` of more than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90020
    /// (`tag_too_long`), 91000 (`internal_error`).
    ///
    /// Source: page 269/45942 (2023-02), page 1047/37174, client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): 90020, for tags that are too long, is not in the table of this page.
    pub fn im_remove_tag(
        &self,
        user_tags: impl IntoIterator<Item = impl Into<UserPushTags>>,
    ) -> Call<'c, ImRemoveTagRequest> {
        self.client.call(ImRemoveTagRequest::new(user_tags))
    }

    /// Sets attributes of users.
    ///
    /// The attributes must have been named with `im_set_attr_name`. Those of a user that are not mentioned
    /// stay as they are.
    ///
    /// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
    /// messages.
    ///
    /// Command `all_member_push/im_set_attr`; at most 100 calls a second; retry class `repeatable`; a
    /// `UserAttrs` of more than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90030
    /// (`attribute_length_invalid`), 90033 (`attribute_invalid`), 91000 (`internal_error`).
    ///
    /// Source: page 269/45938 (2023-02), page 1047/37170, client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): 90030 stands in the general table only.
    ///
    /// Not sure (`request.UserAttrs`): That other attributes stay as they are is inferred. What happens
    /// when one of the users does not exist is not documented.
    pub fn im_set_attr(
        &self,
        user_attrs: impl IntoIterator<Item = impl Into<UserPushAttrs>>,
    ) -> Call<'c, ImSetAttrRequest> {
        self.client.call(ImSetAttrRequest::new(user_attrs))
    }

    /// Gives names to the ten places for attributes of users.
    ///
    /// Pushes can then choose users by these attributes. Places that are not named keep what they have.
    ///
    /// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
    /// messages.
    ///
    /// Command `all_member_push/im_set_attr_name`; at most 100 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90033 (`attribute_invalid`), 91000
    /// (`internal_error`).
    ///
    /// Source: page 269/45935 (2023-02), page 1047/37167, client library doocs_java (2025-12).
    ///
    /// Not sure (`request.AttrNames`): That the other places keep their names is inferred; no page says it.
    ///
    /// Not sure (`request.AttrNames.code`): The table ends with 90009 and 91000; 90033 is taken from the
    /// newer command.
    pub fn im_set_attr_name(
        &self,
        attr_names: std::collections::BTreeMap<String, PushAttrName>,
    ) -> Call<'c, ImSetAttrNameRequest> {
        self.client.call(ImSetAttrNameRequest::new(attr_names))
    }
}

/// Optional fields of [`ImPushRequest`].
impl Call<'_, ImPushRequest> {
    /// Who gets it; absent: everybody.
    pub fn condition(self, condition: impl Into<ImPushCondition>) -> Self {
        self.map_request(|request| request.condition(condition))
    }

    /// Tells pushes apart. Left to the client, it differs for every push.
    ///
    /// The client draws one for each call when it is not set.
    pub fn msg_random(self, msg_random: u32) -> Self {
        self.map_request(|request| request.msg_random(msg_random))
    }

    /// How long it waits for users who are offline, up to seven days; 0: only those who are online get it.
    ///
    /// In seconds; at most 604800; the service assumes `0` when it is absent.
    pub fn msg_life_time(self, msg_life_time: impl Into<Seconds>) -> Self {
        self.map_request(|request| request.msg_life_time(msg_life_time))
    }

    /// Who is to be shown as sender; absent: the administrator that makes the call.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

    /// How it is pushed to devices that are offline.
    pub fn offline_push_info(
        self,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Self {
        self.map_request(|request| request.offline_push_info(offline_push_info))
    }
}
