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
    /// `repeatable`; a `MemberList` of more than 20 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
    /// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10014 (`full`), 10015
    /// (`id_invalid`), 10016 (`vetoed_by_webhook`), 10019 (`member_not_found`), 10026 (`command_disabled`),
    /// 10037 (`user_in_too_many_groups`).
    ///
    /// Source: page 269/1621 (2026-02), page 1047/34921 (2024-07), page 269/9346.
    ///
    /// Not sure (`request.MemberList.max_items`): The limit went down, as in import_group_member: 500 and
    /// 300 in older copies, 20 in the newest one. English copies still have 300. Another source reads
    /// `300`.
    ///
    /// Not sure (`request.MemberList.max_items`): An older copy of the page of limits. Another source reads
    /// `100`.
    ///
    /// Not sure (`results.pending`): The comment in the sample ends at 2; the field table has 3 as well.
    ///
    /// Not sure (`enums.AddMemberOutcome`): Client libraries know a fourth outcome, 4, for a user who is in
    /// too many groups already; here 10037 refuses the call.
    pub fn add_group_member(
        &self,
        group_id: impl Into<GroupId>,
        member_list: impl IntoIterator<Item = impl Into<NewMember>>,
    ) -> Call<'c, AddGroupMemberRequest> {
        self.client.call(AddGroupMemberRequest::new(group_id, member_list))
    }

    /// Shuts users out of a group for a time.
    ///
    /// A user who is banned gets no messages and cannot join again until the ban ends. It counts from the
    /// moment of the call, so a repeat starts it anew. The answer tells nothing about the single users.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with banning of members
    /// switched on in the console; client libraries from 6.6, Web from 2.22.
    ///
    /// Command `group_open_http_svc/ban_group_member`; at most 200 calls a second; retry class
    /// `repeatable`; a `Members_Account` of more than 20 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
    /// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/79249 (2025-12), page 1047/50296 (2025-10), client library doocs_java (2025-12).
    ///
    /// Not sure (`group_types.allowed`): Live rooms only at first; the others came with newer client
    /// libraries, communities last. Another source reads `["AVChatRoom"]`.
    ///
    /// Not sure (`errors`): 10010 and 10015 are not in the table, which has no place for a group that is
    /// missing.
    ///
    /// Not sure (`request.Duration`): Whether 0, or the largest number, means something special is not
    /// said.
    pub fn ban_group_member(
        &self,
        group_id: impl Into<GroupId>,
        members_account: impl IntoIterator<Item = impl Into<UserId>>,
        duration: impl Into<Seconds>,
    ) -> Call<'c, BanGroupMemberRequest> {
        self.client.call(BanGroupMemberRequest::new(group_id, members_account, duration))
    }

    /// Makes a member the owner of a group.
    ///
    /// The former owner stays a member. A group without an owner gets one. The new owner has to be a member
    /// already.
    ///
    /// Command `group_open_http_svc/change_group_owner`; at most 200 calls a second; retry class
    /// `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/1633 (2023-02), page 1047/34966 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`retry`): What a group is answered with whose owner is the named one already is not said;
    /// a resend after a lost answer may be refused although the first attempt worked.
    ///
    /// Not sure (`errors`): The table has no 10003, alone among its siblings, and does not tell what a new
    /// owner who is no member is answered with.
    ///
    /// Not sure (`request.From_Account`): Newer than the copy that was read whole; it is in its successor
    /// and in client libraries.
    pub fn change_group_owner(
        &self,
        group_id: impl Into<GroupId>,
        new_owner_account: impl Into<UserId>,
    ) -> Call<'c, ChangeGroupOwnerRequest> {
        self.client.call(ChangeGroupOwnerRequest::new(group_id, new_owner_account))
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
    /// Source: page 269/1615 (2025-11), page 1047/34895, page 269/9346 (2025-11), page 1047/33529, client
    /// library doocs_java (2025-12).
    ///
    /// Not sure (`retry`): A repeat without an owner may be refused with the number for somebody else's
    /// group, so it is looked up. Groups that users make have an owner; one without an owner that has all
    /// that was asked for and that a look can show is taken for the work of this call, though another
    /// process of the app may have made it in the same way, with other first members or custom fields.
    ///
    /// Not sure (`already`): 10025 is worded as an id that you used yourself, 10021 as one that somebody
    /// else uses. No source tells which of them a repeat without an owner gets; a resend answered with
    /// 10021 stays an error although the first attempt may have worked.
    ///
    /// Not sure (`group_types.allowed`): An older copy offers the broadcast room, which is retired. Another
    /// source reads `BChatRoom`.
    ///
    /// Not sure (`group_types.code`): No page tells what an unknown kind of group is answered with.
    ///
    /// Not sure (`request.Name.max_bytes`): That of some client libraries has larger limits: name 100,
    /// description and announcement 400, picture 500 bytes. The page of limits, pages of commands and the
    /// reference of other client libraries have the smaller ones. Another source reads `100`.
    ///
    /// Not sure (`request.GroupId.code`): The page's table has no 10015, so a bad choice is taken to be a
    /// bad parameter.
    ///
    /// Not sure (`request.GroupId.none`): That an empty id is no choice at all is not documented, but
    /// nobody could mean it as one.
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
    /// Not sure (`request.MemberList.max_items`): That of one client library; newer pages of
    /// add_group_member and import_group_member have come down to this number, the end of the newest page
    /// of this command was not read. Another source reads `20`.
    ///
    /// Not sure (`request.SupportTopic`): Newer than the copy of the page that was read whole; so are
    /// `EnablePermission` and `DefaultPermission`.
    ///
    /// Not sure (`request.DefaultPermission.type`): The page of group types and client libraries have masks
    /// of 64 bits; that these are the bits of permission groups is inferred from client libraries. Another
    /// source reads `u32`.
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
    /// Nobody can be removed from a live room; mute or ban there instead. A group that has lost all its
    /// members is still there until it is dissolved.
    ///
    /// Command `group_open_http_svc/delete_group_member`; at most 200 calls a second; retry class
    /// `repeatable`; a `MemberToDel_Account` of more than 100 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/1622 (2025-12), page 1047/34949 (2024-07).
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

    /// Mutes or unmutes users in a group, or in one topic of a community.
    ///
    /// A mute outlives leaving and joining again. It counts from the moment of the call, so a repeat starts
    /// it anew. The answer tells nothing about the single users. Private groups know no mutes.
    ///
    /// Command `group_open_http_svc/forbid_send_msg`; at most 200 calls a second; retry class `repeatable`;
    /// a `Members_Account` of more than 500 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/1627 (2025-12), page 1047/34951 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`request.MuteTime`): The former name, in copies up to 2023. Another source reads
    /// `ShutUpTime`.
    ///
    /// Not sure (`request.Members_Account.code`): The table has no 10005, which siblings answer to a list
    /// that is too long.
    ///
    /// Not sure (`group_types.code`): The page refuses Private groups without saying how.
    pub fn forbid_send_msg(
        &self,
        group_id: impl Into<GroupId>,
        members_account: impl IntoIterator<Item = impl Into<UserId>>,
        mute_time: impl Into<Seconds>,
    ) -> Call<'c, ForbidSendMsgRequest> {
        self.client.call(ForbidSendMsgRequest::new(group_id, members_account, mute_time))
    }

    /// Lists the ids of all groups of the app.
    ///
    /// One call a second is allowed, so a long list takes its time.
    ///
    /// Command `group_open_http_svc/get_appid_group_list`; at most 1 calls a second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10006
    /// (`operation_rate_exceeded`), 10007 (`permission_denied`), 10018 (`answer_too_large`).
    ///
    /// Source: page 269/1614 (2025-12), page 1047/34960 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`quota[0].code`): The general table names listing all groups too often as a case of 10006;
    /// the page's own table has neither number. Another source reads `10006`.
    ///
    /// Not sure (`request.Next.type`): Most other lists go on by a text; this one is a number of 64 bits.
    /// Another source reads `Cursor`.
    ///
    /// Not sure (`request.GroupType`): The broadcast room, which is retired, is still offered, and the
    /// comment in a sample leaves the community out.
    ///
    /// Not sure (`envelope`): The sample on the overview of the interfaces has no `ErrorInfo`; that of the
    /// page has it.
    pub fn get_appid_group_list(&self) -> Call<'c, GetAppidGroupListRequest> {
        self.client.call(GetAppidGroupListRequest::new())
    }

    /// Lists who is banned from a group.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with banning of members
    /// switched on in the console; client libraries from 6.6, Web from 2.22.
    ///
    /// Command `group_open_http_svc/get_group_ban_member`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/79248 (2025-12), page 1047/50295 (2025-03), client library doocs_java (2025-12).
    ///
    /// Not sure (`group_types.allowed`): Live rooms only at first; the others came with newer client
    /// libraries, communities last. Another source reads `["AVChatRoom"]`.
    ///
    /// Not sure (`request.Limit.default`): What is answered without it is not said.
    ///
    /// Not sure (`errors`): The page carries the table of unbanning: more than 20 users. 10010 and 10015
    /// are in neither. Another source reads `10005`.
    pub fn get_group_ban_member(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, GetGroupBanMemberRequest> {
        self.client.call(GetGroupBanMemberRequest::new(group_id))
    }

    /// Reads groups, with their members and custom fields if wanted.
    ///
    /// Works on groups of every type; of a live room neither the members nor their number are answered, see
    /// get_members and get_online_member_num. The code of the call says nothing about the groups: each item
    /// has its own. Members come along unless filtered away, so a large group is better read without them
    /// and paged with get_group_member_info.
    ///
    /// Command `group_open_http_svc/get_group_info`; at most 200 calls a second; retry class `read`; a
    /// `GroupIdList` of more than 50 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10018 (`answer_too_large`).
    ///
    /// Source: page 269/1616 (2025-12), page 1047/34961 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`doc`): Copies up to 2024 make no exception for live rooms.
    ///
    /// Not sure (`request.GroupIdList.codes.max_items`): What too many groups are answered with is not
    /// documented; 10005 counts accounts.
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
    /// Not sure (`page`): That a community whose id does not tell answers the first call, made without
    /// `Next`, with one is an assumption; an answer that has one is followed by it.
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

    /// Lists who is muted in a group, or in one topic of a community.
    ///
    /// All at once, without pages.
    ///
    /// Command `group_open_http_svc/get_group_muted_account`; at most 200 calls a second; retry class
    /// `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/2925, page 1047/34964 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`aliases`): The vendor's own list of interfaces still has the former name, and some
    /// libraries call it.
    ///
    /// Not sure (`envelope`): The sample has no `ErrorInfo`.
    ///
    /// Not sure (`response.GroupId`): In the sample, where it is not the one that was asked for, and not in
    /// the table.
    ///
    /// Not sure (`response.MutedAccountList`): The former name, in older copies; its items had
    /// `ShuttedUntil`. Another source reads `ShuttedUinList`.
    ///
    /// Not sure (`group_types.allowed`): Private groups are allowed although nobody can be muted there.
    pub fn get_group_muted_account(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, GetGroupMutedAccountRequest> {
        self.client.call(GetGroupMutedAccountRequest::new(group_id))
    }

    /// Lists the groups that a user is in.
    ///
    /// Unless filters ask for more, only ids are answered, unlike get_group_info. Live rooms, and Private
    /// groups that nobody has used yet, have to be asked for; the list of live rooms may be incomplete,
    /// since they do not store all members. An unknown user is not among the documented errors.
    ///
    /// Command `group_open_http_svc/get_joined_group_list`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10018
    /// (`answer_too_large`).
    ///
    /// Source: page 269/1625 (2025-12), page 1047/34925 (2025-10), client library doocs_java (2025-12).
    ///
    /// Not sure (`request.Limit.default`): Without a limit all groups come, and a user may be in more than
    /// one answer can hold. Another source reads `all`.
    ///
    /// Not sure (`request.SupportTopic`): Newer than the copies of the page that were read whole; what
    /// comes when it is left out is not said.
    ///
    /// Not sure (`objects.JoinedGroup.fields.MemberNum`): The filter says `MemberNum` and an older sample
    /// answers `MemberCount`. Another source reads `MemberCount`.
    ///
    /// Not sure (`objects.JoinedGroup.fields.InfoSeq`): In no sample read, like `InviteJoinOption`.
    ///
    /// Not sure (`objects.GroupSelfInfo.fields.MsgSeq`): The older copy has unread messages in its place;
    /// both are read. Another source reads `UnreadMsgNum`.
    ///
    /// Not sure (`errors`): Neither an unknown user nor a caller without rights is in the table.
    pub fn get_joined_group_list(
        &self,
        member_account: impl Into<UserId>,
    ) -> Call<'c, GetJoinedGroupListRequest> {
        self.client.call(GetJoinedGroupListRequest::new(member_account))
    }

    /// Tells what users are in a group.
    ///
    /// Live rooms have get_admin_list instead.
    ///
    /// Command `group_open_http_svc/get_role_in_group`; at most 200 calls a second; retry class `read`; a
    /// `User_Account` of more than 500 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 1047/34963 (2026-04), page 269/1626 (2023-02), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): The page describes 10015 as a body that is no JSON; on every other page it is a
    /// malformed id of a group.
    ///
    /// Not sure (`request.User_Account.code`): The table has no 10005, which siblings answer to a list that
    /// is too long.
    pub fn get_role_in_group(
        &self,
        group_id: impl Into<GroupId>,
        user_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, GetRoleInGroupRequest> {
        self.client.call(GetRoleInGroupRequest::new(group_id, user_account))
    }

    /// Reads chosen members of a group.
    ///
    /// Users who are no members, or whose role is filtered away, are not in the answer.
    ///
    /// Needs: For the online status alone: Pro, Pro Plus or Enterprise plan, with the online status of
    /// group members switched on in the console.
    ///
    /// Command `group_open_http_svc/get_specified_group_member_info`; at most 200 calls a second; retry
    /// class `read`; a `Member_List_Account` of more than 50 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
    /// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/112002 (2025-12), page 1047/64897 (2026-02), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): 10018 for an answer that is too large, which get_group_member_info has, is not
    /// in the table; 50 members are not that many.
    ///
    /// Not sure (`group_types.code`): The page refuses live rooms; the number is that of its siblings.
    ///
    /// Not sure (`request.AppDefinedDataFilter_GroupMember`): None by default according to the table, yet
    /// samples without this filter show custom fields, one with a filter of fields among them.
    ///
    /// Not sure (`response.MemberList`): That users who are no members are left out is inferred.
    pub fn get_specified_group_member_info(
        &self,
        group_id: impl Into<GroupId>,
        member_list_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, GetSpecifiedGroupMemberInfoRequest> {
        self.client
            .call(GetSpecifiedGroupMemberInfoRequest::new(group_id, member_list_account))
    }

    /// Brings a group over from another system, without webhooks and notices.
    ///
    /// For a move to this service: first the group, then its messages, then its members, since importing
    /// messages sets all counts of unread messages to 0. Without `GroupId` the service makes an id, and a
    /// repeat makes a second group. Live rooms cannot be imported; create them.
    ///
    /// Command `group_open_http_svc/import_group`; at most 200 calls a second; retry class `depends`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10021 (`id_taken`), 10025 (`id_taken_by_owner`), 80001 (`text_blocked`).
    ///
    /// Source: page 269/1634 (2026-01), page 1047/34967 (2024-07), page 1047/33529, client library
    /// doocs_java (2025-12).
    ///
    /// Not sure (`retry`): A repeat without an owner may be refused with the number for somebody else's
    /// group, so it is looked up. Groups that users make have an owner; one without an owner that has all
    /// that was asked for and that a look can show is taken for the work of this call, though another
    /// process of the app may have made it in the same way, with other custom fields.
    ///
    /// Not sure (`already`): The table has 10021 alone, for any id that is in use, so that a repeat may be
    /// answered so. It may also be somebody else's group, and stays an error. Another source reads `10021`.
    ///
    /// Not sure (`request.GroupId.code`): The table has no 10015, so a bad choice is taken to be a bad
    /// parameter.
    ///
    /// Not sure (`request.GroupId.none`): That an empty id is no choice at all is not documented, but
    /// nobody could mean it as one.
    ///
    /// Not sure (`request.Name.max_bytes`): That of some client libraries has larger limits for this and
    /// the other texts; the page of limits and the copies of this page that were read have the smaller
    /// ones. Another source reads `100`.
    ///
    /// Not sure (`request.MaxMemberCount.max`): The table has it for all kinds of group; communities, which
    /// it did not know then, hold more. Another source reads `6000`.
    ///
    /// Not sure (`request.MaxMemberCount.default`): The table says 2000, create_group what the plan allows.
    ///
    /// Not sure (`request.AppDefinedData`): One key of a sample begins with a blank, which the rule for
    /// keys forbids; most likely a slip.
    pub fn import_group(
        &self,
        group_type: impl Into<GroupType>,
        name: impl Into<String>,
    ) -> Call<'c, ImportGroupRequest> {
        self.client.call(ImportGroupRequest::new(group_type, name))
    }

    /// Brings members of a group over from another system, without webhooks and notices.
    ///
    /// For a move to this service, after the messages, which set all counts of unread messages to 0. The
    /// answer tells for each user what became of it, without a reason; a `JoinTime` outside the life of the
    /// group is one.
    ///
    /// Command `group_open_http_svc/import_group_member`; at most 200 calls a second; retry class
    /// `repeatable`; a `MemberList` of more than 20 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
    /// (`too_many_items`), 10006 (`operation_rate_exceeded`), 10007 (`permission_denied`), 10010
    /// (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/1636 (2026-01), page 1047/34969 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`request.MemberList.max_items`): The limit went down: 500, 300, 100 and then 20 in the
    /// newest copy. Another source reads `300`.
    ///
    /// Not sure (`request.MemberList.max_items`): A copy between the two. Another source reads `100`.
    ///
    /// Not sure (`objects.MemberToImport.fields.JoinTime`): The field table prints it, and the other fields
    /// of a member, beside `MemberList`; the sample has them inside the items.
    pub fn import_group_member(
        &self,
        group_id: impl Into<GroupId>,
        member_list: impl IntoIterator<Item = impl Into<MemberToImport>>,
    ) -> Call<'c, ImportGroupMemberRequest> {
        self.client.call(ImportGroupMemberRequest::new(group_id, member_list))
    }

    /// Changes the profile, the options and the custom fields of a group.
    ///
    /// What is left out stays as it is; an empty `Value` deletes a custom field. After a larger plan is
    /// bought, the capacity of groups that exist has to be raised here. The code also covers fields that
    /// may not be changed (10007).
    ///
    /// Command `group_open_http_svc/modify_group_base_info`; at most 200 calls a second; retry class
    /// `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10026 (`command_disabled`), 80001
    /// (`text_blocked`).
    ///
    /// Source: page 269/1620 (2024-07), page 1047/34962 (2024-07), page 269/9346 (2025-11), client library
    /// doocs_java (2025-12).
    ///
    /// Not sure (`request.Name.max_bytes`): That of some client libraries has larger limits: name 100,
    /// description and announcement 400, picture 500 bytes. The page of limits and the pages of this
    /// interface that were read have the smaller ones. Another source reads `100`.
    ///
    /// Not sure (`request.MaxMemberNum.max`): An older copy; communities hold more, and newer copies point
    /// to the plans. Another source reads `6000`.
    ///
    /// Not sure (`request.MuteAllMember`): In some copies of the table this row and that of the custom
    /// fields have each other's text.
    ///
    /// Not sure (`request.HistoryMsgBeforeJoin`): Newer than the copies of the page that were read whole;
    /// so are `EnablePermission` and `DefaultPermission`.
    ///
    /// Not sure (`request.DefaultPermission.type`): As in create_group; the masks of permission groups are
    /// 64 bits wide. Another source reads `u32`.
    ///
    /// Not sure (`request.AppDefinedData.max_items`): An older copy of the page of limits. Another source
    /// reads `20`.
    pub fn modify_group_base_info(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, ModifyGroupBaseInfoRequest> {
        self.client.call(ModifyGroupBaseInfoRequest::new(group_id))
    }

    /// Changes the role, the name card, the receive option, the custom fields or the mute of a member.
    ///
    /// What is left out stays as it is. A mute counts from the moment of the call, so a repeat starts it
    /// anew. Live rooms store no members and refuse the call; their administrators have modify_admin.
    ///
    /// Command `group_open_http_svc/modify_group_member_info`; at most 200 calls a second; retry class
    /// `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 80001 (`text_blocked`).
    ///
    /// Source: page 269/1623 (2026-01), page 1047/34900 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`group_types.allowed`): An older copy allowed owner and administrators of a live room to
    /// be changed, and refused ordinary members with 10007. Another source reads `AVChatRoom`.
    ///
    /// Not sure (`request.MuteTime`): The former name, in copies up to 2023. Another source reads
    /// `ShutUpTime`.
    ///
    /// Not sure (`request.MuteTime.max`): The limit, and the value for ever, are those of forbid_send_msg;
    /// here the table says seconds only.
    ///
    /// Not sure (`request.AppMemberDefinedData.max_items`): From the number of custom fields an app may
    /// have; the page has no limit.
    ///
    /// Not sure (`errors`): What a user who is no member is answered with is not in the table.
    pub fn modify_group_member_info(
        &self,
        group_id: impl Into<GroupId>,
        member_account: impl Into<UserId>,
    ) -> Call<'c, ModifyGroupMemberInfoRequest> {
        self.client.call(ModifyGroupMemberInfoRequest::new(group_id, member_account))
    }

    /// Sets how many messages of a group a member has not read, without webhooks and notices.
    ///
    /// For a move to this service only, not for daily use. More than the group has is cut to what it has.
    /// In ChatRoom groups and live rooms, whose clients count nothing, the call succeeds without effect.
    ///
    /// Command `group_open_http_svc/set_unread_msg_num`; at most 200 calls a second; retry class
    /// `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/1637 (2023-02), page 1047/34909, client library doocs_java (2025-12).
    ///
    /// Not sure (`group_types`): The table allows Private, Public and Community only, and the note below
    /// says that the others are not refused.
    ///
    /// Not sure (`errors`): What a user who is no member is answered with is not in the table.
    pub fn set_unread_msg_num(
        &self,
        group_id: impl Into<GroupId>,
        member_account: impl Into<UserId>,
        unread_msg_num: u32,
    ) -> Call<'c, SetUnreadMsgNumRequest> {
        self.client
            .call(SetUnreadMsgNumRequest::new(group_id, member_account, unread_msg_num))
    }

    /// Lifts the ban of users in a group.
    ///
    /// They are not put in again, but may join. The answer tells nothing about the single users.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with banning of members
    /// switched on in the console; client libraries from 6.6, Web from 2.22.
    ///
    /// Command `group_open_http_svc/unban_group_member`; at most 200 calls a second; retry class
    /// `repeatable`; a `Members_Account` of more than 20 items is split over several calls.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10005
    /// (`too_many_items`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 1047/50297 (2025-10), client library doocs_java (2025-12).
    ///
    /// Not sure (`group_types.allowed`): The Chinese text of the page has live rooms only, its English text
    /// all kinds, like the newest page on banning. Another source reads `["AVChatRoom"]`.
    ///
    /// Not sure (`needs`): The English text tells to switch the feature off; most likely a slip of
    /// translation.
    ///
    /// Not sure (`errors`): 10010 and 10015 are not in the table, which has no place for a group that is
    /// missing.
    pub fn unban_group_member(
        &self,
        group_id: impl Into<GroupId>,
        members_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, UnbanGroupMemberRequest> {
        self.client.call(UnbanGroupMemberRequest::new(group_id, members_account))
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

/// Optional fields of [`BanGroupMemberRequest`].
impl Call<'_, BanGroupMemberRequest> {
    /// What the users are told.
    ///
    /// At most 1000 bytes.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.map_request(|request| request.description(description))
    }
}

