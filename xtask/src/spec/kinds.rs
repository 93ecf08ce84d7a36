//! Each kind of named type.

use chat_meta::{
    BitsMeta, CustomMeta, EnumMeta, EnumRepr, EnumValue, FieldMeta, FieldRules, IdMeta, IdRepr,
    ListMeta, Literal, ObjectMeta, TagListMeta, TagMeta, TypeMeta, UnionMeta,
};
use heck::ToUpperCamelCase;

use super::diagnostic::FileId;
use super::fields::{Scope, Side};
use super::leak;
use super::literals::{literal, show};
use super::names::{is_keyword, is_type_name, suggest};
use super::raw;
use super::types::{BUILT_IN, Cx, Decl, Kind, built_in, number, text_of};
use super::yaml::{At, Lit, Pos};

impl<'s> Cx<'s> {
    pub fn lower_decl(&self, name: &str, decl: &Decl<'s>) -> TypeMeta {
        let (file, name) = (decl.file, leak::text(name));
        match decl.kind {
            Kind::Id(raw) => TypeMeta::Id(leak::value(self.id(decl, name, raw))),
            Kind::Enum(raw) => TypeMeta::Enum(leak::value(self.enumeration(decl, name, raw))),
            Kind::Bits(raw) => TypeMeta::Bits(leak::value(self.bits(decl, name, raw))),
            Kind::Object(raw) => TypeMeta::Object(leak::value(ObjectMeta::deferred(
                name,
                text_of(raw.doc.as_ref()),
            ))),
            Kind::List(raw) => {
                self.in_order(
                    file,
                    raw.min_items.as_ref(),
                    raw.max_items.as_ref(),
                    "min_items",
                    "max_items",
                );
                TypeMeta::NamedList(leak::value(ListMeta {
                    name,
                    doc: self.must_have_doc(decl, raw.doc.as_ref()),
                    of: self.type_of(file, &raw.of),
                    min_items: number(raw.min_items.as_ref()),
                    max_items: number(raw.max_items.as_ref()),
                    max_bytes: number(raw.max_bytes.as_ref()),
                    checks: self.checks(file, &raw.checks),
                }))
            }
            Kind::Union(raw) => TypeMeta::Union(leak::value(UnionMeta {
                name,
                doc: self.must_have_doc(decl, raw.doc.as_ref()),
                tag: leak::text(&raw.tag),
                content: leak::text(&raw.content),
                variants: leak::slice(raw.variants.iter().filter_map(|(tag, ty)| {
                    match self.type_of(file, ty) {
                        TypeMeta::Object(object) => Some((leak::text(tag), object)),
                        // Reported, or in a broken file.
                        TypeMeta::Json => {
                            self.note_partial(name);
                            None
                        }
                        _ => {
                            self.report(
                                file,
                                ty.pos,
                                format!(
                                    "the variants of a union are objects; '{}' is none",
                                    ty.value
                                ),
                            );
                            None
                        }
                    }
                })),
            })),
            Kind::TagList(raw) => TypeMeta::TagList(leak::value(self.tag_list(decl, name, raw))),
            Kind::TagNames(raw) => TypeMeta::Enum(leak::value(self.tag_names(name, raw))),
            Kind::Custom(raw) => {
                let schema = built_in(raw.schema.trim()).unwrap_or_else(|| {
                    let hint = suggest(&raw.schema, BUILT_IN.iter().map(|b| b.0));
                    self.report(
                        file,
                        raw.schema.pos,
                        format!("'{}' is no built-in type{hint}", raw.schema.value),
                    );
                    TypeMeta::Json
                });
                let doc = self.must_have_doc(decl, raw.doc.as_ref());
                TypeMeta::Custom(leak::value(CustomMeta { name, doc, schema }))
            }
        }
    }

    fn id(&self, decl: &Decl<'s>, name: &'static str, raw: &raw::Id) -> IdMeta {
        if let Some(wire) = &raw.wire
            && wire.value != raw::Wire::Either
        {
            self.report(
                decl.file,
                wire.pos,
                "an id is written in one form; only 'either' can stand here",
            );
        }
        let is_text = raw.repr == raw::IdRepr::String;
        for (key, pos) in [
            ("max_bytes", raw.max_bytes.as_ref().map(|v| v.pos)),
            ("prefix", raw.prefix.as_ref().map(|v| v.pos)),
            ("format", raw.format.as_ref().map(|v| v.pos)),
        ] {
            if let Some(pos) = pos.filter(|_| !is_text) {
                self.report(
                    decl.file,
                    pos,
                    format!("'{key}' is for text, but this id is a number"),
                );
            }
        }
        IdMeta {
            name,
            doc: self.must_have_doc(decl, raw.doc.as_ref()),
            repr: match raw.repr {
                raw::IdRepr::String => IdRepr::String,
                raw::IdRepr::U32 => IdRepr::U32,
                raw::IdRepr::U64 => IdRepr::U64,
            },
            max_bytes: number(raw.max_bytes.as_ref()),
            prefix: raw.prefix.as_ref().map(|text| leak::text(text)),
            format: self.format(decl.file, raw.format.as_ref()),
            either: raw.wire.is_some(),
        }
    }

