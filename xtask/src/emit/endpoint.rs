//! Commands: request, answer, their types, the `Endpoint` impl and the table.

use std::collections::BTreeSet;

use chat_meta::{FieldMeta, Fill, IdRepr, PageStyle, Retry, TypeMeta};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Files;
use super::field::{Holding, REQUEST, RESPONSE, declare, holding, mentions, setter};
use super::names::{ident, table};
use super::print::{Source, docs, escape};
use super::service::EnvelopeFields;
use super::types::{constructor, push_items, rust, uses};
use super::{expr, paging, quota, results, tables};
use crate::model::{Endpoint, Model};

/// A command with the names that the emitters use for it.
pub(crate) struct Command<'m> {
    pub(crate) endpoint: &'m Endpoint,
    pub(crate) request: proc_macro2::Ident,
    pub(crate) response: proc_macro2::Ident,
}

impl<'m> Command<'m> {
    pub(crate) fn new(endpoint: &'m Endpoint) -> Self {
        Self {
            endpoint,
            request: format_ident!("{}Request", endpoint.stem),
            response: format_ident!("{}Response", endpoint.stem),
        }
    }

    pub(crate) fn request_fields(&self) -> &'static [FieldMeta] {
        self.endpoint.meta.request.fields()
    }

    /// The client sets the field when the user does not.
    pub(crate) fn filled(&self, field: &FieldMeta) -> bool {
        !self
            .endpoint
            .constructor
            .iter()
            .any(|wire| wire == field.wire)
    }

    pub(crate) fn request_holding(&self, field: &FieldMeta) -> Holding {
        holding(field, REQUEST, self.filled(field))
    }

    pub(crate) fn response_holding(field: &FieldMeta) -> Holding {
        holding(field, RESPONSE, false)
    }

    /// The constructor's arguments, in order.
    pub(crate) fn arguments(&self) -> Vec<&'static FieldMeta> {
        self.endpoint
            .constructor
            .iter()
            .filter_map(|wire| self.endpoint.meta.request.field(wire))
            .collect()
    }

    /// The fields that a setter sets.
    pub(crate) fn optional(&self) -> Vec<&'static FieldMeta> {
        self.request_fields()
            .iter()
            .filter(|field| self.filled(field))
            .collect()
    }

    /// Answers that hold a list can set items aside.
    pub(crate) fn has_lists(&self) -> bool {
        holds_list(self.endpoint.meta.response.fields(), 0)
    }
}

pub(crate) fn holds_list(fields: &[FieldMeta], depth: usize) -> bool {
    fields.iter().any(|field| match &field.ty {
        TypeMeta::List(_) | TypeMeta::NamedList(_) | TypeMeta::TagList(_) => true,
        TypeMeta::Object(meta) => depth < 8 && holds_list(meta.fields(), depth + 1),
        _ => false,
    })
}

