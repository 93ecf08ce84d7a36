// Written by `cargo xtask gen` from spec/group_counter/delete_group_counter.yaml. Do not edit.

//! `group_open_http_svc/delete_group_counter`: Removes counters of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupCounterKey, GroupId};

/// Removes counters of a group.
///
/// Without a list of keys all of them go.
///
/// Needs: A plan above the basic ones: flagship or enterprise in China; Pro, Pro Plus or enterprise
/// elsewhere.
///
/// Command `group_open_http_svc/delete_group_counter`; at most 200 calls a second; retry class
/// `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
/// 10010 (`not_found`), 10015 (`id_invalid`), 10059 (`plan_too_small`).
///
/// Source: page 1047/53429 (2023-02), client library doocs_java (2025-12).
///
/// Not sure (`request.GroupCounterKeys`): Whether an empty list also means all of them is not
/// documented; take care not to send one.
///
/// Not sure (`errors`): No number is given for a counter that does not exist; the emulator takes no
/// offence at it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupCounterRequest {
    /// Group.
    pub group_id: GroupId,
    /// Counters to remove; absent: all of them.
    pub group_counter_keys: Option<Vec<GroupCounterKey>>,
}

wire::object!(DeleteGroupCounterRequest {
    group_id: needed(0, "GroupId"),
    group_counter_keys: option(1, "GroupCounterKeys"),
});

wire::blank!(DeleteGroupCounterRequest { group_id, group_counter_keys });

impl DeleteGroupCounterRequest {
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
crate::schema::named!(DeleteGroupCounterRequest, Object, REQUEST);

/// What [`DeleteGroupCounterRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupCounterResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(DeleteGroupCounterResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for DeleteGroupCounterResponse {
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
crate::schema::answer!(DeleteGroupCounterResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for DeleteGroupCounterRequest {
    type Response = DeleteGroupCounterResponse;
    const META: &'static EndpointMeta = &DELETE_GROUP_COUNTER;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "DeleteGroupCounterRequest",
    "Removes counters of a group.",
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
            doc: "Counters to remove; absent: all of them.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("DeleteGroupCounterResponse", "", &[]);

pub(crate) static DELETE_GROUP_COUNTER: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/delete_group_counter",
    family: "group_counter",
    name: "delete_group_counter",
    summary: "Removes counters of a group.",
    doc: "Without a list of keys all of them go.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/53429",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "group_open_http_svc/delete_group_counter",
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
            at: "request.GroupCounterKeys",
            says: None,
            why: "Whether an empty list also means all of them is not documented; take care not to send one.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "No number is given for a counter that does not exist; the emulator takes no offence at it.",
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
