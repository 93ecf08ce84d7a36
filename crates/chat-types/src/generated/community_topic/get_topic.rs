// Written by `cargo xtask gen` from spec/community_topic/get_topic.yaml. Do not edit.

//! `million_group_open_http_svc/get_topic`: Reads topics of a community, together with what concerns
//! one user in them.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, MsgFlag, OnOff, TopicId, UnixTime, UserId};

/// Reads topics of a community, together with what concerns one user in them.
///
/// Each topic has an outcome of its own; code and text of the call say nothing about them. Without a
/// list of topics all topics of the community come, in one answer.
///
/// Needs: A plan that includes communities: Pro, Pro Plus or Enterprise, on the Chinese site Flagship
/// or Enterprise. Communities and then topics must be switched on in the console.
///
/// Command `million_group_open_http_svc/get_topic`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10006
/// (`operation_rate_exceeded`), 10007 (`permission_denied`), 10008 (`request_rejected`), 10010
/// (`topic_not_found`), 11000 (`community_disabled`).
///
/// Source: page 269/78204 (2023-02), page 1047/49469, client library doocs_java (2025-12).
///
/// Not sure (`errors`): The table lists it for the call; a topic that is gone has a place of its own in
/// the list. Another source reads `110003`.
///
/// Not sure (`errors`): A community with very many topics may need more than the largest answer; there
/// is no paging.
///
/// Not sure (`item_errors`): No sample shows a topic that failed. Which parts of the entry come then is
/// not known, so none but the code is relied on.
///
/// Not sure (`request.GroupId.code`): The page's table has no 10015, so a malformed id is taken to be a
/// bad parameter.
///
/// Not sure (`request.From_Account.type`): The table; every sample has text. Another source reads
/// `u64`.
///
/// Not sure (`request.TopicIdList.max_items`): No limit is given.
///
/// Not sure (`enums.TopicField`): The page names the first four in a sample and no list; the others are
/// the remaining fields of the answer.
///
/// Not sure (`objects.TopicSelf.fields.ShutUpTime.type`): Called a time of muting, with a 0 in the
/// sample: read as the point in time that it is for members of groups, not as a length.
///
/// Not sure (`objects.TopicSelf.fields.ShutUpTime.aliases`): Muting was renamed nearly everywhere, here
/// not on any page read.
///
/// Not sure (`objects.TopicInfo.fields.MuteAllMember`): A 0 under this key in older samples, and in
/// client libraries. Another source reads `ShutUpAllFlag`.
///
/// Not sure (`group_types.code`): 11000 is worded as a group that does not support topics; no sample
/// shows it for another type of group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTopicRequest {
    /// Community to read.
    pub group_id: GroupId,
    /// User whose own state in the topics is answered, too.
    pub from_account: UserId,
    /// Topics wanted; absent: all.
    pub topic_id_list: Option<Vec<TopicId>>,
    /// Fields of the topics wanted; absent: all. The ids of topic and community come in any case.
    pub response_filter: Option<Vec<TopicField>>,
}

wire::object!(GetTopicRequest {
    group_id: needed(0, "GroupId"),
    from_account: needed(1, "From_Account"),
    topic_id_list: option(2, "TopicIdList"),
    response_filter: option(3, "ResponseFilter"),
});

wire::blank!(GetTopicRequest { group_id, from_account, topic_id_list, response_filter });

impl GetTopicRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>, from_account: impl Into<UserId>) -> Self {
        Self {
            group_id: group_id.into(),
            from_account: from_account.into(),
            topic_id_list: None,
            response_filter: None,
        }
    }

    /// Sets [`topic_id_list`](Self::topic_id_list).
    #[must_use]
    pub fn topic_id_list(
        mut self,
        topic_id_list: impl IntoIterator<Item = impl Into<TopicId>>,
    ) -> Self {
        self.topic_id_list = Some(topic_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`response_filter`](Self::response_filter).
    #[must_use]
    pub fn response_filter(
        mut self,
        response_filter: impl IntoIterator<Item = impl Into<TopicField>>,
    ) -> Self {
        self.response_filter = Some(
            response_filter.into_iter().map(Into::into).collect(),
        );
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetTopicRequest, Object, REQUEST);

/// What [`GetTopicRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct GetTopicResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per topic.
    pub topic_and_self_info: Vec<TopicAndSelf>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetTopicResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    topic_and_self_info: list(3, "TopicAndSelfInfo"),
});

