// Written by `cargo xtask gen` from spec/group_message/. Do not edit.

//! Commands of the family `group_message`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, group_message::*};

use crate::{Call, Client};

/// The commands of the family `group_message`. Made by [`Client::group_message`].
#[derive(Clone, Copy, Debug)]
pub struct GroupMessageApi<'c> {
    client: &'c Client,
}

impl<'c> GroupMessageApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Hides the history of a group from its members.
    ///
    /// Messages up to a number, or all of them, are marked so that clients cannot read them any more;
    /// nothing is erased, and group_msg_get_simple still answers them. Without a number the call means
    /// whatever is there when it arrives, so it is not sent a second time.
    ///
    /// Command `group_open_http_svc/clear_group_msg`; at most 200 calls a second; retry class `depends`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/95617 (2025-12), page 1047/65970 (2024-11).
    ///
    /// Not sure (`errors`): The table was cut off in the copies read; the numbers are those of the sister
    /// pages.
    ///
    /// Not sure (`group_types.allowed`): Live rooms are in the list although they keep no history,
    /// communities are not.
    ///
    /// Not sure (`retry`): With a number it is. Without one a late repeat would hide messages that were
    /// written after the first attempt. Another source reads `repeatable`.
    pub fn clear_group_msg(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, ClearGroupMsgRequest> {
        self.client.call(ClearGroupMsgRequest::new(group_id))
    }

    /// Recalls what one user wrote among the newest 1000 messages of a group.
    ///
    /// Clients are not told: they notice when they read the history again. The messages are only marked;
    /// nothing is erased. Live rooms keep no history, so there the call succeeds and does nothing. It is
    /// not sent a second time after a lost answer, since by then the user may have written more.
    ///
    /// Command `group_open_http_svc/delete_group_msg_by_sender`; at most 200 calls a second; retry class
    /// `never`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/2359 (2025-12), page 1047/34970 (2024-07).
    ///
    /// Not sure (`group_types.allowed`): The table says that live rooms are not supported, a note below
    /// that they are not refused either.
    ///
    /// Not sure (`request.Sender_Account`): Whether a user who is no member, or does not exist, is refused
    /// is not said.
    pub fn delete_group_msg_by_sender(
        &self,
        group_id: impl Into<GroupId>,
        sender_account: impl Into<UserId>,
    ) -> Call<'c, DeleteGroupMsgBySenderRequest> {
        self.client.call(DeleteGroupMsgBySenderRequest::new(group_id, sender_account))
    }

    /// Counts who has read messages of a group.
    ///
    /// Each message has a code of its own. Only messages that were sent with `NeedReadReceipt` have a
    /// receipt.
    ///
    /// Needs: A plan that includes read receipts of groups: Pro, Pro Plus or Enterprise, on the Chinese
    /// site Flagship or Enterprise. Switched on in the console. The group has at most 200 members.
    ///
    /// Command `group_open_http_svc/get_group_msg_receipt`; at most 200 calls a second; retry class `read`;
    /// a `MsgSeqList` of more than 50 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10060 (`too_large_for_receipts`),
    /// 10062 (`receipt_not_found`).
    ///
    /// Source: page 269/77694 (2025-12), page 1047/49439 (2025-10).
    ///
    /// Not sure (`needs`): The 200 members stand on the page of group_msg_receipt only.
    ///
    /// Not sure (`batch.size`): No limit is stated; 50 is that of group_msg_receipt.
    ///
    /// Not sure (`errors`): 10060 stands in the general table only, and 10062 should be that of a message,
    /// not of the call.
    ///
    /// Not sure (`objects.GroupMsgReceiptCount.fields.ReadNum.when`): No sample shows a message without a
    /// receipt.
    pub fn get_group_msg_receipt(
        &self,
        group_id: impl Into<GroupId>,
        msg_seq_list: impl IntoIterator<Item = impl Into<GroupMsgToFind>>,
    ) -> Call<'c, GetGroupMsgReceiptRequest> {
        self.client.call(GetGroupMsgReceiptRequest::new(group_id, msg_seq_list))
    }

    /// Lists who has, or has not, read a message of a group.
    ///
    /// `Filter` chooses the list; the other one stays empty.
    ///
    /// Needs: A plan that includes read receipts of groups: Pro, Pro Plus or Enterprise, on the Chinese
    /// site Flagship or Enterprise. Switched on in the console. The group has at most 200 members.
    ///
    /// Command `group_open_http_svc/get_group_msg_receipt_detail`; at most 200 calls a second; retry class
    /// `read`; read page by page, as items lie in several lists.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10060 (`too_large_for_receipts`),
    /// 10062 (`receipt_not_found`).
    ///
    /// Source: page 269/77693 (2025-12), page 1047/49438 (2025-10), client library doocs_java (2025-12).
    ///
    /// Not sure (`needs`): The 200 members stand on the page of group_msg_receipt only.
    ///
    /// Not sure (`request.MsgSeq.required`): Optional in older tables, but without it there is no message
    /// to tell of. Another source reads `false`.
    ///
    /// Not sure (`request.Count.over`): More than 200 counts as 200 according to this library; the page
    /// read just says at most 200.
    ///
    /// Not sure (`response.IsFinish`): The field table and the library say so, text and samples use the
    /// shorter name. Another source reads `IsFinished`.
    ///
    /// Not sure (`errors`): 10060 stands in the general table only.
    pub fn get_group_msg_receipt_detail(
        &self,
        group_id: impl Into<GroupId>,
        msg_seq: u32,
        filter: ReceiptFilter,
    ) -> Call<'c, GetGroupMsgReceiptDetailRequest> {
        self.client.call(GetGroupMsgReceiptDetailRequest::new(group_id, msg_seq, filter))
    }

    /// Lists the pinned messages of a group.
    ///
    /// Only their numbers come, and who pinned them; what they say is read with group_msg_get_simple.
    ///
    /// Needs: A plan that includes pinned messages, on the Chinese site Flagship, Enterprise or the
    /// developer edition.
    ///
    /// Command `group_open_http_svc/get_pinned_messages`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10059 (`plan_too_small`).
    ///
    /// Source: page 269/134120 (2026-07).
    ///
    /// Not sure (`errors`): The table of the page was cut off in every copy read; these are the numbers
    /// that all commands of groups share, and that of a plan that is too small.
    ///
    /// Not sure (`response.PinnedMsgList`): No sample shows a group without pinned messages, and the order
    /// is not described.
    pub fn get_pinned_messages(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, GetPinnedMessagesRequest> {
        self.client.call(GetPinnedMessagesRequest::new(group_id))
    }

    /// Reads the key-value pairs attached to a group message.
    ///
    /// At most 200 pairs come at a time, in the order of their versions.
    ///
    /// Needs: A plan that includes message extensions: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Switched on in the console. The message must have been sent with
    /// `SupportMessageExtension` 1.
    ///
    /// Command `openim_msg_ext_http_svc/group_get_key_values`; at most 200 calls a second; retry class
    /// `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10008 (`not_in_plan`), 23004
    /// (`message_not_found`).
    ///
    /// Source: page 269/82031 (2025-11), page 1047/52169 (2024-07).
    ///
    /// Not sure (`group_types.allowed`): The international page leaves out communities, the newer Chinese
    /// one has them. Neither has a field for a topic.
    ///
    /// Not sure (`group_types.code`): The table has no number for live rooms, nor for a group that does not
    /// exist; that of groups would be 10007 and 10010.
    ///
    /// Not sure (`response.ExtensionList`): Whether deleted pairs come back with an empty value is not
    /// said.
    ///
    /// Not sure (`page`): More than 200 pairs of one version, as one call after another can hardly make,
    /// would have no second page.
    pub fn group_get_key_values(
        &self,
        group_id: impl Into<GroupId>,
        msg_seq: u32,
    ) -> Call<'c, GroupGetKeyValuesRequest> {
        self.client.call(GroupGetKeyValuesRequest::new(group_id, msg_seq))
    }

    /// Reads the history of a group, newest message first.
    ///
    /// Without `ReqMsgSeq` it starts at the newest message. Every sequence number has a place in the
    /// answer, also where the message has expired or was deleted; recalled messages are left out unless
    /// asked for. An administrator also sees what clear_group_msg hides from clients.
    ///
    /// Command `group_open_http_svc/group_msg_get_simple`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10018 (`answer_too_large`), 10044
    /// (`type_without_history`).
    ///
    /// Source: page 269/2738 (2025-12), page 1047/34971 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`group_types.code`): Live rooms are not supported, without a number. 10007 is in the
    /// table; 10044 of the general table says just this.
    ///
    /// Not sure (`errors`): 10018 and 10044 stand in the general table only.
    ///
    /// Not sure (`request.ReqMsgNumber.over`): At most 20 come, it is best to ask for no more: that sounds
    /// like a cut, not a refusal.
    ///
    /// Not sure (`request.TopicId`): In no page read.
    ///
    /// Not sure (`page`): If twenty messages in a row were recalled and none was asked for, the answer may
    /// be empty, which looks like the end. Ask for recalled ones where that matters.
    ///
    /// Not sure (`objects.GroupHistoryMsg.fields.From_Account`): No sample shows a hole; which fields it
    /// keeps besides its number is open.
    ///
    /// Not sure (`objects.GroupHistoryMsg.fields.CloudCustomData`): No page or library read says whether
    /// custom data comes back.
    pub fn group_msg_get_simple(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, GroupMsgGetSimpleRequest> {
        self.client.call(GroupMsgGetSimpleRequest::new(group_id))
    }

    /// Recalls messages of a group.
    ///
    /// However old a message is, it can be recalled as long as it is stored, and it also vanishes from the
    /// clients that have it. That cannot be undone. Messages of live rooms are not stored: they can be
    /// recalled for an hour, and only members who are online notice. Each message has a code of its own.
    ///
    /// Command `group_open_http_svc/group_msg_recall`; at most 200 calls a second; retry class
    /// `repeatable`; a `MsgSeqList` of more than 10 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10033 (`type_without_recall`),
    /// 10041 (`recall_disabled`).
    ///
    /// Source: page 269/12341 (2026-01), page 1047/34965 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`doc`): The hour for live rooms came with the newest text, without a number; 10031 is the
    /// likely one.
    ///
    /// Not sure (`group_types.allowed`): Older pages leave out live rooms. They came with client libraries
    /// of 2023.
    ///
    /// Not sure (`item_errors`): One table lists all numbers; which of them a single message can have is
    /// our reading.
    ///
    /// Not sure (`item_errors`): No number says that a message was recalled before, as there is one in
    /// one-to-one chats. What a second recall is answered with is open, perhaps 0 or 10030. As 10030 also
    /// tells of a wrong number, it counts as a failure after a lost answer too. Another source reads
    /// `20023`.
    ///
    /// Not sure (`request.MsgSeqList.code`): What too many messages are answered with is not documented;
    /// 10005 counts accounts.
    pub fn group_msg_recall(
        &self,
        group_id: impl Into<GroupId>,
        msg_seq_list: impl IntoIterator<Item = impl Into<GroupMsgToFind>>,
    ) -> Call<'c, GroupMsgRecallRequest> {
        self.client.call(GroupMsgRecallRequest::new(group_id, msg_seq_list))
    }

    /// Marks group messages as read by a member.
    ///
    /// Counts for messages that were sent with `NeedReadReceipt`. A second call changes nothing.
    ///
    /// Needs: A plan that includes read receipts of groups: Pro, Pro Plus or Enterprise, on the Chinese
    /// site Flagship or Enterprise. Switched on in the console. The group has at most 200 members.
    ///
    /// Command `group_open_http_svc/group_msg_receipt`; at most 200 calls a second; retry class
    /// `repeatable`; a `MsgSeqList` of more than 50 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10060 (`too_large_for_receipts`),
    /// 10062 (`receipt_not_found`).
    ///
    /// Source: page 269/107478 (2025-12), client library doocs_java (2025-12).
    ///
    /// Not sure (`retry`): A receipt is a state, so a repeat should change nothing; no page says so.
    ///
    /// Not sure (`errors`): The copy read ends before the table; these are the numbers of the two commands
    /// that read receipts, and 10060 of the general table.
    ///
    /// Not sure (`group_types.code`): As for the two commands that read receipts; the page gives no number.
    ///
    /// Not sure (`request.MsgSeqList.code`): What too many messages are answered with is not documented.
    pub fn group_msg_receipt(
        &self,
        group_id: impl Into<GroupId>,
        from_account: impl Into<UserId>,
        msg_seq_list: impl IntoIterator<Item = impl Into<GroupMsgToFind>>,
    ) -> Call<'c, GroupMsgReceiptRequest> {
        self.client
            .call(GroupMsgReceiptRequest::new(group_id, from_account, msg_seq_list))
    }

    /// Attaches key-value pairs to a group message, changes or removes them.
    ///
    /// The message must have been sent with `SupportMessageExtension`. It has at most 300 pairs, and at
    /// most 200 changes a minute. For an administrator of the app the last one to write wins, so a call may
    /// be sent again. Each pair has a code of its own.
    ///
    /// Needs: A plan that includes message extensions: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Switched on in the console.
    ///
    /// Command `openim_msg_ext_http_svc/group_set_key_values`; at most 200 calls a second; at most 200
    /// calls a minute for each `GroupId`, `MsgSeq`; retry class `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10008 (`not_in_plan`), 23001
    /// (`conflict`), 23002 (`not_supported`), 23003 (`rate_exceeded`), 23004 (`message_not_found`).
    ///
    /// Source: page 269/82032 (2025-11), page 1047/52170 (2025-10).
    ///
    /// Not sure (`quota`): The table says 200 changes of one message in a minute; whether calls or pairs
    /// are counted is not said.
    ///
    /// Not sure (`retry`): A repetition sets the same values, but raises versions once more and undoes what
    /// somebody else wrote in between.
    ///
    /// Not sure (`group_types.allowed`): The international page leaves out communities, the newer Chinese
    /// one has them. Neither has a field for a topic.
    ///
    /// Not sure (`group_types.code`): The table has no number for live rooms, nor for a group that does not
    /// exist; that of groups would be 10007 and 10010.
    ///
    /// Not sure (`request.ExtensionList.only_when`): Whether a list beside 3 is refused or ignored is not
    /// said.
    pub fn group_set_key_values(
        &self,
        group_id: impl Into<GroupId>,
        msg_seq: u32,
        operate_type: ExtensionOperation,
    ) -> Call<'c, GroupSetKeyValuesRequest> {
        self.client.call(GroupSetKeyValuesRequest::new(group_id, msg_seq, operate_type))
    }

    /// Stores messages of another system in a group.
    ///
    /// Nobody is told and no webhook fires. Messages are imported oldest first: each must be later than the
    /// newest message of the group, later than the group itself, and not in the future. Afterwards every
    /// member has 0 unread messages, so import members, or their unread counts, last. Each message has a
    /// code of its own.
    ///
    /// Command `group_open_http_svc/import_group_msg`; at most 200 calls a second; retry class `keyed`; a
    /// `MsgList` of more than 7 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
    /// 10010 (`not_found`), 10015 (`id_invalid`), 10020 (`imported_message_too_large`).
    ///
    /// Source: page 269/1635 (2025-12), page 1047/34968 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`request.MsgList.max_items`): An older page of limits. Another source reads `20`.
    ///
    /// Not sure (`request.MsgList.checks`): The service fails messages that go back in time one by one;
    /// here such a call is refused as a whole, before it is sent. Whether two may have the same second is
    /// not said.
    ///
    /// Not sure (`request.RecentContactFlag.only_when`): That communities have no such field stands in a
    /// newer copy only.
    ///
    /// Not sure (`objects.GroupMsgToImport.fields.MsgBody`): The page names four kinds of element. What
    /// becomes of others is not said.
    ///
    /// Not sure (`objects.ImportedGroupMsg.fields.MsgSeq`): No sample shows a message that failed.
    ///
    /// Not sure (`already`): A message that a lost call has stored would fail with this number when it is
    /// sent again after the five minutes, as would one that is really wrong. Read the history to tell them
    /// apart. Another source reads `10004`.
    ///
    /// Not sure (`errors`): 10020 and 80002 both say that a message is too long, one for the call and one
    /// for a message. 10002 is not in the table, 80001 comes from newer copies.
    pub fn import_group_msg(
        &self,
        group_id: impl Into<GroupId>,
        msg_list: impl IntoIterator<Item = impl Into<GroupMsgToImport>>,
    ) -> Call<'c, ImportGroupMsgRequest> {
        self.client.call(ImportGroupMsgRequest::new(group_id, msg_list))
    }

    /// Replaces the content or the custom data of a message in a group's history.
    ///
    /// Only what is sent is replaced, and the old content is lost. A second call with the same content
    /// changes nothing, apart from a second webhook.
    ///
    /// Command `openim/modify_group_msg`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 20001 (`packet_invalid`), 20002 (`ticket_invalid`), 20004 (`network_error`), 20005
    /// (`internal_error`), 20026 (`message_to_modify_not_found`), 20027 (`message_version_conflict`), 20028
    /// (`message_write_conflict`), 80002 (`message_too_large`), 90001 (`body_not_json`), 90002
    /// (`msg_body_invalid`), 90007 (`msg_body_not_list`), 90009 (`admin_required`), 90010
    /// (`request_invalid`), 90992 (`internal_error_webhook`), 91000 (`internal_error_message`), 93000
    /// (`request_too_large`).
    ///
    /// Source: page 269/74741 (2025-12), page 1047/47948 (2024-07).
    ///
    /// Not sure (`errors`): The table is that of one-to-one messages and even blames a field that this
    /// command does not have. No number says that there is no such group. Another source reads `90003`.
    ///
    /// Not sure (`errors`): 20027 and 20028 stand in the general table only, 20026 on a page of the web
    /// client library; 80002 and 93000 come from sister pages.
    ///
    /// Not sure (`group_types.code`): Messages of live rooms cannot be changed; with which number that is
    /// refused is not said.
    ///
    /// Not sure (`request.MsgBody.required_when`): Both are optional, and one or both may be sent. What
    /// becomes of a call with neither is not said.
    pub fn modify_group_msg(
        &self,
        group_id: impl Into<GroupId>,
        msg_seq: u32,
    ) -> Call<'c, ModifyGroupMsgRequest> {
        self.client.call(ModifyGroupMsgRequest::new(group_id, msg_seq))
    }

    /// Pins a message of a group.
    ///
    /// Clients show pinned messages first, the one pinned last before the others. According to the client
    /// libraries a group has at most ten of them. A message that has expired cannot be pinned.
    ///
    /// Needs: A plan that includes pinned messages, on the Chinese site Flagship or Enterprise.
    ///
    /// Command `group_open_http_svc/pin_message`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10059 (`plan_too_small`), 10070
    /// (`too_many_pinned`), 10071 (`already_pinned`).
    ///
    /// Source: page 269/133874 (2026-07), page 1047/34348 (2025-11).
    ///
    /// Not sure (`errors`): The table of the page was cut off in every copy read. The numbers on pins stand
    /// in the general table and in the headers of the client libraries, the others are shared by all
    /// commands of groups.
    ///
    /// Not sure (`errors`): What a message that is not there is answered with is not known; 10030 speaks of
    /// recalling. Another source reads `10030`.
    ///
    /// Not sure (`retry`): Clients sort by the time of pinning. A repeat finds the message pinned, which
    /// has a number of its own; did it pin anew, only the time would move, by a moment.
    ///
    /// Not sure (`already`): Somebody else may have pinned it before; it is pinned in any case.
    ///
    /// Not sure (`needs`): The pages of the two sister commands add the developer edition. Another source
    /// reads `Flagship, Enterprise or Developer`.
    pub fn pin_message(
        &self,
        group_id: impl Into<GroupId>,
        msg_seq: u32,
    ) -> Call<'c, PinMessageRequest> {
        self.client.call(PinMessageRequest::new(group_id, msg_seq))
    }

    /// Sends a message to a group.
    ///
    /// The app's administrator speaks, or the user named as sender, whose name and picture travel with the
    /// message. An equal message with the same random number within five minutes is taken for a repetition
    /// and dropped, so a call may be sent again after a lost answer. Look at `MsgDropReason`: a message can
    /// be dropped although the call succeeds. Trial and development plans have 1000 messages a day.
    ///
    /// Command `group_open_http_svc/send_group_msg`; at most 200 calls a second; at most 40 calls a second
    /// for each `GroupId`; retry class `keyed`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10005 (`too_many_items`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10016 (`vetoed_by_webhook`), 10017
    /// (`sender_muted`), 10023 (`message_rate_exceeded`), 10053 (`too_many_mentions`), 10059
    /// (`plan_too_small`), 10060 (`too_large_for_receipts`), 10061 (`no_receipt_when_online_only`), 80001
    /// (`text_blocked`), 80002 (`message_too_large`).
    ///
    /// Source: page 269/1629 (2026-02), page 1047/34959 (2025-01), client library doocs_java (2025-12).
    ///
    /// Not sure (`retry.keyed.maybe`): The samples say that an equal random number alone makes a
    /// repetition, the field table asks for equal content as well, an old page of limits for the same
    /// sender.
    ///
    /// Not sure (`retry`): What a dropped repetition is answered with, and whether `MsgSeq` is then that of
    /// the first, is written nowhere.
    ///
    /// Not sure (`errors`): The end of the newer table was not readable. 10053 and 10059 to 10061 come from
    /// the general table, 80001 from the sister pages, and 10005 is what too many accounts are answered
    /// with elsewhere.
    ///
    /// Not sure (`request.MsgBody`): The table has 80002 for a body that is too long; that other faults of
    /// it get 10004 is not said in so many words.
    ///
    /// Not sure (`request.OnlineOnlyFlag.type`): Anything above 0 counts as 1. Another source reads `u32`.
    ///
    /// Not sure (`request.OnlineOnlyFlag.only_when`): Not allowed in live rooms, says this page; the
    /// webhook page says that it is ignored there.
    ///
    /// Not sure (`request.GroupAtInfo`): Mentioning everybody is not possible in live rooms according to
    /// this page, in communities according to others.
    ///
    /// Not sure (`request.GroupAtInfo.max_items`): Stands at error 10053 only, which says users; whether a
    /// mention of everybody counts is open.
    ///
    /// Not sure (`request.To_Account`): Client libraries allow no mentions in such messages; no page read
    /// says it of this command.
    ///
    /// Not sure (`request.NeedReadReceipt`): In no page read.
    ///
    /// Not sure (`request.SupportMessageExtension.default`): No page names a default; 0 is what one would
    /// expect.
    ///
    /// Not sure (`response.MsgSeq.always`): The one sample shows number and reason of dropping together.
    pub fn send_group_msg(
        &self,
        group_id: impl Into<GroupId>,
        msg_body: impl Into<MsgBody>,
    ) -> Call<'c, SendGroupMsgRequest> {
        self.client.call(SendGroupMsgRequest::new(group_id, msg_body))
    }

    /// Sends a message to a group piece by piece.
    ///
    /// The first call starts a message and is answered with its `StreamMsgID`; every further call carries
    /// that id inside its stream element and brings the next pieces, the last of which has `IsLast`. Send
    /// the calls one after the other: a piece counts up from the one before. When 15 seconds pass without a
    /// new piece the message ends by itself, and an ended message takes no more. Make further calls at most
    /// 5 times a second, one every 200 ms. Whether the sender is muted is not looked at. Trial and
    /// development plans may send 1000 messages a day. Clients that do not know stream elements show
    /// `CompatibleText`.
    ///
    /// Command `stream_msg/send_group_stream_msg`; at most 200 calls a second; retry class `never`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/128597 (2026-04), client library timbot (2026-03).
    ///
    /// Not sure (`retry`): Whether a repeated piece is known by its index, or a repeated beginning by its
    /// random number, is not documented. A repeat may add the piece twice or begin a second message.
    ///
    /// Not sure (`quota`): The limit of further calls; what counts together, all calls of the app or those
    /// of one message, is not said. A page of another product (269/129279) counts for each message, whose
    /// id lies too deep to count by here, so the general frequency is checked for all calls. Another source
    /// reads `5/s`.
    ///
    /// Not sure (`quota`): Whether the beginning of such a message, or each of its pieces, counts towards
    /// the 40 messages a second of a group is not documented; nothing is counted.
    ///
    /// Not sure (`group_types`): Which types of group take such messages was not to be seen; nothing is
    /// refused for its type.
    ///
    /// Not sure (`request.From_Account`): Sent by the vendor's own plugin; the page speaks of an account
    /// that sends, its field table was not to be seen.
    ///
    /// Not sure (`request.MsgRandom`): The page's sample has the longer name, the vendor's plugin sends the
    /// one that send_group_msg has. Another source reads `Random`.
    ///
    /// Not sure (`response.StreamMsgID`): Read by the vendor's plugin. Whether it comes with every answer,
    /// and whether the fields of ordinary messages stand beside it, was not to be seen.
    ///
    /// Not sure (`errors`): The table was not to be seen; these are the numbers that all commands of groups
    /// share. What an ended message is refused with is not known.
    pub fn send_group_stream_msg(
        &self,
        group_id: impl Into<GroupId>,
        msg_body: impl Into<StreamMsgBody>,
    ) -> Call<'c, SendGroupStreamMsgRequest> {
        self.client.call(SendGroupStreamMsgRequest::new(group_id, msg_body))
    }

    /// Shows a notice to the members of a group who are online.
    ///
    /// A notice is no message: it is not stored, fires no webhook, and only clients that are online get it.
    /// Without receivers, or with an empty list, everybody does. Nothing tells two notices apart, so a call
    /// that is sent twice is shown twice. Trial and development plans have 1000 notices a day.
    ///
    /// Command `group_open_http_svc/send_group_system_notification`; at most 200 calls a second; retry
    /// class `never`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
    /// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/1630 (2026-01), page 1047/34958 (2025-11), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): 10005 is not in the table; it is what too many accounts are answered with
    /// elsewhere.
    ///
    /// Not sure (`request.ToMembers_Account.max_items`): An older page; the newer international one has 50.
    /// That part of the newest Chinese page was not readable. Another source reads `500`.
    ///
    /// Not sure (`request.ToMembers_Account.only_when`): Whether a live room refuses the list or ignores it
    /// is not said.
    ///
    /// Not sure (`request.Content`): No page limits its length.
    ///
    /// Not sure (`request.TopicId`): In no page read.
    ///
    /// Not sure (`quota`): Whether notices count towards the 40 messages a second of a group is not
    /// documented; 10023 is not in the table.
    ///
    /// Not sure (`deprecated`): What an app that may not call it is answered with is not said.
    #[deprecated(
        note = "Apps that are new to it cannot call it any more; send_group_msg takes its place."
    )]
    pub fn send_group_system_notification(
        &self,
        group_id: impl Into<GroupId>,
        content: impl Into<String>,
    ) -> Call<'c, SendGroupSystemNotificationRequest> {
        self.client.call(SendGroupSystemNotificationRequest::new(group_id, content))
    }

    /// Takes the pin off a message of a group.
    ///
    /// Needs: A plan that includes pinned messages, on the Chinese site Flagship, Enterprise or the
    /// developer edition.
    ///
    /// Command `group_open_http_svc/unpin_message`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10059 (`plan_too_small`).
    ///
    /// Source: page 269/134119 (2026-07).
    ///
    /// Not sure (`errors`): The table of the page was cut off in every copy read; these are the numbers
    /// that all commands of groups share, and that of a plan that is too small.
    ///
    /// Not sure (`retry`): The page wants a message that is pinned, and does not say what one without a pin
    /// is answered with. A repeat can fail for that, but does no harm.
    pub fn unpin_message(
        &self,
        group_id: impl Into<GroupId>,
        msg_seq: u32,
    ) -> Call<'c, UnpinMessageRequest> {
        self.client.call(UnpinMessageRequest::new(group_id, msg_seq))
    }
}

