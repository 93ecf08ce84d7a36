// Written by `cargo xtask gen` from spec/c2c_message/. Do not edit.

//! Commands of the family `c2c_message`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, c2c_message::*};

use crate::{Call, Client};

/// The commands of the family `c2c_message`. Made by [`Client::c2c_message`].
#[derive(Clone, Copy, Debug)]
pub struct C2cMessageApi<'c> {
    client: &'c Client,
}

impl<'c> C2cMessageApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Reads the messages between two users within a span of time.
    ///
    /// What is found depends on whose side is asked: users may have deleted messages, conversations or
    /// their whole history on their side, and a message sent without a copy for its sender is on the
    /// receiver's side only. Recalled messages come as well, marked. Pages go back in time; an answer holds
    /// 13 KB, so a page often has fewer messages than asked for. History is kept for seven days unless the
    /// app pays for more.
    ///
    /// Command `openim/admin_getroammsg`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 90001 (`body_not_json`), 90003 (`to_account_invalid`), 90008 (`from_account_invalid`),
    /// 90009 (`admin_required`), 90010 (`request_invalid`), 90054 (`msg_key_invalid`), 91000
    /// (`internal_error_message`).
    ///
    /// Source: page 269/42794 (2024-07), page 1047/35478 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): 90054 is not in the table; it is what other commands answer to a key that is
    /// malformed.
    ///
    /// Not sure (`request.Operator_Account`): Pages up to 2023, and with it `To_Account`. One of them swaps
    /// the two sides in its explanation. Another source reads `From_Account`.
    ///
    /// Not sure (`request.MaxCnt.max`): None is documented; pages advise 20, samples ask for 100.
    ///
    /// Not sure (`response.MsgList`): Only samples show the order: rising inside a page, and the first
    /// message of the page is where it ends.
    ///
    /// Not sure (`response.LastMsgKey`): What an empty page has here is not documented.
    ///
    /// Not sure (`objects.C2cHistoryMsg.fields.MsgClientTime`): In no page read.
    pub fn admin_getroammsg(
        &self,
        operator_account: impl Into<UserId>,
        peer_account: impl Into<UserId>,
        min_time: impl Into<UnixTime>,
        max_time: impl Into<UnixTime>,
    ) -> Call<'c, AdminGetroammsgRequest> {
        self.client
            .call(
                AdminGetroammsgRequest::new(
                    operator_account,
                    peer_account,
                    min_time,
                    max_time,
                ),
            )
    }

    /// Recalls a message between two users.
    ///
    /// Works on messages from clients as well as from this API, however old, as long as the history still
    /// holds them. It disappears from the history and from the devices of both, and cannot be brought back.
    ///
    /// Command `openim/admin_msgwithdraw`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 20022 (`message_not_found`), 20023 (`already_recalled`), 90001 (`body_not_json`), 90003
    /// (`to_account_invalid`), 90008 (`from_account_invalid`), 90009 (`admin_required`), 90054
    /// (`msg_key_invalid`), 91000 (`internal_error_message`).
    ///
    /// Source: page 269/38980 (2025-12), page 1047/35015 (2024-07).
    ///
    /// Not sure (`already`): 20023 is the number for a message that was recalled before. As it also
    /// disappears from the history, a repeat might be answered with 20022; but that is the number for a
    /// wrong key too, so after a lost answer it leaves the outcome open.
    ///
    /// Not sure (`summary`): Oldest text: only messages sent through this API can be recalled.
    pub fn admin_msgwithdraw(
        &self,
        from_account: impl Into<UserId>,
        to_account: impl Into<UserId>,
        msg_key: impl Into<MsgKey>,
    ) -> Call<'c, AdminMsgwithdrawRequest> {
        self.client.call(AdminMsgwithdrawRequest::new(from_account, to_account, msg_key))
    }

    /// Marks what a user has in a chat with another as read.
    ///
    /// Clears the unread count up to a point in time; it sends no read receipts. Give the time where a call
    /// may have to be repeated: without it, a repeat also marks what has arrived since.
    ///
    /// Command `openim/admin_set_msg_read`; at most 200 calls a second; retry class `depends`.
    ///
    /// Error codes: 90001 (`body_not_json`), 90003 (`to_account_invalid`), 90008 (`from_account_invalid`),
    /// 90009 (`admin_required`), 90010 (`request_invalid`), 91000 (`internal_error_message`).
    ///
    /// Source: page 269/50349 (2023-02), page 1047/38996 (2025-02), client library doocs_java (2025-12).
    ///
    /// Not sure (`request.MsgReadTime.wire`): Every table, old and new, says String, and so does the
    /// library that the vendor makes from them; another library sends a number, and no sample has the
    /// field. Another source reads `text`.
    ///
    /// Not sure (`request.Report_Account.code`): The table was copied from another command and speaks of
    /// `From_Account` and `To_Account`.
    ///
    /// Not sure (`errors`): The table has the first three only; the others belong to every command of this
    /// service.
    ///
    /// Not sure (`retry`): A read position only moves forward, so nothing breaks by a repeat. Without a
    /// time, though, it would mark as read what nobody has seen, and the unread count of a user is worth
    /// more than a second attempt. Another source reads `repeatable`.
    pub fn admin_set_msg_read(
        &self,
        report_account: impl Into<UserId>,
        peer_account: impl Into<UserId>,
    ) -> Call<'c, AdminSetMsgReadRequest> {
        self.client.call(AdminSetMsgReadRequest::new(report_account, peer_account))
    }

    /// Sends the same message to many users, to each in a chat of his own.
    ///
    /// The answer lists those who did not get it; the call as a whole fails only when nobody did. One key
    /// names the message in all the chats. No webhooks fire, and neither friendship nor block lists nor
    /// muting are looked at.
    ///
    /// Command `openim/batchsendmsg`; at most 200 calls a second; at most 12000 items of `To_Account` a
    /// minute; retry class `never`; a `To_Account` of more than 500 items is split over several calls.
    ///
    /// Error codes: 70107 (`user_not_found`), 70169 (`account_service_timeout`), 80001 (`text_blocked`),
    /// 80002 (`message_too_large`), 80004 (`image_blocked`), 80005 (`service_stopped`), 90001
    /// (`body_not_json`), 90002 (`msg_body_invalid`), 90003 (`to_account_invalid`), 90005
    /// (`msg_random_invalid`), 90007 (`msg_body_not_list`), 90008 (`from_account_invalid`), 90009
    /// (`admin_required`), 90010 (`request_invalid`), 90011 (`too_many_receivers`), 90012
    /// (`receiver_not_found`), 90026 (`life_time_too_long`), 90028 (`receivers_not_list`), 90029
    /// (`receivers_empty`), 90031 (`sync_other_machine_invalid`), 90043 (`offline_push_info_invalid`),
    /// 90044 (`life_time_invalid`), 90048 (`user_not_found`), 90055 (`batch_message_too_large`), 90057
    /// (`batch_rate_exceeded`), 90992 (`internal_error_webhook`), 90994 (`internal_error_second`), 90995
    /// (`internal_error_third`), 91000 (`internal_error_message`), 93000 (`request_too_large`).
    ///
    /// Source: page 269/1612 (2026-02), page 1047/34920 (2024-12), client library doocs_java (2025-12).
    ///
    /// Not sure (`retry`): Older text: the service drops repeats of `MsgRandom` within the same second, and
    /// `MsgSeq` takes part. The page of 2026 names no window, unlike that of sendmsg, so nothing is resent.
    ///
    /// Not sure (`request.MsgLifeTime.over`): As for sendmsg: cut according to that page, 90026 according
    /// to the error table. Another source reads `refuse`.
    ///
    /// Not sure (`request.MsgBody.codes.max_bytes`): The general table has this number for a message of a
    /// batch that is too large. Another source reads `90055`.
    ///
    /// Not sure (`request.To_Account.codes.type`): The number for what is no list. What a list with
    /// something else than text in it is answered with is not said.
    ///
    /// Not sure (`request.MsgLifeTime`): To deliver faster and store nothing, the English page advises 1,
    /// the Chinese one of 2023 advised 0.
    ///
    /// Not sure (`response.MsgId`): Added on 10 December 2024 by their note; no page read shows it.
    pub fn batchsendmsg(
        &self,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
        msg_body: impl Into<MsgBody>,
    ) -> Call<'c, BatchsendmsgRequest> {
        self.client.call(BatchsendmsgRequest::new(to_account, msg_body))
    }

    /// Reads the key-value pairs attached to a message between two users.
    ///
    /// Up to 200 pairs at a time, by version. Several pairs may share a version, so the next page starts at
    /// the last version again.
    ///
    /// Needs: A plan that includes message extensions: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Switched on in the console. The message must have been sent with
    /// `SupportMessageExtension` 1.
    ///
    /// Command `openim_msg_ext_http_svc/get_key_values`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10008 (`not_in_plan`), 23004
    /// (`message_not_found`).
    ///
    /// Source: page 269/82029 (2025-11), page 1047/51194 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`needs`): Older text: the Flagship plan only.
    ///
    /// Not sure (`response.ClearSeq.none`): The sample has 0 for a message that was never cleared; the text
    /// does not say so.
    pub fn c2c_get_key_values(
        &self,
        to_account: impl Into<UserId>,
        msg_key: impl Into<MsgKey>,
    ) -> Call<'c, C2cGetKeyValuesRequest> {
        self.client.call(C2cGetKeyValuesRequest::new(to_account, msg_key))
    }

    /// Sends read receipts for messages between two users, for the one who got them.
    ///
    /// For messages that were sent with `IsNeedReadReceipt`. In every item the sender is `Peer_Account` and
    /// the receiver `Operator_Account`.
    ///
    /// Command `openim/c2c_msg_read_receipt`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 20001 (`packet_invalid`), 20002 (`ticket_invalid`), 20003 (`account_invalid`), 20004
    /// (`network_error`), 20005 (`internal_error`), 90001 (`body_not_json`), 90009 (`admin_required`),
    /// 90010 (`request_invalid`), 90054 (`msg_key_invalid`), 91000 (`internal_error_message`).
    ///
    /// Source: page 269/104121 (2025-12), page 1047/77776 (2026-02), client library doocs_java (2025-12).
    ///
    /// Not sure (`retry`): A receipt is a state, so a repeat should change nothing; no page says so.
    ///
    /// Not sure (`request.C2CMsgInfo.max_items`): None is documented.
    ///
    /// Not sure (`errors`): The copy read ends after 20002; the rest comes from sister pages.
    pub fn c2c_msg_read_receipt(
        &self,
        operator_account: impl Into<UserId>,
        peer_account: impl Into<UserId>,
        messages: impl IntoIterator<Item = impl Into<MsgToReceipt>>,
    ) -> Call<'c, C2cMsgReadReceiptRequest> {
        self.client
            .call(
                C2cMsgReadReceiptRequest::new(operator_account, peer_account, messages),
            )
    }

    /// Attaches key-value pairs to a message between two users, or takes them away.
    ///
    /// Each pair has an outcome of its own. A message has at most 300 pairs. Every change raises the
    /// version of a pair; users have to send the version that they know, for administrators the last one to
    /// write wins.
    ///
    /// Needs: A plan that includes message extensions: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Switched on in the console. The message must have been sent with
    /// `SupportMessageExtension` 1.
    ///
    /// Command `openim_msg_ext_http_svc/set_key_values`; at most 200 calls a second; at most 200 calls a
    /// minute for each `From_Account`, `To_Account`, `MsgKey`; retry class `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10008 (`not_in_plan`), 23001
    /// (`conflict`), 23002 (`not_supported`), 23003 (`rate_exceeded`), 23004 (`message_not_found`).
    ///
    /// Source: page 269/82030 (2025-11), page 1047/51195 (2025-01), client library doocs_java (2025-12).
    ///
    /// Not sure (`needs`): Older text: the Flagship plan only.
    ///
    /// Not sure (`quota`): The table says 200 changes of one message in a minute; whether calls or pairs
    /// are counted is not documented.
    ///
    /// Not sure (`retry`): A repeat sets the same values, but raises versions once more and undoes what
    /// somebody else wrote in between.
    ///
    /// Not sure (`request.ExtensionList.only_when`): Whether a list beside 3 is refused or ignored is not
    /// said.
    pub fn c2c_set_key_values(
        &self,
        to_account: impl Into<UserId>,
        msg_key: impl Into<MsgKey>,
        operate_type: ExtensionOperation,
    ) -> Call<'c, C2cSetKeyValuesRequest> {
        self.client.call(C2cSetKeyValuesRequest::new(to_account, msg_key, operate_type))
    }

    /// Deletes messages between two users for one of them.
    ///
    /// The other still sees them.
    ///
    /// Command `openim/delete_c2c_msg_ramble`; at most 200 calls a second; retry class `repeatable`; a
    /// `MsgKeyList` of more than 30 items is split over several calls.
    ///
    /// Error codes: 20001 (`packet_invalid`), 20002 (`ticket_invalid`), 20003 (`account_invalid`), 20004
    /// (`network_error`), 20005 (`internal_error`), 20018 (`history_deletion_failed`), 90001
    /// (`body_not_json`), 90009 (`admin_required`), 90010 (`request_invalid`), 90054 (`msg_key_invalid`),
    /// 91000 (`internal_error_message`).
    ///
    /// Source: page 269/101439 (2025-12), client library doocs_java (2025-12).
    ///
    /// Not sure (`retry`): What is deleted stays deleted; that a repeat is answered as a success is an
    /// assumption.
    ///
    /// Not sure (`response.InvalidMsgKeyList`): The copy of the page that was read ends before the fields
    /// of the answer.
    ///
    /// Not sure (`request.MsgKeyList.code`): What too many keys are answered with is not documented.
    ///
    /// Not sure (`errors`): The table was cut off; these come from sister pages and, 20018, from the
    /// general table.
    pub fn delete_c2c_msg_ramble(
        &self,
        operator_account: impl Into<UserId>,
        peer_account: impl Into<UserId>,
        msg_key_list: impl IntoIterator<Item = impl Into<MsgKey>>,
    ) -> Call<'c, DeleteC2cMsgRambleRequest> {
        self.client
            .call(
                DeleteC2cMsgRambleRequest::new(
                    operator_account,
                    peer_account,
                    msg_key_list,
                ),
            )
    }

    /// Counts what a user has not read, in all chats together or by chat.
    ///
    /// Command `openim/get_c2c_unread_msg_num`; at most 200 calls a second; retry class `read`; a
    /// `Peer_Account` of more than 10 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_not_json`), 90003 (`to_account_invalid`), 90009 (`admin_required`), 90010
    /// (`request_invalid`), 91000 (`internal_error_message`).
    ///
    /// Source: page 269/56043 (2023-02), page 1047/41046 (2025-10).
    ///
    /// Not sure (`errors`): It is about `From_Account`, which this command does not have. Another source
    /// reads `90008`.
    ///
    /// Not sure (`errors`): 90009, 90010 and 91000 belong to every command of this service.
    ///
    /// Not sure (`request.Peer_Account.code`): What more than ten are answered with is not documented.
    ///
    /// Not sure (`envelope`): Whether `ActionStatus` changes when some chats fail is not documented.
    pub fn get_c2c_unread_msg_num(
        &self,
        to_account: impl Into<UserId>,
    ) -> Call<'c, GetC2cUnreadMsgNumRequest> {
        self.client.call(GetC2cUnreadMsgNumRequest::new(to_account))
    }

    /// Brings a message from another system into a chat between two users.
    ///
    /// Import in the order of time. A message of the same chat with the same `MsgSeq`, `MsgRandom` and
    /// `MsgTimeStamp` is there already and stays as it is, whatever the new one says and whichever of the
    /// two has sent it. Choose `MsgSeq` and `MsgRandom` from the old system's own ids, and an import can be
    /// started anew at any time. The conversation list follows; no webhooks fire.
    ///
    /// Command `openim/importmsg`; at most 200 calls a second; retry class `keyed`.
    ///
    /// Error codes: 80002 (`message_too_large`), 90001 (`body_not_json`), 90002 (`msg_body_invalid`), 90003
    /// (`to_account_invalid`), 90005 (`msg_random_invalid`), 90006 (`msg_time_stamp_invalid`), 90007
    /// (`msg_body_not_list`), 90008 (`from_account_invalid`), 90009 (`admin_required`), 90010
    /// (`request_invalid`), 90012 (`receiver_not_found`), 90026 (`life_time_too_long`), 90030
    /// (`sync_from_old_system_invalid`), 90048 (`user_not_found`), 90992 (`internal_error_webhook`), 90994
    /// (`internal_error_second`), 90995 (`internal_error_third`), 91000 (`internal_error_message`), 93000
    /// (`request_too_large`).
    ///
    /// Source: page 269/2568 (2025-12), page 1047/35014 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`enums.SyncFromOldSystem.values.Live.wire`): The older page has 1 for this and calls every
    /// other value but 2 illegal; the newer one says the same of 5. Another source reads `1`.
    ///
    /// Not sure (`retry.keyed.key`): Oldest text: four fields, without `MsgSeq`. By the newer one a message
    /// in the other direction counts as the same.
    ///
    /// Not sure (`errors`): Too many receivers of a batch; there is one receiver here. Another source reads
    /// `90011`.
    pub fn importmsg(
        &self,
        from_account: impl Into<UserId>,
        to_account: impl Into<UserId>,
        sync_from_old_system: SyncFromOldSystem,
        msg_time_stamp: impl Into<UnixTime>,
        msg_body: impl Into<MsgBody>,
    ) -> Call<'c, ImportmsgRequest> {
        self.client
            .call(
                ImportmsgRequest::new(
                    from_account,
                    to_account,
                    sync_from_old_system,
                    msg_time_stamp,
                    msg_body,
                ),
            )
    }

    /// Replaces the body of a message between two users, its custom data, or both.
    ///
    /// What is not given stays as it was. The former content cannot be brought back. Messages that the push
    /// service has sent cannot be changed.
    ///
    /// Command `openim/modify_c2c_msg`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 20001 (`packet_invalid`), 20002 (`ticket_invalid`), 20003 (`account_invalid`), 20004
    /// (`network_error`), 20005 (`internal_error`), 20026 (`message_to_modify_not_found`), 20027
    /// (`message_version_conflict`), 20028 (`message_write_conflict`), 80002 (`message_too_large`), 90001
    /// (`body_not_json`), 90002 (`msg_body_invalid`), 90003 (`to_account_invalid`), 90007
    /// (`msg_body_not_list`), 90008 (`from_account_invalid`), 90009 (`admin_required`), 90010
    /// (`request_invalid`), 90012 (`receiver_not_found`), 90054 (`msg_key_invalid`), 90992
    /// (`internal_error_webhook`), 91000 (`internal_error_message`), 93000 (`request_too_large`).
    ///
    /// Source: page 269/74740 (2024-09), page 1047/47722 (2024-07).
    ///
    /// Not sure (`request.MsgBody.required_when`): The page says that either can be changed alone; what
    /// happens if neither is given is not documented.
    ///
    /// Not sure (`errors`): 20027 and 20028 stand in the general table only, 20026 on a page of the web
    /// client library; 80002, 90008, 90054 and 93000 come from sister pages.
    pub fn modify_c2c_msg(
        &self,
        from_account: impl Into<UserId>,
        to_account: impl Into<UserId>,
        msg_key: impl Into<MsgKey>,
    ) -> Call<'c, ModifyC2cMsgRequest> {
        self.client.call(ModifyC2cMsgRequest::new(from_account, to_account, msg_key))
    }

    /// Sends a message to one user piece by piece.
    ///
    /// The first call starts a message and is answered with its `StreamMsgID`; every further call carries
    /// that id inside its stream element and brings the next pieces, the last of which has `IsLast`. Send
    /// the calls one after the other: a piece counts up from the one before. When 15 seconds pass without a
    /// new piece the message ends by itself, and an ended message takes no more. Make further calls at most
    /// 5 times a second, one every 200 ms. Friendship, block lists and muting are not looked at. Trial and
    /// development plans may send 1000 messages a day. Clients that do not know stream elements show
    /// `CompatibleText`.
    ///
    /// Command `stream_msg/send_c2c_stream_msg`; at most 200 calls a second; retry class `never`.
    ///
    /// Error codes: 90001 (`body_not_json`), 90002 (`msg_body_invalid`), 90003 (`to_account_invalid`),
    /// 90005 (`msg_random_invalid`), 90008 (`from_account_invalid`), 90010 (`request_invalid`), 90031
    /// (`sync_other_machine_invalid`), 90994 (`internal_error_second`), 90995 (`internal_error_third`),
    /// 91000 (`internal_error_message`), 93000 (`request_too_large`).
    ///
    /// Source: page 269/128596 (2026-04), client library timbot (2026-03).
    ///
    /// Not sure (`retry`): Whether a repeated piece is known by its index, or a repeated beginning by its
    /// random number, is not documented. A repeat may add the piece twice or begin a second message.
    ///
    /// Not sure (`quota`): The limit of further calls; what counts together, all calls of the app or those
    /// of one message, is not said. A page of another product (269/129279) counts for each message, whose
    /// id lies too deep to count by here, so the general frequency is checked for all calls. Another source
    /// reads `5/s`.
    ///
    /// Not sure (`request.From_Account`): Sent by the vendor's own plugin; the page speaks of an account
    /// that sends, its field table was not to be seen.
    ///
    /// Not sure (`request.MsgSeq`): The sample and the text have it; the vendor's plugin sends none.
    ///
    /// Not sure (`request.CloudCustomData`): Seen in the sample for groups only.
    ///
    /// Not sure (`response.StreamMsgID`): Read by the vendor's plugin. Whether it comes with every answer,
    /// and whether the fields of ordinary messages stand beside it, was not to be seen.
    ///
    /// Not sure (`errors`): The table was not to be seen; these are the numbers of ordinary messages. What
    /// an ended message is refused with is not known.
    pub fn send_c2c_stream_msg(
        &self,
        to_account: impl Into<UserId>,
        msg_body: impl Into<StreamMsgBody>,
    ) -> Call<'c, SendC2cStreamMsgRequest> {
        self.client.call(SendC2cStreamMsgRequest::new(to_account, msg_body))
    }

    /// Sends a message to one user.
    ///
    /// The sender is the administrator who calls, or any user. Friendship, block lists and muting are not
    /// looked at. The app's webhooks fire unless `ForbidCallbackControl` forbids it. Trial and development
    /// plans may send 1000 messages a day.
    ///
    /// Command `openim/sendmsg`; at most 200 calls a second; retry class `keyed`.
    ///
    /// Error codes: 20001 (`packet_invalid`), 20002 (`ticket_invalid`), 20003 (`account_invalid`), 20004
    /// (`network_error`), 20005 (`internal_error`), 20006 (`vetoed_by_webhook`), 20007
    /// (`blocked_by_receiver`), 20008 (`app_mismatch`), 20009 (`not_friends`), 20010
    /// (`not_in_receivers_friends`), 20011 (`not_in_senders_friends`), 20012 (`sender_muted`), 22007
    /// (`too_many_senders`), 80001 (`text_blocked`), 80002 (`message_too_large`), 80003
    /// (`before_webhook_failed`), 80004 (`image_blocked`), 80005 (`service_stopped`), 90001
    /// (`body_not_json`), 90002 (`msg_body_invalid`), 90003 (`to_account_invalid`), 90005
    /// (`msg_random_invalid`), 90006 (`msg_time_stamp_invalid`), 90007 (`msg_body_not_list`), 90008
    /// (`from_account_invalid`), 90009 (`admin_required`), 90010 (`request_invalid`), 90012
    /// (`receiver_not_found`), 90026 (`life_time_too_long`), 90031 (`sync_other_machine_invalid`), 90043
    /// (`offline_push_info_invalid`), 90044 (`life_time_invalid`), 90048 (`user_not_found`), 90992
    /// (`internal_error_webhook`), 90994 (`internal_error_second`), 90995 (`internal_error_third`), 91000
    /// (`internal_error_message`), 93000 (`request_too_large`).
    ///
    /// Source: page 269/2282 (2026-02), page 1047/34919 (2024-09), client library doocs_java (2025-12).
    ///
    /// Not sure (`retry.keyed.window`): Older text: repeats are dropped within the same second. Its
    /// sequence number takes part as well. Another source reads `1s`.
    ///
    /// Not sure (`retry.keyed.key`): The service compares a checksum of the content, not the content;
    /// whether that covers more than the body is not documented, nor what a dropped repeat is answered.
    ///
    /// Not sure (`request.MsgLifeTime.over`): The field's row says that more is cut to seven days, the
    /// error table has 90026 for it. Another source reads `refuse`.
    ///
    /// Not sure (`request.MsgTimeStamp`): Stands in older samples and in peers; newer samples leave it out,
    /// and what it changes is not documented.
    ///
    /// Not sure (`request.SendMsgControl`): `NoMsgCheck` is used by others with this command; its row was
    /// not in the copies read. For groups no control goes with `OnlineOnlyFlag` 1, here nothing is said.
    ///
    /// Not sure (`response.MsgId`): Added at the end of 2024; no page read shows it.
    ///
    /// Not sure (`errors`): Those on friendship, block lists and muting stand in tables, although the page
    /// says that nothing of the kind is looked at.
    pub fn sendmsg(
        &self,
        to_account: impl Into<UserId>,
        msg_body: impl Into<MsgBody>,
    ) -> Call<'c, SendmsgRequest> {
        self.client.call(SendmsgRequest::new(to_account, msg_body))
    }
}

