//! Types and fields.

use std::sync::OnceLock;

use crate::check::Rule;
use crate::{Literal, Predicate};

/// The type of a value on the wire.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TypeMeta {
    /// JSON text.
    String,
    /// JSON `true` or `false`.
    Bool,
    /// 0 or 1.
    Flag,
    /// Unsigned 32-bit integer.
    U32,
    /// Unsigned 64-bit integer.
    U64,
    /// Signed 64-bit integer.
    I64,
    /// Number.
    F64,
    /// A point in time in Unix seconds.
    Time,
    /// A point in time in Unix milliseconds.
    TimeMs,
    /// A length of time in seconds.
    Seconds,
    /// An error code of this command; 0 is success.
    Code,
    /// Text or number, kept as it came.
    Scalar,
    /// Any JSON.
    Json,
    /// A list.
    List(&'static TypeMeta),
    /// An object with free keys.
    Map(&'static TypeMeta),
    /// An identifier.
    Id(&'static IdMeta),
    /// A fixed set of words or numbers.
    Enum(&'static EnumMeta),
    /// A bit set.
    Bits(&'static BitsMeta),
    /// An object.
    Object(&'static ObjectMeta),
    /// A named list with rules of its own.
    NamedList(&'static ListMeta),
    /// One of several objects, told apart by a tag.
    Union(&'static UnionMeta),
    /// A list of tags and values.
    TagList(&'static TagListMeta),
    /// A type that is written by hand.
    Custom(&'static CustomMeta),
}

impl TypeMeta {
    /// The name of a type that has one.
    pub const fn name(&self) -> Option<&'static str> {
        match self {
            Self::Id(meta) => Some(meta.name),
            Self::Enum(meta) => Some(meta.name),
            Self::Bits(meta) => Some(meta.name),
            Self::Object(meta) => Some(meta.name),
            Self::NamedList(meta) => Some(meta.name),
            Self::Union(meta) => Some(meta.name),
            Self::TagList(meta) => Some(meta.name),
            Self::Custom(meta) => Some(meta.name),
            _ => None,
        }
    }
}

/// A field of a request, an answer or an object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FieldMeta {
    /// Name on the wire.
    pub wire: &'static str,
    /// Name of the Rust field.
    pub name: &'static str,
    /// Type.
    pub ty: TypeMeta,
    /// What it means.
    pub doc: &'static str,
    /// The caller must send it.
    pub required: bool,
    /// Every answer has it.
    pub always: bool,
    /// How it is written.
    pub form: WireForm,
    /// Most UTF-8 bytes (of a list or object: of its compact JSON).
    pub max_bytes: Option<u64>,
    /// What else holds for it.
    pub rules: &'static FieldRules,
}

impl FieldMeta {
    /// An optional field without any rule, for `..FieldMeta::PLAIN` in a literal that says the rest.
    pub const PLAIN: Self = Self::new("", "", TypeMeta::String, "");

    /// An optional field without any rule.
    pub const fn new(
        wire: &'static str,
        name: &'static str,
        ty: TypeMeta,
        doc: &'static str,
    ) -> Self {
        Self {
            wire,
            name,
            ty,
            doc,
            required: false,
            always: false,
            form: WireForm::Own,
            max_bytes: None,
            rules: &FieldRules::NONE,
        }
    }

    /// What the service answers when this field breaks a rule, as far as the field itself says. Without a
    /// code for [`Rule::RequiredWhen`], that for [`Rule::Required`] holds.
    pub fn code_for(&self, rule: Rule) -> Option<i64> {
        code_for(self.rules.codes, rule).or(self.rules.code)
    }
}

/// What else the spec says of a field. Most have nothing of it and share [`NONE`](Self::NONE), which keeps the tables
/// small and quick to compile.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FieldRules {
    /// The caller must send it when this holds.
    pub required_when: Option<Predicate>,
    /// It is refused unless this holds.
    pub only_when: Option<Predicate>,
    /// What the service assumes when it is absent.
    pub default: Option<Literal>,
    /// What the client sends when the user says nothing.
    pub fill: Option<Fill>,
    /// The answer has it only then.
    pub when: Option<Predicate>,
    /// This list of names chooses fields of that object or list of objects, or tags of that tag list: a
    /// dotted path of the answer, or the name of the type.
    pub filters: Option<&'static str>,
    /// What an absent filter means.
    pub when_absent: WhenAbsent,
    /// The value that stands for nothing.
    pub none: Option<Literal>,
    /// Other names that are read for it.
    pub aliases: &'static [&'static str],
    /// The values that are taken here; empty: all of the type.
    pub allowed: &'static [Literal],
    /// Least number.
    pub min: Option<i64>,
    /// Greatest number.
    pub max: Option<i64>,
    /// What the service does above `max`.
    pub over: OverLimit,
    /// Fewest items.
    pub min_items: Option<u64>,
    /// Most items.
    pub max_items: Option<u64>,
    /// Named text format.
    pub format: Option<&'static str>,
    /// Type of the keys of a map.
    pub keys: Option<TypeMeta>,
    /// Named checks.
    pub checks: &'static [&'static str],
    /// The number that one of these checks needs.
    pub check_limit: Option<u64>,
    /// What the service answers when this field breaks a rule.
    pub code: Option<i64>,
    /// What it answers instead when this field, or an item of it, breaks one of these rules. They do not
    /// hold for fields of objects inside.
    pub codes: &'static [(Rule, i64)],
    /// What to use instead.
    pub deprecated: Option<&'static str>,
}

impl FieldRules {
    /// No rule.
    pub const NONE: Self = Self {
        required_when: None,
        only_when: None,
        default: None,
        fill: None,
        when: None,
        filters: None,
        when_absent: WhenAbsent::All,
        none: None,
        aliases: &[],
        allowed: &[],
        min: None,
        max: None,
        over: OverLimit::Refuse,
        min_items: None,
        max_items: None,
        format: None,
        keys: None,
        checks: &[],
        check_limit: None,
        code: None,
        codes: &[],
        deprecated: None,
    };
}

/// The code of a rule in [`FieldRules::codes`].
pub(crate) fn code_for(codes: &[(Rule, i64)], rule: Rule) -> Option<i64> {
    let find = |rule| codes.iter().find(|(of, _)| *of == rule);
    find(rule)
        .or_else(|| (rule == Rule::RequiredWhen).then(|| find(Rule::Required))?)
        .map(|(_, code)| *code)
}

/// What the client sends when the user says nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fill {
    /// This value.
    Value(Literal),
    /// A number that is drawn once per logical call.
    Unique,
    /// The id of the app.
    AppId,
}

/// What an absent filter means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenAbsent {
    /// All fields are answered.
    All,
    /// None of them is.
    None,
}

/// How a value is written on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WireForm {
    /// As its type says.
    Own,
    /// An integer written as text.
    Text,
    /// As its type says; text is read as well.
    Either,
    /// JSON inside a string.
    JsonText,
}

/// What the service does with a number above the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverLimit {
    /// Refuses the call.
    Refuse,
    /// Takes the limit instead.
    Cap,
}

