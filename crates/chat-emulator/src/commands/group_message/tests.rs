use chat_types::group::{
    CreateGroupRequest, DestroyGroupRequest, ForbidSendMsgRequest, GetGroupInfoRequest,
    ImportGroupMemberRequest, ImportGroupRequest, ImportMemberOutcome, MemberToImport,
};
use chat_types::{GroupMsgToFind, HistoryReach, HistorySlot, Seconds, UnixTime};

use super::*;
use crate::book::Retention;
use crate::commands::group::{
    create_group, destroy_group, forbid_send_msg, get_group_info, import_group, import_group_member,
};
use crate::commands::testing::{START, World, text};
use crate::state::AppState;

const TEA: &str = "tea";
const SEND: &str = "group_open_http_svc/send_group_msg";
const IMPORT: &str = "group_open_http_svc/import_group_msg";
const NOTICE: &str = "group_open_http_svc/send_group_system_notification";
/// How long the service remembers a number, in seconds.
const WINDOW: i64 = 300;

/// A world with alice, bob and carol, and alice's public group `tea`.
fn world() -> World {
    let mut world = World::with_users(["alice", "bob", "carol"]);
    let tea = CreateGroupRequest::new("Public", "Tea")
        .group_id(TEA)
        .owner_account("alice");
    world.does(create_group, tea);
    world
}

fn says(random: u32, words: &str) -> SendGroupMsgRequest {
    SendGroupMsgRequest::new(TEA, text(words)).random(random)
}

/// Sends, and tells the number that the message got.
fn send(world: &mut World, request: SendGroupMsgRequest) -> Result<u32, i64> {
    world
        .call(send_group_msg, request)
        .map(|answer| answer.msg_seq)
}

fn history(world: &mut World, request: GroupMsgGetSimpleRequest) -> GroupMsgGetSimpleResponse {
    world.call(group_msg_get_simple, request).unwrap()
}

fn seqs(answer: &GroupMsgGetSimpleResponse) -> Vec<u32> {
    answer
        .rsp_msg_list
        .iter()
        .map(|slot| slot.msg_seq)
        .collect()
}

#[test]
fn messages_are_numbered_and_can_be_read() {
    let mut world = world();
    let first = says(1, "one").from_account("bob").msg_priority("High");
    assert_eq!(send(&mut world, first), Ok(1));
    world.now += 5;
    assert_eq!(send(&mut world, says(2, "two")), Ok(2));

    let read = history(&mut world, GroupMsgGetSimpleRequest::new(TEA));
    assert_eq!(read.is_finished, HistoryReach::Whole);
    assert_eq!(seqs(&read), [2, 1]);
    let slot = &read.rsp_msg_list[1];
    assert_eq!(slot.from_account, Some("bob".into()));
    assert_eq!(slot.msg_time_stamp, Some(UnixTime::new(START)));
    assert_eq!(slot.msg_random, Some(1));
    assert_eq!(slot.msg_body, Some(text("one").into()));
    assert_eq!(slot.is_place_msg, Some(HistorySlot::Message));
    let by_caller = &read.rsp_msg_list[0];
    assert_eq!(by_caller.from_account, Some("administrator".into()));

    let info = world
        .call(get_group_info, GetGroupInfoRequest::new([TEA]))
        .unwrap();
    let info = &info.group_info[0];
    assert_eq!(info.next_msg_seq, Some(3));
    assert_eq!(info.last_msg_time, Some(UnixTime::new(START + 5)));
}

#[test]
fn a_repeat_within_the_window_is_dropped_and_one_after_it_is_not() {
    let mut world = world();
    assert_eq!(send(&mut world, says(7, "hello")), Ok(1));
    world.now = START + WINDOW - 1;
    assert_eq!(send(&mut world, says(7, "hello")), Ok(1));
    // By the reading that is stricter with the client, the number alone makes the repeat.
    assert_eq!(send(&mut world, says(7, "other words")), Ok(1));
    assert_eq!(world.commits(SEND, "GroupId=tea&Random=7"), 1);
    world.now = START + WINDOW;
    let late = world.call(send_group_msg, says(7, "hello")).unwrap();
    assert_eq!((late.msg_seq, late.msg_time.get()), (2, START + WINDOW));
    assert_eq!(world.commits(SEND, "GroupId=tea&Random=7"), 2);
    // The window of the second one runs from the second one.
    world.now = START + 2 * WINDOW - 1;
    assert_eq!(send(&mut world, says(7, "hello")), Ok(2));
    assert_eq!(
        seqs(&history(&mut world, GroupMsgGetSimpleRequest::new(TEA))),
        [2, 1]
    );
}

