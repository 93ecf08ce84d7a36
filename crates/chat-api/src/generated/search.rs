// Written by `cargo xtask gen` from spec/search/. Do not edit.

//! Commands of the family `search`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, search::*};

use crate::{Call, Client};

/// The commands of the family `search`. Made by [`Client::search`].
#[derive(Clone, Copy, Debug)]
pub struct SearchApi<'c> {
    client: &'c Client,
}

impl<'c> SearchApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Searches the members of the groups of the app.
    ///
    /// A word is found anywhere in the nickname and in the name that a member has in the group; an id has
    /// to be the word itself. Whoever is in several groups is found once in each. Live groups are not
    /// searched.
    ///
    /// Needs: The add-on for searching in the cloud, and its switch for members of groups in the console.
    /// It exists for apps in mainland China and Singapore only; without it the answer is 60020.
    ///
    /// Command `group_member_search/search`; at most 2 calls a second; retry class `read`.
    ///
    /// Error codes: 60020 (`plan_unavailable`).
    ///
    /// Source: page 269/114548.
    ///
    /// Not sure (`errors`): 60020 stands on the pages for client libraries. The table of this page was cut
    /// off in every copy read, so what a wrong field is answered with is not known.
    ///
    /// Not sure (`request.Keywords.max_items`): The five are those of the client libraries; the page of the
    /// command names no limit.
    ///
    /// Not sure (`request.Count.min`): More than 0 is what the client libraries want; the page gives the
    /// upper end only.
    ///
    /// Not sure (`response.GroupMembers`): No sample shows a search that finds nothing.
    ///
    /// Not sure (`doc`): Which texts are searched, and that live groups are not, stands on the pages for
    /// client libraries.
    ///
    /// Not sure (`request.GroupIdList.max_items`): No limit is given.
    pub fn group_member_search(
        &self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'c, GroupMemberSearchRequest> {
        self.client.call(GroupMemberSearchRequest::new(keywords))
    }

    /// Searches the groups of the app.
    ///
    /// A word is found anywhere in a name; an id has to be the word itself. Live groups are not searched.
    ///
    /// Needs: The add-on for searching in the cloud, and its switch for groups in the console. It exists
    /// for apps in mainland China and Singapore only; without it the answer is 60020.
    ///
    /// Command `group_search/search`; at most 2 calls a second; retry class `read`.
    ///
    /// Error codes: 60020 (`plan_unavailable`).
    ///
    /// Source: page 269/114549 (2025-11).
    ///
    /// Not sure (`errors`): 60020 stands on the pages for client libraries. The table of this page was cut
    /// off in every copy read, so what a wrong field is answered with is not known.
    ///
    /// Not sure (`request.Keywords.max_items`): The five are those of the client libraries; the page of the
    /// command names no limit.
    ///
    /// Not sure (`request.Count.min`): More than 0 is what the client libraries want; the page gives the
    /// upper end only.
    ///
    /// Not sure (`response.Groups`): No sample shows a search that finds nothing.
    ///
    /// Not sure (`doc`): That live groups are not searched follows from the kinds of group that can be
    /// named, and stands on the pages for client libraries.
    pub fn group_search(
        &self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'c, GroupSearchRequest> {
        self.client.call(GroupSearchRequest::new(keywords))
    }

    /// Searches the users of the app.
    ///
    /// A word is found anywhere in a nickname; an id has to be the word itself.
    ///
    /// Needs: The add-on for searching in the cloud, and its switch for users in the console. It exists for
    /// apps in mainland China and Singapore only; without it the answer is 60020.
    ///
    /// Command `user_search/search`; at most 2 calls a second; retry class `read`.
    ///
    /// Error codes: 60020 (`plan_unavailable`).
    ///
    /// Source: page 269/114547 (2025-11).
    ///
    /// Not sure (`errors`): 60020 stands on the pages for client libraries. The table of this page was cut
    /// off in every copy read, so what a wrong field is answered with is not known.
    ///
    /// Not sure (`request.Keywords.max_items`): The five are those of the client libraries; the page of the
    /// command names no limit.
    ///
    /// Not sure (`request.Count.min`): More than 0 is what the client libraries want; the page gives the
    /// upper end only.
    ///
    /// Not sure (`response.Users`): No sample shows a search that finds nothing.
    ///
    /// Not sure (`request.UserGenderType`): The empty text stands for any gender as well; absent says the
    /// same.
    ///
    /// Not sure (`request.UserBirthStart`): Any integer is allowed, and the meaning is left to the app;
    /// that the range is that of birthdays in profiles is our reading. Whether a start that is not below
    /// the end is refused is not said.
    ///
    /// Not sure (`objects.FoundProfileItem.fields.StrValue`): The sample has texts only; under which key a
    /// birthday would come is not known.
    pub fn user_search(
        &self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'c, UserSearchRequest> {
        self.client.call(UserSearchRequest::new(keywords))
    }
}

