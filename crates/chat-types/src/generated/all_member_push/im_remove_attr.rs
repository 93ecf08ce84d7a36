// Written by `cargo xtask gen` from spec/all_member_push/im_remove_attr.yaml. Do not edit.

//! `all_member_push/im_remove_attr`: Takes attributes away from users.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PushAttrName, UserId};

/// Takes attributes away from users.
///
/// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
/// messages.
///
/// Command `all_member_push/im_remove_attr`; at most 100 calls a second; retry class `repeatable`; a
/// `UserAttrs` of more than 100 items is split over several calls.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90030
/// (`attribute_length_invalid`), 90033 (`attribute_invalid`), 91000 (`internal_error`).
///
/// Source: page 269/45939 (2023-02), page 1047/37171, client library doocs_java (2025-12).
///
/// Not sure (`errors`): 90030 is not in the table; it is what setting attributes answers to a name of
/// the wrong length.
///
/// Not sure (`request.UserAttrs.max_items`): An older copy of the page. Another source reads `500`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImRemoveAttrRequest {
    /// Users, with the attributes that they lose.
    ///
    /// 1 to 100 items.
    pub user_attrs: Vec<UserAttrsToRemove>,
}

wire::object!(ImRemoveAttrRequest {
    user_attrs: needed(0, "UserAttrs"),
});

wire::blank!(ImRemoveAttrRequest { user_attrs });

impl ImRemoveAttrRequest {
    /// Makes one with the fields that it must have.
    pub fn new(
        user_attrs: impl IntoIterator<Item = impl Into<UserAttrsToRemove>>,
    ) -> Self {
        Self {
            user_attrs: user_attrs.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImRemoveAttrRequest, Object, REQUEST);

/// What [`ImRemoveAttrRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImRemoveAttrResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ImRemoveAttrResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ImRemoveAttrResponse {
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
crate::schema::answer!(ImRemoveAttrResponse, NORMAL_ENVELOPE, RESPONSE);

/// A user and attributes to take away.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserAttrsToRemove {
    /// Who.
    pub to_account: UserId,
    /// Names of the attributes; where they are set this is an object, here a list.
    pub attrs: Vec<PushAttrName>,
}

wire::object!(UserAttrsToRemove {
    to_account: needed(0, "To_Account"),
    attrs: needed(1, "Attrs"),
});

wire::blank!(UserAttrsToRemove { to_account, attrs });

impl UserAttrsToRemove {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl Into<UserId>,
        attrs: impl IntoIterator<Item = impl Into<PushAttrName>>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            attrs: attrs.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(UserAttrsToRemove, Object, USER_ATTRS_TO_REMOVE);

impl Endpoint for ImRemoveAttrRequest {
    type Response = ImRemoveAttrResponse;
    const META: &'static EndpointMeta = &IM_REMOVE_ATTR;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&IM_REMOVE_ATTR);
        if self.user_attrs.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.user_attrs);
        let rest = part.split_off(size);
        let call = Self {
            user_attrs: part,
            ..self.clone()
        };
        self.user_attrs = rest;
        Some(call)
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.user_attrs
            .iter()
            .map(|item| {
                wire::Slot::<crate::UserId>::get(&item.to_account)
                    .map_or_else(String::new, |id| id.to_string())
            })
            .collect()
    }
}

pub(crate) static USER_ATTRS_TO_REMOVE: ObjectMeta = ObjectMeta::new(
    "UserAttrsToRemove",
    "A user and attributes to take away.",
    &[
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "Who.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Attrs",
            name: "attrs",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_ATTR_NAME)),
            doc: "Names of the attributes; where they are set this is an object, here a list.",
            required: true,
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImRemoveAttrRequest",
    "Takes attributes away from users.",
    &[
        FieldMeta {
            wire: "UserAttrs",
            name: "user_attrs",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::USER_ATTRS_TO_REMOVE)),
            doc: "Users, with the attributes that they lose.",
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

static RESPONSE: ObjectMeta = ObjectMeta::new("ImRemoveAttrResponse", "", &[]);

pub(crate) static IM_REMOVE_ATTR: EndpointMeta = EndpointMeta {
    path: "all_member_push/im_remove_attr",
    family: "all_member_push",
    name: "im_remove_attr",
    summary: "Takes attributes away from users.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/45939",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/37171",
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
    retry: Retry::Repeatable,
    quota: &[
        Quota {
            name: "all_member_push/im_remove_attr",
            rate: Rate { count: 100, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "UserAttrs",
        id: Some("To_Account"),
        size: 100,
        in_order: false,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[90001, 90009, 90018, 90030, 90033, 91000],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "90030 is not in the table; it is what setting attributes answers to a name of the wrong length.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Ours,
                name: "",
                seen: "",
            }),
        },
        Doubt {
            at: "request.UserAttrs.max_items",
            says: Some("500"),
            why: "An older copy of the page.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/45939",
                seen: "",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
