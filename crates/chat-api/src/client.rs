use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use chat_transport::{
    AddressForm, Clock, Delivery, Hosts, HttpTransport, HttpTransportBuilder, LaneState, Parameter,
    Quota, QuotaMode, QuotaSettings, RetryBudget, RetryPolicy, SdkAppId, SecretKey, Transport,
    TransportError,
};
use chat_types::{Endpoint, Region, SERVICE};

use crate::fill::{Source, UniqueKeys};
use crate::lanes;
use crate::send::{LimitCheck, check_limits};
use crate::{Call, Error, ErrorKind, RawCall};

/// A client of the service for one app. Clones share connections and are cheap.
///
/// Calls are made inside a tokio runtime whose I/O and time are on, as `#[tokio::main]` has it: the sockets and the clock
/// are tokio's.
///
/// # Panics
/// Awaiting a call panics outside of tokio, as all of tokio does. Building a client does not.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    check_limits: Option<LimitCheck>,
}

struct Shared {
    transport: Box<dyn Transport>,
    app: SdkAppId,
    keys: UniqueKeys,
    quota: Option<Quota>,
}

impl Client {
    /// Starts a client for the app with this SDKAppID and secret key.
    ///
    /// ```
    /// use chat_api::{Client, Region, SecretKey};
    ///
    /// let key = SecretKey::new("not a real key");
    /// let chat = Client::builder(1_400_000_000, key).region(Region::Tokyo).build()?;
    /// # Ok::<(), chat_api::Error>(())
    /// ```
    pub fn builder(app: impl Into<SdkAppId>, key: SecretKey) -> ClientBuilder {
        ClientBuilder {
            app: app.into(),
            key,
            place: None,
            admin: SERVICE.admin.into(),
            check_limits: None,
            slice: None,
            misfit: None,
            settings: Vec::new(),
            roots: Vec::new(),
        }
    }

    /// A client over a transport of your own, for tests or another HTTP stack; see
    /// [`transport`](crate::transport).
    pub fn with_transport(app: impl Into<SdkAppId>, transport: impl Transport + 'static) -> Self {
        Self::over(app.into(), Box::new(transport), UniqueKeys::all(), None)
    }

    fn over(
        app: SdkAppId,
        transport: Box<dyn Transport>,
        keys: UniqueKeys,
        quota: Option<Quota>,
    ) -> Self {
        let shared = Shared {
            transport,
            app,
            keys,
            quota,
        };
        Self {
            shared: Arc::new(shared),
            check_limits: None,
        }
    }

    /// The same client, checking requests or not; see [`ClientBuilder::check_limits`].
    #[must_use]
    #[inline]
    pub fn with_check_limits(mut self, check: bool) -> Self {
        self.check_limits = check.then_some(check_limits);
        self
    }

    /// The app that the client calls for.
    pub fn app(&self) -> SdkAppId {
        self.shared.app
    }

    /// How the limits on calls stand that the client has met: how many places are in use, how many calls wait, how many
    /// were refused. Empty over a [transport of your own](Self::with_transport), which keeps them itself.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = chat_emulator::Emulator::start().await?;
    /// # let chat = chat_api::Client::builder(emulator.app_id(), emulator.secret_key());
    /// # let chat = chat.base_url(emulator.url()).build()?;
    /// let _ = chat.account().account_import("alice").await?;
    /// let lanes = chat.quota();
    /// assert_eq!(&*lanes[0].scope, "im_open_login_svc/account_import");
    /// assert_eq!((lanes[0].used, lanes[0].waiting, lanes[0].refused), (1, 0, 0));
    /// # Ok(())
    /// # }
    /// ```
    pub fn quota(&self) -> Vec<LaneState> {
        self.shared
            .quota
            .as_ref()
            .map_or_else(Vec::new, Quota::lanes)
    }

    /// Calls the command that belongs to this request. The methods of the families are shorter.
    pub fn call<E: Endpoint>(&self, request: E) -> Call<'_, E> {
        Call::new(self, request)
    }

    /// Calls any command, known or not, with a JSON text, and gives back the [answer](crate::RawAnswer) as JSON text.
    ///
    /// What stands in the body decides whether it is sent again after an unknown outcome, as with typed calls: a group that is
    /// created with an id and an owner is, one with an id alone is looked up first, and one without an id is not. Keys are not drawn, though: a message without a random number of its
    /// own is not sent again, and neither is a command that the spec does not know. Where a typed call counts as a success because an earlier attempt
    /// turns out to have done the work, this one does too; [`RawAnswer::after_lost_answer`](crate::RawAnswer::after_lost_answer) tells it.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = chat_emulator::Emulator::start().await?;
    /// # let chat = chat_api::Client::builder(emulator.app_id(), emulator.secret_key());
    /// # let chat = chat.base_url(emulator.url()).build()?;
    /// let answer = chat
    ///     .call_raw("im_open_login_svc/account_check", r#"{"CheckItem": [{"UserID": "alice"}]}"#)
    ///     .await?;
    /// assert!(answer.text().contains("NotImported"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_raw(&self, path: &str, json: impl Into<String>) -> RawCall<'_> {
        RawCall::new(self, path, json.into())
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.shared.transport
    }

    pub(crate) fn limit_check(&self) -> Option<LimitCheck> {
        self.check_limits
    }

    pub(crate) fn fill_source(&self) -> Source<'_> {
        Source {
            keys: &self.shared.keys,
            app_id: u64::from(self.shared.app.get()),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("app", &self.shared.app)
            .field("transport", &self.shared.transport)
            .field("check_limits", &self.check_limits.is_some())
            .finish_non_exhaustive()
    }
}