#[test]
fn a_repeat_says_what_the_first_answer_said() {
    let mut world = world();
    let first = world.call(send_group_msg, says(7, "hello")).unwrap();
    world.now += 100;
    let again = world.call(send_group_msg, says(7, "hello")).unwrap();
    assert_eq!(again, first);
}

#[test]
fn numbers_count_for_one_group() {
    let mut world = world();
    world.does(
        create_group,
        CreateGroupRequest::new("Public", "Milk").group_id("milk"),
    );
    assert_eq!(send(&mut world, says(7, "hello")), Ok(1));
    let milk = SendGroupMsgRequest::new("milk", text("hello")).random(7);
    assert_eq!(send(&mut world, milk), Ok(1));
    assert_eq!(world.commits(SEND, "GroupId=milk&Random=7"), 1);
}

#[test]
fn a_refused_message_leaves_nothing_behind() {
    let mut world = world();
    let unknown = says(7, "hello").from_account("eve");
    assert_eq!(send(&mut world, unknown), Err(10004));
    assert_eq!(world.commits(SEND, ""), 0);
    assert_eq!(
        send(&mut world, says(7, "hello")),
        Ok(1),
        "the number was not used up"
    );

    let gone = SendGroupMsgRequest::new("gone", text("hello")).random(8);
    assert_eq!(send(&mut world, gone), Err(10010));
    let bad = SendGroupMsgRequest::new("tea\n", text("hello")).random(8);
    assert_eq!(send(&mut world, bad), Err(10015));
    world.does(destroy_group, DestroyGroupRequest::new(TEA));
    assert_eq!(send(&mut world, says(7, "hello")), Err(10010));
}

#[test]
fn whoever_is_muted_may_not_write_until_the_time_is_over() {
    let mut world = world();
    let join = ImportGroupMemberRequest::new(TEA, [MemberToImport::new("bob")]);
    world.does(import_group_member, join);
    let mute = |seconds| ForbidSendMsgRequest::new(TEA, ["bob", "carol"], Seconds::new(seconds));
    world.does(forbid_send_msg, mute(60));
    let by_bob = |random| says(random, "hello").from_account("bob");
    world.now = START + 59;
    assert_eq!(send(&mut world, by_bob(1)), Err(10017));
    assert_eq!(send(&mut world, says(2, "hello")), Ok(1), "others may");
    world.now = START + 60;
    assert_eq!(send(&mut world, by_bob(3)), Ok(2));
    world.does(forbid_send_msg, mute(4_294_967_295));
    assert_eq!(send(&mut world, by_bob(4)), Err(10017));
    world.does(forbid_send_msg, mute(0));
    assert_eq!(send(&mut world, by_bob(5)), Ok(3));
}

#[test]
fn a_message_for_those_online_has_a_number_and_is_not_kept() {
    let mut world = world();
    assert_eq!(send(&mut world, says(1, "one")), Ok(1));
    assert_eq!(
        send(&mut world, says(2, "two").online_only_flag(true)),
        Ok(2)
    );
    assert_eq!(send(&mut world, says(3, "three")), Ok(3));
    let read = history(&mut world, GroupMsgGetSimpleRequest::new(TEA));
    let slots: Vec<_> = read
        .rsp_msg_list
        .iter()
        .map(|slot| slot.is_place_msg.unwrap())
        .collect();
    assert_eq!(
        slots,
        [
            HistorySlot::Message,
            HistorySlot::Hole,
            HistorySlot::Message
        ]
    );
    assert_eq!(world.commits(SEND, ""), 3);
}