impl GetTopicResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &TopicAndSelf> {
        self.topic_and_self_info
            .iter()
            .filter(|item| {
                wire::classify(
                    GetTopicRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for GetTopicResponse {
    #[inline]
    fn status(&self) -> Status<'_> {
        Status::new(self.action_status.as_str(), self.error_code, &self.error_info)
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
crate::schema::answer!(GetTopicResponse, NORMAL_ENVELOPE, RESPONSE);

/// Name of a field of a topic, for filters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TopicField {
    /// Name.
    TopicName,
    /// Address of the picture.
    FaceUrl,
    /// Announcement.
    Notification,
    /// Description.
    Introduction,
    /// Free text of the app.
    CustomString,
    /// Sequence number of the next message.
    NextMsgSeq,
    /// When the topic was created.
    CreateTime,
    /// When the newest message was sent.
    LastMsgTime,
    /// Whether everybody is muted.
    MuteAllMember,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl TopicField {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TopicName => "TopicName",
            Self::FaceUrl => "FaceUrl",
            Self::Notification => "Notification",
            Self::Introduction => "Introduction",
            Self::CustomString => "CustomString",
            Self::NextMsgSeq => "NextMsgSeq",
            Self::CreateTime => "CreateTime",
            Self::LastMsgTime => "LastMsgTime",
            Self::MuteAllMember => "MuteAllMember",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "TopicName" => Self::TopicName,
            "FaceUrl" => Self::FaceUrl,
            "Notification" => Self::Notification,
            "Introduction" => Self::Introduction,
            "CustomString" => Self::CustomString,
            "NextMsgSeq" => Self::NextMsgSeq,
            "CreateTime" => Self::CreateTime,
            "LastMsgTime" => Self::LastMsgTime,
            "MuteAllMember" => Self::MuteAllMember,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(TopicField);

#[cfg(feature = "schema")]
crate::schema::named!(TopicField, Enum, TOPIC_FIELD);

/// A topic and what concerns the user in it, or why it could not be read.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopicAndSelf {
    /// Outcome for this topic; 0 is success.
    pub error_code: i64,
    /// Words about this topic: "ok" on success.
    pub error_info: Option<String>,
    /// What concerns the user in it.
    pub self_info: Option<TopicSelf>,
    /// The topic.
    pub topic_info: Option<TopicInfo>,
}

wire::object!(TopicAndSelf {
    error_code: needed(0, "ErrorCode"),
    error_info: option(1, "ErrorInfo"),
    self_info: option(2, "SelfInfo"),
    topic_info: option(3, "TopicInfo"),
});

wire::debug!(TopicAndSelf { error_code, self_info, topic_info });

#[cfg(feature = "schema")]
crate::schema::named!(TopicAndSelf, Object, TOPIC_AND_SELF);

/// What concerns one user in a topic.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TopicSelf {
    /// Until when the user may not write there; none: not muted.
    ///
    /// `0` reads as none.
    pub mute_until: Option<UnixTime>,
    /// Sequence number of the newest message that the user has read.
    pub msg_seq: Option<u32>,
    /// How messages of the topic reach the user.
    pub msg_flag: Option<MsgFlag>,
}

wire::object!(TopicSelf {
    mute_until: zero_is_none(0, "ShutUpTime" | "MuteTime"),
    msg_seq: option(1, "MsgSeq"),
    msg_flag: option(2, "MsgFlag"),
});

#[cfg(feature = "schema")]
crate::schema::named!(TopicSelf, Object, TOPIC_SELF);

/// A topic. A filter leaves out what it does not name.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopicInfo {
    /// Which topic. No filter removes it.
    pub topic_id: TopicId,
    /// Community that it belongs to. No filter removes it.
    pub group_id: Option<GroupId>,
    /// Name.
    pub topic_name: Option<String>,
    /// Address of its picture.
    pub face_url: Option<String>,
    /// Announcement.
    pub notification: Option<String>,
    /// Description.
    pub introduction: Option<String>,
    /// Sequence number that the next message gets.
    pub next_msg_seq: Option<u32>,
    /// When it was created.
    pub create_time: Option<UnixTime>,
    /// When the newest message was sent; none: there is none.
    ///
    /// `0` reads as none.
    pub last_msg_time: Option<UnixTime>,
    /// Whether everybody is muted.
    pub mute_all_member: Option<OnOff>,
    /// Free text of the app.
    pub custom_string: Option<String>,
}

wire::object!(TopicInfo {
    topic_id: needed(0, "TopicId"),
    group_id: option(1, "GroupID" | "GroupId"),
    topic_name: option(2, "TopicName"),
    face_url: option(3, "FaceUrl"),
    notification: option(4, "Notification"),
    introduction: option(5, "Introduction"),
    next_msg_seq: option(6, "NextMsgSeq"),
    create_time: option(7, "CreateTime"),
    last_msg_time: zero_is_none(8, "LastMsgTime"),
    mute_all_member: option(9, "MuteAllMember"),
    custom_string: option(10, "CustomString"),
});

wire::debug!(
    TopicInfo { topic_id, group_id, next_msg_seq, create_time, last_msg_time,
    mute_all_member }
);

#[cfg(feature = "schema")]
crate::schema::named!(TopicInfo, Object, TOPIC_INFO);

impl Endpoint for GetTopicRequest {
    type Response = GetTopicResponse;
    const META: &'static EndpointMeta = &GET_TOPIC;

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .topic_and_self_info
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.error_code);
                ItemResult::new(
                    item
                        .topic_info
                        .as_ref()
                        .map(|inner| &inner.topic_id)
                        .map(|id| id.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    item.error_info.as_deref(),
                )
            })
            .collect()
    }
}

