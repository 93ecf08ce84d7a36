// Written by `cargo xtask gen` from spec/account/. Do not edit.

//! Commands of the family `account`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, account::*};

use crate::{Call, Client};

/// The commands of the family `account`. Made by [`Client::account`].
#[derive(Clone, Copy, Debug)]
pub struct AccountApi<'c> {
    client: &'c Client,
}

impl<'c> AccountApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Tells for many users whether they have been imported.
    ///
    /// Command `im_open_login_svc/account_check`; at most 100 calls a second; retry class `read`; a
    /// `CheckItem` of more than 100 items is split over several calls.
    ///
    /// Error codes: 70169 (`account_service_timeout`), 70202 (`account_service_timeout_alt`), 70402
    /// (`invalid_parameter`), 70403 (`admin_required`), 70500 (`internal_error`).
    ///
    /// Source: page 1047/34956 (2024-02), page 269/38417 (2023-02).
    ///
    /// Not sure (`item_errors`): The page has no number for a single user who cannot be looked up; these
    /// are taken from the table of the call.
    ///
    /// Not sure (`objects.CheckedAccount.fields.AccountStatus.always`): Every sample shows it; none shows a
    /// user who could not be looked up.
    pub fn account_check(
        &self,
        check_item: impl IntoIterator<Item = impl Into<AccountToCheck>>,
    ) -> Call<'c, AccountCheckRequest> {
        self.client.call(AccountCheckRequest::new(check_item))
    }

    /// Deletes accounts and everything that belongs to them. This cannot be undone.
    ///
    /// Needs: Trial apps may delete at once; on other plans deletion has to be allowed in the console, and
    /// a deleted id cannot be imported again for three months.
    ///
    /// Command `im_open_login_svc/account_delete`; at most 100 calls a second; retry class `repeatable`; a
    /// `DeleteItem` of more than 100 items is split over several calls.
    ///
    /// Error codes: 30006 (`relation_cleanup_failed`), 30007 (`relation_cleanup_timeout`), 30008
    /// (`relation_write_conflict`), 40006 (`profile_internal_error`), 70169 (`account_service_timeout`),
    /// 70202 (`account_service_timeout_alt`), 70402 (`invalid_parameter`), 70403 (`admin_required`), 70500
    /// (`internal_error`), 71000 (`deletion_not_allowed`).
    ///
    /// Source: page 269/36443 (2025-11), page 1047/34955 (2024-08).
    ///
    /// Not sure (`errors`): The table names it, the sample shows it beside the single account while the
    /// call is fine. Another source reads `70107`.
    ///
    /// Not sure (`item_errors`): Only 70107 is shown for a single account; which of the others come there
    /// is not said.
    ///
    /// Not sure (`needs`): Older text. Another source reads `Only trial apps may delete accounts.`.
    pub fn account_delete(
        &self,
        delete_item: impl IntoIterator<Item = impl Into<AccountToDelete>>,
    ) -> Call<'c, AccountDeleteRequest> {
        self.client.call(AccountDeleteRequest::new(delete_item))
    }

    /// Imports one user of the app as an account, or refreshes nickname and picture of an account.
    ///
    /// Command `im_open_login_svc/account_import`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 40006 (`profile_internal_error`), 40601 (`profile_value_too_long`), 70169
    /// (`account_service_timeout`), 70398 (`too_many_accounts`), 70399 (`deleted_recently`), 70402
    /// (`invalid_parameter`), 70403 (`admin_required`), 70500 (`internal_error`).
    ///
    /// Source: page 1047/34953 (2024-07), page 269/1608 (2023-02).
    ///
    /// Not sure (`errors`): Refused words in the nickname; newer tables leave the number out. Another
    /// source reads `40005`.
    ///
    /// Not sure (`errors`): 70399 stands in the general table only, not on this page.
    ///
    /// Not sure (`request.UserID.format`): The page gives a length and no alphabet. Client libraries take
    /// printable ASCII.
    pub fn account_import(
        &self,
        user_id: impl Into<UserId>,
    ) -> Call<'c, AccountImportRequest> {
        self.client.call(AccountImportRequest::new(user_id))
    }

    /// Signs a user out everywhere and makes the signatures that the user has worthless.
    ///
    /// With a signature made afterwards the user can log in again, so an app that wants to keep somebody
    /// out has to stop signing. A call that is sent again signs the user out again, even from a login that
    /// was made in between.
    ///
    /// Command `im_open_login_svc/kick`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 70107 (`user_not_found`), 70169 (`account_service_timeout`), 70402
    /// (`invalid_parameter`), 70403 (`admin_required`), 70500 (`internal_error`).
    ///
    /// Source: page 1047/34957 (2025-12), page 269/3853 (2025-12).
    ///
    /// Not sure (`request.UserID`): The name of the field in older texts. Another source reads
    /// `Identifier`.
    ///
    /// Not sure (`retry`): The state afterwards is the same unless the user logged in again meanwhile, and
    /// then being signed out once more is a nuisance only.
    pub fn kick(&self, user_id: impl Into<UserId>) -> Call<'c, KickRequest> {
        self.client.call(KickRequest::new(user_id))
    }

    /// Imports many users of the app as accounts, or refreshes nickname and picture of accounts.
    ///
    /// Command `im_open_login_svc/multiaccount_import`; at most 100 calls a second; retry class
    /// `repeatable`; a `AccountList` of more than 100 items is split over several calls.
    ///
    /// Error codes: 40006 (`profile_internal_error`), 40601 (`profile_value_too_long`), 70169
    /// (`account_service_timeout`), 70202 (`account_service_timeout_alt`), 70398 (`too_many_accounts`),
    /// 70399 (`deleted_recently`), 70402 (`invalid_parameter`), 70403 (`admin_required`), 70500
    /// (`internal_error`).
    ///
    /// Source: page 1047/34954 (2025-11), page 269/4919 (2023-02).
    ///
    /// Not sure (`errors`): The newest table was seen in part. 40601 is taken from account_import and 70399
    /// from the general table.
    ///
    /// Not sure (`response.FailAccounts.always`): Whether the list is there and empty, or missing, when all
    /// went well is not said.
    pub fn multiaccount_import(
        &self,
        account_list: impl IntoIterator<Item = impl Into<AccountToImport>>,
    ) -> Call<'c, MultiaccountImportRequest> {
        self.client.call(MultiaccountImportRequest::new(account_list))
    }

    /// Tells for many users whether they are online, and with which devices.
    ///
    /// A user with several devices is online if one of them is. A device whose app was killed or lost its
    /// network stays reachable by offline push for seven days, and so long the user is `PushOnline`; an app
    /// in the background is still `Online`.
    ///
    /// Command `openim/query_online_status`; at most 200 calls a second; retry class `read`; a `To_Account`
    /// of more than 500 items is split over several calls.
    ///
    /// Error codes: 70107 (`user_not_found`), 70169 (`account_service_timeout`), 90001 (`body_not_json`),
    /// 90003 (`to_account_invalid`), 90009 (`admin_required`), 90010 (`request_invalid`), 90011
    /// (`too_many_receivers`), 90992 (`internal_error_webhook`), 90994 (`internal_error_second`), 90995
    /// (`internal_error_third`), 91000 (`internal_error_message`).
    ///
    /// Source: page 269/2566 (2025-12), page 1047/35477 (2025-03), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): 90010 is not in the table; what a switch of another type is answered with is
    /// not known.
    ///
    /// Not sure (`objects.UserOnlineStatus.fields.Status`): Samples of English pages; their tables and the
    /// Chinese pages say Status. Another source reads `State`.
    ///
    /// Not sure (`objects.UserOnlineStatus.fields.CustomStatus`): The answer of the page that has the
    /// switch was not read; name and type are inferred.
    ///
    /// Not sure (`objects.DeviceOnlineStatus.fields.Instid`): The answer of the page that has the switch
    /// was not read; name, place and type are inferred.
    ///
    /// Not sure (`request.IsNeedDetail.default`): The page names no default for the three switches; 0 asks
    /// for nothing.
    ///
    /// Not sure (`request.IsReturnInstid`): On the Chinese page only, like IsReturnCustomStatus.
    ///
    /// Not sure (`request.To_Account.codes.min_items`): 90001 is for a body that cannot be read as well as
    /// for an empty list.
    ///
    /// Not sure (`item_errors`): Only 70107 is shown beside a user. If every lookup fails the call fails
    /// too.
    pub fn query_online_status(
        &self,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, QueryOnlineStatusRequest> {
        self.client.call(QueryOnlineStatusRequest::new(to_account))
    }
}

