use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use ::redis::aio::{ConnectionManager, ConnectionManagerConfig};
use ::redis::io::tcp::TcpSettings;
use ::redis::{Client, IntoConnectionInfo as _, Script};
use tokio::runtime::Handle;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::Instant;

use super::lane::Lane;
use super::shared::{Claim, QuotaStore, Release, StoreAnswer, StoreAway, Taken};
use crate::{BoxFuture, Delivery, ErrorKind, TransportError};

/// So many places wait at most to be given back; what is more comes back by itself.
const MAX_RETURNS: usize = 1 << 16;
/// So many are given back at once.
const RETURNED_AT_ONCE: usize = 256;
/// A question that was given up after so long without an answer casts doubt on the connection.
const SILENT: Duration = Duration::from_millis(500);

/// Takes places in all lanes or in none.
///
/// A lane is a sorted set; its members are places, their scores the times at which they come back, in microseconds of
/// the server's clock. The first key holds the time since which nothing was forgotten. The arguments are: the ticket,
/// the longest flight, and for each claim the limit and the window of its lane, the number of places, and -1, or the time
/// for which they are taken anyway.
/// Answers: 1 and the age of the memory; or 0, the number of the full lane, and the wait.
const ACQUIRE: &str = r"
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local ticket, flight = ARGV[1], tonumber(ARGV[2])
redis.call('SET', KEYS[1], string.format('%.0f', now), 'NX')
local age = math.max(0, now - tonumber(redis.call('GET', KEYS[1])))
for i = 2, #KEYS do
  local at = 4 * (i - 2) + 3
  local limit, weight = tonumber(ARGV[at]), tonumber(ARGV[at + 2])
  redis.call('ZREMRANGEBYSCORE', KEYS[i], '-inf', string.format('%.0f', now))
  local lacking = redis.call('ZCARD', KEYS[i]) + weight - limit
  if lacking > 0 and ARGV[at + 3] == '-1' then
    local last = redis.call('ZRANGE', KEYS[i], lacking - 1, lacking - 1, 'WITHSCORES')
    local wait = last[2] and tonumber(last[2]) - now or tonumber(ARGV[at + 1])
    return {0, i - 2, wait}
  end
end
for i = 2, #KEYS do
  local at = 4 * (i - 2) + 3
  local held = tonumber(ARGV[at + 3])
  if held < 0 then
    held = flight + tonumber(ARGV[at + 1])
  end
  local score = string.format('%.0f', now + held)
  for place = 1, tonumber(ARGV[at + 2]) do
    redis.call('ZADD', KEYS[i], score, ticket .. ':' .. (i - 1) .. ':' .. place)
  end
  local expiry = math.ceil((flight + tonumber(ARGV[at + 1])) / 1000) + 1000
  if redis.call('PTTL', KEYS[i]) < expiry then
    redis.call('PEXPIRE', KEYS[i], expiry)
  end
end
return {1, age, 0}
";

/// Gives places back. The arguments are: the ticket, and for each lane the number of places and the time until they
/// are free, or -1 for at once.
const RELEASE: &str = r"
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
for i = 1, #KEYS do
  local weight, rest = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
  local score = string.format('%.0f', now + rest)
  local member = ARGV[1] .. ':' .. i .. ':'
  for place = 1, weight do
    if rest < 0 then
      redis.call('ZREM', KEYS[i], member .. place)
    else
      redis.call('ZADD', KEYS[i], 'XX', score, member .. place)
    end
  end
end
return 1
";

/// Keeps the places of lanes in Redis, so that several processes share the limits of an application.
///
/// Each call costs one question before it is sent; its places are given back behind its back. Without calls, each process asks
/// once or twice a second whether the server is there. All times are those of the Redis server. Calls must run inside tokio.
///
/// # The server
///
/// It must not drop keys when its memory is full: `maxmemory-policy noeviction`. Every other policy may drop the places of
/// a lane and keep the mark that says since when nothing was forgotten. It needs no persistence and must not be restored
/// from a copy, for the same reason.
///
/// A server that is new or empty cannot say what was sent before, so it closes each lane for the length of its window,
/// the longest flight and a little more: seconds for most, but a day where the limit is one for a day. The same happens
/// when its clock is put forward or back by more than a second. Whoever knows that nothing was sent in all that time, as
/// before the first start of an application, may vouch for it while no process runs yet:
///
/// ```sh
/// redis-cli SET '{chat:1400000000}:since' 0 NX
/// ```
///
/// with the prefix between the braces. With `NX` that does nothing to a server that remembers. A process that runs
/// already does not believe it.
///
/// # What is spawned
///
/// The first call starts a task that looks after the server, a few times a second, and ends when the
/// [`Quota`](crate::Quota) is dropped; each connection has one that reads and writes and one that gives places back, which end when
/// another takes its place or the store is dropped. They need the runtime of the calls and hold up nothing when it ends.
///
/// # Example
///
/// ```
/// use std::num::NonZeroU32;
/// use std::sync::Arc;
/// use std::time::Duration;
/// use chat_transport::{QuotaSettings, RedisQuota};
///
/// let store = RedisQuota::new("redis://127.0.0.1/", "chat:1400000000")?;
/// let four = NonZeroU32::new(4).ok_or("not zero")?;
/// let settings = QuotaSettings::default().shared(Arc::new(store), four, Duration::from_secs(6));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct RedisQuota {
    client: Client,
    prefix: Box<str>,
    timeout: Duration,
    acquire: Script,
    /// Tells the tickets of this store from those of others.
    name: u64,
    serial: AtomicU64,
    line: Mutex<Option<Line>>,
}

