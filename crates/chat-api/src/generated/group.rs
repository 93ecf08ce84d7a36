// Written by `cargo xtask gen` from spec/group/. Do not edit.

//! Commands of the family `group`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, group::*};

use crate::{Call, Client};

/// The commands of the family `group`. Made by [`Client::group`].
#[derive(Clone, Copy, Debug)]
pub struct GroupApi<'c> {
    client: &'c Client,
}

impl<'c> GroupApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Puts users into a group.
    ///
    /// The answer tells for each user what became of it. A group that has no room for all of them refuses
    /// the whole call (10014), and so does an unknown user (10019). Users who are members already are left
    /// alone.
    ///
    /// Command `group_open_http_svc/add_group_member`; at most 200 calls a second; retry class
    /// `repeatable`; a `MemberList` of more than 100 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
    /// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10014 (`full`), 10015
    /// (`id_invalid`), 10016 (`vetoed_by_webhook`), 10019 (`member_not_found`), 10026 (`command_disabled`),
    /// 10037 (`user_in_too_many_groups`).
    ///
    /// Source: page 269/1621 (2023-02), page 1047/34921, page 269/9346.
    ///
    /// Not sure (`request.MemberList.max_items`): The smallest number that any page gives is used here; it
    /// stands on the page of limits. Another source reads `300`.
    ///
    /// Not sure (`request.MemberList.max_items`): An older copy, its text of 10005 included. Another source
    /// reads `500`.
    ///
    /// Not sure (`results.pending`): The comment in the sample ends at 2; the field table has 3 as well.
    pub fn add_group_member(
        &self,
        group_id: impl Into<GroupId>,
        member_list: impl IntoIterator<Item = impl Into<NewMember>>,
    ) -> Call<'c, AddGroupMemberRequest> {
        self.client.call(AddGroupMemberRequest::new(group_id, member_list))
    }

    /// Creates a group, optionally with an owner, first members and custom fields.
    ///
    /// Without `GroupId` the service makes an id, and a repeat makes a second group. With it a repeat is
    /// refused because the id is in use, so that nothing is created twice. Quotas of the app (groups in
    /// total, net growth per day, live rooms) and of the users (groups they are in) apply.
    ///
    /// Command `group_open_http_svc/create_group`; at most 200 calls a second; retry class `depends`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
    /// (`too_many_items`), 10006 (`operation_rate_exceeded`), 10007 (`permission_denied`), 10008
    /// (`request_rejected`), 10016 (`vetoed_by_webhook`), 10021 (`id_taken`), 10025 (`id_taken_by_owner`),
    /// 10036 (`too_many_avchatrooms`), 10037 (`user_in_too_many_groups`), 10038
    /// (`too_many_members_for_plan`), 10058 (`trial_groups_exceeded`), 80001 (`text_blocked`).
    ///
    /// Source: page 269/1615 (2023-02), page 1047/34895, page 269/9346 (2025-11), page 1047/33529, client
    /// library doocs_java (2025-12).
    ///
    /// Not sure (`already`): 10025 is worded as an id that you used yourself, 10021 as one that somebody
    /// else uses. No source tells which of them a repeat without an owner gets, so a resend answered with
    /// 10021 stays an error although the first attempt may have worked.
    ///
    /// Not sure (`group_types.allowed`): An older copy offers the broadcast room, which is retired. Another
    /// source reads `BChatRoom`.
    ///
    /// Not sure (`group_types.code`): No page tells what an unknown kind of group is answered with.
    ///
    /// Not sure (`request.Name.max_bytes`): Newer apps are believed to have larger limits for this and the
    /// other texts; no page read confirms it.
    ///
    /// Not sure (`request.GroupId.max_bytes`): Less than 48 bytes there, at most 48 on the page of limits.
    /// Another source reads `47`.
    ///
    /// Not sure (`request.GroupId.code`): The page's table has no 10015, so a bad choice is taken to be a
    /// bad parameter.
    ///
    /// Not sure (`request.MaxMemberCount`): Every other command calls the capacity so; whether it is
    /// understood here is not known. Another source reads `MaxMemberNum`.
    ///
    /// Not sure (`request.InviteJoinOption`): Newer than the copy of the page that was read whole.
    ///
    /// Not sure (`request.AppDefinedData.max_items`): An older copy of the page of limits. Another source
    /// reads `20`.
    ///
    /// Not sure (`request.AppDefinedData`): One key of a sample begins with a blank, which the rule for
    /// keys forbids; most likely a slip.
    ///
    /// Not sure (`request.AppMemberDefinedData`): The field table prints it beside `MemberList`; every
    /// sample has it inside the items.
    ///
    /// Not sure (`request.MemberList.max_items`): An older copy, its text of 10005 included. Another source
    /// reads `500`.
    ///
    /// Not sure (`request.SupportTopic`): Newer than the copy of the page that was read whole; so are
    /// `EnablePermission` and `DefaultPermission`.
    ///
    /// Not sure (`request.DefaultPermission.type`): The list of the single bits was not read.
    ///
    /// Not sure (`response.Type`): Seen in the models of client libraries only, in no sample.
    pub fn create_group(
        &self,
        group_type: impl Into<GroupType>,
        name: impl Into<String>,
    ) -> Call<'c, CreateGroupRequest> {
        self.client.call(CreateGroupRequest::new(group_type, name))
    }

    /// Removes members from a group.
    ///
    /// The answer tells nothing about the single users: somebody who was not a member counts as removed.
    /// Nobody can be removed from a live room; mute or ban there instead.
    ///
    /// Command `group_open_http_svc/delete_group_member`; at most 200 calls a second; retry class
    /// `repeatable`; a `MemberToDel_Account` of more than 100 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/1622 (2023-02), page 1047/34949.
    ///
    /// Not sure (`group_types.code`): The page says so; the sibling commands answer 10007 for a live room.
    ///
    /// Not sure (`request.MemberToDel_Account.max_items`): An older copy of the page of limits. Another
    /// source reads `500`.
    ///
    /// Not sure (`request.MemberToDel_Account.code`): The table of the page has no 10005, which siblings
    /// answer to a list that is too long.
    ///
    /// Not sure (`request.Silence`): With 1 nobody is told according to the sample, the removed user alone
    /// according to the field table.
    pub fn delete_group_member(
        &self,
        group_id: impl Into<GroupId>,
        member_to_del_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, DeleteGroupMemberRequest> {
        self.client.call(DeleteGroupMemberRequest::new(group_id, member_to_del_account))
    }

    /// Dissolves a group for good.
    ///
    /// A second call answers that the group is not there.
    ///
    /// Command `group_open_http_svc/destroy_group`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/1624 (2023-02), page 1047/34896.
    pub fn destroy_group(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, DestroyGroupRequest> {
        self.client.call(DestroyGroupRequest::new(group_id))
    }

    /// Reads groups, with their members and custom fields if wanted.
    ///
    /// Works on groups of every type; of a live room the member list is not complete. The code of the call
    /// says nothing about the groups: each item has its own. Members come along unless filtered away, so a
    /// large group is better read without them and paged with get_group_member_info.
    ///
    /// Command `group_open_http_svc/get_group_info`; at most 200 calls a second; retry class `read`; a
    /// `GroupIdList` of more than 50 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10018 (`answer_too_large`).
    ///
    /// Source: page 269/1616 (2023-02), page 1047/34961, client library doocs_java (2025-12).
    ///
    /// Not sure (`request.GroupIdList.code`): What too many groups are answered with is not documented;
    /// 10005 counts accounts.
    ///
    /// Not sure (`objects.GroupInfoFilter.fields.MemberInfoFilter.when_absent`): A comment in the sample
    /// with filters asks to add this list if members are wanted; the text says that without filters
    /// everything comes. Another source reads `none`.
    ///
    /// Not sure (`objects.GroupInfoFilter.fields.AppDefinedDataFilter_Group`): There are no custom fields
    /// by default, yet the sample without filters shows them, of group and members.
    ///
    /// Not sure (`objects.GroupInfo.fields.Appid`): Stands in one sample only and in no table; whether a
    /// filter can name it is not known.
    ///
    /// Not sure (`objects.GroupInfo.fields.InfoSeq`): In no sample read, like `InviteJoinOption`.
    ///
    /// Not sure (`objects.GroupInfo.fields.SupportTopic`): In no sample read, and whether filters can name
    /// it and the two permission fields is not known.
    ///
    /// Not sure (`objects.GroupInfo.fields.LastMsgTime.none`): 0 for a group without messages is inferred
    /// from the other times.
    ///
    /// Not sure (`item_errors`): The page says that each group has a code and does not list them.
    pub fn get_group_info(
        &self,
        group_id_list: impl IntoIterator<Item = impl Into<GroupId>>,
    ) -> Call<'c, GetGroupInfoRequest> {
        self.client.call(GetGroupInfoRequest::new(group_id_list))
    }

    /// Lists the members of a group.
    ///
    /// Communities are paged by `Next`, all other groups by `Offset`. An answer over 1 MB is refused: ask
    /// for fewer members at a time. The code also covers fields that the caller may not read (10007).
    ///
    /// Command `group_open_http_svc/get_group_member_info`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10018 (`answer_too_large`).
    ///
    /// Source: page 269/1617 (2023-02), page 1047/34948.
    ///
    /// Not sure (`group_types.code`): The page refuses live rooms without a code; siblings answer 10007.
    ///
    /// Not sure (`envelope`): The sample with a filter of roles has no `ErrorInfo`.
    ///
    /// Not sure (`request.MemberRoleFilter`): One sample asks for owner and members and is answered with
    /// owner and administrator.
    ///
    /// Not sure (`request.AppDefinedDataFilter_GroupMember`): None by default according to the table, yet
    /// the sample without filters shows custom fields.
    ///
    /// Not sure (`request.Limit.max`): The text above the samples, which advises 100; its own table has
    /// 6000. 100 suits both. Another source reads `200`.
    ///
    /// Not sure (`request.Offset`): Whether it counts all members or those that the filter of roles lets
    /// through is not documented.
    ///
    /// Not sure (`request.Offset.code`): What a community answers to it is not documented; it may be
    /// ignored.
    ///
    /// Not sure (`response.MemberNum`): The rows after `ErrorInfo` are lost to a sentence of another
    /// product; fields and meaning come from samples and other copies.
    ///
    /// Not sure (`response.MemberList`): Two samples write a role with a blank behind it, and two ask for
    /// `NameCard` and do not get it.
    ///
    /// Not sure (`response.Next.when`): Samples with the id of an ordinary group show it too, with the
    /// remark that only communities have it.
    ///
    /// Not sure (`response.Next.type`): An older table; every sample has text, of more digits than a double
    /// holds. Another source reads `u64`.
    ///
    /// Not sure (`errors`): The advice at 10018, to page by `Limit` and `Offset`, does not fit communities:
    /// there only a smaller `Limit` helps.
    pub fn get_group_member_info(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, GetGroupMemberInfoRequest> {
        self.client.call(GetGroupMemberInfoRequest::new(group_id))
    }
}

/// Optional fields of [`AddGroupMemberRequest`].
impl Call<'_, AddGroupMemberRequest> {
    /// 1 keeps the system notice from everybody; 0 tells all members, except in a Private group that nobody
    /// has used yet.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn silence(self, silence: bool) -> Self {
        self.map_request(|request| request.silence(silence))
    }
}

