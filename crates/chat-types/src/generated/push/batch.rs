// Written by `cargo xtask gen` from spec/push/batch.yaml. Do not edit.

//! `timpush/batch`: Pushes to accounts that are named one by one.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, OfflinePushInfo, PushAccount, PushAccountFailure, PushTaskId};

/// Pushes to accounts that are named one by one.
///
/// It goes over the vendor's connection to those who are online (client library 8.2.6325 and later) and
/// over the makers' services to those who are not. The call succeeds even if some accounts do not
/// exist; they are listed.
///
/// Needs: The push service, alone or with chat, switched on in the console.
///
/// Command `timpush/batch`; at most 500 items of `To_Account` a second; at most 30 calls a second;
/// retry class `never`; a `To_Account` of more than 500 items is split over several calls.
///
/// Error codes: 90001 (`body_invalid`), 90005 (`msg_random_invalid`), 90009 (`admin_required`), 90018
/// (`too_many_accounts`), 90043 (`offline_push_info_invalid`), 90045 (`push_disabled`), 90057
/// (`data_id_too_long`), 91000 (`internal_error`).
///
/// Source: page 1047/67553 (2026-03), page 269/108906, page 269/137903.
///
/// Not sure (`retry`): Repeats of a `MsgRandom` are dropped within the same second. A second attempt
/// cannot be sure to fall into it, so none is made.
///
/// Not sure (`quota[0].limit`): Of the standard plan; 30 accounts a second on the free and trial plans,
/// 800 on the advanced one. This newer table counts accounts and names no calls.
///
/// Not sure (`quota[1].limit`): Of the standard plan; 10 on the free plan and 40 on the advanced one,
/// on a Chinese copy of the same page. These pages count calls. Both limits hold here, which is the
/// careful reading.
///
/// Not sure (`request.MsgRandom.code`): The page's own table has a missing number under 90001, that of
/// the push service under 90005.
///
/// Not sure (`errors`): What the call is answered with when all accounts fail was not readable; the
/// answer is then a failure, without TaskId.
///
/// Not sure (`request.To_Account.code`): No page names the number for too many accounts in this call;
/// 90018 is that of tags and attributes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchRequest {
    /// Who is to be shown as sender.
    pub from_account: PushAccount,
    /// Who gets it.
    ///
    /// 1 to 500 items.
    pub to_account: Vec<PushAccount>,
    /// Tells pushes apart within one second.
    ///
    /// The client draws one for each call when it is not set.
    pub msg_random: Option<u32>,
    /// The notification. With `PushFlag` 1 it goes to those who are online only.
    pub offline_push_info: OfflinePushInfo,
    /// Text of the app's own that webhooks about this push carry.
    ///
    /// At most 64 bytes.
    pub data_id: Option<String>,
}

wire::object!(BatchRequest {
    from_account: needed(0, "From_Account"),
    to_account: needed(1, "To_Account"),
    msg_random: option(2, "MsgRandom"),
    offline_push_info: needed(3, "OfflinePushInfo"),
    data_id: option(4, "DataId"),
});

wire::blank!(
    BatchRequest { from_account, to_account, msg_random, offline_push_info, data_id }
);

wire::debug!(BatchRequest { from_account, to_account, msg_random, offline_push_info });

impl BatchRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<PushAccount>,
        to_account: impl IntoIterator<Item = impl Into<PushAccount>>,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
            msg_random: None,
            offline_push_info: offline_push_info.into(),
            data_id: None,
        }
    }

    /// Sets [`msg_random`](Self::msg_random).
    #[must_use]
    pub fn msg_random(mut self, msg_random: u32) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets [`data_id`](Self::data_id).
    #[must_use]
    pub fn data_id(mut self, data_id: impl Into<String>) -> Self {
        self.data_id = Some(data_id.into());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(BatchRequest, Object, REQUEST);

/// What [`BatchRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct BatchResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Names this push; empty if it failed.
    pub task_id: PushTaskId,
    /// Accounts that got nothing; missing if there are none.
    pub error_list: Vec<PushAccountFailure>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(BatchResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    task_id: needed(3, "TaskId"),
    error_list: list_if_any(4, "ErrorList"),
});

