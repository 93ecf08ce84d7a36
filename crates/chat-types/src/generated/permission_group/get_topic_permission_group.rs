// Written by `cargo xtask gen` from spec/permission_group/get_topic_permission_group.yaml. Do not edit.

//! `group_open_http_svc/get_topic_permission_group`: Reads the rights of a permission group in topics,
//! all of them or those named.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, PermissionGroupId, TopicId, TopicPermissions};

/// Reads the rights of a permission group in topics, all of them or those named.
///
/// Each topic has an outcome of its own.
///
/// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
/// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
/// of the libraries.
///
/// Command `group_open_http_svc/get_topic_permission_group`; at most 200 calls a second; retry class
/// `read`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 110006
/// (`permission_group_not_found`), 110008 (`permission_group_deleted`), 110013 (`topic_id_invalid`).
///
/// Source: page 1047/61239, page 269/103973, page 1047/34348 (2025-11).
///
/// Not sure (`errors`): The table was cut off in every copy read. These are the numbers that all
/// commands of groups share, and what the general table has on permission groups.
///
/// Not sure (`errors`): Whether a malformed topic id fails the call with 110013 or its own entry is not
/// known.
///
/// Not sure (`item_errors`): No sample shows a topic that failed; the general table has two numbers for
/// rights that are not there.
///
/// Not sure (`request.TopicIdList.required`): The table, which tells in the same row what happens
/// without it; the first sample has no list. Another source reads `true`.
///
/// Not sure (`request.TopicIdList.max_items`): No limit is given; the commands that change rights take
/// 50.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTopicPermissionGroupRequest {
    /// Community.
    pub group_id: GroupId,
    /// Whose rights to read.
    pub permission_group_id: PermissionGroupId,
    /// Topics wanted; absent: all in which it has rights.
    pub topic_id_list: Option<Vec<TopicId>>,
}

wire::object!(GetTopicPermissionGroupRequest {
    group_id: needed(0, "GroupId"),
    permission_group_id: needed(1, "PermissionGroupId"),
    topic_id_list: option(2, "TopicIdList"),
});

wire::blank!(
    GetTopicPermissionGroupRequest { group_id, permission_group_id, topic_id_list }
);

impl GetTopicPermissionGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            topic_id_list: None,
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
}

#[cfg(feature = "schema")]
crate::schema::named!(GetTopicPermissionGroupRequest, Object, REQUEST);

/// What [`GetTopicPermissionGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct GetTopicPermissionGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// One entry per topic.
    pub topic_permission_result_list: Vec<TopicPermissionInfo>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetTopicPermissionGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    topic_permission_result_list: list(3, "TopicPermissionResultList"),
});

impl GetTopicPermissionGroupResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &TopicPermissionInfo> {
        self.topic_permission_result_list
            .iter()
            .filter(|item| {
                wire::classify(
                    GetTopicPermissionGroupRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for GetTopicPermissionGroupResponse {
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
crate::schema::answer!(GetTopicPermissionGroupResponse, NORMAL_ENVELOPE, RESPONSE);

/// Rights in one topic, or why they could not be read.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopicPermissionInfo {
    /// Which topic.
    pub topic_id: TopicId,
    /// Outcome for this topic; 0 is success.
    pub error_code: i64,
    /// What went wrong with this topic, or empty.
    pub error_info: Option<String>,
    /// What members of the permission group may do in it.
    pub permission: Option<TopicPermissions>,
}

wire::object!(TopicPermissionInfo {
    topic_id: needed(0, "TopicId"),
    error_code: needed(1, "ErrorCode"),
    error_info: option(2, "ErrorInfo"),
    permission: option(3, "Permission"),
});

wire::debug!(TopicPermissionInfo { topic_id, error_code, permission });

#[cfg(feature = "schema")]
crate::schema::named!(TopicPermissionInfo, Object, TOPIC_PERMISSION_INFO);

impl Endpoint for GetTopicPermissionGroupRequest {
    type Response = GetTopicPermissionGroupResponse;
    const META: &'static EndpointMeta = &GET_TOPIC_PERMISSION_GROUP;

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .topic_permission_result_list
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

pub(crate) static TOPIC_PERMISSION_INFO: ObjectMeta = ObjectMeta::new(
    "TopicPermissionInfo",
    "Rights in one topic, or why they could not be read.",
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
            doc: "What went wrong with this topic, or empty.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Permission",
            name: "permission",
            ty: TypeMeta::Bits(&tables::TOPIC_PERMISSIONS),
            doc: "What members of the permission group may do in it.",
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
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetTopicPermissionGroupRequest",
    "Reads the rights of a permission group in topics, all of them or those named.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Community.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PermissionGroupId",
            name: "permission_group_id",
            ty: TypeMeta::Id(&tables::PERMISSION_GROUP_ID),
            doc: "Whose rights to read.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicIdList",
            name: "topic_id_list",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::TOPIC_ID)),
            doc: "Topics wanted; absent: all in which it has rights.",
            rules: &FieldRules {
                codes: &[
                    (chat_meta::check::Rule::MaxBytes, 110013),
                    (chat_meta::check::Rule::Format, 110013),
                ],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetTopicPermissionGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "TopicPermissionResultList",
            name: "topic_permission_result_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::TOPIC_PERMISSION_INFO)),
            doc: "One entry per topic.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_TOPIC_PERMISSION_GROUP: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_topic_permission_group",
    family: "permission_group",
    name: "get_topic_permission_group",
    summary: "Reads the rights of a permission group in topics, all of them or those named.",
    doc: "Each topic has an outcome of its own.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/61239",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/103973",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34348",
            seen: "2025-11",
        },
    ],
    needs: Some(
        "A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8 of the libraries.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/get_topic_permission_group",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    results: Some(Results {
        list: "TopicPermissionResultList",
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
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 110006, 110008, 110013],
    item_errors: &[10010, 110011, 110014],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table was cut off in every copy read. These are the numbers that all commands of groups share, and what the general table has on permission groups.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "Whether a malformed topic id fails the call with 110013 or its own entry is not known.",
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
            why: "No sample shows a topic that failed; the general table has two numbers for rights that are not there.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.TopicIdList.required",
            says: Some("true"),
            why: "The table, which tells in the same row what happens without it; the first sample has no list.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/61239",
                seen: "",
            }),
        },
        Doubt {
            at: "request.TopicIdList.max_items",
            says: None,
            why: "No limit is given; the commands that change rights take 50.",
            level: DoubtLevel::Medium,
            source: None,
        },
    ],
    ..BASE_ENDPOINT
};
