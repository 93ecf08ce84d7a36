//! Limits that are shared through a real Redis, each test with a server of its own.

#![cfg(feature = "redis")]
#![allow(clippy::expect_used, clippy::panic)]

use std::io::BufRead as _;
use std::num::NonZeroU32;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chat_transport::{Clock as _, Lane, Quota, QuotaMode, QuotaSettings, RedisQuota, SystemClock};

const WINDOW: Duration = Duration::from_millis(300);
const FLIGHT: Duration = Duration::from_millis(200);

/// A server on a free port, without a disk, that ends with the test.
struct Redis {
    child: Child,
    port: u16,
}

impl Redis {
    fn start() -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        drop(listener);
        Self::start_on(port)
    }

    fn start_on(port: u16) -> Self {
        let mut child = Command::new("redis-server")
            .args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
            .args(["--daemonize", "no", "--port", &port.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| {
                panic!(
                    "redis-server cannot be started ({error}); install it, for example with \
                     `apt-get install redis-server`"
                )
            });
        // It says itself when it listens; if it ends before that, so do its lines.
        let said = child.stdout.take().expect("is piped");
        let server = Self { child, port };
        let ready = std::io::BufReader::new(said)
            .lines()
            .map_while(Result::ok)
            .any(|line| line.contains("Ready to accept connections"));
        assert!(ready, "redis-server does not listen");
        server
    }

    fn stop(mut self) -> u16 {
        self.end();
        self.port
    }

    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// What another process would have.
    fn process(&self) -> Quota {
        let store = RedisQuota::new(&format!("redis://127.0.0.1:{}/", self.port), "test");
        let store = Arc::new(store.expect("an address"));
        let two = NonZeroU32::new(2).expect("not zero");
        let settings = QuotaSettings::default().shared(store, two, FLIGHT);
        Quota::new(settings, Arc::new(SystemClock::new()))
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.end();
    }
}

fn fullest(seen: &[Instant], window: Duration) -> usize {
    let mut seen = seen.to_vec();
    seen.sort_unstable();
    (0..seen.len())
        .map(|first| {
            let inside = seen[first..].iter();
            inside.take_while(|at| **at - seen[first] < window).count()
        })
        .max()
        .unwrap_or(0)
}

