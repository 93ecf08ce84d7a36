//! What tells one thing that was done from another.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use chat_types::EndpointMeta;
use chat_types::meta::check::Scope;
use chat_types::meta::{Retry, TypeMeta};
use serde_json::Value;

use crate::fields;

/// Longest key, in bytes. Longer ones end in a hash, so that they still differ.
const MAX_KEY: usize = 256;

/// The key of a call in the ledger: the fields by which the service drops repeats, or else the ids in the request.
pub(crate) fn business_key(meta: &EndpointMeta, body: &Value) -> String {
    let mut key = String::new();
    let mut add = |path: &str| {
        for value in fields::values(meta, body, path) {
            let separator = if key.is_empty() { "" } else { "&" };
            let _ = write!(key, "{separator}{path}={}", fields::text(value));
        }
    };
    match keyed(meta, body, &meta.retry) {
        Some(paths) => paths.iter().for_each(|path| add(path)),
        None => {
            let fields = meta.request.fields().iter();
            for field in fields.filter(|field| is_id(&field.ty)) {
                add(field.wire);
            }
            if let Some((list, id)) = meta.batch.and_then(|batch| Some((batch.over, batch.id?))) {
                add(&format!("{list}.{id}"));
            }
        }
    }
    shorten(key)
}

fn keyed(meta: &EndpointMeta, body: &Value, retry: &Retry) -> Option<&'static [&'static str]> {
    match retry {
        Retry::Keyed(keyed) => Some(keyed.key),
        Retry::Depends(cases) => {
            let scope = Scope::of_request(meta, body);
            let case = cases.iter().find(|case| scope.truth(case.when).is_yes())?;
            keyed(meta, body, &case.class)
        }
        Retry::Read | Retry::Repeatable | Retry::Never | Retry::VerifyFirst(_) => None,
    }
}

fn is_id(ty: &TypeMeta) -> bool {
    match ty {
        TypeMeta::Id(_) => true,
        TypeMeta::List(of) => matches!(of, TypeMeta::Id(_)),
        _ => false,
    }
}

fn shorten(mut key: String) -> String {
    if key.len() > MAX_KEY {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        let end = (0..=MAX_KEY - 20)
            .rev()
            .find(|at| key.is_char_boundary(*at));
        key.truncate(end.unwrap_or(0));
        let _ = write!(key, "…{:016x}", hasher.finish());
    }
    key
}
