use chat_types::c2c_message::SyncFromOldSystem;
use chat_types::{Seconds, UnixTime};

use super::*;
use crate::commands::testing::{START, World, text};

const SEND: &str = "openim/sendmsg";
const BATCH: &str = "openim/batchsendmsg";
const IMPORT: &str = "openim/importmsg";
/// How long the service remembers a message, in seconds.
const WINDOW: i64 = 120;

fn world() -> World {
    World::with_users(["alice", "bob", "carol"])
}

fn says(seq: u32, random: u32, words: &str) -> SendmsgRequest {
    let request = SendmsgRequest::new("bob", text(words)).from_account("alice");
    request.msg_seq(seq).msg_random(random)
}

/// Sends, and tells the message's key.
fn send(world: &mut World, request: SendmsgRequest) -> Result<String, i64> {
    let answer = world.call(sendmsg, request)?;
    Ok(answer.msg_key.as_str().to_owned())
}

fn between(operator: &str, peer: &str) -> AdminGetroammsgRequest {
    let (from, to) = (UnixTime::new(0), UnixTime::new(START * 2));
    AdminGetroammsgRequest::new(operator, peer, from, to)
}

fn read(world: &mut World, request: AdminGetroammsgRequest) -> AdminGetroammsgResponse {
    world.call(admin_getroammsg, request).unwrap()
}

fn keys(answer: &AdminGetroammsgResponse) -> Vec<&str> {
    assert_eq!(answer.msg_cnt as usize, answer.msg_list.len());
    answer
        .msg_list
        .iter()
        .map(|message| message.msg_key.as_str())
        .collect()
}

#[test]
fn a_message_is_on_both_sides_and_keeps_what_it_says() {
    let mut world = world();
    let key = send(&mut world, says(41, 7, "tea?").cloud_custom_data("table=4")).unwrap();
    assert_eq!(key, format!("41_7_{START}"));
    for (operator, peer) in [("alice", "bob"), ("bob", "alice")] {
        let answer = read(&mut world, between(operator, peer));
        assert_eq!(keys(&answer), [&key]);
        let message = &answer.msg_list[0];
        assert_eq!(
            (message.from_account.as_str(), message.to_account.as_str()),
            ("alice", "bob")
        );
        assert_eq!((message.msg_seq, message.msg_random), (41, 7));
        assert_eq!(message.msg_time_stamp, UnixTime::new(START));
        assert_eq!(message.msg_body, text("tea?"));
        assert_eq!(message.cloud_custom_data.as_deref(), Some("table=4"));
        assert!(answer.complete);
    }
    assert_eq!(
        keys(&read(&mut world, between("alice", "carol"))),
        [] as [&str; 0]
    );
}

#[test]
fn a_repeat_within_the_window_is_dropped_and_one_after_it_is_not() {
    let mut world = world();
    let first = send(&mut world, says(1, 2, "tea?")).unwrap();
    world.now = START + WINDOW - 1;
    assert_eq!(send(&mut world, says(1, 2, "tea?")), Ok(first.clone()));
    assert_eq!(world.commits(SEND, ""), 1);
    world.now = START + WINDOW;
    let late = send(&mut world, says(1, 2, "tea?")).unwrap();
    assert_eq!(late, format!("1_2_{}", START + WINDOW));
    assert_eq!(
        world.commits(SEND, "From_Account=alice&MsgSeq=1&MsgRandom=2&"),
        2
    );
    assert_eq!(
        keys(&read(&mut world, between("alice", "bob"))),
        [first, late]
    );
}

#[test]
fn every_part_of_the_key_counts() {
    let mut world = world();
    for (request, which) in [
        (says(1, 2, "tea?"), "the first"),
        (says(9, 2, "tea?"), "MsgSeq"),
        (says(1, 9, "tea?"), "MsgRandom"),
        (says(1, 2, "coffee?"), "MsgBody"),
        (says(1, 2, "tea?").from_account("carol"), "From_Account"),
    ] {
        let before = world.commits(SEND, "");
        send(&mut world, request).unwrap();
        assert_eq!(world.commits(SEND, ""), before + 1, "{which}");
    }
    // The ledger does not tell what was said.
    assert!(world.ledger.iter().all(|(_, key)| !key.contains("tea?")));
    // Who speaks for the caller is the caller.
    let bare = || {
        SendmsgRequest::new("bob", text("x"))
            .msg_seq(1)
            .msg_random(2)
    };
    send(&mut world, bare()).unwrap();
    send(&mut world, bare().from_account("administrator")).unwrap();
    assert_eq!(world.commits(SEND, "From_Account=administrator&"), 1);
}

