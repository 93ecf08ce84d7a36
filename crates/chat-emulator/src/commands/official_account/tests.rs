use std::collections::BTreeSet;

use chat_types::official_account::{
    GetOfficialAccountInfoRequest, GetSubscribedOfficialAccountListRequest,
    GetSubscriberInfoRequest, OfficialAccountInfo, OfficialAccountInfoFilter,
    SubscribedOfficialAccountFilter, SubscriptionField,
};
use chat_types::{Cursor, MsgFlag, OfficialAccountField};

use chat_types::UnixTime;

use super::*;
use crate::commands::testing::{START, World};
use crate::state::AppSettings;

const NEWS: &str = "@TOA#_news";

/// A world with alice, bob and carol, and bob's account `@TOA#_news`.
fn world() -> World {
    let mut world = World::with_users(["alice", "bob", "carol"]);
    create(&mut world, NEWS);
    world
}

fn create(world: &mut World, id: &str) {
    let request = CreateOfficialAccountRequest::new("bob", "News").official_account_user_id(id);
    let answer = world.call(create_official_account, request).unwrap();
    assert_eq!(answer.official_account_user_id, id);
}

fn subscribe_all(world: &mut World, users: &[&str]) -> Result<Vec<SubscribeOutcome>, i64> {
    let answer = world.call(
        add_subscriber,
        AddSubscriberRequest::new(NEWS, users.iter().copied()),
    )?;
    let named: Vec<&str> = answer
        .subscriber_list
        .iter()
        .map(|item| item.subscriber_account.as_str())
        .collect();
    assert_eq!(named, users, "in request order");
    Ok(answer
        .subscriber_list
        .into_iter()
        .map(|item| item.result)
        .collect())
}

fn read(
    world: &mut World,
    ids: &[&str],
    filter: Option<OfficialAccountInfoFilter>,
) -> Vec<OfficialAccountInfo> {
    let mut request = GetOfficialAccountInfoRequest::new(ids.iter().copied());
    request.response_filter = filter;
    world
        .call(get_official_account_info, request)
        .unwrap()
        .official_account_info_list
}

#[test]
fn ids_are_made_or_chosen() {
    let mut world = world();
    let request = CreateOfficialAccountRequest::new("alice", "Quiet");
    let one = world
        .call(create_official_account, request.clone())
        .unwrap()
        .official_account_user_id;
    let other = world
        .call(create_official_account, request)
        .unwrap()
        .official_account_user_id;
    assert!(one.as_str().starts_with("@TOA#_@TOA#"), "{one}");
    assert_ne!(one, other);

    let taken = CreateOfficialAccountRequest::new("alice", "News").official_account_user_id(NEWS);
    assert_eq!(world.call(create_official_account, taken), Err(130008));
    let malformed =
        CreateOfficialAccountRequest::new("alice", "News").official_account_user_id("news");
    assert_eq!(world.call(create_official_account, malformed), Err(130007));
}

#[test]
fn the_owner_must_be_imported() {
    let mut world = world();
    let request = CreateOfficialAccountRequest::new("nobody", "News");
    assert_eq!(world.call(create_official_account, request), Err(6017));
}

#[test]
fn the_app_may_have_so_many_and_a_repeat_still_hears_that_the_id_is_taken() {
    let mut world = world();
    world.settings = AppSettings::default().max_official_accounts(2);
    create(&mut world, "@TOA#_two");
    let third = CreateOfficialAccountRequest::new("alice", "Three");
    assert_eq!(world.call(create_official_account, third), Err(130010));
    let repeat =
        CreateOfficialAccountRequest::new("bob", "News").official_account_user_id("@TOA#_two");
    assert_eq!(world.call(create_official_account, repeat), Err(130008));
}

#[test]
fn without_the_feature_nothing_works() {
    let mut world = world();
    world.settings = AppSettings::default().official_accounts(false);
    let request = CreateOfficialAccountRequest::new("alice", "News");
    assert_eq!(world.call(create_official_account, request), Err(131000));
    assert_eq!(subscribe_all(&mut world, &["alice"]), Err(131000));
    assert_eq!(
        world.call(
            get_official_account_info,
            GetOfficialAccountInfoRequest::new([NEWS])
        ),
        Err(131000)
    );
    let list = GetSubscribedOfficialAccountListRequest::new("alice");
    assert_eq!(
        world.call(get_subscribed_official_account_list, list),
        Err(131000)
    );
}

