// Written by `cargo xtask gen` from spec/all_member_push/im_set_attr.yaml. Do not edit.

//! `all_member_push/im_set_attr`: Sets attributes of users.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserPushAttrs};

/// Sets attributes of users.
///
/// The attributes must have been named with `im_set_attr_name`. Those of a user that are not mentioned
/// stay as they are.
///
/// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
/// messages.
///
/// Command `all_member_push/im_set_attr`; at most 100 calls a second; retry class `repeatable`; a
/// `UserAttrs` of more than 100 items is split over several calls.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90030
/// (`attribute_length_invalid`), 90033 (`attribute_invalid`), 91000 (`internal_error`).
///
/// Source: page 269/45938 (2023-02), page 1047/37170, client library doocs_java (2025-12).
///
/// Not sure (`errors`): 90030 stands in the general table only.
///
/// Not sure (`request.UserAttrs`): That other attributes stay as they are is inferred. What happens
/// when one of the users does not exist is not documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImSetAttrRequest {
    /// Users, with their attributes.
    ///
    /// 1 to 100 items.
    pub user_attrs: Vec<UserPushAttrs>,
}

wire::object!(ImSetAttrRequest {
    user_attrs: needed(0, "UserAttrs"),
});

wire::blank!(ImSetAttrRequest { user_attrs });

impl ImSetAttrRequest {
    /// Makes one with the fields that it must have.
    pub fn new(user_attrs: impl IntoIterator<Item = impl Into<UserPushAttrs>>) -> Self {
        Self {
            user_attrs: user_attrs.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImSetAttrRequest, Object, REQUEST);

/// What [`ImSetAttrRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImSetAttrResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ImSetAttrResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ImSetAttrResponse {
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
crate::schema::answer!(ImSetAttrResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ImSetAttrRequest {
    type Response = ImSetAttrResponse;
    const META: &'static EndpointMeta = &IM_SET_ATTR;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&IM_SET_ATTR);
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

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImSetAttrRequest",
    "Sets attributes of users.",
    &[
        FieldMeta {
            wire: "UserAttrs",
            name: "user_attrs",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::USER_PUSH_ATTRS)),
            doc: "Users, with their attributes.",
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

static RESPONSE: ObjectMeta = ObjectMeta::new("ImSetAttrResponse", "", &[]);

pub(crate) static IM_SET_ATTR: EndpointMeta = EndpointMeta {
    path: "all_member_push/im_set_attr",
    family: "all_member_push",
    name: "im_set_attr",
    summary: "Sets attributes of users.",
    doc: "The attributes must have been named with `im_set_attr_name`. Those of a user that are not mentioned stay as they are.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/45938",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/37170",
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
            name: "all_member_push/im_set_attr",
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
            why: "90030 stands in the general table only.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "1047/34348",
                seen: "2025-11",
            }),
        },
        Doubt {
            at: "request.UserAttrs",
            says: None,
            why: "That other attributes stay as they are is inferred. What happens when one of the users does not exist is not documented.",
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
