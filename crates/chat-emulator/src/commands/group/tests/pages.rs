//! What is told of members, page by page.

use super::*;

#[test]
fn members_come_by_joining_time_then_by_id() {
    let mut world = world();
    world.now += 5;
    add(&mut world, TEA, &["dave", "bob"]).unwrap();
    world.now += 5;
    add(&mut world, TEA, &["carol"]).unwrap();
    let order = ["alice", "bob", "dave", "carol"];
    let all = world
        .call(get_group_member_info, GetGroupMemberInfoRequest::new(TEA))
        .unwrap();
    assert_eq!(
        (ids(&all), all.member_num, all.next.clone()),
        (order.to_vec(), 4, None)
    );
    for offset in 0..5_u32 {
        let request = GetGroupMemberInfoRequest::new(TEA).limit(2).offset(offset);
        let page = world.call(get_group_member_info, request).unwrap();
        let wanted: Vec<&str> = order.into_iter().skip(offset as usize).take(2).collect();
        assert_eq!((ids(&page), page.member_num), (wanted, 4), "from {offset}");
    }
}

#[test]
fn the_filter_of_roles_is_obeyed_and_does_not_change_the_total() {
    let mut world = world();
    let group = CreateGroupRequest::new("Public", "Two")
        .group_id("two")
        .owner_account("alice");
    let admins = ["bob", "carol"].map(|user| FirstMember::new(user).role(MemberRole::Admin));
    world.does(create_group, group.member_list(admins));
    add(&mut world, "two", &["dave"]).unwrap();
    let request = GetGroupMemberInfoRequest::new("two").limit(2);
    let request = request.member_role_filter([MemberRole::Member, MemberRole::Admin]);
    let first = world.call(get_group_member_info, request.clone()).unwrap();
    assert_eq!((ids(&first), first.member_num), (vec!["bob", "carol"], 4));
    let last = world
        .call(get_group_member_info, request.clone().offset(2))
        .unwrap();
    assert_eq!(ids(&last), ["dave"]);
    let owner = world
        .call(
            get_group_member_info,
            request.member_role_filter([MemberRole::Owner]),
        )
        .unwrap();
    assert_eq!(ids(&owner), ["alice"]);
    let nobody = GetGroupMemberInfoRequest::new("two").member_role_filter(Vec::<MemberRole>::new());
    assert_eq!(
        world
            .call(get_group_member_info, nobody)
            .unwrap()
            .member_list
            .len(),
        0
    );
}

#[test]
fn custom_fields_of_members_come_unless_a_filter_of_fields_stands_alone() {
    let mut world = world();
    let fields = [
        MemberCustomField::new("Cup", "blue"),
        MemberCustomField::new("Hat", "red"),
    ];
    let bob = FirstMember::new("bob").app_member_defined_data(fields);
    world.does(
        create_group,
        CreateGroupRequest::new("Public", "Two")
            .group_id("two")
            .member_list([bob]),
    );
    let request = GetGroupMemberInfoRequest::new("two");
    let mut custom = |request: GetGroupMemberInfoRequest| {
        members(&mut world, request)[0]["AppMemberDefinedData"].take()
    };
    let hat = json!([{"Key": "Hat", "Value": "red"}]);
    assert_eq!(custom(request.clone()).as_array().map(Vec::len), Some(2));
    let roles = request.clone().member_role_filter([MemberRole::Member]);
    assert_eq!(
        custom(roles).as_array().map(Vec::len),
        Some(2),
        "that filter is not one of fields"
    );
    assert_eq!(
        custom(request.clone().member_info_filter([MemberField::Role])),
        Value::Null
    );
    assert_eq!(
        custom(
            request
                .clone()
                .app_defined_data_filter_group_member(["Hat"])
        ),
        hat
    );
    let both = request
        .member_info_filter([MemberField::Role])
        .app_defined_data_filter_group_member(["Hat"]);
    assert_eq!(custom(both.clone()), hat);
    assert_eq!(
        custom(both.app_defined_data_filter_group_member(["Shoe"])),
        Value::Null
    );
}

#[test]
fn the_id_of_a_member_always_comes() {
    let mut world = world();
    let request = GetGroupMemberInfoRequest::new(TEA);
    let none = request
        .clone()
        .member_info_filter(Vec::<MemberField>::new());
    assert_eq!(
        members(&mut world, none),
        json!([{"Member_Account": "alice"}])
    );
    let id = request.clone().member_info_filter([MemberField::Account]);
    assert_eq!(
        members(&mut world, id),
        json!([{"Member_Account": "alice"}])
    );
    let card = request.member_info_filter(["NameCard", "ShutUpUntil"].map(MemberField::from));
    assert_eq!(
        members(&mut world, card),
        json!([{"Member_Account": "alice", "NameCard": "", "MuteUntil": 0}])
    );
}

