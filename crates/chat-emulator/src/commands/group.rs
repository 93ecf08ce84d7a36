//! Groups and their members.

use std::collections::{BTreeMap, BTreeSet};

use chat_types::errors::GroupErrorCode as Code;
use chat_types::group::{
    CreateGroupRequest, CreateGroupResponse, DestroyGroupRequest, DestroyGroupResponse,
    FirstMember, ImportGroupRequest, ImportGroupResponse,
};
use chat_types::meta::EndpointMeta;
use chat_types::{
    ApplyJoinOption, CustomFieldKey, Endpoint, ErrorCode, GroupId, GroupType, MemberRole, OnOff,
    UserId,
};

use super::facts;
use crate::scene::{Outcome, Refusal, Scene};
use crate::state::{Group, Member, Roster, Talk};

mod members;
mod read;

pub(crate) use members::{
    add_group_member, delete_group_member, forbid_send_msg, import_group_member,
};
pub(crate) use read::{get_group_info, get_group_member_info};

/// Creates a group.
///
/// Whether a chosen id is taken comes first: a repeat has to learn that the first attempt worked, even if that
/// used up what the app may have.
pub(crate) fn create_group(
    scene: &mut Scene<'_>,
    request: CreateGroupRequest,
) -> Outcome<CreateGroupResponse> {
    let kind = &request.group_type;
    if let Some(id) = &request.group_id {
        not_taken(scene, id, request.owner_account.as_ref())?;
    }
    let listed = request.member_list.as_deref().unwrap_or_default();
    let live = *kind == GroupType::AVChatRoom;
    let group_keys = request
        .app_defined_data
        .iter()
        .flatten()
        .map(|field| &field.key);
    set_up(
        scene.settings.group_fields.as_ref(),
        "AppDefinedData",
        group_keys,
    )?;
    let member_fields = listed
        .iter()
        .flat_map(|member| member.app_member_defined_data.iter().flatten());
    let member_keys = member_fields.map(|field| &field.key);
    set_up(
        scene.settings.member_fields.as_ref(),
        "AppMemberDefinedData",
        member_keys,
    )?;

    // In a live room the owner is no member before entering it from a client.
    let owner_within = request.owner_account.as_ref().filter(|_| !live);
    let members = first_members(owner_within, listed);
    for (field, user) in request
        .owner_account
        .iter()
        .map(|owner| ("Owner_Account", owner))
        .chain(members.iter().map(|(user, _)| ("Member_Account", *user)))
    {
        if !scene.state.knows(user) {
            return Err(Refusal::new(
                Code::InvalidParameter,
                format!("`{field}` {user} was never imported"),
            ));
        }
    }
    let max_members = capacity(scene, kind, request.max_member_count);
    if !live && members.len() > max_members as usize {
        let what = format!(
            "{} members for a group of at most {max_members}",
            members.len()
        );
        return Err(Refusal::new(Code::TooManyMembersForPlan, what));
    }
    room_for_group(scene, kind)?;
    for (user, _) in &members {
        may_join(scene, user)?;
    }

    let members: Vec<(UserId, Member)> = members
        .into_iter()
        .map(|(user, member)| (user.clone(), member))
        .collect();
    let id = request
        .group_id
        .unwrap_or_else(|| new_id(scene, &request.group_type));
    let apply = request.apply_join_option.or_else(|| {
        facts::default_text(CreateGroupRequest::META, "ApplyJoinOption").map(ApplyJoinOption::from)
    });
    let group = Group {
        kind: request.group_type.clone(),
        name: request.name,
        introduction: request.introduction.unwrap_or_default(),
        notification: request.notification.unwrap_or_default(),
        face_url: request.face_url.unwrap_or_default(),
        owner: request.owner_account,
        created: scene.now,
        info_seq: 1,
        changed: scene.now,
        talk: Talk::new(&mut scene.state.history),
        topics: BTreeMap::new(),
        max_members,
        apply: apply.unwrap_or_default(),
        invite: request.invite_join_option,
        mute_all: OnOff::Off,
        support_topic: request.support_topic.unwrap_or_default(),
        enable_permission: request.enable_permission.unwrap_or_default(),
        default_permission: request.default_permission.unwrap_or_default(),
        custom: request.app_defined_data.unwrap_or_default(),
        members: Roster::default(),
    };
    scene.state.groups.insert(id.clone(), group);
    for (user, member) in members {
        scene.state.join(&id, &user, scene.now, member);
    }
    let mut answer = CreateGroupResponse::default();
    answer.group_id = id;
    answer.group_type = Some(request.group_type);
    Ok(answer)
}

/// Brings a group over from elsewhere, with the time at which it began there.
pub(crate) fn import_group(
    scene: &mut Scene<'_>,
    request: ImportGroupRequest,
) -> Outcome<ImportGroupResponse> {
    let meta = ImportGroupRequest::META;
    let created = request.create_time.unwrap_or(scene.now);
    if created > scene.now {
        let what = "`CreateTime` lies in the future";
        return Err(Refusal::new(Code::InvalidParameter, what));
    }
    let default = || facts::default_number(meta, "MaxMemberCount");
    let mut new = CreateGroupRequest::new(request.group_type, request.name);
    new.owner_account = request.owner_account;
    new.group_id = request.group_id;
    new.introduction = request.introduction;
    new.notification = request.notification;
    new.face_url = request.face_url;
    new.max_member_count = request.max_member_count.or_else(default);
    new.apply_join_option = request.apply_join_option;
    new.app_defined_data = request.app_defined_data;
    new.support_topic = request.support_topic;
    let id = create_group(scene, new)?.group_id;
    if let Some(group) = scene.state.groups.get_mut(&id) {
        group.created = created;
    }
    let mut answer = ImportGroupResponse::default();
    answer.group_id = id;
    Ok(answer)
}

