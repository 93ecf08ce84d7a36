//! Accounts: import, check, deletion.

use chat_types::account::{
    AccountCheckRequest, AccountCheckResponse, AccountDeleteRequest, AccountDeleteResponse, AccountImportRequest,
    AccountImportResponse, AccountStatus, AccountToImport, CheckedAccount, DeletedAccount, MultiaccountImportRequest,
    MultiaccountImportResponse,
};
use chat_types::errors::{AccountErrorCode, CommonErrorCode};
use chat_types::{ErrorCode, UserId};

use crate::scene::{Outcome, Refusal, Scene};
use crate::state::Account;

/// Imports a user, or takes over nickname and picture if the user is there already.
pub(crate) fn account_import(
    scene: &mut Scene<'_>,
    request: AccountImportRequest,
) -> Outcome<AccountImportResponse> {
    import(scene, &request.user_id, request.nick, request.face_url)?;
    Ok(AccountImportResponse::default())
}

/// Imports many users. Those who cannot be imported are named and do not hinder the others.
pub(crate) fn multiaccount_import(
    scene: &mut Scene<'_>,
    request: MultiaccountImportRequest,
) -> Outcome<MultiaccountImportResponse> {
    let bare = request.accounts.unwrap_or_default().into_iter().map(AccountToImport::new);
    let users = request.account_list.unwrap_or_default().into_iter().chain(bare);
    let mut answer = MultiaccountImportResponse::default();
    for user in users {
        if import(scene, &user.user_id, user.nick, user.face_url).is_err() {
            answer.fail_accounts.push(user.user_id);
        }
    }
    Ok(answer)
}

fn import(scene: &mut Scene<'_>, user: &UserId, nick: Option<String>, face_url: Option<String>) -> Outcome<()> {
    if user.as_str().is_empty() {
        return Err(Refusal::new(AccountErrorCode::InvalidParameter, "`UserID` is empty"));
    }
    let full = scene.settings.max_accounts.is_some_and(|most| scene.state.accounts.len() >= most as usize);
    if full && !scene.state.knows(user) {
        return Err(Refusal::new(AccountErrorCode::TooManyAccounts, "the app has as many accounts as it may have"));
    }
    let account: &mut Account = scene.state.accounts.entry(user.clone()).or_default();
    if let Some(nick) = nick {
        account.nick = nick;
    }
    if let Some(face_url) = face_url {
        account.face_url = face_url;
    }
    Ok(())
}

/// Tells who was imported.
pub(crate) fn account_check(scene: &mut Scene<'_>, request: AccountCheckRequest) -> Outcome<AccountCheckResponse> {
    let mut answer = AccountCheckResponse::default();
    answer.result_item = request
        .check_item
        .into_iter()
        .map(|item| {
            let known = scene.state.knows(&item.user_id);
            let mut checked = CheckedAccount::default();
            checked.user_id = item.user_id;
            checked.result_info = Some(String::new());
            checked.account_status =
                Some(if known { AccountStatus::Imported } else { AccountStatus::NotImported });
            checked
        })
        .collect();
    Ok(answer)
}

/// Deletes accounts, with their subscriptions and memberships.
pub(crate) fn account_delete(scene: &mut Scene<'_>, request: AccountDeleteRequest) -> Outcome<AccountDeleteResponse> {
    if !scene.settings.account_deletion {
        return Err(Refusal::new(AccountErrorCode::DeletionNotAllowed, "this app may not delete accounts"));
    }
    let mut answer = AccountDeleteResponse::default();
    answer.result_item = request
        .delete_item
        .into_iter()
        .map(|item| {
            let mut deleted = DeletedAccount::default();
            deleted.result_info = Some(String::new());
            if !scene.state.remove_account(&item.user_id) {
                deleted.result_code = CommonErrorCode::UserNotFound.code();
                deleted.result_info = Some("Err_TLS_PT_Open_Login_Account_Not_Exist".to_owned());
            }
            deleted.user_id = item.user_id;
            deleted
        })
        .collect();
    Ok(answer)
}

#[cfg(test)]
mod tests;
