// Written by `cargo xtask gen` from spec/permission_group/. Do not edit.

//! Commands of the family `permission_group`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, permission_group::*};

use crate::{Call, Client};

/// The commands of the family `permission_group`. Made by [`Client::permission_group`].
#[derive(Clone, Copy, Debug)]
pub struct PermissionGroupApi<'c> {
    client: &'c Client,
}

impl<'c> PermissionGroupApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Puts members of a community into a permission group.
    ///
    /// Each user has an outcome of its own.
    ///
    /// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
    /// of the libraries.
    ///
    /// Command `group_open_http_svc/add_permission_group_member`; at most 200 calls a second; retry class
    /// `repeatable`; a `MemberList` of more than 100 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
    /// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 110006
    /// (`permission_group_not_found`), 110008 (`permission_group_deleted`), 110012
    /// (`permission_group_full`).
    ///
    /// Source: page 1047/61240, page 269/103974, page 1047/34348 (2025-11).
    ///
    /// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
    /// commands of groups share, and what the general table has on permission groups.
    ///
    /// Not sure (`errors`): 10005 is what too many accounts are answered with elsewhere.
    ///
    /// Not sure (`item_errors`): Beside 10013 the page points to the table for other results; what a user
    /// gets who is not in the community is not known. Whether a permission group that is full fails the
    /// call or those who find no place is not known either.
    pub fn add_permission_group_member(
        &self,
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
        member_list: impl IntoIterator<Item = impl Into<PermissionGroupMember>>,
    ) -> Call<'c, AddPermissionGroupMemberRequest> {
        self.client
            .call(
                AddPermissionGroupMemberRequest::new(
                    group_id,
                    permission_group_id,
                    member_list,
                ),
            )
    }

    /// Gives the members of a permission group rights in topics.
    ///
    /// Each topic has an outcome of its own.
    ///
    /// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
    /// of the libraries.
    ///
    /// Command `group_open_http_svc/add_topic_permission_group`; at most 200 calls a second; retry class
    /// `repeatable`; a `TopicPermissionList` of more than 50 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 110006
    /// (`permission_group_not_found`), 110008 (`permission_group_deleted`), 110013 (`topic_id_invalid`).
    ///
    /// Source: page 1047/61236, page 269/103970, page 1047/34348 (2025-11).
    ///
    /// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
    /// commands of groups share, and what the general table has on permission groups.
    ///
    /// Not sure (`errors`): Whether a malformed topic id fails the call with 110013 or its own entry is not
    /// known.
    ///
    /// Not sure (`item_errors`): No sample shows a topic that failed; which numbers can stand there is not
    /// known.
    ///
    /// Not sure (`retry`): A topic that has rights already has a number in the general table, so it seems
    /// to fail and to keep them. A resend carries the same ones, so either way they stand.
    ///
    /// Not sure (`request.TopicPermissionList.code`): What too many are answered with is not documented;
    /// 10005 counts accounts.
    pub fn add_topic_permission_group(
        &self,
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
        topic_permission_list: impl IntoIterator<Item = impl Into<TopicPermissionGrant>>,
    ) -> Call<'c, AddTopicPermissionGroupRequest> {
        self.client
            .call(
                AddTopicPermissionGroupRequest::new(
                    group_id,
                    permission_group_id,
                    topic_permission_list,
                ),
            )
    }

    /// Creates a permission group in a community.
    ///
    /// Permission groups take effect once the community has them switched on (`EnablePermission` of
    /// create_group and modify_group_base_info); the role of administrators then loses its power. The
    /// members of a permission group have its rights on top of those that everybody has. Without an id of
    /// your own a repeat makes a second permission group.
    ///
    /// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
    /// of the libraries.
    ///
    /// Command `group_open_http_svc/create_permission_group`; at most 200 calls a second; retry class
    /// `depends`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/103966 (2025-12), page 1047/61232 (2024-07), page 1047/34348 (2025-11).
    ///
    /// Not sure (`errors`): The table was cut off in every copy read; these are the numbers that all
    /// commands of groups share.
    ///
    /// Not sure (`errors`): What an id in use is answered with was not to be seen. Were it known, a repeat
    /// with an id could simply be sent.
    ///
    /// Not sure (`retry`): Which of several numbers one that is not there gets is not known, so whatever is
    /// no success counts. If the read failed for another reason, a repeat with the same id makes no second
    /// one.
    ///
    /// Not sure (`response.PermissionGroupId.always`): The text promises the id that was made; whether a
    /// chosen one is repeated was not to be seen.
    ///
    /// Not sure (`request.Permission.required`): The samples have it; whether it may be left out was not to
    /// be seen.
    pub fn create_permission_group(
        &self,
        group_id: impl Into<GroupId>,
        permission_group_name: impl Into<String>,
        permission: CommunityPermissions,
    ) -> Call<'c, CreatePermissionGroupRequest> {
        self.client
            .call(
                CreatePermissionGroupRequest::new(
                    group_id,
                    permission_group_name,
                    permission,
                ),
            )
    }

    /// Takes members out of a permission group. They stay in the community.
    ///
    /// Each user has an outcome of its own. Taking out somebody who is not in it succeeds. According to the
    /// page all members are notified.
    ///
    /// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
    /// of the libraries.
    ///
    /// Command `group_open_http_svc/delete_permission_group_member`; at most 200 calls a second; retry
    /// class `repeatable`; a `MemberList` of more than 100 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
    /// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 110006
    /// (`permission_group_not_found`), 110008 (`permission_group_deleted`).
    ///
    /// Source: page 269/103975 (2025-12), page 1047/61241 (2025-10), page 1047/34348 (2025-11).
    ///
    /// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
    /// commands of groups share, and what the general table has on permission groups.
    ///
    /// Not sure (`errors`): 10005 is what too many accounts are answered with elsewhere.
    ///
    /// Not sure (`item_errors`): Which numbers can stand there is not known.
    ///
    /// Not sure (`response.MemberList`): Taken from add_permission_group_member; the answer was cut off in
    /// every copy read.
    ///
    /// Not sure (`doc`): The sentence on notifications is that of delete_group_member and may have been
    /// left by mistake.
    pub fn delete_permission_group_member(
        &self,
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
        member_list: impl IntoIterator<Item = impl Into<PermissionGroupMember>>,
    ) -> Call<'c, DeletePermissionGroupMemberRequest> {
        self.client
            .call(
                DeletePermissionGroupMemberRequest::new(
                    group_id,
                    permission_group_id,
                    member_list,
                ),
            )
    }

    /// Takes away the rights of a permission group in topics.
    ///
    /// Each topic has an outcome of its own.
    ///
    /// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
    /// of the libraries.
    ///
    /// Command `group_open_http_svc/delete_topic_permission_group`; at most 200 calls a second; retry class
    /// `repeatable`; a `TopicIdList` of more than 50 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 110006
    /// (`permission_group_not_found`), 110008 (`permission_group_deleted`), 110013 (`topic_id_invalid`).
    ///
    /// Source: page 269/103972 (2025-12), page 1047/61238 (2026-05), page 1047/34348 (2025-11).
    ///
    /// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
    /// commands of groups share, and what the general table has on permission groups.
    ///
    /// Not sure (`errors`): Whether a malformed topic id fails the call with 110013 or its own entry is not
    /// known.
    ///
    /// Not sure (`item_errors`): No sample shows a topic that failed; the general table has two numbers for
    /// rights that are not there.
    ///
    /// Not sure (`request.TopicIdList.code`): What too many are answered with is not documented; 10005
    /// counts accounts.
    pub fn delete_topic_permission_group(
        &self,
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
        topic_id_list: impl IntoIterator<Item = impl Into<TopicId>>,
    ) -> Call<'c, DeleteTopicPermissionGroupRequest> {
        self.client
            .call(
                DeleteTopicPermissionGroupRequest::new(
                    group_id,
                    permission_group_id,
                    topic_id_list,
                ),
            )
    }

    /// Destroys permission groups of a community.
    ///
    /// Each permission group has an outcome of its own.
    ///
    /// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
    /// of the libraries.
    ///
    /// Command `group_open_http_svc/destroy_permission_group`; at most 200 calls a second; retry class
    /// `repeatable`; a `PermissionGroupIdList` of more than 20 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 1047/61233, page 269/103967, page 1047/34348 (2025-11).
    ///
    /// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
    /// commands of groups share, and what the general table has on permission groups.
    ///
    /// Not sure (`item_errors`): No sample shows a permission group that failed; the general table has two
    /// numbers for one that is gone.
    ///
    /// Not sure (`request.PermissionGroupIdList.code`): What too many are answered with is not documented;
    /// 10005 counts accounts.
    pub fn destroy_permission_group(
        &self,
        group_id: impl Into<GroupId>,
        permission_group_id_list: impl IntoIterator<Item = impl Into<PermissionGroupId>>,
    ) -> Call<'c, DestroyPermissionGroupRequest> {
        self.client
            .call(DestroyPermissionGroupRequest::new(group_id, permission_group_id_list))
    }

    /// Reads permission groups of a community, all of them or those named.
    ///
    /// Each permission group has an outcome of its own. Only a call that names none is paged.
    ///
    /// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
    /// of the libraries.
    ///
    /// Command `group_open_http_svc/get_permission_group`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 1047/61235 (2024-07), page 269/103969 (2024-07), page 1047/34348 (2025-11).
    ///
    /// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
    /// commands of groups share, and what the general table has on permission groups.
    ///
    /// Not sure (`item_errors`): No sample shows a permission group that failed; the general table has two
    /// numbers for one that is gone.
    ///
    /// Not sure (`request.PermissionGroupIdList.type`): The table; the sample has a list. Another source
    /// reads `string`.
    ///
    /// Not sure (`request.PermissionGroupIdList.max_items`): No limit is given; the commands beside this
    /// one take 20.
    ///
    /// Not sure (`request.Next.type`): The table, which asks for an empty text in the same row. Another
    /// source reads `u64`.
    ///
    /// Not sure (`request.Limit.default`): What happens without it is not said; the client always sends it.
    ///
    /// Not sure (`response.Next`): That it comes, and is empty at the end, is said in the row of the
    /// request; the rest of the answer was not to be seen.
    pub fn get_permission_group(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, GetPermissionGroupRequest> {
        self.client.call(GetPermissionGroupRequest::new(group_id))
    }

    /// Lists the members of a permission group, as members of the community.
    ///
    /// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
    /// of the libraries.
    ///
    /// Command `group_open_http_svc/get_permission_group_member_list`; at most 200 calls a second; retry
    /// class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10018 (`answer_too_large`), 110006
    /// (`permission_group_not_found`), 110008 (`permission_group_deleted`).
    ///
    /// Source: page 269/103976 (2025-12), page 1047/61242 (2025-10), page 1047/34348 (2025-11).
    ///
    /// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
    /// commands of groups share, and what the general table has on permission groups.
    ///
    /// Not sure (`request.Limit.default`): The least sample has neither page size nor cursor; what it
    /// brings is not said, so the client always sends a size.
    ///
    /// Not sure (`request.MemberInfoFilter`): The page is made after that of get_group_member_info; words
    /// and defaults are taken from there.
    ///
    /// Not sure (`request.AppDefinedDataFilter_GroupMember`): As get_group_member_info, where the table and
    /// the samples contradict each other.
    pub fn get_permission_group_member_list(
        &self,
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
    ) -> Call<'c, GetPermissionGroupMemberListRequest> {
        self.client
            .call(
                GetPermissionGroupMemberListRequest::new(group_id, permission_group_id),
            )
    }

    /// Reads the rights of a permission group in topics, all of them or those named.
    ///
    /// Each topic has an outcome of its own.
    ///
    /// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
    /// of the libraries.
    ///
    /// Command `group_open_http_svc/get_topic_permission_group`; at most 200 calls a second; retry class
    /// `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 110006
    /// (`permission_group_not_found`), 110008 (`permission_group_deleted`), 110013 (`topic_id_invalid`).
    ///
    /// Source: page 1047/61239, page 269/103973, page 1047/34348 (2025-11).
    ///
    /// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
    /// commands of groups share, and what the general table has on permission groups.
    ///
    /// Not sure (`errors`): Whether a malformed topic id fails the call with 110013 or its own entry is not
    /// known.
    ///
    /// Not sure (`item_errors`): No sample shows a topic that failed; the general table has two numbers for
    /// rights that are not there.
    ///
    /// Not sure (`request.TopicIdList.required`): The table, which tells in the same row what happens
    /// without it; the first sample has no list. Another source reads `true`.
    ///
    /// Not sure (`request.TopicIdList.max_items`): No limit is given; the commands that change rights take
    /// 50.
    pub fn get_topic_permission_group(
        &self,
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
    ) -> Call<'c, GetTopicPermissionGroupRequest> {
        self.client
            .call(GetTopicPermissionGroupRequest::new(group_id, permission_group_id))
    }

    /// Changes a permission group. What is absent stays as it is.
    ///
    /// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
    /// of the libraries.
    ///
    /// Command `group_open_http_svc/modify_permission_group`; at most 200 calls a second; retry class
    /// `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 110006
    /// (`permission_group_not_found`), 110008 (`permission_group_deleted`).
    ///
    /// Source: page 1047/61234 (2024-07), page 269/103968, page 1047/34348 (2025-11).
    ///
    /// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
    /// commands of groups share, and what the general table has on permission groups.
    pub fn modify_permission_group(
        &self,
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
    ) -> Call<'c, ModifyPermissionGroupRequest> {
        self.client
            .call(ModifyPermissionGroupRequest::new(group_id, permission_group_id))
    }

    /// Changes the rights of a permission group in topics.
    ///
    /// Each topic has an outcome of its own. The page is called modifying, the command setting.
    ///
    /// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
    /// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
    /// of the libraries.
    ///
    /// Command `group_open_http_svc/set_topic_permission_group`; at most 200 calls a second; retry class
    /// `repeatable`; a `TopicPermissionList` of more than 50 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 110006
    /// (`permission_group_not_found`), 110008 (`permission_group_deleted`), 110013 (`topic_id_invalid`).
    ///
    /// Source: page 1047/61237 (2025-10), page 269/103971, page 1047/34348 (2025-11).
    ///
    /// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
    /// commands of groups share, and what the general table has on permission groups.
    ///
    /// Not sure (`errors`): Whether a malformed topic id fails the call with 110013 or its own entry is not
    /// known.
    ///
    /// Not sure (`item_errors`): No sample shows a topic that failed; the general table has two numbers for
    /// rights that are not there.
    ///
    /// Not sure (`request.TopicPermissionList.max_items`): The limit of add_topic_permission_group and
    /// delete_topic_permission_group; here the row was not to be seen.
    ///
    /// Not sure (`request.TopicPermissionList.code`): What too many are answered with is not documented;
    /// 10005 counts accounts.
    ///
    /// Not sure (`response.TopicPermissionResultList`): Taken from the sister commands; the answer was not
    /// to be seen.
    pub fn set_topic_permission_group(
        &self,
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
        topic_permission_list: impl IntoIterator<Item = impl Into<TopicPermissionGrant>>,
    ) -> Call<'c, SetTopicPermissionGroupRequest> {
        self.client
            .call(
                SetTopicPermissionGroupRequest::new(
                    group_id,
                    permission_group_id,
                    topic_permission_list,
                ),
            )
    }
}