/// Optional fields of [`CreateGroupRequest`].
impl Call<'_, CreateGroupRequest> {
    /// Owner, who must be imported and becomes a member, in a live room only after entering it from a
    /// client. Absent: nobody owns the group.
    pub fn owner_account(self, owner_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.owner_account(owner_account))
    }

    /// Id of your own choice; absent: the service makes one.
    ///
    /// At most 48 bytes.
    pub fn group_id(self, group_id: impl Into<GroupId>) -> Self {
        self.map_request(|request| request.group_id(group_id))
    }

    /// Description.
    ///
    /// At most 240 bytes.
    pub fn introduction(self, introduction: impl Into<String>) -> Self {
        self.map_request(|request| request.introduction(introduction))
    }

    /// Announcement.
    ///
    /// At most 300 bytes.
    pub fn notification(self, notification: impl Into<String>) -> Self {
        self.map_request(|request| request.notification(notification))
    }

    /// Address of the group's picture.
    ///
    /// At most 100 bytes.
    pub fn face_url(self, face_url: impl Into<String>) -> Self {
        self.map_request(|request| request.face_url(face_url))
    }

    /// Capacity, called `MaxMemberNum` wherever it is read or changed. Absent: what the plan allows, 20 on
    /// the trial plan; it does not grow with a later upgrade.
    pub fn max_member_count(self, max_member_count: u32) -> Self {
        self.map_request(|request| request.max_member_count(max_member_count))
    }

    /// How applications are handled; without effect on kinds of group that nobody can apply to.
    ///
    /// The service assumes `"NeedPermission"` when it is absent.
    pub fn apply_join_option(
        self,
        apply_join_option: impl Into<ApplyJoinOption>,
    ) -> Self {
        self.map_request(|request| request.apply_join_option(apply_join_option))
    }

    /// How invitations are handled.
    ///
    /// Only when `Type` is `"Private"` or `"Public"` or `"ChatRoom"` or `"Community"`.
    pub fn invite_join_option(
        self,
        invite_join_option: impl Into<InviteJoinOption>,
    ) -> Self {
        self.map_request(|request| request.invite_join_option(invite_join_option))
    }

    /// Custom fields of the group, set up in the console first.
    ///
    /// At most 10 items.
    pub fn app_defined_data(
        self,
        app_defined_data: impl IntoIterator<Item = impl Into<GroupCustomField>>,
    ) -> Self {
        self.map_request(|request| request.app_defined_data(app_defined_data))
    }

    /// First members. They are in at once; a live room takes none.
    ///
    /// At most 100 items.
    pub fn member_list(
        self,
        member_list: impl IntoIterator<Item = impl Into<FirstMember>>,
    ) -> Self {
        self.map_request(|request| request.member_list(member_list))
    }

    /// 1 makes a community that can have topics.
    ///
    /// Travels as 0 or 1; only when `Type` is `"Community"`; the service assumes `0` when it is absent.
    pub fn support_topic(self, support_topic: bool) -> Self {
        self.map_request(|request| request.support_topic(support_topic))
    }

    /// 1 puts permission groups in the place of the administrator role.
    ///
    /// Travels as 0 or 1; only when `Type` is `"Community"` and `SupportTopic` is `1`; the service assumes
    /// `0` when it is absent.
    pub fn enable_permission(self, enable_permission: bool) -> Self {
        self.map_request(|request| request.enable_permission(enable_permission))
    }

    /// Permission bits that every member has, except the owner, who has all.
    ///
    /// Only when `EnablePermission` is `1`.
    pub fn default_permission(self, default_permission: u64) -> Self {
        self.map_request(|request| request.default_permission(default_permission))
    }
}

