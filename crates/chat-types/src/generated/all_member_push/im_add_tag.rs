// Written by `cargo xtask gen` from spec/all_member_push/im_add_tag.yaml. Do not edit.

//! `all_member_push/im_add_tag`: Puts tags on users.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{ActionStatus, PushTag, UserId};

/// Puts tags on users.
///
/// A user has at most 100 tags; when there are more, old ones have to go first.
///
/// Needs: Flagship plan in China, an equal one abroad; switched on in the console under login and
/// messages.
///
/// Command `all_member_push/im_add_tag`; at most 100 calls a second; retry class `repeatable`; a
/// `UserTags` of more than 100 items is split over several calls.
///
/// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90020
/// (`tag_too_long`), 90032 (`too_many_tags`), 91000 (`internal_error`).
///
/// Source: page 269/45941 (2023-02), page 1047/37173, client library doocs_java (2025-12).
///
/// Not sure (`errors`): 90020 and 90032 stand in the table of im_push, which speaks of this command
/// too. What happens beyond 100 tags is not documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImAddTagRequest {
    /// Users, with the tags that they get.
    ///
    /// 1 to 100 items.
    pub user_tags: Vec<UserTagsToAdd>,
}

wire::object!(ImAddTagRequest {
    user_tags: needed(0, "UserTags"),
});

wire::blank!(ImAddTagRequest { user_tags });

impl ImAddTagRequest {
    /// Makes one with the fields that it must have.
    pub fn new(user_tags: impl IntoIterator<Item = impl Into<UserTagsToAdd>>) -> Self {
        Self {
            user_tags: user_tags.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(ImAddTagRequest, Object, REQUEST);

/// What [`ImAddTagRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImAddTagResponse {
    /// The outcome as a word.
    pub action_status: ActionStatus,
    /// 0 when the call as a whole was carried out.
    pub error_code: i64,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub error_info: String,
}

wire::object!(ImAddTagResponse {
    action_status: or_default(0, "ActionStatus"),
    error_code: or_default(1, "ErrorCode"),
    error_info: or_default(2, "ErrorInfo"),
});

impl Answer for ImAddTagResponse {
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
crate::schema::answer!(ImAddTagResponse, NORMAL_ENVELOPE, RESPONSE);

/// A user and new tags.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserTagsToAdd {
    /// Who.
    pub to_account: UserId,
    /// New tags, beside those that the user has.
    ///
    /// At most 10 items.
    pub tags: Vec<PushTag>,
}

wire::object!(UserTagsToAdd {
    to_account: needed(0, "To_Account"),
    tags: needed(1, "Tags"),
});

wire::blank!(UserTagsToAdd { to_account, tags });

impl UserTagsToAdd {
    /// Makes one with the fields that it must have.
    pub fn new(
        to_account: impl Into<UserId>,
        tags: impl IntoIterator<Item = impl Into<PushTag>>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            tags: tags.into_iter().map(Into::into).collect(),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(UserTagsToAdd, Object, USER_TAGS_TO_ADD);

impl Endpoint for ImAddTagRequest {
    type Response = ImAddTagResponse;
    const META: &'static EndpointMeta = &IM_ADD_TAG;

    #[inline]
    fn split(&mut self) -> Option<Self> {
        let size = wire::part_size(&IM_ADD_TAG);
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

pub(crate) static USER_TAGS_TO_ADD: ObjectMeta = ObjectMeta::new(
    "UserTagsToAdd",
    "A user and new tags.",
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
            wire: "Tags",
            name: "tags",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_TAG)),
            doc: "New tags, beside those that the user has.",
            required: true,
            rules: &FieldRules {
                max_items: Some(10),
                codes: &[(chat_meta::check::Rule::MaxItems, 90032)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

static REQUEST: ObjectMeta = ObjectMeta::new(
    "ImAddTagRequest",
    "Puts tags on users.",
    &[
        FieldMeta {
            wire: "UserTags",
            name: "user_tags",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::USER_TAGS_TO_ADD)),
            doc: "Users, with the tags that they get.",
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

static RESPONSE: ObjectMeta = ObjectMeta::new("ImAddTagResponse", "", &[]);

pub(crate) static IM_ADD_TAG: EndpointMeta = EndpointMeta {
    path: "all_member_push/im_add_tag",
    family: "all_member_push",
    name: "im_add_tag",
    summary: "Puts tags on users.",
    doc: "A user has at most 100 tags; when there are more, old ones have to go first.",
    sources: &[
        Source {
            kind: SourceKind::Page,
            name: "269/45941",
            seen: "2023-02",
        },
        Source {
            kind: SourceKind::Page,
            name: "1047/37173",
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
            name: "all_member_push/im_add_tag",
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
    errors: &[90001, 90009, 90018, 90020, 90032, 91000],
    doubts: &[
        Doubt {
            at: "errors",
            says: None,
            why: "90020 and 90032 stand in the table of im_push, which speaks of this command too. What happens beyond 100 tags is not documented.",
            level: DoubtLevel::Medium,
            source: Some(Source {
                kind: SourceKind::Page,
                name: "269/45934",
                seen: "2023-02",
            }),
        },
    ],
    ..BASE_ENDPOINT
};
