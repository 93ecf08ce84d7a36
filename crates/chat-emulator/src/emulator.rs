use std::error::Error;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use chat_transport::{SdkAppId, SecretKey};
use chat_types::SERVICE;

use crate::app::AppHandle;
use crate::apps::{App, Apps, Common, Room};
use crate::book::Retention;
use crate::clock::{Clock, SystemClock};
use crate::core::Core;
use crate::in_process::InProcess;
use crate::limits::{Limits, TABLE, UnknownLimit};
use crate::server::Server;

/// SDKAppID of the app that an emulator serves when it is given none.
pub const DEV_APP: SdkAppId = SdkAppId::new(1_400_000_000);

/// Secret key of the app that an emulator serves when it is given none. It is no secret, so that any client can be
/// set up with it, and of no use outside an emulator.
pub const DEV_KEY: &str = "development-key-of-the-emulator-which-is-no-secret";

/// A running emulator of the service. It stops when it is dropped.
///
/// See the [crate's page](crate) for an example.
#[derive(Debug)]
#[must_use = "an emulator stops when it is dropped"]
pub struct Emulator {
    server: Server,
    url: String,
    service: InProcess,
}

impl Emulator {
    /// Starts an emulator on a free port of this machine, strict, with one app: [`DEV_APP`], whose key is
    /// [`DEV_KEY`].
    ///
    /// It runs on the tokio runtime of the caller.
    ///
    /// # Errors
    /// [`StartError::Listen`] when the machine has no free port.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Starts an emulator with settings of its own.
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            apps: Vec::new(),
            strict: true,
            clock: Arc::new(SystemClock::new()),
            seed: 0,
            limits: Limits::documented(),
            retention: Retention::new(),
            answer_max_bytes: SERVICE.answer_max_bytes,
            remote_control: false,
        }
    }

    /// Where it listens, such as `http://127.0.0.1:40123`. A client takes this as its base address.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it listens, as an address.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.server.address
    }

    /// The app that was named first.
    #[must_use]
    pub fn app_id(&self) -> SdkAppId {
        self.service.app_id()
    }

    /// The key of the app that was named first.
    #[must_use]
    pub fn secret_key(&self) -> SecretKey {
        self.service.secret_key()
    }

    /// The first administrator of the app that was named first.
    #[must_use]
    pub fn admin(&self) -> &str {
        self.service.admin()
    }

    /// The same service without the network, for clients in this process.
    pub fn in_process(&self) -> InProcess {
        self.service.clone()
    }

    /// What can be set and seen of the app that was named first, beside what its clients do.
    pub fn app(&self) -> AppHandle {
        self.service.app()
    }

    /// The same of another app, if it is served.
    #[must_use]
    pub fn find_app(&self, app: impl Into<SdkAppId>) -> Option<AppHandle> {
        self.service.find_app(app)
    }

    /// Serves one more app from now on.
    ///
    /// # Errors
    /// [`StartError::SameApp`] and [`StartError::EmptyKey`].
    pub fn add_app(&self, app: App) -> Result<(), StartError> {
        self.service.add_app(app)
    }

    /// Makes an app forget everything; the same calls then make the same ids again. Its faults are gone, and its
    /// limits and its clock are as in the beginning. Tells whether there is such an app.
    pub fn reset(&self, app: impl Into<SdkAppId>) -> bool {
        self.service.reset(app)
    }

    /// Stops listening, and waits up to two seconds for the calls that are under way. The port is free afterwards.
    pub async fn shutdown(self) {
        self.server.stop().await;
    }
}

/// The settings of an [`Emulator`]. All have defaults.
#[derive(Debug)]
#[must_use]
pub struct EmulatorBuilder {
    listen: SocketAddr,
    apps: Vec<App>,
    strict: bool,
    clock: Arc<dyn Clock>,
    seed: u64,
    limits: Limits,
    retention: Retention,
    answer_max_bytes: u64,
    remote_control: bool,
}

impl EmulatorBuilder {
    /// Listens here instead of on a free port of 127.0.0.1.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Serves this app, and others that are named. Apps know nothing of each other.
    pub fn app(mut self, app: App) -> Self {
        self.apps.push(app);
        self
    }

