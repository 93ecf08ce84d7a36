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
    /// Not sure (`already`): 130008 says the id is in use and not by whom. If anybody else could have taken
    /// it, compare the owner.
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
    /// 1 to 200; the service assumes `200` when it is absent; the client sends `200` when it is not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }

    /// How many subscriptions to pass over.
    ///
    /// The service assumes `0` when it is absent; the client sends `0` when it is not set.
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
    /// 1 to 200; the client sends `200` when it is not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }

    /// Where to go on. Has to be sent on the first call too, and is empty there.
    ///
    /// The client sends `""` when it is not set.
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
