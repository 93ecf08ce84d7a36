//! Users come and go.

use super::*;

#[test]
fn adding_tells_the_outcome_of_each() {
    use AddMemberOutcome::{Added, Already};
    let mut world = world();
    assert_eq!(
        add(&mut world, TEA, &["bob", "alice", "bob"]),
        Ok(vec![Added, Already, Already])
    );
    assert_eq!(world.state.groups[&GroupId::from(TEA)].member_num(), 2);
}

#[test]
fn one_unknown_user_refuses_the_whole_call() {
    let mut world = world();
    assert_eq!(add(&mut world, TEA, &["bob", "nobody"]), Err(10019));
    assert_eq!(world.state.groups[&GroupId::from(TEA)].member_num(), 1);
    assert_eq!(add(&mut world, "\n", &["bob"]), Err(10015));
}

#[test]
fn a_group_without_room_for_all_takes_none() {
    use AddMemberOutcome::{Added, Already};
    let mut world = world();
    let small = CreateGroupRequest::new("Public", "Small")
        .group_id("small")
        .owner_account("alice");
    world.does(create_group, small.max_member_count(3));
    assert_eq!(
        add(&mut world, "small", &["bob", "carol", "dave"]),
        Err(10014)
    );
    assert_eq!(
        add(&mut world, "small", &["bob", "alice", "carol", "bob"]),
        Ok(vec![Added, Already, Added, Already])
    );
    assert_eq!(add(&mut world, "small", &["dave"]), Err(10014));
    assert_eq!(
        add(&mut world, "small", &["bob"]),
        Ok(vec![Already]),
        "nobody needs a place"
    );
    assert_eq!(read(&mut world, &["small"], None)[0]["MaxMemberNum"], 3);
}

#[test]
fn removing_somebody_who_is_not_there_works_and_an_owner_leaves_the_group_without_one() {
    let mut world = world();
    add(&mut world, TEA, &["bob"]).unwrap();
    let delete = DeleteGroupMemberRequest::new(TEA, ["alice", "carol", "nobody"]);
    world.does(delete_group_member, delete.clone());
    world.does(delete_group_member, delete);
    let info = &read(&mut world, &[TEA], None)[0];
    assert_eq!(
        (&info["Owner_Account"], &info["MemberNum"]),
        (&json!(""), &json!(1))
    );
    let gone = DeleteGroupMemberRequest::new("gone", ["bob"]);
    assert_eq!(world.call(delete_group_member, gone), Err(10010));
}
