// Written by `cargo xtask gen` from spec/c2c_message/get_c2c_unread_msg_num.yaml. Do not edit.

//! `openim/get_c2c_unread_msg_num`: Counts what a user has not read, in all chats together or by chat.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserId};

/// Counts what a user has not read, in all chats together or by chat.
///
/// Command `openim/get_c2c_unread_msg_num`; at most 200 calls a second; retry class `read`; a
/// `Peer_Account` of more than 10 items is split over several calls.
///
/// Error codes: 90001 (`body_not_json`), 90003 (`to_account_invalid`), 90009 (`admin_required`), 90010
/// (`request_invalid`), 91000 (`internal_error_message`).
///
/// Source: page 269/56043 (2023-02), page 1047/41046 (2025-10).
///
/// Not sure (`errors`): It is about `From_Account`, which this command does not have. Another source
/// reads `90008`.
///
/// Not sure (`errors`): 90009, 90010 and 91000 belong to every command of this service.
///
/// Not sure (`request.Peer_Account.code`): What more than ten are answered with is not documented.
///
/// Not sure (`envelope`): Whether `ActionStatus` changes when some chats fail is not documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetC2cUnreadMsgNumRequest {
    /// Whose unread messages.
    pub to_account: UserId,
    /// Chats with whom; absent: the sum of all chats.
    ///
    /// At most 10 items.
    pub peer_account: Option<Vec<UserId>>,
}

wire::object!(GetC2cUnreadMsgNumRequest {
    to_account: needed(0, "To_Account"),
    peer_account: option(1, "Peer_Account"),
});

wire::blank!(GetC2cUnreadMsgNumRequest { to_account, peer_account });

impl GetC2cUnreadMsgNumRequest {
    /// Makes one with the fields that it must have.
    pub fn new(to_account: impl Into<UserId>) -> Self {
        Self {
            to_account: to_account.into(),
            peer_account: None,
        }
    }

    /// Sets [`peer_account`](Self::peer_account).
    #[must_use]
    pub fn peer_account(
        mut self,
        peer_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.peer_account = Some(peer_account.into_iter().map(Into::into).collect());
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GetC2cUnreadMsgNumRequest, Object, REQUEST);

/// What [`GetC2cUnreadMsgNumRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct GetC2cUnreadMsgNumResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Unread messages of all chats.
    pub all_unread: Option<u32>,
    /// Unread messages by chat.
    pub unread_by_peer: Vec<C2cUnread>,
    /// Chats that could not be counted; absent: none.
    pub error_list: Vec<C2cUnreadFailure>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GetC2cUnreadMsgNumResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    all_unread: option(3, "AllC2CUnreadMsgNum"),
    unread_by_peer: list_if_any(4, "C2CUnreadMsgNumList"),
    error_list: list_if_any(5, "ErrorList"),
});

impl GetC2cUnreadMsgNumResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &C2cUnreadFailure> {
        self.error_list
            .iter()
            .filter(|item| {
                wire::classify(
                    GetC2cUnreadMsgNumRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.error_code),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for GetC2cUnreadMsgNumResponse {
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
crate::schema::answer!(GetC2cUnreadMsgNumResponse, NORMAL_ENVELOPE, RESPONSE);

/// Unread messages of one chat.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct C2cUnread {
    /// With whom.
    pub peer_account: UserId,
    /// How many.
    pub unread: u32,
}

wire::object!(C2cUnread {
    peer_account: needed(0, "Peer_Account"),
    unread: needed(1, "C2CUnreadMsgNum"),
});

#[cfg(feature = "schema")]
crate::schema::named!(C2cUnread, Object, C2C_UNREAD);

/// A chat that could not be counted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct C2cUnreadFailure {
    /// With whom.
    pub peer_account: UserId,
    /// Why not; 70107: no such account.
    pub error_code: i64,
}

wire::object!(C2cUnreadFailure {
    peer_account: needed(0, "Peer_Account"),
    error_code: needed(1, "ErrorCode"),
});

#[cfg(feature = "schema")]
crate::schema::named!(C2cUnreadFailure, Object, C2C_UNREAD_FAILURE);

impl Endpoint for GetC2cUnreadMsgNumRequest {
    type Response = GetC2cUnreadMsgNumResponse;
    const META: &'static EndpointMeta = &GET_C2C_UNREAD_MSG_NUM;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&GET_C2C_UNREAD_MSG_NUM);
        let mut part = self.peer_account.take_if(|list| list.len() > size)?;
        let rest = part.split_off(size);
        let call = Self {
            peer_account: Some(part),
            ..self.clone()
        };
        self.peer_account = Some(rest);
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [
            ("C2CUnreadMsgNumList", whole.unread_by_peer.len()),
            ("ErrorList", whole.error_list.len()),
        ];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.unread_by_peer.append(&mut part.unread_by_peer);
        whole.error_list.append(&mut part.error_list);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.peer_account.iter().flatten().map(|item| item.to_string()).collect()
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
                    Some(item.peer_account.as_str().into()),
                    wire::classify(rule, code),
                    code,
                    None,
                )
            })
            .collect()
    }
}

