// Written by `cargo xtask gen` from spec/operation/getappinfo.yaml. Do not edit.

//! `openconfigsvr/getappinfo`: Reads the app's figures of the last 30 days, day by day.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::AppId;

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAppInfoRequest {
    /// Which figures; absent: all. The day comes in any case.
    pub request_field: Option<Vec<AppFigure>>,
}

wire::object!(GetAppInfoRequest {
    request_field: option(0, "RequestField"),
});

impl GetAppInfoRequest {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self { request_field: None }
    }

    /// Sets [`request_field`](Self::request_field).
    #[must_use]
    pub fn request_field(
        mut self,
        request_field: impl IntoIterator<Item = impl Into<AppFigure>>,
    ) -> Self {
        self.request_field = Some(request_field.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for GetAppInfoRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetAppInfoRequest, Object, REQUEST);

/// What [`GetAppInfoRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAppInfoResponse {
    /// 0 when the call was carried out.
    pub error_code: i64,
    /// Words about a failure, for people; `OK` on success.
    pub error_info: String,
    /// One entry per day.
    pub result: Vec<AppFigures>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetAppInfoResponse {
    error_code: or_default(0, "ErrorCode"),
    error_info: or_default(1, "ErrorInfo"),
    result: list(2, "Result"),
});

impl Answer for GetAppInfoResponse {
    #[inline]
    fn status(&self) -> Status<'_> {
        Status::new("", self.error_code, &self.error_info)
    }

    #[inline]
    fn fields() -> Option<&'static ObjectMeta> {
        Some(&RESPONSE)
    }

    #[inline]
    fn undecoded_mut(&mut self) -> Option<&mut Vec<UndecodedItem>> {
        Some(&mut self.undecoded)
    }
}

#[cfg(feature = "schema")]
crate::schema::answer!(GetAppInfoResponse, BARE_ENVELOPE, RESPONSE);