#[test]
fn what_is_destroyed_is_gone_for_everybody() {
    let mut world = world();
    subscribe_all(&mut world, &["alice"]).unwrap();
    world.does(
        destroy_official_account,
        DestroyOfficialAccountRequest::new(NEWS),
    );
    assert_eq!(
        world.call(
            destroy_official_account,
            DestroyOfficialAccountRequest::new(NEWS)
        ),
        Err(130004)
    );
    assert_eq!(
        world.call(
            destroy_official_account,
            DestroyOfficialAccountRequest::new("news")
        ),
        Err(130007)
    );
    assert_eq!(subscribe_all(&mut world, &["alice"]), Err(130004));
    let list = GetSubscribedOfficialAccountListRequest::new("alice");
    assert_eq!(
        world
            .call(get_subscribed_official_account_list, list)
            .unwrap()
            .total_count,
        0
    );
    // The id is free again, and the subscribers are not back.
    create(&mut world, NEWS);
    assert_eq!(
        world.state.official_accounts[&OfficialAccountId::from(NEWS)].subscriber_num(),
        0
    );
}

#[test]
fn changes_leave_alone_what_they_do_not_name() {
    let mut world = world();
    let request = ModifyOfficialAccountBaseInfoRequest::new(NEWS)
        .introduction("What happened")
        .max_subscriber_num(1);
    world.does(modify_official_account_base_info, request);
    let request = ModifyOfficialAccountBaseInfoRequest::new(NEWS).custom_string("");
    world.does(modify_official_account_base_info, request);
    let info = &read(&mut world, &[NEWS], None)[0];
    assert_eq!(info.name.as_deref(), Some("News"));
    assert_eq!(info.introduction.as_deref(), Some("What happened"));
    subscribe_all(&mut world, &["alice"]).unwrap();
    assert_eq!(
        subscribe_all(&mut world, &["bob"]),
        Err(130006),
        "the capacity was not reset"
    );
    let request = ModifyOfficialAccountBaseInfoRequest::new("@TOA#_gone").name("Gone");
    assert_eq!(
        world.call(modify_official_account_base_info, request),
        Err(130004)
    );
}

#[test]
fn subscribing_tells_the_outcome_of_each() {
    use SubscribeOutcome::{Added, Already, Failed};
    let mut world = world();
    assert_eq!(subscribe_all(&mut world, &["alice"]), Ok(vec![Added]));
    let users = ["alice", "bob", "nobody", "bob"];
    assert_eq!(
        subscribe_all(&mut world, &users),
        Ok(vec![Already, Added, Failed, Already])
    );
    assert_eq!(
        subscribe_all(&mut world, &["nobody"]),
        Ok(vec![Failed]),
        "no call fails for its users"
    );
}

#[test]
fn places_run_out_one_by_one_and_then_for_the_whole_call() {
    use SubscribeOutcome::{Added, Already, Failed};
    let mut world = world();
    let request = ModifyOfficialAccountBaseInfoRequest::new(NEWS).max_subscriber_num(2);
    world.does(modify_official_account_base_info, request);
    let users = ["alice", "nobody", "bob", "carol"];
    assert_eq!(
        subscribe_all(&mut world, &users),
        Ok(vec![Added, Failed, Added, Failed])
    );
    assert_eq!(subscribe_all(&mut world, &["alice", "carol"]), Err(130006));
    assert_eq!(
        subscribe_all(&mut world, &["alice", "bob"]),
        Ok(vec![Already, Already]),
        "nobody needs a place"
    );

    let request = DeleteSubscriberRequest::new(NEWS, ["alice"]);
    world.does(delete_subscriber, request);
    assert_eq!(subscribe_all(&mut world, &["carol"]), Ok(vec![Added]));
}

