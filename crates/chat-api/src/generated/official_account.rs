// Written by `cargo xtask gen` from spec/official_account/. Do not edit.

//! Commands of the family `official_account`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, official_account::*};

use crate::{Call, Client};

/// The commands of the family `official_account`. Made by [`Client::official_account`].
#[derive(Clone, Copy, Debug)]
pub struct OfficialAccountApi<'c> {
    client: &'c Client,
}

impl<'c> OfficialAccountApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Subscribes users to an official account.
    ///
    /// Each user has an outcome of its own; the call succeeds even if nobody could be added. A user whom
    /// the app's webhook refuses is reported as failed, without a reason.
    ///
    /// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
    ///
    /// Command `official_account_open_http_svc/add_subscriber`; at most 200 calls a second; retry class
    /// `repeatable`; a `SubscriberList` of more than 100 items is split over several calls.
    ///
    /// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
    /// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130006 (`full`), 130007
    /// (`id_invalid`), 130010 (`too_many_subscriptions`), 131000 (`service_disabled`).
    ///
    /// Source: page 1047/60760 (2025-11).
    ///
    /// Not sure (`errors`): Id in use; nothing is created here. Another source reads `130008`.
    ///
    /// Not sure (`request.SubscriberList.max_items`): Stands only in a comment of a sample.
    ///
    /// Not sure (`results.success`): Where too few places are left, the emulator fails the users that do
    /// not fit and refuses the call with 130006 only when no place is left. The page does not decide.
    pub fn add_subscriber(
        &self,
        official_account: impl Into<OfficialAccountId>,
        subscriber_list: impl IntoIterator<Item = impl Into<NewSubscriber>>,
    ) -> Call<'c, AddSubscriberRequest> {
        self.client.call(AddSubscriberRequest::new(official_account, subscriber_list))
    }

    /// Creates an official account, to which users can subscribe.
    ///
    /// Without an id of your own every call makes another account, so a lost answer cannot be repaired by
    /// sending again. Choose an id where that matters.
    ///
    /// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
    ///
    /// Command `official_account_open_http_svc/create_official_account`; at most 200 calls a second; retry
    /// class `depends`.
    ///
    /// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
    /// (`internal_error`), 130002 (`permission_denied`), 130007 (`id_invalid`), 130008 (`id_taken`), 130010
    /// (`too_many_accounts`), 131000 (`service_disabled`).
    ///
    /// Source: page 1047/60755 (2025-11), page 1047/60813 (2026-04).
    ///
    /// Not sure (`errors`): The table was cut off in the copies read; the numbers come from the sister
    /// pages, one of which carries this page's table by mistake.
    ///
    /// Not sure (`retry`): 130008 says that the id is in use and not by whom, so the account is looked up.
    /// One of the same owner that has all that was asked for and that a look can show is taken for the work
    /// of this call.
    ///
    /// Not sure (`request.Owner_Account`): No page has a number for an owner who was never imported. The
    /// emulator answers as for any bad parameter.
    pub fn create_official_account(
        &self,
        owner_account: impl Into<UserId>,
        name: impl Into<String>,
    ) -> Call<'c, CreateOfficialAccountRequest> {
        self.client.call(CreateOfficialAccountRequest::new(owner_account, name))
    }

    /// Removes users from the subscribers of an official account.
    ///
    /// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
    ///
    /// Command `official_account_open_http_svc/delete_subscriber`; at most 200 calls a second; retry class
    /// `repeatable`; a `SubscriberToDel_Account` of more than 100 items is split over several calls.
    ///
    /// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
    /// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
    /// 131000 (`service_disabled`).
    ///
    /// Source: page 1047/60761 (2025-10).
    ///
    /// Not sure (`request.SubscriberToDel_Account`): The table was copied from add_subscriber. Only the
    /// sample has the real key, and a peer library uses it. Another source reads `SubscriberList`.
    ///
    /// Not sure (`request.SubscriberToDel_Account.max_items`): No limit is stated; this is that of
    /// add_subscriber.
    ///
    /// Not sure (`errors`): The first five numbers were seen; the rest come from the sister pages.
    pub fn delete_subscriber(
        &self,
        official_account: impl Into<OfficialAccountId>,
        subscriber_to_del_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, DeleteSubscriberRequest> {
        self.client
            .call(
                DeleteSubscriberRequest::new(official_account, subscriber_to_del_account),
            )
    }

    /// Removes an official account for good.
    ///
    /// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
    ///
    /// Command `official_account_open_http_svc/destroy_official_account`; at most 200 calls a second; retry
    /// class `repeatable`.
    ///
    /// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
    /// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
    /// 131000 (`service_disabled`).
    ///
    /// Source: page 1047/60756 (2024-07).
    ///
    /// Not sure (`errors`): Id in use; nothing is created here. Another source reads `130008`.
    pub fn destroy_official_account(
        &self,
        official_account: impl Into<OfficialAccountId>,
    ) -> Call<'c, DestroyOfficialAccountRequest> {
        self.client.call(DestroyOfficialAccountRequest::new(official_account))
    }

    /// Reads the description of official accounts.
    ///
    /// Each account has an outcome of its own; the call succeeds even if all of them fail. Neither order
    /// nor duplicates are promised, so go by the id.
    ///
    /// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
    ///
    /// Command `official_account_open_http_svc/get_official_account_info`; at most 200 calls a second;
    /// retry class `read`; a `OfficialAccountIdList` of more than 50 items is split over several calls.
    ///
    /// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
    /// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
    /// 131000 (`service_disabled`).
    ///
    /// Source: page 1047/60758 (2024-07).
    ///
    /// Not sure (`errors`): The table lists 130004 and 130007 for the call; accounts that are missing or
    /// malformed have a place of their own in the list.
    ///
    /// Not sure (`item_errors`): No sample shows an account that failed.
    ///
    /// Not sure (`request.OfficialAccountIdList.max_items`): Stands only in a comment of a sample.
    ///
    /// Not sure (`request.ResponseFilter`): Its wording hints at further filters and names one.
    ///
    /// Not sure (`objects.OfficialAccountInfo.fields.MaxSubscriberNum`): Part of the data model, but no
    /// filter names it and no sample shows it.
    pub fn get_official_account_info(
        &self,
        official_account_id_list: impl IntoIterator<
            Item = impl Into<OfficialAccountToRead>,
        >,
    ) -> Call<'c, GetOfficialAccountInfoRequest> {
        self.client.call(GetOfficialAccountInfoRequest::new(official_account_id_list))
    }

    /// Lists the official accounts that a user subscribes to.
    ///
    /// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
    ///
    /// Command `official_account_open_http_svc/get_subscribed_official_account_list`; at most 200 calls a
    /// second; retry class `read`.
    ///
    /// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
    /// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
    /// 131000 (`service_disabled`).
    ///
    /// Source: page 1047/60763 (2025-11).
    ///
    /// Not sure (`errors`): 130004 and 130007 speak of an official account, and the request names a user
    /// only. 130004 is read as: no such user.
    ///
    /// Not sure (`request.Offset.default`): No default is stated; 0 is where every list begins.
    ///
    /// Not sure (`request.Subscriber_Account`): Described as a subscriber to be modified, copied from the
    /// page of modify_subscriber_info.
    ///
    /// Not sure (`objects.SubscribedOfficialAccount.fields.CreateTime`): The sample asks for it and does
    /// not get it.
    ///
    /// Not sure (`objects.SubscribedOfficialAccount.fields.SelfInfo`): In the sample only, not in the
    /// table.
    pub fn get_subscribed_official_account_list(
        &self,
        subscriber_account: impl Into<UserId>,
    ) -> Call<'c, GetSubscribedOfficialAccountListRequest> {
        self.client
            .call(GetSubscribedOfficialAccountListRequest::new(subscriber_account))
    }

    /// Lists the subscribers of an official account.
    ///
    /// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
    ///
    /// Command `official_account_open_http_svc/get_subscriber_info`; at most 200 calls a second; retry
    /// class `read`.
    ///
    /// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
    /// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
    /// 131000 (`service_disabled`).
    ///
    /// Source: page 1047/60759 (2025-11).
    ///
    /// Not sure (`errors`): The page carries the table of creation: id in use. In turn it lacks 130002 and
    /// 130004, which can happen. Another source reads `130008`.
    ///
    /// Not sure (`errors`): The page carries the table of creation: too many accounts. Another source reads
    /// `130010`.
    ///
    /// Not sure (`request.Limit.default`): Copied from the group page; contradicts the cap of 200. Another
    /// source reads `all`.
    ///
    /// Not sure (`objects.Subscriber.fields.MsgFlag`): Explained only by pointing at the receive options of
    /// group members.
    pub fn get_subscriber_info(
        &self,
        official_account: impl Into<OfficialAccountId>,
    ) -> Call<'c, GetSubscriberInfoRequest> {
        self.client.call(GetSubscriberInfoRequest::new(official_account))
    }

    /// Changes the description of an official account, or how many users may subscribe.
    ///
    /// Fields left out stay as they are. After a larger plan is bought, MaxSubscriberNum has to be raised
    /// here.
    ///
    /// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
    ///
    /// Command `official_account_open_http_svc/modify_official_account_base_info`; at most 200 calls a
    /// second; retry class `repeatable`.
    ///
    /// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
    /// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
    /// 131000 (`service_disabled`).
    ///
    /// Source: page 1047/60757 (2024-07), page 1047/60813 (2026-04).
    ///
    /// Not sure (`errors`): The table was cut off in the copies read; the numbers come from the sister
    /// pages.
    ///
    /// Not sure (`request.MaxSubscriberNum.default`): Copied from creation. Leaving the field out does not
    /// reset the number. Another source reads `100000`.
    pub fn modify_official_account_base_info(
        &self,
        official_account: impl Into<OfficialAccountId>,
    ) -> Call<'c, ModifyOfficialAccountBaseInfoRequest> {
        self.client.call(ModifyOfficialAccountBaseInfoRequest::new(official_account))
    }

    /// Sets the text that an app keeps with one subscription.
    ///
    /// Not the text of the account, which has the same name. get_subscriber_info answers it.
    ///
    /// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
    ///
    /// Command `official_account_open_http_svc/modify_subscriber_info`; at most 200 calls a second; retry
    /// class `repeatable`.
    ///
    /// Error codes: 6017 (`invalid_parameter`), 10004 (`server_error`), 20001 (`packet_invalid`), 20005
    /// (`internal_error`), 130002 (`permission_denied`), 130004 (`not_found`), 130007 (`id_invalid`),
    /// 131000 (`service_disabled`), 131003 (`not_subscribed`).
    ///
    /// Source: page 269/102310 (2025-11), page 1047/60762 (2026-02).
    ///
    /// Not sure (`request.CustomString.required`): There is nothing else to change, so a call without it
    /// does nothing; the page calls it optional. Another source reads `true`.
    ///
    /// Not sure (`errors`): The table was cut off in the copies read; the numbers come from the sister
    /// pages. 131003 of the general table fits a user who does not subscribe.
    ///
    /// Not sure (`request.CustomString`): No limit is stated; the account's own text has 3000 bytes.
    pub fn modify_subscriber_info(
        &self,
        official_account: impl Into<OfficialAccountId>,
        subscriber_account: impl Into<UserId>,
    ) -> Call<'c, ModifySubscriberInfoRequest> {
        self.client
            .call(ModifySubscriberInfoRequest::new(official_account, subscriber_account))
    }

    /// Reads the history of an official account, newest message first.
    ///
    /// Without a key it starts at the newest message. Expired and deleted messages keep a place; recalled
    /// ones are left out unless asked for.
    ///
    /// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
    ///
    /// Command `official_account_open_http_svc/official_account_msg_get_simple`; at most 200 calls a
    /// second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`).
    ///
    /// Source: page 269/102299 (2025-12), page 1047/60812 (2025-10), client library doocs_java (2025-12).
    ///
    /// Not sure (`page[0].end`): 1 is taken to be about the answer, as for groups: the last page is
    /// followed by an empty one. If it means the end of the history, one call is made in vain.
    ///
    /// Not sure (`request.ReqMsgNumber`): Optional in the table, in every sample, and without a default.
    /// That 20 is the limit stands at `IsFinished`.
    ///
    /// Not sure (`errors`): The table was not in the copies read; the numbers are those of the recall page.
    ///
    /// Not sure (`objects.OfficialAccountHistoryMsg.fields.From_Account`): Official accounts have longer
    /// ids than users; whether the account or its owner stands here is not said.
    pub fn official_account_msg_get_simple(
        &self,
        official_account: impl Into<OfficialAccountId>,
    ) -> Call<'c, OfficialAccountMsgGetSimpleRequest> {
        self.client.call(OfficialAccountMsgGetSimpleRequest::new(official_account))
    }

    /// Recalls messages of an official account.
    ///
    /// However old a message is, it can be recalled as long as it is stored, and it also vanishes from the
    /// clients that have it. That cannot be undone. Each message has a code of its own.
    ///
    /// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
    ///
    /// Command `official_account_open_http_svc/official_account_msg_recall`; at most 200 calls a second;
    /// retry class `repeatable`; a `MsgKeyList` of more than 10 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`).
    ///
    /// Source: page 269/102327 (2025-12), page 1047/60811 (2025-10).
    ///
    /// Not sure (`errors`): The table goes on beyond what could be read.
    ///
    /// Not sure (`item_errors`): 10030 is in the sample, the other two come from the page about groups.
    ///
    /// Not sure (`item_errors`): What a second recall is answered with is not documented. 10030 also tells
    /// of a wrong number, so it counts as a failure after a lost answer too.
    ///
    /// Not sure (`results.id`): One key of the sample's answer differs from the one asked for in its last
    /// digit, most likely by mistake.
    ///
    /// Not sure (`request.MsgKeyList.code`): What too many messages are answered with is not documented.
    pub fn official_account_msg_recall(
        &self,
        official_account: impl Into<OfficialAccountId>,
        msg_key_list: impl IntoIterator<Item = impl Into<MsgKey>>,
    ) -> Call<'c, OfficialAccountMsgRecallRequest> {
        self.client
            .call(OfficialAccountMsgRecallRequest::new(official_account, msg_key_list))
    }

    /// Sends a message to all subscribers of an official account.
    ///
    /// Equal content within five minutes counts as a repetition and is dropped, whoever meant it. One
    /// account may send one message a second, and two an hour.
    ///
    /// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
    ///
    /// Command `official_account_open_http_svc/send_official_account_msg`; at most 200 calls a second; at
    /// most 1 calls a second for each `Official_Account`; at most 2 calls a hour for each
    /// `Official_Account`; retry class `keyed`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10016 (`vetoed_by_webhook`), 10023
    /// (`message_rate_exceeded`), 80001 (`text_blocked`), 80002 (`message_too_large`).
    ///
    /// Source: page 269/102298 (2026-02), page 1047/60810 (2026-02), client library doocs_java (2025-12).
    ///
    /// Not sure (`retry.keyed.key`): Introduction and samples of the page call equal content alone a
    /// repetition; its field table asks for an equal random number as well. Another source reads `Random`.
    ///
    /// Not sure (`errors`): The table was not in the copies read; the numbers come from the recall page and
    /// from send_group_msg. 10010 stands for an account that does not exist.
    ///
    /// Not sure (`quota`): What the limits of one account are answered with is not documented.
    pub fn send_official_account_msg(
        &self,
        official_account: impl Into<OfficialAccountId>,
        msg_body: impl Into<MsgBody>,
    ) -> Call<'c, SendOfficialAccountMsgRequest> {
        self.client.call(SendOfficialAccountMsgRequest::new(official_account, msg_body))
    }
}

