// Written by `cargo xtask gen` from spec/types/group_counter.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;

/// Name of a counter, made up by the app. A group has at most 20.
///
/// At most 128 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupCounterKey(String);

wire::string_id!(GroupCounterKey);

#[cfg(feature = "schema")]
crate::schema::named!(GroupCounterKey, Id, GROUP_COUNTER_KEY);

pub(crate) static GROUP_COUNTER_KEY: IdMeta = IdMeta {
    name: "GroupCounterKey",
    doc: "Name of a counter, made up by the app. A group has at most 20.",
    repr: IdRepr::String,
    max_bytes: Some(128),
    prefix: None,
    format: None,
    either: false,
};

/// A counter of a group and a number, which is its value or the step to take.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupCounterValue {
    /// Which counter.
    pub key: GroupCounterKey,
    /// Value, or by how much it changes. Up to 64 bits with a sign, which JavaScript cannot hold in full.
    pub value: i64,
}

wire::object!(GroupCounterValue {
    key: needed(0, "Key"),
    value: needed(1, "Value"),
});

impl GroupCounterValue {
    /// Makes one with the fields that it must have.
    pub fn new(key: impl Into<GroupCounterKey>, value: i64) -> Self {
        Self { key: key.into(), value }
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(GroupCounterValue, Object, GROUP_COUNTER_VALUE);

pub(crate) static GROUP_COUNTER_VALUE: ObjectMeta = ObjectMeta::new(
    "GroupCounterValue",
    "A counter of a group and a number, which is its value or the step to take.",
    &[
        FieldMeta {
            wire: "Key",
            name: "key",
            ty: TypeMeta::Id(&tables::GROUP_COUNTER_KEY),
            doc: "Which counter.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Value",
            name: "value",
            ty: TypeMeta::I64,
            doc: "Value, or by how much it changes. Up to 64 bits with a sign, which JavaScript cannot hold in full.",
            required: true,
            always: true,
            ..FieldMeta::PLAIN
        },
    ],
);