#[test]
fn the_capacity_is_what_the_creator_says_or_the_documented_one() {
    let mut world = world();
    let capacity =
        |world: &World, id: &OfficialAccountId| world.state.official_accounts[id].max_subscribers;
    assert_eq!(capacity(&world, &NEWS.into()), 100_000);
    world.settings = AppSettings::default().default_max_subscribers(7);
    let plain = CreateOfficialAccountRequest::new("bob", "Plain");
    let id = world
        .call(create_official_account, plain.clone())
        .unwrap()
        .official_account_user_id;
    assert_eq!(capacity(&world, &id), 7);
    let id = world
        .call(create_official_account, plain.max_subscriber_num(9))
        .unwrap()
        .official_account_user_id;
    assert_eq!(capacity(&world, &id), 9);
}

#[test]
fn a_user_may_follow_so_many() {
    let mut world = world();
    world.settings = AppSettings::default().max_subscriptions(1);
    create(&mut world, "@TOA#_two");
    subscribe_all(&mut world, &["alice"]).unwrap();
    assert_eq!(
        subscribe_all(&mut world, &["alice"]),
        Ok(vec![SubscribeOutcome::Already])
    );
    let two = AddSubscriberRequest::new("@TOA#_two", ["bob", "alice"]);
    assert_eq!(world.call(add_subscriber, two), Err(130010));
    assert_eq!(
        world.state.official_accounts[&OfficialAccountId::from("@TOA#_two")].subscriber_num(),
        0
    );
}

#[test]
fn unsubscribing_tells_the_outcome_of_each() {
    let mut world = world();
    subscribe_all(&mut world, &["alice"]).unwrap();
    let request = DeleteSubscriberRequest::new(NEWS, ["alice", "bob", "nobody", "alice"]);
    let answer = world.call(delete_subscriber, request).unwrap();
    let outcomes: Vec<i64> = answer
        .subscriber_list
        .iter()
        .map(|item| item.result.as_number())
        .collect();
    assert_eq!(outcomes, [1, 2, 0, 2]);
    let gone = DeleteSubscriberRequest::new("@TOA#_gone", ["alice"]);
    assert_eq!(world.call(delete_subscriber, gone), Err(130004));
}

#[test]
fn accounts_are_described_in_request_order_each_with_its_own_code() {
    let mut world = world();
    let infos = read(&mut world, &["@TOA#_gone", NEWS, "news", NEWS], None);
    let codes: Vec<(&str, i64)> = infos
        .iter()
        .map(|info| (info.official_account.as_str(), info.error_code))
        .collect();
    assert_eq!(
        codes,
        [
            ("@TOA#_gone", 130004),
            (NEWS, 0),
            ("news", 130007),
            (NEWS, 0)
        ]
    );
    assert_eq!((&infos[0].name, infos[0].create_time), (&None, None));
    assert!(
        infos[0]
            .error_info
            .as_ref()
            .is_some_and(|info| !info.is_empty())
    );

    let found = serde_json::to_value(&infos[1]).unwrap();
    let wanted = serde_json::json!({
        "Official_Account": NEWS, "ErrorCode": 0, "ErrorInfo": "", "Name": "News", "CreateTime": START,
        "Owner_Account": "bob", "LastMsgTime": 0, "SubscriberNum": 0, "Introduction": "", "FaceUrl": "",
        "Organization": "", "CustomString": "",
    });
    assert_eq!(found, wanted);
}

#[test]
fn an_absent_filter_means_all_and_an_empty_one_none() {
    let mut world = world();
    let filter = OfficialAccountInfoFilter::new();
    assert_eq!(
        read(&mut world, &[NEWS], Some(filter.clone())),
        read(&mut world, &[NEWS], None)
    );

    let none = filter
        .clone()
        .official_account_base_info_filter(Vec::<OfficialAccountField>::new());
    let found = serde_json::to_value(&read(&mut world, &[NEWS], Some(none))[0]).unwrap();
    assert_eq!(
        found,
        serde_json::json!({"Official_Account": NEWS, "ErrorCode": 0, "ErrorInfo": ""})
    );

    let two = [
        OfficialAccountField::OwnerAccount,
        OfficialAccountField::LastMsgTime,
    ];
    let some = filter.official_account_base_info_filter(two);
    let found = serde_json::to_value(&read(&mut world, &[NEWS], Some(some))[0]).unwrap();
    let wanted = serde_json::json!({
        "Official_Account": NEWS, "ErrorCode": 0, "ErrorInfo": "", "Owner_Account": "bob", "LastMsgTime": 0,
    });
    assert_eq!(found, wanted);
}

