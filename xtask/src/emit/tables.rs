//! The tables of `chat_meta` as Rust literals. Only what differs from the base is written.

use chat_meta::{
    Batch, Check, CodeMeta, Condition, Doubt, DoubtLevel, EndpointMeta, EnumRepr, FieldMeta, Fill,
    GroupTypeRule, IdRepr, Keyed, Literal, Matching, ObjectMeta, Operand, Outcome, OverLimit, Page,
    PageStyle, Quota, QuotaScope, Rate, Results, Retry, Seen, Source, SourceKind, Subject, TagMeta,
    Test, TypeMeta, VerifyFirst, WhenAbsent, Window, WireForm,
};
use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::expr::{literal, literals};
use super::names::{ident, table};
use crate::model::NamedType;

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn number(value: i64) -> TokenStream {
    let value = proc_macro2::Literal::i64_unsuffixed(value);
    quote!(#value)
}

fn size(value: u64) -> TokenStream {
    let value = proc_macro2::Literal::u64_unsuffixed(value);
    quote!(#value)
}

fn codes(values: &[i64]) -> TokenStream {
    let values = values.iter().map(|value| number(*value));
    quote!(&[#(#values),*])
}

fn words(values: &[&str]) -> TokenStream {
    quote!(&[#(#values),*])
}

pub(crate) fn ty(ty: &TypeMeta) -> TokenStream {
    let named = |kind: &str, name: &str| {
        let kind = ident(kind);
        let name = table(name);
        quote!(TypeMeta::#kind(&tables::#name))
    };
    match ty {
        TypeMeta::String => quote!(TypeMeta::String),
        TypeMeta::Bool => quote!(TypeMeta::Bool),
        TypeMeta::Flag => quote!(TypeMeta::Flag),
        TypeMeta::U32 => quote!(TypeMeta::U32),
        TypeMeta::U64 => quote!(TypeMeta::U64),
        TypeMeta::I64 => quote!(TypeMeta::I64),
        TypeMeta::F64 => quote!(TypeMeta::F64),
        TypeMeta::Time => quote!(TypeMeta::Time),
        TypeMeta::TimeMs => quote!(TypeMeta::TimeMs),
        TypeMeta::Seconds => quote!(TypeMeta::Seconds),
        TypeMeta::Code => quote!(TypeMeta::Code),
        TypeMeta::Scalar => quote!(TypeMeta::Scalar),
        TypeMeta::Json => quote!(TypeMeta::Json),
        TypeMeta::List(of) => {
            let of = self::ty(of);
            quote!(TypeMeta::List(&#of))
        }
        TypeMeta::Map(of) => {
            let of = self::ty(of);
            quote!(TypeMeta::Map(&#of))
        }
        TypeMeta::Id(meta) => named("Id", meta.name),
        TypeMeta::Enum(meta) => named("Enum", meta.name),
        TypeMeta::Bits(meta) => named("Bits", meta.name),
        TypeMeta::Object(meta) => named("Object", meta.name),
        TypeMeta::NamedList(meta) => named("NamedList", meta.name),
        TypeMeta::Union(meta) => named("Union", meta.name),
        TypeMeta::TagList(meta) => named("TagList", meta.name),
        TypeMeta::Custom(meta) => named("Custom", meta.name),
    }
}

pub(crate) fn predicate(predicate: &[Condition]) -> TokenStream {
    let conditions = predicate.iter().map(|condition| {
        let subject = match condition.subject {
            Subject::Sibling(wire) => quote!(Subject::Sibling(#wire)),
            Subject::Request(path) => {
                let path = words(path);
                quote!(Subject::Request(#path))
            }
            Subject::GroupType => quote!(Subject::GroupType),
            Subject::ItemSucceeded => quote!(Subject::ItemSucceeded),
        };
        let test = match condition.test {
            Test::Present => quote!(Test::Present),
            Test::Absent => quote!(Test::Absent),
            Test::OneOf(values) => {
                let values = literals(values);
                quote!(Test::OneOf(#values))
            }
        };
        quote!(Condition { subject: #subject, test: #test })
    });
    quote!(&[#(#conditions),*])
}

pub(crate) fn field(field: &FieldMeta) -> TokenStream {
    let base = FieldMeta::new(field.wire, field.name, field.ty, field.doc);
    let mut keys: Vec<TokenStream> = Vec::new();
    macro_rules! key {
        ($name:ident, $value:expr) => {
            if field.$name != base.$name {
                let value = $value;
                keys.push(quote!($name: #value));
            }
        };
    }
    key!(required, quote!(true));
    key!(required_when, option(field.required_when.map(predicate)));
    key!(only_when, option(field.only_when.map(predicate)));
    key!(default, option(field.default.as_ref().map(literal)));
    key!(
        fill,
        option(field.fill.map(|fill| match fill {
            Fill::Value(value) => {
                let value = literal(&value);
                quote!(Fill::Value(#value))
            }
            Fill::Unique => quote!(Fill::Unique),
            Fill::AppId => quote!(Fill::AppId),
        }))
    );
    key!(always, quote!(true));
    key!(when, option(field.when.map(predicate)));
    key!(filters, option(field.filters.map(|path| quote!(#path))));
    key!(
        when_absent,
        match field.when_absent {
            WhenAbsent::All => quote!(WhenAbsent::All),
            WhenAbsent::None => quote!(WhenAbsent::None),
        }
    );
    key!(none, option(field.none.as_ref().map(literal)));
    key!(
        form,
        match field.form {
            WireForm::Own => quote!(WireForm::Own),
            WireForm::Text => quote!(WireForm::Text),
            WireForm::Either => quote!(WireForm::Either),
            WireForm::JsonText => quote!(WireForm::JsonText),
        }
    );
    key!(aliases, words(field.aliases));
    key!(allowed, literals(field.allowed));
    key!(min, option(field.min.map(number)));
    key!(max, option(field.max.map(number)));
    key!(
        over,
        match field.over {
            OverLimit::Refuse => quote!(OverLimit::Refuse),
            OverLimit::Cap => quote!(OverLimit::Cap),
        }
    );
    key!(max_bytes, option(field.max_bytes.map(size)));
    key!(min_items, option(field.min_items.map(size)));
    key!(max_items, option(field.max_items.map(size)));
    key!(format, option(field.format.map(|name| quote!(#name))));
    key!(keys, option(field.keys.as_ref().map(ty)));
    key!(checks, words(field.checks));
    key!(code, option(field.code.map(number)));
    key!(codes, {
        let codes = field.codes.iter().map(|(rule, code)| {
            let rule = ident(&rule.as_str().to_upper_camel_case());
            let code = number(*code);
            quote!((chat_meta::check::Rule::#rule, #code))
        });
        quote!(&[#(#codes),*])
    });
    key!(
        deprecated,
        option(field.deprecated.map(|text| quote!(#text)))
    );

    let (wire, name, ty, doc) = (field.wire, field.name, ty(&field.ty), field.doc);
    let new = quote!(FieldMeta::new(#wire, #name, #ty, #doc));
    if keys.is_empty() {
        new
    } else {
        quote!(FieldMeta { #(#keys,)* ..#new })
    }
}

pub(crate) fn fields(list: &[FieldMeta]) -> TokenStream {
    let list = list.iter().map(field);
    quote!(&[#(#list),*])
}

/// The static that describes an object.
pub(crate) fn object(meta: &ObjectMeta) -> TokenStream {
    let name = table(meta.name);
    let value = object_value(meta);
    quote!(pub(crate) static #name: ObjectMeta = #value;)
}

pub(crate) fn object_value(meta: &ObjectMeta) -> TokenStream {
    let (word, doc) = (meta.name, meta.doc);
    let fields = fields(meta.fields());
    quote!(ObjectMeta::new(#word, #doc, #fields))
}

/// The static that describes a named type. One that no command's table leads to is there for its schema.
pub(crate) fn named(named: &NamedType) -> TokenStream {
    let item = described(&named.ty);
    if named.tabled || item.is_empty() {
        item
    } else {
        quote!(#[cfg(feature = "schema")] #item)
    }
}

fn described(meta: &TypeMeta) -> TokenStream {
    match meta {
        TypeMeta::Id(meta) => {
            let (name, word, doc) = (table(meta.name), meta.name, meta.doc);
            let repr = match meta.repr {
                IdRepr::String => quote!(IdRepr::String),
                IdRepr::U32 => quote!(IdRepr::U32),
                IdRepr::U64 => quote!(IdRepr::U64),
            };
            let max_bytes = option(meta.max_bytes.map(size));
            let prefix = option(meta.prefix.map(|text| quote!(#text)));
            let format = option(meta.format.map(|text| quote!(#text)));
            let either = meta.either;
            quote! {
                pub(crate) static #name: IdMeta = IdMeta {
                    name: #word,
                    doc: #doc,
                    repr: #repr,
                    max_bytes: #max_bytes,
                    prefix: #prefix,
                    format: #format,
                    either: #either,
                };
            }
        }
        TypeMeta::Enum(meta) => {
            let (name, word, doc) = (table(meta.name), meta.name, meta.doc);
            let repr = match meta.repr {
                EnumRepr::String => quote!(EnumRepr::String),
                EnumRepr::U32 => quote!(EnumRepr::U32),
            };
            let closed = meta.closed;
            let values = meta.values.iter().map(|value| {
                let (name, doc) = (value.name, value.doc);
                let wire = literal(&value.wire);
                let aliases = literals(value.aliases);
                quote!(EnumValue { name: #name, wire: #wire, aliases: #aliases, doc: #doc })
            });
            let prefixes = meta.prefixes.iter().map(|own| {
                let prefix = own.prefix;
                let format = option(own.name_format.map(|text| quote!(#text)));
                let bytes = option(own.name_max_bytes.map(size));
                quote!(PrefixMeta { prefix: #prefix, name_format: #format, name_max_bytes: #bytes })
            });
            quote! {
                pub(crate) static #name: EnumMeta = EnumMeta {
                    name: #word,
                    doc: #doc,
                    repr: #repr,
                    closed: #closed,
                    values: &[#(#values),*],
                    prefixes: &[#(#prefixes),*],
                };
            }
        }
        TypeMeta::Bits(meta) => {
            let (name, word, doc, wide) = (table(meta.name), meta.name, meta.doc, meta.wide);
            let bits = meta.bits.iter().map(|(name, bit, doc)| {
                let bit = size(u64::from(*bit));
                quote!((#name, #bit, #doc))
            });
            quote! {
                pub(crate) static #name: BitsMeta =
                    BitsMeta { name: #word, doc: #doc, wide: #wide, bits: &[#(#bits),*] };
            }
        }
        TypeMeta::Object(meta) => object(meta),
        TypeMeta::NamedList(meta) => {
            let (name, word, doc) = (table(meta.name), meta.name, meta.doc);
            let of = ty(&meta.of);
            let min_items = option(meta.min_items.map(size));
            let max_items = option(meta.max_items.map(size));
            let max_bytes = option(meta.max_bytes.map(size));
            let checks = words(meta.checks);
            quote! {
                pub(crate) static #name: ListMeta = ListMeta {
                    name: #word,
                    doc: #doc,
                    of: #of,
                    min_items: #min_items,
                    max_items: #max_items,
                    max_bytes: #max_bytes,
                    checks: #checks,
                };
            }
        }
        TypeMeta::Union(meta) => {
            let (name, word, doc) = (table(meta.name), meta.name, meta.doc);
            let (tag, content) = (meta.tag, meta.content);
            let variants = meta.variants.iter().map(|(tag, object)| {
                let object = table(object.name);
                quote!((#tag, &tables::#object))
            });
            quote! {
                pub(crate) static #name: UnionMeta = UnionMeta {
                    name: #word,
                    doc: #doc,
                    tag: #tag,
                    content: #content,
                    variants: &[#(#variants),*],
                };
            }
        }
        TypeMeta::TagList(meta) => {
            let (name, word, doc) = (table(meta.name), meta.name, meta.doc);
            let (tag, value) = (meta.tag, meta.value);
            let names = option(meta.names.map(|text| quote!(#text)));
            let known = meta.known.iter().map(tag_meta);
            let custom = meta.custom.iter().map(tag_meta);
            quote! {
                pub(crate) static #name: TagListMeta = TagListMeta {
                    name: #word,
                    names: #names,
                    doc: #doc,
                    tag: #tag,
                    value: #value,
                    known: &[#(#known),*],
                    custom: &[#(#custom),*],
                };
            }
        }
        TypeMeta::Custom(meta) => {
            let (name, word, doc) = (table(meta.name), meta.name, meta.doc);
            let schema = ty(&meta.schema);
            quote! {
                pub(crate) static #name: CustomMeta =
                    CustomMeta { name: #word, doc: #doc, schema: #schema };
            }
        }
        _ => TokenStream::new(),
    }
}

fn tag_meta(meta: &TagMeta) -> TokenStream {
    let value = field(&meta.value);
    let format = option(meta.name_format.map(|text| quote!(#text)));
    let bytes = option(meta.name_max_bytes.map(size));
    quote!(TagMeta { value: #value, name_format: #format, name_max_bytes: #bytes })
}

pub(crate) fn code(meta: &CodeMeta) -> TokenStream {
    let number = number(meta.code);
    let (name, doc, shrink_page) = (meta.name, meta.doc, meta.shrink_page);
    let class = ident(&meta.class.as_str().to_upper_camel_case());
    let outcome = match meta.outcome {
        Outcome::NotApplied => quote!(Outcome::NotApplied),
        Outcome::Applied => quote!(Outcome::Applied),
        Outcome::Unknown => quote!(Outcome::Unknown),
    };
    quote! {
        CodeMeta {
            code: #number,
            name: #name,
            class: ErrorClass::#class,
            outcome: #outcome,
            shrink_page: #shrink_page,
            doc: #doc,
        }
    }
}

pub(crate) fn rate(rate: Rate) -> TokenStream {
    let count = size(u64::from(rate.count));
    let per = size(u64::from(rate.per_seconds));
    quote!(Rate { count: #count, per_seconds: #per })
}

fn quota(quota: &Quota) -> TokenStream {
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

fn check(check: &Check) -> TokenStream {
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

fn seen(seen: &Seen) -> TokenStream {
    let (there, gone) = (operands(seen.there), operands(seen.gone));
    quote!(Seen { there: #there, gone: #gone })
}

fn operands(all: &[(&str, Operand)]) -> TokenStream {
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

type Ends = [(&'static str, &'static [Literal])];

fn ends(list: &Ends) -> TokenStream {
    let list = list.iter().map(|(field, values)| {
        let values = literals(values);
        quote!((#field, #values))
    });
    quote!(&[#(#list),*])
}

fn page(page: &Page) -> TokenStream {
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

fn batch(batch: &Batch) -> TokenStream {
    let over = batch.over;
    let id = option(batch.id.map(|field| quote!(#field)));
    let size = size(u64::from(batch.size));
    let in_order = batch.in_order;
    quote!(Batch { over: #over, id: #id, size: #size, in_order: #in_order })
}

fn results(results: &Results) -> TokenStream {
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

pub(crate) fn source(source: &Source) -> TokenStream {
    let kind = match source.kind {
        SourceKind::Page => quote!(SourceKind::Page),
        SourceKind::Seed => quote!(SourceKind::Seed),
        SourceKind::Peer => quote!(SourceKind::Peer),
        SourceKind::Ours => quote!(SourceKind::Ours),
    };
    let (name, seen) = (source.name, source.seen);
    quote!(Source { kind: #kind, name: #name, seen: #seen })
}

fn doubt(doubt: &Doubt) -> TokenStream {
    let (at, why) = (doubt.at, doubt.why);
    let says = option(doubt.says.map(|text| quote!(#text)));
    let level = match doubt.level {
        DoubtLevel::Low => quote!(DoubtLevel::Low),
        DoubtLevel::Medium => quote!(DoubtLevel::Medium),
    };
    let source = option(doubt.source.as_ref().map(self::source));
    quote!(Doubt { at: #at, says: #says, why: #why, level: #level, source: #source })
}

fn group_types(rule: &GroupTypeRule) -> TokenStream {
    let (of, allowed, code) = (rule.of, words(rule.allowed), number(rule.code));
    quote! {
        GroupTypeRule {
            of: #of,
            allowed: #allowed,
            code: #code,
            prefixes: tables::GROUP_TYPE_PREFIXES,
        }
    }
}

/// The static that describes a command.
pub(crate) fn endpoint(meta: &EndpointMeta, name: &proc_macro2::Ident) -> TokenStream {
    let mut keys: Vec<TokenStream> = Vec::new();
    let mut key = |name: &str, differs: bool, value: TokenStream| {
        if differs {
            let name = ident(name);
            keys.push(quote!(#name: #value));
        }
    };
    let (path, family, word, summary, doc) =
        (meta.path, meta.family, meta.name, meta.summary, meta.doc);
    let domain = table(&format!("{}_domain", meta.domain.name));
    let envelope = table(&format!("{}_envelope", meta.envelope.name));
    key("path", true, quote!(#path));
    key("aliases", !meta.aliases.is_empty(), words(meta.aliases));
    key("family", true, quote!(#family));
    key("name", true, quote!(#word));
    key("summary", true, quote!(#summary));
    key("doc", !doc.is_empty(), quote!(#doc));
    let sources = meta.sources.iter().map(source);
    key("sources", true, quote!(&[#(#sources),*]));
    key(
        "deprecated",
        meta.deprecated.is_some(),
        option(meta.deprecated.map(|text| quote!(#text))),
    );
    key(
        "needs",
        meta.needs.is_some(),
        option(meta.needs.map(|text| quote!(#text))),
    );
    key("domain", true, quote!(&tables::#domain));
    key("envelope", true, quote!(&tables::#envelope));
    key(
        "group_types",
        meta.group_types.is_some(),
        option(meta.group_types.as_ref().map(group_types)),
    );
    key("retry", true, retry(&meta.retry));
    key("already", !meta.already.is_empty(), codes(meta.already));
    let quotas = meta.quota.iter().map(quota);
    key("quota", true, quote!(&[#(#quotas),*]));
    let pages = meta.page.iter().map(page);
    key("page", !meta.page.is_empty(), quote!(&[#(#pages),*]));
    key(
        "batch",
        meta.batch.is_some(),
        option(meta.batch.as_ref().map(batch)),
    );
    key(
        "results",
        meta.results.is_some(),
        option(meta.results.as_ref().map(results)),
    );
    key("query", !meta.query.is_empty(), fields(meta.query));
    let request = object_value(meta.request);
    key("request", true, quote!(&REQUEST));
    let response = object_value(meta.response);
    key("response", true, quote!(&RESPONSE));
    key("errors", true, codes(meta.errors));
    key(
        "item_errors",
        !meta.item_errors.is_empty(),
        codes(meta.item_errors),
    );
    let meanings = meta.meanings.iter().map(code);
    key(
        "meanings",
        !meta.meanings.is_empty(),
        quote!(&[#(#meanings),*]),
    );
    let meanings = meta.item_meanings.iter().map(code);
    key(
        "item_meanings",
        !meta.item_meanings.is_empty(),
        quote!(&[#(#meanings),*]),
    );
    let doubts = meta.doubts.iter().map(doubt);
    key("doubts", !meta.doubts.is_empty(), quote!(&[#(#doubts),*]));
    quote! {
        static REQUEST: ObjectMeta = #request;
        static RESPONSE: ObjectMeta = #response;
        pub(crate) static #name: EndpointMeta = EndpointMeta { #(#keys,)* ..BASE_ENDPOINT };
    }
}
