//! Literals and predicates as Rust expressions and as prose.

use chat_meta::{Condition, EndpointMeta, FieldMeta, Literal, Subject, Test, TypeMeta};
use proc_macro2::TokenStream;
use quote::quote;

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
    meta: &EndpointMeta,
    holding: &dyn Fn(&FieldMeta) -> Holding,
) -> Result<TokenStream, String> {
    let mut parts = Vec::new();
    for condition in predicate {
        parts.push(one(condition, meta, holding)?);
    }
    Ok(match parts.as_slice() {
        [] => quote!(true),
        [part] => part.clone(),
        parts => quote!(#(#parts)&&*),
    })
}

fn one(
    condition: &Condition,
    meta: &EndpointMeta,
    holding: &dyn Fn(&FieldMeta) -> Holding,
) -> Result<TokenStream, String> {
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
        Subject::Request(_) | Subject::ItemSucceeded => {
            return Err("only fields at the top of the request can be asked here".to_owned());
        }
    };
    let field = meta
        .request
        .field(wire)
        .ok_or_else(|| format!("no field `{wire}`"))?;
    let name = ident(field.name);
    let option = holding(field) == Holding::Option;
    Ok(match condition.test {
        Test::Present if option => quote!(self.#name.is_some()),
        Test::Absent if option => quote!(self.#name.is_none()),
        Test::Present => quote!(true),
        Test::Absent => quote!(false),
        Test::OneOf(values) => {
            let list = literals(values);
            if option {
                let default = field
                    .default
                    .is_some_and(|default| values.contains(&default));
                quote!(self.#name.as_ref().map_or(#default, |value| wire::one_of(value, #list)))
            } else {
                quote!(wire::one_of(&self.#name, #list))
            }
        }
    })
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
