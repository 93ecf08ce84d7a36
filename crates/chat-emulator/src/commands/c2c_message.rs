//! Messages from one user to another.

use chat_types::c2c_message::{
    AdminGetroammsgRequest, AdminGetroammsgResponse, AdminMsgwithdrawRequest,
    AdminMsgwithdrawResponse, BatchsendmsgRequest, BatchsendmsgResponse, C2cHistoryMsg,
    C2cMsgFlagBits, ImportmsgRequest, ImportmsgResponse, SendmsgRequest, SendmsgResponse,
};
use chat_types::errors::{C2cErrorCode as Code, CommonErrorCode};
use chat_types::{
    ActionStatus, ErrorCode, MsgKey, SyncOtherMachine, UnixTime, UserFailure, UserId,
};

use crate::scene::{Outcome, Refusal, Scene};
use crate::state::{History, Memo, Message, Place};

/// Sends a message to one user. A repeat is answered like the first one; whether the service answers it so is written
/// nowhere.
pub(crate) fn sendmsg(scene: &mut Scene<'_>, request: SendmsgRequest) -> Outcome<SendmsgResponse> {
    let memo = match scene.earlier_call() {
        Some(memo) => memo,
        None => {
            let from = sender(scene, request.from_account)?;
            let to = &request.to_account;
            receiver(scene, to)?;
            let memo = stamp(scene, request.msg_seq, request.msg_random);
            if is_kept(request.online_only_flag, request.msg_life_time) {
                let body = &request.msg_body;
                let mut message = Message::new(from.as_str(), memo.time, memo.random, body);
                message.custom = request.cloud_custom_data.map(Into::into);
                message.without_copy = request.sync_other_machine == Some(SyncOtherMachine::NoSync);
                keep(scene, &from, to, memo, message);
            }
            scene.remember_call(memo);
            memo
        }
    };
    let mut answer = SendmsgResponse::default();
    answer.msg_time = memo.time;
    answer.msg_key = key(memo);
    Ok(answer)
}

/// Sends one message to many users. Each of them who gets it is a commit of its own.
pub(crate) fn batchsendmsg(
    scene: &mut Scene<'_>,
    request: BatchsendmsgRequest,
) -> Outcome<BatchsendmsgResponse> {
    let from = sender(scene, request.from_account)?;
    if !request.to_account.iter().any(|to| scene.is_account(to)) {
        let what = "`To_Account`: none of the receivers was ever imported";
        return Err(Refusal::new(Code::ReceiverNotFound, what));
    }
    scene.commits_apart();
    let keys = std::mem::take(&mut scene.keys.items);
    let memo = stamp(scene, request.msg_seq, request.msg_random);
    let kept = is_kept(request.online_only_flag, request.msg_life_time);
    let mut answer = BatchsendmsgResponse::default();
    for (to, ledger_key) in request.to_account.into_iter().zip(keys) {
        if !scene.is_account(&to) {
            let mut failure = UserFailure::default();
            failure.to_account = to;
            failure.error_code = CommonErrorCode::UserNotFound.code();
            answer.error_list.push(failure);
            continue;
        }
        if kept {
            let body = &request.msg_body;
            let mut message = Message::new(from.as_str(), memo.time, memo.random, body);
            message.custom = request.cloud_custom_data.as_deref().map(Into::into);
            message.without_copy = request.sync_other_machine == Some(SyncOtherMachine::NoSync);
            keep(scene, &from, &to, memo, message);
        }
        scene.committed(ledger_key.name);
    }
    if !answer.error_list.is_empty() {
        answer.action_status = ActionStatus::SomeError;
    }
    answer.msg_key = key(memo);
    Ok(answer)
}

