// Written by `cargo xtask gen` from spec/c2c_message/set_key_values.yaml. Do not edit.

//! `openim_msg_ext_http_svc/set_key_values`: Attaches key-value pairs to a message between two users,
//! or takes them away.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{
    ActionStatus, ExtensionOperation, MsgExtensionOutcome, MsgExtensionToSet, MsgKey,
    UserId,
};

/// Attaches key-value pairs to a message between two users, or takes them away.
///
/// Each pair has an outcome of its own. A message has at most 300 pairs. Every change raises the
/// version of a pair; users have to send the version that they know, for administrators the last one to
/// write wins.
///
/// Needs: A plan that includes message extensions: Pro, Pro Plus or Enterprise, on the Chinese site
/// Flagship or Enterprise. Switched on in the console. The message must have been sent with
/// `SupportMessageExtension` 1.
///
/// Command `openim_msg_ext_http_svc/set_key_values`; at most 200 calls a second; at most 200 calls a
/// minute for each `From_Account`, `To_Account`, `MsgKey`; retry class `repeatable`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10008 (`not_in_plan`), 23001
/// (`conflict`), 23002 (`not_supported`), 23003 (`rate_exceeded`), 23004 (`message_not_found`).
///
/// Source: page 269/82030 (2025-11), page 1047/51195 (2025-01), client library doocs_java (2025-12).
///
/// Not sure (`needs`): Older text: the Flagship plan only.
///
/// Not sure (`quota`): The table says 200 changes of one message in a minute; whether calls or pairs
/// are counted is not documented.
///
/// Not sure (`retry`): A repeat sets the same values, but raises versions once more and undoes what
/// somebody else wrote in between.
///
/// Not sure (`request.ExtensionList.only_when`): Whether a list beside 3 is refused or ignored is not
/// said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct C2cSetKeyValuesRequest {
    /// Who sent the message; absent: the administrator who calls.
    pub from_account: Option<UserId>,
    /// Who got it.
    pub to_account: UserId,
    /// Which message.
    pub msg_key: MsgKey,
    /// What to do.
    pub operate_type: ExtensionOperation,
    /// The pairs; none when all are cleared.
    ///
    /// Required when `OperateType` is `1` or `2`; only when `OperateType` is `1` or `2`; 1 to 20 items.
    pub extension_list: Option<Vec<MsgExtensionToSet>>,
}

wire::object!(C2cSetKeyValuesRequest {
    from_account: option(0, "From_Account"),
    to_account: needed(1, "To_Account"),
    msg_key: needed(2, "MsgKey"),
    operate_type: needed(3, "OperateType"),
    extension_list: option(4, "ExtensionList"),
});

wire::blank!(
    C2cSetKeyValuesRequest { from_account, to_account, msg_key, operate_type,
    extension_list }
);

impl C2cSetKeyValuesRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl Into<UserId>,
        msg_key: impl Into<MsgKey>,
        operate_type: ExtensionOperation,
    ) -> Self {
        Self {
            from_account: None,
            to_account: to_account.into(),
            msg_key: msg_key.into(),
            operate_type,
            extension_list: None,
        }
    }

    /// Sets [`from_account`](Self::from_account).
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<UserId>) -> Self {
        self.from_account = Some(from_account.into());
        self
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
crate::schema::named!(C2cSetKeyValuesRequest, Object, REQUEST);

/// What [`C2cSetKeyValuesRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct C2cSetKeyValuesResponse {
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

wire::object!(C2cSetKeyValuesResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    extension_list: list_if_any(3, "ExtensionList"),
});

impl C2cSetKeyValuesResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &MsgExtensionOutcome> {
        self.extension_list
            .iter()
            .filter(|item| {
                wire::classify(
                    C2cSetKeyValuesRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for C2cSetKeyValuesResponse {
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
crate::schema::answer!(C2cSetKeyValuesResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for C2cSetKeyValuesRequest {
    type Response = C2cSetKeyValuesResponse;
    const META: &'static EndpointMeta = &C2C_SET_KEY_VALUES;

    #[inline]
    fn quota_use(&self, quota: usize) -> QuotaUse<'_> {
        match quota {
            1 => {
                QuotaUse::joined([
                    wire::Slot::<crate::UserId>::get(&self.from_account)
                        .map(|part| part.to_string()),
                    wire::Slot::<crate::UserId>::get(&self.to_account)
                        .map(|part| part.to_string()),
                    wire::Slot::<crate::MsgKey>::get(&self.msg_key)
                        .map(|part| part.to_string()),
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
    "C2cSetKeyValuesRequest",
    "Attaches key-value pairs to a message between two users, or takes them away.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who sent the message; absent: the administrator who calls.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who got it.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgKey",
            name: "msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "Which message.",
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
    "C2cSetKeyValuesResponse",
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

pub(crate) static C2C_SET_KEY_VALUES: EndpointMeta = EndpointMeta {
    path: "openim_msg_ext_http_svc/set_key_values",
    family: "c2c_message",
    name: "c2c_set_key_values",
    summary: "Attaches key-value pairs to a message between two users, or takes them away.",
    doc: "Each pair has an outcome of its own. A message has at most 300 pairs. Every change raises the version of a pair; users have to send the version that they know, for administrators the last one to write wins.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/82030",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/51195",
            seen: "2025-01",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "A plan that includes message extensions: Pro, Pro Plus or Enterprise, on the Chinese site Flagship or Enterprise. Switched on in the console. The message must have been sent with `SupportMessageExtension` 1.",
    ),
    domain: &tables::MESSAGE_EXTENSION_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "openim_msg_ext_http_svc/set_key_values",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
        Quota {
            name: "openim_msg_ext_http_svc/set_key_values#2",
            rate: Rate {
                count: 200,
                per_seconds: 60,
            },
            scope: QuotaScope::Command,
            key: &["From_Account", "To_Account", "MsgKey"],
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
            at: "needs",
            says: None,
            why: "Older text: the Flagship plan only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/82030",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "quota",
            says: None,
            why: "The table says 200 changes of one message in a minute; whether calls or pairs are counted is not documented.",
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
            why: "A repeat sets the same values, but raises versions once more and undoes what somebody else wrote in between.",
            level: DoubtLevel::Medium,
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
