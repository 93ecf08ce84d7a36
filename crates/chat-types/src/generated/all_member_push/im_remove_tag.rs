// Written by `cargo xtask gen` from spec/all_member_push/im_remove_tag.yaml. Do not edit.

//! `all_member_push/im_remove_tag`: Takes tags away from users.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, UserPushTags};

/// Takes tags away from users.
///
/// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
/// messages.
///
/// Command `all_member_push/im_remove_tag`; at most 100 calls a second; retry class `repeatable`; a
/// `UserTags` of more than 100 items is split over several calls.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90020
/// (`tag_too_long`), 91000 (`internal_error`).
///
/// Source: page 269/45942 (2023-02), page 1047/37174, client library doocs_java (2025-12).
///
/// Not sure (`errors`): 90020, for tags that are too long, is not in the table of this page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImRemoveTagRequest {
    /// Users, with the tags that they lose.
    ///
    /// 1 to 100 items.
    pub user_tags: Vec<UserPushTags>,
}

wire::object!(ImRemoveTagRequest {
    user_tags: needed(0, "UserTags"),
});

wire::blank!(ImRemoveTagRequest { user_tags });

impl ImRemoveTagRequest {
    /// Makes one with the fields that it must have.
    pub fn new(user_tags: impl IntoIterator<Item = impl Into<UserPushTags>>) -> Self {
        Self {
            user_tags: user_tags.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImRemoveTagRequest, Object, REQUEST);

/// What [`ImRemoveTagRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImRemoveTagResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ImRemoveTagResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ImRemoveTagResponse {
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
crate::schema::answer!(ImRemoveTagResponse, NORMAL_ENVELOPE, RESPONSE);

impl Endpoint for ImRemoveTagRequest {
    type Response = ImRemoveTagResponse;
    const META: &'static EndpointMeta = &IM_REMOVE_TAG;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&IM_REMOVE_TAG);
        if self.user_tags.len() <= size {
            return None;
        }
        let mut part = std::mem::take(&mut self.user_tags);
        let rest = part.split_off(size);
        let call = Self {
            user_tags: part,
            ..self.clone()
        };
        self.user_tags = rest;
        Some(call)
    }

    #[inline]
    fn item_ids(&self) -> Vec<String> {
        self.user_tags
            .iter()
            .map(|item| {
                wire::Slot::<crate::UserId>::get(&item.to_account)
                    .map_or_else(String::new, |id| id.to_string())
            })
            .collect()
    }
}

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImRemoveTagRequest",
    "Takes tags away from users.",
    &[
        FieldMeta {
            wire: "UserTags",
            name: "user_tags",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::USER_PUSH_TAGS)),
            doc: "Users, with the tags that they lose.",
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

static RESPONSE: ObjectMeta = ObjectMeta::new("ImRemoveTagResponse", "", &[]);

pub(crate) static IM_REMOVE_TAG: EndpointMeta = EndpointMeta {
    path: "all_member_push/im_remove_tag",
    family: "all_member_push",
    name: "im_remove_tag",
    summary: "Takes tags away from users.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/45942",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/37174",
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
            name: "all_member_push/im_remove_tag",
            rate: Rate { count: 100, per_seconds: 1 },
            scope: QuotaScope::Command,
            key: &[],
            counts: None,
            code: 60007,
            adjustable: false,
        },
    ],
    batch: Some(Batch {
        over: "UserTags",
        id: Some("To_Account"),
        size: 100,
        in_order: false,
    }),
    request: &REQUEST,
    response: &RESPONSE,
    errors: &[90001, 90009, 90018, 90020, 91000],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "90020, for tags that are too long, is not in the table of this page.",
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
