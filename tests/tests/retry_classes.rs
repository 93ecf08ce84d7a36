//! The retry class of a request that depends on its content. Those of all commands stand in the conformance sheets.

use std::collections::BTreeSet;

use chat_types::group::CreateGroupRequest;
use chat_types::official_account::CreateOfficialAccountRequest;
use chat_types::{ENDPOINTS, Endpoint as _, ErrorClass, GroupType, Retry};

#[test]
fn what_makes_an_id_by_itself_is_never_repeated() {
    let group = CreateGroupRequest::new(GroupType::Public, "Tea");
    assert_eq!(group.retry().as_str(), "never");
    let group = group.group_id("tea");
    assert_eq!(group.clone().retry().as_str(), "verify_first");
    let owned = group.owner_account("alice");
    assert_eq!(owned.retry().as_str(), "repeatable");
    let account = CreateOfficialAccountRequest::new("alice", "News");
    assert_eq!(account.retry().as_str(), "never");
    let account = account.official_account_user_id("@TOA#_news");
    assert_eq!(account.retry().as_str(), "verify_first");
}
/// Codes for something that has to be there before the command can do anything: whom and what it is about, and not what it
/// makes or takes away. A resend gets one of these only if the first attempt would have got it too, or if somebody else took
/// the thing away in between.
const HAS_TO_BE_THERE: [i64; 18] = [
    10010, 10019, // group, member
    10062, // read receipt
    20003, 30003, 40003, 50001, 70107, 90012, 90048, // account
    20026, 23004, // message
    32216, // friend
    51009, // conversation group
    90049, // push
    110_006, 110_008, // permission group
    130_004, // official account
];

/// The same, in one command only.
const HAS_TO_BE_THERE_FOR: [(&str, i64); 3] = [
    (
        "official_account_open_http_svc/modify_subscriber_info",
        131_003,
    ),
    ("group_open_http_svc/set_topic_permission_group", 110_011),
    ("group_open_http_svc/set_topic_permission_group", 110_014),
];

/// The id may be somebody else's, or the message may never have been there.
const OPEN: [(&str, i64); 6] = [
    ("group_open_http_svc/create_group", 10021),
    ("group_open_http_svc/import_group", 10021),
    ("openim/admin_msgwithdraw", 20022),
    ("group_open_http_svc/group_msg_recall", 10030),
    (
        "official_account_open_http_svc/official_account_msg_recall",
        10030,
    ),
    (
        "official_account_open_http_svc/create_official_account",
        130_008,
    ),
];

/// What is there already, or is gone already, is what a lost attempt has left behind. So each such code of a command that is
/// sent again counts as its success, or it is known why not.
#[test]
fn whatever_a_resend_may_meet_of_its_own_work_is_judged() {
    let judged: BTreeSet<_> = HAS_TO_BE_THERE_FOR.iter().chain(&OPEN).copied().collect();
    let mut met = BTreeSet::new();
    for meta in ENDPOINTS {
        if matches!(meta.retry, Retry::Read | Retry::Never) {
            continue;
        }
        for code in meta.errors.iter().chain(meta.item_errors) {
            let found = meta.code(*code).is_some_and(|code| {
                matches!(code.class, ErrorClass::AlreadyExists | ErrorClass::NotFound)
            });
            let success = meta.already.contains(code)
                || meta
                    .results
                    .is_some_and(|results| results.already.contains(code));
            if !found || success || HAS_TO_BE_THERE.contains(code) {
                continue;
            }
            let place = (meta.path, *code);
            assert!(judged.contains(&place), "{place:?} is not judged");
            met.insert(place);
        }
    }
    assert_eq!(met, judged, "what was judged is no longer there");
}
