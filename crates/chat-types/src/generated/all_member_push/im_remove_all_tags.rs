// Written by `cargo xtask gen` from spec/all_member_push/im_remove_all_tags.yaml. Do not edit.

//! `all_member_push/im_remove_all_tags`: Takes all tags away from users.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserId};

/// Takes all tags away from users.
///
/// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
/// messages.
///
/// Command `all_member_push/im_remove_all_tags`; at most 100 calls a second; retry class `never`; a
/// `To_Account` of more than 100 items is split over several calls.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
/// (`internal_error`).
///
/// Source: page 269/45943 (2023-02), page 1047/37175, client library doocs_java (2025-12).
///
/// Not sure (`retry`): Two calls leave what one leaves, except for tags given between them, which would
/// be lost as well. Another source reads `repeatable`.
///
/// Not sure (`request.To_Account.type`): The table says so; the sample has a list. Another source reads
/// `string`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImRemoveAllTagsRequest {
    /// Users who lose their tags.
    ///
    /// 1 to 100 items.
    pub to_account: Vec<UserId>,
}

wire::object!(ImRemoveAllTagsRequest {
    to_account: needed(0, "To_Account"),
});

wire::blank!(ImRemoveAllTagsRequest { to_account });

impl ImRemoveAllTagsRequest {
    /// Makes one with the fields that it must have.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImRemoveAllTagsRequest, Object, REQUEST);

/// What [`ImRemoveAllTagsRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImRemoveAllTagsResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ImRemoveAllTagsResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ImRemoveAllTagsResponse {
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
crate::schema::answer!(ImRemoveAllTagsResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ImRemoveAllTagsRequest {
    type Response = ImRemoveAllTagsResponse;
    const META: &'static EndpointMeta = &IM_REMOVE_ALL_TAGS;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&IM_REMOVE_ALL_TAGS);
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
    fn item_ids(&self) -> Vec<String> {
        self.to_account.iter().map(|item| item.to_string()).collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImRemoveAllTagsRequest",
    "Takes all tags away from users.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users who lose their tags.",
            required: true,
            rules: &FieldRules {
                min_items: Some(1),
                max_items: Some(100),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static RESPONSE: ObjectMeta = ObjectMeta::new("ImRemoveAllTagsResponse", "", &[]);

pub(crate) static IM_REMOVE_ALL_TAGS: EndpointMeta = EndpointMeta {
    path: "all_member_push/im_remove_all_tags",
    family: "all_member_push",
    name: "im_remove_all_tags",
    summary: "Takes all tags away from users.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/45943",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/37175",
            seen: "",
        },
        Source {
            kind: SourceKind::Peer,
            name: "doocs_java",
            seen: "2025-12",
        },
    ],
    needs: Some(
        "Flagship plan in China, an equal one abroad; switched on in the console under login and messages.",
    ),
    domain: &tables::PUSH_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    retry: Retry::Never,
    quota: &[
        Quota {
            name: "all_member_push/im_remove_all_tags",
            rate: Rate { count: 100, per_seconds: 1 },
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
        size: 100,
        in_order: false,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[90001, 90009, 90018, 91000],
    doubts: &[
        Doubt {
            at: "retry",
            says: Some("repeatable"),
            why: "Two calls leave what one leaves, except for tags given between them, which would be lost as well.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.To_Account.type",
            says: Some("string"),
            why: "The table says so; the sample has a list.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/45943",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
