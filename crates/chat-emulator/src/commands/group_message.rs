//! Messages of groups.

use chat_types::errors::GroupErrorCode as Code;
use chat_types::group_message::{
    GroupHistoryMsg, GroupMsgGetSimpleRequest, GroupMsgGetSimpleResponse, GroupMsgRecallRequest,
    GroupMsgRecallResponse, GroupMsgToImport, ImportGroupMsgRequest, ImportGroupMsgResponse,
    ImportedGroupMsg, RecalledGroupMsg, SendGroupMsgRequest, SendGroupMsgResponse,
    SendGroupSystemNotificationRequest, SendGroupSystemNotificationResponse,
};
use chat_types::{Endpoint, ErrorCode, GroupId, MemberRole, MsgPriority, OnOff, TopicId, UserId};

use super::facts;
use super::group::find;
use super::history;
use crate::book::digest;
use crate::scene::{Outcome, Refusal, Scene};
use crate::state::{Group, Memo, Message, Place, Talk};

/// Sends a message to a group. A repeat is answered like the first one; whether the service answers it so is written
/// nowhere.
pub(crate) fn send_group_msg(
    scene: &mut Scene<'_>,
    request: SendGroupMsgRequest,
) -> Outcome<SendGroupMsgResponse> {
    let (id, topic) = (&request.group_id, request.topic_id.as_ref());
    find(scene, SendGroupMsgRequest::META, id)?;
    let memo = match scene.earlier_call() {
        Some(memo) => memo,
        None => {
            let from = sender(scene, request.from_account)?;
            not_muted(scene, id, &from)?;
            let random = request.random.unwrap_or_default();
            let mut message = Message::new(from.as_str(), scene.now, random, &request.msg_body);
            let priority = request.msg_priority.or_else(|| {
                facts::default_text(SendGroupMsgRequest::META, "MsgPriority").map(MsgPriority::from)
            });
            message.priority = Some(history::stored_priority(priority.as_ref()));
            let stored = !request.online_only_flag.unwrap_or_default();
            let memo = say(scene, id, topic, message, stored)?;
            scene.remember_call(memo);
            if let Some(member) = group_mut(scene, id)?.members.get_mut(&from) {
                member.last_message = memo.time;
            }
            memo
        }
    };
    let mut answer = SendGroupMsgResponse::default();
    answer.msg_time = memo.time;
    answer.msg_seq = memo.seq;
    Ok(answer)
}

/// Who a message is from: somebody who has an account, or the caller.
fn sender(scene: &Scene<'_>, from: Option<UserId>) -> Outcome<UserId> {
    let from = from.unwrap_or_else(|| scene.caller.into());
    if scene.is_account(&from) {
        return Ok(from);
    }
    let what = format!("`From_Account` {from} was never imported");
    Err(Refusal::new(Code::InvalidParameter, what))
}

/// A mute concerns members; nobody else is known to the group.
fn not_muted(scene: &Scene<'_>, id: &GroupId, from: &UserId) -> Outcome<()> {
    let group = scene.state.groups.get(id);
    let member = group.and_then(|group| Some((group, group.members.get(from)?)));
    let muted = member.is_some_and(|(group, member)| {
        let all = group.mute_all == OnOff::On && member.role == MemberRole::Member;
        all || member.mute_until > scene.now
    });
    if muted {
        let what = format!("{from} is muted in this group");
        return Err(Refusal::new(Code::SenderMuted, what));
    }
    Ok(())
}

/// Gives a message its number, and keeps it if it is to be kept.
fn say(
    scene: &mut Scene<'_>,
    id: &GroupId,
    topic: Option<&TopicId>,
    message: Message,
    stored: bool,
) -> Outcome<Memo> {
    let (time, random) = (message.time, message.random);
    let talk = talk_mut(scene, id, topic)?;
    let (thread, seq) = (talk.thread, talk.next(time));
    if stored {
        let place = Place::numbered(seq);
        scene.state.history.store(thread, place, message);
    }
    Ok(Memo { time, seq, random })
}

fn group_mut<'s>(scene: &'s mut Scene<'_>, id: &GroupId) -> Outcome<&'s mut Group> {
    let found = scene.state.groups.get_mut(id);
    found.ok_or_else(|| Refusal::new(Code::NotFound, format!("there is no group {id}")))
}

fn talk_mut<'s>(
    scene: &'s mut Scene<'_>,
    id: &GroupId,
    topic: Option<&TopicId>,
) -> Outcome<&'s mut Talk> {
    let Some(topic) = topic else {
        return Ok(&mut group_mut(scene, id)?.talk);
    };
    if !group_mut(scene, id)?.topics.contains_key(topic) {
        let new = Talk::new(&mut scene.state.history);
        group_mut(scene, id)?.topics.insert(topic.clone(), new);
    }
    let talk = group_mut(scene, id)?.topics.get_mut(topic);
    talk.ok_or_else(|| Refusal::new(Code::NotFound, format!("there is no topic {topic}")))
}