/// Optional fields of [`ChangeGroupOwnerRequest`].
impl Call<'_, ChangeGroupOwnerRequest> {
    /// User who is shown as the one who did it; absent: the administrator who calls.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
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
    /// `""` reads as none.
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
    /// Travels as 0 or 1; only when `SupportTopic` is `1`; the service assumes `0` when it is absent.
    pub fn enable_permission(self, enable_permission: bool) -> Self {
        self.map_request(|request| request.enable_permission(enable_permission))
    }

    /// What every member may do, except the owner, who may do everything.
    ///
    /// Only when `EnablePermission` is `1`.
    pub fn default_permission(self, default_permission: CommunityPermissions) -> Self {
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

/// Optional fields of [`ForbidSendMsgRequest`].
impl Call<'_, ForbidSendMsgRequest> {
    /// Topic to mute them in; absent: the whole group.
    ///
    /// Only when the group's type is `"Community"`.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }
}

/// Optional fields of [`GetAppidGroupListRequest`].
impl Call<'_, GetAppidGroupListRequest> {
    /// Page size.
    ///
    /// At most 10000; the service assumes `10000` when it is absent; the client sends `10000` when it is
    /// not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }

    /// Where to go on; 0 on the first call. It does not fit 32 bits.
    ///
    /// The service assumes `0` when it is absent.
    pub fn next(self, next: u64) -> Self {
        self.map_request(|request| request.next(next))
    }

    /// Kind of group wanted; absent: all.
    pub fn group_type(self, group_type: impl Into<GroupType>) -> Self {
        self.map_request(|request| request.group_type(group_type))
    }
}

