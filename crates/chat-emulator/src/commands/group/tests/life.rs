//! Groups come and go.

use super::*;

#[test]
fn ids_are_made_by_type_or_chosen() {
    let mut world = world();
    let mut made = |kind: &str| {
        let request = CreateGroupRequest::new(kind, "Group");
        world
            .call(create_group, request)
            .unwrap()
            .group_id
            .into_string()
    };
    let (public, live, community) = (made("Public"), made("AVChatRoom"), made("Community"));
    for id in [&public, &live] {
        assert!(id.starts_with("@TGS#") && !id.starts_with("@TGS#_"), "{id}");
    }
    assert!(community.starts_with("@TGS#_@TGS#"), "{community}");
    assert_ne!(public, made("Public"));
}

#[test]
fn the_owner_hears_that_an_id_is_taken_in_other_words() {
    let mut world = world();
    let again = CreateGroupRequest::new("Public", "Tea").group_id(TEA);
    assert_eq!(
        world.call(create_group, again.clone().owner_account("alice")),
        Err(10025)
    );
    assert_eq!(
        world.call(create_group, again.clone().owner_account("bob")),
        Err(10021)
    );
    assert_eq!(world.call(create_group, again), Err(10021));
    // Nobody's group is foreign to everybody.
    create(&mut world, "Public", "nobodys");
    let nobodys = CreateGroupRequest::new("Public", "Tea").group_id("nobodys");
    assert_eq!(world.call(create_group, nobodys), Err(10021));
}

#[test]
fn owner_and_first_members_must_be_imported() {
    let mut world = world();
    let group = CreateGroupRequest::new("Public", "Tea");
    assert_eq!(
        world.call(create_group, group.clone().owner_account("nobody")),
        Err(10004)
    );
    assert_eq!(
        world.call(create_group, group.clone().member_list(["bob", "nobody"])),
        Err(10004)
    );
    assert!(
        world
            .call(
                create_group,
                group.owner_account("alice").member_list(["bob"])
            )
            .is_ok()
    );
    assert_eq!(world.state.groups.len(), 2);
}

#[test]
fn the_owner_is_a_member_and_first_members_have_their_roles() {
    let mut world = world();
    let custom = [MemberCustomField::new("Cup", "blue")];
    let group = CreateGroupRequest::new("Public", "Two")
        .group_id("two")
        .owner_account("alice")
        .member_list([
            FirstMember::new("bob").role(MemberRole::Admin),
            FirstMember::new("carol"),
            FirstMember::new("alice").app_member_defined_data(custom),
            FirstMember::new("carol").role(MemberRole::Admin),
        ]);
    world.does(create_group, group);
    let request = GetGroupMemberInfoRequest::new("two").member_info_filter([MemberField::Role]);
    let wanted = json!([
        {"Member_Account": "alice", "Role": "Owner"},
        {"Member_Account": "bob", "Role": "Admin"},
        {"Member_Account": "carol", "Role": "Member"},
    ]);
    assert_eq!(members(&mut world, request), wanted);
    let request = GetGroupMemberInfoRequest::new("two").limit(1);
    assert_eq!(
        members(&mut world, request)[0]["AppMemberDefinedData"],
        json!([{"Key": "Cup", "Value": "blue"}])
    );
}

#[test]
fn live_rooms_take_no_members() {
    let mut world = world();
    let stage = CreateGroupRequest::new("AVChatRoom", "Stage")
        .group_id("stage")
        .owner_account("alice");
    assert_eq!(
        world.send(create_group, stage.clone().member_list(["bob"])),
        Err(10007)
    );
    world.does(create_group, stage);
    assert_eq!(
        world.state.groups[&GroupId::from("stage")].member_num(),
        0,
        "the owner has to enter from a client"
    );

    assert_eq!(add(&mut world, "stage", &["bob"]), Err(10007));
    let delete = DeleteGroupMemberRequest::new("stage", ["bob"]);
    assert_eq!(world.call(delete_group_member, delete), Err(10004));
    let list = GetGroupMemberInfoRequest::new("stage").limit(100);
    assert_eq!(world.call(get_group_member_info, list), Err(10007));
    assert_eq!(
        read(&mut world, &["stage"], None)[0]["Owner_Account"],
        "alice"
    );
    assert!(
        world
            .call(destroy_group, DestroyGroupRequest::new("stage"))
            .is_ok()
    );
}

