//! What holds for every command: regions, envelopes, group types, the service's own table.

use chat_meta::{EnvelopeMeta, FieldMeta, Parameters, ServiceMeta, TypeMeta};
use proc_macro2::TokenStream;
use quote::quote;

use super::Files;
use super::names::{ident, table};
use super::print::{Source, docs, escape};
use super::tables;
use super::types::push_items;
use crate::model::{Home, Model};

pub(crate) fn emit(model: &Model, files: &mut Files) {
    let mut source = Source::new("spec/service.yaml");
    source.doc("What holds for every command.");
    source.item(quote! {
        #[allow(unused_imports, reason = "one list for all files")]
        use crate::generated::tables::{self, base::*};
        use crate::wire;
    });
    push_items(&mut source, regions(model));
    push_items(&mut source, group_types(model));
    push_items(&mut source, service(model.service));
    for envelope in &model.envelopes {
        push_items(&mut source, self::envelope(envelope));
    }
    // The first one has the fields of every other.
    if let Some(usual) = model.envelopes.first() {
        push_items(&mut source, outcome(usual));
    }
    files.add(
        "crates/chat-types/src/generated/service.rs".to_owned(),
        source,
    );
    files.add(
        "crates/chat-types/src/generated/tables.rs".to_owned(),
        index(model),
    );
}

fn regions(model: &Model) -> TokenStream {
    let declared = model.regions.iter().map(|region| {
        let name = ident(&region.name);
        let mut text = escape(&region.doc);
        if region.retired {
            text.push_str("\n\nNewer pages no longer list it.");
        }
        let doc = docs(&text);
        quote!(#doc #name)
    });
    let names: Vec<_> = model
        .regions
        .iter()
        .map(|region| ident(&region.name))
        .collect();
    let words: Vec<_> = model
        .regions
        .iter()
        .map(|region| region.name.clone())
        .collect();
    let primary = model.regions.iter().map(|region| &region.primary);
    let backup = model.regions.iter().map(|region| &region.backup);
    quote! {
        /// Where the data of an app lies. It is chosen when the app is created.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Region {
            #(#declared,)*
        }

        impl Region {
            /// All regions.
            pub const ALL: &'static [Self] = &[#(Self::#names),*];

            /// The region's name, such as `Singapore`.
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(Self::#names => #words,)*
                }
            }

            /// The host that calls go to.
            pub const fn primary(self) -> &'static str {
                match self {
                    #(Self::#names => #primary,)*
                }
            }

            /// The host to turn to when the primary one cannot be reached.
            pub const fn backup(self) -> &'static str {
                match self {
                    #(Self::#names => #backup,)*
                }
            }
        }
    }
}

