//! Codes, sources and doubts.

use chat_meta::{CodeMeta, Doubt, DoubtLevel, GroupTypeRule, Outcome, Source, SourceKind};
use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::{number, option, words};
use crate::emit::names::ident;

pub(crate) fn code(meta: &CodeMeta) -> TokenStream {
    let number = number(meta.code);
    let (name, doc, shrink_page) = (meta.name, meta.doc, meta.shrink_page);
    let class = ident(&meta.class.as_str().to_upper_camel_case());
    let outcome = match meta.outcome {
        Outcome::NotApplied => quote!(Outcome::NotApplied),
        Outcome::Applied => quote!(Outcome::Applied),
        Outcome::Unknown => quote!(Outcome::Unknown),
    };
    let advice = ident(&meta.advice.as_str().to_upper_camel_case());
    quote! {
        CodeMeta {
            code: #number,
            name: #name,
            class: ErrorClass::#class,
            outcome: #outcome,
            advice: RetryAdvice::#advice,
            shrink_page: #shrink_page,
            doc: #doc,
        }
    }
}

pub(crate) fn source(source: &Source) -> TokenStream {
    let kind = match source.kind {
        SourceKind::Page => quote!(SourceKind::Page),
        SourceKind::Seed => quote!(SourceKind::Seed),
        SourceKind::Peer => quote!(SourceKind::Peer),
        SourceKind::Ours => quote!(SourceKind::Ours),
    };
    let (name, seen) = (source.name, source.seen);
    quote!(Source { kind: #kind, name: #name, seen: #seen })
}

pub(super) fn doubt(doubt: &Doubt) -> TokenStream {
    let (at, why) = (doubt.at, doubt.why);
    let says = option(doubt.says.map(|text| quote!(#text)));
    let level = match doubt.level {
        DoubtLevel::Low => quote!(DoubtLevel::Low),
        DoubtLevel::Medium => quote!(DoubtLevel::Medium),
    };
    let source = option(doubt.source.as_ref().map(self::source));
    quote!(Doubt { at: #at, says: #says, why: #why, level: #level, source: #source })
}

pub(super) fn group_types(rule: &GroupTypeRule) -> TokenStream {
    let (of, allowed, code) = (rule.of, words(rule.allowed), number(rule.code));
    quote! {
        GroupTypeRule {
            of: #of,
            allowed: #allowed,
            code: #code,
            prefixes: tables::GROUP_TYPE_PREFIXES,
        }
    }
}
