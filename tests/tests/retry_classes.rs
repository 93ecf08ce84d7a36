//! The retry class of every command, written a second time and by hand: one wrong word in the spec would make the
//! client do something twice, and no other test need notice.

use chat_types::group::CreateGroupRequest;
use chat_types::official_account::CreateOfficialAccountRequest;
use chat_types::{Endpoint as _, GroupType};

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
fn the_commands_of_every_day_have_the_class_that_was_thought_of_for_them() {
    for (path, class) in CLASSES {
        let meta = chat_types::endpoint(path).unwrap();
        assert_eq!(meta.retry.as_str(), class, "{path}");
    }
}

/// Whether a command may be repeated, as it was judged before the spec was written, for all commands that were known
/// then: `yes`, `with_key` (only with a key or an id of one's own), `no`.
const JUDGED: &str = include_str!("retry_classes.txt");

/// Where the spec knows better, with the reason.
const BETTER: [(&str, &str); 13] = [
    // The page that promises seven days is the older one; the newer ones speak of the same second.
    ("all_member_push/im_push", "never"),
    ("timpush/push", "never"),
    // Without a limit it takes what came after the first attempt as well.
    ("group_open_http_svc/clear_group_msg", "depends"),
    ("openim/admin_set_msg_read", "depends"),
    ("recentcontact/delete", "depends"),
    // Setting can be repeated, counting cannot.
    ("group_open_http_svc/update_group_counter", "depends"),
    // Recordings are reviewed, billed and reported again.
    ("im_msg_audit/content_moderation", "depends"),
    // Each pair carries the number of its last change, so that a late repeat is refused.
    ("openim_msg_ext_http_svc/group_set_key_values", "repeatable"),
    ("openim_msg_ext_http_svc/set_key_values", "repeatable"),
    // A look at the folders tells.
    ("recentcontact/create_contact_group", "verify_first"),
    ("recentcontact/update_contact_group", "depends"),
    // Moved to another service since.
    ("group_open_http_svc/import_topic", "depends"),
    ("million_group_open_http_svc/import_topic", "depends"),
];

#[test]
fn no_command_is_repeated_against_an_earlier_judgement_without_a_reason() {
    for line in JUDGED.lines() {
        let (path, judged) = line.split_once(' ').unwrap();
        let Some(meta) = chat_types::endpoint(path) else {
            panic!("{path} is not in the spec");
        };
        let class = meta.retry.as_str();
        if BETTER
            .iter()
            .any(|(other, better)| *other == path && *better == class)
        {
            continue;
        }
        let agrees = match judged {
            "yes" => matches!(class, "read" | "repeatable"),
            "with_key" => matches!(class, "keyed" | "depends"),
            "no" => matches!(class, "never" | "verify_first"),
            other => panic!("{path}: {other}"),
        };
        assert!(agrees, "{path} is `{class}`, and was judged `{judged}`");
    }
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