/// The connection, and the way to the task that gives places back over it.
#[derive(Clone)]
struct Line {
    connection: ConnectionManager,
    returns: Sender<Return>,
    runtime: tokio::runtime::Id,
}

struct Return {
    ticket: String,
    release: Release,
    /// Key, window and number of places.
    places: Vec<(Vec<u8>, Duration, u32)>,
}

impl Line {
    fn is(&self, other: &Self) -> bool {
        self.returns.same_channel(&other.returns)
    }
}

/// A question under way. If nobody hears the answer, what it may have taken is given back, behind it on the same
/// connection.
struct Asked<'s> {
    store: &'s RedisQuota,
    line: Line,
    claims: &'s [Claim<'s>],
    ticket: u64,
    since: Instant,
    answered: bool,
}

impl Drop for Asked<'_> {
    fn drop(&mut self) {
        if self.answered {
            return;
        }
        if self.since.elapsed() >= SILENT {
            self.store.replace(&self.line);
        }
        if !self.claims.is_empty() {
            let Self {
                line,
                claims,
                ticket,
                ..
            } = self;
            self.store.give(line, claims, *ticket, Release::Unsent);
        }
    }
}

impl RedisQuota {
    /// `url` is `redis://[user:password@]host[:port][/database]` or `redis+unix:///path`. All processes that share the
    /// limits use the same `prefix`, one for each application. No connection is opened yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`]: it is no such address.
    pub fn new(url: &str, prefix: impl Into<Box<str>>) -> Result<Self, TransportError> {
        let settings = TcpSettings::default().set_nodelay(true);
        let client = url
            .into_connection_info()
            .and_then(|info| Client::open(info.set_tcp_settings(settings)))
            .map_err(|_| {
                TransportError::new(ErrorKind::Config, Delivery::NotSent)
                    .with_cause("the address of Redis is none; write redis://host:port/")
            })?;
        Ok(Self {
            client,
            prefix: prefix.into(),
            timeout: Duration::from_millis(500),
            acquire: Script::new(ACQUIRE),
            name: u64::from(fastrand::u32(..)) << 32 | u64::from(std::process::id()),
            serial: AtomicU64::new(0),
            line: Mutex::default(),
        })
    }

    /// How long a question, or connecting for it, may take before it is asked once more, over another connection.
    /// Default: 500 ms. After a second without any answer Redis counts as away.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The connection that belongs to this runtime.
    fn line(&self) -> Result<Line, StoreAway> {
        let runtime = Handle::try_current().map_err(|_| StoreAway)?.id();
        let mut line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(line) = line.as_ref()
            && line.runtime == runtime
        {
            return Ok(line.clone());
        }
        let new = self.new_line()?;
        *line = Some(new.clone());
        Ok(new)
    }

