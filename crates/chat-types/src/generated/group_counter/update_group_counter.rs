// Written by `cargo xtask gen` from spec/group_counter/update_group_counter.yaml. Do not edit.

//! `group_open_http_svc/update_group_counter`: Sets, raises or lowers counters of a group.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, GroupCounterValue, GroupId};

/// Sets, raises or lowers counters of a group.
///
/// A counter that does not exist is made, and starts at 0. A call that raises or lowers is not sent a
/// second time, since it might count twice.
///
/// Needs: A plan above the basic ones: flagship or enterprise in China; Pro, Pro Plus or enterprise
/// elsewhere.
///
/// Command `group_open_http_svc/update_group_counter`; at most 200 calls a second; retry class
/// `depends`.
///
/// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
/// 10010 (`not_found`), 10015 (`id_invalid`), 10059 (`plan_too_small`), 10063 (`too_many_counters`).
///
/// Source: page 269/85952 (2025-11), page 1047/53428 (2025-03).
///
/// Not sure (`retry`): No page speaks of repeats. New values can be set twice; what is added or taken
/// away twice counts twice, so that only calls with `Set` are repeated.
///
/// Not sure (`request.Mode.required`): Optional there, without a word on what is then assumed; older
/// tables forget it altogether. Another source reads `false`.
///
/// Not sure (`request.GroupCounter.min_items`): What an empty list does is not documented.
///
/// Not sure (`request.GroupCounter.checks`): What a key that comes twice does is not documented.
///
/// Not sure (`objects`): What happens beyond 64 bits is not documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupCounterRequest {
    /// Group.
    pub group_id: GroupId,
    /// Counters to change.
    ///
    /// 1 to 20 items.
    pub group_counter: Vec<GroupCounterValue>,
    /// What to do with the numbers.
    pub mode: GroupCounterMode,
}

wire::object!(UpdateGroupCounterRequest {
    group_id: needed(0, "GroupId"),
    group_counter: needed(1, "GroupCounter"),
    mode: needed(2, "Mode"),
});

wire::blank!(UpdateGroupCounterRequest { group_id, group_counter, mode });

impl UpdateGroupCounterRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        group_id: impl Into<GroupId>,
        group_counter: impl IntoIterator<Item = impl Into<GroupCounterValue>>,
        mode: impl Into<GroupCounterMode>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            group_counter: group_counter.into_iter().map(Into::into).collect(),
            mode: mode.into(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(UpdateGroupCounterRequest, Object, REQUEST);

/// What [`UpdateGroupCounterRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupCounterResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// The counters that were named, with their new values.
    pub group_counter: Vec<GroupCounterValue>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(UpdateGroupCounterResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    group_counter: list(3, "GroupCounter"),
});

impl Answer for UpdateGroupCounterResponse {
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
crate::schema::answer!(UpdateGroupCounterResponse, NORMAL_ENVELOPE, RESPONSE);

/// What to do with the numbers in the request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupCounterMode {
    /// They are the new values.
    Set,
    /// They are added.
    Increase,
    /// They are taken away.
    Decrease,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl GroupCounterMode {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Set => "Set",
            Self::Increase => "Increase",
            Self::Decrease => "Decrease",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "Set" => Self::Set,
            "Increase" => Self::Increase,
            "Decrease" => Self::Decrease,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(GroupCounterMode);

#[cfg(feature = "schema")]
crate::schema::named!(GroupCounterMode, Enum, GROUP_COUNTER_MODE);

impl Endpoint for UpdateGroupCounterRequest {
    type Response = UpdateGroupCounterResponse;
    const META: &'static EndpointMeta = &UPDATE_GROUP_COUNTER;

    #[inline]
    fn retry(&self) -> &'static Retry {
        if wire::one_of(&self.mode, &[Literal::Text("Set")]) {
            &Retry::Repeatable
        } else {
            &Retry::Never
        }
    }
}

pub(crate) static GROUP_COUNTER_MODE: EnumMeta = EnumMeta {
    name: "GroupCounterMode",
    doc: "What to do with the numbers in the request.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Set",
            wire: Literal::Text("Set"),
            aliases: &[],
            doc: "They are the new values.",
        },
        EnumValue {
            name: "Increase",
            wire: Literal::Text("Increase"),
            aliases: &[],
            doc: "They are added.",
        },
        EnumValue {
            name: "Decrease",
            wire: Literal::Text("Decrease"),
            aliases: &[],
            doc: "They are taken away.",
        },
    ],
    prefixes: &[],
};

static REQUEST: ObjectMeta = ObjectMeta::new(
    "UpdateGroupCounterRequest",
    "Sets, raises or lowers counters of a group.",
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
            wire: "GroupCounter",
            name: "group_counter",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_COUNTER_VALUE)),
            doc: "Counters to change.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(20),
                checks: &["unique_keys"],
                codes: &[(chat_meta::check::Rule::MaxItems, 10063)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Mode",
            name: "mode",
            ty: TypeMeta::Enum(&tables::GROUP_COUNTER_MODE),
            doc: "What to do with the numbers.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "UpdateGroupCounterResponse",
    "",
    &[
        FieldMeta {
            wire: "GroupCounter",
            name: "group_counter",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::GROUP_COUNTER_VALUE)),
            doc: "The counters that were named, with their new values.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static UPDATE_GROUP_COUNTER: EndpointMeta = EndpointMeta {
    path: "group_open_http_svc/update_group_counter",
    family: "group_counter",
    name: "update_group_counter",
    summary: "Sets, raises or lowers counters of a group.",
    doc: "A counter that does not exist is made, and starts at 0. A call that raises or lowers is not sent a second time, since it might count twice.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/85952",
            seen: "2025-11",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/53428",
            seen: "2025-03",
        },
    ],
    needs: Some(
        "A plan above the basic ones: flagship or enterprise in China; Pro, Pro Plus or enterprise elsewhere.",
    ),
    domain: &tables::GROUP_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: Some(GroupTypeRule {
        of: "GroupId",
        allowed: &["Private", "Public", "ChatRoom", "AVChatRoom"],
        code: 10007,
        prefixes: tables::GROUP_TYPE_PREFIXES,
    }),
    retry: Retry::Depends(
        &[
            RetryCase {
                when: &[
                    Condition {
                        subject: Subject::Sibling("Mode"),
                        test: Test::OneOf(&[Literal::Text("Set")]),
                    },
                ],
                class: Retry::Repeatable,
            },
            RetryCase {
                when: &[],
                class: Retry::Never,
            },
        ],
    ),
    quota: &[
        Quota {
            name: "group_open_http_svc/update_group_counter",
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
    errors: &[10002, 10004, 10007, 10010, 10015, 10059, 10063],
    doubts: &[
        Doubt {
            at: "retry",
            says: None,
            why: "No page speaks of repeats. New values can be set twice; what is added or taken away twice counts twice, so that only calls with `Set` are repeated.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.Mode.required",
            says: Some("false"),
            why: "Optional there, without a word on what is then assumed; older tables forget it altogether.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/53428",
                seen: "2025-03",
            }),
        },
        Doubt {
            at: "request.GroupCounter.min_items",
            says: None,
            why: "What an empty list does is not documented.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.GroupCounter.checks",
            says: None,
            why: "What a key that comes twice does is not documented.",
            level: DoubtLevel::Low,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "objects",
            says: None,
            why: "What happens beyond 64 bits is not documented.",
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