/// Optional fields of [`GetGroupBanMemberRequest`].
impl Call<'_, GetGroupBanMemberRequest> {
    /// Page size.
    ///
    /// At most 100; the client sends `100` when it is not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }

    /// Where to go on; 0 on the first call.
    pub fn offset(self, offset: u32) -> Self {
        self.map_request(|request| request.offset(offset))
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

/// Optional fields of [`GetGroupMutedAccountRequest`].
impl Call<'_, GetGroupMutedAccountRequest> {
    /// Topic whose mutes are wanted; absent: those of the whole group.
    ///
    /// Only when the group's type is `"Community"`.
    pub fn topic_id(self, topic_id: impl Into<TopicId>) -> Self {
        self.map_request(|request| request.topic_id(topic_id))
    }
}

/// Optional fields of [`GetJoinedGroupListRequest`].
impl Call<'_, GetJoinedGroupListRequest> {
    /// 1 answers live rooms too.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn include_huge_groups(self, include_huge_groups: bool) -> Self {
        self.map_request(|request| request.include_huge_groups(include_huge_groups))
    }

    /// 1 answers Private groups too that nobody has used yet.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn include_inactive_groups(self, include_inactive_groups: bool) -> Self {
        self.map_request(|request| {
            request.include_inactive_groups(include_inactive_groups)
        })
    }

    /// Page size. The service takes a call without it as a wish for all groups.
    ///
    /// At most 5000; the client sends `500` when it is not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }

    /// How many groups to pass over.
    ///
    /// The service assumes `0` when it is absent; the client sends `0` when it is not set.
    pub fn offset(self, offset: u32) -> Self {
        self.map_request(|request| request.offset(offset))
    }

    /// Kind of group wanted; absent: all.
    pub fn group_type(self, group_type: impl Into<GroupType>) -> Self {
        self.map_request(|request| request.group_type(group_type))
    }

    /// 1: communities that can have topics; 0: the others.
    ///
    /// Travels as 0 or 1; only when `GroupType` is `"Community"`.
    pub fn support_topic(self, support_topic: bool) -> Self {
        self.map_request(|request| request.support_topic(support_topic))
    }

    /// What to answer besides the ids.
    pub fn response_filter(self, response_filter: impl Into<JoinedGroupFilter>) -> Self {
        self.map_request(|request| request.response_filter(response_filter))
    }
}

