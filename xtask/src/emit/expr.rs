//! Literals and predicates as Rust expressions and as prose.

use chat_meta::{Condition, FieldMeta, IdRepr, Literal, Subject, Test, TypeMeta};
use proc_macro2::TokenStream;
use quote::quote;

use super::endpoint::Command;
use super::field::{Holding, rust_type, show};
use super::names::ident;

/// A literal of the tables.
pub(crate) fn literal(value: &Literal) -> TokenStream {
    match value {
        Literal::Text(text) => quote!(Literal::Text(#text)),
        Literal::Int(number) => {
            let number = proc_macro2::Literal::i64_unsuffixed(*number);
            quote!(Literal::Int(#number))
        }
        Literal::Float(number) => {
            let number = proc_macro2::Literal::f64_unsuffixed(*number);
            quote!(Literal::Float(#number))
        }
        Literal::Bool(value) => quote!(Literal::Bool(#value)),
    }
}

pub(crate) fn literals(values: &[Literal]) -> TokenStream {
    let values = values.iter().map(literal);
    quote!(&[#(#values),*])
}

/// A literal as a value of a field's type.
pub(crate) fn typed(value: &Literal, ty: &TypeMeta) -> TokenStream {
    let rust = rust_type(ty);
    match (value, ty) {
        (Literal::Int(number), TypeMeta::Bool | TypeMeta::Flag) => {
            let value = *number != 0;
            quote!(#value)
        }
        (Literal::Int(number), TypeMeta::U32 | TypeMeta::U64 | TypeMeta::I64 | TypeMeta::Code) => {
            let number = proc_macro2::Literal::i64_unsuffixed(*number);
            quote!(#number)
        }
        (Literal::Int(number), TypeMeta::Bits(_)) => {
            let number = proc_macro2::Literal::i64_unsuffixed(*number);
            quote!(#rust::from_bits(#number))
        }
        (Literal::Int(number), _) => {
            let number = proc_macro2::Literal::i64_unsuffixed(*number);
            quote!(#rust::from(#number))
        }
        (Literal::Text(""), TypeMeta::String) => quote!(String::new()),
        (Literal::Text(text), _) => quote!(#rust::from(#text)),
        (Literal::Float(number), _) => {
            let number = proc_macro2::Literal::f64_unsuffixed(*number);
            quote!(#number)
        }
        (Literal::Bool(value), _) => quote!(#value),
    }
}

/// A predicate on the fields of a request, as an expression over `self`.
///
/// # Errors
/// When it asks for something that a request alone does not tell.
pub(crate) fn condition(
    predicate: &[Condition],
    command: &Command<'_>,
) -> Result<TokenStream, String> {
    let mut parts = Vec::new();
    for condition in predicate {
        parts.push(one(condition, command)?);
    }
    Ok(match parts.as_slice() {
        [] => quote!(true),
        [part] => part.clone(),
        parts => quote!(#(#parts)&&*),
    })
}

fn one(condition: &Condition, command: &Command<'_>) -> Result<TokenStream, String> {
    let meta = command.endpoint.meta;
    let holding = |field: &FieldMeta| command.request_holding(field);
    let wire = match condition.subject {
        Subject::Sibling(wire) | Subject::Request(&[wire]) => wire,
        Subject::GroupType => {
            let Test::OneOf(types) = condition.test else {
                return Err("group_type is compared with values only".to_owned());
            };
            let rule = meta.group_types.ok_or("group_type needs group_types")?;
            let of = meta
                .request
                .field(rule.of)
                .ok_or("group_types.of is no field")?;
            let field = ident(of.name);
            let types = literals(types);
            return Ok(match (&of.ty, holding(of)) {
                (TypeMeta::Enum(_), Holding::Option) => {
                    quote!(self.#field.as_ref().is_some_and(|kind| wire::one_of(kind, #types)))
                }
                (TypeMeta::Enum(_), _) => quote!(wire::one_of(&self.#field, #types)),
                (_, Holding::Option) => quote! {
                    self.#field.as_ref().and_then(GroupType::of_id).is_some_and(|kind| wire::one_of(&kind, #types))
                },
                _ => quote! {
                    GroupType::of_id(&self.#field).is_some_and(|kind| wire::one_of(&kind, #types))
                },
            });
        }
        Subject::Request(path) => return nested(path, condition.test, command),
        Subject::ItemSucceeded => {
            return Err("only fields of the request can be asked here".to_owned());
        }
    };
    let field = meta
        .request
        .field(wire)
        .ok_or_else(|| format!("no field `{wire}`"))?;
    let name = ident(field.name);
    let option = holding(field) == Holding::Option;
    let is_text = match field.ty {
        TypeMeta::String => true,
        TypeMeta::Id(id) => id.repr == IdRepr::String,
        _ => false,
    };
    Ok(match condition.test {
        // An empty text says as much as none: nobody chooses it as an id.
        Test::Present if option && is_text => quote!(wire::is_given(&self.#name)),
        Test::Absent if option && is_text => quote!(!wire::is_given(&self.#name)),
        Test::Present if option => quote!(self.#name.is_some()),
        Test::Absent if option => quote!(self.#name.is_none()),
        Test::Present => quote!(true),
        Test::Absent => quote!(false),
        Test::OneOf(values) => {
            let list = literals(values);
            if option {
                let default = field
                    .rules
                    .default
                    .is_some_and(|default| values.contains(&default));
                {
                    let holds = or_absent(default);
                    quote!(self.#name.as_ref().#holds(|value| wire::one_of(value, #list)))
                }
            } else {
                quote!(wire::one_of(&self.#name, #list))
            }
        }
    })
}

/// A type by a path that holds in the file of the command, whatever that imports.
pub(crate) fn qualified(ty: &TypeMeta, command: &Command<'_>) -> TokenStream {
    let rust = rust_type(ty);
    let own = |name: &str| command.endpoint.own_types.iter().any(|own| own == name);
    match ty.name() {
        Some(name) if !own(name) => quote!(crate::#rust),
        _ => rust,
    }
}

/// A question about a field of an object in the request.
fn nested(path: &[&'static str], test: Test, command: &Command<'_>) -> Result<TokenStream, String> {
    let mut object = command.endpoint.meta.request;
    // Whether an object's field is an `Option` depends on where else the object travels; a slot is either.
    let mut place = TokenStream::new();
    let mut default = None;
    for (at, wire) in path.iter().enumerate() {
        let field = object
            .field(wire)
            .ok_or_else(|| format!("no field `{}`", path.join(".")))?;
        let name = ident(field.name);
        let ty = qualified(&field.ty, command);
        place = match at {
            0 => quote!(wire::Slot::<#ty>::get(&self.#name)),
            _ => quote!(#place.and_then(|outer| wire::Slot::<#ty>::get(&outer.#name))),
        };
        match &field.ty {
            TypeMeta::Object(inner) => object = inner,
            _ if at + 1 == path.len() => default = field.rules.default,
            _ => return Err(format!("`{}` leads through no object", path.join("."))),
        }
    }
    Ok(match test {
        Test::Present => quote!(#place.is_some()),
        Test::Absent => quote!(#place.is_none()),
        Test::OneOf(values) => {
            let default = default.is_some_and(|default| values.contains(&default));
            let list = literals(values);
            {
                let holds = or_absent(default);
                quote!(#place.#holds(|value| wire::one_of(value, #list)))
            }
        }
    })
}

/// The method of `Option` that asks the value, or gives this without one.
fn or_absent(default: bool) -> proc_macro2::Ident {
    ident(if default { "is_none_or" } else { "is_some_and" })
}

/// A predicate as prose.
pub(crate) fn describe(predicate: &[Condition]) -> String {
    let parts: Vec<_> = predicate
        .iter()
        .map(|condition| {
            let subject = match condition.subject {
                Subject::Sibling(wire) => format!("`{wire}`"),
                Subject::Request(path) => format!("`{}` of the request", path.join(".")),
                Subject::GroupType => "the group's type".to_owned(),
                Subject::ItemSucceeded => "the item".to_owned(),
            };
            match condition.test {
                Test::Present => format!("{subject} is set"),
                Test::Absent => format!("{subject} is not set"),
                Test::OneOf(_) if condition.subject == Subject::ItemSucceeded => {
                    format!("{subject} succeeded")
                }
                Test::OneOf(values) => {
                    let values: Vec<_> = values.iter().map(show).collect();
                    format!("{subject} is {}", values.join(" or "))
                }
            }
        })
        .collect();
    parts.join(" and ")
}