/// How the service writes its addresses, for an [`HttpTransport`](crate::transport::HttpTransport) of your own.
///
/// ```
/// use chat_api::transport::{Hosts, HttpTransport};
/// use chat_api::{Client, SecretKey};
///
/// let hosts = Hosts::new("https://gateway.example")?;
/// let key = SecretKey::new("not a real key");
/// let form = chat_api::address_form();
/// let transport = HttpTransport::builder(1_400_000_000.into(), key, "administrator", hosts, form).build()?;
/// let chat = Client::with_transport(1_400_000_000, transport);
/// # let _ = chat;
/// # Ok::<(), chat_api::transport::TransportError>(())
/// ```
#[must_use]
pub fn address_form() -> AddressForm {
    let names = &SERVICE.parameters;
    let changing = [
        (names.app, Parameter::App),
        (names.identifier, Parameter::Identifier),
        (names.signature, Parameter::Signature),
        (names.random, Parameter::Random),
    ];
    let fixed = names
        .fixed
        .iter()
        .map(|(name, value)| (*name, Parameter::Fixed(value)));
    AddressForm::new(SERVICE.path_prefix, changing.into_iter().chain(fixed))
}

/// The settings of a [`Client`]. All have defaults, except where the service is: choose a
/// [`region`](Self::region) or a [`base_url`](Self::base_url).
#[must_use]
pub struct ClientBuilder {
    app: SdkAppId,
    key: SecretKey,
    place: Option<Place>,
    admin: Box<str>,
    check_limits: Option<LimitCheck>,
    slice: Option<(u32, u32)>,
    /// What is wrong with the limits on calls.
    misfit: Option<String>,
    settings: Vec<Setting>,
    roots: Vec<Vec<u8>>,
}

enum Place {
    Region(Region),
    Url(String),
}

type Setting = Box<dyn FnOnce(HttpTransportBuilder) -> HttpTransportBuilder + Send>;

impl ClientBuilder {
    /// Where the app's data lies. It was chosen when the app was created; a wrong one is answered with an error.
    pub fn region(mut self, region: Region) -> Self {
        self.place = Some(Place::Region(region));
        self
    }