/// Shows a notice to those who are online, which nobody is. Nothing tells two of them apart, so every call commits.
pub(crate) fn send_group_system_notification(
    scene: &mut Scene<'_>,
    request: SendGroupSystemNotificationRequest,
) -> Outcome<SendGroupSystemNotificationResponse> {
    let meta = SendGroupSystemNotificationRequest::META;
    find(scene, meta, &request.group_id)?;
    let key = format!(
        "{}&Content={}",
        scene.keys.call.name,
        digest(&request.content)
    );
    scene.committed(key);
    Ok(SendGroupSystemNotificationResponse::default())
}

/// Stores old messages, each with a result and a commit of its own.
pub(crate) fn import_group_msg(
    scene: &mut Scene<'_>,
    request: ImportGroupMsgRequest,
) -> Outcome<ImportGroupMsgResponse> {
    let id = &request.group_id;
    find(scene, ImportGroupMsgRequest::META, id)?;
    scene.commits_apart();
    let keys = std::mem::take(&mut scene.keys.items);
    let mut answer = ImportGroupMsgResponse::default();
    for (item, key) in request.msg_list.into_iter().zip(keys) {
        let mut result = ImportedGroupMsg::default();
        result.msg_time = Some(item.send_time);
        let memo = match scene.earlier(&key) {
            Some(memo) => Some(memo),
            None => {
                let memo = import(scene, id, request.topic_id.as_ref(), item)?;
                if let Some(memo) = memo {
                    scene.remember(&key, memo);
                    scene.committed(key.name);
                }
                memo
            }
        };
        result.msg_seq = Some(memo.map_or(0, |memo| memo.seq));
        if memo.is_none() {
            result.result = Code::InvalidParameter.code();
        }
        answer.import_msg_result.push(result);
    }
    if request.topic_id.is_none() {
        // Nobody has unread messages afterwards.
        let group = group_mut(scene, id)?;
        let newest = group.talk.newest;
        for member in group.members.values_mut() {
            member.msg_seq = newest;
        }
    }
    Ok(answer)
}

/// Stores one message, unless its time does not fit or its sender has no account.
fn import(
    scene: &mut Scene<'_>,
    id: &GroupId,
    topic: Option<&TopicId>,
    item: GroupMsgToImport,
) -> Outcome<Option<Memo>> {
    let created = group_mut(scene, id)?.created;
    let newest = talk_mut(scene, id, topic)?.last_message;
    let fits = item.send_time > newest && item.send_time >= created && item.send_time <= scene.now;
    if !fits || !scene.is_account(&item.from_account) {
        return Ok(None);
    }
    // The service draws a number where none is given; which one does not matter to anybody.
    let random = item.random.unwrap_or_default();
    let from = item.from_account.as_str();
    let mut message = Message::new(from, item.send_time, random, &item.msg_body);
    message.priority = Some(history::stored_priority(None));
    say(scene, id, topic, message, true).map(Some)
}

/// Reads the history downwards. Every number has a place, also where nothing is kept.
pub(crate) fn group_msg_get_simple(
    scene: &mut Scene<'_>,
    request: GroupMsgGetSimpleRequest,
) -> Outcome<GroupMsgGetSimpleResponse> {
    let meta = GroupMsgGetSimpleRequest::META;
    let group = find(scene, meta, &request.group_id)?;
    let talk = group.talk(request.topic_id.as_ref()).copied();
    let count = facts::capped(meta, "ReqMsgNumber", request.req_msg_number);
    let recalled = request.include_recalled.unwrap_or_default();
    let mut answer = GroupMsgGetSimpleResponse::default();
    let history = &scene.state.history;
    let page = history::downwards(history, talk, request.req_msg_seq, count, recalled);
    answer.is_finished = page.reach;
    answer.rsp_msg_list = page
        .slots
        .into_iter()
        .map(|(seq, message)| {
            let mut slot = GroupHistoryMsg::default();
            slot.msg_seq = seq;
            slot.is_place_msg = Some(history::slot(message));
            slot.from_account = message.map(|message| (&*message.from).into());
            slot.msg_time_stamp = message.map(|message| message.time);
            slot.msg_body = Some(message.map(Message::body).unwrap_or_default().into());
            slot.msg_random = message.map(|message| message.random);
            slot.msg_priority = message.and_then(|message| message.priority);
            slot
        })
        .collect();
    answer.group_id = request.group_id;
    Ok(answer)
}

/// Recalls messages, each with a code of its own. What was recalled before counts as recalled.
pub(crate) fn group_msg_recall(
    scene: &mut Scene<'_>,
    request: GroupMsgRecallRequest,
) -> Outcome<GroupMsgRecallResponse> {
    let group = find(scene, GroupMsgRecallRequest::META, &request.group_id)?;
    let thread = group
        .talk(request.topic_id.as_ref())
        .map(|talk| talk.thread);
    let mut answer = GroupMsgRecallResponse::default();
    for wanted in request.msg_seq_list {
        let place = Place::numbered(wanted.msg_seq);
        let message = thread.and_then(|thread| scene.state.history.get_mut(thread, place));
        let mut result = RecalledGroupMsg::default();
        result.msg_seq = wanted.msg_seq;
        match message {
            Some(message) => message.recalled = true,
            None => result.ret_code = Code::RecallMessageNotFound.code(),
        }
        answer.recall_ret_list.push(result);
    }
    Ok(answer)
}

#[cfg(test)]
mod tests;
