//! Official accounts and their subscribers.

use chat_types::errors::OfficialAccountErrorCode as Code;
use chat_types::official_account::{
    AddSubscriberRequest, AddSubscriberResponse, CreateOfficialAccountRequest,
    CreateOfficialAccountResponse, DeleteSubscriberRequest, DeleteSubscriberResponse,
    DestroyOfficialAccountRequest, DestroyOfficialAccountResponse,
    ModifyOfficialAccountBaseInfoRequest, ModifyOfficialAccountBaseInfoResponse, RemovedSubscriber,
    SubscribeOutcome, SubscriberResult, UnsubscribeOutcome,
};
use chat_types::{Endpoint, OfficialAccountId, UserId};

use super::facts;
use crate::scene::{Outcome, Refusal, Scene};
use crate::state::{Account, OfficialAccount, Roster, Talk};

mod message;
mod read;

pub(crate) use message::{
    official_account_msg_get_simple, official_account_msg_recall, send_official_account_msg,
};
pub(crate) use read::{
    get_official_account_info, get_subscribed_official_account_list, get_subscriber_info,
};

/// Creates an official account.
///
/// Whether a chosen id is taken comes first: a repeat has to learn that the first attempt worked, even if that
/// used up what the app may have.
pub(crate) fn create_official_account(
    scene: &mut Scene<'_>,
    request: CreateOfficialAccountRequest,
) -> Outcome<CreateOfficialAccountResponse> {
    switched_on(scene)?;
    if let Some(id) = &request.official_account_user_id {
        well_formed(id)?;
        if scene.state.official_accounts.contains_key(id) {
            return Err(Refusal::new(Code::IdTaken, format!("{id} is in use")));
        }
    }
    if !scene.state.knows(&request.owner_account) {
        let what = format!(
            "`Owner_Account` {} was never imported",
            request.owner_account
        );
        return Err(Refusal::new(Code::InvalidParameter, what));
    }
    let most = scene.settings.max_official_accounts;
    if most.is_some_and(|most| scene.state.official_accounts.len() >= most as usize) {
        let what = "the app has as many official accounts as it may have";
        return Err(Refusal::new(Code::TooManyAccounts, what));
    }
    let id = request
        .official_account_user_id
        .unwrap_or_else(|| new_id(scene));
    let max_subscribers = request
        .max_subscriber_num
        .or(scene.settings.default_max_subscribers)
        .or_else(|| facts::default_number(CreateOfficialAccountRequest::META, "MaxSubscriberNum"));
    let account = OfficialAccount {
        owner: request.owner_account,
        name: request.name,
        introduction: request.introduction.unwrap_or_default(),
        face_url: request.face_url.unwrap_or_default(),
        organization: request.organization.unwrap_or_default(),
        custom_string: request.custom_string.unwrap_or_default(),
        max_subscribers: max_subscribers.unwrap_or(u32::MAX),
        created: scene.now,
        talk: Talk::new(&mut scene.state.history),
        subscribers: Roster::default(),
    };
    scene.state.official_accounts.insert(id.clone(), account);
    let mut answer = CreateOfficialAccountResponse::default();
    answer.official_account_user_id = id;
    Ok(answer)
}

fn new_id(scene: &mut Scene<'_>) -> OfficialAccountId {
    loop {
        let id = OfficialAccountId::from(scene.state.ids.make(facts::official_account_prefix()));
        if !scene.state.official_accounts.contains_key(&id) {
            return id;
        }
    }
}

/// Removes an official account and with it all subscriptions to it.
pub(crate) fn destroy_official_account(
    scene: &mut Scene<'_>,
    request: DestroyOfficialAccountRequest,
) -> Outcome<DestroyOfficialAccountResponse> {
    find(scene, &request.official_account)?;
    scene
        .state
        .remove_official_account(&request.official_account);
    Ok(DestroyOfficialAccountResponse::default())
}

/// Changes what the request names and nothing else.
pub(crate) fn modify_official_account_base_info(
    scene: &mut Scene<'_>,
    request: ModifyOfficialAccountBaseInfoRequest,
) -> Outcome<ModifyOfficialAccountBaseInfoResponse> {
    find(scene, &request.official_account)?;
    if let Some(account) = scene
        .state
        .official_accounts
        .get_mut(&request.official_account)
    {
        set(&mut account.name, request.name);
        set(&mut account.introduction, request.introduction);
        set(&mut account.face_url, request.face_url);
        set(&mut account.organization, request.organization);
        set(&mut account.custom_string, request.custom_string);
        set(&mut account.max_subscribers, request.max_subscriber_num);
    }
    Ok(ModifyOfficialAccountBaseInfoResponse::default())
}