/// Optional fields of [`CreateOfficialAccountRequest`].
impl Call<'_, CreateOfficialAccountRequest> {
    /// An id of your own choice. Left out, the service makes one.
    pub fn official_account_user_id(
        self,
        official_account_user_id: impl Into<OfficialAccountId>,
    ) -> Self {
        self.map_request(|request| {
            request.official_account_user_id(official_account_user_id)
        })
    }

    /// What it says about itself.
    ///
    /// At most 400 bytes.
    pub fn introduction(self, introduction: impl Into<String>) -> Self {
        self.map_request(|request| request.introduction(introduction))
    }

    /// Address of its picture.
    ///
    /// At most 500 bytes.
    pub fn face_url(self, face_url: impl Into<String>) -> Self {
        self.map_request(|request| request.face_url(face_url))
    }

    /// How many users may subscribe; the plan sets the upper end.
    ///
    /// The service assumes `100000` when it is absent.
    pub fn max_subscriber_num(self, max_subscriber_num: u32) -> Self {
        self.map_request(|request| request.max_subscriber_num(max_subscriber_num))
    }

    /// The organisation behind it.
    ///
    /// At most 500 bytes.
    pub fn organization(self, organization: impl Into<String>) -> Self {
        self.map_request(|request| request.organization(organization))
    }

    /// Free text of the app.
    ///
    /// At most 3000 bytes.
    pub fn custom_string(self, custom_string: impl Into<String>) -> Self {
        self.map_request(|request| request.custom_string(custom_string))
    }
}

