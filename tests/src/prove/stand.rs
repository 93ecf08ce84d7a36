//! The emulator, its clients, and time.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chat_api::{Client, ClientBuilder, QuotaSettings};
use chat_emulator::{AppHandle, Emulator, EmulatorBuilder, LimitReport, Limits, Retention};
use chat_transport::{BoxFuture, Clock};
use chat_types::UnixTime;

use crate::clock::machine_date;

/// One time for clients and emulator. It never jumps, as the machine's date may, and it can run faster than that.
#[derive(Clone, Debug)]
pub(super) struct Pace {
    origin: Instant,
    /// When it began, in seconds since 1970.
    date: u64,
    speed: u32,
    dice: Arc<Mutex<fastrand::Rng>>,
}

impl Pace {
    pub(super) fn real(seed: u64) -> Self {
        Self::times(1, seed)
    }

    /// So many times as fast as real time.
    pub(super) fn times(speed: u32, seed: u64) -> Self {
        Self {
            origin: Instant::now(),
            date: machine_date(),
            speed,
            dice: Arc::new(Mutex::new(fastrand::Rng::with_seed(seed))),
        }
    }

    fn since(&self) -> Duration {
        self.origin.elapsed() * self.speed
    }
}

impl Clock for Pace {
    fn now(&self) -> Duration {
        self.since()
    }

    fn unix_time(&self) -> u64 {
        self.date + self.since().as_secs()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(pause / self.speed))
    }

    fn random(&self) -> u32 {
        let mut dice = self.dice.lock().unwrap_or_else(PoisonError::into_inner);
        dice.u32(..)
    }
}

impl chat_emulator::Clock for Pace {
    fn now(&self) -> UnixTime {
        UnixTime::new(i64::try_from(self.unix_time()).unwrap_or(i64::MAX))
    }

    fn now_micros(&self) -> i64 {
        let now = Duration::from_secs(self.date) + self.since();
        i64::try_from(now.as_micros()).unwrap_or(i64::MAX)
    }
}

/// An emulator and what reaches it.
#[derive(Debug)]
pub(super) struct Stand {
    pub(super) emulator: Emulator,
    pub(super) pace: Pace,
}

impl Stand {
    /// Without limits on calls.
    pub(super) async fn start(calls: u64, pace: Pace) -> Self {
        let most = usize::try_from(calls)
            .unwrap_or(usize::MAX)
            .saturating_mul(64);
        let retention = Retention::new().commits(most).repeats(most);
        let builder = Emulator::builder()
            .limits(Limits::off())
            .retention(retention);
        Self::of(builder, pace).await
    }

    pub(super) async fn of(builder: EmulatorBuilder, pace: Pace) -> Self {
        let builder = builder.clock(Arc::new(pace.clone()));
        let emulator = builder.start().await.expect("a free port");
        Self { emulator, pace }
    }

    pub(super) fn app(&self) -> AppHandle {
        self.emulator.app()
    }

    /// A client without limits on calls unless the settings bring some.
    pub(super) fn client(&self, settings: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
        self.client_at(self.emulator.url(), settings)
    }

    /// The same by way of another address.
    pub(super) fn client_at(
        &self,
        url: &str,
        settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Client {
        let builder = Client::builder(self.emulator.app_id(), self.emulator.secret_key())
            .base_url(url)
            .clock(Arc::new(self.pace.clone()))
            .quota(QuotaSettings::off());
        settings(builder).build().expect("the settings are good")
    }

    pub(super) fn limit(&self, name: &str) -> LimitReport {
        let reports = self.app().limit_reports();
        reports
            .into_iter()
            .find(|limit| limit.name == name)
            .expect("the limit is known")
    }
}

/// Does a job for each number below `jobs`, so many at a time, and gives back what they gave.
pub(super) async fn crew<T, F>(
    workers: u64,
    jobs: u64,
    job: impl Fn(u64) -> F + Clone + Send + 'static,
) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send,
{
    let next = Arc::new(std::sync::atomic::AtomicU64::new(0));
    let mut tasks = Vec::new();
    for _ in 0..workers {
        let (next, job) = (Arc::clone(&next), job.clone());
        tasks.push(tokio::spawn(async move {
            let mut done = Vec::new();
            loop {
                let number = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                if number >= jobs {
                    return done;
                }
                done.push(job(number).await);
            }
        }));
    }
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.expect("no job panics"));
    }
    all
}
