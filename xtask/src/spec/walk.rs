//! Who uses which type.

use std::collections::HashSet;

use chat_meta::{EndpointMeta, FieldMeta, TypeMeta};

/// What fields lead to.
#[derive(Debug, Default)]
pub struct Reached {
    /// Names of types.
    pub names: HashSet<&'static str>,
    /// Names of checks.
    pub checks: HashSet<&'static str>,
    /// Names of formats.
    pub formats: HashSet<&'static str>,
}

impl Reached {
    /// What a command uses.
    pub fn by(command: &EndpointMeta) -> Self {
        let mut reached = Self::default();
        reached.command(command);
        reached
    }

    pub fn command(&mut self, command: &EndpointMeta) {
        self.fields(command.query);
        self.fields(command.request.fields());
        self.fields(command.response.fields());
    }

    pub fn fields(&mut self, fields: &[FieldMeta]) {
        for field in fields {
            self.checks.extend(field.rules.checks);
            self.formats.extend(field.rules.format);
            self.ty(field.ty);
            if let Some(keys) = field.rules.keys {
                self.ty(keys);
            }
        }
    }

    pub fn ty(&mut self, ty: TypeMeta) {
        match ty {
            TypeMeta::List(item) | TypeMeta::Map(item) => self.ty(*item),
            TypeMeta::Id(meta) => {
                self.names.insert(meta.name);
                self.formats.extend(meta.format);
            }
            TypeMeta::Enum(meta) => {
                self.names.insert(meta.name);
            }
            TypeMeta::Bits(meta) => {
                self.names.insert(meta.name);
            }
            TypeMeta::Object(meta) => {
                if self.names.insert(meta.name) {
                    self.fields(meta.fields());
                }
            }
            TypeMeta::NamedList(meta) => {
                if self.names.insert(meta.name) {
                    self.checks.extend(meta.checks);
                    self.ty(meta.of);
                }
            }
            TypeMeta::Union(meta) => {
                if self.names.insert(meta.name) {
                    meta.variants
                        .iter()
                        .for_each(|(_, object)| self.ty(TypeMeta::Object(object)));
                }
            }
            TypeMeta::TagList(meta) => {
                if self.names.insert(meta.name) {
                    let tags = meta.known.iter().chain(meta.custom);
                    tags.for_each(|tag| {
                        self.formats.extend(tag.name_format);
                        self.fields(&[tag.value]);
                    });
                }
            }
            TypeMeta::Custom(meta) => {
                self.names.insert(meta.name);
            }
            TypeMeta::String
            | TypeMeta::Bool
            | TypeMeta::Flag
            | TypeMeta::U32
            | TypeMeta::U64
            | TypeMeta::I64
            | TypeMeta::F64
            | TypeMeta::Time
            | TypeMeta::TimeMs
            | TypeMeta::Seconds
            | TypeMeta::Code
            | TypeMeta::Scalar
            | TypeMeta::Json => {}
        }
    }
}

/// Whether an object holds itself without a list or map between, so that Rust could give it no size.
pub fn holds_itself(fields: &[FieldMeta], name: &str, depth: usize) -> bool {
    depth < 32
        && fields.iter().any(|field| match field.ty {
            TypeMeta::Object(meta) => {
                meta.name == name || holds_itself(meta.fields(), name, depth + 1)
            }
            TypeMeta::Union(meta) => meta.variants.iter().any(|(_, object)| {
                object.name == name || holds_itself(object.fields(), name, depth + 1)
            }),
            _ => false,
        })
}