/// Optional fields of [`ClearGroupMsgRequest`].
impl Call<'_, ClearGroupMsgRequest> {
    /// Highest sequence number to hide, itself included; absent: all messages.
    pub fn msg_seq(self, msg_seq: u32) -> Self {
        self.map_request(|request| request.msg_seq(msg_seq))
    }
}

/// Optional fields of [`DeleteGroupMsgBySenderRequest`].
impl Call<'_, DeleteGroupMsgBySenderRequest> {
    /// Topic of the community.
    ///
    /// Only when the group's type is `"Community"`.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }
}

/// Optional fields of [`GetGroupMsgReceiptDetailRequest`].
impl Call<'_, GetGroupMsgReceiptDetailRequest> {
    /// Where to go on; empty on the first call.
    pub fn cursor(self, cursor: impl Into<Cursor>) -> Self {
        self.map_request(|request| request.cursor(cursor))
    }

    /// Page size.
    ///
    /// At most 200; the client sends `200` when it is not set.
    pub fn count(self, count: u32) -> Self {
        self.map_request(|request| request.count(count))
    }
}

/// Optional fields of [`GetPinnedMessagesRequest`].
impl Call<'_, GetPinnedMessagesRequest> {
    /// Topic of the community to look at.
    ///
    /// Required when the group's type is `"Community"`; only when the group's type is `"Community"`.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }
}