#[test]
fn communities_are_paged_by_cursor() {
    let mut world = world();
    create(&mut world, "Community", TOWN);
    add(&mut world, TOWN, &["carol", "alice", "bob"]).unwrap();
    let request = GetGroupMemberInfoRequest::new(TOWN).limit(2).next("");
    let first = world.call(get_group_member_info, request.clone()).unwrap();
    assert_eq!((ids(&first), first.member_num), (vec!["alice", "bob"], 3));
    let next = first.next.unwrap();
    assert_ne!(next, "");
    let last = world
        .call(get_group_member_info, request.clone().next(&next))
        .unwrap();
    assert_eq!(
        (ids(&last), last.next.clone()),
        (vec!["carol"], Some("".into()))
    );

    assert_eq!(
        world.call(get_group_member_info, request.clone().next("2")),
        Err(10004)
    );
    let other_query = request
        .clone()
        .next(&next)
        .member_role_filter([MemberRole::Member]);
    assert_eq!(world.call(get_group_member_info, other_query), Err(10004));
    create(&mut world, "Community", "@TGS#_other");
    let other_group = GetGroupMemberInfoRequest::new("@TGS#_other").next(&next);
    assert_eq!(world.call(get_group_member_info, other_group), Err(10004));
    let other_fields = request
        .limit(1)
        .next(&next)
        .member_info_filter([MemberField::Role]);
    assert_eq!(
        ids(&world.call(get_group_member_info, other_fields).unwrap()),
        ["carol"]
    );
}

#[test]
fn communities_insist_on_the_cursor_only_when_strict() {
    let mut world = world();
    create(&mut world, "Community", TOWN);
    add(&mut world, TOWN, &["alice", "bob"]).unwrap();
    let without = GetGroupMemberInfoRequest::new(TOWN).limit(1);
    let with_offset = without.clone().next("").offset(1);
    assert_eq!(
        world.send(get_group_member_info, without.clone()),
        Err(10004)
    );
    assert_eq!(
        world.send(get_group_member_info, with_offset.clone()),
        Err(10004)
    );
    world.strict = false;
    for request in [without, with_offset] {
        assert_eq!(
            ids(&world.send(get_group_member_info, request).unwrap()),
            ["alice"]
        );
    }
}

#[test]
fn a_community_of_thousands_is_read_without_gaps_while_members_leave() {
    let users: Vec<String> = (0..3000).map(|number| format!("u{number:04}")).collect();
    let mut world = World::with_users(users.iter().map(String::as_str));
    create(&mut world, "Community", TOWN);
    for hundred in users.chunks(100) {
        world.now += 1;
        world.does(
            add_group_member,
            AddGroupMemberRequest::new(TOWN, hundred.iter().cloned()),
        );
    }
    let mut request = GetGroupMemberInfoRequest::new(TOWN).limit(70).next("");
    let mut seen = Vec::new();
    loop {
        let page = world.call(get_group_member_info, request.clone()).unwrap();
        seen.extend(
            page.member_list
                .into_iter()
                .map(|member| member.member_account.into_string()),
        );
        // Whoever was read last leaves, and the next page still starts behind that place.
        let last = seen.last().cloned().unwrap();
        world.does(
            delete_group_member,
            DeleteGroupMemberRequest::new(TOWN, [last]),
        );
        match page.next {
            Some(next) if next != "" => request.next = Some(next),
            _ => break,
        }
    }
    assert_eq!(seen, users);
}

#[test]
fn nobodys_online_status_is_told_here() {
    let mut world = world();
    let all = members(&mut world, GetGroupMemberInfoRequest::new(TEA).limit(10));
    assert_eq!(all[0]["Member_Account"], "alice");
    assert!(!keys(&all[0]).contains("OnlineStatus"), "{all}");
}

#[test]
fn fields_that_may_not_be_read_are_refused_by_name_only() {
    let mut world = world();
    world.settings = AppSettings::default().closed_member_fields(["NameCard", "Hat"]);
    let request = GetGroupMemberInfoRequest::new(TEA);
    let closed = [
        request
            .clone()
            .member_info_filter([MemberField::Role, MemberField::NameCard]),
        request
            .clone()
            .app_defined_data_filter_group_member(["Hat"]),
    ];
    for asked in closed {
        assert_eq!(world.call(get_group_member_info, asked), Err(10007));
    }
    let open = request.clone().member_info_filter([MemberField::Role]);
    for asked in [request, open] {
        assert!(world.call(get_group_member_info, asked).is_ok());
    }
}
