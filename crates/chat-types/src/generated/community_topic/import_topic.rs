// Written by `cargo xtask gen` from spec/community_topic/import_topic.yaml. Do not edit.

//! `million_group_open_http_svc/import_topic`: Imports a topic into a community, with the time when it
//! was created elsewhere.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, GroupType, TopicId, UnixTime, UserId};

/// Imports a topic into a community, with the time when it was created elsewhere.
///
/// Made for moving from another system: no webhook fires and nobody is notified. Without `TopicId` the
/// service makes an id, and a repeat makes a second topic; with it a repeat is refused because the id
/// is in use.
///
/// Needs: A plan that includes communities: Pro, Pro Plus or Enterprise, on the Chinese site Flagship
/// or Enterprise. Communities and then topics must be switched on in the console.
///
/// Command `million_group_open_http_svc/import_topic`; at most 200 calls a second; retry class
/// `depends`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10021 (`topic_id_taken`), 10037
/// (`too_many_topics`), 11000 (`community_disabled`), 80001 (`text_blocked`), 80005
/// (`text_check_timeout`), 110013 (`topic_id_invalid`).
///
/// Source: page 269/85313 (2025-12), page 1047/53448, client library doocs_java (2025-12).
///
/// Not sure (`path`): So on the international page, on older Chinese ones and in client libraries. The
/// newest Chinese page has the service of the other topic commands. Another source reads
/// `group_open_http_svc/import_topic`.
///
/// Not sure (`already`): A topic of this id that was there before looks the same.
///
/// Not sure (`group_types.code`): 11000 is worded as a group that does not support topics; no sample
/// shows it for another type of group.
///
/// Not sure (`request.TopicId.checks`): 110013, for a topic id that is not valid, stands in the general
/// table alone; that it is the answer here, and not 10004, is inferred.
///
/// Not sure (`request.From_Account.type`): The table; the samples of the sister pages have text.
/// Another source reads `u64`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTopicRequest {
    /// Type of the group that the topic belongs to. Only communities have topics.
    ///
    /// One of `"Community"`; the service assumes `"Community"` when it is absent.
    pub group_type: Option<GroupType>,
    /// Community to import it into.
    pub group_id: GroupId,
    /// Id of your own choice: the id of the community, `@TOPIC#_`, and a part that you choose. Absent: the
    /// service makes one.
    pub topic_id: Option<TopicId>,
    /// Its name.
    ///
    /// At most 30 bytes.
    pub topic_name: String,
    /// Who created it.
    pub from_account: Option<UserId>,
    /// Free text of the app.
    ///
    /// At most 3000 bytes.
    pub custom_string: Option<String>,
    /// Address of its picture.
    ///
    /// At most 100 bytes.
    pub face_url: Option<String>,
    /// Announcement.
    ///
    /// At most 300 bytes.
    pub notification: Option<String>,
    /// Description.
    ///
    /// At most 240 bytes.
    pub introduction: Option<String>,
    /// When it was created. Absent: now.
    pub create_time: Option<UnixTime>,
}

wire::object!(ImportTopicRequest {
    group_type: option(0, "Type"),
    group_id: needed(1, "GroupId"),
    topic_id: option(2, "TopicId"),
    topic_name: needed(3, "TopicName"),
    from_account: option(4, "From_Account"),
    custom_string: option(5, "CustomString"),
    face_url: option(6, "FaceUrl"),
    notification: option(7, "Notification"),
    introduction: option(8, "Introduction"),
    create_time: option(9, "CreateTime"),
});

wire::blank!(
    ImportTopicRequest { group_type, group_id, topic_id, topic_name, from_account,
    custom_string, face_url, notification, introduction, create_time }
);

wire::debug!(
    ImportTopicRequest { group_type, group_id, topic_id, from_account, create_time }
);

impl ImportTopicRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>, topic_name: impl Into<String>) -> Self {
        Self {
            group_type: None,
            group_id: group_id.into(),
            topic_id: None,
            topic_name: topic_name.into(),
            from_account: None,
            custom_string: None,
            face_url: None,
            notification: None,
            introduction: None,
            create_time: None,
        }
    }

    /// Sets [`group_type`](Self::group_type).
    #[must_use]
    pub fn group_type(mut self, group_type: impl Into<GroupType>) -> Self {
        self.group_type = Some(group_type.into());
        self
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<TopicId>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }

    /// Sets [`from_account`](Self::from_account).
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<UserId>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets [`custom_string`](Self::custom_string).
    #[must_use]
    pub fn custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string = Some(custom_string.into());
        self
    }

    /// Sets [`face_url`](Self::face_url).
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets [`notification`](Self::notification).
    #[must_use]
    pub fn notification(mut self, notification: impl Into<String>) -> Self {
        self.notification = Some(notification.into());
        self
    }

    /// Sets [`introduction`](Self::introduction).
    #[must_use]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    #[must_use]
    pub fn create_time(mut self, create_time: impl Into<UnixTime>) -> Self {
        self.create_time = Some(create_time.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImportTopicRequest, Object, REQUEST);

/// What [`ImportTopicRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportTopicResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Id of the topic: the chosen one, or the one that was made.
    pub topic_id: TopicId,
}

