// Written by `cargo xtask gen` from spec/conversation/. Do not edit.

//! Commands of the family `conversation`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, conversation::*};

use crate::{Call, Client};

/// The commands of the family `conversation`. Made by [`Client::conversation`].
#[derive(Clone, Copy, Debug)]
pub struct ConversationApi<'c> {
    client: &'c Client,
}

impl<'c> ConversationApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Deletes a conversation from the list of a user, with its history if wanted.
    ///
    /// Only this user's list changes. A conversation comes back with the next message. Apps of the user
    /// drop what they have stored only if deleting on all devices is switched on in the console.
    ///
    /// Command `recentcontact/delete`; at most 200 calls a second; retry class `depends`.
    ///
    /// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
    /// (`internal_error`), 50005 (`timeout`).
    ///
    /// Source: page 269/62119 (2025-12), page 1047/43088, client library doocs_java (2025-12).
    ///
    /// Not sure (`retry`): A late repeat would also clear messages that came in between. Without clearing
    /// it would at most hide a conversation again until its next message.
    ///
    /// Not sure (`errors`): What a conversation that is not there is answered with is not documented.
    ///
    /// Not sure (`request.ClearRamble.default`): 0 means to keep them; that it is the default is not
    /// written.
    ///
    /// Not sure (`request.ClearRamble`): Whether the other side keeps its messages is not written either;
    /// all other commands of this kind touch one side only.
    pub fn delete(
        &self,
        from_account: impl Into<UserId>,
        kind: ConversationKind,
    ) -> Call<'c, DeleteRequest> {
        self.client.call(DeleteRequest::new(from_account, kind))
    }

    /// Lists the conversations of a user, pinned ones included.
    ///
    /// How many conversations the service keeps for a user depends on plan and console. The four numbers of
    /// an answer are the start of the next page and go back unchanged.
    ///
    /// Command `recentcontact/get_list`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 50001 (`user_not_found`), 50002 (`invalid_parameter`), 50003 (`admin_required`), 50004
    /// (`internal_error`), 50005 (`timeout`).
    ///
    /// Source: page 1047/43087 (2026-04), page 269/62118 (2025-12), client library doocs_java (2025-12).
    ///
    /// Not sure (`request.AssistFlags.fill`): The Chinese page asks for this number. Another source reads
    /// `15`.
    ///
    /// Not sure (`request.AssistFlags.fill`): The sample until then, with a list of the three lower bits
    /// and without marks in the answer. Another source reads `7`.
    ///
    /// Not sure (`bits.ConversationListFlags`): The bits are named as supported, returned and supported,
    /// without a word on what an answer is like without them. Nothing says what the upper three are.
    ///
    /// Not sure (`objects.Conversation.fields.MsgTime`): Called the time of the conversation, which should
    /// be that of its newest message.
    ///
    /// Not sure (`response.TimeStamp`): A time in seconds in every sample; kept as a plain number because
    /// it is only sent back.
    ///
    /// Not sure (`response.GroupItem`): get_contact_group lists names of conversation groups beside such
    /// numbers; the end of the newest sample here was not to be seen.
    pub fn get_list(&self, from_account: impl Into<UserId>) -> Call<'c, GetListRequest> {
        self.client.call(GetListRequest::new(from_account))
    }
}

/// Optional fields of [`DeleteRequest`].
impl Call<'_, DeleteRequest> {
    /// The other user of a one-to-one conversation.
    ///
    /// Required when `Type` is `1`.
    pub fn to_account(self, to_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.to_account(to_account))
    }

    /// The group of a group conversation.
    ///
    /// Required when `Type` is `2`.
    pub fn to_group_id(self, to_group_id: impl Into<GroupId>) -> Self {
        self.map_request(|request| request.to_group_id(to_group_id))
    }

    /// 1: the stored messages go as well, for this user.
    ///
    /// Travels as 0 or 1.
    pub fn clear_ramble(self, clear_ramble: bool) -> Self {
        self.map_request(|request| request.clear_ramble(clear_ramble))
    }
}

/// Optional fields of [`GetListRequest`].
impl Call<'_, GetListRequest> {
    /// Where the page starts among ordinary conversations: a time. 0 on the first call.
    pub fn time_stamp(self, time_stamp: u64) -> Self {
        self.map_request(|request| request.time_stamp(time_stamp))
    }

    /// Where the page starts among ordinary conversations: an index. 0 on the first call.
    pub fn start_index(self, start_index: u64) -> Self {
        self.map_request(|request| request.start_index(start_index))
    }

    /// Where the page starts among pinned conversations: a time. 0 on the first call.
    pub fn top_time_stamp(self, top_time_stamp: u64) -> Self {
        self.map_request(|request| request.top_time_stamp(top_time_stamp))
    }

    /// Where the page starts among pinned conversations: an index. 0 on the first call.
    pub fn top_start_index(self, top_start_index: u64) -> Self {
        self.map_request(|request| request.top_start_index(top_start_index))
    }

    /// What the list holds. The newest page wants 63, for complete conversations, and advises against
    /// anything else.
    ///
    /// The client sends `63` when it is not set.
    pub fn assist_flags(self, assist_flags: ConversationListFlags) -> Self {
        self.map_request(|request| request.assist_flags(assist_flags))
    }
}
