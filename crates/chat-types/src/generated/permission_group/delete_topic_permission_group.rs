// Written by `cargo xtask gen` from spec/permission_group/delete_topic_permission_group.yaml. Do not edit.

//! `group_open_http_svc/delete_topic_permission_group`: Takes away the rights of a permission group in
//! topics.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, PermissionGroupId, TopicId, TopicPermissionOutcome};

/// Takes away the rights of a permission group in topics.
///
/// Each topic has an outcome of its own.
///
/// Needs: A plan that includes permission groups: Pro, Pro Plus or Enterprise, on the Chinese site
/// Flagship or Enterprise. Communities must be switched on in the console, and clients need version 7.8
/// of the libraries.
///
/// Command `group_open_http_svc/delete_topic_permission_group`; at most 200 calls a second; retry class
/// `repeatable`; a `TopicIdList` of more than 50 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 110006
/// (`permission_group_not_found`), 110008 (`permission_group_deleted`), 110013 (`topic_id_invalid`).
///
/// Source: page 269/103972 (2025-12), page 1047/61238 (2026-05), page 1047/34348 (2025-11).
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
/// Not sure (`request.TopicIdList.code`): What too many are answered with is not documented; 10005
/// counts accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTopicPermissionGroupRequest {
    /// Community.
    pub group_id: GroupId,
    /// Whose rights to take away.
    pub permission_group_id: PermissionGroupId,
    /// Topics.
    ///
    /// 1 to 50 items.
    pub topic_id_list: Vec<TopicId>,
}

wire::object!(DeleteTopicPermissionGroupRequest {
    group_id: needed(0, "GroupId"),
    permission_group_id: needed(1, "PermissionGroupId"),
    topic_id_list: needed(2, "TopicIdList"),
});

wire::blank!(
    DeleteTopicPermissionGroupRequest { group_id, permission_group_id, topic_id_list }
);

impl DeleteTopicPermissionGroupRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        permission_group_id: impl Into<PermissionGroupId>,
        topic_id_list: impl IntoIterator<Item = impl Into<TopicId>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            topic_id_list: topic_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(DeleteTopicPermissionGroupRequest, Object, REQUEST);

/// What [`DeleteTopicPermissionGroupRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct DeleteTopicPermissionGroupResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each topic.
    pub topic_permission_result_list: Vec<TopicPermissionOutcome>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(DeleteTopicPermissionGroupResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    topic_permission_result_list: list(3, "TopicPermissionResultList"),
});

impl DeleteTopicPermissionGroupResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &TopicPermissionOutcome> {
        self.topic_permission_result_list
            .iter()
            .filter(|item| {
                wire::classify(
                    DeleteTopicPermissionGroupRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for DeleteTopicPermissionGroupResponse {
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
crate::schema::answer!(DeleteTopicPermissionGroupResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for DeleteTopicPermissionGroupRequest {
    type Response = DeleteTopicPermissionGroupResponse;
    const META: &'static EndpointMeta = &DELETE_TOPIC_PERMISSION_GROUP;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&DELETE_TOPIC_PERMISSION_GROUP);
        if self.topic_id_list.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.topic_id_list);
        let rest = part.split_off(size);
        let call = Self {
            topic_id_list: part,
            ..self.clone()
        };
        self.topic_id_list = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [
            ("TopicPermissionResultList", whole.topic_permission_result_list.len()),
        ];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole
            .topic_permission_result_list
            .append(&mut part.topic_permission_result_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.topic_id_list.iter().map(|item| item.to_string()).collect()
    }

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

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DeleteTopicPermissionGroupRequest",
    "Takes away the rights of a permission group in topics.",
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
            doc: "Whose rights to take away.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicIdList",
            name: "topic_id_list",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::TOPIC_ID)),
            doc: "Topics.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(50),
                code: Some(10004),
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
    "DeleteTopicPermissionGroupResponse",
    "",
    &[
        FieldMeta {
            wire: "TopicPermissionResultList",
            name: "topic_permission_result_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::TOPIC_PERMISSION_OUTCOME)),
            doc: "What became of each topic.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static DELETE_TOPIC_PERMISSION_GROUP: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/delete_topic_permission_group",
    family: "permission_group",
    name: "delete_topic_permission_group",
    summary: "Takes away the rights of a permission group in topics.",
    doc: "Each topic has an outcome of its own.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/103972",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/61238",
            seen: "2026-05",
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
    retry: Retry::Repeatable,
    already: &[110011, 110014],
    quota: &[
        Quota {
            name: "group_open_http_svc/delete_topic_permission_group",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "TopicIdList",
        id: None,
        size: 50,
        in_order: false,
    }),
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
            at: "request.TopicIdList.code",
            says: None,
            why: "What too many are answered with is not documented; 10005 counts accounts.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