#[test]
fn subscribers_are_paged_by_time_then_by_id() {
    let mut world = world();
    for (wait, user) in [(0, "carol"), (5, "bob"), (0, "alice")] {
        world.now += wait;
        subscribe_all(&mut world, &[user]).unwrap();
    }
    let mut request = GetSubscriberInfoRequest::new(NEWS).limit(2).next("");
    let first = world.call(get_subscriber_info, request.clone()).unwrap();
    let page = |answer: &chat_types::official_account::GetSubscriberInfoResponse| {
        let items = answer.subscriber_list.iter();
        items
            .map(|item| (item.subscriber_account.to_string(), item.subscribe_time))
            .collect::<Vec<_>>()
    };
    let at = |seconds| Some(UnixTime::new(START + seconds));
    assert_eq!(
        page(&first),
        [("carol".to_owned(), at(0)), ("alice".to_owned(), at(5))]
    );
    assert_eq!(first.subscriber_num, 3, "the total, not the page");
    assert_ne!(first.next, "");
    let item = &first.subscriber_list[0];
    assert_eq!(item.msg_flag, Some(MsgFlag::AcceptAndNotify));
    assert_eq!(item.last_send_msg_time, Some(UnixTime::new(0)));

    request.next = Some(first.next);
    let last = world.call(get_subscriber_info, request).unwrap();
    assert_eq!(page(&last), [("bob".to_owned(), at(5))]);
    assert_eq!((last.next.as_str(), last.subscriber_num), ("", 3));
}

#[test]
fn a_page_without_a_size_has_two_hundred() {
    let users: Vec<String> = (0..201).map(|number| format!("u{number}")).collect();
    let mut world = World::with_users(users.iter().map(String::as_str).chain(["bob"]));
    create(&mut world, NEWS);
    for hundred in users.chunks(100) {
        world.does(
            add_subscriber,
            AddSubscriberRequest::new(NEWS, hundred.iter().cloned()),
        );
    }
    let answer = world
        .call(get_subscriber_info, GetSubscriberInfoRequest::new(NEWS))
        .unwrap();
    assert_eq!(answer.subscriber_list.len(), 200);
    assert_ne!(answer.next, "");
}

#[test]
fn only_a_cursor_that_was_answered_here_is_taken() {
    let mut world = world();
    create(&mut world, "@TOA#_two");
    subscribe_all(&mut world, &["alice", "bob"]).unwrap();
    let two = AddSubscriberRequest::new("@TOA#_two", ["alice", "bob"]);
    world.does(add_subscriber, two);
    let first = world
        .call(
            get_subscriber_info,
            GetSubscriberInfoRequest::new(NEWS).limit(1),
        )
        .unwrap();
    for cursor in [
        Cursor::from("1"),
        Cursor::from("alice"),
        Cursor::from(format!("{}0", first.next)),
    ] {
        let request = GetSubscriberInfoRequest::new(NEWS).limit(1).next(cursor);
        assert_eq!(world.call(get_subscriber_info, request), Err(6017));
    }
    let elsewhere = GetSubscriberInfoRequest::new("@TOA#_two")
        .limit(1)
        .next(&first.next);
    assert_eq!(world.call(get_subscriber_info, elsewhere), Err(6017));
    // Another page size is fine, and so is a cursor behind somebody who has left.
    world.does(
        delete_subscriber,
        DeleteSubscriberRequest::new(NEWS, ["alice"]),
    );
    let request = GetSubscriberInfoRequest::new(NEWS)
        .limit(200)
        .next(&first.next);
    let rest = world.call(get_subscriber_info, request).unwrap();
    assert_eq!((rest.subscriber_list.len(), rest.subscriber_num), (1, 1));
    let gone = GetSubscriberInfoRequest::new("@TOA#_gone");
    assert_eq!(world.call(get_subscriber_info, gone), Err(130004));
}

