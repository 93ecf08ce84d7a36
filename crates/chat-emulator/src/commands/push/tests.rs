use std::collections::BTreeSet;

use chat_types::all_member_push::ImPushRequest;
use chat_types::{OfflinePushInfo, PushCondition};

use super::*;
use crate::commands::all_member_push::im_push;
use crate::commands::testing::{World, text};

fn condition() -> PushCondition {
    PushCondition::new().tags_or(["tea"])
}

#[test]
fn every_push_is_one_whatever_its_number() {
    let mut world = World::with_users([]);
    let mut tasks = BTreeSet::new();
    for _ in 0..2 {
        let request = PushRequest::new("alice", OfflinePushInfo::new())
            .msg_random(7)
            .condition(condition());
        tasks.insert(
            world
                .call(push, request)
                .unwrap()
                .task_id
                .as_str()
                .to_owned(),
        );
        let request = ImPushRequest::new(text("x")).msg_random(7);
        tasks.insert(
            world
                .call(im_push, request)
                .unwrap()
                .task_id
                .as_str()
                .to_owned(),
        );
    }
    assert_eq!(tasks.len(), 4);
    assert_eq!(
        world.commits("timpush/push", "From_Account=alice&MsgRandom=7"),
        2
    );
    assert_eq!(world.commits("all_member_push/im_push", "MsgRandom=7"), 2);
}

#[test]
fn a_push_to_some_names_those_who_are_not_there_and_commits_for_the_others() {
    let mut world = World::with_users(["bob", "carol"]);
    let request = |to: &[&str]| {
        BatchRequest::new("alice", to.iter().copied(), OfflinePushInfo::new()).msg_random(7)
    };
    for _ in 0..2 {
        let answer = world
            .call(batch, request(&["bob", "eve", "carol"]))
            .unwrap();
        assert!(!answer.task_id.as_str().is_empty());
        let failed: Vec<_> = answer
            .error_list
            .iter()
            .map(|item| (item.to_account.as_str(), item.error_code))
            .collect();
        assert_eq!(failed, [("eve", 70107)]);
    }
    assert_eq!(world.commits("timpush/batch", ""), 4);
    assert_eq!(
        world.commits(
            "timpush/batch",
            "From_Account=alice&MsgRandom=7&To_Account=bob"
        ),
        2
    );
    let none = world.call(batch, request(&["eve"])).unwrap();
    assert!(none.task_id.as_str().is_empty());
    assert_eq!(world.commits("timpush/batch", ""), 4);
}
