// Written by `cargo xtask gen` from spec/group_counter/get_group_counter.yaml. Do not edit.

//! `group_open_http_svc/get_group_counter`: Reads counters of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupCounterKey, GroupCounterValue, GroupId};

/// Reads counters of a group.
///
/// Needs: A plan above the basic ones: flagship or enterprise in China; Pro, Pro Plus or enterprise
/// elsewhere.
///
/// Command `group_open_http_svc/get_group_counter`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
/// 10010 (`not_found`), 10015 (`id_invalid`), 10059 (`plan_too_small`).
///
/// Source: page 1047/53427 (2023-02), client library doocs_java (2025-12).
///
/// Not sure (`response.GroupCounter`): What becomes of a counter that was asked for and does not exist
/// is not documented; the emulator leaves it out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGroupCounterRequest {
    /// Group.
    pub group_id: GroupId,
    /// Counters wanted; absent: all.
    pub group_counter_keys: Option<Vec<GroupCounterKey>>,
}

wire::object!(GetGroupCounterRequest {
    group_id: needed(0, "GroupId"),
    group_counter_keys: option(1, "GroupCounterKeys"),
});

wire::blank!(GetGroupCounterRequest { group_id, group_counter_keys });

impl GetGroupCounterRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self {
            group_id: group_id.into(),
            group_counter_keys: None,
        }
    }

    /// Sets [`group_counter_keys`](Self::group_counter_keys).
    #[must_use]
    pub fn group_counter_keys(
        mut self,
        group_counter_keys: impl IntoIterator<Item = impl Into<GroupCounterKey>>,
    ) -> Self {
        self.group_counter_keys = Some(
            group_counter_keys.into_iter().map(Into::into).collect(),
        );
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetGroupCounterRequest, Object, REQUEST);

/// What [`GetGroupCounterRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupCounterResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The counters and their values.
    pub group_counter: Vec<GroupCounterValue>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetGroupCounterResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    group_counter: list(3, "GroupCounter"),
});

impl Answer for GetGroupCounterResponse {
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
crate::schema::answer!(GetGroupCounterResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GetGroupCounterRequest {
    type Response = GetGroupCounterResponse;
    const META: &'static EndpointMeta = &GET_GROUP_COUNTER;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetGroupCounterRequest",
    "Reads counters of a group.",
    &[
        FieldMeta {
            wire: "GroupId",
            name: "group_id",
            ty: TypeMeta::Id(&tables::GROUP_ID),
            doc: "Group.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GroupCounterKeys",
            name: "group_counter_keys",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::GROUP_COUNTER_KEY)),
            doc: "Counters wanted; absent: all.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetGroupCounterResponse",
    "",
    &[
        FieldMeta {
            wire: "GroupCounter",
            name: "group_counter",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_COUNTER_VALUE)),
            doc: "The counters and their values.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_GROUP_COUNTER: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/get_group_counter",
    family: "group_counter",
    name: "get_group_counter",
    summary: "Reads counters of a group.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/53427",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "A plan above the basic ones: flagship or enterprise in China; Pro, Pro Plus or enterprise elsewhere.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "AVChatRoom"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "group_open_http_svc/get_group_counter",
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
    errors: &[10002, 10004, 10007, 10010, 10015, 10059],
    doubts: &[
        Doubt {
            at: "response.GroupCounter",
            says: None,
            why: "What becomes of a counter that was asked for and does not exist is not documented; the emulator leaves it out.",
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