/// Optional fields of [`CreatePermissionGroupRequest`].
impl Call<'_, CreatePermissionGroupRequest> {
    /// Id of your own choice, without a second `@PMG#`. Absent: the service makes one.
    pub fn permission_group_id(
        self,
        permission_group_id: impl Into<PermissionGroupId>,
    ) -> Self {
        self.map_request(|request| request.permission_group_id(permission_group_id))
    }

    /// Free text of the app.
    ///
    /// At most 3000 bytes.
    pub fn custom_string(self, custom_string: impl Into<String>) -> Self {
        self.map_request(|request| request.custom_string(custom_string))
    }
}

/// Optional fields of [`GetPermissionGroupRequest`].
impl Call<'_, GetPermissionGroupRequest> {
    /// Permission groups wanted; absent or empty: all.
    pub fn permission_group_id_list(
        self,
        permission_group_id_list: impl IntoIterator<Item = impl Into<PermissionGroupId>>,
    ) -> Self {
        self.map_request(|request| {
            request.permission_group_id_list(permission_group_id_list)
        })
    }

    /// Page size, when all are read.
    ///
    /// At most 20; the client sends `20` when it is not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }

    /// Where to go on, when all are read; empty on the first call.
    pub fn next(self, next: impl Into<Cursor>) -> Self {
        self.map_request(|request| request.next(next))
    }
}