/// Optional fields of [`GroupGetKeyValuesRequest`].
impl Call<'_, GroupGetKeyValuesRequest> {
    /// Lowest version wanted; absent: all.
    pub fn start_seq(self, start_seq: u32) -> Self {
        self.map_request(|request| request.start_seq(start_seq))
    }
}

/// Optional fields of [`GroupMsgGetSimpleRequest`].
impl Call<'_, GroupMsgGetSimpleRequest> {
    /// How many messages.
    ///
    /// At most 20; the client sends `20` when it is not set.
    pub fn req_msg_number(self, req_msg_number: u32) -> Self {
        self.map_request(|request| request.req_msg_number(req_msg_number))
    }

    /// Highest sequence number wanted; absent: the newest message.
    pub fn req_msg_seq(self, req_msg_seq: u32) -> Self {
        self.map_request(|request| request.req_msg_seq(req_msg_seq))
    }

    /// 1: recalled messages come as well.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn include_recalled(self, include_recalled: bool) -> Self {
        self.map_request(|request| request.include_recalled(include_recalled))
    }

    /// Topic of the community.
    ///
    /// Only when the group's type is `"Community"`.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }
}

/// Optional fields of [`GroupMsgRecallRequest`].
impl Call<'_, GroupMsgRecallRequest> {
    /// Topic of the community that they are in.
    ///
    /// Only when the group's type is `"Community"`.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }

    /// Why; clients can show it.
    ///
    /// At most 100 bytes.
    pub fn reason(self, reason: impl Into<String>) -> Self {
        self.map_request(|request| request.reason(reason))
    }
}

