//! The `Paged` impl: one expression per page rule of the spec.

use chat_meta::{
    CursorPage, EndpointMeta, FieldMeta, Literal, OffsetPage, Page, PageStyle, SequencePage,
    TypeMeta,
};
use proc_macro2::TokenStream;
use quote::quote;

use super::endpoint::Command;
use super::expr::{self, literals};
use super::field::{Holding, rust_type};
use super::names::ident;

/// Why the pages of a command cannot be followed by generated code, although the spec tells how. Callers page by
/// hand then.
pub(crate) fn by_hand(meta: &EndpointMeta) -> Option<String> {
    let first = meta.page.first()?;
    meta.page
        .iter()
        .any(|page| page.size != first.size)
        .then(|| "pages whose size is set by different fields".to_owned())
}

/// In how many lists the pages of a command have their items.
pub(crate) fn lists(meta: &EndpointMeta) -> usize {
    let lists: std::collections::BTreeSet<&str> = meta.page.iter().map(|page| page.items).collect();
    lists.len()
}

pub(crate) fn paged(command: &Command<'_>) -> Result<TokenStream, String> {
    let meta = command.endpoint.meta;
    let Some(first) = meta.page.first().filter(|_| by_hand(meta).is_none()) else {
        return Ok(TokenStream::new());
    };
    let request = &command.request;
    let mut lists = Vec::new();
    for page in meta.page {
        let list = response_field(command, page.items)?;
        let TypeMeta::List(item) = &list.ty else {
            return Err(format!("page list `{}` is no list", page.items));
        };
        if !lists.iter().any(|(name, _)| *name == ident(list.name)) {
            lists.push((ident(list.name), rust_type(item)));
        }
    }
    let names = lists.iter().map(|(name, _)| name);
    // Pages of several lists have no one kind of item.
    let items = match lists.as_slice() {
        [(items, item)] => quote! {
            impl PagedItems for #request {
                type Item = #item;
                fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
                    &mut answer.#items
                }
            }
        },
        _ => TokenStream::new(),
    };
    let advance = branches(command, |page| advance(command, page))?;
    let drop_seen = drop_seen(command)?;
    let (get_size, set_size) = match first.size {
        Some(wire) => {
            let field = ident(request_field(command, wire)?.name);
            (quote!(self.#field), quote!(self.#field = Some(size);))
        }
        None => (quote!(None), quote!(let _ = size;)),
    };
    Ok(quote! {
        impl Paged for #request {
            fn advance(&mut self, answer: &Self::Response) -> Result<Step, PageFault> {
                #advance
            }
            fn is_empty(answer: &Self::Response) -> bool {
                #(answer.#names.is_empty())&&*
            }
            #drop_seen
            fn page_size(&self) -> Option<u32> {
                #get_size
            }
            fn set_page_size(&mut self, size: u32) {
                #set_size
            }
        }
        #items
    })
}