/// Optional fields of [`GetSpecifiedGroupMemberInfoRequest`].
impl Call<'_, GetSpecifiedGroupMemberInfoRequest> {
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

    /// Custom fields wanted; absent: none.
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

/// Optional fields of [`ImportGroupRequest`].
impl Call<'_, ImportGroupRequest> {
    /// Owner, who becomes a member. Absent: nobody owns the group.
    pub fn owner_account(self, owner_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.owner_account(owner_account))
    }

    /// Id of your own choice; absent: the service makes one.
    ///
    /// `""` reads as none.
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

    /// Capacity, called `MaxMemberNum` wherever it is read or changed.
    ///
    /// The service assumes `2000` when it is absent.
    pub fn max_member_count(self, max_member_count: u32) -> Self {
        self.map_request(|request| request.max_member_count(max_member_count))
    }

    /// How applications are handled.
    ///
    /// The service assumes `"NeedPermission"` when it is absent.
    pub fn apply_join_option(
        self,
        apply_join_option: impl Into<ApplyJoinOption>,
    ) -> Self {
        self.map_request(|request| request.apply_join_option(apply_join_option))
    }

    /// When the group was created; absent: now. Messages and members that are imported have to be younger.
    pub fn create_time(self, create_time: impl Into<UnixTime>) -> Self {
        self.map_request(|request| request.create_time(create_time))
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

    /// 1 makes a community that can have topics.
    ///
    /// Travels as 0 or 1; only when `Type` is `"Community"`; the service assumes `0` when it is absent.
    pub fn support_topic(self, support_topic: bool) -> Self {
        self.map_request(|request| request.support_topic(support_topic))
    }
}

