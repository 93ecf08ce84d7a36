//! Pages, split lists and results per item.

use chat_meta::{Batch, Literal, Matching, Page, PageStyle, Results};
use proc_macro2::TokenStream;
use quote::quote;

use super::types::predicate;
use super::{codes, option, size, words};
use crate::emit::expr::{literal, literals};

type Ends = [(&'static str, &'static [Literal])];

pub(super) fn ends(list: &Ends) -> TokenStream {
    let list = list.iter().map(|(field, values)| {
        let values = literals(values);
        quote!((#field, #values))
    });
    quote!(&[#(#list),*])
}

pub(super) fn page(page: &Page) -> TokenStream {
    let when = predicate(page.when);
    let items = page.items;
    let size = option(page.size.map(|field| quote!(#field)));
    let style = match page.style {
        PageStyle::Cursor(style) => {
            let next = style.next.iter().map(|(to, from)| quote!((#to, #from)));
            let first = style.first.iter().map(|(field, value)| {
                let value = literal(value);
                quote!((#field, #value))
            });
            let (end, more, empty_ends) = (ends(style.end), ends(style.more), style.empty_ends);
            let or_given = style.or_given;
            quote! {
                PageStyle::Cursor(CursorPage {
                    next: &[#(#next),*],
                    first: &[#(#first),*],
                    end: #end,
                    more: #more,
                    empty_ends: #empty_ends,
                    or_given: #or_given,
                })
            }
        }
        PageStyle::Offset(style) => {
            let offset = style.offset;
            let total = option(style.total.map(|field| quote!(#field)));
            let total_when = predicate(style.total_when);
            quote! {
                PageStyle::Offset(OffsetPage {
                    offset: #offset,
                    total: #total,
                    total_when: #total_when,
                })
            }
        }
        PageStyle::Sequence(style) => {
            let (from, by, up) = (style.from, style.by, style.up);
            let same = words(style.same);
            let (end, more) = (ends(style.end), ends(style.more));
            quote! {
                PageStyle::Sequence(SequencePage {
                    from: #from,
                    by: #by,
                    up: #up,
                    same: #same,
                    end: #end,
                    more: #more,
                })
            }
        }
    };
    quote!(Page { when: #when, items: #items, size: #size, style: #style })
}

pub(super) fn batch(batch: &Batch) -> TokenStream {
    let over = batch.over;
    let id = option(batch.id.map(|field| quote!(#field)));
    let size = size(u64::from(batch.size));
    let in_order = batch.in_order;
    quote!(Batch { over: #over, id: #id, size: #size, in_order: #in_order })
}

pub(super) fn results(results: &Results) -> TokenStream {
    let list = results.list;
    let path = |path: Option<&'static str>| option(path.map(|path| quote!(#path)));
    let (id, outcome, info) = (path(results.id), path(results.outcome), path(results.info));
    let (success, already, pending) = (
        codes(results.success),
        codes(results.already),
        codes(results.pending),
    );
    let (failures_only, successes_only) = (results.failures_only, results.successes_only);
    let matching = match results.matching {
        Matching::Id => quote!(Matching::Id),
        Matching::Position => quote!(Matching::Position),
    };
    quote! {
        Results {
            list: #list,
            id: #id,
            outcome: #outcome,
            info: #info,
            success: #success,
            already: #already,
            pending: #pending,
            failures_only: #failures_only,
            successes_only: #successes_only,
            matching: #matching,
        }
    }
}
