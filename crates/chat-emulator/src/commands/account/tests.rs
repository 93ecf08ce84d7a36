use chat_types::account::{AccountCheckResponse, AccountDeleteResponse};
use chat_types::group::CreateGroupRequest;
use chat_types::official_account::{AddSubscriberRequest, CreateOfficialAccountRequest};
use chat_types::{GroupId, MemberRole, OfficialAccountId};

use super::*;
use crate::commands::testing::World;
use crate::commands::{group, official_account};
use crate::state::AppSettings;

fn statuses(answer: &AccountCheckResponse) -> Vec<(&str, Option<AccountStatus>)> {
    let items = answer.result_item.iter();
    items
        .map(|item| (item.user_id.as_str(), item.account_status.clone()))
        .collect()
}

fn codes(answer: &AccountDeleteResponse) -> Vec<(&str, i64)> {
    answer
        .result_item
        .iter()
        .map(|item| (item.user_id.as_str(), item.result_code))
        .collect()
}

#[test]
fn importing_again_makes_no_second_account() {
    let mut world = World::with_users(["alice"]);
    world.does(account_import, AccountImportRequest::new("alice"));
    assert_eq!(world.state.accounts.len(), 1);
    let checked = world
        .call(account_check, AccountCheckRequest::new(["alice", "nobody"]))
        .unwrap();
    assert_eq!(
        statuses(&checked),
        [
            ("alice", Some(AccountStatus::Imported)),
            ("nobody", Some(AccountStatus::NotImported))
        ]
    );
    assert!(checked.result_item.iter().all(|item| item.result_code == 0));
}

#[test]
fn an_id_must_not_be_empty() {
    let mut world = World::with_users([]);
    assert_eq!(
        world.call(account_import, AccountImportRequest::new("")),
        Err(70402)
    );
    let some = world
        .call(
            multiaccount_import,
            MultiaccountImportRequest::new(["a", ""]),
        )
        .unwrap();
    assert_eq!(some.fail_accounts, [UserId::from("")]);
    assert!(world.state.knows(&"a".into()));
}

#[test]
fn a_full_app_takes_nobody_new_but_refreshes_those_it_has() {
    let mut world = World::with_users(["alice", "bob"]);
    world.settings = AppSettings::default().max_accounts(2);
    assert_eq!(
        world.call(account_import, AccountImportRequest::new("carol")),
        Err(70398)
    );
    world.does(account_import, AccountImportRequest::new("alice").nick("A"));
    let many = MultiaccountImportRequest::new(["bob", "carol", "dave"]);
    let failed = world.call(multiaccount_import, many).unwrap().fail_accounts;
    assert_eq!(failed, [UserId::from("carol"), UserId::from("dave")]);
}

#[test]
fn the_older_list_of_bare_ids_is_taken() {
    let mut world = World::with_users([]);
    let mut request = MultiaccountImportRequest::new(Vec::<String>::new());
    request.account_list = None;
    request.accounts = Some(vec!["alice".into(), "bob".into()]);
    let answer = world.call(multiaccount_import, request).unwrap();
    assert!(answer.fail_accounts.is_empty());
    assert_eq!(world.state.accounts.len(), 2);
}

#[test]
fn each_deletion_has_an_outcome_of_its_own() {
    let mut world = World::with_users(["alice", "bob"]);
    let request = AccountDeleteRequest::new(["alice", "nobody", "alice"]);
    let answer = world.call(account_delete, request).unwrap();
    assert_eq!(
        codes(&answer),
        [("alice", 0), ("nobody", 70107), ("alice", 70107)]
    );
    assert_eq!(world.state.accounts.len(), 1);
}

#[test]
fn an_app_may_be_kept_from_deleting() {
    let mut world = World::with_users(["alice"]);
    world.settings = AppSettings::default().account_deletion(false);
    assert_eq!(
        world.call(account_delete, AccountDeleteRequest::new(["alice"])),
        Err(71000)
    );
    assert!(world.state.knows(&"alice".into()));
}

#[test]
fn a_deleted_user_leaves_everything() {
    let mut world = World::with_users(["alice", "bob"]);
    let news = OfficialAccountId::from("@TOA#_news");
    let tea = GroupId::from("tea");
    let create = CreateOfficialAccountRequest::new("bob", "News").official_account_user_id(&news);
    world.does(official_account::create_official_account, create);
    world.does(
        official_account::add_subscriber,
        AddSubscriberRequest::new(&news, ["alice", "bob"]),
    );
    let create = CreateGroupRequest::new("Public", "Tea")
        .group_id(&tea)
        .owner_account("alice")
        .member_list(["bob"]);
    world.does(group::create_group, create);

    world.does(account_delete, AccountDeleteRequest::new(["alice"]));

    assert_eq!(world.state.official_accounts[&news].subscriber_num(), 1);
    let group = &world.state.groups[&tea];
    assert_eq!((group.member_num(), &group.owner), (1, &None));
    assert_eq!(
        group.members.get(&"bob".into()).map(|member| &member.role),
        Some(&MemberRole::Member)
    );

    // An account of the same name is a new one.
    world.does(account_import, AccountImportRequest::new("alice"));
    let account = &world.state.accounts[&UserId::from("alice")];
    assert_eq!((account.groups.len(), account.subscriptions.len()), (0, 0));
}