/// Stores an old message, unless the chat has one with the same numbers and time.
pub(crate) fn importmsg(
    scene: &mut Scene<'_>,
    request: ImportmsgRequest,
) -> Outcome<ImportmsgResponse> {
    let from = sender(scene, Some(request.from_account))?;
    let to = &request.to_account;
    receiver(scene, to)?;
    let memo = Memo {
        time: request.msg_time_stamp,
        ..stamp(scene, request.msg_seq, request.msg_random)
    };
    if scene.earlier_call().is_some() {
        return Ok(ImportmsgResponse::default());
    }
    // One in the other direction counts as well.
    let (first, last) = places(memo);
    let history = &scene.state.history;
    let chat = History::chat(&from, to);
    if history.between(chat, first, last).next().is_some() {
        scene.commits_apart();
    } else {
        let mut message = Message::new(from.as_str(), memo.time, memo.random, &request.msg_body);
        message.custom = request.cloud_custom_data.map(Into::into);
        keep(scene, &from, to, memo, message);
        scene.remember_call(memo);
    }
    Ok(ImportmsgResponse::default())
}

/// Reads what two users said in a span of time, backwards page by page.
pub(crate) fn admin_getroammsg(
    scene: &mut Scene<'_>,
    request: AdminGetroammsgRequest,
) -> Outcome<AdminGetroammsgResponse> {
    let operator = sender(scene, Some(request.operator_account))?;
    let peer = &request.peer_account;
    if !scene.is_account(peer) {
        let what = format!("`Peer_Account` {peer} was never imported");
        return Err(Refusal::new(Code::ToAccountInvalid, what));
    }
    let before = match &request.last_msg_key {
        None => None,
        Some(key) if key.as_str().is_empty() => None,
        Some(key) => Some(memo(key).ok_or_else(|| {
            let what = "`LastMsgKey` is not what an earlier answer had";
            Refusal::new(Code::BodyNotJson, what)
        })?),
    };
    let before = before.map(|memo| places(memo).0);
    let from = Place {
        time: request.min_time,
        ..Place::default()
    };
    let to = Place {
        time: request.max_time,
        seq: u32::MAX,
        random: u32::MAX,
        number: u64::MAX,
    };
    let chat = History::chat(&operator, peer);
    let history = &scene.state.history;
    let mut found = history
        .between(chat, from, before.map_or(to, |before| to.min(before)))
        .rev()
        .filter(|(place, _)| before.is_none_or(|before| *place < before))
        .filter(|(_, message)| !(message.without_copy && *message.from == *operator.as_str()));
    let most = request.max_cnt.map_or(usize::MAX, |most| most as usize);
    let mut page: Vec<(Place, &Message)> = found.by_ref().take(most).collect();
    let mut answer = AdminGetroammsgResponse::default();
    answer.complete = found.next().is_none();
    page.reverse();
    if let Some((first, _)) = page.first() {
        answer.last_msg_time = Some(first.time);
        answer.last_msg_key = Some(key_of(*first));
    }
    answer.msg_cnt = u32::try_from(page.len()).unwrap_or(u32::MAX);
    answer.msg_list = page
        .into_iter()
        .map(|(place, message)| shown(place, message, &operator, peer))
        .collect();
    Ok(answer)
}

fn shown(place: Place, message: &Message, operator: &UserId, peer: &UserId) -> C2cHistoryMsg {
    let by_operator = *message.from == *operator.as_str();
    let (from, to) = if by_operator {
        (operator, peer)
    } else {
        (peer, operator)
    };
    let mut shown = C2cHistoryMsg::default();
    shown.from_account = from.clone();
    shown.to_account = to.clone();
    shown.msg_seq = place.seq;
    shown.msg_random = place.random;
    shown.msg_time_stamp = place.time;
    shown.msg_key = key_of(place);
    shown.msg_body = message.body();
    shown.cloud_custom_data = message.custom.as_deref().map(str::to_owned);
    if message.recalled {
        shown.msg_flag_bits = C2cMsgFlagBits::RECALLED;
    }
    shown
}

