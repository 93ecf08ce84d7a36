//! Answers with one field that is called otherwise, or is of another sort.

use chat_types::EndpointMeta;
use chat_types::meta::{FieldMeta, Late, ListMeta, ObjectMeta, TypeMeta};

use super::named::same_list;
use super::steps::{leak, leak_all};

/// Calls a function with each mutant: label, place, table.
pub fn each_answer_field(
    meta: &'static EndpointMeta,
    emit: &mut dyn FnMut(String, &str, &EndpointMeta),
) {
    let mut within = Vec::new();
    object(
        meta.response,
        "",
        &mut within,
        &mut |label, place, response| {
            emit(label, place, &EndpointMeta { response, ..*meta });
        },
    );
}

type Put<'p, T> = &'p mut dyn FnMut(String, &str, T);

fn object(
    of: &'static ObjectMeta,
    around: &str,
    within: &mut Vec<&'static str>,
    put: Put<'_, &'static ObjectMeta>,
) {
    if within.contains(&of.name) {
        return;
    }
    within.push(of.name);
    for (index, field) in of.fields().iter().enumerate() {
        let place = match around {
            "" => field.wire.to_owned(),
            around => format!("{around}.{}", field.wire),
        };
        let mut with = |label: String, at: &str, changed: FieldMeta| {
            let mut all = of.fields().to_vec();
            if let Some(slot) = all.get_mut(index) {
                *slot = changed;
            }
            let changed = ObjectMeta {
                name: of.name,
                doc: "",
                fields: Late::Now(leak_all(all)),
            };
            put(label, at, leak(changed));
        };
        with(
            "name".to_owned(),
            &place,
            FieldMeta {
                wire: "X",
                ..*field
            },
        );
        let other = match field.ty {
            TypeMeta::Bool => TypeMeta::String,
            _ => TypeMeta::Bool,
        };
        with(
            "sort".to_owned(),
            &place,
            FieldMeta {
                ty: other,
                ..*field
            },
        );
        inside(field.ty, &place, within, &mut |label, at, ty| {
            with(label, at, FieldMeta { ty, ..*field });
        });
    }
    within.pop();
}

fn inside(of: TypeMeta, place: &str, within: &mut Vec<&'static str>, put: Put<'_, TypeMeta>) {
    let items = format!("{place}[]");
    match of {
        TypeMeta::Object(fields) => object(fields, place, within, &mut |label, at, changed| {
            put(label, at, TypeMeta::Object(changed));
        }),
        TypeMeta::List(item) => inside(*item, &items, within, &mut |label, at, item| {
            put(label, at, TypeMeta::List(leak(item)));
        }),
        TypeMeta::NamedList(list) => inside(list.of, &items, within, &mut |label, at, of| {
            let list = ListMeta {
                of,
                ..same_list(list)
            };
            put(label, at, TypeMeta::NamedList(leak(list)));
        }),
        _ => {}
    }
}
