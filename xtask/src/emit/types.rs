//! Named types: identifiers, enums, bit sets, objects.

use std::collections::{BTreeMap, BTreeSet};

use chat_meta::{
    EnumMeta, EnumRepr, FieldMeta, IdMeta, IdRepr, ListMeta, Literal, ObjectMeta, TagListMeta,
    TypeMeta, UnionMeta,
};
use proc_macro2::TokenStream;
use quote::quote;

use super::Files;
use super::field::{Holding, Side, argument, declare, holding, mentions, setter};
use super::names::{ident, table};
use super::print::{Source, docs, escape};
use super::tables;
use crate::model::{Home, Model, NamedType};

/// One module per file below `spec/types/`.
pub(crate) fn emit_shared(model: &Model, files: &mut Files) {
    let mut modules: BTreeMap<&str, Vec<&NamedType>> = BTreeMap::new();
    for named in model.types.values() {
        if let Home::Shared(stem) = &named.home {
            modules.entry(stem).or_default().push(named);
        }
    }
    let mut root = Source::new("spec/types/");
    root.doc("Types that several commands share.");
    for stem in modules.keys() {
        let stem = ident(stem);
        root.item(quote!(mod #stem;));
    }
    for stem in modules.keys() {
        let stem = ident(stem);
        root.item(quote!(pub use #stem::*;));
    }
    files.add(
        "crates/chat-types/src/generated/shared/mod.rs".to_owned(),
        root,
    );
    for (stem, types) in modules {
        let mut source = Source::new(&format!("spec/types/{stem}.yaml"));
        let own: BTreeSet<&str> = types.iter().filter_map(|named| named.ty.name()).collect();
        let mut used = Vec::new();
        let mut items = Vec::new();
        for named in types {
            match rust(named, model) {
                Ok(item) => items.push(item),
                Err(what) => files.missing(what),
            }
            inside(&named.ty, &mut used);
            items.push(tables::named(named));
        }
        source.item(uses(&used, &own));
        for item in items {
            push_items(&mut source, item);
        }
        files.add(
            format!("crates/chat-types/src/generated/shared/{stem}.rs"),
            source,
        );
    }
}

/// The types that a named type is written with.
pub(crate) fn inside(ty: &TypeMeta, used: &mut Vec<String>) {
    match ty {
        TypeMeta::Object(meta) => {
            meta.fields()
                .iter()
                .for_each(|field| mentions(&field.ty, used));
        }
        TypeMeta::NamedList(meta) => mentions(&meta.of, used),
        TypeMeta::Union(meta) => {
            used.extend(
                meta.variants
                    .iter()
                    .map(|(_, object)| object.name.to_owned()),
            );
        }
        TypeMeta::TagList(meta) => {
            meta.known
                .iter()
                .for_each(|known| mentions(&known.value.ty, used));
        }
        _ => {}
    }
}

/// `use` lines for the types that a file mentions.
pub(crate) fn uses(used: &[String], own: &BTreeSet<&str>) -> TokenStream {
    let names: BTreeSet<&String> = used
        .iter()
        .filter(|name| !own.contains(name.as_str()))
        .collect();
    let names = names.iter().map(|name| ident(name));
    let own = (names.len() > 0).then(|| quote!(use crate::{#(#names),*};));
    quote! {
        #[allow(unused_imports, reason = "one list for all files")]
        use crate::generated::tables::{self, base::*};
        #[allow(unused_imports, reason = "one list for all files")]
        use crate::wire;
        #own
    }
}

/// Hands the items of a token stream over one by one, so that they are printed apart.
pub(crate) fn push_items(source: &mut Source, items: TokenStream) {
    match syn::parse2::<syn::File>(items.clone()) {
        Ok(file) => {
            for mut item in file.items {
                compile_where_used(&mut item);
                source.item(quote!(#item));
            }
        }
        Err(_) => source.item(items),
    }
}

/// Most users call a few of the commands. What the others do shall cost them nothing, so no method of a trait is
/// compiled before somebody uses it.
fn compile_where_used(item: &mut syn::Item) {
    let syn::Item::Impl(block) = item else {
        return;
    };
    if block.trait_.is_none() {
        return;
    }
    for member in &mut block.items {
        if let syn::ImplItem::Fn(method) = member {
            method.attrs.push(syn::parse_quote!(#[inline]));
        }
    }
}

/// A named type in Rust.
///
/// # Errors
/// When no emitter writes this kind of type.
pub(crate) fn rust(named: &NamedType, model: &Model) -> Result<TokenStream, String> {
    let side = Side {
        sent: named.sent,
        received: named.received,
    };
    match &named.ty {
        TypeMeta::Id(meta) => Ok(id(meta)),
        TypeMeta::Enum(meta) => Ok(match meta.repr {
            EnumRepr::String => text_enum(meta),
            EnumRepr::U32 => number_enum(meta),
        }),
        TypeMeta::Bits(meta) => {
            let name = ident(meta.name);
            let doc = docs(&escape(meta.doc));
            let repr = ident(if meta.wide { "u64" } else { "u32" });
            let bits = meta.bits.iter().map(|(bit, at, doc)| {
                let bit = table(bit);
                let doc = docs(&escape(doc));
                let at = proc_macro2::Literal::u32_unsuffixed(*at);
                quote! { #doc pub const #bit: Self = Self(1 << #at); }
            });
            Ok(quote! {
                #doc
                #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
                pub struct #name(#repr);
                impl #name { #(#bits)* }
                wire::bit_set!(#name, #repr);
            })
        }
        TypeMeta::Object(meta) => Ok(object(meta, side, is_content(meta, model))),
        TypeMeta::NamedList(meta) => Ok(named_list(meta)),
        TypeMeta::Union(meta) => union(meta, &named.file),
        TypeMeta::TagList(meta) => Ok(tag_list(meta)),
        // Written by hand, beside the generated modules.
        TypeMeta::Custom(_) => Ok(TokenStream::new()),
        other => Err(format!("{}: a type without a name: {other:?}", named.file)),
    }
}

/// The object is what one kind of a union holds.
fn is_content(object: &ObjectMeta, model: &Model) -> bool {
    model.types.values().any(|named| match &named.ty {
        TypeMeta::Union(union) => union
            .variants
            .iter()
            .any(|(_, kind)| kind.name == object.name),
        _ => false,
    })
}

fn named_list(meta: &ListMeta) -> TokenStream {
    let name = ident(meta.name);
    let table = table(meta.name);
    let mut text = escape(meta.doc);
    if let Some(most) = meta.max_items {
        text.push_str(&format!("\n\nAt most {most} items."));
    }
    if let Some(bytes) = meta.max_bytes {
        text.push_str(&format!("\n\nAt most {bytes} bytes as compact JSON."));
    }
    let doc = docs(&text);
    let item = super::field::rust_type(&meta.of);
    quote! {
        #doc
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct #name(Vec<#item>);
        wire::named_list!(#name, #item);
        #[cfg(feature = "schema")]
        crate::schema::named!(#name, NamedList, #table);
    }
}

fn union(meta: &UnionMeta, file: &str) -> Result<TokenStream, String> {
    let name = ident(meta.name);
    let table = table(meta.name);
    let doc = docs(&escape(meta.doc));
    let mut seen = BTreeSet::new();
    if let Some((tag, object)) = meta
        .variants
        .iter()
        .find(|(_, object)| !seen.insert(object.name))
    {
        return Err(format!(
            "{file}: `{}` holds `{}` twice (`{tag}`)",
            meta.name, object.name
        ));
    }
    let variants = meta.variants.iter().map(|(tag, object)| {
        let doc = docs(&format!("`{tag}`: {}", escape(object.doc)));
        let object = ident(object.name);
        quote!(#doc #object(#object))
    });
    let kinds = meta.variants.iter().map(|(tag, object)| {
        let object = ident(object.name);
        quote!(#tag => #object(#object))
    });
    let (tag, content) = (meta.tag, meta.content);
    Ok(quote! {
        #doc
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A kind that this version does not know, kept whole.
            Unknown(UnknownElement),
        }
        wire::tagged_union!(#name, #tag, #content, { #(#kinds),* });
        #[cfg(feature = "schema")]
        crate::schema::named!(#name, Union, #table);
    })
}

fn tag_list(meta: &TagListMeta) -> TokenStream {
    let name = ident(meta.name);
    let table = table(meta.name);
    let doc = docs(&escape(meta.doc));
    let (tag, value) = (meta.tag, meta.value);
    let methods = meta.known.iter().map(|known| {
        let field = &known.value;
        let get = ident(field.name);
        let set = ident(&format!("with_{}", field.name));
        let wire = field.wire;
        let ty = super::field::rust_type(&field.ty);
        let (argument, converted) = argument(field);
        let about = super::field::field_doc(field);
        let get_doc = docs(&format!(
            "`{wire}`: {about}\n\nNone if it is absent or of another type."
        ));
        let set_doc = docs(&format!("Sets `{wire}`."));
        quote! {
            #get_doc
            pub fn #get(&self) -> Option<#ty> {
                self.0.typed(#wire)
            }
            #set_doc
            #[must_use]
            pub fn #set(mut self, #get: #argument) -> Self {
                let value: #ty = #converted;
                self.0.set_typed(#wire, &value);
                self
            }
        }
    });
    quote! {
        #doc
        #[derive(Clone, Default, PartialEq)]
        pub struct #name(wire::Tags);
        impl #name { #(#methods)* }
        wire::tag_list!(#name, #tag, #value);
        #[cfg(feature = "schema")]
        crate::schema::named!(#name, TagList, #table);
    }
}

fn id(meta: &IdMeta) -> TokenStream {
    let name = ident(meta.name);
    let table = table(meta.name);
    let mut text = escape(meta.doc);
    if let Some(prefix) = meta.prefix {
        text.push_str(&format!("\n\nStarts with `{prefix}`."));
    }
    if let Some(bytes) = meta.max_bytes {
        text.push_str(&format!("\n\nAt most {bytes} bytes."));
    }
    let doc = docs(&text);
    let schema = quote! {
        #[cfg(feature = "schema")]
        crate::schema::named!(#name, Id, #table);
    };
    match meta.repr {
        IdRepr::String => {
            let mode = meta.either.then(|| quote!(, either));
            quote! {
                #doc
                #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
                pub struct #name(String);
                wire::string_id!(#name #mode);
                #schema
            }
        }
        IdRepr::U32 | IdRepr::U64 => {
            let repr = ident(if meta.repr == IdRepr::U32 {
                "u32"
            } else {
                "u64"
            });
            quote! {
                #doc
                #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
                pub struct #name(#repr);
                wire::number_id!(#name, #repr);
                #schema
            }
        }
    }
}

fn text_enum(meta: &EnumMeta) -> TokenStream {
    let name = ident(meta.name);
    let table = table(meta.name);
    let doc = docs(&escape(meta.doc));
    let words = |literals: &[Literal]| -> Vec<String> {
        literals
            .iter()
            .filter_map(|literal| match literal {
                Literal::Text(word) => Some((*word).to_owned()),
                _ => None,
            })
            .collect()
    };
    let variants = meta.values.iter().map(|value| {
        let name = ident(value.name);
        let doc = docs(&or_wire(value.doc, &value.wire));
        quote!(#doc #name)
    });
    let to = meta.values.iter().map(|value| {
        let name = ident(value.name);
        let wire = words(&[value.wire]);
        quote!(Self::#name => #(#wire)*)
    });
    let from = meta.values.iter().map(|value| {
        let name = ident(value.name);
        let mut all = words(&[value.wire]);
        all.extend(words(value.aliases));
        quote!(#(#all)|* => Self::#name)
    });
    let others: Vec<_> = meta
        .values
        .iter()
        .flat_map(|value| {
            let variant = ident(value.name);
            words(value.aliases)
                .into_iter()
                // Another spelling is not another name.
                .filter(|word| !word.eq_ignore_ascii_case(value.name))
                .map(move |word| {
                    let doc = docs(&format!("Another name of [`{variant}`](Self::{variant})."));
                    let constant = super::names::table(&word);
                    quote!(#doc pub const #constant: Self = Self::#variant;)
                })
        })
        .collect();
    let others = (!others.is_empty()).then(|| quote!(impl #name { #(#others)* }));
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A word that this version does not know; `as_str` gives it.
            Unknown(UnknownText),
        }
        #others
        impl #name {
            /// The word on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(#to,)*
                    Self::Unknown(word) => word.as_str(),
                }
            }

            fn from_wire(word: &str) -> Self {
                match word {
                    #(#from,)*
                    other => Self::Unknown(UnknownText::new(other)),
                }
            }
        }
        wire::text_enum!(#name);
        #[cfg(feature = "schema")]
        crate::schema::named!(#name, Enum, #table);
    }
}

fn number_enum(meta: &EnumMeta) -> TokenStream {
    let name = ident(meta.name);
    let table = table(meta.name);
    let doc = docs(&escape(meta.doc));
    let number = |literal: &Literal| match literal {
        Literal::Int(number) => Some(proc_macro2::Literal::i64_unsuffixed(*number)),
        _ => None,
    };
    let variants = meta.values.iter().map(|value| {
        let name = ident(value.name);
        let doc = docs(&or_wire(value.doc, &value.wire));
        quote!(#doc #name)
    });
    let to = meta.values.iter().map(|value| {
        let name = ident(value.name);
        let wire = number(&value.wire);
        quote!(Self::#name => #wire)
    });
    let from = meta.values.iter().map(|value| {
        let name = ident(value.name);
        let all: Vec<_> = std::iter::once(&value.wire)
            .chain(value.aliases)
            .filter_map(number)
            .collect();
        quote!(#(#all)|* => Self::#name)
    });
    quote! {
        #doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A number that this version does not know; `as_number` gives it.
            Unknown(UnknownNumber),
        }
        impl #name {
            /// The number on the wire.
            pub fn as_number(self) -> i64 {
                match self {
                    #(#to,)*
                    Self::Unknown(number) => number.get(),
                }
            }

            fn from_wire(number: i64) -> Self {
                match number {
                    #(#from,)*
                    other => Self::Unknown(UnknownNumber::new(other)),
                }
            }
        }
        wire::number_enum!(#name);
        #[cfg(feature = "schema")]
        crate::schema::named!(#name, Enum, #table);
    }
}

fn or_wire(doc: &str, wire: &Literal) -> String {
    if doc.trim().is_empty() {
        format!("{}.", super::field::show(wire))
    } else {
        escape(doc)
    }
}

/// `private`: what it holds may be what users wrote, so `Debug` shows the name only.
fn object(meta: &ObjectMeta, side: Side, private: bool) -> TokenStream {
    let name = ident(meta.name);
    let table = table(meta.name);
    let fields = meta.fields();
    let doc = docs(&escape(meta.doc));
    let nothing_required = arguments(fields, side).is_empty();
    let default = derives_default(fields, side) || nothing_required;
    let declared = fields.iter().map(|field| declare(field, side, false));
    let constructor =
        (!default || side.sent).then(|| constructor(fields, &arguments(fields, side), side, &[]));
    let setters = fields
        .iter()
        .map(|field| (field, holding(field, side, false)))
        .filter(|(_, holding)| *holding != Holding::Plain)
        .map(|(field, holding)| setter(field, holding));
    let setters = side.sent.then(|| quote!(#(#setters)*));
    let from = side.sent.then(|| from_single(meta, side)).flatten();
    let methods = if constructor.is_some() || setters.as_ref().is_some_and(|s| !s.is_empty()) {
        quote! { impl #name { #constructor #setters } }
    } else {
        TokenStream::new()
    };
    let blank = (!default).then(|| super::field::blank(&name, fields));
    let default = default.then(|| quote!(Default,));
    let travels = |field| (field, super::field::travels(field, side, false));
    let object = super::field::object(&name, fields.iter().map(travels));
    let (derived_debug, debug) = if private {
        (None, Some(quote!(wire::debug!(#name {});)))
    } else {
        super::debug::of(&name, fields, &[])
    };
    quote! {
        #doc
        #[derive(Clone, #derived_debug #default PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#declared,)* }
        #object
        #blank
        #methods
        #debug
        #from
        #[cfg(feature = "schema")]
        crate::schema::named!(#name, Object, #table);
    }
}

/// Received structs start empty and are filled field by field, in tests for instance.
pub(crate) fn derives_default(fields: &[FieldMeta], side: Side) -> bool {
    side.received
        && fields.iter().all(|field| {
            holding(field, side, false) != Holding::Plain
                || !matches!(field.ty, TypeMeta::Union(_) | TypeMeta::Custom(_))
        })
}

/// What `new` takes: the fields without which there is no such object. One that is required only where it is sent,
/// but may be missing where it is received, is an `Option` and an argument all the same.
fn arguments(fields: &[FieldMeta], side: Side) -> Vec<&FieldMeta> {
    let argument = |field: &&FieldMeta| match holding(field, side, false) {
        Holding::Plain => true,
        Holding::Option => side.sent && field.required && field.rules.fill.is_none(),
        Holding::Lenient => false,
    };
    fields.iter().filter(argument).collect()
}

/// `new` with the required fields. `more` are further fields that start empty.
pub(crate) fn constructor(
    fields: &[FieldMeta],
    required: &[&FieldMeta],
    side: Side,
    more: &[TokenStream],
) -> TokenStream {
    let arguments = required.iter().map(|field| {
        let name = ident(field.name);
        let (ty, _) = argument(field);
        quote!(#name: #ty)
    });
    let values = fields.iter().map(|field| {
        let name = ident(field.name);
        if required.iter().any(|other| other.wire == field.wire) {
            let (_, value) = argument(field);
            let option = holding(field, side, false) == Holding::Option;
            if !option && name == value.to_string() {
                return quote!(#name);
            }
            let value = if option { quote!(Some(#value)) } else { value };
            quote!(#name: #value)
        } else {
            match holding(field, side, true) {
                Holding::Lenient => quote!(#name: Vec::new()),
                _ => quote!(#name: None),
            }
        }
    });
    let many = many_arguments(required.len());
    let doc = if required.is_empty() {
        docs("Makes one with nothing set.")
    } else {
        docs("Makes one with the fields that it must have.")
    };
    quote! {
        #doc
        #many
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #(#more,)* }
        }
    }
}

/// Some commands must have many fields.
pub(crate) fn many_arguments(count: usize) -> Option<TokenStream> {
    (count > 7).then(|| {
        quote! {
            #[allow(clippy::too_many_arguments, reason = "the command must have all of them")]
        }
    })
}

/// An object with a single required field can be made from that field alone.
fn from_single(meta: &ObjectMeta, side: Side) -> Option<TokenStream> {
    let arguments = arguments(meta.fields(), side);
    let [field] = arguments.as_slice() else {
        return None;
    };
    let name = ident(meta.name);
    let mut sources = Vec::new();
    match &field.ty {
        TypeMeta::Id(id) if id.repr == IdRepr::String => {
            let id = ident(id.name);
            sources.extend([
                quote!(#id),
                quote!(&#id),
                quote!(&str),
                quote!(&String),
                quote!(String),
            ]);
        }
        TypeMeta::String => sources.extend([quote!(&str), quote!(String)]),
        _ => return None,
    }
    Some(quote! {
        #(impl From<#sources> for #name {
            fn from(value: #sources) -> Self {
                Self::new(value)
            }
        })*
    })
}
