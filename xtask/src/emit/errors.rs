//! Error codes: one enum and one table per domain.

use chat_meta::DomainMeta;
use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Files;
use super::names::{ident, table};
use super::print::{Source, docs, escape};
use super::tables;
use super::types::push_items;
use crate::model::Model;

pub(crate) fn emit(model: &Model, files: &mut Files) {
    let mut root = Source::new("spec/errors/");
    root.doc(
        "Error codes by domain: one number may mean different things in two domains, so a code is \
         read with the domain of the command that answered it.",
    );
    for domain in &model.domains {
        let module = ident(domain.name);
        root.item(quote!(pub(crate) mod #module;));
    }
    for domain in &model.domains {
        let module = ident(domain.name);
        let name = enum_name(domain);
        root.item(quote!(pub use #module::#name;));
    }
    let all = model.domains.iter().map(|domain| {
        let module = ident(domain.name);
        let table = table(&format!("{}_domain", domain.name));
        quote!(&#module::#table)
    });
    push_items(
        &mut root,
        quote! {
            /// The error tables of all domains; `common` comes first.
            pub static DOMAINS: &[&chat_meta::DomainMeta] = &[#(#all),*];
        },
    );
    files.add(
        "crates/chat-types/src/generated/errors/mod.rs".to_owned(),
        root,
    );
    for domain in &model.domains {
        let mut source = Source::new(&format!("spec/errors/{}.yaml", domain.name));
        source.item(quote! {
            use chat_meta::{Answers, CodeMeta, DomainMeta, ErrorClass, Outcome, RetryAdvice};
        });
        if domain.fallback.is_some() {
            source.item(quote!(
                use super::common::COMMON_DOMAIN;
            ));
        }
        push_items(&mut source, codes(domain));
        push_items(&mut source, domain_table(domain));
        files.add(
            format!("crates/chat-types/src/generated/errors/{}.rs", domain.name),
            source,
        );
    }
}

fn enum_name(domain: &DomainMeta) -> proc_macro2::Ident {
    format_ident!("{}ErrorCode", domain.name.to_upper_camel_case())
}

fn codes(domain: &DomainMeta) -> TokenStream {
    let name = enum_name(domain);
    let title = docs(&format!(
        "What the error codes of the `{}` domain mean. Codes that this version does not know, and those \
         of other domains, are kept as `Other`.",
        domain.name
    ));
    let variants: Vec<_> = domain
        .codes
        .iter()
        .map(|code| {
            (
                ident(&code.name.to_upper_camel_case()),
                proc_macro2::Literal::i64_unsuffixed(code.code),
                code,
            )
        })
        .collect();
    let declared = variants.iter().map(|(variant, number, code)| {
        let doc = docs(&format!(
            "{number}: {}\n\nClass `{}`, retry advice `{}`.",
            escape(code.doc),
            code.class.as_str(),
            code.advice.as_str()
        ));
        quote!(#doc #variant)
    });
    let to = variants
        .iter()
        .map(|(variant, number, _)| quote!(Self::#variant => #number));
    let from = variants
        .iter()
        .map(|(variant, number, _)| quote!(#number => Self::#variant));
    let table = table(&format!("{}_domain", domain.name));
    quote! {
        #title
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#declared,)*
            /// Any other code.
            Other(i64),
        }
        impl crate::ErrorCode for #name {
            const DOMAIN: &'static DomainMeta = &#table;
            fn from_code(code: i64) -> Self {
                match code {
                    #(#from,)*
                    other => Self::Other(other),
                }
            }
            fn code(self) -> i64 {
                match self {
                    #(#to,)*
                    Self::Other(code) => code,
                }
            }
        }
        #[cfg(feature = "schema")]
        crate::schema::codes!(#name, #table);
    }
}

fn domain_table(domain: &DomainMeta) -> TokenStream {
    let table = table(&format!("{}_domain", domain.name));
    let name = domain.name;
    let fallback = if domain.fallback.is_some() {
        quote!(Some(&COMMON_DOMAIN))
    } else {
        quote!(None)
    };
    let answers = &domain.answers;
    let number = |code: i64| proc_macro2::Literal::i64_unsuffixed(code);
    let (bad_parameter, bad_json, too_many_items, group_type) = (
        number(answers.bad_parameter),
        number(answers.bad_json),
        number(answers.too_many_items),
        number(answers.group_type),
    );
    let bad = answers.bad.iter().map(|(name, code)| {
        let code = number(*code);
        quote!((#name, #code))
    });
    let codes = domain.codes.iter().map(tables::code);
    quote! {
        pub(crate) static #table: DomainMeta = DomainMeta {
            name: #name,
            fallback: #fallback,
            answers: Answers {
                bad_parameter: #bad_parameter,
                bad_json: #bad_json,
                too_many_items: #too_many_items,
                group_type: #group_type,
                bad: &[#(#bad),*],
            },
            codes: &[#(#codes),*],
        };
    }
}