#[test]
fn topics_count_for_themselves() {
    let mut world = World::with_users(["alice"]);
    let town = CreateGroupRequest::new("Community", "Town").group_id("@TGS#_town");
    world.does(create_group, town);
    let topic = "@TGS#_town@TOPIC#_market";
    let request = |random| SendGroupMsgRequest::new("@TGS#_town", text("hello")).random(random);
    assert_eq!(send(&mut world, request(1)), Ok(1));
    assert_eq!(send(&mut world, request(2).topic_id(topic)), Ok(1));
    assert_eq!(send(&mut world, request(3).topic_id(topic)), Ok(2));
    let of = |topic| GroupMsgGetSimpleRequest::new("@TGS#_town").topic_id(topic);
    assert_eq!(seqs(&history(&mut world, of(topic))), [2, 1]);
    let silent = history(&mut world, of("@TGS#_town@TOPIC#_silent"));
    assert_eq!(
        (seqs(&silent), silent.is_finished),
        (vec![], HistoryReach::Expired)
    );
}

#[test]
fn the_history_is_read_downwards_in_pages() {
    let mut world = world();
    for random in 1..=45 {
        assert_eq!(send(&mut world, says(random, "x")), Ok(random));
    }
    let newest = history(
        &mut world,
        GroupMsgGetSimpleRequest::new(TEA).req_msg_number(100_u32),
    );
    assert_eq!(
        seqs(&newest),
        (26..=45).rev().collect::<Vec<_>>(),
        "twenty at most"
    );
    let page = |from| {
        GroupMsgGetSimpleRequest::new(TEA)
            .req_msg_number(20_u32)
            .req_msg_seq(from)
    };
    assert_eq!(seqs(&history(&mut world, page(5))), [5, 4, 3, 2, 1]);
    let end = history(&mut world, page(0));
    assert_eq!(
        (seqs(&end), end.is_finished),
        (vec![], HistoryReach::Expired)
    );
    assert_eq!(seqs(&history(&mut world, page(1000)))[0], 45);
}

#[test]
fn what_is_forgotten_leaves_holes_and_then_the_end() {
    let mut world = World::with_users([]);
    world.state = AppState::new(1, Retention::new().history(10_000));
    world.does(
        create_group,
        CreateGroupRequest::new("Public", "Tea").group_id(TEA),
    );
    for random in 1..=100 {
        assert_eq!(send(&mut world, says(random, "x")), Ok(random));
    }
    let read = history(
        &mut world,
        GroupMsgGetSimpleRequest::new(TEA).req_msg_seq(85_u32),
    );
    assert_eq!(read.is_finished, HistoryReach::Whole);
    let kept = read
        .rsp_msg_list
        .iter()
        .filter(|slot| slot.is_place_msg == Some(HistorySlot::Message));
    assert!((1..20).contains(&kept.count()));
    assert_eq!(
        read.rsp_msg_list.last().unwrap().is_place_msg,
        Some(HistorySlot::Hole)
    );
    let old = history(
        &mut world,
        GroupMsgGetSimpleRequest::new(TEA).req_msg_seq(50_u32),
    );
    assert_eq!(
        (seqs(&old), old.is_finished),
        (vec![], HistoryReach::Expired)
    );
}

#[test]
fn recalled_messages_show_only_when_asked_for() {
    let mut world = world();
    for random in 1..=3 {
        assert_eq!(send(&mut world, says(random, "x")), Ok(random));
    }
    let recall = || GroupMsgRecallRequest::new(TEA, [2, 9].map(GroupMsgToFind::new));
    for _ in 0..2 {
        let answer = world.call(group_msg_recall, recall()).unwrap();
        let codes: Vec<_> = answer
            .recall_ret_list
            .iter()
            .map(|item| (item.msg_seq, item.ret_code))
            .collect();
        assert_eq!(codes, [(2, 0), (9, 10030)]);
    }
    assert_eq!(
        seqs(&history(&mut world, GroupMsgGetSimpleRequest::new(TEA))),
        [3, 1]
    );
    let all = history(
        &mut world,
        GroupMsgGetSimpleRequest::new(TEA).include_recalled(true),
    );
    assert_eq!(
        all.rsp_msg_list[1].is_place_msg,
        Some(HistorySlot::Recalled)
    );
}