    /// Another address of the service, such as an emulator's or a proxy's.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.place = Some(Place::Url(url.into()));
        self
    }

    /// The administrator to call as. Default: `administrator`, which every new app has.
    pub fn admin(mut self, identifier: impl Into<Box<str>>) -> Self {
        self.admin = identifier.into();
        self
    }

    /// Checks requests against the documented limits before they are sent. Off by default: the service's rules
    /// move, and the service always checks.
    #[inline]
    pub fn check_limits(mut self, check: bool) -> Self {
        self.check_limits = check.then_some(check_limits);
        self
    }

    /// Draws the keys by which the service knows a repeat again, such as `Random`, from slice `index`, counted from 0, of
    /// `of` slices that share none; see [`UniqueKeys`]. Give each process that calls for the app a slice of its own, and
    /// no two of them ever send the same key. By default there is one slice with all keys.
    ///
    /// ```
    /// use chat_api::{Client, Region, SecretKey};
    ///
    /// let key = SecretKey::new("not a real key");
    /// // The third of eight processes.
    /// let chat = Client::builder(1_400_000_000, key).region(Region::China).key_slice(2, 8).build()?;
    /// # Ok::<(), chat_api::Error>(())
    /// ```
    pub fn key_slice(mut self, index: u32, of: u32) -> Self {
        self.slice = Some((index, of));
        self
    }

    /// Time for a whole call, all attempts and pauses together.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.set(move |transport| transport.timeout(timeout))
    }

    /// Time for one attempt. The service gives up after 3 s by itself; less makes unknown outcomes of its answers.
    pub fn attempt_timeout(self, timeout: Duration) -> Self {
        self.set(move |transport| transport.attempt_timeout(timeout))
    }

    /// Longest answer that is read, in bytes; a longer one is an error of kind [`ErrorKind::AnswerTooLarge`]. Default:
    /// 8 MiB.
    pub fn max_answer_bytes(self, bytes: usize) -> Self {
        self.set(move |transport| transport.max_answer_bytes(bytes))
    }

    /// Time for opening a connection.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.set(move |transport| transport.connect_timeout(timeout))
    }

    /// How calls are sent again.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.set(move |transport| transport.retry(policy))
    }

    /// How many resends all calls together may take.
    pub fn retry_budget(self, budget: RetryBudget) -> Self {
        self.set(move |transport| transport.retry_budget(budget))
    }

    /// How the limits on calls are kept. By default they are the documented ones, for this client alone.
    ///
    /// A limit is named after its command, as `service/command`; a second one of the same command is
    /// `service/command#2`, and one that several commands share has a name of its own. It counts for the documented time;
    /// [`build`](Self::build) refuses another one, and names that no limit has. [`Client::quota`] shows what is in use.
    ///
    /// ```
    /// use std::time::Duration;
    /// use chat_api::{Client, QuotaSettings, Region, SecretKey};
    ///
    /// // The vendor allows this app more of one command, and we do not trust in the limit of another.
    /// let quota = QuotaSettings::default()
    ///     .with_limit("openim/batchsendmsg", Duration::from_secs(1), 500)
    ///     .without("im_open_login_svc/account_check");
    /// let key = SecretKey::new("not a real key");
    /// let chat = Client::builder(1_400_000_000, key).region(Region::China).quota(quota).build()?;
    /// # Ok::<(), chat_api::Error>(())
    /// ```
    pub fn quota(mut self, settings: QuotaSettings) -> Self {
        self.misfit = lanes::misfit(&settings);
        self.set(move |transport| transport.quota(settings))
    }

    /// Keeps the limits on calls together with other clients of the same app in this process. All must have the same
    /// [`clock`](Self::clock) as the quota.
    pub fn shared_quota(self, quota: Quota) -> Self {
        self.set(move |transport| transport.shared_quota(quota))
    }

    /// Whether a call waits for its turn when a limit is reached, as it does by default, or fails at once.
    pub fn quota_mode(self, mode: QuotaMode) -> Self {
        self.set(move |transport| transport.quota_mode(mode))
    }

    /// How long a signature is valid. It is renewed ahead of time.
    pub fn signature_lifetime(self, lifetime: Duration) -> Self {
        self.set(move |transport| transport.signature_lifetime(lifetime))
    }

    /// Time, pauses and randomness from elsewhere, for tests; see [`transport::Clock`](crate::transport::Clock).
    pub fn clock(self, clock: Arc<dyn Clock>) -> Self {
        self.set(move |transport| transport.clock(clock))
    }

    /// Trusts these root certificates as well, as PEM or DER.
    pub fn root_certificates(mut self, pem_or_der: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem_or_der.into());
        self
    }

    fn set(
        mut self,
        setting: impl FnOnce(HttpTransportBuilder) -> HttpTransportBuilder + Send + 'static,
    ) -> Self {
        self.settings.push(Box::new(setting));
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when no place was chosen, an address is no address, a certificate cannot be read, the key
    /// is empty, there is no such slice of keys, a time limit is zero, or a limit on calls was set that no command has.
    pub fn build(self) -> Result<Client, Error> {
        let keys = match self.slice {
            Some((index, of)) => UniqueKeys::slice(index, of)?,
            None => UniqueKeys::all(),
        };
        if let Some(misfit) = self.misfit {
            return Err(Error::new(ErrorKind::Config, "", Delivery::NotSent, misfit));
        }
        let refuse = |error: &TransportError| Error::transport("", error);
        let hosts = match self.place {
            Some(Place::Region(region)) => Hosts::new(&format!("https://{}", region.primary()))
                .and_then(|hosts| hosts.with_backup(&format!("https://{}", region.backup()))),
            Some(Place::Url(url)) => Hosts::new(&url),
            None => {
                return Err(Error::new(
                    ErrorKind::Config,
                    "",
                    Delivery::NotSent,
                    "it is not known where the service is: choose a region, or a base address",
                ));
            }
        }
        .map_err(|error| refuse(&error))?;
        let mut transport =
            HttpTransport::builder(self.app, self.key, self.admin, hosts, address_form());
        for root in &self.roots {
            transport = transport
                .root_certificates(root)
                .map_err(|error| refuse(&error))?;
        }
        for setting in self.settings {
            transport = setting(transport);
        }
        let transport = transport.build().map_err(|error| refuse(&error))?;
        let quota = transport.quota().clone();
        let client = Client::over(self.app, Box::new(transport), keys, Some(quota));
        Ok(Client {
            check_limits: self.check_limits,
            ..client
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("app", &self.app)
            .field("admin", &self.admin)
            .field("check_limits", &self.check_limits.is_some())
            .finish_non_exhaustive()
    }
}