async fn pass(quota: &Quota, lanes: &[Lane<'_>], mode: QuotaMode) -> bool {
    let pass = quota.pass(lanes).expect("few lanes");
    match pass.acquire(mode, None).await {
        Ok(permit) => {
            permit.answered();
            true
        }
        Err(_) => false,
    }
}

/// Calls of two processes until then; gives when they arrived.
async fn work(processes: &[Quota], lane: Lane<'static>, time: Duration) -> Vec<Instant> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let until = Instant::now() + time;
    let mut workers = Vec::new();
    for quota in processes {
        for worker in 0..8 {
            let (quota, seen) = (quota.clone(), Arc::clone(&seen));
            workers.push(tokio::spawn(async move {
                let pass = quota.pass(&[lane]).expect("one lane");
                while Instant::now() < until {
                    let Ok(permit) = pass.acquire(QuotaMode::Wait, None).await else {
                        continue;
                    };
                    tokio::time::sleep(Duration::from_millis(worker)).await;
                    seen.lock().expect("lock").push(Instant::now());
                    permit.answered();
                }
            }));
        }
    }
    for worker in workers {
        worker.await.expect("no panic");
    }
    let seen = seen.lock().expect("lock");
    seen.clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_keep_and_use_one_limit() {
    let redis = Redis::start();
    let processes = [redis.process(), redis.process()];
    let lane = Lane::new("s/c", 30, WINDOW);
    let seen = work(&processes, lane, Duration::from_secs(3)).await;
    assert!(fullest(&seen, WINDOW) <= 30, "{}", fullest(&seen, WINDOW));
    // The first half second is lost to a store without memory. What is left is the limit more than five times.
    assert!(seen.len() > 5 * 30, "{}", seen.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn all_lanes_or_none() {
    let redis = Redis::start();
    let (one, other) = (redis.process(), redis.process());
    let wide = Lane::new("wide", 2, Duration::from_secs(60));
    let narrow = Lane::new("narrow", 1, Duration::from_secs(50));
    // A store is trusted when it is older than the window; so old it cannot get here.
    age(&redis).await;
    assert!(pass(&one, &[wide, narrow], QuotaMode::Try).await);
    assert!(!pass(&other, &[wide, narrow], QuotaMode::Try).await);
    assert!(
        pass(&other, &[wide], QuotaMode::Try).await,
        "its place was not taken"
    );
    assert!(!pass(&other, &[wide], QuotaMode::Try).await);
    assert!(pass(&one, &[wide.with_key("another")], QuotaMode::Try).await);
}

/// Makes the server's memory look an hour old.
async fn age(redis: &Redis) {
    let client = redis::Client::open(format!("redis://127.0.0.1:{}/", redis.port));
    let mut connection = client
        .expect("an address")
        .get_multiplexed_async_connection()
        .await
        .expect("connects");
    let (seconds, _): (u64, u64) = redis::cmd("TIME")
        .query_async(&mut connection)
        .await
        .expect("a time");
    let _: () = redis::cmd("SET")
        .arg("{test}:since")
        .arg((seconds - 3600) * 1_000_000)
        .query_async(&mut connection)
        .await
        .expect("sets");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_places_of_a_crashed_process_come_back() {
    let redis = Redis::start();
    age(&redis).await;
    let (crashed, other) = (redis.process(), redis.process());
    let lane = [Lane::new("s/c", 1, WINDOW)];
    let before = Instant::now();
    let gone = crashed.pass(&lane).expect("one lane");
    std::mem::forget(gone.acquire(QuotaMode::Wait, None).await.expect("room"));
    assert!(!pass(&other, &lane, QuotaMode::Try).await);
    assert!(pass(&other, &lane, QuotaMode::Wait).await);
    assert!(before.elapsed() >= FLIGHT + WINDOW);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_redis_each_process_keeps_to_its_part() {
    let redis = Redis::start();
    age(&redis).await;
    let processes = [redis.process(), redis.process()];
    let lane = Lane::new("s/c", 10, WINDOW);
    let mut seen = work(&processes, lane, WINDOW * 2).await;
    assert!(!seen.is_empty());
    let port = redis.stop();
    let away = work(&processes, lane, Duration::from_secs(2)).await;
    let opened = away.iter().min().expect("service goes on");
    assert!(fullest(&away, WINDOW) <= 10);
    assert!(fullest(&away, WINDOW) > 0, "{opened:?}");
    seen.extend(away);

    let redis = Redis::start_on(port);
    seen.extend(work(&processes, lane, Duration::from_secs(4)).await);
    assert!(fullest(&seen, WINDOW) <= 10, "{}", fullest(&seen, WINDOW));
    // Back on the whole limit: one process alone may use it.
    let alone = work(&processes[..1], lane, Duration::from_secs(1)).await;
    assert!(fullest(&alone, WINDOW) > 5, "{}", fullest(&alone, WINDOW));
    drop(redis);
}

#[tokio::test(flavor = "multi_thread")]
async fn waiting_for_redis_ends_with_the_time_of_the_call() {
    // A port on which somebody listens and says nothing.
    let deaf = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = deaf.local_addr().expect("an address").port();
    let store = RedisQuota::new(&format!("redis://127.0.0.1:{port}/"), "test");
    let store = store
        .expect("an address")
        .with_timeout(Duration::from_secs(30));
    let two = NonZeroU32::new(2).expect("not zero");
    let settings = QuotaSettings::default().shared(Arc::new(store), two, FLIGHT);
    let clock = Arc::new(SystemClock::new());
    let quota = Quota::new(settings, clock.clone());
    let pass = quota
        .pass(&[Lane::new("s/c", 1, WINDOW)])
        .expect("one lane");
    let until = clock.now() + Duration::from_millis(100);
    let refusal = pass.acquire(QuotaMode::Wait, Some(until)).await;
    assert_eq!(refusal.expect_err("refused").scope(), "s/c");
    assert!(clock.now() < until + Duration::from_secs(10));
}
