// Written by `cargo xtask gen` from spec/group_message/pin_message.yaml. Do not edit.

//! `group_open_http_svc/pin_message`: Pins a message of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, TopicId, UserId};

/// Pins a message of a group.
///
/// Clients show pinned messages first, the one pinned last before the others. According to the client
/// libraries a group has at most ten of them. A message that has expired cannot be pinned.
///
/// Needs: A plan that includes pinned messages, on the Chinese site Flagship or Enterprise.
///
/// Command `group_open_http_svc/pin_message`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`), 10015 (`id_invalid`), 10059 (`plan_too_small`), 10070
/// (`too_many_pinned`), 10071 (`already_pinned`).
///
/// Source: page 269/133874 (2026-07), page 1047/34348 (2025-11).
///
/// Not sure (`errors`): The table of the page was cut off in every copy read. The numbers on pins stand
/// in the general table and in the headers of the client libraries, the others are shared by all
/// commands of groups.
///
/// Not sure (`errors`): What a message that is not there is answered with is not known; 10030 speaks of
/// recalling. Another source reads `10030`.
///
/// Not sure (`retry`): Clients sort by the time of pinning. A repeat finds the message pinned, which
/// has a number of its own; did it pin anew, only the time would move, by a moment.
///
/// Not sure (`already`): Somebody else may have pinned it before; it is pinned in any case.
///
/// Not sure (`needs`): The pages of the two sister commands add the developer edition. Another source
/// reads `Flagship, Enterprise or Developer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PinMessageRequest {
    /// Group.
    pub group_id: GroupId,
    /// Sequence number of the message.
    ///
    /// At least 1.
    pub msg_seq: u32,
    /// Topic of the community that it is in.
    ///
    /// Required when the group's type is `"Community"`; only when the group's type is `"Community"`.
    pub topic_id: Option<TopicId>,
    /// Who pins it; absent: the administrator of the app.
    pub pinner_account: Option<UserId>,
}

wire::object!(PinMessageRequest {
    group_id: needed(0, "GroupId"),
    msg_seq: needed(1, "MsgSeq"),
    topic_id: option(2, "TopicId"),
    pinner_account: option(3, "Pinner_Account"),
});

wire::blank!(PinMessageRequest { group_id, msg_seq, topic_id, pinner_account });

impl PinMessageRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>, msg_seq: u32) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq,
            topic_id: None,
            pinner_account: None,
        }
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<TopicId>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }

    /// Sets [`pinner_account`](Self::pinner_account).
    #[must_use]
    pub fn pinner_account(mut self, pinner_account: impl Into<UserId>) -> Self {
        self.pinner_account = Some(pinner_account.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(PinMessageRequest, Object, REQUEST);

/// What [`PinMessageRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PinMessageResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(PinMessageResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for PinMessageResponse {
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
crate::schema::answer!(PinMessageResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for PinMessageRequest {
    type Response = PinMessageResponse;
    const META: &'static EndpointMeta = &PIN_MESSAGE;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "PinMessageRequest",
    "Pins a message of a group.",
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
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "Sequence number of the message.",
            required: true,
            rules: &FieldRules {
                min: Some(1),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Topic of the community that it is in.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(&[Literal::Text("Community")]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Pinner_Account",
            name: "pinner_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who pins it; absent: the administrator of the app.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("PinMessageResponse", "", &[]);

pub(crate) static PIN_MESSAGE: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/pin_message",
    family: "group_message",
    name: "pin_message",
    summary: "Pins a message of a group.",
    doc: "Clients show pinned messages first, the one pinned last before the others. According to the client libraries a group has at most ten of them. A message that has expired cannot be pinned.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/133874",
            seen: "2026-07",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34348",
            seen: "2025-11",
        },
    ],
    needs: Some(
        "A plan that includes pinned messages, on the Chinese site Flagship or Enterprise.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Repeatable,
    already: &[10071],
    quota: &[
        Quota {
            name: "group_open_http_svc/pin_message",
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
    errors: &[10002, 10003, 10004, 10007, 10010, 10015, 10059, 10070, 10071],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table of the page was cut off in every copy read. The numbers on pins stand in the general table and in the headers of the client libraries, the others are shared by all commands of groups.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "errors",
            says: Some("10030"),
            why: "What a message that is not there is answered with is not known; 10030 speaks of recalling.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "retry",
            says: None,
            why: "Clients sort by the time of pinning. A repeat finds the message pinned, which has a number of its own; did it pin anew, only the time would move, by a moment.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "already",
            says: None,
            why: "Somebody else may have pinned it before; it is pinned in any case.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "needs",
            says: Some("Flagship, Enterprise or Developer"),
            why: "The pages of the two sister commands add the developer edition.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/134119",
                seen: "2026-07",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
