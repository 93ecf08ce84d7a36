//! Other processes: this program once more, in another part.

use std::io::{Read as _, Write as _};
use std::num::NonZeroU32;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use chat_api::{Client, ClientBuilder, QuotaSettings, SecretKey, UniqueKeys};
use chat_emulator::Emulator;
use chat_transport::{BoxFuture, Claim, QuotaStore, RedisQuota, Release, StoreAnswer, StoreAway};
use serde::{Deserialize, Serialize};

use super::exactly_once;
use super::quota::{self, Load};

/// The argument that makes this program one of several; its part follows, as JSON.
pub const PART: &str = "--part";

/// What such a process does.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Part {
    /// Draws keys from its slice and writes them out, then sends messages with others.
    Keys {
        service: Service,
        index: u32,
        of: u32,
        draws: u64,
        messages: u64,
    },
    /// Calls until it is told to stop.
    Calls(Calls),
}

/// Calls of one process.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Calls {
    pub(super) service: Service,
    pub(super) store: Option<Store>,
    /// What is called.
    pub(super) what: What,
    /// The time for one attempt.
    pub(super) attempt: Duration,
    pub(super) workers: u32,
    /// Between two calls of a worker.
    pub(super) pause: Duration,
}

/// A command under a limit.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) enum What {
    /// Imports somebody, so many times a second as is documented.
    Import,
    /// Writes to one person at a time, so many times a minute.
    Write { per_minute: u32 },
}

/// Where the limits are kept together.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Store {
    pub(super) url: String,
    pub(super) processes: u32,
    pub(super) flight: Duration,
    /// Whether it is told what has passed without it.
    pub(super) told: bool,
}

/// A store that is never told what has passed without it: for a control.
#[derive(Debug)]
struct Untold(RedisQuota);

impl QuotaStore for Untold {
    fn acquire<'a>(
        &'a self,
        claims: &'a [Claim<'a>],
        flight: Duration,
    ) -> BoxFuture<'a, Result<StoreAnswer, StoreAway>> {
        let told = claims.iter().any(|claim| claim.passed.is_some());
        self.0.acquire(if told { &[] } else { claims }, flight)
    }

    fn release(&self, claims: &[Claim<'_>], ticket: u64, release: Release) {
        self.0.release(claims, ticket, release);
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) {
        self.0.spawn(task);
    }
}

/// A process that plays its part until this is dropped, which kills it.
pub(super) struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Where the emulator is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Service {
    url: String,
    app: u32,
    key: String,
}

impl Service {
    pub(super) fn of(emulator: &Emulator) -> Self {
        Self {
            url: emulator.url().to_owned(),
            app: emulator.app_id().get(),
            // The app is the one that an emulator has by itself.
            key: chat_emulator::DEV_KEY.to_owned(),
        }
    }

    pub(super) fn client(&self, settings: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
        let key = SecretKey::new(self.key.as_str());
        let builder = Client::builder(self.app, key)
            .base_url(&self.url)
            .quota(QuotaSettings::off());
        settings(builder).build().expect("the settings are good")
    }
}

impl Part {
    pub(super) fn run(&self) -> Running {
        Running(self.start())
    }

    /// Starts the process. It ends with this one.
    pub(super) fn start(&self) -> Child {
        let program = std::env::current_exe().expect("this program has a name");
        Command::new(program)
            .arg(PART)
            .arg(serde_json::to_string(self).expect("can be written"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program can be started again")
    }
}

/// Plays a part.
pub async fn play(json: &str) {
    // Nobody writes; it ends when the other process does.
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(1);
    });
    match serde_json::from_str(json).expect("a part") {
        Part::Keys {
            service,
            index,
            of,
            draws,
            messages,
        } => {
            let keys = UniqueKeys::slice(index, of).expect("a slice");
            write_keys(&keys, draws);
            let chat = service.client(|client| client.key_slice(index, of));
            for number in 0..messages {
                exactly_once::send(&chat, number).await;
            }
        }
        Part::Calls(calls) => call(&calls).await,
    }
}

async fn call(calls: &Calls) {
    let mut settings = QuotaSettings::default();
    if let What::Write { per_minute } = calls.what {
        settings = settings.with_limit(quota::RECEIVERS, quota::MINUTE, per_minute);
    }
    if let Some(store) = &calls.store {
        let redis = RedisQuota::new(&store.url, "prove").expect("an address");
        let processes = NonZeroU32::new(store.processes).expect("not zero");
        let redis: Arc<dyn QuotaStore> = if store.told {
            Arc::new(redis)
        } else {
            Arc::new(Untold(redis))
        };
        settings = settings.shared(redis, processes, store.flight);
    }
    let chat = calls
        .service
        .client(|client| client.quota(settings).attempt_timeout(calls.attempt));
    let (what, pause) = (calls.what, calls.pause);
    let load = Load::start(calls.workers, move || {
        let chat = chat.clone();
        async move {
            match what {
                What::Import => quota::import(chat).await,
                What::Write { .. } => quota::write(chat).await,
            }
            if !pause.is_zero() {
                // Somebody who has little to say: the processes live in real time, as Redis does.
                tokio::time::sleep(pause).await;
            }
        }
    });
    load.run().await;
}

fn write_keys(keys: &UniqueKeys, draws: u64) {
    let mut out = std::io::BufWriter::with_capacity(1 << 20, std::io::stdout().lock());
    for _ in 0..draws {
        out.write_all(&keys.draw().to_le_bytes())
            .expect("somebody reads");
    }
    out.flush().expect("somebody reads");
}
