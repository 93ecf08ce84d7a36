// Written by `cargo xtask gen` from spec/official_account/official_account_msg_recall.yaml. Do not edit.

//! `official_account_open_http_svc/official_account_msg_recall`: Recalls messages of an official
//! account.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, MsgKey, OfficialAccountId};

/// Recalls messages of an official account.
///
/// However old a message is, it can be recalled as long as it is stored, and it also vanishes from the
/// clients that have it. That cannot be undone. Each message has a code of its own.
///
/// Needs: Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.
///
/// Command `official_account_open_http_svc/official_account_msg_recall`; at most 200 calls a second;
/// retry class `repeatable`; a `MsgKeyList` of more than 10 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10003 (`command_invalid`), 10004 (`invalid_parameter`), 10007
/// (`permission_denied`), 10010 (`not_found`).
///
/// Source: page 269/102327 (2025-12), page 1047/60811 (2025-10).
///
/// Not sure (`errors`): The table goes on beyond what could be read.
///
/// Not sure (`item_errors`): 10030 is in the sample, the other two come from the page about groups.
///
/// Not sure (`item_errors`): What a second recall is answered with is not documented. 10030 also tells
/// of a wrong number, so it counts as a failure after a lost answer too.
///
/// Not sure (`results.id`): One key of the sample's answer differs from the one asked for in its last
/// digit, most likely by mistake.
///
/// Not sure (`request.MsgKeyList.code`): What too many messages are answered with is not documented.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OfficialAccountMsgRecallRequest {
    /// The account that sent them.
    pub official_account: OfficialAccountId,
    /// Messages to recall.
    ///
    /// 1 to 10 items.
    pub msg_key_list: Vec<MsgKey>,
    /// Why; clients can show it.
    ///
    /// At most 100 bytes.
    pub reason: Option<String>,
}

wire::object!(OfficialAccountMsgRecallRequest {
    official_account: needed(0, "Official_Account"),
    msg_key_list: needed(1, "MsgKeyList"),
    reason: option(2, "Reason"),
});

wire::blank!(OfficialAccountMsgRecallRequest { official_account, msg_key_list, reason });

wire::debug!(OfficialAccountMsgRecallRequest { official_account, msg_key_list });

impl OfficialAccountMsgRecallRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        official_account: impl Into<OfficialAccountId>,
        msg_key_list: impl IntoIterator<Item = impl Into<MsgKey>>,
    ) -> Self {
        Self {
            official_account: official_account.into(),
            msg_key_list: msg_key_list.into_iter().map(Into::into).collect(),
            reason: None,
        }
    }

    /// Sets [`reason`](Self::reason).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(OfficialAccountMsgRecallRequest, Object, REQUEST);

/// What [`OfficialAccountMsgRecallRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct OfficialAccountMsgRecallResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each message.
    pub recall_ret_list: Vec<RecalledOfficialAccountMsg>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(OfficialAccountMsgRecallResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    recall_ret_list: list(3, "RecallRetList"),
});

impl OfficialAccountMsgRecallResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &RecalledOfficialAccountMsg> {
        self.recall_ret_list
            .iter()
            .filter(|item| {
                wire::classify(
                    OfficialAccountMsgRecallRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.ret_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for OfficialAccountMsgRecallResponse {
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
crate::schema::answer!(OfficialAccountMsgRecallResponse, NORMAL_ENVELOPE, RESPONSE);

/// What became of one message.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecalledOfficialAccountMsg {
    /// Which message.
    pub msg_key: MsgKey,
    /// How it ended.
    pub ret_code: i64,
}

wire::object!(RecalledOfficialAccountMsg {
    msg_key: needed(0, "MsgKey"),
    ret_code: needed(1, "RetCode"),
});

#[cfg(feature = "schema")]
crate::schema::named!(RecalledOfficialAccountMsg, Object, RECALLED_OFFICIAL_ACCOUNT_MSG);

impl Endpoint for OfficialAccountMsgRecallRequest {
    type Response = OfficialAccountMsgRecallResponse;
    const META: &'static EndpointMeta = &OFFICIAL_ACCOUNT_MSG_RECALL;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&OFFICIAL_ACCOUNT_MSG_RECALL);
        if self.msg_key_list.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.msg_key_list);
        let rest = part.split_off(size);
        let call = Self {
            msg_key_list: part,
            ..self.clone()
        };
        self.msg_key_list = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("RecallRetList", whole.recall_ret_list.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.recall_ret_list.append(&mut part.recall_ret_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.msg_key_list.iter().map(|item| item.to_string()).collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .recall_ret_list
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.ret_code);
                ItemResult::new(
                    Some(item.msg_key.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    None,
                )
            })
            .collect()
    }
}

pub(crate) static RECALLED_OFFICIAL_ACCOUNT_MSG: ObjectMeta = ObjectMeta::new(
    "RecalledOfficialAccountMsg",
    "What became of one message.",
    &[
        FieldMeta {
            wire: "MsgKey",
            name: "msg_key",
            ty: TypeMeta::Id(&tables::MSG_KEY),
            doc: "Which message.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "RetCode",
            name: "ret_code",
            ty: TypeMeta::Code,
            doc: "How it ended.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "OfficialAccountMsgRecallRequest",
    "Recalls messages of an official account.",
    &[
        FieldMeta {
            wire: "Official_Account",
            name: "official_account",
            ty: TypeMeta::Id(&tables::OFFICIAL_ACCOUNT_ID),
            doc: "The account that sent them.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgKeyList",
            name: "msg_key_list",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::MSG_KEY)),
            doc: "Messages to recall.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(10),
                code: Some(10004),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Reason",
            name: "reason",
            ty: TypeMeta::String,
            doc: "Why; clients can show it.",
            max_bytes: Some(100),
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "OfficialAccountMsgRecallResponse",
    "",
    &[
        FieldMeta {
            wire: "RecallRetList",
            name: "recall_ret_list",
            ty: TypeMeta::List(
                &TypeMeta::Object(&tables::RECALLED_OFFICIAL_ACCOUNT_MSG),
            ),
            doc: "What became of each message.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static OFFICIAL_ACCOUNT_MSG_RECALL: EndpointMeta = EndpointMeta {
    path: "official_account_open_http_svc/official_account_msg_recall",
    family: "official_account",
    name: "official_account_msg_recall",
    summary: "Recalls messages of an official account.",
    doc: "However old a message is, it can be recalled as long as it is stored, and it also vanishes from the clients that have it. That cannot be undone. Each message has a code of its own.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/102327",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/60811",
            seen: "2025-10",
        },
    ],
    needs: Some(
        "Enterprise plan, switched on by the vendor; a trial of one month allows five accounts.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "official_account_open_http_svc/official_account_msg_recall",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "MsgKeyList",
        id: None,
        size: 10,
        in_order: false,
    }),
    results: Some(Results {
        list: "RecallRetList",
        id: Some("MsgKey"),
        outcome: Some("RetCode"),
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
    errors: &[10002, 10003, 10004, 10007, 10010],
    item_errors: &[10030, 10031, 10032],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "The table goes on beyond what could be read.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "10030 is in the sample, the other two come from the page about groups.",
            level: DoubtLevel::Medium,
            source: None,
        },
        Doubt {
            at: "item_errors",
            says: None,
            why: "What a second recall is answered with is not documented. 10030 also tells of a wrong number, so it counts as a failure after a lost answer too.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "results.id",
            says: None,
            why: "One key of the sample's answer differs from the one asked for in its last digit, most likely by mistake.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/60811",
                seen: "2025-10",
            }),
        },
        Doubt {
            at: "request.MsgKeyList.code",
            says: None,
            why: "What too many messages are answered with is not documented.",
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