    /// Whether to refuse what the documentation does not allow. Default: yes.
    ///
    /// Otherwise the emulator takes what the service is known or believed to take from careless clients: numbers
    /// for ids, bare ids for objects that hold one, unknown words in filters, numbers above a limit, a first page
    /// without a cursor, and calls without `random`.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Takes the time from here instead of from the machine.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Where made-up ids come from. The same calls make the same ids for the same seed. Default: 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How often commands may be called. Default: as documented, over sliding windows.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// How much is remembered of what happened. Default: see [`Retention::new`].
    pub fn retention(mut self, retention: Retention) -> Self {
        self.retention = retention;
        self
    }

    /// Largest answer, in bytes, of the commands that document a limit. Default: the documented one. A lower one
    /// lets tests reach it with little data.
    pub fn answer_max_bytes(mut self, max: u64) -> Self {
        self.answer_max_bytes = max;
        self
    }

    /// Whether other machines may use the control plane, if the emulator listens where they reach it. Default: no.
    pub fn remote_control(mut self, allowed: bool) -> Self {
        self.remote_control = allowed;
        self
    }

    /// Starts it on the tokio runtime of the caller.
    ///
    /// # Errors
    /// See [`StartError`].
    pub async fn start(self) -> Result<Emulator, StartError> {
        let (address, remote_control) = (self.listen, self.remote_control);
        let service = self.in_process()?;
        let server = Server::start(address, service.core(), remote_control)
            .await
            .map_err(|source| StartError::Listen { address, source })?;
        let url = format!("http://{}", server.address);
        Ok(Emulator {
            server,
            url,
            service,
        })
    }

    /// The service without the network, for clients in this process. It needs no runtime, and what
    /// [`listen`](Self::listen) and [`remote_control`](Self::remote_control) say is of no account.
    ///
    /// # Errors
    /// [`StartError::SameApp`], [`StartError::EmptyKey`] and [`StartError::UnknownLimit`].
    pub fn in_process(self) -> Result<InProcess, StartError> {
        TABLE
            .knows(&self.limits)
            .map_err(StartError::UnknownLimit)?;
        let core = Arc::new(Core {
            apps: Apps::new(Common {
                seed: self.seed,
                clock: self.clock,
                limits: self.limits,
                table: &TABLE,
                retention: self.retention,
            }),
            strict: self.strict,
            answer_max_bytes: self.answer_max_bytes,
        });
        let mut apps = self.apps.into_iter();
        let first = apps
            .next()
            .unwrap_or_else(|| App::new(DEV_APP, SecretKey::new(DEV_KEY)));
        let service = InProcess::new(Arc::clone(&core), add(&core, first)?);
        for app in apps {
            add(&core, app)?;
        }
        Ok(service)
    }
}

pub(crate) fn add(core: &Core, app: App) -> Result<Arc<Room>, StartError> {
    let id = app.id;
    if app.key.is_empty() {
        return Err(StartError::EmptyKey { app: id });
    }
    core.apps.add(app).ok_or(StartError::SameApp { app: id })
}

/// Why an emulator could not be started.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// It cannot listen at this address.
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// Two apps have the same SDKAppID.
    SameApp {
        /// The SDKAppID.
        app: SdkAppId,
    },
    /// A call frequency was named that there is not.
    UnknownLimit(UnknownLimit),
    /// An app has an empty secret key.
    EmptyKey {
        /// The SDKAppID.
        app: SdkAppId,
    },
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen { address, source } => {
                write!(
                    f,
                    "cannot listen at {address}: {source}; choose another address, or port 0 for a free one"
                )
            }
            Self::SameApp { app } => {
                write!(f, "two apps have the sdkappid {app}; give each its own")
            }
            Self::UnknownLimit(error) => error.fmt(f),
            Self::EmptyKey { app } => {
                write!(f, "the secret key of app {app} is empty; give it one")
            }
        }
    }
}

impl Error for StartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Listen { source, .. } => Some(source),
            Self::UnknownLimit(error) => Some(error),
            Self::SameApp { .. } | Self::EmptyKey { .. } => None,
        }
    }
}

/// A key like those of the console: 64 hexadecimal digits.
pub(crate) fn random_key() -> Result<String, getrandom::Error> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes)?;
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    Ok(digits
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect())
}
