//! Batches and what became of their items.

use chat_meta::{FieldMeta, IdRepr, ObjectMeta, Results, TypeMeta};
use proc_macro2::TokenStream;
use quote::quote;

use super::endpoint::{Command, holds_list};
use super::field::{Holding, RESPONSE, holding, rust_type};
use super::names::{ident, table};

/// The methods of `Endpoint` that split a list and join the answers.
pub(crate) fn batch(command: &Command<'_>) -> Result<TokenStream, String> {
    let meta = command.endpoint.meta;
    let Some(batch) = meta.batch else {
        return Ok(TokenStream::new());
    };
    let list = meta
        .request
        .field(batch.over)
        .ok_or("batch.over is no field")?;
    let TypeMeta::List(item) = &list.ty else {
        return Err(format!("`{}` is no list and cannot be split", batch.over));
    };
    let name = ident(list.name);
    let table = table(meta.name);
    let option = command.request_holding(list) == Holding::Option;
    let id = match batch.id {
        None => {
            text(item, &quote!(item)).ok_or("the items of the batch are no ids; name their id")?
        }
        Some(wire) => {
            let TypeMeta::Object(object) = item else {
                return Err(format!("items of `{}` are no objects", batch.over));
            };
            let field = object
                .field(wire)
                .ok_or("batch.id is no field of the item")?;
            let field_name = ident(field.name);
            let id = text(&field.ty, &quote!(id));
            let id = id.ok_or("batch.id is neither text nor a number")?;
            let ty = super::expr::qualified(&field.ty, command);
            // An item may leave its id out.
            quote!(wire::Slot::<#ty>::get(&item.#field_name).map_or_else(String::new, |id| #id))
        }
    };
    let split = if option {
        quote! {
            let mut part = self.#name.take_if(|list| list.len() > size)?;
            let rest = part.split_off(size);
            let call = Self { #name: Some(part), ..self.clone() };
            self.#name = Some(rest);
            Some(call)
        }
    } else {
        quote! {
            if self.#name.len() <= size {
                return None;
            }
            let mut part = std::mem::take(&mut self.#name);
            let rest = part.split_off(size);
            let call = Self { #name: part, ..self.clone() };
            self.#name = rest;
            Some(call)
        }
    };
    let items = if option {
        quote!(self.#name.iter().flatten())
    } else {
        quote!(self.#name.iter())
    };
    let lists = meta
        .response
        .fields()
        .iter()
        .filter(|field| Command::response_holding(field) == Holding::Lenient);
    let nested = |field: &&FieldMeta| match field.ty {
        TypeMeta::Object(object) => holds_list(object.fields(), 0),
        _ => false,
    };
    if let Some(field) = meta.response.fields().iter().find(nested) {
        return Err(format!(
            "`{}` of the answer holds a list, which would get lost when answers to parts are joined",
            field.wire
        ));
    }
    let (wires, lists): (Vec<_>, Vec<_>) =
        lists.map(|field| (field.wire, ident(field.name))).unzip();
    let ids = match (batch.id, item) {
        (None, TypeMeta::String) if option => quote!(self.#name.clone().unwrap_or_default()),
        (None, TypeMeta::String) => quote!(self.#name.clone()),
        _ => quote!(#items.map(|item| #id).collect()),
    };
    let merge = if command.has_lists() {
        quote! {
            fn merge(whole: &mut Self::Response, mut part: Self::Response) {
                let received = [#((#wires, whole.#lists.len())),*];
                wire::append_undecoded(&mut whole.undecoded, part.undecoded, &received);
                #(whole.#lists.append(&mut part.#lists);)*
            }
        }
    } else {
        TokenStream::new()
    };
    Ok(quote! {
        fn split(&mut self) -> Option<Self> {
            let size = wire::part_size(&#table);
            #split
        }
        #merge
        fn item_ids(&self) -> Vec<String> {
            #ids
        }
    })
}

/// An id, as `String`.
fn text(ty: &TypeMeta, place: &TokenStream) -> Option<TokenStream> {
    match ty {
        TypeMeta::Id(_) => Some(quote!(#place.to_string())),
        TypeMeta::String => Some(quote!(#place.clone())),
        TypeMeta::U32 | TypeMeta::U64 | TypeMeta::I64 => Some(quote!(#place.to_string())),
        _ => None,
    }
}

/// `failures()` on the answer.
pub(crate) fn inherent(command: &Command<'_>) -> TokenStream {
    let meta = command.endpoint.meta;
    // Who failed is not in an answer that names the successes.
    let Some(results) = meta.results.as_ref().filter(|rule| !rule.successes_only) else {
        return TokenStream::new();
    };
    let Ok((list, item)) = list(command, results) else {
        return TokenStream::new(); // reported by `item_results`
    };
    let name = &command.response;
    let item_type = rust_type(item);
    let request = &command.request;
    let filter = match outcome(results, item) {
        Ok(Some(outcome)) => quote! {
            .filter(|item| {
                wire::classify(#request::META.results.as_ref(), #outcome) == ItemOutcome::Failed
            })
        },
        _ => TokenStream::new(),
    };
    quote! {
        impl #name {
            /// The items of the request that were not carried out.
            pub fn failures(&self) -> impl Iterator<Item = &#item_type> {
                #list #filter
            }
        }
    }
}

/// `item_results` of `Endpoint`.
pub(crate) fn item_results(command: &Command<'_>) -> Result<TokenStream, String> {
    let meta = command.endpoint.meta;
    let Some(results) = &meta.results else {
        return Ok(TokenStream::new());
    };
    let (list, item) = list_of(command, results, quote!(response))?;
    let id = match results.id {
        None if matches!(item, TypeMeta::Id(_) | TypeMeta::String) => {
            quote!(Some(item.as_str().into()))
        }
        None => quote!(None),
        Some(path) => id_at(object(item)?, path)?,
    };
    let outcome = outcome(results, item)?.unwrap_or_else(|| quote!(None));
    let info = match results.info {
        None => quote!(None),
        Some(path) => str_at(object(item)?, path)?,
    };
    Ok(quote! {
        fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
            let rule = Self::META.results.as_ref();
            #list
                .map(|item| {
                    let code = #outcome;
                    ItemResult::new(#id, wire::classify(rule, code), code, #info)
                })
                .collect()
        }
    })
}

fn object(item: &TypeMeta) -> Result<&'static ObjectMeta, String> {
    match item {
        TypeMeta::Object(object) => Ok(object),
        _ => Err("items of the results are no objects".to_owned()),
    }
}

fn list(
    command: &Command<'_>,
    results: &Results,
) -> Result<(TokenStream, &'static TypeMeta), String> {
    list_of(command, results, quote!(self))
}

/// An iterator over the results, and the type of its items.
fn list_of(
    command: &Command<'_>,
    results: &Results,
    root: TokenStream,
) -> Result<(TokenStream, &'static TypeMeta), String> {
    let mut fields = command.endpoint.meta.response;
    let mut place = root;
    let mut optional = false;
    let steps: Vec<&str> = results.list.split('.').collect();
    for (at, wire) in steps.iter().enumerate() {
        let field = fields
            .field(wire)
            .ok_or_else(|| format!("the answer has no `{wire}`"))?;
        let name = ident(field.name);
        let option = holding(field, RESPONSE, false) == Holding::Option;
        if at + 1 == steps.len() {
            let TypeMeta::List(item) = &field.ty else {
                return Err(format!("`{}` is no list", results.list));
            };
            let iter = if optional {
                quote!(#place.flat_map(|inner| inner.#name.iter()))
            } else {
                quote!(#place.#name.iter())
            };
            return Ok((iter, item));
        }
        let TypeMeta::Object(object) = &field.ty else {
            return Err(format!("`{wire}` is no object"));
        };
        fields = object;
        place = match (optional, option) {
            (false, false) => quote!(#place.#name),
            (false, true) => quote!(#place.#name.iter()),
            (true, false) => quote!(#place.map(|inner| &inner.#name)),
            (true, true) => quote!(#place.flat_map(|inner| inner.#name.iter())),
        };
        optional |= option;
    }
    Err("results.list is empty".to_owned())
}

/// The outcome of `item` as `Option<i64>`; `None` if the results name no outcome.
fn outcome(results: &Results, item: &TypeMeta) -> Result<Option<TokenStream>, String> {
    let Some(path) = results.outcome else {
        return Ok(None);
    };
    let (place, _) = follow(object(item)?, path)?;
    Ok(Some(match place.reference() {
        Ok(value) => quote!(wire::OutcomeNumber::outcome_number(&#value)),
        Err(option) => quote!(#option.and_then(wire::OutcomeNumber::outcome_number)),
    }))
}

/// An id at a path inside `item`, as `Option<Cow<str>>`.
fn id_at(object: &'static ObjectMeta, path: &str) -> Result<TokenStream, String> {
    let (place, field) = follow(object, path)?;
    let is_text = match &field.ty {
        TypeMeta::String => true,
        TypeMeta::Id(meta) => meta.repr == IdRepr::String,
        _ => false,
    };
    Ok(match (is_text, place.reference()) {
        (true, Err(option)) => quote!(#option.map(|id| id.as_str().into())),
        (true, Ok(value)) => quote!(Some(#value.as_str().into())),
        (false, Err(option)) => quote!(#option.map(|id| id.to_string().into())),
        (false, Ok(value)) => quote!(Some(#value.to_string().into())),
    })
}

/// Text at a path inside `item`, as `Option<&str>`.
fn str_at(object: &'static ObjectMeta, path: &str) -> Result<TokenStream, String> {
    let (place, field) = follow(object, path)?;
    let is_text = match &field.ty {
        TypeMeta::String => true,
        TypeMeta::Id(meta) => meta.repr == IdRepr::String,
        TypeMeta::Enum(_) => true,
        _ => false,
    };
    if !is_text {
        return Err(format!("`{path}` is no text"));
    }
    Ok(match (&place, &field.ty) {
        (Place::Option(option), TypeMeta::String) => quote!(#option.as_deref()),
        (Place::Reference(option), TypeMeta::String) => quote!(#option.map(String::as_str)),
        _ => match place.reference() {
            Err(option) => quote!(#option.map(|text| text.as_str())),
            Ok(value) => quote!(Some(#value.as_str())),
        },
    })
}

/// A field that a path has led to.
enum Place {
    /// It is always there.
    Value(TokenStream),
    /// It is an `Option` itself.
    Option(TokenStream),
    /// Something on the way was: an `Option` of a reference.
    Reference(TokenStream),
}

impl Place {
    /// The value, or else an `Option` of a reference to it.
    fn reference(&self) -> Result<&TokenStream, TokenStream> {
        match self {
            Self::Value(value) => Ok(value),
            Self::Option(option) => Err(quote!(#option.as_ref())),
            Self::Reference(option) => Err(quote!(#option)),
        }
    }
}

/// Goes down a dotted path from `item`.
fn follow(object: &'static ObjectMeta, path: &str) -> Result<(Place, &'static FieldMeta), String> {
    let mut fields = object;
    let mut place = Place::Value(quote!(item));
    let steps: Vec<&str> = path.split('.').collect();
    for (at, wire) in steps.iter().enumerate() {
        let field = fields
            .field(wire)
            .ok_or_else(|| format!("items have no `{wire}`"))?;
        let name = ident(field.name);
        let option = holding(field, RESPONSE, false) == Holding::Option;
        place = match (place.reference(), option) {
            (Ok(value), false) => Place::Value(quote!(#value.#name)),
            (Ok(value), true) => Place::Option(quote!(#value.#name)),
            (Err(outer), false) => Place::Reference(quote!(#outer.map(|inner| &inner.#name))),
            (Err(outer), true) => {
                Place::Reference(quote!(#outer.and_then(|inner| inner.#name.as_ref())))
            }
        };
        if at + 1 == steps.len() {
            return Ok((place, field));
        }
        let TypeMeta::Object(next) = &field.ty else {
            return Err(format!("`{wire}` is no object"));
        };
        fields = next;
    }
    Err("the path is empty".to_owned())
}
