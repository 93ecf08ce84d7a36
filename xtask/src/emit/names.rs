//! Names in generated code.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Span};

/// An identifier; Rust's keywords become raw.
pub(crate) fn ident(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) => Ident::new_raw(name, Span::call_site()),
    }
}

/// The static that describes a type or a domain.
pub(crate) fn table(name: &str) -> Ident {
    Ident::new(&name.to_shouty_snake_case(), Span::call_site())
}
