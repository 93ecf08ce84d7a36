// Written by `cargo xtask gen` from spec/. Do not edit.

//! One place from which every table finds every other.

pub(crate) mod base {
    #[allow(unused_imports, reason = "not every file uses every name")]
    mod names {
        pub(crate) use chat_meta::*;
        pub(crate) use crate::endpoint::BASE_ENDPOINT;
        pub(crate) use crate::{
            Answer, Endpoint, FillSource, ItemOutcome, ItemResult, PageFault, Paged,
            PagedItems, QuotaUse, SeenItems, Status, Step, UndecodedItem, UnknownElement,
            UnknownNumber, UnknownText,
        };
        pub(crate) use crate::GroupType;
    }

    #[allow(unused_imports, reason = "not every file uses every name")]
    pub(crate) use names::*;
}

pub(crate) use crate::generated::errors::common::COMMON_DOMAIN;

pub(crate) use crate::generated::errors::account::ACCOUNT_DOMAIN;

pub(crate) use crate::generated::errors::c2c::C2C_DOMAIN;

pub(crate) use crate::generated::errors::conversation::CONVERSATION_DOMAIN;

pub(crate) use crate::generated::errors::figures::FIGURES_DOMAIN;

pub(crate) use crate::generated::errors::follow::FOLLOW_DOMAIN;

pub(crate) use crate::generated::errors::group::GROUP_DOMAIN;

pub(crate) use crate::generated::errors::message_extension::MESSAGE_EXTENSION_DOMAIN;

pub(crate) use crate::generated::errors::moderation::MODERATION_DOMAIN;

pub(crate) use crate::generated::errors::mute::MUTE_DOMAIN;

pub(crate) use crate::generated::errors::official_account::OFFICIAL_ACCOUNT_DOMAIN;

pub(crate) use crate::generated::errors::operation::OPERATION_DOMAIN;

pub(crate) use crate::generated::errors::profile::PROFILE_DOMAIN;

pub(crate) use crate::generated::errors::push::PUSH_DOMAIN;

pub(crate) use crate::generated::errors::relationship::RELATIONSHIP_DOMAIN;

pub(crate) use crate::generated::errors::robot::ROBOT_DOMAIN;

pub(crate) use crate::generated::service::*;

pub(crate) use crate::generated::shared::*;

pub(crate) use crate::generated::account::account_check::ACCOUNT_STATUS;

pub(crate) use crate::generated::account::account_check::ACCOUNT_TO_CHECK;

pub(crate) use crate::generated::account::account_check::CHECKED_ACCOUNT;

pub(crate) use crate::generated::account::account_delete::ACCOUNT_TO_DELETE;

pub(crate) use crate::generated::account::account_delete::DELETED_ACCOUNT;

pub(crate) use crate::generated::account::multiaccount_import::ACCOUNT_TO_IMPORT;

pub(crate) use crate::generated::account::query_online_status::DEVICE_ONLINE_STATUS;

pub(crate) use crate::generated::account::query_online_status::LOGIN_PLATFORM;

pub(crate) use crate::generated::account::query_online_status::USER_ONLINE_STATUS;

pub(crate) use crate::generated::all_member_push::im_add_tag::USER_TAGS_TO_ADD;

pub(crate) use crate::generated::all_member_push::im_push::IM_PUSH_CONDITION;

pub(crate) use crate::generated::all_member_push::im_remove_attr::USER_ATTRS_TO_REMOVE;

pub(crate) use crate::generated::c2c_message::admin_getroammsg::C2C_HISTORY_MSG;

pub(crate) use crate::generated::c2c_message::admin_getroammsg::C2C_MSG_FLAG_BITS;

pub(crate) use crate::generated::c2c_message::c2c_msg_read_receipt::MSG_TO_RECEIPT;

pub(crate) use crate::generated::c2c_message::get_c2c_unread_msg_num::C2C_UNREAD;

pub(crate) use crate::generated::c2c_message::get_c2c_unread_msg_num::C2C_UNREAD_FAILURE;

pub(crate) use crate::generated::c2c_message::importmsg::SYNC_FROM_OLD_SYSTEM;

pub(crate) use crate::generated::community_topic::destroy_topic::DESTROYED_TOPIC;

pub(crate) use crate::generated::community_topic::get_topic::TOPIC_AND_SELF;

pub(crate) use crate::generated::community_topic::get_topic::TOPIC_FIELD;

pub(crate) use crate::generated::community_topic::get_topic::TOPIC_INFO;

pub(crate) use crate::generated::community_topic::get_topic::TOPIC_SELF;

pub(crate) use crate::generated::conversation::get_list::CONVERSATION;

pub(crate) use crate::generated::conversation::get_list::CONVERSATION_LIST_FLAGS;

pub(crate) use crate::generated::conversation_group::create_contact_group::CONVERSATION_OUTCOME;

