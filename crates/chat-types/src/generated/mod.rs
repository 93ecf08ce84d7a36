// Written by `cargo xtask gen` from spec/. Do not edit.

//! Generated from the spec; one module per family of commands.

pub mod errors;

mod service;

mod shared;

pub(crate) mod tables;

pub mod account;

pub mod group;

pub mod official_account;

pub use service::*;

pub use shared::*;

/// The facts of every command, in the order of their paths.
pub static ENDPOINTS: &[&chat_meta::EndpointMeta] = &[
    &group::add_group_member::ADD_GROUP_MEMBER,
    &group::create_group::CREATE_GROUP,
    &group::delete_group_member::DELETE_GROUP_MEMBER,
    &group::destroy_group::DESTROY_GROUP,
    &group::get_group_info::GET_GROUP_INFO,
    &group::get_group_member_info::GET_GROUP_MEMBER_INFO,
    &account::account_check::ACCOUNT_CHECK,
    &account::account_delete::ACCOUNT_DELETE,
    &account::account_import::ACCOUNT_IMPORT,
    &account::multiaccount_import::MULTIACCOUNT_IMPORT,
    &official_account::add_subscriber::ADD_SUBSCRIBER,
    &official_account::create_official_account::CREATE_OFFICIAL_ACCOUNT,
    &official_account::delete_subscriber::DELETE_SUBSCRIBER,
    &official_account::destroy_official_account::DESTROY_OFFICIAL_ACCOUNT,
    &official_account::get_official_account_info::GET_OFFICIAL_ACCOUNT_INFO,
    &official_account::get_subscribed_official_account_list::GET_SUBSCRIBED_OFFICIAL_ACCOUNT_LIST,
    &official_account::get_subscriber_info::GET_SUBSCRIBER_INFO,
    &official_account::modify_official_account_base_info::MODIFY_OFFICIAL_ACCOUNT_BASE_INFO,
];

/// Hands every request type to a macro.
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_endpoint {
    ($callback:ident) => {
        $callback ! { $crate::account::AccountCheckRequest,
        $crate::account::AccountDeleteRequest, $crate::account::AccountImportRequest,
        $crate::account::MultiaccountImportRequest, $crate::group::AddGroupMemberRequest,
        $crate::group::CreateGroupRequest, $crate::group::DeleteGroupMemberRequest,
        $crate::group::DestroyGroupRequest, $crate::group::GetGroupInfoRequest,
        $crate::group::GetGroupMemberInfoRequest,
        $crate::official_account::AddSubscriberRequest,
        $crate::official_account::CreateOfficialAccountRequest,
        $crate::official_account::DeleteSubscriberRequest,
        $crate::official_account::DestroyOfficialAccountRequest,
        $crate::official_account::GetOfficialAccountInfoRequest,
        $crate::official_account::GetSubscribedOfficialAccountListRequest,
        $crate::official_account::GetSubscriberInfoRequest,
        $crate::official_account::ModifyOfficialAccountBaseInfoRequest, }
    };
}