    fn enumeration(&self, decl: &Decl<'s>, name: &'static str, raw: &raw::Enum) -> EnumMeta {
        let file = decl.file;
        let mut seen: Vec<Literal> = Vec::new();
        let mut values = Vec::new();
        if raw.values.is_empty() {
            self.report(file, decl.pos, "an enum has one value at least");
        }
        for (value_name, value) in raw.values.iter() {
            self.variant_name(file, value_name);
            let fits = |literal: &Lit, pos: Pos| {
                let ok = match (raw.repr, literal) {
                    (raw::EnumRepr::String, Lit::Text(_)) => true,
                    (raw::EnumRepr::U32, Lit::Int(n)) => u32::try_from(*n).is_ok(),
                    _ => false,
                };
                if !ok {
                    let repr = if raw.repr == raw::EnumRepr::U32 {
                        "u32"
                    } else {
                        "string"
                    };
                    self.report(
                        file,
                        pos,
                        format!("{literal} is no value of an enum with repr {repr}"),
                    );
                }
            };
            let wire = match (&value.wire, raw.repr) {
                (Some(wire), _) => {
                    fits(wire, wire.pos);
                    literal(wire)
                }
                (None, raw::EnumRepr::String) => Literal::Text(leak::text(value_name)),
                (None, raw::EnumRepr::U32) => {
                    self.report(
                        file,
                        value_name.pos,
                        format!("value '{}' of a number enum needs 'wire'", value_name.value),
                    );
                    continue;
                }
            };
            let own_pos = value.wire.as_ref().map_or(value_name.pos, |wire| wire.pos);
            let aliases = leak::slice(value.aliases.iter().map(|alias| {
                fits(alias, alias.pos);
                literal(alias)
            }));
            for (found, pos) in std::iter::once((wire, own_pos)).chain(
                aliases
                    .iter()
                    .copied()
                    .zip(value.aliases.iter().map(|alias| alias.pos)),
            ) {
                if seen.contains(&found) {
                    self.report(
                        file,
                        pos,
                        format!("duplicate value {} in enum '{name}'", show(found)),
                    );
                }
                seen.push(found);
            }
            values.push(EnumValue {
                name: leak::text(value_name),
                wire,
                aliases,
                doc: text_of(value.doc.as_ref()),
            });
        }
        EnumMeta {
            name,
            doc: self.must_have_doc(decl, raw.doc.as_ref()),
            repr: match raw.repr {
                raw::EnumRepr::String => EnumRepr::String,
                raw::EnumRepr::U32 => EnumRepr::U32,
            },
            closed: raw.closed,
            values: leak::slice(values),
            prefixes: &[],
        }
    }

    fn variant_name(&self, file: FileId, name: &At<String>) {
        if !is_type_name(name) || name.value == "Self" || is_keyword(name) {
            self.report(file, name.pos, format!("'{}' is no name for a Rust variant; write UpperCamelCase and put the value into 'wire'", name.value));
        } else if name.value == "Unknown" {
            self.report(
                file,
                name.pos,
                "'Unknown' is kept for values that are not listed",
            );
        }
    }

    fn bits(&self, decl: &Decl<'s>, name: &'static str, raw: &raw::Bits) -> BitsMeta {
        let wide = raw.repr == raw::BitsRepr::U64;
        let width = if wide { 64 } else { 32 };
        let mut seen = Vec::new();
        for (bit_name, bit) in raw.values.iter() {
            self.variant_name(decl.file, bit_name);
            if bit.bit.value >= width {
                self.report(
                    decl.file,
                    bit.bit.pos,
                    format!("bit {} does not fit into {width} bits", bit.bit.value),
                );
            }
            if seen.contains(&bit.bit.value) {
                self.report(
                    decl.file,
                    bit.bit.pos,
                    format!("duplicate bit {}", bit.bit.value),
                );
            }
            seen.push(bit.bit.value);
        }
        BitsMeta {
            name,
            doc: self.must_have_doc(decl, raw.doc.as_ref()),
            wide,
            bits: leak::slice(raw.values.iter().map(|(bit_name, bit)| {
                (
                    leak::text(bit_name),
                    bit.bit.value,
                    text_of(bit.doc.as_ref()),
                )
            })),
        }
    }

