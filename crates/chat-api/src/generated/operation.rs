// Written by `cargo xtask gen` from spec/operation/. Do not edit.

//! Commands of the family `operation`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, operation::*};

use crate::{Call, Client};

/// The commands of the family `operation`. Made by [`Client::operation`].
#[derive(Clone, Copy, Debug)]
pub struct OperationApi<'c> {
    client: &'c Client,
}

impl<'c> OperationApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lifts the ban of a file of a message.
    ///
    /// Works for files that client libraries have uploaded: native ones from 4.9 on, those for browsers
    /// from 2.0.0 on.
    ///
    /// Command `im_cos_msg/allow_banned_object`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 1002 (`parameter_invalid`).
    ///
    /// Source: page 269/74776 (2023-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): The page has no numbers, and no call frequency. 1002 is that of message files
    /// for a field that is wrong.
    ///
    /// Not sure (`path`): An older copy has the other command in its table, and this one in the sample.
    /// Another source reads `im_cos_msg/forbid_illegal_object`.
    pub fn allow_banned_object(
        &self,
        raw_url: impl Into<String>,
    ) -> Call<'c, AllowBannedObjectRequest> {
        self.client.call(AllowBannedObjectRequest::new(raw_url))
    }

    /// Bans a file of a message, so that nobody can fetch it any more.
    ///
    /// Works for files that client libraries have uploaded: native ones from 4.9 on, those for browsers
    /// from 2.0.0 on. An administrator still can, with an address from `get_cos_sig`.
    ///
    /// Command `im_cos_msg/forbid_illegal_object`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 1002 (`parameter_invalid`).
    ///
    /// Source: page 269/74775 (2023-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): The page has no numbers, and no call frequency. 1002 is that of message files
    /// for a field that is wrong.
    pub fn forbid_illegal_object(
        &self,
        raw_url: impl Into<String>,
    ) -> Call<'c, ForbidIllegalObjectRequest> {
        self.client.call(ForbidIllegalObjectRequest::new(raw_url))
    }

    /// Reads the app's figures of the last 30 days, day by day.
    ///
    /// A day is one of Chinese time.
    ///
    /// Command `openconfigsvr/getappinfo`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 130001 (`body_not_json`), 130009 (`database_open_failed`), 130010
    /// (`database_not_reached`), 130011 (`database_query_failed`), 130012 (`database_answer_unreadable`).
    ///
    /// Source: page 269/4193 (2025-12), page 1047/34886 (2025-01), client library doocs_java (2025-12).
    ///
    /// Not sure (`objects.AppFigures.fields.AppName`): Gone from the newest sample, together with
    /// `Company`.
    ///
    /// Not sure (`objects.AppFigures.fields.DownMsgNum`): The three figures of delivered messages stand in
    /// samples, and are missing from the table of what can be asked for.
    ///
    /// Not sure (`request.RequestField.code`): What a figure that does not exist is answered with is not
    /// documented.
    pub fn get_app_info(&self) -> Call<'c, GetAppInfoRequest> {
        self.client.call(GetAppInfoRequest::new())
    }

    /// Makes addresses by which an administrator can fetch files of messages, banned ones too.
    ///
    /// Works for files that client libraries have uploaded: native ones from 4.9 on, those for browsers
    /// from 2.0.0 on. The addresses work for 15 minutes.
    ///
    /// Command `im_cos_msg/get_cos_sig`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 1002 (`parameter_invalid`).
    ///
    /// Source: page 269/74777 (2023-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): The page has no numbers, neither for the call nor for a file, and no call
    /// frequency. 1002 is that of message files for a field that is wrong.
    ///
    /// Not sure (`request.RawURLs.max_items`): How many files one call takes is not documented.
    pub fn get_cos_sig(
        &self,
        raw_urls: impl IntoIterator<Item = impl Into<FileToSign>>,
    ) -> Call<'c, GetCosSigRequest> {
        self.client.call(GetCosSigRequest::new(raw_urls))
    }

    /// Tells where the file with all messages of one hour can be fetched.
    ///
    /// A file is made for every hour, usually within the hour after it, and is kept for seven days. It is
    /// compressed with gzip and holds JSON: the first line opens the object, every line after it is one
    /// message, the last closes it. Meant for archives and counting, not for live use.
    ///
    /// Command `open_msg_svc/get_history`; at most 10 calls a second; retry class `read`.
    ///
    /// Error codes: 1001 (`request_invalid`), 1002 (`parameter_invalid`), 1003 (`system_error`), 1004
    /// (`file_not_ready`), 1005 (`file_expired`).
    ///
    /// Source: page 269/1650 (2023-02), page 1047/34885, client library doocs_java (2025-12).
    ///
    /// Not sure (`request.MsgTime`): The time zone is not named; Chinese time is likely, abroad as well
    /// perhaps another.
    ///
    /// Not sure (`errors`): The newest general table lacks 1002.
    pub fn get_history(
        &self,
        chat_type: impl Into<ArchiveChatType>,
        msg_time: impl Into<String>,
    ) -> Call<'c, GetHistoryRequest> {
        self.client.call(GetHistoryRequest::new(chat_type, msg_time))
    }

    /// Lists the addresses of the servers that clients talk to and that webhooks come from.
    ///
    /// Without a special arrangement, those of mainland China only.
    ///
    /// Command `ConfigSvc/GetIPList`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 1002 (`parameter_invalid`).
    ///
    /// Source: page 269/45438 (2023-02), page 1047/36742, client library doocs_java (2025-12).
    ///
    /// Not sure (`envelope`): The sample has no `ErrorInfo`; the table has it, and in turn lacks
    /// `ActionStatus`.
    ///
    /// Not sure (`errors`): The page has no numbers of its own. 1002 is that of message files for a
    /// parameter that is wrong.
    ///
    /// Not sure (`query.nettype`): Libraries call without it, so it may be left out; what is meant then is
    /// not documented.
    pub fn get_ip_list(&self) -> Call<'c, GetIpListRequest> {
        self.client.call(GetIpListRequest::new())
    }
}

/// Optional fields of [`GetAppInfoRequest`].
impl Call<'_, GetAppInfoRequest> {
    /// Which figures; absent: all. The day comes in any case.
    pub fn request_field(
        self,
        request_field: impl IntoIterator<Item = impl Into<AppFigure>>,
    ) -> Self {
        self.map_request(|request| request.request_field(request_field))
    }
}

/// Optional fields of [`GetIpListRequest`].
impl Call<'_, GetIpListRequest> {
    /// Which servers; absent: no page says.
    pub fn net_type(self, net_type: ServerKind) -> Self {
        self.map_request(|request| request.net_type(net_type))
    }
}