/// Optional fields of [`GroupSetKeyValuesRequest`].
impl Call<'_, GroupSetKeyValuesRequest> {
    /// The pairs; none when all are cleared.
    ///
    /// Required when `OperateType` is `1` or `2`; only when `OperateType` is `1` or `2`; 1 to 20 items.
    pub fn extension_list(
        self,
        extension_list: impl IntoIterator<Item = impl Into<MsgExtensionToSet>>,
    ) -> Self {
        self.map_request(|request| request.extension_list(extension_list))
    }
}

/// Optional fields of [`ImportGroupMsgRequest`].
impl Call<'_, ImportGroupMsgRequest> {
    /// 1: the group moves up in the members' conversation lists.
    ///
    /// Travels as 0 or 1; only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"`; the
    /// service assumes `0` when it is absent.
    pub fn recent_contact_flag(self, recent_contact_flag: bool) -> Self {
        self.map_request(|request| request.recent_contact_flag(recent_contact_flag))
    }

    /// Topic of the community.
    ///
    /// Only when the group's type is `"Community"`.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }
}

/// Optional fields of [`ModifyGroupMsgRequest`].
impl Call<'_, ModifyGroupMsgRequest> {
    /// The new content; absent: it stays.
    ///
    /// Required when `CloudCustomData` is not set.
    pub fn msg_body(self, msg_body: impl Into<MsgBody>) -> Self {
        self.map_request(|request| request.msg_body(msg_body))
    }

    /// The new custom data; absent: it stays.
    pub fn cloud_custom_data(self, cloud_custom_data: impl Into<String>) -> Self {
        self.map_request(|request| request.cloud_custom_data(cloud_custom_data))
    }

    /// Topic of the community that the message is in.
    ///
    /// Only when the group's type is `"Community"`.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }
}