/// Optional fields of [`GetOfficialAccountInfoRequest`].
impl Call<'_, GetOfficialAccountInfoRequest> {
    /// Which fields to read; all if left out.
    pub fn response_filter(
        self,
        response_filter: impl Into<OfficialAccountInfoFilter>,
    ) -> Self {
        self.map_request(|request| request.response_filter(response_filter))
    }
}

/// Optional fields of [`GetSubscribedOfficialAccountListRequest`].
impl Call<'_, GetSubscribedOfficialAccountListRequest> {
    /// Page size.
    ///
    /// At most 200; the service assumes `200` when it is absent; the client sends `200` when it is not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }

    /// How many subscriptions to pass over.
    ///
    /// The service assumes `0` when it is absent.
    pub fn offset(self, offset: u32) -> Self {
        self.map_request(|request| request.offset(offset))
    }

    /// Which fields to read; all if left out.
    pub fn response_filter(
        self,
        response_filter: impl Into<SubscribedOfficialAccountFilter>,
    ) -> Self {
        self.map_request(|request| request.response_filter(response_filter))
    }
}

/// Optional fields of [`GetSubscriberInfoRequest`].
impl Call<'_, GetSubscriberInfoRequest> {
    /// Page size.
    ///
    /// At most 200; the client sends `200` when it is not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }

    /// Where to go on. Has to be sent on the first call too, and is empty there.
    pub fn next(self, next: impl Into<Cursor>) -> Self {
        self.map_request(|request| request.next(next))
    }
}

