// Written by `cargo xtask gen` from spec/community_topic/create_topic.yaml. Do not edit.

//! `million_group_open_http_svc/create_topic`: Creates a topic in a community.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, TopicId, UserId};

/// Creates a topic in a community.
///
/// The community must exist and allow topics. Without `TopicId` the service makes an id, and a repeat
/// makes a second topic; with it a repeat is refused because the id is in use. The app's webhook may
/// refuse the topic.
///
/// Needs: A plan that includes communities: Pro, Pro Plus or Enterprise, on the Chinese site Flagship
/// or Enterprise. Communities and then topics must be switched on in the console.
///
/// Command `million_group_open_http_svc/create_topic`; at most 200 calls a second; retry class
/// `depends`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10006
/// (`operation_rate_exceeded`), 10007 (`permission_denied`), 10008 (`request_rejected`), 10010
/// (`not_found`), 10015 (`id_invalid`), 10016 (`vetoed_by_webhook`), 10025 (`topic_id_taken`), 10037
/// (`too_many_topics`), 11000 (`community_disabled`), 80001 (`text_blocked`), 110013
/// (`topic_id_invalid`).
///
/// Source: page 269/78203 (2025-12), page 1047/49471, client library doocs_java (2025-12).
///
/// Not sure (`errors`): Too many live rooms: copied from the creation of groups. Another source reads
/// `10036`.
///
/// Not sure (`already`): The table speaks of a group id used by yourself, and for imports the number is
/// 10021. A topic that was there before looks the same.
///
/// Not sure (`meanings.10025`): The sentence is that of group ids; here only the id of a topic is
/// chosen.
///
/// Not sure (`group_types.code`): 11000 is worded as a group that does not support topics; no sample
/// shows it for another type of group.
///
/// Not sure (`request.TopicId.checks`): 110013, for a topic id that is not valid, stands in the general
/// table alone; that it is the answer here, and not 10004, is inferred.
///
/// Not sure (`request.From_Account.type`): The table; every sample has text. Another source reads
/// `u64`.
///
/// Not sure (`request.From_Account`): Whether the user has to be a member, and who the creator is if
/// nobody is named, is not documented.
///
/// Not sure (`request.TopicDefinedData`): A list of keys and values of the topic, in the first copies
/// of the page. Later ones have `CustomString` alone.
///
/// Not sure (`request.TopicType`): There, topics are public or private, and private ones have members,
/// a capacity and rules for joining. No page of this command names such fields.
///
/// Not sure (`request.DefaultPermission`): Client libraries can give a topic rights that everybody has.
/// No page of the REST commands names a field for them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTopicRequest {
    /// Community to create it in.
    pub group_id: GroupId,
    /// Id of your own choice: the id of the community, `@TOPIC#_`, and a part that you choose. Absent: the
    /// service makes one.
    pub topic_id: Option<TopicId>,
    /// Its name.
    ///
    /// At most 30 bytes.
    pub topic_name: String,
    /// Who creates it.
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
}

wire::object!(CreateTopicRequest {
    group_id: needed(0, "GroupId"),
    topic_id: option(1, "TopicId"),
    topic_name: needed(2, "TopicName"),
    from_account: option(3, "From_Account"),
    custom_string: option(4, "CustomString"),
    face_url: option(5, "FaceUrl"),
    notification: option(6, "Notification"),
    introduction: option(7, "Introduction"),
});

wire::blank!(
    CreateTopicRequest { group_id, topic_id, topic_name, from_account, custom_string,
    face_url, notification, introduction }
);

wire::debug!(CreateTopicRequest { group_id, topic_id, from_account });

impl CreateTopicRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>, topic_name: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            topic_id: None,
            topic_name: topic_name.into(),
            from_account: None,
            custom_string: None,
            face_url: None,
            notification: None,
            introduction: None,
        }
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
}

#[cfg(feature = "schema")]
crate::schema::named!(CreateTopicRequest, Object, REQUEST);

/// What [`CreateTopicRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTopicResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Id of the new topic: the chosen one, or the one that was made. A made one carries a second
    /// `@TOPIC#`.
    pub topic_id: TopicId,
}

wire::object!(CreateTopicResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    topic_id: needed(3, "TopicId"),
});

impl Answer for CreateTopicResponse {
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
crate::schema::answer!(CreateTopicResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for CreateTopicRequest {
    type Response = CreateTopicResponse;
    const META: &'static EndpointMeta = &CREATE_TOPIC;

    #[inline]
    fn retry(&self) -> &'static Retry {
        if wire::is_given(&self.topic_id) { &Retry::Repeatable } else { &Retry::Never }
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "CreateTopicRequest",
    "Creates a topic in a community.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community to create it in.",
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
            doc: "Who creates it.",
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
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "CreateTopicResponse",
    "",
    &[
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Id of the new topic: the chosen one, or the one that was made. A made one carries a second `@TOPIC#`.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static CREATE_TOPIC: EndpointMeta = EndpointMeta {
    path: "million_group_open_http_svc/create_topic",
    family: "community_topic",
    name: "create_topic",
    summary: "Creates a topic in a community.",
    doc: "The community must exist and allow topics. Without `TopicId` the service makes an id, and a repeat makes a second topic; with it a repeat is refused because the id is in use. The app's webhook may refuse the topic.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/78203",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/49471",
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
    already: &[10025],
    quota: &[
        Quota {
            name: "million_group_open_http_svc/create_topic",
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
        10002, 10003, 10004, 10006, 10007, 10008, 10010, 10015, 10016, 10025, 10037,
        11000, 80001, 110013,
    ],
    meanings: &[
        CodeMeta {
            code: 10025,
            name: "topic_id_taken",
            class: ErrorClass::AlreadyExists,
            outcome: Outcome::Applied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The topic id was used before. After a lost answer that is the topic just created.",
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
    ],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("10036"),
            why: "Too many live rooms: copied from the creation of groups.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/78203",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "already",
            says: None,
            why: "The table speaks of a group id used by yourself, and for imports the number is 10021. A topic that was there before looks the same.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "meanings.10025",
            says: None,
            why: "The sentence is that of group ids; here only the id of a topic is chosen.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/78203",
                seen: "2023-02",
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
            why: "The table; every sample has text.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/78203",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.From_Account",
            says: None,
            why: "Whether the user has to be a member, and who the creator is if nobody is named, is not documented.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.TopicDefinedData",
            says: None,
            why: "A list of keys and values of the topic, in the first copies of the page. Later ones have `CustomString` alone.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/78203",
                seen: "",
            }),
        },
        Doubt {
            at: "request.TopicType",
            says: None,
            why: "There, topics are public or private, and private ones have members, a capacity and rules for joining. No page of this command names such fields.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Peer,
                name: "documentation of the vendor's client libraries, 8.4",
                seen: "",
            }),
        },
        Doubt {
            at: "request.DefaultPermission",
            says: None,
            why: "Client libraries can give a topic rights that everybody has. No page of the REST commands names a field for them.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/59829",
                seen: "2025-01",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