/// Optional fields of [`AdminGetroammsgRequest`].
impl Call<'_, AdminGetroammsgRequest> {
    /// Page size.
    ///
    /// The client sends `100` when it is not set.
    pub fn max_cnt(self, max_cnt: u32) -> Self {
        self.map_request(|request| request.max_cnt(max_cnt))
    }

    /// Where the page before ended; absent on the first call.
    pub fn last_msg_key(self, last_msg_key: impl Into<MsgKey>) -> Self {
        self.map_request(|request| request.last_msg_key(last_msg_key))
    }
}

/// Optional fields of [`AdminSetMsgReadRequest`].
impl Call<'_, AdminSetMsgReadRequest> {
    /// Up to when everything is read; absent: up to now.
    pub fn msg_read_time(self, msg_read_time: impl Into<UnixTime>) -> Self {
        self.map_request(|request| request.msg_read_time(msg_read_time))
    }
}

/// Optional fields of [`BatchsendmsgRequest`].
impl Call<'_, BatchsendmsgRequest> {
    /// Whether the sender gets copies; absent: into the history only.
    pub fn sync_other_machine(self, sync_other_machine: SyncOtherMachine) -> Self {
        self.map_request(|request| request.sync_other_machine(sync_other_machine))
    }

    /// Who sends it; absent: the administrator who calls.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

    /// 1: only for receivers who are online now, and faster; nothing is stored or counted.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn online_only_flag(self, online_only_flag: bool) -> Self {
        self.map_request(|request| request.online_only_flag(online_only_flag))
    }

    /// How long it waits for receivers who are offline, in seconds; 0: not at all, but `OnlineOnlyFlag` is
    /// the better way.
    ///
    /// In seconds; at most 604800; the service assumes `604800` when it is absent.
    pub fn msg_life_time(self, msg_life_time: impl Into<Seconds>) -> Self {
        self.map_request(|request| request.msg_life_time(msg_life_time))
    }

    /// Orders messages of the same second. Need not be unique; without it the service draws one.
    ///
    /// The client draws one for each call when it is not set.
    pub fn msg_seq(self, msg_seq: u32) -> Self {
        self.map_request(|request| request.msg_seq(msg_seq))
    }

    /// Tells messages apart.
    ///
    /// The client draws one for each call when it is not set.
    pub fn msg_random(self, msg_random: u32) -> Self {
        self.map_request(|request| request.msg_random(msg_random))
    }

    /// What it does not do to the conversations.
    pub fn send_msg_control(
        self,
        send_msg_control: impl IntoIterator<Item = impl Into<SendMsgControl>>,
    ) -> Self {
        self.map_request(|request| request.send_msg_control(send_msg_control))
    }

    /// Data of the app, stored and delivered with it.
    pub fn cloud_custom_data(self, cloud_custom_data: impl Into<String>) -> Self {
        self.map_request(|request| request.cloud_custom_data(cloud_custom_data))
    }

    /// How it is pushed to devices that are offline.
    pub fn offline_push_info(
        self,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Self {
        self.map_request(|request| request.offline_push_info(offline_push_info))
    }

    /// 1: receivers can be asked for a read receipt.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn is_need_read_receipt(self, is_need_read_receipt: bool) -> Self {
        self.map_request(|request| request.is_need_read_receipt(is_need_read_receipt))
    }
}