    /// Connects with the first question; whoever asks meanwhile waits for the same connection.
    fn new_line(&self) -> Result<Line, StoreAway> {
        let runtime = Handle::try_current().map_err(|_| StoreAway)?;
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(self.timeout))
            .set_response_timeout(Some(self.timeout))
            .set_number_of_retries(0);
        let connection = ConnectionManager::new_lazy_with_config(self.client.clone(), config)
            .map_err(|_| StoreAway)?;
        let (returns, waiting) = channel(MAX_RETURNS);
        let line = Line {
            connection: connection.clone(),
            returns,
            runtime: runtime.id(),
        };
        runtime.spawn(give_back(connection, waiting));
        Ok(line)
    }

    /// Puts another connection in the place of this one, if nobody else has done so.
    fn replace(&self, old: &Line) {
        let mut line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        if line.as_ref().is_some_and(|line| line.is(old)) {
            *line = self.new_line().ok();
        }
    }

    fn give(&self, line: &Line, claims: &[Claim<'_>], ticket: u64, release: Release) {
        let place = |claim: &Claim<'_>| {
            let lane = &claim.lane;
            (self.key(lane), lane.window, lane.weight)
        };
        // Should there be too many, or the task be gone, the places come back by themselves.
        let _ = line.returns.try_send(Return {
            ticket: self.ticket(ticket),
            release,
            places: claims.iter().map(place).collect(),
        });
    }

    /// Keys of one application lie together, should Redis be a cluster.
    fn key(&self, lane: &Lane<'_>) -> Vec<u8> {
        let Self { prefix, .. } = self;
        let Lane { scope, key, .. } = lane;
        format!("{{{prefix}}}:{scope}:{}:{key}", lane.window.as_millis()).into_bytes()
    }

    fn ticket(&self, serial: u64) -> String {
        format!("{:x}.{serial:x}", self.name)
    }

    async fn ask(&self, claims: &[Claim<'_>], flight: Duration) -> Result<StoreAnswer, StoreAway> {
        let line = self.line()?;
        let mut connection = line.connection.clone();
        let serial = self.serial.fetch_add(1, Ordering::Relaxed);
        let mut script = self.acquire.prepare_invoke();
        script.key(format!("{{{}}}:since", self.prefix));
        script.arg(self.ticket(serial)).arg(micros(flight));
        for claim in claims {
            let lane = &claim.lane;
            script.key(self.key(lane));
            script.arg(lane.limit).arg(micros(lane.window));
            script.arg(lane.weight);
            match claim.passed.map(micros) {
                Some(held) => script.arg(held),
                None => script.arg(-1),
            };
        }
        let mut asked = Asked {
            store: self,
            line,
            claims,
            ticket: serial,
            since: Instant::now(),
            answered: false,
        };
        let answer = tokio::time::timeout(self.timeout, script.invoke_async(&mut connection));
        // The error may show the address with its password, so it goes no further.
        let (taken, number, wait): (u8, u64, u64) = match answer.await {
            Ok(Ok(answer)) => answer,
            // That it has ended, the connection sees for itself; then it is made anew, and only then.
            Ok(Err(error)) if error.is_unrecoverable_error() => return Err(StoreAway),
            // Its end may have got lost on the way, or behind it is a server that may not write any more.
            Ok(Err(_)) | Err(_) => {
                self.replace(&asked.line);
                return Err(StoreAway);
            }
        };
        asked.answered = true;
        Ok(if taken == 1 {
            StoreAnswer::Taken(Taken::new(serial, Duration::from_micros(number)))
        } else {
            StoreAnswer::Full {
                claim: usize::try_from(number).unwrap_or(usize::MAX),
                wait: Duration::from_micros(wait),
            }
        })
    }
}

/// Gives places back, all that wait in one go, as long as the connection is in use.
async fn give_back(mut connection: ConnectionManager, mut waiting: Receiver<Return>) {
    let release = Script::new(RELEASE);
    let mut returns = Vec::new();
    while waiting.recv_many(&mut returns, RETURNED_AT_ONCE).await > 0 {
        let mut all = ::redis::pipe();
        all.load_script(&release).ignore();
        for returned in returns.drain(..) {
            let mut script = release.prepare_invoke();
            script.arg(returned.ticket);
            for (key, window, weight) in returned.places {
                let rest = returned.release.back_in(window).map(micros);
                script.key(key).arg(weight);
                match rest {
                    Some(rest) => script.arg(rest),
                    None => script.arg(-1),
                };
            }
            all.invoke_script(&script).ignore();
        }
        if all.exec_async(&mut connection).await.is_err() {
            tracing::debug!("places could not be given back; they come back by themselves");
            if waiting.is_closed() {
                return;
            }
        }
    }
}

fn micros(time: Duration) -> u64 {
    // Rounded up: a place must not come back early.
    u64::try_from(time.as_nanos().div_ceil(1000)).unwrap_or(u64::MAX)
}

impl QuotaStore for RedisQuota {
    fn acquire<'a>(
        &'a self,
        claims: &'a [Claim<'a>],
        flight: Duration,
    ) -> BoxFuture<'a, Result<StoreAnswer, StoreAway>> {
        Box::pin(self.ask(claims, flight))
    }

    fn release(&self, claims: &[Claim<'_>], ticket: u64, release: Release) {
        let line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(line) = line.as_ref() {
            self.give(line, claims, ticket, release);
        }
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) {
        if let Ok(runtime) = Handle::try_current() {
            drop(runtime.spawn(task));
        }
    }
}

impl fmt::Debug for RedisQuota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisQuota")
            .field("prefix", &self.prefix)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
