//! Signatures that are in use, one per identifier, with the addresses that carry them.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use foldhash::HashMap;
use reqwest::Url;

use crate::SecretKey;
use crate::address::{AddressForm, Parameter, is_command};
use crate::http::{Host, Hosts};
use crate::usersig::{Claims, SdkAppId, SignError, sign};

/// Most identifiers and paths that are remembered, so that neither can eat the memory.
const MAX_IDENTIFIERS: usize = 1024;
const MAX_PATHS: usize = 1024;

pub(crate) struct Signatures {
    app: SdkAppId,
    key: SecretKey,
    /// Seconds.
    lifetime: u64,
    form: Arc<AddressForm>,
    current: Mutex<HashMap<Box<str>, Arc<Signature>>>,
}

impl Signatures {
    pub(crate) fn new(app: SdkAppId, key: SecretKey, lifetime: u64, form: AddressForm) -> Self {
        Self {
            app,
            key,
            lifetime,
            form: Arc::new(form),
            current: Mutex::default(),
        }
    }

    /// The signature in use, or a new one once less than a twenty-fourth of its lifetime is left.
    pub(crate) fn get(&self, identifier: &str, now: u64) -> Result<Arc<Signature>, SignError> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        let renewal = self.lifetime - self.lifetime / 24;
        if let Some(signature) = current.get(identifier)
            && now
                .checked_sub(signature.issued_at)
                .is_some_and(|age| age < renewal)
        {
            return Ok(Arc::clone(signature));
        }
        let signature = Arc::new(self.make(identifier, now)?);
        if current.len() >= MAX_IDENTIFIERS {
            current.clear();
        }
        current.insert(identifier.into(), Arc::clone(&signature));
        Ok(signature)
    }

    /// Drops a signature that the service no longer takes, unless somebody has replaced it already.
    pub(crate) fn discard(&self, identifier: &str, refused: &Arc<Signature>) {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current
            .get(identifier)
            .is_some_and(|signature| Arc::ptr_eq(signature, refused))
        {
            current.remove(identifier);
        }
    }

    fn make(&self, identifier: &str, now: u64) -> Result<Signature, SignError> {
        let claims = Claims::new(self.app, identifier, now, self.lifetime);
        let token = sign(&self.key, &claims)?;
        let mut query = String::new();
        for (name, parameter) in &self.form.query {
            match parameter {
                Parameter::App => push_pair(&mut query, name, &self.app.to_string()),
                Parameter::Identifier => push_pair(&mut query, name, identifier),
                Parameter::Signature => {
                    // Made of what an address can hold as it is.
                    push_pair(&mut query, name, "");
                    query.push_str(token.as_str());
                }
                Parameter::Fixed(value) => push_pair(&mut query, name, value),
                Parameter::Random => {}
            }
        }
        Ok(Signature {
            form: Arc::clone(&self.form),
            query,
            issued_at: now,
            urls: RwLock::default(),
        })
    }
}

impl fmt::Debug for Signatures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signatures")
            .field("app", &self.app)
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

/// A signature inside its query, and the addresses that were built with it. They go when it goes.
pub(crate) struct Signature {
    form: Arc<AddressForm>,
    /// Everything in the query but what is new for every attempt.
    query: String,
    issued_at: u64,
    urls: RwLock<[HashMap<Box<str>, Url>; 2]>,
}

impl Signature {
    /// The address of one attempt; `None` if the path is not that of a command.
    ///
    /// Parsing an address costs more than all else here, so it is done once per path. What changes is appended.
    pub(crate) fn url(
        &self,
        hosts: &Hosts,
        host: Host,
        path: &str,
        extra: &[(&str, String)],
        random: u32,
    ) -> Option<Url> {
        let mut url = self.base(hosts, host, path)?;
        url.set_fragment(None);
        if !extra.is_empty() {
            let mut query = String::from(url.query().unwrap_or_default());
            for (name, value) in extra {
                push_pair(&mut query, name, value);
            }
            url.set_query(Some(&query));
        }
        if let Some(name) = self.form.random() {
            url.query_pairs_mut()
                .append_pair(name, itoa::Buffer::new().format(random));
        }
        Some(url)
    }

    /// Whether it was made in this second, so that one made now would be the same.
    pub(crate) fn is_of(&self, now: u64) -> bool {
        self.issued_at == now
    }

    /// What is known was looked at once, when it was put here. A copy of an address has no room to grow, so there is a
    /// fragment at its end, as long as what will take its place.
    fn base(&self, hosts: &Hosts, host: Host, path: &str) -> Option<Url> {
        let slot = host as usize;
        let known = self.urls.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(url) = known.get(slot).and_then(|urls| urls.get(path)) {
            return Some(url.clone());
        }
        drop(known);
        if !is_command(path) {
            return None;
        }

        let mut url = hosts.url(host, self.form.prefix, path);
        url.set_query(Some(&self.query));
        if let Some(name) = self.form.random() {
            url.set_fragment(Some(&format!("{name}={}", u32::MAX)));
        }
        let mut known = self.urls.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(urls) = known.get_mut(slot)
            && urls.len() < MAX_PATHS
        {
            urls.insert(path.into(), url.clone());
        }
        Some(url)
    }
}

fn push_pair(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    push_encoded(query, name);
    query.push('=');
    push_encoded(query, value);
}

/// Percent-encodes everything but letters, digits and `-._~`.
fn push_encoded(query: &mut String, text: &str) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            query.push(char::from(byte));
        } else {
            query.push('%');
            query.push(HEX[usize::from(byte >> 4)]);
            query.push(HEX[usize::from(byte & 0xf)]);
        }
    }
}