/// Optional fields of [`ModifyGroupBaseInfoRequest`].
impl Call<'_, ModifyGroupBaseInfoRequest> {
    /// New name.
    ///
    /// At most 30 bytes.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map_request(|request| request.name(name))
    }

    /// New description.
    ///
    /// At most 240 bytes.
    pub fn introduction(self, introduction: impl Into<String>) -> Self {
        self.map_request(|request| request.introduction(introduction))
    }

    /// New announcement.
    ///
    /// At most 300 bytes.
    pub fn notification(self, notification: impl Into<String>) -> Self {
        self.map_request(|request| request.notification(notification))
    }

    /// New address of the picture.
    ///
    /// At most 100 bytes.
    pub fn face_url(self, face_url: impl Into<String>) -> Self {
        self.map_request(|request| request.face_url(face_url))
    }

    /// New capacity, up to what the plan allows; create_group calls it `MaxMemberCount`. Without effect on
    /// live rooms, which have no limit.
    pub fn max_member_num(self, max_member_num: u32) -> Self {
        self.map_request(|request| request.max_member_num(max_member_num))
    }

    /// How applications are handled from now on.
    pub fn apply_join_option(
        self,
        apply_join_option: impl Into<ApplyJoinOption>,
    ) -> Self {
        self.map_request(|request| request.apply_join_option(apply_join_option))
    }

    /// How invitations are handled from now on.
    ///
    /// Only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"` or `"Community"`.
    pub fn invite_join_option(
        self,
        invite_join_option: impl Into<InviteJoinOption>,
    ) -> Self {
        self.map_request(|request| request.invite_join_option(invite_join_option))
    }

    /// `On` mutes everybody but the owner, administrators of the group and administrators of the app.
    pub fn mute_all_member(self, mute_all_member: impl Into<OnOff>) -> Self {
        self.map_request(|request| request.mute_all_member(mute_all_member))
    }

    /// Whether members may read messages from before they joined.
    ///
    /// Only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"`.
    pub fn history_msg_before_join(
        self,
        history_msg_before_join: impl Into<OnOff>,
    ) -> Self {
        self.map_request(|request| {
            request.history_msg_before_join(history_msg_before_join)
        })
    }

    /// 1 puts permission groups in the place of the administrator role; only for communities with topics.
    ///
    /// Travels as 0 or 1; only when the group's type is `"Community"`.
    pub fn enable_permission(self, enable_permission: bool) -> Self {
        self.map_request(|request| request.enable_permission(enable_permission))
    }

    /// All that every member may do; only where permission groups are on.
    ///
    /// Only when the group's type is `"Community"`.
    pub fn default_permission(self, default_permission: CommunityPermissions) -> Self {
        self.map_request(|request| request.default_permission(default_permission))
    }

    /// Existing user who is shown as the one who changed it; absent: the administrator who calls.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

    /// Custom fields to set, or to delete with an empty `Value`.
    ///
    /// At most 10 items.
    pub fn app_defined_data(
        self,
        app_defined_data: impl IntoIterator<Item = impl Into<GroupCustomField>>,
    ) -> Self {
        self.map_request(|request| request.app_defined_data(app_defined_data))
    }
}

