//! Putting users into groups and taking them out.

use std::collections::BTreeSet;

use chat_types::errors::GroupErrorCode as Code;
use chat_types::group::{
    AddGroupMemberRequest, AddGroupMemberResponse, AddMemberOutcome, AddedMember,
    DeleteGroupMemberRequest, DeleteGroupMemberResponse, ForbidSendMsgRequest,
    ForbidSendMsgResponse, ImportGroupMemberRequest, ImportGroupMemberResponse,
    ImportMemberOutcome, ImportedMember, MemberToImport,
};
use chat_types::{Endpoint, GroupId, MemberRole, UnixTime, UserId};

use super::{find, may_join};
use crate::scene::{Outcome, Refusal, Scene};
use crate::state::Member;

/// Puts users into a group, all or none of them. Those who are members already need no place.
pub(crate) fn add_group_member(
    scene: &mut Scene<'_>,
    request: AddGroupMemberRequest,
) -> Outcome<AddGroupMemberResponse> {
    let id = &request.group_id;
    let group = find(scene, AddGroupMemberRequest::META, id)?;
    let all = || request.member_list.iter().map(|item| &item.member_account);
    if let Some(user) = all().find(|user| !scene.state.knows(user)) {
        return Err(Refusal::new(
            Code::MemberNotFound,
            format!("`Member_Account` {user} was never imported"),
        ));
    }
    let new: BTreeSet<&UserId> = all()
        .filter(|user| !group.members.contains(user.as_str()))
        .collect();
    let places = (group.max_members as usize).saturating_sub(group.members.len());
    if new.len() > places {
        let what = format!(
            "{} new members, and the group has room for {places}",
            new.len()
        );
        return Err(Refusal::new(Code::Full, what));
    }
    for user in new {
        may_join(scene, user)?;
    }
    let mut answer = AddGroupMemberResponse::default();
    for item in request.member_list {
        let added = scene.state.join(
            id,
            &item.member_account,
            scene.now,
            Member::new(MemberRole::Member),
        );
        let mut result = AddedMember::default();
        result.result = if added {
            AddMemberOutcome::Added
        } else {
            AddMemberOutcome::Already
        };
        result.member_account = item.member_account;
        answer.member_list.push(result);
    }
    Ok(answer)
}

/// Takes users out of a group; those who are not in it count as taken out.
pub(crate) fn delete_group_member(
    scene: &mut Scene<'_>,
    request: DeleteGroupMemberRequest,
) -> Outcome<DeleteGroupMemberResponse> {
    find(scene, DeleteGroupMemberRequest::META, &request.group_id)?;
    for user in &request.member_to_del_account {
        scene.state.leave(&request.group_id, user);
    }
    Ok(DeleteGroupMemberResponse::default())
}

/// Puts users into a group with what is known of them from elsewhere, in request order and each with a result.
pub(crate) fn import_group_member(
    scene: &mut Scene<'_>,
    request: ImportGroupMemberRequest,
) -> Outcome<ImportGroupMemberResponse> {
    let id = &request.group_id;
    find(scene, ImportGroupMemberRequest::META, id)?;
    let mut answer = ImportGroupMemberResponse::default();
    for (index, item) in request.member_list.into_iter().enumerate() {
        let mut imported = ImportedMember::default();
        imported.member_account = item.member_account.clone();
        imported.result = import(scene, id, index, item)?;
        answer.member_list.push(imported);
    }
    Ok(answer)
}

/// Puts in the user at `index` of a request. The answer has no room for the reason of a failure, so the log says it.
fn import(
    scene: &mut Scene<'_>,
    id: &GroupId,
    index: usize,
    item: MemberToImport,
) -> Outcome<ImportMemberOutcome> {
    let group = find(scene, ImportGroupMemberRequest::META, id)?;
    let user = &item.member_account;
    let since = item.join_time.unwrap_or(scene.now);
    let reason = if group.members.contains(user.as_str()) {
        return Ok(ImportMemberOutcome::Already);
    } else if !scene.state.knows(user) {
        "never imported"
    } else if since < group.created || since > scene.now {
        "joined outside the life of the group"
    } else if group.members.len() >= group.max_members as usize || may_join(scene, user).is_err() {
        "no place left"
    } else {
        let mut member = Member::new(item.role.unwrap_or(MemberRole::Member));
        let newest = group.talk.newest;
        member.msg_seq = newest.saturating_sub(item.unread_msg_num.unwrap_or_default());
        scene.state.join(id, user, since, member);
        return Ok(ImportMemberOutcome::Imported);
    };
    tracing::debug!(index, reason, "not imported");
    Ok(ImportMemberOutcome::Failed)
}

/// Mutes members, or ends that. Mutes of one topic, and of users who are no members, are not modelled.
pub(crate) fn forbid_send_msg(
    scene: &mut Scene<'_>,
    request: ForbidSendMsgRequest,
) -> Outcome<ForbidSendMsgResponse> {
    find(scene, ForbidSendMsgRequest::META, &request.group_id)?;
    let length = i64::try_from(request.mute_time.get()).unwrap_or(i64::MAX);
    let until = match length {
        0 => UnixTime::default(),
        length => UnixTime::new(scene.now.get().saturating_add(length)),
    };
    let group = scene.state.groups.get_mut(&request.group_id);
    if let Some(group) = group.filter(|_| request.topic_id.is_none()) {
        for user in &request.members_account {
            if let Some(member) = group.members.get_mut(user) {
                member.mute_until = until;
            }
        }
    }
    Ok(ForbidSendMsgResponse::default())
}