#[test]
fn without_a_sequence_number_nothing_is_known_again() {
    let mut world = world();
    let bare = || SendmsgRequest::new("bob", text("x")).msg_random(2);
    let (one, other) = (
        send(&mut world, bare()).unwrap(),
        send(&mut world, bare()).unwrap(),
    );
    assert_ne!(one, other, "each has a number that was drawn");
    assert_eq!(world.commits(SEND, ""), 2);
}

#[test]
fn sender_and_receiver_must_have_been_imported() {
    let mut world = world();
    assert_eq!(
        send(&mut world, says(1, 2, "x").from_account("eve")),
        Err(90008)
    );
    let to_eve = SendmsgRequest::new("eve", text("x")).msg_random(2);
    assert_eq!(send(&mut world, to_eve), Err(90012));
    assert_eq!(world.commits(SEND, ""), 0);
    assert_eq!(
        world
            .call(admin_getroammsg, between("eve", "bob"))
            .unwrap_err(),
        90008
    );
    assert_eq!(
        world
            .call(admin_getroammsg, between("bob", "eve"))
            .unwrap_err(),
        90003
    );
}

#[test]
fn what_is_for_those_online_is_not_kept_and_still_happened() {
    let mut world = world();
    send(&mut world, says(1, 1, "typing").online_only_flag(true)).unwrap();
    send(
        &mut world,
        says(2, 2, "typing").msg_life_time(Seconds::new(0)),
    )
    .unwrap();
    assert_eq!(
        keys(&read(&mut world, between("alice", "bob"))),
        [] as [&str; 0]
    );
    assert_eq!(world.commits(SEND, ""), 2);
}

#[test]
fn without_a_copy_it_is_on_the_receivers_side_alone() {
    let mut world = world();
    send(
        &mut world,
        says(1, 1, "x").sync_other_machine(SyncOtherMachine::NoSync),
    )
    .unwrap();
    assert_eq!(
        keys(&read(&mut world, between("alice", "bob"))),
        [] as [&str; 0]
    );
    assert_eq!(keys(&read(&mut world, between("bob", "alice"))).len(), 1);
}

#[test]
fn a_batch_tells_who_got_nothing_and_commits_for_each_who_did() {
    let mut world = world();
    let batch = |to: &[&str]| {
        let request = BatchsendmsgRequest::new(to.iter().copied(), text("x"));
        request.from_account("alice").msg_seq(5).msg_random(6)
    };
    let answer = world
        .call(batchsendmsg, batch(&["bob", "eve", "carol"]))
        .unwrap();
    assert_eq!(answer.action_status, ActionStatus::SomeError);
    assert_eq!(answer.error_code, 0);
    assert_eq!(answer.msg_key.as_str(), format!("5_6_{START}"));
    let failed: Vec<_> = answer
        .error_list
        .iter()
        .map(|item| (item.to_account.as_str(), item.error_code))
        .collect();
    assert_eq!(failed, [("eve", 70107)]);
    let key = |to| format!("From_Account=alice&MsgSeq=5&MsgRandom=6&To_Account={to}");
    assert_eq!(world.commits(BATCH, ""), 2);
    assert_eq!(
        (
            world.commits(BATCH, &key("bob")),
            world.commits(BATCH, &key("carol"))
        ),
        (1, 1)
    );
    for peer in ["bob", "carol"] {
        assert_eq!(keys(&read(&mut world, between(peer, "alice"))).len(), 1);
    }

    // Nothing is dropped here, even at once.
    let again = world.call(batchsendmsg, batch(&["bob"])).unwrap();
    assert!(again.error_list.is_empty());
    assert_eq!(world.commits(BATCH, &key("bob")), 2);
    assert_eq!(keys(&read(&mut world, between("bob", "alice"))).len(), 2);

    assert_eq!(
        world.call(batchsendmsg, batch(&["eve"])).unwrap_err(),
        90012
    );
    assert_eq!(
        world
            .call(batchsendmsg, batch(&["bob"]).from_account("eve"))
            .unwrap_err(),
        90008
    );
    assert_eq!(world.commits(BATCH, ""), 3);
}