/// One branch per page entry, in the order of the spec.
fn branches(
    command: &Command<'_>,
    body: impl Fn(&Page) -> Result<TokenStream, String>,
) -> Result<TokenStream, String> {
    let meta = command.endpoint.meta;
    let mut out = TokenStream::new();
    for page in meta.page {
        let inner = body(page)?;
        if page.when.is_empty() {
            out.extend(inner);
            return Ok(out);
        }
        let condition = expr::condition(page.when, command)?;
        let given = given(command, page)?;
        out.extend(quote!(if #condition #(|| #given)* { return { #inner }; }));
    }
    out.extend(quote!(Ok(Step::End)));
    Ok(out)
}

/// Whether a value travels by which pages are followed, for a page entry that is used then.
fn given(command: &Command<'_>, page: &Page) -> Result<Vec<TokenStream>, String> {
    let PageStyle::Cursor(style) = page.style else {
        return Ok(Vec::new());
    };
    let mut given = Vec::new();
    for (to, from) in style.next.iter().filter(|_| style.or_given) {
        let to = ident(request_field(command, to)?.name);
        let from = ident(response_field(command, from)?.name);
        given.push(quote!(wire::is_given(&self.#to)));
        given.push(quote!(wire::is_given(&answer.#from)));
    }
    Ok(given)
}

fn advance(command: &Command<'_>, page: &Page) -> Result<TokenStream, String> {
    match &page.style {
        PageStyle::Cursor(style) => cursor(command, page, style),
        PageStyle::Offset(style) => offset(command, page, style),
        PageStyle::Sequence(style) => sequence(command, page, style),
    }
}

type Ends = [(&'static str, &'static [Literal])];

/// Whether the answer is the last page, as its fields tell.
fn ended(command: &Command<'_>, end: &Ends, more: &Ends) -> Result<Vec<TokenStream>, String> {
    let all = |list: &Ends| -> Result<Vec<TokenStream>, String> {
        list.iter()
            .map(|(wire, values)| {
                let field = ident(response_field(command, wire)?.name);
                let values = literals(values);
                Ok(quote!(wire::one_of(&answer.#field, #values)))
            })
            .collect()
    };
    let mut conditions = Vec::new();
    let end = all(end)?;
    if !end.is_empty() {
        conditions.push(quote!(#(#end)&&*));
    }
    let more = all(more)?;
    match more.as_slice() {
        [] => {}
        [one] => conditions.push(quote!(!#one)),
        several => conditions.push(quote!(!(#(#several)&&*))),
    }
    Ok(conditions)
}

fn received(command: &Command<'_>, page: &Page) -> Result<TokenStream, String> {
    let list = ident(response_field(command, page.items)?.name);
    let wire = page.items;
    Ok(quote!(answer.#list.len() + wire::undecoded_in(&answer.undecoded, #wire)))
}

fn leave(conditions: &[TokenStream]) -> TokenStream {
    if conditions.is_empty() {
        return TokenStream::new();
    }
    quote!(if #(#conditions)||* { return Ok(Step::End); })
}

fn cursor(command: &Command<'_>, page: &Page, style: &CursorPage) -> Result<TokenStream, String> {
    let mut conditions = ended(command, style.end, style.more)?;
    if style.empty_ends {
        let received = received(command, page)?;
        conditions.push(quote!(#received == 0));
    }
    let leave = leave(&conditions);
    // All or nothing: a request that moved half-way would ask for a place that no answer named.
    let mut nexts = Vec::new();
    let mut moves = Vec::new();
    for (at, (to, from)) in style.next.iter().enumerate() {
        let target = ident(request_field(command, to)?.name);
        let from_field = response_field(command, from)?;
        let origin = ident(from_field.name);
        let ty = rust_type(&from_field.ty);
        let next = quote::format_ident!("next_{}", at + 1);
        nexts.push(quote!(let #next = wire::next::<#ty>(#from, &answer.#origin)?;));
        moves.push(quote!(wire::carry(#next, &mut self.#target)));
    }
    let names: Vec<_> = style.next.iter().map(|(to, _)| *to).collect();
    let names = names.join(", ");
    Ok(quote! {
        #leave
        #(#nexts)*
        let moved = #(#moves)|*;
        if moved { Ok(Step::Next) } else { Err(PageFault::Repeated(#names)) }
    })
}

fn offset(command: &Command<'_>, page: &Page, style: &OffsetPage) -> Result<TokenStream, String> {
    let field = ident(request_field(command, style.offset)?.name);
    let received = received(command, page)?;
    let total = match style.total {
        None => quote!(None),
        Some(wire) => {
            let total = response_field(command, wire)?;
            let name = ident(total.name);
            let value = if Command::response_holding(total) == Holding::Option {
                quote!(answer.#name.map(u64::from))
            } else {
                quote!(Some(u64::from(answer.#name)))
            };
            if style.total_when.is_empty() {
                value
            } else {
                let condition = expr::condition(style.total_when, command)?;
                quote!(if #condition { #value } else { None })
            }
        }
    };
    Ok(quote! {
        let total = #total;
        Ok(wire::offset(&mut self.#field, #received, total))
    })
}

fn sequence(
    command: &Command<'_>,
    page: &Page,
    style: &SequencePage,
) -> Result<TokenStream, String> {
    let leave = leave(&ended(command, style.end, style.more)?);
    let from = ident(request_field(command, style.from)?.name);
    let list = response_field(command, page.items)?;
    let items = ident(list.name);
    let TypeMeta::List(TypeMeta::Object(object)) = &list.ty else {
        return Err(format!("page list `{}` holds no objects", page.items));
    };
    let by = object
        .field(style.by)
        .ok_or_else(|| format!("items have no `{}`", style.by))?;
    let by_name = ident(by.name);
    let ty = rust_type(&request_field(command, style.from)?.ty);
    let numbers = quote! {
        answer.#items.iter().filter_map(|item| wire::Sequence::number(&item.#by_name))
    };
    let received = received(command, page)?;
    let (from_wire, by_wire) = (style.from, style.by);
    let step = if style.up {
        quote! {
            let fields = (#from_wire, #by_wire);
            wire::highest::<#ty>(fields, &mut self.#from, #received, numbers)
        }
    } else {
        quote!(wire::lowest::<#ty>(#by_wire, &mut self.#from, #received, numbers))
    };
    Ok(quote! {
        #leave
        let numbers = #numbers;
        #step
    })
}

/// `drop_seen`, for pages that begin with what the last one ended with.
fn drop_seen(command: &Command<'_>) -> Result<TokenStream, String> {
    let meta = command.endpoint.meta;
    let rises = |page: &Page| matches!(page.style, PageStyle::Sequence(style) if style.up);
    if !meta.page.iter().any(rises) {
        return Ok(TokenStream::new());
    }
    let mut body = TokenStream::new();
    for page in meta.page {
        let inner = match page.style {
            PageStyle::Sequence(style) if style.up => drop_equal(command, page, &style)?,
            _ => TokenStream::new(),
        };
        if page.when.is_empty() {
            body.extend(inner);
            break;
        }
        let condition = expr::condition(page.when, command)?;
        body.extend(quote!(if #condition { #inner return; }));
    }
    Ok(quote! {
        fn drop_seen(&self, answer: &mut Self::Response, seen: &mut SeenItems) {
            #body
        }
    })
}

fn drop_equal(
    command: &Command<'_>,
    page: &Page,
    style: &SequencePage,
) -> Result<TokenStream, String> {
    let list = response_field(command, page.items)?;
    let items = ident(list.name);
    let field = |wire: &str| match &list.ty {
        TypeMeta::List(TypeMeta::Object(object)) => object
            .field(wire)
            .map(|field| ident(field.name))
            .ok_or_else(|| format!("items have no `{wire}`")),
        _ => Err(format!("page list `{}` holds no objects", page.items)),
    };
    let by = field(style.by)?;
    let same = style.same.iter().map(|wire| field(wire));
    let same = same.collect::<Result<Vec<_>, String>>()?;
    Ok(quote! {
        wire::drop_seen(
            &mut answer.#items,
            seen,
            |item| wire::Sequence::number(&item.#by),
            |item| wire::key(&(#(&item.#same,)*)),
        );
    })
}

fn request_field(command: &Command<'_>, wire: &str) -> Result<&'static FieldMeta, String> {
    let field = command.endpoint.meta.request.field(wire);
    field.ok_or_else(|| format!("the request has no `{wire}`"))
}

fn response_field(command: &Command<'_>, wire: &str) -> Result<&'static FieldMeta, String> {
    let field = command.endpoint.meta.response.field(wire);
    field.ok_or_else(|| format!("the answer has no `{wire}`"))
}
