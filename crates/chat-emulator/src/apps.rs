//! The apps of one emulator. They share nothing but the clock that theirs go by.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use chat_transport::{SdkAppId, SecretKey};
use chat_types::SERVICE;

use crate::app_clock::{AppClock, ClockMode};
use crate::book::{Book, Retention};
use crate::clock::Clock;
use crate::faults::Faults;
use crate::limits::{Limits, Meters, Table};
use crate::signature::Tickets;
use crate::state::{AppSettings, AppState};

/// Who administers an app that names nobody: every app of the console begins with this account.
pub(crate) static DEFAULT_ADMIN: &str = SERVICE.admin;

/// An app that an emulator serves: its number, its secret key, who may call in its name, and what its plan allows.
///
/// ```
/// use chat_emulator::{App, SecretKey};
///
/// let app = App::new(1_400_000_001, SecretKey::new("not a real key")).admin("robot");
/// # let _ = app;
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct App {
    pub(crate) id: SdkAppId,
    pub(crate) key: SecretKey,
    pub(crate) admins: Vec<Box<str>>,
    pub(crate) settings: AppSettings,
}

impl App {
    /// An app with this SDKAppID and secret key, administered by `administrator` unless
    /// [`admin`](Self::admin) names others.
    pub fn new(id: impl Into<SdkAppId>, key: SecretKey) -> Self {
        Self {
            id: id.into(),
            key,
            admins: Vec::new(),
            settings: AppSettings::default(),
        }
    }

    /// Names an administrator; more than one may be named.
    pub fn admin(mut self, identifier: impl Into<Box<str>>) -> Self {
        self.admins.push(identifier.into());
        self
    }

    /// What the plan allows and the console has switched on.
    pub fn settings(mut self, settings: AppSettings) -> Self {
        self.settings = settings;
        self
    }
}

/// An app that is being served.
pub(crate) struct Room {
    pub(crate) id: SdkAppId,
    pub(crate) key: SecretKey,
    pub(crate) admins: Vec<Box<str>>,
    pub(crate) settings: AppSettings,
    pub(crate) tickets: Tickets,
    pub(crate) clock: AppClock,
    pub(crate) meters: Meters,
    pub(crate) faults: Faults,
    book: Mutex<Book>,
    seed: u64,
    retention: Retention,
    limits: Limits,
    state: Mutex<AppState>,
}

impl Room {
    fn new(app: App, common: &Common) -> Self {
        let mut admins = app.admins;
        if admins.is_empty() {
            admins.push(DEFAULT_ADMIN.into());
        }
        // Apart, so that two apps do not make the same ids in the same order.
        let seed = common.seed ^ u64::from(app.id.get()).wrapping_mul(0xd6e8_feb8_6659_fd93);
        let room = Self {
            id: app.id,
            key: app.key,
            admins,
            settings: app.settings,
            tickets: Tickets::new(),
            clock: AppClock::new(Arc::clone(&common.clock)),
            meters: Meters::new(common.table),
            faults: Faults::default(),
            book: Mutex::new(Book::new(common.retention)),
            seed,
            retention: common.retention,
            limits: common.limits.clone(),
            state: Mutex::new(AppState::new(seed, common.retention)),
        };
        room.restore_limits();
        room
    }

    fn restore_limits(&self) {
        // Their names were looked at when the emulator was made.
        let _ = self.meters.set(self.limits.clone());
        self.meters.clear();
    }

    /// What the app remembers. A command that broke off in the middle leaves it usable.
    pub(crate) fn state(&self) -> MutexGuard<'_, AppState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What happened in the app. Where the state is locked too, it was locked before.
    pub(crate) fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets everything; the same calls then make the same ids again. Faults, changed limits and a changed clock
    /// are gone too.
    pub(crate) fn reset(&self) {
        self.faults.clear();
        self.clock.set(ClockMode::Real);
        self.restore_limits();
        let mut state = self.state();
        *state = AppState::new(self.seed, self.retention);
        self.book().clear();
    }
}

/// Shows no key.
impl fmt::Debug for Room {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Room")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// What apps of one emulator have in common when they begin.
pub(crate) struct Common {
    pub(crate) seed: u64,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) limits: Limits,
    /// Which limits there are.
    pub(crate) table: &'static Table,
    pub(crate) retention: Retention,
}

/// Leaves the table of limits out, which is the same for all and very long.
impl fmt::Debug for Common {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Common")
            .field("seed", &self.seed)
            .finish_non_exhaustive()
    }
}

/// All apps, by number.
#[derive(Debug)]
pub(crate) struct Apps {
    common: Common,
    rooms: RwLock<BTreeMap<SdkAppId, Arc<Room>>>,
}

impl Apps {
    pub(crate) fn new(common: Common) -> Self {
        Self {
            common,
            rooms: RwLock::default(),
        }
    }

    /// Adds an app, unless its number is taken.
    pub(crate) fn add(&self, app: App) -> Option<Arc<Room>> {
        let mut rooms = self.rooms.write().unwrap_or_else(PoisonError::into_inner);
        if rooms.contains_key(&app.id) {
            return None;
        }
        let room = Arc::new(Room::new(app, &self.common));
        rooms.insert(room.id, Arc::clone(&room));
        Some(room)
    }

    pub(crate) fn get(&self, id: SdkAppId) -> Option<Arc<Room>> {
        let rooms = self.rooms.read().unwrap_or_else(PoisonError::into_inner);
        rooms.get(&id).cloned()
    }

    pub(crate) fn remove(&self, id: SdkAppId) -> bool {
        let mut rooms = self.rooms.write().unwrap_or_else(PoisonError::into_inner);
        rooms.remove(&id).is_some()
    }

    pub(crate) fn all(&self) -> Vec<Arc<Room>> {
        let rooms = self.rooms.read().unwrap_or_else(PoisonError::into_inner);
        rooms.values().cloned().collect()
    }
}