/// Optional fields of [`C2cGetKeyValuesRequest`].
impl Call<'_, C2cGetKeyValuesRequest> {
    /// Who sent the message; absent: the administrator who calls.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

    /// Only pairs of this version or a later one; absent: all.
    pub fn start_seq(self, start_seq: u32) -> Self {
        self.map_request(|request| request.start_seq(start_seq))
    }
}

/// Optional fields of [`C2cSetKeyValuesRequest`].
impl Call<'_, C2cSetKeyValuesRequest> {
    /// Who sent the message; absent: the administrator who calls.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

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

/// Optional fields of [`GetC2cUnreadMsgNumRequest`].
impl Call<'_, GetC2cUnreadMsgNumRequest> {
    /// Chats with whom; absent: the sum of all chats.
    ///
    /// At most 10 items.
    pub fn peer_account(
        self,
        peer_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.map_request(|request| request.peer_account(peer_account))
    }
}

/// Optional fields of [`ImportmsgRequest`].
impl Call<'_, ImportmsgRequest> {
    /// Orders messages of the same second and takes part in telling repeats. Without it the service draws
    /// one, and a repeat is not recognised.
    ///
    /// The client draws one for each call when it is not set.
    pub fn msg_seq(self, msg_seq: u32) -> Self {
        self.map_request(|request| request.msg_seq(msg_seq))
    }

    /// Takes part in telling repeats.
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

