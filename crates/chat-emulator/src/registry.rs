//! Which commands are modelled, and how JSON gets to them and back.

use std::collections::HashMap;
use std::sync::LazyLock;

use chat_types::{ActionStatus, Endpoint, EndpointMeta};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::commands;
use crate::scene::{Outcome, Refusal, Scene};

/// Runs a command on a body that was checked, and gives the JSON of the answer.
pub(crate) type Run = fn(&mut Scene<'_>, Value) -> Outcome<Vec<u8>>;

/// One line per command: the module, the function, and the request that it takes.
macro_rules! commands {
    ($($module:ident::$command:ident($request:ident)),+ $(,)?) => {
        &[$((
            <chat_types::$module::$request as Endpoint>::META,
            |scene, body| {
                let request = read::<chat_types::$module::$request>(body)?;
                let mut answer = commands::$module::$command(scene, request)?;
                if answer.action_status.as_str().is_empty() {
                    answer.action_status = ActionStatus::Ok;
                }
                Ok(serde_json::to_vec(&answer).unwrap_or_default())
            },
        )),+]
    };
}

const COMMANDS: &[(&EndpointMeta, Run)] = commands![
    account::account_check(AccountCheckRequest),
    account::account_delete(AccountDeleteRequest),
    account::account_import(AccountImportRequest),
    account::multiaccount_import(MultiaccountImportRequest),
    all_member_push::im_push(ImPushRequest),
    c2c_message::admin_getroammsg(AdminGetroammsgRequest),
    c2c_message::admin_msgwithdraw(AdminMsgwithdrawRequest),
    c2c_message::batchsendmsg(BatchsendmsgRequest),
    c2c_message::importmsg(ImportmsgRequest),
    c2c_message::sendmsg(SendmsgRequest),
    group::add_group_member(AddGroupMemberRequest),
    group::create_group(CreateGroupRequest),
    group::delete_group_member(DeleteGroupMemberRequest),
    group::destroy_group(DestroyGroupRequest),
    group::forbid_send_msg(ForbidSendMsgRequest),
    group::get_group_info(GetGroupInfoRequest),
    group::get_group_member_info(GetGroupMemberInfoRequest),
    group::import_group(ImportGroupRequest),
    group::import_group_member(ImportGroupMemberRequest),
    group_message::group_msg_get_simple(GroupMsgGetSimpleRequest),
    group_message::group_msg_recall(GroupMsgRecallRequest),
    group_message::import_group_msg(ImportGroupMsgRequest),
    group_message::send_group_msg(SendGroupMsgRequest),
    group_message::send_group_system_notification(SendGroupSystemNotificationRequest),
    official_account::add_subscriber(AddSubscriberRequest),
    official_account::create_official_account(CreateOfficialAccountRequest),
    official_account::delete_subscriber(DeleteSubscriberRequest),
    official_account::destroy_official_account(DestroyOfficialAccountRequest),
    official_account::get_official_account_info(GetOfficialAccountInfoRequest),
    official_account::get_subscribed_official_account_list(GetSubscribedOfficialAccountListRequest),
    official_account::get_subscriber_info(GetSubscriberInfoRequest),
    official_account::modify_official_account_base_info(ModifyOfficialAccountBaseInfoRequest),
    official_account::official_account_msg_get_simple(OfficialAccountMsgGetSimpleRequest),
    official_account::official_account_msg_recall(OfficialAccountMsgRecallRequest),
    official_account::send_official_account_msg(SendOfficialAccountMsgRequest),
    push::batch(BatchRequest),
    push::push(PushRequest),
];

static BY_PATH: LazyLock<HashMap<&'static str, Run>> = LazyLock::new(|| {
    COMMANDS
        .iter()
        .map(|(meta, run)| (meta.path, *run))
        .collect()
});

/// How to run a command, if it is modelled.
pub(crate) fn run(meta: &EndpointMeta) -> Option<Run> {
    BY_PATH.get(meta.path).copied()
}

/// Whether the emulator carries out the command with this path, such as `group_open_http_svc/create_group`. Calls of the
/// others are checked and answered with HTTP 501.
///
/// ```
/// let all = chat_types::ENDPOINTS.iter();
/// let modelled = all.filter(|meta| chat_emulator::is_modelled(meta.path));
/// assert!(modelled.count() > 0);
/// ```
#[must_use]
pub fn is_modelled(path: &str) -> bool {
    BY_PATH.contains_key(path)
}

/// What the checks let through can still stumble here: one value under two names of a field, for instance.
fn read<E: Endpoint + DeserializeOwned>(body: Value) -> Outcome<E> {
    serde_json::from_value(body).map_err(|_| Refusal {
        code: E::META.domain.answers.bad_parameter,
        info:
            "the body cannot be read as this command's request: is a field there under two names?"
                .into(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Write as _;

    use super::COMMANDS;

    #[test]
    fn the_readme_names_what_is_modelled() {
        let mut families: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (meta, _) in COMMANDS {
            families.entry(meta.family).or_default().push(meta.name);
        }
        let mut list = String::new();
        for (family, names) in families {
            writeln!(list, "- `{family}`: {}", names.join(", ")).unwrap();
        }
        let readme = concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md");
        let readme = std::fs::read_to_string(readme).unwrap();
        assert!(
            readme.contains(&format!("\n\n{list}\n")),
            "the README should say\n{list}"
        );
    }
}