/// Optional fields of [`ModifyGroupMemberInfoRequest`].
impl Call<'_, ModifyGroupMemberInfoRequest> {
    /// `Admin` makes an administrator of the group, `Member` an ordinary member.
    ///
    /// One of `"Admin"`, `"Member"`.
    pub fn role(self, role: impl Into<MemberRole>) -> Self {
        self.map_request(|request| request.role(role))
    }

    /// How the group's messages reach the member.
    pub fn msg_flag(self, msg_flag: impl Into<MsgFlag>) -> Self {
        self.map_request(|request| request.msg_flag(msg_flag))
    }

    /// Name in this group.
    ///
    /// At most 50 bytes.
    pub fn name_card(self, name_card: impl Into<String>) -> Self {
        self.map_request(|request| request.name_card(name_card))
    }

    /// Custom fields of this member, set up in the console first.
    ///
    /// At most 5 items.
    pub fn app_member_defined_data(
        self,
        app_member_defined_data: impl IntoIterator<Item = impl Into<MemberCustomField>>,
    ) -> Self {
        self.map_request(|request| {
            request.app_member_defined_data(app_member_defined_data)
        })
    }

    /// How long the member may not write; 0 ends the mute, 4294967295 is for ever.
    ///
    /// In seconds; only when the group's type is `"Public"` or `"ChatRoom"` or `"Community"`; at most
    /// 4294967295.
    pub fn mute_time(self, mute_time: impl Into<Seconds>) -> Self {
        self.map_request(|request| request.mute_time(mute_time))
    }
}