/// Optional fields of [`GroupMemberSearchRequest`].
impl Call<'_, GroupMemberSearchRequest> {
    /// Whether all words have to be found, or one is enough.
    ///
    /// The service assumes `0` when it is absent.
    pub fn keyword_match_type(self, keyword_match_type: KeywordMatch) -> Self {
        self.map_request(|request| request.keyword_match_type(keyword_match_type))
    }

    /// Kinds of group; absent or empty: all that can be searched.
    ///
    /// One of `"Private"`, `"Public"`, `"ChatRoom"`, `"Community"`.
    pub fn group_type(
        self,
        group_type: impl IntoIterator<Item = impl Into<GroupType>>,
    ) -> Self {
        self.map_request(|request| request.group_type(group_type))
    }

    /// Groups to look in; absent or empty: all.
    pub fn group_id_list(
        self,
        group_id_list: impl IntoIterator<Item = impl Into<GroupId>>,
    ) -> Self {
        self.map_request(|request| request.group_id_list(group_id_list))
    }

    /// Page size.
    ///
    /// 1 to 100; the client sends `100` when it is not set.
    pub fn count(self, count: u32) -> Self {
        self.map_request(|request| request.count(count))
    }

    /// Where to go on; empty on the first call. Client libraries say that one is good for two minutes.
    pub fn cursor(self, cursor: impl Into<Cursor>) -> Self {
        self.map_request(|request| request.cursor(cursor))
    }
}

/// Optional fields of [`GroupSearchRequest`].
impl Call<'_, GroupSearchRequest> {
    /// Whether all words have to be found, or one is enough.
    ///
    /// The service assumes `0` when it is absent.
    pub fn keyword_match_type(self, keyword_match_type: KeywordMatch) -> Self {
        self.map_request(|request| request.keyword_match_type(keyword_match_type))
    }

    /// Kinds of group; absent or empty: all that can be searched.
    ///
    /// One of `"Private"`, `"Public"`, `"ChatRoom"`, `"Community"`.
    pub fn group_type(
        self,
        group_type: impl IntoIterator<Item = impl Into<GroupType>>,
    ) -> Self {
        self.map_request(|request| request.group_type(group_type))
    }

    /// Page size.
    ///
    /// 1 to 100; the client sends `100` when it is not set.
    pub fn count(self, count: u32) -> Self {
        self.map_request(|request| request.count(count))
    }

    /// Where to go on; empty on the first call. Client libraries say that one is good for two minutes.
    pub fn cursor(self, cursor: impl Into<Cursor>) -> Self {
        self.map_request(|request| request.cursor(cursor))
    }
}

/// Optional fields of [`UserSearchRequest`].
impl Call<'_, UserSearchRequest> {
    /// Whether all words have to be found, or one is enough.
    ///
    /// The service assumes `0` when it is absent.
    pub fn keyword_match_type(self, keyword_match_type: KeywordMatch) -> Self {
        self.map_request(|request| request.keyword_match_type(keyword_match_type))
    }

    /// Gender; absent: whatever it is.
    ///
    /// One of `"Gender_Type_Female"`, `"Gender_Type_Male"`.
    pub fn user_gender_type(self, user_gender_type: impl Into<Gender>) -> Self {
        self.map_request(|request| request.user_gender_type(user_gender_type))
    }

    /// Earliest birthday, as the number that the app writes into profiles.
    pub fn user_birth_start(self, user_birth_start: u32) -> Self {
        self.map_request(|request| request.user_birth_start(user_birth_start))
    }

    /// Latest birthday; it has to be greater than the earliest.
    pub fn user_birth_end(self, user_birth_end: u32) -> Self {
        self.map_request(|request| request.user_birth_end(user_birth_end))
    }

    /// Page size.
    ///
    /// 1 to 100; the client sends `100` when it is not set.
    pub fn count(self, count: u32) -> Self {
        self.map_request(|request| request.count(count))
    }

    /// Where to go on; empty on the first call. Client libraries say that one is good for two minutes.
    pub fn cursor(self, cursor: impl Into<Cursor>) -> Self {
        self.map_request(|request| request.cursor(cursor))
    }
}