/// Optional fields of [`ModifyOfficialAccountBaseInfoRequest`].
impl Call<'_, ModifyOfficialAccountBaseInfoRequest> {
    /// New name.
    ///
    /// At most 150 bytes.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map_request(|request| request.name(name))
    }

    /// New text about itself.
    ///
    /// At most 400 bytes.
    pub fn introduction(self, introduction: impl Into<String>) -> Self {
        self.map_request(|request| request.introduction(introduction))
    }

    /// New address of its picture.
    ///
    /// At most 500 bytes.
    pub fn face_url(self, face_url: impl Into<String>) -> Self {
        self.map_request(|request| request.face_url(face_url))
    }

    /// New organisation.
    ///
    /// At most 500 bytes.
    pub fn organization(self, organization: impl Into<String>) -> Self {
        self.map_request(|request| request.organization(organization))
    }

    /// New free text of the app.
    ///
    /// At most 3000 bytes.
    pub fn custom_string(self, custom_string: impl Into<String>) -> Self {
        self.map_request(|request| request.custom_string(custom_string))
    }

    /// New number of users who may subscribe.
    pub fn max_subscriber_num(self, max_subscriber_num: u32) -> Self {
        self.map_request(|request| request.max_subscriber_num(max_subscriber_num))
    }
}

