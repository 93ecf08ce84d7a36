//! Fields: their Rust type, how they travel, their arguments and setters.

use chat_meta::{EnumRepr, FieldMeta, IdRepr, TypeMeta, WireForm};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::names::ident;
use super::print::{docs, escape};

/// Where a struct is used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Side {
    pub(crate) sent: bool,
    pub(crate) received: bool,
}

pub(crate) const REQUEST: Side = Side {
    sent: true,
    received: false,
};
pub(crate) const RESPONSE: Side = Side {
    sent: false,
    received: true,
};

/// How a field is held.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holding {
    Plain,
    Option,
    /// A list that is empty when it is absent.
    Lenient,
}

/// `filled`: the client sets it when the user does not, so it may be left out.
pub(crate) fn holding(field: &FieldMeta, side: Side, filled: bool) -> Holding {
    let is_list = matches!(field.ty, TypeMeta::List(_));
    if field.rules.none.is_some() {
        return Holding::Option;
    }
    if side.received && !side.sent && is_list {
        return Holding::Lenient;
    }
    let plain = (!side.sent || (field.required && !filled)) && (!side.received || field.always);
    if plain {
        Holding::Plain
    } else {
        Holding::Option
    }
}

/// The Rust type of a value.
pub(crate) fn rust_type(ty: &TypeMeta) -> TokenStream {
    match ty {
        TypeMeta::String => quote!(String),
        TypeMeta::Bool | TypeMeta::Flag => quote!(bool),
        TypeMeta::U32 => quote!(u32),
        TypeMeta::U64 => quote!(u64),
        TypeMeta::I64 | TypeMeta::Code => quote!(i64),
        TypeMeta::F64 => quote!(f64),
        TypeMeta::Time => quote!(UnixTime),
        TypeMeta::TimeMs => quote!(UnixTimeMs),
        TypeMeta::Seconds => quote!(Seconds),
        TypeMeta::Scalar => quote!(Scalar),
        TypeMeta::Json => quote!(Json),
        TypeMeta::List(of) => {
            let of = rust_type(of);
            quote!(Vec<#of>)
        }
        TypeMeta::Map(of) => {
            let of = rust_type(of);
            quote!(std::collections::BTreeMap<String, #of>)
        }
        named => {
            let name = ident(named.name().unwrap_or_default());
            quote!(#name)
        }
    }
}

/// The types that a field's type is written with, for `use`.
pub(crate) fn mentions(ty: &TypeMeta, out: &mut Vec<String>) {
    match ty {
        TypeMeta::List(of) | TypeMeta::Map(of) => mentions(of, out),
        TypeMeta::Time => out.push("UnixTime".to_owned()),
        TypeMeta::TimeMs => out.push("UnixTimeMs".to_owned()),
        TypeMeta::Seconds => out.push("Seconds".to_owned()),
        TypeMeta::Scalar => out.push("Scalar".to_owned()),
        TypeMeta::Json => out.push("Json".to_owned()),
        named => out.extend(named.name().map(str::to_owned)),
    }
}

/// A field of a struct, with docs.
pub(crate) fn declare(field: &FieldMeta, side: Side, filled: bool) -> TokenStream {
    let holding = holding(field, side, filled);
    let name = ident(field.name);
    let inner = rust_type(&field.ty);
    let ty = match holding {
        Holding::Plain | Holding::Lenient => inner,
        Holding::Option => quote!(Option<#inner>),
    };
    let doc = docs(&field_doc(field));
    quote!(#doc pub #name: #ty)
}

/// How a field travels: a method of `wire::Incoming` and `wire::Outgoing`.
pub(crate) fn travels(field: &FieldMeta, side: Side, filled: bool) -> TokenStream {
    let form = match (&field.ty, field.form) {
        (TypeMeta::Flag, _) => Some(quote!(::<Flag>)),
        (TypeMeta::Id(_), WireForm::Text) => Some(quote!(::<IdText>)),
        (_, WireForm::Text) => Some(quote!(::<Text>)),
        (_, WireForm::JsonText) => Some(quote!(::<JsonText>)),
        (TypeMeta::String, WireForm::Either) => Some(quote!(::<EitherText>)),
        (_, WireForm::Either) => Some(quote!(::<Either>)),
        (TypeMeta::F64, _) => Some(quote!(::<Finite>)),
        _ => None,
    };
    let holding = holding(field, side, filled);
    // Whatever list comes in can set items aside.
    let list = matches!(field.ty, TypeMeta::List(_)) && side.received && form.is_none();
    let how = match holding {
        Holding::Option if field.rules.none.is_some() => "zero_is_none",
        Holding::Option if list => "list_option",
        Holding::Option => "option",
        Holding::Lenient if !field.always => "list_if_any",
        Holding::Plain | Holding::Lenient if list => "list",
        Holding::Plain | Holding::Lenient => "needed",
    };
    let how = match form {
        Some(_) => ident(&format!("{how}_as")),
        None => ident(how),
    };
    quote!(#how #form)
}

/// `Serialize` and `Deserialize` of a struct, from its fields and how they travel.
pub(crate) fn object<'f>(
    name: &Ident,
    fields: impl IntoIterator<Item = (&'f FieldMeta, TokenStream)>,
) -> TokenStream {
    let lines = fields
        .into_iter()
        .enumerate()
        .map(|(number, (field, how))| {
            let name = ident(field.name);
            let number = Literal::usize_unsuffixed(number);
            let names = std::iter::once(&field.wire).chain(field.rules.aliases);
            quote!(#name: #how(#number, #(#names)|*))
        });
    quote!(wire::object!(#name { #(#lines,)* });)
}

/// What a struct without a `Default` is read into.
pub(crate) fn blank<'f>(
    name: &Ident,
    fields: impl IntoIterator<Item = &'f FieldMeta>,
) -> TokenStream {
    let fields = fields.into_iter().map(|field| ident(field.name));
    quote!(wire::blank!(#name { #(#fields),* });)
}

/// The doc of a field: meaning, then units, limits and default.
pub(crate) fn field_doc(field: &FieldMeta) -> String {
    let mut doc = escape(field.doc);
    if doc.is_empty() {
        doc = format!("`{}`.", field.wire);
    }
    let mut rules = Vec::new();
    match field.ty {
        TypeMeta::Flag => rules.push("travels as 0 or 1".to_owned()),
        TypeMeta::Seconds => rules.push("in seconds".to_owned()),
        _ => {}
    }
    if let Some(required_when) = field.rules.required_when {
        rules.push(format!(
            "required when {}",
            super::expr::describe(required_when)
        ));
    }
    if let Some(only_when) = field.rules.only_when {
        rules.push(format!("only when {}", super::expr::describe(only_when)));
    }
    match (field.rules.min, field.rules.max) {
        (Some(min), Some(max)) => rules.push(format!("{min} to {max}")),
        (Some(min), None) => rules.push(format!("at least {min}")),
        (None, Some(max)) => rules.push(format!("at most {max}")),
        (None, None) => {}
    }
    if let Some(bytes) = field.max_bytes {
        rules.push(format!("at most {bytes} bytes"));
    }
    match (field.rules.min_items, field.rules.max_items) {
        (Some(min), Some(max)) => rules.push(format!("{min} to {max} items")),
        (Some(min), None) => rules.push(format!("at least {min} items")),
        (None, Some(max)) => rules.push(format!("at most {max} items")),
        (None, None) => {}
    }
    if !field.rules.allowed.is_empty() {
        let values: Vec<_> = field.rules.allowed.iter().map(show).collect();
        rules.push(format!("one of {}", values.join(", ")));
    }
    if let Some(default) = field.rules.default {
        rules.push(format!(
            "the service assumes {} when it is absent",
            show(&default)
        ));
    }
    match field.rules.fill {
        Some(chat_meta::Fill::Value(value)) => {
            rules.push(format!(
                "the client sends {} when it is not set",
                show(&value)
            ));
        }
        Some(chat_meta::Fill::Unique) => {
            rules.push("the client draws one for each call when it is not set".to_owned());
        }
        Some(chat_meta::Fill::AppId) => rules.push("the client sends the app's id".to_owned()),
        None => {}
    }
    if let Some(none) = field.rules.none {
        rules.push(format!("{} reads as none", show(&none)));
    }
    if let Some(instead) = field.rules.deprecated {
        rules.push(format!("deprecated: {}", escape(instead)));
    }
    if !rules.is_empty() {
        doc.push_str("\n\n");
        let mut sentence = rules.join("; ");
        if let Some(first) = sentence.get(..1) {
            sentence = format!("{}{}", first.to_uppercase(), &sentence[1..]);
        }
        doc.push_str(&sentence);
        doc.push('.');
    }
    doc
}

pub(crate) fn show(literal: &chat_meta::Literal) -> String {
    use chat_meta::Literal;
    match literal {
        Literal::Text(text) => format!("`\"{text}\"`"),
        Literal::Int(number) => format!("`{number}`"),
        Literal::Float(number) => format!("`{number}`"),
        Literal::Bool(value) => format!("`{value}`"),
    }
}

/// The type of an argument and the expression that turns it into the field's value.
pub(crate) fn argument(field: &FieldMeta) -> (TokenStream, TokenStream) {
    let name = ident(field.name);
    match &field.ty {
        TypeMeta::List(of) => {
            let item = rust_type(of);
            if converts(of) {
                (
                    quote!(impl IntoIterator<Item = impl Into<#item>>),
                    quote!(#name.into_iter().map(Into::into).collect()),
                )
            } else {
                (
                    quote!(impl IntoIterator<Item = #item>),
                    quote!(#name.into_iter().collect()),
                )
            }
        }
        ty if converts(ty) => {
            let ty = rust_type(ty);
            (quote!(impl Into<#ty>), quote!(#name.into()))
        }
        ty => (rust_type(ty), quote!(#name)),
    }
}

/// Whether callers gain from `impl Into`: numbers and flags are clearer as they are.
fn converts(ty: &TypeMeta) -> bool {
    match ty {
        TypeMeta::U32
        | TypeMeta::U64
        | TypeMeta::I64
        | TypeMeta::F64
        | TypeMeta::Code
        | TypeMeta::Bool
        | TypeMeta::Flag
        | TypeMeta::Map(_)
        | TypeMeta::List(_)
        | TypeMeta::Json
        | TypeMeta::Bits(_) => false,
        TypeMeta::Enum(meta) => meta.repr == EnumRepr::String,
        TypeMeta::Id(meta) => meta.repr == IdRepr::String,
        _ => true,
    }
}

/// A consuming setter for an optional field.
pub(crate) fn setter(field: &FieldMeta, holding: Holding) -> TokenStream {
    let name = ident(field.name);
    let (ty, value) = argument(field);
    let doc = docs(&format!("Sets [`{0}`](Self::{0}).", field.name));
    let value = if holding == Holding::Option {
        quote!(Some(#value))
    } else {
        value
    };
    quote! {
        #doc
        #[must_use]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}