/// Name of a figure, for the filter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppFigure {
    /// Day.
    Date,
    /// App.
    AppId,
    /// Name of the app.
    AppName,
    /// Whose it is.
    Company,
    /// Users who were active.
    ActiveUserNum,
    /// Users who registered that day.
    RegistUserNumOneDay,
    /// Users who have registered so far.
    RegistUserNumTotal,
    /// Logins.
    LoginTimes,
    /// Users who logged in.
    LoginUserNum,
    /// Messages sent.
    UpMsgNum,
    /// Messages delivered.
    DownMsgNum,
    /// Users who sent messages.
    SendMsgUserNum,
    /// Pushes to Apple devices.
    ApnsMsgNum,
    /// Messages sent to single users.
    C2cUpMsgNum,
    /// Messages delivered from single users.
    C2cDownMsgNum,
    /// Users who sent messages to single users.
    C2cSendMsgUserNum,
    /// Pushes to Apple devices of messages to single users.
    C2cApnsMsgNum,
    /// Most users online at once.
    MaxOnlineNum,
    /// Friendships made.
    ChainIncrease,
    /// Friendships ended.
    ChainDecrease,
    /// Messages sent to groups.
    GroupUpMsgNum,
    /// Messages delivered from groups.
    GroupDownMsgNum,
    /// Users who sent messages to groups.
    GroupSendMsgUserNum,
    /// Pushes to Apple devices of messages to groups.
    GroupApnsMsgNum,
    /// Groups in which something was said.
    GroupSendMsgGroupNum,
    /// Users who joined a group, each time counted.
    GroupJoinGroupTimes,
    /// Users who left a group, each time counted.
    GroupQuitGroupTimes,
    /// Groups made that day.
    GroupNewGroupNum,
    /// Groups made so far.
    GroupAllGroupNum,
    /// Groups dissolved.
    GroupDestroyGroupNum,
    /// Webhooks sent to the app.
    CallbackReq,
    /// Webhooks that the app answered.
    CallbackRsp,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl AppFigure {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Date => "Date",
            Self::AppId => "AppId",
            Self::AppName => "AppName",
            Self::Company => "Company",
            Self::ActiveUserNum => "ActiveUserNum",
            Self::RegistUserNumOneDay => "RegistUserNumOneDay",
            Self::RegistUserNumTotal => "RegistUserNumTotal",
            Self::LoginTimes => "LoginTimes",
            Self::LoginUserNum => "LoginUserNum",
            Self::UpMsgNum => "UpMsgNum",
            Self::DownMsgNum => "DownMsgNum",
            Self::SendMsgUserNum => "SendMsgUserNum",
            Self::ApnsMsgNum => "APNSMsgNum",
            Self::C2cUpMsgNum => "C2CUpMsgNum",
            Self::C2cDownMsgNum => "C2CDownMsgNum",
            Self::C2cSendMsgUserNum => "C2CSendMsgUserNum",
            Self::C2cApnsMsgNum => "C2CAPNSMsgNum",
            Self::MaxOnlineNum => "MaxOnlineNum",
            Self::ChainIncrease => "ChainIncrease",
            Self::ChainDecrease => "ChainDecrease",
            Self::GroupUpMsgNum => "GroupUpMsgNum",
            Self::GroupDownMsgNum => "GroupDownMsgNum",
            Self::GroupSendMsgUserNum => "GroupSendMsgUserNum",
            Self::GroupApnsMsgNum => "GroupAPNSMsgNum",
            Self::GroupSendMsgGroupNum => "GroupSendMsgGroupNum",
            Self::GroupJoinGroupTimes => "GroupJoinGroupTimes",
            Self::GroupQuitGroupTimes => "GroupQuitGroupTimes",
            Self::GroupNewGroupNum => "GroupNewGroupNum",
            Self::GroupAllGroupNum => "GroupAllGroupNum",
            Self::GroupDestroyGroupNum => "GroupDestroyGroupNum",
            Self::CallbackReq => "CallBackReq",
            Self::CallbackRsp => "CallBackRsp",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Date" => Self::Date,
            "AppId" => Self::AppId,
            "AppName" => Self::AppName,
            "Company" => Self::Company,
            "ActiveUserNum" => Self::ActiveUserNum,
            "RegistUserNumOneDay" => Self::RegistUserNumOneDay,
            "RegistUserNumTotal" => Self::RegistUserNumTotal,
            "LoginTimes" => Self::LoginTimes,
            "LoginUserNum" => Self::LoginUserNum,
            "UpMsgNum" => Self::UpMsgNum,
            "DownMsgNum" => Self::DownMsgNum,
            "SendMsgUserNum" => Self::SendMsgUserNum,
            "APNSMsgNum" => Self::ApnsMsgNum,
            "C2CUpMsgNum" => Self::C2cUpMsgNum,
            "C2CDownMsgNum" => Self::C2cDownMsgNum,
            "C2CSendMsgUserNum" => Self::C2cSendMsgUserNum,
            "C2CAPNSMsgNum" => Self::C2cApnsMsgNum,
            "MaxOnlineNum" => Self::MaxOnlineNum,
            "ChainIncrease" => Self::ChainIncrease,
            "ChainDecrease" => Self::ChainDecrease,
            "GroupUpMsgNum" => Self::GroupUpMsgNum,
            "GroupDownMsgNum" => Self::GroupDownMsgNum,
            "GroupSendMsgUserNum" => Self::GroupSendMsgUserNum,
            "GroupAPNSMsgNum" => Self::GroupApnsMsgNum,
            "GroupSendMsgGroupNum" => Self::GroupSendMsgGroupNum,
            "GroupJoinGroupTimes" => Self::GroupJoinGroupTimes,
            "GroupQuitGroupTimes" => Self::GroupQuitGroupTimes,
            "GroupNewGroupNum" => Self::GroupNewGroupNum,
            "GroupAllGroupNum" => Self::GroupAllGroupNum,
            "GroupDestroyGroupNum" => Self::GroupDestroyGroupNum,
            "CallBackReq" => Self::CallbackReq,
            "CallBackRsp" => Self::CallbackRsp,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(AppFigure);

#[cfg(feature = "schema")]
crate::schema::named!(AppFigure, Enum, APP_FIGURE);

/// Figures of one day.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppFigures {
    /// Which day, as `20260301`.
    pub date: String,
    /// The app.
    pub app_id: Option<AppId>,
    /// Its name.
    pub app_name: Option<String>,
    /// Whose it is.
    pub company: Option<String>,
    /// Users who were active.
    pub active_user_num: Option<u64>,
    /// Users who registered that day.
    pub regist_user_num_one_day: Option<u64>,
    /// Users who have registered so far.
    pub regist_user_num_total: Option<u64>,
    /// Logins.
    pub login_times: Option<u64>,
    /// Users who logged in.
    pub login_user_num: Option<u64>,
    /// Messages sent.
    pub up_msg_num: Option<u64>,
    /// Messages delivered.
    pub down_msg_num: Option<u64>,
    /// Users who sent messages.
    pub send_msg_user_num: Option<u64>,
    /// Pushes to Apple devices.
    pub apns_msg_num: Option<u64>,
    /// Messages sent to single users.
    pub c2c_up_msg_num: Option<u64>,
    /// Messages delivered from single users.
    pub c2c_down_msg_num: Option<u64>,
    /// Users who sent messages to single users.
    pub c2c_send_msg_user_num: Option<u64>,
    /// Pushes to Apple devices of messages to single users.
    pub c2c_apns_msg_num: Option<u64>,
    /// Most users online at once.
    pub max_online_num: Option<u64>,
    /// Friendships made.
    pub chain_increase: Option<u64>,
    /// Friendships ended.
    pub chain_decrease: Option<u64>,
    /// Messages sent to groups.
    pub group_up_msg_num: Option<u64>,
    /// Messages delivered from groups.
    pub group_down_msg_num: Option<u64>,
    /// Users who sent messages to groups.
    pub group_send_msg_user_num: Option<u64>,
    /// Pushes to Apple devices of messages to groups.
    pub group_apns_msg_num: Option<u64>,
    /// Groups in which something was said.
    pub group_send_msg_group_num: Option<u64>,
    /// Users who joined a group, each time counted.
    pub group_join_group_times: Option<u64>,
    /// Users who left a group, each time counted.
    pub group_quit_group_times: Option<u64>,
    /// Groups made that day.
    pub group_new_group_num: Option<u64>,
    /// Groups made so far.
    pub group_all_group_num: Option<u64>,
    /// Groups dissolved.
    pub group_destroy_group_num: Option<u64>,
    /// Webhooks sent to the app.
    pub callback_req: Option<u64>,
    /// Webhooks that the app answered.
    pub callback_rsp: Option<u64>,
}

