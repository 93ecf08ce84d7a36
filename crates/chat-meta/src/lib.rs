//! What the API spec says of each command, as static data, and the check of JSON against it.
//!
//! The generator writes one [`EndpointMeta`] per command; the client, the emulator, the command line
//! and the generator itself read the same tables and run the same [`check`]. Nothing here knows a
//! particular command, and nothing here does I/O.
//!
//! The structs are plain and exhaustive on purpose: generated code fills them as literals, and
//! `..EndpointMeta::new(..)` (or `..FieldMeta::PLAIN`) keeps a literal valid when a key is added.
#![allow(
    clippy::exhaustive_structs,
    clippy::exhaustive_enums,
    reason = "generated tables are literals; a new key is a new column for all of them"
)]

mod domain;
mod endpoint;
mod flow;
mod predicate;
mod types;

pub mod check;

pub use domain::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};
pub use endpoint::{
    Doubt, DoubtLevel, EndpointMeta, EnvelopeMeta, GroupTypeRule, Parameters, ServiceMeta,
    Signature, Source, SourceKind,
};
pub use flow::{
    Batch, Check, CursorPage, Keyed, Matching, OffsetPage, Operand, Page, PageStyle, Quota,
    QuotaScope, Rate, Results, Retry, RetryCase, Seen, SequencePage, VerifyFirst, Window,
};
pub use predicate::{Condition, Literal, Predicate, Subject, Test};
pub use types::{
    BitsMeta, CustomMeta, EnumMeta, EnumRepr, EnumValue, FieldMeta, FieldRules, Fill, IdMeta,
    IdRepr, Late, ListMeta, ObjectMeta, OverLimit, PrefixMeta, TagListMeta, TagMeta, TypeMeta,
    UnionMeta, WhenAbsent, WireForm,
};
