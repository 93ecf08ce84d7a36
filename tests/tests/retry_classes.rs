//! The retry class of a request that depends on its content. Those of all commands stand in the conformance sheets.

use chat_types::group::CreateGroupRequest;
use chat_types::official_account::CreateOfficialAccountRequest;
use chat_types::{Endpoint as _, GroupType};

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
