//! Putting users into groups and taking them out.

use std::collections::BTreeSet;

use chat_types::errors::GroupErrorCode as Code;
use chat_types::group::{
    AddGroupMemberRequest, AddGroupMemberResponse, AddMemberOutcome, AddedMember,
    DeleteGroupMemberRequest, DeleteGroupMemberResponse,
};
use chat_types::{Endpoint, MemberRole, UserId};

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
