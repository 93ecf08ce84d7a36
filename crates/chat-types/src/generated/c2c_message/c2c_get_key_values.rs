// Written by `cargo xtask gen` from spec/c2c_message/get_key_values.yaml. Do not edit.

//! `openim_msg_ext_http_svc/get_key_values`: Reads the key-value pairs attached to a message between
//! two users.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, MsgExtension, MsgKey, UserId};

/// Reads the key-value pairs attached to a message between two users.
///
/// Up to 200 pairs at a time, by version. Several pairs may share a version, so the next page starts at
/// the last version again.
///
/// Needs: A plan that includes message extensions: Pro, Pro Plus or Enterprise, on the Chinese site
/// Flagship or Enterprise. Switched on in the console. The message must have been sent with
/// `SupportMessageExtension` 1.
///
/// Command `openim_msg_ext_http_svc/get_key_values`; at most 200 calls a second; retry class `read`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10008 (`not_in_plan`), 23004
/// (`message_not_found`).
///
/// Source: page 269/82029 (2025-11), page 1047/51194 (2024-07), client library doocs_java (2025-12).
///
/// Not sure (`needs`): Older text: the Flagship plan only.
///
/// Not sure (`response.ClearSeq.none`): The sample has 0 for a message that was never cleared; the text
/// does not say so.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct C2cGetKeyValuesRequest {
    /// Who sent the message; absent: the administrator who calls.
    pub from_account: Option<UserId>,
    /// Who got it.
    pub to_account: UserId,
    /// Which message.
    pub msg_key: MsgKey,
    /// Only pairs of this version or a later one; absent: all.
    pub start_seq: Option<u32>,
}

wire::object!(C2cGetKeyValuesRequest {
    from_account: option(0, "From_Account"),
    to_account: needed(1, "To_Account"),
    msg_key: needed(2, "MsgKey"),
    start_seq: option(3, "StartSeq"),
});

wire::blank!(C2cGetKeyValuesRequest { from_account, to_account, msg_key, start_seq });

impl C2cGetKeyValuesRequest {
    /// Makes one with the fields that it must have.
    pub fn new(to_account: impl Into<UserId>, msg_key: impl Into<MsgKey>) -> Self {
        Self {
            from_account: None,
            to_account: to_account.into(),
            msg_key: msg_key.into(),
            start_seq: None,
        }
    }

    /// Sets [`from_account`](Self::from_account).
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<UserId>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets [`start_seq`](Self::start_seq).
    #[must_use]
    pub fn start_seq(mut self, start_seq: u32) -> Self {
        self.start_seq = Some(start_seq);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(C2cGetKeyValuesRequest, Object, REQUEST);

/// What [`C2cGetKeyValuesRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct C2cGetKeyValuesResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Pairs, the lowest version first.
    pub extension_list: Vec<MsgExtension>,
    /// 1: these are all; 0: there are more.
    ///
    /// Travels as 0 or 1.
    pub complete_flag: bool,
    /// Highest version of all pairs.
    pub latest_seq: u32,
    /// Whoever keeps a copy must drop pairs up to this version, for they were cleared; none: never cleared.
    ///
    /// `0` reads as none.
    pub clear_seq: Option<u32>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(C2cGetKeyValuesResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    extension_list: list(3, "ExtensionList"),
    complete_flag: needed_as::<Flag>(4, "CompleteFlag"),
    latest_seq: needed(5, "LatestSeq"),
    clear_seq: zero_is_none(6, "ClearSeq"),
});

impl Answer for C2cGetKeyValuesResponse {
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
crate::schema::answer!(C2cGetKeyValuesResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for C2cGetKeyValuesRequest {
    type Response = C2cGetKeyValuesResponse;
    const META: &'static EndpointMeta = &C2C_GET_KEY_VALUES;
}

impl Paged for C2cGetKeyValuesRequest {
    #[inline]
    fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
        if wire::one_of(&answer.complete_flag, &[Literal::Int(1)]) {
            return Ok(Step::End);
        }
        let numbers = answer
            .extension_list
            .iter()
            .filter_map(|item| wire::Sequence::number(&item.seq));
        let fields = ("StartSeq", "Seq");
        wire::highest::<
            u32,
        >(
            fields,
            &mut self.start_seq,
            answer.extension_list.len()
                + wire::undecoded_in(&answer.undecoded, "ExtensionList"),
            numbers,
        )
    }

    #[inline]
    fn is_empty(answer: &Self::Response) -> bool {
        answer.extension_list.is_empty()
    }

    #[inline]
    fn drop_seen(&self, answer: &mut Self::Response, seen: &mut SeenItems) {
        wire::drop_seen(
            &mut answer.extension_list,
            seen,
            |item| wire::Sequence::number(&item.seq),
            |item| wire::key(&(&item.key,)),
        );
    }

    #[inline]
    fn page_size(&self) -> Option<u32> {
        None
    }

    #[inline]
    fn set_page_size(&mut self, size: u32) {
        let _ = size;
    }
}

impl PagedItems for C2cGetKeyValuesRequest {
    type Item = MsgExtension;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.extension_list
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "C2cGetKeyValuesRequest",
    "Reads the key-value pairs attached to a message between two users.",
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
            wire: "StartSeq",
            name: "start_seq",
            ty: TypeMeta::U32,
            doc: "Only pairs of this version or a later one; absent: all.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "C2cGetKeyValuesResponse",
    "",
    &[
        FieldMeta {
            wire: "ExtensionList",
            name: "extension_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MSG_EXTENSION)),
            doc: "Pairs, the lowest version first.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CompleteFlag",
            name: "complete_flag",
            ty: TypeMeta::Flag,
            doc: "1: these are all; 0: there are more.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LatestSeq",
            name: "latest_seq",
            ty: TypeMeta::U32,
            doc: "Highest version of all pairs.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ClearSeq",
            name: "clear_seq",
            ty: TypeMeta::U32,
            doc: "Whoever keeps a copy must drop pairs up to this version, for they were cleared; none: never cleared.",
            always: true,
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static C2C_GET_KEY_VALUES: EndpointMeta = EndpointMeta {
    path: "openim_msg_ext_http_svc/get_key_values",
    family: "c2c_message",
    name: "c2c_get_key_values",
    summary: "Reads the key-value pairs attached to a message between two users.",
    doc: "Up to 200 pairs at a time, by version. Several pairs may share a version, so the next page starts at the last version again.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/82029",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/51194",
            seen: "2024-07",
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
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "openim_msg_ext_http_svc/get_key_values",
            rate: Rate { count: 200, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    page: &[
        Page {
            when: &[],
            items: "ExtensionList",
            size: None,
            style: PageStyle::Sequence(SequencePage {
                from: "StartSeq",
                by: "Seq",
                up: true,
                same: &["Key"],
                end: &[("CompleteFlag", &[Literal::Int(1)])],
                more: &[],
            }),
        },
    ],
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[10002, 10004, 10008, 23004],
    doubts: &[
        Doubt {
            at: "needs",
            says: None,
            why: "Older text: the Flagship plan only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/82029",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "response.ClearSeq.none",
            says: None,
            why: "The sample has 0 for a message that was never cleared; the text does not say so.",
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