    fn tag_list(&self, decl: &Decl<'s>, name: &'static str, raw: &raw::TagList) -> TagListMeta {
        let file = decl.file;
        let mut known: Vec<TagMeta> = Vec::new();
        let mut custom: Vec<TagMeta> = Vec::new();
        let mut partial = false;
        for include in &raw.include {
            match self.type_of(file, include) {
                TypeMeta::TagList(other) => {
                    known.extend(other.known);
                    custom.extend(other.custom);
                    partial |= self.partial.borrow().contains(other.name);
                }
                // Reported, or in a broken file.
                TypeMeta::Json => partial = true,
                _ => self.report(
                    file,
                    include.pos,
                    format!("'{}' is no tag list", include.value),
                ),
            }
        }
        if partial {
            self.note_partial(name);
            raw.names.iter().for_each(|names| self.note_partial(names));
        }
        let scope = Scope {
            side: Side::Tag,
            ..self.scope_of(decl, &raw.known)
        };
        if let Some(own) = &raw.custom {
            let tag = self.custom_tag(file, own, &scope);
            let (new, pos) = (tag.value.wire, own.prefix.pos);
            let clash = custom.iter().map(|other| other.value.wire);
            if let Some(other) = clash
                .into_iter()
                .find(|other| new.starts_with(other) || other.starts_with(new))
            {
                let text = format!(
                    "tags that start with '{new}' cannot be told from those with '{other}'"
                );
                self.report(file, pos, text);
            }
            custom.push(tag);
        }
        let own = self.fields(file, &raw.known, &scope);
        for ((key, _), field) in raw.known.iter().zip(own) {
            if known.iter().any(|tag| tag.value.wire == field.wire) {
                self.report(file, key.pos, format!("duplicate tag '{}'", field.wire));
            }
            known.push(TagMeta {
                value: *field,
                name_format: None,
                name_max_bytes: None,
            });
        }
        if known.is_empty() && custom.is_empty() && raw.include.is_empty() {
            self.report(
                file,
                decl.pos,
                "a tag list needs 'known', 'custom' or 'include'",
            );
        }
        TagListMeta {
            name,
            names: raw.names.as_ref().map(|names| leak::text(names)),
            doc: self.must_have_doc(decl, raw.doc.as_ref()),
            tag: raw.tag.as_ref().map_or("Tag", |tag| leak::text(tag)),
            value: raw
                .value
                .as_ref()
                .map_or("Value", |value| leak::text(value)),
            known: leak::slice(known),
            custom: leak::slice(custom),
        }
    }

    fn custom_tag(&self, file: FileId, raw: &At<raw::CustomTag>, scope: &Scope<'s>) -> TagMeta {
        let ty = self.type_of(file, &raw.ty);
        let mut value = FieldMeta::new(leak::text(&raw.prefix), "custom", ty, "");
        value.max_bytes = number(raw.max_bytes.as_ref());
        if let Some(codes) = &raw.codes {
            let like = raw::Field {
                max_bytes: raw.max_bytes.clone(),
                ..raw::Field::default()
            };
            value.rules = leak::value(FieldRules {
                codes: self.rule_codes(file, &like, codes, ty, scope),
                ..FieldRules::NONE
            });
        }
        TagMeta {
            value,
            name_format: self.format(file, raw.name_format.as_ref()),
            name_max_bytes: number(raw.name_max_bytes.as_ref()),
        }
    }

    /// The tags of a list as an enum, those of the included lists first.
    fn tag_names(&self, name: &'static str, raw: &raw::TagList) -> EnumMeta {
        let list = match self.carrier_of(name).map(|list| self.known_type(list)) {
            Some(TypeMeta::TagList(list)) => (list.known, list.custom),
            _ => (&[][..], &[][..]), // reported where the list stands
        };
        let value = |tag: &TagMeta| EnumValue {
            name: leak::text(&tag.value.name.to_upper_camel_case()),
            wire: Literal::Text(tag.value.wire),
            aliases: leak::slice(tag.value.rules.aliases.iter().copied().map(Literal::Text)),
            doc: tag.value.doc,
        };
        EnumMeta {
            name,
            doc: text_of(raw.doc.as_ref()),
            repr: EnumRepr::String,
            closed: false,
            values: leak::slice(list.0.iter().map(value)),
            prefixes: leak::slice(list.1.iter().map(TagMeta::prefix)),
        }
    }
}
