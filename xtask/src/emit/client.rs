//! The families of the client: a method per command, and its optional fields on the call.

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Files;
use super::endpoint::{Command, command_doc};
use super::field::{argument, mentions};
use super::names::ident;
use super::print::{Source, docs};
use super::types::push_items;
use crate::model::{Endpoint, Model};

pub(crate) fn emit(model: &Model, files: &mut Files) {
    let mut root = Source::new("spec/");
    root.doc("The families of commands: a struct each, with a method per command.");
    for family in model.families.keys() {
        let module = ident(family);
        root.item(quote!(mod #module;));
    }
    for family in model.families.keys() {
        let module = ident(family);
        let name = struct_name(family);
        root.item(quote!(pub use #module::#name;));
    }
    let methods = model.families.keys().map(|family| {
        let method = ident(family);
        let name = struct_name(family);
        let doc = docs(&format!("The commands of the family `{family}`."));
        quote! {
            #doc
            pub fn #method(&self) -> #name<'_> {
                #name::new(self)
            }
        }
    });
    push_items(&mut root, quote!(impl crate::Client { #(#methods)* }));
    files.add("crates/chat-api/src/generated/mod.rs".to_owned(), root);
    for (family, endpoints) in &model.families {
        files.add(
            format!("crates/chat-api/src/generated/{family}.rs"),
            module(family, endpoints),
        );
    }
}

fn struct_name(family: &str) -> proc_macro2::Ident {
    // A plain name would hide a type of the same name, such as `GroupAttribute`.
    format_ident!("{}Api", family.to_upper_camel_case())
}

fn module(family: &str, endpoints: &[Endpoint]) -> Source {
    let mut source = Source::new(&format!("spec/{family}/"));
    source.doc(&format!("Commands of the family `{family}`."));
    let mut used = Vec::new();
    for endpoint in endpoints {
        for field in endpoint.meta.request.fields() {
            mentions(&field.ty, &mut used);
        }
    }
    let module = ident(family);
    source.item(quote! {
        #[allow(unused_imports, reason = "shared types are found at the root, others in the family")]
        use chat_types::{*, #module::*};
    });
    source.item(quote!(
        use crate::{Call, Client};
    ));
    let name = struct_name(family);
    let doc = docs(&format!(
        "The commands of the family `{family}`. Made by [`Client::{family}`]."
    ));
    let commands: Vec<Command<'_>> = endpoints.iter().map(Command::new).collect();
    let methods = commands.iter().map(method);
    push_items(
        &mut source,
        quote! {
            #doc
            #[derive(Clone, Copy, Debug)]
            pub struct #name<'c> {
                client: &'c Client,
            }
            impl<'c> #name<'c> {
                pub(crate) fn new(client: &'c Client) -> Self {
                    Self { client }
                }
                #(#methods)*
            }
        },
    );
    for command in &commands {
        push_items(&mut source, setters(command));
    }
    source
}

fn method(command: &Command<'_>) -> TokenStream {
    let name = ident(command.endpoint.meta.name);
    let doc = docs(&command_doc(command));
    let request = &command.request;
    let fields = command.arguments();
    let arguments = fields.iter().map(|field| {
        let name = ident(field.name);
        let (ty, _) = argument(field);
        quote!(#name: #ty)
    });
    let values = fields.iter().map(|field| ident(field.name));
    let many = super::types::many_arguments(fields.len() + 1);
    let deprecated = command
        .endpoint
        .meta
        .deprecated
        .map(|note| quote!(#[deprecated(note = #note)]));
    quote! {
        #doc
        #deprecated
        #many
        pub fn #name(&self, #(#arguments),*) -> Call<'c, #request> {
            self.client.call(#request::new(#(#values),*))
        }
    }
}

fn setters(command: &Command<'_>) -> TokenStream {
    let request = &command.request;
    let mut fields = command.optional();
    fields.extend(command.endpoint.meta.query);
    if fields.is_empty() {
        return TokenStream::new();
    }
    let setters = fields.iter().map(|field| {
        let name = ident(field.name);
        let (ty, _) = argument(field);
        let doc = docs(&super::field::field_doc(field));
        quote! {
            #doc
            pub fn #name(self, #name: #ty) -> Self {
                self.map_request(|request| request.#name(#name))
            }
        }
    });
    let doc = docs(&format!("Optional fields of [`{request}`]."));
    quote! {
        #doc
        impl Call<'_, #request> { #(#setters)* }
    }
}
