// Written by `cargo xtask gen` from spec/relationship/. Do not edit.

//! Commands of the family `relationship`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, relationship::*};

use crate::{Call, Client};

/// The commands of the family `relationship`. Made by [`Client::relationship`].
#[derive(Clone, Copy, Debug)]
pub struct RelationshipApi<'c> {
    client: &'c Client,
}

impl<'c> RelationshipApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Puts users on a user's block list.
    ///
    /// Whoever is blocked cannot write to the user, who can still write to them; if each blocks the other,
    /// neither can. Neither of the two can ask the other for friendship, and a friendship between them ends
    /// on both sides, unless the console says otherwise.
    ///
    /// Command `sns/black_list_add`; at most 200 calls a second; retry class `repeatable`; a `To_Account`
    /// of more than 1000 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
    /// (`admin_required`), 30006 (`internal_error`), 30007 (`timeout`), 30008 (`write_conflict`), 30013
    /// (`block_list_full`).
    ///
    /// Source: page 1047/34911 (2025-03), page 269/3718 (2023-02).
    ///
    /// Not sure (`results.already`): The sample answers somebody who is blocked already with 30001, the
    /// number of a bad request; only the symbol tells them apart, so such users show up as failed.
    ///
    /// Not sure (`item_errors`): One table for the call and for the single users. The samples show 30001
    /// and 30002 beside a user; the rest is sorted by meaning.
    ///
    /// Not sure (`batch.in_order`): Parts at the same time would write to the same user and meet 30008.
    pub fn black_list_add(
        &self,
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, BlackListAddRequest> {
        self.client.call(BlackListAddRequest::new(from_account, to_account))
    }

    /// Tells which of many users a user blocks, and which block the user.
    ///
    /// Command `sns/black_list_check`; at most 200 calls a second; retry class `read`; a `To_Account` of
    /// more than 1000 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
    /// (`internal_error`), 30007 (`timeout`).
    ///
    /// Source: page 1047/34913 (2024-07), page 269/3725 (2023-02), page 1047/33521 (2024-08).
    ///
    /// Not sure (`quota[0].limit`): Older text. Another source reads `100/s`.
    ///
    /// Not sure (`item_errors`): The sample shows 30007 beside a user; the rest is sorted by meaning.
    ///
    /// Not sure (`objects.BlockRelation.fields.Relation.always`): The table promises it for lookups that
    /// worked; the sample has it for the other too.
    pub fn black_list_check(
        &self,
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
        check_type: impl Into<BlockCheckType>,
    ) -> Call<'c, BlackListCheckRequest> {
        self.client
            .call(BlackListCheckRequest::new(from_account, to_account, check_type))
    }

    /// Takes users off a user's block list.
    ///
    /// Command `sns/black_list_delete`; at most 200 calls a second; retry class `repeatable`; a
    /// `To_Account` of more than 1000 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
    /// (`internal_error`), 30007 (`timeout`), 30008 (`write_conflict`).
    ///
    /// Source: page 269/3719 (2023-02), page 1047/34912.
    ///
    /// Not sure (`item_errors`): The sample shows 30006 beside a user; the rest is sorted by meaning. What
    /// becomes of a user who is not blocked is not said, 30001 with a symbol being likely.
    ///
    /// Not sure (`batch.in_order`): Parts at the same time would write to the same user and meet 30008.
    pub fn black_list_delete(
        &self,
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, BlackListDeleteRequest> {
        self.client.call(BlackListDeleteRequest::new(from_account, to_account))
    }

    /// Lists the users that a user blocks.
    ///
    /// Command `sns/black_list_get`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
    /// (`internal_error`), 30007 (`timeout`).
    ///
    /// Source: page 1047/34914 (2025-10), page 269/3722 (2023-02).
    ///
    /// Not sure (`request.LastSequence`): What happens when the revision is the current one is not said;
    /// client commands of this kind leave out the list then.
    ///
    /// Not sure (`request.MaxLimited`): No page gives a limit for it.
    pub fn black_list_get(
        &self,
        from_account: impl Into<UserId>,
    ) -> Call<'c, BlackListGetRequest> {
        self.client.call(BlackListGetRequest::new(from_account))
    }

    /// Makes users friends of a user, or asks them first if they want to be asked.
    ///
    /// The code of the call says nothing about the single users. Whoever wants to be asked gives 30539: the
    /// request is stored, and the two are friends once it is accepted. The app's own webhook can refuse a
    /// friend with a number from 38000 to 39000. Many friends of one user belong in one call, since calls
    /// at the same time disturb each other.
    ///
    /// Command `sns/friend_add`; at most 200 calls a second; retry class `repeatable`; a `AddFriendItem` of
    /// more than 1000 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
    /// (`admin_required`), 30005 (`text_blocked`), 30006 (`internal_error`), 30007 (`timeout`), 30008
    /// (`write_conflict`), 30009 (`requests_forbidden`), 30011 (`too_many_friend_groups`), 30012
    /// (`too_many_pending`), 30540 (`requests_throttled`).
    ///
    /// Source: page 1047/34902 (2024-09), page 269/1643 (2025-11), page 269/1501 (2025-12).
    ///
    /// Not sure (`results.already`): Client code of the vendor knows somebody who is a friend already by
    /// 30001 and the symbol Err_SNS_FriendAdd_Friend_Exist, so such friends show up as failed. 30015 stands
    /// in the client's list of numbers only.
    ///
    /// Not sure (`item_errors`): One table for the call and for the single users. The samples show 30002
    /// and 30006 beside a user; the rest is sorted by meaning.
    ///
    /// Not sure (`request.AddFriendItem.max_items`): The sentence stands in the row of From_Account; older
    /// texts have no limit.
    ///
    /// Not sure (`request.ForceAddFlags.default`): 0 is called the ordinary way; that it is taken when the
    /// field is missing is not said.
    ///
    /// Not sure (`batch.in_order`): Parts at the same time would write to the same user and meet 30008.
    pub fn friend_add(
        &self,
        from_account: impl Into<UserId>,
        add_friend_item: impl IntoIterator<Item = impl Into<FriendToAdd>>,
    ) -> Call<'c, FriendAddRequest> {
        self.client.call(FriendAddRequest::new(from_account, add_friend_item))
    }

    /// Tells which of many users are friends of a user.
    ///
    /// Command `sns/friend_check`; at most 200 calls a second; retry class `read`; a `To_Account` of more
    /// than 1000 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
    /// (`internal_error`), 30007 (`timeout`).
    ///
    /// Source: page 269/1646 (2023-02), page 1047/34907, page 1047/33521 (2024-08).
    ///
    /// Not sure (`item_errors`): The sample shows 30006 beside a user; the rest is sorted by meaning.
    ///
    /// Not sure (`objects.FriendRelation.fields.Relation.always`): The table promises it for lookups that
    /// worked; the sample has it for the other too.
    pub fn friend_check(
        &self,
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
        check_type: impl Into<FriendCheckType>,
    ) -> Call<'c, FriendCheckRequest> {
        self.client.call(FriendCheckRequest::new(from_account, to_account, check_type))
    }

    /// Removes friends of a user, on one side or on both.
    ///
    /// Command `sns/friend_delete`; at most 200 calls a second; retry class `repeatable`; a `To_Account` of
    /// more than 1000 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
    /// (`admin_required`), 30006 (`internal_error`), 30007 (`timeout`), 30008 (`write_conflict`), 31707
    /// (`deletions_throttled`).
    ///
    /// Source: page 269/1644 (2023-02), page 1047/34905, page 1047/33521 (2024-08).
    ///
    /// Not sure (`request.DeleteType.default`): The default of friend_delete_all; this page gives none.
    /// Another source reads `Delete_Type_Single`.
    ///
    /// Not sure (`response.Fail_Account`): The page does not have it; its siblings do.
    ///
    /// Not sure (`item_errors`): One table for the call and for the single users, and a sample without a
    /// failure; sorted by meaning.
    ///
    /// Not sure (`batch.in_order`): Parts at the same time would write to the same user and meet 30008.
    pub fn friend_delete(
        &self,
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, FriendDeleteRequest> {
        self.client.call(FriendDeleteRequest::new(from_account, to_account))
    }

    /// Removes all friends of a user, with everything that is kept about them.
    ///
    /// A call that is sent again also removes friends made in between, so it is sent once.
    ///
    /// Command `sns/friend_delete_all`; at most 200 calls a second; retry class `never`.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
    /// (`internal_error`), 30007 (`timeout`), 30008 (`write_conflict`).
    ///
    /// Source: page 1047/34906 (2024-07), page 269/1645 (2023-02).
    ///
    /// Not sure (`retry`): Two calls leave what one leaves, except for friends made between them, which
    /// would be lost as well. Another source reads `repeatable`.
    pub fn friend_delete_all(
        &self,
        from_account: impl Into<UserId>,
    ) -> Call<'c, FriendDeleteAllRequest> {
        self.client.call(FriendDeleteAllRequest::new(from_account))
    }

    /// Lists all friends of a user and what the user keeps about them.
    ///
    /// Profiles of the friends do not come along; friend_get_list and portrait_get read those. The two
    /// sequence numbers save traffic: sent back with a later call, that part of the data is left out if it
    /// has not changed since.
    ///
    /// Command `sns/friend_get`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
    /// (`internal_error`), 30007 (`timeout`).
    ///
    /// Source: page 1047/34908 (2024-07), page 269/1647 (2025-12).
    ///
    /// Not sure (`request.CustomSequence`): The Chinese page has dropped it from table and sample, and from
    /// the answer with it; the English one of 2024 and its newer copies have it.
    ///
    /// Not sure (`page[0]`): The size of a page is neither documented nor chosen by the caller.
    ///
    /// Not sure (`response.UserDataItem.always`): What stands here when nothing has changed since the known
    /// revision is not said.
    pub fn friend_get(
        &self,
        from_account: impl Into<UserId>,
    ) -> Call<'c, FriendGetRequest> {
        self.client.call(FriendGetRequest::new(from_account))
    }

    /// Reads chosen fields of chosen friends, both what the user keeps about them and their profiles.
    ///
    /// Command `sns/friend_get_list`; at most 200 calls a second; retry class `read`; a `To_Account` of
    /// more than 100 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
    /// (`internal_error`), 30007 (`timeout`).
    ///
    /// Source: page 1047/34910 (2024-07), page 269/8609 (2023-02).
    ///
    /// Not sure (`item_errors`): The sample shows 30001 beside a user who is no friend; the rest is sorted
    /// by meaning.
    ///
    /// Not sure (`batch.size`): Advice, not a limit.
    pub fn friend_get_list(
        &self,
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
        tag_list: impl IntoIterator<Item = impl Into<FriendTag>>,
    ) -> Call<'c, FriendGetListRequest> {
        self.client.call(FriendGetListRequest::new(from_account, to_account, tag_list))
    }

    /// Makes friend groups for a user and puts friends into them if wanted.
    ///
    /// All friends named are put into all groups named. The single results speak of the friends, not of the
    /// groups.
    ///
    /// Command `sns/group_add`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
    /// (`admin_required`), 30005 (`text_blocked`), 30006 (`internal_error`), 30007 (`timeout`), 30008
    /// (`write_conflict`), 30011 (`too_many_friend_groups`).
    ///
    /// Source: page 1047/34950 (2024-09), page 269/10107 (2023-02).
    ///
    /// Not sure (`retry`): What a group is answered with that is there already is not said; making it again
    /// can hardly make a second one, since the name is all it has.
    ///
    /// Not sure (`response.Invalid_Account`): The newer sample lists such users under Fail_Account and has
    /// this list no more; the older one has it, and names a user under Fail_Account who did not fail.
    ///
    /// Not sure (`item_errors`): The samples show 30002 and 32216 beside a user; the rest is sorted by
    /// meaning.
    ///
    /// Not sure (`request.To_Account.min_items`): Whether an empty list is refused is not said.
    pub fn friend_group_add(
        &self,
        from_account: impl Into<UserId>,
        groups: impl IntoIterator<Item = impl Into<FriendGroupName>>,
    ) -> Call<'c, FriendGroupAddRequest> {
        self.client.call(FriendGroupAddRequest::new(from_account, groups))
    }

    /// Removes friend groups of a user.
    ///
    /// The friends in them stay friends. The answer tells nothing about the single groups.
    ///
    /// Command `sns/group_delete`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
    /// (`internal_error`), 30007 (`timeout`), 30008 (`write_conflict`).
    ///
    /// Source: page 269/10108 (2023-02), page 1047/34926.
    ///
    /// Not sure (`doc`): That the friends stay is not written down; a group is no more than a label on a
    /// friend.
    ///
    /// Not sure (`retry`): What a group is answered with that is not there is not said.
    ///
    /// Not sure (`request.GroupName.max_items`): The limit of group_add; a user has no more.
    pub fn friend_group_delete(
        &self,
        from_account: impl Into<UserId>,
        groups: impl IntoIterator<Item = impl Into<FriendGroupName>>,
    ) -> Call<'c, FriendGroupDeleteRequest> {
        self.client.call(FriendGroupDeleteRequest::new(from_account, groups))
    }

    /// Reads friend groups of a user, with the friends in them if wanted.
    ///
    /// Command `sns/group_get`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30003 (`user_not_found`), 30004 (`admin_required`), 30006
    /// (`internal_error`), 30007 (`timeout`).
    ///
    /// Source: page 1047/40123 (2024-09), page 269/54763 (2023-02).
    ///
    /// Not sure (`request.NeedFriend`): The table says that it works only without GroupName; the sample has
    /// both and gets the friends of that group.
    ///
    /// Not sure (`request.GroupName.max_items`): The limit of group_add; a user has no more.
    pub fn friend_group_get(
        &self,
        from_account: impl Into<UserId>,
    ) -> Call<'c, FriendGroupGetRequest> {
        self.client.call(FriendGroupGetRequest::new(from_account))
    }

    /// Brings existing friendships into the service, on one side and without asking.
    ///
    /// No webhook is called and nobody is asked. A friendship on both sides takes a call for each of the
    /// two users. Many friends of one user belong in one call, since calls at the same time disturb each
    /// other.
    ///
    /// Command `sns/friend_import`; at most 200 calls a second; retry class `repeatable`; a `AddFriendItem`
    /// of more than 1000 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
    /// (`admin_required`), 30005 (`text_blocked`), 30006 (`internal_error`), 30007 (`timeout`), 30008
    /// (`write_conflict`), 30011 (`too_many_friend_groups`).
    ///
    /// Source: page 1047/34903 (2024-09), page 269/8301 (2025-12), page 269/9346 (2025-11), client library
    /// doocs_java (2025-12).
    ///
    /// Not sure (`retry`): Importing a friend again is taken to write the same fields; what it is answered
    /// with is not said.
    ///
    /// Not sure (`quota[0].limit`): Older text. Another source reads `100/s`.
    ///
    /// Not sure (`item_errors`): One table for the call and for the single users. The samples show 30002
    /// and 30010 beside a user; the rest is sorted by meaning.
    ///
    /// Not sure (`request.AddFriendItem.max_items`): From an older copy of the page of limits; the page of
    /// the command was seen in part.
    ///
    /// Not sure (`batch.in_order`): Parts at the same time would write to the same user and meet 30008.
    pub fn friend_import(
        &self,
        from_account: impl Into<UserId>,
        add_friend_item: impl IntoIterator<Item = impl Into<FriendToImport>>,
    ) -> Call<'c, FriendImportRequest> {
        self.client.call(FriendImportRequest::new(from_account, add_friend_item))
    }

    /// Changes remarks, friend groups and fields of the app that a user keeps about friends.
    ///
    /// Nothing else about a friend can be changed. Many friends of one user belong in one call, since calls
    /// at the same time disturb each other.
    ///
    /// Command `sns/friend_update`; at most 200 calls a second; retry class `repeatable`; a `UpdateItem` of
    /// more than 1000 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
    /// (`admin_required`), 30005 (`text_blocked`), 30006 (`internal_error`), 30007 (`timeout`), 30008
    /// (`write_conflict`), 30011 (`too_many_friend_groups`).
    ///
    /// Source: page 1047/34904 (2024-09), page 269/12525 (2025-12).
    ///
    /// Not sure (`errors`): A field of the app that the console does not know was answered with 30001 for
    /// the whole call.
    ///
    /// Not sure (`item_errors`): One table for the call and for the single users. The samples show 30002
    /// and 30011 beside a user; the rest is sorted by meaning.
    ///
    /// Not sure (`batch.in_order`): Parts at the same time would write to the same user and meet 30008.
    pub fn friend_update(
        &self,
        from_account: impl Into<UserId>,
        update_item: impl IntoIterator<Item = impl Into<FriendToUpdate>>,
    ) -> Call<'c, FriendUpdateRequest> {
        self.client.call(FriendUpdateRequest::new(from_account, update_item))
    }
}