#[test]
fn live_rooms_take_messages_and_tell_no_history() {
    let mut world = world();
    world.does(
        create_group,
        CreateGroupRequest::new("AVChatRoom", "Live").group_id("live"),
    );
    let live = SendGroupMsgRequest::new("live", text("hello")).random(7);
    assert_eq!(send(&mut world, live), Ok(1));
    let read = world.call(group_msg_get_simple, GroupMsgGetSimpleRequest::new("live"));
    assert_eq!(read.unwrap_err(), 10007);
    let import = ImportGroupMsgRequest::new("live", [old("alice", START, 1)]);
    assert_eq!(world.call(import_group_msg, import).unwrap_err(), 10007);
}

#[test]
fn every_notice_is_one() {
    let mut world = world();
    let notice = |text: &str| SendGroupSystemNotificationRequest::new(TEA, text);
    for _ in 0..2 {
        world.does(
            send_group_system_notification,
            notice("the kettle is empty"),
        );
    }
    world.does(send_group_system_notification, notice("the kettle is full"));
    assert_eq!(world.commits(NOTICE, "GroupId=tea&Content=#"), 3);
    let keys: std::collections::BTreeSet<_> = world
        .ledger
        .iter()
        .filter(|(of, _)| *of == NOTICE)
        .collect();
    assert_eq!(keys.len(), 2, "equal notices have equal keys");
    assert!(
        keys.iter().all(|(_, key)| !key.contains("kettle")),
        "and tell nothing of them"
    );
    let gone = SendGroupSystemNotificationRequest::new("gone", "hello");
    assert_eq!(
        world
            .call(send_group_system_notification, gone)
            .unwrap_err(),
        10010
    );
}

fn old(from: &str, time: i64, random: u32) -> GroupMsgToImport {
    GroupMsgToImport::new(from, UnixTime::new(time), text("years ago")).random(random)
}

/// Imports; tells number and result of each message.
fn import_all<const N: usize>(world: &mut World, list: [GroupMsgToImport; N]) -> Vec<(u32, i64)> {
    let answer = world
        .call(import_group_msg, ImportGroupMsgRequest::new(TEA, list))
        .unwrap();
    let results = answer.import_msg_result.iter();
    results
        .map(|item| (item.msg_seq.unwrap(), item.result))
        .collect()
}

#[test]
fn imports_are_told_apart_one_by_one() {
    let mut world = world();
    world.now = START + 100;
    let first = import_all(
        &mut world,
        [old("alice", START + 1, 1), old("bob", START + 2, 2)],
    );
    assert_eq!(first, [(1, 0), (2, 0)]);
    assert_eq!(world.commits(IMPORT, ""), 2);
    assert_eq!(world.commits(IMPORT, "GroupId=tea&MsgList.Random=2"), 1);

    // Part of a call that was carried out, and something new.
    world.now = START + 100 + WINDOW - 1;
    let repeat = import_all(
        &mut world,
        [old("bob", START + 2, 2), old("carol", START + 3, 3)],
    );
    assert_eq!(repeat, [(2, 0), (3, 0)]);
    assert_eq!(world.commits(IMPORT, ""), 3);

    // After the window the time of the message gives it away.
    world.now = START + 100 + WINDOW;
    assert_eq!(
        import_all(&mut world, [old("bob", START + 2, 2)]),
        [(0, 10004)]
    );
    // A later one under the same number is another message.
    assert_eq!(import_all(&mut world, [old("bob", START + 4, 2)]), [(4, 0)]);
    assert_eq!(world.commits(IMPORT, "GroupId=tea&MsgList.Random=2"), 2);
    assert_eq!(
        seqs(&history(&mut world, GroupMsgGetSimpleRequest::new(TEA))),
        [4, 3, 2, 1]
    );
}