/// An identifier.
#[derive(Debug, PartialEq)]
pub struct IdMeta {
    /// Type name.
    pub name: &'static str,
    /// What it stands for.
    pub doc: &'static str,
    /// How it is written.
    pub repr: IdRepr,
    /// Most UTF-8 bytes.
    pub max_bytes: Option<u64>,
    /// What it starts with.
    pub prefix: Option<&'static str>,
    /// Named text format.
    pub format: Option<&'static str>,
    /// Text and number are read alike.
    pub either: bool,
}

/// How an identifier is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdRepr {
    /// JSON text.
    String,
    /// Unsigned 32-bit integer.
    U32,
    /// Unsigned 64-bit integer.
    U64,
}

/// A fixed set of words or numbers.
#[derive(Debug, PartialEq)]
pub struct EnumMeta {
    /// Type name.
    pub name: &'static str,
    /// What it stands for.
    pub doc: &'static str,
    /// How it is written.
    pub repr: EnumRepr,
    /// No other value can come.
    pub closed: bool,
    /// The values.
    pub values: &'static [EnumValue],
    /// Words beyond the values that an app makes itself.
    pub prefixes: &'static [PrefixMeta],
}

impl EnumMeta {
    /// The pattern that a word follows, if it is one of the app's own.
    pub fn app_word(&self, word: &str) -> Option<&'static PrefixMeta> {
        self.prefixes
            .iter()
            .find(|known| word.starts_with(known.prefix))
    }
}

/// The pattern of words that an app makes itself: a prefix and a name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrefixMeta {
    /// What they start with.
    pub prefix: &'static str,
    /// Named format of what follows the prefix.
    pub name_format: Option<&'static str>,
    /// Most bytes of what follows the prefix.
    pub name_max_bytes: Option<u64>,
}

/// How an enum is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnumRepr {
    /// JSON text.
    String,
    /// Unsigned 32-bit integer.
    U32,
}

/// One value of an [`EnumMeta`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EnumValue {
    /// Rust name.
    pub name: &'static str,
    /// Value on the wire.
    pub wire: Literal,
    /// Other values that are read as this one.
    pub aliases: &'static [Literal],
    /// What it means.
    pub doc: &'static str,
}

/// A bit set.
#[derive(Debug, PartialEq)]
pub struct BitsMeta {
    /// Type name.
    pub name: &'static str,
    /// What it stands for.
    pub doc: &'static str,
    /// Whether it is 64 bits wide instead of 32.
    pub wide: bool,
    /// Name, bit number and meaning.
    pub bits: &'static [(&'static str, u32, &'static str)],
}