pub(crate) static C2C_UNREAD: ObjectMeta = ObjectMeta::new(
    "C2cUnread",
    "Unread messages of one chat.",
    &[
        FieldMeta {
            wire: "Peer_Account",
            name: "peer_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "With whom.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "C2CUnreadMsgNum",
            name: "unread",
            ty: TypeMeta::U32,
            doc: "How many.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static C2C_UNREAD_FAILURE: ObjectMeta = ObjectMeta::new(
    "C2cUnreadFailure",
    "A chat that could not be counted.",
    &[
        FieldMeta {
            wire: "Peer_Account",
            name: "peer_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "With whom.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::Code,
            doc: "Why not; 70107: no such account.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GetC2cUnreadMsgNumRequest",
    "Counts what a user has not read, in all chats together or by chat.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Whose unread messages.",
            required: true,
            rules: &FieldRules {
                code: Some(90003),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Peer_Account",
            name: "peer_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Chats with whom; absent: the sum of all chats.",
            rules: &FieldRules {
                max_items: Some(10),
                code: Some(90010),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GetC2cUnreadMsgNumResponse",
    "",
    &[
        FieldMeta {
            wire: "AllC2CUnreadMsgNum",
            name: "all_unread",
            ty: TypeMeta::U32,
            doc: "Unread messages of all chats.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["Peer_Account"]),
                            test: Test::Absent,
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "C2CUnreadMsgNumList",
            name: "unread_by_peer",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::C2C_UNREAD)),
            doc: "Unread messages by chat.",
            rules: &FieldRules {
                when: Some(
                    &[
                        Condition {
                            subject: Subject::Request(&["Peer_Account"]),
                            test: Test::Present,
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorList",
            name: "error_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::C2C_UNREAD_FAILURE)),
            doc: "Chats that could not be counted; absent: none.",
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GET_C2C_UNREAD_MSG_NUM: EndpointMeta = EndpointMeta {
    path: "openim/get_c2c_unread_msg_num",
    family: "c2c_message",
    name: "get_c2c_unread_msg_num",
    summary: "Counts what a user has not read, in all chats together or by chat.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/56043",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/41046",
            seen: "2025-10",
        },
    ],
    domain: &tables::C2C_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "openim/get_c2c_unread_msg_num",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: true,
        },
    ],
    batch: Some(Batch {
        over: "Peer_Account",
        id: None,
        size: 10,
        in_order: false,
    }),
    results: Some(Results {
        list: "ErrorList",
        id: Some("Peer_Account"),
        outcome: Some("ErrorCode"),
        info: None,
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: true,
        successes_only: false,
        matching: Matching::Id,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[90001, 90003, 90009, 90010, 91000],
    item_errors: &[70107],
    doubts: &[
        Doubt {
            at: "errors",
            says: Some("90008"),
            why: "It is about `From_Account`, which this command does not have.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/56043",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "errors",
            says: None,
            why: "90009, 90010 and 91000 belong to every command of this service.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Peer_Account.code",
            says: None,
            why: "What more than ten are answered with is not documented.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "envelope",
            says: None,
            why: "Whether `ActionStatus` changes when some chats fail is not documented.",
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