wire::object!(AppFigures {
    date: needed(0, "Date"),
    app_id: option_as::<IdText>(1, "AppId"),
    app_name: option(2, "AppName"),
    company: option(3, "Company"),
    active_user_num: option_as::<Text>(4, "ActiveUserNum"),
    regist_user_num_one_day: option_as::<Text>(5, "RegistUserNumOneDay"),
    regist_user_num_total: option_as::<Text>(6, "RegistUserNumTotal"),
    login_times: option_as::<Text>(7, "LoginTimes"),
    login_user_num: option_as::<Text>(8, "LoginUserNum"),
    up_msg_num: option_as::<Text>(9, "UpMsgNum"),
    down_msg_num: option_as::<Text>(10, "DownMsgNum"),
    send_msg_user_num: option_as::<Text>(11, "SendMsgUserNum"),
    apns_msg_num: option_as::<Text>(12, "APNSMsgNum"),
    c2c_up_msg_num: option_as::<Text>(13, "C2CUpMsgNum"),
    c2c_down_msg_num: option_as::<Text>(14, "C2CDownMsgNum"),
    c2c_send_msg_user_num: option_as::<Text>(15, "C2CSendMsgUserNum"),
    c2c_apns_msg_num: option_as::<Text>(16, "C2CAPNSMsgNum"),
    max_online_num: option_as::<Text>(17, "MaxOnlineNum"),
    chain_increase: option_as::<Text>(18, "ChainIncrease"),
    chain_decrease: option_as::<Text>(19, "ChainDecrease"),
    group_up_msg_num: option_as::<Text>(20, "GroupUpMsgNum"),
    group_down_msg_num: option_as::<Text>(21, "GroupDownMsgNum"),
    group_send_msg_user_num: option_as::<Text>(22, "GroupSendMsgUserNum"),
    group_apns_msg_num: option_as::<Text>(23, "GroupAPNSMsgNum"),
    group_send_msg_group_num: option_as::<Text>(24, "GroupSendMsgGroupNum"),
    group_join_group_times: option_as::<Text>(25, "GroupJoinGroupTimes"),
    group_quit_group_times: option_as::<Text>(26, "GroupQuitGroupTimes"),
    group_new_group_num: option_as::<Text>(27, "GroupNewGroupNum"),
    group_all_group_num: option_as::<Text>(28, "GroupAllGroupNum"),
    group_destroy_group_num: option_as::<Text>(29, "GroupDestroyGroupNum"),
    callback_req: option_as::<Text>(30, "CallBackReq"),
    callback_rsp: option_as::<Text>(31, "CallBackRsp"),
});