/// An object.
#[derive(Debug)]
pub struct ObjectMeta {
    /// Type name.
    pub name: &'static str,
    /// What it stands for.
    pub doc: &'static str,
    /// The fields, in the order of the spec.
    pub fields: Late<[FieldMeta]>,
}

impl ObjectMeta {
    /// An object whose fields are known.
    pub const fn new(name: &'static str, doc: &'static str, fields: &'static [FieldMeta]) -> Self {
        Self {
            name,
            doc,
            fields: Late::Now(fields),
        }
    }

    /// An object whose fields are set later: a type that contains itself can be built at run time.
    pub const fn deferred(name: &'static str, doc: &'static str) -> Self {
        Self {
            name,
            doc,
            fields: Late::Later(OnceLock::new()),
        }
    }

    /// The fields, in the order of the spec.
    pub fn fields(&self) -> &'static [FieldMeta] {
        match &self.fields {
            Late::Now(fields) => fields,
            Late::Later(cell) => cell.get().copied().unwrap_or_default(),
        }
    }

    /// The field with this wire name or alias.
    pub fn field(&self, wire: &str) -> Option<&'static FieldMeta> {
        self.fields()
            .iter()
            .find(|field| field.wire == wire || field.rules.aliases.contains(&wire))
    }
}

/// By name: a type may contain itself.
impl PartialEq for ObjectMeta {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// A reference that is known at once or set a little later.
pub enum Late<T: ?Sized + 'static> {
    /// Known at once.
    Now(&'static T),
    /// Set later, once.
    Later(OnceLock<&'static T>),
}

impl<T: ?Sized> std::fmt::Debug for Late<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("..") // a type may contain itself
    }
}

/// A named list.
#[derive(Debug, PartialEq)]
pub struct ListMeta {
    /// Type name.
    pub name: &'static str,
    /// What it stands for.
    pub doc: &'static str,
    /// Type of the items.
    pub of: TypeMeta,
    /// Fewest items.
    pub min_items: Option<u64>,
    /// Most items.
    pub max_items: Option<u64>,
    /// Most UTF-8 bytes of its compact JSON.
    pub max_bytes: Option<u64>,
    /// Named checks.
    pub checks: &'static [&'static str],
}

/// One of several objects, told apart by a tag.
#[derive(Debug, PartialEq)]
pub struct UnionMeta {
    /// Type name.
    pub name: &'static str,
    /// What it stands for.
    pub doc: &'static str,
    /// The field that holds the tag.
    pub tag: &'static str,
    /// The field that holds the object.
    pub content: &'static str,
    /// Tag and object.
    pub variants: &'static [(&'static str, &'static ObjectMeta)],
}

/// A list of tags and values.
#[derive(Debug, PartialEq)]
pub struct TagListMeta {
    /// Type name.
    pub name: &'static str,
    /// Name of the enum of its tags, if there is one: what is answered to a wrong word is answered to a wrong tag.
    pub names: Option<&'static str>,
    /// What it stands for.
    pub doc: &'static str,
    /// The field that holds the tag.
    pub tag: &'static str,
    /// The field that holds the value.
    pub value: &'static str,
    /// The tags that the spec knows.
    pub known: &'static [TagMeta],
    /// The patterns of the tags that an app can define.
    pub custom: &'static [TagMeta],
}

impl TagListMeta {
    /// The pattern that a tag follows, if it is one of the app's own.
    pub fn app_tag(&self, tag: &str) -> Option<&'static TagMeta> {
        self.custom
            .iter()
            .find(|custom| tag.starts_with(custom.value.wire))
    }

    /// The rules of a tag, known or one of the app's own.
    pub fn tag(&self, tag: &str) -> Option<&'static TagMeta> {
        self.known
            .iter()
            .find(|known| known.value.wire == tag)
            .or_else(|| self.app_tag(tag))
    }
}

/// One tag of a [`TagListMeta`], or the pattern of an app's own tags.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TagMeta {
    /// The value's type and rules; `wire` holds the tag, or the prefix of the app's own tags.
    pub value: FieldMeta,
    /// Named format of what follows the prefix.
    pub name_format: Option<&'static str>,
    /// Most bytes of what follows the prefix.
    pub name_max_bytes: Option<u64>,
}

impl TagMeta {
    /// The pattern as the enum of the tags has it.
    pub const fn prefix(&self) -> PrefixMeta {
        PrefixMeta {
            prefix: self.value.wire,
            name_format: self.name_format,
            name_max_bytes: self.name_max_bytes,
        }
    }
}

/// A type that is written by hand.
#[derive(Debug, PartialEq)]
pub struct CustomMeta {
    /// Type name.
    pub name: &'static str,
    /// What it stands for.
    pub doc: &'static str,
    /// What it looks like on the wire.
    pub schema: TypeMeta,
}