/// Optional fields of [`BlackListGetRequest`].
impl Call<'_, BlackListGetRequest> {
    /// Where to begin; 0, or what the last page said.
    pub fn start_index(self, start_index: u32) -> Self {
        self.map_request(|request| request.start_index(start_index))
    }

    /// Page size. A block list has at most 1000 entries.
    ///
    /// The client sends `100` when it is not set.
    pub fn max_limited(self, max_limited: u32) -> Self {
        self.map_request(|request| request.max_limited(max_limited))
    }

    /// Revision that the caller knows; a server sends 0.
    ///
    /// The client sends `0` when it is not set.
    pub fn last_sequence(self, last_sequence: u64) -> Self {
        self.map_request(|request| request.last_sequence(last_sequence))
    }
}

/// Optional fields of [`FriendAddRequest`].
impl Call<'_, FriendAddRequest> {
    /// Whether the friendship is mutual.
    ///
    /// The service assumes `"Add_Type_Both"` when it is absent.
    pub fn add_type(self, add_type: impl Into<FriendAddType>) -> Self {
        self.map_request(|request| request.add_type(add_type))
    }

    /// 1 makes friends without asking anybody.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn force(self, force: bool) -> Self {
        self.map_request(|request| request.force(force))
    }
}

/// Optional fields of [`FriendDeleteRequest`].
impl Call<'_, FriendDeleteRequest> {
    /// On which side.
    pub fn delete_type(self, delete_type: impl Into<FriendDeleteType>) -> Self {
        self.map_request(|request| request.delete_type(delete_type))
    }
}