wire::object!(ImportTopicResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    topic_id: needed(3, "TopicId"),
});

impl Answer for ImportTopicResponse {
    #[inline]
    fn status(&self) -> Status<'_> {
        Status::new(self.action_status.as_str(), self.error_code, &self.error_info)
    }

    #[inline]
    fn fields() -> Option<&'static ObjectMeta> {
        Some(&RESPONSE)
    }
}

#[cfg(feature = "schema")]
crate::schema::answer!(ImportTopicResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ImportTopicRequest {
    type Response = ImportTopicResponse;
    const META: &'static EndpointMeta = &IMPORT_TOPIC;

    #[inline]
    fn retry(&self) -> &'static Retry {
        if wire::is_given(&self.topic_id) { &Retry::Repeatable } else { &Retry::Never }
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImportTopicRequest",
    "Imports a topic into a community, with the time when it was created elsewhere.",
    &[
        FieldMeta {
            wire: "Type",
            name: "group_type",
            ty: TypeMeta::Enum(&tables::GROUP_TYPE),
            doc: "Type of the group that the topic belongs to. Only communities have topics.",
            rules: &FieldRules {
                default: Some(Literal::Text("Community")),
                allowed: &[Literal::Text("Community")],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community to import it into.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Id of your own choice: the id of the community, `@TOPIC#_`, and a part that you choose. Absent: the service makes one.",
            rules: &FieldRules {
                checks: &["custom_topic_id"],
                codes: &[(chat_meta::check::Rule::Format, 110013)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicName",
            name: "topic_name",
            ty: TypeMeta::String,
            doc: "Its name.",
            required: true,
            max_bytes: Some(30),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who created it.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CustomString",
            name: "custom_string",
            ty: TypeMeta::String,
            doc: "Free text of the app.",
            max_bytes: Some(3000),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "FaceUrl",
            name: "face_url",
            ty: TypeMeta::String,
            doc: "Address of its picture.",
            max_bytes: Some(100),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Notification",
            name: "notification",
            ty: TypeMeta::String,
            doc: "Announcement.",
            max_bytes: Some(300),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Introduction",
            name: "introduction",
            ty: TypeMeta::String,
            doc: "Description.",
            max_bytes: Some(240),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CreateTime",
            name: "create_time",
            ty: TypeMeta::Time,
            doc: "When it was created. Absent: now.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "ImportTopicResponse",
    "",
    &[
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Id of the topic: the chosen one, or the one that was made.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static IMPORT_TOPIC: EndpointMeta = EndpointMeta {
    path: "million_group_open_http_svc/import_topic",
    aliases: &["group_open_http_svc/import_topic"],
    family: "community_topic",
    name: "import_topic",
    summary: "Imports a topic into a community, with the time when it was created elsewhere.",
    doc: "Made for moving from another system: no webhook fires and nobody is notified. Without `TopicId` the service makes an id, and a repeat makes a second topic; with it a repeat is refused because the id is in use.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/85313",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/53448",
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
    retry: Retry::Depends(
        &[
            RetryCase {
                when: &[
                    Condition {
                        subject: Subject::Sibling("TopicId"),
                        test: Test::Present,
                    },
                ],
                class: Retry::Repeatable,
            },
            RetryCase {
                when: &[],
                class: Retry::Never,
            },
        ],
    ),
    already: &[10021],
    quota: &[
        Quota {
            name: "million_group_open_http_svc/import_topic",
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
    errors: &[
        10002, 10003, 10004, 10007, 10010, 10015, 10021, 10037, 11000, 80001, 80005,
        110013,
    ],
    meanings: &[
        CodeMeta {
            code: 10021,
            name: "topic_id_taken",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The topic id was used before. After a lost answer that is the topic just imported.",
        },
        CodeMeta {
            code: 10037,
            name: "too_many_topics",
            class: ErrorClass::Quota,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The plan allows no more topics.",
        },
        CodeMeta {
            code: 80005,
            name: "text_check_timeout",
            class: ErrorClass::ServerTransient,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Again,
            shrink_page: false,
            doc: "The content of a text could not be checked in time.",
        },
    ],
    doubts: &[
        Doubt {
            at: "path",
            says: Some("group_open_http_svc/import_topic"),
            why: "So on the international page, on older Chinese ones and in client libraries. The newest Chinese page has the service of the other topic commands.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/53448",
                seen: "",
            }),
        },
        Doubt {
            at: "already",
            says: None,
            why: "A topic of this id that was there before looks the same.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
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
        Doubt {
            at: "request.TopicId.checks",
            says: None,
            why: "110013, for a topic id that is not valid, stands in the general table alone; that it is the answer here, and not 10004, is inferred.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.From_Account.type",
            says: Some("u64"),
            why: "The table; the samples of the sister pages have text.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/85313",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
