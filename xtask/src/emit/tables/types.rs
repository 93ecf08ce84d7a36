//! Types, fields and objects.

use chat_meta::{
    Condition, EnumRepr, FieldMeta, FieldRules, Fill, IdRepr, ObjectMeta, OverLimit, Subject,
    TagMeta, Test, TypeMeta, WhenAbsent, WireForm,
};
use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::{number, option, size, words};
use crate::emit::expr::{literal, literals};
use crate::emit::names::{ident, table};
use crate::model::NamedType;

pub(crate) fn ty(ty: &TypeMeta) -> TokenStream {
    let named = |kind: &str, name: &str| {
        let kind = ident(kind);
        let name = table(name);
        quote!(TypeMeta::#kind(&tables::#name))
    };
    match ty {
        TypeMeta::String => quote!(TypeMeta::String),
        TypeMeta::Bool => quote!(TypeMeta::Bool),
        TypeMeta::Flag => quote!(TypeMeta::Flag),
        TypeMeta::U32 => quote!(TypeMeta::U32),
        TypeMeta::U64 => quote!(TypeMeta::U64),
        TypeMeta::I64 => quote!(TypeMeta::I64),
        TypeMeta::F64 => quote!(TypeMeta::F64),
        TypeMeta::Time => quote!(TypeMeta::Time),
        TypeMeta::TimeMs => quote!(TypeMeta::TimeMs),
        TypeMeta::Seconds => quote!(TypeMeta::Seconds),
        TypeMeta::Code => quote!(TypeMeta::Code),
        TypeMeta::Scalar => quote!(TypeMeta::Scalar),
        TypeMeta::Json => quote!(TypeMeta::Json),
        TypeMeta::List(of) => {
            let of = self::ty(of);
            quote!(TypeMeta::List(&#of))
        }
        TypeMeta::Map(of) => {
            let of = self::ty(of);
            quote!(TypeMeta::Map(&#of))
        }
        TypeMeta::Id(meta) => named("Id", meta.name),
        TypeMeta::Enum(meta) => named("Enum", meta.name),
        TypeMeta::Bits(meta) => named("Bits", meta.name),
        TypeMeta::Object(meta) => named("Object", meta.name),
        TypeMeta::NamedList(meta) => named("NamedList", meta.name),
        TypeMeta::Union(meta) => named("Union", meta.name),
        TypeMeta::TagList(meta) => named("TagList", meta.name),
        TypeMeta::Custom(meta) => named("Custom", meta.name),
    }
}

pub(crate) fn predicate(predicate: &[Condition]) -> TokenStream {
    let conditions = predicate.iter().map(|condition| {
        let subject = match condition.subject {
            Subject::Sibling(wire) => quote!(Subject::Sibling(#wire)),
            Subject::Request(path) => {
                let path = words(path);
                quote!(Subject::Request(#path))
            }
            Subject::GroupType => quote!(Subject::GroupType),
            Subject::ItemSucceeded => quote!(Subject::ItemSucceeded),
        };
        let test = match condition.test {
            Test::Present => quote!(Test::Present),
            Test::Absent => quote!(Test::Absent),
            Test::OneOf(values) => {
                let values = literals(values);
                quote!(Test::OneOf(#values))
            }
        };
        quote!(Condition { subject: #subject, test: #test })
    });
    quote!(&[#(#conditions),*])
}

pub(crate) fn field(field: &FieldMeta) -> TokenStream {
    let FieldMeta {
        wire, name, doc, ..
    } = *field;
    let ty = ty(&field.ty);
    let mut columns = vec![
        quote!(wire: #wire),
        quote!(name: #name),
        quote!(ty: #ty),
        quote!(doc: #doc),
    ];
    let base = FieldMeta::PLAIN;
    if field.required {
        columns.push(quote!(required: true));
    }
    if field.always {
        columns.push(quote!(always: true));
    }
    if field.form != base.form {
        let form = match field.form {
            WireForm::Own => quote!(WireForm::Own),
            WireForm::Text => quote!(WireForm::Text),
            WireForm::Either => quote!(WireForm::Either),
            WireForm::JsonText => quote!(WireForm::JsonText),
        };
        columns.push(quote!(form: #form));
    }
    if field.max_bytes.is_some() {
        let max_bytes = option(field.max_bytes.map(size));
        columns.push(quote!(max_bytes: #max_bytes));
    }
    if field.rules != base.rules {
        let rules = rules(field.rules);
        columns.push(quote!(rules: &#rules));
    }
    quote!(FieldMeta { #(#columns,)* ..FieldMeta::PLAIN })
}

fn rules(rules: &FieldRules) -> TokenStream {
    let base = FieldRules::NONE;
    let mut columns: Vec<TokenStream> = Vec::new();
    macro_rules! key {
        ($name:ident, $value:expr) => {
            if rules.$name != base.$name {
                let value = $value;
                columns.push(quote!($name: #value));
            }
        };
    }
    key!(required_when, option(rules.required_when.map(predicate)));
    key!(only_when, option(rules.only_when.map(predicate)));
    key!(default, option(rules.default.as_ref().map(literal)));
    key!(
        fill,
        option(rules.fill.map(|fill| match fill {
            Fill::Value(value) => {
                let value = literal(&value);
                quote!(Fill::Value(#value))
            }
            Fill::Unique => quote!(Fill::Unique),
            Fill::AppId => quote!(Fill::AppId),
        }))
    );
    key!(when, option(rules.when.map(predicate)));
    key!(filters, option(rules.filters.map(|path| quote!(#path))));
    key!(
        when_absent,
        match rules.when_absent {
            WhenAbsent::All => quote!(WhenAbsent::All),
            WhenAbsent::None => quote!(WhenAbsent::None),
        }
    );
    key!(none, option(rules.none.as_ref().map(literal)));
    key!(aliases, words(rules.aliases));
    key!(allowed, literals(rules.allowed));
    key!(min, option(rules.min.map(number)));
    key!(max, option(rules.max.map(number)));
    key!(
        over,
        match rules.over {
            OverLimit::Refuse => quote!(OverLimit::Refuse),
            OverLimit::Cap => quote!(OverLimit::Cap),
        }
    );
    key!(min_items, option(rules.min_items.map(size)));
    key!(max_items, option(rules.max_items.map(size)));
    key!(format, option(rules.format.map(|name| quote!(#name))));
    key!(keys, option(rules.keys.as_ref().map(ty)));
    key!(checks, words(rules.checks));
    key!(check_limit, option(rules.check_limit.map(size)));
    key!(code, option(rules.code.map(number)));
    key!(codes, {
        let codes = rules.codes.iter().map(|(rule, code)| {
            let rule = ident(&rule.as_str().to_upper_camel_case());
            let code = number(*code);
            quote!((chat_meta::check::Rule::#rule, #code))
        });
        quote!(&[#(#codes),*])
    });
    key!(
        deprecated,
        option(rules.deprecated.map(|text| quote!(#text)))
    );
    quote!(FieldRules { #(#columns,)* ..FieldRules::NONE })
}

pub(crate) fn fields(list: &[FieldMeta]) -> TokenStream {
    let list = list.iter().map(field);
    quote!(&[#(#list),*])
}

/// The static that describes an object.
pub(crate) fn object(meta: &ObjectMeta) -> TokenStream {
    let name = table(meta.name);
    let value = object_value(meta);
    quote!(pub(crate) static #name: ObjectMeta = #value;)
}

pub(crate) fn object_value(meta: &ObjectMeta) -> TokenStream {
    let (word, doc) = (meta.name, meta.doc);
    let fields = fields(meta.fields());
    quote!(ObjectMeta::new(#word, #doc, #fields))
}

/// The static that describes a named type. One that no command's table leads to is there for its schema.
pub(crate) fn named(named: &NamedType) -> TokenStream {
    let item = described(&named.ty);
    if named.tabled || item.is_empty() {
        item
    } else {
        quote!(#[cfg(feature = "schema")] #item)
    }
}

pub(super) fn described(meta: &TypeMeta) -> TokenStream {
    match meta {
        TypeMeta::Id(meta) => {
            let (name, word, doc) = (table(meta.name), meta.name, meta.doc);
            let repr = match meta.repr {
                IdRepr::String => quote!(IdRepr::String),
                IdRepr::U32 => quote!(IdRepr::U32),
                IdRepr::U64 => quote!(IdRepr::U64),
            };
            let max_bytes = option(meta.max_bytes.map(size));
            let prefix = option(meta.prefix.map(|text| quote!(#text)));
            let format = option(meta.format.map(|text| quote!(#text)));
            let either = meta.either;
            quote! {
                pub(crate) static #name: IdMeta = IdMeta {
                    name: #word,
                    doc: #doc,
                    repr: #repr,
                    max_bytes: #max_bytes,
                    prefix: #prefix,
                    format: #format,
                    either: #either,
                };
            }
        }
        TypeMeta::Enum(meta) => {
            let (name, word, doc) = (table(meta.name), meta.name, meta.doc);
            let repr = match meta.repr {
                EnumRepr::String => quote!(EnumRepr::String),
                EnumRepr::U32 => quote!(EnumRepr::U32),
            };
            let closed = meta.closed;
            let values = meta.values.iter().map(|value| {
                let (name, doc) = (value.name, value.doc);
                let wire = literal(&value.wire);
                let aliases = literals(value.aliases);
                quote!(EnumValue { name: #name, wire: #wire, aliases: #aliases, doc: #doc })
            });
            let prefixes = meta.prefixes.iter().map(|own| {
                let prefix = own.prefix;
                let format = option(own.name_format.map(|text| quote!(#text)));
                let bytes = option(own.name_max_bytes.map(size));
                quote!(PrefixMeta { prefix: #prefix, name_format: #format, name_max_bytes: #bytes })
            });
            quote! {
                pub(crate) static #name: EnumMeta = EnumMeta {
                    name: #word,
                    doc: #doc,
                    repr: #repr,
                    closed: #closed,
                    values: &[#(#values),*],
                    prefixes: &[#(#prefixes),*],
                };
            }
        }
        TypeMeta::Bits(meta) => {
            let (name, word, doc, wide) = (table(meta.name), meta.name, meta.doc, meta.wide);
            let bits = meta.bits.iter().map(|(name, bit, doc)| {
                let bit = size(u64::from(*bit));
                quote!((#name, #bit, #doc))
            });
            quote! {
                pub(crate) static #name: BitsMeta =
                    BitsMeta { name: #word, doc: #doc, wide: #wide, bits: &[#(#bits),*] };
            }
        }
        TypeMeta::Object(meta) => object(meta),
        TypeMeta::NamedList(meta) => {
            let (name, word, doc) = (table(meta.name), meta.name, meta.doc);
            let of = ty(&meta.of);
            let min_items = option(meta.min_items.map(size));
            let max_items = option(meta.max_items.map(size));
            let max_bytes = option(meta.max_bytes.map(size));
            let checks = words(meta.checks);
            quote! {
                pub(crate) static #name: ListMeta = ListMeta {
                    name: #word,
                    doc: #doc,
                    of: #of,
                    min_items: #min_items,
                    max_items: #max_items,
                    max_bytes: #max_bytes,
                    checks: #checks,
                };
            }
        }
        TypeMeta::Union(meta) => {
            let (name, word, doc) = (table(meta.name), meta.name, meta.doc);
            let (tag, content) = (meta.tag, meta.content);
            let variants = meta.variants.iter().map(|(tag, object)| {
                let object = table(object.name);
                quote!((#tag, &tables::#object))
            });
            quote! {
                pub(crate) static #name: UnionMeta = UnionMeta {
                    name: #word,
                    doc: #doc,
                    tag: #tag,
                    content: #content,
                    variants: &[#(#variants),*],
                };
            }
        }
        TypeMeta::TagList(meta) => {
            let (name, word, doc) = (table(meta.name), meta.name, meta.doc);
            let (tag, value) = (meta.tag, meta.value);
            let names = option(meta.names.map(|text| quote!(#text)));
            let known = meta.known.iter().map(tag_meta);
            let custom = meta.custom.iter().map(tag_meta);
            quote! {
                pub(crate) static #name: TagListMeta = TagListMeta {
                    name: #word,
                    names: #names,
                    doc: #doc,
                    tag: #tag,
                    value: #value,
                    known: &[#(#known),*],
                    custom: &[#(#custom),*],
                };
            }
        }
        TypeMeta::Custom(meta) => {
            let (name, word, doc) = (table(meta.name), meta.name, meta.doc);
            let schema = ty(&meta.schema);
            quote! {
                pub(crate) static #name: CustomMeta =
                    CustomMeta { name: #word, doc: #doc, schema: #schema };
            }
        }
        _ => TokenStream::new(),
    }
}

pub(super) fn tag_meta(meta: &TagMeta) -> TokenStream {
    let value = field(&meta.value);
    let format = option(meta.name_format.map(|text| quote!(#text)));
    let bytes = option(meta.name_max_bytes.map(size));
    quote!(TagMeta { value: #value, name_format: #format, name_max_bytes: #bytes })
}
