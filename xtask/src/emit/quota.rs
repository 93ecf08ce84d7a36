//! What a request takes of each limit.

use chat_meta::{FieldMeta, Quota, TypeMeta};
use proc_macro2::TokenStream;
use quote::quote;

use super::endpoint::Command;
use super::expr::qualified;
use super::field::Holding;
use super::names::ident;

/// The method of `Endpoint` that tells it, unless each call simply counts once for all.
///
/// # Errors
/// When a key or a list cannot be read from the request.
pub(crate) fn quota_use(command: &Command<'_>) -> Result<TokenStream, String> {
    let mut arms = Vec::new();
    for (at, quota) in command.endpoint.meta.quota.iter().enumerate() {
        if quota.key.is_empty() && quota.counts.is_none() {
            continue;
        }
        let of = key(quota, command)?;
        let times = match quota.counts {
            None => TokenStream::new(),
            Some(list) => {
                let field = field(list, command)?;
                let name = ident(field.name);
                match command.request_holding(field) {
                    Holding::Option => quote!(.times(self.#name.as_ref().map_or(0, Vec::len))),
                    _ => quote!(.times(self.#name.len())),
                }
            }
        };
        let at = proc_macro2::Literal::usize_unsuffixed(at);
        arms.push(quote!(#at => QuotaUse::#of #times));
    }
    if arms.is_empty() {
        return Ok(TokenStream::new());
    }
    Ok(quote! {
        fn quota_use(&self, quota: usize) -> QuotaUse<'_> {
            match quota {
                #(#arms,)*
                _ => QuotaUse::default(),
            }
        }
    })
}

fn key(quota: &Quota, command: &Command<'_>) -> Result<TokenStream, String> {
    let mut parts = Vec::new();
    for wire in quota.key {
        parts.push(field(wire, command)?);
    }
    Ok(match parts.as_slice() {
        [] => quote!(default()),
        [field] if is_text(field) => {
            let name = ident(field.name);
            match command.request_holding(field) {
                Holding::Option => quote!(of_maybe(self.#name.as_ref().map(|key| key.as_str()))),
                _ => quote!(of(self.#name.as_str())),
            }
        }
        fields => {
            let parts = fields.iter().map(|field| {
                let name = ident(field.name);
                let ty = qualified(&field.ty, command);
                quote!(wire::Slot::<#ty>::get(&self.#name).map(|part| part.to_string()))
            });
            quote!(joined([#(#parts),*]))
        }
    })
}

fn is_text(field: &FieldMeta) -> bool {
    match &field.ty {
        TypeMeta::String => true,
        TypeMeta::Id(id) => id.repr == chat_meta::IdRepr::String,
        _ => false,
    }
}

fn field(wire: &str, command: &Command<'_>) -> Result<&'static FieldMeta, String> {
    let field = command.endpoint.meta.request.field(wire);
    let field = field.ok_or_else(|| format!("no field `{wire}` for a limit to go by"))?;
    match field.ty {
        TypeMeta::Object(_) => Err(format!("`{wire}` is an object; no limit can go by it")),
        _ => Ok(field),
    }
}
