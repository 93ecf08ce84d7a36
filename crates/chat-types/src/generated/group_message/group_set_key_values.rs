// Written by `cargo xtask gen` from spec/group_message/group_set_key_values.yaml. Do not edit.

//! `openim_msg_ext_http_svc/group_set_key_values`: Attaches key-value pairs to a group message, changes
//! or removes them.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, ExtensionOperation, GroupId, MsgExtensionOutcome, MsgExtensionToSet,
};

/// Attaches key-value pairs to a group message, changes or removes them.
///
/// The message must have been sent with `SupportMessageExtension`. It has at most 300 pairs, and at
/// most 200 changes a minute. For an administrator of the app the last one to write wins, so a call may
/// be sent again. Each pair has a code of its own.
///
/// Needs: A plan that includes message extensions: Pro, Pro Plus or Enterprise, on the Chinese site
/// Flagship or Enterprise. Switched on in the console.
///
/// Command `openim_msg_ext_http_svc/group_set_key_values`; at most 200 calls a second; at most 200
/// calls a minute for each `GroupId`, `MsgSeq`; retry class `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10008 (`not_in_plan`), 23001
/// (`conflict`), 23002 (`not_supported`), 23003 (`rate_exceeded`), 23004 (`message_not_found`).
///
/// Source: page 269/82032 (2025-11), page 1047/52170 (2025-10).
///
/// Not sure (`quota`): The table says 200 changes of one message in a minute; whether calls or pairs
/// are counted is not said.
///
/// Not sure (`retry`): A repetition sets the same values, but raises versions once more and undoes what
/// somebody else wrote in between.
///
/// Not sure (`group_types.allowed`): The international page leaves out communities, the newer Chinese
/// one has them. Neither has a field for a topic.
///
/// Not sure (`group_types.code`): The table has no number for live rooms, nor for a group that does not
/// exist; that of groups would be 10007 and 10010.
///
/// Not sure (`request.ExtensionList.only_when`): Whether a list beside 3 is refused or ignored is not
/// said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupSetKeyValuesRequest {
    /// Group.
    pub group_id: GroupId,
    /// Sequence number of the message.
    pub msg_seq: u32,
    /// What to do.
    pub operate_type: ExtensionOperation,
    /// The pairs; none when all are cleared.
    ///
    /// Required when `OperateType` is `1` or `2`; only when `OperateType` is `1` or `2`; 1 to 20 items.
    pub extension_list: Option<Vec<MsgExtensionToSet>>,
}

wire::object!(GroupSetKeyValuesRequest {
    group_id: needed(0, "GroupId"),
    msg_seq: needed(1, "MsgSeq"),
    operate_type: needed(2, "OperateType"),
    extension_list: option(3, "ExtensionList"),
});

wire::blank!(
    GroupSetKeyValuesRequest { group_id, msg_seq, operate_type, extension_list }
);

impl GroupSetKeyValuesRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        msg_seq: u32,
        operate_type: ExtensionOperation,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq,
            operate_type,
            extension_list: None,
        }
    }

    /// Sets [`extension_list`](Self::extension_list).
    #[must_use]
    pub fn extension_list(
        mut self,
        extension_list: impl IntoIterator<Item = impl Into<MsgExtensionToSet>>,
    ) -> Self {
        self.extension_list = Some(extension_list.into_iter().map(Into::into).collect());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GroupSetKeyValuesRequest, Object, REQUEST);

/// What [`GroupSetKeyValuesRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct GroupSetKeyValuesResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each pair.
    pub extension_list: Vec<MsgExtensionOutcome>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GroupSetKeyValuesResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    extension_list: list_if_any(3, "ExtensionList"),
});