/// Optional fields of [`ModifySubscriberInfoRequest`].
impl Call<'_, ModifySubscriberInfoRequest> {
    /// The new text; absent: the old one stays.
    pub fn custom_string(self, custom_string: impl Into<String>) -> Self {
        self.map_request(|request| request.custom_string(custom_string))
    }
}

/// Optional fields of [`OfficialAccountMsgGetSimpleRequest`].
impl Call<'_, OfficialAccountMsgGetSimpleRequest> {
    /// How many messages.
    ///
    /// At most 20; the client sends `20` when it is not set.
    pub fn req_msg_number(self, req_msg_number: u32) -> Self {
        self.map_request(|request| request.req_msg_number(req_msg_number))
    }

    /// Messages before this one; absent: the newest.
    pub fn last_msg_key(self, last_msg_key: impl Into<MsgKey>) -> Self {
        self.map_request(|request| request.last_msg_key(last_msg_key))
    }

    /// 1: recalled messages come as well.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn include_recalled(self, include_recalled: bool) -> Self {
        self.map_request(|request| request.include_recalled(include_recalled))
    }
}

/// Optional fields of [`OfficialAccountMsgRecallRequest`].
impl Call<'_, OfficialAccountMsgRecallRequest> {
    /// Why; clients can show it.
    ///
    /// At most 100 bytes.
    pub fn reason(self, reason: impl Into<String>) -> Self {
        self.map_request(|request| request.reason(reason))
    }
}

/// Optional fields of [`SendOfficialAccountMsgRequest`].
impl Call<'_, SendOfficialAccountMsgRequest> {
    /// Tells messages apart, together with their content. Left to the client, it stays the same when a call
    /// is sent again.
    ///
    /// The client draws one for each call when it is not set.
    pub fn random(self, random: u32) -> Self {
        self.map_request(|request| request.random(random))
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

    /// 1: only for subscribers who are online now; it is not stored.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn online_only_flag(self, online_only_flag: bool) -> Self {
        self.map_request(|request| request.online_only_flag(online_only_flag))
    }

    /// What it does not do to the conversation.
    ///
    /// Only when `OnlineOnlyFlag` is `0`; one of `"NoLastMsg"`.
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
}
