// Written by `cargo xtask gen` from spec/types/group_attribute.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;

/// Name of a group attribute, made up by the app. Nothing has to be set up in the console.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupAttributeKey(String);

wire::string_id!(GroupAttributeKey);

#[cfg(feature = "schema")]
crate::schema::named!(GroupAttributeKey, Id, GROUP_ATTRIBUTE_KEY);

pub(crate) static GROUP_ATTRIBUTE_KEY: IdMeta = IdMeta {
    name: "GroupAttributeKey",
    doc: "Name of a group attribute, made up by the app. Nothing has to be set up in the console.",
    repr: IdRepr::String,
    max_bytes: None,
    prefix: None,
    format: None,
    either: false,
};

/// An attribute of a group. Its keys are lower-case on the wire, unlike those of custom fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupAttributePair {
    /// Name.
    ///
    /// At most 32 bytes.
    pub key: GroupAttributeKey,
    /// Content.
    ///
    /// At most 4000 bytes.
    pub value: String,
}

wire::object!(GroupAttributePair {
    key: needed(0, "key"),
    value: needed(1, "value"),
});

impl GroupAttributePair {
    /// Makes one with the fields that it must have.
    pub fn new(key: impl Into<GroupAttributeKey>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire::debug!(GroupAttributePair { key });

#[cfg(feature = "schema")]
crate::schema::named!(GroupAttributePair, Object, GROUP_ATTRIBUTE_PAIR);

pub(crate) static GROUP_ATTRIBUTE_PAIR: ObjectMeta = ObjectMeta::new(
    "GroupAttributePair",
    "An attribute of a group. Its keys are lower-case on the wire, unlike those of custom fields.",
    &[
        FieldMeta {
            wire: "key",
            name: "key",
            ty: TypeMeta::Id(&tables::GROUP_ATTRIBUTE_KEY),
            doc: "Name.",
            required: true,
            always: true,
            max_bytes: Some(32),
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 10045)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "value",
            name: "value",
            ty: TypeMeta::String,
            doc: "Content.",
            required: true,
            always: true,
            max_bytes: Some(4000),
            rules: &FieldRules {
                codes: &[(chat_meta::check::Rule::MaxBytes, 10046)],
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);
