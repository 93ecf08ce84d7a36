// Written by `cargo xtask gen` from spec/group_message/import_group_msg.yaml. Do not edit.

//! `group_open_http_svc/import_group_msg`: Stores messages of another system in a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, MsgBody, TopicId, UnixTime, UserId};

/// Stores messages of another system in a group.
///
/// Nobody is told and no webhook fires. Messages are imported oldest first: each must be later than the
/// newest message of the group, later than the group itself, and not in the future. Afterwards every
/// member has 0 unread messages, so import members, or their unread counts, last. Each message has a
/// code of its own.
///
/// Command `group_open_http_svc/import_group_msg`; at most 200 calls a second; retry class `keyed`; a
/// `MsgList` of more than 7 items is split over several calls.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
/// 10010 (`not_found`), 10015 (`id_invalid`), 10020 (`imported_message_too_large`).
///
/// Source: page 269/1635 (2025-12), page 1047/34968 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`request.MsgList.max_items`): An older page of limits. Another source reads `20`.
///
/// Not sure (`request.MsgList.checks`): The service fails messages that go back in time one by one;
/// here such a call is refused as a whole, before it is sent. Whether two may have the same second is
/// not said.
///
/// Not sure (`request.RecentContactFlag.only_when`): That communities have no such field stands in a
/// newer copy only.
///
/// Not sure (`objects.GroupMsgToImport.fields.MsgBody`): The page names four kinds of element. What
/// becomes of others is not said.
///
/// Not sure (`objects.ImportedGroupMsg.fields.MsgSeq`): No sample shows a message that failed.
///
/// Not sure (`already`): A message that a lost call has stored would fail with this number when it is
/// sent again after the five minutes, as would one that is really wrong. Read the history to tell them
/// apart. Another source reads `10004`.
///
/// Not sure (`errors`): 10020 and 80002 both say that a message is too long, one for the call and one
/// for a message. 10002 is not in the table, 80001 comes from newer copies.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupMsgRequest {
    /// Group.
    pub group_id: GroupId,
    /// Messages, oldest first.
    ///
    /// 1 to 7 items.
    pub msg_list: Vec<GroupMsgToImport>,
    /// 1: the group moves up in the members' conversation lists.
    ///
    /// Travels as 0 or 1; only when the group's type is `"Private"` or `"Public"` or `"ChatRoom"`; the
    /// service assumes `0` when it is absent.
    pub recent_contact_flag: Option<bool>,
    /// Topic of the community.
    ///
    /// Only when the group's type is `"Community"`.
    pub topic_id: Option<TopicId>,
}

wire::object!(ImportGroupMsgRequest {
    group_id: needed(0, "GroupId"),
    msg_list: needed(1, "MsgList"),
    recent_contact_flag: option_as::<Flag>(2, "RecentContactFlag"),
    topic_id: option(3, "TopicId"),
});

wire::blank!(
    ImportGroupMsgRequest { group_id, msg_list, recent_contact_flag, topic_id }
);

impl ImportGroupMsgRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        msg_list: impl IntoIterator<Item = impl Into<GroupMsgToImport>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            msg_list: msg_list.into_iter().map(Into::into).collect(),
            recent_contact_flag: None,
            topic_id: None,
        }
    }

    /// Sets [`recent_contact_flag`](Self::recent_contact_flag).
    #[must_use]
    pub fn recent_contact_flag(mut self, recent_contact_flag: bool) -> Self {
        self.recent_contact_flag = Some(recent_contact_flag);
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
crate::schema::named!(ImportGroupMsgRequest, Object, REQUEST);

/// What [`ImportGroupMsgRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a call can succeed although items failed; see `failures`"]
#[non_exhaustive]
pub struct ImportGroupMsgResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// What became of each message, in the order of the request.
    pub import_msg_result: Vec<ImportedGroupMsg>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(ImportGroupMsgResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    import_msg_result: list(3, "ImportMsgResult"),
});

impl ImportGroupMsgResponse {
    /// The items of the request that were not carried out.
    pub fn failures(&self) -> impl Iterator<Item = &ImportedGroupMsg> {
        self.import_msg_result
            .iter()
            .filter(|item| {
                wire::classify(
                    ImportGroupMsgRequest::META.results.as_ref(),
                    wire::OutcomeNumber::outcome_number(&item.result),
                ) == ItemOutcome::Failed
            })
    }
}