/// Optional fields of [`AccountImportRequest`].
impl Call<'_, AccountImportRequest> {
    /// Nickname.
    ///
    /// At most 500 bytes.
    pub fn nick(self, nick: impl Into<String>) -> Self {
        self.map_request(|request| request.nick(nick))
    }

    /// Address of the user's picture.
    ///
    /// At most 500 bytes.
    pub fn face_url(self, face_url: impl Into<String>) -> Self {
        self.map_request(|request| request.face_url(face_url))
    }
}

/// Optional fields of [`MultiaccountImportRequest`].
impl Call<'_, MultiaccountImportRequest> {
    /// Older form: ids alone.
    ///
    /// Only when `AccountList` is not set; 1 to 100 items; deprecated: AccountList, which carries nickname
    /// and picture too.
    pub fn accounts(
        self,
        accounts: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.map_request(|request| request.accounts(accounts))
    }
}

/// Optional fields of [`QueryOnlineStatusRequest`].
impl Call<'_, QueryOnlineStatusRequest> {
    /// 1 also tells about every device.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn need_detail(self, need_detail: bool) -> Self {
        self.map_request(|request| request.need_detail(need_detail))
    }

    /// 1 also tells the instance id of every device.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn return_instid(self, return_instid: bool) -> Self {
        self.map_request(|request| request.return_instid(return_instid))
    }

    /// 1 also tells the status text that the users have set.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn return_custom_status(self, return_custom_status: bool) -> Self {
        self.map_request(|request| request.return_custom_status(return_custom_status))
    }
}