pub(crate) static TOPIC_FIELD: EnumMeta = EnumMeta {
    name: "TopicField",
    doc: "Name of a field of a topic, for filters.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "TopicName",
            wire: Literal::Text("TopicName"),
            aliases: &[],
            doc: "Name.",
        },
        EnumValue {
            name: "FaceUrl",
            wire: Literal::Text("FaceUrl"),
            aliases: &[],
            doc: "Address of the picture.",
        },
        EnumValue {
            name: "Notification",
            wire: Literal::Text("Notification"),
            aliases: &[],
            doc: "Announcement.",
        },
        EnumValue {
            name: "Introduction",
            wire: Literal::Text("Introduction"),
            aliases: &[],
            doc: "Description.",
        },
        EnumValue {
            name: "CustomString",
            wire: Literal::Text("CustomString"),
            aliases: &[],
            doc: "Free text of the app.",
        },
        EnumValue {
            name: "NextMsgSeq",
            wire: Literal::Text("NextMsgSeq"),
            aliases: &[],
            doc: "Sequence number of the next message.",
        },
        EnumValue {
            name: "CreateTime",
            wire: Literal::Text("CreateTime"),
            aliases: &[],
            doc: "When the topic was created.",
        },
        EnumValue {
            name: "LastMsgTime",
            wire: Literal::Text("LastMsgTime"),
            aliases: &[],
            doc: "When the newest message was sent.",
        },
        EnumValue {
            name: "MuteAllMember",
            wire: Literal::Text("MuteAllMember"),
            aliases: &[],
            doc: "Whether everybody is muted.",
        },
    ],
    prefixes: &[],
};