#[test]
fn only_types_that_exist_today_can_be_created() {
    let mut world = world();
    for kind in ["BChatRoom", "Salon"] {
        assert_eq!(
            world.send(create_group, CreateGroupRequest::new(kind, "Old")),
            Err(10004),
            "{kind}"
        );
    }
    let work = world
        .call(create_group, CreateGroupRequest::new("Work", "New word"))
        .unwrap();
    assert_eq!(
        work.group_type,
        Some(GroupType::Private),
        "the old word is answered"
    );
}

#[test]
fn plans_have_caps() {
    let mut world = world();
    world.settings = AppSettings::default()
        .max_groups(3)
        .max_live_groups(1)
        .max_group_members(2);
    let group = |kind| CreateGroupRequest::new(kind, "Group");
    let three = group("Public")
        .owner_account("alice")
        .member_list(["bob", "carol"]);
    assert_eq!(world.call(create_group, three.clone()), Err(10038));
    assert_eq!(
        world.call(create_group, three.max_member_count(9)),
        Err(10038),
        "the plan goes no further"
    );
    world.does(create_group, group("AVChatRoom"));
    assert_eq!(world.call(create_group, group("AVChatRoom")), Err(10036));
    world.does(create_group, group("Public"));
    assert_eq!(world.call(create_group, group("Public")), Err(10058));
    let repeat = group("Public").group_id(TEA).owner_account("alice");
    assert_eq!(
        world.call(create_group, repeat),
        Err(10025),
        "a repeat hears of the first attempt"
    );
}

#[test]
fn a_user_may_be_in_so_many_groups() {
    let mut world = world();
    world.settings = AppSettings::default().max_joined_groups(1);
    create(&mut world, "Public", "two");
    assert_eq!(add(&mut world, "two", &["bob", "alice"]), Err(10037));
    assert_eq!(
        add(&mut world, TEA, &["alice"]),
        Ok(vec![AddMemberOutcome::Already])
    );
    let third = CreateGroupRequest::new("Public", "Three");
    assert_eq!(
        world.call(create_group, third.clone().owner_account("alice")),
        Err(10037)
    );
    assert_eq!(
        world.call(create_group, third.clone().member_list(["alice"])),
        Err(10037)
    );
    assert!(world.call(create_group, third.owner_account("bob")).is_ok());
    world.does(
        delete_group_member,
        DeleteGroupMemberRequest::new(TEA, ["alice"]),
    );
    assert_eq!(
        add(&mut world, "two", &["alice"]),
        Ok(vec![AddMemberOutcome::Added])
    );
}

#[test]
fn custom_fields_must_be_set_up() {
    let mut world = world();
    let group = CreateGroupRequest::new("Public", "Tea")
        .app_defined_data([GroupCustomField::new("Town", "Uji")]);
    let with_cup =
        FirstMember::new("bob").app_member_defined_data([MemberCustomField::new("Cup", "red")]);
    world.settings = AppSettings::default().group_fields(["City"]);
    assert_eq!(world.call(create_group, group.clone()), Err(10004));
    world.settings = AppSettings::default()
        .group_fields(["Town"])
        .member_fields(["Hat"]);
    assert!(world.call(create_group, group.clone()).is_ok());
    assert_eq!(
        world.call(create_group, group.clone().member_list([with_cup.clone()])),
        Err(10004)
    );
    world.settings = AppSettings::default();
    assert!(
        world
            .call(create_group, group.member_list([with_cup]))
            .is_ok()
    );
}

#[test]
fn a_dissolved_group_is_gone_for_everybody() {
    let mut world = world();
    world.does(destroy_group, DestroyGroupRequest::new(TEA));
    assert_eq!(
        world.call(destroy_group, DestroyGroupRequest::new(TEA)),
        Err(10010)
    );
    assert_eq!(
        world.call(destroy_group, DestroyGroupRequest::new("")),
        Err(10015)
    );
    assert_eq!(add(&mut world, TEA, &["bob"]), Err(10010));
    assert!(
        world.state.accounts[&UserId::from("alice")]
            .groups
            .is_empty()
    );
    let list = GetGroupMemberInfoRequest::new(TEA);
    assert_eq!(world.call(get_group_member_info, list), Err(10010));
    create(&mut world, "Public", TEA);
    assert_eq!(world.state.groups[&GroupId::from(TEA)].member_num(), 0);
}