wire::debug!(
    AppFigures { app_id, active_user_num, regist_user_num_one_day, regist_user_num_total,
    login_times, login_user_num, up_msg_num, down_msg_num, send_msg_user_num,
    apns_msg_num, c2c_up_msg_num, c2c_down_msg_num, c2c_send_msg_user_num,
    c2c_apns_msg_num, max_online_num, chain_increase, chain_decrease, group_up_msg_num,
    group_down_msg_num, group_send_msg_user_num, group_apns_msg_num,
    group_send_msg_group_num, group_join_group_times, group_quit_group_times,
    group_new_group_num, group_all_group_num, group_destroy_group_num, callback_req,
    callback_rsp }
);

#[cfg(feature = "schema")]
crate::schema::named!(AppFigures, Object, APP_FIGURES);

impl Endpoint for GetAppInfoRequest {
    type Response = GetAppInfoResponse;
    const META: &'static EndpointMeta = &GET_APP_INFO;
}

pub(crate) static APP_FIGURE: EnumMeta = EnumMeta {
    name: "AppFigure",
    doc: "Name of a figure, for the filter.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Date",
            wire: Literal::Text("Date"),
            aliases: &[],
            doc: "Day.",
        },
        EnumValue {
            name: "AppId",
            wire: Literal::Text("AppId"),
            aliases: &[],
            doc: "App.",
        },
        EnumValue {
            name: "AppName",
            wire: Literal::Text("AppName"),
            aliases: &[],
            doc: "Name of the app.",
        },
        EnumValue {
            name: "Company",
            wire: Literal::Text("Company"),
            aliases: &[],
            doc: "Whose it is.",
        },
        EnumValue {
            name: "ActiveUserNum",
            wire: Literal::Text("ActiveUserNum"),
            aliases: &[],
            doc: "Users who were active.",
        },
        EnumValue {
            name: "RegistUserNumOneDay",
            wire: Literal::Text("RegistUserNumOneDay"),
            aliases: &[],
            doc: "Users who registered that day.",
        },
        EnumValue {
            name: "RegistUserNumTotal",
            wire: Literal::Text("RegistUserNumTotal"),
            aliases: &[],
            doc: "Users who have registered so far.",
        },
        EnumValue {
            name: "LoginTimes",
            wire: Literal::Text("LoginTimes"),
            aliases: &[],
            doc: "Logins.",
        },
        EnumValue {
            name: "LoginUserNum",
            wire: Literal::Text("LoginUserNum"),
            aliases: &[],
            doc: "Users who logged in.",
        },
        EnumValue {
            name: "UpMsgNum",
            wire: Literal::Text("UpMsgNum"),
            aliases: &[],
            doc: "Messages sent.",
        },
        EnumValue {
            name: "DownMsgNum",
            wire: Literal::Text("DownMsgNum"),
            aliases: &[],
            doc: "Messages delivered.",
        },
        EnumValue {
            name: "SendMsgUserNum",
            wire: Literal::Text("SendMsgUserNum"),
            aliases: &[],
            doc: "Users who sent messages.",
        },
        EnumValue {
            name: "ApnsMsgNum",
            wire: Literal::Text("APNSMsgNum"),
            aliases: &[],
            doc: "Pushes to Apple devices.",
        },
        EnumValue {
            name: "C2cUpMsgNum",
            wire: Literal::Text("C2CUpMsgNum"),
            aliases: &[],
            doc: "Messages sent to single users.",
        },
        EnumValue {
            name: "C2cDownMsgNum",
            wire: Literal::Text("C2CDownMsgNum"),
            aliases: &[],
            doc: "Messages delivered from single users.",
        },
        EnumValue {
            name: "C2cSendMsgUserNum",
            wire: Literal::Text("C2CSendMsgUserNum"),
            aliases: &[],
            doc: "Users who sent messages to single users.",
        },
        EnumValue {
            name: "C2cApnsMsgNum",
            wire: Literal::Text("C2CAPNSMsgNum"),
            aliases: &[],
            doc: "Pushes to Apple devices of messages to single users.",
        },
        EnumValue {
            name: "MaxOnlineNum",
            wire: Literal::Text("MaxOnlineNum"),
            aliases: &[],
            doc: "Most users online at once.",
        },
        EnumValue {
            name: "ChainIncrease",
            wire: Literal::Text("ChainIncrease"),
            aliases: &[],
            doc: "Friendships made.",
        },
        EnumValue {
            name: "ChainDecrease",
            wire: Literal::Text("ChainDecrease"),
            aliases: &[],
            doc: "Friendships ended.",
        },
        EnumValue {
            name: "GroupUpMsgNum",
            wire: Literal::Text("GroupUpMsgNum"),
            aliases: &[],
            doc: "Messages sent to groups.",
        },
        EnumValue {
            name: "GroupDownMsgNum",
            wire: Literal::Text("GroupDownMsgNum"),
            aliases: &[],
            doc: "Messages delivered from groups.",
        },
        EnumValue {
            name: "GroupSendMsgUserNum",
            wire: Literal::Text("GroupSendMsgUserNum"),
            aliases: &[],
            doc: "Users who sent messages to groups.",
        },
        EnumValue {
            name: "GroupApnsMsgNum",
            wire: Literal::Text("GroupAPNSMsgNum"),
            aliases: &[],
            doc: "Pushes to Apple devices of messages to groups.",
        },
        EnumValue {
            name: "GroupSendMsgGroupNum",
            wire: Literal::Text("GroupSendMsgGroupNum"),
            aliases: &[],
            doc: "Groups in which something was said.",
        },
        EnumValue {
            name: "GroupJoinGroupTimes",
            wire: Literal::Text("GroupJoinGroupTimes"),
            aliases: &[],
            doc: "Users who joined a group, each time counted.",
        },
        EnumValue {
            name: "GroupQuitGroupTimes",
            wire: Literal::Text("GroupQuitGroupTimes"),
            aliases: &[],
            doc: "Users who left a group, each time counted.",
        },
        EnumValue {
            name: "GroupNewGroupNum",
            wire: Literal::Text("GroupNewGroupNum"),
            aliases: &[],
            doc: "Groups made that day.",
        },
        EnumValue {
            name: "GroupAllGroupNum",
            wire: Literal::Text("GroupAllGroupNum"),
            aliases: &[],
            doc: "Groups made so far.",
        },
        EnumValue {
            name: "GroupDestroyGroupNum",
            wire: Literal::Text("GroupDestroyGroupNum"),
            aliases: &[],
            doc: "Groups dissolved.",
        },
        EnumValue {
            name: "CallbackReq",
            wire: Literal::Text("CallBackReq"),
            aliases: &[],
            doc: "Webhooks sent to the app.",
        },
        EnumValue {
            name: "CallbackRsp",
            wire: Literal::Text("CallBackRsp"),
            aliases: &[],
            doc: "Webhooks that the app answered.",
        },
    ],
    prefixes: &[],
};