impl Answer for ImportGroupMsgResponse {
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
crate::schema::answer!(ImportGroupMsgResponse, NORMAL_ENVELOPE, RESPONSE);

/// A message to store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupMsgToImport {
    /// Who wrote it.
    pub from_account: UserId,
    /// When it was written.
    pub send_time: UnixTime,
    /// Tells messages apart: a second one with the same number within five minutes is dropped.
    ///
    /// The client draws one for each call when it is not set.
    pub random: Option<u32>,
    /// Its elements: text, sticker, place and custom elements are taken.
    pub msg_body: MsgBody,
}

wire::object!(GroupMsgToImport {
    from_account: needed(0, "From_Account"),
    send_time: needed(1, "SendTime"),
    random: option(2, "Random"),
    msg_body: needed(3, "MsgBody"),
});

wire::blank!(GroupMsgToImport { from_account, send_time, random, msg_body });

impl GroupMsgToImport {
    /// Makes one with the fields that it must have.
    pub fn new(
        from_account: impl Into<UserId>,
        send_time: impl Into<UnixTime>,
        msg_body: impl Into<MsgBody>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            send_time: send_time.into(),
            random: None,
            msg_body: msg_body.into(),
        }
    }

    /// Sets [`random`](Self::random).
    #[must_use]
    pub fn random(mut self, random: u32) -> Self {
        self.random = Some(random);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GroupMsgToImport, Object, GROUP_MSG_TO_IMPORT);

/// What became of one message.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportedGroupMsg {
    /// The sequence number that it has got.
    pub msg_seq: Option<u32>,
    /// Its time, as it was sent.
    pub msg_time: Option<UnixTime>,
    /// How it ended.
    pub result: i64,
}

wire::object!(ImportedGroupMsg {
    msg_seq: option(0, "MsgSeq"),
    msg_time: option(1, "MsgTime"),
    result: needed(2, "Result"),
});

#[cfg(feature = "schema")]
crate::schema::named!(ImportedGroupMsg, Object, IMPORTED_GROUP_MSG);

impl Endpoint for ImportGroupMsgRequest {
    type Response = ImportGroupMsgResponse;
    const META: &'static EndpointMeta = &IMPORT_GROUP_MSG;

    #[inline]
    fn fill(&mut self, source: &mut dyn FillSource) {
        for item in &mut self.msg_list {
            item.random.get_or_insert_with(|| source.unique());
        }
    }

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&IMPORT_GROUP_MSG);
        if self.msg_list.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.msg_list);
        let rest = part.split_off(size);
        let call = Self {
            msg_list: part,
            ..self.clone()
        };
        self.msg_list = rest;
        Some(call)
    }

    #[inline]
    fn merge(whole: &mut Self::Response, mut part: Self::Response) {
        let received = [("ImportMsgResult", whole.import_msg_result.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.import_msg_result.append(&mut part.import_msg_result);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.msg_list
            .iter()
            .map(|item| {
                wire::Slot::<u32>::get(&item.random)
                    .map_or_else(String::new, |id| id.to_string())
            })
            .collect()
    }

    #[inline]
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let rule = Self::META.results.as_ref();
        response
            .import_msg_result
            .iter()
            .map(|item| {
                let code = wire::OutcomeNumber::outcome_number(&item.result);
                ItemResult::new(None, wire::classify(rule, code), code, None)
            })
            .collect()
    }
}

