use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::CertificateDer;

use super::health::Health;
use super::{Hosts, HttpTransport, tls};
use crate::signature::Signatures;
use crate::usersig::SdkAppId;
use crate::{
    AddressForm, Clock, Delivery, ErrorKind, Quota, QuotaMode, QuotaSettings, RetryBudget,
    RetryPolicy, SecretKey, SystemClock, TransportError,
};

/// A connection that was waited for so long and is not there speaks against the address, whatever the limits are. Most
/// are there after a tenth of it.
const FAIR_PATIENCE: Duration = Duration::from_secs(1);

/// Settings of an [`HttpTransport`]. Each has a finite default.
#[derive(Debug)]
#[must_use]
pub struct HttpTransportBuilder {
    app: SdkAppId,
    key: SecretKey,
    identifier: Box<str>,
    hosts: Hosts,
    form: AddressForm,
    clock: Arc<dyn Clock>,
    retry: RetryPolicy,
    budget: RetryBudget,
    quota: Limits,
    quota_mode: QuotaMode,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    timeout: Duration,
    signature_lifetime: Duration,
    max_answer: usize,
    pool_idle_timeout: Duration,
    pool_max_idle: usize,
    user_agent: Option<Box<str>>,
    proxy: bool,
    roots: Vec<CertificateDer<'static>>,
}

#[derive(Debug)]
enum Limits {
    Own(QuotaSettings),
    Shared(Quota),
}

impl HttpTransportBuilder {
    pub(super) fn new(
        app: SdkAppId,
        key: SecretKey,
        identifier: Box<str>,
        hosts: Hosts,
        form: AddressForm,
    ) -> Self {
        Self {
            app,
            key,
            identifier,
            hosts,
            form,
            clock: Arc::new(SystemClock::new()),
            retry: RetryPolicy::default(),
            budget: RetryBudget::default(),
            quota: Limits::Own(QuotaSettings::default()),
            quota_mode: QuotaMode::default(),
            connect_timeout: Duration::from_secs(3),
            attempt_timeout: Duration::from_secs(6),
            timeout: Duration::from_secs(20),
            signature_lifetime: Duration::from_secs(24 * 60 * 60),
            max_answer: 8 * 1024 * 1024,
            pool_idle_timeout: Duration::from_secs(30),
            pool_max_idle: 64,
            user_agent: None,
            proxy: true,
            roots: Vec::new(),
        }
    }

    /// Takes time and randomness from here. Default: [`SystemClock`].
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// How calls are tried again. Default: [`RetryPolicy::default`].
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// How many resends all calls together may take. Default: [`RetryBudget::default`].
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = budget;
        self
    }

    /// How the limits of calls are kept. Default: [`QuotaSettings::default`].
    pub fn quota(mut self, settings: QuotaSettings) -> Self {
        self.quota = Limits::Own(settings);
        self
    }

    /// Keeps limits together with whoever else uses this quota, such as another transport for the same application. It
    /// must have the same clock.
    pub fn shared_quota(mut self, quota: Quota) -> Self {
        self.quota = Limits::Shared(quota);
        self
    }

    /// What to do about a full lane. Default: [`QuotaMode::Wait`].
    pub fn quota_mode(mut self, mode: QuotaMode) -> Self {
        self.quota_mode = mode;
        self
    }

    /// Time to open a connection, name lookup and TLS included. Default: 3 s. A call that could still go to the backup
    /// address waits for the first one no longer than half the time that it has left.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Time for one attempt, from connecting to the last byte. Default: 6 s. The service takes up to 3 s to give up
    /// by itself, so less than that turns its answers into unknown outcomes.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Time for a whole call, pauses included. Default: 20 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a signature holds. Default: 24 h. It is kept, and replaced once less than a twenty-fourth of its
    /// lifetime is left. Whole seconds count, and at least one minute.
    pub fn signature_lifetime(mut self, lifetime: Duration) -> Self {
        self.signature_lifetime = lifetime;
        self
    }

    /// Longest answer that is read, in bytes. Default: 8 MiB.
    pub fn max_answer_bytes(mut self, bytes: usize) -> Self {
        self.max_answer = bytes;
        self
    }

    /// How long an idle connection is kept, and how many per host. Default: 30 s and 64. A server that closes idle
    /// connections earlier than this turns some requests into unknown outcomes.
    pub fn pool(mut self, idle_timeout: Duration, max_idle_per_host: usize) -> Self {
        self.pool_idle_timeout = idle_timeout;
        self.pool_max_idle = max_idle_per_host;
        self
    }

    /// What to send as `User-Agent`. Default: nothing, since the service does not ask for it.
    pub fn user_agent(mut self, user_agent: impl Into<Box<str>>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Pays no heed to the proxy that the environment names. For loopback addresses it never does.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = false;
        self
    }

    /// Trusts these roots as well as the platform's: a PEM text with any number of certificates, or one in DER.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`]: there is no certificate in it.
    pub fn root_certificates(mut self, pem_or_der: &[u8]) -> Result<Self, TransportError> {
        self.roots.extend(tls::certificates(pem_or_der)?);
        Ok(self)
    }

    /// Makes the transport. No connection is opened yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`]: no TLS cryptography is compiled in, no root is trusted, the user agent is not a header
    /// value, the secret key or the identifier is empty, a time limit is zero, or an attempt may take longer than the
    /// flight of limits that are shared.
    pub fn build(self) -> Result<HttpTransport, TransportError> {
        let refuse =
            |why: &str| TransportError::new(ErrorKind::Config, Delivery::NotSent).with_cause(why);
        if self.key.is_empty() {
            return Err(refuse("the secret key is empty"));
        }
        if self.identifier.is_empty() {
            return Err(refuse("the name of the administrator is empty"));
        }
        let times = [self.connect_timeout, self.attempt_timeout, self.timeout];
        if times.iter().any(Duration::is_zero) {
            return Err(refuse("a time limit of nothing lets no call through"));
        }
        let mut client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::config(self.hosts.any_secure(), self.roots)?)
            .http1_only()
            .tcp_nodelay(true)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd()
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(self.pool_idle_timeout)
            .pool_max_idle_per_host(self.pool_max_idle);
        if let Some(user_agent) = self.user_agent.as_deref() {
            client = client.user_agent(user_agent);
        }
        if !self.proxy || self.hosts.all_loopback() {
            client = client.no_proxy();
        }
        let client = client
            .build()
            .map_err(|_| refuse("the HTTP client refuses them; check the user agent"))?;
        let quota = match self.quota {
            Limits::Own(settings) => Quota::new(settings, Arc::clone(&self.clock)),
            Limits::Shared(quota) => quota,
        };
        if super::outlasts(&quota, self.attempt_timeout, self.timeout) {
            return Err(refuse(super::OUTLASTS));
        }
        Ok(HttpTransport {
            client,
            signatures: Signatures::new(
                self.app,
                self.key,
                self.signature_lifetime.as_secs().max(60),
                self.form,
            ),
            identifier: self.identifier,
            hosts: self.hosts,
            clock: self.clock,
            retry: self.retry,
            budget: self.budget,
            quota,
            quota_mode: self.quota_mode,
            health: Health::default(),
            fair_patience: FAIR_PATIENCE
                .min(self.connect_timeout)
                .min(self.attempt_timeout),
            attempt_timeout: self.attempt_timeout,
            timeout: self.timeout,
            max_answer: self.max_answer,
        })
    }
}
