// Written by `cargo xtask gen` from spec/all_member_push/im_get_attr.yaml. Do not edit.

//! `all_member_push/im_get_attr`: Reads the attributes of users.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserId, UserPushAttrs};

/// Reads the attributes of users.
///
/// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
/// messages.
///
/// Command `all_member_push/im_get_attr`; at most 100 calls a second; retry class `read`; a
/// `To_Account` of more than 100 items is split over several calls.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
/// (`internal_error`).
///
/// Source: page 269/45937 (2023-02), page 1047/37169, client library doocs_java (2025-12).
///
/// Not sure (`errors`): The table lacks 90009, which its text asks for: only administrators may call
/// this.
///
/// Not sure (`response.UserAttrs`): Whether a user who does not exist is left out or refuses the call
/// is not documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImGetAttrRequest {
    /// Users to read.
    ///
    /// 1 to 100 items.
    pub to_account: Vec<UserId>,
}

wire::object!(ImGetAttrRequest {
    to_account: needed(0, "To_Account"),
});

wire::blank!(ImGetAttrRequest { to_account });

impl ImGetAttrRequest {
    /// Makes one with the fields that it must have.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImGetAttrRequest, Object, REQUEST);

/// What [`ImGetAttrRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImGetAttrResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
    /// Users with their attributes, in no promised order.
    pub user_attrs: Vec<UserPushAttrs>,
    /// List items that could not be read. They are in none of the lists.
    pub undecoded: Vec<UndecodedItem>,
}

wire::object!(ImGetAttrResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
    user_attrs: list(3, "UserAttrs"),
});

impl Answer for ImGetAttrResponse {
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
crate::schema::answer!(ImGetAttrResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ImGetAttrRequest {
    type Response = ImGetAttrResponse;
    const META: &'static EndpointMeta = &IM_GET_ATTR;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&IM_GET_ATTR);
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
        let received = [("UserAttrs", whole.user_attrs.len())];
        wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
        whole.user_attrs.append(&mut part.user_attrs);
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.to_account.iter().map(|item| item.to_string()).collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImGetAttrRequest",
    "Reads the attributes of users.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::USER_ID)),
            doc: "Users to read.",
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

static RESPONSE: ObjectMeta = ObjectMeta::new(
    "ImGetAttrResponse",
    "",
    &[
        FieldMeta {
            wire: "UserAttrs",
            name: "user_attrs",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::USER_PUSH_ATTRS)),
            doc: "Users with their attributes, in no promised order.",
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);

pub(crate) static IM_GET_ATTR: EndpointMeta = EndpointMeta {
    path: "all_member_push/im_get_attr",
    family: "all_member_push",
    name: "im_get_attr",
    summary: "Reads the attributes of users.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/45937",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/37169",
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
    retry: Retry::Read,
    quota: &[
        Quota {
            name: "all_member_push/im_get_attr",
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
            at: "errors",
            says: None,
            why: "The table lacks 90009, which its text asks for: only administrators may call this.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/45937",
                seen: "2023-02",
            }),
        },
        Doubt {
            at: "response.UserAttrs",
            says: None,
            why: "Whether a user who does not exist is left out or refuses the call is not documented.",
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