pub(crate) static GROUP_MSG_TO_IMPORT: ObjectMeta = ObjectMeta::new(
    "GroupMsgToImport",
    "A message to store.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who wrote it.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SendTime",
            name: "send_time",
            ty: TypeMeta::Time,
            doc: "When it was written.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Random",
            name: "random",
            ty: TypeMeta::U32,
            doc: "Tells messages apart: a second one with the same number within five minutes is dropped.",
            rules: &FieldRules {
                fill: Some(Fill::Unique),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgBody",
            name: "msg_body",
            ty: TypeMeta::NamedList(&tables::MSG_BODY),
            doc: "Its elements: text, sticker, place and custom elements are taken.",
            required: true,
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 10020)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static IMPORTED_GROUP_MSG: ObjectMeta = ObjectMeta::new(
    "ImportedGroupMsg",
    "What became of one message.",
    &[
        FieldMeta {
            wire: "MsgSeq",
            name: "msg_seq",
            ty: TypeMeta::U32,
            doc: "The sequence number that it has got.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgTime",
            name: "msg_time",
            ty: TypeMeta::Time,
            doc: "Its time, as it was sent.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Result",
            name: "result",
            ty: TypeMeta::Code,
            doc: "How it ended.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImportGroupMsgRequest",
    "Stores messages of another system in a group.",
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
            wire: "MsgList",
            name: "msg_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_MSG_TO_IMPORT)),
            doc: "Messages, oldest first.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(7),
                checks: &["rising_times"],
                code: Some(10004),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "RecentContactFlag",
            name: "recent_contact_flag",
            ty: TypeMeta::Flag,
            doc: "1: the group moves up in the members' conversation lists.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::GroupType,
                            test: Test::OneOf(
                                &[
                                    Literal::Text("Private"),
                                    Literal::Text("Public"),
                                    Literal::Text("ChatRoom"),
                                ],
                            ),
                        },
                    ],
                ),
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TopicId",
            name: "topic_id",
            ty: TypeMeta::Id(&tables::TOPIC_ID),
            doc: "Topic of the community.",
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

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "ImportGroupMsgResponse",
    "",
    &[
        FieldMeta {
            wire: "ImportMsgResult",
            name: "import_msg_result",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::IMPORTED_GROUP_MSG)),
            doc: "What became of each message, in the order of the request.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static IMPORT_GROUP_MSG: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/import_group_msg",
    family: "group_message",
    name: "import_group_msg",
    summary: "Stores messages of another system in a group.",
    doc: "Nobody is told and no webhook fires. Messages are imported oldest first: each must be later than the newest message of the group, later than the group itself, and not in the future. Afterwards every member has 0 unread messages, so import members, or their unread counts, last. Each message has a code of its own.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/1635",
            seen: "2025-12",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/34968",
            seen: "2024-07",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "Community"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Keyed(Keyed {
        key: &["GroupId", "MsgList.Random"],
        maybe: &[],
        window: Window::Seconds(300),
    }),
    quota: &[
        Quota {
            name: "group_open_http_svc/import_group_msg",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "MsgList",
        id: Some("Random"),
        size: 7,
        in_order: true,
    }),
    results: Some(Results {
        list: "ImportMsgResult",
        id: None,
        outcome: Some("Result"),
        info: None,
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Position,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10004, 10007, 10010, 10015, 10020],
    item_errors: &[10004, 80001, 80002],
    item_meanings: &[
        CodeMeta {
            code: 10004,
            name: "import_time_invalid",
            class: ErrorClass::ClientBug,
            outcome: Outcome::NotApplied,
            advice: RetryAdvice::AfterFix,
            shrink_page: false,
            doc: "The message is not later than the newest of the group, or older than the group, or in the future. After a lost answer it may also be stored already.",
        },
    ],
    doubts: &[
        Doubt {
            at: "request.MsgList.max_items",
            says: Some("20"),
            why: "An older page of limits.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/9346",
                seen: "",
            }),
        },
        Doubt {
            at: "request.MsgList.checks",
            says: None,
            why: "The service fails messages that go back in time one by one; here such a call is refused as a whole, before it is sent. Whether two may have the same second is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1635",
                seen: "2025-12",
            }),
        },
        Doubt {
            at: "request.RecentContactFlag.only_when",
            says: None,
            why: "That communities have no such field stands in a newer copy only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34968",
                seen: "",
            }),
        },
        Doubt {
            at: "objects.GroupMsgToImport.fields.MsgBody",
            says: None,
            why: "The page names four kinds of element. What becomes of others is not said.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1635",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "objects.ImportedGroupMsg.fields.MsgSeq",
            says: None,
            why: "No sample shows a message that failed.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "already",
            says: Some("10004"),
            why: "A message that a lost call has stored would fail with this number when it is sent again after the five minutes, as would one that is really wrong. Read the history to tell them apart.",
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
            why: "10020 and 80002 both say that a message is too long, one for the call and one for a message. 10002 is not in the table, 80001 comes from newer copies.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/1635",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