/// Optional fields of [`GetPermissionGroupMemberListRequest`].
impl Call<'_, GetPermissionGroupMemberListRequest> {
    /// Page size.
    ///
    /// At most 50; the client sends `50` when it is not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }

    /// Where to go on; empty on the first call.
    pub fn next(self, next: impl Into<Cursor>) -> Self {
        self.map_request(|request| request.next(next))
    }

    /// Fields wanted; absent: all. The user id comes in any case.
    pub fn member_info_filter(
        self,
        member_info_filter: impl IntoIterator<Item = impl Into<MemberField>>,
    ) -> Self {
        self.map_request(|request| request.member_info_filter(member_info_filter))
    }

    /// Custom fields wanted; absent: none if there is a filter of fields, else all.
    pub fn app_defined_data_filter_group_member(
        self,
        app_defined_data_filter_group_member: impl IntoIterator<
            Item = impl Into<CustomFieldKey>,
        >,
    ) -> Self {
        self.map_request(|request| {
            request
                .app_defined_data_filter_group_member(
                    app_defined_data_filter_group_member,
                )
        })
    }
}

/// Optional fields of [`GetTopicPermissionGroupRequest`].
impl Call<'_, GetTopicPermissionGroupRequest> {
    /// Topics wanted; absent: all in which it has rights.
    pub fn topic_id_list(
        self,
        topic_id_list: impl IntoIterator<Item = impl Into<TopicId>>,
    ) -> Self {
        self.map_request(|request| request.topic_id_list(topic_id_list))
    }
}

/// Optional fields of [`ModifyPermissionGroupRequest`].
impl Call<'_, ModifyPermissionGroupRequest> {
    /// Its name.
    ///
    /// At most 150 bytes.
    pub fn permission_group_name(
        self,
        permission_group_name: impl Into<String>,
    ) -> Self {
        self.map_request(|request| request.permission_group_name(permission_group_name))
    }

    /// All that its members may do in the community; what is not set is taken away.
    pub fn permission(self, permission: CommunityPermissions) -> Self {
        self.map_request(|request| request.permission(permission))
    }

    /// Free text of the app.
    ///
    /// At most 3000 bytes.
    pub fn custom_string(self, custom_string: impl Into<String>) -> Self {
        self.map_request(|request| request.custom_string(custom_string))
    }
}
