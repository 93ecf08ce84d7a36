use std::collections::BTreeSet;

use chat_types::group::{
    AddGroupMemberRequest, AddMemberOutcome, DeleteGroupMemberRequest, GetGroupInfoRequest,
    GetGroupMemberInfoRequest, GetGroupMemberInfoResponse, GroupInfoFilter,
};
use chat_types::{
    CommunityPermissions, GroupCustomField, GroupField, MemberCustomField, MemberField,
};
use serde_json::{Value, json};

use super::*;
use crate::commands::testing::{START, World};
use crate::state::AppSettings;

mod info;
mod life;
mod members;
mod pages;

const TEA: &str = "tea";
const TOWN: &str = "@TGS#_town";

/// A world with alice, bob, carol and dave, and alice's public group `tea`.
fn world() -> World {
    let mut world = World::with_users(["alice", "bob", "carol", "dave"]);
    let tea = CreateGroupRequest::new("Public", "Tea")
        .group_id(TEA)
        .owner_account("alice");
    world.does(create_group, tea);
    world
}

fn create(world: &mut World, kind: &str, id: &str) {
    world.does(
        create_group,
        CreateGroupRequest::new(kind, "Group").group_id(id),
    );
}

fn add(world: &mut World, id: &str, users: &[&str]) -> Result<Vec<AddMemberOutcome>, i64> {
    let answer = world.call(
        add_group_member,
        AddGroupMemberRequest::new(id, users.iter().copied()),
    )?;
    let named: Vec<&str> = answer
        .member_list
        .iter()
        .map(|item| item.member_account.as_str())
        .collect();
    assert_eq!(named, users, "in request order");
    Ok(answer
        .member_list
        .into_iter()
        .map(|item| item.result)
        .collect())
}

fn ids(answer: &GetGroupMemberInfoResponse) -> Vec<&str> {
    answer
        .member_list
        .iter()
        .map(|member| member.member_account.as_str())
        .collect()
}

fn members(world: &mut World, request: GetGroupMemberInfoRequest) -> Value {
    let answer = world.call(get_group_member_info, request).unwrap();
    serde_json::to_value(&answer.member_list).unwrap()
}

fn read(world: &mut World, ids: &[&str], filter: Option<GroupInfoFilter>) -> Vec<Value> {
    let mut request = GetGroupInfoRequest::new(ids.iter().copied());
    request.response_filter = filter;
    let answer = world.call(get_group_info, request).unwrap();
    answer
        .group_info
        .iter()
        .map(|info| serde_json::to_value(info).unwrap())
        .collect()
}

fn keys(value: &Value) -> BTreeSet<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}
