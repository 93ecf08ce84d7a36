//! Reading official accounts, their subscribers, and what a user subscribes to.

use chat_types::errors::OfficialAccountErrorCode as Code;
use chat_types::official_account::{
    GetOfficialAccountInfoRequest, GetOfficialAccountInfoResponse,
    GetSubscribedOfficialAccountListRequest, GetSubscribedOfficialAccountListResponse,
    GetSubscriberInfoRequest, GetSubscriberInfoResponse, OfficialAccountInfo,
    SubscribedOfficialAccount, Subscriber, Subscription as SelfInfo, SubscriptionField,
};
use chat_types::{Endpoint, OfficialAccountField, OfficialAccountId, UserId};

use super::{find, switched_on};
use crate::commands::facts;
use crate::scene::{Outcome, Refusal, Scene};
use crate::state::{OfficialAccount, Seat, Subscription};

/// Fills in those fields of an official account that a filter lets through.
macro_rules! describe {
    ($answer:ident, $account:ident, $wanted:ident) => {
        use OfficialAccountField as Field;
        $answer.name = $wanted(Field::Name).then(|| $account.name.clone());
        $answer.create_time = $wanted(Field::CreateTime).then_some($account.created);
        $answer.owner_account = $wanted(Field::OwnerAccount).then(|| $account.owner.clone());
        $answer.last_msg_time = $wanted(Field::LastMsgTime).then_some($account.talk.last_message);
        $answer.subscriber_num = $wanted(Field::SubscriberNum).then(|| $account.subscriber_num());
        $answer.introduction = $wanted(Field::Introduction).then(|| $account.introduction.clone());
        $answer.face_url = $wanted(Field::FaceUrl).then(|| $account.face_url.clone());
        $answer.organization = $wanted(Field::Organization).then(|| $account.organization.clone());
        $answer.custom_string =
            $wanted(Field::CustomString).then(|| $account.custom_string.clone());
    };
}

/// Describes official accounts, one item for each id asked for, in the same order.
pub(crate) fn get_official_account_info(
    scene: &mut Scene<'_>,
    request: GetOfficialAccountInfoRequest,
) -> Outcome<GetOfficialAccountInfoResponse> {
    switched_on(scene)?;
    let filter = request
        .response_filter
        .and_then(|filter| filter.official_account_base_info_filter);
    let mut answer = GetOfficialAccountInfoResponse::default();
    for item in request.official_account_id_list {
        let mut info = match find(scene, &item.official_account) {
            Ok(account) => info(account, filter.as_deref()),
            Err(refusal) => {
                let mut info = OfficialAccountInfo::default();
                info.error_code = refusal.code;
                info.error_info = Some(refusal.info);
                info
            }
        };
        info.official_account = item.official_account;
        answer.official_account_info_list.push(info);
    }
    Ok(answer)
}

/// `MaxSubscriberNum` is left out: no filter names it and no sample shows it.
fn info(account: &OfficialAccount, filter: Option<&[OfficialAccountField]>) -> OfficialAccountInfo {
    let wanted = |field| filter.is_none_or(|filter| filter.contains(&field));
    let mut info = OfficialAccountInfo::default();
    info.error_info = Some(String::new());
    describe!(info, account, wanted);
    info
}

/// Lists subscribers by the time of subscribing; those of the same second by id.
pub(crate) fn get_subscriber_info(
    scene: &mut Scene<'_>,
    request: GetSubscriberInfoRequest,
) -> Outcome<GetSubscriberInfoResponse> {
    let id = &request.official_account;
    let account = find(scene, id)?;
    let query = [GetSubscriberInfoRequest::META.path, id.as_str()];
    let cursor = request.next.filter(|cursor| !cursor.as_str().is_empty());
    let start: Option<Seat<UserId>> = match cursor {
        Some(cursor) => Some(
            scene
                .state
                .ids
                .seat(&query, &cursor)
                .ok_or_else(foreign_cursor)?,
        ),
        None => None,
    };
    let limit = facts::page_size(GetSubscriberInfoRequest::META, request.limit);
    let page = account.subscribers.after(start.as_ref(), limit, |_| true);
    let mut answer = GetSubscriberInfoResponse::default();
    answer.subscriber_num = account.subscriber_num();
    answer.subscriber_list = page
        .seats
        .iter()
        .map(|(seat, subscription)| subscriber(seat, subscription))
        .collect();
    if let Some(next) = page.next() {
        answer.next = scene.state.ids.cursor(&query, next);
    }
    Ok(answer)
}

