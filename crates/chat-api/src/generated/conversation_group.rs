// Written by `cargo xtask gen` from spec/conversation_group/. Do not edit.

//! Commands of the family `conversation_group`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, conversation_group::*};

use crate::{Call, Client};

/// The commands of the family `conversation_group`. Made by [`Client::conversation_group`].
#[derive(Clone, Copy, Debug)]
pub struct ConversationGroupApi<'c> {
    client: &'c Client,
}

impl<'c> ConversationGroupApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Creates a conversation group for a user and puts conversations into it.
    ///
    /// A user has at most 20 conversation groups with at most 1000 conversations each, and a conversation
    /// can be in several. Each conversation has an outcome of its own, inside the outcome of the group.
    ///
    /// Needs: A plan that includes conversation groups and standard marks: Pro, Pro Plus or Enterprise, on
    /// the Chinese site Flagship or Enterprise.
    ///
    /// Command `recentcontact/create_contact_group`; at most 200 calls a second; retry class
    /// `verify_first`.
    ///
    /// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
    /// (`internal_error`), 50005 (`timeout`), 51007 (`group_check_failed`), 51008
    /// (`too_many_conversations`), 51010 (`too_many_conversation_groups`), 51011
    /// (`conversation_group_name_too_long`), 51013 (`plan_too_small`).
    ///
    /// Source: page 269/85791 (2025-12), page 1047/53437, client library doocs_java (2025-12).
    ///
    /// Not sure (`retry`): What a name in use leads to is not documented: a second group, an error, or the
    /// conversations in the existing one.
    ///
    /// Not sure (`errors`): All six pages carry one table; this number is about marks, 51009 about groups
    /// that are named, 51012 about pinning. Another source reads `51006`.
    ///
    /// Not sure (`errors`): 51007 and 51008 may stand beside a single conversation rather than be the
    /// answer to the call.
    ///
    /// Not sure (`request.GroupContactItem.max_items`): One at a time for now, the page says.
    ///
    /// Not sure (`objects.NewConversationGroup.fields.ContactItem.min_items`): Whether a group can begin
    /// empty is not said.
    ///
    /// Not sure (`results`): Outcomes stand two lists deep, which cannot be expressed: look into
    /// `GroupResultItem` for conversations that failed.
    pub fn create_contact_group(
        &self,
        from_account: impl Into<UserId>,
        group_contact_item: impl IntoIterator<Item = impl Into<NewConversationGroup>>,
    ) -> Call<'c, CreateContactGroupRequest> {
        self.client
            .call(CreateContactGroupRequest::new(from_account, group_contact_item))
    }

    /// Deletes a conversation group of a user. The conversations stay.
    ///
    /// Needs: A plan that includes conversation groups and standard marks: Pro, Pro Plus or Enterprise, on
    /// the Chinese site Flagship or Enterprise.
    ///
    /// Command `recentcontact/del_contact_group`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
    /// (`internal_error`), 50005 (`timeout`), 51009 (`conversation_group_not_found`), 51013
    /// (`plan_too_small`).
    ///
    /// Source: page 1047/53441, client library doocs_java (2025-12).
    ///
    /// Not sure (`summary`): That the conversations stay is not written; a conversation group only points
    /// to them.
    ///
    /// Not sure (`errors`): All six pages carry one table, with numbers about marks, creation and pinning.
    /// Another source reads `51006`.
    pub fn del_contact_group(
        &self,
        from_account: impl Into<UserId>,
        group_name: impl IntoIterator<Item = impl Into<ConversationGroupName>>,
    ) -> Call<'c, DelContactGroupRequest> {
        self.client.call(DelContactGroupRequest::new(from_account, group_name))
    }

    /// Lists the conversations of a user that are in conversation groups or have marks, and the groups.
    ///
    /// Only conversations that the service keeps for the user are among them; how many it keeps depends on
    /// the plan.
    ///
    /// Needs: A plan that includes conversation groups and standard marks: Pro, Pro Plus or Enterprise, on
    /// the Chinese site Flagship or Enterprise.
    ///
    /// Command `recentcontact/get_contact_group`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
    /// (`internal_error`), 50005 (`timeout`), 51013 (`plan_too_small`).
    ///
    /// Source: page 1047/53440, page 269/85794 (2025-12), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): All six pages carry one table; nothing is marked or grouped here. Another
    /// source reads `51009`.
    ///
    /// Not sure (`response.GroupItem`): Whether every page has all groups, those of its conversations, or
    /// only the first page has them is not said.
    ///
    /// Not sure (`response.CompleteFlag`): Called the mark of the end, without values; the sample with
    /// everything on one page has 1.
    pub fn get_contact_group(
        &self,
        from_account: impl Into<UserId>,
    ) -> Call<'c, GetContactGroupRequest> {
        self.client.call(GetContactGroupRequest::new(from_account))
    }

    /// Sets and clears marks on conversations of a user.
    ///
    /// There are 64 standard marks, each set or not, and one custom mark, a text. Each conversation has an
    /// outcome of its own. At most 1000 conversations of a user can have marks or custom fields.
    ///
    /// Needs: For standard marks a plan that includes them: Pro, Pro Plus or Enterprise, on the Chinese
    /// site Flagship or Enterprise. Custom marks work on every plan.
    ///
    /// Command `recentcontact/mark_contact`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
    /// (`internal_error`), 50005 (`timeout`), 51006 (`wrong_number_of_conversations`), 51013
    /// (`plan_too_small`).
    ///
    /// Source: page 269/85792 (2025-12), page 1047/53438 (2026-04), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): All six pages carry one table; this number and its neighbours are about
    /// conversation groups, 51012 about pinning. Another source reads `51009`.
    ///
    /// Not sure (`item_errors`): No sample shows a conversation that failed.
    ///
    /// Not sure (`needs`): The newest text asks for the plan for marks of any kind; older ones leave custom
    /// marks free.
    ///
    /// Not sure (`objects.ConversationToMark.fields.CustomMark`): Optional in the table; without it there
    /// would be nothing to set. How a custom mark is cleared is not said, by an empty text presumably.
    ///
    /// Not sure (`objects.ConversationToMark.fields.SetMark`): What happens to a position that is in both
    /// lists is not documented.
    ///
    /// Not sure (`results.match`): Conversations have no single field that names them; their order is taken
    /// to be that of the request.
    pub fn mark_contact(
        &self,
        from_account: impl Into<UserId>,
        mark_item: impl IntoIterator<Item = impl Into<ConversationToMark>>,
    ) -> Call<'c, MarkContactRequest> {
        self.client.call(MarkContactRequest::new(from_account, mark_item))
    }

    /// Reads conversation groups and marks of the conversations named.
    ///
    /// Needs: A plan that includes conversation groups and standard marks: Pro, Pro Plus or Enterprise, on
    /// the Chinese site Flagship or Enterprise.
    ///
    /// Command `recentcontact/search_contact_group`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
    /// (`internal_error`), 50005 (`timeout`), 51007 (`group_check_failed`), 51013 (`plan_too_small`).
    ///
    /// Source: page 1047/53442, page 269/85796 (2025-12), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): All six pages carry one table; nothing is marked or grouped here. Another
    /// source reads `51009`.
    ///
    /// Not sure (`response.ContactResultItem`): Whether conversations without groups and marks come is not
    /// said; there is no code for one that was not found.
    ///
    /// Not sure (`response.GroupItem`): All groups of the user, or those of the conversations found: not
    /// said.
    pub fn search_contact_group(
        &self,
        from_account: impl Into<UserId>,
        contact_item: impl IntoIterator<Item = impl Into<ConversationRef>>,
    ) -> Call<'c, SearchContactGroupRequest> {
        self.client.call(SearchContactGroupRequest::new(from_account, contact_item))
    }

    /// Renames a conversation group of a user, or puts conversations into it and takes them out.
    ///
    /// One call does one of the two. When conversations are changed, each has an outcome of its own.
    ///
    /// Needs: A plan that includes conversation groups and standard marks: Pro, Pro Plus or Enterprise, on
    /// the Chinese site Flagship or Enterprise.
    ///
    /// Command `recentcontact/update_contact_group`; at most 200 calls a second; retry class `depends`.
    ///
    /// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
    /// (`internal_error`), 50005 (`timeout`), 51007 (`group_check_failed`), 51008
    /// (`too_many_conversations`), 51009 (`conversation_group_not_found`), 51011
    /// (`conversation_group_name_too_long`), 51013 (`plan_too_small`).
    ///
    /// Source: page 269/85793 (2025-12), page 1047/53439, client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): All six pages carry one table; this number is about marks, 51010 about
    /// creation, 51012 about pinning. Another source reads `51006`.
    ///
    /// Not sure (`item_errors`): No sample shows a conversation that failed.
    ///
    /// Not sure (`retry`): A rename that is sent again probably meets 51009, as does a wrong name.
    ///
    /// Not sure (`objects.ConversationGroupUpdate.fields.OldGroupName`): Required for renaming only, says
    /// the table; the sample that changes conversations has it, and nothing else names the group.
    ///
    /// Not sure (`objects.ConversationGroupUpdate.fields.ContactUpdateItem.max_items`): No limit of one
    /// call is given.
    ///
    /// Not sure (`results.match`): Conversations have no single field that names them; their order is taken
    /// to be that of the request.
    pub fn update_contact_group(
        &self,
        from_account: impl Into<UserId>,
        update_group: impl Into<ConversationGroupUpdate>,
    ) -> Call<'c, UpdateContactGroupRequest> {
        self.client.call(UpdateContactGroupRequest::new(from_account, update_group))
    }
}

/// Optional fields of [`GetContactGroupRequest`].
impl Call<'_, GetContactGroupRequest> {
    /// Where the page starts; 0 on the first call.
    pub fn start_index(self, start_index: u32) -> Self {
        self.map_request(|request| request.start_index(start_index))
    }
}

/// Optional fields of [`UpdateContactGroupRequest`].
impl Call<'_, UpdateContactGroupRequest> {
    /// What is changed. There is one kind so far.
    ///
    /// The client sends `1` when it is not set.
    pub fn update_type(self, update_type: ConversationGroupUpdateType) -> Self {
        self.map_request(|request| request.update_type(update_type))
    }
}