impl GroupSetKeyValuesResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &MsgExtensionOutcome> {
        self.extension_list
            .iter()
            .filter(|item| {
                wire::classify(
                    GroupSetKeyValuesRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for GroupSetKeyValuesResponse {
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
crate::schema::answer!(GroupSetKeyValuesResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GroupSetKeyValuesRequest {
    type Response = GroupSetKeyValuesResponse;
    const META: &'static EndpointMeta = &GROUP_SET_KEY_VALUES;

    #[inline]
    fn quota_use(&self, quota: usize) -> QuotaUse<'_> {
        match quota {
            1 => {
                QuotaUse::joined([
                    wire::Slot::<crate::GroupId>::get(&self.group_id)
                        .map(|part| part.to_string()),
                    wire::Slot::<u32>::get(&self.msg_seq).map(|part| part.to_string()),
                ])
            }
            _ => QuotaUse::default(),
        }
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .extension_list
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.error_code);
                ItemResult::new(
                    Some(item.extension.key.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    None,
                )
            })
            .collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GroupSetKeyValuesRequest",
    "Attaches key-value pairs to a group message, changes or removes them.",
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
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OperateType",
            name: "operate_type",
            ty: TypeMeta::Enum(&tables::EXTENSION_OPERATION),
            doc: "What to do.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ExtensionList",
            name: "extension_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MSG_EXTENSION_TO_SET)),
            doc: "The pairs; none when all are cleared.",
            rules: &FieldRules {
                required_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("OperateType"),
                            test: Test::OneOf(&[Literal::Int(1), Literal::Int(2)]),
                        },
                    ],
                ),
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("OperateType"),
                            test: Test::OneOf(&[Literal::Int(1), Literal::Int(2)]),
                        },
                    ],
                ),
                min_items: Some(1),
                max_items: Some(20),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GroupSetKeyValuesResponse",
    "",
    &[
        FieldMeta {
            wire: "ExtensionList",
            name: "extension_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MSG_EXTENSION_OUTCOME)),
            doc: "What became of each pair.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["OperateType"]),
                            test: Test::OneOf(&[Literal::Int(1), Literal::Int(2)]),
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GROUP_SET_KEY_VALUES: EndpointMeta = EndpointMeta {
    path: "openim_msg_ext_http_svc/group_set_key_values",
    family: "group_message",
    name: "group_set_key_values",
    summary: "Attaches key-value pairs to a group message, changes or removes them.",
    doc: "The message must have been sent with `SupportMessageExtension`. It has at most 300 pairs, and at most 200 changes a minute. For an administrator of the app the last one to write wins, so a call may be sent again. Each pair has a code of its own.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/82032",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/52170",
            seen: "2025-10",
        },
    ],
    needs: Some(
        "A plan that includes message extensions: Pro, Pro Plus or Enterprise, on the Chinese site Flagship or Enterprise. Switched on in the console.",
    ),
    domain: &tables::MESSAGE_EXTENSION_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "Community"],
        code: 10004,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "openim_msg_ext_http_svc/group_set_key_values",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
        Quota {
            name: "openim_msg_ext_http_svc/group_set_key_values#2",
            rate: Rate {
                count: 200,
                per_seconds: 60,
            },
            scope: QuotaScope::Command,
            key: &["GroupId", "MsgSeq"],
            counts: None,
            code: 23003,
            adjustable: false,
        },
    ],
    results: Some(Results {
        list: "ExtensionList",
        id: Some("Extension.Key"),
        outcome: Some("ErrorCode"),
        info: None,
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10004, 10008, 23001, 23002, 23003, 23004],
    item_errors: &[23001],
    doubts: &[
        Doubt {
            at: "quota",
            says: None,
            why: "The table says 200 changes of one message in a minute; whether calls or pairs are counted is not said.",
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
            why: "A repetition sets the same values, but raises versions once more and undoes what somebody else wrote in between.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "group_types.allowed",
            says: None,
            why: "The international page leaves out communities, the newer Chinese one has them. Neither has a field for a topic.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/52170",
                seen: "2025-10",
            }),
        },
        Doubt {
            at: "group_types.code",
            says: None,
            why: "The table has no number for live rooms, nor for a group that does not exist; that of groups would be 10007 and 10010.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.ExtensionList.only_when",
            says: None,
            why: "Whether a list beside 3 is refused or ignored is not said.",
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
