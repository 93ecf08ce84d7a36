//! What tells one thing that was done from another: for the ledger, and for a service that drops repeats.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::Duration;

use chat_types::EndpointMeta;
use chat_types::meta::check::Scope;
use chat_types::meta::{FieldMeta, Fill, Keyed, Retry, TypeMeta};
use serde_json::Value;

use crate::fields::{self, field};

/// Longest key, in bytes. Longer ones end in a hash, so that they still differ.
const MAX_KEY: usize = 256;

/// What a call is known by.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallKeys {
    /// The call as a whole.
    pub(crate) call: Key,
    /// The items of the list that the command works through one by one, in order; none if it has no such list.
    pub(crate) items: Vec<Key>,
    /// How long a repeat is dropped; none: for ever.
    pub(crate) window: Option<Duration>,
}

/// What a call is known by, or an item of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Key {
    /// Its name in the ledger: the fields by which the service drops repeats, or else the ids in the request and the
    /// numbers that were drawn for it.
    pub(crate) name: String,
    /// What the service knows a repeat by, if it drops repeats and was told enough to know one.
    pub(crate) repeat: Option<RepeatId>,
}

/// A digest of all that a repeat is known by. That two different things share one need not be reckoned with.
pub(crate) type RepeatId = [u64; 2];

/// What a call is known by. Where the service compares whose a request is, and the request does not say, it is the
/// caller's.
pub(crate) fn keys(meta: &'static EndpointMeta, body: &Value, caller: &str) -> CallKeys {
    let keyed = keyed(meta, body, &meta.retry);
    let caller = keyed.map(|_| caller);
    let list = meta.batch.map(|batch| batch.over);
    let paths = match keyed {
        Some(keyed) => keyed.key.iter().map(|path| (*path).to_owned()).collect(),
        None => ids_and_numbers(meta),
    };
    let (inner, outer): (Vec<&str>, Vec<&str>) = paths
        .iter()
        .map(String::as_str)
        .partition(|path| list.is_some_and(|list| is_in(path, list)));

    let mut whole = Builder::default();
    for path in &paths {
        whole.add(
            path,
            field(meta, path),
            &fields::values(meta, body, path),
            caller,
        );
    }
    let mut keys = CallKeys {
        window: keyed.and_then(|keyed| keyed.window.duration()),
        ..CallKeys::default()
    };
    if let Some(list) = list.filter(|_| !inner.is_empty()) {
        let mut common = Builder::default();
        for path in &outer {
            common.add(
                path,
                field(meta, path),
                &fields::values(meta, body, path),
                caller,
            );
        }
        for item in fields::values(meta, body, list) {
            let mut one = common.clone();
            for path in &inner {
                let field = field(meta, path);
                let names = field.iter().flat_map(|field| {
                    std::iter::once(field.wire).chain(field.rules.aliases.iter().copied())
                });
                let value = match item.as_object() {
                    Some(item) => names
                        .filter_map(|name| item.get(name))
                        .find(|v| !v.is_null()),
                    None => Some(item),
                };
                one.add(path, field, value.as_slice(), caller);
            }
            keys.items.push(one.finish(keyed.is_some()));
        }
        keys.call = whole.finish(false);
    } else {
        keys.call = whole.finish(keyed.is_some());
    }
    keys
}

/// The fields that the service compares in such a request, if it drops repeats.
fn keyed(meta: &EndpointMeta, body: &Value, retry: &'static Retry) -> Option<&'static Keyed> {
    match retry {
        Retry::Keyed(keyed) => Some(keyed),
        Retry::Depends(cases) => {
            let scope = Scope::of_request(meta, body);
            let case = cases.iter().find(|case| scope.truth(case.when).is_yes())?;
            self::keyed(meta, body, &case.class)
        }
        Retry::Read | Retry::Repeatable | Retry::Never | Retry::VerifyFirst(_) => None,
    }
}

/// The ids of a request and the numbers that are drawn for it, by path.
fn ids_and_numbers(meta: &EndpointMeta) -> Vec<String> {
    let fields = meta.request.fields().iter();
    let fields = fields.filter(|field| is_id(&field.ty) || field.rules.fill == Some(Fill::Unique));
    let mut paths: Vec<String> = fields.map(|field| field.wire.to_owned()).collect();
    if let Some((list, id)) = meta.batch.and_then(|batch| Some((batch.over, batch.id?))) {
        paths.push(format!("{list}.{id}"));
    }
    paths
}

fn is_id(ty: &TypeMeta) -> bool {
    match ty {
        TypeMeta::Id(_) => true,
        TypeMeta::List(of) => matches!(of, TypeMeta::Id(_)),
        _ => false,
    }
}

fn is_user(ty: &TypeMeta) -> bool {
    matches!(ty, TypeMeta::Id(id) if id.name == "UserId")
}

fn is_in(path: &str, list: &str) -> bool {
    let rest = path.strip_prefix(list);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// A key that is being put together.
#[derive(Clone)]
struct Builder {
    name: String,
    digests: [DefaultHasher; 2],
    /// Whether everything is there that a repeat is known by.
    whole: bool,
}

impl Default for Builder {
    fn default() -> Self {
        let mut digests = [DefaultHasher::new(), DefaultHasher::new()];
        digests[1].write_u8(1);
        Self {
            name: String::new(),
            digests,
            whole: true,
        }
    }
}

impl Builder {
    fn add(
        &mut self,
        path: &str,
        field: Option<&FieldMeta>,
        values: &[&Value],
        caller: Option<&str>,
    ) {
        if values.is_empty() {
            if field.is_some_and(|field| field.rules.fill == Some(Fill::Unique)) {
                // The service draws one, another one each time.
                self.whole = false;
            } else if field.is_some_and(|field| is_user(&field.ty))
                && let Some(caller) = caller
            {
                self.part(path, caller);
            }
            return;
        }
        // What a message says does not belong into a name.
        if values.iter().any(|value| value.is_object()) {
            let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
            let text = texts.join(",");
            self.name_part(path, &digest(&text));
            self.digest(path, &text);
            return;
        }
        for value in values {
            self.part(path, &fields::text(value));
        }
    }

    fn part(&mut self, path: &str, text: &str) {
        self.name_part(path, text);
        self.digest(path, text);
    }

    fn name_part(&mut self, path: &str, text: &str) {
        let separator = if self.name.is_empty() { "" } else { "&" };
        let _ = write!(self.name, "{separator}{path}={text}");
    }

    fn digest(&mut self, path: &str, text: &str) {
        for digest in &mut self.digests {
            (path, text).hash(digest);
        }
    }

    fn finish(self, is_keyed: bool) -> Key {
        let [one, other] = &self.digests;
        Key {
            repeat: (is_keyed && self.whole).then(|| [one.finish(), other.finish()]),
            name: shorten(self.name),
        }
    }
}

/// A short stand-in for a text in a key.
pub(crate) fn digest(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    format!("#{:016x}", hasher.finish())
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
