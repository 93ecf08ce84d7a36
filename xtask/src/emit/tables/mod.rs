//! The tables of `chat_meta` as Rust literals. Only what differs from the base is written.

mod calls;
mod facts;
mod paging;
mod types;

use chat_meta::EndpointMeta;
use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::names::{ident, table};

use self::calls::quota;
use self::facts::{doubt, group_types, source};
use self::paging::{batch, page, results};
use self::types::object_value;

pub(crate) use self::calls::{rate, retry};
pub(crate) use self::facts::code;
pub(crate) use self::types::{fields, named};

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn number(value: i64) -> TokenStream {
    let value = proc_macro2::Literal::i64_unsuffixed(value);
    quote!(#value)
}

fn size(value: u64) -> TokenStream {
    let value = proc_macro2::Literal::u64_unsuffixed(value);
    quote!(#value)
}

fn codes(values: &[i64]) -> TokenStream {
    let values = values.iter().map(|value| number(*value));
    quote!(&[#(#values),*])
}

fn words(values: &[&str]) -> TokenStream {
    quote!(&[#(#values),*])
}

/// The static that describes a command.
pub(crate) fn endpoint(meta: &EndpointMeta, name: &proc_macro2::Ident) -> TokenStream {
    let mut keys: Vec<TokenStream> = Vec::new();
    let mut key = |name: &str, differs: bool, value: TokenStream| {
        if differs {
            let name = ident(name);
            keys.push(quote!(#name: #value));
        }
    };
    let (path, family, word, summary, doc) =
        (meta.path, meta.family, meta.name, meta.summary, meta.doc);
    let domain = table(&format!("{}_domain", meta.domain.name));
    let envelope = table(&format!("{}_envelope", meta.envelope.name));
    key("path", true, quote!(#path));
    key("aliases", !meta.aliases.is_empty(), words(meta.aliases));
    key("family", true, quote!(#family));
    key("name", true, quote!(#word));
    key("summary", true, quote!(#summary));
    key("doc", !doc.is_empty(), quote!(#doc));
    let sources = meta.sources.iter().map(source);
    key("sources", true, quote!(&[#(#sources),*]));
    key(
        "deprecated",
        meta.deprecated.is_some(),
        option(meta.deprecated.map(|text| quote!(#text))),
    );
    key(
        "needs",
        meta.needs.is_some(),
        option(meta.needs.map(|text| quote!(#text))),
    );
    key("domain", true, quote!(&tables::#domain));
    key("envelope", true, quote!(&tables::#envelope));
    key(
        "group_types",
        meta.group_types.is_some(),
        option(meta.group_types.as_ref().map(group_types)),
    );
    key("retry", true, retry(&meta.retry));
    key("already", !meta.already.is_empty(), codes(meta.already));
    let quotas = meta.quota.iter().map(quota);
    key("quota", true, quote!(&[#(#quotas),*]));
    let pages = meta.page.iter().map(page);
    key("page", !meta.page.is_empty(), quote!(&[#(#pages),*]));
    key(
        "batch",
        meta.batch.is_some(),
        option(meta.batch.as_ref().map(batch)),
    );
    key(
        "results",
        meta.results.is_some(),
        option(meta.results.as_ref().map(results)),
    );
    key("query", !meta.query.is_empty(), fields(meta.query));
    let request = object_value(meta.request);
    key("request", true, quote!(&REQUEST));
    let response = object_value(meta.response);
    key("response", true, quote!(&RESPONSE));
    key("errors", true, codes(meta.errors));
    key(
        "item_errors",
        !meta.item_errors.is_empty(),
        codes(meta.item_errors),
    );
    let meanings = meta.meanings.iter().map(code);
    key(
        "meanings",
        !meta.meanings.is_empty(),
        quote!(&[#(#meanings),*]),
    );
    let meanings = meta.item_meanings.iter().map(code);
    key(
        "item_meanings",
        !meta.item_meanings.is_empty(),
        quote!(&[#(#meanings),*]),
    );
    let doubts = meta.doubts.iter().map(doubt);
    key("doubts", !meta.doubts.is_empty(), quote!(&[#(#doubts),*]));
    quote! {
        static REQUEST: ObjectMeta = #request;
        static RESPONSE: ObjectMeta = #response;
        pub(crate) static #name: EndpointMeta = EndpointMeta { #(#keys,)* ..BASE_ENDPOINT };
    }
}