fn set<T>(field: &mut T, new: Option<T>) {
    if let Some(new) = new {
        *field = new;
    }
}

/// Subscribes users, in request order. Users who were never imported fail one by one, and so do those who find
/// no place; if there is no place for anybody new, the whole call is refused.
pub(crate) fn add_subscriber(
    scene: &mut Scene<'_>,
    request: AddSubscriberRequest,
) -> Outcome<AddSubscriberResponse> {
    let id = &request.official_account;
    let account = find(scene, id)?;
    let users = request
        .subscriber_list
        .iter()
        .map(|item| &item.subscriber_account);
    let new = users.filter(|user| !account.subscribers.contains(user.as_str()));
    let new: Vec<&Account> = new
        .filter_map(|user| scene.state.accounts.get(user))
        .collect();
    if account.is_full() && !new.is_empty() {
        let what =
            format!("{id} has no place left; raise `MaxSubscriberNum` if the plan allows it");
        return Err(Refusal::new(Code::Full, what));
    }
    let most = scene
        .settings
        .max_subscriptions
        .map_or(usize::MAX, |most| most as usize);
    if new
        .iter()
        .any(|account| account.subscriptions.len() >= most)
    {
        // The number of creation has a meaning of its own here.
        let what = "a user subscribes to as many official accounts as allowed";
        return Err(Refusal::new(Code::TooManyAccounts, what));
    }
    let mut answer = AddSubscriberResponse::default();
    for (index, item) in request.subscriber_list.into_iter().enumerate() {
        let mut result = SubscriberResult::default();
        result.result = subscribe(scene, id, index, &item.subscriber_account)?;
        result.subscriber_account = item.subscriber_account;
        answer.subscriber_list.push(result);
    }
    Ok(answer)
}

/// Subscribes the user at `index` of a request. The answer has no room for the reason of a failure, so the log says
/// it; ids are not logged.
fn subscribe(
    scene: &mut Scene<'_>,
    id: &OfficialAccountId,
    index: usize,
    user: &UserId,
) -> Outcome<SubscribeOutcome> {
    let account = find(scene, id)?;
    let (already, full) = (
        account.subscribers.contains(user.as_str()),
        account.is_full(),
    );
    let reason = if already {
        return Ok(SubscribeOutcome::Already);
    } else if !scene.state.knows(user) {
        "never imported"
    } else if full {
        "no place left"
    } else {
        scene.state.subscribe(id, user, scene.now);
        return Ok(SubscribeOutcome::Added);
    };
    tracing::debug!(index, reason, "not subscribed");
    Ok(SubscribeOutcome::Failed)
}

/// Ends subscriptions, in request order. Users who were never imported fail one by one.
pub(crate) fn delete_subscriber(
    scene: &mut Scene<'_>,
    request: DeleteSubscriberRequest,
) -> Outcome<DeleteSubscriberResponse> {
    let id = &request.official_account;
    find(scene, id)?;
    let mut answer = DeleteSubscriberResponse::default();
    for (index, user) in request.subscriber_to_del_account.into_iter().enumerate() {
        let mut removed = RemovedSubscriber::default();
        removed.result = if scene.state.unsubscribe(id, &user) {
            UnsubscribeOutcome::Removed
        } else if scene.state.knows(&user) {
            UnsubscribeOutcome::NotSubscribed
        } else {
            tracing::debug!(index, reason = "never imported", "not unsubscribed");
            UnsubscribeOutcome::Failed
        };
        removed.subscriber_account = user;
        answer.subscriber_list.push(removed);
    }
    Ok(answer)
}

fn switched_on(scene: &Scene<'_>) -> Outcome<()> {
    if scene.settings.official_accounts {
        return Ok(());
    }
    Err(Refusal::new(
        Code::ServiceDisabled,
        "official accounts are switched off for this app",
    ))
}

fn well_formed(id: &OfficialAccountId) -> Outcome<()> {
    if facts::is_official_account_id(id) {
        return Ok(());
    }
    let what = format!(
        "the id of an official account must start with {}",
        facts::official_account_prefix()
    );
    Err(Refusal::new(Code::IdInvalid, what))
}

fn find<'s>(scene: &'s Scene<'_>, id: &OfficialAccountId) -> Outcome<&'s OfficialAccount> {
    switched_on(scene)?;
    well_formed(id)?;
    let found = scene.state.official_accounts.get(id);
    found.ok_or_else(|| Refusal::new(Code::NotFound, format!("there is no official account {id}")))
}

#[cfg(test)]
mod tests;