/// A group's type as far as its id tells: only a prefix that one type alone has does.
fn group_types(model: &Model) -> TokenStream {
    let pairs = model.group_types.iter().map(|group| {
        let (name, prefix) = (&group.group_type, &group.prefix);
        quote!((#name, #prefix))
    });
    let known = model.types.contains_key("GroupType");
    let telling = model.group_types.iter().filter(|group| {
        model
            .group_types
            .iter()
            .filter(|other| other.prefix == group.prefix)
            .count()
            == 1
    });
    let cases = telling.map(|group| {
        let prefix = &group.prefix;
        let kind = ident(&group.group_type);
        quote!(if id.starts_with(#prefix) { return Some(Self::#kind); })
    });
    let of_id = known.then(|| {
        quote! {
            impl crate::GroupType {
                /// The type of the group with this id, if the id tells it.
                pub fn of_id(id: impl AsRef<str>) -> Option<Self> {
                    let id = id.as_ref();
                    #(#cases)*
                    None
                }
            }
        }
    });
    quote! {
        #of_id
        /// Group types and what the ids of their groups start with.
        pub static GROUP_TYPE_PREFIXES: &[(&str, &str)] = &[#(#pairs),*];
    }
}

fn service(meta: &ServiceMeta) -> TokenStream {
    let prefix = meta.path_prefix;
    let (admin, success, failure) = (meta.admin, meta.success_word, meta.failure_word);
    let Parameters {
        app: app_name,
        identifier: identifier_name,
        signature: signature_name,
        random: random_name,
        fixed,
    } = meta.parameters;
    let fixed = fixed.iter().map(|(name, value)| quote!((#name, #value)));
    let query = tables::fields(meta.query);
    let number = |code: i64| proc_macro2::Literal::i64_unsuffixed(code);
    let missing = meta.query_missing.iter().map(|(name, code)| {
        let code = number(*code);
        quote!((#name, #code))
    });
    let (bad_url, bad_json, unknown_command, not_admin, rate) = (
        number(meta.bad_url),
        number(meta.bad_json),
        number(meta.unknown_command),
        number(meta.not_admin),
        number(meta.rate),
    );
    let signature = &meta.signature;
    let (expired, empty, malformed, wrong_key, identifier, sdkappid, unknown_app) = (
        number(signature.expired),
        number(signature.empty),
        number(signature.malformed),
        number(signature.wrong_key),
        number(signature.identifier_mismatch),
        number(signature.sdkappid_mismatch),
        number(signature.unknown_app),
    );
    let max_bytes = proc_macro2::Literal::u64_unsuffixed(meta.answer_max_bytes);
    let too_large = number(meta.answer_too_large);
    let default_quota = tables::rate(meta.default_quota);
    quote! {
        /// The facts that hold for every command.
        pub static SERVICE: ServiceMeta = ServiceMeta {
            path_prefix: #prefix,
            admin: #admin,
            success_word: #success,
            failure_word: #failure,
            parameters: Parameters {
                app: #app_name,
                identifier: #identifier_name,
                signature: #signature_name,
                random: #random_name,
                fixed: &[#(#fixed),*],
            },
            query: #query,
            query_missing: &[#(#missing),*],
            bad_url: #bad_url,
            bad_json: #bad_json,
            unknown_command: #unknown_command,
            not_admin: #not_admin,
            rate: #rate,
            signature: Signature {
                expired: #expired,
                empty: #empty,
                malformed: #malformed,
                wrong_key: #wrong_key,
                identifier_mismatch: #identifier,
                sdkappid_mismatch: #sdkappid,
                unknown_app: #unknown_app,
            },
            answer_max_bytes: #max_bytes,
            answer_too_large: #too_large,
            default_quota: #default_quota,
        };
    }
}

fn envelope(meta: &EnvelopeMeta) -> TokenStream {
    let name = table(&format!("{}_envelope", meta.name));
    let word = meta.name;
    let fields = tables::fields(meta.fields);
    quote! {
        pub(crate) static #name: EnvelopeMeta = EnvelopeMeta { name: #word, fields: #fields };
    }
}

/// The fields of an envelope by what they are for, which their types tell: the outcome as a word, as a code, and in
/// words.
#[derive(Clone, Copy)]
pub(crate) struct EnvelopeFields {
    pub(crate) action: Option<&'static FieldMeta>,
    pub(crate) code: Option<&'static FieldMeta>,
    pub(crate) info: Option<&'static FieldMeta>,
}

impl EnvelopeFields {
    pub(crate) fn of(meta: &EnvelopeMeta) -> Self {
        let one = |fits: fn(&TypeMeta) -> bool| meta.fields.iter().find(|field| fits(&field.ty));
        Self {
            action: one(|ty| matches!(ty, TypeMeta::Enum(_))),
            code: one(|ty| matches!(ty, TypeMeta::Code)),
            info: one(|ty| matches!(ty, TypeMeta::String)),
        }
    }
}

/// The envelope by itself.
fn outcome(meta: &EnvelopeMeta) -> TokenStream {
    let EnvelopeFields { action, code, info } = EnvelopeFields::of(meta);
    let mut fields = TokenStream::new();
    let mut names = TokenStream::new();
    let mut travelling = Vec::new();
    for (field, called, constant) in [
        (action, "action", "ACTION"),
        (code, "code", "CODE"),
        (info, "info", "INFO"),
    ] {
        let (name, constant) = (ident(called), ident(constant));
        let Some(field) = field else {
            fields.extend(quote!(pub #name: Option<String>,));
            names.extend(quote! {
                /// Empty: no answer has it.
                pub const #constant: &'static str = "";
            });
            continue;
        };
        let (wire, doc) = (field.wire, docs(&escape(field.doc)));
        let name_doc = docs(&format!("Name of [`{name}`](Self::{name}) in an answer."));
        names.extend(quote!(#name_doc pub const #constant: &'static str = #wire;));
        let code = matches!(field.ty, TypeMeta::Code);
        let ty = if code { quote!(i64) } else { quote!(String) };
        let how = if code {
            quote!(option_as::<Either>)
        } else {
            quote!(option)
        };
        fields.extend(quote!(#doc pub #name: Option<#ty>,));
        let field = FieldMeta {
            name: called,
            ..*field
        };
        travelling.push((field, how));
    }
    let object = super::field::object(
        &ident("Envelope"),
        travelling.iter().map(|(field, how)| (field, how.clone())),
    );
    quote! {
        /// The fields of every answer that tell how the call went, by themselves. Absent and `null` both read as `None`.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct Envelope { #fields }

        #object

        impl Envelope { #names }
    }
}

/// One place from which every table finds every other.
fn index(model: &Model) -> Source {
    let mut source = Source::new("spec/");
    source.doc("One place from which every table finds every other.");
    source.item(quote! {
        pub(crate) mod base {
            #[allow(unused_imports, reason = "not every file uses every name")]
            mod names {
                pub(crate) use chat_meta::*;
                pub(crate) use crate::endpoint::BASE_ENDPOINT;
                pub(crate) use crate::{
                    Answer, Endpoint, FillSource, ItemOutcome, ItemResult, PageFault, Paged, PagedItems, QuotaUse,
                    SeenItems, Status, Step, UndecodedItem, UnknownElement, UnknownNumber, UnknownText,
                };
                pub(crate) use crate::GroupType;
            }
            #[allow(unused_imports, reason = "not every file uses every name")]
            pub(crate) use names::*;
        }
    });
    for domain in &model.domains {
        let module = ident(domain.name);
        let name = table(&format!("{}_domain", domain.name));
        source.item(quote!(pub(crate) use crate::generated::errors::#module::#name;));
    }
    source.item(quote!(
        pub(crate) use crate::generated::service::*;
    ));
    let mut own = Vec::new();
    let mut shared = false;
    for (name, named) in &model.types {
        match &named.home {
            Home::Shared(_) => shared = true,
            Home::Command(family, command) => own.push((family, command, name, named.tabled)),
        }
    }
    if shared {
        source.item(quote!(
            pub(crate) use crate::generated::shared::*;
        ));
    }
    own.sort();
    for (family, command, name, tabled) in own {
        let (family, command, name) = (ident(family), ident(command), table(name));
        let schema = (!tabled).then(|| quote!(#[cfg(feature = "schema")]));
        source.item(quote!(#schema pub(crate) use crate::generated::#family::#command::#name;));
    }
    source
}