pub(crate) use crate::generated::conversation_group::create_contact_group::CREATED_CONVERSATION_GROUP;

pub(crate) use crate::generated::conversation_group::create_contact_group::NEW_CONVERSATION_GROUP;

pub(crate) use crate::generated::conversation_group::mark_contact::CONVERSATION_MARK;

pub(crate) use crate::generated::conversation_group::mark_contact::CONVERSATION_TO_MARK;

pub(crate) use crate::generated::conversation_group::mark_contact::MARK_OPERATION;

pub(crate) use crate::generated::conversation_group::mark_contact::MARKED_CONVERSATION;

pub(crate) use crate::generated::conversation_group::update_contact_group::CONVERSATION_CHANGE;

pub(crate) use crate::generated::conversation_group::update_contact_group::CONVERSATION_CHANGE_KIND;

pub(crate) use crate::generated::conversation_group::update_contact_group::CONVERSATION_CHANGE_OUTCOME;

pub(crate) use crate::generated::conversation_group::update_contact_group::CONVERSATION_GROUP_UPDATE;

pub(crate) use crate::generated::conversation_group::update_contact_group::CONVERSATION_GROUP_UPDATE_KIND;

pub(crate) use crate::generated::conversation_group::update_contact_group::CONVERSATION_GROUP_UPDATE_TYPE;

pub(crate) use crate::generated::conversation_group::update_contact_group::UPDATED_CONVERSATION_GROUP;

pub(crate) use crate::generated::follow::follow_add::USER_TO_FOLLOW;

pub(crate) use crate::generated::follow::follow_check::FOLLOW_RELATION;

pub(crate) use crate::generated::follow::follow_check::FOLLOW_RELATION_TYPE;

pub(crate) use crate::generated::follow::follow_get::FOLLOW_LIST;

pub(crate) use crate::generated::follow::follow_get::FOLLOWED_USER;

pub(crate) use crate::generated::follow::follow_get_info::FOLLOW_COUNTS;

pub(crate) use crate::generated::group::add_group_member::ADD_MEMBER_OUTCOME;

pub(crate) use crate::generated::group::add_group_member::ADDED_MEMBER;

pub(crate) use crate::generated::group::add_group_member::NEW_MEMBER;

pub(crate) use crate::generated::group::create_group::FIRST_MEMBER;

pub(crate) use crate::generated::group::get_appid_group_list::LISTED_GROUP;

pub(crate) use crate::generated::group::get_group_ban_member::BANNED_MEMBER;

pub(crate) use crate::generated::group::get_group_info::GROUP_INFO;

pub(crate) use crate::generated::group::get_group_info::GROUP_INFO_FILTER;

pub(crate) use crate::generated::group::get_group_muted_account::MUTED_MEMBER;

pub(crate) use crate::generated::group::get_joined_group_list::GROUP_SELF_FIELD;

pub(crate) use crate::generated::group::get_joined_group_list::GROUP_SELF_INFO;

pub(crate) use crate::generated::group::get_joined_group_list::JOINED_GROUP;

pub(crate) use crate::generated::group::get_joined_group_list::JOINED_GROUP_FILTER;

pub(crate) use crate::generated::group::get_role_in_group::USER_IN_GROUP;

pub(crate) use crate::generated::group::import_group_member::IMPORT_MEMBER_OUTCOME;

pub(crate) use crate::generated::group::import_group_member::IMPORTED_MEMBER;

pub(crate) use crate::generated::group::import_group_member::MEMBER_TO_IMPORT;

pub(crate) use crate::generated::group_attribute::delete_group_attr::GROUP_ATTRIBUTE_TO_DELETE;

pub(crate) use crate::generated::group_counter::update_group_counter::GROUP_COUNTER_MODE;

pub(crate) use crate::generated::group_message::get_group_msg_receipt::GROUP_MSG_RECEIPT_COUNT;

pub(crate) use crate::generated::group_message::get_group_msg_receipt_detail::MSG_NON_READER;

pub(crate) use crate::generated::group_message::get_group_msg_receipt_detail::MSG_READER;

pub(crate) use crate::generated::group_message::get_group_msg_receipt_detail::RECEIPT_FILTER;

pub(crate) use crate::generated::group_message::get_pinned_messages::PINNED_MSG;

pub(crate) use crate::generated::group_message::group_msg_get_simple::GROUP_HISTORY_MSG;

pub(crate) use crate::generated::group_message::group_msg_recall::RECALLED_GROUP_MSG;

pub(crate) use crate::generated::group_message::import_group_msg::GROUP_MSG_TO_IMPORT;

pub(crate) use crate::generated::group_message::import_group_msg::IMPORTED_GROUP_MSG;

pub(crate) use crate::generated::live_group::get_admin_list::LIVE_ROOM_ADMIN;

pub(crate) use crate::generated::live_group::get_members::ONLINE_MEMBER;

