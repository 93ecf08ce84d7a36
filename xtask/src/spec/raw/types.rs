//! Types and fields.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Doubt, Predicate, Source};
use crate::spec::yaml::{At, Lit, Map};

/// A file of shared types.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TypesFile {
    /// Where the facts come from.
    #[serde(default)]
    pub source: Vec<At<Source>>,
    /// Identifiers: newtypes over text or a number.
    #[serde(default)]
    pub ids: Map<Id>,
    /// Fixed sets of words or numbers.
    #[serde(default)]
    pub enums: Map<Enum>,
    /// Sets of bits.
    #[serde(default)]
    pub bits: Map<Bits>,
    /// Objects.
    #[serde(default)]
    pub objects: Map<Object>,
    /// Lists with a name and rules of their own.
    #[serde(default)]
    pub lists: Map<List>,
    /// One of several objects, told apart by a tag.
    #[serde(default)]
    pub unions: Map<Union>,
    /// Lists of tags and values.
    #[serde(default)]
    pub tag_lists: Map<TagList>,
    /// Types that are written by hand in Rust.
    #[serde(default)]
    pub custom: Map<Custom>,
    /// Where sources disagree, or none was read.
    #[serde(default)]
    pub doubts: Vec<At<Doubt>>,
}

/// The sections of types that command files and type files share.
#[derive(Clone, Copy, Debug)]
pub struct Sections<'a> {
    pub ids: &'a Map<Id>,
    pub enums: &'a Map<Enum>,
    pub bits: &'a Map<Bits>,
    pub objects: &'a Map<Object>,
    pub lists: &'a Map<List>,
    pub unions: &'a Map<Union>,
    pub tag_lists: &'a Map<TagList>,
    pub custom: &'a Map<Custom>,
}

impl TypesFile {
    pub fn sections(&self) -> Sections<'_> {
        Sections {
            ids: &self.ids,
            enums: &self.enums,
            bits: &self.bits,
            objects: &self.objects,
            lists: &self.lists,
            unions: &self.unions,
            tag_lists: &self.tag_lists,
            custom: &self.custom,
        }
    }
}

/// A field of a request, an answer or an object.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// A type name, `list<T>`, `map<T>`, or a built-in type: `string`, `bool` (JSON), `flag` (0/1), `u32`, `u64`,
    /// `i64`, `f64`, `time` (Unix seconds), `time_ms`, `seconds`, `code`, `scalar`, `json`.
    #[serde(rename = "type")]
    #[schemars(required)]
    pub ty: Option<At<String>>,
    /// What it means.
    pub doc: Option<At<String>>,
    /// Rust name; without it, the wire name in snake_case.
    pub name: Option<At<String>>,
    /// The caller must send it.
    pub required: Option<At<bool>>,
    /// The caller must send it when this holds.
    pub required_when: Option<At<Predicate>>,
    /// It is refused unless this holds.
    pub only_when: Option<At<Predicate>>,
    /// What the service assumes when it is absent.
    pub default: Option<At<Lit>>,
    /// What the client sends when the user says nothing.
    pub fill: Option<At<Lit>>,
    /// Where the client takes a value from when the user says nothing.
    pub fill_from: Option<At<FillFrom>>,
    /// Every answer has it.
    pub always: Option<At<bool>>,
    /// The answer has it only then.
    pub when: Option<At<Predicate>>,
    /// This list of names chooses fields of that object: a type, or a dotted path of the answer.
    pub filters: Option<At<String>>,
    /// What an absent filter means; without this key: all.
    pub when_absent: Option<At<WhenAbsent>>,
    /// The value that stands for nothing, such as 0.
    pub none: Option<At<Lit>>,
    /// How the value is written, if not as its type says.
    pub wire: Option<At<Wire>>,
    /// Other keys that are read for it.
    #[serde(default)]
    pub aliases: Vec<At<String>>,
    /// The values that are taken here, of a larger type.
    #[serde(default)]
    pub allowed: Vec<At<Lit>>,
    /// Least number.
    pub min: Option<At<i64>>,
    /// Greatest number.
    pub max: Option<At<i64>>,
    /// What the service does above `max`; without this key it refuses.
    pub over: Option<At<Over>>,
    /// Most UTF-8 bytes; of a list or object, of its compact JSON.
    pub max_bytes: Option<At<u64>>,
    /// Fewest items.
    pub min_items: Option<At<u64>>,
    /// Most items.
    pub max_items: Option<At<u64>>,
    /// A named text format of service.yaml.
    pub format: Option<At<String>>,
    /// Id or enum type of the keys of a map.
    pub keys: Option<At<String>>,
    /// Named checks of service.yaml.
    #[serde(default)]
    pub checks: Vec<At<String>>,
    /// The number that one of these checks needs.
    pub check_limit: Option<At<u64>>,
    /// What the service answers when this field breaks a rule.
    pub code: Option<At<i64>>,
    /// What it answers instead when this field, or an item of it, breaks one of these rules.
    pub codes: Option<At<RuleCodes>>,
    /// What to use instead.
    pub deprecated: Option<At<String>>,
}

/// Codes for single rules of a field.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleCodes {
    /// It is missing.
    pub required: Option<At<i64>>,
    /// It is missing although others ask for it; without this key: as `required`.
    pub required_when: Option<At<i64>>,
    /// It is there although others forbid it.
    pub only_when: Option<At<i64>>,
    /// It, or an item, is of another JSON type.
    #[serde(rename = "type")]
    pub ty: Option<At<i64>>,
    /// It is below `min`.
    pub min: Option<At<i64>>,
    /// It is above `max`.
    pub max: Option<At<i64>>,
    /// It has more bytes than `max_bytes`, of the field or of its type.
    pub max_bytes: Option<At<i64>>,
    /// It has fewer items than `min_items`.
    pub min_items: Option<At<i64>>,
    /// It has more items than `max_items`.
    pub max_items: Option<At<i64>>,
    /// It is none of the values that are taken.
    pub allowed: Option<At<i64>>,
    /// It is an id that does not start as ids of its kind do.
    pub prefix: Option<At<i64>>,
    /// It does not have its named format.
    pub format: Option<At<i64>>,
    /// A named check fails.
    pub check: Option<At<i64>>,
}

