//! What is told of groups.

use super::*;

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
fn neither_the_members_of_a_live_room_nor_their_number_are_told() {
    let mut world = world();
    let stage = CreateGroupRequest::new("AVChatRoom", "Stage")
        .group_id("stage")
        .owner_account("alice");
    world.does(create_group, stage);
    let fields = [GroupField::Name, GroupField::MemberNum];
    let named = GroupInfoFilter::new()
        .group_base_info_filter(fields)
        .member_info_filter([MemberField::Role]);
    for filter in [None, Some(named)] {
        let infos = read(&mut world, &["stage", TEA], filter);
        for field in ["MemberNum", "MemberList"] {
            assert!(!keys(&infos[0]).contains(field), "{field}: {}", infos[0]);
            assert!(keys(&infos[1]).contains(field), "{field}: {}", infos[1]);
        }
        assert_eq!(infos[0]["Name"], "Stage");
    }
}