/// Optional fields of [`PinMessageRequest`].
impl Call<'_, PinMessageRequest> {
    /// Topic of the community that it is in.
    ///
    /// Required when the group's type is `"Community"`; only when the group's type is `"Community"`.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }

    /// Who pins it; absent: the administrator of the app.
    pub fn pinner_account(self, pinner_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.pinner_account(pinner_account))
    }
}

/// Optional fields of [`SendGroupMsgRequest`].
impl Call<'_, SendGroupMsgRequest> {
    /// Tells messages apart. Left to the client, it differs for every message and stays the same when a
    /// call is sent again.
    ///
    /// The client draws one for each call when it is not set.
    pub fn random(self, random: u32) -> Self {
        self.map_request(|request| request.random(random))
    }

    /// Who is to be shown as sender; must have been imported. Absent: the administrator that makes the
    /// call.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

    /// What goes first when the group has too many messages.
    ///
    /// The service assumes `"Normal"` when it is absent.
    pub fn msg_priority(self, msg_priority: impl Into<MsgPriority>) -> Self {
        self.map_request(|request| request.msg_priority(msg_priority))
    }

    /// How it is pushed to devices that are offline.
    pub fn offline_push_info(
        self,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Self {
        self.map_request(|request| request.offline_push_info(offline_push_info))
    }

    /// Webhooks that it does not fire; absent: it fires those that are switched on.
    pub fn forbid_callback_control(
        self,
        forbid_callback_control: impl IntoIterator<
            Item = impl Into<ForbidCallbackControl>,
        >,
    ) -> Self {
        self.map_request(|request| {
            request.forbid_callback_control(forbid_callback_control)
        })
    }

    /// 1: only for members who are online now; it is not stored and has no read receipt. Not for live
    /// rooms.
    ///
    /// Travels as 0 or 1; only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"` or
    /// `"Community"`; the service assumes `0` when it is absent.
    pub fn online_only_flag(self, online_only_flag: bool) -> Self {
        self.map_request(|request| request.online_only_flag(online_only_flag))
    }

    /// What it does not do to the conversation. In a ChatRoom `NoUnread` is refused unless unread counts
    /// are switched on for such groups.
    ///
    /// Only when `OnlineOnlyFlag` is `0` and the group's type is `"Private"` or `"Public"` or `"ChatRoom"`
    /// or `"Community"`; one of `"NoUnread"`, `"NoLastMsg"`.
    pub fn send_msg_control(
        self,
        send_msg_control: impl IntoIterator<Item = impl Into<SendMsgControl>>,
    ) -> Self {
        self.map_request(|request| request.send_msg_control(send_msg_control))
    }

    /// Data of the app, stored and delivered with the message.
    pub fn cloud_custom_data(self, cloud_custom_data: impl Into<String>) -> Self {
        self.map_request(|request| request.cloud_custom_data(cloud_custom_data))
    }

    /// 1: key-value pairs can be attached to it later.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn support_message_extension(self, support_message_extension: bool) -> Self {
        self.map_request(|request| {
            request.support_message_extension(support_message_extension)
        })
    }

    /// Members who alone get it; nobody counts it as unread. Only on the larger plans. Absent: everybody.
    ///
    /// Only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"`; at most 50 items.
    pub fn to_account(
        self,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.map_request(|request| request.to_account(to_account))
    }

    /// Topic of the community to send to.
    ///
    /// Only when the group's type is `"Community"`.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }

    /// 1: it is recorded who has read it, where the plan and the console allow it.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn need_read_receipt(self, need_read_receipt: bool) -> Self {
        self.map_request(|request| request.need_read_receipt(need_read_receipt))
    }

    /// Who is mentioned, in the order in which the text does it.
    ///
    /// At most 30 items.
    pub fn group_at_info(
        self,
        group_at_info: impl IntoIterator<Item = impl Into<GroupAtInfo>>,
    ) -> Self {
        self.map_request(|request| request.group_at_info(group_at_info))
    }
}