/// Where the client takes a value from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FillFrom {
    /// A number drawn once per logical call.
    Unique,
    /// The id of the app.
    AppId,
}

/// What an absent filter means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WhenAbsent {
    /// All fields are answered.
    All,
    /// None is answered.
    None,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Wire {
    /// An integer as text.
    Text,
    /// Text and number are read, the own form is written.
    Either,
    /// JSON inside a string.
    JsonText,
}

/// What the service does above `max`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Over {
    /// Refuses the call.
    Refuse,
    /// Takes the limit instead.
    Cap,
}

/// An identifier.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Id {
    /// What it stands for.
    #[schemars(required)]
    pub doc: Option<At<String>>,
    /// How it is written; without this key: as text.
    #[serde(default)]
    pub repr: IdRepr,
    /// Most UTF-8 bytes.
    pub max_bytes: Option<At<u64>>,
    /// What it starts with.
    pub prefix: Option<At<String>>,
    /// A named text format of service.yaml.
    pub format: Option<At<String>>,
    /// `either`: text and number are read alike.
    pub wire: Option<At<Wire>>,
}

/// How an identifier is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum IdRepr {
    /// JSON text.
    #[default]
    String,
    /// Unsigned 32-bit integer.
    U32,
    /// Unsigned 64-bit integer.
    U64,
}

/// A fixed set of words or numbers. Values that are not listed are kept.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Enum {
    /// What it stands for.
    #[schemars(required)]
    pub doc: Option<At<String>>,
    /// How it is written; without this key: as text.
    #[serde(default)]
    pub repr: EnumRepr,
    /// No other value can come.
    #[serde(default)]
    pub closed: bool,
    /// The values, by Rust name.
    pub values: Map<EnumValue>,
}

/// How an enum is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EnumRepr {
    /// JSON text.
    #[default]
    String,
    /// Unsigned 32-bit integer.
    U32,
}

/// One value of an enum.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// Value on the wire; without this key: the name.
    pub wire: Option<At<Lit>>,
    /// Other values that are read as this one.
    #[serde(default)]
    pub aliases: Vec<At<Lit>>,
    /// What it means.
    pub doc: Option<At<String>>,
}

/// A set of bits.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bits {
    /// What it stands for.
    #[schemars(required)]
    pub doc: Option<At<String>>,
    /// How wide it is; without this key: 32 bits.
    #[serde(default)]
    pub repr: BitsRepr,
    /// The bits, by Rust name.
    pub values: Map<Bit>,
}

/// How wide a bit set is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BitsRepr {
    /// 32 bits.
    #[default]
    U32,
    /// 64 bits.
    U64,
}

/// One bit of a set.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bit {
    /// Its number, from 0.
    pub bit: At<u32>,
    /// What it means.
    pub doc: Option<At<String>>,
}

/// An object.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// What it stands for.
    #[schemars(required)]
    pub doc: Option<At<String>>,
    /// Its fields, by wire name.
    pub fields: Map<Field>,
}

/// A list with a name and rules of its own.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// What it stands for.
    #[schemars(required)]
    pub doc: Option<At<String>>,
    /// Type of its items.
    pub of: At<String>,
    /// Fewest items.
    pub min_items: Option<At<u64>>,
    /// Most items.
    pub max_items: Option<At<u64>>,
    /// Most bytes of its compact JSON.
    pub max_bytes: Option<At<u64>>,
    /// Named checks of service.yaml.
    #[serde(default)]
    pub checks: Vec<At<String>>,
}

/// One of several objects, told apart by a tag.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Union {
    /// What it stands for.
    #[schemars(required)]
    pub doc: Option<At<String>>,
    /// The field that holds the tag.
    pub tag: At<String>,
    /// The field that holds the object.
    pub content: At<String>,
    /// Object type by tag.
    pub variants: Map<At<String>>,
}

/// A list of tags and values.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TagList {
    /// What it stands for.
    #[schemars(required)]
    pub doc: Option<At<String>>,
    /// Name of the enum that the tags become.
    pub names: Option<At<String>>,
    /// The field that holds the tag; without this key: `Tag`.
    pub tag: Option<At<String>>,
    /// The field that holds the value; without this key: `Value`.
    pub value: Option<At<String>>,
    /// The tags that the service defines.
    #[serde(default)]
    pub known: Map<Field>,
    /// The tags that an app defines.
    pub custom: Option<At<CustomTag>>,
    /// Tag lists whose tags are taken here too.
    #[serde(default)]
    pub include: Vec<At<String>>,
}

/// The tags that an app defines.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CustomTag {
    /// What they start with.
    pub prefix: At<String>,
    /// Type of their values.
    #[serde(rename = "type")]
    pub ty: At<String>,
    /// Most bytes of a value.
    pub max_bytes: Option<At<u64>>,
    /// What the service answers when a value breaks one of these rules.
    pub codes: Option<At<RuleCodes>>,
    /// Named format of what follows the prefix.
    pub name_format: Option<At<String>>,
    /// Most bytes of what follows the prefix.
    pub name_max_bytes: Option<At<u64>>,
}

/// A type that is written by hand in Rust.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Custom {
    /// What it stands for.
    #[schemars(required)]
    pub doc: Option<At<String>>,
    /// The built-in type that it looks like on the wire.
    pub schema: At<String>,
}
