//! How often a command may be called, and whether it may be sent again.

use chat_meta::{Check, Keyed, Operand, Quota, QuotaScope, Rate, Retry, Seen, VerifyFirst, Window};
use proc_macro2::TokenStream;
use quote::quote;

use super::types::predicate;
use super::{number, option, size, words};
use crate::emit::expr::literal;

pub(crate) fn rate(rate: Rate) -> TokenStream {
    let count = size(u64::from(rate.count));
    let per = size(u64::from(rate.per_seconds));
    quote!(Rate { count: #count, per_seconds: #per })
}

pub(super) fn quota(quota: &Quota) -> TokenStream {
    let name = quota.name;
    let rate = rate(quota.rate);
    let scope = match quota.scope {
        QuotaScope::Command => quote!(QuotaScope::Command),
        QuotaScope::Bucket(name) => quote!(QuotaScope::Bucket(#name)),
    };
    let key = words(quota.key);
    let counts = option(quota.counts.map(|list| quote!(#list)));
    let code = number(quota.code);
    let adjustable = quota.adjustable;
    quote! {
        Quota {
            name: #name,
            rate: #rate,
            scope: #scope,
            key: #key,
            counts: #counts,
            code: #code,
            adjustable: #adjustable,
        }
    }
}

pub(crate) fn retry(retry: &Retry) -> TokenStream {
    match retry {
        Retry::Read => quote!(Retry::Read),
        Retry::Repeatable => quote!(Retry::Repeatable),
        Retry::Never => quote!(Retry::Never),
        Retry::Keyed(Keyed { key, maybe, window }) => {
            let (key, maybe) = (words(key), words(maybe));
            let window = match window {
                Window::Seconds(seconds) => {
                    let seconds = size(*seconds);
                    quote!(Window::Seconds(#seconds))
                }
                Window::Forever => quote!(Window::Forever),
            };
            quote!(Retry::Keyed(Keyed { key: #key, maybe: #maybe, window: #window }))
        }
        Retry::VerifyFirst(VerifyFirst { read, how, check }) => {
            let check = option(check.map(self::check));
            quote!(Retry::VerifyFirst(VerifyFirst { read: #read, how: #how, check: #check }))
        }
        Retry::Depends(cases) => {
            let cases = cases.iter().map(|case| {
                let when = predicate(case.when);
                let class = self::retry(&case.class);
                quote!(RetryCase { when: #when, class: #class })
            });
            quote!(Retry::Depends(&[#(#cases),*]))
        }
    }
}

pub(super) fn check(check: &Check) -> TokenStream {
    let Check {
        path,
        send,
        all_pages,
        items,
        done,
        undone,
        answer,
    } = check;
    let (send, answer) = (operands(send), operands(answer));
    let (done, undone) = (seen(done), seen(undone));
    quote! {
        &Check {
            path: #path,
            send: #send,
            all_pages: #all_pages,
            items: #items,
            done: #done,
            undone: #undone,
            answer: #answer,
        }
    }
}

pub(super) fn seen(seen: &Seen) -> TokenStream {
    let (there, gone) = (operands(seen.there), operands(seen.gone));
    let same = words(seen.same);
    quote!(Seen { there: #there, same: #same, gone: #gone })
}

pub(super) fn operands(all: &[(&str, Operand)]) -> TokenStream {
    let all = all.iter().map(|(field, operand)| {
        let operand = match operand {
            Operand::Request(path) => quote!(Operand::Request(#path)),
            Operand::Literal(value) => {
                let value = literal(value);
                quote!(Operand::Literal(#value))
            }
        };
        quote!((#field, #operand))
    });
    quote!(&[#(#all),*])
}
