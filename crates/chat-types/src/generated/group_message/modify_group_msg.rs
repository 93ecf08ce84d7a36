// Written by `cargo xtask gen` from spec/group_message/modify_group_msg.yaml. Do not edit.

//! `openim/modify_group_msg`: Replaces the content or the custom data of a message in a group's
//! history.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, MsgBody, TopicId};

/// Replaces the content or the custom data of a message in a group's history.
///
/// Only what is sent is replaced, and the old content is lost. A second call with the same content
/// changes nothing, apart from a second webhook.
///
/// Command `openim/modify_group_msg`; at most 200 calls a second; retry class `repeatable`.
///
/// Error codes: 20001 (`packet_invalid`), 20002 (`ticket_invalid`), 20004 (`network_error`), 20005
/// (`internal_error`), 20026 (`message_to_modify_not_found`), 20027 (`message_version_conflict`), 20028
/// (`message_write_conflict`), 80002 (`message_too_large`), 90001 (`body_not_json`), 90002
/// (`msg_body_invalid`), 90007 (`msg_body_not_list`), 90009 (`admin_required`), 90010
/// (`request_invalid`), 90992 (`internal_error_webhook`), 91000 (`internal_error_message`), 93000
/// (`request_too_large`).
///
/// Source: page 269/74741 (2025-12), page 1047/47948 (2024-07).
///
/// Not sure (`errors`): The table is that of one-to-one messages and even blames a field that this
/// command does not have. No number says that there is no such group. Another source reads `90003`.
///
/// Not sure (`errors`): 20027 and 20028 stand in the general table only, 20026 on a page of the web
/// client library; 80002 and 93000 come from sister pages.
///
/// Not sure (`group_types.code`): Messages of live rooms cannot be changed; with which number that is
/// refused is not said.
///
/// Not sure (`request.MsgBody.required_when`): Both are optional, and one or both may be sent. What
/// becomes of a call with neither is not said.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupMsgRequest {
    /// Group.
    pub group_id: GroupId,
    /// Sequence number of the message in the group, or in the topic if one is named.
    pub msg_seq: u32,
    /// The new content; absent: it stays.
    ///
    /// Required when `CloudCustomData` is not set.
    pub msg_body: Option<MsgBody>,
    /// The new custom data; absent: it stays.
    pub cloud_custom_data: Option<String>,
    /// Topic of the community that the message is in.
    ///
    /// Only when the group's type is `"Community"`.
    pub topic_id: Option<TopicId>,
}

wire::object!(ModifyGroupMsgRequest {
    group_id: needed(0, "GroupId"),
    msg_seq: needed(1, "MsgSeq"),
    msg_body: option(2, "MsgBody"),
    cloud_custom_data: option(3, "CloudCustomData"),
    topic_id: option(4, "TopicId"),
});

wire::blank!(
    ModifyGroupMsgRequest { group_id, msg_seq, msg_body, cloud_custom_data, topic_id }
);

wire::debug!(ModifyGroupMsgRequest { group_id, msg_seq, msg_body, topic_id });

impl ModifyGroupMsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>, msg_seq: u32) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq,
            msg_body: None,
            cloud_custom_data: None,
            topic_id: None,
        }
    }

    /// Sets [`msg_body`](Self::msg_body).
    #[must_use]
    pub fn msg_body(mut self, msg_body: impl Into<MsgBody>) -> Self {
        self.msg_body = Some(msg_body.into());
        self
    }

    /// Sets [`cloud_custom_data`](Self::cloud_custom_data).
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<TopicId>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ModifyGroupMsgRequest, Object, REQUEST);

/// What [`ModifyGroupMsgRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupMsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ModifyGroupMsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ModifyGroupMsgResponse {
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
crate::schema::answer!(ModifyGroupMsgResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ModifyGroupMsgRequest {
    type Response = ModifyGroupMsgResponse;
    const META: &'static EndpointMeta = &MODIFY_GROUP_MSG;
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ModifyGroupMsgRequest",
    "Replaces the content or the custom data of a message in a group's history.",
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
            doc: "Sequence number of the message in the group, or in the topic if one is named.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::NamedList(&tables::MSG_BODY),
            doc: "The new content; absent: it stays.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("CloudCustomData"),
                            test: Test::Absent,
                        },
                    ],
                ),
                code: Some(90002),
                codes: &[(chat_meta::check::Rule::MaxBytes, 93000)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CloudCustomData",
            name: "cloud_custom_data",
            ty: TypeMeta::String,
            doc: "The new custom data; absent: it stays.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Topic of the community that the message is in.",
            rules: &FieldRules {
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
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ModifyGroupMsgResponse", "", &[]);

pub(crate) static MODIFY_GROUP_MSG: EndpointMeta = EndpointMeta {
    path: "openim/modify_group_msg",
    family: "group_message",
    name: "modify_group_msg",
    summary: "Replaces the content or the custom data of a message in a group's history.",
    doc: "Only what is sent is replaced, and the old content is lost. A second call with the same content changes nothing, apart from a second webhook.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/74741",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/47948",
            seen: "2024-07",
        },
    ],
    domain: &tables::C2C_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "Community"],
        code: 90010,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "openim/modify_group_msg",
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
        20001, 20002, 20004, 20005, 20026, 20027, 20028, 80002, 90001, 90002, 90007,
        90009, 90010, 90992, 91000, 93000,
    ],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("90003"),
            why: "The table is that of one-to-one messages and even blames a field that this command does not have. No number says that there is no such group.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/74741",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "20027 and 20028 stand in the general table only, 20026 on a page of the web client library; 80002 and 93000 come from sister pages.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "group_types.code",
            says: None,
            why: "Messages of live rooms cannot be changed; with which number that is refused is not said.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/74741",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "request.MsgBody.required_when",
            says: None,
            why: "Both are optional, and one or both may be sent. What becomes of a call with neither is not said.",
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
