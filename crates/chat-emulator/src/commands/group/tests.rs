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
        world.call(create_group, stage.clone().member_list(["bob"])),
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
            world.call(create_group, CreateGroupRequest::new(kind, "Old")),
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

#[test]
fn groups_are_described_in_request_order_each_with_its_own_code() {
    let mut world = world();
    let infos = read(&mut world, &["gone", TEA, "", TEA], None);
    let codes: Vec<(&Value, &Value)> = infos
        .iter()
        .map(|info| (&info["GroupId"], &info["ErrorCode"]))
        .collect();
    let wanted = [("gone", 10010), (TEA, 0), ("", 10015), (TEA, 0)]
        .map(|(id, code)| (json!(id), json!(code)));
    assert_eq!(
        codes,
        wanted
            .iter()
            .map(|(id, code)| (id, code))
            .collect::<Vec<_>>()
    );
    assert_eq!(
        keys(&infos[0]),
        ["GroupId", "ErrorCode", "ErrorInfo"].into()
    );
    assert_ne!(infos[0]["ErrorInfo"], "");

    let member = json!({
        "Member_Account": "alice", "Role": "Owner", "JoinTime": START, "MsgSeq": 0, "MsgFlag": "AcceptAndNotify",
        "LastSendMsgTime": 0, "MuteUntil": 0, "NameCard": "",
    });
    let wanted = json!({
        "GroupId": TEA, "ErrorCode": 0, "ErrorInfo": "", "Type": "Public", "Name": "Tea", "Appid": 1_400_000_001,
        "Introduction": "", "Notification": "", "FaceUrl": "", "Owner_Account": "alice", "CreateTime": START,
        "InfoSeq": 1, "LastInfoTime": START, "LastMsgTime": 0, "NextMsgSeq": 1, "MemberNum": 1,
        "MaxMemberNum": 6000, "ApplyJoinOption": "NeedPermission", "MuteAllMember": "Off", "MemberList": [member],
    });
    assert_eq!(infos[1], wanted);
}

#[test]
fn communities_tell_more_of_themselves() {
    let mut world = world();
    let town = CreateGroupRequest::new("Community", "Town")
        .group_id(TOWN)
        .support_topic(true);
    world.does(
        create_group,
        town.enable_permission(true)
            .default_permission(CommunityPermissions::from_bits(3)),
    );
    let info = &read(&mut world, &[TOWN], None)[0];
    let found = [
        "SupportTopic",
        "EnablePermission",
        "DefaultPermission",
        "MaxMemberNum",
    ]
    .map(|key| &info[key]);
    assert_eq!(found, [&json!(1), &json!(1), &json!(3), &json!(100_000)]);
    let tea = &read(&mut world, &[TEA], None)[0];
    assert!(tea.get("SupportTopic").is_none());
}

#[test]
fn filters_of_group_info_are_independent() {
    let mut world = world();
    let group = CreateGroupRequest::new("Public", "Two").group_id("two");
    let group = group.app_defined_data([
        GroupCustomField::new("Town", "Uji"),
        GroupCustomField::new("Hue", "red"),
    ]);
    let bob =
        FirstMember::new("bob").app_member_defined_data([MemberCustomField::new("Cup", "blue")]);
    world.does(create_group, group.member_list([bob]));
    let mut first = |filter: Option<GroupInfoFilter>| read(&mut world, &["two"], filter).remove(0);
    let both = json!([{"Key": "Town", "Value": "Uji"}, {"Key": "Hue", "Value": "red"}]);
    let cup = json!([{"Key": "Cup", "Value": "blue"}]);

    let filter = GroupInfoFilter::new();
    for everything in [None, Some(filter.clone())] {
        let info = first(everything);
        assert_eq!(info["AppDefinedData"], both);
        assert_eq!(info["MemberList"][0]["AppMemberDefinedData"], cup);
    }

    let named = first(Some(
        filter.clone().group_base_info_filter([GroupField::Name]),
    ));
    assert_eq!(
        keys(&named),
        ["GroupId", "ErrorCode", "ErrorInfo", "Name", "MemberList"].into()
    );
    assert_eq!(
        named["MemberList"][0]["Role"], "Member",
        "the other filter is absent: all"
    );
    assert!(named["MemberList"][0].get("AppMemberDefinedData").is_none());

    let nobody = filter.clone().member_info_filter(Vec::<MemberField>::new());
    let info = first(Some(nobody.clone()));
    assert!(info.get("MemberList").is_none() && info.get("AppDefinedData").is_none());
    assert_eq!(info["MemberNum"], 1);

    let info = first(Some(
        nobody.app_defined_data_filter_group_member(["Cup", "Hat"]),
    ));
    assert_eq!(
        info["MemberList"],
        json!([{"Member_Account": "bob", "AppMemberDefinedData": cup}])
    );

    let info = first(Some(filter.app_defined_data_filter_group(["Hue"])));
    assert_eq!(
        info["AppDefinedData"],
        json!([{"Key": "Hue", "Value": "red"}])
    );
    assert!(info["MemberList"][0].get("AppMemberDefinedData").is_none());
}

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
        world.call(get_group_member_info, without.clone()),
        Err(10004)
    );
    assert_eq!(
        world.call(get_group_member_info, with_offset.clone()),
        Err(10004)
    );
    world.strict = false;
    for request in [without, with_offset] {
        assert_eq!(
            ids(&world.call(get_group_member_info, request).unwrap()),
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