pub(crate) static TOPIC_AND_SELF: ObjectMeta = ObjectMeta::new(
    "TopicAndSelf",
    "A topic and what concerns the user in it, or why it could not be read.",
    &[
        FieldMeta {
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::Code,
            doc: "Outcome for this topic; 0 is success.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorInfo",
            name: "error_info",
            ty: TypeMeta::String,
            doc: "Words about this topic: \"ok\" on success.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SelfInfo",
            name: "self_info",
            ty: TypeMeta::Object(&tables::TOPIC_SELF),
            doc: "What concerns the user in it.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::ItemSucceeded,
                            test: Test::OneOf(&[Literal::Text("success")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicInfo",
            name: "topic_info",
            ty: TypeMeta::Object(&tables::TOPIC_INFO),
            doc: "The topic.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static TOPIC_SELF: ObjectMeta = ObjectMeta::new(
    "TopicSelf",
    "What concerns one user in a topic.",
    &[
        FieldMeta {
            wire: "ShutUpTime",
            name: "mute_until",
            ty: TypeMeta::Time,
            doc: "Until when the user may not write there; none: not muted.",
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                aliases: &["MuteTime"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Sequence number of the newest message that the user has read.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgFlag",
            name: "msg_flag",
            ty: TypeMeta::Enum(&tables::MSG_FLAG),
            doc: "How messages of the topic reach the user.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static TOPIC_INFO: ObjectMeta = ObjectMeta::new(
    "TopicInfo",
    "A topic. A filter leaves out what it does not name.",
    &[
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Which topic. No filter removes it.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupID",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community that it belongs to. No filter removes it.",
            rules: &FieldRules {
                aliases: &["GroupId"],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicName",
            name: "topic_name",
            ty: TypeMeta::String,
            doc: "Name.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "Address of its picture.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Notification",
            name: "notification",
            ty: TypeMeta::String,
            doc: "Announcement.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Introduction",
            name: "introduction",
            ty: TypeMeta::String,
            doc: "Description.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NextMsgSeq",
            name: "next_msg_seq",
            ty: TypeMeta::U32,
            doc: "Sequence number that the next message gets.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CreateTime",
            name: "create_time",
            ty: TypeMeta::Time,
            doc: "When it was created.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LastMsgTime",
            name: "last_msg_time",
            ty: TypeMeta::Time,
            doc: "When the newest message was sent; none: there is none.",
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MuteAllMember",
            name: "mute_all_member",
            ty: TypeMeta::Enum(&tables::ON_OFF),
            doc: "Whether everybody is muted.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomString",
            name: "custom_string",
            ty: TypeMeta::String,
            doc: "Free text of the app.",
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetTopicRequest",
    "Reads topics of a community, together with what concerns one user in them.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community to read.",
            required: true,
            rules: &FieldRules {
                code: Some(10004),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "User whose own state in the topics is answered, too.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicIdList",
            name: "topic_id_list",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::TOPIC_ID)),
            doc: "Topics wanted; absent: all.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ResponseFilter",
            name: "response_filter",
            ty: TypeMeta::List(&TypeMeta::Enum(&tables::TOPIC_FIELD)),
            doc: "Fields of the topics wanted; absent: all. The ids of topic and community come in any case.",
            rules: &FieldRules {
                filters: Some("TopicAndSelfInfo.TopicInfo"),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetTopicResponse",
    "",
    &[
        FieldMeta {
            wire: "TopicAndSelfInfo",
            name: "topic_and_self_info",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::TOPIC_AND_SELF)),
            doc: "One entry per topic.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_TOPIC: EndpointMeta = EndpointMeta {
    path: "million_group_open_http_svc/get_topic",
    family: "community_topic",
    name: "get_topic",
    summary: "Reads topics of a community, together with what concerns one user in them.",
    doc: "Each topic has an outcome of its own; code and text of the call say nothing about them. Without a list of topics all topics of the community come, in one answer.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/78204",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/49469",
            seen: "",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "A plan that includes communities: Pro, Pro Plus or Enterprise, on the Chinese site Flagship or Enterprise. Communities and then topics must be switched on in the console.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Community"],
        code: 11000,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "million_group_open_http_svc/get_topic",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    results: Some(Results {
        list: "TopicAndSelfInfo",
        id: Some("TopicInfo.TopicId"),
        outcome: Some("ErrorCode"),
        info: Some("ErrorInfo"),
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10003, 10004, 10006, 10007, 10008, 10010, 11000],
    item_errors: &[10010, 110003],
    meanings: &[
        CodeMeta {
            code: 10010,
            name: "topic_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "There is no such topic, or no such group, or it was dissolved.",
        },
    ],
    item_meanings: &[
        CodeMeta {
            code: 10010,
            name: "topic_not_found",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "There is no such topic, or it was dissolved.",
        },
        CodeMeta {
            code: 110003,
            name: "topic_destroyed_before",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The topic was destroyed.",
        },
    ],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("110003"),
            why: "The table lists it for the call; a topic that is gone has a place of its own in the list.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/78204",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "A community with very many topics may need more than the largest answer; there is no paging.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "No sample shows a topic that failed. Which parts of the entry come then is not known, so none but the code is relied on.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.GroupId.code",
            says: None,
            why: "The page's table has no 10015, so a malformed id is taken to be a bad parameter.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.From_Account.type",
            says: Some("u64"),
            why: "The table; every sample has text.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/78204",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.TopicIdList.max_items",
            says: None,
            why: "No limit is given.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "enums.TopicField",
            says: None,
            why: "The page names the first four in a sample and no list; the others are the remaining fields of the answer.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/78204",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "objects.TopicSelf.fields.ShutUpTime.type",
            says: None,
            why: "Called a time of muting, with a 0 in the sample: read as the point in time that it is for members of groups, not as a length.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.TopicSelf.fields.ShutUpTime.aliases",
            says: None,
            why: "Muting was renamed nearly everywhere, here not on any page read.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.TopicInfo.fields.MuteAllMember",
            says: Some("ShutUpAllFlag"),
            why: "A 0 under this key in older samples, and in client libraries.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/78204",
                seen: "",
            }),
        },
        Doubt {
            at: "group_types.code",
            says: None,
            why: "11000 is worded as a group that does not support topics; no sample shows it for another type of group.",
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