pub(crate) fn emit_all(model: &Model, files: &mut Files) {
    let mut all: Vec<(&str, TokenStream)> = Vec::new();
    for (family, endpoints) in &model.families {
        let mut root = Source::new(&format!("spec/{family}/"));
        root.doc(&format!("Commands of the family `{family}`."));
        let family_name = ident(family);
        for endpoint in endpoints {
            let module = ident(endpoint.meta.name);
            let same = (endpoint.meta.name == family).then(|| {
                quote! {
                    #[allow(clippy::module_inception, reason = "a command has the name of its family")]
                }
            });
            root.item(quote!(#same pub(crate) mod #module;));
        }
        for endpoint in endpoints {
            let module = ident(endpoint.meta.name);
            root.item(quote!(pub use #module::*;));
        }
        files.add(
            format!("crates/chat-types/src/generated/{family}/mod.rs"),
            root,
        );
        for endpoint in endpoints {
            let module = ident(endpoint.meta.name);
            let table = table(endpoint.meta.name);
            all.push((endpoint.meta.path, quote!(&#family_name::#module::#table)));
            emit(model, family, endpoint, files);
        }
    }
    all.sort_by_key(|(path, _)| *path);
    let paths = all.iter().map(|(_, path)| path);
    let families = model.families.keys().map(|family| ident(family));
    let mut root = Source::new("spec/");
    root.doc("Generated from the spec; one module per family of commands.");
    for item in [
        quote!(
            pub mod errors;
        ),
        quote!(
            mod service;
        ),
        quote!(
            mod shared;
        ),
        quote!(
            pub(crate) mod tables;
        ),
    ] {
        root.item(item);
    }
    for family in families {
        root.item(quote!(pub mod #family;));
    }
    root.item(quote!(
        pub use service::*;
    ));
    root.item(quote!(
        pub use shared::*;
    ));
    push_items(
        &mut root,
        quote! {
            /// The facts of every command, in the order of their paths.
            pub static ENDPOINTS: &[&chat_meta::EndpointMeta] = &[#(#paths),*];
        },
    );
    root.item(for_each(model));
    files.add("crates/chat-types/src/generated/mod.rs".to_owned(), root);
}

/// A macro that hands every request type to another macro, for tables by path.
fn for_each(model: &Model) -> TokenStream {
    let requests = model.families.iter().flat_map(|(family, endpoints)| {
        let family = ident(family);
        endpoints.iter().map(move |endpoint| {
            let request = Command::new(endpoint).request;
            quote!($crate::#family::#request)
        })
    });
    quote! {
        /// Hands every request type to a macro.
        #[doc(hidden)]
        #[macro_export]
        macro_rules! for_each_endpoint {
            ($callback:ident) => { $callback! { #(#requests,)* } };
        }
    }
}

fn emit(model: &Model, family: &str, endpoint: &Endpoint, files: &mut Files) {
    let command = Command::new(endpoint);
    let meta = endpoint.meta;
    let mut source = Source::new(&format!("spec/{}", endpoint.file));
    source.doc(&format!("`{}`: {}", meta.path, escape(meta.summary)));

    let mut used = Vec::new();
    for field in meta.request.fields().iter().chain(meta.response.fields()) {
        mentions(&field.ty, &mut used);
    }
    for field in meta.envelope.fields {
        mentions(&field.ty, &mut used);
    }
    let mut own: BTreeSet<&str> = BTreeSet::new();
    let mut types = Vec::new();
    for name in &endpoint.own_types {
        let Some(named) = model.types.get(name) else {
            continue;
        };
        own.extend(named.ty.name());
        super::types::inside(&named.ty, &mut used);
        match rust(named, model) {
            Ok(item) => types.push((item, tables::named(named))),
            Err(what) => files.missing(what),
        }
    }
    source.item(uses(&used, &own));
    push_items(&mut source, request(&command));
    push_items(&mut source, response(&command));
    let mut described = Vec::new();
    for (item, table) in types {
        push_items(&mut source, item);
        described.push(table);
    }
    if let Some(why) = paging::by_hand(meta) {
        files.note(format!(
            "spec/{}: {why}; the command is generated without paging",
            endpoint.file
        ));
    }
    match implementation(&command) {
        Ok(items) => push_items(&mut source, items),
        Err(what) => files.missing(format!("{}: {what}", endpoint.file)),
    }
    for table in described {
        push_items(&mut source, table);
    }
    push_items(&mut source, tables::endpoint(meta, &table(meta.name)));
    let module = meta.name;
    files.add(
        format!("crates/chat-types/src/generated/{family}/{module}.rs"),
        source,
    );
}

/// What a reader of the docs wants to know of a command.
pub(crate) fn command_doc(command: &Command<'_>) -> String {
    let meta = command.endpoint.meta;
    let mut doc = escape(meta.summary);
    if !meta.doc.is_empty() {
        doc.push_str("\n\n");
        doc.push_str(&escape(meta.doc));
    }
    if let Some(needs) = meta.needs {
        doc.push_str(&format!("\n\nNeeds: {}", escape(needs)));
    }
    let mut facts = Vec::new();
    facts.push(format!("Command `{}`", meta.path));
    for quota in meta.quota {
        let unit = match quota.rate.per_seconds {
            1 => "second".to_owned(),
            60 => "minute".to_owned(),
            3600 => "hour".to_owned(),
            86_400 => "day".to_owned(),
            other => format!("{other} seconds"),
        };
        let what = quota
            .counts
            .map_or("calls".to_owned(), |list| format!("items of `{list}`"));
        let per = if quota.key.is_empty() {
            String::new()
        } else {
            format!(" for each `{}`", quota.key.join("`, `"))
        };
        facts.push(format!("at most {} {what} a {unit}{per}", quota.rate.count));
    }
    facts.push(format!("retry class `{}`", meta.retry.as_str()));
    if paging::by_hand(meta).is_some() {
        facts.push("pages are followed by hand".to_owned());
    } else if paging::lists(meta) > 1 {
        facts.push("read page by page, as items lie in several lists".to_owned());
    }
    if let Some(batch) = meta.batch {
        facts.push(format!(
            "a `{}` of more than {} items is split over several calls",
            batch.over, batch.size
        ));
    }
    doc.push_str(&format!("\n\n{}.", facts.join("; ")));
    if !meta.errors.is_empty() {
        let codes: Vec<_> = meta
            .errors
            .iter()
            .map(|code| {
                let name = meta.code(*code).map_or("unknown", |known| known.name);
                format!("{code} (`{name}`)")
            })
            .collect();
        doc.push_str(&format!("\n\nError codes: {}.", codes.join(", ")));
    }
    doc.push_str(&format!("\n\nSource: {}.", sources(meta.sources)));
    for doubt in meta.doubts {
        let reading = doubt.says.map_or(String::new(), |says| {
            format!(" Another source reads `{says}`.")
        });
        doc.push_str(&format!(
            "\n\nNot sure (`{}`): {}{reading}",
            doubt.at,
            escape(doubt.why)
        ));
    }
    doc
}

/// Pages that the project started from have numbers of its own. Where the vendor's number stands, those tell nobody
/// more.
fn sources(all: &[chat_meta::Source]) -> String {
    use chat_meta::SourceKind::{Page, Seed};
    let has_page = all.iter().any(|source| source.kind == Page);
    let told = all
        .iter()
        .filter(|source| !(has_page && source.kind == Seed));
    told.map(source_words).collect::<Vec<_>>().join(", ")
}

pub(crate) fn source_words(source: &chat_meta::Source) -> String {
    let kind = match source.kind {
        chat_meta::SourceKind::Page => "page",
        chat_meta::SourceKind::Seed => "seed page",
        chat_meta::SourceKind::Peer => "client library",
        chat_meta::SourceKind::Ours => return "our own judgement".to_owned(),
    };
    if source.seen.is_empty() {
        format!("{kind} {}", source.name)
    } else {
        format!("{kind} {} ({})", source.name, source.seen)
    }
}

fn request(command: &Command<'_>) -> TokenStream {
    let name = &command.request;
    let fields = command.request_fields();
    let doc = docs(&command_doc(command));
    let declared = fields
        .iter()
        .map(|field| declare(field, REQUEST, command.filled(field)));
    let query = command.endpoint.meta.query;
    let parameters = query.iter().map(|field| {
        let name = ident(field.name);
        let ty = super::field::rust_type(&field.ty);
        let doc = docs(&super::field::field_doc(field));
        quote! {
            #doc
            pub #name: Option<#ty>
        }
    });
    let unset: Vec<_> = query
        .iter()
        .map(|field| {
            let name = ident(field.name);
            quote!(#name: None)
        })
        .collect();
    let parameter_setters = query.iter().map(|field| setter(field, Holding::Option));
    let arguments = command.arguments();
    let new = constructor(fields, &arguments, REQUEST, &unset);
    let setters = command
        .optional()
        .into_iter()
        .map(|field| setter(field, command.request_holding(field)));
    let all: Vec<FieldMeta> = fields.iter().chain(query).copied().collect();
    let (derived_debug, debug) = super::debug::of(name, &all, &[]);
    let travels = |field| {
        let filled = command.filled(field);
        (field, super::field::travels(field, REQUEST, filled))
    };
    let object = super::field::object(name, fields.iter().map(travels));
    let blank = (!arguments.is_empty()).then(|| super::field::blank(name, &all));
    let default = arguments.is_empty().then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        #doc
        #[derive(Clone, #derived_debug PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#declared,)* #(#parameters,)* }
        #object
        #blank
        #debug
        impl #name { #new #(#setters)* #(#parameter_setters)* }
        #default
        #[cfg(feature = "schema")]
        crate::schema::named!(#name, Object, REQUEST);
    }
}

fn response(command: &Command<'_>) -> TokenStream {
    let name = &command.response;
    let meta = command.endpoint.meta;
    let doc = docs(&format!("What [`{}`] is answered with.", command.request));
    let envelope: Vec<TokenStream> = meta.envelope.fields.iter().map(envelope_field).collect();
    let declared = meta
        .response
        .fields()
        .iter()
        .map(|field| declare(field, RESPONSE, false));
    let undecoded = command.has_lists().then(|| {
        quote! {
            /// List items that could not be read. They are in none of the lists.
            pub undecoded: Vec<UndecodedItem>,
        }
    });
    let own = EnvelopeFields::of(meta.envelope);
    let name_of = |field: &FieldMeta| ident(field.name);
    let action = match own.action.map(name_of) {
        Some(name) => quote!(self.#name.as_str()),
        None => quote!(""),
    };
    let code = match own.code.map(name_of) {
        Some(name) => quote!(self.#name),
        None => quote!(0),
    };
    let info = match own.info.map(name_of) {
        Some(name) => quote!(&self.#name),
        None => quote!(""),
    };
    let undecoded_mut = command.has_lists().then(|| {
        quote! {
            fn undecoded_mut(&mut self) -> Option<&mut Vec<UndecodedItem>> {
                Some(&mut self.undecoded)
            }
        }
    });
    let failures = results::inherent(command);
    let must_use = meta.results.map(|rule| {
        let why = if rule.successes_only {
            format!(
                "a call can succeed although items failed: those that `{}` does not name",
                rule.list
            )
        } else {
            "a call can succeed although items failed; see `failures`".to_owned()
        };
        quote!(#[must_use = #why])
    });
    // Of the envelope, absent and `null` both read as nothing.
    let lenient = |field| (field, quote!(or_default));
    let travels = |field| (field, super::field::travels(field, RESPONSE, false));
    let status = meta.envelope.fields.iter().map(lenient);
    let all = status.chain(meta.response.fields().iter().map(travels));
    let object = super::field::object(name, all);
    // The envelope's text is the service's own.
    let more = meta
        .envelope
        .fields
        .iter()
        .map(|field| ident(field.name))
        .chain(command.has_lists().then(|| ident("undecoded")))
        .map(|name| quote!(#name))
        .collect::<Vec<_>>();
    let (derived_debug, debug) = super::debug::of(name, meta.response.fields(), &more);
    let envelope_table = table(&format!("{}_envelope", meta.envelope.name));
    quote! {
        #doc
        #[derive(Clone, #derived_debug Default, PartialEq)]
        #must_use
        #[non_exhaustive]
        pub struct #name { #(#envelope,)* #(#declared,)* #undecoded }
        #object
        #debug
        #failures
        impl Answer for #name {
            fn status(&self) -> Status<'_> {
                Status::new(#action, #code, #info)
            }
            fn fields() -> Option<&'static ObjectMeta> {
                Some(&RESPONSE)
            }
            #undecoded_mut
        }
        #[cfg(feature = "schema")]
        crate::schema::answer!(#name, #envelope_table, RESPONSE);
    }
}

fn envelope_field(field: &FieldMeta) -> TokenStream {
    let name = ident(field.name);
    let ty = super::field::rust_type(&field.ty);
    let doc = docs(&escape(field.doc));
    quote!(#doc pub #name: #ty)
}

fn implementation(command: &Command<'_>) -> Result<TokenStream, String> {
    let request = &command.request;
    let response = &command.response;
    let meta = command.endpoint.meta;
    let name = table(meta.name);
    let retry = retry(command)?;
    let fill = fill(command)?;
    let quota = quota::quota_use(command)?;
    let query = query(meta.query);
    let batch = results::batch(command)?;
    let items = results::item_results(command)?;
    let paged = paging::paged(command)?;
    Ok(quote! {
        impl Endpoint for #request {
            type Response = #response;
            const META: &'static EndpointMeta = &#name;
            #retry
            #fill
            #quota
            #query
            #batch
            #items
        }
        #paged
    })
}

fn retry(command: &Command<'_>) -> Result<TokenStream, String> {
    let meta = command.endpoint.meta;
    let Retry::Depends(cases) = meta.retry else {
        return Ok(TokenStream::new());
    };
    let mut body = TokenStream::new();
    for (at, case) in cases.iter().enumerate() {
        let class = tables::retry(&case.class);
        if case.when.is_empty() {
            body.extend(if at == 0 {
                quote!(&#class)
            } else {
                quote!(else { &#class })
            });
            break;
        }
        let condition = expr::condition(case.when, command)?;
        let branch = quote!(if #condition { &#class });
        body.extend(if at == 0 {
            branch
        } else {
            quote!(else #branch)
        });
    }
    Ok(quote! {
        fn retry(&self) -> &'static Retry {
            #body
        }
    })
}

/// Values that the client sends when the user says nothing.
fn fill(command: &Command<'_>) -> Result<TokenStream, String> {
    let meta = command.endpoint.meta;
    let mut asks = false;
    let mut lines = Vec::new();
    for field in command.request_fields() {
        let name = ident(field.name);
        match field.rules.fill {
            Some(fill) => lines.push(fill_one(&quote!(self.#name), field, fill, &mut asks)),
            None => lines.extend(fill_items(command, field, &mut asks)?),
        }
    }
    // A required cursor is sent also by a call that reads one page only.
    for page in meta.page {
        let PageStyle::Cursor(cursor) = page.style else {
            continue;
        };
        let mut starts = Vec::new();
        for (wire, value) in cursor.first {
            let Some(field) = meta.request.field(wire) else {
                continue;
            };
            if field.rules.fill.is_none() && command.request_holding(field) == Holding::Option {
                let name = ident(field.name);
                let value = expr::typed(value, &field.ty);
                starts.push(quote!(self.#name.get_or_insert(#value);));
            }
        }
        if starts.is_empty() {
            continue;
        }
        if page.when.is_empty() {
            lines.extend(starts);
        } else {
            let condition = expr::condition(page.when, command)?;
            lines.push(quote!(if #condition { #(#starts)* }));
        }
    }
    if lines.is_empty() {
        return Ok(TokenStream::new());
    }
    let source = if asks { quote!(source) } else { quote!(_) };
    Ok(quote! {
        fn fill(&mut self, #source: &mut dyn FillSource) {
            #(#lines)*
        }
    })
}

/// Sets one field. `asks`: it takes the value from the source.
fn fill_one(place: &TokenStream, field: &FieldMeta, fill: Fill, asks: &mut bool) -> TokenStream {
    match fill {
        Fill::Value(value) => {
            let value = expr::typed(&value, &field.ty);
            quote!(#place.get_or_insert(#value);)
        }
        Fill::Unique => {
            *asks = true;
            let number = match field.ty {
                TypeMeta::U32 => quote!(source.unique()),
                _ => quote!(source.unique().into()),
            };
            quote!(#place.get_or_insert_with(|| #number);)
        }
        Fill::AppId => {
            *asks = true;
            // An SDKAppID has 32 bits.
            let narrow = quote!(u32::try_from(source.app_id()).unwrap_or(u32::MAX));
            let number = match field.ty {
                TypeMeta::U64 => quote!(source.app_id()),
                TypeMeta::U32 => narrow,
                TypeMeta::Id(id) if id.repr == IdRepr::U32 => quote!(#narrow.into()),
                _ => quote!(source.app_id().into()),
            };
            quote!(#place.get_or_insert_with(|| #number);)
        }
    }
}

/// Sets fields of the items of a list, such as a key for each message of an import.
fn fill_items(
    command: &Command<'_>,
    list: &FieldMeta,
    asks: &mut bool,
) -> Result<Option<TokenStream>, String> {
    let TypeMeta::List(TypeMeta::Object(item)) = list.ty else {
        return Ok(None);
    };
    let mut lines = Vec::new();
    for field in item.fields() {
        let Some(fill) = field.rules.fill else {
            continue;
        };
        if holding(field, REQUEST, false) != Holding::Option {
            return Err(format!(
                "'{}' of '{}', which is filled and must be sent, in a list",
                field.wire, item.name
            ));
        }
        let name = ident(field.name);
        lines.push(fill_one(&quote!(item.#name), field, fill, asks));
    }
    if lines.is_empty() {
        return Ok(None);
    }
    let name = ident(list.name);
    let items = match command.request_holding(list) {
        Holding::Option => quote!(self.#name.iter_mut().flatten()),
        _ => quote!(&mut self.#name),
    };
    Ok(Some(quote!(for item in #items { #(#lines)* })))
}

/// Query parameters beyond those of every call.
fn query(fields: &[FieldMeta]) -> TokenStream {
    if fields.is_empty() {
        return TokenStream::new();
    }
    let values = fields.iter().map(|field| {
        let (wire, name) = (field.wire, ident(field.name));
        quote!(self.#name.as_ref().map(|value| (#wire, value.to_string())))
    });
    quote! {
        fn query(&self) -> Vec<(&'static str, String)> {
            [#(#values),*].into_iter().flatten().collect()
        }
    }
}