/// Recalls a message.
pub(crate) fn admin_msgwithdraw(
    scene: &mut Scene<'_>,
    request: AdminMsgwithdrawRequest,
) -> Outcome<AdminMsgwithdrawResponse> {
    let from = sender(scene, Some(request.from_account))?;
    if !scene.is_account(&request.to_account) {
        let what = format!("`To_Account` {} was never imported", request.to_account);
        return Err(Refusal::new(Code::ToAccountInvalid, what));
    }
    let Some(memo) = memo(&request.msg_key) else {
        let what = "`MsgKey` does not have the form of one";
        return Err(Refusal::new(Code::MsgKeyInvalid, what));
    };
    let (first, last) = places(memo);
    let chat = History::chat(&from, &request.to_account);
    let found = scene.state.history.between_mut(chat, first, last);
    // Messages with the same numbers and time have the same key: each recall takes one of them.
    let message = found
        .filter(|(_, message)| *message.from == *from.as_str())
        .min_by_key(|(_, message)| message.recalled);
    match message {
        None => {
            let what = "`MsgKey`: these two have no such message";
            Err(Refusal::new(Code::MessageNotFound, what))
        }
        Some((_, message)) if message.recalled => {
            let what = "the message was recalled before";
            Err(Refusal::new(Code::AlreadyRecalled, what))
        }
        Some((_, message)) => {
            message.recalled = true;
            Ok(AdminMsgwithdrawResponse::default())
        }
    }
}

/// Who a message is from: somebody who has an account, or the caller.
fn sender(scene: &Scene<'_>, from: Option<UserId>) -> Outcome<UserId> {
    let from = from.unwrap_or_else(|| scene.caller.into());
    if scene.is_account(&from) {
        return Ok(from);
    }
    let what = format!("{from} was never imported");
    Err(Refusal::new(Code::FromAccountInvalid, what))
}

fn receiver(scene: &Scene<'_>, to: &UserId) -> Outcome<()> {
    if scene.is_account(to) {
        return Ok(());
    }
    let what = format!("`To_Account` {to} was never imported");
    Err(Refusal::new(Code::ReceiverNotFound, what))
}

/// Time and numbers of a message that has come in now. Numbers that the sender did not choose are drawn.
fn stamp(scene: &mut Scene<'_>, seq: Option<u32>, random: Option<u32>) -> Memo {
    Memo {
        time: scene.now,
        seq: seq.unwrap_or_else(|| scene.state.ids.number()),
        random: random.unwrap_or_else(|| scene.state.ids.number()),
    }
}

/// Whether a message is kept for those who are not online, which nobody is.
fn is_kept(online_only: Option<bool>, life: Option<chat_types::Seconds>) -> bool {
    !online_only.unwrap_or_default() && life.is_none_or(|life| life.get() > 0)
}

fn keep(scene: &mut Scene<'_>, from: &UserId, to: &UserId, memo: Memo, message: Message) {
    let history = &mut scene.state.history;
    let place = Place {
        time: memo.time,
        seq: memo.seq,
        random: memo.random,
        number: history.next_number(),
    };
    history.store(History::chat(from, to), place, message);
}

/// The form that the service's own keys have today. It does not tell messages apart that have the same numbers and came
/// in the same second, whatever they say.
fn key(memo: Memo) -> MsgKey {
    let Memo { time, seq, random } = memo;
    MsgKey::from(format!("{seq}_{random}_{}", time.get()))
}

fn key_of(place: Place) -> MsgKey {
    let Place {
        time, seq, random, ..
    } = place;
    key(Memo { time, seq, random })
}

/// What a key is made of.
fn memo(key: &MsgKey) -> Option<Memo> {
    let mut parts = key.as_str().split('_');
    let memo = Memo {
        seq: parts.next()?.parse().ok()?,
        random: parts.next()?.parse().ok()?,
        time: UnixTime::new(parts.next()?.parse().ok()?),
    };
    parts.next().is_none().then_some(memo)
}

/// Where the first and the last message with these numbers and this time can stand.
fn places(memo: Memo) -> (Place, Place) {
    let Memo { time, seq, random } = memo;
    let at = |number| Place {
        time,
        seq,
        random,
        number,
    };
    (at(0), at(u64::MAX))
}

#[cfg(test)]
mod tests;
