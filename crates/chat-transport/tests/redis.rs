//! Limits that are shared through a real Redis, each test with a server of its own.

#![cfg(feature = "redis")]
#![allow(clippy::expect_used, clippy::panic)]

use std::io::BufRead as _;
use std::num::NonZeroU32;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering::SeqCst};
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
        process_at(self.port)
    }
}

fn process_at(port: u16) -> Quota {
    let store = RedisQuota::new(&format!("redis://127.0.0.1:{port}/"), "test");
    let store = Arc::new(store.expect("an address"));
    let two = NonZeroU32::new(2).expect("not zero");
    let settings = QuotaSettings::default().shared(store, two, FLIGHT);
    Quota::new(settings, Arc::new(SystemClock::new()))
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

/// This many calls, shared out among the processes; gives when they arrived.
async fn work(processes: &[Quota], lane: Lane<'static>, calls: usize) -> Vec<Instant> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let left = Arc::new(AtomicUsize::new(calls));
    let mut workers = Vec::new();
    for quota in processes {
        for _ in 0..8 {
            let (quota, seen, left) = (quota.clone(), Arc::clone(&seen), Arc::clone(&left));
            workers.push(tokio::spawn(async move {
                let pass = quota.pass(&[lane]).expect("one lane");
                let one_less = |left: usize| left.checked_sub(1);
                while left.fetch_update(SeqCst, SeqCst, one_less).is_ok() {
                    let permit = pass.acquire(QuotaMode::Wait, None).await;
                    let permit = permit.expect("its turn comes");
                    seen.lock().expect("lock").push(Instant::now());
                    permit.answered();
                }
            }));
        }
    }
    for worker in workers {
        worker.await.expect("no panic");
    }
    let seen = seen.lock().expect("lock").clone();
    assert_eq!(seen.len(), calls);
    seen
}

/// Waits until the process relies on the store, since only then it lets pass what needs the whole limit.
async fn settle(quota: &Quota) {
    let all = Lane::new("settling", 2, WINDOW).with_weight(2);
    assert!(pass(quota, &[all], QuotaMode::Wait).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_keep_and_use_one_limit() {
    let redis = Redis::start();
    let processes = [redis.process(), redis.process()];
    let lane = Lane::new("s/c", 30, WINDOW);
    let mut seen = work(&processes, lane, 100).await;
    // One of them alone has the whole limit.
    settle(&processes[0]).await;
    let all = lane.with_weight(30);
    assert!(pass(&processes[0], &[all], QuotaMode::Wait).await);
    seen.extend(work(&processes, lane, 100).await);
    assert!(fullest(&seen, WINDOW) <= 30, "{}", fullest(&seen, WINDOW));
}

#[tokio::test(flavor = "multi_thread")]
async fn all_lanes_or_none() {
    let redis = Redis::start();
    let (one, other) = (redis.process(), redis.process());
    let wide = Lane::new("wide", 2, Duration::from_secs(60));
    let narrow = Lane::new("narrow", 1, Duration::from_secs(50));
    // A store is trusted when it is older than the window; so old it cannot get here by itself.
    vouch(&redis).await;
    settle(&one).await;
    settle(&other).await;
    assert!(pass(&one, &[wide, narrow], QuotaMode::Try).await);
    assert!(!pass(&other, &[wide, narrow], QuotaMode::Try).await);
    assert!(
        pass(&other, &[wide], QuotaMode::Try).await,
        "its place was not taken"
    );
    assert!(!pass(&other, &[wide], QuotaMode::Try).await);
    assert!(pass(&one, &[wide.with_key("another")], QuotaMode::Try).await);
}

/// A word with the server beside all processes.
async fn say<T: redis::FromRedisValue>(redis: &Redis, command: &redis::Cmd) -> T {
    let client = redis::Client::open(format!("redis://127.0.0.1:{}/", redis.port));
    let mut connection = client
        .expect("an address")
        .get_multiplexed_async_connection()
        .await
        .expect("connects");
    command.query_async(&mut connection).await.expect("answers")
}

/// Says, as an operator may, that nothing was sent before.
async fn vouch(redis: &Redis) {
    let mut set = redis::cmd("SET");
    set.arg("{test}:since").arg(0).arg("NX");
    say::<()>(redis, &set).await;
}

/// Nobody has to wait for a window that began before the server did.
#[tokio::test]
async fn a_new_server_is_trusted_on_the_word_of_the_operator() {
    let day = [Lane::new("s/c", 2, Duration::from_secs(86_400)).with_weight(2)];
    for vouched in [true, false] {
        let redis = Redis::start();
        if vouched {
            vouch(&redis).await;
        }
        let process = redis.process();
        settle(&process).await;
        assert_eq!(pass(&process, &day, QuotaMode::Try).await, vouched);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_places_of_a_crashed_process_come_back() {
    let redis = Redis::start();
    vouch(&redis).await;
    let (crashed, other) = (redis.process(), redis.process());
    settle(&crashed).await;
    settle(&other).await;
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
    vouch(&redis).await;
    let processes = [redis.process(), redis.process()];
    let lane = Lane::new("s/c", 10, WINDOW);
    let mut seen = work(&processes, lane, 40).await;
    let port = redis.stop();
    let alone = work(&processes[..1], lane, 20).await;
    assert!(fullest(&alone, WINDOW) <= 5, "half of ten");
    seen.extend(alone);
    let all = [lane.with_weight(10)];
    assert!(!pass(&processes[0], &all, QuotaMode::Wait).await);
    seen.extend(work(&processes, lane, 20).await);

    let redis = Redis::start_on(port);
    seen.extend(work(&processes, lane, 60).await);
    assert!(fullest(&seen, WINDOW) <= 10, "{}", fullest(&seen, WINDOW));
    // Back on the whole limit: one process alone may use it.
    while !pass(&processes[0], &all, QuotaMode::Wait).await {
        tokio::task::yield_now().await;
    }
    drop(redis);
}

/// A call that is dropped while it asks, or that does not wait for the answer, leaves nothing behind.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_for_nobody_comes_back_at_once() {
    let redis = Redis::start();
    vouch(&redis).await;
    let (gone, other) = (redis.process(), redis.process());
    settle(&gone).await;
    settle(&other).await;
    let lane = [Lane::new("s/c", 1, Duration::from_secs(60))];
    // The server reads what it is asked and answers later.
    let pause = redis::cmd("CLIENT").arg("PAUSE").arg(300).clone();
    say::<()>(&redis, &pause).await;
    let before = Instant::now();
    let dropped = gone.pass(&lane).expect("one lane");
    let dropped = dropped.acquire(QuotaMode::Wait, None);
    let dropped = tokio::time::timeout(Duration::from_millis(100), dropped).await;
    assert!(dropped.is_err(), "there was no answer yet");
    assert!(pass(&other, &lane, QuotaMode::Wait).await);
    assert!(before.elapsed() < Duration::from_secs(60));
}

/// However many places are given back, it does not take a round trip for each.
#[tokio::test]
async fn a_crowd_of_places_is_given_back_together() {
    let redis = Redis::start();
    vouch(&redis).await;
    let (one, other) = (redis.process(), redis.process());
    settle(&one).await;
    settle(&other).await;
    let minute = Duration::from_secs(60);
    let lane = Lane::new("s/c", 400, minute);
    let crowd = one.pass(&[lane]).expect("one lane");
    let mut permits = Vec::new();
    for _ in 0..200 {
        permits.push(crowd.acquire(QuotaMode::Wait, None).await.expect("room"));
    }
    let loads = async || {
        let info: String = say(&redis, redis::cmd("INFO").arg("commandstats")).await;
        let of = |line: &str| Some(line.strip_prefix("cmdstat_script|load:calls=")?.to_owned());
        let calls = info.lines().find_map(of).expect("scripts were loaded");
        let calls = calls.split(',').next().map(str::parse::<u64>);
        calls.expect("a count").expect("a number")
    };
    let earlier = loads().await;
    let before = Instant::now();
    drop(permits);
    // All of them are back.
    assert!(pass(&other, &[lane.with_weight(400)], QuotaMode::Wait).await);
    assert!(before.elapsed() < minute);
    let trips = loads().await - earlier;
    assert!((1..40).contains(&trips), "{trips} trips for 200 places");
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

/// Stands between the processes and the server, as the network does.
struct Network {
    port: u16,
    to: Arc<AtomicU16>,
    /// Connections that were made so far, and those of them over which nothing goes any more.
    made: Arc<AtomicUsize>,
    mute: tokio::sync::watch::Sender<usize>,
}

impl Network {
    async fn before(redis: &Redis) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let (mute, muted) = tokio::sync::watch::channel(0);
        let to = Arc::new(AtomicU16::new(redis.port));
        let made = Arc::new(AtomicUsize::new(0));
        let (target, count) = (Arc::clone(&to), Arc::clone(&made));
        tokio::spawn(async move {
            while let Ok((mut near, _)) = listener.accept().await {
                let number = count.fetch_add(1, SeqCst);
                let (target, mut muted) = (target.load(SeqCst), muted.clone());
                tokio::spawn(async move {
                    let far = tokio::net::TcpStream::connect(("127.0.0.1", target)).await;
                    let mut far = far.expect("the server is there");
                    let muted = async { muted.wait_for(|muted| number < *muted).await.is_ok() };
                    tokio::select! {
                        _ = tokio::io::copy_bidirectional(&mut near, &mut far) => return,
                        _ = muted => {}
                    }
                    // Both ends stay open; neither learns anything.
                    std::future::pending::<()>().await;
                });
            }
        });
        Self {
            port,
            to,
            made,
            mute,
        }
    }

    fn made(&self) -> usize {
        self.made.load(SeqCst)
    }

    fn swallow_all_that_is_open(&self) {
        self.mute.send_replace(self.made());
    }

    fn lead_to(&self, redis: &Redis) {
        self.to.store(redis.port, SeqCst);
    }
}

/// Uses the whole limit, if not at once then later; a part of it would not do.
async fn use_the_whole(quota: &Quota, lane: Lane<'_>) {
    let all = [lane.with_weight(lane.limit())];
    let used = async {
        while !pass(quota, &all, QuotaMode::Wait).await {
            tokio::task::yield_now().await;
        }
    };
    let used = tokio::time::timeout(Duration::from_secs(30), used).await;
    used.expect("is back on the whole limit");
}

/// A connection that dies without a word is replaced, and by one for all who wait for it.
#[tokio::test(flavor = "multi_thread")]
async fn a_mute_connection_is_replaced() {
    let redis = Redis::start();
    vouch(&redis).await;
    let network = Network::before(&redis).await;
    let process = process_at(network.port);
    settle(&process).await;
    let lane = Lane::new("s/c", 10, WINDOW);
    for _ in 0..2 {
        let before = network.made();
        network.swallow_all_that_is_open();
        let crowd = (0..100).map(|_| {
            let process = process.clone();
            tokio::spawn(async move { pass(&process, &[lane], QuotaMode::Try).await })
        });
        for call in crowd.collect::<Vec<_>>() {
            call.await.expect("no panic");
        }
        use_the_whole(&process, lane).await;
        let made = network.made() - before;
        assert!((1..20).contains(&made), "{made} connections");
    }
}

/// A server that is no longer the one to write to keeps the connection and refuses.
#[tokio::test(flavor = "multi_thread")]
async fn a_demoted_server_is_left() {
    let (old, new) = (Redis::start(), Redis::start());
    vouch(&old).await;
    vouch(&new).await;
    let network = Network::before(&old).await;
    let process = process_at(network.port);
    settle(&process).await;
    network.lead_to(&new);
    // It never gets to copy anything from there.
    let demote = redis::cmd("REPLICAOF").arg("127.0.0.1").arg(1).clone();
    say::<()>(&old, &demote).await;
    use_the_whole(&process, Lane::new("s/c", 10, WINDOW)).await;
}