/// Optional fields of [`FriendDeleteAllRequest`].
impl Call<'_, FriendDeleteAllRequest> {
    /// On which side.
    ///
    /// The service assumes `"Delete_Type_Single"` when it is absent.
    pub fn delete_type(self, delete_type: impl Into<FriendDeleteType>) -> Self {
        self.map_request(|request| request.delete_type(delete_type))
    }
}

/// Optional fields of [`FriendGetRequest`].
impl Call<'_, FriendGetRequest> {
    /// Where to begin; 0, or what the last page said.
    pub fn start_index(self, start_index: u32) -> Self {
        self.map_request(|request| request.start_index(start_index))
    }

    /// Revision that the caller knows; while it is the current one, standard data is left out.
    pub fn standard_sequence(self, standard_sequence: u64) -> Self {
        self.map_request(|request| request.standard_sequence(standard_sequence))
    }

    /// Revision that the caller knows; while it is the current one, fields of the app are left out.
    pub fn custom_sequence(self, custom_sequence: u64) -> Self {
        self.map_request(|request| request.custom_sequence(custom_sequence))
    }
}

/// Optional fields of [`FriendGroupAddRequest`].
impl Call<'_, FriendGroupAddRequest> {
    /// Friends to put into them.
    ///
    /// 1 to 1000 items.
    pub fn to_account(
        self,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.map_request(|request| request.to_account(to_account))
    }
}

/// Optional fields of [`FriendGroupGetRequest`].
impl Call<'_, FriendGroupGetRequest> {
    /// Whether to tell who is in the groups; left out, only their sizes come.
    pub fn need_friend(self, need_friend: impl Into<NeedFriend>) -> Self {
        self.map_request(|request| request.need_friend(need_friend))
    }

    /// Which groups; left out, all.
    ///
    /// At most 32 items.
    pub fn groups(
        self,
        groups: impl IntoIterator<Item = impl Into<FriendGroupName>>,
    ) -> Self {
        self.map_request(|request| request.groups(groups))
    }
}
