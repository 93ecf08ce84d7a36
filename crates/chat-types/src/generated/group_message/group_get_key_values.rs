// Written by `cargo xtask gen` from spec/group_message/group_get_key_values.yaml. Do not edit.

//! `openim_msg_ext_http_svc/group_get_key_values`: Reads the key-value pairs attached to a group
//! message.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupId, MsgExtension};

/// Reads the key-value pairs attached to a group message.
///
/// At most 200 pairs come at a time, in the order of their versions.
///
/// Needs: A plan that includes message extensions: Pro, Pro Plus or Enterprise, on the Chinese site
/// Flagship or Enterprise. Switched on in the console. The message must have been sent with
/// `SupportMessageExtension` 1.
///
/// Command `openim_msg_ext_http_svc/group_get_key_values`; at most 200 calls a second; retry class
/// `read`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10008 (`not_in_plan`), 23004
/// (`message_not_found`).
///
/// Source: page 269/82031 (2025-11), page 1047/52169 (2024-07).
///
/// Not sure (`group_types.allowed`): The international page leaves out communities, the newer Chinese
/// one has them. Neither has a field for a topic.
///
/// Not sure (`group_types.code`): The table has no number for live rooms, nor for a group that does not
/// exist; that of groups would be 10007 and 10010.
///
/// Not sure (`response.ExtensionList`): Whether deleted pairs come back with an empty value is not
/// said.
///
/// Not sure (`page`): More than 200 pairs of one version, as one call after another can hardly make,
/// would have no second page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupGetKeyValuesRequest {
    /// Group.
    pub group_id: GroupId,
    /// Sequence number of the message.
    pub msg_seq: u32,
    /// Lowest version wanted; absent: all.
    pub start_seq: Option<u32>,
}

wire::object!(GroupGetKeyValuesRequest {
    group_id: needed(0, "GroupId"),
    msg_seq: needed(1, "MsgSeq"),
    start_seq: option(2, "StartSeq"),
});

wire::blank!(GroupGetKeyValuesRequest { group_id, msg_seq, start_seq });

impl GroupGetKeyValuesRequest {
    /// Makes one with the fields that it must have.
    pub fn new(group_id: impl Into<GroupId>, msg_seq: u32) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq,
            start_seq: None,
        }
    }

    /// Sets [`start_seq`](Self::start_seq).
    #[must_use]
    pub fn start_seq(mut self, start_seq: u32) -> Self {
        self.start_seq = Some(start_seq);
        self
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GroupGetKeyValuesRequest, Object, REQUEST);

/// What [`GroupGetKeyValuesRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupGetKeyValuesResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The pairs.
    pub extension_list: Vec<MsgExtension>,
    /// 1: nothing is left.
    ///
    /// Travels as 0 or 1.
    pub complete_flag: bool,
    /// Highest version of all pairs.
    pub latest_seq: u32,
    /// Pairs up to this version were cleared; none: never.
    ///
    /// `0` reads as none.
    pub clear_seq: Option<u32>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(GroupGetKeyValuesResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    extension_list: list(3, "ExtensionList"),
    complete_flag: needed_as::<Flag>(4, "CompleteFlag"),
    latest_seq: needed(5, "LatestSeq"),
    clear_seq: zero_is_none(6, "ClearSeq"),
});

impl Answer for GroupGetKeyValuesResponse {
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
crate::schema::answer!(GroupGetKeyValuesResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for GroupGetKeyValuesRequest {
    type Response = GroupGetKeyValuesResponse;
    const META: &'static EndpointMeta = &GROUP_GET_KEY_VALUES;
}

impl Paged for GroupGetKeyValuesRequest {
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

impl PagedItems for GroupGetKeyValuesRequest {
    type Item = MsgExtension;

    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.extension_list
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "GroupGetKeyValuesRequest",
    "Reads the key-value pairs attached to a group message.",
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
            wire: "StartSeq",
            name: "start_seq",
            ty: TypeMeta::U32,
            doc: "Lowest version wanted; absent: all.",
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "GroupGetKeyValuesResponse",
    "",
    &[
        FieldMeta {
            wire: "ExtensionList",
            name: "extension_list",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::MSG_EXTENSION)),
            doc: "The pairs.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CompleteFlag",
            name: "complete_flag",
            ty: TypeMeta::Flag,
            doc: "1: nothing is left.",
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
            doc: "Pairs up to this version were cleared; none: never.",
            always: true,
            rules: &FieldRules {
                none: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static GROUP_GET_KEY_VALUES: EndpointMeta = EndpointMeta {
    path: "openim_msg_ext_http_svc/group_get_key_values",
    family: "group_message",
    name: "group_get_key_values",
    summary: "Reads the key-value pairs attached to a group message.",
    doc: "At most 200 pairs come at a time, in the order of their versions.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/82031",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/52169",
            seen: "2024-07",
        },
    ],
    needs: Some(
        "A plan that includes message extensions: Pro, Pro Plus or Enterprise, on the Chinese site Flagship or Enterprise. Switched on in the console. The message must have been sent with `SupportMessageExtension` 1.",
    ),
    domain: &tables::MESSAGE_EXTENSION_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "Community"],
        code: 10004,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "openim_msg_ext_http_svc/group_get_key_values",
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
            at: "group_types.allowed",
            says: None,
            why: "The international page leaves out communities, the newer Chinese one has them. Neither has a field for a topic.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/52169",
                seen: "2024-07",
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
            at: "response.ExtensionList",
            says: None,
            why: "Whether deleted pairs come back with an empty value is not said.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "page",
            says: None,
            why: "More than 200 pairs of one version, as one call after another can hardly make, would have no second page.",
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