/// Optional fields of [`ModifyC2cMsgRequest`].
impl Call<'_, ModifyC2cMsgRequest> {
    /// The new body.
    ///
    /// Required when `CloudCustomData` is not set.
    pub fn msg_body(self, msg_body: impl Into<MsgBody>) -> Self {
        self.map_request(|request| request.msg_body(msg_body))
    }

    /// The new custom data; needed if there is no new body.
    pub fn cloud_custom_data(self, cloud_custom_data: impl Into<String>) -> Self {
        self.map_request(|request| request.cloud_custom_data(cloud_custom_data))
    }
}

/// Optional fields of [`SendC2cStreamMsgRequest`].
impl Call<'_, SendC2cStreamMsgRequest> {
    /// Whether the sender gets a copy; absent: into the history only.
    pub fn sync_other_machine(self, sync_other_machine: SyncOtherMachine) -> Self {
        self.map_request(|request| request.sync_other_machine(sync_other_machine))
    }

    /// Who sends it; absent: the administrator who calls.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

    /// Orders messages of the same second. The caller chooses it; it need not be unique.
    pub fn msg_seq(self, msg_seq: u32) -> Self {
        self.map_request(|request| request.msg_seq(msg_seq))
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

/// Optional fields of [`SendmsgRequest`].
impl Call<'_, SendmsgRequest> {
    /// Whether the sender gets a copy; absent: into the history only.
    pub fn sync_other_machine(self, sync_other_machine: SyncOtherMachine) -> Self {
        self.map_request(|request| request.sync_other_machine(sync_other_machine))
    }

    /// Who sends it; absent: the administrator who calls.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

    /// 1: only for a receiver who is online now; nothing is stored or counted. For signs such as being
    /// about to write.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn online_only_flag(self, online_only_flag: bool) -> Self {
        self.map_request(|request| request.online_only_flag(online_only_flag))
    }

    /// How long it waits for a receiver who is offline, in seconds; 0: not at all, but `OnlineOnlyFlag` is
    /// the better way.
    ///
    /// In seconds; at most 604800; the service assumes `604800` when it is absent.
    pub fn msg_life_time(self, msg_life_time: impl Into<Seconds>) -> Self {
        self.map_request(|request| request.msg_life_time(msg_life_time))
    }

    /// Orders messages of the same second and takes part in telling repeats. Need not be unique. Without it
    /// the service draws one, and a repeat is not recognised.
    ///
    /// The client draws one for each call when it is not set.
    pub fn msg_seq(self, msg_seq: u32) -> Self {
        self.map_request(|request| request.msg_seq(msg_seq))
    }

    /// Tells messages apart.
    ///
    /// The client draws one for each call when it is not set.
    pub fn msg_random(self, msg_random: u32) -> Self {
        self.map_request(|request| request.msg_random(msg_random))
    }

    /// When it was sent, by the caller's clock.
    pub fn msg_time_stamp(self, msg_time_stamp: impl Into<UnixTime>) -> Self {
        self.map_request(|request| request.msg_time_stamp(msg_time_stamp))
    }

    /// Webhooks that are not to fire.
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

    /// What it does not do to the conversation.
    pub fn send_msg_control(
        self,
        send_msg_control: impl IntoIterator<Item = impl Into<SendMsgControl>>,
    ) -> Self {
        self.map_request(|request| request.send_msg_control(send_msg_control))
    }

    /// Data of the app, stored and delivered with it.
    pub fn cloud_custom_data(self, cloud_custom_data: impl Into<String>) -> Self {
        self.map_request(|request| request.cloud_custom_data(cloud_custom_data))
    }

    /// 1: key-value pairs can be attached to it.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn support_message_extension(self, support_message_extension: bool) -> Self {
        self.map_request(|request| {
            request.support_message_extension(support_message_extension)
        })
    }

    /// How it is pushed to devices that are offline.
    pub fn offline_push_info(
        self,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Self {
        self.map_request(|request| request.offline_push_info(offline_push_info))
    }

    /// 1: the receiver can be asked for a read receipt.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn is_need_read_receipt(self, is_need_read_receipt: bool) -> Self {
        self.map_request(|request| request.is_need_read_receipt(is_need_read_receipt))
    }
}
