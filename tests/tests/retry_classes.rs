//! The retry class of every command, written a second time and by hand: one wrong word in the spec would make the
//! client do something twice, and no other test need notice.

use chat_types::group::CreateGroupRequest;
use chat_types::official_account::CreateOfficialAccountRequest;
use chat_types::{ENDPOINTS, Endpoint as _, GroupType};

/// In the order of the paths, each with the reason.
const CLASSES: [(&str, &str); 18] = [
    // Whoever is a member already is told so and stays one.
    ("group_open_http_svc/add_group_member", "repeatable"),
    // Without an id of one's own a repeat makes a second group; with it the id is taken.
    ("group_open_http_svc/create_group", "depends"),
    // Whoever is no member any more counts as removed.
    ("group_open_http_svc/delete_group_member", "repeatable"),
    // A group that is gone stays gone.
    ("group_open_http_svc/destroy_group", "repeatable"),
    // Looks things up.
    ("group_open_http_svc/get_group_info", "read"),
    // Looks things up.
    ("group_open_http_svc/get_group_member_info", "read"),
    // Looks things up.
    ("im_open_login_svc/account_check", "read"),
    // An account that is gone stays gone, and its id cannot come back for months.
    ("im_open_login_svc/account_delete", "repeatable"),
    // Importing somebody again makes no second account and writes the same profile.
    ("im_open_login_svc/account_import", "repeatable"),
    // As for one account.
    ("im_open_login_svc/multiaccount_import", "repeatable"),
    // Whoever subscribes already is told so.
    (
        "official_account_open_http_svc/add_subscriber",
        "repeatable",
    ),
    // Without an id of one's own a repeat makes a second account; with it the id is taken.
    (
        "official_account_open_http_svc/create_official_account",
        "depends",
    ),
    // Whoever does not subscribe any more is told so.
    (
        "official_account_open_http_svc/delete_subscriber",
        "repeatable",
    ),
    // An account that is gone stays gone.
    (
        "official_account_open_http_svc/destroy_official_account",
        "repeatable",
    ),
    // Looks things up.
    (
        "official_account_open_http_svc/get_official_account_info",
        "read",
    ),
    // Looks things up.
    (
        "official_account_open_http_svc/get_subscribed_official_account_list",
        "read",
    ),
    // Looks things up.
    ("official_account_open_http_svc/get_subscriber_info", "read"),
    // Sets fields to given values, which a repeat sets again.
    (
        "official_account_open_http_svc/modify_official_account_base_info",
        "repeatable",
    ),
];

#[test]
fn every_command_has_the_class_that_was_thought_of_for_it() {
    let classes: Vec<_> = ENDPOINTS
        .iter()
        .map(|meta| (meta.path, meta.retry.as_str()))
        .collect();
    assert_eq!(classes, CLASSES);
}

#[test]
fn what_makes_an_id_by_itself_is_never_repeated() {
    let group = CreateGroupRequest::new(GroupType::Public, "Tea");
    assert_eq!(group.retry().as_str(), "never");
    assert_eq!(group.group_id("tea").retry().as_str(), "repeatable");
    let account = CreateOfficialAccountRequest::new("alice", "News");
    assert_eq!(account.retry().as_str(), "never");
    let account = account.official_account_user_id("@TOA#_news");
    assert_eq!(account.retry().as_str(), "repeatable");
}