/// Optional fields of [`DeleteGroupMemberRequest`].
impl Call<'_, DeleteGroupMemberRequest> {
    /// 1 keeps the system notice from the group; 0 tells all members.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn silence(self, silence: bool) -> Self {
        self.map_request(|request| request.silence(silence))
    }

    /// Shown in the notice.
    pub fn reason(self, reason: impl Into<String>) -> Self {
        self.map_request(|request| request.reason(reason))
    }
}

/// Optional fields of [`GetGroupInfoRequest`].
impl Call<'_, GetGroupInfoRequest> {
    /// Narrows the answer; absent: everything.
    pub fn response_filter(self, response_filter: impl Into<GroupInfoFilter>) -> Self {
        self.map_request(|request| request.response_filter(response_filter))
    }
}

/// Optional fields of [`GetGroupMemberInfoRequest`].
impl Call<'_, GetGroupMemberInfoRequest> {
    /// Fields wanted; absent: all. The user id comes in any case.
    pub fn member_info_filter(
        self,
        member_info_filter: impl IntoIterator<Item = impl Into<MemberField>>,
    ) -> Self {
        self.map_request(|request| request.member_info_filter(member_info_filter))
    }

    /// Roles wanted; absent: all.
    ///
    /// One of `"Owner"`, `"Admin"`, `"Member"`.
    pub fn member_role_filter(
        self,
        member_role_filter: impl IntoIterator<Item = impl Into<MemberRole>>,
    ) -> Self {
        self.map_request(|request| request.member_role_filter(member_role_filter))
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

    /// Page size. The service takes a call without it as a wish for all members, which large groups cannot
    /// answer.
    ///
    /// At most 6000; the client sends `100` when it is not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }

    /// How many members to pass over.
    ///
    /// Only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"`; the service assumes `0`
    /// when it is absent.
    pub fn offset(self, offset: u32) -> Self {
        self.map_request(|request| request.offset(offset))
    }

    /// Where to go on; empty on the first call.
    ///
    /// Required when the group's type is `"Community"`.
    pub fn next(self, next: impl Into<Cursor>) -> Self {
        self.map_request(|request| request.next(next))
    }
}
