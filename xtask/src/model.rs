//! The lowered spec: what the loader gives and the emitters read.
//!
//! The tables are the very structs that the generated crate holds ([`chat_meta`]), built at run time
//! and leaked, so that examples are checked here by the code that will check requests later. Beside
//! them stands what only the generator needs.

use std::collections::BTreeMap;

use chat_meta::{
    DomainMeta, Doubt, EndpointMeta, EnvelopeMeta, Rate, ServiceMeta, Source, TypeMeta,
};
use indexmap::IndexMap;
use serde_json::Value;

/// The whole spec, free of errors.
#[derive(Debug)]
pub struct Model {
    /// What holds for every command.
    pub service: &'static ServiceMeta,
    /// Regions in file order.
    pub regions: Vec<Region>,
    /// Group types (values of the enum `GroupType`) and the prefix of their ids.
    pub group_types: Vec<GroupTypePrefix>,
    /// Frequencies that several commands share, in file order.
    pub buckets: Vec<Bucket>,
    /// Named checks, in file order.
    pub checks: Vec<NamedRule>,
    /// Named text formats, in file order.
    pub formats: Vec<NamedRule>,
    /// Envelopes in file order.
    pub envelopes: Vec<&'static EnvelopeMeta>,
    /// Error tables, `common` first, the others by name.
    pub domains: Vec<&'static DomainMeta>,
    /// Commands by family, both sorted by name.
    pub families: BTreeMap<String, Vec<Endpoint>>,
    /// Named types in the order of their files.
    pub types: IndexMap<String, NamedType>,
    /// Doubts that stand in files of no command.
    pub doubts: Vec<FileDoubts>,
    /// What is known of the service and not in the spec.
    pub left_out: Vec<LeftOut>,
}

/// Something that the spec leaves out.
#[derive(Debug)]
pub struct LeftOut {
    /// The command's path, `service/*`, or what it is.
    pub name: String,
    /// The name is a path.
    pub is_command: bool,
    /// The family that it would belong to.
    pub family: Option<String>,
    pub sources: &'static [Source],
    pub why: String,
}

/// The doubts of a file.
#[derive(Debug)]
pub struct FileDoubts {
    /// File below `spec/`.
    pub file: String,
    pub doubts: &'static [Doubt],
}

/// A region of the service.
#[derive(Debug)]
pub struct Region {
    pub name: String,
    pub doc: String,
    pub primary: String,
    pub backup: String,
    pub retired: bool,
}

/// What the id of a group tells of its type.
#[derive(Debug)]
pub struct GroupTypePrefix {
    pub group_type: String,
    pub prefix: String,
    pub doc: String,
}

/// A frequency that several commands share.
#[derive(Debug)]
pub struct Bucket {
    pub name: String,
    pub rate: Rate,
    /// `app`, or what the key of its counters is.
    pub per: String,
    pub code: i64,
    pub adjustable: bool,
    pub doc: String,
}

/// A check or text format that is written by hand.
#[derive(Debug)]
pub struct NamedRule {
    pub name: String,
    pub doc: String,
    /// What is answered when it does not hold, if not what the field or the domain says.
    pub code: Option<i64>,
}

/// One command.
#[derive(Debug)]
pub struct Endpoint {
    /// File below `spec/`, for the banner.
    pub file: String,
    pub meta: &'static EndpointMeta,
    /// Stem of the type names: `AddSubscriber`.
    pub stem: String,
    /// Wire names of the constructor's arguments, in order.
    pub constructor: Vec<String>,
    /// Types that stand in its file, in order.
    pub own_types: Vec<String>,
    pub examples: Vec<Example>,
}

/// A named type.
#[derive(Debug)]
pub struct NamedType {
    /// File below `spec/`.
    pub file: String,
    pub home: Home,
    /// `Id`, `Enum`, `Bits`, `Object`, `NamedList`, `Union`, `TagList` or `Custom`.
    pub ty: TypeMeta,
    /// Of a tag list: the enum of its tags, which is a type of its own.
    pub tag_names: Option<String>,
    /// Some request holds it.
    pub sent: bool,
    /// Some answer or webhook holds it.
    pub received: bool,
    /// The table of a command leads to its own. Tables of the others serve their JSON Schema alone.
    pub tabled: bool,
}

/// Where a type is generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Home {
    /// `spec/types/<file>.yaml`
    Shared(String),
    /// In the file of this command: family and name.
    Command(String, String),
}

/// An example exchange.
#[derive(Debug)]
pub struct Example {
    pub name: Option<String>,
    pub query: Option<Value>,
    pub request: Value,
    /// The answer without the envelope's success fields, or with them if the file spells them out.
    pub answer: Answer,
}

/// The answer of an example.
#[derive(Debug)]
pub enum Answer {
    Success { body: Value, status: String },
    Error { code: i64 },
}
