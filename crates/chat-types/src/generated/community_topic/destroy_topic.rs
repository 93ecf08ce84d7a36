// Written by `cargo xtask gen` from spec/community_topic/destroy_topic.yaml. Do not edit.

//! `million_group_open_http_svc/destroy_topic`: Destroys topics of a community for good.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, TopicId};

/// Destroys topics of a community for good.
///
/// Each topic has an outcome of its own; the code of the call says nothing about them.
///
/// Needs: A plan that includes communities: Pro, Pro Plus or Enterprise, on the Chinese site Flagship
/// or Enterprise. Communities and then topics must be switched on in the console.
///
/// Command `million_group_open_http_svc/destroy_topic`; at most 200 calls a second; retry class
/// `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10006
/// (`operation_rate_exceeded`), 10007 (`permission_denied`), 10008 (`request_rejected`), 10015
/// (`id_invalid`), 11000 (`community_disabled`).
///
/// Source: page 269/78202 (2023-02), page 1047/49470, client library doocs_java (2025-12).
///
/// Not sure (`errors`): An id in use: copied from creation, like 10025. In turn 10010, a group that
/// does not exist, is missing. Another source reads `10021`.
///
/// Not sure (`errors`): The table lists it and 110003 beside the numbers of the call; both are about
/// topics, which have a place of their own. Another source reads `110002`.
///
/// Not sure (`item_errors`): No sample shows a topic that failed, and a topic that never existed has no
/// number.
///
/// Not sure (`request.TopicIdList.max_items`): Several topics may be named; how many is not said.
///
/// Not sure (`group_types.code`): 11000 is worded as a group that does not support topics; no sample
/// shows it for another type of group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DestroyTopicRequest {
    /// Community that the topics belong to.
    pub group_id: GroupId,
    /// Topics to destroy.
    ///
    /// At least 1 items.
    pub topic_id_list: Vec<TopicId>,
}

wire::object!(DestroyTopicRequest {
    group_id: needed(0, "GroupId"),
    topic_id_list: needed(1, "TopicIdList"),
});

wire::blank!(DestroyTopicRequest { group_id, topic_id_list });

impl DestroyTopicRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        topic_id_list: impl IntoIterator<Item = impl Into<TopicId>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            topic_id_list: topic_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DestroyTopicRequest, Object, REQUEST);

/// What [`DestroyTopicRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct DestroyTopicResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each topic.
    pub destroy_result_item: Vec<DestroyedTopic>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(DestroyTopicResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    destroy_result_item: list(3, "DestroyResultItem"),
});

impl DestroyTopicResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &DestroyedTopic> {
        self.destroy_result_item
            .iter()
            .filter(|item| {
                wire::classify(
                    DestroyTopicRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for DestroyTopicResponse {
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
crate::schema::answer!(DestroyTopicResponse, NORMAL_ENVELOPE, RESPONSE);

/// What became of one topic.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DestroyedTopic {
    /// Which topic.
    pub topic_id: TopicId,
    /// Outcome for this topic; 0 is success.
    pub error_code: i64,
    /// Words about this topic: "ok" on success.
    pub error_info: Option<String>,
}

wire::object!(DestroyedTopic {
    topic_id: needed(0, "TopicId"),
    error_code: needed(1, "ErrorCode"),
    error_info: option(2, "ErrorInfo"),
});

wire::debug!(DestroyedTopic { topic_id, error_code });

#[cfg(feature = "schema")]
crate::schema::named!(DestroyedTopic, Object, DESTROYED_TOPIC);

impl Endpoint for DestroyTopicRequest {
    type Response = DestroyTopicResponse;
    const META: &'static EndpointMeta = &DESTROY_TOPIC;

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .destroy_result_item
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.error_code);
                ItemResult::new(
                    Some(item.topic_id.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    item.error_info.as_deref(),
                )
            })
            .collect()
    }
}

pub(crate) static DESTROYED_TOPIC: ObjectMeta = ObjectMeta::new(
    "DestroyedTopic",
    "What became of one topic.",
    &[
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Which topic.",
            always: true,
            ..FieldMeta::PLAIN
        },
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
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DestroyTopicRequest",
    "Destroys topics of a community for good.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community that the topics belong to.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicIdList",
            name: "topic_id_list",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::TOPIC_ID)),
            doc: "Topics to destroy.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "DestroyTopicResponse",
    "",
    &[
        FieldMeta {
            wire: "DestroyResultItem",
            name: "destroy_result_item",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::DESTROYED_TOPIC)),
            doc: "What became of each topic.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static DESTROY_TOPIC: EndpointMeta = EndpointMeta {
    path: "million_group_open_http_svc/destroy_topic",
    family: "community_topic",
    name: "destroy_topic",
    summary: "Destroys topics of a community for good.",
    doc: "Each topic has an outcome of its own; the code of the call says nothing about them.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/78202",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/49470",
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
    retry: Retry::Repeatable,
    already: &[110003],
    quota: &[
        Quota {
            name: "million_group_open_http_svc/destroy_topic",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    results: Some(Results {
        list: "DestroyResultItem",
        id: Some("TopicId"),
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
    errors: &[10002, 10003, 10004, 10006, 10007, 10008, 10015, 11000],
    item_errors: &[110002, 110003],
    item_meanings: &[
        CodeMeta {
            code: 110002,
            name: "topic_not_destroyed",
            class: ErrorClass::Other,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The topic could not be destroyed; the text beside the number says why.",
        },
        CodeMeta {
            code: 110003,
            name: "topic_destroyed_before",
            class: ErrorClass::NotFound,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::Never,
            shrink_page: false,
            doc: "The topic was destroyed before.",
        },
    ],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("10021"),
            why: "An id in use: copied from creation, like 10025. In turn 10010, a group that does not exist, is missing.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/78202",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "errors",
            says: Some("110002"),
            why: "The table lists it and 110003 beside the numbers of the call; both are about topics, which have a place of their own.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/78202",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "No sample shows a topic that failed, and a topic that never existed has no number.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.TopicIdList.max_items",
            says: None,
            why: "Several topics may be named; how many is not said.",
            level: DoubtLevel::Medium,
            source: None,
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