#[test]
fn a_user_reads_the_subscriptions_page_by_page() {
    let mut world = world();
    let ids = ["@TOA#_c", "@TOA#_a", "@TOA#_b"];
    for id in ids {
        create(&mut world, id);
        world.now += 1;
        world.does(add_subscriber, AddSubscriberRequest::new(id, ["alice"]));
    }
    let request = GetSubscribedOfficialAccountListRequest::new("alice").limit(2);
    let first = world
        .call(get_subscribed_official_account_list, request.clone())
        .unwrap();
    assert_eq!(
        (first.total_count, first.complete_flag, first.next),
        (3, false, 2)
    );
    let last = world
        .call(
            get_subscribed_official_account_list,
            request.clone().offset(2),
        )
        .unwrap();
    assert_eq!(
        (last.total_count, last.complete_flag, last.next),
        (3, true, 0)
    );
    let all = first
        .official_account_info_list
        .iter()
        .chain(&last.official_account_info_list);
    assert_eq!(
        all.map(|item| item.official_account.as_str())
            .collect::<Vec<_>>(),
        ids
    );

    let exact = world
        .call(
            get_subscribed_official_account_list,
            request.clone().limit(3),
        )
        .unwrap();
    assert_eq!(
        (exact.complete_flag, exact.next),
        (true, 0),
        "a full last page is the last"
    );
    let beyond = world
        .call(get_subscribed_official_account_list, request.offset(9))
        .unwrap();
    assert_eq!(
        (
            beyond.official_account_info_list.len(),
            beyond.complete_flag,
            beyond.next
        ),
        (0, true, 0)
    );
}

#[test]
fn the_two_filters_of_subscriptions_are_independent() {
    let mut world = world();
    subscribe_all(&mut world, &["alice"]).unwrap();
    let mut first = |filter: Option<SubscribedOfficialAccountFilter>| {
        let mut request = GetSubscribedOfficialAccountListRequest::new("alice");
        request.response_filter = filter;
        let answer = world
            .call(get_subscribed_official_account_list, request)
            .unwrap();
        serde_json::to_value(&answer.official_account_info_list[0]).unwrap()
    };
    let keys = |value: &serde_json::Value| -> BTreeSet<String> {
        value.as_object().unwrap().keys().cloned().collect()
    };
    let everything = first(None);
    assert_eq!(everything["CreateTime"], START);
    assert_eq!(
        everything["SelfInfo"],
        serde_json::json!({"SubscribeTime": START, "CustomString": ""})
    );
    assert_eq!(keys(&everything).len(), 11, "{everything}");

    let filter = SubscribedOfficialAccountFilter::new();
    let only_self = filter
        .clone()
        .official_account_base_info_filter(Vec::<OfficialAccountField>::new());
    assert_eq!(
        keys(&first(Some(only_self))),
        ["Official_Account", "SelfInfo"].map(str::to_owned).into()
    );
    let no_self = filter
        .clone()
        .self_info_filter(Vec::<SubscriptionField>::new());
    assert!(!keys(&first(Some(no_self.clone()))).contains("SelfInfo"));
    let neither = no_self.official_account_base_info_filter(Vec::<OfficialAccountField>::new());
    assert_eq!(
        first(Some(neither)),
        serde_json::json!({"Official_Account": NEWS})
    );
    let one = filter.self_info_filter([SubscriptionField::SubscribeTime]);
    assert_eq!(
        first(Some(one))["SelfInfo"],
        serde_json::json!({"SubscribeTime": START})
    );
}

#[test]
fn an_unknown_user_is_refused_or_subscribes_to_nothing() {
    let mut world = world();
    let request = GetSubscribedOfficialAccountListRequest::new("nobody");
    assert_eq!(
        world.call(get_subscribed_official_account_list, request.clone()),
        Err(130004)
    );
    let known = GetSubscribedOfficialAccountListRequest::new("carol");
    assert_eq!(
        world
            .call(get_subscribed_official_account_list, known)
            .unwrap()
            .total_count,
        0
    );
    world.strict = false;
    let answer = world
        .call(get_subscribed_official_account_list, request)
        .unwrap();
    assert_eq!(
        (answer.total_count, answer.complete_flag, answer.next),
        (0, true, 0)
    );
}
