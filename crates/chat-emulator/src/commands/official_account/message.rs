//! Messages of official accounts. These commands answer with the numbers of groups.

use chat_types::errors::GroupErrorCode as Code;
use chat_types::official_account::{
    OfficialAccountHistoryMsg, OfficialAccountMsgGetSimpleRequest,
    OfficialAccountMsgGetSimpleResponse, OfficialAccountMsgRecallRequest,
    OfficialAccountMsgRecallResponse, RecalledOfficialAccountMsg, SendOfficialAccountMsgRequest,
    SendOfficialAccountMsgResponse,
};
use chat_types::{Endpoint, ErrorCode, MsgKey, OfficialAccountId, UnixTime};

use crate::commands::{facts, history};
use crate::scene::{Outcome, Refusal, Scene};
use crate::state::{Memo, Message, OfficialAccount, Place};

/// Sends a message to all subscribers. A repeat is answered like the first one; whether the service answers it so is
/// written nowhere.
pub(crate) fn send_official_account_msg(
    scene: &mut Scene<'_>,
    request: SendOfficialAccountMsgRequest,
) -> Outcome<SendOfficialAccountMsgResponse> {
    let id = &request.official_account;
    find(scene, id)?;
    let memo = match scene.earlier_call() {
        Some(memo) => memo,
        None => {
            let random = request.random.unwrap_or_default();
            let mut message = Message::new(id.as_str(), scene.now, random, &request.msg_body);
            message.priority = Some(history::stored_priority(None));
            let (time, stored) = (scene.now, !request.online_only_flag.unwrap_or_default());
            let talk = &mut find(scene, id)?.talk;
            let (thread, seq) = (talk.thread, talk.next(time));
            if stored {
                let place = Place::numbered(seq);
                scene.state.history.store(thread, place, message);
            }
            let memo = Memo { time, seq, random };
            scene.remember_call(memo);
            memo
        }
    };
    let mut answer = SendOfficialAccountMsgResponse::default();
    answer.msg_time = memo.time;
    answer.msg_key = key(memo.seq, memo.time);
    Ok(answer)
}

/// Reads the history downwards. Every number has a place, also where nothing is kept.
pub(crate) fn official_account_msg_get_simple(
    scene: &mut Scene<'_>,
    request: OfficialAccountMsgGetSimpleRequest,
) -> Outcome<OfficialAccountMsgGetSimpleResponse> {
    let meta = OfficialAccountMsgGetSimpleRequest::META;
    let talk = find(scene, &request.official_account)?.talk;
    let before = match &request.last_msg_key {
        None => None,
        Some(key) if key.as_str().is_empty() => None,
        Some(key) => Some(seq(key).ok_or_else(|| {
            let what = "`LastMsgKey` is not what an earlier answer had";
            Refusal::new(Code::InvalidParameter, what)
        })?),
    };
    let from = before.map(|before| before.saturating_sub(1));
    let count = facts::capped(meta, "ReqMsgNumber", request.req_msg_number);
    let recalled = request.include_recalled.unwrap_or_default();
    let page = history::downwards(&scene.state.history, Some(talk), from, count, recalled);
    let mut answer = OfficialAccountMsgGetSimpleResponse::default();
    answer.is_finished = page.reach;
    answer.rsp_msg_list = page
        .slots
        .into_iter()
        .map(|(seq, message)| {
            let mut slot = OfficialAccountHistoryMsg::default();
            let time = message.map_or(UnixTime::default(), |message| message.time);
            slot.msg_key = key(seq, time);
            slot.msg_seq = seq;
            slot.is_place_msg = Some(history::slot(message));
            slot.from_account = message.map(|message| (&*message.from).into());
            slot.msg_time_stamp = Some(time);
            slot.msg_body = Some(message.map(Message::body).unwrap_or_default().into());
            slot.msg_random = message.map(|message| message.random);
            slot.msg_priority = message.and_then(|message| message.priority);
            slot
        })
        .collect();
    let last = answer.rsp_msg_list.last();
    answer.last_msg_key = Some(last.map(|last| last.msg_key.clone()).unwrap_or_default());
    answer.official_account = request.official_account;
    Ok(answer)
}

/// Recalls messages, each with a code of its own. What was recalled before counts as recalled.
pub(crate) fn official_account_msg_recall(
    scene: &mut Scene<'_>,
    request: OfficialAccountMsgRecallRequest,
) -> Outcome<OfficialAccountMsgRecallResponse> {
    let thread = find(scene, &request.official_account)?.talk.thread;
    let mut answer = OfficialAccountMsgRecallResponse::default();
    for msg_key in request.msg_key_list {
        let seq = seq(&msg_key);
        let message = seq.and_then(|seq| {
            let message = scene.state.history.get_mut(thread, Place::numbered(seq))?;
            (key(seq, message.time) == msg_key).then_some(message)
        });
        let mut result = RecalledOfficialAccountMsg::default();
        match message {
            Some(message) => message.recalled = true,
            None => result.ret_code = Code::RecallMessageNotFound.code(),
        }
        result.msg_key = msg_key;
        answer.recall_ret_list.push(result);
    }
    Ok(answer)
}

fn find<'s>(scene: &'s mut Scene<'_>, id: &OfficialAccountId) -> Outcome<&'s mut OfficialAccount> {
    if !scene.settings.official_accounts {
        let what = "official accounts are switched off for this app";
        return Err(Refusal::new(Code::PermissionDenied, what));
    }
    let found = scene.state.official_accounts.get_mut(id);
    found.ok_or_else(|| Refusal::new(Code::NotFound, format!("there is no official account {id}")))
}

fn key(seq: u32, time: UnixTime) -> MsgKey {
    MsgKey::from(format!("{seq}_1_{}", time.get()))
}

fn seq(key: &MsgKey) -> Option<u32> {
    let (seq, _) = key.as_str().split_once('_')?;
    seq.parse().ok()
}

#[cfg(test)]
mod tests;