#[test]
fn imports_that_do_not_fit_fail_one_by_one() {
    let mut world = world();
    world.now = START + 100;
    for (wrong, why) in [
        (old("alice", START - 1, 1), "before the group"),
        (old("alice", START + 101, 1), "in the future"),
        (old("eve", START + 1, 1), "never imported"),
    ] {
        assert_eq!(import_all(&mut world, [wrong]), [(0, 10004)], "{why}");
    }
    assert_eq!(world.commits(IMPORT, ""), 0);
    let none = GroupMsgToImport::new("alice", UnixTime::new(START + 1), text("x"));
    assert_eq!(import_all(&mut world, [none.clone()]), [(1, 0)]);
    // Without a number nothing is known again, so the time decides.
    assert_eq!(import_all(&mut world, [none]), [(0, 10004)]);
}

#[test]
fn imported_members_have_what_they_had() {
    let mut world = world();
    world.now = START + 100;
    for random in 1..=3 {
        assert_eq!(send(&mut world, says(random, "x")), Ok(random));
    }
    let list = [
        MemberToImport::new("bob")
            .role("Admin")
            .join_time(UnixTime::new(START + 1))
            .unread_msg_num(2_u32),
        MemberToImport::new("alice"),
        MemberToImport::new("eve"),
        MemberToImport::new("carol").join_time(UnixTime::new(START - 1)),
        MemberToImport::new("carol").unread_msg_num(99_u32),
    ];
    let answer = world
        .call(
            import_group_member,
            ImportGroupMemberRequest::new(TEA, list),
        )
        .unwrap();
    let results: Vec<_> = answer
        .member_list
        .into_iter()
        .map(|item| item.result)
        .collect();
    use ImportMemberOutcome::{Already, Failed, Imported};
    assert_eq!(results, [Imported, Already, Failed, Failed, Imported]);
    let info = world
        .call(get_group_info, GetGroupInfoRequest::new([TEA]))
        .unwrap();
    let members = &info.group_info[0].member_list;
    let bob = members
        .iter()
        .find(|member| member.member_account.as_str() == "bob")
        .unwrap();
    assert_eq!(
        (bob.msg_seq, bob.join_time),
        (Some(1), Some(UnixTime::new(START + 1)))
    );
    let carol = members
        .iter()
        .find(|member| member.member_account.as_str() == "carol")
        .unwrap();
    assert_eq!(carol.msg_seq, Some(0));
    // Messages that are imported later set the counts to nothing.
    assert_eq!(import_all(&mut world, []), []);
    let info = world
        .call(get_group_info, GetGroupInfoRequest::new([TEA]))
        .unwrap();
    assert!(
        info.group_info[0]
            .member_list
            .iter()
            .all(|member| member.msg_seq == Some(3))
    );
}

#[test]
fn a_group_is_brought_over_with_its_past() {
    let mut world = World::with_users(["alice"]);
    let import = |id: &str| ImportGroupRequest::new("Public", "Tea").group_id(id);
    let old_tea = || {
        import(TEA)
            .owner_account("alice")
            .create_time(UnixTime::new(1_000))
    };
    world.does(import_group, old_tea());
    assert_eq!(import_all(&mut world, [old("alice", 999, 1)]), [(0, 10004)]);
    assert_eq!(import_all(&mut world, [old("alice", 1_000, 1)]), [(1, 0)]);
    let info = world
        .call(get_group_info, GetGroupInfoRequest::new([TEA]))
        .unwrap();
    let info = &info.group_info[0];
    assert_eq!(info.create_time, Some(UnixTime::new(1_000)));
    assert_eq!(info.max_member_num, Some(2_000));
    assert_eq!(world.call(import_group, old_tea()), Err(10025));
    assert_eq!(world.call(import_group, import(TEA)), Err(10021));
    let future = import("later").create_time(UnixTime::new(START + 1));
    assert_eq!(world.call(import_group, future), Err(10004));
    let live = ImportGroupRequest::new("AVChatRoom", "Live");
    assert_eq!(world.send(import_group, live), Err(10007));
}