pub(crate) use crate::generated::live_group::modify_user_info::MARKED_MEMBER;

pub(crate) use crate::generated::moderation::add_cloud_audit_keywords::AUDIT_WORD_TO_ADD;

pub(crate) use crate::generated::moderation::add_local_audit_keywords::LOCAL_WORD_TO_ADD;

pub(crate) use crate::generated::moderation::batch_content_moderation::AUDITED_CONTENT;

pub(crate) use crate::generated::moderation::batch_content_moderation::CONTENT_TO_AUDIT;

pub(crate) use crate::generated::moderation::delete_cloud_audit_keywords::DELETED_AUDIT_WORD;

pub(crate) use crate::generated::moderation::delete_local_audit_keywords::LOCAL_WORD_TO_DELETE;

pub(crate) use crate::generated::moderation::get_cloud_audit_keywords::AUDIT_WORD;

pub(crate) use crate::generated::moderation::get_cloud_audit_keywords_ids::AUDIT_LIBRARY;

pub(crate) use crate::generated::moderation::get_local_audit_keywords::LOCAL_WORD;

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

pub(crate) use crate::generated::official_account::official_account_msg_get_simple::OFFICIAL_ACCOUNT_HISTORY_MSG;

pub(crate) use crate::generated::official_account::official_account_msg_recall::RECALLED_OFFICIAL_ACCOUNT_MSG;

pub(crate) use crate::generated::operation::get_app_info::APP_FIGURE;

pub(crate) use crate::generated::operation::get_app_info::APP_FIGURES;

pub(crate) use crate::generated::operation::get_cos_sig::FILE_STATUS;

pub(crate) use crate::generated::operation::get_cos_sig::FILE_TO_SIGN;

pub(crate) use crate::generated::operation::get_cos_sig::SIGNED_FILE;

pub(crate) use crate::generated::operation::get_history::ARCHIVE_CHAT_TYPE;

pub(crate) use crate::generated::operation::get_history::ARCHIVE_FILE;

pub(crate) use crate::generated::operation::get_ip_list::SERVER_KIND;

pub(crate) use crate::generated::permission_group::destroy_permission_group::DESTROYED_PERMISSION_GROUP;

pub(crate) use crate::generated::permission_group::get_permission_group::PERMISSION_GROUP_INFO;

pub(crate) use crate::generated::permission_group::get_topic_permission_group::TOPIC_PERMISSION_INFO;

pub(crate) use crate::generated::profile::portrait_get::USER_PROFILE;

pub(crate) use crate::generated::push::add_sched_task::PUSH_TO_SCHEDULE;

pub(crate) use crate::generated::push::add_tag::ACCOUNT_TAGS_TO_ADD;

pub(crate) use crate::generated::push::all_member_push_loss::PUSH_TASK_LOSS;

pub(crate) use crate::generated::push::all_member_push_statistics::PUSH_TASK_COUNT;

pub(crate) use crate::generated::push::list_sched_task::PUSH_SCHEDULE_ORDER;

pub(crate) use crate::generated::push::modify_sched_task::PUSH_SCHEDULE_CHANGE;

pub(crate) use crate::generated::push::remove_attr::ACCOUNT_ATTRS_TO_REMOVE;

pub(crate) use crate::generated::relationship::black_list_check::BLOCK_CHECK_TYPE;

pub(crate) use crate::generated::relationship::black_list_check::BLOCK_RELATION;

pub(crate) use crate::generated::relationship::black_list_check::BLOCK_RELATION_TYPE;

pub(crate) use crate::generated::relationship::black_list_get::BLOCKED_USER;

pub(crate) use crate::generated::relationship::friend_add::FRIEND_ADD_TYPE;

pub(crate) use crate::generated::relationship::friend_add::FRIEND_TO_ADD;

pub(crate) use crate::generated::relationship::friend_check::FRIEND_CHECK_TYPE;

pub(crate) use crate::generated::relationship::friend_check::FRIEND_RELATION;

pub(crate) use crate::generated::relationship::friend_check::FRIEND_RELATION_TYPE;

pub(crate) use crate::generated::relationship::friend_get::FRIEND_DATA;

pub(crate) use crate::generated::relationship::friend_get_list::FRIEND_PROFILE;

pub(crate) use crate::generated::relationship::friend_group_get::FRIEND_GROUP;

pub(crate) use crate::generated::relationship::friend_group_get::NEED_FRIEND;

pub(crate) use crate::generated::relationship::friend_import::FRIEND_TO_IMPORT;

pub(crate) use crate::generated::relationship::friend_update::FRIEND_TO_UPDATE;

pub(crate) use crate::generated::search::group_member_search::FOUND_MEMBER;

pub(crate) use crate::generated::search::group_search::FOUND_GROUP;

pub(crate) use crate::generated::search::user_search::FOUND_PROFILE_ITEM;

pub(crate) use crate::generated::search::user_search::FOUND_USER;
