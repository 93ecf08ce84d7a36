// Written by `cargo xtask gen` from spec/community_topic/modify_topic.yaml. Do not edit.

//! `million_group_open_http_svc/modify_topic`: Changes a topic. What is absent stays as it is.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, OnOff, TopicId, UserId};

/// Changes a topic. What is absent stays as it is.
///
/// Needs: A plan that includes communities: Pro, Pro Plus or Enterprise, on the Chinese site Flagship
/// or Enterprise. Communities and then topics must be switched on in the console.
///
/// Command `million_group_open_http_svc/modify_topic`; at most 200 calls a second; retry class
/// `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10006
/// (`operation_rate_exceeded`), 10007 (`permission_denied`), 10008 (`request_rejected`), 10010
/// (`topic_not_found`), 10015 (`id_invalid`), 10016 (`vetoed_by_webhook`), 11000
/// (`community_disabled`), 80001 (`text_blocked`).
///
/// Source: page 269/78205 (2025-12), page 1047/49468 (2025-10), client library doocs_java (2025-12).
///
/// Not sure (`errors`): 10016 is explained with the webhook that reports changes afterwards, which
/// cannot refuse anything.
///
/// Not sure (`group_types.code`): 11000 is worded as a group that does not support topics; no sample
/// shows it for another type of group.
///
/// Not sure (`request.From_Account.type`): The table; every sample has text. Another source reads
/// `u64`.
///
/// Not sure (`request.DefaultPermission`): Client libraries can change the rights that everybody has in
/// a topic. No page of the REST commands names a field for them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyTopicRequest {
    /// Community that the topic belongs to.
    pub group_id: GroupId,
    /// Topic to change.
    pub topic_id: TopicId,
    /// Its name.
    ///
    /// At most 30 bytes.
    pub topic_name: Option<String>,
    /// Who changes it.
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
    /// Whether everybody is muted in the topic, except the owner and the administrators.
    pub mute_all_member: Option<OnOff>,
}

wire::object!(ModifyTopicRequest {
    group_id: needed(0, "GroupId"),
    topic_id: needed(1, "TopicId"),
    topic_name: option(2, "TopicName"),
    from_account: option(3, "From_Account"),
    custom_string: option(4, "CustomString"),
    face_url: option(5, "FaceUrl"),
    notification: option(6, "Notification"),
    introduction: option(7, "Introduction"),
    mute_all_member: option(8, "MuteAllMember"),
});

wire::blank!(
    ModifyTopicRequest { group_id, topic_id, topic_name, from_account, custom_string,
    face_url, notification, introduction, mute_all_member }
);

wire::debug!(ModifyTopicRequest { group_id, topic_id, from_account, mute_all_member });

impl ModifyTopicRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>, topic_id: impl Into<TopicId>) -> Self {
        Self {
            group_id: group_id.into(),
            topic_id: topic_id.into(),
            topic_name: None,
            from_account: None,
            custom_string: None,
            face_url: None,
            notification: None,
            introduction: None,
            mute_all_member: None,
        }
    }

    /// Sets [`topic_name`](Self::topic_name).
    #[must_use]
    pub fn topic_name(mut self, topic_name: impl Into<String>) -> Self {
        self.topic_name = Some(topic_name.into());
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

    /// Sets [`mute_all_member`](Self::mute_all_member).
    #[must_use]
    pub fn mute_all_member(mut self, mute_all_member: impl Into<OnOff>) -> Self {
        self.mute_all_member = Some(mute_all_member.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ModifyTopicRequest, Object, REQUEST);

/// What [`ModifyTopicRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyTopicResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ModifyTopicResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ModifyTopicResponse {
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
crate::schema::answer!(ModifyTopicResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ModifyTopicRequest {
    type Response = ModifyTopicResponse;
    const META: &'static EndpointMeta = &MODIFY_TOPIC;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ModifyTopicRequest",
    "Changes a topic. What is absent stays as it is.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community that the topic belongs to.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Topic to change.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicName",
            name: "topic_name",
            ty: TypeMeta::String,
            doc: "Its name.",
            max_bytes: Some(30),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who changes it.",
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
            wire: "MuteAllMember",
            name: "mute_all_member",
            ty: TypeMeta::Enum(&tables::ON_OFF),
            doc: "Whether everybody is muted in the topic, except the owner and the administrators.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ModifyTopicResponse", "", &[]);

pub(crate) static MODIFY_TOPIC: EndpointMeta = EndpointMeta {
    path: "million_group_open_http_svc/modify_topic",
    family: "community_topic",
    name: "modify_topic",
    summary: "Changes a topic. What is absent stays as it is.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/78205",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/49468",
            seen: "2025-10",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "million_group_open_http_svc/modify_topic",
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
        10002, 10003, 10004, 10006, 10007, 10008, 10010, 10015, 10016, 11000, 80001,
    ],
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
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "10016 is explained with the webhook that reports changes afterwards, which cannot refuse anything.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/78205",
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
            at: "request.From_Account.type",
            says: Some("u64"),
            why: "The table; every sample has text.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/78205",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "request.DefaultPermission",
            says: None,
            why: "Client libraries can change the rights that everybody has in a topic. No page of the REST commands names a field for them.",
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
