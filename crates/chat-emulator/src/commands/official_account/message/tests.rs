use chat_types::official_account::{CreateOfficialAccountRequest, GetOfficialAccountInfoRequest};
use chat_types::{HistoryReach, HistorySlot};

use super::*;
use crate::commands::official_account::{create_official_account, get_official_account_info};
use crate::commands::testing::{START, World, text};
use crate::state::AppSettings;

const NEWS: &str = "@TOA#_news";
const SEND: &str = "official_account_open_http_svc/send_official_account_msg";
/// How long the service remembers what was said, in seconds.
const WINDOW: i64 = 300;

fn world() -> World {
    let mut world = World::with_users(["alice"]);
    let news = CreateOfficialAccountRequest::new("alice", "News").official_account_user_id(NEWS);
    world.does(create_official_account, news);
    world
}

fn says(random: u32, words: &str) -> SendOfficialAccountMsgRequest {
    SendOfficialAccountMsgRequest::new(NEWS, text(words)).random(random)
}

fn send(world: &mut World, request: SendOfficialAccountMsgRequest) -> Result<String, i64> {
    let answer = world.call(send_official_account_msg, request)?;
    Ok(answer.msg_key.as_str().to_owned())
}

#[test]
fn equal_words_within_the_window_are_dropped_whatever_their_number() {
    let mut world = world();
    let first = format!("1_1_{START}");
    assert_eq!(send(&mut world, says(7, "tea is up")), Ok(first.clone()));
    world.now = START + WINDOW - 1;
    assert_eq!(send(&mut world, says(8, "tea is up")), Ok(first));
    assert_eq!(
        world.commits(SEND, "Official_Account=@TOA#_news&MsgBody=#"),
        1
    );
    let other = format!("2_1_{}", world.now);
    assert_eq!(send(&mut world, says(7, "tea is down")), Ok(other));
    world.now = START + WINDOW;
    let late = format!("3_1_{}", world.now);
    assert_eq!(send(&mut world, says(7, "tea is up")), Ok(late));
    assert_eq!(world.commits(SEND, ""), 3);
    let info = world.call(
        get_official_account_info,
        GetOfficialAccountInfoRequest::new([NEWS]),
    );
    let info = info.unwrap();
    assert_eq!(
        info.official_account_info_list[0].last_msg_time,
        Some(UnixTime::new(world.now))
    );
}

#[test]
fn an_account_must_be_there_and_the_feature_on() {
    let mut world = world();
    let gone = SendOfficialAccountMsgRequest::new("@TOA#_gone", text("x")).random(1);
    assert_eq!(send(&mut world, gone), Err(10010));
    let gone = OfficialAccountMsgGetSimpleRequest::new("@TOA#_gone");
    assert_eq!(
        world
            .call(official_account_msg_get_simple, gone)
            .unwrap_err(),
        10010
    );
    world.settings = AppSettings::default().official_accounts(false);
    assert_eq!(send(&mut world, says(1, "x")), Err(10007));
    assert_eq!(world.commits(SEND, ""), 0);
}

#[test]
fn the_history_is_paged_by_key_to_its_end() {
    let mut world = world();
    let mut sent = Vec::new();
    for number in 0..25 {
        sent.push(send(&mut world, says(number, &number.to_string())).unwrap());
    }
    sent.reverse();
    let mut seen = Vec::new();
    let mut request = OfficialAccountMsgGetSimpleRequest::new(NEWS).req_msg_number(10_u32);
    loop {
        let page = world
            .call(official_account_msg_get_simple, request)
            .unwrap();
        if page.is_finished == HistoryReach::Expired {
            assert!(page.rsp_msg_list.is_empty());
            break;
        }
        seen.extend(
            page.rsp_msg_list
                .iter()
                .map(|slot| slot.msg_key.as_str().to_owned()),
        );
        request = OfficialAccountMsgGetSimpleRequest::new(NEWS)
            .req_msg_number(10_u32)
            .last_msg_key(page.last_msg_key.unwrap());
    }
    assert_eq!(seen, sent);
    let bad = OfficialAccountMsgGetSimpleRequest::new(NEWS).last_msg_key("nonsense");
    assert_eq!(
        world
            .call(official_account_msg_get_simple, bad)
            .unwrap_err(),
        10004
    );
}

#[test]
fn recalled_messages_show_only_when_asked_for() {
    let mut world = world();
    let keys: Vec<String> = (1..=2)
        .map(|number| send(&mut world, says(number, &number.to_string())).unwrap())
        .collect();
    let wrong_time = format!("2_1_{}", START + 1);
    let list = [keys[0].as_str(), wrong_time.as_str(), "9_1_9"];
    let answer = world
        .call(
            official_account_msg_recall,
            OfficialAccountMsgRecallRequest::new(NEWS, list),
        )
        .unwrap();
    let codes: Vec<i64> = answer
        .recall_ret_list
        .iter()
        .map(|item| item.ret_code)
        .collect();
    assert_eq!(codes, [0, 10030, 10030]);
    let read = |world: &mut World, all| {
        let request = OfficialAccountMsgGetSimpleRequest::new(NEWS).include_recalled(all);
        let answer = world
            .call(official_account_msg_get_simple, request)
            .unwrap();
        answer
            .rsp_msg_list
            .into_iter()
            .map(|slot| (slot.msg_seq, slot.is_place_msg.unwrap()))
            .collect::<Vec<_>>()
    };
    assert_eq!(read(&mut world, false), [(2, HistorySlot::Message)]);
    assert_eq!(
        read(&mut world, true),
        [(2, HistorySlot::Message), (1, HistorySlot::Recalled)]
    );
}

#[test]
fn what_is_for_those_online_is_not_kept() {
    let mut world = world();
    send(&mut world, says(1, "x").online_only_flag(true)).unwrap();
    let answer = world
        .call(
            official_account_msg_get_simple,
            OfficialAccountMsgGetSimpleRequest::new(NEWS),
        )
        .unwrap();
    assert!(answer.rsp_msg_list.is_empty());
    assert_eq!(world.commits(SEND, ""), 1);
}