pub(crate) static APP_FIGURES: ObjectMeta = ObjectMeta::new(
    "AppFigures",
    "Figures of one day.",
    &[
        FieldMeta {
            wire: "Date",
            name: "date",
            ty: TypeMeta::String,
            doc: "Which day, as `20260301`.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AppId",
            name: "app_id",
            ty: TypeMeta::Id(&tables::APP_ID),
            doc: "The app.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AppName",
            name: "app_name",
            ty: TypeMeta::String,
            doc: "Its name.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Company",
            name: "company",
            ty: TypeMeta::String,
            doc: "Whose it is.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ActiveUserNum",
            name: "active_user_num",
            ty: TypeMeta::U64,
            doc: "Users who were active.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "RegistUserNumOneDay",
            name: "regist_user_num_one_day",
            ty: TypeMeta::U64,
            doc: "Users who registered that day.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "RegistUserNumTotal",
            name: "regist_user_num_total",
            ty: TypeMeta::U64,
            doc: "Users who have registered so far.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LoginTimes",
            name: "login_times",
            ty: TypeMeta::U64,
            doc: "Logins.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LoginUserNum",
            name: "login_user_num",
            ty: TypeMeta::U64,
            doc: "Users who logged in.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "UpMsgNum",
            name: "up_msg_num",
            ty: TypeMeta::U64,
            doc: "Messages sent.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DownMsgNum",
            name: "down_msg_num",
            ty: TypeMeta::U64,
            doc: "Messages delivered.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SendMsgUserNum",
            name: "send_msg_user_num",
            ty: TypeMeta::U64,
            doc: "Users who sent messages.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "APNSMsgNum",
            name: "apns_msg_num",
            ty: TypeMeta::U64,
            doc: "Pushes to Apple devices.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "C2CUpMsgNum",
            name: "c2c_up_msg_num",
            ty: TypeMeta::U64,
            doc: "Messages sent to single users.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "C2CDownMsgNum",
            name: "c2c_down_msg_num",
            ty: TypeMeta::U64,
            doc: "Messages delivered from single users.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "C2CSendMsgUserNum",
            name: "c2c_send_msg_user_num",
            ty: TypeMeta::U64,
            doc: "Users who sent messages to single users.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "C2CAPNSMsgNum",
            name: "c2c_apns_msg_num",
            ty: TypeMeta::U64,
            doc: "Pushes to Apple devices of messages to single users.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MaxOnlineNum",
            name: "max_online_num",
            ty: TypeMeta::U64,
            doc: "Most users online at once.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ChainIncrease",
            name: "chain_increase",
            ty: TypeMeta::U64,
            doc: "Friendships made.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ChainDecrease",
            name: "chain_decrease",
            ty: TypeMeta::U64,
            doc: "Friendships ended.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupUpMsgNum",
            name: "group_up_msg_num",
            ty: TypeMeta::U64,
            doc: "Messages sent to groups.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupDownMsgNum",
            name: "group_down_msg_num",
            ty: TypeMeta::U64,
            doc: "Messages delivered from groups.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupSendMsgUserNum",
            name: "group_send_msg_user_num",
            ty: TypeMeta::U64,
            doc: "Users who sent messages to groups.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupAPNSMsgNum",
            name: "group_apns_msg_num",
            ty: TypeMeta::U64,
            doc: "Pushes to Apple devices of messages to groups.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupSendMsgGroupNum",
            name: "group_send_msg_group_num",
            ty: TypeMeta::U64,
            doc: "Groups in which something was said.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupJoinGroupTimes",
            name: "group_join_group_times",
            ty: TypeMeta::U64,
            doc: "Users who joined a group, each time counted.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupQuitGroupTimes",
            name: "group_quit_group_times",
            ty: TypeMeta::U64,
            doc: "Users who left a group, each time counted.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupNewGroupNum",
            name: "group_new_group_num",
            ty: TypeMeta::U64,
            doc: "Groups made that day.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupAllGroupNum",
            name: "group_all_group_num",
            ty: TypeMeta::U64,
            doc: "Groups made so far.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupDestroyGroupNum",
            name: "group_destroy_group_num",
            ty: TypeMeta::U64,
            doc: "Groups dissolved.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CallBackReq",
            name: "callback_req",
            ty: TypeMeta::U64,
            doc: "Webhooks sent to the app.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CallBackRsp",
            name: "callback_rsp",
            ty: TypeMeta::U64,
            doc: "Webhooks that the app answered.",
            form: WireForm::Text,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetAppInfoRequest",
    "Reads the app's figures of the last 30 days, day by day.",
    &[
        FieldMeta {
            wire: "RequestField",
            name: "request_field",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::APP_FIGURE)),
            doc: "Which figures; absent: all. The day comes in any case.",
            rules: &FieldRules {
                filters: Some("Result"),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetAppInfoResponse",
    "",
    &[
        FieldMeta {
            wire: "Result",
            name: "result",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::APP_FIGURES)),
            doc: "One entry per day.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_APP_INFO: EndpointMeta = EndpointMeta {
    path: "openconfigsvr/getappinfo",
    family: "operation",
    name: "get_app_info",
    summary: "Reads the app's figures of the last 30 days, day by day.",
    doc: "A day is one of Chinese time.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/4193",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34886",
            seen: "2025-01",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::FIGURES_DOMAIN,
    envelope: &tables::BARE_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "openconfigsvr/getappinfo",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[130001, 130009, 130010, 130011, 130012],
    doubts: &[
        Doubt {
            at: "objects.AppFigures.fields.AppName",
            says: None,
            why: "Gone from the newest sample, together with `Company`.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/4193",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "objects.AppFigures.fields.DownMsgNum",
            says: None,
            why: "The three figures of delivered messages stand in samples, and are missing from the table of what can be asked for.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/4193",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.RequestField.code",
            says: None,
            why: "What a figure that does not exist is answered with is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