/// Dissolves a group.
pub(crate) fn destroy_group(
    scene: &mut Scene<'_>,
    request: DestroyGroupRequest,
) -> Outcome<DestroyGroupResponse> {
    find(scene, DestroyGroupRequest::META, &request.group_id)?;
    scene.state.remove_group(&request.group_id);
    Ok(DestroyGroupResponse::default())
}

/// An id in use is answered differently to the owner of the group that has it. Groups without an owner belong to
/// nobody, so nobody gets the owner's answer.
fn not_taken(scene: &Scene<'_>, id: &GroupId, by: Option<&UserId>) -> Outcome<()> {
    let Some(group) = scene.state.groups.get(id) else {
        return Ok(());
    };
    let own = by.is_some() && group.owner.as_ref() == by;
    let code = if own {
        Code::IdTakenByOwner
    } else {
        Code::IdTaken
    };
    Err(Refusal::new(code, format!("`GroupId` {id} is in use")))
}

fn new_id(scene: &mut Scene<'_>, kind: &GroupType) -> GroupId {
    loop {
        let id = GroupId::from(scene.state.ids.make(facts::group_prefix(kind)));
        if !scene.state.groups.contains_key(&id) {
            return id;
        }
    }
}

/// Custom fields must be set up before they are used.
fn set_up<'k>(
    enabled: Option<&BTreeSet<String>>,
    field: &str,
    mut keys: impl Iterator<Item = &'k CustomFieldKey>,
) -> Outcome<()> {
    let unknown = enabled.and_then(|enabled| keys.find(|key| !enabled.contains(key.as_str())));
    unknown.map_or(Ok(()), |key| {
        Err(Refusal::new(
            Code::InvalidParameter,
            format!("`{field}`: the key {key} is not set up for this app"),
        ))
    })
}

/// The owner, if a member, and the listed members. Who is listed twice counts as listed first.
fn first_members<'r>(
    owner: Option<&'r UserId>,
    listed: &'r [FirstMember],
) -> Vec<(&'r UserId, Member)> {
    let mut seen = BTreeMap::new();
    let mut members: Vec<(&UserId, Member)> = Vec::new();
    if let Some(owner) = owner {
        seen.insert(owner, 0);
        members.push((owner, Member::new(MemberRole::Owner)));
    }
    for first in listed {
        let custom = first.app_member_defined_data.clone().unwrap_or_default();
        if let Some(at) = seen.get(&first.member_account) {
            // The list may give custom fields to the owner.
            if let Some((_, member)) = members
                .get_mut(*at)
                .filter(|(_, member)| member.custom.is_empty())
            {
                member.custom = custom;
            }
            continue;
        }
        seen.insert(&first.member_account, members.len());
        let mut member = Member::new(first.role.clone().unwrap_or(MemberRole::Member));
        member.custom = custom;
        members.push((&first.member_account, member));
    }
    members
}

/// How many members a new group takes: what the caller says, as far as the plan goes.
fn capacity(scene: &Scene<'_>, kind: &GroupType, asked: Option<u32>) -> u32 {
    let most = match kind {
        GroupType::AVChatRoom => return 0,
        GroupType::Community => scene.settings.max_community_members,
        _ => scene.settings.max_group_members,
    };
    asked.map_or(most, |asked| asked.min(most))
}

/// Whether the app may have another group.
fn room_for_group(scene: &Scene<'_>, kind: &GroupType) -> Outcome<()> {
    let groups = &scene.state.groups;
    if scene
        .settings
        .max_groups
        .is_some_and(|most| groups.len() >= most as usize)
    {
        return Err(Refusal::new(
            Code::TrialGroupsExceeded,
            "the app has as many groups as it may have",
        ));
    }
    if let Some(most) = scene.settings.max_live_groups
        && *kind == GroupType::AVChatRoom
        && groups.values().filter(|group| group.kind == *kind).count() >= most as usize
    {
        return Err(Refusal::new(
            Code::TooManyAvchatrooms,
            "the app has as many live rooms as it may have",
        ));
    }
    Ok(())
}

/// Whether a user may be in one more group.
fn may_join(scene: &Scene<'_>, user: &UserId) -> Outcome<()> {
    let joined = scene
        .state
        .accounts
        .get(user)
        .map_or(0, |account| account.groups.len());
    if scene
        .settings
        .max_joined_groups
        .is_some_and(|most| joined >= most as usize)
    {
        return Err(Refusal::new(
            Code::UserInTooManyGroups,
            format!("{user} is in as many groups as allowed"),
        ));
    }
    Ok(())
}

/// Whether the command works on groups of this type.
fn suits(meta: &EndpointMeta, kind: &GroupType) -> Outcome<()> {
    match meta.group_types {
        Some(rule) if !rule.allowed.contains(&kind.as_str()) => {
            let what = format!("`{}`: not for groups of type {kind}", rule.of);
            Err(Refusal::new(Code::from_code(rule.code), what))
        }
        _ => Ok(()),
    }
}

/// The group with this id, if the command works on its type.
pub(super) fn find<'s>(
    scene: &'s Scene<'_>,
    meta: &EndpointMeta,
    id: &GroupId,
) -> Outcome<&'s Group> {
    if !facts::is_group_id(id) {
        return Err(Refusal::new(
            Code::IdInvalid,
            "`GroupId` does not have the form of a group id",
        ));
    }
    let found = scene.state.groups.get(id);
    let group =
        found.ok_or_else(|| Refusal::new(Code::NotFound, format!("there is no group {id}")))?;
    suits(meta, &group.kind)?;
    Ok(group)
}

#[cfg(test)]
mod tests;