impl BatchResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &PushAccountFailure> {
        self.error_list
            .iter()
            .filter(|item| {
                wire::classify(
                    BatchRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for BatchResponse {
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
crate::schema::answer!(BatchResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for BatchRequest {
    type Response = BatchResponse;
    const META: &'static EndpointMeta = &BATCH;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        self.msg_random.get_or_insert_with(|| source.unique());
    }

    #[inline]
    fn quota_use(&self, quota: usize) -> QuotaUse<'_> {
        match quota {
            0 => QuotaUse::default().times(self.to_account.len()),
            _ => QuotaUse::default(),
        }
    }

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&BATCH);
        if self.to_account.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.to_account);
        let rest = part.split_off(size);
        let call = Self {
            to_account: part,
            ..self.clone()
        };
        self.to_account = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("ErrorList", whole.error_list.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.error_list.append(&mut part.error_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.to_account.iter().map(|item| item.to_string()).collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .error_list
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.error_code);
                ItemResult::new(
                    Some(item.to_account.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    item.error_info.as_deref(),
                )
            })
            .collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "BatchRequest",
    "Pushes to accounts that are named one by one.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::PUSH_ACCOUNT),
            doc: "Who is to be shown as sender.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_ACCOUNT)),
            doc: "Who gets it.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(500),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgRandom",
            name: "msg_random",
            ty: TypeMeta::U32,
            doc: "Tells pushes apart within one second.",
            required: true,
            rules: &FieldRules {
                fill: Some(Fill::Unique),
                code: Some(90005),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OfflinePushInfo",
            name: "offline_push_info",
            ty: TypeMeta::Object(&tables::OFFLINE_PUSH_INFO),
            doc: "The notification. With `PushFlag` 1 it goes to those who are online only.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DataId",
            name: "data_id",
            ty: TypeMeta::String,
            doc: "Text of the app's own that webhooks about this push carry.",
            max_bytes: Some(64),
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 90057)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "BatchResponse",
    "",
    &[
        FieldMeta {
            wire: "TaskId",
            name: "task_id",
            ty: TypeMeta::Id(&tables::PUSH_TASK_ID),
            doc: "Names this push; empty if it failed.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorList",
            name: "error_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PUSH_ACCOUNT_FAILURE)),
            doc: "Accounts that got nothing; missing if there are none.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static BATCH: EndpointMeta = EndpointMeta {
    path: "timpush/batch",
    family: "push",
    name: "batch",
    summary: "Pushes to accounts that are named one by one.",
    doc: "It goes over the vendor's connection to those who are online (client library 8.2.6325 and later) and over the makers' services to those who are not. The call succeeds even if some accounts do not exist; they are listed.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "1047/67553",
            seen: "2026-03",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/108906",
            seen: "",
        },
        Source {
            kind: SourceKind::Page,
            name: "269/137903",
            seen: "",
        },
    ],
    needs: Some("The push service, alone or with chat, switched on in the console."),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Never,
    quota: &[
        Quota {
            name: "timpush/batch",
            rate: Rate { count: 500, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: Some("To_Account"),
            code: 60007,
            adjustable: false,
        },
        Quota {
            name: "timpush/batch#2",
            rate: Rate { count: 30, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "To_Account",
        id: None,
        size: 500,
        in_order: false,
    }),
    results: Some(Results {
        list: "ErrorList",
        id: Some("To_Account"),
        outcome: Some("ErrorCode"),
        info: Some("ErrorInfo"),
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: true,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[90001, 90005, 90009, 90018, 90043, 90045, 90057, 91000],
    item_errors: &[70107],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "Repeats of a `MsgRandom` are dropped within the same second. A second attempt cannot be sure to fall into it, so none is made.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/67553",
                seen: "2026-03",
            }),
        },
        Doubt {
            at: "quota[0].limit",
            says: None,
            why: "Of the standard plan; 30 accounts a second on the free and trial plans, 800 on the advanced one. This newer table counts accounts and names no calls.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/137903",
                seen: "",
            }),
        },
        Doubt {
            at: "quota[1].limit",
            says: None,
            why: "Of the standard plan; 10 on the free plan and 40 on the advanced one, on a Chinese copy of the same page. These pages count calls. Both limits hold here, which is the careful reading.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/67553",
                seen: "2025-10",
            }),
        },
        Doubt {
            at: "request.MsgRandom.code",
            says: None,
            why: "The page's own table has a missing number under 90001, that of the push service under 90005.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/67553",
                seen: "2026-03",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "What the call is answered with when all accounts fail was not readable; the answer is then a failure, without TaskId.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/67553",
                seen: "2026-03",
            }),
        },
        Doubt {
            at: "request.To_Account.code",
            says: None,
            why: "No page names the number for too many accounts in this call; 90018 is that of tags and attributes.",
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