/// Optional fields of [`SendGroupStreamMsgRequest`].
impl Call<'_, SendGroupStreamMsgRequest> {
    /// Who is to be shown as sender. Absent: the administrator that makes the call.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

    /// Tells messages apart.
    ///
    /// The client draws one for each call when it is not set.
    pub fn msg_random(self, msg_random: u32) -> Self {
        self.map_request(|request| request.msg_random(msg_random))
    }

    /// Data of the app, stored and delivered with it.
    pub fn cloud_custom_data(self, cloud_custom_data: impl Into<String>) -> Self {
        self.map_request(|request| request.cloud_custom_data(cloud_custom_data))
    }
}

/// Optional fields of [`SendGroupSystemNotificationRequest`].
impl Call<'_, SendGroupSystemNotificationRequest> {
    /// Members who alone see it; absent or empty: everybody. In live rooms it always goes to everybody.
    ///
    /// Only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"` or `"Community"`; at most 50
    /// items.
    pub fn to_members_account(
        self,
        to_members_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.map_request(|request| request.to_members_account(to_members_account))
    }

    /// Topic of the community.
    ///
    /// Only when the group's type is `"Community"`.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }
}

/// Optional fields of [`UnpinMessageRequest`].
impl Call<'_, UnpinMessageRequest> {
    /// Topic of the community that it is in.
    ///
    /// Required when the group's type is `"Community"`; only when the group's type is `"Community"`.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }

    /// Who takes the pin off; absent: the administrator in the URL.
    pub fn unpinner_account(self, unpinner_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.unpinner_account(unpinner_account))
    }
}
