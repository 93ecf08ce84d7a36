//! What `Debug` shows: ids, numbers, words of the service. Free text may be what users wrote and stays hidden.

use chat_meta::{FieldMeta, TypeMeta};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::names::ident;

/// Whether `Debug` leaves a value of this type out. Named types look after themselves.
pub(crate) fn hides(ty: &TypeMeta) -> bool {
    match ty {
        TypeMeta::String | TypeMeta::Scalar | TypeMeta::Map(_) => true,
        TypeMeta::List(of) => hides(of),
        _ => false,
    }
}

/// `Debug` of a struct: derived where every field may be seen, else written with those that may. `more` are fields
/// that the spec does not know and that may be seen.
pub(crate) fn of(
    name: &Ident,
    fields: &[FieldMeta],
    more: &[TokenStream],
) -> (Option<TokenStream>, Option<TokenStream>) {
    if !fields.iter().any(|field| hides(&field.ty)) {
        return (Some(quote!(Debug,)), None);
    }
    let shown = fields
        .iter()
        .filter(|field| !hides(&field.ty))
        .map(|field| ident(field.name));
    let shown = more.iter().cloned().chain(shown.map(|name| quote!(#name)));
    (None, Some(quote!(wire::debug!(#name { #(#shown),* });)))
}
