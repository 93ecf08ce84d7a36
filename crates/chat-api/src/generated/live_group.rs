// Written by `cargo xtask gen` from spec/live_group/. Do not edit.

//! Commands of the family `live_group`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, live_group::*};

use crate::{Call, Client};

/// The commands of the family `live_group`. Made by [`Client::live_group`].
#[derive(Clone, Copy, Debug)]
pub struct LiveGroupApi<'c> {
    client: &'c Client,
}

impl<'c> LiveGroupApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Pins accounts to the online list of a live room.
    ///
    /// Such robots are ordinary accounts that the list shows whether they are online or not, and that need
    /// not enter the room. The call gives them mark 500, as modify_user_info can. The answer tells nothing
    /// about the single accounts.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
    /// members of live groups switched on in the console.
    ///
    /// Command `group_open_avchatroom_http_svc/add_robots`; at most 200 calls a second; retry class
    /// `repeatable`.
    ///
    /// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
    /// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 1047/60527 (2025-10).
    ///
    /// Not sure (`request.Member_Account`): Only the beginning of the page was read, address and group
    /// types included; the fields are those of del_robots, its counterpart.
    ///
    /// Not sure (`request.Member_Account.max_items`): How many accounts one call may name was not seen;
    /// modify_user_info takes 500.
    ///
    /// Not sure (`quota[0].limit`): That of del_robots; the line was not read.
    ///
    /// Not sure (`errors`): The table was cut off in the copies read; the numbers are those of
    /// modify_user_info.
    pub fn add_robots(
        &self,
        group_id: impl Into<GroupId>,
        member_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, AddRobotsRequest> {
        self.client.call(AddRobotsRequest::new(group_id, member_account))
    }

    /// Tells which of the given users are in a live room.
    ///
    /// Also of those who are not among the 1000 that get_members answers. It is brought up to date every 40
    /// seconds.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
    /// members of live groups switched on in the console.
    ///
    /// Command `group_open_avchatroom_http_svc/check_members`; at most 200 calls a second; retry class
    /// `read`.
    ///
    /// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
    /// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/95618 (2024-07), page 1047/60523 (2025-02), client library doocs_java (2025-12).
    ///
    /// Not sure (`request.Member_Account.max_items`): How many users one call may name is not said.
    ///
    /// Not sure (`errors`): The table was cut off in the copies read; the numbers are those of the sister
    /// pages.
    ///
    /// Not sure (`deprecated`): The list of commands of live rooms has left it out; the page is still
    /// there.
    pub fn check_members(
        &self,
        group_id: impl Into<GroupId>,
        member_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, CheckMembersRequest> {
        self.client.call(CheckMembersRequest::new(group_id, member_account))
    }

    /// Takes accounts out of the online list of a live room to which they had been pinned.
    ///
    /// Such robots are ordinary accounts that the list shows whether they are online or not. The call
    /// removes mark 500 from them, as modify_user_info can. The answer tells nothing about the single
    /// accounts.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
    /// members of live groups switched on in the console.
    ///
    /// Command `group_open_avchatroom_http_svc/del_robots`; at most 200 calls a second; retry class
    /// `repeatable`.
    ///
    /// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
    /// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/103785 (2025-11), page 1047/60526 (2025-10).
    ///
    /// Not sure (`request.Member_Account.max_items`): How many accounts one call may name is not said;
    /// modify_user_info takes 500.
    ///
    /// Not sure (`request.Member_Account.type`): Called robots, yet plain user ids in the sample; whether
    /// those of robots with a prefix fit is not said.
    ///
    /// Not sure (`errors`): The table was cut off in the copies read; the numbers are those of
    /// modify_user_info.
    pub fn del_robots(
        &self,
        group_id: impl Into<GroupId>,
        member_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, DelRobotsRequest> {
        self.client.call(DelRobotsRequest::new(group_id, member_account))
    }

    /// Lists the administrators of a live room.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
    /// members of live groups switched on in the console.
    ///
    /// Command `group_open_avchatroom_http_svc/get_admin_list`; at most 200 calls a second; retry class
    /// `read`.
    ///
    /// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
    /// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/102858 (2025-11), page 1047/60524 (2025-02), client library doocs_java (2025-12).
    ///
    /// Not sure (`response.Admin_List.type`): Called an object in the table, and a list in the sample.
    /// Another source reads `object`.
    ///
    /// Not sure (`errors`): The end of the table was cut off in the copies read; 10007 and what follows are
    /// those of the sister pages.
    pub fn get_admin_list(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, GetAdminListRequest> {
        self.client.call(GetAdminListRequest::new(group_id))
    }

    /// Lists who is online in a live room.
    ///
    /// Of more than 1000 members only the 1000 who came last are answered; with a mark, up to 1000 who have
    /// it. Members with mark 600 are left out unless it is asked for. The list is made every 40 seconds.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
    /// members of live groups switched on in the console.
    ///
    /// Command `group_open_avchatroom_http_svc/get_members`; at most 200 calls a second; retry class
    /// `read`.
    ///
    /// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
    /// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/77266 (2025-11), page 1047/50293, client library doocs_java (2025-12).
    ///
    /// Not sure (`group_types.allowed`): Some copies of the international page allow communities; the
    /// newest page that bears a date does not. Another source reads `Community`.
    ///
    /// Not sure (`needs`): Copies up to 2024 answer other plans with up to 30 members who came last; the
    /// newest page does not say so any more.
    ///
    /// Not sure (`request.Timestamp.type`): Called an integer; a library reads it as 64 bits. Another
    /// source reads `u32`.
    ///
    /// Not sure (`response.MemberList.type`): Called an object in the table, and a list in the sample.
    /// Another source reads `object`.
    ///
    /// Not sure (`response.MemberList`): The international page answers up to 500 members at once and goes
    /// on above that. Another source reads `about 500 members`.
    pub fn get_members(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, GetMembersRequest> {
        self.client.call(GetMembersRequest::new(group_id))
    }

    /// Tells how many users are online in a live room, or in a group of another kind.
    ///
    /// The number is counted every 10 seconds, and a change may take 20 to show, so one call in 10 seconds
    /// is enough. Communities have a command of their own besides, with a count every four minutes.
    ///
    /// Needs: Live rooms: nothing. Other groups: Pro, Pro Plus or Enterprise plan (in China flagship or
    /// enterprise), with the online status of group members switched on in the console.
    ///
    /// Command `group_open_http_svc/get_online_member_num`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/49180 (2025-11), page 1047/38521 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`group_types.allowed`): Live rooms only at first; the table of numbers still says that
    /// 10007 is for all other kinds. Another source reads `["AVChatRoom"]`.
    pub fn get_online_member_num(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, GetOnlineMemberNumRequest> {
        self.client.call(GetOnlineMemberNumRequest::new(group_id))
    }

    /// Makes users administrators of a live room, or ordinary members again.
    ///
    /// They may mute members, and write while everybody is muted. They need not be in the room, and stay
    /// administrators when they leave it. A room has up to five. The answer tells nothing about the single
    /// users.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
    /// members of live groups switched on in the console.
    ///
    /// Command `group_open_avchatroom_http_svc/modify_admin`; at most 200 calls a second; retry class
    /// `repeatable`.
    ///
    /// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
    /// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/102857 (2025-11), page 1047/60525 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`request.Admin_Account.max_items`): Five is what a room can have; how many one call may
    /// name is not said, nor which number a sixth one gets.
    ///
    /// Not sure (`errors`): The end of the table was cut off in the copies read; 10007 and what follows are
    /// those of the sister pages.
    pub fn modify_admin(
        &self,
        group_id: impl Into<GroupId>,
        command_type: LiveCommandType,
        admin_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, ModifyAdminRequest> {
        self.client.call(ModifyAdminRequest::new(group_id, command_type, admin_account))
    }

    /// Gives marks to members of a live room, or takes them away.
    ///
    /// A room has up to ten different marks, and each of them up to 1000 members. Only members who are
    /// online can be marked, except with 500, and leaving or going offline removes the marks. The answer
    /// names those for whom it worked; who is missing there was not online. If that is everybody, the call
    /// fails.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with the list of online
    /// members of live groups switched on in the console.
    ///
    /// Command `group_open_avchatroom_http_svc/modify_user_info`; at most 200 calls a second; retry class
    /// `repeatable`; a `MemberList` of more than 500 items is split over several calls.
    ///
    /// Error codes: 10001 (`not_logged_in`), 10002 (`internal_error`), 10003 (`command_invalid`), 10004
    /// (`invalid_parameter`), 10007 (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/79267 (2025-11), page 1047/50294 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`request.MemberList.code`): The table has no 10005, which siblings answer to a list that
    /// is too long.
    ///
    /// Not sure (`response.CommandType`): In the sample, not in the table.
    ///
    /// Not sure (`response.MemberList.type`): Called an object in the table, and a list in the sample.
    /// Another source reads `object`.
    ///
    /// Not sure (`errors`): Which number a call without any online member gets is not said.
    pub fn modify_user_info(
        &self,
        group_id: impl Into<GroupId>,
        command_type: LiveCommandType,
        member_list: impl IntoIterator<Item = impl Into<MarkedMember>>,
    ) -> Call<'c, ModifyUserInfoRequest> {
        self.client.call(ModifyUserInfoRequest::new(group_id, command_type, member_list))
    }

    /// Sends a message to all live rooms of the app.
    ///
    /// Where one a second is too slow, several elements can go into one message. A message with the same
    /// content and the same `Random` as one of the last five minutes is dropped without a word.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan (in China flagship or enterprise), with broadcasts to live
    /// rooms switched on in the console; client libraries from 6.5.2803, Web from 2.21.
    ///
    /// Command `group_open_http_svc/send_broadcast_msg`; at most 1 calls a second; retry class `keyed`.
    ///
    /// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
    /// (`permission_denied`), 10023 (`message_rate_exceeded`).
    ///
    /// Source: page 269/77402 (2025-12), page 1047/49440 (2024-07), page 1047/34419 (2025-11), client
    /// library doocs_java (2025-12).
    ///
    /// Not sure (`quota[0].limit`): By plan: one a second, five with the Enterprise plan, outside China
    /// with Pro Plus too. Older copies know one a second only. Another source reads `5/s`.
    ///
    /// Not sure (`quota[0].code`): The table has 10023 for messages that follow each other too closely; the
    /// gateway's number for a command may come instead.
    ///
    /// Not sure (`retry.keyed.maybe`): The table compares content and `Random`, the comment in the sample
    /// `Random` alone. Whether senders and `CloudCustomData` count is not said.
    ///
    /// Not sure (`request.MsgBody.max_bytes`): Older copies; newer ones have 12 KB. Another source reads
    /// `8000`.
    ///
    /// Not sure (`response.MsgSeq`): Said to identify the message, although every live room counts for
    /// itself.
    pub fn send_broadcast_msg(
        &self,
        msg_body: impl Into<MsgBody>,
    ) -> Call<'c, SendBroadcastMsgRequest> {
        self.client.call(SendBroadcastMsgRequest::new(msg_body))
    }
}

/// Optional fields of [`GetMembersRequest`].
impl Call<'_, GetMembersRequest> {
    /// Where to go on; 0 on the first call. Not to be read as a time.
    pub fn timestamp(self, timestamp: u64) -> Self {
        self.map_request(|request| request.timestamp(timestamp))
    }

    /// Members with this mark only; absent: all but the hidden ones.
    pub fn mark(self, mark: MemberMark) -> Self {
        self.map_request(|request| request.mark(mark))
    }
}

/// Optional fields of [`SendBroadcastMsgRequest`].
impl Call<'_, SendBroadcastMsgRequest> {
    /// Existing user who is shown as the sender; absent: the administrator who calls.
    pub fn from_account(self, from_account: impl Into<UserId>) -> Self {
        self.map_request(|request| request.from_account(from_account))
    }

    /// Tells messages apart.
    ///
    /// The client draws one for each call when it is not set.
    pub fn random(self, random: u32) -> Self {
        self.map_request(|request| request.random(random))
    }

    /// Data of the app that travels with the message.
    pub fn cloud_custom_data(self, cloud_custom_data: impl Into<String>) -> Self {
        self.map_request(|request| request.cloud_custom_data(cloud_custom_data))
    }
}
