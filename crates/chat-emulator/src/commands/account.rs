//! Accounts: import, check, deletion.

use chat_types::account::{
    AccountCheckRequest, AccountCheckResponse, AccountDeleteRequest, AccountDeleteResponse,
    AccountImportRequest, AccountImportResponse, AccountStatus, CheckedAccount, DeletedAccount,
    MultiaccountImportRequest, MultiaccountImportResponse,
};
use chat_types::errors::{AccountErrorCode, CommonErrorCode};
use chat_types::{ErrorCode, UserId};

use crate::scene::{Outcome, Refusal, Scene};
use crate::state::Account;

/// Imports a user; a user who is there already stays as is. Nickname and picture are not kept, since no command
/// here reads them.
pub(crate) fn account_import(
    scene: &mut Scene<'_>,
    request: AccountImportRequest,
) -> Outcome<AccountImportResponse> {
    import(scene, &request.user_id)?;
    Ok(AccountImportResponse::default())
}

/// Imports many users. Those who cannot be imported are named and do not hinder the others.
pub(crate) fn multiaccount_import(
    scene: &mut Scene<'_>,
    request: MultiaccountImportRequest,
) -> Outcome<MultiaccountImportResponse> {
    let listed = request
        .account_list
        .unwrap_or_default()
        .into_iter()
        .map(|item| item.user_id);
    let bare = request.accounts.unwrap_or_default();
    let mut answer = MultiaccountImportResponse::default();
    answer.fail_accounts = listed
        .chain(bare)
        .filter(|user| import(scene, user).is_err())
        .collect();
    Ok(answer)
}

fn import(scene: &mut Scene<'_>, user: &UserId) -> Outcome<()> {
    if user.as_str().is_empty() {
        return Err(Refusal::new(
            AccountErrorCode::InvalidParameter,
            "`UserID` is empty",
        ));
    }
    if scene.state.knows(user) {
        return Ok(());
    }
    if scene
        .settings
        .max_accounts
        .is_some_and(|most| scene.state.accounts.len() >= most as usize)
    {
        let what = "the app has as many accounts as it may have";
        return Err(Refusal::new(AccountErrorCode::TooManyAccounts, what));
    }
    scene
        .state
        .accounts
        .insert(user.clone(), Account::default());
    Ok(())
}

/// Tells who was imported.
pub(crate) fn account_check(
    scene: &mut Scene<'_>,
    request: AccountCheckRequest,
) -> Outcome<AccountCheckResponse> {
    let mut answer = AccountCheckResponse::default();
    answer.result_item = request
        .check_item
        .into_iter()
        .map(|item| {
            let known = scene.state.knows(&item.user_id);
            let mut checked = CheckedAccount::default();
            checked.user_id = item.user_id;
            checked.result_info = Some(String::new());
            checked.account_status = Some(if known {
                AccountStatus::Imported
            } else {
                AccountStatus::NotImported
            });
            checked
        })
        .collect();
    Ok(answer)
}

/// Deletes accounts, with their subscriptions and memberships.
pub(crate) fn account_delete(
    scene: &mut Scene<'_>,
    request: AccountDeleteRequest,
) -> Outcome<AccountDeleteResponse> {
    if !scene.settings.account_deletion {
        return Err(Refusal::new(
            AccountErrorCode::DeletionNotAllowed,
            "this app may not delete accounts",
        ));
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
                deleted.result_info = Some("there is no such account".to_owned());
            }
            deleted.user_id = item.user_id;
            deleted
        })
        .collect();
    Ok(answer)
}

#[cfg(test)]
mod tests;