fn foreign_cursor() -> Refusal {
    let what = "`Next` is not what an earlier answer for this official account had; start again with an empty text";
    Refusal::new(Code::InvalidParameter, what)
}

fn subscriber(seat: &Seat<UserId>, subscription: &Subscription) -> Subscriber {
    let mut subscriber = Subscriber::default();
    subscriber.subscriber_account = seat.id.clone();
    subscriber.subscribe_time = Some(seat.since);
    subscriber.custom_string = Some(subscription.custom_string.clone());
    subscriber.msg_flag = Some(subscription.msg_flag.clone());
    subscriber.last_send_msg_time = Some(subscription.last_message);
    subscriber
}

/// Lists what a user subscribes to, by the time of subscribing; accounts of the same second by id.
pub(crate) fn get_subscribed_official_account_list(
    scene: &mut Scene<'_>,
    request: GetSubscribedOfficialAccountListRequest,
) -> Outcome<GetSubscribedOfficialAccountListResponse> {
    switched_on(scene)?;
    let user = &request.subscriber_account;
    let mut answer = GetSubscribedOfficialAccountListResponse::default();
    answer.complete_flag = true;
    let Some(account) = scene.state.accounts.get(user) else {
        if scene.strict {
            return Err(Refusal::new(
                Code::NotFound,
                format!("`Subscriber_Account` {user} was never imported"),
            ));
        }
        return Ok(answer);
    };
    let filter = request.response_filter;
    let fields = filter
        .as_ref()
        .and_then(|filter| filter.official_account_base_info_filter.as_deref());
    let own = filter
        .as_ref()
        .and_then(|filter| filter.self_info_filter.as_deref());
    let limit = facts::page_size(GetSubscribedOfficialAccountListRequest::META, request.limit);
    let offset = request.offset.unwrap_or_default();
    let page = account
        .subscriptions
        .skip(offset as usize, limit, |()| true);
    answer.total_count = u32::try_from(account.subscriptions.len()).unwrap_or(u32::MAX);
    answer.official_account_info_list = page
        .seats
        .iter()
        .filter_map(|(seat, ())| {
            let official = scene.state.official_accounts.get(&seat.id)?;
            let mut subscribed = subscribed(official, fields);
            subscribed.self_info = self_info(seat, official.subscribers.get(user)?, own);
            subscribed.official_account = seat.id.clone();
            Some(subscribed)
        })
        .collect();
    if page.more {
        answer.complete_flag = false;
        answer.next = offset.saturating_add(u32::try_from(page.seats.len()).unwrap_or(u32::MAX));
    }
    Ok(answer)
}

fn subscribed(
    account: &OfficialAccount,
    filter: Option<&[OfficialAccountField]>,
) -> SubscribedOfficialAccount {
    let wanted = |field| filter.is_none_or(|filter| filter.contains(&field));
    let mut subscribed = SubscribedOfficialAccount::default();
    describe!(subscribed, account, wanted);
    subscribed
}

fn self_info(
    seat: &Seat<OfficialAccountId>,
    subscription: &Subscription,
    filter: Option<&[SubscriptionField]>,
) -> Option<SelfInfo> {
    if filter.is_some_and(<[_]>::is_empty) {
        return None;
    }
    let wanted = |field| filter.is_none_or(|filter| filter.contains(&field));
    let mut info = SelfInfo::default();
    info.subscribe_time = wanted(SubscriptionField::SubscribeTime).then_some(seat.since);
    info.custom_string =
        wanted(SubscriptionField::CustomString).then(|| subscription.custom_string.clone());
    Some(info)
}