#[test]
fn an_import_is_known_for_ever_and_in_both_directions() {
    let mut world = world();
    let old = |from: &str, to: &str, time: i64, words: &str| {
        let time = UnixTime::new(time);
        ImportmsgRequest::new(from, to, SyncFromOldSystem::History, time, text(words))
            .msg_seq(60)
            .msg_random(30)
    };
    world.does(importmsg, old("alice", "bob", 1_600_000_000, "first"));
    world.now += 10 * 365 * 86_400;
    world.does(importmsg, old("alice", "bob", 1_600_000_000, "second"));
    world.does(importmsg, old("bob", "alice", 1_600_000_000, "third"));
    assert_eq!(world.commits(IMPORT, ""), 1);
    world.does(importmsg, old("alice", "bob", 1_600_000_001, "later"));
    world.does(
        importmsg,
        old("alice", "carol", 1_600_000_000, "to another"),
    );
    assert_eq!(world.commits(IMPORT, ""), 3);
    let answer = read(&mut world, between("bob", "alice"));
    assert_eq!(keys(&answer), ["60_30_1600000000", "60_30_1600000001"]);
    assert_eq!(answer.msg_list[0].msg_body, text("first"));
    assert_eq!(
        world
            .call(importmsg, old("eve", "bob", 1, "x"))
            .unwrap_err(),
        90008
    );
    assert_eq!(
        world
            .call(importmsg, old("bob", "eve", 1, "x"))
            .unwrap_err(),
        90012
    );
}

#[test]
fn the_history_is_read_backwards_in_pages_that_go_forwards() {
    let mut world = world();
    let mut all = Vec::new();
    for seq in 0..25 {
        // Several in one second, which are in order of their numbers.
        world.now = START + i64::from(seq / 4);
        all.push(send(&mut world, says(seq, 100 - seq, "x")).unwrap());
    }
    let mut request = between("alice", "bob").max_cnt(10_u32);
    let mut pages = Vec::new();
    loop {
        let page = read(&mut world, request);
        let ids: Vec<String> = keys(&page).into_iter().map(str::to_owned).collect();
        pages.insert(0, ids);
        if page.complete {
            break;
        }
        request = between("alice", "bob")
            .max_cnt(10_u32)
            .last_msg_key(page.last_msg_key.unwrap());
        request.max_time = page.last_msg_time.unwrap();
    }
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [5, 10, 10]);
    assert_eq!(pages.concat(), all);

    let mut span = between("alice", "bob");
    (span.min_time, span.max_time) = (UnixTime::new(START + 1), UnixTime::new(START + 1));
    assert_eq!(keys(&read(&mut world, span)), all[4..8]);
    let mut none = between("alice", "bob");
    (none.min_time, none.max_time) = (UnixTime::new(9), UnixTime::new(8));
    assert_eq!(keys(&read(&mut world, none)), [] as [&str; 0]);
    let bad = between("alice", "bob").last_msg_key("nonsense");
    assert_eq!(world.call(admin_getroammsg, bad).unwrap_err(), 90001);
}

#[test]
fn a_message_is_recalled_once() {
    let mut world = world();
    let key = send(&mut world, says(1, 2, "x")).unwrap();
    let recall = |from: &str, to: &str, key: &str| AdminMsgwithdrawRequest::new(from, to, key);
    assert_eq!(
        world
            .call(admin_msgwithdraw, recall("bob", "alice", &key))
            .unwrap_err(),
        20022
    );
    world.does(admin_msgwithdraw, recall("alice", "bob", &key));
    assert_eq!(
        world
            .call(admin_msgwithdraw, recall("alice", "bob", &key))
            .unwrap_err(),
        20023
    );
    let answer = read(&mut world, between("bob", "alice"));
    assert_eq!(answer.msg_list[0].msg_flag_bits, C2cMsgFlagBits::RECALLED);
    for (from, to, key, code) in [
        ("alice", "bob", "1_2", 90054),
        ("alice", "bob", "1_2_3_4", 90054),
        ("alice", "bob", "9_9_9", 20022),
        ("eve", "bob", key.as_str(), 90008),
        ("alice", "eve", key.as_str(), 90003),
    ] {
        assert_eq!(
            world
                .call(admin_msgwithdraw, recall(from, to, key))
                .unwrap_err(),
            code
        );
    }
}

/// The form of the keys is the service's, and does not tell these apart.
#[test]
fn messages_with_the_same_key_are_recalled_one_by_one() {
    let mut world = world();
    let key = send(&mut world, says(1, 2, "tea?")).unwrap();
    assert_eq!(send(&mut world, says(1, 2, "coffee?")).unwrap(), key);
    for recalled in [1, 2] {
        world.does(
            admin_msgwithdraw,
            AdminMsgwithdrawRequest::new("alice", "bob", key.as_str()),
        );
        let list = read(&mut world, between("alice", "bob")).msg_list;
        let flags = list.iter().map(|message| message.msg_flag_bits);
        let gone = flags.filter(|flags| *flags == C2cMsgFlagBits::RECALLED);
        assert_eq!((list.len(), gone.count()), (2, recalled));
    }
    let again = AdminMsgwithdrawRequest::new("alice", "bob", key.as_str());
    assert_eq!(world.call(admin_msgwithdraw, again).unwrap_err(), 20023);
}
