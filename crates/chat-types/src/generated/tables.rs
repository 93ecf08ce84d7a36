// Written by `cargo xtask gen` from spec/. Do not edit.

//! One place from which every table finds every other.

pub(crate) mod base {
    #[allow(unused_imports, reason = "not every file uses every name")]
    mod names {
        pub(crate) use chat_meta::*;
        pub(crate) use crate::endpoint::BASE_ENDPOINT;
        pub(crate) use crate::{
            Answer, Endpoint, FillSource, ItemOutcome, ItemResult, PageFault, Paged,
            Status, Step, UndecodedItem, UnknownElement, UnknownNumber, UnknownText,
        };
        pub(crate) use crate::GroupType;
    }

    #[allow(unused_imports, reason = "not every file uses every name")]
    pub(crate) use names::*;
}

pub(crate) use crate::generated::errors::common::COMMON_DOMAIN;

pub(crate) use crate::generated::errors::account::ACCOUNT_DOMAIN;

pub(crate) use crate::generated::errors::group::GROUP_DOMAIN;

pub(crate) use crate::generated::errors::official_account::OFFICIAL_ACCOUNT_DOMAIN;

pub(crate) use crate::generated::service::*;

pub(crate) use crate::generated::shared::*;

pub(crate) use crate::generated::account::account_check::ACCOUNT_STATUS;

pub(crate) use crate::generated::account::account_check::ACCOUNT_TO_CHECK;

pub(crate) use crate::generated::account::account_check::CHECKED_ACCOUNT;

pub(crate) use crate::generated::account::account_delete::ACCOUNT_TO_DELETE;

pub(crate) use crate::generated::account::account_delete::DELETED_ACCOUNT;

pub(crate) use crate::generated::account::multiaccount_import::ACCOUNT_TO_IMPORT;

pub(crate) use crate::generated::group::add_group_member::ADD_MEMBER_OUTCOME;

pub(crate) use crate::generated::group::add_group_member::ADDED_MEMBER;

pub(crate) use crate::generated::group::add_group_member::NEW_MEMBER;

pub(crate) use crate::generated::group::create_group::FIRST_MEMBER;

pub(crate) use crate::generated::group::get_group_info::GROUP_INFO;

pub(crate) use crate::generated::group::get_group_info::GROUP_INFO_FILTER;

pub(crate) use crate::generated::official_account::add_subscriber::NEW_SUBSCRIBER;

pub(crate) use crate::generated::official_account::add_subscriber::SUBSCRIBE_OUTCOME;

pub(crate) use crate::generated::official_account::add_subscriber::SUBSCRIBER_RESULT;

pub(crate) use crate::generated::official_account::delete_subscriber::REMOVED_SUBSCRIBER;

pub(crate) use crate::generated::official_account::delete_subscriber::UNSUBSCRIBE_OUTCOME;

pub(crate) use crate::generated::official_account::get_official_account_info::OFFICIAL_ACCOUNT_INFO;

pub(crate) use crate::generated::official_account::get_official_account_info::OFFICIAL_ACCOUNT_INFO_FILTER;

pub(crate) use crate::generated::official_account::get_official_account_info::OFFICIAL_ACCOUNT_TO_READ;

pub(crate) use crate::generated::official_account::get_subscribed_official_account_list::SUBSCRIBED_OFFICIAL_ACCOUNT;

pub(crate) use crate::generated::official_account::get_subscribed_official_account_list::SUBSCRIBED_OFFICIAL_ACCOUNT_FILTER;

pub(crate) use crate::generated::official_account::get_subscribed_official_account_list::SUBSCRIPTION;

pub(crate) use crate::generated::official_account::get_subscribed_official_account_list::SUBSCRIPTION_FIELD;

pub(crate) use crate::generated::official_account::get_subscriber_info::SUBSCRIBER;
